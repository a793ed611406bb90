"""The list of waivers: applying for them and deciding, one or several at once."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from frontdesk.core.money import Money
from frontdesk.core.operators import Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.steps import steps_of
from frontdesk.core.words import mark, say
from frontdesk.fees.billing.tariffs import period_text
from frontdesk.fees.cases.steps import needs_another
from frontdesk.fees.records.cases import CASE_STATES, CaseState
from frontdesk.fees.tab.cases_forms import WaiverForm
from frontdesk.fees.tab.cases_page import CaseCard, CaseRoom, case_state, step_moments
from frontdesk.fees.tables import Shown, yuan
from frontdesk.widgets import looks
from frontdesk.widgets.ask import Answer, Confirm
from frontdesk.widgets.buttons import plain, primary
from frontdesk.widgets.recordtable import Column

if TYPE_CHECKING:
    from frontdesk.fees.tab.doors import FeeHouse


def waiver_state(line: dict[str, Any]) -> Shown:
    """Where a waiver stands; an approved one is done."""
    role, word = case_state(line)
    return "good" if line["state"] == CaseState.APPROVED else role, word


WAIVER_COLUMNS = (
    Column("number", mark("Number"), 138, sorts=True),
    Column("at", mark("Applied on"), 96, value=lambda line: line["at"].date().isoformat(), sorts=True),
    Column("unit", mark("Unit"), 88, sorts=True),
    Column("item", mark("Fee item"), 0),
    Column("period", mark("Period"), 74, value=lambda line: period_text(line["period"])),
    Column("amount", mark("Amount waived"), 104, "money", sorts=True),
    Column("applicant", mark("Applied for by"), 96),
    Column("state", mark("State"), 104, "pill", value=waiver_state),
)

STATES = {state: text for state, text in CASE_STATES.items() if state != CaseState.PAID}


class Waivers(CaseRoom):
    """The waivers, the latest first. What is chosen in the list is decided on together."""

    NAME = "waivers"

    def __init__(self, house: "FeeHouse") -> None:
        office = house.office
        self._desk, self._ground = office.waivers, office.ground
        self._operation = ""
        self.approve = primary(say("Approve …"), "F7", self._ask_approve)
        self.reject = plain(say("Reject …"), "F8", self._ask_reject)
        self.slip = plain(say("Slip"), "F9", self.print_paper)
        self.new_button = plain(say("New waiver …"), "F3", self.new)
        self.withdraw = plain(say("Withdraw …"), "Shift+F8", self._ask_withdraw)
        self.form = WaiverForm(house.find_unit, self._owed, self.save_new)
        card = CaseCard(self.approve, self.reject, self.slip, self.new_button, self.withdraw)
        super().__init__(house, WAIVER_COLUMNS, say("Waivers"), STATES, office.cases.waivers, card, self.form)

    def empty(self) -> str:
        return say("No waivers yet. F3 applies for one; under Charges, F7 waives what is chosen there.")

    def show_current(self, line: dict[str, Any] | None) -> None:
        taking, approving = self.house.may(Right.TAKE_PAYMENT), self.house.may(Right.APPROVE)
        waits = line is not None and line["state"] == CaseState.APPLIED
        mine = line is not None and line["applied_by"] == self._ground.who().id
        for button, seen in (
            (self.approve, taking and waits), (self.reject, approving and waits), (self.slip, line is not None),
            (self.new_button, taking), (self.withdraw, taking and waits and mine),
        ):  # fmt: skip
            looks.reveal(button, seen)
        if line is None:
            self.card.show_case(say("No waiver chosen"), ("plain", ""), None, [], [])
            return
        facts = [
            (say("Number"), line["number"]),
            (say("Charge number"), line["charge"]),
            (say("Fee item"), line["item"]),
            (say("Period"), period_text(line["period"])),
            (say("Amount due"), line["due"].grouped()),
            (say("Reason"), line["reason"]),
        ]
        if line["refund"]:
            facts.append((say("By refund"), line["refund"]))
        moments = step_moments(steps_of(self._ground, "waiver", line["id"]))
        self.card.show_case(line["unit"], waiver_state(line), line["amount"], facts, moments)

    # New ones

    def new(self) -> None:
        if self._begin():
            self.form.begin()

    def waive(self, charges: Sequence[dict[str, Any]]) -> None:
        """A form for waiving these charges, rows of the list of charges, all of them ticked."""
        owed = [line for line in charges if line["open"] > 0]
        if not owed:
            self.host.refuse(Refusal(mark("Of what is chosen nothing is open. There is nothing to waive.")))
        elif self._begin():
            several = len({line["unit"] for line in owed}) > 1
            self.form.offer(
                [
                    {
                        "id": line["id"], "unit": line["unit"],
                        "item": f"{line['unit']} {line['item']}" if several else line["item"],
                        "period": period_text(line["period"]), "open": line["open"],
                    }
                    for line in owed
                ]
            )  # fmt: skip

    def _begin(self) -> bool:
        if not self.permits(self.house.may(Right.TAKE_PAYMENT)):
            return False
        self._operation = uuid4().hex
        self.open_form(self.form)
        return True

    def _owed(self, unit_id: int) -> list[dict[str, Any]]:
        return [
            {"id": owed.id, "item": owed.item, "period": period_text(owed.period), "open": owed.open}
            for owed in self.house.office.desk.account(unit_id).owed
            if not owed.runs
        ]

    def save_new(self) -> None:
        """Apply for the waivers that are typed."""
        try:
            amounts, answer = self.form.amounts(), self.form.answer()
            made = self._desk.apply(amounts, answer.reason, operation=self._operation, authority=self.word_of(answer))
        except Refusal as refusal:
            self.form.form.show_refusal(refusal)
            return
        total = yuan(Money(sum(waiver.amount for waiver in made)))
        approved = made[-1].state == CaseState.APPROVED
        sentence = mark("{number}: {amount} waived") if approved else mark("{number}: {amount} applied for")
        self.done(made[-1].id, say(sentence, number=made[-1].number, amount=total))

    # Deciding

    def _chosen(self, state: CaseState = CaseState.APPLIED) -> list[dict[str, Any]]:
        return [line for line in self.table.selected_rows() if line["state"] == state]

    def _ask_approve(self) -> None:
        lines = self._chosen()
        another = any(needs_another(self._ground, line["applied_by"]) for line in lines)
        act = partial(self._approve, lines)
        Confirm(
            self, say("Approve the waiver"), self._told(lines), say("Approve"), act, authority=another
        ).open()  # fmt: skip

    def _approve(self, lines: list[dict[str, Any]], answer: Answer) -> None:
        word = self.word_of(answer)
        for line in lines:
            self._desk.approve(line["id"], word)
        self.done(lines[-1]["id"], say("{number} is approved.", number=lines[-1]["number"]))

    def _ask_reject(self) -> None:
        lines = self._chosen()

        def act(answer: Answer) -> None:
            for line in lines:
                self._desk.reject(line["id"], answer.reason)
            self.done(lines[-1]["id"], say("{number} is rejected.", number=lines[-1]["number"]))

        Confirm(self, say("Reject the waiver"), self._told(lines), say("Reject"), act, reason=True).open()

    def _ask_withdraw(self) -> None:
        lines = self._chosen()

        def act(_: Answer) -> None:
            for line in lines:
                self._desk.withdraw(line["id"])
            self.done(lines[-1]["id"], say("{number} is withdrawn.", number=lines[-1]["number"]))

        Confirm(self, say("Withdraw the waiver"), self._told(lines), say("Withdraw"), act).open()

    def _told(self, lines: list[dict[str, Any]]) -> str:
        """What is decided on, in one sentence."""
        total = yuan(Money(sum(line["amount"] for line in lines)))
        numbers = say(", ").join(line["number"] for line in lines[:3])
        if len(lines) > 3:
            numbers += " …"
        return say("{numbers}: {total} in all. This can't be undone.", numbers=numbers, total=total)

    def show_record(self, kind: str, record: int) -> None:
        """Turn to a waiver."""
        self.turn_to(record)

    def print_paper(self) -> None:
        line = self.table.current_row()
        if line is not None:
            self.host.preview_paper("waiver", line["id"])
