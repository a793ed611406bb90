"""Numbers of a series: one after the other, whoever draws them."""

import multiprocessing
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from frontdesk.core.database import Database
from frontdesk.core.ground import Ground
from frontdesk.core.numbering import next_number


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
