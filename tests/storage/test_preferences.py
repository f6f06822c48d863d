"""Settings survive the end of the program."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings

from digitpad.core.ink.smoothing import Smoothing
from digitpad.core.preferences import Choices, Hand, Pause, Theme
from digitpad.storage.preferences import MOST_SETTINGS_BYTES, SETTINGS_FILE, Preferences
from tests.payload import write_settings

OTHERS_OF_0_1_0: dict[str, Any] = {
    "theme": Theme.DARK,
    "language": "de",
    "hand": Hand.LEFT,
    "shows_table": True,
    "pen_width": 0.08,
    "smoothing": Smoothing.STRONG,
    "pressure_widens": False,
    "is_live": False,
    "keeps_history": False,
    "window_geometry": b"somewhere",
}
OTHERS = OTHERS_OF_0_1_0 | {
    "bars_glide": False,
    "digits_only": True,
    "copies_answer": True,
    "clears_after": Pause.FIVE,
    "stays_on_top": True,
    "recent_files": ("/tmp/seven.png",),
}


def test_at_first_choices_have_their_defaults(tmp_path: Path) -> None:
    preferences = Preferences(tmp_path / "data")
    assert preferences.choices == Choices()
    assert not preferences.damage
    assert preferences.keeps_history


@pytest.mark.parametrize("name", Choices.__dataclass_fields__)
def test_each_choice_is_kept_for_the_next_start(tmp_path: Path, name: str) -> None:
    chosen = replace(Choices(), **{name: OTHERS[name]})
    assert chosen != Choices()
    Preferences(tmp_path).choices = chosen
    again = Preferences(tmp_path)
    assert again.choices == chosen
    assert not again.damage


@pytest.mark.parametrize("keeps", [True, False])
def test_a_history_is_kept_by_default(tmp_path: Path, keeps: bool) -> None:
    Preferences(tmp_path).choices = Choices(keeps_history=not keeps)
    Preferences(tmp_path).choices = Choices(keeps_history=keeps)
    assert Preferences(tmp_path).keeps_history is keeps


def test_the_windows_position_is_kept_for_the_next_start(tmp_path: Path) -> None:
    Preferences(tmp_path).choices = Choices(window_geometry=bytes(range(256)))
    assert Preferences(tmp_path).choices.window_geometry == bytes(range(256))


def test_default_choices_can_be_chosen_again(tmp_path: Path) -> None:
    preferences = Preferences(tmp_path)
    preferences.choices = Choices(**OTHERS)
    preferences.choices = Choices()
    assert Preferences(tmp_path).choices == Choices()
    assert not Preferences(tmp_path).damage


@pytest.mark.parametrize(
    "damage",
    [
        b"\x00\xff" * 50,
        b"[history]\nkeep=perhaps\n",
        b"[pen]\nwidth=1e9\n",
        b"[pen]\nwidth=nan\n",
        b"[look]\nlanguage=../../etc/passwd\n",
        b"[window]\ngeometry=xyz\n",
        b"[history\nkeep=perhaps\n",
        b"nothing of ours",
    ],
)
def test_the_rest_of_a_damaged_file_is_used_and_the_file_is_kept(
    tmp_path: Path, damage: bytes
) -> None:
    (tmp_path / SETTINGS_FILE).write_bytes(damage)
    preferences = Preferences(tmp_path)
    assert preferences.choices == Choices()
    kept = tmp_path / f"{SETTINGS_FILE}.damaged"
    assert kept.read_bytes() == damage
    assert str(kept) in preferences.damage
    assert kept.stat().st_mode & 0o077 == 0


def test_a_single_bad_choice_affects_no_other(tmp_path: Path) -> None:
    Preferences(tmp_path).choices = Choices(theme=Theme.DARK, hand=Hand.LEFT)
    file = tmp_path / SETTINGS_FILE
    file.write_text(file.read_text().replace("theme=dark", "theme=plaid"))
    assert Preferences(tmp_path).choices == Choices(hand=Hand.LEFT)
    assert not Preferences(tmp_path).damage, "mended by the first who met it"


def test_an_empty_file_is_not_damaged(tmp_path: Path) -> None:
    (tmp_path / SETTINGS_FILE).write_bytes(b"")
    assert not Preferences(tmp_path).damage


def test_without_a_folder_choices_last_as_long_as_the_program() -> None:
    preferences = Preferences(None)
    preferences.choices = Choices(theme=Theme.DARK)
    assert preferences.choices.theme is Theme.DARK
    assert Preferences(None).choices == Choices()


def test_only_the_user_can_open_the_folder(tmp_path: Path) -> None:
    Preferences(tmp_path / "some" / "data")
    assert (tmp_path / "some" / "data").stat().st_mode & 0o077 == 0


def test_damage_is_reported_once(tmp_path: Path) -> None:
    (tmp_path / SETTINGS_FILE).write_bytes(b"[window]\ngeometry=xyz\n")
    assert Preferences(tmp_path).damage
    assert not Preferences(tmp_path).damage


def test_only_the_user_can_read_the_file_even_in_a_shared_folder(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    (tmp_path / SETTINGS_FILE).touch(0o644)
    preferences = Preferences(tmp_path)
    preferences.choices = Choices(theme=Theme.DARK)
    assert (tmp_path / SETTINGS_FILE).stat().st_mode & 0o077 == 0


def test_if_nothing_can_be_stored_choices_last_as_long_as_the_program(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    preferences = Preferences(tmp_path / "file" / "data")
    preferences.choices = Choices(theme=Theme.DARK)
    assert preferences.choices.theme is Theme.DARK


# Files of other programs

OF_VERSION_0_1_0 = """[history]
keep=false

