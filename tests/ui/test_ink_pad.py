"""The pad, drawn on as hands do with mouse, pen and finger."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPaintEvent, QPalette
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from digitpad.core.ink import EMPTY_INK, Ink, Point, Stroke
from digitpad.ui.ink_pad import InkPad
from tests import hand

SIDE = 300
LINE = [(0.2, 0.2), (0.5, 0.4), (0.8, 0.8)]


class Drawn:
    """What a pad reported; it also does what the document does, and shows the ink."""

    def __init__(self, pad: InkPad) -> None:
        self.pad = pad
        self.ink = EMPTY_INK
        self.moved: list[Ink] = []
        pad.stroke_finished.connect(self._add)
        pad.ink_moved.connect(self.moved.append)

    @property
    def strokes(self) -> tuple[Stroke, ...]:
        return self.ink.strokes

    def _add(self, stroke: Stroke) -> None:
        self.ink = self.ink.with_stroke(stroke)
        self.pad.show_ink(self.ink)


@pytest.fixture
def pad(qtbot: QtBot) -> InkPad:
    pad = InkPad()
    qtbot.addWidget(pad)
    pad.resize(SIDE, SIDE)
    pad.show()
    qtbot.waitExposed(pad)
    return pad


@pytest.fixture
def drawn(pad: InkPad) -> Drawn:
    return Drawn(pad)


def positions(stroke: Stroke) -> list[tuple[float, float]]:
    return [(round(point.x, 2), round(point.y, 2)) for point in stroke.points]


def picture(pad: InkPad) -> QImage:
    return pad.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def grey_at(pad: InkPad, x: float, y: float) -> int:
    image = picture(pad)
    return image.pixelColor(round(x * image.width()), round(y * image.height())).lightness()


# Devices


def test_mouse_draws_a_stroke_in_pad_units(pad: InkPad, drawn: Drawn) -> None:
    hand.draw_with_mouse(pad, LINE)
    assert len(drawn.strokes) == 1
    assert positions(drawn.strokes[0]) == LINE


def test_pen_draws_with_its_pressure(pad: InkPad, drawn: Drawn) -> None:
    hand.draw_with_pen(pad, LINE, [0.1, 0.5, 0.9])
    assert len(drawn.strokes) == 1
    assert [round(point.pressure, 1) for point in drawn.strokes[0].points] == [0.1, 0.5, 0.9]


def test_finger_draws(pad: InkPad, drawn: Drawn) -> None:
    hand.draw_with_finger(pad, LINE)
    assert [positions(stroke) for stroke in drawn.strokes] == [LINE]


def test_second_finger_draws_nothing(pad: InkPad, drawn: Drawn) -> None:
    screen = hand.touch_screen()
    first, second = hand.on(pad, (0.2, 0.2)).toPoint(), hand.on(pad, (0.8, 0.2)).toPoint()
    QTest.touchEvent(pad, screen).press(0, first, pad).commit()
    QTest.touchEvent(pad, screen).stationary(0).press(1, second, pad).commit()
    end = hand.on(pad, (0.2, 0.8)).toPoint()
    QTest.touchEvent(pad, screen).move(0, end, pad).move(1, first, pad).commit()
    QTest.touchEvent(pad, screen).release(0, end, pad).release(1, first, pad).commit()
    assert [positions(stroke) for stroke in drawn.strokes] == [[(0.2, 0.2), (0.2, 0.8)]]


def test_fingers_on_a_touchpad_do_not_draw(pad: InkPad, drawn: Drawn) -> None:
    device = hand.touchpad()
    QTest.touchEvent(pad, device).press(0, hand.on(pad, (0.5, 0.5)).toPoint(), pad).commit()
    assert drawn.moved == []


def test_only_the_left_button_draws(pad: InkPad, drawn: Drawn) -> None:
    QTest.mousePress(pad, Qt.MouseButton.RightButton, pos=hand.on(pad, (0.5, 0.5)).toPoint())
    QTest.mouseRelease(pad, Qt.MouseButton.RightButton, pos=hand.on(pad, (0.5, 0.5)).toPoint())
    assert drawn.strokes == ()


def test_mouse_moving_without_a_button_draws_nothing(pad: InkPad, drawn: Drawn) -> None:
    QTest.mouseMove(pad, hand.on(pad, (0.5, 0.5)).toPoint())
    assert drawn.moved == []


@pytest.mark.parametrize(
    "source",
    [
        Qt.MouseEventSource.MouseEventSynthesizedByQt,
        Qt.MouseEventSource.MouseEventSynthesizedBySystem,
    ],
)
def test_mouse_events_made_up_after_a_pen_add_no_stroke(
    pad: InkPad, drawn: Drawn, source: Qt.MouseEventSource
) -> None:
    hand.draw_with_pen(pad, LINE)
    for kind in (
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonRelease,
    ):
        hand.send_mouse(pad, kind, (0.5, 0.5), source=source)
    assert len(drawn.strokes) == 1


def test_mouse_events_that_a_stylus_reports_add_no_stroke(pad: InkPad, drawn: Drawn) -> None:
    hand.draw_with_pen(pad, LINE)
    hand.send_mouse(pad, QEvent.Type.MouseButtonPress, (0.5, 0.5), device=hand.STYLUS)
    hand.send_mouse(pad, QEvent.Type.MouseButtonRelease, (0.5, 0.5), device=hand.STYLUS)
    assert len(drawn.strokes) == 1


def test_mouse_cannot_break_into_a_stroke_of_the_pen(pad: InkPad, drawn: Drawn) -> None:
    hand.send_tablet(pad, QEvent.Type.TabletPress, (0.1, 0.1), 0.5)
    hand.send_mouse(pad, QEvent.Type.MouseButtonPress, (0.9, 0.1))
    hand.send_mouse(pad, QEvent.Type.MouseButtonRelease, (0.9, 0.1))
    hand.send_tablet(pad, QEvent.Type.TabletMove, (0.5, 0.5), 0.5)
    hand.send_tablet(pad, QEvent.Type.TabletRelease, (0.5, 0.5), 0.0)
    assert [positions(stroke) for stroke in drawn.strokes] == [[(0.1, 0.1), (0.5, 0.5)]]


def test_pen_and_finger_events_reach_nobody_else_as_mouse_events(pad: InkPad, drawn: Drawn) -> None:
    hand.draw_with_finger(pad, LINE)
    hand.draw_with_finger(pad, LINE)
    assert len(drawn.strokes) == 2


# Strokes


def test_a_tap_is_a_dot_though_the_hand_wavers(pad: InkPad, drawn: Drawn) -> None:
    hand.draw_with_mouse(pad, [(0.5, 0.5), (0.505, 0.5), (0.5, 0.505)])
    assert len(drawn.strokes[0].points) == 1
    assert grey_at(pad, 0.5, 0.5) < 50


def test_double_click_is_two_dots(pad: InkPad, drawn: Drawn) -> None:
    place = hand.on(pad, (0.5, 0.5)).toPoint()
    QTest.mouseClick(pad, Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(pad, Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=place)
    assert len(drawn.strokes) == 2


def test_strokes_end_at_the_edge_of_the_pad(pad: InkPad, drawn: Drawn) -> None:
    hand.draw_with_mouse(pad, [(0.5, 0.5), (1.7, 0.5), (1.7, -3.0)])
    assert positions(drawn.strokes[0]) == [(0.5, 0.5), (1.0, 0.5), (1.0, 0.0)]


def test_same_stroke_on_pads_of_any_size(qtbot: QtBot) -> None:
    strokes = []
    for side in (200, 400, 1000):
        pad = InkPad()
        qtbot.addWidget(pad)
        pad.resize(side, side)
        drawn = Drawn(pad)
        hand.draw_with_mouse(pad, LINE)
        strokes.append(positions(drawn.strokes[0]))
    assert strokes == [LINE] * 3


def test_ink_is_told_while_the_pen_moves(pad: InkPad, drawn: Drawn) -> None:
    hand.draw_with_mouse(pad, LINE)
    assert [len(ink.strokes[-1].points) for ink in drawn.moved] == [1, 2, 3]


def test_hiding_the_pad_ends_the_stroke(pad: InkPad, drawn: Drawn) -> None:
    hand.send_mouse(pad, QEvent.Type.MouseButtonPress, LINE[0])
    hand.send_mouse(pad, QEvent.Type.MouseMove, LINE[1])
    pad.hide()
    assert [positions(stroke) for stroke in drawn.strokes] == [LINE[:2]]


def test_a_touch_that_the_system_takes_back_leaves_nothing(pad: InkPad, drawn: Drawn) -> None:
    screen = hand.touch_screen()
    QTest.touchEvent(pad, screen).press(0, hand.on(pad, (0.2, 0.2)).toPoint(), pad).commit()
    QTest.touchEvent(pad, screen).move(0, hand.on(pad, (0.6, 0.6)).toPoint(), pad).commit()
    pad.event(_touch_cancel(screen))
    assert drawn.strokes == ()
    assert drawn.moved[-1] == EMPTY_INK
    assert grey_at(pad, 0.4, 0.4) > 200


def _touch_cancel(screen: object) -> QEvent:
    from PySide6.QtGui import QPointingDevice, QTouchEvent

    assert isinstance(screen, QPointingDevice)
    return QTouchEvent(QEvent.Type.TouchCancel, screen, Qt.KeyboardModifier.NoModifier, [])


# Painting


def test_ink_is_dark_on_paper(pad: InkPad, drawn: Drawn) -> None:
    hand.draw_with_mouse(pad, [(0.2, 0.5), (0.8, 0.5)])
    assert grey_at(pad, 0.5, 0.5) < 50
    assert grey_at(pad, 0.5, 0.2) > 200


def test_pressure_widens_the_line(pad: InkPad, drawn: Drawn) -> None:
    def width_with(pressure: float) -> int:
        pad.show_ink(EMPTY_INK)
        drawn.ink = EMPTY_INK
        hand.draw_with_pen(pad, [(0.2, 0.5), (0.8, 0.5)], [pressure, pressure])
        image = picture(pad)
        column = [image.pixelColor(SIDE // 2, y).lightness() for y in range(SIDE)]
        return sum(grey < 128 for grey in column)

    assert width_with(0.1) < width_with(0.5) < width_with(1.0)


def test_what_grows_under_the_pen_is_what_stays(pad: InkPad, drawn: Drawn) -> None:
    hand.draw_with_mouse(pad, LINE)
    while_drawing = picture(pad)
    pad.show_ink(EMPTY_INK)
    pad.show_ink(drawn.ink)
    assert picture(pad) == while_drawing


def test_undone_ink_disappears(pad: InkPad, drawn: Drawn) -> None:
    blank = picture(pad)
    hand.draw_with_mouse(pad, LINE)
    assert picture(pad) != blank
    pad.show_ink(EMPTY_INK)
    assert picture(pad) == blank


class RecordingPad(InkPad):
    """Takes down which rectangles are repainted."""

    def __init__(self) -> None:
        super().__init__()
        self.areas: list[QRect] = []

    def paintEvent(self, event: QPaintEvent) -> None:
        self.areas.append(event.rect())
        super().paintEvent(event)


def test_only_the_changed_rectangle_is_repainted(qtbot: QtBot) -> None:
    pad = RecordingPad()
    qtbot.addWidget(pad)
    pad.resize(SIDE, SIDE)
    pad.show()
    hand.send_mouse(pad, QEvent.Type.MouseButtonPress, (0.1, 0.1))
    qtbot.waitUntil(lambda: bool(pad.areas))
    qtbot.wait(50)
    pad.areas.clear()
    hand.send_mouse(pad, QEvent.Type.MouseMove, (0.15, 0.1))
    qtbot.waitUntil(lambda: bool(pad.areas))
    assert pad.areas[0].width() < SIDE / 4
    assert pad.areas[0].height() < SIDE / 4


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0, 3.0])
def test_ink_is_sharp_at_every_pixel_ratio(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, ratio: float
) -> None:
    """The edge of a line is about as narrow in device pixels whatever the ratio."""
    pad = InkPad()
    qtbot.addWidget(pad)
    pad.resize(SIDE, SIDE)
    monkeypatch.setattr(InkPad, "devicePixelRatioF", lambda self: ratio)
    pad.show_ink(Ink((Stroke((Point(0.5, 0.2), Point(0.5, 0.8))),)))
    image = QImage(round(SIDE * ratio), round(SIDE * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor("white"))
    pad.render(image)
    row = [image.pixelColor(x, image.height() // 2).lightness() for x in range(image.width())]
    grey = [value for value in row[20:-20] if 20 < value < 235]
    assert len(grey) <= 4


def test_ink_follows_the_palette(pad: InkPad, drawn: Drawn) -> None:
    hand.draw_with_mouse(pad, [(0.2, 0.5), (0.8, 0.5)])
    dark = QPalette()
    dark.setColor(QPalette.ColorRole.Base, QColor("#101010"))
    dark.setColor(QPalette.ColorRole.Text, QColor("#f0f0f0"))
    pad.setPalette(dark)
    assert grey_at(pad, 0.5, 0.5) > 200
    assert grey_at(pad, 0.5, 0.2) < 50


def test_resizing_keeps_the_ink_in_its_place(pad: InkPad, drawn: Drawn) -> None:
    hand.draw_with_mouse(pad, [(0.2, 0.5), (0.8, 0.5)])
    pad.resize(2 * SIDE, 2 * SIDE)
    assert grey_at(pad, 0.5, 0.5) < 50
    assert grey_at(pad, 0.5, 0.3) > 200


def test_ink_that_comes_back_is_seen(pad: InkPad, drawn: Drawn) -> None:
    """After Clear and its undoing, with the pad painted in between."""
    hand.draw_with_mouse(pad, [(0.2, 0.5), (0.8, 0.5)])
    pad.show_ink(EMPTY_INK)
    assert grey_at(pad, 0.5, 0.5) > 200
    pad.show_ink(drawn.ink)
    assert grey_at(pad, 0.5, 0.5) < 50


# Interrupted strokes


def begin_stroke(pad: InkPad) -> None:
    hand.send_mouse(pad, QEvent.Type.MouseButtonPress, (0.2, 0.8))
    hand.send_mouse(pad, QEvent.Type.MouseMove, (0.8, 0.8))


def test_ink_changed_under_the_pen_takes_its_stroke_away(pad: InkPad, drawn: Drawn) -> None:
    hand.draw_with_mouse(pad, [(0.2, 0.2), (0.8, 0.2)])
    begin_stroke(pad)
    pad.show_ink(EMPTY_INK)
    hand.send_mouse(pad, QEvent.Type.MouseMove, (0.8, 0.9))
    hand.send_mouse(pad, QEvent.Type.MouseButtonRelease, (0.8, 0.9))
    assert len(drawn.strokes) == 1
    assert grey_at(pad, 0.5, 0.8) > 200


def test_cancelling_takes_only_the_stroke_under_the_pen(pad: InkPad, drawn: Drawn) -> None:
    hand.draw_with_mouse(pad, [(0.2, 0.2), (0.8, 0.2)])
    begin_stroke(pad)
    pad.cancel_stroke()
    assert drawn.moved[-1] == drawn.ink
    assert grey_at(pad, 0.5, 0.8) > 200
    assert grey_at(pad, 0.5, 0.2) < 50


def test_a_second_press_without_a_release_begins_a_new_stroke(pad: InkPad, drawn: Drawn) -> None:
    begin_stroke(pad)
    hand.draw_with_mouse(pad, [(0.2, 0.2), (0.8, 0.2)])
    assert [positions(stroke) for stroke in drawn.strokes] == [
        [(0.2, 0.8), (0.8, 0.8)],
        [(0.2, 0.2), (0.8, 0.2)],
    ]


def test_the_eraser_end_draws_nothing(pad: InkPad, drawn: Drawn) -> None:
    hand.draw_with_pen(pad, LINE, device=hand.ERASER)
    assert drawn.moved == []
