"""Defines the colours and Matplotlib's settings for the report's pictures."""

from __future__ import annotations

from typing import Any

INK, ACCENT, FAINT = "#1d1d1f", "#2f6fde", "#9aa0a6"
RIVAL_COLOURS = ("#d98a29", "#8a5fbf", "#4f9e6b")
STYLE: Any = {
    "figure.dpi": 120,
    "savefig.bbox": "tight",
    "font.size": 9,
    "axes.titlesize": 10,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.edgecolor": FAINT,
    "text.color": INK,
    "legend.frameon": False,
    "lines.linewidth": 1.6,
}
