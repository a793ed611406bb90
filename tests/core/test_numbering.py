"""Numbers of a series: one after the other, whoever draws them."""

import multiprocessing
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import text

from frontdesk.core.audit import FIRST, Head, Mark
from frontdesk.core.database import Database
from frontdesk.core.ground import Ground
from frontdesk.core.numbering import RESTORED, Counter, Gap, differs, gaps_are_as_noted, given_out, next_number
from frontdesk.core.operators import Right
from tests import people


def draw(path: Path, count: int) -> list[int]:
    """Draw numbers, each in a transaction of its own, on a connection of one's own."""
    database = Database(path)
    drawn = []
    for _ in range(count):
        with database.writing() as session:
            drawn.append(next_number(session, "SJ2026"))
    database.close()
    return drawn


def test_each_series_counts_from_one(ground: Ground) -> None:
    with ground.database.writing() as session:
        assert [next_number(session, "A") for _ in range(3)] == [1, 2, 3]
        assert next_number(session, "B") == 1


def test_a_number_goes_back_when_its_document_is_not_saved(ground: Ground) -> None:
    assert draw(ground.database.path, 2) == [1, 2]
    with pytest.raises(ZeroDivisionError), ground.database.writing() as session:
        assert next_number(session, "SJ2026") == 3
        raise ZeroDivisionError
    assert draw(ground.database.path, 1) == [3]


def test_racing_threads_draw_each_number_once(ground: Ground) -> None:
    with ThreadPoolExecutor(4) as pool:
        drawn = [number for some in pool.map(draw, [ground.database.path] * 4, [50] * 4) for number in some]
    assert sorted(drawn) == list(range(1, 201))


def test_racing_processes_draw_each_number_once(ground: Ground) -> None:
    with multiprocessing.get_context("spawn").Pool(3) as pool:
        drawn = [n for some in pool.starmap(draw, [(ground.database.path, 50)] * 3) for n in some]
    assert sorted(drawn) == list(range(1, 151))


# What is known outside


def noted(ground: Ground, *series: str) -> dict[str, int]:
    """The mark's numbers after an act that drew one of each series."""
    with ground.act("drew", Right.SEE) as act:
        for each in series:
            next_number(act.session, each)
        act.note("unit", 1)
    return ground.mark.numbers()


def test_the_mark_tells_how_far_the_numbers_of_the_day_and_the_year_have_come(ground: Ground) -> None:
    assert noted(ground, "SJ2026", "WX20261121", "WX20261120") == {"SJ2026": 1, "WX20261121": 1}
    assert noted(ground, "SJ2026") == {"SJ2026": 2, "WX20261121": 1}


def test_an_act_without_a_number_leaves_the_numbers_of_the_mark(ground: Ground) -> None:
    noted(ground, "SJ2026")
    assert noted(ground) == {"SJ2026": 1}


def test_after_midnight_the_numbers_of_the_day_before_are_no_longer_told(ground: Ground, now: people.Now) -> None:
    noted(ground, "SJ2026", "WX20261121")
    now.go_on(days=41)
    assert noted(ground, "WX20270101") == {"SJ2026": 1, "WX20270101": 1}


def test_every_series_of_a_day_finds_room_in_the_mark(tmp_path: Path) -> None:
    mark = Mark(tmp_path / "estate.mark")
    numbers = {f"{chr(65 + n // 26)}{chr(65 + n % 26)}20261121": 999_999 for n in range(50)}
    mark.write(Head(7, FIRST), numbers)
    size = (tmp_path / "estate.mark").stat().st_size
    mark.write(Head(8, FIRST), {"SJ2026": 1})
    mark.write(Head(9, FIRST))
    assert (mark.read(), mark.numbers()) == (Head(9, FIRST), {"SJ2026": 1})
    assert (tmp_path / "estate.mark").stat().st_size == size


@pytest.mark.parametrize("second", ["", "SJ2026", "SJ2026=x", "=="])
def test_unreadable_numbers_of_a_mark_count_as_none(tmp_path: Path, second: str) -> None:
    (tmp_path / "estate.mark").write_text(f"{7:020d} {FIRST}\n{second}\n")
    assert (Mark(tmp_path / "estate.mark").read(), Mark(tmp_path / "estate.mark").numbers()) == (Head(7, FIRST), {})


# Numbers that a restored backup does not know


def lose(ground: Ground, *spans: tuple[int, int]) -> None:
    """What a restore does: the series goes on after the numbers that are lost."""
    with ground.act("restored", Right.SEE) as act:
        told = [{"series": "SJ2026", "first": first, "last": last} for first, last in spans]
        for each in told:
            act.session.add(Gap(**each, reason="backup", at=act.at, operator_id=act.operator.id))
        act.session.merge(Counter(series="SJ2026", n=max(last for _, last in spans)))
        act.note(RESTORED, 0, gaps=told)


def fault(ground: Ground, count: int, last: int) -> str | None:
    with ground.database.reading() as session:
        return differs(session, "SJ", {"SJ2026": (count, last)} if count else {})


@pytest.mark.parametrize(
    ("spans", "count", "last"),
    [([(151, 180)], 150, 150), ([(1, 5)], 0, 0), ([(1, 5), (9, 12)], 3, 8), ([(3, 5), (6, 12)], 2, 2)],
)
def test_lost_numbers_are_not_missed(ground: Ground, spans: list[tuple[int, int]], count: int, last: int) -> None:
    lose(ground, *spans)
    assert fault(ground, count, last) is None
    assert fault(ground, count + 1, last + 1) is not None
    assert fault(ground, count - 1, last) is not None
    draw(ground.database.path, 1)
    assert fault(ground, count + 1, spans[-1][1] + 1) is None


def test_a_gap_is_believed_only_as_it_was_noted(ground: Ground) -> None:
    with ground.database.reading() as session:
        assert gaps_are_as_noted(session) is None
    lose(ground, (151, 180))
    with ground.database.writing() as session:
        assert gaps_are_as_noted(session) is None
        assert given_out(session, ground.clock.today()) is None
        session.add(Gap(series="SJ2026", first=140, last=150, reason="by hand", at=ground.clock.now()))
        session.flush()
        assert gaps_are_as_noted(session) == "SJ2026: the gap from 140 to 150 is not as noted"
        session.execute(text("DROP TRIGGER number_gap_no_delete"))
        session.execute(text("DELETE FROM number_gap"))
        assert gaps_are_as_noted(session) == "SJ2026: the gap from 151 to 180 is not as noted"
