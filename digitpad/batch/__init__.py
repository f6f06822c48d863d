"""Reads many files at a time."""
