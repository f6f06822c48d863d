"""Exports and imports of IDX, MNIST's pair of files."""

from __future__ import annotations

import contextlib
import gzip
import struct
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digitpad.core.arrays import Grey
from digitpad.storage.exchange.datasets import idx
from digitpad.storage.exchange.exporter import ExchangeError, framed
from tests.storage.exchange.damage import damaged
from tests.storage.exchange.made_up import ignore, mixed

NAMES = ["mine", "mine-images-idx3-ubyte", "mine-labels-idx1-ubyte"]


def mnist_loader(path: Path) -> Grey:
    """Read a file as the usual loaders do: a header of big-endian numbers, then bytes."""
    packed = path.suffix == ".gz"
    content = gzip.decompress(path.read_bytes()) if packed else path.read_bytes()
    zero, kind, sides = struct.unpack_from(">HBB", content)
    shape = struct.unpack_from(f">{sides}I", content, 4)
    assert (zero, kind) == (0, 8)
    return np.frombuffer(content, np.uint8, offset=4 + 4 * sides).reshape(shape)


@pytest.mark.parametrize("ending", ["", ".gz"])
@pytest.mark.parametrize("name", NAMES)
def test_the_pair_is_read_by_the_usual_loaders(tmp_path: Path, name: str, ending: str) -> None:
    idx.export(mixed(), tmp_path / (name + ending), ignore)

    pictures = mnist_loader(tmp_path / f"mine-images-idx3-ubyte{ending}")
    labels = mnist_loader(tmp_path / f"mine-labels-idx1-ubyte{ending}")
    labelled = [record for record in mixed() if record.label in set("0123456789")]
    assert pictures.shape == (10, 28, 28)
    assert labels.tolist() == [int(record.label or "") for record in labelled]
    for picture, record in zip(pictures, labelled, strict=True):
        assert np.array_equal(picture, framed(record.content))


@pytest.mark.parametrize("ending", ["", ".gz"])
def test_its_pictures_are_read_back(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"mine-images-idx3-ubyte{ending}"
    idx.export(mixed(), path, ignore)

    pictures = list(idx.read_pictures(path))

    assert idx.is_idx(path)
    assert np.array_equal(pictures, mnist_loader(path))


def test_the_same_records_give_the_same_bytes(tmp_path: Path) -> None:
    for name in ("a.gz", "b.gz"):
        idx.export(mixed(), tmp_path / name, ignore)

    one, other = (path.read_bytes() for path in sorted(tmp_path.glob("*images*")))
    assert one == other
    assert one[4:8] == bytes(4)  # no timestamp


def save(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def pictures_file(count: int, height: int, width: int, pixels: bytes) -> bytes:
    return idx.PICTURES_MAGIC + struct.pack(">III", count, height, width) + pixels


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "not a picture file"),
        (b"\0\0\x08\x03\0\0", "not a picture file"),
        (b"\0\0\x0d\x03" + bytes(12), "not a picture file"),
        (idx.LABELS_MAGIC + struct.pack(">I", 12) + bytes(12), "contains only labels"),
        (pictures_file(3, 28, 28, bytes(784 * 2 + 5)), "ends after 2 of 3 pictures"),
        (pictures_file(2**32 - 1, 2, 2, bytes(4)), "ends after 1 of 4,294,967,295"),
        (pictures_file(1, 0, 28, b""), "28 x 0 pixels"),
        (pictures_file(1, 28, 2**31, b""), "pixels"),
        (gzip.compress(pictures_file(2, 9, 9, bytes(162)), mtime=0)[:-20], "damaged|ends after"),
        (b"\x1f\x8b rubbish", "damaged"),
    ],
)
def test_damaged_files_are_reported_with_a_message(
    tmp_path: Path, content: bytes, message: str
) -> None:
    with pytest.raises(ExchangeError, match=message):
        list(idx.read_pictures(save(tmp_path / "file", content)))


def test_pictures_before_the_damage_are_read(tmp_path: Path) -> None:
    pixels = np.arange(2 * 6, dtype=np.uint8)
    pictures = idx.read_pictures(save(tmp_path / "f", pictures_file(5, 2, 3, pixels.tobytes())))

    assert next(pictures).tolist() == [[0, 1, 2], [3, 4, 5]]
    assert next(pictures).tolist() == [[6, 7, 8], [9, 10, 11]]
    with pytest.raises(ExchangeError):
        next(pictures)


@pytest.mark.parametrize("content", [b"", b"\0\0\x08", b"\x1f\x8b", b"\x1f\x8bxx", b"Dear reader"])
def test_other_files_are_not_mistaken_for_idx(tmp_path: Path, content: bytes) -> None:
    assert not idx.is_idx(save(tmp_path / "file", content))
    assert not idx.is_idx(tmp_path)
    assert not idx.is_idx(tmp_path / "missing")


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_damage_gives_a_message_and_no_crash(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    whole = pictures_file(3, 5, 5, bytes(range(75)))
    packed = data.draw(st.booleans())
    content = data.draw(damaged(gzip.compress(whole, mtime=0) if packed else whole))
    path = save(tmp_path_factory.mktemp("damage") / "file", content)

    idx.is_idx(path)
    with contextlib.suppress(ExchangeError):
        assert all(picture.ndim == 2 for picture in idx.read_pictures(path))
