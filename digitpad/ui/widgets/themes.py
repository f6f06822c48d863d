"""The colours of the windows: the system's, light, dark or with high contrast."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from digitpad.core.preferences import Choices, Theme

Role = QPalette.ColorRole
Colours = dict[Role, str]

DIMMED = 0.45  # share of the text's colour that disabled text keeps
STALE_TEXT, STALE_COLOUR = 0.7, 0.8  # the same for answers to older ink: 4.5:1 and 3:1
STALE_BUTTON_IN_CONTRAST = 0.88  # 7:1 on buttons, which are grey so that they are visible
FULL_CONTRAST = 250  # of 255: in high contrast, lightnesses differ by more than this
DOUBT, DOUBT_ON_DARK = "#a14a00", "#ffb454"  # 3:1 even on the buttons of all looks
DARKEST_LIGHT = 128  # of 255: a window with less lightness is dark

LIGHT: Colours = {
    Role.Window: "#f3f3f4",
    Role.WindowText: "#17181a",
    Role.Base: "#ffffff",
    Role.AlternateBase: "#f0f1f3",
    Role.Text: "#101113",
    Role.Button: "#e9eaec",
    Role.ButtonText: "#17181a",
    Role.BrightText: "#ffffff",
    Role.ToolTipBase: "#ffffff",
    Role.ToolTipText: "#17181a",
    Role.PlaceholderText: "#5f6267",
    Role.Highlight: "#1d6fd1",
    Role.HighlightedText: "#ffffff",
    Role.Accent: "#1d6fd1",
    Role.Link: "#1559ad",
    Role.LinkVisited: "#6a3fa0",
}
DARK: Colours = {
    Role.Window: "#2a2b2e",
    Role.WindowText: "#ececee",
    Role.Base: "#1d1e20",
    Role.AlternateBase: "#242528",
    Role.Text: "#f2f2f4",
    Role.Button: "#383a3e",
    Role.ButtonText: "#ececee",
    Role.BrightText: "#ffffff",
    Role.ToolTipBase: "#383a3e",
    Role.ToolTipText: "#ececee",
    Role.PlaceholderText: "#a3a6ab",
    Role.Highlight: "#4a9df5",
    Role.HighlightedText: "#0b0c0d",
    Role.Accent: "#4a9df5",
    Role.Link: "#7db8f7",
    Role.LinkVisited: "#b79be0",
}
CONTRAST: Colours = {
    Role.Window: "#000000",
    Role.WindowText: "#ffffff",
    Role.Base: "#000000",
    Role.AlternateBase: "#1a1a1a",
    Role.Text: "#ffffff",
    Role.Button: "#303030",  # a button has no other visible edge
    Role.ButtonText: "#ffffff",
    Role.BrightText: "#ffff00",
    Role.ToolTipBase: "#000000",
    Role.ToolTipText: "#ffffff",
    Role.PlaceholderText: "#e0e0e0",
    Role.Highlight: "#ffe100",
    Role.HighlightedText: "#000000",
    Role.Accent: "#ffe100",
    Role.Link: "#7fd4ff",
    Role.LinkVisited: "#e3b5ff",
    Role.Light: "#ffffff",
    Role.Midlight: "#c0c0c0",
    Role.Mid: "#a0a0a0",
    Role.Dark: "#808080",
    Role.Shadow: "#ffffff",
}
CONTRAST_ON_WHITE: Colours = {
    **LIGHT,
    Role.Window: "#ffffff",
    Role.WindowText: "#000000",
    Role.AlternateBase: "#ffffff",
    Role.Text: "#000000",
    Role.Button: "#c8c8c8",
    Role.ButtonText: "#000000",
    Role.ToolTipText: "#000000",
    Role.PlaceholderText: "#303030",
    Role.Highlight: "#0037a6",
    Role.Accent: "#0037a6",
    Role.Link: "#0037a6",
    Role.Dark: "#404040",
    Role.Mid: "#404040",
}
# Qt's own style gives boxes and fields an edge that is darker than Window, which is invisible on
# black and dark grey. They do not paint Window itself, so for them it can be the edge's colour.
EDGED = ("QCheckBox", "QLineEdit", "QMenu", "QSpinBox")
EDGING_STYLE = "fusion"


class Themes(QObject):
    """Gives all windows of the program the colours that the user chose."""

    def __init__(self, application: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._application = application
        self._theme = Theme.SYSTEM
        self._hints = QGuiApplication.styleHints()
        self._needs = self._hints.accessibility()
        self._needs.contrastPreferenceChanged.connect(self._show)
        self._hints.colorSchemeChanged.connect(self._show)
        self._is_showing = False

    @Slot(Choices)
    def show_choices(self, choices: Choices) -> None:
        """Show the chosen theme, at once and in every window."""
        if choices.theme is not self._theme:
            self._theme = choices.theme
            self._show()

    @Slot()
    def _show(self) -> None:
        if self._is_showing:
            return  # what is set below changes the system's colours in turn
        self._is_showing = True
        self._hints.setColorScheme(_SCHEMES[self._theme])
        self._application.setPalette(QPalette())  # the system's
        needs_contrast = self._needs.contrastPreference() is Qt.ContrastPreference.HighContrast
        colours = colours_for(self._theme, self._application.palette(), needs_contrast)
        if colours is not None:
            self._application.setPalette(palette_of(colours))
        self._show_edges(colours)
        self._is_showing = False

    def _show_edges(self, colours: Colours | None) -> None:
        """Give boxes and fields a visible edge if the colours are the program's own."""
        is_own_style = self._application.style().name() == EDGING_STYLE
        needs_edges = colours is not None and colours is not LIGHT and is_own_style
        edges = QPalette()
        edges.setResolveMask(0)  # all other colours stay those of every widget
        if needs_edges:
            edges.setColor(Role.Window, self._application.palette().windowText().color())
        for kind in EDGED:
            self._application.setPalette(edges, kind)  # type: ignore[arg-type]  # Qt takes a str


