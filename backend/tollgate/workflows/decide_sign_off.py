"""A person decides on a document that was read: only here does it become evidence."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time
from enum import StrEnum
from typing import Any

from tollgate.domain.audit.chain import FIRM
from tollgate.domain.contracts.change_orders import ChangeMove
from tollgate.domain.events.placing import WorkKind
from tollgate.domain.events.sign_off import (
    SIGN_OFF,
    WAITING,
    SignOffMove,
    SignOffState,
    gives_more,
)
from tollgate.domain.events.signal import Signal, SignalKind, Verdict
from tollgate.domain.review.item import ItemKind
from tollgate.kernel.calendar import parse_date
from tollgate.kernel.digest import canonical
from tollgate.kernel.errors import BadInput, PreconditionFailed
from tollgate.kernel.money import Money
from tollgate.kernel.rights import Actor, Right
from tollgate.store import advice, audit, facts, review, sign_offs
from tollgate.store.database import Tx
from tollgate.workflows.parts import document_warnings
from tollgate.workflows.parts.change_orders import move_change_order
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.managing import require_manager
from tollgate.workflows.parts.placing import about
from tollgate.workflows.parts.posting import post_batch
from tollgate.workflows.parts.signals import take_signals
from tollgate.workflows.parts.till import Answer

_SHORTEST_REASON = 10
# What a person may correct, and the labels of the corpus: one set of names.
FIELDS = (
    "document_type",
    "decision",
    "signed",
    "language",
    "client",
    "project",
    "project_code",
    "milestone",
    "signatory_name",
    "signatory_title",
    "signature_date",
    "amount",
    "po_number",
    "change_order_number",
    "conditions",
)


class SignOffDecision(StrEnum):
    CONFIRM = "confirm"
    FILE = "file"
    REFUSE = "refuse"


_MOVES = {
    SignOffDecision.CONFIRM: SignOffMove.CONFIRM,
    SignOffDecision.FILE: SignOffMove.FILE,
    SignOffDecision.REFUSE: SignOffMove.REFUSE,
}


@dataclass(frozen=True, slots=True)
class Said:
    """What a person says of a document: the decision, the work it is for, and the fields that
    they corrected (by the names in `FIELDS`; what is left out stands as read). `why` is asked for
    where the document is to say more than was read in it, and where it is refused."""

    decision: SignOffDecision
    contract: str = ""
    milestone: str = ""
    change_order: str = ""
    values: Mapping[str, Any] = field(default_factory=dict)
    why: str = ""


@dataclass(frozen=True, slots=True)
class Decided:
    """What became of a document; `stands` is False where another statement about the same
    milestone counts, because it is later or, on the same day, more severe."""

    state: SignOffState
    answers: Sequence[Answer]
    corrected: tuple[str, ...]
    stands: bool | None


def decide_sign_off(firm: Firm, id: str, said: Said, revision: int | None, actor: Actor) -> Decided:
    """Confirm, file or refuse a document that is still at the revision that the person saw.

    Confirming makes the client's statement (or the change order's state) a fact that the person
    recorded, with the document, its page and its quote as evidence; the gate then decides.

    Raises:
        NotAllowed: the role may not do that, or the contract is another project manager's.
        NotFound: there is no such document, contract or change order.
        IllegalMove: it is not read yet, or decided already.
        BadInput: what is said is not whole, or needs a reason; the field is named.
        PreconditionFailed: somebody decided meanwhile.
    """
    if not actor.may(Right.DECIDE_CHANGE_ORDER):
        actor.require(Right.RECORD_ACCEPTANCE)
    now = firm.world.clock.now()
    with firm.database.write() as tx:
        row = sign_offs.get(tx, id)
        if revision is not None and row.revision != revision:
            raise PreconditionFailed(f"document {id} was changed meanwhile")
        # Neither for the work it was brought for nor for the work that a person names.
        for code in (row.contract, said.contract):
            require_manager(tx, code, actor)
        SIGN_OFF.after(SignOffState(row.state), _MOVES[said.decision])
        read = _read(tx, row)
        final = {name: read.get(name) for name in FIELDS} | dict(said.values)
        corrected = tuple(name for name in FIELDS if final[name] != read.get(name))
        _check_rights(actor, said, final)
        stands = _effect(firm, tx, row, (said, read, final), actor)
        values = {
            "contract": said.contract or row.contract,
            "milestone": said.milestone if said.contract else row.milestone,
            "change_order": said.change_order if said.contract else row.change_order,
            "said": canonical(final) if said.decision is not SignOffDecision.REFUSE else None,
            "why": said.why.strip(),
            "decided_by": actor.id,
            "decided_at": now,
        }
        state = sign_offs.move(tx, row, _MOVES[said.decision], now, values)
        how = "corrected" if state is SignOffState.CONFIRMED and corrected else state.value
        _settle(firm, tx, row, how, actor)
        if state is SignOffState.CONFIRMED:
            _file_the_same(firm, tx, sign_offs.get(tx, id), actor)
        _remember(firm, tx, row, (said, corrected), actor)
        ids = facts.undecided_of(tx, [code for code in {row.contract, values["contract"]} if code])
    return Decided(state, post_batch(firm, ids, actor=actor.id), corrected, stands)


def _read(tx: Tx, row: Any) -> dict[str, Any]:
    """What was read, with the quote that carries the decision; nothing where nothing was."""
    if row.advice is None:
        return {}
    given = advice.get(tx, row.advice)
    proofs = json.loads(given.evidence)
    proof: dict[str, Any] = next((one for one in proofs if one["field"] == "decision"), {})
    read: dict[str, Any] = json.loads(given.values)
    return read | {"quote": proof.get("quote", ""), "page": proof.get("page", 1)}


def _check_rights(actor: Actor, said: Said, final: Mapping[str, Any]) -> None:
    if said.decision is not SignOffDecision.CONFIRM:
        return
    changes = about(final["document_type"] or "other") is WorkKind.CHANGE_ORDER
    actor.require(Right.DECIDE_CHANGE_ORDER if changes else Right.RECORD_ACCEPTANCE)


def _effect(
    firm: Firm,
    tx: Tx,
    row: Any,
    told: tuple[Said, Mapping[str, Any], Mapping[str, Any]],
    actor: Actor,
) -> bool | None:
    """Do what the decision means outside the document; whether its statement then counts."""
    said, read, final = told
    if said.decision is SignOffDecision.REFUSE:
        _want_reason(said)
        return None
    if said.decision is SignOffDecision.FILE:
        return None
    kind = about(final["document_type"] or "other")
    if kind is WorkKind.CONTRACT:
        raise BadInput("decides nothing about work; file it", where="document_type")
    verdict, on = _statement(firm, final)
    unsigned = read.get("signed") is False and final["signed"] is not False
    if gives_more(read.get("decision"), verdict) or unsigned:
        _want_reason(said)
    if not said.contract:
        raise BadInput("wants the contract that the document is for", where="contract")
    if kind is WorkKind.CHANGE_ORDER:
        _decide_change(firm, tx, said, (verdict, on), actor)
        return None
    if not said.milestone:
        raise BadInput("wants the milestone that the document is for", where="milestone")
    signal = Signal(
        kind=SignalKind.ACCEPTANCE,
        contract=said.contract,
        milestone=said.milestone,
        # A document knows only its day. Of two of one day the more severe one counts.
        occurred_at=datetime.combine(on, time(), UTC),
        verdict=verdict,
        decided_on=on,
        signatory_name=final["signatory_name"],
        signatory_title=final["signatory_title"] or "",
        document=f"document:{row.digest}#page={read.get('page', 1)}",
        quote=read.get("quote") or "",
    )
    return _accept(firm, tx, signal, actor)


def _want_reason(said: Said) -> None:
    if len(said.why.strip()) < _SHORTEST_REASON:
        raise BadInput(f"wants a reason of at least {_SHORTEST_REASON} characters", where="why")


def _statement(firm: Firm, final: Mapping[str, Any]) -> tuple[Verdict, date]:
    """The verdict and its day, as a person vouches for them."""
    if final["decision"] not in set(Verdict):
        raise BadInput("must be a decision of the client", where="decision")
    verdict = Verdict(final["decision"])
    if verdict is not Verdict.REJECTED and final["signed"] is False:
        raise BadInput("an unsigned form accepts nothing", where="signed")
    if not (final["signatory_name"] or "").strip():
        raise BadInput("wants the person who signed or wrote it", where="signatory_name")
    if not final["signature_date"]:
        raise BadInput("wants the day of the decision", where="signature_date")
    on = parse_date(final["signature_date"])
    # Somewhere on earth it may be tomorrow already.
    if (on - firm.world.clock.now().date()).days > 1:
        raise BadInput(f"{on} is still to come", where="signature_date")
    return verdict, on


def _decide_change(
    firm: Firm, tx: Tx, said: Said, statement: tuple[Verdict, date], actor: Actor
) -> None:
    verdict, on = statement
    if verdict is Verdict.CONDITIONAL:
        detail = "a change order that is signed with conditions is not signed: file it"
        raise BadInput(detail, where="decision")
    if not said.change_order:
        raise BadInput("wants the change order that the document is", where="change_order")
    move = ChangeMove.SIGN if verdict is Verdict.ACCEPTED else ChangeMove.REJECT
    move_change_order(firm, tx, (said.contract, said.change_order), (move, on), actor)


def _accept(firm: Firm, tx: Tx, signal: Signal, actor: Actor) -> bool:
    """Record the client's statement; whether it is the one that counts."""
    taken = take_signals(firm, tx, [signal], "document", actor.id)
    if taken.holds:
        _, hold = taken.holds[0]
        raise BadInput(hold.detail, where=hold.evidence[0].field)
    (contract,) = taken.contracts
    _, standing = facts.milestone_facts(tx, [contract])
    counts = next(s for (_, code), s in standing.items() if code == signal.milestone)
    return counts.key == replace(signal, contract=contract).key()


