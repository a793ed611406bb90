"""The bills of a month that are shared out: their list in the billing room, and the form that enters one."""

from collections.abc import Callable, Sequence
from typing import Any

from frontdesk.core.money import Money
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark, say
from frontdesk.fees.billing.tariffs import period_of, period_text
from frontdesk.fees.records.items import SPLITS, FeeItem, Split
from frontdesk.residents.records import Building
from frontdesk.widgets.buttons import link
from frontdesk.widgets.card import Card, Words
from frontdesk.widgets.form import Choice, TextField
from frontdesk.widgets.moneybox import MoneyBox
from frontdesk.widgets.panelform import PanelForm
from frontdesk.widgets.recordtable import Column, RecordTable

_HIGH = 168
"""Pixels of the list at 100 %: its heads and two or three bills; more scroll."""


def where_text(building: str | None) -> str:
    """Among whom a bill is shared."""
    return say("Building {code}", code=building) if building else say("The whole estate")


COST_COLUMNS = (
    Column("item", mark("Fee item"), 0),
    Column("building", mark("Shared by"), 150, value=lambda row: where_text(row["building"])),
    Column("split", mark("Shared"), 110, value=lambda row: say(SPLITS[Split(row["split"])])),
    Column("total", mark("Amount"), 120, "money"),
    Column("remark", mark("Remark"), 150),
    Column("run", mark("Billed by"), 140, value=lambda row: row["run"] or say("Not billed yet")),
)


class CostCard(Card):
    """The bills of a month that are shared out."""

    def __init__(self, add: Callable[[], object], withdraw: Callable[[], object]) -> None:
        super().__init__(say("Bills to share out"), flush=True)
        self.table = RecordTable(COST_COLUMNS, say("Bills to share out"))
        self.table.set_empty(say("No bill of this month is to be shared out. F3 enters one."), "calculator")
        self.setFixedHeight(_HIGH)
        self.month = Words("", "muted")
        self.add_tool(self.month)
        self.add_tool(link(say("Enter a bill"), add, "plus", "F3"))
        self.withdraw = link(say("Withdraw"), withdraw, "undo-2", "F8")
        self.add_tool(self.withdraw)
        self.add(self.table, 1)
        self.table.current_changed.connect(self._chosen)

    def show_month(self, period: int | None, rows: Sequence[dict[str, Any]]) -> None:
        """Show the bills of a month, as `SharedCosts.of_month` gives them."""
        self.month.setText(period_text(period) if period else "")
        self.table.set_rows(rows)
        self._chosen(self.table.current_row())

    def _chosen(self, cost: dict[str, Any] | None) -> None:
        self.withdraw.setEnabled(cost is not None and not cost["run"])


class CostForm(PanelForm):
    """A bill for a fee item and a month, shared among a building or the estate."""

    def __init__(self, buildings: Callable[[], list[Building]], save: Callable[[], object]) -> None:
        super().__init__(say("Enter a bill"), say("Enter it"), save, columns=1)
        self._buildings = buildings
        self.item, self.building = Choice(), Choice()
        self.form.add("item", say("Fee item"), self.item, required=True)
        self.form.add("period", say("Month"), TextField(say("Month, like 2026-11"), 10), required=True)
        self.form.add("total", say("Amount of the bill"), MoneyBox(), required=True)
        self.form.add("building", say("Shared by"), self.building)
        self.form.add("remark", say("Remark"), TextField(say("Stands on receipts; optional")))

    def offer(self, items: list[FeeItem], period: int) -> None:
        """The items whose bills are shared out; a bill is of that month unless another is typed."""
        self.form.clear()
        self.item.set_options([(item.id, item.name) for item in items])
        buildings = [(one.id, f"{one.code}  {one.name}".strip()) for one in self._buildings()]
        self.building.set_options([(None, say("The whole estate")), *buildings])
        self.form.set_values({"period": period_text(period)})
        self.form.field("total").content.setFocus()

    def cost(self) -> tuple[int, int, Money, int | None, str]:
        """Item, month, total, building and remark. Refuses what can't be read."""
        values = self.form.values()
        try:
            period = period_of(values["period"])
        except Refusal as refusal:
            refusal.field = "period"
            raise
        return values["item"], period, values["total"], values["building"], values["remark"]
