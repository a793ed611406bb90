"""The duty log on paper: of a shift, of a day, and the list of its lines."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from frontdesk.core.words import Say
from frontdesk.duty.records import CATEGORIES, DOINGS, PRIORITIES, SHIFT_STATES, Priority, ShiftState
from frontdesk.fees.papers.said import Facts, day_said, printed_said, with_more
from frontdesk.paper.book import Book, BookColumn
from frontdesk.paper.sheet import Column, Sheet, Signature, Table


def shift_log(facts: Facts, say: Say, *, printed_at: str, printed_by: str) -> Sheet:
    """The log of a shift: what was written, what the desks did, addenda, and the lines to sign on.

    `facts`: number, day (`2026-11-21`), name, counter, operator, opened, closed (`2026-11-21 16:02`, the latter may be
    empty), state, office, demo, tally {key of DOINGS: count}, lines and addenda, review ({at, who, words} or None).

    A line: time, n (0 of what a desk did), category or else what (a key of DOINGS), text, words (a marked sentence),
    unit, number (of a document), who; of what a desk did also happened (when, if it was noted later), of what was
    written also written (when, if later), priority, corrects, corrected (n or None), state, deadline, done_at,
    done_who, done_words.
    """
    review = facts["review"]
    return Sheet(
        office=facts["office"],
        title=say("Duty log"),
        code=facts["number"],
        number=say("No. {number}", number=facts["number"]),
        date=day_said(facts["day"], say),
        facts=(
            (
                say("Shift: {shift}", shift=facts["name"]),
                say("On duty: {name}", name=facts["operator"]),
                say("Counter: {counter}", counter=facts["counter"]) if facts["counter"] else "",
            ),
            (
                say("From {first} to {last}", first=facts["opened"], last=facts["closed"])
                if facts["closed"]
                else say("since {since}", since=facts["opened"]),
                say(SHIFT_STATES[ShiftState(facts["state"])]),
            ),
            (tally_said(facts["tally"], say),),
        ),
        tables=(_lines(facts["lines"], say), *([_addenda(facts["addenda"], say)] if facts["addenda"] else [])),
        after=tuple(_reviewed(review, say)) if review else (),
        signatures=(Signature(say("On duty:"), rule=True), Signature(say("Reviewed by:"), rule=True)),
        printed=printed_said(printed_at, printed_by, say),
        stamps=(say("Demo"),) if facts["demo"] else (),
        bookmark=(facts["day"], f"{facts['name']} {facts['operator']} {facts['number']}"),
    )


def day_log(facts: Facts, say: Say, *, printed_at: str, printed_by: str) -> Sheet:
    """The log of a day, of all shifts together.

    `facts`: day, shifts [{number, name, counter, operator, opened, closed}], office, demo, tally, and lines as
    `shift_log` takes them, each with `shift` (the name of the one in whose log it stands, or empty). Times of shifts
    are short, `07:52`; the end of one may be empty.
    """
    shifts = tuple(
        (
            f"{shift['name']} {shift['number']}",
            shift["operator"],
            shift["counter"],
            say("{first} to {last}", first=shift["opened"], last=shift["closed"])
            if shift["closed"]
            else say("since {since}", since=shift["opened"]),
        )
        for shift in facts["shifts"]
    )
    return Sheet(
        office=facts["office"],
        title=say("Duty log"),
        date=day_said(facts["day"], say),
        facts=(*shifts, (tally_said(facts["tally"], say),)),
        tables=(_lines(facts["lines"], say, shifts=True),),
        signatures=(Signature(say("Reviewed by:"), rule=True), Signature(say("Reviewed on:"), rule=True)),
        printed=printed_said(printed_at, printed_by, say),
        stamps=(say("Demo"),) if facts["demo"] else (),
        bookmark=(facts["day"],),
    )


def log_list(
    rows: Iterable[Facts],
    say: Say,
    states: Mapping[str, str],
    *,
    office: str,
    printed_at: str,
    printed_by: str,
    subtitle: Sequence[str] = (),
) -> Book:
    """The lines of the log. `rows`, those of `LogLists.lines`, are read once; `states` has the words for theirs."""
    return Book(
        title=say("Duty log"),
        subtitle=tuple(subtitle),
        office=office,
        printed=printed_said(printed_at, printed_by, say),
        columns=(
            BookColumn("number", say("Number"), width=24),
            BookColumn("at", say("Time"), width=16),
            BookColumn("entered_at", say("Written at"), width=16),
            BookColumn("who", say("By"), width=10),
            BookColumn("category", say("About"), width=12),
            BookColumn("text", say("What happened"), width=44),
            BookColumn("unit", say("Unit"), width=10),
            BookColumn("source", say("Document"), width=18),
            BookColumn("priority", say("Priority"), width=10),
            BookColumn("state", say("Follow-up"), width=12),
            BookColumn("deadline", say("By when"), width=16),
            BookColumn("done", say("Done"), width=26),
        ),
        rows=(
            {
                **row,
                "at": _minute(row["at"]),
                "entered_at": _minute(row["entered_at"]),
                "category": say(CATEGORIES[row["category"]]),
                "text": with_more(row["text"], say("; ").join(_put_right(row, say)), say),
                "priority": "" if row["priority"] == Priority.NORMAL else say(PRIORITIES[Priority(row["priority"])]),
                "state": say(states[row["state"]]) if row["state"] else "",
                "deadline": _minute(row["deadline"]),
                "done": " ".join(filter(None, (_minute(row["done_at"]), row["done_who"], row["done_words"]))),
            }
            for row in rows
        ),
    )


def tally_said(tally: Mapping[str, int], say: Say) -> str:
    """How often the desks did what, in one line."""
    told = (
        say("{what}: {count}", what=say(title), count=tally[what]) for what, title in DOINGS.items() if tally.get(what)
    )
    return say("; ").join(told)


def doing_said(one: Facts, say: Say) -> str:
    """What a desk did, beside its name: `P-031, P-040 (Staff) JY20261121-0001`."""
    words = say(one["words"]) if one["words"] else ""
    told = with_more(one["text"], words, say) if one["text"] and words else one["text"] or words
    told = " ".join(filter(None, (told, one["number"])))
    return with_more(told, say("happened {at}", at=one["happened"]), say) if one["happened"] else told


def _lines(lines: Iterable[Facts], say: Say, *, shifts: bool = False) -> Table:
    rows = [
        (
            str(line["n"] or ""),
            line["time"],
            say(CATEGORIES[line["category"]] if line["n"] else DOINGS[line["what"]]),
            line_said(line, say),
            line["unit"],
            *([line["shift"]] if shifts else []),
            line["who"],
        )
        for line in lines
    ]
    shift = (Column(say("Shift"), 8, place="note", key="shift"),) if shifts else ()
    columns = (
        Column(say("No."), 6, align="right", key="n"),
        Column(say("Time"), 11, place="head", key="time"),
        Column(say("About"), 14, place="head", key="about"),
        Column(say("What happened"), 37 if shifts else 44, place="detail", key="text"),
        Column(say("Unit"), 11, place="note", key="unit"),
        *shift,
        Column(say("By"), 14, place="note", key="who"),
    )
    return Table(columns, tuple(rows) or (("",) * 3 + (say("No entry was written."),) + ("",) * (len(columns) - 4),))


def _addenda(lines: Iterable[Facts], say: Say) -> Table:
    """What was added after the shift was handed over."""
    return Table(
        (
            Column(say("No."), 6, align="right", key="n"),
            Column(say("Written at"), 15, place="head", key="written"),
            Column(say("Addendum"), 66, place="detail", key="text"),
            Column(say("By"), 14, place="note", key="who"),
        ),
        tuple(
            (
                str(line["n"]),
                line["written"],
                say("{at} {text}", at=line["time"], text=_entry_said({**line, "written": ""}, say)),
                line["who"],
            )
            for line in lines
        ),
    )


def line_said(line: Facts, say: Say) -> str:
    """What happened, of what was written and of what a desk did."""
    return _entry_said(line, say) if line["n"] else doing_said(line, say)


def _entry_said(line: Facts, say: Say) -> str:
    """The words of a line, and in brackets what else is to be known of it."""
    text = " ".join(filter(None, (line["text"], line["number"])))
    return with_more(text, say("; ").join((*_known(line, say), *_put_right(line, say), *_followed_up(line, say))), say)


def _known(line: Facts, say: Say) -> Iterator[str]:
    if line["priority"] != Priority.NORMAL:
        yield say(PRIORITIES[Priority(line["priority"])])
    if line["written"]:
        yield say("written {at}", at=line["written"])


def _put_right(line: Facts, say: Say) -> Iterator[str]:
    if line["corrects"]:
        yield say("puts no. {n} right", n=line["corrects"])
    if line["corrected"]:
        yield say("put right by no. {n}", n=line["corrected"])


def _followed_up(line: Facts, say: Say) -> Iterator[str]:
    if line["state"] == "done":
        yield " ".join(filter(None, (say("done {at}", at=line["done_at"]), line["done_who"], line["done_words"])))
    elif line["state"]:
        yield say("to follow up by {at}", at=line["deadline"]) if line["deadline"] else say("to follow up")


def _reviewed(review: Facts, say: Say) -> Iterator[str]:
    yield say("Reviewed {at} by {name}", at=review["at"], name=review["who"])
    if review["words"]:
        yield review["words"]


def _minute(at: object) -> str:
    return f"{at:%Y-%m-%d %H:%M}" if at else ""
