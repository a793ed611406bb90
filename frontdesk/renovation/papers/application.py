"""The form by which somebody applies for renovation works."""

from frontdesk.core.words import Say, mark
from frontdesk.fees.papers.said import Facts, day_said, printed_said
from frontdesk.paper.sheet import Column, Sheet, Signature, Table
from frontdesk.renovation.papers.said import case_rows, scope_table, stamps_of
from frontdesk.renovation.records import OUTCOMES, SHOWN, STAGES, Outcome, Shown, Stage

_DECLARED = (
    mark(
        "I apply for the works above and have been told what is forbidden or needs the consent of others (Measures for"
        " the Administration of Interior Decoration of Dwellings, Decree 110 of 2002, articles 5 to 8 and 15)."
    ),
    mark(
        "What I have entered and handed in is true. Works begin only when the permit hangs at the door, and go no"
        " further than it allows."
    ),
)


def application_form(facts: Facts, say: Say, *, printed_at: str, printed_by: str) -> Sheet:
    """An application as it stands, to be signed; `facts` are those of `sheets.application_facts`."""
    return Sheet(
        office=facts["office"],
        title=say("Application for renovation works"),
        code=facts["number"],
        number=say("No. {number}", number=facts["number"]),
        date=day_said(facts["date"], say),
        facts=tuple(case_rows(facts, say)),
        tables=(scope_table(facts, say, least=3), _documents(facts, say), _reviews(facts, say)),
        lines=((say("Remark: {text}", text=facts["remark"]),),) if facts["remark"] else (),
        after=tuple(f"{n}. {say(sentence)}" for n, sentence in enumerate(_DECLARED, start=1)),
        signatures=(
            Signature(say("Applicant's signature:"), rule=True),
            Signature(say("Contractor (seal):"), rule=True),
            Signature(say("Recorded by: {name}", name=facts["by"])),
        ),
        printed=printed_said(printed_at, printed_by, say),
        stamps=stamps_of(facts, say),
    )


def _documents(facts: Facts, say: Say) -> Table:
    return Table(
        (
            Column(say("Documents"), 62, place="head", key="document"),
            Column(say("Handed in as"), 16, align="centre", place="figure", key="shown"),
            Column(say("Remark"), 22, key="words"),
        ),
        tuple(
            (say(each["name"]), say(SHOWN[Shown(each["shown"])]) if each["shown"] else "", each["words"])
            for each in facts["documents"]
        ),
    )


def _reviews(facts: Facts, say: Say) -> Table:
    """The reviews there were, and a row for each that is still to come."""
    rows = [
        (
            say(STAGES[Stage(review["stage"])]), say(OUTCOMES[Outcome(review["outcome"])]), review["who"],
            review["day"], review["words"],
        )
        for review in facts["reviews"]
    ]  # fmt: skip
    passed = {review["stage"] for review in facts["reviews"] if review["outcome"] == Outcome.PASSED}
    rows += [(say(STAGES[stage]), "", "", "", "") for stage in Stage if stage not in passed]
    return Table(
        (
            Column(say("Stage of review"), 15, place="head", key="stage"),
            Column(say("Outcome of review"), 18, place="detail", key="outcome"),
            Column(say("Reviewer"), 13, place="detail", key="who"),
            Column(say("Date"), 16, place="figure", key="day"),
            Column(say("Opinion"), 38, key="words"),
        ),
        tuple(rows),
    )
