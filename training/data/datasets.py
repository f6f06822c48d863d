"""Loads the data sets, MNIST and the pen strokes of 44 writers, from disk or their publishers.

MNIST: Y. LeCun, C. Cortes, C. Burges. Pen strokes: E. Alpaydin, F. Alimoglu, "Pen-Based
Recognition of Handwritten Digits", UCI Machine Learning Repository, data set 81, CC BY 4.0.
"""

from __future__ import annotations

import hashlib
import os
import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from digitpad.core.arrays import FloatArray, Labels

Pictures = npt.NDArray[np.uint8]  # (N, 28, 28), 255 = ink

MNIST_FILE = "https://storage.googleapis.com/tensorflow/tf-keras-datasets/mnist.npz"
MNIST_SHA256 = "731c5ac602752760c8e48fbffcf8c3b850d9dc2a2aedcf2cc48468fc17b673d1"
PENDIGITS_ARCHIVE = (
    "https://archive.ics.uci.edu/static/public/81/pen+based+recognition+of+handwritten+digits.zip"
)
PENDIGITS_SHA256 = {
    "pendigits-orig.tra": "a66225d68d7d68591e62944df1ad33b3f5aa608e2df2505844b41f5568a80da4",
    "pendigits-orig.tes": "ddb1c19e277a56c7ffe682cc024d6ab73696f9adcc1643ef9ed5aa753007e081",
}
# Keras' own cache, which may already hold the originals
CACHE = Path(os.environ.get("KERAS_HOME", "~/.keras")).expanduser() / "datasets"

# Raised for a zip file, or a .Z file in it, that is truncated or not what its name says.
DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, KeyError, ValueError)


@dataclass(frozen=True)
class PenSample:
    """One digit written with a pen: its strokes (y down, tablet units), label and writer."""

    strokes: list[FloatArray]
    label: int
    writer: int


@dataclass(frozen=True)
class LabelledPictures:
    """Pictures, uint8 (N, 28, 28) unless said otherwise, 255 = ink, and their labels, (N,)."""

    pictures: Pictures
    labels: Labels


def joined(parts: list[LabelledPictures]) -> LabelledPictures:
    """Return all pictures of one or more sets as one set."""
    return LabelledPictures(
        np.concatenate([part.pictures for part in parts]),
        np.concatenate([part.labels for part in parts]),
    )


def load_mnist(data: Path | None) -> tuple[LabelledPictures, LabelledPictures]:
    """Return MNIST's training and test set, from `data`/mnist.npz or downloaded into Keras' cache.

    Raises OSError if it is not available, ValueError if the file is damaged.
    """
    if data is None:
        path = _download("mnist.npz", MNIST_FILE, MNIST_SHA256)
    else:
        path = _existing(data / "mnist.npz")
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as arrays:
            return _labelled(arrays, "train"), _labelled(arrays, "test")
    except DAMAGED as error:
        raise ValueError(f"{path} is not a complete mnist.npz; download it again") from error


def load_pendigits(data: Path | None, name: str) -> list[PenSample]:
    """Return the pen samples of `name`, "tra" (30 writers) or "tes" (14 others).

    They are read from `data`/pendigits, or downloaded from the repository that publishes them.
    Raises OSError if they are not available, ValueError if the file is not the published one.
    """
    file_name = f"pendigits-orig.{name}"
    if data is None:
        return list(parse_unipen(_download_pendigits(file_name).decode("latin-1")))
    path = _existing(data / "pendigits" / file_name)
    content = path.read_bytes()
    if not _is_published(content, file_name):
        raise ValueError(
            f"{path} is not the published file (its SHA-256 differs); download it again"
        )
    return list(parse_unipen(content.decode("latin-1")))


