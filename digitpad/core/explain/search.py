"""Finds the shortest change to the ink that changes the answer, asking the network rarely.

Trying all pieces of a digit would take seconds. But pieces side by side change the answer by about
as much, so it is enough to try all of one length and then to shorten, or lengthen, the best.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

import numpy as np

from digitpad.core.arrays import Strokes
from digitpad.core.explain.question import Question
from digitpad.core.recognition.framing import frame_strokes
from digitpad.core.recognition.network_output import NetworkOutput, read_scores
from digitpad.core.recognition.reading import Reading
from digitpad.core.recognition.recognizer import Classifier
from digitpad.core.recognition.verdict import Calibration

KEPT = 12  # changes that are tried shorter or longer; with 8, one in fifty shortest was missed
PATIENCE = 1  # rounds without success before shorter changes are given up
NEARLY = 0.5  # margin that fewer points of a line may make up for; natural logarithm of odds
MOST_ROUNDS = 20  # pixels by which changes are lengthened: the whole digit box

C = TypeVar("C", bound=Hashable)


@dataclass(frozen=True)
class Tried:
    """What was read after a change, and how far that is from another answer; below 0 it is one."""

    reading: Reading
    margin: float


@dataclass(frozen=True)
class Changes(Generic[C]):
    """A family of changes to ink: those to begin with, and how to shorten or lengthen one."""

    first: tuple[C, ...]
    shorter: Callable[[C], Iterable[C]]
    longer: Callable[[C], Iterable[C]]
    ink_after: Callable[[C], Strokes]  # without any stroke if the change is impossible


def changing(changes: Changes[C], answer: int | None, classifier: Classifier) -> list[C]:
    """Return the tried changes after which another answer is read, or nearly so.

    The shortest of the family are nearly always among them. `answer` is that of the whole ink;
    None means that it is not a digit.
    """
    tried: dict[C, Tried] = {}

    def attempt(some: Iterable[C]) -> list[C]:
        """Try the changes that are new and possible; return all possible ones, best first."""
        possible = {each: changes.ink_after(each) for each in some if each not in tried}
        inks = {each: ink for each, ink in possible.items() if ink}
        tried.update(zip(inks, after(list(inks.values()), answer, classifier), strict=True))
        return sorted(dict.fromkeys(each for each in some if each in tried), key=margin)

    def margin(change: C) -> float:
        return tried[change].margin

    def changed(some: Iterable[C]) -> list[C]:
        return [each for each in some if tried[each].reading.digit != answer]

    best = attempt(changes.first)
    is_found = bool(changed(best))
    step = changes.shorter if is_found else changes.longer
    failed = 0  # rounds; one may fail although a shorter change works
    for _ in range(MOST_ROUNDS):
        best = attempt([new for old in best[:KEPT] for new in step(old)])
        failed = 0 if changed(best) else failed + 1
        if not best or (failed > PATIENCE if is_found else not failed):
            break
    return [each for each in tried if changed([each]) or margin(each) < NEARLY]


def first_changed(
    inks: list[Strokes], answer: int | None, classifier: Classifier
) -> tuple[int, Reading] | None:
    """Return the index of the first ink in which another answer is read, and the reading."""
    for index, tried in enumerate(after(inks, answer, classifier)):
        if tried.reading.digit != answer:
            return index, tried.reading
    return None


def after(inks: list[Strokes], answer: int | None, classifier: Classifier) -> Iterator[Tried]:
    """Yield what is read in each of these inks, in one batch."""
    if not inks:
        return
    tensors = [frame_strokes(ink) for ink in inks]
    output = classifier.scores(np.stack(tensors))
    readings = read_scores(output, tensors, classifier.calibration)
    margins = _margins(output, answer, classifier.calibration)
    yield from map(Tried, readings, margins)


def _margins(output: NetworkOutput, answer: int | None, calibration: Calibration) -> list[float]:
    """Return how far each reading is from another answer; infinite if no form of ink gives one."""
    refusal = np.full(len(output.logits), np.inf)
    if output.digitness is not None:
        refusal = Question(None, None).log_odds(output, calibration)
    if answer is None:
        return [float(each) for each in refusal]
    others = np.delete(output.logits, answer, axis=1).max(axis=1)
    lead = (output.logits[:, answer] - others) / calibration.temperature
    acceptance = np.inf if output.digitness is None else -refusal
    return [float(each) for each in np.minimum(lead, acceptance)]
