"""The search field for all pages of a book."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from digitpad.system.qt.guard import guarded
from digitpad.ui.help.help_book import Page
from digitpad.ui.help.help_browser import FEATURES
from digitpad.ui.widgets.retranslated import retranslated

FIELD_WIDTH = 8  # line heights, at least


@guarded
@retranslated
class HelpSearch(QWidget):
    """A search field, and the number of matches."""

    searched = Signal(str)  # the text, at each change
    wanted = Signal(bool)  # the next match; whether backwards

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts: dict[Page, str] = {}
        self._field = self._make_field()
        self._count = QLabel()
        self._count.setObjectName("matches")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._field, stretch=1)
        row.addWidget(self._count)
        self.retranslate()

    def retranslate(self) -> None:
        self._field.setPlaceholderText(self.tr("Search"))
        self._field.setAccessibleName(self.tr("Search all pages"))
        self._show_count()

    @property
    def text(self) -> str:
        return self._field.text().strip()

    def set_book(self, pages: tuple[Page, ...]) -> None:
        """Search these pages from now on."""
        self._texts = {page: _text_of(page) for page in pages}
        self._field.clear()

    def page_after(self, page: Page, backward: bool) -> Page | None:
        """Return the next page with a match, or this one again if it is the only one, or None."""
        pages = list(self._texts)
        if backward:
            pages.reverse()
        begin = pages.index(page) + 1 if page in pages else 0
        for each in pages[begin:] + pages[:begin]:
            if self._found_in(each):
                return each
        return None

    @Slot()
    def enter(self) -> None:
        """Move the focus to the field."""
        self._field.setFocus()
        self._field.selectAll()

    def clear(self) -> bool:
        """Clear the field; return False if it was empty and did not have the focus."""
        was_in_use = bool(self.text) or self._field.hasFocus()
        self._field.clear()
        return was_in_use

    @Slot()
    def ask_next(self) -> None:
        self.wanted.emit(False)

    @Slot()
    def ask_previous(self) -> None:
        self.wanted.emit(True)

    @Slot()
    def _search(self) -> None:
        self.searched.emit(self.text)
        self._show_count()

    def _show_count(self) -> None:
        found = sum(map(self._found_in, self._texts))
        count = self.tr("Matches: {0}").format(found) if found else self.tr("No matches")
        self._count.setText(count if self.text else "")

    def _found_in(self, page: Page) -> int:
        return self._texts[page].count(self.text.casefold()) if self.text else 0

    def _make_field(self) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName("search")
        field.setClearButtonEnabled(True)
        field.setMinimumWidth(FIELD_WIDTH * self.fontMetrics().height())
        field.textChanged.connect(self._search)
        field.returnPressed.connect(self.ask_next)
        backward = QShortcut(QKeySequence("Shift+Return"), field)
        backward.setContext(Qt.ShortcutContext.WidgetShortcut)
        backward.activated.connect(self.ask_previous)
        return field


def _text_of(page: Page) -> str:
    """Return the text of a page, case-folded, without Markdown's marks."""
    document = QTextDocument()
    document.setMarkdown(page.markdown, FEATURES)
    return document.toPlainText().casefold()
