"""Sheets of pictures: which digits are the most doubtful, and one row for each source."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.helpers import DIGITS, strokes_of
from tests.training.evaluation.figures.test_strangers import DOUBTFUL, UNSURE, Scripted
from training.data.datasets import LabelledPictures, PenSample
from training.evaluation.drawing import galleries
from training.evaluation.drawing.galleries import draw_galleries, most_doubtful
from training.evaluation.material import Material
from training.evaluation.report_sections import gallery_parts

SAMPLES = [PenSample(strokes_of(digit), digit, writer=1) for digit in DIGITS]
MISREAD = PenSample(strokes_of(1), 7, writer=1)


def test_refused_digits_come_first_then_misread_ones_then_unsure_ones() -> None:
    worst = most_doubtful(Scripted(), [*SAMPLES, MISREAD])

    assert [each.caption for each in worst[:2]] == [f"{DOUBTFUL}: refused", "7: 1, 100%"]
    assert worst[2].sample.label == UNSURE
    assert len(worst) == len(SAMPLES) + 1


def test_both_sheets_are_drawn(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(galleries, "A_ROW", 2)
    material = Material(
        {"pictures": LabelledPictures(np.zeros((3, 28, 28), np.uint8), np.arange(3))},
        "pens",
        SAMPLES,
        drawn={"scribble": [strokes_of(3)]},
        pictured={},
    )

    draw_galleries(Scripted(), material, tmp_path / "report")

    for name in galleries.GALLERIES:
        with Image.open(tmp_path / "report" / f"{name}.png") as picture:
            assert min(picture.size) > 100
            assert len(set(picture.convert("L").tobytes())) > 20  # not blank


def test_older_reports_have_no_sheets() -> None:
    assert gallery_parts({}) == []
    title, picture = gallery_parts({"sources": "Some pictures"})
    assert (title, picture) == ("## Sample pictures", "![Some pictures](report/sources.png)")
