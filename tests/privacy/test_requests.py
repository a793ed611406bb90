"""Who asks for a copy of what is kept gets all of it; who asks to be erased is erased, as far as the books allow."""

import json
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from frontdesk.core.audit import Audit
from frontdesk.core.imports import ImportChanged
from frontdesk.core.operators import Right, Role
from frontdesk.core.refusals import Refusal
from frontdesk.fees.records import Receipt
from frontdesk.privacy.checked import PRIVACY_CHECKS
from frontdesk.privacy.holds import EVERYTHING, HoldDesk
from frontdesk.privacy.numbered import RequestNumbers
from frontdesk.privacy.records import Wish
from frontdesk.privacy.requests import RequestDesk
from frontdesk.reception.admissions.desk import AdmissionDesk, NewRule
from frontdesk.reception.records import Admission, Purpose
from frontdesk.reception.visits.desk import VisitDesk
from frontdesk.reception.visits.fields import VisitFields
from frontdesk.residents.desk import ResidentDesk
from frontdesk.residents.importing import RegisterDesk
from frontdesk.residents.records import Unit, Vehicle
from frontdesk.shell.checking import checks
from frontdesk.shell.forgetting import erase_person
from frontdesk.shell.personcopies import copy_person
from frontdesk.tickets.records import Ticket
from tests import people
from tests.people import FLAT, SMALL, Estate
from tests.privacy import tenants
from tests.privacy.tenants import Tenant
from tests.residents.test_importing import pretend, row


@pytest.fixture
def tenant(estate: Estate) -> Tenant:
    """Every desk has written something of the tenant, who has not paid anything and moved out."""
    tenant = tenants.moved_in(estate, Tenant())
    tenants.visited(estate, tenant)
    tenants.reported(estate, tenant)
    tenants.left_a_key(estate, tenant)
    tenants.photographed(estate, tenant)
    tenants.moved_out(estate)
    return tenant


def wrong(estate: Estate) -> dict[str, str]:
    return {check.name: check.detail for check in checks(estate.ground) if not check.ok}


def asked(estate: Estate, tenant: Tenant, wish: Wish = Wish.ERASE) -> int:
    people.sign_in(estate.ground, Role.RECEPTIONIST)
    request = RequestDesk(estate.ground).begin(tenant.id, wish, "identity_card")
    people.sign_in(estate.ground, Role.MANAGER)
    return request


def test_who_is_erased_is_in_no_file_any_more(estate: Estate, tenant: Tenant) -> None:
    assert tenants.in_files(estate, tenant)
    erase_person(estate.ground, asked(estate, tenant))
    assert tenants.in_files(estate, tenant) == set()
    assert tenants.name_of(estate, tenant) == f"已删除 #{tenant.id}"
    assert tenants.PNG not in [path.read_bytes() for path in estate.ground.folder.rglob("*") if path.is_file()]
    facts = RequestDesk(estate.ground).paper(1)
    assert {title for title, _ in facts["erased"]} >= {
        "Person", "Phones", "Visits, as the visitor", "Repairs and complaints", "Keys left at the counter",
        "Half-filled forms",
    }  # fmt: skip
    assert facts["elsewhere"] == []
    assert wrong(estate) == {}


def test_the_books_keep_what_the_law_has_kept_and_say_so(estate: Estate) -> None:
    tenant = tenants.moved_in(estate, Tenant())
    number = tenants.paid(estate, tenant)
    tenants.moved_out(estate)
    erase_person(estate.ground, asked(estate, tenant))
    facts = RequestDesk(estate.ground).paper(1)
    kept = {title: why for title, _, why in facts["kept"]}
    assert {"Payments", "Receipts", "Units"} <= kept.keys()
    assert "30 years" in kept["Receipts"]
    assert tenants.in_files(estate, tenant) == {"estate.db"}
    assert number and wrong(estate) == {}


@pytest.mark.parametrize("wish", Wish)
def test_a_request_is_due_in_time_and_asked_once(estate: Estate, tenant: Tenant, now: people.Now, wish: Wish) -> None:
    request = asked(estate, tenant, wish)
    desk = RequestDesk(estate.ground)
    with pytest.raises(Refusal, match="asked for already"):
        desk.begin(tenant.id, wish, "identity_card")
    assert (desk.due(), desk.line(request).standing) == ((1, False), "open")
    now.go_on(days=16)
    assert (desk.due(), desk.line(request).standing) == ((1, True), "late")
    desk.withdraw(request)
    assert (desk.due(), desk.line(request).standing) == ((0, False), "withdrawn")
    with pytest.raises(Refusal, match="answered meanwhile"):
        desk.refuse(request, "…")
    desk.begin(tenant.id, wish, "proxy", "王代理")
    assert wrong(estate) == {}


