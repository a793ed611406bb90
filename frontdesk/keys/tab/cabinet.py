"""The cabinet room: every key on its hook, what it opens, where its copies are."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from frontdesk.core.operators import Right
from frontdesk.core.words import mark, say
from frontdesk.fees.tab.carrying import Carrying
from frontdesk.keys.lists import KeyFile
from frontdesk.keys.records import COPY_STATES, KEY_KINDS, CopyState, KeyHandover, KeyKind
from frontdesk.keys.tab import keyforms
from frontdesk.keys.tab.keycard import KeyCard, where_shown
from frontdesk.keys.tab.keylists import HINT, KEY_LISTS
from frontdesk.widgets import looks
from frontdesk.widgets.buttons import link, plain, primary
from frontdesk.widgets.flow import Flow
from frontdesk.widgets.form import Choice, TextField
from frontdesk.widgets.panelroom import PanelRoom
from frontdesk.widgets.recordtable import Column, RecordTable
from frontdesk.widgets.room import ENDINGS, Filters, LongList

if TYPE_CHECKING:
    from frontdesk.keys.tab.doors import KeyHouse

_GONE = "gone"
COLUMNS = (
    Column("tag", mark("Tag number"), 110, sorts=True),
    Column("kind", mark("Kind"), 150, sorts=True, value=lambda key: say(KEY_KINDS[KeyKind(key["kind"])])),
    Column("opens", mark("Opens"), 0, sorts=True),
    Column("unit", mark("Unit"), 96, sorts=True),
    Column("hook", mark("Hook"), 80, sorts=True),
    Column("copies", mark("Copies"), 72, "count"),
    Column("there", mark("In the cabinet"), 104, "count"),
    Column("state", mark("State"), 124, "pill", value=where_shown),
)


class CabinetRoom(PanelRoom):
    """The keys by their tags."""

    copy_wanted = Signal(object)
    """A copy of a key is to be lent or taken back, whichever is due."""
    loans_wanted = Signal(int)
    """The loans of a key are to be seen, by its id."""

    def __init__(self, house: "KeyHouse") -> None:
        self.card = KeyCard()
        super().__init__(house.host, self.card)
        self.house = house
        self._cabinet = house.office.cabinet
        self._file: KeyFile | None = None
        self._unit: int | None = None
        self.text = TextField(say("Tag, door, unit or name"), 60)
        self.kind = Choice([("", say("All kinds")), *((str(kind), say(words)) for kind, words in KEY_KINDS.items())])
        states = [
            (str(state), say(COPY_STATES[state])) for state in (CopyState.IN_CABINET, CopyState.OUT, CopyState.LOST)
        ]
        self.state = Choice([("", say("All keys")), *states, (_GONE, say("No longer kept too"))])
        self.building = Choice([(None, say("All buildings"))])
        self._bar = Filters(
            (self.text, say("Filter"), 200),
            (self.kind, say("Kind"), 150),
            (self.state, say("State"), 140),
            (self.building, say("Building"), 132),
            told=self._list,
        )
        self.saved = link(say("Export"), self.export, "download", "Ctrl+E")
        self.table = RecordTable(COLUMNS, say("Keys"), sort=("tag", False), first=True)
        whole = LongList(self.table, self._bar, house.host, "keys", self.saved)
        self.carrying = Carrying(whole, lambda: house.lists("keys"), house.host, self._list, KEY_LISTS, HINT)
        self.carrying.turned.connect(self._carry)
        self._stack.addWidget(self.carrying.hint)
        self.column.addWidget(self.carrying, 1)
        self.lend_button = primary(say("Lend or take back …"), "F7", self._lend)
        self.loans_button = plain(say("Its loans"), "Ctrl+H", self._show_loans)
        self.new_button = plain(say("New key …"), "F3", self.new)
        self.change_button = plain(say("Edit key …"), "F2", self._change)
        self.more_button = plain(say("More copies …"), "", self._more)
        self.retire_button = plain(say("Retire …"), "", self._retire)
        self.label_button = plain(say("Labels …"), "Ctrl+P", self._ask_labels)
        self.hand_button = plain(say("Hand to the owner …"), "F8", self._hand_over)
        self.list_button = plain(say("Take over a list …"), "Ctrl+I", self.take_in)
        self.lists_button = plain(say("Lists taken over"), "Ctrl+Shift+I", self.carrying.show_imports)
        self.card.add(self.lend_button)
        self.card.add(
            Flow(
                self.loans_button, self.new_button, self.change_button, self.more_button, self.retire_button,
                self.hand_button, self.label_button, self.list_button, self.lists_button,
            )
        )  # fmt: skip
        self.table.current_changed.connect(self._show)
        self.table.opened.connect(lambda _: self._lend())
        self.text.returnPressed.connect(self._bar.tell)
        self._show(None)

    def help_text(self) -> str:
        return say(
            "Keys: what hangs in the cabinet. A tag never says which unit its key opens. F7 or Enter lends the chosen"
            " key or takes it back, Ctrl+H shows its loans. Supervisors hang up new keys with F3, change them with F2,"
            " add copies and retire them; F8 hands the keys of a unit to its owner for good, with a slip to sign."
            " Ctrl+P saves labels with the codes of the chosen keys, to be put into their tags, Ctrl+E the list. Ctrl+I"
            " takes over the list of keys that was kept so far, Ctrl+Shift+I shows the lists taken over and undoes one,"
            " until somebody has worked with its keys."
        )

    # The list of other books

    def take_in(self) -> None:
        """Ctrl+I: take over a list of keys."""
        if self.permits(self.house.may(Right.KEEP_KEYS)):
            self.carrying.choose()

    def _carry(self, there: bool) -> None:
        """While a list is taken over, it is said at the right what one looks like."""
        self._stack.setCurrentWidget(self.carrying.hint if there else self.card)

    def begin(self) -> None:
        taken = self.carrying.panel()
        if taken is not None:
            taken.resume()
        else:
            super().begin()

    def back(self) -> None:
        if self.carrying.panel() is not None:
            self.carrying.close_panel()
            self.table.setFocus()
        else:
            super().back()

    def save(self) -> None:
        taken = self.carrying.panel()
        if taken is not None:
            taken.save()
        else:
            super().save()

    # The list

    def refresh(self) -> None:
        buildings = [(each.id, say("Building {code}", code=each.code)) for each in self.house.buildings()]
        self.building.set_options([(None, say("All buildings")), *buildings])
        looks.reveal(self.saved, self.house.may(Right.EXPORT))
        for button in (self.new_button, self.list_button, self.lists_button):
            looks.reveal(button, self.house.may(Right.KEEP_KEYS))
        self._list()

    def _list(self) -> None:
        narrowed = self._narrowed()
        self.table.set_empty(
            say("Nothing matches. Esc shows all keys.")
            if narrowed
            else say("No key is kept yet. F3 hangs up the first."),
            "key-round",
        )
        self.table.show_source(self._cabinet.listing(**narrowed))
        self._show(self.table.current_row())

    def _narrowed(self) -> dict[str, Any]:
        state = self.state.value()
        told = {
            "text": self.text.value(), "key_kind": self.kind.value(), "state": "" if state == _GONE else state,
            "building_id": self.building.value(), "unit_id": self._unit, "gone": state == _GONE,
        }  # fmt: skip
        return {name: value for name, value in told.items() if value}

    def widen(self) -> None:
        self._widen()

    def _widen(self, unit: int | None = None, state: str = "") -> None:
        self._unit = unit
        self.text.set_value("")
        self.state.set_value(state)
        for choice in (self.kind, self.building):
            choice.setCurrentIndex(0)
        self._bar.tell()

    def show_unit(self, unit_id: int) -> None:
        """The keys of a unit."""
        self.carrying.close_panel()
        self.close_panel()
        self._widen(unit_id)

    def show_record(self, kind: str, record: int) -> None:
        """Turn to a key, among all."""
        self.carrying.close_panel()
        self.close_panel()
        self._widen()
        if not self.table.select_identity(record):
            self._widen(state=_GONE)
            self.table.select_identity(record)
        self.table.setFocus()

    def unit_id(self) -> int | None:
        key = self.table.current_row()
        return key["unit_id"] if key else None

    def _show(self, key: dict[str, Any] | None) -> None:
        self._file = self._cabinet.key(key["id"]) if key else None
        self.card.show_key(key, self._file)
        keeping, lending = self.house.may(Right.KEEP_KEYS), self.house.may(Right.LEND_KEYS)
        live = key is not None and key["active"]
        for button, seen in (
            (self.lend_button, lending and live), (self.loans_button, lending and key is not None),
            (self.change_button, keeping and key is not None), (self.more_button, keeping and key is not None),
            (self.label_button, keeping and self.house.may(Right.EXPORT) and key is not None),
            (self.retire_button, keeping and key is not None and key["there"] > 0),
            (self.hand_button, lending and key is not None and key["unit"] != "" and key["there"] > 0),
        ):  # fmt: skip
            looks.reveal(button, seen)

    # Lending

    def _lend(self) -> None:
        """The copy that can be lent, else the first that is out."""
        copies = self._file.copies if self._file else []
        for state in (CopyState.IN_CABINET, CopyState.OUT):
            copy = next((copy for copy in copies if copy.state == state), None)
            if copy is not None:
                self.copy_wanted.emit(copy)
                return

    def _show_loans(self) -> None:
        if self._file is not None:
            self.loans_wanted.emit(self._file.key.id)

    # Keeping

    def new(self) -> None:
        """F3: a key is hung up."""
        if self.carrying.panel() is None and self.permits(self.house.may(Right.KEEP_KEYS)):
            self.open_panel(keyforms.add_key(self._cabinet, self.house, self._added))

    def _added(self, key_id: int, tag: str) -> None:
        self._done(key_id, say("{tag} hangs in the cabinet.", tag=tag))

    def _change(self) -> None:
        self._open(keyforms.change_key, mark("{tag} is changed."))

    def _more(self) -> None:
        self._open(keyforms.more_copies, mark("{tag} has more copies."))

    def _retire(self) -> None:
        self._open(keyforms.retire_copy, mark("{tag}: retired."))

    def _open(self, made: Callable[..., Any], told: str) -> None:
        """Open a form about the chosen key; once it is saved, that is told."""
        if self._file is not None and self.permits(self.house.may(Right.KEEP_KEYS)):
            key = self._file.key
            done = partial(self._done, key.id, say(told, tag=key.tag))
            self.open_panel(made(self._cabinet, self.house, self._file, done))

    def _hand_over(self) -> None:
        if self._file is not None and self.permits(self.house.may(Right.LEND_KEYS)):
            owners = self._cabinet.owners(self._file.key.unit_id or 0)
            self.open_panel(keyforms.hand_over(self._cabinet, self.house, self._file, owners, self._handed))

    def _handed(self, handover: KeyHandover) -> None:
        key_id = self._file.key.id if self._file else 0
        self._done(key_id, say("{number}: the keys are handed over.", number=handover.number))
        self.host.preview_paper("key_handover", handover.id)

    def _done(self, key_id: int, sentence: str) -> None:
        self._list()
        self.table.select_identity(key_id)
        self.host.tell(sentence)

    # Taken along

    def _ask_labels(self) -> None:
        """Labels of the chosen keys, or of all that are listed when only one is."""
        chosen = [row["id"] for row in self.table.selected_rows()]
        asked: dict[str, Any] = {"keys": chosen} if len(chosen) > 1 else self._narrowed()
        self.host.choose_target(
            say("Save the labels"), say("Key labels"), (".pdf",),
            lambda path: self.host.run("key_labels", say("Drawing the labels"), self._labelled, path=path, **asked),
        )  # fmt: skip

    def _labelled(self, count: int) -> None:
        self.host.tell(say("Labels: {count}. Cut them out and put each into its tag.", count=count))

    def export(self) -> None:
        if self.permits(self.house.may(Right.EXPORT)):
            self.host.choose_target(say("Save the list of keys"), say("List of keys"), ENDINGS, self._save)

    def _save(self, path: str) -> None:
        self.host.run(
            "export", say("Saving the list of keys"), self._saved,
            register="keys", path=path, **self.table.heads.sorting(), **self._narrowed(),
        )  # fmt: skip

    def _saved(self, rows: int) -> None:
        self.host.tell(say("Saved. Rows: {count}", count=rows))
