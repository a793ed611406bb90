"""The receipt printer at the counter: asked how it is, then given the slip, over the network or its cable."""

import errno
import os
import select
import socket
import stat
import sys
import time
from collections.abc import Callable
from contextlib import closing
from ipaddress import ip_address
from pathlib import Path
from typing import Protocol
from urllib.parse import urlsplit

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark
from frontdesk.shell.preferences import RECEIPT, Preferences

DIRECT = "escpos:"
"""What stands for the receipt printer among the names of the system's printers."""

FORMAT = "80mm"
"""The paper format that it prints."""

PORT = 9100
"""Where printers on a network listen."""

USB, DEVICES = Path("/sys/class/usbmisc"), Path("/dev/usb")
"""Where Linux lists the printers at its USB sockets, and where their device files are."""

REACHED_IN, ANSWERED_IN, TAKEN_IN, PRINTED_IN = 3.0, 3.0, 10.0, 4.0
"""Seconds that a printer has to be reached, to say how it is, to take more of a slip, and to say that it is printed."""

_ASK = b"\x10\x04"
_SAY_WHEN_PRINTED = b"\x1dr1"
_PRINTER, _CAUSE, _PAPER = 1, 2, 4
_OFFLINE = 0x08
_COVER, _STOPPED_WITHOUT_PAPER, _FAULT = 0x04, 0x20, 0x40
_PAPER_END = 0x60

_NOT_REACHED = mark(
    "The receipt printer {address} is not reached. Check that it is on, that its cable is in and that its address is"
    " right."
)
_NOT_ANSWERING = mark("The receipt printer {address} does not answer. Switch it off and on again.")
_NO_ADDRESS = mark(
    "That is no printer's address. Type it like 192.168.1.60 or printer.local:9100, on Linux also like /dev/usb/lp0 or"
    " usb:04b8:0202."
)


class Line(Protocol):
    """The way to a printer and back. Whatever goes wrong on it is an OSError."""

    def send(self, data: bytes) -> None:
        """Have the printer take all of it."""

    def hear(self, seconds: float) -> bytes:
        """What it says, waited for so long; nothing when it says nothing."""

    def close(self) -> None:
        """Let others have the printer."""


def check_address(address: str) -> None:
    """Refuse what cannot be a printer's address; whether one is there is asked when it prints."""
    if not _on_cable(address):
        _on_network(address)


def printer_for(preferences: Preferences, kind: str = RECEIPT) -> str:
    """The address of this computer's receipt printer if papers of a kind are printed on it, else nothing."""
    return str(preferences["thermal"]) if preferences.put_out(kind) == (FORMAT, DIRECT) else ""


def set_up(preferences: Preferences, address: str) -> None:
    """Remember the address of this computer's receipt printer; receipts go to a new one from now on."""
    new = bool(address) and not preferences["thermal"]
    preferences["thermal"] = address
    if new:
        preferences.keep_put_out(RECEIPT, FORMAT, DIRECT)
    elif not address and preferences["receipt.printer"] == DIRECT:
        preferences["receipt.printer"] = ""


def print_slip(address: str, slip: Callable[[], bytes]) -> None:
    """Print what `slip` gives on the printer at an address: `host`, `host:port`, a device file or `usb:VID:PID`.

    The printer is asked first, and refuses in words before `slip` is called, which notes that the paper goes out: so
    what the printer refused does not become a reprint. What stops it afterwards is refused as a slip that may not be
    whole.
    """
    with closing(_reached(address)) as line:
        _check(line, address)
        data = slip()
        try:
            line.send(data + _SAY_WHEN_PRINTED)
            # Not every printer says when it has printed all: then it must be well after so long.
            if not _heard(line, PRINTED_IN, lambda byte: byte & 0x90 == 0):
                _check(line, address)
        except (OSError, Refusal) as trouble:
            reason = trouble if isinstance(trouble, Refusal) else Refusal(_NOT_ANSWERING, address=address)
            raise Refusal(
                mark(
                    "The printer stopped before the slip was finished. {reason} If the slip is not whole, print again."
                ),
                reason=reason,
            ) from trouble


def _check(line: Line, address: str) -> None:
    """Ask the printer how it is. Refuses when it cannot print now."""
    try:
        state = _asked(line, _PRINTER)
        if state is None:
            raise Refusal(_NOT_ANSWERING, address=address)
        cause, paper = _asked(line, _CAUSE) or 0, _asked(line, _PAPER) or 0
    except OSError as trouble:
        raise Refusal(_NOT_ANSWERING, address=address) from trouble
    if cause & _COVER:
        raise Refusal(mark("The cover of the receipt printer is open. Close it."))
    if cause & _STOPPED_WITHOUT_PAPER or paper & _PAPER_END:
        raise Refusal(mark("The receipt printer has no paper. Put in a new roll."))
    if cause & _FAULT:
        raise Refusal(mark("The receipt printer reports a fault. Look at its cutter, then switch it off and on again."))
    if state & _OFFLINE:
        raise Refusal(mark("The receipt printer is not ready. Press the button on it."))


