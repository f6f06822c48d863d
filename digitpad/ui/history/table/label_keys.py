"""Labels selected rows with the number keys."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from digitpad.core.recognition.number import UNREADABLE
from digitpad.core.records.record import Record
from digitpad.ui.history.table.history_model import HistoryModel
from digitpad.ui.history.table.history_table import HistoryTable


class LabelKeys(QObject):
    """The label of one row is typed into its cell, as many digits as it has.

    If several rows are selected, a key labels all that were read as one digit; the same key again
    removes their labels.
    """

    refused = Signal(str)  # why nothing is labelled, as a message

    def __init__(self, table: HistoryTable, model: HistoryModel) -> None:
        super().__init__(table)
        self._table = table
        self._model = model
        table.digit_typed.connect(self.label_rows)

    @Slot(str)
    def label_rows(self, digit: str) -> None:
        """Label the selected rows with a digit, or begin to type the label of the only one."""
        records = self._selected()
        if None in records.values():
            self.refused.emit(
                self.tr(
                    "Select fewer rows. You can label only rows that you have scrolled into view."
                )
            )
        elif len(records) == 1:
            self._edit(next(iter(records.values())), begin_with=digit)
        else:
            self._label_all(records, digit)

    @Slot()
    def edit(self) -> None:
        """Open the editor for the label of the current row."""
        row_id = self._table.current_row_id()
        self._edit(None if row_id is None else self._model.record_of(row_id))

    def _edit(self, record: Record | None, begin_with: str = "") -> None:
        if record is not None and not self._table.edit_label(begin_with=begin_with):
            self.refused.emit(self._unread())

    def _label_all(self, records: dict[int, Record | None], digit: str) -> None:
        single = {
            row_id: record
            for row_id, record in records.items()
            if record is not None and _is_digit(record)
        }
        labels = {record.label for record in single.values()}
        label = None if labels == {digit} else digit
        for row_id, record in single.items():
            if record.label != label:
                self._model.enter_label(row_id, label)
        left_out = {row_id: records[row_id] for row_id in records.keys() - single.keys()}
        if left_out:
            self.refused.emit(self._left_out(left_out))

    def _selected(self) -> dict[int, Record | None]:
        return {row_id: self._model.record_of(row_id) for row_id in self._table.selected_row_ids()}

    def _left_out(self, records: dict[int, Record | None]) -> str:
        if any(record is not None and record.is_read for record in records.values()):
            return self.tr(
                "Only rows that were read as one digit can be labelled together. Select another "
                "row alone and type its label."
            )
        return self._unread()

    def _unread(self) -> str:
        return self.tr("This drawing has not been read yet. Open it on the pad to label it.")


def _is_digit(record: Record) -> bool:
    return len(record.text) == 1 and record.text != UNREADABLE
