"""The roster: shifts and their signs, what is typed into it, swaps, and who is on now."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text

from frontdesk.core.ground import Ground
from frontdesk.core.operators import Operators, Role
from frontdesk.core.refusals import Refusal
from frontdesk.duty.records import RosterEntry, ShiftPattern
from frontdesk.duty.roster.checked import swaps_agree
from frontdesk.duty.roster.patterns import PatternDesk, minutes_of, overlapping, times_text
from frontdesk.duty.roster.sheet import Change, RosterDesk, cell_of, last_of_month
from frontdesk.duty.roster.signs import cell_text, cycle_of, cycled, duties_of, week_again
from frontdesk.duty.roster.swaps import SwapDesk
from frontdesk.duty.shifts import ShiftDesk
from tests import people

EARLY, LATE, NIGHT = (
    ShiftPattern(id=1, name="早班", sign="早", begins=480, ends=960),
    ShiftPattern(id=2, name="中班", sign="中", begins=960, ends=0),
    ShiftPattern(id=3, name="夜班", sign="夜", begins=0, ends=480),
)
PATTERNS = [EARLY, LATE, NIGHT]
DAY = date(2026, 11, 23)


def ids(ground: Ground) -> dict[str, int]:
    """The operators and shifts by name."""
    found = {each.name: each.id for each in PatternDesk(ground).patterns(inactive=True)}
    with ground.database.reading() as session:
        return found | {each.name: each.id for each in session.query(people.Operator)}


@pytest.fixture
def desk(ground: Ground) -> RosterDesk:
    """A roster with three shifts of eight hours."""
    patterns = PatternDesk(ground)
    for each in PATTERNS:
        patterns.add(each.name, each.sign, each.begins, each.ends)
    return RosterDesk(ground)


def put(desk: RosterDesk, operator: int, day: date, *duties: int) -> int:
    """Put somebody on for these shifts of a day; gives back the entry of the first."""
    before = desk.sheet(day, day).cells.get((operator, day), ())
    desk.write({(operator, day): Change(before, duties)})
    return desk.sheet(day, day).entries.get((operator, day, duties[0]), 0) if duties else 0


# Signs


@pytest.mark.parametrize(
    ("text", "duties"),
    [
        ("早", (1,)),
        (" 早班 ", (1,)),
        ("早+夜", (3, 1)),
        ("早中", (1, 2)),
        ("早/中", (1, 2)),
        ("休", ()),
        ("/", ()),
        ("", ()),
        ("-", ()),
        ("OFF", ()),
    ],
)
def test_a_cell_is_read_by_sign_or_name(text: str, duties: tuple[int, ...]) -> None:
    assert duties_of(text, PATTERNS) == duties


def test_what_is_no_shift_is_refused_with_those_that_there_are() -> None:
    with pytest.raises(Refusal, match="晚 is no shift"):
        duties_of("晚", PATTERNS)


def test_a_cycle_has_a_day_for_each_sign_and_two_shifts_where_they_are_joined() -> None:
    assert cycle_of("早早中，中 夜+早 休 休", PATTERNS) == [(1,), (1,), (2,), (2,), (3, 1), (), ()]
    assert cycle_of("", PATTERNS) == []


@given(st.lists(st.lists(st.sampled_from([1, 2, 3]), unique=True, max_size=3).map(tuple), max_size=12))
def test_whatever_is_written_is_read_as_it_was(days: list[tuple[int, ...]]) -> None:
    named = {each.id: each for each in PATTERNS}
    text = " ".join(cell_text(duties, named) or "休" for duties in days)
    assert [set(duties) for duties in cycle_of(text, PATTERNS)] == [set(duties) for duties in days]


def test_a_cycle_goes_on_over_the_days_and_each_next_operator_begins_further_on() -> None:
    cells = cycled([(1,), (2,), ()], [7, 8], DAY, DAY + timedelta(days=3), further=1)
    assert [cells[7, DAY + timedelta(days=n)] for n in range(4)] == [(1,), (2,), (), (1,)]
    assert [cells[8, DAY + timedelta(days=n)] for n in range(4)] == [(2,), (), (1,), (2,)]


def test_the_week_before_is_repeated_to_the_end() -> None:
    before = {(7, DAY - timedelta(days=n)): (n,) for n in range(1, 8)}
    cells = week_again(before, [7], DAY, DAY + timedelta(days=8))
    assert [cells[7, DAY + timedelta(days=n)] for n in range(9)] == [
        (7,),
        (6,),
        (5,),
        (4,),
        (3,),
        (2,),
        (1,),
        (7,),
        (6,),
    ]


@pytest.mark.parametrize(("text", "minutes"), [("8:00", 480), ("0830", 510), ("24:00", 0), ("18", 1080), ("8:05", 485)])
def test_times_are_read_as_they_are_typed(text: str, minutes: int) -> None:
    assert minutes_of(text, "begins") == minutes


@pytest.mark.parametrize("text", ["", "25:00", "8:60", "24:30", "noon", "08:00:00"])
def test_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(Refusal):
        minutes_of(text, "begins")


def test_shifts_over_midnight_overlap_the_morning_after() -> None:
    long = ShiftPattern(id=4, name="长夜", sign="长", begins=1200, ends=540)
    assert overlapping(long, DAY, EARLY, DAY + timedelta(days=1))
    assert overlapping(EARLY, DAY + timedelta(days=1), long, DAY)
    assert not overlapping(long, DAY, EARLY, DAY)
    assert not overlapping(LATE, DAY, NIGHT, DAY + timedelta(days=1))
    assert times_text(960, 0) == "16:00–24:00"


# Shifts


def test_shifts_have_names_and_signs_of_their_own(desk: RosterDesk, ground: Ground) -> None:
    patterns = PatternDesk(ground)
    for name, sign, problem in (
        ("早班", "a", "There is a shift called 早班 already."),
        ("长班", "早", "The sign 早 belongs to 早班. Choose another."),
        ("长班", "休", "休 stands for a day off. Choose another sign."),
        ("长班", "1", "The sign is one or two characters that stand on the roster, and no digits."),
        ("", "长", "Type the name of the shift, at most 20 characters."),
    ):
        with pytest.raises(Refusal) as refused:
            patterns.add(name, sign, 0, 0)
        assert str(refused.value) == problem
    assert [each.sign for each in patterns.patterns()] == ["夜", "早", "中"]


def test_a_shift_that_is_used_no_more_stays_where_it_stands(desk: RosterDesk, ground: Ground) -> None:
    who = ids(ground)
    put(desk, who["许诺"], DAY, who["早班"])
    patterns = PatternDesk(ground)
    patterns.use(who["早班"], False)
    sheet = desk.sheet(DAY, DAY)
    assert sheet.cells[who["许诺"], DAY] == (who["早班"],)
    with pytest.raises(Refusal, match="not used any more"):
        put(desk, who["林晓"], DAY, who["早班"])
    put(desk, who["许诺"], DAY)
    assert who["早班"] not in [each.id for each in desk.sheet(DAY, DAY).patterns]


def test_the_usual_shifts_are_three_of_eight_hours(ground: Ground) -> None:
    patterns = PatternDesk(ground)
    patterns.add_usual()
    assert [(each.sign, times_text(each.begins, each.ends)) for each in patterns.patterns()] == [
        ("N", "00:00–08:00"), ("E", "08:00–16:00"), ("L", "16:00–24:00"),
    ]  # fmt: skip
    with pytest.raises(Refusal, match="There are shifts already"):
        patterns.add_usual()


# The sheet


def test_what_is_typed_is_stored_at_once_and_what_is_taken_off_is_kept(desk: RosterDesk, ground: Ground) -> None:
    who = ids(ground)
    put(desk, who["许诺"], DAY, who["早班"])
    put(desk, who["许诺"], DAY, who["中班"])
    assert desk.sheet(DAY, DAY).cells == {(who["许诺"], DAY): (who["中班"],)}
    with ground.database.reading() as session:
        kept = [(each.pattern_id, each.removed_at is None) for each in session.query(RosterEntry)]
    assert kept == [(who["早班"], False), (who["中班"], True)]


def test_somebody_can_be_on_twice_a_day(desk: RosterDesk, ground: Ground) -> None:
    who = ids(ground)
    put(desk, who["许诺"], DAY, who["早班"], who["夜班"])
    sheet = desk.sheet(DAY, DAY)
    assert cell_text(sheet.cells[who["许诺"], DAY], sheet.named()) == "夜+早"
    assert sheet.shifts(who["许诺"]) == 2


def test_overlapping_shifts_are_refused_and_nothing_is_stored(desk: RosterDesk, ground: Ground) -> None:
    who = ids(ground)
    long = PatternDesk(ground).add("长班", "长", 20 * 60, 9 * 60)
    put(desk, who["许诺"], DAY, long)
    with pytest.raises(Refusal) as refused:
        desk.write(
            {
                (who["林晓"], DAY): Change((), (who["早班"],)),
                (who["许诺"], DAY + timedelta(days=1)): Change((), (who["早班"],)),
            }
        )
    assert str(refused.value) == "许诺 on 2026-11-24: 早班 overlaps 长班 of 2026-11-23."
    assert cell_of(refused.value.field) == (who["许诺"], DAY + timedelta(days=1))
    assert len(desk.sheet(DAY, DAY + timedelta(days=1)).cells) == 1


def test_a_cell_that_was_changed_at_another_counter_is_not_written_over(desk: RosterDesk, ground: Ground) -> None:
    who = ids(ground)
    put(desk, who["许诺"], DAY, who["早班"])
    with pytest.raises(Refusal, match="changed at another counter meanwhile"):
        desk.write({(who["许诺"], DAY): Change((), (who["中班"],))})


def test_only_who_keeps_the_roster_writes_it(desk: RosterDesk, ground: Ground) -> None:
    who = ids(ground)
    people.sign_in(ground, Role.RECEPTIONIST)
    assert desk.sheet(DAY, DAY).days == (DAY,)
    with pytest.raises(Refusal, match="may not do this"):
        put(desk, who["许诺"], DAY, who["早班"])


def test_administrators_stand_on_no_roster(desk: RosterDesk) -> None:
    names = [name for _, name in desk.sheet(DAY, DAY).operators]
    assert people.OPERATORS[Role.ADMINISTRATOR] not in names
    assert people.OPERATORS[Role.RECEPTIONIST] in names


def test_a_sheet_goes_over_a_month_at_most(desk: RosterDesk) -> None:
    assert last_of_month(date(2024, 2, 10)) == date(2024, 2, 29)
    with pytest.raises(Refusal, match="at most 31 days"):
        desk.sheet(DAY, DAY + timedelta(days=31))
    with desk.register(date(2026, 2, 1)) as (count, facts):
        assert (count, facts["first"], facts["last"]) == (4, "2026-02-01", "2026-02-28")


def test_whoever_was_let_go_stays_where_they_stand_and_is_put_on_for_nothing_new(
    desk: RosterDesk, ground: Ground
) -> None:
    who = ids(ground)
    put(desk, who["许诺"], DAY, who["早班"])
    Operators(ground).change(who["许诺"], Role.RECEPTIONIST, active=False)
    assert dict(desk.sheet(DAY, DAY).operators)[who["许诺"]] == "许诺"
    with pytest.raises(Refusal, match="Only active operators of the counter"):
        put(desk, who["许诺"], DAY, who["早班"], who["中班"])
    entry = put(desk, who["林晓"], DAY, who["中班"])
    for gone in ("许诺", people.OPERATORS[Role.ADMINISTRATOR]):
        with pytest.raises(Refusal, match="Only active operators of the counter"):
            SwapDesk(ground).swap(entry, who[gone], "病假")
    theirs = desk.sheet(DAY, DAY).entries[who["许诺"], DAY, who["早班"]]
    with pytest.raises(Refusal, match="Only active operators of the counter"):
        SwapDesk(ground).swap(theirs, who["林晓"], "对调", entry)
    SwapDesk(ground).swap(theirs, who["林晓"], "已离职，由林晓接")


# Swaps


def test_a_swap_keeps_both_sides_with_its_reason(desk: RosterDesk, ground: Ground) -> None:
    who, after = ids(ground), DAY + timedelta(days=1)
    mine, theirs = put(desk, who["许诺"], DAY, who["早班"]), put(desk, who["林晓"], after, who["中班"])
    swaps = SwapDesk(ground)
    swaps.swap(mine, who["林晓"], "家中有事", theirs)
    assert desk.sheet(DAY, after).cells == {(who["林晓"], DAY): (who["早班"],), (who["许诺"], after): (who["中班"],)}
    told = [(each.day, each.shift, each.left, each.took, each.by, each.reason) for each in swaps.swaps(DAY, after)]
    assert told == [
        (after, "中班", "林晓", "许诺", "沈一舟", "家中有事"),
        (DAY, "早班", "许诺", "林晓", "沈一舟", "家中有事"),
    ]


def test_a_swap_that_was_tampered_with_is_found(desk: RosterDesk, ground: Ground) -> None:
    who = ids(ground)
    SwapDesk(ground).swap(put(desk, who["许诺"], DAY, who["早班"]), who["林晓"], "病假")
    with ground.database.reading() as session:
        assert swaps_agree(session) is None
    with ground.database.writing() as session:
        session.execute(text("UPDATE roster_entry SET removed_at = NULL, removed_by = NULL"))
    with ground.database.reading() as session:
        assert swaps_agree(session) == "1 swaps differ from the shifts that were swapped"


def test_somebody_stands_in_and_is_asked_nothing_in_return(desk: RosterDesk, ground: Ground) -> None:
    who = ids(ground)
    entry = put(desk, who["许诺"], DAY, who["早班"])
    SwapDesk(ground).swap(entry, who["林晓"], "病假")
    assert desk.sheet(DAY, DAY).cells == {(who["林晓"], DAY): (who["早班"],)}
    with pytest.raises(Refusal, match="changed at another counter meanwhile"):
        SwapDesk(ground).swap(entry, who["周明"], "病假")


def test_shifts_of_the_same_day_are_swapped(desk: RosterDesk, ground: Ground) -> None:
    who = ids(ground)
    mine, theirs = put(desk, who["许诺"], DAY, who["早班"]), put(desk, who["林晓"], DAY, who["中班"])
    SwapDesk(ground).swap(mine, who["林晓"], "看病", theirs)
    assert desk.sheet(DAY, DAY).cells == {(who["林晓"], DAY): (who["早班"],), (who["许诺"], DAY): (who["中班"],)}


def test_a_swap_without_reason_with_oneself_or_into_an_overlap_is_refused(desk: RosterDesk, ground: Ground) -> None:
    who = ids(ground)
    entry = put(desk, who["许诺"], DAY, who["早班"])
    put(desk, who["林晓"], DAY, who["早班"])
    swaps = SwapDesk(ground)
    for to, reason, problem in (
        (who["林晓"], " ", "Type why they swap."),
        (who["林晓"], "病" * 501, "Say it in at most 500 characters."),
        (who["许诺"], "病假", "Choose another operator."),
        (who["林晓"], "病假", "林晓 is on for this shift already: 2026-11-23."),
    ):
        with pytest.raises(Refusal) as refused:
            swaps.swap(entry, to, reason)
        assert str(refused.value) == problem
    assert len(desk.sheet(DAY, DAY).cells) == 2


# Who is on now


def test_who_is_on_now_is_told_by_the_roster_and_by_who_opened_a_shift(
    desk: RosterDesk, ground: Ground, now: people.Now
) -> None:
    who, today = ids(ground), date(2026, 11, 21)
    put(desk, who["许诺"], today, who["早班"])
    put(desk, who["林晓"], today, who["中班"])
    told = [(each.name, each.shift, f"{each.until:%H:%M}", each.counter, each.rostered) for each in desk.on_now()]
    assert told == [("许诺", "早班", "16:00", None, True)]
    ground.counter = "1 号柜台"
    people.sign_in(ground, Role.RECEPTIONIST)
    ShiftDesk(ground).open_shift()
    ground.counter = "2 号柜台"
    people.sign_in(ground, Role.SUPERVISOR)
    ShiftDesk(ground).open_shift()
    told = [(each.name, each.counter, each.rostered) for each in desk.on_now()]
    assert told == [("许诺", "1 号柜台", True), ("周明", "2 号柜台", False)]


def test_a_shift_over_midnight_is_on_until_the_morning(desk: RosterDesk, ground: Ground, now: people.Now) -> None:
    who, long = ids(ground), PatternDesk(ground).add("长班", "长", 20 * 60, 8 * 60)
    put(desk, who["许诺"], date(2026, 11, 21), long)
    now.go_on(hours=20)
    assert [(each.name, f"{each.until:%m-%d %H:%M}") for each in desk.on_now()] == [("许诺", "11-22 08:00")]
    now.go_on(hours=4)
    assert desk.on_now() == []
