"""What all exporters have in common."""

from __future__ import annotations

import tracemalloc
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from digitpad.core.ink.picture import Picture
from digitpad.storage.exchange.exporter import Cancelled, ExchangeError, Exported, framed
from digitpad.storage.exchange.formats import (
    CSV_AND_PICTURES,
    DATA_FORMATS,
    DRAWING_FORMATS,
    JSON_LINES,
    MNIST_IDX,
    NUMPY,
    READINGS_TABLE,
    DataFormat,
    with_suffix,
)
from digitpad.storage.exchange.readers import reader_of
from tests.storage.exchange.made_up import ignore, ink_of, many, mixed, names_in, record_of
from tests.storage.exchange.test_atomic_file import room_for

each_format = pytest.mark.parametrize("data_format", DATA_FORMATS, ids=lambda one: one.name)


class StopAfter:
    """Progress that is cancelled after this many records, or at its next call."""

    def __init__(self, count: int, looks: int = 0) -> None:
        self.count = count
        self.looks = looks
        self.seen: list[int] = []

    def __call__(self, done: int) -> None:
        self.seen.append(done)
        if done >= self.count:
            if not self.looks:
                raise Cancelled
            self.looks -= 1


def path_of(folder: Path, data_format: DataFormat) -> Path:
    return folder / f"digits{data_format.suffix}"


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@each_format
def test_it_reports_how_many_were_written_and_left_out(
    tmp_path: Path, data_format: DataFormat
) -> None:
    exported = data_format.export(mixed(), path_of(tmp_path, data_format), ignore)

    assert exported == (Exported(10, 4) if data_format.needs_label else Exported(14, 0))


@each_format
def test_what_has_separators_is_left_out_of_digits_and_counted(
    tmp_path: Path, data_format: DataFormat
) -> None:
    records = [
        record_of(ink_of(5), label="5"),
        record_of(ink_of(3), label="3.14"),
        replace(record_of(ink_of(5), label="5"), text="-5"),
        record_of(ink_of(2), label="20"),
    ]
    exported = data_format.export(records, path_of(tmp_path, data_format), ignore)

    assert exported == (Exported(1, 1, 2) if data_format.needs_label else Exported(4))


@each_format
def test_it_reports_progress_record_by_record(tmp_path: Path, data_format: DataFormat) -> None:
    seen: list[int] = []

    data_format.export(mixed(), path_of(tmp_path, data_format), seen.append)

    assert list(dict.fromkeys(seen)) == list(range(15))
    assert seen == sorted(seen)


@each_format
@pytest.mark.parametrize("count", [0, 1, 9, 14])
def test_when_cancelled_nothing_is_left_behind(
    tmp_path: Path, data_format: DataFormat, count: int
) -> None:
    with pytest.raises(Cancelled):
        data_format.export(mixed(), path_of(tmp_path, data_format), StopAfter(count))

    assert names_in(tmp_path) == []


@pytest.mark.parametrize(
    ("data_format", "looks"),
    [*((one, 0) for one in DATA_FORMATS), (CSV_AND_PICTURES, 1), (MNIST_IDX, 1), (NUMPY, 1)],
    ids=lambda one: getattr(one, "suffix", one),
)
def test_when_cancelled_the_old_file_stays_unchanged(
    tmp_path: Path, data_format: DataFormat, looks: int
) -> None:
    path = path_of(tmp_path, data_format)
    data_format.export(mixed()[:3], path, ignore)
    before = contents(tmp_path)

    with pytest.raises(Cancelled):
        data_format.export(mixed(), path, StopAfter(14, looks))

    assert contents(tmp_path) == before


@each_format
def test_a_history_that_fails_leaves_nothing_behind(
    tmp_path: Path, data_format: DataFormat
) -> None:
    def failing() -> Any:
        yield from mixed()
        raise RuntimeError("the history is gone")

    with pytest.raises(RuntimeError, match="history"):
        data_format.export(failing(), path_of(tmp_path, data_format), ignore)

    assert names_in(tmp_path) == []


@each_format
def test_a_full_disk_is_reported_with_a_message_and_leaves_the_old_file(
    tmp_path: Path, data_format: DataFormat
) -> None:
    path = path_of(tmp_path, data_format)
    data_format.export([], path, ignore)
    before = contents(tmp_path)

    with room_for(500), pytest.raises(ExchangeError, match=r"cannot be written \(File too large\)"):
        data_format.export(many(50), path, ignore)

    assert contents(tmp_path) == before


@each_format
def test_a_folder_that_is_not_there_is_reported_with_a_message(
    tmp_path: Path, data_format: DataFormat
) -> None:
    with pytest.raises(ExchangeError, match="cannot be written"):
        data_format.export(mixed(), path_of(tmp_path / "no", data_format), ignore)


@each_format
def test_no_records_give_a_file_without_any(tmp_path: Path, data_format: DataFormat) -> None:
    assert data_format.export([], path_of(tmp_path, data_format), ignore) == Exported(0, 0)
    assert names_in(tmp_path)


@each_format
def test_records_are_not_collected_in_memory(tmp_path: Path, data_format: DataFormat) -> None:
    """400 more records take hardly more memory; their pixels alone would be 314 kilobytes."""
    used = []
    for count in (20, 420):
        tracemalloc.start()
        data_format.export(light(count), path_of(tmp_path, data_format), ignore)
        used.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()

    of_files_in_a_zip = 300_000 if data_format.suffix == ".zip" else 0
    assert used[1] - used[0] < 150_000 + of_files_in_a_zip


def light(count: int) -> Any:
    """Yield records that are framed already, so that framing takes no time."""
    picture = Picture(framed(ink_of(1)))
    return (record_of(picture, label="1") for _ in range(count))


@pytest.mark.parametrize("drawing_format", DRAWING_FORMATS, ids=lambda one: one.suffix)
def test_drawings_are_saved_completely_or_not_at_all(tmp_path: Path, drawing_format: Any) -> None:
    path = tmp_path / f"drawing{drawing_format.suffix}"
    path.write_text("old")

    with room_for(100), pytest.raises(ExchangeError, match="cannot be written"):
        drawing_format.save(ink_of(8), path)
    assert contents(tmp_path) == {path.name: b"old"}

    drawing_format.save(ink_of(8), path)
    assert len(path.read_bytes()) > 100


def test_predict_reads_what_was_written(tmp_path: Path) -> None:
    readable = {
        one.name
        for one in set(DATA_FORMATS) - {READINGS_TABLE}
        if (one.export(mixed(), path_of(tmp_path, one), ignore))
        and reader_of(path_of(tmp_path, one)) is not None
    }

    assert readable == {one.name for one in DATA_FORMATS} - {
        READINGS_TABLE.name,
        CSV_AND_PICTURES.name,
    }


def test_each_format_has_its_own_name() -> None:
    names = {one.name for one in DRAWING_FORMATS} | {one.name for one in DATA_FORMATS}

    assert len(names) == len(DRAWING_FORMATS) + len(DATA_FORMATS)
    assert [one for one in DATA_FORMATS if not one.needs_label] == [JSON_LINES, READINGS_TABLE]


@pytest.mark.parametrize(
    ("given", "expected"),
    [("mine", "mine.csv"), ("mine.csv", "mine.csv"), ("mine.CSV", "mine.CSV"), ("a.b", "a.b.csv")],
)
def test_a_suffix_is_added_where_it_is_missing(given: str, expected: str) -> None:
    assert with_suffix(Path("folder") / given, ".csv") == Path("folder") / expected
