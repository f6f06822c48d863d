"""The command line. Qt and the engine are imported only by the commands that need them."""

from __future__ import annotations

import argparse
import errno
import gc
import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from digitpad.engines import ENGINES
from digitpad.version import __version__

INTERRUPTED = 130  # as shells report Ctrl+C
COMMANDS = ("predict", "explain", "history", "demo")
VIEWS = ("seen", "heat", "firmness", "change")
OPTIONS_WITH_VALUE = ("--model", "--engine", "--data")
NO_DISPLAY = 3  # the exit code at which `make run` plays the demo instead


def main(arguments: Sequence[str] | None = None) -> int:
    """Run `digitpad` and return the exit code."""
    if isinstance(sys.stdout, io.TextIOWrapper):  # file names may contain what it cannot write
        sys.stdout.reconfigure(errors="backslashreplace")
    given = sys.argv[1:] if arguments is None else arguments
    parser = _files_parser() if _names_files(given) else _parser()
    options = parser.parse_args(given)
    try:
        exit_code: int = options.run(options)
        if sys.stdout is not None:  # as it is in a program without a terminal
            sys.stdout.flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:  # the reader stopped early, as “head” does
        _give_up_output()
        return 1
    except OSError as error:
        if error.errno not in (errno.ENOSPC, errno.EIO):
            raise
        _give_up_output()
        print(f"digitpad: the output cannot be written ({error.strerror})", file=sys.stderr)
        return 1
    return exit_code


