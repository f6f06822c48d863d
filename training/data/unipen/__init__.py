"""Reads UNIPEN's train_r01_v07: characters as pen strokes, from many writers."""
