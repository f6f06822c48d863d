"""Constructs handwriting: forms that few writers use, and lines as other devices draw them."""
