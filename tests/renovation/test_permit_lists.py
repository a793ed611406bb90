"""The list of cases narrowed and sorted, one case as a whole, what waits, and where else a case is found."""

from datetime import date

import pytest

from frontdesk.core.operators import Role
from frontdesk.core.refusals import Refusal
from frontdesk.renovation.listed import STANDING, PermitLists
from frontdesk.renovation.numbered import PermitNumbers
from frontdesk.renovation.onfile import permits_of, works_at
from frontdesk.renovation.records import PERMIT_STATES, Applicant
from frontdesk.shell.office import Office
from frontdesk.shell.registers import book_of
from tests.people import FLAT, SHOP, SMALL
from tests.renovation import sites


@pytest.fixture
def ground(estate, signed_in):
    signed_in(Role.RECEPTIONIST)
    yield estate.ground
    assert sites.faults(estate.ground) == {}


@pytest.fixture
def lists(ground):
    return PermitLists(ground)


@pytest.fixture
def three(ground, estate):
    """A draft in the shop, an application in the small flat, a site in the flat."""
    site = sites.works(ground, estate.units[FLAT], contractor_id=sites.contractor(ground))
    review = sites.applied(ground, estate.units[SMALL])
    return sites.begun(ground, estate.units[SHOP]), review, site


def numbers(listing):
    return [row["number"] for row in listing]


def test_cases_are_narrowed_by_where_they_stand(lists, three, estate):
    draft, review, site = (one.number for one in three)
    assert set(numbers(lists.permits(state="open"))) == {draft, review, site}
    for state, wanted in (("draft", draft), ("review", review), ("applied", review), ("on_site", site)):
        assert numbers(lists.permits(state=state)) == [wanted], state
    assert all(not numbers(lists.permits(state=state)) for state in ("late", "expired", "waited", "uncopied", "filed"))
    assert not set(STANDING) & set(map(str, PERMIT_STATES))


@pytest.mark.parametrize("typed", ["3-1-502", "鼎盛", "陈志", "xk20261121-0001", "丁一", "13700004567"])
def test_a_case_is_found_by_number_unit_owner_and_contractor(lists, three, typed):
    assert numbers(lists.permits(text=typed)) == [three[2].number]


def test_each_sort_gives_what_a_look_at_every_row_would(lists, three):
    rows = list(lists.permits())
    for sort, key in (("at", "id"), ("number", "number"), ("ends", "ends"), ("unit", "unit")):
        with lists._ground.database.reading() as session:
            ids = list(lists.permits().ids(session, sort, False))
        by_id = {row["id"]: row for row in rows}
        values = [by_id[each][key] for each in ids]
        assert values == sorted(values), sort
    with lists._ground.database.reading() as session:
        first, second, last = lists.permits().ids(session, "due", False)
    assert (first, second, last) == (three[1].id, three[2].id, three[0].id)


def test_a_case_tells_what_is_kept_of_it_and_what_it_lacks(lists, three):
    draft, review, site = (lists.permit(one.id) for one in three)
    assert [each["text"] for each in site["scope"]] == ["墙面粉刷"]
    assert [each["outcome"] for each in site["reviews"]] == ["passed", "passed"]
    assert [each["went_to"] for each in site["steps"]][:2] == ["works", "issued"]
    assert site["contractor"] == "鼎盛装饰" and not site["barred"]
    assert review["missing"] == []
    assert {lack.act for lack in draft["missing"]} == {"documents"}


def test_the_tab_counts_what_waits_today_and_what_has_waited_too_long(ground, lists, three, estate, now):
    assert lists.waiting() == (0, False)
    review = three[1]
    now.set_day(review.due_at.date())
    assert lists.waiting() == (1, False)
    assert Office(ground).renovation.due()[0] >= 1
    now.go_on(days=1)
    assert lists.waiting() == (1, True)
    assert numbers(lists.permits(state="late")) == [review.number]
    now.set_day(date(2027, 2, 2))
    assert numbers(lists.permits(state="expired")) == [three[2].number]
    assert lists.waiting() == (2, True)


def test_an_owner_who_did_not_apply_waits_for_a_copy(ground, lists, estate, now):
    told = {"applicant_kind": Applicant.TENANT, "applicant": "李四"}
    site = sites.works(ground, estate.units[FLAT], **told)
    assert numbers(lists.permits(state="uncopied")) == [site.number]
    assert lists.waiting() == (0, False)
    now.go_on(days=2)
    assert lists.waiting() == (1, True)
    Office(ground).renovation.issuing.note_copied(site.id, "陈志远")
    assert lists.waiting() == (0, False)


def test_a_case_is_found_in_the_finder_and_stands_on_the_unit_file(ground, three, estate):
    site = three[2]
    desk = PermitNumbers(ground)
    assert desk.named("xk20261121-0001") == [("permit", site.id)]
    (card,) = desk.cards([("permit", site.id)])
    assert (card.title, card.past) == (site.number, False)
    assert card.detail == f"{FLAT}  陈志远  Works going on"
    (line,) = permits_of(ground, estate.units[FLAT])
    assert line.words == f"{site.number} · 鼎盛装饰 · 2026-11-23 – 2027-01-31"
    assert works_at(ground, estate.units[FLAT]) == ("Works going on", "accent")
    assert ("Renovation", "Works going on", "accent") in Office(ground).unit_facts(estate.units[FLAT])
    assert works_at(ground, estate.units[SHOP]) == ("Draft", "soon")


def test_the_register_has_a_row_for_each_case_and_is_for_those_who_may_take_it(ground, three):
    with pytest.raises(Refusal), book_of(ground, "permits"):
        pass
    with sites.by(ground, Role.MANAGER), book_of(ground, "permits", state="on_site") as (book, count):
        (row,) = book.rows
    assert count == 1
    assert [row[column.key] for column in book.columns][:4] == [three[2].number, "2026-11-21", FLAT, "陈志远"]
    assert (row["state"], row["contractor"], row["ends"]) == ("施工中", "鼎盛装饰", "2027-01-31")
