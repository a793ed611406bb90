"""The answers that are known: who keeps them, their history, and which of them suit a question while it is typed."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from frontdesk.core.operators import Role
from frontdesk.core.refusals import Refusal
from frontdesk.reception.enquiries.desk import EnquiryDesk, EnquiryFields
from frontdesk.reception.knowledge.desk import ArticleFields, KnowledgeDesk
from frontdesk.reception.records import Channel
from tests import people
from tests.reception.soundness import wrong

FEE = ArticleFields("fees", "物业费是怎么计算的", "物业费＝建筑面积 × 单价 × 月数。", "收费标准 管理费")
PARKING = ArticleFields("parking", "月租车位怎么办理", "带行驶证和身份证到前台办理。", "停车费 包月")
HOURS = ArticleFields("hours", "服务中心几点上班", "周一至周五 08:30–18:00。")


@pytest.fixture
def desk(estate: people.Estate) -> Iterator[KnowledgeDesk]:
    yield KnowledgeDesk(estate.ground)
    assert wrong(estate.ground) == {}


@pytest.fixture
def known(desk: KnowledgeDesk) -> dict[str, int]:
    return {fields.topic: desk.add(fields) for fields in (FEE, PARKING, HOURS)}


def titles(rows: object) -> list[str]:
    return [row["title"] for row in rows]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "typed", ["物业费怎么算", "请问一下你们的物业費是多少", "wyfszm", "wuyefei", "收费标准", "管理費"]
)
def test_an_answer_is_found_by_question_pinyin_initials_and_keywords(
    desk: KnowledgeDesk, known: dict[str, int], typed: str
) -> None:
    assert desk.suggest(typed)[0]["id"] == known["fees"]


def test_the_likeliest_answer_stands_first(desk: KnowledgeDesk, known: dict[str, int]) -> None:
    assert titles(desk.suggest("我想办月租车位，怎么办？"))[0] == PARKING.title
    assert titles(desk.suggest("停车费")) == [PARKING.title]
    assert titles(desk.suggest("你们几点上班")) == [HOURS.title]


@pytest.mark.parametrize("typed", ["", "  ", "？！", "猫", "q", "zzzzz", "\U0001f600" * 500])
def test_what_suits_nothing_suggests_nothing(desk: KnowledgeDesk, known: dict[str, int], typed: str) -> None:
    assert desk.suggest(typed) == []


def test_words_of_other_letters_are_found_too(desk: KnowledgeDesk) -> None:
    desk.add(ArticleFields("parking", "How much is a parking space by the month?", "300 yuan."))
    assert titles(desk.suggest("what does PARKING cost"))[0].startswith("How much")


def test_what_has_run_out_or_is_withdrawn_is_not_suggested(
    desk: KnowledgeDesk, known: dict[str, int], now: people.Now
) -> None:
    desk.change(known["fees"], replace(FEE, valid_until=date(2026, 11, 21)))
    desk.withdraw(known["parking"])
    assert titles(desk.suggest("物业费")) == [FEE.title]
    assert desk.suggest("月租车位") == []
    now.set_day(date(2026, 11, 22))
    assert desk.suggest("物业费") == []
    stands = {row["topic"]: row["state"] for row in desk.articles()}
    assert stands == {"fees": "expired", "parking": "withdrawn", "hours": "offered"}
    assert [titles(desk.articles(state=state)) for state in ("offered", "expired", "withdrawn")] == [
        [HOURS.title], [FEE.title], [PARKING.title],
    ]  # fmt: skip
    desk.bring_back(known["parking"])
    assert titles(desk.suggest("月租车位")) == [PARKING.title]


def test_a_change_is_kept_in_its_history_and_found_anew(desk: KnowledgeDesk, known: dict[str, int]) -> None:
    people.sign_in(desk._ground, Role.SUPERVISOR)
    desk.change(known["fees"], replace(FEE, title="物业管理费标准", answer="每平方米 2.5 元。"))
    desk.change(known["fees"], replace(FEE, title="物业管理费标准", answer="每平方米 2.5 元。"))
    told = [(each.who, each.field, each.before) for each in desk.history(known["fees"])]
    assert sorted(told) == [("周明", "answer", FEE.answer), ("周明", "title", FEE.title)]
    assert titles(desk.suggest("计算")) == []
    assert titles(desk.suggest("物业管理费")) == ["物业管理费标准"]
    desk.withdraw(known["fees"])
    desk.withdraw(known["fees"])
    latest, *before = desk.history(known["fees"])
    assert (latest.field, latest.after, len(before)) == ("active", "1", 2)


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        (replace(FEE, topic="weather"), "topic"),
        (replace(FEE, title=" \u200b "), "title"),
        (replace(FEE, answer=""), "answer"),
        (replace(FEE, title="问" * 81), "title"),
        (replace(FEE, answer="答" * 2001), "answer"),
        (replace(FEE, keywords="词" * 121), "keywords"),
        (FEE, "title"),
    ],
)
def test_nonsense_and_a_question_that_is_there_are_refused(
    desk: KnowledgeDesk, known: dict[str, int], fields: ArticleFields, field: str
) -> None:
    with pytest.raises(Refusal) as refusal:
        desk.add(fields)
    assert refusal.value.field == field
    assert len(list(desk.articles())) == 3


def test_a_question_may_be_answered_anew_once_its_answer_is_withdrawn(
    desk: KnowledgeDesk, known: dict[str, int]
) -> None:
    desk.withdraw(known["fees"])
    desk.add(replace(FEE, answer="新的答复"))
    with pytest.raises(Refusal, match="answered already"):
        desk.bring_back(known["fees"])


@pytest.mark.parametrize("role", [Role.RECEPTIONIST, Role.CASHIER, Role.ADMINISTRATOR])
def test_only_supervisors_keep_answers(desk: KnowledgeDesk, known: dict[str, int], role: Role) -> None:
    people.sign_in(desk._ground, role)
    for act in (
        lambda: desk.add(replace(FEE, title="别的")),
        lambda: desk.change(known["fees"], replace(FEE, answer="别的")),
        lambda: desk.withdraw(known["fees"]),
        lambda: desk.bring_back(known["fees"]),
    ):
        with pytest.raises(Refusal, match="may not do this"):
            act()


def test_the_list_is_narrowed_and_sorted(desk: KnowledgeDesk, known: dict[str, int], now: people.Now) -> None:
    now.go_on(minutes=1)
    desk.add(ArticleFields("fees", "发票怎么开", "前台登记抬头。", valid_until=date(2027, 1, 1)))
    assert [row["topic"] for row in desk.articles()] == ["fees", "fees", "parking", "hours"]
    assert titles(desk.articles(topic="parking")) == [PARKING.title]
    assert titles(desk.articles(text="tcf")) == [PARKING.title]
    asked = {"at": "发票怎么开", "valid_until": "发票怎么开", "title": max(titles(desk.articles()))}
    for sort, first in asked.items():
        with desk._ground.database.reading() as session:
            ids = desk.articles().ids(session, sort, True)
        assert desk.article(ids[0])["title"] == first


def test_it_is_told_how_often_an_answer_was_given(desk: KnowledgeDesk, known: dict[str, int]) -> None:
    enquiries = EnquiryDesk(desk._ground)
    for answer in (FEE.answer, FEE.answer, ""):
        enquiries.note(
            EnquiryFields(Channel.COUNTER, "fees", "物业费？", answer=answer, article_id=known["fees"]), onward=True
        )
    assert {row["topic"]: row["used"] for row in desk.articles()} == {"fees": 2, "parking": 0, "hours": 0}
