"""What a network learns from: data sets, augmentation, and what is made by code."""
