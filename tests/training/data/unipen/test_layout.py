"""Parsing of made-up UNIPEN files: components, spans, labels, and refusals."""

from __future__ import annotations

import numpy as np
import pytest

from training.data.unipen.layout import (
    Component,
    Segment,
    Span,
    ink_of,
    parse_components,
    parse_includes,
    parse_segments,
)

INK = """.VERSION 1.0
.COMMENT 12 13 are no points
.WRITER_INFO
  Age: 25
.COORD X Y
.START_BOX
.PEN_DOWN
10 20
11 22

12 24
.PEN_UP
.PEN_DOWN
.PEN_UP
13 20
.PEN_DOWN
30 0
31 1
.PEN_UP
"""


def test_blocks_with_points_are_components_and_y_is_turned_down() -> None:
    components = parse_components(INK)

    assert [component.is_ink for component in components] == [True, False, True]
    assert components[0].points.tolist() == [[10, -20], [11, -22], [12, -24]]
    assert components[1].points.tolist() == [[13, -20]]


def test_coord_says_which_columns_are_x_and_y() -> None:
    [component] = parse_components(".COORD T Y P X\n.PEN_DOWN\n0 7 3 5\n10 8 3 6\n")

    assert component.points.tolist() == [[5, -7], [6, -8]]


def test_without_coord_the_first_two_columns_count() -> None:
    [component] = parse_components(".PEN_DOWN\n5 7 99\n")

    assert component.points.tolist() == [[5, -7]]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (".PEN_DOWN\n1 2\n3\n", "not a list of pen points"),
        (".PEN_DOWN\n1 b\n", "“1 b …” is not a list of pen points"),
        (".PEN_DOWN\n1\n", "not a list of pen points"),
        (".PEN_DOWN\nnan 1\n", "not a list of pen points"),
        (".PEN_DOWN\n1e999 1\n", "not a list of pen points"),
        (".COORD X P\n", "“.COORD X P” has no column X or no column Y"),
    ],
)
def test_ink_that_cannot_be_read_is_refused_with_a_message(text: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        parse_components(text)


def test_includes_are_in_order() -> None:
    assert parse_includes(".INCLUDE a/b.doc\n.VERSION 1\n.INCLUDE  a/data/c.dat \n") == [
        "a/b.doc",
        "a/data/c.dat",
    ]


@pytest.mark.parametrize(
    ("line", "segment"),
    [
        ('.SEGMENT CHARACTER 318-319 ? "0"', Segment("0", (Span(318, 319),))),
        ('.SEGMENT CHARACTER 7 OK "a"', Segment("a", (Span(7, 7),))),
        ('.SEGMENT CHARACTER 3:5-4 ? "2"', Segment("2", (Span(3, 4, begin=5),))),
        ('.SEGMENT CHARACTER 3:5-3:9 ? "2"', Segment("2", (Span(3, 3, begin=5, end=9),))),
        ('.SEGMENT CHARACTER 0,2-3 ? "4"', Segment("4", (Span(0, 0), Span(2, 3)))),
        ('.SEGMENT CHARACTER 0, 2-3 ? "4"  ', Segment("4", (Span(0, 0), Span(2, 3)))),
        ('.SEGMENT CHARACTER 1 ? "\\""', Segment('"', (Span(1, 1),))),
        ('.SEGMENT CHARACTER 1 ? "\\\\"', Segment("\\", (Span(1, 1),))),
        ('.SEGMENT CHARACTER 1 ? " "', Segment(" ", (Span(1, 1),))),
    ],
)
def test_spans_and_labels(line: str, segment: Segment) -> None:
    assert list(parse_segments(f".VERSION 1.0\n{line}\n")) == [segment]


def test_segments_of_words_and_lines_are_skipped() -> None:
    assert list(parse_segments('.SEGMENT WORD 0-9 ? "ten"\n')) == []


@pytest.mark.parametrize(
    ("line", "message"),
    [
        (".SEGMENT CHARACTER 1 ?", "not a segment that can be read"),
        ('.SEGMENT CHARACTER ? "1"', "not a segment that can be read"),
        ('.SEGMENT CHARACTER 1-- ? "1"', "does not name any components"),
        ('.SEGMENT CHARACTER 5-3 ? "1"', "“5-3” does not name the components of one character"),
        ('.SEGMENT CHARACTER 0-9999999 ? "1"', "does not name the components of one character"),
    ],
)
def test_a_segment_that_cannot_be_read_is_refused_with_a_message(line: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        list(parse_segments(line))


COMPONENTS = [
    Component(np.array([[k, 10.0 * k] for k in range(6)]), is_ink)
    for is_ink in (True, False, True, True)
]


def test_only_what_the_pen_drew_is_ink() -> None:
    assert len(ink_of(Segment("0", (Span(0, 2),)), COMPONENTS)) == 2


def test_parts_of_components_include_both_ends() -> None:
    first, last = ink_of(Segment("4", (Span(2, 3, begin=4, end=1),)), COMPONENTS)

    assert first[:, 0].tolist() == [4, 5]
    assert last[:, 0].tolist() == [0, 1]


@pytest.mark.parametrize(
    ("spans", "message"),
    [
        ((Span(3, 4),), "there is no component 4; the last one is 3"),
        ((Span(1, 1),), "“7” has no ink"),
        ((Span(0, 0, begin=6),), "“7” has no ink"),
    ],
)
def test_missing_ink_is_reported(spans: tuple[Span, ...], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        ink_of(Segment("7", spans), COMPONENTS)
