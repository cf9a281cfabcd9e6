"""Notices on the wire: as a mail of plain text, and as a signed webhook."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP

from tollgate.connectors.signatures import sign_standard_webhook
from tollgate.kernel.errors import Refused, Retryable
from tollgate.kernel.mail_address import mail_address
from tollgate.kernel.world import Http

GONE_FOR_NOW = frozenset({408, 425, 429})


@dataclass(frozen=True, slots=True)
class Written:
    """A notice in words: its id, kind, whom it is for, subject and body."""

    id: str
    kind: str
    recipient: str
    subject: str
    body: str


def mail(notice: Written, sender: str, at: datetime) -> bytes:
    """The RFC 5322 message. Its Message-ID is the notice's, so that a copy is seen as one.

    Raises:
        BadInput: the recipient is no mail address.
    """
    to = mail_address(notice.recipient, where="recipient")
    message = EmailMessage(policy=SMTP)
    message["From"] = sender
    message["To"] = to
    message["Subject"] = notice.subject
    message["Date"] = at
    message["Message-ID"] = f"<{notice.id}@tollgate>"
    # No out-of-office reply is wanted to this (RFC 3834).
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(notice.body)
    return message.as_bytes()


def call_hook(
    http: Http, hook: tuple[str, str], notice: Written, facts: Mapping[str, str], at: datetime
) -> None:
    """Send a notice to a hook, (URL, secret), by Standard Webhooks. Its id is the notice's: a
    receiver that has seen it drops the copy.

    Raises:
        Retryable: no answer, or one that says "later".
        Refused: the receiver does not want it, or the address may not be called.
    """
    url, secret = hook
    data = {"to": notice.recipient, "subject": notice.subject, "text": notice.body} | dict(facts)
    said = {"type": notice.kind, "timestamp": at.isoformat(), "data": data}
    body = json.dumps(said, ensure_ascii=False).encode()
    headers = {"Content-Type": "application/json", "User-Agent": "Tollgate"}
    headers |= sign_standard_webhook(notice.id, at, body, secret)
    reply = http.send("POST", url, headers, body, 15.0)
    if 200 <= reply.status < 300:
        return
    if reply.status >= 500 or reply.status in GONE_FOR_NOW:
        raise Retryable(f"the hook answered {reply.status}")
    raise Refused(f"the hook answered {reply.status}")
