"""Collect the licences and versions of other projects' software in the bundle."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from importlib.metadata import Distribution, distribution
from pathlib import Path

NAMES = ("licen", "copying", "notice")  # parts of the names of licence files


def write_licences(folder: Path, packages: Iterable[str], libraries: Iterable[str]) -> None:
    """Write a licence text for Python, each Python package and the Debian package of each library.

    Raises PackageNotFoundError for a Python package that is not installed.
    """
    folder.mkdir(parents=True)
    texts = {"Python": python_licence().read_text(encoding="utf-8")}
    texts |= {name: _of_package(distribution(name)) for name in packages}
    texts |= {name: _of_debian(name) for name in _debian_packages(libraries)}
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")


def write_metadata(folder: Path, packages: Iterable[str]) -> None:
    """Write what `importlib.metadata` reads about packages: descriptions and licences.

    The packages' own file lists would also name their commands, which depend on the environment.
    Raises PackageNotFoundError for a package that is not installed.
    """
    for name in packages:
        package = distribution(name)
        files = [file for file in map(str, package.files or ()) if _is_kept(file)]
        for file in files:
            (folder / file).parent.mkdir(parents=True, exist_ok=True)
            (folder / file).write_bytes(Path(str(package.locate_file(file))).read_bytes())
        record = folder / files[0].split("/")[0] / "RECORD"
        record.write_text("".join(f"{file},,\n" for file in sorted(files)), encoding="utf-8")


def python_licence() -> Path:
    """Return the path of Python's licence in the builds of python.org, Debian and Windows."""
    paths = (Path(os.__file__).parent / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt")
    return next(path for path in paths if path.is_file())


def _of_package(package: Distribution) -> str:
    about = package.metadata
    licence = about.get("License-Expression") or about.get("License") or "see below"
    parts = [f"{about['Name']} {package.version}\nLicence: {licence}\n"]
    parts += [_text(package, file) for file in map(str, package.files or ()) if _is_licence(file)]
    return "\n".join(parts)


def _text(package: Distribution, file: str) -> str:
    return Path(str(package.locate_file(file))).read_text(encoding="utf-8", errors="replace")


def _is_licence(file: str) -> bool:
    """Return whether the file is a licence text in the package's metadata, not in its code."""
    folder, _, path = file.partition("/")
    return folder.endswith(".dist-info") and any(name in path.lower() for name in NAMES)


def _is_kept(file: str) -> bool:
    return file.endswith(".dist-info/METADATA") or _is_licence(file)


def _debian_packages(libraries: Iterable[str]) -> list[str]:
    if shutil.which("dpkg-query") is None:
        return []
    # Some folders are links to others, and Debian knows a file by only one of its paths.
    paths = {each for path in libraries for each in (path, os.path.realpath(path))}
    command = ["dpkg-query", "--search", *sorted(paths)]
    found = subprocess.run(command, check=False, capture_output=True, text=True).stdout
    return sorted({line.split(":")[0] for line in found.splitlines()})


def _of_debian(package: str) -> str:
    return Path("/usr/share/doc", package, "copyright").read_text(encoding="utf-8")
