"""The papers of the desks beside receipts: drawn from stored facts in the language of papers, ready to be put out."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from frontdesk.core.ground import Ground
from frontdesk.core.operators import Right
from frontdesk.core.words import Say, Speaker
from frontdesk.shell.imprint import book_language, printed
from frontdesk.shell.letterhead import Letterhead, headed
from frontdesk.shell.permitpapers import PERMIT_PAPERS

if TYPE_CHECKING:
    from frontdesk.paper.sheet import Sheet
    from frontdesk.shell.passcards import PassPaper

Drawing = Callable[[Ground, int, Say, dict[str, str]], "Sheet"]
"""A record as a sheet: in which language, and when and by whom it is printed."""


def _z_slip(ground: Ground, record: int, say: Say, stamp: dict[str, str]) -> "Sheet":
    from frontdesk.fees.closing.desk import ClosingDesk
    from frontdesk.fees.papers.zslip import z_slip

    facts = ClosingDesk(ground).facts(record)
    return headed(ground, z_slip(facts, say, **stamp), facts)


def _hand_in(ground: Ground, record: int, say: Say, stamp: dict[str, str]) -> "Sheet":
    from frontdesk.fees.closing.handins import HandInDesk
    from frontdesk.fees.papers.zslip import hand_in_list

    facts = HandInDesk(ground).facts(record)
    return headed(ground, hand_in_list(facts, say, **stamp), facts)


def _refund(ground: Ground, record: int, say: Say, stamp: dict[str, str]) -> "Sheet":
    from frontdesk.fees.cases.refunds import RefundDesk
    from frontdesk.fees.papers.slips import refund_slip

    facts = RefundDesk(ground).slip(record)
    return headed(ground, refund_slip(facts, say, **stamp), facts)


def _waiver(ground: Ground, record: int, say: Say, stamp: dict[str, str]) -> "Sheet":
    from frontdesk.fees.cases.waivers import WaiverDesk
    from frontdesk.fees.papers.slips import waiver_slip

    facts = WaiverDesk(ground).slip(record)
    return headed(ground, waiver_slip(facts, say, **stamp), facts)


def _deduction(ground: Ground, record: int, say: Say, stamp: dict[str, str]) -> "Sheet":
    from frontdesk.fees.cases.deposits import DepositDesk
    from frontdesk.fees.papers.slips import deduction_notice

    facts = DepositDesk(ground).slip(record)
    return headed(ground, deduction_notice(facts, say, **stamp), facts)


def _letter(ground: Ground, record: int, say: Say, stamp: dict[str, str]) -> "Sheet":
    from frontdesk.fees.dunning.letters import LetterDesk
    from frontdesk.fees.papers.letters import letter_sheet

    facts = LetterDesk(ground).facts(record)
    return Letterhead(ground, f"letter.{facts['tone']}").put_on(letter_sheet, facts, say)


def _enquiry(ground: Ground, record: int, say: Say, stamp: dict[str, str]) -> "Sheet":
    from frontdesk.reception.enquiries.desk import EnquiryDesk
    from frontdesk.reception.papers.enquiries import enquiry_slip

    facts = EnquiryDesk(ground).slip(record)
    return headed(ground, enquiry_slip(facts, say, **stamp), facts)


def _answer(ground: Ground, record: int, say: Say, stamp: dict[str, str]) -> "Sheet":
    from frontdesk.reception.knowledge.desk import KnowledgeDesk
    from frontdesk.reception.papers.enquiries import answer_sheet

    facts = KnowledgeDesk(ground).sheet(record)
    return headed(ground, answer_sheet(facts, say, **stamp), facts)


def _handover(ground: Ground, record: int, say: Say, stamp: dict[str, str]) -> "Sheet":
    from frontdesk.duty.handovers import HandoverDesk
    from frontdesk.duty.papers.handover import handover_sheet

    facts = HandoverDesk(ground).facts(record)
    return headed(ground, handover_sheet(facts, say, **stamp), facts)


def _shift_log(ground: Ground, record: int, say: Say, stamp: dict[str, str]) -> "Sheet":
    from frontdesk.duty.papers.log import shift_log
    from frontdesk.duty.registers import LogRegisters

    facts = LogRegisters(ground).shift(record)
    return headed(ground, shift_log(facts, say, **stamp), facts)


def _day_log(ground: Ground, record: int, say: Say, stamp: dict[str, str]) -> "Sheet":
    """Of a day, which has no row of its own: `record` is its ordinal."""
    from frontdesk.duty.papers.log import day_log
    from frontdesk.duty.registers import LogRegisters

    facts = LogRegisters(ground).day(date.fromordinal(record))
    return headed(ground, day_log(facts, say, **stamp), facts)


def _key_loan(ground: Ground, record: int, say: Say, stamp: dict[str, str]) -> "Sheet":
    from frontdesk.keys.lending import LendingDesk
    from frontdesk.keys.papers.loans import loan_slip

    facts = LendingDesk(ground).slip(record)
    return headed(ground, loan_slip(facts, say, **stamp), facts)


def _key_custody(ground: Ground, record: int, say: Say, stamp: dict[str, str]) -> "Sheet":
    from frontdesk.keys.custody import CustodyDesk
    from frontdesk.keys.papers.custody import custody_form

    facts = CustodyDesk(ground).form(record)
    return headed(ground, custody_form(facts, say, **stamp), facts)


def _key_handover(ground: Ground, record: int, say: Say, stamp: dict[str, str]) -> "Sheet":
    from frontdesk.keys.cabinet import Cabinet
    from frontdesk.keys.papers.handovers import handover_slip

    facts = Cabinet(ground).handover_slip(record)
    return headed(ground, handover_slip(facts, say, **stamp), facts)


def _stock_take(ground: Ground, record: int, say: Say, stamp: dict[str, str]) -> "Sheet":
    from frontdesk.keys.papers.stocktakes import stock_take_sheet
    from frontdesk.keys.stocktakes.desk import StockTakeDesk

    facts = StockTakeDesk(ground).sheet(record)
    return headed(ground, stock_take_sheet(facts, say, **stamp), facts)


def _key_loss(ground: Ground, record: int, say: Say, stamp: dict[str, str]) -> "Sheet":
    from frontdesk.keys.losses import LossDesk
    from frontdesk.keys.papers.losses import loss_report

    facts = LossDesk(ground).slip(record)
    return headed(ground, loss_report(facts, say, **stamp), facts)


def _visitor_slip(ground: Ground, record: int, say: Say, stamp: dict[str, str]) -> "Sheet":
    from frontdesk.reception.papers.visits import visitor_slip
    from frontdesk.reception.visits.slips import VisitSlips

    facts = VisitSlips(ground).slip(record)
    return headed(ground, visitor_slip(facts, say, **stamp), facts)


def _on_site(ground: Ground, record: int, say: Say, stamp: dict[str, str]) -> "Sheet":
    """The record is none: it is everybody who is here."""
    from frontdesk.reception.papers.visits import on_site_list
    from frontdesk.reception.visits.slips import VisitSlips

    facts = VisitSlips(ground).on_site()
    return headed(ground, on_site_list(facts, say, **stamp), facts)


def _visit_day(ground: Ground, record: int, say: Say, stamp: dict[str, str]) -> "Sheet":
    """The record is the day, such as 20261122."""
    from frontdesk.reception.papers.visits import day_sheet
    from frontdesk.reception.visits.listed import STATES
    from frontdesk.reception.visits.slips import VisitSlips

    facts = VisitSlips(ground).day(date.fromisoformat(str(record)))
    return headed(ground, day_sheet(facts, say, STATES, **stamp), facts)


def _roster(ground: Ground, record: int, say: Say, stamp: dict[str, str]) -> "Sheet":
    """Of some days, which have no row of their own: `record` is their `days_number`."""
    from frontdesk.core.calendar import days_of_number
    from frontdesk.duty.papers.roster import roster_sheet
    from frontdesk.duty.roster.sheet import RosterDesk

    facts = RosterDesk(ground).facts(*days_of_number(record))
    return headed(ground, roster_sheet(facts, say, **stamp), facts)


def _exceptions(ground: Ground, record: int, say: Say, stamp: dict[str, str]) -> "Sheet":
    """Of some days, as the roster."""
    from frontdesk.core.calendar import days_of_number
    from frontdesk.duty.exceptions import EXCEPTIONS, ExceptionDesk
    from frontdesk.duty.papers.exceptions import exceptions_sheet

    facts = ExceptionDesk(ground).facts(*days_of_number(record))
    return headed(ground, exceptions_sheet(facts, say, EXCEPTIONS, **stamp), facts)


def _work_order(ground: Ground, record: int, say: Say, stamp: dict[str, str]) -> "Sheet":
    """Of a repair."""
    from frontdesk.tickets.orders import WorkOrders
    from frontdesk.tickets.papers.workorder import work_order

    facts = WorkOrders(ground).facts(record)
    return headed(ground, work_order(facts, say, **stamp), facts)


def _complaint_form(ground: Ground, record: int, say: Say, stamp: dict[str, str]) -> "Sheet":
    """Of a ticket that is no repair."""
    from frontdesk.tickets.complaints import ComplaintDesk
    from frontdesk.tickets.papers.complaints import complaint_form

    facts = ComplaintDesk(ground).form(record)
    return headed(ground, complaint_form(facts, say, **stamp), facts)


def _follow_up(ground: Ground, record: int, say: Say, stamp: dict[str, str]) -> "Sheet":
    from frontdesk.tickets.followups import FollowUpDesk
    from frontdesk.tickets.papers.followups import follow_up_record

    facts = FollowUpDesk(ground).record(record)
    return headed(ground, follow_up_record(facts, say, **stamp), facts)


def _rectification_slip(ground: Ground, record: int, say: Say, stamp: dict[str, str]) -> "Sheet":
    from frontdesk.tickets.papers.followups import rectification_slip
    from frontdesk.tickets.rectifying import RectifyingDesk

    facts = RectifyingDesk(ground).slip(record)
    return headed(ground, rectification_slip(facts, say, **stamp), facts)


def _quote(ground: Ground, record: int, say: Say, stamp: dict[str, str]) -> "Sheet":
    from frontdesk.tickets.papers.quote import quote_sheet
    from frontdesk.tickets.quotes import QuoteDesk

    facts = QuoteDesk(ground).sheet(record)
    return headed(ground, quote_sheet(facts, say, **stamp), facts)


def _rights(ground: Ground, record: int, say: Say, stamp: dict[str, str]) -> "Sheet":
    """Of the estate, which has one table: `record` is 0."""
    from frontdesk.shell.rights.papers import rights_facts, rights_sheet

    facts = rights_facts(ground)
    return headed(ground, rights_sheet(facts, say, **stamp), facts)


def _data_request(ground: Ground, record: int, say: Say, stamp: dict[str, str]) -> "Sheet":
    from frontdesk.privacy.papers import request_sheet
    from frontdesk.privacy.requests import RequestDesk

    facts = RequestDesk(ground).paper(record)
    return headed(ground, request_sheet(facts, say, **stamp), facts)


PAPERS: dict[str, Drawing] = {
    "day_close": _z_slip,
    "hand_in": _hand_in,
    "refund": _refund,
    "waiver": _waiver,
    "deduction": _deduction,
    "dunning_letter": _letter,
    "key_custody": _key_custody,
    "key_loan": _key_loan,
    "key_handover": _key_handover,
    "stock_take": _stock_take,
    "key_loss": _key_loss,
    "handover": _handover,
    "duty_log": _shift_log,
    "duty_day": _day_log,
    "roster": _roster,
    "exceptions": _exceptions,
    "visit": _visitor_slip,
    "on_site": _on_site,
    "visit_day": _visit_day,
    "enquiry": _enquiry,
    "article": _answer,
    "repair": _work_order,
    "quote": _quote,
    "complaint_form": _complaint_form,
    "follow_up": _follow_up,
    "rectification_slip": _rectification_slip,
    "data_request": _data_request,
    "rights": _rights,
    **PERMIT_PAPERS,
}
"""How the papers of each kind are drawn; a new one is a line here."""

_LYING = {"roster", "exceptions", "site_workers", "round_sheet"}
"""What is wider than it is high, on sheets of A4."""

_LETTERS = {"dunning_letter", "article", "permit_agreement"}
"""What is set as letters are, on sheets of A4."""

_POSTED = {"permit"}
"""What hangs where everybody passes, on sheets of A4: set large, unless it would take more than one."""


def sheet_of(ground: Ground, kind: str, record: int) -> "Sheet":
    """The paper of a record as a sheet."""
    return PAPERS[kind](ground, record, Speaker(book_language(ground)), printed(ground))


class DeskPaper:
    """One paper of a desk, ready to be shown, printed or saved; that it goes out is noted."""

    def __init__(self, ground: Ground, kind: str, record: int) -> None:
        self._ground = ground
        self._record = record
        self.kind = kind
        sheet = sheet_of(ground, kind, record)
        self.name = sheet.code or f"{sheet.title} {sheet.date}".strip()

    def shown(self, format_name: str) -> bytes:
        """As it would come out now."""
        from frontdesk.paper.formats import A4, A4_LANDSCAPE, A4_LETTER, A4_POSTED, FORMATS
        from frontdesk.paper.pdf import pdf_bytes
        from frontdesk.paper.preview import page_count

        sheet, say = sheet_of(self._ground, self.kind, self._record), Speaker(book_language(self._ground))
        page_format = FORMATS.get(format_name, A4)
        if page_format == A4 and self.kind in _LETTERS:
            page_format = A4_LETTER
        if page_format == A4 and self.kind in _LYING:
            page_format = A4_LANDSCAPE
        draw = partial(pdf_bytes, [sheet], say=say, title=self.name, extra_fonts=self._ground.folder / "fonts")
        if page_format == A4 and self.kind in _POSTED and page_count(large := draw(format=A4_POSTED)) == 1:
            return large
        return draw(format=page_format)

    def issued(self, format_name: str) -> bytes:
        """On its way out; that it goes out is noted, and from then on the next is a reprint where these are told."""
        drawn = self.shown(format_name)
        self._note()
        return drawn

    def slip(self) -> bytes:
        """On its way out of the receipt printer, in its language; that it goes out is noted."""
        from frontdesk.paper.escpos import slip_bytes

        slip = slip_bytes(sheet_of(self._ground, self.kind, self._record), extra_fonts=self._ground.folder / "fonts")
        self._note()
        return slip

    def _note(self) -> None:
        with self._ground.act("paper_printed", Right.SEE) as act:
            act.note(self.kind, self._record)


def paper_of(ground: Ground, kind: str, record: int) -> "DeskPaper | PassPaper":
    """The paper of a record: a sheet, or cards."""
    from frontdesk.shell.passcards import PASS_CARDS, PassPaper

    return (PassPaper if kind in PASS_CARDS else DeskPaper)(ground, kind, record)
