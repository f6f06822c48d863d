"""Where models/ and resources/ lie in a source tree, an installed wheel and a frozen bundle."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from digitpad import paths


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A package folder in which the module believes to lie."""
    package = tmp_path / "somewhere" / "digitpad"
    package.mkdir(parents=True)
    monkeypatch.setattr(paths, "__file__", str(package / "paths.py"))
    return package


def test_the_folders_of_this_tree_are_there() -> None:
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
