"""Trains DigitPad's predecessors as their authors did: `python -m training reproduce`.

Where the authors decided by the test set when to stop, a validation split is used instead. The
ranges of augmentation are the published ones, or usual ones if none were published.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import keras
import numpy as np

from digitpad.core.arrays import Labels
from training.data.batches import Epoch
from training.data.datasets import LabelledPictures
from training.data.prepare import split_mnist
from training.network.architectures import ARCHITECTURES
from training.runs import CURVES_FILE, write_json
from training.settings.picture_augmentation import PictureAugmentation
from training.settings.training_run import Settings

REPRODUCED_FILE = "reproduced.keras"
SUMMARY_FILE = "summary.json"


@dataclass(frozen=True)
class Recipe:
    """How the authors of a network trained it, and the accuracy that they published."""

    architecture: str
    epochs: int
    augmentation: PictureAugmentation | None
    published: str
    patience: int | None = None  # epochs without a lower validation loss before stopping early
    batch: int = 128
    learning_rate: float = 1e-3  # Adam


RECIPES = (
    Recipe("live-digit-first", epochs=15, augmentation=None, published="none"),
    Recipe(
        "live-digit",
        epochs=15,
        augmentation=PictureAugmentation(
            rotation=36.0, zoom=0.1, shear=0.0, shift=2.8, elastic=0.0, thickness=0.0
        ),  # a tenth of a full turn, of the size and of the side, as Keras' layers count
        published="99.37 % on the training set",
    ),
    Recipe(
        "digits-detector",
        epochs=15,
        augmentation=PictureAugmentation(
            rotation=10.0,
            zoom=math.log(1.1),
            shear=math.tan(math.radians(8.0)),
            shift=1.7,
            elastic=0.5,
            elastic_grid=6,
            thickness=0.0,
        ),  # one bending field for elastic and grid distortion; zoom and shift for crop and pad
        published="99.49 % on the test set",
        patience=3,
    ),
)


def reproduce(
    recipe: Recipe,
    settings: Settings,
    data: Path | None,
    folder: Path,
    *,
    most_epochs: int | None = None,
) -> None:
    """Train one of the earlier networks and write it, its curves and a summary into `folder`.

    `most_epochs` stops it sooner than its authors did; the summary says so.
    """
    # 1. The same seed gives the same network.
    keras.utils.set_random_seed(settings.seed)

    # 2. Its authors' data: MNIST alone, less the validation digits.
    training_digits, validation_digits = split_mnist(settings, data)

    # 3. Its authors' network and optimizer.
    model = ARCHITECTURES[recipe.architecture]()
    model.compile(
        optimizer=keras.optimizers.Adam(recipe.learning_rate),
        loss={"logits": keras.losses.SparseCategoricalCrossentropy(from_logits=True)},
        metrics={"logits": ["accuracy"]},
    )

    # 4. Training, until the epochs or the patience run out; the best weights are kept.
    folder.mkdir(parents=True, exist_ok=True)
    history = model.fit(
        Epochs(training_digits, recipe, settings.seed),
        validation_data=(_scaled(validation_digits), validation_digits.labels),
        epochs=min(recipe.epochs, most_epochs or recipe.epochs),
        shuffle=False,
        callbacks=_callbacks(recipe, folder),
        verbose=2,
    )

    # 5. The result, beside the published one.
    model.save(folder / REPRODUCED_FILE)
    write_json(folder / SUMMARY_FILE, _summary(recipe, model, history.history, validation_digits))


class Epochs(keras.utils.PyDataset):  # type: ignore[misc]
    """The batches of all epochs, one after the other, augmented differently in each."""

    def __init__(self, samples: LabelledPictures, recipe: Recipe, seed: int) -> None:
        super().__init__(workers=1)
        self._samples, self._recipe, self._seed = samples, recipe, seed
        self._number = 0
        self._epoch = self._next()

    def __len__(self) -> int:
        return len(self._epoch)

    def __getitem__(self, index: int) -> tuple[Any, ...]:
        return self._epoch[index]

    def on_epoch_end(self) -> None:
        self._epoch = self._next()

    def _next(self) -> Epoch:
        epoch = Epoch(
            self._samples,
            self._recipe.batch,
            self._recipe.augmentation,
            _targets_of,
            seed=self._seed,
            number=self._number,
        )
        self._number += 1
        return epoch


def _targets_of(labels: Labels) -> tuple[dict[str, Labels]]:
    return ({"logits": labels},)


def _callbacks(recipe: Recipe, folder: Path) -> list[Any]:
    callbacks = [keras.callbacks.CSVLogger(folder / CURVES_FILE)]
    if recipe.patience is not None:
        callbacks.append(
            keras.callbacks.EarlyStopping(patience=recipe.patience, restore_best_weights=True)
        )
    return callbacks


def _summary(
    recipe: Recipe, model: Any, history: dict[str, list[float]], validation: LabelledPictures
) -> dict[str, Any]:
    logits = model.predict(_scaled(validation), batch_size=500, verbose=0)["logits"]
    return {
        "architecture": recipe.architecture,
        "parameters": model.count_params(),
        "epochs": len(history["loss"]),
        "recipe_epochs": recipe.epochs,
        "patience": recipe.patience,
        "training_accuracy": round(history["accuracy"][-1], 5),
        "validation_accuracy": round(float((logits.argmax(1) == validation.labels).mean()), 5),
        "published": recipe.published,
    }


def _scaled(samples: LabelledPictures) -> Any:
    return samples.pictures.astype(np.float32) / np.float32(255)
