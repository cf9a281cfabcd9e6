"""Files as they came, by the digest of their bytes: what stands beside a reading of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select

from tollgate.kernel.errors import NotFound
from tollgate.store.database import Tx
from tollgate.store.inbox import insert_new
from tollgate.store.tables.advice import KeptFileRow
from tollgate.store.tables.columns import table

FILE = table(KeptFileRow)


@dataclass(frozen=True, slots=True)
class Kept:
    """One file on its way in; `digest` is the SHA-256 of `body` in hexadecimal."""

    digest: str
    name: str
    media_type: str
    body: bytes


def keep(tx: Tx, file: Kept, by: str, at: datetime) -> bool:
    """Keep a file; False when the same bytes are here already."""
    row = {
        "digest": file.digest,
        "name": file.name,
        "media_type": file.media_type,
        "size": len(file.body),
        "body": file.body,
        "kept_by": by,
        "kept_at": at,
    }
    return insert_new(tx, FILE, [row]) == 1


def get(tx: Tx, digest: str) -> Any:
    """
    Raises:
        NotFound: there is no such file.
    """
    found = tx.execute(select(FILE).where(FILE.c.digest == digest)).first()
    if found is None:
        raise NotFound(f"there is no file {digest}")
    return found
