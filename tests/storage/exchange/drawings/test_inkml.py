"""InkML files, ours and those of other programs."""

from __future__ import annotations

import contextlib
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digitpad.core.ink.content import digest_of
from digitpad.core.ink.ink import EMPTY_INK, PEN_WIDTH, Ink, Point, Stroke
from digitpad.core.ink.positions import WIDEST_PAD
from digitpad.storage.exchange.drawings import inkml, safe_xml
from digitpad.storage.exchange.exporter import ExchangeError
from tests.storage.exchange.damage import damaged
from tests.storage.exchange.made_up import ink_of, picture_of, pressed_ink

INKML = "{http://www.w3.org/2003/InkML}"


def written(folder: Path, text: str | bytes) -> Path:
    path = folder / "ink.inkml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def read_body(folder: Path, body: str) -> Ink:
    """Return the strokes that are read from another program's file."""
    return inkml.read(written(folder, f'<ink xmlns="{inkml.NAMESPACE}">{body}</ink>'))


def positions_of(ink: Ink) -> list[list[list[float]]]:
    return [np.round(stroke.positions, 6).tolist() for stroke in ink.strokes]


@pytest.mark.parametrize("ink", [ink_of(4), pressed_ink(), EMPTY_INK], ids=["4", "pressed", "no"])
def test_written_ink_is_read_back(tmp_path: Path, ink: Ink) -> None:
    inkml.save(ink, tmp_path / "d.inkml")

    back = inkml.read(tmp_path / "d.inkml")

    assert digest_of(back) == digest_of(ink)
    assert [stroke.width for stroke in back.strokes] == [stroke.width for stroke in ink.strokes]
    for stroke, other in zip(back.strokes, ink.strokes, strict=True):
        for point, was in zip(stroke.points, other.points, strict=True):
            assert point.pressure == pytest.approx(was.pressure, rel=1e-7)
            assert point.time == pytest.approx(was.time, rel=1e-7)


def test_it_declares_its_channels(tmp_path: Path) -> None:
    inkml.save(pressed_ink(), tmp_path / "d.inkml")

    root = ElementTree.parse(tmp_path / "d.inkml").getroot()  # our own file
    assert root.tag == f"{INKML}ink"
    names = [channel.get("name") for channel in root.iter(f"{INKML}channel")]
    traces = list(root.iter(f"{INKML}trace"))
    assert names == ["X", "Y", "F", "T"]
    assert len(traces) == 3
    assert len((traces[0].text or "").split(",")) == 41


def test_a_picture_has_no_strokes_to_write(tmp_path: Path) -> None:
    with pytest.raises(ExchangeError, match="PNG or SVG"):
        inkml.save(picture_of(1), tmp_path / "d.inkml")

    assert list(tmp_path.iterdir()) == []


def test_without_a_format_points_are_x_and_y(tmp_path: Path) -> None:
    ink = read_body(tmp_path, "<trace>0.1 0.2, 0.3 0.4,</trace><trace>\n.5\t.6\n</trace>")

    assert positions_of(ink) == [[[0.1, 0.2], [0.3, 0.4]], [[0.5, 0.6]]]
    assert ink.strokes[0].width == PEN_WIDTH
    assert ink.strokes[0].points[0].pressure == 0.5


def test_ink_from_another_surface_is_fitted_to_the_pad_in_its_shape(tmp_path: Path) -> None:
    ink = read_body(
        tmp_path, "<trace>1000 2000, 5000 2000</trace><trace>3000 1000, 3000 3000</trace>"
    )

    assert positions_of(ink) == [[[0.1, 0.5], [0.9, 0.5]], [[0.5, 0.3], [0.5, 0.7]]]


def test_one_distant_dot_moves_to_the_middle(tmp_path: Path) -> None:
    assert positions_of(read_body(tmp_path, "<trace>900 900</trace>")) == [[[0.5, 0.5]]]


def channels(*extra: str) -> str:
    return "".join(f"<channel {one}/>" for one in ('name="X"', 'name="Y"', *extra))


