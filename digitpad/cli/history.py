"""`digitpad history`: prints the history's figures or exports it, without a window."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from digitpad.core.records.query import Column, HistoryQuery, Which
from digitpad.core.records.record import NAMING_CHARACTERS
from digitpad.core.records.statistics import HistoryStatistics, NetworkStatistics
from digitpad.storage.exchange.exporter import ExchangeError
from digitpad.storage.exchange.formats import (
    CSV_AND_PICTURES,
    JSON_LINES,
    KAGGLE_CSV,
    MNIST_IDX,
    NUMPY,
    READINGS_TABLE,
    DataFormat,
)
from digitpad.storage.history.database import FILE_NAME, HistoryError
from digitpad.storage.history.history_file import HistoryFile

EXPORT_FORMATS = {
    "jsonl": JSON_LINES,
    "csv": KAGGLE_CSV,
    "csv+png": CSV_AND_PICTURES,
    "idx": MNIST_IDX,
    "npz": NUMPY,
    "table": READINGS_TABLE,  # after csv, which the ending .csv has always meant
}
IDX_NAMES = ("-ubyte", "-ubyte.gz")  # how the names of MNIST's files end


def export(folder: Path, path: Path, format_name: str | None, which: Which) -> int:
    """Write the history in `folder` to a file, in the named format or that of the file's ending.

    Return the exit code: 1 if the file could not be written, else 0.
    """
    chosen = EXPORT_FORMATS[format_name] if format_name else _format_of(path)
    if chosen is None:
        print(
            f"digitpad: the name “{path.name}” does not show which format to write; "
            f"choose one with --format: {', '.join(EXPORT_FORMATS)}",
            file=sys.stderr,
        )
        return 1
    try:
        with _opened(folder) as file:
            query = HistoryQuery(which=which, column=Column.FINISHED, descending=False)
            outcome = chosen.export(file.records(file.search(query)), path, _ignore_progress)
    except (HistoryError, ExchangeError) as error:
        print(f"digitpad: {error}", file=sys.stderr)
        return 1
    print(f"Drawings exported to {path}: {outcome.written}")
    if outcome.left_out:
        left_out = "Left out because they have no label or are not single digits"
        print(f"{left_out}: {outcome.left_out}")
    if outcome.with_separators:
        print(f"Left out because they have signs such as . or /: {outcome.with_separators}")
    return 0


def show_statistics(folder: Path, *, as_json: bool, model: str = "") -> int:
    """Print the figures of the history in `folder`, and return the exit code.

    `model` is the SHA-256 of the current network.
    """
    try:
        with _opened(folder) as file:
            statistics = file.statistics()
    except HistoryError as error:
        print(f"digitpad: {error}", file=sys.stderr)
        return 1
    print(
        json.dumps(_values_of(statistics, model))
        if as_json
        else "\n".join(_lines_of(statistics, model))
    )
    return 0


def _format_of(path: Path) -> DataFormat | None:
    name = path.name.lower()
    if name.endswith(IDX_NAMES):
        return MNIST_IDX
    return next((each for each in EXPORT_FORMATS.values() if name.endswith(each.suffix)), None)


@contextmanager
def _opened(folder: Path) -> Iterator[HistoryFile]:
    if not (folder / FILE_NAME).is_file():
        raise HistoryError(f"There is no history in {folder}.")
    with closing(HistoryFile(folder)) as file:
        yield file


def _ignore_progress(_done: int) -> None:
    """Do nothing: nobody watches the progress, and Ctrl+C works on its own."""


def _values_of(statistics: HistoryStatistics, model: str) -> dict[str, object]:
    first, last = statistics.first, statistics.last
    return {
        "drawings": statistics.rows,
        "labelled": statistics.labelled,
        "corrected": statistics.corrected,
        "networks": [_values_of_network(each, model) for each in statistics.networks],
        "verdicts": {verdict.value: count for verdict, count in statistics.verdicts.items()},
        "digits": list(statistics.digits),
        "by_digit": [
            {"labelled": digit.labelled, "right": digit.right} for digit in statistics.by_digit
        ],
        "first": first.isoformat() if first else None,
        "last": last.isoformat() if last else None,
    }


def _values_of_network(network: NetworkStatistics, model: str) -> dict[str, object]:
    return {
        "network": network.model or None,
        "today": network.model == model != "",
        "drawings": network.rows,
        "labelled": network.labelled,
        "corrected": network.corrected,
        "agreement": network.agreement,
    }


def _lines_of(statistics: HistoryStatistics, model: str) -> Iterator[str]:
    yield f"drawings: {statistics.rows}"
    if statistics.first and statistics.last:
        yield f"drawn from {statistics.first:%Y-%m-%d} to {statistics.last:%Y-%m-%d}"
    for verdict, count in statistics.verdicts.items():
        if count:
            yield f"read as {verdict.value}: {count}"
    yield f"labelled: {statistics.labelled}, of which corrected: {statistics.corrected}"
    for network in statistics.networks:
        yield _line_of_network(network, model)
    by_digit = [
        f"{digit}: {each.right} of {each.labelled}"
        for digit, each in enumerate(statistics.by_digit)
        if each.labelled
    ]
    if by_digit:
        yield f"read correctly, by digit  {'  '.join(by_digit)}"
    counts = (f"{digit}: {count}" for digit, count in enumerate(statistics.digits))
    yield f"digits  {'  '.join(counts)}"


def _line_of_network(network: NetworkStatistics, model: str) -> str:
    line = f"read by {_name_of(network.model, model)}: {network.rows}"
    if network.agreement is None:
        return f"{line}, none of them labelled"
    return f"{line}; read correctly: {network.agreement:.1%} of {network.labelled} labelled"


def _name_of(network: str, today: str) -> str:
    if not network:
        return "an unknown network"
    kind = "the current network" if network == today else "another network"
    return f"{kind} ({network[:NAMING_CHARACTERS]})"
