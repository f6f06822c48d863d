"""Background loading of pictures: every kind, only the newest, and a clean shutdown."""

from __future__ import annotations

import struct
import subprocess
import sys
import threading
import zlib
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QObject, Slot
from pytestqt.qtbot import QtBot

from digitpad.core.arrays import Grey
from digitpad.core.ink.picture import FoundPicture
from digitpad.storage.pictures.picture_files import reduced
from digitpad.storage.pictures.picture_loader import PictureLoader
from tests.forms import form
from tests.helpers import Look, paint, strokes_of
from tests.threads import the_running_thread

DARK_ON_LIGHT: Grey = 255 - paint(strokes_of(2), Look(64, pen=6))
QUARTER_TURN, ORIENTATION = 6, 0x0112  # of EXIF


class Heard(QObject):
    """Records what a loader emits, and on which thread."""

    def __init__(self, loader: PictureLoader) -> None:
        super().__init__()
        self.found: list[FoundPicture] = []
        self.errors: list[str] = []
        self.threads: set[int] = set()
        loader.loaded.connect(self._hear_found)
        loader.failed.connect(self._hear_error)

    @Slot(object)
    def _hear_found(self, found: FoundPicture) -> None:
        self.threads.add(threading.get_ident())
        self.found.append(found)

    @Slot(str)
    def _hear_error(self, error: str) -> None:
        self.errors.append(error)


class SlowFinder:
    """Finds ink when the test lets it."""

    def __init__(self) -> None:
        self.gate = threading.Semaphore(0)
        self.seen: list[tuple[int, ...]] = []
        self.threads: set[int] = set()

    def find(self, grey: Grey) -> Grey:
        self.seen.append(grey.shape)
        self.threads.add(threading.get_ident())
        assert self.gate.acquire(timeout=300)
        return 255 - grey


@pytest.fixture
def loader(qtbot: QtBot) -> Iterator[PictureLoader]:
    loader = PictureLoader()
    yield loader
    loader.stop()


@pytest.fixture
def finder() -> SlowFinder:
    return SlowFinder()


@pytest.fixture
def slow(qtbot: QtBot, finder: SlowFinder) -> Iterator[PictureLoader]:
    loader = PictureLoader(finder.find)
    yield loader
    finder.gate.release(100)
    loader.stop()


def idle(loader: PictureLoader) -> Callable[[], bool]:
    return lambda: loader.is_idle


def found_in(loader: PictureLoader, source: Path | bytes, qtbot: QtBot) -> FoundPicture:
    heard = Heard(loader)
    if isinstance(source, Path):
        loader.load_file(source)
    else:
        loader.load_bytes(source)
    qtbot.waitUntil(idle(loader))
    assert heard.errors == []
    return heard.found[0]


def refusal_of(loader: PictureLoader, path: Path, qtbot: QtBot) -> str:
    heard = Heard(loader)
    loader.load_file(path)
    qtbot.waitUntil(idle(loader))
    assert heard.found == []
    assert len(heard.errors) == 1
    assert heard.errors[0].startswith(f"“{path.name}” cannot be opened: ")
    assert heard.errors[0].endswith(".")
    assert "\n" not in heard.errors[0]
    return heard.errors[0]


def encoded(image: Image.Image, kind: str, **options: object) -> bytes:
    contents = BytesIO()
    image.save(contents, kind, **options)
    return contents.getvalue()


def huge_png(side: int) -> bytes:
    """A picture that would take 10 GB to unpack, in 60 bytes."""
    header = struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b""))


def chunk(kind: bytes, contents: bytes) -> bytes:
    checksum = zlib.crc32(kind + contents)
    return struct.pack(">I", len(contents)) + kind + contents + struct.pack(">I", checksum)


# What can be opened


def test_ink_is_found_off_the_gui_thread_and_reported_on_it(
    slow: PictureLoader, finder: SlowFinder, tmp_path: Path, qtbot: QtBot
) -> None:
    heard = Heard(slow)
    path = tmp_path / "digit.png"
    path.write_bytes(encoded(Image.fromarray(DARK_ON_LIGHT), "PNG"))
    finder.gate.release()
    slow.load_file(path)
    qtbot.waitUntil(idle(slow))
    assert heard.threads == {threading.get_ident()}
    assert finder.threads.isdisjoint(heard.threads)
    assert np.array_equal(heard.found[0].grey, DARK_ON_LIGHT)
    assert np.array_equal(heard.found[0].ink, 255 - DARK_ON_LIGHT)
    assert heard.found[0].name == "digit.png"


