"""The window of personal data: a request is begun beside a person and answered; what is due and held is seen there."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog

from frontdesk.core.operators import Role
from frontdesk.privacy.records import Wish
from frontdesk.privacy.requests import RequestDesk
from frontdesk.shell.paperwindow import PaperWindow
from frontdesk.shell.personal.window import PersonalDataWindow
from frontdesk.widgets.ask import Confirm
from tests import people
from tests.people import FLAT, Estate, Now
from tests.privacy import tenants
from tests.privacy.tenants import Tenant
from tests.program import Hands

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def tenant(small_estate: tuple[Path, Estate], tmp_path: Path, now: Now) -> Tenant:
    """Somebody who has moved out, in the books that the program is started on."""
    folder, kept = small_estate
    ground = people.copy(folder, tmp_path / "lived", now)
    estate = Estate(ground, kept.units, kept.items)
    tenant = tenants.moved_in(estate, Tenant())
    tenants.moved_out(estate)
    ground.close()
    return tenant


@pytest.fixture
def counter(started, tenant: Tenant, tmp_path: Path) -> Hands:
    return started(tmp_path / "lived")


def window(hands: Hands) -> PersonalDataWindow:
    found = hands.dialog(PersonalDataWindow)
    assert isinstance(found, PersonalDataWindow)
    found.activateWindow()
    hands.wait(found.isActiveWindow)
    return found


def test_a_former_resident_is_erased_from_the_unit_file(counter: Hands, tenant: Tenant) -> None:
    counter.sign_in(Role.MANAGER)
    desks = counter.program.desks
    assert desks is not None
    desks.show_unit(1)
    desks.show_privacy(tenant.id)
    page = window(counter).requests
    assert page.whose.text() == f"New request: {tenant.name}"
    counter.write("2")
    counter.press("Return", "Return", "Return", "Return")
    assert page.heading.text() == f"GX20261121-0001  {tenant.name}"
    assert page.erase.isVisible() and page.erase.isEnabled() and not page.copy.isVisible()
    counter.press("F8")
    asking = counter.dialog(Confirm)
    assert tenant.name in asking.sentence.text()
    asking.yes.click()
    counter.wait(lambda: page.heading.text().endswith(f"已删除 #{tenant.id}"))
    page.paper.click()
    paper: QDialog = counter.dialog(PaperWindow)
    assert paper.windowTitle() == "GX20261121-0001"
    paper.reject()


def test_who_may_not_answer_sees_why(counter: Hands, tenant: Tenant) -> None:
    counter.sign_in(Role.RECEPTIONIST)
    desks = counter.program.desks
    assert desks is not None
    desks.show_privacy(tenant.id)
    page = window(counter).requests
    counter.press("Ctrl+S")
    assert page.copy.isVisible() and not page.copy.isEnabled() and page.copy.why
    page.withdraw.click()
    assert page.table.current_row().state == "withdrawn"
    window(counter).reject()


def test_a_hold_is_put_by_keyboard_and_lifted(counter: Hands) -> None:
    counter.sign_in(Role.MANAGER)
    counter.press("Shift+F12")
    shown = window(counter)
    counter.press("Ctrl+Tab")
    assert [row["count"] for row in (shown.due.table.current_row(),)] == [0]
    assert not shown.due.erase.isEnabled()
    counter.press("Ctrl+Tab")
    form = shown.holds.form
    days = {"since": date(2026, 1, 1), "until": date(2026, 12, 31), "keep_until": date(2027, 12, 31)}
    form.set_values({"kind": "visit", "unit": FLAT, "reason": "派出所", **days})
    counter.press("Ctrl+S")
    hold = shown.holds.table.current_row()
    assert (hold.kind, hold.unit, hold.state) == ("visit", FLAT, "held")
    counter.press("F8")
    assert shown.holds.table.current_row().state == "lifted"
    shown.reject()


def test_who_signs_in_is_told_of_requests_that_wait(counter: Hands, tenant: Tenant, now: Now) -> None:
    counter.sign_in(Role.MANAGER)
    desks, ground = counter.program.desks, counter.program.ground
    assert desks is not None and ground is not None
    RequestDesk(ground).begin(tenant.id, Wish.COPY, "identity_card")
    desks.forget_due()
    counter.wait(lambda: "to be answered: 1" in desks.quiet.text())


def test_a_request_is_opened_by_the_code_on_its_paper(counter: Hands, tenant: Tenant) -> None:
    counter.sign_in(Role.MANAGER)
    desks, ground = counter.program.desks, counter.program.ground
    assert desks is not None and ground is not None
    for wish in Wish:
        RequestDesk(ground).begin(tenant.id, wish, "identity_card")
    assert desks.scanned("GX20261121-0001")
    shown = window(counter)
    assert shown.requests.heading.text() == f"GX20261121-0001  {tenant.name}"
    shown.reject()
