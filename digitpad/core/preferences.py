"""What a user can choose about the program."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from digitpad.core.ink.ink import PEN_WIDTH
from digitpad.core.ink.smoothing import Smoothing


class Theme(Enum):
    """The colours of the windows."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Hand(Enum):
    """The hand that draws; it must not hide the answer."""

    RIGHT = "right"
    LEFT = "left"


@dataclass(frozen=True)
class Choices:
    """All choices; without arguments those that are made at first."""

    theme: Theme = Theme.SYSTEM
    language: str = ""  # of the texts, like "de"; empty: as the system has it
    hand: Hand = Hand.RIGHT
    shows_table: bool = False  # of the probabilities, in place of bars
    pen_width: float = PEN_WIDTH  # pad units
    smoothing: Smoothing = Smoothing.LIGHT
    pressure_widens: bool = True
    is_live: bool = True  # reads while the pen moves
    keeps_history: bool = True
