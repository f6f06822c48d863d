"""Trains a network: `python -m training fit`. Reads from top to bottom."""

from __future__ import annotations

import csv
import sys
import time
from pathlib import Path
from typing import Any

import keras
import numpy as np
import numpy.typing as npt

from training.data.batches import Epoch
from training.data.datasets import LabelledPictures, joined
from training.data.labels import NO_DIGIT
from training.data.prepare import TrainingData, prepare_training, prepare_validation
from training.network.architectures import ARCHITECTURES
from training.network.assemble import assemble
from training.network.calibrate import calibrate
from training.network.targets import targets_with
from training.network.test_time_views import averaged_over_views
from training.network.validate import figures_of_average
from training.runs import (
    CALIBRATION_FILE,
    CHECKPOINT_FILE,
    CURVES_FILE,
    MODEL_FILE,
    SETTINGS_FILE,
    write_json,
)
from training.settings.training_run import Settings

LEARNT = ("logits", "digitness", "separators")  # outputs that have targets
DRAWN = "drawn"  # in the run's folder: the training data, kept for resuming the run


def fit(
    settings: Settings,
    data: Path | None,
    run: Path,
    *,
    fonts: Path | None = None,
    resume: bool = False,
) -> None:
    """Train with `settings` and write the model, its settings and its curves into `run`.

    `fonts` is a folder of fonts; the network also learns from their printed digits and letters.
    With `resume`, an interrupted run continues after its last whole epoch, to the same result.
    """
    # 1. The same seed gives the same network.
    keras.utils.set_random_seed(settings.seed)

    # 2. The settings are stored with the run, so that it can be resumed with them.
    run.mkdir(parents=True, exist_ok=True)
    write_json(run / SETTINGS_FILE, settings.as_dict())

    # 3. Data, with validation digits, writers and fonts held out of the training sets.
    training_data = prepare_training(settings, data, run / DRAWN, fonts)
    validation_data = prepare_validation(settings, data)

    # 4. The network and its optimizer, new or as the last epoch left them.
    steps = len(epoch_of(training_data, settings, 0))
    model, first_epoch = _begin_or_resume(settings, steps, run, resume=resume)

    # 5. Training, epoch by epoch; the averaged weights are validated.
    began = time.monotonic()
    for epoch in range(first_epoch, settings.epochs):
        _seed_dropout(model, settings.seed, epoch)
        history = model.fit(
            epoch_of(training_data, settings, epoch),
            initial_epoch=epoch,
            epochs=epoch + 1,
            shuffle=False,  # the epoch has its own shuffling, with its own seed
            callbacks=[keras.callbacks.TensorBoard(run / "tensorboard")],
            verbose=1 if sys.stdout.isatty() else 2,
        )
        figures = {name: values[-1] for name, values in history.history.items()}
        figures |= figures_of_average(model, validation_data)
        _note_curves(run / CURVES_FILE, epoch, figures)
        _save_checkpoint(model, run)
        _print_progress(epoch, first_epoch, settings.epochs, began, figures)

    # 6. The averaged weights become the model's own, it takes several views of each picture, and
    #    digitness also depends on the embedding.
    model.optimizer.finalize_variable_values(model.trainable_variables)
    looking = averaged_over_views(_with_embedding(model))
    finished = assemble(looking, training_data, validation_data)
    finished.save(run / MODEL_FILE)

    # 7. The calibration of its answers, from the validation digits.
    write_json(run / CALIBRATION_FILE, calibrate(finished, validation_data))


