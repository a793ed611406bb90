"""Looking at what is masked, and taking data along, leave a row in the audit chain: walked through all of the code."""

import ast
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from sqlalchemy import select

import frontdesk
from frontdesk.core.audit import Audit
from frontdesk.core.ground import Ground
from frontdesk.core.progress import unheard
from frontdesk.core.refusals import Refusal
from frontdesk.residents.desk import ResidentDesk
from frontdesk.shell.work import export
from tests import people
from tests.people import Estate

PACKAGE = Path(frontdesk.__file__).parent

OPENED = {
    "residents/desk.py reveal_identity": "noted: identity_revealed",
    "renovation/workers.py reveal": "noted: identity_revealed",
    "privacy/persons.py said": "noted by who asks: personal_data_read, personal_data_copied",
    "privacy/erasing.py _drop_drafts": "nobody sees it: a draft that names who is erased goes",
    "core/drafts.py recall": "one's own form, half filled in, as it was typed",
    "residents/checked.py identities_open": "nobody sees it: what is sealed is compared with its mask",
}
"""Where what is sealed is opened, and what of it the chain says."""

OF_PEOPLE = ("audit", "dunning", "enquiries", "loans", "residents", "siteworkers", "tickets", "visits")
"""Registers with names and phones."""

NOTES = {"act", "hand_over", "issued", "note_export", "note_printed", "print_number"}
"""What has it noted that something leaves."""


def functions(under: Path, having: str) -> Iterator[tuple[str, ast.FunctionDef]]:
    """The functions of the modules in which a text stands; to read all of the program would take seconds."""
    for path in sorted(under.rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        for node in ast.walk(ast.parse(text)) if having in text else ():
            if isinstance(node, ast.FunctionDef):
                yield f"{path.relative_to(PACKAGE).as_posix()} {node.name}", node


def called(function: ast.FunctionDef) -> set[str]:
    found = (node.func for node in ast.walk(function) if isinstance(node, ast.Call))
    return {each.attr if isinstance(each, ast.Attribute) else getattr(each, "id", "") for each in found}


def opens_the_vault(function: ast.FunctionDef) -> bool:
    """Whether it calls `….vault.open`, `vault.open` or `self._vault.open`."""
    for node in ast.walk(function):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "open":
            of = node.func.value
            if (of.attr if isinstance(of, ast.Attribute) else getattr(of, "id", "")).strip("_") == "vault":
                return True
    return False


def test_what_is_sealed_is_opened_in_known_places_alone() -> None:
    assert {name for name, each in functions(PACKAGE, "vault.open(") if opens_the_vault(each)} == set(OPENED)


def test_whatever_writes_a_file_for_somebody_has_it_noted() -> None:
    writers = [(name, called(each)) for name, each in functions(PACKAGE / "shell", "saved(") if "saved" in called(each)]
    assert len(writers) > 10
    # The recovery sheet is no data of anybody; that backups are sealed with it is noted by `set_passphrase`.
    others = [(name, calls) for name, calls in writers if not name.startswith("shell/recoverycommand.py")]
    assert [name for name, calls in others if not calls & NOTES] == []


def test_a_full_identity_number_is_shown_only_with_a_row_of_its_own(estate: Estate) -> None:
    desk = ResidentDesk(estate.ground)
    person = desk.unit_file(estate.units["3-1-502"]).residents[0].person
    assert person.id_masked == "1101**********002X"
    assert desk.reveal_identity(person.id) == people.CHEN.id_number
    assert last_row(estate.ground) == ("identity_revealed", "person", person.id)


def test_who_takes_a_register_along_is_noted(estate: Estate, tmp_path: Path) -> None:
    taken = set()
    for register in OF_PEOPLE:
        path = tmp_path / f"{register}.csv"
        with suppress(Refusal):  # there is nothing to take along
            export(estate.ground, unheard, register, str(path))
            taken.add(register)
            assert last_row(estate.ground)[:2] == ("exported", "register"), register
            assert people.CHEN.id_number not in path.read_text(encoding="utf-8-sig"), register
        assert path.exists() == (register in taken)
    assert taken >= {"residents", "audit"}


def last_row(ground: Ground) -> tuple[str, str, int]:
    with ground.database.reading() as session:
        row = session.scalars(select(Audit).order_by(Audit.id.desc())).first()
    assert row is not None
    return row.act, row.kind, row.record
