"""What is asked in the dunning room: what came of a contact, and which letters are to be written."""

import re
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Any

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy

from frontdesk.core.words import mark, say
from frontdesk.fees.dunning.letters import Batch
from frontdesk.fees.records.dunning import MEANS, OUTCOMES, ROUNDS, TONES, DunningRound, Outcome, Tone
from frontdesk.widgets.card import Scrolled, Words
from frontdesk.widgets.form import Choice, DateField, TextField
from frontdesk.widgets.moneybox import MoneyBox
from frontdesk.widgets.panelform import PanelForm

_USUAL_MEANS = {
    DunningRound.REMINDER: "phone",
    DunningRound.NOTICE: "wechat",
    DunningRound.VISIT: "visit",
    DunningRound.LETTER: "paper",
    DunningRound.LEGAL: "paper",
}
"""How each round is usually held."""

_TONE_OF = {DunningRound.LETTER: Tone.FIRM, DunningRound.LEGAL: Tone.FINAL}
"""The wording that suits a round; the earlier ones are friendly."""


class PromisedDay(DateField):
    """A day to come: as in any field for days, or `+7` for a week from today."""

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__("+7", today)
        self._from = today

    def value(self) -> date | None:  # type: ignore[override]
        ahead = re.fullmatch(r"[+＋]\s*(\d{1,3})", self.text().strip())
        return self._from() + timedelta(days=int(ahead[1])) if ahead else super().value()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() in ("+", "＋") and not self.text():
            QLineEdit.keyPressEvent(self, event)
        else:
            super().keyPressEvent(event)


class ContactForm(PanelForm):
    """A contact: first what came of it, then the round and the means, which are proposed."""

    def __init__(self, today: Callable[[], date], save: Callable[[], object]) -> None:
        super().__init__(say("Log a contact"), say("Log it"), save)
        self.whom = Words("", "muted", wraps=True)
        fields = Scrolled(self.form)
        fields.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.body.insertWidget(0, self.whom)
        self.body.insertWidget(1, fields)
        self.outcome = Choice([(one, say(text)) for one, text in OUTCOMES.items()])
        self.round = Choice([(one, say(text)) for one, text in ROUNDS.items()])
        self.means = Choice([(one, say(text)) for one, text in MEANS.items()])
        self.form.add("outcome", say("What came of it"), self.outcome, span=2)
        self.form.add("promised_for", say("Promised for"), PromisedDay(today), required=True)
        self.form.add("promised", say("Sum, all if empty"), MoneyBox())
        self.form.add("words", say("Their words"), TextField(say("Optional"), 500), span=2)
        self.form.add("round", say("Round"), self.round)
        self.form.add("means", say("Reached by"), self.means)
        self.outcome.changed.connect(self._ask_promise)
        self.round.changed.connect(self._propose_means)

    def open_for(self, row: dict[str, Any]) -> None:
        """An empty form about a row of the due list, its next round proposed."""
        self.form.clear()
        self.whom.setText(f"{row['unit']}  {row['payer']}".strip())
        self.round.set_value(DunningRound(row["next_round"]))
        self._ask_promise()
        self._propose_means()
        self.outcome.setFocus()

    def _ask_promise(self) -> None:
        for name in ("promised_for", "promised"):
            self.form.show_field(name, self.outcome.value() == Outcome.PROMISED)

    def _propose_means(self) -> None:
        self.means.set_value(_USUAL_MEANS[self.round.value()])


class LettersForm(PanelForm):
    """Which letters are written in which tone, or which batch is drawn again."""

    def __init__(self, save: Callable[[], object]) -> None:
        super().__init__(say("Dunning letters"), say("Write them …"), save, columns=1)
        self.which = Choice()
        self.tone = Choice([(one, say(text)) for one, text in TONES.items()])
        self.form.add("which", say("To whom"), self.which)
        self.form.add("tone", say("Tone"), self.tone)
        told = mark(
            "Each letter gets its number and is logged as a contact; all are saved as one PDF. They name what is"
            " overdue today, the account for transfers, the counter hours and the day by which to pay."
        )
        self.body.insertWidget(1, Words(say(told), "muted", wraps=True))
        self.which.changed.connect(self._ask_tone)

    def open_for(self, shown: int, chosen: Sequence[int], row: dict[str, Any] | None, last: Batch | None) -> None:
        """Offer the chosen units, all `shown` ones, and the last batch again; the tone that suits the row."""
        options: list[tuple[Any, str]] = []
        if len(chosen) > 1:
            options.append(("chosen", say("Chosen rows: {count}", count=len(chosen))))
        elif row is not None:
            options.append(("chosen", say("Unit: {unit}", unit=row["unit"])))
        options.append(("shown", say("All of the list: {count}", count=f"{shown:,}")))
        if last is not None:
            told = {"batch": last.name, "count": f"{last.letters:,}"}
            options.append((f"again {last.name}", say("Once more: {batch} and following, {count}", **told)))
        self.which.set_options(options)
        self.which.setCurrentIndex(0)
        suits = Tone.FRIENDLY if row is None else _TONE_OF.get(DunningRound(row["next_round"]), Tone.FRIENDLY)
        self.tone.set_value(suits)
        self._ask_tone()
        self.which.setFocus()

    def _ask_tone(self) -> None:
        self.form.show_field("tone", not str(self.which.value()).startswith("again"))
