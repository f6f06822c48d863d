"""Filter and shrink the contents of the bundle for build.spec.

Contents are lists of (name in the bundle, file, kind), as in PyInstaller.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable
from fnmatch import fnmatch
from pathlib import Path, PurePosixPath

Entry = tuple[str, str, str]

LINK = "SYMLINK"  # for this kind, `file` is the target's name in the bundle
LOADED_BY_NAME = ("libpython*", "*/plugins/*")  # needed, but no file in the bundle links them


def without(contents: Iterable[Entry], patterns: Iterable[str]) -> list[Entry]:
    """Return the entries whose name and link target match none of the patterns."""
    unwanted = [*patterns]
    return [
        (name, path, kind)
        for name, path, kind in contents
        if not _matches(name, unwanted) and not (kind == LINK and _matches(path, unwanted))
    ]


def translated(contents: Iterable[Entry], languages: Iterable[str]) -> list[Entry]:
    """Return the entries without Qt's own texts in other languages."""
    kept = [f"*/qtbase_{language}.qm" for language in languages]
    return [
        (name, path, kind)
        for name, path, kind in contents
        if not _matches(name, ["PySide6/*translations/*"]) or _matches(name, kept)
    ]


def needed(contents: Iterable[Entry]) -> list[Entry]:
    """Return the entries without the shared libraries that no remaining file links to."""
    entries = [*contents]
    files = {PurePosixPath(name).name: path for name, path, kind in entries if kind != LINK}
    wanted = {PurePosixPath(name).name for name, _, kind in entries if _is_root(name, kind)}
    new = set(wanted)
    while new:
        new = {name for user in new for name in _linked_to(files[user])} & files.keys() - wanted
        wanted |= new
    return [entry for entry in entries if PurePosixPath(entry[0]).name in wanted]


def without_loose_links(contents: Iterable[Entry]) -> list[Entry]:
    """Return the entries without symbolic links whose targets are missing."""
    entries = [*contents]
    names = {PurePosixPath(name) for name, _, kind in entries if kind != LINK}
    return [
        (name, path, kind)
        for name, path, kind in entries
        if kind != LINK or PurePosixPath(name).parent / path in names
    ]


def stripped(contents: Iterable[Entry], folder: Path) -> list[Entry]:
    """Return the entries, with their files replaced by stripped copies in a folder."""
    return [
        (name, path if kind == LINK else _strip(path, folder / name), kind)
        for name, path, kind in contents
    ]


def _matches(name: str, patterns: Iterable[str]) -> bool:
    return any(fnmatch(name.replace("\\", "/"), pattern) for pattern in patterns)


def _is_root(name: str, kind: str) -> bool:
    return kind == "EXTENSION" or _matches(name, LOADED_BY_NAME)


def _linked_to(path: str) -> list[str]:
    return re.findall(r"\(NEEDED\).*\[(.+)\]", _readelf("--dynamic", path))


def _strip(path: str, copy: Path) -> str:
    """Strip a copy of a library and return it, or the library itself if the copy cannot load."""
    copy.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(["strip", "--strip-unneeded", "-o", str(copy), path], check=True)
    if not _is_loadable(copy):
        return path
    _search_only_in_the_bundle(copy)
    return str(copy)


def _search_only_in_the_bundle(library: Path) -> None:
    """Remove search paths that point to folders of the computer that built the library."""
    if re.search(r"\((RPATH|RUNPATH)\).*\[/", _readelf("--dynamic", str(library))):
        subprocess.run(["chrpath", "--delete", str(library)], check=True, capture_output=True)


def _is_loadable(library: Path) -> bool:
    """Return whether the loader can map all segments.

    Libraries in wheels are often patched to find each other, and `strip` may misplace the patches.
    """
    segments = re.findall(
        r"^ +LOAD +(0x\w+) (0x\w+) .* (0x\w+)$", _readelf("--segments", str(library)), re.MULTILINE
    )
    numbers = [[int(number, 16) for number in segment] for segment in segments]
    return all((offset - address) % alignment == 0 for offset, address, alignment in numbers)


def _readelf(option: str, path: str) -> str:
    command = ["readelf", "--wide", option, path]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout
