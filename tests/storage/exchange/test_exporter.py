"""Labelled data sets contain the history's labelled digits."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.core.recognition.framing import frame_picture, frame_strokes
from digitpad.storage.exchange.exporter import framed, label_of
from tests.storage.exchange.made_up import ink_of, picture_of, record_of


@pytest.mark.parametrize("digit", range(10))
def test_the_label_is_exported_and_not_the_reading(digit: int) -> None:
    assert label_of(record_of(ink_of(digit), label=str(digit), text="3")) == digit


@pytest.mark.parametrize("label", [None, "", "12", "?", " 1", "٣", "²"])
def test_only_single_digits_are_labels(label: str | None) -> None:
    assert label_of(record_of(ink_of(1), label=label, text="1")) is None


def test_ink_and_pictures_are_framed_as_for_the_network() -> None:
    ink, picture = ink_of(4), picture_of(4)

    assert np.array_equal(framed(ink), np.round(frame_strokes(ink.polylines) * 255))
    assert np.array_equal(framed(picture), np.round(frame_picture(picture.ink) * 255))
    assert framed(ink).dtype == np.uint8
    assert framed(ink).max() > 200
