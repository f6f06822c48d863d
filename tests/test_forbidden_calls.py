"""No line of the program uses the network, or runs other programs or foreign code."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import digitpad

PACKAGE = Path(digitpad.__file__).parent
ROOT = PACKAGE.parent

FORBIDDEN_MODULES = {
    *("socket", "ssl", "http", "urllib.request", "ftplib", "smtplib", "asyncio", "requests"),
    *("subprocess", "multiprocessing", "pty", "ctypes"),
    *("pickle", "marshal", "shelve", "dill", "cloudpickle", "joblib", "yaml", "xml.dom.minidom"),
    *("code", "runpy", "webbrowser"),
}
FORBIDDEN_QT = re.compile(
    r"Q(Process|Tcp\w+|Udp\w+|Ssl\w+|Abstract\w*Socket|NetworkAccessManager|NetworkRequest"
    r"|ProgressDialog"  # runs events in the middle of its setValue
    r"|WebSocket\w*|WebEngine\w*|DnsLookup|QmlEngine|JSEngine|PluginLoader|Library"
    r"|Settings|DataStream|Variant\w*)"  # PySide unpickles what these hold
)
FORBIDDEN_BUILTINS = {"eval", "exec", "compile", "__import__"}
FORBIDDEN_OF_OS = re.compile(r"system|popen|fork\w*|exec[lv]\w*|spawn\w*|posix_spawn\w*|startfile")
OPENS_A_FOLDER = {"controllers/errors.py"}  # the log's, in the system's file manager
LOCAL_SOCKETS = {"system/single_instance.py"}
NEEDS_A_STREAM = {
    "system/qt/unpickling.py": ["imports PySide6.QtCore.QDataStream"]
}  # to make it harmless


def files() -> list[Path]:
    found = sorted(PACKAGE.rglob("*.py"))
    assert len(found) > 100
    return found


def name_of(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


def imports_of(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def forbidden_in(source: str) -> list[str]:
    """Return everything in this source that is forbidden in the program."""
    tree = ast.parse(source)
    return [*_forbidden_imports(tree), *_forbidden_names(tree)]


def _forbidden_imports(tree: ast.AST) -> Iterator[str]:
    for name in imports_of(tree):
        parts = name.split(".")
        heads = {".".join(parts[:count]) for count in range(1, len(parts) + 1)}
        if heads & FORBIDDEN_MODULES or FORBIDDEN_QT.fullmatch(parts[-1]):
            yield f"imports {name}"


def _forbidden_names(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Name(id=name)) if name in FORBIDDEN_BUILTINS:
                yield f"{name}()"
            case ast.Attribute(value=ast.Name(id="os"), attr=name) if FORBIDDEN_OF_OS.fullmatch(
                name
            ):
                yield f"os.{name}"
            case ast.Call(func=ast.Attribute(attr="screen"), args=[]):
                yield "screen()"  # a window that is collected takes Qt's screen along
            case ast.Attribute(attr="processEvents"):
                yield "processEvents"
            case ast.Attribute(attr=name) if FORBIDDEN_QT.fullmatch(name):
                yield name
            case ast.keyword(arg="allow_pickle", value=ast.Constant(value=True)):
                yield "allow_pickle=True"
            case ast.Attribute(value=ast.Name(id="np" | "numpy"), attr="load"):
                yield "numpy.load"


def test_no_line_uses_the_network_or_runs_foreign_code() -> None:
    found = {name_of(path): forbidden_in(path.read_text(encoding="utf-8")) for path in files()}

    assert {name: lines for name, lines in found.items() if lines} == NEEDS_A_STREAM


@pytest.mark.parametrize(
    "source",
    [
        "import socket",
        "def f():\n    from subprocess import run",
        "import pickle as p",
        "import urllib.request",
        "from PySide6.QtCore import QProcess",
        "from PySide6 import QtNetwork\nQtNetwork.QTcpSocket()",
        "from PySide6.QtCore import QSettings",
        "from PySide6 import QtCore\nQtCore.QSettings('settings.ini')",
        "def f():\n    from PySide6.QtCore import QDataStream as Stream",
        "eval('1')",
        "exec(code)",
        "import os\nos.system('ls')",
        "import os\nos.execv('ls', [])",
        "np.load(path)",
        "load(path, allow_pickle=True)",
        "widget.window().screen().geometry()",
    ],
)
def test_each_of_these_would_be_found(source: str) -> None:
    assert forbidden_in(source)


def files_with(pattern: str) -> set[str]:
    return {name_of(path) for path in files() if re.search(pattern, path.read_text("utf-8"))}


def test_other_programs_and_sockets_are_used_in_one_place_each() -> None:
    assert files_with(r"QDesktopServices\.") == OPENS_A_FOLDER
    assert files_with(r"QtNetwork|QLocal(Socket|Server)") == LOCAL_SOCKETS
    assert files_with(r"setOpenExternalLinks\(True\)") == set()


def test_keras_files_are_loaded_in_one_place_in_safe_mode_and_only_undamaged() -> None:
    assert files_with(r"load_model|keras\.models|keras\.saving") == {"engines/keras.py"}
    source = (PACKAGE / "engines/keras.py").read_text(encoding="utf-8")
    assert source.count("load_model(") == source.count("safe_mode=True") == 1
    assert "verified_bytes(KERAS_FILE)" in source


def test_the_bundle_contains_no_keras() -> None:
    spec = ast.parse((ROOT / "build.spec").read_text(encoding="utf-8"))
    lists = {
        target.id: {each.value for each in ast.walk(node.value) if isinstance(each, ast.Constant)}
        for node in ast.walk(spec)
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    [excluded] = [
        lists[node.value.id]
        for node in ast.walk(spec)
        if isinstance(node, ast.keyword)
        and node.arg == "excludes"
        and isinstance(node.value, ast.Name)
    ]
    texts = {node.value for node in ast.walk(spec) if isinstance(node, ast.Constant)}

    assert {"keras", "tensorflow"} <= excluded
    assert ".keras" in texts, "the suffix of model files that are left out"
    assert "models/digitpad.keras" not in texts


@pytest.mark.parametrize(("package", "least"), [("Pillow", (12, 3)), ("keras", (3, 13, 2))])
def test_decoders_and_loaders_with_known_vulnerabilities_are_not_installed(
    package: str, least: tuple[int, ...]
) -> None:
    """Older releases have known vulnerabilities."""
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    floor = re.search(rf'"{package}>=([\d.]+)"', project)
    assert floor is not None
    assert tuple(map(int, floor[1].split("."))) >= least
