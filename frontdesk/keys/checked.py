"""What must be true of the rows of the key desk, asked of the rows themselves."""

from sqlalchemy import and_, exists, func, or_, select
from sqlalchemy.orm import Session

from frontdesk.core.faults import Check, Fault, counted
from frontdesk.core.numbering import gap
from frontdesk.core.steps import astray
from frontdesk.core.words import mark
from frontdesk.keys.cabinet import LIVE
from frontdesk.keys.noted import kept_as_noted
from frontdesk.keys.records import (
    COPY_NEXT,
    CUSTODY_NEXT,
    LOSS_NEXT,
    OPEN_FINDINGS,
    REPORTED,
    STOCK_TAKE_NEXT,
    CopyState,
    Key,
    KeyCopy,
    KeyCustody,
    KeyHandover,
    KeyLoan,
    KeyLoanItem,
    KeyLoss,
    StockTake,
    StockTakeLine,
    StockTakeState,
)


def copies_have_one_holder(session: Session) -> Fault:
    """Who holds a copy is told by one open loan; one that lies in the cabinet, or is gone, is held by nobody."""
    return counted(session, _HELD_TWICE, "copies have several holders") or counted(
        session, _HELD_WRONGLY, "copies are out without a loan, or lent and not out"
    )


def loans_are_over_with_their_keys(session: Session) -> Fault:
    """A loan is over when the last of its keys is back, and no sooner; none is without a key."""
    return counted(session, _OVER_WRONGLY, "loans differ from their keys")


def losses_agree(session: Session) -> Fault:
    """A copy is lost as long as one report of it is not dealt with, and no longer."""
    return counted(session, _LOST_WRONGLY, "copies differ from the reports of their loss")


def papers_follow_steps(session: Session) -> Fault:
    """Custodies, stock-takes and losses came where they stand by allowed moves, each a step of its own."""
    moves = {"key_custody": CUSTODY_NEXT, "stock_take": STOCK_TAKE_NEXT, "key_loss": LOSS_NEXT}
    stand = [("key_custody", id_, state) for id_, state in session.execute(select(KeyCustody.id, KeyCustody.state))]
    stand += [("stock_take", id_, state) for id_, state in session.execute(select(StockTake.id, StockTake.state))]
    losses = session.execute(select(KeyLoss.id, KeyLoss.answer))
    return astray(session, moves, [*stand, *(("key_loss", id_, answer or REPORTED) for id_, answer in losses)])


def counts_are_whole(session: Session) -> Fault:
    """A finished stock-take says of each copy what was found, one under way of none yet; only findings are settled."""
    return counted(session, _COUNTED_WRONGLY, "lines of stock-takes differ from how far these are")


def copies_follow_steps(session: Session) -> Fault:
    """Every copy came where it is by allowed moves, each a step of its own; a key is kept while a copy is."""
    copies = session.execute(select(KeyCopy.id, KeyCopy.state))
    return astray(session, {"key_copy": COPY_NEXT}, (("key_copy", copy, state) for copy, state in copies)) or counted(
        session, _KEPT_WRONGLY, "keys differ from their copies"
    )


def numbers_are_gapless(session: Session) -> Fault:
    """Each day's papers of the key desk are numbered from 1 to the counter without a gap."""
    return gap(
        session,
        {
            "JY": KeyLoan.number, "YJ": KeyHandover.number, "LT": KeyCustody.number, "PD": StockTake.number,
            "GS": KeyLoss.number,
        },
    )  # fmt: skip


KEY_CHECKS: tuple[Check, ...] = (
    ("key_holders", mark("Every key that is out has one holder"), copies_have_one_holder),
    ("key_loans", mark("Loans of keys are over when the last key is back"), loans_are_over_with_their_keys),
    ("key_steps", mark("Keys came where they are by allowed steps"), copies_follow_steps),
    ("key_losses", mark("Keys are lost as long as their loss is not dealt with"), losses_agree),
    ("key_counts", mark("Finished stock-takes say of every key what was found"), counts_are_whole),
    (
        "key_papers",
        mark("Custodies, stock-takes and losses came where they stand by allowed steps"),
        papers_follow_steps,
    ),
    ("keys_noted", mark("What the key desk wrote is as noted in the audit chain"), kept_as_noted),
    ("key_numbers", mark("Numbers of the papers of the key desk have no gaps"), numbers_are_gapless),
)

_held = select(KeyLoanItem.copy_id).where(KeyLoanItem.back_at.is_(None))
_HELD_TWICE = select(func.count()).select_from(_held.group_by(KeyLoanItem.copy_id).having(func.count() > 1).subquery())
_HELD_WRONGLY = (
    select(func.count())
    .select_from(KeyCopy)
    .where((KeyCopy.state == CopyState.OUT.value) != KeyCopy.id.in_(_held))
)  # fmt: skip
_reported = select(KeyLoss.copy_id).where(KeyLoss.answer == "")
_LOST_WRONGLY = (
    select(func.count())
    .select_from(KeyCopy)
    .where((KeyCopy.state == CopyState.LOST.value) != KeyCopy.id.in_(_reported))
)  # fmt: skip
_COUNTED_WRONGLY = (
    select(func.count())
    .select_from(StockTakeLine)
    .join(StockTake, StockTake.id == StockTakeLine.stock_take_id)
    .where(
        or_(
            (StockTakeLine.finding == "") == (StockTake.state == StockTakeState.FINISHED.value),
            and_(StockTakeLine.settled_at.is_not(None), StockTakeLine.finding.not_in(OPEN_FINDINGS)),
            StockTakeLine.settled_at.is_(None) != (StockTakeLine.settled == ""),
        )
    )
)
_of_loan = (
    select(
        KeyLoanItem.loan_id,
        func.max(KeyLoanItem.back_at).label("last"),
        func.sum(KeyLoanItem.back_at.is_(None)).label("out"),
    )
    .group_by(KeyLoanItem.loan_id)
    .subquery()
)
_OVER_WRONGLY = (
    select(func.count())
    .select_from(KeyLoan)
    .outerjoin(_of_loan, _of_loan.c.loan_id == KeyLoan.id)
    .where(
        or_(
            _of_loan.c.loan_id.is_(None),
            (KeyLoan.back_at.is_(None)) != (_of_loan.c.out > 0),
            KeyLoan.back_at != _of_loan.c.last,
        )
    )
)
_KEPT_WRONGLY = (
    select(func.count())
    .select_from(Key)
    .where(Key.active != exists().where(KeyCopy.key_id == Key.id, KeyCopy.state.in_([state.value for state in LIVE])))
)
