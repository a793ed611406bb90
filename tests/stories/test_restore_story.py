"""A disk is lost and the books come back from a stick; and yesterday's backup takes the place of today's books."""

from collections.abc import Callable
from pathlib import Path

import pytest

from frontdesk.core.operators import Role
from frontdesk.core.places import is_founded
from frontdesk.residents.desk import ResidentDesk
from frontdesk.shell.backups import sealing
from frontdesk.shell.backups.making import back_up, fresh_path
from frontdesk.shell.restorepage import CHOOSING, DONE, LOOKING, RestorePage
from frontdesk.widgets.ask import Confirm
from tests import people
from tests.people import Estate
from tests.program import Hands

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A stick for backups."""
    made = tmp_path / "stick"
    made.mkdir()
    return made


def page_of(hands: Hands) -> RestorePage:
    """The page on which a backup is restored, reached by its key."""
    hands.press("F8")
    page = hands.program.page
    assert isinstance(page, RestorePage)
    return page


def restore(hands: Hands, page: RestorePage, role: Role) -> None:
    """Give one's name and password, and say yes."""
    hands.wait(lambda: page.steps.currentIndex() == LOOKING)
    page.form.set_values({"name": people.OPERATORS[role]})
    page.form.start()
    hands.write(people.PASSWORD)
    hands.press("Return", "Return")
    hands.dialog(Confirm).yes.click()
    hands.wait(lambda: not page.jobs.busy())


def test_after_a_lost_disk_the_books_come_back_by_the_code_on_the_recovery_sheet(
    started: Callable[[Path], Hands], estate: Estate, stick: Path, tmp_path: Path
) -> None:
    code = sealing.set_passphrase(estate.ground, "水泵 台历 七月 算盘")
    estate.pay(people.FLAT, "10.00")
    path = fresh_path(stick, estate.ground)
    back_up(estate.ground, path)
    estate.ground.close()
    hands = started(tmp_path / "new computer")
    page = page_of(hands)
    page.choose(stick / path.name)
    hands.press("F10")
    assert page.secret.refusal() == "Fill in Passphrase or recovery code."
    page.secret.set_values({"secret": code})
    hands.press("F10")
    restore(hands, page, Role.MANAGER)
    assert page.steps.currentIndex() == DONE
    assert people.ESTATE in page.outcome.text()
    hands.press("F10")
    hands.wait(lambda: hands.program.ground is not None)
    hands.sign_in(Role.MANAGER)
    assert hands.program.ground is not None
    assert ResidentDesk(hands.program.ground).reveal_identity(1) == people.CHEN.id_number


def test_yesterdays_backup_takes_the_place_of_todays_books(started: Callable[[Path], Hands], estate: Estate) -> None:
    folder = estate.ground.folder
    (folder / "backups").mkdir()
    path = fresh_path(folder / "backups", estate.ground)
    back_up(estate.ground, path)
    estate.pay(people.FLAT, "10.00")
    estate.ground.close()
    hands = started(folder)
    hands.wait(lambda: hands.program.ground is not None)
    page = page_of(hands)
    assert page.backups.current_row().path == path
    hands.press("Return")
    hands.wait(lambda: page.steps.currentIndex() == LOOKING)
    assert "Receipts among them: 1" in page.loss.text()
    restore(hands, page, Role.CASHIER)
    assert "may not do this" in page.form.refusal()
    restore(hands, page, Role.MANAGER)
    assert page.steps.currentIndex() == DONE
    assert "SJ2026-000001" in page.outcome.text()
    hands.press("F10")
    hands.wait(lambda: hands.program.ground is not None)
    hands.sign_in(Role.MANAGER)
    again = Estate(hands.program.ground, estate.units, estate.items)  # type: ignore[arg-type]
    assert again.pay(people.FLAT, "10.00").number == "SJ2026-000002"


def test_whoever_only_looks_comes_back_to_the_same_books(hands: Hands) -> None:
    hands.wait(lambda: hands.program.ground is not None)
    page = page_of(hands)
    assert page.steps.currentIndex() == CHOOSING
    hands.press("Escape")
    hands.wait(lambda: hands.program.ground is not None)
    hands.sign_in(Role.CASHIER)


def test_from_the_welcome_one_comes_back_to_the_welcome(started: Callable[[Path], Hands], tmp_path: Path) -> None:
    hands = started(tmp_path / "new")
    page = page_of(hands)
    page.choose(tmp_path / "nothing.db")
    assert "not there any more" in page.told()
    hands.press("Escape")
    assert hands.program.window.windowTitle() == "Welcome to frontdesk"
    assert not is_founded(tmp_path / "new")
