"""Restoring: what is in a backup is told first; then the present books go aside, and no number is given out twice."""

import json
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as sqlite
from sqlalchemy import select, text

from frontdesk.core.attachments import AttachmentDesk
from frontdesk.core.audit import Audit
from frontdesk.core.clock import Clock
from frontdesk.core.filestore import FileStore
from frontdesk.core.ground import Ground
from frontdesk.core.numbering import Gap, Span
from frontdesk.core.operators import Operators, Role
from frontdesk.core.places import DATABASE, HOLD, KEY, MARK, PLAN, is_founded
from frontdesk.core.refusals import Refusal
from frontdesk.fees.cash.checkcodes import CheckCodes
from frontdesk.fees.records import Receipt
from frontdesk.privacy.records import Wish
from frontdesk.privacy.requests import RequestDesk
from frontdesk.reception.records import Purpose
from frontdesk.reception.visits.desk import VisitDesk
from frontdesk.reception.visits.fields import VisitFields
from frontdesk.residents.desk import ResidentDesk
from frontdesk.shell.backups import exchanging, restoring, sealing
from frontdesk.shell.backups.advice import advice
from frontdesk.shell.backups.forgetting import Forgotten
from frontdesk.shell.backups.inspecting import Contents, alone, look_into
from frontdesk.shell.backups.making import back_up, back_up_everywhere, fresh_path
from frontdesk.shell.backups.manifest import backups_in, manifest_of
from frontdesk.shell.backups.places import choose
from frontdesk.shell.backups.restoring import Restored
from frontdesk.shell.checking import checks
from frontdesk.shell.cli import main
from frontdesk.shell.forgetting import erase, erase_person
from frontdesk.shell.keeping import open_books
from frontdesk.shell.preferences import Preferences
from frontdesk.shell.registers import book_of
from tests import people
from tests.people import Estate
from tests.privacy import tenants
from tests.privacy.tenants import Tenant
from tests.reception.days import work_until

WORDS = "vier worte die niemand kennt 77"


