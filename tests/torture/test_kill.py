"""If the program is killed at any moment, only the stroke under the pen is lost."""

from __future__ import annotations

import random
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from PIL import Image

from digitpad.core.ink.content import Content, digest_of
from digitpad.core.ink.ink import Ink
from digitpad.core.preferences import Theme
from digitpad.storage.exchange.datasets import json_lines
from digitpad.storage.exchange.text_lines import LineError
from digitpad.storage.history.database import FILE_NAME
from digitpad.storage.history.history_file import HistoryFile
from digitpad.storage.preferences import Preferences
from digitpad.storage.recovery import find_left_behind
from tests import program
from tests.torture.dice import seed_of, sized

WORK = """
from pathlib import Path
from tests.torture.busy_hand import BusyHand
def act(parts):
    BusyHand(parts, {seed}, Path({out!r})).begin()
"""
LONGEST_WORK = 1.5  # seconds from the moment when the window is ready
LONGEST_START = 1.5  # seconds from the start of the process
DURING_START = 0.15  # of the kills
SHORT, LONG = 5, 200


class Life:
    """What one program reported until it was killed."""

    def __init__(self, said: list[list[str]]) -> None:
        self.kept = [words[1] for words in said if words[0] == "kept"]
        self.cleared = [words[1] for words in said if words[0] == "clear"]
        self.themes = [words[1] for words in said if words[0] == "theme"]
        self.held = {words[1] for words in said if words[0] == "pad"}
        on_pad = [words for words in said if words[0] in ("pad", "clear")]
        self.last = on_pad[-1] if on_pad else ["nothing"]

    def __str__(self) -> str:
        return f"{len(self.kept)} kept of {len(self.cleared)} cleared, then {self.last}"


@sized(SHORT, LONG)
def test_a_killed_program_loses_nothing_but_the_stroke_under_the_pen(
    tmp_path: Path, amount: int
) -> None:
    chance = random.Random(seed_of(amount, SHORT))
    data, out = tmp_path / "data", tmp_path / "out"
    out.mkdir()
    finished: set[str] = set()
    kept: set[str] = set()
    for _ in range(amount):
        life = live_and_die(data, out, chance)
        print(life)
        finished -= life.held  # what was restored is continued
        finished.update(life.cleared)
        kept.update(life.kept)
        assert_nothing_is_lost(data, life, kept, finished)
        assert_files_are_whole(out)
    assert kept, "no drawing was ever told to be kept"
    assert program.run("--data", data, act="def act(parts): parts.window.close()") == (0, "", "")


def live_and_die(data: Path, out: Path, chance: random.Random) -> Life:
    work = WORK.format(seed=chance.randrange(1 << 30), out=str(out))
    process = program.start("--data", data, act=work)
    assert process.stdout is not None
    said = []
    if chance.random() < DURING_START:
        time.sleep(chance.uniform(0, LONGEST_START))
    else:
        said = [process.stdout.readline()]
        assert said == ["ready\n"], process.communicate()
        time.sleep(chance.uniform(0, LONGEST_WORK))
    process.kill()
    rest, errors = process.communicate()
    assert "Traceback" not in errors, errors
    return Life(
        [line.split() for line in (*said, *rest.splitlines(keepends=True)) if line[-1:] == "\n"]
    )


def assert_nothing_is_lost(data: Path, life: Life, kept: set[str], finished: set[str]) -> None:
    history = set(digests_in_history(data))
    left = list(left_behind(data))
    assert kept <= history
    assert finished <= history | {digest_of(content) for content in left}
    if life.last[0] == "pad" and life.last[2] != "0":
        digest, strokes = life.last[1], int(life.last[2])
        assert digest in {
            digest_of(Ink(ink.strokes[:strokes])) for ink in left if isinstance(ink, Ink)
        }
    preferences = Preferences(data)
    assert preferences.damage == ""
    if life.themes:
        assert preferences.choices.theme in [Theme(name) for name in life.themes[-2:]]


def digests_in_history(data: Path) -> Iterator[str]:
    if not (data / FILE_NAME).exists():  # the program did not get that far
        return
    with closing(sqlite3.connect(data / FILE_NAME)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    with closing(HistoryFile(data)) as file:
        yield from (record.digest for record in file.records())


def left_behind(data: Path) -> Iterator[Content]:
    for file in find_left_behind(data):
        page = file.load()
        file.release()
        if page is not None:
            yield page.content


def assert_files_are_whole(out: Path) -> None:
    for path in out.glob("*.png"):
        Image.open(path).load()
    for path in (*out.glob("*.svg"), *out.glob("*.inkml")):
        assert path.read_text().rstrip().endswith((">",)), path
    for path in out.glob("*.jsonl"):
        assert not [each for each in json_lines.read(path) if isinstance(each, LineError)]
