"""The points of an InkML trace: text of numbers, in a format that the file itself declares."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from xml.etree.ElementTree import Element

import numpy as np

from digitpad.core.arrays import FloatArray
from digitpad.system.translate import translate

LARGEST_VALUE = 1e9  # of coordinates; any unit of any pad stays far below
LONGEST_HEXADECIMAL = 17  # characters; 64 bits and their mark
UNITS_OF_TIME = {"s": 1.0, "ms": 1e-3, "us": 1e-6, "ns": 1e-9}

_WORD = re.compile(
    r"(?:[!'\"]\s*)?"  # whether a value, a difference, or a difference of differences
    r"(?:#[0-9A-Fa-f]+|[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?|[TF*?])"
)


class TraceError(Exception):
    """A trace cannot be read; the message says why."""


@dataclass(frozen=True)
class Channel:
    """One value of each point: what it is, and how it becomes ours.

    Ours is (value - low) * scale.
    """

    name: str
    low: float = 0.0
    scale: float = 1.0

    @classmethod
    def of(cls, element: Element) -> Channel:
        name, turn = element.get("name", ""), 1.0
        if name in ("X", "Y") and element.get("orientation") == "-ve":
            turn = -1.0  # Y grows downwards unless it says so
        if name == "T":
            return cls(name, 0.0, UNITS_OF_TIME.get(element.get("units", "ms"), 1e-3))
        if name == "F":
            return cls(name, *_range_of(element))
        return cls(name, 0.0, turn)


def _range_of(element: Element) -> tuple[float, float]:
    """Low end and scale that bring a channel to 0..1; as it is where it tells no range."""
    try:
        low, high = float(element.get("min", "0")), float(element.get("max", "1"))
    except ValueError:
        return 0.0, 1.0
    if not (math.isfinite(low) and math.isfinite(high) and low < high):
        return 0.0, 1.0
    return low, 1 / (high - low)


@dataclass(frozen=True)
class TraceFormat:
    """The channels of a point, in their order; InkML's own default are X and Y."""

    channels: tuple[Channel, ...] = (Channel("X"), Channel("Y"))

    @classmethod
    def of(cls, element: Element) -> TraceFormat:
        """Raises TraceError for a format without places."""
        channels = tuple(Channel.of(child) for child in element.findall("channel"))
        names = {channel.name for channel in channels}
        if not channels:
            return cls()
        if not names >= {"X", "Y"}:
            raise TraceError(translate("TraceError", "its points have no X and Y"))
        return cls(channels)


def parse_trace(text: str, trace_format: TraceFormat, most: int) -> FloatArray:
    """The points of a trace: (N, 4) of x, y, pressure (NaN where unknown) and seconds.

    Raises TraceError for anything else, and for more than `most` points.
    """
    if text.count(",") >= most:
        raise TraceError(translate("TraceError", "it has too many points"))
    names = [channel.name for channel in trace_format.channels]
    columns = [_Values() for _ in names]
    rows = [_row(point, columns) for point in text.strip().rstrip(",").split(",")]
    with np.errstate(all="ignore"):  # what overflows is no place, and said to be none
        return _ours(np.array(rows, dtype=np.float64), trace_format)


def _row(point: str, columns: list[_Values]) -> list[float]:
    words = _WORD.findall(point)
    if "".join("".join(words).split()) != "".join(point.split()):
        raise TraceError(translate("TraceError", "a point is “{0}”").format(point.strip()[:40]))
    if len(words) < len(columns):
        raise TraceError(
            translate("TraceError", "the point “{0}” is missing a value").format(point.strip()[:40])
        )
    return [column.next(word) for column, word in zip(columns, words, strict=False)]


class _Values:
    """One channel's values, told as themselves, as differences, or as differences of these."""

    def __init__(self) -> None:
        self._kind = "!"
        self._value = self._speed = 0.0

    def next(self, word: str) -> float:
        if word[0] in "!'\"":
            self._kind, word = word[0], word[1:].lstrip()
        if word == "*":  # as before, and at rest
            self._speed = 0.0
            return self._value
        number = _number(word)
        if self._kind == "!":
            self._value = number
        else:
            self._speed = number if self._kind == "'" else self._speed + number
            self._value += self._speed
        return self._value


def _number(word: str) -> float:
    if word in "TF?":
        return {"T": 1.0, "F": 0.0}.get(word, math.nan)
    if word.startswith("#"):
        return float(int(word[1:], 16)) if len(word) <= LONGEST_HEXADECIMAL else math.inf
    return float(word)


def _ours(table: FloatArray, trace_format: TraceFormat) -> FloatArray:
    ours = np.full((len(table), 4), (math.nan, math.nan, math.nan, 0.0))
    for number, channel in enumerate(trace_format.channels):
        if channel.name in _CHANNEL_COLUMNS:
            ours[:, _CHANNEL_COLUMNS[channel.name]] = (
                table[:, number] - channel.low
            ) * channel.scale
    if not (np.abs(ours[:, :2]) <= LARGEST_VALUE).all():
        raise TraceError(translate("TraceError", "a point has no finite position"))
    ours[:, 2] = np.clip(ours[:, 2], 0.0, 1.0)
    ours[:, 3] = np.nan_to_num(np.clip(ours[:, 3], -LARGEST_VALUE, LARGEST_VALUE))
    return ours


_CHANNEL_COLUMNS = {"X": 0, "Y": 1, "F": 2, "T": 3}
