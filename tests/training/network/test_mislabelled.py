"""Digits that several networks contradict are named, and drawn for people to check."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.training.made_up import (
    SMALL,
    UNIPEN_FILES,
    pendigits_sha256,
    write_mnist,
    write_pendigits,
    write_unipen,
)
from training.data import datasets
from training.network import mislabelled
from training.network.mislabelled import contradicted, find_mislabelled

pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")


def test_only_digits_that_all_networks_contradict_are_doubted() -> None:
    votes = np.array([[3, 3, 8, 1], [3, 8, 8, 1], [3, 8, 5, 7]])

    assert contradicted(votes, np.array([3, 3, 3, 7])) == [2]


def test_doubted_digits_are_listed_by_name_and_drawn(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Untrained networks: their doubts mean nothing, but all are reported."""
    write_mnist(tmp_path)
    write_pendigits(tmp_path, range(8), range(8, 10))
    write_unipen(tmp_path, UNIPEN_FILES)
    monkeypatch.setattr(datasets, "PENDIGITS_SHA256", pendigits_sha256(tmp_path))
    monkeypatch.setattr(mislabelled, "EPOCHS", 0)
    monkeypatch.setattr(mislabelled, "ARCHITECTURE", "tiny")

    doubts = find_mislabelled(SMALL, tmp_path, tmp_path / "found")

    lines = (tmp_path / "found" / "doubts.txt").read_text(encoding="utf-8").splitlines()
    assert len(doubts) > 10  # of 40 digits in the four listed files
    assert len(lines) == len(doubts)
    assert all(line.startswith("1a/") and "read as" in line for line in lines)
    assert not [line for line in lines if line.startswith("1a/three/")]
    with Image.open(tmp_path / "found" / f"{doubts[0].label}.png") as sheet:
        assert sheet.size[0] == mislabelled.COLUMNS * mislabelled.CELL_PX
