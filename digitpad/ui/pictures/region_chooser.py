"""A picture in which you choose one region: by click, by rubber band or by keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from digitpad.core.arrays import Box, Colours, Grey
from digitpad.core.ink.picture import FoundPicture, FramedInk
from digitpad.core.photo.picture_region import (
    HANDLES,
    Handle,
    between,
    cut,
    moved,
    region_at,
    stretched,
    whole_ink,
)
from digitpad.system.qt.guard import guarded
from digitpad.ui.pictures.region_painting import paint_frame, paint_outlines, paint_veil
from digitpad.ui.widgets.accessible_role import give_role
from digitpad.ui.widgets.ink_image import PictureLayers, rectangle
from digitpad.ui.widgets.lines import screen_of
from digitpad.ui.widgets.retranslated import retranslated

OVERLAY = 0.75  # opacity of the found ink's colour
REGION_STEP = 0.02  # of the picture's longest side, for each press of an arrow key
HANDLE = 0.5  # line heights: the side of a handle; you can also grab it from just beside
LEAST_CHOOSER_SIZE = QSize(12, 8)  # line heights
CHOOSER_SHARE = 0.72  # of the screen's width and height: a picture is best judged when large

_ARROWS = {
    Qt.Key.Key_Left: (-1.0, 0.0),
    Qt.Key.Key_Right: (1.0, 0.0),
    Qt.Key.Key_Up: (0.0, -1.0),
    Qt.Key.Key_Down: (0.0, 1.0),
}
_CURSORS = {
    (-1, -1): Qt.CursorShape.SizeFDiagCursor,
    (1, 1): Qt.CursorShape.SizeFDiagCursor,
    (1, -1): Qt.CursorShape.SizeBDiagCursor,
    (-1, 1): Qt.CursorShape.SizeBDiagCursor,
    (0, -1): Qt.CursorShape.SizeVerCursor,
    (0, 1): Qt.CursorShape.SizeVerCursor,
    (-1, 0): Qt.CursorShape.SizeHorCursor,
    (1, 0): Qt.CursorShape.SizeHorCursor,
}


@guarded
@retranslated
class RegionChooser(QWidget):
    """Shows a picture with its ink in colour, its regions outlined and the chosen one framed."""

    region_changed = Signal(tuple)  # Box, in the picture's pixels

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: FoundPicture | None = None
        self._region: Box | None = None
        self._layers: PictureLayers | None = None  # None when out of date
        self._framed: FramedInk | None = None  # what was found in your own frame
        self._own_layers: PictureLayers | None = None  # None when out of date
        self._offered: tuple[Box, ...] = ()
        self._pressed: QPointF | None = None  # where the mouse button went down
        self._handle: Handle | None = None  # the handle of the frame that it grabbed
        self._before: Box | None = None  # the region at that time
        self._dragging = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        give_role(self, QAccessible.Role.Canvas)
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Picture"))
        self.setAccessibleDescription(
            self.tr(
                "Press Tab to go from region to region. The arrow keys move the frame; hold "
                "Shift to move its lower right corner instead, and Ctrl for small steps."
            )
        )

    @property
    def region(self) -> Box | None:
        """The chosen region in the picture's pixels, or None if there is no ink."""
        return self._region

    @property
    def is_own_frame(self) -> bool:
        """Whether you drew or moved the frame, rather than took a region that was found."""
        return self._region is not None and self._region not in self._offered

    def show_picture(self, found: FoundPicture) -> None:
        """Show a picture, and choose its first region or, if there is none, all its ink."""
        self._found, self._layers = found, None
        self._region = self._framed = None
        self._let_go()
        self._offered = found.regions or whole_ink(found.ink)
        for region in self._offered[:1]:
            self._choose(region)
        self.update()

    def show_framed(self, framed: FramedInk) -> None:
        """Show the ink in your own frame as it was found there."""
        self._framed, self._own_layers = framed, None
        self.update()

    def _choose(self, region: Box) -> None:
        if region != self._region:
            self._region = region
            self.update()
            self.region_changed.emit(region)

    # Geometry

    def _shape(self) -> tuple[int, int]:
        if self._found is None:
            return 1, 1
        height, width = self._found.grey.shape
        return height, width

    def _scale(self) -> float:
        """Return how many logical pixels each pixel of the picture takes."""
        height, width = self._shape()
        room = self._handle_side()
        across, along = max(1.0, self.width() - room), max(1.0, self.height() - room)
        return min(across / width, along / height)

    def _target(self) -> QRectF:
        """Return where the picture is shown: fitted and centred, with room for the handles."""
        height, width = self._shape()
        target = QRectF(0, 0, width * self._scale(), height * self._scale())
        target.moveCenter(QRectF(self.rect()).center())
        return target

    def _pixel_at(self, position: QPointF) -> tuple[float, float]:
        pixel = (position - self._target().topLeft()) / self._scale()
        return pixel.x(), pixel.y()

    def frame_of(self, box: Box) -> QRectF:
        """Return where a box of the picture is shown, in the widget's logical pixels."""
        frame, scale, corner = rectangle(box), self._scale(), self._target().topLeft()
        return QRectF(frame.topLeft() * scale + corner, frame.size() * scale)

    def _handle_side(self) -> float:
        return round(self.fontMetrics().height() * HANDLE)

    def _handle_frames(self) -> list[tuple[Handle, QRectF]]:
        if self._region is None:
            return []
        frame, side = self.frame_of(self._region), self._handle_side()
        half = QPointF(frame.width() / 2, frame.height() / 2)
        centres = [
            (handle, frame.center() + QPointF(handle[0] * half.x(), handle[1] * half.y()))
            for handle in HANDLES
        ]
        reach = QPointF(side / 2, side / 2)
        return [(handle, QRectF(centre - reach, centre + reach)) for handle, centre in centres]

    def _handle_at(self, position: QPointF) -> Handle | None:
        reach = self._handle_side() / 2
        for handle, frame in self._handle_frames():
            if frame.adjusted(-reach, -reach, reach, reach).contains(position):
                return handle
        return None

    # Mouse

    def _drag_to(self, position: QPointF) -> None:
        if self._pressed is None:
            return
        distance = (position - self._pressed).manhattanLength()
        self._dragging = self._dragging or distance >= QApplication.startDragDistance()
        if not self._dragging:
            return
        begin, end = self._pixel_at(self._pressed), self._pixel_at(position)
        if self._handle is not None and self._before is not None:
            step = end[0] - begin[0], end[1] - begin[1]
            self._choose(stretched(self._before, self._handle, *step, self._shape()))
        else:
            self._choose(between(begin, end, self._shape()))

    def _choose_at(self, position: QPointF) -> None:
        regions = self._found.regions if self._found is not None else ()
        index = region_at(regions, *self._pixel_at(position))
        if index is not None:
            self._choose(regions[index])

    def _let_go(self) -> None:
        self._pressed = self._handle = self._before = None
        self._dragging = False

    def _undo_drag(self) -> None:
        self._region = self._before
        self._let_go()
        self.update()
        self.region_changed.emit(self._region)

    # Keys

    def _follow_arrow(self, event: QKeyEvent) -> None:
        if self._region is None:
            return
        is_fine = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        step = 1.0 if is_fine else max(1.0, REGION_STEP * max(self._shape()))
        right, down = (direction * step for direction in _ARROWS[Qt.Key(event.key())])
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._choose(stretched(self._region, (1, 1), right, down, self._shape()))
        else:
            self._choose(moved(self._region, right, down, self._shape()))

    def _neighbour(self, step: int) -> Box | None:
        """Return the region before or after the chosen one; your own frame precedes the first."""
        regions = self._found.regions if self._found is not None else ()
        index = regions.index(self._region) if self._region in regions else -1
        return regions[index + step] if 0 <= index + step < len(regions) else None

    def _announce(self, region: Box) -> None:
        regions = self._found.regions if self._found is not None else ()
        text = self.tr("Region {0} of {1}").format(regions.index(region) + 1, len(regions))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    # Painting

    def _current_layers(self, found: FoundPicture) -> PictureLayers:
        if self._layers is None:
            colour = self.palette().highlight().color()
            self._layers = PictureLayers.of(_pixels_of(found), found.ink, colour, OVERLAY)
        return self._layers

    def _paint_own_ink(self, painter: QPainter, scale: float) -> None:
        """Paint the ink in your own frame, as it was found there, over what the picture shows."""
        framed, found = self._framed, self._found
        if framed is None or found is None or framed.box != self._region:
            return
        if self._own_layers is None:
            colour = self.palette().highlight().color()
            pixels = cut(_pixels_of(found), framed.box)
            self._own_layers = PictureLayers.of(pixels, framed.ink, colour, OVERLAY)
        left, top = (float(int(edge)) for edge in framed.box[:2])
        size = self._own_layers.size
        frame = self.frame_of((left, top, left + size.width(), top + size.height()))
        self._own_layers.paint(painter, frame, scale)

    # Qt

    def sizeHint(self) -> QSize:
        return screen_of(self).availableSize() * CHOOSER_SHARE

    def minimumSizeHint(self) -> QSize:
        return LEAST_CHOOSER_SIZE * self.fontMetrics().height()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._found is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = self._scale() * self.devicePixelRatioF()
        self._current_layers(self._found).paint(painter, self._target(), scale)
        self._paint_own_ink(painter, scale)
        others = [self.frame_of(each) for each in self._found.regions if each != self._region]
        paint_outlines(painter, self.palette(), others)
        if self._region is not None:
            frame, handles = self.frame_of(self._region), self._handle_frames()
            paint_veil(painter, self.palette(), self._target(), frame)
            squares = [square for _, square in handles]
            paint_frame(painter, self.palette(), frame, squares, focused=self.hasFocus())
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._layers = self._own_layers = None
            self.update()
        super().changeEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._before = event.position(), self._region
            self._handle = self._handle_at(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._drag_to(event.position())
        handle = self._handle if self._pressed is not None else self._handle_at(event.position())
        self.setCursor(Qt.CursorShape.CrossCursor if handle is None else _CURSORS[handle])

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        self._drag_to(event.position())
        if not self._dragging:
            self._choose_at(event.position())
        self._let_go()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ARROWS:
            self._follow_arrow(event)
        elif event.key() == Qt.Key.Key_Escape and self._dragging:
            self._undo_drag()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        region = self._neighbour(1 if next else -1)
        if region is None:
            return super().focusNextPrevChild(next)
        self._choose(region)
        self._announce(region)
        return True


def _pixels_of(found: FoundPicture) -> Grey | Colours:
    return found.grey if found.colours is None else found.colours
