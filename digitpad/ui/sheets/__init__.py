"""The window of a sheet: its picture, its digits and their labels."""
