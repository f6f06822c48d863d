"""Measure networks on the same material: everything a report says, as plain values for JSON.

DigitPad's own network goes the user's way, through the recognizer. The networks it is compared
with see the same digits twice: framed as DigitPad frames them, and as their own programs do.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from functools import partial
from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import Image

from digitpad.core.ink.polylines import FloatArray
from digitpad.core.recognition.reading import Reading, Verdict
from digitpad.core.recognition.recognizer import Classifier, Recognizer
from training.data.datasets import Labels, PenSample
from training.data.digit_strings import SPACINGS, DigitString, make_digit_strings
from training.data.renderings import RENDER_STYLES, RenderStyle, draw
from training.evaluation import metrics
from training.evaluation.material import NOISE, PRINTED, Material

Grey = npt.NDArray[np.uint8]
Tensors = npt.NDArray[np.float32]  # (N, 28, 28)
Figures = dict[str, Any]

KEPT = 0.99  # share of digits that are accepted where the share of accepted non-digits is stated
COVERAGES = [0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.92, 0.94, 0.96, 0.97, 0.98, 0.99, 0.995, 1.0]
ROBUSTNESS_SAMPLES = 200
TIMED = 300  # readings
NUMBERS = 1_000  # of each spacing
NUMBERS_SEED = 3
OURS, THEIRS = "DigitPad's framing", "whole canvas shrunk"


@dataclass(frozen=True)
class Rival:
    """An earlier network: what it is called and its logits for (N, 28, 28) tensors."""

    name: str
    logits: Callable[[Tensors], npt.NDArray[np.float32]]


@dataclass(frozen=True)
class Seen:
    """One set of samples: what DigitPad read, and what each framing shows a network."""

    labels: Labels
    readings: list[Reading]
    shrunk: Tensors

    @property
    def framed(self) -> Tensors:
        return np.stack([reading.tensor for reading in self.readings])

    @property
    def probabilities(self) -> npt.NDArray[np.float64]:
        return np.array([reading.probabilities for reading in self.readings], dtype=np.float64)


def measure(engine: Classifier, rivals: list[Rival], material: Material) -> Figures:
    """All figures of the network behind `engine`, and of its rivals on the same material."""
    recognizer = Recognizer(engine)
    sets = _see_all(recognizer, material)
    guesses = {name: _all_guesses(seen, rivals) for name, seen in sets.items()}
    pens = sets[material.pens_name]
    judged = {name: sets[name] for name in (next(iter(material.pictures)), material.pens_name)}
    return {
        "accuracy": _accuracy_of_all(sets, guesses),
        "one_answer_in_all_ways": _one_answer(guesses),
        "per_digit": {name: _per_digit(seen) for name, seen in judged.items()},
        "confusion": {name: _confusion(seen) for name, seen in judged.items()},
        "probabilities": {name: _probability_figures(seen) for name, seen in judged.items()},
        "coverage": {name: _coverage(seen) for name, seen in judged.items()},
        "verdicts": {name: _verdicts(seen.readings) for name, seen in sets.items()},
        "non_digits": _non_digits(recognizer, engine, pens, material),
        "robustness": _robustness(recognizer, rivals, material.pens),
        "numbers": _numbers(recognizer, material.pens),
        "time": _time(recognizer, engine, material.pens),
    }


# Seeing


def shrink(picture: Grey) -> Tensors:
    """The whole canvas as 28x28 pixels: the earlier works' framing."""
    small = Image.fromarray(picture).resize((28, 28), Image.Resampling.LANCZOS)
    return np.asarray(small, dtype=np.float32) / np.float32(255)


def _see_all(recognizer: Recognizer, material: Material) -> dict[str, Seen]:
    sets = {
        name: _see_pictures(recognizer, list(samples.pictures), samples.labels)
        for name, samples in material.pictures.items()
    }
    sets[material.pens_name] = _see_pens(recognizer, material.pens)
    for style in RENDER_STYLES:
        sets[style.name] = _see_drawn(recognizer, material.pens, style)
    return sets


def _see_pictures(recognizer: Recognizer, pictures: list[Grey], labels: Labels) -> Seen:
    shrunk = np.stack([shrink(picture) for picture in pictures])
    return Seen(labels, recognizer.recognize_many(pictures), shrunk)


