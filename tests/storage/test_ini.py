"""INI files that Qt wrote are read as texts by key, and never as objects."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QByteArray, QSettings

from digitpad.storage.ini import parse, render

TEXTS = st.text(st.characters(codec="utf-8"), max_size=20)
# Among Qt's 16-bit characters; "/" separates the parts of a key.
NAMES = st.text(
    st.characters(codec="utf-8", max_codepoint=0xFFFF, exclude_characters="/\\"),
    min_size=1,
    max_size=8,
)
OUR_NAMES = st.text("abcdefghijklmnopqrstuvwxyz_", min_size=1, max_size=8)


def written_by_qt(values: dict[str, Any]) -> str:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "settings.ini")
        settings = QSettings(str(path), QSettings.Format.IniFormat)
        for key, value in values.items():
            settings.setValue(key, value)
        settings.sync()
        return path.read_text("utf-8")


def read_by_qt(content: str) -> dict[str, object]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "settings.ini")
        path.write_text(content, "utf-8", newline="")
        settings = QSettings(str(path), QSettings.Format.IniFormat)
        return {key: settings.value(key) for key in settings.allKeys()}


@given(st.dictionaries(NAMES, TEXTS.filter(lambda text: "\0" not in text), min_size=1, max_size=4))
def test_texts_written_by_qt_are_read(values: dict[str, str]) -> None:
    keyed = {f"look/{name}": text for name, text in values.items()}
    written = parse(written_by_qt(keyed))
    assert written.texts == keyed
    assert written.is_sound


@given(st.dictionaries(st.tuples(OUR_NAMES, OUR_NAMES).map("/".join), TEXTS, max_size=6))
def test_written_texts_are_read_back(values: dict[str, str]) -> None:
    written = parse(render(values))
    assert written.texts == values
    assert written.is_sound


@given(st.dictionaries(OUR_NAMES.map("look/{}".format), TEXTS, max_size=4))
def test_qt_reads_the_written_texts(values: dict[str, str]) -> None:
    """An older version, to which you may go back, reads the file this way."""
    without_nul = {key: text.replace("\0", "") for key, text in values.items()}
    assert read_by_qt(render(without_nul)) == without_nul


@given(st.text())
def test_any_content_gives_only_texts(content: str) -> None:
    assert all(isinstance(text, str) for text in parse(content).texts.values())


def test_values_of_other_types_are_read_as_texts() -> None:
    others = {
        "look/nothing": None,
        "look/list": ["a", "b, c", '"'],
        "look/bytes": QByteArray(bytes(range(256))),
        "look/map": {"a": 1},
        "look/number": 7,
        "plain": "x",
        "General/odd": "y",
        "ä ö/ü%": "z",
        "look/theme": "dark",
    }
    written = parse(written_by_qt(others))
    assert written.is_sound
    assert written.texts.keys() == others.keys() - {"look/nothing"}
    assert written.texts["look/theme"] == "dark"
    assert written.texts["look/number"] == "7"
    assert [written.texts[key] for key in ("plain", "General/odd", "ä ö/ü%")] == ["x", "y", "z"]
    assert written.texts["look/map"].startswith("@Variant(")


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("[look]\ntheme=dark\n", "dark"),
        ("\ufeff[look]\r\ntheme = dark\r\n"[1:], "dark"),
        ("[look]\rtheme=dark", "dark"),
        ("; mine\n[look]\ntheme=dark ; at night\n", "dark"),
        ('[look]\ntheme="dark"\n', "dark"),
        ("look\\theme=dark\n", "dark"),
        ("[General]\nlook\\theme=dark\n", "dark"),
        ("[look]\n%74heme=dark\n", "dark"),
        ("[look]\n%U0074heme=dark\n", "dark"),
        ("[look]\ntheme=d\\x61rk\n", "dark"),
        ("[look]\ntheme=light\ntheme=dark\n", "dark"),
        ("[look]\ntheme=@@dark\n", "@dark"),
        ("[look]\ntheme=caf\\xe9\n", "café"),
        ('[look]\ntheme="a;b=\\"c\\"\\n"\n', 'a;b="c"\n'),
    ],
)
def test_a_handwritten_file_is_read_as_qt_reads_it(content: str, text: str) -> None:
    assert read_by_qt(content) == {"look/theme": text}
    assert parse(content).texts == {"look/theme": text}


@pytest.mark.parametrize("line", ["theme", "[look", "=dark", 'theme="dark', "\0\0"])
def test_a_line_that_is_not_an_entry_is_reported(line: str) -> None:
    written = parse(f"[look]\nhand=left\n{line}\n")
    assert not written.is_sound
    assert written.texts == {"look/hand": "left"}
