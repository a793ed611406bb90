"""Dunning letters: who gets one, what stands on it, and that a batch is one act."""

import json
import re
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from itertools import product
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import DBAPIError

from frontdesk.core.audit import Audit
from frontdesk.core.estate import EstateDesk
from frontdesk.core.operators import Role
from frontdesk.core.progress import unheard
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import LANGUAGES, catalogue
from frontdesk.fees.billing.runs import BillingDesk
from frontdesk.fees.cash.latefees import LateFeeDesk
from frontdesk.fees.dunning.desk import DunningDesk
from frontdesk.fees.dunning.letters import LetterDesk
from frontdesk.fees.dunning.numbered import LetterNumbers
from frontdesk.fees.papers.letters import letter_words
from frontdesk.fees.records.dunning import DunningRound, Outcome, Tone
from frontdesk.residents.desk import ResidentDesk
from frontdesk.shell.batches import letters
from frontdesk.shell.checking import checks
from frontdesk.shell.papers import DeskPaper
from tests import people
from tests.people import FLAT, SHOP, SMALL, SPACE


@pytest.fixture
def books(estate: people.Estate, now: people.Now) -> Iterator[people.Estate]:
    """September and October are billed and unpaid on 21 November; at the end the books are in order."""
    for month in (202609, 202610):
        BillingDesk(estate.ground).post(month)
    yield estate
    assert {check.name: check.detail for check in checks(estate.ground) if not check.ok} == {}


@pytest.fixture
def desk(books: people.Estate) -> LetterDesk:
    people.sign_in(books.ground, Role.SUPERVISOR)
    return LetterDesk(books.ground)


def drawn(ground: Any, path: Path, **asked: Any) -> Any:
    return letters(ground, unheard, str(path), **asked)


def pages(pdf: Path | bytes) -> list[str]:
    """The words of each page, without spaces."""
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        return ["".join(page.get_textpage().get_text_range().split()) for page in document]


# What is issued


def test_each_letter_has_its_number_its_facts_and_its_contact(desk: LetterDesk, books: people.Estate) -> None:
    flat, small = books.units[FLAT], books.units[SMALL]
    batch = desk.issue(Tone.FIRM, [small, flat])
    assert (batch.name, batch.tone, batch.letters) == ("CJ20261121-0001", Tone.FIRM, 2)
    with desk.batch(batch.name) as (count, rows):
        first, second = rows
    assert count == 2
    assert [each["number"] for each in (first, second)] == ["CJ20261121-0001", "CJ20261121-0002"]
    assert second == {
        "number": "CJ20261121-0002", "tone": "firm", "estate": "云栖花园",
        "office": EstateDesk(books.ground).estate().office, "demo": False, "form": 0,
        "unit": FLAT, "payer": "陈志远", "date": "2026-11-21", "due_by": "2026-11-28", "since": "2026-09-30",
        "lines": [
            {"item": "物业费", "first": "2026-09", "last": "2026-10", "open": 56180, "due": "2026-09-30"},
        ],
        "total": 56180, "late": 0, "phone": "", "hours": "周一至周五 08:30–18:00，周六周日 09:00–17:00", "bank": "",
    }  # fmt: skip
    [contact] = DunningDesk(books.ground).history(flat)
    told = (contact.round, contact.means, contact.outcome, contact.owed, contact.letter)
    assert told == (DunningRound.LETTER, "paper", Outcome.DELIVERED, 56180, "CJ20261121-0002")
    assert desk.facts(contact.letter_id or 0) == second
    assert DunningDesk(books.ground).due_rows([flat])[0]["next_round"] == "legal"


def test_a_batch_is_one_line_of_the_audit_chain(desk: LetterDesk, books: people.Estate) -> None:
    desk.issue(Tone.FRIENDLY, [*books.units.values()])
    with books.ground.database.reading() as session:
        noted = [
            json.loads(each)
            for each in session.scalars(select(Audit.facts).where(Audit.act == "dunning_letters_issued"))
        ]
    assert [(each["batch"], each["letters"], each["tone"]) for each in noted] == [("CJ20261121-0001", 4, "friendly")]


