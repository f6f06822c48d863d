"""What joins windows with files: one controller for each feature that needs both."""
