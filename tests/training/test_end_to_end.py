"""Training from data on disk to a network that the program runs."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from digitpad.cli import command_line as cli
from digitpad.core.recognition.recognizer import Recognizer
from digitpad.engines.litert import LiteRTEngine
from tests.helpers import DIGITS, paint, strokes_of
from tests.training.made_up import (
    SMALL,
    TEST,
    TRAINING,
    UNIPEN_FILES,
    pendigits_sha256,
    write_mnist,
    write_pendigits,
    write_unipen,
)
from training.cli import main
from training.data import datasets, glyphs
from training.data.datasets import LabelledPictures
from training.data.non_digits import stroke_digits
from training.data.prepare import STROKE_FONT_COPIES, prepare_training, prepare_validation
from training.evaluation import material, measure, read_photos, report
from training.evaluation.figures import digit_strings, robustness, timing
from training.evaluation.figures.separators import separator_figures
from training.network.reproduce import RECIPES, reproduce

WRITERS, TEST_WRITERS = range(8), range(8, 10)

# Keras uses an older interface of numpy for its variables.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")

Card = dict[str, Any]


@pytest.fixture(scope="module")
def data_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("data")
    write_mnist(folder)
    write_pendigits(folder, WRITERS, TEST_WRITERS)
    write_unipen(folder, UNIPEN_FILES)
    return folder


@pytest.fixture(scope="module", autouse=True)
def _made_up_pens_count_as_published(data_folder: Path) -> Any:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(datasets, "PENDIGITS_SHA256", pendigits_sha256(data_folder))
        yield


@pytest.fixture(scope="module")
def run(data_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a training run, three short epochs long."""
    from training.network.fit import fit

    run = tmp_path_factory.mktemp("run")
    fit(SMALL, data_folder, run)
    return run