KINDS = {
    "png": encoded(Image.fromarray(DARK_ON_LIGHT), "PNG"),
    "gif of two frames": encoded(
        Image.fromarray(DARK_ON_LIGHT),
        "GIF",
        save_all=True,
        append_images=[Image.new("L", (64, 64), 255)],
    ),
    "webp of two frames": encoded(
        Image.fromarray(DARK_ON_LIGHT).convert("RGB"),
        "WEBP",
        save_all=True,
        lossless=True,
        append_images=[Image.new("RGB", (64, 64), "white")],
    ),
    "jpeg in CMYK": encoded(Image.fromarray(DARK_ON_LIGHT).convert("CMYK"), "JPEG", quality=95),
    "png of 16 bits": encoded(Image.fromarray(DARK_ON_LIGHT.astype(np.uint16) * 257), "PNG"),
    "transparent png": encoded(
        Image.fromarray(np.dstack([*[0 * DARK_ON_LIGHT] * 3, 255 - DARK_ON_LIGHT]), "RGBA"), "PNG"
    ),
}


@pytest.mark.parametrize("kind", KINDS)
def test_pictures_of_all_kinds_show_their_ink(
    loader: PictureLoader, kind: str, qtbot: QtBot
) -> None:
    found = found_in(loader, KINDS[kind], qtbot)
    assert np.abs(found.grey.astype(int) - DARK_ON_LIGHT).mean() < 4
    assert (found.ink > 127).sum() == pytest.approx((DARK_ON_LIGHT < 128).sum(), rel=0.1)
    assert found.name == ""
    assert not found.grey.flags.writeable
    assert not found.ink.flags.writeable


def test_photos_are_upright(loader: PictureLoader, qtbot: QtBot) -> None:
    exif = Image.Exif()
    exif[ORIENTATION] = QUARTER_TURN
    wide = np.pad(DARK_ON_LIGHT, ((0, 0), (0, 30)), constant_values=255)
    found = found_in(loader, encoded(Image.fromarray(wide), "JPEG", exif=exif), qtbot)
    assert found.grey.shape == (94, 64)


def test_the_regions_are_found_too(qtbot: QtBot) -> None:
    loader = PictureLoader(find_regions=lambda ink: ((1.0, 2.0, 3.0, 4.0),))
    assert found_in(loader, KINDS["png"], qtbot).regions == ((1.0, 2.0, 3.0, 4.0),)
    loader.stop()


def test_large_photos_are_reduced_before_ink_is_searched_for(
    slow: PictureLoader, finder: SlowFinder, qtbot: QtBot
) -> None:
    finder.gate.release()
    photo = Image.new("L", (6_000, 4_000), 255)
    found = found_in(slow, encoded(photo, "JPEG"), qtbot)
    assert finder.seen == [found.grey.shape]
    assert found.grey.shape == (1334, 2000)


def test_small_photos_are_not_reduced() -> None:
    assert reduced(DARK_ON_LIGHT) is DARK_ON_LIGHT
    assert reduced(np.zeros((2_000, 2_000), dtype=np.uint8)).shape == (2_000, 2_000)
    assert reduced(np.zeros((2_001, 2_000), dtype=np.uint8)).shape == (1_001, 1_000)


# What is refused

