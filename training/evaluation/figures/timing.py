"""Measures how long readings take, on one core."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import numpy as np

from digitpad.core.recognition.recognizer import Classifier, Recognizer
from training.data.datasets import PenSample

Figures = dict[str, Any]

TIMED = 300  # readings


def timing(recognizer: Recognizer, engine: Classifier, samples: list[PenSample]) -> Figures:
    """Return the milliseconds of a reading, from strokes to verdict, and of the network alone."""
    chosen = samples[:TIMED]
    readings = [recognizer.recognize_strokes(sample.strokes) for sample in chosen]
    whole = milliseconds(
        [lambda s=sample.strokes: recognizer.recognize_strokes(s) for sample in chosen]  # type: ignore[misc]
    )
    network = milliseconds(
        [lambda t=reading.tensor[None]: engine.scores(t) for reading in readings]  # type: ignore[misc]
    )
    return {
        "readings": len(chosen),
        "median_ms": float(np.median(whole)),
        "p95_ms": float(np.quantile(whole, 0.95)),
        "network_median_ms": float(np.median(network)),
    }


def milliseconds(calls: list[Callable[[], object]]) -> list[float]:
    """Call each function once, and return how many milliseconds each call took."""
    times = []
    for call in calls:
        began = time.perf_counter()
        call()
        times.append((time.perf_counter() - began) * 1000)
    return times
