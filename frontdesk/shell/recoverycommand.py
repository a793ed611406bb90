"""The command line's way to put backups under a passphrase, for who sets up an estate without a window."""

import argparse
import os
import sys
from pathlib import Path

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark, say
from frontdesk.shell.answering import answer, check_writable, signed_in


def add_options(parser: argparse.ArgumentParser) -> None:
    """What can be told of the recovery sheet."""
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument(
        "--out", metavar=say("FILE"), type=Path, help=say("the recovery sheet as PDF: print it, then remove it")
    )
    what.add_argument("--off", action="store_true", help=say("no longer encrypt backups"))


def recovery(asked: argparse.Namespace) -> int:
    """Encrypt the backups from now on, the recovery sheet first; or no longer."""
    from frontdesk.paper.saving import saved
    from frontdesk.shell.backups import sealing
    from frontdesk.shell.backups.recovery import drawn

    with signed_in(asked) as ground:
        if asked.off:
            sealing.take_away(ground)
            return answer(asked, {"encrypted": False}, say("Backups are not encrypted from now on."))
        check_writable(asked.out)

        def hand_over(key: sealing.BackupKey, code: str) -> None:
            with saved(asked.out) as file:
                file.write(drawn(ground, key, code))

        sealing.set_passphrase(ground, _new_passphrase(), hand_over)
        key = sealing.key_of(ground.folder)
    assert key is not None
    facts = {"encrypted": True, "fingerprint": key.fingerprint, "file": str(asked.out)}
    told = say(
        "Backups are encrypted from now on. Print {file}, put the sheet into the safe and remove the file.",
        file=asked.out,
    )
    return answer(asked, facts, told)


def _new_passphrase() -> str:
    """A new passphrase from the environment, or asked for twice. Refuses when there is nobody to ask."""
    told = os.environ.get("FRONTDESK_PASSPHRASE")
    if told is not None:
        return told
    if not sys.stdin.isatty():
        raise Refusal(mark("There is no terminal to ask for the passphrase. Set FRONTDESK_PASSPHRASE."))
    from getpass import getpass

    typed = getpass(say("Passphrase of the backups:") + " ")
    if getpass(say("Once more:") + " ") != typed:
        raise Refusal(mark("The two passphrases differ. Nothing was changed."))
    return typed
