"""The form for a look at a site: the answer by one key, what is bad by its number, and at once on to the next site."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark, say
from frontdesk.renovation.inspecting import Found
from frontdesk.renovation.records.inspections import Answer, InspectionKind
from frontdesk.renovation.tab.finding_field import FindingField
from frontdesk.widgets.entrypanel import EntryPanel
from frontdesk.widgets.form import NoteField, NumberField, TextField
from frontdesk.widgets.moments import MomentField
from frontdesk.widgets.rooms import House


class InspectionPanel(EntryPanel):
    """What was found on one site: `keep` gets it.

    `n` is the round, 0 of one between. What is typed in from a sheet has its time, on the day of `now`, and who walked,
    `walked` unless told.
    """

    def __init__(
        self,
        house: House[Any],
        site: Mapping[str, Any],
        keep: Callable[[Found], object],
        *,
        kind: InspectionKind = InspectionKind.ROUND,
        n: int = 0,
        sheet: bool = False,
        now: Callable[[], datetime],
        walked: str = "",
    ) -> None:
        self._keep, self._kind, self._n, self._sheet = keep, kind, n, sheet
        self.finding = FindingField()
        headings = {
            InspectionKind.ROUND: say("{unit} · round {n}", unit=site["unit"], n=n),
            InspectionKind.EXTRA: say("{unit} · between rounds", unit=site["unit"]),
            InspectionKind.SPOT_CHECK: say("{unit} · manager's check", unit=site["unit"]),
        }
        day = f"{now():%Y-%m-%d}"
        super().__init__(
            headings[kind], f"inspection {site['permit_id']} {kind} {day} {n}", house.drafts, self._answered
        )  # fmt: skip
        if sheet:
            self.form.add("at", say("Time"), MomentField(now), required=True, span=2)
        self.form.add("answer", "", self.finding, span=2)
        self.form.add("words", say("Words"), NoteField(say("What is wrong, and where"), 2), span=2)
        self.form.add("people", say("People at work"), NumberField(say("Optional")))
        self.form.add(
            "inspector", say("Site inspector"), TextField("" if sheet else say("You, unless told"), 60), required=sheet
        )  # fmt: skip
        self.form.set_values({"inspector": walked if sheet else ""})
        self.finding.setAccessibleName(say("Inspection result"))
        self.finding.decided.connect(self._decided)

    def begin(self) -> None:
        """The keyboard is where the answer is given, but for what a sheet tells first."""
        super().begin()
        if not self._sheet:
            self.finding.setFocus()

    def answer(self, answer: Answer | None) -> None:
        """Answer so already; what was half typed before stays."""
        if answer is not None and self.finding.value() is None:
            self.finding.choose(answer)

    def _decided(self) -> None:
        """Enter on the answer: that is all, unless there is something to say of it."""
        finding = self.finding.value()
        words = self.form.field("words")
        if finding is not None and finding[0] == Answer.FAULTS and not words.input.value():
            words.content.setFocus()
        else:
            self.save()

    def _answered(self, values: dict[str, Any]) -> None:
        answer, points = values.pop("answer") or (None, {})
        if answer is None:
            raise Refusal(mark("Say what was found: press the letter of an answer."), field="answer")
        self._keep(Found(answer, self._kind, n=self._n, points=points, sheet=self._sheet, **values))
