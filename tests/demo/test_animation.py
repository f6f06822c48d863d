"""Animated pictures that any viewer shows."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageSequence

from digitpad.demo import animation
from digitpad.demo.animation import Frame, check_animation_path, write_animation
from digitpad.storage.exchange.exporter import ExchangeError
from tests.storage.exchange.made_up import names_in
from tests.storage.exchange.test_atomic_file import room_for

PAPER, INK, BAR, EDGE = (239, 240, 241), (17, 18, 19), (48, 140, 198), (231, 233, 232)
SIZE = (120, 80)


def view(step: int) -> Image.Image:
    """Ink that grows on paper, with smooth edges, and a thin line of another colour."""
    large = Image.new("RGB", (SIZE[0] * 4, SIZE[1] * 4), PAPER)
    brush = ImageDraw.Draw(large)
    brush.ellipse([40, 40, 60 + 20 * step, 200], fill=INK)
    image = large.resize(SIZE, Image.Resampling.BOX)
    ImageDraw.Draw(image).line([100, 0, 100, 10 + step], fill=BAR)
    return image


def frames_at(*moments: float) -> list[Frame]:
    return [Frame.of(moment, view(step)) for step, moment in enumerate(moments)]


def shown(path: Path) -> list[tuple[Image.Image, int]]:
    """The frames as a viewer shows them, each with its milliseconds."""
    with Image.open(path) as film:
        return [
            (frame.convert("RGB"), int(frame.info["duration"]))
            for frame in ImageSequence.Iterator(film)
        ]


def colours_of(image: Image.Image) -> set[object]:
    return {colour for _, colour in image.getcolors(image.width * image.height) or []}


def difference(one: Image.Image, other: Image.Image) -> int:
    return int(np.abs(np.asarray(one).astype(int) - np.asarray(other).astype(int)).max())


@pytest.mark.parametrize("suffix", [".gif", ".webp", ".GIF"])
def test_each_frame_is_shown_for_its_time_in_an_endless_loop(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"film{suffix}"
    frames = frames_at(10.0, 10.066, 10.133, 10.5)

    size = write_animation(path, frames, end=12.5)

    assert size == path.stat().st_size
    assert names_in(tmp_path) == [path.name]
    seen = shown(path)
    assert [milliseconds for _, milliseconds in seen] == [70, 60, 370, 2000]
    for (image, _), frame in zip(seen, frames, strict=True):
        assert difference(image, frame.image) <= 40  # edges of ink may be a shade off
        assert image.getpixel((0, 0)) == PAPER
        assert image.getpixel((100, 5)) == BAR
    with Image.open(path) as film:
        assert film.info["loop"] == 0


@pytest.mark.parametrize("suffix", [".gif", ".webp"])
def test_lossless_where_colours_are_few(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"film{suffix}"
    views = [view(step).quantize(64).convert("RGB") for step in (3, 7)]

    write_animation(path, [Frame.of(place, one) for place, one in enumerate(views)], end=3)

    for (image, _), original in zip(shown(path), views, strict=True):
        assert difference(image, original) == 0


def test_flat_areas_of_a_gif_keep_their_colours_among_thousands_of_shades(tmp_path: Path) -> None:
    path = tmp_path / "film.gif"
    pixels = np.random.default_rng(1).integers(200, 256, (200, 200, 3), dtype=np.uint8)
    pixels[:100], pixels[:50] = PAPER, EDGE
    noisy = Image.fromarray(pixels)

    write_animation(path, [Frame.of(1, noisy), Frame.of(2, noisy.rotate(180))], end=3)

    (first, _), (second, _) = shown(path)
    assert colours_of(first.crop((0, 0, 200, 100))) == {PAPER, EDGE}
    assert colours_of(second.crop((0, 100, 200, 200))) == {PAPER, EDGE}


@pytest.mark.parametrize("suffix", [".gif", ".webp"])
def test_what_does_not_change_is_one_frame(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"film{suffix}"
    same = [Frame.of(moment, view(3)) for moment in (1.0, 2.0, 3.0)]

    write_animation(path, [*same, Frame.of(4.0, view(4))], end=5.0)

    assert [milliseconds for _, milliseconds in shown(path)] == [3000, 1000]


def test_rounding_does_not_add_up(tmp_path: Path) -> None:
    path = tmp_path / "film.gif"
    write_animation(path, frames_at(*(step * 0.0667 for step in range(30))), end=30 * 0.0667)

    assert sum(milliseconds for _, milliseconds in shown(path)) == 2000


def test_a_gif_has_one_palette_for_all_frames(tmp_path: Path) -> None:
    path = tmp_path / "film.gif"
    write_animation(path, frames_at(1, 2, 3, 4, 5), end=6)

    assert palettes_of(path.read_bytes()) == (True, [False] * 5)


def palettes_of(gif: bytes) -> tuple[bool, list[bool]]:
    """Whether there is one for all, and whether each frame has its own.

    Source: the GIF89a specification.
    """
    flags = gif[10]
    place, own = 13 + (3 * (2 << (flags & 7)) if flags & 128 else 0), []
    while gif[place] != 0x3B:
        if gif[place] == 0x21:
            place += 2
        else:
            local = gif[place + 9]
            own.append(bool(local & 128))
            place += 11 + (3 * (2 << (local & 7)) if local & 128 else 0)
        while gif[place]:
            place += gif[place] + 1
        place += 1
    return bool(flags & 128), own


@pytest.mark.parametrize("name", ["film.mp4", "film", "gif"])
def test_other_names_are_refused_in_one_sentence(tmp_path: Path, name: str) -> None:
    with pytest.raises(ExchangeError, match=r"ends in \.gif or \.webp\.$"):
        check_animation_path(tmp_path / name)

    assert names_in(tmp_path) == []


def test_a_folder_that_is_not_there_is_told_beforehand(tmp_path: Path) -> None:
    with pytest.raises(ExchangeError, match=r"“film.gif” cannot be written"):
        check_animation_path(tmp_path / "nowhere" / "film.gif")


def test_to_ask_leaves_nothing_and_takes_nothing_away(tmp_path: Path) -> None:
    (tmp_path / "old.gif").write_text("old")

    check_animation_path(tmp_path / "old.gif")
    check_animation_path(tmp_path / "new.gif")

    assert names_in(tmp_path) == ["old.gif"]
    assert (tmp_path / "old.gif").read_text() == "old"


def disk_full(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with room_for(100), pytest.raises(ExchangeError):
        write_animation(path, frames_at(1, 2, 3), end=4)


def interrupted(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(*_: object) -> bytes:
        raise KeyboardInterrupt

    monkeypatch.setattr(animation, "_gif", stop)
    with pytest.raises(KeyboardInterrupt):
        write_animation(path, frames_at(1, 2, 3), end=4)


@pytest.mark.parametrize("accident", [disk_full, interrupted])
def test_an_accident_leaves_the_old_file(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    accident: Callable[[Path, pytest.MonkeyPatch], None],
) -> None:
    path = tmp_path / "film.gif"
    path.write_text("old")

    accident(path, monkeypatch)

    assert path.read_text() == "old"
    assert names_in(tmp_path) == ["film.gif"]
