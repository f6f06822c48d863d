"""Records as JSON Lines: nothing is lost, and no damaged line spoils another."""

from __future__ import annotations

import base64
import io
import json
import re
import tracemalloc
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from digitpad.core.ink.content import Content
from digitpad.core.ink.ink import EMPTY_INK, Ink, Point, Stroke
from digitpad.core.ink.picture import Picture
from digitpad.core.records.record import Record
from digitpad.storage.exchange.datasets import json_lines
from digitpad.storage.exchange.datasets import json_records as json_values
from digitpad.storage.exchange.exporter import ExchangeError, Exported
from digitpad.storage.exchange.text_lines import LineError
from digitpad.system.paths import resources_directory
from tests.storage.exchange.damage import damaged
from tests.storage.exchange.drawings.test_inkml import inks
from tests.storage.exchange.made_up import (
    NOW,
    ignore,
    ink_of,
    mixed,
    picture_of,
    pressed_ink,
    record_of,
)

SCHEMA = json.loads((resources_directory() / "json-lines.schema.json").read_text("utf-8"))
KINDS: dict[str, Any] = {
    "object": dict, "array": list, "string": str, "number": (int, float), "integer": int,
    "null": type(None),
}  # fmt: skip


def export(folder: Path, *records: Record) -> Path:
    path = folder / "records.jsonl"
    json_lines.export(records, path, ignore)
    return path


def line_of(record: Record) -> dict[str, Any]:
    line: dict[str, Any] = json.loads(json_lines.line_of(record))
    return line


def read_line(folder: Path, line: Any) -> Record | LineError:
    path = folder / "records.jsonl"
    path.write_bytes(line if isinstance(line, bytes) else json.dumps(line).encode())
    (entry,) = json_lines.read(path)
    return entry


def fits(value: Any, schema: dict[str, Any]) -> bool:
    """Return whether a JSON Schema allows a value; knows the keywords that ours uses."""
    kinds = schema.get("type", [])
    kinds = [kinds] if isinstance(kinds, str) else kinds
    if kinds and not any(isinstance(value, KINDS[kind]) for kind in kinds):
        return False
    if isinstance(value, bool) or ("const" in schema and value != schema["const"]):
        return False
    if isinstance(value, str):
        return value in schema.get("enum", [value]) and bool(
            re.search(schema.get("pattern", ""), value)
        )
    if isinstance(value, int | float):
        return bool(schema.get("minimum", value) <= value <= schema.get("maximum", value))
    if isinstance(value, list):
        return len(value) >= schema.get("minItems", 0) and all(
            fits(item, schema["items"]) for item in value
        )
    return value is None or (
        all(name in value for name in schema.get("required", []))
        and ("oneOf" not in schema or sum(fits(value, one) for one in schema["oneOf"]) == 1)
        and all(
            fits(value[name], one)
            for name, one in schema.get("properties", {}).items()
            if name in value
        )
    )


def same(one: Record, other: Any) -> bool:
    """Return whether records are equal; contents are compared by their digests."""
    return isinstance(other, Record) and all(
        getattr(one, name) == getattr(other, name)
        for name in (
            "digest", "finished", "text", "verdict", "confidence", "label", "framing_version",
            "model",
        )
    )  # fmt: skip


def test_everything_comes_back(tmp_path: Path) -> None:
    records = [*mixed(), record_of(pressed_ink()), record_of(EMPTY_INK, label="4711", text="47?1")]

    back = list(json_lines.read(export(tmp_path, *records)))

    assert len(back) == len(records)
    assert all(map(same, records, back))
    assert [getattr(one, "is_corrected", None) for one in back] == [
        one.is_corrected for one in records
    ]


def test_strokes_keep_width_pressure_and_time(tmp_path: Path) -> None:
    (back,) = json_lines.read(export(tmp_path, record_of(pressed_ink())))

    assert isinstance(back, Record)
    assert isinstance(back.content, Ink)
    for stroke, was in zip(back.content.strokes, pressed_ink().strokes, strict=True):
        assert stroke.width == was.width
        for point, other in zip(stroke.points, was.points, strict=True):
            assert point.pressure == pytest.approx(other.pressure, rel=1e-7)
            assert point.time == pytest.approx(other.time, rel=1e-7)


