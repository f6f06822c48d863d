"""Generates non-digits, from which the network learns to say “not a digit”.

Each kind is a small function that draws one example as strokes (N, 2), y down, about one unit
large. Ink that people could take for a digit is left out: a mirrored 8 is still an 8, a turned 6
is a 9, and the letter O is a zero.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from digitpad.core.arrays import FloatArray, GreyImage
from digitpad.core.recognition.framing import frame_strokes
from training.data.datasets import PenSample, Pictures
from training.data.forms.curves import arc, denser, rotated, straight
from training.data.forms.shapes import SHAPES
from training.data.renderings import unit_sized
from training.data.stroke_augmentation import Random, pen_width, vary_strokes
from training.settings.stroke_augmentation import StrokeAugmentation

Strokes = list[FloatArray]

# Without O, D, I, Z, S, l, o, i, b, q and others that can be written like a digit.
LETTERS = "ACEFHKLMNPRTUVWXacdefhkmnprtuvwx"
SIGNS = "#%&*+=?@<>[]{}~"
STROKE_FONTS = ("futural", "futuram", "scripts", "scriptc", "rowmans", "timesr")
HELD_OUT_STROKE_FONTS = ("cursive", "timesi")
TEST_STROKE_FONTS = ("rowmand", "timesib", "timesrb")  # seen in neither training nor validation
NOBODY = 0  # the writer of generated ink

MIRRORED = (3, 4, 7, 9)  # 0, 1, 8 stay the same; 2 and 5 become each other; a 6 may still be read
TURNED_QUARTER = (2, 3, 4, 5, 7, 8)  # a lying 8 is not a digit; 0, 1, 6 and 9 may look like others
STAINS = 0.06  # share of pictures without strokes among non-digits
TURNED_HALF = (3, 4, 7)  # 2 and 5 stay the same; 6 and 9 become each other


@dataclass(frozen=True)
class Ingredients:
    """The material of some kinds: real digits, by label, and letters drawn in strokes."""

    samples: list[PenSample]
    letters: list[Strokes]

    @cached_property
    def by_label(self) -> dict[int, list[PenSample]]:
        labels = {sample.label for sample in self.samples}
        return {
            label: [sample for sample in self.samples if sample.label == label] for label in labels
        }

    def digit(self, random: Random, labels: tuple[int, ...] = tuple(range(10))) -> Strokes:
        """Return a real digit with one of these labels, one unit large."""
        present = [label for label in labels if label in self.by_label]
        choices = self.by_label[int(random.choice(present))]
        return unit_sized(choices[int(random.integers(len(choices)))].strokes)


def draw_non_digits(
    count: int, ingredients: Ingredients, settings: StrokeAugmentation, random: Random
) -> Pictures:
    """Return framed non-digits of random kinds, uint8 (count, 28, 28): strokes and some stains."""
    pictures = [_draw(ingredients, settings, random) for _ in range(count)]
    return np.round(np.array(pictures) * 255).astype(np.uint8)


def _draw(ingredients: Ingredients, settings: StrokeAugmentation, random: Random) -> GreyImage:
    if random.random() < STAINS:
        return stain(ingredients, random)
    kind = list(KINDS)[int(random.choice(len(KINDS), p=_SHARES))]
    strokes = strokes_of_kind(kind, ingredients, settings, random)
    return frame_strokes(strokes, pen_width(settings, random))


def strokes_of_kind(
    kind: str, ingredients: Ingredients, settings: StrokeAugmentation, random: Random
) -> Strokes:
    """Return one example of a kind, drawn by an unsteady hand."""
    strokes = [stroke for stroke in KINDS[kind](ingredients, random) if len(stroke)]
    return vary_strokes(strokes, settings, random)


def stain(ingredients: Ingredients, random: Random) -> GreyImage:
    """Draw a picture without strokes: noise, cloth, or a digit with ink and paper swapped."""
    kind = int(random.integers(3))
    if kind == 0:
        noise = random.random((28, 28)) < random.uniform(0.05, 0.95)
        return (noise * random.random((28, 28))).astype(np.float32)
    if kind == 1:
        coarse = random.random((int(random.integers(3, 8)),) * 2)
        cloth = np.kron(coarse, np.ones((10, 10)))[:28, :28]
        return (cloth > random.uniform(0.3, 0.7)).astype(np.float32)
    inverted: GreyImage = 1.0 - frame_strokes(ingredients.digit(random))
    return inverted


def scribble(_: Ingredients, random: Random) -> Strokes:
    """Draw one to three strokes of a pen that wanders at random."""
    return [_wandering(random) for _stroke in range(int(random.integers(1, 4)))]


def mark(_: Ingredients, random: Random) -> Strokes:
    """Draw a dash, a tick, a bow, a wave or a few dots."""
    kind = int(random.integers(5))
    if kind == 0:  # horizontal, since a vertical line is a one
        return [rotated(straight((-0.5, 0), (0.5, 0)), random.uniform(-0.6, 0.6))]
    if kind == 1:
        return [np.array([[-0.4, 0.0], [-0.15, 0.35], [0.5, -0.5]]) * random.uniform(0.6, 1, 2)]
    if kind == 2:
        bow = arc(random.uniform(0.3, 0.5), random.uniform(0.2, 0.5), 0, 180)
        return [rotated(bow, float(random.choice([0.0, math.pi])) + random.uniform(-0.4, 0.4))]
    if kind == 3:
        x = np.linspace(-0.5, 0.5, 40)
        waves, height = random.uniform(1, 3.5), random.uniform(0.08, 0.2)
        return [np.stack([x, height * np.sin(waves * math.tau * x)], axis=1)]
    return [random.uniform(-0.5, 0.5, (1, 2)) for _dot in range(int(random.integers(2, 6)))]


def shape(_: Ingredients, random: Random) -> Strokes:
    """Draw a polygon, star, spiral, cross, heart, arrow or grid."""
    return SHAPES[int(random.integers(len(SHAPES)))](random)


def mirrored(ingredients: Ingredients, random: Random) -> Strokes:
    return [stroke * (-1.0, 1.0) for stroke in ingredients.digit(random, MIRRORED)]


def turned(ingredients: Ingredients, random: Random) -> Strokes:
    if random.random() < 0.3:
        return [-stroke for stroke in ingredients.digit(random, TURNED_HALF)]
    angle = float(random.choice([-1, 1])) * math.pi / 2
    return [rotated(stroke, angle) for stroke in ingredients.digit(random, TURNED_QUARTER)]


def overlaid(ingredients: Ingredients, random: Random) -> Strokes:
    """Draw two different digits on top of each other."""
    shift = random.uniform(-0.15, 0.15, 2)
    one, other = _two_labels(random)
    return [
        *ingredients.digit(random, (one,)),
        *(stroke + shift for stroke in ingredients.digit(random, (other,))),
    ]


def side_by_side(ingredients: Ingredients, random: Random) -> Strokes:
    """Draw two digits side by side, perhaps the same one twice."""
    gap = random.uniform(0.55, 0.95)
    return [
        *(stroke - (gap / 2, 0) for stroke in ingredients.digit(random)),
        *(stroke + (gap / 2, 0) for stroke in ingredients.digit(random)),
    ]


def glued(ingredients: Ingredients, random: Random) -> Strokes:
    """Draw the upper half of one digit above the lower half of another, shifted at the seam."""
    one, other = _two_labels(random)
    shift = float(random.choice([-1, 1])) * random.uniform(0.15, 0.35)
    upper = _above(ingredients.digit(random, (one,)), keep_upper=True)
    lower = _above(ingredients.digit(random, (other,)), keep_upper=False)
    seamed = [*(stroke + (shift, 0) for stroke in upper), *lower]
    return seamed or overlaid(ingredients, random)


def crossed_out(ingredients: Ingredients, random: Random) -> Strokes:
    """Draw a digit and the lines that strike it out."""
    lines = [
        _wobbly(straight((-0.6, y), (0.6, y + random.uniform(-0.3, 0.3))), random)
        for y in random.uniform(-0.3, 0.3, int(random.integers(2, 5)))
    ]
    return [*ingredients.digit(random), *lines]


def letter(ingredients: Ingredients, random: Random) -> Strokes:
    """Draw a letter or sign, wide or narrow, as handwriting varies more than fonts do."""
    strokes = ingredients.letters[int(random.integers(len(ingredients.letters)))]
    stretch = math.exp(random.uniform(-0.35, 0.35))
    return [stroke * (stretch, 1 / stretch) for stroke in strokes]


def word(ingredients: Ingredients, random: Random) -> Strokes:
    """Draw two or three letters in a row."""
    count = int(random.integers(2, 4))
    return [
        stroke * (0.7, 1.0) + (0.75 * place, 0)
        for place in range(count)
        for stroke in letter(ingredients, random)
    ]


KINDS: dict[str, Callable[[Ingredients, Random], Strokes]] = {
    "scribble": scribble,
    "mark": mark,
    "shape": shape,
    "mirrored": mirrored,
    "turned": turned,
    "overlaid": overlaid,
    "side by side": side_by_side,
    "glued": glued,
    "crossed out": crossed_out,
    "letter": letter,
    "word": word,
}
_WEIGHTS = {"letter": 6.0, "scribble": 2.0, "shape": 2.0, "glued": 0.4, "word": 0.5}
_SHARES = np.array([_WEIGHTS.get(kind, 1.0) for kind in KINDS])
_SHARES /= _SHARES.sum()


def stroke_letters(fonts: tuple[str, ...] = STROKE_FONTS) -> list[Strokes]:
    """Return letters and signs in strokes: A. Hershey's fonts, 1967, one unit large, y down."""
    return [strokes for font in fonts for strokes in _characters(font, LETTERS + SIGNS) if strokes]


