"""`digitpad explain`: writes a picture or the values of why a drawing is read as it is."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from digitpad.api import Recognizer
from digitpad.batch.data_sets import Notice
from digitpad.batch.drawings import files_of, items_of
from digitpad.batch.pipeline import TURNED
from digitpad.core.explain.explanation import Explanation, View
from digitpad.core.ink.content import Content
from digitpad.core.ink.picture import Picture
from digitpad.core.recognition.turning import Turn, best_turn, turned
from digitpad.engines.model_card import ModelError
from digitpad.storage.exchange.atomic_file import replacing
from digitpad.storage.exchange.explanations import captions
from digitpad.storage.exchange.explanations.values import values_of
from digitpad.storage.exchange.explanations.views import drawn
from digitpad.storage.exchange.exporter import ExchangeError

SUFFIXES = (".png", ".svg", ".json")


class ExplainError(Exception):
    """There is nothing to explain; the message says why."""


def explain(
    path: Path,
    output: Path,
    engine: str,
    model: Path | None,
    *,
    index: int,
    views: list[str] | None,
    against: int | None,
) -> int:
    """Explain a drawing and write it to `output`; return 1, with a message, if that fails.

    `index` counts the drawings of the file from 1, and `views` is None for all.
    """
    try:
        if output.suffix.lower() not in SUFFIXES:
            raise ExplainError(f"{output}: the name must end in {', '.join(SUFFIXES)}")
        recognizer = Recognizer.load(engine, model)
        content = _drawing_in(path, index, recognizer)
        explanation = _explained(path, content, recognizer, views, against)
        with replacing(output) as (file,):
            file.write(_document(explanation, output.suffix.lower()))
    except (ModelError, ExchangeError, ExplainError) as error:
        print(f"digitpad: {error}", file=sys.stderr)
        return 1
    for line in _lines_of(explanation):
        print(line)
    if not explanation.strokes and (views is None or View.CHANGE in views):
        print(f"digitpad: {path}: {captions.NEEDS_STROKES}", file=sys.stderr)
    return 0


def _drawing_in(path: Path, index: int, recognizer: Recognizer) -> Content:
    """Return one drawing of a file, turned upright if it is a photo that lies on its side."""
    items = items_of(files_of([path]), recognizer.recognize_many)
    drawings = (item for item in items if not _is_notice(item.content))
    item = next(islice(drawings, index - 1, None), None)
    if item is None:
        raise ExplainError(f"{path}: there is no drawing {index}")
    if not isinstance(item.content, Content):
        raise ExplainError(f"{item.name}: {item.content}")
    if item.is_photo and isinstance(item.content, Picture):
        return _upright(item.name, item.content, recognizer)
    return item.content


def _is_notice(content: object) -> bool:
    if isinstance(content, Notice):
        print(f"digitpad: {content.text}", file=sys.stderr)
    return isinstance(content, Notice)


def _upright(name: str, picture: Picture, recognizer: Recognizer) -> Picture:
    turn = best_turn(lambda turn: recognizer.recognize(turned(picture.ink, turn)))
    if turn is Turn.NONE:
        return picture
    print(f"digitpad: {name}: {TURNED[turn].text}", file=sys.stderr)
    return Picture(turned(picture.ink, turn))


def _explained(
    path: Path,
    content: Content,
    recognizer: Recognizer,
    views: list[str] | None,
    against: int | None,
) -> Explanation:
    try:
        return recognizer.explain(content, against=against, views=views)
    except ValueError as error:
        raise ExplainError(f"{path}: {error}") from error


def _document(explanation: Explanation, suffix: str) -> bytes:
    if suffix == ".json":
        return (json.dumps(values_of(explanation), indent=1) + "\n").encode()
    picture = drawn(explanation)
    return picture.svg().encode() if suffix == ".svg" else picture.png()


def _lines_of(explanation: Explanation) -> Iterator[str]:
    """Yield the explanation in words, the answer first."""
    yield f"Answer: {captions.answer_text(explanation.reading.digit)}"
    if explanation.seen is not None:
        yield captions.seen_text(explanation.seen)
    if explanation.heat is not None:
        yield captions.heat_text(explanation.heat)
        for each in explanation.heat.evidence:
            yield f"  {captions.evidence_text(each, explanation.heat.map.question)}"
    if explanation.firmness is not None:
        yield captions.firmness_text(explanation.firmness)
    if explanation.counterfactuals is not None:
        yield captions.removal_text(explanation.counterfactuals.removal)
        yield captions.addition_text(explanation.counterfactuals.addition)
