"""Measures how well numbers are read, made from one writer's digits side by side."""

from __future__ import annotations

from dataclasses import asdict
from functools import partial
from typing import Any

import numpy as np

from digitpad.core.recognition.recognizer import Recognizer
from training.data.datasets import PenSample
from training.data.digit_strings import SPACINGS, DigitString, make_digit_strings
from training.evaluation import metrics
from training.evaluation.figures import timing
from training.evaluation.figures.timing import milliseconds

Figures = dict[str, Any]

STRINGS = 1_000  # of each spacing
SEED = 3


def digit_string_figures(recognizer: Recognizer, samples: list[PenSample]) -> Figures:
    """Return the shares of numbers read correctly, by spacing, and of single digits split.

    Also the median milliseconds of a reading, by the count of digits.
    """
    count = min(STRINGS, len(samples))  # more would repeat the same digits
    random = np.random.default_rng(SEED)
    sets = {
        spacing.name: make_digit_strings(samples, spacing, count, random) for spacing in SPACINGS
    }
    texts = [recognizer.recognize_number(sample.strokes).text for sample in samples]
    split = np.array([len(text) > 1 for text in texts])
    return {
        "wholly_right": {
            name: asdict(wholly_right(recognizer, numbers)) for name, numbers in sets.items()
        },
        "split_by_mistake": asdict(metrics.Share.of(split)),
        "median_ms": _string_times(recognizer, next(iter(sets.values()))),
    }


def wholly_right(recognizer: Recognizer, numbers: list[DigitString]) -> metrics.Share:
    """Return the share of numbers of which every digit was read correctly."""
    texts = [recognizer.recognize_number(number.strokes).text for number in numbers]
    pairs = zip(texts, numbers, strict=True)
    return metrics.Share.of(np.array([text == number.text for text, number in pairs]))


def _string_times(recognizer: Recognizer, numbers: list[DigitString]) -> Figures:
    """Return the median milliseconds of a reading, by the count of digits."""
    times: dict[int, list[float]] = {}
    for number in numbers[: timing.TIMED]:
        read = partial(recognizer.recognize_number, number.strokes)
        times.setdefault(len(number.text), []).extend(milliseconds([read]))
    return {str(digits): float(np.median(times[digits])) for digits in sorted(times)}
