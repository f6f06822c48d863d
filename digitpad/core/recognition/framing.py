"""Framing: turns ink, or a picture of it, into the network's 28x28 tensor, like MNIST's digits.

MNIST's digits were scaled, keeping their proportions, until the longest side of the ink was 20
pixels, and put into a 28x28 field with the centre of mass in the middle (Y. LeCun, C. Cortes,
C. Burges, "The MNIST database of handwritten digits"). Measured on its 60,000 training digits,
the centre of mass lies at (14.5, 14.5) if the field spans 0..28, and the pen's median width is
2.75 pixels. Strokes are scaled first and then drawn with that pen, and pictures are brought to
that pen width. So a digit gives the same tensor whether you drew it thin, thick, tiny or in a
corner.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from digitpad.core.arrays import FloatArray, GreyImage
from digitpad.core.imaging.levels import shares_of
from digitpad.core.imaging.raster import coverage, draw_polylines, pixel_centres, within_reach
from digitpad.core.imaging.silhouette import Silhouette
from digitpad.core.ink.polylines import box_of

FIELD = 28  # pixels; the side of the tensor
DIGIT_BOX = 20  # MNIST fits each digit into 20 of its 28 pixels
PEN_WIDTH_PX = 2.75  # pixels; the median pen of MNIST's training digits
LINE_BOX = DIGIT_BOX - PEN_WIDTH_PX  # pixels; the longest side of the line of the pen's centre
CENTRE = np.array([14.5, 14.5])  # where MNIST puts the centre of mass, the field spanning 0..28
MOST_STROKE_POINTS = 200  # a third of a pixel apart: a digit is about 60 pixels of line
LARGEST_COORDINATE = 1e100  # of strokes, which may be in any unit
FAINTEST_INK = 16  # of 255; a picture with nothing above it counts as blank paper

_PIXEL_CENTRES = pixel_centres(FIELD)
_CENTRES = np.arange(0.5, FIELD, dtype=np.float32)  # of the pixels of a row or a column


def frame_strokes(polylines: list[FloatArray], pen_width: float = PEN_WIDTH_PX) -> GreyImage:
    """Frame strokes given as (N, 2) arrays of x and y, y down, in any unit.

    Returns (28, 28) float32, 0 = paper, 1 = ink; all zeros without strokes. `pen_width` is in
    pixels of the tensor; only training changes it.
    """
    if not polylines:
        return np.zeros((FIELD, FIELD), dtype=np.float32)
    lines = _simplified(_scaled(polylines, DIGIT_BOX - pen_width))
    return _centred_on_mass(_drawing_of(lines, pen_width))[0]


@dataclass(frozen=True, eq=False)
class PlacedStrokes:
    """Strokes where framing puts them: a position p of theirs lies at scale * p + shift.

    `tensor` is as from `frame_strokes`, and `lines` are the (N, 2) arrays that it shows, in pixels
    from its top left corner; of many points, some are left out. `scale` is in pixels of the tensor
    for each unit of the strokes, 0 for a dot; `shift`, (2,), is in pixels.
    """

    tensor: GreyImage
    lines: list[FloatArray]
    scale: float
    shift: FloatArray

    def in_tensor(self, positions: FloatArray) -> FloatArray:
        """Return where (N, 2) positions of the strokes lie in the tensor."""
        return positions * self.scale + self.shift

    def on_pad(self, positions: FloatArray) -> FloatArray:
        """Return where (N, 2) positions in the tensor lie, in the strokes' unit; NaN for a dot."""
        return (positions - self.shift) / (self.scale or np.nan)


def place_strokes(polylines: list[FloatArray]) -> PlacedStrokes:
    """Frame strokes, at least one, as `frame_strokes` does, and return where they lie."""
    scaled = _simplified(_scaled(polylines, LINE_BOX))
    tensor, middle = _centred_on_mass(_drawing_of(scaled, PEN_WIDTH_PX))
    low, high = (corner / 2 for corner in box_of(polylines))  # halves, whose sums cannot overflow
    half = float((high - low).max())
    scale = LINE_BOX / 2 / half if half > 0 else 0.0
    shift = middle - (low + high) * scale
    return PlacedStrokes(tensor, [line + middle for line in scaled], scale, shift)


def frame_picture(picture: npt.NDArray[np.uint8]) -> GreyImage:
    """Frame a grey picture, uint8 (H, W) of any size, 0 = paper, 255 = ink.

    Returns (28, 28) float32, 0 = paper, 1 = ink; all zeros for blank paper. A picture that is
    already framed like MNIST's digits stays as it is.
    """
    if picture.size == 0 or picture.max() < FAINTEST_INK:
        return np.zeros((FIELD, FIELD), dtype=np.float32)
    if is_framed(picture):
        return shares_of(picture)
    from digitpad.core.imaging.clear_ink import clear_ink  # here, since strokes do not need it

    return _frame_silhouette(Silhouette.of(clear_ink(picture)))


