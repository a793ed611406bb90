"""What stands on a paper strip and in which order, whether it is drawn or sent to the printer as text."""

from abc import ABC, abstractmethod
from collections.abc import Sequence

from frontdesk.paper.sheet import Align, Picture, Sheet, Signature, Table

LOGO, CODE = 12, 22
"""How high a logo is at most, and the side of a QR code, in mm."""


class Strip(ABC):
    """A sheet with everything one below the other and each item on two lines.

    Sizes of text and gaps are in parts of the usual text's size.
    """

    def compose(self, sheet: Sheet) -> None:
        """Put the whole sheet on the strip, from its head to its foot."""
        if sheet.logo:
            self.logo(sheet.logo)
        self.write(sheet.office, 1.15, align="centre")
        self.write(sheet.title, 1.6, bold=True, align="centre")
        for stamp in sheet.stamps:
            self.stamp(stamp)
        self.write(sheet.number, 1.1, bold=True, align="centre")
        self.write(sheet.date, align="centre")
        self.rule()
        for text in (*(text for row in sheet.facts for text in row), *sheet.before):
            self.write(text)
        for table in sheet.tables:
            self.rule(dashed=True)
            self._items(table, sheet.red)
        for photo in sheet.photos:
            self.write(photo.caption)
        if sheet.total:
            self.rule()
            self.write(sheet.total.words, bold=True, red=sheet.red)
            self.pair(sheet.total.label, sheet.total.figure, 1.4, bold=True, red=sheet.red)
            self.rule()
        for text in (*(text for row in sheet.lines for text in row), *sheet.after):
            self.write(text)
        for text in sheet.closing:
            self.write(text, align="right")
        self._sign(sheet.signatures)
        if sheet.stub:
            self.rule(dashed=True)
            self.write(sheet.stub.title, 1.15, bold=True, align="centre")
            for text in (*(text for row in sheet.stub.facts for text in row), *sheet.stub.paragraphs):
                self.write(text)
            self._sign(sheet.stub.signatures)
        if sheet.code:
            self.code(sheet.code)
        for text in (*sheet.foot, sheet.printed, sheet.side_note):
            self.write(text, 0.86, align="centre")

    @abstractmethod
    def write(
        self, text: str, size: float = 1, *, bold: bool = False, align: Align = "left", red: bool = False
    ) -> None:
        """A text on as many lines as it takes; an empty one takes none."""

    @abstractmethod
    def pair(self, left: str, right: str, size: float = 1, *, bold: bool = False, red: bool = False) -> None:
        """A text on the left and one on the right, on one line where they fit; what is special is the right one."""

    @abstractmethod
    def stamp(self, text: str) -> None:
        """A text that nobody overlooks, in the middle."""

    @abstractmethod
    def rule(self, *, dashed: bool = False) -> None:
        """A line across."""

    @abstractmethod
    def code(self, text: str) -> None:
        """A QR code in the middle."""

    @abstractmethod
    def logo(self, picture: Picture) -> None:
        """A picture in the middle."""

    @abstractmethod
    def gap(self, size: float) -> None:
        """Room."""

    def _items(self, table: Table, red: bool) -> None:
        """Each row as an item: its heads, then detail and figure, then what else there is to note."""
        for row in table.rows:
            cells = list(zip(table.columns, row, strict=True))
            head, detail, figure = (
                "\u3000".join(text for column, text in cells if column.place == place and text)
                for place in ("head", "detail", "figure")
            )
            if detail:
                self.write(head)
            self.pair(detail or head, figure, red=red)
            for column, text in cells:
                if column.place == "note" and text and text != figure:
                    self.write(f"{column.title}\u3000{text}", 0.92)
            self.gap(0.3)

    def _sign(self, signatures: Sequence[Signature]) -> None:
        for each in signatures:
            if not each.rule:
                self.write(each.text)
                continue
            self.gap(1.2)
            self.write(each.text)
            self.gap(1.2)
            self.rule()
