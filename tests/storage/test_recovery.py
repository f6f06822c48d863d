"""The pad's content survives a crash, all or in part, separately for each window."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from digitpad.core.ink.content import Content
from digitpad.core.ink.ink import EMPTY_INK, Ink, Point, Stroke
from digitpad.core.ink.picture import Picture
from digitpad.core.records.page import Page
from digitpad.storage import recovery
from digitpad.storage.content_bytes import bytes_of
from digitpad.storage.recovery import RecoveryError, RecoveryFile, find_left_behind
from tests.storage.made_up import are_same, contents, scribble

INK = scribble(1, strokes=4)
PICTURE = Picture(np.eye(6, dtype=np.uint8))

CRASH = """
import os, sys
from pathlib import Path
from digitpad.core.ink.ink import Ink
from digitpad.core.records.page import Page
from digitpad.storage.recovery import RecoveryFile
from tests.storage.made_up import scribble
file = RecoveryFile(Path(sys.argv[1]))
ink = scribble(int(sys.argv[2]), strokes=3)
for count in range(1, 4):
    file.keep(Page(Ink(ink.strokes[:count])))
print("drawn", flush=True)
if sys.argv[3] == "crash":
    os._exit(1)
sys.stdin.read()
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "share" / "digitpad"


@pytest.fixture
def file(folder: Path) -> Iterator[RecoveryFile]:
    file = RecoveryFile(folder)
    yield file
    file.discard()


def content_of(file: RecoveryFile) -> Content | None:
    page = file.load()
    return None if page is None else page.content


def ink_file(folder: Path) -> Path:
    (path,) = folder.glob("*.ink")
    return path


def another_window(folder: Path, seed: int, end: str) -> subprocess.Popen[str]:
    """A process that draws `scribble(seed, strokes=3)` and then crashes or stays."""
    process = subprocess.Popen(
        [sys.executable, "-c", CRASH, str(folder), str(seed), end],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "drawn\n"
    return process


def end(process: subprocess.Popen[str]) -> None:
    process.kill()
    process.communicate()


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    deadline=None,
    max_examples=50,
)
@given(st.lists(contents, max_size=6))
def test_the_newest_content_is_kept_whatever_came_before(
    file: RecoveryFile, steps: list[Content]
) -> None:
    for content in steps:
        file.keep(Page(content))
        loaded = content_of(file)
        assert loaded is None if content.is_empty else are_same(loaded, content)


def test_strokes_undo_erasing_pictures_and_clear_are_followed(file: RecoveryFile) -> None:
    erased = Ink((INK.strokes[0], INK.strokes[2]))
    redrawn = Ink((*INK.strokes[:2], scribble(9).strokes[0], INK.strokes[3]))
    for content in (Ink(INK.strokes[:1]), INK, Ink(INK.strokes[:2]), erased, redrawn, PICTURE, INK):
        file.keep(Page(content))
        assert are_same(content_of(file), content)
    file.keep(Page(EMPTY_INK))
    assert content_of(file) is None


def test_a_stroke_is_appended_and_nothing_else_is_written(file: RecoveryFile, folder: Path) -> None:
    file.keep(Page(Ink(INK.strokes[:1])))
    before = ink_file(folder).stat()
    file.keep(Page(Ink(INK.strokes[:2])))
    file.keep(Page(INK))

    after = ink_file(folder).stat()
    assert after.st_ino == before.st_ino  # the same file, not a new one
    assert ink_file(folder).read_bytes() == bytes_of(INK)


def test_an_empty_or_discarded_pad_leaves_no_file(file: RecoveryFile, folder: Path) -> None:
    file.keep(Page(EMPTY_INK))
    assert not folder.exists()
    file.keep(Page(INK))
    file.keep(Page(EMPTY_INK))
    assert not list(folder.glob("*.ink"))
    file.keep(Page(INK))
    file.discard()
    assert list(folder.iterdir()) == []
    file.keep(Page(INK))
    assert content_of(file) == INK


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes")
def test_only_the_user_can_read_it(file: RecoveryFile, folder: Path) -> None:
    before = os.umask(0)
    try:
        for count in (1, 2, 1):
            file.keep(Page(Ink(INK.strokes[:count])))
            assert ink_file(folder).stat().st_mode & 0o777 == 0o600
    finally:
        os.umask(before)
    assert folder.stat().st_mode & 0o777 == 0o700


