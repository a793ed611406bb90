"""The register of workers: who works on sites, in which trade, with a photo; whoever was here before is recognised."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from sqlalchemy import Select, and_, exists, func, literal_column, or_, select
from sqlalchemy.orm import Session

from frontdesk.core import identity, phones
from frontdesk.core.attachments import PICTURES, Attachment, keep_within
from frontdesk.core.audit import digest, note_changes
from frontdesk.core.changes import Past, check_shown, past_of
from frontdesk.core.filestore import Stored
from frontdesk.core.finding import file_under
from frontdesk.core.ground import Act, Ground
from frontdesk.core.listing import Listing, Register, among_ids, beginning, ids_text
from frontdesk.core.operators import Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.remarks import LONGEST_NAME, checked_length
from frontdesk.core.search import normal, tokens_of_name, tokens_of_phone
from frontdesk.core.statements import Prepared
from frontdesk.core.steps import row_facts
from frontdesk.core.texts import plain
from frontdesk.core.words import mark
from frontdesk.renovation.records.inspections import Rectification
from frontdesk.renovation.records.workers import TRADES, Contractor, Worker, WorkerPass
from frontdesk.residents.fields import sealed_identity

KIND = Worker.__tablename__

ERASED = ("name", "id_kind", "id_sealed", "id_masked", "id_index", "card", "phone", "erased_at")
"""What is erased in its time, and is no part of a worker's fingerprint therefore."""

PHOTO = "photo"
"""What every worker's photo is called, whatever its file was: names of files often are those of people."""


@dataclass(frozen=True)
class WorkerFields:
    """What is typed of a worker. `id_number` None leaves the number as it is kept; empty, there is none."""

    name: str
    trade: str
    id_kind: str = ""
    id_number: str | None = ""
    card: str = ""
    phone: str = ""
    contractor_id: int | None = None


class WorkerDesk:
    """Keeps the register of workers."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def add(self, fields: WorkerFields, photo: Stored | None = None) -> int:
        """Enter a worker; gives back the id. Refuses somebody whose identity number the register has already."""
        with self._ground.act("worker_entered", Right.HANDLE_PERMITS) as act:
            return enter_within(act, self._ground, fields, photo)

    def change(
        self,
        worker_id: int,
        fields: WorkerFields,
        photo: Stored | None = None,
        shown: Mapping[str, Any] = MappingProxyType({}),
    ) -> None:
        """Change what is kept of a worker; what it said before is kept too, of an identity number masked.

        A `photo` takes the place of the one before. `shown` is what whoever changes it saw of it; refuses when somebody
        else has changed it meanwhile.
        """
        with self._ground.act("worker_corrected", Right.HANDLE_PERMITS) as act:
            correct_within(act, self._ground, worker_id, fields, photo, shown)

    def known(self, *, id_number: str = "", name: str = "", phone: str = "") -> int | None:
        """Who this is, by an identity number, or by name and phone together; None for somebody new."""
        number = identity.normal_number(plain(id_number))
        with self._ground.database.reading() as session:
            if number and not identity.is_filler(number):
                found = session.scalar(select(Worker.id).where(Worker.id_index == self._ground.vault.blind(number)))
                if found is not None:
                    return found
            called, reached = normal(plain(name)), phones.normal_number(phone)
            if not called or not reached:
                return None
            asked = select(Worker.id, Worker.name).where(Worker.phone == reached).order_by(Worker.id.desc())
            if number:  # who has another number is somebody else, who shares name and phone
                asked = asked.where(Worker.id_index.is_(None))
            # 王　芳 is 王芳, and 陳 is 陈.
            return next((row.id for row in session.execute(asked) if normal(row.name) == called), None)

    def reveal(self, worker_id: int) -> str:
        """A worker's identity number in full; that it was looked at is noted."""
        with self._ground.act("identity_revealed", Right.REVEAL_IDENTITY) as act:
            worker = act.session.get_one(Worker, worker_id)
            if worker.id_sealed is None:
                raise Refusal(mark("No identity number is kept."))
            act.note(KIND, worker_id, revealed=True)
            return self._ground.vault.open(worker.id_sealed)

    def worker(self, worker_id: int) -> dict[str, Any]:
        """What is kept of a worker: as a row of the list."""
        return self.rows([worker_id])[0]

    def past(self, worker_id: int) -> list[Past]:
        """What became of a worker, the latest first."""
        return past_of(self._ground, KIND, worker_id, "worker_corrected")

    # The list

    def listing(self, *, text: str = "", state: str = "", trade: str = "", contractor_id: int | None = None) -> Listing:
        """The workers, by name; sorted by name, trade, contractor or at. Those who were erased are left out.

        Each: id, name, trade, card, phone, id_kind, id_masked, contractor, contractor_id, photo (its hash, or empty),
        passes (how many are out), violations (how many are open), state (of WORKER_STATES), at. `text` is part of a
        name, or a phone.
        """
        narrowed = {name: value for name, value in locals().items() if name != "self"} | {"text": plain(text)}
        asked: Select[Any] = select(Worker.id).outerjoin(Contractor, Contractor.id == Worker.contractor_id)
        asked = asked.where(Worker.erased_at.is_(None))
        if state:
            asked = asked.where(_STANDS[state])
        if trade:
            asked = asked.where(Worker.trade == trade)
        if contractor_id is not None:
            asked = asked.where(Worker.contractor_id == contractor_id)
        if typed := plain(text):
            firms = Worker.contractor_id.in_(beginning("contractor", typed))
            asked = asked.where(or_(Worker.id.in_(beginning(KIND, typed)), firms))
        sorts: dict[str, tuple[Select[Any], Sequence[Any]]] = {
            "name": (asked, (Worker.name, Worker.id)),
            "trade": (asked, (Worker.trade, Worker.name, Worker.id)),
            "contractor": (asked, (Contractor.name, Worker.name, Worker.id)),
            "at": (asked, (Worker.at, Worker.id)),
        }
        return Listing(self._ground.database, narrowed, sorts, ("name", False), self.rows)

    def rows(self, ids: Sequence[int]) -> list[dict[str, Any]]:
        """These as rows of the list, in any order."""
        with self._ground.database.reading() as session:
            return self._seen(session, ids)

    @contextmanager
    def register(self, sort: str = "", *, descending: bool = False, **narrowed: Any) -> Iterator[Register]:
        """The list to be taken along, by right: narrowed as the list itself."""
        self._ground.require(Right.EXPORT)
        with self.listing(**narrowed).register(self._seen, sort, descending=descending) as opened:
            yield opened

    def _seen(self, session: Session, ids: Sequence[int]) -> list[dict[str, Any]]:
        photos, local = photos_of(session, ids), self._ground.clock.local
        return [
            {
                **row._asdict(), "contractor": row.contractor or "", "at": local(row.at),
                "photo": photos.get(row.id, ""), "state": _standing(row),
            }
            for row in _ROWS.all(session, ids=ids_text(ids))
        ]  # fmt: skip


