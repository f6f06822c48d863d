"""Explains a reading: what was seen, where the network looked, what would change its mind."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from enum import StrEnum

import numpy as np
import numpy.typing as npt

from digitpad.core.arrays import FloatArray, Strokes
from digitpad.core.explain.addition import Addition, shortest_addition
from digitpad.core.explain.evidence import Evidence, evidence_in
from digitpad.core.explain.firmness import Firmness, firmness_of_strokes, firmness_of_tensor
from digitpad.core.explain.occlusion import HeatMap, Occlusion
from digitpad.core.explain.question import Question
from digitpad.core.explain.removal import Removal, shortest_removal
from digitpad.core.explain.seen import Seen
from digitpad.core.ink.content import Content
from digitpad.core.ink.ink import Ink
from digitpad.core.ink.picture import Picture
from digitpad.core.ink.polylines import polylines_from
from digitpad.core.recognition.framing import PlacedStrokes, place_strokes
from digitpad.core.recognition.network_output import read_scores
from digitpad.core.recognition.reading import Reading
from digitpad.core.recognition.recognizer import Classifier, Framed

Explainable = npt.NDArray[np.uint8] | Iterable[npt.ArrayLike] | Content


class View(StrEnum):
    """The parts of an explanation."""

    SEEN = "seen"
    HEAT = "heat"
    FIRMNESS = "firmness"
    CHANGE = "change"


ALL_VIEWS = tuple(View)


@dataclass(frozen=True, eq=False)
class Heat:
    """Where the network looks: the map, and the same in words.

    `evidence` names the places that matter, the most telling first. `placed` is None for a
    picture.
    """

    map: HeatMap
    evidence: tuple[Evidence, ...]
    placed: PlacedStrokes | None = field(default=None, repr=False)

    def at(self, positions: FloatArray) -> FloatArray:
        """Return the heat at (N, 2) positions of strokes, in their own unit, as (N,).

        Raises ValueError for a picture, which has no such unit.
        """
        if self.placed is None:
            raise ValueError("a picture has no strokes with positions")
        return self.map.along(self.placed.in_tensor(positions))


@dataclass(frozen=True, eq=False)
class Counterfactuals:
    """The shortest changes to strokes that change the answer, each None if nothing short does."""

    removal: Removal | None
    addition: Addition | None


@dataclass(frozen=True, eq=False)
class Explanation:
    """Why ink is read as it is, as one digit; a view that you did not ask for is None.

    `strokes` are (N, 2) arrays in the ink's own unit; a picture has none, and so no
    `counterfactuals`.
    """

    reading: Reading
    strokes: tuple[FloatArray, ...] = field(repr=False)
    seen: Seen | None = None
    heat: Heat | None = None
    firmness: Firmness | None = None
    counterfactuals: Counterfactuals | None = None


def explain(
    ink: Explainable,
    classifier: Classifier,
    *,
    against: int | None = None,
    views: Collection[View] = ALL_VIEWS,
) -> Explanation:
    """Explain what is read in a picture, uint8 (H, W), in strokes or in the content of a pad.

    The heat map is for the answer and against its runner-up, or against another digit that you
    name. Raises TypeError or ValueError for ink that cannot be read, also if it is blank, and
    ValueError for a rival that is no other digit or that “not a digit” cannot have.
    """
    framed, strokes = _framed(ink)
    tensor = framed.tensor
    if not tensor.any():
        raise ValueError("there is no ink to explain")
    placed = framed if isinstance(framed, PlacedStrokes) else None
    [reading] = read_scores(classifier.scores(tensor[None]), [tensor], classifier.calibration)
    question = Question.about(reading, against)
    return Explanation(
        reading,
        tuple(strokes),
        seen=_seen(framed) if View.SEEN in views else None,
        heat=_heat(question, framed, classifier) if View.HEAT in views else None,
        firmness=_firmness(framed, reading.digit, classifier) if View.FIRMNESS in views else None,
        counterfactuals=_counterfactuals(placed, strokes, reading.digit, classifier)
        if placed and View.CHANGE in views
        else None,
    )


def _framed(ink: Explainable) -> tuple[PlacedStrokes | Framed, Strokes]:
    """Return framed ink, and its strokes if it has any."""
    if isinstance(ink, Picture):
        return Framed.of(ink.ink), []
    if isinstance(ink, np.ndarray):
        return Framed.of(ink), []
    strokes = ink.polylines if isinstance(ink, Ink) else polylines_from(ink)
    if not strokes:
        raise ValueError("there is no ink to explain")
    return place_strokes(strokes), strokes


def _seen(framed: PlacedStrokes | Framed) -> Seen:
    if isinstance(framed, PlacedStrokes) and framed.scale > 0:
        return Seen(framed.tensor, framed)
    return Seen(framed.tensor)


def _heat(question: Question, framed: PlacedStrokes | Framed, classifier: Classifier) -> Heat:
    heat_map = Occlusion.of(framed.tensor, classifier).heat_map(question)
    placed = framed if isinstance(framed, PlacedStrokes) else None
    lines = placed.lines if placed else []
    return Heat(heat_map, tuple(evidence_in(heat_map, framed.tensor, lines)), placed)


def _firmness(
    framed: PlacedStrokes | Framed, answer: int | None, classifier: Classifier
) -> Firmness:
    if isinstance(framed, PlacedStrokes):
        return firmness_of_strokes(framed.lines, answer, classifier)
    return firmness_of_tensor(framed.tensor, answer, classifier)


def _counterfactuals(
    placed: PlacedStrokes, strokes: Strokes, answer: int | None, classifier: Classifier
) -> Counterfactuals:
    return Counterfactuals(
        shortest_removal(strokes, placed, answer, classifier),
        shortest_addition(strokes, placed, answer, classifier),
    )
