"""The contents of a book: its pages and their sections."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from digitpad.system.qt.guard import guarded
from digitpad.ui.help.help_book import Page
from digitpad.ui.widgets.retranslated import retranslated

SECTION = 2  # the level of headings that are listed below their page
CONTENTS_WIDTH = 17  # line heights
PAGE_ROLE, ANCHOR = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


@guarded
@retranslated
class HelpContents(QTreeWidget):
    """Lists a book; a click or Enter chooses a page or a section of it."""

    chosen = Signal(Page, str)  # anchor, empty for the page's top

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHeaderHidden(True)
        self.setFrameShape(QTreeWidget.Shape.NoFrame)
        self.setMinimumWidth(CONTENTS_WIDTH * self.fontMetrics().height())
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.itemClicked.connect(self._emit_chosen)
        self.itemActivated.connect(self._emit_chosen)
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Contents"))

    def show_book(self, pages: tuple[Page, ...]) -> None:
        """List these pages instead of any listed before."""
        self.clear()
        for page in pages:
            item = _item(page.title, page, "")
            self.addTopLevelItem(item)
            for heading in page.headings:
                if heading.level == SECTION:
                    item.addChild(_item(heading.text, page, heading.anchor))

    def mark(self, page: Page) -> None:
        """Select the page that is open, and show only its sections."""
        for item in self.findItems("*", Qt.MatchFlag.MatchWildcard):
            is_open = item.data(0, PAGE_ROLE) == page
            item.setExpanded(is_open)
            if is_open and not self._is_within(item):
                self.setCurrentItem(item)

    def _is_within(self, page: QTreeWidgetItem) -> bool:
        current = self.currentItem()
        return current is not None and page in (current, current.parent())

    @Slot(QTreeWidgetItem, int)
    def _emit_chosen(self, item: QTreeWidgetItem, _column: int) -> None:
        self.chosen.emit(item.data(0, PAGE_ROLE), item.data(0, ANCHOR))


def _item(text: str, page: Page, anchor: str) -> QTreeWidgetItem:
    item = QTreeWidgetItem([text])
    item.setToolTip(0, text)
    item.setData(0, PAGE_ROLE, page)
    item.setData(0, ANCHOR, anchor)
    return item
