"""Repeats tests at random, from a seed that can be replayed."""

from __future__ import annotations

import os
import random

import pytest

SEED = "TORTURE_SEED"  # the environment variable that replays a run
SHARE = "TORTURE_SHARE"  # the share of the long form to run: 0.1 is a tenth


def sized(short: int, long: int) -> pytest.MarkDecorator:
    """Run a test in two forms: `amount` is short in `make test-all`, long in `make torture`."""
    share = float(os.environ.get(SHARE, "1"))
    many = pytest.param(max(short, round(long * share)), marks=pytest.mark.torture, id="long")
    return pytest.mark.parametrize("amount", [pytest.param(short, id="short"), many])


def seed_of(amount: int, short: int) -> int:
    """Return the seed of a run, printed so that a failure shows it.

    The short form is the same each time; the long form differs each time.
    """
    replayed = os.environ.get(SEED)
    seed = (
        int(replayed)
        if replayed
        else 0
        if amount <= short
        else random.SystemRandom().randrange(1 << 30)
    )
    print(f"replay with {SEED}={seed}")
    return seed
