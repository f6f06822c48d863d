"""Exports and imports of Kaggle's tables of digits, with and without pictures."""

from __future__ import annotations

import contextlib
import io
import zipfile
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from digitpad.storage.exchange.datasets import kaggle_csv
from digitpad.storage.exchange.exporter import ExchangeError, framed
from digitpad.storage.exchange.text_lines import LineError
from tests.storage.exchange.damage import damaged
from tests.storage.exchange.made_up import ignore, mixed

LABELLED = [record for record in mixed() if record.label in set("0123456789")]
PIXELS = ",".join(["7"] * 784)


def test_the_table_is_kaggle_s_and_holds_the_framed_pictures(tmp_path: Path) -> None:
    path = tmp_path / "d.csv"
    kaggle_csv.export(mixed(), path, ignore)

    names = path.read_text().splitlines()[0].split(",")
    table = np.loadtxt(path, delimiter=",", skiprows=1, dtype=int)
    assert names == ["label", *(f"pixel{number}" for number in range(784))]
    assert table[:, 0].tolist() == [int(record.label or "") for record in LABELLED]
    for row, record in zip(table, LABELLED, strict=True):
        assert np.array_equal(row[1:].reshape(28, 28), framed(record.content))


def test_the_archive_has_the_same_table_and_a_picture_for_each_row(tmp_path: Path) -> None:
    kaggle_csv.export(mixed(), tmp_path / "d.csv", ignore)
    kaggle_csv.export_with_pictures(mixed(), tmp_path / "d.zip", ignore)

    with zipfile.ZipFile(tmp_path / "d.zip") as archive:
        assert archive.testzip() is None
        assert archive.read("digits.csv") == (tmp_path / "d.csv").read_bytes()
        names = sorted(set(archive.namelist()) - {"digits.csv"})
        assert names == [f"images/{number:05}.png" for number in range(1, 11)]
        for name, record in zip(names, LABELLED, strict=True):
            with Image.open(io.BytesIO(archive.read(name))) as image:
                assert np.array_equal(255 - np.asarray(image), framed(record.content))


def test_its_pictures_are_read_back(tmp_path: Path) -> None:
    kaggle_csv.export(mixed(), tmp_path / "d.csv", ignore)

    pictures = list(map(np.asarray, kaggle_csv.read_pictures(tmp_path / "d.csv")))
    assert np.array_equal(pictures, [framed(record.content) for record in LABELLED])


def save(path: Path, text: str | bytes) -> Path:
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


@pytest.mark.parametrize(
    "header", ["", kaggle_csv.HEADER, kaggle_csv.HEADER.removeprefix("label,")]
)
@pytest.mark.parametrize("label", ["", "5,"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\n\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_names_and_labels_may_be_missing(
    tmp_path: Path, header: str, label: str, end: str, mark: str
) -> None:
    lines = [header, label + PIXELS, label + PIXELS] if header else [label + PIXELS] * 2
    path = save(tmp_path / "d.csv", mark + end.join(lines))

    pictures = map(np.asarray, kaggle_csv.read_pictures(path))

    assert [np.unique(picture).tolist() for picture in pictures] == [[7], [7]]


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ("1,2,3", "does not have 784 pixels"),
        (PIXELS + ",1,2", "does not have 784 pixels"),
        (PIXELS[:-1] + "256", "not a number from 0 to 255"),
        (PIXELS[:-1] + "-1", "not a number from 0 to 255"),
        (PIXELS[:-1] + "0.5", "not a number from 0 to 255"),
        (PIXELS[:-1] + "NaN", "not a number from 0 to 255"),
        (PIXELS[:-1] + "9" * 5000, "not a number from 0 to 255"),
        (PIXELS[:-1] + "9" * 100_000, "does not have 784 pixels"),
    ],
    ids=lambda text: text[-12:],
)
def test_a_damaged_row_is_reported_and_the_others_are_read(
    tmp_path: Path, row: str, message: str
) -> None:
    path = save(tmp_path / "d.csv", "\n".join([kaggle_csv.HEADER, f"1,{PIXELS}", row, PIXELS]))

    first, error, last = kaggle_csv.read_pictures(path)

    assert isinstance(error, LineError)
    assert error.number == 2
    assert message in error.reason
    assert np.array_equal(np.asarray(first), np.asarray(last))


@pytest.mark.parametrize("content", ["", "name,age\n1,2\n", "x" * 100_000, b"\x89PNG\r\n\0"])
def test_other_tables_are_refused(tmp_path: Path, content: str | bytes) -> None:
    with pytest.raises(ExchangeError, match="not a table of digits"):
        list(kaggle_csv.read_pictures(save(tmp_path / "d.csv", content)))


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_damage_gives_a_message_and_no_crash(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    whole = "\n".join([kaggle_csv.HEADER, f"1,{PIXELS}", f"2,{PIXELS}"]).encode()
    path = save(tmp_path_factory.mktemp("damage") / "d.csv", data.draw(damaged(whole)))

    with contextlib.suppress(ExchangeError):
        for entry in kaggle_csv.read_pictures(path):
            assert isinstance(entry, LineError) or entry.shape == (28, 28)
