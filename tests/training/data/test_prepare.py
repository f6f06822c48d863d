"""Training data: writers have equal weight, and data are kept for resuming a run."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path

import numpy as np

from tests.helpers import strokes_of
from training.data.datasets import LabelledPictures, PenSample
from training.data.prepare import kept, repeated
from training.settings.training_run import Settings


def test_writers_of_few_digits_are_repeated_but_not_too_often() -> None:
    settings = replace(Settings(), digits_a_writer=12, most_repeats=4)
    hands = {1: 30, 2: 12, 3: 6, 4: 1}
    samples = [
        PenSample(strokes_of(3), 3, hand) for hand, count in hands.items() for _ in range(count)
    ]

    counts = Counter(sample.writer for sample in repeated(samples, settings))

    assert counts == {1: 30, 2: 12, 3: 12, 4: 4}


def test_drawn_pictures_are_kept_and_not_drawn_again(tmp_path: Path) -> None:
    drawn = []

    def make() -> LabelledPictures:
        drawn.append(1)
        return LabelledPictures(np.full((2, 28, 28), len(drawn), np.uint8), np.array([3, -1]))

    first, again = (kept(tmp_path / "drawn", "pens", make) for _ in range(2))
    other = kept(None, "pens", make)

    assert (first.pictures == again.pictures).all()
    assert again.labels.tolist() == [3, -1]
    assert other.pictures.max() == 2
    assert [path.name for path in (tmp_path / "drawn").iterdir()] == ["pens.npz"]
