"""Which of UNIPEN's characters are learnt from, chosen by, and tested on; and which are left out.

The settings list files and folders. Every file of the release that they do not list is the test
set, so a complete copy has one and a partial copy may have none.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from training.data.datasets import PenSample
from training.data.unipen.release import (
    DIGITS,
    UnipenSample,
    files_of,
    is_listed,
    read_category,
)
from training.settings import UnipenFiles

LEFT_OUT_FILE = Path(__file__).with_name("left_out.txt")
FIRST_WRITER = 1_000  # numbers of UNIPEN's writers; those of the other pens lie below


def training_characters(files: UnipenFiles, data: Path, category: str) -> list[UnipenSample]:
    """What is learnt from: listed files that nothing is chosen by, less what is left out."""
    chosen = [
        file
        for file in files_of(data, category)
        if is_listed(file, files.listed) and not is_listed(file, files.validation)
    ]
    return _kept(read_category(data, category, chosen))


def validation_characters(files: UnipenFiles, data: Path, category: str) -> list[UnipenSample]:
    """What is chosen by: the writers of these files wrote nothing that is learnt from."""
    chosen = [file for file in files_of(data, category) if is_listed(file, files.validation)]
    return _kept(read_category(data, category, chosen))


def test_characters(files: UnipenFiles, data: Path, category: str) -> list[UnipenSample]:
    """The test set, as it is published: nothing is left out. Empty for a partial copy."""
    chosen = [file for file in files_of(data, category) if not is_listed(file, files.listed)]
    return list(read_category(data, category, chosen))


def listed_digits(files: UnipenFiles, data: Path) -> list[UnipenSample]:
    """All digits that are learnt from or chosen by, with those that are left out."""
    chosen = [file for file in files_of(data, DIGITS) if is_listed(file, files.listed)]
    return list(read_category(data, DIGITS, chosen))


def left_out() -> frozenset[str]:
    """The names of segments that are wrongly cut or labelled."""
    lines = LEFT_OUT_FILE.read_text(encoding="utf-8").splitlines()
    return frozenset(name for line in lines if (name := line.partition("#")[0].strip()))


def _kept(samples: Iterable[UnipenSample]) -> list[UnipenSample]:
    names = left_out()
    return [sample for sample in samples if sample.name not in names]


def as_pen_samples(digits: list[UnipenSample]) -> list[PenSample]:
    """Digits as the other pens' are, with a number for each writer."""
    writers = sorted({sample.writer for sample in digits})
    number = {writer: FIRST_WRITER + index for index, writer in enumerate(writers)}
    return [
        PenSample(sample.strokes, int(sample.label), number[sample.writer]) for sample in digits
    ]
