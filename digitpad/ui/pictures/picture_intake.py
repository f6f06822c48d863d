"""Takes pictures into the program: dropped on a window, pasted, or chosen in a dialog."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QEvent,
    QIODevice,
    QMimeData,
    QObject,
    QUrl,
    Signal,
    Slot,
)
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from digitpad.system.qt.guard import guarded

FASTEST = 100  # Qt's quality for PNG without compression, since it is unpacked again at once
ENCODED = ("image/png", "image/jpeg", "image/webp", "image/gif", "image/bmp", "image/tiff")
LONGEST_PATH = 4096  # characters; longer text is not a path


@guarded
class PictureIntake(QObject):
    """Takes pictures and signals which; it opens none itself."""

    file_chosen = Signal(Path)
    files_chosen = Signal(tuple)  # of two Paths or more
    bytes_chosen = Signal(object)  # the contents of a picture file: bytes, or what makes them
    refused = Signal(str)  # a sentence for the user
    dragged = Signal(bool)  # whether something that it takes is dragged over the window

    def __init__(
        self,
        window: QWidget,
        suffixes: Iterable[str],
        parent: QObject | None = None,
        strokes_suffixes: Iterable[str] = (),
    ) -> None:
        """Take files dropped on `window`; the dialog lists files with these suffixes.

        `suffixes` are those of pictures, `strokes_suffixes` those of drawings kept as strokes.
        """
        super().__init__(parent)
        self._window = window
        self._pictures = _patterns(suffixes)
        self._strokes = _patterns(strokes_suffixes)
        self._folder = ""
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    @Slot()
    def paste(self) -> None:
        """Take what is on the clipboard: a picture, a copied file, or a file's path as text."""
        # Qt returns None for an empty clipboard, despite its signature.
        self._take(QGuiApplication.clipboard().mimeData() or QMimeData())

    @Slot()
    def open(self) -> None:
        """Ask for a file, or for several."""
        dialog = QFileDialog(self._window, self.tr("Open"), self._folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(self._filters())
        dialog.filesSelected.connect(self._choose)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _filters(self) -> list[str]:
        filters = [self.tr("Pictures ({0})").format(self._pictures), self.tr("All files (*)")]
        if self._strokes:
            everything = f"{self._pictures} {self._strokes}"
            filters.insert(0, self.tr("Pictures and drawings ({0})").format(everything))
            drawings = self.tr("Drawings: SVG, InkML, JSON Lines ({0})").format(self._strokes)
            filters.insert(2, drawings)
        return filters

    @Slot(list)
    def _choose(self, names: list[str]) -> None:
        self._folder = str(Path(names[0]).parent)
        self.take_files([Path(name) for name in names])

    def _take(self, data: QMimeData) -> None:
        if files := _local_files(data):
            self.take_files(files)
        elif contents := _contents_of(data):
            self.bytes_chosen.emit(contents)
        elif path := _path_in(data.text()):
            self.take_files([path])
        elif data.hasUrls():
            self.refused.emit(self.tr("Save the picture to this computer first, then open it."))
        else:
            self.refused.emit(self.tr("There is no picture to paste. Copy one first."))

    def take_files(self, files: Sequence[Path]) -> None:
        """Take a file or several, as if they had been dropped; refuse a folder."""
        if len(files) > 1:
            self.files_chosen.emit(tuple(files))
        elif _is_folder(files[0]):
            text = self.tr("“{0}” is a folder. Open one of the pictures in it.")
            self.refused.emit(text.format(files[0].name))
        else:
            self.file_chosen.emit(files[0])

    # Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and event.type() in (
            QEvent.Type.DragEnter,
            QEvent.Type.DragMove,
            QEvent.Type.Drop,
        ):
            return self._answer(event)
        if event.type() == QEvent.Type.DragLeave:
            self.dragged.emit(False)
        return super().eventFilter(watched, event)

    def _answer(self, event: QDropEvent) -> bool:
        data = event.mimeData()
        if not (data.hasUrls() or data.hasImage() or _encodings(data)):
            return False
        event.acceptProposedAction()
        self.dragged.emit(event.type() != QEvent.Type.Drop)
        if event.type() == QEvent.Type.Drop:
            self._take(data)
        return True


def _patterns(suffixes: Iterable[str]) -> str:
    return " ".join(f"*{suffix}" for suffix in sorted(suffixes))


def _local_files(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def _contents_of(data: QMimeData) -> bytes | Callable[[], bytes] | None:
    """Return the picture as the contents of a file or a function that makes them, or None.

    For a large picture that function takes some tenths of a second; any thread may call it.
    """
    for encoding in _encodings(data):
        return bytes(data.data(encoding).data())
    image = data.imageData() if data.hasImage() else None
    if not isinstance(image, QImage) or image.isNull():
        return None
    return partial(_as_png, image)


def _encodings(data: QMimeData) -> list[str]:
    """Return the formats in which another program offers the contents of a picture file."""
    offered = data.formats()
    return [encoding for encoding in ENCODED if encoding in offered]


def _as_png(image: QImage) -> bytes:
    contents = QByteArray()
    buffer = QBuffer(contents)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG", FASTEST)  # type: ignore[call-overload]
    return bytes(contents.data())


def _path_in(text: str) -> Path | None:
    """Return the path if the text is an absolute path and nothing else, or None."""
    text = text.strip().strip("\"'")
    if not 0 < len(text) <= LONGEST_PATH or not text.isprintable():
        return None
    if text.startswith("file:"):
        text = QUrl(text).toLocalFile()
    path = Path.home() / text[2:] if text.startswith("~/") else Path(text)
    return path if path.is_absolute() else None


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # a name that is too long, for example
        return False
