"""Hands by construction: forms that few writers use, and what devices do to ink."""
