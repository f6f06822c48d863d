"""Writes the report and the model card as Markdown, from their figures alone."""

from __future__ import annotations

from pathlib import Path
from string import Template
from typing import Any

from training.evaluation.markdown import percent, share_of, table
from training.evaluation.report_sections import gallery_parts, numbers_parts, strangers_parts

Figures = dict[str, Any]

UNIPEN = (  # for networks that learned from it
    "- UNIPEN train_r01_v07: I. Guyon, L. Schomaker, R. Plamondon, M. Liberman, S. Janet, "
    "International Unipen Foundation, 1999; Zenodo record 1195803, CC BY 4.0. The files that the "
    "settings list are for training and validation; all others are for the report.\n"
)
TEMPLATES = Path(__file__).with_name("templates")

AIMS = {  # set before anything was measured
    "held-out writers": "99.50 %",
    "held-out writers, accepted": "99.00 %",
    "real letters": "2.0 %",
    "ECE on held-out writers": "0.50 %",
    "MNIST test": "99.65 %",
    "pendigits test": "99.50 %",
    "worst drawing style": "99.20 %",
    "same answer in all five styles": "99.00 %",
    "ECE on pendigits test": "0.50 %",
    "scribbles, shapes, noise": "1.0 %",
    "printed letters": "10.0 %",
    "one reading, median": "1.8 ms",
}


def report_text(report: Figures) -> str:
    """Return the whole report, from the contents of report.json."""
    figures = report["figures"]
    return _filled(
        "report.md",
        date=report["date"],
        commit=report["commit"],
        goals=goals_table(figures),
        accuracy=accuracy_table(figures),
        rivals=rivals_table(report["rivals"]),
        per_digit="\n\n".join(
            f"### {name}\n\n{_per_digit_table(rows)}" for name, rows in figures["per_digit"].items()
        ),
        probabilities=_probabilities_table(figures["probabilities"]),
        kept=percent(figures["non_digits"]["kept"], 0),
        non_digits=_non_digits_table(figures["non_digits"]),
        verdicts=_verdicts_table(figures["verdicts"]),
        more_sections="".join(
            f"{part}\n\n"
            for part in [
                *numbers_parts(figures),
                *strangers_parts(figures),
                *gallery_parts(report.get("galleries", {})),
            ]
        ),
        layers=_layers_table(report["layers"]),
        speed=_time_text(figures["time"]),
        engines=_engines_text(report["engines"]),
    )


def card_text(card: Figures, report: Figures) -> str:
    """Return the model card, from the contents of the card and of report.json."""
    figures = report["figures"]
    return _filled(
        "model-card.md",
        exported=card["exported"],
        parameters=f"{card['parameters']:,}",
        framing=card["framing_version"],
        licence=card["licence"],
        thresholds=_thresholds_table(card["calibration"]),
        goals=goals_table(figures),
        weak_points=weak_points(figures),
        unipen=UNIPEN if "unipen" in card["settings"] else "",
        hashes=table(
            ["file", "SHA-256"], [[f"`{n}`", f"`{h}`"] for n, h in card["sha256"].items()]
        ),
    )


def _filled(template: str, **texts: str) -> str:
    """Return a template with its fields filled in."""
    text = (TEMPLATES / template).read_text(encoding="utf-8")
    return Template(text).substitute(texts)


def _thresholds_table(calibration: Figures) -> str:
    ink = f"{calibration['least_ink']} to {calibration['most_ink']}"
    rows = [
        ["temperature", calibration["temperature"], "calibrates the probabilities"],
        ["sure from", calibration["sure_from"], calibration["sure_from_keeps"]],
        ["digitness from", calibration["digitness_from"], calibration["digitness_from_keeps"]],
        ["ink", ink, calibration["ink_unit"]],
    ]
    return table(["threshold", "value", "meaning"], rows)


def goals_table(figures: Figures) -> str:
    """Return a table of aims and of what was measured."""
    accuracy = figures["accuracy"]["DigitPad"]
    styles = {name: share for name, share in accuracy.items() if name in STYLE_NAMES}
    worst = min(styles, key=lambda name: styles[name]["share"])
    groups = figures["non_digits"]["groups"]
    measured = {
        **_held_out(figures.get("held_out_writers")),
        "MNIST test": share_of(accuracy["MNIST test"]),
        "pendigits test": share_of(accuracy["pendigits test"]),
        "worst drawing style": share_of(styles[worst]),
        "same answer in all five styles": share_of(figures["one_answer_in_all_ways"]["DigitPad"]),
        "ECE on pendigits test": percent(figures["probabilities"]["pendigits test"]["ece"]),
        "scribbles, shapes, noise": percent(groups["scribbles, shapes, noise"]["accepted"], 1),
        "printed letters": percent(groups["printed letters"]["accepted"], 1),
        "one reading, median": f"{figures['time']['median_ms']:.1f} ms",
    }
    names = {
        "held-out writers": "digits of UNIPEN's validation writers, whom it never saw, read "
        "correctly",
        "held-out writers, accepted": "the same, read correctly and accepted",
        "real letters": "letters by these writers that nobody would take for digits, accepted "
        "with a threshold that accepts 99 % of their digits",
        "ECE on held-out writers": "ECE on their digits",
        "pendigits test": "pendigits test, as strokes (14 writers it never saw)",
        "worst drawing style": f"worst of the five drawing styles ({worst})",
        "scribbles, shapes, noise": "scribbles, shapes and noise accepted, with a threshold that "
        "accepts 99 % of pen digits",
        "printed letters": "letters of unseen fonts accepted, with the same threshold",
        "one reading, median": "one reading, from strokes to verdict, on one core, median",
    }
    rows = [
        [names.get(name, name), AIMS[name], measured[name]] for name in AIMS if name in measured
    ]
    return table(["figure", "aim", "measured"], rows)


