"""What stands on a receipt and on a red entry, told when they are issued."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row

from frontdesk.core.estate import Estate
from frontdesk.core.money import Money
from frontdesk.fees.billing.tariffs import period_text
from frontdesk.fees.cash.ledger import Tendered, stored_facts
from frontdesk.fees.cash.owed import Settlement
from frontdesk.fees.records import Receipt
from frontdesk.residents.records import Unit


def receipt_facts(
    estate: Estate | Row[*tuple[Any, ...]],
    unit: Unit | Row[*tuple[Any, ...]],
    payment: dict[str, Any],
    divided: Settlement,
    tenders: Sequence[Tendered],
    prepaid: Money,
    at: datetime,
    cashier: str,
    counter: str,
    made_of: Mapping[int, dict[str, Any]] | None = None,
    form: int = 0,
) -> dict[str, Any]:
    """Everything that stands on a receipt but its number; a line names its unit where it is not the receipt's own.

    Amounts in fen, price in 1/10000 yuan, quantity and area in 1/100. `made_of` is what `reckoning.made_of` gives;
    `form` is the latest version of how papers look. A red entry has that of the receipt which it turns round.
    """
    made_of = made_of or {}
    return {
        "kind": "receipt", "at": f"{at:%Y-%m-%d %H:%M}", "estate": estate.name, "office": estate.office,
        "demo": estate.demo, "form": form,
        "unit": unit.code, "payer": payment["payer"], "gross_area": unit.gross_area,
        "lines": [
            {
                "unit": "" if one.unit_id == payment["unit_id"] else one.unit,
                "item": one.item, "basis": one.basis, "period": period_text(one.period), "price": one.price,
                "quantity": one.quantity, "months": one.months, "waived": one.waived, "due": one.open, "paid": amount,
                "remark": one.remark,
            }
            | made_of.get(one.id, {})
            for one, amount in divided.allocations
        ],
        "prepaid_in": divided.prepaid_in, "total": divided.settled + divided.prepaid_in,
        "methods": methods_of(tenders),
        "received": payment["received"], "change": payment["change"], "prepaid_before": prepaid,
        "prepaid_after": prepaid + divided.prepaid_in - payment["prepaid_used"], "cashier": cashier, "counter": counter,
        "remark": payment["remark"], "voids": "", "reason": "", "authorised_by": "",
    }  # fmt: skip


_TURNED = ("due", "paid", "waived")
"""The sums of a line, which are negative on a red entry."""


def red_facts(
    receipt: Receipt,
    prepaid: Money,
    red: dict[str, Any],
    back: Sequence[Tendered],
    at: datetime,
    cashier: str,
    counter: str,
    vouched: str,
) -> dict[str, Any]:
    """What stands on a red entry: the lines of the receipt with their signs turned, and what goes back.

    It is `red`, or `bounce` where a cheque or transfer did not come in.
    """
    facts = stored_facts(receipt)
    return facts | {
        "kind": "bounce" if red["kind"] == "bounce" else "red", "at": f"{at:%Y-%m-%d %H:%M}", "voids": receipt.number,
        "reason": red["reason"],
        "lines": [line | {name: -line[name] for name in _TURNED if name in line} for line in facts["lines"]],
        "methods": methods_of(back),
        "prepaid_in": red["prepaid_in"], "total": red["settled"] + red["prepaid_in"], "received": red["received"],
        "change": red["change"],
        "prepaid_before": prepaid, "prepaid_after": prepaid + red["prepaid_in"] - red["prepaid_used"],
        "cashier": cashier, "counter": counter, "authorised_by": vouched, "remark": "",
    }  # fmt: skip


def methods_of(tenders: Sequence[Tendered]) -> list[dict[str, Any]]:
    """How was paid, as it stands on a receipt."""
    return [{"method": one.method.value, "amount": one.amount, "reference": one.reference} for one in tenders]
