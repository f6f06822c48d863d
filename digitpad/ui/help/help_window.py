"""The help window: a book with its contents at the side, a search, and a way back."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QToolBar, QWidget

from digitpad.ui.help.help_book import Page, linked_file, read_book, read_page
from digitpad.ui.help.help_browser import HelpBrowser
from digitpad.ui.help.help_contents import HelpContents
from digitpad.ui.help.help_search import HelpSearch
from digitpad.ui.widgets.icons import Icons

HELP_SIZE = QSize(62, 44)  # line heights
NARROW_HELP = 38  # line heights: in a narrower window contents and text take turns
SHARES = (1, 3)  # of contents and text
BUTTON_ICON_SIDE = 1.2  # line heights

Key = QKeySequence.StandardKey


@dataclass(frozen=True)
class _Place:
    """Where the reader is: which page, and how far down."""

    page: Page
    scrolled: int = 0


class HelpWindow(QMainWindow):
    """Shows books, one at a time; links lead only to files beside their pages."""

    failed = Signal(str)  # a sentence for the user

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
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
        self._make_actions()
        self._lay_out()
        self.setWindowIcon(icons.application())
        self.resize(HELP_SIZE * self.fontMetrics().height())

    def open_book(self, first: Path, page: Path | None = None) -> None:
        """Show the book that begins with this file, at its first page or at another of its."""
        book = read_book(first)
        wanted = [each for each in book if each.path == (page or first).resolve()] or list(book)
        if not wanted:
            self.failed.emit(
                self.tr("“{0}” cannot be read; install DigitPad again.").format(str(first))
            )
            return
        if book != self._book:
            self._book, self._behind, self._ahead, self._place = book, [], [], None
            self._contents.show_book(book)
            self._search.set_book(book)
        self._go_to(wanted[0])
        self._browser.setFocus()
        self.show()
        self.raise_()
        self.activateWindow()

    # Where the reader goes

    @Slot(str)
    def _follow(self, link: str) -> None:
        if self._place is None:
            return
        name, _, anchor = link.partition("#")
        path = linked_file(self._place.page.path, link) if name else self._place.page.path
        page = self._page_at(path) if path is not None else None
        if page is None:
            self.statusBar().showMessage(self.tr("Not on this computer: {0}").format(link))
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

    @Slot(object, str)
    def _choose(self, page: Page, anchor: str) -> None:
        self._go_to(page, anchor)
        if self._is_narrow:
            self._show_contents.setChecked(False)
        self._browser.setFocus()

    def _go_to(self, page: Page, anchor: str = "") -> None:
        """Go on to a page, or within it, and note the way back."""
        if self._place is not None:
            self._behind.append(self._here())
            self._ahead.clear()
        self._show(_Place(page))
        self._browser.go_to(anchor)

    @Slot()
    def _go_back(self) -> None:
        self._step(self._behind, self._ahead)

    @Slot()
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
        self._back.setEnabled(bool(self._behind))
        self._forward.setEnabled(bool(self._ahead))
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

    # Zoom

    @Slot()
    def _enlarge(self) -> None:
        self._browser.zoom_to(1)

    @Slot()
    def _reduce(self) -> None:
        self._browser.zoom_to(-1)

    @Slot()
    def _reset_size(self) -> None:
        self._browser.zoom_to(0)

    @Slot()
    def _leave(self) -> None:
        """Leave the search, or else the window."""
        if self._search.leave():
            self._browser.setFocus()
        else:
            self.close()

    # How it is built

    def _make_actions(self) -> None:
        self._show_contents = self._action("contents", self.tr("Contents"), "F9")
        self._show_contents.setCheckable(True)
        self._show_contents.setChecked(True)
        self._show_contents.toggled.connect(self._arrange)
        self._back = self._action("back", self.tr("Back"), Key.Back)
        self._back.triggered.connect(self._go_back)
        self._forward = self._action("forward", self.tr("Forward"), Key.Forward)
        self._forward.triggered.connect(self._go_forward)
        self._larger = self._action("larger", self.tr("Larger Text"), "Ctrl++", "Ctrl+=")
        self._larger.triggered.connect(self._enlarge)
        self._smaller = self._action("smaller", self.tr("Smaller Text"), "Ctrl+-")
        self._smaller.triggered.connect(self._reduce)
        reset = self._action("reset", self.tr("First Size of the Text"), "Ctrl+0")
        reset.triggered.connect(self._reset_size)
        self._find = self._action("find", self.tr("Search"), Key.Find)
        self._find.triggered.connect(self._search.enter)
        following = self._action("find_next", self.tr("Next Match"), Key.FindNext)
        following.triggered.connect(self._search.ask_next)
        previous = self._action("find_previous", self.tr("Previous Match"), Key.FindPrevious)
        previous.triggered.connect(self._search.ask_previous)
        close = self._action("close", self.tr("Close"), "Esc", Key.Close)
        close.triggered.connect(self._leave)
        self._draw_icons()

    def _action(self, name: str, text: str, *keys: str | QKeySequence.StandardKey) -> QAction:
        action = QAction(text, self)
        action.setObjectName(name)
        action.setShortcuts(
            [each for key in keys for each in _sequences(key) if not each.isEmpty()]
        )
        self.addAction(action)
        return action

    def _draw_icons(self) -> None:
        for action in (
            self._show_contents,
            self._back,
            self._forward,
            self._larger,
            self._smaller,
        ):
            action.setIcon(self._icons.action(action.objectName(), self.palette()))

    def _lay_out(self) -> None:
        toolbar = QToolBar(self.tr("Tools"), self)
        toolbar.setMovable(False)
        side = round(self.fontMetrics().height() * BUTTON_ICON_SIDE)
        toolbar.setIconSize(QSize(side, side))
        toolbar.addActions([self._show_contents, self._back, self._forward])
        toolbar.addWidget(self._search)
        toolbar.addActions([self._smaller, self._larger])
        self.addToolBar(toolbar)
        self._splitter = QSplitter()
        self._splitter.addWidget(self._contents)
        self._splitter.addWidget(self._browser)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.handle(1).setAccessibleName(self.tr("Between contents and text"))
        for place, share in enumerate(SHARES):
            self._splitter.setStretchFactor(place, share)
        self._splitter.setSizes([share * 1000 for share in SHARES])
        self.setCentralWidget(self._splitter)
        self.statusBar().setSizeGripEnabled(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)

    @Slot()
    def _arrange(self) -> None:
        has_contents = self._show_contents.isChecked()
        self._contents.setVisible(has_contents)
        self._browser.setHidden(self._is_narrow and has_contents)

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        is_narrow = self.width() < NARROW_HELP * self.fontMetrics().height()
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self._show_contents.setChecked(not is_narrow)
            self._arrange()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_icons()
        super().changeEvent(event)


def _sequences(key: str | QKeySequence.StandardKey) -> list[QKeySequence]:
    return [QKeySequence(key)] if isinstance(key, str) else QKeySequence.keyBindings(key)
