"""Measures how good a network is, and writes the report and the model card."""
