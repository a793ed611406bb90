"""What the print queue says of a printer and of what was sent to it: Qt prints through CUPS without asking."""

import ctypes
import os
from functools import cache

_ACCEPTS = b"printer-is-accepting-jobs"
_FIRST_ERROR = 0x400
"""IPP: status codes from here on are refusals."""


class _Destination(ctypes.Structure):
    """`cups_dest_t` of cups.h."""

    _fields_ = (
        ("name", ctypes.c_char_p),
        ("instance", ctypes.c_char_p),
        ("is_default", ctypes.c_int),
        ("option_count", ctypes.c_int),
        ("options", ctypes.c_void_p),
    )


def accepts(printer: str) -> bool:
    """Whether the queue of a printer takes papers now; where Qt prints without CUPS, it says so itself in time."""
    cups = _cups()
    if cups is None:
        return True
    name, _, instance = printer.partition("/")
    found = cups.cupsGetNamedDest(None, os.fsencode(name), os.fsencode(instance) or None)
    if not found:
        return False
    try:
        destination = found.contents
        told: bytes | None = cups.cupsGetOption(_ACCEPTS, destination.option_count, destination.options)
        return told != b"false"
    finally:
        cups.cupsFreeDests(1, found)


def took() -> bool:
    """Whether the queue took what was printed last in this thread."""
    cups = _cups()
    return cups is None or cups.cupsLastError() < _FIRST_ERROR


@cache
def _cups() -> ctypes.CDLL | None:
    """The library through which Qt prints on Linux, if this is where we are."""
    try:
        cups = ctypes.CDLL("libcups.so.2")
    except OSError:
        return None
    cups.cupsGetNamedDest.argtypes = (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_char_p)
    cups.cupsGetNamedDest.restype = ctypes.POINTER(_Destination)
    cups.cupsGetOption.argtypes = (ctypes.c_char_p, ctypes.c_int, ctypes.c_void_p)
    cups.cupsGetOption.restype = ctypes.c_char_p
    cups.cupsFreeDests.argtypes = (ctypes.c_int, ctypes.POINTER(_Destination))
    return cups
