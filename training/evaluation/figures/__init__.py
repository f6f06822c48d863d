"""Measures accuracy by set, writer, drawing and number, and speed."""
