"""A receipt printer: understands the orders that it is sent, and would tear up a slip with any other."""

import socket
import struct
import threading
from collections.abc import Callable
from dataclasses import dataclass, field

from PIL import Image

DOTS = 576
"""Across 80 mm paper."""


@dataclass(frozen=True)
class Sign:
    """One character as printed: where it begins in dots, how often enlarged, whether bold."""

    character: str
    x: int
    times: int
    bold: bool


@dataclass
class Printed:
    """What stands on the paper, one below the other: lines of signs, pictures, texts of codes, feeds in dots."""

    parts: list[list[Sign] | Image.Image | str | int] = field(default_factory=list)
    cuts: int = 0
    asked: list[bytes] = field(default_factory=list)
    """The questions that the printer was to answer, in their order."""

    def lines(self) -> list[str]:
        """The lines as read, pictures of lines as `[picture]`, codes as `QR …`."""
        found = []
        for part in self.parts:
            if isinstance(part, list):
                found.append(_read(part))
            elif isinstance(part, Image.Image):
                found.append("[picture]")
            elif isinstance(part, str):
                found.append(f"QR {part}")
        return found

    def text(self) -> str:
        """All lines, without the blanks that put them in their places."""
        return "\n".join(" ".join(line.split()) for line in self.lines())

    def pictures(self) -> list[Image.Image]:
        """The lines that were sent as pictures."""
        return [part for part in self.parts if isinstance(part, Image.Image)]

    def signs(self) -> list[Sign]:
        """Every character printed by the printer's own fonts."""
        return [sign for part in self.parts if isinstance(part, list) for sign in part]


def printed(data: bytes) -> Printed:
    """Print what was sent. Fails on an order that it does not know and on what does not fit across the paper."""
    return _Machine(data).run()


def _read(signs: list[Sign]) -> str:
    text, at = "", 0
    for sign in signs:
        text += " " * round((sign.x - at) / (12 * (sign.times if at else 1))) + sign.character
        at = sign.x + _across(sign)
    return text.rstrip()


def _across(sign: Sign) -> int:
    return sign.times * (12 if sign.character.isascii() else 24)


class _Machine:
    def __init__(self, data: bytes) -> None:
        self._data, self._at = data, 0
        self._out = Printed()
        self._reset()

    def _reset(self) -> None:
        self._chinese, self._american, self._bold, self._times, self._middle = False, False, False, 1, False
        self._line: list[Sign] = []
        self._x = 0

    def run(self) -> Printed:
        orders = {
            b"\n": self._feed_line, b"\x1b@": self._reset, b"\x1c&": self._speak_chinese, b"\x1bR": self._choose_signs,
            b"\x1b3": self._set_row, b"\x1bE": self._embolden, b"\x1d!": self._enlarge, b"\x1ba": self._align,
            b"\x1bJ": self._feed, b"\x1dv0": self._print_picture, b"\x1d(k": self._keep_code, b"\x1dVB": self._cut,
            b"\x10\x04": self._ask, b"\x1dr": self._ask,
        }  # fmt: skip
        while self._at < len(self._data):
            order = next((one for one in orders if self._data.startswith(one, self._at)), b"")
            if order:
                self._at += len(order)
                self._order = order
                orders[order]()
            else:
                self._print_sign()
        assert not self._line, "a line was never fed"
        return self._out

    def _take(self, count: int = 1) -> bytes:
        taken = self._data[self._at : self._at + count]
        assert len(taken) == count, "the slip breaks off in an order"
        self._at += count
        return taken

    def _number(self) -> int:
        return int.from_bytes(self._take(2), "little")

    def _print_sign(self) -> None:
        first = self._take()
        if first[0] < 0x80:
            assert 0x20 <= first[0] < 0x7F, f"an order that no printer knows: {first.hex()}"
            assert self._american
            character = first.decode()
        else:
            assert self._chinese
            character = (first + self._take()).decode("gbk")
        sign = Sign(character, self._x, self._times, self._bold)
        self._x += _across(sign)
        assert self._x <= DOTS, "a line is wider than the paper"
        self._line.append(sign)

    def _feed_line(self) -> None:
        self._out.parts.append([sign for sign in self._line if sign.character != " "])
        self._line, self._x = [], 0

    def _speak_chinese(self) -> None:
        self._chinese = True

    def _choose_signs(self) -> None:
        self._american = self._take() == b"\x00"

    def _set_row(self) -> None:
        assert self._take()[0] >= 24

    def _embolden(self) -> None:
        self._bold = self._take() == b"\x01"

    def _enlarge(self) -> None:
        self._times = {0x00: 1, 0x11: 2}[self._take()[0]]

    def _align(self) -> None:
        assert not self._line
        self._middle = self._take() == b"\x01"

    def _feed(self) -> None:
        assert not self._line
        self._out.parts.append(self._take()[0])

    def _print_picture(self) -> None:
        assert self._take() == b"\x00"
        across, high = self._number(), self._number()
        assert across * 8 <= DOTS
        assert not self._line
        self._out.parts.append(Image.frombytes("1", (across * 8, high), self._take(across * high)))

    def _keep_code(self) -> None:
        order = self._take(self._number())
        kind, rest = order[:2], order[2:]
        if kind == b"1P":
            assert rest[:1] == b"0"
            self._code = rest[1:].decode()
        elif kind == b"1Q":
            assert self._middle
            self._out.parts.append(self._code)
        else:
            assert (kind, rest) in {(b"1A", b"2\x00"), (b"1E", b"1")} or (kind == b"1C" and 3 <= rest[0] <= 8)

    def _cut(self) -> None:
        self._take()
        self._out.cuts += 1

    def _ask(self) -> None:
        self._out.asked.append(self._order + self._take())


