"""Finding records by any part of what they are filed under."""

from collections.abc import Iterable

from hypothesis import given
from hypothesis import strategies as st

from frontdesk.core import search
from frontdesk.core.finding import Suffix, exactly, file_fresh, file_under, find, in_order
from frontdesk.core.ground import Ground

KINDS = ("unit", "person", "vehicle")


def file(ground: Ground, *entries: tuple[str, int, Iterable[str]]) -> None:
    with ground.database.writing() as session:
        for kind, record, tokens in entries:
            file_under(session, kind, record, tokens)


def found(ground: Ground, *needles: str, most: int = 60) -> list[tuple[str, int]]:
    with ground.database.reading() as session:
        kinds = find(session, KINDS, needles, most)
    return [(kind, record) for kind, records in kinds.items() for record, _ in records]


def test_a_record_is_found_by_the_beginning_of_any_token(ground: Ground) -> None:
    file(ground, ("person", 1, {"zhangsan", "zs", "2046"}), ("person", 2, {"lisi", "ls"}))
    for needle in ("z", "zhang", "zs", "2046", "20"):
        assert found(ground, needle) == [("person", 1)]
    assert found(ground, "san") == []
    assert found(ground, "") == []
    assert found(ground) == []


def test_exact_tokens_come_first_then_short_ones_and_each_record_once(ground: Ground) -> None:
    file(ground, ("unit", 1, {"3-1-5021"}), ("unit", 2, {"3-1-502"}), ("unit", 3, {"3-1-50213", "3-1-502xx"}))
    assert found(ground, "3-1-502") == [("unit", 2), ("unit", 1), ("unit", 3)]
    assert found(ground, "3-1-502", most=1) == [("unit", 2)]


def test_how_much_was_not_typed_is_told_and_of_a_tail_nothing_is_missing(ground: Ground) -> None:
    file(ground, ("person", 1, search.tokens_of_phone("13800002046")), ("person", 2, {"20461"}))
    with ground.database.reading() as session:
        assert find(session, KINDS, search.needle("2046")) == {"person": [(1, 0), (2, 1)]}


def test_a_million_of_one_kind_hide_none_of_another(ground: Ground) -> None:
    with ground.database.writing() as session:
        file_fresh(session, (("person", number, [f"3150{number}", f"{number}"]) for number in range(1, 3000)))
    file(ground, ("unit", 1, search.tokens_of_code("3-1-502")), ("vehicle", 1, {"31508k"}))
    for typed in ("3", "31", "315", "3150"):
        there = found(ground, *search.needle(typed), most=20)
        assert {("unit", 1), ("vehicle", 1)} <= set(there)
        assert sum(kind == "person" for kind, _ in there) == 20


def test_filing_again_replaces_the_tokens(ground: Ground) -> None:
    file(ground, ("person", 1, {"zhangsan"}), ("unit", 1, {"zhang"}))
    file(ground, ("person", 1, {"lisi"}))
    assert found(ground, "zhang") == [("unit", 1)]
    assert found(ground, "lisi") == [("person", 1)]
    file(ground, ("person", 1, set()))
    assert found(ground, "lisi") == []


def test_filing_many_at_once_is_filing_each(ground: Ground) -> None:
    entries = [("person", 2, ["b", "a", "b"]), ("unit", 7, ["a"]), ("person", 1, ["a"]), ("person", 3, [])]
    rows = [("person", "a", 2), ("person", "a", 1), ("person", "b", 2), ("unit", "a", 7)]
    assert list(in_order(entries)) == rows
    with ground.database.writing() as session:
        file_fresh(session, entries)
    with ground.database.reading() as session:
        kept = session.query(Suffix.kind, Suffix.token, Suffix.record).all()
    assert {tuple(row) for row in kept} == set(rows)


def test_several_needles_find_together(ground: Ground) -> None:
    file(ground, ("person", 1, {"aaa"}), ("vehicle", 1, {"bbb"}))
    assert set(found(ground, "a", "b", "a")) == {("person", 1), ("vehicle", 1)}


def test_signs_that_mean_something_to_sql_are_plain_text(ground: Ground) -> None:
    file(ground, ("person", 1, {"100%", "a_b", "o'brien"}))
    assert found(ground, "%") == found(ground, "_") == found(ground, "a%") == []
    assert found(ground, "100%") == found(ground, "o'") == [("person", 1)]


def test_the_table_is_kept_in_order_of_its_kinds_and_tokens(ground: Ground) -> None:
    with ground.database.reading() as session:
        said = session.connection().exec_driver_sql(
            "EXPLAIN QUERY PLAN SELECT record, token FROM suffix"
            " WHERE kind = 'unit' AND token >= 'a' AND token < 'b' ORDER BY token LIMIT 60"
        )
        plan = " ".join(row[-1] for row in said)
    assert "SEARCH suffix USING PRIMARY KEY (kind=? AND token>? AND token<?)" in plan
    assert "TEMP B-TREE" not in plan
    assert Suffix.__table__.dialect_options["sqlite"]["with_rowid"] is False


@given(st.text(min_size=1, max_size=12))
def test_no_needle_is_too_strange_to_look_for(text: str) -> None:
    assert isinstance(search.needle(text), list)


def test_who_is_named_in_full_is_found_among_any_number_of_others(ground: Ground) -> None:
    file(ground, *(("person", number, {"502"}) for number in range(1, 300)))
    file(ground, ("unit", 1, {"502", "1502"}), ("unit", 2, {"502"}), ("unit", 3, {"5021"}))
    with ground.database.reading() as session:
        assert exactly(session, "unit", ["502", "1502"]) == [1, 2]
