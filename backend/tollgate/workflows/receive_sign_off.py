"""Take in a document that a person or a machine with a token uploads."""

from __future__ import annotations

from dataclasses import replace

from tollgate.domain.audit.chain import FIRM
from tollgate.kernel.rights import Actor, Right
from tollgate.store import audit
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.sign_offs import Arrival, Arrived, keep_document


def receive_sign_off(firm: Firm, arrival: Arrival, actor: Actor) -> Arrived:
    """Keep a document and have it read. Bringing the same bytes for the same work again changes
    nothing, unless the document was refused, filed or unreadable: then it is looked at anew.

    Raises:
        NotAllowed: the role may not upload documents.
        BadInput, DocumentTooLarge: as `keep_documents`.
    """
    actor.require(Right.UPLOAD_DOCUMENT)
    with firm.database.write() as tx:
        arrived = keep_document(firm, tx, replace(arrival, again=True), actor.id)
        if arrived.new:
            said = {"digest": arrived.digest, "source": arrival.source}
            said |= {"contract": arrival.contract, "milestone": arrival.milestone}
            firm.database.lock(tx, [audit.lock_name(FIRM)])
            entry = audit.Entry("document_received", f"document:{arrived.id}", actor.id, said)
            audit.append(tx, FIRM, firm.world.clock.now(), [entry])
    return arrived
