"""Asks about a unit and its vehicles."""

from collections.abc import Callable
from datetime import date
from typing import Any

from frontdesk.core.drafts import Drafts
from frontdesk.core.refusals import Refusal
from frontdesk.core.search import code_of
from frontdesk.core.words import mark, say
from frontdesk.residents.fields import UnitFields
from frontdesk.residents.records import STATUSES, UNIT_KINDS, VEHICLE_KINDS, Status, Unit, UnitKind
from frontdesk.residents.unitfiles import UnitFile
from frontdesk.widgets.entrypanel import EntryPanel, choice_of
from frontdesk.widgets.form import DateField, NoteField, NumberField, TextField

Today = Callable[[], date]


def unit_entry(drafts: Drafts, today: Today, unit: Unit | None, act: Callable[[UnitFields], object]) -> EntryPanel:
    """A new unit, or with `unit` what is to be changed of it."""

    def done(values: dict[str, Any]) -> None:
        try:
            act(_unit_fields(values))
        except Refusal as refusal:
            if refusal.field in ("building", "entrance", "door"):
                refusal.field = "code"
            raise

    heading = say("Edit unit {code}", code=unit.code) if unit else say("New unit")
    panel = EntryPanel(heading, f"unit {unit.id}" if unit else "unit", drafts, done)
    form = panel.form
    form.add("code", say("Unit"), TextField("3-1-502", 40), required=True)
    form.add("kind", say("Kind"), choice_of(UNIT_KINDS))
    form.add("gross_area", say("Gross area, m²"), NumberField(decimals=2))
    form.add("status", say("Status"), choice_of(STATUSES)).input.set_value(Status.VACANT)
    form.add("interior_area", say("Interior area, m²"), NumberField(decimals=2))
    form.add("land_share", say("Land share, m²"), NumberField(decimals=2))
    form.add("layout", say("Layout"), TextField())
    form.add("handover_date", say("Handover date"), DateField(today=today))
    form.add("fit_out", say("Fit-out"), TextField(), span=2)
    form.add("note", say("Note"), NoteField(lines=2), span=2)
    if unit is not None:
        form.set_values(_unit_values(unit))
    return panel


def _unit_values(unit: Unit) -> dict[str, Any]:
    names = ("code", "gross_area", "interior_area", "land_share", "layout", "handover_date", "fit_out", "note")
    kept = {name: getattr(unit, name) for name in names}
    return kept | {"kind": UnitKind(unit.kind), "status": Status(unit.status), "gross_area": unit.gross_area or None}


def _unit_fields(values: dict[str, Any]) -> UnitFields:
    parts = code_of(values.pop("code")).split("-")
    if not 2 <= len(parts) <= 3:
        raise Refusal(mark("Write the unit as building, entrance and door, like 3-1-502."), field="code")
    values["gross_area"] = values["gross_area"] or 0
    return UnitFields(parts[0], parts[1] if len(parts) == 3 else "", parts[-1], **values)


def vehicle_entry(drafts: Drafts, file: UnitFile, act: Callable[[str, str, str], object]) -> EntryPanel:
    """A vehicle of the household: plate, kind, parking space."""

    def done(values: dict[str, Any]) -> None:
        act(values["plate"], values["kind"], values["parking_space"])

    heading = say("Add vehicle to {code}", code=file.unit.code)
    panel = EntryPanel(heading, f"vehicle at {file.unit.id}", drafts, done)
    panel.form.add("plate", say("Plate"), TextField("苏A8K21F", 20), required=True)
    panel.form.add("kind", say("Kind"), choice_of(VEHICLE_KINDS))
    panel.form.add("parking_space", say("Parking space"), TextField())
    return panel
