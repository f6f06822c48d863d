"""Ink is taken apart, cut and put together."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.core.arrays import Grey
from digitpad.core.recognition.segmentation.ink_pieces import (
    CUT_STEP,
    OVERLAP,
    UNCUT_END,
    PictureInk,
    StrokeInk,
)
from tests.helpers import DIGITS, Look, paint, strokes_of


def picture_of(digit: int) -> PictureInk:
    ink = PictureInk.of(paint(strokes_of(digit)))
    assert ink is not None
    return ink


def length_of(ink: StrokeInk) -> float:
    return sum(float(np.hypot(*np.diff(line, axis=0).T).sum()) for line in ink.lines)


@pytest.mark.parametrize("digit", DIGITS)
def test_cuts_lose_no_line(digit: int) -> None:
    ink = StrokeInk.of(strokes_of(digit))

    parts = ink.cut(0.3)  # as if it were as wide as several digits

    assert len(parts) >= len(ink.lines)
    assert sum(map(length_of, parts)) == pytest.approx(length_of(ink))
    assert parts[0].joined(parts[1:]).box == pytest.approx(ink.box)


def test_a_line_is_not_cut_within_a_loop() -> None:
    """There is no cut within a loop, where both sides would overlap."""
    angle = np.linspace(0, 2 * np.pi, 60)
    loop = np.stack([0.5 - 0.5 * np.sin(angle), 0.5 - 0.5 * np.cos(angle)], axis=1)
    line = np.concatenate([loop, loop + (1.5, 0.0)])

    parts = StrokeInk.of([line]).cut(1.0)

    assert len(parts) > 1
    for cut in range(1, len(parts)):
        right = max(part.box[2] for part in parts[:cut])
        left = min(part.box[0] for part in parts[cut:])
        assert right - left <= OVERLAP + CUT_STEP
    assert any(0.4 < part.box[2] < 1.6 for part in parts)


def test_ink_without_cuts_is_one_part() -> None:
    dot = StrokeInk.of([np.array([[0.5, 0.5]])])

    assert len(dot.cut(1.0)) == 1
    assert len(StrokeInk.of([np.array([[0.0, 0.0], [0.1, 0.1]])]).cut(1.0)) == 1


def test_blank_paper_has_no_ink() -> None:
    for blank in (np.zeros((0, 5), np.uint8), np.zeros((9, 9), np.uint8)):
        assert PictureInk.of(blank) is None


@pytest.mark.parametrize("digit", DIGITS)
def test_the_parts_of_a_picture_add_up_to_it(digit: int) -> None:
    ink = picture_of(digit)

    for parts in (list(ink.pieces()), ink.cut(70.0)):
        again = parts[0].joined(parts[1:])
        mask = np.zeros(ink.picture.shape, dtype=bool)
        height, width = again.picture.shape
        mask[again.top :, again.left :][:height, :width] = again.picture >= ink.level
        assert np.array_equal(mask, ink.picture >= ink.level)


def test_boxes_are_in_pixels_of_the_picture_however_large() -> None:
    small = paint(strokes_of(4), Look(300, pen=20))
    large: Grey = np.kron(small, np.ones((9, 9), dtype=np.uint8))

    one, other = PictureInk.of(small), PictureInk.of(large)

    assert one is not None
    assert other is not None
    assert max(other.picture.shape) <= 1024
    assert np.array(other.box) / 9 == pytest.approx(np.array(one.box), abs=1)
    rows, columns = np.nonzero(small >= 128)
    assert one.box == (columns.min(), rows.min(), columns.max() + 1, rows.max() + 1)


def test_dust_is_not_ink() -> None:
    clean = paint(strokes_of(4), Look(300, pen=20))
    dusty = clean.copy()
    dusty[5, 5] = dusty[290, 120:124] = 255

    ink = PictureInk.of(dusty)

    assert ink is not None
    assert np.array_equal(ink.picture, clean)


def test_pieces_of_a_picture_keep_their_positions() -> None:
    pages = [paint(strokes_of(digit)) for digit in (3, 0, 7)]
    ink = PictureInk.of(np.hstack(pages))
    assert ink is not None

    boxes = sorted(piece.box for piece in ink.pieces())

    for number, (box, page) in enumerate(zip(boxes, pages, strict=True)):
        alone = PictureInk.of(page)
        assert alone is not None
        assert np.array(box) == pytest.approx(np.array(alone.box) + [200 * number, 0] * 2)


def test_no_cut_leaves_a_crumb_at_either_end_of_a_line() -> None:
    line = np.stack([np.linspace(0.0, 3.0, 300), np.zeros(300)], axis=1)

    parts = StrokeInk.of([line]).cut(1.0)

    lengths = [part.box[2] - part.box[0] for part in parts]
    assert len(parts) > 3
    assert lengths[0] >= 0.9 * UNCUT_END
    assert lengths[-1] >= 0.9 * UNCUT_END
