"""Files are written completely or not at all."""

from __future__ import annotations

import io
import os
import resource
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import numpy as np
import pytest

from digitpad.storage.exchange.atomic_file import AtomicFile, replacing, spool_beside
from digitpad.storage.exchange.exporter import ExchangeError
from tests.storage.exchange.made_up import names_in


class WrongTurnError(Exception):
    """An error while a file is written."""


@contextmanager
def room_for(size: int) -> Iterator[None]:
    """Limit the size of files: the system's error is the same as on a full disk."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def write_much(file: IO[bytes], size: int) -> None:
    for _ in range(10):
        file.write(b"n" * (size // 10))


def write_and_raise(error: type[BaseException], *files: IO[bytes]) -> None:
    for file in files:
        write_much(file, 1_000_000)
    raise error


def test_a_file_appears_at_the_end_and_not_before(tmp_path: Path) -> None:
    path = tmp_path / "file"

    with replacing(path) as (file,):
        file.write(b"one ")
        file.flush()
        assert not path.exists()
        file.write(b"two")

    assert path.read_bytes() == b"one two"
    assert names_in(tmp_path) == ["file"]


@pytest.mark.parametrize("error", [WrongTurnError, KeyboardInterrupt])
def test_an_error_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, error: type[BaseException]
) -> None:
    path = tmp_path / "file"
    path.write_text("old")

    with pytest.raises(error), replacing(path) as (file,):
        write_and_raise(error, file)

    assert path.read_text() == "old"
    assert names_in(tmp_path) == ["file"]


def test_after_an_error_the_unfinished_file_takes_no_space(tmp_path: Path) -> None:
    """If the system writes files without a name, nothing of them stays in a folder."""
    with pytest.raises(WrongTurnError), replacing(tmp_path / "file") as (file,):
        write_and_raise(WrongTurnError, file)

    assert file  # keeps it referenced
    held = [str(one.readlink()) for one in Path("/proc/self/fd").iterdir() if one.is_symlink()]
    assert not [name for name in held if name.startswith(str(tmp_path))]


def test_after_an_error_a_file_can_no_longer_take_its_place(tmp_path: Path) -> None:
    file = AtomicFile(tmp_path / "file")
    with room_for(1_000), pytest.raises(ExchangeError):
        file.write(b"n" * 2_000)

    with pytest.raises(ExchangeError, match="cannot be written"):
        file.commit()

    assert names_in(tmp_path) == []


def test_files_appear_together_or_not_at_all(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"

    with pytest.raises(WrongTurnError), replacing(one, other) as (first, second):
        write_and_raise(WrongTurnError, first, second)

    assert names_in(tmp_path) == []

    with replacing(one, other) as (first, second):
        second.write(b"2")

    assert (one.read_bytes(), other.read_bytes()) == (b"", b"2")


def test_when_one_of_two_cannot_be_opened_the_other_is_not_written(tmp_path: Path) -> None:
    with pytest.raises(ExchangeError), replacing(tmp_path / "one", tmp_path / "no" / "other"):
        pytest.fail("it was opened")

    assert names_in(tmp_path) == []


@pytest.mark.parametrize("size", [100, 10_000, 1_000_000])
def test_a_full_disk_is_reported_with_a_message_and_keeps_the_old_file(
    tmp_path: Path, size: int
) -> None:
    path = tmp_path / "file.csv"
    path.write_text("old")

    with (
        room_for(size // 2),
        pytest.raises(ExchangeError, match=r"“file.csv” cannot be written \(File too large\)"),
        replacing(path) as (file,),
    ):
        write_much(file, size)

    assert path.read_text() == "old"
    assert names_in(tmp_path) == ["file.csv"]


def test_a_full_disk_ends_an_archive_with_a_message_too(tmp_path: Path) -> None:
    with (
        room_for(50_000),
        pytest.raises(ExchangeError, match="cannot be written"),
        replacing(tmp_path / "file.zip") as (file,),
        zipfile.ZipFile(file, "w") as archive,
        archive.open("member", "w") as member,
    ):
        write_much(member, 1_000_000)

    assert names_in(tmp_path) == []


def test_a_full_disk_ends_a_spool_with_a_message(tmp_path: Path) -> None:
    with (
        room_for(1_000),
        pytest.raises(ExchangeError, match="cannot be written"),
        spool_beside(tmp_path / "file") as spool,
    ):
        spool.fill([(np.zeros((28, 28), np.uint8), 0)] * 100)


@pytest.mark.parametrize("name", ["no/folder/file", ".", "device"])
def test_a_path_that_cannot_be_written_is_named(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    if name == "device":
        os.mkfifo(path)
    before = names_in(tmp_path)

    with pytest.raises(ExchangeError, match=f"“{path.name}”.*[Cc]hoose another"), replacing(path):
        pytest.fail("it was opened")

    assert names_in(tmp_path) == before


def test_a_name_that_is_too_long_is_reported_with_a_message(tmp_path: Path) -> None:
    with pytest.raises(ExchangeError, match="cannot be written"), replacing(tmp_path / ("n" * 300)):
        pass

    assert names_in(tmp_path) == []


def test_it_can_be_written_at_any_position(tmp_path: Path) -> None:
    """Archives do this, to write a member's size at its beginning."""
    file = AtomicFile(tmp_path / "file")
    file.write(b"0123456789")

    assert (file.seekable(), file.writable(), file.readable()) == (True, True, False)
    assert (file.seek(2), file.tell()) == (2, 2)
    file.write(b"xx")
    assert file.seek(1, io.SEEK_CUR) == 5
    file.write(b"y")
    assert file.seek(-1, io.SEEK_END) == 9
    file.write(memoryview(b"z"))
    file.commit()

    assert (tmp_path / "file").read_bytes() == b"01xx4y678z"


def test_the_old_files_permissions_stay(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_text("old")
    path.chmod(0o640)

    with replacing(path) as (file,):
        file.write(b"new")

    assert path.stat().st_mode & 0o777 == 0o640
