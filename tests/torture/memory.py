"""The most memory that a process has held."""

from __future__ import annotations

import re
import sys
from pathlib import Path


def most_memory() -> int:
    """Of this process so far, in MB.

    What `resource` tells is no less than what the process that started this one had.
    """
    if sys.platform == "linux":
        [kilobytes] = re.findall(r"VmHWM:\s*(\d+) kB", Path("/proc/self/status").read_text())
        return int(kilobytes) // 1024
    import resource  # not on Windows

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
