"""Splits UNIPEN's characters into training, validation and test sets, and leaves out damaged ones.

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
from training.settings.unipen_files import UnipenFiles

LEFT_OUT_FILE = Path(__file__).with_name("left_out.txt")
FIRST_WRITER = 1_000  # numbers of UNIPEN's writers; those of the other pens are lower


def training_characters(files: UnipenFiles, data: Path, category: str) -> list[UnipenSample]:
    """Return the training set: listed files outside validation, without the segments left out."""
    chosen = [
        file
        for file in files_of(data, category)
        if is_listed(file, files.listed) and not is_listed(file, files.validation)
    ]
    return _kept(read_category(data, category, chosen))


def validation_characters(files: UnipenFiles, data: Path, category: str) -> list[UnipenSample]:
    """Return the validation set, whose writers wrote nothing in the training set."""
    chosen = [file for file in files_of(data, category) if is_listed(file, files.validation)]
    return _kept(read_category(data, category, chosen))


def test_characters(files: UnipenFiles, data: Path, category: str) -> list[UnipenSample]:
    """Return the test set as published, with nothing left out; a partial copy may have none."""
    chosen = [file for file in files_of(data, category) if not is_listed(file, files.listed)]
    return list(read_category(data, category, chosen))


def listed_digits(files: UnipenFiles, data: Path) -> list[UnipenSample]:
    """Return all digits of the training and validation sets, with those that are left out."""
    chosen = [file for file in files_of(data, DIGITS) if is_listed(file, files.listed)]
    return list(read_category(data, DIGITS, chosen))


def left_out() -> frozenset[str]:
    """Return the names of segments that are cut or labelled wrongly."""
    lines = LEFT_OUT_FILE.read_text(encoding="utf-8").splitlines()
    return frozenset(name for line in lines if (name := line.partition("#")[0].strip()))


def _kept(samples: Iterable[UnipenSample]) -> list[UnipenSample]:
    names = left_out()
    return [sample for sample in samples if sample.name not in names]


def as_pen_samples(digits: list[UnipenSample]) -> list[PenSample]:
    """Return digits as pen samples, with a number for each writer."""
    writers = sorted({sample.writer for sample in digits})
    number = {writer: FIRST_WRITER + index for index, writer in enumerate(writers)}
    return [
        PenSample(sample.strokes, int(sample.label), number[sample.writer]) for sample in digits
    ]