def _give_up_output() -> None:
    """Send Python's own last flush nowhere, since it would fail again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _names_files(given: Sequence[str]) -> bool:
    """Return whether the first argument that is not an option is a file and not a command.

    argparse itself accepts either commands or files.
    """
    rest = iter(given)
    for argument in rest:
        if argument == "--":
            return True
        if argument in OPTIONS_WITH_VALUE:
            next(rest, None)
        elif not argument.startswith("-"):
            return argument not in COMMANDS and os.path.lexists(argument)
    return False


def _files_parser() -> argparse.ArgumentParser:
    """Return the parser for a start with files, which argparse cannot combine with commands."""
    parser = _window_parser()
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE")
    return parser


def _window_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="digitpad",
        usage="digitpad [OPTIONS] [FILE ...]\n       digitpad [OPTIONS] COMMAND ...",
        description="DigitPad reads handwritten digits as you draw them. Without a command, it "
        "opens its window; if you name files, it opens them there.",
    )
    parser.add_argument("--version", action="version", version=f"DigitPad {__version__}")
    _add_model_options(parser)
    _add_data_option(parser)
    parser.set_defaults(run=_open_window)
    return parser


def _parser() -> argparse.ArgumentParser:
    parser = _window_parser()
    commands = parser.add_subparsers(metavar="COMMAND", prog="digitpad")
    _add_predict(commands)
    _add_explain(commands)
    _add_history(commands)
    _add_demo(commands)
    return parser


def _add_model_options(parser: argparse.ArgumentParser) -> None:
    # A command's own default must not override what stands before the command.
    parser.add_argument(
        "--model",
        type=Path,
        metavar="DIR",
        default=argparse.SUPPRESS,
        help="use the network in DIR, a folder made by “python -m training export”",
    )
    parser.add_argument(
        "--engine",
        choices=ENGINES,
        default=argparse.SUPPRESS,
        help="the engine that runs the network (default: litert; keras needs TensorFlow)",
    )


def _which(name: str) -> str:
    """Return the name of a choice of drawings; version 0.1.0 called the labelled ones “told”."""
    return "labelled" if name == "told" else name


def _add_data_option(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--data",
        type=Path,
        metavar="DIR",
        default=argparse.SUPPRESS,
        help="keep history and settings in DIR instead of the usual folder",
    )


def _add_history(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    history = commands.add_parser(
        "history", help="print statistics of your drawings, or export them"
    )
    actions = history.add_subparsers(metavar="ACTION", required=True)
    stats = actions.add_parser(
        "stats", help="print how many drawings you have and how well they were read"
    )
    stats.add_argument("--json", action="store_true", help="print one JSON object")
    _add_data_option(stats)
    stats.set_defaults(run=_history_stats)
    export = actions.add_parser("export", help="export your drawings as a data set")
    export.add_argument("path", type=Path, metavar="FILE")
    export.add_argument(
        "--format",
        choices=("jsonl", "csv", "csv+png", "idx", "npz", "table"),
        help="the format to write (default: from the ending of the file name)",
    )
    export.add_argument(
        "--which",
        choices=("all", "corrected", "labelled", "doubtful"),
        type=_which,
        default="all",
        help="which drawings to export (default: all)",
    )
    _add_data_option(export)
    export.set_defaults(run=_history_export)


def _add_predict(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = commands.add_parser(
        "predict",
        help="read digits from files",
        description="Read digits from pictures, InkML (.inkml), DigitPad's JSON Lines (.jsonl), "
        "NumPy archives (.npz, array x), MNIST's IDX files (gzipped or not) and Kaggle's CSV. "
        "Folders are searched for pictures.",
    )
    command.add_argument("paths", nargs="+", type=Path, metavar="FILE|FOLDER")
    command.add_argument(
        "--number",
        action="store_true",
        help="read numbers with several digits instead of single digits",
    )
    command.add_argument(
        "--digits-only",
        action="store_true",
        help="with --number, take nothing for a dot, comma, colon, slash, minus or plus",
    )
    output = command.add_mutually_exclusive_group()
    output.add_argument("--json", action="store_true", help="print one JSON object per line")
    output.add_argument("--csv", action="store_true", help="print a table with one row per drawing")
    _add_model_options(command)
    command.set_defaults(run=_predict)


def _add_explain(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = commands.add_parser(
        "explain",
        help="show why a drawing is read as it is",
        description="Show why a drawing is read as it is, as one digit: what the network sees, "
        "where it looks (orange ink speaks for the answer, blue ink against it), how firm the "
        "answer is when the drawing is slightly changed, and the shortest piece or line that "
        "would change it. Prints this in words, too.",
    )
    command.add_argument("path", type=Path, metavar="FILE", help="any file that “predict” reads")
    command.add_argument(
        "-o",
        "--output",
        type=Path,
        required=True,
        metavar="OUT",
        help="write this .png or .svg picture, or all values as .json",
    )
    command.add_argument(
        "--view",
        choices=VIEWS,
        action="append",
        help="show only this view; can be given several times (default: all)",
    )
    command.add_argument(
        "--against",
        type=int,
        choices=range(10),
        metavar="DIGIT",
        help="show what speaks for the answer and not for this digit (default: the runner-up)",
    )
    command.add_argument(
        "--index",
        type=_positive,
        default=1,
        metavar="NUMBER",
        help="which drawing of a file of several, counted from 1 (default: 1)",
    )
    _add_model_options(command)
    command.set_defaults(run=_explain)


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError(f"{number} is not 1 or more")
    return number


def _add_demo(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = commands.add_parser(
        "demo", help="open the window and let a scripted pen write 0 to 9"
    )
    command.add_argument(
        "--screenshot", type=Path, metavar="PNG", help="save a picture of the window"
    )
    command.add_argument(
        "--record", type=Path, metavar="FILE", help="record the window as FILE.gif or FILE.webp"
    )
    command.add_argument(
        "--width",
        type=_film_width,
        metavar="PIXELS",
        default=720,
        help="the width of the recording, 320 to 1920 (default: 720)",
    )
    command.add_argument(
        "--timings",
        action="store_true",
        help="time the start: print when the window is painted and when a 7 is read",
    )
    _add_model_options(command)
    command.set_defaults(run=_demo)


def _film_width(text: str) -> int:
    width = int(text)
    if not 320 <= width <= 1920:  # wide enough to see, small enough for memory
        raise argparse.ArgumentTypeError(f"{width} is not between 320 and 1920")
    return width


def _model_of(options: argparse.Namespace) -> tuple[str, Path | None]:
    return getattr(options, "engine", "litert"), getattr(options, "model", None)


def _prepare_start() -> None:
    """Make the window start faster."""
    gc.disable()  # modules are not garbage; the window collects its own
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # more threads would compete with the pen


def _open_window(options: argparse.Namespace) -> int:
    _prepare_start()
    from digitpad.app.start import open_window
    from digitpad.system.qt.display import NoDisplayError

    files = getattr(options, "files", [])
    try:
        return open_window(*_model_of(options), _data_of(options), files)
    except NoDisplayError as error:
        print(f"digitpad: {error}", file=sys.stderr)
        return NO_DISPLAY


def _data_of(options: argparse.Namespace) -> Path:
    from digitpad.system.paths import user_data_directory

    return user_data_directory(getattr(options, "data", None))


def _history_stats(options: argparse.Namespace) -> int:
    from digitpad.cli.history import show_statistics
    from digitpad.engines.model_card import model_identity
    from digitpad.system.paths import models_directory

    engine, model = _model_of(options)
    identity = model_identity(engine, model or models_directory())
    return show_statistics(_data_of(options), as_json=options.json, model=identity)


def _history_export(options: argparse.Namespace) -> int:
    from digitpad.cli.history import export
    from digitpad.core.records.query import Which

    return export(_data_of(options), options.path, options.format, Which(options.which))


def _predict(options: argparse.Namespace) -> int:
    from digitpad.cli.predict import Output, predict

    output = Output.JSON if options.json else Output.CSV if options.csv else Output.TEXT
    return predict(
        options.paths,
        *_model_of(options),
        number=options.number,
        digits_only=options.digits_only,
        output=output,
    )


def _explain(options: argparse.Namespace) -> int:
    from digitpad.cli.explain import explain

    return explain(
        options.path,
        options.output,
        *_model_of(options),
        index=options.index,
        views=options.view,
        against=options.against,
    )


def _demo(options: argparse.Namespace) -> int:
    _prepare_start()
    from digitpad.system.qt.display import make_application

    application = make_application(or_off_screen=True)
    if options.timings:
        from digitpad.demo.timings import run_timings

        return run_timings(application, *_model_of(options))
    from digitpad.demo.demo import DemoOutput, run_demo

    output = DemoOutput(options.screenshot, options.record, options.width)
    return run_demo(application, *_model_of(options), output)
