"""The shape of ink in a picture: its edge and the width of its pen."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.core.imaging.silhouette import WORKING_SIDE_PX, Silhouette
from tests.helpers import Look, paint

LINE = [np.array([[0.0, 0.0], [1.0, 0.3], [0.1, 1.0]])]


@pytest.mark.parametrize("pen", [6, 12, 24, 48])
def test_the_width_of_the_pen_is_found(pen: int) -> None:
    silhouette = Silhouette.of(paint(LINE, Look(480, pen=pen, share=0.8)))

    pixel = 480 * 0.8 / silhouette.longest_side
    assert silhouette.pen_width * pixel == pytest.approx(pen, abs=1.2 * pixel)


@pytest.mark.parametrize("side", [40, 96, 200, 1000])
def test_the_longest_side_has_the_working_resolution(side: int) -> None:
    silhouette = Silhouette.of(paint(LINE, Look(side, pen=side / 20)))

    assert WORKING_SIDE_PX <= silhouette.longest_side <= 2 * WORKING_SIDE_PX


def test_distances_are_positive_within_ink_and_negative_outside() -> None:
    silhouette = Silhouette.of(np.full((96, 96), 255, dtype=np.uint8))
    x, y = silhouette.middle.astype(np.float32)

    [[inside, outside]] = silhouette.signed_distances(np.array([x, x - 58]), np.array([y]))

    assert inside == pytest.approx(48, abs=1)
    assert outside == pytest.approx(-10, abs=1)


@pytest.mark.parametrize(("height", "width"), [(96, 30), (101, 140), (150, 190)])
def test_distances_are_to_the_nearest_pixel(height: int, width: int) -> None:
    random = np.random.default_rng(height)
    specks = np.where(random.random((height, width)) < 0.02, 255, 0).astype(np.uint8)
    specks[[0, -1]] = 255  # so that the silhouette stays as large
    specks[height // 3 : height // 2, : width // 2] = 255
    silhouette = Silhouette.of(specks)
    x, y = random.uniform(-20, 210, (2, 23)).astype(np.float32)

    rows, columns = np.mgrid[: silhouette.mask.shape[0], : silhouette.mask.shape[1]] + 0.5
    off = np.hypot(x[:, None] - columns.ravel(), y[:, None, None] - rows.ravel())
    ink = silhouette.mask.ravel()
    to_ink, to_paper = off[..., ink].min(axis=-1), off[..., ~ink].min(axis=-1)
    expected = np.where(to_ink < to_paper, to_paper - 0.5, 0.5 - to_ink)

    assert silhouette.signed_distances(x, y) == pytest.approx(expected, abs=1e-4)


def test_positions_outside_the_picture_are_paper() -> None:
    silhouette = Silhouette.of(np.full((5, 5), 255, dtype=np.uint8))
    far = np.array([-1000, -5, 1000], dtype=np.float32)

    assert (silhouette.signed_distances(far, far) < 0).all()


def test_paper_around_the_ink_changes_nothing() -> None:
    ink = paint(LINE, Look(120, pen=8, share=0.9))
    wider = np.pad(ink, ((300, 10), (4, 200)))

    assert np.array_equal(Silhouette.of(wider).mask, Silhouette.of(ink).mask)


@pytest.mark.parametrize("index", [0, 1, 2, 3, 500, 767])
def test_halving_a_large_picture_loses_no_line(index: int) -> None:
    picture = np.zeros((768, 768), dtype=np.uint8)
    picture[:, index] = picture[index, :] = 255

    silhouette = Silhouette.of(picture)

    assert silhouette.mask.any(axis=1).sum() == silhouette.longest_side
    assert silhouette.mask.any(axis=0).sum() == silhouette.longest_side


@pytest.mark.parametrize("side", [191, 500, 1500])
def test_a_thin_line_of_a_large_picture_stays_in_one_piece(side: int) -> None:
    picture = np.zeros((side, side), dtype=np.uint8)
    picture[:, side // 2] = 255
    picture[side // 2, :] = 255

    silhouette = Silhouette.of(picture)

    assert silhouette.mask.any(axis=1).sum() == silhouette.longest_side
    assert silhouette.mask.any(axis=0).sum() == silhouette.longest_side
