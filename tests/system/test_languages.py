"""The texts of every language are complete, intact, and packed as they are written."""

from __future__ import annotations

import ast
import importlib.util
import re
import shutil
import subprocess
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox

import digitpad
from digitpad.api import Recognizer
from digitpad.background.recognition_messages import RecognitionOutcome
from digitpad.background.recognition_worker import RecognitionWorker
from digitpad.core.ink.ink import EMPTY_INK
from digitpad.engines.model_card import ModelCard, ModelError
from digitpad.system.languages import LANGUAGES, SOURCE, Translation
from digitpad.system.paths import resources_directory
from digitpad.system.translate import translate
from digitpad.ui.widgets.percent import fine_percent, percent

ROOT = Path(digitpad.__file__).parent.parent
FOLDER = resources_directory() / "translations"
TRANSLATED = [code for code in LANGUAGES if code != SOURCE]
PLACEHOLDER = re.compile(r"\{[^}]*\}")
MARKED = {"tr", "translate", "QT_TRANSLATE_NOOP"}
Button = QDialogButtonBox.StandardButton


@dataclass(frozen=True)
class Message:
    """A text and its translations; there are several if it contains a count."""

    context: str
    source: str
    comment: str
    forms: tuple[str, ...]
    is_finished: bool
    is_plural: bool


def messages(file: Path) -> list[Message]:
    root = ElementTree.parse(file).getroot()
    return [
        _message(context.findtext("name", ""), each)
        for context in root.iter("context")
        for each in context.iter("message")
    ]


def _message(context: str, element: ElementTree.Element) -> Message:
    translation = element.find("translation")
    assert translation is not None
    is_plural = element.get("numerus") == "yes"
    forms = translation.findall("numerusform") if is_plural else [translation]
    return Message(
        context,
        element.findtext("source", ""),
        element.findtext("comment", ""),
        tuple(form.text or "" for form in forms),
        translation.get("type") is None,
        is_plural,
    )


ALL = [(code, each) for code in LANGUAGES for each in messages(FOLDER / f"digitpad_{code}.ts")]
FOREIGN = [(code, each) for code, each in ALL if code != SOURCE]


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Translation]:
    translation = Translation(FOLDER)
    yield translation
    translation.use(SOURCE)
    QLocale.setDefault(QLocale.c())


