"""Papers of what is found on sites: the rectification notice, the stop-work notice, and the hot-work permit."""

from collections.abc import Sequence

from frontdesk.core.words import Say
from frontdesk.fees.papers.said import Facts, day_said, printed_said
from frontdesk.paper.sheet import Column, Photo, Sheet, Signature, Stub, Table
from frontdesk.renovation.papers.said import stamps_of
from frontdesk.renovation.records.inspections import SERVED_BY, VIOLATIONS


def rectification_notice(
    facts: Facts,
    say: Say,
    photos: Sequence[bytes | None] = (),
    *,
    printed_at: str,
    printed_by: str,
    reprint: int = 0,
) -> Sheet:
    """A rectification notice, with the receipt that is signed when it is served.

    `facts`: number, at, due, by, estate, office, demo, permit, unit, building, owner, contractor, manager, inspection
    (its number) and inspected_at, place, violation, found, broken, to_do, consequence, worker, rechecks (each at,
    inspector, words), photos (each hash, name); times like `2026-11-22 09:05`, texts may be empty. `photos` are these
    as they are drawn, None for one that can't be. `reprint` counts the reprints.
    """
    told = [
        (say("Rule broken"), say(VIOLATIONS[facts["violation"]])),
        (say("Place"), facts["place"]),
        (say("Violation found"), facts["found"]),
        (say("Which says"), facts["broken"]),
        (say("Broken by"), facts["worker"]),
        (say("What is to be done"), facts["to_do"]),
        (say("To be put right by"), facts["due"]),
        (say("If it is not"), facts["consequence"]),
    ]
    again = [
        (
            say("Looked at again"),
            say("{at} {name}: {words}", at=each["at"], name=each["inspector"], words=each["words"]),
        )
        for each in facts["rechecks"]
    ]
    inspection = say("Inspection: {number}", number=f"{facts['inspection']} {facts['inspected_at']}")
    return Sheet(
        office=facts["office"],
        title=say("Rectification notice"),
        code=facts["number"],
        number=say("No. {number}", number=facts["number"]),
        date=day_said(facts["at"], say),
        facts=(*_site(facts, say), *([(inspection,)] if facts["inspection"] else [])),
        tables=(_told([*told, *again], say),),
        photos=tuple(
            _photo(n, each["name"], picture, say)
            for n, (each, picture) in enumerate(zip(facts.get("photos", ()), photos, strict=True), start=1)
        ),
        after=(say("Tell the office when it is done: it looks at it again."),),
        signatures=(
            Signature(say("Written by: {name}", name=facts["by"])),
            Signature(say("Office's seal:"), rule=True),
        ),
        stub=_receipt(facts, say),
        printed=printed_said(printed_at, printed_by, say),
        stamps=_stamps(facts, say, reprint),
    )  # fmt: skip


def stop_work_notice(facts: Facts, say: Say, *, printed_at: str, printed_by: str, reprint: int = 0) -> Sheet:
    """A stop-work notice, with the receipt that is signed when it is served.

    `facts`: number, at, by, estate, office, demo, permit, unit, building, owner, contractor, manager, reason, demands,
    notice (the number of the rectification notice), reported_to; texts may be empty.
    """
    told = [
        (say("Reason"), facts["reason"]),
        (say("Rectification notice"), facts["notice"]),
        (say("What must be done first"), facts["demands"]),
        (say("Reported to"), facts["reported_to"]),
    ]
    return Sheet(
        office=facts["office"],
        title=say("Stop-work notice"),
        code=facts["number"],
        number=say("No. {number}", number=facts["number"]),
        date=day_said(facts["at"], say),
        facts=_site(facts, say),
        before=(
            say("All works stop at once. Nobody works on here until the office lifts this notice."),
        ),
        tables=(_told(told, say),),
        signatures=(
            Signature(say("Written by: {name}", name=facts["by"])),
            Signature(say("Office's seal:"), rule=True),
        ),
        stub=_receipt(facts, say),
        printed=printed_said(printed_at, printed_by, say),
        stamps=_stamps(facts, say, reprint),
    )  # fmt: skip


