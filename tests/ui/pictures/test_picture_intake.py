"""Pictures are dropped, pasted and chosen, with the events that other programs cause."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLineEdit,
    QMainWindow,
    QWidget,
)
from pytestqt.qtbot import QtBot

from digitpad.ui.answer.probability_chart import ProbabilityChart
from digitpad.ui.pictures.picture_intake import PictureIntake

COPY = Qt.DropAction.CopyAction
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


class Window:
    """A window like the program's, what it accepted, and a user who brings pictures."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QMainWindow()
        self.chart = ProbabilityChart()
        self.window.setCentralWidget(self.chart)
        qtbot.addWidget(self.window)
        self.intake = PictureIntake(self.window, {".png", ".jpg"})
        self.files: list[Path] = []
        self.contents: list[bytes | Callable[[], bytes]] = []
        self.several: list[tuple[Path, ...]] = []
        self.refusals: list[str] = []
        self.intake.file_chosen.connect(self.files.append)
        self.intake.files_chosen.connect(self.several.append)
        self.intake.bytes_chosen.connect(self.contents.append)
        self.intake.refused.connect(self.refusals.append)
        self.window.show()

    def drop(self, data: QMimeData, on: QWidget | None = None) -> bool:
        """Drop something; return whether it was accepted."""
        target = on or self.window
        enter = QDragEnterEvent(QPoint(5, 5), COPY, data, LEFT, NONE)
        QApplication.sendEvent(target, enter)
        if enter.isAccepted():
            QApplication.sendEvent(target, QDropEvent(QPointF(5, 5), COPY, data, LEFT, NONE))
        return enter.isAccepted()

    def paste(self, data: QMimeData) -> None:
        QGuiApplication.clipboard().setMimeData(data)
        self.intake.paste()

    @property
    def dialog(self) -> QFileDialog:
        return next(one for one in self.window.findChildren(QFileDialog) if one.isVisible())


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    yield Window(qtbot)
    QGuiApplication.clipboard().clear()


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def data_of(path: str) -> QMimeData:
    data = QMimeData()
    data.setText(path)
    return data


