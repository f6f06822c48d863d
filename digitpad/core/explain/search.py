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
BARS = (0.0, -1.0, -4.0)  # margins; the surer ones are sought if what looked like a change is none
NEARLY = 0.5  # above a bar; quick and real ink hardly differ more
MOST_VERIFIED = 16  # changes that are read again with all points
SURELY = -5.0  # margin of ink that is refused for its amount, not its form
MOST_ROUNDS = 20  # pixels by which changes are lengthened: the whole digit box

C = TypeVar("C", bound=Hashable)


@dataclass(frozen=True)
class Tried:
    """What was read after a change, and how far that is from another answer; below 0 it is one."""

    reading: Reading
    margin: float


@dataclass(frozen=True)
class Changes(Generic[C]):
    """A family of changes to ink: those to begin with, and how to shorten or lengthen one.

    `ink_after` is quick to read, with few points; `real_ink_after` has all points. Both return no
    strokes if the change is impossible.
    """

    first: tuple[C, ...]
    shorter: Callable[[C], Iterable[C]]
    longer: Callable[[C], Iterable[C]]
    length: Callable[[C], float]
    ink_after: Callable[[C], Strokes]
    real_ink_after: Callable[[C], Strokes]


def shortest(
    changes: Changes[C], answer: int | None, classifier: Classifier
) -> tuple[C, Reading] | None:
    """Return the shortest change after which another answer is read, and that reading.

    `answer` is that of the whole ink; None means that it is not a digit. The change has been read
    with all points. Returns None if no change of the family is long enough.
    """
    search = _Search(changes, answer, classifier)
    for bar in BARS:
        found = sorted(search.below(bar), key=changes.length)[:MOST_VERIFIED]
        changed = first_changed(
            [changes.real_ink_after(each) for each in found], answer, classifier
        )
        if changed is not None:
            index, reading = changed
            return found[index], reading
    return None


class _Search(Generic[C]):
    """Remembers what was read after each change that was tried."""

    def __init__(self, changes: Changes[C], answer: int | None, classifier: Classifier) -> None:
        self._changes = changes
        self._answer = answer
        self._classifier = classifier
        self._margins: dict[C, float] = {}

    def below(self, bar: float) -> list[C]:
        """Return changes whose margin lies below a bar or just above it.

        The shortest of the family are nearly always among them.
        """
        best = self._attempt(self._changes.first)
        is_found = self._any_below(bar, best)
        step = self._changes.shorter if is_found else self._changes.longer
        failed = 0  # rounds; one may fail although a shorter change works
        for _ in range(MOST_ROUNDS):
            best = self._attempt([new for old in best[:KEPT] for new in step(old)])
            failed = 0 if self._any_below(bar, best) else failed + 1
            if not best or (failed > PATIENCE if is_found else not failed):
                break
        return [each for each, margin in self._margins.items() if margin < bar + NEARLY]

    def _any_below(self, bar: float, some: Iterable[C]) -> bool:
        return any(self._margins[each] < bar for each in some)

    def _attempt(self, some: Iterable[C]) -> list[C]:
        """Try the changes that are new and possible; return all possible ones, best first."""
        new = [each for each in dict.fromkeys(some) if each not in self._margins]
        inks = {each: ink for each in new if (ink := self._changes.ink_after(each))}
        read = after(list(inks.values()), self._answer, self._classifier)
        self._margins |= zip(inks, (tried.margin for tried in read), strict=True)
        possible = [each for each in dict.fromkeys(some) if each in self._margins]
        return sorted(possible, key=self._margins.__getitem__)


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
    for reading, margin in zip(readings, margins, strict=True):
        is_hidden = reading.digit != answer and margin >= 0
        yield Tried(reading, SURELY if is_hidden else margin)


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
