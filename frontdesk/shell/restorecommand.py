"""Restoring on the command line: what is in the backup is told before anything is replaced."""

import argparse
import os
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark, say
from frontdesk.shell.answering import COMMAND_LINE, answer, count_aloud, operator_of, password_of

if TYPE_CHECKING:
    from frontdesk.core.clock import Clock
    from frontdesk.shell.backups.inspecting import Contents
    from frontdesk.shell.backups.manifest import Manifest
    from frontdesk.shell.backups.restoring import Restored

_NOT_DONE = 1


def add_options(parser: argparse.ArgumentParser) -> None:
    """What can be asked of `frontdesk restore`."""
    parser.add_argument("file", metavar=say("FILE"), type=Path, help=say("the database of the backup"))
    parser.add_argument("--yes", action="store_true", help=say("don't ask before the books are replaced"))
    receipt = say("the last receipt that was issued, if it is later than the backup: numbers go on after it")
    parser.add_argument("--last-receipt", metavar=say("NUMBER"), default="", help=receipt)


def restore(asked: argparse.Namespace) -> int:
    """Tell what is in a backup, ask, and put it in the place of the present books."""
    from frontdesk.core.ground import Ground
    from frontdesk.shell.backups import restoring
    from frontdesk.shell.backups.exchanging import resume
    from frontdesk.shell.backups.inspecting import alone, look_into, whole_backup
    from frontdesk.shell.backups.telling import outcome_said

    path = asked.file.absolute()
    restoring.receipt_known(asked.last_receipt)
    secret = _secret(whole_backup(path))
    ground = Ground(asked.folder)
    ground.place = COMMAND_LINE
    if asked.folder.is_dir():
        resume(asked.folder, _complain)
    with alone(asked.folder):
        told = look_into(ground, path, secret, count_aloud(asked))
        if not _agreed(asked, told, ground.clock):
            if asked.json:
                answer(asked, _facts(told, None), "")
            _complain(say("Nothing was replaced."))
            return _NOT_DONE
        operator = operator_of(asked)
        password = password_of(operator)
        done = restoring.restore(ground, path, operator, password, secret, asked.last_receipt, count_aloud(asked))
    return answer(asked, _facts(told, done), "\n".join(outcome_said(done)))


def _complain(sentence: str) -> None:
    sys.stderr.write(f"{sentence}\n")


def _secret(manifest: "Manifest") -> str:
    """The passphrase or recovery code from the environment, or asked for; "" where none is needed."""
    if manifest.sealed is None:
        return ""
    secret = os.environ.get("FRONTDESK_PASSPHRASE")
    if secret is not None:
        return secret
    if not sys.stdin.isatty():
        raise Refusal(mark("This backup is encrypted. Set FRONTDESK_PASSPHRASE to its passphrase or recovery code."))
    from getpass import getpass

    return getpass(say("Passphrase or recovery code:") + " ")


def _agreed(asked: argparse.Namespace, told: "Contents", clock: "Clock") -> bool:
    """Whether the books are to be replaced, once it was told by what."""
    from frontdesk.shell.backups.telling import facts_said, faults_said, loss_said, warning_said

    if not asked.json:
        lines = [f"{name}: {value}" for name, value in facts_said(told, clock)]
        lines.append(say("The books in it are in order.") if told.sound else say("The books in it are not in order:"))
        lines += [f"✗ {fault}" for fault in faults_said(told)]
        sys.stdout.write("\n".join([*lines, loss_said(told.present, clock), warning_said(told), ""]))
        sys.stdout.flush()
    if asked.yes:
        return True
    if asked.json or not sys.stdin.isatty():
        return False
    return input(say("Type yes to restore it:") + " ").strip().lower() in ("yes", "y", "是")


def _facts(told: "Contents", done: "Restored | None") -> dict[str, Any]:
    facts: dict[str, Any] = {
        "restored": done is not None, "estate": told.estate, "made": told.manifest.made, "counts": told.counts,
        "last_receipt": told.last_receipt, "last_shift": told.last_shift, "files": told.files,
        "files_missing": told.files_missing, "sound": told.sound, "faults": [detail for _, detail in told.faults],
        "encrypted": told.manifest.sealed is not None,
    }  # fmt: skip
    if told.present is not None:
        present = asdict(told.present)
        present["since"] = told.present.since.isoformat() if told.present.since else None
        facts["present"] = present
    if done is not None:
        facts |= {"aside": done.aside, "lost": asdict(done.lost)}
    return facts
