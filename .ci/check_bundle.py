"""Print the bundle's size and largest files; fail if it contains too much or too little.

Too much: a size over the limits, or anything that only training needs. Too little: a library or a
link's target that neither the bundle nor the system has.

Used by `make bundle` and, with the archive, by `make archive`.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from PyInstaller.archive.readers import CArchiveReader

MB = 1_000_000
MOST_ON_DISK = 180 * MB
MOST_PACKED = 52 * MB
LARGEST = 12  # files to list
TRAINING = re.compile(r"(lib)?(tensorflow|keras)", re.IGNORECASE)  # start of file names
# What the bundle takes from the desktop, as it must match kernel, graphics, display and printers.
SYSTEM = re.compile(
    r"(ld-linux.*|lib(c|m|dl|rt|pthread|resolv|GL|EGL|xcb|cups|wayland-(client|cursor|egl)))"
    r"\.so\.\d+"
)
BLOCK = 512  # bytes, the unit of st_blocks


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("bundle", type=Path)
    parser.add_argument("--archive", type=Path)
    options = parser.parse_args()
    bundle: Path = options.bundle
    sizes = Counter({path: size_on_disk(path) for path in files_in(bundle)})
    for path, size in sizes.most_common(LARGEST):
        print(f"{size / MB:7.1f} MB  {path.relative_to(bundle)}")
    complaints = check("on disk", sizes.total(), MOST_ON_DISK)
    complaints += [*training_in(bundle), *loose_links_in(bundle), *libraries_missing_in(bundle)]
    if options.archive is not None:
        complaints += check("packed", options.archive.stat().st_size, MOST_PACKED)
    for complaint in complaints:
        print(f"check_bundle: {complaint}", file=sys.stderr)
    return 1 if complaints else 0


def files_in(bundle: Path) -> Iterator[Path]:
    return (path for path in bundle.rglob("*") if path.is_file() and not path.is_symlink())


def size_on_disk(path: Path) -> int:
    about = path.stat()
    return about.st_blocks * BLOCK if hasattr(about, "st_blocks") else about.st_size


def check(what: str, size: int, most: int) -> list[str]:
    """Print a size; return a complaint if it is over the limit."""
    print(f"{size / MB:7.1f} MB  {what} (at most {most / MB:.0f})")
    return [] if size <= most else [f"{what} the bundle is {size - most:,} bytes too large"]


def training_in(bundle: Path) -> list[str]:
    """Return complaints about files, Python modules and models of TensorFlow and Keras."""
    paths = [path.relative_to(bundle) for path in bundle.rglob("*")]
    found = [str(path) for path in paths if TRAINING.match(path.name)]
    found += [str(path) for path in paths if path.suffix == ".keras"]
    found += [name for name in modules_in(program_of(bundle)) if TRAINING.match(name)]
    return [f"{name} is in the bundle, and only training needs it" for name in found]


def loose_links_in(bundle: Path) -> list[str]:
    links = [path for path in bundle.rglob("*") if path.is_symlink() and not path.exists()]
    return [f"{path.relative_to(bundle)} links to nothing" for path in links]


def libraries_missing_in(bundle: Path) -> list[str]:
    if sys.platform != "linux":
        return []
    present = {path.name for path in bundle.rglob("*")}
    libraries = [str(path) for path in files_in(bundle) if ".so" in path.name]
    command = ["readelf", "--dynamic", str(program_of(bundle)), *libraries]
    output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    wanted = set(re.findall(r"\(NEEDED\).*\[(.+)\]", output)) - present
    return [f"{name} is missing" for name in sorted(wanted) if not SYSTEM.fullmatch(name)]


def program_of(bundle: Path) -> Path:
    return next(path for path in bundle.glob("digitpad*") if path.suffix in ("", ".exe"))


def modules_in(program: Path) -> list[str]:
    """Return the Python modules in a program file built by PyInstaller."""
    archive = CArchiveReader(str(program))
    (modules,) = (name for name in archive.toc if name.startswith("PYZ"))
    return [*archive.open_embedded_archive(modules).toc]


if __name__ == "__main__":
    sys.exit(main())