def _see_pens(recognizer: Recognizer, samples: list[PenSample]) -> Seen:
    readings = [recognizer.recognize_strokes(sample.strokes) for sample in samples]
    shrunk = np.stack([shrink(draw(sample.strokes, RENDER_STYLES[0])) for sample in samples])
    return Seen(_labels(samples), readings, shrunk)


def _see_drawn(recognizer: Recognizer, samples: list[PenSample], style: RenderStyle) -> Seen:
    """Drawn one after the other: all pictures together would not fit into memory."""
    readings, shrunk = [], []
    for sample in samples:
        picture = draw(sample.strokes, style)
        readings.append(recognizer.recognize(picture))
        shrunk.append(shrink(picture))
    return Seen(_labels(samples), readings, np.stack(shrunk))


def _labels(samples: list[PenSample]) -> Labels:
    return np.array([sample.label for sample in samples], dtype=np.int64)


# Accuracy


def guesses_of(readings: list[Reading]) -> Labels:
    """The likeliest digit of each reading, sure or not; -1 for blank paper."""
    return np.array(
        [
            -1 if reading.verdict is Verdict.EMPTY else int(reading.probabilities.argmax())
            for reading in readings
        ]
    )


def _all_guesses(seen: Seen, rivals: list[Rival]) -> dict[str, Labels]:
    guesses = {"DigitPad": guesses_of(seen.readings)}
    for rival in rivals:
        guesses[f"{rival.name}, {OURS}"] = rival.logits(seen.framed).argmax(axis=1)
        guesses[f"{rival.name}, {THEIRS}"] = rival.logits(seen.shrunk).argmax(axis=1)
    return guesses


def _accuracy_of_all(sets: dict[str, Seen], guesses: dict[str, dict[str, Labels]]) -> Figures:
    """The share of right answers by reader and by set."""
    figures: Figures = {}
    for name, readers in guesses.items():
        for reader, digits in readers.items():
            share = metrics.Share.of(digits == sets[name].labels)
            figures.setdefault(reader, {})[name] = asdict(share)
    return figures


