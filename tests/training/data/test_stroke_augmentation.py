"""Augmentation of pen strokes."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from digitpad.core.recognition.framing import frame_strokes
from tests.helpers import DIGITS, strokes_of
from training.data.datasets import PenSample
from training.data.stroke_augmentation import draw_plain, draw_varied, vary
from training.settings.stroke_augmentation import StrokeAugmentation

SAMPLES = [PenSample(strokes_of(digit), digit, writer=1) for digit in DIGITS]
SETTINGS = StrokeAugmentation(device=0)  # devices have their own tests
STEADY = StrokeAugmentation(
    rotation=0, shear=0, stretch=0, bend=0, jitter=0, trim=0, variant=0, device=0, as_picture=0,
    narrowest_pen=2.75, widest_pen=2.75,
)  # fmt: skip


def seeded(seed: int = 0) -> np.random.Generator:
    return np.random.default_rng(seed)


def test_plain_copies_are_what_the_program_sees() -> None:
    copies = draw_plain(SAMPLES)

    assert copies.pictures.dtype == np.uint8
    assert copies.pictures.shape == (10, 28, 28)
    assert copies.labels.tolist() == list(DIGITS)
    seen = np.stack([frame_strokes(sample.strokes) for sample in SAMPLES])
    assert np.abs(copies.pictures / 255 - seen).max() <= 0.5 / 255 + 1e-6


def test_without_any_variation_a_copy_is_the_plain_one() -> None:
    varied, plain = draw_varied(SAMPLES, STEADY, seeded()), draw_plain(SAMPLES)

    assert np.abs(varied.pictures.astype(int) - plain.pictures).max() <= 1


def test_copies_depend_on_the_seed_alone() -> None:
    one, same, other = (draw_varied(SAMPLES, SETTINGS, seeded(seed)) for seed in (1, 1, 2))

    assert np.array_equal(one.pictures, same.pictures)
    assert not np.array_equal(one.pictures, other.pictures)


def test_copies_keep_their_labels_and_stay_framed() -> None:
    copies = draw_varied(SAMPLES, SETTINGS, seeded())

    assert copies.labels.tolist() == list(DIGITS)
    longest = [max(p.any(axis=0).sum(), p.any(axis=1).sum()) for p in copies.pictures]
    assert min(longest) >= 18
    assert max(longest) <= 22


def test_copies_differ_from_their_digit_and_yet_resemble_it_most() -> None:
    calm = replace(SETTINGS, variant=0)
    plain = np.stack([frame_strokes(sample.strokes) for sample in SAMPLES])
    resembling = 0
    for number, sample in enumerate(SAMPLES):
        for seed in range(5):
            copy = frame_strokes(vary(sample, calm, seeded(seed)))
            distances = np.abs(plain - copy).sum(axis=(1, 2))
            assert distances[number] > 1
            resembling += int(distances.argmin() == number)

    assert resembling > 0.6 * 5 * len(SAMPLES)


@pytest.mark.parametrize(
    ("label", "more"), [(0, 1), (7, 1), *[(digit, 0) for digit in range(2, 10) if digit != 7]]
)
def test_only_a_zero_is_slashed_and_a_seven_barred(label: int, more: int) -> None:
    sample = SAMPLES[label]

    strokes = vary(sample, replace(SETTINGS, variant=1.0), seeded())

    assert len(strokes) == len(sample.strokes) + more


def test_a_plain_1_gets_an_upstroke_and_sometimes_a_foot() -> None:
    stem = PenSample([np.array([[0.5, 0.0], [0.5, 0.5], [0.52, 1.0]])], 1, writer=1)
    feet = 0
    for seed in range(20):
        upstroke, *foot = vary(stem, replace(SETTINGS, variant=1.0), seeded(seed))
        assert len(upstroke) > len(stem.strokes[0])
        assert np.ptp(upstroke[:, 0]) > 0.05
        feet += len(foot)
    assert 0 < feet < 20


def test_a_1_with_an_upstroke_gets_no_second_one() -> None:
    one = SAMPLES[1]
    strokes = vary(one, replace(STEADY, variant=1.0), seeded())
    assert [len(stroke) for stroke in strokes] == [len(stroke) for stroke in one.strokes]


def test_a_two_gets_a_loop_at_its_lower_left_and_keeps_its_ends() -> None:
    line = np.array([[0, 0.2], [0.5, 0], [0.9, 0.3], [0, 1.0], [0.5, 1.0], [1, 1.0]])
    two = PenSample([line], 2, writer=1)

    [looped] = vary(two, replace(STEADY, variant=1.0), seeded())

    assert np.allclose(looped[[0, -1]], line[[0, -1]] - 0.5)
    assert looped[:, 0].min() < -0.53  # left of the corner,
    assert self_crossings(looped) == 1  # whose line now crosses itself


def self_crossings(line: np.ndarray) -> int:
    def side(a: np.ndarray, b: np.ndarray, point: np.ndarray) -> bool:
        (ax, ay), (bx, by), (x, y) = a, b, point
        return bool((bx - ax) * (y - ay) > (by - ay) * (x - ax))

    pieces = list(pairwise(line))
    return sum(
        side(a, b, c) != side(a, b, d) and side(c, d, a) != side(c, d, b)
        for number, (a, b) in enumerate(pieces)
        for c, d in pieces[number + 2 :]
    )


CROSSED_FOUR = [
    np.array([[0.2, 0.0], [0.1, 0.3], [0.0, 0.7], [0.5, 0.7], [1.0, 0.7]]),
    np.array([[0.6, 0.1], [0.6, 0.7], [0.6, 1.0]]),
]


@pytest.mark.parametrize("order", [1, -1], ids=["left line first", "stem first"])
def test_a_crossed_four_is_opened_or_closed_at_its_top(order: int) -> None:
    four = PenSample(CROSSED_FOUR[::order], 4, writer=1)
    gaps = []
    for seed in range(40):
        left, stem = vary(four, replace(STEADY, variant=1.0), seeded(seed))
        assert np.allclose(left[2:] - stem[-1], CROSSED_FOUR[0][2:] - CROSSED_FOUR[1][-1])
        gaps.append(stem[0, 0] - left[0, 0])

    assert min(gaps) < 0.05
    assert max(gaps) > 0.35


def test_a_four_whose_bar_ends_at_the_stem_is_not_closed_to_a_nine() -> None:
    left, stem = CROSSED_FOUR
    four = PenSample([left[:4], stem], 4, writer=1)

    plain, varied = (vary(four, replace(STEADY, variant=v), seeded()) for v in (0.0, 1.0))

    assert all(np.array_equal(one, other) for one, other in zip(plain, varied, strict=True))


def test_a_barred_seven_gets_no_second_bar() -> None:
    barred = PenSample([*strokes_of(7), np.array([[0.4, 0.5], [0.7, 0.5]])], 7, writer=1)

    assert len(vary(barred, replace(SETTINGS, variant=1.0), seeded())) == 2


@pytest.mark.parametrize("strokes", [[[[3.0, 4.0]]], [[[3.0, 4.0], [3.0, 4.0]]]])
def test_a_dot_can_be_varied(strokes: list[list[list[float]]]) -> None:
    dot = PenSample([np.array(stroke) for stroke in strokes], 1, writer=1)

    assert all(np.isfinite(stroke).all() for stroke in vary(dot, SETTINGS, seeded()))
    assert draw_varied([dot], SETTINGS, seeded()).pictures.any()


def test_the_sample_itself_is_left_alone() -> None:
    before = strokes_of(0)

    vary(SAMPLES[0], SETTINGS, seeded())

    assert np.array_equal(SAMPLES[0].strokes[0], before[0])
