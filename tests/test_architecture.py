"""Rules for imports and files that import-linter cannot check."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

import digitpad

PACKAGE = Path(digitpad.__file__).parent
MOST_FILES = 12
MOST_FILES_AT_THE_TOP = 5
RUNTIMES = ("ai_edge_litert", "tensorflow", "keras")


def python_files(folder: Path) -> list[Path]:
    files = sorted(folder.rglob("*.py"))
    assert files
    return files


def imported_names(path: Path) -> Iterator[str]:
    """Return the full names of everything a file imports, at its top or within a function."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def importers_of(name: str) -> set[str]:
    return {
        path.relative_to(PACKAGE).as_posix()
        for path in python_files(PACKAGE)
        if any(f"{found}.".startswith(f"{name}.") for found in imported_names(path))
    }


def test_only_the_chart_imports_qt_charts() -> None:
    assert importers_of("PySide6.QtCharts") == {"ui/charts/bar_chart.py"}


def test_the_background_imports_only_the_core_of_qt() -> None:
    of_qt = {
        name
        for path in python_files(PACKAGE / "background")
        for name in imported_names(path)
        if name.startswith("PySide6")
    }

    assert of_qt
    assert all(name.startswith("PySide6.QtCore.") for name in of_qt)


@pytest.mark.parametrize("runtime", RUNTIMES)
def test_model_runtimes_are_imported_by_their_engine_only(runtime: str) -> None:
    assert importers_of(runtime) <= {"engines/litert.py", "engines/keras.py"}


def test_no_file_imports_relatively() -> None:
    """So that every import above is found by its full name."""
    for path in python_files(PACKAGE):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        assert not [n for n in ast.walk(tree) if isinstance(n, ast.ImportFrom) and n.level], path


def test_no_folder_has_too_many_files() -> None:
    files = Counter(path.parent.relative_to(PACKAGE) for path in python_files(PACKAGE))

    assert files.pop(Path()) <= MOST_FILES_AT_THE_TOP
    assert {folder: count for folder, count in files.items() if count > MOST_FILES} == {}


def test_every_file_says_what_it_is_for() -> None:
    silent = [
        path.relative_to(PACKAGE)
        for path in python_files(PACKAGE)
        if not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    ]

    assert silent == []


def constants_of(path: Path) -> Iterator[tuple[str, str]]:
    """Return a file's constants, array types included, each with its value as written."""
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=value) if (
                name.isupper() or "NDArray" in ast.unparse(value)
            ):
                yield name, ast.unparse(value)
            case ast.Assign(targets=[ast.Tuple(elts=names)], value=ast.Tuple(elts=values)):
                yield from zip(map(ast.unparse, names), map(ast.unparse, values), strict=True)
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value) if (
                name.isupper()
            ):
                yield name, ast.unparse(value)


def test_one_name_never_has_two_values_in_two_files() -> None:
    values: dict[str, set[str]] = defaultdict(set)
    for path in python_files(PACKAGE):
        for name, value in constants_of(path):
            values[name].add(value)

    assert {name for name, found in values.items() if len(found) > 1} == set()


def modules_after(code: str) -> set[str]:
    """Return the packages that are loaded after a fresh Python has run this."""
    return {name.partition(".")[0] for name in names_after(code)}


def names_after(code: str) -> set[str]:
    """Return all modules that are loaded then."""
    ran = subprocess.run(
        [sys.executable, "-c", f"{code}\nimport sys; print(*sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
    )
    return set(ran.stdout.split())


def test_importing_digitpad_loads_neither_qt_nor_an_engine() -> None:
    assert not modules_after("import digitpad") & {"PySide6", "numpy", *RUNTIMES}


def test_the_command_line_loads_neither_qt_nor_an_engine() -> None:
    assert not modules_after("import digitpad.cli.command_line") & {"PySide6", *RUNTIMES}


def test_reading_without_a_window_loads_no_qt_and_no_tensorflow() -> None:
    code = "import digitpad, digitpad.cli.predict; digitpad.Recognizer.load()"

    assert not modules_after(code) & {"PySide6", "tensorflow", "keras"}


def test_the_window_starts_without_what_only_files_need() -> None:
    """Pillow and the formats take a fifth of a second."""
    loaded = names_after("import digitpad.app.build")

    assert "PySide6.QtWidgets" in loaded
    assert not loaded & {"PIL", "xml", "gzip", "digitpad.storage.pictures.picture_files"}
    assert not [name for name in loaded if name.startswith("digitpad.storage.exchange")]


def test_importing_the_training_settings_loads_no_tensorflow() -> None:
    assert not modules_after("import training.cli, training.data.datasets") & {
        "tensorflow",
        "keras",
    }
