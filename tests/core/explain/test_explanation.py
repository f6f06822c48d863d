"""Explanations: what the network sees, the evidence in words, and what cannot be explained."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.core.explain.evidence import Evidence, Place, Shape, evidence_in
from digitpad.core.explain.explanation import Heat, View, explain
from digitpad.core.explain.occlusion import HeatMap
from digitpad.core.explain.question import Question
from digitpad.core.explain.seen import Seen
from digitpad.core.ink.ink import EMPTY_INK
from digitpad.core.ink.picture import Picture
from digitpad.core.recognition.framing import PEN_WIDTH_PX, frame_strokes, place_strokes
from digitpad.engines.litert import LiteRTEngine
from tests.helpers import DIGITS, ink_from, paint, strokes_of


def seen_in(ink: object, network: LiteRTEngine) -> Seen:
    seen = explain(ink, network, views=[View.SEEN]).seen  # type: ignore[arg-type]
    assert seen is not None
    return seen


def heat_in(ink: object, network: LiteRTEngine, against: int | None = None) -> Heat:
    views = [View.HEAT]
    heat = explain(ink, network, views=views, against=against).heat  # type: ignore[arg-type]
    assert heat is not None
    return heat


def named(heat: np.ndarray, digit: int) -> list[Evidence]:
    placed = place_strokes(strokes_of(digit))
    where = (heat * (placed.tensor > 0.1)).astype(np.float32)
    return evidence_in(
        HeatMap(Question(digit, (digit + 1) % 10), where, 1.0), placed.tensor, placed.lines
    )


@pytest.mark.parametrize("digit", DIGITS)
def test_placed_strokes_are_framed_as_ever(digit: int) -> None:
    assert np.array_equal(place_strokes(strokes_of(digit)).tensor, frame_strokes(strokes_of(digit)))


@pytest.mark.parametrize("digit", DIGITS)
def test_every_point_of_a_stroke_lies_on_ink_that_the_network_sees(
    digit: int, network: LiteRTEngine
) -> None:
    strokes = [stroke * 300 + (17, -80) for stroke in strokes_of(digit)]
    seen = seen_in(strokes, network)

    for x, y in np.concatenate(strokes).tolist():
        pixel = seen.pixel_at((x, y))
        assert pixel is not None
        assert seen.tensor[pixel] > 0.7
        box = seen.box_of(*pixel)
        assert box is not None
        left, top, right, bottom = box
        assert left <= x <= right
        assert top <= y <= bottom


def test_scale_shift_and_pen_are_those_of_the_framing(network: LiteRTEngine) -> None:
    line = [np.array([[100.0, 200.0], [100.0, 269.0]])]

    seen = seen_in(line, network)

    assert seen.scale == pytest.approx((20 - PEN_WIDTH_PX) / 69)
    assert seen.pen_width == pytest.approx(PEN_WIDTH_PX * 69 / (20 - PEN_WIDTH_PX))
    assert seen.scale is not None
    assert seen.shift is not None
    assert seen.shift[0] + 100 * seen.scale == pytest.approx(14.5, abs=0.05)
    assert seen.shift[1] + 234.5 * seen.scale == pytest.approx(14.5, abs=0.05)


def test_positions_far_away_lie_in_no_pixel(network: LiteRTEngine) -> None:
    seen = seen_in(strokes_of(3), network)

    assert seen.pixel_at((9.0, 0.5)) is None
    assert seen.pixel_at((-0.9, 0.5)) is None


@pytest.mark.parametrize("ink", [paint(strokes_of(3)), [np.array([[0.5, 0.5]])]])
def test_a_picture_and_a_dot_have_a_tensor_but_no_positions(
    ink: object, network: LiteRTEngine
) -> None:
    seen = seen_in(ink, network)

    assert seen.tensor.any()
    assert (seen.scale, seen.shift, seen.pen_width) == (None, None, None)
    assert seen.pixel_at((0.5, 0.5)) is None
    assert seen.box_of(3, 4) is None


def test_huge_coordinates_are_placed_too(network: LiteRTEngine) -> None:
    strokes = [stroke * 1e308 for stroke in strokes_of(2)]

    seen = seen_in(strokes, network)

    x, y = strokes[0][0].tolist()
    pixel = seen.pixel_at((x, y))
    assert pixel is not None
    assert seen.tensor[pixel] > 0.7


# In words


@pytest.mark.parametrize(
    ("digit", "name"),
    [(9, "the loop at the top"), (6, "the loop at the bottom"), (0, "the loop in the middle")],
)
def test_loops_have_names(digit: int, name: str) -> None:
    everywhere = np.ones((28, 28))

    assert name in [each.name for each in named(everywhere, digit)]


def test_ends_and_lines_have_names() -> None:
    names = {each.name for each in named(np.ones((28, 28)), 7)}

    assert {"the end at the top left", "the end at the bottom"} <= names
    assert any(name.startswith("the line") for name in names)


def test_the_place_with_most_heat_comes_first_whatever_its_sign() -> None:
    heat = np.zeros((28, 28))
    heat[:17], heat[20:] = -5, 3

    evidence = named(heat, 9)

    assert evidence[0].name == "the loop at the top"
    assert evidence[0].heat < 0 < max(each.heat for each in evidence)
    strengths = [abs(each.heat) for each in evidence]
    assert strengths == sorted(strengths, reverse=True)


def test_places_that_say_nothing_are_left_out() -> None:
    heat = np.full((28, 28), 0.1)
    heat[:8] = 5

    assert {each.place for each in named(heat, 1)} == {Place.TOP}


def test_ink_without_heat_has_no_evidence() -> None:
    assert named(np.zeros((28, 28)), 8) == []


def test_a_picture_has_loops_but_no_ends(network: LiteRTEngine) -> None:
    shapes = {each.shape for each in heat_in(paint(strokes_of(9)), network).evidence}

    assert Shape.LOOP in shapes
    assert Shape.END not in shapes


# What is asked


def test_another_rival_gives_another_map_of_the_same_answer(network: LiteRTEngine) -> None:
    usual, other = heat_in(strokes_of(4), network), heat_in(strokes_of(4), network, against=9)

    assert usual.map.question.answer == other.map.question.answer == 4
    assert other.map.question.rival == 9
    assert np.abs(usual.map.heat - other.map.heat).max() > 0.5


def test_heat_at_the_points_of_a_stroke_is_in_the_strokes_own_unit(network: LiteRTEngine) -> None:
    small, large = strokes_of(5)[0], strokes_of(5)[0] * 40 - 3

    heats = heat_in([small], network).at(small), heat_in([large], network).at(large)

    assert heats[0] == pytest.approx(heats[1], abs=0.1)
    assert heats[0].shape == (len(small),)


def test_a_picture_has_no_heat_at_positions(network: LiteRTEngine) -> None:
    with pytest.raises(ValueError, match="picture"):
        heat_in(paint(strokes_of(5)), network).at(np.array([[0.5, 0.5]]))


def test_ink_and_strokes_and_content_give_the_same(network: LiteRTEngine) -> None:
    strokes = heat_in(strokes_of(6), network)
    picture = paint(strokes_of(6))

    assert np.allclose(strokes.map.heat, heat_in(ink_from(strokes_of(6)), network).map.heat)
    opened = heat_in(Picture(picture), network)
    assert np.array_equal(heat_in(picture, network).map.heat, opened.map.heat)


def test_only_what_was_asked_for_is_computed(network: LiteRTEngine) -> None:
    explanation = explain(strokes_of(3), network, views=[View.SEEN])

    assert explanation.seen is not None
    others = explanation.heat, explanation.firmness, explanation.counterfactuals
    assert others == (None, None, None)


@pytest.mark.parametrize("ink", [[], EMPTY_INK, np.zeros((50, 50), dtype=np.uint8)])
def test_blank_paper_cannot_be_explained(ink: object, network: LiteRTEngine) -> None:
    with pytest.raises(ValueError, match="no ink"):
        explain(ink, network)  # type: ignore[arg-type]


def test_what_is_not_ink_is_refused(network: LiteRTEngine) -> None:
    with pytest.raises(TypeError, match="uint8"):
        explain(np.zeros((20, 20)), network)
    with pytest.raises(ValueError, match="stroke 1"):
        explain([[1, 2, 3]], network)
