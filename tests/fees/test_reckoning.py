"""What a charge is made of goes along to the till, the lists, the notice and the receipt."""

from datetime import date
from typing import Any

import pytest

from frontdesk.core.words import Speaker
from frontdesk.fees.billing.runs import BillingDesk
from frontdesk.fees.billing.tariffs import Scope, TariffDesk, Terms
from frontdesk.fees.cash.cashier import CashDesk
from frontdesk.fees.cash.ledger import stored_facts
from frontdesk.fees.desk import FeeDesk
from frontdesk.fees.papers.said import price_said
from frontdesk.fees.records.items import Basis
from frontdesk.fees.registers import FeeRegisters
from frontdesk.fees.tables import charge_reckoned, owed_columns
from frontdesk.residents.desk import ResidentDesk
from frontdesk.residents.fields import PersonFields
from tests.fees.bills import read_meter
from tests.people import FLAT, Estate

POWER = "0.4883 × 240 + 0.5383 × 60 (0 → 300)"
CARE = "2.50 × 112.36 m² × 18/30 d"


@pytest.fixture
def flat(estate: Estate) -> int:
    """The flat, sold in November; its power is metered, its care by the day; the month is billed."""
    tariffs, unit = TariffDesk(estate.ground), estate.units[FLAT]
    power, care = (
        tariffs.add_item("电费", Basis.METERED),
        tariffs.add_item("服务费", Basis.AREA, 1, Terms(prorated=True)),
    )
    tariffs.set_price(power, 4883, date(2026, 1, 1), tiers=((24000, 5383),))
    tariffs.set_price(care, 25000, date(2026, 1, 1), Scope(unit_id=unit))
    read_meter(estate, FLAT, power, (202611, date(2026, 11, 20), 30000))
    ResidentDesk(estate.ground).transfer_title(
        unit, [PersonFields("欧阳雪", ("13700003333",))], date(2026, 11, 13), "sale"
    )
    BillingDesk(estate.ground).post(202611)
    return unit


def told(lines: list[dict[str, Any]]) -> list[str]:
    say = Speaker("en")
    return [price_said({"months": 1} | line, say) for line in lines if line["item"] in ("电费", "服务费")]


def test_the_till_and_the_list_say_it(estate: Estate, flat: int) -> None:
    desk = FeeDesk(estate.ground)
    column = next(each for each in owed_columns(date(2026, 11, 21), set()) if each.key == "price")
    account = desk.account(flat)
    assert column.value is not None
    assert [column.value(charge) for charge in account.owed if charge.item == "电费"] == [POWER]
    listed = {row["item"]: charge_reckoned(row) for row in desk.charges(unit_id=flat)}
    assert (listed["电费"], listed["物业费"]) == (POWER, "2.50 × 112.36")


def test_the_receipt_keeps_it(estate: Estate, flat: int) -> None:
    receipt = estate.pay(FLAT, "800")
    facts = stored_facts(receipt)
    assert set(told(facts["lines"])) == {POWER, CARE, CARE.replace("18", "12")}
    red = stored_facts(CashDesk(estate.ground).void(receipt.id, "误收"))
    assert told(red["lines"]) == told(facts["lines"])


def test_the_notice_and_the_register_say_it(estate: Estate, flat: int) -> None:
    registers = FeeRegisters(estate.ground)
    with registers.in_arrears() as (_, rows):
        notices = {facts["payer"]: told(facts["lines"]) for facts in rows if facts["unit"] == FLAT}
    assert notices == {"欧阳雪": [CARE, POWER], "陈志远": [CARE.replace("18", "12")]}
    with registers.charges(unit_id=flat) as (_, rows):
        listed = list(rows)
    assert set(told(listed)) == {POWER, CARE, CARE.replace("18", "12")}
    assert [row["payer"] for row in listed if row["item"] == "服务费"] == ["陈志远", "欧阳雪"]


def test_what_a_former_owner_owes_is_not_settled_from_the_prepayment_of_the_next(estate: Estate, flat: int) -> None:
    ground = estate.ground
    estate.pay(FLAT, "5000")
    CashDesk(ground).agree_settling(flat, True)
    ResidentDesk(ground).transfer_title(flat, [PersonFields("张三丰", ("13700004444",))], date(2026, 12, 11), "sale")
    BillingDesk(ground).post(202612)
    owed = [(charge.item, charge.remark[:2]) for charge in FeeDesk(ground).account(flat).owed]
    assert owed == [("服务费", "欧阳")]
