"""The composition root: builds the parts of a window and connects them, starts and ends."""

from digitpad.app.build import create_window

__all__ = ["create_window"]
