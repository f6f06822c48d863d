"""Draws the views of an explanation, one below the other."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from digitpad.core.arrays import Colours, FloatArray, GreyImage
from digitpad.core.explain.explanation import Counterfactuals, Explanation, Heat
from digitpad.core.explain.firmness import Copy, Firmness
from digitpad.core.explain.occlusion import INK_FROM
from digitpad.core.explain.seen import Seen
from digitpad.core.imaging.levels import levels_of
from digitpad.core.ink.polylines import box_of
from digitpad.storage.exchange.explanations import captions
from digitpad.storage.exchange.explanations.heat_colours import FOR, colours_of
from digitpad.storage.exchange.explanations.picture import (
    Box,
    Colour,
    Drawn,
    Line,
    Pixels,
    Shape,
    Text,
)

WIDTH = 680
MARGIN = 20
PANEL = 310  # the side of a drawing or of the network's picture
RIGHT = MARGIN + PANEL + MARGIN  # where the right of two panels begins
CAPTION_LETTERS, SMALL_LETTERS = 14, 12  # sizes of letters
TEXT_ROW = 20  # pixels from one line of text to the next
BESIDE = 0.1  # of a panel: paper on each side of a drawing
PEN_SHARE = 0.05  # of a panel: how wide lines are drawn
THUMBNAIL, MOST_THUMBNAILS = 60, 16
LINE_COLOUR, PALE_COLOUR = (30, 30, 30), (185, 185, 185)
PANEL_COLOUR = (246, 246, 246)
SCALE_STEPS = 64
SHORT_SEGMENTS = 40  # in a line as long as the drawing: half a pixel of the tensor

View = tuple[list[Shape], float]  # shapes below a top at 0, and their height


def drawn(explanation: Explanation) -> Drawn:
    """Return a picture of all views that an explanation has."""
    strokes = list(explanation.strokes)
    views = [_answer(explanation)]
    if explanation.seen is not None:
        views.append(_seen(explanation.seen, strokes))
    if explanation.heat is not None:
        views.append(_heat(explanation.heat, strokes, explanation.reading.tensor))
    if explanation.firmness is not None:
        views.append(_firmness(explanation.firmness))
    if explanation.counterfactuals is not None:
        views.append(_change(explanation.counterfactuals, strokes))
    shapes: list[Shape] = []
    top = float(MARGIN)
    for view, height in views:
        shapes += [_lowered(shape, top) for shape in view]
        top += height + MARGIN
    return Drawn(WIDTH, round(top), tuple(shapes))


def _answer(explanation: Explanation) -> View:
    reading = explanation.reading
    text = captions.answer_text(reading.digit)
    if reading.digit is not None:
        text += f", {reading.confidence:.0%}"
    return [Text(MARGIN, 24, f"Answer: {text}", 24)], 24


def _seen(seen: Seen, strokes: list[FloatArray]) -> View:
    shapes = [_caption(captions.seen_text(seen))]
    pixels = _greys(seen.tensor)
    if not strokes:
        return [*shapes, _pixels(MARGIN, pixels)], TEXT_ROW + PANEL
    return [*shapes, *_drawing(MARGIN, strokes), _pixels(RIGHT, pixels)], TEXT_ROW + PANEL


def _heat(heat: Heat, strokes: list[FloatArray], tensor: GreyImage) -> View:
    shapes: list[Shape] = [_caption(captions.heat_text(heat))]
    greatest = heat.map.greatest or 1.0
    if strokes:
        shapes += _heated(heat, strokes)
    else:
        colours = colours_of((heat.map.heat / greatest).astype(np.float64))
        shapes.append(_pixels(MARGIN, np.where(tensor[..., None] < INK_FROM, 255, colours)))
    texts = [captions.evidence_text(each, heat.map.question) for each in heat.evidence[:10]]
    shapes += _texts(RIGHT, TEXT_ROW + 24, texts)
    return [*shapes, *_scale(greatest)], TEXT_ROW + PANEL


def _scale(greatest: float) -> list[Shape]:
    """Return a bar of all colours, with the logarithms of odds at its ends and its middle."""
    top, step = TEXT_ROW + PANEL - 34, PANEL / SCALE_STEPS
    colours = colours_of(np.linspace(-1, 1, SCALE_STEPS)).tolist()
    shapes: list[Shape] = [
        Box(RIGHT + number * step, top, step + 0.5, 14, _colour(colour))
        for number, colour in enumerate(colours)
    ]
    marks = ((0.0, -greatest), (0.5, 0.0), (0.88, greatest))
    shapes += [
        Text(RIGHT + share * PANEL, top + 30, f"{value:+.1f}" if value else "0", SMALL_LETTERS)
        for share, value in marks
    ]
    return [
        *shapes,
        Text(RIGHT, top - 6, "by how much the log-odds fall without it", SMALL_LETTERS),
    ]


def _firmness(firmness: Firmness) -> View:
    shapes: list[Shape] = [_caption(captions.firmness_text(firmness))]
    shown = firmness.different[:MOST_THUMBNAILS]
    if not shown:
        return shapes, TEXT_ROW
    columns = (WIDTH - 2 * MARGIN) // (THUMBNAIL + 16)
    for number, copy in enumerate(shown):
        row, column = divmod(number, columns)
        shapes += _thumbnail(copy, MARGIN + column * (THUMBNAIL + 16), 30 + row * (THUMBNAIL + 24))
    rows = -(-len(shown) // columns)
    return shapes, 30 + rows * (THUMBNAIL + 24)


def _thumbnail(copy: Copy, left: float, top: float) -> list[Shape]:
    answer = captions.answer_text(copy.reading.digit)
    return [
        Pixels(left, top, THUMBNAIL, _greys(copy.reading.tensor)),
        Text(left, top + THUMBNAIL + 14, answer, SMALL_LETTERS),
    ]


def _change(counterfactuals: Counterfactuals, strokes: list[FloatArray]) -> View:
    shapes: list[Shape] = [_caption("What would change its mind")]
    removal, addition = counterfactuals.removal, counterfactuals.addition
    for left, change, text in (
        (MARGIN, removal, captions.removal_text(removal)),
        (RIGHT, addition, captions.addition_text(addition)),
    ):
        shapes += _drawing(left, strokes, None if change is None else change.line)
        shapes.append(Text(left, TEXT_ROW + PANEL + 18, text, CAPTION_LETTERS))
    return shapes, TEXT_ROW + PANEL + 20


# Drawings


def _drawing(
    left: float, strokes: list[FloatArray], marked: FloatArray | None = None
) -> list[Shape]:
    """Return the strokes in a panel; with a mark on them, they are paler than it."""
    extra = [] if marked is None else [marked]
    placed = _placed(left, [*strokes, *extra])
    colour = LINE_COLOUR if marked is None else PALE_COLOUR
    lines: list[Shape] = [Line(line, PEN_SHARE * PANEL, colour) for line in placed[: len(strokes)]]
    lines += [Line(line, PEN_SHARE * PANEL, FOR) for line in placed[len(strokes) :]]
    return [_panel(left), *lines]


def _heated(heat: Heat, strokes: list[FloatArray]) -> list[Shape]:
    """Return the strokes in the left panel, in short segments of the colours of their heat."""
    fine = _in_short_segments(strokes)
    shapes: list[Shape] = [_panel(MARGIN)]
    for line, stroke in zip(_placed(MARGIN, fine), fine, strict=True):
        shares = heat.at(stroke) / (heat.map.greatest or 1.0)
        colours = [_colour(each) for each in colours_of(shares).tolist()]
        if len(line) == 1:
            shapes.append(Line(line, PEN_SHARE * PANEL, colours[0]))
        for number, ends in enumerate(pairwise(line)):
            shapes.append(Line(np.stack(ends), PEN_SHARE * PANEL, colours[number]))
    return shapes


def _in_short_segments(strokes: list[FloatArray]) -> list[FloatArray]:
    """Return the strokes with more points, so that no segment is longer than a pixel or two."""
    low, high = box_of(strokes)
    longest = float((high - low).max()) / SHORT_SEGMENTS
    fine = []
    for stroke in strokes:
        lengths = np.hypot(*np.diff(stroke, axis=0).T)
        parts = np.ceil(lengths / longest).astype(np.int64) if longest > 0 else 0 * lengths
        numbers = np.arange(len(stroke))
        along = [np.linspace(n, n + 1, max(1, int(p)), endpoint=False) for n, p in enumerate(parts)]
        at = np.concatenate([*along, [len(stroke) - 1.0]])
        fine.append(np.stack([np.interp(at, numbers, stroke[:, axis]) for axis in (0, 1)], axis=1))
    return fine


def _placed(left: float, lines: list[FloatArray]) -> list[FloatArray]:
    """Return lines scaled into the middle of a panel, all alike."""
    low, high = box_of(lines)
    extent = float((high - low).max())
    scale = PANEL * (1 - 2 * BESIDE) / extent if extent > 0 else 0.0
    middle = np.array([left, TEXT_ROW]) + PANEL / 2
    return [(line - (low + high) / 2) * scale + middle for line in lines]


def _panel(left: float) -> Box:
    return Box(left, TEXT_ROW, PANEL, PANEL, PANEL_COLOUR)


def _pixels(left: float, colours: Colours) -> Pixels:
    return Pixels(left, TEXT_ROW, PANEL, colours.astype(np.uint8))


def _greys(tensor: GreyImage) -> Colours:
    return np.repeat(255 - levels_of(tensor)[..., None], 3, axis=2)


def _caption(text: str) -> Text:
    return Text(MARGIN, 12, text, CAPTION_LETTERS)


def _texts(left: float, top: float, texts: list[str]) -> list[Shape]:
    return [
        Text(left, top + number * TEXT_ROW, text, SMALL_LETTERS)
        for number, text in enumerate(texts)
    ]


def _colour(levels: list[int]) -> Colour:
    red, green, blue = levels
    return red, green, blue


def _lowered(shape: Shape, by: float) -> Shape:
    match shape:
        case Line(positions, width, colour):
            return Line(positions + (0, by), width, colour)
        case Box(left, top, width, height, colour):
            return Box(left, top + by, width, height, colour)
        case Pixels(left, top, side, colours):
            return Pixels(left, top + by, side, colours)
        case Text(left, bottom, text, size, colour):
            return Text(left, bottom + by, text, size, colour)
