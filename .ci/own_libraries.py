"""Let programs that DigitPad opens, such as a browser, use the system's libraries.

This runs before the bundled program. PyInstaller's bootloader sets LD_LIBRARY_PATH to the bundle's
libraries and saves its old value; the loader has read the variable by now, so this restores it.
"""

import os

before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
if before is not None:
    os.environ["LD_LIBRARY_PATH"] = before
else:
    os.environ.pop("LD_LIBRARY_PATH", None)