@pytest.fixture(autouse=True)
def books_are_gone_over_where_it_matters(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """A backup is gone over by all checks, which take longer than a restore; here once is enough."""
    if request.node.name != "test_what_is_in_a_backup_is_told_and_nothing_is_touched":
        monkeypatch.setattr("frontdesk.shell.backups.inspecting._faults", lambda *_: iter(()))
        monkeypatch.setattr("frontdesk.shell.backups.copies._wrong", lambda *_: "")


@pytest.fixture(scope="module")
def yesterday(small_estate: tuple[Path, Estate], tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A folder with the data of the estate, where one receipt was issued, and a stick with its backup of yesterday
    evening; and the name of that."""
    folder, kept = small_estate
    both = tmp_path_factory.mktemp("yesterday")
    ground = people.copy(folder, both / "data", people.Now())
    Estate(ground, kept.units, kept.items).pay(people.FLAT, "10.00")
    (both / "stick").mkdir()
    path = fresh_path(both / "stick", ground)
    back_up(ground, path)
    ground.close()
    return both, path.name


@pytest.fixture
def estate(
    yesterday: tuple[Path, str], small_estate: tuple[Path, Estate], tmp_path: Path, now: people.Now
) -> Iterator[Estate]:
    """The estate of today, as it was left yesterday evening; the manager is signed in."""
    shutil.copytree(yesterday[0] / "data", tmp_path / "estate")
    ground = Ground(tmp_path / "estate", Clock(now=now))
    people.sign_in(ground, Role.MANAGER)
    yield Estate(ground, small_estate[1].units, small_estate[1].items)
    ground.close()


@pytest.fixture
def stick(yesterday: tuple[Path, str], tmp_path: Path) -> Path:
    """Where the backups go."""
    shutil.copytree(yesterday[0] / "stick", tmp_path / "stick")
    return tmp_path / "stick"


@pytest.fixture
def backup(yesterday: tuple[Path, str], stick: Path) -> Path:
    """The backup of yesterday evening."""
    return stick / yesterday[1]


@pytest.fixture
def opened() -> Iterator[Callable[[Ground], Ground]]:
    """Open the books of a ground that was closed, as the next start does; closed at the end."""
    grounds: list[Ground] = []

    def again(ground: Ground) -> Ground:
        grounds.append(open_books(ground.folder, ground.clock))
        people.sign_in(grounds[-1], Role.MANAGER)
        return grounds[-1]

    yield again
    for ground in grounds:
        ground.close()


def looked(ground: Ground, path: Path, secret: str = "") -> Contents:
    with alone(ground.folder):
        return look_into(ground, path, secret)


def restored(ground: Ground, path: Path, role: Role = Role.MANAGER, **more: Any) -> Restored:
    """Close the books and restore a backup in their place, as this operator."""
    ground.close()
    aside = Ground(ground.folder, ground.clock)
    with alone(ground.folder):
        return restoring.restore(aside, path, people.OPERATORS[role], people.PASSWORD, **more)


def wrong(ground: Ground) -> list[str]:
    return [f"{check.name}: {check.detail}" for check in checks(ground) if not check.ok]


def content(folder: Path) -> dict[str, bytes]:
    locks = (HOLD, "restoring.lock", "backup.lock")
    files = (path for path in folder.rglob("*") if path.is_file() and path.name not in locks)
    return {str(path.relative_to(folder)): path.read_bytes() for path in files}


def numbers(ground: Ground) -> list[str]:
    with ground.database.reading() as session:
        return list(session.scalars(select(Receipt.number).order_by(Receipt.id)))


# Looking


def test_what_is_in_a_backup_is_told_and_nothing_is_touched(estate: Estate, stick: Path, backup: Path) -> None:
    for _ in range(3):
        estate.pay(people.FLAT, "5.00")
    estate.ground.close()
    before = content(estate.ground.folder), content(stick)
    told = looked(Ground(estate.ground.folder, estate.ground.clock), backup)
    assert (content(estate.ground.folder), content(stick)) == before
    assert (told.estate, told.last_receipt, told.sound, told.key) == (people.ESTATE, "SJ2026-000001", True, True)
    assert told.counts == {"units": 5, "people": 3, "receipts": 1, "tickets": 0, "permits": 0}
    assert told.present is not None
    assert (told.present.same, told.present.receipts) == (True, 3)
    assert (told.present.first, told.present.last) == ("SJ2026-000002", "SJ2026-000004")


def test_a_backup_is_looked_into_while_others_work(estate: Estate, backup: Path) -> None:
    told = looked(Ground(estate.ground.folder, estate.ground.clock), backup)
    assert told.present is not None
    assert told.present.receipts == 0
    estate.pay(people.FLAT, "5.00")
    assert wrong(estate.ground) == []


def flip(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(path.stat().st_size // 2)
        byte = file.read(1)
        file.seek(-1, 1)
        file.write(bytes([byte[0] ^ 1]))


def cut(path: Path) -> None:
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size - 4096)


def edit(path: Path) -> None:
    """Somebody with a database tool, who knows how to mend the manifest too but not the chain."""
    connection = sqlite.connect(str(path))
    connection.execute("DROP TRIGGER audit_no_delete")
    connection.execute("DELETE FROM audit WHERE id = (SELECT max(id) FROM audit)")
    connection.commit()
    connection.close()
    told = manifest_of(path).read_text()
    import hashlib
    import json

    mended = json.loads(told)
    mended["sha256"] = mended["content"] = hashlib.sha256(path.read_bytes()).hexdigest()
    manifest_of(path).write_text(json.dumps(mended))


def newer(path: Path) -> None:
    manifest_of(path).write_text(manifest_of(path).read_text().replace('"revision": "00', '"revision": "99'))


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        (flip, "was altered"),
        (cut, "was altered"),
        (edit, "does not hold what it must"),
        (newer, "newer version"),
        (lambda path: manifest_of(path).unlink(), "not a whole backup"),
        (lambda path: manifest_of(path).write_text("{"), "not a whole backup"),
        (lambda path: path.unlink(), "not there any more"),
    ],
)
def test_what_is_no_whole_backup_is_refused_in_words(
    estate: Estate, backup: Path, spoil: Callable[[Path], object], sentence: str
) -> None:
    spoil(backup)
    estate.ground.close()
    before = content(estate.ground.folder)
    with pytest.raises(Refusal, match=sentence):
        looked(estate.ground, backup)
    assert content(estate.ground.folder) == before


def test_two_do_not_look_at_once(estate: Estate, backup: Path) -> None:
    with alone(estate.ground.folder), pytest.raises(Refusal, match="another window"):
        looked(estate.ground, backup)


# Yesterday's backup over today's books


def test_numbers_go_on_after_all_that_were_given_out(
    estate: Estate, backup: Path, now: people.Now, opened: Callable[[Ground], Ground]
) -> None:
    before = estate.ground
    for _ in range(3):
        estate.pay(people.FLAT, "5.00")
    now.go_on(minutes=20)
    done = restored(before, backup)
    ground = opened(before)
    assert done.lost.gaps == (Span("SJ2026", 2, 4),)
    assert [(lost.number, lost.unit, lost.total) for lost in done.lost.receipts] == [
        (f"SJ2026-00000{n}", people.FLAT, 500) for n in (2, 3, 4)
    ]
    assert done.lost.acts == (("payment_taken", 3),)
    assert wrong(ground) == []
    assert ground.mark.numbers() == {"SJ2026": 4}
    verdict = CheckCodes(ground).verdict("SJ2026-000003-0-ABCDEFGHIJ")
    assert verdict is not None
    assert (verdict.stands, verdict.said) == (
        False,
        "SJ2026-000003 was issued after the backup that was restored, so it can't be checked. See the data set aside.",
    )
    with book_of(ground, "receipts") as (book, _):
        assert book.subtitle == ("SJ2026-000002 – SJ2026-000004：在所恢复的备份之后开出，见另存的数据。",)
    assert Estate(ground, estate.units, estate.items).pay(people.FLAT, "5.00").number == "SJ2026-000005"
    assert (numbers(ground), wrong(ground)) == (["SJ2026-000001", "SJ2026-000005"], [])


def test_the_data_before_lies_aside_whole_with_lists_of_what_is_lost(
    estate: Estate, backup: Path, opened: Callable[[Ground], Ground]
) -> None:
    estate.pay(people.FLAT, "5.00")
    mark = estate.ground.mark.read()
    done = restored(estate.ground, backup)
    aside = estate.ground.folder / done.aside
    assert {path.name for path in aside.iterdir()} == {
        DATABASE, KEY, MARK, "receipts.xlsx", "receipts.pdf", "acts.xlsx", "acts.pdf", "numbers.xlsx", "numbers.pdf",
    }  # fmt: skip
    assert (aside / KEY).read_bytes() == (estate.ground.folder / KEY).read_bytes()
    kept = Ground(aside, estate.ground.clock)
    assert numbers(kept) == ["SJ2026-000001", "SJ2026-000002"]
    assert mark is not None
    kept.close()
    opened(estate.ground)


def test_where_it_came_from_is_noted(estate: Estate, backup: Path, opened: Callable[[Ground], Ground]) -> None:
    estate.pay(people.FLAT, "5.00")
    done = restored(estate.ground, backup)
    with opened(estate.ground).database.reading() as session:
        last = session.scalars(select(Audit).order_by(Audit.id.desc())).first()
        gap = session.scalars(select(Gap)).one()
    assert last is not None
    assert (last.act, last.kind) == ("restored", "restore")
    assert done.aside in last.facts
    assert (gap.series, gap.first, gap.last, gap.reason) == ("SJ2026", 2, 2, done.aside)


def test_backups_of_the_books_that_went_aside_are_no_fault_of_those_that_came(
    estate: Estate, stick: Path, backup: Path, now: people.Now, opened: Callable[[Ground], Ground]
) -> None:
    choose(Preferences(estate.ground.folder), estate.ground.folder, [stick])
    estate.ground.database.path.unlink()  # so the backup says who may, and three rows follow on its last
    (estate.ground.folder / MARK).unlink()
    later = Ground(shutil.copytree(backup.parent.parent / "estate", stick.parent / "later"), estate.ground.clock)
    shutil.copyfile(backup, later.database.path)
    people.sign_in(later, Role.MANAGER)
    now.go_on(minutes=1)
    back_up(later, fresh_path(stick, later))
    back_up(later, stick / "frontdesk-later.db")
    later.close()
    now.go_on(minutes=1)
    restored(estate.ground, backup)
    assert wrong(opened(estate.ground)) == []


def test_a_drill_on_another_computer_is_no_fault_of_the_books_nor_the_backup_to_take(
    estate: Estate, stick: Path, backup: Path, tmp_path: Path, now: people.Now
) -> None:
    choose(Preferences(estate.ground.folder), estate.ground.folder, [stick])
    drill = Ground(tmp_path / "drill", estate.ground.clock)
    restored(drill, backup)
    people.sign_in(drill, Role.MANAGER)
    tried = [Estate(drill, estate.units, estate.items).pay(people.FLAT, "5.00") for _ in range(3)]
    assert len(tried) == 3
    now.go_on(minutes=1)
    for more in range(5):
        back_up(drill, stick / f"frontdesk-drill-{more}.db")
    drill.close()
    for _ in range(3):
        estate.pay(people.FLAT, "6.00")
    assert wrong(estate.ground) == []
    found = advice(estate.ground.folder).found
    assert found is not None and found.path == backup
    (made,) = back_up_everywhere(estate.ground, [stick]).found
    assert {made.path, backup} < {one.path for one in backups_in(stick)}
    assert len(backups_in(stick)) == 7, "neither makes room for the other"


def test_restoring_twice_accounts_for_both(
    estate: Estate, backup: Path, now: people.Now, opened: Callable[[Ground], Ground]
) -> None:
    estate.pay(people.FLAT, "5.00")
    restored(estate.ground, backup)
    ground = opened(estate.ground)
    assert Estate(ground, estate.units, estate.items).pay(people.FLAT, "5.00").number == "SJ2026-000003"
    now.go_on(minutes=1)
    assert restored(ground, backup).lost.gaps == (Span("SJ2026", 2, 3),)
    assert wrong(opened(ground)) == []


@pytest.mark.parametrize("left", ["nothing", "noise", "header"])
def test_where_the_books_are_lost_the_mark_knows_the_numbers_and_the_backup_who_may(
    estate: Estate, backup: Path, left: str, opened: Callable[[Ground], Ground]
) -> None:
    estate.pay(people.FLAT, "5.00")
    estate.ground.close()
    books = estate.ground.database.path
    if left == "nothing":
        books.unlink()
    else:
        kept = books.read_bytes()
        books.write_bytes(b"x" * 50_000 if left == "noise" else kept[:100] + b"\0" * (len(kept) - 100))
    told = looked(estate.ground, backup)
    assert told.present is None if left == "nothing" else not told.present.readable  # type: ignore[union-attr]
    done = restored(estate.ground, backup)
    assert done.lost.gaps == (Span("SJ2026", 2, 2),)
    assert done.lost.receipts == ()
    assert wrong(opened(estate.ground)) == []


def test_on_a_new_computer_the_last_receipt_is_told_by_paper(
    estate: Estate, backup: Path, tmp_path: Path, opened: Callable[[Ground], Ground]
) -> None:
    new = Ground(tmp_path / "new" / "computer", estate.ground.clock)
    with pytest.raises(Refusal, match="as it stands on paper"):
        restored(new, backup, last_receipt="180")
    done = restored(new, backup, last_receipt="sj2026-000180")
    assert (done.replaced, done.lost.gaps) == (False, (Span("SJ2026", 2, 180),))
    assert {path.name for path in (new.folder / done.aside).iterdir()} == {"numbers.xlsx", "numbers.pdf"}
    ground = opened(new)
    assert [check.name for check in checks(ground) if not check.ok] == ["identity_key"]
    shutil.copyfile(estate.ground.folder / KEY, new.folder / KEY)
    ground.close()
    ground = opened(new)
    assert wrong(ground) == []
    assert Estate(ground, estate.units, estate.items).pay(people.FLAT, "5.00").number == "SJ2026-000181"


# Who may


@pytest.mark.parametrize("role", [Role.RECEPTIONIST, Role.CASHIER, Role.SUPERVISOR])
def test_who_may_not_restore_is_refused(estate: Estate, backup: Path, role: Role) -> None:
    with pytest.raises(Refusal, match="may not do this"):
        restored(estate.ground, backup, role)
    open_books(estate.ground.folder).close()


def test_the_present_books_say_who_may(estate: Estate, backup: Path, opened: Callable[[Ground], Ground]) -> None:
    desk = Operators(estate.ground)
    desk.add("新来的经理", Role.MANAGER, people.PASSWORD)
    manager = next(each for each in desk.all() if each.name == people.OPERATORS[Role.ADMINISTRATOR])
    desk.change(manager.id, Role.ADMINISTRATOR, active=False)
    with pytest.raises(Refusal, match="name or the password"):
        restored(estate.ground, backup, Role.ADMINISTRATOR)
    estate.pay(people.FLAT, "5.00")
    estate.ground.close()
    with alone(estate.ground.folder):
        restoring.restore(Ground(estate.ground.folder, estate.ground.clock), backup, "新来的经理", people.PASSWORD)
    with opened(estate.ground).database.reading() as session:
        assert session.scalars(select(Gap)).one().operator_id is None


def test_a_wrong_password_is_counted_and_restores_nothing(estate: Estate, backup: Path) -> None:
    estate.ground.close()
    with alone(estate.ground.folder):
        for sentence in 5 * ["name or the password"] + ["Too many"]:
            with pytest.raises(Refusal, match=sentence):
                restoring.restore(estate.ground, backup, people.OPERATORS[Role.MANAGER], "wrong")


def test_nothing_is_restored_while_another_window_has_the_books_open(estate: Estate, backup: Path) -> None:
    other = open_books(estate.ground.folder, estate.ground.clock)
    with pytest.raises(Refusal, match="open in another window"):
        restored(estate.ground, backup)
    other.close()
    done = restored(estate.ground, backup)
    assert (done.estate, done.replaced, done.lost.gaps) == (people.ESTATE, True, ())


def test_the_books_are_not_opened_while_they_are_restored(
    estate: Estate, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def meanwhile(*_: object) -> None:
        with pytest.raises(Refusal, match="being restored"):
            open_books(estate.ground.folder)

    monkeypatch.setattr(restoring, "exchange", meanwhile)
    restored(estate.ground, backup)


# Files, keys, older steps


def test_photos_come_back_and_what_is_nowhere_is_told(
    estate: Estate, stick: Path, opened: Callable[[Ground], Ground]
) -> None:
    desk, unit = AttachmentDesk(estate.ground), estate.units[people.FLAT]
    files = [desk.store.put(f"{n}.txt", bytes([n]) * 9) for n in range(3)]
    desk.attach("unit", unit, files)
    path = fresh_path(stick, estate.ground)
    back_up(estate.ground, path)
    desk.store.path(files[0].hash).unlink()
    desk.store.path(files[1].hash).unlink()
    desk.store.path(files[2].hash).write_bytes(b"altered")
    FileStore(stick).path(files[1].hash).unlink()
    assert looked(estate.ground, path).files_missing == 1
    assert restored(estate.ground, path).files_missing == 1
    store = FileStore(estate.ground.folder)
    assert [store.is_sound(file.hash) for file in files] == [True, None, True]
    opened(estate.ground)


def test_a_passphrase_that_was_changed_stays_changed(estate: Estate, stick: Path) -> None:
    sealing.set_passphrase(estate.ground, WORDS)
    path = fresh_path(stick, estate.ground)
    back_up(estate.ground, path)
    sealing.set_passphrase(estate.ground, f"{WORDS} anders")
    changed = sealing.key_of(estate.ground.folder)
    restored(estate.ground, path, secret=WORDS)
    key = sealing.key_of(estate.ground.folder)
    assert changed is not None and key is not None
    assert key.fingerprint == changed.fingerprint


def test_a_sealed_backup_brings_the_key_of_identity_numbers_to_a_new_computer(
    estate: Estate, stick: Path, tmp_path: Path, opened: Callable[[Ground], Ground]
) -> None:
    code = sealing.set_passphrase(estate.ground, WORDS)
    desk = AttachmentDesk(estate.ground)
    file = desk.store.put("权属证书.txt", b"a page")
    desk.attach("unit", estate.units[people.FLAT], [file])
    path = fresh_path(stick, estate.ground)
    back_up(estate.ground, path)
    new = Ground(tmp_path / "new", estate.ground.clock)
    for secret, sentence in (("", "encrypted"), ("not this one at all 5", "neither")):
        with pytest.raises(Refusal, match=sentence):
            looked(new, path, secret)
    assert not (new.folder / "restoring").exists()
    assert looked(new, path, code).key
    assert restored(new, path, secret=code).files_missing == 0
    ground = opened(new)
    assert wrong(ground) == []
    assert FileStore(new.folder).is_sound(file.hash)
    residents = ResidentDesk(ground)
    with ground.database.reading() as session:
        person = session.execute(text("SELECT id FROM person WHERE name = '陈志远'")).scalar_one()
    assert residents.reveal_identity(person) == people.CHEN.id_number
    kept = sealing.key_of(new.folder)
    assert kept is not None
    assert kept.fingerprint == sealing.key_of(estate.ground.folder).fingerprint  # type: ignore[union-attr]
    if sys.platform != "win32":
        folders = [each for each in new.folder.rglob("*") if each.is_dir()]
        assert {each.stat().st_mode & 0o777 for each in folders} == {0o700}


# What had been erased


def test_who_was_erased_after_the_backup_is_erased_again(
    estate: Estate, stick: Path, opened: Callable[[Ground], Ground]
) -> None:
    tenant = tenants.moved_in(estate, Tenant())
    tenants.visited(estate, tenant)
    tenants.photographed(estate, tenant)
    tenants.moved_out(estate)
    path = fresh_path(stick, estate.ground)
    back_up(estate.ground, path)
    people.sign_in(estate.ground, Role.MANAGER)
    erase_person(estate.ground, RequestDesk(estate.ground).begin(tenant.id, Wish.ERASE, "identity_card"))
    done = restored(estate.ground, path)
    assert (done.forgotten.people, done.forgotten.left) == (1, 0)
    again = Estate(opened(estate.ground), estate.units, estate.items)
    assert tenants.name_of(again, tenant) == f"已删除 #{tenant.id}"
    assert tenants.in_files(again, tenant) == set()
    assert wrong(again.ground) == []


def test_what_a_rule_erased_after_the_backup_is_erased_again(
    estate: Estate, stick: Path, now: people.Now, opened: Callable[[Ground], Ground]
) -> None:
    desk = VisitDesk(estate.ground)
    desk.sign_out([desk.sign_in(VisitFields("邵永年", Purpose.FAMILY, estate.units[people.FLAT])).id])
    path = fresh_path(stick, estate.ground)
    back_up(estate.ground, path)
    work_until(estate.ground, now, date(2027, 11, 22))
    assert erase(estate.ground, at_once=True) == 1
    assert restored(estate.ground, path).forgotten == Forgotten(1, 0, 0)
    assert wrong(opened(estate.ground)) == []
    assert "邵永年".encode() not in b"".join(content(estate.ground.folder).values())


# Cut off


class CutOff(BaseException):
    """The process ends here."""


def test_cut_off_at_any_point_the_next_start_finds_old_or_new_books_whole(
    estate: Estate, backup: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    estate.pay(people.FLAT, "5.00")
    estate.ground.close()
    clock, ready = estate.ground.clock, tmp_path / "ready"
    shutil.copytree(estate.ground.folder, ready)
    # All but the exchange itself, which is what is cut off.
    with monkeypatch.context() as patch:
        patch.setattr(restoring, "exchange", lambda *_: None)
        patch.setattr("frontdesk.shell.backups.inspecting.settle_up", lambda *_: None)
        restored(Ground(ready, clock), backup)
    move, settle, outcomes = Path.replace, exchanging.settle, set()
    for last in range(40):
        folder = tmp_path / f"cut-{last}"
        shutil.copytree(ready, folder)
        steps = 0

        def counted(act: Callable[..., Any], *told: Any, last: int = last) -> Any:
            nonlocal steps
            steps += 1
            if steps > last:
                raise CutOff
            return act(*told)

        with monkeypatch.context() as patch:
            patch.setattr(Path, "replace", lambda *told: counted(move, *told))
            patch.setattr(exchanging, "settle", lambda *told: counted(settle, *told))
            with suppress(CutOff):
                exchanging.exchange(folder, "aside-1")
        assert is_founded(folder)
        told: list[str] = []
        ground = open_books(folder, clock, told.append)
        found = numbers(ground)
        outcome = (len(found), told[0].split(".")[0] if told else "")
        assert outcome in outcomes or wrong(ground) == []
        outcomes.add(outcome)
        ground.close()
        assert not (folder / PLAN).exists()
        assert not (folder / exchanging.STAGE).exists()
        if len(found) == 2:
            assert "before anything was replaced" in told[0]
            assert not (folder / "aside-1").exists()
        else:
            assert (found, numbers(Ground(folder / "aside-1", clock))) == (["SJ2026-000001"], [*found, "SJ2026-000002"])
        if steps <= last:
            break
        shutil.rmtree(folder)
    assert len(outcomes) == 3
    assert last > 10


def test_what_was_opened_of_a_backup_does_not_outlive_the_next_start(
    estate: Estate, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr("frontdesk.shell.backups.inspecting.settle_up", lambda *_: None)
        looked(estate.ground, backup)
    assert (estate.ground.folder / "restoring").is_dir()
    told: list[str] = []
    open_books(estate.ground.folder, tell=told.append).close()
    assert "before anything was replaced" in told[0]
    assert not (estate.ground.folder / "restoring").exists()


def test_what_another_window_opens_of_a_backup_is_left_alone(estate: Estate, backup: Path) -> None:
    ground = Ground(estate.ground.folder, estate.ground.clock)
    with alone(ground.folder):
        look_into(ground, backup)
        open_books(ground.folder).close()
        assert (ground.folder / "restoring" / DATABASE).is_file()
    assert not (ground.folder / "restoring").exists()


# On the command line


@pytest.fixture
def manager(monkeypatch: pytest.MonkeyPatch) -> None:
    """The environment names the manager, with the password."""
    monkeypatch.setenv("FRONTDESK_OPERATOR", people.OPERATORS[Role.MANAGER])
    monkeypatch.setenv("FRONTDESK_PASSWORD", people.PASSWORD)
    monkeypatch.setenv("LANG", "en_US.UTF-8")


def test_without_yes_the_command_only_tells(
    estate: Estate, backup: Path, manager: None, capsys: pytest.CaptureFixture[str]
) -> None:
    estate.pay(people.FLAT, "5.00")
    estate.ground.close()
    data = str(estate.ground.folder)
    assert main(["restore", str(backup), "--data", data, "--language", "en"]) == 1
    told = capsys.readouterr()
    assert "Last receipt: SJ2026-000001" in told.out
    assert "Receipts among them: 1, SJ2026-000002 to SJ2026-000002." in told.out
    assert "Nothing was replaced." in told.err
    assert main(["restore", str(backup), "--data", data, "--language", "en", "--yes", "--json"]) == 0
    answered = json.loads(capsys.readouterr().out)
    assert answered["restored"]
    assert answered["lost"]["gaps"] == [{"series": "SJ2026", "first": 2, "last": 2}]


def test_the_command_asks_for_the_passphrase_of_a_sealed_backup(
    estate: Estate, stick: Path, tmp_path: Path, manager: None, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    sealing.set_passphrase(estate.ground, WORDS)
    path = fresh_path(stick, estate.ground)
    back_up(estate.ground, path)
    asked = ["restore", str(path), "--data", str(tmp_path / "new"), "--language", "en", "--yes"]
    assert main(asked) == 1
    assert "Set FRONTDESK_PASSPHRASE" in capsys.readouterr().err
    monkeypatch.setenv("FRONTDESK_PASSPHRASE", WORDS)
    assert main(asked) == 0
    assert "Restored: the books of 云栖花园" in capsys.readouterr().out
    open_books(tmp_path / "new").close()
