"""What the estate puts on a paper beside its words: the columns that it wants to see, its logo and its seal."""

from dataclasses import dataclass, replace

from frontdesk.paper.sheet import Picture, Seal, Sheet, chosen


@dataclass(frozen=True, slots=True)
class Dress:
    """Columns by their keys, in their order; none of them means all as they are."""

    columns: tuple[str, ...] = ()
    logo: Picture | None = None
    seal: Seal | None = None


PLAIN = Dress()


def dressed(sheet: Sheet, dress: Dress) -> Sheet:
    """The sheet with the estate's columns, logo and seal."""
    if dress == PLAIN:
        return sheet
    tables = tuple(chosen(table, dress.columns) for table in sheet.tables)
    return replace(sheet, tables=tables, logo=dress.logo or sheet.logo, seal=dress.seal or sheet.seal)