def is_framed(picture: npt.NDArray[np.uint8]) -> bool:
    """Return whether a picture has an MNIST digit's size, digit box and centre of mass."""
    if picture.shape != (FIELD, FIELD) or not picture.any():
        return False
    rows, columns = np.flatnonzero(picture.any(axis=1)), np.flatnonzero(picture.any(axis=0))
    longest_side = 1 + max(rows[-1] - rows[0], columns[-1] - columns[0])
    # MNIST moved digits by whole pixels, so its centres of mass lie within half a pixel of CENTRE.
    # Its digits, scaled from whole pixels, span 19 or 20; ours lie between pixels, so 20 pixels
    # and their smooth edge touch 22.
    off_centre = np.abs(centre_of_mass(picture.astype(np.float32)) - CENTRE).max()
    return bool(DIGIT_BOX - 1 <= longest_side <= DIGIT_BOX + 2 and off_centre <= 0.6)


def centre_of_mass(picture: npt.NDArray[np.float32]) -> FloatArray:
    """Return the centre of mass (x, y) of a square picture, in pixels from its top left corner."""
    side = len(picture)
    mass = picture.ravel().astype(np.float64)
    positions = _PIXEL_CENTRES if side == FIELD else pixel_centres(side)
    centre: FloatArray = mass @ positions / mass.sum()
    return centre


def _drawing_of(lines: list[FloatArray], pen_width: float) -> Callable[[FloatArray], GreyImage]:
    return lambda middle: draw_polylines([line + middle for line in lines], pen_width, FIELD)


def _scaled(polylines: list[FloatArray], longest_side: float) -> list[FloatArray]:
    """Put the middle of the strokes' box at the origin and scale its longest side to this length.

    A dot has no side to scale and stays a dot.
    """
    low, high = box_of(polylines)
    largest = max(-low.min(), high.max())
    if largest > LARGEST_COORDINATE:  # differences of such numbers could overflow
        return _scaled([line / largest for line in polylines], longest_side)
    extent = (high - low).max()
    if extent <= 0:
        return [np.zeros((1, 2)) for _ in polylines]
    return [(line - (low + high) / 2) / extent * longest_side for line in polylines]


def _simplified(polylines: list[FloatArray]) -> list[FloatArray]:
    """Thin out points that lie closer together than the picture can show.

    Of each line, only the first point of every stretch of equal length stays, and the last point;
    the stretches are long enough to leave about MOST_STROKE_POINTS.
    """
    count = sum(map(len, polylines))
    if count <= MOST_STROKE_POINTS:
        return polylines
    lengths = [_lengths_along(line) for line in polylines]
    stretch = max(0.25, sum(length[-1] for length in lengths) / MOST_STROKE_POINTS)
    return [
        _first_of_each_stretch(line, length, stretch)
        for line, length in zip(polylines, lengths, strict=True)
    ]


def _lengths_along(line: FloatArray) -> FloatArray:
    """Return the length of the line up to each of its points."""
    steps = np.hypot(*np.diff(line, axis=0).T)
    lengths: FloatArray = np.concatenate([[0.0], np.cumsum(steps)])
    return lengths


def _first_of_each_stretch(line: FloatArray, length: FloatArray, stretch: float) -> FloatArray:
    stretch_number = np.floor(length / stretch)
    keep = np.concatenate([[True], np.diff(stretch_number) > 0])
    keep[-1] = True
    kept: FloatArray = line[keep]
    return kept


def _frame_silhouette(silhouette: Silhouette) -> GreyImage:
    """Scale a silhouette to the digit box, bring its pen to PEN_WIDTH_PX, and centre it.

    As with strokes, the line of the pen's centre is scaled to the box less the pen; then the edge
    moves out or in until the pen has its width.
    """
    pen = silhouette.pen_width
    # A blob is nearly all pen; half its longest side keeps the scale within reason.
    line_extent = max(silhouette.longest_side - pen, silhouette.longest_side / 2)
    scale = LINE_BOX / line_extent
    growth = (PEN_WIDTH_PX - pen * scale) / 2
    growth = max(growth, -0.7 * pen * scale / 2)  # thinning more would cut lines of uneven width

    return _centred_on_mass(lambda middle: _draw_silhouette(silhouette, scale, growth, middle))[0]


def _draw_silhouette(
    silhouette: Silhouette, scale: float, growth: float, middle: FloatArray
) -> GreyImage:
    """Draw a silhouette at a scale around `middle`, its edge moved out by `growth` pixels."""
    tensor = np.zeros((FIELD, FIELD), dtype=np.float32)
    half_box = silhouette.size / 2 * scale
    box = middle - half_box, middle + half_box
    rows, columns = within_reach(*box, max(growth, 0.0) + 1, FIELD)
    x, y = ((_CENTRES - middle[:, None]) / scale + silhouette.middle[:, None]).astype(np.float32)
    inside = silhouette.signed_distances(x[columns], y[rows]) * np.float32(scale)
    tensor[rows, columns] = coverage(inside + np.float32(growth))
    return tensor


def _centred_on_mass(draw: Callable[[FloatArray], GreyImage]) -> tuple[GreyImage, FloatArray]:
    """Draw once with the box in the middle, then again with the centre of mass at CENTRE.

    Returns the tensor and where the middle of the box lies in it, (2,).
    """
    middle = np.array([FIELD / 2, FIELD / 2])
    first = draw(middle)
    if not first.any():  # nothing as wide as a pixel was left
        return first, middle
    middle = middle + CENTRE - centre_of_mass(first)
    return draw(middle), middle
