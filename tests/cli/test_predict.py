"""`digitpad predict` prints one line for each drawing."""

from __future__ import annotations

import csv
import gzip
import io
import json
import os
import signal
import struct
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from math import prod
from pathlib import Path
from threading import Event
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest
from PIL import Image

from digitpad.api import Recognizer
from digitpad.batch import drawings
from digitpad.batch.data_sets import SAMPLE, arranged
from digitpad.cli.command_line import main
from digitpad.core.arrays import FloatArray, Grey
from digitpad.core.ink.picture import Picture
from digitpad.core.recognition.reading import Reading
from digitpad.core.recognition.recognizer import MOST_AT_ONCE, Framed
from digitpad.core.records.record import Record
from digitpad.storage.exchange.datasets import idx, json_lines
from digitpad.storage.exchange.drawings import inkml
from digitpad.storage.exchange.formats import (
    DATA_FORMATS,
    JSON_LINES,
    NUMPY,
    READINGS_TABLE,
    DataFormat,
)
from digitpad.storage.exchange.readers import Entry
from digitpad.storage.pictures.picture_files import read_picture
from tests.core.recognition.test_whole_numbers import written
from tests.helpers import Look, ink_from, paint, side_by_side, strokes_of
from tests.storage.exchange.made_up import ignore, ink_of, picture_of, record_of

Captured = pytest.CaptureFixture[str]

PACKED_LETTER = gzip.compress(b"Dear reader", mtime=0)  # the same in every process


def page(digit: int) -> Grey:
    """Return a digit in black on white paper."""
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


def test_a_folder_is_read_with_its_subfolders_in_order(tmp_path: Path, capsys: Captured) -> None:
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


def test_a_blank_page_is_an_answer_and_not_a_failure(tmp_path: Path, capsys: Captured) -> None:
    path = tmp_path / "blank.png"
    Image.new("L", (50, 50), 255).save(path)

    assert main(["predict", str(path)]) == 0
    assert capsys.readouterr().out == f"{path}  -  empty  0 %\n"

    line = read_one(capsys, path)
    assert (line["digit"], line["verdict"], line["confidence"]) == (None, "empty", 0)
    assert line["probabilities"] == [0.0] * 10


