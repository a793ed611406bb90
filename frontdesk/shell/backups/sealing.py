"""Backups under lock: sealed with a key of their own, which the passphrase or the code on the recovery sheet opens.

A sealed file is a header (what it is, which key, a salt) and chunks of AES-256-GCM. Each chunk is bound to its place
and the last is marked, so that a bit altered, a chunk moved and an end cut off are all found.
"""

import hashlib
import hmac
import json
import os
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any, BinaryIO
from uuid import uuid4

from frontdesk.core.filestore import FileStore
from frontdesk.core.ground import Ground
from frontdesk.core.operators import Right
from frontdesk.core.places import ATTACHMENTS, BACKUP_KEY, KEY, make_folder, settle
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark
from frontdesk.shell.backups.codes import checked_passphrase, new_code, normal_passphrase, read_code

_START = b"frontdesk sealed 1\n"
_LENGTH, _NAME, _SALT, _NONCE, _TAG = 32, 8, 16, 12, 16
_CHUNK = 1 << 20
"""Bytes sealed at a time."""

COST = {"time": 3, "memory": 64 * 1024, "lanes": 4}
"""What argon2id takes to try one passphrase: rounds, KiB, lanes; some 0.2 s. Each wrap tells what it took."""

_MOST = {"time": 20, "memory": 1024 * 1024, "lanes": 16}
"""No manifest may ask for more: it lies on a stick that anybody may have had in hand."""

PASSPHRASE, RECOVERY = "passphrase", "recovery"


@dataclass(frozen=True)
class BackupKey:
    """The key that seals backups; `wraps` opens it by passphrase or recovery code, `estate_key` is what it carries.

    The key of the identity numbers travels in every sealed backup: a lost computer does not lose them.
    """

    secret: bytes = field(repr=False)
    wraps: dict[str, dict[str, Any]] = field(repr=False)
    estate_key: bytes = field(repr=False)

    @cached_property
    def fingerprint(self) -> str:
        """By which the key is known on paper and in manifests: 16 hex digits in groups of four."""
        told = self._part("fingerprint").hex()[:16].upper()
        return " ".join(told[at : at + 4] for at in range(0, 16, 4))

    def wrapped(self) -> dict[str, Any]:
        """What a manifest tells of the key: nothing that opens anything without the passphrase or the code."""
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        told: dict[str, Any] = {"format": 1, "fingerprint": self.fingerprint, "wraps": self.wraps}
        if self.estate_key:
            nonce = os.urandom(_NONCE)
            told["estate_key"] = _text(nonce + AESGCM(self._part("estate key")).encrypt(nonce, self.estate_key, None))
        return told

    def keep(self, folder: Path) -> None:
        """Have the books in `folder` backed up under this key from now on; the file is there whole or not at all."""
        kept = {"secret": _text(self.secret), "wraps": self.wraps}
        partial = folder / f"{BACKUP_KEY}.partial"
        partial.unlink(missing_ok=True)
        try:
            with _private(partial) as file:
                file.write(json.dumps(kept).encode())
                file.flush()
                os.fsync(file.fileno())
            partial.replace(folder / BACKUP_KEY)
            settle(folder)
        except OSError:
            with suppress(OSError):
                partial.unlink(missing_ok=True)
            raise

    def name_of(self, content_hash: str) -> str:
        """The name of a sealed attachment: it tells nothing of what is in it, and is the same each time."""
        return hmac.digest(self._part("names"), content_hash.encode(), "sha256").hex()

    def cipher(self, salt: bytes) -> Any:
        """The cipher of one file; each has a salt, and so a key, of its own."""
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        return AESGCM(self._part("file", salt))

    @property
    def name(self) -> bytes:
        """By which a sealed file knows its key."""
        return self._part("name")[:_NAME]

    def _part(self, purpose: str, salt: bytes = b"") -> bytes:
        return hmac.digest(self.secret, purpose.encode() + b"\0" + salt, "sha256")


# The key


def fresh_key(folder: Path, passphrase: str) -> tuple[BackupKey, str]:
    """A new key for the books in `folder`, in force when it is kept, and its recovery code, which is kept nowhere.

    Refuses a passphrase that is too easily guessed.
    """
    secret, code = os.urandom(_LENGTH), new_code()
    told = {PASSPHRASE: checked_passphrase(passphrase), RECOVERY: read_code(code)}
    return BackupKey(secret, {by: _wrap(secret, word, by) for by, word in told.items()}, _estate_key(folder)), code


