"""The command that takes over lists of other books, and takes them back."""

import argparse
from typing import TYPE_CHECKING

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark, say
from frontdesk.shell.answering import answer, check_writable, count_aloud, signed_in

if TYPE_CHECKING:
    from frontdesk.residents.takeovers import ListDesk


def take_over(asked: argparse.Namespace) -> int:
    """Take over a list, show what that would do, list the imports so far, or undo one."""
    from frontdesk.fees.billing.tariffs import period_of
    from frontdesk.paper.form import write_form
    from frontdesk.residents.layout import Choice
    from frontdesk.residents.papers import faults_book
    from frontdesk.shell.work import list_desk

    if asked.faults:
        check_writable(asked.faults)
    if asked.month is not None and asked.register != "readings":
        raise Refusal(mark("Only readings are taken over for a month. Leave out {option}."), option="--month")
    month = period_of(asked.month) if asked.month is not None else None
    with signed_in(asked) as ground:
        desk, progress = list_desk(ground, asked.register, month), count_aloud(asked)
        if asked.list:
            return _list_imports(asked, desk)
        if asked.undo is not None:
            desk.undo(asked.undo)
            return answer(asked, {"undone": asked.undo}, say("Import {number} is undone.", number=asked.undo))
        choice = Choice(asked.sheet, asked.encoding)
        if asked.column:
            choice = desk.assign(asked.file, choice, [column.rpartition("=")[::2] for column in asked.column])
        done = (desk.preview if asked.dry_run else desk.take_over)(asked.file, choice, progress)
    if done.refusal:
        raise done.refusal
    if asked.faults:
        write_form(
            faults_book(done.layout.heads, done.faults, done.returned, done.captions, done.titles, say), asked.faults
        )
    faults = [
        {"sheet": each.sheet, "row": each.row, "column": each.column, "value": each.value, "reason": str(each.reason)}
        for each in done.faults
    ]
    counts = {"added": done.added, "changed": done.changed, "unchanged": done.unchanged}
    sentence = mark("Added: {added}. Changed: {changed}. Left alone: {unchanged}. Faulty: {faulty}.")
    told = [say(sentence, **counts, faulty=done.refused)]
    told += [say("Row {row}, {column}: {value} – {reason}", **each) for each in faults]
    if done.unread:
        told.append(say("Columns that are not read: {headings}", headings="、".join(done.unread)))
    if asked.dry_run:
        told.append(say("Nothing was written."))
    elif done.number is not None:
        told.append(
            say("To undo it: frontdesk import {register} --undo {number}", register=asked.register, number=done.number)
        )
    columns = [
        {"heading": head, "field": field} for head, field in zip(done.layout.heads, done.layout.assigned, strict=True)
    ]
    facts = {"import": done.number, "refused": done.refused, "columns": columns, "faults": faults}
    return answer(asked, counts | facts, "\n".join(told))


def _list_imports(asked: argparse.Namespace, desk: "ListDesk") -> int:
    facts, told = [], []
    for each in desk.imports():
        when = f"{each.at:%Y-%m-%d %H:%M}"
        line = say(
            "{number}: {when} {operator}. Added: {added}. Changed: {changed}. Faulty: {faulty}.",
            number=each.id, when=when, operator=each.operator, added=each.added, changed=each.changed,
            faulty=each.refused,
        )  # fmt: skip
        undone = f"{each.undone_at:%Y-%m-%d %H:%M}" if each.undone_at else ""
        if undone:
            line += " " + say("Undone: {when} {operator}.", when=undone, operator=each.undone_by)
        told.append(line)
        facts.append(
            {
                "import": each.id, "at": when, "operator": each.operator, "added": each.added,
                "changed": each.changed, "unchanged": each.unchanged, "refused": each.refused, "undone_at": undone,
                "undone_by": each.undone_by,
            }
        )  # fmt: skip
    return answer(asked, {"imports": facts}, "\n".join(told) or say("Nothing has been imported yet."))
