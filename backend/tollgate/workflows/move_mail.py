"""Put a mail where it belongs without a word on what it says: quarantine, release, file, reopen."""

from __future__ import annotations

from tollgate.domain.audit.chain import FIRM
from tollgate.domain.receivables.mails import MailMove, MailState
from tollgate.domain.review.item import ItemKind
from tollgate.kernel.decision import Hold
from tollgate.kernel.errors import BadInput, PreconditionFailed
from tollgate.kernel.reasons import Reason
from tollgate.kernel.rights import Actor, Right
from tollgate.store import audit, mails, review
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.items import hold_item

BY_PEOPLE = (MailMove.QUARANTINE, MailMove.RELEASE, MailMove.FILE, MailMove.REOPEN)


def move_mail(
    firm: Firm, id: str, move: MailMove, said: tuple[str, int | None], actor: Actor
) -> MailState:
    """Move a mail; `said` is (why, the revision that the person saw or None).

    Raises:
        NotFound: there is no such mail.
        BadInput: the move is none of a person, or a release has no reason.
        IllegalMove: its state does not allow that.
        PreconditionFailed: somebody changed it meanwhile.
    """
    actor.require(Right.WORK_MAIL)
    why, revision = said
    if move not in BY_PEOPLE:
        raise BadInput(f"{move} is not a move of a person", where="move")
    if move is MailMove.RELEASE and not why.strip():
        raise BadInput("say how it was checked that the mail is genuine", where="why")
    now = firm.world.clock.now()
    with firm.database.write() as tx:
        firm.database.lock(tx, [audit.lock_name(FIRM)])
        row = mails.get(tx, id)
        if revision is not None and revision != row.revision:
            raise PreconditionFailed(f"mail {id} was changed meanwhile")
        state = mails.move(tx, row, move, {"note": why.strip() or row.note})
        subject = f"mail:{id}"
        if move in (MailMove.FILE, MailMove.RELEASE):
            review.settle(tx, ItemKind.CLIENT_MAIL, [subject], now, f"{move} by {actor.id}")
        if move in (MailMove.QUARANTINE, MailMove.RELEASE):
            suspect = move is MailMove.QUARANTINE
            reason = Reason.MAIL_SUSPICIOUS if suspect else Reason.MAIL_UNCLEAR
            detail = why.strip() or "a person put it in quarantine"
            hold = Hold(reason, detail)
            item = hold_item(firm.world.ids.new(), subject, [hold], now, customer=row.customer)
            review.put(tx, ItemKind.CLIENT_MAIL, [item])
        entry = audit.Entry(f"mail_{_PAST[move]}", subject, actor.id, {"why": why.strip()})
        audit.append(tx, FIRM, now, [entry])
    return state


_PAST = {
    MailMove.QUARANTINE: "quarantined",
    MailMove.RELEASE: "released",
    MailMove.FILE: "filed",
    MailMove.REOPEN: "reopened",
}
