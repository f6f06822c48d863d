"""`python -m digitpad`."""

import sys

from digitpad.cli import main

if __name__ == "__main__":
    sys.exit(main())
