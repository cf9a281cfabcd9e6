"""Sign people in, and give out tokens: argon2 for passwords, hashes for everything else."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING

from tollgate.domain.audit.chain import FIRM
from tollgate.kernel.errors import BadInput, Conflict, NotFound, NotSignedIn, TooMany
from tollgate.kernel.ids import UserId
from tollgate.kernel.reasons import Role
from tollgate.kernel.rights import Actor
from tollgate.store import audit, people
from tollgate.workflows.parts.firm import Firm

if TYPE_CHECKING:
    from pwdlib import PasswordHash

    from tollgate.store.database import Tx

SESSION = timedelta(hours=12)
# Ten wrong passwords for one address within a quarter of an hour, then patience.
MOST_FAILURES = 10
FAILURE_WINDOW = timedelta(minutes=15)
SHORTEST_PASSWORD = 10


@dataclass(frozen=True, slots=True)
class Session:
    token: str
    expires_at: datetime
    actor: Actor


@cache
def _hasher() -> PasswordHash:
    from pwdlib import PasswordHash

    return PasswordHash.recommended()


@cache
def _nobodys_hash() -> str:
    return _hasher().hash(secrets.token_hex(16))


def sign_in(firm: Firm, email: str, password: str) -> Session:
    """A session for the right password.

    Raises:
        NotSignedIn: address or password is wrong; which of them is not said.
        TooMany: too many wrong passwords for this address of late.
    """
    now = firm.world.clock.now()
    who = email.strip().lower()
    with firm.database.read() as tx:
        if people.failures_since(tx, who, now - FAILURE_WINDOW) >= MOST_FAILURES:
            raise TooMany("too many wrong passwords; try again in a quarter of an hour")
        person = people.find(tx, who)
    # Somebody unknown costs as much time as somebody known, so that addresses cannot be probed.
    known = person.password_hash if person and person.password_hash else _nobodys_hash()
    right = _hasher().verify(password, known)
    with firm.database.write() as tx:
        if not right or person is None or not person.active or not person.password_hash:
            people.note_failure(tx, firm.world.ids.new(), who, now, now - 2 * FAILURE_WINDOW)
            session = None
        else:
            session = _session(firm, tx, Actor(UserId(person.email), Role(person.role)), now)
    if session is None:
        raise NotSignedIn("the e-mail address or the password is wrong")
    return session


def _session(firm: Firm, tx: Tx, actor: Actor, now: datetime) -> Session:
    token = secrets.token_urlsafe(32)
    people.add_credential(tx, token, (actor.id, actor.role, "session"), (now, now + SESSION))
    return Session(token, now + SESSION, actor)


def sign_out(firm: Firm, token: str) -> None:
    with firm.database.write() as tx:
        people.revoke(tx, token, firm.world.clock.now())


def add_person(firm: Firm, email: str, name: str, role: Role, password: str) -> None:
    """Add a person who can sign in.

    Raises:
        BadInput: no address, or the password is too short.
        Conflict: the address is taken.
    """
    if "@" not in email or not email.isprintable() or " " in email:
        raise BadInput(f"{email!r} is no e-mail address", where="email")
    now = firm.world.clock.now()
    with firm.database.write() as tx:
        if not people.add(tx, email, name, role, _hashed(password)):
            raise Conflict(f"{email} is on record already")
        firm.database.lock(tx, [audit.lock_name(FIRM)])
        entry = audit.Entry("person_added", f"person:{email.lower()}", "admin", {"role": role})
        audit.append(tx, FIRM, now, [entry])


def set_password(firm: Firm, email: str, password: str) -> None:
    """
    Raises:
        NotFound: there is no such person.
        BadInput: the password is too short.
    """
    with firm.database.write() as tx:
        if not people.change(tx, email, password_hash=_hashed(password)):
            raise NotFound(f"there is no person {email}")


def _hashed(password: str) -> str:
    if len(password) < SHORTEST_PASSWORD:
        raise BadInput(f"wants at least {SHORTEST_PASSWORD} characters", where="password")
    return _hasher().hash(password)


def make_token(firm: Firm, email: str, label: str, days: int) -> str:
    """A bearer token for a machine that acts as a person; it is shown once and never kept.

    Raises:
        NotFound: there is no such person.
        BadInput: not between one day and two years.
    """
    if not 1 <= days <= 730:
        raise BadInput("wants 1 to 730", where="days")
    now = firm.world.clock.now()
    token = f"tg_{secrets.token_urlsafe(32)}"
    with firm.database.write() as tx:
        person = people.find(tx, email)
        if person is None:
            raise NotFound(f"there is no person {email}")
        span = (now, now + timedelta(days=days))
        people.add_credential(tx, token, (person.email, person.role, label), span)
        firm.database.lock(tx, [audit.lock_name(FIRM)])
        said = {"label": label, "days": days}
        entry = audit.Entry("token_made", f"person:{person.email}", "admin", said)
        audit.append(tx, FIRM, now, [entry])
    return token
