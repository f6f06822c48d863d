"""Read and write ink as W3C InkML: strokes with pressure and time, to share with other programs.

It writes the channels X, Y (pad units), F (pressure, 0..1) and T (seconds since the stroke began).
Source: W3C Recommendation “Ink Markup Language”, 20 September 2011.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import Element

from digitpad.core.arrays import FloatArray
from digitpad.core.ink.content import Content
from digitpad.core.ink.ink import NEUTRAL_PRESSURE, PEN_WIDTH, Ink, Point, Stroke
from digitpad.core.ink.picture import Picture
from digitpad.core.ink.polylines import box_of
from digitpad.core.ink.positions import WIDEST_PAD
from digitpad.storage.exchange.atomic_file import replacing
from digitpad.storage.exchange.drawings.inkml_traces import TraceError, TraceFormat, parse_trace
from digitpad.storage.exchange.drawings.safe_xml import XmlError, parse_xml
from digitpad.storage.exchange.exporter import ExchangeError
from digitpad.storage.exchange.number_text import shortest
from digitpad.storage.exchange.open_input import opened
from digitpad.system.translate import translate

NAMESPACE = "http://www.w3.org/2003/InkML"
LARGEST_FILE = 8 << 20  # bytes; an hour of writing
MOST_INK_POINTS = 100_000
PAD_MARGIN = 0.1  # pad units around ink that was written on another surface

XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_INK_HEAD = f"""<ink xmlns="{NAMESPACE}">
<definitions>
<context xml:id="pad">
<traceFormat>
<channel name="X" type="decimal"/>
<channel name="Y" type="decimal" min="0" max="1"/>
<channel name="F" type="decimal" min="0" max="1"/>
<channel name="T" type="decimal" units="s"/>
</traceFormat>
</context>
"""


def save(content: Content, path: Path) -> None:
    """Write the strokes of an ink; `read` restores them. Raises ExchangeError for a picture."""
    if isinstance(content, Picture):
        raise ExchangeError(
            translate(
                "ExchangeError",
                "A picture has no strokes, so it cannot be saved as InkML. Save it as PNG or SVG.",
            )
        )
    with replacing(path) as (file,):
        file.write((XML_HEAD + element_of(content)).encode())


def element_of(ink: Ink) -> str:
    """Return an ink as InkML's element <ink>; `ink_in` restores it."""
    widths = sorted({stroke.width for stroke in ink.strokes})
    brushes = [
        f'<brush xml:id="pen{number}"><brushProperty name="width" value="{width}"/></brush>'
        for number, width in enumerate(widths)
    ]
    traces = [
        f'<trace contextRef="#pad" brushRef="#pen{widths.index(stroke.width)}">{_points(stroke)}'
        "</trace>"
        for stroke in ink.strokes
    ]
    return _INK_HEAD + "\n".join([*brushes, "</definitions>", *traces, "</ink>\n"])


def _points(stroke: Stroke) -> str:
    rows = (shortest((point.x, point.y, point.pressure, point.time)) for point in stroke.points)
    return ", ".join(" ".join(map(str, row)) for row in rows)


def read(path: Path) -> Ink:
    """Return the ink of a file, in pad units; ink from another surface is scaled to fit the pad.

    Raises ExchangeError with a message for the user.
    """
    with opened(path) as file:
        content = file.read(LARGEST_FILE + 1)
    if len(content) > LARGEST_FILE:
        raise ExchangeError(
            translate("ExchangeError", "the file is larger than {0} MB").format(LARGEST_FILE >> 20)
        )
    try:
        root = parse_xml(content)
        if root.tag != "ink":
            raise XmlError(translate("XmlError", "it contains something other than InkML"))
        return _on_the_pad(ink_in(root))
    except (XmlError, TraceError) as error:
        raise ExchangeError(
            translate("ExchangeError", "this InkML file cannot be read: {0}").format(error)
        ) from error


def ink_in(root: Element) -> Ink:
    """Return the ink of an element <ink> in its own units. Raises TraceError."""
    return Ink(tuple(_strokes(root)))


def _strokes(root: Element) -> Iterator[Stroke]:
    formats, widths = _formats(root), _widths(root)
    usual = next(iter(root.iter("traceFormat")), None)
    default = TraceFormat() if usual is None else TraceFormat.of(usual)
    left = MOST_INK_POINTS
    for trace in root.iter("trace"):
        if trace.get("type") == "penUp" or not (trace.text or "").strip():
            continue
        trace_format = formats.get(_reference(trace, "contextRef"), default)
        values = parse_trace(trace.text or "", trace_format, left)
        left -= len(values)
        width = widths.get(_reference(trace, "brushRef"), PEN_WIDTH)
        yield Stroke(tuple(_point(row) for row in values.tolist()), width)


def _point(row: list[float]) -> Point:
    x, y, pressure, time = row
    return Point(x, y, NEUTRAL_PRESSURE if math.isnan(pressure) else pressure, time)


def _formats(root: Element) -> dict[str, TraceFormat]:
    """Return the trace formats by the id of each element that contains or references one."""
    found: dict[str, TraceFormat] = {}
    for holder in [*root.iter("traceFormat"), *root.iter("inkSource"), *root.iter("context")]:
        inner = next(iter(holder.iter("traceFormat")), None)
        references = [_reference(holder, name) for name in ("traceFormatRef", "inkSourceRef")]
        known = next((found[name] for name in references if name in found), None)
        if inner is not None:
            known = TraceFormat.of(inner)
        if known is not None:
            found[holder.get("id", "")] = known
    return found


def _widths(root: Element) -> dict[str, float]:
    """Return brush widths by id, in pad units: those without a unit, as DigitPad writes them."""
    return {
        brush.get("id", ""): width
        for brush in root.iter("brush")
        for setting in brush.iter("brushProperty")
        if setting.get("name") == "width" and setting.get("units") is None
        for width in [_width(setting.get("value", ""))]
        if 0 < width <= 1
    }


def _width(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return 0.0


def _reference(element: Element, name: str) -> str:
    return element.get(name, "").removeprefix("#")


def _on_the_pad(ink: Ink) -> Ink:
    """Return the ink unchanged if it lies on a pad; else scaled and centred, its shape kept.

    Ink of a wide pad lies around the middle of the square, and is less high than the square.
    """
    if ink.is_empty:
        return ink
    low, high = box_of(ink.polylines)
    if low.min() > -WIDEST_PAD and high.max() < WIDEST_PAD and low[1] >= 0 and high[1] <= 1:
        return ink
    extent = max(float((high - low).max()), 1e-9)
    scale = (1 - 2 * PAD_MARGIN) / extent
    return Ink(tuple(_moved(stroke, (low + high) / 2, scale) for stroke in ink.strokes))


def _moved(stroke: Stroke, middle: FloatArray, scale: float) -> Stroke:
    positions = (stroke.positions - middle) * scale + 0.5
    return Stroke(
        tuple(
            Point(x, y, point.pressure, point.time)
            for (x, y), point in zip(positions.tolist(), stroke.points, strict=True)
        )
    )
