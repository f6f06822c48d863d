"""The table of settings: what a user can choose about the program.

Each field of Choices is one row. Reading, repairing and writing the file of settings, and the
field in the preferences window, follow from the row; the code that uses Choices decides what a
choice does.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from enum import Enum
from typing import Any

from digitpad.core.ink.ink import PEN_WIDTH
from digitpad.core.ink.smoothing import Smoothing
from digitpad.core.setting import (
    QT_TRANSLATE_NOOP,
    ROW_KEY,
    Bytes,
    Names,
    NumberSetting,
    Offered,
    OneOf,
    Setting,
    Switch,
    setting,
)

LANGUAGES = {"en": "English", "de": "Deutsch", "ar": "العربية"}  # each by its own name


class Theme(Enum):
    """The colours of the windows."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Pause(Enum):
    """How many seconds the pen rests before the pad clears itself; 0: it never does."""

    NEVER = 0
    ONE = 1
    TWO = 2
    FIVE = 5


class Hand(Enum):
    """The hand that draws; it must not cover the answer."""

    RIGHT = "right"
    LEFT = "left"


THEMES = OneOf(
    {
        Theme.SYSTEM: QT_TRANSLATE_NOOP("Theme", "Same as the system"),
        Theme.LIGHT: QT_TRANSLATE_NOOP("Theme", "Light"),
        Theme.DARK: QT_TRANSLATE_NOOP("Theme", "Dark"),
        Theme.CONTRAST: QT_TRANSLATE_NOOP("Theme", "High contrast"),
    }
)
TEXT_LANGUAGES = OneOf({"": QT_TRANSLATE_NOOP("Settings", "Same as the system"), **LANGUAGES})
HANDS = OneOf(
    {
        Hand.RIGHT: QT_TRANSLATE_NOOP("Settings", "Right"),
        Hand.LEFT: QT_TRANSLATE_NOOP("Settings", "Left"),
    }
)
PEN_WIDTHS = NumberSetting(least=0.015, most=0.12, resolution=0.001, step=0.005)  # pad units
SMOOTHINGS = OneOf(
    {
        Smoothing.OFF: QT_TRANSLATE_NOOP("Smoothing", "Off"),
        Smoothing.LIGHT: QT_TRANSLATE_NOOP("Smoothing", "Light"),
        Smoothing.STRONG: QT_TRANSLATE_NOOP("Smoothing", "Strong"),
    }
)
PAUSES = OneOf(
    {
        Pause.NEVER: QT_TRANSLATE_NOOP("Settings", "Never"),
        Pause.ONE: QT_TRANSLATE_NOOP("Settings", "After 1 second"),
        Pause.TWO: QT_TRANSLATE_NOOP("Settings", "After 2 seconds"),
        Pause.FIVE: QT_TRANSLATE_NOOP("Settings", "After 5 seconds"),
    }
)
MOST_RECENT_FILES = 8
PLACE = Bytes(most=1024)  # Qt needs less than a tenth of that


