"""Explanations as pictures and values: what the colours, the pictures and the JSON say."""

from __future__ import annotations

import io
import json
from xml.etree.ElementTree import Element, fromstring

import numpy as np
import pytest
from PIL import Image

from digitpad.api import Recognizer
from digitpad.core.arrays import Colours
from digitpad.core.explain.explanation import Explanation
from digitpad.storage.exchange.explanations.heat_colours import AGAINST, FOR, NEITHER, colours_of
from digitpad.storage.exchange.explanations.picture import Box, Drawn, Line, Pixels, Text
from digitpad.storage.exchange.explanations.values import values_of
from digitpad.storage.exchange.explanations.views import drawn
from tests.helpers import DIGITS, paint, strokes_of

SVG = "{http://www.w3.org/2000/svg}"
ORANGE, BLACK, WHITE = (200, 80, 0), (0, 0, 0), (255, 255, 255)


@pytest.fixture(scope="module")
def recognizer() -> Recognizer:
    return Recognizer.load()


def painted(picture: Drawn) -> Colours:
    return np.asarray(Image.open(io.BytesIO(picture.png())).convert("RGB"))


def elements(picture: Drawn, kind: str) -> list[Element]:
    return fromstring(picture.svg()).findall(SVG + kind)


def texts(explanation: Explanation) -> list[str]:
    return [element.text or "" for element in elements(drawn(explanation), "text")]


def test_a_line_is_as_wide_and_as_coloured_in_both_files() -> None:
    picture = Drawn(40, 30, (Line(np.array([[5.0, 10.0], [35.0, 10.0]]), 6, ORANGE),))

    pixels = painted(picture)
    column = (pixels[:, 40] == ORANGE).all(axis=1)
    assert pixels.shape == (60, 80, 3)
    assert column.sum() == pytest.approx(12, abs=1)
    assert np.flatnonzero(column).mean() == pytest.approx(20, abs=1)
    [line] = elements(picture, "polyline")
    assert line.get("stroke") == "#c85000"
    assert float(line.get("stroke-width") or 0) == 6


def test_a_dot_is_seen_in_both_files() -> None:
    picture = Drawn(20, 20, (Line(np.array([[10.0, 10.0]]), 6, BLACK),))

    assert (painted(picture)[20, 20] == BLACK).all()
    [dot] = elements(picture, "polyline")
    assert (dot.get("points") or "").split() == ["10.00,10.00"] * 2


def test_boxes_and_pixels_lie_where_they_should() -> None:
    two = np.array([[BLACK, ORANGE]], dtype=np.uint8).repeat(2, axis=0)
    picture = Drawn(40, 20, (Box(0, 0, 10, 10, ORANGE), Pixels(20, 0, 20, two)))

    pixels = painted(picture)

    assert (pixels[10, 10] == ORANGE).all()
    assert (pixels[30, 10] == WHITE).all()
    assert (pixels[20, 45] == BLACK).all()
    assert (pixels[20, 75] == ORANGE).all()
    assert len(elements(picture, "image")) == 1
    assert len(elements(picture, "rect")) == 2  # with the paper


def test_texts_cannot_break_the_svg() -> None:
    picture = Drawn(100, 20, (Text(0, 10, "<b> & “5”", 12),))

    assert elements(picture, "text")[0].text == "<b> & “5”"
    assert (painted(picture) != WHITE).any()


def test_colours_say_which_way_and_how_much() -> None:
    against, nothing, half, for_it = colours_of(np.array([-1, 0, 0.5, 1.0])).tolist()

    assert (tuple(against), tuple(nothing), tuple(for_it)) == (AGAINST, NEITHER, FOR)
    assert all(min(a, b) < c < max(a, b) for a, b, c in zip(nothing, for_it, half, strict=True))


def test_both_ends_of_the_scale_are_told_apart_without_red_and_green() -> None:
    """Blue differs, and the ends are darker than the middle, for eyes that miss either."""
    brightness = [
        0.2126 * red + 0.7152 * green + 0.0722 * blue
        for red, green, blue in (AGAINST, NEITHER, FOR)
    ]

    assert AGAINST[2] - FOR[2] > 120
    assert max(brightness[0], brightness[2]) < 0.6 * brightness[1]


