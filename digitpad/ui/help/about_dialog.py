"""The About dialog: versions, licences, thanks and privacy."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSize, Qt, Slot
from PySide6.QtGui import QFontDatabase, QFontInfo, QGuiApplication, QIcon
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from digitpad.system.qt.guard import guarded
from digitpad.ui.dialogs.dialog_buttons import take_icons_off
from digitpad.ui.help.help_browser import FEATURES
from digitpad.ui.help.third_party import Component
from digitpad.ui.widgets.lines import within_screen
from digitpad.ui.widgets.retranslated import retranslated

ABOUT_SIZE = QSize(40, 32)  # line heights
SMALLEST_ABOUT = QSize(20, 14)  # line heights
PROGRAM_ICON_SIDE = 4  # line heights
TAB_BUTTONS = {  # Qt's own, by their names; Qt does not translate them again
    "ScrollLeftButton": "Scroll Left",
    "ScrollRightButton": "Scroll Right",
}
LARGER = 1.6  # size of the program's name relative to other text


@dataclass(frozen=True)
class About:
    """What the dialog shows: `components` begin with DigitPad; `thanks` is Markdown."""

    components: tuple[Component, ...]
    network: str
    system: str
    thanks: str

    @property
    def versions(self) -> tuple[tuple[str, str], ...]:
        """The name and version of each component, the network and the system."""
        parts = [(part.name, part.version) for part in self.components]
        network = QCoreApplication.translate("About", "Network")
        system = QCoreApplication.translate("About", "System")
        return (*parts, (network, self.network), (system, self.system))


@guarded
@retranslated
class AboutDialog(QDialog):
    """Four pages of text that you can select, and a button that copies the versions."""

    def __init__(self, about: About, icon: QIcon, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._about = about
        self._line = self.fontMetrics().height()
        self._versions, self._thanks, self._privacy = map(_page, ("versions", "thanks", "privacy"))
        self._name, self._purpose, self._copy_button = QLabel(), QLabel(), QPushButton()
        tabs = self._tabs = QTabWidget()
        licences = _LicencesPage(about.components)
        self._pages = (self._versions, licences, self._thanks, self._privacy)
        for page in self._pages:
            tabs.addTab(page, "")
        tabs.setUsesScrollButtons(True)
        column = QVBoxLayout(self)
        column.addLayout(self._head(icon))
        column.addWidget(tabs, stretch=1)
        column.addWidget(self._make_buttons())
        self.retranslate()
        self.setMinimumSize(within_screen(self, SMALLEST_ABOUT * self._line))
        self.resize(within_screen(self, ABOUT_SIZE * self._line))

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("About DigitPad"))
        self._name.setText(self.tr("DigitPad {0}").format(self._about.components[0].version))
        self._purpose.setText(
            self.tr("Draw a digit or a number, and see at once what DigitPad reads.")
        )
        titles = (
            self.tr("Versions"), self.tr("Licences"), self.tr("Credits"), self.tr("Privacy")
        )  # fmt: skip
        for index, (page, title) in enumerate(zip(self._pages, titles, strict=True)):
            self._tabs.setTabText(index, title)
            page.setAccessibleName(title)
        self._tabs.setAccessibleName(self.tr("Pages"))
        for name, text in TAB_BUTTONS.items():
            for button in self._tabs.findChildren(QToolButton, name):
                button.setAccessibleName(QCoreApplication.translate("QTabBar", text))
        _fill(self._versions, self._versions_text())
        _fill(self._thanks, self._thanks_text())
        _fill(self._privacy, self._privacy_text())
        self._copy_button.setText(self.tr("Copy Versions"))
        self._copy_button.setToolTip(self.tr("Useful when you report a problem"))

    def _head(self, icon: QIcon) -> QHBoxLayout:
        picture = QLabel()
        picture.setPixmap(
            icon.pixmap(
                QSize(PROGRAM_ICON_SIDE, PROGRAM_ICON_SIDE) * self._line, self.devicePixelRatioF()
            )
        )
        name, purpose = self._name, self._purpose
        font = name.font()
        font.setPixelSize(round(QFontInfo(font).pixelSize() * LARGER))
        name.setFont(font)
        purpose.setWordWrap(True)
        text = QVBoxLayout()
        for label in (name, purpose):
            label.setTextInteractionFlags(SELECTABLE)
            text.addWidget(label)
        head = QHBoxLayout()
        head.setSpacing(self._line)
        head.addWidget(picture)
        head.addLayout(text, stretch=1)
        return head

    def _versions_text(self) -> str:
        rows = [f"| {name} | {version} |" for name, version in self._about.versions]
        headings = "| {} | {} |".format(self.tr("Component"), self.tr("Version"))
        return "\n".join([headings, "|---|---|", *rows])

    def _thanks_text(self) -> str:
        begin = self.tr(
            "DigitPad was written by the DigitPad authors. Its network learned from the data "
            "below. Thanks to everyone who wrote, collected and published the handwriting."
        )
        return f"{begin}\n\n{self._about.thanks}"

    def _privacy_text(self) -> str:
        paragraphs = (
            self.tr("DigitPad never uses the internet. Nothing you draw leaves this computer."),
            self.tr("It collects no statistics, sends no reports and does not check for updates."),
            self.tr(
                "Your drawings are kept in a folder that only you can read. Under **File ▸ "
                "History** you can turn this off, and delete single drawings or all of them."
            ),
            self.tr("Deleted drawings are overwritten in the history file."),
        )
        return "\n\n".join(paragraphs)

    def _make_buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = self._copy_button
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        copy.setObjectName("copy_versions")
        copy.clicked.connect(self._copy)
        take_icons_off(buttons)
        buttons.rejected.connect(self.reject)
        return buttons

    @Slot()
    def _copy(self) -> None:
        lines = [f"{name}: {version}" for name, version in self._about.versions]
        QGuiApplication.clipboard().setText("\n".join(lines))


@guarded
@retranslated
class _LicencesPage(QWidget):
    """A list of components, and the licence of the one you choose."""

    def __init__(self, components: Sequence[Component]) -> None:
        super().__init__()
        self._components = tuple(components)
        self._choice = QComboBox()
        self._choice.setObjectName("component")
        self._choice.addItems([f"{each.name}: {each.licence}" for each in components])
        self._choice.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._text = QPlainTextEdit()
        self._text.setObjectName("licence")
        self._text.setReadOnly(True)
        self._text.setTextInteractionFlags(SELECTABLE)
        self._text.setFrameShape(QFrame.Shape.NoFrame)
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        column = QVBoxLayout(self)
        column.addWidget(self._choice)
        column.addWidget(self._text, stretch=1)
        self._choice.currentIndexChanged.connect(self._show)
        self.retranslate()

    def retranslate(self) -> None:
        self._choice.setAccessibleName(self.tr("Component"))
        self._choice.setToolTip(self._choice.accessibleName())  # on Linux Qt names it by its choice
        self._text.setAccessibleName(self.tr("Licence"))
        self._show(self._choice.currentIndex())

    @Slot(int)
    def _show(self, index: int) -> None:
        chosen = self._components[index]
        missing = self.tr("The text of this licence was not installed. The licence is {0}.")
        self._text.setPlainText(chosen.text or missing.format(chosen.licence))


SELECTABLE = (
    Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
)


def _page(name: str) -> QTextBrowser:
    """Return a page of text that you can select; its links lead nowhere: no internet here."""
    page = QTextBrowser()
    page.setObjectName(name)
    page.setOpenLinks(False)
    page.setTextInteractionFlags(page.textInteractionFlags() | SELECTABLE)  # with a visible caret
    page.setFrameShape(QFrame.Shape.NoFrame)
    return page


def _fill(page: QTextBrowser, markdown: str) -> None:
    page.document().setMarkdown(markdown, FEATURES)
    page.document().setDocumentMargin(page.fontMetrics().height() * 0.7)
