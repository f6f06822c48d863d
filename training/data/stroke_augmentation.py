"""Varies pen strokes, then draws and frames them with the same code as the program.

Varying lines rather than pixels keeps every copy as sharp as a real drawing.
"""

from __future__ import annotations

import math

import numpy as np

from digitpad.core.arrays import FloatArray, GreyImage
from digitpad.core.ink.polylines import box_of
from digitpad.core.recognition.framing import FIELD, frame_picture, frame_strokes
from training.data.datasets import LabelledPictures, PenSample
from training.data.forms.devices import through_a_device
from training.data.renderings import draw, random_render_style, roughened, unit_sized
from training.settings.stroke_augmentation import StrokeAugmentation

Random = np.random.Generator

LEAST_UPSTROKE = 0.05  # of a one's height: its pen began at least this far below the top
LEAST_CROSSING = 0.1  # of a four's size: its bar extends this far beyond the stem
UNLIFTED = 0.15  # share of slashed zeros that are drawn without lifting the pen


def draw_plain(samples: list[PenSample]) -> LabelledPictures:
    """Return each sample once, framed as the program frames it."""
    return _stack([frame_strokes(sample.strokes) for sample in samples], samples)


def draw_varied(
    samples: list[PenSample], settings: StrokeAugmentation, random: Random
) -> LabelledPictures:
    """Return each sample once, varied, with a pen of varying width."""
    pictures = [_framed(vary(sample, settings, random), settings, random) for sample in samples]
    return _stack(pictures, samples)


def _framed(strokes: list[FloatArray], settings: StrokeAugmentation, random: Random) -> GreyImage:
    """Frame strokes as the pad's are framed or, now and then, as an opened picture of them."""
    if random.random() < settings.as_picture:
        picture = draw(strokes, random_render_style(random))
        if random.random() < settings.rough:
            picture = roughened(picture, random)
        return frame_picture(picture)
    return frame_strokes(strokes, pen_width(settings, random))


def vary(sample: PenSample, settings: StrokeAugmentation, random: Random) -> list[FloatArray]:
    """Return the same digit as the same writer might also have written it."""
    strokes = unit_sized(sample.strokes)
    if random.random() < settings.variant:
        strokes = _with_writing_variant(strokes, sample.label, random)
    strokes = [_trimmed(stroke, settings.trim, random) for stroke in strokes]
    if random.random() < settings.device:
        strokes = through_a_device(strokes, random)
    return vary_strokes(strokes, settings, random)


def vary_strokes(
    strokes: list[FloatArray], settings: StrokeAugmentation, random: Random
) -> list[FloatArray]:
    """Turn, slant and stretch the strokes, as drawn by an unsteady hand."""
    turn = _random_transform(settings, random)
    return [_unsteady(stroke @ turn, settings, random) for stroke in strokes]


def _with_writing_variant(
    strokes: list[FloatArray], label: int, random: Random
) -> list[FloatArray]:
    if label == 0:
        return _with_slash(strokes, random)
    if label == 7 and len(strokes) == 1:
        return [*strokes, _bar(strokes, random)]
    if label == 1 and len(strokes) == 1:
        return _with_serifs(strokes[0], random)
    if label == 2 and len(strokes) == 1:
        return [_looped(strokes[0], random)]
    if label == 4 and len(strokes) == 2:
        return _opened_or_closed(strokes, random)
    return strokes


def _with_slash(strokes: list[FloatArray], random: Random) -> list[FloatArray]:
    """Return a zero with a slash, sometimes without lifting the pen in between."""
    slash = _slash(strokes, random)
    if random.random() < UNLIFTED:
        through = slash if random.random() < 0.5 else slash[::-1]
        return [*strokes[:-1], np.concatenate([strokes[-1], through])]
    return [*strokes, slash]


def _slash(strokes: list[FloatArray], random: Random) -> FloatArray:
    """Return the slash of a zero, from the lower left to the upper right."""
    low, high = box_of(strokes)
    middle, half = (low + high) / 2, (high - low) / 2
    reach = half * random.uniform(0.55, 1.25)
    tilt = random.uniform(0.6, 1.0)
    ends = np.array([[-reach[0] * tilt, reach[1]], [reach[0] * tilt, -reach[1]]])
    slash: FloatArray = middle + ends + random.normal(0, 0.03, 2)
    return slash


def _bar(strokes: list[FloatArray], random: Random) -> FloatArray:
    """Return the short bar across the stem of a seven, about half way down."""
    low, high = box_of(strokes)
    height = low[1] + (high[1] - low[1]) * random.uniform(0.4, 0.65)
    line = np.concatenate(strokes)
    stem = line[np.abs(line[:, 1] - height).argmin(), 0]
    half = random.uniform(0.12, 0.28)
    slope = random.normal(0, 0.03)
    return np.array([[stem - half, height + slope], [stem + half, height - slope]])


