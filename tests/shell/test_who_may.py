"""Who may do what: every act that is in the code is tried by every role, and whoever lacks the right writes nothing."""

import importlib
import inspect
import typing
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import Enum
from pathlib import Path
from typing import Any

import pytest

from frontdesk.core import ground as ground_module
from frontdesk.core.attachments import AttachmentDesk
from frontdesk.core.audit import head
from frontdesk.core.ground import Ground
from frontdesk.core.operators import Authority, Right, Role, SignedIn
from frontdesk.core.progress import Progress, unheard
from frontdesk.core.refusals import Refusal
from frontdesk.core.roles import RIGHTS
from frontdesk.duty.roster.sheet import Change
from frontdesk.duty.shifts import Span
from frontdesk.fees.cash.cashier import CashDesk
from frontdesk.fees.cash.ledger import Tendered
from frontdesk.fees.desk import FeeDesk
from frontdesk.fees.records import Method
from frontdesk.keys.lending import Borrower
from frontdesk.keys.records.losses import LossAnswer
from frontdesk.reception.admissions.desk import NewRule
from frontdesk.reception.enquiries.desk import EnquiryFields
from frontdesk.reception.knowledge.desk import ArticleFields
from frontdesk.reception.records import Admission, Channel
from frontdesk.renovation.inspecting import Found
from frontdesk.renovation.records.inspections import Answer, InspectionKind
from frontdesk.shell.backups.sealing import BackupKey
from frontdesk.shell.office import Office
from frontdesk.tickets.intake import TicketFields
from frontdesk.tickets.records import TicketKind
from tests import people
from tests.people import FLAT, SHOP, SMALL, Estate
from tests.renovation import sites
from tests.shell import everyact
from tests.tickets import jobs

MAY_NOT = {
    "{name} ({role}) may not do this. Ask a supervisor or the manager.",
    "A supervisor must authorise this with their own password.",
}
"""What whoever lacks a right is told."""

ALSO = {"CashDesk.void": Right.VOID_RECEIPT, "BounceDesk.bounce": Right.VOID_RECEIPT}
"""What is asked beside, of whoever has nobody to vouch."""


BY_ITSELF = {"PaymentWatch.note_paid"}
"""What is done beside by whoever may, and is left by whoever may not."""

ELSEWHERE = {
    "ListDesk.imports": "what every list has in common; tried of each list",
    "retention.erase_due": "done by Retention.erase, which is tried",
    "making.back_up_everywhere": "what back_up does, into known folders",
    "forgetting.forget_again": "what was erased is erased once more in restored books, by whoever restores",
    "forgetting.erase": "what Retention.erase does, while the clock is believed",
    "restoring.restore": "asks for a password: tried as a command",
    "PassPaper.issued": "wants a pass on paper; like DeskPaper.issued, which is tried",
}


LATER = {
    "restore_begun": "asks for a password: tried as a command",
}
"""Acts to which no call comes first."""


class Reached(Exception):
    """An act was begun; it goes no further."""


@dataclass
class World:
    """An estate where something of everything is under way, and what calls need to come as far as their acts."""

    ground: Ground
    known: dict[Any, Any]
    told: dict[str, list[dict[str, Any]]]
    desks: dict[type, Any] = field(default_factory=dict)

    def call(self, module: str, owner: str, name: str) -> "Callable[..., Any]":
        """What anybody may call, as a desk of the office or one made for it."""
        where = importlib.import_module(module)
        if not owner:
            return getattr(where, name)  # type: ignore[no-any-return]
        kind = getattr(where, owner)
        if kind not in self.desks:
            self.desks[kind] = kind(**self.values(kind.__init__, f"{owner}.__init__"))
        return getattr(self.desks[kind], name)  # type: ignore[no-any-return]

    def values(self, called: Callable[..., Any], door: str) -> dict[str, Any]:
        """Something for every parameter that wants a value."""
        wanted = inspect.signature(called).parameters
        hints = typing.get_type_hints(called, localns={"Ground": Ground})
        told = self.told.get(door, [{}])[0]
        return {
            name: told[name] if name in told else everyact.made(hints[name], self.known)
            for name, each in wanted.items()
            if name != "self" and each.kind not in (each.VAR_KEYWORD, each.VAR_POSITIONAL)
            if name in told or each.default is each.empty
        }

    def ways(self, called: Callable[..., Any], door: str) -> Iterator[dict[str, Any]]:
        """The ways in which it is called: as told, and once for each answer of each of its choices."""
        usual = self.values(called, door)
        for told in self.told.get(door, [{}]):
            yield usual | told
        for name, value in usual.items():
            if isinstance(value, Enum | bool) and name not in self.told.get(door, [{}])[0]:
                others = type(value) if isinstance(value, Enum) else (False,)
                yield from (usual | {name: other} for other in others if other != value)


