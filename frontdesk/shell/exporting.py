"""The command that saves a register, narrowed as its list in the window is."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark, say
from frontdesk.shell.answering import answer, count_aloud, signed_in

if TYPE_CHECKING:
    from frontdesk.core.ground import Ground

_CASES = ("applied", "approved", "paid", "rejected", "withdrawn")
_STATES = {
    "admissions": ("in_force", "to_come", "over"),
    "answers": ("offered", "expired", "withdrawn"),
    "charges": ("owed", "open", "part", "paid", "waived", "voided"),
    "contractors": ("admitted", "barred", "unused"),
    "custody": ("held", "lapsed", "ended"),
    "deposits": ("owed", "held", "settled", "voided"),
    "dunning": ("broken", "today", "waiting", "kept", "none"),
    "dutylog": ("open", "overdue", "done", "matters", "late", "addendum"),
    "enquiries": ("open", "overdue", "answered", "cancelled"),
    "exceptions": (
        "skipped",
        "missing",
        "disputed",
        "difference",
        "review",
        "addendum",
        "late",
        "unrostered",
        "promise",
        "round",
    ),
    "followups": (
        "waiting",
        "late",
        "due",
        "to_come",
        "slip",
        "spot_check",
        "made",
        "satisfied",
        "not_satisfied",
        "not_reached",
    ),
    "incidents": ("open", "overdue", "planned", "under_way", "ended"),
    "inspections": ("made", "in_order", "faults", "nobody_in", "not_let_in", "finished"),
    "keys": ("in_cabinet", "out", "lost"),
    "loans": ("out", "overdue", "back", "undone"),
    "losses": ("open", "overdue", "lock_changed", "copied", "found", "none"),
    "passes": ("valid", "not_yet", "expired", "overdue", "lost", "returned", "cancelled"),
    "permits": (
        "open",
        "review",
        "late",
        "on_site",
        "expired",
        "waited",
        "uncopied",
        "draft",
        "applied",
        "referred",
        "first_reviewed",
        "to_pay",
        "works",
        "stopped",
        "completing",
        "failed",
        "waiting",
        "mending",
        "refund_due",
        "filed",
        "rejected",
        "withdrawn",
    ),
    "prices": ("active", "stopped"),
    "receipts": ("valid", "voided", "red"),
    "rectifications": ("open", "late", "to_serve", "over"),
    "refunds": _CASES,
    "shifts": ("open", "submitted", "confirmed", "disputed", "filed", "waiting"),
    "siteworkers": ("violating", "passed", "free"),
    "stocktake": ("unseen", "seen", "open", "there", "out", "missing", "unexpected", "wrong_hook"),
    "tickets": (
        "open",
        "due",
        "late",
        "logged",
        "dispatched",
        "on_site",
        "in_progress",
        "suspended",
        "handed_back",
        "to_pay",
        "investigating",
        "in_hand",
        "escalated",
        "to_follow_up",
        "closed",
        "unfounded",
        "reopened",
        "cancelled",
    ),
    "visits": ("expected", "waiting", "on_site", "overstayed", "left", "refused", "cancelled"),
    "waivers": tuple(state for state in _CASES if state != "paid"),
    "warranties": ("active", "stopped"),
    "workers": ("on_duty", "off_duty", "team", "left"),
}
_NARROWED_BY = {
    "admissions": {"building", "unit", "state"},
    "answers": {"state"},
    "audit": set(),
    "charges": {"building", "unit", "item", "state"},
    "closes": set(),
    "contractors": {"state"},
    "custody": {"building", "unit", "state"},
    "deposits": {"building", "unit", "item", "state"},
    "dunning": {"building", "unit", "state", "at_least", "older_than"},
    "dutylog": {"building", "unit", "state"},
    "enquiries": {"building", "unit", "state"},
    "exceptions": {"state"},
    "followups": {"building", "unit", "state"},
    "incidents": {"building", "unit", "state"},
    "inspections": {"building", "unit", "state"},
    "keys": {"building", "unit", "state"},
    "loans": {"building", "unit", "state"},
    "losses": {"unit", "state"},
    "meters": {"building", "unit", "item"},
    "overduekeys": {"building", "unit"},
    "passes": {"building", "unit", "state"},
    "permits": {"building", "unit", "state"},
    "prices": {"state"},
    "readings": {"building", "unit", "item"},
    "receipts": {"building", "unit", "state", "method"},
    "rectifications": {"building", "unit", "state"},
    "refunds": {"building", "unit", "state"},
    "residents": {"building", "unit", "kind", "status"},
    "rights": set(),
    "roster": set(),
    "round": {"building", "unit", "item"},
    "shifts": {"state"},
    "siteworkers": {"state"},
    "stocktake": {"state"},
    "tickets": {"building", "unit", "state"},
    "visits": {"building", "unit", "state"},
    "waivers": {"building", "unit", "item", "state"},
    "warranties": {"state"},
    "workers": {"state"},
}


_WITHOUT_TEXT = {"closes", "meters", "readings", "rights", "round"}
"""The registers that have no filter by text; all others have one."""

_LONGEST = 60
"""As much as the filter of a list takes."""


def add_options(command: argparse.ArgumentParser) -> None:
    """What may be asked of the command."""
    states = sorted({state for states in _STATES.values() for state in states})
    methods = ("cash", "card", "wechat", "alipay", "transfer", "cheque", "prepayment", "deposit", "carried")
    kinds = ("flat", "shop", "office", "storage", "parking")
    statuses = ("unsold", "vacant", "owner_occupied", "let", "under_renovation")
    code, name = say("CODE"), say("NAME")
    command.add_argument("register", choices=tuple(_NARROWED_BY), help=say("which register"))
    command.add_argument("--from", dest="since", metavar=say("DAY"), help=say("first day or month, like 2026-11-01"))
    command.add_argument("--to", dest="until", metavar=say("DAY"), help=say("last day or month, like 2026-11"))
    command.add_argument("--building", metavar=code, help=say("only this building"))
    command.add_argument("--unit", metavar=code, help=say("only this unit, like 3-1-502"))
    command.add_argument("--state", choices=states, help=say("only rows that stand so"))
    command.add_argument("--item", metavar=name, help=say("only rows of this fee item"))
    command.add_argument("--method", choices=methods, help=say("only receipts paid so"))
    command.add_argument("--kind", choices=kinds, help=say("only residents of units of this kind"))
    command.add_argument("--status", choices=statuses, help=say("only residents of units that stand so"))
    found = say("only what the filter of the list finds by this: number, unit, name, phone")
    command.add_argument("--text", metavar=say("TEXT"), help=found)
    add_arrears_options(command)
    command.add_argument("--out", metavar=say("FILE"), type=Path, required=True, help=say("the file to write"))


def add_arrears_options(command: argparse.ArgumentParser) -> None:
    """By what the due list may be narrowed beside building, unit and text."""
    command.add_argument("--at-least", metavar=say("AMOUNT"), help=say("only units with so much overdue, like 500"))
    command.add_argument(
        "--older-than", metavar=say("DAYS"), type=int, help=say("only arrears older than so many days")
    )


def save_register(asked: argparse.Namespace) -> int:
    """Save a register as .xlsx, .csv or PDF."""
    from frontdesk.shell.work import export

    allowed = _NARROWED_BY[asked.register] | (set() if asked.register in _WITHOUT_TEXT else {"text"})
    for option in ("building", "unit", "state", "item", "method", "kind", "status", "at_least", "older_than", "text"):
        if getattr(asked, option) is not None and option not in allowed:
            sentence = mark("{register} can't be narrowed by {option}. Leave it out.")
            raise Refusal(sentence, field=option, register=asked.register, option=f"--{option.replace('_', '-')}")
    states = _STATES.get(asked.register, ())
    if asked.state is not None and asked.state not in states:
        sentence = mark("{register} have no state {state}. Choose one of {states}.")
        raise Refusal(sentence, field="state", register=asked.register, state=asked.state, states=", ".join(states))
    if len(asked.text or "") > _LONGEST:
        raise Refusal(mark("Say it in at most {count} characters."), field="text", count=_LONGEST)
    with signed_in(asked) as ground:
        narrowed = narrowed_by(ground, asked)
        rows = export(ground, count_aloud(asked), asked.register, str(asked.out), **narrowed)
    facts = {"file": str(asked.out), "rows": rows}
    return answer(asked, facts, say("Rows: {rows}, saved as {file}", **facts))


def narrowed_by(ground: "Ground", asked: argparse.Namespace) -> dict[str, Any]:
    """What is asked for as the lists take it. Refuses a building, a unit or a fee item that is not there."""
    from frontdesk.core.money import Money
    from frontdesk.fees.billing.tariffs import TariffDesk
    from frontdesk.residents.desk import ResidentDesk

    names = ("since", "until", "state", "method", "kind", "status", "text", "older_than")
    narrowed = {name: value for name in names if (value := getattr(asked, name, None))}
    if asked.at_least is not None:
        narrowed["at_least"] = int(Money.parse(asked.at_least))
    if asked.building is not None:
        buildings = {each.code: each.id for each in ResidentDesk(ground).buildings()}
        if asked.building.strip() not in buildings:
            sentence = mark("There is no building {code}. There are: {codes}")
            raise Refusal(sentence, field="building", code=asked.building[:20], codes=", ".join(buildings))
        narrowed["building_id"] = buildings[asked.building.strip()]
    if asked.unit is not None:
        narrowed["unit_id"] = ResidentDesk(ground).unit_id(asked.unit)
    if getattr(asked, "item", None) is not None:
        items = {each.name: each.id for each in TariffDesk(ground).items(inactive=True)}
        if asked.item.strip() not in items:
            sentence = mark("There is no fee item {name}. There are: {names}")
            raise Refusal(sentence, field="item", name=asked.item[:20], names=", ".join(items))
        narrowed["item_id"] = items[asked.item.strip()]
    return narrowed
