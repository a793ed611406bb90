"""Work at the counter while the disk is full or fails.

Each try has an estate of its own. One kind of work meets the trouble; then the trouble is over, and the operator does
the same again where they sit.
"""

import ctypes
import errno
import hashlib
import json
import os
import random
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import Any
from uuid import uuid4

from frontdesk.core.attachments import AttachmentDesk
from frontdesk.core.clock import Clock
from frontdesk.core.ground import Ground
from frontdesk.core.money import Money
from frontdesk.core.operators import Role
from frontdesk.core.places import DATABASE
from frontdesk.core.refusals import Refusal
from frontdesk.duty.blocks import Checked
from frontdesk.duty.handovers import HandoverDesk
from frontdesk.fees.billing.runs import BillingDesk
from frontdesk.fees.cash.cashier import CashDesk
from frontdesk.fees.cash.ledger import Tendered
from frontdesk.fees.closing.desk import ClosingDesk
from frontdesk.fees.closing.drawer import Counted
from frontdesk.fees.records import Method
from frontdesk.paper.grid import read_sheets
from frontdesk.paper.saving import saved
from frontdesk.residents import takeovers
from frontdesk.residents.importing import RegisterDesk
from frontdesk.shell import keeping
from frontdesk.shell.backups.making import back_up, fresh_path
from tests import people
from tests.duty import counter
from tests.faults import preload, survey
from tests.faults.acknowledged import Tell
from tests.faults.fault import Fault, Outcome
from tests.faults.nursery import nursery
from tests.faults.nursery import why_not as nursery_why_not
from tests.faults.olden import leave_books
from tests.faults.scenes import ESTATE, PAPERS, STICK, receipt_digest, told
from tests.faults.scratch import scratch
from tests.residents.test_importing import workbook

GONE_OVER = 11
"""Of so many tries one is gone over wholly, with `check`."""

_PAGE = 4096
_NEW_USERS, _NEW_MOUNTS = 0x10000000, 0x00020000
"""CLONE_NEWUSER and CLONE_NEWNS, of sched.h."""


class Bench:
    """An estate that may be worked in, and each kind of work."""

    def __init__(self, template: Path, root: Path) -> None:
        shutil.copytree(template, root)
        self.root, self.now = root, people.Now()
        self.units: dict[str, int] = json.loads((template / "units.json").read_text())
        self.ground = Ground(root / ESTATE, Clock(now=self.now))
        people.sign_in(self.ground, Role.CASHIER)

    def payment(self) -> dict[str, Any]:
        receipt = CashDesk(self.ground).take_payment(
            self.units[people.FLAT], [Tendered(Method.CASH, Money(12345))], operation=uuid4().hex
        )
        return {"receipt": receipt.number, "digest": receipt_digest(receipt.facts)}

    def billing(self) -> dict[str, Any]:
        people.sign_in(self.ground, Role.MANAGER)
        BillingDesk(self.ground).post(202612)
        return {}

    def importing(self) -> dict[str, Any]:
        people.sign_in(self.ground, Role.MANAGER)
        RegisterDesk(self.ground).take_over(self.root / "register.xlsx")
        return {}

    def handover(self) -> dict[str, Any]:
        desk = HandoverDesk(self.ground)
        desk.submit(Checked(cash={1: desk.prepared()["cash"]["expected"]}))
        return {}

    def closing(self) -> dict[str, Any]:
        desk, today, me = ClosingDesk(self.ground), self.ground.clock.today(), self.ground.who().id
        desk.close(today, me, Counted({1: int(desk.figures(today, me).expected)}, {}))
        return {}

    def attachment(self) -> dict[str, Any]:
        people.sign_in(self.ground, Role.MANAGER)
        desk = AttachmentDesk(self.ground)
        stored = desk.store.put("合同.pdf", b"%PDF-" + bytes(60_000) + uuid4().bytes)
        desk.attach("unit", self.units[people.FLAT], [stored])
        return {"file": stored.hash}

    def paper(self) -> dict[str, Any]:
        content = bytes(90_000) + uuid4().bytes
        with saved(self.root / PAPERS / "a.pdf") as file:
            file.write(content)
            file.write(hashlib.sha256(content).digest())
        return {"paper": "a.pdf"}

    def backup(self) -> dict[str, Any]:
        people.sign_in(self.ground, Role.MANAGER)
        path = fresh_path(self.root / STICK, self.ground)
        back_up(self.ground, path)
        return {"backup": path.name}

    def opening(self) -> dict[str, Any]:
        self.ground.close()
        self.ground = keeping.open_books(self.ground.folder, self.ground.clock)
        people.sign_in(self.ground, Role.CASHIER)
        return {}

    def migration(self) -> dict[str, Any]:
        keeping.open_books(self.root / "old", self.ground.clock).close()
        return {}

    def founding(self) -> dict[str, Any]:
        keeping.found(self.root / "new", "桂花苑", "周明", people.PASSWORD, clock=self.ground.clock).close()
        return {}

    def told(self, facts: dict[str, Any]) -> dict[str, Any]:
        """What the operator was told, with the head of the chain that the act left."""
        return told(self.ground, facts)

    def leave(self) -> None:
        """Nothing of it is left."""
        self.ground.close()
        shutil.rmtree(self.root)


