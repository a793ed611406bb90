"""Arrears followed up in the window: a call, a promise, the promise broken, a letter, and at last the money."""

from contextlib import closing
from datetime import date
from pathlib import Path

import pypdfium2
import pytest

from frontdesk.core.operators import Role
from frontdesk.fees.billing.runs import BillingDesk
from frontdesk.fees.dunning.desk import DunningDesk
from frontdesk.fees.records.dunning import Outcome
from frontdesk.shell.checking import checks
from frontdesk.widgets.card import Words
from tests import people
from tests.fees.host import Counter
from tests.people import FLAT, SHOP, SMALL, SPACE
from tests.program import Hands


def room(hands):
    """The dunning room, with the keyboard in its list."""
    tab = hands.program.desks.desk("fees")
    if tab.room().help_text()[:7] != "Dunning":
        hands.press("Ctrl+9")
    return tab.room()


def shown(room):
    """The list: unit and the word of its promise."""
    return [(row["unit"], row["promise"]) for row in room.table.rows.rows]


def words_of(path: Path) -> list[str]:
    with closing(pypdfium2.PdfDocument(path)) as document:
        return ["".join(page.get_textpage().get_text_range().split()) for page in document]


def test_a_call_a_promise_that_is_broken_a_letter_and_the_money(
    hands: Hands, now: people.Now, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ground = hands.program.ground
    assert ground is not None
    people.sign_in(ground, Role.MANAGER)
    for month in (202609, 202610):
        BillingDesk(ground).post(month)
    ground.signed_in = None
    hands.sign_in(Role.SUPERVISOR)
    dunning = room(hands)
    assert sorted(shown(dunning)) == [(SHOP, ""), (SMALL, ""), (FLAT, ""), (SPACE, "")]
    dunning.table.select_identity(next(row["id"] for row in dunning.table.rows.rows if row["unit"] == FLAT))

    # She calls: they promise 300 for Wednesday. F3, the day, the sum, their words, Ctrl+S.
    hands.keys = 0
    hands.press("F3", "Return")
    hands.write("+4")
    hands.press("Return")
    hands.write("300")
    hands.press("Ctrl+S")
    assert hands.keys == 9
    assert dunning.card.promise.text() == "Promised for 11-25"
    assert shown(dunning)[-1] == (FLAT, "waiting")
    [contact] = DunningDesk(ground).history(dunning.unit_id())
    assert (contact.means, contact.promised_for, contact.promised) == ("phone", date(2026, 11, 25), 30000)

    # On Thursday it has come back by itself, and the till knows of it.
    now.set_day(date(2026, 11, 26))
    hands.press("F5")
    assert shown(dunning)[0] == (FLAT, "broken")
    dunning.table.select(0)
    assert dunning.card.promise.role() == "late"
    hands.press("Return")
    till = hands.program.desks.desk("fees").till
    assert till.head.told.text().startswith("Promise broken: 300.00 by 2026-11-25")

    # A letter in the tone that suits goes out to this unit, and is a contact.
    target = tmp_path / "letters.pdf"
    monkeypatch.setattr(hands.program.desks, "choose_target", lambda title, name, endings, chosen: chosen(str(target)))
    dunning = room(hands)
    hands.press("Ctrl+P")
    assert dunning.letters.which.currentText() == f"Unit: {FLAT}"
    hands.press("Ctrl+S")
    hands.wait(target.exists)
    hands.wait(lambda: len(DunningDesk(ground).history(dunning.unit_id())) == 2)
    [page] = words_of(target)
    assert FLAT in page and "561.80" in page and "CJ20261126-0001" in page
    hands.wait(lambda: not hands.program.jobs.busy())
    hands.press("F5")
    assert DunningDesk(ground).due_rows([dunning.unit_id()])[0]["followed"]

    # They pay: whoever owes nothing is no longer on the list.
    flat = dunning.unit_id()
    people.Estate(ground, {FLAT: flat}).pay(FLAT, "561.80")
    hands.press("F5")
    hands.wait(lambda: FLAT not in [unit for unit, _ in shown(dunning)])
    assert {check.name: check.detail for check in checks(ground) if not check.ok} == {}


@pytest.fixture
def counter(qtbot, estate):
    """The receptionist's counter on 21 November; June, September and October are unpaid."""
    for month in (202606, 202609, 202610):
        BillingDesk(estate.ground).post(month)
    made = Counter(qtbot, estate.ground, Role.MANAGER)
    made.units = estate.units
    made.press("Ctrl+9")
    return made


def test_a_refusal_stands_beside_its_field(counter):
    dunning = counter.tab.room()
    counter.press("F3", "Ctrl+S")
    dunning.save()
    assert "Promised for" in dunning.form.form.refusal()
    counter.type("2026-11-01")
    dunning.save()
    assert "has gone by" in dunning.form.form.refusal()
    dunning.back()
    assert counter.tab.room().card.isVisible()


def test_what_came_of_it_is_chosen_by_its_place(counter):
    dunning = counter.tab.room()
    dunning.new()
    counter.press("2")
    assert dunning.form.outcome.value() == Outcome.NOT_REACHED
    dunning.save()
    assert counter.window.told[-1].startswith("The contact with")
    assert dunning.table.current_row()["last_outcome"] == "not_reached"
    told = [each.text() for each in dunning.card.timeline.findChildren(Words)]
    assert "Reminder, Phone: Not reached" in told


def test_an_age_that_is_pressed_narrows_the_list_and_esc_widens_it(counter):
    dunning = counter.tab.room()
    assert [button._units for button in dunning.ages.buttons.values()] == [
        "Units: 4", "Units: 4", "Units: 4", "Units: 0", "Units: 0",
    ]  # fmt: skip
    dunning.ages.buttons["365"].click()
    assert shown(dunning) == []
    dunning.ages.buttons["180"].click()
    assert (dunning.ages.value(), len(shown(dunning))) == ("180", 4)
    dunning.ages.buttons["180"].click()
    assert dunning.ages.value() == ""
    dunning.least.set_value(100000)
    dunning._bar.tell()
    assert [unit for unit, _ in shown(dunning)] == [SHOP]
    dunning.back()
    assert len(shown(dunning)) == 4


def test_the_list_is_saved_as_it_is_shown(counter, tmp_path):
    counter.window.file = str(tmp_path / "due.csv")
    dunning = counter.tab.room()
    dunning.least.set_value(50000)
    dunning._bar.tell()
    dunning.export()
    saved = (tmp_path / "due.csv").read_text(encoding="utf-8-sig")
    assert SHOP in saved and SPACE not in saved
    assert counter.window.told[-1] == "Saved. Rows: 3"


def test_letters_to_all_of_the_list_and_once_more(counter, tmp_path):
    counter.window.file = str(tmp_path / "letters.pdf")
    dunning = counter.tab.room()
    counter.press("Ctrl+P")
    form = dunning.letters
    form.which.set_value("shown")
    form.tone.set_value(form.tone._values[2])
    dunning.save()
    assert counter.window.told[-1] == "Letters: 4, from CJ20261121-0001 on."
    first = (tmp_path / "letters.pdf").read_bytes()
    counter.press("Ctrl+P")
    form.which.set_value("shown")
    form.tone.set_value(form.tone._values[2])
    dunning.save()
    assert counter.window.told[-1] == "These letters were issued today already. Saved once more: CJ20261121-0001, 4."
    counter.press("Ctrl+P")
    form.which.set_value("again CJ20261121-0001")
    assert not form.form.field("tone").isVisible()
    dunning.save()
    assert (tmp_path / "letters.pdf").read_bytes() == first
    counter.tab.refresh()
    dunning.print_paper()
    assert counter.window.papers[-1][:2] == ("shown", "dunning_letter")


def test_a_scanned_letter_turns_to_its_unit(counter, tmp_path):
    counter.window.file = str(tmp_path / "letters.pdf")
    dunning = counter.tab.room()
    dunning._write(counter.window.file, {"tone": "firm", "units": [counter.units[SMALL]]})
    card = counter.office.finder.numbered("CJ20261121-0001")
    counter.tab.show_record(card.kind, card.record)
    assert dunning.table.current_row()["unit"] == SMALL
    assert counter.window.papers[-1] == ("shown", "dunning_letter", 1)


def test_several_rows_are_chosen_for_letters(counter):
    dunning = counter.tab.room()
    dunning.table.selectAll()
    counter.press("Ctrl+P")
    assert dunning.letters.which.currentText() == "Chosen rows: 4"
    assert len(dunning._chosen()) == 4


def test_who_may_not_write_letters_sees_no_way_to(qtbot, estate):
    BillingDesk(estate.ground).post(202610)
    made = Counter(qtbot, estate.ground, Role.RECEPTIONIST)
    made.press("Ctrl+9")
    dunning = made.tab.room()
    assert not dunning.write.isVisible()
    assert not dunning.saved.isVisible()
    dunning._ask_letters()
    assert "Your role may not do this" in made.window.refused[-1]


def test_an_estate_without_arrears_says_so(qtbot, estate):
    made = Counter(qtbot, estate.ground)
    made.press("Ctrl+9")
    dunning = made.tab.room()
    assert shown(dunning) == []
    assert dunning.card.title.text() == "No unit chosen"
    dunning.new()
    assert dunning.card.isVisible()
