"""Slips on their way to the receipt printer, one after the other, while the window goes on."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from frontdesk.core.refusals import Refusal
from frontdesk.shell import trouble
from frontdesk.shell.thermal import print_slip

_MADE_IN = 5
"""Seconds that a printer which is ready waits for the window to make the slip."""


@dataclass
class _Order:
    """A slip that is wanted, and whom to tell what became of it."""

    address: str
    make: Callable[[], bytes]
    on_failed: Callable[[str], object]
    on_done: Callable[[], object]
    made: Future[bytes] = field(default_factory=Future)
    failure: Exception | None = None


class Slips(QObject):
    """Prints beside the window; what is said and written in the books is done in the window's own thread.

    A printer serves one counter at a time and slips keep their order, so there is one thread, and it waits for each.
    """

    _ready = Signal(object)
    _over = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._thread = ThreadPoolExecutor(1, "slips")
        self._ready.connect(self._make)
        self._over.connect(self._tell)

    def send(
        self,
        address: str,
        make: Callable[[], bytes],
        on_failed: Callable[[str], object],
        on_done: Callable[[], object] = lambda: None,
    ) -> None:
        """Print on the printer at an address what `make` gives; it is called when the printer is ready, or never.

        `on_failed` is called with why it is not printed, `on_done` when it is; neither once this is gone.
        """
        self._thread.submit(self._print, _Order(address, make, on_failed, on_done))

    def _print(self, order: _Order) -> None:
        try:
            print_slip(order.address, lambda: self._made(order))
        except Exception as failure:
            order.failure = failure
        self._over.emit(order)

    def _made(self, order: _Order) -> bytes:
        self._ready.emit(order)
        try:
            return order.made.result(_MADE_IN)
        except TimeoutError:
            if order.made.cancel():
                raise
            return order.made.result()

    def _make(self, order: _Order) -> None:
        if not order.made.set_running_or_notify_cancel():
            return  # nobody waits for it any more: it must not be noted as printed
        try:
            order.made.set_result(order.make())
        except Exception as failure:
            order.made.set_exception(failure)

    def _tell(self, order: _Order) -> None:
        if order.failure is None:
            order.on_done()
        elif isinstance(order.failure, Refusal):
            order.on_failed(str(order.failure))
        else:
            order.on_failed(trouble.apology(trouble.report(order.failure)))
