"""The registers that can be taken along: charges, receipts and residents, from the desk's facts to the book."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import date, timedelta
from functools import partial
from typing import Any

from frontdesk.core.ground import Ground
from frontdesk.core.money import Money
from frontdesk.core.numbering import gaps, spelled
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import Say, Speaker, mark
from frontdesk.duty.exceptions import EXCEPTIONS, ExceptionDesk
from frontdesk.duty.listed import LINE_STATES, LogLists
from frontdesk.duty.papers.exceptions import exceptions_list
from frontdesk.duty.papers.handover import shift_list
from frontdesk.duty.papers.log import log_list
from frontdesk.duty.papers.roster import roster_book
from frontdesk.duty.records import CATEGORIES, SHIFT_STATES
from frontdesk.duty.roster.sheet import RosterDesk
from frontdesk.duty.shiftlists import WAITING, ShiftLists
from frontdesk.fees.billing.tariffs import first_day, last_day, period_of, period_text
from frontdesk.fees.cases.listed import DEPOSIT_STATES, CaseLists
from frontdesk.fees.closing.desk import ClosingDesk
from frontdesk.fees.desk import FeeDesk
from frontdesk.fees.dunning.ageing import AGES
from frontdesk.fees.dunning.desk import DunningDesk
from frontdesk.fees.dunning.promises import PROMISES
from frontdesk.fees.meters.registers import MeterRegisters
from frontdesk.fees.papers.cases import deposit_list, refund_list, waiver_list
from frontdesk.fees.papers.letters import dunning_list
from frontdesk.fees.papers.meters import meter_list, reading_list, round_sheet
from frontdesk.fees.papers.registers import charge_list, close_list, receipt_list
from frontdesk.fees.records import METHODS, RECEIPT_STATES, STATES
from frontdesk.fees.records.cases import CASE_STATES
from frontdesk.fees.records.dunning import ROUNDS
from frontdesk.fees.records.items import FeeItem
from frontdesk.fees.registers import FeeRegisters
from frontdesk.keys.custody import CustodyDesk
from frontdesk.keys.listed import LOAN_STATES
from frontdesk.keys.losses import LossDesk
from frontdesk.keys.papers.custody import CUSTODY_STANDING, custody_list
from frontdesk.keys.papers.loans import key_list, key_register, overdue_list
from frontdesk.keys.papers.losses import LOSS_STANDING, loss_list
from frontdesk.keys.papers.stocktakes import COUNTED_STANDING, stock_take_list
from frontdesk.keys.records import BORROWERS, COPY_STATES, KEY_KINDS
from frontdesk.keys.registers import KeyRegisters
from frontdesk.keys.stocktakes.desk import StockTakeDesk
from frontdesk.paper.book import Book
from frontdesk.reception.admissions.desk import AdmissionDesk
from frontdesk.reception.admissions.listed import ADMISSION_STATES
from frontdesk.reception.enquiries.desk import EnquiryDesk
from frontdesk.reception.enquiries.listed import LISTED_STATES
from frontdesk.reception.knowledge.desk import KnowledgeDesk
from frontdesk.reception.knowledge.listed import ARTICLE_STATES
from frontdesk.reception.papers.enquiries import answer_list, enquiry_list
from frontdesk.reception.papers.visits import admission_list, visit_list
from frontdesk.reception.records import ADMISSIONS, CHANNELS, TOPICS
from frontdesk.reception.visits.listed import STATES as VISITS_STAND
from frontdesk.reception.visits.listed import VisitLists
from frontdesk.renovation.records.workers import TRADES
from frontdesk.residents.papers import residents_book
from frontdesk.residents.records import STATUSES, UNIT_KINDS, Building, Unit
from frontdesk.residents.registers import ResidentRegisters
from frontdesk.shell.imprint import printed
from frontdesk.shell.kept import Kept
from frontdesk.shell.permitregisters import PERMIT_REGISTERS
from frontdesk.shell.rights.papers import rights_list, rights_rows
from frontdesk.shell.trail.desk import TrailDesk
from frontdesk.shell.trail.paper import trail_list
from frontdesk.tickets.crews import CrewDesk
from frontdesk.tickets.followuplists import STANDING as FOLLOW_UPS_STAND
from frontdesk.tickets.followuplists import FollowUpLists
from frontdesk.tickets.incidents import IncidentDesk
from frontdesk.tickets.listed import STANDING as TICKETS_STAND
from frontdesk.tickets.listed import TicketLists
from frontdesk.tickets.papers.crews import worker_list
from frontdesk.tickets.papers.followups import follow_up_list
from frontdesk.tickets.papers.incidents import incident_list
from frontdesk.tickets.papers.lists import ticket_list
from frontdesk.tickets.papers.quote import price_list, warranty_table
from frontdesk.tickets.prices import PriceDesk
from frontdesk.tickets.records import (
    COMPLAINT_CATEGORIES,
    REPAIR_CATEGORIES,
    TICKET_KINDS,
    TICKET_STATES,
    TicketKind,
)
from frontdesk.tickets.records.incidents import INCIDENT_STANDING
from frontdesk.tickets.records.work import CREW_STATES, LINE_KINDS, USE
from frontdesk.tickets.warranties import WarrantyDesk


def _residents(rows: Any, say: Say, *, printed_at: str, printed_by: str, **told: Any) -> Book:
    return residents_book(rows, say, printed=say("Printed {at} by {by}", at=printed_at, by=printed_by), **told)


def _deposits(rows: Any, say: Say, **told: Any) -> Book:
    return deposit_list(rows, say, DEPOSIT_STATES, **told)


def _dunning(rows: Any, say: Say, **told: Any) -> Book:
    return dunning_list(rows, say, PROMISES, AGES, **told)


def _dutylog(rows: Any, say: Say, **told: Any) -> Book:
    return log_list(rows, say, LINE_STATES, **told)


def _enquiries(rows: Any, say: Say, **told: Any) -> Book:
    return enquiry_list(rows, say, LISTED_STATES, **told)


def _answers(rows: Any, say: Say, **told: Any) -> Book:
    return answer_list(rows, say, ARTICLE_STATES, **told)


def _admissions(rows: Any, say: Say, **told: Any) -> Book:
    return admission_list(rows, say, ADMISSION_STATES, **told)


def _visits(rows: Any, say: Say, **told: Any) -> Book:
    return visit_list(rows, say, VISITS_STAND, **told)


def _exceptions(rows: Any, say: Say, **told: Any) -> Book:
    return exceptions_list(rows, say, EXCEPTIONS, **told)


def _follow_ups(rows: Any, say: Say, **told: Any) -> Book:
    return follow_up_list(rows, say, FOLLOW_UPS_STAND, **told)


def _round(ground: Ground) -> Callable[..., Any]:
    """The round sheet is of one month, the last that is named."""
    return lambda since=None, until=None, **narrowed: MeterRegisters(ground).round(until, **narrowed)


_KEPT = PERMIT_REGISTERS | {
    "admissions": Kept(
        lambda ground: AdmissionDesk(ground).register, _admissions, ADMISSION_STATES,
        undated=mark("Who may come is listed as of today. Leave out the days."),
    ),
    "answers": Kept(
        lambda ground: KnowledgeDesk(ground).register, _answers, ARTICLE_STATES,
        undated=mark("Known answers are listed as of today. Leave out the days."),
    ),
    "audit": Kept(lambda ground: TrailDesk(ground).register, trail_list),
    "charges": Kept(
        lambda ground: FeeRegisters(ground).charges, charge_list, {**STATES, "owed": mark("Still owed")}, monthly=True
    ),
    "closes": Kept(lambda ground: ClosingDesk(ground).register, close_list, series="RJ"),
    "custody": Kept(lambda ground: CustodyDesk(ground).register, custody_list, CUSTODY_STANDING),
    "deposits": Kept(
        lambda ground: partial(CaseLists(ground).register, "deposits"), _deposits, DEPOSIT_STATES, monthly=True
    ),
    "dunning": Kept(
        lambda ground: DunningDesk(ground).register, _dunning, {**PROMISES, "none": mark("No promise")},
        undated=mark("The due list is as of today. Leave out the days."),
    ),
    "dutylog": Kept(lambda ground: LogLists(ground).register, _dutylog, LINE_STATES),
    "exceptions": Kept(lambda ground: ExceptionDesk(ground).register, _exceptions, EXCEPTIONS, days=365),
    "enquiries": Kept(lambda ground: EnquiryDesk(ground).register, _enquiries, LISTED_STATES),
    "followups": Kept(lambda ground: FollowUpLists(ground).register, _follow_ups, FOLLOW_UPS_STAND),
    "incidents": Kept(lambda ground: IncidentDesk(ground).register, incident_list, INCIDENT_STANDING),
    "keys": Kept(
        lambda ground: KeyRegisters(ground).keys, key_list, COPY_STATES,
        undated=mark("Keys are listed as of today. Leave out the days."),
    ),
    "loans": Kept(lambda ground: KeyRegisters(ground).loans, key_register, LOAN_STATES),
    "losses": Kept(lambda ground: LossDesk(ground).register, loss_list, LOSS_STANDING),
    "meters": Kept(
        lambda ground: MeterRegisters(ground).meters, meter_list,
        undated=mark("Meters are listed as of today. Leave out the days."),
    ),
    "overduekeys": Kept(
        lambda ground: KeyRegisters(ground).overdue, overdue_list, LOAN_STATES,
        undated=mark("Keys past due are listed as of now. Leave out the days."),
    ),
    "prices": Kept(
        lambda ground: PriceDesk(ground).register, price_list, USE,
        undated=mark("Prices are listed as of today. Leave out the days."),
    ),
    "readings": Kept(lambda ground: MeterRegisters(ground).readings, reading_list, monthly=True),
    "receipts": Kept(lambda ground: FeeRegisters(ground).receipts, receipt_list, RECEIPT_STATES, series="SJ"),
    "refunds": Kept(lambda ground: partial(CaseLists(ground).register, "refunds"), refund_list, CASE_STATES),
    "residents": Kept(
        lambda ground: ResidentRegisters(ground).residents, _residents,
        undated=mark("Residents are listed as of today. Leave out the days."),
    ),
    "rights": Kept(
        lambda ground: partial(rights_rows, ground), rights_list,
        undated=mark("Who may do what is listed as of today. Leave out the days."),
    ),
    "roster": Kept(lambda ground: RosterDesk(ground).register, roster_book),
    "round": Kept(_round, round_sheet, monthly=True),
    "shifts": Kept(
        lambda ground: ShiftLists(ground).register, shift_list, {**SHIFT_STATES, WAITING: mark("To be reviewed")}
    ),
    "stocktake": Kept(
        lambda ground: StockTakeDesk(ground).register, stock_take_list, COUNTED_STANDING,
        undated=mark("A stock-take is listed as a whole. Leave out the days."),
    ),
    "tickets": Kept(
        lambda ground: TicketLists(ground).register, ticket_list, {**TICKETS_STAND, **TICKET_STATES}
    ),
    "visits": Kept(lambda ground: VisitLists(ground).register, _visits, VISITS_STAND),
    "waivers": Kept(lambda ground: partial(CaseLists(ground).register, "waivers"), waiver_list, CASE_STATES),
    "warranties": Kept(
        lambda ground: WarrantyDesk(ground).register, warranty_table, USE,
        undated=mark("Warranties are listed as of today. Leave out the days."),
    ),
    "workers": Kept(
        lambda ground: CrewDesk(ground).register, worker_list, CREW_STATES,
        undated=mark("Workers are listed as of today. Leave out the days."),
    ),
}  # fmt: skip
"""Every register there is, by its name in `work.REGISTERS`; a new one is a line here."""


@contextmanager
def book_of(
    ground: Ground, register: str, sort: str = "", *, descending: bool = False, **narrowed: Any
) -> Iterator[tuple[Book, int]]:
    """A register (a name of `work.REGISTERS`) as a book in the language of the papers, and its number of rows.

    `narrowed` is all that its list is narrowed by, told below the title. `since` and `until` are days (`2026-11-22`) or
    months (`2026-11`), both included; charges, deposits and readings go by whole months. `sort` is a sort of the list;
    without one the register has its usual order.

    The rows come straight from the database, so the book is written while this is open. Refuses what is neither a day
    nor a month, an end before the beginning, and any span for the residents, listed as of today.
    """
    span = {
        end: day_of(narrowed.pop(end), of_month)
        for end, of_month in (("since", first_day), ("until", last_day))
        if end in narrowed
    }
    if len(span) == 2 and span["until"] < span["since"]:
        raise Refusal(mark("The last day lies before the first."), field="until")
    kept = _KEPT[register]
    if span and kept.undated:
        raise Refusal(kept.undated, field="since")
    if kept.days and "since" not in span:
        last = span.get("until", ground.clock.today())
        span["since"] = last - timedelta(days=min(kept.days, last.toordinal() - 1))
    asked: dict[str, Any] = {**narrowed, **span}
    if kept.monthly:
        asked |= {end: day.year * 100 + day.month for end, day in span.items()}
    estate = FeeDesk(ground).estate()
    say, stamp = Speaker(estate.paper_language), printed(ground)
    subtitle = (*_left_in(ground, register, asked, say), *_lost(ground, kept.series, say))
    told: dict[str, Any] = {"office": estate.office, "subtitle": subtitle}
    order: dict[str, Any] = {"sort": sort, "descending": descending} if sort else {}
    with kept.opened(ground)(**order, **asked) as (count, rows):
        yield kept.drawn(rows, say, **told, **stamp), count


def day_of(text: str, of_month: Callable[[int], date]) -> date:
    """A day as typed, or the first or last of a month as typed."""
    with suppress(ValueError):
        return date.fromisoformat(text.replace("/", "-"))
    try:
        return of_month(period_of(text))
    except Refusal as refusal:
        raise Refusal(
            mark("{text} is neither a day nor a month. Type it like 2026-11-22 or 2026-11."),
            field="since",
            text=text[:20],
        ) from refusal


def _lost(ground: Ground, series: str, say: Say) -> Iterator[str]:
    """Numbers that are missing because a backup was restored, a line for each span."""
    if not series:
        return
    with ground.database.reading() as session:
        spans = gaps(session, series)
    for span in spans:
        yield say(
            "{numbers}: given out after the backup that was restored, see the data set aside.", numbers=spelled(span)
        )


def _left_in(ground: Ground, register: str, asked: dict[str, Any], say: Say) -> tuple[str, ...]:
    """By what a register is narrowed, in one line: `2026-10 to 2026-11 · Building 3 · Still owed`; else no line."""
    since, until = (
        period_text(end) if isinstance(end, int) else end for end in (asked.get("since"), asked.get("until"))
    )
    told = [
        say("{first} to {last}", first=since, last=until) if since and until
        else say("from {date}", date=since) if since
        else say("until {date}", date=until) if until
        else ""
    ]  # fmt: skip
    with ground.database.reading() as session:
        if "building_id" in asked:
            told.append(say("Building {code}", code=session.get_one(Building, asked["building_id"]).code))
        if "unit_id" in asked:
            told.append(say("Unit: {unit}", unit=session.get_one(Unit, asked["unit_id"]).code))
        if "item_id" in asked:
            told.append(session.get_one(FeeItem, asked["item_id"]).name)
    for name, words in (
        ("kind", UNIT_KINDS),
        ("key_kind", KEY_KINDS),
        ("borrower_kind", BORROWERS),
        ("status", STATUSES),
        ("state", _KEPT[register].states),
        ("method", METHODS),
        ("category", {**REPAIR_CATEGORIES, **COMPLAINT_CATEGORIES, **CATEGORIES}),
        ("trade", {**REPAIR_CATEGORIES, **TRADES}),
        ("line_kind", LINE_KINDS),
        ("topic", TOPICS),
        ("holds", ADMISSIONS),
        ("channel", CHANNELS),
        ("round", ROUNDS),
        ("age", AGES),
    ):
        if name in asked:
            told.append(say(words[asked[name]]))
    if kinds := asked.get("kinds", "").split():
        told.append(say(", ").join(say(TICKET_KINDS[TicketKind(kind)]) for kind in kinds))
    if asked.get("at_least"):
        told.append(say("From {amount} yuan", amount=Money(asked["at_least"]).grouped()))
    if asked.get("older_than"):
        told.append(say("Older than {days} d", days=asked["older_than"]))
    if asked.get("listed"):
        told.append(say("List of {day}", day=DunningDesk(ground).list_day()))
    if "text" in asked:
        told.append(say("Filter: {text}", text=" ".join(asked["text"].split())[:60]))
    line = " · ".join(filter(None, told))
    return (line,) if line else ()
