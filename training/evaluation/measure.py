"""Measures networks on the same material: all figures of a report, as values for JSON.

DigitPad's network reads through the recognizer, as in the program. The networks it is compared with
see the same digits twice: in DigitPad's framing, and as their own programs shrink them.
"""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

import numpy as np
import numpy.typing as npt

from digitpad.core.arrays import Labels
from digitpad.core.recognition.reading import Reading
from digitpad.core.recognition.recognizer import Classifier, Recognizer
from digitpad.core.recognition.verdict import Verdict
from training.data.renderings import RENDER_STYLES
from training.evaluation import metrics
from training.evaluation.figures import timing
from training.evaluation.figures.digit_strings import digit_string_figures
from training.evaluation.figures.robustness import robustness
from training.evaluation.figures.seeing import Rival, Seen, all_guesses, guesses_of, see_all
from training.evaluation.figures.separator_strings import SeparatorStrings
from training.evaluation.figures.separators import separator_figures
from training.evaluation.figures.strangers import strangers_figures
from training.evaluation.material import NOISE, PRINTED, Material

Grey = npt.NDArray[np.uint8]
Tensors = npt.NDArray[np.float32]  # (N, 28, 28)
Figures = dict[str, Any]

KEPT = 0.99  # share of digits accepted by the threshold at which non-digits are counted
COVERAGES = [0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.92, 0.94, 0.96, 0.97, 0.98, 0.99, 0.995, 1.0]


def measure(engine: Classifier, rivals: list[Rival], material: Material) -> Figures:
    """Return all figures of the network that `engine` runs, and of its rivals.

    Shares and errors are 0..1, times in milliseconds. "strangers" and "separators" are missing if
    the material has nothing of UNIPEN's.
    """
    recognizer = Recognizer(engine)
    sets = see_all(recognizer, material)
    guesses = {name: all_guesses(seen, rivals) for name, seen in sets.items()}
    pens = sets[material.pens_name]
    judged = {name: sets[name] for name in (next(iter(material.pictures)), material.pens_name)}
    figures: Figures = {
        "accuracy": _accuracy_of_all(sets, guesses),
        "one_answer_in_all_ways": _one_answer(guesses),
        "per_digit": {name: _per_digit(seen) for name, seen in judged.items()},
        "confusion": {name: _confusion(seen) for name, seen in judged.items()},
        "probabilities": {name: _probability_figures(seen) for name, seen in judged.items()},
        "coverage": {name: _coverage(seen) for name, seen in judged.items()},
        "verdicts": {name: _verdicts(seen.readings) for name, seen in sets.items()},
        "non_digits": _non_digits(recognizer, engine, pens, material),
        "robustness": robustness(recognizer, rivals, material.pens),
        "numbers": digit_string_figures(recognizer, material.pens),
        "time": timing.timing(recognizer, engine, material.pens),
    }
    if material.strangers:
        strangers = strangers_figures(engine, material.strangers, material.letters)
        figures["strangers"] = strangers
    if material.strangers and material.symbols:
        source = SeparatorStrings(material.pens, material.strangers, material.symbols)
        figures["separators"] = separator_figures(recognizer, source)
    return figures


# Accuracy


def _accuracy_of_all(sets: dict[str, Seen], guesses: dict[str, dict[str, Labels]]) -> Figures:
    """Return the share of correct answers, by reader and by set."""
    figures: Figures = {}
    for name, readers in guesses.items():
        for reader, digits in readers.items():
            share = metrics.Share.of(digits == sets[name].labels)
            figures.setdefault(reader, {})[name] = asdict(share)
    return figures


def _one_answer(guesses: dict[str, dict[str, Labels]]) -> Figures:
    """Return the share of drawings that get the same answer in all render styles, by reader."""
    by_style = [guesses[style.name] for style in RENDER_STYLES]
    return {
        reader: asdict(
            metrics.Share.of(
                np.all([readers[reader] == by_style[0][reader] for readers in by_style], axis=0)
            )
        )
        for reader in by_style[0]
    }