def test_a_picture_without_a_digit_is_not_a_failure(tmp_path: Path, capsys: Captured) -> None:
    noise = np.random.default_rng(0).integers(0, 256, (200, 200), dtype=np.uint8)
    Image.fromarray(noise).save(tmp_path / "noise.png")

    assert read_one(capsys, tmp_path / "noise.png")["verdict"] in (
        "digit", "unsure", "not a digit", "empty",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (ZeroDivisionError("float division by zero"), "float division by zero"),
        (MemoryError(), "MemoryError"),
    ],
)
def test_an_unforeseen_error_ends_only_one_file(
    error: Exception,
    reason: str,
    tmp_path: Path,
    capsys: Captured,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    paths = [save(tmp_path / name) for name in ("1.png", "2.png", "3.png")]

    def read_all_but_the_second(path: Path) -> Grey:
        if path == paths[1]:
            raise error
        return read_picture(path)

    monkeypatch.setattr(drawings, "read_picture", read_all_but_the_second)

    exit_code, lines = read_as_json(capsys, *paths)

    assert exit_code == 1
    assert [line.get("digit") for line in lines] == [3, None, 3]
    assert lines[1]["error"] == f"something went wrong ({reason})"


@pytest.mark.parametrize("kind", ["missing", "damaged", "text", "empty file", "empty folder"])
def test_unreadable_files_are_named_and_the_others_are_still_read(
    tmp_path: Path, capsys: Captured, kind: str
) -> None:
    bad = tmp_path / "bad.png"
    message = {
        "missing": "No such file",
        "damaged": "the picture is damaged",
        "text": "DigitPad cannot read this kind of picture",
        "empty file": "DigitPad cannot read this kind of picture",
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
    assert err.startswith(f"digitpad: {bad}: {message[kind]}")
    assert "Traceback" not in err
    assert len(err.splitlines()) == 1


def test_failures_are_json_lines_too(tmp_path: Path, capsys: Captured) -> None:
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
    exif[0x0112] = 6  # the camera was held upright: turn the picture a quarter to the right
    Image.fromarray(np.rot90(five)).save(tmp_path / "photo.jpg", exif=exif, quality=90)

    exit_code, lines = read_as_json(capsys, tmp_path)

    assert exit_code == 0
    digits = {Path(line["file"]).name: line["digit"] for line in lines}
    assert digits == dict.fromkeys(["a.png", "deep.png", "palette.gif", "pale.png", "photo.jpg"], 5)


def test_an_unusable_model_is_reported_with_a_message(tmp_path: Path, capsys: Captured) -> None:
    path = save(tmp_path / "3.png")

    assert main(["predict", str(path), "--model", str(tmp_path)]) == 1

    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith(f"digitpad: There is no model in {tmp_path}")


def test_keras_refuses_your_own_network(tmp_path: Path, capsys: Captured) -> None:
    path = save(tmp_path / "3.png")

    assert main(["predict", str(path), "--engine", "keras", "--model", str(tmp_path)]) == 1

    assert "--engine litert" in capsys.readouterr().err


def test_no_bar_is_drawn_without_a_terminal(tmp_path: Path, capsys: Captured) -> None:
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


def test_the_exit_code_shows_that_something_failed(tmp_path: Path) -> None:
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


def test_a_full_disk_is_reported_with_a_message(tmp_path: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        ended = run_program("predict", str(save(tmp_path / "three.png")), stdout=full)

    assert ended.returncode == 1
    assert "the output cannot be written" in ended.stderr
    assert "Traceback" not in ended.stderr


@pytest.mark.parametrize("output", ["", "--json", "--csv"])
def test_a_program_without_standard_output_ends_quietly(output: str, tmp_path: Path) -> None:
    picture = save(tmp_path / "three.png")
    command = f'"{sys.executable}" -m digitpad predict "{picture}" {output} >&-'

    ended = subprocess.run(
        ["sh", "-c", command], stderr=subprocess.PIPE, text=True, check=False, timeout=300
    )

    assert (ended.returncode, ended.stderr) == (0, "")


def test_ctrl_c_ends_without_a_traceback(tmp_path: Path) -> None:
    pictures = [save(tmp_path / "three.png")] * 3000
    program = subprocess.Popen(
        [sys.executable, "-m", "digitpad", "predict", *map(str, pictures)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        # Tests that run in the background ignore Ctrl+C, and their programs would inherit that.
        preexec_fn=partial(signal.signal, signal.SIGINT, signal.SIG_DFL),
    )
    assert program.stdout is not None
    program.stdout.readline()  # it is working
    program.send_signal(signal.SIGINT)
    _, err = program.communicate(timeout=300)

    assert program.returncode == 130
    assert "Traceback" not in err


def run_program(*arguments: str, stdout: Any = subprocess.PIPE) -> Any:
    return subprocess.run(
        [sys.executable, "-m", "digitpad", *arguments],
        stdout=stdout,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
        timeout=300,
    )


def save_number(path: Path) -> Path:
    """Save a picture of 305."""
    Image.fromarray(np.hstack([page(digit) for digit in (3, 0, 5)])).save(path)
    return path


def test_a_number_gives_a_line_with_all_its_digits(tmp_path: Path, capsys: Captured) -> None:
    path = save_number(tmp_path / "number.png")

    assert main(["predict", "--number", str(path)]) == 0

    file, number, verdict, percent = capsys.readouterr().out.strip().split("  ")
    assert (file, number, verdict) == (str(path), "305", "digit")
    assert 80 <= int(percent.removesuffix(" %")) <= 100


def test_percentages_are_rounded_down_so_an_unsure_digit_never_shows_80_percent(
    tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Reading, "confidence", property(lambda _: 0.798))
    path = save_number(tmp_path / "number.png")

    assert main(["predict", str(path)]) == 0

    assert capsys.readouterr().out.strip().endswith("  79 %")


def test_a_number_in_json_has_a_reading_and_a_box_for_each_digit(
    tmp_path: Path, capsys: Captured
) -> None:
    path = save_number(tmp_path / "number.png")

    assert main(["predict", "--number", "--json", str(path)]) == 0

    line = json.loads(capsys.readouterr().out)
    assert (line["file"], line["number"], line["verdict"]) == (str(path), "305", "digit")
    assert [digit["digit"] for digit in line["digits"]] == [3, 0, 5]
    assert line["confidence"] == prod(digit["confidence"] for digit in line["digits"])
    for index, digit in enumerate(line["digits"]):
        left, top, right, bottom = digit["box"]
        assert 200 * index < left < right < 200 * (index + 1)
        assert 0 < top < bottom < 200
        assert len(digit["probabilities"]) == 10


def save_strokes(path: Path, strokes: list[FloatArray]) -> Path:
    Image.fromarray(255 - paint(strokes, Look(900, pen=25))).save(path)
    return path


def test_separators_and_rows_are_in_all_kinds_of_output(tmp_path: Path, capsys: Captured) -> None:
    below = [line + (0.0, 0.8) for line in written("34")]
    path = save_strokes(tmp_path / "number.png", [*written("3.8"), *below])

    assert main(["predict", "--number", "--json", str(path)]) == 0
    line = json.loads(capsys.readouterr().out)
    assert line["number"] == "3.8\n34"
    assert [each["separator"] for each in line["digits"]] == [None, ".", None, None, None]
    assert [each["row"] for each in line["digits"]] == [0, 0, 0, 1, 1]
    assert not any(each["doubtful"] for each in line["digits"])
    assert line["confidence"] == prod(each["confidence"] for each in line["digits"])
    assert main(["predict", "--number", str(path)]) == 0
    assert "  3.8\\n34  digit  " in capsys.readouterr().out
    assert main(["predict", "--number", "--csv", str(path)]) == 0
    assert list(csv.reader(io.StringIO(capsys.readouterr().out)))[1][1] == "3.8\n34"


def test_with_digits_only_no_separator_is_read(tmp_path: Path, capsys: Captured) -> None:
    path = save_strokes(tmp_path / "number.png", written("2,000"))
    for options, number in (([], "2,000"), (["--digits-only"], "2000")):
        assert main(["predict", "--number", *options, str(path)]) == 0
        assert f"  {number}  " in capsys.readouterr().out


def test_what_prevents_a_reading_is_in_the_json(tmp_path: Path, capsys: Captured) -> None:
    path = save_strokes(tmp_path / "dash.png", [np.array([(0.2, 0.5), (0.7, 0.52)])])
    assert main(["predict", "--number", "--json", str(path)]) == 0
    assert json.loads(capsys.readouterr().out)["obstacle"] == "only a dash"


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


# Data sets and strokes


def labelled(count: int = 10) -> list[Record]:
    """Return records of the digits from 0 on, as in a history."""
    return [record_of(ink_of(digit % 10), label=str(digit % 10)) for digit in range(count)]


def save_data(folder: Path, data_format: DataFormat, records: list[Record]) -> Path:
    path = folder / f"set{data_format.suffix}"
    data_format.export(records, path, ignore)
    return path


READABLE = [one for one in DATA_FORMATS if one.suffix != ".zip" and one is not READINGS_TABLE]


@pytest.mark.parametrize("data_format", READABLE, ids=lambda one: one.suffix)
def test_each_drawing_of_a_data_set_has_its_line(
    tmp_path: Path, capsys: Captured, data_format: DataFormat
) -> None:
    path = save_data(tmp_path, data_format, labelled())

    exit_code, lines = read_as_json(capsys, path)

    assert exit_code == 0
    assert [line["file"] for line in lines] == [f"{path}:{number}" for number in range(1, 11)]
    assert [line["digit"] for line in lines] == list(range(10))


def test_all_data_sets_give_the_readings_of_the_window(tmp_path: Path, capsys: Captured) -> None:
    recognizer = Recognizer.load()
    expected = [recognizer.recognize_ink(ink_of(digit)).probabilities for digit in range(10)]

    for data_format in READABLE:
        _, lines = read_as_json(capsys, save_data(tmp_path, data_format, labelled()))
        given = np.array([line["probabilities"] for line in lines])
        assert np.abs(given - expected).max() < 0.02  # pixels are rounded to 256 greys


def test_pictures_of_data_sets_are_already_ink_on_paper(tmp_path: Path, capsys: Captured) -> None:
    """Return so much ink that, in a picture file, it would be taken for the paper."""
    flood = np.full((1, 28, 28), 255, dtype=np.uint8)
    flood[0, 10:18, 10:18] = 0
    np.savez(tmp_path / "flood.npz", x=np.concatenate([flood, 0 * flood]))

    _, lines = read_as_json(capsys, tmp_path / "flood.npz")

    recognizer = Recognizer.load()
    assert lines[0]["probabilities"] == recognizer.recognize(flood[0]).probabilities.tolist()
    assert lines[1]["verdict"] == "empty"


def test_strokes_are_read_from_inkml_and_named_by_their_file(
    tmp_path: Path, capsys: Captured
) -> None:
    inkml.save(ink_of(5), tmp_path / "five.inkml")

    line = read_one(capsys, tmp_path / "five.inkml")

    assert (line["file"], line["digit"]) == (str(tmp_path / "five.inkml"), 5)


def test_names_in_capitals_are_recognised_too(tmp_path: Path, capsys: Captured) -> None:
    save_data(tmp_path, JSON_LINES, labelled()).rename(tmp_path / "SET.JSONL")

    assert len(read_as_json(capsys, tmp_path / "SET.JSONL")[1]) == 10


def test_numbers_are_read_from_strokes_and_from_pictures(tmp_path: Path, capsys: Captured) -> None:
    number = ink_from([line * 0.3 for line in side_by_side("305")])
    inkml.save(number, tmp_path / "number.inkml")
    json_lines.export([record_of(number)], tmp_path / "number.jsonl", ignore)
    wide = np.hstack([255 - page(digit) for digit in (3, 0, 5)])
    np.savez(tmp_path / "number.npz", x=wide[None])

    paths = [tmp_path / f"number{suffix}" for suffix in (".inkml", ".jsonl", ".npz")]
    assert main(["predict", "--number", *map(str, paths)]) == 0

    answers = [line.split("  ")[:2] for line in capsys.readouterr().out.splitlines()]
    assert answers == [
        [str(paths[0]), "305"], [f"{paths[1]}:1", "305"], [f"{paths[2]}:1", "305"],
    ]  # fmt: skip


def test_more_drawings_than_are_read_at_once_keep_their_order(
    tmp_path: Path, capsys: Captured
) -> None:
    """Save strokes and pictures, with damaged lines between them."""
    records = [
        record_of(ink_of(number % 10) if number % 40 else picture_of(number % 10))
        for number in range(MOST_AT_ONCE + 20)
    ]
    lines = [json_lines.line_of(record) for record in records]
    lines[7] = lines[MOST_AT_ONCE + 5] = b"{}\n"
    path = tmp_path / "set.jsonl"
    path.write_bytes(b"".join(lines))

    exit_code, printed = read_as_json(capsys, path)

    assert exit_code == 1
    assert [line["file"] for line in printed] == [
        f"{path}:{number}" for number in range(1, len(lines) + 1)
    ]
    for number, line in enumerate(printed):
        if number in (7, MOST_AT_ONCE + 5):
            assert "“digitpad” is not a version of the format" in line["error"]
        else:
            assert line["digit"] == number % 10


def sizes_given_to(method: str, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many drawings each call of this method gets from now on."""
    sizes: list[int] = []
    read = getattr(Recognizer, method)

    def count(self: Recognizer, drawings: Sequence[object]) -> object:
        if threading.current_thread() is threading.main_thread():  # else it is a sample
            sizes.append(len(drawings))
        return read(self, drawings)

    monkeypatch.setattr(Recognizer, method, count)
    return sizes


def test_many_pictures_are_read_together(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sizes = sizes_given_to("recognize_many", monkeypatch)
    path = save_data(tmp_path, NUMPY, labelled(MOST_AT_ONCE + 3))

    main(["predict", str(path), str(path)])

    assert sizes == [MOST_AT_ONCE, MOST_AT_ONCE, 6]


def test_many_inks_are_read_together_among_pictures(
    tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    sizes = sizes_given_to("recognize_inks", monkeypatch)
    path = tmp_path / "set.jsonl"
    records = map(record_of, (ink_of(4), ink_of(2), ink_of(9)))
    pictures = map(record_of, (picture_of(7), picture_of(3)))
    json_lines.export([next(records), next(pictures), *records, *pictures], path, ignore)

    _, lines = read_as_json(capsys, path)

    assert sizes == [3]
    assert [line["digit"] for line in lines] == [4, 7, 2, 9, 3]


def test_large_pictures_are_not_collected_in_memory(
    tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("digitpad.batch.pipeline.PIXELS_AT_ONCE", 70_000)
    paths = [save(tmp_path / f"{digit}.png", digit) for digit in range(5)]  # 40,000 pixels each
    sizes = sizes_given_to("recognize_many", monkeypatch)

    _, lines = read_as_json(capsys, *paths)

    assert sizes == [2, 2, 1]
    assert [line["digit"] for line in lines] == list(range(5))


def test_the_next_pictures_are_opened_while_others_are_read(
    tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("digitpad.batch.pipeline.PIXELS_AT_ONCE", 1)  # each picture on its own
    paths = [save(tmp_path / f"{digit}.png", digit) for digit in (2, 7)]
    seven_is_opened = Event()
    read_many = Recognizer.recognize_many

    def open_picture(path: Path) -> Grey:
        if path == paths[1]:
            seven_is_opened.set()
        return read_picture(path)

    def read(self: Recognizer, images: list[Framed]) -> list[Reading]:
        assert seven_is_opened.wait(20)
        return read_many(self, images)

    monkeypatch.setattr("digitpad.batch.drawings.read_picture", open_picture)
    monkeypatch.setattr(Recognizer, "recognize_many", read)

    _, lines = read_as_json(capsys, *paths)

    assert [line["digit"] for line in lines] == [2, 7]


def test_after_ctrl_c_no_further_picture_is_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("digitpad.batch.pipeline.PIXELS_AT_ONCE", 100_000)  # three pictures
    leaving = Event()
    opened: list[Path] = []

    def open_picture(path: Path) -> Grey:
        opened.append(path)
        if len(opened) == 5:
            leaving.wait(20)
        return read_picture(path)

    def press_ctrl_c(_self: Recognizer, _images: list[Framed]) -> list[Reading]:
        raise KeyboardInterrupt

    monkeypatch.setattr("digitpad.batch.pipeline.Event", lambda: leaving)
    monkeypatch.setattr("digitpad.batch.drawings.read_picture", open_picture)
    monkeypatch.setattr(Recognizer, "recognize_many", press_ctrl_c)

    before = set(threading.enumerate())
    assert main(["predict", *[str(save(tmp_path / "three.png"))] * 50]) == 130
    assert len(opened) <= 5
    assert set(threading.enumerate()) <= before


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("bad.inkml", b"<ink>", "this InkML file cannot be read"),
        ("bad.npz", b"PK", "the file is damaged"),
        ("bad.csv", b"name,age", "this is not a table of digits"),
        ("bad-labels-idx1-ubyte", b"\0\0\x08\x01" + bytes(20), "contains only labels"),
        ("bad.idx", b"\0\0\x08\x03" + bytes(20), "0 x 0 pixels"),
        ("bad.gz", PACKED_LETTER, "DigitPad cannot read this kind of picture"),
        ("no.jsonl", None, "No such file"),
        ("no.npz", None, "No such file"),
    ],
)  # fmt: skip
def test_a_bad_data_set_is_reported_in_a_line_and_the_others_are_read(
    tmp_path: Path, capsys: Captured, name: str, content: bytes | None, message: str
) -> None:
    bad, good = tmp_path / name, save_data(tmp_path, JSON_LINES, labelled(2))
    if content is not None:
        bad.write_bytes(content)

    exit_code = main(["predict", str(bad), str(good)])

    out, err = capsys.readouterr()
    assert exit_code == 1
    assert [line.split("  ")[1] for line in out.splitlines()] == ["0", "1"]
    assert err.startswith(f"digitpad: {bad}: ")
    assert message in err
    assert len(err.splitlines()) == 1


def test_drawings_before_the_damage_are_read(tmp_path: Path, capsys: Captured) -> None:
    pictures, _ = idx.pair_of(tmp_path / "set")
    idx.export(labelled(), pictures, ignore)
    pictures.write_bytes(pictures.read_bytes()[:-100])

    exit_code, lines = read_as_json(capsys, pictures)

    assert exit_code == 1
    assert [line.get("digit") for line in lines] == [*range(9), None]
    assert lines[-1]["error"].startswith("the file ends after 9 of 10 pictures")


@pytest.mark.parametrize("suffix", [".inkml", ".jsonl", ".npz", ".csv", ".idx", ".gz"])
def test_a_pipe_is_not_a_data_set(tmp_path: Path, suffix: str) -> None:
    os.mkfifo(tmp_path / f"pipe{suffix}")

    ended = run_program("predict", str(tmp_path / f"pipe{suffix}"))

    assert ended.returncode == 1
    assert "this is not a file" in ended.stderr


def test_data_sets_are_read_without_qt(tmp_path: Path) -> None:
    paths = [save_data(tmp_path, data_format, labelled(2)) for data_format in READABLE]
    inkml.save(ink_of(5), tmp_path / "five.inkml")
    names = [str(path) for path in [*paths, tmp_path / "five.inkml"]]
    code = (
        "import sys\nfrom digitpad.cli.command_line import main\n"
        f"assert main(['predict', *{names!r}]) == 0\n"
        "assert not any(name.startswith('PySide6') for name in sys.modules)"
    )

    ran = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=300
    )

    assert ran.returncode == 0, ran.stderr
    assert len(ran.stdout.splitlines()) == 9


# Tables


def read_table(captured: Captured, *arguments: str) -> list[dict[str, str]]:
    main(["predict", "--csv", *arguments])
    return list(csv.DictReader(io.StringIO(captured.readouterr().out)))


def test_a_table_has_a_row_with_all_probabilities_for_each_drawing(
    tmp_path: Path, capsys: Captured
) -> None:
    path = save(tmp_path / "a, b.png", 3)
    expected = read_one(capsys, path)

    (row,) = read_table(capsys, str(path))

    assert list(row) == ["file", "digit", "verdict", "confidence", *(f"p{d}" for d in range(10))]
    assert (row["file"], row["digit"], row["verdict"]) == (str(path), "3", "digit")
    assert float(row["confidence"]) == expected["confidence"]
    assert [float(row[f"p{digit}"]) for digit in range(10)] == expected["probabilities"]


def test_a_table_can_contain_numbers(tmp_path: Path, capsys: Captured) -> None:
    path = save_number(tmp_path / "number.png")

    (row,) = read_table(capsys, "--number", str(path))

    assert list(row) == ["file", "number", "verdict", "confidence"]
    assert (row["number"], row["verdict"]) == ("305", "digit")


def test_a_cell_without_a_digit_is_empty(tmp_path: Path, capsys: Captured) -> None:
    Image.new("L", (50, 50), 255).save(tmp_path / "blank.png")

    (row,) = read_table(capsys, str(tmp_path / "blank.png"))

    assert (row["digit"], row["verdict"], row["confidence"]) == ("", "empty", "0.0")


def test_failures_are_not_rows(tmp_path: Path, capsys: Captured) -> None:
    path = save(tmp_path / "3.png")

    exit_code = main(["predict", "--csv", str(tmp_path / "no.png"), str(path)])

    out, err = capsys.readouterr()
    assert exit_code == 1
    assert len(out.splitlines()) == 2
    assert err == f"digitpad: {tmp_path / 'no.png'}: No such file or directory\n"


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("name", "message"),
    [("set.jsonl", "10 read"), ("3.png", "#] 1 of 1")],
)
def test_a_terminal_shows_the_progress(
    tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch, name: str, message: str
) -> None:
    save_data(tmp_path, JSON_LINES, labelled())
    save(tmp_path / "3.png")
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setattr("digitpad.batch.progress.PATIENCE_S", 0.0)

    main(["predict", str(tmp_path / name)])

    assert message in terminal.getvalue()
    assert terminal.getvalue().endswith("\r\x1b[K")  # it is erased at the end


def digits_of_varied_hands() -> npt.NDArray[np.uint8]:
    """Ten digits, each drawn five times, 28x28, 255 = ink: a data set like MNIST."""
    looks = [Look(28, pen=pen, share=share) for pen, share in zip(PENS, SHARES, strict=True)]
    return np.stack([paint(strokes_of(digit), look) for look in looks for digit in range(10)])


PENS, SHARES = (2.0, 2.5, 3.0, 2.2, 2.8), (0.7, 0.75, 0.7, 0.8, 0.72)
INVERTED = "Ink is dark on light paper in this file: inverted."
TURNED = "The pictures lie on their side: turned."


def save_data_set(path: Path, pictures: npt.NDArray[np.uint8]) -> Path:
    """Write pictures as another program may, in the format of the path's suffix."""
    match path.suffix:
        case ".npz":
            np.savez(path, x=pictures)
        case ".csv":
            rows = (",".join(map(str, [0, *picture.ravel()])) for picture in pictures)
            path.write_text("\n".join(rows))
        case ".idx":
            header = b"\x00\x00\x08\x03" + struct.pack(">III", *pictures.shape)
            path.write_bytes(header + pictures.tobytes())
    return path


LAYOUTS: dict[str, tuple[Callable[[npt.NDArray[np.uint8]], npt.NDArray[np.uint8]], list[str]]] = {
    "as it is": (np.array, []),
    "dark on light": (lambda pictures: 255 - pictures, [INVERTED]),
    "by columns": (lambda pictures: pictures.transpose(0, 2, 1), [TURNED]),
    "both": (lambda pictures: 255 - pictures.transpose(0, 2, 1), [INVERTED, TURNED]),
}


@pytest.mark.parametrize("suffix", [".npz", ".csv", ".idx"])
@pytest.mark.parametrize("layout", LAYOUTS)
def test_data_sets_are_read_however_they_store_their_pictures(
    tmp_path: Path, capsys: Captured, suffix: str, layout: str
) -> None:
    change, said = LAYOUTS[layout]
    pictures = digits_of_varied_hands()
    path = save_data_set(tmp_path / f"set{suffix}", np.ascontiguousarray(change(pictures)))
    plain = save_data_set(tmp_path / f"plain{suffix}", pictures)

    _, expected = read_as_json(capsys, plain)
    exit_code = main(["predict", "--json", str(path)])
    out, err = capsys.readouterr()
    lines = [json.loads(line) for line in out.splitlines()]

    assert exit_code == 0
    assert err.splitlines() == [f"digitpad: {path}: {text}" for text in said]
    assert [line["digit"] for line in lines] == [line["digit"] for line in expected]
    right = [line["digit"] == index % 10 for index, line in enumerate(lines)]
    assert sum(right) >= 0.9 * len(right)


def test_a_layout_is_detected_even_after_blank_pictures_and_many_zeros(
    tmp_path: Path, capsys: Captured
) -> None:
    digits = digits_of_varied_hands()
    zeros, blank = np.repeat(digits[:1], 100, axis=0), np.zeros((70, 28, 28), np.uint8)
    pictures = 255 - np.concatenate([blank, zeros, digits]).transpose(0, 2, 1)
    path = save_data_set(tmp_path / "sorted.npz", np.ascontiguousarray(pictures))

    main(["predict", "--json", str(path)])
    out, err = capsys.readouterr()
    lines = [json.loads(line) for line in out.splitlines()]

    assert [text in err for text in (INVERTED, TURNED)] == [True, True]
    assert {line["digit"] for line in lines[70:170]} == {0}
    later = [line["digit"] == index % 10 for index, line in enumerate(lines[170:])]
    assert sum(later[-(len(lines) % SAMPLE) :]) >= 0.9 * (len(lines) % SAMPLE)


def test_pictures_that_are_not_digits_either_way_stay_unchanged(
    tmp_path: Path, capsys: Captured
) -> None:
    noise = np.random.default_rng(3).integers(0, 100, (100, 28, 28), dtype=np.uint8)
    path = save_data_set(tmp_path / "noise.npz", noise)

    assert main(["predict", str(path)]) == 0
    assert capsys.readouterr().err == ""


def test_drawings_before_the_damage_are_still_read(tmp_path: Path, capsys: Captured) -> None:
    path = save_data_set(tmp_path / "cut.idx", 255 - digits_of_varied_hands())
    path.write_bytes(path.read_bytes()[: 16 + 30 * 784 + 5])

    exit_code, lines = read_as_json(capsys, path)

    assert exit_code == 1
    assert [line.get("digit") for line in lines[:10]] == list(range(10))
    assert len(lines) == 31
    assert "ends after 30 of 50 pictures" in lines[-1]["error"]


def test_large_pictures_are_not_collected_to_detect_their_layout() -> None:
    taken = []

    def entries() -> Iterator[Entry]:
        for index in range(10):
            taken.append(index)
            yield index, Picture(np.zeros((1_000, 1_000), np.uint8))

    next(arranged(entries(), lambda pictures: []))

    assert taken == [0]


@pytest.mark.parametrize("option", [[], ["--number"]])
def test_pictures_that_lie_on_their_side_are_turned_with_a_message(
    tmp_path: Path, capsys: Captured, option: list[str]
) -> None:
    for digit, turns in [(2, 1), (3, 3), (4, 1), (6, 1), (1, 1), (8, 0)]:
        sideways = np.rot90(page(digit), turns)
        Image.fromarray(np.ascontiguousarray(sideways)).save(tmp_path / f"{digit}.png")

    main(["predict", "--json", *option, str(tmp_path)])
    out, err = capsys.readouterr()
    lines = [json.loads(line) for line in out.splitlines()]

    assert err.splitlines() == [
        f"digitpad: {tmp_path / name}: The picture lies on its side: turned to the {side}."
        for name, side in [("2.png", "right"), ("3.png", "left"), ("4.png", "right")]
    ]
    read = {Path(line["file"]).stem: str(line.get("digit", line.get("number"))) for line in lines}
    assert [read[digit] for digit in "2348"] == list("2348")
    assert "6" not in (read["6"], read["1"])
    assert read["1"] != "1"
