"""Each row of the table of settings is set, kept, read, repaired, and offered where it says."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from enum import Enum
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractSlider,
    QCheckBox,
    QComboBox,
    QMenu,
    QToolBar,
    QWidget,
)

from digitpad.app.parts import Parts
from digitpad.core.preferences import SETTINGS, Choices, read_choices, texts_of
from digitpad.core.setting import Bytes, Names, NumberSetting, Offered, OneOf, Setting, Switch
from digitpad.storage import ini
from digitpad.storage.preferences import SETTINGS_FILE, Preferences
from digitpad.ui.window.main_window import MainWindow
from digitpad.ui.window.preferences_window import PreferencesWindow
from tests.window import Window

STEPS = {"[", "]"}  # keys of commands that change a number


def values_of(row: Setting) -> list[Any]:
    """Return values of a row that differ from its default, with the bounds among them."""
    match row.kind:
        case Switch():
            values: list[Any] = [False, True]
        case OneOf(labels):
            values = list(labels)
        case NumberSetting(least, most):
            values = [least, most]
        case Bytes(most):
            values = [b"\x00", b"\xff" * most]
        case Names(most):
            odd = '/tmp/a "b"; c\\d, رقم \udcff.png'
            values = [(odd,), tuple(f"/tmp/{number}" for number in range(most))]
        case _:
            raise TypeError(f"no values for {row.kind}")
    return [value for value in values if value != row.default]


def damage_to(row: Setting) -> list[str]:
    """Return texts that are not a value of a row."""
    texts = ["@Variant(\\0\\0)", "\0", "é", "nonsense"]
    match row.kind:
        case NumberSetting(least, most):
            return [*texts, "", "nan", "inf", "1e999", str(least / 1.01), str(most * 1.01)]
        case Bytes(most):
            return [*texts, "0", "ff" * (most + 1)]
        case Names(most):
            twice, many = '["a", "a"]', str([str(number) for number in range(most + 1)])
            return [*texts, "", "1", "[1]", "{}", twice, many.replace("'", '"'), "[" * 3_000]
        case Switch():
            return [*texts, "", "1", "True"]
        case _:
            return texts


@pytest.mark.parametrize("name", SETTINGS)
def test_each_value_is_stored_and_read(tmp_path: Path, name: str) -> None:
    values = values_of(SETTINGS[name])
    assert values
    for value in values:
        chosen = replace(Choices(), **{name: value})
        Preferences(tmp_path).choices = chosen
        again = Preferences(tmp_path)
        assert again.choices == chosen
        assert not again.damage


@pytest.mark.parametrize("name", SETTINGS)
def test_a_value_out_of_bounds_is_repaired_and_reported_and_affects_no_other(
    tmp_path: Path, name: str
) -> None:
    others = Choices(**{each: values_of(row)[0] for each, row in SETTINGS.items()})
    for text in damage_to(SETTINGS[name]):
        texts = {**texts_of(others), SETTINGS[name].key: text}
        (tmp_path / SETTINGS_FILE).write_text(ini.render(texts), "utf-8")
        mended = Preferences(tmp_path)
        assert mended.choices == replace(others, **{name: SETTINGS[name].default}), text
        assert mended.damage, text
        again = Preferences(tmp_path)
        assert again.choices == mended.choices
        assert not again.damage


def test_each_row_has_its_own_key_and_a_value_of_its_kind() -> None:
    rows = SETTINGS.values()
    assert len({row.key for row in rows}) == len(rows) == len(fields(Choices))
    for name, row in SETTINGS.items():
        assert row.key.count("/") == 1, name
        assert row.kind.parse(row.kind.text_of(row.default)) == row.default
        assert (row.label is None) == (row.offered is Offered.NOWHERE), name
    assert read_choices(texts_of(Choices())).choices == Choices()
    assert read_choices({}).choices == Choices()


def test_each_value_of_a_choice_is_distinct_in_the_file() -> None:
    for row in SETTINGS.values():
        if isinstance(row.kind, OneOf):
            texts = [row.kind.text_of(value) for value in row.kind.labels]
            assert len(set(texts)) == len(texts)
            kind = type(row.default)
            assert not issubclass(kind, Enum) or set(row.kind.labels) == set(kind)


# Where it is offered


def changes_by(parts: Parts, acts: list[Callable[[], object]]) -> list[set[str]]:
    """Return the names of the settings that each of these changes, one after the other."""
    choices: list[Choices] = [Choices()]
    parts.choices.chosen.connect(choices.append)
    changes = []
    for act in acts:
        count = len(choices)
        act()
        changes.append(set[str]().union(*map(_differences, pairwise(choices[count - 1 :]))))
    parts.choices.chosen.disconnect(choices.append)
    return changes


def _differences(pair: tuple[Choices, Choices]) -> set[str]:
    before, after = pair
    return {name for name in SETTINGS if getattr(before, name) != getattr(after, name)}


def is_choice(action: QAction) -> bool:
    return action.isCheckable() or action.shortcut().toString() in STEPS


def in_menu(menu: QMenu) -> Iterator[QAction]:
    for action in menu.actions():
        below = action.menu()
        if isinstance(below, QMenu):
            yield from in_menu(below)
        elif is_choice(action):
            yield action


def in_menus(window: MainWindow) -> list[QAction]:
    menus = [action.menu() for action in window.menuBar().actions()]
    return [action for menu in menus if isinstance(menu, QMenu) for action in in_menu(menu)]


def use(widget: QWidget) -> list[Callable[[], object]]:
    """Return what a user may do with a field, if it changes something."""
    if isinstance(widget, QCheckBox):
        return [widget.click]
    if isinstance(widget, QComboBox):
        return [lambda: widget.setCurrentIndex((widget.currentIndex() + 1) % widget.count())]
    if isinstance(widget, QAbstractSlider):
        return [lambda: widget.setValue(widget.maximum())]
    return []


def offered(where: Offered) -> set[str]:
    return {name for name, row in SETTINGS.items() if where in row.offered}


def test_the_menus_offer_what_the_table_says(parts: Parts) -> None:
    acts: list[Callable[[], object]] = [action.trigger for action in in_menus(parts.window)]
    assert set[str]().union(*changes_by(parts, acts)) == offered(Offered.MENU)


def test_the_toolbar_offers_what_the_table_says(parts: Parts) -> None:
    tools = parts.window.findChild(QToolBar)
    assert tools is not None
    acts: list[Callable[[], object]] = [each.trigger for each in tools.actions() if is_choice(each)]
    for slider in tools.findChildren(QAbstractSlider):
        acts += use(slider)
    assert set[str]().union(*changes_by(parts, acts)) == offered(Offered.TOOLBAR)


def test_the_preferences_offer_what_the_table_says(parts: Parts) -> None:
    Window(parts.window).action("preferences").trigger()
    view = parts.window.findChild(PreferencesWindow)
    assert view is not None
    fields = [each for each in view.findChildren(QWidget) if use(each) and each.objectName()]
    assert {each.objectName() for each in fields} == {
        f"{name}_field" for name in offered(Offered.PREFERENCES)
    }
    changes = changes_by(parts, [act for field in fields for act in use(field)])
    assert [{f"{name}_field" for name in names} for names in changes] == [
        {field.objectName()} for field in fields
    ]


def test_choices_in_the_preferences_are_kept_for_the_next_start(
    parts: Parts, tmp_path: Path
) -> None:
    Window(parts.window).action("preferences").trigger()
    view = parts.window.findChild(PreferencesWindow)
    assert view is not None
    for name in offered(Offered.PREFERENCES):
        field = view.findChild(QWidget, f"{name}_field")
        assert field is not None
        for act in use(field):
            act()
    parts.window.close()
    again = Preferences(tmp_path).choices
    assert {n for n in SETTINGS if getattr(again, n) != SETTINGS[n].default} >= offered(
        Offered.PREFERENCES
    )
