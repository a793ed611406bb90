"""Papers wear what was in force when they were issued, however often they are printed and whatever changes since."""

import json
from pathlib import Path

import pypdfium2
import pytest

from frontdesk.core.forms import ALL, Form, FormDesk, hash_of
from frontdesk.core.ground import Ground
from frontdesk.core.money import Money
from frontdesk.core.progress import unheard
from frontdesk.core.words import Speaker
from frontdesk.fees.billing.runs import BillingDesk
from frontdesk.fees.cases.refunds import Claim, RefundDesk
from frontdesk.fees.dunning.letters import LetterDesk
from frontdesk.fees.papers.notice import notice_sheet
from frontdesk.fees.papers.outlines import LETTERS, NOTICE, RECEIPT
from frontdesk.fees.papers.receipt import receipt_sheet
from frontdesk.fees.records.cases import RefundKind
from frontdesk.fees.records.dunning import Tone
from frontdesk.paper.dressing import dressed
from frontdesk.paper.sheet import as_text
from frontdesk.renovation.papers.agreement import AGREEMENT
from frontdesk.shell.batches import letters, notices
from frontdesk.shell.drawing import receipt_pdf, receipt_slip
from frontdesk.shell.letterhead import ALL_PAPERS, Letterhead, dress_of, outlines
from frontdesk.shell.papers import sheet_of
from frontdesk.shell.reporting import save_report
from frontdesk.shell.work import export
from tests import people
from tests.core.test_forms import png
from tests.papers import fee_facts
from tests.papers.golden import check

OWN = Form(
    {
        "title": "物业费收费凭证",
        "lines": "{payer}：感谢您按时缴费！",
        "foot": "请妥善保管本凭证（{number}）。\n{office}",
    },
    ("unit", "paid", "item", "period"),
)


@pytest.mark.parametrize("format", ["241x140", "A5", "A4", "80mm"])
def test_a_receipt_is_printed_ever_again_as_it_was_issued(estate: people.Estate, format: str) -> None:
    desk, ground = FormDesk(estate.ground), estate.ground
    old = estate.pay(people.FLAT, "10.00")
    plain = receipt_pdf(ground, old.id, format, reprint=1)
    desk.keep(RECEIPT, Form(OWN.words, OWN.columns, hash_of(png()), hash_of(png("blue"))), (png(), png("blue")))
    new = estate.pay(people.FLAT, "10.00")
    dressed = receipt_pdf(ground, new.id, format, reprint=1)
    desk.keep(RECEIPT, Form({"title": "第三版"}))
    desk.keep(ALL_PAPERS, Form(logo=hash_of(png("green"))), (png("green"),))
    assert receipt_pdf(ground, old.id, format, reprint=1) == plain
    assert receipt_pdf(ground, new.id, format, reprint=1) == dressed
    assert (json.loads(old.facts)["form"], json.loads(new.facts)["form"]) == (0, 1)
    assert b"/Subtype /Image" in dressed
    assert b"/Subtype /Image" not in plain


def test_the_receipt_printer_says_the_estates_words(estate: people.Estate) -> None:
    FormDesk(estate.ground).keep(RECEIPT, OWN)
    receipt = estate.pay(people.FLAT, "10.00")
    slip = receipt_slip(estate.ground, receipt.id)
    for words in ("物业费收费凭证", "陈志远：感谢您按时缴费", f"请妥善保管本凭证（{receipt.number}）"):
        assert words.encode("gb18030") in slip


def test_a_red_entry_looks_as_the_receipt_that_it_turns_round(estate: people.Estate) -> None:
    from frontdesk.fees.cash.cashier import CashDesk

    receipt = estate.pay(people.FLAT, "10.00")
    FormDesk(estate.ground).keep(RECEIPT, OWN)
    assert json.loads(CashDesk(estate.ground).void(receipt.id, "金额录错").facts)["form"] == 0


