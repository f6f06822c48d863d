"""The manual, the list of keys and the About dialog."""
