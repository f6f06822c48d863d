"""Constructs sixes, sevens, eights and nines: strokes (N, 2), y down, about one unit tall."""

from __future__ import annotations

import numpy as np

from training.data.forms.curves import rotated, straight
from training.data.forms.lines import Form, Random, Strokes, cornered, curved, is_chosen, ring

# 6


def _stemmed_six(random: Random) -> Strokes:
    """A six with a straight stem and a bowl, like a leaning b."""
    lean, bowl = random.uniform(0.0, 0.35), random.uniform(0.2, 0.34)
    left = -bowl
    return [
        curved(
            random,
            (left + lean, -0.5), (left + lean * 0.4, -0.15), (left, 0.2), (left * 0.5, 0.48),
            (bowl * 0.6, 0.46), (bowl, 0.22), (bowl * 0.4, 0.0), (left * 0.7, 0.12),
        )
    ]  # fmt: skip


def _open_six(random: Random) -> Strokes:
    """A six whose bowl does not close, as if drawn in haste."""
    w, end = random.uniform(0.2, 0.36), random.uniform(0.05, 0.3)
    return [
        curved(
            random,
            (w, -0.5), (-w * 0.5, -0.25), (-w, 0.15), (-w * 0.4, 0.48), (w * 0.7, 0.44),
            (w, 0.18), (w * 0.3, 0.02), (-w * (1 - end * 2), 0.04 + end),
        )
    ]  # fmt: skip


def _crossing_six(random: Random) -> Strokes:
    """A six whose bowl ends beyond the stem."""
    w, beyond = random.uniform(0.2, 0.34), random.uniform(0.04, 0.22)
    return [
        curved(
            random,
            (w * 0.5, -0.5), (-w * 0.7, -0.15), (-w, 0.2), (-w * 0.3, 0.5), (w * 0.8, 0.4),
            (w * 0.8, 0.1), (0.0, -0.02), (-w - beyond, 0.16 + random.uniform(-0.1, 0.16)),
        )
    ]  # fmt: skip


# 7


def _hooked_seven(random: Random) -> Strokes:
    """A seven with a hook to the right at its foot, sharp or round, and too small for a 2."""
    w, hook = random.uniform(0.25, 0.42), random.uniform(0.06, 0.2)
    foot = (-w * random.uniform(0.1, 0.7), 0.5)
    top = cornered(random, (-w, -0.48), (w, -0.5), foot)
    if is_chosen(random):
        tail = straight(foot, (foot[0] + hook, 0.5 - hook * random.uniform(0.2, 1.2)))
    else:
        tail = curved(
            random, foot, (foot[0] + hook * 0.4, 0.53), (foot[0] + hook, 0.5 - hook * 0.5)
        )
    return [np.concatenate([top, tail[1:]]), *_maybe_bar(random, foot, w)]


def _maybe_bar(random: Random, foot: tuple[float, float], w: float) -> Strokes:
    if not is_chosen(random, 0.35):
        return []
    share = random.uniform(0.35, 0.65)
    x, y = w + share * (foot[0] - w), -0.5 + share
    half, rise = random.uniform(0.1, 0.28), random.normal(0, 0.04)
    return [straight((x - half, y + rise), (x + half, y - rise))]


def _serif_seven(random: Random) -> Strokes:
    """A seven whose bar is wavy and begins with a tick down."""
    w, tick = random.uniform(0.25, 0.42), random.uniform(0.06, 0.24)
    foot = (-w * random.uniform(-0.2, 0.5), 0.5)
    begin = straight((-w, -0.5 + tick), (-w, -0.48), 5)
    bar = curved(random, (-w, -0.48), (0.0, -0.46 + random.normal(0, 0.03)), (w, -0.5))
    stem = (curved if is_chosen(random) else cornered)(
        random, (w, -0.5), (w * 0.3 + foot[0] * 0.5, 0.0), foot
    )
    return [np.concatenate([begin, bar[1:], stem[1:]]), *_maybe_bar(random, foot, w)]


