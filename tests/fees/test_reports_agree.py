"""Whatever is done at the fee desk, each report tells what a look at every row tells, and all sums meet."""

from datetime import date, timedelta
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from frontdesk.core.operators import Role
from frontdesk.fees.closing.drawer import day_figures
from frontdesk.fees.reports.income import income
from frontdesk.fees.reports.rates import rates
from frontdesk.fees.reports.recovery import recovery
from frontdesk.fees.reports.statement import statement
from tests import people
from tests.fees.rowbyrow import Rows
from tests.fees.test_every_act import Office

BEGAN = date(2026, 11, 21)


class Reported(Office):
    """The fee desk, whose reports are looked at when the counter closes."""

    def teardown(self) -> None:
        people.sign_in(self.ground, Role.MANAGER)
        rows = Rows(self.ground)
        today = self.ground.clock.today()
        spans = [(BEGAN, today), (BEGAN, BEGAN), (date(today.year, today.month, 1), today)]
        with self.ground.database.reading() as session:
            buildings = sorted({unit.building_id for unit in rows.of("unit")})
            for building in (None, buildings[0]):
                for item in (None, self.items["物业费"]):
                    for since, until in ((202601, 202712), (202611, 202611), (202612, 202701)):
                        told = rates(session, since, until, building_id=building, item_id=item)
                        assert said_rates(told, rows) == rows.rates(since, until, building, item)
                    for first, last in spans:
                        found = recovery(session, rows.clock, first, last, building_id=building, item_id=item)
                        assert said_recovery(found, rows) == rows.recovery(first, last, building, item)
            for first, last in spans:
                self._income_agrees(session, rows, first, last)
            for unit in self.units:
                self._statement_agrees(session, rows, unit, today)
        super().teardown()

    def _income_agrees(self, session: Any, rows: Rows, since: date, until: date) -> None:
        told = income(session, rows.clock, since, until)
        assert told["money"] == (
            told["income"] + told["deposits_taken"] + told["prepaid_in"] - told["prepaid_used"] - told["deposit_used"]
        )
        for lines in ("by_method", "by_operator", "by_time"):
            assert sum(line["money"] for line in told[lines]) == told["money"]
        assert sum(line["income"] for line in told["by_time"]) == told["income"]
        names = {row.name: row.id for row in rows.of("fee_item")}
        sums = {name: told[name] for name in _WHOLE}
        sums |= {("item", names[line["item"]]): line["income"] for line in (*told["by_item"], *told["deposits"])}
        sums |= {("method", line["method"]): line["money"] for line in told["by_method"]}
        slow = rows.income(since, until)
        assert {key: amount for key, amount in sums.items() if amount} == {
            key: amount for key, amount in slow.items() if key[0] not in ("operator", "at")
        }
        operators = {payment.operator_id for payment in rows.of("payment")}
        days = [since + timedelta(n) for n in range((until - since).days + 1)]
        # The Z slips of these days come to the same.
        closed = sum(day_figures(session, rows.clock, day, each).total for day in days for each in operators)
        assert closed == told["money"]
        for each in operators:
            assert income(session, rows.clock, since, until, operator_id=each)["money"] == slow.get(
                ("operator", each), 0
            )

    def _statement_agrees(self, session: Any, rows: Rows, unit: int, today: date) -> None:
        whole = statement(session, rows.clock, unit, BEGAN, today)
        account = self.desk.account(unit)
        open_ = sum(one.open for one in account.owed if not one.runs)
        assert whole["closing"]["owed"] + whole["closing"]["to_leave"] == open_
        assert whole["closing"]["prepaid"] == account.prepaid
        assert whole["closing"]["held"] == self.deposits.held_by(unit)
        assert (
            whole["opening"]["owed"] + whole["charged"] - whole["waived"] - whole["settled"]
            == (whole["closing"]["owed"])
        )
        middle = BEGAN + (today - BEGAN) // 2
        early = statement(session, rows.clock, unit, BEGAN, middle)
        late = statement(session, rows.clock, unit, middle + timedelta(1), today + timedelta(1))
        assert (early["closing"], late["closing"]) == (late["opening"], whole["closing"])
        assert [*early["entries"], *late["entries"]] == whole["entries"]
        balance = dict(whole["opening"])
        for line in whole["entries"]:
            for name in ("owed", "prepaid"):
                balance[name] += line[name]
                assert balance[name] == line["balance"][name]


_WHOLE = (
    "money", "income", "deposits_taken", "prepaid_in", "prepaid_used", "deposit_used", "receipts", "receipt_total",
)  # fmt: skip


def said_rates(told: dict[str, Any], rows: Rows) -> dict[Any, Any]:
    """The report's figures as the slow way gives them."""
    items, codes = ({row.name: row.id for row in rows.of("fee_item")}, dict(rows.buildings))
    sums = ("due", "received", "rate")
    units = (*sums, "billed", "paid_up")
    found = {
        "all": figures(told, *units),
        "late": figures(told["late_fees"], *sums),
        **{("period", line["period"]): figures(line, *units) for line in told["by_month"]},
        **{("building", codes[line["building"]]): figures(line, *units) for line in told["by_building"]},
        **{("item", items[line["item"]]): figures(line, *sums) for line in told["by_item"]},
    }
    return {key: each for key, each in found.items() if any(each)}


def figures(line: dict[str, Any], *names: str) -> tuple[Any, ...]:
    return tuple(line[name] for name in names)


def said_recovery(told: dict[str, Any], rows: Rows) -> dict[Any, Any]:
    """The report's figures as the slow way gives them."""
    items = {row.name: row.id for row in rows.of("fee_item")}
    found = {
        "all": (told["received"], told["open"]),
        "late": (told["late_fees"]["received"], told["late_fees"]["open"]),
        **{("period", line["period"]): (line["received"], line["open"]) for line in told["by_period"]},
        **{("item", items[line["item"]]): (line["received"], line["open"]) for line in told["by_item"]},
    }
    return {key: both for key, both in found.items() if any(both)}


def test_whatever_is_done_the_reports_agree_with_every_row(small_estate: tuple[Path, people.Estate]) -> None:
    class Here(Reported):
        template, furnished = small_estate

    quiet = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]
    run_state_machine_as_test(
        Here,
        settings=settings(max_examples=5, stateful_step_count=40, deadline=None, suppress_health_check=quiet),
    )
