"""The shapes of the networks."""

from __future__ import annotations

import numpy as np
import pytest

from training.network.architectures import ARCHITECTURES
from training.network.reproduce import RECIPES


def kinds_of(name: str) -> list[str]:
    return [type(layer).__name__ for layer in ARCHITECTURES[name]().layers]


def test_ours_is_small_and_has_its_four_outputs() -> None:
    model = ARCHITECTURES["digitpad"]()

    assert model.count_params() <= 1_000_000
    assert set(model.output) == {"logits", "embedding", "digitness", "separators"}


def test_digits_detector_has_exactly_the_published_number_of_parameters() -> None:
    assert ARCHITECTURES["digits-detector"]().count_params() == 468_202


def test_live_digit_steadies_and_thins_after_each_convolution() -> None:
    block = ["Conv2D", "BatchNormalization", "MaxPooling2D", "Dropout"]

    assert kinds_of("live-digit")[2:14] == block * 3
    assert not {"BatchNormalization", "Dropout"} & set(kinds_of("live-digit-first"))


@pytest.mark.parametrize("name", ARCHITECTURES)
def test_every_network_takes_framed_pictures_and_gives_ten_logits(name: str) -> None:
    model = ARCHITECTURES[name]()

    logits = np.asarray(model(np.zeros((3, 28, 28), dtype=np.float32))["logits"])

    assert logits.shape == (3, 10)
    assert not np.allclose(logits.sum(axis=1), 1)  # softmax is taken after inference


def test_every_earlier_network_has_a_recipe() -> None:
    assert {recipe.architecture for recipe in RECIPES} == (
        set(ARCHITECTURES) - {"digitpad", "small", "tiny"}
    )
