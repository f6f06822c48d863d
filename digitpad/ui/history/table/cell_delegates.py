"""Paints the cells of the history table."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QFontMetrics,
    QPainter,
    QPainterStateGuard,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from digitpad.core.recognition.verdict import Verdict
from digitpad.core.records.query import HistoryRow
from digitpad.system.qt.guard import guarded
from digitpad.ui.history.table.history_model import MARK, ROW
from digitpad.ui.history.table.thumbnails import Size, Thumbnails

PAPER_HEIGHT = 2.2  # text lines
PAPER_WIDTH = 1.5  # of the paper's height, so that numbers have room
PAPER_MARGIN = 0.1  # of the paper's height, around the ink
THUMBNAIL_RADIUS = 0.1  # of the paper's height
DIGIT_SCALE = 1.35  # the size of digits relative to other text
SMALLER = 0.85  # the size of the note below them relative to other text
QUIET_OPACITY = 0.7  # opacity of that note
FAINT_OPACITY = 0.25  # opacity of the paper's frame
BAR, FULL_BAR = 0.5, 0.1  # opacity of a bar, and of its full length
BAR_HEIGHT = 0.16  # text lines
BAR_GAP = 0.25  # text lines between the bar and the text
BAR_LENGTH = 5.5  # text lines, at full confidence
INDENT = 0.3  # text lines on each side of a cell's text

Index = QModelIndex | QPersistentModelIndex


class CellDelegate(QStyledItemDelegate):
    """Paints a cell's background as the style does; subclasses paint what goes on it."""

    def paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> HistoryRow | None:
        """Paint selection and focus; return the cell's row, or None if it is not loaded yet.

        The option is used as it is: the model sets neither fonts nor colours, and asking it for
        them would take most of the time.
        """
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        row: HistoryRow | None = index.data(ROW)
        return row


@guarded
class DrawingDelegate(CellDelegate):
    """Paints a drawing on a small piece of paper."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = Thumbnails()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self.paint_ground(painter, option, index)
        width, height = paper_size(option.fontMetrics)
        paper = QRect(0, 0, width, height)
        paper.moveCenter(option.rect.center())
        _paint_paper(painter, paper, option.palette)
        if row is None:
            return
        margin = round(height * PAPER_MARGIN)
        inner = paper.adjusted(margin, margin, -margin, -margin)
        size = Size(inner.width(), inner.height(), painter.device().devicePixelRatio())
        ink = option.palette.color(QPalette.ColorRole.Text)
        content = row.record.content
        pixmap = self._thumbnails.pixmap(row.row_id, content, size, ink)
        painter.drawPixmap(inner.topLeft(), pixmap)


@guarded
class DigitsDelegate(CellDelegate):
    """Paints digits in larger type, with a quiet note below them if the model has one."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if self.paint_ground(painter, option, index) is None:
            return
        large, small = scaled(option.font, DIGIT_SCALE), scaled(option.font, SMALLER)
        mark = index.data(MARK)
        upper, lower = _halves(option, _height(large), _height(small) if mark else 0)
        _write(painter, option, upper, index.data(), large, 1.0)
        if mark:
            _write(painter, option, lower, mark, small, QUIET_OPACITY)


@guarded
class ConfidenceDelegate(CellDelegate):
    """Paints the verdict as text, above a thin bar whose length shows the confidence."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self.paint_ground(painter, option, index)
        if row is None:
            return
        has_bar = row.record.verdict in (Verdict.DIGIT, Verdict.UNSURE)
        thickness = max(2, round(option.fontMetrics.height() * BAR_HEIGHT))
        gap = round(option.fontMetrics.height() * BAR_GAP)
        lower_height = gap + thickness if has_bar else 0
        upper, lower = _halves(option, option.fontMetrics.height(), lower_height)
        _write(painter, option, upper, index.data(), option.font, 1.0)
        if has_bar:
            _paint_bar(painter, option, lower, thickness, row.record.confidence)


def paper_size(metrics: QFontMetrics) -> tuple[int, int]:
    """Return the width and height of a thumbnail's paper, in logical pixels, beside such text."""
    height = metrics.height() * PAPER_HEIGHT
    return round(height * PAPER_WIDTH), round(height)


def _paint_paper(painter: QPainter, paper: QRect, palette: QPalette) -> None:
    with QPainterStateGuard(painter):
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(_faded(palette.color(QPalette.ColorRole.Text), FAINT_OPACITY), 1.0))
        painter.setBrush(palette.base())
        radius = paper.height() * THUMBNAIL_RADIUS
        painter.drawRoundedRect(QRectF(paper).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


def _paint_bar(
    painter: QPainter, option: QStyleOptionViewItem, area: QRect, thickness: int, share: float
) -> None:
    length = min(area.width(), round(option.fontMetrics.height() * BAR_LENGTH))
    with QPainterStateGuard(painter):
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for part, opacity in ((1.0, FULL_BAR), (share, BAR)):
            bar = QRect(area.left(), area.bottom() + 1 - thickness, round(length * part), thickness)
            painter.setBrush(_shade(option, opacity))
            painter.drawRoundedRect(
                QStyle.visualRect(option.direction, area, bar), thickness / 2, thickness / 2
            )


def _write(
    painter: QPainter,
    option: QStyleOptionViewItem,
    area: QRect,
    text: str,
    font: QFont,
    opacity: float,
) -> None:
    with QPainterStateGuard(painter):
        painter.setFont(font)
        painter.setPen(_shade(option, opacity))
        fitting = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # the text's
        leading = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
        alignment = leading | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, alignment, fitting)


def _halves(option: QStyleOptionViewItem, upper: int, lower: int) -> tuple[QRect, QRect]:
    """Return two areas of these heights, one above the other, centred in a cell."""
    indent = round(option.fontMetrics.height() * INDENT)
    cell = option.rect.adjusted(indent, 0, -indent, 0)
    top = cell.top() + (cell.height() - upper - lower) // 2
    return (
        QRect(cell.left(), top, cell.width(), upper),
        QRect(cell.left(), top + upper, cell.width(), lower),
    )


def _text_colour(option: QStyleOptionViewItem) -> QColor:
    selected = bool(option.state & QStyle.StateFlag.State_Selected)
    role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
    active = bool(option.state & QStyle.StateFlag.State_Active)
    group = QPalette.ColorGroup.Active if active else QPalette.ColorGroup.Inactive
    return option.palette.color(group, role)


def _shade(option: QStyleOptionViewItem, opacity: float) -> QColor:
    """Return the text colour with this opacity; on a selection, only faint parts are faded."""
    is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
    return _faded(_text_colour(option), 1.0 if is_selected and opacity >= BAR else opacity)


def _faded(colour: QColor, opacity: float) -> QColor:
    faded = QColor(colour)
    faded.setAlphaF(opacity)
    return faded


def scaled(font: QFont, scale: float) -> QFont:
    """Return the font, scaled by a factor."""
    other = QFont(font)
    other.setPixelSize(round(QFontInfo(font).pixelSize() * scale))
    return other


def _height(font: QFont) -> int:
    return QFontMetrics(font).height()
