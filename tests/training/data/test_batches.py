"""The batches of one epoch."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from digitpad.core.arrays import Labels
from training.data.batches import Epoch
from training.data.datasets import LabelledPictures
from training.settings.picture_augmentation import PictureAugmentation

pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")


def samples(count: int = 50) -> LabelledPictures:
    pictures = np.zeros((count, 28, 28), dtype=np.uint8)
    pictures[:, 10:18, 12:16] = 50 + np.arange(count, dtype=np.uint8)[:, None, None]
    return LabelledPictures(pictures, np.arange(count))


def epoch(number: int = 0, variation: PictureAugmentation | None = None) -> Epoch:
    return Epoch(samples(), 8, variation, just_labels, seed=3, number=number)


def just_labels(labels: Labels) -> tuple[Labels]:
    return (labels,)


def all_of(batches: Epoch) -> tuple[np.ndarray, np.ndarray]:
    parts: list[Any] = [batches[index] for index in range(len(batches))]
    return np.concatenate([p[0] for p in parts]), np.concatenate([p[1] for p in parts])


def test_an_epoch_takes_every_sample_at_most_once_in_whole_batches() -> None:
    pictures, labels = all_of(epoch())

    assert pictures.shape == (48, 28, 28)
    assert pictures.dtype == np.float32
    assert len(set(labels.tolist())) == 48


def test_pictures_keep_their_labels() -> None:
    pictures, labels = all_of(epoch())

    assert np.round(pictures[:, 12, 13] * 255).astype(int).tolist() == (labels + 50).tolist()


def test_the_same_seed_gives_the_same_batches_and_another_seed_others() -> None:
    one, same, other = (all_of(epoch(number, PictureAugmentation())) for number in (1, 1, 2))

    assert np.array_equal(one[0], same[0])
    assert np.array_equal(one[1], same[1])
    assert not np.array_equal(one[1], other[1])


def test_the_variation_is_applied() -> None:
    plain, varied = (all_of(epoch(1, variation))[0] for variation in (None, PictureAugmentation()))

    assert np.abs(plain - varied).max(axis=(1, 2)).min() > 0


def test_a_variation_weakened_to_nothing_changes_nothing() -> None:
    nothing = PictureAugmentation().weakened(0.0)

    plain, same = (all_of(epoch(1, variation))[0] for variation in (None, nothing))

    assert np.abs(plain - same).max() < 1e-5
