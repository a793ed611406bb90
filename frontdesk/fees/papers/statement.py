"""What a statement of account tells: the balances, each line with what is owed after it, the deposits beside."""

from collections.abc import Iterable

from frontdesk.core.words import Say, mark
from frontdesk.fees.papers.said import Facts
from frontdesk.fees.records import METHODS, Method
from frontdesk.paper.book import Book, BookColumn, Row
from frontdesk.paper.report import Fact, Notes, Section
from frontdesk.paper.report import Facts as Figures

_KINDS = {
    "charge_voided": mark("Charge voided: {what}"),
    "waiver": mark("Waived: {what}"),
    "opening": mark("Prepayment carried over"),
    "payment": mark("Payment, {methods}"),
    "settlement": mark("Settled from prepayment"),
    "deduction": mark("Kept of a deposit"),
    "void": mark("Receipt {number} voided"),
    "bounce": mark("Receipt {number} bounced"),
    "refund": mark("Refund, {methods}"),
}


def statement_lines(facts: Facts, say: Say) -> list[str]:
    """Whose account it is, for the line below the title."""
    told = [say("Unit: {unit}", unit=facts["unit"]), facts["owner"]]
    if facts["gross_area"]:
        area = f"{facts['gross_area'] // 100:,}.{facts['gross_area'] % 100:02d}"
        told.append(say("Gross area {area} m²", area=area))
    return told


def statement_sections(facts: Facts, say: Say) -> list[Section]:
    """A statement of account, as `fees.statement.statement` tells it."""
    opening, closing = facts["opening"], facts["closing"]
    held = closing["held"] or closing["to_leave"] or facts["deposits"]
    figures = [
        Fact(say("Owed at the beginning"), opening["owed"], "money"),
        Fact(say("Newly charged"), facts["charged"], "money"),
        Fact(say("Paid and settled"), facts["settled"], "money"),
        Fact(say("Owed at the end"), closing["owed"], "money"),
        Fact(say("Waived"), facts["waived"], "money"),
        Fact(say("Prepayment at the end"), closing["prepaid"], "money"),
    ]
    if held:
        figures.append(Fact(say("Deposits held"), closing["held"], "money"))
    if facts["running"]:
        figures.append(Fact(say("Late fees not charged yet"), facts["running"], "money"))
    notes = [
        say(
            "Owed after each line is what the unit then owed, deposits apart; prepayment is told beside it and not"
            " taken off. A charge stands on the day it was entered into the books."
        ),
        say("Please tell the office within 7 days if anything here is not right."),
    ]
    return [
        Figures(tuple(figures)),
        Book(
            title=say("Charges and payments"),
            columns=(
                BookColumn("at", say("Day"), width=14),
                BookColumn("number", say("Number"), width=21),
                BookColumn("what", say("What it is"), width=28),
                BookColumn("charged", say("Newly charged"), "money", 12),
                BookColumn("settled", say("Paid or waived"), "money", 12),
                BookColumn("owed", say("Owed after it"), "money", 13),
                BookColumn("prepaid", say("Prepayment"), "money", 12),
            ),
            rows=[_opening(facts, say), *_rows(facts["entries"], say)],
            total_label=say("At the end"),
            totals={
                "charged": facts["charged"],
                "settled": facts["settled"] + facts["waived"],
                "owed": closing["owed"],
                "prepaid": closing["prepaid"],
            },
        ),
        *([_deposits(facts, say)] if held else []),
        Notes(tuple(notes)),
    ]


def _opening(facts: Facts, say: Say) -> Row:
    opening = facts["opening"]
    return {
        "at": facts["since"].isoformat(), "number": "", "what": say("Brought forward"), "charged": None,
        "settled": None, "owed": opening["owed"], "prepaid": opening["prepaid"],
    }  # fmt: skip


def _rows(entries: Iterable[Facts], say: Say) -> list[Row]:
    rows: list[Row] = []
    for entry in entries:
        charges = entry["kind"] in ("charge", "charge_voided")
        rows.append(
            {
                "at": f"{entry['at']:%Y-%m-%d}", "number": entry["number"], "what": _said(entry, say),
                "charged": entry["owed"] if charges else None,
                "settled": None if charges else -entry["owed"],
                "owed": entry["balance"]["owed"], "prepaid": entry["balance"]["prepaid"],
            }
        )  # fmt: skip
    return rows


def _deposits(facts: Facts, say: Say) -> Book:
    closing = facts["closing"]
    rows: list[Row] = [
        {
            "at": f"{entry['at']:%Y-%m-%d}", "number": entry["number"], "what": _said(entry, say),
            "moved": entry["held"] or None, "held": entry["balance"]["held"], "to_leave": entry["balance"]["to_leave"],
        }
        for entry in facts["deposits"]
    ]  # fmt: skip
    return Book(
        title=say("Deposits"),
        columns=(
            BookColumn("at", say("Day"), width=14),
            BookColumn("number", say("Number"), width=21),
            BookColumn("what", say("What it is"), width=28),
            BookColumn("moved", say("Amount"), "money", 13),
            BookColumn("held", say("Held after it"), "money", 13),
            BookColumn("to_leave", say("Still to be left"), "money", 13),
        ),
        rows=rows,
        total_label=say("At the end"),
        totals={"held": closing["held"], "to_leave": closing["to_leave"]},
    )


def _said(entry: Facts, say: Say) -> str:
    told, kind = entry["told"], entry["kind"]
    if kind in ("charge", "charge_voided", "waiver"):
        months = told.get("months", 1)
        what = f"{told['item']} {told['period']}"
        if months > 1:
            what = say("{charge}, {months} mo.", charge=what, months=months)
        return what if kind == "charge" else say(_KINDS[kind], what=what)
    methods = say(", ").join(say(METHODS[Method(method)]) for method in told["methods"])
    said = say(_KINDS[kind], methods=methods, number=told["voids"])
    return say("{what} (with unit {unit})", what=said, unit=told["unit"]) if told["unit"] else said
