"""The recognizer turns ink or a picture into a reading."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

from digitpad.core.ink.ink import EMPTY_INK
from digitpad.core.recognition.framing import frame_strokes
from digitpad.core.recognition.network_output import NetworkOutput
from digitpad.core.recognition.reading import Reading
from digitpad.core.recognition.recognizer import MOST_AT_ONCE, Recognizer
from digitpad.core.recognition.verdict import Calibration, Verdict
from tests.helpers import DIGITS, Look, ink_from, paint, strokes_of

BLANK = np.zeros((50, 50), dtype=np.uint8)


class InkMeter:
    """Stands in for a network: the digit follows from the tensor's amount of ink."""

    calibration = Calibration(sure_from=0.5)

    def __init__(self) -> None:
        self.counts: list[int] = []

    def scores(self, tensors: npt.NDArray[np.float32]) -> NetworkOutput:
        assert tensors.dtype == np.float32
        assert tensors.shape[1:] == (28, 28)
        self.counts.append(len(tensors))
        ink = tensors.sum(axis=(1, 2))
        logits: npt.NDArray[np.float32] = -np.abs(ink[:, None] / 15 - np.arange(10)) * np.float32(3)
        return NetworkOutput(logits.astype(np.float32), None)


@pytest.fixture
def meter() -> InkMeter:
    return InkMeter()


@pytest.fixture
def recognizer(meter: InkMeter) -> Recognizer:
    return Recognizer(meter)


def assert_same(one: Reading, other: Reading) -> None:
    assert one.verdict is other.verdict
    assert (one.digit, one.runner_up) == (other.digit, other.runner_up)
    assert np.array_equal(one.probabilities, other.probabilities)
    assert np.array_equal(one.tensor, other.tensor)


def test_a_picture_gives_a_complete_reading(recognizer: Recognizer) -> None:
    reading = recognizer.recognize(paint(strokes_of(4)))

    assert reading.probabilities.shape == (10,)
    assert reading.probabilities.dtype == np.float32
    assert reading.probabilities.sum() == pytest.approx(1, abs=1e-6)
    assert reading.tensor.shape == (28, 28)
    assert reading.digit == reading.probabilities.argmax()
    assert not reading.probabilities.flags.writeable
    assert not reading.tensor.flags.writeable


def test_blank_paper_is_empty_and_never_asks_the_network(
    recognizer: Recognizer, meter: InkMeter
) -> None:
    blanks = [
        recognizer.recognize(BLANK),
        recognizer.recognize(np.zeros((0, 0), np.uint8)),
        recognizer.recognize_strokes([]),
        recognizer.recognize_strokes([[[np.nan, np.nan]]]),
        recognizer.recognize_ink(EMPTY_INK),
    ]

    for reading in blanks:
        assert reading.verdict is Verdict.EMPTY
        assert reading.digit is None
        assert reading.runner_up is None
        assert not reading.probabilities.any()
        assert reading.tensor.shape == (28, 28)
    assert meter.counts == []


def test_many_are_read_as_if_one_by_one(recognizer: Recognizer) -> None:
    pictures = [paint(strokes_of(digit), Look(60, pen=4)) for digit in DIGITS]
    pictures.insert(3, BLANK)

    together = recognizer.recognize_many(pictures)

    assert len(together) == 11
    for reading, picture in zip(together, pictures, strict=True):
        assert_same(reading, recognizer.recognize(picture))


def test_many_inks_are_read_as_if_one_by_one(recognizer: Recognizer) -> None:
    inks = [ink_from(strokes_of(digit)) for digit in DIGITS]
    inks.insert(3, EMPTY_INK)

    together = recognizer.recognize_inks(inks)

    assert len(together) == 11
    for reading, ink in zip(together, inks, strict=True):
        assert_same(reading, recognizer.recognize_ink(ink))


def test_many_pictures_are_given_to_the_network_in_portions(
    recognizer: Recognizer, meter: InkMeter
) -> None:
    count = 2 * MOST_AT_ONCE + 3
    wide, narrow = np.zeros((2, 28, 28), dtype=np.uint8)  # already framed, which is quick
    wide[4:24, 4:24] = narrow[4:24, 12:16] = 255
    pictures = [wide if number % 3 else narrow for number in range(count)]

    readings = recognizer.recognize_many(pictures)

    assert meter.counts == [MOST_AT_ONCE, MOST_AT_ONCE, 3]
    digits = [reading.digit for reading in readings]
    assert digits[:4] == [5, 9, 9, 5]
    assert digits == [9 if number % 3 else 5 for number in range(count)]


