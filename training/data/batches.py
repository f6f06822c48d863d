"""Makes the batches for one epoch of training, shuffled and varied differently each time."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import keras
import numpy as np
import tensorflow as tf

from digitpad.core.arrays import Labels
from training.data.augmentation import augment
from training.data.datasets import LabelledPictures
from training.settings.picture_augmentation import PictureAugmentation


class Epoch(keras.utils.PyDataset):  # type: ignore[misc]
    """The batches of one epoch: (B, 28, 28) pictures, float32 in 0..1, and their targets.

    `targets_of` makes the targets from the labels. The same seed and number give the same batches.
    """

    def __init__(
        self,
        samples: LabelledPictures,
        batch: int,
        variation: PictureAugmentation | None,
        targets_of: Callable[[Labels], tuple[Any, ...]],
        *,
        seed: int,
        number: int,
    ) -> None:
        super().__init__(workers=1)
        self._samples = samples
        self._batch = batch
        self._variation = variation
        self._targets_of = targets_of
        self._seed = seed + number
        self._order = np.random.default_rng([seed, number]).permutation(len(samples.labels))

    def __len__(self) -> int:
        return len(self._order) // self._batch

    def __getitem__(self, index: int) -> tuple[Any, ...]:
        chosen = self._order[index * self._batch : (index + 1) * self._batch]
        pictures = self._samples.pictures[chosen].astype(np.float32) / np.float32(255)
        if self._variation is not None:
            seed = tf.constant([self._seed, index])
            pictures = _augment(pictures[..., None], self._variation, seed)[..., 0]
        return pictures, *self._targets_of(self._samples.labels[chosen])


_augment = tf.function(augment)
