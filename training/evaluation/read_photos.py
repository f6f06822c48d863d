"""Measures how many photos of handwriting are read correctly, as `digitpad predict` reads them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from joblib import Parallel, delayed

from digitpad.core.photo.ink_extraction import ink_of
from digitpad.core.photo.printed.printed_form import form_in
from digitpad.core.recognition.recognizer import Recognizer
from digitpad.core.recognition.verdict import Verdict
from training.data.datasets import PenSample
from training.data.synthetic_photos import Photo, photograph_digit, photograph_number
from training.evaluation.hard_pictures import KINDS, printed_form
from training.evaluation.metrics import Share

Grey = npt.NDArray[np.uint8]
Figures = dict[str, Any]
Maker = Callable[[list[PenSample], np.random.Generator], Photo]

DIGITS = 1_000  # photos of one digit: enough to know 97 % to within 1 %
NUMBERS = 300  # photos of a number
HARD = 300  # pictures of each kind of problem
FORMS = ((46, 25), (23, 25), (10, 5))  # rows and columns
EMPTY = 0.1  # share of their cells
DIGITS_SEED, NUMBERS_SEED, HARD_SEED = 5, 6, 7


@dataclass(frozen=True)
class InkedPhoto:
    """The ink found in a photo, (H, W), 255 = ink; the text in it; its pen, paper and light."""

    ink: Grey
    text: str
    kinds: tuple[str, ...]


def read_photos(recognizer: Recognizer, samples: list[PenSample]) -> Figures:
    """Return the shares of photos read correctly, of digits and of numbers, in all and by kind."""

    def read_digit(ink: Grey) -> str:
        reading = recognizer.recognize(ink)
        return "" if reading.verdict is Verdict.EMPTY else str(reading.ranking[0])

    def read_number(ink: Grey) -> str:
        return recognizer.recognize_number(ink).text

    return {
        "photos of a digit": _shares(
            _photos(photograph_digit, samples, DIGITS, DIGITS_SEED), read_digit
        ),
        "photos of a number": _shares(
            _photos(photograph_number, samples, NUMBERS, NUMBERS_SEED), read_number
        ),
    }


def read_hard_pictures(recognizer: Recognizer, samples: list[PenSample]) -> Figures:
    """Return the shares read correctly, and correctly and accepted, by kind of problem."""
    figures = {}
    for number, (kind, make) in enumerate(KINDS.items()):
        random = np.random.default_rng([HARD_SEED, number])
        chosen = [samples[index] for index in random.integers(len(samples), size=HARD)]
        readings = [recognizer.recognize(ink_of(make(sample.strokes, random))) for sample in chosen]
        right = np.array(
            [
                reading.verdict is not Verdict.EMPTY and reading.ranking[0] == sample.label
                for reading, sample in zip(readings, chosen, strict=True)
            ]
        )
        accepted = np.array([reading.verdict is not Verdict.NOT_A_DIGIT for reading in readings])
        figures[kind] = {
            "right": asdict(Share.of(right)),
            "right_and_accepted": asdict(Share.of(right & accepted)),
        }
    figures["printed form"] = _read_forms(recognizer, samples)
    return figures


def _read_forms(recognizer: Recognizer, samples: list[PenSample]) -> Figures:
    """Return the shares of cells of forms read correctly, where empty ones must stay empty."""
    right: list[bool] = []
    accepted: list[bool] = []
    random = np.random.default_rng([HARD_SEED, len(KINDS)])
    for rows, columns in FORMS:
        chosen = [
            None if random.random() < EMPTY else samples[random.integers(len(samples))]
            for _ in range(rows * columns)
        ]
        strokes = [None if sample is None else sample.strokes for sample in chosen]
        form = form_in(printed_form(strokes, columns, random))
        readings = () if form is None else recognizer.recognize_sheet(form)
        read = {boxed.cell: boxed for boxed in readings}
        for index, sample in enumerate(chosen):
            boxed = read.get(divmod(index, columns))
            label = None if sample is None else sample.label
            right.append((None if boxed is None else boxed.digit) == label)
            accepted.append(boxed is None or boxed.reading.verdict is not Verdict.NOT_A_DIGIT)
    both = np.array(right) & np.array(accepted)
    return {
        "right": asdict(Share.of(np.array(right))),
        "right_and_accepted": asdict(Share.of(both)),
    }


def _photos(make: Maker, samples: list[PenSample], count: int, seed: int) -> Iterator[InkedPhoto]:
    """Return photos that all cores make, each with its own random generator."""
    photos: Iterator[InkedPhoto] = Parallel(n_jobs=-1, return_as="generator")(
        delayed(_inked)(make, samples, [seed, number]) for number in range(count)
    )
    return photos


def _inked(make: Maker, samples: list[PenSample], seed: list[int]) -> InkedPhoto:
    photo = make(samples, np.random.default_rng(seed))
    light = "with a shadow" if photo.is_shadowed else "without a shadow"
    return InkedPhoto(ink_of(photo.picture), photo.text, (photo.pen, photo.paper, light))


def _shares(photos: Iterator[InkedPhoto], read: Callable[[Grey], str]) -> Figures:
    """Return the share of photos read correctly, of all and by the name of each kind."""
    right: dict[str, list[bool]] = {"all": []}
    for photo in photos:
        is_right = read(photo.ink) == photo.text
        for kind in ("all", *photo.kinds):
            right.setdefault(kind, []).append(is_right)
    return {kind: asdict(Share.of(np.array(each))) for kind, each in sorted(right.items())}
