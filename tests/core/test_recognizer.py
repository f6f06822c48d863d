"""The recognizer: ink or a picture in, a reading out."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

from digitpad.core.framing import frame_strokes
from digitpad.core.ink import EMPTY_INK
from digitpad.core.reading import Calibration, Reading, Scores, Verdict
from digitpad.core.recognizer import MOST_AT_ONCE, Recognizer
from tests.helpers import DIGITS, Look, ink_from, paint, strokes_of

BLANK = np.zeros((50, 50), dtype=np.uint8)


class InkMeter:
    """Stands in for a network: the digit is the tensor's amount of ink, so each picture differs."""

    calibration = Calibration(sure_from=0.5)

    def __init__(self) -> None:
        self.counts: list[int] = []

    def scores(self, tensors: npt.NDArray[np.float32]) -> Scores:
        assert tensors.dtype == np.float32
        assert tensors.shape[1:] == (28, 28)
        self.counts.append(len(tensors))
        ink = tensors.sum(axis=(1, 2))
        logits: npt.NDArray[np.float32] = -np.abs(ink[:, None] / 15 - np.arange(10)) * np.float32(3)
        return Scores(logits.astype(np.float32), None)


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


def test_a_picture_gives_a_whole_reading(recognizer: Recognizer) -> None:
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


def test_many_are_read_as_one_by_one(recognizer: Recognizer) -> None:
    pictures = [paint(strokes_of(digit), Look(60, pen=4)) for digit in DIGITS]
    pictures.insert(3, BLANK)

    together = recognizer.recognize_many(pictures)

    assert len(together) == 11
    for reading, picture in zip(together, pictures, strict=True):
        assert_same(reading, recognizer.recognize(picture))


def test_many_pictures_are_given_to_the_network_in_portions(
    recognizer: Recognizer, meter: InkMeter
) -> None:
    count = 2 * MOST_AT_ONCE + 3
    wide, narrow = np.zeros((2, 28, 28), dtype=np.uint8)  # framed as they are, which is quick
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
def test_other_kinds_of_numbers_are_refused_in_words(recognizer: Recognizer, image: Any) -> None:
    with pytest.raises(TypeError, match=r"uint8 \(0 = paper, 255 = ink\)"):
        recognizer.recognize(image)
    with pytest.raises(TypeError, match="uint8"):
        recognizer.recognize_many([image])


@pytest.mark.parametrize("shape", [(), (784,), (28, 28, 3), (1, 28, 28)])
def test_other_shapes_are_refused_in_words(recognizer: Recognizer, shape: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match=r"\(height, width\), not \("):
        recognizer.recognize(np.zeros(shape, dtype=np.uint8))


def test_what_is_no_stroke_is_refused_in_words(recognizer: Recognizer) -> None:
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


def test_the_callers_picture_stays_the_callers(recognizer: Recognizer) -> None:
    picture = paint(strokes_of(2)).copy()
    before = picture.copy()

    recognizer.recognize(picture)

    assert picture.flags.writeable
    assert np.array_equal(picture, before)
