"""DigitPad's own icons."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QIcon, QPalette
from pytestqt.qtbot import QtBot

from digitpad.system.paths import resources_directory
from digitpad.ui.widgets.icons import Icons


@pytest.fixture
def icons(qtbot: QtBot) -> Icons:
    return Icons(resources_directory() / "icons")


def colours_of(icon: QIcon, mode: QIcon.Mode) -> set[str]:
    image = icon.pixmap(32, mode).toImage()
    colours = [image.pixelColor(x, y) for x in range(32) for y in range(32)]
    return {colour.name() for colour in colours if colour.alpha() == 255}


@pytest.mark.parametrize("name", ["predict", "clear", "undo", "redo", "live"])
def test_action_icons_take_the_palette_s_colours(icons: Icons, name: str) -> None:
    palette = QPalette()
    role = QPalette.ColorRole.ButtonText
    palette.setColor(QPalette.ColorGroup.Active, role, QColor("#ff0000"))
    palette.setColor(QPalette.ColorGroup.Disabled, role, QColor("#00ff00"))
    icon = icons.action(name, palette)
    assert colours_of(icon, QIcon.Mode.Normal) == {"#ff0000"}
    assert colours_of(icon, QIcon.Mode.Disabled) == {"#00ff00"}


def test_application_icon_has_large_and_small_sizes(icons: Icons) -> None:
    sizes = {size.width() for size in icons.application().availableSizes()}
    assert {16, 32, 48, 256} <= sizes
