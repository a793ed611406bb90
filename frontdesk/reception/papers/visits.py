"""The papers of visitors: the slip with its stub, the list of who is on site, the day sheet and the register."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from frontdesk.core.words import Say
from frontdesk.fees.papers.said import Facts, day_said, printed_said
from frontdesk.paper.book import Book, BookColumn
from frontdesk.paper.sheet import Column, Sheet, Signature, Stub, Table
from frontdesk.reception.records import ADMISSIONS, PURPOSES, RELATIONS, Admission, Purpose, VisitState


def visitor_slip(facts: Facts, say: Say, *, printed_at: str, printed_by: str) -> Sheet:
    """The slip that a visitor carries: where they go, and the stub on which the host signs that they leave.

    `facts`: number, at, due (by when they leave; `2026-11-22 14:05` or empty), estate, office, demo, who, where,
    purpose (a Purpose), party, carrying, plate, badge (texts, may be empty), operator.
    """
    told = [
        (say("Visitor: {name}", name=facts["who"]),),
        (say("Going to: {where}", where=facts["where"]),),
        (
            say("Purpose: {purpose}", purpose=say(PURPOSES[Purpose(facts["purpose"])])),
            say("Persons: {count}", count=facts["party"]),
        ),
        (say("Arrived: {time}", time=facts["at"]),),
    ]
    more = (
        say("Leaves by: {time}", time=facts["due"]) if facts["due"] else "",
        say("Badge: {badge}", badge=facts["badge"]) if facts["badge"] else "",
        say("Plate: {plate}", plate=facts["plate"]) if facts["plate"] else "",
        say("Carries: {things}", things=facts["carrying"]) if facts["carrying"] else "",
    )
    return Sheet(
        office=facts["office"],
        title=say("Visitor slip"),
        code=facts["number"],
        number=say("No. {number}", number=facts["number"]),
        facts=(*told, *((line,) for line in more if line)),
        signatures=(Signature(say("Signed in by: {name}", name=facts["operator"])),),
        stub=Stub(
            title=say("Stub, given back on leaving"),
            facts=(
                (say("No. {number}", number=facts["number"]), say("Badge: {badge}", badge=facts["badge"] or "—")),
                (say("Visitor: {name}", name=facts["who"]), say("Going to: {where}", where=facts["where"])),
            ),
            signatures=(
                Signature(say("Left at:"), rule=True),
                Signature(say("Host's signature:"), rule=True),
            ),
        ),
        printed=printed_said(printed_at, printed_by, say),
        stamps=(say("Demo"),) if facts["demo"] else (),
    )


def on_site_list(facts: Facts, say: Say, *, printed_at: str, printed_by: str) -> Sheet:
    """Everybody on site, by building and unit, with a box to tick each: the evacuation list.

    `facts`: at (`2026-11-22 14:05`), estate, office, demo, visits (rows of `VisitLists.on_site`).
    """
    visits = facts["visits"]
    return Sheet(
        office=facts["office"],
        title=say("Visitors on site"),
        facts=((
            say("Visits: {count}", count=len(visits)), say("Persons: {count}", count=_people(visits)),
            say("As of {time}", time=facts["at"]),
        ),),
        tables=(
            Table(
                (
                    Column(say("Going to"), 12, place="head", key="where"),
                    Column(say("Visitor's name"), 21, place="head", key="who"),
                    Column(say("Persons"), 10, align="right", place="figure", key="party"),
                    Column(say("Phone"), 15, place="detail", key="phone"),
                    Column(say("Badge"), 9, key="badge"),
                    Column(say("Plate"), 12, key="plate"),
                    Column(say("Arrived"), 12, key="at"),
                    Column(say("Seen"), 9, align="centre", key="seen"),
                ),
                tuple(
                    (
                        row["where"], row["who"], str(row["party"]), row["phone"], row["badge"], row["plate"],
                        _arrived(row["at"], facts["at"]), "□",
                    )
                    for row in visits
                ),
            ),
        ) if visits else (),
        before=() if visits else (say("Nobody is on site."),),
        signatures=(
            Signature(say("Counted by:"), rule=True),
            Signature(say("Time:"), rule=True),
        ),
        printed=printed_said(printed_at, printed_by, say),
        stamps=(say("Demo"),) if facts["demo"] else (),
    )  # fmt: skip


def day_sheet(facts: Facts, say: Say, states: Mapping[str, str], *, printed_at: str, printed_by: str) -> Sheet:
    """The visitor register of one day, as it hung at the counter on paper.

    `facts`: day (`2026-11-22`), estate, office, demo, visits (rows of `VisitLists.of_day`); `states` are the words for
    where a visit stands.
    """
    visits = facts["visits"]
    return Sheet(
        office=facts["office"],
        title=say("Visitor register"),
        date=day_said(facts["day"], say),
        facts=((say("Visits: {count}", count=len(visits)), say("Persons: {count}", count=_people(visits))),),
        tables=(
            Table(
                (
                    Column(say("No."), 5, align="right", key="row"),
                    Column(say("Arrived"), 9, key="at"),
                    Column(say("Visitor's name"), 16, place="head", key="who"),
                    Column(say("Going to"), 10, place="head", key="where"),
                    Column(say("Purpose"), 11, place="detail", key="purpose"),
                    Column(say("Persons"), 9, align="right", place="figure", key="party"),
                    Column(say("ID number"), 17, key="id_masked"),
                    Column(say("Phone"), 13, key="phone"),
                    Column(say("Plate"), 10, key="plate"),
                    Column(say("Badge"), 7, key="badge"),
                    Column(say("Carries"), 11, key="carrying"),
                    Column(say("Left at"), 9, key="left_at"),
                    Column(say("Signed in by"), 9, key="operator"),
                ),
                tuple(
                    (
                        str(place), f"{row['at']:%H:%M}", _who(row, say), row["where"],
                        say(PURPOSES[Purpose(row["purpose"])]), str(row["party"]), row["id_masked"], row["phone"],
                        row["plate"], row["badge"], row["carrying"], _left(row, say, states), row["operator"],
                    )
                    for place, row in enumerate(visits, 1)
                ),
            ),
        ) if visits else (),
        before=() if visits else (say("Nobody came on this day."),),
        printed=printed_said(printed_at, printed_by, say),
        stamps=(say("Demo"),) if facts["demo"] else (),
    )  # fmt: skip


def visit_list(
    rows: Iterable[Facts],
    say: Say,
    states: Mapping[str, str],
    *,
    office: str,
    printed_at: str,
    printed_by: str,
    subtitle: Sequence[str] = (),
) -> Book:
    """The register of visits. `rows` are read once; `states` are the words for where one stands.

    A row is one of `VisitLists.visits`.
    """
    return Book(
        title=say("Visitor register"),
        subtitle=tuple(subtitle),
        office=office,
        printed=printed_said(printed_at, printed_by, say),
        total_label=say("Total"),
        columns=(
            BookColumn("number", say("Number"), width=18),
            BookColumn("at", say("Arrived"), width=16),
            BookColumn("who", say("Visitor's name"), width=18),
            BookColumn("where", say("Going to"), width=12),
            BookColumn("purpose", say("Purpose"), width=12),
            BookColumn("party", say("Persons"), "count", width=8, total=True),
            BookColumn("id_masked", say("ID number"), width=19),
            BookColumn("phone", say("Phone"), width=14),
            BookColumn("plate", say("Plate"), width=11),
            BookColumn("badge", say("Badge"), width=8),
            BookColumn("carrying", say("Carries"), width=14),
            BookColumn("left_at", say("Left at"), width=16),
            BookColumn("operator", say("Signed in by"), width=11),
            BookColumn("state", say("State"), width=12),
            BookColumn("remark", say("Remark"), width=16),
        ),
        rows=_register(rows, say, states),
    )


def admission_list(
    rows: Iterable[Facts],
    say: Say,
    states: Mapping[str, str],
    *,
    office: str,
    printed_at: str,
    printed_by: str,
    subtitle: Sequence[str] = (),
) -> Book:
    """The register of who may come. `rows` are read once; `states` are the words for whether it holds.

    A row is one of `AdmissionLists.admissions`.
    """
    return Book(
        title=say("Who may come"),
        subtitle=tuple(subtitle),
        office=office,
        printed=printed_said(printed_at, printed_by, say),
        columns=(
            BookColumn("unit", say("Unit"), width=12),
            BookColumn("kind", say("What holds"), width=18),
            BookColumn("name", say("Visitor's name"), width=14),
            BookColumn("relation", say("Is the household's"), width=12),
            BookColumn("purpose", say("Purpose"), width=12),
            BookColumn("phone", say("Phone"), width=14),
            BookColumn("words", say("In the resident's words"), width=26),
            BookColumn("asked_by", say("Said by"), width=12),
            BookColumn("since", say("From"), "date", width=12),
            BookColumn("until", say("To"), "date", width=12),
            BookColumn("operator", say("Noted by"), width=10),
            BookColumn("state", say("State"), width=11),
        ),
        rows=(
            {
                **row, "unit": row["unit"] or say("The whole estate"), "kind": say(ADMISSIONS[Admission(row["kind"])]),
                "name": say("(erased)") if row["erased"] else row["name"],
                "relation": say(RELATIONS[row["relation"]]) if row["relation"] else "",
                "purpose": say(PURPOSES[Purpose(row["purpose"])]) if row["purpose"] else "",
                "state": say(states[row["state"]]),
            }
            for row in rows
        ),
    )  # fmt: skip


def _register(rows: Iterable[Facts], say: Say, states: Mapping[str, str]) -> Iterator[dict[str, Any]]:
    for row in rows:
        left = row["left_at"]
        yield {
            **row, "who": _who(row, say), "at": f"{row['at']:%Y-%m-%d %H:%M}",
            "left_at": f"{left:%Y-%m-%d %H:%M}" if left else "", "purpose": say(PURPOSES[Purpose(row["purpose"])]),
            "state": say(states["overstayed" if row["overstayed"] else row["state"]]),
        }  # fmt: skip


def _who(row: Facts, say: Say) -> str:
    return say("(erased)") if row["erased"] else str(row["who"])


def _people(visits: Iterable[Facts]) -> int:
    """How many came in; who was turned away or waits did not."""
    return sum(row["party"] for row in visits if row["state"] in (VisitState.ON_SITE, VisitState.LEFT))


def _arrived(at: datetime, now: str) -> str:
    """The time; of who came on another day, the day too."""
    return f"{at:%H:%M}" if f"{at:%Y-%m-%d}" == now[:10] else f"{at:%m-%d %H:%M}"


def _left(row: Facts, say: Say, states: Mapping[str, str]) -> str:
    if row["left_at"] is None:
        return say(states[row["state"]])
    return f"{row['left_at']:%H:%M}" if row["left_at"].date() == row["at"].date() else f"{row['left_at']:%m-%d %H:%M}"
