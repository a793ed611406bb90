"""The room of the gate: a pass is scanned, and whoever stands there is seen with a verdict as large as the room."""

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from frontdesk.core.words import say
from frontdesk.renovation.gate import VERDICTS, Seen, Verdict
from frontdesk.renovation.records.workers import TRADES
from frontdesk.renovation.tab.passsaid import company_of, concern_line, days_of
from frontdesk.widgets import looks
from frontdesk.widgets.buttons import primary
from frontdesk.widgets.card import Card, Words, row
from frontdesk.widgets.facts import Facts
from frontdesk.widgets.form import Choice, Field, TextField
from frontdesk.widgets.portrait import Portrait
from frontdesk.widgets.room import Room
from frontdesk.widgets.timeline import Moment, Timeline
from frontdesk.widgets.toldlines import ToldLines

if TYPE_CHECKING:
    from frontdesk.renovation.tab.doors import RenovationHouse

_ROLES = {
    Verdict.VALID: "good", Verdict.NOT_YET: "soon", Verdict.EXPIRED: "late", Verdict.WRONG_SITE: "late",
    Verdict.STOPPED: "late", Verdict.OVER: "late", Verdict.RETURNED: "late", Verdict.LOST: "late",
    Verdict.CANCELLED: "late", Verdict.UNKNOWN: "late",
}  # fmt: skip
_ICONS = {
    Verdict.VALID: "circle-check", Verdict.NOT_YET: "clock", Verdict.EXPIRED: "hourglass",
    Verdict.STOPPED: "ban", Verdict.UNKNOWN: "circle-help",
}  # fmt: skip
_LATEST = 20
"""So many of the latest scans are shown; none of them is kept when the window closes."""

_PHOTO = 190


class VerdictSign(QWidget):
    """One word and its icon on the colour of what it says, read from across a gate."""

    def __init__(self) -> None:
        super().__init__()
        self._word, self._role, self._icon = "", "plain", ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(120)

    def text(self) -> str:
        """The word shown."""
        return self._word

    def show_verdict(self, word: str, role: str, icon: str) -> None:
        """Show another verdict."""
        self._word, self._role, self._icon = word, role, icon
        self.setAccessibleName(word)
        self.update()

    def paintEvent(self, event: object) -> None:
        looks.draw(self, self._paint)

    def _paint(self, painter: QPainter) -> None:
        ink, tint = looks.scheme().role(self._role)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tint))
        painter.drawRoundedRect(QRectF(self.rect()), looks.CARD_CORNER, looks.CARD_CORNER)
        side = 56 if self._icon else 0
        font = looks.pixels_font(52, bold=True)
        wide = QFontMetricsF(font).horizontalAdvance(self._word)
        room = self.width() - side - 4 * looks.MARGIN
        if wide > room > 0:
            font = looks.pixels_font(int(52 * room / wide), bold=True)
            wide = room
        left = (self.width() - side - looks.MARGIN - wide) / 2
        if self._icon:
            drawing = looks.pixmap(self._icon, self._role if self._role != "plain" else "muted", side,
                                   self.devicePixelRatioF())  # fmt: skip
            painter.drawPixmap(int(left), (self.height() - side) // 2, drawing)
        painter.setPen(QColor(ink))
        painter.setFont(font)
        beside = QRectF(left + side + looks.MARGIN, 0, wide + 4, self.height())
        painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._word)


