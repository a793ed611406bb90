"""The forms of a shift, in the panel at the right: opening it, handing it over, taking over from the one before."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from frontdesk.core.money import Money
from frontdesk.core.words import mark, say
from frontdesk.duty.blocks import Checked
from frontdesk.duty.records import BLOCKS, Block, ShiftState
from frontdesk.duty.shifts import Before, Span, span_text
from frontdesk.fees.closing.drawer import DENOMINATIONS
from frontdesk.fees.tables import face
from frontdesk.widgets import looks
from frontdesk.widgets.buttons import plain
from frontdesk.widgets.card import Banner, Words, row
from frontdesk.widgets.form import Choice, NoteField, NumberField, PasswordField, TextField
from frontdesk.widgets.moments import MomentField
from frontdesk.widgets.panelform import TallForm


class OpenForm(TallForm):
    """Which shift begins, and why it is opened over one that was not handed over, if it is."""

    def __init__(
        self, now: Callable[[], datetime], save: Callable[[], object], take_over: Callable[[], object]
    ) -> None:
        self.before = Banner()
        super().__init__(say("Open a shift"), say("Open the shift"), save, columns=1)
        self.take_over = plain(say("Take over …"), "F7", take_over)
        self.add_button(self.take_over)
        self.body.insertWidget(0, self.before)
        self.shift = Choice()
        self.form.add("shift", say("Shift"), self.shift)
        self.form.add("name", say("Name of the shift"), TextField(say("Such as Holiday duty"), 20))
        self.form.add("ends", say("Until"), MomentField(now))
        self.form.add("reason", say("Why it is opened over that one"), TextField())
        self._now = now
        self._spans: Sequence[Span] = ()
        self._over: Before | None = None
        self.shift.changed.connect(self._turn)

    def offer(self, spans: Sequence[Span]) -> None:
        """The shifts that can be opened, the first being proposed."""
        self._spans = spans
        offered = [(at, self._said(span)) for at, span in enumerate(spans)]
        self.shift.set_options([*offered, (None, say("Another shift"))])
        self.shift.setCurrentIndex(0)
        self._turn()

    def show_before(self, before: Before | None) -> None:
        """The shift that stood here before; going over one that stands open wants a reason."""
        self._over = before if before is not None and before.stands_open else None
        self.form.show_field("reason", self._over is not None)
        self.before.show_words(_before_said(self._over), "late")
        looks.reveal(self.take_over, self._over is not None and self._over.state == ShiftState.SUBMITTED)

    def _turn(self) -> None:
        by_hand = self.shift.value() is None
        for key in ("name", "ends"):
            self.form.show_field(key, by_hand)

    def _said(self, span: Span) -> str:
        times = f"{span.name}  {span_text(*(at.astimezone(self._now().tzinfo) for at in (span.begins, span.ends)))}"
        return say("{shift} (your roster)", shift=times) if span.rostered else times

    def asked(self, by_hand: Callable[[str, datetime | None], Span]) -> dict[str, Any]:
        """What `ShiftDesk.open_shift` is to be told."""
        values = self.form.values()
        at = values["shift"]
        span = by_hand(values["name"], values["ends"]) if at is None else self._spans[at]
        over = self._over.id if self._over is not None else None
        return {"span": span, "over": over, "reason": values.get("reason", "")}


def _before_said(before: Before | None) -> str:
    if before is None:
        return ""
    if before.state == ShiftState.OPEN:
        return say(
            "{name} has not handed {number} over. Let them do so; else say why, and it is handed over uncounted.",
            name=before.operator,
            number=before.number,
        )
    return say(
        "{number} of {name} has not been taken over. F7 takes it over; else say why not.",
        name=before.operator,
        number=before.number,
    )


class SubmitForm(TallForm):
    """What was counted: the drawer by denomination, the keys in the cabinet, the things that go along.

    `facts` are those of `HandoverDesk.prepared`. Words are asked for only where something differs from the books.
    """

    def __init__(self, facts: dict[str, Any], save: Callable[[], object], save_and_print: Callable[[], object]) -> None:
        self.amount, self.difference = Words("", "amount"), Words("", "good")
        super().__init__(say("Hand over my shift"), say("Hand over"), save, columns=3)
        self.body.insertWidget(0, self.difference)
        self.body.insertLayout(0, row(self.amount, None))
        self.add_button(plain(say("Hand over and print"), "F10", save_and_print))
        self._things = {thing["id"]: thing["count"] for thing in facts["things"]}
        self._faces = DENOMINATIONS if facts["cash"]["drawer"] else ()
        for fen in self._faces:
            pieces = NumberField(say("Pieces"))
            pieces.setAccessibleName(say("Pieces of {amount}", amount=Money(fen).grouped()))
            self.form.add(f"cash {fen}", face(fen), pieces)
        self._keys = NumberField()
        self.form.add("reason", say("Reason of the difference"), TextField(), span=3)
        self.form.add("keys", say("Keys in the cabinet, counted"), self._keys, span=3)
        self.form.add("keys_words", say("What differs of the keys"), TextField(), span=3)
        for thing in facts["things"]:
            self.form.add(f"thing {thing['id']}", thing["name"], NumberField(f"{thing['count']}"))
        self.form.add("things_words", say("What differs of the things"), TextField(), span=3)
        self.form.add("reminders", say("Special reminders"), NoteField(lines=2), span=3)
        self.form.changed.connect(self._compare)
        self.renew(facts)

    def renew(self, facts: dict[str, Any]) -> None:
        """What was counted is compared with the books as they stand now."""
        self._cash, self._in_cabinet = facts["cash"], facts["keys"]["in_cabinet"]
        self._keys.setPlaceholderText(say("{count} by the books", count=self._in_cabinet))
        self._compare()

    def checked(self) -> Checked:
        """What was counted and said."""
        values = self.form.values()
        return Checked(
            cash=self._pieces(), reason=values.get("reason", ""), keys=values["keys"],
            keys_words=values.get("keys_words", ""), things=self._counted(),
            things_words=values.get("things_words", ""), reminders=values["reminders"],
        )  # fmt: skip

    def _pieces(self) -> dict[int, int]:
        typed = {fen: self._typed(f"cash {fen}") for fen in self._faces}
        return {fen: pieces for fen, pieces in typed.items() if pieces}

    def _counted(self) -> dict[int, int]:
        typed = {id_: self._typed(f"thing {id_}") for id_ in self._things}
        return {id_: count for id_, count in typed.items() if count is not None}

    def _typed(self, field: str) -> int | None:
        count: int | None = self.form.field(field).input.value()
        return count

    def _compare(self) -> None:
        counted = Money(sum(fen * pieces for fen, pieces in self._pieces().items()))
        drawer = self._cash["drawer"]
        missing = counted - self._cash["expected"] if drawer else 0
        self.amount.setText(counted.grouped() if drawer else "")
        if missing:
            words = mark("Over by {amount}") if missing > 0 else mark("Short by {amount}")
            self.difference.setText(say(words, amount=Money(abs(missing)).grouped()))
        else:
            self.difference.setText(say("The drawer agrees with the books.") if drawer else "")
        self.difference.wear("late" if missing else "good")
        for line in (self.amount, self.difference):
            looks.reveal(line, drawer)
        keys = self._typed("keys")
        self.form.show_field("reason", bool(missing))
        self.form.show_field("keys_words", keys is not None and keys != self._in_cabinet)
        self.form.show_field("things_words", any(self._things[id_] != count for id_, count in self._counted().items()))


class LeftForm(TallForm):
    """Why a shift that was left is handed over for whoever was on duty."""

    def __init__(self, save: Callable[[], object]) -> None:
        self.told = Words("", wraps=True)
        super().__init__(say("Hand over for them"), say("Hand over"), save, columns=1)
        self.body.insertWidget(0, self.told)
        self.form.add("reason", say("Why they don't hand over themselves"), TextField(), required=True)

    def offer(self, line: dict[str, Any]) -> None:
        """The shift that is meant, a row of `ShiftLists.shifts`."""
        self.told.setText(
            say("{number} of {name} is handed over uncounted.", number=line["number"], name=line["operator"])
        )
        self.begin()


class AnswerForm(TallForm):
    """What the incoming operator says of each block, with their own password."""

    def __init__(self, save: Callable[[], object], save_and_print: Callable[[], object]) -> None:
        self.told = Words("", wraps=True)
        super().__init__(say("Take over"), say("Take over"), save, columns=1)
        self.body.insertWidget(0, self.told)
        self.add_button(plain(say("Take over and print"), "F10", save_and_print))
        for block in Block:
            self.form.add(
                f"words {block.value}", say(BLOCKS[block]), TextField(say("Right, unless you say what is not"))
            )
        self.form.add("name", say("Incoming operator"), TextField(), required=True)
        self.form.add("password", say("Their password"), PasswordField(), required=True)
        self.form.changed.connect(self._tell)

    def offer(self, facts: dict[str, Any], incoming: str) -> None:
        """The handover that is taken over, and whoever is signed in, if it can be them."""
        self.told.setText(
            say("{number} of {name}. Enter confirms block by block.", number=facts["number"], name=facts["operator"])
        )
        self.form.set_values({"name": incoming})
        self._tell()

    def disputed(self) -> dict[Block, str]:
        """The blocks of which something was said, with the words."""
        typed = {block: self.form.field(f"words {block.value}").input.value() for block in Block}
        return {block: words for block, words in typed.items() if words}

    def _tell(self) -> None:
        self.yes.set_words(say("Dispute it") if self.disputed() else say("Take over"))

    def word(self) -> tuple[str, str]:
        """The name and the password of whoever takes over. Refuses when one is missing."""
        values = self.form.values()
        return values["name"], values["password"]
