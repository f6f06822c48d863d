"""Files that only their user may read, and files that are safe to open."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from digitpad.system.files import (
    is_folder,
    is_special,
    make_private_file,
    make_private_folder,
    open_private,
    refuse_special,
    text_in,
)

unix_only = pytest.mark.skipif(sys.platform == "win32", reason="modes and pipes as on Unix")


@pytest.fixture
def no_umask() -> Iterator[None]:
    """New files are open to all, unless the program sees to it."""
    before = os.umask(0)
    yield
    os.umask(before)


def mode_of(path: Path) -> int:
    return path.stat().st_mode & 0o777


@unix_only
@pytest.mark.usefixtures("no_umask")
def test_only_this_user_can_read_private_files(tmp_path: Path) -> None:
    folder = tmp_path / "some" / "data"
    make_private_folder(folder)
    make_private_file(folder / "made")
    os.close(open_private(folder / "opened", os.O_WRONLY))

    assert mode_of(folder) == 0o700
    assert mode_of(folder / "made") == mode_of(folder / "opened") == 0o600


@unix_only
@pytest.mark.usefixtures("no_umask")
def test_making_a_file_private_keeps_its_text(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_text("text")

    make_private_file(path)

    assert mode_of(path) == 0o600
    assert path.read_text() == "text"


@unix_only
def test_only_existing_paths_that_are_not_files_are_refused(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    os.mkfifo(tmp_path / "pipe")

    assert not is_special(tmp_path / "file")
    assert not is_special(tmp_path / "missing")
    for special in (tmp_path, tmp_path / "pipe"):
        with pytest.raises(OSError, match="this is not a file"):
            refuse_special(special)


def test_an_invalid_path_is_not_a_folder(tmp_path: Path) -> None:
    assert is_folder(tmp_path)
    assert not is_folder(tmp_path / ("a" * 300))


def test_a_missing_file_has_no_text(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"\n\ntext \xff\n")

    assert text_in(tmp_path / "file") == "text \N{REPLACEMENT CHARACTER}"
    assert text_in(tmp_path / "missing") == ""
