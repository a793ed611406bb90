"""Lending keys and taking them back: who has which copy until when, approved by whom, in what state a unit was left."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.core import identity, phones, search
from frontdesk.core.finding import file_under
from frontdesk.core.ground import Act, Ground
from frontdesk.core.operators import Authority, Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.rules import said_yes
from frontdesk.core.texts import plain
from frontdesk.core.words import mark
from frontdesk.fees.cases.steps import heading
from frontdesk.keys.cabinet import move_copy, name_of_copy
from frontdesk.keys.listed import LoanLists
from frontdesk.keys.noted import fingerprint
from frontdesk.keys.records import (
    OUTSIDERS,
    BorrowerKind,
    CopyState,
    Key,
    KeyCopy,
    KeyKind,
    KeyLoan,
    KeyLoanItem,
    Outcome,
)
from frontdesk.keys.terms import (
    approver_of,
    check_due,
    check_order,
    check_there,
    checked_moment,
    copies_out,
    due_by_rule,
    keys_of,
    standing_consent,
)
from frontdesk.residents.fields import sealed_identity

UNDO = timedelta(minutes=10)
"""For how long a loan is only just typed."""

_LONGEST, _LONGEST_WORDS = 80, 300


@dataclass(frozen=True)
class Borrower:
    """Who borrows, with an identity card or a staff card if one was shown."""

    kind: str
    name: str
    phone: str
    company: str = ""
    id_kind: str = ""
    id_number: str = ""
    staff_card: str = ""


@dataclass(frozen=True)
class Back:
    """A copy that comes back. Of a vacant unit's key: `ok`, or what was wrong, of things, doors, water and power."""

    copy_id: int
    things: str = ""
    doors: str = ""
    water: str = ""
    power: str = ""
    remark: str = ""


@dataclass(frozen=True)
class Asked:
    """What a loan asks for, before it is made: approval and an escort, whose consent (None when nobody's is needed).

    `consent` is the standing one of the household in words, empty when they are to be asked; `unit_id` the one unit
    that the keys open, if it is one; `due_back` the time by the rule, on the estate's wall.
    """

    approval: bool
    escort: bool
    consent: str | None
    unit_id: int | None
    due_back: datetime


Lends = Callable[[Session, str], None]
"""Refuses that keys are lent for a case of another desk, by its number; a desk above tells."""


