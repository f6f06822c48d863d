"""Heat maps: warm ink speaks for the answer, cold ink against it."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.core.arrays import FloatArray, GreyImage
from digitpad.core.explain.explanation import View, explain
from digitpad.core.explain.occlusion import MOST_MASKS, HeatMap, Occlusion, masks_for
from digitpad.core.explain.question import Question
from digitpad.core.recognition.framing import place_strokes
from digitpad.core.recognition.network_output import NetworkOutput
from digitpad.core.recognition.recognizer import Recognizer
from digitpad.core.recognition.verdict import Calibration, Verdict
from digitpad.engines.litert import LiteRTEngine
from tests.helpers import DIGITS, strokes_of

SCRIBBLE = [np.array([[0, 0], [9, 7], [1, 6], [8, 0], [4, 9], [4, -2], [0, 8], [9, 3]]) / 10]


class InkCounter:
    """A network to which ink on the left says 1, ink on the right 7, and all ink “a digit”."""

    calibration = Calibration(temperature=0.5, digitness_from=2.0)

    def scores(self, tensors: GreyImage) -> NetworkOutput:
        logits = np.zeros((len(tensors), 10), dtype=np.float32)
        logits[:, 1] = tensors[:, :, :14].sum(axis=(1, 2))
        logits[:, 7] = tensors[:, :, 14:].sum(axis=(1, 2))
        return NetworkOutput(logits, tensors.sum(axis=(1, 2)))


def cross() -> GreyImage:
    tensor = np.zeros((28, 28), dtype=np.float32)
    tensor[12:15, 4:24] = 1
    return tensor


def heat_of(strokes: list[FloatArray], network: LiteRTEngine) -> tuple[HeatMap, int | None]:
    explanation = explain(strokes, network, views=[View.HEAT])
    assert explanation.heat is not None
    return explanation.heat.map, explanation.reading.digit


def test_ink_is_warm_where_it_speaks_for_the_answer_and_cold_where_it_speaks_against_it() -> None:
    occlusion = Occlusion.of(cross(), InkCounter())

    heat = occlusion.heat_map(Question(1, 7)).heat

    assert (heat[13, 5:11] > 1).all()
    assert (heat[13, 17:23] < -1).all()
    assert (heat[:11] == 0).all()
    assert np.allclose(occlusion.heat_map(Question(7, 1)).heat, -heat, atol=1e-4)


def test_ink_that_makes_it_a_digit_speaks_against_the_answer_that_it_is_none() -> None:
    heat_map = Occlusion.of(cross(), InkCounter()).heat_map(Question(None, None))

    assert heat_map.log_odds == pytest.approx(2.0 - 60.0)
    assert (heat_map.heat[13, 5:23] < -1).all()


def test_odds_are_calibrated() -> None:
    heat_map = Occlusion.of(cross(), InkCounter()).heat_map(Question(1, 3))

    assert heat_map.log_odds == pytest.approx(30 / 0.5)


@pytest.mark.parametrize("digit", DIGITS)
def test_masks_cover_the_ink_and_are_few(digit: int) -> None:
    tensor = place_strokes(strokes_of(digit)).tensor

    masks = masks_for(tensor)

    assert 20 < len(masks) <= MOST_MASKS
    assert masks.max(axis=0)[tensor > 0.5].min() > 0.5


def test_a_blot_is_covered_with_few_masks_too() -> None:
    assert 20 < len(masks_for(np.ones((28, 28), dtype=np.float32))) <= MOST_MASKS


@pytest.mark.parametrize("digit", DIGITS)
def test_a_drawing_that_is_moved_or_resized_has_the_same_heat(
    digit: int, network: LiteRTEngine
) -> None:
    strokes = strokes_of(digit)

    heat, _ = heat_of(strokes, network)
    moved, _ = heat_of([stroke * 37.5 + (400, -90) for stroke in strokes], network)

    assert np.abs(heat.heat - moved.heat).max() < 0.01 * heat.greatest


def test_ink_that_is_no_digit_shows_what_makes_it_unlike_one(network: LiteRTEngine) -> None:
    reading = Recognizer(network).recognize_strokes(SCRIBBLE)
    assert reading.verdict is Verdict.NOT_A_DIGIT

    heat, answer = heat_of(SCRIBBLE, network)

    assert answer is None
    assert heat.log_odds > 0
    warmest = heat.heat > 0.5 * heat.greatest
    hidden = np.where(warmest, 0, reading.tensor).astype(np.float32)
    before = network.scores(reading.tensor[None]).digitness
    after = network.scores(hidden[None]).digitness
    assert before is not None
    assert after is not None
    assert after[0] > before[0]


def test_heat_along_a_line_is_that_of_its_pixels() -> None:
    heat = np.zeros((28, 28), dtype=np.float32)
    heat[3, 5] = 4
    heat_map = HeatMap(Question(1, 7), heat, 1.0)

    along = heat_map.along(np.array([[5.5, 3.5], [6.0, 3.5], [6.5, 3.5], [-3, 99]]))

    assert along == pytest.approx([4, 2, 0, 0])


@pytest.mark.parametrize(("answer", "rival"), [(3, 3), (3, None), (None, 3), (3, 10), (-1, 3)])
def test_a_rival_is_another_digit(answer: int | None, rival: int | None) -> None:
    with pytest.raises(ValueError, match="digit"):
        Question(answer, rival)
