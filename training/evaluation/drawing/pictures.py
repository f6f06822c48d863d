"""Draws the report's pictures with Matplotlib, from its figures."""

from __future__ import annotations

import textwrap
from collections.abc import Callable
from pathlib import Path
from typing import Any

import matplotlib as mpl
import numpy as np
import numpy.typing as npt
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from training.evaluation.drawing.network_pictures import draw_augmentation, draw_network
from training.evaluation.drawing.picture_style import ACCENT, FAINT, INK, RIVAL_COLOURS, STYLE
from training.evaluation.figures.seeing import THEIRS
from training.settings.training_run import Settings

Figures = dict[str, Any]
Grey = npt.NDArray[np.float32]

LEAST_DRAWN = 0.05  # % of wrong answers: a logarithmic axis cannot show 0
# Curves: name, colour and label. A run without some of the data lacks their curves.
LOSSES = (
    ("loss", FAINT, "training, all outputs"),
    ("logits_loss", ACCENT, "training, digits"),
    ("validation_logits_loss", RIVAL_COLOURS[0], "validation, digits"),
)
READ_RIGHT = (
    ("mnist", ACCENT, "MNIST"),
    ("pens", RIVAL_COLOURS[0], "pens"),
    ("strangers", RIVAL_COLOURS[1], "UNIPEN"),
)
PASSED = (
    ("junk_accepted", ACCENT, "made by code"),
    ("letters_accepted", RIVAL_COLOURS[0], "letters"),
)


def draw_all(report: Figures, settings: Settings, folder: Path) -> None:
    """Draw all pictures of a report, the contents of report.json, as PNG files in `folder`.

    `settings` are those with which the network was trained.
    """
    folder.mkdir(parents=True, exist_ok=True)
    figures = report["figures"]
    pictures: dict[str, tuple[tuple[float, float], Callable[[Figure, Any], None], Any]] = {
        "accuracy": ((9, 4.2), _draw_accuracy, figures["accuracy"]),
        "confusion": ((9, 4.2), _draw_confusion, figures["confusion"]),
        "curves": ((9, 3), _draw_curves, report["curves"]),
        "reliability": ((9, 3.6), _draw_reliability, figures["probabilities"]),
        "coverage": ((5, 3.2), _draw_coverage, figures["coverage"]),
        "non-digits": ((7, 4.2), _draw_non_digits, figures["non_digits"]),
        "robustness": ((10, 5.6), _draw_robustness, figures["robustness"]),
        "network": ((10, 2.2), draw_network, report["layers"]),
        "augmentation": ((8, 8), draw_augmentation, settings),
    }
    with mpl.rc_context(STYLE):
        for name, (inches, draw, shown) in pictures.items():
            figure = Figure(figsize=inches, layout="constrained")  # pyplot would keep it in memory
            draw(figure, shown)
            figure.savefig(folder / f"{name}.png")


def _colours(readers: list[str]) -> dict[str, str]:
    """Return each reader's colour: the accent for ours; a rival has the same in both framings."""
    rivals = list(dict.fromkeys(reader.split(",")[0] for reader in readers[1:]))
    of_rival = dict(zip(rivals, RIVAL_COLOURS, strict=False))
    return {reader: of_rival.get(reader.split(",")[0], ACCENT) for reader in readers}


# Accuracy


def _draw_accuracy(figure: Figure, accuracy: Figures) -> None:
    axes = figure.subplots()
    sets = list(accuracy["DigitPad"])
    colours = _colours(list(accuracy))
    for place, (reader, shares) in enumerate(accuracy.items()):
        offset = (place - (len(colours) - 1) / 2) * 0.11
        wrong, least, most = (
            np.array([100 * (1 - shares[name][key]) for name in sets])
            for key in ("share", "high", "low")
        )
        axes.errorbar(
            np.arange(len(sets)) + offset,
            np.maximum(wrong, LEAST_DRAWN),
            yerr=[wrong - least, most - wrong],
            fmt="s" if reader.endswith(THEIRS) else "o",
            markersize=5,
            markerfacecolor="white" if reader.endswith(THEIRS) else colours[reader],
            color=colours[reader],
            linewidth=1,
            label=reader,
        )
    axes.set_yscale("log")
    axes.set_yticks([0.1, 0.3, 1, 3, 10, 30, 100], ["0.1", "0.3", "1", "3", "10", "30", "100"])
    axes.set_xticks(range(len(sets)), [textwrap.fill(name, 13) for name in sets])
    axes.set_ylabel("wrong answers, %\n(lower is better)")
    axes.grid(axis="y", color=FAINT, alpha=0.25)
    figure.legend(loc="outside lower center", ncols=3, fontsize=8)