class LendingDesk(LoanLists):
    """Lends keys and takes them back. `lends` is asked of each loan that has a source."""

    def __init__(self, ground: Ground, lends: Lends | None = None) -> None:
        super().__init__(ground)
        self._lends = lends

    def asked(self, copies: Sequence[int], kind: str) -> Asked:
        """What lending these copies to such a borrower asks for now."""
        clock = self._ground.clock
        with self._ground.database.reading() as session:
            now, today = clock.now(), clock.today()
            outsider = kind in OUTSIDERS
            approval = outsider and said_yes(session, "key.outsider_approval", today)
            escort = outsider and said_yes(session, "key.outsider_escort", today)
            keys = keys_of(session, copies)
            units = {key.unit_id for key in keys} - {None}
            return Asked(
                approval, escort, standing_consent(session, keys, today), units.pop() if len(units) == 1 else None,
                clock.local(due_by_rule(session, clock, now)),
            )  # fmt: skip

    def lend(
        self,
        copies: Sequence[int],
        borrower: Borrower,
        reason: str,
        *,
        due_back: datetime | None = None,
        unit_id: int | None = None,
        escort: str = "",
        consent: str = "",
        remark: str = "",
        at: datetime | None = None,
        authority: Authority | None = None,
        operation: str = "",
        source: str = "",
    ) -> KeyLoan:
        """Lend one or several copies, all or none; the same `operation` is the same loan.

        `at` is when they went out, if that is entered later; without `due_back` the rule says it. Outsiders need
        approval and an escort by the rules: the operator's own right approves, or somebody's who vouches for it. Keys
        in custody need the owner's consent. `source` is the number of the case of another desk that they are lent for,
        which must allow it. Refuses a copy that is not in the cabinet, and says who was quicker.
        """
        told = _checked_borrower(self, borrower)
        words = {"reason": reason, "escort": escort, "consent": consent, "remark": remark, "source": source}
        words = {field: _checked_words(field, text) for field, text in words.items()}
        if not words["reason"]:
            raise Refusal(mark("Type what the key is needed for."), field="reason")
        operation = operation or uuid4().hex
        with self._ground.act("key_lent", Right.LEND_KEYS) as act:
            session = act.session
            known = session.scalar(select(KeyLoan).where(KeyLoan.operation == operation))
            if known is not None:
                return known
            if self._lends is not None and words["source"]:
                self._lends(session, words["source"])
            lent = [session.get_one(KeyCopy, copy) for copy in dict.fromkeys(copies)]
            if not lent:
                raise Refusal(mark("Scan or type the tag of a key."), field="copies")
            for copy in lent:
                check_there(session, self._ground.clock, copy)
            out_at = checked_moment(act.at, at)
            if at is not None:
                check_order(session, lent, out_at)
            due = due_back or due_by_rule(session, self._ground.clock, out_at)
            check_due(due, out_at, out_at if at else act.at)
            outsider = borrower.kind in OUTSIDERS
            approver = approver_of(
                act, authority, needed=outsider and said_yes(session, "key.outsider_approval", act.day)
            )
            if outsider and said_yes(session, "key.outsider_escort", act.day):
                _check_escort(words["escort"], str(told["borrower"]))
            keys = keys_of(session, [copy.id for copy in lent])
            if not words["consent"] and standing_consent(session, keys, act.day) is not None:
                raise Refusal(mark("Type who of the household agreed, when and how."), field="consent")
            units = {key.unit_id for key in keys} - {None}
            loan = KeyLoan(
                number=act.number("JY"), operation=operation, at=out_at, entered_at=act.at,
                operator_id=act.operator.id, unit_id=unit_id or (units.pop() if len(units) == 1 else None),
                approved_by=approver, due_back=due, **told, **words,
            )  # fmt: skip
            session.add(loan)
            session.flush()
            session.add_all(KeyLoanItem(loan_id=loan.id, copy_id=copy.id) for copy in lent)
            session.flush()
            for copy in lent:
                move_copy(act, copy, CopyState.OUT, loan.number)
            tokens = search.tokens_of_name(loan.borrower) | search.tokens_of_phone(loan.phone)
            file_under(session, "key_loan", loan.id, tokens, fresh=True)
            copies = sorted(copy.id for copy in lent)
            act.note(
                "key_loan", loan.id, number=loan.number, copies=copies, digest=fingerprint(session, KeyLoan, loan.id)
            )
            return loan

    def take_back(self, backs: Sequence[Back], *, at: datetime | None = None) -> list[KeyLoan]:
        """Take back copies, of one loan or of several, all or none; gives back the loans that they belong to.

        `at` is when they came, if that is entered later. Refuses a copy that is not out, and one of a vacant unit
        without what was found there.
        """
        with self._ground.act("key_returned", Right.LEND_KEYS) as act:
            session, loans = act.session, {}
            if not backs:
                raise Refusal(mark("Scan or type the tag of a key."), field="copies")
            for back in {back.copy_id: back for back in backs}.values():
                copy = session.get_one(KeyCopy, back.copy_id)
                if copy.state != CopyState.OUT:
                    code = name_of_copy(session, copy)
                    raise Refusal(mark("{code} is not out. Look at it again."), field="copies", code=code)
                came_at = None if at is None else checked_moment(act.at, at)
                item = close(act, copy.id, Outcome.BACK, _looked_at(session, copy, back), at=came_at)
                loan = loans[item.loan_id] = session.get_one(KeyLoan, item.loan_id)
                move_copy(act, copy, CopyState.IN_CABINET, loan.number)
            return list(loans.values())

    def extend(self, loan_id: int, due_back: datetime, reason: str, *, authority: Authority | None = None) -> None:
        """Let a loan run until another time, with the reason; of an outsider's with approval, as when it was lent."""
        reason = _checked_words("reason", reason)
        if not reason:
            raise Refusal(mark("Type the reason."), field="reason")
        with self._ground.act("key_loan_extended", Right.LEND_KEYS) as act:
            loan = act.session.get_one(KeyLoan, loan_id)
            if loan.back_at is not None:
                raise Refusal(mark("All keys of {number} are back."), number=loan.number)
            check_due(due_back, loan.at, act.at)
            needed = loan.borrower_kind in OUTSIDERS and said_yes(act.session, "key.outsider_approval", act.day)
            approver_of(act, authority, needed=needed)
            told = [f"{self._ground.clock.local(moment):%Y-%m-%d %H:%M}" for moment in (loan.due_back, due_back)]
            loan.due_back = due_back
            act.note("key_loan", loan_id, digest=fingerprint(act.session, KeyLoan, loan_id))
            act.note_changes("key_loan", loan_id, {"due_back": (told[0], told[1]), "reason": ("", reason)})

    def out_for(self, source: str, unit_id: int) -> list[int]:
        """The copies that are out for a case of another desk; see `terms.copies_out`."""
        with self._ground.database.reading() as session:
            return [copy.id for copy in copies_out(session, source, unit_id)]

    def undo(self, loan_id: int) -> None:
        """Take back a loan typed a moment ago by mistake: its keys have been in the cabinet all along."""
        with self._ground.act("key_loan_undone", Right.LEND_KEYS) as act:
            loan = act.session.get_one(KeyLoan, loan_id)
            items = act.session.scalars(select(KeyLoanItem).where(KeyLoanItem.loan_id == loan_id)).all()
            if any(item.back_at is not None for item in items):
                raise Refusal(mark("A key of {number} has come back already."), number=loan.number)
            if loan.operator_id != act.operator.id or act.at - loan.entered_at > UNDO:
                raise Refusal(
                    mark("{number} was not typed a moment ago by you. Take the keys back instead."), number=loan.number
                )
            for item in items:
                close(act, item.copy_id, Outcome.UNDONE)
                move_copy(act, act.session.get_one(KeyCopy, item.copy_id), CopyState.IN_CABINET, loan.number)

    def slip(self, loan_id: int) -> dict[str, Any]:
        """What stands on the slip of a loan: what `loan` tells of it, and whose office it is."""
        with self._ground.database.reading() as session:
            return heading(session) | self.loan(loan_id)

    def known(self, name: str = "", phone: str = "") -> Borrower | None:
        """Who borrowed last under exactly this phone or this name, without the identity number; None for nobody."""
        name, phone = plain(name), phones.normal_number(phone)
        asked = select(KeyLoan).where(KeyLoan.erased_at.is_(None)).order_by(KeyLoan.at.desc()).limit(1)
        with self._ground.database.reading() as session:
            for column, value in ((KeyLoan.phone, phone), (KeyLoan.borrower, name)):
                loan = session.scalar(asked.where(column == value)) if value else None
                if loan is not None:
                    return Borrower(
                        loan.borrower_kind, loan.borrower, loan.phone, loan.company, staff_card=loan.staff_card
                    )
        return None


