"""The scope of a permit: which works are done where, what is dangerous of each, and what speaks of it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from frontdesk.core.audit import digest
from frontdesk.core.ground import Act, Ground
from frontdesk.core.operators import Operator, Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.remarks import checked_length, checked_words
from frontdesk.core.search import normal
from frontdesk.core.statements import Prepared
from frontdesk.core.steps import row_facts
from frontdesk.core.words import mark
from frontdesk.renovation.flow import check_state, note, permit_of
from frontdesk.renovation.records import PermitState, Risk, ScopeItem

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
    """Says which works an application asks for."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def of(self, permit_id: int) -> list[ScopeLine]:
        """The works of a permit that stand, in the order in which they were typed."""
        local = self._ground.clock.local
        with self._ground.database.reading() as session:
            rows = _LINES.all(session, permit=permit_id)
        return [ScopeLine(row.id, row.text, row.place, Risk(row.risk), local(row.at), row.name) for row in rows]

    def add(self, permit_id: int, fields: ScopeFields) -> int:
        """Add a part of the works to an application that nobody has reviewed; gives back the id."""
        with self._ground.act("scope_added", Right.HANDLE_PERMITS) as act:
            permit = permit_of(act, permit_id)
            check_state(permit, *OPEN_TO_CHANGE)
            item = add_within(act, permit_id, fields)
            note(act, permit)
            return item.id

    def remove(self, scope_id: int) -> None:
        """Take a part of the works off an application that nobody has reviewed; that it stood there is kept."""
        with self._ground.act("scope_removed", Right.HANDLE_PERMITS) as act:
            item = act.session.get_one(ScopeItem, scope_id)
            permit = permit_of(act, item.permit_id)
            check_state(permit, *OPEN_TO_CHANGE)
            if item.removed_at is not None:
                raise Refusal(mark("{number} was changed meanwhile. Look at it again."), number=permit.number)
            item.removed_at, item.removed_by = act.at, act.operator.id
            _note_item(act, item)
            note(act, permit)


def add_within(act: Act, permit_id: int, fields: ScopeFields) -> ScopeItem:
    """Add a part of the works within the caller's act, who has seen to it that the permit allows it and notes it."""
    text = checked_words(fields.text, "text", mark("Type which works are to be done."), LONGEST_TEXT)
    place = checked_length(fields.place, "place", LONGEST_PLACE)
    if (_COUNT.scalar(act.session, permit=permit_id) or 0) >= MOST:
        raise Refusal(mark("A permit has at most {count} works. Bring some together."), field="text", count=MOST)
    item = ScopeItem(
        permit_id=permit_id, text=text, place=place, risk=Risk(fields.risk).value, at=act.at,
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


def _note_item(act: Act, item: ScopeItem) -> None:
    act.session.flush()
    act.note(_KIND, item.id, digest=digest(row_facts(item)))


_stands = ScopeItem.permit_id == bindparam("permit"), ScopeItem.removed_at.is_(None)
_LINES = Prepared(
    select(ScopeItem.id, ScopeItem.text, ScopeItem.place, ScopeItem.risk, ScopeItem.at, Operator.name)
    .join(Operator, Operator.id == ScopeItem.operator_id)
    .where(*_stands)
    .order_by(ScopeItem.id)
)
_RISKS = Prepared(select(ScopeItem.risk).where(*_stands).distinct())
_COUNT = Prepared(select(func.count(ScopeItem.id)).where(*_stands))
