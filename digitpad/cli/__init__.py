"""The command line: opens the window, and does what needs none."""

from digitpad.cli.command_line import main

__all__ = ["main"]