def picture() -> QImage:
    image = QImage(30, 20, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    image.setPixelColor(3, 4, Qt.GlobalColor.red)
    return image


def image_data() -> QMimeData:
    data = QMimeData()
    data.setImageData(picture())
    return data


def opened(contents: bytes | Callable[[], bytes]) -> Image.Image:
    return Image.open(BytesIO(contents if isinstance(contents, bytes) else contents()))


# Dropping


@pytest.mark.parametrize("name", ["digit.png", "my résumé 100%.jpg"])
def test_a_dropped_file_is_accepted(window: Window, tmp_path: Path, name: str) -> None:
    assert window.drop(files(tmp_path / name))
    assert window.files == [tmp_path / name]
    assert window.refusals == []


def test_a_drop_on_the_chart_is_accepted_too(window: Window, tmp_path: Path) -> None:
    assert window.drop(files(tmp_path / "digit.png"), on=window.chart.viewport())
    assert window.files == [tmp_path / "digit.png"]


def test_several_files_are_taken_together_in_their_order(window: Window, tmp_path: Path) -> None:
    assert window.drop(files(tmp_path / "b.png", tmp_path / "a.png"))
    assert window.several == [(tmp_path / "b.png", tmp_path / "a.png")]
    assert window.files == []
    assert window.refusals == []


def test_a_folder_is_refused_with_a_message(window: Window, tmp_path: Path) -> None:
    assert window.drop(files(tmp_path))
    assert window.files == []
    assert f"“{tmp_path.name}” is a folder" in window.refusals[0]


def test_a_picture_dragged_from_a_browser_is_preferred_to_its_address(window: Window) -> None:
    data = image_data()
    data.setUrls([QUrl("https://example.org/digit.png")])
    assert window.drop(data)
    assert opened(window.contents[0]).size == (30, 20)
    assert window.refusals == []


def test_an_address_alone_is_refused_with_a_message(window: Window) -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/digit.png")])
    assert window.drop(data)
    assert window.refusals == ["Save the picture to this computer first, then open it."]


def test_text_cannot_be_dropped(window: Window) -> None:
    assert not window.drop(data_of("hello"))
    assert window.refusals == []


# Pasting


def test_a_copied_picture_is_pasted_with_its_transparency(window: Window) -> None:
    window.paste(image_data())
    pasted = opened(window.contents[0])
    assert pasted.format == "PNG"
    assert pasted.convert("RGBA").getpixel((3, 4)) == (255, 0, 0, 255)
    assert pasted.convert("RGBA").getpixel((0, 0)) == (0, 0, 0, 0)


def test_encoded_pictures_are_pasted_unchanged(window: Window) -> None:
    data = QMimeData()
    data.setData("image/jpeg", b"as it is")
    window.paste(data)
    assert window.contents == [b"as it is"]


def test_a_copied_file_is_pasted_rather_than_its_icon(window: Window, tmp_path: Path) -> None:
    data = files(tmp_path / "digit.png")
    data.setImageData(picture())
    window.paste(data)
    assert window.files == [tmp_path / "digit.png"]
    assert window.contents == []


@pytest.mark.parametrize("form", ["{}", " {}\n", '"{}"', "file://{}"])
def test_text_that_is_a_path_is_accepted(window: Window, tmp_path: Path, form: str) -> None:
    path = tmp_path / "digit.png"
    window.paste(data_of(form.format(path)))
    assert window.files == [path]


def test_an_encoded_file_address_is_accepted(window: Window, tmp_path: Path) -> None:
    window.paste(
        data_of(
            QUrl.fromLocalFile(str(tmp_path / "a b.png")).toString(
                QUrl.ComponentFormattingOption.FullyEncoded
            )
        )
    )
    assert window.files == [tmp_path / "a b.png"]


def test_a_path_below_home_is_accepted(window: Window) -> None:
    window.paste(data_of("~/digit.png"))
    assert window.files == [Path.home() / "digit.png"]


@pytest.mark.parametrize(
    "path", ["hello", "", "digit.png", "/one\n/two", "/" + "a" * 9000, "~nobody/digit.png"]
)
def test_other_text_is_refused_with_a_message(window: Window, path: str) -> None:
    window.paste(data_of(path))
    assert window.files == []
    assert window.refusals == ["There is no picture to paste. Copy one first."]


def test_a_path_with_too_long_a_name_is_left_to_the_loader(window: Window) -> None:
    window.paste(data_of("/" + "a" * 2000))
    assert len(window.files) == 1


def test_an_empty_clipboard_is_refused_with_a_message(window: Window) -> None:
    QGuiApplication.clipboard().clear()
    window.intake.paste()
    assert len(window.refusals) == 1


def test_a_broken_picture_is_refused_with_a_message(window: Window) -> None:
    data = QMimeData()
    data.setImageData(QImage())
    window.paste(data)
    assert window.contents == []
    assert len(window.refusals) == 1


# Choosing


def test_the_dialog_names_drawings_beside_pictures(window: Window) -> None:
    PictureIntake(window.window, {".png"}, window.window, {".jsonl", ".inkml"}).open()

    assert window.dialog.nameFilters() == [
        "Pictures and drawings (*.png *.inkml *.jsonl)",
        "Pictures (*.png)",
        "Drawings: SVG, InkML, JSON Lines (*.inkml *.jsonl)",
        "All files (*)",
    ]


def test_a_file_is_chosen_from_a_dialog(window: Window, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "digit.png"
    path.touch()
    window.intake.open()
    assert window.dialog.nameFilters()[0] == "Pictures (*.jpg *.png)"
    window.dialog.setDirectory(str(tmp_path))
    line = window.dialog.findChild(QLineEdit)
    assert line is not None
    line.setText(str(path))
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert window.files == [path]
    window.intake.open()
    assert Path(window.dialog.directory().path()) == tmp_path
    QTest.keyClick(window.dialog, Qt.Key.Key_Escape)
    assert window.files == [path]
    assert window.refusals == []


def test_several_files_are_chosen_from_a_dialog(window: Window, tmp_path: Path) -> None:
    paths = [tmp_path / "a.png", tmp_path / "b.png"]
    for path in paths:
        path.touch()
    window.intake.open()
    window.dialog.setDirectory(str(tmp_path))
    line = window.dialog.findChild(QLineEdit)
    assert line is not None
    line.setText(" ".join(f'"{path.name}"' for path in paths))
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert window.several == [tuple(paths)]
    assert window.files == []
