"""Training data: data sets, their augmentation, and samples that are generated."""
