"""Probabilities as texts."""

from __future__ import annotations

import pytest

from digitpad.ui.widgets.percent import percent


@pytest.mark.parametrize(
    ("share", "text"),
    [(0.0, "0 %"), (0.002, "< 1 %"), (0.5, "50 %"), (0.994, "99 %"), (0.9999, "> 99 %")],
)
def test_percentages_never_claim_certainty(share: float, text: str) -> None:
    assert percent(share) == text
