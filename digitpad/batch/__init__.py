"""Reads many files of drawings."""
