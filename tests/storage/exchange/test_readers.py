"""Reading again what DigitPad exports."""

from __future__ import annotations

import os
import zipfile
from pathlib import Path

import numpy as np
import pytest

from digitpad.core.ink.picture import Picture
from digitpad.core.records.record import Record
from digitpad.storage.exchange.datasets import kaggle_csv
from digitpad.storage.exchange.exporter import ExchangeError, framed
from digitpad.storage.exchange.formats import IMPORT_FORMATS, JSON_LINES, MNIST_IDX, DataFormat
from digitpad.storage.exchange.readers import records_in
from digitpad.storage.exchange.text_lines import LineError
from tests.storage.exchange.made_up import ignore, mixed


def read(path: Path) -> list[Record]:
    return [entry for entry in records_in(path, ignore) if isinstance(entry, Record)]


@pytest.mark.parametrize(
    "data_format", [each for each in IMPORT_FORMATS if each.needs_label], ids=lambda one: one.suffix
)
def test_a_data_set_gives_its_pictures_with_their_labels(
    tmp_path: Path, data_format: DataFormat
) -> None:
    path = tmp_path / f"mine{data_format.suffix}"
    data_format.export(mixed(), path, ignore)
    os.utime(path, (1_000, 1_000))
    seen: list[int] = []

    found = list(records_in(path, seen.append))

    expected = [record for record in mixed() if len(record.label or "") == 1]
    assert len(found) == len(expected) == 10
    for record, source in zip(found, expected, strict=True):
        assert isinstance(record, Record)
        assert isinstance(record.content, Picture)
        assert np.array_equal(record.content.ink, framed(source.content))
        assert record.label == source.label
        assert not record.is_read
        assert record.finished.timestamp() == 1_000
    assert seen
    assert seen == sorted(seen)
    assert seen[-1] <= path.stat().st_size


def test_json_lines_give_every_record(tmp_path: Path) -> None:
    JSON_LINES.export(mixed(), path := tmp_path / "mine.jsonl", ignore)

    assert [(one.digest, one.label, one.finished) for one in read(path)] == [
        (one.digest, one.label, one.finished) for one in mixed()
    ]


def test_mnists_pictures_alone_have_no_labels(tmp_path: Path) -> None:
    name = "mine-images-idx3-ubyte"
    MNIST_IDX.export(mixed(), tmp_path / name, ignore)
    (tmp_path / "mine-labels-idx1-ubyte").unlink()

    assert [record.label for record in read(tmp_path / name)] == [None] * 10


def test_an_mnist_label_file_leads_to_its_pictures(tmp_path: Path) -> None:
    MNIST_IDX.export(mixed(), tmp_path / "mine-images-idx3-ubyte", ignore)

    assert len(read(tmp_path / "mine-labels-idx1-ubyte")) == 10


def test_a_label_that_is_not_a_digit_is_left_out(tmp_path: Path) -> None:
    path = tmp_path / "letters.csv"
    path.write_text("".join(f"{label},{','.join(['0'] * 783)},255\n" for label in ("12", "7")))

    assert [record.label for record in read(path)] == [None, "7"]


def test_a_damaged_row_in_an_archive_is_counted(tmp_path: Path) -> None:
    with zipfile.ZipFile(path := tmp_path / "d.zip", "w") as archive:
        archive.writestr(kaggle_csv.TABLE, f"1,{','.join(['0'] * 784)}\n1,2,3\n")

    assert [type(entry) for entry in records_in(path, ignore)] == [Record, LineError]


def test_other_files_are_refused_and_the_readable_formats_named(tmp_path: Path) -> None:
    with zipfile.ZipFile(other := tmp_path / "photos.zip", "w") as archive:
        archive.writestr("photo.txt", "a photo")
    (letter := tmp_path / "letter.txt").write_text("Dear Sir or Madam")

    with pytest.raises(ExchangeError, match=r"has no table “digits.csv”"):
        read(other)
    with pytest.raises(ExchangeError, match=r"choose one of these: JSON Lines \(.jsonl\), a Kagg"):
        read(letter)
