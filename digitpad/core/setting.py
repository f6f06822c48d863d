"""What a setting is: a row of the table in `core.choices`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, Flag, auto
from typing import Any, Protocol, TypeVar

Value = TypeVar("Value")
ROW = "setting"  # where a field of a dataclass has its row


class Offered(Flag):
    """Where the main window offers a setting."""

    NOWHERE = 0
    MENU = auto()
    TOOLBAR = auto()
    PREFERENCES = auto()  # the window of that name


@dataclass(frozen=True)
class Text:
    """A text for the user, to be translated where it is shown."""

    context: str
    source: str


QT_TRANSLATE_NOOP = Text  # by this name Qt's tool finds the texts; the core does without Qt


class Kind(Protocol):
    """What values a setting may have, and how a file has them."""

    def parse(self, text: str) -> Any:
        """The value. Raises ValueError where the text means none."""

    def text_of(self, value: Any) -> str: ...


@dataclass(frozen=True)
class Switch:
    """True or false."""

    def parse(self, text: str) -> bool:
        if text not in {"true", "false"}:
            raise ValueError("neither true nor false")
        return text == "true"

    def text_of(self, value: bool) -> str:
        return "true" if value else "false"


@dataclass(frozen=True)
class OneOf:
    """One of these values, each with what the user calls it."""

    labels: Mapping[Any, Text | str]  # by value, an Enum or a str

    def parse(self, text: str) -> Any:
        for value in self.labels:
            if self.text_of(value) == text:
                return value
        raise ValueError("not one of those that there are")

    def text_of(self, value: Enum | str) -> str:
        return value.name.lower() if isinstance(value, Enum) else value


@dataclass(frozen=True)
class NumberReading:
    """A number from `least` to `most`."""

    least: float
    most: float
    resolution: float  # differences of less are none
    step: float  # for each press of a key

    def parse(self, text: str) -> float:
        value = float(text)
        if not self.least <= value <= self.most:
            raise ValueError("out of bounds")
        return value

    def text_of(self, value: float) -> str:
        return str(value)


@dataclass(frozen=True)
class Bytes:
    """What others have packed, of `most` bytes at most."""

    most: int

    def parse(self, text: str) -> bytes:
        value = bytes.fromhex(text)
        if len(value) > self.most:
            raise ValueError("too long")
        return value

    def text_of(self, value: bytes) -> str:
        return value.hex()


@dataclass(frozen=True)
class Setting:
    """A row: its key in the file, its kind, what it is at first, its label, where it is offered."""

    key: str  # "section/name"
    kind: Kind
    default: Any
    label: Text | None  # None for one that is offered nowhere
    offered: Offered


def setting(
    default: Value,
    key: str,
    kind: Kind,
    label: Text | None = None,
    offered: Offered = Offered.NOWHERE,
) -> Value:
    """A field of a dataclass, with its row."""
    row = Setting(key, kind, default, label, offered)
    return field(default=default, metadata={ROW: row})
