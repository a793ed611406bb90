"""What stands on the papers of a case, gathered from its rows: application, agreement, permit, changes, completion."""

import json
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from frontdesk.core.clock import Clock
from frontdesk.core.estate import Estate
from frontdesk.core.ground import Act, Ground
from frontdesk.core.money import Money
from frontdesk.core.operators import Operator
from frontdesk.core.rules import number, rule
from frontdesk.fees.cases.steps import heading, name_of
from frontdesk.renovation.documents import CHECKLIST, asked_for
from frontdesk.renovation.keptpapers import keep_paper, kept_paper
from frontdesk.renovation.records import Document, IssuedPaper, Permit, PermitReview, ScopeItem
from frontdesk.renovation.records.changes import Completion, Extension
from frontdesk.renovation.records.workers import Contractor
from frontdesk.residents.records import Unit

PERMIT, AGREEMENT, APPLICATION = "permit", "permit_agreement", "permit_application"
"""The papers of a case itself, by the kinds under which they are printed and kept."""

SETTLEMENT = "deposit_settlement"
"""The paper that tells what became of its deposits."""

_SUMS = {
    "owner_deposit": "deposit.owner", "contractor_deposit": "deposit.contractor", "pass_deposit": "deposit.pass",
    "pass_fee": "fee.pass", "cleanup": "fee.cleanup",
}  # fmt: skip
"""The sums that an agreement names, and the rules that say them."""


