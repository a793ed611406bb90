"""Permits and passes from the command line, as PDF: a permit for the door, the passes of its site, or one pass."""

import argparse

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark, say
from frontdesk.shell.answering import answer, signed_in
from frontdesk.shell.printlogs import PDF, pdf_target, put_out


def save_permit(asked: argparse.Namespace) -> int:
    """Save the permit of a case, by its number."""
    from frontdesk.shell.office import Office

    path = pdf_target(asked, f"{asked.number}{PDF}".replace("/", "-"))
    with signed_in(asked) as ground:
        card = Office(ground).finder.numbered(asked.number.strip().upper())
        if card is None or card.kind != "permit":
            raise Refusal(mark("There is no permit {number}."), field="number", number=asked.number[:20])
        put_out(ground, card.kind, card.record, path)
    facts = {"number": card.title, "file": str(path)}
    return answer(asked, facts, say("{number} is saved as {file}.", **facts))


def save_passes(asked: argparse.Namespace) -> int:
    """Save the passes of a site, by the number of its permit, or one pass by its own."""
    from frontdesk.paper.saving import saved
    from frontdesk.shell.office import Office
    from frontdesk.shell.passcards import OF_SITE, PassPaper

    path = pdf_target(asked, f"{asked.number}{PDF}".replace("/", "-"))
    with signed_in(asked) as ground:
        card = Office(ground).finder.numbered(asked.number.strip().upper())
        if card is None or card.kind not in ("permit", "worker_pass"):
            sentence = mark("There is no permit and no pass {number}.")
            raise Refusal(sentence, field="number", number=asked.number[:20])
        paper = PassPaper(ground, OF_SITE if card.kind == "permit" else card.kind, card.record)
        with saved(path) as file:
            file.write(paper.issued("A4"))
    facts = {"number": card.title, "file": str(path)}
    return answer(asked, facts, say("{number} is saved as {file}.", **facts))