@dataclass(frozen=True)
class Choices:
    """All choices; without arguments, the defaults."""

    theme: Theme = setting(
        Theme.SYSTEM,
        "look/theme",
        THEMES,
        QT_TRANSLATE_NOOP("Settings", "&Colours:"),
        Offered.MENU | Offered.PREFERENCES,
    )
    language: str = setting(  # of the texts, like "de"; empty: the system's
        "",
        "look/language",
        TEXT_LANGUAGES,
        QT_TRANSLATE_NOOP("Settings", "L&anguage:"),
        Offered.PREFERENCES,
    )
    hand: Hand = setting(
        Hand.RIGHT,
        "look/hand",
        HANDS,
        QT_TRANSLATE_NOOP("Settings", "Drawing &hand:"),
        Offered.MENU | Offered.PREFERENCES,
    )
    shows_table: bool = setting(  # of the probabilities, instead of bars
        False,
        "look/table",
        Switch(),
        QT_TRANSLATE_NOOP("Settings", "Show probabilities as a table"),
        Offered.MENU | Offered.PREFERENCES,
    )
    bars_glide: bool = setting(  # where the system animates anything
        True,
        "look/glide",
        Switch(),
        QT_TRANSLATE_NOOP("Settings", "Bars glide to new values"),
        Offered.PREFERENCES,
    )
    pen_width: float = setting(  # pad units
        PEN_WIDTH,
        "pen/width",
        PEN_WIDTHS,
        QT_TRANSLATE_NOOP("Settings", "Pen &width:"),
        Offered.MENU | Offered.TOOLBAR | Offered.PREFERENCES,
    )
    smoothing: Smoothing = setting(
        Smoothing.LIGHT,
        "pen/smoothing",
        SMOOTHINGS,
        QT_TRANSLATE_NOOP("Settings", "&Smoothing:"),
        Offered.MENU | Offered.PREFERENCES,
    )
    pressure_widens: bool = setting(
        True,
        "pen/pressure",
        Switch(),
        QT_TRANSLATE_NOOP("Settings", "Pressure widens the line"),
        Offered.MENU | Offered.PREFERENCES,
    )
    is_live: bool = setting(  # reads while the pen moves
        True,
        "reading/live",
        Switch(),
        QT_TRANSLATE_NOOP("Settings", "Read as you draw"),
        Offered.MENU | Offered.TOOLBAR | Offered.PREFERENCES,
    )
    digits_only: bool = setting(  # no separators between them
        False,
        "reading/digits_only",
        Switch(),
        QT_TRANSLATE_NOOP("Settings", "Read digits only, no signs between them"),
        Offered.MENU | Offered.PREFERENCES,
    )
    copies_answer: bool = setting(  # to the clipboard, automatically
        False,
        "reading/copy",
        Switch(),
        QT_TRANSLATE_NOOP("Settings", "Copy each answer when the pen rests"),
        Offered.PREFERENCES,
    )
    clears_after: Pause = setting(
        Pause.NEVER,
        "pen/clear",
        PAUSES,
        QT_TRANSLATE_NOOP("Settings", "Clear automat&ically:"),
        Offered.PREFERENCES,
    )
    stays_on_top: bool = setting(  # the main window, of those of other programs
        False,
        "window/on_top",
        Switch(),
        QT_TRANSLATE_NOOP("Settings", "Stay on top"),
        Offered.MENU,
    )
    keeps_history: bool = setting(
        True,
        "history/keep",
        Switch(),
        QT_TRANSLATE_NOOP("Settings", "Keep a history of drawings"),
        Offered.PREFERENCES,
    )
    recent_files: tuple[str, ...] = setting(  # the newest first
        (), "files/recent", Names(MOST_RECENT_FILES)
    )
    window_geometry: bytes = setting(b"", "window/geometry", PLACE)  # empty: Qt decides


SETTINGS: dict[str, Setting] = {each.name: each.metadata[ROW_KEY] for each in fields(Choices)}
"""All rows, by field name."""


@dataclass(frozen=True)
class ReadChoices:
    """What a file says; missing and damaged choices have their defaults."""

    choices: Choices
    damaged: tuple[str, ...]  # keys of settings whose text stands for no value
    unknown: tuple[str, ...]  # keys that belong to no setting


def read_choices(texts: Mapping[str, str]) -> ReadChoices:
    """Return the choices that these texts, by key, stand for."""
    values: dict[str, Any] = {}
    damaged = []
    for name, row in SETTINGS.items():
        if row.key in texts:
            try:
                values[name] = row.kind.parse(texts[row.key])
            except ValueError:
                damaged.append(row.key)
    unknown = set(texts) - {row.key for row in SETTINGS.values()}
    return ReadChoices(Choices(**values), tuple(damaged), tuple(sorted(unknown)))


def texts_of(choices: Choices) -> dict[str, str]:
    """Return a text for each setting, by key; `read_choices` turns them back into the choices."""
    return {row.key: row.kind.text_of(getattr(choices, name)) for name, row in SETTINGS.items()}
