"""Prepares the data sets of a run, for training and for validation."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
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
from training.data.forms.digit_forms import random_form
from training.data.labels import NO_DIGIT
from training.data.non_digits import (
    HELD_OUT_STROKE_FONTS,
    NOBODY,
    Ingredients,
    draw_non_digits,
    stroke_digits,
    stroke_letters,
)
from training.data.stroke_augmentation import draw_plain, draw_varied
from training.data.unipen.characters import UNMISTAKABLE, as_non_digits
from training.data.unipen.release import CAPITALS, DIGITS, SMALL_LETTERS, SYMBOLS, UnipenSample
from training.data.unipen.splits import (
    as_pen_samples,
    training_characters,
    validation_characters,
)
from training.settings.training_run import Settings
from training.settings.unipen_files import UnipenFiles

STROKE_FONT_COPIES = 4  # of each digit of the stroke fonts, for each copy of the pen digits
PARTS = 8  # of a copy, drawn in parallel
OTHERS = (CAPITALS, SMALL_LETTERS, SYMBOLS)  # UNIPEN's categories of non-digits

Characters = Callable[[UnipenFiles, Path, str], list[UnipenSample]]


@dataclass(frozen=True)
class ValidationData:
    """Digits, writers and fonts that no network learns from, and on which every choice is made."""

    digits: LabelledPictures  # of MNIST's training set
    pens: LabelledPictures  # of five of the thirty training writers
    strangers: LabelledPictures  # of UNIPEN's held-out writers
    letters: Pictures  # by the same writers, without those that look like digits
    non_digits: Pictures  # generated

    @property
    def all_digits(self) -> list[LabelledPictures]:
        """Return the sets of digits that are not empty."""
        sets = [self.digits, self.pens, self.strangers]
        return [each for each in sets if len(each.labels)]

    @property
    def others(self) -> Pictures:
        return np.concatenate([self.non_digits, self.letters])


class PenCopies:
    """Varied copies of every pen sample; each is drawn when it is first used."""

    def __init__(self, written: list[PenSample], settings: Settings, folder: Path | None) -> None:
        """Prepare; copies are kept in `folder`, if there is one, so that the run can be resumed."""
        self._written = written
        self._settings = settings
        self._folder = folder
        self._drawn: dict[int, LabelledPictures] = {}

    def __len__(self) -> int:
        settings = self._settings
        return min(settings.pen_copies, settings.epochs * settings.pen_copies_an_epoch)

    def __getitem__(self, number: int) -> LabelledPictures:
        if number not in self._drawn:
            name = f"pens-{number:02}"
            self._drawn[number] = kept(self._folder, name, lambda: self._draw(number))
        return self._drawn[number]

    def _draw(self, number: int) -> LabelledPictures:
        """Draw a copy on all cores; each part has its own random generator."""
        random = np.random.default_rng([self._settings.seed, number])
        constructed = [
            PenSample(random_form(label, random), label, NOBODY)
            for label in range(10)
            for _ in range(self._settings.form_copies)
        ]
        samples = [*self._written, *stroke_digits() * STROKE_FONT_COPIES, *constructed]
        parts: list[LabelledPictures] = Parallel(n_jobs=-1)(
            delayed(draw_varied)(samples[part::PARTS], self._settings.strokes, generator)
            for part, generator in enumerate(random.spawn(PARTS))
        )
        return joined(parts)


@dataclass(frozen=True)
class TrainingData:
    """The data that a network learns from."""

    digits: LabelledPictures
    pen_copies: PenCopies
    printed_letters: Pictures
    characters: LabelledPictures  # real letters, signs and separators
    non_digits: Pictures  # generated


# Validation


def prepare_validation(settings: Settings, data: Path | None) -> ValidationData:
    _, digits = split_mnist(settings, data)
    _, samples = split_pens(settings, data)
    strangers = unipen(validation_characters, settings, data, (DIGITS,))
    letters = unipen(validation_characters, settings, data, (CAPITALS, SMALL_LETTERS))
    clear = [letter for letter in letters if letter.label in UNMISTAKABLE]
    non_digits = draw_non_digits(
        settings.validation_non_digits,
        Ingredients(samples, stroke_letters(HELD_OUT_STROKE_FONTS)),
        settings.strokes,
        np.random.default_rng([settings.seed, 2]),
    )
    return ValidationData(
        digits=digits,
        pens=draw_plain(samples),
        strangers=draw_plain(as_pen_samples(strangers)),
        letters=draw_plain([PenSample(each.strokes, NO_DIGIT, NOBODY) for each in clear]).pictures,
        non_digits=np.concatenate([non_digits, glyphs.letters(glyphs.HELD_OUT_FONTS)]),
    )


# Training


def prepare_training(
    settings: Settings,
    data: Path | None,
    folder: Path | None = None,
    fonts: Path | None = None,
) -> TrainingData:
    """Return the training data of a run; it is drawn once and kept in `folder` for resuming.

    The fonts in the folder `fonts` print digits and letters, beside Matplotlib's.
    """
    printed: list[str | Path] = [*glyphs.FONTS, *glyphs.fonts_in(fonts)]
    digits, _ = split_mnist(settings, data)
    samples, _ = split_pens(settings, data)
    strangers = as_pen_samples(unipen(training_characters, settings, data, (DIGITS,)))
    written = [*samples, *repeated(strangers, settings)]
    non_digits = kept(
        folder, "non-digits", lambda: _as_non_digits(_draw_non_digits(samples, settings))
    )
    return TrainingData(
        digits=joined([digits, glyphs.digits(printed)]),
        pen_copies=PenCopies(written, settings, folder),
        printed_letters=glyphs.letters(printed),
        characters=kept(folder, "characters", lambda: _draw_characters(settings, data)),
        non_digits=non_digits.pictures,
    )


def repeated(samples: list[PenSample], settings: Settings) -> list[PenSample]:
    """Return the samples, repeating those of writers who wrote few."""
    count = Counter(sample.writer for sample in samples)
    times = {
        writer: min(settings.most_repeats, max(1, round(settings.digits_a_writer / written)))
        for writer, written in count.items()
    }
    return [sample for sample in samples for _ in range(times[sample.writer])]


def kept(folder: Path | None, name: str, make: Callable[[], LabelledPictures]) -> LabelledPictures:
    """Return the data kept in the folder under this name; if there are none, make and keep them."""
    if folder is None:
        return make()
    path = folder / f"{name}.npz"
    if path.is_file():
        with np.load(path, allow_pickle=False) as arrays:
            return LabelledPictures(arrays["pictures"], arrays["labels"])
    made = make()
    folder.mkdir(parents=True, exist_ok=True)
    fresh = folder / f"new-{name}.npz"
    np.savez(fresh, pictures=made.pictures, labels=made.labels)
    fresh.replace(path)
    return made


def _draw_non_digits(samples: list[PenSample], settings: Settings) -> Pictures:
    return draw_non_digits(
        # a short run needs no more than it uses
        min(settings.non_digits, settings.epochs * settings.non_digits_an_epoch),
        Ingredients(samples, stroke_letters()),
        settings.strokes,
        np.random.default_rng([settings.seed, 1]),
    )


def _as_non_digits(pictures: Pictures) -> LabelledPictures:
    return LabelledPictures(pictures, np.full(len(pictures), NO_DIGIT))


def _draw_characters(settings: Settings, data: Path | None) -> LabelledPictures:
    """Return real letters, signs and separators, each varied as strokes, in random order."""
    samples = as_non_digits(unipen(training_characters, settings, data, OTHERS))
    separators = [sample for sample in samples if sample.label != NO_DIGIT]
    samples += separators * (settings.separator_copies - 1)
    random = np.random.default_rng([settings.seed, 3])
    order = random.permutation(len(samples))
    most = settings.epochs * settings.characters_an_epoch
    return draw_varied([samples[index] for index in order[:most]], settings.strokes, random)


# Sources


def unipen(
    characters: Characters, settings: Settings, data: Path | None, categories: tuple[str, ...]
) -> list[UnipenSample]:
    """Return UNIPEN's characters of these categories, or none if the settings list no files.

    Raises FileNotFoundError, which names the record to download, if UNIPEN is missing.
    """
    if not settings.unipen.listed:
        return []
    folder = data or Path()
    return [
        each for category in categories for each in characters(settings.unipen, folder, category)
    ]


def split_mnist(settings: Settings, data: Path | None) -> tuple[LabelledPictures, LabelledPictures]:
    """Return MNIST's training set as (training, validation)."""
    training_set, _ = load_mnist(data)
    return split_pictures(training_set, settings.validation_digits, settings.seed)


def split_pens(settings: Settings, data: Path | None) -> tuple[list[PenSample], list[PenSample]]:
    """Return the training writers' digits as (training, validation)."""
    samples = load_pendigits(data, "tra")
    return split_writers(samples, settings.validation_writers, settings.seed)
