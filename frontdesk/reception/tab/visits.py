"""The visits room: who comes to the counter, who is on site, who should have left."""

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import cache, partial
from threading import Thread
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject

from frontdesk.core.operators import Right
from frontdesk.core.search import tokens_of_name
from frontdesk.core.steps import steps_of
from frontdesk.core.words import mark, say
from frontdesk.reception.records import PURPOSES, Admission, Purpose, Visit, VisitState
from frontdesk.reception.tab.room import EntryRoom
from frontdesk.reception.tab.visits_arrival import Arrival, ask_despite
from frontdesk.reception.tab.visits_card import VisitCard, clock_of, visit_state
from frontdesk.reception.tab.visits_form import VisitPanel, admission_panel, correction_panel, departure_panel
from frontdesk.reception.visits.desk import REGRETTED, VisitDesk, Word
from frontdesk.reception.visits.listed import STATES
from frontdesk.widgets import looks
from frontdesk.widgets.ask import Answer, Confirm
from frontdesk.widgets.buttons import link, plain, primary
from frontdesk.widgets.card import Words
from frontdesk.widgets.flow import Flow
from frontdesk.widgets.form import Choice, DateField, TextField
from frontdesk.widgets.recordtable import Column, RecordTable
from frontdesk.widgets.room import Filters, LongList

if TYPE_CHECKING:
    from frontdesk.reception.tab.doors import ReceptionHouse

Row = dict[str, Any]


def _columns(now: Callable[[], datetime]) -> tuple[Column, ...]:
    return (
        Column("at", mark("Time"), 98, sorts=True, value=lambda visit: clock_of(visit["at"], now())),
        Column("name", mark("Visitor's name"), 0, sorts=True, value=lambda visit: visit["who"] or say("(erased)")),
        Column("unit", mark("Going to"), 96, sorts=True, value=lambda visit: visit["where"]),
        Column("purpose", mark("Purpose"), 136, value=lambda visit: say(PURPOSES[Purpose(visit["purpose"])])),
        Column("plate", mark("Plate"), 84),
        Column("badge", mark("Badge"), 58),
        Column("party", mark("Persons"), 64, "count"),
        Column("state", mark("State"), 156, "pill", value=lambda visit: visit_state(visit, now())),
        Column("operator", mark("Signed in by"), 100),
    )


