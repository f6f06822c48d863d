"""Choices outlast the program."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from digitpad.core.ink.smoothing import Smoothing
from digitpad.core.preferences import Choices, Hand, Theme
from digitpad.storage.preferences import SETTINGS_FILE, Preferences

OTHERS: dict[str, Any] = {
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


def test_at_first_choices_are_the_usual_ones(tmp_path: Path) -> None:
    preferences = Preferences(tmp_path / "data")
    assert preferences.choices == Choices()
    assert not preferences.damage
    assert preferences.keeps_history


@pytest.mark.parametrize("name", Choices.__dataclass_fields__)
def test_each_choice_is_there_at_the_next_start(tmp_path: Path, name: str) -> None:
    chosen = replace(Choices(), **{name: OTHERS[name]})
    assert chosen != Choices()
    Preferences(tmp_path).choices = chosen
    again = Preferences(tmp_path)
    assert again.choices == chosen
    assert not again.damage


@pytest.mark.parametrize("keeps", [True, False])
def test_a_history_is_kept_unless_somebody_says_no(tmp_path: Path, keeps: bool) -> None:
    Preferences(tmp_path).choices = Choices(keeps_history=not keeps)
    Preferences(tmp_path).choices = Choices(keeps_history=keeps)
    assert Preferences(tmp_path).keeps_history is keeps


def test_the_windows_place_is_there_at_the_next_start(tmp_path: Path) -> None:
    Preferences(tmp_path).choices = Choices(window_geometry=bytes(range(256)))
    assert Preferences(tmp_path).choices.window_geometry == bytes(range(256))


def test_the_first_choices_and_place_can_be_chosen_again(tmp_path: Path) -> None:
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
def test_of_a_damaged_file_the_rest_is_used_and_the_file_is_kept(
    tmp_path: Path, damage: bytes
) -> None:
    (tmp_path / SETTINGS_FILE).write_bytes(damage)
    preferences = Preferences(tmp_path)
    assert preferences.choices == Choices()
    kept = tmp_path / f"{SETTINGS_FILE}.damaged"
    assert kept.read_bytes() == damage
    assert str(kept) in preferences.damage
    assert kept.stat().st_mode & 0o077 == 0


def test_a_single_bad_choice_takes_no_other_with_it(tmp_path: Path) -> None:
    Preferences(tmp_path).choices = Choices(theme=Theme.DARK, hand=Hand.LEFT)
    file = tmp_path / SETTINGS_FILE
    file.write_text(file.read_text().replace("theme=dark", "theme=plaid"))
    assert Preferences(tmp_path).choices == Choices(hand=Hand.LEFT)
    assert not Preferences(tmp_path).damage, "mended by the first who met it"


def test_an_empty_file_is_no_damage(tmp_path: Path) -> None:
    (tmp_path / SETTINGS_FILE).write_bytes(b"")
    assert not Preferences(tmp_path).damage


def test_without_a_folder_choices_last_as_long_as_the_program() -> None:
    preferences = Preferences(None)
    preferences.choices = Choices(theme=Theme.DARK)
    assert preferences.choices.theme is Theme.DARK
    assert Preferences(None).choices == Choices()


def test_the_folder_is_for_its_user_only(tmp_path: Path) -> None:
    Preferences(tmp_path / "some" / "data")
    assert (tmp_path / "some" / "data").stat().st_mode & 0o077 == 0


def test_damage_is_told_once(tmp_path: Path) -> None:
    (tmp_path / SETTINGS_FILE).write_bytes(b"[window]\ngeometry=xyz\n")
    assert Preferences(tmp_path).damage
    assert not Preferences(tmp_path).damage


def test_the_file_is_for_its_user_only_even_in_a_folder_for_all(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    (tmp_path / SETTINGS_FILE).touch(0o644)
    preferences = Preferences(tmp_path)
    preferences.choices = Choices(theme=Theme.DARK)
    assert (tmp_path / SETTINGS_FILE).stat().st_mode & 0o077 == 0


def test_where_nothing_can_be_kept_choices_last_as_long_as_the_program(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    preferences = Preferences(tmp_path / "file" / "data")
    preferences.choices = Choices(theme=Theme.DARK)
    assert preferences.choices.theme is Theme.DARK