@pytest.mark.parametrize("hours", [-9.5, 0, 14])
def test_times_keep_their_zone(tmp_path: Path, hours: float) -> None:
    finished = datetime(2026, 3, 1, 8, 0, 0, 123_456, timezone(timedelta(hours=hours)))

    (back,) = json_lines.read(export(tmp_path, replace(record_of(ink_of(1)), finished=finished)))

    assert isinstance(back, Record)
    assert (back.finished, back.finished.utcoffset()) == (finished, finished.utcoffset())


def test_a_picture_is_a_png_dark_on_white() -> None:
    png = base64.b64decode(line_of(record_of(picture_of(3)))["picture"])

    with Image.open(io.BytesIO(png)) as image:
        assert np.array_equal(255 - np.asarray(image), picture_of(3).ink)


@pytest.mark.parametrize("record", [*mixed(), record_of(pressed_ink()), record_of(EMPTY_INK)])
def test_lines_match_the_schema(record: Record) -> None:
    assert fits(line_of(record), SCHEMA)


WRONG: list[tuple[dict[str, Any], str]] = [
    ({"digitpad": 4}, "“digitpad” is not a version of the format"),
    ({"digitpad": None}, "“digitpad” is not a version of the format"),
    ({"finished": "2026-01-31T12:00:00"}, "zone"),
    ({"finished": "yesterday"}, "“finished”"),
    ({"finished": 1769860800}, "“finished”"),
    ({"finished": "0001-01-01T00:00:00+14:00"}, "“finished”"),
    ({"text": "seven"}, "“text”"),
    ({"label": "3..4"}, "“label”"),
    ({"label": "7" * 201}, "“label”"),
    ({"text": "7" * 201}, "“text”"),
    ({"text": None}, "“text”"),
    ({"verdict": "sure"}, "“verdict”"),
    ({"verdict": ["digit"]}, "“verdict”"),
    ({"confidence": 1.5}, "“confidence”"),
    ({"confidence": True}, "“confidence”"),
    ({"confidence": "0.5"}, "“confidence”"),
    ({"label": 7}, "“label”"),
    ({"label": "x"}, "“label”"),
    ({"framing_version": 0}, "“framing_version”"),
    ({"framing_version": 1.5}, "“framing_version”"),
    ({"framing_version": 10**400}, "“framing_version”"),
    ({"model": "../model"}, "“model”"),
    ({"strokes": None}, "“strokes”"),
    ({"strokes": [[1, 2]]}, "a stroke"),
    ({"picture": ""}, "either"),
]
WRONG_STROKES: list[tuple[dict[str, Any], str]] = [
    ({"x": []}, "differ in length"),
    ({"x": [0.5]}, "differ in length"),
    ({"x": [0.5, None]}, "“x”"),
    ({"y": [0.5, "0.5"]}, "“y”"),
    ({"y": [0.5, 10**400]}, "“y”"),
    ({"y": [0.5, 11]}, "“y”"),
    ({"y": [0.5, [0.5]]}, "“y”"),
    ({"y": {"0": 1}}, "“y”"),
    ({"pressure": [0.5, 1.1]}, "“pressure”"),
    ({"time": [0, -1e10]}, "“time”"),
    ({"width": -1}, "“width”"),
    ({"width": None}, "“width”"),
]
TWO_POINTS = Ink((Stroke((Point(0, 0), Point(1, 1))),))


@pytest.mark.parametrize(("change", "message"), WRONG, ids=str)
def test_a_wrong_value_is_reported_with_a_message_and_by_the_schema_too(
    tmp_path: Path, change: dict[str, Any], message: str
) -> None:
    line = line_of(record_of(TWO_POINTS)) | change

    entry = read_line(tmp_path, line)

    assert isinstance(entry, LineError)
    assert entry.number == 1
    assert message in entry.reason
    assert "finished" in change or not fits(line, SCHEMA)  # it accepts only times


