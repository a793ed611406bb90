"""How papers look is kept version by version: what was issued stays as it was, pictures are kept once."""

import io
import json

import pytest
from PIL import Image
from sqlalchemy import select, text

from frontdesk.core.audit import Audit
from frontdesk.core.forms import ALL, NONE, Form, FormDesk, PaperForm, Picture, fault, hash_of, latest
from frontdesk.core.ground import Ground
from frontdesk.core.operators import Role
from frontdesk.core.proving import chain_is_whole
from frontdesk.core.refusals import Refusal
from frontdesk.core.wording import Outline
from frontdesk.fees.papers.outlines import NOTICE, RECEIPT
from tests import people

COMMON = Outline(ALL, "All papers")


def png(colour: str = "red") -> bytes:
    target = io.BytesIO()
    Image.new("RGB", (40, 40), colour).save(target, "PNG")
    return target.getvalue()


def now(ground: Ground) -> int:
    with ground.database.reading() as session:
        return latest(session)


def test_every_version_is_kept_and_found_again(ground: Ground) -> None:
    desk = FormDesk(ground)
    assert desk.form("receipt") == Form()
    desk.keep(RECEIPT, Form({"foot": "一"}))
    first = now(ground)
    desk.keep(RECEIPT, Form({"foot": "二"}, ("unit", "item", "paid")))
    desk.keep(NOTICE, Form({"help": ""}))
    assert desk.form("receipt") == Form({"foot": "二"}, ("unit", "item", "paid"))
    assert desk.worn("receipt", first).form == Form({"foot": "一"})
    assert desk.worn("receipt", 0).form == Form()
    desk.keep(RECEIPT, Form())
    assert desk.form("receipt") == Form()
    assert desk.form("notice") == Form({"help": ""})


def test_what_is_as_it_was_makes_no_version(ground: Ground) -> None:
    desk = FormDesk(ground)
    desk.keep(RECEIPT, Form())
    assert now(ground) == 0
    desk.keep(RECEIPT, Form({"foot": "一"}, tuple(RECEIPT.columns)))
    desk.keep(RECEIPT, Form({"foot": "一 "}))
    assert now(ground) == 1


def test_an_empty_text_is_left_out_but_for_one_that_is_needed(ground: Ground) -> None:
    kept = FormDesk(ground).keep(RECEIPT, Form({"title": " ", "foot": " "}))
    assert kept.words == {"foot": ""}


def test_a_picture_is_kept_once_and_worn_by_all_papers_that_have_none_of_their_own(ground: Ground) -> None:
    desk, logo, seal = FormDesk(ground), png(), png("blue")
    desk.keep(COMMON, Form(logo=hash_of(logo), seal=hash_of(seal), spot="right", across=-50), (logo, seal))
    desk.keep(NOTICE, Form(logo=hash_of(logo), seal=NONE), (logo, png("green")))
    with ground.database.reading() as session:
        assert sorted(session.scalars(select(Picture.hash))) == sorted(map(hash_of, (logo, seal)))
    receipt, notice = desk.worn("receipt", now(ground)), desk.worn("notice", now(ground))
    assert (receipt.logo, receipt.seal, receipt.form.spot, receipt.form.across) == (logo, seal, "right", -50)
    assert (notice.logo, notice.seal) == (logo, None)
    tried = desk.tried("receipt", Form(seal=hash_of(png("green"))), (png("green"),))
    assert (tried.logo, tried.seal, tried.form.spot) == (logo, png("green"), "signature")


@pytest.mark.parametrize(
    ("form", "field"),
    [
        (Form({"foot": "{payr}"}), "foot"),
        (Form({"title": "收" * 19}), "title"),
        (Form(columns=("item", "period")), "columns"),
        (Form(seal="x", across=1001), "across"),
        (Form(seal="x", size=601), "size"),
    ],
)
def test_what_no_paper_can_wear_is_refused_beside_its_field(ground: Ground, form: Form, field: str) -> None:
    with pytest.raises(Refusal) as refused:
        FormDesk(ground).keep(RECEIPT, form)
    assert refused.value.field == field
    assert now(ground) == 0


def test_only_who_sets_the_rules_changes_papers(ground: Ground) -> None:
    people.sign_in(ground, Role.SUPERVISOR)
    with pytest.raises(Refusal):
        FormDesk(ground).keep(RECEIPT, Form({"foot": "一"}))


def test_a_change_is_noted_by_its_fingerprint_and_can_be_undone_by_nobody(ground: Ground) -> None:
    FormDesk(ground).keep(RECEIPT, Form({"foot": "一"}))
    with ground.database.reading() as session:
        noted = session.scalars(select(Audit).where(Audit.kind == "paper_form")).one()
        assert chain_is_whole(session) is None
    assert (noted.act, json.loads(noted.facts)["of"]) == ("paper_form_changed", "receipt")
    assert "一" not in noted.facts
    with pytest.raises(Exception, match="never changed"), ground.database.writing() as session:
        session.execute(PaperForm.__table__.delete())


@pytest.mark.parametrize(
    ("tampered", "found"),
    [
        ("UPDATE paper_form SET facts = '{}' WHERE id = 1", "form 1 is not as noted"),
        ("DELETE FROM paper_form WHERE id = 2", "form 2 lost"),
        ("UPDATE picture SET content = x'00'", "is another one"),
    ],
)
def test_a_form_or_picture_that_was_tampered_with_is_found(ground: Ground, tampered: str, found: str) -> None:
    desk = FormDesk(ground)
    desk.keep(RECEIPT, Form({"foot": "一"}))
    desk.keep(COMMON, Form(logo=hash_of(png())), (png(),))
    with ground.database.writing() as session:
        assert fault(session) is None
        for name in ("paper_form_no_update", "paper_form_no_delete", "picture_no_update"):
            session.execute(text(f"DROP TRIGGER {name}"))
        session.execute(text(tampered))
        assert found in str(fault(session))
