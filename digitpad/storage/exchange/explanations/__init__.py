"""Explanations as files: pictures (PNG, SVG) and values (JSON)."""
