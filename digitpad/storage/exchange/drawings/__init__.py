"""The formats of single drawings."""
