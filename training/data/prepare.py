"""The data sets of a run: what a network learns from, and what it is judged by meanwhile."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from joblib import Parallel, delayed

from training.data import glyphs
from training.data.datasets import (
    LabelledPictures,
    PenSample,
    Pictures,
    joined,
    load_mnist,
    load_pendigits,
    split_pictures,
    split_writers,
)
from training.data.non_digits import (
    HELD_OUT_STROKE_FONTS,
    Ingredients,
    draw_non_digits,
    stroke_digits,
    stroke_letters,
)
from training.data.stroke_augmentation import draw_plain, draw_varied
from training.settings import Settings

STROKE_FONT_COPIES = 4  # of each digit of the stroke fonts beside each copy of the pens' digits


@dataclass(frozen=True)
class ValidationData:
    """Digits, writers and fonts that no network learns from: every choice is made on them."""

    digits: LabelledPictures  # of MNIST's training set
    pens: LabelledPictures  # of five of the thirty training writers
    non_digits: Pictures


@dataclass(frozen=True)
class TrainingData:
    """What a network learns from."""

    digits: LabelledPictures
    pen_copies: list[LabelledPictures]
    letters: Pictures
    non_digits: Pictures


def prepare_validation(settings: Settings, data: Path | None) -> ValidationData:
    _, digits = split_mnist(settings, data)
    _, samples = split_pens(settings, data)
    non_digits = draw_non_digits(
        settings.validation_non_digits,
        Ingredients(samples, stroke_letters(HELD_OUT_STROKE_FONTS)),
        settings.strokes,
        np.random.default_rng([settings.seed, 2]),
    )
    return ValidationData(
        digits=digits,
        pens=draw_plain(samples),
        non_digits=np.concatenate([non_digits, glyphs.letters(glyphs.HELD_OUT_FONTS)]),
    )


def prepare_training(settings: Settings, data: Path | None) -> TrainingData:
    digits, _ = split_mnist(settings, data)
    samples, _ = split_pens(settings, data)
    return TrainingData(
        digits=joined([digits, glyphs.digits()]),
        pen_copies=_draw_copies(samples, settings),
        letters=glyphs.letters(),
        non_digits=draw_non_digits(
            # a short run gets no more than it will see
            min(settings.non_digits, settings.epochs * settings.non_digits_an_epoch),
            Ingredients(samples, stroke_letters()),
            settings.strokes,
            np.random.default_rng([settings.seed, 1]),
        ),
    )


def split_mnist(settings: Settings, data: Path | None) -> tuple[LabelledPictures, LabelledPictures]:
    """MNIST's training set as (to learn from, to validate with)."""
    training_set, _ = load_mnist(data)
    return split_pictures(training_set, settings.validation_digits, settings.seed)


def split_pens(settings: Settings, data: Path | None) -> tuple[list[PenSample], list[PenSample]]:
    """The training writers' digits as (to learn from, to validate with)."""
    samples = load_pendigits(data, "tra")
    return split_writers(samples, settings.validation_writers, settings.seed)


def _draw_copies(samples: list[PenSample], settings: Settings) -> list[LabelledPictures]:
    """Varied copies of every pen sample, each by a random generator of its own."""
    written = [*samples, *stroke_digits() * STROKE_FONT_COPIES]
    count = min(settings.pen_copies, settings.epochs * settings.pen_copies_an_epoch)
    generators = [np.random.default_rng([settings.seed, number]) for number in range(count)]
    copies: list[LabelledPictures] = Parallel(n_jobs=-1)(
        delayed(draw_varied)(written, settings.strokes, generator) for generator in generators
    )
    return copies
