"""Opens what is in the Help menu, and makes each window when it is first needed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal, Slot

from digitpad.engines.model_card import CARD_FILE
from digitpad.system.files import text_in
from digitpad.system.paths import licence_file, resources_directory
from digitpad.ui.dialogs.front import show_in_front
from digitpad.ui.widgets.icons import Icons
from digitpad.ui.window.main_window import MainWindow
from digitpad.version import __version__

if TYPE_CHECKING:
    from digitpad.ui.help.about_dialog import About, AboutDialog
    from digitpad.ui.help.help_window import HelpWindow
    from digitpad.ui.help.key_groups import KeyGroup
    from digitpad.ui.help.keys_dialog import KeysDialog

MANUAL_LANGUAGE = "en"  # the manual always exists in this language
FIRST_PAGE = "index.md"
MODEL_CARD, REPORT = "model-card.md", "report.md"
THANKS = "Data, licences, thanks"  # heading in the model card, above what the network learned from
SHORT = 12  # digits of a SHA-256: enough to distinguish models


class HelpController(QObject):
    """Shows the manual, the keys, the network's documents and About, each in its own window."""

    message = Signal(str)  # for the user

    def __init__(self, window: MainWindow, icons: Icons, models: Path, identity: str) -> None:
        """Help for `window`; the network is in the folder `models`; `identity` is its SHA-256."""
        super().__init__(window)
        self._window = window
        self._icons = icons
        self._models = models
        self._identity = identity
        self._manual: HelpWindow | None = None
        self._papers: HelpWindow | None = None
        self._keys: KeysDialog | None = None
        self._about: AboutDialog | None = None

    @Slot()
    def show_manual(self) -> None:
        self._manual = self._manual or self._make_help_window()
        self._manual.open_book(_manual(QLocale().name()))

    @Slot()
    def show_network(self) -> None:
        self._show_paper(MODEL_CARD)

    @Slot()
    def show_report(self) -> None:
        self._show_paper(REPORT)

    @Slot()
    def show_keys(self) -> None:
        from digitpad.ui.help.keys_dialog import KeysDialog

        if self._keys is not None:
            self._keys.close()
            self._keys.deleteLater()  # the actions may have other keys by now
        self._keys = KeysDialog(self._key_groups, self._window)
        self._keys.show()

    @Slot()
    def show_about(self) -> None:
        from digitpad.ui.help.about_dialog import AboutDialog

        if self._about is None:
            self._about = AboutDialog(self._all_about(), self._icons.application(), self._window)
        show_in_front(self._about)

    @Slot()
    def shut_down(self) -> None:
        """Close all windows."""
        for window in (self._manual, self._papers, self._keys, self._about):
            if window is not None:
                window.close()

    def _make_help_window(self) -> HelpWindow:
        # Imported here so that the program starts faster.
        from digitpad.ui.help.help_window import HelpWindow

        window = HelpWindow(self._icons)
        window.failed.connect(self.message)
        return window

    def _show_paper(self, name: str) -> None:
        """Show one of the network's two documents, which link to each other."""
        self._papers = self._papers or self._make_help_window()
        self._papers.open_book(self._models / MODEL_CARD, self._models / name)

    def _key_groups(self) -> list[KeyGroup]:
        from digitpad.ui.help.key_groups import group_of, groups_of
        from digitpad.ui.help.keys_dialog import PadKeys
        from digitpad.ui.history.history_window import HistoryWindow
        from digitpad.ui.sheets.sheet_window import SheetWindow

        history, sheet, manual = HistoryWindow(), SheetWindow(), self._make_help_window()
        groups = [
            PadKeys().group(),
            *groups_of(self._window.menuBar()),
            group_of(self.tr("In the History"), history.action_table),
            group_of(self.tr("On a Sheet"), sheet.action_table),
            group_of(self.tr("In the Manual"), manual.action_table),
        ]
        for window in (history, sheet, manual):
            window.deleteLater()  # as garbage, windows and their actions may crash the program
        return groups

    def _all_about(self) -> About:
        import platform

        from digitpad.ui.help.about_dialog import About
        from digitpad.ui.help.help_book import section_of
        from digitpad.ui.help.third_party import components

        card = text_in(self._models / MODEL_CARD)
        return About(
            components(__version__, licence_file()),
            f"{_exported(self._models)} ({self._identity[:SHORT]})",
            platform.platform(),
            section_of(card, THANKS),
        )


def _manual(language: str) -> Path:
    """Return the manual's first page in this language, such as “de_DE”, or else in English."""
    manuals = resources_directory() / "manual"
    translated = manuals / language.partition("_")[0] / FIRST_PAGE
    return translated if translated.is_file() else manuals / MANUAL_LANGUAGE / FIRST_PAGE


def _exported(models: Path) -> str:
    """Return the date on which the network was exported according to its card, or “?”."""
    try:
        return str(json.loads(text_in(models / CARD_FILE))["exported"])
    except (ValueError, KeyError, TypeError):
        return "?"
