"""The history's window, used with mouse and keys; a made-up owner answers it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import QEvent, QLocale, QModelIndex, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from digitpad.core.recognition.verdict import Verdict
from digitpad.core.records.query import Column, HistoryQuery, HistoryRow, Which
from digitpad.core.records.record import Record
from digitpad.core.records.undo_delete import MOST_RESTORED
from digitpad.ui.history.history_window import HistoryWindow
from digitpad.ui.history.table.cell_text import Section
from digitpad.ui.history.table.history_model import PAGE_ROWS, HistoryModel
from digitpad.ui.history.table.history_table import HistoryTable
from tests.helpers import ink_from, strokes_of

Part = TypeVar("Part", bound=QObject)
Key, Modifier = Qt.Key, Qt.KeyboardModifier
NOON = datetime(2026, 1, 5, 12, tzinfo=UTC)
FOUR = ink_from(strokes_of(4))
LEFT = Qt.MouseButton.LeftButton


def row(row_id: int, text: str = "4", label: str | None = None) -> HistoryRow:
    verdict = Verdict.DIGIT if text else Verdict.EMPTY
    finished = NOON + timedelta(minutes=row_id)
    return HistoryRow(row_id, Record(FOUR, finished, text, verdict, 0.97, label))


class Owner:
    """A history in memory that answers the window's requests as the program does."""

    def __init__(self, window: HistoryWindow, rows: list[HistoryRow]) -> None:
        self.window = window
        self.rows = {each.row_id: each for each in rows}
        self.queries: list[HistoryQuery] = []
        self.pages: list[tuple[int, ...]] = []
        self.labels: list[tuple[int, str | None]] = []
        self.opened: list[int] = []
        self.deleted: list[tuple[int, ...]] = []
        self.exported: list[tuple[int, ...]] = []
        self.keepings: list[bool] = []
        self.others: list[str] = []
        window.query_changed.connect(self.answer)
        window.rows_requested.connect(self.give)
        window.label_requested.connect(self.note_label)
        window.open_requested.connect(self.opened.append)
        window.delete_requested.connect(self.deleted.append)
        window.export_requested.connect(self.exported.append)
        window.keeping_changed.connect(self.keepings.append)
        window.restore_requested.connect(lambda: self.others.append("restore"))
        window.deleted_outdated.connect(lambda: self.others.append("forget"))
        window.delete_all_requested.connect(lambda: self.others.append("delete all"))
        window.import_requested.connect(lambda: self.others.append("import"))

    def answer(self, query: HistoryQuery) -> None:
        self.queries.append(query)
        keys: dict[Column, Callable[[HistoryRow], Any]] = {
            Column.FINISHED: lambda each: each.row_id,
            Column.TEXT: lambda each: each.record.text,
            Column.LABEL: lambda each: each.record.label or "",
            Column.CONFIDENCE: lambda each: each.record.confidence,
        }
        matching = [each for each in self.rows.values() if matches(each.record, query)]
        matching.sort(key=keys[query.column], reverse=query.descending)
        self.window.show_row_ids(tuple(each.row_id for each in matching))

    def give(self, row_ids: tuple[int, ...]) -> None:
        self.pages.append(row_ids)
        self.window.show_rows(tuple(self.rows[n] for n in row_ids if n in self.rows))

    def note_label(self, row_id: int, label: str | None) -> None:
        self.labels.append((row_id, label))
        old = self.rows[row_id]
        self.rows[row_id] = replace(old, record=replace(old.record, label=label))
        self.window.refresh()


def matches(record: Record, query: HistoryQuery) -> bool:
    wanted = {
        Which.ALL: True,
        Which.CORRECTED: record.is_corrected,
        Which.LABELLED: record.label is not None,
        Which.DOUBTFUL: record.verdict is not Verdict.DIGIT,
    }
    return wanted[query.which] and query.text in f"{record.text} {record.label or ''}"


