"""Themes: everything is readable, by WCAG 2's formula of contrast."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from digitpad.core.preferences import Choices, Theme
from digitpad.ui.charts import bar_chart
from digitpad.ui.history.table import cell_delegates as history_delegates
from digitpad.ui.widgets.themes import (
    CONTRAST,
    CONTRAST_ON_WHITE,
    DARK,
    LIGHT,
    Colours,
    Role,
    Themes,
    colours_for,
    dimmed_palette,
    has_high_contrast,
    palette_of,
)
from tests.window import show

TEXTS = [
    (Role.WindowText, Role.Window),
    (Role.Text, Role.Base),
    (Role.Text, Role.AlternateBase),
    (Role.ButtonText, Role.Button),
    (Role.ToolTipText, Role.ToolTipBase),
    (Role.HighlightedText, Role.Highlight),
    (Role.PlaceholderText, Role.Base),
    (Role.PlaceholderText, Role.Window),
    (Role.Link, Role.Base),
    (Role.Link, Role.Window),
    (Role.LinkVisited, Role.Base),
    (Role.LinkVisited, Role.Window),
]
SIGNS = [
    (Role.Highlight, Role.Window),
    (Role.Highlight, Role.Base),
    (Role.Accent, Role.Window),
]
DARK_SYSTEM = QPalette(QColor("#303030"), QColor("#202020"))
LIGHT_SYSTEM = QPalette(QColor("#e0e0e0"), QColor("#f0f0f0"))
AA, AAA, NON_TEXT = 4.5, 7.0, 3.0
EDGE = 4  # pixels in which a box or a field begins, before what is in it


def contrast(one: QColor, other: QColor) -> float:
    """Source: Web Content Accessibility Guidelines 2.2, “contrast ratio”."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: QColor) -> float:
    """Source: Web Content Accessibility Guidelines 2.2, “relative luminance”."""
    red, green, blue = (
        share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4
        for share in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def over(colour: QColor, opacity: float, ground: QColor) -> QColor:
    """What is seen of a colour that is painted on a ground with this opacity."""
    rest = 1 - opacity
    return QColor.fromRgbF(
        colour.redF() * opacity + ground.redF() * rest,
        colour.greenF() * opacity + ground.greenF() * rest,
        colour.blueF() * opacity + ground.blueF() * rest,
    )


def colours_of(theme: Theme, offered: QPalette, *, needs_contrast: bool = False) -> QPalette:
    colours = colours_for(theme, offered, needs_contrast)
    return offered if colours is None else palette_of(colours)


def test_the_formula_is_right() -> None:
    black, white, grey = QColor("#000000"), QColor("#ffffff"), QColor("#777777")
    assert contrast(black, white) == pytest.approx(21)
    assert contrast(grey, white) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize(
    ("colours", "least"),
    [(LIGHT, AA), (DARK, AA), (CONTRAST, AAA), (CONTRAST_ON_WHITE, AAA)],
    ids=["light", "dark", "contrast", "contrast on white"],
)
def test_text_stands_out_from_its_background(colours: Colours, least: float) -> None:
    palette = palette_of(colours)
    for text, ground in TEXTS:
        ratio = contrast(palette.color(text), palette.color(ground))
        assert ratio >= least, f"{text.name} on {ground.name}: {ratio:.2f}"


@pytest.mark.parametrize(
    ("colours", "least"),
    [(LIGHT, AA), (DARK, AA), (CONTRAST, AAA), (CONTRAST_ON_WHITE, AAA)],
    ids=["light", "dark", "contrast", "contrast on white"],
)
def test_dimmed_text_is_quieter_and_still_stands_out(colours: Colours, least: float) -> None:
    plain = palette_of(colours)
    dimmed = dimmed_palette(plain)
    for text, ground in (
        (Role.WindowText, Role.Window),
        (Role.Text, Role.Base),
        (Role.ButtonText, Role.Button),
    ):
        before, after = (
            contrast(palette.color(text), plain.color(ground)) for palette in (plain, dimmed)
        )
        assert least <= after <= 0.9 * before
    assert contrast(dimmed.color(Role.Accent), plain.color(Role.Window)) >= NON_TEXT
    chosen = dimmed.color(Role.HighlightedText), dimmed.color(Role.Highlight)
    assert contrast(*chosen) >= least


@pytest.mark.parametrize(
    "colours",
    [LIGHT, DARK, CONTRAST, CONTRAST_ON_WHITE],
    ids=["light", "dark", "contrast", "contrast on white"],
)
def test_signs_and_bars_stand_out_from_their_background(colours: Colours) -> None:
    palette = palette_of(colours)
    pairs = [(palette.color(sign), palette.color(ground)) for sign, ground in SIGNS]
    bars = bar_chart.quiet_colour(palette, bar_chart.QUIET_BAR, bar_chart.QUIET_IN_CONTRAST)
    pairs.append((bars, palette.color(Role.Window)))
    text, ground = palette.color(Role.Text), palette.color(Role.Base)
    pairs.append((over(text, history_delegates.BAR, ground), ground))
    for sign, ground in pairs:
        assert contrast(sign, ground) >= NON_TEXT, (sign.name(), ground.name())


@pytest.mark.parametrize(
    ("colours", "least"),
    [(LIGHT, AA), (DARK, AA), (CONTRAST, AAA), (CONTRAST_ON_WHITE, AAA)],
    ids=["light", "dark", "contrast", "contrast on white"],
)
def test_quiet_text_in_the_history_is_readable(colours: Colours, least: float) -> None:
    palette = palette_of(colours)
    text, ground = palette.color(Role.Text), palette.color(Role.Base)
    assert contrast(over(text, history_delegates.QUIET_OPACITY, ground), ground) >= least


@pytest.mark.parametrize("offered", [LIGHT_SYSTEM, DARK_SYSTEM], ids=["light", "dark"])
@pytest.mark.parametrize("theme", list(Theme))
def test_systems_with_high_contrast_get_it_with_any_theme(theme: Theme, offered: QPalette) -> None:
    palette = colours_of(theme, offered, needs_contrast=True)
    assert has_high_contrast(palette)
    for text, ground in TEXTS:
        assert contrast(palette.color(text), palette.color(ground)) >= AAA, (text, ground)


@pytest.mark.parametrize("offered", [LIGHT_SYSTEM, DARK_SYSTEM], ids=["light", "dark"])
def test_a_theme_is_as_dark_as_its_name_says(offered: QPalette) -> None:
    def ground(theme: Theme, *, needs_contrast: bool = False) -> int:
        palette = colours_of(theme, offered, needs_contrast=needs_contrast)
        return palette.window().color().lightness()

    for needs in (False, True):
        assert ground(Theme.LIGHT, needs_contrast=needs) > 200
        assert ground(Theme.DARK, needs_contrast=needs) < 60
        assert ground(Theme.CONTRAST, needs_contrast=needs) == 0
    system = offered.window().color().lightness()
    assert ground(Theme.SYSTEM) == system
    assert (ground(Theme.SYSTEM, needs_contrast=True) > 128) == (system > 128)


def test_the_systems_own_high_contrast_is_left_alone() -> None:
    assert colours_for(Theme.SYSTEM, palette_of(CONTRAST), needs_contrast=True) is None


def test_disabled_choices_are_dimmer() -> None:
    palette = palette_of(LIGHT)
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
        dimmed = palette.color(QPalette.ColorGroup.Disabled, Role.ButtonText)
        ground = palette.color(group, Role.Button)
        assert contrast(dimmed, ground) < contrast(palette.color(group, Role.ButtonText), ground)


@pytest.fixture
def themes(qapp: QApplication) -> Iterator[Themes]:
    themes = Themes(qapp)
    yield themes
    themes.show_choices(Choices())
    qapp.setPalette(QPalette())


def test_a_theme_colours_every_window_and_the_systems_theme_restores_them(
    themes: Themes, qtbot: QtBot
) -> None:
    windows = [QWidget(), QWidget()]
    for window in windows:
        show(window, qtbot)

    def grounds() -> list[str]:
        return [window.palette().window().color().name() for window in windows]

    before = grounds()
    themes.show_choices(Choices(theme=Theme.CONTRAST))
    qtbot.waitUntil(lambda: grounds() == ["#000000"] * 2)
    themes.show_choices(Choices(theme=Theme.SYSTEM))
    qtbot.waitUntil(lambda: grounds() == before)


@pytest.mark.parametrize("kind", [QCheckBox, QLineEdit, QSpinBox])
@pytest.mark.parametrize("theme", [Theme.DARK, Theme.CONTRAST])
def test_an_empty_box_and_an_empty_field_are_visible(
    theme: Theme, kind: type[QWidget], themes: Themes, qtbot: QtBot
) -> None:
    themes.show_choices(Choices(theme=theme))
    window = QWidget()
    qtbot.addWidget(window)
    box = kind(window)
    window.show()
    ground = window.palette().window().color()
    image = box.grab().toImage()
    middle = image.height() // 2
    beginning = [image.pixelColor(x, middle) for x in range(EDGE)]
    assert max(contrast(colour, ground) for colour in beginning) >= NON_TEXT


def test_the_systems_colours_have_the_systems_edges(themes: Themes, qtbot: QtBot) -> None:
    box = QCheckBox()
    qtbot.addWidget(box)
    box.show()
    before = box.palette().window().color()
    themes.show_choices(Choices(theme=Theme.CONTRAST))
    qtbot.waitUntil(lambda: box.palette().window().color() != before)
    themes.show_choices(Choices())
    qtbot.waitUntil(lambda: box.palette().window().color() == before)
