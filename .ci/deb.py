"""Pack dist/digitpad as a Debian package and check it: `make deb`.

The bundle goes unchanged to /usr/lib/digitpad, together with the files that desktops look for.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from man_page import man_page

ROOT = Path(__file__).resolve().parents[1]
DEBIAN = ROOT / "debian"
RESOURCES = ROOT / "resources"
STAGE = ROOT / "build" / "deb"
SHARE = STAGE / "usr" / "share"
LIBRARY = STAGE / "usr" / "lib" / "digitpad"
APPLICATION = "org.digitpad.DigitPad"
PROGRAM_MODE, FILE_MODE = 0o755, 0o644
GLIBC = re.compile(r"\bGLIBC_(\d+)\.(\d+)")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("version")
    version = parser.parse_args().version
    seconds = int(os.environ["SOURCE_DATE_EPOCH"])
    shutil.rmtree(STAGE, ignore_errors=True)
    shutil.copytree(ROOT / "dist" / "digitpad", LIBRARY, symlinks=True)
    put_program_in_path()
    put_desktop_files()
    put_documentation(version, seconds)
    set_modes()
    package = build(version)
    check(package)
    print(f"{hashlib.sha256(package.read_bytes()).hexdigest()}  {package.relative_to(ROOT)}")
    return 0


def put_program_in_path() -> None:
    link = STAGE / "usr" / "bin" / "digitpad"
    link.parent.mkdir(parents=True)
    link.symlink_to("../lib/digitpad/digitpad")


def put_desktop_files() -> None:
    put(RESOURCES / f"{APPLICATION}.desktop", SHARE / "applications")
    put(RESOURCES / f"{APPLICATION}.metainfo.xml", SHARE / "metainfo")
    hicolor = SHARE / "icons" / "hicolor"
    shutil.copytree(RESOURCES / "icons" / "hicolor", hicolor)
    put(RESOURCES / "icons" / "digitpad.svg", hicolor / "scalable" / "apps")
    put(DEBIAN / "digitpad.lintian-overrides", SHARE / "lintian" / "overrides", "digitpad")


def put_documentation(version: str, seconds: int) -> None:
    folder = SHARE / "doc" / "digitpad"
    put(DEBIAN / "copyright", folder)
    date = format_datetime(datetime.fromtimestamp(seconds, UTC))
    pack(filled("changelog.in", version=version, date=date), folder / "changelog.gz")
    pack(man_page(seconds), SHARE / "man" / "man1" / "digitpad.1.gz")


def put(source: Path, folder: Path, name: str = "") -> None:
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, folder / (name or source.name))


def pack(text: str, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text.encode(), mtime=0))


def filled(name: str, **values: object) -> str:
    return (DEBIAN / name).read_text(encoding="utf-8").format(**values)


def set_modes() -> None:
    """Let everybody read all files and run only programs, regardless of the umask."""
    for path in STAGE.rglob("*"):
        if not path.is_symlink():
            is_program = path.is_dir() or path == LIBRARY / "digitpad"
            path.chmod(PROGRAM_MODE if is_program else FILE_MODE)
    STAGE.chmod(PROGRAM_MODE)


def build(version: str) -> Path:
    """Build dist/digitpad_VERSION_ARCHITECTURE.deb and return its path."""
    architecture = output("dpkg", "--print-architecture").strip()
    files = sorted(path for path in STAGE.rglob("*") if path.is_file() and not path.is_symlink())
    control = STAGE / "DEBIAN"
    control.mkdir()
    size = sum(path.stat().st_size for path in files) // 1024
    values = {"version": version, "architecture": architecture, "kibibytes": size}
    text = filled("control.in", glibc=newest_glibc(), **values)
    (control / "control").write_text(text, encoding="utf-8")
    (control / "md5sums").write_text("".join(map(md5_line, files)), encoding="utf-8")
    control.chmod(PROGRAM_MODE)
    package = ROOT / "dist" / f"digitpad_{version}_{architecture}.deb"
    output("dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(STAGE), str(package))
    return package


def md5_line(path: Path) -> str:
    digest = hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()
    return f"{digest}  {path.relative_to(STAGE)}\n"


def newest_glibc() -> str:
    """Return the version of the C library that the bundle's files require."""
    versions = [version for path in libraries() for version in GLIBC.findall(needs_of(path))]
    major, minor = max((int(major), int(minor)) for major, minor in versions)
    return f"{major}.{minor}"


def libraries() -> Iterator[Path]:
    yield LIBRARY / "digitpad"
    yield from (path for path in LIBRARY.rglob("*.so*") if not path.is_symlink())


def needs_of(path: Path) -> str:
    return output("readelf", "--wide", "--version-info", str(path))


def check(package: Path) -> None:
    """Check the package as distributions do; raises CalledProcessError for any error."""
    run("desktop-file-validate", str(RESOURCES / f"{APPLICATION}.desktop"))
    run("appstreamcli", "validate", "--no-net", str(RESOURCES / f"{APPLICATION}.metainfo.xml"))
    run("lintian", "--fail-on", "error", str(package))


def output(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def run(*command: str) -> None:
    subprocess.run(command, check=True)


if __name__ == "__main__":
    sys.exit(main())
