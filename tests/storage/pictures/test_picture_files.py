"""All kinds of picture files are read as grey arrays."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from digitpad.core.arrays import Grey
from digitpad.storage.pictures import picture_files
from digitpad.storage.pictures.picture_files import (
    PictureError,
    find_pictures,
    read_page,
    read_picture,
)
from tests.helpers import Look, paint, strokes_of

DARK_ON_LIGHT: Grey = 255 - paint(strokes_of(2), Look(64, pen=6))
UPSIDE_DOWN, QUARTER_TURN = 3, 6  # of EXIF's orientations
ORIENTATION, MAKE = 0x0112, 0x010F


def saved(path: Path, image: Image.Image, **options: object) -> Path:
    image.save(path, **options)  # type: ignore[arg-type]
    return path


@pytest.mark.parametrize("suffix", [".png", ".bmp", ".tif", ".tiff", ".gif"])
def test_lossless_formats_give_exactly_these_greys(tmp_path: Path, suffix: str) -> None:
    path = saved(tmp_path / f"digit{suffix}", Image.fromarray(DARK_ON_LIGHT))

    grey = read_picture(path)

    assert grey.dtype == np.uint8
    assert np.array_equal(grey, DARK_ON_LIGHT)


@pytest.mark.parametrize("suffix", [".jpg", ".jpeg", ".webp"])
def test_lossy_formats_give_nearly_these_greys(tmp_path: Path, suffix: str) -> None:
    path = saved(tmp_path / f"digit{suffix}", Image.fromarray(DARK_ON_LIGHT), quality=95)

    assert np.abs(read_picture(path).astype(int) - DARK_ON_LIGHT).mean() < 4


@pytest.fixture(params=[picture_files.STRIP_PIXELS, 640, 1], autouse=True)
def _strips(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Make a picture grey at once, or in strips of many rows or of one."""
    monkeypatch.setattr(picture_files, "STRIP_PIXELS", request.param)


@pytest.mark.parametrize("mode", ["L", "LA", "RGB", "RGBA", "CMYK", "P", "1"])
def test_every_colour_mode_gives_grey(tmp_path: Path, mode: str) -> None:
    suffix = ".tif" if mode == "CMYK" else ".png"
    path = saved(tmp_path / f"digit{suffix}", Image.fromarray(DARK_ON_LIGHT).convert(mode))

    grey = read_picture(path)

    assert grey.shape == (64, 64)
    assert np.abs(grey.astype(int) - DARK_ON_LIGHT).mean() < 4


def test_transparent_areas_are_white_paper(tmp_path: Path) -> None:
    """Drawing programs save black ink on transparent black."""
    black = np.zeros_like(DARK_ON_LIGHT)
    image = Image.fromarray(np.dstack([black, black, black, 255 - DARK_ON_LIGHT]), "RGBA")

    grey = read_picture(saved(tmp_path / "digit.png", image))

    assert np.abs(grey.astype(int) - DARK_ON_LIGHT).max() <= 1


def test_a_palette_with_a_transparent_colour_is_paper_there(tmp_path: Path) -> None:
    image = Image.fromarray((DARK_ON_LIGHT < 128).astype(np.uint8), "P")
    image.putpalette([0, 0, 0, 30, 30, 30])  # 0 is transparent, and black beneath

    grey = read_picture(saved(tmp_path / "digit.gif", image, transparency=0))

    assert np.array_equal(grey == 255, DARK_ON_LIGHT >= 128)
    assert grey.min() == 30


@pytest.mark.parametrize("highest", [65535, 4095, 1000])
def test_sixteen_bits_keep_their_shades(tmp_path: Path, highest: int) -> None:
    deep = (DARK_ON_LIGHT.astype(np.float64) / 255 * highest).round().astype(np.uint16)

    grey = read_picture(saved(tmp_path / "digit.png", Image.fromarray(deep)))

    assert grey.dtype == np.uint8
    assert np.abs(grey.astype(int) - DARK_ON_LIGHT).max() <= 1


def test_floating_point_pictures_are_read_and_odd_values_do_no_harm(tmp_path: Path) -> None:
    values = DARK_ON_LIGHT.astype(np.float32) / 255
    values[0, 0] = np.nan

    grey = read_picture(saved(tmp_path / "digit.tif", Image.fromarray(values)))

    assert np.abs(grey.astype(int) - DARK_ON_LIGHT)[1:].max() <= 1


