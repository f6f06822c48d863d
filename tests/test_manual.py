"""The manual says what is true: its names, keys, links and formats exist."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QMenu,
    QMenuBar,
    QPushButton,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from digitpad.app import create_window
from digitpad.cli import command_line as cli
from digitpad.storage.exchange.formats import DATA_FORMATS, DRAWING_FORMATS
from digitpad.storage.pictures.accepted_pictures import PICTURE_SUFFIXES
from digitpad.system.paths import resources_directory
from digitpad.ui.help.about_dialog import About, AboutDialog
from digitpad.ui.help.dark_pictures import DARK_ENDING
from digitpad.ui.help.help_book import MARKDOWN, Page, headings_of, linked_file, read_book
from digitpad.ui.help.help_window import HelpWindow
from digitpad.ui.help.third_party import Component
from digitpad.ui.history.history_window import HistoryWindow
from digitpad.ui.pad.pad_input import PEN_KEY
from digitpad.ui.pictures.picture_dialog import PictureDialog
from digitpad.ui.pictures.several_question import SeveralQuestion
from digitpad.ui.sheets.sheet_window import SheetWindow
from digitpad.ui.widgets.icons import Icons
from digitpad.ui.window.preferences_window import PreferencesWindow

ROOT = Path(__file__).parents[1]
ICONS = Icons(resources_directory() / "icons")
MANUAL = resources_directory() / "manual" / "en" / "index.md"
BOLD = re.compile(r"\*\*([^*]+)\*\*")
LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)\s]+)\)")
PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)\s]+)\)")

BOOK = read_book(MANUAL)
PAGES = pytest.mark.parametrize("page", BOOK, ids=lambda page: page.path.stem)


def plain(text: str) -> str:
    return text.replace("&", "")


def menu_names(menu: QMenu, path: str) -> Iterator[str]:
    """Return the paths of all entries of a menu, as the manual writes them."""
    yield path
    for action in menu.actions():
        inner = action.menu()
        name = f"{path} ▸ {plain(action.text())}"
        if isinstance(inner, QMenu):
            yield from menu_names(inner, name)
        elif action.isVisible() and not action.isSeparator():  # a list may have free rows
            yield name


def names_in(window: QWidget) -> Iterator[str]:
    """Return the texts on the menus, buttons, lists and tabs of a window."""
    for bar in window.findChildren(QMenuBar):
        for action in bar.actions():
            menu = action.menu()
            if isinstance(menu, QMenu):
                yield from menu_names(menu, plain(action.text()))
    for button in window.findChildren(QAbstractButton):
        yield plain(button.text())
        if isinstance(button, QPushButton) and isinstance(opened := button.menu(), QMenu):
            yield from menu_names(opened, plain(button.text()))
    for box in window.findChildren(QComboBox):
        yield from (box.itemText(index) for index in range(box.count()))
    for tabs in window.findChildren(QTabWidget):
        yield from (plain(tabs.tabText(index)) for index in range(tabs.count()))


def keys_in(window: QWidget) -> Iterator[str]:
    in_menus = [action for menu in window.findChildren(QMenu) for action in menu.actions()]
    for action in (*window.findChildren(QAction), *in_menus):
        yield from (keys.toString() for keys in action.shortcuts())
    for button in window.findChildren(QAbstractButton):
        yield button.shortcut().toString()
    for shortcut in window.findChildren(QShortcut):
        yield shortcut.key().toString()


@pytest.fixture
def windows(qtbot: QtBot, tmp_path: Path) -> list[QWidget]:
    """Return every window that the manual describes."""
    part = Component("DigitPad", "1", "GPL", "")
    main = create_window(data=tmp_path)
    windows = [
        main,
        SeveralQuestion((), False, main),
        HistoryWindow(),
        SheetWindow(),
        PictureDialog(),
        PreferencesWindow(),
        HelpWindow(ICONS),
        AboutDialog(About((part,), "", "", ""), ICONS.application()),
    ]
    for window in windows:
        qtbot.addWidget(window)
    return list(windows)


@pytest.fixture
def known(windows: list[QWidget]) -> set[str]:
    names = {name for window in windows for name in names_in(window)}
    keys = {key for window in windows for key in keys_in(window)}
    return names | keys | {QKeySequence(PEN_KEY).toString()}


def test_everything_in_bold_exists_in_the_windows(known: set[str]) -> None:
    unknown = {
        (page.path.name, bold)
        for page in BOOK
        for bold in BOLD.findall(" ".join(page.markdown.split()))
        if bold not in known
    }

    assert unknown == {("index.md", "bold")}  # the sentence that explains bold type


def test_every_command_of_the_menus_is_in_the_manual(windows: list[QWidget]) -> None:
    text = " ".join(" ".join(page.markdown.split()) for page in BOOK)
    bar = windows[0].findChild(QMenuBar)
    assert bar is not None
    commands = {
        name
        for action in bar.actions()
        if isinstance(menu := action.menu(), QMenu)
        for name in menu_names(menu, plain(action.text()))
        if not name.startswith("Digit ▸ Correct To ▸ ") and name.count("▸")
    }
    told_otherwise = {"File ▸ Quit", "Help ▸ Manual", "Digit ▸ Correct To", "Pen ▸ Smoothing"}
    menus = {"View ▸ Colours"}

    assert {name for name in commands if f"**{name}**" not in text} <= told_otherwise | menus


@PAGES
def test_links_in_the_manual_lead_somewhere(page: Page) -> None:
    for link in LINK.findall(page.markdown):
        path = linked_file(page.path, link) if not link.startswith("#") else page.path
        assert path is not None, link
        anchor = link.partition("#")[2]
        if path.suffix == MARKDOWN and anchor:
            headings = headings_of(path.read_text(encoding="utf-8"))
            assert anchor in {heading.anchor for heading in headings}, link


@PAGES
def test_pictures_of_the_manual_exist_and_have_descriptions(page: Page) -> None:
    for text, name in PICTURE.findall(page.path.read_text(encoding="utf-8")):
        assert text
        assert linked_file(page.path, name), name


def test_all_pages_of_the_manual_are_in_its_contents() -> None:
    linked = {page.path for page in BOOK}

    assert set(MANUAL.parent.glob("*.md")) <= linked
    assert ROOT / "PRIVACY.md" in linked


def test_every_page_begins_with_its_title() -> None:
    assert all(page.markdown.startswith("# ") for page in BOOK)
    assert len({page.title for page in BOOK}) == len(BOOK)


def chapter(name: str) -> str:
    return (MANUAL.parent / name).read_text(encoding="utf-8")


def test_the_manual_names_all_properties_of_json_lines() -> None:
    schema = json.loads((resources_directory() / "json-lines.schema.json").read_text("utf-8"))
    documented = set(re.findall(r"`(\w+)`", chapter("exchange.md")))
    strokes = schema["properties"]["strokes"]["items"]["properties"]

    assert set(schema["properties"]) | set(strokes) <= documented


def test_the_json_lines_example_matches_the_schema() -> None:
    jsonschema = pytest.importorskip("jsonschema")
    schema = json.loads((resources_directory() / "json-lines.schema.json").read_text("utf-8"))
    (example,) = re.findall(r"```\n(.*?)```", chapter("exchange.md"), re.DOTALL)

    jsonschema.validate(json.loads(example), schema)


def test_the_manual_names_all_formats() -> None:
    exchange, drawing = chapter("exchange.md"), chapter("drawing.md")
    for each in DATA_FORMATS:
        assert QCoreApplication.translate("formats", each.name) in exchange
    for drawn in DRAWING_FORMATS:
        *_, suffix = drawn.suffix.split(" *")
        assert suffix.removeprefix(".").upper() in drawing.upper()
    pictures = chapter("pictures.md").upper()
    for suffix in PICTURE_SUFFIXES - {".jpg", ".tif"}:
        assert suffix.removeprefix(".").upper() in pictures


def test_the_manual_names_all_commands_and_options(capsys: pytest.CaptureFixture[str]) -> None:
    text = chapter("command-line.md")
    for command in (
        [],
        ["predict"],
        ["explain"],
        ["history", "stats"],
        ["history", "export"],
        ["demo"],
    ):
        with pytest.raises(SystemExit):
            cli.main([*command, "--help"])
        options = set(re.findall(r"--\w+", capsys.readouterr().out))
        assert {option for option in options if option not in text} == set(), command


def test_only_the_manuals_pictures_are_packaged() -> None:
    """Those of README, which is on the web, would take over a megabyte."""
    names = (Path(name) for page in BOOK for _, name in PICTURE.findall(page.markdown))
    files = (resources_directory() / "pictures").iterdir()
    assert {_without_dark(file) for file in files} == {_without_dark(name) for name in names}


def _without_dark(picture: Path) -> str:
    return picture.stem.removesuffix(DARK_ENDING)
