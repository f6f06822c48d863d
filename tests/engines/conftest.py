"""A model's folder that a test may damage."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from digitpad.system.paths import models_directory


@pytest.fixture
def model(tmp_path: Path) -> Path:
    """Return a copy of the model that ships."""
    return Path(shutil.copytree(models_directory(), tmp_path / "model"))
