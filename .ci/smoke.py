"""Runs a bundle as a user would who has nothing else: python .ci/smoke.py dist/digitpad

From a read-only copy in a folder of an odd name, with an empty PATH, and not as root.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
from PIL import Image

from digitpad.core.ink.ink import Ink, Point, Stroke
from digitpad.core.recognition.framing import frame_strokes
from digitpad.core.records.record import Record
from digitpad.demo.scripted_pen import DIGIT_CURVES
from digitpad.storage.history.history_file import HistoryFile

ODD_NAME = "Zeichnen, رقم & 数字"
SUFFIXES = ("png", "jpg", "webp", "tiff", "bmp", "gif")
DIGIT = 7
NOBODY = 65534
LIMIT = 120  # seconds; a start takes some


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("bundle", type=Path)
    bundle = parser.parse_args().bundle
    with tempfile.TemporaryDirectory(prefix=ODD_NAME) as name:
        folder = Path(name)
        with read_only(shutil.copytree(bundle, folder / ODD_NAME, symlinks=True)) as copy:
            files = folder / "files"
            make_files(files)
            program = copy / ("digitpad.exe" if sys.platform == "win32" else "digitpad")
            try_all(program, files)
    print("The bundle works.")
    return 0


def try_all(program: Path, files: Path) -> None:
    """Raises AssertionError, with what the program said, for what does not work."""
    expect("DigitPad ", run(program, files, "--version"))
    expect("10 of 10 right", run(program, files, "demo", "--screenshot", "demo.png"))
    assert (files / "demo.png").stat().st_size > 0
    for suffix in SUFFIXES:
        expect(f"seven.{suffix}  {DIGIT}  ", run(program, files, "predict", f"seven.{suffix}"))
    expect(f"ruled.jpg  {DIGIT}  ", run(program, files, "predict", "ruled.jpg"))
    for name in ("all.npz", "all.jsonl", "all.csv"):
        expect("1 written", run(program, files, "history", "export", name, "--data", "data"))
        expect(f"{DIGIT}", run(program, files, "predict", name))
    if shutil.which("xvfb-run") and shutil.which("xdotool"):
        try_window(program, files)


def try_window(program: Path, files: Path) -> None:
    """Open the real window on a virtual screen, and close it by Ctrl+Q."""
    script = (
        f'cd "$1"; HOME="$1" PATH= QT_QPA_PLATFORM=xcb "$2" & process=$!\n'
        f"window=$(timeout {LIMIT} xdotool search --sync --onlyvisible --name DigitPad | head -1)\n"
        'xdotool windowfocus --sync "$window" key ctrl+q; wait "$process"'
    )
    command = ["xvfb-run", "-a", "sh", "-euc", script, "sh", str(files), str(program)]
    subprocess.run(command, check=True, timeout=2 * LIMIT)


def run(program: Path, files: Path, *arguments: str) -> str:
    """What the program prints, in an environment that has nothing but a home."""
    kept = {name: value for name, value in os.environ.items() if name in ("SYSTEMROOT", "TMPDIR")}
    home = {"HOME": str(files), "USERPROFILE": str(files), "APPDATA": str(files), "PATH": ""}
    is_root = sys.platform == "linux" and os.geteuid() == 0
    done = subprocess.run(
        [str(program), *arguments],
        cwd=files,
        env=kept | home | {"QT_QPA_PLATFORM": "offscreen", "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=LIMIT,
        **({"user": NOBODY, "group": NOBODY, "extra_groups": []} if is_root else {}),
    )
    print(f"{done.returncode}  digitpad {' '.join(arguments)}", flush=True)
    assert done.returncode == 0, done.stderr
    return done.stdout


def expect(words: str, text: str) -> None:
    assert words in text, f"“{words}” is not in: {text}"


def make_files(files: Path) -> None:
    """Pictures of a digit, and a history of one drawing."""
    files.mkdir()
    curves = [np.array(curve) for curve in DIGIT_CURVES[DIGIT]]
    picture = Image.fromarray(np.round(frame_strokes(curves) * 255).astype(np.uint8))
    for suffix in SUFFIXES:
        picture.resize((280, 280)).save(files / f"seven.{suffix}")
    ruled_paper(picture).save(files / "ruled.jpg")
    strokes = tuple(Stroke(tuple(Point(*map(float, row)) for row in curve)) for curve in curves)
    history = HistoryFile(files / "data")
    history.add(Record(Ink(strokes), datetime(2026, 1, 1, tzinfo=UTC), label=str(DIGIT)))
    history.close()
    for place in (files.parent, files, *files.rglob("*")):
        if sys.platform == "linux" and os.geteuid() == 0:
            os.chown(place, NOBODY, NOBODY)


def ruled_paper(picture: Image.Image) -> Image.Image:
    """A digit in dark ink on paper with faint lines, lit from one side as in a photo."""
    paper = np.full((480, 640), 230.0) - np.linspace(0, 60, 640)
    paper[40::60] -= 60
    paper[41::60] -= 60
    ink = np.asarray(picture.resize((240, 240)), dtype=np.float64) / 255
    paper[120:360, 200:440] *= 1 - 0.85 * ink
    return Image.fromarray(np.round(paper).astype(np.uint8))


@contextmanager
def read_only(folder: Path) -> Iterator[Path]:
    """Take all rights to write from a folder, and give them back for its removal."""
    places = [folder, *folder.rglob("*")]
    modes = {place: place.stat().st_mode for place in places if not place.is_symlink()}
    for place, mode in modes.items():
        place.chmod(mode & ~0o222)
    try:
        yield folder
    finally:
        for place, mode in modes.items():
            place.chmod(mode)


if __name__ == "__main__":
    sys.exit(main())
