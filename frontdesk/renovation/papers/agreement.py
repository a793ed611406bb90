"""The agreement on works between owner, contractor and office, which an estate may word by itself."""

from collections.abc import Mapping

from frontdesk.core.money import Money
from frontdesk.core.wording import Outline, Paragraph, Wording
from frontdesk.core.words import Say, mark
from frontdesk.fees.papers.said import Facts, day_said, printed_said
from frontdesk.paper.sheet import Sheet, Signature
from frontdesk.renovation.papers.said import case_rows, scope_table, stamps_of

AGREEMENT_WORDS = {
    "title": mark("Renovation agreement"),
    "opening": mark(
        "{office} (the office), the owner and the contractor agree on the following for the works above in unit {unit},"
        " as article 16 of the Measures for the Administration of Interior Decoration of Dwellings (Decree 110 of 2002)"
        " has it."
    ),
    "works": mark(
        "1. Works and time. The works above are done from {starts} to {ends}, and no others. More works or more time"
        " are applied for and permitted first."
    ),
    "hours": mark("2. Hours. Works are done in these hours: {hours}. Noise and dust are kept as low as can be."),
    "waste": mark(
        "3. Waste. Waste is bagged and carried to the place that the office names. Nothing is left in stairs, corridors"
        " or lifts, nor poured into drains or thrown from a height."
    ),
    "facade": mark(
        "4. Façade. Outer walls, windows, grilles, awnings and air conditioners are fitted as all of the estate has"
        " them; nothing is altered without the consent that the law asks for."
    ),
    "forbidden": mark(
        "5. Forbidden without design or consent (articles 5 to 8): to touch load-bearing structure; to make rooms"
        " without waterproofing into bathrooms or kitchens; to widen doors and windows in load-bearing walls, or take"
        " down walls to balconies; to harm what saves energy; to build on; to alter the façade; to move gas or heating"
        " pipes; to load floors beyond their design. Waterproofing that is touched is made anew and tested with water."
    ),
    "safety": mark(
        "6. Safety. Fire extinguishers stand ready. Hot work wants a permit of its own. Electricians and welders have"
        " their cards. Who works here wears a pass, and nobody sleeps on the site."
    ),
    "money": mark(
        "7. Deposits and fees. Owner's deposit {owner_deposit} yuan, contractor's deposit {contractor_deposit} yuan,"
        " for each pass a deposit of {pass_deposit} yuan and a fee of {pass_fee} yuan, clean-up fee {cleanup} yuan for"
        " a square metre of gross area. Deposits go back without interest when the re-inspection after the waiting"
        " period has passed, less what is kept of them for damage or breach, of the contractor's first. Passes come"
        " back within {pass_return} days after they expire, or their deposit is forfeit."
    ),
    "breach": mark(
        "8. Inspection and breach. The office's inspectors are let in. What breaks the law, the permit or this"
        " agreement is stopped and put right by the day that a notice names; what is not, the office reports to the"
        " authority (article 17). Whoever does damage to others or to public parts pays for it."
    ),
    "completion": mark(
        "9. Completion. Owner and contractor ask for the completion inspection when works are done. Months that the"
        " waiting period after it lasts: {waiting}. The contractor guarantees the works for two years at least, and for"
        " five years that kitchens, bathrooms and outer walls do not leak (article 32)."
    ),
    "other": mark(
        "10. Each party has a copy. What is not said here goes by the law and by the rules of the estate; disputes are"
        " talked over first, and then go to the people's court."
    ),
}
"""The wording by key, in the order in which it stands, after article 16; an estate may have its own."""

_LABELS = {
    "title": mark("Title"), "opening": mark("Opening words"), "works": mark("Works and time"),
    "hours": mark("Hours for works"), "waste": mark("Waste"), "facade": mark("Façade"),
    "forbidden": mark("What is forbidden"), "safety": mark("Safety"), "money": mark("Deposits and fees"),
    "breach": mark("Inspection and breach"), "completion": mark("Completion"), "other": mark("Other terms"),
}  # fmt: skip
_SUMS = ("owner_deposit", "contractor_deposit", "pass_deposit", "pass_fee", "cleanup")

AGREEMENT = Outline(
    "permit_agreement",
    mark("Agreements on renovation works"),
    tuple(
        Paragraph(key, label, AGREEMENT_WORDS[key], needed=key in ("title", "works", "money"), tall=key != "title",
                  most=36 if key == "title" else 2_000)
        for key, label in _LABELS.items()
    ),
    {
        "number": mark("Number"), "unit": mark("Unit"), "office": mark("Our office"), "estate": mark("Estate"),
        "owner": mark("Owner"), "contractor": mark("Contractor"), "starts": mark("Works from"),
        "ends": mark("Works until"), "hours": mark("Hours for works"), "owner_deposit": mark("Owner's deposit"),
        "contractor_deposit": mark("Contractor's deposit"), "pass_deposit": mark("Pass deposit"),
        "pass_fee": mark("Pass fee"), "cleanup": mark("Clean-up fee"), "waiting": mark("Months of the waiting period"),
        "pass_return": mark("Days to return a pass"),
    },
)  # fmt: skip
"""What an estate may change on its agreements."""


def agreement_sheet(
    facts: Facts, say: Say, words: Mapping[str, str] | None = None, *, printed_at: str, printed_by: str,
    reprint: int = 0,
) -> Sheet:  # fmt: skip
    """An agreement, to be signed by all three; `facts` are those of `sheets.agreement_facts`, `words` those of
    AGREEMENT_WORDS that the estate has its own for, `reprint` counts the reprints of one that was kept."""
    contractor = facts["contractor"] or say("The owner does the works")
    told = {name: facts[name] for name in ("number", "unit", "office", "estate", "owner", "hours")}
    told |= {name: facts[name] for name in ("waiting", "pass_return")} | {"contractor": contractor}
    told |= {name: Money(facts[name]).grouped() for name in _SUMS}
    told |= {name: day_said(facts[name], say) if facts[name] else "____" for name in ("starts", "ends")}
    wording = Wording(AGREEMENT_WORDS, words or {}, say, told)
    return Sheet(
        office=facts["office"],
        title=wording("title"),
        code=facts["number"],
        number=say("No. {number}", number=facts["number"]),
        date=day_said(facts["date"], say),
        facts=tuple(case_rows(facts, say)),
        tables=(scope_table(facts, say),),
        after=wording.lines(*(key for key in AGREEMENT_WORDS if key != "title")),
        signatures=(
            Signature(say("Owner's signature:"), rule=True),
            Signature(say("Contractor (seal):"), rule=True),
            Signature(say("{office} (seal)", office=facts["office"])),
        ),
        printed=printed_said(printed_at, printed_by, say),
        stamps=(*stamps_of(facts, say), *([say("Reprint {count}", count=reprint)] if reprint else [])),
    )