WORK = (
    "payment", "billing", "importing", "handover", "closing", "attachment", "paper", "backup", "opening", "migration",
    "founding",
)  # fmt: skip


class Full:
    """A small disk of its own, filled up but for some bytes."""

    def __init__(self, folder: Path) -> None:
        mount_small_disk(folder)
        self._folder, self._filler = folder, folder / "filler"
        self._most: dict[str, int] = {}

    def measure(self, work: str, act: Callable[[], object]) -> None:
        """Find out how much room a kind of work takes."""
        before = self._free()
        act()
        self._most[work] = max(before - self._free(), 0) + 4 * _PAGE

    @contextmanager
    def striking(self, work: str, chance: random.Random) -> Iterator[Callable[[], bool]]:
        """Within the block there is less room than it takes, or hardly as much; gives whether it ran out unnoticed."""
        left = chance.randrange(0, self._most[work], _PAGE)
        with self._filler.open("wb") as filler:
            os.posix_fallocate(filler.fileno(), 0, self._free() - left)
        try:
            yield lambda: self._free() < _PAGE
        finally:
            self._filler.unlink()

    def _free(self) -> int:
        return shutil.disk_usage(self._folder).free


class Failing:
    """A disk whose n-th write or sync fails: that one, or all from then on."""

    def __init__(self, folder: Path) -> None:
        preload.watch(folder)
        self._calls: dict[str, int] = {}
        self._failed = 0

    def measure(self, work: str, act: Callable[[], object]) -> None:
        """Count the writes and the syncs of a kind of work."""
        preload.arm(preload.WRITES | preload.SYNCS, 0, after=1 << 30)
        act()
        self._calls[work], _ = preload.disarm()

    @contextmanager
    def striking(self, work: str, chance: random.Random) -> Iterator[Callable[[], bool]]:
        """Within the block a call fails; gives whether it was one of this work."""
        error, kinds = chance.choice(
            ((errno.ENOSPC, preload.WRITES), (errno.EIO, preload.WRITES), (errno.EIO, preload.SYNCS))
        )
        after = chance.randrange(self._calls[work] if kinds == preload.WRITES else 4)
        preload.arm(kinds, error, after=after, for_ever=chance.random() < 0.5)
        try:
            yield lambda: preload.disarm()[1] > 0
        finally:
            preload.disarm()


_PLACES = {"paper": PAPERS, "backup": STICK, "migration": "old", "founding": "."}
"""Where work is done that is not done in the data folder."""


class Astray:
    """A data folder, its database or a backup's folder that is renamed, read-only or somebody else's meanwhile."""

    def __init__(self, folder: Path) -> None:
        mind_permissions()
        self._root = folder / "try"

    def measure(self, work: str, act: Callable[[], object]) -> None:
        """Nothing need be known of it."""

    @contextmanager
    def striking(self, work: str, chance: random.Random) -> Iterator[Callable[[], bool]]:
        """Within the block something is not where or what it was."""
        folder = self._root / _PLACES.get(work, ESTATE)
        astray = folder.with_name("elsewhere")
        ways = ["renamed", "read-only", "not ours", "read-only file"]
        # Nobody can tell one empty folder of papers from another.
        way = chance.choice(ways if folder.name in (STICK, PAPERS) else [*ways, "replaced"])
        locked = folder / DATABASE if way == "read-only file" and (folder / DATABASE).exists() else folder
        if way in ("renamed", "replaced"):
            folder.rename(astray)
            if way == "replaced":
                folder.mkdir()
        else:
            locked.chmod(0 if way == "not ours" else 0o500)
        try:
            yield lambda: False
        finally:
            if way in ("renamed", "replaced"):
                shutil.rmtree(folder, ignore_errors=True)
                astray.rename(folder)
            else:
                locked.chmod(0o700)


TROUBLES = {"full": Full, "failing": Failing, "astray": Astray}


def mind_permissions() -> None:
    """The system's own master, too, is from now on somebody to whom a folder may be closed."""
    if os.getuid() == 0 and ctypes.CDLL(None).unshare(_NEW_USERS):
        raise OSError("unshare")


