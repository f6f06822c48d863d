"""Exports of drawings as PNG pictures."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from digitpad.core.arrays import Grey
from digitpad.core.ink.content import Content
from digitpad.core.ink.ink import EMPTY_INK, Ink, Point, Stroke
from digitpad.core.ink.picture import Picture
from digitpad.storage.exchange.drawings import png
from digitpad.storage.pictures.picture_files import read_picture
from digitpad.ui.pad.ink_layer import InkLayer
from tests.storage.exchange.made_up import ink_of, picture_of, pressed_ink


def painted_on_the_pad(ink: Ink, side: int) -> Grey:
    """Return the ink's coverage as the window paints it, 255 = ink."""
    layer = InkLayer(QSize(side, side), side, 1.0, QColor("black"))
    layer.repaint(QRect(0, 0, side, side), ink.strokes)
    image = layer.pixmap.toImage().convertToFormat(QImage.Format.Format_Alpha8)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(side, image.bytesPerLine())
    return rows[:, :side].copy()


@pytest.mark.parametrize("side", [64, 200, 1024])
@pytest.mark.parametrize("ink", [ink_of(8), pressed_ink()], ids=["even", "pressed"])
def test_it_looks_the_same_as_on_the_pad(qtbot: QtBot, tmp_path: Path, ink: Ink, side: int) -> None:
    png.save(ink, tmp_path / "d.png", side)

    saved = 255 - read_picture(tmp_path / "d.png").astype(int)
    painted = painted_on_the_pad(ink, side).astype(int)
    assert saved.shape == (side, side)
    assert np.abs(saved - painted).mean() < 1.5
    assert (np.abs(saved - painted) > 128).mean() < 0.002


def test_edges_are_smooth_and_paper_is_white(tmp_path: Path) -> None:
    png.save(ink_of(8), tmp_path / "d.png", 300)

    with Image.open(tmp_path / "d.png") as image:
        assert image.mode == "L"
        greys = np.asarray(image)
    assert (greys[0, 0], greys.min()) == (255, 0)
    assert len(np.unique(greys)) > 50


def test_a_dot_is_a_disc_as_wide_as_its_pressure_says() -> None:
    for pressure, width in [(0.0, 50), (0.5, 100), (1.0, 150)]:
        dot = Ink((Stroke((Point(0.5, 0.5, pressure),), width=0.1),))

        drawn = png.draw(dot, 1000)

        assert int((drawn[500] > 127).sum()) == width
        assert int((drawn[:, 500] > 127).sum()) == width


def test_a_number_from_a_wide_pad_is_complete_on_wide_paper() -> None:
    ink = Ink((Stroke((Point(-0.9, 0.5), Point(1.9, 0.5)), width=0.2),))

    drawn = png.draw(ink, 300)

    assert drawn.shape == (100, 300)
    across = np.flatnonzero(drawn.max(axis=0))
    assert (across[0], across[-1]) == (0, 299)
    assert int((drawn[:, 150] > 127).sum()) == 20


def test_thin_lines_far_from_the_corner_are_as_even_as_near_it() -> None:
    """Single precision can hardly resolve positions thousands of pixels away."""
    line = Ink((Stroke((Point(0.02, 0.995), Point(0.98, 0.995)), width=3 / 4096),))

    row = png.draw(line, 4096)[4060:4090, 200:3900]

    assert np.ptp(row, axis=1).max() <= 2


def test_blank_ink_is_white_paper(tmp_path: Path) -> None:
    png.save(EMPTY_INK, tmp_path / "d.png", 50)

    assert (read_picture(tmp_path / "d.png") == 255).all()


@pytest.mark.parametrize(
    ("shape", "side", "size"),
    [((20, 40), 400, (200, 400)), ((400, 200), 100, (100, 50)), ((2000, 1), 100, (100, 1))],
)
def test_a_picture_keeps_its_shape(
    tmp_path: Path, shape: tuple[int, int], side: int, size: tuple[int, int]
) -> None:
    ink = np.zeros(shape, dtype=np.uint8)
    ink[: shape[0] // 2] = 255

    png.save(Picture(ink), tmp_path / "d.png", side)

    saved = read_picture(tmp_path / "d.png")
    assert saved.shape == size
    assert saved[: size[0] // 3].max() < 20
    assert saved[-size[0] // 3 :].min() > 235


def test_a_picture_in_its_own_size_is_unchanged(tmp_path: Path) -> None:
    picture = picture_of(3)

    png.save(picture, tmp_path / "d.png", max(picture.ink.shape))

    assert np.array_equal(read_picture(tmp_path / "d.png"), 255 - picture.ink)


@pytest.mark.parametrize("side", [0, -1, 15, 4097])
def test_other_sizes_are_refused_before_anything_is_written(tmp_path: Path, side: int) -> None:
    with pytest.raises(ValueError, match="16 to 4096"):
        png.save(ink_of(1), tmp_path / "d.png", side)

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", [ink_of(1), pressed_ink(), picture_of(7)])
def test_when_cropped_the_ink_fills_the_picture(content: Content) -> None:
    ink = png.ink_of(content, 400, cropped=True)

    assert max(ink.shape) == 400
    rows, columns = (np.flatnonzero((ink > 64).any(axis=axis)) for axis in (1, 0))
    edges = rows[0], columns[0], ink.shape[0] - 1 - rows[-1], ink.shape[1] - 1 - columns[-1]
    assert max(edges) < 30
    assert min(edges) > 5


def test_transparent_paper_has_no_opacity_and_ink_has_all() -> None:
    ink = png.draw(ink_of(3), 100)

    with Image.open(io.BytesIO(png.png_of(ink, transparent=True))) as image:
        assert image.mode == "LA"
        assert np.array_equal(np.asarray(image.getchannel("A")), ink)
        assert image.getchannel("L").getextrema() == (0, 0)


def test_blank_content_is_cropped_to_blank_paper() -> None:
    assert not png.ink_of(EMPTY_INK, 50, cropped=True).any()
    assert not png.ink_of(Picture(np.zeros((4, 9), np.uint8)), 50, cropped=True).any()
