"""How many rows a long list has, beneath it."""

from frontdesk.core.words import say
from frontdesk.widgets.card import Words
from frontdesk.widgets.recordtable import RecordTable


class RowCount(Words):
    """The number of rows; while nobody knows it, that they are being looked for."""

    def __init__(self, table: RecordTable) -> None:
        super().__init__("", "muted")
        table.counted.connect(self._show)

    def _show(self, count: int, whole: bool) -> None:
        if whole:
            self.setText(say("Rows: {count}", count=f"{count:,}"))
        else:
            self.setText(say("Searching…") if count < 0 else say("Counting…"))