WELL = {1: 0x12, 2: 0x12, 4: 0x12}
"""What a printer says of itself, of why it stops, and of its paper, when all is well."""

NO_PAPER = {1: 0x1A, 2: 0x32, 4: 0x72}
COVER_OPEN = {1: 0x1A, 2: 0x16, 4: 0x12}
FAULT = {1: 0x1A, 2: 0x52, 4: 0x12}
OFFLINE = {1: 0x1A, 2: 0x12, 4: 0x12}

_ASKED = 3
"""The bytes of a question."""


class Printer:
    """A receipt printer that is a socket of this machine; it serves one after the other.

    `state` is what it says when it is asked, `later` what it says once a slip has come in; without a state it says
    nothing. It breaks down after so many bytes of a slip, and not every one `tells` when it has printed.
    """

    def __init__(
        self,
        state: dict[int, int] | None = WELL,
        *,
        later: dict[int, int] | None = None,
        breaks_after: int | None = None,
        tells: bool = True,
    ) -> None:
        self.state, self.later, self._breaks_after, self._tells = state, later, breaks_after, tells
        self.slips: list[bytes] = []
        """What came in to be printed, each without the question at its end."""
        self.goes_on = threading.Event()
        """Not set: the printer takes its time before it says anything."""
        self.goes_on.set()
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.address = f"127.0.0.1:{self._socket.getsockname()[1]}"
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Switch it off."""
        self.goes_on.set()
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._thread.join(5)

    def _serve(self) -> None:
        while True:
            try:
                line, _ = self._socket.accept()
            except OSError:
                return
            with line:
                line.settimeout(10)
                self.talk(line.recv, line.sendall, lambda line=line: line.setsockopt(*_TORN))  # type: ignore[misc]

    def talk(self, hear: Callable[[int], bytes], say: Callable[[bytes], object], tear: Callable[[], object]) -> None:
        """Answer and print, until the other side goes or the printer breaks down and the line is torn."""
        slip = b""
        while said := hear(4096):
            self.goes_on.wait(10)
            if len(said) == _ASKED and said.startswith(b"\x10\x04"):
                if self.state is not None:
                    say(b"\x14\x00" + bytes([self.state[said[2]]]))  # something else is said before the answer
                continue
            slip += said
            if self._breaks_after is not None and len(slip) >= self._breaks_after:
                tear()
                return
            if slip.endswith(b"\x1dr1"):
                self.slips.append(slip[:-_ASKED])
                slip = b""
                self.state = self.later or self.state
                if self._tells:
                    say(b"\x00")


_TORN = socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0)
"""Closed so, the other side hears that the line is dead."""
