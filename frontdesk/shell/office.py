"""All desks of an opened estate, put together once; no Qt."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from frontdesk.core.drafts import Drafts
from frontdesk.core.estate import EstateDesk
from frontdesk.core.ground import Ground
from frontdesk.core.operators import Authority, Operators, Right
from frontdesk.core.words import say
from frontdesk.duty.office import DutyOffice
from frontdesk.fees.office import FeeOffice
from frontdesk.reception.office import ReceptionOffice
from frontdesk.residents.desk import ResidentDesk
from frontdesk.shell.finder import Finder, Shows
from frontdesk.shell.neighbours import key_office, renovation_office
from frontdesk.tickets.office import TicketOffice

if TYPE_CHECKING:
    from frontdesk.residents.takeovers import ListDesk
    from frontdesk.shell.backups.timing import Standing


class Office:
    """The desks, standing on one ground."""

    def __init__(self, ground: Ground) -> None:
        self.ground = ground
        self.operators = Operators(ground)
        self.estate = EstateDesk(ground)
        self.drafts = Drafts(ground)
        self.residents = ResidentDesk(ground)
        self.fee_office = FeeOffice(ground)
        self.reception = ReceptionOffice(ground)
        self.keys = key_office(ground)
        self.tickets = TicketOffice(ground)
        self.renovation = renovation_office(ground)
        self.duty = DutyOffice(ground)
        self.finder = Finder(ground.database, self._findable, lambda units: self.tickets.incidents.told_of_units(units))

    def _findable(self) -> "tuple[Shows, ...]":
        """The desks that show what is found; those of all numbers are loaded when the first thing is looked for."""
        from frontdesk.duty.numbered import DutyNumbers
        from frontdesk.fees.cases.numbered import CaseNumbers
        from frontdesk.fees.dunning.numbered import LetterNumbers
        from frontdesk.fees.meters.numbered import MeterNumbers
        from frontdesk.fees.numbers import Numbers
        from frontdesk.keys.numbered import KeyNumbers
        from frontdesk.privacy.numbered import RequestNumbers
        from frontdesk.reception.enquiries.numbered import EnquiryNumbers
        from frontdesk.reception.visits.numbered import VisitNumbers
        from frontdesk.renovation.numbered import PermitNumbers
        from frontdesk.tickets.numbered import TicketNumbers

        numbered: tuple[Callable[[Ground], Shows], ...] = (
            Numbers, CaseNumbers, MeterNumbers, LetterNumbers, KeyNumbers, VisitNumbers, EnquiryNumbers, TicketNumbers,
            PermitNumbers, DutyNumbers, RequestNumbers,
        )  # fmt: skip
        return self.residents, *(desk(self.ground) for desk in numbered)

    def may(self, right: Right) -> bool:
        """Whether whoever is signed in has the right; for showing, the desks check again."""
        return self.ground.signed_in is not None and self.ground.signed_in.may(right)

    def vouch(self, name: str, password: str, right: Right) -> Authority:
        """A supervisor's word for one act that asks for the right."""
        return self.operators.authority(name, password, right)

    def lists(self, register: str) -> "ListDesk":
        """The desk that takes over lists of a kind from earlier books; loaded when it is first asked for."""
        from frontdesk.shell.work import list_desk

        return list_desk(self.ground, register)

    def told(self, unit_id: int) -> list[str]:
        """What a caller from a unit is told now: the incidents that touch it."""
        return self.tickets.incidents.told(unit_id)

    def backed_up(self) -> "Standing":
        """How it stands with the backups."""
        from frontdesk.shell.backups.timing import standing

        return standing(self.ground)

    def unit_facts(self, unit_id: int) -> list[tuple[str, str, str]]:
        """What the other desks have to say of a unit on its file: (label, value, role of the pill)."""
        from frontdesk.renovation.onfile import works_at
        from frontdesk.tickets.onfile import open_of

        account = self.fee_office.desk.account(unit_id)
        facts = []
        if account.arrears:
            late = any(charge.due < self.ground.clock.today() for charge in account.owed)
            facts.append((say("Arrears"), f"¥{account.arrears.grouped()}", "late" if late else "soon"))
        if account.prepaid:
            facts.append((say("Prepayment"), f"¥{account.prepaid.grouped()}", "good"))
        held = self.fee_office.deposits.held_by(unit_id)
        if held:
            facts.append((say("Deposits held"), f"¥{held.grouped()}", "accent"))
        dunned = self.fee_office.dunning.told(unit_id) if account.arrears else None
        if dunned:
            facts.append((say("Dunning"), dunned[1], dunned[0]))
        tickets, late = open_of(self.ground, unit_id)
        if tickets:
            facts.append((say("Open tickets"), str(tickets), "late" if late else "soon"))
        works, role = works_at(self.ground, unit_id)
        if works:
            facts.append((say("Renovation"), works, role))
        return facts
