"""Defines what decides how the network turns out: every setting, with its reason."""
