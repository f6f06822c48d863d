"""Draws the report's pictures."""
