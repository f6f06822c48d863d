"""Parse the points of an InkML trace, numbers in a format that the file itself declares."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from xml.etree.ElementTree import Element

import numpy as np

from digitpad.core.arrays import FloatArray
from digitpad.system.translate import translate

LARGEST_VALUE = 1e9  # of positions; in any unit, those of any pad stay far below
LONGEST_HEXADECIMAL = 17  # characters; 64 bits and the “#”
UNITS_OF_TIME = {"s": 1.0, "ms": 1e-3, "us": 1e-6, "ns": 1e-9}

_TOKEN = re.compile(
    r"(?:[!'\"]\s*)?"  # prefix: a value, a difference, or a difference of differences
    r"(?:#[0-9A-Fa-f]+|[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?|[TF*?])"
)


class TraceError(Exception):
    """A trace cannot be read; the message says why."""


@dataclass(frozen=True)
class Channel:
    """One value of each point: its name, and how to convert it to DigitPad's units.

    The converted value is (value - low) * scale.
    """

    name: str
    low: float = 0.0
    scale: float = 1.0

    @classmethod
    def of(cls, element: Element) -> Channel:
        name, direction = element.get("name", ""), 1.0
        if name in ("X", "Y") and element.get("orientation") == "-ve":
            direction = -1.0  # by default, Y grows downwards
        if name == "T":
            return cls(name, 0.0, UNITS_OF_TIME.get(element.get("units", "ms"), 1e-3))
        if name == "F":
            return cls(name, *_range_of(element))
        return cls(name, 0.0, direction)


def _range_of(element: Element) -> tuple[float, float]:
    """Return the `low` and `scale` that map a channel to 0..1; without a range, 0 and 1."""
    try:
        low, high = float(element.get("min", "0")), float(element.get("max", "1"))
    except ValueError:
        return 0.0, 1.0
    if not (math.isfinite(low) and math.isfinite(high) and low < high):
        return 0.0, 1.0
    return low, 1 / (high - low)


@dataclass(frozen=True)
class TraceFormat:
    """The channels of a point, in order; InkML's own default is X and Y."""

    channels: tuple[Channel, ...] = (Channel("X"), Channel("Y"))

    @classmethod
    def of(cls, element: Element) -> TraceFormat:
        """Read the channels of a <traceFormat>; raises TraceError for one without X and Y."""
        channels = tuple(Channel.of(child) for child in element.findall("channel"))
        names = {channel.name for channel in channels}
        if not channels:
            return cls()
        if not names >= {"X", "Y"}:
            raise TraceError(translate("TraceError", "its points have no X or no Y coordinate"))
        return cls(channels)


def parse_trace(text: str, trace_format: TraceFormat, most: int) -> FloatArray:
    """Return the points of a trace: (N, 4) of x, y, pressure (NaN if unknown) and seconds.

    Raises TraceError for anything else, and for more than `most` points.
    """
    if text.count(",") >= most:
        raise TraceError(translate("TraceError", "it has too many points"))
    names = [channel.name for channel in trace_format.channels]
    columns = [_Values() for _ in names]
    rows = [_row(point, columns) for point in text.strip().rstrip(",").split(",")]
    with np.errstate(all="ignore"):  # overflows are reported as positions that are not finite
        return _converted(np.array(rows, dtype=np.float64), trace_format)


def _row(point: str, columns: list[_Values]) -> list[float]:
    tokens = _TOKEN.findall(point)
    if "".join("".join(tokens).split()) != "".join(point.split()):
        raise TraceError(translate("TraceError", "“{0}” is not a point").format(point.strip()[:40]))
    if len(tokens) < len(columns):
        raise TraceError(
            translate("TraceError", "the point “{0}” is missing a value").format(point.strip()[:40])
        )
    return [column.next(token) for column, token in zip(columns, tokens, strict=False)]


class _Values:
    """One channel's values, given as values, as differences, or as differences of differences."""

    def __init__(self) -> None:
        self._kind = "!"
        self._value = self._speed = 0.0

    def next(self, token: str) -> float:
        if token[0] in "!'\"":
            self._kind, token = token[0], token[1:].lstrip()
        if token == "*":  # repeat the value, and stop changing
            self._speed = 0.0
            return self._value
        number = _number(token)
        if self._kind == "!":
            self._value = number
        else:
            self._speed = number if self._kind == "'" else self._speed + number
            self._value += self._speed
        return self._value


def _number(token: str) -> float:
    if token in "TF?":
        return {"T": 1.0, "F": 0.0}.get(token, math.nan)
    if token.startswith("#"):
        return float(int(token[1:], 16)) if len(token) <= LONGEST_HEXADECIMAL else math.inf
    return float(token)


def _converted(table: FloatArray, trace_format: TraceFormat) -> FloatArray:
    converted = np.full((len(table), 4), (math.nan, math.nan, math.nan, 0.0))
    for number, channel in enumerate(trace_format.channels):
        if channel.name in _CHANNEL_COLUMNS:
            converted[:, _CHANNEL_COLUMNS[channel.name]] = (
                table[:, number] - channel.low
            ) * channel.scale
    if not (np.abs(converted[:, :2]) <= LARGEST_VALUE).all():
        raise TraceError(
            translate("TraceError", "the position of a point is too large or is not a number")
        )
    converted[:, 2] = np.clip(converted[:, 2], 0.0, 1.0)
    converted[:, 3] = np.nan_to_num(np.clip(converted[:, 3], -LARGEST_VALUE, LARGEST_VALUE))
    return converted


_CHANNEL_COLUMNS = {"X": 0, "Y": 1, "F": 2, "T": 3}
