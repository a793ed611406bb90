"""What happens in the demo estate besides billing and paying: meters read, deposits, waivers, promises, days closed.

All of it is done at the desks themselves, at moments of the invented past, by the operators of the demo.
"""

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from random import Random

from sqlalchemy import func, select

from frontdesk.core.clock import Clock
from frontdesk.core.database import Moment
from frontdesk.core.ground import Ground
from frontdesk.core.money import Money
from frontdesk.core.operators import Role, SignedIn
from frontdesk.fees.billing.runs import BillingDesk
from frontdesk.fees.billing.shared import SharedCosts
from frontdesk.fees.billing.tariffs import Scope, TariffDesk, Terms, first_day, last_day
from frontdesk.fees.cases.deposits import DepositDesk
from frontdesk.fees.cases.refunds import Claim, RefundDesk
from frontdesk.fees.cases.waivers import WaiverDesk
from frontdesk.fees.cash.bounces import BounceDesk
from frontdesk.fees.cash.cashier import CashDesk
from frontdesk.fees.cash.ledger import Tendered
from frontdesk.fees.cash.owed import Owed
from frontdesk.fees.closing.desk import ClosingDesk
from frontdesk.fees.closing.drawer import DENOMINATIONS, Counted
from frontdesk.fees.closing.handins import HandInDesk
from frontdesk.fees.desk import FeeDesk
from frontdesk.fees.dunning.desk import DunningDesk
from frontdesk.fees.meters.desk import MeterDesk, NewMeter, Typed
from frontdesk.fees.records import Method, Payment
from frontdesk.fees.records.cases import Deposit, RefundKind
from frontdesk.fees.records.dunning import DunningRound, Outcome
from frontdesk.fees.records.items import Basis, FeeItem, Split
from frontdesk.residents.records import Building, Status, UnitKind
from frontdesk.shell.invention import Home

_WATER, _LIGHT, _DEPOSIT = "商铺水费", "公共电费分摊", "装修押金"
_CALLS: tuple[tuple[Outcome, str, int | None, str], ...] = (
    (Outcome.PROMISED, "phone", -4, "说工资到账后就来缴"),
    (Outcome.PROMISED, "counter", 5, "本人到前台，下周来缴清"),
    (Outcome.NOT_REACHED, "phone", None, ""),
    (Outcome.TOLD, "wechat", None, "已发缴费通知单"),
    (Outcome.DISPUTES, "phone", None, "称漏水未修好，已转工程部"),
    (Outcome.PROMISED, "phone", 0, "答应今天转账"),
    (Outcome.HARDSHIP, "visit", None, "家中有病人，申请分期"),
    (Outcome.REFUSES, "visit", None, "对服务不满，拒绝签收"),
)
"""What came of calls: the outcome, by which means, in how many days from today was promised, in which words."""


