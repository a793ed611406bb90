"""How the papers of a case say what stands on all of them: who applies, who works, from when to when, what is done."""

from collections.abc import Iterator

from frontdesk.core.words import Say
from frontdesk.fees.papers.said import Facts, day_said, hundredths, with_more
from frontdesk.paper.sheet import Column, Table
from frontdesk.renovation.records import APPLICANTS, RISKS, Applicant, Risk

BLANK = "____________"
"""Where something is filled in by hand."""


def case_rows(facts: Facts, say: Say) -> Iterator[tuple[str, ...]]:
    """The rows of facts with which a paper of a case begins: unit and owner, applicant, contractor, site manager, time.

    `facts` are those that `sheets` tells of every case.
    """
    area = say("Gross area: {area} m²", area=hundredths(facts["area"])) if facts["area"] else ""
    yield tuple(
        filter(None, (say("Unit: {unit}", unit=facts["unit"]), say("Owner: {name}", name=facts["owner"]), area))
    )
    kind = say(APPLICANTS[Applicant(facts["applicant_kind"])])
    yield (
        say("Applicant: {name}", name=with_more(facts["applicant"], kind, say) if facts["applicant"] else BLANK),
        say("Phone: {phone}", phone=facts["phone"] or BLANK),
    )
    yield from contractor_rows(facts, say)
    yield (period_said(facts, say),)


def contractor_rows(facts: Facts, say: Say) -> Iterator[tuple[str, ...]]:
    """Who does the works, and who answers for the site."""
    if not facts["contractor"]:
        yield (say("Contractor: {name}", name=say("The owner does the works")),)
        return
    name = with_more(facts["contractor"], facts["contractor_phone"], say)
    yield (
        say("Contractor: {name}", name=name),
        *([say("Licence: {number}", number=facts["licence"])] if facts["licence"] else []),
    )
    yield (
        say("Site manager: {name}", name=facts["manager"] or BLANK),
        say("Phone: {phone}", phone=facts["manager_phone"] or BLANK),
    )


def period_said(facts: Facts, say: Say) -> str:
    """From when to when works last."""
    since, until = (day_said(facts[name], say) if facts[name] else BLANK for name in ("starts", "ends"))
    return say("Works from {since} to {until}", since=since, until=until)


def scope_table(facts: Facts, say: Say, least: int = 0) -> Table:
    """The works, with what is dangerous of each; `least` rows, for what is written by hand."""
    return Table(
        (
            Column(say("No."), 8, align="centre", place="head", key="n"),
            Column(say("Works"), 46, place="head", key="text"),
            Column(say("Place"), 22, place="detail", key="place"),
            Column(say("What is dangerous of it"), 24, place="figure", key="risk"),
        ),
        tuple(
            (str(n), item["text"], item["place"], say(RISKS[Risk(item["risk"])]) if item["risk"] else "")
            for n, item in enumerate(facts["scope"], start=1)
        ),
        min_rows=least,
    )


def stamps_of(facts: Facts, say: Say) -> tuple[str, ...]:
    """What is boxed at the top of every paper of an estate for practice."""
    return (say("Demo"),) if facts["demo"] else ()
