"""Whatever is lent, taken back, undone and retired, in whatever order: a copy has one holder, and the books agree."""

from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from frontdesk.core.refusals import Refusal
from frontdesk.keys.cabinet import Cabinet, NewKey
from frontdesk.keys.checked import KEY_CHECKS
from frontdesk.keys.lending import Back, Borrower, LendingDesk
from frontdesk.keys.records import KeyCopy, KeyKind
from tests import people

STAFF = Borrower("staff", "刘工", "13700001111")
COPIES = st.lists(st.integers(0, 3), min_size=1, max_size=3)
ACTS = st.lists(
    st.tuples(
        st.sampled_from(("lend", "back", "undo", "retire", "hand_over", "add", "extend")), COPIES, st.integers(-3, 9)
    ),
    max_size=14,
)


@settings(max_examples=12)
@given(acts=ACTS)
def test_a_copy_has_one_holder_whatever_is_done(small_estate, acts):
    template, kept = small_estate
    with TemporaryDirectory() as made:
        now = people.Now()
        ground = people.copy(template, Path(made) / "estate", now)
        cabinet, desk = Cabinet(ground), LendingDesk(ground)
        key = cabinet.add(NewKey("V-1", KeyKind.VACANT, "入户门", kept.units[people.SMALL], copies=3))
        cabinet.add(NewKey("G-1", KeyKind.PUBLIC, "西门"))
        where = dict.fromkeys((1, 2, 3, 4), "in_cabinet")
        open_loans: dict[int, set[int]] = {}
        for act, chosen, minutes in acts:
            now.go_on(minutes=minutes)
            copies = [place + 1 for place in dict.fromkeys(chosen)]
            states = {where[copy] for copy in copies}
            try:
                match act:
                    case "lend":
                        loan = desk.lend(copies, STAFF, "巡查", due_back=now.now + timedelta(days=30))
                        assert states == {"in_cabinet"}
                        open_loans[loan.id] = set(copies)
                        where |= dict.fromkeys(copies, "out")
                    case "back":
                        desk.take_back([Back(copy, "ok", "ok", "ok", "ok") for copy in copies])
                        assert states == {"out"}
                        where |= dict.fromkeys(copies, "in_cabinet")
                        for held in open_loans.values():
                            held.difference_update(copies)
                    case "undo" if open_loans:
                        last = max(open_loans)
                        held = open_loans[last]
                        desk.undo(last)
                        where |= dict.fromkeys(held, "in_cabinet")
                        open_loans[last] = set()
                    case "retire":
                        cabinet.retire(copies, "断了")
                        assert states == {"in_cabinet"}
                        where |= dict.fromkeys(copies, "retired")
                    case "hand_over":
                        cabinet.hand_over(kept.units[people.SMALL], copies, "张三")
                        assert states == {"in_cabinet"} and 4 not in copies
                        where |= dict.fromkeys(copies, "handed_over")
                    case "add":
                        for copy in cabinet.add_copies(key, 1):
                            where[copy] = "in_cabinet"
                    case "extend" if open_loans:
                        desk.extend(max(open_loans), now.now + timedelta(days=40), "未完工")
            except Refusal:
                pass
        with ground.database.reading() as session:
            assert {copy.id: copy.state for copy in session.query(KeyCopy)} == where
            assert {copy for held in open_loans.values() for copy in held} == {
                copy for copy, state in where.items() if state == "out"
            }
            assert [name for name, _, check in KEY_CHECKS if check(session)] == []
        ground.close()
