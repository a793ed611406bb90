"""The reports of the fee desk: figures, charts, tables and how they were reckoned; for screen, paper and workbook."""

from collections.abc import Callable, Sequence

from frontdesk.core.words import Say
from frontdesk.fees.papers.income import income_sections
from frontdesk.fees.papers.rates import ageing_sections, month_said, rates_sections, recovery_sections
from frontdesk.fees.papers.said import Facts, printed_said
from frontdesk.fees.papers.statement import statement_lines, statement_sections
from frontdesk.paper.report import Report, Section


def report_of(facts: Facts, say: Say, *, printed_at: str = "", printed_by: str = "") -> Report:
    """A report from what `ReportDesk.facts` tells of it. Without a moment it says nothing of its printing."""
    return framed(facts, _SECTIONS[facts["report"]](facts, say), say, printed_at, printed_by)


def framed(facts: Facts, sections: Sequence[Section], say: Say, printed_at: str = "", printed_by: str = "") -> Report:
    """A report of any desk, with its letterhead and what it goes over."""
    return Report(
        office=facts["office"] or facts["estate"],
        title=say(facts["title"]),
        subtitle=tuple(filter(None, (" · ".join(filter(None, _narrowed(facts, say))),))),
        sections=tuple(sections),
        printed=printed_said(printed_at, printed_by, say) if printed_at else "",
        stamps=(say("Demo"),) if facts["demo"] else (),
    )


def _narrowed(facts: Facts, say: Say) -> list[str]:
    """What the report goes over."""
    if "since" in facts:
        first, last = (
            month_said(facts[end]) if isinstance(facts[end], int) else facts[end].isoformat()
            for end in ("since", "until")
        )
        told = [facts.get("named", ""), first if first == last else say("{first} to {last}", first=first, last=last)]
    else:
        told = [say("As of {day}", day=facts["today"].isoformat())]
    if facts["building"]:
        told.append(say("Building {code}", code=facts["building"]))
    told += [facts["item"], facts["operator"]]
    if facts["report"] == "statement":
        told = [*statement_lines(facts, say), *told]
    return told


_SECTIONS: dict[str, Callable[[Facts, Say], list[Section]]] = {
    "rates": rates_sections,
    "income": income_sections,
    "recovery": recovery_sections,
    "ageing": ageing_sections,
    "statement": statement_sections,
}
