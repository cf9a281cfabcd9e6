"""Secrets of connections, encrypted with a key that never enters the database."""

from __future__ import annotations

import base64
import hashlib
import hmac

from cryptography.fernet import Fernet, InvalidToken

from tollgate.kernel.errors import Fatal


class Vault:
    """Seals and opens texts with one key.

    Raises:
        Fatal: there is no key, or a text was sealed with another one.
    """

    def __init__(self, key: str | None) -> None:
        self._key = key

    def seal(self, text: str) -> str:
        return self._cipher().encrypt(text.encode()).decode()

    def open(self, sealed: str) -> str:
        try:
            return self._cipher().decrypt(sealed.encode()).decode()
        except InvalidToken:
            raise Fatal("a stored secret was sealed with another TOLLGATE_SECRET_KEY") from None

    def proof(self, text: str) -> str:
        """A text that only the holder of the key can make for a text, for links that prove who was
        asked; empty when there is no key."""
        if not self._key:
            return ""
        made = hmac.new(f"proof:{self._key}".encode(), text.encode(), hashlib.sha256).digest()
        return base64.urlsafe_b64encode(made).decode().rstrip("=")

    def proves(self, text: str, given: str) -> bool:
        """Whether a text is the proof of another."""
        wanted = self.proof(text)
        return bool(wanted) and hmac.compare_digest(wanted.encode(), given.encode())

    def _cipher(self) -> Fernet:
        if not self._key:
            raise Fatal("TOLLGATE_SECRET_KEY is not set: secrets of connections cannot be read")
        # Any text may be the key; Fernet wants 32 bytes.
        return Fernet(base64.urlsafe_b64encode(hashlib.sha256(self._key.encode()).digest()))
