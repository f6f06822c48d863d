"""Loading of pictures and pen strokes from disk."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from training.data import datasets
from training.data.datasets import (
    LabelledPictures,
    PenSample,
    load_mnist,
    load_pendigits,
    parse_unipen,
    split_pictures,
    split_writers,
)

TEXT = """\
.VERSION 1.0
.HIERARCHY PAGE LINE WORD DIGIT
.SEGMENT DIGIT 0-3 OK "8"
.COMMENT 8  12  224
.PEN_DOWN
  100   400
  120   380
  -5     0
.PEN_UP
.DT 75
.PEN_DOWN
  200   300
.PEN_UP
.SEGMENT DIGIT 3-4 OK "1"
.COMMENT 1 7 225
.PEN_DOWN
1 2
3 4
.PEN_UP
"""


def test_a_digit_has_its_strokes_label_and_writer_with_y_turned_down() -> None:
    eight, one = parse_unipen(TEXT)

    assert (eight.label, eight.writer) == (8, 12)
    assert [stroke.tolist() for stroke in eight.strokes] == [
        [[100, -400], [120, -380], [-5, 0]],
        [[200, -300]],
    ]
    assert (one.label, one.writer) == (1, 7)
    assert one.strokes[0].tolist() == [[1, -2], [3, -4]]


def test_windows_line_ends_change_nothing() -> None:
    eight, _ = parse_unipen(TEXT.replace("\n", "\r\n"))

    assert [len(stroke) for stroke in eight.strokes] == [3, 1]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no segments",
        '.SEGMENT DIGIT 0-1 OK "8"\n.PEN_DOWN\n1 2\n.PEN_UP\n',
        '.SEGMENT DIGIT 0-1 OK "8"\n.COMMENT 8 12 224\n.PEN_DOWN\n.PEN_UP\n',
        ".SEGMENT DIGIT 0-1\n.COMMENT 8 12 224\n.PEN_DOWN\n1 2\n.PEN_UP\n",
    ],
    ids=["nothing", "no segments", "no writer", "no points", "no label"],
)
def test_incomplete_digits_are_left_out(text: str) -> None:
    assert list(parse_unipen(text)) == []


def test_the_published_file_is_read_and_any_other_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "pendigits" / "pendigits-orig.tra"
    path.parent.mkdir()
    path.write_text(TEXT, encoding="latin-1")
    with pytest.raises(ValueError, match="is not the published file"):
        load_pendigits(tmp_path, "tra")

    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    monkeypatch.setitem(datasets.PENDIGITS_SHA256, "pendigits-orig.tra", digest)

    assert [sample.label for sample in load_pendigits(tmp_path, "tra")] == [8, 1]


def test_mnist_is_read_from_its_file(tmp_path: Path) -> None:
    x = np.arange(3 * 784, dtype=np.uint8).reshape(3, 28, 28)
    y = np.array([3, 1, 4], dtype=np.uint8)
    np.savez(tmp_path / "mnist.npz", x_train=x, y_train=y, x_test=x[:1], y_test=y[:1])

    train, test = load_mnist(tmp_path)

    assert np.array_equal(train.pictures, x)
    assert train.labels.tolist() == [3, 1, 4]
    assert train.labels.dtype == np.int64
    assert test.labels.tolist() == [3]


def test_missing_data_is_named_and_the_option_explained(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"there is no .*mnist\.npz; --data must be"):
        load_mnist(tmp_path)
    with pytest.raises(FileNotFoundError, match=r"there is no .*pendigits-orig\.tes"):
        load_pendigits(tmp_path, "tes")


def numbered(count: int) -> LabelledPictures:
    """Return pictures that their first pixel distinguishes."""
    pictures = np.zeros((count, 28, 28), dtype=np.uint8)
    pictures[:, 0, 0] = np.arange(count)
    return LabelledPictures(pictures, np.arange(count, dtype=np.int64) % 10)


def test_a_split_takes_every_picture_once_with_its_label() -> None:
    rest, held_out = split_pictures(numbered(100), 30, seed=1)

    assert (len(rest.labels), len(held_out.labels)) == (70, 30)
    numbers = [*rest.pictures[:, 0, 0], *held_out.pictures[:, 0, 0]]
    assert sorted(numbers) == list(range(100))
    for part in (rest, held_out):
        assert np.array_equal(part.labels, part.pictures[:, 0, 0] % 10)


def test_a_split_depends_on_the_seed_alone() -> None:
    one, same, other = (split_pictures(numbered(100), 30, seed)[1] for seed in (1, 1, 2))

    assert np.array_equal(one.pictures, same.pictures)
    assert not np.array_equal(one.pictures, other.pictures)


def written_by(writers: int) -> list[PenSample]:
    stroke = [np.zeros((1, 2))]
    return [PenSample(stroke, label, writer) for writer in range(writers) for label in range(10)]


@pytest.mark.parametrize("seed", range(5))
def test_no_writer_is_on_both_sides_of_a_split(seed: int) -> None:
    rest, held_out = split_writers(written_by(30), 5, seed)

    ours, theirs = ({sample.writer for sample in part} for part in (rest, held_out))
    assert not ours & theirs
    assert (len(ours), len(theirs)) == (25, 5)
    assert len(rest) + len(held_out) == 300


def test_which_writers_are_held_out_depends_on_the_seed_alone() -> None:
    def writers(samples: list[PenSample], seed: int) -> set[int]:
        return {sample.writer for sample in split_writers(samples, 5, seed)[1]}

    assert writers(written_by(30), 1) == writers(written_by(30)[::-1], 1)
    assert writers(written_by(30), 1) != writers(written_by(30), 2)


@pytest.mark.parametrize("load", [lambda: load_mnist(None), lambda: load_pendigits(None, "tra")])
def test_a_download_that_fails_is_reported_with_a_message(
    load: Callable[[], object], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import keras

    def fail(*_: object, **__: object) -> None:
        raise Exception("URL fetch failure")  # as Keras does

    monkeypatch.setattr(datasets, "CACHE", tmp_path)
    monkeypatch.setattr(keras.utils, "get_file", fail)

    with pytest.raises(OSError, match=r"cannot be downloaded \(URL fetch failure\).* --data"):
        load()
