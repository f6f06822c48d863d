"""What desktops and package managers learn about the program."""

from __future__ import annotations

import configparser
import re
import tomllib
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication

from digitpad import __version__
from digitpad.system.languages import LANGUAGES, SOURCE

ROOT = Path(__file__).parents[2]
RESOURCES = ROOT / "resources"
ICONS = RESOURCES / "icons"
APPLICATION = "org.digitpad.DigitPad"


@pytest.fixture(scope="module")
def entry() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None, delimiters=("=",))
    parser.optionxform = str  # type: ignore[assignment, method-assign]  # keys keep their capitals
    parser.read(RESOURCES / f"{APPLICATION}.desktop", encoding="utf-8")
    return parser["Desktop Entry"]


@pytest.fixture(scope="module")
def metainfo() -> ElementTree.Element:
    return ElementTree.parse(RESOURCES / f"{APPLICATION}.metainfo.xml").getroot()


@pytest.fixture(scope="module")
def project() -> dict[str, object]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert isinstance(project, dict)
    return project


def text_of(element: ElementTree.Element, path: str) -> str:
    return element.findtext(path, "").strip()


def test_the_desktop_entry_starts_a_program_that_is_installed(
    entry: configparser.SectionProxy, project: dict[str, object]
) -> None:
    scripts = project["scripts"]
    assert isinstance(scripts, dict)
    assert entry["Exec"] in scripts
    assert (ROOT / "build.spec").read_text().count(f'NAME = "{entry["Exec"]}"') == 1


def test_the_desktop_entry_s_icon_is_there_in_all_sizes(
    entry: configparser.SectionProxy,
) -> None:
    assert (ICONS / f"{entry['Icon']}.svg").is_file()
    pictures = sorted(ICONS.glob(f"hicolor/*/apps/{entry['Icon']}.png"))
    assert len(pictures) == 9
    for path in pictures:
        with Image.open(path) as picture:
            assert path.parts[-3] == f"{picture.width}x{picture.height}"


@pytest.mark.parametrize(
    ("name", "largest", "smallest"),
    [("digitpad.ico", (256, 256), (16, 16)), ("digitpad.icns", (512, 512, 2), (16, 16, 2))],
)
def test_windows_and_macos_icons_have_large_and_small_sizes(
    name: str, largest: tuple[int, ...], smallest: tuple[int, ...]
) -> None:
    with Image.open(ICONS / name) as icon:
        assert {largest, smallest} <= set(icon.info["sizes"])


def test_windows_belong_to_the_desktop_entry(qapp: QApplication) -> None:
    source = (ROOT / "digitpad/system/qt/display.py").read_text(encoding="utf-8")
    assert f'setDesktopFileName("{APPLICATION}")' in source


@pytest.mark.parametrize("language", sorted(LANGUAGES.keys() - {SOURCE}))
def test_the_desktop_entry_has_texts_in_every_language(
    entry: configparser.SectionProxy, metainfo: ElementTree.Element, language: str
) -> None:
    for key in ("GenericName", "Comment", "Keywords"):
        assert entry[f"{key}[{language}]"] != entry[key]
    spoken = "{http://www.w3.org/XML/1998/namespace}lang"
    texts = [each.text for each in metainfo.iter("summary") if each.get(spoken) == language]
    assert texts == [entry[f"Comment[{language}]"]]


def test_the_metainfo_agrees_with_the_other_files(
    entry: configparser.SectionProxy, metainfo: ElementTree.Element, project: dict[str, object]
) -> None:
    assert text_of(metainfo, "id") == APPLICATION
    assert text_of(metainfo, "launchable") == f"{APPLICATION}.desktop"
    assert text_of(metainfo, "icon") == entry["Icon"]
    assert text_of(metainfo, "name") == entry["Name"]
    assert text_of(metainfo, "summary") == entry["Comment"]
    assert text_of(metainfo, "provides/binary") == entry["Exec"]
    assert text_of(metainfo, "project_license") == project["license"]


def test_the_newest_release_is_this_version(metainfo: ElementTree.Element) -> None:
    newest = metainfo.find("releases/release")
    assert newest is not None
    assert newest.get("version") == __version__
    assert re.search(rf"^## {re.escape(__version__)}", (ROOT / "CHANGELOG.md").read_text(), re.M)
