"""Measures how well the handwriting of UNIPEN's writers is read, by provider and by writer.

A digit counts as accepted if its verdict is "digit" or "unsure", a letter only if its verdict is
"digit": a reading that says that it is unsure does no harm.
"""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

import numpy as np
import numpy.typing as npt

from digitpad.core.recognition.reading import Reading
from digitpad.core.recognition.recognizer import Classifier, Recognizer
from digitpad.core.recognition.verdict import Verdict
from training.data.unipen.characters import UNMISTAKABLE
from training.data.unipen.release import UnipenSample
from training.evaluation.metrics import Share, expected_calibration_error

Figures = dict[str, Any]
Flags = npt.NDArray[np.bool_]

KEPT = 0.99  # share of digits accepted by the threshold at which letters are counted
RESAMPLED = 1_000  # bootstrap samples of writers, for the interval
WORST = 0.1  # share of writers that are averaged as the worst
ACCEPTED = (Verdict.DIGIT, Verdict.UNSURE)


def strangers_figures(
    engine: Classifier, digits: list[UnipenSample], letters: list[UnipenSample]
) -> Figures:
    """Return the shares of digits read correctly, and correctly and accepted, and their ECE.

    The shares are also given by provider and by writer. If there are unmistakable letters, the
    shares of them that are taken for digits follow. `digits` must not be empty.
    """
    recognizer = Recognizer(engine)
    readings = [recognizer.recognize_strokes(sample.strokes) for sample in digits]
    right = np.array(
        [
            reading.verdict is not Verdict.EMPTY and str(reading.ranking[0]) == sample.label
            for reading, sample in zip(readings, digits, strict=True)
        ]
    )
    accepted = right & np.array([reading.verdict in ACCEPTED for reading in readings])
    figures = {
        "right": asdict(Share.of(right)),
        "right_and_accepted": asdict(Share.of(accepted)),
        "ece": expected_calibration_error(
            np.stack([reading.probabilities for reading in readings]).astype(np.float64),
            np.array([int(sample.label) for sample in digits]),
        ),
        "by_provider": _by_provider(digits, right, accepted),
        "by_writer": _by_writer([sample.writer for sample in digits], accepted),
    }
    clear = [letter for letter in letters if letter.label in UNMISTAKABLE]
    if clear:
        read = [recognizer.recognize_strokes(letter.strokes) for letter in clear]
        figures["letters"] = _letters(engine, readings, read)
    return figures


def _by_provider(digits: list[UnipenSample], right: Flags, accepted: Flags) -> Figures:
    providers = np.array([sample.provider for sample in digits])
    return {
        provider: {
            "right": asdict(Share.of(right[providers == provider])),
            "right_and_accepted": asdict(Share.of(accepted[providers == provider])),
        }
        for provider in sorted(set(providers.tolist()))
    }


def _by_writer(writers: list[str], accepted: Flags) -> Figures:
    """Return a 95 % bootstrap interval over writers, not digits, and the worst writers' mean."""
    names, owner = np.unique(writers, return_inverse=True)
    counts = np.bincount(owner)
    hits = np.bincount(owner, weights=accepted)
    drawn = np.random.default_rng(0).integers(len(names), size=(RESAMPLED, len(names)))
    shares = hits[drawn].sum(axis=1) / counts[drawn].sum(axis=1)
    worst = np.sort(hits / counts)[: max(1, round(WORST * len(names)))]
    return {
        "writers": len(names),
        "low": float(np.quantile(shares, 0.025)),
        "high": float(np.quantile(shares, 0.975)),
        "worst_tenth": float(worst.mean()),
    }


def _letters(engine: Classifier, digits: list[Reading], letters: list[Reading]) -> Figures:
    """Return the shares accepted by the program's thresholds, and by one that keeps KEPT digits."""
    limit = np.quantile(_digitness(engine, digits), 1 - KEPT)
    is_sure = np.array([reading.confidence >= engine.calibration.sure_from for reading in letters])
    verdicts = [reading.verdict for reading in letters]
    return {
        "count": len(letters),
        "accepted": float(np.mean([verdict is Verdict.DIGIT for verdict in verdicts])),
        "unsure": float(np.mean([verdict is Verdict.UNSURE for verdict in verdicts])),
        "accepted_where_most_digits_are": float(
            np.mean(is_sure & (_digitness(engine, letters) >= limit))
        ),
    }


def _digitness(engine: Classifier, readings: list[Reading]) -> npt.NDArray[np.float64]:
    digitness = engine.scores(np.stack([reading.tensor for reading in readings])).digitness
    if digitness is None:
        return np.zeros(len(readings))
    return digitness.astype(np.float64)
