"""From a photo or a screenshot to the ink in it."""
