"""The checklist of an application: which documents it wants, by who applies and what is done, and which are there."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from frontdesk.core.audit import digest
from frontdesk.core.ground import Act, Ground
from frontdesk.core.operators import Authority, Operator, Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.remarks import checked_length, checked_words, vouched_by
from frontdesk.core.statements import Prepared
from frontdesk.core.steps import row_facts
from frontdesk.core.words import mark, say
from frontdesk.renovation.flow import check_state, note, permit_of
from frontdesk.renovation.records import (
    FINAL_RISKS,
    OVER,
    REFERRED_RISKS,
    UNDER_REVIEW,
    Applicant,
    Document,
    Permit,
    PermitState,
    Risk,
    Shown,
)
from frontdesk.renovation.records.workers import Contractor
from frontdesk.renovation.scopes import risks_of

_KIND = Document.__tablename__
LONGEST = 200
_REMOVABLE = (PermitState.DRAFT, *UNDER_REVIEW)


@dataclass(frozen=True)
class Asked:
    """A document of the checklist, its name marked; empty `applicants`: whoever applies. `firm`: only when a firm does
    the works. `risk`: only when the works have it; such a one can't be said not to be needed."""

    name: str
    applicants: frozenset[Applicant] = frozenset()
    firm: bool = False
    risk: frozenset[Risk] = frozenset()


CHECKLIST: dict[str, Asked] = {
    "owner_id": Asked(mark("Owner's identity card")),
    "title": Asked(mark("Title deed, or contract of purchase")),
    "applicant_id": Asked(mark("Applicant's identity card"), frozenset({Applicant.TENANT, Applicant.AGENT})),
    "lease": Asked(mark("Lease"), frozenset({Applicant.TENANT})),
    "owner_consent": Asked(mark("Owner's written consent"), frozenset({Applicant.TENANT})),
    "attorney": Asked(mark("Owner's power of attorney"), frozenset({Applicant.AGENT})),
    "plans": Asked(mark("Plans of the works")),
    "licence": Asked(mark("Contractor's business licence"), firm=True),
    "qualification": Asked(mark("Contractor's qualification"), firm=True),
    "electrician": Asked(mark("Electrician's card")),
    "design": Asked(
        mark("Architect's drawing and design"),
        risk=frozenset(FINAL_RISKS),
    ),
    "waterproofing": Asked(mark("Waterproofing and water test plan"), risk=frozenset({Risk.WATERPROOFING})),
    "gas_consent": Asked(mark("Consent of the gas supplier"), risk=frozenset({Risk.GAS})),
    "facade_consent": Asked(mark("Planning consent to the façade"), risk=frozenset({Risk.FACADE})),
    "heating_consent": Asked(mark("Consent of the heating supplier"), risk=frozenset({Risk.HEATING})),
}
"""What an application wants, after article 14 of the Measures for the Administration of Interior Decoration of
Dwellings (住宅室内装饰装修管理办法, Decree 110 of 2002), with articles 5 to 8 for what is dangerous of the works. The
drawing is by the designers of the building, or by others so qualified."""

CONSENTS = frozenset(key for key, asked in CHECKLIST.items() if asked.risk & frozenset(REFERRED_RISKS))
"""The consents of others, which may come while an application is referred to them."""


@dataclass(frozen=True)
class ChecklistLine:
    """A document of a permit's checklist: `name` marked; `id` is 0 and `shown` empty while it is not there.

    Who noted it, and when on the estate's wall, `at` is None while it is not there. `asked` is False for one that was
    handed in and is not asked for any more.
    """

    key: str
    name: str
    asked: bool
    id: int = 0
    shown: str = ""
    words: str = ""
    at: datetime | None = None
    who: str = ""


