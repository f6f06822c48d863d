"""The command line: opens the window, and runs the commands that need no window."""

from digitpad.cli.command_line import main

__all__ = ["main"]
