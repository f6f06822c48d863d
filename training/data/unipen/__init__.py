"""UNIPEN's release train_r01_v07: characters as pen strokes, from many writers and laboratories."""
