"""Everything about ink and digits that needs only plain Python, numpy and Pillow."""