class Everyday:
    """Does what is done at the counter from day to day; nobody is signed in afterwards."""

    def __init__(
        self, ground: Ground, operators: dict[Role, SignedIn], homes: Sequence[Home], seed: int, today: date
    ) -> None:
        self._ground = ground
        self._operators = operators
        self._homes = homes
        self._random = Random(f"{seed} everyday")
        self._today = today
        self._closing, self._meters = ClosingDesk(ground), MeterDesk(ground)
        self._shown: dict[int, int] = {}
        self._last = datetime.min.replace(tzinfo=UTC)

    @staticmethod
    def items(tariffs: TariffDesk, since: date) -> None:
        """The fee items that are charged by meter, by sharing and as deposits."""
        water = tariffs.add_item(_WATER, Basis.METERED)
        tariffs.set_price(water, 42_000, since, Scope(unit_kind=UnitKind.SHOP))
        tariffs.add_item(_LIGHT, Basis.SHARED, terms=Terms(split=Split.HOUSEHOLD))
        tariffs.add_item(_DEPOSIT, Basis.DEPOSIT)

    def put_up_meters(self, day: date) -> None:
        """A water meter in every shop."""
        with self._at(day, time(8), Role.MANAGER):
            for home in self._homes:
                if home.kind == UnitKind.SHOP:
                    first = self._random.randint(0, 900) * 100
                    number = f"SB{home.unit_id:05d}"
                    meter = self._meters.add(home.unit_id, self._item(_WATER), NewMeter(number, first), day)
                    self._shown[meter] = first

    def read_meters(self, period: int) -> None:
        """The meters are read in the early morning of the day on which the month is billed."""
        for meter in self._shown:
            self._shown[meter] += self._random.randint(4, 60) * 100
        day = first_day(period)
        with self._at(day, time(7), Role.RECEPTIONIST):
            typed = [Typed(meter, value, confirmed=True) for meter, value in self._shown.items()]
            if typed:
                self._meters.store(self._item(_WATER), period, day, typed)

    def happen(self, period: int) -> None:
        """What came up last, one thing after the other: a bill shared out, deposits, waivers, a cheque that bounced.

        Calls about arrears were made in the days before.
        """
        self._share(period)
        renovating = [home for home in self._homes if home.status == Status.UNDER_RENOVATION][:3]
        for home in renovating:
            with self._next(Role.CASHIER):
                DepositDesk(self._ground).take(home.unit_id, self._item(_DEPOSIT), Money(2_000_00), Method.WECHAT)
        if len(renovating) == 3:
            self._give_back([home.unit_id for home in renovating])
        late = (home for home in self._homes if self._overdue(home, self._today))
        owing = list(islice(late, 3 + len(_CALLS)))
        for place, home in enumerate(owing[:2]):
            self._waive(home, approved=place == 0)
        for home in owing[2:3]:
            self._bounce(home)
        for home, call in zip(owing[3:], _CALLS, strict=False):
            self._call(home, *call)

    def close_days(self, period: int) -> None:
        """Every day before today is closed by whoever took money on it, and the month's money handed in."""
        closed = []
        with self._at(last_day(period), time(20), Role.MANAGER):
            open_days = self._closing.open_days()
        for day, operator_id, name in open_days:
            if day >= self._today or name == Role.MANAGER:
                continue
            with self._at(day, time(18, 30), Role(name)):
                figures = self._closing.figures(day, operator_id)
                cash = notes(figures.expected)
                reason = "退还前日现金，由备用金垫付" if figures.expected < 0 else ""
                if self._random.random() < 0.01 and cash.get(100):
                    cash[100] -= 1
                    reason = "找零有误，少一元"
                closed.append(self._closing.close(day, operator_id, Counted(cash, {}), reason).id)
        kept = 2 if first_day(period) == self._today.replace(day=1) else 0
        if handed := closed[: len(closed) - kept]:
            with self._at(last_day(period), time(20), Role.SUPERVISOR):
                HandInDesk(self._ground).hand_in(handed, "财务 何静")

    # Pieces of it

    def _share(self, period: int) -> None:
        with self._next(Role.SUPERVISOR):
            with self._ground.database.reading() as session:
                building = session.scalars(select(Building.id).order_by(Building.id).limit(1)).one()
            SharedCosts(self._ground).enter(self._item(_LIGHT), period, Money(1_286_40), building, "上月电梯及楼道照明")
            BillingDesk(self._ground).post(period)

    def _give_back(self, units: Sequence[int]) -> None:
        """Of three deposits one is kept in part and the rest applied for, one is paid out, one stays."""
        desk, refunds = DepositDesk(self._ground), RefundDesk(self._ground)
        with self._ground.database.reading() as session:
            latest = select(func.max(Deposit.id)).where(Deposit.unit_id.in_(units)).group_by(Deposit.unit_id)
            first, second = session.scalars(latest.order_by(func.max(Deposit.id)).limit(2))
            debris = session.scalars(select(FeeItem.id).where(FeeItem.basis == Basis.ONE_OFF).limit(1)).one()
        with self._next(Role.CASHIER):
            desk.deduct(first, debris, Money(350_00), "电梯轿厢被装修材料划伤，修补费")
            refunds.apply(Claim(RefundKind.DEPOSIT, first, "装修验收合格，扣除修补费后退还", Money(1_650_00)))
            whole = refunds.apply(Claim(RefundKind.DEPOSIT, second, "取消装修，押金全额退还", Money(2_000_00)))
        with self._next(Role.SUPERVISOR):
            refunds.approve(whole.id)
        with self._next(Role.CASHIER):
            refunds.pay(whole.id, Method.TRANSFER, "000417")

    def _waive(self, home: Home, *, approved: bool) -> None:
        waivers = WaiverDesk(self._ground)
        charge = self._overdue(home, self._today)[0]
        amount = min(Money(80_00), charge.open)
        with self._next(Role.CASHIER):
            [waiver] = waivers.apply({charge.id: amount}, "顶层漏水维修期间，按协议减免")
        if approved:
            with self._next(Role.MANAGER):
                waivers.approve(waiver.id)

    def _bounce(self, home: Home) -> None:
        due = Money(sum(charge.open for charge in self._overdue(home, self._today)))
        with self._next(Role.CASHIER):
            receipt = CashDesk(self._ground).take_payment(home.unit_id, [Tendered(Method.CHEQUE, due, "30291177")])
        with self._next(Role.SUPERVISOR):
            BounceDesk(self._ground).bounce(receipt.id, "银行退票：出票人账户余额不足")

    def _call(self, home: Home, outcome: Outcome, means: str, days: int | None, words: str) -> None:
        promised = None if days is None else self._today + timedelta(days=days)
        day = self._today - timedelta(days=8 if days is not None and days < 0 else 1)
        if not self._overdue(home, day):
            return
        with self._at(day, time(15), Role.RECEPTIONIST):
            DunningDesk(self._ground).log(
                home.unit_id, DunningRound.REMINDER, means, outcome, promised_for=promised, words=words
            )

    def _overdue(self, home: Home, day: date) -> list[Owed]:
        return [one for one in FeeDesk(self._ground).account(home.unit_id).owed if one.due < day]

    def _item(self, name: str) -> int:
        with self._ground.database.reading() as session:
            return session.scalars(select(FeeItem.id).where(FeeItem.name == name)).one()

    @contextmanager
    def _next(self, role: Role) -> Iterator[None]:
        """A little after the last payment in the books."""
        with self._ground.database.reading() as session:
            last = session.scalars(select(func.max(Payment.at, type_=Moment()))).one() or self._ground.clock.now()
        self._last = max(last, self._last) + timedelta(seconds=20)
        with self._when(self._last, role):
            yield

    @contextmanager
    def _at(self, day: date, clock: time, role: Role) -> Iterator[None]:
        """As an operator of the demo at a moment of its past, which is never later than now."""
        with self._when(datetime.combine(day, clock, self._ground.clock.zone), role):
            yield

    def _when(self, moment: datetime, role: Role) -> AbstractContextManager[None]:
        return acting(self._ground, self._operators[role], moment)


@contextmanager
def acting(ground: Ground, operator: SignedIn, moment: datetime) -> Iterator[None]:
    """As an operator at a moment gone by; one that is still to come is now."""
    real = ground.clock
    moment = min(moment, real.now()).astimezone(UTC)
    ground.clock, ground.signed_in = Clock(real.zone.key, lambda: moment), operator
    try:
        yield
    finally:
        ground.clock, ground.signed_in = real, None


def notes(amount: Money) -> dict[int, int]:
    """An amount in as few notes and coins as there are; what is less than the smallest is left out."""
    left, pieces = max(int(amount), 0), {}
    for fen in DENOMINATIONS:
        pieces[fen], left = divmod(left, fen)
    return {fen: count for fen, count in pieces.items() if count}
