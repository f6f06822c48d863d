"""Hard pictures, each of one kind, made from strokes."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.core.photo.printed.printed_grid import find_grid
from tests.helpers import strokes_of
from training.evaluation.hard_pictures import KINDS, printed_form

SIDES = {"16x16, grey": 16, "16x16, one bit": 16, "32x32, one bit": 32, "8x8, grey": 8}


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_is_mostly_light_paper_with_dark_ink(kind: str) -> None:
    random = np.random.default_rng(0)
    for digit in (0, 4, 7):
        picture = KINDS[kind](strokes_of(digit), random)

        assert picture.dtype == np.uint8
        assert picture.shape[0] == picture.shape[1] or kind == "a crop's edge"
        assert np.median(picture) > 110
        assert 0.01 < (picture < np.median(picture) - 40).mean() < 0.5
        assert picture.shape[0] == SIDES.get(kind, picture.shape[0])


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_seed_makes_the_same_picture(kind: str) -> None:
    one, same, other = (KINDS[kind](strokes_of(3), np.random.default_rng(k)) for k in (1, 1, 2))

    assert np.array_equal(one, same)
    assert one.shape != other.shape or (one != other).any()


def test_bits_are_bits_and_borders_go_around() -> None:
    random = np.random.default_rng(0)

    assert set(np.unique(KINDS["16x16, one bit"](strokes_of(5), random))) == {0, 255}
    bordered = KINDS["border"](strokes_of(5), random).astype(int)
    edges = np.concatenate([bordered[0], bordered[-1], bordered[:, 0], bordered[:, -1]])
    assert edges.max() < np.median(bordered) - 60


def test_something_lies_at_one_edge_of_a_crop() -> None:
    for seed in range(8):
        picture = KINDS["a crop's edge"](strokes_of(1), np.random.default_rng(seed))
        edges = [picture[0], picture[-1], picture[:, 0], picture[:, -1]]

        assert sum((edge < 128).mean() > 0.05 for edge in edges) >= 1


def test_a_form_has_a_grid_of_its_cells() -> None:
    cells = [strokes_of(digit) if digit else None for digit in (1, 0, 3, 4, 5, 0, 7, 8)]
    for seed in range(4):
        grid = find_grid(printed_form(cells, 4, np.random.default_rng(seed)))

        assert grid is not None
        assert (grid.rows, grid.columns) == (2, 4)
