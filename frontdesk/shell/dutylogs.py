"""The logs of a shift, of a day, or of all shifts of some days, as one PDF with an outline."""

from datetime import date
from pathlib import Path

from frontdesk.core.ground import Ground
from frontdesk.core.operators import Right
from frontdesk.core.progress import Progress
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import Speaker, mark
from frontdesk.shell.imprint import book_language, printed
from frontdesk.shell.letterhead import headed
from frontdesk.shell.outgoing import note_export, told


def duty_logs(ground: Ground, progress: Progress, path: str, *, since: date, until: date) -> int:
    """The logs of all shifts of these days, both included, each with a bookmark under its day; gives back how many.

    Refuses days on which nobody was on duty.
    """
    from frontdesk.duty.papers.log import shift_log
    from frontdesk.duty.registers import LogRegisters
    from frontdesk.paper.formats import A4
    from frontdesk.paper.pdf import write_pdf
    from frontdesk.paper.saving import saved

    ground.require(Right.EXPORT)
    say, stamp = Speaker(book_language(ground)), printed(ground)
    with LogRegisters(ground).shifts(since, until) as (count, rows):
        if not count:
            raise Refusal(mark("Nobody was on duty on these days. Choose others."), field="since")
        facts = told(rows, progress, count, every=2)
        sheets = (headed(ground, shift_log(each, say, **stamp), each) for each in facts)
        with saved(Path(path)) as file:
            write_pdf(sheets, file, A4, say, title=say("Duty log"), extra_fonts=ground.folder / "fonts")
            noted = {"since": since.isoformat(), "until": until.isoformat()}
            note_export(ground, register="duty_logs", format=".pdf", rows=count, narrowed=noted)
    progress(count, count)
    return count
