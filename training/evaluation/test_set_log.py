"""Logs each use of the test sets in a line beside the model that was measured."""

from __future__ import annotations

import json
import subprocess
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

LOG_FILE = "final-evaluations.jsonl"


class TestSetLook:
    """One use of the test sets; it is logged before it begins, as a failed one counts, too."""

    def __init__(self, model: Path) -> None:
        self._log = model / LOG_FILE
        self._earlier = _lines_of(self._log)
        self.values: dict[str, Any] = {
            "date": datetime.now(UTC).isoformat(timespec="seconds"),
            "commit": _commit(),  # before anything is written, which changes the working tree
        }
        self._write()

    def add(self, figures: dict[str, Any]) -> None:
        """Add the figures from `training.evaluation.measure` to the log."""
        accuracy = rounded(figures["accuracy"]["DigitPad"])
        numbers = rounded(
            {name: figures["numbers"][name] for name in ("wholly_right", "split_by_mistake")}
        )
        self.values |= {"accuracy": accuracy, "numbers": numbers}
        if "strangers" in figures:
            self.values |= {"unipen-test": rounded(figures["strangers"])}
        self._write()

    def _write(self) -> None:
        lines = (json.dumps(look) + "\n" for look in [*self._earlier, self.values])
        self._log.write_text("".join(lines), encoding="utf-8")


def rounded(value: Any) -> Any:
    """Return the value with all fractions in it rounded to five places."""
    if isinstance(value, dict):
        return {name: rounded(each) for name, each in value.items()}
    return round(value, 5) if isinstance(value, float) else value


def _lines_of(log: Path) -> list[dict[str, Any]]:
    if not log.is_file():
        return []
    return [json.loads(line) for line in log.read_text(encoding="utf-8").splitlines()]


def _commit() -> str:
    """Return the commit that is checked out, marked as dirty if files differ from it."""
    described = subprocess.run(
        ["git", "describe", "--always", "--dirty", "--abbrev=12"],
        capture_output=True,
        text=True,
        check=False,
    )
    return described.stdout.strip() or "unknown"
