"""Keep client mails as they came and enqueue their reading, before anything else happens."""

from __future__ import annotations

from collections.abc import Sequence

from tollgate.store import mails
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.mail_keeping import Came, KeptMail, check, keep_in

BATCH = 50


def keep_mail(firm: Firm, came: Came, actor: str) -> KeptMail:
    """Keep one mail and enqueue its reading; the same mail is kept once.

    Raises:
        BadInput: it is no mail.
        MailTooLarge: more than `LARGEST_BYTES`.
    """
    check(came.raw)
    with firm.database.write() as tx:
        kept = keep_in(firm, tx, came, actor)
        if kept.kept:
            mails.enqueue_reading(firm.database, tx, [kept.id], "1")
    return kept


def keep_mails(firm: Firm, batch: Sequence[Came], actor: str) -> list[KeptMail]:
    """Keep checked mails in one transaction and enqueue one reading of the new ones."""
    with firm.database.write() as tx:
        kept = [keep_in(firm, tx, came, actor) for came in batch]
        fresh = [one.id for one in kept if one.kept]
        for start in range(0, len(fresh), BATCH):
            mails.enqueue_reading(firm.database, tx, fresh[start : start + BATCH], "1")
    return kept
