"""Taking documents in: kept as they came, and read later by a durable workflow. Uploads, mail
attachments and watched folders all come through here."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from tollgate.domain.events.sign_off import SIGN_OFF, SignOffMove, SignOffState
from tollgate.kernel.digest import digest_bytes
from tollgate.kernel.errors import BadInput, Refused
from tollgate.kernel.ids import ContractId, MilestoneId
from tollgate.store import contracts, files, sign_offs
from tollgate.store.database import Tx
from tollgate.workflows.parts.firm import Firm

MOST_BYTES = 25_000_000
BATCH = 20
_LONGEST_NAME = 120
_HEADER = b"%PDF-"
# Scanners and mail gateways put bytes before the header; further in it is no PDF of anybody.
_HEADER_WITHIN = 65_536


class DocumentTooLarge(Refused):
    """More bytes than a document may have."""

    code = "too_large"


@dataclass(frozen=True, slots=True)
class Arrival:
    """One PDF on its way in.

    `source` says by which way it came ("upload", "mail:<id>", "folder:<name>"). `contract` and
    `milestone` are what whoever brought it says it is for, both or neither; `customer` is the
    code of the client who sent it, where that is known. `again` brings back a document that was
    refused, filed or unreadable; only a person does that.
    """

    name: str
    body: bytes
    source: str = "upload"
    contract: str = ""
    milestone: str = ""
    customer: str = ""
    again: bool = False


@dataclass(frozen=True, slots=True)
class Arrived:
    """Where a document stands; `new` is False when it was here already."""

    id: str
    digest: str
    state: SignOffState
    new: bool


def keep_document(firm: Firm, tx: Tx, arrival: Arrival, by: str) -> Arrived:
    """Keep one document and enqueue its reading, in the caller's transaction. See
    `keep_documents`."""
    return keep_documents(firm, tx, [arrival], by)[0]


def keep_documents(firm: Firm, tx: Tx, arrivals: Sequence[Arrival], by: str) -> list[Arrived]:
    """Keep documents and enqueue their reading, in the caller's transaction.

    The same bytes brought for the same work again change nothing. `by` is the person or machine
    that brought them.

    Raises:
        BadInput: not a PDF, or no such contract, milestone or customer; nothing is kept.
        DocumentTooLarge: more than `MOST_BYTES`.
    """
    for arrival in arrivals:
        check_document(arrival.body)
        _check_claim(tx, arrival)
    arrived = [_keep(firm, tx, arrival, by) for arrival in arrivals]
    waiting = [one.id for one in arrived if one.new]
    for start in range(0, len(waiting), BATCH):
        attempt = firm.world.ids.new()
        sign_offs.enqueue_reading(firm.database, tx, waiting[start : start + BATCH], attempt)
    return arrived


def check_document(body: bytes) -> None:
    """Refuse what cannot be a document before anything else is done with it.

    Raises:
        BadInput: it is not a PDF.
        DocumentTooLarge: more than `MOST_BYTES`.
    """
    if len(body) > MOST_BYTES:
        raise DocumentTooLarge(f"a document has at most {MOST_BYTES} bytes")
    if _HEADER not in body[:_HEADER_WITHIN]:
        raise BadInput("is not a PDF", where="document")


def clean_name(name: str) -> str:
    """The file's own name without folders, control characters and marks that turn text around,
    with at most 120 characters; it is only ever shown."""
    last = name.replace("\\", "/").rsplit("/", 1)[-1]
    seen = "".join(sign for sign in last if unicodedata.category(sign)[0] != "C")
    return " ".join(seen.split())[:_LONGEST_NAME] or "document.pdf"


def _check_claim(tx: Tx, arrival: Arrival) -> None:
    if bool(arrival.contract) != bool(arrival.milestone):
        raise BadInput("wants both contract and milestone, or neither", where="milestone")
    if arrival.customer and not contracts.known(tx, contracts.CUSTOMER, [arrival.customer]):
        raise BadInput(f"no customer has the code {arrival.customer!r}", where="customer")
    if not arrival.contract:
        return
    contract = contracts.contracts(tx, [arrival.contract]).get(ContractId(arrival.contract))
    if contract is None:
        raise BadInput(f"no contract has the code {arrival.contract!r}", where="contract")
    wanted = MilestoneId(arrival.milestone)
    if not any(version.term(wanted) for version in contract.versions):
        detail = f"contract {contract.id} has no milestone {arrival.milestone!r}"
        raise BadInput(detail, where="milestone")


def _keep(firm: Firm, tx: Tx, arrival: Arrival, by: str) -> Arrived:
    now = firm.world.clock.now()
    digest, name = digest_bytes(arrival.body), clean_name(arrival.name)
    files.keep(tx, files.Kept(digest, name, "application/pdf", arrival.body), by, now)
    id = firm.world.ids.new()
    row = {
        "id": id,
        "digest": digest,
        "name": name,
        "source": arrival.source,
        "customer": arrival.customer,
        "claimed_contract": arrival.contract,
        "claimed_milestone": arrival.milestone,
        "contract": arrival.contract or None,
        "milestone": arrival.milestone,
        "arrived_by": by,
        "arrived_at": now,
        "changed_at": now,
    }
    if sign_offs.add(tx, row):
        return Arrived(id, digest, SignOffState.KEPT, new=True)
    known = sign_offs.same(tx, digest, arrival.contract, arrival.milestone)
    if arrival.again and SIGN_OFF.allows(SignOffState(known.state), SignOffMove.BRING):
        undecided = {"decided_by": None, "decided_at": None, "said": None, "why": "", "note": ""}
        state = sign_offs.move(tx, known, SignOffMove.BRING, now, undecided)
        return Arrived(known.id, digest, state, new=True)
    return Arrived(known.id, digest, SignOffState(known.state), new=False)
