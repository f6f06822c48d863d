"""Pictures of the network, and of what it learns from."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
import tensorflow as tf
from matplotlib.figure import Figure
from matplotlib.patches import FancyBboxPatch

from digitpad.core.recognition.framing import frame_strokes
from training.data.augmentation import augment
from training.data.non_digits import (
    KINDS,
    Ingredients,
    stroke_digits,
    stroke_letters,
    strokes_of_kind,
)
from training.data.stroke_augmentation import vary
from training.evaluation.picture_style import ACCENT
from training.settings import Settings

Figures = dict[str, Any]
Grey = npt.NDArray[np.float32]

DRAWN_LAYERS = {"Conv2D": "convolution", "Dense": "dense"}


def draw_network(figure: Figure, layers: list[Figures]) -> None:
    """A box for each convolution, as tall as its picture and as wide as it is deep; bars after."""
    axes = figure.subplots()
    left = 0.0
    for layer in layers:
        if layer["kind"] not in DRAWN_LAYERS:
            continue
        sides = [int(part) for part in layer["output"].split(" x ")]
        is_picture = len(sides) == 3
        height = sides[0] / 28 if is_picture else 0.12 + 0.5 * (sides[0] / 128)
        width = 0.1 + sides[-1] / 160 if is_picture else 0.12
        box = FancyBboxPatch(
            (left, -height / 2), width, height, boxstyle="round,pad=0.02", fc="#dfe9fb", ec=ACCENT
        )
        axes.add_patch(box)
        size = layer["output"].replace(" x ", "×")
        name = DRAWN_LAYERS[layer["kind"]] if is_picture else layer["name"].replace("_", "\n")
        axes.text(
            left + width / 2,
            -height / 2 - 0.06,
            f"{name}\n{size}",
            ha="center",
            va="top",
            fontsize=6,
        )
        left += width + 0.42
    axes.set_xlim(-0.3, left)
    axes.set_ylim(-0.85, 0.58)
    axes.set_aspect("equal")
    axes.set_axis_off()


def draw_augmentation(figure: Figure, settings: Settings) -> None:
    """Printed stroke digits varied both ways, and non-digits made of them: no data set's."""
    random = np.random.default_rng(settings.seed)
    digits = stroke_digits(("futural",))
    as_strokes = [
        frame_strokes(vary(sample, settings.strokes, random)) for sample in digits for _ in range(4)
    ]
    plain = [frame_strokes(sample.strokes) for sample in digits for _ in range(4)]
    seed = tf.constant([settings.seed, 0])
    as_pictures = np.asarray(augment(np.stack(plain)[..., None], settings.pictures, seed))[..., 0]
    ingredients = Ingredients(stroke_digits(), stroke_letters())
    others = [
        frame_strokes(strokes_of_kind(kind, ingredients, settings.strokes, random))
        for kind in KINDS
        for _ in range(4)
    ]
    for axes, (title, pictures) in zip(
        figure.subplots(3, 1),
        (
            ("varied as strokes", as_strokes),
            ("varied as pictures", list(as_pictures)),
            ("non-digits: " + ", ".join(KINDS), others),
        ),
        strict=True,
    ):
        axes.imshow(_sheet(pictures), cmap="gray_r")
        axes.set_title(title, fontsize=8)
        axes.set_axis_off()


def _sheet(pictures: list[Grey]) -> Grey:
    """Groups of four, one above the other, from left to right."""
    columns = [np.vstack(pictures[first : first + 4]) for first in range(0, len(pictures), 4)]
    return np.hstack(columns)
