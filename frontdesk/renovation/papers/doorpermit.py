"""The permit that hangs at the door of a site, large enough to be read in passing."""

from frontdesk.core.words import Say, mark
from frontdesk.fees.papers.said import Facts, day_said, printed_said
from frontdesk.paper.sheet import Sheet, Signature
from frontdesk.renovation.papers.said import contractor_rows, period_said, scope_table, stamps_of

_RULES = (
    mark("This permit hangs at the door where everybody can read it. Who works here wears a pass."),
    mark(
        "No load-bearing part is touched, nor façade, gas or heating, but as permitted above (Decree 110 of 2002,"
        " articles 5 to 8)."
    ),
    mark("Waste is bagged and carried to its place; stairs, lifts and corridors stay clear."),
    mark("Inspectors of the office are let in; what they find to be against the rules is stopped and put right."),
)


def door_permit(facts: Facts, say: Say, *, printed_at: str, printed_by: str, reprint: int = 0) -> Sheet:
    """A permit as it was issued; `facts` are those of `sheets.permit_facts`, `reprint` counts the reprints."""
    again = facts["issue"] > 1
    return Sheet(
        office=facts["office"],
        title=say("Renovation permit"),
        code=facts["number"],
        number=say("No. {number}", number=facts["number"]),
        date=day_said(facts["date"], say),
        facts=(
            (say("Unit: {unit}", unit=facts["unit"]), say("Owner: {name}", name=facts["owner"])),
            (period_said(facts, say),),
            *contractor_rows(facts, say),
            (say("Hours for works: {hours}", hours=facts["hours"]),),
            *([(say("In an emergency call: {phone}", phone=facts["estate_phone"]),)] if facts["estate_phone"] else []),
        ),
        tables=(scope_table(facts, say),),
        after=tuple(f"{n}. {say(sentence)}" for n, sentence in enumerate(_RULES, start=1)),
        lines=((say("First issued on {day}; this one replaces all before.", day=day_said(facts["since"], say)),),)
        if again
        else (),
        signatures=(
            Signature(say("Approved by: {name}", name=facts["approved_by"])),
            Signature(say("{office} (seal)", office=facts["office"])),
        ),
        printed=printed_said(printed_at, printed_by, say),
        stamps=(
            *stamps_of(facts, say),
            *([say("Issued anew: {count}", count=facts["issue"] - 1)] if again else []),
            *([say("Reprint {count}", count=reprint)] if reprint else []),
        ),
    )
