"""The manual, the list of keys and the window About."""
