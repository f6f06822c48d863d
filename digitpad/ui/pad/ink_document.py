"""What is on the pad, strokes or a picture, with undo and redo."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject, Signal, Slot
from PySide6.QtGui import QUndoCommand, QUndoStack
from shiboken6 import isValid

from digitpad.core.ink.content import Content
from digitpad.core.ink.ink import EMPTY_INK, Ink, Stroke
from digitpad.core.ink.picture import Picture
from digitpad.core.records.page import Page
from digitpad.system.qt.guard import guarded

MOST_UNDO_STEPS = 200  # how many finished pages can come back

# Steps, as source texts: a step outlives a change of language.
STROKE = str(QT_TRANSLATE_NOOP("InkDocument", "Stroke"))
ERASE = str(QT_TRANSLATE_NOOP("InkDocument", "Erase"))
CLEAR_PAD = str(QT_TRANSLATE_NOOP("InkDocument", "Clear"))
OPEN_PICTURE = str(QT_TRANSLATE_NOOP("InkDocument", "Open Picture"))
OPEN_DRAWING = str(QT_TRANSLATE_NOOP("InkDocument", "Open Drawing"))
CORRECTION = str(QT_TRANSLATE_NOOP("InkDocument", "Correction"))


class InkDocument(QObject):
    """Holds the page on the pad; every change is a step that can be undone.

    A page is finished when it is cleared or something else replaces it.
    """

    ink_changed = Signal(object)  # Content
    label_changed = Signal(object)  # str | None
    page_changed = Signal(Page)
    finished = Signal(Page)  # that the pad holds no more
    resumed = Signal(Page)  # that was finished, and is on the pad again

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page = Page()
        self._undo_stack = QUndoStack(self)
        self._undo_stack.setUndoLimit(MOST_UNDO_STEPS)

    def __del__(self) -> None:
        """Destroy the steps while everything they depend on still exists.

        PySide crashes if a stack and its steps become garbage together, as they do when a window
        closes: Python destroys the steps, and then the stack destroys them again.
        """
        if isValid(self._undo_stack):
            self._undo_stack.clear()

    @property
    def page(self) -> Page:
        return self._page

    @property
    def content(self) -> Content:
        return self._page.content

    @property
    def ink(self) -> Ink:
        """The strokes; empty if a picture is on the pad."""
        content = self._page.content
        return content if isinstance(content, Ink) else EMPTY_INK

    @property
    def label(self) -> str | None:
        return self._page.label

    @property
    def undo_stack(self) -> QUndoStack:
        return self._undo_stack

    @Slot(Stroke)
    def add_stroke(self, stroke: Stroke) -> None:
        """Add a stroke; it replaces a picture."""
        is_new = isinstance(self._page.content, Picture)
        after = Page(self.ink.with_stroke(stroke))
        self._push(after, STROKE, finishes=is_new)

    @Slot(Ink)
    def erase_to(self, ink: Ink) -> None:
        """Replace the ink with what the eraser has left."""
        self._push(Page(ink), ERASE)

    @Slot()
    def clear(self) -> None:
        if not self._page.content.is_empty:
            self._push(Page(), CLEAR_PAD, finishes=True)

    @Slot(object)
    def open(self, content: Content, label: str | None = None) -> None:
        """Replace what is on the pad with other ink or a picture."""
        self.take(Page(content, label))

    @Slot(Page)
    def take(self, page: Page) -> None:
        """Replace what is on the pad with this page."""
        is_picture = isinstance(page.content, Picture)
        self._push(page, OPEN_PICTURE if is_picture else OPEN_DRAWING, finishes=True)

    @Slot(object, bool)
    def set_label(self, label: str | None, is_early: bool = False) -> None:
        """Set the label, possibly before the ink has been read; None removes it."""
        if (label, is_early) != (self._page.label, self._page.is_early):
            self._push(Page(self._page.content, label, is_early), CORRECTION)

    def show(self, page: Page) -> None:
        """Show a page without adding a step; only the steps themselves use this."""
        before, self._page = self._page, page
        self.page_changed.emit(page)
        if page.content is not before.content:
            self.ink_changed.emit(page.content)
        if page.label != before.label:
            self.label_changed.emit(page.label)

    def _push(self, after: Page, name: str, *, finishes: bool = False) -> None:
        finished = self._page if finishes and not self._page.content.is_empty else None
        self._undo_stack.push(_Step(self, self._page, after, finished, name))


@guarded
class _Step(QUndoCommand):
    """A change from one page to another, which may finish the first page."""

    def __init__(
        self, document: InkDocument, before: Page, after: Page, finished: Page | None, name: str
    ) -> None:
        super().__init__(name)
        self._document = document
        self._before = before
        self._after = after
        self._finished = finished

    def undo(self) -> None:
        if self._finished is not None:
            self._document.resumed.emit(self._finished)
        self._document.show(self._before)

    def redo(self) -> None:
        if self._finished is not None:
            self._document.finished.emit(self._finished)
        self._document.show(self._after)
