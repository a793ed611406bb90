"""Whoever changes what was worked, quoted or charged behind the program's back is found out."""

import pytest
from sqlalchemy import text

from frontdesk.tickets.checks.working import WORK_CHECKS
from frontdesk.tickets.finishing import FinishingDesk
from frontdesk.tickets.quotes import QuoteDesk
from tests import people
from tests.tickets.jobs import LINES, TAP, agreed, dispatched, finished


@pytest.fixture
def books(estate):
    """Work by quote, work taken back, work for nothing, and quotes of every kind."""
    ground, flat = estate.ground, estate.units[people.FLAT]
    quotes = QuoteDesk(ground)
    first, second, third = (dispatched(ground, flat) for _ in range(3))
    quotes.decline(quotes.offer(first.id, LINES).id, "太贵")
    agreed(ground, first)
    finished(ground, first, *LINES, signed_by="")
    finished(ground, second, TAP)
    FinishingDesk(ground).take_back(second.id, "做错了")
    finished(ground, third)
    quotes.offer(dispatched(ground, flat).id, (TAP,))
    return ground


def faults(ground):
    with ground.database.reading() as session:
        return {name for name, _, ask in WORK_CHECKS if ask(session)}


def test_what_the_desk_wrote_is_sound(books):
    assert faults(books) == set()


@pytest.mark.parametrize(
    ("trigger", "statement", "found"),
    [
        ("work_no_update", "UPDATE work SET total = total + 1 WHERE id = 1", {"work_lines", "work_charges"}),
        ("work_words", "UPDATE work SET result = '好了' WHERE id = 3", {"work_noted"}),
        ("work_no_update", "UPDATE work SET charge_id = NULL WHERE id = 1", {"work_charges"}),
        ("work_line_no_update", "UPDATE work_line SET name = '管' WHERE id = 1", {"work_noted"}),
        ("work_line_no_update", "UPDATE work_line SET n = 3 WHERE id = 2", {"work_lines"}),
        ("work_line_no_delete", "DELETE FROM work_line WHERE id = 1", {"work_lines", "work_noted"}),
        ("", "UPDATE quote SET state = 'declined' WHERE id = 2", {"quotes", "work_noted"}),
        ("", "UPDATE quote SET signed_by = '张三' WHERE id = 2", {"work_noted"}),
        ("quote_no_update", "UPDATE quote SET number = 'BJ20261121-0009' WHERE id = 1", {"quote_numbers"}),
    ],
)
def test_what_was_changed_behind_its_back_is_found(books, trigger, statement, found):
    with books.database.writing() as session:
        if trigger:
            session.execute(text(f"DROP TRIGGER {trigger}"))
        session.execute(text(statement))
    assert found <= faults(books)
