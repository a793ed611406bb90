"""Enquiries: answered at once or by the time that was promised, opened again, carried on, found again."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from frontdesk.core.listing import Listing
from frontdesk.core.operators import Role
from frontdesk.core.progress import unheard
from frontdesk.core.refusals import Refusal
from frontdesk.core.retention import erase_due
from frontdesk.core.statements import Prepared
from frontdesk.reception.enquiries import listed
from frontdesk.reception.enquiries.desk import EnquiryDesk, EnquiryFields
from frontdesk.reception.enquiries.numbered import EnquiryNumbers
from frontdesk.reception.knowledge.desk import ArticleFields, KnowledgeDesk
from frontdesk.reception.records import ENQUIRY_NEXT, Channel, Enquiry, EnquiryState
from frontdesk.reception.retention import KINDS
from frontdesk.shell import work
from tests import people
from tests.people import FLAT, SHOP
from tests.reception.soundness import wrong

ASKED = EnquiryFields(Channel.PHONE, "fees", "这个月的物业费什么时候交？", caller="陈先生", phone="139 0000 1122")


@pytest.fixture
def desk(estate: people.Estate) -> Iterator[EnquiryDesk]:
    people.sign_in(estate.ground, Role.RECEPTIONIST)
    yield EnquiryDesk(estate.ground)
    assert wrong(estate.ground) == {}


@pytest.fixture
def wall(desk: EnquiryDesk, now: people.Now) -> Callable[..., datetime]:
    """A time of this day on the estate's wall."""
    return lambda hour, minute=0: desk._ground.clock.local(now()).replace(hour=hour, minute=minute)


def test_an_enquiry_is_answered_at_once(desk: EnquiryDesk) -> None:
    made = desk.note(replace(ASKED, answer="  每月 25 日前。 "))
    assert (made.number, made.state, made.phone) == ("ZX20261121-0001", EnquiryState.ANSWERED, "13900001122")
    row = desk.enquiry(made.id)
    assert (row["answer"], row["who"], row["answered_by"], row["late"]) == ("每月 25 日前。", "许诺", "许诺", False)
    assert f"{row['at']:%H:%M}" == f"{row['answered_at']:%H:%M}" == "09:05"
    assert row["promised_for"] is None
    assert desk.waiting() == (0, False)


def test_a_promise_is_due_and_then_overdue(desk: EnquiryDesk, now: people.Now, wall: Callable[..., datetime]) -> None:
    tomorrow = desk.note(replace(ASKED, promised_for=wall(9) + timedelta(days=1)))
    assert desk.waiting() == (0, False)
    made = desk.note(replace(ASKED, promised_for=wall(10)))
    assert desk.waiting() == (1, False)
    now.go_on(minutes=55)
    assert desk.waiting() == (1, True)
    assert [row["id"] for row in desk.enquiries(state="overdue")] == [made.id]
    assert [
        row["id"]
        for row in desk.enquiries(
            state="open",
        )
        if row["late"]
    ] == [made.id]
    desk.promise(made.id, wall(12))
    assert desk.waiting() == (1, False)
    assert [change.field for change in desk.changes(made.id)] == ["promised_for"]
    desk.answer(made.id, "请 25 日前缴。")
    assert desk.waiting() == (0, False)
    now.go_on(days=3)
    assert desk.waiting() == (1, True)
    desk.cancel(tomorrow.id, "已自行了解")
    assert desk.waiting() == (0, False)


def test_what_waits_is_counted_from_the_index_of_what_is_open(desk: EnquiryDesk) -> None:
    for asked in (listed._DUE, listed._OVERDUE):
        assert "ix_enquiry_open" in plan(desk, asked)


def plan(desk: EnquiryDesk, asked: Prepared) -> str:
    with desk._ground.database.reading() as session:
        form = asked._form(session.connection().dialect)
        facts = form.bound({"by": desk._ground.clock.now()})
        steps = session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {form.sql}", facts).all()
        return "\n".join(step[-1] for step in steps)