def hot_work_permit(facts: Facts, say: Say, *, printed_at: str, printed_by: str, reprint: int = 0) -> Sheet:
    """A hot-work permit, that hangs where the work is done, with what is signed after it.

    `facts`: number, at, by, approved_by, estate, office, demo, permit, unit, building, owner, contractor, manager,
    worker, card, place, what, begins, ends, guard, measures.
    """
    told = [
        (say("Place"), facts["place"]),
        (say("What is done"), facts["what"]),
        (say("Hours"), say("{begins} to {ends}", begins=facts["begins"], ends=facts["ends"][-5:])),
        (say("Worker with a pass"), facts["worker"]),
        (say("Number of the card"), facts["card"]),
        (say("Who stands guard"), facts["guard"]),
        (say("Against fire"), facts["measures"]),
    ]
    return Sheet(
        office=facts["office"],
        title=say("Hot-work permit"),
        code=facts["number"],
        number=say("No. {number}", number=facts["number"]),
        date=day_said(facts["at"], say),
        facts=_site(facts, say),
        tables=(_told(told, say),),
        after=(say("It hangs where the work is done. Outside these hours, or without the guard, nothing burns."),),
        signatures=(
            Signature(say("Approved by: {name}", name=facts["approved_by"])),
            Signature(say("Worker:"), rule=True),
            Signature(say("Guard:"), rule=True),
        ),
        stub=Stub(
            say("After the hot work {number}", number=facts["number"]),
            facts=((say("Unit: {unit}", unit=facts["unit"]), say("Place: {place}", place=facts["place"])),),
            paragraphs=(say("Embers are out, nothing smoulders, fuel and tools are cleared away."),),
            signatures=(
                Signature(say("Looked after at:"), rule=True),
                Signature(say("Guard:"), rule=True),
                Signature(say("Inspector:"), rule=True),
            ),
        ),
        printed=printed_said(printed_at, printed_by, say),
        stamps=_stamps(facts, say, reprint),
    )  # fmt: skip


def _site(facts: Facts, say: Say) -> tuple[tuple[str, ...], ...]:
    contractor = facts["contractor"] or say("The owner does the works")
    return (
        (
            say("Permit: {number}", number=facts["permit"]),
            say("Unit: {unit}", unit=facts["unit"]),
            say("Owner: {name}", name=facts["owner"]),
        ),
        tuple(
            filter(
                None,
                (
                    say("Contractor: {name}", name=contractor),
                    say("Site manager: {name}", name=facts["manager"]) if facts["manager"] else "",
                ),
            )
        ),
    )


def _photo(n: int, name: str, picture: bytes | None, say: Say) -> Photo:
    if picture is None:
        return Photo(say("Photo {n}: {name} – the file is missing or is no picture any more", n=n, name=name))
    return Photo(say("Photo {n}: {name}", n=n, name=name), picture)


def _told(rows: list[tuple[str, str]], say: Say) -> Table:
    """What a paper says, a line for each; what is empty is left out."""
    return Table(
        (Column(say("Item"), 22, place="head", key="item"), Column(say("Words"), 78, place="head", key="words")),
        tuple((name, words) for name, words in rows if words),
    )


def _receipt(facts: Facts, say: Say) -> Stub:
    """What is signed when a notice is served, and stays at the office."""
    return Stub(
        say("Receipt of {number}", number=facts["number"]),
        facts=((say("Unit: {unit}", unit=facts["unit"]), say("Permit: {number}", number=facts["permit"])),),
        paragraphs=("    ".join(f"□ {say(words)}" for words in SERVED_BY.values()),),
        signatures=(
            Signature(say("Received by:"), rule=True),
            Signature(say("Received at:"), rule=True),
            Signature(say("Served by:"), rule=True),
            Signature(say("Witness:"), rule=True),
        ),
    )


def _stamps(facts: Facts, say: Say, reprint: int) -> tuple[str, ...]:
    return (*stamps_of(facts, say), *([say("Reprint {count}", count=reprint)] if reprint else []))
