"""Runs `python -m digitpad`."""

import sys

from digitpad.cli.command_line import main

if __name__ == "__main__":
    sys.exit(main())
