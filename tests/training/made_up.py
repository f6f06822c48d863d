"""Makes small data sets in the form of the real ones."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import numpy as np
from PIL import Image

from digitpad.core.arrays import FloatArray, Grey
from tests.helpers import DIGITS, strokes_of
from training.settings.training_run import Settings
from training.settings.unipen_files import UnipenFiles

TABLET = 500  # units a side
TRAINING, TEST = 900, 60  # pictures

SMALL = replace(
    Settings(),
    architecture="tiny",
    epochs=3,
    settling_epochs=1,
    batch=32,
    learning_rate=1e-2,
    ema_momentum=0.9,
    validation_digits=200,
    validation_writers=2,
    pen_copies=2,
    pen_copies_an_epoch=2,
    unipen=UnipenFiles(listed=("one", "two"), validation=("two/b.dat",)),
    form_copies=1,
    most_repeats=1,
    characters_an_epoch=60,
    non_digits=240,
    non_digits_an_epoch=120,
    glyph_copies=0,
    validation_non_digits=60,
)


def unipen(label: int, writer: int, number: int, strokes: Iterable[FloatArray]) -> str:
    """Return one digit in the format of the pen data: y up, a .PEN_DOWN block for each stroke."""
    blocks = "".join(
        ".PEN_DOWN\n" + "".join(f"{round(x):5d} {round(y):5d}\n" for x, y in stroke) + ".PEN_UP\n"
        for stroke in strokes
    )
    return (
        f'.SEGMENT DIGIT {number}-{number + 1} OK "{label}"\n'
        f".COMMENT {label} {writer} {number}\n{blocks}.DT 100\n"
    )


def write_pendigits(data: Path, writers: Iterable[int], test_writers: Iterable[int]) -> None:
    """Return each digit twice for every writer, each with a different size and slant."""
    folder = data / "pendigits"
    folder.mkdir(parents=True, exist_ok=True)
    for name, hands in (("tra", writers), ("tes", test_writers)):
        text = _written_by(hands)
        (folder / f"pendigits-orig.{name}").write_text(text, encoding="latin-1")


def pendigits_sha256(data: Path) -> dict[str, str]:
    """Return the checksums of the made-up pens, instead of those of the published ones."""
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in (data / "pendigits").iterdir()
    }


def _written_by(writers: Iterable[int]) -> str:
    text = ".VERSION 1.0\n.COORD X Y\n"
    for writer in writers:
        for number, label in enumerate([*DIGITS, *DIGITS]):
            hand = np.array([[1.0, 0.0], [0.05 * (writer % 5 - 2), 0.7 + 0.02 * writer]])
            strokes = [upwards(_dense(line) @ hand) for line in strokes_of(label)]
            text += unipen(label, writer, number, strokes)
    return text


def upwards(stroke: FloatArray) -> FloatArray:
    turned: FloatArray = stroke * (TABLET, -TABLET) + (0, TABLET)
    return turned


def _dense(line: FloatArray) -> FloatArray:
    along = np.linspace(0, len(line) - 1, 4 * len(line))
    knots = np.arange(len(line))
    return np.stack([np.interp(along, knots, line[:, axis]) for axis in (0, 1)], axis=1)


# Letters and signs in lines of a few points, y down, about one unit tall.
CHARACTERS: dict[str, list[list[tuple[float, float]]]] = {
    "A": [[(0.1, 1.0), (0.5, 0.0), (0.9, 1.0)], [(0.25, 0.6), (0.75, 0.6)]],
    "H": [[(0.1, 0.0), (0.1, 1.0)], [(0.9, 0.0), (0.9, 1.0)], [(0.1, 0.5), (0.9, 0.5)]],
    "O": [[(0.5, 0.0), (0.0, 0.5), (0.5, 1.0), (1.0, 0.5), (0.5, 0.0)]],
    "x": [[(0.1, 0.4), (0.9, 1.0)], [(0.9, 0.4), (0.1, 1.0)]],
    "+": [[(0.1, 0.5), (0.9, 0.5)], [(0.5, 0.1), (0.5, 0.9)]],
    "/": [[(0.9, 0.0), (0.1, 1.0)]],
}


def write_unipen(data: Path, files: Iterable[str]) -> None:
    """The release's layout: in each of these files one writer's ink, in four categories."""
    for hand, file in enumerate(files):
        provider = file.split("/")[0]
        slant = np.array([[1.0, 0.0], [0.04 * hand, 1.0]])
        drawn = {str(label): [line @ slant for line in strokes_of(label)] for label in DIGITS}
        drawn |= {
            label: [np.array(line) @ slant for line in lines] for label, lines in CHARACTERS.items()
        }
        for category, labels in {"1a": "0123456789", "1b": "AHO", "1c": "x", "1d": "+/"}.items():
            strokes = {label: drawn[label] for label in labels}
            _write_unipen_file(data / "unipen" / "train_r01_v07", category, provider, file, strokes)


def _write_unipen_file(
    release: Path, category: str, provider: str, file: str, drawn: dict[str, list[FloatArray]]
) -> None:
    """The ink of all characters in one file, their segments in another that includes it."""
    doc, ink = f"{provider}/{provider}.doc", f"{provider}/data/{category}-{file.split('/')[-1]}"
    segments, blocks, first = "", f".WRITER_ID {file.split('/')[-1]}\n", 0
    for label, strokes in drawn.items():
        last = first + len(strokes) - 1
        span = f"{first}-{last}" if last > first else f"{first}"
        segments += f'.SEGMENT CHARACTER {span} OK "{label}"\n'
        first = last + 1
        for stroke in strokes:
            points = "".join(f"{round(x)} {round(y)}\n" for x, y in upwards(_dense(stroke)))
            blocks += f".PEN_DOWN\n{points}.PEN_UP\n"
    for path, text in {
        release / "include" / doc: ".VERSION 1.0\n.COORD X Y\n",
        release / "include" / ink: blocks,
        release / "data" / category / file: f".INCLUDE {doc}\n.INCLUDE {ink}\n{segments}",
    }.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="latin-1")


UNIPEN_FILES = ("one/a.dat", "one/b.dat", "two/a.dat", "two/b.dat", "three/a.dat", "three/b.dat")


def write_mnist(data: Path) -> None:
    """scikit-learn's small digits, enlarged into the middle of MNIST's field."""
    from sklearn.datasets import load_digits

    digits = load_digits()
    pictures = np.stack([_enlarged(image) for image in digits.images[: TRAINING + TEST]])
    labels = digits.target[: TRAINING + TEST].astype(np.uint8)
    data.mkdir(parents=True, exist_ok=True)
    np.savez(
        data / "mnist.npz",
        x_train=pictures[:TRAINING],
        y_train=labels[:TRAINING],
        x_test=pictures[TRAINING:],
        y_test=labels[TRAINING:],
    )


def _enlarged(image: FloatArray) -> Grey:
    small = Image.fromarray(np.round(image * (255 / 16)).astype(np.uint8))
    return np.pad(np.asarray(small.resize((20, 20), Image.Resampling.BICUBIC)), 4)
