"""Runs `python -m training`: fit, calibrate, evaluate, export, reproduce and report."""

import sys

from training.cli import main

if __name__ == "__main__":
    sys.exit(main())
