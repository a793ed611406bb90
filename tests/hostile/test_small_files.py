"""Files beside the books that make no sense: preferences, manifests and what opens a backup. None hinders the work."""

import json
from pathlib import Path

import pytest

from frontdesk.core.ground import Ground
from frontdesk.core.refusals import Refusal
from frontdesk.shell.backups.making import back_up
from frontdesk.shell.backups.manifest import backups_in, files_of, manifest_of, read_files, read_manifest
from frontdesk.shell.backups.sealing import key_of, open_key
from frontdesk.shell.preferences import DEFAULTS, Preferences
from tests.hostile.strings import HOSTILE

SENSELESS = {
    "nothing": b"",
    "deep list": b"[" * 100_000,
    "deep object": b'{"a":' * 100_000,
    "list": b"[]",
    "cut": b'{"a',
    "NUL": b"\0" * 100,
    "long number": b"9" * 5_000,
    "UTF-16": "{}".encode("utf-16"),
    "halves of signs": b'{"operator": "\\ud800", "counter": "\\udfff", "kept": {"desk": "\\ud800"}}',
    "other kinds": b'{"operator": 1, "counter": [], "kept": {"desk": 7}, "papers": {"visit": ["a"], "receipt": 7},'
    b'"backup.folders": [1, null, ""], "receipt.shifts": {"a": 1}, "thermal": {}, "language": 1e999}',
}


@pytest.mark.parametrize("content", SENSELESS.values(), ids=SENSELESS)
def test_preferences_that_make_no_sense_are_begun_anew(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "preferences.json").write_bytes(content)
    preferences = Preferences(tmp_path)
    for name in DEFAULTS:
        assert type(preferences[name]) is type(DEFAULTS[name])
    assert preferences.put_out("visit") == ("A6", "")
    "".join(map(str, (preferences["operator"], preferences["counter"], preferences["kept"]))).encode()
    preferences["counter"] = "2 号柜台"
    assert Preferences(tmp_path)["counter"] == "2 号柜台"


@pytest.mark.parametrize("content", SENSELESS.values(), ids=SENSELESS)
def test_a_key_that_makes_no_sense_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "backup.key").write_bytes(content)
    with pytest.raises(Refusal):
        key_of(tmp_path)


def test_costs_without_end_open_nothing() -> None:
    wrap = json.loads('{"time": 1e999, "memory": 8, "lanes": 1, "salt": "", "sealed": ""}')
    with pytest.raises(Refusal, match="damaged"):
        open_key({"wraps": {"passphrase": wrap, "recovery": wrap}}, "vier grüne Pferde auf dem Dach")


def test_a_manifest_is_understood_or_there_is_no_backup(ground: Ground, tmp_path: Path) -> None:
    path = tmp_path / "one.frontdesk"
    back_up(ground, path)
    sound = json.loads(manifest_of(path).read_bytes())
    others = [*HOSTILE.values(), 7, -1, 10**30, None, [], {}, True, 1.5, "0001-01-01T00:00:00+14:00"]
    contents = [json.dumps(sound | {name: other}).encode() for name in sound for other in others[len(name) % 5 :: 5]]
    for content in (*SENSELESS.values(), *contents):
        manifest_of(path).write_bytes(content)
        told = [found.manifest for found in backups_in(tmp_path)] + [read_manifest(path)]
        for manifest in filter(None, told):
            assert ground.clock.local(manifest.moment)
            assert str((manifest.estate, manifest.version, manifest.last_receipt)).isprintable()
            "".join((manifest.estate, manifest.version, manifest.last_receipt)).encode()
    for text in HOSTILE.values():
        files_of(path).write_bytes(text.encode(errors="surrogatepass"))
        read_files(path)
