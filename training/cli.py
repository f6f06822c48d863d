"""The command line of `python -m training`."""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from training.runs import SETTINGS_FILE, read_json
from training.settings.training_run import Settings

MODELS = Path("models")  # the network that ships
RUNS = Path("runs")  # where networks are trained; not part of the project
REPRODUCED = RUNS / "reproduced"


def main(arguments: Sequence[str] | None = None) -> int:
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")  # silences TensorFlow's greetings
    options = _parser().parse_args(arguments)
    try:
        options.command(options)
    except (OSError, ValueError) as error:
        print(f"training: {error}")
        return 1
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    _add_fit(commands)
    _add_calibrate(commands)
    _add_evaluate(commands)
    _add_explain(commands)
    _add_export(commands)
    _add_reproduce(commands)
    _add_report(commands)
    _add_mislabelled(commands)
    return parser


def _add_fit(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = commands.add_parser("fit", help="train a network")
    command.add_argument("--data", type=_folder, help=DATA_HELP)
    command.add_argument("--output", type=Path, default=RUNS / "latest", help="folder for the run")
    command.add_argument("--epochs", type=int, default=Settings.epochs)
    command.add_argument("--seed", type=int, default=Settings.seed)
    command.add_argument(
        "--resume",
        action="store_true",
        help="continue a run that was stopped, with the settings it began with",
    )
    command.add_argument("--fonts", type=Path, help="folder of fonts to learn from as well")
    command.add_argument(
        "--leave-out",
        metavar="PROVIDER",
        help="validate on this provider of UNIPEN, and learn from all others",
    )
    command.set_defaults(command=_fit)


def _add_calibrate(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = commands.add_parser("calibrate", help="measure a run's temperature and thresholds")
    command.add_argument("--run", type=Path, default=RUNS / "latest", help="folder of the run")
    command.add_argument("--data", type=_folder, help=DATA_HELP)
    command.set_defaults(command=_calibrate)


def _add_evaluate(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = commands.add_parser("evaluate", help="measure a model on validation data")
    command.add_argument(
        "--final", action="store_true", help="measure on the test sets instead; this is logged"
    )
    command.add_argument("--model", type=Path, default=MODELS, help="folder of an exported model")
    command.add_argument("--data", type=_folder, help=DATA_HELP)
    command.set_defaults(command=_evaluate)


def _add_explain(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = commands.add_parser(
        "explain", help="measure whether a model's explanations hold, on validation data"
    )
    command.add_argument("--model", type=Path, default=MODELS, help="folder of an exported model")
    command.add_argument("--data", type=_folder, help=DATA_HELP)
    command.set_defaults(command=_explain)


def _add_export(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = commands.add_parser("export", help="write a trained network for the program")
    command.add_argument("--run", type=Path, default=RUNS / "latest", help="folder of the run")
    command.add_argument("--output", type=Path, default=MODELS, help="folder to write into")
    command.set_defaults(command=_export)


def _add_reproduce(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = commands.add_parser("reproduce", help="train the networks that DigitPad follows")
    command.add_argument("--data", type=_folder, help=DATA_HELP)
    command.add_argument("--output", type=Path, default=REPRODUCED, help="folder for the networks")
    command.add_argument("--only", help="only this one: live-digit-first, live-digit, ...")
    command.add_argument("--epochs", type=int, help="at most this many, for a quick look")
    command.set_defaults(command=_reproduce)


def _add_report(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = commands.add_parser(
        "report", help="measure a model on the test sets and write the report; this is logged"
    )
    command.add_argument("--model", type=Path, default=MODELS, help="folder of an exported model")
    command.add_argument(
        "--reproduced", type=Path, default=REPRODUCED, help="folder of the networks to compare with"
    )
    command.add_argument("--data", type=_folder, help=DATA_HELP)
    command.add_argument(
        "--again", action="store_true", help="write texts and pictures again without measuring"
    )
    command.set_defaults(command=_report)


def _add_mislabelled(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = commands.add_parser("mislabelled", help="find UNIPEN digits that look mislabelled")
    command.add_argument("--data", type=_folder, required=True, help="folder with unipen/")
    command.add_argument("--output", type=Path, default=RUNS / "mislabelled")
    command.set_defaults(command=_mislabelled)


def _folder(text: str) -> Path:
    """Return the named folder, or the folder of the named file."""
    path = Path(text)
    return path.parent if path.is_file() else path


DATA_HELP = (
    "folder with mnist.npz, pendigits/ and unipen/ (default: download the first two, and look for "
    "unipen/ in the current folder)"
)


def _fit(options: argparse.Namespace) -> None:
    from training.network.fit import fit

    settings = _settings_of_fit(options)
    fit(settings, options.data, options.output, fonts=options.fonts, resume=options.resume)


def _settings_of_fit(options: argparse.Namespace) -> Settings:
    begun = options.output / SETTINGS_FILE
    if options.resume and begun.is_file():
        return Settings.from_dict(read_json(begun))
    settings = replace(Settings(), epochs=options.epochs, seed=options.seed)
    return settings if options.leave_out is None else settings.leaving_out(options.leave_out)


def _calibrate(options: argparse.Namespace) -> None:
    from training.network.calibrate import calibrate_run

    calibrate_run(options.run, options.data)


def _reproduce(options: argparse.Namespace) -> None:
    from training.network.reproduce import RECIPES, reproduce

    names = [recipe.architecture for recipe in RECIPES]
    if options.only not in (None, *names):
        raise ValueError(
            f"there is no “{options.only}” to reproduce; choose one of {', '.join(names)}"
        )
    for recipe in RECIPES:
        if options.only in (None, recipe.architecture):
            folder = options.output / recipe.architecture
            reproduce(recipe, Settings(), options.data, folder, most_epochs=options.epochs)


def _report(options: argparse.Namespace) -> None:
    from training.evaluation.report import report, write_documents

    if options.again:
        write_documents(options.model)
    else:
        report(options.model, options.reproduced, options.data)


def _mislabelled(options: argparse.Namespace) -> None:
    from training.network.mislabelled import find_mislabelled

    doubts = find_mislabelled(Settings(), options.data, options.output)
    print(f"{options.output}: {len(doubts)} digits that all networks read differently")


def _evaluate(options: argparse.Namespace) -> None:
    from training.evaluation.evaluate import evaluate

    evaluate(options.model, options.data, final=options.final)


def _explain(options: argparse.Namespace) -> None:
    from training.evaluation.explanations import measure_explanations

    measure_explanations(options.model, options.data)


def _export(options: argparse.Namespace) -> None:
    from training.network.export import export

    export(options.run, options.output)
