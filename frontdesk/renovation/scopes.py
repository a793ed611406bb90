"""The scope of a permit: which works are done where, what is dangerous of each, and what speaks of it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from frontdesk.core.audit import digest
from frontdesk.core.ground import Act, Ground
from frontdesk.core.operators import Operator
from frontdesk.core.refusals import Refusal
from frontdesk.core.remarks import checked_length, checked_words
from frontdesk.core.search import normal
from frontdesk.core.statements import Prepared
from frontdesk.core.steps import row_facts
from frontdesk.core.words import mark
from frontdesk.renovation.flow import check_state
from frontdesk.renovation.records import Permit, PermitState, Risk, ScopeItem

LONGEST_TEXT, LONGEST_PLACE = 200, 60

MOST = 60
"""Parts that the works of one permit may have."""

_KIND = ScopeItem.__tablename__

OPEN_TO_CHANGE = (PermitState.DRAFT, PermitState.APPLIED)
"""Where an application stands while nobody has reviewed it: later it is sent back before its works change."""

SPOKEN_OF: tuple[tuple[Risk, str], ...] = (
    (
        Risk.STRUCTURE,
        "承重 剪力墙 拆墙 砸墙 拆除墙 拆改墙 移墙 打通 墙体 开洞 梁 柱 楼板 夹层 load-bearing wall beam column slab",
    ),
    (Risk.GAS, "燃气 煤气 天然气 气管 gas"),
    (Risk.HEATING, "暖气 供暖 采暖 地暖 散热器 heating radiator"),
    (
        Risk.FACADE,
        "外立面 外墙 封阳台 阳台封闭 阳台 窗 防盗网 防盗栏 雨棚 雨篷 空调外机 花架 facade façade balcony window awning",
    ),
    (Risk.WATERPROOFING, "防水 闭水 卫生间 厕所 浴室 淋浴 厨房地面 洗手间 waterproof bathroom toilet shower"),
    (Risk.LOAD, "加重 荷载 浴缸 水池 鱼池 大理石地面 砌墙 隔墙 bathtub aquarium load"),
)
"""The words by which works tell what may be dangerous of them, the gravest first."""


@dataclass(frozen=True)
class ScopeFields:
    """A part of the works as it is typed."""

    text: str
    place: str = ""
    risk: Risk = Risk.NONE


@dataclass(frozen=True)
class ScopeLine:
    """A part of the works as it is shown; `at` is on the estate's wall, `who` typed it."""

    id: int
    text: str
    place: str
    risk: Risk
    at: datetime
    who: str


def proposed_risk(text: str) -> Risk:
    """What may be dangerous of works, by the words that tell of them: a proposal, which people look at."""
    told = normal(text)
    return next((risk for risk, words in SPOKEN_OF if any(normal(word) in told for word in words.split())), Risk.NONE)


class ScopeDesk:
    """Tells which works a permit is for."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def of(self, permit_id: int) -> list[ScopeLine]:
        """The works of a permit that stand, in the order in which they were typed."""
        local = self._ground.clock.local
        with self._ground.database.reading() as session:
            rows = _LINES.all(session, permit=permit_id)
        return [ScopeLine(row.id, row.text, row.place, Risk(row.risk), local(row.at), row.name) for row in rows]


def set_within(act: Act, permit: Permit, scope: Sequence[ScopeFields]) -> bool:
    """Bring the works of a permit to these within the caller's act: what is not among them any more is taken off, and
    stays with its day. Gives back whether any changed; refuses that once the application is reviewed."""
    left = list(map(_checked, scope))
    gone = []
    for item in act.session.scalars(_STANDING, {"permit": permit.id}):
        fields = ScopeFields(item.text, item.place, Risk(item.risk))
        if fields in left:
            left.remove(fields)
        else:
            gone.append(item)
    if left or gone:
        check_state(permit, *OPEN_TO_CHANGE)
    for item in gone:
        item.removed_at, item.removed_by = act.at, act.operator.id
        _note_item(act, item)
    add_all(act, permit.id, left)
    return bool(left or gone)


def add_within(act: Act, permit_id: int, fields: ScopeFields) -> ScopeItem:
    """Add a part of the works within the caller's act, who has seen to it that the permit allows it and notes it."""
    fields = _checked(fields)
    if (_COUNT.scalar(act.session, permit=permit_id) or 0) >= MOST:
        raise Refusal(mark("A permit has at most {count} works. Bring some together."), field="scope", count=MOST)
    item = ScopeItem(
        permit_id=permit_id, text=fields.text, place=fields.place, risk=fields.risk.value, at=act.at,
        operator_id=act.operator.id,
    )  # fmt: skip
    act.session.add(item)
    _note_item(act, item)
    return item


def add_all(act: Act, permit_id: int, scope: Iterable[ScopeFields]) -> None:
    """The same for several parts."""
    for fields in scope:
        add_within(act, permit_id, fields)


def risks_of(session: Session, permit_id: int) -> frozenset[Risk]:
    """What is dangerous of the works of a permit that stand; empty when nothing is."""
    return frozenset(Risk(row.risk) for row in _RISKS.all(session, permit=permit_id)) - {Risk.NONE}


def has_scope(session: Session, permit_id: int) -> bool:
    """Whether any works of a permit stand."""
    return bool(_COUNT.scalar(session, permit=permit_id))


def _checked(fields: ScopeFields) -> ScopeFields:
    """A part of the works without outer spaces. Refuses one that says nothing, or too much."""
    text = checked_words(fields.text, "scope", mark("Type which works are to be done."), LONGEST_TEXT)
    return ScopeFields(text, checked_length(fields.place, "scope", LONGEST_PLACE), Risk(fields.risk))


def _note_item(act: Act, item: ScopeItem) -> None:
    act.session.flush()
    act.note(_KIND, item.id, digest=digest(row_facts(item)))


_STANDING = (
    select(ScopeItem)
    .where(ScopeItem.permit_id == bindparam("permit"), ScopeItem.removed_at.is_(None))
    .order_by(ScopeItem.id)
)
_stands = ScopeItem.permit_id == bindparam("permit"), ScopeItem.removed_at.is_(None)
_LINES = Prepared(
    select(ScopeItem.id, ScopeItem.text, ScopeItem.place, ScopeItem.risk, ScopeItem.at, Operator.name)
    .join(Operator, Operator.id == ScopeItem.operator_id)
    .where(*_stands)
    .order_by(ScopeItem.id)
)
_RISKS = Prepared(select(ScopeItem.risk).where(*_stands).distinct())
_COUNT = Prepared(select(func.count(ScopeItem.id)).where(*_stands))
