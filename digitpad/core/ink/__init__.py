"""Strokes and pictures of ink, and what a pen and an eraser do to them."""
