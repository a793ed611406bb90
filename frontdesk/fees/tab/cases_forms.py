"""The forms of deposits, refunds and waivers, in the panel at the right."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from frontdesk.core.money import Money
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark, say
from frontdesk.fees.cases.refunds import METHODS_OF, Claim
from frontdesk.fees.cases.sources import Source
from frontdesk.fees.records import METHODS, MONEY_MOVES
from frontdesk.fees.records.cases import REFUND_KINDS, RefundKind
from frontdesk.fees.records.items import FeeItem
from frontdesk.fees.tables import yuan
from frontdesk.widgets import looks
from frontdesk.widgets.ask import Answer
from frontdesk.widgets.buttons import plain
from frontdesk.widgets.card import Banner, Words
from frontdesk.widgets.form import Check, Choice, PasswordField, TextField
from frontdesk.widgets.hits import Find
from frontdesk.widgets.moneybox import MoneyBox
from frontdesk.widgets.panelform import TallForm
from frontdesk.widgets.recordtable import Column, RecordTable
from frontdesk.widgets.unitpicker import UnitPicker

_LINES_HIGH = 150
"""Pixels for the charges of a form at 100 %: header and three of them; more scroll."""


def _charge_columns(title: str) -> tuple[Column, ...]:
    return (
        Column("id", "", 34, "check", value=lambda line: line["ticked"]),
        Column("item", mark("Fee item"), 0),
        Column("period", mark("Period"), 76),
        Column("open", title, 88, "money"),
    )


class LinesForm(TallForm):
    """A form over some charges, some of them ticked, with one amount for what is ticked.

    With one ticked the amount may be less; with several it is what all of them come to.
    """

    def __init__(self, heading: str, action: str, save: Callable[[], object], title: str, *further: QWidget) -> None:
        self.lines = RecordTable(_charge_columns(title), say("Charges"))
        self.lines.setFixedHeight(_LINES_HIGH)
        super().__init__(heading, action, save, self.lines, *further)
        self.amount = MoneyBox()
        self.lines.checked_changed.connect(lambda *_: self._sum())

    def show_lines(self, lines: Sequence[dict[str, Any]]) -> None:
        """The charges (id, item, period, open, ticked)."""
        self.lines.set_rows(lines)
        self._sum()

    def _sum(self) -> None:
        ticked = self.lines.checked_rows()
        self.amount.set_money(Money(sum(line["open"] for line in ticked)) if ticked else None)
        self.amount.setEnabled(len(ticked) == 1)

    def amounts(self) -> dict[int, Money]:
        """How much of each ticked charge, by id. Refuses when none is ticked."""
        ticked = self.lines.checked_rows()
        if not ticked:
            raise Refusal(mark("Tick at least one charge."), field="amount")
        if len(ticked) == 1:
            return {ticked[0]["id"]: self.form.values()["amount"]}
        return {line["id"]: line["open"] for line in ticked}


class DepositForm(TallForm):
    """A new deposit: owed at the till, or taken at once."""

    def __init__(self, find_unit: Find, save: Callable[[], object], save_and_print: Callable[[], object]) -> None:
        super().__init__(say("New deposit"), say("Raise it"), save)
        self.unit = UnitPicker(find_unit, say("Unit, name or phone"), say("Unit"))
        self.item = Choice()
        ways = [(None, say("Owed at the till")), *((method, say(METHODS[method])) for method in MONEY_MOVES)]
        self.method = Choice(ways)
        self.form.add("unit", say("Unit"), self.unit, span=2, required=True)
        self.form.add("item", say("Kind of deposit"), self.item, required=True)
        self.form.add("amount", say("Amount"), MoneyBox(), required=True)
        self.form.add("payer", say("Payer"), TextField(say("The owner's"), 60), span=2)
        self.form.add("method", say("Paid by"), self.method, span=2)
        self.form.add("reference", say("Reference"), TextField(say("Optional"), 60), span=2)
        self.and_print = plain(say("Take and print the receipt"), "F10", save_and_print)
        self.add_button(self.and_print)
        self.method.changed.connect(self._show_method)
        self._show_method()

    def offer(self, items: list[FeeItem]) -> None:
        """The kinds of deposits there are."""
        self.item.set_options([(item.id, item.name) for item in items])

    def _show_method(self) -> None:
        taken = self.method.value() is not None
        self.yes.set_words(say("Take it") if taken else say("Raise it"))
        self.form.show_field("reference", taken)
        looks.reveal(self.and_print, taken)


class DeductForm(TallForm):
    """What is kept of a deposit, for what and why."""

    def __init__(self, save: Callable[[], object], save_and_print: Callable[[], object]) -> None:
        super().__init__(say("Keep part of the deposit"), say("Keep it"), save)
        self.item = Choice()
        self.form.add("item", say("Fee item"), self.item, required=True)
        self.form.add("amount", say("Amount"), MoneyBox(), required=True)
        self.form.add("reason", say("Reason"), TextField(), span=2, required=True)
        self.add_button(plain(say("Keep and print the notice"), "F10", save_and_print))

    def offer(self, items: list[FeeItem], code: str, held: Money) -> None:
        """The one-off items there are, for the deposit of a unit of which so much is held."""
        self.set_heading(f"{say('Keep part of the deposit')} · {code} · {held.grouped()}")
        self.item.set_options([(item.id, item.name) for item in items])


class RefundForm(LinesForm):
    """An application for a refund: of which unit, of what, how much of which charges, to whom and why."""

    def __init__(
        self,
        find_unit: Find,
        sources: Callable[[int], list[Source]],
        arrears: Callable[[int], Money],
        save: Callable[[], object],
    ) -> None:
        self.owed = Banner("", "soon")
        super().__init__(say("Apply for a refund"), say("Apply"), save, mark("Can go back"), self.owed)
        self._sources_of, self._arrears_of = sources, arrears
        self._sources: list[Source] = []
        self.unit = UnitPicker(find_unit, say("Unit, name or phone"), say("Unit"))
        self.of, self.again = Choice(), Check(say("The charges are owed again"))
        self.form.add("unit", say("Unit"), self.unit, span=2, required=True)
        self.form.add("of", say("What is refunded"), self.of, span=2)
        self.form.add("amount", say("Amount"), self.amount, required=True)
        self.form.add("payee", say("Payee"), TextField("", 60))
        self.form.add("again", "", self.again, span=2)
        self.form.add("reason", say("Reason"), TextField(), span=2, required=True)
        self.unit.changed.connect(self._look_up)
        self.of.changed.connect(self._show_source)
        self._show_source()

    def offer(self, source: Source, code: str) -> None:
        """Begin with one source of the unit with this code."""
        self.begin()
        self.set_heading(say("Apply for a refund") + f" · {code}")
        self.form.show_field("unit", False)
        self._show_sources([source])
        self.form.field("reason").content.setFocus()

    def begin(self) -> None:
        self.set_heading(say("Apply for a refund"))
        self.form.show_field("unit", True)
        super().begin()

    def claim(self) -> Claim:
        """What is asked back. Refuses what is missing."""
        source = self.source()
        if source is None:
            raise Refusal(mark("This unit has nothing that could be given back."), field="of")
        lines = tuple(self.amounts().items()) if source.parts else ()
        values = self.form.values()
        return Claim(
            source.kind, source.of, values["reason"], Money(0) if source.parts else values["amount"], lines,
            values["payee"], bool(values.get("again")),
        )  # fmt: skip

    def source(self) -> Source | None:
        """What is chosen to be refunded."""
        at = self.of.value()
        return None if at is None else self._sources[at]

    def _look_up(self) -> None:
        unit_id = self.unit.value()
        self._show_sources(self._sources_of(unit_id) if unit_id is not None else [])

    def _show_sources(self, sources: list[Source]) -> None:
        self._sources = sources
        self.of.set_options([(at, source_text(source)) for at, source in enumerate(sources)])
        self._show_source()

    def _show_source(self) -> None:
        source = self.source()
        parts = source.parts if source else ()
        self.show_lines(
            [
                {"id": part.id, "item": part.item, "period": part.period, "open": part.left, "ticked": len(parts) == 1}
                for part in parts
            ]
        )
        looks.reveal(self.lines, bool(parts))
        self.form.show_field("again", bool(parts))
        self.again.set_value(source is not None and source.kind == RefundKind.SETTLEMENT)
        owed = self._arrears_of(source.unit_id) if source else Money(0)
        self.owed.show_words(say("This unit still owes {amount}.", amount=yuan(owed)) if owed else "")
        if source is not None:
            self.form.set_values({"payee": source.payee})
            if not parts:
                self.amount.set_money(source.room)
                self.amount.setEnabled(True)


def source_text(source: Source) -> str:
    """`SJ2026-000012 · 2026-11-21 · ¥280.90`, `Prepayment · ¥100.00`."""
    names = {RefundKind.PREPAYMENT: say("Prepayment"), RefundKind.SETTLEMENT: say("Settled from prepayment")}
    told = [names.get(source.kind, source.name), source.day.isoformat() if source.day else "", yuan(source.room)]
    return " · ".join(filter(None, told))


class PayOutForm(TallForm):
    """How an approved refund is paid out."""

    def __init__(self, save: Callable[[], object], save_and_print: Callable[[], object]) -> None:
        super().__init__(say("Pay the refund out"), say("Pay out"), save)
        self.method, self.told = Choice(), Words("", "total")
        self.body.insertWidget(0, self.told)
        self.form.add("method", say("Paid out by"), self.method, span=2)
        self.form.add("reference", say("Reference"), TextField(say("Optional"), 60), span=2)
        self.add_button(plain(say("Pay out and print the slip"), "F10", save_and_print))

    def offer(self, kind: RefundKind, number: str, amount: Money, payee: str) -> None:
        """What is paid out to whom, and the ways in which a refund of this kind can be."""
        self.set_heading(f"{number} · {say(REFUND_KINDS[kind])}")
        self.told.setText(f"{yuan(amount)} · {payee}")
        self.method.set_options([(method, say(METHODS[method])) for method in METHODS_OF[kind]])
        self.begin()


class WaiverForm(LinesForm):
    """An application for waivers: of which charges, how much, why; approved at once by whoever types their password."""

    def __init__(
        self, find_unit: Find, owed: Callable[[int], list[dict[str, Any]]], save: Callable[[], object]
    ) -> None:
        super().__init__(say("Waive charges"), say("Apply"), save, mark("Open"))
        self._owed = owed
        self.unit = UnitPicker(find_unit, say("Unit, name or phone"), say("Unit"))
        self.form.add("unit", say("Unit"), self.unit, span=2)
        self.form.add("amount", say("Amount"), self.amount, span=2, required=True)
        self.form.add("reason", say("Reason"), TextField(), span=2, required=True)
        self.form.add("name", say("Approved at once by"), TextField(say("Optional")))
        self.form.add("password", say("Password"), PasswordField())
        self.unit.changed.connect(self._look_up)

    def offer(self, lines: Sequence[dict[str, Any]]) -> None:
        """Begin with these charges, all ticked; they may be of several units."""
        self.begin()
        self.set_heading(" · ".join((say("Waive charges"), *dict.fromkeys(line["unit"] for line in lines))))
        self.form.show_field("unit", False)
        self.show_lines([{**line, "ticked": True} for line in lines])
        self.form.field("reason").content.setFocus()

    def begin(self) -> None:
        self.set_heading(say("Waive charges"))
        self.form.show_field("unit", True)
        self.show_lines([])
        super().begin()

    def answer(self) -> Answer:
        """The reason, and who approves at once, if somebody does."""
        values = self.form.values()
        return Answer(reason=values["reason"], name=values["name"], password=values["password"])

    def _look_up(self) -> None:
        unit_id = self.unit.value()
        self.show_lines([{**line, "ticked": False} for line in self._owed(unit_id)] if unit_id is not None else [])
