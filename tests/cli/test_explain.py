"""`digitpad explain` writes a picture or values, and says the same in words."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import parse

import numpy as np
import pytest
from PIL import Image

from digitpad.cli.command_line import VIEWS, main
from digitpad.core.explain.explanation import View
from digitpad.storage.exchange.drawings import inkml
from tests.helpers import Look, ink_from, paint, strokes_of

Captured = pytest.CaptureFixture[str]


def drawing(folder: Path, digit: int = 9) -> Path:
    path = folder / f"{digit}.inkml"
    inkml.save(ink_from(strokes_of(digit)), path)
    return path


def photo(folder: Path, digit: int = 5, quarter_turns: int = 0) -> Path:
    path = folder / f"{digit}.png"
    page = 255 - paint(strokes_of(digit), Look(share=0.6))
    Image.fromarray(np.rot90(page, quarter_turns)).save(path)
    return path


def values_from(folder: Path, *arguments: object) -> dict[str, Any]:
    output = folder / "out.json"
    assert main(["explain", *map(str, arguments), "-o", str(output)]) == 0
    values: dict[str, Any] = json.loads(output.read_text(encoding="utf-8"))
    return values


def test_the_command_knows_all_views() -> None:
    assert tuple(View) == VIEWS


def test_a_drawing_is_explained_as_png_svg_and_json(tmp_path: Path, capsys: Captured) -> None:
    path = drawing(tmp_path)

    for suffix in (".png", ".svg", ".json"):
        assert main(["explain", str(path), "-o", str(tmp_path / f"out{suffix}")]) == 0

    with Image.open(tmp_path / "out.png") as picture:
        assert picture.width > 1000
        assert len(picture.convert("RGB").getcolors(1 << 24) or []) > 50
    assert parse(tmp_path / "out.svg").getroot().tag.endswith("svg")
    values = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))
    assert set(values) >= {"digit", "seen", "heat", "firmness", "change"}
    printed = capsys.readouterr().out
    assert printed.startswith("Answer: 9\n")
    assert "the loop at the top speaks for 9" in printed
    assert "of 64 copies" in printed
    assert "Without the orange piece" in printed


def test_only_the_views_asked_for_are_written(tmp_path: Path, capsys: Captured) -> None:
    values = values_from(tmp_path, drawing(tmp_path), "--view", "seen", "--view", "firmness")

    assert {"seen", "firmness"} <= set(values)
    assert not {"heat", "change"} & set(values)
    assert "Where it looks" not in capsys.readouterr().out


def test_the_rival_can_be_chosen(tmp_path: Path, capsys: Captured) -> None:
    values = values_from(tmp_path, drawing(tmp_path, 4), "--view", "heat", "--against", "9")

    assert (values["heat"]["answer"], values["heat"]["against"]) == (4, 9)
    assert "orange speaks for 4, blue for 9" in capsys.readouterr().out


def test_the_answer_cannot_be_its_own_rival(tmp_path: Path, capsys: Captured) -> None:
    output = tmp_path / "out.png"

    assert main(["explain", str(drawing(tmp_path, 4)), "--against", "4", "-o", str(output)]) == 1

    assert "another digit" in capsys.readouterr().err
    assert not output.exists()


def test_a_photo_is_explained_without_changes_and_says_so(tmp_path: Path, capsys: Captured) -> None:
    values = values_from(tmp_path, photo(tmp_path))

    assert values["digit"] == 5
    assert "change" not in values
    assert "only known for strokes" in capsys.readouterr().err


def test_a_photo_that_lies_on_its_side_is_explained_upright(
    tmp_path: Path, capsys: Captured
) -> None:
    values = values_from(tmp_path, photo(tmp_path, 4, quarter_turns=1), "--view", "seen")

    assert values["digit"] == 4
    assert "lies on its side" in capsys.readouterr().err


def test_a_drawing_of_a_file_of_several_is_chosen_by_its_index(tmp_path: Path) -> None:
    pictures = np.stack([paint(strokes_of(digit), Look(28, 2.5, 0.7)) for digit in (3, 5, 4)])
    path = tmp_path / "three.npz"
    np.savez(path, x=pictures)

    digits = [
        values_from(tmp_path, path, "--view", "seen", "--index", index)["digit"]
        for index in (1, 2, 3)
    ]

    assert digits == [3, 5, 4]
    assert main(["explain", str(path), "--index", "4", "-o", str(tmp_path / "4.png")]) == 1


@pytest.mark.parametrize("name", ["out.gif", "out", "png"])
def test_another_ending_is_refused_before_anything_is_read(
    name: str, tmp_path: Path, capsys: Captured
) -> None:
    assert main(["explain", str(tmp_path / "no.inkml"), "-o", str(tmp_path / name)]) == 1

    assert ".png, .svg, .json" in capsys.readouterr().err


def test_a_file_that_cannot_be_read_is_reported(tmp_path: Path, capsys: Captured) -> None:
    bad = tmp_path / "bad.inkml"
    bad.write_text("no XML")
    blank = tmp_path / "blank.png"
    Image.new("L", (100, 100), 255).save(blank)

    for path, message in ((bad, "bad.inkml"), (blank, "no ink"), (tmp_path / "no.png", "no.png")):
        assert main(["explain", str(path), "-o", str(tmp_path / "out.png")]) == 1
        assert message in capsys.readouterr().err
    assert not (tmp_path / "out.png").exists()


def test_a_folder_that_cannot_be_written_is_reported(tmp_path: Path, capsys: Captured) -> None:
    output = tmp_path / "missing" / "out.svg"

    assert main(["explain", str(drawing(tmp_path)), "--view", "seen", "-o", str(output)]) == 1

    assert "out.svg" in capsys.readouterr().err
