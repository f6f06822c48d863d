"""The recorder films a window as an animated picture."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageSequence
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from digitpad.demo.recorder import Frame, Recorder, check_film_path, save_film
from digitpad.storage.exchange.exporter import ExchangeError
from tests.storage.exchange.made_up import names_in
from tests.storage.exchange.test_atomic_file import room_for


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 200)
    window.show()
    return window


def paint(window: QWidget, colour: str) -> None:
    window.setPalette(QPalette(QColor(colour)))


class Clock:
    """A clock that advances by one second at each call."""

    def __init__(self) -> None:
        self.looks = 0

    def __call__(self) -> float:
        self.looks += 1
        return float(self.looks)


def test_frames_are_kept_with_their_times_and_only_once(window: QWidget, qtbot: QtBot) -> None:
    clock = Clock()
    recorder = Recorder(window, 100, clock)
    paint(window, "red")
    recorder.start()
    qtbot.waitUntil(lambda: clock.looks > 3)
    paint(window, "blue")
    recorder.stop()
    red, blue = recorder.frames

    assert (red.moment, blue.moment) == (1, clock.looks)
    assert red.image.getpixel((50, 25)) != blue.image.getpixel((50, 25))
    qtbot.wait(200)
    assert blue.moment == clock.looks


def test_all_frames_have_one_size_whatever_the_windows_size(window: QWidget) -> None:
    recorder = Recorder(window, 101)
    recorder.start()
    window.resize(300, 300)
    paint(window, "blue")
    recorder.stop()

    assert [frame.size for frame in recorder.frames] == [(101, 50), (101, 50)]


# The file


PAPER, INK, BAR = (239, 240, 241), (17, 18, 19), (48, 140, 198)
SIZE = (120, 80)


def view(step: int) -> Image.Image:
    """Return ink that grows on paper, with smooth edges, and a thin line of another colour."""
    large = Image.new("RGB", (SIZE[0] * 4, SIZE[1] * 4), PAPER)
    brush = ImageDraw.Draw(large)
    brush.ellipse([40, 40, 60 + 20 * step, 200], fill=INK)
    image = large.resize(SIZE, Image.Resampling.BOX)
    ImageDraw.Draw(image).line([100, 0, 100, 10 + step], fill=BAR)
    return image


def frames_at(*moments: float) -> list[Frame]:
    return [Frame.of(moment, view(step)) for step, moment in enumerate(moments)]


def shown(path: Path) -> list[tuple[Image.Image, int]]:
    """Return the frames as a viewer shows them, each with its milliseconds."""
    with Image.open(path) as film:
        return [
            (frame.convert("RGB"), int(frame.info["duration"]))
            for frame in ImageSequence.Iterator(film)
        ]


def difference(one: Image.Image, other: Image.Image) -> int:
    return int(np.abs(np.asarray(one).astype(int) - np.asarray(other).astype(int)).max())


@pytest.mark.parametrize("suffix", [".gif", ".webp", ".GIF"])
def test_each_frame_is_shown_for_its_time_in_an_endless_loop(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"film{suffix}"
    frames = frames_at(10.0, 10.066, 10.133, 10.5)

    size = save_film(path, frames, end=12.5)

    assert size == path.stat().st_size
    assert names_in(tmp_path) == [path.name]
    seen = shown(path)
    assert [milliseconds for _, milliseconds in seen] == [70, 60, 370, 2000]
    for (image, _), frame in zip(seen, frames, strict=True):
        assert difference(image, frame.image) <= 40  # edges of ink may differ slightly
        assert image.getpixel((0, 0)) == PAPER
        assert image.getpixel((100, 5)) == BAR
    with Image.open(path) as film:
        assert film.info["loop"] == 0


def test_webp_is_lossless(tmp_path: Path) -> None:
    path = tmp_path / "film.webp"
    frames = frames_at(1, 2)

    save_film(path, frames, end=3)

    for (image, _), frame in zip(shown(path), frames, strict=True):
        assert difference(image, frame.image) == 0


@pytest.mark.parametrize("suffix", [".gif", ".webp"])
def test_an_unchanging_window_is_one_frame(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"film{suffix}"
    same = [Frame.of(moment, view(3)) for moment in (1.0, 2.0, 3.0)]

    save_film(path, [*same, Frame.of(4.0, view(4))], end=5.0)

    assert [milliseconds for _, milliseconds in shown(path)] == [3000, 1000]


def test_rounding_does_not_add_up(tmp_path: Path) -> None:
    path = tmp_path / "film.gif"
    save_film(path, frames_at(*(step * 0.0667 for step in range(30))), end=30 * 0.0667)

    assert sum(milliseconds for _, milliseconds in shown(path)) == 2000


@pytest.mark.parametrize("name", ["film.mp4", "film", "gif"])
def test_other_names_are_refused_in_one_sentence(tmp_path: Path, name: str) -> None:
    with pytest.raises(ExchangeError, match=r"ends in \.gif or \.webp\.$"):
        check_film_path(tmp_path / name)

    assert names_in(tmp_path) == []


def test_a_missing_folder_is_reported_beforehand(tmp_path: Path) -> None:
    with pytest.raises(ExchangeError, match=r"“film.gif” cannot be written"):
        check_film_path(tmp_path / "nowhere" / "film.gif")


def test_checking_the_path_creates_and_deletes_nothing(tmp_path: Path) -> None:
    (tmp_path / "old.gif").write_text("old")

    check_film_path(tmp_path / "old.gif")
    check_film_path(tmp_path / "new.gif")

    assert names_in(tmp_path) == ["old.gif"]
    assert (tmp_path / "old.gif").read_text() == "old"


def disk_full(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with room_for(100), pytest.raises(ExchangeError):
        save_film(path, frames_at(1, 2, 3), end=4)


def interrupted(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(*_: object, **_options: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Image.Image, "save", stop)
    with pytest.raises(KeyboardInterrupt):
        save_film(path, frames_at(1, 2, 3), end=4)


@pytest.mark.parametrize("accident", [disk_full, interrupted])
def test_a_failure_leaves_the_old_file(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    accident: Callable[[Path, pytest.MonkeyPatch], None],
) -> None:
    path = tmp_path / "film.gif"
    path.write_text("old")

    accident(path, monkeypatch)

    assert path.read_text() == "old"
    assert names_in(tmp_path) == ["film.gif"]
