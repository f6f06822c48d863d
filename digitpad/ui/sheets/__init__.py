"""The window of a sheet: its picture, its digits and what becomes of their labels."""
