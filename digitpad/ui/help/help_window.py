"""The help window: a book with its contents at the side, a search, and a way back."""

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

HELP_SIZE = QSize(62, 44)  # line heights
NARROW_HELP = 38  # line heights: in a narrower window contents and text take turns
SHARES = (1, 3)  # of contents and text
BUTTON_ICON_SIDE = 1.2  # line heights


@dataclass(frozen=True)
class _Place:
    """Where the reader is: which page, and how far down."""

    page: Page
    scrolled: int = 0


@guarded
class HelpWindow(QMainWindow):
    """Shows books, one at a time; links lead only to files beside their pages."""

    failed = Signal(str)  # a sentence for the user

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book: tuple[Page, ...] = ()
        self._place: _Place | None = None
        self._behind: list[_Place] = []
        self._ahead: list[_Place] = []
        self._is_narrow = False
        self._browser = HelpBrowser()
        self._browser.link_followed.connect(self._follow)
        self._contents = HelpContents()
        self._contents.chosen.connect(self._choose)
        self._search = HelpSearch()
        self._search.searched.connect(self._browser.mark)
        self._search.wanted.connect(self._show_match)
        self.action_table = self._make_actions()
        self.action_table["contents"].setChecked(True)
        self.addActions(list(self.action_table))
        self._lay_out(icons)
        self.setWindowIcon(icons.application())
        self.resize(within_screen(self, HELP_SIZE * self.fontMetrics().height()))

    def open_book(self, first: Path, page: Path | None = None) -> None:
        """Show the book that begins with this file, at its first page or at another of its."""
        book = read_book(first)
        wanted = [each for each in book if each.path == (page or first).resolve()] or list(book)
        if not wanted:
            self.failed.emit(
                self.tr("“{0}” cannot be read. Install DigitPad again.").format(str(first))
            )
            return
        if book != self._book:
            self._book, self._behind, self._ahead, self._place = book, [], [], None
            self._contents.show_book(book)
            self._search.set_book(book)
        self._go_to(wanted[0])
        self._browser.setFocus()
        show_in_front(self)

    # Where the reader goes

    @Slot(str)
    def _follow(self, link: str) -> None:
        if self._place is None:
            return
        name, _, anchor = link.partition("#")
        path = linked_file(self._place.page.path, link) if name else self._place.page.path
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
        """Go on to a page, or within it, and note the way back."""
        if self._place is not None:
            self._behind.append(self._here())
            self._ahead.clear()
        self._show(_Place(page))
        self._browser.go_to(anchor)

    def _go_back(self) -> None:
        self._step(self._behind, self._ahead)

    def _go_forward(self) -> None:
        self._step(self._ahead, self._behind)

    def _step(self, taken_from: list[_Place], added_to: list[_Place]) -> None:
        if taken_from:
            added_to.append(self._here())
            self._show(taken_from.pop())

    def _here(self) -> _Place:
        assert self._place is not None
        return _Place(self._place.page, self._browser.verticalScrollBar().value())

    def _show(self, place: _Place) -> None:
        if self._place is None or self._place.page != place.page:
            self._browser.show_page(place.page)
        self._place = place
        self._browser.verticalScrollBar().setValue(place.scrolled)
        self._contents.mark(place.page)
        self.action_table["back"].setEnabled(bool(self._behind))
        self.action_table["forward"].setEnabled(bool(self._ahead))
        self.statusBar().clearMessage()
        self.setWindowTitle(self.tr("{0} – DigitPad").format(place.page.title))

    @Slot(bool)
    def _show_match(self, backward: bool) -> None:
        """Go to the next place with the words that are looked for, on this page or another."""
        if self._place is None or self._browser.find_next(self._search.words, backward):
            return
        page = self._search.page_after(self._place.page, backward)
        if page is None:
            return
        if page != self._place.page:
            self._go_to(page)
        self._browser.find_from_end(self._search.words, backward)

    def _leave(self) -> None:
        """Leave the search, or else the window."""
        if self._search.leave():
            self._browser.setFocus()
        else:
            self.close()

    # How it is built

    def _make_actions(self) -> ActionTable:
        browser, search = self._browser, self._search
        rows = (
            Row("contents", self.tr("Contents"), switch=self._show_contents, keys="F9", tool=1),
            Row("back", self.tr("Back"), self._go_back, Key.Back, tool=2),
            Row("forward", self.tr("Forward"), self._go_forward, Key.Forward, tool=3),
            Row("larger", self.tr("Larger Text"), browser.enlarge, ("Ctrl++", "Ctrl+="), tool=5),
            Row("smaller", self.tr("Smaller Text"), browser.reduce, "Ctrl+-", tool=4),
            Row("reset", self.tr("Reset Zoom"), browser.reset_size, "Ctrl+0"),
            Row("find", self.tr("Search"), search.enter, Key.Find),
            Row("find_next", self.tr("Next Match"), search.ask_next, Key.FindNext),
            Row("find_previous", self.tr("Previous Match"), search.ask_previous, Key.FindPrevious),
            Row("close", self.tr("Close"), self._leave, ("Esc", Key.Close)),
        )
        return ActionTable(self, rows)

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
        self._splitter.handle(1).setAccessibleName(self.tr("Divider between contents and text"))
        for place, share in enumerate(SHARES):
            self._splitter.setStretchFactor(place, share)
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
