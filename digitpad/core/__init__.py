"""What DigitPad knows about ink and digits: plain Python, numpy and Pillow."""
