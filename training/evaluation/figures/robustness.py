"""Measures accuracy while one property of a drawing changes and all others stay the same."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt

from digitpad.core.arrays import FloatArray
from digitpad.core.recognition.recognizer import Recognizer
from training.data.datasets import PenSample
from training.data.renderings import RENDER_STYLES, RenderStyle, draw
from training.evaluation.figures.seeing import Rival, all_guesses, labels_of, see_pictures

Grey = npt.NDArray[np.uint8]
Figures = dict[str, Any]

ROBUSTNESS_SAMPLES = 200  # at least


def robustness(
    recognizer: Recognizer, rivals: list[Rival], samples: list[PenSample]
) -> dict[str, Figures]:
    """Return, for each change, its levels and the accuracy at each of them, 0..1, by reader.

    This uses ROBUSTNESS_SAMPLES of the samples or more, at even distances; all if there are fewer.
    """
    chosen = samples[:: max(1, len(samples) // ROBUSTNESS_SAMPLES)]
    labels = labels_of(chosen)
    curves: dict[str, Figures] = {}
    for change, (levels, draw_at) in CHANGES.items():
        readers: dict[str, list[float]] = {}
        for level in levels:
            pictures = [draw_at(sample.strokes, level) for sample in chosen]
            seen = see_pictures(recognizer, pictures, labels)
            for reader, guesses in all_guesses(seen, rivals).items():
                readers.setdefault(reader, []).append(float((guesses == labels).mean()))
        curves[change] = {"levels": levels, "accuracy": readers}
    return curves


def _turned(strokes: list[FloatArray], degrees: float) -> Grey:
    angle = np.radians(degrees)
    matrix = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    return draw([stroke @ matrix for stroke in strokes], RENDER_STYLES[0])


def _moved(strokes: list[FloatArray], share: float) -> Grey:
    return draw(strokes, RenderStyle("moved", canvas=480, pen=24, size=0.5, moved=share))


def _sized(strokes: list[FloatArray], share: float) -> Grey:
    return draw(strokes, RenderStyle("sized", canvas=480, pen=12, size=share))


def _wide(strokes: list[FloatArray], pen: float) -> Grey:
    return draw(strokes, RenderStyle("wide", canvas=480, pen=round(pen), size=0.6))


def _noisy(strokes: list[FloatArray], deviation: float) -> Grey:
    picture = draw(strokes, RENDER_STYLES[0]).astype(np.float64)
    noise = np.random.default_rng(0).normal(0, deviation * 255, picture.shape)
    return np.clip(np.round(picture + noise), 0, 255).astype(np.uint8)


CHANGES: dict[str, tuple[list[float], Callable[[list[FloatArray], float], Grey]]] = {
    "turned by, degrees": ([-40, -30, -20, -10, 0, 10, 20, 30, 40], _turned),
    "moved by, canvases": ([0, 0.05, 0.1, 0.15, 0.2, 0.24], _moved),
    "longest side, canvases": ([0.1, 0.2, 0.3, 0.45, 0.6, 0.75, 0.9], _sized),
    "pen, pixels of 480": ([2, 6, 12, 24, 40, 58, 80], _wide),
    "noise, deviation of 1": ([0, 0.05, 0.1, 0.15, 0.2, 0.3], _noisy),
}
