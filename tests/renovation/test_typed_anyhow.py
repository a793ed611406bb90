"""Whatever is typed or pasted of workers, contractors, rounds and passes is kept plain, or refused in words."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from frontdesk.core.operators import Role
from frontdesk.core.refusals import Refusal
from frontdesk.renovation.contractors import ContractorDesk, ContractorFields
from frontdesk.renovation.gate import GateDesk, Verdict
from frontdesk.renovation.inspecting import Found, InspectionDesk
from frontdesk.renovation.inspectionlists import InspectionLists
from frontdesk.renovation.passes import PassDesk
from frontdesk.renovation.records.inspections import Answer, InspectionKind
from frontdesk.renovation.workers import WorkerDesk, WorkerFields
from tests.people import FLAT, Estate, sign_in
from tests.renovation import sites

TYPED = [
    "长" * 50_000, "李\ud800明", "\ud800", "\x00\x07\x1b", "=1+1", "李\n建\t国", " \u3000", "\u202e李", "'; --", "%_",
    "🔥" * 80,
]  # fmt: skip


def tried(act: Callable[[str], object]) -> int:
    """How much of `TYPED` is taken; the rest is refused, in words."""
    taken = 0
    for typed in TYPED:
        try:
            act(typed)
            taken += 1
        except Refusal as refusal:
            assert str(refusal).strip()
    return taken


def check_plain(row: dict[str, Any], *names: str) -> None:
    """One line, at most as long as a name, without signs that nobody sees."""
    for name in names:
        assert row[name].isprintable() and len(row[name]) <= 60, (name, row[name][:80])


@pytest.mark.parametrize("field", ["name", "trade", "id_kind", "id_number", "card", "phone"])
def test_a_worker(estate: Estate, field: str) -> None:
    desk, blank = WorkerDesk(estate.ground), WorkerFields("李建国", "mason")
    tried(lambda typed: desk.add(replace(blank, **{field: typed})))
    for row in desk.listing():
        check_plain(row, "name", "card", "phone", "id_masked", "id_kind")
    assert not sites.faults(estate.ground)


def test_what_lists_are_searched_for(estate: Estate) -> None:
    workers, passes = WorkerDesk(estate.ground), PassDesk(estate.ground)
    firms, looks = ContractorDesk(estate.ground), InspectionLists(estate.ground)
    for typed in (each[:60] for each in TYPED):
        for listing in (workers.listing, passes.listing, firms.listing, looks.listing, looks.sites):
            assert list(listing(text=typed)) == [], typed
        assert GateDesk(estate.ground).look(typed).verdict == Verdict.UNKNOWN
        assert workers.known(id_number=typed, name=typed, phone=typed) is None


def test_a_contractor(estate: Estate) -> None:
    desk, blank = ContractorDesk(estate.ground), ContractorFields("鼎盛", contact="丁一", phone="13700004567")
    for field in ("name", "licence", "qualification", "contact", "phone"):
        tried(lambda typed, field=field: desk.add(replace(blank, **{field: typed})))
    for row in desk.listing():
        check_plain(row, "name", "contact", "phone", "licence")


def test_an_inspection(estate: Estate) -> None:
    permit = sites.works(estate.ground, estate.units[FLAT], starts=date(2026, 11, 21))
    sign_in(estate.ground, Role.RECEPTIONIST)
    desk, blank = InspectionDesk(estate.ground), Found(Answer.FAULTS, InspectionKind.EXTRA, words="堆放")
    for field in ("inspector", "words"):
        assert tried(lambda typed, field=field: desk.inspect(permit.id, replace(blank, **{field: typed})))
    for row in InspectionLists(estate.ground).of_permit(permit.id):
        check_plain(row, "inspector")
        assert "\ud800" not in row["words"] and len(row["words"]) <= 2000
    assert not sites.faults(estate.ground)
