"""Dunning letters in three tones, and the list of who is to be dunned."""

from collections.abc import Iterable, Mapping, Sequence

from frontdesk.core.money import Money
from frontdesk.core.wording import Wording
from frontdesk.core.words import Say, mark
from frontdesk.fees.papers.said import Facts, day_said, printed_said, total_of
from frontdesk.fees.records.dunning import OUTCOMES, ROUNDS, DunningRound, Outcome, Tone
from frontdesk.paper.book import Book, BookColumn
from frontdesk.paper.sheet import Column, Sheet, Signature, Stub, Table

_EVERY_TONE = {
    "greeting": mark("Dear {payer},"),
    "greeting_owner": mark("Dear owner of {unit},"),
    "late_fee": mark(
        "By the property service contract a late fee runs on what is paid late. Up to {date} it comes to {late} yuan,"
        " which is not contained in the sum above."
    ),
    "transfer": mark("Account for transfers, please name unit {unit}: {bank}"),
    "received": mark("I have received letter {number} of {date}."),
}
_OF_TONE = {
    Tone.FRIENDLY: {
        "title": mark("A friendly reminder"),
        "opening": mark(
            "Thank you for your support of our work. Up to {date} the following fees of unit {unit} had not reached us;"
            " perhaps they were overlooked. We take the liberty of reminding you:"
        ),
        "ask": mark("May we ask you to pay them by {due_by}?"),
        "help": mark(
            "If you have paid in the meantime, please disregard this letter. If anything looks wrong to you, or you"
            " cannot pay just now, please call us: we will check it together and find a way."
        ),
        "farewell": mark("We wish you and your family all the best."),
    },
    Tone.FIRM: {
        "title": mark("Demand for payment"),
        "opening": mark(
            "By our books of {date} the following fees of unit {unit} are overdue, the oldest of them since {since}:"
        ),
        "ask": mark(
            "By article 944 of the Civil Code, owners pay the property fee as agreed in the property service contract."
            " Please pay the sum above by {due_by}."
        ),
        "help": mark(
            "If you have paid in the meantime, please disregard this letter. If you dispute a sum, please bring your"
            " receipts and we will check them with you; if you cannot pay all at once, please agree with us on how you"
            " will."
        ),
        "farewell": mark("This is for your attention."),
    },
    Tone.FINAL: {
        "title": mark("Final demand for payment"),
        "opening": mark(
            "By our books of {date} the following fees of unit {unit} are still unpaid, the oldest of them since"
            " {since}:"
        ),
        "ask": mark(
            "By article 944 of the Civil Code, a property manager may bring an action or apply for arbitration when"
            " overdue property fees are not paid within a reasonable time of being demanded. Please pay the sum above"
            " by {due_by}. If it is neither paid by then nor an agreement reached with us, we shall have a lawyer's"
            " letter sent to you and claim it by law."
        ),
        "help": mark(
            "We would rather settle this with you: if you dispute a sum, please bring your receipts by that day; if"
            " you cannot pay all at once, we can agree on instalments. If you have paid, please disregard this letter."
        ),
        "farewell": mark("This is for your attention."),
    },
}


def letter_words(tone: Tone) -> dict[str, str]:
    """The wording of a tone by key, in the order in which it stands on the letter; an estate may have its own.

    In them stand: payer, unit, number, date, due_by, since, total, late, estate, office, phone, hours, bank. They ask,
    and in the end speak of courts and arbitration. They never threaten to cut off water, power, gas or heating, which
    the Civil Code forbids (art. 944, para. 3), nor to withhold passes, keys or services.
    """
    return {**_EVERY_TONE, **_OF_TONE[tone]}