@pytest.mark.parametrize(
    ("more", "field"),
    [
        ({}, "answer"),
        ({"text": " \n", "answer": "是"}, "text"),
        ({"text": "问" * 2001, "answer": "是"}, "text"),
        ({"answer": "答" * 2001}, "answer"),
        ({"topic": "weather", "answer": "晴"}, "topic"),
        ({"caller": "名" * 61, "answer": "是"}, "caller"),
        ({"promised_for": timedelta(0)}, "promised_for"),
        ({"promised_for": timedelta(days=-1)}, "promised_for"),
        ({"promised_for": timedelta(days=400)}, "promised_for"),
        ({"at": timedelta(minutes=1), "answer": "是"}, "at"),
        ({"at": timedelta(days=-400), "answer": "是"}, "at"),
    ],
)
def test_nonsense_is_refused_beside_its_field(
    desk: EnquiryDesk, now: people.Now, more: dict[str, Any], field: str
) -> None:
    told = {name: now() + value if isinstance(value, timedelta) else value for name, value in more.items()}
    with pytest.raises(Refusal) as refusal:
        desk.note(replace(ASKED, **told))
    assert refusal.value.field == field
    assert list(desk.enquiries()) == []


def test_a_phone_that_was_typed_to_fill_the_field_is_none(desk: EnquiryDesk) -> None:
    assert desk.note(replace(ASKED, phone="11111111111", answer="是")).phone == ""


def test_an_enquiry_of_this_morning_keeps_both_times(desk: EnquiryDesk, wall: Callable[..., datetime]) -> None:
    row = desk.enquiry(desk.note(replace(ASKED, at=wall(8, 40), answer="是")).id)
    assert [f"{row[name]:%H:%M}" for name in ("at", "entered_at", "answered_at")] == ["08:40", "09:05", "08:40"]


def test_one_that_was_not_answered_well_is_open_again_and_keeps_its_first_answer(
    desk: EnquiryDesk, now: people.Now, wall: Callable[..., datetime]
) -> None:
    made = desk.note(replace(ASKED, answer="不清楚"))
    now.go_on(minutes=5)
    desk.reopen(made.id, "住户再次来电", wall(17))
    row = desk.enquiry(made.id)
    assert (row["state"], row["answer"], row["answered_at"], row["answered_by"]) == ("open", "", None, "")
    desk.answer(made.id, "每月 25 日前。")
    assert [(step.went_to, step.remark) for step in desk.steps(made.id)] == [
        ("answered", ""), ("open", "住户再次来电"), ("answered", ""),
    ]  # fmt: skip
    assert [(change.field, change.before) for change in desk.changes(made.id)] == [("answer", "不清楚")]


def test_who_comes_second_is_told_so(desk: EnquiryDesk, wall: Callable[..., datetime]) -> None:
    made = desk.note(replace(ASKED, promised_for=wall(12)))
    desk.answer(made.id, "每月 25 日前。")
    for act in (
        lambda: desk.answer(made.id, "别的"),
        lambda: desk.cancel(made.id, "别的"),
        lambda: desk.promise(made.id, wall(13)),
    ):
        with pytest.raises(Refusal, match="meanwhile"):
            act()
    assert desk.enquiry(made.id)["answer"] == "每月 25 日前。"


@pytest.mark.parametrize("words", ["", "  "])
def test_an_answer_and_a_reason_are_words(desk: EnquiryDesk, wall: Callable[..., datetime], words: str) -> None:
    made = desk.note(replace(ASKED, promised_for=wall(12)))
    for act, field in (
        (lambda: desk.answer(made.id, words), "answer"),
        (lambda: desk.cancel(made.id, words), "reason"),
        (lambda: desk.reopen(made.id, words, wall(13)), "reason"),
    ):
        with pytest.raises(Refusal) as refusal:
            act()
        assert refusal.value.field == field


