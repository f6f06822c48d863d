"""The history window: its table, search and labels."""
