"""Segmentation: finds out which pieces of ink form each digit of a number."""
