"""The papers of enquiries: the slip of one, an answer to take home, and the registers of both."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from frontdesk.core.words import Say
from frontdesk.fees.papers.said import Facts, day_said, printed_said
from frontdesk.paper.book import Book, BookColumn
from frontdesk.paper.sheet import Column, Sheet, Signature, Table
from frontdesk.reception.records import CHANNELS, TOPICS, Channel, EnquiryState


def enquiry_slip(facts: Facts, say: Say, *, printed_at: str, printed_by: str) -> Sheet:
    """The slip of an enquiry: what was asked, what was answered or by when it will be.

    `facts`: number, at (`2026-11-22 09:05`), estate, office, demo, channel, topic, caller, phone, unit, text, answer,
    promised_for, answered_at, answered_by, became (texts, may be empty), state, who (took it).
    """
    told = (
        say("Asked by: {name}", name=facts["caller"]) if facts["caller"] else "",
        say("Phone: {phone}", phone=facts["phone"]) if facts["phone"] else "",
        say("Unit: {unit}", unit=facts["unit"]) if facts["unit"] else "",
    )
    return Sheet(
        office=facts["office"],
        title=say("Enquiry slip"),
        code=facts["number"],
        number=say("No. {number}", number=facts["number"]),
        date=day_said(facts["at"], say),
        facts=(
            (
                say("Time: {time}", time=facts["at"]),
                say("Asked: {channel}", channel=say(CHANNELS[Channel(facts["channel"])])),
                say("About: {topic}", topic=say(TOPICS[facts["topic"]])),
            ),
            *([tuple(filter(None, told))] if any(told) else []),
        ),
        tables=(
            Table(
                (
                    Column(say("What was asked"), 45, place="head", key="text"),
                    Column(say("Answer"), 55, place="note", key="answer"),
                ),
                ((facts["text"], _answer(facts, say)),),
            ),
        ),
        lines=tuple((line,) for line in _lines(facts, say)),
        signatures=(
            Signature(say("Noted by: {name}", name=facts["who"])),
            Signature(say("Signature:"), rule=True),
        ),
        printed=printed_said(printed_at, printed_by, say),
        stamps=(say("Demo"),) if facts["demo"] else (),
    )


def answer_sheet(facts: Facts, say: Say, *, printed_at: str, printed_by: str) -> Sheet:
    """An answer to take home, with where and when to ask further.

    `facts`: title, answer (its lines are paragraphs), day (`2026-11-22`), estate, office, demo, valid_until (a day),
    phone, hours (texts, may be empty).
    """
    lines = (
        say("Valid until {day}", day=facts["valid_until"]) if facts["valid_until"] else "",
        say("Enquiries: {phone}", phone=facts["phone"]) if facts["phone"] else "",
        say("Counter hours: {hours}", hours=facts["hours"]) if facts["hours"] else "",
    )
    return Sheet(
        office=facts["office"],
        title=facts["title"],
        date=day_said(facts["day"], say),
        before=tuple(filter(None, map(str.strip, facts["answer"].splitlines()))),
        after=tuple(filter(None, lines)),
        closing=(facts["office"] or facts["estate"],),
        printed=printed_said(printed_at, printed_by, say),
        stamps=(say("Demo"),) if facts["demo"] else (),
    )


def enquiry_list(
    rows: Iterable[Facts],
    say: Say,
    states: Mapping[str, str],
    *,
    office: str,
    printed_at: str,
    printed_by: str,
    subtitle: Sequence[str] = (),
) -> Book:
    """The register of enquiries. `rows` are read once; `states` are the words for where one stands.

    A row is one of `EnquiryLists.enquiries`.
    """
    return Book(
        title=say("Enquiry register"),
        subtitle=tuple(subtitle),
        office=office,
        printed=printed_said(printed_at, printed_by, say),
        columns=(
            BookColumn("number", say("Number"), width=20),
            BookColumn("at", say("Time"), width=15),
            BookColumn("channel", say("Channel"), width=8),
            BookColumn("caller", say("Asked by"), width=10),
            BookColumn("phone", say("Phone"), width=15),
            BookColumn("unit", say("Unit"), width=9),
            BookColumn("topic", say("Topic"), width=9),
            BookColumn("text", say("What was asked"), width=27),
            BookColumn("answer", say("Answer"), width=32),
            BookColumn("answered_at", say("Answered on"), width=15),
            BookColumn("who", say("Noted by"), width=9),
            BookColumn("state", say("State"), width=9),
        ),
        rows=_register(rows, say, states),
    )


def answer_list(
    rows: Iterable[Facts],
    say: Say,
    states: Mapping[str, str],
    *,
    office: str,
    printed_at: str,
    printed_by: str,
    subtitle: Sequence[str] = (),
) -> Book:
    """The answers that are known. `rows` are read once; `states` are the words for where one stands.

    A row is one of `KnowledgeLists.articles`.
    """
    return Book(
        title=say("Known answers"),
        subtitle=tuple(subtitle),
        office=office,
        printed=printed_said(printed_at, printed_by, say),
        columns=(
            BookColumn("topic", say("Topic"), width=12),
            BookColumn("title", say("Question"), width=30),
            BookColumn("answer", say("Answer"), width=70),
            BookColumn("keywords", say("Also found by"), width=20),
            BookColumn("valid_until", say("Valid until"), "date", width=12),
            BookColumn("used", say("Given"), "count", width=8),
            BookColumn("state", say("State"), width=10),
        ),
        rows=({**row, "topic": say(TOPICS[row["topic"]]), "state": say(states[row["state"]])} for row in rows),
    )


def _answer(facts: Facts, say: Say) -> str:
    """What was answered, or by when it will be."""
    if facts["answer"]:
        return str(facts["answer"])
    if facts["state"] == EnquiryState.OPEN:
        return say("Will be answered by {time}", time=facts["promised_for"])
    return say("See {number}", number=facts["became"]) if facts["became"] else ""


def _lines(facts: Facts, say: Say) -> Iterator[str]:
    if facts["answered_at"]:
        yield say("Answered by {name} on {time}", name=facts["answered_by"], time=facts["answered_at"])
    if facts["became"] and facts["answer"]:
        yield say("See {number}", number=facts["became"])


def _register(rows: Iterable[Facts], say: Say, states: Mapping[str, str]) -> Iterator[Facts]:
    for row in rows:
        told = {
            name: "" if row[name] is None else f"{row[name]:%Y-%m-%d %H:%M}"
            for name in ("at", "answered_at", "promised_for")
        }
        told["answer"] = _answer({**row, **told}, say)
        told["topic"], told["channel"] = say(TOPICS[row["topic"]]), say(CHANNELS[Channel(row["channel"])])
        yield {**row, **told, "state": say(states["overdue" if row["late"] else row["state"]])}
