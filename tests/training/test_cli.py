"""The options of `python -m training`."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from training.cli import _parser, _settings_of_fit
from training.settings.training_run import Settings


def settings_of(*arguments: str) -> Settings:
    return _settings_of_fit(_parser().parse_args(["fit", *arguments]))


def test_epochs_seed_and_a_provider_that_is_left_out_can_be_chosen() -> None:
    settings = settings_of("--epochs", "3", "--seed", "5", "--leave-out", "gmd")

    assert (settings.epochs, settings.seed) == (3, 5)
    assert settings.unipen.validation == ("gmd",)


def test_a_run_resumes_with_the_settings_it_began_with(tmp_path: Path) -> None:
    begun = replace(Settings(), epochs=7, evenness=0.5)
    (tmp_path / "settings.json").write_text(json.dumps(begun.as_dict()), encoding="utf-8")

    assert settings_of("--output", str(tmp_path), "--resume", "--epochs", "3") == begun
    assert settings_of("--output", str(tmp_path)) == Settings()


def test_an_unknown_provider_is_reported(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from training.cli import main

    assert main(["fit", "--output", str(tmp_path), "--leave-out", "xyz"]) == 1
    assert "the settings list no provider “xyz”; choose one of apa" in capsys.readouterr().out
