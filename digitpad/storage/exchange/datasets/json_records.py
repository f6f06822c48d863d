"""Convert a record to the values of a JSON object, and back with every value checked."""

from __future__ import annotations

import base64
import binascii
import io
import re
import struct
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import numpy as np
from PIL import Image

from digitpad.core.ink.content import Content
from digitpad.core.ink.ink import Ink, Point, Stroke
from digitpad.core.ink.picture import Picture
from digitpad.core.recognition.verdict import Verdict
from digitpad.core.records.correction import LABEL_PATTERN, LONGEST_LABEL
from digitpad.core.records.record import Record
from digitpad.storage.exchange.drawings.png import png_of
from digitpad.storage.exchange.number_text import shortest
from digitpad.storage.pictures.accepted_pictures import MOST_MEGAPIXELS, MOST_PIXELS, PNG_BEGINS
from digitpad.system.translate import translate

VERSION = 3  # see resources/json-lines.schema.json
LABEL_NAMES = {1: "truth", 2: "label", 3: "label"}  # by format version; all can still be read
TEXT = r"[0-9?.,:/+\n-]{0,200}"  # older versions have only digits and question marks
FARTHEST_OFF_PAD = 10.0  # pad units from the pad's corner; no pad takes ink farther away
LONGEST_TIME = 1e9  # seconds
VERDICTS = {verdict.value: verdict for verdict in Verdict}
PNG_START = PNG_BEGINS + b"\x00\x00\x00\rIHDR"

Values = Mapping[str, Any]


class RecordValueError(Exception):
    """A value is not what the format allows; the message says which."""


def values_of(record: Record) -> dict[str, Any]:
    """Return the values of a line, as resources/json-lines.schema.json describes them."""
    return {
        "digitpad": VERSION,
        "finished": record.finished.isoformat(),
        "text": record.text,
        "verdict": record.verdict.value,
        "confidence": record.confidence,
        "label": record.label,
        "framing_version": record.framing_version,
        "model": record.model,
        **_values_of_content(record.content),
    }


def _values_of_content(content: Content) -> dict[str, Any]:
    if isinstance(content, Picture):
        return {"picture": base64.b64encode(png_of(content.ink)).decode("ascii")}
    return {"strokes": [_values_of_stroke(stroke) for stroke in content.strokes]}


def _values_of_stroke(stroke: Stroke) -> dict[str, Any]:
    return {
        "width": stroke.width,
        "x": shortest(point.x for point in stroke.points),
        "y": shortest(point.y for point in stroke.points),
        "pressure": shortest(point.pressure for point in stroke.points),
        "time": shortest(point.time for point in stroke.points),
    }


def record_from(values: Any) -> Record:
    """Return the record with these values, ignoring unknown names. Raises RecordValueError."""
    if not isinstance(values, dict):
        raise RecordValueError(translate("RecordValueError", "the line is not a JSON object"))
    version = values.get("digitpad")
    if not isinstance(version, int) or version not in LABEL_NAMES:
        raise RecordValueError(
            translate(
                "RecordValueError",
                "“digitpad” is not a version of the format that DigitPad can read; the newest is "
                "{0}",
            ).format(VERSION)
        )
    return Record(
        content=_content(values),
        finished=_time(_value(values, "finished", str)),
        text=_matching(values, "text", TEXT),
        verdict=_verdict(values),
        confidence=_number("confidence", values.get("confidence"), 0.0, 1.0),
        label=_label(values, LABEL_NAMES[version]),
        framing_version=int(_number("framing_version", _value(values, "framing_version", int), 1)),
        model=_matching(values, "model", r"[0-9a-f]{0,64}"),
    )


def _label(values: Values, name: str) -> str | None:
    if values.get(name) is None:
        return None
    return _matching(values, name, rf"(?!(?s:.{{{LONGEST_LABEL + 1}}}))(?:{LABEL_PATTERN})?")


def _content(values: Values) -> Content:
    if ("strokes" in values) == ("picture" in values):
        raise RecordValueError(
            translate("RecordValueError", "the line needs either “strokes” or a “picture”")
        )
    if "picture" in values:
        return _picture(_value(values, "picture", str))
    return Ink(tuple(_stroke(stroke) for stroke in _value(values, "strokes", list)))


