"""Finds the program's overrides of Qt methods, breaks them, and lets Qt call them.

Run as a program, it breaks all of them at once, lets Qt call each, and prints what was reported.
"""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import sys
from collections.abc import Callable, Iterator
from types import FunctionType, TracebackType
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QIdentityProxyModel,
    QModelIndex,
    QObject,
    QPoint,
    QPointF,
    Qt,
    QUrl,
)
from PySide6.QtGui import (
    QCloseEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPointingDevice,
    QStandardItem,
    QStandardItemModel,
    QTabletEvent,
    QTextDocument,
    QUndoCommand,
    QUndoStack,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QDialog,
    QGraphicsScene,
    QGraphicsView,
    QMainWindow,
    QStyledItemDelegate,
    QTableView,
    QTableWidget,
    QTextEdit,
    QTreeWidget,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import Shiboken

import digitpad

RUNTIMES = "digitpad.engines."  # load what runs networks, and know no Qt
LEFT, NOTHING = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def classes_of_the_program() -> list[type]:
    """Return all classes of the program that inherit from one of Qt's."""
    for module in pkgutil.walk_packages(digitpad.__path__, "digitpad."):
        if not module.name.startswith((RUNTIMES, "digitpad.__main__", "digitpad._data")):
            importlib.import_module(module.name)
    found = {each for each in _subclasses(Shiboken.Object) if _is_of_the_program(each)}
    return sorted(found, key=lambda each: (each.__module__, each.__qualname__))


def _subclasses(cls: type) -> Iterator[type]:
    each: type
    for each in cls.__subclasses__():
        yield each
        yield from _subclasses(each)


def _is_of_the_program(cls: type) -> bool:
    return cls.__module__.partition(".")[0] == "digitpad"


def overrides_of(cls: type) -> Iterator[tuple[str, FunctionType]]:
    """Return the methods of this class, mixins included, that override Qt's."""
    of_qt = {name for base in cls.__mro__ if _is_of_qt(base) for name in vars(base)}
    for owner in cls.__mro__:
        if _is_of_qt(owner):
            return
        if owner is cls or not issubclass(owner, Shiboken.Object):
            for name in set(vars(owner)) & of_qt:
                if callable(vars(owner)[name]) and not name.startswith("__"):
                    yield name, vars(owner)[name]


def _is_of_qt(cls: type) -> bool:
    return cls.__module__.partition(".")[0] == "PySide6"


def unguarded(cls: type) -> list[str]:
    """Return the overrides of this class from which an error would reach Qt."""
    return sorted(
        f"{cls.__qualname__}.{name}"
        for name, method in overrides_of(cls)
        if not hasattr(method, "__wrapped__")
    )


def break_override(cls: type, name: str) -> str:
    """Make this method fail from now on, with an error of the interpreter; return its file name.

    What guards it stays as it is: the code of the method itself is another.
    """
    method = inspect.unwrap(vars(cls)[name])
    code = (_Broken.in_a_class if method.__code__.co_freevars else _Broken.plain).__code__
    origin = f"{cls.__module__}.{cls.__qualname__}.{name}"
    method.__code__ = code.replace(co_filename=origin)
    return origin


class _Broken:
    def plain(self, *arguments: object) -> object:
        return 1 / 0

    def in_a_class(self, *arguments: object) -> object:
        """Stands in for `plain` in methods that call super()."""
        return __class__ and 1 / 0  # type: ignore[name-defined]


def bare(cls: type) -> Any:
    """Return an object of this class of which only Qt's own part was initialized."""
    of_qt = next(base for base in cls.__mro__ if _is_of_qt(base))
    return type("Bare", (cls,), {"__init__": lambda self: of_qt.__init__(self)})()  # type: ignore[misc]


# How Qt comes to call them


def use(thing: object) -> None:
    """Let Qt call all methods of this object that it calls in use."""
    for kind, act in ACTS.items():
        if isinstance(thing, kind):
            act(thing)
    QApplication.processEvents()


def _use_filter(thing: QObject) -> None:
    watched = QObject()
    watched.installEventFilter(thing)
    QApplication.sendEvent(watched, QEvent(QEvent.Type.User))
    QApplication.sendEvent(thing, QEvent(QEvent.Type.User))


def _use_widget(widget: QWidget) -> None:
    _fill(widget)
    host = QWidget()
    if not isinstance(widget, QMainWindow | QDialog):
        QVBoxLayout(host).addWidget(widget)
        host.show()
    widget.show()
    widget.adjustSize()
    widget.resize(widget.width() + 50, 90)
    QApplication.processEvents()
    widget.grab()
    targets: list[QWidget] = [widget]
    if isinstance(widget, QAbstractScrollArea):
        targets.append(widget.viewport())
    for target in targets:
        for event in _events(target):
            QApplication.sendEvent(target, event)
    widget.hide()
    widget.close()
    QApplication.sendEvent(widget, QCloseEvent())
    host.close()


def _events(widget: QWidget) -> Iterator[QEvent]:
    position, screen = QPointF(5, 5), QPointF(widget.mapToGlobal(QPoint(5, 5)))
    for kind in ("MouseButtonPress", "MouseMove", "MouseButtonRelease", "MouseButtonDblClick"):
        yield QMouseEvent(QEvent.Type[kind], position, screen, LEFT, LEFT, NOTHING)
    yield QWheelEvent(
        position, screen, QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, NOTHING,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    yield QTabletEvent(
        QEvent.Type.TabletMove, QPointingDevice.primaryPointingDevice(), position, screen,
        1.0, 0, 0, 0, 0, 0, NOTHING, LEFT, LEFT,
    )  # fmt: skip
    for key, text in ((Qt.Key.Key_X, "x"), (Qt.Key.Key_Tab, "\t")):
        yield QKeyEvent(QEvent.Type.KeyPress, key, NOTHING, text)
        yield QKeyEvent(QEvent.Type.KeyRelease, key, NOTHING, text)
    yield QFocusEvent(QEvent.Type.FocusIn)
    yield QFocusEvent(QEvent.Type.FocusOut)
    yield QEvent(QEvent.Type.Leave)
    yield QEvent(QEvent.Type.PaletteChange)


def _fill(widget: QWidget) -> None:
    """Give the widget something to show."""
    if isinstance(widget, QGraphicsView) and widget.scene() is None:
        widget.setScene(QGraphicsScene(widget))
    if isinstance(widget, QAbstractItemView) and not isinstance(widget, QTableWidget | QTreeWidget):
        widget.setModel(_some_model(widget))


def _some_model(parent: QObject) -> QStandardItemModel:
    model = QStandardItemModel(1, 1, parent)
    model.setItem(0, 0, QStandardItem("1"))
    return model


def _use_text(widget: QTextEdit) -> None:
    widget.document().resource(QTextDocument.ResourceType.ImageResource, QUrl("picture.png"))


def _use_view(view: QAbstractItemView) -> None:
    view.itemDelegate().closeEditor.emit(QWidget(view))


def _use_delegate(delegate: QStyledItemDelegate) -> None:
    view = QTableView()
    view.setModel(_some_model(view))
    view.setItemDelegate(delegate)
    view.show()
    view.grab()
    view.edit(view.model().index(0, 0))
    editor = view.viewport().findChild(QWidget)
    if editor is not None:
        delegate.commitData.emit(editor)
        QApplication.sendEvent(editor, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, NOTHING))
    QApplication.processEvents()
    view.close()


def _use_model(model: QAbstractItemModel) -> None:
    view = QTableView()
    view.setModel(model)
    view.show()
    view.grab()
    proxy = QIdentityProxyModel()
    proxy.setSourceModel(model)
    proxy.headerData(0, Qt.Orientation.Horizontal)
    proxy.columnCount()
    index: QModelIndex = model.createIndex(0, 0)
    index.data()
    index.flags()
    editor = QWidget()
    QStyledItemDelegate(view).setModelData(editor, model, index)
    view.close()


def _use_command(command: QUndoCommand) -> None:
    stack = QUndoStack()
    stack.push(command)
    stack.undo()


ACTS: dict[type, Callable[[Any], None]] = {
    QObject: _use_filter,
    QTextEdit: _use_text,
    QAbstractItemView: _use_view,
    QWidget: _use_widget,
    QStyledItemDelegate: _use_delegate,
    QAbstractItemModel: _use_model,
    QUndoCommand: _use_command,
}


def main() -> int:
    """Print the methods whose errors were reported, those whose were not, and `end`."""
    reported: set[str] = set()

    def tell(_kind: object, _error: object, trace: TracebackType | None) -> None:
        while trace is not None and trace.tb_next is not None:
            trace = trace.tb_next
        reported.add("" if trace is None else trace.tb_frame.f_code.co_filename)

    application = QApplication([])
    application.setQuitOnLastWindowClosed(False)
    classes = classes_of_the_program()
    sys.excepthook = tell
    broken = [break_override(cls, name) for cls in classes for name, _ in overrides_of(cls)]
    for cls in classes:
        if list(overrides_of(cls)):
            use(bare(cls))
    print("reported", *sorted(reported))
    print("silent", *sorted(set(broken) - reported))
    print("end")
    return 0


if __name__ == "__main__":
    sys.exit(main())