class CaseSheets:
    """Tells what stands on the papers of a case: as they were issued, or as they would be now."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def permit(self, permit_id: int) -> dict[str, Any] | None:
        """What stands on a permit as it was issued last, as `papers.permit.permit_sheet` takes it; None before."""
        return kept_paper(self._ground, PERMIT, permit_id)

    def agreement(self, permit_id: int) -> dict[str, Any]:
        """What stands on the agreement, as `papers.agreement.agreement_sheet` takes it."""
        kept = kept_paper(self._ground, AGREEMENT, permit_id)
        if kept is not None:
            return kept
        with self._ground.database.reading() as session:
            return agreement_facts(session, self._ground.clock, session.get_one(Permit, permit_id))

    def application(self, permit_id: int) -> dict[str, Any]:
        """What stands on the application form now, as `papers.application.application_form` takes it."""
        with self._ground.database.reading() as session:
            return application_facts(session, self._ground.clock, session.get_one(Permit, permit_id))

    def extension(self, extension_id: int) -> dict[str, Any]:
        """What stands on an extension, as `papers.changes.extension_form` takes it."""
        kept = kept_paper(self._ground, Extension.__tablename__, extension_id)
        if kept is not None:
            return kept
        with self._ground.database.reading() as session:
            return extension_facts(session, self._ground.clock, session.get_one(Extension, extension_id))

    def completion(self, completion_id: int) -> dict[str, Any]:
        """What stands on a completion form, as `papers.completion.completion_form` takes it."""
        return kept_paper(self._ground, Completion.__tablename__, completion_id) or {}


def keep_permit(act: Act, permit: Permit) -> None:
    """Keep what stands on a permit that is issued now, or anew, and on the agreement that goes with it, in the caller's
    act, once all that it changes of the permit is changed."""
    act.session.flush()
    keep_paper(act, PERMIT, permit.id, permit.id, permit_facts(act.session, act.clock, permit, act.day))
    keep_paper(act, AGREEMENT, permit.id, permit.id, agreement_facts(act.session, act.clock, permit, act.day))


def permit_facts(session: Session, clock: Clock, permit: Permit, day: date) -> dict[str, Any]:
    """What stands on a permit that is issued on a day: what `_case` tells, scope (as `_scope`), hours (in words), issue
    (1 of the first, one more whenever it is issued anew), since (the day of the first), approved_by (a name), date."""
    last = select(func.max(IssuedPaper.n)).where(IssuedPaper.kind == PERMIT, IssuedPaper.record == permit.id)
    final = (
        select(Operator.name)
        .join(PermitReview, PermitReview.operator_id == Operator.id)
        .where(PermitReview.permit_id == permit.id, PermitReview.stage == "final", PermitReview.outcome == "passed")
        .order_by(PermitReview.id.desc())
        .limit(1)
    )
    first = day if permit.issued_at is None else clock.local(permit.issued_at).date()
    return _case(session, permit) | {
        "scope": _scope(session, permit.id), "hours": rule(session, "permit.hours", day),
        "issue": (session.scalar(last) or 0) + 1, "since": first.isoformat(),
        "approved_by": session.scalar(final) or "", "date": day.isoformat(),
    }  # fmt: skip


def agreement_facts(session: Session, clock: Clock, permit: Permit, day: date | None = None) -> dict[str, Any]:
    """What stands on an agreement of a day, today unless told: what `_case` tells, scope, hours, waiting (months),
    pass_return (days), date, and the sums that the rules name, in fen, 0 where none is asked for: owner_deposit,
    contractor_deposit, pass_deposit, pass_fee, and cleanup, which is for a square metre."""
    day = day or clock.today()
    return _case(session, permit) | {
        **{name: int(Money.parse(rule(session, key, day))) for name, key in _SUMS.items()},
        "scope": _scope(session, permit.id), "hours": rule(session, "permit.hours", day),
        "waiting": number(session, "deposit.waiting_period", day),
        "pass_return": number(session, "pass.return", day), "date": day.isoformat(),
    }  # fmt: skip


def application_facts(session: Session, clock: Clock, permit: Permit) -> dict[str, Any]:
    """What stands on an application form: what `_case` tells, scope, documents [{name, shown, words}] in the order of
    the checklist, reviews [{stage, outcome, day, who, words}], the first first, remark, by (who recorded it), date."""
    there = {
        row.document: row
        for row in session.scalars(
            select(Document).where(Document.permit_id == permit.id, Document.removed_at.is_(None))
        )
    }
    asked = asked_for(session, permit)
    documents = [
        {"name": CHECKLIST[key].name, "shown": there[key].shown if key in there else "",
         "words": there[key].words if key in there else ""}
        for key in CHECKLIST
        if key in asked or key in there
    ]  # fmt: skip
    reviews = [
        {
            "stage": review.stage, "outcome": review.outcome, "day": clock.local(review.at).date().isoformat(),
            "who": name_of(session, review.operator_id), "words": review.words,
        }
        for review in session.scalars(
            select(PermitReview).where(PermitReview.permit_id == permit.id).order_by(PermitReview.id)
        )
    ]  # fmt: skip
    told = permit.applied_at or permit.at
    return _case(session, permit) | {
        "scope": _scope(session, permit.id), "documents": documents, "reviews": reviews, "remark": permit.remark,
        "by": name_of(session, permit.operator_id), "date": clock.local(told).date().isoformat(),
    }  # fmt: skip


def extension_facts(session: Session, clock: Clock, extension: Extension) -> dict[str, Any]:
    """What stands on an extension: what `_case` tells of its case, then extension (its number), before, until (days),
    works, risk, reason, state, decided (a day or empty), decided_by, words, by, date."""
    permit = session.get_one(Permit, extension.permit_id)
    decided = extension.decided_at
    return _case(session, permit) | {
        "extension": extension.number, "before": extension.before.isoformat(), "until": extension.until.isoformat(),
        "works": extension.works, "risk": extension.risk, "reason": extension.reason, "state": extension.state,
        "decided": clock.local(decided).date().isoformat() if decided else "",
        "decided_by": name_of(session, extension.decided_by), "words": extension.words,
        "by": name_of(session, extension.operator_id), "date": clock.local(extension.at).date().isoformat(),
    }  # fmt: skip


def completion_facts(session: Session, clock: Clock, completion: Completion) -> dict[str, Any]:
    """What stands on a completion form: what `_case` tells of its case, then completion (its number), kind, n, at (on
    the wall, such as `2026-11-22 09:05`), inspector, present, points {key: whether it is in order}, passed, words,
    waiting_until (a day or empty), early (whether works were given up midway), scope, by, date."""
    permit = session.get_one(Permit, completion.permit_id)
    return _case(session, permit) | {
        "completion": completion.number, "kind": completion.kind, "n": completion.n,
        "at": f"{clock.local(completion.at):%Y-%m-%d %H:%M}", "inspector": completion.inspector,
        "present": completion.present, "points": json.loads(completion.points), "passed": completion.passed,
        "words": completion.words, "early": permit.ended_early,
        "waiting_until": completion.waiting_until.isoformat() if completion.waiting_until else "",
        "scope": _scope(session, permit.id), "by": name_of(session, completion.operator_id),
        "date": clock.local(completion.at).date().isoformat(),
    }  # fmt: skip


def _case(session: Session, permit: Permit) -> dict[str, Any]:
    """What every paper of a case says of it: estate, office, demo, form, estate_phone, number, unit, area (1/100 m²),
    owner, applicant_kind, applicant, phone, contractor, licence, contractor_phone (empty when the owner does the
    works), manager, manager_phone, starts and ends (`2026-11-22`)."""
    unit = session.get_one(Unit, permit.unit_id)
    contractor = None if permit.contractor_id is None else session.get_one(Contractor, permit.contractor_id)
    return heading(session) | {
        "estate_phone": session.get_one(Estate, 1).phone, "number": permit.number, "unit": unit.code,
        "area": unit.gross_area, "owner": permit.owner, "applicant_kind": permit.applicant_kind,
        "applicant": permit.applicant, "phone": permit.phone,
        "contractor": contractor.name if contractor else "", "licence": contractor.licence if contractor else "",
        "contractor_phone": contractor.phone if contractor else "", "manager": permit.manager,
        "manager_phone": permit.manager_phone, "starts": permit.starts.isoformat() if permit.starts else "",
        "ends": permit.ends.isoformat() if permit.ends else "",
    }  # fmt: skip


def _scope(session: Session, permit_id: int) -> list[dict[str, str]]:
    """The works that stand: [{text, place, risk}]."""
    asked = select(ScopeItem).where(ScopeItem.permit_id == permit_id, ScopeItem.removed_at.is_(None))
    rows = session.scalars(asked.order_by(ScopeItem.id))
    return [{"text": row.text, "place": row.place, "risk": row.risk} for row in rows]