def test_what_goes_to_another_desk_waits_until_something_came_of_it(desk: EnquiryDesk) -> None:
    made = desk.note(ASKED, onward=True)
    assert (made.state, desk.waiting()) == (EnquiryState.OPEN, (1, True))
    desk.became(made.id, "JY20261121-0001")
    desk.became(made.id, "JY20261121-0001")
    row = desk.enquiry(made.id)
    assert (row["state"], row["became"], row["answered_by"]) == ("answered", "JY20261121-0001", "许诺")
    assert desk.steps(made.id)[0].remark == "JY20261121-0001"
    with pytest.raises(Refusal, match="JY20261121-0001 already"):
        desk.became(made.id, "LF20261121-0001")


def test_one_that_is_open_again_may_become_something_else(desk: EnquiryDesk, wall: Callable[..., datetime]) -> None:
    made = desk.note(ASKED, onward=True)
    desk.became(made.id, "JY20261121-0001")
    desk.reopen(made.id, "钥匙不对", wall(12))
    assert desk.enquiry(made.id)["became"] == ""
    desk.became(made.id, "JY20261121-0002")
    assert desk.enquiry(made.id)["became"] == "JY20261121-0002"
    assert [(change.field, change.before) for change in desk.changes(made.id)] == [("became", "JY20261121-0001")]


def test_an_answered_one_may_become_something_too(desk: EnquiryDesk) -> None:
    made = desk.note(replace(ASKED, answer="请到前台借钥匙"))
    desk.became(made.id, "JY20261121-0001")
    assert len(desk.steps(made.id)) == 1
    assert desk.enquiry(made.id)["became"] == "JY20261121-0001"


def test_what_was_taken_down_wrongly_is_corrected(desk: EnquiryDesk, estate: people.Estate) -> None:
    made = desk.note(replace(ASKED, answer="是", unit_id=estate.units[SHOP]))
    desk.correct(made.id, replace(ASKED, caller="陈志远", unit_id=estate.units[FLAT], topic="parking"))
    row = desk.enquiry(made.id)
    assert (row["caller"], row["unit"], row["topic"], row["answer"]) == ("陈志远", FLAT, "parking", "是")
    assert sorted(change.field for change in desk.changes(made.id)) == ["caller", "topic", "unit_id"]
    desk.correct(made.id, replace(ASKED, caller="陈志远", unit_id=estate.units[FLAT], topic="parking"))
    assert len(desk.changes(made.id)) == 3


def test_who_asked_is_not_kept_again_once_it_was_erased(desk: EnquiryDesk, now: people.Now) -> None:
    made = desk.note(replace(ASKED, answer="是"))
    now.go_on(days=400)
    sum(erase_due(desk._ground, KINDS).values())
    row = desk.enquiry(made.id)
    assert (row["caller"], row["phone"], row["erased"], row["text"]) == ("", "", True, ASKED.text)
    with pytest.raises(Refusal, match="not kept again"):
        desk.correct(made.id, ASKED)


def test_registers_are_taken_along(desk: EnquiryDesk, several: dict[str, int], tmp_path: Path) -> None:
    people.sign_in(desk._ground, Role.CASHIER)
    out = tmp_path / "enquiries.csv"
    told = {"since": "2026-11-21", "until": "2026-11-21", "state": "answered", "topic": "parking"}
    assert work.export(desk._ground, unheard, "enquiries", str(out), **told) == 1
    assert "地下车位还有吗" in out.read_text(encoding="utf-8-sig")
    assert work.export(desk._ground, unheard, "enquiries", str(tmp_path / "all.xlsx"), sort="unit") == 4
    assert work.export(desk._ground, unheard, "enquiries", str(tmp_path / "all.pdf"), channel="phone") == 2
    with pytest.raises(Refusal, match="Leave out the days"):
        work.export(desk._ground, unheard, "answers", str(tmp_path / "answers.csv"), since="2026-11-21")


