"""The effects of devices do not change which digit the strokes show."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.core.arrays import FloatArray
from digitpad.core.recognition.framing import frame_strokes
from tests.helpers import DIGITS, strokes_of
from training.data.forms import devices
from training.data.forms.curves import denser
from training.data.forms.devices import DEVICES, Device, through_a_device
from training.data.renderings import unit_sized


def written(digit: int) -> list[FloatArray]:
    return [denser(stroke, 0.03) for stroke in unit_sized(strokes_of(digit))]


@pytest.mark.parametrize("device", DEVICES, ids=lambda device: device.__name__)
def test_a_digit_still_resembles_itself_most(device: Device) -> None:
    plain = np.stack([frame_strokes(written(digit)) for digit in DIGITS])
    random = np.random.default_rng(0)

    kept = []
    for digit in DIGITS:
        for _ in range(5):
            changed = frame_strokes(device(written(digit), random))
            apart = np.abs(plain - changed).sum(axis=(1, 2))
            kept.append(DIGITS[int(apart.argmin())] == digit)
    assert np.mean(kept) >= 0.9


@pytest.mark.parametrize("device", DEVICES, ids=lambda device: device.__name__)
def test_a_dot_and_a_line_of_two_points_survive(device: Device) -> None:
    random = np.random.default_rng(0)
    for strokes in ([np.array([[0.0, 0.0]])], [np.array([[0.0, 0.0], [0.0, 1.0]])]):
        for _ in range(20):
            changed = device(strokes, random)
            assert all(len(stroke) for stroke in changed)
            assert np.isfinite(np.concatenate(changed)).all()


def test_a_coarse_raster_leaves_few_positions() -> None:
    [line] = devices.coarse_raster([np.array([[-0.5, -0.5], [0.5, 0.3]])], np.random.default_rng(1))

    assert len(np.unique(line[:, 0].round(6))) <= 42
    steps = np.diff(np.unique(line[:, 0].round(6)))
    assert steps == pytest.approx(steps[0], abs=1e-5)


def test_a_low_rate_leaves_few_points_and_both_ends() -> None:
    line = written(1)[0]

    [sampled] = devices.few_points([line], np.random.default_rng(1))

    assert 2 < len(sampled) < len(line) / 2
    assert sampled[[0, -1]].tolist() == line[[0, -1]].tolist()


def test_a_fast_pen_cuts_a_corner_and_keeps_its_ends() -> None:
    corner = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 1.0]])

    [cut] = devices.cut_corners([corner], np.random.default_rng(0))

    assert np.hypot(*(cut - (0.0, 1.0)).T).min() > 0.02
    assert np.abs(cut[[0, -1]] - corner[[0, -1]]).max() < 0.1


def test_strokes_are_split_and_joined() -> None:
    random = np.random.default_rng(3)
    near = [np.array([[0.0, 0.0], [0.0, 1.0]]), np.array([[0.2, 1.0], [1.0, 1.0]])]
    far = [near[0], near[1] + (2.0, 0.0)]

    assert len(devices.split([written(3)[0]], random)) == 2
    assert min(len(devices.joined(near, random)) for _ in range(20)) == 1
    assert all(len(devices.joined(far, random)) == 2 for _ in range(20))


def test_every_device_occurs() -> None:
    random = np.random.default_rng(0)
    line = written(2)

    results = {len(np.concatenate(through_a_device(line, random))) for _ in range(60)}

    assert len(results) > 5
