"""The help window: pages, links, contents and search."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QColor, QImage, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from digitpad.system.paths import resources_directory
from digitpad.ui.help.help_browser import HelpBrowser
from digitpad.ui.help.help_contents import HelpContents
from digitpad.ui.help.help_window import HelpWindow
from digitpad.ui.widgets.icons import Icons

LONG = "\n\n".join(f"Line {number}." for number in range(80))


@pytest.fixture
def first(tmp_path: Path) -> Path:
    """A book of three chapters; the second has a picture much wider than any window."""
    QImage(2000, 40, QImage.Format.Format_RGB32).save(str(tmp_path / "wide.png"))
    first = tmp_path / "index.md"
    first.write_text(
        "# Manual\n\nAbout ink. [On](two.md#down) [elsewhere](https://example.org) "
        "[data](data.json) [far](far.md) [third](three.md)\n\n## Chapters\n",
        encoding="utf-8",
    )
    (tmp_path / "three.md").write_text("# Three\n\nMore ink.\n", encoding="utf-8")
    (tmp_path / "data.json").write_text('{"a": 1}', encoding="utf-8")
    (tmp_path / "two.md").write_text(
        f"# Two\n\nInk and ink.\n\n![Wide](wide.png)\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n{LONG}"
        "\n\n## Down\n\nThe end.\n",
        encoding="utf-8",
    )
    return first


class Reader:
    """The window as its reader sees and uses it."""

    def __init__(self, window: HelpWindow) -> None:
        self.window = window
        browser, contents = window.findChild(HelpBrowser), window.findChild(HelpContents)
        search, matches = window.findChild(QLineEdit, "search"), window.findChild(QLabel, "matches")
        assert browser is not None
        assert contents is not None
        assert search is not None
        assert matches is not None
        self.browser, self.contents = browser, contents
        self.search, self.matches = search, matches

    @property
    def title(self) -> str:
        return self.window.windowTitle().removesuffix(" – DigitPad")

    @property
    def scrolled(self) -> int:
        return self.browser.verticalScrollBar().value()

    def action(self, name: str) -> QAction:
        action = self.window.findChild(QAction, name)
        assert action is not None, name
        return action

    def click(self, text: str) -> None:
        """Click a link in the text."""
        cursor = self.browser.document().find(text)
        assert not cursor.isNull(), text
        position = self.browser.cursorRect(cursor).center() - QPoint(3, 0)
        QTest.mouseClick(self.browser.viewport(), Qt.MouseButton.LeftButton, pos=position)

    def choose(self, text: str) -> None:
        """Click a line of the contents."""
        (item,) = self.contents.findItems(
            text, Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive
        )
        position = self.contents.visualItemRect(item).center()
        QTest.mouseClick(self.contents.viewport(), Qt.MouseButton.LeftButton, pos=position)

    def look_for(self, text: str) -> None:
        self.search.clear()
        QTest.keyClicks(self.search, text)

    def picture_width(self) -> float:
        block = self.browser.document().begin()
        while block.isValid():
            for part in block:  # type: ignore[attr-defined]
                form = part.fragment().charFormat()
                if form.isImageFormat():
                    return float(form.toImageFormat().width())
            block = block.next()
        raise AssertionError("there is no picture")


@pytest.fixture
def reader(first: Path, qtbot: QtBot) -> Reader:
    window = HelpWindow(Icons(resources_directory() / "icons"))
    qtbot.addWidget(window)
    window.open_book(first)
    qtbot.waitActive(window)
    return Reader(window)


def test_a_book_opens_at_its_first_page(reader: Reader) -> None:
    assert reader.title == "Manual"
    assert "About ink." in reader.browser.toPlainText()


def test_a_book_opens_at_another_page(reader: Reader, first: Path) -> None:
    reader.window.open_book(first, first.with_name("two.md"))

    assert reader.title == "Two"


def test_a_missing_book_is_reported(reader: Reader, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(reader.window.failed) as emitted:
        reader.window.open_book(tmp_path / "nowhere" / "index.md")

    assert emitted.args is not None
    assert "nowhere" in emitted.args[0]
    assert reader.title == "Manual"


def test_a_link_leads_to_its_heading(reader: Reader) -> None:
    reader.click("On")

    assert reader.title == "Two"
    assert reader.scrolled > 0


def test_back_and_forward_return_to_where_you_were(reader: Reader) -> None:
    assert not reader.action("back").isEnabled()
    reader.click("On")
    deep = reader.scrolled
    reader.action("back").trigger()

    assert (reader.title, reader.scrolled) == ("Manual", 0)
    assert not reader.action("back").isEnabled()
    reader.action("forward").trigger()
    assert (reader.title, reader.scrolled) == ("Two", deep)
    assert not reader.action("forward").isEnabled()


def test_following_a_link_clears_forward(reader: Reader) -> None:
    reader.click("On")
    reader.action("back").trigger()
    reader.click("data")

    assert not reader.action("forward").isEnabled()


def test_a_file_that_is_not_a_page_is_shown(reader: Reader) -> None:
    reader.click("data")

    assert reader.title == "data.json"
    assert '{"a": 1}' in reader.browser.toPlainText()


@pytest.mark.parametrize(
    ("link", "address"), [("elsewhere", "https://example.org"), ("far", "far.md")]
)
def test_an_external_link_is_not_opened(reader: Reader, link: str, address: str) -> None:
    reader.click(link)

    assert reader.title == "Manual"
    assert address in reader.window.statusBar().currentMessage()


def test_the_contents_lead_to_pages_and_sections(reader: Reader) -> None:
    reader.choose("Two")
    assert (reader.title, reader.scrolled) == ("Two", 0)
    reader.choose("Down")

    assert reader.title == "Two"
    assert reader.scrolled > 0


def test_the_contents_follow_the_page(reader: Reader) -> None:
    reader.click("On")

    current = reader.contents.currentItem()
    assert current is not None
    assert current.text(0) == "Two"


def test_search_counts_matches_in_all_pages_and_goes_through_them(reader: Reader) -> None:
    reader.look_for("ink")
    assert reader.matches.text() == "Matches: 4"
    positions = []
    for _ in range(5):
        QTest.keyClick(reader.search, Qt.Key.Key_Return)
        positions.append((reader.title, reader.browser.textCursor().selectionStart()))

    assert [title for title, _ in positions] == ["Manual", "Two", "Two", "Three", "Manual"]
    assert positions[1] != positions[2]
    assert positions[4] == positions[0]


def test_search_can_go_backwards(reader: Reader) -> None:
    reader.action("find").trigger()  # keys only work in the active window
    reader.look_for("ink")
    QTest.keyClick(reader.search, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)

    assert reader.title == "Three"
    assert reader.browser.textCursor().selectedText() == "ink"


def test_search_marks_matches_and_says_if_there_are_none(reader: Reader) -> None:
    reader.look_for("about")
    assert len(reader.browser.extraSelections()) == 1
    reader.look_for("xylophone")

    assert reader.matches.text() == "No matches"
    assert reader.browser.extraSelections() == []
    QTest.keyClick(reader.search, Qt.Key.Key_Return)
    assert reader.title == "Manual"


def test_escape_leaves_the_search_and_then_the_window(reader: Reader) -> None:
    reader.action("find").trigger()
    QTest.keyClicks(reader.search, "ink")
    reader.action("close").trigger()
    assert reader.search.text() == ""
    assert reader.window.isVisible()
    reader.action("close").trigger()

    assert not reader.window.isVisible()


def test_the_text_grows_and_shrinks(reader: Reader) -> None:
    before = reader.browser.font().pointSizeF()
    reader.action("larger").trigger()
    reader.action("larger").trigger()
    assert reader.browser.font().pointSizeF() == before + 2
    reader.action("smaller").trigger()
    assert reader.browser.font().pointSizeF() == before + 1
    reader.action("reset").trigger()

    assert reader.browser.font().pointSizeF() == before


@pytest.mark.parametrize("width", [300, 700, 1100])
def test_a_picture_is_never_wider_than_the_window(reader: Reader, width: int) -> None:
    reader.click("On")
    reader.window.resize(width, 500)
    QApplication.processEvents()

    assert 0 < reader.picture_width() < reader.browser.viewport().width()
    assert reader.browser.horizontalScrollBar().maximum() == 0


def test_a_narrow_window_shows_either_contents_or_text(reader: Reader) -> None:
    reader.window.resize(300, 400)
    assert reader.browser.isVisible()
    assert not reader.contents.isVisible()
    reader.action("contents").trigger()
    assert not reader.browser.isVisible()
    reader.choose("Two")

    assert reader.browser.isVisible()
    assert not reader.contents.isVisible()
    assert reader.title == "Two"


def test_links_are_visible_on_dark_paper(reader: Reader) -> None:
    palette = QPalette(QColor("#35373b"), QColor("#2a2b2e"))
    palette.setColor(QPalette.ColorRole.Base, QColor("#1d1e20"))
    palette.setColor(QPalette.ColorRole.Link, QColor("#0000ff"))
    reader.window.setPalette(palette)
    QApplication.processEvents()
    cursor = reader.browser.document().find("On")

    assert cursor.charFormat().foreground().color().lightness() > 150
