"""`python -m training`: fit, evaluate and export the network."""

import sys

from training.cli import main

if __name__ == "__main__":
    sys.exit(main())
