"""How often each digit was read correctly."""

from __future__ import annotations

from digitpad.core.records.statistics import DigitStatistics, statistics_by_digit


def test_each_labelled_digit_counts() -> None:
    by_digit = statistics_by_digit([("4", "9", 3), ("9", "9", 5), ("2026", "2025", 1)])

    assert by_digit[9] == DigitStatistics(8, 5)
    assert by_digit[9].accuracy == 5 / 8
    assert by_digit[2] == DigitStatistics(2, 2)
    assert by_digit[5] == DigitStatistics(1, 0)
    assert by_digit[4].accuracy is None


def test_wrongly_split_numbers_and_non_digits_are_left_out() -> None:
    by_digit = statistics_by_digit([("1", "11", 1), ("1?4", "1.4", 2)])

    assert by_digit[1] == DigitStatistics(2, 2)
    assert sum(each.labelled for each in by_digit) == 4
