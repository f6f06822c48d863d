"""A made-up release in a folder: its files, its splits, and what is missing."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.training.made_up import UNIPEN_FILES, write_unipen
from training.data.unipen import splits
from training.data.unipen.characters import as_non_digits, is_taught
from training.data.unipen.release import (
    CAPITALS,
    DIGITS,
    RECORD,
    SYMBOLS,
    files_of,
    is_listed,
    read_category,
)
from training.data.unipen.splits import as_pen_samples, training_characters, validation_characters
from training.settings.training_run import Settings
from training.settings.unipen_files import UnipenFiles

FILES = UnipenFiles(listed=("one", "two/a.dat", "two/b.dat"), validation=("two/b.dat",))


@pytest.fixture
def data(tmp_path: Path) -> Path:
    write_unipen(tmp_path, UNIPEN_FILES)
    return tmp_path


def test_characters_come_with_their_label_file_and_writer(data: Path) -> None:
    samples = list(read_category(data, DIGITS, ["two/a.dat"]))

    assert "".join(sample.label for sample in samples) == "0123456789"
    assert {(sample.writer, sample.provider) for sample in samples} == {("two a.dat", "two")}
    assert samples[4].name == "1a/two/a.dat 4"
    assert len(samples[4].strokes) == 2  # the pen was lifted


def test_files_that_are_not_listed_are_the_test_set(data: Path) -> None:
    parts = [
        {sample.file for sample in part(FILES, data, DIGITS)}
        for part in (training_characters, validation_characters, splits.test_characters)
    ]

    assert parts == [
        {"one/a.dat", "one/b.dat", "two/a.dat"},
        {"two/b.dat"},
        {"three/a.dat", "three/b.dat"},
    ]


def test_a_listed_folder_includes_no_other_with_the_same_beginning() -> None:
    assert is_listed("syn/syn1/a.dat", ["syn/syn1"])
    assert not is_listed("syn/syn10/a.dat", ["syn/syn1"])
    assert not is_listed("syn", ["syn/syn1"])


def test_the_settings_keep_every_writer_on_one_side() -> None:
    files = Settings().unipen

    assert all(is_listed(file, files.listed) for file in files.validation)
    assert not is_listed("ibm/ibm0/r0101.dat", files.listed)
    assert not is_listed("syn/syn1/other.dat", files.listed)


def test_no_run_learns_from_segments_that_are_left_out(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = tmp_path / "names.txt"
    names.write_text("# wrong\n1a/one/a.dat 3  # 3, read as 8\n1a/two/b.dat 0\n1a/three/a.dat 0\n")
    monkeypatch.setattr(splits, "LEFT_OUT_FILE", names)

    learnt = {sample.name for sample in training_characters(FILES, data, DIGITS)}
    tested = {sample.name for sample in splits.test_characters(FILES, data, DIGITS)}

    assert "1a/one/a.dat 3" not in learnt
    assert "1a/one/a.dat 4" in learnt
    assert len(validation_characters(FILES, data, DIGITS)) == 9
    assert "1a/three/a.dat 0" in tested  # the test set is used as published


def test_the_names_that_are_left_out_belong_to_listed_files() -> None:
    files = Settings().unipen

    for name in splits.left_out():
        category, _, rest = name.partition("/")
        file, _, index = rest.partition(" ")
        assert category == DIGITS
        assert is_listed(file, files.listed), name
        assert index.isdigit()


def test_writers_get_numbers_that_no_other_pen_has(data: Path) -> None:
    pens = as_pen_samples(training_characters(FILES, data, DIGITS))

    assert {pen.writer for pen in pens} == {1000, 1001, 1002}
    assert {pen.label for pen in pens} == set(range(10))


def test_letters_that_some_people_write_like_a_digit_are_not_taught(data: Path) -> None:
    samples = list(read_category(data, CAPITALS, ["one/a.dat"]))
    samples += read_category(data, SYMBOLS, ["one/a.dat"])

    assert [sample.label for sample in samples if is_taught(sample)] == ["A", "H", "+", "/"]
    assert [pen.label for pen in as_non_digits(samples)] == [-1, -1, -7, -5]


def test_a_lone_line_of_a_letter_is_not_taught(data: Path) -> None:
    [letter] = [
        sample for sample in read_category(data, CAPITALS, ["one/a.dat"]) if sample.label == "H"
    ]
    lone = type(letter)(letter.strokes[:1], "H", CAPITALS, letter.file, 0, letter.writer)

    assert is_taught(letter)
    assert not is_taught(lone)


def test_for_a_missing_release_the_error_says_where_to_get_it(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"get UNIPEN train_r01_v07 from " + RECORD):
        files_of(tmp_path, DIGITS)


def damage(data: Path, old: str, new: str) -> Path:
    path = data / "unipen" / "train_r01_v07" / "data" / "1a" / "one" / "a.dat"
    path.write_text(path.read_text().replace(old, new))
    return path


@pytest.mark.parametrize(
    ("old", "new", "error", "message"),
    [
        (
            ".INCLUDE one/one.doc",
            ".INCLUDE one/none.doc",
            FileNotFoundError,
            r"there is no .*none\.doc",
        ),
        (".INCLUDE one/one.doc", ".INCLUDE ../secret", ValueError, "is outside the release"),
        (".INCLUDE one/one.doc", ".INCLUDE /etc/passwd", ValueError, "is outside the release"),
        ('OK "9"', "OK", ValueError, r"1a/one/a.dat: .* is not a segment .*; download it again"),
        ("CHARACTER 0 ", "CHARACTER 99 ", ValueError, r"one/a.dat: there is no component 99"),
    ],
)
def test_a_damaged_release_is_reported_with_its_file(
    data: Path, old: str, new: str, error: type[Exception], message: str
) -> None:
    path = damage(data, old, new)
    assert new in path.read_text()

    with pytest.raises(error, match=message):
        list(read_category(data, DIGITS, ["one/a.dat"]))
