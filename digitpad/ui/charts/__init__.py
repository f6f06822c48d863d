"""The charts of all rooms."""
