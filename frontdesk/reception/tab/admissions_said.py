"""What a unit has said about who may come, in the words that stand before whoever signs a visitor in."""

from collections.abc import Sequence
from typing import Any

from frontdesk.core import phones
from frontdesk.core.words import say
from frontdesk.reception.records import ADMISSIONS, PURPOSES, RELATIONS, Admission, Purpose

ROLES = {Admission.PERMIT: "good", Admission.ASK: "soon", Admission.REFUSE: "late"}
"""How each kind of what was said is shown."""

_MOST = 4
"""Lines that are shown of a unit at once."""


def said_of_visitor(rule: Any) -> tuple[str, str]:
    """What holds for a visitor, and the role of the banner that says it; nothing when nobody has said anything."""
    return ("", "plain") if rule is None else (_line(rule), ROLES[Admission(rule.kind)])


def said_of_unit(rules: Sequence[Any]) -> tuple[str, str]:
    """What a unit has said, before it is known who comes. What the estate says of one person is told with the name."""
    meant = [rule for rule in rules if rule.unit_id is not None or not (rule.name or rule.phone)]
    lines = [_line(rule) for rule in meant if rule.kind != Admission.PERMIT]
    permitted = [_whom(rule) for rule in meant if rule.kind == Admission.PERMIT]
    if permitted:
        names = say(", ").join(permitted)
        lines.append(say("{what}: {who}", what=say(ADMISSIONS[Admission.PERMIT]), who=names))
    role = ROLES[Admission(meant[0].kind)] if meant else "plain"
    more = [say("and {count} more", count=len(lines) - _MOST)] if len(lines) > _MOST else []
    return "\n".join(lines[:_MOST] + more), role


def _line(rule: Any) -> str:
    """`Ask the resident first: Agent, viewing. By phone only`."""
    told = say("{what}: {who}", what=say(ADMISSIONS[Admission(rule.kind)]), who=_whom(rule))
    if rule.until is not None:
        told = say("{text} ({more})", text=told, more=say("until {date}", date=rule.until))
    return say("{first}. {second}", first=told, second=rule.words) if rule.words else told


def _whom(rule: Any) -> str:
    return whom(rule.name, rule.relation, rule.purpose, rule.phone)


def whom(name: str, relation: str, purpose: str, phone: str) -> str:
    """Whom it is about: a name with what they are to the household, a purpose, a phone, or everybody."""
    if name:
        return say("{text} ({more})", text=name, more=say(RELATIONS[relation])) if relation else name
    told = [say(PURPOSES[Purpose(purpose)])] if purpose else []
    return " · ".join([*told, phones.masked(phone)] if phone else told) or say("Everybody")
