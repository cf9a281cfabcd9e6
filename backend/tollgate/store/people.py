"""People, sessions, tokens, wrong passwords, and answers that were already given."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import delete, func, insert, select, update

from tollgate.kernel.digest import digest_bytes
from tollgate.store.database import Tx
from tollgate.store.inbox import insert_new
from tollgate.store.tables.columns import table
from tollgate.store.tables.people import AnswerRow, CredentialRow, PersonRow, SignInFailureRow

PERSON, CREDENTIAL = table(PersonRow), table(CredentialRow)
FAILURE, ANSWER = table(SignInFailureRow), table(AnswerRow)


def token_digest(token: str) -> str:
    """What is kept of a token: it has 256 random bits, so a plain hash cannot be guessed back."""
    return digest_bytes(token.encode("utf-8", "surrogatepass"))


def find(tx: Tx, email: str) -> Any | None:
    return tx.execute(select(PERSON).where(PERSON.c.email == email.lower())).first()


def add(tx: Tx, email: str, name: str, role: str, password_hash: str) -> bool:
    """Add a person; False when the address is taken."""
    row = {
        "email": email.lower(),
        "name": name,
        "role": role,
        "password_hash": password_hash,
        "active": True,
    }
    return insert_new(tx, PERSON, [row]) == 1


def change(tx: Tx, email: str, **values: Any) -> bool:
    changed = tx.execute(update(PERSON).where(PERSON.c.email == email.lower()).values(**values))
    return changed.rowcount == 1


def colleagues(tx: Tx, roles: Collection[str]) -> list[dict[str, Any]]:
    """Active people of some roles: e-mail, name and role, by name."""
    rows = select(PERSON.c.email, PERSON.c.name, PERSON.c.role).where(
        PERSON.c.active, PERSON.c.role.in_(roles)
    )
    return [dict(row) for row in tx.execute(rows.order_by(PERSON.c.name)).mappings()]


def add_credential(
    tx: Tx, token: str, of: tuple[str, str, str], span: tuple[datetime, datetime]
) -> None:
    """Keep a session or token; `of` is (e-mail, role, label), `span` (made, expires)."""
    person, role, label = of
    row = {
        "token_digest": token_digest(token),
        "person": person,
        "role": role,
        "label": label,
        "made_at": span[0],
        "expires_at": span[1],
    }
    tx.execute(insert(CREDENTIAL), [row])


def bearer(tx: Tx, token: str, now: datetime) -> Any | None:
    """(person, role) of a valid token of an active person."""
    return tx.execute(
        select(CREDENTIAL.c.person, CREDENTIAL.c.role, PERSON.c.name)
        .join(PERSON, PERSON.c.email == CREDENTIAL.c.person)
        .where(
            CREDENTIAL.c.token_digest == token_digest(token),
            CREDENTIAL.c.expires_at > now,
            CREDENTIAL.c.revoked_at.is_(None),
            PERSON.c.active,
        )
    ).first()


def revoke(tx: Tx, token: str, now: datetime) -> None:
    tx.execute(
        update(CREDENTIAL)
        .where(CREDENTIAL.c.token_digest == token_digest(token))
        .values(revoked_at=now)
    )


def failures_since(tx: Tx, who: str, since: datetime) -> int:
    return tx.execute(
        select(func.count()).select_from(FAILURE).where(FAILURE.c.who == who, FAILURE.c.at > since)
    ).scalar_one()


def note_failure(tx: Tx, id: str, who: str, at: datetime, forget_before: datetime) -> None:
    tx.execute(delete(FAILURE).where(FAILURE.c.at < forget_before))
    tx.execute(insert(FAILURE), [{"id": id, "who": who, "at": at}])


def answer(tx: Tx, actor: str, key: str) -> Any | None:
    return tx.execute(select(ANSWER).where(ANSWER.c.actor == actor, ANSWER.c.key == key)).first()


def keep_answer(tx: Tx, row: dict[str, Any]) -> None:
    insert_new(tx, ANSWER, [row])