def photos_of(session: Session, workers: Sequence[int]) -> dict[int, str]:
    """The hashes of the photos of those workers that have one."""
    return {row.record: row.hash for row in _PHOTOS.all(session, ids=ids_text(workers))}


def enter_within(act: Act, ground: Ground, fields: WorkerFields, photo: Stored | None = None) -> int:
    """Enter a worker in the caller's act; see `WorkerDesk.add`."""
    worker = Worker(at=act.at, operator_id=act.operator.id, **_checked(ground, act.session, fields))
    act.session.add(worker)
    act.session.flush()
    _file(act.session, worker, fresh=True)
    note_worker(act, worker)
    if photo is not None:
        _keep_photo(act, worker, photo)
    return worker.id


def correct_within(
    act: Act,
    ground: Ground,
    worker_id: int,
    fields: WorkerFields,
    photo: Stored | None = None,
    shown: Mapping[str, Any] = MappingProxyType({}),
) -> None:
    """Change what is kept of a worker in the caller's act; see `WorkerDesk.change`."""
    worker = act.session.get_one(Worker, worker_id)
    if worker.erased_at is not None:
        raise Refusal(mark("Who this was has been erased in its time. Enter the worker anew."))
    check_shown(worker, shown, worker.name)
    told = _checked(ground, act.session, fields, but=worker_id)
    if told.get("id_index", worker.id_index) == worker.id_index:
        told.pop("id_sealed", None)  # the same number, sealed anew, is no change
    before = {name: getattr(worker, name) for name in told}
    for name, value in told.items():
        setattr(worker, name, value)
    act.session.flush()
    changes = {
        name: (_said(act.session, name, before[name]), _said(act.session, name, value))
        for name, value in told.items()
        if before[name] != value and name not in ("id_sealed", "id_index")
    }
    told_before = note_changes(act.session, act.at, act.operator.id, KIND, worker_id, changes)
    note_worker(act, worker, fields=sorted(changes), **told_before)
    _file(act.session, worker)
    if photo is not None:
        _keep_photo(act, worker, photo)
    if changes or photo is not None:
        from frontdesk.renovation.passes import keep_passes_of  # passes show workers, and look them up here

        keep_passes_of(act, worker_id)


def note_worker(act: Act, worker: Worker, **facts: Any) -> None:
    """Note a worker with the fingerprint of what is never erased, once all that an act changes of it is changed."""
    act.session.flush()
    act.note(KIND, worker.id, digest=worker_digest(worker), **facts)


