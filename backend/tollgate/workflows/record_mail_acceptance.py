"""Record a client's acceptance that came by mail: a person read the sentence and stands for it."""

from __future__ import annotations

from collections.abc import Sequence

from tollgate.domain.audit.chain import FIRM
from tollgate.domain.events.signal import Signal, SignalKind
from tollgate.domain.receivables.mails import MailState
from tollgate.domain.review.item import ItemKind
from tollgate.kernel.errors import BadInput, Conflict
from tollgate.kernel.rights import Actor, Right
from tollgate.store import audit, contracts, facts, mails, review
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.managing import require_manager
from tollgate.workflows.parts.posting import post_batch
from tollgate.workflows.parts.signals import take_signals
from tollgate.workflows.parts.till import Answer


def record_mail_acceptance(firm: Firm, mail: str, signal: Signal, actor: Actor) -> Sequence[Answer]:
    """Take the client's word from a mail in, settle the question about it, and decide on what it
    touches; saying it again changes nothing.

    Raises:
        NotAllowed: the role may not record acceptances, or the contract is another project
            manager's.
        NotFound: there is no such mail.
        BadInput: no such contract or milestone, another client's, or the quote does not stand in
            the mail.
        Conflict: the mail is quarantined or was not read.
    """
    actor.require(Right.RECORD_ACCEPTANCE)
    assert signal.kind is SignalKind.ACCEPTANCE
    now = firm.world.clock.now()
    with firm.database.write() as tx:
        row = mails.get(tx, mail)
        if row.state not in (MailState.WAITING, MailState.FILED):
            raise Conflict(f"a mail that is {row.state} proves nothing")
        require_manager(tx, signal.contract, actor)
        contract = contracts.find_contract(tx, signal.contract)
        payers = {share.customer for share in contract.shares()} if contract else set()
        if contract and row.customer not in payers | {contract.customer}:
            raise BadInput("is not a contract of the client who wrote", where="contract")
        if signal.quote not in f"{row.subject}\n\n{row.new_part}":
            raise BadInput("is not a sentence of the mail", where="quote")
        taken = take_signals(firm, tx, [signal], "person", actor.id)
        if taken.holds:
            _, hold = taken.holds[0]
            raise BadInput(hold.detail, where=hold.evidence[0].field)
        firm.database.lock(tx, [audit.lock_name(FIRM)])
        for kind in (ItemKind.EVIDENCE, ItemKind.CLIENT_MAIL):
            review.settle(tx, kind, [f"mail:{mail}"], now, f"recorded by {actor.id}")
        said = {"contract": signal.contract, "milestone": signal.milestone}
        entry = audit.Entry("mail_acceptance_recorded", f"mail:{mail}", actor.id, said)
        audit.append(tx, FIRM, now, [entry])
        ids = facts.undecided_of(tx, taken.contracts)
    return post_batch(firm, ids, actor=actor.id)
