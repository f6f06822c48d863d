"""The notebook runs from its first cell to its last, and is committed without outputs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbclient import NotebookClient

from digitpad.core.recognition.recognizer import Recognizer
from digitpad.engines.litert import LiteRTEngine
from tests.helpers import DIGITS, strokes_of
from tests.training.made_up import (
    SMALL,
    UNIPEN_FILES,
    write_mnist,
    write_pendigits,
    write_unipen,
)
from training.runs import SETTINGS_FILE, read_json

ROOT = Path(__file__).parents[2]
NOTEBOOK = ROOT / "training" / "walkthrough.ipynb"
LONGEST_CELL = 300  # seconds, on a busy machine

OTHER_PARAMETERS = """
from tests.training.made_up import SMALL, pendigits_sha256
from training.data.datasets import PENDIGITS_SHA256

settings = SMALL
data = Path({data!r})
run = Path({run!r})
PENDIGITS_SHA256.update(pendigits_sha256(data))
"""

Notebook = Any  # nbformat's own kind of dictionary


def read_notebook() -> Notebook:
    return nbformat.read(NOTEBOOK, as_version=4)


def test_the_notebook_is_committed_without_outputs() -> None:
    """Samples of the data sets never enter the repository."""
    code = [cell for cell in read_notebook().cells if cell.cell_type == "code"]

    assert len(code) > 10
    assert [cell.id for cell in code if cell.outputs or cell.execution_count] == []


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("run")


@pytest.fixture(scope="module")
def executed(run: Path, tmp_path_factory: pytest.TempPathFactory) -> Notebook:
    """Run the notebook in its own folder, on small made-up data."""
    data = tmp_path_factory.mktemp("data")
    write_mnist(data)
    write_pendigits(data, range(8), range(8, 10))
    write_unipen(data, UNIPEN_FILES)
    notebook = with_parameters(OTHER_PARAMETERS.format(data=str(data), run=str(run)))
    where = {"metadata": {"path": str(NOTEBOOK.parent)}}
    return NotebookClient(notebook, timeout=LONGEST_CELL, resources=where).execute()


def with_parameters(source: str) -> Notebook:
    """Return the notebook with a cell after the one tagged “parameters”, as papermill does."""
    notebook = read_notebook()
    (index,) = (
        number
        for number, cell in enumerate(notebook.cells)
        if "parameters" in cell.metadata.get("tags", [])
    )
    notebook.cells.insert(index + 1, nbformat.v4.new_code_cell(source))
    return notebook


def test_the_walk_ends_with_a_network_that_reads(executed: Notebook, run: Path) -> None:
    recognizer = Recognizer(LiteRTEngine(run / "model"))

    read = [recognizer.recognize_strokes(strokes_of(digit)).digit for digit in DIGITS]

    assert sum(digit == wanted for digit, wanted in zip(read, DIGITS, strict=True)) >= 6
    assert read_json(run / SETTINGS_FILE) == SMALL.as_dict()


def test_every_cell_that_shows_something_does(executed: Notebook) -> None:
    shown = {cell.id: outputs_of(cell) for cell in executed.cells if cell.id.startswith("show-")}

    assert [name for name, outputs in shown.items() if not outputs] == []
    pictures = [name for name, outputs in shown.items() if has_picture(outputs)]
    assert len(pictures) == len(shown) - len(("show-settings", "show-network"))


def outputs_of(cell: Notebook) -> list[Notebook]:
    """Return what it prints and shows, apart from TensorFlow's messages."""
    return [output for output in cell.outputs if output.get("name") != "stderr"]


def has_picture(outputs: list[Notebook]) -> bool:
    return any("image/png" in output.get("data", {}) for output in outputs)