@pytest.fixture(scope="module")
def world(small_estate: tuple[Path, Estate], tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    """The furnished estate with a permit at each review and a repair that was paid for."""
    folder = tmp_path_factory.mktemp("who") / "estate"
    ground = people.copy(small_estate[0], folder, people.Now())
    made = _furnished(ground, small_estate[1].units, folder.parent)
    yield made
    ground.close()


def _furnished(ground: Ground, units: dict[str, int], folder: Path) -> World:
    reviewed, applied = sites.first_reviewed(ground, units[FLAT]), sites.applied(ground, units[SMALL])
    files = AttachmentDesk(ground)
    stored = files.store.put("照片.txt", "照片".encode())
    [attached] = files.attach("unit", units[FLAT], [stored])
    ticket = jobs.dispatched(ground, units[SHOP])
    jobs.finished(ground, ticket, *jobs.LINES)
    owed = FeeDesk(ground).account(units[SHOP]).arrears
    CashDesk(ground).take_payment(units[SHOP], [Tendered(Method.CASH, owed)], operation="repaired")
    told = _told(ground, folder, reviewed.id, applied.id, attached)
    return World(ground, _known(ground, folder, units), told, {type(each): each for each in _desks(Office(ground))})


def _desks(office: object) -> list[object]:
    """A desk or an office of several, and what it is made of."""
    parts = [each for each in vars(office).values() if type(each).__module__.startswith("frontdesk.")]
    inner = [each for each in parts if not isinstance(each, Ground) and hasattr(each, "__dict__")]
    return [office, *(desk for each in inner for desk in _desks(each))]


def _known(ground: Ground, folder: Path, units: dict[str, int]) -> dict[Any, Any]:
    return {
        date: ground.clock.today(), datetime: ground.clock.now(), Ground: ground, Path: folder, Progress: unheard,
        EnquiryFields: EnquiryFields(Channel.PHONE, "fees", "物业费怎么算", answer="按面积"),
        ArticleFields: ArticleFields("fees", "物业费怎么算", "建筑面积 × 单价"),
        NewRule: NewRule(Admission.REFUSE, units[FLAT], ground.clock.today()),
        TicketFields: TicketFields(TicketKind.REPAIR, "水龙头漏水", place="大堂"),
        Borrower: Borrower("staff", "赵工", "13700003344", staff_card="0417"),
        Span: _span(ground),
        BackupKey: BackupKey(bytes(32), {}, b""),
        Right: Right.SPOT_CHECK,
    }  # fmt: skip


def _span(ground: Ground) -> Span:
    return Span("早班", ground.clock.today(), ground.clock.now(), ground.clock.now() + timedelta(hours=8))


def _told(ground: Ground, folder: Path, reviewed: int, applied: int, attached: int) -> dict[str, list[dict[str, Any]]]:
    """What can't be guessed of a call, or is asked for by another right."""

    def a_list(name: str, *rows: str) -> Path:
        path = folder / f"{name}.csv"
        path.write_text("\n".join(rows), encoding="utf-8")
        return path

    everywhere = NewRule(Admission.REFUSE, None, ground.clock.today())
    stage = [{"permit_id": applied}, {"permit_id": reviewed}]
    return {
        "remarks.vouched_by": [{"right": Right.REVIEW_PERMITS}],
        "making.back_up": [{"path": folder / "a backup"}],
        "sealing.set_passphrase": [{"passphrase": "vier grüne Pferde auf dem Dach"}],
        "DeskPaper.__init__": [{"kind": "rights", "record": 0}],
        "ReportPaper.__init__": [{"name": "rates"}],
        "reporting.save_report": [{"name": "ageing", "path": str(folder / "ageing.csv")}],
        "Retention.erase": [{"at_once": True}, {"at_once": False}],
        "ReportDesk.facts": [{"name": "rates"}], "RenovationReportDesk.facts": [{"name": "renovation"}],
        "TicketReportDesk.facts": [{"name": "repairs"}],
        "ClosingDesk.close": [{"operator_id": 99}], "desk.allowed": [{"operator_id": 99}],
        "LossDesk.answer": [{"remark": "已核实", "answer": each} for each in (LossAnswer.FOUND, LossAnswer.NONE)],
        "StockTakeDesk.settle": [{"remark": "已核实"}], "StockTakeDesk.settle_several": [{"remark": "已核实"}],
        "AdmissionDesk.add": [{}, {"new": everywhere}],
        "AttachmentDesk.attach": [{"kind": "unit"}, {"kind": "ticket"}, {"kind": "enquiry"}, {"kind": "permit"}],
        "AttachmentDesk.remove": [{"attachment_id": attached}],
        "CalendarDesk.set_days": [{"first": date(2029, 5, 1), "last": date(2029, 5, 1)}],
        "EstateDesk.change": [{"paper_language": "zh_CN"}],
        "EstateDesk.set_rule": [{"key": "signin.idle", "value": "11"}],
        "Operators.set_password": [{"operator_id": 99, "password": "another horse"}],
        "RosterDesk.write": [{"changes": {(1, ground.clock.today()): Change((), (1,))}}],
        "ShiftDesk.open_shift": [{"span": _span(ground)}],
        "DunningDesk.log": [{"means": "phone"}],
        "HandoverDesk.answer": [{"by": Authority(2, "周明", Right.KEEP_LOG), "disputed": {}}],
        "InspectionDesk.inspect": [
            {"found": Found(Answer.IN_ORDER)}, {"found": Found(Answer.IN_ORDER, InspectionKind.SPOT_CHECK)},
        ],
        "RequestDesk.begin": [{"shown": "identity_card"}],
        "RectificationDesk.serve": [{"how": "hand"}],
        "StopDesk.serve": [{"how": "hand"}],
        "ReviewDesk.refer": stage, "ReviewDesk.reject": stage, "ReviewDesk.send_back": stage,
        "ResidentDesk.add_vehicle": [{"plate": "苏A8K21F"}],
        "ResidentDesk.transfer_title": [{"manner": "sale"}],
        "RegisterDesk.take_over": [{"path": a_list("住户", "房号,业主姓名,联系电话", "3-1-503,李敏,13800002047")}],
        "BalanceDesk.take_over": [{"path": a_list("期初", "房号,欠费", "3-1-502,12.50")}],
        "KeyListDesk.take_over": [{"path": a_list("钥匙", "钥匙编号,类别,位置,数量", "P-031,公共区域,天台门,1")}],
        "TicketListDesk.take_over": [
            {"path": a_list("报修", "报修日期,房号,报修内容,状态", "2026-11-02,3-1-502,水管漏水,处理中")}
        ],
        "ReadingDesk.take_over": [{"path": a_list("读数", "表号,房号,收费项目,读数", "W-1,3-1-502,水费,10")}],
    }  # fmt: skip


@dataclass
class Tried:
    """What became of a call: which rights it asked for, how far it came, and what it said."""

    asked: set[Right] = field(default_factory=set)
    reached: list[str] = field(default_factory=list)
    said: BaseException | None = None

    @property
    def forbidden(self) -> bool:
        """Whether it was refused because of who asked."""
        return isinstance(self.said, Refusal) and self.said.sentence in MAY_NOT


Try = Callable[[Role, Callable[..., Any], dict[str, Any]], Tried]


@pytest.fixture
def attempt(world: World, monkeypatch: pytest.MonkeyPatch) -> Try:
    """Do something as somebody of a role: the right is asked for as ever, and an act ends as soon as it has begun."""
    tried = Tried()
    signed_in = {role: people.sign_in(world.ground, role) for role in Role}
    begun, permitted = Ground.act, ground_module._permitted

    @contextmanager
    def act(self: Ground, name: str, right: Right) -> Iterator[Any]:
        with begun(self, name, right):
            tried.reached.append(name)
            raise Reached
        yield

    def asks(operator: SignedIn, right: Right) -> SignedIn:
        tried.asked.add(right)
        return permitted(operator, right)

    monkeypatch.setattr(Ground, "act", act)
    monkeypatch.setattr(ground_module, "_permitted", asks)

    def do(role: Role, called: Callable[..., Any], values: dict[str, Any]) -> Tried:
        nonlocal tried
        tried = Tried()
        world.ground.signed_in = signed_in[role]
        try:
            _do(called, values)
        except Exception as said:
            tried.said = said
        return tried

    return do


def _do(called: Callable[..., Any], values: dict[str, Any]) -> None:
    named = inspect.signature(called).parameters
    first = [values[name] for name, each in named.items() if each.kind == each.POSITIONAL_ONLY]
    rest = {name: value for name, value in values.items() if named[name].kind != named[name].POSITIONAL_ONLY}
    given = called(*first, **rest)
    if hasattr(given, "__enter__"):
        with given:
            pass


def _doors(world: World) -> Iterator[tuple[str, Callable[..., Any], bool]]:
    for module, owner, name, acts in everyact.doors():
        door = f"{owner or module.rpartition('.')[2]}.{name}"
        called = world.call(module, owner, name) if door not in ELSEWHERE else None
        if called is not None and "asked" not in inspect.signature(called).parameters:  # which is a command
            yield door, called, acts


def _head(ground: Ground) -> int:
    with ground.database.reading() as session:
        return head(session).row


def test_every_act_is_tried_by_every_role_and_who_lacks_the_right_writes_nothing(world: World, attempt: Try) -> None:
    tried: set[str] = set()
    astray: list[str] = []
    unopened: set[str] = set()
    ways: set[tuple[Any, ...]] = set()
    before = _head(world.ground)
    for door, called, acts in _doors(world):
        if acts:
            unopened.add(door)
        for values in world.ways(called, door):
            whole = attempt(Role.MANAGER, called, values)
            tried.update(whole.reached)
            if whole.reached:
                unopened.discard(door)
            asked = whole.asked | ({ALSO[door]} if door in ALSO else set())
            if (way := (door, frozenset(asked), tuple(whole.reached))) in ways:
                continue
            ways.add(way)
            for role in Role:
                lacks = asked - RIGHTS[role]
                done = attempt(role, called, values)
                kept_out = done.forbidden or (door in BY_ITSELF and not done.reached)
                if kept_out != bool(lacks):
                    astray.append(f"{door} by {role}, who lacks {sorted(lacks)}")
    assert astray == []
    assert unopened == set(), "calls that came to no act"
    assert everyact.named_acts() - tried - set(LATER) == set(), "acts that nobody tried"
    assert _head(world.ground) == before


def test_a_word_over_the_shoulder_counts_for_the_right_it_was_given_for_and_no_other(
    world: World, attempt: Try
) -> None:
    tried: set[str] = set()
    astray: list[str] = []
    for door, called, _ in _doors(world):
        if "authority" not in inspect.signature(called).parameters or door in (
            "remarks.vouched_by",
            "steps.decider",
            "remarks.check_keeper",
        ):
            continue
        for values in world.ways(called, door):
            alone = attempt(Role.MANAGER, called, values)
            wanted = alone.asked | ({ALSO[door]} if door in ALSO else set())
            words = {right: values | {"authority": Authority(2, "周明", right)} for right in Right}
            beside = {right: attempt(Role.MANAGER, called, words[right]) for right in wanted}
            given = {right for right, done in beside.items() if right not in done.asked and done.reached}
            tried.update(name for right in given for name in beside[right].reached)
            for role in (Role.RECEPTIONIST, Role.CASHIER, Role.SUPERVISOR):
                for right in given - RIGHTS[role]:
                    lacks = beside[right].asked - RIGHTS[role]
                    if attempt(role, called, words[right]).forbidden != bool(lacks):
                        astray.append(f"{door} by {role} with a word for {right}")
                    other = Right.SEE if right != Right.APPROVE else Right.VOID_RECEIPT
                    if not attempt(role, called, words[other]).forbidden:
                        astray.append(f"{door} by {role} with a word for {other}")
    assert astray == []
    assert {"receipt_voided", "waiver_approved", "permit_approved", "complaint_unfounded", "refund_approved"} <= tried
