"""Shows the same samples to all networks: ours through the recognizer, rivals in two framings."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PIL import Image

from digitpad.core.arrays import Labels
from digitpad.core.recognition.reading import Reading
from digitpad.core.recognition.recognizer import Recognizer
from digitpad.core.recognition.verdict import Verdict
from training.data.datasets import PenSample
from training.data.renderings import RENDER_STYLES, RenderStyle, draw
from training.evaluation.material import Material

Grey = npt.NDArray[np.uint8]
Tensors = npt.NDArray[np.float32]  # (N, 28, 28)

OURS, THEIRS = "DigitPad's framing", "whole canvas shrunk"


@dataclass(frozen=True)
class Rival:
    """An earlier network: its name, and its logits, (N, 10), for tensors, (N, 28, 28)."""

    name: str
    logits: Callable[[Tensors], npt.NDArray[np.float32]]


@dataclass(frozen=True)
class Seen:
    """A set of N samples: their labels, (N,), and DigitPad's readings.

    `shrunk` are the whole canvases as tensors, (N, 28, 28), 0..1.
    """

    labels: Labels
    readings: list[Reading]
    shrunk: Tensors

    @property
    def framed(self) -> Tensors:
        """The samples as tensors in DigitPad's framing, (N, 28, 28), 0..1."""
        return np.stack([reading.tensor for reading in self.readings])

    @property
    def probabilities(self) -> npt.NDArray[np.float64]:
        """The probabilities of DigitPad's readings, (N, 10)."""
        return np.array([reading.probabilities for reading in self.readings], dtype=np.float64)


def shrink(picture: Grey) -> Tensors:
    """Return a canvas, uint8 (H, W), shrunk to (28, 28), 0..1: the earlier networks' framing."""
    small = Image.fromarray(picture).resize((28, 28), Image.Resampling.LANCZOS)
    return np.asarray(small, dtype=np.float32) / np.float32(255)


def see_all(recognizer: Recognizer, material: Material) -> dict[str, Seen]:
    """Read the material's digits: its pictures, its pens, and these in all render styles."""
    sets = {
        name: see_pictures(recognizer, list(samples.pictures), samples.labels)
        for name, samples in material.pictures.items()
    }
    sets[material.pens_name] = see_pens(recognizer, material.pens)
    for style in RENDER_STYLES:
        sets[style.name] = see_drawn(recognizer, material.pens, style)
    return sets


def see_pictures(recognizer: Recognizer, pictures: list[Grey], labels: Labels) -> Seen:
    """Read pictures, uint8 (H, W) each, 255 = ink, with these labels, (N,)."""
    shrunk = np.stack([shrink(picture) for picture in pictures])
    return Seen(labels, recognizer.recognize_many(pictures), shrunk)


def see_pens(recognizer: Recognizer, samples: list[PenSample]) -> Seen:
    """Read the strokes of samples."""
    readings = [recognizer.recognize_strokes(sample.strokes) for sample in samples]
    shrunk = np.stack([shrink(draw(sample.strokes, RENDER_STYLES[0])) for sample in samples])
    return Seen(labels_of(samples), readings, shrunk)


def see_drawn(recognizer: Recognizer, samples: list[PenSample], style: RenderStyle) -> Seen:
    """Read samples as pictures in a render style, one by one: all would not fit into memory."""
    readings, shrunk = [], []
    for sample in samples:
        picture = draw(sample.strokes, style)
        readings.append(recognizer.recognize(picture))
        shrunk.append(shrink(picture))
    return Seen(labels_of(samples), readings, np.stack(shrunk))


def labels_of(samples: list[PenSample]) -> Labels:
    """Return the samples' labels, (N,)."""
    return np.array([sample.label for sample in samples], dtype=np.int64)


def guesses_of(readings: list[Reading]) -> Labels:
    """Return the likeliest digit of each reading, (N,), whatever its verdict; -1 if it is empty."""
    return np.array(
        [
            -1 if reading.verdict is Verdict.EMPTY else int(reading.probabilities.argmax())
            for reading in readings
        ]
    )


def all_guesses(seen: Seen, rivals: list[Rival]) -> dict[str, Labels]:
    """Return the digits read, (N,), by DigitPad and by each rival in both framings."""
    guesses = {"DigitPad": guesses_of(seen.readings)}
    for rival in rivals:
        guesses[f"{rival.name}, {OURS}"] = rival.logits(seen.framed).argmax(axis=1)
        guesses[f"{rival.name}, {THEIRS}"] = rival.logits(seen.shrunk).argmax(axis=1)
    return guesses