def test_the_answer_names_where_it_came_from(desk: EnquiryDesk) -> None:
    people.sign_in(desk._ground, Role.SUPERVISOR)
    article = KnowledgeDesk(desk._ground).add(ArticleFields("fees", "物业费什么时候交", "每月 25 日前。"))
    made = desk.note(replace(ASKED, answer="每月 25 日前。", article_id=article))
    assert desk.enquiry(made.id)["article"] == "物业费什么时候交"
    assert [row["id"] for row in desk.enquiries(article_id=article)] == [made.id]


def test_an_administrator_notes_none(desk: EnquiryDesk) -> None:
    people.sign_in(desk._ground, Role.ADMINISTRATOR)
    with pytest.raises(Refusal, match="may not do this"):
        desk.note(replace(ASKED, answer="是"))


@pytest.fixture
def several(desk: EnquiryDesk, estate: people.Estate, now: people.Now, wall: Callable[..., datetime]) -> dict[str, int]:
    """Three of today by numbers 1 to 3, and one of tomorrow."""
    made = {
        "chen": desk.note(replace(ASKED, answer="25 日前", unit_id=estate.units[FLAT])),
        "shop": desk.note(
            EnquiryFields(Channel.COUNTER, "parking", "地下车位还有吗", unit_id=estate.units[SHOP], answer="有 100%")
        ),
        "nobody": desk.note(EnquiryFields(Channel.WECHAT, "other", "快递放哪", promised_for=wall(20))),
    }
    now.go_on(days=1)
    made["later"] = desk.note(replace(ASKED, answer="25 日前", caller="单雪", phone=""))
    return {name: enquiry.id for name, enquiry in made.items()}


@pytest.mark.parametrize(
    ("narrowed", "found"),
    [
        ({}, ["later", "nobody", "shop", "chen"]),
        ({"since": date(2026, 11, 22)}, ["later"]),
        ({"until": date(2026, 11, 21)}, ["nobody", "shop", "chen"]),
        ({"state": "open"}, ["nobody"]),
        ({"state": "overdue"}, ["nobody"]),
        ({"state": "answered"}, ["later", "shop", "chen"]),
        ({"state": "cancelled"}, []),
        ({"topic": "parking"}, ["shop"]),
        ({"channel": "phone"}, ["later", "chen"]),
        ({"text": "ZX20261121"}, ["nobody", "shop", "chen"]),
        ({"text": "zx20261122-0001"}, ["later"]),
        ({"text": "陈先"}, ["chen"]),
        ({"text": "1390000"}, ["chen"]),
        ({"text": "车位"}, ["shop"]),
        ({"text": "100%"}, ["shop"]),
        ({"text": "%"}, ["shop"]),
        ({"text": FLAT}, ["chen"]),
        ({"text": "单雪"}, ["later", "shop"]),
    ],
)
def test_the_list_is_narrowed(
    desk: EnquiryDesk, several: dict[str, int], narrowed: dict[str, Any], found: list[str]
) -> None:
    names = {record: name for name, record in several.items()}
    assert [names[row["id"]] for row in desk.enquiries(**narrowed)] == found


def test_the_list_is_narrowed_by_building_and_unit(
    desk: EnquiryDesk, several: dict[str, int], estate: people.Estate
) -> None:
    assert [row["id"] for row in desk.enquiries(unit_id=estate.units[SHOP])] == [several["shop"]]
    with desk._ground.database.reading() as session:
        building = session.connection().exec_driver_sql("SELECT id FROM building WHERE code = '3'").scalar_one()
    assert [row["id"] for row in desk.enquiries(building_id=building)] == [several["chen"]]


@pytest.mark.parametrize("sort", ["at", "unit", "promised_for"])
def test_every_sort_goes_both_ways(desk: EnquiryDesk, several: dict[str, int], sort: str) -> None:
    def order(descending: bool) -> list[int]:
        listing: Listing = desk.enquiries()
        with desk._ground.database.reading() as session:
            return list(listing.ids(session, sort, descending))

    assert order(True) == order(False)[::-1]
    assert sorted(order(True)) == sorted(several.values())


