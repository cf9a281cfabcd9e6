"""Send notices by their channels: each once, later when the way is closed for now, and before a
person when it stays closed."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from tollgate.connectors.notices import Written, call_hook, mail
from tollgate.domain.review.item import ItemKind
from tollgate.domain.review.notices import (
    TEMPLATES,
    Channel,
    NoticeKind,
    NoticeMove,
    NoticeState,
    rendered,
)
from tollgate.domain.review.questions import link_text
from tollgate.kernel.decision import Hold
from tollgate.kernel.errors import Fatal, Refused, Retryable, Uncertain
from tollgate.kernel.evidence import record
from tollgate.kernel.reasons import Reason
from tollgate.store import notices, review
from tollgate.store.database import Tx
from tollgate.store.vault import Vault
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.items import hold_item
from tollgate.workflows.parts.notices import enqueue

MOST_ATTEMPTS = 8
FIRST_PAUSE_SECONDS = 5.0
# Longer than any sending takes: whoever began it then is gone.
BROKEN_OFF = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Post:
    """What sending needs beside the firm: the secrets, the sender of mails (empty: mail is
    switched off), and the addresses of API and console for links."""

    vault: Vault
    sender: str
    public_url: str
    console_url: str


def send_notices(firm: Firm, post: Post, ids: Sequence[str]) -> None:
    """Send each of the notices that still waits. Running it again, here or elsewhere, sends none
    of them a second time."""
    later = [id for id in ids if not _send(firm, post, id)]
    if later:
        with firm.database.write() as tx:
            now = firm.world.clock.now()
            waits = [notices.get(tx, id).next_at - now for id in later]
            enqueue(firm, tx, later, max(1.0, min(waits).total_seconds()))


def _send(firm: Firm, post: Post, id: str) -> bool:
    """One notice; False when it must be tried again."""
    begun = _begin(firm, id)
    if begun is None:
        return True
    row, hook = begun
    now = firm.world.clock.now()
    if row.channel == Channel.MAIL and not post.sender:
        return _ended(firm, row, NoticeMove.SKIP, "mail is switched off")
    try:
        facts = json.loads(row.facts)
        notice = _written(post, row, facts)
        if row.channel == Channel.MAIL:
            message = mail(notice, post.sender, now)
            firm.world.mail.send(message, post.sender, (row.recipient,))
        else:
            if hook is None or firm.world.guarded is None:
                raise Refused("the hook was retired")
            secret = post.vault.open(hook.secret_cipher)
            place = {"place": facts["values"].get("place", "")}
            call_hook(firm.world.guarded, (hook.url, secret), notice, place, now)
    except Uncertain as problem:
        # A mail cannot be looked for at the other end, so it is not sent again by itself.
        return _ended(firm, row, NoticeMove.DOUBT, str(problem))
    except Retryable as problem:
        return _postponed(firm, row, str(problem))
    except (Refused, Fatal) as problem:
        return _ended(firm, row, NoticeMove.FAIL, str(problem))
    return _ended(firm, row, NoticeMove.ARRIVE, "")


def _begin(firm: Firm, id: str) -> tuple[Any, Any] | None:
    """Take a notice for sending, and read its hook; None when it does not wait any more."""
    with firm.database.write() as tx:
        row = notices.get(tx, id)
        if row.state != NoticeState.PENDING:
            return None
        if not notices.move(tx, row, NoticeMove.SEND, {"changed_at": firm.world.clock.now()}):
            return None
        hook = notices.hook(tx, row.hook) if row.hook else None
        return notices.get(tx, id), hook


def _written(post: Post, row: Any, facts: dict[str, Any]) -> Written:
    values = {str(name): str(value) for name, value in facts["values"].items()}
    values["console"] = f"{post.console_url}/{facts['page']}"
    proof = post.vault.proof(link_text(facts["question"])) if facts["question"] else ""
    if proof:
        values["link"] = f"{post.public_url}/answers/{facts['question']}/{proof}"
    subject, body = rendered(TEMPLATES[NoticeKind(row.kind)], values)
    return Written(row.id, row.kind, row.recipient, subject, body)


def _ended(firm: Firm, row: Any, move: NoticeMove, note: str) -> bool:
    now = firm.world.clock.now()
    with firm.database.write() as tx:
        notices.move(tx, row, move, {"note": note, "changed_at": now})
        if move in (NoticeMove.FAIL, NoticeMove.DOUBT):
            _put_before_a_person(firm, tx, row, note)
    return True


def _postponed(firm: Firm, row: Any, note: str) -> bool:
    """Try later, with growing pauses; after the last attempt it has failed."""
    if row.attempts + 1 >= MOST_ATTEMPTS:
        return _ended(firm, row, NoticeMove.FAIL, note)
    now = firm.world.clock.now()
    pause = timedelta(seconds=FIRST_PAUSE_SECONDS * 2**row.attempts)
    values = {"note": note, "changed_at": now, "attempts": row.attempts + 1, "next_at": now + pause}
    with firm.database.write() as tx:
        notices.move(tx, row, NoticeMove.POSTPONE, values)
    return False


def _put_before_a_person(firm: Firm, tx: Tx, row: Any, note: str) -> None:
    """One review item for each route: a mail server that is away is one problem, not a hundred."""
    route = notices.route_of(row)
    count = notices.count_undelivered(tx, route)
    way = "by mail" if route == Channel.MAIL else f"by the hook {route}"
    people = "1 notice" if count == 1 else f"{count} notices"
    detail = f"{people} did not surely arrive {way}; the last to {row.recipient}: {note}"
    hold = Hold(Reason.NOTICE_FAILED, detail, (record(f"notice:{row.id}", "note", note),))
    item = hold_item(firm.world.ids.new(), f"notices:{route}", [hold], firm.world.clock.now())
    review.put(tx, ItemKind.DELIVERY, [item])


def sweep_notices(firm: Firm, age: timedelta) -> int:
    """Enqueue notices that should have been sent longer ago than `age`, and end what a worker
    left half done: a hook's is sent again under the same id, a mail's stays uncertain. How many."""
    now = firm.world.clock.now()
    with firm.database.read() as tx:
        due, broken = notices.due(tx, now - age), notices.broken_off(tx, now - BROKEN_OFF)
    for row in broken:
        if row.channel == Channel.MAIL:
            _ended(firm, row, NoticeMove.DOUBT, "the worker stopped while it was being sent")
        elif not _postponed(firm, row, "the worker stopped while it was being sent"):
            due.append(row.id)
    if due:
        with firm.database.write() as tx:
            enqueue(firm, tx, due)
    return len(due) + len(broken)
