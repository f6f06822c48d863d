"""What the bundle contains, and what it leaves out."""

from __future__ import annotations

import importlib.util
import re
import struct
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]
SPEC = (ROOT / "build.spec").read_text(encoding="utf-8")


def module_of(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, ROOT / ".ci" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def bundling() -> ModuleType:
    return module_of("bundling")


@pytest.fixture(scope="module")
def icu() -> ModuleType:
    return module_of("icu")


def names_of(entries: list[tuple[str, str, str]]) -> list[str]:
    return [name for name, _, _ in entries]


def excluded_modules() -> list[str]:
    begin = SPEC.index("MODULES_NOT_NEEDED = [")
    return re.findall(r'"([\w.]+)"', SPEC[begin : SPEC.index("]", begin)])


def test_no_module_that_is_left_out_is_imported() -> None:
    sources = {path: path.read_text(encoding="utf-8") for path in (ROOT / "digitpad").rglob("*.py")}
    left_out = [name for name in excluded_modules() if name not in ("keras", "tensorflow")]
    assert "numpy.random" in left_out
    for name in left_out:
        package, _, last = name.rpartition(".")
        patterns = [rf"(import|from) {re.escape(name)}\b"]
        if package:
            patterns.append(rf"from {re.escape(package)} import .*\b{last}\b")
        if package == "numpy":
            patterns.append(rf"\bnp\.{last}\.")
        for path, text in sources.items():
            assert not re.search("|".join(patterns), text), f"{path} needs {name}"


def test_the_bundle_contains_all_resources_and_the_model() -> None:
    assert '("resources", "resources")' in SPEC
    assert '(ROOT / "models").iterdir()' in SPEC
    assert '".tflite"' not in SPEC
    assert "PySide6.QtNetwork" not in excluded_modules()


def test_the_manual_has_its_pictures_in_the_bundle() -> None:
    manual = (ROOT / "resources" / "manual" / "en").glob("*.md")
    wanted = {
        name for page in manual for name in re.findall(r"pictures/[\w-]+\.\w+", page.read_text())
    }
    assert wanted
    assert not [name for name in wanted if f'"resources/{name}"' in SPEC]


def test_plugins_are_left_out_on_every_system(bundling: ModuleType) -> None:
    entries = [
        ("PySide6/Qt/plugins/tls/libqopensslbackend.so", "/x", "BINARY"),
        ("PySide6\\plugins\\tls\\qopensslbackend.dll", "C:\\x", "BINARY"),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "/x", "BINARY"),
        ("libQt6Quick.so.6", "PySide6/Qt/lib/libQt6Quick.so.6", "SYMLINK"),
        ("QtQuick", "Versions/QtQuick", "SYMLINK"),
    ]
    kept = bundling.without(entries, ["*/plugins/tls/*", "*Qt*Quick*"])
    assert names_of(kept) == ["PySide6/Qt/plugins/platforms/libqxcb.so"]


def test_qt_has_only_the_languages_of_the_program(bundling: ModuleType) -> None:
    folder = "PySide6/Qt/translations"
    entries = [(f"{folder}/qtbase_{code}.qm", "/x", "DATA") for code in ("ar", "de", "fr")]
    entries += [(f"{folder}/qt_help_de.qm", "/x", "DATA")]
    entries += [("resources/translations/digitpad_de.qm", "/x", "DATA")]
    assert names_of(bundling.translated(entries, ["en", "de", "ar"])) == [
        f"{folder}/qtbase_ar.qm",
        f"{folder}/qtbase_de.qm",
        "resources/translations/digitpad_de.qm",
    ]


def test_libraries_stay_while_something_links_to_them(
    bundling: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    links = {"module": ["liba.so.1", "libc.so.6"], "a": ["libb.so.1"], "plugin": ["libd.so.1"]}
    monkeypatch.setattr(bundling, "_linked_to", lambda path: links.get(path, []))
    entries = [
        ("numpy/module.so", "module", "EXTENSION"),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "plugin", "BINARY"),
        ("libpython3.11.so.1.0", "python", "BINARY"),
        ("numpy.libs/liba.so.1", "a", "BINARY"),
        ("libb.so.1", "b", "BINARY"),
        ("libd.so.1", "d", "BINARY"),
        ("libgtk.so.0", "gtk", "BINARY"),
    ]
    assert names_of(bundling.needed(entries)) == names_of(entries[:-1])


def test_links_to_files_that_were_left_out_are_removed(bundling: ModuleType) -> None:
    entries = [
        ("Qt/lib/libCore.so.6", "/x", "BINARY"),
        ("libCore.so.6", "Qt/lib/libCore.so.6", "SYMLINK"),
        ("libQuick.so.6", "Qt/lib/libQuick.so.6", "SYMLINK"),
    ]
    assert names_of(bundling.without_loose_links(entries)) == names_of(entries[:2])


def icu_data(tables: dict[str, bytes]) -> bytes:
    """Return data in ICU's format: a header of 32 bytes, positions, names, tables."""
    header = struct.pack("<HH8x4s", 32, 0x27DA, b"CmnD").ljust(32, b"\0")
    names = b"".join(name.encode() + b"\0" for name in tables)
    begin = 4 + 8 * len(tables)
    padding = bytes(-(begin + len(names)) % 16)
    positions, name_at, table_at = b"", begin, begin + len(names) + len(padding)
    for name, table in tables.items():
        positions += struct.pack("<II", name_at, table_at)
        name_at, table_at = name_at + len(name) + 1, table_at + len(table)
    body = struct.pack("<I", len(tables)) + positions + names + padding
    return header + body + b"".join(tables.values())


def test_icu_keeps_the_tables_that_are_used(icu: ModuleType) -> None:
    used = {"icudt73l/de.res": b"g" * 32, "icudt73l/zone/de.res": b"z" * 48}
    unused = {"icudt73l/curr/de.res": b"c" * 16, "icudt73l/unit/de.res": b"u" * 64}
    unused["icudt73l/euc-tw-2014.cnv"] = b"e" * 32
    data = icu_data(dict(sorted((used | unused).items())))
    kept = [table for table in icu.tables(data) if not icu.is_unused(table[0])]
    assert dict(kept) == used
    assert icu.with_tables(data, kept) == icu_data(used)


def test_data_of_other_projects_are_not_changed(icu: ModuleType) -> None:
    with pytest.raises(ValueError, match="not ICU's data"):
        icu.tables(bytes(64))


def test_a_library_that_needs_more_of_icu_stops_the_build(
    icu: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(icu, "_output", lambda *_: "   U ucol_open_73\n   U ubrk_open_73\n")
    with pytest.raises(ValueError, match="ubrk_open"):
        icu.check(Path("libQt6Core.so.6"))
    monkeypatch.setattr(icu, "_output", lambda *_: "   U ucol_open_73\n   U usleep\n")
    icu.check(Path("libQt6Core.so.6"))
