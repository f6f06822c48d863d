"""Labels selected rows with the number keys."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from digitpad.core.records.record import Record
from digitpad.ui.history.history_model import HistoryModel
from digitpad.ui.history.history_table import HistoryTable


class LabelKeys(QObject):
    """A key labels all selected rows of one digit; the same key again removes the label.

    The label of a number is typed into its cell instead.
    """

    refused = Signal(str)  # why nothing is labelled, as a message

    def __init__(self, table: HistoryTable, model: HistoryModel) -> None:
        super().__init__(table)
        self._table = table
        self._model = model
        table.digit_typed.connect(self.label_rows)

    @Slot(str)
    def label_rows(self, digit: str) -> None:
        """Label the selected rows with a digit."""
        records = self._selected()
        if None in records.values():
            self.refused.emit(
                self.tr(
                    "Select fewer rows. You can label only rows that you have scrolled into view."
                )
            )
        elif len(records) == 1 and self._is_number(*records.values()):
            self._table.edit_label(begin_with=digit)
        else:
            self._label_all(records, digit)

    @Slot()
    def edit(self) -> None:
        """Open the editor for the label of the current row."""
        row_id = self._table.current_row_id()
        record = None if row_id is None else self._model.record_of(row_id)
        if record is not None and not self._table.edit_label():
            self.refused.emit(self._unread())

    def _label_all(self, records: dict[int, Record | None], digit: str) -> None:
        single = {
            row_id: record
            for row_id, record in records.items()
            if record is not None and len(record.text) == 1
        }
        labels = {record.label for record in single.values()}
        label = None if labels == {digit} else digit
        for row_id, record in single.items():
            if record.label != label:
                self._model.enter_label(row_id, label)
        if len(single) < len(records):
            self.refused.emit(self._left_out(records))

    def _selected(self) -> dict[int, Record | None]:
        return {row_id: self._model.record_of(row_id) for row_id in self._table.selected_row_ids()}

    def _left_out(self, records: dict[int, Record | None]) -> str:
        if any(map(self._is_number, records.values())):
            return self.tr(
                "Rows with several digits can only be labelled one at a time. Select one row and "
                "type its label."
            )
        return self._unread()

    def _unread(self) -> str:
        return self.tr("This drawing has not been read yet. Open it on the pad to label it.")

    @staticmethod
    def _is_number(record: Record | None) -> bool:
        return record is not None and len(record.text) > 1
