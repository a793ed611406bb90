"""The forms of the cabinet at the right: a key that is hung up or changed, copied, retired, handed over."""

from collections.abc import Callable
from typing import Any, cast

from frontdesk.core.words import say
from frontdesk.keys.cabinet import Cabinet, NewKey
from frontdesk.keys.lists import KeyFile
from frontdesk.keys.records import KEY_KINDS, SETS, CopyState, KeyHandover, KeyKind
from frontdesk.keys.tab.picking import KeysLine
from frontdesk.widgets.entrypanel import EntryPanel, choice_of, value_of
from frontdesk.widgets.form import Choice, Form, NumberField, TextField
from frontdesk.widgets.hits import Hit
from frontdesk.widgets.rooms import House
from frontdesk.widgets.unitpicker import UnitPicker


def add_key(cabinet: Cabinet, house: House[Any], added: Callable[[int, str], object]) -> EntryPanel:
    """A key is hung up."""

    def done(values: dict[str, Any]) -> None:
        added(cabinet.add(_key_of(values)), values["tag"])

    panel = EntryPanel(say("New key"), "new key", house.drafts, done, say("Hang it up"))
    _ask_key(panel.form, house)
    panel.form.add("copies", say("Copies"), NumberField("1"))
    panel.form.field("copies").input.set_value(1)
    return panel


def change_key(cabinet: Cabinet, house: House[Any], file: KeyFile, changed: Callable[[], object]) -> EntryPanel:
    """What is kept of a key becomes something else."""
    key = file.key

    def done(values: dict[str, Any]) -> None:
        cabinet.change(key.id, _key_of(values))
        changed()

    panel = EntryPanel(say("Change {tag}", tag=key.tag), f"key {key.id}", house.drafts, done)
    _ask_key(panel.form, house)
    panel.form.set_values(
        {
            "tag": key.tag, "kind": KeyKind(key.kind), "opens": key.opens, "hook": key.hook, "key_set": key.key_set,
            "note": key.note, "unit": Hit(key.unit_id, file.unit, "", "") if key.unit_id is not None else None,
        }
    )  # fmt: skip
    return panel


def more_copies(cabinet: Cabinet, house: House[Any], file: KeyFile, copied: Callable[[], object]) -> EntryPanel:
    """More copies of a key hang in the cabinet from now on."""

    def done(values: dict[str, Any]) -> None:
        cabinet.add_copies(file.key.id, values["copies"])
        copied()

    heading = say("More copies of {tag}", tag=file.key.tag)
    panel = EntryPanel(heading, f"copies of {file.key.id}", house.drafts, done, say("Hang them up"))
    panel.form.add("copies", say("Further copies"), NumberField("1"), span=2, required=True)
    return panel


def retire_copy(cabinet: Cabinet, house: House[Any], file: KeyFile, retired: Callable[[], object]) -> EntryPanel:
    """A copy, or all that are in the cabinet, is taken out of use."""
    there = [copy for copy in file.copies if copy.state == CopyState.IN_CABINET]

    def done(values: dict[str, Any]) -> None:
        cabinet.retire(values["which"], values["reason"])
        retired()

    heading = say("Retire {tag}", tag=file.key.tag)
    panel = EntryPanel(heading, f"retire {file.key.id}", house.drafts, done, say("Retire"))
    options: list[tuple[Any, str]] = [((copy.id,), copy.code) for copy in there]
    if len(there) > 1:
        options.append((tuple(copy.id for copy in there), say("All in the cabinet: {count}", count=len(there))))
    panel.form.add("which", say("Which copy"), Choice(options), span=2)
    panel.form.add("reason", say("Reason"), TextField("", 60), span=2, required=True)
    return panel


def hand_over(
    cabinet: Cabinet, house: House[Any], file: KeyFile, owners: str, handed: Callable[[KeyHandover], object]
) -> EntryPanel:
    """Keys of a unit are handed to its owner for good; all of the unit's that hang there are proposed."""
    unit_id = cast(int, file.key.unit_id)

    def done(values: dict[str, Any]) -> None:
        handed(cabinet.hand_over(unit_id, values["copies"], values["taken_by"], remark=values["remark"]))

    heading = say("Hand keys of {unit} to the owner", unit=file.unit)
    panel = EntryPanel(heading, f"hand over {unit_id}", house.drafts, done, say("Hand the keys over"))
    keys = KeysLine(cabinet.offered, cabinet.copies)
    panel.form.add("copies", say("Keys"), keys, span=2, required=True)
    panel.form.add("taken_by", say("Taken by"), TextField("", 60), span=2, required=True).input.set_value(owners)
    panel.form.add("remark", say("Remark"), TextField(say("Optional"), 200), span=2)
    panel.foretell = keys.told
    there = [copy for copy in cabinet.copies_of_unit(unit_id) if copy.state == CopyState.IN_CABINET]
    keys.add(*(copy for copy in there if copy.kind != KeyKind.CUSTODY))
    return panel


def _ask_key(form: Form, house: House[Any]) -> None:
    form.add("tag", say("Tag number"), TextField("P-031", 20), required=True)
    form.add("kind", say("Kind"), choice_of(KEY_KINDS))
    form.add("unit", say("Unit"), UnitPicker(house.find_unit, say("Unit, name or phone"), say("Unit")), span=2)
    form.add("opens", say("Opens"), TextField(say("The unit's door if empty"), 60), span=2)
    form.add("key_set", say("Set"), choice_of(SETS))
    form.add("hook", say("Hook"), TextField("A12", 20))
    form.add("note", say("Note"), TextField(say("Optional"), 200), span=2)

    def ask() -> None:
        kind = value_of(form, "kind")
        form.show_field("key_set", kind == KeyKind.VACANT)
        form.field("unit").set_label(say("Unit") + " *" * (kind in (KeyKind.CUSTODY, KeyKind.VACANT)))

    cast(Choice, form.field("kind").content).changed.connect(ask)
    ask()


def _key_of(values: dict[str, Any]) -> NewKey:
    return NewKey(
        values["tag"], values["kind"], values["opens"], values["unit"], values.get("copies") or 1, values["hook"],
        values.get("key_set", ""), values["note"],
    )  # fmt: skip
