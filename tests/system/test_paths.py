"""Where models/ and resources/ are in a source tree, an installed wheel and a frozen bundle."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from digitpad.system import paths


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make the module believe that it is in this package folder."""
    package = tmp_path / "somewhere" / "digitpad"
    package.mkdir(parents=True)
    monkeypatch.setattr(paths, "__file__", str(package / "system" / "paths.py"))
    return package


def test_the_folders_of_this_tree_exist() -> None:
    assert (paths.models_directory() / "digitpad.json").is_file()
    assert (paths.resources_directory() / "icons").is_dir()


def test_in_a_source_tree_they_lie_beside_the_package(package: Path) -> None:
    assert paths.models_directory() == package.parent / "models"
    assert paths.resources_directory() == package.parent / "resources"


def test_in_an_installed_wheel_they_lie_in_the_package(package: Path) -> None:
    (package / "_data").mkdir()

    assert paths.models_directory() == package / "_data" / "models"
    assert paths.resources_directory() == package / "_data" / "resources"


def test_in_a_frozen_bundle_they_lie_beside_the_package(
    package: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    (package / "_data").mkdir()

    assert paths.models_directory() == package.parent / "models"
    assert paths.resources_directory() == package.parent / "resources"


def test_the_working_folder_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = paths.models_directory()

    monkeypatch.chdir(tmp_path)

    assert paths.models_directory() == before
    assert before.is_absolute()


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A user's home, whatever system the test runs on."""
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    for variable in ("APPDATA", "XDG_DATA_HOME"):
        monkeypatch.delenv(variable, raising=False)
    return tmp_path


@pytest.mark.parametrize(
    ("platform", "folder"),
    [
        ("linux", ".local/share/digitpad"),
        ("freebsd14", ".local/share/digitpad"),
        ("darwin", "Library/Application Support/DigitPad"),
        ("win32", "AppData/Roaming/DigitPad"),
    ],
)
def test_drawings_go_where_the_system_keeps_user_data(
    home: Path, monkeypatch: pytest.MonkeyPatch, platform: str, folder: str
) -> None:
    monkeypatch.setattr(sys, "platform", platform)

    assert paths.user_data_directory() == home / folder
    assert list(home.iterdir()) == []  # it is only named


@pytest.mark.parametrize(
    ("platform", "variable", "name"),
    [("linux", "XDG_DATA_HOME", "digitpad"), ("win32", "APPDATA", "DigitPad")],
)
def test_the_system_may_name_another_folder(
    home: Path, monkeypatch: pytest.MonkeyPatch, platform: str, variable: str, name: str
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    default = paths.user_data_directory()
    monkeypatch.setenv(variable, str(home / "elsewhere"))

    assert paths.user_data_directory() == home / "elsewhere" / name
    for relative in ("", "elsewhere"):  # these would depend on the working folder
        monkeypatch.setenv(variable, relative)
        assert paths.user_data_directory() == default


def test_a_chosen_folder_is_taken_as_it_is(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(home)

    assert paths.user_data_directory(home / "mine") == home / "mine"
    assert paths.user_data_directory("mine") == home / "mine"
