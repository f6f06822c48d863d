"""Damaged files are refused with a message: no crash, no hang, bounded memory."""

from __future__ import annotations

import re
import struct
import subprocess
import sys
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from digitpad.storage.pictures.accepted_pictures import MOST_PIXELS
from tests.torture.dice import seed_of, sized
from tests.torture.eater import KINDS

SHORT, LONG = 60, 1000
MOST_MEMORY = 400  # MB in a process that only reads such files
MOST_FOR_THE_LARGEST = 500  # MB for a picture of MOST_PIXELS; JPEG's decoder takes 350 of them
LONGEST_MEAL = 900  # seconds


def eat(kind: str, amount: int, seed: int, folder: Path) -> str:
    """Return the final report of a process that read this many damaged files of a kind."""
    ran = subprocess.run(
        [sys.executable, "-m", "tests.torture.eater", kind, str(amount), str(seed), str(folder)],
        capture_output=True,
        text=True,
        check=False,
        timeout=LONGEST_MEAL,
    )
    assert ran.returncode == 0, f"{kind}: {ran.stderr[-3000:]}"
    return ran.stdout


@pytest.mark.parametrize("kinds", [list(KINDS)[start::3] for start in range(3)], ids=str)
@sized(SHORT, LONG)
def test_damaged_files_are_refused_with_a_message(
    tmp_path: Path, kinds: list[str], amount: int
) -> None:
    seed = seed_of(amount, SHORT)
    for kind in kinds:
        (tmp_path / kind).mkdir()
        said = eat(kind, amount, seed, tmp_path / kind)
        print(kind, said)
        assert memory_in(said) < MOST_MEMORY


def memory_in(said: str) -> int:
    [megabytes] = re.findall(r"memory (\d+) MB", said)
    return int(megabytes)


READ = """
import signal, sys
from pathlib import Path
from digitpad.storage.pictures.picture_files import PictureError, read_picture
from tests.torture.memory import most_memory
signal.alarm(60)
try:
    print(read_picture(Path(sys.argv[1])).shape)
except PictureError as error:
    print(error)
print("memory", most_memory(), "MB")
"""


def read(path: Path) -> str:
    """Return what a separate process reads of a picture, and its peak memory."""
    ran = subprocess.run(
        [sys.executable, "-c", READ, str(path)], capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stderr
    return ran.stdout


LARGE = 100_000  # pixels of a side; unpacked, 10 GB


def png_of(side: int) -> bytes:
    head = b"IHDR" + struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + b"".join(map(chunk, (head, b"IDAT", b"IEND")))


def chunk(content: bytes) -> bytes:
    return struct.pack(">I", len(content) - 4) + content + struct.pack(">I", zlib.crc32(content))


def bmp_of(side: int) -> bytes:
    return b"BM" + struct.pack("<IIIIiiHHIIiiII", 54, 0, 54, 40, side, side, 1, 24, *[0] * 6)


def tiff_of(side: int) -> bytes:
    tags = [(256, side), (257, side), (258, 8), (259, 1), (262, 1), (273, 8), (278, side), (279, 8)]
    entries = b"".join(struct.pack("<HHII", tag, 4, 1, value) for tag, value in tags)
    return b"II*\0" + struct.pack("<IH", 8, len(tags)) + entries + b"\0" * 4


@pytest.mark.parametrize("whole", [png_of, bmp_of, tiff_of])
def test_a_picture_is_refused_by_its_header_alone(
    tmp_path: Path, whole: Callable[[int], bytes]
) -> None:
    (tmp_path / "picture").write_bytes(whole(LARGE))

    said = read(tmp_path / "picture")
    assert "more than 50 million pixels" in said
    assert memory_in(said) < MOST_MEMORY


@pytest.mark.parametrize(
    ("mode", "options"),
    [
        ("P", {"format": "PNG", "transparency": 0}),
        ("P", {"format": "GIF", "transparency": 0}),
        ("I;16", {"format": "PNG"}),
        ("RGB", {"format": "JPEG", "progressive": True}),
    ],
    ids=str,
)
def test_the_largest_readable_pictures_take_little_memory(
    tmp_path: Path, mode: str, options: dict[str, Any]
) -> None:
    side = int(MOST_PIXELS**0.5)
    Image.new(mode, (side, side)).save(tmp_path / "picture", **options)

    said = read(tmp_path / "picture")
    assert f"({side}, {side})" in said
    assert memory_in(said) < MOST_FOR_THE_LARGEST