@pytest.mark.parametrize(("change", "message"), WRONG_STROKES, ids=str)
def test_a_wrong_stroke_is_reported_with_a_message(
    tmp_path: Path, change: dict[str, Any], message: str
) -> None:
    line = line_of(record_of(TWO_POINTS))
    line["strokes"][0] |= change

    entry = read_line(tmp_path, line)

    assert isinstance(entry, LineError)
    assert message in entry.reason
    assert "length" in message or not fits(line, SCHEMA)


@pytest.mark.parametrize("name", SCHEMA["required"])
def test_missing_properties_other_than_the_label_are_reported(tmp_path: Path, name: str) -> None:
    line = line_of(record_of(TWO_POINTS))
    del line[name]

    entry = read_line(tmp_path, line)

    if name == "label":
        assert isinstance(entry, Record)
    else:
        assert isinstance(entry, LineError)
        assert f"“{name}”" in entry.reason


def test_unknown_properties_are_ignored(tmp_path: Path) -> None:
    record = record_of(TWO_POINTS)

    assert same(record, read_line(tmp_path, line_of(record) | {"mood": {"good": True}}))


def version_1(record: Record, **changes: Any) -> dict[str, Any]:
    """Return the line that DigitPad 0.1.0 wrote, which calls the label “truth”."""
    line = line_of(record)
    label = line.pop("label")
    return line | {"digitpad": 1, "truth": label} | changes


@pytest.mark.parametrize("label", ["9", "4711", None])
def test_a_line_of_version_1_is_still_read(tmp_path: Path, label: str | None) -> None:
    record = record_of(TWO_POINTS, label=label)

    assert same(record, read_line(tmp_path, version_1(record)))


def test_a_wrong_label_in_a_line_of_version_1_is_named_truth(tmp_path: Path) -> None:
    entry = read_line(tmp_path, version_1(record_of(TWO_POINTS), truth="x"))

    assert isinstance(entry, LineError)
    assert "“truth”" in entry.reason


def png_bytes(image: Image.Image) -> str:
    file = io.BytesIO()
    image.save(file, "PNG")
    return base64.b64encode(file.getvalue()).decode()


@pytest.mark.parametrize(
    ("picture", "message"),
    [
        ("ö", "not base64"),
        ("abc", "not base64"),
        (base64.b64encode(b"GIF89a" * 9).decode(), "not a PNG"),
        (base64.b64encode(json_values.PNG_START).decode(), "not a PNG"),
        (png_bytes(Image.new("L", (9, 9)))[:64], "damaged PNG"),
        (png_bytes(Image.new("1", (20_000, 20_000))), "50 million pixels"),
        ([], "“picture” is missing"),
    ],
    ids=range(7),
)
def test_a_damaged_picture_is_reported_with_a_message(
    tmp_path: Path, picture: Any, message: str
) -> None:
    line = line_of(record_of(picture_of(1))) | {"picture": picture}

    entry = read_line(tmp_path, line)

    assert isinstance(entry, LineError)
    assert message in entry.reason


def test_a_picture_in_colour_is_read_as_grey(tmp_path: Path) -> None:
    line = line_of(record_of(picture_of(1)))

    entry = read_line(tmp_path, line | {"picture": png_bytes(Image.new("RGB", (3, 2), "white"))})

    assert isinstance(entry, Record)
    assert isinstance(entry.content, Picture)
    assert entry.content.ink.tolist() == [[0, 0, 0], [0, 0, 0]]


@pytest.mark.parametrize(
    "line",
    [
        b"{",
        b"null",
        b"[]",
        b"7",
        b'"text"',
        b"\xff\xfe\x00",
        b"\x89PNG\r",
        b"[" * 100_000,
        b'{"a":' * 100_000,
        b"[" * 300_000,
        b'{"digitpad": NaN}',
        b'{"digitpad": -Infinity}',
        b"9" * 10_000,
        b"{}{}",
        b'{"digitpad":1,"text":"\\ud800"}',
    ],
    ids=range(15),
)
def test_a_damaged_line_is_reported_by_number_and_the_others_are_read(
    tmp_path: Path, line: bytes
) -> None:
    good = json_lines.line_of(record_of(ink_of(4)))
    path = tmp_path / "records.jsonl"
    path.write_bytes(good + line + b"\n\n" + good.strip())

    entries = list(json_lines.read_numbered(path))

    assert [number for number, _ in entries] == [1, 2, 4]
    (_, first), (_, error), (_, last) = entries
    assert isinstance(error, LineError)
    assert error.number == 2
    assert error.reason
    assert same(record_of(ink_of(4)), first)
    assert same(record_of(ink_of(4)), last)


