"""The pad: turns pen, touch, mouse and keys into strokes."""
