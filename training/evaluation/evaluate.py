"""Measures a model: `python -m training evaluate`.

Samples are read as the program reads what its users draw. Choices are made on validation data; only
`--final` and the report open the test sets, and each time is logged.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from digitpad.core.recognition.recognizer import Recognizer
from digitpad.engines.litert import LiteRTEngine
from training.data.unipen.splits import as_pen_samples
from training.evaluation.material import test_material, validation_material
from training.evaluation.measure import measure
from training.evaluation.read_photos import read_hard_pictures, read_photos
from training.evaluation.test_set_log import TestSetLook
from training.runs import settings_of


def evaluate(model: Path, data: Path | None, *, final: bool = False) -> None:
    """Print an exported model's figures on validation data or, if `final`, on the test sets.

    Raises ModelError if the model cannot be used, OSError if data are missing, and ValueError if
    they are damaged.
    """
    figures = _final_figures(model, data) if final else _figures(model, data)
    for line in lines_of(figures):
        print(line)


def _figures(model: Path, data: Path | None) -> dict[str, Any]:
    engine, material = LiteRTEngine(model), validation_material(settings_of(model), data)
    recognizer = Recognizer(engine)
    written = [*material.pens, *as_pen_samples(material.strangers)]
    return {
        **measure(engine, [], material),
        "photos": read_photos(recognizer, material.pens),
        "hard_pictures": read_hard_pictures(recognizer, written),
    }


def _final_figures(model: Path, data: Path | None) -> dict[str, Any]:
    look = TestSetLook(model)
    figures = measure(LiteRTEngine(model), [], test_material(settings_of(model), data))
    look.add(figures)
    return figures


def lines_of(figures: dict[str, Any]) -> list[str]:
    """Return a line for each of the figures of `measure` on which choices are based."""
    lines = [_share_line(name, share) for name, share in figures["accuracy"]["DigitPad"].items()]
    answers = figures["one_answer_in_all_ways"]["DigitPad"]
    lines.append(_share_line("same answer in all five styles", answers))
    for name, each in figures["probabilities"].items():
        lines.append(f"{'ECE, ' + name:34}{each['ece']:8.2%}")
    for group, each in figures["non_digits"]["groups"].items():
        lines.append(f"{'accepted: ' + group:34}{each['accepted']:8.2%}")
    lines += _number_lines(figures["numbers"])
    lines += separator_lines(figures.get("separators"))
    lines += _stranger_lines(figures.get("strangers"))
    for name, kinds in figures.get("photos", {}).items():
        lines += [_share_line(f"{name}, {kind}", share) for kind, share in kinds.items()]
    for kind, shares in figures.get("hard_pictures", {}).items():
        lines.append(_share_line(f"{kind}, right", shares["right"]))
        lines.append(_share_line(f"{kind}, right and accepted", shares["right_and_accepted"]))
    lines.append(f"{'one reading, median':34}{figures['time']['median_ms']:8.2f} ms")
    return lines


def _number_lines(figures: dict[str, Any]) -> list[str]:
    wholly_right = figures["wholly_right"].items()
    lines = [_share_line(f"numbers, {name}", share) for name, share in wholly_right]
    lines.append(_share_line("single digits split", figures["split_by_mistake"]))
    for digits, median in figures["median_ms"].items():
        lines.append(f"{f'number of {digits}, median':34}{median:8.2f} ms")
    return lines


def separator_lines(figures: dict[str, Any] | None) -> list[str]:
    """Return the lines about numbers with a separator, or none without UNIPEN's samples."""
    if figures is None:
        return []
    kinds = figures["by_kind"].items()
    return [
        _share_line("numbers with a separator", figures["wholly_right"]),
        *(_share_line(f"... with “{kind}”", share) for kind, share in kinds),
        _share_line("separators in other numbers", figures["false"]),
    ]


def _stranger_lines(figures: dict[str, Any] | None) -> list[str]:
    """Return the lines about UNIPEN's writers, or none if there were no samples of theirs."""
    if figures is None:
        return []
    writers = figures["by_writer"]
    lines = [
        _share_line("UNIPEN, right", figures["right"]),
        _share_line("UNIPEN, right and accepted", figures["right_and_accepted"]),
        f"{'by writers':34}{writers['low']:8.2%} to {writers['high']:.2%} "
        f"of {writers['writers']} writers; the worst tenth {writers['worst_tenth']:.2%}",
    ]
    for provider, shares in figures["by_provider"].items():
        lines.append(_share_line(f"{provider}, right", shares["right"]))
        lines.append(_share_line(f"{provider}, right and accepted", shares["right_and_accepted"]))
    if "letters" in figures:
        letters = figures["letters"]
        most = letters["accepted_where_most_digits_are"]
        lines.append(
            f"{'letters accepted / unsure':34}{letters['accepted']:8.2%} / "
            f"{letters['unsure']:.2%} of {letters['count']:,}"
        )
        lines.append(f"{'... accepting 99 % of digits':34}{most:8.2%}")
    return lines


def _share_line(name: str, share: dict[str, Any]) -> str:
    return (
        f"{name:34}{share['share']:8.2%} of {share['count']:,} "
        f"({share['low']:.2%} to {share['high']:.2%})"
    )
