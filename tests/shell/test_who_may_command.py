"""Who may do what on the command line: every command is asked for by every role, and who lacks the right gets words."""

import argparse
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from frontdesk.core.audit import Audit
from frontdesk.core.clock import Clock
from frontdesk.core.ground import Ground
from frontdesk.core.operators import Role
from frontdesk.core.roles import RIGHTS, Right
from frontdesk.fees.billing.tariffs import TariffDesk
from frontdesk.fees.records.items import Basis
from frontdesk.shell import cli, keeping
from frontdesk.shell.backups.making import back_up
from tests import people
from tests.people import FLAT, OPERATORS, PASSWORD

Run = Callable[[Role, list[str]], tuple[int, list[str]]]

WITHOUT_SIGNING_IN = {"init", "demo", "check", "tour"}
"""Commands that make an estate of one's own, or tell no more than whether the books are sound."""

_PROVED = ["--shown", "identity_card", "--out", "person.pdf"]

ORDERS: tuple[tuple[list[str], set[Right]], ...] = (
    (["import", "residents", "residents.csv"], {Right.KEEP_RESIDENTS}),
    (["import", "balances", "balances.csv"], {Right.BILL}),
    (["import", "readings", "readings.csv"], {Right.READ_METERS}),
    (["import", "keys", "keys.csv"], {Right.KEEP_KEYS}),
    (["import", "tickets", "tickets.csv"], {Right.KEEP_TICKETS}),
    (["bill", "2026-11"], {Right.BILL}),
    (["bill", "2026-11", "--dry-run"], {Right.BILL}),
    (["pay", FLAT, "100"], {Right.TAKE_PAYMENT}),
    (["print", "workorders", "--out", "orders.pdf"], {Right.HANDLE_TICKETS}),
    (["print", "keyregister", "--from", "2026-11-01", "--to", "2026-11-30", "--out", "register.pdf"], {Right.EXPORT}),
    (["share", "公摊电费", "2026-11", "100"], {Right.BILL}),
    (["notices"], {Right.EXPORT}),
    (["letters", "--tone", "friendly", "--out", "letters.pdf"], {Right.BILL}),
    (["export", "residents", "--out", "residents.csv"], {Right.EXPORT}),
    (["export", "rights", "--out", "rights.csv"], {Right.EXPORT}),
    (["export", "audit", "--out", "audit.csv"], {Right.EXPORT, Right.READ_AUDIT}),
    (["report", "ageing", "--out", "ageing.csv"], {Right.REPORT, Right.EXPORT}),
    (["statement", FLAT, "--out", "statement.csv"], {Right.SEE}),
    (["backup", "--out", "."], {Right.BACK_UP}),
    (["recovery", "--off"], {Right.RESTORE}),
    (["retention"], {Right.SEE}),
    (["retention", "--now"], {Right.KEEP_PRIVACY}),
    (["person", FLAT, "陈志远", "--copy", *_PROVED], {Right.KEEP_PRIVACY}),
    (["person", FLAT, "陈志远", "--erase", *_PROVED], {Right.KEEP_PRIVACY}),
    (["verify", "SJ2026-000123-0-AB2CD3EF4G"], {Right.SEE}),
)
"""Each command in the ways in which it asks for a right of its own; `restore` is asked for below."""


class Reached(Exception):
    """An act was begun; it goes no further."""


@pytest.fixture
def run(
    small_estate: tuple[Path, people.Estate], tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Iterator[Run]:  # fmt: skip
    """Ask for something as somebody of a role; gives back the exit code and the acts that were noted."""
    folder = tmp_path / "estate"
    clock = Clock(now=people.Now())
    ground = people.copy(small_estate[0], folder, people.Now())
    (tmp_path / "residents.csv").write_text("房号,业主姓名\n3-1-503,李敏\n", encoding="utf-8")
    (tmp_path / "balances.csv").write_text(f"房号,欠费\n{FLAT},12.50\n", encoding="utf-8")
    (tmp_path / "readings.csv").write_text(f"表号,房号,收费项目,读数\nW-1,{FLAT},水费,10\n", encoding="utf-8")
    (tmp_path / "keys.csv").write_text("钥匙编号,类别,位置,数量\nP-031,公共区域,天台门,1\n", encoding="utf-8")
    (tmp_path / "tickets.csv").write_text(
        f"报修日期,房号,报修内容,状态\n2026-11-02,{FLAT},水管漏水,处理中\n", encoding="utf-8"
    )
    TariffDesk(ground).add_item("公摊电费", Basis.SHARED)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("FRONTDESK_PASSWORD", PASSWORD)
    monkeypatch.setattr(keeping, "open_books", lambda folder, _=None: Ground(folder, clock))
    begun = Ground.act

    @contextmanager
    def act(self: Ground, name: str, right: Right) -> Iterator[Any]:
        with begun(self, name, right):
            raise Reached
        yield

    monkeypatch.setattr(Ground, "act", act)

    def asked(role: Role, words: list[str]) -> tuple[int, list[str]]:
        monkeypatch.setenv("FRONTDESK_OPERATOR", OPERATORS[role])
        with ground.database.reading() as session:
            before = session.query(Audit).count()
        code = cli.main([*words, "--data", str(folder), "--language", "en"])
        with ground.database.reading() as session:
            return code, [row.act for row in session.query(Audit).order_by(Audit.id).offset(before)]

    yield asked
    ground.close()


def _commands() -> set[str]:
    parser = cli._parser()
    [commands] = [each for each in parser._actions if isinstance(each, argparse._SubParsersAction)]
    return set(commands.choices)


def test_every_command_is_asked_for_by_every_role(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    astray = []
    for words, wanted in ORDERS:
        may = [role for role in Role if wanted <= RIGHTS[role]]
        # Of those who may, whoever may least: the others have nothing of which this would be a test.
        least = min(may, key=lambda role: len(RIGHTS[role]))
        for role in {*Role} - {*may} | {least}:
            code, noted = run(role, words)
            forbidden, lacks = "may not do this" in capsys.readouterr().err, wanted - RIGHTS[role]
            if forbidden != bool(lacks) or (lacks and code != cli.REFUSED) or noted != ["signed_in"]:
                astray.append(f"{' '.join(words)} by {role}, who lacks {sorted(lacks)}: {code}, {noted}")
    assert astray == []
    assert {words[0] for words, _ in ORDERS} | WITHOUT_SIGNING_IN | {"restore"} == _commands()


def test_who_may_not_restore_does_not(run: Run, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    folder = tmp_path / "estate"
    ground = Ground(folder, Clock(now=people.Now()))
    people.sign_in(ground, Role.MANAGER)
    with pytest.raises(Reached):
        back_up(ground, tmp_path / "copy.frontdesk")
    ground.close()
    for role in (Role.RECEPTIONIST, Role.CASHIER, Role.SUPERVISOR):
        code, noted = run(role, ["restore", str(tmp_path / "copy.frontdesk"), "--yes"])
        assert (code, noted) == (cli.REFUSED, ["signed_in"]), role
        assert "may not" in capsys.readouterr().err
    assert not list(folder.glob("aside-*"))
