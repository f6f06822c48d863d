"""Whitened embeddings."""

from __future__ import annotations

import numpy as np
import pytest

from training.network.assemble import whiten


def test_whitened_classes_vary_evenly_in_all_directions() -> None:
    random = np.random.default_rng(0)
    labels = np.arange(20_000) % 10
    skewed = random.normal(size=(20_000, 4)) @ random.normal(size=(4, 4))
    embeddings = skewed + 10 * random.normal(size=(10, 4))[labels]

    whitening, middle, centres = whiten(embeddings, labels, shrinkage=0.0)

    within = (embeddings - middle) @ whitening - centres[labels]
    assert np.cov(within.T) == pytest.approx(np.eye(4), abs=0.02)
