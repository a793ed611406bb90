"""The slip on which an owner signs for the keys of a unit."""

from frontdesk.core.words import Say
from frontdesk.fees.papers.said import Facts, day_said, printed_said
from frontdesk.paper.sheet import Column, Sheet, Signature, Table


def handover_slip(facts: Facts, say: Say, *, printed_at: str, printed_by: str) -> Sheet:
    """The slip of keys handed to an owner.

    `facts`: number, at (ISO, on the estate's wall), estate, office, demo, unit, taken_by, by, remark, keys [{copy,
    code, opens, hook}].
    """
    rows = tuple((str(at), key["code"], key["opens"], "□", "") for at, key in enumerate(facts["keys"], start=1))
    return Sheet(
        office=facts["office"],
        title=say("Key hand-over slip"),
        code=facts["number"],
        number=say("No. {number}", number=facts["number"]),
        date=day_said(facts["at"], say),
        facts=(
            (
                say("Unit: {unit}", unit=facts["unit"]),
                say("Taken by: {name}", name=facts["taken_by"]),
                say("Handed over at: {at}", at=facts["at"][:16].replace("T", " ")),
            ),
        ),
        before=(say("The following keys were handed over, tried and found in order."),),
        tables=(
            Table(
                (
                    Column(say("No."), 7, align="right", key="place"),
                    Column(say("Tag number"), 22, place="head", key="code"),
                    Column(say("Opens"), 40, place="detail", key="opens"),
                    Column(say("Tried"), 10, align="centre", place="figure", key="tried"),
                    Column(say("Remark"), 28, key="remark"),
                ),
                rows,
            ),
        ),
        lines=(
            (say("Keys: {count}", count=len(rows)),),
            *([(say("Remark: {text}", text=facts["remark"]),)] if facts["remark"] else []),
        ),
        signatures=(
            Signature(say("Owner's signature:"), rule=True),
            Signature(say("Given out by: {name}", name=facts["by"])),
            Signature(say("Date:"), rule=True),
        ),
        printed=printed_said(printed_at, printed_by, say),
        stamps=(say("Demo"),) if facts["demo"] else (),
    )
