"""Export and import jobs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest

from digitpad.core.ink.picture import Picture
from digitpad.core.records.record import Record
from digitpad.storage.exchange.datasets import json_lines, npz
from digitpad.storage.exchange.exporter import Cancelled, ExchangeError, Exported
from digitpad.storage.exchange.jobs import KEPT_TOGETHER, ExportJob, Imported, ImportJob, Keep
from digitpad.storage.exchange.text_lines import LineError
from tests.storage.exchange.made_up import ignore, many, mixed, record_of


def advance(done: int, total: int) -> None:
    """Progress that is ignored."""


class Store:
    """Keeps records that are new to it, and notes how it was opened and closed."""

    def __init__(self) -> None:
        self.records: dict[str, Record] = {}
        self.sizes: list[int] = []
        self.ends: list[str] = []
        self.has_times: bool | None = None

    @contextmanager
    def open(self, has_times: bool) -> Iterator[Keep]:
        self.has_times = has_times
        try:
            yield self.keep
        except BaseException as error:
            self.ends.append(type(error).__name__)
            raise
        self.ends.append("whole")

    def keep(self, records: Sequence[Record]) -> int:
        before = len(self.records)
        self.sizes.append(len(records))
        self.records.update({f"{one.finished} {one.digest}": one for one in records})
        return len(self.records) - before


def test_an_export_reports_its_total_and_closes_its_records(tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    closed: list[bool] = []

    def records() -> Iterator[Record]:
        try:
            yield from mixed()
        finally:
            closed.append(True)

    job = ExportJob(npz.export, tmp_path / "d.npz", records, 14)

    assert job(lambda done, total: seen.append((done, total))) == Exported(10, 4)
    assert seen[0] == (0, 14)
    assert seen[-1] == (14, 14)
    assert closed == [True]


def test_a_cancelled_export_closes_its_records_too(tmp_path: Path) -> None:
    closed: list[bool] = []

    def records() -> Iterator[Record]:
        try:
            yield from mixed()
        finally:
            closed.append(True)

    def stop(done: int, total: int) -> None:
        if done == 3:
            raise Cancelled

    with pytest.raises(Cancelled) as caught:
        ExportJob(npz.export, tmp_path / "d.npz", records, 14)(stop)

    assert caught.traceback  # it references the generator, so only the job can have closed it
    assert closed == [True]


def test_records_may_be_a_list(tmp_path: Path) -> None:
    assert ExportJob(npz.export, tmp_path / "d.npz", mixed, 14)(advance) == Exported(10, 4)


def test_an_import_stores_some_at_a_time_and_counts_new_ones(tmp_path: Path) -> None:
    path, store = tmp_path / "d.jsonl", Store()
    json_lines.export(many(2 * KEPT_TOGETHER + 7), path, ignore)

    first = ImportJob(path, store.open)(advance)
    again = ImportJob(path, store.open)(advance)

    count = 2 * KEPT_TOGETHER + 7
    assert first == Imported(count, count, 0)
    assert again == Imported(count, 0, 0)
    assert store.sizes[:3] == [KEPT_TOGETHER, KEPT_TOGETHER, 7]
    assert store.ends == ["whole", "whole"]
    assert store.has_times


def test_the_rows_of_a_data_set_have_no_times(tmp_path: Path) -> None:
    path, store = tmp_path / "d.npz", Store()
    npz.export(mixed(), path, ignore)

    assert ImportJob(path, store.open)(advance).read == 10
    assert store.has_times is False


def test_only_a_few_large_drawings_are_stored_together(tmp_path: Path) -> None:
    """Otherwise a history of photos would fill the memory."""
    path, store = tmp_path / "d.jsonl", Store()
    blank = Picture(np.zeros((2_000, 2_000), dtype=np.uint8))
    json_lines.export([record_of(blank)] * 17, path, ignore)

    ImportJob(path, store.open)(advance)

    assert store.sizes == [8, 8, 1]  # of 4 MB each


def test_damaged_lines_are_counted_and_the_first_is_named(tmp_path: Path) -> None:
    path, store = tmp_path / "d.jsonl", Store()
    path.write_bytes(b"{}\n" * 250 + b"".join(map(json_lines.line_of, many(3))))

    imported = ImportJob(path, store.open)(advance)

    assert (imported.read, imported.kept, imported.damaged) == (3, 3, 250)
    assert len(imported.errors) == 100
    assert imported.errors[0] == LineError(
        1, "“digitpad” is not a version of the format that DigitPad can read; the newest is 3"
    )


def test_an_import_reports_its_progress(tmp_path: Path) -> None:
    path = tmp_path / "d.jsonl"
    json_lines.export(many(50), path, ignore)
    seen: list[tuple[int, int]] = []

    ImportJob(path, Store().open)(lambda done, total: seen.append((done, total)))

    assert len(seen) == 50
    assert seen == sorted(seen)
    assert seen[-1] == (1000, 1000)


def test_a_cancelled_import_leaves_the_store_by_an_exception(tmp_path: Path) -> None:
    path, store = tmp_path / "d.jsonl", Store()
    json_lines.export(many(50), path, ignore)

    def stop(done: int, total: int) -> None:
        if done > 500:
            raise Cancelled

    with pytest.raises(Cancelled):
        ImportJob(path, store.open)(stop)

    assert store.ends == ["Cancelled"]


@pytest.mark.parametrize("name", ["missing.jsonl", "."])
def test_a_file_that_cannot_be_read_is_named(tmp_path: Path, name: str) -> None:
    path = tmp_path / name

    with pytest.raises(ExchangeError, match=rf"“{path.name}” cannot be imported: .*\.$"):
        ImportJob(path, Store().open)(advance)


def test_an_empty_file_contains_no_records(tmp_path: Path) -> None:
    path = tmp_path / "d.jsonl"
    path.touch()

    assert ImportJob(path, Store().open)(advance) == Imported(0, 0, 0)
