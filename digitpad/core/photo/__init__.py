"""From a photo or a screenshot to the ink that is on it."""