def test_whoever_lives_here_or_has_something_open_is_not_erased(estate: Estate) -> None:
    tenant = tenants.moved_in(estate, Tenant())
    request = asked(estate, tenant)
    desk = RequestDesk(estate.ground)
    assert desk.against(tenant.id) == [
        f"Still on file at {FLAT}. Record the transfer of title, the end of the lease or the move first."
    ]
    with pytest.raises(Refusal, match="Still on file"):
        desk.erase(request)
    desk.refuse(request, "仍在租住")
    facts = desk.paper(request)
    assert (facts["state"], facts["reason"]) == ("refused", "仍在租住")
    assert tenants.name_of(estate, tenant) == tenant.name


def test_only_who_keeps_privacy_answers(estate: Estate, tenant: Tenant) -> None:
    request = asked(estate, tenant)
    desk = RequestDesk(estate.ground)
    for role in (Role.RECEPTIONIST, Role.CASHIER, Role.SUPERVISOR, Role.ADMINISTRATOR):
        people.sign_in(estate.ground, role)
        for act in (lambda: desk.erase(request), lambda: desk.refuse(request, "不"), lambda: desk.parts(request, str)):
            with pytest.raises(Refusal, match="may not do this"):
                act()
    assert desk.line(request).state == "open"


@pytest.mark.parametrize(("shown", "by", "field"), [("", "", "shown"), ("proxy", " ", "asked_by")])
def test_what_was_shown_and_who_asks_is_told(estate: Estate, tenant: Tenant, shown: str, by: str, field: str) -> None:
    with pytest.raises(Refusal) as refused:
        RequestDesk(estate.ground).begin(tenant.id, Wish.COPY, shown, by)
    assert refused.value.field == field


def test_a_copy_holds_everything_and_the_number_in_full(estate: Estate, tenant: Tenant, tmp_path) -> None:
    request = asked(estate, tenant, Wish.COPY)
    assert copy_person(estate.ground, request, tmp_path / "copy.pdf") == ["copy.pdf", "copy.xlsx", "copy.json"]
    told = json.loads((tmp_path / "copy.json").read_text(encoding="utf-8"))["data"]
    [person] = told["人员"] if "人员" in told else told["Person"]
    assert tenant.number in person.values() and tenant.name in person.values()
    assert len(told) >= 12
    assert (tmp_path / "copy.pdf").stat().st_mode & 0o777 == 0o600
    facts = RequestDesk(estate.ground).paper(request)
    assert (facts["state"], len(facts["rows"])) == ("answered", len(told))
    with estate.ground.database.reading() as session:
        acts = session.scalars(select(Audit.act).order_by(Audit.id.desc()).limit(2)).all()
        noted = session.scalars(select(Audit.facts).where(Audit.act.like("personal_data_%"))).all()
    assert acts == ["personal_data_copied", "personal_data_read"]
    assert not [said for said in noted if tenant.name in said or tenant.number in said]
    assert wrong(estate) == {}


def test_somebody_of_the_same_name_elsewhere_is_left_alone(estate: Estate) -> None:
    twin = tenants.moved_in(estate, Tenant(phone="13955556666", number=""), SMALL)
    tenants.reported(estate, twin, SMALL)
    tenant = tenants.moved_in(estate, Tenant())
    tenants.reported(estate, tenant)
    tenants.moved_out(estate)
    erase_person(estate.ground, asked(estate, tenant))
    assert tenants.name_of(estate, twin) == twin.name
    with estate.ground.database.reading() as session:
        callers = session.execute(select(Ticket.reporter, Ticket.phone).order_by(Ticket.id)).all()
    assert [tuple(row) for row in callers] == [(twin.name, twin.phone), ("", "")]
    assert RequestDesk(estate.ground).paper(1)["elsewhere"]
    assert wrong(estate) == {}