def test_numbers_go_on_and_begin_anew_each_day(desk: LetterDesk, books: people.Estate, now: people.Now) -> None:
    unit = [books.units[FLAT]]
    assert desk.issued() is None
    names = [desk.issue(tone, unit).name for tone in (Tone.FIRM, Tone.FRIENDLY)]
    assert names == ["CJ20261121-0001", "CJ20261121-0002"]
    now.set_day(date(2026, 11, 22))
    assert desk.issue(Tone.FIRM, unit).name == "CJ20261122-0001"
    last = desk.issued()
    assert last is not None and (last.name, last.tone, last.letters) == ("CJ20261122-0001", Tone.FIRM, 1)
    assert desk.issued("CJ20261121-0002").tone == Tone.FRIENDLY  # type: ignore[union-attr]


def test_letters_asked_for_twice_are_the_same_batch(desk: LetterDesk, books: people.Estate, now: people.Now) -> None:
    units = [books.units[FLAT], books.units[SHOP]]
    first, again = (desk.issue(Tone.FRIENDLY, units) for _ in range(2))
    assert (again.name, again.letters, again.again) == (first.name, 2, True)
    assert len(DunningDesk(books.ground).history(units[0])) == 1
    now.set_day(date(2026, 11, 22))
    assert not desk.issue(Tone.FRIENDLY, units).again


def test_who_got_a_letter_in_this_tone_today_is_passed_over(desk: LetterDesk, books: people.Estate) -> None:
    flat, shop, small = (books.units[code] for code in (FLAT, SHOP, SMALL))
    desk.issue(Tone.FRIENDLY, [flat, shop])
    batch = desk.issue(Tone.FRIENDLY, [flat, small])
    assert (batch.name, batch.letters, batch.passed_over) == ("CJ20261121-0003", 1, 1)
    for part in ([flat], [flat, shop, small]):
        with pytest.raises(Refusal, match="once more"):
            desk.issue(Tone.FRIENDLY, part)


def test_letters_written_once_more_are_the_same_file(desk: LetterDesk, books: people.Estate, tmp_path: Path) -> None:
    first, second = tmp_path / "letters.pdf", tmp_path / "again.pdf"
    drawn(books.ground, first, tone="firm")
    assert drawn(books.ground, second, tone="firm").again
    assert first.read_bytes() == second.read_bytes()


def test_who_owes_nothing_overdue_gets_none(desk: LetterDesk, books: people.Estate) -> None:
    books.pay(SPACE, "160")
    assert desk.issue(Tone.FRIENDLY, [books.units[SPACE], books.units[SHOP]]).letters == 1
    with pytest.raises(Refusal, match="no letter to write"):
        desk.issue(Tone.FRIENDLY, [books.units[SPACE], books.units[people.UNSOLD]])
    with pytest.raises(Refusal, match="no letter to write"):
        desk.issue(Tone.FRIENDLY, [])


@pytest.mark.parametrize("role", [Role.RECEPTIONIST, Role.CASHIER])
def test_the_counter_issues_none(books: people.Estate, role: Role) -> None:
    people.sign_in(books.ground, role)
    with pytest.raises(Refusal, match="may not do this"):
        LetterDesk(books.ground).issue(Tone.FRIENDLY, [*books.units.values()])


def test_who_pays_while_the_letters_are_gathered_is_looked_at_again(
    desk: LetterDesk, books: people.Estate, monkeypatch: pytest.MonkeyPatch
) -> None:
    act = books.ground.act

    def late(name: str, right: Any) -> Any:
        if name == "dunning_letters_issued":
            monkeypatch.setattr(books.ground, "act", act)
            books.pay(SMALL, "447.50")
            books.pay(FLAT, "280.90")
        return act(name, right)

    monkeypatch.setattr(books.ground, "act", late)
    batch = desk.issue(Tone.FIRM, [books.units[code] for code in (SMALL, FLAT, SHOP)])
    with desk.batch(batch.name) as (_, rows):
        found = {row["unit"]: row["total"] for row in rows}
    assert found == {SHOP: 192000, FLAT: 28090}


