"""Draws the network, and what it learns from."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
import tensorflow as tf
from matplotlib.axes import Axes
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
from training.evaluation.drawing.picture_style import ACCENT, FAINT
from training.settings.training_run import Settings

Figures = dict[str, Any]
Grey = npt.NDArray[np.float32]

DRAWN_LAYERS = {"Conv2D": "convolution", "Dense": "dense"}
# Where the layers computed from the embedding are drawn: column, counted from 0, and height.
BRANCHES = {
    "logits": (0, 0.66),
    "separators": (0, 0.22),
    "digitness": (0, -0.22),
    "whitened_embedding": (0, -0.66),
    "comparison": (1, -0.66),
    "weighed_digitness": (2, -0.22),
}
ARROWS: tuple[tuple[str | None, str], ...] = (  # None is the end of the trunk
    (None, "logits"),
    (None, "separators"),
    (None, "digitness"),
    (None, "whitened_embedding"),
    ("whitened_embedding", "comparison"),
    ("comparison", "weighed_digitness"),
    ("digitness", "weighed_digitness"),
)
GAP = 0.42  # between boxes; the tallest box is 1 high
NAME_WIDTH, BRANCH_WIDTH = 1.3, 1.65


def draw_network(figure: Figure, layers: list[Figures]) -> None:
    """Draw a box for each convolutional and dense layer; the rest is left out.

    The layers of the trunk form a row of boxes as tall as their pictures and as wide as these are
    deep. What is computed from the embedding at its end branches off to the right. `layers` are
    those of the report: "name", "kind", and "output", such as "14 x 14 x 32".
    """
    axes = figure.subplots()
    shown = {layer["name"]: layer for layer in layers if layer["kind"] in DRAWN_LAYERS}
    trunk = [layer for name, layer in shown.items() if name not in BRANCHES]
    right = 0.0  # the end of the last box, where the next arrow begins
    for number, layer in enumerate(trunk):
        left = right + (GAP if number else 0.0)
        if number:
            _draw_arrow(axes, (right, 0.0), (left, 0.0))
        right = left + _draw_box(axes, layer, left, 0.0)
    places = {
        name: (right + 2 * GAP + column * BRANCH_WIDTH, height)
        for name, (column, height) in BRANCHES.items()
    }
    for name in BRANCHES.keys() & shown.keys():
        _draw_branch(axes, shown[name], *places[name])
    for source, target in ARROWS:
        if target in shown and (source is None or source in shown):
            x, y = (right, 0.0) if source is None else places[source]
            begin = (x, y) if source is None else (x + NAME_WIDTH, y)
            _draw_arrow(axes, begin, places[target])
    axes.set_xlim(-0.3, right + 2 * GAP + 3 * BRANCH_WIDTH)
    axes.set_ylim(-0.95, 0.85)
    axes.set_aspect("equal")
    axes.set_axis_off()


def _draw_box(axes: Axes, layer: Figures, left: float, middle: float) -> float:
    """Draw a layer of the trunk and return the width of its box."""
    sides = [int(part) for part in layer["output"].split(" x ")]
    is_picture = len(sides) == 3
    height = sides[0] / 28 if is_picture else 0.12 + 0.5 * (sides[0] / 128)
    width = 0.1 + sides[-1] / 160 if is_picture else 0.12
    corner = (left, middle - height / 2)
    style: Any = {"boxstyle": "round,pad=0.02", "fc": "#dfe9fb", "ec": ACCENT}
    axes.add_patch(FancyBboxPatch(corner, width, height, **style))
    name = DRAWN_LAYERS[layer["kind"]] if is_picture else "embedding"
    text = f"{name}\n{layer['output'].replace(' x ', '×')}"
    place = (left + width / 2, middle - height / 2 - 0.06)
    axes.text(*place, text, ha="center", va="top", fontsize=6)
    return width


def _draw_branch(axes: Axes, layer: Figures, left: float, middle: float) -> None:
    """Draw a box with the name of a layer that is computed from the embedding."""
    corner = (left, middle - 0.1)
    style: Any = {"boxstyle": "round,pad=0.02", "fc": "#f4f7fd", "ec": ACCENT}
    axes.add_patch(FancyBboxPatch(corner, NAME_WIDTH, 0.2, **style))
    text = f"{layer['name'].replace('_', ' ')}, {layer['output']}"
    axes.text(left + NAME_WIDTH / 2, middle, text, ha="center", va="center", fontsize=6)


def _draw_arrow(axes: Axes, begin: tuple[float, float], end: tuple[float, float]) -> None:
    style = {"arrowstyle": "->", "color": FAINT, "shrinkA": 2, "shrinkB": 3, "linewidth": 0.9}
    axes.annotate("", xy=end, xytext=begin, arrowprops=style)


def draw_augmentation(figure: Figure, settings: Settings) -> None:
    """Draw digits of a stroke font, varied as strokes and as pictures, and non-digits made of them.

    None of this shows data that people wrote, so the picture can be part of the project.
    """
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
    """Return the pictures as one: from left to right in columns of four."""
    columns = [np.vstack(pictures[first : first + 4]) for first in range(0, len(pictures), 4)]
    return np.hstack(columns)
