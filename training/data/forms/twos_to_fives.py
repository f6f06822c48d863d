"""Constructs twos, threes, fours and fives: strokes (N, 2), y down, about one unit tall."""

from __future__ import annotations

import numpy as np

from training.data.forms.curves import straight
from training.data.forms.lines import Form, Random, Strokes, cornered, curved, is_chosen

# 2


def _flat_two(random: Random) -> Strokes:
    """A flat, wide two, nearly a Z, with corners or round shoulders."""
    w, h = random.uniform(0.3, 0.6), random.uniform(0.3, 0.5)
    knots = ((-w, -h + random.uniform(0, 0.15)), (0.0, -h), (w, -h * 0.75), (-w, h), (w * 1.1, h))
    if is_chosen(random, 0.35):
        return [cornered(random, (-w, -h), (w, -h), (-w, h), (w, h))]
    return [np.concatenate([curved(random, *knots[:3], (w * 0.2, 0.0), knots[3])[:-1],
                            straight(knots[3], knots[4])])]  # fmt: skip


def _alpha_two(random: Random) -> Strokes:
    """A two with a crossing loop at its foot, like a lying alpha."""
    w, size = random.uniform(0.22, 0.42), random.uniform(0.08, 0.28)
    end = random.uniform(0.3, 0.6)
    return [
        curved(
            random,
            (-w, -0.3), (-w * 0.4, -0.5), (w * 0.8, -0.38), (w * 0.6, -0.05), (-w * 0.2, 0.3),
            (-w * 0.8, 0.5), (-w - size, 0.5 - size), (-w * 0.6, 0.5 - 2 * size),
            (0.0, 0.5 - size), (end * 0.6, 0.5), (end, 0.46),
        )
    ]  # fmt: skip


def _curly_two(random: Random) -> Strokes:
    """A two like a swan: a round head and a wavy foot."""
    w = random.uniform(0.22, 0.4)
    return [
        curved(
            random,
            (-w * 0.6, -0.1), (-w, -0.3), (-w * 0.2, -0.5), (w, -0.3), (w * 0.3, 0.1), (-w, 0.46),
            (-w * 0.2, 0.36), (w * 0.5, 0.5), (w * 1.1, 0.36),
        )
    ]  # fmt: skip


# 3


def _flat_three(random: Random) -> Strokes:
    """A three with a level top and a corner, then a round belly."""
    w = random.uniform(0.25, 0.4)
    top = cornered(random, (-w, -0.5), (w, -0.5), (-w * 0.1, -0.1))
    belly = curved(random, (-w * 0.1, -0.1), (w, 0.1), (w * 0.7, 0.42), (-w * 0.2, 0.5), (-w, 0.36))
    return [np.concatenate([top, belly[1:]])]


def _looped_three(random: Random) -> Strokes:
    """A three with a small loop where the bows meet."""
    w, loop = random.uniform(0.25, 0.4), random.uniform(0.05, 0.12)
    return [
        curved(
            random,
            (-w, -0.38), (0.0, -0.5), (w, -0.3), (0.05, -0.02), (-loop * 1.5, loop * 0.2),
            (-loop, -loop), (0.06, 0.0), (w, 0.22), (0.1, 0.5), (-w, 0.38),
        )
    ]  # fmt: skip


# 4


def _open_four(random: Random) -> Strokes:
    """A four of an open L and a leg, which crosses or only touches it."""
    w = random.uniform(0.2, 0.42)
    level = random.uniform(0.0, 0.22)
    top_left = (-w * random.uniform(0.2, 1.1), -0.5 + random.uniform(0, 0.12))
    x = w * random.uniform(0.2, 1.1)
    bar_end = x + random.uniform(-0.08, 0.3)
    corner = (-w, level)
    left = (curved if is_chosen(random, 0.4) else cornered)(
        random, top_left, corner, (bar_end, level)
    )
    leg_top = level - random.uniform(0.12, 0.5)
    return [left, cornered(random, (x + random.normal(0, 0.04), leg_top), (x, 0.5))]


def _closed_four(random: Random) -> Strokes:
    """A four of a triangle and a leg, in one stroke or two."""
    w, level = random.uniform(0.28, 0.45), random.uniform(0.08, 0.25)
    x = random.uniform(0.05, 0.2)
    left = [(x, -0.5), (-w, level), (w, level + random.normal(0, 0.03))]
    leg = [(x + random.normal(0, 0.02), -0.5), (x, 0.5)]
    if is_chosen(random, 0.1):
        return [cornered(random, *left, (x, -0.5), *leg[1:])]
    if is_chosen(random):
        return [cornered(random, *left), cornered(random, *leg)]
    return [cornered(random, *left), cornered(random, (x, level - 0.3), (x - 0.03, 0.5))]


def _lightning_four(random: Random) -> Strokes:
    """A four in one stroke: down, across, up to the right and down again."""
    w, level = random.uniform(0.22, 0.38), random.uniform(0.0, 0.2)
    return [
        cornered(
            random,
            (-w * 0.7, -0.5), (-w, level), (w * 0.8, level - 0.02), (w, -0.45), (w * 0.7, 0.5),
        )
    ]  # fmt: skip


# 5


def _detached_five(random: Random) -> Strokes:
    """A five whose top bar is a separate stroke, above or beside the rest without touching it."""
    w = random.uniform(0.25, 0.4)
    left = -w + random.normal(0, 0.04)
    body = curved(
        random,
        (left, -0.42), (left, -0.1), (0.0, -0.14), (w, 0.1), (w * 0.7, 0.4), (0.0, 0.5), (-w, 0.36),
    )  # fmt: skip
    x, y = left + random.uniform(-0.05, 0.2), -0.44 - random.uniform(-0.04, 0.16)
    bar = straight((x, y), (x + random.uniform(0.3, 0.7), y + random.normal(0, 0.05)))
    return [body, bar] if is_chosen(random, 0.8) else [bar, body]


def _snake_five(random: Random) -> Strokes:
    """A five in one stroke without a corner, nearly an S with a level top."""
    w = random.uniform(0.25, 0.38)
    return [
        curved(
            random,
            (w, -0.5), (-w * 0.4, -0.49), (-w * 0.9, -0.3), (-w * 0.5, -0.08), (w * 0.5, -0.02),
            (w, 0.2), (w * 0.4, 0.48), (-w, 0.42),
        )
    ]  # fmt: skip


def _angular_five(random: Random) -> Strokes:
    w = random.uniform(0.22, 0.4)
    top = cornered(random, (w, -0.5), (-w * 0.8, -0.5), (-w * 0.9, -0.08))
    belly = curved(random, (-w * 0.9, -0.08), (w * 0.5, -0.1), (w, 0.2), (w * 0.3, 0.5), (-w, 0.42))
    return [np.concatenate([top, belly[1:]])]


FORMS: dict[int, tuple[Form, ...]] = {
    # Loops and flat ones were refused, or read as 7 or 8.
    2: (_flat_two, _alpha_two, _curly_two),
    3: (_flat_three, _looped_three),
    # Open ones with a leg beside an L.
    4: (_open_four, _closed_four, _lightning_four),
    # With bars that do not touch, the rest was read as 3.
    5: (_detached_five, _snake_five, _angular_five),
}  # fmt: skip
