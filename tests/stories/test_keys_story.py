"""A contractor asks for the key of a plant room and has nobody to go along; later the key does not come back."""

from PySide6.QtWidgets import QWidget

from frontdesk.core.operators import Role
from frontdesk.keys.cabinet import Cabinet, NewKey
from frontdesk.keys.lending import LendingDesk
from frontdesk.keys.records import KeyKind
from frontdesk.keys.tab import KeysTab
from frontdesk.shell.checking import checks
from tests import people
from tests.people import OPERATORS, PASSWORD
from tests.program import Hands


def hang_up(hands: Hands) -> None:
    """The pump room's two keys are in the cabinet before the day begins."""
    ground = hands.program.ground
    assert ground is not None
    people.sign_in(ground, Role.SUPERVISOR)
    Cabinet(ground).add(NewKey("P-031", KeyKind.PLANT, "生活水泵房", copies=2, hook="A12"))
    ground.signed_in = None


def keys_tab(hands: Hands) -> KeysTab:
    tab = hands.program.desks.desk("keys")  # type: ignore[union-attr]
    assert isinstance(tab, KeysTab)
    return tab


def field(hands: Hands, key: str) -> QWidget:
    panel = keys_tab(hands).loans.panel
    assert panel is not None
    return panel.form.field(key).content


def test_a_contractor_asks_for_a_plant_room_key_without_an_escort(hands: Hands, now: people.Now) -> None:
    hang_up(hands)
    hands.sign_in(Role.RECEPTIONIST)
    desks = hands.program.desks
    assert desks is not None

    # She stands at another desk; the tag is scanned, and the form for lending is open with the key in it.
    hands.go("residents")
    hands.scan("P-031-1")
    hands.wait(lambda: desks.tabs.current() == "keys")
    loans = keys_tab(hands).loans
    assert [copy.code for copy in loans.panel.keys.things()] == ["P-031-1"]  # type: ignore[union-attr]

    # A contractor, his firm and phone, what for. Nobody goes along, and the program does not let it pass.
    field(hands, "kind").setFocus()
    hands.write("Co")
    hands.press("Return")
    for text in ("马强", "13600002222", "鼎新机电", "", "水泵年度保养"):
        if text:
            hands.write(text)
        hands.press("Return")
    hands.press("Ctrl+S")
    assert loans.panel.form.refusal() == "Fill in Escort."  # type: ignore[union-attr]
    assert hands.focus() is field(hands, "escort")

    # A colleague goes along. Still nobody has approved it: the supervisor types her password over the shoulder.
    hands.write("刘工")
    hands.press("Ctrl+S")
    assert loans.panel.form.refusal() == "Fill in Approved by."  # type: ignore[union-attr]
    hands.write(OPERATORS[Role.RECEPTIONIST])
    hands.press("Return")
    hands.write(PASSWORD)
    hands.press("Ctrl+S")
    assert "may not authorise this" in loans.panel.form.refusal()  # type: ignore[union-attr]
    field(hands, "authority").setFocus()
    hands.press("Ctrl+A")
    hands.write(OPERATORS[Role.SUPERVISOR])
    hands.press("Return")
    hands.write(PASSWORD)
    hands.press("Ctrl+S")
    assert loans.panel is None
    told = LendingDesk(hands.program.ground).loan(1)  # type: ignore[arg-type]
    assert (told["borrower"], told["escort"], told["approved_by"]) == ("马强", "刘工", OPERATORS[Role.SUPERVISOR])
    assert (told["company"], told["state"]) == ("鼎新机电", "out")

    # In the evening the key is not back: the tab says so in red, and so does the list.
    now.go_on(hours=10)
    hands.press("F5")
    count, late = hands.due("keys")
    assert (count, late) == (1, True)
    assert loans.card.state.text() == "Past due"

    # It comes back at last: the tag is scanned, Enter twice, and it hangs in the cabinet.
    hands.go("fees")
    hands.scan("P-031-1")
    hands.wait(lambda: desks.tabs.current() == "keys")
    hands.press("Return", "Return")
    assert loans.panel is None
    assert LendingDesk(hands.program.ground).loan(1)["state"] == "back"  # type: ignore[arg-type]
    assert hands.due("keys") == (0, False)
    assert {check.name: check.detail for check in checks(hands.program.ground) if not check.ok} == {}  # type: ignore[arg-type]


def test_a_key_is_found_by_what_it_opens_and_its_loan_by_who_has_it(hands: Hands) -> None:
    hang_up(hands)
    hands.sign_in(Role.SUPERVISOR)
    desks = hands.program.desks
    assert desks is not None
    hands.press("Ctrl+K")
    hands.write("shsbf")
    hands.wait(lambda: desks.finder.hits())
    hands.press("Return")
    assert desks.tabs.current() == "keys"
    assert keys_tab(hands).room().card.title.text() == "P-031"  # type: ignore[attr-defined]
