"""Reads drawings in many files."""
