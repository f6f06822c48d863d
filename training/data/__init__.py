"""Loads, varies and generates the samples that the network learns from."""
