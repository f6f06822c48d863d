"""What a setting is: one row of the table in `core.preferences`."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, Flag, auto
from typing import Any, Protocol, TypeVar

Value = TypeVar("Value")
ROW_KEY = "setting"  # the metadata key under which a dataclass field keeps its row


class Offered(Flag):
    """Where the main window offers a setting."""

    NOWHERE = 0
    MENU = auto()
    TOOLBAR = auto()
    PREFERENCES = auto()  # the preferences window


@dataclass(frozen=True)
class Text:
    """A text for the user, to be translated where it is shown."""

    context: str
    source: str


QT_TRANSLATE_NOOP = Text  # Qt's tool finds the texts by this name; core does not import Qt


class Kind(Protocol):
    """Which values a setting may have, and how a file stores them."""

    def parse(self, text: str) -> Any:
        """Return the value. Raises ValueError if the text stands for none."""

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
    """One of a set of values, each with its label for the user."""

    labels: Mapping[Any, Text | str]  # by value, an Enum or a str

    def parse(self, text: str) -> Any:
        for value in self.labels:
            if self.text_of(value) == text:
                return value
        raise ValueError("not one of the allowed values")

    def text_of(self, value: Enum | str) -> str:
        return value.name.lower() if isinstance(value, Enum) else value


@dataclass(frozen=True)
class NumberSetting:
    """A number from `least` to `most`."""

    least: float
    most: float
    resolution: float  # smaller differences do not count
    step: float  # how much one key press changes it

    def parse(self, text: str) -> float:
        value = float(text)
        if not self.least <= value <= self.most:
            raise ValueError("out of bounds")
        return value

    def text_of(self, value: float) -> str:
        return str(value)


@dataclass(frozen=True)
class Bytes:
    """Opaque bytes, `most` of them at most."""

    most: int

    def parse(self, text: str) -> bytes:
        value = bytes.fromhex(text)
        if len(value) > self.most:
            raise ValueError("too long")
        return value

    def text_of(self, value: bytes) -> str:
        return value.hex()


@dataclass(frozen=True)
class Names:
    """A list of different names of files, `most` of them at most."""

    most: int

    def parse(self, text: str) -> tuple[str, ...]:
        try:
            names = json.loads(text)
        except RecursionError as error:
            raise ValueError("too deep") from error
        if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
            raise ValueError("not a list of names")
        if len(names) > self.most or len(set(names)) < len(names):
            raise ValueError("too many names, or one of them twice")
        return tuple(names)

    def text_of(self, value: tuple[str, ...]) -> str:
        return json.dumps(value)


@dataclass(frozen=True)
class Setting:
    """A row: its key in the file, its kind, its default, its label and where it is offered."""

    key: str  # "section/name"
    kind: Kind
    default: Any
    label: Text | None  # None if it is offered nowhere
    offered: Offered


def setting(
    default: Value,
    key: str,
    kind: Kind,
    label: Text | None = None,
    offered: Offered = Offered.NOWHERE,
) -> Value:
    """Return a dataclass field that carries its row."""
    row = Setting(key, kind, default, label, offered)
    return field(default=default, metadata={ROW_KEY: row})
