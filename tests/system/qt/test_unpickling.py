"""Nothing that Qt reads for the program is unpickled."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.payload import write_settings

# Each reads a file whose values are payloads, in one of Qt's ways.
A_VALUE = """
from PySide6.QtCore import QSettings
QSettings(f"{folder}/QtProject.conf", QSettings.Format.IniFormat).value("FileDialog/history")
"""
A_FILE_DIALOG = """
from PySide6.QtWidgets import QFileDialog
dialog = QFileDialog(None, "", folder)
dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
dialog.show()
application.processEvents()
"""
A_DROP = """
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from tests.payload import Payload
item = QStandardItem("x")
item.setData(Payload(Path(folder, "proof")), Qt.ItemDataRole.UserRole)
model = QStandardItemModel()
model.appendRow(item)
data = model.mimeData([item.index()])
QStandardItemModel().dropMimeData(data, Qt.DropAction.CopyAction, 0, 0, QModelIndex())
"""
UNGUARDED = (
    "import digitpad.system.qt.display\ndigitpad.system.qt.display.refuse_pickles = lambda: None\n"
)
START = """
import sys
from pathlib import Path
from digitpad.system.qt.display import make_application
folder = sys.argv[1]
application = make_application(or_off_screen=True)
"""
UNTOUCHED = """
import pickle
assert pickle.loads(pickle.dumps({"a": [1]})) == {"a": [1]}
"""


def run(code: str, folder: Path) -> bool:
    """Return whether a process that runs this code also runs the code of a payload."""
    environment = os.environ | {
        "XDG_CONFIG_HOME": str(folder),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(Path(__file__).parents[3]),
    }
    subprocess.run([sys.executable, "-c", code, str(folder)], env=environment, check=True)
    return (folder / "proof").exists()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    keys = ("history", "lastVisited", "shortcuts", "treeViewHeader", "viewMode")
    proof = tmp_path / "proof"
    write_settings(
        tmp_path / "QtProject.conf", proof, "Qt/fileDialog", *(f"FileDialog/{key}" for key in keys)
    )
    return tmp_path


@pytest.mark.parametrize("reader", [A_VALUE, A_FILE_DIALOG, A_DROP])
def test_qt_unpickles_nothing(folder: Path, reader: str) -> None:
    assert not run(START + reader + UNTOUCHED, folder)


@pytest.mark.skipif(sys.platform != "linux", reason="folders as on Linux")
@pytest.mark.parametrize("reader", [A_VALUE, A_FILE_DIALOG, A_DROP])
def test_without_the_guard_qt_would_unpickle(folder: Path, reader: str) -> None:
    """Proves that each payload above works."""
    assert run(UNGUARDED + START + reader, folder)