def test_a_half_written_stroke_is_dropped(file: RecoveryFile, folder: Path) -> None:
    file.keep(Page(INK))
    path = ink_file(folder)
    whole = path.read_bytes()
    last = len(bytes_of(Ink(INK.strokes[-1:]))) - 4
    for cut in (1, 5, last // 2, last - 1):
        path.write_bytes(whole[:-cut])
        assert content_of(file) == Ink(INK.strokes[:-1])


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=50
)
@given(st.binary())
def test_completely_damaged_files_have_nothing_to_restore(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "recovery-1.ink").write_bytes(data)

    (left,) = find_left_behind(tmp_path)

    assert content_of(left) is None
    left.discard()


def test_a_file_that_is_too_large_is_not_read(
    file: RecoveryFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.keep(Page(INK))
    monkeypatch.setattr(recovery, "MOST_RECOVERY_BYTES", 99)

    assert content_of(file) is None


def test_a_file_that_was_removed_is_written_again(file: RecoveryFile, folder: Path) -> None:
    file.keep(Page(Ink(INK.strokes[:2])))
    ink_file(folder).unlink()

    file.keep(Page(INK))

    assert content_of(file) == INK


def test_after_a_write_that_failed_halfway_the_next_writes_everything(
    file: RecoveryFile, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.keep(Page(Ink(INK.strokes[:1])))

    def fail(stroke: Stroke) -> bytes:
        with ink_file(folder).open("ab") as half:
            half.write(bytes_of(Ink((stroke,)))[4:40])
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(recovery, "bytes_of_stroke", fail)
        with pytest.raises(
            RecoveryError, match=r"cannot be protected against a crash \(No space left"
        ):
            file.keep(Page(Ink(INK.strokes[:2])))
    assert content_of(file) == Ink(INK.strokes[:1])
    file.keep(Page(Ink(INK.strokes[:3])))
    assert content_of(file) == Ink(INK.strokes[:3])


def test_clearing_after_a_write_that_failed_leaves_nothing(
    file: RecoveryFile, folder: Path
) -> None:
    file.keep(Page(INK))
    with pytest.raises(RecoveryError):
        file.keep(Page(Ink((*INK.strokes, Stroke((Point(float("nan"), 0),))))))

    file.keep(Page(EMPTY_INK))

    assert not list(folder.glob("*.ink"))


def test_an_unwritable_folder_is_reported(tmp_path: Path) -> None:
    (tmp_path / "share").touch()

    with pytest.raises(RecoveryError, match="cannot be protected against a crash"):
        RecoveryFile(tmp_path / "share" / "digitpad").keep(Page(INK))


def test_unreadable_files_are_reported(folder: Path) -> None:
    (folder / "recovery-1.ink").mkdir(parents=True)

    (left,) = find_left_behind(folder)

    with pytest.raises(RecoveryError, match="could not be restored"):
        content_of(left)
    left.release()


def test_two_windows_keep_separate_files(folder: Path) -> None:
    one, other = RecoveryFile(folder), RecoveryFile(folder)
    one.keep(Page(INK))
    other.keep(Page(PICTURE))
    other.discard()

    assert content_of(one) == INK
    assert list(find_left_behind(folder)) == []
    one.discard()


def test_ink_of_a_crashed_window_is_found_once(folder: Path) -> None:
    another_window(folder, 5, "crash").communicate()

    (left,) = find_left_behind(folder)

    assert content_of(left) == scribble(5, strokes=3)
    assert list(find_left_behind(folder)) == []  # it is being restored
    left.discard()
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("content", [b"", b"12", b"\0" * 50], ids=["empty", "cut", "garbage"])
def test_ink_behind_a_damaged_lock_is_found(folder: Path, content: bytes) -> None:
    another_window(folder, 5, "crash").communicate()
    [lock] = folder.glob("*.lock")
    lock.write_bytes(content)

    (left,) = find_left_behind(folder)

    assert content_of(left) == scribble(5, strokes=3)
    left.discard()
    assert list(folder.iterdir()) == []


def test_ink_of_a_living_window_is_left_alone_until_it_is_killed(folder: Path) -> None:
    process = another_window(folder, 6, "stay")
    try:
        assert list(find_left_behind(folder)) == []
    finally:
        end(process)

    (left,) = find_left_behind(folder)
    assert content_of(left) == scribble(6, strokes=3)
    left.discard()


def test_ink_that_is_not_restored_now_can_be_restored_later_newest_first(folder: Path) -> None:
    for seed, time in ((1, 2_000), (2, 3_000), (3, 1_000)):
        window = RecoveryFile(folder, f"recovery-{seed}")
        window.keep(Page(scribble(seed)))
        os.utime(folder / f"recovery-{seed}.ink", (time, time))
        window.release()

    for _ in range(2):
        left = list(find_left_behind(folder))
        assert [content_of(file) for file in left] == [scribble(seed) for seed in (2, 1, 3)]
        for file in left:
            file.release()


def test_leftovers_of_a_closing_window_are_removed(folder: Path) -> None:
    folder.mkdir(parents=True)
    (folder / "recovery-1.new").write_bytes(bytes_of(INK))  # a crash before the renaming
    RecoveryFile(folder, "recovery-2").claim()
    (folder / "history.sqlite3").touch()

    assert list(find_left_behind(folder)) == []
    assert [path.name for path in folder.iterdir()] == ["history.sqlite3"]


def test_a_missing_folder_has_nothing_to_restore(folder: Path) -> None:
    assert list(find_left_behind(folder)) == []
    assert not folder.exists()


def test_a_label_survives_with_its_ink_and_is_removed_with_it(
    file: RecoveryFile, folder: Path
) -> None:
    for label, is_early in (("7", False), ("24", False), ("?9", True), (None, False), ("", False)):
        file.keep(Page(INK, label, is_early))
        page = file.load()
        assert page is not None
        assert (page.content, page.label, page.is_early) == (INK, label, is_early)
    file.keep(Page(INK, "7"))
    more = INK.with_stroke(scribble(5).strokes[0])
    file.keep(Page(more))
    page = file.load()
    assert page is not None
    assert (page.content, page.label) == (more, None)
    file.keep(Page(more, "8"))
    file.discard()
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("damage", [b"\xff\xfe", b"seven", b"7" * 5000 + b"\0", b"early early 7"])
def test_a_damaged_label_loses_no_ink(file: RecoveryFile, folder: Path, damage: bytes) -> None:
    file.keep(Page(INK, "7"))
    (path,) = folder.glob("*.label")
    path.write_bytes(damage)

    page = file.load()

    assert page is not None
    assert page.content == INK
    assert page.label is None or set(page.label) == {"7"}


def test_ink_that_could_not_be_written_does_not_get_the_label_of_the_ink_before(
    file: RecoveryFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_stroke: Stroke) -> bytes:
        raise OSError(28, "No space left on device")

    file.keep(Page(INK, "7"))
    monkeypatch.setattr(recovery, "bytes_of_stroke", fail)
    with pytest.raises(RecoveryError):
        file.keep(Page(INK.with_stroke(scribble(5).strokes[0])))

    page = file.load()
    assert page is not None
    assert page.label is None


def test_a_label_without_its_ink_is_removed(folder: Path) -> None:
    folder.mkdir(parents=True)
    (folder / "recovery-1.label").write_bytes(b"7")

    assert list(find_left_behind(folder)) == []
    assert not list(folder.glob("*.label"))