class Desk:
    """The window on a screen, with its owner, mouse and keyboard."""

    def __init__(self, qtbot: QtBot, rows: list[HistoryRow]) -> None:
        self.qtbot = qtbot
        self.window = HistoryWindow()
        qtbot.addWidget(self.window)
        self.window.set_keeping(True)
        self.owner = Owner(self.window, rows)
        [self.table] = self.window.findChildren(HistoryTable)
        [self.model] = self.window.findChildren(HistoryModel)
        self.window.show()
        with qtbot.waitActive(self.window):
            self.window.activateWindow()
        self.rest()

    def rest(self) -> None:
        """Wait until nothing is pending."""
        QApplication.processEvents()
        self.qtbot.waitUntil(self._is_at_rest)
        QApplication.processEvents()

    def _is_at_rest(self) -> bool:
        return not any(timer.isActive() for timer in self.window.findChildren(QTimer))

    def child(self, kind: type[Part], name: str) -> Part:
        found = self.window.findChild(kind, name)
        assert found is not None, name
        return found

    @property
    def search(self) -> QLineEdit:
        return self.child(QLineEdit, "search")

    @property
    def editor(self) -> QLineEdit | None:
        return self.table.findChild(QLineEdit, "label_editor")

    @property
    def shown(self) -> list[int]:
        return list(self.model.row_ids)

    @property
    def selected(self) -> list[int]:
        return list(self.table.selected_row_ids())

    def label(self, name: str) -> str:
        return self.child(QLabel, name).text()

    def cell(self, row_id: int, section: Section) -> QModelIndex:
        index = self.model.index_of(row_id)
        assert index is not None
        return self.model.index(index, section)

    def text(self, row_id: int, section: Section) -> str:
        return str(self.cell(row_id, section).data())

    def middle_of(self, row_id: int, section: Section) -> QPoint:
        index = self.cell(row_id, section)
        self.table.scrollTo(index)
        return self.table.visualRect(index).center()

    def click(
        self,
        row_id: int,
        section: Section = Section.TIME,
        modifier: Qt.KeyboardModifier = Modifier.NoModifier,
    ) -> None:
        position = self.middle_of(row_id, section)
        QTest.mouseClick(self.table.viewport(), LEFT, modifier, position)

    def double_click(self, row_id: int, section: Section = Section.TIME) -> None:
        self.click(row_id, section)
        position = self.middle_of(row_id, section)
        QTest.mouseDClick(self.table.viewport(), LEFT, Modifier.NoModifier, position)

    def click_heading(self, section: Section) -> None:
        header = self.table.horizontalHeader()
        middle = header.sectionViewportPosition(section) + header.sectionSize(section) // 2
        position = QPoint(middle, header.height() // 2)
        QTest.mouseClick(header.viewport(), LEFT, Modifier.NoModifier, position)
        self.rest()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Modifier.NoModifier) -> None:
        """Press a key in the widget that has the focus."""
        QTest.keyClick(self.focus, key, modifier)

    def type(self, text: str) -> None:
        for character in text:
            QTest.keyClicks(self.focus, character)

    @property
    def focus(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    def trigger(self, name: str) -> None:
        self.child(QAction, name).trigger()
        self.rest()

    def question(self) -> QMessageBox:
        self.qtbot.waitUntil(lambda: self.window.findChild(QMessageBox) is not None)
        question = self.window.findChild(QMessageBox)
        assert question is not None
        return question

    def agree(self, button: str) -> None:
        [found] = [each for each in self.question().buttons() if each.text() == button]
        self.end_question(found)

    def end_question(self, button: QAbstractButton) -> None:
        QTest.mouseClick(button, LEFT)
        self.qtbot.waitUntil(lambda: self.window.findChild(QMessageBox) is None)


MakeDesk = Callable[[list[HistoryRow]], Desk]


@pytest.fixture
def desk_with(qtbot: QtBot) -> MakeDesk:
    return lambda rows: Desk(qtbot, rows)


@pytest.fixture
def desk(desk_with: MakeDesk) -> Desk:
    """A hundred single digits, all read as 4, 100 the newest and at the top."""
    return desk_with([row(row_id) for row_id in range(1, 101)])


# Finding


def test_when_shown_it_requests_everything_newest_first(desk: Desk) -> None:
    assert desk.owner.queries == [HistoryQuery()]
    assert desk.shown[:2] == [100, 99]
    assert desk.text(100, Section.READING) == "4"
    assert desk.text(100, Section.CONFIDENCE) == "Sure, 97 %"
    assert desk.label("count") == "Drawings: 100"


def test_when_shown_again_it_requests_again(desk: Desk) -> None:
    desk.window.close()
    desk.owner.rows[101] = row(101)
    desk.window.refresh()
    desk.rest()
    assert len(desk.owner.queries) == 1
    desk.window.show()
    assert desk.shown[0] == 101


def test_typing_fast_searches_once(desk_with: MakeDesk) -> None:
    desk = desk_with([row(1, "2026"), row(2, "20"), row(3, "7", label="2"), row(4)])
    desk.press(Key.Key_F, Modifier.ControlModifier)
    assert desk.focus is desk.search
    for character in " 202 ":
        desk.type(character)
        QApplication.processEvents()
    desk.rest()
    assert [query.text for query in desk.owner.queries] == ["", "202"]
    assert desk.shown == [1]
    assert desk.label("count") == "Matches: 1"


def test_escape_empties_the_search_and_down_goes_to_the_rows(desk: Desk) -> None:
    desk.press(Key.Key_F, Modifier.ControlModifier)
    desk.type("9")
    desk.rest()
    assert desk.label("empty") == "No drawings match."
    assert desk.child(QLabel, "empty").isVisible()
    desk.press(Key.Key_Escape)
    desk.rest()
    assert len(desk.shown) == 100
    desk.press(Key.Key_Down)
    assert desk.focus is desk.table
    assert desk.selected == [100]


def test_the_first_arrow_key_selects_the_first_row_and_the_next_the_second(desk: Desk) -> None:
    desk.search.setFocus()
    desk.table.setFocus()  # now Qt shows the first row as the current one
    assert desk.selected == []
    desk.press(Key.Key_Down)
    assert desk.selected == [100]
    desk.press(Key.Key_Return)
    assert desk.owner.opened == [100]
    desk.press(Key.Key_Down)
    assert desk.selected == [99]


@pytest.mark.parametrize(
    ("keys", "which", "shown"),
    [(1, Which.CORRECTED, [3]), (2, Which.LABELLED, [3, 2]), (3, Which.DOUBTFUL, [1])],
)
def test_the_filter_chooses_which_rows_are_shown(
    desk_with: MakeDesk, keys: int, which: Which, shown: list[int]
) -> None:
    desk = desk_with([row(1, ""), row(2, label="4"), row(3, label="9"), row(4)])
    box = desk.child(QComboBox, "filter")
    for _ in range(keys):
        QTest.keyClick(box, Key.Key_Down)
    desk.rest()
    assert desk.owner.queries[-1] == HistoryQuery(which=which)
    assert desk.shown == shown


def test_an_empty_history_says_why(desk_with: MakeDesk) -> None:
    desk = desk_with([])
    assert desk.child(QLabel, "empty").isVisible()
    assert desk.label("empty").startswith("Nothing here yet.")
    desk.window.set_keeping(False)
    assert desk.label("empty") == "The history is turned off, so nothing is kept here."


@pytest.mark.parametrize(
    ("section", "first", "again"),
    [
        (Section.READING, (Column.TEXT, False), (Column.TEXT, True)),
        (Section.CONFIDENCE, (Column.CONFIDENCE, False), (Column.CONFIDENCE, True)),
        (Section.LABEL, (Column.LABEL, False), (Column.LABEL, True)),
        (Section.TIME, (Column.FINISHED, False), (Column.FINISHED, True)),
    ],
)
def test_clicking_a_heading_sorts(
    desk: Desk, section: Section, first: tuple[Column, bool], again: tuple[Column, bool]
) -> None:
    for column, descending in (first, again):
        desk.click_heading(section)
        query = desk.owner.queries[-1]
        assert (query.column, query.descending) == (column, descending)
        header = desk.table.horizontalHeader()
        assert header.sortIndicatorSection() == section
        assert (header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder) is descending


def test_drawings_have_no_order(desk: Desk) -> None:
    desk.click_heading(Section.DRAWING)
    assert desk.owner.queries == [HistoryQuery()]
    assert desk.table.horizontalHeader().sortIndicatorSection() == Section.TIME


def test_the_menu_sorts_too(desk: Desk) -> None:
    desk.trigger("sort_by_confidence")
    desk.trigger("descending")
    sorts = [(query.column, query.descending) for query in desk.owner.queries[1:]]
    assert sorts == [(Column.CONFIDENCE, True), (Column.CONFIDENCE, False)]


# Opening, deleting, exporting


def test_a_double_click_and_enter_open(desk: Desk) -> None:
    desk.double_click(98)
    assert desk.owner.opened == [98]
    desk.press(Key.Key_Down)
    desk.press(Key.Key_Return)
    assert desk.owner.opened == [98, 97]
    desk.click(98, modifier=Modifier.ControlModifier)
    desk.press(Key.Key_Return)
    assert desk.owner.opened == [98, 97]  # not two at once


def many_rows() -> list[HistoryRow]:
    prototype = row(1).record
    return [HistoryRow(row_id, prototype) for row_id in range(1, MOST_RESTORED + 2)]


def test_deleting_more_than_can_be_undone_asks_and_cancel_is_the_default(
    desk_with: MakeDesk,
) -> None:
    desk = desk_with(many_rows())
    desk.press(Key.Key_A, Modifier.ControlModifier)
    desk.press(Key.Key_Delete)
    question = desk.question()
    assert question.text() == f"Delete {QLocale().toString(1001)} drawings from the history?"
    default = question.defaultButton()
    assert default is question.button(QMessageBox.StandardButton.Cancel)
    QTest.keyClick(default, Key.Key_Space)
    desk.rest()
    assert desk.owner.deleted == []
    desk.trigger("delete")
    desk.agree("Delete")
    assert len(desk.owner.deleted[0]) == 1001
    assert not desk.child(QPushButton, "undo_delete_button").isVisible()


@pytest.mark.parametrize("by_button", [True, False])
def test_it_deletes_the_selected_rows(desk: Desk, by_button: bool) -> None:
    desk.click(99)
    desk.click(97, modifier=Modifier.ShiftModifier)
    assert desk.label("count") == "Selected: 3 of 100"
    if by_button:
        QTest.mouseClick(desk.child(QPushButton, "delete_button"), LEFT)
    else:
        desk.press(Key.Key_Delete)
    assert desk.owner.deleted == [(99, 98, 97)]
    assert desk.label("message") == "3 drawings were deleted."


@pytest.mark.parametrize("by_button", [True, False])
def test_a_deletion_can_be_undone_once(desk: Desk, by_button: bool) -> None:
    undo = desk.child(QPushButton, "undo_delete_button")
    assert not undo.isVisible()
    desk.click(99)
    desk.press(Key.Key_Delete)
    assert undo.isVisible()
    if by_button:
        QTest.mouseClick(undo, LEFT)
    else:
        desk.press(Key.Key_Z, Modifier.ControlModifier)
    assert desk.owner.others == ["restore"]
    assert not undo.isVisible()
    desk.press(Key.Key_Z, Modifier.ControlModifier)
    assert desk.owner.others == ["restore"]


def test_typing_a_label_takes_over_undo(desk: Desk) -> None:
    desk.click(99)
    desk.press(Key.Key_Delete)
    desk.press(Key.Key_F2)
    desk.press(Key.Key_7)
    desk.press(Key.Key_Z, Modifier.ControlModifier)
    assert desk.owner.others == []


def test_a_deletion_is_forgotten_when_the_window_closes(desk: Desk) -> None:
    desk.click(99)
    desk.press(Key.Key_Delete)
    desk.window.close()
    assert desk.owner.others == ["forget"]
    desk.window.show()
    assert not desk.child(QPushButton, "undo_delete_button").isVisible()
    assert desk.label("message") == ""


def test_deleting_all_ends_the_undo_of_earlier_deletions(desk: Desk) -> None:
    desk.click(99)
    desk.press(Key.Key_Delete)
    desk.trigger("delete_all")
    desk.agree("Delete All")
    assert not desk.child(QPushButton, "undo_delete_button").isVisible()


def test_deleting_all_names_the_count(desk: Desk) -> None:
    desk.trigger("delete_all")
    assert desk.question().text() == "Delete all drawings in the history (100)?"
    desk.end_question(desk.question().button(QMessageBox.StandardButton.Cancel))
    assert desk.owner.others == []
    desk.trigger("delete_all")
    desk.agree("Delete All")
    assert desk.owner.others == ["delete all"]


def test_deleting_all_warns_that_it_deletes_more_than_the_matches(desk: Desk) -> None:
    desk.search.setText("nothing like it")
    desk.rest()
    desk.trigger("delete_all")
    assert desk.question().text() == "Delete all drawings in the history (100)?"
    desk.agree("Delete All")
    assert desk.owner.others == ["delete all"]


def test_export_and_import_are_requested(desk: Desk) -> None:
    assert not desk.child(QAction, "export_selected").isEnabled()
    desk.click(99)
    desk.click(97, modifier=Modifier.ControlModifier)
    for name in ("export_selected", "export_all", "import"):
        desk.trigger(name)
    assert desk.owner.exported == [(99, 97), ()]
    assert desk.owner.others == ["import"]


def test_commands_that_need_a_selection_are_disabled_without_one(desk: Desk) -> None:
    for name in ("open", "delete", "label"):
        assert not desk.child(QAction, name).isEnabled()
    desk.press(Key.Key_Delete)
    desk.press(Key.Key_Return)
    assert desk.window.findChild(QMessageBox) is None
    assert desk.owner.opened == []


# Labels


@pytest.mark.parametrize("read", ["4", "?", "12345678901234"])
@pytest.mark.parametrize("label", ["7", "1234", "123456789012345"])
def test_a_drawing_can_be_labelled_with_any_digits(
    desk_with: MakeDesk, read: str, label: str
) -> None:
    desk = desk_with([row(1, read), row(2, read)])
    desk.click(1)
    desk.type(label)
    assert desk.editor is not None
    assert desk.owner.labels == []  # nothing is stored before the label is complete
    desk.press(Key.Key_Return)
    desk.rest()
    assert desk.owner.labels == [(1, label)]
    assert desk.text(1, Section.LABEL) == label  # at once, before it is stored
    assert desk.selected == [1]
    assert desk.owner.opened == []


def test_a_label_of_two_rows_is_typed_and_shown_with_a_space(desk_with: MakeDesk) -> None:
    desk = desk_with([row(1, "12\n34")])
    assert desk.text(1, Section.READING) == "12 34"
    desk.click(1)
    desk.type("12 84")
    desk.press(Key.Key_Return)
    desk.rest()
    assert desk.owner.labels == [(1, "12\n84")]
    assert desk.text(1, Section.LABEL) == "12 84"

    desk.press(Key.Key_F2)
    assert desk.editor is not None
    assert desk.editor.text() == "12 84"
    desk.press(Key.Key_Return)
    desk.rest()
    assert len(desk.owner.labels) == 1  # nothing was changed


@pytest.mark.parametrize("typed", ["12 ", "12 -"])
def test_a_row_without_digits_is_no_label(desk_with: MakeDesk, typed: str) -> None:
    desk = desk_with([row(1, "12\n34")])
    desk.click(1)
    desk.type(typed)
    desk.press(Key.Key_Return)
    assert desk.owner.labels == []
    assert desk.editor is not None  # it stays open for a correction


def test_the_number_pad_types_labels_too(desk: Desk) -> None:
    desk.click(99)
    desk.press(Key.Key_9, Modifier.KeypadModifier)
    desk.press(Key.Key_Return)
    desk.rest()
    assert desk.owner.labels == [(99, "9")]


def test_up_and_down_keep_the_typed_label_and_move_on(desk: Desk) -> None:
    desk.click(99)
    for digit, key in (("7", Key.Key_Down), ("8", Key.Key_Up), ("1", Key.Key_Escape)):
        desk.type(digit)
        desk.press(key)
    assert desk.owner.labels == [(99, "7"), (98, "8")]
    assert desk.selected == [99]


def test_a_digit_key_labels_all_selected_rows(desk: Desk) -> None:
    desk.click(99)
    desk.type("7")
    desk.press(Key.Key_Return)
    desk.rest()
    desk.click(97, modifier=Modifier.ShiftModifier)
    desk.press(Key.Key_7)
    assert desk.owner.labels[1:] == [(98, "7"), (97, "7")]  # 99 has it
    desk.press(Key.Key_7)
    assert desk.owner.labels[3:] == [(99, None), (98, None), (97, None)]


def test_an_empty_label_removes_it(desk_with: MakeDesk) -> None:
    desk = desk_with([row(1, "2026", label="2025")])
    desk.double_click(1, Section.LABEL)
    assert desk.owner.opened == []
    desk.press(Key.Key_Backspace)
    desk.press(Key.Key_Return)
    desk.rest()
    assert desk.owner.labels == [(1, None)]


def test_a_typed_label_is_kept_when_the_focus_moves_away(desk_with: MakeDesk) -> None:
    desk = desk_with([row(1, "2026", label="2025")])
    desk.click(1)
    desk.type("1")
    desk.search.setFocus()
    desk.rest()
    assert desk.editor is None
    assert desk.owner.labels == [(1, "1")]


def test_the_menus_command_while_typing_changes_nothing(desk_with: MakeDesk) -> None:
    desk = desk_with([row(1, "2026", label="2025")])
    desk.click(1)
    desk.press(Key.Key_F2)
    desk.type("202")
    desk.trigger("label")
    desk.type("4")
    desk.press(Key.Key_Return)
    desk.rest()
    assert desk.owner.labels == [(1, "2024")]


def test_a_letter_is_refused_with_a_message(desk: Desk) -> None:
    desk.click(99)
    desk.press(Key.Key_F2)
    desk.type("x")
    assert desk.label("message").startswith("A label is a number")
    desk.press(Key.Key_Escape)
    assert desk.owner.labels == []


@pytest.mark.parametrize("other", ["2026", "?"])
def test_rows_not_read_as_a_digit_are_labelled_one_at_a_time(
    desk_with: MakeDesk, other: str
) -> None:
    desk = desk_with([row(1, other), row(2)])
    desk.click(1)
    desk.press(Key.Key_A, Modifier.ControlModifier)
    desk.press(Key.Key_3)
    assert desk.owner.labels == [(2, "3")]
    assert desk.label("message").startswith("Only rows that were read as one digit")


def test_unread_rows_cannot_be_labelled(desk_with: MakeDesk) -> None:
    desk = desk_with([row(1, "")])
    desk.click(1)
    for key in (Key.Key_3, Key.Key_F2):
        desk.window.show_message("")
        desk.press(key)
        assert desk.label("message").startswith("This drawing has not been read yet")
    assert desk.owner.labels == []
    assert desk.editor is None


def test_right_and_wrong_differ_without_colour(desk_with: MakeDesk) -> None:
    desk = desk_with([row(1, label="4"), row(2, label="9"), row(3)])
    aloud = [
        desk.cell(row_id, Section.LABEL).data(Qt.ItemDataRole.AccessibleTextRole)
        for row_id in (1, 2, 3)
    ]
    assert aloud == ["4, confirmed", "9, corrected", "No label"]


def test_right_and_wrong_look_different_for_the_same_label(desk_with: MakeDesk) -> None:
    desk = desk_with([row(1, "4", label="4"), row(2, "9", label="4"), row(3, "9", label="4")])
    desk.search.setFocus()
    right, wrong, as_wrong = (
        desk.table.viewport().grab(desk.table.visualRect(desk.cell(row_id, Section.LABEL)))
        for row_id in (1, 2, 3)
    )
    assert wrong.toImage() == as_wrong.toImage()
    assert wrong.toImage() != right.toImage()


# Closing


@pytest.mark.parametrize("part", ["search", "filter", "history", "keep", "open_button", "more"])
def test_escape_closes_the_window_wherever_the_focus_is(desk: Desk, part: str) -> None:
    desk.click(99)
    desk.child(QWidget, part).setFocus()
    assert desk.focus is desk.child(QWidget, part)
    desk.press(Key.Key_Escape)
    assert not desk.window.isVisible()


def test_escape_empties_a_filled_search_before_it_closes(desk: Desk) -> None:
    desk.press(Key.Key_F, Modifier.ControlModifier)
    desk.type("9")
    for _ in range(2):
        assert desk.window.isVisible()
        desk.press(Key.Key_Escape)
        assert desk.search.text() == ""
    assert not desk.window.isVisible()


def test_escape_in_an_editor_closes_only_the_editor(desk: Desk) -> None:
    desk.click(99)
    desk.press(Key.Key_F2)
    desk.type("9")
    desk.press(Key.Key_Escape)
    desk.qtbot.waitUntil(lambda: desk.editor is None)
    assert desk.owner.labels == []
    assert desk.window.isVisible()
    desk.press(Key.Key_Escape)
    assert not desk.window.isVisible()


def test_escape_held_down_in_an_editor_does_not_close_the_window(desk: Desk) -> None:
    desk.click(99)
    desk.press(Key.Key_F2)
    desk.press(Key.Key_Escape)
    desk.qtbot.waitUntil(lambda: desk.editor is None)
    none = Modifier.NoModifier
    held = QKeyEvent(QEvent.Type.KeyPress, Key.Key_Escape, none, "\x1b", autorep=True)
    QApplication.sendEvent(desk.focus, held)
    assert desk.window.isVisible()


def test_escape_in_a_question_ends_the_question(desk: Desk) -> None:
    desk.trigger("delete_all")
    QTest.keyClick(desk.question(), Key.Key_Escape)
    desk.qtbot.waitUntil(lambda: desk.window.findChild(QMessageBox) is None)
    assert desk.owner.others == []
    assert desk.window.isVisible()


@pytest.mark.qt_log_ignore("This plugin does not support grabbing", extend=True)
def test_escape_in_the_filters_list_closes_the_list(desk: Desk) -> None:
    box = desk.child(QComboBox, "filter")
    box.setFocus()
    desk.press(Key.Key_Space)
    names = box.view()
    desk.qtbot.waitUntil(names.isVisible)
    QTest.keyClick(names, Key.Key_Escape)
    desk.qtbot.waitUntil(lambda: not names.isVisible())
    assert desk.window.isVisible()


# The view stays where it is


def test_a_refresh_keeps_the_selection_and_scroll_position(desk: Desk) -> None:
    desk.table.verticalScrollBar().setValue(1234)
    top = desk.model.row_ids[desk.table.rowAt(0)]
    offset = desk.table.rowViewportPosition(desk.table.rowAt(0))
    visible = [top - 2, top - 4]
    desk.click(visible[0])
    desk.click(visible[1], modifier=Modifier.ControlModifier)
    for row_id in (101, 102):
        desk.owner.rows[row_id] = row(row_id)
        desk.window.refresh()
    desk.rest()
    assert len(desk.owner.queries) == 2, "one for both changes"
    assert desk.shown[0] == 102
    assert desk.selected == visible
    assert desk.model.row_ids[desk.table.rowAt(0)] == top
    assert desk.table.rowViewportPosition(desk.table.rowAt(0)) == offset
    assert desk.table.current_row_id() == visible[1]


def test_at_the_top_new_rows_come_into_view(desk: Desk) -> None:
    desk.owner.rows[101] = row(101)
    desk.window.refresh()
    desk.rest()
    assert desk.table.rowAt(0) == 0
    assert desk.text(101, Section.READING) == "4"


def test_when_a_row_is_deleted_the_next_takes_its_place(desk: Desk) -> None:
    desk.click(98)
    del desk.owner.rows[98]
    desk.window.refresh()
    desk.rest()
    assert desk.selected == [97]


def test_a_refresh_shows_changes(desk: Desk) -> None:
    desk.owner.rows[99] = row(99, label="9")
    desk.window.refresh()
    desk.rest()
    assert desk.text(99, Section.LABEL) == "9"


def test_another_order_starts_at_the_top(desk: Desk) -> None:
    desk.click(98)
    desk.table.verticalScrollBar().setValue(1234)
    desk.click_heading(Section.TIME)
    assert desk.table.rowAt(0) == 0
    assert desk.selected == [98]


def test_rows_added_while_the_window_is_closed_are_fetched_when_it_is_shown(desk: Desk) -> None:
    desk.table.verticalScrollBar().setValue(2345)
    desk.rest()
    desk.window.close()
    desk.owner.rows = {row_id: row(row_id) for row_id in range(201, 211)}
    desk.window.show_row_ids(tuple(range(210, 200, -1)))
    desk.rest()
    desk.window.show()
    desk.rest()
    assert desk.text(210, Section.READING) == "4"


def test_a_label_being_typed_survives_new_rows(desk_with: MakeDesk) -> None:
    desk = desk_with([row(1, "2026"), row(2)])
    desk.click(1)
    desk.type("19")
    desk.owner.rows[3] = row(3)
    desk.window.refresh()
    desk.window.show_rows((row(1, "2026"), row(2)))
    desk.rest()
    assert desk.editor is not None
    assert desk.editor.text() == "19"
    desk.type("97")
    desk.press(Key.Key_Return)
    desk.rest()
    assert desk.owner.labels == [(1, "1997")]
    assert desk.shown == [3, 2, 1]


def test_rows_added_while_a_label_is_typed_are_shown_afterwards(desk: Desk) -> None:
    desk.click(99)
    desk.press(Key.Key_F2)
    desk.owner.rows[101] = row(101)
    desk.window.refresh()
    desk.rest()
    assert desk.shown[0] == 100
    desk.press(Key.Key_Escape)
    desk.rest()
    assert desk.shown[0] == 101
    assert desk.selected == [99]


# A long history


def test_a_long_history_is_fetched_as_it_comes_into_view(desk_with: MakeDesk) -> None:
    desk = desk_with([])
    prototype = row(1).record
    many = {row_id: HistoryRow(row_id, prototype) for row_id in range(1, 100_001)}
    desk.owner.rows = many
    desk.window.refresh()
    desk.rest()
    assert len(desk.owner.pages) == 1
    bar = desk.table.verticalScrollBar()
    desk.owner.pages.clear()
    for step in range(1, 1001):  # at once, as a dragged slider does
        bar.setValue(bar.maximum() * step // 1000)
    QApplication.processEvents()
    desk.rest()
    assert len(desk.owner.pages) <= 2
    assert desk.text(1, Section.READING) == "4"
    bar.setValue(0)
    for _ in range(20):
        desk.press(Key.Key_PageDown)
        QTest.qWait(5)
    desk.rest()
    assert max(map(len, desk.owner.pages)) <= PAGE_ROWS
    in_view = {desk.table.rowAt(0), desk.table.rowAt(desk.table.viewport().height() - 1)}
    assert all(desk.model.index(index, Section.READING).data() == "4" for index in in_view)


def test_nothing_scans_all_rows(desk_with: MakeDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = desk_with([])
    calls = 0
    for name in ("data", "flags"):
        method = getattr(HistoryModel, name)

        def count(*arguments: Any, method: Callable[..., Any] = method) -> Any:
            nonlocal calls
            calls += 1
            return method(*arguments)

        monkeypatch.setattr(HistoryModel, name, count)
    desk.window.show_row_ids(tuple(range(100_000)))
    desk.press(Key.Key_F, Modifier.ControlModifier)
    desk.press(Key.Key_Down)
    desk.press(Key.Key_End)
    desk.press(Key.Key_A, Modifier.ControlModifier)
    desk.rest()
    desk.window.show_row_ids(tuple(range(50_000)))
    desk.rest()
    assert desk.table.selected_count() == 50_000
    assert 0 < calls < 10_000


def test_rows_that_were_never_in_view_cannot_be_labelled(desk_with: MakeDesk) -> None:
    prototype = row(1).record
    desk = desk_with([HistoryRow(row_id, prototype) for row_id in range(1, 501)])
    desk.press(Key.Key_A, Modifier.ControlModifier)
    desk.press(Key.Key_3)
    assert desk.owner.labels == []
    assert desk.label("message").startswith("Select fewer rows")
    desk.press(Key.Key_Delete)
    assert desk.owner.deleted == [tuple(range(500, 0, -1))]


# The keep setting, screen readers and colours


def test_keeping_a_history_is_reported_only_when_the_user_changes_it(desk: Desk) -> None:
    keep = desk.child(QCheckBox, "keep")
    desk.window.set_keeping(False)
    assert not keep.isChecked()
    assert desk.owner.keepings == []
    keep.setFocus()
    desk.press(Key.Key_Space)
    assert desk.owner.keepings == [True]


def test_tab_reaches_every_part(desk: Desk) -> None:
    desk.click(99)
    desk.search.setFocus()
    names = []
    for _ in range(7):
        names.append(desk.focus.objectName())
        desk.press(Key.Key_Tab)
    table = desk.table.objectName()
    expected = ["search", "filter", table, "keep", "open_button", "delete_button", "more"]
    assert names == expected
    assert desk.focus is desk.search


def test_every_part_has_an_accessible_name(desk: Desk) -> None:
    for name in ("search", "filter", "history"):
        assert desk.child(QWidget, name).accessibleName()
    headings = [
        desk.model.headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole)
        for section in Section
    ]
    assert all(headings)


def test_the_keys_for_a_row_are_in_its_context_menu(desk: Desk) -> None:
    assert desk.table.contextMenuPolicy() is Qt.ContextMenuPolicy.ActionsContextMenu
    names = [action.objectName() for action in desk.table.actions()]
    assert names == ["open", "label", "read_again", "export_selected", "delete"]
    assert desk.child(QPushButton, "more").menu() is not None
    assert desk.window.findChildren(QMenu)


@pytest.mark.parametrize("size", [(480, 360), (1600, 1000)])
@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_all_columns_are_in_view(
    desk: Desk, size: tuple[int, int], direction: Qt.LayoutDirection
) -> None:
    desk.window.setLayoutDirection(direction)
    desk.window.resize(*size)
    desk.rest()
    assert (desk.window.width(), desk.window.height()) == size
    assert desk.table.horizontalHeader().length() == desk.table.viewport().width()
    assert all(desk.table.columnWidth(section) > 50 for section in Section)


def test_drawings_are_painted_in_the_colours_of_the_palette(desk: Desk) -> None:
    for text, base in (("black", "white"), ("white", "black")):
        palette = QGuiApplication.palette()
        palette.setColor(QPalette.ColorRole.Text, text)
        palette.setColor(QPalette.ColorRole.Base, base)
        desk.table.setPalette(palette)
        area = desk.table.visualRect(desk.cell(99, Section.DRAWING))
        image = desk.table.viewport().grab(area).toImage()
        colours = {
            image.pixelColor(x, y).lightness()
            for x in range(image.width())
            for y in range(image.height())
        }
        assert min(colours) < 20
        assert max(colours) > 235
        assert image.pixelColor(2, 2).name() == ("#ffffff" if base == "white" else "#000000")
