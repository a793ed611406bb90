"""The form of a worker: who it is, what they do, with a photo; whoever is known already is filled in."""

from collections.abc import Callable
from typing import Any, cast

from frontdesk.core import identity, phones
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark, say
from frontdesk.renovation.office import RenovationOffice
from frontdesk.renovation.records.workers import TRADES
from frontdesk.renovation.tab.passsaid import concerns_said
from frontdesk.renovation.workers import WorkerFields
from frontdesk.residents.dialogs.people import warn
from frontdesk.widgets.entrypanel import EntryPanel, choice_of, value_of
from frontdesk.widgets.form import Choice, TextField
from frontdesk.widgets.photofield import PhotoField
from frontdesk.widgets.rooms import House

Done = Callable[[int, str, list[int]], object]
"""Who was entered or changed, their name, and the passes made with it."""


class WorkerPanel(EntryPanel):
    """Enters a worker, or changes one; with a site, a pass for it is made in the same go.

    A number that the register knows, or a name with its phone, fills in the rest: the same person is changed then, and
    what is known against them is said at once.
    """

    def __init__(self, house: House[RenovationOffice], done: Done, worker_id: int | None = None) -> None:
        desk = house.office.workers
        self._house, self._desk, self._done = house, desk, done
        self._worker: dict[str, Any] | None = None
        self._changed = worker_id
        name = desk.worker(worker_id)["name"] if worker_id is not None else ""
        heading = say("Change {name}", name=name) if name else say("New site worker")
        super().__init__(heading, f"site worker {worker_id or ''}".strip(), house.drafts, self._keep)
        self.photo = PhotoField(house.office.attachments.store, house.host.choose_file)
        sites = [(None, say("None")), *((each["id"], each["said"]) for each in house.office.passes.sites())]
        form = self.form
        form.add("id_number", say("Identity number"), TextField(say("Optional"), 40), span=2)
        form.add("name", say("Name"), TextField("", 60), required=True)
        form.add("phone", say("Phone"), TextField(say("Optional"), 40))
        form.add("trade", say("Trade"), choice_of({"": mark("Choose …"), **TRADES}), required=True)
        form.add("card", say("Trade card"), TextField(say("Electricians, welders"), 60))
        self._companies = [(None, say("None")), *house.office.contractors.choices()]
        self.company = Choice(self._companies)
        form.add("contractor_id", say("Company"), self.company, span=2)
        form.add("permit_id", say("Pass for the site"), Choice(sites), span=2)
        form.add("photo", say("Photo"), self.photo, span=2)
        self.foretell, self.warn = self._foretold, self._warned
        for key in ("id_number", "name", "phone"):
            cast(TextField, form.field(key).content).editingFinished.connect(self._recognise)
        warn(form, "id_number", self._id_doubts)
        warn(form, "phone", lambda: [doubt for doubt in [phones.doubt(value_of(form, "phone"))] if doubt])
        form.show_field("permit_id", len(sites) > 1)
        if worker_id is not None:
            self._fill(desk.worker(worker_id))

    def choose_site(self, permit_id: int | None) -> None:
        """Begin with this site, and with its contractor."""
        site = next((each for each in self._house.office.passes.sites() if each["id"] == permit_id), None)
        if site is not None:
            self.form.set_values({"permit_id": permit_id, "contractor_id": site["contractor_id"]})

    def _recognise(self) -> None:
        """Who was here before need not be asked again."""
        if self._changed is not None:
            return
        typed = {key: str(value_of(self.form, key)) for key in ("id_number", "name", "phone")}
        known = self._desk.known(**typed)
        if known is None:
            self._worker = None
        elif self._worker is None or self._worker["id"] != known:
            self._fill(self._desk.worker(known))
        self._show_told()

    def _fill(self, worker: dict[str, Any]) -> None:
        """What is kept of somebody, where nothing else is typed."""
        self._worker = worker
        form = self.form
        number = cast(TextField, form.field("id_number").content)
        number.setPlaceholderText(worker["id_masked"] or say("Optional"))
        if worker["contractor_id"] not in dict(self._companies):  # it is not let in any more, and yet they are theirs
            self.company.set_options([*self._companies, (worker["contractor_id"], worker["contractor"])])
        told = {key: worker[key] for key in ("name", "phone", "trade", "card", "contractor_id")}
        form.set_values({key: value for key, value in told.items() if not value_of(form, key)})
        store = self._house.office.attachments.store
        self.photo.show_before(store.path(worker["photo"]) if worker["photo"] else None)

    def _said(self) -> tuple[str, bool]:
        """Who was recognised, with what is known of them, and whether any of that speaks against them."""
        if self._worker is None:
            return "", False
        name = self._worker["name"]
        known = self._house.office.passes.concerns(self._worker["id"], value_of(self.form, "permit_id"))
        recognised = say("{name} is in the register: what is typed here is changed there.", name=name)
        told = ["" if self._changed is not None else recognised, concerns_said(known)]
        return "\n".join(filter(None, told)), any(each.grave for each in known)

    def _foretold(self) -> str:
        return self._said()[0]

    def _warned(self) -> str:
        said, grave = self._said()
        return said if grave else ""

    def _id_doubts(self) -> list[Refusal]:
        number = str(value_of(self.form, "id_number"))
        return identity.doubts(identity.kind_of(number) or "", number, self._house.today()) if number else []

    def _keep(self, values: dict[str, Any]) -> None:
        number: str | None = values["id_number"]
        if self._worker is not None and not number:
            number = None  # an empty number leaves the kept one as it is
        fields = WorkerFields(
            values["name"], values["trade"], id_number=number, card=values["card"], phone=values["phone"],
            contractor_id=values["contractor_id"],
        )  # fmt: skip
        permit_id, photo = values.get("permit_id"), values["photo"]
        office = self._house.office
        if permit_id is not None:
            known = self._worker["id"] if self._worker else None
            worker, made = office.passes.admit(permit_id, fields, photo, known=known)
            self._done(worker, fields.name, [made])
            return
        if self._worker is None:
            worker = self._desk.add(fields, photo)
        else:
            worker = self._worker["id"]
            shown = {key: self._worker[key] for key in ("name", "trade", "card", "phone", "contractor_id")}
            self._desk.change(worker, fields, photo, shown)
        self._done(worker, fields.name, [])