def _with_serifs(stem: FloatArray, random: Random) -> list[FloatArray]:
    """Return a plain one with the upstroke that many people begin with, and sometimes a foot."""
    stem = stem if stem[0, 1] < stem[-1, 1] else stem[::-1]
    if stem[0, 1] - stem[:, 1].min() > LEAST_UPSTROKE:  # it already has an upstroke
        return [stem]
    angle, length = math.radians(random.uniform(15, 60)), random.uniform(0.12, 0.42)
    begin = stem[0] + length * np.array([-math.cos(angle), math.sin(angle)])
    upstroke = np.linspace(begin, stem[0], 8)[:-1]
    strokes: list[FloatArray] = [np.concatenate([upstroke, stem])]
    if random.random() < 0.3:
        half = random.uniform(0.1, 0.28)
        strokes.append(stem[-1] + np.linspace([-half, 0.0], [half, 0.0], 6))
    return strokes


def _looped(two: FloatArray, random: Random) -> FloatArray:
    """Return a two with a small loop at the lower left, where others have a corner."""
    corner = _lower_left(two)
    if not 0.4 * len(two) < corner < len(two) - 1:  # drawn in another form
        return two
    radius = random.uniform(0.05, 0.14)
    angles = np.radians(45 + np.linspace(0, random.uniform(250, 330), 12))  # down, left, up, right
    around = np.stack([np.cos(angles), np.sin(angles)], axis=1) - math.sqrt(0.5)
    loop = two[corner] + radius * around
    return np.concatenate([two[:corner], loop, two[corner + 1 :]])


def _opened_or_closed(four: list[FloatArray], random: Random) -> list[FloatArray]:
    """Return a four whose first line begins anywhere between the stem's top and far to its left.

    The line is bent evenly, from its beginning down to its corner. A closed four differs from a
    nine in that its bar crosses the stem; a four without such a bar is left as it is.
    """
    left, stem = sorted(four, key=lambda stroke: float(stroke[:, 0].min()))
    corner = _lower_left(left)
    if corner == 0 or left[0, 1] > left[corner, 1]:  # drawn in another form
        return four
    crossing = stem[np.abs(stem[:, 1] - left[-1, 1]).argmin()]
    if left[-1, 0] - crossing[0] < LEAST_CROSSING:
        return four
    top = stem[stem[:, 1].argmin()]
    gap = random.uniform(0.0, 0.7) * (top[0] - left[corner, 0])
    move = top - left[0] - np.array([gap, random.normal(0, 0.04)])
    share = np.maximum(1 - np.arange(len(left)) / corner, 0)[:, None]
    return [left + share * move, stem]


def _lower_left(stroke: FloatArray) -> int:
    """Return the index of the stroke's lowest and leftmost point."""
    return int((stroke[:, 1] - stroke[:, 0]).argmax())


def _trimmed(stroke: FloatArray, most: float, random: Random) -> FloatArray:
    """Cut a little off the stroke's beginning and end."""
    count = len(stroke)
    first = int(count * random.uniform(0, most))
    last = count - int(count * random.uniform(0, most))
    return stroke[first:last] if last - first >= 2 else stroke


def _random_transform(settings: StrokeAugmentation, random: Random) -> FloatArray:
    """Return a matrix that turns, slants and stretches row vectors."""
    angle = math.radians(random.uniform(-settings.rotation, settings.rotation))
    stretch = math.exp(random.uniform(-settings.stretch, settings.stretch))
    rotation = np.array([[math.cos(angle), math.sin(angle)], [-math.sin(angle), math.cos(angle)]])
    slant = np.array([[stretch, 0.0], [random.uniform(-settings.shear, settings.shear), 1.0]])
    transform: FloatArray = slant @ rotation
    return transform


def _unsteady(stroke: FloatArray, settings: StrokeAugmentation, random: Random) -> FloatArray:
    """Add a slow wave and a fine tremor to the stroke, independent in x and y."""
    along = np.linspace(0, 1, len(stroke))[:, None]
    waves = sum(
        random.normal(0, settings.bend, 2) * np.sin(math.pi * k * along + random.uniform(0, 6.3, 2))
        for k in (1, 2, 3)
    )
    return stroke + waves + random.normal(0, settings.jitter, stroke.shape)


def pen_width(settings: StrokeAugmentation, random: Random) -> float:
    return float(
        math.exp(random.uniform(math.log(settings.narrowest_pen), math.log(settings.widest_pen)))
    )


def _stack(pictures: list[GreyImage], samples: list[PenSample]) -> LabelledPictures:
    greys = np.round(np.array(pictures).reshape(-1, FIELD, FIELD) * 255).astype(np.uint8)
    return LabelledPictures(greys, np.array([sample.label for sample in samples], dtype=np.int64))
