"""Draws the report's sheets: the most doubtful validation digits, and samples of the data.

They need the data, so they are drawn while the report is being measured.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import matplotlib as mpl
import numpy as np
import numpy.typing as npt
from matplotlib.figure import Figure

from digitpad.core.recognition.framing import frame_strokes
from digitpad.core.recognition.reading import Reading
from digitpad.core.recognition.recognizer import Classifier, Recognizer
from digitpad.core.recognition.verdict import Verdict
from training.data.datasets import PenSample
from training.data.digit_strings import SPACINGS, make_digit_strings
from training.data.forms.devices import through_a_device
from training.data.forms.digit_forms import random_form
from training.data.renderings import RENDER_STYLES, draw, unit_sized
from training.data.unipen.splits import as_pen_samples
from training.evaluation.drawing.picture_style import STYLE
from training.evaluation.hard_pictures import KINDS
from training.evaluation.material import Material

Grey = npt.NDArray[np.uint8]
Random = np.random.Generator

DOUBTFUL, SOURCES = "doubtful", "sources"  # names of the files
GALLERIES = {
    DOUBTFUL: "The validation digits that were read worst: label, reading, confidence",
    SOURCES: "Some pictures of each source of data",
}
SHOWN = 100  # doubtful digits
A_ROW = 12  # examples of each source
CELL_PX = 96
SEED = 8


@dataclass(frozen=True)
class Doubtful:
    """A validation digit and its reading."""

    sample: PenSample
    reading: Reading

    @property
    def doubt(self) -> float:
        """How badly it was read, 0..2: the label's improbability, plus 1 if it was refused."""
        is_refused = self.reading.verdict is Verdict.NOT_A_DIGIT
        return float(is_refused) + 1.0 - float(self.reading.probabilities[self.sample.label])

    @property
    def caption(self) -> str:
        """The label and the reading, such as "4: 9, 87%" or "4: refused"."""
        if self.reading.verdict is Verdict.NOT_A_DIGIT:
            return f"{self.sample.label}: refused"
        return f"{self.sample.label}: {self.reading.ranking[0]}, {self.reading.confidence:.0%}"


def draw_galleries(engine: Classifier, material: Material, folder: Path) -> None:
    """Draw both sheets from validation material, as PNG files in `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    samples = [*material.pens, *as_pen_samples(material.strangers)]
    with mpl.rc_context(STYLE):
        _sheet_of_doubtful(most_doubtful(engine, samples)).savefig(folder / f"{DOUBTFUL}.png")
        _sheet_of_sources(material).savefig(folder / f"{SOURCES}.png")


def most_doubtful(engine: Classifier, samples: list[PenSample]) -> list[Doubtful]:
    """Return the SHOWN samples that were read worst, or all if there are fewer; the worst first."""
    recognizer = Recognizer(engine)
    read = [Doubtful(each, recognizer.recognize_strokes(each.strokes)) for each in samples]
    return sorted(read, key=lambda each: -each.doubt)[:SHOWN]


def _sheet_of_doubtful(doubtful: list[Doubtful]) -> Figure:
    columns = 10
    rows = max(1, -(-len(doubtful) // columns))
    figure = Figure(figsize=(9, 1.05 * rows), layout="constrained")
    grid = figure.subplots(rows, columns, squeeze=False)
    for axes in grid.flat:
        axes.set_axis_off()
    for axes, each in zip(grid.flat, doubtful, strict=False):
        axes.imshow(_drawn(each.sample), cmap="gray_r")
        axes.set_title(each.caption, fontsize=6)
    return figure


def _sheet_of_sources(material: Material) -> Figure:
    sources = dict(_sources(material, np.random.default_rng(SEED)))
    figure = Figure(figsize=(9, 0.8 * len(sources)), layout="constrained")
    grid = figure.subplots(len(sources), A_ROW, squeeze=False)
    for row, (name, pictures) in zip(grid, sources.items(), strict=True):
        for axes in row:
            axes.set_axis_off()
        for axes, picture in zip(row, pictures, strict=False):
            axes.imshow(picture, cmap="gray_r")
        row[0].set_title(name, fontsize=7, loc="left")
    return figure


def _sources(material: Material, random: Random) -> Iterator[tuple[str, Sequence[Grey]]]:
    """Yield the name of each available source and some of its pictures: (H, W), 255 = ink."""
    for name, samples in material.pictures.items():
        yield name, [samples.pictures[index] for index in _some(len(samples.pictures), random)]
    yield material.pens_name, [_drawn(material.pens[k]) for k in _some(len(material.pens), random)]
    for provider in sorted({sample.provider for sample in material.strangers}):
        hands = as_pen_samples([each for each in material.strangers if each.provider == provider])
        yield f"UNIPEN, {provider}", [_drawn(hands[k]) for k in _some(len(hands), random)]
    letters = material.letters
    if letters:
        yield "UNIPEN, letters", [_framed(letters[k].strokes) for k in _some(len(letters), random)]
    labels = random.integers(10, size=A_ROW)
    yield "constructed forms", [_framed(random_form(int(label), random)) for label in labels]
    changed = [
        through_a_device(unit_sized(material.pens[k].strokes), random)
        for k in _some(len(material.pens), random)
    ]
    yield "as other devices draw", [_framed(strokes) for strokes in changed]
    for kind, examples in material.drawn.items():
        yield f"non-digits: {kind}", [_framed(strokes) for strokes in examples[:A_ROW]]
    strings = make_digit_strings(material.pens, SPACINGS[0], A_ROW // 2, random)
    yield "numbers", [draw(each.strokes, RENDER_STYLES[0]) for each in strings]
    for kind, make in KINDS.items():
        chosen = _some(len(material.pens), random)
        yield kind, [255 - make(material.pens[k].strokes, random) for k in chosen]


def _some(count: int, random: Random) -> npt.NDArray[np.int64]:
    return random.choice(count, size=min(A_ROW, count), replace=False)


def _drawn(sample: PenSample) -> Grey:
    image = draw(sample.strokes, RENDER_STYLES[0])
    step = max(1, len(image) // CELL_PX)
    return image[::step, ::step]


def _framed(strokes: list[npt.NDArray[np.float64]]) -> Grey:
    return np.round(frame_strokes(strokes) * 255).astype(np.uint8)
