"""The billing run: what a month would charge and leave out, and posting it."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtWidgets import QStackedWidget

from frontdesk.core.money import Money
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark, say
from frontdesk.fees.billing.bills import Bill
from frontdesk.fees.billing.runs import BillingDesk
from frontdesk.fees.billing.shared import SharedCosts
from frontdesk.fees.billing.tariffs import TariffDesk, period_of, period_text
from frontdesk.fees.dialogs import ask_post
from frontdesk.fees.records.items import Basis, FeeItem
from frontdesk.fees.tab.billing_costs import CostCard, CostForm
from frontdesk.fees.tab.room import Room
from frontdesk.fees.tables import BY_ITEM_COLUMNS, RUN_COLUMNS, SKIPPED_COLUMNS, period_of_day, yuan
from frontdesk.residents.records import Building
from frontdesk.widgets import looks
from frontdesk.widgets.ask import Confirm
from frontdesk.widgets.buttons import plain, primary
from frontdesk.widgets.card import Banner, Card, Heading, Words, row
from frontdesk.widgets.desktab import Host
from frontdesk.widgets.form import Form, TextField
from frontdesk.widgets.recordtable import RecordTable


class BillingRoom(Room):
    """Bills a month: preview, then post, once."""

    def __init__(
        self,
        billing: BillingDesk,
        costs: SharedCosts,
        tariffs: TariffDesk,
        buildings: Callable[[], list[Building]],
        host: Host,
        today: Callable[[], date],
    ) -> None:
        self._side, self._panel = QStackedWidget(), Card(say("Billing run"))
        super().__init__(host, self._side)
        self._billing, self._costs, self._tariffs = billing, costs, tariffs
        self._today = today
        self._bill: Bill | None = None
        self.form = Form(1)
        self.form.add("period", say("Month"), TextField(say("Month, like 2026-11"), 10), required=True)
        self.form.set_values({"period": period_text(period_of_day(today()))})
        self.preview = plain(say("Work out"), "F9", self.print_paper)
        self.count, self.total = Words("", "muted"), Words("", "amount")
        self.outcome = Banner("", "plain")
        self.post = primary(say("Post"), "Ctrl+S", self.save)
        self.runs = RecordTable(RUN_COLUMNS, say("Earlier runs"))
        self.runs.set_empty(say("No run yet."), "history")
        self.costs = CostCard(self.new, self._ask_withdraw)
        self.cost_form = CostForm(buildings, self._enter)
        self.cost_form.left.connect(self.back)
        self._lay_out()
        self.form.finished.connect(self.print_paper)
        self.form.changed.connect(self._forget)
        self._forget()

    def _lay_out(self) -> None:
        self.items = RecordTable(BY_ITEM_COLUMNS, say("What would be charged"), identity="item")
        self.items.set_empty(
            say(
                "A billing run charges every unit for the month. F9 shows what would be charged;"
                " nothing is written until it is posted."
            ),
            "calculator",
        )
        self.skipped = RecordTable(SKIPPED_COLUMNS, say("Left out"), identity="unit")
        self.skipped.set_empty(say("Units left out stand here, each with the reason."), "list")
        self._left_out = Words("", "muted")
        charged = Card(say("What would be charged"), flush=True)
        charged.add(self.items, 1)
        left_out = Card(say("Left out"), flush=True)
        left_out.add_tool(self._left_out)
        left_out.add(self.skipped, 1)
        self.column.addWidget(self.costs)
        self.column.addWidget(charged, 3)
        self.column.addWidget(left_out, 2)
        for piece in (self.form, self.preview):
            self._panel.add(piece)
        self._panel.add(row(self.count, None, self.total))
        self._panel.add(self.outcome)
        self._panel.add(self.post)
        self._panel.add(Heading(say("Earlier runs")))
        self._panel.add(self.runs, 1)
        self._side.addWidget(self._panel)
        self._side.addWidget(self.cost_form)

    def refresh(self) -> None:
        self.runs.set_rows(self._billing.runs())
        self._show_costs()

    def _period(self) -> int | None:
        """The month typed, if it is one."""
        try:
            return period_of(self.form.values()["period"])
        except Refusal:
            return None

    def _show_costs(self) -> None:
        """The bills of the month; where nothing is shared out, nothing is said of it."""
        period = self._period()
        looks.reveal(self.costs, bool(self._shared_items()))
        self.costs.show_month(period, self._costs.of_month(period) if period else [])

    def _shared_items(self) -> list[FeeItem]:
        return self._tariffs.items(basis=(Basis.SHARED,))

    def new(self) -> None:
        """F3: enter a bill that is shared out."""
        items = self._shared_items()
        if not items:
            self.host.refuse(Refusal(mark("Add a fee item that is a share of a cost first, under Tariffs.")))
            return
        self._side.setCurrentWidget(self.cost_form)
        self.cost_form.offer(items, self._period() or period_of_day(self._today()))

    def _enter(self) -> None:
        try:
            item_id, period, total, building_id, remark = self.cost_form.cost()
            cost_id = self._costs.enter(item_id, period, total, building_id, remark)
        except Refusal as refusal:
            self.cost_form.form.show_refusal(refusal)
            return
        self.form.set_values({"period": period_text(period)})
        self.back()
        self.costs.table.select_identity(cost_id)
        self.host.tell(say("The bill of {amount} is shared out by the next run.", amount=yuan(total)))

    def _ask_withdraw(self) -> None:
        cost = self.costs.table.current_row()
        sentence = say(
            "The bill of {amount} for {item} is not shared out. This can't be undone.",
            amount=yuan(cost["total"]),
            item=cost["item"],
        )
        Confirm(self, say("Withdraw the bill"), sentence, say("Withdraw"), lambda _: self._withdraw(cost["id"])).open()

    def _withdraw(self, cost_id: int) -> None:
        self._costs.withdraw(cost_id)
        self.back()

    def show_record(self, kind: str, record: int) -> None:
        """Turn to an earlier run; one that is no longer among the latest is added below them."""
        self.refresh()
        if not self.runs.select_identity(record):
            self.runs.set_rows([*self._billing.runs(), self._billing.run(record)])
            self.runs.select_identity(record)
        self.runs.setFocus()

    def help_text(self) -> str:
        return say(
            "Billing run: choose the month, F9 works out what would be charged and whom it leaves out and why, Ctrl+S"
            " posts it. No unit is charged twice for the same item and period, so a run can be repeated. Quarters,"
            " half-years and years are charged in the month in which they begin. F3 enters a bill that is shared out,"
            " such as the electricity of a lift; F8 withdraws it until it has been billed."
        )

    def begin(self) -> None:
        field = self.form.field("period").content
        assert isinstance(field, TextField)
        field.setFocus()
        field.selectAll()

    def back(self) -> None:
        self._side.setCurrentWidget(self._panel)
        self._forget()
        self.begin()

    def print_paper(self) -> None:
        """F9: work out the month without writing anything."""
        try:
            period = period_of(self.form.values()["period"])
        except Refusal as refusal:
            self.form.show_refusal(refusal)
            return
        self.host.run("preview_bill", say("Working out {month}", month=period_text(period)), self._show, period=period)

    def save(self) -> None:
        """Ctrl+S: post what was previewed, once it is confirmed; or enter the bill that is being typed."""
        if self._side.currentWidget() is self.cost_form:
            self._enter()
            return
        bill = self._bill
        if bill is not None and bill.charges:
            ask_post(self, bill, lambda: self._post(bill.period))

    def _post(self, period: int) -> None:
        self.host.run("post_bill", say("Posting {month}", month=period_text(period)), self._posted, period=period)

    def _show(self, bill: Bill) -> None:
        self._bill = bill
        self._show_bill(bill)
        month = period_text(bill.period)
        if bill.charges:
            self.outcome.show_words(say("Nothing is written yet."), "accent")
        elif bill.skipped:
            self.outcome.show_words(say("Nothing is left to bill for {month}.", month=month), "good")
        else:
            self.outcome.show_words(say("There are no units to bill. Add units first."), "soon")
        self.post.setEnabled(bool(bill.charges))
        (self.post if bill.charges else self.form.field("period").content).setFocus()

    def _posted(self, bill: Bill) -> None:
        self._bill = None
        self._show_bill(bill)
        told = say("Nothing is left to bill for {month}.", month=period_text(bill.period))
        if bill.run:
            told = say(
                "Posted as {run}: {count} charges, {total}.",
                run=bill.run,
                count=f"{bill.charges:,}",
                total=yuan(bill.total),
            )
        self.outcome.show_words(told, "good")
        self.host.tell(told)
        self.post.setEnabled(False)
        self.refresh()

    def _show_bill(self, bill: Bill) -> None:
        rows: list[dict[str, Any]] = [
            {"item": item, "basis": sums.basis, "cycle": sums.cycle, "count": sums.charges, "sum": sums.total}
            for item, sums in bill.by_item.items()
        ]
        self.items.set_rows(rows)
        self.skipped.set_rows(bill.skipped)
        self.count.setText(say("Charges: {count}", count=f"{bill.charges:,}"))
        self.total.setText(bill.total.grouped())
        self._left_out.setText(say("Entries: {count}", count=f"{len(bill.skipped):,}"))

    def _forget(self) -> None:
        """Another month: what was worked out no longer counts."""
        self._bill = None
        self.items.set_rows([])
        self.skipped.set_rows([])
        for words in (self.count, self._left_out):
            words.setText("")
        self.total.setText(Money(0).grouped())
        self.outcome.show_words("")
        self.post.setEnabled(False)
        self._show_costs()
