from __future__ import annotations

import numpy as np

from digitpad.core.imaging.levels import levels_of, shares_of

ALL_LEVELS = np.arange(256, dtype=np.uint8)


def test_levels_come_back_from_shares_unchanged() -> None:
    shares = shares_of(ALL_LEVELS.reshape(2, 8, 16))

    assert shares.dtype == np.float32
    assert (shares.min(), shares.max()) == (0.0, 1.0)
    assert np.array_equal(levels_of(shares), ALL_LEVELS.reshape(2, 8, 16))


def test_a_share_becomes_the_nearest_level() -> None:
    levels = levels_of(np.array([0.4 / 255, 0.6 / 255, 254.6 / 255]))

    assert levels.dtype == np.uint8
    assert levels.tolist() == [0, 1, 255]