def set_passphrase(
    ground: Ground, passphrase: str, hand_over: Callable[[BackupKey, str], object] = lambda key, code: None
) -> str:
    """Seal the backups from now on; gives back the recovery code. What was sealed before opens as it did.

    `hand_over` has the key and its code before they are in force: when it fails, nothing has changed.
    """
    ground.require(Right.RESTORE)
    key, code = fresh_key(ground.folder, passphrase)
    hand_over(key, code)
    put_in_force(ground, key)
    return code


def put_in_force(ground: Ground, key: BackupKey) -> None:
    """Have the backups sealed with the key from now on; who decided it is noted."""
    with ground.act("backups_sealed", Right.RESTORE) as act:
        act.note("backup_key", 0, fingerprint=key.fingerprint)
        _in_words(lambda: key.keep(ground.folder))


def take_away(ground: Ground) -> None:
    """Have the backups no longer sealed from now on; those that are stay so, and open as they did."""
    with ground.act("backups_unsealed", Right.RESTORE) as act:
        act.note("backup_key", 0)
        _in_words(lambda: (ground.folder / BACKUP_KEY).unlink(missing_ok=True))


def key_of(folder: Path) -> BackupKey | None:
    """The key that seals the backups of the books in `folder`; None when they are not sealed.

    Refuses a key file that is damaged: a backup that should be sealed is never made open.
    """
    path = folder / BACKUP_KEY
    try:
        kept = json.loads(path.read_bytes())
        key = BackupKey(b64decode(kept["secret"], validate=True), dict(kept["wraps"]), _estate_key(folder))
        if len(key.secret) != _LENGTH or set(key.wraps) != {PASSPHRASE, RECOVERY}:
            raise ValueError
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        sentence = mark("{name} is damaged, so backups can't be sealed. Set the passphrase anew: Settings, Backups.")
        raise Refusal(sentence, name=BACKUP_KEY) from error
    return key


def open_key(wrapped: dict[str, Any], secret: str) -> BackupKey:
    """The key of a sealed backup, by what its manifest tells and the passphrase or the recovery code.

    Refuses a wrong one, a code with a group that is mistyped, and a manifest that makes no sense.
    """
    from argon2.exceptions import HashingError
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        wraps = wrapped["wraps"]
        opened = _unwrap(wraps[PASSPHRASE], normal_passphrase(secret), PASSPHRASE)
        if opened is None and (code := read_code(secret)):
            opened = _unwrap(wraps[RECOVERY], code, RECOVERY)
        if opened is None:
            sentence = mark("This is neither the passphrase nor the recovery code of this backup. Try again.")
            raise Refusal(sentence, field="secret")
        key, carried = BackupKey(opened, wraps, b""), wrapped.get("estate_key")
        if carried:
            sealed = b64decode(carried, validate=True)
            estate_key = AESGCM(key._part("estate key")).decrypt(sealed[:_NONCE], sealed[_NONCE:], None)
            key = BackupKey(opened, wraps, estate_key)
    except (ValueError, KeyError, TypeError, OverflowError, InvalidTag, HashingError) as error:
        sentence = mark("The file that says how this backup is opened is damaged. Take another backup.")
        raise Refusal(sentence) from error
    return key


def _estate_key(folder: Path) -> bytes:
    try:
        return (folder / KEY).read_bytes()
    except OSError:
        return b""


def _wrap(secret: bytes, word: str, by: str) -> dict[str, Any]:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    salt, nonce = os.urandom(_SALT), os.urandom(_NONCE)
    sealed = nonce + AESGCM(_stretched(word, salt, COST)).encrypt(nonce, secret, by.encode())
    return COST | {"salt": _text(salt), "sealed": _text(sealed)}