@given(
    name=st.text("欧阳若兰诸葛亮上官婉儿", min_size=2, max_size=5),
    tail=st.integers(10_000_000, 99_999_999).filter(lambda tail: len(set(str(tail))) > 1),  # no filler
    lived=st.lists(st.sampled_from([tenants.visited, tenants.reported, tenants.photographed]), unique=True),
)
@settings(
    max_examples=5, phases=(Phase.explicit, Phase.generate), suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_whoever_is_erased_no_byte_tells_of_them(
    small_estate, tmp_path_factory, name: str, tail: int, lived: list
) -> None:
    folder, kept = small_estate
    ground = people.copy(folder, tmp_path_factory.mktemp("erased") / "estate", people.Now())
    estate = Estate(ground, kept.units, kept.items)
    try:
        tenant = tenants.moved_in(estate, Tenant(name, f"135{tail}"))
        for part in lived:
            part(estate, tenant)
        tenants.moved_out(estate)
        erase_person(ground, asked(estate, tenant))
        assert tenants.in_files(estate, tenant) == set()
        with ground.database.reading() as session:
            assert {name: found for name, _, ask in PRIVACY_CHECKS if (found := ask(session))} == {}
    finally:
        ground.close()


def test_a_copy_that_is_asked_for_is_handed_over_before_anything_is_erased(estate: Estate, tenant: Tenant) -> None:
    copy = asked(estate, tenant, Wish.COPY)
    request = asked(estate, tenant)
    desk = RequestDesk(estate.ground)
    with pytest.raises(Refusal, match="GX20261121-0001: the copy that was asked for"):
        desk.erase(request)
    desk.withdraw(copy)
    desk.erase(request)
    assert tenants.name_of(estate, tenant) == f"已删除 #{tenant.id}"


HERE, BEFORE = (date(2026, 11, 5), date(2026, 11, 6)), (date(2026, 1, 1), date(2026, 10, 31))


@pytest.mark.parametrize(
    ("kind", "days", "unit", "stands"),
    [(EVERYTHING, HERE, FLAT, True), (EVERYTHING, HERE, None, True), (EVERYTHING, HERE, SMALL, False),
     (EVERYTHING, BEFORE, FLAT, False), ("person", HERE, FLAT, True), ("visit", HERE, FLAT, False),
     ("visit", (date(2026, 11, 21), date(2026, 11, 21)), None, True),
     ("worker", (date(2026, 11, 21), date(2026, 11, 21)), None, False)],
)  # fmt: skip
def test_what_is_held_is_not_erased_on_request(
    estate: Estate, tenant: Tenant, now: people.Now, kind: str, days: tuple[date, date], unit: str | None, stands: bool
) -> None:
    request = asked(estate, tenant)
    last = date(2026, 11, 30)
    HoldDesk(estate.ground).add(kind, *days, last, "法院调取", estate.units[unit] if unit else None)
    desk = RequestDesk(estate.ground)
    told = ["Something of it must be kept for now. Wait until the hold is over or lifted."]
    assert desk.against(tenant.id) == (told if stands else [])
    now.set_day(last)
    assert desk.against(tenant.id) == (told if stands else [])
    now.set_day(last + timedelta(days=1))
    assert desk.against(tenant.id) == []
    desk.erase(request)


def test_two_counters_erase_somebody_once(estate: Estate, tenant: Tenant) -> None:
    request = asked(estate, tenant)
    RequestDesk(estate.ground).erase(request)
    other = people.Ground(estate.ground.folder, estate.ground.clock)
    try:
        people.sign_in(other, Role.MANAGER)
        with pytest.raises(Refusal, match="answered meanwhile"):
            RequestDesk(other).erase(request)
        with pytest.raises(Refusal, match="has been erased"):
            RequestDesk(other).begin(tenant.id, Wish.ERASE, "identity_card")
    finally:
        other.close()
    assert wrong(estate) == {}


def test_who_comes_back_is_somebody_new_and_can_be_erased_again(estate: Estate, tenant: Tenant) -> None:
    erase_person(estate.ground, asked(estate, tenant))
    again = tenants.moved_in(estate, Tenant())
    assert again.id != tenant.id
    tenants.reported(estate, again)
    tenants.moved_out(estate)
    erase_person(estate.ground, asked(estate, again))
    assert tenants.in_files(estate, again) == set()
    assert tenants.name_of(estate, again) == f"已删除 #{again.id}"
    assert wrong(estate) == {}


def test_a_standing_word_about_somebody_is_ended_first_or_goes_when_it_is_over(
    estate: Estate, tenant: Tenant, now: people.Now
) -> None:
    request, day = asked(estate, tenant), estate.ground.clock.today()
    rules, desk = AdmissionDesk(estate.ground), RequestDesk(estate.ground)
    word = {"unit_id": estate.units[FLAT], "since": day, "name": tenant.name}
    ban = rules.add(NewRule(Admission.REFUSE, **word))
    rules.add(NewRule(Admission.PERMIT, **word, until=day, phone=tenant.phone))
    assert desk.against(tenant.id) == ["A standing permission or refusal names them. End it first."]
    now.go_on(days=1)
    assert desk.against(tenant.id)
    rules.end(ban.id)
    erase_person(estate.ground, request)
    assert tenants.in_files(estate, tenant) == set()
    assert wrong(estate) == {}


def test_a_request_is_found_by_its_number(estate: Estate, tenant: Tenant) -> None:
    asked(estate, tenant)
    found = RequestNumbers(estate.ground)
    assert found.named("gx2026") == found.named("GX20261121-0001") == [("data_request", 1)]
    assert found.named("ZB20261121-0001") == []
    [card] = found.cards([("data_request", 1)])
    assert (card.title, card.detail) == ("GX20261121-0001", f"{tenant.name}  Erasure  To be answered")


def test_that_somebody_came_and_went_stays_in_the_unit_file_without_the_name(estate: Estate, tenant: Tenant) -> None:
    desk = ResidentDesk(estate.ground)
    before = [(past.at, past.operator, past.text) for past in desk.unit_file(estate.units[FLAT]).history]
    assert [words for *_, words in before if tenant.name in words]
    erase_person(estate.ground, asked(estate, tenant))
    people.sign_in(estate.ground, Role.MANAGER)
    after = [(past.at, past.operator, past.text) for past in desk.unit_file(estate.units[FLAT]).history]
    gone = [(at, who, words.replace(tenant.name, f"已删除 #{tenant.id}")) for at, who, words in before]
    assert sorted(after) == sorted(one for one in gone if one in after)
    assert len([words for *_, words in after if "已删除" in words]) == 2
    assert wrong(estate) == {}


def test_what_somebody_paid_for_others_and_said_of_other_homes_is_told_by_its_number(
    estate: Estate, tenant: Tenant
) -> None:
    receipt = estate.pay(SMALL, "80.00", payer=tenant.name)
    visits = VisitDesk(estate.ground)
    visits.sign_out([visits.sign_in(VisitFields("李敏", Purpose.FAMILY, estate.units[SMALL], remark=tenant.name)).id])
    erase_person(estate.ground, asked(estate, tenant))
    left = dict(RequestDesk(estate.ground).paper(1)["elsewhere"])
    assert left == {"payment": 1, "receipt": 1, "visit": 1}
    with estate.ground.database.reading() as session:
        assert tenant.name in session.get_one(Receipt, receipt.id).facts
    assert wrong(estate) == {}


def test_an_import_that_may_be_undone_keeps_nothing_of_them(
    estate: Estate, tenant: Tenant, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    ground, flat = estate.ground, estate.units[FLAT]
    with ground.act("unit_noted", Right.KEEP_RESIDENTS) as act:
        act.session.get_one(Unit, flat).note = f"钥匙在{tenant.name}处"
        act.note("unit", flat)
    told = replace(row(2, FLAT, people.CHEN.name), note="已交接")
    done = RegisterDesk(ground).take_over(pretend(monkeypatch, tmp_path / "register.xlsx", told))
    with ground.act("vehicle_noted", Right.KEEP_RESIDENTS) as act:
        left = {"until": date(2026, 11, 20), "entered": act.at}
        car = Vehicle(person_id=tenant.id, unit_id=flat, plate="苏A12345", **left)
        act.session.add(car)
        act.session.flush()
        before = {"kind": "vehicle", "record": car.id, "before": '{"parking_space": "B7"}'}
        act.session.add(ImportChanged(import_id=done.number, **before))
    erase_person(ground, asked(estate, tenant))
    assert tenants.in_files(estate, tenant) == set()
    with ground.database.reading() as session:
        befores = dict(session.execute(select(ImportChanged.kind, ImportChanged.before)).all())
    assert (befores["vehicle"], befores["unit"]) == ("{}", f'{{"note": "钥匙在已删除 #{tenant.id}处"}}')
