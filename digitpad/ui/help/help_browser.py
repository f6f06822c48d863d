"""Shows one page of a book in the palette's colours; reads only files on this computer."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt, QUrl, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFontInfo,
    QImage,
    QPalette,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFragment,
    QTextTable,
    QTextTableFormat,
    qGray,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from digitpad.system.qt.guard import guarded
from digitpad.ui.help.dark_pictures import dark_form
from digitpad.ui.help.help_book import Page, linked_file
from digitpad.ui.widgets.retranslated import retranslated

FEATURES = (
    QTextDocument.MarkdownFeature.MarkdownDialectGitHub
    | QTextDocument.MarkdownFeature.MarkdownNoHTML
)
PAGE_MARGIN = 0.9  # line heights around the text
PICTURE_WIDTH = 44  # line heights: the widest a picture gets, however wide the window is
ABOVE_HEADING = (0.0, 0.0, 1.4, 1.0)  # line heights, for headings of level 0 (none), 1, 2, 3
CELL_PADDING = 0.25  # line heights
FAINT_LINE = 0.25  # opacity of a table's lines
FAINTER = 0.06  # opacity of the background of code
LEAST_LINK_CONTRAST = 80  # of 255 grey levels, between a link and its background
MIDDLE_GREY = 127  # paper that is darker gets dark pictures
IMAGE = QTextDocument.ResourceType.ImageResource.value
SMALLEST_TEXT_PT, LARGEST_TEXT_PT = 7, 40  # points of the text, while zooming


@guarded
@retranslated
class HelpBrowser(QTextBrowser):
    """Shows a page of Markdown with its pictures, which are never wider than the window."""

    link_followed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: Page | None = None
        self._pictures: dict[str, QImage] = {}  # the page's pictures as they are on disk
        self._marked = ""
        own = self.font().pointSizeF()  # negative if the desktop gives it in pixels
        self._size = self._first_size = own if own > 0 else QFontInfo(self.font()).pointSizeF()
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._follow)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Text"))

    def show_page(self, page: Page) -> None:
        """Show a page from its top."""
        self._page = page
        self._pictures.clear()
        self._render()

    def go_to(self, anchor: str) -> None:
        """Scroll to the heading with this anchor, if there is one."""
        headings = self._page.headings if self._page is not None else ()
        for heading, block in zip(headings, self._heading_blocks(), strict=False):
            if heading.anchor == anchor:
                top = self.document().documentLayout().blockBoundingRect(block).top()
                self.verticalScrollBar().setValue(round(top - self._line() * PAGE_MARGIN))
                return

    def mark(self, text: str) -> None:
        """Highlight every match of this text on the page."""
        self._marked = text
        self._mark()

    def find_next(self, text: str, backward: bool) -> bool:
        """Select the next match of this text and scroll to it; return False if there is none."""
        direction = QTextDocument.FindFlag.FindBackward if backward else QTextDocument.FindFlag(0)
        return bool(text) and self.find(text, direction)

    def find_from_end(self, text: str, backward: bool) -> None:
        """Select the page's first match of this text, or its last one if `backward`."""
        end = QTextCursor.MoveOperation.End if backward else QTextCursor.MoveOperation.Start
        self.moveCursor(end)
        self.find_next(text, backward)

    def enlarge(self) -> None:
        self._zoom_to(self._size + 1)

    def reduce(self) -> None:
        self._zoom_to(self._size - 1)

    def reset_size(self) -> None:
        self._zoom_to(self._first_size)

    def _zoom_to(self, points: float) -> None:
        self._size = min(LARGEST_TEXT_PT, max(SMALLEST_TEXT_PT, points))
        font = self.font()
        font.setPointSizeF(self._size)
        self.setFont(font)

    @Slot(QUrl)
    def _follow(self, link: QUrl) -> None:
        self.link_followed.emit(link.toString())

    def _line(self) -> float:
        return float(self.fontMetrics().height())

    # From Markdown to a page in the palette and font

    def _render(self) -> None:
        if self._page is None:
            return
        document = self.document()
        document.setDocumentMargin(self._line() * PAGE_MARGIN)
        document.setMarkdown(self._page.markdown, FEATURES)
        with self._one_layout():
            for block in self._blocks():
                self._style_block(block)
            for frame in document.rootFrame().childFrames():
                if isinstance(frame, QTextTable):
                    self._style_table(frame)
        self._fit_pictures()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._mark()

    @contextmanager
    def _one_layout(self) -> Iterator[None]:
        """Lay the page out once for all changes instead of after each."""
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        yield
        cursor.endEditBlock()

    def _blocks(self) -> list[QTextBlock]:
        block, blocks = self.document().begin(), []
        while block.isValid():
            blocks.append(block)
            block = block.next()
        return blocks

    def _heading_blocks(self) -> list[QTextBlock]:
        return [block for block in self._blocks() if block.blockFormat().headingLevel()]

    def _style_block(self, block: QTextBlock) -> None:
        form = QTextBlockFormat()
        level = block.blockFormat().headingLevel()
        if level:
            above = ABOVE_HEADING[min(level, len(ABOVE_HEADING) - 1)]
            form.setTopMargin(self._line() * above)
            form.setBottomMargin(self._line() * 0.4)
        if block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeFence):
            form.setBackground(self._text_colour(FAINTER))
        QTextCursor(block).mergeBlockFormat(form)
        for fragment in _fragments(block):
            self._style_fragment(fragment)

    def _style_fragment(self, fragment: QTextFragment) -> None:
        if fragment.charFormat().isAnchor():
            link = QTextCharFormat()
            link.setForeground(self._link_colour())
            self._cursor_over(fragment).mergeCharFormat(link)

    def _cursor_over(self, fragment: QTextFragment) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(fragment.position())
        end = fragment.position() + fragment.length()
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _style_table(self, table: QTextTable) -> None:
        form = QTextTableFormat(table.format())
        form.setBorder(1)
        form.setBorderCollapse(True)
        form.setBorderStyle(QTextTableFormat.BorderStyle.BorderStyle_Solid)
        form.setBorderBrush(self._text_colour(FAINT_LINE))
        form.setCellPadding(self._line() * CELL_PADDING)
        form.setCellSpacing(0)
        form.setTopMargin(self._line() * 0.4)
        form.setBottomMargin(self._line() * 0.8)
        table.setFormat(form)

    def _link_colour(self) -> QColor:
        """Return the palette's link colour or, if it would be invisible, the text's."""
        link, paper = self.palette().link().color(), self.palette().base().color()
        is_visible = abs(qGray(link.rgb()) - qGray(paper.rgb())) >= LEAST_LINK_CONTRAST
        return link if is_visible else self.palette().text().color()

    def _text_colour(self, opacity: float) -> QColor:
        colour = QColor(self.palette().text().color())
        colour.setAlphaF(opacity)
        return colour

    def _mark(self) -> None:
        marks = []
        match = QTextCursor(self.document())
        while self._marked:
            match = self.document().find(self._marked, match)
            if match.isNull():
                break
            mark = QTextEdit.ExtraSelection()
            mark.cursor = match
            colour = QColor(self.palette().color(QPalette.ColorRole.Highlight))
            colour.setAlphaF(FAINT_LINE)
            form = QTextCharFormat()
            form.setBackground(colour)
            mark.format = form
            marks.append(mark)
        self.setExtraSelections(marks)

    # Pictures

    def _fit_pictures(self) -> None:
        """Make all pictures as wide as there is room for."""
        fragments = (part for block in self._blocks() for part in _fragments(block))
        with self._one_layout():
            for fragment in list(fragments):
                if fragment.charFormat().isImageFormat():
                    self._fit_picture(fragment)

    def _fit_picture(self, fragment: QTextFragment) -> None:
        form = fragment.charFormat().toImageFormat()
        picture = self._picture(form.name())
        width = min(picture.width(), self._room())
        if picture.isNull() or width == form.width():
            return
        # Scaled here, since Qt scales pictures in text without smoothing.
        ratio = self.devicePixelRatioF()
        scaled = picture.scaledToWidth(
            round(width * ratio), Qt.TransformationMode.SmoothTransformation
        )
        self.document().addResource(IMAGE, QUrl(form.name()), scaled)
        form.setWidth(width)
        form.setHeight(scaled.height() / ratio)
        self._cursor_over(fragment).setCharFormat(form)

    def _room(self) -> int:
        """Return the width that a picture may take, in logical pixels."""
        beside = 2 * self.document().documentMargin() + 1  # text that just fits can be scrolled
        return int(max(1.0, min(self.viewport().width() - beside, self._line() * PICTURE_WIDTH)))

    def _picture(self, name: str) -> QImage:
        if name not in self._pictures:
            path = linked_file(self._page.path, name) if self._page is not None else None
            self._pictures[name] = QImage() if path is None else self._picture_at(path)
        return self._pictures[name]

    def _picture_at(self, path: Path) -> QImage:
        paper = self.palette().base().color()
        return QImage(str(path)) if qGray(paper.rgb()) > MIDDLE_GREY else dark_form(path, paper)

    # Qt

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Load pictures beside the page, and nothing else."""
        if kind == IMAGE:
            return self._picture(QUrl(name).toString())
        return None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_pictures()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            bar = self.verticalScrollBar()
            share = bar.value() / max(1, bar.maximum())
            if event.type() == QEvent.Type.PaletteChange:
                self._pictures.clear()
            self._render()
            bar.setValue(round(share * bar.maximum()))


def _fragments(block: QTextBlock) -> list[QTextFragment]:
    """Return all fragments of a block as a list: styling one would invalidate an iterator."""
    return [part.fragment() for part in block]  # type: ignore[attr-defined]