class DocumentDesk:
    """Notes which documents of the checklist were handed in."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def checklist(self, permit_id: int) -> list[ChecklistLine]:
        """The checklist of a permit in its order, with what is there."""
        local = self._ground.clock.local
        with self._ground.database.reading() as session:
            asked = asked_for(session, session.get_one(Permit, permit_id))
            there = {row.document: row for row in _THERE.all(session, permit=permit_id)}
        lines = []
        for key, document in CHECKLIST.items():
            row = there.get(key)
            if row is not None:
                lines.append(
                    ChecklistLine(
                        key, document.name, key in asked, row.id, row.shown, row.words, local(row.at), row.name
                    )
                )
            elif key in asked:
                lines.append(ChecklistLine(key, document.name, asked=True))
        return lines

    def tick(
        self, permit_id: int, noted: Mapping[str, str], words: str = "", *, authority: Authority | None = None
    ) -> None:
        """Note several documents at once, all or none: how each was shown, by its key, or "" of one that is not there.
        Those that are not named stay as they are; `words` say why those are not needed of which that is noted now.

        What was noted is noted otherwise, or taken back, only until the permit is decided on; that it was there is
        kept.
        """
        with self._ground.act("documents_ticked", Right.HANDLE_PERMITS) as act:
            permit = _open_permit(act, permit_id)
            there = {row.document: row.shown for row in _THERE.all(act.session, permit=permit_id)}
            changed = {key: shown for key, shown in noted.items() if shown != there.get(key, "")}
            for key in changed.keys() & there.keys():
                check_state(permit, *_REMOVABLE)
                set_aside(act, permit_id, key)
            for key, shown in changed.items():
                if shown:
                    why = words if shown == Shown.NOT_NEEDED else ""
                    self._hand_in(act, permit, key, Shown(shown), why, authority)
            if changed:
                note(act, permit)

    def hand_in(
        self, permit_id: int, document: str, shown: Shown, words: str = "", *, authority: Authority | None = None
    ) -> int:
        """Note that a document of the checklist is there, or is not needed; gives back the id.

        That one is not needed is said by whoever reviews permits, here or over the shoulder, with the reason in
        `words`; of what dangerous works want nobody can say so.
        """
        with self._ground.act("document_handed_in", Right.HANDLE_PERMITS) as act:
            permit = _open_permit(act, permit_id)
            kept = self._hand_in(act, permit, document, shown, words, authority)
            note(act, permit)
            return kept.id

    def _hand_in(
        self, act: Act, permit: Permit, document: str, shown: Shown, words: str, authority: Authority | None
    ) -> Document:
        by, words = 0, checked_length(words, "words", LONGEST)
        if shown == Shown.NOT_NEEDED:
            by = vouched_by(self._ground, Right.REVIEW_PERMITS, authority)
            checked_words(words, "words", mark("Type why it is not needed."))
            if CHECKLIST[document].risk:
                raise Refusal(
                    mark("“{document}” is asked for by law: nobody can do without it."),
                    field="shown", document=say(CHECKLIST[document].name),
                )  # fmt: skip
        if document in documents_there(act.session, permit.id):
            raise Refusal(
                mark("“{document}” has been handed in already."),
                field="document", document=say(CHECKLIST[document].name),
            )  # fmt: skip
        return hand_in_within(act, permit.id, document, shown, words, by=by)


def asked_for(session: Session, permit: Permit) -> list[str]:
    """The keys of the documents that a permit wants as it stands, in the order of the checklist."""
    contractor = None if permit.contractor_id is None else session.get(Contractor, permit.contractor_id)
    firm = contractor is not None and contractor.firm
    return asked_of(Applicant(permit.applicant_kind), risks_of(session, permit.id), firm=firm)


def asked_of(applicant: Applicant, risks: Iterable[Risk], *, firm: bool) -> list[str]:
    """The keys of the documents that an application wants, in the order of the checklist."""
    told = frozenset(risks)
    return [
        key
        for key, asked in CHECKLIST.items()
        if (not asked.applicants or applicant in asked.applicants)
        and (firm or not asked.firm)
        and (not asked.risk or asked.risk & told)
    ]


def documents_there(session: Session, permit_id: int) -> frozenset[str]:
    """The keys of the documents of a permit that are there, or are said not to be needed."""
    return frozenset(row.document for row in _THERE.all(session, permit=permit_id))


def documents_missing(session: Session, permit: Permit) -> list[str]:
    """The keys of the documents that a permit still wants, in the order of the checklist."""
    there = documents_there(session, permit.id)
    return [key for key in asked_for(session, permit) if key not in there]


def set_aside(act: Act, permit_id: int, *documents: str) -> None:
    """Take documents off a checklist within the caller's act: those of a former contractor or owner prove nothing."""
    there = select(Document).where(
        Document.permit_id == permit_id, Document.document.in_(documents), Document.removed_at.is_(None)
    )
    for kept in act.session.scalars(there).all():
        kept.removed_at, kept.removed_by = act.at, act.operator.id
        _note_document(act, kept)


def hand_in_within(act: Act, permit_id: int, document: str, shown: Shown, words: str = "", *, by: int = 0) -> Document:
    """Note a document that is there within the caller's act, who has seen to it that it may be and notes the permit;
    `by` is who said so, if it is not the one who acts."""
    kept = Document(
        permit_id=permit_id, document=document, shown=shown.value, words=words, at=act.at,
        operator_id=by or act.operator.id,
    )  # fmt: skip
    act.session.add(kept)
    _note_document(act, kept)
    return kept


def _open_permit(act: Act, permit_id: int) -> Permit:
    """The permit, which is not over."""
    permit = permit_of(act, permit_id)
    if permit.state in OVER:
        check_state(permit)
    return permit


def _note_document(act: Act, kept: Document) -> None:
    act.session.flush()
    act.note(_KIND, kept.id, document=kept.document, digest=digest(row_facts(kept)))


_THERE = Prepared(
    select(Document.id, Document.document, Document.shown, Document.words, Document.at, Operator.name)
    .join(Operator, Operator.id == Document.operator_id)
    .where(Document.permit_id == bindparam("permit"), Document.removed_at.is_(None))
)  # fmt: skip
