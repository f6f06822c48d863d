"""Constructed handwriting: forms that few writers use, and the traces of devices."""
