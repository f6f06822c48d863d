"""Small shared widgets, icons and themes."""