def test_a_line_that_would_take_much_more_memory_than_itself_is_not_parsed(
    tmp_path: Path,
) -> None:
    entry = read_line(tmp_path, b"[" + b"[]," * 300_000 + b"[]]")

    assert entry == LineError(1, "the line contains too many lists and objects")


def test_an_endless_line_is_skipped_without_being_held_in_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(json_lines, "LONGEST_LINE", 100_000)
    path = tmp_path / "records.jsonl"
    path.write_bytes(b"[" + b"0," * 5_000_000 + b"\n" + json_lines.line_of(record_of(ink_of(4))))

    tracemalloc.start()
    error, record = json_lines.read(path)
    used = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()

    assert isinstance(error, LineError)
    assert "longer than" in error.reason
    assert same(record_of(ink_of(4)), record)
    assert used < 1_000_000


def test_a_record_that_would_not_be_read_back_is_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    long, short = record_of(ink_of(8)), record_of(EMPTY_INK)
    monkeypatch.setattr(json_lines, "LONGEST_LINE", len(json_lines.line_of(short)))

    exported = json_lines.export([long, short], tmp_path / "records.jsonl", ignore)

    assert exported == Exported(1, 1)
    (back,) = json_lines.read(tmp_path / "records.jsonl")
    assert same(short, back)


def test_windows_line_ends_and_a_byte_order_mark_do_no_harm(tmp_path: Path) -> None:
    line = json_lines.line_of(record_of(ink_of(4))).strip()
    path = tmp_path / "records.jsonl"
    path.write_bytes(b"\xef\xbb\xbf" + line + b"\r\n" + line + b"\r\n")

    assert [same(record_of(ink_of(4)), entry) for entry in json_lines.read(path)] == [True, True]


def test_it_reports_how_far_it_has_read(tmp_path: Path) -> None:
    path = export(tmp_path, *mixed())
    seen: list[int] = []

    list(json_lines.read(path, seen.append))

    assert seen == sorted(set(seen))
    assert len(seen) == 14
    assert seen[-1] == path.stat().st_size


@pytest.mark.parametrize("name", ["missing.jsonl", "."])
def test_a_missing_file_is_reported_with_a_message(tmp_path: Path, name: str) -> None:
    with pytest.raises(ExchangeError, match=r"No such file|not a file"):
        list(json_lines.read(tmp_path / name))


@settings(max_examples=60, deadline=None)
@given(inks, st.none() | st.from_regex(r"[0-9]{0,9}", fullmatch=True))
def test_any_record_comes_back_and_fits_the_schema(
    tmp_path_factory: pytest.TempPathFactory, ink: Ink, label: str | None
) -> None:
    record = Record(ink, NOW, "12", label=label)

    (back,) = json_lines.read(export(tmp_path_factory.mktemp("records"), record))

    assert same(record, back)
    assert fits(line_of(record), SCHEMA)


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_damage_gives_a_message_and_no_crash(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    contents: list[Content] = [TWO_POINTS, Picture(np.eye(3, dtype=np.uint8))]
    content = data.draw(st.sampled_from(contents))
    whole = json_lines.line_of(record_of(content, label="5")) * 2
    path = tmp_path_factory.mktemp("damage") / "records.jsonl"
    path.write_bytes(data.draw(damaged(whole)))

    for entry in json_lines.read(path):
        if isinstance(entry, LineError):
            assert entry.reason
        else:
            assert json_lines.line_of(entry)  # it can be written again
            assert entry.digest
