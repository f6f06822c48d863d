"""The report and the model card as Markdown, written from their figures alone."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

Figures = dict[str, Any]

PICTURES = "report"  # the folder of the pictures beside the report

REACH = {  # what was aimed at before anything was measured
    "MNIST test": "99.60 %",
    "pendigits test": "99.20 %",
    "each way of drawing": "99.20 %",
    "one answer in all five ways": "99.00 %",
    "ECE on pendigits test": "0.50 %",
    "scribbles, shapes, noise": "2.0 %",
    "printed letters": "10.0 %",
    "one reading, median": "2 ms",
}


def report_text(report: Figures) -> str:
    """The whole report."""
    figures = report["figures"]
    parts = [
        "# How good DigitPad's network is",
        f"Measured {report['date']} at commit {report['commit']} by `python -m training report`; "
        "all figures are also in [report.json](report.json). Every share of right answers stands "
        "with its 95 % interval (Wilson). Choices were made on validation data; the test sets "
        "are read by this command and by `evaluate --final` only, and every look is logged in "
        "[final-evaluations.jsonl](final-evaluations.jsonl).",
        "## In short",
        goals_table(figures),
        "## Right answers",
        _picture("accuracy", "Accuracy on each set, beside the earlier networks"),
        accuracy_table(figures),
        _styles_text(),
        "## Beside the networks it follows",
        _rivals_text(),
        rivals_table(report["rivals"]),
        _picture("robustness", "Accuracy as one thing about the drawing changes"),
        "## Digit by digit",
        *[f"### {name}\n\n{_per_digit_table(rows)}" for name, rows in figures["per_digit"].items()],
        _picture("confusion", "Confusion matrices"),
        "## How far its probabilities can be trusted",
        _probabilities_table(figures["probabilities"]),
        _picture("reliability", "Confidence against accuracy"),
        _picture("coverage", "Accuracy among the most confident readings"),
        "## What is no digit",
        _non_digits_text(figures["non_digits"]),
        _non_digits_table(figures["non_digits"]),
        _picture("non-digits", "Accepted non-digits by kind"),
        "## Verdicts",
        _verdicts_table(figures["verdicts"]),
        *_numbers_parts(figures),
        "## The network",
        _picture("network", "The layers"),
        _layers_table(report["layers"]),
        _picture("curves", "Loss and accuracy while training"),
        _picture("augmentation", "Drawn digits, varied as strokes and as pictures; non-digits"),
        "## Speed",
        _time_text(figures["time"]),
        "## Engines",
        _engines_text(report["engines"]),
    ]
    return "\n\n".join(parts) + "\n"


def card_text(card: Figures, report: Figures) -> str:
    """The model card: what the network is for, what made it, how good and how weak it is."""
    figures = report["figures"]
    calibration = card["calibration"]
    parts = [
        "# Model card: DigitPad's network",
        f"Exported {card['exported']}, {card['parameters']:,} parameters, framing "
        f"{card['framing_version']}, {card['licence']}. Model of record: `digitpad.keras`; the "
        "program runs its export, `digitpad.tflite`.",
        "## Intended use",
        "To read one handwritten digit, 0 to 9, drawn with mouse, pen or finger or opened as a "
        "picture, and to say how sure that reading is; the program reads numbers digit by digit. "
        "It is not meant for cheques, ballots, medicine doses or anything else "
        "where a wrong digit does harm without a person looking.",
        "## In and out",
        "In: `picture`, float32 (N, 28, 28), 0 = paper, 1 = ink, framed by "
        "`digitpad.core.recognition.framing`. Out: `logits` (N, 10), whose softmax at the temperature below "
        "gives the probabilities; `digitness` (N, 1), higher for digits than for other ink; "
        "`embedding` (N, D), whitened.",
        "## How its answers are read",
        _table(
            ["threshold", "value", "what it keeps"],
            [
                [
                    "temperature",
                    calibration["temperature"],
                    "what the probabilities say",
                ],
                ["sure from", calibration["sure_from"], calibration["sure_from_keeps"]],
                [
                    "digitness from",
                    calibration["digitness_from"],
                    calibration["digitness_from_keeps"],
                ],
                [
                    "ink",
                    f"{calibration['least_ink']} to {calibration['most_ink']}",
                    calibration["ink_unit"],
                ],
            ],
        ),
        "## Figures",
        goals_table(figures),
        "More in the [report](report.md).",
        "## Data, licences, thanks",
        "- MNIST: Y. LeCun, C. Cortes, C. Burges; CC BY-SA 3.0. 55,000 of its training digits "
        "for training, 5,000 for choosing, its 10,000 test digits for the report.\n"
        "- Pen-Based Recognition of Handwritten Digits: E. Alpaydin, F. Alimoglu, UCI Machine "
        "Learning Repository, data set 81; CC BY 4.0. Of its 30 training writers 25 for training "
        "and 5 for choosing; its 14 test writers for the report.\n"
        "- Optical Recognition of Handwritten Digits (scikit-learn's digits): E. Alpaydin, "
        "C. Kaynak, UCI data set 80; CC BY 4.0. For the report only.\n"
        "- Non-digits are made by `training/data/non_digits.py` and printed from Matplotlib's "
        "fonts and A. Hershey's stroke fonts.\n\nNone of the data is part of this project.",
        "## Known weak points",
        weak_points(figures),
        "## Settings and hashes",
        "All settings are in [digitpad.json](digitpad.json), with the SHA-256 of both files:",
        _table(["file", "SHA-256"], [[f"`{n}`", f"`{h}`"] for n, h in card["sha256"].items()]),
    ]
    return "\n\n".join(parts) + "\n"


def goals_table(figures: Figures) -> str:
    """What was aimed at, and what was measured."""
    accuracy = figures["accuracy"]["DigitPad"]
    ways = {name: share for name, share in accuracy.items() if name in STYLE_NAMES}
    worst = min(ways, key=lambda name: ways[name]["share"])
    groups = figures["non_digits"]["groups"]
    measured = {
        "MNIST test": _share(accuracy["MNIST test"]),
        "pendigits test": _share(accuracy["pendigits test"]),
        "each way of drawing": f"{_share(ways[worst])} at worst ({worst})",
        "one answer in all five ways": _share(figures["one_answer_in_all_ways"]["DigitPad"]),
        "ECE on pendigits test": percent(figures["probabilities"]["pendigits test"]["ece"]),
        "scribbles, shapes, noise": percent(groups["scribbles, shapes, noise"]["accepted"], 1),
        "printed letters": percent(groups["printed letters"]["accepted"], 1),
        "one reading, median": f"{figures['time']['median_ms']:.1f} ms",
    }
    names = {
        "pendigits test": "pendigits test, as strokes (14 people it never saw)",
        "scribbles, shapes, noise": "scribbles, shapes, noise accepted where 99 % of pens are",
        "printed letters": "letters of fonts never seen accepted, likewise",
        "one reading, median": "one reading, strokes to verdict, one core, median",
    }
    rows = [[names.get(name, name), REACH[name], measured[name]] for name in REACH]
    return _table(["figure", "aim", "measured"], rows)


def accuracy_table(figures: Figures) -> str:
    """A row for each set, a column for each network behind each framing."""
    readers = list(figures["accuracy"])
    rows = [
        [name, f"{share['count']:,}", *(_share(figures["accuracy"][r][name]) for r in readers)]
        for name, share in figures["accuracy"]["DigitPad"].items()
    ]
    answers = figures["one_answer_in_all_ways"]
    rows.append(["one answer in all five ways", "", *(_share(answers[r]) for r in readers)])
    return _table(["set", "digits", *readers], rows)


def rivals_table(rivals: list[Figures]) -> str:
    return _table(
        ["network", "parameters", "epochs", "published", "training", "validation, here"],
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
    """The worst of everything measured, in words."""
    per_digit = figures["per_digit"]["pendigits test"]
    weakest = min(per_digit, key=lambda row: float(row["recall"]))
    kinds = figures["non_digits"]["kinds"]
    passing = sorted(kinds, key=lambda kind: -kinds[kind]["let_through"])[:3]
    noise = figures["robustness"]["noise, deviation of 1"]
    small = figures["accuracy"]["DigitPad"]["scikit-learn digits"]["share"]
    return "\n".join(
        [
            f"- Of the pen digits, {weakest['digit']} is read right least often: "
            f"{percent(weakest['recall'])}.",
            "- Most often taken for digits: "
            + ", ".join(f"{kind} ({percent(kinds[kind]['let_through'], 0)})" for kind in passing)
            + ".",
            f"- Pictures of 8x8 pixels: {percent(small)} right.",
            f"- Noisy pictures: {percent(noise['accuracy']['DigitPad'][-1], 1)} right at a "
            f"deviation of {noise['levels'][-1]} of full black.",
            "- It learned from MNIST's writers and 25 others; hands and alphabets unlike theirs "
            "may be read less well.",
        ]
    )


STYLE_NAMES = ("as drawn", "thin", "thick", "small, in a corner", "fills the pad")


def _styles_text() -> str:
    return (
        "The five ways draw each pen sample as a picture: as drawn (480 pixels, pen 24, digit "
        "0.60 of the canvas), thin (520, pen 6), thick (480, pen 58), small in a corner (480, pen "
        "12, 0.20 of the canvas, a third of it off the middle both ways), and filling the pad "
        "(480, pen 24, 0.93). All go through `recognize(image)`."
    )


def _rivals_text() -> str:
    return (
        "The networks of two web demos, trained by `python -m training reproduce` as their "
        "authors did, but with 5,000 validation digits held out of MNIST's training set. Their "
        "programs shrink the whole canvas to 28x28 pixels; they are measured so, and behind "
        "DigitPad's framing. Sizes, epochs and kinds of augmentation are their authors'; where "
        "no range or patience was published it is a usual one."
    )


def _per_digit_table(rows: list[Figures]) -> str:
    return _table(
        ["digit", "samples", "read right", "right when read"],
        [
            [row["digit"], row["count"], percent(row["recall"]), percent(row["precision"])]
            for row in rows
        ],
    )


def _probabilities_table(sets: Figures) -> str:
    return _table(
        ["set", "ECE (15 bins)", "NLL", "Brier"],
        [
            [name, percent(each["ece"]), f"{each['nll']:.4f}", f"{each['brier']:.4f}"]
            for name, each in sets.items()
        ],
    )


def _non_digits_text(figures: Figures) -> str:
    return (
        "“Accepted” is the share whose digitness reaches what "
        f"{percent(figures['kept'], 0)} of the pen test digits reach; “by softmax” is the same "
        "with the highest probability as the score; “let through” is the share that the program, "
        "with its own thresholds, does not call “not a digit”. Letters come from fonts that were "
        "used neither in training nor in choosing."
    )


def _non_digits_table(figures: Figures) -> str:
    return _table(
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
    return _table(
        ["set", *kinds],
        [[name, *(percent(each[kind]) for kind in kinds)] for name, each in verdicts.items()],
    )


def _numbers_parts(figures: Figures) -> list[str]:
    """The section about numbers; none in reports from before they were read."""
    if "numbers" not in figures:
        return []
    return ["## Numbers", _numbers_text(), _numbers_table(figures["numbers"])]


def _numbers_text() -> str:
    return (
        "Numbers of two to six digits are made of the pen digits of one writer each; the digits "
        "stand up to 5 % of their height off the line and are up to 10 % taller or lower. "
        "A number counts as right when all its digits are. All go, as strokes, through "
        "`recognize_number`, and so do the single digits."
    )


def _numbers_table(figures: Figures) -> str:
    aims = {"gaps of 5 to 60 %": "95 %", "overlapping by up to 5 %": "80 %"}
    rows = [
        [f"wholly right, {name}", aims[name], _share(share)]
        for name, share in figures["wholly_right"].items()
    ]
    rows.append(["single digits split by mistake", "0.3 %", _share(figures["split_by_mistake"])])
    times = figures["median_ms"].items()
    rows += [[f"{digits} digits, median", "", f"{time:.1f} ms"] for digits, time in times]
    return _table(["figure", "aim", "measured"], rows)


def _layers_table(layers: list[Figures]) -> str:
    return _table(
        ["layer", "kind", "output", "parameters"],
        [
            [each["name"], each["kind"], each["output"], f"{each['parameters']:,}"]
            for each in layers
        ],
    )


def _time_text(figures: Figures) -> str:
    return (
        f"{figures['readings']} pen samples one by one, LiteRT on one core: median "
        f"{figures['median_ms']:.2f} ms from strokes to verdict (95 % within "
        f"{figures['p95_ms']:.2f} ms), of which the network takes "
        f"{figures['network_median_ms']:.2f} ms."
    )


def _engines_text(figures: Figures) -> str:
    return (
        f"On all {figures['pictures']:,} MNIST test pictures the Keras model and its LiteRT export "
        f"name the same digit {figures['same_digit']:,} times; their probabilities differ by "
        f"{figures['largest_difference']:.1e} at most."
    )


def percent(share: float, places: int = 2) -> str:
    return f"{100 * share:.{places}f} %"


def _share(share: Figures) -> str:
    return f"{percent(share['share'])} ({percent(share['low'])} to {percent(share['high'])})"


def _picture(name: str, words: str) -> str:
    return f"![{words}]({PICTURES}/{name}.png)"


def _table(head: Iterable[object], rows: Iterable[Iterable[object]]) -> str:
    lines = [list(head), *(list(row) for row in rows)]
    text = ["| " + " | ".join(map(str, line)) + " |" for line in lines]
    text.insert(1, "|" + "---|" * len(lines[0]))
    return "\n".join(text)
