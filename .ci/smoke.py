"""Run a bundle like a user who has installed nothing else: python .ci/smoke.py dist/digitpad

It runs from a read-only copy in a folder with an odd name, with an empty PATH and not as root.
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
LIMIT = 120  # seconds; starting takes a few


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
    """Try all commands; raises AssertionError, with the program's output, if one fails."""
    expect("DigitPad ", run(program, files, "--version"))
    expect("10 of 10 right", run(program, files, "demo", "--screenshot", "demo.png"))
    assert (files / "demo.png").stat().st_size > 0
    for suffix in SUFFIXES:
        expect(f"seven.{suffix}  {DIGIT}  ", run(program, files, "predict", f"seven.{suffix}"))
    expect(f"ruled.jpg  {DIGIT}  ", run(program, files, "predict", "ruled.jpg"))
    for name in ("all.npz", "all.jsonl", "all.csv"):
        exported = run(program, files, "history", "export", name, "--data", "data")
        expect(f"exported to {name}: 1", exported)
        expect(f"{DIGIT}", run(program, files, "predict", name))
    if shutil.which("xvfb-run") and shutil.which("xdotool"):
        try_window(program, files)


def try_window(program: Path, files: Path) -> None:
    """Open the real window on a virtual screen, and close it with Ctrl+Q."""
    script = (
        f'cd "$1"; HOME="$1" PATH= QT_QPA_PLATFORM=xcb "$2" & process=$!\n'
        f"window=$(timeout {LIMIT} xdotool search --sync --onlyvisible --name DigitPad | head -1)\n"
        'xdotool windowfocus --sync "$window" key ctrl+q; wait "$process"'
    )
    command = ["xvfb-run", "-a", "sh", "-euc", script, "sh", str(files), str(program)]
    subprocess.run(command, check=True, timeout=2 * LIMIT)


def run(program: Path, files: Path, *arguments: str) -> str:
    """Run the program with only a home folder in its environment; return its output."""
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


def expect(part: str, text: str) -> None:
    assert part in text, f"“{part}” is not in: {text}"


def make_files(files: Path) -> None:
    """Create pictures of a digit, and a history with one drawing."""
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
    for path in (files.parent, files, *files.rglob("*")):
        if sys.platform == "linux" and os.geteuid() == 0:
            os.chown(path, NOBODY, NOBODY)


def ruled_paper(picture: Image.Image) -> Image.Image:
    """Return a digit in dark ink on faintly ruled paper, lit from one side as in a photo."""
    paper = np.full((480, 640), 230.0) - np.linspace(0, 60, 640)
    paper[40::60] -= 60
    paper[41::60] -= 60
    ink = np.asarray(picture.resize((240, 240)), dtype=np.float64) / 255
    paper[120:360, 200:440] *= 1 - 0.85 * ink
    return Image.fromarray(np.round(paper).astype(np.uint8))


@contextmanager
def read_only(folder: Path) -> Iterator[Path]:
    """Make a folder read-only, and restore its modes afterwards so that it can be deleted."""
    paths = [folder, *folder.rglob("*")]
    modes = {path: path.stat().st_mode for path in paths if not path.is_symlink()}
    for path, mode in modes.items():
        path.chmod(mode & ~0o222)
    try:
        yield folder
    finally:
        for path, mode in modes.items():
            path.chmod(mode)


if __name__ == "__main__":
    sys.exit(main())