[look]
hand=left
language=de
table=true
theme=dark

[pen]
pressure=false
smoothing=strong
width=0.08

[reading]
live=false

[window]
geometry=736f6d657768657265
"""


def test_choices_of_the_first_version_stay(tmp_path: Path) -> None:
    (tmp_path / SETTINGS_FILE).write_text(OF_VERSION_0_1_0)
    preferences = Preferences(tmp_path)
    assert preferences.choices == Choices(**OTHERS_OF_0_1_0)
    assert not preferences.damage


def test_entries_that_qt_wrote_stay(tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / SETTINGS_FILE), QSettings.Format.IniFormat)
    for key, value in {
        "look/theme": "dark",
        "look/hand": None,
        "mine/list": ["a", "b, c"],
        "mine/place": b"\x00\xff",
        "mine/ä % ü": "“é”\n",
    }.items():
        settings.setValue(key, value)
    settings.sync()
    preferences = Preferences(tmp_path)
    assert preferences.choices == Choices(theme=Theme.DARK)
    assert "this version of DigitPad does not know" in preferences.damage


def test_unknown_entries_are_left_out_and_reported_once(tmp_path: Path) -> None:
    file = tmp_path / SETTINGS_FILE
    file.write_text("[look]\ntheme=dark\nsmell=roses\n")
    preferences = Preferences(tmp_path)
    kept = tmp_path / f"{SETTINGS_FILE}.damaged"
    assert str(kept) in preferences.damage
    assert "roses" in kept.read_text()
    assert "roses" not in file.read_text()
    again = Preferences(tmp_path)
    assert again.choices == Choices(theme=Theme.DARK)
    assert not again.damage


@pytest.mark.parametrize("key", ["look/theme", "window/geometry", "mine/own"])
def test_a_python_object_is_read_as_plain_text(tmp_path: Path, key: str) -> None:
    write_settings(tmp_path / SETTINGS_FILE, tmp_path / "proof", key)
    preferences = Preferences(tmp_path)
    assert not (tmp_path / "proof").exists()
    assert preferences.choices == Choices(hand=Hand.LEFT)
    assert preferences.damage


def test_a_file_that_is_far_too_large_is_not_read_but_kept(tmp_path: Path) -> None:
    file = tmp_path / SETTINGS_FILE
    with file.open("wb") as stream:
        stream.write(b"[look]\nhand=left\n")
        stream.truncate(MOST_SETTINGS_BYTES * 1_000_000)
    preferences = Preferences(tmp_path)
    assert preferences.choices == Choices()
    kept = tmp_path / f"{SETTINGS_FILE}.damaged"
    assert str(kept) in preferences.damage
    assert kept.stat().st_size == MOST_SETTINGS_BYTES * 1_000_000
    for each in (kept, file):
        assert each.stat().st_mode & 0o077 == 0
    assert not Preferences(tmp_path).damage


@pytest.mark.skipif(sys.platform == "win32", reason="pipes as on Unix")
def test_the_program_neither_waits_for_a_pipe_nor_replaces_it(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / SETTINGS_FILE)
    preferences = Preferences(tmp_path)
    assert "could not be read" in preferences.damage
    preferences.choices = Choices(theme=Theme.DARK)
    assert preferences.choices.theme is Theme.DARK
    assert (tmp_path / SETTINGS_FILE).is_fifo()


def test_a_failed_write_leaves_the_file_unchanged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    Preferences(tmp_path).choices = Choices(theme=Theme.DARK)
    preferences = Preferences(tmp_path)
    with monkeypatch.context() as full:
        full.setattr("digitpad.storage.exchange.atomic_file.AtomicFile.commit", _fail)
        preferences.choices = Choices(hand=Hand.LEFT)
    assert preferences.choices == Choices(hand=Hand.LEFT)
    assert Preferences(tmp_path).choices == Choices(theme=Theme.DARK)
    assert "settings are not kept" in caplog.text
    assert [path.name for path in tmp_path.iterdir()] == [SETTINGS_FILE]


def _fail(_file: object) -> None:
    raise OSError("no space left on device")