@pytest.fixture(scope="module")
def model(run: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The exported model of that run."""
    model = tmp_path_factory.mktemp("exported") / "mine"
    assert main(["export", "--run", str(run), "--output", str(model)]) == 0
    return model


def card_of(model: Path) -> Card:
    card: Card = json.loads((model / "digitpad.json").read_text(encoding="utf-8"))
    return card


def test_a_run_keeps_its_network_settings_curves_and_calibration(run: Path) -> None:
    assert (run / "digitpad.keras").is_file()
    assert json.loads((run / "settings.json").read_text()) == SMALL.as_dict()
    assert len((run / "curves.csv").read_text().splitlines()) == 1 + SMALL.epochs
    assert json.loads((run / "calibration.json").read_text())["temperature"] > 0


def test_no_writer_is_in_both_training_and_validation(data_folder: Path) -> None:
    training = prepare_training(SMALL, data_folder)
    validation = prepare_validation(SMALL, data_folder)

    made = STROKE_FONT_COPIES * len(stroke_digits()) + 10 * SMALL.form_copies
    assert len(validation.pens.labels) == 2 * 20
    copies = [training.pen_copies[number] for number in range(len(training.pen_copies))]
    assert [len(copy.labels) for copy in copies] == [6 * 20 + 3 * 10 + made] * 2
    assert len(validation.strangers.labels) == 10  # one file of the four that are listed
    assert len(validation.letters) == 3  # A, H, x; not O
    assert len(training.characters.labels) == 3 * (3 + 1 + SMALL.separator_copies - 1 + 3)
    assert len(validation.digits.labels) == 200
    assert len(training.digits.labels) == TRAINING - 200 + 10 * len(glyphs.FONTS)
    assert len(training.non_digits) == SMALL.non_digits
    assert set(glyphs.FONTS).isdisjoint(glyphs.HELD_OUT_FONTS)


def test_the_exported_network_has_learnt_to_read(model: Path) -> None:
    recognizer = Recognizer(LiteRTEngine(model))

    read = [recognizer.recognize_strokes(strokes_of(digit)).digit for digit in DIGITS]

    assert sum(digit == wanted for digit, wanted in zip(read, DIGITS, strict=True)) >= 6


def test_the_card_binds_the_files_and_the_settings_together(model: Path, run: Path) -> None:
    card = card_of(model)

    assert card["settings"] == SMALL.as_dict()
    assert card["calibration"] == json.loads((run / "calibration.json").read_text())
    for name, digest in card["sha256"].items():
        assert hashlib.sha256((model / name).read_bytes()).hexdigest() == digest
    assert set(card["sha256"]) == {"digitpad.keras", "digitpad.tflite"}


def test_the_program_reads_with_your_own_network(
    model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for digit in DIGITS:
        Image.fromarray(255 - paint(strokes_of(digit))).save(tmp_path / f"{digit}.png")

    exit_code = cli.main(["predict", "--json", "--model", str(model), str(tmp_path)])

    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert exit_code == 0
    assert sum(line["digit"] == digit for line, digit in zip(lines, DIGITS, strict=True)) >= 6


@pytest.fixture(scope="module", autouse=True)
def _few_examples() -> Any:
    """Measure few samples; otherwise a report takes minutes."""
    few = LabelledPictures(np.full((5, 8, 8), 255, np.uint8), np.arange(5))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(material, "scikit_learn_digits", lambda: few)
        patch.setattr(material, "EACH", 4)
        patch.setattr(robustness, "ROBUSTNESS_SAMPLES", 4)
        patch.setattr(timing, "TIMED", 4)
        patch.setattr(digit_strings, "STRINGS", 10)
        patch.setattr(read_photos, "DIGITS", 4)
        patch.setattr(read_photos, "NUMBERS", 2)
        patch.setattr(read_photos, "HARD", 2)
        patch.setattr(read_photos, "FORMS", ((4, 3),))
        few_numbers = partial(separator_figures, seeds=(1,), each=2, without=10)
        patch.setattr(measure, "separator_figures", few_numbers)
        yield


def test_evaluating_prints_figures_of_validation_data_and_writes_nothing(
    model: Path, data_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = sorted(path.name for path in model.iterdir())
    data = data_folder / "mnist.npz"  # a file in the folder names the folder, too

    assert main(["evaluate", "--model", str(model), "--data", str(data)]) == 0

    out = capsys.readouterr().out
    for name in ("MNIST validation", "pen validation", "thin", "same answer in all five styles"):
        assert name in out
    assert "UNIPEN, right and accepted" in out
    assert "16x16, one bit, right and accepted" in out
    assert "two, right" in out  # its validation file
    assert "three, right" not in out
    assert " test" not in out
    assert sorted(path.name for path in model.iterdir()) == before


def test_a_final_evaluation_opens_the_test_sets_and_logs_it(
    model: Path, data_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    looked_at = tmp_path / "mine"
    shutil.copytree(model, looked_at)
    command = ["evaluate", "--final", "--model", str(looked_at), "--data", str(data_folder)]

    assert main(command) == 0
    assert main(command) == 0

    out = capsys.readouterr().out
    for name in ("MNIST test", "pendigits test", "numbers, gaps", "single digits split"):
        assert name in out
    assert "validation" not in out
    looks = looks_of(looked_at)
    assert len(looks) == 2
    assert {"MNIST test", "pendigits test"} <= looks[0]["accuracy"].keys()
    assert looks[1]["numbers"]["split_by_mistake"]["count"] > 0
    assert set(looks[1]["unipen-test"]["by_provider"]) == {"three"}  # the settings do not list it


@pytest.fixture(scope="module")
def reproduced(data_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The first of the earlier networks, trained for one epoch instead of fifteen."""
    folder = tmp_path_factory.mktemp("reproduced")
    recipe = replace(RECIPES[0], batch=32)
    reproduce(recipe, SMALL, data_folder, folder / recipe.architecture, most_epochs=1)
    return folder


def test_reproducing_prints_published_and_measured_accuracy(reproduced: Path) -> None:
    summary = json.loads((reproduced / "live-digit-first" / "summary.json").read_text())

    assert summary["parameters"] == 225_034
    assert (summary["epochs"], summary["recipe_epochs"]) == (1, 15)
    assert summary["validation_accuracy"] > 0.3
    assert (reproduced / "live-digit-first" / "curves.csv").is_file()


@pytest.fixture(scope="module")
def reported(
    model: Path, reproduced: Path, data_folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """A copy of the exported model, with its report beside it."""
    reported = tmp_path_factory.mktemp("reported") / "mine"
    shutil.copytree(model, reported)
    assert main(report_on(reported, reproduced, data_folder)) == 0
    return reported


def report_on(model: Path, reproduced: Path, data_folder: Path) -> list[str]:
    folders = {"--model": model, "--reproduced": reproduced, "--data": data_folder}
    return ["report", *[str(part) for option in folders.items() for part in option]]


def looks_of(model: Path) -> list[Card]:
    lines = (model / "final-evaluations.jsonl").read_text().splitlines()
    return [json.loads(line) for line in lines]


def test_the_report_reads_the_test_sets_and_logs_it(reported: Path) -> None:
    [look] = looks_of(reported)
    assert set(look) == {"date", "commit", "accuracy", "numbers", "unipen-test"}
    assert look["accuracy"]["MNIST test"]["count"] == TEST
    assert card_of(reported)["figures"]["accuracy"] == look["accuracy"]
    figures = json.loads((reported / "report.json").read_text())["figures"]
    for reader in ("DigitPad", "live-digit-first, whole canvas shrunk"):
        assert set(figures["accuracy"][reader]) == set(look["accuracy"])
    LiteRTEngine(reported)  # the program still accepts the card


def test_a_report_needs_no_earlier_networks(
    reported: Path, data_folder: Path, tmp_path: Path
) -> None:
    shutil.copytree(reported, model := tmp_path / "mine")

    (model / "report.json").unlink()

    assert main(report_on(model, tmp_path / "none", data_folder)) == 0

    assert len(looks_of(model)) == 2
    assert list(json.loads((model / "report.json").read_text())["figures"]["accuracy"]) == [
        "DigitPad"
    ]


def test_a_failed_evaluation_on_the_test_sets_is_logged_too(
    model: Path, data_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise OSError("the disk is full")

    shutil.copytree(model, copy := tmp_path / "mine")
    monkeypatch.setattr(report, "measure", fail)

    assert main(report_on(copy, tmp_path / "none", data_folder)) == 1

    assert [set(look) for look in looks_of(copy)] == [{"date", "commit"}]


def test_the_documents_are_written_again_without_reading_any_data(reported: Path) -> None:
    (reported / "report.md").unlink()

    assert main(["report", "--again", "--model", str(reported)]) == 0

    text = (reported / "report.md").read_text(encoding="utf-8")
    pictures = re.findall(r"\]\((report/[a-z-]+\.png)\)", text)
    assert len(pictures) == len(set(pictures)) >= 9
    for picture in pictures:
        with Image.open(reported / picture) as image:
            assert min(image.size) > 100
    card = (reported / "model-card.md").read_text(encoding="utf-8")
    for digest in card_of(reported)["sha256"].values():
        assert digest in card
    for text in ("Intended use", "CC BY", "Known weaknesses"):
        assert text in card


def test_a_finished_run_can_be_calibrated_again(run: Path, data_folder: Path) -> None:
    before = json.loads((run / "calibration.json").read_text())
    (run / "calibration.json").unlink()

    assert main(["calibrate", "--run", str(run), "--data", str(data_folder)]) == 0

    again = json.loads((run / "calibration.json").read_text())
    assert again.keys() == before.keys()
    for name, value in before.items():
        assert again[name] == (value if isinstance(value, str) else pytest.approx(value, rel=1e-3))


def test_the_same_seed_gives_the_same_network(run: Path, data_folder: Path, tmp_path: Path) -> None:
    from training.network.fit import fit

    fit(SMALL, data_folder, tmp_path)

    again, before = ((folder / "curves.csv").read_text() for folder in (tmp_path, run))
    assert again == before


def test_a_killed_run_resumes_and_ends_the_same(
    run: Path, data_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from training.network import fit as training_fit

    class KilledError(Exception):
        pass

    def kill(*_: object) -> None:
        raise KilledError

    with monkeypatch.context() as patch:  # in its first epoch, after the checkpoint
        patch.setattr(training_fit, "_print_progress", kill)
        with pytest.raises(KilledError):
            training_fit.fit(SMALL, data_folder, tmp_path)

    training_fit.fit(SMALL, data_folder, tmp_path, resume=True)

    assert curves_of(tmp_path) == pytest.approx(curves_of(run), rel=1e-3, abs=1e-3)


def curves_of(run: Path) -> np.ndarray:
    return np.loadtxt(run / "curves.csv", delimiter=",", skiprows=1)


def test_ink_unlike_any_digit_is_called_not_a_digit(model: Path) -> None:
    """Even a tiny network refuses noise, and does not refuse a drawn digit."""
    recognizer = Recognizer(LiteRTEngine(model))
    noise = np.random.default_rng(0).integers(0, 256, (28, 28), dtype=np.uint8)

    assert recognizer.recognize(noise).verdict == "not a digit"
    assert recognizer.recognize(noise).digit is None


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        (["fit", "--data", "nowhere"], "mnist.npz; --data must be a folder"),
        (["export", "--run", "nowhere"], "run “python -m training fit” first"),
        (["calibrate", "--run", "nowhere"], "run “python -m training fit” first"),
        (["reproduce", "--only", "lenet"], "there is no “lenet” to reproduce; choose one of live-"),
        (["report", "--again", "--model", "nowhere"], "run “python -m training report” first"),
    ],
    ids=["fit", "export", "calibrate", "reproduce", "report"],
)
def test_missing_files_are_reported_in_a_sentence(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    text: str,
) -> None:
    monkeypatch.chdir(tmp_path)

    assert main(arguments) == 1

    assert text in capsys.readouterr().out
