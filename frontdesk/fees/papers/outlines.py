"""What an estate may change on receipts, notices and letters: their texts, the facts in these, their columns."""

from frontdesk.core.wording import Outline, Paragraph
from frontdesk.core.words import mark
from frontdesk.fees.papers.letters import letter_words
from frontdesk.fees.papers.notice import NOTICE_WORDS
from frontdesk.fees.papers.receipt import RECEIPT_WORDS
from frontdesk.fees.records.dunning import Tone

_TITLE, _FOOT = 36, 400
"""How many letters a title and a foot may have: more would not stand on a half sheet."""

_FACTS = {
    "payer": mark("Payer"), "unit": mark("Unit"), "total": mark("Total"), "date": mark("Date"),
    "estate": mark("Estate"), "office": mark("Our office"),
}  # fmt: skip
_ASKING = {"due_by": mark("Day to pay by"), "phone": mark("Phone"), "hours": mark("Counter hours")}
_LABELS = {
    "title": mark("Title"),
    "greeting": mark("Greeting"),
    "greeting_owner": mark("Greeting when no name is known"),
    "opening": mark("Opening words"),
    "ask": mark("What is asked for"),
    "late_fee": mark("When a late fee runs"),
    "transfer": mark("Paying by transfer"),
    "help": mark("If something is wrong"),
    "farewell": mark("Closing words"),
    "received": mark("On the slip that is signed"),
    "lines": mark("Below the table"),
    "foot": mark("At the foot"),
}
_NEEDED = {"title", "greeting", "greeting_owner", "opening", "ask", "received"}
_SHORT = {"title", "greeting", "greeting_owner"}


def _paragraphs(words: dict[str, str]) -> tuple[Paragraph, ...]:
    most = {"title": _TITLE, "foot": _FOOT, "lines": _FOOT}
    return tuple(
        Paragraph(key, label, words[key], needed=key in _NEEDED, tall=key not in _SHORT, most=most.get(key, 2_000))
        for key, label in _LABELS.items()
        if key in words
    )


RECEIPT = Outline(
    "receipt",
    mark("Receipts"),
    _paragraphs(RECEIPT_WORDS),
    _FACTS | {"number": mark("Number"), "cashier": mark("Cashier"), "counter": mark("Counter")},
    {
        "unit": mark("Unit"), "item": mark("Fee item"), "period": mark("Period"), "price": mark("Price × quantity"),
        "amount": mark("Amount due"), "waived": mark("Discount"), "paid": mark("Amount paid"),
        "remark": mark("Remark"),
    },
    frozenset({"unit", "item", "paid"}),
)  # fmt: skip
NOTICE = Outline(
    "notice",
    mark("Payment notices"),
    _paragraphs(NOTICE_WORDS),
    _FACTS | _ASKING,
    {
        "item": mark("Fee item"), "period": mark("Period"), "price": mark("Price × quantity"),
        "amount": mark("Amount due"), "open": mark("Still open"), "due": mark("Due date"),
    },
    frozenset({"item", "open"}),
)  # fmt: skip
LETTERS = tuple(
    Outline(
        f"letter.{tone.value}",
        name,
        _paragraphs(letter_words(tone)),
        _FACTS | _ASKING | {
            "number": mark("Number"), "since": mark("Overdue since"), "late": mark("Late fee"), "bank": mark("Account"),
        },
        {"item": mark("Fee item"), "period": mark("Period"), "due": mark("Due date"), "open": mark("Still open")},
        frozenset({"item", "open"}),
    )
    for tone, name in (
        (Tone.FRIENDLY, mark("Dunning letters, friendly")),
        (Tone.FIRM, mark("Dunning letters, firm")),
        (Tone.FINAL, mark("Dunning letters, final")),
    )
)  # fmt: skip
