"""The finder: one box over everything that has a name, a number or a code."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

from frontdesk.core import search
from frontdesk.core.database import Database
from frontdesk.core.finding import find
from frontdesk.core.words import mark
from frontdesk.residents.unitfiles import Card
from frontdesk.widgets.hits import Further, Hit


@dataclass(frozen=True)
class Kind:
    """A kind of record that can be found: its heading, its drawing, and the desk that opens it.

    A kind that is not `filed` in the table of suffixes is found by its desk alone, by its number.
    """

    title: str
    icon: str
    desk: str
    filed: bool = True


KINDS = {
    "unit": Kind(mark("Units"), "house", "residents"),
    "person": Kind(mark("People"), "user-round", "residents"),
    "vehicle": Kind(mark("Vehicles"), "car", "residents"),
    "visit": Kind(mark("Visitors"), "users", "reception"),
    "receipt": Kind(mark("Receipts"), "receipt", "fees", filed=False),
    "charge": Kind(mark("Charges"), "file-text", "fees", filed=False),
    "billing_run": Kind(mark("Billing runs"), "calculator", "fees", filed=False),
    "day_close": Kind(mark("Day closes"), "calculator", "fees", filed=False),
    "hand_in": Kind(mark("Cash hand-ins"), "banknote", "fees", filed=False),
    "refund": Kind(mark("Refunds"), "undo-2", "fees", filed=False),
    "waiver": Kind(mark("Waivers"), "tag", "fees", filed=False),
    "deduction": Kind(mark("Deductions"), "file-text", "fees", filed=False),
    "dunning_letter": Kind(mark("Dunning letters"), "send", "fees", filed=False),
    "repair": Kind(mark("Repairs"), "wrench", "tickets", filed=False),
    "complaint": Kind(mark("Complaints"), "message-square", "tickets", filed=False),
    "suggestion": Kind(mark("Suggestions"), "message-square", "tickets", filed=False),
    "praise": Kind(mark("Praise"), "star", "tickets", filed=False),
    "quote": Kind(mark("Quotes"), "file-text", "tickets", filed=False),
    "follow_up": Kind(mark("Follow-ups"), "phone", "tickets", filed=False),
    "rectification_slip": Kind(mark("Rectification slips"), "triangle-alert", "tickets", filed=False),
    "enquiry": Kind(mark("Enquiries"), "message-square", "reception", filed=False),
    "article": Kind(mark("Known answers"), "circle-help", "reception"),
    "key_custody": Kind(mark("Keys in custody"), "key-round", "keys", filed=False),
    "stock_take": Kind(mark("Stock-takes of keys"), "scan-line", "keys", filed=False),
    "key_loss": Kind(mark("Lost keys"), "circle-alert", "keys", filed=False),
    "key_handover": Kind(mark("Keys handed to owners"), "door-open", "keys", filed=False),
    "incident": Kind(mark("Incidents"), "triangle-alert", "tickets", filed=False),
    "permit": Kind(mark("Renovation permits"), "hard-hat", "renovation", filed=False),
    "extension": Kind(mark("Extensions of works"), "calendar", "renovation", filed=False),
    "completion": Kind(mark("Completion inspections"), "search", "renovation", filed=False),
    "worker_pass": Kind(mark("Temporary passes"), "id-card", "renovation", filed=False),
    "worker": Kind(mark("Site workers"), "users", "renovation"),
    "contractor": Kind(mark("Contractors"), "building-2", "renovation"),
    "rectification": Kind(mark("Rectification notices"), "triangle-alert", "renovation", filed=False),
    "stop_work": Kind(mark("Stop-works"), "ban", "renovation", filed=False),
    "hot_work": Kind(mark("Hot work"), "triangle-alert", "renovation", filed=False),
    "inspection": Kind(mark("Site inspections"), "eye", "renovation", filed=False),
    "meter": Kind(mark("Meters"), "gauge", "fees", filed=False),
    "shift": Kind(mark("Shifts"), "notebook-pen", "duty", filed=False),
    "handover": Kind(mark("Handovers"), "notebook-pen", "duty", filed=False),
    "duty_entry": Kind(mark("Entries of the duty log"), "notebook-pen", "duty", filed=False),
    "data_request": Kind(mark("Requests about personal data"), "shield-check", "residents", filed=False),
    "key": Kind(mark("Keys"), "key-round", "keys"),
    "key_loan": Kind(mark("Loans of keys"), "key-round", "keys"),
}
"""What can be found, by the names of the tables; of equally good groups the earlier stands first."""

_OF_UNITS = ("unit", "person", "vehicle")
MOST = 24
"""How many hits are shown; who sees more has typed too little."""
REACH = 40
"""How many of a kind are looked at for each way to read what was typed."""


class Shows(Protocol):
    """A desk that shows what was found of its kinds."""

    def named(self, text: str) -> list[tuple[str, int]]:
        """The records (kind, id) of which the text is the code or number, the likeliest first."""

    def cards(self, hits: Sequence[tuple[str, int]]) -> list[Card]:
        """The cards of those records (kind, id) that are of the desk's kinds."""


