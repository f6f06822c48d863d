"""The help window: a book with its contents at the side, a search, Back and Forward."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QWidget

from digitpad.system.qt.guard import guarded
from digitpad.ui.actions.action_table import ActionTable, Key, Row
from digitpad.ui.actions.tool_bar import ToolBar
from digitpad.ui.dialogs.front import show_in_front
from digitpad.ui.help.help_book import Page, linked_file, read_book, read_page
from digitpad.ui.help.help_browser import HelpBrowser
from digitpad.ui.help.help_contents import HelpContents
from digitpad.ui.help.help_search import HelpSearch
from digitpad.ui.widgets.icons import Icons
from digitpad.ui.widgets.lines import within_screen
from digitpad.ui.widgets.retranslated import retranslated

HELP_SIZE = QSize(62, 44)  # line heights
NARROW_HELP = 38  # line heights: a narrower window shows either contents or text
SHARES = (1, 3)  # of contents and text
BUTTON_ICON_SIDE = 1.2  # line heights


@dataclass(frozen=True)
class _Location:
    """Where you are in a book: on which page, and how many pixels down."""

    page: Page
    scrolled: int = 0


@guarded
@retranslated
class HelpWindow(QMainWindow):
    """Shows books, one at a time; links lead only to files beside their pages."""

    failed = Signal(str)  # a message for the user

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book: tuple[Page, ...] = ()
        self._location: _Location | None = None
        self._behind: list[_Location] = []
        self._ahead: list[_Location] = []
        self._is_narrow = False
        self._browser = HelpBrowser()
        self._browser.link_followed.connect(self._follow)
        self._contents = HelpContents()
        self._contents.chosen.connect(self._choose)
        self._search = HelpSearch()
        self._search.searched.connect(self._browser.mark)
        self._search.wanted.connect(self._show_match)
        self.action_table = ActionTable(self, self._rows)
        self.action_table["contents"].setChecked(True)
        self.addActions(list(self.action_table))
        self._lay_out(icons)
        self.retranslate()
        self.resize(within_screen(self, HELP_SIZE * self.fontMetrics().height()))

    def retranslate(self) -> None:
        self._splitter.handle(1).setAccessibleName(self.tr("Divider between contents and text"))
        if self._location is not None:
            self.setWindowTitle(self.tr("{0} – DigitPad").format(self._location.page.title))

    def open_book(self, first: Path, page: Path | None = None) -> None:
        """Show the book that begins with the file `first`, at that page or at `page`."""
        book = read_book(first)
        wanted = [each for each in book if each.path == (page or first).resolve()] or list(book)
        if not wanted:
            self.failed.emit(
                self.tr("“{0}” cannot be read. Install DigitPad again.").format(str(first))
            )
            return
        if book != self._book:
            self._book, self._behind, self._ahead, self._location = book, [], [], None
            self._contents.show_book(book)
            self._search.set_book(book)
        self._go_to(wanted[0])
        self._browser.setFocus()
        show_in_front(self)

    # Navigation

    @Slot(str)
    def _follow(self, link: str) -> None:
        if self._location is None:
            return
        name, _, anchor = link.partition("#")
        path = linked_file(self._location.page.path, link) if name else self._location.page.path
        page = self._page_at(path) if path is not None else None
        if page is None:
            self.statusBar().showMessage(
                self.tr("This page is not on your computer: {0}").format(link)
            )
        else:
            self._go_to(page, anchor)

    def _page_at(self, path: Path) -> Page | None:
        for page in self._book:
            if page.path == path:
                return page
        try:
            return read_page(path)
        except OSError:
            return None

    @Slot(Page, str)
    def _choose(self, page: Page, anchor: str) -> None:
        self._go_to(page, anchor)
        if self._is_narrow:
            self._set_contents(False)
        self._browser.setFocus()

    def _go_to(self, page: Page, anchor: str = "") -> None:
        """Go to a page, or to a heading on it, and remember this location for Back."""
        if self._location is not None:
            self._behind.append(self._here())
            self._ahead.clear()
        self._show(_Location(page))
        self._browser.go_to(anchor)

    def _go_back(self) -> None:
        self._step(self._behind, self._ahead)

    def _go_forward(self) -> None:
        self._step(self._ahead, self._behind)

    def _step(self, taken_from: list[_Location], added_to: list[_Location]) -> None:
        if taken_from:
            added_to.append(self._here())
            self._show(taken_from.pop())

    def _here(self) -> _Location:
        assert self._location is not None
        return _Location(self._location.page, self._browser.verticalScrollBar().value())

    def _show(self, location: _Location) -> None:
        if self._location is None or self._location.page != location.page:
            self._browser.show_page(location.page)
        self._location = location
        self._browser.verticalScrollBar().setValue(location.scrolled)
        self._contents.mark(location.page)
        self.action_table["back"].setEnabled(bool(self._behind))
        self.action_table["forward"].setEnabled(bool(self._ahead))
        self.statusBar().clearMessage()
        self.retranslate()

    @Slot(bool)
    def _show_match(self, backward: bool) -> None:
        """Go to the next match of the search, on this page or another."""
        if self._location is None or self._browser.find_next(self._search.text, backward):
            return
        page = self._search.page_after(self._location.page, backward)
        if page is None:
            return
        if page != self._location.page:
            self._go_to(page)
        self._browser.find_from_end(self._search.text, backward)

    def _clear_search_or_close(self) -> None:
        """Clear the search or, if it is not in use, close the window."""
        if self._search.clear():
            self._browser.setFocus()
        else:
            self.close()

    # Construction

    def _rows(self) -> tuple[Row, ...]:
        browser, search = self._browser, self._search
        return (
            Row("contents", self.tr("Contents"), switch=self._show_contents, keys="F9", tool=1),
            Row("back", self.tr("Back"), self._go_back, Key.Back, tool=2),
            Row("forward", self.tr("Forward"), self._go_forward, Key.Forward, tool=3),
            Row("larger", self.tr("Larger Text"), browser.enlarge, ("Ctrl++", "Ctrl+="), tool=5),
            Row("smaller", self.tr("Smaller Text"), browser.reduce, "Ctrl+-", tool=4),
            Row("reset", self.tr("Reset Zoom"), browser.reset_size, "Ctrl+0"),
            Row("find", self.tr("Search"), search.enter, Key.Find),
            Row("find_next", self.tr("Next Match"), search.ask_next, Key.FindNext),
            Row("find_previous", self.tr("Previous Match"), search.ask_previous, Key.FindPrevious),
            Row("close", self.tr("Close"), self._clear_search_or_close, ("Esc", Key.Close)),
        )

    def _lay_out(self, icons: Icons) -> None:
        toolbar = ToolBar(icons, BUTTON_ICON_SIDE, self)
        tools = self.action_table.tools
        toolbar.add_tools(tools[:3])
        toolbar.addWidget(self._search)
        toolbar.add_tools(tools[3:])
        self.addToolBar(toolbar)
        self._splitter = QSplitter()
        self._splitter.addWidget(self._contents)
        self._splitter.addWidget(self._browser)
        self._splitter.setChildrenCollapsible(False)
        for index, share in enumerate(SHARES):
            self._splitter.setStretchFactor(index, share)
        self._splitter.setSizes([share * 1000 for share in SHARES])
        self.setCentralWidget(self._splitter)
        self.statusBar().setSizeGripEnabled(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)

    def _set_contents(self, has_contents: bool) -> None:
        self.action_table["contents"].setChecked(has_contents)
        self._show_contents(has_contents)

    def _show_contents(self, has_contents: bool) -> None:
        self._contents.setVisible(has_contents)
        self._browser.setHidden(self._is_narrow and has_contents)

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        is_narrow = self.width() < NARROW_HELP * self.fontMetrics().height()
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self._set_contents(not is_narrow)
        super().resizeEvent(event)
