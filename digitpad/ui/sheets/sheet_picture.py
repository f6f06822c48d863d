"""The picture of a sheet with a box around each digit."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QMouseEvent,
    QPainter,
    QPalette,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QGraphicsScene, QGraphicsView, QWidget

from digitpad.core.ink.picture import Picture
from digitpad.core.photo.picture_region import region_at
from digitpad.core.recognition.number import BoxedReading
from digitpad.core.records.sheet_rows import is_doubtful
from digitpad.system.qt.guard import guarded
from digitpad.ui.widgets.accessible_role import give_role
from digitpad.ui.widgets.ink_image import PictureLayers, ink_image, rectangle
from digitpad.ui.widgets.retranslated import retranslated

ZOOM_STEP = 1.25
LARGEST_ZOOM = 8.0  # logical pixels for each of the picture's
AROUND = 0.6  # of the chosen box's sides: how much around it stays in view
QUIET_FRAME, DOUBTFUL = 0.22, 0.75  # opacity of the boxes: certain and doubtful
CHOSEN = 0.18  # opacity of the chosen box's background


@guarded
@retranslated
class SheetPicture(QGraphicsView):
    """Shows ink with a box around each digit, one of them chosen; fits the width until zoomed."""

    box_clicked = Signal(int)  # the index of its reading

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: Picture | None = None
        self._layers: PictureLayers | None = None  # None when out of date
        self.frames: list[QRectF] = []  # of the digits, in pixels of the picture
        self._boxes: list[tuple[float, float, float, float]] = []
        self._quiet: list[QRectF] = []
        self._doubtful: list[QRectF] = []
        self._chosen: int | None = None
        self._fits = True
        self.setScene(QGraphicsScene(self))
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        for part in (self, self.viewport()):
            part.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # keys go to the list, even after a click
        give_role(self, QAccessible.Role.Canvas)
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Sheet"))
        self.setAccessibleDescription(self.tr("The digit selected in the list is framed here."))

    def show_sheet(self, picture: Picture, readings: tuple[BoxedReading, ...]) -> None:
        """Show another sheet, fitted to the view."""
        self._picture, self._layers, self._chosen = picture, None, None
        self._boxes = [boxed.box for boxed in readings]
        self.frames = [rectangle(boxed.box) for boxed in readings]
        pairs = list(zip(self.frames, readings, strict=True))
        self._quiet = [frame for frame, boxed in pairs if not is_doubtful(boxed)]
        self._doubtful = [frame for frame, boxed in pairs if is_doubtful(boxed)]
        height, width = picture.ink.shape
        self.setSceneRect(QRectF(0, 0, width, height))
        self.fit()

    def choose(self, digit: int) -> None:
        """Highlight the box of the reading with this index, and scroll it into view."""
        self._chosen = digit
        frame = self.frames[digit]
        across, along = frame.width() * AROUND, frame.height() * AROUND
        self.ensureVisible(frame.adjusted(-across, -along, across, along))
        self.viewport().update()

    def zoom_in(self) -> None:
        self._zoom(ZOOM_STEP)

    def zoom_out(self) -> None:
        self._zoom(1 / ZOOM_STEP)

    def fit(self) -> None:
        """Fit the picture to the width of the view, also when the view is resized."""
        self._fits = True
        size = self.sceneRect().size()
        if size.isEmpty():
            return
        frame = 2 * self.frameWidth()
        width, height = self.width() - frame, self.height() - frame
        scale = width / size.width()
        if size.height() * scale > height:  # a scroll bar takes some of the width
            scale = (width - self.verticalScrollBar().sizeHint().width()) / size.width()
        self._set_scale(max(scale, 1e-3) * 0.999)

    def _zoom(self, factor: float) -> None:
        self._fits = False
        self._set_scale(min(self.transform().m11() * factor, LARGEST_ZOOM))

    def _set_scale(self, scale: float) -> None:
        self.resetTransform()
        self.scale(scale, scale)

    def _current_layers(self, picture: Picture) -> PictureLayers:
        if self._layers is None:
            self._layers = PictureLayers(ink_image(picture.ink, self.palette().text().color()))
        return self._layers

    def _paint_boxes(
        self, painter: QPainter, frames: list[QRectF], opacity: float, style: Qt.PenStyle
    ) -> None:
        colour = QColor(self.palette().text().color())
        colour.setAlphaF(opacity)
        pen = _line(colour, 1.0)
        pen.setStyle(style)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRects(frames)

    def _paint_chosen(self, painter: QPainter) -> None:
        if self._chosen is None:
            return
        highlight = self.palette().highlight().color()
        ground = QColor(highlight)
        ground.setAlphaF(CHOSEN)
        painter.setPen(_line(highlight, 2.5))
        painter.setBrush(ground)
        painter.drawRect(self.frames[self._chosen])

    # Qt

    def drawBackground(self, painter: QPainter, rect: QRectF) -> None:  # type: ignore[override]
        painter.fillRect(rect, self.palette().base())
        if self._picture is not None:
            scale = self.transform().m11() * self.devicePixelRatioF()
            layers = self._current_layers(self._picture)
            layers.paint(painter, self.sceneRect(), scale)

    def drawForeground(self, painter: QPainter, rect: QRectF) -> None:  # type: ignore[override]
        self._paint_boxes(painter, self._quiet, QUIET_FRAME, Qt.PenStyle.SolidLine)
        self._paint_boxes(painter, self._doubtful, DOUBTFUL, Qt.PenStyle.DashLine)
        self._paint_chosen(painter)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            position = self.mapToScene(event.position().toPoint())
            digit = region_at(self._boxes, position.x(), position.y())
            if digit is not None:
                self.box_clicked.emit(digit)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._zoom(ZOOM_STEP ** (event.angleDelta().y() / 120))
            event.accept()
        else:
            super().wheelEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._layers = None
            self.viewport().update()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fits:
            self.fit()
            if self._chosen is not None:
                self.choose(self._chosen)


def _line(colour: QColor, width: float) -> QPen:
    """Return a pen of this width in logical pixels, however far the picture is zoomed."""
    pen = QPen(colour, width)
    pen.setCosmetic(True)
    return pen
