"""Papers of many units as one PDF: payment notices and dunning letters."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from frontdesk.core.ground import Ground
from frontdesk.core.progress import Progress
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import Speaker, mark
from frontdesk.shell.imprint import book_language, printed
from frontdesk.shell.letterhead import Letterhead
from frontdesk.shell.outgoing import note_export, told

if TYPE_CHECKING:
    from frontdesk.fees.dunning.letters import Batch


def notices(ground: Ground, progress: Progress, path: str) -> int:
    """Payment notices of all units in arrears as one PDF; gives back how many. Refuses when nobody owes anything."""
    from frontdesk.fees.papers.notice import notice_sheet
    from frontdesk.fees.registers import FeeRegisters
    from frontdesk.paper.formats import A4
    from frontdesk.paper.pdf import write_pdf
    from frontdesk.paper.saving import saved

    with FeeRegisters(ground).in_arrears() as (count, rows):
        if not count:
            raise Refusal(mark("No unit is in arrears. There is nothing to print."))
        say = Speaker(book_language(ground))
        stamp = printed(ground)
        head = Letterhead(ground, "notice")
        sheets = (head.put_on(notice_sheet, facts, say, **stamp) for facts in told(rows, progress, count, every=50))
        with saved(Path(path)) as file:
            write_pdf(sheets, file, A4, say, title=say("Payment notice"), extra_fonts=ground.folder / "fonts")
            note_export(ground, register="notices", format=".pdf", rows=count)
    progress(count, count)
    return count


def letters(
    ground: Ground,
    progress: Progress,
    path: str,
    tone: str = "",
    *,
    units: Sequence[int] | None = None,
    again: str = "",
    sort: str = "",
    descending: bool = False,
    **narrowed: Any,
) -> "Batch":
    """Issue dunning letters in a tone as one PDF: to these units, or to all of the due list as it is narrowed.

    With `again`, the name of a batch, nothing is issued: its letters are drawn once more, the same as they were.
    Refuses a batch that is not there, and when nobody owes anything overdue.
    """
    from frontdesk.fees.dunning.desk import DunningDesk
    from frontdesk.fees.dunning.letters import DRAWING, LetterDesk
    from frontdesk.fees.dunning.listed import USUAL
    from frontdesk.fees.papers.letters import letter_sheet
    from frontdesk.fees.records.dunning import Tone
    from frontdesk.paper.formats import A4_LETTER
    from frontdesk.paper.pdf import write_pdf
    from frontdesk.paper.saving import saved

    def drawing(done: int, of: int, step: str = DRAWING) -> None:
        progress(done, of, step)

    desk, say = LetterDesk(ground), Speaker(book_language(ground))
    with saved(Path(path)) as file:
        if again:
            batch = desk.issued(again)
            if batch is None:
                raise Refusal(mark("There is no batch of letters {batch}."), field="batch", batch=again[:20])
        else:
            if units is None:
                listing = DunningDesk(ground).due(**narrowed)
                with ground.database.reading() as session:
                    units = listing.ids(session, *((sort, descending) if sort else USUAL))
            batch = desk.issue(Tone(tone), units, progress)
        with desk.batch(batch.name) as (count, rows):
            facts = told(rows, drawing, count, every=50)
            head = Letterhead(ground, f"letter.{batch.tone}")
            sheets = (head.put_on(letter_sheet, each, say) for each in facts)
            write_pdf(sheets, file, A4_LETTER, say, title=batch.name, extra_fonts=ground.folder / "fonts")
        note_export(ground, register="letters", format=".pdf", rows=count, batch=batch.name)
    drawing(count, count)
    return batch