@pytest.mark.parametrize(("turn", "quarters"), [(1, 0), (UPSIDE_DOWN, 2), (QUARTER_TURN, 3)])
def test_photos_are_turned_upright(tmp_path: Path, turn: int, quarters: int) -> None:
    exif = Image.Exif()
    exif[ORIENTATION] = turn
    wide = np.pad(DARK_ON_LIGHT, ((0, 0), (0, 30)), constant_values=255)
    path = saved(tmp_path / "p.jpg", Image.fromarray(wide), exif=exif, quality=95)

    upright = np.rot90(wide, quarters)

    grey = read_picture(path)
    assert grey.shape == upright.shape
    assert np.abs(grey.astype(int) - upright).mean() < 4


def test_the_first_frame_of_an_animation_is_read(tmp_path: Path) -> None:
    first, second = Image.fromarray(DARK_ON_LIGHT), Image.new("L", (64, 64), 255)
    path = saved(tmp_path / "a.gif", first, save_all=True, append_images=[second])

    assert np.array_equal(read_picture(path), DARK_ON_LIGHT)


def test_a_missing_file_is_reported(tmp_path: Path) -> None:
    with pytest.raises(PictureError, match="No such file"):
        read_picture(tmp_path / "nothing.png")


def test_a_folder_is_not_a_picture(tmp_path: Path) -> None:
    with pytest.raises(PictureError, match="not a file"):
        read_picture(tmp_path)


@pytest.mark.parametrize("contents", [b"", b"Dear reader,\n", b"\x89PNG\r\n\x1a\n", b"GIF89a"])
def test_a_file_that_is_not_a_picture_is_reported(tmp_path: Path, contents: bytes) -> None:
    path = tmp_path / "letter.png"
    path.write_bytes(contents)

    with pytest.raises(PictureError, match="picture"):
        read_picture(path)


@pytest.mark.parametrize("suffix", [".png", ".jpg", ".gif", ".bmp", ".tif", ".webp"])
@pytest.mark.parametrize("share", [0.3, 0.6, 0.95])
def test_a_truncated_file_is_reported(tmp_path: Path, suffix: str, share: float) -> None:
    noise = np.random.default_rng(0).integers(0, 256, (64, 64), dtype=np.uint8)
    path = saved(tmp_path / f"digit{suffix}", Image.fromarray(noise))
    contents = path.read_bytes()
    path.write_bytes(contents[: int(len(contents) * share)])

    with pytest.raises(PictureError):
        read_picture(path)


