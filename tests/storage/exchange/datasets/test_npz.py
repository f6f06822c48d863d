"""Exports and imports of NumPy archives."""

from __future__ import annotations

import contextlib
import io
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digitpad.storage.exchange.datasets import npz
from digitpad.storage.exchange.exporter import ExchangeError, framed
from tests.storage.exchange.damage import damaged
from tests.storage.exchange.made_up import ignore, mixed


def test_numpy_reads_it_without_pickle(tmp_path: Path) -> None:
    npz.export(mixed(), tmp_path / "d.npz", ignore)

    with np.load(tmp_path / "d.npz", allow_pickle=False) as arrays:
        pictures, labels = arrays["x"], arrays["y"]
    labelled = [record for record in mixed() if record.label in set("0123456789")]
    assert (pictures.dtype, pictures.shape) == (np.uint8, (10, 28, 28))
    assert (labels.dtype, labels.tolist()) == (np.uint8, [int(r.label or "") for r in labelled])
    for picture, record in zip(pictures, labelled, strict=True):
        assert np.array_equal(picture, framed(record.content))


def test_its_pictures_are_read_back(tmp_path: Path) -> None:
    npz.export(mixed(), tmp_path / "d.npz", ignore)

    with np.load(tmp_path / "d.npz") as arrays:
        assert np.array_equal(list(npz.read_pictures(tmp_path / "d.npz")), arrays["x"])


def save(path: Path, **arrays: Any) -> Path:
    np.savez(path, **arrays)
    return path


def test_flat_pictures_and_other_sizes_are_read(tmp_path: Path) -> None:
    flat = np.arange(2 * 784, dtype=np.uint32).astype(np.uint8).reshape(2, 784)
    wide = np.arange(2 * 30, dtype=np.uint8).reshape(2, 5, 6)

    assert np.array_equal(
        list(npz.read_pictures(save(tmp_path / "flat.npz", x=flat))), flat.reshape(2, 28, 28)
    )
    assert np.array_equal(list(npz.read_pictures(save(tmp_path / "wide.npz", x=wide))), wide)


@pytest.mark.parametrize(
    ("arrays", "message"),
    [
        (
            {"x_train": np.zeros((2, 28, 28), np.uint8)},
            "instead of an array “x”, it contains x_train",
        ),
        ({}, "it contains nothing; save"),
        ({"x": np.zeros((2, 28, 28))}, r"type <f8 and shape \(2, 28, 28\)"),
        ({"x": np.zeros((2, 28, 28, 1), np.uint8)}, r"\(2, 28, 28, 1\)"),
        ({"x": np.zeros(784, np.uint8)}, r"\(784,\)"),
        ({"x": np.zeros((28, 2, 4), np.uint8, order="F")}, "row by row"),
        ({"x": np.zeros((2, 0, 4), np.uint8)}, "4 x 0 pixels"),
        ({"x": np.array([None, {}], dtype=object)}, r"type \|O"),
    ],
    ids=str,
)
def test_other_arrays_are_refused_with_a_message(
    tmp_path: Path, arrays: dict[str, Any], message: str
) -> None:
    with pytest.raises(ExchangeError, match=message):
        list(npz.read_pictures(save(tmp_path / "d.npz", **arrays)))


def header(text: str) -> bytes:
    return b"\x93NUMPY\x01\x00" + len(text).to_bytes(2, "little") + text.encode("latin-1")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        header("{'descr': '|u1', 'fortran_order': False, 'shape': (2, 28)}"),
        header("{'descr': '|u1', 'fortran_order': False, 'shape': (-1, 28, 28)}"),
        header("{'descr': '|u1', 'fortran_order': False, 'shape': (9, 28, 28)}"),
        header("{'descr': '|u1', 'fortran_order': False, 'shape': (99999999999999999, 8, 8)}"),
        header("(" * 5000),
        header("__import__('os').system('true')"),
    ],
    ids=lambda content: content[-40:].decode("latin-1"),
)
def test_damaged_arrays_are_refused_with_a_message(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "d.npz"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("x.npy", content)

    with pytest.raises(ExchangeError, match=r"array|ends after"):
        list(npz.read_pictures(path))


def test_a_decompression_bomb_is_read_in_pieces(tmp_path: Path) -> None:
    """Of a gigabyte of pictures in a megabyte, only those that are read are unpacked."""
    path = tmp_path / "bomb.npz"
    with (
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive,
        archive.open("x.npy", "w") as member,
    ):
        member.write(header("{'descr': '|u1', 'fortran_order': False, 'shape': (9999, 999, 999)}"))
        member.write(bytes(20_000_000))

    pictures = npz.read_pictures(path)

    assert next(pictures).shape == (999, 999)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_damage_gives_a_message_and_no_crash(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    whole = io.BytesIO()
    save_whole: Any = np.savez_compressed if data.draw(st.booleans()) else np.savez
    save_whole(whole, x=np.arange(75, dtype=np.uint8).reshape(3, 5, 5))
    path = tmp_path_factory.mktemp("damage") / "d.npz"
    path.write_bytes(data.draw(damaged(whole.getvalue())))

    with contextlib.suppress(ExchangeError):
        assert all(picture.ndim == 2 for picture in npz.read_pictures(path))


def test_a_damaged_name_in_the_archive_is_refused_with_a_message(tmp_path: Path) -> None:
    path = tmp_path / "d.npz"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("x.npy", b"")
        archive.writestr("ä.npy", b"")  # its flag says UTF-8
    name = "ä.npy".encode()
    path.write_bytes(path.read_bytes().replace(name, b"\xb1\xb1.npy"[: len(name)]))

    with pytest.raises(ExchangeError, match="damaged"):
        list(npz.read_pictures(path))
