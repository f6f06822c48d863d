"""The same ink gives the same tensor, wherever and however it was drawn."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digitpad.core.arrays import FloatArray, Grey, GreyImage
from digitpad.core.ink.polylines import polylines_from
from digitpad.core.recognition.framing import (
    CENTRE,
    DIGIT_BOX,
    centre_of_mass,
    frame_picture,
    frame_strokes,
    is_framed,
)
from tests.helpers import DIGITS, Look, difference, ink_from, paint, strokes_of

SAME = 1e-3  # the most that rounding may change in a pixel of 0..1

thousandths = st.integers(0, 1000).map(lambda number: number / 1000)
positions = st.tuples(thousandths, thousandths)
lines = st.lists(positions, min_size=1, max_size=30).map(
    lambda points: np.array(points, np.float64)
)
some_strokes = st.lists(lines, min_size=1, max_size=4)
few = settings(max_examples=60, deadline=None)

LOOKS = {
    "usual": Look(480, pen=24, share=0.6),
    "thin": Look(520, pen=6, share=0.6),
    "thick": Look(480, pen=58, share=0.6),
    "small, in a corner": Look(480, pen=12, share=0.2, moved=0.33),
    "filling the pad": Look(480, pen=24, share=0.93),
}


def assert_harmless(tensor: GreyImage) -> None:
    assert tensor.shape == (28, 28)
    assert tensor.dtype == np.float32
    assert np.isfinite(tensor).all()
    assert tensor.min() >= 0
    assert tensor.max() <= 1


def framed_as_mnist_does(digit: int) -> Grey:
    """Scale a digit into 20x20 whole pixels and centre its mass by whole pixels."""
    box = paint(strokes_of(digit), Look(20, pen=2.75, share=1.0))
    rows, columns = np.flatnonzero(box.any(axis=1)), np.flatnonzero(box.any(axis=0))
    box = box[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    height, width = box.shape
    mass = box / box.sum()
    top = round(14.5 - float(mass.sum(axis=1) @ (np.arange(height) + 0.5)))
    left = round(14.5 - float(mass.sum(axis=0) @ (np.arange(width) + 0.5)))
    field = np.zeros((28, 28), dtype=np.uint8)
    field[top : top + height, left : left + width] = box
    return field


class TestStrokes:
    @few
    @given(some_strokes, st.floats(-1000, 1000), st.floats(-1000, 1000))
    def test_the_position_on_the_pad_changes_nothing(
        self, strokes: list[FloatArray], right: float, down: float
    ) -> None:
        moved = [stroke + np.array([right, down]) for stroke in strokes]

        assert np.allclose(frame_strokes(moved), frame_strokes(strokes), atol=SAME)

    @few
    @given(some_strokes, st.floats(-6, 6))
    def test_the_size_and_the_unit_change_nothing(
        self, strokes: list[FloatArray], exponent: float
    ) -> None:
        scaled = [stroke * 10**exponent for stroke in strokes]

        assert np.allclose(frame_strokes(scaled), frame_strokes(strokes), atol=SAME)

    @few
    @given(some_strokes)
    def test_any_strokes_give_ink_between_0_and_1(self, strokes: list[FloatArray]) -> None:
        tensor = frame_strokes(strokes)

        assert_harmless(tensor)
        assert tensor.any()

    @pytest.mark.parametrize("pressure", [0.0, 0.5, 1.0])
    def test_pressure_never_matters(self, pressure: float) -> None:
        ink = ink_from(strokes_of(3), pressure)

        assert np.array_equal(frame_strokes(ink.polylines), frame_strokes(strokes_of(3)))

    @pytest.mark.parametrize("digit", DIGITS)
    def test_the_order_and_direction_of_strokes_change_nothing(self, digit: int) -> None:
        backwards = [stroke[::-1] for stroke in reversed(strokes_of(digit))]

        assert np.allclose(frame_strokes(backwards), frame_strokes(strokes_of(digit)), atol=SAME)

    @pytest.mark.parametrize("digit", DIGITS)
    def test_the_longest_side_is_20_pixels(self, digit: int) -> None:
        tensor = frame_strokes(strokes_of(digit))

        height, width = tensor.max(axis=1).sum(), tensor.max(axis=0).sum()
        assert max(height, width) == pytest.approx(20, abs=0.4)

    @pytest.mark.parametrize("digit", DIGITS)
    def test_the_centre_of_mass_is_where_mnist_has_it(self, digit: int) -> None:
        tensor = frame_strokes(strokes_of(digit))

        assert centre_of_mass(tensor) == pytest.approx([14.5, 14.5], abs=0.1)

    def test_the_pen_is_2_75_pixels_wide(self) -> None:
        tensor = frame_strokes([np.array([[0.0, 0.0], [0.0, 1.0]])])

        assert tensor[14].sum() == pytest.approx(2.75, abs=0.05)

    def test_the_shape_is_kept(self) -> None:
        tensor = frame_strokes([np.array([[0, 0], [1, 0], [1, 2], [0, 2], [0, 0]], np.float64)])

        assert tensor.max(axis=1).sum() == pytest.approx(20, abs=0.1)
        assert tensor.max(axis=0).sum() == pytest.approx((20 - 2.75) / 2 + 2.75, abs=0.1)

    def test_thousands_of_points_give_the_tensor_of_the_line_they_follow(self) -> None:
        def spiral(points: int) -> FloatArray:
            angle = np.linspace(0, 9, points)
            return np.stack([angle * np.cos(angle), angle * np.sin(angle)], axis=1)

        assert difference(frame_strokes([spiral(150)]), frame_strokes([spiral(10_000)])) < 0.02

    def test_no_strokes_give_blank_paper(self) -> None:
        tensor = frame_strokes([])

        assert_harmless(tensor)
        assert not tensor.any()

    @pytest.mark.parametrize(
        "strokes",
        [
            [[[3, 3]]],
            [[[3, 3]], [[3, 3]]],
            [[[0.3, 0.3]] * 10_000],
            [[[0, 0], [5e-324, 0]]],
            [[[0, 0], [1e-300, 1e-308]]],
            [[[0, 0], [1e300, -1e300]]],
            [[[1e15, 1e15], [1e15 + 1, 1e15]]],
            [[[1e308, -1e308], [-1e308, 1e308]]],
            [np.random.default_rng(0).normal(size=(10_000, 2)).cumsum(axis=0)],
            list(np.random.default_rng(0).random((500, 1, 2))),
        ],
        ids=[
            "dot", "dot on dot", "dot of 10,000 points", "smallest float", "tiny", "huge",
            "far away", "largest float", "scribble of 10,000 points", "500 dots",
        ],
    )  # fmt: skip
    def test_odd_strokes_are_harmless(self, strokes: list[FloatArray]) -> None:
        tensor = frame_strokes(polylines_from(strokes))

        assert_harmless(tensor)
        assert tensor.any()

    def test_a_dot_is_a_round_spot_in_the_middle(self) -> None:
        tensor = frame_strokes([np.array([[0.9, 0.1]])])

        assert tensor.sum() == pytest.approx(np.pi * 2.75**2 / 4, rel=0.1)
        assert centre_of_mass(tensor) == pytest.approx(CENTRE, abs=0.1)


class TestPictures:
    @pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS)
    @pytest.mark.parametrize("digit", DIGITS)
    def test_a_painted_digit_gives_the_tensor_of_its_strokes(self, digit: int, look: Look) -> None:
        strokes = strokes_of(digit)

        assert difference(frame_strokes(strokes), frame_picture(paint(strokes, look))) < 0.12

    @pytest.mark.parametrize("side", [170, 210])
    def test_the_thinnest_pen_loses_no_line(self, side: int) -> None:
        look = Look(side, pen=1, share=0.9)
        differences = [
            difference(
                frame_strokes(strokes_of(digit)), frame_picture(paint(strokes_of(digit), look))
            )
            for digit in DIGITS
        ]

        assert max(differences) < 0.2

    @pytest.mark.parametrize("digit", DIGITS)
    def test_the_darkness_of_the_ink_changes_little(self, digit: int) -> None:
        dark = paint(strokes_of(digit))
        faint = (dark * 0.3).astype(np.uint8)

        assert difference(frame_picture(dark), frame_picture(faint)) < 0.03

    @pytest.mark.parametrize("digit", DIGITS)
    def test_a_digit_framed_by_mnist_passes_through_unchanged(self, digit: int) -> None:
        picture = framed_as_mnist_does(digit)

        assert is_framed(picture)
        assert np.array_equal(frame_picture(picture), picture.astype(np.float32) / np.float32(255))

    def test_a_tensor_saved_as_a_picture_passes_through_unchanged(self) -> None:
        tensor = frame_strokes(strokes_of(3))
        picture = np.round(tensor * 255).astype(np.uint8)

        assert is_framed(picture)
        assert np.abs(frame_picture(picture) - tensor).max() <= 0.5 / 255 + 1e-6

    def test_a_picture_of_the_right_size_that_is_not_framed_is_framed(self) -> None:
        small = paint(strokes_of(5), Look(28, pen=2, share=0.5))
        moved = np.roll(framed_as_mnist_does(5), 2, axis=1)

        for picture in (small, moved):
            assert not is_framed(picture)
            assert centre_of_mass(frame_picture(picture)) == pytest.approx(CENTRE, abs=0.1)

    @pytest.mark.parametrize(
        "picture",
        [
            np.zeros((28, 28), np.uint8),
            np.full((28, 28), 255, np.uint8),
            np.eye(20, dtype=np.uint8),
        ],
        ids=["blank", "all ink", "another size"],
    )
    def test_only_digits_of_28_pixels_in_their_box_are_framed(self, picture: Grey) -> None:
        assert not is_framed(picture)

    def test_wide_and_flat_pictures_fill_the_digit_box_too(self) -> None:
        picture = np.zeros((60, 600), dtype=np.uint8)
        picture[20:40, 50:550] = 255

        tensor = frame_picture(picture)

        assert tensor.max(axis=0).sum() == pytest.approx(DIGIT_BOX, abs=0.6)

    @pytest.mark.parametrize(
        "picture",
        [
            np.zeros((100, 80), np.uint8),
            np.full((40, 40), 15, np.uint8),
            np.zeros((0, 0), np.uint8),
            np.zeros((0, 7), np.uint8),
            np.zeros((1, 1), np.uint8),
        ],
        ids=["paper", "hardly a shade", "no pixels", "no rows", "one pixel of paper"],
    )
    def test_pictures_without_ink_are_blank(self, picture: Grey) -> None:
        tensor = frame_picture(picture)

        assert_harmless(tensor)
        assert not tensor.any()

    @pytest.mark.parametrize(
        "picture",
        [
            np.full((1, 1), 255, np.uint8),
            np.full((50, 50), 255, np.uint8),
            np.full((28, 28), 255, np.uint8),
            np.full((1, 300), 255, np.uint8),
            np.full((300, 1), 255, np.uint8),
            np.full((4000, 4000), 255, np.uint8),
            np.pad(np.full((3800, 1), 255, np.uint8), ((100, 100), (2000, 1999))),
            np.pad(np.full((1, 1), 255, np.uint8), ((0, 199), (299, 0))),
            np.random.default_rng(0).integers(0, 256, (300, 200), dtype=np.uint8),
        ],
        ids=[
            "1x1", "all ink", "all ink, 28x28", "1xN", "Nx1", "huge, all ink", "huge, a thin line",
            "one pixel", "noise",
        ],
    )  # fmt: skip
    def test_odd_pictures_are_harmless(self, picture: Grey) -> None:
        tensor = frame_picture(picture)

        assert_harmless(tensor)
        assert tensor.any()

    def test_two_specks_far_apart_are_harmless(self) -> None:
        picture = np.zeros((170, 170), dtype=np.uint8)
        picture[0, 0] = picture[-1, -1] = 255

        assert_harmless(frame_picture(picture))

    def test_the_picture_itself_is_not_changed(self) -> None:
        picture = paint(strokes_of(8))
        before = picture.copy()

        frame_picture(picture)

        assert np.array_equal(picture, before)
