"""The command line: the window, and what works without one."""

from digitpad.cli.command_line import main

__all__ = ["main"]
