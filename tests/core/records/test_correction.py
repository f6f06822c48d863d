"""Correcting a reading, and removing the correction."""

from __future__ import annotations

import pytest

from digitpad.core.records.correction import complete, corrected, corrected_early, is_label, settled


@pytest.mark.parametrize(
    ("text", "label", "index", "digit", "after"),
    [
        ("4", None, 0, 9, "9"),
        ("4", "9", 0, 9, None),  # the same key again removes the label
        ("4", "9", 0, 7, "7"),
        ("4", None, 0, 4, "4"),  # confirms a correct reading
        ("4", "4", 0, 4, None),
        ("?", None, 0, 3, "3"),
        ("2026", None, 2, 7, "2076"),
        ("2026", "2076", 0, 1, "1076"),
        ("2026", "1076", 2, 7, "1026"),
        ("2026", "2076", 2, 7, None),
        ("2?26", None, 0, 3, "3?26"),
        ("2?26", "3?26", 1, 0, "3026"),
    ],
)
def test_a_reading_is_corrected_digit_by_digit(
    text: str, label: str | None, index: int, digit: int, after: str | None
) -> None:
    assert corrected(text, label, index, str(digit)) == after


@pytest.mark.parametrize(
    "label", ["7", "1234", "3.14", "-5", "28/11/2026", "12\n34", ".5", "5,", "-5.", "1" * 200]
)
def test_any_number_is_a_label(label: str) -> None:
    assert is_label(label)


@pytest.mark.parametrize(
    "label", ["", "3..4", "5-", ".", "5..", "/5", "a", "\u0663", "1\n", "1" * 201]
)
def test_what_is_no_number_is_no_label(label: str) -> None:
    assert not is_label(label)


def test_a_label_of_another_length_gives_way_to_what_was_read() -> None:
    assert corrected("?", "1234", 0, "7") == "7"
    assert corrected("3.14", "3", 3, "5") == "3.15"


@pytest.mark.parametrize(
    ("label", "whole"), [(None, None), ("7", "7"), ("3?26", None), ("3026", "3026")]
)
def test_a_label_with_gaps_does_not_count(label: str | None, whole: str | None) -> None:
    assert complete(label) == whole


@pytest.mark.parametrize(
    ("label", "text", "outcome"),
    [
        ("8", "3", "8"),
        ("8", "13", "18"),  # the last digit is the one being written
        ("?6??", "2026", "2626"),
        ("?6", "3", "6"),
        ("3?2?", "12345", "12342"),
        ("8", "", "8"),
        ("??", "123", "123"),
    ],
)
def test_an_early_correction_is_settled_by_the_reading(label: str, text: str, outcome: str) -> None:
    assert settled(label, text) == outcome


def test_an_early_correction_applies_to_the_digit_chosen_meanwhile() -> None:
    assert corrected_early(0, None, 0, "8") == "8"
    assert corrected_early(0, "8", 0, "8") is None
    assert corrected_early(4, None, 1, "6") == "?6??"
    assert corrected_early(4, "?6??", 3, "7") == "?6?7"
    assert corrected_early(2, "8", 0, "1") == "18"
