"""The record of a meter at the right of the sheet, and the forms that put one up, change it or take it down."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark, say
from frontdesk.fees.billing.tariffs import period_text
from frontdesk.fees.meters.desk import MeterFile, NewMeter
from frontdesk.fees.meters.readings import DIGITS, Last, Standing, multiplier_of, multiplier_text, value_of, value_text
from frontdesk.fees.records.items import FeeItem
from frontdesk.fees.records.meters import READING_KINDS, ReadingKind
from frontdesk.fees.tables import Shown
from frontdesk.widgets import looks
from frontdesk.widgets.ask import Confirm
from frontdesk.widgets.card import Banner, Card, Heading, Words, row
from frontdesk.widgets.facts import Facts
from frontdesk.widgets.form import Check, Choice, DateField, TextField
from frontdesk.widgets.hits import Find
from frontdesk.widgets.panelform import PanelForm
from frontdesk.widgets.pill import Pill
from frontdesk.widgets.recordtable import Column, RecordTable
from frontdesk.widgets.unitpicker import UnitPicker


class MeterCard(Card):
    """What is kept of a meter: its facts, and what it showed, the latest first."""

    def __init__(self) -> None:
        super().__init__()
        self.title, self.state = Heading(large=True), Pill()
        self.banner = Banner()
        self.facts = Facts()
        self.readings = RecordTable(READING_COLUMNS, say("Readings of the meter"))
        self.readings.set_empty(say("What the chosen meter showed stands here."), "gauge")
        self.readings.current_changed.connect(self._tell)
        self.told = Words("", "muted", wraps=True)
        self.add(row(self.title, self.state, None))
        self.add(self.banner)
        self.add(self.facts)
        self.add(self.readings, 1)
        self.add(self.told)

    def show_meter(self, meter: MeterFile | None) -> None:
        """Show a meter; None empties the card."""
        self.title.setText(meter.unit if meter else say("No meter chosen"))
        gone = meter is not None and meter.until is not None
        self.state.show_state(say("Taken down") if gone else "", "plain")
        looks.reveal(self.facts, meter is not None)
        self.readings.set_rows(meter.readings if meter else [])
        self.readings.select(0)
        if meter is None:
            return
        kinds = say("{digits} digits × {multiplier}", digits=meter.digits, multiplier=multiplier_text(meter.multiplier))
        until = f" – {meter.until.isoformat()}" if meter.until is not None else ""
        self.facts.set_facts(
            [
                (say("Meter number"), meter.number),
                (say("Fee item"), meter.item),
                (say("Meter"), kinds),
                (say("In use since"), f"{meter.since.isoformat()}{until}"),
            ]
        )

    def _tell(self, reading: dict[str, Any] | None) -> None:
        """When and by whom the reading that is chosen was taken, what kind it is, with what it is billed."""
        if reading is None:
            self.told.setText("")
            return
        kind = ReadingKind(reading["kind"])
        told = (
            reading["read_on"].isoformat(), "" if kind == ReadingKind.REGULAR else say(READING_KINDS[kind]),
            reading["by"], reading["charge"], reading["remark"],
        )  # fmt: skip
        self.told.setText(" · ".join(filter(None, told)))


def _state(reading: dict[str, Any]) -> Shown:
    kind = ReadingKind(reading["kind"])
    if reading["withdrawn"]:
        return "late", say("Withdrawn")
    if kind == ReadingKind.REGULAR:
        return ("good", say("Billed")) if reading["charge"] else ("plain", "")
    if kind == ReadingKind.ROLLED:
        return "soon", say("Rolled over")
    return "accent", say("First") if kind == ReadingKind.FIRST else say("Last")


READING_COLUMNS = (
    Column("period", mark("Month"), 74, value=lambda reading: period_text(reading["period"])),
    Column("value", mark("Reading"), 84, align="right", value=lambda reading: value_text(reading["value"])),
    Column("use", mark("Use"), 70, align="right", value=lambda reading: value_text(reading["use"])),
    Column("state", mark("State"), 86, "pill", value=_state),
)


def ask_withdraw(parent: QWidget, meter: Standing, reading: Last, withdraw: Callable[[int, str], object]) -> None:
    """Ask for the reason of withdrawing a reading."""
    sentence = say(
        "The reading {value} of unit {unit}, meter {number}, no longer counts, and the right one can be typed.",
        value=value_text(reading.value), unit=meter.unit, number=meter.number,
    )  # fmt: skip
    if reading.kind == ReadingKind.FIRST:
        sentence += " " + say("Without its first reading the meter is taken out of the books.")
    Confirm(
        parent, say("Withdraw the reading"), sentence, say("Withdraw"),
        lambda answer: withdraw(reading.id, answer.reason), reason=True,
    ).open()  # fmt: skip


# Forms


def _day_of(form: PanelForm, today: Callable[[], date]) -> None:
    form.form.add("day", say("Day"), DateField(today=today), required=True)


def _new_meter(form: PanelForm) -> None:
    form.form.add("number", say("Meter number"), TextField("", 40), span=2, required=True)
    form.form.add("first", say("First reading"), TextField("0", 20), required=True)
    form.form.add("digits", say("Digits"), Choice([(count, str(count)) for count in DIGITS]))
    form.form.add("multiplier", say("Multiplier"), TextField("1", 20))


def _value(values: dict[str, Any], field: str) -> int:
    try:
        return value_of(values[field])
    except Refusal as refusal:
        raise Refusal(refusal.sentence, field=field, **refusal.facts) from refusal


def _meter_of(values: dict[str, Any]) -> NewMeter:
    first = _value(values, "first")
    return NewMeter(values["number"], first, multiplier_of(values["multiplier"] or "1"), values["digits"])


class NewMeterForm(PanelForm):
    """A meter in a unit that has none yet, with its first reading."""

    def __init__(self, find_unit: Find, today: Callable[[], date], save: Callable[[], object]) -> None:
        super().__init__(say("New meter"), say("Put it up"), save)
        self._today = today
        self.item = Choice()
        self.form.add(
            "unit", say("Unit"), UnitPicker(find_unit, say("Unit, name or phone"), say("Unit")), span=2, required=True
        )
        self.form.add("item", say("Fee item"), self.item, span=2, required=True)
        _new_meter(self)
        _day_of(self, today)

    def offer(self, items: list[FeeItem], chosen: int | None) -> None:
        """The metered items, one of them chosen, and the usual digits."""
        self.form.clear()
        self.item.set_options([(item.id, item.name) for item in items])
        self.form.set_values({"item": chosen, "digits": 5, "multiplier": "1", "day": self._today()})
        self.form.start()

    def meter(self) -> tuple[int, int, NewMeter, date]:
        """The unit, the item, the meter and the day. Refuses what can't be read."""
        values = self.form.values()
        return values["unit"], values["item"], _meter_of(values), values["day"]