def test_many_may_be_none_an_array_or_a_generator(recognizer: Recognizer) -> None:
    stack = np.stack([paint(strokes_of(digit), Look(28, pen=3)) for digit in (1, 2)])

    assert recognizer.recognize_many([]) == []
    assert len(recognizer.recognize_many(stack)) == 2
    assert len(recognizer.recognize_many(picture for picture in stack)) == 2


def test_ink_is_read_as_its_strokes(recognizer: Recognizer) -> None:
    strokes = strokes_of(5)

    by_strokes = recognizer.recognize_strokes(strokes)

    assert_same(recognizer.recognize_ink(ink_from(strokes)), by_strokes)
    assert np.array_equal(by_strokes.tensor, frame_strokes(strokes))


def test_strokes_may_be_plain_lists(recognizer: Recognizer) -> None:
    plain = [stroke.tolist() for stroke in strokes_of(7)]

    assert_same(recognizer.recognize_strokes(plain), recognizer.recognize_strokes(strokes_of(7)))


@pytest.mark.parametrize(
    "image",
    [
        np.zeros((28, 28), np.float32),
        np.zeros((28, 28), np.int64),
        np.zeros((28, 28), bool),
        [[0, 255], [255, 0]],
        None,
        "digit.png",
    ],
    ids=["float32", "int64", "bool", "list", "None", "str"],
)
def test_other_kinds_of_numbers_are_refused_with_a_message(
    recognizer: Recognizer, image: Any
) -> None:
    with pytest.raises(TypeError, match=r"uint8 \(0 = paper, 255 = ink\)"):
        recognizer.recognize(image)
    with pytest.raises(TypeError, match="uint8"):
        recognizer.recognize_many([image])


@pytest.mark.parametrize("shape", [(), (784,), (28, 28, 3), (1, 28, 28)])
def test_other_shapes_are_refused_with_a_message(
    recognizer: Recognizer, shape: tuple[int, ...]
) -> None:
    with pytest.raises(ValueError, match=r"\(height, width\), not \("):
        recognizer.recognize(np.zeros(shape, dtype=np.uint8))


def test_an_invalid_stroke_is_refused_with_a_message(recognizer: Recognizer) -> None:
    with pytest.raises(ValueError, match=r"stroke 1 .* \(N, 2\)"):
        recognizer.recognize_strokes(np.zeros((5, 3)))


def test_the_layout_of_a_picture_in_memory_changes_nothing(recognizer: Recognizer) -> None:
    picture = paint(strokes_of(2))
    padded = np.zeros((200, 400), dtype=np.uint8)
    padded[:, ::2] = picture
    locked = picture.copy()
    locked.flags.writeable = False

    for same in (np.asfortranarray(picture), padded[:, ::2], locked):
        assert_same(recognizer.recognize(same), recognizer.recognize(picture))


def test_the_callers_picture_is_not_changed(recognizer: Recognizer) -> None:
    picture = paint(strokes_of(2)).copy()
    before = picture.copy()

    recognizer.recognize(picture)

    assert picture.flags.writeable
    assert np.array_equal(picture, before)


class Stern(InkMeter):
    """Judges digits by their amount of ink: the more ink, the lower its digitness."""

    calibration = Calibration(sure_from=0.0, digitness_from=0.0)

    def __init__(self, margins: list[float]) -> None:
        super().__init__()
        self.margins = margins

    def scores(self, tensors: npt.NDArray[np.float32]) -> NetworkOutput:
        logits = super().scores(tensors).logits
        return NetworkOutput(logits, np.array(self.margins[: len(tensors)], dtype=np.float32))


def ticks(count: int) -> list[npt.NDArray[np.float64]]:
    """Return upright lines, far apart, each of which is read as one digit."""
    return [np.array([[x, 0.0], [x, 1.0]]) for x in np.arange(count) * 2.0]


