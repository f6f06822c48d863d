"""The data sets: MNIST's pictures and the pen strokes of 44 writers, from disk or their origin.

MNIST: Y. LeCun, C. Cortes, C. Burges. Pen strokes: E. Alpaydin, F. Alimoglu, "Pen-Based
Recognition of Handwritten Digits", UCI Machine Learning Repository, data set 81, CC BY 4.0.
"""

from __future__ import annotations

import hashlib
import re
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from digitpad.core.ink import FloatArray

Pictures = npt.NDArray[np.uint8]  # (N, 28, 28), 255 = ink
Labels = npt.NDArray[np.int64]  # (N,)

PENDIGITS_ARCHIVE = (
    "https://archive.ics.uci.edu/static/public/81/pen+based+recognition+of+handwritten+digits.zip"
)
PENDIGITS_SHA256 = {
    "pendigits-orig.tra": "a66225d68d7d68591e62944df1ad33b3f5aa608e2df2505844b41f5568a80da4",
    "pendigits-orig.tes": "ddb1c19e277a56c7ffe682cc024d6ab73696f9adcc1643ef9ed5aa753007e081",
}


@dataclass(frozen=True)
class PenSample:
    """One digit written with a pen: its strokes (y down, tablet units), label and writer."""

    strokes: list[FloatArray]
    label: int
    writer: int


@dataclass(frozen=True)
class LabelledPictures:
    pictures: Pictures
    labels: Labels


def joined(parts: list[LabelledPictures]) -> LabelledPictures:
    return LabelledPictures(
        np.concatenate([part.pictures for part in parts]),
        np.concatenate([part.labels for part in parts]),
    )


def load_mnist(data: Path | None) -> tuple[LabelledPictures, LabelledPictures]:
    """MNIST's training and test set, from `data`/mnist.npz or as Keras downloads it."""
    if data is None:
        import keras

        with _told_when_out_of_reach("MNIST"):
            (x_train, y_train), (x_test, y_test) = keras.datasets.mnist.load_data()
    else:
        with np.load(_existing(data / "mnist.npz"), allow_pickle=False) as arrays:
            x_train, y_train = arrays["x_train"], arrays["y_train"]
            x_test, y_test = arrays["x_test"], arrays["y_test"]
    return (
        LabelledPictures(x_train, y_train.astype(np.int64)),
        LabelledPictures(x_test, y_test.astype(np.int64)),
    )


def load_pendigits(data: Path | None, name: str) -> list[PenSample]:
    """The pen samples of `name`, "tra" (30 writers) or "tes" (14 others).

    Read from `data`/pendigits, or downloaded from the repository that publishes them. Raises
    ValueError when the file is not the published one.
    """
    file_name = f"pendigits-orig.{name}"
    if data is None:
        path = _download_pendigits(file_name)
    else:
        path = _existing(data / "pendigits" / file_name)
    _check_sha256(path, PENDIGITS_SHA256[file_name])
    return list(parse_unipen(path.read_text(encoding="latin-1")))


def parse_unipen(text: str) -> Iterator[PenSample]:
    """The digits of a UNIPEN text; y, which points up there, is turned down."""
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
    """Split off `held_out` pictures, chosen by the seed: (the rest, the held out)."""
    order = np.random.default_rng(seed).permutation(len(samples.labels))
    kept, out = order[held_out:], order[:held_out]
    return (
        LabelledPictures(samples.pictures[kept], samples.labels[kept]),
        LabelledPictures(samples.pictures[out], samples.labels[out]),
    )


def split_writers(
    samples: list[PenSample], held_out: int, seed: int
) -> tuple[list[PenSample], list[PenSample]]:
    """Split off all digits of `held_out` writers, chosen by the seed: (the rest, the held out)."""
    writers = sorted({sample.writer for sample in samples})
    chosen = set(np.random.default_rng(seed).permutation(writers)[:held_out].tolist())
    return (
        [sample for sample in samples if sample.writer not in chosen],
        [sample for sample in samples if sample.writer in chosen],
    )


def _existing(path: Path) -> Path:
    if not path.is_file():
        raise FileNotFoundError(
            f"{path} is not there; --data names a folder with mnist.npz and pendigits/"
        )
    return path


def _download_pendigits(file_name: str) -> Path:
    """Fetch the archive once into Keras' cache and unpack one file of it."""
    import keras
    from unlzw3 import unlzw

    with _told_when_out_of_reach("The pen digits' archive"):
        archive = Path(keras.utils.get_file("pendigits.zip", PENDIGITS_ARCHIVE))
    path = archive.with_name(file_name)
    if not path.is_file():
        with zipfile.ZipFile(archive) as members:
            path.write_bytes(unlzw(members.read(f"{file_name}.Z")))
    return path


@contextmanager
def _told_when_out_of_reach(what: str) -> Iterator[None]:
    """Say in words that a download failed; Keras raises bare exceptions."""
    try:
        yield
    except Exception as error:
        raise OSError(
            f"{what} cannot be downloaded ({error}); fetch it another way and name its folder "
            "with --data"
        ) from error


def _check_sha256(path: Path, expected: str) -> None:
    if hashlib.sha256(path.read_bytes()).hexdigest() != expected:
        raise ValueError(f"{path} is not the published file (its SHA-256 differs); fetch it again")
