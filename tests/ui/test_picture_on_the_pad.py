"""A picture on the pad is shown, framed, and replaced by a stroke."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QEvent
from pytestqt.qtbot import QtBot

from digitpad.core.ink.content import Content
from digitpad.core.ink.ink import Ink
from digitpad.core.ink.picture import Picture
from digitpad.ui.pad.ink_document import InkDocument
from digitpad.ui.pad.ink_pad import InkPad
from digitpad.ui.pad.pad_paper import PICTURE_SHARE
from tests import hand

SIDE = 300
DARK, LIGHT = 100, 200


@pytest.fixture
def document() -> InkDocument:
    return InkDocument()


@pytest.fixture
def pad(qtbot: QtBot, document: InkDocument) -> InkPad:
    pad = InkPad()
    qtbot.addWidget(pad)
    pad.resize(SIDE, SIDE)
    document.ink_changed.connect(pad.show_ink)
    pad.stroke_finished.connect(document.add_stroke)
    pad.ink_erased.connect(document.erase_to)
    pad.show()
    qtbot.waitExposed(pad)
    return pad


def left_half() -> Picture:
    """Return a picture twice as wide as high, whose left half is ink."""
    ink = np.zeros((20, 40), dtype=np.uint8)
    ink[:, :20] = 255
    return Picture(ink)


def held(document: InkDocument) -> Content:
    return document.content


def grey_at(pad: InkPad, x: float, y: float) -> int:
    return (
        pad.grab().toImage().scaled(SIDE, SIDE).pixelColor(int(x * SIDE), int(y * SIDE)).lightness()
    )


def test_a_picture_lies_in_the_middle_in_its_own_shape(pad: InkPad, document: InkDocument) -> None:
    document.open(left_half())

    assert grey_at(pad, 0.3, 0.5) < DARK
    assert grey_at(pad, 0.7, 0.5) > LIGHT
    edge = (1 - PICTURE_SHARE) / 2
    assert grey_at(pad, edge - 0.03, 0.5) > LIGHT
    assert grey_at(pad, edge + 0.03, 0.5) < DARK
    assert grey_at(pad, 0.3, 0.2) > LIGHT  # it is half as high as wide


def test_a_stroke_replaces_a_picture_and_undo_brings_it_back(
    pad: InkPad, document: InkDocument
) -> None:
    picture = left_half()
    document.open(picture)
    hand.send_mouse(pad, QEvent.Type.MouseButtonPress, (0.6, 0.1))
    hand.send_mouse(pad, QEvent.Type.MouseMove, (0.9, 0.1))
    assert grey_at(pad, 0.3, 0.5) > LIGHT  # at once, not only when the stroke is done
    hand.send_mouse(pad, QEvent.Type.MouseButtonRelease, (0.9, 0.1))
    assert isinstance(held(document), Ink)
    assert len(document.ink.strokes) == 1

    document.undo_stack.undo()

    assert held(document) is picture
    assert grey_at(pad, 0.3, 0.5) < DARK


def test_a_visible_picture_disappears_when_a_stroke_begins(
    pad: InkPad, document: InkDocument
) -> None:
    document.open(left_half())
    assert grey_at(pad, 0.3, 0.5) < DARK
    hand.send_mouse(pad, QEvent.Type.MouseButtonPress, (0.6, 0.1))
    assert grey_at(pad, 0.3, 0.5) > LIGHT


def test_a_cancelled_stroke_leaves_the_picture(
    pad: InkPad, document: InkDocument, qtbot: QtBot
) -> None:
    picture = left_half()
    document.open(picture)
    hand.send_mouse(pad, QEvent.Type.MouseButtonPress, (0.6, 0.1))
    hand.send_mouse(pad, QEvent.Type.MouseMove, (0.9, 0.1))
    with qtbot.waitSignal(pad.ink_moved) as moved:
        pad.cancel_stroke()

    assert moved.args == [picture]
    assert grey_at(pad, 0.3, 0.5) < DARK


def test_the_eraser_does_not_change_a_picture(pad: InkPad, document: InkDocument) -> None:
    document.open(left_half())
    pad.set_erasing(True)
    hand.draw_with_mouse(pad, [(0.1, 0.5), (0.9, 0.5)])

    assert isinstance(document.content, Picture)
    assert grey_at(pad, 0.3, 0.5) < DARK


def test_boxes_of_a_picture_are_in_its_pixels(pad: InkPad, document: InkDocument) -> None:
    document.open(left_half())
    before = pad.grab().toImage()
    pad.show_boxes(((20.0, 0.0, 40.0, 20.0),), 0)
    after = pad.grab().toImage()

    positions = [
        (x / SIDE, y / SIDE)
        for x in range(0, SIDE, 2)
        for y in range(0, SIDE, 2)
        if before.pixelColor(x, y) != after.pixelColor(x, y)
    ]
    assert positions
    across, down = zip(*positions, strict=True)
    assert min(across) == pytest.approx(0.5, abs=0.03)
    assert max(across) == pytest.approx(0.9, abs=0.03)
    assert (min(down), max(down)) == pytest.approx((0.3, 0.7), abs=0.03)