def _one_answer(guesses: dict[str, dict[str, Labels]]) -> Figures:
    """The share of drawings that get the same answer in all ways of drawing."""
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
    """The share of each kind that passes where KEPT of the pens' digits pass.

    By digitness and the guards on ink, and, for comparison, by the softmax alone; and the share
    that the verdict, with the thresholds in the model's card, does not call "not a digit".
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
    """The score that the verdict asks; too little or too much ink is out of the question."""
    tensors = np.stack([reading.tensor for reading in readings])
    digitness = engine.scores(tensors).digitness
    if digitness is None:
        return _confidences(readings)
    ink, calibration = tensors.sum(axis=(1, 2)), engine.calibration
    is_plausible = (calibration.least_ink <= ink) & (ink <= calibration.most_ink)
    return np.where(is_plausible, digitness.astype(np.float64), -np.inf)


def _confidences(readings: list[Reading]) -> npt.NDArray[np.float64]:
    return np.array([reading.confidence for reading in readings])


# Robustness


def _robustness(
    recognizer: Recognizer, rivals: list[Rival], samples: list[PenSample]
) -> dict[str, Figures]:
    """Accuracy as one thing about the drawing changes and all else stays."""
    chosen = samples[:: max(1, len(samples) // ROBUSTNESS_SAMPLES)]
    labels = _labels(chosen)
    curves: dict[str, Figures] = {}
    for change, (levels, draw_at) in CHANGES.items():
        readers: dict[str, list[float]] = {}
        for level in levels:
            pictures = [draw_at(sample.strokes, level) for sample in chosen]
            seen = _see_pictures(recognizer, pictures, labels)
            for reader, guesses in _all_guesses(seen, rivals).items():
                readers.setdefault(reader, []).append(float((guesses == labels).mean()))
        curves[change] = {"levels": levels, "accuracy": readers}
    return curves


def _turned(strokes: list[FloatArray], degrees: float) -> Grey:
    angle = np.radians(degrees)
    matrix = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    return draw([stroke @ matrix for stroke in strokes], RENDER_STYLES[0])


def _moved(strokes: list[FloatArray], share: float) -> Grey:
    return draw(strokes, RenderStyle("moved", canvas=480, pen=24, size=0.5, moved=share))


def _sized(strokes: list[FloatArray], share: float) -> Grey:
    return draw(strokes, RenderStyle("sized", canvas=480, pen=12, size=share))


def _wide(strokes: list[FloatArray], pen: float) -> Grey:
    return draw(strokes, RenderStyle("wide", canvas=480, pen=round(pen), size=0.6))


def _noisy(strokes: list[FloatArray], deviation: float) -> Grey:
    picture = draw(strokes, RENDER_STYLES[0]).astype(np.float64)
    noise = np.random.default_rng(0).normal(0, deviation * 255, picture.shape)
    return np.clip(np.round(picture + noise), 0, 255).astype(np.uint8)


CHANGES: dict[str, tuple[list[float], Callable[[list[FloatArray], float], Grey]]] = {
    "turned by, degrees": ([-40, -30, -20, -10, 0, 10, 20, 30, 40], _turned),
    "moved by, canvases": ([0, 0.05, 0.1, 0.15, 0.2, 0.24], _moved),
    "longest side, canvases": ([0.1, 0.2, 0.3, 0.45, 0.6, 0.75, 0.9], _sized),
    "pen, pixels of 480": ([2, 6, 12, 24, 40, 58, 80], _wide),
    "noise, deviation of 1": ([0, 0.05, 0.1, 0.15, 0.2, 0.3], _noisy),
}


# Numbers


def _numbers(recognizer: Recognizer, samples: list[PenSample]) -> Figures:
    """Numbers that are wholly right, by spacing; single digits that were taken for several."""
    count = min(NUMBERS, len(samples))  # more would be the same digits again and again
    random = np.random.default_rng(NUMBERS_SEED)
    sets = {
        spacing.name: make_digit_strings(samples, spacing, count, random) for spacing in SPACINGS
    }
    texts = [recognizer.recognize_number(sample.strokes).text for sample in samples]
    split = np.array([len(text) > 1 for text in texts])
    return {
        "wholly_right": {
            name: asdict(_wholly_right(recognizer, numbers)) for name, numbers in sets.items()
        },
        "split_by_mistake": asdict(metrics.Share.of(split)),
        "median_ms": _number_times(recognizer, next(iter(sets.values()))),
    }


def _wholly_right(recognizer: Recognizer, numbers: list[DigitString]) -> metrics.Share:
    texts = [recognizer.recognize_number(number.strokes).text for number in numbers]
    pairs = zip(texts, numbers, strict=True)
    return metrics.Share.of(np.array([text == number.text for text, number in pairs]))


def _number_times(recognizer: Recognizer, numbers: list[DigitString]) -> Figures:
    """Median milliseconds, by how many digits the number has."""
    times: dict[int, list[float]] = {}
    for number in numbers[:TIMED]:
        read = partial(recognizer.recognize_number, number.strokes)
        times.setdefault(len(number.text), []).extend(_milliseconds([read]))
    return {str(digits): float(np.median(times[digits])) for digits in sorted(times)}


# Time


def _time(recognizer: Recognizer, engine: Classifier, samples: list[PenSample]) -> Figures:
    """Milliseconds from strokes to verdict, and of the network alone, on one core."""
    chosen = samples[:TIMED]
    readings = [recognizer.recognize_strokes(sample.strokes) for sample in chosen]
    whole = _milliseconds(
        [lambda s=sample.strokes: recognizer.recognize_strokes(s) for sample in chosen]  # type: ignore[misc]
    )
    network = _milliseconds(
        [lambda t=reading.tensor[None]: engine.scores(t) for reading in readings]  # type: ignore[misc]
    )
    return {
        "readings": len(chosen),
        "median_ms": float(np.median(whole)),
        "p95_ms": float(np.quantile(whole, 0.95)),
        "network_median_ms": float(np.median(network)),
    }


def _milliseconds(calls: list[Callable[[], object]]) -> list[float]:
    times = []
    for call in calls:
        began = time.perf_counter()
        call()
        times.append((time.perf_counter() - began) * 1000)
    return times
