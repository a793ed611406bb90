"""The copy of what is kept of a person, written for whoever asked: a PDF to read, a workbook and a JSON beside it."""

import json
from dataclasses import replace
from pathlib import Path

from frontdesk.core.ground import Ground
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import Speaker, mark
from frontdesk.privacy.requests import RequestDesk
from frontdesk.residents.persons import Part
from frontdesk.shell.imprint import book_language, printed
from frontdesk.shell.letterhead import logo


def copy_person(ground: Ground, request_id: int, path: Path) -> list[str]:
    """Write the copy of an open request and note that it is answered; gives back the names of the files.

    They hold everything, identity numbers in full, and are readable by their owner alone. Refuses another ending than
    .pdf.
    """
    from frontdesk.paper.reportpages import write_report_pdf
    from frontdesk.paper.reportsheets import write_report_xlsx
    from frontdesk.paper.saving import saved
    from frontdesk.privacy.papers import person_report

    if path.suffix.lower() != ".pdf":
        raise Refusal(mark("Choose a file that ends in {endings}."), field="file", endings=".pdf")
    desk, say = RequestDesk(ground), Speaker(book_language(ground))
    found = desk.parts(request_id, say)
    facts = desk.paper(request_id)
    report = replace(person_report(facts, found, say, **printed(ground)), logo=logo(ground))
    book, plain = path.with_suffix(".xlsx"), path.with_suffix(".json")
    with saved(book) as file:
        write_report_xlsx(report, file)
    with saved(plain) as file:
        file.write(_as_json(facts["number"], found).encode())
    with saved(path) as file:
        write_report_pdf(report, file, say, extra_fonts=ground.folder / "fonts")
        # The PDF appears last, when it is noted that all of it was handed over.
        desk.hand_over(request_id, {part.name: len(part.rows) for part in found})
    return [path.name, book.name, plain.name]


def _as_json(number: str, parts: list[Part]) -> str:
    told = {part.title: [dict(zip(part.heads, row, strict=True)) for row in part.rows] for part in parts}
    return json.dumps({"request": number, "data": told}, ensure_ascii=False, indent=1)
