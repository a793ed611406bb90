"""Backing up on the command line: now, into the known folders or another one; and what lies there."""

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from frontdesk.core.places import ATTACHMENTS, KEY
from frontdesk.core.words import say
from frontdesk.shell.answering import answer, count_aloud, signed_in

if TYPE_CHECKING:
    from frontdesk.shell.backups.manifest import Manifest


def add_options(parser: argparse.ArgumentParser) -> None:
    """What may be asked of `frontdesk backup`."""
    parser.add_argument("--out", metavar=say("FOLDER"), type=Path, help=say("the folder for it, best on another disk"))
    parser.add_argument("--list", action="store_true", help=say("list the backups in the known folders"))


def backup(asked: argparse.Namespace) -> int:
    """Back the books up into the known folders, or once into another one; or list what lies there."""
    from frontdesk.shell.backups.making import back_up, back_up_everywhere, fresh_path
    from frontdesk.shell.backups.places import known_folders

    if asked.list:
        return _list(asked)
    told = []
    with signed_in(asked) as ground:
        if asked.out:
            path = fresh_path(asked.out.absolute(), ground)
            manifest, paths = back_up(ground, path, count_aloud(asked)), [path]
        else:
            made = back_up_everywhere(ground, known_folders(asked.folder), count_aloud(asked))
            manifest, paths = made.manifest, [found.path for found in made.found]
            told = [say("Not to {folder}: {reason}", folder=folder, reason=why) for folder, why in made.missed]
    size = f"{manifest.size / 1e6:,.1f}"
    told = [say("Backed up as {file}: {size} MB, checked.", file=path, size=size) for path in paths] + told
    told += _of_files(manifest)
    if manifest.sealed is None:
        told.append(say("The key of the identity numbers is not in it: keep a copy of {name} elsewhere.", name=KEY))
    facts = asdict(manifest) | {"file": str(paths[0]), "copies": [str(path) for path in paths]}
    return answer(asked, facts, "\n".join(told))


def _of_files(manifest: "Manifest") -> list[str]:
    told = []
    if manifest.files:
        told.append(
            say("Photos and files lie beside it in {folder}: {count}", folder=ATTACHMENTS, count=manifest.files)
        )
    if manifest.files_missing:
        sentence = say("Photos and files that are missing here are not in it: {count}", count=manifest.files_missing)
        told.append(sentence)
    return told


def _list(asked: argparse.Namespace) -> int:
    """What lies in the known folders, of any estate; nobody need sign in, so that it can be asked of damaged books."""
    from frontdesk.core.clock import Clock
    from frontdesk.shell.backups.manifest import backups_in
    from frontdesk.shell.backups.places import places

    told, listed = [], []
    for place in places(asked.folder):
        there = "" if place.there else say("Not there now")
        told.append(f"{place.folder}  {there}".rstrip())
        for found in backups_in(place.folder):
            manifest, size = found.manifest, f"{found.manifest.size / 1e6:,.1f}"
            when = f"{Clock().local(manifest.moment):%Y-%m-%d %H:%M}"
            kind = say("Encrypted") if manifest.sealed else say("Not encrypted")
            fault = "" if manifest.sound else say("Did not pass: {check}", check=say(manifest.fault))
            pieces = (when, found.path.name, f"{size} MB", manifest.estate, manifest.last_receipt, kind, fault)
            told.append("  " + "  ".join(filter(None, pieces)))
            listed.append(
                {
                    "file": str(found.path),
                    "made": manifest.made,
                    "estate": manifest.estate,
                    "last_receipt": manifest.last_receipt,
                    "size": manifest.size,
                    "sealed": manifest.sealed is not None,
                    "sound": manifest.sound,
                }
            )
    return answer(asked, {"backups": listed}, "\n".join(told))
