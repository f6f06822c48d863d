"""Choices outlast the program."""

from __future__ import annotations

from pathlib import Path

import pytest

from digitpad.storage.preferences import SETTINGS_FILE, Preferences


def test_a_history_is_kept_unless_somebody_says_no(tmp_path: Path) -> None:
    assert Preferences(tmp_path / "data").keeps_history


@pytest.mark.parametrize("keeps", [True, False])
def test_the_choice_is_there_at_the_next_start(tmp_path: Path, keeps: bool) -> None:
    Preferences(tmp_path).keeps_history = not keeps
    Preferences(tmp_path).keeps_history = keeps
    assert Preferences(tmp_path).keeps_history is keeps


@pytest.mark.parametrize("damage", [b"", b"\x00\xff" * 50, b"[history]\nkeep=perhaps\n"])
def test_damaged_choices_are_as_at_first(tmp_path: Path, damage: bytes) -> None:
    (tmp_path / SETTINGS_FILE).write_bytes(damage)
    assert Preferences(tmp_path).keeps_history


def test_the_folder_is_for_its_user_only(tmp_path: Path) -> None:
    Preferences(tmp_path / "some" / "data")
    assert (tmp_path / "some" / "data").stat().st_mode & 0o077 == 0
