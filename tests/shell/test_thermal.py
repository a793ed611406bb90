"""Receipts on a printer at the counter that is reached without a driver: a socket of this machine plays it."""

import json
import os
import re
import socket
import stat
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from frontdesk.core.money import Money
from frontdesk.core.operators import Role
from frontdesk.core.refusals import Refusal
from frontdesk.fees.billing.runs import BillingDesk
from frontdesk.fees.cash.ledger import stored_facts
from frontdesk.fees.desk import FeeDesk
from frontdesk.residents.desk import ResidentDesk
from frontdesk.shell import cli, thermal
from frontdesk.shell.cli import main
from frontdesk.shell.paperwindow import PaperWindow
from frontdesk.shell.preferences import Preferences
from frontdesk.shell.settings import SettingsWindow
from tests import people
from tests.program import Hands
from tests.receiptprinter import COVER_OPEN, FAULT, NO_PAPER, OFFLINE, Printer, printed

Put = Callable[..., Printer]

CARE = Money(28090)
"""A month of the flat's fee: 2.50 × 112.36."""


@pytest.fixture(autouse=True)
def impatience(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody waits long for a printer that says nothing."""
    for name, seconds in {"REACHED_IN": 2.0, "ANSWERED_IN": 0.3, "TAKEN_IN": 1.0, "PRINTED_IN": 0.3}.items():
        monkeypatch.setattr(thermal, name, seconds)


@pytest.fixture
def put() -> Iterator[Put]:
    """Put a printer on the counter."""
    printers = []

    def on_the_counter(*how: object, **more: object) -> Printer:
        printers.append(Printer(*how, **more))  # type: ignore[arg-type]
        return printers[-1]

    yield on_the_counter
    for printer in printers:
        printer.close()


@pytest.fixture
def nobody() -> str:
    """An address at which nothing listens."""
    with socket.create_server(("127.0.0.1", 0)) as gone:
        return f"127.0.0.1:{gone.getsockname()[1]}"


def slip_of(words: str = "one slip") -> bytes:
    return b"\x1b@" + words.encode() + b"\n"


# Talking to a printer


def test_a_printer_that_is_well_gets_the_slip(put: Put) -> None:
    printer = put()
    thermal.print_slip(printer.address, slip_of)
    assert printer.slips == [slip_of()]


def test_one_that_does_not_say_when_it_has_printed_is_asked_how_it_is(put: Put) -> None:
    printer = put(tells=False)
    thermal.print_slip(printer.address, slip_of)
    assert printer.slips == [slip_of()]


@pytest.mark.parametrize(
    ("state", "sentence"),
    [
        (NO_PAPER, "The receipt printer has no paper. Put in a new roll."),
        (COVER_OPEN, "The cover of the receipt printer is open. Close it."),
        (FAULT, "The receipt printer reports a fault. Look at its cutter, then switch it off and on again."),
        (OFFLINE, "The receipt printer is not ready. Press the button on it."),
        (None, "The receipt printer {address} does not answer. Switch it off and on again."),
    ],
)
def test_what_keeps_it_from_printing_is_said_before_the_slip_is_made(
    put: Put, state: dict[int, int] | None, sentence: str
) -> None:
    printer = put(state)
    with pytest.raises(Refusal) as refused:
        thermal.print_slip(printer.address, lambda: pytest.fail("the slip was made"))
    assert str(refused.value) == sentence.format(address=printer.address)
    assert printer.slips == []


def test_where_nobody_listens_the_address_is_doubted(nobody: str) -> None:
    with pytest.raises(Refusal, match="is not reached") as refused:
        thermal.print_slip(nobody, lambda: pytest.fail("the slip was made"))
    assert nobody in str(refused.value)


@pytest.mark.parametrize(
    ("how", "reason"),
    [
        ({"breaks_after": 3}, "does not answer"),
        ({"later": NO_PAPER, "tells": False}, "has no paper"),
    ],
)
def test_what_stops_it_in_the_middle_is_told_as_such(put: Put, how: dict[str, object], reason: str) -> None:
    with pytest.raises(Refusal, match="stopped before the slip was finished") as refused:
        thermal.print_slip(put(**how).address, slip_of)
    assert reason in str(refused.value)


def test_what_cannot_be_made_is_not_sent(put: Put) -> None:
    printer = put()

    def make() -> bytes:
        raise Refusal("The disk is full.")

    with pytest.raises(Refusal, match="disk"):
        thermal.print_slip(printer.address, make)
    assert printer.slips == []


@pytest.mark.parametrize(
    ("address", "found"),
    [
        ("192.168.1.60", ("192.168.1.60", 9100)),
        (" 192.168.1.60:9101 ", ("192.168.1.60", 9101)),
        ("printer.local", ("printer.local", 9100)),
        ("fe80::1", ("fe80::1", 9100)),
        ("[fe80::1]:9102", ("fe80::1", 9102)),
    ],
)
def test_an_address_names_a_host_and_perhaps_a_port(address: str, found: tuple[str, int]) -> None:
    thermal.check_address(address)
    assert thermal._on_network(address) == found


@pytest.mark.parametrize("address", ["", ":9100", "a b", "host:port", "host:99999", "host/path", "me@host", "host?x"])
def test_what_is_no_address_is_refused_beside_its_field(address: str) -> None:
    with pytest.raises(Refusal, match="no printer's address") as refused:
        thermal.check_address(address)
    assert refused.value.field == "thermal"


# At a cable


@pytest.fixture
def cable() -> Iterator[tuple[Path, Printer]]:
    """A device file of this machine, with a printer at its other end."""
    pty, tty = pytest.importorskip("pty"), pytest.importorskip("tty")
    near, far = pty.openpty()
    for end in (near, far):
        tty.setraw(end)
    printer = Printer()
    threading.Thread(
        target=lambda: printer.talk(lambda most: _read(near, most), lambda said: os.write(near, said), lambda: None),
        daemon=True,
    ).start()
    yield Path(os.ttyname(far)), printer
    os.close(far)
    printer.close()


def _read(end: int, most: int) -> bytes:
    try:
        return os.read(end, most)
    except OSError:  # the other end is closed
        os.close(end)
        return b""


def test_a_printer_at_a_cable_is_asked_and_prints(cable: tuple[Path, Printer]) -> None:
    device, printer = cable
    long = slip_of("long " * 4000)
    thermal.print_slip(str(device), lambda: long)
    assert printer.slips == [long]
    printer.state = NO_PAPER
    with pytest.raises(Refusal, match="no paper"):
        thermal.print_slip(str(device), slip_of)
    assert printer.slips == [long]


def test_a_printer_is_found_by_its_maker_and_kind(
    cable: tuple[Path, Printer], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    device, printer = cable
    monkeypatch.setattr(thermal, "USB", tmp_path / "usbmisc")
    monkeypatch.setattr(thermal, "DEVICES", tmp_path / "dev")
    (tmp_path / "dev").mkdir()
    for number, product in enumerate(("0e03", "0e28")):
        interface = tmp_path / f"usb{number}" / "1-1:1.0"
        interface.mkdir(parents=True)
        (interface.parent / "idVendor").write_text("04b8\n")
        (interface.parent / "idProduct").write_text(f"{product}\n")
        (tmp_path / "usbmisc" / f"lp{number}").mkdir(parents=True)
        (tmp_path / "usbmisc" / f"lp{number}" / "device").symlink_to(interface)
    (tmp_path / "dev" / "lp1").symlink_to(device)
    thermal.print_slip("usb:04B8:0e28", slip_of)
    assert printer.slips == [slip_of()]
    with pytest.raises(Refusal, match="not reached"):
        thermal.print_slip("usb:04b8:0e03", slip_of)
    with pytest.raises(Refusal, match="not reached"):
        thermal.print_slip("usb:dead:beef", slip_of)


def test_who_may_not_use_the_device_is_told_which_group_may(
    cable: tuple[Path, Printer], monkeypatch: pytest.MonkeyPatch
) -> None:
    from grp import getgrgid

    device, _ = cable

    def refuse(*_: object) -> int:
        raise PermissionError

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(Refusal, match="added to the group") as refused:
        thermal.print_slip(str(device), slip_of)
    assert getgrgid(device.stat().st_gid).gr_name in str(refused.value)


@pytest.mark.skipif(sys.platform == "win32", reason="a path begins with a drive there, and is no address")
def test_a_file_is_no_printer_and_is_not_written_over(tmp_path: Path) -> None:
    letter = tmp_path / "letter"
    letter.write_text("kept")
    assert stat.S_ISREG(letter.stat().st_mode)
    with pytest.raises(Refusal, match="not reached"):
        thermal.print_slip(str(letter), slip_of)
    assert letter.read_text() == "kept"


# At the till


@pytest.fixture
def till(hands: Hands) -> Hands:
    """The cashier at the till; the flat and its neighbour owe November."""
    people.sign_in(hands.program.ground, Role.MANAGER)
    BillingDesk(hands.program.ground).post(202611)
    hands.program.ground.signed_in = None
    hands.sign_in(Role.CASHIER)
    return hands


def take(till: Hands, code: str = people.FLAT) -> int:
    """Take at the till what a unit owes, and print; gives back the id of the receipt."""
    till.program.desks.tabs.choose("fees")
    till.program.desks.current().begin()
    till.write(code)
    till.press("Return", "F10")
    unit = ResidentDesk(till.program.ground).unit_id(code)
    return int(FeeDesk(till.program.ground).account(unit).receipts[0]["id"])


def prints(till: Hands, receipt: int) -> int:
    return FeeDesk(till.program.ground).prints(receipt)


def test_f10_prints_the_receipt_and_notes_it_once(till: Hands, put: Put) -> None:
    printer = put()
    thermal.set_up(till.program.preferences, printer.address)
    receipt = take(till)
    till.wait(lambda: printer.slips)
    till.wait(lambda: prints(till, receipt))
    facts = stored_facts(FeeDesk(till.program.ground).receipt(receipt))
    out = printed(printer.slips[0])
    assert facts["total"] == CARE
    lines = out.text().splitlines()
    assert f"小写： ￥{CARE.grouped()}" in lines
    assert any(CARE.in_capitals() in line for line in lines)
    amounts = [Money.parse(found[1]) for line in lines if (found := re.search(r"[㎡\d] +([\d,]+\.\d\d)$", line))]
    assert sum(amounts) == sum(line["paid"] for line in facts["lines"]) == facts["total"]
    assert any(facts["number"] in line for line in lines if line.startswith("QR"))
    assert f"交款人：{facts['payer']}" in lines
    assert not any("补打" in line for line in lines)
    assert (out.cuts, len(printer.slips), prints(till, receipt)) == (1, 1, 1)


def test_printing_again_is_a_reprint(till: Hands, put: Put) -> None:
    printer = put()
    thermal.set_up(till.program.preferences, printer.address)
    receipt = take(till)
    till.program.desks.print_receipt(receipt)
    till.wait(lambda: len(printer.slips) == 2)
    assert ["【补打 1】" in printed(slip).text() for slip in printer.slips] == [False, True]


@pytest.mark.parametrize("state", [NO_PAPER, COVER_OPEN, None])
def test_what_the_printer_refuses_is_told_and_is_no_print(till: Hands, put: Put, state: dict[int, int] | None) -> None:
    printer = put(state)
    thermal.set_up(till.program.preferences, printer.address)
    receipt = take(till)
    till.wait(lambda: "receipt printer" in till.program.desks.quiet.text())
    assert till.program.desks.quiet.text().startswith(FeeDesk(till.program.ground).receipt(receipt).number)
    assert (printer.slips, prints(till, receipt)) == ([], 0)
    printer.state = {1: 0x12, 2: 0x12, 4: 0x12}
    till.program.desks.print_receipt(receipt)
    till.wait(lambda: printer.slips)
    assert "补打" not in printed(printer.slips[0]).text()


def test_a_printer_that_is_not_there_is_told_and_is_no_print(till: Hands, nobody: str) -> None:
    thermal.set_up(till.program.preferences, nobody)
    receipt = take(till)
    till.wait(lambda: "is not reached" in till.program.desks.quiet.text())
    assert prints(till, receipt) == 0


def test_a_printer_that_dies_in_the_middle_leaves_a_print_that_is_told_of(till: Hands, put: Put) -> None:
    thermal.set_up(till.program.preferences, put(breaks_after=100).address)
    receipt = take(till)
    till.wait(lambda: "stopped before the slip was finished" in till.program.desks.quiet.text())
    assert prints(till, receipt) == 1


def test_the_window_goes_on_while_the_printer_takes_its_time(till: Hands, put: Put) -> None:
    printer = put()
    thermal.set_up(till.program.preferences, printer.address)
    printer.goes_on.clear()
    begun = time.monotonic()
    first, second = take(till), take(till, people.SMALL)
    assert prints(till, first) == prints(till, second) == 0
    printer.goes_on.set()
    till.wait(lambda: len(printer.slips) == 2)
    assert time.monotonic() - begun < 30
    numbers = [FeeDesk(till.program.ground).receipt(each).number for each in (first, second)]
    assert [number in printed(slip).text() for number, slip in zip(numbers, printer.slips, strict=True)] == [True, True]


def test_who_has_locked_the_screen_meanwhile_prints_nothing(till: Hands, put: Put) -> None:
    printer = put()
    thermal.set_up(till.program.preferences, printer.address)
    printer.goes_on.clear()
    receipt = take(till)
    till.press("Ctrl+L")
    printer.goes_on.set()
    till.wait(lambda: "Nobody is signed in" in till.program.desks.quiet.text())
    assert (printer.slips, prints(till, receipt)) == ([], 0)


# In the preview and in Settings


def test_the_preview_offers_it_for_slips_alone_and_prints_on_it(till: Hands, put: Put) -> None:
    printer = put()
    thermal.set_up(till.program.preferences, printer.address)
    till.program.preferences["receipt.format"] = "A5"
    receipt = take(till)
    window = till.dialog(PaperWindow)
    assert isinstance(window, PaperWindow)
    assert thermal.DIRECT not in window.printer._values
    window.format.set_value("80mm")
    window.printer.set_value(thermal.DIRECT)
    assert not window.right.isEnabled()
    window.put_out()
    till.wait(lambda: printer.slips)
    till.wait(lambda: prints(till, receipt) == 1)
    assert thermal.printer_for(till.program.preferences) == printer.address


def settings(till: Hands) -> SettingsWindow:
    """The settings, opened by keyboard."""
    till.press("Ctrl+Comma")
    window = till.dialog(SettingsWindow)
    assert isinstance(window, SettingsWindow)
    return window


def test_its_address_is_set_tried_and_used_from_then_on(till: Hands, put: Put) -> None:
    printer = put()
    window = settings(till)
    window.computer.set_values({"thermal": f" {printer.address} "})
    window.trial.click()
    till.wait(lambda: window.trial.isEnabled())
    out = printed(printer.slips[0])
    assert f"打印机：{printer.address}" in out.text()
    assert "壹仟贰佰叁拾肆元伍角陆分" in out.text()
    assert len(out.pictures()) == 1
    assert till.program.preferences["thermal"] == ""
    window.computer.finished.emit()
    window.accept()
    kept = Preferences(till.program.ground.folder)
    assert (kept["thermal"], kept["receipt.printer"], kept["receipt.format"]) == (
        printer.address, thermal.DIRECT, "80mm",
    )  # fmt: skip
    receipt = take(till)
    till.wait(lambda: len(printer.slips) == 2)
    assert prints(till, receipt) == 1


def test_a_test_print_that_fails_says_why_beside_the_address(till: Hands, put: Put) -> None:
    window = settings(till)
    field = window.computer.field("thermal")
    for address, reason in (("no address", "no printer's address"), (put(COVER_OPEN).address, "cover")):
        window.computer.set_values({"thermal": address})
        window.trial.click()
        till.wait(lambda: window.trial.isEnabled() and field.refusal())
        assert reason in field.refusal()
    window.computer.set_values({"thermal": "no address"})
    window.computer.finished.emit()
    assert "no printer's address" in field.refusal()
    assert till.program.preferences["thermal"] == ""
    window.accept()


def test_without_an_address_printer_for_no_receipt_printer(tmp_path: Path) -> None:
    kept = Preferences(tmp_path)
    thermal.set_up(kept, "192.168.1.60")
    assert thermal.printer_for(kept) == "192.168.1.60"
    kept["receipt.printer"] = "Laser"
    thermal.set_up(kept, "192.168.1.61")
    assert (thermal.printer_for(kept), kept["receipt.printer"]) == ("", "Laser")
    kept["receipt.printer"] = thermal.DIRECT
    thermal.set_up(kept, "")
    assert (thermal.printer_for(kept), kept["receipt.printer"]) == ("", "")


# From the command line


@pytest.fixture
def command(
    estate: people.Estate, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[..., tuple[int, str, str]]:
    """Run a command as the cashier; gives back the exit code, what was answered and what was complained of."""
    monkeypatch.setenv("LANG", "C.UTF-8")
    monkeypatch.delenv("LC_ALL", raising=False)
    monkeypatch.setenv("FRONTDESK_DATA", str(estate.ground.folder))
    monkeypatch.setenv("FRONTDESK_OPERATOR", people.OPERATORS[Role.CASHIER])
    monkeypatch.setenv("FRONTDESK_PASSWORD", people.PASSWORD)

    def run(*words: object) -> tuple[int, str, str]:
        code = main([str(word) for word in words])
        said = capsys.readouterr()
        return code, said.out, said.err

    return run


Command = Callable[..., tuple[int, str, str]]


def test_a_payment_prints_its_receipt_on_the_receipt_printer(command: Command, estate: people.Estate, put: Put) -> None:
    printer = put()
    thermal.set_up(Preferences(estate.ground.folder), printer.address)
    assert command("pay", people.FLAT, "100.00", "--print")[0] == cli.DONE
    assert "￥100.00" in printed(printer.slips[0]).text()


def test_no_payment_is_taken_where_its_receipt_could_not_be_printed(command: Command, estate: people.Estate) -> None:
    code, _, complaint = command("pay", people.FLAT, "100.00", "--print")
    assert code == cli.REFUSED
    assert "Settings" in complaint
    code, out, _ = command("pay", people.FLAT, "100.00", "--json")
    assert json.loads(out)["receipt"] == "SJ2026-000001"


def test_a_payment_stands_when_the_printer_refuses(command: Command, estate: people.Estate, put: Put) -> None:
    thermal.set_up(Preferences(estate.ground.folder), put(NO_PAPER).address)
    code, out, complaint = command("pay", people.FLAT, "100.00", "--print", "--json")
    assert (code, json.loads(out)["receipt"]) == (cli.DONE, "SJ2026-000001")
    assert "SJ2026-000001 is issued, but not printed: The receipt printer has no paper." in complaint


def test_a_receipt_is_printed_again_by_its_number(command: Command, put: Put) -> None:
    printer = put()
    command("pay", people.FLAT, "100.00")
    for reprint in (0, 1):
        code, out, _ = command("print", "receipt", "sj2026-000001", "--printer", printer.address, "--json")
        assert code == cli.DONE
        assert json.loads(out) == {"receipt": "SJ2026-000001", "printer": printer.address, "reprint": reprint}
    assert ["补打" in printed(slip).text() for slip in printer.slips] == [False, True]
    code, _, complaint = command("print", "receipt", "SJ2026-000002", "--printer", printer.address)
    assert code == cli.REFUSED
    assert "SJ2026-000002" in complaint