@pytest.mark.parametrize(
    ("narrowed", "index"),
    [
        ({}, "ix_enquiry_at"),
        ({"since": date(2026, 11, 21)}, "ix_enquiry_at"),
        ({"state": "open"}, "ix_enquiry_open"),
        ({"state": "overdue"}, "ix_enquiry_open"),
        ({"unit_id": 1}, "ix_enquiry_unit_id"),
        ({"article_id": 1, "state": "answered"}, "ix_enquiry_"),
    ],
)
def test_the_list_begins_with_an_index(desk: EnquiryDesk, narrowed: dict[str, Any], index: str) -> None:
    question = desk.enquiries(**narrowed).ask("at", True)._asked
    with desk._ground.database.reading() as session:
        sql = question.compile(session.connection().engine, compile_kwargs={"literal_binds": True})
        steps = session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}").all()
    assert any(index in step[-1] for step in steps)


def test_an_enquiry_is_found_by_its_number(desk: EnquiryDesk, several: dict[str, int]) -> None:
    numbers = EnquiryNumbers(desk._ground)
    assert numbers.named("ZX20261122-0001") == [("enquiry", several["later"])]
    assert len(numbers.named("zx2026")) == 4
    assert numbers.named("SJ2026") == []
    [card] = numbers.cards([("enquiry", several["shop"])])
    assert (card.title, card.detail, card.unit_id) == (
        "ZX20261121-0002", f"{SHOP}  Parking  Answered", desk.enquiry(several["shop"])["unit_id"],
    )  # fmt: skip


def test_a_number_that_is_changed_behind_the_back_is_noticed(desk: EnquiryDesk, several: dict[str, int]) -> None:
    with desk._ground.database.writing() as session:
        session.get_one(Enquiry, several["shop"]).answer = "没有"
    assert wrong(desk._ground) == {"enquiries": f"enquiry {several['shop']} is not as noted"}
    with desk._ground.database.writing() as session:
        session.get_one(Enquiry, several["shop"]).answer = "有 100%"
        session.get_one(Enquiry, several["chen"]).caller = ""  # as retention does


ACTS = ("answer", "cancel", "reopen", "promise", "became")


@given(st.lists(st.tuples(st.sampled_from(ACTS), st.integers(0, 2)), max_size=12))
@settings(max_examples=25)
def test_whatever_is_done_its_steps_lead_where_it_stands(
    random_desk: tuple[EnquiryDesk, people.Now], acts: list[tuple[str, int]]
) -> None:
    desk, now = random_desk
    by = now() + timedelta(hours=1)
    made = [desk.note(replace(ASKED, promised_for=by)).id for _ in range(3)]
    states = dict.fromkeys(made, "open")
    for act, which in acts:
        record = made[which]
        leads = {"answer": "answered", "cancel": "cancelled", "reopen": "open"}.get(act)
        facts = {"answer": ["是"], "cancel": ["不需要"], "reopen": ["再问", by], "promise": [by], "became": ["JY1"]}[
            act
        ]
        try:
            getattr(desk, act)(record, *facts)
        except Refusal:
            assert leads is None or leads not in ENQUIRY_NEXT[states[record]]
            continue
        if act == "became":
            states[record] = "answered" if states[record] == "open" else states[record]
        elif leads:
            assert leads in ENQUIRY_NEXT[states[record]]
            states[record] = leads
    assert {row["id"]: row["state"] for row in desk.enquiry_rows(made)} == states
    assert wrong(desk._ground) == {}


@pytest.fixture(scope="module")
def random_desk(
    small_estate: tuple[Any, people.Estate], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[EnquiryDesk, people.Now]]:
    now = people.Now()
    ground = people.copy(small_estate[0], tmp_path_factory.mktemp("random") / "estate", now)
    yield EnquiryDesk(ground), now
    ground.close()
