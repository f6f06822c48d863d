"""`digitpad predict`: a line for each picture."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from digitpad.cli import main
from tests.helpers import Grey, paint, strokes_of

Captured = pytest.CaptureFixture[str]


def page(digit: int) -> Grey:
    """A digit in black on white paper."""
    white: Grey = 255 - paint(strokes_of(digit))
    return white


def save(path: Path, digit: int = 3) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(page(digit)).save(path)
    return path


def read_as_json(captured: Captured, *paths: Path) -> tuple[int, list[dict[str, Any]]]:
    exit_code = main(["predict", "--json", *map(str, paths)])
    return exit_code, [json.loads(line) for line in captured.readouterr().out.splitlines()]


def read_one(captured: Captured, path: Path) -> dict[str, Any]:
    exit_code, lines = read_as_json(captured, path)
    assert exit_code == 0
    return lines[0]


def test_a_file_gives_a_line_with_digit_verdict_and_confidence(
    tmp_path: Path, capsys: Captured
) -> None:
    path = save(tmp_path / "three.png")

    exit_code = main(["predict", str(path)])

    out, err = capsys.readouterr()
    assert exit_code == 0
    file, digit, verdict, percent = out.strip().split("  ")
    assert (file, digit, verdict) == (str(path), "3", "digit")
    assert 90 <= int(percent.removesuffix(" %")) <= 100
    assert err == ""


def test_json_lines_carry_the_whole_reading(tmp_path: Path, capsys: Captured) -> None:
    path = save(tmp_path / "dreißig drei.png")

    line = read_one(capsys, path)

    assert line["file"] == str(path)
    assert (line["digit"], line["verdict"]) == (3, "digit")
    assert sum(line["probabilities"]) == pytest.approx(1, abs=1e-5)
    assert line["confidence"] == max(line["probabilities"])
    assert len(line["probabilities"]) == 10


def test_a_folder_is_read_with_all_below_it_in_order(tmp_path: Path, capsys: Captured) -> None:
    paths = [save(tmp_path / name, digit) for name, digit in [("a/b/4.png", 4), ("a/5.png", 5)]]
    paths.append(save(tmp_path / "0.png", 0))
    (tmp_path / "notes.txt").write_text("not a picture")

    exit_code, lines = read_as_json(capsys, tmp_path)

    assert exit_code == 0
    assert [line["file"] for line in lines] == sorted(map(str, paths))
    assert [line["digit"] for line in lines] == [0, 5, 4]


def test_several_paths_are_read_as_they_are_given(tmp_path: Path, capsys: Captured) -> None:
    five, four = save(tmp_path / "5.png", 5), save(tmp_path / "four/4.png", 4)

    _, lines = read_as_json(capsys, five, four.parent, five)

    assert [line["digit"] for line in lines] == [5, 4, 5]


def test_a_blank_page_is_an_answer_and_no_failure(tmp_path: Path, capsys: Captured) -> None:
    path = tmp_path / "blank.png"
    Image.new("L", (50, 50), 255).save(path)

    assert main(["predict", str(path)]) == 0
    assert capsys.readouterr().out == f"{path}  -  empty  0 %\n"

    line = read_one(capsys, path)
    assert (line["digit"], line["verdict"], line["confidence"]) == (None, "empty", 0)
    assert line["probabilities"] == [0.0] * 10


def test_a_picture_without_a_digit_is_no_failure(tmp_path: Path, capsys: Captured) -> None:
    noise = np.random.default_rng(0).integers(0, 256, (200, 200), dtype=np.uint8)
    Image.fromarray(noise).save(tmp_path / "noise.png")

    assert read_one(capsys, tmp_path / "noise.png")["verdict"] in (
        "digit", "unsure", "not a digit", "empty",
    )  # fmt: skip


@pytest.mark.parametrize("kind", ["missing", "damaged", "text", "empty file", "empty folder"])
def test_what_cannot_be_read_is_named_and_the_others_are_still_read(
    tmp_path: Path, capsys: Captured, kind: str
) -> None:
    bad = tmp_path / "bad.png"
    words = {
        "missing": "No such file",
        "damaged": "the picture is damaged",
        "text": "this is not a picture in a format that DigitPad reads",
        "empty file": "this is not a picture in a format that DigitPad reads",
        "empty folder": "there is no picture in this folder",
    }
    if kind == "damaged":
        bad.write_bytes(save(tmp_path / "whole.png").read_bytes()[:500])
    elif kind == "text":
        bad.write_text("Dear reader,\n")
    elif kind == "empty file":
        bad.touch()
    elif kind == "empty folder":
        bad.mkdir()
    four, five = save(tmp_path / "4.png", 4), save(tmp_path / "5.png", 5)

    exit_code = main(["predict", str(four), str(bad), str(five)])

    out, err = capsys.readouterr()
    assert exit_code == 1
    assert [line.split("  ")[:2] for line in out.splitlines()] == [
        [str(four), "4"],
        [str(five), "5"],
    ]
    assert err.startswith(f"digitpad: {bad}: {words[kind]}")
    assert "Traceback" not in err
    assert len(err.splitlines()) == 1


def test_failures_are_lines_of_json_too(tmp_path: Path, capsys: Captured) -> None:
    exit_code, lines = read_as_json(capsys, tmp_path / "no.png", save(tmp_path / "3.png"))

    assert exit_code == 1
    assert lines[0] == {"file": str(tmp_path / "no.png"), "error": "No such file or directory"}
    assert lines[1]["digit"] == 3


def test_two_specks_of_dust_do_not_stop_the_others(tmp_path: Path, capsys: Captured) -> None:
    dust = np.full((200, 200), 255, dtype=np.uint8)
    dust[15, 15] = dust[184, 184] = 0
    Image.fromarray(dust).save(tmp_path / "dust.png")

    _, lines = read_as_json(capsys, tmp_path / "dust.png", save(tmp_path / "3.png"))

    assert lines[1]["digit"] == 3


def test_light_on_dark_reads_as_dark_on_light(tmp_path: Path, capsys: Captured) -> None:
    Image.fromarray(255 - page(5)).save(tmp_path / "light.png")

    dark = read_one(capsys, save(tmp_path / "dark.png", 5))
    light = read_one(capsys, tmp_path / "light.png")

    assert light["digit"] == 5
    assert light["probabilities"] == dark["probabilities"]


def test_all_kinds_of_files_give_the_same_digit(tmp_path: Path, capsys: Captured) -> None:
    five = page(5)
    black = np.zeros_like(five)
    Image.fromarray(np.dstack([black, black, black, 255 - five]), "RGBA").save(tmp_path / "a.png")
    Image.fromarray(five.astype(np.uint16) * 257).save(tmp_path / "deep.png")
    Image.fromarray(five).convert("P").save(tmp_path / "palette.gif")
    Image.fromarray((200 - (255 - five) / 6).astype(np.uint8)).save(tmp_path / "pale.png")
    exif = Image.Exif()
    exif[0x0112] = 6  # the camera was held upright: turn it a quarter to the right
    Image.fromarray(np.rot90(five)).save(tmp_path / "photo.jpg", exif=exif, quality=90)

    exit_code, lines = read_as_json(capsys, tmp_path)

    assert exit_code == 0
    digits = {Path(line["file"]).name: line["digit"] for line in lines}
    assert digits == dict.fromkeys(["a.png", "deep.png", "palette.gif", "pale.png", "photo.jpg"], 5)


def test_a_model_of_no_use_is_told_in_words(tmp_path: Path, capsys: Captured) -> None:
    path = save(tmp_path / "3.png")

    assert main(["predict", str(path), "--model", str(tmp_path)]) == 1

    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith(f"digitpad: There is no model in {tmp_path}")


def test_keras_refuses_a_network_of_ones_own(tmp_path: Path, capsys: Captured) -> None:
    path = save(tmp_path / "3.png")

    assert main(["predict", str(path), "--engine", "keras", "--model", str(tmp_path)]) == 1

    assert "--engine litert" in capsys.readouterr().err


def test_no_bar_is_drawn_where_there_is_no_terminal(tmp_path: Path, capsys: Captured) -> None:
    main(["predict", str(save(tmp_path / "3.png"))])

    assert "\r" not in capsys.readouterr().err


def test_the_program_prints_its_lines_and_nothing_else(tmp_path: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "digitpad", "predict", save(tmp_path / "3.png")],
        capture_output=True,
        text=True,
        check=False,
    )

    assert ran.returncode == 0
    assert ran.stdout.startswith(f"{tmp_path / '3.png'}  3  digit  ")
    assert len(ran.stdout.splitlines()) == 1
    assert ran.stderr == ""


def test_the_program_tells_by_its_exit_code_that_something_failed(tmp_path: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "digitpad", "predict", tmp_path / "no.png"],
        capture_output=True,
        text=True,
        check=False,
    )

    assert ran.returncode == 1
    assert ran.stdout == ""
    assert ran.stderr == f"digitpad: {tmp_path / 'no.png'}: No such file or directory\n"


def test_a_reader_that_leaves_early_sees_no_traceback(tmp_path: Path) -> None:
    """As in `digitpad predict FOLDER | head -1`."""
    path = save(tmp_path / "3.png")
    reading_end, writing_end = os.pipe()
    os.close(reading_end)
    ran = subprocess.run(
        [sys.executable, "-m", "digitpad", "predict", path],
        stdout=writing_end,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    os.close(writing_end)

    assert "Traceback" not in ran.stderr


def test_any_file_name_can_be_printed_on_a_plain_terminal(tmp_path: Path) -> None:
    path = save(tmp_path / "dreißig drei.png")
    ran = subprocess.run(
        [sys.executable, "-m", "digitpad", "predict", "--json", path],
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
        capture_output=True,
        text=True,
        check=False,
    )

    assert ran.returncode == 0
    assert json.loads(ran.stdout)["digit"] == 3


@pytest.mark.parametrize("bad", ["pipe", "long name", "postscript"])
def test_no_odd_path_stops_the_others(tmp_path: Path, bad: str) -> None:
    good = save(tmp_path / "three.png")
    odd = tmp_path / "odd.png"
    match bad:
        case "pipe":
            os.mkfifo(odd)
        case "long name":
            odd = tmp_path / f"{'a' * 300}.png"
        case _:  # Pillow would start another program to read it
            odd.write_text("%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n{ } loop\nshowpage\n")

    ended = run_program("predict", str(odd), str(good))

    assert ended.returncode == 1
    assert str(odd) in ended.stderr
    assert ended.stdout.startswith(f"{good}  3  ")
    assert "Traceback" not in ended.stderr


def test_a_full_disk_is_said_in_words(tmp_path: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        ended = run_program("predict", str(save(tmp_path / "three.png")), stdout=full)

    assert ended.returncode == 1
    assert "the output cannot be written" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_a_program_without_standard_output_ends_quietly(tmp_path: Path) -> None:
    command = f'"{sys.executable}" -m digitpad predict "{save(tmp_path / "three.png")}" >&-'

    ended = subprocess.run(
        ["sh", "-c", command], stderr=subprocess.PIPE, text=True, check=False, timeout=60
    )

    assert (ended.returncode, ended.stderr) == (0, "")


def test_ctrl_c_ends_without_a_traceback(tmp_path: Path) -> None:
    pictures = [save(tmp_path / "three.png")] * 3000
    program = subprocess.Popen(
        [sys.executable, "-m", "digitpad", "predict", *map(str, pictures)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert program.stdout is not None
    program.stdout.readline()  # it is at work
    program.send_signal(signal.SIGINT)
    _, err = program.communicate(timeout=60)

    assert program.returncode == 130
    assert "Traceback" not in err


def run_program(*arguments: str, stdout: Any = subprocess.PIPE) -> Any:
    return subprocess.run(
        [sys.executable, "-m", "digitpad", *arguments],
        stdout=stdout,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
        timeout=60,
    )


def save_number(path: Path) -> Path:
    """A picture of 305."""
    Image.fromarray(np.hstack([page(digit) for digit in (3, 0, 5)])).save(path)
    return path


def test_a_number_gives_a_line_with_all_its_digits(tmp_path: Path, capsys: Captured) -> None:
    path = save_number(tmp_path / "number.png")

    assert main(["predict", "--number", str(path)]) == 0

    file, number, verdict, percent = capsys.readouterr().out.strip().split("  ")
    assert (file, number, verdict) == (str(path), "305", "digit")
    assert 80 <= int(percent.removesuffix(" %")) <= 100


def test_a_number_in_json_has_a_reading_and_a_box_for_each_digit(
    tmp_path: Path, capsys: Captured
) -> None:
    path = save_number(tmp_path / "number.png")

    assert main(["predict", "--number", "--json", str(path)]) == 0

    line = json.loads(capsys.readouterr().out)
    assert (line["file"], line["number"], line["verdict"]) == (str(path), "305", "digit")
    assert [digit["digit"] for digit in line["digits"]] == [3, 0, 5]
    assert line["confidence"] == min(digit["confidence"] for digit in line["digits"])
    for place, digit in enumerate(line["digits"]):
        left, top, right, bottom = digit["box"]
        assert 200 * place < left < right < 200 * (place + 1)
        assert 0 < top < bottom < 200
        assert len(digit["probabilities"]) == 10


def test_a_blank_page_is_a_number_without_digits(tmp_path: Path, capsys: Captured) -> None:
    path = tmp_path / "blank.png"
    Image.new("L", (50, 50), 255).save(path)

    assert main(["predict", "--number", str(path), str(tmp_path / "no.png")]) == 1

    captured = capsys.readouterr()
    assert captured.out == f"{path}  -  empty  0 %\n"
    assert "no.png: No such file" in captured.err


def test_the_verdict_on_a_number_is_that_of_its_least_certain_digit(
    tmp_path: Path, capsys: Captured
) -> None:
    blot = np.full((200, 200), 255, dtype=np.uint8)
    blot[60:140, 40:160] = 0
    Image.fromarray(np.hstack([page(3), blot, page(5)])).save(tmp_path / "blot.png")

    assert main(["predict", "--number", str(tmp_path / "blot.png")]) == 0

    assert "  3?5  not a digit  " in capsys.readouterr().out


def test_without_the_option_a_number_is_read_as_one_digit(tmp_path: Path, capsys: Captured) -> None:
    line = read_one(capsys, save_number(tmp_path / "number.png"))

    assert "number" not in line
    assert len(line["probabilities"]) == 10