def _settle(firm: Firm, tx: Tx, row: Any, how: str, actor: Actor) -> None:
    now = firm.world.clock.now()
    if row.advice is not None:
        advice.settle(tx, [row.advice], how, actor.id, now)
    document_warnings.settle(firm, tx, row, how, actor.id)
    review.settle(tx, ItemKind.EVIDENCE, [f"document:{row.id}"], now, f"{how} by {actor.id}")


def _file_the_same(firm: Firm, tx: Tx, row: Any, actor: Actor) -> None:
    """The same bytes that came by another way and wait for the same work need no second look."""
    place = (row.contract, row.milestone, row.change_order)
    for other in sign_offs.of_bytes(tx, row.digest):
        waits = other.id != row.id and other.state in WAITING
        if waits and (other.contract, other.milestone, other.change_order) == place:
            note = {"note": f"the same document was confirmed as {row.id}"}
            sign_offs.move(tx, other, SignOffMove.FILE, firm.world.clock.now(), note)
            _settle(firm, tx, other, "filed", actor)


def _remember(
    firm: Firm, tx: Tx, row: Any, told: tuple[Said, tuple[str, ...]], actor: Actor
) -> None:
    said, corrected = told
    payload = {
        "decision": said.decision.value,
        "digest": row.digest,
        "contract": said.contract,
        "milestone": said.milestone,
        "change_order": said.change_order,
        "corrected": list(corrected),
        "why": said.why.strip(),
    }
    firm.database.lock(tx, [audit.lock_name(FIRM)])
    entry = audit.Entry("document_decided", f"document:{row.id}", actor.id, payload)
    audit.append(tx, FIRM, firm.world.clock.now(), [entry])


def check_values(values: Mapping[str, Any]) -> dict[str, Any]:
    """Corrected fields as a label of the corpus has them.

    Raises:
        BadInput: a field that nobody reads, or a value that the field cannot have.
    """
    unknown = sorted(set(values) - set(FIELDS))
    if unknown:
        raise BadInput("is no field of a document", where=unknown[0])
    amount = values.get("amount")
    if amount is not None:
        amount = Money.parse(amount["amount"], amount["currency"]).as_json()
    day = values.get("signature_date")
    if day is not None:
        parse_date(day)
    return dict(values) | ({"amount": amount} if "amount" in values else {})