def test_channels_come_in_any_order_and_range(tmp_path: Path) -> None:
    ink = read_body(
        tmp_path,
        '<definitions><context xml:id="c"><inkSource xml:id="s"><traceFormat>'
        '<channel name="OTx"/><channel name="T" units="ms"/><channel name="F" min="100" max="300"/>'
        '<channel name="Y" orientation="-ve"/><channel name="X"/>'
        "</traceFormat></inkSource></context></definitions>"
        '<trace contextRef="#c">7 0 150 -0.2 0.1, 7 250 300 -0.4 0.3</trace>',
    )

    assert ink.strokes[0].points == (Point(0.1, 0.2, 0.25, 0.0), Point(0.3, 0.4, 1.0, 0.25))


def test_every_trace_has_the_format_of_its_context(tmp_path: Path) -> None:
    ink = read_body(
        tmp_path,
        f'<definitions><traceFormat xml:id="f">{channels()}</traceFormat>'
        f'<context xml:id="a" traceFormatRef="#f"/>'
        f'<context xml:id="b"><traceFormat><channel name="Y"/><channel name="X"/></traceFormat>'
        "</context></definitions>"
        '<trace contextRef="#a">0.1 0.2</trace><trace contextRef="#b">0.1 0.2</trace>',
    )

    assert positions_of(ink) == [[[0.1, 0.2]], [[0.2, 0.1]]]


@pytest.mark.parametrize(
    ("trace", "expected"),
    [
        ("10 20, '3'4, 1 1", [(10, 20), (13, 24), (14, 25)]),
        (
            "1125 18432,'23'43,\"7\"-8,3-5",
            [(1125, 18432), (1148, 18475), (1178, 18510), (1211, 18540)],
        ),
        ("10 20, '3'4, !50!60, 51 61", [(10, 20), (13, 24), (50, 60), (51, 61)]),
        ("10 20, * 30, 12 *", [(10, 20), (10, 30), (12, 30)]),
        ("#A #14, #b +15.", [(10, 20), (11, 15)]),
        ("1e1-2E+1", [(10, -20)]),
    ],
)  # fmt: skip
def test_differences_and_shorthands_are_understood(
    tmp_path: Path, trace: str, expected: list[tuple[int, int]]
) -> None:
    """The second is the Recommendation's own example."""
    plain = ",".join(f"{x} {y}" for x, y in expected)

    assert positions_of(read_body(tmp_path, f"<trace>{trace}</trace>")) == positions_of(
        read_body(tmp_path, f"<trace>{plain}</trace>")
    )


def test_traces_of_a_lifted_pen_and_empty_traces_are_not_ink(tmp_path: Path) -> None:
    body = '<traceGroup><trace type="penUp">0 0</trace><trace>.5 .5</trace><trace/></traceGroup>'

    assert positions_of(read_body(tmp_path, body)) == [[[0.5, 0.5]]]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "damaged"),
        ("Dear reader,", "damaged"),
        ("<ink><trace>", "damaged"),
        ("<svg/>", "other than InkML"),
        ("<ink><trace>1 2, three 4</trace></ink>", "three 4"),
        ("<ink><trace>1 2, 3</trace></ink>", "is missing a value"),
        ("<ink><trace>1 2,, 3 4</trace></ink>", "is missing a value"),
        ("<ink><trace>nan inf</trace></ink>", "nan inf"),
        ("<ink><trace>1e999 2</trace></ink>", "position of a point"),
        ("<ink><trace>? 2</trace></ink>", "position of a point"),
        (f"<ink><trace>#{'F' * 400} 2</trace></ink>", "position of a point"),
        ("<ink><trace>1 2,'1e308 0,0 0,'1e308 0</trace></ink>", "position of a point"),
        ('<ink><traceFormat><channel name="X"/></traceFormat><trace>1</trace></ink>', "no X or"),
        ('<?xml version="1.0" encoding="klingon"?><ink/>', "damaged"),
        (f"<ink><trace>{'1 2,' * 100_001}</trace></ink>", "too many points"),
        (f"<ink>{'<trace>1 2</trace>' * 100_001}</ink>", "too many"),
        ("<ink>" + "<traceGroup>" * 100_000, "too many XML elements"),
        (f"<ink>{' ' * inkml.LARGEST_FILE}</ink>", "larger than 8 MB"),
    ],
    ids=range(18),
)  # fmt: skip
def test_unreadable_files_are_reported_with_a_message(
    tmp_path: Path, text: str, message: str
) -> None:
    with pytest.raises(ExchangeError, match=message):
        inkml.read(written(tmp_path, text))