def parse_unipen(text: str) -> Iterator[PenSample]:
    """Return the digits of a UNIPEN text, with y down; in the text it points up."""
    for segment in text.split(".SEGMENT DIGIT")[1:]:
        label = re.search(r'"(\d)"', segment)
        comment = re.search(r"\.COMMENT\s+\d+\s+(\d+)", segment)
        strokes = [_parse_stroke(part) for part in segment.split(".PEN_DOWN")[1:]]
        strokes = [stroke for stroke in strokes if len(stroke)]
        if label and comment and strokes:
            yield PenSample(strokes, int(label[1]), int(comment[1]))


def _parse_stroke(text: str) -> FloatArray:
    pairs = re.findall(r"^\s*(-?\d+)\s+(-?\d+)\s*$", text.split(".PEN_UP")[0], re.MULTILINE)
    return np.array([(float(x), -float(y)) for x, y in pairs], dtype=np.float64).reshape(-1, 2)


def split_pictures(
    samples: LabelledPictures, held_out: int, seed: int
) -> tuple[LabelledPictures, LabelledPictures]:
    """Hold out this many pictures, chosen by the seed; return (the others, the held-out ones)."""
    order = np.random.default_rng(seed).permutation(len(samples.labels))
    kept, out = order[held_out:], order[:held_out]
    return (
        LabelledPictures(samples.pictures[kept], samples.labels[kept]),
        LabelledPictures(samples.pictures[out], samples.labels[out]),
    )


def split_writers(
    samples: list[PenSample], held_out: int, seed: int
) -> tuple[list[PenSample], list[PenSample]]:
    """Hold out all digits of this many writers, chosen by the seed; return (the others, these)."""
    writers = sorted({sample.writer for sample in samples})
    chosen = set(np.random.default_rng(seed).permutation(writers)[:held_out].tolist())
    return (
        [sample for sample in samples if sample.writer not in chosen],
        [sample for sample in samples if sample.writer in chosen],
    )


def _existing(path: Path) -> Path:
    if not path.is_file():
        raise FileNotFoundError(
            f"there is no {path}; --data must be a folder with mnist.npz and pendigits/"
        )
    return path


def _labelled(arrays: Mapping[str, Any], part: str) -> LabelledPictures:
    return LabelledPictures(arrays[f"x_{part}"], arrays[f"y_{part}"].astype(np.int64))


def _download_pendigits(file_name: str) -> bytes:
    """Return the contents of a file in the archive, which is downloaded again if damaged.

    The publisher may pack the archive again, so only the file in it is checked.
    """
    for _ in ("from the cache", "downloaded again"):
        archive = _download("pendigits.zip", PENDIGITS_ARCHIVE)
        content = _unpacked(archive, file_name)
        if _is_published(content, file_name):
            return content
        archive.unlink()  # so that no damaged file stays in the cache
    raise ValueError(
        f"{PENDIGITS_ARCHIVE} does not contain the published {file_name} (its SHA-256 differs); "
        "get it another way and give its folder with --data"
    )


def _unpacked(archive: Path, file_name: str) -> bytes:
    """Return the contents of a file in the archive; empty if the archive is damaged."""
    from unlzw3 import unlzw

    try:
        with zipfile.ZipFile(archive) as members:
            return bytes(unlzw(members.read(f"{file_name}.Z")))
    except DAMAGED:
        return b""


def _is_published(content: bytes, file_name: str) -> bool:
    return hashlib.sha256(content).hexdigest() == PENDIGITS_SHA256[file_name]


def _download(name: str, address: str, sha256: str | None = None) -> Path:
    """Download a file unless the cache holds it undamaged; raises OSError with a message."""
    import keras

    CACHE.mkdir(parents=True, exist_ok=True)  # otherwise Keras would use another folder
    try:
        fetched = keras.utils.get_file(
            name,
            address,
            file_hash=sha256,
            hash_algorithm="sha256",
            cache_dir=CACHE,
            cache_subdir="",
        )
    except Exception as error:  # Keras raises plain Exceptions
        (CACHE / name).unlink(missing_ok=True)  # Keras leaves a file with a wrong checksum there
        raise OSError(
            f"{name} cannot be downloaded ({error}); get it another way and give its folder "
            "with --data"
        ) from error
    return Path(fetched)
