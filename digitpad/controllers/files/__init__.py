"""Saving and opening files: drawings, pictures and data sets."""
