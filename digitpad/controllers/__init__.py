"""Controllers join windows with files: one for each feature that needs both."""
