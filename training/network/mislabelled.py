"""Finds digits that are cut or labelled wrongly: `python -m training mislabelled`.

A digit is doubted if several networks, none of which learned from its writer, all read another
digit. People check the doubted digits before they are added to the list of segments that training
leaves out. Adapted from C. Northcutt, L. Jiang, I. Chuang, "Confident Learning", JAIR 70, 2021,
with votes instead of thresholds.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import keras
import numpy as np
import numpy.typing as npt
from PIL import Image

from digitpad.core.arrays import Labels
from training.data.batches import Epoch
from training.data.datasets import LabelledPictures, joined
from training.data.prepare import split_mnist, split_pens
from training.data.stroke_augmentation import draw_plain
from training.data.unipen.splits import as_pen_samples, listed_digits
from training.network.architectures import ARCHITECTURES
from training.settings.training_run import Settings

SEEDS = (1, 2, 3)  # one network each
FOLDS = 3  # thirds of the writers; each network learns from two of them
EPOCHS = 5  # enough to read 98 % correctly; longer training would fit wrong labels
MNIST_DIGITS = 6_000  # about as many as the others have, so that no data set dominates
ARCHITECTURE = "small"  # since nine networks are trained
COLUMNS = 20  # of a sheet of pictures
CELL_PX = 56


@dataclass(frozen=True)
class Doubt:
    """A segment that all networks contradict, and what they read instead."""

    name: str
    label: int
    read: tuple[int, ...]
    picture: npt.NDArray[np.uint8]  # (28, 28)


def find_mislabelled(settings: Settings, data: Path, output: Path) -> list[Doubt]:
    """Return the doubted digits; write their names, and sheets of their pictures, into `output`."""
    # 1. All digits of the listed files, drawn plainly; nothing is left out.
    samples = listed_digits(settings.unipen, data)
    drawn = draw_plain(as_pen_samples(samples))
    writers = sorted({sample.writer for sample in samples})
    fold = np.array([writers.index(sample.writer) % FOLDS for sample in samples])

    # 2. Digits from elsewhere, which all networks learn from.
    mnist, _ = split_mnist(settings, data)
    pens, _ = split_pens(settings, data)
    few = LabelledPictures(mnist.pictures[:MNIST_DIGITS], mnist.labels[:MNIST_DIGITS])
    elsewhere = joined([few, draw_plain(pens)])

    # 3. For each third of the writers, several networks that never saw them.
    votes = np.zeros((len(SEEDS), len(samples)), dtype=np.int64)
    for number in range(FOLDS):
        seen, unseen = fold != number, fold == number
        learnt = LabelledPictures(drawn.pictures[seen], drawn.labels[seen])
        for row, seed in enumerate(SEEDS):
            network = _trained(joined([elsewhere, learnt]), settings, seed)
            votes[row, unseen] = _read(network, drawn.pictures[unseen])
            right = (votes[row, unseen] == drawn.labels[unseen]).mean()
            print(f"fold {number}, seed {seed}: {right:.2%} as labelled", flush=True)

    # 4. The labels that all of them contradict.
    doubts = [
        Doubt(
            samples[index].name,
            int(drawn.labels[index]),
            tuple(int(vote) for vote in votes[:, index]),
            drawn.pictures[index],
        )
        for index in contradicted(votes, drawn.labels)
    ]
    output.mkdir(parents=True, exist_ok=True)
    lines = [f"{d.name}  # {d.label}, read as {', '.join(map(str, d.read))}\n" for d in doubts]
    (output / "doubts.txt").write_text("".join(lines), encoding="utf-8")
    _draw_sheets(doubts, output)
    return doubts


def contradicted(votes: Labels, labels: Labels) -> list[int]:
    """Return the indices of the N labels that every row of the (K, N) votes contradicts."""
    return [int(index) for index in np.flatnonzero((votes != labels).all(axis=0))]


def _trained(samples: LabelledPictures, settings: Settings, seed: int) -> Any:
    keras.utils.set_random_seed(seed)
    model = ARCHITECTURES[ARCHITECTURE]()
    model.compile(
        optimizer=keras.optimizers.Adam(1e-3),
        loss={"logits": keras.losses.SparseCategoricalCrossentropy(from_logits=True)},
    )
    for number in range(EPOCHS):
        epoch = Epoch(samples, 128, settings.pictures, _targets_of, seed=seed, number=number)
        model.fit(epoch, shuffle=False, verbose=0)
    return model


def _targets_of(labels: Labels) -> tuple[dict[str, Labels]]:
    return ({"logits": labels},)


def _read(model: Any, pictures: npt.NDArray[np.uint8]) -> Labels:
    scaled = pictures.astype(np.float32) / np.float32(255)
    return np.asarray(model.predict(scaled, batch_size=500, verbose=0)["logits"].argmax(axis=1))


def _draw_sheets(doubts: list[Doubt], output: Path) -> None:
    """Draw a sheet for each label, in the order of the list."""
    for label in range(10):
        pictures = [doubt.picture for doubt in doubts if doubt.label == label]
        if not pictures:
            continue
        rows = -(-len(pictures) // COLUMNS)
        sheet = Image.new("L", (COLUMNS * CELL_PX, rows * CELL_PX))
        for place, picture in enumerate(pictures):
            corner = (place % COLUMNS * CELL_PX, place // COLUMNS * CELL_PX)
            sheet.paste(Image.fromarray(picture).resize((CELL_PX - 2, CELL_PX - 2)), corner)
        sheet.save(output / f"{label}.png")