def _curved_seven(random: Random) -> Strokes:
    w = random.uniform(0.25, 0.42)
    foot = (-w * random.uniform(-0.3, 0.3), 0.5)
    return [
        curved(random, (-w, -0.44), (0.0, -0.48), (w, -0.46), (w * 0.4, -0.05), foot),
        *_maybe_bar(random, foot, w),
    ]


# 8


def _open_eight(random: Random) -> Strokes:
    """An eight in one stroke that does not return to its beginning."""
    w, gap = random.uniform(0.22, 0.36), random.uniform(0.0, 0.25)
    end = (w * (0.9 + gap), -0.34 + gap * random.uniform(-0.4, 0.8))
    return [
        curved(
            random,
            (w * 0.9, -0.34), (0.1 * w, -0.5), (-w * 0.8, -0.3), (0.0, -0.02), (w, 0.26),
            (0.0, 0.5), (-w, 0.26), (0.0, 0.02), end,
        )
    ]  # fmt: skip


def _two_circles(random: Random) -> Strokes:
    """An eight of two rings, one above the other: apart, touching or overlapping, and shifted."""
    upper, lower = random.uniform(0.36, 0.52), random.uniform(0.42, 0.58)
    shift = random.normal(0, 0.06)
    apart = random.uniform(-0.05, 0.05)
    width = random.uniform(0.8, 1.25)
    top = ring(random, upper * width, upper) + (shift, -0.5 + upper / 2 - apart)
    return [top, ring(random, lower * width, lower) + (-shift, 0.5 - lower / 2)]


def _tilted_eight(random: Random) -> Strokes:
    """An eight of two rings, one not quite above the other, as on a pad held at an angle."""
    angle = random.uniform(-0.55, 0.55)
    return [rotated(stroke, angle) for stroke in _two_circles(random)]


def _closed_s_eight(random: Random) -> Strokes:
    """An eight as an S and a line back to its beginning."""
    w = random.uniform(0.22, 0.36)
    s = curved(
        random,
        (w * 0.8, -0.42),
        (0.0, -0.5),
        (-w, -0.3),
        (0.0, 0.0),
        (w, 0.28),
        (0.0, 0.5),
        (-w, 0.3),
    )
    back = curved(random, (-w, 0.3), (w * 0.1, -0.05), (w * 0.8, -0.42))
    return [np.concatenate([s, back[1:]])] if is_chosen(random, 0.7) else [s, back]


# 9


def _leaning_nine(random: Random) -> Strokes:
    """A nine with a leaning straight back under a round or flat head."""
    lean, size = random.uniform(-0.05, 0.45), random.uniform(0.34, 0.5)
    head = ring(random, size * random.uniform(0.8, 1.2), size, random.uniform(-0.1, 0.05))
    head = head + (0.0, -0.5 + size / 2)
    top = (head[:, 0].max() - random.uniform(-0.02, 0.05), -0.5 + size * random.uniform(0.05, 0.6))
    back = (curved if is_chosen(random, 0.3) else cornered)(
        random, top, (top[0] - lean * 0.5, 0.1), (top[0] - lean, 0.5)
    )
    return [head, back]


def _hooked_nine(random: Random) -> Strokes:
    """A nine in one stroke, whose tail bends to the left at its foot."""
    w, tail = random.uniform(0.2, 0.32), random.uniform(0.0, 0.35)
    return [
        curved(
            random,
            (w, -0.36), (0.0, -0.5), (-w, -0.26), (-w * 0.2, -0.04), (w * 0.9, -0.2), (w, -0.36),
            (w * 0.95, 0.1), (w * 0.6, 0.42), (w * 0.3 - tail, 0.5 - tail * 0.2),
        )
    ]  # fmt: skip


FORMS: dict[int, tuple[Form, ...]] = {
    # Like a b; crossing tails were read as 4.
    6: (_stemmed_six, _open_six, _crossing_six),
    # Hooks at the foot were read as 2.
    7: (_hooked_seven, _serif_seven, _curved_seven),
    # Not closed, or of two rings.
    8: (_open_eight, _two_circles, _tilted_eight, _closed_s_eight),
    # Leaning backs were read as 4 or 8.
    9: (_leaning_nine, _hooked_nine),
}  # fmt: skip
