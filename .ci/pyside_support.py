"""Compile the Python part of PySide, which is otherwise compiled from source at each start.

PySide first looks for it beside shiboken6, in a folder that it creates itself if SBK_EMBED is 0:
https://doc.qt.io/qtforpython-6/developer/embed.html
"""

from __future__ import annotations

import os
import py_compile
import shutil
import subprocess
import sys
from pathlib import Path

import shiboken6

FOLDER = "shiboken6/files.dir"  # in the bundle
NOT_NEEDED = "pyi_generator.py"  # writes .pyi files; each start would compile its patterns


def compile_support(folder: Path) -> list[tuple[str, str, str]]:
    """Compile it into a folder; return the contents for the bundle, as in PyInstaller."""
    sources = Path(shiboken6.__file__).with_name("files.dir")
    subprocess.run(
        [sys.executable, "-c", "import PySide6.QtCore"],
        check=True,
        env=os.environ | {"SBK_EMBED": "0"},
    )
    for unused in sources.rglob(NOT_NEEDED):
        unused.write_text("")  # PySide imports it, but uses nothing in it
    copies = [
        (f"{FOLDER}/{source.relative_to(sources).as_posix()}c", _compile(source, sources, folder))
        for source in sorted(sources.rglob("*.py"))
    ]
    shutil.rmtree(sources)  # leave the installed package as it was
    return [(name, str(copy), "DATA") for name, copy in copies]


def _compile(source: Path, sources: Path, folder: Path) -> Path:
    name = source.relative_to(sources)
    copy = folder / f"{name}c"
    copy.parent.mkdir(parents=True, exist_ok=True)
    py_compile.compile(
        str(source),
        str(copy),
        dfile=f"{FOLDER}/{name.as_posix()}",  # not a path of the computer that builds
        doraise=True,
        invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,
    )
    return copy
