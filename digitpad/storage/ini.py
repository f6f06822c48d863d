"""Read and write texts by key in Qt's INI format, without ever creating anything but texts.

DigitPad does not use Qt's own reader, QSettings: a value like `@Variant(…)` can name a Python
object, which PySide then unpickles, running whatever code the file contains. Here it is a text like
any other.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

NO_SECTION = "General"  # where Qt puts keys without a section
NOTHING = "@Invalid()"  # what Qt writes for a key without a value
PLAIN = re.compile(r"[A-Za-z0-9_.+-]*")  # texts and parts of keys that need no escapes
LETTERS = {"a": "\a", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v"}

_LINE_END = re.compile(r"\r\n|\r|\n")
_SECTION = re.compile(r"\[(.*)\]")
_ENTRY = re.compile(  # a key, a value that may be quoted in whole or in part, and a comment
    r'([^=]+)=((?:"(?:[^"\\]|\\.)*"|\\.|[^";\\])*)(?:;.*)?'
)
_ESCAPE = re.compile(r"\\(?:x([0-9A-Fa-f]+)|([0-7]+)|(.))")
_CONTROLS = re.compile(r"[\x00-\x1f\x7f][\x00-\x1f\x7f0-9A-Fa-f]*")  # an escape absorbs digits
_KEY_ESCAPE = re.compile(r"%(?:U([0-9A-Fa-f]{4})|([0-9A-Fa-f]{2}))")


@dataclass(frozen=True)
class Ini:
    """The texts of a file by key ("section/name"), and whether all its lines are valid."""

    texts: Mapping[str, str]
    is_sound: bool


def parse(content: str) -> Ini:
    """Parse what Qt or `render` has written. Lists stay as they stand in the file."""
    texts: dict[str, str] = {}
    is_sound, section = True, ""
    for line in map(_trimmed, _LINE_END.split(content)):
        if not line or line.startswith(";"):
            continue
        if found := _SECTION.fullmatch(line):
            section = _prefix_of(_trimmed(found[1]))
        elif found := _ENTRY.fullmatch(line):
            key, value = map(_trimmed, found.groups())
            if value != NOTHING:
                texts[section + _key_of(key)] = _text_of(value)
        else:
            is_sound = False
    return Ini(texts, is_sound)


def render(texts: Mapping[str, str]) -> str:
    """Return a file's content with these texts. Keys are "section/name" in PLAIN characters."""
    lines: list[str] = []
    current = ""
    for key in sorted(texts):
        section, _, name = key.partition("/")
        if section != current:
            current = section
            lines.append(f"[{section}]")
        lines.append(f"{name}={_escaped(texts[key])}")
    return "".join(f"{line}\n" for line in lines)


def _trimmed(text: str) -> str:
    return text.strip(" \t")  # other white space belongs to the value


def _prefix_of(section: str) -> str:
    if section.lower() == NO_SECTION.lower():
        return ""
    name = NO_SECTION if section.lower() == f"%{NO_SECTION}".lower() else _key_of(section)
    return f"{name}/"


def _key_of(escaped: str) -> str:
    return _KEY_ESCAPE.sub(
        lambda found: chr(int(found[1] or found[2], 16)), escaped.replace("\\", "/")
    )


def _text_of(value: str) -> str:
    if len(value) > 1 and value.startswith('"') and value.endswith('"'):
        value = value[1:-1]
    text = _ESCAPE.sub(_character, value)
    return text[1:] if text.startswith("@@") else text


def _character(escape: re.Match[str]) -> str:
    if escape[3] is not None:
        return LETTERS.get(escape[3], escape[3])
    code = int(escape[1], 16) if escape[1] else int(escape[2], 8)
    return chr(code & 0xFFFF)  # Qt's characters have 16 bits


def _escaped(text: str) -> str:
    if PLAIN.fullmatch(text):
        return text
    at = "@" if text.startswith("@") else ""
    quotable = re.sub(r'["\\]', r"\\\g<0>", text)
    return f'"{at}{_CONTROLS.sub(_hexadecimal, quotable)}"'


def _hexadecimal(characters: re.Match[str]) -> str:
    return "".join(f"\\x{ord(character):x}" for character in characters[0])