def letter_sheet(facts: Facts, say: Say, words: Mapping[str, str] | None = None) -> Sheet:
    """A dunning letter as it was issued, with a slip to sign for it.

    `facts`: number, tone, estate, office, demo, unit, payer (may be empty), date, due_by, since (`2026-11-22`), lines
    [{item, first, last (`2026-03`), open, due}], total, late (fen), phone, hours, bank (texts, may be empty). `words`
    are those of `letter_words` that the estate has its own for.
    """
    told = {name: facts[name] for name in ("payer", "unit", "number", "estate", "office", "phone", "hours", "bank")}
    told |= {name: Money(facts[name]).grouped() for name in ("total", "late")}
    days = {name: day_said(facts[name], say) for name in ("date", "due_by", "since")}
    wording = Wording(letter_words(Tone(facts["tone"])), words or {}, say, told | days)
    unit, phone, hours = say("Unit: {unit}", unit=facts["unit"]), facts["phone"], facts["hours"]
    lines = (
        (
            say("Counter hours: {hours}", hours=hours) if hours else "",
            say("Enquiries: {phone}", phone=phone) if phone else "",
        ),
        *((line,) for line in wording.lines("transfer") if facts["bank"]),
    )
    return Sheet(
        office=facts["office"],
        title=wording("title"),
        code=facts["number"],
        number=say("No. {number}", number=facts["number"]),
        before=wording.lines("greeting" if facts["payer"] else "greeting_owner", "opening"),
        tables=(
            Table(
                (
                    Column(say("Fee item"), 30, place="head", key="item"),
                    Column(say("Period"), 32, place="head", key="period"),
                    Column(say("Due date"), 18, key="due"),
                    Column(say("Still open"), 20, align="right", amount=True, place="figure", key="open"),
                ),
                tuple(
                    (line["item"], _months_said(line, say), line["due"], Money(line["open"]).grouped())
                    for line in facts["lines"]
                ),
            ),
        ),
        total=total_of(facts["total"], say),
        lines=tuple(row for row in lines if any(row)),
        after=wording.lines("ask", *(["late_fee"] if facts["late"] else []), "help", "farewell"),
        closing=(say("{office} (seal)", office=facts["office"]), days["date"]),
        stub=Stub(
            say("Acknowledgement"),
            ((unit, say("Total: {amount}", amount=Money(facts["total"]).grouped())),),
            wording.lines("received"),
            (
                Signature(say("Signature:"), rule=True),
                Signature(say("Date:"), rule=True),
                Signature(say("Delivered by:"), rule=True),
            ),
        ),
        stamps=(say("Demo"),) if facts["demo"] else (),
    )


def dunning_list(
    rows: Iterable[Facts],
    say: Say,
    promises: Mapping[str, str],
    ages: Mapping[str, str],
    *,
    office: str,
    printed_at: str,
    printed_by: str,
    subtitle: Sequence[str] = (),
) -> Book:
    """The due list. `rows`, those of `DunningLists.due`, are read once; the mappings have the words for their keys."""
    return Book(
        title=say("Due list"),
        subtitle=tuple(subtitle),
        office=office,
        printed=printed_said(printed_at, printed_by, say),
        total_label=say("Total"),
        columns=(
            BookColumn("unit", say("Unit"), width=12),
            BookColumn("payer", say("Payer"), width=16),
            BookColumn("overdue", say("Overdue"), "money", width=13, total=True),
            BookColumn("owed", say("Owed in all"), "money", width=13, total=True),
            BookColumn("oldest", say("Overdue since"), "date", width=12),
            BookColumn("age", say("Age"), width=12),
            BookColumn("last", say("Last contact"), width=30),
            BookColumn("next_round", say("Next round"), width=12),
            BookColumn("promise", say("Promise"), width=16),
            BookColumn("promised_for", say("Promised for"), "date", width=12),
            BookColumn("promised", say("Sum promised"), "money", width=13),
        ),
        rows=(
            {
                **row,
                "age": say(ages[row["age"]]),
                "last": last_said(row, say),
                "next_round": say(ROUNDS[DunningRound(row["next_round"])]),
                "promise": say(promises[row["promise"]]) if row["promise"] else "",
            }
            for row in rows
        ),
    )


def last_said(row: Facts, say: Say, year: int = 0) -> str:
    """The last contact of a row of the due list in one line: `2026-11-20 Reminder: Not reached`; `11-20` of `year`."""
    if row["last_at"] is None:
        return ""
    words = {
        "round": say(ROUNDS[DunningRound(row["last_round"])]),
        "outcome": say(OUTCOMES[Outcome(row["last_outcome"])]),
    }
    day = row["last_at"].date()
    return say("{day} {round}: {outcome}", day=f"{day:%m-%d}" if day.year == year else day, **words)


def _months_said(line: Facts, say: Say) -> str:
    if line["first"] == line["last"]:
        return str(line["first"])
    return say("{first} to {last}", first=line["first"], last=line["last"])
