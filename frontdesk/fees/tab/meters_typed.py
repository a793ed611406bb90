"""What is typed into a sheet of readings: there until it is stored, also after a crash."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from frontdesk.core.drafts import Drafts
from frontdesk.core.refusals import Refusal
from frontdesk.fees.meters.desk import Typed
from frontdesk.fees.meters.readings import value_of

_DAY = "day"


@dataclass(frozen=True, slots=True)
class KeptText:
    """What is typed for a meter, as it stands."""

    text: str
    rolled: bool
    confirmed: bool

    def packed(self) -> str:
        """As one text that `unpacked` reads."""
        return f"{'r' if self.rolled else ''}{'c' if self.confirmed else ''}:{self.text}"


def unpacked(kept: str) -> KeptText:
    """What `packed` wrote."""
    marks, _, text = kept.partition(":")
    return KeptText(text, "r" in marks, "c" in marks)


class TypedReadings:
    """The texts of one sheet by meter. `form` is its name among the drafts, "" while there is no sheet."""

    def __init__(self, drafts: Drafts) -> None:
        self._drafts = drafts
        self.form = ""
        self._texts: dict[int, KeptText] = {}
        self._kept: dict[str, str] = {}

    def __len__(self) -> int:
        return len(self._texts)

    def of(self, meter_id: int) -> KeptText | None:
        """What is typed for a meter."""
        return self._texts.get(meter_id)

    def note(self, meter_id: int, text: str, *, rolled: bool = False, confirmed: bool = False) -> None:
        """Something is typed for a meter; an empty text takes it away."""
        if text.strip():
            self._texts[meter_id] = KeptText(text, rolled, confirmed)
        else:
            self._texts.pop(meter_id, None)

    def readings(self) -> list[Typed]:
        """All that is typed, as the desk stores it. Refuses what is no reading; `field` is `meter <id>`."""
        return list(self._read())

    def _read(self) -> Iterator[Typed]:
        for meter_id, kept in self._texts.items():
            try:
                value = value_of(kept.text)
            except Refusal as refusal:
                raise Refusal(refusal.sentence, field=f"meter {meter_id}", **refusal.facts) from refusal
            yield Typed(meter_id, value, kept.rolled, kept.confirmed)

    def keep_to(self, meters: Collection[int]) -> None:
        """Let go what is typed for meters that are none of these."""
        self._texts = {meter: kept for meter, kept in self._texts.items() if meter in meters}

    def turn_to(self, form: str) -> str:
        """Another sheet, with what was typed into it; gives back the day that was typed with it, or nothing."""
        self.form = form
        self._kept = self._drafts.recall(form) if form else {}
        self._texts = {int(meter): unpacked(kept) for meter, kept in self._kept.items() if meter != _DAY}
        return self._kept.get(_DAY, "")

    def keep(self, day: str) -> None:
        """Keep what is typed as a draft, with the day; nothing typed drops it."""
        content = {str(meter): kept.packed() for meter, kept in self._texts.items()}
        if content:
            content[_DAY] = day
        if self.form and content != self._kept:
            self._drafts.keep(self.form, content)
            self._kept = content

    def clear(self) -> None:
        """It is stored."""
        self._texts.clear()