def close(
    act: Act, copy_id: int, outcome: Outcome, back: Back | None = None, *, at: datetime | None = None
) -> KeyLoanItem:
    """End the loan of a copy that is out, in the caller's act, before `move_copy` brings it to where it now is.

    That it is not lent is a bug. The loan is over with the last of its keys. Refuses an `at` before it went out.
    """
    session = act.session
    held = (KeyLoanItem.copy_id == copy_id, KeyLoanItem.back_at.is_(None))
    item = session.scalars(select(KeyLoanItem).where(*held)).one()
    loan = session.get_one(KeyLoan, item.loan_id)
    if at is not None and at < loan.at:
        raise Refusal(mark("{number} went out only after that. Type a later time."), field="at", number=loan.number)
    # With the clock put back meanwhile, it still comes back no earlier than it went.
    item.back_at, item.received_by, item.outcome = max(at or act.at, loan.at), act.operator.id, outcome.value
    if back is not None:
        item.things, item.doors, item.water, item.power = (
            plain(found) for found in (back.things, back.doors, back.water, back.power)
        )
        item.remark = plain(back.remark)
    session.flush()
    others = select(KeyLoanItem.back_at).where(KeyLoanItem.loan_id == loan.id)
    came = session.scalars(others).all()
    if None not in came:
        loan.back_at = max(moment for moment in came if moment is not None)
        session.flush()
        file_under(session, "key_loan", loan.id, ())
    over = loan.back_at is not None
    act.note("key_loan", loan.id, number=loan.number, back=over, digest=fingerprint(session, KeyLoan, loan.id))
    return item


def _check_escort(escort: str, borrower: str) -> None:
    if not escort:
        raise Refusal(mark("Type who goes along: outsiders have an escort."), field="escort")
    if "".join(escort.split()) == "".join(borrower.split()):
        raise Refusal(mark("Nobody is their own escort. Type who goes along."), field="escort")


def _looked_at(session: Session, copy: KeyCopy, back: Back) -> Back:
    """What came back with what was found in the unit, if it is a vacant one. Refuses when nothing is said of that."""
    if session.get_one(Key, copy.key_id).kind != KeyKind.VACANT:
        return Back(copy.id, remark=back.remark)
    for field in ("things", "doors", "water", "power"):
        if not plain(getattr(back, field)):
            code = name_of_copy(session, copy)
            sentence = mark("{code} opens a vacant unit. Say how things, doors, water and power were found.")
            raise Refusal(sentence, field=field, code=code)
    return back


def _checked_borrower(desk: LendingDesk, borrower: Borrower) -> dict[str, object]:
    """The columns that tell who borrows, in normal form."""
    if borrower.kind not in set(BorrowerKind):
        raise Refusal(mark("Choose who borrows."), field="kind")
    name, phone = plain(borrower.name), phones.normal_number(borrower.phone)
    if not name or len(name) > _LONGEST:
        raise Refusal(mark("Type a name of 1 to 80 characters."), field="name")
    if not phone or phones.is_filler(phone):
        raise Refusal(mark("Type the phone under which the borrower can be reached."), field="phone")
    identified = identity.normal_number(borrower.id_number)
    if identity.is_filler(identified):
        identified = ""
    kind = borrower.id_kind or (identity.kind_of(identified) or identity.IdKind.OTHER)
    return {
        "borrower_kind": str(borrower.kind), "borrower": name, "phone": phone,
        "company": _checked_words("company", borrower.company), "id_kind": str(kind) if identified else "",
        "staff_card": _checked_words("staff_card", borrower.staff_card),
        **sealed_identity(desk._ground, identified),
    }  # fmt: skip


def _checked_words(field: str, text: str) -> str:
    text = plain(text)
    if len(text) > _LONGEST_WORDS:
        raise Refusal(mark("Say it in at most {count} characters."), field=field, count=_LONGEST_WORDS)
    return text
