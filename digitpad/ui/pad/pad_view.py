"""Which pixels of a pad show which positions."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QPoint, QPointF, QSize

from digitpad.core.ink.ink import EMPTY_INK, Ink, Stroke
from digitpad.core.ink.positions import SQUARE, Position, Surface


@dataclass(frozen=True)
class PadView:
    """A pad unit in logical pixels, and the pixel that shows the position (0, 0)."""

    size: QSize
    unit: float
    origin: QPoint

    @classmethod
    def showing(cls, size: QSize, ink: Ink = EMPTY_INK) -> PadView:
        """Return the view of a pad of this size.

        The square from 0 to 1 is in the middle, as large as fits. If the ink, drawn on a wider
        pad, reaches beyond the edges, everything is smaller, so that all of it can be seen.
        """
        whole = cls._around(SQUARE, size)
        return whole if all(map(whole.shows, ink.strokes)) else cls._around(ink.paper, size)

    @classmethod
    def _around(cls, area: Surface, size: QSize) -> PadView:
        width, height = max(1, size.width()), max(1, size.height())
        unit = min(width / area.width, height / area.height)
        left = width / 2 - unit * (area.left + area.right) / 2
        top = height / 2 - unit * (area.top + area.bottom) / 2
        return cls(size, unit, QPoint(round(left), round(top)))

    @cached_property
    def surface(self) -> Surface:
        """All positions that the pad shows."""
        left, top = self.position_at(QPointF(0, 0))
        right, bottom = self.position_at(QPointF(self.size.width(), self.size.height()))
        return Surface(left, top, right, bottom)

    def shows(self, stroke: Stroke) -> bool:
        """Return whether all points of a stroke are on the surface."""
        left, top, right, bottom = stroke.bounds
        return self.surface.holds((left, top)) and self.surface.holds((right, bottom))

    def position_at(self, pixel: QPointF) -> Position:
        """Return the position of a logical pixel, in pad units."""
        return (
            (pixel.x() - self.origin.x()) / self.unit,
            (pixel.y() - self.origin.y()) / self.unit,
        )

    def pixel_at(self, position: Position) -> QPointF:
        """Return the logical pixel that shows a position."""
        x, y = position
        return QPointF(x * self.unit + self.origin.x(), y * self.unit + self.origin.y())