def mount_small_disk(folder: Path) -> None:
    """Put a disk of 64 MB into a folder, for this program alone: as its own master in its own name space it needs no
    right to do so. OSError where the system forbids that."""
    libc = ctypes.CDLL(None, use_errno=True)
    user, group = os.getuid(), os.getgid()
    if libc.unshare(_NEW_USERS | _NEW_MOUNTS):
        raise OSError(ctypes.get_errno(), "unshare")
    Path("/proc/self/setgroups").write_text("deny")
    Path("/proc/self/uid_map").write_text(f"{user} {user} 1")
    Path("/proc/self/gid_map").write_text(f"{group} {group} 1")
    if libc.mount(b"none", os.fsencode(folder), b"tmpfs", 0, b"size=64m"):
        raise OSError(ctypes.get_errno(), "mount")


def may_mount() -> bool:
    """Whether this system lets a program have a small disk of its own."""
    with scratch() as folder:
        told, _ = nursery().counter("tests.faults.diskwork:try_mounting", folder=folder).ended()
    return bool(told)


def try_mounting(tell: Tell, folder: Path) -> None:
    """Have a small disk of its own, and tell so; nothing is told where that may not be."""
    with suppress(OSError):
        mount_small_disk(folder)
        tell(mounted=True)


def make_template(folder: Path) -> None:
    """The furnished estate with a shift under way; and the books as the first version of the program made them."""
    now = people.Now()
    for name in (STICK, PAPERS):
        (folder / name).mkdir(parents=True)
    ground = people.found(folder / ESTATE, now)
    estate = people.furnish(ground)
    (folder / "units.json").write_text(json.dumps(estate.units))
    counter.set_up(ground)
    BillingDesk(ground).post(202611)
    counter.on_duty(ground, Role.CASHIER)
    estate.pay(people.SMALL, "100")
    ground.close()
    workbook(folder / "register.xlsx")
    (folder / "old").mkdir()
    leave_books(folder / "old", "0001")


def live(tell: Tell, folder: Path, trouble: str, tries: int, seed: int) -> None:
    """So many tries, each kind of work in turn; tells how many there were, whether it struck, and what was bad."""
    template, disk = folder / "template", folder / "disk"
    disk.mkdir()
    striking = TROUBLES[trouble](disk)  # first of all: a program that has threads stays in the system as it is
    make_template(template)
    sheets = read_sheets(template / "register.xlsx")
    takeovers.read_sheets = lambda *_: sheets
    for place in range(tries):
        work, chance = WORK[place % len(WORK)], random.Random(f"{seed} {place}")
        if place < len(WORK):
            bench = Bench(template, disk / "try")
            striking.measure(work, getattr(bench, work))
            bench.leave()
        bench = Bench(template, disk / "try")
        told: list[dict[str, Any]] = []
        bad = []
        with striking.striking(work, chance) as struck:
            try:
                told.append(bench.told(getattr(bench, work)()))
            except Refusal:
                pass
            except Exception as error:
                bad.append(f"no words for it: {type(error).__name__} {error}")
            hit = struck() or not told
        bad += again(bench, work, told)
        bad += survey.missing(bench.root, told)
        bench.ground.close()
        if place % GONE_OVER == 0:
            bad += survey.not_sound(bench.root, bench.now)
        bench.leave()
        tell(tries=1, hit=int(hit), bad=[f"{work}, try {place}: {one}" for one in bad])


def again(bench: Bench, work: str, told: list[dict[str, Any]]) -> list[str]:
    """The trouble is over: what was refused can be done now, and a payment goes on from where the books are."""
    try:
        if not told:
            told.append(bench.told(getattr(bench, work)()))
        people.sign_in(bench.ground, Role.MANAGER)
        told.append(bench.told(bench.payment()))
    except Exception as error:
        return [f"nothing goes on afterwards: {type(error).__name__} {error}"]
    return []


def run(trouble: str, tries: int, seed: int) -> Outcome:
    """Have the disk fail so many times."""
    outcome = Outcome()
    with scratch() as folder:
        told = nursery().lived("tests.faults.diskwork:live", folder=folder, trouble=trouble, tries=tries, seed=seed)
    for one in told:
        outcome += Outcome(**one)
    return outcome


def _why_not_full() -> str:
    if not sys.platform.startswith("linux"):
        return "a small disk of its own is mounted, which only Linux lets everybody do"
    return nursery_why_not() or ("" if may_mount() else "the system forbids a program a small disk of its own")


FAULTS = (
    Fault("disk full", 20, 400, partial(run, "full"), _why_not_full),
    Fault("n-th write or sync fails", 20, 400, partial(run, "failing"), preload.why_not),
    Fault("folder renamed or read-only", 11, 220, partial(run, "astray"), nursery_why_not),
)
