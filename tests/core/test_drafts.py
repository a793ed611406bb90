"""Half-filled forms come back to whoever began them."""

from collections.abc import Callable

from frontdesk.core.drafts import Draft, Drafts
from frontdesk.core.ground import Ground
from frontdesk.core.operators import Role, SignedIn

TYPED = {"name": "张三", "phone": "13800002046", "note": ""}


def test_a_draft_comes_back_and_the_last_one_counts(ground: Ground) -> None:
    drafts = Drafts(ground)
    assert drafts.recall("visit") == {}
    drafts.keep("visit", TYPED)
    drafts.keep("visit", TYPED | {"note": "送货"})
    assert drafts.recall("visit") == TYPED | {"note": "送货"}
    assert drafts.recall("person") == {}


def test_a_draft_is_there_after_a_crash(ground: Ground) -> None:
    Drafts(ground).keep("visit", TYPED)
    again = Ground(ground.folder, ground.clock)
    again.signed_in = ground.signed_in
    assert Drafts(again).recall("visit") == TYPED
    again.close()


def test_a_draft_is_its_operators_own(ground: Ground, signed_in: Callable[[Role], SignedIn]) -> None:
    drafts = Drafts(ground)
    signed_in(Role.CASHIER)
    drafts.keep("visit", TYPED)
    signed_in(Role.RECEPTIONIST)
    assert drafts.recall("visit") == {}
    drafts.drop("visit")
    signed_in(Role.CASHIER)
    assert drafts.recall("visit") == TYPED


def test_a_saved_or_emptied_form_has_no_draft(ground: Ground) -> None:
    drafts = Drafts(ground)
    drafts.keep("visit", TYPED)
    drafts.keep("visit", dict.fromkeys(TYPED, ""))
    assert drafts.recall("visit") == {}
    drafts.drop("visit")


def test_what_was_typed_is_not_readable_in_the_file(ground: Ground) -> None:
    Drafts(ground).keep("visit", TYPED)
    with ground.database.reading() as session:
        content = session.query(Draft).one().content
    assert b"13800002046" not in content
    assert "张三".encode() not in content
