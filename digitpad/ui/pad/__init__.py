"""The pad: pen, touch, mouse and keys become strokes."""
