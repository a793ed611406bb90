"""What the key desk keeps of a person who borrowed, left or lost a key; and erasing it."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.orm import Session

from frontdesk.core.ground import Act
from frontdesk.core.identity import ID_KINDS
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark
from frontdesk.keys.records import BORROWERS, CUSTODY_STATES, CustodyState, Key, KeyCopy, KeyCustody, KeyHandover
from frontdesk.keys.records import KeyLoan as Loan
from frontdesk.keys.records.losses import LOSS_ANSWERS, KeyLoss
from frontdesk.keys.retention import erase_custodies, erase_loans, erase_losses
from frontdesk.residents.persons import Known, Trace


def obstacles(session: Session, known: Known) -> list[Refusal]:
    """Who has a key of ours, or has left one here."""
    asked = (
        (
            select(Loan.number).where(Loan.back_at.is_(None), _borrowed(known)),
            mark("{number}: a key is still lent to them. Take it back first."),
        ),
        (
            select(KeyCustody.number).where(KeyCustody.state == CustodyState.HELD.value, _left(known)),
            mark("{number}: their key is still in custody. Hand it back first."),
        ),
        (
            select(KeyLoss.number).where(KeyLoss.answer == "", _lost(known)),
            mark("{number}: the loss of a key is not dealt with yet. Say first what was done."),
        ),
    )
    return [Refusal(sentence, number=number) for question, sentence in asked for number in session.scalars(question)]


def _borrowed(known: Known) -> ColumnElement[bool]:
    return known.theirs(name=Loan.borrower, phone=Loan.phone, id_index=Loan.id_index, unit=Loan.unit_id)


def _left(known: Known) -> ColumnElement[bool]:
    """What they left, alone or with others: `曹敏、卢志强`."""
    together = and_(KeyCustody.unit_id.in_(known.units), known.told_in(KeyCustody.given_by))
    return or_(known.theirs(name=KeyCustody.given_by, phone=KeyCustody.phone, unit=KeyCustody.unit_id), together)


def _lost(known: Known) -> ColumnElement[bool]:
    """Losses of loans of theirs, and of keys of their units that they reported."""
    keys = select(KeyCopy.id).join(Key, Key.id == KeyCopy.key_id).where(Key.unit_id.in_(known.units))
    reported = and_(KeyLoss.reported_by.in_(known.names), KeyLoss.copy_id.in_(keys))
    return or_(KeyLoss.loan_id.in_(select(Loan.id).where(_borrowed(known))), reported)


def _erase_loans(act: Act, known: Known, ids: Sequence[int]) -> None:
    erase_loans(act, ids)


def _erase_words(act: Act, known: Known, ids: Sequence[int]) -> None:
    """What is said of somebody where others borrowed the key of their home."""
    for loan in act.session.scalars(select(Loan).where(Loan.id.in_(ids))):
        for column in ("reason", "consent", "remark", "escort"):
            setattr(loan, column, known.without(getattr(loan, column)))
    act.session.flush()
    act.note("key_loan", 0, erased=len(ids))


def _erase_custodies(act: Act, known: Known, ids: Sequence[int]) -> None:
    erase_custodies(act, ids)


def _erase_terms(act: Act, known: Known, ids: Sequence[int]) -> None:
    """To whom a key of their home may be lent, and what for, without them; on its form too."""
    for custody in act.session.scalars(select(KeyCustody).where(KeyCustody.id.in_(ids))):
        for column in ("lend_to", "purpose", "facts"):
            setattr(custody, column, known.without(getattr(custody, column)))
    act.session.flush()


def _erase_losses(act: Act, known: Known, ids: Sequence[int]) -> None:
    erase_losses(act, ids)


TRACES = (
    Trace(
        Loan, mark("Key loans"),
        {
            "number": mark("Number"), "at": mark("At"), "borrower_kind": mark("Who borrows"),
            "borrower": mark("Borrower"), "company": mark("Company"), "phone": mark("Phone"),
            "id_sealed": mark("ID number"), "unit_id": mark("Unit"), "reason": mark("Reason"),
            "back_at": mark("Back"), "remark": mark("Remark"),
        },
        lambda known: and_(Loan.erased_at.is_(None), _borrowed(known)), _erase_loans,
        says={"borrower_kind": BORROWERS, "id_kind": ID_KINDS},
    ),
    Trace(
        Loan, mark("Their word on lending the key of their unit"),
        {"number": mark("Number"), "at": mark("At"), "consent": mark("Consent"), "reason": mark("Reason")},
        lambda known: and_(
            Loan.erased_at.is_(None), Loan.unit_id.in_(known.units), ~_borrowed(known),
            known.told_in(Loan.reason, Loan.consent, Loan.remark, Loan.escort),
        ),
        _erase_words,
    ),
    Trace(
        KeyCustody, mark("Keys left at the counter"),
        {
            "number": mark("Number"), "unit_id": mark("Unit"), "given_by": mark("Left by"), "phone": mark("Phone"),
            "purpose": mark("Left for"), "lend_to": mark("May be lent to"), "since": mark("From"),
            "until": mark("To"), "taken_by": mark("Taken by"), "state": mark("State"),
        },
        lambda known: and_(
            KeyCustody.erased_at.is_(None),
            or_(_left(known), and_(KeyCustody.unit_id.in_(known.units), KeyCustody.taken_by.in_(known.names))),
        ),
        _erase_custodies, says={"state": CUSTODY_STATES},
    ),
    Trace(
        KeyCustody, mark("Who may have a key that others left"),
        {"number": mark("Number"), "lend_to": mark("May be lent to"), "purpose": mark("Left for")},
        lambda known: and_(
            KeyCustody.erased_at.is_(None), KeyCustody.unit_id.in_(known.units), ~_left(known),
            known.told_in(KeyCustody.lend_to, KeyCustody.purpose),
        ),
        _erase_terms,
    ),
    Trace(
        KeyLoss, mark("Lost keys"),
        {
            "number": mark("Number"), "at": mark("At"), "reported_by": mark("Reported by"), "words": mark("Words"),
            "answer": mark("What was done"),
        },
        lambda known: and_(KeyLoss.erased_at.is_(None), _lost(known)), _erase_losses, says={"answer": LOSS_ANSWERS},
    ),
    Trace(
        KeyHandover, mark("Keys handed over for good"),
        {"number": mark("Number"), "at": mark("At"), "unit_id": mark("Unit"), "taken_by": mark("Taken by")},
        lambda known: and_(KeyHandover.unit_id.in_(known.units), KeyHandover.taken_by.in_(known.names)),
        kept=mark("The signed handover of a unit's keys is the proof of who answers for its locks."),
    ),
)  # fmt: skip
"""Where the key desk keeps something of a person."""