class Visits(EntryRoom):
    """The visitors of today and whoever is still here, or all of them; at the right, the one who comes next."""

    def __init__(self, house: "ReceptionHouse") -> None:
        self.card = VisitCard()
        table = RecordTable(_columns(house.now), say("Visits"), sort=("at", True), first=True)
        super().__init__(house.host, self.card, table, "visits", house.may)
        self.house = house
        self._desk: VisitDesk = house.office.visits
        self._arrival: Arrival | None = None
        self.counts = Words("", "muted")
        self.tool = self.counts
        self._lay_out_list()
        self._lay_out_acts()
        table.installEventFilter(self)
        table.current_changed.connect(self._show)
        table.opened.connect(lambda _: self._next_step())
        self.text.returnPressed.connect(self._bar.tell)
        self.days.changed.connect(self._show_span)

    def _lay_out_list(self) -> None:
        self.text = TextField(say("Name, unit, plate, phone, badge or number"), 60)
        self.days = Choice([("today", say("Today and who is here")), ("all", say("All days"))])
        self.since, self.until = DateField(say("From"), self.house.today), DateField(say("To"), self.house.today)
        self.state = Choice([("", say("All states")), *((state, say(word)) for state, word in STATES.items())])
        self.building = Choice([(None, say("All buildings"))])
        self._bar = Filters(
            (self.text, say("Filter"), 230),
            (self.days, say("Days"), 176),
            (self.since, say("From"), 106),
            (self.until, say("To"), 106),
            (self.state, say("State"), 132),
            (self.building, say("Building"), 124),
            told=self._list,
        )
        self.saved = link(say("Export"), self.export, "download", "Ctrl+E")
        tools = (
            link(say("Visitors on site"), self._print_on_site, "printer", "Ctrl+P"),
            link(say("Day sheet"), self._show_day, "file-text", "Ctrl+Shift+P"),
            self.saved,
        )
        self.column.addWidget(LongList(self.table, self._bar, self.host, "visits", *tools), 1)
        self._show_span()

    def _lay_out_acts(self) -> None:
        self.sign_out = primary(say("Sign out"), "F7", self._sign_out)
        self.let_in = primary(say("Let in …"), "F7", self._ask_admission)
        self.sign_in_first = primary(say("Sign in a visitor"), "F3", self.new)
        self.sign_in_too = plain(say("Sign in a visitor"), "F3", self.new)
        self.left_earlier = plain(say("Left earlier …"), "Shift+F7", self._ask_departure)
        self.turn_away = plain(say("Turn away …"), "F8", self._ask_refusal)
        self.again = plain(say("Still here"), "F7", self._sign_in_again)
        self.slip = plain(say("Slip"), "F9", self.print_paper)
        self.correct = plain(say("Correct …"), "F2", self._ask_correction)
        self.cancel = plain(say("Cancel …"), "Shift+F8", self._ask_cancel)
        for button in (self.sign_out, self.let_in, self.sign_in_first):
            self.card.add(button)
        self.card.add(
            Flow(
                self.sign_in_too, self.left_earlier, self.turn_away, self.again, self.slip, self.correct, self.cancel
            )
        )  # fmt: skip

    def help_text(self) -> str:
        return say(
            "Visits: F3 signs a visitor in. Type the unit, the resident or an office, Enter; what the unit has said"
            " about who may come stands beneath it. Then the name: who was here before or has a standing permission is"
            " offered and filled in. Ctrl+S signs in, F10 signs in and prints the slip, F7 lets the visitor wait for"
            " the resident's word, F8 turns them away. A time that is still to come notes somebody who is expected."
            " Where the resident is to be asked first, type who said yes. Who is not to be admitted comes in only on a"
            " supervisor's word: Shift+F7.\n\nEsc goes to the list, the arrows choose a visit. F7 signs out whoever is"
            " chosen, or lets in who was expected or has waited; Shift+F7 notes a time for somebody who left unseen."
            " F2 corrects, F9 shows the slip, Shift+F8 cancels. A slip that is scanned opens its visit. Whoever stays"
            " longer than the rules allow turns red here and on the tab. Ctrl+P prints the list of everybody on site"
            " for an evacuation, Ctrl+Shift+P shows the day sheet, Ctrl+E saves the list."
        )

    # The list

    def refresh(self) -> None:
        buildings = [(each.id, say("Building {code}", code=each.code)) for each in self.house.buildings()]
        self.building.set_options([(None, say("All buildings")), *buildings])
        looks.reveal(self.saved, self.house.may(Right.EXPORT))
        self._list()

    def _list(self) -> None:
        narrowed = self.narrowed()
        several = any(narrowed[name] for name in ("text", "state", "building_id"))
        self.table.set_empty(
            say("No visit matches. Esc shows them all.")
            if several or self.days.value() == "all"
            else say("Nobody has come today, and nobody is on site.\nF3 signs a visitor in."),
            "users",
        )
        self.table.show_source(self._desk.visits(**narrowed))
        came, here = self._desk.people(self.house.today())
        self.counts.setText(say("Came today: {came}   On site: {here}", came=f"{came:,}", here=f"{here:,}"))
        self._show(self.table.current_row())

    def narrowed(self) -> dict[str, Any]:
        today = self.house.today()
        everyday = self.days.value() == "all"
        return {
            "text": self.text.value(),
            "since": self.since.value() if everyday else today,
            "until": self.until.value() if everyday else today,
            "present": not everyday,
            "state": self.state.value(),
            "building_id": self.building.value(),
        }

    def widen(self, text: str = "", days: str = "today") -> None:
        self.text.set_value(text)
        self.days.set_value(days)
        for day in (self.since, self.until):
            day.set_value(None)
        for choice in (self.state, self.building):
            choice.setCurrentIndex(0)
        self._bar.tell()

    def _show_span(self) -> None:
        for day in (self.since, self.until):
            looks.reveal(day, self.days.value() == "all")

    def show_unit(self, unit_id: int) -> None:
        """Every visit to a unit."""
        self.keep_drafts()
        self.close_entry()
        self.widen(self._desk.unit_code(unit_id), "all")
        self.table.setFocus()

    def show_one(self, record: int) -> None:
        """Turn to a visit, among those of today or else among all."""
        self.keep_drafts()
        self.close_entry()
        (visit,) = self._desk.visit_rows([record])
        of_today = visit["at"].date() == self.house.today() or visit["state"] == VisitState.ON_SITE
        self.widen(days="today" if of_today else "all")
        self.table.select_identity(record)
        self.table.setFocus()

    def unit_id(self) -> int | None:
        if isinstance(self.entry, VisitPanel):
            return self.entry.where.unit_id()
        visit = self.table.current_row()
        return visit["unit_id"] if visit else None

    def _show(self, visit: Row | None) -> None:
        now = self.house.now()
        state = visit["state"] if visit else ""
        self.card.show_visit(visit, steps_of(self.house.office.ground, "visit", visit["id"]) if visit else [], now)
        here = state == VisitState.ON_SITE
        coming = state in (VisitState.EXPECTED, VisitState.WAITING)
        just_left = visit is not None and state == VisitState.LEFT and now - visit["left_at"] <= REGRETTED
        shown = (
            (self.sign_out, here), (self.let_in, coming), (self.sign_in_first, not here and not coming),
            (self.sign_in_too, here or coming), (self.left_earlier, here), (self.turn_away, coming),
            (self.again, just_left), (self.slip, bool(visit) and not coming), (self.correct, here or coming),
            (self.cancel, here or coming),
        )  # fmt: skip
        for piece, seen in shown:
            looks.reveal(piece, seen)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whoever turns to the list sees what is chosen there; what is half typed is kept."""
        if watched is self.table and event.type() == QEvent.Type.FocusIn and self.entry is not None:
            self.entry.leave()
        return super().eventFilter(watched, event)

    # Who comes

    def begin(self) -> None:
        if self.entry is None:
            self.new()
        else:
            self.entry.resume()

    def new(self) -> None:
        """F3: the next visitor, with what was half typed before."""
        self._begin(Arrival(self.house, "visit"))

    def take_over(self, facts: Mapping[str, Any], on_done: Callable[[str], None]) -> None:
        """A visitor of whom another desk knows something."""
        unit, source = facts.get("unit_id"), facts.get("source", "")
        arrival = Arrival(self.house, f"visit of {source or unit}", source)
        self._begin(arrival, on_done)
        panel = arrival.panel
        panel.form.set_values({"name": facts.get("name"), "phone": facts.get("phone"), "remark": facts.get("text")})
        if unit:
            panel.where.show_where(unit, self._desk.unit_code(unit))
        panel.form.start()

    def _begin(self, arrival: Arrival, on_done: Callable[[str], None] | None = None) -> None:
        self._arrival = arrival
        arrival.panel.where.textEdited.connect(lambda _: _learn_names())
        self.open_entry(arrival.panel, lambda: self._came(arrival, on_done))

    def _came(self, arrival: Arrival, on_done: Callable[[str], None] | None) -> None:
        """What was typed is in the books: say so, and be ready for the next."""
        visit = arrival.visit
        assert visit is not None
        self.close_entry()
        self.refresh()
        self.table.select_identity(visit.id)
        self.new()
        told = {
            VisitState.ON_SITE: mark("{name} is signed in: {number}."),
            VisitState.EXPECTED: mark("{name} is expected: {number}."),
            VisitState.WAITING: mark("{name} waits for the resident's word: {number}."),
            VisitState.REFUSED: mark("{name} was turned away: {number}."),
        }[VisitState(visit.state)]
        undo = partial(self._take_back, visit.id) if visit.state == VisitState.ON_SITE else None
        self.host.tell(say(told, name=visit.name, number=visit.number), undo)
        if arrival.slip_wanted:
            self.host.print_paper("visit", visit.id)
        if on_done is not None:
            on_done(visit.number)

    def _take_back(self, visit_id: int) -> None:
        self.attempt(lambda: self._desk.cancel(visit_id, say("Typed by mistake")))
        self.refresh()

    def save_and_print(self) -> None:
        """F10: sign in, and print the slip."""
        arrival = self._arrival
        if arrival is not None and self.entry is arrival.panel:
            arrival.sign_in_and_print()
        else:
            self.save()

    # What becomes of them

    def _next_step(self) -> None:
        """Enter on a visit: what its filled button does, or its slip."""
        for button in (self.sign_out, self.let_in):
            if not button.isHidden():
                button.click()
                return
        self.print_paper()

    def _chosen(self) -> list[Row]:
        """The visits that are selected and on site."""
        return [visit for visit in self.table.selected_rows() if visit["state"] == VisitState.ON_SITE]

    def _sign_out(self) -> None:
        self.attempt(lambda: self._signed_out(self._desk.sign_out([visit["id"] for visit in self._chosen()])))

    def _signed_out(self, gone: list[Visit]) -> None:
        self.close_entry()
        self.refresh()
        told = say("Signed out: {names}", names="、".join(visit.name for visit in gone))
        self.host.tell(told, partial(self._put_back, [visit.id for visit in gone]))

    def _put_back(self, visits: list[int]) -> None:
        self.attempt(lambda: self._desk.sign_in_again(visits))
        self.refresh()

    def _sign_in_again(self) -> None:
        visit = self.table.current_row()
        if visit is not None:
            self._put_back([visit["id"]])

    def _ask_departure(self) -> None:
        chosen = self._chosen()

        def act(left_at: datetime) -> None:
            gone.extend(self._desk.sign_out([visit["id"] for visit in chosen], left_at))

        gone: list[Visit] = []
        self.open_entry(departure_panel(self.house, chosen, act), lambda: self._signed_out(gone))

    def _ask_admission(self) -> None:
        visit = self.table.current_row()
        if visit is None:
            return
        rule = self.house.office.admissions.of_visitor(
            visit["unit_id"], visit["name"], visit["purpose"], visit["phone"]
        )  # fmt: skip

        def admit(word: Word, badge: str = "") -> None:
            self._desk.admit(visit["id"], badge=badge, word=word)

        def admitted() -> None:
            self.turn_to(visit["id"], say("{name} is on site.", name=visit["who"]))

        def act(values: Row) -> None:
            admit(Word(agreed_by=values["agreed_by"]), values["badge"])

        def despite(word: Word) -> None:
            admit(word)
            admitted()

        if rule is not None and rule.kind == Admission.REFUSE:
            ask_despite(self.house, self, despite)
        else:
            self.open_entry(admission_panel(self.house, visit, rule, act), admitted)

    def _ask_refusal(self) -> None:
        def act(visit: Row, answer: Answer) -> None:
            self._desk.refuse(visit["id"], answer.reason)

        self._ask(say("Turn away"), say("The visitor is not let in. It stays in the register, with the reason."), act)

    def _ask_cancel(self) -> None:
        def act(visit: Row, answer: Answer) -> None:
            self._desk.cancel(visit["id"], answer.reason)

        self._ask(say("Cancel the visit"), say("The visit does not take place. It keeps its number."), act)

    def _ask(self, action: str, sentence: str, act: Callable[[Row, Answer], object]) -> None:
        """Ask for the reason of an act on the current visit."""
        visit = self.table.current_row()
        if visit is None:
            return

        def done(answer: Answer) -> None:
            act(visit, answer)
            self.turn_to(visit["id"], f"{visit['number']}: {action}")

        Confirm(self, action, sentence, action, done, reason=True, way_back=say("Go back")).open()

    def _ask_correction(self) -> None:
        visit = self.table.current_row()
        if visit is not None:
            panel = correction_panel(self.house, visit, partial(self._desk.change, visit["id"]))
            told = say("{number} is corrected.", number=visit["number"])
            self.open_entry(panel, lambda: self.turn_to(visit["id"], told))

    # Papers

    def print_paper(self) -> None:
        """F9: the slip of the current visit."""
        visit = self.table.current_row()
        if visit is not None:
            self.host.preview_paper("visit", visit["id"])

    def _print_on_site(self) -> None:
        self.host.print_paper("on_site", 0)

    def _show_day(self) -> None:
        day = (self.since.value() if self.days.value() == "all" else None) or self.house.today()
        self.host.preview_paper("visit_day", int(f"{day:%Y%m%d}"))


@cache
def _learn_names() -> None:
    """Load how names are spelled while where the first visitor goes is typed: half a second and 54 MB, which neither
    that visitor's name nor the start of the program has to wait for."""
    Thread(target=tokens_of_name, args=("访客",), name="names", daemon=True).start()
