"""Write the manual page digitpad(1) from the command line's own help."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from datetime import UTC, datetime

from digitpad.cli.command_line import _parser
from digitpad.version import __version__

FILES = "~/.local/share/digitpad", "history and settings, or digitpad in $XDG_DATA_HOME"
EXIT_CODES = (
    ("0", "all went well"),
    ("1", "a file could not be read or written"),
    ("2", "the command line was not understood"),
    ("3", "no display can be opened"),
)


def man_page(seconds: int) -> str:
    """Return the page in troff, dated `seconds` after the start of 1970."""
    parser = _parser()
    date = datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%d")
    lines = [
        f'.TH DIGITPAD 1 "{date}" "DigitPad {__version__}" "User Commands"',
        ".SH NAME",
        "digitpad \\- read handwritten digits as you draw them",
        ".SH SYNOPSIS",
        *(line for each in _commands(parser) for line in (_bold(_usage(each)), ".br")),
        ".SH DESCRIPTION",
        _plain(parser.description or ""),
        ".SH OPTIONS",
        *_options(parser),
        ".SH COMMANDS",
        *(line for each in _commands(parser) if each is not parser for line in _section(each)),
        ".SH EXIT STATUS",
        *(line for code, text in EXIT_CODES for line in (".TP", _bold(code), _plain(text))),
        ".SH FILES",
        *(".TP", f".I {_plain(FILES[0])}", _plain(FILES[1])),
    ]
    return "\n".join(lines) + "\n"


def _commands(parser: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    """Yield a command and those of its subcommands that you can run as they are."""
    below = [
        command
        for action in parser._actions
        if isinstance(action, argparse._SubParsersAction)
        for command in action.choices.values()
    ]
    if not any(action.required for action in parser._actions if action.nargs == argparse.PARSER):
        yield parser
    for command in below:
        yield from _commands(command)


def _usage(parser: argparse.ArgumentParser) -> str:
    return " ".join(parser.format_usage().removeprefix("usage: ").split())


def _section(command: argparse.ArgumentParser) -> Iterator[str]:
    yield f".SS {_plain(command.prog)}"
    if command.description:
        yield _plain(command.description)
    yield from _options(command)


def _options(parser: argparse.ArgumentParser) -> Iterator[str]:
    for action in parser._actions:
        if not isinstance(action, argparse._SubParsersAction):
            yield from (".TP", _bold(_name(action)), _plain(_help(action)))


def _name(action: argparse.Action) -> str:
    value = "" if action.nargs == 0 else str(action.metavar or "|".join(action.choices or ()))
    return " ".join([", ".join(action.option_strings), value]).strip()


def _help(action: argparse.Action) -> str:
    return (action.help or "what to read or write").replace("%%", "%")


def _bold(text: str) -> str:
    return f".B {_plain(text)}"


def _plain(text: str) -> str:
    """Escape text so that troff prints it unchanged."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq")
    return f"\\&{escaped}" if escaped.startswith(".") else escaped
