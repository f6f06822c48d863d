"""Makes numbers from single digits of one writer, with slightly uneven baselines and sizes."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from digitpad.core.arrays import FloatArray
from digitpad.core.ink.polylines import box_of
from training.data.datasets import PenSample

Random = np.random.Generator

FEWEST, MOST = 2, 6  # digits
BASELINE = 0.05  # of a digit's height: how far above or below the line it is
SIZE = 0.10  # of a digit's height: how much taller or shorter it is


@dataclass(frozen=True)
class Spacing:
    """How far apart neighbours' boxes are, in shares of a digit's height; below 0 they overlap."""

    name: str
    least: float
    most: float


SPACINGS = (
    Spacing("gaps of 5 to 60 %", 0.05, 0.60),
    Spacing("overlapping by up to 5 %", -0.05, 0.0),
)


@dataclass(frozen=True)
class DigitString:
    """A number written with a pen: its strokes in writing order (y down), and its digits."""

    strokes: list[FloatArray]
    text: str


def make_digit_strings(
    samples: list[PenSample], spacing: Spacing, count: int, random: Random
) -> list[DigitString]:
    """Return numbers of FEWEST to MOST digits, each written by one writer of the samples."""
    hands = _by_writer(samples)
    writers = sorted(hands)
    return [_make(hands[int(random.choice(writers))], spacing, random) for _ in range(count)]


def _by_writer(samples: list[PenSample]) -> dict[int, list[PenSample]]:
    hands: dict[int, list[PenSample]] = {}
    for sample in samples:
        hands.setdefault(sample.writer, []).append(sample)
    return hands


def _make(hand: list[PenSample], spacing: Spacing, random: Random) -> DigitString:
    """Set digits of one writer side by side, in units of a digit's usual height."""
    written = [hand[number] for number in random.integers(len(hand), size=_length(random))]
    strokes: list[FloatArray] = []
    end = 0.0
    for sample in written:
        digit = on_the_line(sample.strokes, random)
        digit = [line + (end, 0.0) for line in digit]
        end = max(line[:, 0].max() for line in digit) + random.uniform(spacing.least, spacing.most)
        strokes += digit
    return DigitString(strokes, "".join(str(sample.label) for sample in written))


def _length(random: Random) -> int:
    return int(random.integers(FEWEST, MOST, endpoint=True))


def on_the_line(strokes: list[FloatArray], random: Random) -> list[FloatArray]:
    """Return a digit about 1 tall, with its left edge at 0 and its bottom near 0."""
    low, high = box_of(strokes)
    height = random.uniform(1 - SIZE, 1 + SIZE)
    foot = random.uniform(-BASELINE, BASELINE)
    # A horizontal line has no height; its width is used instead.
    scale = height / max(high[1] - low[1], (high[0] - low[0]) / 10, 1e-9)
    return [(line - (low[0], high[1])) * scale + (0.0, foot) for line in strokes]
