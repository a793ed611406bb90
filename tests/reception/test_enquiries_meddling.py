"""Enquiries and known answers that were changed past the program, by SQL alone, are found by check."""

import pytest
from sqlalchemy import text

from frontdesk.core.ground import Ground
from frontdesk.reception.checked import RECEPTION_CHECKS
from frontdesk.reception.enquiries.desk import EnquiryDesk, EnquiryFields
from frontdesk.reception.knowledge.desk import ArticleFields, KnowledgeDesk
from frontdesk.reception.records import Article, Channel, Enquiry
from tests.people import FLAT, Estate
from tests.reception.soundness import wrong

LATER = "'2026-11-22 01:05:00.000000'"
ERASED = {"caller", "phone", "erased_at"}
OF_ENQUIRY = {
    "number": "'ZX20261121-0009'", "at": LATER, "entered_at": LATER, "operator_id": "2", "channel": "'letter'",
    "unit_id": "NULL", "topic": "'keys'", "text": "'x'", "answer": "'x'", "article_id": "NULL", "promised_for": LATER,
    "answered_at": LATER, "answered_by": "2", "became": "'x'", "state": "'cancelled'",
}  # fmt: skip
OF_ARTICLE = {
    "topic": "'keys'", "title": "'x'", "answer": "'x'", "keywords": "'x'", "valid_until": "'2020-01-01'",
    "active": "NOT active", "at": LATER, "operator_id": "2",
}  # fmt: skip


@pytest.fixture
def books(estate: Estate) -> Ground:
    """An answer that was changed, withdrawn and brought back, and an enquiry answered by it after it was promised."""
    known, desk = KnowledgeDesk(estate.ground), EnquiryDesk(estate.ground)
    article = known.add(ArticleFields("fees", "物业费怎么算", "建筑面积 × 单价"))
    known.change(article, ArticleFields("fees", "物业费怎么算", "建筑面积 × 单价 × 月数", "收费标准"))
    known.withdraw(article)
    known.bring_back(article)
    known.add(ArticleFields("hours", "几点上班", "八点半"))
    asked = EnquiryFields(Channel.PHONE, "fees", "物业费？", "张三", "13800002046", unit_id=estate.units[FLAT])
    enquiry = desk.note(asked, onward=True)
    desk.correct(enquiry.id, asked)
    desk.answer(enquiry.id, "建筑面积 × 单价 × 月数", article)
    desk.became(enquiry.id, "JY20261121-0001")
    return estate.ground


def meddled(ground: Ground, sql: str) -> set[str]:
    """The checks that find what was run past the program; it is taken back."""
    with ground.database.writing() as session, session.begin_nested() as point:
        for trigger in session.scalars(text("SELECT name FROM sqlite_master WHERE type = 'trigger'")).all():
            session.execute(text(f"DROP TRIGGER {trigger}"))
        session.execute(text("PRAGMA ignore_check_constraints = ON"))
        assert session.connection().exec_driver_sql(sql).rowcount
        found = {name for name, _, ask in RECEPTION_CHECKS if ask(session)}
        session.execute(text("PRAGMA ignore_check_constraints = OFF"))
        point.rollback()
    return found


def test_what_nobody_meddled_with_is_sound(books: Ground) -> None:
    assert wrong(books) == {}


def test_every_column_but_what_retention_erases_is_watched() -> None:
    assert {column.name for column in Enquiry.__table__.c} - {"id"} == {*OF_ENQUIRY, *ERASED}
    assert {column.name for column in Article.__table__.c} - {"id"} == {*OF_ARTICLE}


@pytest.mark.parametrize("column", OF_ENQUIRY)
def test_an_enquiry_that_was_meddled_with_is_found(books: Ground, column: str) -> None:
    assert "enquiries" in meddled(books, f"UPDATE enquiry SET {column} = {OF_ENQUIRY[column]}")


@pytest.mark.parametrize("column", OF_ARTICLE)
def test_an_answer_that_was_meddled_with_is_found(books: Ground, column: str) -> None:
    assert "answers" in meddled(books, f"UPDATE article SET {column} = {OF_ARTICLE[column]}")


@pytest.mark.parametrize(
    ("sql", "check"),
    [
        ("DELETE FROM enquiry", "enquiries"),
        ("DELETE FROM article WHERE id = 2", "answers"),
        ("DELETE FROM step WHERE kind = 'enquiry'", "enquiries"),
        (f"UPDATE step SET at = {LATER} WHERE kind = 'enquiry' AND went_to = 'answered'", "enquiries"),
        ("UPDATE step SET operator_id = 2 WHERE kind = 'enquiry' AND came_from = ''", "enquiries"),
        (
            "INSERT INTO article SELECT 9, topic, 'x', answer, keywords, valid_until, active, at, operator_id"
            " FROM article WHERE id = 2",
            "answers",
        ),
    ],
)
def test_what_was_lost_slipped_in_or_put_elsewhere_is_found(books: Ground, sql: str, check: str) -> None:
    assert check in meddled(books, sql)
