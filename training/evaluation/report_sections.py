"""Writes the optional sections of the report: older reports and those without UNIPEN lack some."""

from __future__ import annotations

from typing import Any

from training.evaluation.markdown import percent, share_of, table

Figures = dict[str, Any]

PICTURES = "report"  # the folder of the pictures beside the report


def numbers_parts(figures: Figures) -> list[str]:
    """Return the section about numbers; empty for reports made before numbers were measured."""
    if "numbers" not in figures:
        return []
    return ["## Numbers", _numbers_text(), _numbers_table(figures["numbers"])]


def _numbers_text() -> str:
    return (
        "Each number consists of two to six pen digits by one writer. The digits are up to 5 % of "
        "their height above or below the line, and up to 10 % taller or shorter. A number counts "
        "as correct if all its digits are. All numbers, and the single digits, are read as strokes "
        "with `recognize_number`."
    )


def _numbers_table(figures: Figures) -> str:
    aims = {"gaps of 5 to 60 %": "99 %", "overlapping by up to 5 %": "96 %"}
    rows = [
        [f"numbers read correctly, {name}", aims[name], share_of(share)]
        for name, share in figures["wholly_right"].items()
    ]
    rows.append(["single digits read as several", "0.3 %", share_of(figures["split_by_mistake"])])
    times = figures["median_ms"].items()
    rows += [[f"{digits} digits, median", "", f"{time:.1f} ms"] for digits, time in times]
    return table(["figure", "aim", "measured"], rows)


def strangers_parts(figures: Figures) -> list[str]:
    """Return the section about UNIPEN's writers; empty for reports made without UNIPEN."""
    if "strangers" not in figures:
        return []
    strangers = figures["strangers"]
    rows = [["all", share_of(strangers["right"]), share_of(strangers["right_and_accepted"])]] + [
        [provider, share_of(each["right"]), share_of(each["right_and_accepted"])]
        for provider, each in strangers["by_provider"].items()
    ]
    parts = [
        "## Writers from other laboratories",
        _strangers_text(strangers),
        table(["provider", "correct", "correct and accepted"], rows),
    ]
    if "letters" in strangers:
        parts.append(_letters_text(strangers["letters"]))
    return parts


def gallery_parts(galleries: dict[str, str]) -> list[str]:
    """Return the section with these sheets, named by file; empty if there are none."""
    pictures = [f"![{text}]({PICTURES}/{name}.png)" for name, text in galleries.items()]
    return ["## Sample pictures", *pictures] if pictures else []


def _strangers_text(figures: Figures) -> str:
    writers = figures["by_writer"]
    return (
        "These are digits of UNIPEN (train_r01_v07), as strokes, from files that were used neither "
        "for training nor for validation. A digit counts as accepted if it is not called “not a "
        f"digit”. {percent(writers['low'])} to {percent(writers['high'])} are correct and accepted "
        f"(a 95 % interval over the {writers['writers']} writers, not the digits); the mean of the "
        f"worst tenth of the writers is {percent(writers['worst_tenth'])}."
    )


def _letters_text(figures: Figures) -> str:
    return (
        f"Of {figures['count']:,} letters by the same writers that nobody would take for digits, "
        f"{percent(figures['accepted'], 1)} are called digits and {percent(figures['unsure'], 1)} "
        "are called unsure. With a threshold that accepts 99 % of the digits, "
        f"{percent(figures['accepted_where_most_digits_are'], 1)} are called digits."
    )
