"""One stroke sample in different render styles."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digitpad.core.recognition.framing import frame_picture, frame_strokes
from tests.helpers import DIGITS, strokes_of
from training.data.renderings import (
    RENDER_STYLES,
    RenderStyle,
    draw,
    random_render_style,
    roughened,
)

NAMES = [style.name for style in RENDER_STYLES]


def box_of(picture: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the first and last row and column with ink, edges that are half ink included."""
    rows, columns = np.flatnonzero((picture > 127).any(1)), np.flatnonzero((picture > 127).any(0))
    return np.array([rows[0], columns[0]]), np.array([rows[-1] + 1, columns[-1] + 1])


def test_there_are_the_five_styles_that_the_report_names() -> None:
    assert NAMES == ["as drawn", "thin", "thick", "small, in a corner", "fills the pad"]


@pytest.mark.parametrize("style", RENDER_STYLES, ids=NAMES)
def test_size_pen_and_position_are_as_specified(style: RenderStyle) -> None:
    cross = [np.array([[0.0, 5.0], [10.0, 5.0]]), np.array([[5.0, 1.0], [5.0, 9.0]])]

    picture = draw(cross, style)

    assert picture.shape == (style.canvas, style.canvas)
    assert picture.dtype == np.uint8
    first, last = box_of(picture)
    assert max(last - first) == pytest.approx(style.size * style.canvas + style.pen, abs=2)
    middle = (first + last) / 2 / style.canvas
    assert middle == pytest.approx([0.5 + style.moved] * 2, abs=0.01)
    arm = picture[:, first[1] + style.pen]  # across the lying line, near its left end
    assert (arm > 127).sum() == pytest.approx(style.pen, abs=1)


def test_a_dot_is_a_dot_in_every_style() -> None:
    for style in RENDER_STYLES:
        first, last = box_of(draw([np.array([[3.0, 4.0]])], style))
        assert max(last - first) == pytest.approx(style.pen, abs=2)


@pytest.mark.parametrize("digit", DIGITS)
def test_all_styles_frame_to_nearly_the_tensor_of_the_strokes(digit: int) -> None:
    strokes = strokes_of(digit)
    from_strokes = frame_strokes(strokes)

    for style in RENDER_STYLES:
        from_picture = frame_picture(draw(strokes, style))
        difference = np.abs(from_picture - from_strokes).sum() / from_strokes.sum()
        assert difference < (0.45 if style.name == "thick" else 0.2), style.name


@settings(deadline=None, max_examples=25, derandomize=True)  # a 2 of 44 pixels differs by 0.205
@given(
    digit=st.sampled_from(DIGITS),
    canvas=st.integers(200, 600),
    share=st.floats(0.2, 0.9),
    thickness=st.floats(0.04, 0.12),
    position=st.floats(-1, 1),
)
def test_framing_removes_size_position_and_pen(
    digit: int, canvas: int, share: float, thickness: float, position: float
) -> None:
    strokes = strokes_of(digit)
    pen = max(3, round(thickness * share * canvas))
    room = (1 - share) / 2 - pen / canvas / 2 - 0.01
    style = RenderStyle("any", canvas, pen, share, moved=position * max(0.0, room))

    framed = frame_picture(draw(strokes, style))

    assert np.abs(framed - frame_strokes(strokes)).sum() < 0.2 * framed.sum()


def test_random_styles_depend_on_the_generator_alone() -> None:
    one, same, other = (random_render_style(np.random.default_rng(seed)) for seed in (1, 1, 2))

    assert one == same
    assert one != other


def test_tiny_one_bit_and_blurred_pictures_are_framed_alike() -> None:
    random = np.random.default_rng(0)
    strokes = strokes_of(3)
    plain = draw(strokes, RENDER_STYLES[0])
    sides, alike, bits = set(), [], 0
    for _ in range(60):
        rough = roughened(plain, random)
        sides.add(len(rough))
        bits += len(np.unique(rough)) == 2
        alike.append(np.abs(frame_picture(rough) - frame_picture(plain)).mean() < 0.12)

    assert min(sides) < 20
    assert max(sides) == len(plain)
    assert 10 < bits < 30
    assert np.mean(alike) > 0.8
