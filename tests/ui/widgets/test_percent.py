"""Probabilities as texts."""

from __future__ import annotations

import pytest

from digitpad.ui.widgets.percent import fine_percent, percent


@pytest.mark.parametrize(
    ("share", "text"),
    [(0.0, "0 %"), (0.002, "< 1 %"), (0.5, "50 %"), (0.994, "99 %"), (0.9999, "> 99 %")],
)
def test_percentages_never_claim_certainty(share: float, text: str) -> None:
    assert percent(share) == text


@pytest.mark.parametrize("share", [0.798, 0.7999, 0.799999])
def test_an_unsure_reading_never_shows_80_percent(share: float) -> None:
    assert percent(share) == "79 %"
    assert fine_percent(share, 1).startswith("79.")


def test_a_sure_reading_shows_80_percent() -> None:
    assert percent(0.8) == "80 %"
    assert fine_percent(0.8, 1) == "80.0 %"


@pytest.mark.parametrize("whole", range(100))
def test_a_whole_percentage_is_shown_unchanged(whole: int) -> None:
    assert fine_percent(whole / 100, 0) == f"{whole} %"
