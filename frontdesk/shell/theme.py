"""Dresses the whole program: style, palette, style sheet and the one bundled font."""

from functools import cache

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from frontdesk.core.words import folder
from frontdesk.widgets import looks

FAMILIES = (
    "Noto Sans SC",
    "Noto Sans HK",
    "Microsoft YaHei UI",
    "PingFang SC",
    "Noto Sans CJK SC",
    "HanaMinB",
    "sans-serif",
)
"""The bundled font first, its Hong Kong part for rare name characters next, then what systems have."""


class _Follower(QObject):
    """Listens to the system for as long as the program runs and changes the colours with it, if it was asked to."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self.following = False
        app.styleHints().colorSchemeChanged.connect(self._system_changed)

    def _system_changed(self) -> None:
        if self.following:
            _dress(self._app, _of_system(self._app))


def apply(app: QApplication, scheme: str = "system") -> None:
    """Dress the program: `scheme` is light, dark or system, which follows the desktop. Call again to change it.

    The first call loads the regular font only; call `load_remaining_fonts` once the first window is painted.
    """
    follower = _follower(app)
    follower.following = scheme == "system"
    _load("NotoSansSC-Regular.ttf")
    if FAMILIES[0] not in app.font().families():
        app.setStyle("Fusion")
        font = QFont()
        font.setFamilies(list(FAMILIES))
        font.setPixelSize(looks.TEXT)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        app.setFont(font)
    chosen = {"light": looks.LIGHT, "dark": looks.DARK}.get(scheme) or _of_system(app)
    _dress(app, chosen)


def load_remaining_fonts() -> None:
    """Load the bold face and the rare characters; cheap to call again."""
    for path in sorted((folder("resources") / "fonts").glob("Noto*.ttf")):
        _load(path.name)


@cache
def _follower(app: QApplication) -> _Follower:
    """The one listener of a program; asking Qt for it by its class would load PySide's signatures first."""
    return _Follower(app)


@cache
def _load(name: str) -> int:
    return QFontDatabase.addApplicationFont(str(folder("resources") / "fonts" / name))


def _of_system(app: QApplication) -> looks.Scheme:
    return looks.DARK if app.styleHints().colorScheme() == Qt.ColorScheme.Dark else looks.LIGHT


def _dress(app: QApplication, scheme: looks.Scheme) -> None:
    looks.use(scheme)
    app.setPalette(palette(scheme))
    app.setStyleSheet(style_sheet(scheme))


def style_sheet(scheme: looks.Scheme) -> str:
    """The style sheet with the colours filled in for its `@names`, longest names first."""
    sheet = (folder("resources") / "style.qss").read_text(encoding="utf-8")
    for name in sorted(looks.Scheme.__slots__, key=len, reverse=True):
        sheet = sheet.replace(f"@{name}", getattr(scheme, name))
    return sheet


def palette(scheme: looks.Scheme) -> QPalette:
    """The same colours for whatever the style sheet leaves to Fusion."""
    role = QPalette.ColorRole
    made = QPalette()
    for which, name in (
        (role.Window, scheme.window),
        (role.WindowText, scheme.text),
        (role.Base, scheme.surface),
        (role.AlternateBase, scheme.stripe),
        (role.Text, scheme.text),
        (role.PlaceholderText, scheme.muted),
        (role.Button, scheme.surface),
        (role.ButtonText, scheme.text),
        (role.BrightText, scheme.late),
        (role.Highlight, scheme.accent),
        (role.HighlightedText, scheme.on_accent),
        (role.Accent, scheme.accent),
        (role.Link, scheme.accent),
        (role.LinkVisited, scheme.accent),
        (role.ToolTipBase, scheme.surface),
        (role.ToolTipText, scheme.text),
        (role.Light, scheme.surface),
        (role.Midlight, scheme.stripe),
        (role.Mid, scheme.line),
        (role.Dark, scheme.line),
        (role.Shadow, scheme.line),
    ):
        made.setColor(which, QColor(name))
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(scheme.muted))
    return made
