"""The register of workers and teams: who repairs what, under which phone, and who is on duty now."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from sqlalchemy import Select, Text, case, cast, func, literal, literal_column, null, or_, select, union_all
from sqlalchemy.orm import Session

from frontdesk.core import phones
from frontdesk.core.audit import Change
from frontdesk.core.changes import check_shown, note_line, note_line_changes
from frontdesk.core.ground import Ground
from frontdesk.core.listing import Listing, Register, among_ids, ids_text
from frontdesk.core.operators import Operator, Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.statements import Prepared
from frontdesk.core.steps import Taken
from frontdesk.core.texts import plain
from frontdesk.core.words import mark
from frontdesk.tickets.records import REPAIR_CATEGORIES, Ticket, TicketState
from frontdesk.tickets.records.work import Team, Technician

Crew = int
"""Who can be given work: a worker by the id of the technician, a team by its own id with a minus before it."""

_LONGEST = 40
_PAST = 60


@dataclass(frozen=True)
class WorkerFields:
    """What is typed of a worker; no trades at all are all of them."""

    name: str
    team_id: int | None = None
    phone: str = ""
    trades: Sequence[str] = ()


@dataclass(frozen=True)
class Offer:
    """Somebody who may be given a repair: whether on duty, whether it is their trade, how many they have now."""

    crew: Crew
    name: str
    team: str
    phone: str
    on_duty: bool
    fits: bool
    has: int


def names_of(crew: Crew) -> tuple[int | None, int | None]:
    """The technician and the team that a crew stands for, as the columns of a dispatch name them."""
    return (crew, None) if crew > 0 else (None, -crew)


def crew_of(technician_id: int | None, team_id: int | None) -> Crew:
    """The crew that has something, by the columns of a ticket or dispatch; 0 for nobody."""
    return technician_id or -(team_id or 0)


def offers(session: Session, category: str) -> list[Offer]:
    """Who may be given a repair of a category: on duty and of the trade first, workers before teams, by how little they
    have to do.

    A team is on duty when one of its workers is, and a firm that has none here always.
    """
    teams = {team.id: team for team in session.scalars(select(Team).where(Team.active))}
    workers = session.scalars(select(Technician).where(Technician.active)).all()
    has = _busy(session)
    found = []
    for worker in workers:
        of = teams[worker.team_id].name if worker.team_id in teams else ""
        fits = not worker.trades or category in worker.trades.split()
        found.append(Offer(worker.id, worker.name, of, worker.phone, worker.on_duty, fits, has[worker.id]))
    for team in teams.values():
        own = [worker for worker in workers if worker.team_id == team.id]
        on_duty = not own or any(worker.on_duty for worker in own)
        fits = not own or any(not worker.trades or category in worker.trades.split() for worker in own)
        found.append(Offer(-team.id, team.name, "", team.phone, on_duty, fits, has[-team.id]))
    found.sort(key=lambda offer: (not offer.on_duty, not offer.fits, offer.crew < 0, offer.has, offer.name))
    return found


class CrewDesk:
    """Keeps the register of workers and teams."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    # Workers

    def add(self, fields: WorkerFields) -> int:
        """Enter a worker, on duty from now on; gives back the id. Refuses a name that another worker has."""
        with self._ground.act("worker_added", Right.KEEP_TICKETS) as act:
            told = _checked(act.session, fields)
            worker = Technician(at=act.at, operator_id=act.operator.id, **told)
            act.session.add(worker)
            act.session.flush()
            note_line(act, worker, team=worker.team_id, trades=worker.trades)
            return worker.id

    def change(self, technician_id: int, fields: WorkerFields, shown: Mapping[str, Any] = MappingProxyType({})) -> None:
        """Change what is kept of a worker; what it said before is kept too. `shown` is what whoever changes it saw of
        it; refuses when somebody else has changed it meanwhile."""
        with self._ground.act("worker_changed", Right.KEEP_TICKETS) as act:
            worker = act.session.get_one(Technician, technician_id)
            check_shown(worker, shown, worker.name)
            told = _checked(act.session, fields, but=technician_id)
            changes = {
                name: (_text(act.session, name, getattr(worker, name)), _text(act.session, name, value))
                for name, value in told.items()
                if getattr(worker, name) != value
            }
            for name in changes:
                setattr(worker, name, told[name])
            note_line_changes(act, worker, changes)

    def set_duty(self, technician_id: int, on_duty: bool) -> None:
        """Note that a worker is on duty from now on, or not any more; anybody at the counter may."""
        with self._ground.act("worker_duty", Right.HANDLE_TICKETS) as act:
            worker = act.session.get_one(Technician, technician_id)
            if not worker.active:
                raise Refusal(mark("{name} does not work here any more."), name=worker.name)
            if worker.on_duty == on_duty:
                return
            worker.on_duty = on_duty
            note_line_changes(act, worker, {"on_duty": _before_after(on_duty)})

    def set_active(self, crew: Crew, active: bool) -> None:
        """A worker or a team works here no longer, or again. Refuses to let go who still has a repair."""
        with self._ground.act("crew_kept", Right.KEEP_TICKETS) as act:
            session = act.session
            technician_id, team_id = names_of(crew)
            kept = session.get_one(Technician, technician_id) if technician_id else session.get_one(Team, team_id)
            if kept.active == active:
                return
            if not active:
                _check_free(session, crew, kept.name)
            elif isinstance(kept, Technician):
                _check_name(session, Technician, kept.name, kept.id)
            kept.active = active
            if isinstance(kept, Technician):
                kept.on_duty = active
            note_line_changes(act, kept, {"active": _before_after(active)})

    # Teams

    def add_team(self, name: str, phone: str = "") -> int:
        """Enter a team, or a firm that is called in; gives back its id. Refuses a name that another has."""
        with self._ground.act("team_added", Right.KEEP_TICKETS) as act:
            told = _checked_team(act.session, name, phone)
            team = Team(at=act.at, operator_id=act.operator.id, **told)
            act.session.add(team)
            act.session.flush()
            note_line(act, team)
            return team.id

    def change_team(self, team_id: int, name: str, phone: str = "") -> None:
        """Change a team's name or phone."""
        with self._ground.act("team_changed", Right.KEEP_TICKETS) as act:
            team = act.session.get_one(Team, team_id)
            told = _checked_team(act.session, name, phone, but=team_id)
            changes = {
                name: (getattr(team, name), value) for name, value in told.items() if getattr(team, name) != value
            }
            for field, value in told.items():
                setattr(team, field, value)
            note_line_changes(act, team, changes)

    def teams(self) -> list[tuple[int, str]]:
        """The teams that work here, by their names."""
        with self._ground.database.reading() as session:
            asked = select(Team.id, Team.name).where(Team.active).order_by(Team.name)
            return [(row.id, row.name) for row in session.execute(asked)]

    def named(self, name: str) -> Crew:
        """The worker or team of this name that works here. Refuses a name that nobody has."""
        with self._ground.database.reading() as session:
            for kind, sign in ((Technician, 1), (Team, -1)):
                found = session.scalar(select(kind.id).where(kind.active, kind.name == plain(name)))
                if found is not None:
                    return sign * found
        raise Refusal(mark("Nobody called {name} is in the register of workers."), field="worker", name=name[:_LONGEST])

    # The list

    def listing(self, *, text: str = "", state: str = "", trade: str = "") -> Listing:
        """Who works here, by name; sorted by name, team or state. Who has left only when asked for by that state.

        Each: id (a `Crew`), name, team, team_id, phone, trades (a tuple), state (of CREW_STATES), has (how many repairs
        now). `trade` is a category of repairs; `text` is part of a name, a team's name or a phone.
        """
        narrowed = {"text": text.strip(), "state": state, "trade": trade}
        asked = select(_CREWS.c.id)
        asked = asked.where(_CREWS.c.state == state) if state else asked.where(_CREWS.c.state != "left")
        if trade:
            spaced = literal(" ") + _CREWS.c.trades + " "
            asked = asked.where(or_(_CREWS.c.trades == "", spaced.contains(f" {trade} ")))
        if typed := text.strip():
            said = [column.contains(typed, autoescape=True) for column in (_CREWS.c.name, _CREWS.c.team)]
            number = phones.normal_number(typed)
            asked = asked.where(or_(*said, *([_CREWS.c.phone.contains(number)] if number else ())))
        sorts: dict[str, tuple[Select[Any], Sequence[Any]]] = {
            "name": (asked, (_CREWS.c.name, _CREWS.c.id)),
            "team": (asked, (_CREWS.c.team, _CREWS.c.name, _CREWS.c.id)),
            "state": (asked, (_CREWS.c.state, _CREWS.c.name, _CREWS.c.id)),
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
        has = _busy(session)
        return [
            {**row._asdict(), "trades": tuple(row.trades.split()), "has": has[row.id]}
            for row in _ROWS.all(session, ids=ids_text(ids))
        ]

    def offered(self, category: str) -> list[Offer]:
        """Who may be given a repair of a category; see `offers`."""
        with self._ground.database.reading() as session:
            return offers(session, category)

    def past(self, crew: Crew) -> list[Taken]:
        """What was changed of a worker or a team, the latest first: `went_to` is the field, `remark` what it says."""
        technician_id, team_id = names_of(crew)
        kind, record = ("technician", technician_id) if technician_id else ("team", team_id)
        asked = (
            select(Change.at, Operator.name, Change.field, Change.after)
            .join(Operator, Operator.id == Change.operator_id)
            .where(Change.kind == kind, Change.record == record)
            .order_by(Change.id.desc())
            .limit(_PAST)
        )
        with self._ground.database.reading() as session:
            return [Taken(self._ground.clock.local(at), *told) for at, *told in session.execute(asked)]


def _checked(session: Session, fields: WorkerFields, but: int = 0) -> dict[str, Any]:
    name, trades = plain(fields.name), [each for each in REPAIR_CATEGORIES if each in fields.trades]
    _check_said(name)
    _check_name(session, Technician, name, but)
    if set(fields.trades) - set(trades):
        raise Refusal(mark("Choose trades from the list."), field="trades")
    # All of them are none in particular: a trade that comes with a later release is theirs too.
    chosen = "" if len(trades) == len(REPAIR_CATEGORIES) else " ".join(trades)
    return {"name": name, "team_id": fields.team_id, "phone": _checked_phone(fields.phone), "trades": chosen}


def _checked_team(session: Session, name: str, phone: str, but: int = 0) -> dict[str, Any]:
    name = plain(name)
    _check_said(name)
    _check_name(session, Team, name, but)
    return {"name": name, "phone": _checked_phone(phone)}


def _check_said(name: str) -> None:
    if not name or "\n" in name or len(name) > _LONGEST:
        raise Refusal(mark("Type a name of 1 to 40 characters."), field="name")


def _check_name(session: Session, kind: type[Technician] | type[Team], name: str, but: int) -> None:
    """Of workers only those who are here are told apart by their names; a team's name is its own for good."""
    asked = select(kind.id).where(kind.name == name, kind.id != but)
    if session.scalar(asked.where(kind.active) if kind is Technician else asked) is not None:
        raise Refusal(mark("{name} is in the register already."), field="name", name=name)


def _checked_phone(phone: str) -> str:
    number = phones.normal_number(phone)
    if plain(phone) and (not number or phones.is_filler(number)):
        raise Refusal(mark("Type the phone under which they can be reached, or leave it empty."), field="phone")
    return number


def _check_free(session: Session, crew: Crew, name: str) -> None:
    has = _busy(session)[crew]
    if has:
        raise Refusal(
            mark("{name} still has repairs: {count}. Give them to somebody else first."), name=name, count=has
        )


def _busy(session: Session) -> Counter[Crew]:
    """How many repairs each has now; who moved to another team meanwhile still has those of before."""
    has: Counter[Crew] = Counter()
    for row in _HAS.all(session):
        has[crew_of(row.technician_id, row.team_id)] += row.has
    return has


def _before_after(now: bool) -> tuple[str, str]:
    return ("no", "yes") if now else ("yes", "no")


def _text(session: Session, name: str, value: Any) -> str:
    if name == "team_id":
        return session.get_one(Team, value).name if value else ""
    return str(value)


_worker_state = case((Technician.active.is_(False), "left"), (Technician.on_duty, "on_duty"), else_="off_duty")
_CREWS = union_all(
    select(
        Technician.id.label("id"), Technician.name.label("name"), func.coalesce(Team.name, "").label("team"),
        Technician.team_id.label("team_id"), Technician.phone.label("phone"), Technician.trades.label("trades"),
        cast(_worker_state, Text).label("state"),
    ).outerjoin(Team, Team.id == Technician.team_id),
    select(
        -Team.id, Team.name, literal(""), null(), Team.phone, literal(""),
        case((Team.active, "team"), else_="left"),
    ),
).subquery("crew")  # fmt: skip
_ROWS = Prepared(select(*_CREWS.c).where(_CREWS.c.id.in_(among_ids())))
_WITH_SOMEBODY = ", ".join(
    f"'{state}'"
    for state in (TicketState.DISPATCHED, TicketState.ON_SITE, TicketState.IN_PROGRESS, TicketState.SUSPENDED)
)
# The states are written out: bound ones would not meet the index.
_HAS = Prepared(
    select(Ticket.technician_id, Ticket.team_id, func.count().label("has"))
    .where(
        literal_column(f"ticket.state IN ({_WITH_SOMEBODY})"),
        or_(Ticket.technician_id.is_not(None), Ticket.team_id.is_not(None)),
    )
    .group_by(Ticket.technician_id, Ticket.team_id)
)
