"""Measures how well numbers with one separator are read, and whether others stay without one."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

import numpy as np

from digitpad.core.recognition.number import SEPARATORS
from digitpad.core.recognition.recognizer import Recognizer
from training.data.digit_strings import DigitString
from training.evaluation.figures.separator_strings import SeparatorStrings
from training.evaluation.metrics import Share

Figures = dict[str, Any]

SEEDS = 1, 3, 5, 7, 9  # even seeds are for making choices
EACH = 120  # numbers with each kind of separator, for each seed ...
WITHOUT = 2_000  # ... and without one: only three in a thousand may get one


def separator_figures(
    recognizer: Recognizer,
    source: SeparatorStrings,
    *,
    seeds: tuple[int, ...] = SEEDS,
    each: int = EACH,
    without: int = WITHOUT,
) -> Figures:
    """Return the shares of numbers with one separator read wholly correctly, by kind and in all.

    Also the share of numbers without a separator in which one is read.
    """
    right: dict[str, list[bool]] = {kind: [] for kind in source.kinds}
    false: list[bool] = []
    for seed in seeds:
        random = np.random.default_rng(seed)
        for kind in source.kinds:
            numbers = source.with_one(kind, each, random)
            right[kind] += [_text(recognizer, number) == number.text for number in numbers]
        plain = source.without(without, random)
        false += [not set(SEPARATORS).isdisjoint(_text(recognizer, number)) for number in plain]
    everything = [is_right for rights in right.values() for is_right in rights]
    return {
        "wholly_right": asdict(Share.of(np.array(everything))),
        "by_kind": {kind: asdict(Share.of(np.array(rights))) for kind, rights in right.items()},
        "false": asdict(Share.of(np.array(false))),
    }


def _text(recognizer: Recognizer, number: DigitString) -> str:
    return recognizer.recognize_number(number.strokes).text