def epoch_of(data: TrainingData, settings: Settings, number: int) -> Epoch:
    """Return shuffled batches of all digits, and of the pen copies and non-digits in turn."""
    copies = [
        data.pen_copies[(number * settings.pen_copies_an_epoch + k) % len(data.pen_copies)]
        for k in range(settings.pen_copies_an_epoch)
    ]
    made = np.concatenate(
        [
            data.non_digits[_turn(len(data.non_digits), settings.non_digits_an_epoch, number)],
            *[data.printed_letters] * settings.glyph_copies,
        ]
    )
    nothing = LabelledPictures(made, np.full(len(made), NO_DIGIT))
    turn = _turn(len(data.characters.labels), settings.characters_an_epoch, number)
    real = LabelledPictures(data.characters.pictures[turn], data.characters.labels[turn])
    is_settling = number >= settings.epochs - settings.settling_epochs
    return Epoch(
        joined([data.digits, *copies, real, nothing]),
        settings.batch,
        settings.pictures.weakened(settings.settled if is_settling else 1.0),
        targets_with(settings.evenness),
        seed=settings.seed,
        number=number,
    )


def _turn(total: int, count: int, number: int) -> npt.NDArray[np.int64]:
    """Return the indices whose turn it is if `count` of `total` are used at a time; none twice."""
    count = min(count, total)
    return (np.arange(count) + number * count) % max(1, total)


def _begin_or_resume(settings: Settings, steps: int, run: Path, *, resume: bool) -> tuple[Any, int]:
    """Return the model and the number of its next epoch."""
    checkpoint = run / CHECKPOINT_FILE
    if resume and checkpoint.is_file():
        model = keras.saving.load_model(checkpoint)
        next_epoch = int(model.optimizer.iterations) // steps
        _forget_curves_from(run / CURVES_FILE, next_epoch)
        return model, next_epoch
    (run / CURVES_FILE).unlink(missing_ok=True)
    model = _without_embedding(ARCHITECTURES[settings.architecture]())
    model.compile(
        optimizer=_optimizer(settings, steps),
        loss={
            "logits": keras.losses.CategoricalCrossentropy(
                from_logits=True, label_smoothing=settings.label_smoothing
            ),
            "digitness": keras.losses.BinaryCrossentropy(from_logits=True),
            "separators": keras.losses.CategoricalCrossentropy(from_logits=True),
        },
        loss_weights={
            "logits": 1.0,
            "digitness": settings.digitness_weight,
            "separators": settings.separators_weight,
        },
    )
    return model, 0


def _without_embedding(model: Any) -> Any:
    """Return the outputs that learn from targets; the embedding is found by its name later."""
    outputs = {name: model.output[name] for name in LEARNT}
    return keras.Model(model.input, outputs, name=model.name)


def _with_embedding(model: Any) -> Any:
    outputs = {**model.output, "embedding": model.get_layer("embedding").output}
    return keras.Model(model.input, outputs, name=model.name)


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


def _seed_dropout(model: Any, seed: int, epoch: int) -> None:
    """Seed each dropout layer for this epoch, so that resuming changes nothing."""
    generators = [
        layer.seed_generator for layer in model.layers if hasattr(layer, "seed_generator")
    ]
    for number, generator in enumerate(generators):
        generator.state.assign([seed + 1000 * number, epoch * 1_000_000])


def _save_checkpoint(model: Any, run: Path) -> None:
    """Replace the checkpoint in one step: if the process is killed, the old or new one stays."""
    fresh = run / f"new-{CHECKPOINT_FILE}"
    model.save(fresh)
    fresh.replace(run / CHECKPOINT_FILE)


def _note_curves(path: Path, epoch: int, figures: dict[str, float]) -> None:
    is_new = not path.is_file()
    with path.open("a", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, ["epoch", *figures])
        if is_new:
            writer.writeheader()
        writer.writerow({"epoch": epoch} | figures)


def _forget_curves_from(path: Path, epoch: int) -> None:
    """Drop the line of an epoch that was interrupted before its checkpoint was written."""
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join(lines[: epoch + 1]), encoding="utf-8")  # the first is the header


def _print_progress(
    epoch: int, first: int, epochs: int, began: float, figures: dict[str, float]
) -> None:
    left = (time.monotonic() - began) / (epoch + 1 - first) * (epochs - epoch - 1)
    shown = "  ".join(f"{name} {value:.4f}" for name, value in figures.items())
    print(f"epoch {epoch + 1} of {epochs}, {left / 60:.0f} min left: {shown}", flush=True)
