"""Paper and ink as a frame, or you, decide them."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.core.arrays import Grey
from digitpad.core.photo.framed_ink import has_light_ink, ink_in_frame, inverted_ink
from digitpad.core.photo.ink_extraction import ink_of
from tests.helpers import Look, paint, side_by_side, strokes_of

DESKTOP, PAPER, WRITING = 30, 250, 20
TOP, LEFT, SIDE = 130, 350, 400  # where the drawing lies in the screenshot
FRAME = (slice(TOP + 50, TOP + 350), slice(LEFT, LEFT + SIDE))


def drawing(text: str) -> Grey:
    return paint(side_by_side(text), Look(SIDE, pen=9))


def screenshot(text: str, desktop: int = DESKTOP) -> Grey:
    """A white window with a dark title bar on a dark desktop, beside icons and a task bar."""
    shot = np.full((640, 1000), desktop, dtype=np.uint8)
    shot[100:560, 200:900] = PAPER
    shot[70:100, 200:900] = 80
    shot[80:90, 220:300] = 220
    for top in (60, 180, 300):
        shot[top : top + 50, 40:90] = 90 + top // 3
    shot[610:] = 55
    ink = drawing(text) / 255
    part = shot[TOP : TOP + SIDE, LEFT : LEFT + SIDE]
    part[:] = np.round(part * (1 - ink) + WRITING * ink)
    return shot


def agreement(ink: Grey, text: str) -> float:
    """How well the ink in FRAME is the drawing, -1 to 1."""
    marks = drawing(text)[50:350] >= 128
    return float(np.corrcoef((ink >= 128).ravel(), marks.ravel())[0, 1])


@pytest.mark.parametrize("text", ["7", "2026"])
@pytest.mark.parametrize("desktop", [0, WRITING, DESKTOP])
def test_white_paper_on_a_dark_desktop_is_paper(text: str, desktop: int) -> None:
    ink = ink_of(screenshot(text, desktop))

    assert agreement(ink[FRAME], text) > 0.98
    assert not np.delete(ink, range(100, 560), axis=0).any()


@pytest.mark.parametrize("text", ["7", "2026"])
def test_a_frame_inside_the_paper_decides_what_is_paper(text: str) -> None:
    shot = screenshot(text)
    as_white_ink = np.where(shot > 128, 255, 0).astype(np.uint8)

    assert agreement(ink_in_frame(shot[FRAME], as_white_ink[FRAME]), text) > 0.98
    nothing = np.zeros_like(shot)
    assert agreement(ink_in_frame(shot[FRAME], nothing[FRAME]), text) > 0.98


@pytest.mark.parametrize("pen", [8, 45, 70])
@pytest.mark.parametrize("margin", [0, 3, 12])
def test_a_frame_close_around_a_digit_changes_nothing(pen: int, margin: int) -> None:
    for digit in range(10):
        grey = 255 - paint(strokes_of(digit), Look(300, pen=pen))
        ink = ink_of(grey)
        rows, columns = (np.flatnonzero((ink >= 128).any(axis=axis)) for axis in (1, 0))
        frame = tuple(slice(max(0, at[0] - margin), at[-1] + 1 + margin) for at in (rows, columns))
        assert np.array_equal(ink_in_frame(grey[frame], ink[frame]), ink[frame]), digit


def test_inverting_swaps_paper_and_ink() -> None:
    shot = screenshot("2026")
    as_white_ink = np.where(shot > 128, 255, 0).astype(np.uint8)

    assert agreement(inverted_ink(shot, as_white_ink)[FRAME], "2026") > 0.98
    for grey in (drawing("7"), 255 - drawing("7")):
        ink = ink_of(grey)
        inverted = inverted_ink(grey, ink)
        assert has_light_ink(grey, inverted) is not has_light_ink(grey, ink)


@pytest.mark.parametrize("grey", [0, 128, 255])
def test_a_picture_without_ink_can_be_inverted(grey: int) -> None:
    blank = np.full((60, 80), grey, dtype=np.uint8)

    assert has_light_ink(blank, ink_of(blank)) is None
    assert not inverted_ink(blank, ink_of(blank)).any()
