"""Makes numbers with one separator: digits by one writer, and a separator as somebody wrote it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from digitpad.core.arrays import FloatArray
from digitpad.core.ink.polylines import box_of
from digitpad.core.recognition.number import LEADING_SEPARATORS, SEPARATORS
from training.data.datasets import PenSample
from training.data.digit_strings import DigitString, on_the_line
from training.data.unipen.release import UnipenSample

Random = np.random.Generator
Strokes = list[FloatArray]
Character = tuple[Strokes, str]
Hand = list[Character]  # the digits of one writer

FEWEST, MOST = 2, 5  # digits beside the separator
LEAST_GAP, MOST_GAP = 0.05, 0.45  # between boxes, in heights of a digit
LEADING = 0.25  # of the minuses and pluses stand before the number
TWO_STROKES = ":+"  # in fewer they are cut wrongly


@dataclass(frozen=True)
class Size:
    """How large a separator is, its longest side in heights of its writer's digits.

    Where that is unknown, or is not from `least` to `most`, it is about `usual`. Its top, or else
    its middle, lies `level` above the foot of the digits, give or take `stray`.
    """

    least: float
    most: float
    usual: float
    level: float
    stray: float
    by_top: bool = False


SIZES = {
    ".": Size(0.0, 0.25, 0.09, level=0.035, stray=0.085),
    ",": Size(0.2, 0.75, 0.45, level=0.15, stray=0.1, by_top=True),
    ":": Size(0.35, 1.0, 0.7, level=0.45, stray=0.1),
    "/": Size(0.85, 2.2, 1.3, level=0.5, stray=0.1),
    "-": Size(0.25, 1.0, 0.55, level=0.5, stray=0.1),
    "+": Size(0.35, 1.0, 0.7, level=0.5, stray=0.1),
}
VARIES = 0.8, 1.25  # times the usual size


class SeparatorStrings:
    """Makes numbers: every other one by a writer of UNIPEN, the others by one of the pens."""

    def __init__(
        self, pens: Sequence[PenSample], digits: list[UnipenSample], symbols: list[UnipenSample]
    ) -> None:
        """Take digits of pens and of UNIPEN's writers, and UNIPEN's symbols; none may be empty."""
        self._pens: dict[str, Hand] = {}
        for pen in pens:
            self._pens.setdefault(str(pen.writer), []).append((pen.strokes, str(pen.label)))
        self._strangers: dict[str, Hand] = {}
        for digit in digits:
            self._strangers.setdefault(digit.writer, []).append((digit.strokes, digit.label))
        self._separators = {
            kind: [each for each in symbols if each.label == kind and _is_whole(each)]
            for kind in SEPARATORS
        }

    @property
    def kinds(self) -> list[str]:
        """The separators of which there are samples."""
        return [kind for kind, samples in self._separators.items() if samples]

    def with_one(self, kind: str, count: int, random: Random) -> list[DigitString]:
        """Return numbers with one separator of a kind, if possible by the writer of the digits."""
        return [self._with_one(kind, index, random) for index in range(count)]

    def without(self, count: int, random: Random) -> list[DigitString]:
        """Return numbers without separators."""
        return [
            _joined(
                _some(_any(self._pens if index % 2 else self._strangers, random), random), random
            )
            for index in range(count)
        ]

    def _with_one(self, kind: str, index: int, random: Random) -> DigitString:
        samples = self._separators[kind]
        sample = samples[int(random.integers(len(samples)))]
        own = self._strangers.get(sample.writer)
        hand = own if own and index % 2 == 0 else _any(self._pens, random)
        characters = _some(hand, random)
        leads = kind in LEADING_SEPARATORS and random.random() < LEADING
        where = 0 if leads else int(random.integers(1, len(characters)))
        characters.insert(where, (_placed(sample, own, random), kind))
        return _joined(characters, random)


def _is_whole(sample: UnipenSample) -> bool:
    return sample.label not in TWO_STROKES or len(sample.strokes) > 1


def _any(hands: dict[str, Hand], random: Random) -> Hand:
    return hands[str(random.choice(sorted(hands)))]


def _some(hand: Hand, random: Random) -> list[Character]:
    chosen = random.integers(len(hand), size=random.integers(FEWEST, MOST, endpoint=True))
    return [(on_the_line(hand[index][0], random), hand[index][1]) for index in chosen]


def _placed(sample: UnipenSample, own: Hand | None, random: Random) -> Strokes:
    """Return a separator beside digits that are 1 high and stand on 0; y points down."""
    size = SIZES[sample.label]
    low, high = box_of(sample.strokes)
    longest = float(max(high - low))
    scale = 1 / _height_of(own) if own else 0.0
    if not size.least <= longest * scale <= size.most:
        scale = size.usual * random.uniform(*VARIES) / longest if longest > 0 else 0.0
    height = float(high[1] - low[1]) * scale
    level = size.level + random.uniform(-size.stray, size.stray)
    top = -level if size.by_top else -level - height / 2
    return [(line - low) * scale + (0.0, top) for line in sample.strokes]


def _height_of(hand: Hand) -> float:
    heights = [float(np.ptp(np.concatenate(strokes)[:, 1])) for strokes, _ in hand]
    return max(float(np.median(heights)), 1e-9)


def _joined(characters: list[Character], random: Random) -> DigitString:
    """Return the characters side by side."""
    strokes: Strokes = []
    end = 0.0
    for lines, _ in characters:
        left = min(line[:, 0].min() for line in lines)
        moved = [line + (end - left, 0.0) for line in lines]
        end = max(line[:, 0].max() for line in moved) + random.uniform(LEAST_GAP, MOST_GAP)
        strokes += moved
    return DigitString(strokes, "".join(text for _, text in characters))
