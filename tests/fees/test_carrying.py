"""What was owed and prepaid in the books before these: read as it comes, entered once, undone while nobody has paid."""

from pathlib import Path

import pytest
from openpyxl import Workbook

from frontdesk.core.money import Money
from frontdesk.core.operators import Role
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import Speaker
from frontdesk.fees.billing.runs import BillingDesk
from frontdesk.fees.books import CHECKS
from frontdesk.fees.cash.cashier import CashDesk
from frontdesk.fees.cash.ledger import Tendered, stored_facts
from frontdesk.fees.desk import FeeDesk
from frontdesk.fees.numbers import Numbers
from frontdesk.fees.opening.desk import BalanceDesk
from frontdesk.fees.papers.receipt import receipt_sheet
from frontdesk.fees.records import Method
from frontdesk.fees.tables import reckoned
from frontdesk.paper.sheet import as_text
from frontdesk.residents.layout import Choice
from tests import people


@pytest.fixture
def write(tmp_path):
    def made(*rows):
        book = Workbook()
        for row in rows:
            book.active.append(row)
        path = tmp_path / "期初.xlsx"
        book.save(path)
        return path

    return made


def account(estate, code):
    return FeeDesk(estate.ground).account(estate.units[code])


def faults_of(imported):
    return [(fault.row, fault.column, fault.reason.sentence) for fault in imported.faults]


def sound(ground):
    with ground.database.reading() as session:
        return [name for name, _, ask in CHECKS if ask(session) is not None]


def test_the_total_beside_the_columns_of_the_items_is_not_owed_again(estate, write):
    path = write(
        ["房号", "物业费", "停车费欠费", "欠费合计"],
        [people.FLAT, 280.9, None, 280.9],
        [people.SHOP, 100, None, 120],
    )
    done = BalanceDesk(estate.ground).take_over(path)
    assert (done.added, done.refused) == (1, 1)
    assert [str(each.open) for each in account(estate, people.FLAT).owed] == ["280.90"]
    assert faults_of(done)[0][:2] == (3, "欠费合计")


def test_entrances_on_the_sheets_of_two_buildings_are_no_buildings(estate, tmp_path):
    book = Workbook()
    book.active.title = "1栋"
    for sheet in (book.active, book.create_sheet("2栋")):
        for row in (["房号", "欠费金额"], ["1-101", 10], ["2-101", 20]):
            sheet.append(row)
    book.save(tmp_path / "sheets.xlsx")
    shown = BalanceDesk(estate.ground).preview(tmp_path / "sheets.xlsx")
    named = [fault.reason.facts.get("code") for fault in shown.faults]
    assert shown.rows == 4 and set(named) <= {"1-1-101", "1-2-101", "2-1-101", "2-2-101"}


def test_a_list_without_rows_is_refused(estate, write):
    shown = BalanceDesk(estate.ground).preview(write(["房号", "欠费金额"]))
    assert "no rows below" in shown.refusal.sentence


def test_what_is_owed_and_prepaid_is_carried_over_once(estate, write):
    path = write(
        ["云栖花园期初余额表"],
        ["房号", "业主", "收费项目", "费用月份", "欠费金额（元）", "预存余额"],
        [people.FLAT, "林晓", "物业费", "2026-09", 280.9, None],
        [people.FLAT, "林晓", "物业费", "2026年10月", "1,280.90", 0],
        [people.SHOP, "陈志远", None, None, "无", 500],
        ["合计", None, None, None, 1561.8, 500],
    )
    desk = BalanceDesk(estate.ground)
    before = desk.preview(path)
    assert (before.added, before.unchanged, before.faults) == (3, 0, [])
    assert account(estate, people.FLAT).owed == []
    done = desk.take_over(path)
    assert done.number is not None
    owed = account(estate, people.FLAT).owed
    assert [(one.item, one.period, one.amount, one.due.isoformat()) for one in owed] == [
        ("物业费", 202609, Money(28090), "2026-09-30"),
        ("物业费", 202610, Money(128090), "2026-10-31"),
    ]
    assert account(estate, people.SHOP).prepaid == Money(50000)
    again = desk.take_over(path)
    assert (again.added, again.unchanged, again.number) == (0, 3, None)
    assert sound(estate.ground) == []


def test_a_month_that_was_carried_over_is_not_billed_again(estate, write):
    BalanceDesk(estate.ground).take_over(write(["房号", "项目", "月份", "欠费"], [people.FLAT, "物业费", "2026-10", 1]))
    BillingDesk(estate.ground).post(202610)
    assert [one.amount for one in account(estate, people.FLAT).owed if one.item == "物业费"] == [Money(100)]
    assert sound(estate.ground) == []


def test_a_paper_does_not_reckon_what_earlier_books_reckoned(estate, write):
    BalanceDesk(estate.ground).take_over(
        write(
            ["房号", "项目", "月份", "欠费"],
            [people.FLAT, "物业费", "2026-08", 100],
            [people.FLAT, "物业费", "2026-09", 100],
        )
    )
    charge = next(iter(FeeDesk(estate.ground).charges(unit_id=estate.units[people.FLAT])))
    assert reckoned(charge["basis"], charge["price"], charge["quantity"]) == ""
    receipt = CashDesk(estate.ground).take_payment(estate.units[people.FLAT], [Tendered(Method.CASH, Money(20000))])
    facts = stored_facts(receipt)
    texts = as_text(receipt_sheet(facts, Speaker("zh_CN"), printed_at="2026-11-21 09:05", printed_by="林晓"))
    assert "100.00 × 2 个月" in texts
    assert "m²" not in texts.split("物业费")[-1]


