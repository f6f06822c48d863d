"""Every text and state can be read in the four themes: light, dark, and both in high contrast."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolBar,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from digitpad.app.parts import Parts
from digitpad.ui.widgets.themes import CONTRAST, CONTRAST_ON_WHITE, DARK, LIGHT, palette_of
from tests.app.test_accessibility import WINDOWS, Opened
from tests.window import Window, child_of

LOOKS = {
    "light": (LIGHT, 4.5),
    "dark": (DARK, 4.5),
    "contrast": (CONTRAST, 7.0),
    "contrast on white": (CONTRAST_ON_WHITE, 7.0),
}
STATE = 3.0  # between what is on and what is off, or between a mark and what is around it
NARROW = 12  # pixels
SMOOTHED = 0.97  # the thinnest fonts, smoothed, do not reach the colour that test_themes checks
TEXTS = (QLabel, QToolButton, QPushButton, QCheckBox, QComboBox, QLineEdit)


@pytest.fixture(
    params=[
        "light",
        *(pytest.param(name, marks=pytest.mark.slow) for name in LOOKS if name != "light"),
    ]
)
def needed(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[float]:
    """Show a look; the contrast that text needs in it."""
    before = qapp.palette()
    colours, needed = LOOKS[request.param]
    qapp.setPalette(palette_of(colours))
    yield needed
    qapp.setPalette(before)


def luminance(colour: QColor) -> float:
    def linear(share: float) -> float:
        return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4

    red, green, blue = map(linear, (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """The ratio that WCAG defines, from 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def colours_in(widget: QWidget) -> list[QColor]:
    """The colours of a widget on the screen, the most frequent first."""
    image = widget.window().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    ratio = image.devicePixelRatio()
    edge = 2 if widget.width() > NARROW else 0  # a frame, which no text as narrow as "[" has
    inside = widget.rect().adjusted(edge, edge, -edge, -edge)
    inside.moveTopLeft(widget.mapTo(widget.window(), inside.topLeft()))
    pixels = Counter(
        image.pixel(round(x * ratio), round(y * ratio))
        for x in range(inside.left(), inside.right() + 1)
        for y in range(inside.top(), inside.bottom() + 1)
        if 0 <= x * ratio < image.width() and 0 <= y * ratio < image.height()
    )
    return [QColor.fromRgb(pixel) for pixel, _ in pixels.most_common()]


def text_contrast(widget: QWidget) -> float:
    """The contrast between a widget's background and the strongest pixel of its text."""
    colours = colours_in(widget)
    return max((contrast(colours[0], colour) for colour in colours), default=21.0)


def texts_of(window: QWidget) -> list[QWidget]:
    return [
        widget
        for kind in TEXTS
        for widget in window.findChildren(kind)
        if widget.isVisible() and widget.isEnabled() and _text_of(widget).strip()
    ]


def _text_of(widget: QWidget) -> str:
    if isinstance(widget, QComboBox):
        return widget.currentText()
    if isinstance(widget, QLineEdit):
        return widget.text() or widget.placeholderText()
    assert isinstance(widget, QLabel | QToolButton | QPushButton | QCheckBox)
    return widget.text()


@pytest.mark.parametrize("name", WINDOWS)
def test_every_text_has_enough_contrast(
    needed: float, parts: Parts, qtbot: QtBot, name: str
) -> None:
    window = Opened(parts, qtbot).open(name)
    found = {_text_of(each): round(text_contrast(each), 1) for each in texts_of(window)}
    assert {text: ratio for text, ratio in found.items() if ratio < SMOOTHED * needed} == {}


def test_tools_that_are_on_differ_from_those_that_are_off(
    needed: float, parts: Parts, qtbot: QtBot
) -> None:
    Opened(parts, qtbot).open("digit")
    user, toolbar = Window(parts.window), child_of(parts.window, QToolBar, "tools")
    user.action("live").trigger()  # so that Predict stands out
    background = parts.window.palette().window().color()
    for name in ("pen", "predict"):
        button = toolbar.widgetForAction(user.action(name))
        filled = colours_in(button)[0]
        assert contrast(filled, background) >= STATE, name
        assert text_contrast(button) >= needed, name


def test_the_invitation_has_enough_contrast(needed: float, parts: Parts) -> None:
    colour = parts.pad.palette().placeholderText().color()
    assert contrast(colour, parts.pad.palette().base().color()) >= needed