def test_months_without_a_gap_are_one_line(desk: LetterDesk, books: people.Estate, now: people.Now) -> None:
    BillingDesk(books.ground).post(202606)
    BillingDesk(books.ground).post(202611)
    now.set_day(date(2026, 12, 1))
    desk.issue(Tone.FINAL, [books.units[SPACE]])
    assert desk.facts(1)["lines"] == [
        {"item": "车位管理费", "first": "2026-06", "last": "2026-06", "open": 8000, "due": "2026-06-30"},
        {"item": "车位管理费", "first": "2026-09", "last": "2026-11", "open": 24000, "due": "2026-09-30"},
    ]


def test_the_late_fee_to_date_is_told_where_the_contract_says_so(
    desk: LetterDesk, books: people.Estate, now: people.Now
) -> None:
    flat = books.units[FLAT]
    people.sign_in(books.ground, Role.MANAGER)
    EstateDesk(books.ground).set_rule("latefee.on", "yes")
    now.set_day(date(2026, 12, 1))
    desk.issue(Tone.FIRM, [flat])
    facts = desk.facts(1)
    assert (facts["total"], facts["late"]) == (56180, int(LateFeeDesk(books.ground).charge(flat)))
    assert facts["late"] > 0


def test_what_a_former_owner_owes_is_asked_of_them(estate: people.Estate) -> None:
    ground, shop = estate.ground, estate.units[SHOP]
    BillingDesk(ground).post(202610)
    [former] = ResidentDesk(ground).unit_file(estate.units[FLAT]).residents
    left = (
        "INSERT INTO charge (unit_id, item_id, period, source, price, quantity, months, amount, paid, waived, state,"
        " due, person_id, remark) VALUES (:unit, 3, 202610, 'x', 1, 1, 1, 500, 0, 0, 'open', '2026-10-31', :person, '')"
    )
    with ground.database.writing() as session:
        session.execute(text(left), {"unit": shop, "person": former.person.id})
    desk = LetterDesk(ground)
    with desk.batch(desk.issue(Tone.FIRM, [shop]).name) as (_, rows):
        assert [(row["payer"], row["total"]) for row in rows] == [("单雪", 96000), ("陈志远", 500)]


def test_a_letter_is_never_altered(desk: LetterDesk, books: people.Estate) -> None:
    desk.issue(Tone.FIRM, [books.units[FLAT]])
    for change in ("UPDATE dunning_letter SET owed = 1", "DELETE FROM dunning_contact"):
        with pytest.raises(DBAPIError), books.ground.database.writing() as session:
            session.execute(text(change))


# What is drawn


def test_a_batch_is_one_pdf_in_the_order_of_the_list_and_drawn_again_the_same(
    desk: LetterDesk, books: people.Estate, tmp_path: Path
) -> None:
    batch = drawn(books.ground, tmp_path / "letters.pdf", tone="final")
    found = pages(tmp_path / "letters.pdf")
    assert batch.letters == len(found) == 4
    wanted = [row["unit"] for row in DunningDesk(books.ground).due(state="none")]
    assert all(f"CJ20261121-000{place}" in page for place, page in enumerate(found, 1))
    assert all(unit in page for unit, page in zip(wanted, found, strict=True))
    again = drawn(books.ground, tmp_path / "again.pdf", again=batch.name)
    assert (again.name, again.letters) == (batch.name, batch.letters)
    assert (tmp_path / "again.pdf").read_bytes() == (tmp_path / "letters.pdf").read_bytes()