def _per_digit(seen: Seen) -> list[Figures]:
    guesses = guesses_of(seen.readings)
    rows = []
    for digit in range(10):
        is_it, called_it = seen.labels == digit, guesses == digit
        both = int((is_it & called_it).sum())
        rows.append(
            {
                "digit": digit,
                "count": int(is_it.sum()),
                "recall": both / max(1, int(is_it.sum())),
                "precision": both / max(1, int(called_it.sum())),
            }
        )
    return rows


def _confusion(seen: Seen) -> list[list[int]]:
    return metrics.confusion(np.maximum(guesses_of(seen.readings), 0), seen.labels)


# Probabilities and verdicts


def _probability_figures(seen: Seen) -> Figures:
    probabilities, labels = seen.probabilities, seen.labels
    return {
        "ece": metrics.expected_calibration_error(probabilities, labels),
        "nll": metrics.negative_log_likelihood(probabilities, labels),
        "brier": metrics.brier_score(probabilities, labels),
        "bins": [asdict(each) for each in metrics.reliability(probabilities, labels)],
    }


def _coverage(seen: Seen) -> Figures:
    confidences = seen.probabilities.max(axis=1)
    right = guesses_of(seen.readings) == seen.labels
    accuracies = metrics.accuracy_at_coverage(confidences, right, COVERAGES)
    return {"coverage": COVERAGES, "accuracy": accuracies}


def _verdicts(readings: list[Reading]) -> Figures:
    return {
        verdict.value: float(np.mean([reading.verdict is verdict for reading in readings]))
        for verdict in Verdict
    }


def _non_digits(
    recognizer: Recognizer, engine: Classifier, pens: Seen, material: Material
) -> Figures:
    """Return the shares of each kind that are accepted by a threshold that KEPT pen digits reach.

    "accepted" goes by digitness and the limits on ink and, for comparison, "accepted_by_softmax" by
    the highest probability alone. "let_through" is the share that the verdict, with the thresholds
    in the model's card, does not call "not a digit".
    """
    kinds = {
        kind: [recognizer.recognize_strokes(strokes) for strokes in examples]
        for kind, examples in material.drawn.items()
    } | {
        kind: [recognizer.recognize(picture) for picture in examples]
        for kind, examples in material.pictured.items()
    }
    digits = _digitness(engine, pens.readings)
    figures = {}
    for kind, readings in kinds.items():
        figures[kind] = {
            "examples": len(readings),
            "accepted": metrics.accepted_where_most_digits_are(
                digits, _digitness(engine, readings), KEPT
            ),
            "accepted_by_softmax": metrics.accepted_where_most_digits_are(
                _confidences(pens.readings), _confidences(readings), KEPT
            ),
            "let_through": 1.0 - _verdicts(readings)[Verdict.NOT_A_DIGIT],
        }
    return {"kept": KEPT, "kinds": figures, "groups": _groups(figures)}


def _groups(kinds: Figures) -> Figures:
    groups = {
        "scribbles, shapes, noise": ("scribble", "shape", NOISE),
        "printed letters": (PRINTED,),
    }
    return {
        group: {
            key: float(np.mean([kinds[kind][key] for kind in members]))
            for key in ("accepted", "accepted_by_softmax", "let_through")
        }
        for group, members in groups.items()
    }


def _digitness(engine: Classifier, readings: list[Reading]) -> npt.NDArray[np.float64]:
    """Return the score that decides the verdict, (N,); -inf for too little or too much ink."""
    tensors = np.stack([reading.tensor for reading in readings])
    digitness = engine.scores(tensors).digitness
    if digitness is None:
        return _confidences(readings)
    ink, calibration = tensors.sum(axis=(1, 2)), engine.calibration
    is_plausible = (calibration.least_ink <= ink) & (ink <= calibration.most_ink)
    return np.where(is_plausible, digitness.astype(np.float64), -np.inf)


def _confidences(readings: list[Reading]) -> npt.NDArray[np.float64]:
    return np.array([reading.confidence for reading in readings])
