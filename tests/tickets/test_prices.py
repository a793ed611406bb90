"""The price list: what is charged, found by anything typed, and what it cost before."""

from dataclasses import replace

import pytest

from frontdesk.core.money import Money
from frontdesk.core.operators import Role
from frontdesk.core.refusals import Refusal
from frontdesk.tickets.prices import Price, PriceDesk
from frontdesk.tickets.records.work import LineKind

TAP = Price(LineKind.MATERIAL, "单冷水龙头", Money(4500), "个", "plumbing")
FITTING = Price(LineKind.LABOUR, "更换水龙头", Money(3000), "次", "plumbing")
SOCKET = Price(LineKind.MATERIAL, "五孔插座", Money(1850), "个", "electrical")


@pytest.fixture
def desk(estate):
    return PriceDesk(estate.ground)


@pytest.fixture
def prices(desk):
    return [desk.add(price) for price in (TAP, FITTING, SOCKET)]


def names(rows):
    return [row["name"] for row in rows]


@pytest.mark.parametrize("typed", ["水龙头", "水龍頭", "shuilongtou", "slt"])
def test_a_price_is_found_by_its_name_and_its_pinyin(desk, prices, typed):
    assert set(names(desk.offered(typed))) == {"单冷水龙头", "更换水龙头"}
    assert len(list(desk.listing(text=typed))) == 2


def test_what_a_kind_of_repair_needs_is_offered_first(desk, prices):
    assert names(desk.offered("", "electrical"))[0] == "五孔插座"
    assert names(desk.offered("", "plumbing"))[-1] == "五孔插座"


def test_another_price_keeps_what_it_was(desk, prices, now):
    now.go_on(days=1)
    desk.change(prices[0], Price(LineKind.MATERIAL, "单冷水龙头", Money(5200), "个", "plumbing"))
    past = desk.past(prices[0])
    changed = past[0]
    assert (f"{changed.at:%m-%d}", changed.who, changed.before, changed.after) == ("11-22", "沈一舟", "45.00", "52.00")
    assert [(each.act, each.field) for each in past] == [("", "price"), ("price_added", "")]


def test_a_price_that_was_changed_at_another_counter_meanwhile_is_not_put_back(desk, prices):
    shown = {name: getattr(TAP, name) for name in ("kind", "name", "measure", "price", "category")}
    desk.change(prices[0], replace(TAP, price=Money(4800)), shown)
    with pytest.raises(Refusal, match="changed meanwhile"):
        desk.change(prices[0], replace(TAP, category="leak"), shown)
    assert desk.rows([prices[0]])[0]["price"] == Money(4800)


def test_a_new_name_is_found_and_the_old_one_is_not(desk, prices):
    desk.change(prices[2], Price(LineKind.MATERIAL, "七孔插座", Money(1850), "个", "electrical"))
    assert names(desk.offered("七孔")) == ["七孔插座"]
    assert desk.offered("五孔") == []


def test_what_is_stopped_twice_is_noted_once(desk, prices):
    for _ in range(2):
        desk.use(prices[0], False)
    assert [past.act for past in desk.past(prices[0])] == ["price_stopped", "price_added"]


def test_what_is_charged_no_more_is_not_offered_until_it_is_used_again(desk, prices):
    desk.use(prices[0], False)
    assert names(desk.offered("水龙头")) == ["更换水龙头"]
    assert names(desk.listing(state="stopped")) == ["单冷水龙头"]
    with pytest.raises(Refusal, match="Use it again first"):
        desk.change(prices[0], TAP)
    desk.add(TAP)
    with pytest.raises(Refusal, match="stands in the price list"):
        desk.use(prices[0], True)


@pytest.mark.parametrize(
    ("field", "price"),
    [
        ("name", Price(LineKind.MATERIAL, " ", Money(1))),
        ("name", Price(LineKind.MATERIAL, "管" * 41, Money(1))),
        ("name", TAP),
        ("measure", Price(LineKind.MATERIAL, "管", Money(1), "米" * 11)),
        ("price", Price(LineKind.MATERIAL, "管", Money(-1))),
        ("price", Price(LineKind.MATERIAL, "管", Money(100_000_001))),
        ("category", Price(LineKind.MATERIAL, "管", Money(1), category="noise")),
    ],
)
def test_what_cannot_be_a_price_is_refused_beside_its_field(desk, prices, field, price):
    with pytest.raises(Refusal) as refused:
        desk.add(price)
    assert refused.value.field == field


def test_the_same_name_may_be_a_material_and_labour(desk, prices):
    desk.add(Price(LineKind.LABOUR, "单冷水龙头", Money(2000)))
    assert len(desk.offered("单冷")) == 2


def test_only_who_keeps_tickets_sets_prices(desk, prices, signed_in):
    signed_in(Role.RECEPTIONIST)
    for act in (lambda: desk.add(TAP), lambda: desk.change(prices[0], TAP), lambda: desk.use(prices[0], False)):
        with pytest.raises(Refusal, match="may not do this"):
            act()
    assert len(names(desk.offered(""))) == 3


def test_the_list_is_sorted_and_narrowed(desk, prices):
    assert names(desk.listing()) == ["更换水龙头", "五孔插座", "单冷水龙头"]
    assert names(desk.listing(line_kind="material", trade="plumbing")) == ["单冷水龙头"]
    with desk.register("price") as (count, rows):
        assert (count, [str(row["price"]) for row in rows]) == (3, ["18.50", "30.00", "45.00"])
