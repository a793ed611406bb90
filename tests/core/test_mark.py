"""The mark outside the books never goes back, whichever of several counters is the last to write it."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from frontdesk.core.audit import FIRST, Head, Mark
from frontdesk.core.places import MARK
from frontdesk.shell import keeping
from tests import people


@pytest.fixture
def mark(tmp_path: Path) -> Mark:
    return Mark(tmp_path / MARK)


def test_an_act_that_was_committed_earlier_and_noted_later_does_not_put_the_mark_back(mark: Mark) -> None:
    mark.write(Head(11, "b" * 64), {"SJ2026": 6})
    mark.write(Head(10, "a" * 64), {"SJ2026": 5})
    assert mark.read() == Head(11, "b" * 64)
    assert mark.numbers() == {"SJ2026": 6}
    mark.write(Head(10, "a" * 64))
    assert (mark.read(), mark.numbers()) == (Head(11, "b" * 64), {"SJ2026": 6})


def test_its_numbers_are_noted_though_its_head_is_not(mark: Mark) -> None:
    mark.write(Head(9, FIRST), {"SJ2026": 4, "JY20261121": 2})
    mark.write(Head(11, "b" * 64))
    mark.write(Head(10, "a" * 64), {"SJ2026": 5})
    assert mark.read() == Head(11, "b" * 64)
    assert mark.numbers() == {"SJ2026": 5, "JY20261121": 2}


def test_of_many_at_once_the_latest_stays(mark: Mark) -> None:
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda n: mark.write(Head(n, f"{n:064d}"), {"SJ2026": n}), range(400)))
    assert (mark.read(), mark.numbers()) == (Head(399, f"{399:064d}"), {"SJ2026": 399})


def test_new_books_do_not_begin_with_the_mark_of_others(tmp_path: Path, now: people.Now) -> None:
    folder = tmp_path / "estate"
    folder.mkdir()
    Mark(folder / MARK).write(Head(5_000, "c" * 64), {"SJ2026": 900})
    ground = keeping.found(folder, people.ESTATE, "沈一舟", people.PASSWORD)
    ground.close()
    noted = ground.mark.read()
    assert noted is not None
    assert noted.row < 5_000
    assert ground.mark.numbers() == {}
    keeping.open_books(folder).close()


@pytest.mark.parametrize(
    "noted", [b"", b"9" * 20, b"9" * 20 + b" \xff", b"9" * 5000, b"9" * 20 + b" " + b"g" * 64, b"\0" * 99]
)
def test_a_mark_that_makes_no_sense_is_none_and_hinders_no_act(mark: Mark, tmp_path: Path, noted: bytes) -> None:
    (tmp_path / MARK).write_bytes(noted)
    assert (mark.read(), mark.numbers()) == (None, {})
    mark.write(Head(11, "b" * 64), {"SJ2026": 6})
    assert (mark.read(), mark.numbers()) == (Head(11, "b" * 64), {"SJ2026": 6})


def test_numbers_that_make_no_sense_are_not_noted_again(mark: Mark, tmp_path: Path) -> None:
    (tmp_path / MARK).write_bytes(b"%020d " % 12 + b"b" * 64 + b"\nSJ2026=7 \xff=8\n")
    mark.write(Head(11, "a" * 64), {"SJ2026": 6})
    assert (mark.read(), mark.numbers()) == (Head(12, "b" * 64), {"SJ2026": 7})