def worker_digest(worker: Worker) -> str:
    """The fingerprint of a worker, but for who it is."""
    return digest(row_facts(worker, *ERASED))


def _keep_photo(act: Act, worker: Worker, photo: Stored) -> None:
    """The photo takes the place of those before; they are kept, as all that is taken off a record."""
    if photo.type not in PICTURES:
        raise Refusal(mark("{file} is no picture. Choose a photo."), field="photo", file=photo.name)
    if photos_of(act.session, [worker.id]).get(worker.id) == photo.hash:
        return
    standing = select(Attachment).where(
        Attachment.kind == KIND, Attachment.record == worker.id, Attachment.removed_at.is_(None)
    )
    for before in act.session.scalars(standing.where(Attachment.type.startswith("image/"))):
        before.removed_at, before.removed_by = act.at, act.operator.id
        act.session.flush()
        act.note("attachment", before.id, of=KIND, digest=digest(row_facts(before)))
    keep_within(act, KIND, worker.id, Stored(photo.hash, f"{PHOTO}.{photo.type[6:]}", photo.type, photo.size))


def _file(session: Session, worker: Worker, *, fresh: bool = False) -> None:
    tokens = tokens_of_name(worker.name) | tokens_of_phone(worker.phone)
    file_under(session, KIND, worker.id, tokens, fresh=fresh)


def _checked(ground: Ground, session: Session, fields: WorkerFields, but: int = 0) -> dict[str, Any]:
    """The columns that tell who somebody is, in normal form; those of the number only when it is told."""
    name, number = " ".join(plain(fields.name).split()), phones.normal_number(fields.phone)
    if not name or len(name) > LONGEST_NAME:
        raise Refusal(mark("Type a name of 1 to {count} characters."), field="name", count=LONGEST_NAME)
    if fields.trade not in TRADES:
        raise Refusal(mark("Choose the trade."), field="trade")
    if fields.phone.strip() and phones.is_filler(number):
        raise Refusal(mark("Type the phone under which they can be reached, or leave it empty."), field="phone")
    if fields.contractor_id is not None:
        session.get_one(Contractor, fields.contractor_id)
    told = {
        "name": name, "trade": fields.trade, "phone": number, "contractor_id": fields.contractor_id,
        "card": checked_length(" ".join(fields.card.split()), "card", LONGEST_NAME),
    }  # fmt: skip
    if fields.id_number is None:
        return told
    identified = identity.normal_number(plain(fields.id_number))
    if identity.is_filler(identified):
        identified = ""
    sealed = sealed_identity(ground, identified)
    if identified:
        same = select(Worker.id).where(Worker.id_index == sealed["id_index"], Worker.id != but)
        if session.scalar(same) is not None:
            raise Refusal(mark("Somebody with this number is in the register already."), field="id_number")
    kind = fields.id_kind or identity.kind_of(identified) or identity.IdKind.OTHER
    return told | {"id_kind": str(kind) if identified else "", **sealed}


def _said(session: Session, name: str, value: Any) -> str:
    if name == "contractor_id":
        return session.get_one(Contractor, value).name if value else ""
    return str(value or "")


def _standing(row: Any) -> str:
    return "violating" if row.violations else "passed" if row.passes else "free"


_out = exists().where(WorkerPass.worker_id == Worker.id, literal_column("worker_pass.state = 'issued'"))
_violates = exists().where(
    Rectification.worker_id == Worker.id, literal_column("rectification.state IN ('open', 'served')")
)
_STANDS = {"violating": _violates, "passed": and_(_out, ~_violates), "free": and_(~_out, ~_violates)}
_passes = select(func.count()).where(WorkerPass.worker_id == Worker.id, literal_column("worker_pass.state = 'issued'"))
_violations = select(func.count()).where(
    Rectification.worker_id == Worker.id, literal_column("rectification.state IN ('open', 'served')")
)
_ROWS = Prepared(
    select(
        Worker.id, Worker.name, Worker.trade, Worker.card, Worker.phone, Worker.id_kind, Worker.id_masked,
        Worker.contractor_id, Contractor.name.label("contractor"), Worker.at,
        _passes.correlate(Worker).scalar_subquery().label("passes"),
        _violations.correlate(Worker).scalar_subquery().label("violations"),
    )
    .outerjoin(Contractor, Contractor.id == Worker.contractor_id)
    .where(Worker.id.in_(among_ids()), Worker.erased_at.is_(None))
)  # fmt: skip
_PHOTOS = Prepared(
    select(Attachment.record, Attachment.hash)
    .where(
        Attachment.kind == "worker", Attachment.record.in_(among_ids()), Attachment.removed_at.is_(None),
        Attachment.name.like(f"{PHOTO}.%"),
    )
    .order_by(Attachment.id)
)  # fmt: skip
