"""How the window looks: its colours by day and by night, its measures, its icons."""

import logging
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, wraps
from typing import ParamSpec, TypeVar
from weakref import WeakKeyDictionary

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QWidget
from shiboken6 import isValid

from frontdesk.core.words import folder

ROW, TABLE_HEADER, FIELD, TOP_BAR, TABS, STATUS = 34, 30, 34, 52, 44, 28
"""Heights in pixels at 100 %."""
GAP, WIDE_GAP, MARGIN = 8, 12, 16
"""Distances in pixels at 100 %: between neighbours, between fields, inside a card."""
CORNER, CARD_CORNER, PILL = 6, 8, 20
"""Corner radii of fields and cards, and the height of a state pill."""
TEXT, LABEL, HEADING, AMOUNT = 13, 12, 18, 28
"""Sizes of text in pixels at 100 %."""


@dataclass(frozen=True, slots=True)
class Scheme:
    """One set of colours, each written `#rrggbb`."""

    name: str
    window: str
    surface: str
    line: str
    stripe: str
    text: str
    muted: str
    accent: str
    accent_tint: str
    on_accent: str
    good: str
    good_tint: str
    soon: str
    soon_tint: str
    late: str
    late_tint: str

    def role(self, role: str) -> tuple[str, str]:
        """The text colour and the tint of a state: good, soon, late, accent; any other is plain."""
        if role in ("good", "soon", "late", "accent"):
            return getattr(self, role), getattr(self, f"{role}_tint")
        return self.muted, self.window


LIGHT = Scheme(
    name="light",
    window="#F3F5F7",
    surface="#FFFFFF",
    line="#DCE1E7",
    stripe="#FAFBFC",
    text="#1C2127",
    muted="#5C6773",
    accent="#0B6BB8",
    accent_tint="#E5F0FA",
    on_accent="#FFFFFF",
    # The picture has #1A7F37, which on its tint is 4.44:1; words stand out by 4.5:1 at least.
    good="#197D36",
    good_tint="#E3F4E8",
    soon="#8A5A00",
    soon_tint="#FFF3D6",
    late="#B42318",
    late_tint="#FDE7E4",
)
DARK = Scheme(
    name="dark",
    window="#15181C",
    surface="#1D2126",
    line="#343B43",
    stripe="#20252B",
    text="#E7EBEF",
    muted="#9BA6B2",
    accent="#5AAEF5",
    accent_tint="#1E3346",
    on_accent="#0E1A25",
    good="#58C27D",
    good_tint="#183323",
    soon="#E0B14A",
    soon_tint="#3A2F14",
    late="#FF8A7A",
    late_tint="#40211E",
)

_scheme = LIGHT
_dressed: "WeakKeyDictionary[QAbstractButton, tuple[str, str, int]]" = WeakKeyDictionary()


def scheme() -> Scheme:
    """The colours in use; ask while painting, they change when the system goes dark."""
    return _scheme


def use(chosen: Scheme) -> None:
    """Change the colours; buttons get their icons anew. The theme calls this before it sets the style sheet."""
    global _scheme
    _scheme = chosen
    for button, (name, role, size) in list(_dressed.items()):
        if isValid(button):
            button.setIcon(icon(name, role, size))


def size_within(dialog: QWidget, width: int, height: int) -> None:
    """Give a dialog this size, or what its window leaves of it on a small screen."""
    wanted, parent = QSize(width, height), dialog.parentWidget()
    dialog.resize(wanted.boundedTo(parent.window().size() - QSize(32, 48)) if parent else wanted)


def reveal(widget: QWidget, shown: bool) -> None:
    """Show or hide a piece of a window, also before a window holds it: `show` would make it a window of its own."""
    if shown and widget.isWindow():
        widget.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, False)
    else:
        widget.setVisible(shown)


def alive(widget: QWidget) -> bool:
    """Whether Qt still keeps this widget; Python may hold one that its window has already taken down."""
    return isValid(widget)


def colour(role: str) -> QColor:
    """The colour called `role` in the scheme in use: text, muted, accent, line …"""
    return QColor(getattr(_scheme, role))


# Icons


@cache
def _drawing(name: str) -> str:
    return (folder("resources") / "icons" / f"{name}.svg").read_text(encoding="utf-8")


@cache
def _rendered(name: str, paint: str, pixels: int, ratio: float) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer

    side = round(pixels * ratio)
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(_drawing(name).replace("currentColor", paint).encode()).render(painter)
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


def pixmap(name: str, role: str = "text", size: int = 16, ratio: float = 0) -> QPixmap:
    """An icon in a colour of the scheme, `size` pixels at 100 %, drawn for `ratio` device pixels (0: the screen's)."""
    if not ratio:
        instance = QGuiApplication.instance()
        ratio = instance.devicePixelRatio() if isinstance(instance, QGuiApplication) else 1.0
    return _rendered(name, getattr(_scheme, role), size, ratio)


def icon(name: str, role: str = "text", size: int = 16) -> QIcon:
    """An icon in a colour of the scheme, greyed while disabled."""
    made = QIcon(pixmap(name, role, size))
    made.addPixmap(pixmap(name, "line", size), QIcon.Mode.Disabled)
    return made