Told = Callable[[Sequence[int]], Mapping[int, Sequence[str]]]
"""Units → what callers from each of them are to hear now; units of which there is nothing to tell are left out."""


@dataclass
class _Group:
    """What was found of one kind, the best first; `rank` is how well the best one fits, 0 being best."""

    kind: str
    cards: list[Card]
    rank: int
    open_ended: bool


class Finder:
    """Asks the suffix table and the desks, and lets each desk show its own; `desks` gives them when first needed.

    `told` tells what callers from units are to hear now; it stands with the units and their people.
    """

    def __init__(self, database: Database, desks: Callable[[], Sequence[Shows]], told: Told = lambda units: {}) -> None:
        self._database = database
        self._asked_for = desks
        self._told = told
        self._cards: dict[Hit, Card] = {}

    @cached_property
    def _desks(self) -> Sequence[Shows]:
        return self._asked_for()

    def find(self, text: str) -> list[Hit | Further]:
        """What is found for a text: groups, the best first, each with its fair share of the room and how many more."""
        groups = self._groups(text, KINDS)
        self._cards = {}
        shown: list[Hit | Further] = []
        homes = {card.unit_id for group in groups if group.kind in _OF_UNITS for card in group.cards[:MOST]}
        told = self._told([unit for unit in homes if unit is not None])
        for group, share in zip(groups, shares([len(group.cards) for group in groups]), strict=True):
            kind = KINDS[group.kind]
            for card in group.cards[:share]:
                detail = card.detail
                if group.kind in _OF_UNITS and card.unit_id is not None:
                    detail = "  ·  ".join((detail, *told.get(card.unit_id, ())))
                hit = Hit(card.record, card.title, detail, kind.title, kind.icon, card.past)
                self._cards[hit] = card
                shown.append(hit)
            if more := len(group.cards) - share:
                shown.append(Further(kind.title, f"{more}+" if group.open_ended else f"{more}"))
        return shown

    def find_units(self, text: str) -> list[Hit]:
        """Units only, with their people: the unit itself, or of whoever was found. `key` is the unit's id."""
        found: dict[int, Hit] = {}
        for group in self._groups(text, _OF_UNITS):
            for card in group.cards:
                if card.unit_id is None or card.unit_id in found or len(found) == MOST:
                    continue
                itself = card.kind == "unit"
                title = f"{card.title}  {card.detail}" if itself else card.detail
                detail = "" if itself else card.title
                found[card.unit_id] = Hit(card.unit_id, title, detail, "", KINDS[card.kind].icon, card.past)
        return list(found.values())

    def card(self, hit: Hit) -> Card:
        """The record behind a hit of the last `find`."""
        return self._cards[hit]

    def numbered(self, code: str) -> Card | None:
        """The record with exactly this number or code, if there is one."""
        hits = [hit for desk in self._desks for hit in desk.named(code)]
        cards = (card for desk in self._desks for card in desk.cards(hits))
        return next((card for card in cards if code == (card.number or card.title)), None)

    def cards(self, hits: Sequence[tuple[str, int]]) -> list[Card]:
        """The cards of records (kind, id); what is gone, or of a kind that nobody shows, has none."""
        return [card for desk in self._desks for card in desk.cards(hits)]

    def _groups(self, text: str, kinds: Iterable[str]) -> list[_Group]:
        """All that is within reach, in groups of one kind, the best group first."""
        needles = search.needle(text)
        if not needles:
            return []
        with self._database.reading() as session:
            matches = find(session, [kind for kind in kinds if KINDS[kind].filed], needles, REACH)
        # Who types a whole code means it, not what only ends so: `1-101` is never 2-1-101.
        rests = {hit: 1 for desk in self._desks for hit in desk.named(text) if hit[0] in kinds}
        for kind, found in matches.items():
            for record, rest in found:
                rests[kind, record] = min(rest, rests.get((kind, record), rest))
        typed = search.normal(text)
        ranked: dict[str, list[tuple[int, Card]]] = {kind: [] for kind in kinds}
        for card in (card for desk in self._desks for card in desk.cards(list(rests))):
            whole = search.normal(card.title) == typed
            ranked[card.kind].append((0 if whole else 1 if rests[card.kind, card.record] == 0 else 2, card))
        groups = []
        for kind, members in ranked.items():
            if members:
                members.sort(key=lambda member: (member[1].past, member[0] > 0))
                best, reached = min(rank for rank, _ in members), len(members) >= REACH
                groups.append(_Group(kind, [card for _, card in members], best, reached))
        return sorted(groups, key=lambda group: group.rank)


def shares(sizes: Sequence[int]) -> list[int]:
    """How many of each group are shown: all of the small ones, and of the large ones what is left, in equal parts."""
    parts, left = [0] * len(sizes), MOST
    for done, at in enumerate(sorted(range(len(sizes)), key=sizes.__getitem__)):
        parts[at] = min(sizes[at], left // (len(sizes) - done))
        left -= parts[at]
    return parts
