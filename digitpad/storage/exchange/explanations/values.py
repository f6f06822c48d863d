"""An explanation as values for JSON."""

from __future__ import annotations

from typing import Any

from digitpad.core.explain.explanation import Counterfactuals, Explanation, Heat
from digitpad.core.explain.firmness import Copy, Firmness
from digitpad.core.explain.seen import Seen

VALUE_DECIMALS = 4

Values = dict[str, Any]


def values_of(explanation: Explanation) -> Values:
    """Return the answer and all views that an explanation has; units are as in its classes."""
    reading = explanation.reading
    values: Values = {
        "digit": reading.digit,
        "verdict": reading.verdict.value,
        "confidence": reading.confidence,
        "probabilities": reading.probabilities.tolist(),
    }
    if explanation.seen is not None:
        values["seen"] = _seen(explanation.seen)
    if explanation.heat is not None:
        along = map(explanation.heat.at, explanation.strokes)
        values["heat"] = _heat(explanation.heat) | {"along": [_rounded(each) for each in along]}
    if explanation.firmness is not None:
        values["firmness"] = _firmness(explanation.firmness)
    if explanation.counterfactuals is not None:
        values["change"] = _change(explanation.counterfactuals)
    return values


def _seen(seen: Seen) -> Values:
    return {
        "tensor": _rounded(seen.tensor),
        "scale": seen.scale,
        "shift": seen.shift,
        "pen_width": seen.pen_width,
    }


def _heat(heat: Heat) -> Values:
    return {
        "answer": heat.map.question.answer,
        "against": heat.map.question.rival,
        "log_odds": heat.map.log_odds,
        "heat": _rounded(heat.map.heat),
        "evidence": [
            {"shape": each.shape.value, "place": each.place.value, "heat": each.heat}
            for each in heat.evidence
        ],
    }


def _firmness(firmness: Firmness) -> Values:
    return {
        "answer": firmness.answer,
        "same": firmness.count,
        "copies": [_copy(each) for each in firmness.copies],
    }


def _copy(copy: Copy) -> Values:
    change = copy.change
    return {
        "turn": change.turn,
        "slant": change.slant,
        "stretch": change.stretch,
        "size": change.size,
        "pen_width": change.pen_width,
        "shift": change.shift,
        "digit": copy.reading.digit,
        "confidence": copy.reading.confidence,
    }


def _change(counterfactuals: Counterfactuals) -> Values:
    removal, addition = counterfactuals.removal, counterfactuals.addition
    return {
        "removal": removal
        and {
            "stroke": removal.stroke,
            "span": removal.span,
            "line": _rounded(removal.line),
            "length": removal.length,
            "place": removal.place.value,
            "digit": removal.reading.digit,
        },
        "addition": addition
        and {
            "line": _rounded(addition.line),
            "length": addition.length,
            "place": addition.place.value,
            "closes_gap": addition.closes_gap,
            "digit": addition.reading.digit,
        },
    }


def _rounded(array: Any) -> Any:
    return array.round(VALUE_DECIMALS).tolist()