def _draw_confusion(figure: Figure, confusion: Figures) -> None:
    for axes, (name, table) in zip(_row(figure, len(confusion)), confusion.items(), strict=True):
        counts = np.array(table)
        wrong = np.where(np.eye(10, dtype=bool), 0, counts)
        axes.imshow(np.sqrt(wrong), cmap="Blues", vmin=0, vmax=max(1.0, np.sqrt(wrong.max()) * 1.4))
        for row, column in np.ndindex(10, 10):
            if counts[row, column]:
                axes.text(
                    column,
                    row,
                    str(counts[row, column]),
                    ha="center",
                    va="center",
                    fontsize=6.5,
                    color=FAINT if row == column else INK,
                )
        axes.set_xticks(range(10))
        axes.set_yticks(range(10))
        axes.set_xlabel("read as")
        axes.set_ylabel("written")
        axes.set_title(name)


# Training


def _draw_curves(figure: Figure, curves: dict[str, list[float]]) -> None:
    loss, accuracy, others = _row(figure, 3)
    epochs = np.array(curves["epoch"]) + 1
    for name, colour, label in LOSSES:
        if name in curves:
            loss.plot(epochs, curves[name], color=colour, label=label)
    loss.set_title("loss")
    loss.legend(fontsize=7)
    for name, colour, label in READ_RIGHT:
        if name in curves:
            accuracy.plot(epochs, 100 * np.array(curves[name]), color=colour, label=label)
    accuracy.set_ylim(97, 100)
    accuracy.set_title("validation digits correct, %")
    accuracy.legend(fontsize=7)
    for name, colour, label in PASSED:
        if name in curves:
            others.plot(epochs, 100 * np.array(curves[name]), color=colour, label=label)
    others.set_ylim(0, 15)
    others.set_title("non-digits accepted, %")
    others.legend(fontsize=7)
    for axes in (loss, accuracy, others):
        axes.set_xlabel("epoch")


# Probabilities


def _draw_reliability(figure: Figure, sets: Figures) -> None:
    for axes, (name, each) in zip(_row(figure, len(sets)), sets.items(), strict=True):
        confidences = [one["confidence"] for one in each["bins"]]
        axes.plot([0, 1], [0, 1], color=FAINT, linestyle=":")
        axes.scatter(
            confidences,
            [one["accuracy"] for one in each["bins"]],
            s=[8 + 22 * np.log10(one["count"]) for one in each["bins"]],
            color=ACCENT,
            alpha=0.8,
        )
        for one in each["bins"]:
            axes.annotate(
                f"{one['count']:,}",
                (one["confidence"], one["accuracy"]),
                xytext=(0, -13),
                textcoords="offset points",
                ha="center",
                fontsize=6,
                color=FAINT,
            )
        axes.set_xlim(0, 1.05)
        axes.set_ylim(-0.05, 1.05)
        axes.set_xlabel("confidence")
        axes.set_ylabel("share correct")
        axes.set_title(f"{name}: ECE {100 * each['ece']:.2f} %")


def _draw_coverage(figure: Figure, coverage: Figures) -> None:
    axes = figure.subplots()
    for (name, each), colour in zip(coverage.items(), (ACCENT, RIVAL_COLOURS[0]), strict=True):
        axes.plot(
            100 * np.array(each["coverage"]),
            100 * np.array(each["accuracy"]),
            color=colour,
            label=name,
        )
    axes.set_xlabel("share of readings, most confident first, %")
    axes.set_ylabel("correct among them, %")
    axes.legend()


def _draw_non_digits(figure: Figure, figures: Figures) -> None:
    axes = figure.subplots()
    kinds = list(figures["kinds"])
    places = np.arange(len(kinds))
    for key, offset, colour, label in (
        ("accepted", -0.2, ACCENT, "by digitness"),
        ("accepted_by_softmax", 0.2, FAINT, "by softmax"),
    ):
        shares = [100 * figures["kinds"][kind][key] for kind in kinds]
        axes.barh(places + offset, shares, height=0.38, color=colour, label=label)
    axes.set_yticks(places, kinds)
    axes.invert_yaxis()
    axes.set_xlim(0, 100)
    axes.set_xlabel("accepted, with a threshold that accepts 99 % of pen digits, %")
    axes.legend(loc="lower right")


def _draw_robustness(figure: Figure, curves: Figures) -> None:
    grid = figure.subplots(2, 3)
    for axes, (change, curve) in zip(grid.flat, curves.items(), strict=False):
        colours = _colours(list(curve["accuracy"]))
        for reader, accuracies in curve["accuracy"].items():
            axes.plot(
                curve["levels"],
                100 * np.array(accuracies),
                color=colours[reader],
                linestyle="--" if reader.endswith(THEIRS) else "-",
                linewidth=2.4 if reader == "DigitPad" else 1.2,
                alpha=1 if reader == "DigitPad" else 0.8,
                label=reader,
            )
        axes.set_ylim(0, 102)
        axes.set_xlabel(change)
    for axes in list(grid.flat)[len(curves) :]:
        axes.set_axis_off()
    handles, labels = grid.flat[0].get_legend_handles_labels()
    grid.flat[len(curves)].legend(handles, labels, loc="center", fontsize=8)
    figure.supylabel("correct, %", fontsize=9)


def _row(figure: Figure, count: int) -> list[Axes]:
    return list(np.atleast_1d(figure.subplots(1, count)))
