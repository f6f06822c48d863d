"""On dark paper, pictures have their dark forms."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from digitpad.system.paths import resources_directory
from digitpad.ui.help.dark_pictures import DARK_ENDING, dark_form
from digitpad.ui.help.help_book import read_page
from digitpad.ui.help.help_browser import HelpBrowser
from digitpad.ui.widgets.themes import CONTRAST, LIGHT, palette_of
from digitpad.ui.widgets.themes import DARK as DARK

PAPER = QColor(30, 30, 36)
BOTH = ["class", "history", "picture", "preferences", "sheet", "way", "window"]


def plain(colour: QColor) -> QImage:
    picture = QImage(400, 200, QImage.Format.Format_RGB32)
    picture.fill(colour)
    return picture


@pytest.mark.parametrize(
    ("light", "dark"),
    [
        (QColor("white"), PAPER),
        (QColor("black"), QColor("white")),
        (QColor(0, 0, 255), None),
    ],
)
def test_light_and_dark_are_exchanged_and_hues_stay(
    tmp_path: Path, light: QColor, dark: QColor | None
) -> None:
    plain(light).save(str(tmp_path / "chart.png"))
    shown = dark_form(tmp_path / "chart.png", PAPER).pixelColor(5, 5)
    if dark is not None:
        assert shown == dark
    else:
        assert abs(shown.hue() - light.hue()) < 10


def test_a_picture_with_a_dark_form_is_replaced_and_not_changed(tmp_path: Path) -> None:
    plain(QColor("white")).save(str(tmp_path / "chart.png"))
    plain(QColor("brown")).save(str(tmp_path / f"chart{DARK_ENDING}.png"))
    for name in ("chart", f"chart{DARK_ENDING}"):
        shown = dark_form(tmp_path / f"{name}.png", PAPER)
        assert shown.pixelColor(5, 5) == QColor("brown")


def test_a_picture_that_is_not_there_stays_away(tmp_path: Path) -> None:
    assert dark_form(tmp_path / "none.png", PAPER).isNull()


@pytest.mark.parametrize("name", BOTH)
def test_the_manual_has_dark_pictures_of_the_windows(name: str) -> None:
    folder = resources_directory() / "pictures"
    light, dark = (QImage(str(folder / f"{name}{end}.png")) for end in ("", DARK_ENDING))
    assert not dark.isNull()
    assert _lightness(dark) < _lightness(light) / 2


def test_a_page_changes_its_pictures_with_the_palette(qtbot: QtBot, tmp_path: Path) -> None:
    plain(QColor("white")).save(str(tmp_path / "chart.png"))
    (tmp_path / "page.md").write_text("# Page\n\n![A chart](chart.png)\n")
    browser = HelpBrowser()
    qtbot.addWidget(browser)
    browser.resize(300, 200)
    browser.show_page(read_page(tmp_path / "page.md"))
    for theme in (LIGHT, DARK, CONTRAST, LIGHT):
        palette = palette_of(theme)
        browser.setPalette(palette)
        shown = browser.grab().toImage()
        assert _lightness(shown) == pytest.approx(palette.base().color().lightnessF(), abs=0.15)


def _lightness(picture: QImage) -> float:
    """The mean of some pixels, 0..1."""
    pixels = [
        picture.pixelColor(x * picture.width() // 20, y * picture.height() // 20).lightnessF()
        for x in range(1, 20)
        for y in range(1, 20)
    ]
    return sum(pixels) / len(pixels)
