"""The unit file on one page: who lives there, how they are reached, what is owed, what happened; and the acts."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.core.identity import ID_KINDS
from frontdesk.core.operators import Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark, say
from frontdesk.residents.records import (
    CARE_FLAGS,
    CONTACT_PREFERENCES,
    MANNERS,
    OCCUPANCY_ROLES,
    UNIT_KINDS,
    VEHICLE_KINDS,
    OccupancyRole,
    Vehicle,
)
from frontdesk.residents.sections import Section
from frontdesk.residents.tab.sections import pieces
from frontdesk.residents.tables import said_status
from frontdesk.residents.unitfiles import Resident, UnitFile
from frontdesk.widgets import looks
from frontdesk.widgets.attachments import AttachmentStrip
from frontdesk.widgets.buttons import KeyButton, link, plain, primary
from frontdesk.widgets.card import Banner, Card, Heading, Rule, Scrolled, Words, row
from frontdesk.widgets.flow import Flow
from frontdesk.widgets.pill import Pill
from frontdesk.widgets.timeline import Moment, Timeline

May = Callable[[Right], bool]
Facts = Sequence[tuple[str, str, str]]
"""(label, value, role) of what desks above know of a unit: arrears, prepayment."""


_FORBIDDEN = mark("Your role may not do this. Ask a supervisor or the manager.")


def permit(button: KeyButton, allowed: bool) -> KeyButton:
    """Disable a button that the role may not use, and say why; the desk checks again."""
    if not allowed:
        button.forbid(say(_FORBIDDEN))
    return button


class IdentityLine(QWidget):
    """An identity number, masked; shown in full for a while to those who may see it, which is noted.

    `reveal` gives the number, or nothing when it was refused.
    """

    SHOWS_MS = 20_000

    def __init__(self, resident: Resident, may: May, reveal: Callable[[int], str], key: str) -> None:
        super().__init__()
        self._person, self._reveal = resident.person, reveal
        kind = ID_KINDS.get(self._person.id_kind)  # type: ignore[call-overload]
        self._kind = say(kind) if kind else say("ID number")
        self.words = Words("", "muted")
        self.button = permit(link(say("Show"), self.turn, "eye", key), may(Right.REVEAL_IDENTITY))
        self.setLayout(row(self.words, self.button, None))
        self._hiding = QTimer(self, singleShot=True, interval=self.SHOWS_MS)
        self._hiding.timeout.connect(self.hide_number)
        self.hide_number()

    def turn(self) -> None:
        """Show the number, or hide it again."""
        if self._hiding.isActive():
            self.hide_number()
            return
        number = self._reveal(self._person.id)
        if not number:
            return
        self._say(number)
        self.button.set_words(say("Hide"))
        looks.dress(self.button, "eye-off", "accent")
        self._hiding.start()

    def hide_number(self) -> None:
        """Mask the number."""
        self._hiding.stop()
        self._say(self._person.id_masked)
        self.button.set_words(say("Show"))
        looks.dress(self.button, "eye", "accent")

    def _say(self, number: str) -> None:
        self.words.setText(f"{self._kind}  {number}")


class UnitFilePanel(Card):
    """The unit file. Every act is asked for with a signal; the tab knows what to do."""

    wants_payment = Signal()
    wants_statement = Signal()
    wants_edit = Signal()
    wants_person = Signal()
    wants_person_change = Signal(object)
    wants_privacy = Signal(object)
    wants_move_out = Signal(object)
    wants_transfer = Signal()
    wants_lease = Signal()
    wants_lease_end = Signal()
    wants_vehicle = Signal()
    wants_vehicle_end = Signal(object)
    wants_record = Signal(object)
    wants_task = Signal(object)

    def __init__(
        self,
        may: May,
        reveal: Callable[[int], str],
        refuse: Callable[[Refusal], None],
        files: AttachmentStrip,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__()
        self.files = files
        self._may, self._ask_number, self._refuse, self._today = may, reveal, refuse, today
        self._head, self._scrolled = QWidget(), Scrolled(QWidget())
        self.add(self._head)
        self.add(self._act_row())
        self.add(Rule())
        self.add(self._scrolled, 1)

    def _act_row(self) -> QWidget:
        keeps = self._may(Right.KEEP_RESIDENTS)
        self.pay = permit(primary(say("Take payment"), "F8", self.wants_payment.emit), self._may(Right.TAKE_PAYMENT))
        self.edit = permit(plain(say("Edit unit"), "F2", self.wants_edit.emit), keeps)
        self.add_person = permit(plain(say("Add person"), "F7", self.wants_person.emit), keeps)
        self.add_vehicle = permit(plain(say("Add vehicle"), "Ctrl+G", self.wants_vehicle.emit), keeps)
        self.transfer = permit(
            plain(say("Transfer of title"), "Ctrl+T", self.wants_transfer.emit), self._may(Right.TRANSFER_TITLE)
        )
        self.lease = permit(plain(say("New lease"), "Ctrl+R", self.wants_lease.emit), keeps)
        self.end_lease = permit(plain(say("End lease"), "Ctrl+D", self.wants_lease_end.emit), keeps)
        self.statement = permit(plain(say("Statement"), "Ctrl+J", self.wants_statement.emit), self._may(Right.SEE))
        acts = QWidget()
        acts.setLayout(
            Flow(
                self.pay,
                self.statement,
                self.add_person,
                self.edit,
                self.add_vehicle,
                self.transfer,
                self.lease,
                self.end_lease,
            )
        )
        return acts

    def show_file(self, file: UnitFile, facts: Facts, sections: Sequence[Section] = (), told: str = "") -> None:
        """Show a unit, with what the desks above have to tell of it, and what callers from there are `told`."""
        self._show_head(file, facts, told)
        let = any(one.occupancy.role == OccupancyRole.TENANT for one in file.residents)
        looks.reveal(self.end_lease, let)
        page = QWidget()
        laid = QVBoxLayout(page)
        laid.setContentsMargins(0, 0, 6, 0)
        laid.setSpacing(6)
        self.files.show_of(file.unit.id)
        above = (piece for section in sections for piece in self._section(section))
        kept = (*self._people(file), *self._vehicles(file), *self._former(file), Rule(), self.files)
        for piece in (*kept, *above, *self._history(file)):
            laid.addWidget(piece)
        laid.addStretch(1)
        page.setProperty("look", "scrolled")
        self._scrolled.setWidget(page)
        self.setAccessibleName(say("Unit file {code}", code=file.unit.code))

    def _show_head(self, file: UnitFile, facts: Facts, told_callers: str) -> None:
        unit = file.unit
        role, status = said_status(unit.status)
        head = QWidget()
        laid = QVBoxLayout(head)
        laid.setContentsMargins(0, 0, 0, 0)
        laid.setSpacing(4)
        title = "  ".join(filter(None, (unit.code, file.owners())))
        heading = Heading(title, large=True)
        heading.setWordWrap(True)
        title_row = row(heading, Pill(status, role))
        title_row.setStretch(0, 1)
        laid.addLayout(title_row)
        told = [say(UNIT_KINDS[unit.kind])]  # type: ignore[index]
        if unit.gross_area:
            told.append(say("Gross area {area} m²", area=_area(unit.gross_area)))
        if unit.interior_area:
            told.append(say("interior {area} m²", area=_area(unit.interior_area)))
        if unit.layout:
            told.append(unit.layout)
        if unit.handover_date:
            told.append(say("handed over {day}", day=unit.handover_date))
        laid.addWidget(Words(" · ".join(told), "muted", wraps=True))
        if facts:
            laid.addLayout(row(*(Pill(f"{label} {value}".strip(), role) for label, value, role in facts), None))
        if told_callers:
            laid.addWidget(Banner(told_callers, "soon"))
        if unit.note:
            laid.addWidget(Banner(unit.note, "plain"))
        self.body.replaceWidget(self._head, head)
        self._head.hide()
        self._head.deleteLater()
        self._head = head

    def _people(self, file: UnitFile) -> list[QWidget]:
        pieces: list[QWidget] = [Heading(say("People"))]
        if not file.residents:
            pieces.append(Words(say("Nobody is on file here yet. F7 adds the owner."), "muted"))
        return pieces + [self._person(one, place) for place, one in enumerate(file.residents, 1)]

    def _person(self, one: Resident, place: int) -> QWidget:
        """One person; the first nine have keys of their own: Ctrl+1 edits, Ctrl+Shift+1 shows the number, Shift+F1
        begins a request."""
        keeps, owner = self._may(Right.KEEP_RESIDENTS), one.occupancy.role == OccupancyRole.OWNER
        piece = QWidget()
        laid = QVBoxLayout(piece)
        laid.setContentsMargins(0, 2, 0, 4)
        laid.setSpacing(1)
        pills = [Pill(say(OCCUPANCY_ROLES[OccupancyRole(one.occupancy.role)]), "accent" if owner else "plain")]
        if one.occupancy.share:
            pills.append(Pill(f"{_area(one.occupancy.share)} %", "plain"))
        if one.person.care_flag:
            pills.append(Pill(say(CARE_FLAGS[one.person.care_flag]), "soon"))
        edit = link(say("Edit"), lambda: self.wants_person_change.emit(one), "pencil", _numbered("Ctrl+", place))
        asks = link(say("Personal data"), lambda: self.wants_privacy.emit(one), "", _numbered("Shift+F", place))
        buttons = [permit(asks, keeps), permit(edit, keeps)]
        if not owner:
            out = link(say("Move out"), lambda: self.wants_move_out.emit(one), "", _numbered("Ctrl+Alt+", place))
            buttons.append(permit(out, keeps))
        laid.addLayout(row(Words(one.person.name, "strong"), *pills, None, *buttons))
        phones = say(", ").join(one.phones) or say("No phone on file")
        laid.addLayout(row(Words(phones), Words(_more(one), "muted"), None))
        if one.person.id_masked:
            laid.addWidget(IdentityLine(one, self._may, self._number, _numbered("Ctrl+Shift+", place)))
        if one.person.care_note:
            laid.addWidget(Banner(one.person.care_note, "soon"))
        return piece

    def _number(self, person_id: int) -> str:
        try:
            return self._ask_number(person_id)
        except Refusal as refusal:
            self._refuse(refusal)
            return ""

    def _vehicles(self, file: UnitFile) -> list[QWidget]:
        used = [vehicle for vehicle in file.vehicles if vehicle.until is None]
        lines: list[QWidget] = [Rule(), Heading(say("Vehicles"))] if used else []
        for place, vehicle in enumerate(used, 1):
            line = QWidget()
            gone = self._gone(vehicle, "Ctrl+Shift+G" if place == 1 else "")
            told = say(VEHICLE_KINDS[vehicle.kind])
            if vehicle.parking_space:
                told = f"{told} · " + say("space {space}", space=vehicle.parking_space)
            line.setLayout(row(looks.IconLabel("car", "muted"), Words(vehicle.plate), Words(told, "muted"), None, gone))
            lines.append(line)
        return lines

    def _gone(self, vehicle: Vehicle, key: str) -> KeyButton:
        gone = link(say("No longer here"), lambda: self.wants_vehicle_end.emit(vehicle), "", key)
        return permit(gone, self._may(Right.KEEP_RESIDENTS))

    def _former(self, file: UnitFile) -> list[QWidget]:
        if not file.former:
            return []
        words = [self._gone_by(one, place) for place, one in enumerate(reversed(file.former), 1 + len(file.residents))]

        def unfold() -> None:
            folded = words[0].isHidden()
            for each in words:
                looks.reveal(each, folded)
            looks.dress(button, "chevron-down" if folded else "chevron-right", "accent")

        for each in words:
            looks.reveal(each, False)
        button = link(say("Former residents: {count}", count=len(file.former)), unfold, "chevron-right", "Ctrl+H")
        return [Rule(), button, *words]

    def _gone_by(self, one: Resident, place: int) -> QWidget:
        """Who was there; they ask, too, what is kept of them: their keys go on after those of who is there."""
        asks = link(say("Personal data"), lambda: self.wants_privacy.emit(one), "", _numbered("Shift+F", place))
        piece, told = QWidget(), Words(_left(one), "muted", wraps=True)
        laid = row(told, permit(asks, self._may(Right.KEEP_RESIDENTS)))
        laid.setStretch(0, 1)
        piece.setLayout(laid)
        return piece

    def _section(self, section: Section) -> list[QWidget]:
        why = "" if self._may(section.task.right) else _FORBIDDEN
        return pieces(section, self._today(), self.wants_record.emit, self.wants_task.emit, why and say(why))

    def _history(self, file: UnitFile) -> list[QWidget]:
        line = Timeline(say("Nothing has changed yet."), say("History"))
        line.set_moments(
            [Moment(f"{one.at:%Y-%m-%d %H:%M}", one.operator, one.text, "history") for one in file.history]
        )
        return [Rule(), Heading(say("History")), line]


def _more(one: Resident) -> str:
    """From when to when, and how this person wants to be reached."""
    prefers = one.person.contact_preference
    way = say("reach by: {way}", way=say(CONTACT_PREFERENCES[prefers])) if prefers else ""
    return " · ".join(filter(None, (_while(one), way)))


def _left(one: Resident) -> str:
    """Who was there, as what, from when to when, and how that ended."""
    role, ended = say(OCCUPANCY_ROLES[OccupancyRole(one.occupancy.role)]), one.occupancy.ended_by
    return " · ".join(filter(None, (one.person.name, role, _while(one), say(MANNERS[ended]) if ended else "")))


def _while(one: Resident) -> str:
    since, until = one.occupancy.since, one.occupancy.until
    if since and until:
        return say("{since} to {until}", since=since, until=until)
    if until:
        return say("until {day}", day=until)
    return say("since {day}", day=since) if since else ""


def _area(hundredths: int) -> str:
    return f"{hundredths // 100:,}.{hundredths % 100:02d}"


def _numbered(keys: str, place: int) -> str:
    return f"{keys}{place}" if place <= 9 else ""
