"""Sections of the report that older reports, or data without a set, do not have."""

from __future__ import annotations

from typing import Any

from training.evaluation.markdown import percent, share_of, table

Figures = dict[str, Any]

PICTURES = "report"  # the folder of the pictures beside the report


def numbers_parts(figures: Figures) -> list[str]:
    """The section about numbers; none in reports from before they were read."""
    if "numbers" not in figures:
        return []
    return ["## Numbers", _numbers_text(), _numbers_table(figures["numbers"])]


def _numbers_text() -> str:
    return (
        "Numbers of two to six digits are made of the pen digits of one writer each; the digits "
        "stand up to 5 % of their height off the line and are up to 10 % taller or lower. "
        "A number counts as right when all its digits are. All go, as strokes, through "
        "`recognize_number`, and so do the single digits."
    )


def _numbers_table(figures: Figures) -> str:
    aims = {"gaps of 5 to 60 %": "95 %", "overlapping by up to 5 %": "80 %"}
    rows = [
        [f"wholly right, {name}", aims[name], share_of(share)]
        for name, share in figures["wholly_right"].items()
    ]
    rows.append(["single digits split by mistake", "0.3 %", share_of(figures["split_by_mistake"])])
    times = figures["median_ms"].items()
    rows += [[f"{digits} digits, median", "", f"{time:.1f} ms"] for digits, time in times]
    return table(["figure", "aim", "measured"], rows)


def strangers_parts(figures: Figures) -> list[str]:
    """The section about UNIPEN's writers; none in reports without a copy of it."""
    if "strangers" not in figures:
        return []
    strangers = figures["strangers"]
    rows = [["all", share_of(strangers["right"]), share_of(strangers["right_and_accepted"])]] + [
        [provider, share_of(each["right"]), share_of(each["right_and_accepted"])]
        for provider, each in strangers["by_provider"].items()
    ]
    parts = [
        "## Hands from other laboratories",
        _strangers_text(strangers),
        table(["provider", "right", "right and accepted"], rows),
    ]
    if "letters" in strangers:
        parts.append(_letters_text(strangers["letters"]))
    return parts


def gallery_parts(galleries: dict[str, str]) -> list[str]:
    """Sheets of pictures; none in reports from before they were drawn."""
    pictures = [f"![{text}]({PICTURES}/{name}.png)" for name, text in galleries.items()]
    return ["## Digits to look at", *pictures] if pictures else []


def _strangers_text(figures: Figures) -> str:
    writers = figures["by_writer"]
    return (
        "The digits of UNIPEN (train_r01_v07) whose files the network neither learned from nor was "
        "chosen by, as strokes. A digit counts as accepted when it is not called “not a digit”. "
        f"Drawing {writers['writers']} writers, not digits, at random puts right and accepted "
        f"between {percent(writers['low'])} and {percent(writers['high'])}; of the worst tenth of "
        f"the writers it is {percent(writers['worst_tenth'])}."
    )


def _letters_text(figures: Figures) -> str:
    return (
        f"Of {figures['count']:,} letters of theirs that nobody takes for digits, "
        f"{percent(figures['accepted'], 1)} are called digits and {percent(figures['unsure'], 1)} "
        "unsure; where 99 % of the digits are accepted, "
        f"{percent(figures['accepted_where_most_digits_are'], 1)} are called digits."
    )
