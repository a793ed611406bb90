"""The log taken along: a shift, a day, the shifts of a month as one PDF, and the list of lines as a file."""

from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from frontdesk.core.operators import Role
from frontdesk.core.progress import unheard
from frontdesk.core.refusals import Refusal
from frontdesk.duty.log import LogDesk, NewEntry
from frontdesk.duty.records import Shift
from frontdesk.duty.registers import LogRegisters
from frontdesk.duty.reviews import ReviewDesk
from frontdesk.reception.records import Purpose
from frontdesk.reception.visits.desk import VisitDesk
from frontdesk.reception.visits.fields import VisitFields
from frontdesk.shell.dutylogs import duty_logs
from frontdesk.shell.papers import DeskPaper
from frontdesk.shell.work import export
from tests import people
from tests.duty.counter import hand_over, on_duty, set_up
from tests.people import FLAT, Estate, Now

DAY = date(2026, 11, 21)


@pytest.fixture
def two_shifts(estate: Estate, now: Now) -> list[Shift]:
    """An early shift, handed over and added to; and a late one that is open still, past midnight."""
    ground = estate.ground
    set_up(ground)
    early = on_duty(ground, Role.RECEPTIONIST)
    desk = LogDesk(ground)
    now.go_on(minutes=5)
    desk.write(NewEntry("facility", "地下车库漏水", deadline=now.now + timedelta(days=1)))
    VisitDesk(ground).sign_in(VisitFields("钱七", Purpose.FAMILY, estate.units[FLAT]))
    now.go_on(hours=6, minutes=40)
    people.sign_in(ground, Role.CASHIER)
    estate.pay(FLAT, "50.00")
    people.sign_in(ground, Role.RECEPTIONIST)
    hand_over(ground)
    now.go_on(minutes=5)
    late = on_duty(ground, Role.CASHIER, reason="交班人已离岗")
    now.go_on(hours=9)
    desk.write(NewEntry("safety", "夜间巡查无异常"))
    desk.write(NewEntry("other", "补充", unit_id=estate.units[FLAT]), shift_id=early.id)
    return [early, late]


def told(lines: list[dict[str, Any]]) -> list[tuple[str, str]]:
    return [(line["time"], line["text"] or line["what"]) for line in lines]


def test_the_log_of_a_shift_is_what_was_written_and_what_was_done(two_shifts: list[Shift], estate: Estate) -> None:
    early, late = (LogRegisters(estate.ground).shift(shift.id) for shift in two_shifts)
    assert told(early["lines"]) == [("09:05", "早班"), ("09:10", "地下车库漏水"), ("15:50", "handed_over")]
    assert told(early["addenda"]) == [("11-22 00:55", "补充")]
    assert early["tally"] == {"visit_in": 1, "receipt": 1}, "who was on no shift did it meanwhile"
    assert (early["opened"], early["closed"]) == ("2026-11-21 09:05", "2026-11-21 15:50")
    assert told(late["lines"]) == [("15:55", "中班"), ("11-22 00:55", "夜间巡查无异常")]
    assert (late["closed"], late["review"]) == ("", None)


def test_the_log_of_a_day_goes_from_midnight_to_midnight(two_shifts: list[Shift], estate: Estate) -> None:
    day, next_day = (LogRegisters(estate.ground).day(DAY + timedelta(days=at)) for at in (0, 1))
    assert [shift["name"] for shift in day["shifts"]] == ["早班", "中班"]
    assert told(day["lines"]) == [
        ("09:05", "早班"), ("09:10", "地下车库漏水"), ("15:50", "handed_over"), ("15:55", "中班"),
    ]  # fmt: skip
    assert [shift["name"] for shift in next_day["shifts"]] == ["中班"]
    assert [line["shift"] for line in next_day["lines"]] == ["中班", two_shifts[0].number]


def test_the_review_stands_on_the_log(two_shifts: list[Shift], estate: Estate) -> None:
    people.sign_in(estate.ground, Role.SUPERVISOR)
    ReviewDesk(estate.ground).review(two_shifts[0].id, "请跟进漏水")
    facts = LogRegisters(estate.ground).shift(two_shifts[0].id)
    assert facts["review"] == {"at": "2026-11-22 00:55", "who": "周明", "words": "请跟进漏水"}


def test_the_shifts_of_a_month_are_one_pdf_with_bookmarks(
    two_shifts: list[Shift], estate: Estate, tmp_path: Path
) -> None:
    path = tmp_path / "logs.pdf"
    since, until = date(2026, 11, 1), date(2026, 11, 30)
    assert duty_logs(estate.ground, unheard, str(path), since=since, until=until) == 2
    with closing(pypdfium2.PdfDocument(path)) as document:
        found = [(each.level, each.get_title(), each.get_dest().get_index()) for each in document.get_toc()]
    early, late = two_shifts
    assert found == [
        (0, "2026-11-21", 0), (1, f"早班 许诺 {early.number}", 0), (1, f"中班 林晓 {late.number}", 1),
    ]  # fmt: skip


def test_days_without_a_shift_are_refused_and_whoever_may_not_take_it_along(
    two_shifts: list[Shift], estate: Estate, tmp_path: Path
) -> None:
    path = tmp_path / "logs.pdf"
    with pytest.raises(Refusal, match="Nobody was on duty"):
        duty_logs(estate.ground, unheard, str(path), since=date(2026, 1, 1), until=date(2026, 1, 31))
    people.sign_in(estate.ground, Role.RECEPTIONIST)
    with pytest.raises(Refusal, match="may not do this"):
        duty_logs(estate.ground, unheard, str(path), since=DAY, until=DAY)
    assert not path.exists()


def test_the_logs_of_a_shift_and_a_day_can_be_shown_and_printed(two_shifts: list[Shift], estate: Estate) -> None:
    shift, day = (
        DeskPaper(estate.ground, kind, record)
        for kind, record in (("duty_log", two_shifts[0].id), ("duty_day", DAY.toordinal()))
    )
    assert (shift.name, day.name) == (two_shifts[0].number, "值班日志 2026年11月21日")
    assert shift.shown("A4").startswith(b"%PDF") and day.issued("A4").startswith(b"%PDF")


def test_the_lines_are_saved_as_they_are_narrowed(two_shifts: list[Shift], estate: Estate, tmp_path: Path) -> None:
    path = tmp_path / "log.csv"
    rows = export(estate.ground, unheard, "dutylog", str(path), state="addendum", category="other", since="2026-11")
    assert rows == 1
    saved = path.read_text(encoding="utf-8-sig")
    assert "补充" in saved and FLAT in saved and "地下车库漏水" not in saved