def stroke_digits(fonts: tuple[str, ...] = STROKE_FONTS) -> list[PenSample]:
    """Return the digits of the same fonts, whose forms the writers may never use."""
    return [
        PenSample(strokes, label, writer=NOBODY)
        for font in fonts
        for label, strokes in enumerate(_characters(font, "0123456789"))
    ]


def _characters(font: str, characters: str) -> list[Strokes]:
    from HersheyFonts import HersheyFonts

    pen = HersheyFonts()
    pen.load_default_font(font)
    drawn = []
    for character in characters:
        strokes = [
            denser(np.array(stroke, dtype=np.float64)) for stroke in pen.strokes_for_text(character)
        ]
        drawn.append(unit_sized(strokes) if strokes else [])
    return drawn


# Building blocks


def _wandering(random: Random) -> FloatArray:
    """Draw a smooth line whose direction drifts: a random walk of its curvature."""
    count = int(random.integers(30, 160))
    bend = np.cumsum(random.normal(0, random.uniform(0.05, 0.3), count))
    bend -= random.uniform(0, 1) * bend.mean()
    heading = random.uniform(0, math.tau) + np.cumsum(np.clip(bend, -0.7, 0.7))
    steps = np.stack([np.cos(heading), np.sin(heading)], axis=1)
    line = np.cumsum(steps, axis=0)
    scribble: FloatArray = (line - line.mean(axis=0)) / max(np.ptp(line, axis=0).max(), 1e-9)
    return scribble + random.uniform(-0.2, 0.2, 2)


def _wobbly(line: FloatArray, random: Random) -> FloatArray:
    wobbly: FloatArray = line + random.normal(0, 0.01, line.shape)
    return wobbly


def _above(strokes: Strokes, *, keep_upper: bool) -> Strokes:
    """Return the pieces of strokes above, or below, the middle."""
    pieces = []
    for stroke in strokes:
        inside = (stroke[:, 1] < 0) == keep_upper
        cuts = np.flatnonzero(np.diff(inside.astype(int))) + 1
        pieces += [
            piece
            for piece, kept in zip(np.split(stroke, cuts), np.split(inside, cuts), strict=True)
            if kept[0] and len(piece) > 1
        ]
    return pieces


def _two_labels(random: Random) -> tuple[int, int]:
    one, other = random.choice(10, size=2, replace=False)
    return int(one), int(other)