@pytest.fixture(scope="module")
def maker() -> ModuleType:
    """Return the script that `make translations` runs."""
    spec = importlib.util.spec_from_file_location("translations", ROOT / ".ci/translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


# The files


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_texts_of_the_code_are_those_of_the_file(
    code: str, maker: ModuleType, tmp_path: Path
) -> None:
    file = FOLDER / f"digitpad_{code}.ts"
    copy = tmp_path / file.name
    shutil.copyfile(file, copy)
    maker.collect(code, copy)
    assert messages(copy) == messages(file), "make translations, then translate what is new"


def test_no_marked_text_is_missed() -> None:
    """Qt's tool does not look into f-strings, for one."""
    marked = {
        text for path in sorted((ROOT / "digitpad").rglob("*.py")) for text in _marked_in(path)
    }
    assert len(marked) > 300
    assert marked == {each.source for code, each in ALL if code == "de"}


def _marked_in(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            index = 0 if name == "tr" else 1  # of the text; the context comes before it
            if name in MARKED and len(node.args) > index:
                text = node.args[index]
                if isinstance(text, ast.Constant) and isinstance(text.value, str):
                    yield text.value


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_packed_file_is_made_from_the_readable_one(
    code: str, maker: ModuleType, tmp_path: Path
) -> None:
    file = FOLDER / f"digitpad_{code}.ts"
    packed = tmp_path / "packed.qm"
    tool = maker.BIN / "pyside6-lrelease"
    subprocess.run([tool, "-silent", file, "-qm", packed], check=True)
    assert packed.read_bytes() == file.with_suffix(".qm").read_bytes(), "make translations"


# Their texts


def test_every_text_is_translated() -> None:
    open_ = [
        (code, each.source) for code, each in ALL if not (each.is_finished and all(each.forms))
    ]
    assert not open_


def test_placeholders_are_kept() -> None:
    for code, each in ALL:
        for form in each.forms:
            wanted = sorted(PLACEHOLDER.findall(each.source))
            assert sorted(PLACEHOLDER.findall(form)) == wanted, (code, form)


def test_every_plural_shows_its_count() -> None:
    for code, each in ALL:
        if each.is_plural:
            assert "%Ln" in each.source
            assert "%Ln" in each.forms[-1], (code, each.source)
        else:
            assert "%" not in each.source.replace(" %", ""), each.source


def test_every_plural_has_the_forms_of_its_language() -> None:
    forms = {"en": 2, "de": 2, "ar": 6}
    for code, each in ALL:
        if each.is_plural:
            assert len(each.forms) == forms[code], (code, each.source)


def test_marks_of_keys_and_ellipses_are_kept() -> None:
    for code, each in FOREIGN:
        for form in each.forms:
            assert form.count("&") == each.source.count("&"), (code, form)
            assert form.endswith("…") == each.source.endswith("…"), (code, form)
            assert form.endswith(":") == each.source.endswith(":"), (code, form)


def test_each_language_quotes_in_its_own_way() -> None:
    marks = {"de": "„“", "ar": "«»"}
    for code, each in FOREIGN:
        for form in each.forms:
            others = set('"“”„«»') - set(marks[code])
            assert not others & set(form), (code, form)


# What is spoken


@pytest.mark.parametrize(
    ("language", "count", "text"),
    [
        ("en", 1, "1 digit, 0 doubtful, 0 labelled"),
        ("en", 2, "2 digits, 0 doubtful, 0 labelled"),
        ("de", 1, "1 Ziffer, zweifelhaft: 0, beantwortet: 0"),
        ("de", 1234, "1.234 Ziffern, zweifelhaft: 0, beantwortet: 0"),
        ("ar", 2, "رقمان، المشكوك فيه: 0، المذكور صوابه: 0"),
        ("ar", 3, "3 أرقام، المشكوك فيه: 0، المذكور صوابه: 0"),
        ("ar", 11, "11 رقمًا، المشكوك فيه: 0، المذكور صوابه: 0"),
        ("ar", 100, "100 رقم، المشكوك فيه: 0، المذكور صوابه: 0"),
    ],
)
def test_counts_have_the_right_form(
    speak: Translation, language: str, count: int, text: str
) -> None:
    speak.use(language)
    source = "%Ln digits, {0} doubtful, {1} labelled"
    spoken = QCoreApplication.translate("SheetWindow", source, None, count)
    assert spoken.format(0, 0) == text


def test_english_plurals_need_no_file(speak: Translation) -> None:
    text = "%Ln digits, {0} doubtful, {1} labelled"
    spoken = QCoreApplication.translate("SheetWindow", text, None, 2)
    assert spoken == "2 digits, {0} doubtful, {1} labelled"


@pytest.mark.parametrize(
    ("language", "shares"),
    [
        ("en", ["> 99 %", "50 %", "0 %", "< 1 %", "12.5 %"]),
        ("de", ["> 99\xa0%", "50\xa0%", "0\xa0%", "< 1\xa0%", "12,5\xa0%"]),
        ("ar", ["أكثر من 99%", "\u200f50%", "\u200f0%", "أقل من 1%", "\u200f12.5%"]),
    ],
)
def test_percentages_are_written_as_is_usual_in_the_language(
    speak: Translation, language: str, shares: list[str]
) -> None:
    speak.use(language)
    whole = [percent(share) for share in (0.999, 0.5, 0.0, 0.001)]
    assert [*whole, fine_percent(0.125, 1)] == shares


@pytest.mark.parametrize("country", ["ar_EG", "ar_MA", "ar_SA", "de_CH", "en_GB"])
def test_numbers_use_european_digits(
    speak: Translation, monkeypatch: pytest.MonkeyPatch, country: str
) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale(country))
    speak.use(country[:2])
    assert QLocale().toString(7) == "7"
    assert QLocale().textDirection() == QLocale(country).textDirection()


@pytest.mark.parametrize("language", TRANSLATED)
def test_qts_own_texts_are_translated(speak: Translation, language: str) -> None:
    def texts() -> list[str]:
        buttons = QDialogButtonBox(Button.Cancel | Button.Close | Button.Open | Button.Save)
        of_fields = QCoreApplication.translate("QWidgetTextControl", "&Copy")
        return [*(each.text() for each in buttons.buttons()), of_fields]

    speak.use(SOURCE)
    english = texts()
    speak.use(language)
    assert not set(texts()) & set(english)


def test_modules_without_qt_use_the_language_of_the_windows(
    speak: Translation, tmp_path: Path
) -> None:
    with pytest.raises(ModelError, match="There is no model in"):
        ModelCard.load(tmp_path)
    speak.use("de")
    with pytest.raises(ModelError, match=r"liegt kein Modell.*DigitPad neu"):
        ModelCard.load(tmp_path)
    assert translate("ModelCard", "unknown") == "unknown"


def test_a_missing_network_is_reported_in_the_users_language(speak: Translation) -> None:
    speak.use("de")
    worker = RecognitionWorker(Recognizer.load)
    answers: list[RecognitionOutcome] = []
    worker.answered.connect(lambda _ticket, outcome: answers.append(outcome))
    worker.recognize(1, EMPTY_INK, False)
    assert [each.error for each in answers] == ["Das Netz ist nicht geladen."]