def dress(button: QAbstractButton, name: str, role: str = "text", size: int = 16) -> None:
    """Put an icon on a button and keep its colour right when the scheme changes."""
    _dressed[button] = (name, role, size)
    button.setIconSize(QSize(size, size))
    button.setIcon(icon(name, role, size))


class IconLabel(QWidget):
    """An icon that stands for itself in a row; decoration, so screen readers pass it by."""

    def __init__(self, name: str, role: str = "text", size: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._role, self._size = name, role, size
        self.setFixedSize(size, size)

    def show_icon(self, name: str, role: str = "text") -> None:
        """Show another icon."""
        self._name, self._role = name, role
        self.update()

    def paintEvent(self, event: object) -> None:
        draw(self, lambda painter: painter.drawPixmap(0, 0, self._picture()))

    def _picture(self) -> QPixmap:
        return pixmap(self._name, self._role, self._size, self.devicePixelRatioF())


# Painting


def pixels_font(size: int, *, bold: bool = False) -> QFont:
    """The program's font at `size` pixels."""
    font = QFont(QGuiApplication.font())
    font.setPixelSize(size)
    font.setBold(bold)
    return font


def pill_width(font: QFont, text: str) -> int:
    """How wide a pill with this word is."""
    return round(QFontMetricsF(font).horizontalAdvance(text)) + 22


def paint_pill(painter: QPainter, rect: QRectF, text: str, role: str, *, chosen: bool = False) -> None:
    """A rounded, tinted word: the state by colour and by word. A chosen row has the accent's tint for its ground."""
    ink, tint = _scheme.role(role)
    if chosen and tint == _scheme.accent_tint:
        tint = _scheme.surface
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tint))
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
    painter.setPen(QColor(ink))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)


def paint_check(painter: QPainter, rect: QRectF, checked: bool, *, focus: bool = False, enabled: bool = True) -> None:
    """A drawn check box of the size of `rect`; the bundled font has no ☑."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = rect.adjusted(1, 1, -1, -1)
    filled = checked and enabled
    edge = colour("accent") if filled or focus else colour("muted" if enabled else "line")
    painter.setPen(QPen(edge, 2 if focus else 1.25))
    painter.setBrush(colour("accent") if filled else colour("surface"))
    painter.drawRoundedRect(box, 3, 3)
    if checked:
        pen = QPen(colour("on_accent") if enabled else colour("muted"), 1.8)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        x, y, side = box.x(), box.y(), box.width()
        painter.drawPolyline(
            [
                QPointF(x + side * 0.22, y + side * 0.52),
                QPointF(x + side * 0.43, y + side * 0.73),
                QPointF(x + side * 0.79, y + side * 0.29),
            ]
        )


def paint_focus(widget: QWidget) -> None:
    """Draw the border of what has the keyboard around a widget that Qt gives none, while it paints itself."""

    def border(painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour("accent"), 2))
        painter.drawRoundedRect(widget.rect().adjusted(1, 1, -1, -1), 6, 6)

    if widget.hasFocus():
        draw(widget, border)


def show_wrong(widget: QWidget, sentence: str) -> None:
    """Mark a field whose content can't be read, with the reason; an empty sentence takes the mark away."""
    if not sentence and not widget.property("wrong"):
        return
    if bool(widget.property("wrong")) != bool(sentence):
        widget.setProperty("wrong", bool(sentence))
        widget.style().unpolish(widget)
        widget.style().polish(widget)
    widget.setToolTip(sentence)
    widget.setAccessibleDescription(sentence)


# What goes wrong while Qt is calling


def _log(exception: BaseException) -> None:
    # Only the place and the kind: the words of an exception may hold a resident's name.
    place = traceback.extract_tb(exception.__traceback__)[-1:]
    logging.getLogger(__name__).error("%s at %s", type(exception).__name__, place)


report: Callable[[BaseException], None] = _log
"""Told once of each kind of failure inside painting and table reading; the shell puts its own here."""
_reported: set[tuple[str, type]] = set()


def failed(where: str, exception: Exception) -> None:
    """Report a failure, once for each place and kind: painting comes back sixty times a second."""
    if (where, type(exception)) not in _reported:
        _reported.add((where, type(exception)))
        report(exception)


_P = ParamSpec("_P")
_T = TypeVar("_T")


def safely(otherwise: _T) -> Callable[[Callable[_P, _T]], Callable[_P, _T]]:
    """Guard a method that Qt calls: an exception leaving it while a window paints ends the program."""

    def guard(method: Callable[_P, _T]) -> Callable[_P, _T]:
        @wraps(method)
        def guarded(*args: _P.args, **kwargs: _P.kwargs) -> _T:
            try:
                return method(*args, **kwargs)
            except Exception as exception:
                failed(method.__qualname__, exception)
                return otherwise

        return guarded

    return guard


def draw(widget: QWidget, picture: Callable[[QPainter], object]) -> None:
    """Paint a widget with `picture`, safely, and always end the painter."""
    painter = QPainter(widget)
    try:
        picture(painter)
    except Exception as exception:
        failed(type(widget).__qualname__, exception)
    finally:
        painter.end()
