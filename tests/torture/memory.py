"""Measures the peak memory of a process."""

from __future__ import annotations

import re
import sys
from pathlib import Path


def most_memory() -> int:
    """Return the peak memory of this process so far, in MB.

    What `resource` tells is no less than what the process that started this one had.
    """
    if sys.platform == "linux":
        [kilobytes] = re.findall(r"VmHWM:\s*(\d+) kB", Path("/proc/self/status").read_text())
        return int(kilobytes) // 1024
    import resource  # not on Windows

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