NO_FORMAT = "DigitPad cannot read this kind of picture"
BAD = {
    "bomb.png": (huge_png(100_000), "more than 50 million pixels"),
    "half.jpg": (encoded(Image.effect_noise((200, 200), 50), "JPEG")[:4_000], "damaged"),
    "letter.png": (b"Dear reader,\n", NO_FORMAT),
    "plot.eps": (b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n%%EOF\n", NO_FORMAT),
    "nothing.png": (b"", NO_FORMAT),
}


@pytest.mark.parametrize("name", BAD)
def test_files_that_cannot_be_opened_are_refused_in_one_sentence(
    loader: PictureLoader, tmp_path: Path, name: str, qtbot: QtBot
) -> None:
    contents, why = BAD[name]
    path = tmp_path / name
    path.write_bytes(contents)
    assert why in refusal_of(loader, path, qtbot)


def test_missing_files_and_folders_are_refused(
    loader: PictureLoader, tmp_path: Path, qtbot: QtBot
) -> None:
    assert "No such file" in refusal_of(loader, tmp_path / "gone.png", qtbot)
    assert "not a file" in refusal_of(loader, tmp_path, qtbot)


def test_bytes_that_are_not_a_picture_are_refused(loader: PictureLoader, qtbot: QtBot) -> None:
    heard = Heard(loader)
    loader.load_bytes(b"hello")
    qtbot.waitUntil(idle(loader))
    assert heard.errors[0].startswith(f"This picture cannot be opened: {NO_FORMAT}")


def test_an_error_while_finding_ink_is_reported_and_the_next_picture_is_loaded(
    qtbot: QtBot,
) -> None:
    def find_regions(ink: Grey) -> tuple[tuple[float, float, float, float], ...]:
        if ink.shape == (64, 64):
            raise ValueError("no luck")
        return ()

    loader = PictureLoader(find_regions=find_regions)
    heard = Heard(loader)
    loader.load_bytes(KINDS["png"])
    qtbot.waitUntil(lambda: bool(heard.errors))
    assert "no luck" in heard.errors[0]
    loader.load_bytes(encoded(Image.new("L", (9, 9)), "PNG"))
    qtbot.waitUntil(lambda: bool(heard.found))
    loader.stop()


def test_a_picture_opens_even_if_no_network_can_say_whether_it_lies_on_its_side(
    qtbot: QtBot,
) -> None:
    def find_turn(_ink: Grey, _regions: object) -> int:
        raise ValueError("the model is damaged")

    loader = PictureLoader(find_turn=find_turn)
    found = found_in(loader, KINDS["png"], qtbot)
    loader.stop()

    assert found.ink.any()
    assert not found.was_turned


# Only the newest, and shutting down


def blank(width: int) -> bytes:
    return encoded(Image.new("L", (width, 10), 255), "PNG")


def test_only_the_newest_picture_is_reported(
    slow: PictureLoader, finder: SlowFinder, qtbot: QtBot
) -> None:
    heard = Heard(slow)
    for width in range(1, 6):
        slow.load_bytes(blank(width))
    qtbot.waitUntil(lambda: bool(finder.seen))
    finder.gate.release(5)
    qtbot.waitUntil(idle(slow))
    assert finder.seen == [(10, 1), (10, 5)]
    assert [found.grey.shape for found in heard.found] == [(10, 5)]


def test_stopping_waits_for_the_picture_and_reports_nothing(
    slow: PictureLoader, finder: SlowFinder, qtbot: QtBot
) -> None:
    heard = Heard(slow)
    slow.load_bytes(blank(1))
    slow.load_bytes(blank(2))
    qtbot.waitUntil(lambda: bool(finder.seen))
    finder.gate.release()
    slow.stop()
    slow.stop()  # a second time does no harm
    qtbot.wait(20)
    assert heard.found == []
    assert slow.is_idle
    finder.gate.release()
    slow.load_bytes(blank(3))
    qtbot.waitUntil(lambda: bool(heard.found))
    assert heard.found[0].grey.shape == (10, 3)


@pytest.mark.parametrize(
    ("error", "reason"), [(ValueError("too dark"), "too dark"), (MemoryError(), "MemoryError")]
)
def test_an_error_of_any_kind_becomes_a_message(
    error: Exception, reason: str, qtbot: QtBot
) -> None:
    def fail(_grey: Grey) -> Grey:
        raise error

    loader = PictureLoader(fail)
    heard = Heard(loader)
    loader.load_bytes(blank(1))
    qtbot.waitUntil(lambda: bool(heard.errors))
    loader.stop()
    assert f"something went wrong ({reason})" in heard.errors[0]


def test_a_picture_that_never_arrives_does_not_keep_the_program_running(
    finder: SlowFinder, qtbot: QtBot
) -> None:
    slow = PictureLoader(finder.find, goodbye_ms=10)
    slow.load_bytes(blank(1))
    qtbot.waitUntil(lambda: bool(finder.seen))
    slow.stop()
    assert slow.is_idle
    thread = the_running_thread("pictures")
    finder.gate.release()
    qtbot.waitUntil(thread.isFinished)


BUSY_PROGRAM = """
import time
from io import BytesIO
from PIL import Image
from PySide6.QtCore import QCoreApplication, QTimer
from digitpad.storage.pictures.picture_loader import PictureLoader

application = QCoreApplication([])
loader = PictureLoader(find_ink=lambda grey: time.sleep(600), goodbye_ms=50)
contents = BytesIO()
Image.new("L", (9, 9)).save(contents, "PNG")
loader.load_bytes(contents.getvalue())
QTimer.singleShot(200, application.quit)
application.exec()
"""


def test_the_program_ends_without_aborting_while_a_picture_never_arrives() -> None:
    ended = subprocess.run([sys.executable, "-c", BUSY_PROGRAM], timeout=300, capture_output=True)
    assert ended.returncode == 1
    assert b"QThread" not in ended.stderr


def test_the_cells_of_a_form_are_found_also_when_it_is_turned(
    loader: PictureLoader, tmp_path: Path, qtbot: QtBot
) -> None:
    rows = ["305 7", "8 194", "27 50"]
    path = tmp_path / "form.png"
    Image.fromarray(form(rows)).save(path)
    found = found_in(loader, path, qtbot)
    changed: list[FoundPicture] = []
    loader.changed.connect(changed.append)
    for turns, inverted in ((1, False), (0, True)):
        loader.change(found, turns, inverted)
        qtbot.waitUntil(idle(loader))
    of_turned, of_inverted = (picture.cells for picture in changed)

    filled = {
        (row, column) for row, text in enumerate(rows) for column in range(5) if text[column] != " "
    }
    assert {(cell.row, cell.column) for cell in found.cells} == filled
    assert {(cell.column, 4 - cell.row) for cell in of_turned} == filled
    assert of_inverted == ()
