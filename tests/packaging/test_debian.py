"""The Debian package, as far as it can be tested without building the bundle."""

from __future__ import annotations

import importlib.util
import re
from email import message_from_string
from pathlib import Path
from types import ModuleType

import pytest

from digitpad import __version__
from digitpad.cli.command_line import main

ROOT = Path(__file__).parents[2]
CI = ROOT / ".ci"


def module_of(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, CI / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def page() -> str:
    text: str = module_of("man_page").man_page(0)
    return text.replace("\\-", "-").replace("\\(aq", "'")


def test_control_fields_are_complete() -> None:
    text = (ROOT / "debian" / "control.in").read_text(encoding="utf-8")
    values = {"version": __version__, "architecture": "amd64", "kibibytes": 1, "glibc": "2.36"}
    fields = message_from_string(text.format(**values))
    wanted = {"Package", "Version", "Architecture", "Maintainer", "Depends", "Description"}
    assert wanted <= set(fields.keys())
    assert fields["Package"] == "digitpad"
    assert fields["Version"] == __version__
    assert all(line.startswith(" ") for line in fields["Description"].splitlines()[1:])


def test_the_package_depends_on_what_the_bundle_leaves_to_the_system() -> None:
    fields = (ROOT / "debian" / "control.in").read_text(encoding="utf-8")
    packages = {"GL": "libgl1", "EGL": "libegl1", "xcb": "libxcb1"}
    system = re.search(r"lib\((.+?)\|wayland", (CI / "check_bundle.py").read_text())
    assert system is not None
    of_libc6 = {"c", "m", "dl", "rt", "pthread", "resolv"}
    only_to_print = {"cups"}
    for name in set(system[1].split("|")) - of_libc6 - only_to_print:
        assert re.search(rf"^Depends:.*\b{packages[name]}\b", fields, re.MULTILINE)
    for package in ("libwayland-client0", "libcups2"):
        assert re.search(rf"^Recommends:.*\b{package}\b", fields, re.MULTILINE)


def test_every_lintian_override_has_its_reason() -> None:
    text = (ROOT / "debian" / "digitpad.lintian-overrides").read_text(encoding="utf-8")
    paragraphs = [paragraph.splitlines() for paragraph in text.strip().split("\n\n")]
    for lines in paragraphs:
        assert lines[0].startswith("# ")
        assert lines[-1].startswith("digitpad: ")


def test_the_manual_page_names_every_command_and_option(
    page: str, capsys: pytest.CaptureFixture[str]
) -> None:
    commands: list[list[str]] = [[], ["predict"], ["history", "stats"], ["history", "export"]]
    for command in [*commands, ["demo"]]:
        with pytest.raises(SystemExit):
            main([*command, "--help"])
        output = capsys.readouterr().out
        assert " ".join(["digitpad", *command]) in page
        for option in re.findall(r"(?<![\w-])--[a-z]+", output):
            assert option in page
    assert f"DigitPad {__version__}" in page


def test_troff_takes_no_text_as_a_command(page: str) -> None:
    commands = {"TH", "SH", "SS", "TP", "B", "I", "br"}
    begun = {line.split()[0][1:] for line in page.splitlines() if line.startswith((".", "'"))}
    assert begun <= commands
