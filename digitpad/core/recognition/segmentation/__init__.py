"""Segmentation: which pieces of the ink are a digit each, when several stand in a row."""
