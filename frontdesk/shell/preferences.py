"""What this counter's machine remembers: language, colours, the counter's name, printers, paper formats and folders."""

import json
import os
from contextlib import suppress
from pathlib import Path
from typing import Any

from frontdesk.core.places import PREFERENCES

DEFAULTS: dict[str, Any] = {
    "language": "",
    "scheme": "system",
    "counter": "",
    "estate": "",
    "operator": "",
    "receipt.format": "241x140",
    "receipt.printer": "",
    "receipt.shifts": {},
    "papers": {},
    "thermal": "",
    "kept": {},
    "checked": "",
    "backup.folders": [],
}
"""Every preference with its value until one is chosen; an empty language is the system's, `kept` is what desks keep.

`papers` holds the format and printer of other kinds of papers than receipts, `receipt.shifts` how far each printer is
off, by format and printer, `thermal` the address of the receipt printer; `checked` is the day on which the books were
last found in order. `backup.folders` are those that backups go to, none for the data folder's own.
"""


USUAL_FORMATS = {"visit": "A6", "visit_day": "A4 landscape"}
"""On what papers are put out until another format is chosen, if not on A4."""

RECEIPT = "receipt"
"""The kind of paper that is put out a hundred times a day; its preferences have names of their own."""


class Preferences:
    """A small file beside the database; a damaged or unwritable one is no reason not to work."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / PREFERENCES
        try:
            kept = json.loads(self._path.read_text(encoding="utf-8"))
            json.dumps(kept, ensure_ascii=False).encode()  # halves of signs could never be written again
        except (OSError, ValueError, RecursionError):
            kept = {}
        self._values: dict[str, Any] = kept if isinstance(kept, dict) else {}

    def __getitem__(self, name: str) -> Any:
        value = self._values.get(name, DEFAULTS[name])
        return value if isinstance(value, type(DEFAULTS[name])) else DEFAULTS[name]

    def put_out(self, kind: str) -> tuple[str, str]:
        """The paper format and the printer with which papers of a kind were last put out."""
        if kind == RECEIPT:
            return self["receipt.format"], self["receipt.printer"]
        match self["papers"].get(kind):
            case [str(format_name), str(printer)]:
                return format_name, printer
        return USUAL_FORMATS.get(kind, "A4"), ""

    def keep_put_out(self, kind: str, format_name: str, printer: str = "") -> None:
        """Remember with which format, and on which printer if on any, a paper of a kind was put out."""
        printer = printer or self.put_out(kind)[1]
        if kind == RECEIPT:
            self["receipt.format"], self["receipt.printer"] = format_name, printer
        else:
            self["papers"] = self["papers"] | {kind: [format_name, printer]}

    def __setitem__(self, name: str, value: Any) -> None:
        if self[name] == value:
            return
        self._values[name] = value
        partial = self._path.with_name(f"{PREFERENCES}.{os.getpid()}.partial")
        try:
            partial.touch(mode=0o600)
            partial.write_text(json.dumps(self._values, ensure_ascii=False, indent=1), encoding="utf-8")
            partial.replace(self._path)
        except OSError:
            with suppress(OSError):  # where nothing can be written, nothing can be removed
                partial.unlink(missing_ok=True)
