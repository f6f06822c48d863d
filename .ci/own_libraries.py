"""Runs before the bundled program: what it opens, such as a browser, uses the system's libraries.

The bundle's start-up puts its own libraries first by an environment variable, which the loader has
read by now, and keeps what the variable held before.
"""

import os

before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
if before is not None:
    os.environ["LD_LIBRARY_PATH"] = before
else:
    os.environ.pop("LD_LIBRARY_PATH", None)
