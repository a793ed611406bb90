"""Papers of a case on their way out: by number from the command line, found by scanning, marked when printed again."""

from datetime import date
from pathlib import Path

import pypdfium2
import pytest

from frontdesk.core import words
from frontdesk.core.operators import Role
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import Speaker
from frontdesk.paper.preview import page_count
from frontdesk.renovation.extensions import ExtensionDesk, ExtensionFields
from frontdesk.renovation.listed import PermitLists
from frontdesk.renovation.records import Permit
from frontdesk.renovation.scopes import ScopeFields
from frontdesk.shell.cli import main
from frontdesk.shell.office import Office
from frontdesk.shell.papers import DeskPaper, sheet_of
from tests import people
from tests.people import FLAT
from tests.renovation import sites


@pytest.fixture
def site(estate):
    return sites.works(estate.ground, estate.units[FLAT])


def stamps(ground, kind, record):
    return sheet_of(ground, kind, record).stamps


def test_a_permit_that_goes_out_again_says_so_until_it_is_issued_anew(estate, site):
    ground = estate.ground
    assert stamps(ground, "permit", site.id) == ()
    DeskPaper(ground, "permit", site.id).issued("A4")
    assert stamps(ground, "permit", site.id) == (Speaker("zh_CN")("Reprint {count}", count=1),)
    with sites.by(ground, Role.RECEPTIONIST):
        extension = ExtensionDesk(ground).apply(site.id, ExtensionFields(date(2027, 2, 28), "瓷砖缺货"))
    ExtensionDesk(ground).approve(extension.id)
    assert stamps(ground, "permit", site.id) == (Speaker("zh_CN")("Issued anew: {count}", count=1),)


def test_an_extension_is_found_by_its_number_and_leads_to_its_case(estate, site):
    extension = ExtensionDesk(estate.ground).apply(site.id, ExtensionFields(date(2027, 2, 28), "瓷砖缺货"))
    card = Office(estate.ground).finder.numbered(extension.number)
    assert card is not None
    assert (card.kind, card.record) == ("extension", extension.id)
    assert PermitLists(estate.ground).case_of(card.kind, card.record) == site.id


def test_what_is_not_issued_yet_is_no_permit(estate):
    permit = sites.applied(estate.ground, estate.units[FLAT])
    with pytest.raises(Refusal, match="not issued yet"):
        DeskPaper(estate.ground, "permit", permit.id)
    assert DeskPaper(estate.ground, "permit_application", permit.id).name == permit.number


def test_a_permit_is_saved_by_its_number(
    estate: people.Estate, site: Permit, tmp_path: Path, capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr(words, "_screen", words.Speaker("en"))
    for name, value in (
        ("LANG", "C.UTF-8"),
        ("FRONTDESK_DATA", str(estate.ground.folder)),
        ("FRONTDESK_OPERATOR", people.OPERATORS[Role.RECEPTIONIST]),
        ("FRONTDESK_PASSWORD", people.PASSWORD),
    ):
        monkeypatch.setenv(name, value)
    out = tmp_path / "permit.pdf"
    assert main(["print", "permit", site.number, "--out", str(out)]) == 0
    assert out.read_bytes().startswith(b"%PDF")
    assert main(["print", "permit", "XK20200101-0001", "--out", str(out)]) != 0
    assert "There is no permit XK20200101-0001." in capsys.readouterr().err


def test_a_permit_for_the_door_is_large_and_one_sheet_however_much_is_done(estate, site):
    ground = estate.ground
    drawn = DeskPaper(ground, "permit", site.id).shown("A4")
    works = [ScopeFields(f"第 {n} 项：拆除非承重隔墙、贴砖、吊顶、电路改造", "全屋") for n in range(12)]
    long = DeskPaper(ground, "permit", sites.works(ground, estate.units[people.SHOP], works).id).shown("A4")
    assert [page_count(each) for each in (drawn, long)] == [1, 1]
    assert line_height(drawn) > line_height(long)


def line_height(pdf):
    """Points of the letters of the first fact."""
    with pypdfium2.PdfDocument(pdf) as document:
        text = document[0].get_textpage()
        begin = text.search("施工期限").get_next()[0]
        _, low, _, high = text.get_charbox(begin, loose=True)
        return high - low
