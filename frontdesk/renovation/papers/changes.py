"""The form of an extension: more time for works, or more works."""

from frontdesk.core.words import Say
from frontdesk.fees.papers.said import Facts, day_said, printed_said
from frontdesk.paper.sheet import Sheet, Signature
from frontdesk.renovation.papers.said import BLANK, case_rows, stamps_of
from frontdesk.renovation.records import RISKS, Risk
from frontdesk.renovation.records.changes import EXTENSION_STATES, ExtensionState


def extension_form(facts: Facts, say: Say, *, printed_at: str, printed_by: str, reprint: int = 0) -> Sheet:
    """An extension as it was applied for, and as it was decided on; `facts` are those of `sheets.extension_facts`,
    `reprint` counts the reprints of a decision."""
    state = ExtensionState(facts["state"])
    longer = facts["until"] != facts["before"]
    return Sheet(
        office=facts["office"],
        title=say("Application for an extension of works"),
        code=facts["extension"],
        number=say("No. {number}", number=facts["extension"]),
        date=day_said(facts["date"], say),
        facts=((say("Permit: {number}", number=facts["number"]),), *case_rows(facts, say)),
        lines=(
            *(
                [
                    (
                        say("Last day so far: {day}", day=day_said(facts["before"], say)),
                        say("Last day applied for: {day}", day=day_said(facts["until"], say)),
                    )
                ]
                if longer
                else []
            ),
            *([(say("Works added: {text}", text=_works(facts, say)),)] if facts["works"] else []),
            (say("Reason: {text}", text=facts["reason"]),),
            (
                say(
                    "Decision: {state}",
                    state=BLANK if state == ExtensionState.APPLIED else say(EXTENSION_STATES[state]),
                ),
                say("Decided by: {name}", name=facts["decided_by"] or BLANK),
                say("Date: {day}", day=day_said(facts["decided"], say) if facts["decided"] else BLANK),
            ),
            *([(say("Remark: {text}", text=facts["words"]),)] if facts["words"] else []),
        ),
        after=(say("Until it is approved, works end on the day of the permit. The permit is issued anew with it."),),
        signatures=(
            Signature(say("Applicant's signature:"), rule=True),
            Signature(say("Contractor (seal):"), rule=True),
            Signature(say("Manager's signature:"), rule=True),
        ),
        printed=printed_said(printed_at, printed_by, say),
        stamps=(*stamps_of(facts, say), *([say("Reprint {count}", count=reprint)] if reprint else [])),
    )


def _works(facts: Facts, say: Say) -> str:
    risk = Risk(facts["risk"])
    return say("{text} ({more})", text=facts["works"], more=say(RISKS[risk])) if risk else str(facts["works"])