def test_a_png_with_a_changed_byte_is_reported_as_damaged(tmp_path: Path) -> None:
    path = saved(tmp_path / "digit.png", Image.fromarray(DARK_ON_LIGHT))
    contents = bytearray(path.read_bytes())
    contents[len(contents) // 2] ^= 0xFF
    path.write_bytes(contents)

    with pytest.raises(PictureError, match="damaged"):
        read_picture(path)


def test_a_photo_with_odd_camera_data_is_still_read(tmp_path: Path) -> None:
    """The width in a turned photo's metadata is a text, but its pixels are undamaged."""
    exif = Image.Exif()
    exif[ORIENTATION], exif[MAKE] = QUARTER_TURN, "camera"
    path = saved(tmp_path / "p.jpg", Image.fromarray(DARK_ON_LIGHT), exif=exif, quality=95)
    make, width_as_text = b"\x01\x0f\x00\x02", b"\x01\x00\x00\x02"
    path.write_bytes(path.read_bytes().replace(make, width_as_text))

    assert np.abs(read_picture(path).astype(int) - np.rot90(DARK_ON_LIGHT, 3)).mean() < 4


def test_a_picture_with_too_many_pixels_is_refused_before_it_is_decoded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = saved(tmp_path / "large.png", Image.fromarray(DARK_ON_LIGHT))
    monkeypatch.setattr(picture_files, "MOST_PIXELS", 64 * 64 - 1)
    monkeypatch.setattr(picture_files, "_grey", lambda image: pytest.fail("it was unpacked"))

    with pytest.raises(PictureError, match="million pixels"):
        read_picture(path)


def test_a_decompression_bomb_is_refused(tmp_path: Path) -> None:
    path = saved(tmp_path / "bomb.png", Image.new("1", (20_000, 20_000)))

    with pytest.raises(PictureError, match="more than 50 million pixels"):
        read_picture(path)


def test_the_file_is_closed_again(tmp_path: Path) -> None:
    path = saved(tmp_path / "digit.png", Image.fromarray(DARK_ON_LIGHT))

    read_picture(path)
    path.rename(tmp_path / "renamed.png")  # some systems refuse this for open files

    assert read_picture(tmp_path / "renamed.png").size


def test_pictures_are_found_in_all_folders_below_sorted_by_path(tmp_path: Path) -> None:
    names = ["b.png", "a/z.JPG", "a/b/c.gif", "c.webp", "a.tiff"]
    others = ["notes.txt", "a/digit.json", ".png", "png"]
    for name in names + others:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    (tmp_path / "folder.png").mkdir()

    found, problems = find_pictures(tmp_path)

    assert found == sorted(tmp_path / name for name in names)
    assert problems == []


def test_an_empty_folder_has_no_pictures(tmp_path: Path) -> None:
    assert find_pictures(tmp_path) == ([], [])


@pytest.mark.parametrize(("ink", "paper"), [(0, 255), (255, 0)])
def test_transparent_areas_become_paper_that_shows_the_ink(
    tmp_path: Path, ink: int, paper: int
) -> None:
    picture = np.zeros((40, 40, 2), dtype=np.uint8)
    picture[10:30, 18:22] = (ink, 255)
    path = saved(tmp_path / "p.png", Image.fromarray(picture, "LA"))

    grey = read_picture(path)

    assert (grey[20, 20], grey[2, 2]) == (ink, paper)


def test_bytes_are_read_like_files(tmp_path: Path) -> None:
    path = saved(tmp_path / "digit.png", Image.fromarray(DARK_ON_LIGHT))

    assert np.array_equal(read_page(path.read_bytes()).grey, DARK_ON_LIGHT)
    with pytest.raises(PictureError, match="PNG, JPEG, WEBP"):
        read_page(b"Dear reader,\n")


RED = (200, 30, 20)


@pytest.mark.parametrize("orientation", [None, *range(1, 9)])
@pytest.mark.parametrize("mode", ["RGB", "P", "RGBA"])
def test_colours_lie_over_their_greys(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mode: str, orientation: int | None
) -> None:
    monkeypatch.setattr(picture_files, "MOST_KEPT_PIXELS", 200)  # so that it is reduced by 3
    image = Image.new("RGB", (30, 45), "white")
    image.paste(RED, (0, 0, 12, 21))
    exif = Image.Exif()
    if orientation is not None:
        exif[ORIENTATION] = orientation
    path = saved(tmp_path / "red.png", image.convert(mode), exif=exif)

    file = read_page(path)

    assert file.colours is not None
    assert file.grey.shape in ((15, 10), (10, 15))
    assert (
        np.abs(np.asarray(Image.fromarray(file.colours).convert("L")).astype(int) - file.grey).max()
        < 3
    )
    assert np.abs(file.colours.astype(int) - RED).sum(axis=2).min() < 12


@pytest.mark.parametrize("mode", ["L", "1", "I"])
def test_grey_pictures_have_no_colours(tmp_path: Path, mode: str) -> None:
    path = saved(tmp_path / "grey.tif", Image.fromarray(DARK_ON_LIGHT).convert(mode))

    assert read_page(path).colours is None


@pytest.mark.parametrize("kind", ["TIFF", "GIF", "WEBP", "PNG"])
def test_every_page_can_be_read(tmp_path: Path, kind: str) -> None:
    pages = [Image.new("L", (40, 30), shade) for shade in (10, 120, 230)]
    path = tmp_path / f"pages.{kind.lower()}"
    pages[0].save(path, kind, save_all=True, append_images=pages[1:], duration=100)

    read = [read_page(path, index) for index in range(3)]

    assert [page.pages for page in read] == [3, 3, 3]
    assert [round(float(page.grey.mean()), -1) for page in read] == [10, 120, 230]
    assert read_picture(path).mean() == pytest.approx(10, abs=5)


def pdf_of(path: Path, *shades: int) -> Path:
    pages = [Image.new("RGB", (40, 30), (shade, shade, shade)) for shade in shades]
    pages[0].save(path, "PDF", save_all=True, append_images=pages[1:])
    return path


def test_every_page_of_a_pdf_can_be_read(tmp_path: Path) -> None:
    pytest.importorskip("pypdfium2")
    path = pdf_of(tmp_path / "pages.pdf", 10, 120, 230)

    for source in (path, path.read_bytes()):
        read = [read_page(source, index) for index in range(3)]
        assert [page.pages for page in read] == [3, 3, 3]
        assert [round(float(page.grey.mean()), -1) for page in read] == [10, 120, 230]
    assert read[0].grey.size > 40 * 30


def test_a_damaged_pdf_is_refused(tmp_path: Path) -> None:
    pytest.importorskip("pypdfium2")
    (path := tmp_path / "bad.pdf").write_bytes(b"%PDF-1.7\nnothing else")

    with pytest.raises(PictureError, match=r"the picture is damaged \("):
        read_page(path)


def test_without_pdfium_a_message_says_how_to_open_a_pdf(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pypdfium2", None)  # as if it were not installed

    with pytest.raises(PictureError, match="save the page as a PNG picture in your PDF viewer"):
        read_page(pdf_of(tmp_path / "pages.pdf", 10))
