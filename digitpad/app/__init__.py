"""The composition root: builds and connects the parts of a window, and runs the program."""

from digitpad.app.build import create_window

__all__ = ["create_window"]
