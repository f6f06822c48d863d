"""Train a network: `python -m training fit`. Reads from top to bottom."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import keras
import numpy as np
import numpy.typing as npt
import tensorflow as tf

from training.architectures import ARCHITECTURES
from training.augmentation import augment
from training.calibrate import calibrate
from training.data import (
    LabelledPictures,
    Labels,
    load_mnist,
    load_pendigits,
    split_pictures,
    split_writers,
)
from training.pen_copies import draw_plain, draw_varied
from training.settings import Settings

MODEL_FILE = "digitpad.keras"
SETTINGS_FILE = "settings.json"


@dataclass(frozen=True)
class TrainingData:
    """What a network learns from, and the validation data that choices are made on."""

    pictures: LabelledPictures
    pen_copies: list[LabelledPictures]
    validation_pictures: LabelledPictures
    validation_pens: LabelledPictures

    @property
    def validation(self) -> tuple[npt.NDArray[np.float32], Labels]:
        """All validation digits: (N, 28, 28) in 0..1 and their labels."""
        parts = [self.validation_pictures, self.validation_pens]
        pictures = np.concatenate([part.pictures for part in parts])
        labels = np.concatenate([part.labels for part in parts])
        return pictures.astype(np.float32) / np.float32(255), labels


def fit(settings: Settings, data: Path | None, output: Path) -> None:
    """Train with `settings` and write the model, its settings and its curves into `output`."""
    # 1. The same seed gives the same network.
    keras.utils.set_random_seed(settings.seed)

    # 2. Data, with validation digits and writers held out of the training sets.
    training_data = prepare_data(settings, data)
    epochs = EpochsOfBatches(training_data, settings)

    # 3. The network and how it learns.
    model = ARCHITECTURES[settings.architecture]()
    model.compile(
        optimizer=_optimizer(settings, steps_an_epoch=len(epochs)),
        loss={"logits": _smoothed_crossentropy(settings.label_smoothing)},
        metrics={"logits": [keras.metrics.SparseCategoricalAccuracy(name="accuracy")]},
    )

    # 4. Learn; the averaged weights are the ones that are judged and kept.
    output.mkdir(parents=True, exist_ok=True)
    model.fit(
        epochs,
        epochs=settings.epochs,
        validation_data=_validation_batches(training_data),
        callbacks=[
            keras.callbacks.SwapEMAWeights(swap_on_epoch=True),
            keras.callbacks.CSVLogger(output / "curves.csv"),
            keras.callbacks.ModelCheckpoint(output / "last-epoch.keras"),
        ],
        verbose=2,
    )

    # 5. The network and the settings that made it.
    model.save(output / MODEL_FILE)
    (output / SETTINGS_FILE).write_text(json.dumps(settings.as_dict(), indent=2) + "\n")

    # 6. How its answers are to be read, from the validation digits.
    calibrate(model, *training_data.validation, output)


def prepare_data(settings: Settings, data: Path | None) -> TrainingData:
    mnist, _ = load_mnist(data)
    pens = load_pendigits(data, "tra")
    pictures, validation_pictures = split_pictures(mnist, settings.validation_digits, settings.seed)
    samples, validation_samples = split_writers(pens, settings.validation_writers, settings.seed)
    copies = [
        draw_varied(samples, settings.strokes, np.random.default_rng([settings.seed, number]))
        for number in range(settings.pen_copies)
    ]
    return TrainingData(pictures, copies, validation_pictures, draw_plain(validation_samples))


class EpochsOfBatches(keras.utils.PyDataset):  # type: ignore[misc]
    """Shuffled, augmented batches; every epoch takes the next few copies of the pen digits."""

    def __init__(self, data: TrainingData, settings: Settings) -> None:
        super().__init__(workers=1)
        self._data = data
        self._settings = settings
        self._epoch = -1
        self._augment = tf.function(lambda batch, seed: augment(batch, settings.pictures, seed))
        self._begin_epoch()

    def __len__(self) -> int:
        return len(self._labels) // self._settings.batch

    def __getitem__(self, index: int) -> tuple[Any, Any]:
        chosen = self._order[index * self._settings.batch : (index + 1) * self._settings.batch]
        batch = self._pictures[chosen, ..., None].astype(np.float32) / np.float32(255)
        seed = tf.constant([self._settings.seed + self._epoch, index])
        return self._augment(batch, seed)[..., 0], {"logits": self._labels[chosen]}

    def on_epoch_end(self) -> None:
        self._begin_epoch()

    def _begin_epoch(self) -> None:
        self._epoch += 1
        copies, count = self._data.pen_copies, self._settings.pen_copies_an_epoch
        turn = [copies[(self._epoch * count + k) % len(copies)] for k in range(count)]
        parts = [self._data.pictures, *turn]
        self._pictures = np.concatenate([part.pictures for part in parts])
        self._labels = np.concatenate([part.labels for part in parts])
        random = np.random.default_rng([self._settings.seed, self._epoch])
        self._order = random.permutation(len(self._labels))


def _optimizer(settings: Settings, steps_an_epoch: int) -> Any:
    schedule = keras.optimizers.schedules.CosineDecay(
        initial_learning_rate=settings.learning_rate / 20,
        warmup_target=settings.learning_rate,
        warmup_steps=steps_an_epoch,
        decay_steps=max(1, (settings.epochs - 1) * steps_an_epoch),
    )
    return keras.optimizers.AdamW(
        schedule,
        weight_decay=settings.weight_decay,
        use_ema=True,
        ema_momentum=settings.ema_momentum,
    )


def _smoothed_crossentropy(smoothing: float) -> Any:
    """Cross-entropy against labels of which a share is spread evenly over all ten digits."""
    crossentropy = keras.losses.CategoricalCrossentropy(from_logits=True, label_smoothing=smoothing)

    def loss(labels: Any, logits: Any) -> Any:
        return crossentropy(keras.ops.one_hot(keras.ops.reshape(labels, (-1,)), 10), logits)

    return loss


def _validation_batches(data: TrainingData) -> Any:
    pictures, labels = data.validation
    return tf.data.Dataset.from_tensor_slices((pictures, {"logits": labels})).batch(500)
