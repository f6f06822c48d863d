"""Exports of drawings as SVG."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from pytestqt.qtbot import QtBot

from digitpad.core.arrays import Grey
from digitpad.core.ink.content import Content, digest_of
from digitpad.core.ink.ink import EMPTY_INK, Ink, Point, Stroke
from digitpad.core.ink.picture import Picture
from digitpad.storage.exchange.drawings import png, svg
from digitpad.storage.exchange.exporter import ExchangeError
from tests.storage.exchange.made_up import ink_of, picture_of, pressed_ink

SVG = "{http://www.w3.org/2000/svg}"


def rendered(path: Path, width: int, height: int) -> Grey:
    renderer = QSvgRenderer(str(path))
    assert renderer.isValid()
    image = QImage(width, height, QImage.Format.Format_Grayscale8)
    image.fill(0x808080)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(height, image.bytesPerLine())
    return rows[:, :width].copy()


@pytest.mark.parametrize("ink", [ink_of(8), pressed_ink(), EMPTY_INK], ids=["8", "pressed", "no"])
def test_other_programs_show_what_the_png_shows(qtbot: QtBot, tmp_path: Path, ink: Ink) -> None:
    svg.save(ink, tmp_path / "d.svg")

    shown = rendered(tmp_path / "d.svg", 300, 300).astype(int)
    expected = 255 - png.draw(ink, 300).astype(int)
    assert np.abs(shown - expected).mean() < 1.5
    assert (np.abs(shown - expected) > 128).mean() < 0.002


@pytest.mark.parametrize("picture", [picture_of(3), Picture(np.eye(9, 30, dtype=np.uint8) * 255)])
def test_a_picture_is_embedded_pixel_by_pixel(
    qtbot: QtBot, tmp_path: Path, picture: Picture
) -> None:
    height, width = picture.ink.shape

    svg.save(picture, tmp_path / "d.svg")

    assert np.array_equal(rendered(tmp_path / "d.svg", width, height), 255 - picture.ink)


@pytest.mark.parametrize("content", [ink_of(8), pressed_ink(), EMPTY_INK, picture_of(1)])
def test_it_is_svg(tmp_path: Path, content: Content) -> None:
    svg.save(content, tmp_path / "d.svg")

    root = ElementTree.parse(tmp_path / "d.svg").getroot()  # our own file
    assert root.tag == f"{SVG}svg"
    assert {"version", "width", "height", "viewBox"} <= set(root.keys())


def test_lines_of_constant_pressure_are_one_line_each(tmp_path: Path) -> None:
    ink = ink_of(8)
    svg.save(ink, tmp_path / "d.svg")

    lines = list(ElementTree.parse(tmp_path / "d.svg").iter(f"{SVG}polyline"))
    assert len(lines) == len(ink.strokes)
    points = np.array([pair.split(",") for pair in lines[0].get("points", "").split()], dtype=float)
    assert np.abs(points / 1000 - ink.strokes[0].positions).max() < 1e-5


def test_lines_grow_with_the_pressure_and_stay_connected(tmp_path: Path) -> None:
    wave = Ink(pressed_ink().strokes[:1])
    svg.save(wave, tmp_path / "d.svg")

    lines = list(ElementTree.parse(tmp_path / "d.svg").iter(f"{SVG}polyline"))
    widths = [float(line.get("stroke-width", "0")) for line in lines]
    assert len(set(widths)) > 20
    assert widths == sorted(widths)
    for one, next_one in pairwise(lines):
        assert one.get("points", "").split()[-1] == next_one.get("points", "").split()[0]


OFF_THE_PAD = Ink((Stroke((Point(-0.2, -0.3, 0.25, 0.0), Point(1.25, 1.4, 1.0, 0.125)), 0.1),))


@pytest.mark.parametrize("ink", [ink_of(8), pressed_ink(), EMPTY_INK, OFF_THE_PAD])
def test_it_opens_again_with_the_same_strokes(tmp_path: Path, ink: Ink) -> None:
    svg.save(ink, tmp_path / "d.svg")

    back = svg.read(tmp_path / "d.svg")

    assert isinstance(back, Ink)
    assert digest_of(back) == digest_of(ink)
    assert [stroke.width for stroke in back.strokes] == [stroke.width for stroke in ink.strokes]
    svg.save(back, tmp_path / "again.svg")
    assert (tmp_path / "again.svg").read_bytes() == (tmp_path / "d.svg").read_bytes()


@pytest.mark.parametrize("picture", [picture_of(3), Picture(np.eye(9, 30, dtype=np.uint8) * 255)])
def test_a_picture_opens_again_with_the_same_pixels(tmp_path: Path, picture: Picture) -> None:
    svg.save(picture, tmp_path / "d.svg")

    back = svg.read(tmp_path / "d.svg")

    assert isinstance(back, Picture)
    assert np.array_equal(back.ink, picture.ink)


@pytest.mark.parametrize(
    ("contents", "why"),
    [
        (
            '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0L9 9"/></svg>',
            "is not from DigitP",
        ),
        ("<svg", "this SVG file cannot be read: it is damaged"),
        ('<html><metadata id="digitpad"/></html>', "is not from DigitPad"),
        (
            '<svg><metadata id="digitpad"/><image href="data:image/png;base64,AAAA"/></svg>',
            "cannot",
        ),
        ('<svg><metadata id="digitpad"/></svg>', "is not from DigitPad"),
        (
            '<svg><metadata id="digitpad"><ink><trace>1 x</trace></ink></metadata></svg>',
            "not a poi",
        ),
        ('<!DOCTYPE svg [<!ENTITY a "b">]><svg/>', "for safety reasons"),
    ],
)
def test_other_files_are_refused_in_a_sentence(tmp_path: Path, contents: str, why: str) -> None:
    (path := tmp_path / "d.svg").write_text(contents)

    with pytest.raises(ExchangeError, match=why):
        svg.read(path)


def test_a_number_from_a_wide_pad_is_complete_on_wide_paper(tmp_path: Path) -> None:
    svg.save(Ink((Stroke((Point(-0.9, 0.5), Point(1.9, 0.5)), width=0.2),)), tmp_path / "d.svg")
    assert 'viewBox="-1000 0 3000 1000"' in (tmp_path / "d.svg").read_text()
