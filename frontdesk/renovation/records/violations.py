"""What is proposed of each kind of violation: the rule that is broken, what is to be done, and what follows if not.

After the Measures for the Administration of Interior Decoration of Dwellings (住宅室内装饰装修管理办法, Ministry of
Construction Decree 110 of 2002): articles 5 to 8 on structure, façade, gas, heating, load and waterproofing, 11 on
open fire, 12 on public parts, 16 on the agreement, 17 on what the office does when it finds a violation, 20 on
inspections, 26 on hours and 27 on waste. Whoever writes a notice words it as the case wants it.
"""

from dataclasses import dataclass

from frontdesk.core.words import mark

_REPORTED = mark(
    "If it is not put right by then, works are stopped, it is reported to the authority (Measures, article 17), and"
    " what it costs is deducted from the deposits."
)
_DEDUCTED = mark(
    "If it is not put right by then, works are stopped and it is dealt with as a breach of the agreement; what it costs"
    " is deducted from the deposits."
)


@dataclass(frozen=True)
class Proposal:
    """Marked sentences for a notice. `grave` is what the office stops at once (article 17)."""

    broken: str
    to_do: str
    consequence: str = _DEDUCTED
    grave: bool = False


PROPOSALS: dict[str, Proposal] = {
    "structure": Proposal(
        mark(
            "Measures, article 5: the main body and the load-bearing structure must not be changed without a design by"
            " the designers of the building or others so qualified."
        ),
        mark(
            "Stop at once and prop what is left. Restore it as the designers of the building say in writing, and show"
            " the report."
        ),
        _REPORTED, grave=True,
    ),
    "facade": Proposal(
        mark("Measures, article 6: the façade must not be changed without the approval of the planning authority."),
        mark("Stop at once and restore the façade as it was, or show the approval."),
        _REPORTED, grave=True,
    ),
    "gas_heating": Proposal(
        mark("Measures, article 6: gas and heating pipes must not be changed without the consent of the supplier."),
        mark("Stop at once. Have the supplier restore and test the pipes, and show the record."),
        _REPORTED, grave=True,
    ),
    "waterproofing": Proposal(
        mark("Measures, article 8: what is done to waterproofing keeps to the standard and is tested with water."),
        mark("Make the waterproofing anew and let it stand under water for 48 hours, with the office present."),
        _REPORTED, grave=True,
    ),
    "beyond_scope": Proposal(
        mark("The agreement (Measures, article 16): only the works that the permit names are done."),
        mark("Stop these works. Apply for them in addition, or put back what was changed."),
    ),
    "fire": Proposal(
        mark("Measures, article 11: no open fire and no welding without permission; fire precautions are taken."),
        mark("Stop hot work until it is allowed. Put fire extinguishers at hand, and clear what burns."),
        _REPORTED,
    ),
    "electricity": Proposal(
        mark("The agreement (Measures, article 16): water and electricity are connected as permitted, and safely."),
        mark("Have an electrician with a card put the wires in order, and close what leaks."),
    ),
    "noise": Proposal(
        mark("Measures, article 26: works keep to the hours allowed, with as little noise as can be."),
        mark("Do noisy work only in the hours that the permit names, and tell the neighbours so."),
    ),
    "waste": Proposal(
        mark("Measures, article 27: waste is put and taken away where, how and when it is laid down."),
        mark("Bag the waste, clear it from the public parts, and take it to the place laid down."),
    ),
    "public_damage": Proposal(
        mark("Measures, article 12: public space is not occupied, public parts and fittings are not damaged."),
        mark("Clear what stands there, and mend what was damaged as it was."),
    ),
    "no_pass": Proposal(
        mark("The agreement (Measures, article 16): everybody who works on the site wears a pass."),
        mark("Register everybody who works there and take out passes; who has none leaves the site."),
    ),
    "lodging": Proposal(
        mark("The agreement (Measures, article 16): nobody sleeps on the site."),
        mark("Take away the bedding and the stove; nobody stays overnight."),
    ),
    "refusal": Proposal(
        mark("Measures, article 20: inspections that the agreement provides for are neither refused nor hindered."),
        mark("Let the inspector in, now and on every round."),
        _REPORTED,
    ),
    "other": Proposal("", ""),
}  # fmt: skip
"""By the kind of violation, a key of `VIOLATIONS`; of others the words are typed."""

STOP_DEMANDS = mark("Works rest until the office lets them go on in writing. What the notice asks for is done first.")
"""What a stop-work notice demands unless told."""

AUTHORITIES = (mark("Housing authority"), mark("Planning authority"), mark("Urban management"), mark("Gas supplier"))
"""Whom a violation is reported to, as proposals."""

HOT_WORK_MEASURES = mark(
    "Two extinguishers and a bucket of water at hand; nothing that burns within 10 m, gaps covered; the guard"
    " stays throughout and for 30 minutes after."
)
"""What is done against fire unless told."""

KINDS = {
    "rectification": mark("Rectification notice"),
    "stop_work": mark("Stop-work"),
    "hot_work": mark("Hot work"),
}
"""What is listed together, by the names of the tables."""

STATES = {
    "late": mark("Past its time"),
    "to_serve": mark("To be served"),
    "to_put_right": mark("To be put right"),
    "put_right": mark("Rectified"),
    "cancelled": mark("Cancelled"),
    "stopped": mark("Works stopped"),
    "lifted": mark("Lifted"),
    "allowed": mark("Allowed"),
    "under_way": mark("Hot work going on"),
    "to_look_after": mark("To be looked after"),
    "closed": mark("Looked after"),
}
"""How one of these stands at a moment."""