class Gate(Room):
    """One field for the scanner; the next scan takes the place of the last. A site may be asked for, or none."""

    def __init__(self, house: "RenovationHouse") -> None:
        self._latest: list[Moment] = []
        self.timeline = Timeline(say("What is scanned is listed here until the window closes."), say("Latest scans"))
        self.open_button = primary(say("Open the pass"), "F7", self.open_pass)
        side = Card(say("Latest scans"))
        side.add(self.timeline, 1)
        side.add(self.open_button)
        super().__init__(house.host, side)
        self.house, self._desk = house, house.office.gate
        self.seen: Seen | None = None
        """What the gate says now; None before the first scan."""
        self.number = TextField(say("Scan or type the number of a pass"), 60)
        self.site = Choice([(None, say("Any site"))])
        self.sign, self.portrait = VerdictSign(), Portrait(_PHOTO)
        self.name, self.why = Words("", "heading"), Words("", "plain", wraps=True)
        self.facts, self.concerns = Facts(), ToldLines(say("Look at this first"))
        above = row(Field(say("Pass"), self.number), spacing=looks.WIDE_GAP)
        above.addWidget(Field(say("Site asked for"), self.site))
        above.setStretch(0, 2)
        above.setStretch(1, 1)
        told = QVBoxLayout()
        told.setSpacing(looks.WIDE_GAP)
        for piece in (self.name, self.why, self.facts, self.concerns):
            told.addWidget(piece)
        told.addStretch(1)
        about = row(spacing=looks.MARGIN)
        about.addWidget(self.portrait, 0, Qt.AlignmentFlag.AlignTop)
        about.addLayout(told, 1)
        card = Card()
        card.add(above)
        card.add(self.sign)
        card.add(about, 1)
        self.column.addWidget(card, 1)
        self.number.returnPressed.connect(self.look)
        self.site.changed.connect(self._look_again)
        self._show(None)

    def help_text(self) -> str:
        return say(
            "Gate: scan a pass, or type its number and Enter. Whoever it belongs to is seen with the photo, and in"
            " large whether they are let in, or why not: expired, wrong site, site stopped, works over, returned, lost."
            " Choose the site that is asked for to have passes of others refused, or leave it open. The next scan takes"
            " the place of the last; nothing is kept of who came. F7 opens the pass. In every other room a scanned pass"
            " opens at once."
        )

    def refresh(self) -> None:
        chosen = self.site.value()
        self.site.set_options([(None, say("Any site")), *self._desk.sites()])
        self.site.set_value(chosen)
        self._look_again()

    def begin(self) -> None:
        self.number.setFocus()
        self.number.selectAll()

    def back(self) -> None:
        """Esc: the gate as it is before a scan."""
        self.number.set_value("")
        self.site.setCurrentIndex(0)
        self._show(None)
        self.begin()

    def scanned(self, code: str) -> bool:
        """A pass that is scanned is looked at here, whatever has the keyboard; all else opens as everywhere."""
        if not code.startswith("CR"):
            return False
        self.number.set_value(code)
        self.look()
        return True

    def look(self) -> None:
        """Say what is to be said of the number that is typed."""
        typed = self.number.value()
        if not typed:
            return
        seen = self._desk.look(typed, self.site.value())
        self._list(seen, typed, self.house.now())
        self._show(seen)
        self.begin()

    def open_pass(self) -> None:
        """F7: the pass, where it can be extended or taken back."""
        if self.seen is not None and self.seen.worker_pass is not None:
            self.host.show_record("worker_pass", self.seen.worker_pass["id"])

    def unit_id(self) -> int | None:
        told = self.seen.worker_pass if self.seen else None
        return told["unit_id"] if told else None

    def _look_again(self) -> None:
        """What is shown holds for the site that is asked for, and for the books as they are now."""
        if self.seen is not None and self.seen.worker_pass is not None:
            self._show(self._desk.look(self.seen.worker_pass["number"], self.site.value()))

    def _list(self, seen: Seen, typed: str, now: datetime) -> None:
        told = seen.worker_pass
        who = "  ".join((told["worker"], told["unit"])) if told else typed[:24]
        what = say("{what}: {words}", what=say(VERDICTS[seen.verdict]), words=who)
        moment = Moment(f"{now:%H:%M:%S}", "", what, _icon(seen.verdict), _ROLES[seen.verdict])
        self._latest = [moment, *self._latest][:_LATEST]
        self.timeline.set_moments(self._latest)

    def _show(self, seen: Seen | None) -> None:
        self.seen = seen
        told = seen.worker_pass if seen is not None else None
        if seen is None:
            self.sign.show_verdict(say("Scan a pass"), "plain", "scan-line")
        else:
            self.sign.show_verdict(say(VERDICTS[seen.verdict]), _ROLES[seen.verdict], _icon(seen.verdict))
        looks.reveal(self.open_button, told is not None)
        for piece in (self.portrait, self.name, self.facts):
            looks.reveal(piece, told is not None)
        self.why.setText(self._why(seen) if seen is not None else "")
        looks.reveal(self.why, bool(self.why.text()))
        self.concerns.set_lines(
            [
                concern_line(concern, partial(self.host.show_record, concern.kind, concern.record))
                for concern in (seen.concerns if seen is not None else ())
            ]
        )  # fmt: skip
        if told is None:
            return
        store = self.house.office.attachments.store
        self.portrait.show_photo(store.path(told["photo"]) if told["photo"] else None)
        self.name.setText(told["worker"])
        self.facts.set_facts(
            [
                (say("Trade"), say(TRADES[told["trade"]])),
                (say("Company"), company_of(told)),
                (say("Site"), told["unit"]),
                (say("Validity"), days_of(told)),
                (say("Pass"), told["number"]),
                (say("Phone"), told["phone"]),
            ]
        )

    def _why(self, seen: Seen) -> str:
        """What to say to whoever stands there, where the verdict alone does not."""
        told = seen.worker_pass
        if told is None:
            return say("No pass has this number. Look at the card, or send them to the counter.")
        match seen.verdict:
            case Verdict.WRONG_SITE:
                return say("This pass is for {unit}.", unit=told["unit"])
            case Verdict.EXPIRED:
                return say("It was valid until {day}. Have it extended or handed in.", day=told["until"].isoformat())
            case Verdict.NOT_YET:
                return say("It is valid from {day}, once the permit is issued.", day=told["since"].isoformat())
            case Verdict.STOPPED:
                return say("Works at {unit} are stopped. Nobody works there until they may go on.", unit=told["unit"])
            case Verdict.OVER:
                return say("Works at {unit} are over. Take the pass back.", unit=told["unit"])
            case Verdict.LOST if told["replaced_by"]:
                return say("It was reported lost; {number} stands for it. Keep the card.", number=told["replaced_by"])
            case Verdict.LOST:
                return say("It was reported lost. Keep the card and tell the counter.")
            case Verdict.RETURNED | Verdict.CANCELLED:
                return say("It should not be in anybody's hands. Keep the card and tell the counter.")
        return ""


def _icon(verdict: Verdict) -> str:
    return _ICONS.get(verdict, "circle-alert")