@pytest.mark.parametrize("digit", DIGITS)
def test_every_view_has_its_caption(digit: int, recognizer: Recognizer) -> None:
    shown = texts(recognizer.explain(strokes_of(digit)))

    for beginning in (
        "Answer: ",
        "What the network sees: ",
        "Where it looks: ",
        "How firm it is: ",
    ):
        assert any(text.startswith(beginning) for text in shown), beginning
    assert "What would change its mind" in shown


def test_only_the_views_asked_for_are_drawn(recognizer: Recognizer) -> None:
    shown = texts(recognizer.explain(strokes_of(3), views=["firmness"]))

    assert [text for text in shown if ":" in text] == [
        shown[0],
        next(text for text in shown if text.startswith("How firm")),
    ]


def test_the_heat_is_drawn_on_the_strokes(recognizer: Recognizer) -> None:
    explanation = recognizer.explain(strokes_of(9), views=["heat"])
    assert explanation.heat is not None

    colours = {line.get("stroke") for line in elements(drawn(explanation), "polyline")}

    warmest = max(explanation.heat.at(stroke).max() for stroke in explanation.strokes)
    assert warmest > 0.5 * explanation.heat.map.greatest
    reds = [
        int((colour or "#000000")[1:3], 16) - int((colour or "#000000")[5:7], 16)
        for colour in colours
    ]
    assert max(reds) > 90
    assert len(colours) > 10


def test_a_picture_shows_its_heat_on_pixels(recognizer: Recognizer) -> None:
    picture = drawn(recognizer.explain(paint(strokes_of(4)), views=["heat"]))

    assert len(elements(picture, "image")) == 1
    assert elements(picture, "polyline") == []
    assert (painted(picture)[:, :, 2].astype(int) < 120).any()


def test_what_is_removed_and_added_is_marked(recognizer: Recognizer) -> None:
    explanation = recognizer.explain(strokes_of(4), views=["change"])

    marked = [
        line for line in elements(drawn(explanation), "polyline") if line.get("stroke") == "#c85000"
    ]

    assert explanation.counterfactuals is not None
    assert explanation.counterfactuals.removal is not None
    assert explanation.counterfactuals.addition is not None
    assert len(marked) == 2


def test_copies_with_another_answer_are_shown_with_it(recognizer: Recognizer) -> None:
    odd = next(
        explanation
        for lean in np.linspace(0.1, 1.0, 30)
        for explanation in [recognizer.explain(_between(lean), views=["firmness"])]
        if explanation.firmness and explanation.firmness.different
    )
    assert odd.firmness is not None

    pictures = elements(drawn(odd), "image")

    assert len(pictures) == min(16, len(odd.firmness.different))


def _between(lean: float) -> list[np.ndarray]:
    """Return a line that turns from a 1 into a 7 as its bar grows."""
    return [np.array([[0.5 - lean / 2, 0.05 + 0.02 * lean], [0.5, 0.0], [0.45, 1.0]])]


def test_values_hold_every_number_and_are_json(recognizer: Recognizer) -> None:
    explanation = recognizer.explain(strokes_of(9), against=4)

    values = json.loads(json.dumps(values_of(explanation)))

    assert values["digit"] == 9
    assert np.array(values["seen"]["tensor"]).shape == (28, 28)
    assert (values["heat"]["answer"], values["heat"]["against"]) == (9, 4)
    assert [len(heats) for heats in values["heat"]["along"]] == [
        len(each) for each in strokes_of(9)
    ]
    assert np.allclose(values["heat"]["heat"], explanation.heat.map.heat, atol=1e-4)  # type: ignore[union-attr]
    assert len(values["firmness"]["copies"]) == 64
    assert values["firmness"]["same"] == explanation.firmness.count  # type: ignore[union-attr]
    removal = explanation.counterfactuals.removal  # type: ignore[union-attr]
    assert removal is not None
    assert values["change"]["removal"]["digit"] == removal.reading.digit
    assert values["change"]["removal"]["length"] == pytest.approx(removal.length)


def test_values_of_a_picture_have_no_changes(recognizer: Recognizer) -> None:
    values = values_of(recognizer.explain(paint(strokes_of(5))))

    assert "change" not in values
    assert values["heat"]["along"] == []
    assert values["seen"]["scale"] is None
