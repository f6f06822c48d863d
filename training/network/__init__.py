"""Builds, trains and calibrates networks, and writes the files that the program runs."""
