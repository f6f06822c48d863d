"""The space around and between the parts of class mode's pages, which grows with the page."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

CLASS_MARGIN = 0.035  # of the page's shorter side: around and between the parts


def gap_of(page: QWidget) -> int:
    """Return the space in pixels."""
    return round(min(page.width(), page.height()) * CLASS_MARGIN)


def set_page_margins(page: QWidget) -> None:
    """Put the space around a page and between its parts."""
    gap = gap_of(page)
    page.setContentsMargins(gap, gap, gap, gap)
    set_spacing(page, gap)


def set_spacing(widget: QWidget, spacing: int) -> None:
    """Set the spacing of a widget's layout and of the rows in it."""
    layout = widget.layout()
    if layout is None:
        return
    layout.setSpacing(spacing)
    for index in range(layout.count()):
        row = layout.itemAt(index)
        inner = row.layout() if row is not None else None
        if inner is not None:
            inner.setSpacing(spacing)
