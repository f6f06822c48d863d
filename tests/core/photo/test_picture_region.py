"""Parts of pictures: found, changed and cut out."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.core.arrays import Box
from digitpad.core.imaging.shrink import LONGEST_SIDE_PX
from digitpad.core.ink.picture import FoundPicture, Picture
from digitpad.core.photo.picture_region import (
    HANDLES,
    Handle,
    between,
    has_ink,
    moved,
    picture_of,
    region_at,
    stretched,
    whole_ink,
)

SHAPE = (100, 200)
LENGTHS = st.floats(-1000, 1000)


def ink(shape: tuple[int, int] = SHAPE) -> np.ndarray:
    return np.zeros(shape, dtype=np.uint8)


def block(left: int, top: int, right: int, bottom: int) -> np.ndarray:
    picture = ink()
    picture[top:bottom, left:right] = 255
    return picture


def test_all_ink_is_one_region() -> None:
    assert whole_ink(block(20, 30, 60, 70)) == ((20, 30, 60, 70),)
    assert whole_ink(ink()) == ()


def test_the_smallest_region_around_a_position_is_chosen() -> None:
    regions = [(0, 0, 100, 100), (10, 10, 30, 30), (150, 0, 200, 50)]
    assert region_at(regions, 20, 20) == 1
    assert region_at(regions, 50, 50) == 0
    assert region_at(regions, 120, 20) is None


@pytest.mark.parametrize("one", [(10, 20), (60, 70)])
def test_a_band_spans_two_corners_in_any_order(one: tuple[float, float]) -> None:
    other = (70.0 - one[0], 90.0 - one[1])
    assert between(one, other, SHAPE) == (10, 20, 60, 70)


@given(x=LENGTHS, y=LENGTHS, other_x=LENGTHS, other_y=LENGTHS)
def test_no_band_leaves_the_picture(x: float, y: float, other_x: float, other_y: float) -> None:
    left, top, right, bottom = between((x, y), (other_x, other_y), SHAPE)
    assert 0 <= left < right <= SHAPE[1]
    assert 0 <= top < bottom <= SHAPE[0]


@given(right=LENGTHS, down=LENGTHS)
def test_a_moved_region_keeps_its_size_and_stays_on_the_picture(right: float, down: float) -> None:
    region = moved((10, 20, 60, 70), right, down, SHAPE)
    assert region[2] - region[0] == pytest.approx(50)
    assert region[3] - region[1] == pytest.approx(50)
    assert region[0] >= 0
    assert region[1] >= 0
    assert region[2] <= SHAPE[1]
    assert region[3] <= SHAPE[0]


@pytest.mark.parametrize("handle", HANDLES)
def test_only_the_edges_at_the_handle_move(handle: Handle) -> None:
    box: Box = (10, 20, 60, 70)
    changed = stretched(box, handle, 5, 3, SHAPE)
    differences = tuple(np.subtract(changed, box))
    across, along = handle
    assert differences == (
        5 * (across < 0), 3 * (along < 0), 5 * (across > 0), 3 * (along > 0),
    )  # fmt: skip


def test_a_region_has_ink_only_if_some_lies_in_it() -> None:
    picture = block(20, 30, 60, 70)
    assert has_ink(picture, (0, 0, 25, 35))
    assert not has_ink(picture, (70, 0, 200, 100))
    assert picture_of(picture, (70, 0, 200, 100)) is None
    assert not has_ink(picture, (-50, -50, -10, -10))


def test_a_region_is_cut_to_its_ink_with_paper_all_around() -> None:
    region = picture_of(block(20, 30, 60, 70), (0, 0, 200, 100))
    assert region is not None
    rows, columns = np.nonzero(region.ink)
    margins = (
        rows.min(),
        columns.min(),
        region.ink.shape[0] - 1 - rows.max(),
        region.ink.shape[1] - 1 - columns.max(),
    )
    assert set(margins) == {2}
    assert (region.ink > 0).sum() == 40 * 40


def test_ink_at_the_edge_of_its_region_gets_paper_around_it() -> None:
    region = picture_of(block(0, 0, 200, 100), (50, 50, 90, 90))
    assert region is not None
    assert not region.ink[0].any()
    assert not region.ink[:, -1].any()
    assert (region.ink > 0).sum() == 40 * 40


def test_ink_beside_the_region_is_left_out() -> None:
    picture = block(20, 30, 60, 70)
    picture[10:90, 150:160] = 255
    region = picture_of(picture, (10, 20, 100, 80))
    assert region is not None
    assert (region.ink > 0).sum() == 40 * 40


def test_a_large_region_is_reduced_and_no_thin_line_breaks() -> None:
    large = ink((3000, 2500))
    for column in (1000, 1101, 1202):  # wherever in its block of pixels a line lies
        large[100:2900, column] = 255
    region = picture_of(large, (0, 0, 2500, 3000))
    assert region is not None
    assert max(region.ink.shape) <= LONGEST_SIDE_PX
    rows = np.flatnonzero(region.ink.any(axis=1))
    assert len(rows) == rows[-1] - rows[0] + 1
    assert set((region.ink[rows] == 255).sum(axis=1)) == {3}


def test_found_pictures_are_read_only_and_of_one_shape() -> None:
    found = FoundPicture(ink(), ink())
    assert not found.grey.flags.writeable
    assert not found.ink.flags.writeable
    with pytest.raises(ValueError, match="has no ink of"):
        FoundPicture(ink(), ink((3, 3)))
    with pytest.raises(ValueError, match="uint8"):
        Picture(np.zeros((2, 2), dtype=np.float32))
