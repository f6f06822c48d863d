"""Makes the fields for choosing settings, one for each kind of setting."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, SignalInstance
from PySide6.QtWidgets import QCheckBox, QComboBox, QSlider, QWidget

from digitpad.core.setting import NumberSetting, OneOf, Setting, Switch, Text

Label = Callable[[], str]


@dataclass(frozen=True)
class SettingField:
    """A widget for a value: `show` puts the value in, `value` returns what the user chose."""

    title: Callable[[], str]  # shown before the widget; empty if the widget shows its own title
    widget: QWidget
    changed: SignalInstance
    show: Callable[[Any], None]
    value: Callable[[], Any]
    retranslate: Callable[[], None]  # sets the texts of the widget itself


def field_for(name: str, row: Setting) -> SettingField:
    """Return the field for a setting; the object name of its widget is NAME_field.

    Raises TypeError for a kind of setting that has no field.
    """
    label = partial(text_of, row.label or "")
    match row.kind:
        case Switch():
            field = _check_box(label)
        case OneOf():
            field = _combo_box(label, row.kind)
        case NumberSetting():
            field = _slider(label, row.kind)
        case _:
            raise TypeError(f"no field for {row.kind}")
    field.widget.setObjectName(f"{name}_field")
    return field


def text_of(label: Text | str) -> str:
    """Return a label in the language of the windows; a str stays as it is."""
    if isinstance(label, str):
        return label
    return QCoreApplication.translate(label.context, label.source)


def _check_box(label: Label) -> SettingField:
    box = QCheckBox()

    def retranslate() -> None:
        box.setText(label())

    return SettingField(str, box, box.toggled, box.setChecked, box.isChecked, retranslate)


def _combo_box(label: Label, kind: OneOf) -> SettingField:
    box = QComboBox()
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    for value, text in kind.labels.items():
        box.addItem(text_of(text), value)

    def retranslate() -> None:
        for index, text in enumerate(kind.labels.values()):
            box.setItemText(index, text_of(text))

    def show(value: object) -> None:
        box.setCurrentIndex(box.findData(value))

    return SettingField(label, box, box.currentIndexChanged, show, box.currentData, retranslate)


def _slider(label: Label, kind: NumberSetting) -> SettingField:
    slider = QSlider(Qt.Orientation.Horizontal)
    steps = round(1 / kind.resolution)  # of the slider, per 1.0

    def show(value: float) -> None:
        slider.setValue(round(value * steps))

    slider.setRange(round(kind.least * steps), round(kind.most * steps))
    slider.setSingleStep(round(kind.step * steps))

    def value() -> float:
        return slider.value() / steps

    return SettingField(label, slider, slider.valueChanged, show, value, lambda: None)