LAUGHS = """<!DOCTYPE ink [<!ENTITY a "1 2,1 2,1 2,1 2,1 2,"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;">
<!ENTITY c "&b;&b;&b;&b;&b;&b;">]><ink><trace>&c;1 2</trace></ink>"""


@pytest.mark.parametrize(
    "text",
    [
        LAUGHS,
        '<!DOCTYPE ink [<!ENTITY secret SYSTEM "file:///etc/hostname">]><ink>&secret;</ink>',
        '<!DOCTYPE ink SYSTEM "http://example.org/ink.dtd"><ink/>',
        "<!DOCTYPE ink><ink/>",
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_declarations_of_document_types_are_refused(
    tmp_path: Path, text: str, encoding: str
) -> None:
    with pytest.raises(ExchangeError, match="document type"):
        inkml.read(written(tmp_path, text.encode(encoding)))


def test_the_depth_of_nested_elements_is_limited() -> None:
    def nested(depth: int) -> bytes:
        return b"<ink>" * depth + b"</ink>" * depth

    assert safe_xml.parse_xml(nested(safe_xml.DEEPEST)).tag == "ink"
    with pytest.raises(safe_xml.XmlError, match="too many XML elements"):
        safe_xml.parse_xml(nested(safe_xml.DEEPEST + 1))


def test_a_missing_file_is_reported_with_a_message(tmp_path: Path) -> None:
    with pytest.raises(ExchangeError, match="No such file"):
        inkml.read(tmp_path / "no.inkml")


coordinates = st.floats(0.0, 1.0, width=32).map(abs)
points = st.builds(Point, coordinates, coordinates, st.floats(0, 1), st.floats(0, 1e4))
strokes = st.builds(
    Stroke, st.lists(points, min_size=1, max_size=5).map(tuple), st.floats(0.001, 1.0)
)
inks = st.builds(Ink, st.lists(strokes, max_size=4).map(tuple))


@settings(max_examples=50, deadline=None)
@given(inks)
def test_any_ink_comes_back(tmp_path_factory: pytest.TempPathFactory, ink: Ink) -> None:
    path = tmp_path_factory.mktemp("ink") / "d.inkml"
    inkml.save(ink, path)

    assert digest_of(inkml.read(path)) == digest_of(ink)


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_damage_gives_a_message_and_no_crash(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    folder = tmp_path_factory.mktemp("damage")
    inkml.save(Ink((*pressed_ink().strokes[1:],)), folder / "whole")
    path = written(folder, data.draw(damaged((folder / "whole").read_bytes())))

    with contextlib.suppress(ExchangeError):
        for positions in inkml.read(path).polylines:
            assert np.isfinite(positions).all()
            across, down = positions.T
            assert (abs(across) < WIDEST_PAD).all()
            assert ((down >= 0) & (down <= 1)).all()


def test_names_lose_their_namespaces() -> None:
    root = safe_xml.parse_xml(b'<a:ink xmlns:a="urn:x" xml:id="i"><a:b c="1">t</a:b></a:ink>')

    assert (root.tag, root.get("id"), root[0].tag, root[0].text) == ("ink", "i", "b", "t")


def test_ink_from_a_wide_pad_comes_back_where_it_was(tmp_path: Path) -> None:
    ink = Ink((Stroke((Point(-0.9, 0.25), Point(1.75, 0.75))),))
    inkml.save(ink, tmp_path / "wide.inkml")
    assert inkml.read(tmp_path / "wide.inkml").strokes[0].points[1].x == 1.75