def test_letters_of_a_batch_stay_as_they_were_and_notices_are_as_it_is_now(
    estate: people.Estate, tmp_path: Path
) -> None:
    ground, desk = estate.ground, FormDesk(estate.ground)
    BillingDesk(ground).post(202610)
    final = next(each for each in LETTERS if each.kind == "letter.final")
    desk.keep(final, Form({"title": "律师函前通知", "farewell": ""}))
    batch = letters(ground, unheard, str(tmp_path / "1.pdf"), "final")
    desk.keep(final, Form({"title": "又一版"}))
    desk.keep(NOTICE, Form({"help": "有疑问请来电。"}))
    letters(ground, unheard, str(tmp_path / "2.pdf"), again=batch.name)
    assert (tmp_path / "1.pdf").read_bytes() == (tmp_path / "2.pdf").read_bytes()
    assert "律师函前通知" in text_of(tmp_path / "1.pdf").replace(" ", "")
    notices(ground, unheard, str(tmp_path / "n.pdf"))
    assert "有疑问请来电" in text_of(tmp_path / "n.pdf")
    one = LetterDesk(ground).facts(1)
    assert one["tone"] == Tone.FINAL
    assert "律师函前通知" in as_text(sheet_of(ground, "dunning_letter", 1))


def test_slips_have_the_logo_and_seal_of_all_papers_of_their_day(estate: people.Estate) -> None:
    ground = estate.ground
    FormDesk(ground).keep(ALL_PAPERS, Form(logo=hash_of(png()), seal=hash_of(png())), (png(),))
    estate.pay(people.FLAT, "50.00")
    unit = estate.units[people.FLAT]
    refund = RefundDesk(ground).apply(Claim(RefundKind.PREPAYMENT, unit, "迁出", Money(1000))).id
    sheet = sheet_of(ground, "refund", refund)
    assert sheet.logo == png()
    assert sheet.seal is not None


@pytest.mark.parametrize("what", ["charges", "statement"])
def test_lists_and_statements_have_the_logo(estate: people.Estate, tmp_path: Path, what: str) -> None:
    ground, target = estate.ground, tmp_path / "list.pdf"

    def written() -> bytes:
        if what == "charges":
            export(ground, unheard, what, str(target))
        else:
            save_report(ground, unheard, what, str(target), unit_id=estate.units[people.FLAT])
        return target.read_bytes()

    assert b"/Subtype /Image" not in written()
    FormDesk(ground).keep(ALL_PAPERS, Form(logo=hash_of(png())), (png(),))
    assert b"/Subtype /Image" in written()


def test_a_paper_from_before_forms_were_kept_has_the_programs_words(ground: Ground) -> None:
    FormDesk(ground).keep(RECEIPT, Form({"foot": "一"}))
    assert Letterhead(ground, "receipt").worn({"number": "SJ2026-000001"}).form == Form()


def test_what_can_be_changed_is_what_stands_on_the_papers() -> None:
    kinds = [each.kind for each in outlines()]
    assert kinds == [ALL, "receipt", "notice", "letter.friendly", "letter.firm", "letter.final", "permit_agreement"]
    receipt = receipt_sheet(fee_facts.several_units(), Speaker("en"), **fee_facts.PRINTED)
    notice = notice_sheet(fee_facts.notice(), Speaker("en"), **fee_facts.PRINTED)
    for sheet, outline in ((receipt, RECEIPT), (notice, NOTICE)):
        assert [column.key for column in sheet.tables[0].columns] == list(outline.columns)
    for outline in (RECEIPT, NOTICE, *LETTERS, AGREEMENT):
        for paragraph in outline.paragraphs:
            words = paragraph.words.format_map(dict.fromkeys(outline.facts, ""))  # names no fact but the known ones
            assert len(words) <= paragraph.most


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
def test_a_receipt_in_the_estates_own_words(ground: Ground, language: str) -> None:
    form = Form(OWN.words, OWN.columns, hash_of(png()), hash_of(png()), "right")
    worn = FormDesk(ground).tried("receipt", form, (png(),))
    sheet = receipt_sheet(fee_facts.receipt(), Speaker(language), worn.form.words, **fee_facts.PRINTED)
    check("receipt_dressed", language, as_text(dressed(sheet, dress_of(worn))))


def text_of(pdf: Path) -> str:
    """The text of all pages."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return "".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()