_SCHEMES = {
    Theme.SYSTEM: Qt.ColorScheme.Unknown,
    Theme.LIGHT: Qt.ColorScheme.Light,
    Theme.DARK: Qt.ColorScheme.Dark,
    Theme.CONTRAST: Qt.ColorScheme.Dark,
}


# For each theme: its colours, and those for a system that is set to high contrast.
_COLOURS = {Theme.LIGHT: LIGHT, Theme.DARK: DARK, Theme.CONTRAST: CONTRAST}
_IN_CONTRAST = {Theme.LIGHT: CONTRAST_ON_WHITE, Theme.DARK: CONTRAST, Theme.CONTRAST: CONTRAST}


def colours_for(theme: Theme, offered: QPalette, needs_contrast: bool) -> Colours | None:
    """Return the colours to use instead of the palette `offered` by the system, or None to keep it.

    Not every system can change its colours for one program, and not every system that is set to
    high contrast has colours for it.
    """
    shown = Theme.DARK if _is_dark(offered) else Theme.LIGHT
    if theme is Theme.SYSTEM:
        lacks_contrast = needs_contrast and not has_high_contrast(offered)
        return _IN_CONTRAST[shown] if lacks_contrast else None
    if needs_contrast:
        return _IN_CONTRAST[theme]
    return None if theme is shown else _COLOURS[theme]


def palette_of(colours: Colours) -> QPalette:
    palette = QPalette(QColor(colours[Role.Button]), QColor(colours[Role.Window]))
    for role, name in colours.items():
        palette.setColor(role, QColor(name))
    for text, background in (
        (Role.WindowText, Role.Window),
        (Role.Text, Role.Base),
        (Role.ButtonText, Role.Button),
    ):
        dimmed = between(QColor(colours[background]), QColor(colours[text]), DIMMED)
        palette.setColor(QPalette.ColorGroup.Disabled, text, dimmed)
    return palette


def dimmed_palette(palette: QPalette) -> QPalette:
    """Return quieter versions of the colours for what is out of date, and no other colours."""
    quiet = QPalette()
    quiet.setResolveMask(0)
    on_buttons = STALE_BUTTON_IN_CONTRAST if has_high_contrast(palette) else STALE_TEXT
    for text, background, share in (
        (Role.WindowText, Role.Window, STALE_TEXT),
        (Role.Text, Role.Base, STALE_TEXT),
        (Role.ButtonText, Role.Button, on_buttons),
        (Role.Accent, Role.Window, STALE_COLOUR),
    ):
        quiet.setColor(text, between(palette.color(background), palette.color(text), share))
    # The selected row must not look like the current answer.
    quiet.setColor(Role.Highlight, palette.color(Role.AlternateBase))
    quiet.setColor(Role.HighlightedText, quiet.color(Role.Text))
    return quiet


def has_high_contrast(palette: QPalette) -> bool:
    """Return whether text and background differ about as much as colours can."""
    text, background = palette.windowText().color(), palette.window().color()
    return abs(text.lightness() - background.lightness()) > FULL_CONTRAST


def doubt_colour(palette: QPalette) -> QColor:
    """Return the colour that marks what is doubtful, beside a mark that needs no colour."""
    return QColor(DOUBT_ON_DARK if _is_dark(palette) else DOUBT)


def between(background: QColor, text: QColor, share: float) -> QColor:
    """Return a colour on the way from the background's to the text's: a `share` of it, 0..1."""
    return QColor.fromRgbF(
        background.redF() + (text.redF() - background.redF()) * share,
        background.greenF() + (text.greenF() - background.greenF()) * share,
        background.blueF() + (text.blueF() - background.blueF()) * share,
    )


def _is_dark(palette: QPalette) -> bool:
    return palette.window().color().lightness() < DARKEST_LIGHT