def _asked(line: Line, what: int) -> int | None:
    """What the printer answers to a question of state, if it does; it does at once, also while it prints."""
    line.send(_ASK + bytes([what]))
    return _heard(line, ANSWERED_IN, lambda byte: byte & 0x93 == 0x12)


def _heard(line: Line, seconds: float, answers: Callable[[int], bool]) -> int | None:
    """The first byte said that is the answer; printers say other things too when a cover is opened or paper is low."""
    end = time.monotonic() + seconds
    while (left := end - time.monotonic()) > 0:
        for byte in line.hear(left):
            if answers(byte):
                return byte
    return None


def _reached(address: str) -> Line:
    device = _on_cable(address)
    if device is None:
        host, port = _on_network(address)
        try:
            return _Network(host, port)
        except (OSError, UnicodeError) as trouble:  # a name that no host can have fails as text
            raise Refusal(_NOT_REACHED, address=address) from trouble
    try:
        return _Cable(device)
    except PermissionError as trouble:
        raise Refusal(
            mark(
                "This computer account may not use {address}. Have it added to the group {group}, then sign in to the"
                " computer again."
            ),
            address=address,
            group=_group(device),
        ) from trouble
    except OSError as trouble:
        busy = mark("The receipt printer {address} is in use by another program. Close that one first.")
        raise Refusal(busy if trouble.errno == errno.EBUSY else _NOT_REACHED, address=address) from trouble


def _on_network(address: str) -> tuple[str, int]:
    """The host and the port that an address names."""
    text = address.strip()
    try:
        if ip_address(text).version == 6:  # its colons are not a port's
            return text, PORT
    except ValueError:
        pass  # a name, or with a port
    try:
        parts = urlsplit(f"//{text}")
        host, port = parts.hostname or "", parts.port or PORT
    except ValueError:
        host = ""
    if not host or parts.netloc != text or "@" in text or not text.isprintable() or " " in text:
        raise Refusal(_NO_ADDRESS, field="thermal")
    return host, port


def _on_cable(address: str) -> Path | None:
    """The device file that an address names; None when it names a host."""
    text = address.strip()
    if text.startswith("/"):
        return Path(text)
    if not text.startswith("usb:"):
        return None
    vendor, _, product = text.removeprefix("usb:").lower().partition(":")
    for printer in sorted(USB.glob("lp*")):
        device = (printer / "device").resolve().parent
        if [_line_of(device / name) for name in ("idVendor", "idProduct")] == [vendor, product]:
            return DEVICES / printer.name
    return DEVICES / text


def _line_of(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii").strip()
    except OSError:
        return ""


def _group(device: Path) -> str:
    """The group whose members may use a device file."""
    from grp import getgrgid

    number = device.stat().st_gid
    try:
        return getgrgid(number).gr_name
    except KeyError:
        return str(number)


class _Network:
    """A printer on the network."""

    def __init__(self, host: str, port: int) -> None:
        self._socket = socket.create_connection((host, port), REACHED_IN)

    def send(self, data: bytes) -> None:
        self._socket.settimeout(TAKEN_IN)
        self._socket.sendall(data)

    def hear(self, seconds: float) -> bytes:
        self._socket.settimeout(seconds)
        try:
            said = self._socket.recv(64)
        except TimeoutError:
            return b""
        if not said:
            raise ConnectionResetError
        return said

    def close(self) -> None:
        self._socket.close()


class _Cable:
    """A printer at this computer, through its device file."""

    def __init__(self, device: Path) -> None:
        if sys.platform == "win32" or not stat.S_ISCHR(device.stat().st_mode):
            raise FileNotFoundError(device)  # a file of another kind would be written over
        self._file = os.open(device, os.O_RDWR | os.O_NONBLOCK | os.O_NOCTTY)

    def send(self, data: bytes) -> None:
        while data:
            if not select.select([], [self._file], [], TAKEN_IN)[1]:
                raise TimeoutError
            data = data[os.write(self._file, data) :]

    def hear(self, seconds: float) -> bytes:
        return os.read(self._file, 64) if select.select([self._file], [], [], seconds)[0] else b""

    def close(self) -> None:
        os.close(self._file)
