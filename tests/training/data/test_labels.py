"""Labels of non-digits."""

from __future__ import annotations

import numpy as np

from digitpad.core.recognition.number import SEPARATORS
from training.data.labels import NO_DIGIT, separator_indices, separator_label


def test_every_separator_has_a_label_of_its_own_below_the_others() -> None:
    labels = np.array([separator_label(each) for each in SEPARATORS])

    assert labels.max() < NO_DIGIT
    assert separator_indices(labels).tolist() == list(range(len(SEPARATORS)))
    assert separator_indices(np.array([0, 9, NO_DIGIT])).tolist() == [-1, -1, -1]