def _unwrap(wrap: dict[str, Any], word: str, by: str) -> bytes | None:
    """The key in a wrap; None when the word is not its."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    cost = {name: int(wrap[name]) for name in COST}
    if any(not 0 < cost[name] <= most for name, most in _MOST.items()):
        raise ValueError("no cost of ours")
    sealed = b64decode(wrap["sealed"], validate=True)
    cipher = AESGCM(_stretched(word, b64decode(wrap["salt"], validate=True), cost))
    try:
        return cipher.decrypt(sealed[:_NONCE], sealed[_NONCE:], by.encode())
    except InvalidTag:
        return None


def _stretched(word: str, salt: bytes, cost: dict[str, int]) -> bytes:
    from argon2.low_level import Type, hash_secret_raw

    return hash_secret_raw(
        word.encode(), salt, cost["time"], cost["memory"], cost["lanes"], hash_len=_LENGTH, type=Type.ID
    )


def _text(content: bytes) -> str:
    return b64encode(content).decode()


def _in_words(write: Callable[[], object]) -> None:
    try:
        write()
    except OSError as error:
        sentence = mark("The data folder can't be written to. Nothing was changed. Ask for write permission.")
        raise Refusal(sentence) from error


# Files


def seal(source: Path, target: Path, key: BackupKey) -> str:
    """Seal a file into the new file `target`, on the disk; gives back the SHA-256 of what lies there, in hex."""
    counting = hashlib.sha256()
    with source.open("rb") as plain, _private(target) as file:
        for piece in _sealed(plain, key):
            counting.update(piece)
            file.write(piece)
        file.flush()
        os.fsync(file.fileno())
    return counting.hexdigest()


def unseal(source: Path, target: Path, key: BackupKey) -> str:
    """Open a sealed file into the new file `target`, on the disk; gives back the SHA-256 of the content, in hex.

    Refuses what was altered, cut short or sealed with another key; then `target` is not left behind.
    """
    counting = hashlib.sha256()
    try:
        with source.open("rb") as sealed, _private(target) as file:
            for piece in _opened(sealed, key, source.name):
                counting.update(piece)
                file.write(piece)
            file.flush()
            os.fsync(file.fileno())
    except BaseException:
        with suppress(OSError):
            target.unlink(missing_ok=True)
        raise
    return counting.hexdigest()


def content_of(source: Path, key: BackupKey) -> str:
    """The SHA-256 of what is in a sealed file, in hex, read through to its end. Refuses as `unseal` does."""
    counting = hashlib.sha256()
    with source.open("rb") as sealed:
        for piece in _opened(sealed, key, source.name):
            counting.update(piece)
    return counting.hexdigest()


class SealedFiles:
    """The attachments beside sealed backups in a folder, each sealed under a name that tells nothing, and once."""

    def __init__(self, folder: Path, key: BackupKey) -> None:
        self._folder, self._key = folder / ATTACHMENTS, key

    def path(self, content_hash: str) -> Path:
        """Where an attachment lies, whether it is there or not."""
        name = self._key.name_of(content_hash)
        return self._folder / name[:2] / name

    def carry(self, content_hash: str, here: FileStore) -> bool:
        """Have a file of a store beside the backups too; False when the store has it not, or altered."""
        target = self.path(content_hash)
        if target.is_file():
            return True
        if not here.is_sound(content_hash):
            return False
        for folder in (self._folder, target.parent):
            make_folder(folder)
        partial = self._folder / f"{uuid4().hex}.partial"
        try:
            seal(here.path(content_hash), partial, self._key)
            partial.replace(target)
            settle(target.parent)
        finally:
            partial.unlink(missing_ok=True)
        return True

    def bring_back(self, content_hash: str, to: FileStore) -> bool:
        """Have an attachment in a store again; False when it is not here or is not what it was."""
        try:
            with self.path(content_hash).open("rb") as sealed:
                content = b"".join(_opened(sealed, self._key, content_hash))
        except (OSError, Refusal):
            return False
        if hashlib.sha256(content).hexdigest() != content_hash:
            return False
        to.put(content_hash, content)
        return True


def _private(path: Path) -> BinaryIO:
    """A new file, readable by its owner alone."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    return os.fdopen(os.open(path, flags, 0o600), "wb")


def _sealed(file: BinaryIO, key: BackupKey) -> Iterator[bytes]:
    salt = os.urandom(_SALT)
    header, cipher = _START + key.name + salt, key.cipher(salt)
    yield header
    place, block = 0, file.read(_CHUNK)
    while True:
        following = file.read(_CHUNK)
        yield cipher.encrypt(_nonce(place, last=not following), block, header)
        if not following:
            return
        place, block = place + 1, following


def _opened(file: BinaryIO, key: BackupKey, name: str) -> Iterator[bytes]:
    from cryptography.exceptions import InvalidTag

    header = file.read(len(_START) + _NAME + _SALT)
    if header[: len(_START) + _NAME] != _START + key.name:
        raise Refusal(mark("{file} is damaged or was sealed with another key. Take another backup."), file=name)
    cipher = key.cipher(header[-_SALT:])
    place, block = 0, file.read(_CHUNK + _TAG)
    while True:
        following = file.read(_CHUNK + _TAG)
        try:
            yield cipher.decrypt(_nonce(place, last=not following), block, header)
        except InvalidTag as error:
            raise Refusal(mark("{file} was altered or cut short. Take another backup."), file=name) from error
        if not following:
            return
        place, block = place + 1, following


def _nonce(place: int, *, last: bool) -> bytes:
    return place.to_bytes(_NONCE - 1) + bytes([last])
