"""Telling people: one way to put what somebody is to be told beside the change that it tells of.

The rows are the outbox. They are written and their sending is enqueued in the caller's own
transaction, so that nobody is told of what did not happen, and nothing happens untold.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from tollgate.domain.review.notices import Channel, NoticeKind
from tollgate.kernel.digest import canonical
from tollgate.kernel.money import Money
from tollgate.store import contracts, notices, queue
from tollgate.store.database import Tx
from tollgate.workflows.parts.firm import Firm


@dataclass(frozen=True, slots=True)
class Notice:
    """What happened: its kind, the key under which it is told once, and the values that the
    template names. `page` is where to go on in the console."""

    kind: NoticeKind
    key: str
    values: dict[str, str]
    page: str = "exceptions"
    question: str = ""


def tell(firm: Firm, tx: Tx, notice: Notice, people: Iterable[str], at: datetime) -> int:
    """Put a notice into the outbox for each person and each of their channels, and enqueue its
    sending; how many are new. Telling the same again changes nothing."""
    wanted = notices.channels(tx, sorted({person for person in people if person}))
    hooks = notices.hooks(tx) if any(by_hook for _, by_hook in wanted.values()) else []
    ids = []
    for person, (by_mail, by_hook) in wanted.items():
        routes = [(Channel.MAIL, "")] if by_mail else []
        routes += [(Channel.HOOK, hook.code) for hook in hooks] if by_hook else []
        for channel, hook in routes:
            row = _row(firm, notice, at) | {"recipient": person, "channel": channel, "hook": hook}
            if notices.add(tx, row):
                ids.append(row["id"])
    if ids:
        enqueue(firm, tx, ids)
    return len(ids)


def _row(firm: Firm, notice: Notice, at: datetime) -> dict[str, Any]:
    facts = {"values": notice.values, "page": notice.page, "question": notice.question}
    return {
        "id": firm.world.ids.new(),
        "kind": notice.kind,
        "key": notice.key,
        "facts": canonical(facts),
        "next_at": at,
        "made_at": at,
        "changed_at": at,
    }


def enqueue(firm: Firm, tx: Tx, ids: Sequence[str], delay_seconds: float = 0.0) -> None:
    """Enqueue the sending of notices, as an attempt of its own."""
    name = f"notices:{firm.world.ids.new()}"
    work = (name, [list(ids)])
    queue.enqueue(firm.database, tx, queue.DELIVERY, "send_notices", work, delay_seconds)


def about(tx: Tx, item: Any, who: str, text: str) -> dict[str, str]:
    """The values of a notice about a review item: who says what, about which place and money."""
    place = " ".join(part for part in (item.contract, item.milestone) if part)
    known = contracts.customers(tx, [item.customer]) if item.customer else {}
    customer = next(iter(known.values())).legal_name if known else "no customer yet"
    cash = str(Money(item.cash_minor, item.currency)) if item.currency else "no amount yet"
    return {
        "who": who,
        "text": text,
        "place": place or item.summary,
        "customer": customer,
        "cash": cash,
    }


def manager_of(tx: Tx, contract: str | None) -> str:
    """The project manager's e-mail address of a contract, empty when none is on record."""
    if contract is None:
        return ""
    found = contracts.contracts(tx, [contract])
    return next(iter(found.values())).pm_email.lower() if found else ""
