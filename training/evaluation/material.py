"""Collects what networks are measured on: digits that people wrote, and non-digits."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt

from digitpad.core.arrays import FloatArray
from training.data import glyphs
from training.data.datasets import LabelledPictures, PenSample, load_mnist, load_pendigits
from training.data.non_digits import (
    HELD_OUT_STROKE_FONTS,
    KINDS,
    TEST_STROKE_FONTS,
    Ingredients,
    stroke_letters,
    strokes_of_kind,
)
from training.data.prepare import split_mnist, split_pens, unipen
from training.data.renderings import RENDER_STYLES, draw
from training.data.unipen.release import (
    CAPITALS,
    DIGITS,
    RELEASE,
    SMALL_LETTERS,
    SYMBOLS,
    UnipenSample,
)
from training.data.unipen.splits import test_characters, validation_characters
from training.settings.training_run import Settings
from training.settings.unipen_files import UnipenFiles

Grey = npt.NDArray[np.uint8]
Strokes = list[FloatArray]
Random = np.random.Generator

EACH = 300  # examples of each kind of non-digit
UNMISTAKABLE_LETTERS = "AEFHKMNPRWXfhkmnwx"
PRINTED, NOISE, INVERTED = "printed letter", "noise", "inverted digit"


@dataclass(frozen=True)
class Material:
    """Sets of digits and kinds of non-digits, as strokes or as pictures."""

    pictures: dict[str, LabelledPictures]  # digits, by the name of their set
    pens_name: str
    pens: list[PenSample]
    drawn: dict[str, list[Strokes]] = field(repr=False)  # non-digits, by kind
    pictured: dict[str, list[Grey]] = field(repr=False)  # non-digits, 255 = ink, by kind
    strangers: list[UnipenSample] = field(default_factory=list, repr=False)  # UNIPEN's digits
    letters: list[UnipenSample] = field(default_factory=list, repr=False)  # by the same writers
    symbols: list[UnipenSample] = field(default_factory=list, repr=False)  # likewise


def validation_material(settings: Settings, data: Path | None) -> Material:
    """Return the material on which choices are made; this opens no test set.

    Raises OSError if data are missing, ValueError if they are damaged.
    """
    _, digits = split_mnist(settings, data)
    _, pens = split_pens(settings, data)
    return Material(
        {"MNIST validation": digits},
        "pen validation",
        pens,
        _drawn(pens, HELD_OUT_STROKE_FONTS, seed=1),
        _pictured(pens, glyphs.HELD_OUT_FONTS, seed=1),
        strangers=unipen(validation_characters, settings, data, (DIGITS,)),
        letters=unipen(validation_characters, settings, data, (CAPITALS, SMALL_LETTERS)),
        symbols=unipen(validation_characters, settings, data, (SYMBOLS,)),
    )


def test_material(settings: Settings, data: Path | None) -> Material:
    """Return the test sets, and non-digits made from them and from fonts reserved for testing.

    UNIPEN's test set is every file that the settings do not list; without a copy it is empty.
    Raises OSError if other data are missing, ValueError if data are damaged.
    """
    used = with_what_is_there(settings, data)
    _, digits = load_mnist(data)
    pens = load_pendigits(data, "tes")
    return Material(
        {"MNIST test": digits, "scikit-learn digits": scikit_learn_digits()},
        "pendigits test",
        pens,
        _drawn(pens, TEST_STROKE_FONTS, seed=2),
        _pictured(pens, glyphs.TEST_FONTS, seed=2),
        strangers=unipen(test_characters, used, data, (DIGITS,)),
        letters=unipen(test_characters, used, data, (CAPITALS, SMALL_LETTERS)),
        symbols=unipen(test_characters, used, data, (SYMBOLS,)),
    )


def with_what_is_there(settings: Settings, data: Path | None) -> Settings:
    """Return the settings, without UNIPEN if `data` contains no copy of it."""
    is_there = data is not None and (data / RELEASE).is_dir()
    return settings if is_there else replace(settings, unipen=UnipenFiles(listed=()))


def scikit_learn_digits() -> LabelledPictures:
    """Return 1,797 digits, (N, 8, 8), 255 = ink: E. Alpaydin, C. Kaynak, UCI data set 80."""
    from sklearn.datasets import load_digits

    digits = load_digits()
    greys = np.round(digits.images * (255 / 16)).astype(np.uint8)
    return LabelledPictures(greys, digits.target.astype(np.int64))


def _drawn(pens: list[PenSample], fonts: tuple[str, ...], seed: int) -> dict[str, list[Strokes]]:
    random = np.random.default_rng(seed)
    ingredients = Ingredients(pens, stroke_letters(fonts))
    strokes = Settings().strokes
    return {
        kind: [strokes_of_kind(kind, ingredients, strokes, random) for _ in range(EACH)]
        for kind in KINDS
    }


def _pictured(pens: list[PenSample], fonts: tuple[str, ...], seed: int) -> dict[str, list[Grey]]:
    random = np.random.default_rng(seed)
    chosen = random.choice(len(pens), EACH)
    return {
        NOISE: [_noise(random) for _ in range(EACH)],
        INVERTED: [255 - draw(pens[number].strokes, RENDER_STYLES[0]) for number in chosen],
        PRINTED: [
            glyphs.printed(font, letter) for font in fonts for letter in UNMISTAKABLE_LETTERS
        ],
    }


def _noise(random: Random) -> Grey:
    """Return few or many specks of random greys, fine or coarse, on a small or large picture."""
    side = int(random.choice([28, 140, 280]))
    grain = int(random.choice([1, 2, 4]))
    cells = (side // grain, side // grain)
    specks = (random.random(cells) < random.uniform(0.02, 0.98)) * random.random(cells)
    noise: Grey = np.kron(specks * 255, np.ones((grain, grain))).astype(np.uint8)
    return noise
