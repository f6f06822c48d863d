"""Printed forms: their grids, and the ink in each cell."""