def _held_out(figures: Figures | None) -> dict[str, str]:
    """Return the figures of the validation writers; empty for reports made without UNIPEN."""
    if figures is None:
        return {}
    letters = figures["letters"]["accepted_where_most_digits_are"]
    return {
        "held-out writers": share_of(figures["right"]),
        "held-out writers, accepted": share_of(figures["right_and_accepted"]),
        "real letters": percent(letters, 1),
        "ECE on held-out writers": percent(figures["ece"]),
    }


def accuracy_table(figures: Figures) -> str:
    """Return a table with a row for each set and a column for each network in each framing."""
    readers = list(figures["accuracy"])
    rows = [
        [name, f"{share['count']:,}", *(share_of(figures["accuracy"][r][name]) for r in readers)]
        for name, share in figures["accuracy"]["DigitPad"].items()
    ]
    answers = figures["one_answer_in_all_ways"]
    rows.append(["same answer in all five styles", "", *(share_of(answers[r]) for r in readers)])
    return table(["set", "digits", *readers], rows)


def rivals_table(rivals: list[Figures]) -> str:
    """Return a table of the earlier networks, as published and as reproduced."""
    return table(
        ["network", "parameters", "epochs", "published accuracy", "training", "validation"],
        [
            [
                rival["architecture"],
                f"{rival['parameters']:,}",
                f"{rival['epochs']} of {rival['recipe_epochs']}",
                rival["published"],
                percent(rival["training_accuracy"]),
                percent(rival["validation_accuracy"]),
            ]
            for rival in rivals
        ],
    )


def weak_points(figures: Figures) -> str:
    """Return a Markdown list of the worst figures."""
    per_digit = figures["per_digit"]["pendigits test"]
    weakest = min(per_digit, key=lambda row: float(row["recall"]))
    kinds = figures["non_digits"]["kinds"]
    passing = sorted(kinds, key=lambda kind: -kinds[kind]["let_through"])[:3]
    noise = figures["robustness"]["noise, deviation of 1"]
    small = figures["accuracy"]["DigitPad"]["scikit-learn digits"]["share"]
    return "\n".join(
        [
            f"- Of the pen digits, {weakest['digit']} is read correctly least often: "
            f"{percent(weakest['recall'])}.",
            "- Non-digits most often taken for digits: "
            + ", ".join(f"{kind} ({percent(kinds[kind]['let_through'], 0)})" for kind in passing)
            + ".",
            f"- Pictures of 8x8 pixels: {percent(small)} read correctly.",
            f"- Noisy pictures: {percent(noise['accuracy']['DigitPad'][-1], 1)} read correctly "
            f"when the noise has a standard deviation of {noise['levels'][-1]} of full black.",
            "- It learned from the writers of MNIST, of pendigits (25) and of UNIPEN; it may read "
            "other handwriting and other scripts less well.",
        ]
    )


STYLE_NAMES = ("as drawn", "thin", "thick", "small, in a corner", "fills the pad")


def _per_digit_table(rows: list[Figures]) -> str:
    return table(
        ["digit", "samples", "recall (read correctly)", "precision (correct when read)"],
        [
            [row["digit"], row["count"], percent(row["recall"]), percent(row["precision"])]
            for row in rows
        ],
    )


def _probabilities_table(sets: Figures) -> str:
    return table(
        ["set", "ECE (15 bins)", "NLL", "Brier"],
        [
            [name, percent(each["ece"]), f"{each['nll']:.4f}", f"{each['brier']:.4f}"]
            for name, each in sets.items()
        ],
    )


def _non_digits_table(figures: Figures) -> str:
    return table(
        ["kind", "examples", "accepted", "by softmax", "let through"],
        [
            [
                kind,
                each["examples"],
                percent(each["accepted"], 1),
                percent(each["accepted_by_softmax"], 1),
                percent(each["let_through"], 1),
            ]
            for kind, each in figures["kinds"].items()
        ],
    )


def _verdicts_table(verdicts: Figures) -> str:
    kinds = list(next(iter(verdicts.values())))
    return table(
        ["set", *kinds],
        [[name, *(percent(each[kind]) for kind in kinds)] for name, each in verdicts.items()],
    )


def _layers_table(layers: list[Figures]) -> str:
    return table(
        ["layer", "kind", "output", "parameters"],
        [
            [each["name"], each["kind"], each["output"], f"{each['parameters']:,}"]
            for each in layers
        ],
    )


def _time_text(figures: Figures) -> str:
    return (
        f"{figures['readings']} pen samples, read one at a time with LiteRT on one core: median "
        f"{figures['median_ms']:.2f} ms from strokes to verdict (95 % within "
        f"{figures['p95_ms']:.2f} ms); the network takes {figures['network_median_ms']:.2f} ms of "
        "this."
    )


def _engines_text(figures: Figures) -> str:
    return (
        "The Keras model and its LiteRT export name the same digit for "
        f"{figures['same_digit']:,} of {figures['pictures']:,} MNIST test pictures; their "
        f"probabilities differ by at most {figures['largest_difference']:.1e}."
    )
