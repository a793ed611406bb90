"""Identity numbers under lock: encrypted in their column, masked on screen, equal ones found by a blind index.

AES-256-GCM with a fresh nonce each time; the blind index is HMAC-SHA256 of the normal number under a second key. Both
keys derive from one key file beside the database, readable by its owner alone.
"""

import hmac
import os
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

_NONCE = 12
_KEY = 32


class Vault:
    """Seals and opens short texts with the key in `path`; the key is made when the estate is founded."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def create(self) -> None:
        """Make the key file, readable by its owner alone; an existing one is left as it is.

        It has its name only when it is whole: half a key would be taken for the estate's for ever.
        """
        if self._path.exists():
            return
        partial = self._path.with_name(f"{self._path.name}.partial")
        partial.unlink(missing_ok=True)
        try:
            with os.fdopen(os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
                file.write(os.urandom(_KEY))
                file.flush()
                os.fsync(file.fileno())
            partial.replace(self._path)
        except OSError:
            partial.unlink(missing_ok=True)
            raise

    @cached_property
    def _key(self) -> bytes:
        try:
            key = self._path.read_bytes()
        except OSError:
            key = b""
        if len(key) != _KEY:
            raise Refusal(
                mark(
                    "The key file for identity numbers is missing or damaged. Put {name} back beside the database, or"
                    " restore the newest encrypted backup, which brings it back."
                ),
                name=self._path.name,
            )
        return key

    def seal(self, text: str) -> bytes:
        """The text encrypted: nonce and ciphertext with its tag."""
        nonce = os.urandom(_NONCE)
        return nonce + self._cipher.encrypt(nonce, text.encode(), None)

    def open(self, sealed: bytes) -> str:
        """The text again. Refuses what was sealed with another key or has been altered."""
        from cryptography.exceptions import InvalidTag

        try:
            return self._cipher.decrypt(sealed[:_NONCE], sealed[_NONCE:], None).decode()
        except (InvalidTag, ValueError) as error:  # ValueError: cut short
            raise Refusal(
                mark(
                    "This entry was encrypted with another key, or it is damaged."
                    " Put the right key file beside the database."
                )
            ) from error

    def blind(self, text: str) -> str:
        """A fingerprint by which equal texts are found without opening them."""
        return hmac.digest(self._blinder, text.encode(), "sha256").hex()

    def fingerprint(self, purpose: str, text: str) -> bytes:
        """A fingerprint of a text that nobody without the key can make; for each purpose another one."""
        return hmac.digest(self._part(f"fingerprint {purpose}"), text.encode(), "sha256")

    @cached_property
    def _cipher(self) -> "AESGCM":
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        return AESGCM(self._part("seal"))

    @cached_property
    def _blinder(self) -> bytes:
        return self._part("blind")

    def _part(self, purpose: str) -> bytes:
        return hmac.digest(self._key, purpose.encode(), "sha256")
