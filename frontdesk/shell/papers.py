"""The papers of the desks beside receipts: drawn from stored facts in the language of papers, ready to be put out."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from frontdesk.core.ground import Ground
from frontdesk.core.operators import Right
from frontdesk.core.words import Say, Speaker
from frontdesk.shell.imprint import book_language, printed
from frontdesk.shell.letterhead import Letterhead, headed

if TYPE_CHECKING:
    from frontdesk.paper.sheet import Sheet

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


PAPERS: dict[str, Drawing] = {
    "day_close": _z_slip,
    "hand_in": _hand_in,
    "refund": _refund,
    "waiver": _waiver,
    "deduction": _deduction,
    "dunning_letter": _letter,
    "enquiry": _enquiry,
    "article": _answer,
}
"""How the papers of each kind are drawn; a new one is a line here."""

_LETTERS = {"dunning_letter", "article"}
"""What is set as letters are, on sheets of A4."""


def sheet_of(ground: Ground, kind: str, record: int) -> "Sheet":
    """The paper of a record as a sheet."""
    return PAPERS[kind](ground, record, Speaker(book_language(ground)), printed(ground))


class DeskPaper:
    """One paper of a desk, ready to be shown, printed or saved; that it goes out is noted."""

    def __init__(self, ground: Ground, kind: str, record: int) -> None:
        self._ground = ground
        self._record = record
        self.kind = kind
        self.name = sheet_of(ground, kind, record).code or kind

    def shown(self, format_name: str) -> bytes:
        """As it would come out now."""
        from frontdesk.paper.formats import A4, A4_LETTER, FORMATS
        from frontdesk.paper.pdf import pdf_bytes

        sheet, say = sheet_of(self._ground, self.kind, self._record), Speaker(book_language(self._ground))
        page_format = FORMATS.get(format_name, A4)
        if page_format == A4 and self.kind in _LETTERS:
            page_format = A4_LETTER
        return pdf_bytes([sheet], page_format, say, title=self.name, extra_fonts=self._ground.folder / "fonts")

    def issued(self, format_name: str) -> bytes:
        """On its way out; that it goes out is noted."""
        self._note()
        return self.shown(format_name)

    def slip(self) -> bytes:
        """On its way out of the receipt printer, in its language; that it goes out is noted."""
        from frontdesk.paper.escpos import slip_bytes

        slip = slip_bytes(sheet_of(self._ground, self.kind, self._record), extra_fonts=self._ground.folder / "fonts")
        self._note()
        return slip

    def _note(self) -> None:
        with self._ground.act("paper_printed", Right.SEE) as act:
            act.note(self.kind, self._record)
