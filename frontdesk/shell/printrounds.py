"""The sheets of a day's rounds from the command line, as PDF: the renovation sites in walking order, round by round."""

import argparse
from datetime import date, timedelta

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import Speaker, mark, say
from frontdesk.shell.answering import answer, signed_in
from frontdesk.shell.printlogs import PDF, pdf_target

_FURTHEST = timedelta(days=366)
"""How far from today a day may be whose rounds are printed."""


def save_rounds(asked: argparse.Namespace) -> int:
    """Save the sheets of all rounds of a day, today unless told, in one PDF."""
    from frontdesk.core.operators import Right
    from frontdesk.paper.formats import A4_LANDSCAPE
    from frontdesk.paper.pdf import pdf_bytes
    from frontdesk.paper.saving import saved
    from frontdesk.renovation.inspectionlists import InspectionLists
    from frontdesk.shell.imprint import book_language
    from frontdesk.shell.papers import sheet_of

    with signed_in(asked) as ground:
        today = ground.clock.today()
        day = _day(asked.day) if asked.day is not None else today
        if abs(day - today) > _FURTHEST:
            raise Refusal(mark("{day} is too far away. Name a day of the past year or the next."), field="day", day=day)
        path = pdf_target(asked, f"rounds-{day}{PDF}")
        rounds = InspectionLists(ground).rounds(day)
        if not rounds:
            raise Refusal(mark("The counter stays closed on that day: there are no rounds."), field="day")
        records = [day.toordinal() * 100 + each.n for each in rounds]
        sheets = [sheet_of(ground, "round_sheet", record) for record in records]
        drawn = pdf_bytes(
            sheets, A4_LANDSCAPE, Speaker(book_language(ground)), title=path.stem, extra_fonts=ground.folder / "fonts"
        )
        with ground.act("paper_printed", Right.SEE) as act:
            for record in records:
                act.note("round_sheet", record)
        with saved(path) as file:
            file.write(drawn)
    facts = {"file": str(path), "rounds": len(rounds)}
    return answer(asked, facts, say("Rounds: {rounds}, saved as {file}", **facts))


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        sentence = mark("{text} is no day. Type it like 2026-11-22.")
        raise Refusal(sentence, field="day", text=text[:20]) from error
