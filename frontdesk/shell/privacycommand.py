"""Personal data from the command line: what is due to be erased, a copy of what is kept of somebody, erasing them."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark, say
from frontdesk.shell.answering import answer, check_writable, count_aloud, signed_in

if TYPE_CHECKING:
    from frontdesk.core.ground import Ground

SHOWN = ("identity_card", "passport", "proxy", "guardian", "kin", "other")
"""The documents by which somebody is known: `privacy.records.PROOFS`, told without loading the database."""


def add_retention_options(command: argparse.ArgumentParser) -> None:
    """The options of `frontdesk retention`."""
    what = command.add_mutually_exclusive_group()
    what.add_argument("--erase", action="store_true", help=say("erase what was listed as long ago as the notice asks"))
    what.add_argument("--now", action="store_true", help=say("erase all that is due, listed long enough or not"))


def retention(asked: argparse.Namespace) -> int:
    """List what is due to be erased; erase it when asked to."""
    from frontdesk.privacy.due import Retention
    from frontdesk.shell import forgetting

    with signed_in(asked) as ground:
        kept, erased = Retention(ground), 0
        if asked.erase or asked.now:
            erased = forgetting.erase(ground, count_aloud(asked), at_once=asked.now)
        kept.list_due()
        found = kept.due()
        waiting = kept.waiting()
        from_days = {line.kind: line.erased_from for line in waiting.lines} if waiting else {}
    due = {each.kind.kind: each.count for each in found}
    facts = {
        "due": due,
        "erased": erased,
        "erased_from": {kind: day.isoformat() for kind, day in from_days.items()},
        "oldest": {each.kind.kind: each.oldest.isoformat() for each in found if each.oldest is not None},
    }
    told = [say("Erased: {count}", count=erased)] if asked.erase or asked.now else []
    for each in found:
        line = f"{say(each.kind.title)}: {each.count:,}"
        if each.count and each.kind.kind in from_days:
            line += "  " + say("erased from {day}", day=from_days[each.kind.kind])
        told.append(line)
    return answer(asked, facts, "\n".join(told))


def add_person_options(command: argparse.ArgumentParser) -> None:
    """The options of `frontdesk person`."""
    command.add_argument("unit", metavar=say("UNIT"), help=say("the unit, like 3-1-502"))
    command.add_argument("name", metavar=say("NAME"), help=say("the name as it stands in the unit file"))
    what = command.add_mutually_exclusive_group(required=True)
    what.add_argument("--copy", action="store_true", help=say("save a copy of all that is kept of the person"))
    what.add_argument("--erase", action="store_true", help=say("erase the person, as far as the books allow"))
    command.add_argument("--shown", choices=SHOWN, required=True, help=say("the document that was shown"))
    command.add_argument("--asked-by", metavar=say("NAME"), default="", help=say("who asks, if not the person"))
    command.add_argument("--out", metavar=say("FILE"), type=Path, help=say("the PDF to write"))


def person(asked: argparse.Namespace) -> int:
    """Take a request of somebody down and answer it at once: with a copy, or by erasing them."""
    from frontdesk.core.operators import Right
    from frontdesk.privacy.records import Wish
    from frontdesk.privacy.requests import RequestDesk
    from frontdesk.shell.forgetting import erase_person
    from frontdesk.shell.personcopies import copy_person

    with signed_in(asked) as ground:
        # Else a request would be taken down that whoever asks may not answer.
        ground.require(Right.KEEP_PRIVACY)
        desk, person_id = RequestDesk(ground), _person(ground, asked.unit, asked.name)
        if asked.erase and (against := desk.against(person_id)):
            raise Refusal(mark("{reasons}"), reasons="\n".join(against))
        if asked.out:
            check_writable(asked.out)
        request = desk.begin(person_id, Wish.ERASE if asked.erase else Wish.COPY, asked.shown, asked.asked_by)
        number = desk.line(request).number
        if asked.erase:
            erase_person(ground, request)
            if asked.out:
                _save_paper(ground, request, asked.out)
            return answer(asked, {"request": number, "erased": True}, say("{number}: erased.", number=number))
        files = copy_person(ground, request, asked.out or Path(f"{number}.pdf"))
    facts = {"request": number, "files": files}
    return answer(asked, facts, say("{number}: written: {files}", number=number, files=", ".join(files)))


def _person(ground: "Ground", unit: str, name: str) -> int:
    """Who of a unit bears a name, now or before. Refuses nobody, and several."""
    from frontdesk.residents.desk import ResidentDesk

    desk = ResidentDesk(ground)
    file = desk.unit_file(desk.unit_id(unit))
    found = {one.person.id for one in (*file.residents, *file.former) if one.person.name == name}
    if len(found) != 1:
        sentence = (
            mark("Several people of that name are on file at {unit}. Begin the request in the window.")
            if found
            else mark("Nobody of that name is on file at {unit}.")
        )
        raise Refusal(sentence, field="name", unit=file.unit.code)
    return found.pop()


def _save_paper(ground: "Ground", request: int, path: Path) -> None:
    from frontdesk.shell.printlogs import put_out

    put_out(ground, "data_request", request, path)
