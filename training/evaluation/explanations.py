"""Measures whether explanations explain: `python -m training explain`, on validation data.

Each figure asks the network again about ink that was really changed: drawn as strokes, framed anew
and read by the recognizer, without the shortcuts that make explanations fast.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from digitpad.core.arrays import FloatArray, Strokes
from digitpad.core.explain.addition import MOST_STEPS, TURNS
from digitpad.core.explain.ends import ends_of
from digitpad.core.explain.explanation import Explanation, View, explain
from digitpad.core.recognition.framing import PlacedStrokes, frame_strokes, place_strokes
from digitpad.core.recognition.recognizer import Classifier, Recognizer
from digitpad.engines.litert import LiteRTEngine
from training.data.renderings import RENDER_STYLES, draw
from training.data.unipen.splits import as_pen_samples
from training.evaluation.material import validation_material
from training.runs import settings_of

Figures = dict[str, Any]
Random = np.random.Generator
Mask = npt.NDArray[np.bool_]
Found = tuple[float | None, bool, float | None]  # the length, whether it works, the shortest

HEAT_SAMPLES = 1_000  # digits
CHANGED_SAMPLES = 200  # digits whose pieces are all tried, which takes seconds for each
FIRMNESS_SAMPLES = 100  # digits, each redrawn in 64 ways
RANDOM_TENTHS = 5  # for each digit, to compare with the warmest one
TENTH = 0.1  # of the length of all strokes
DENSE_PX = 0.25  # pixels of the tensor between points that are removed or kept
LONGEST_PX = 24  # pieces that are longer are most of a digit
CLOSE = 1.2  # times the shortest: what a found change may be long
CANVAS = 480  # pixels of redrawn copies


def measure_explanations(model: Path, data: Path | None) -> None:
    """Print how well an exported model's explanations explain it.

    Raises ModelError if the model cannot be used, OSError if data are missing, and ValueError if
    they are damaged.
    """
    classifier = LiteRTEngine(model)
    material = validation_material(settings_of(model), data)
    samples = [*material.pens, *as_pen_samples(material.strangers)]
    drawings = [sample.strokes for sample in samples]
    np.random.default_rng(0).shuffle(drawings)
    figures: Figures = {
        "heat": heat_figures(drawings[:HEAT_SAMPLES], classifier),
        "removal": removal_figures(drawings[:CHANGED_SAMPLES], classifier),
        "addition": addition_figures(drawings[:CHANGED_SAMPLES], classifier),
        "firmness": firmness_figures(drawings[:FIRMNESS_SAMPLES], classifier),
    }
    for name, values in figures.items():
        for figure, value in values.items():
            print(f"{name + ': ' + figure:64}{value:10.3f}")


# Heat


def heat_figures(drawings: Sequence[Strokes], classifier: Classifier) -> Figures:
    """Return by how much the answer's log-odds fall without the warmest tenth and random ones.

    A tenth is a piece of one line or of several, a tenth as long as all strokes together; strokes
    follow one another. The rest is framed and read again. "scattered" is the warmest tenth of all
    points, connected or not.
    """
    random = np.random.default_rng(0)
    falls = np.array(
        [fall for strokes in drawings if (fall := _falls(strokes, classifier, random)) is not None]
    )
    warm, scattered, others = falls[:, 0], falls[:, 1], falls[:, 2:]
    usual = float(np.median(others))
    return {
        "digits": float(len(falls)),
        "warmest tenth, median fall": float(np.median(warm)),
        "random tenths, median fall": usual,
        "ratio of the medians": float(np.median(warm)) / usual,
        "scattered warmest tenth, ratio": float(np.median(scattered)) / usual,
        "share of random tenths that matter less": float((warm[:, None] > others).mean()),
    }


def _falls(strokes: Strokes, classifier: Classifier, random: Random) -> list[float] | None:
    """Return the falls for the warmest, the scattered warmest and the random tenths."""
    explanation = explain(strokes, classifier, views=[View.HEAT])
    heat = explanation.heat
    if heat is None or explanation.reading.digit is None:
        return None
    lines = _dense(place_strokes(strokes).lines)
    warmth = heat.map.along(np.concatenate(lines))
    length = max(1, round(TENTH * len(warmth)))
    firsts = np.arange(len(warmth) - length + 1)
    sums = np.convolve(warmth, np.ones(length), "valid")
    masks = [_span(int(sums.argmax()), length, len(warmth))]
    masks.append(warmth >= np.sort(warmth)[-length])
    masks += [
        _span(int(first), length, len(warmth)) for first in random.choice(firsts, RANDOM_TENTHS)
    ]
    tensors = np.stack([frame_strokes(_without(lines, mask)) for mask in masks])
    odds = heat.map.question.log_odds(classifier.scores(tensors), classifier.calibration)
    return [heat.map.log_odds - float(each) for each in odds]


def _dense(lines: Strokes) -> Strokes:
    """Return lines with points at equal, small distances."""
    return [_resampled(line, DENSE_PX) for line in lines]


def _resampled(line: FloatArray, step: float) -> FloatArray:
    lengths = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(line, axis=0).T))])
    if lengths[-1] == 0:
        return line[:1]
    at = np.linspace(0, lengths[-1], max(1, round(lengths[-1] / step)) + 1)
    return np.stack([np.interp(at, lengths, line[:, axis]) for axis in (0, 1)], axis=1)


def _span(first: int, length: int, whole: int) -> Mask:
    mask = np.zeros(whole, dtype=bool)
    mask[first : first + length] = True
    return mask


def _without(lines: Strokes, removed: Mask) -> Strokes:
    """Return what is left of lines without the points that a mask over all of them names."""
    rests, first = [], 0
    for line in lines:
        kept = ~removed[first : first + len(line)]
        first += len(line)
        edges = np.flatnonzero(np.diff(kept)) + 1
        pieces = zip(np.split(line, edges), np.split(kept, edges), strict=True)
        rests += [piece for piece, keeps in pieces if len(piece) and keeps[0]]
    return rests


# Changes


def removal_figures(drawings: Sequence[Strokes], classifier: Classifier) -> Figures:
    """Return how removals compare with the shortest of all pieces, and whether they work."""
    found: list[Found] = []
    for strokes in drawings:
        explanation = explain(strokes, classifier, views=[View.CHANGE])
        assert explanation.counterfactuals is not None
        removal = explanation.counterfactuals.removal
        shortest = _shortest_piece(strokes, explanation.reading.digit, classifier)
        if removal is None:
            found.append((None, False, shortest))
            continue
        rest = _strokes_without(strokes, removal.stroke, removal.span)
        again = Recognizer(classifier).recognize_strokes(rest).digit
        works = again == removal.reading.digit != explanation.reading.digit
        found.append((removal.length, works, shortest))
    return _change_figures(found)


def addition_figures(drawings: Sequence[Strokes], classifier: Classifier) -> Figures:
    """Return the same for additions, compared with all extensions of the family."""
    found: list[Found] = []
    for strokes in drawings:
        explanation = explain(strokes, classifier, views=[View.CHANGE])
        assert explanation.counterfactuals is not None
        addition = explanation.counterfactuals.addition
        shortest = _shortest_extension(strokes, explanation.reading.digit, classifier)
        if addition is None:
            found.append((None, False, shortest))
            continue
        again = Recognizer(classifier).recognize_strokes([*strokes, addition.line]).digit
        works = again == addition.reading.digit != explanation.reading.digit
        found.append((addition.length, works, shortest))
    return _change_figures(found)


def _change_figures(found: list[Found]) -> Figures:
    lengths = [length for length, _, _ in found if length is not None]
    ratios = [(length or np.inf) / shortest for length, _, shortest in found if shortest]
    return {
        "digits": float(len(found)),
        "changed": len(lengths) / len(found),
        "of these, read otherwise again": sum(works for _, works, _ in found) / len(lengths),
        "median length, pixels": float(np.median(lengths)),
        "at most 1.2 times the shortest": float(np.mean(np.array(ratios) <= CLOSE + 1e-6)),
        "longest, times the shortest": float(np.max(ratios)),
    }


def _shortest_piece(strokes: Strokes, answer: int | None, classifier: Classifier) -> float | None:
    """Try all pieces that begin and end at whole pixels along a stroke, the shortest first."""
    placed = place_strokes(strokes)
    steps = [_whole_steps(placed.in_tensor(stroke)) for stroke in strokes]
    for count in range(1, LONGEST_PX + 1):
        rests, lengths = [], []
        for number, (along, step) in enumerate(steps):
            for first in range(len(along) - count):
                span = float(along[first]), float(along[first + count])
                rests.append(_strokes_without(strokes, number, span))
                lengths.append(count * step)
        if (shortest := _shortest_of(rests, lengths, answer, classifier)) is not None:
            return shortest
    return None


def _whole_steps(line: FloatArray) -> tuple[FloatArray, float]:
    """Return where along a line its whole pixels are, in segments, and how long each really is."""
    lengths = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(line, axis=0).T))])
    numbers = np.arange(len(line), dtype=np.float64)
    if lengths[-1] == 0:
        return numbers[[0, -1]], 0.0
    at = np.linspace(0, lengths[-1], max(1, round(lengths[-1])) + 1)
    return np.interp(at, lengths, numbers), float(at[1])


def _shortest_extension(
    strokes: Strokes, answer: int | None, classifier: Classifier
) -> float | None:
    """Try all extensions of all ends by whole pixels, the shortest first."""
    placed = place_strokes(strokes)
    for length in range(1, MOST_STEPS + 1):
        inks = [[*placed.lines, line] for line in _extensions(placed, float(length))]
        if _shortest_of(inks, [float(length)] * len(inks), answer, classifier) is not None:
            return float(length)
    return None


def _extensions(placed: PlacedStrokes, length: float) -> Iterator[FloatArray]:
    for end in ends_of(placed.lines):
        for turn in TURNS:
            angle = np.radians(turn)
            matrix = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
            yield np.stack([end.position, end.position + matrix @ end.direction * length])


def _shortest_of(
    inks: list[Strokes], lengths: list[float], answer: int | None, classifier: Classifier
) -> float | None:
    possible = [(ink, length) for ink, length in zip(inks, lengths, strict=True) if ink]
    judged = Recognizer(classifier).judge([frame_strokes(ink) for ink, _ in possible])
    changed = [
        length
        for (_, length), each in zip(possible, judged, strict=True)
        if each.reading.digit != answer
    ]
    return min(changed, default=None)


def _strokes_without(strokes: Strokes, number: int, span: tuple[float, float]) -> Strokes:
    """Return strokes without a span of one of them, counted in its segments."""
    line, numbers = strokes[number], np.arange(len(strokes[number]))
    rests = []
    for begin, end in ((0.0, span[0]), (span[1], float(len(line) - 1))):
        if begin < end:
            at = np.unique(
                np.concatenate([[begin], numbers[(numbers > begin) & (numbers < end)], [end]])
            )
            rests.append(
                np.stack([np.interp(at, numbers, line[:, axis]) for axis in (0, 1)], axis=1)
            )
    return strokes[:number] + rests + strokes[number + 1 :]


# Firmness


def firmness_figures(drawings: Sequence[Strokes], classifier: Classifier) -> Figures:
    """Return how often a copy is read as the same copy that was really drawn, on a large canvas.

    These are turned, slanted and stretched strokes drawn with a pen as wide as the copy's. Framing
    takes size and shift out of a drawing, so the copies that are compared have neither.
    """
    agree, counted, redrawn = [], [], []
    for strokes in drawings:
        explanation = explain(strokes, classifier, views=[View.FIRMNESS])
        answers, again = _answers(explanation, strokes, classifier)
        agree.append(np.mean([one == other for one, other in zip(answers, again, strict=True)]))
        answer = explanation.reading.digit
        counted.append(sum(each == answer for each in answers))
        redrawn.append(sum(each == answer for each in again))
    differences = np.abs(np.array(counted) - np.array(redrawn))
    return {
        "digits": float(len(agree)),
        "copies read as when redrawn": float(np.mean(agree)),
        "mean difference of the counts, of 64": float(differences.mean()),
        "greatest difference of the counts": float(differences.max()),
    }


def _answers(
    explanation: Explanation, strokes: Strokes, classifier: Classifier
) -> tuple[list[int | None], list[int | None]]:
    """Return the answers of all copies, and of the same copies drawn as pictures."""
    assert explanation.firmness is not None
    copies = explanation.firmness.copies
    pictures = []
    for copy in copies:
        pen_width = copy.change.pen_width or 0.0
        size = RENDER_STYLES[0].size
        pen = round(pen_width / (20 - pen_width) * size * CANVAS)
        style = replace(RENDER_STYLES[0], canvas=CANVAS, pen=pen)
        pictures.append(draw([stroke @ copy.change.matrix.T for stroke in strokes], style))
    again = Recognizer(classifier).recognize_many(pictures)
    return [copy.reading.digit for copy in copies], [reading.digit for reading in again]
