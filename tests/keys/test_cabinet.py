"""The key cabinet: what hangs there, under which tags, in how many copies; what is retired and handed over."""

import pytest
from sqlalchemy import text

from frontdesk.core.operators import Role
from frontdesk.core.refusals import Refusal
from frontdesk.core.steps import steps_of
from frontdesk.keys.cabinet import Cabinet, NewKey, code_of, tag_of
from frontdesk.keys.records import CopyState, Key, KeyCopy, KeyKind
from tests.people import FLAT, SMALL

PUMP = NewKey("P-031", KeyKind.PLANT, "水泵房", copies=2, hook="A12")


def refusal(act, *args, **more):
    with pytest.raises(Refusal) as refused:
        act(*args, **more)
    return refused.value


@pytest.fixture
def cabinet(estate):
    return Cabinet(estate.ground)


def key(cabinet, key_id):
    with cabinet._ground.database.reading() as session:
        return session.get_one(Key, key_id)


def states(cabinet, key_id):
    with cabinet._ground.database.reading() as session:
        copies = session.query(KeyCopy).filter_by(key_id=key_id).order_by(KeyCopy.n)
        return [copy.state for copy in copies]


def test_a_key_hangs_in_the_cabinet_with_its_copies(cabinet):
    pump = cabinet.add(PUMP)
    assert states(cabinet, pump) == ["in_cabinet", "in_cabinet"]
    assert key(cabinet, pump).active
    copy = cabinet.copy_named("p-031-2")
    assert copy is not None
    assert [(step.went_to, step.who) for step in steps_of(cabinet._ground, "key_copy", copy)] == [
        ("in_cabinet", "沈一舟")
    ]


@pytest.mark.parametrize(("typed", "kept"), [(" p－031 ", "P-031"), ("p—031", "P-031"), ("钥 12", "钥12")])
def test_a_tag_is_kept_in_one_form(typed, kept):
    assert tag_of(typed) == kept


def test_the_only_copy_bears_the_tag_alone(cabinet):
    cabinet.add(NewKey("P-7", KeyKind.PUBLIC, "西门"))
    assert code_of("P-7", 1, 1) == "P-7"
    assert cabinet.copy_named("P-7") is not None
    assert cabinet.copy_named("P-7-1") == cabinet.copy_named("P-7")
    assert cabinet.copy_named("P-8") is None


def test_a_tag_that_several_copies_bear_names_none_of_them(cabinet):
    cabinet.add(PUMP)
    assert cabinet.copy_named("P-031") is None


@pytest.mark.parametrize("tag", ["", "P 0 3 1 -", "A" * 21, "P_", "<P>"])
def test_what_is_no_tag_is_refused(cabinet, tag):
    assert refusal(cabinet.add, NewKey(tag, KeyKind.PUBLIC, "西门")).field == "tag"


def test_no_two_keys_have_the_same_tag(cabinet):
    cabinet.add(PUMP)
    assert "Another key has the tag P-031." in str(refusal(cabinet.add, NewKey("p-031", KeyKind.PUBLIC, "西门")))


def test_no_key_has_the_code_of_another_ones_copy(cabinet):
    cabinet.add(PUMP)
    assert "A copy of the key P-031" in str(refusal(cabinet.add, NewKey("P-031-2", KeyKind.PUBLIC, "西门")))
    cabinet.add(NewKey("P-031-3", KeyKind.PUBLIC, "西门"))
    third = refusal(cabinet.add_copies, cabinet.add(NewKey("P-32", KeyKind.PUBLIC, "东门")), 99)
    assert third.field == "copies"
    with cabinet._ground.database.reading() as session:
        pump = session.query(Key.id).filter_by(tag="P-031").scalar()
    assert refusal(cabinet.add_copies, pump, 1).field == "tag"


@pytest.mark.parametrize("tag", [FLAT, "K-31502", "3栋1单元502"])
def test_a_tag_never_tells_which_unit_the_key_opens(cabinet, estate, tag):
    told = NewKey(tag, KeyKind.CUSTODY, "", estate.units[FLAT])
    assert "must not tell" in str(refusal(cabinet.add, told))