def test_a_number_of_blank_paper_is_empty(recognizer: Recognizer, meter: InkMeter) -> None:
    for blank in (BLANK, np.zeros((0, 0), np.uint8), [], [[[np.nan, np.nan]]], EMPTY_INK):
        number = recognizer.recognize_number(blank)
        assert number.text == ""
        assert number.readings == ()
    assert meter.counts == []


@pytest.mark.parametrize("digit", DIGITS)
def test_a_number_of_one_digit_is_read_as_that_digit(recognizer: Recognizer, digit: int) -> None:
    strokes, picture = strokes_of(digit), paint(strokes_of(digit))
    for number, alone in [
        (recognizer.recognize_number(strokes), recognizer.recognize_strokes(strokes)),
        (recognizer.recognize_number(ink_from(strokes)), recognizer.recognize_strokes(strokes)),
        (recognizer.recognize_number(picture), recognizer.recognize(picture)),
    ]:
        (boxed,) = number.readings
        assert_same(boxed.reading, alone)
        assert number.text == str(boxed.digit) == str(alone.digit)


def test_boxes_lie_around_their_digits(recognizer: Recognizer) -> None:
    strokes = [*strokes_of(3), *[line + (1.0, 0.5) for line in strokes_of(6)]]

    boxes = [boxed.box for boxed in recognizer.recognize_number(strokes).readings]

    expected = [(*line.min(axis=0), *line.max(axis=0)) for line in strokes]
    assert boxes == [tuple(map(float, box)) for box in expected]


def test_boxes_in_a_picture_are_in_its_pixels(recognizer: Recognizer) -> None:
    picture = np.hstack([paint(strokes_of(3)), paint(strokes_of(0))])

    boxes = [boxed.box for boxed in recognizer.recognize_number(picture).readings]

    assert len(boxes) == 2
    for (left, top, right, bottom), page in zip(boxes, (0, 200), strict=True):
        rows, columns = np.nonzero(picture[:, page : page + 200] >= 128)
        assert (left, right) == (page + columns.min(), page + columns.max() + 1)
        assert (top, bottom) == (rows.min(), rows.max() + 1)


def test_a_non_digit_appears_as_a_question_mark() -> None:
    assert Recognizer(Stern([-9.0])).recognize_number(ticks(1)).text == "?"

    text = Recognizer(Stern([5.0, -9.0, 5.0])).recognize_number(ticks(3)).text
    assert text[1] == "?"
    assert (text[0] + text[2]).isdigit()


def test_neighbours_support_a_nearly_accepted_digit() -> None:
    number = Recognizer(Stern([5.0, -0.4, 5.0])).recognize_number(ticks(3))

    assert number.text.isdigit()
    assert number.readings[1].reading.verdict is Verdict.NOT_A_DIGIT
    assert number.readings[1].reading.digit is None


@pytest.mark.parametrize("margins", [[-0.4], [-0.4, -0.4], [5.0, -0.4, -0.4]])
def test_nothing_supports_a_digit_where_most_are_not_digits(margins: list[float]) -> None:
    text = Recognizer(Stern(margins)).recognize_number(ticks(len(margins))).text

    assert text.endswith("?")


@pytest.mark.parametrize("ink", [np.zeros((5, 5)), np.zeros((5, 5), bool)])
def test_an_array_of_other_numbers_is_refused(recognizer: Recognizer, ink: Any) -> None:
    with pytest.raises(TypeError, match="uint8"):
        recognizer.recognize_number(ink)


@pytest.mark.parametrize("ink", [[[1.0, 2.0]], [[[1, 2, 3]]], ["12"]])
def test_input_that_is_not_a_list_of_strokes_is_refused(recognizer: Recognizer, ink: Any) -> None:
    with pytest.raises(ValueError, match="stroke 1"):
        recognizer.recognize_number(ink)


def test_a_single_digit_reading_never_splits_its_ink(
    recognizer: Recognizer, meter: InkMeter
) -> None:
    recognizer.recognize_strokes(ticks(4))
    recognizer.recognize(np.hstack([paint(strokes_of(3)), paint(strokes_of(0))]))

    assert meter.counts == [1, 1]


def test_enormous_positions_are_harmless() -> None:
    far = [[[-1.7e308, 0.0], [1.7e308, 1e308]]]

    assert Recognizer(Stern([-9.0])).recognize_number(far).text == "?"