class CorrectForm(PanelForm):
    """What was entered wrongly of a meter."""

    def __init__(self, save: Callable[[], object]) -> None:
        super().__init__(say("Correct the meter"), say("Correct"), save)
        self.form.add("number", say("Meter number"), TextField("", 40), span=2, required=True)
        self.form.add("digits", say("Digits"), Choice([(count, str(count)) for count in DIGITS]))
        self.form.add("multiplier", say("Multiplier"), TextField("1", 20))

    def offer(self, meter: MeterFile) -> None:
        """The meter as it was entered."""
        self.form.set_values(
            {"number": meter.number, "digits": meter.digits, "multiplier": multiplier_text(meter.multiplier)}
        )
        self.form.field("number").content.setFocus()

    def meter(self) -> tuple[str, int, int]:
        """The number, the multiplier and the digits. Refuses what can't be read."""
        values = self.form.values()
        return values["number"], multiplier_of(values["multiplier"] or "1"), values["digits"]


class GoingForm(PanelForm):
    """A meter goes, with its last reading; when it is changed, another takes its place at once."""

    def __init__(self, today: Callable[[], date], save: Callable[[], object], *, changed: bool) -> None:
        heading = say("Change the meter") if changed else say("Take down the meter")
        super().__init__(heading, say("Change it") if changed else say("Take it down"), save)
        self._today, self._changed = today, changed
        self.which = Words("", "muted", wraps=True)
        self.body.insertWidget(0, self.which)
        self.form.add("last", say("Last reading of the old meter") if changed else say("Last reading"),
                      TextField("", 20), span=2, required=True)  # fmt: skip
        self.form.add("rolled", "", Check(say("It had rolled over")), span=2)
        if changed:
            _new_meter(self)
        _day_of(self, today)

    def offer(self, meter: MeterFile) -> None:
        """The meter that goes; the new one is taken to be like it."""
        self.form.clear()
        said = say("Unit {unit}, meter {number}", unit=meter.unit, number=meter.number)
        last = next((each for each in meter.readings if not each["withdrawn"]), None)
        if last is not None:
            said += "\n" + say("Last read on {day}: {value}", day=last["read_on"], value=value_text(last["value"]))
        self.which.setText(said)
        self.form.set_values({"day": self._today()})
        if self._changed:
            self.form.set_values(
                {"first": "0", "digits": meter.digits, "multiplier": multiplier_text(meter.multiplier)}
            )
        self.form.start()

    def going(self) -> tuple[int, date, bool]:
        """The last value, the day, and whether it had rolled over. Refuses what can't be read."""
        values = self.form.values()
        return _value(values, "last"), values["day"], values["rolled"]

    def meter(self) -> NewMeter:
        """The meter that takes the place. Refuses what can't be read."""
        return _meter_of(self.form.values())
