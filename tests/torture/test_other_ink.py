"""No reading of other ink is kept, labelled, copied, announced or shown as up to date."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from digitpad.app.build import build
from digitpad.app.parts import Parts
from digitpad.storage.history.history_file import HistoryFile
from tests.torture.dice import seed_of, sized
from tests.torture.telltale import Telltale, Watcher, run_events, text_of
from tests.window import show

SHORT, LONG = 1_000, 10_000  # steps
LONGEST_READING = 0.015  # seconds
LAST_DONE = 30  # steps that are printed when one fails


@pytest.fixture
def parts(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Parts]:
    engine = Telltale(random.Random(0), LONGEST_READING)
    monkeypatch.setattr("digitpad.app.build.load_recognizer", lambda *_model: engine)
    monkeypatch.setattr("digitpad.ui.answer.announcer.REST_MS", 10)
    parts = build(data=tmp_path)
    show(parts.window, qtbot)
    yield parts
    parts.window.close()


@sized(SHORT, LONG)
def test_an_answer_never_belongs_to_other_ink(parts: Parts, tmp_path: Path, amount: int) -> None:
    watcher = Watcher(parts, random.Random(seed_of(amount, SHORT)))
    try:
        for _ in range(amount):
            watcher.do_anything()
    finally:
        print("the last were", watcher.done[-LAST_DONE:])
    run_events(500)
    parts.window.close()

    file = HistoryFile(tmp_path)
    records = list(file.records())
    file.close()
    for record in records:
        watcher.check_record(record)
    read = [record for record in records if record.text == text_of(record.content)]
    assert len(read) > amount / 100
    assert any(record.label for record in read)
    print(dict(watcher.seen), len(records), "records,", len(read), "of them read")
    for each in ("dimmed", "undimmed", "labels", "copied", "heard", "rows opened"):
        assert watcher.seen[each], each