def test_the_run_that_carries_over_is_found_by_its_number(estate, write):
    BalanceDesk(estate.ground).take_over(write(["房号", "欠费"], [people.FLAT, 10]))
    (found,) = Numbers(estate.ground).cards(Numbers(estate.ground).named("QC20261121-0001"))
    assert (found.kind, found.title) == ("billing_run", "QC20261121-0001")


def test_each_fee_item_may_have_a_column_of_its_own(estate, write):
    desk = BalanceDesk(estate.ground)
    desk.take_over(write(["房号", "物业费欠费", "车位管理费 欠费", "合计"], [people.FLAT, 100, "", 100]))
    assert [(one.item, one.amount) for one in account(estate, people.FLAT).owed] == [("物业费", Money(10000))]


def test_what_is_owed_for_nothing_in_particular_has_an_item_of_its_own(estate, write):
    BalanceDesk(estate.ground).take_over(write(["房号", "欠费"], [people.FLAT, 88.8]))
    (owed,) = account(estate, people.FLAT).owed
    assert (owed.item, owed.amount, owed.due.isoformat()) == ("期初欠费", Money(8880), "2026-11-30")


def test_each_faulty_row_is_named_with_what_to_do(estate, write):
    path = write(
        ["房号", "收费项目", "费用月份", "欠费", "预存"],
        ["9-9-909", None, None, 10, None],
        [people.FLAT, "空调费", None, 10, None],
        [people.FLAT, None, "十月", 10, None],
        [people.FLAT, None, "2027-01", 10, None],
        [people.FLAT, None, None, -10, None],
        [people.FLAT, None, None, 10.005, None],
        [people.FLAT, None, None, "十块", None],
        [people.SHOP, None, None, 10, None],
        [people.SHOP, None, None, 10, None],
        [None, None, None, 10, None],
    )
    done = BalanceDesk(estate.ground).take_over(path)
    assert (done.added, done.unchanged, done.refused, done.rows) == (1, 0, 9, 10)
    assert [(row, column) for row, column, _ in faults_of(done)] == [
        (2, "房号"), (3, "收费项目"), (4, "费用月份"), (5, "费用月份"), (6, "欠费"), (7, "欠费"), (8, "欠费"),
        (10, "房号"), (11, "房号"),
    ]  # fmt: skip
    assert done.returned["Sheet", 3] == (people.FLAT, "空调费", "", "10", "")


def test_a_sum_that_differs_from_the_books_is_refused(estate, write):
    desk = BalanceDesk(estate.ground)
    desk.take_over(write(["房号", "欠费", "预存"], [people.FLAT, 10, 20]))
    done = desk.take_over(write(["房号", "欠费", "预存"], [people.FLAT, 11, 20]))
    assert [fault.reason.facts for fault in done.faults] == [{"amount": "10.00"}]


def test_it_is_undone_until_somebody_has_paid(estate, write):
    desk = BalanceDesk(estate.ground)
    path = write(["房号", "欠费", "预存"], [people.FLAT, 10, None], [people.SHOP, None, 20])
    first = desk.take_over(path).number
    desk.undo(first)
    assert account(estate, people.FLAT).owed == []
    assert account(estate, people.SHOP).prepaid == Money(0)
    assert sound(estate.ground) == []
    with pytest.raises(Refusal, match="undone already"):
        desk.undo(first)
    second = desk.take_over(path).number
    CashDesk(estate.ground).take_payment(estate.units[people.FLAT], [Tendered(Method.CASH, Money(1000))])
    with pytest.raises(Refusal) as refused:
        desk.undo(second)
    assert refused.value.facts == {"unit": people.FLAT}
    assert [each.undone_at is None for each in desk.imports()] == [True, False]
    assert sound(estate.ground) == []


def test_a_column_may_be_assigned_otherwise_and_is_remembered(estate, write):
    desk = BalanceDesk(estate.ground)
    path = write(["房号", "结转数", "说明"], [people.FLAT, 12, "上一家物业"])
    assert desk.preview(path).refusal is not None
    choice = desk.assign(path, Choice(), [("结转数", "欠费")])
    assert desk.take_over(path, choice).added == 1
    assert account(estate, people.FLAT).owed[0].remark == "上一家物业"
    assert desk.preview(path).remembered


def test_who_may_not_bill_may_not_carry_over(estate, write, signed_in):
    path = write(["房号", "欠费"], [people.FLAT, 1])
    signed_in(Role.CASHIER)
    with pytest.raises(Refusal, match="may not do this"):
        BalanceDesk(estate.ground).take_over(path)


def test_no_file_of_another_kind_is_taken_for_a_list(estate, tmp_path):
    path = Path(tmp_path / "x.csv")
    path.write_text("甲,乙\n1,2\n", encoding="utf-8")
    assert BalanceDesk(estate.ground).preview(path).refusal is not None