def test_a_number_that_only_contains_the_units_digits_tells_nothing(cabinet, estate):
    assert cabinet.add(NewKey("K-131502", KeyKind.CUSTODY, "", estate.units[FLAT]))


def test_a_key_of_a_unit_needs_its_unit_and_opens_it(cabinet, estate):
    assert refusal(cabinet.add, NewKey("K-1", KeyKind.VACANT, "502")).field == "unit"
    kept = key(cabinet, cabinet.add(NewKey("K-1", KeyKind.VACANT, "", estate.units[FLAT], key_set="A")))
    assert (kept.opens, kept.key_set) == (FLAT, "A")
    assert refusal(cabinet.add, NewKey("K-2", KeyKind.PUBLIC, "西门", key_set="A")).field == "key_set"


def test_a_key_is_changed_and_found_by_what_it_opens(cabinet):
    pump = cabinet.add(PUMP)
    cabinet.change(pump, NewKey("P-32", KeyKind.PLANT, "生活水泵房", hook="a13"))
    kept = key(cabinet, pump)
    assert (kept.tag, kept.opens, kept.hook) == ("P-32", "生活水泵房", "A13")
    with cabinet._ground.database.reading() as session:
        filed = set(session.execute(text("SELECT token FROM suffix WHERE kind = 'key'")).scalars())
        changed = session.execute(text("SELECT field, before, after FROM change WHERE kind = 'key'")).all()
    assert {"p-32", "shsbf", "shuibengfang"} <= filed
    assert "p-031" not in filed
    assert ("hook", "A12", "A13") in changed
    assert len(states(cabinet, pump)) == 2


def test_a_key_without_a_copy_left_is_no_longer_kept(cabinet):
    pump = cabinet.add(PUMP)
    one, two = cabinet.copy_named("P-031-1"), cabinet.copy_named("P-031-2")
    assert refusal(cabinet.retire, [one], " ").field == "reason"
    cabinet.retire([one], "断了")
    assert key(cabinet, pump).active
    cabinet.retire([two], "锁芯已换")
    assert not key(cabinet, pump).active
    assert "moved meanwhile" in str(refusal(cabinet.retire, [two], "锁芯已换"))
    cabinet.add_copies(pump, 1)
    assert key(cabinet, pump).active
    assert states(cabinet, pump) == ["retired", "retired", "in_cabinet"]


def test_keys_of_a_unit_are_handed_to_its_owner_for_good(cabinet, estate):
    unit = estate.units[FLAT]
    key_id = cabinet.add(NewKey("K-1", KeyKind.VACANT, "入户门", unit, copies=2))
    gate = cabinet.add(NewKey("P-7", KeyKind.PUBLIC, "西门"))
    copies = [cabinet.copy_named("K-1-1"), cabinet.copy_named("K-1-2")]
    assert "not a key of this unit" in str(refusal(cabinet.hand_over, unit, [cabinet.copy_named("P-7")], "陈志远"))
    assert "not a key of this unit" in str(refusal(cabinet.hand_over, estate.units[SMALL], copies, "陈志远"))
    assert refusal(cabinet.hand_over, unit, copies, "").field == "taken_by"
    assert refusal(cabinet.hand_over, unit, [], "陈志远").field == "copies"
    handover = cabinet.hand_over(unit, copies, "陈志远", operation="x")
    assert handover.number == "YJ20261121-0001"
    assert cabinet.hand_over(unit, copies, "陈志远", operation="x").number == handover.number
    assert states(cabinet, key_id) == ["handed_over", "handed_over"]
    assert not key(cabinet, key_id).active
    assert key(cabinet, gate).active
    slip = cabinet.handover_slip(handover.id)
    assert [line["code"] for line in slip["keys"]] == ["K-1-1", "K-1-2"]
    assert slip["at"] == "2026-11-21T09:05+08:00"
    assert "not in the cabinet" in str(refusal(cabinet.hand_over, unit, copies, "陈志远"))


def test_the_counter_lends_keys_and_the_supervisor_keeps_them(cabinet, signed_in):
    signed_in(Role.RECEPTIONIST)
    assert "may not do this" in str(refusal(cabinet.add, PUMP))
    signed_in(Role.SUPERVISOR)
    assert states(cabinet, cabinet.add(PUMP)) == [CopyState.IN_CABINET] * 2