def _stroke(values: Any) -> Stroke:
    if not isinstance(values, dict):
        raise RecordValueError(translate("RecordValueError", "a stroke is not a JSON object"))
    columns = [
        _numbers(values, "x", -FARTHEST_OFF_PAD, FARTHEST_OFF_PAD),
        _numbers(values, "y", -FARTHEST_OFF_PAD, FARTHEST_OFF_PAD),
        _numbers(values, "pressure", 0.0, 1.0),
        _numbers(values, "time", -LONGEST_TIME, LONGEST_TIME),
    ]
    if len(set(map(len, columns))) != 1 or not columns[0]:
        raise RecordValueError(
            translate(
                "RecordValueError",
                "the lists “x”, “y”, “pressure” and “time” of a stroke differ in length or are "
                "empty",
            )
        )
    width = _number("width", values.get("width"), 0.0, 1.0)
    return Stroke(tuple(Point(*point) for point in zip(*columns, strict=True)), width)


def _numbers(values: Values, name: str, low: float, high: float) -> list[float]:
    return [_number(name, value, low, high) for value in _value(values, name, list)]


def _number(name: str, value: Any, low: float, high: float = 1e9) -> float:
    # To Python, True and False are integers, and an integer can exceed any float.
    if isinstance(value, bool) or not isinstance(value, int | float) or not low <= value <= high:
        raise RecordValueError(
            translate(
                "RecordValueError", "“{0}” has a value that is not a number from {1:g} to {2:g}"
            ).format(name, low, high)
        )
    return float(value)


def _value(values: Values, name: str, kind: type) -> Any:
    value = values.get(name)
    if not isinstance(value, kind):
        names = {
            str: translate("RecordValueError", "text"),
            list: translate("RecordValueError", "a list"),
            int: translate("RecordValueError", "a whole number"),
        }
        raise RecordValueError(
            translate("RecordValueError", "“{0}” is missing or is not {1}").format(
                name, names[kind]
            )
        )
    return value


def _matching(values: Values, name: str, pattern: str) -> str:
    text: str = _value(values, name, str)
    if not re.fullmatch(pattern, text):
        raise RecordValueError(
            translate("RecordValueError", "“{0}” has a value that is not allowed").format(name)
        )
    return text


def _verdict(values: Values) -> Verdict:
    verdict = VERDICTS.get(_value(values, "verdict", str))
    if verdict is None:
        raise RecordValueError(
            translate("RecordValueError", "“verdict” is not one of {0}").format(", ".join(VERDICTS))
        )
    return verdict


def _time(text: str) -> datetime:
    try:
        time = datetime.fromisoformat(text)
        if time.tzinfo is not None:
            time.astimezone(UTC)  # overflows on the first and last days of the calendar
            return time
    except (ValueError, OverflowError):
        pass
    raise RecordValueError(
        translate(
            "RecordValueError",
            "“finished” is not a time with a time zone, such as 2026-01-31T12:00:00+00:00",
        )
    )


def _picture(text: str) -> Picture:
    try:
        png = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError) as error:
        raise RecordValueError(translate("RecordValueError", "“picture” is not base64")) from error
    _check_size(png)
    try:
        with Image.open(io.BytesIO(png), formats=("PNG",)) as image:
            grey = np.asarray(image.convert("L"), dtype=np.uint8)
    except Exception as error:  # decoders raise all kinds of errors for damaged data
        raise RecordValueError(
            translate("RecordValueError", "“picture” is a damaged PNG")
        ) from error
    return Picture(255 - grey)


def _check_size(png: bytes) -> None:
    """Check the size before anything is decompressed."""
    if not png.startswith(PNG_START) or len(png) < len(PNG_START) + 8:
        raise RecordValueError(translate("RecordValueError", "“picture” is not a PNG"))
    width, height = struct.unpack_from(">II", png, len(PNG_START))
    if not 0 < width * height <= MOST_PIXELS:
        raise RecordValueError(
            translate("RecordValueError", "“picture” has more than {0} million pixels").format(
                MOST_MEGAPIXELS
            )
        )
