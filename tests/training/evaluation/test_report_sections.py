"""Sections of the report, from made-up figures."""

from __future__ import annotations

from training.data.digit_strings import SPACINGS
from training.evaluation.report_sections import numbers_parts

SHARE = {"count": 100, "share": 0.97, "low": 0.92, "high": 0.99}


def test_numbers_have_a_section_with_aims_beside_figures() -> None:
    numbers = {
        "wholly_right": {spacing.name: SHARE for spacing in SPACINGS},
        "split_by_mistake": {"count": 1000, "share": 0.002, "low": 0.001, "high": 0.004},
        "median_ms": {"2": 4.0, "6": 16.25},
    }

    title, _, table = numbers_parts({"numbers": numbers})

    assert title == "## Numbers"
    assert (
        "| numbers read correctly, gaps of 5 to 60 % | 99 % | 97.00 % (92.00 % to 99.00 %) |"
        in table
    )
    assert "| numbers read correctly, overlapping by up to 5 % | 96 % | 97.00 %" in table
    assert "| single digits read as several | 0.3 % | 0.20 % (0.10 % to 0.40 %) |" in table
    assert "| 6 digits, median |  | 16.2 ms |" in table


def test_reports_made_before_numbers_were_measured_lack_the_section() -> None:
    assert numbers_parts({}) == []