def test_a_reprint_of_one_letter_is_the_page_of_the_batch(
    desk: LetterDesk, books: people.Estate, tmp_path: Path, now: people.Now
) -> None:
    drawn(books.ground, tmp_path / "letters.pdf", tone="firm")
    books.pay(FLAT, "561.80")
    people.sign_in(books.ground, Role.RECEPTIONIST)
    now.set_day(date(2026, 12, 24))
    flat = next(each.letter_id for each in DunningDesk(books.ground).history(books.units[FLAT]) if each.letter_id)
    paper = DeskPaper(books.ground, "dunning_letter", flat)
    [page] = pages(paper.issued("A4"))
    assert page == pages(tmp_path / "letters.pdf")[flat - 1]
    assert paper.name in page


def test_letters_are_narrowed_as_the_list(desk: LetterDesk, books: people.Estate, tmp_path: Path) -> None:
    path = tmp_path / "letters.pdf"
    assert drawn(books.ground, path, tone="friendly", at_least=100000).letters == 1
    assert drawn(books.ground, path, tone="firm", units=[books.units[SPACE], books.units[FLAT]]).letters == 2
    assert drawn(books.ground, path, tone="final", sort="overdue", descending=True, text="3-1").letters == 2
    with desk.batch("CJ20261121-0004") as (_, rows):
        assert [row["unit"] for row in rows] == [FLAT, SMALL]


def test_nothing_is_issued_when_the_file_cannot_be_written(
    desk: LetterDesk, books: people.Estate, tmp_path: Path
) -> None:
    with pytest.raises(Refusal):
        drawn(books.ground, tmp_path / "nowhere" / "letters.pdf", tone="friendly")
    assert desk.issued() is None


def test_a_batch_that_is_not_there_is_refused(desk: LetterDesk, books: people.Estate, tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="no batch of letters"):
        drawn(books.ground, tmp_path / "letters.pdf", again="CJ20260101-0001")
    assert not (tmp_path / "letters.pdf").exists()


def test_a_letter_is_found_by_its_number(desk: LetterDesk, books: people.Estate) -> None:
    desk.issue(Tone.FIRM, [books.units[FLAT], books.units[SMALL]])
    numbers = LetterNumbers(books.ground)
    assert numbers.named("CJ20261121-0002") == numbers.named("cj202611210002") == [("dunning_letter", 2)]
    assert numbers.named("cj") == [("dunning_letter", 2), ("dunning_letter", 1)]
    assert numbers.named("SJ20261121") == []
    [card] = numbers.cards([("dunning_letter", 1)])
    assert (card.title, card.detail, card.unit_id) == ("CJ20261121-0001", f"{FLAT}  ¥561.80  Firm", books.units[FLAT])


# How they are worded

_FORBIDDEN = re.compile(
    r"(停|断|斷|切断|切斷|中断|中斷|限制|暂停|暫停)[^，。；]{0,6}(水|电|電|气|氣|暖|热|熱|门禁|門禁|电梯|電梯)"
    r"|(?:cut|turn|shut)\s+off|disconnect|electric|heating|gas\b|water\b|power\b|lift\b",
    re.IGNORECASE,
)


@pytest.mark.parametrize(("tone", "language"), [*product(Tone, LANGUAGES)])
def test_no_letter_threatens_to_cut_anything_off(tone: Tone, language: str) -> None:
    """Civil Code, art. 944, para. 3."""
    for sentence in letter_words(tone).values():
        said = catalogue(language)[sentence]
        assert not _FORBIDDEN.search(said), said


def test_the_pattern_finds_what_it_is_for() -> None:
    for threat in ("我们将停水停电", "停止供电、供水、供热、供燃气", "限制门禁卡", "we will cut off your water"):
        assert _FORBIDDEN.search(threat)


@pytest.mark.parametrize("tone", Tone)
def test_every_tone_has_the_same_parts_so_that_an_estate_can_change_them(tone: Tone) -> None:
    assert list(letter_words(tone)) == list(letter_words(Tone.FRIENDLY))


def test_only_the_final_tone_speaks_of_courts() -> None:
    found = {tone: any(word in " ".join(letter_words(tone).values()) for word in ("lawyer", "action")) for tone in Tone}
    assert found == {Tone.FRIENDLY: False, Tone.FIRM: False, Tone.FINAL: True}
