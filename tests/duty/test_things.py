"""The things that are handed over with the shift."""

import pytest

from frontdesk.core.ground import Ground
from frontdesk.core.operators import Role
from frontdesk.core.refusals import Refusal
from frontdesk.duty.things import ThingDesk
from tests import people


def test_things_are_listed_corrected_and_taken_off_the_list(ground: Ground) -> None:
    desk = ThingDesk(ground)
    radio, seal = desk.add("对讲机", 2), desk.add("服务中心章", 1)
    desk.change(radio, "对讲机", 3)
    assert [(each.name, each.count) for each in desk.things()] == [("对讲机", 3), ("服务中心章", 1)]
    desk.use(radio, False)
    assert [each.id for each in desk.things()] == [seal]
    assert [each.id for each in desk.things(inactive=True)] == [seal, radio]


def test_a_thing_has_a_name_of_its_own_and_a_count(ground: Ground) -> None:
    desk = ThingDesk(ground)
    desk.add("对讲机", 2)
    for name, count, field in (
        ("对讲机", 1, "name"),
        ("", 1, "name"),
        ("门禁卡", 0, "count"),
        ("门禁卡", None, "count"),
    ):
        with pytest.raises(Refusal) as refused:
            desk.add(name, count)
        assert refused.value.field == field


def test_only_who_keeps_the_roster_lists_things(ground: Ground) -> None:
    people.sign_in(ground, Role.RECEPTIONIST)
    with pytest.raises(Refusal, match="may not do this"):
        ThingDesk(ground).add("对讲机", 2)
