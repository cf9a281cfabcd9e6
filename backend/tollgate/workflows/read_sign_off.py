"""Read one kept document: engines, advice, its place, and a question to a person."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

from tollgate.advisors.asking import Asker
from tollgate.advisors.documents.pages.child import DocumentOpener
from tollgate.advisors.documents.pages.page_images import regions
from tollgate.advisors.documents.pages.pages import Document
from tollgate.advisors.documents.reading import DocumentType, Reading
from tollgate.advisors.prompts import Prompt
from tollgate.domain.events.placing import Candidate, Outcome, Placing, WorkKind
from tollgate.domain.events.sign_off import UNREAD, SignOffMove, SignOffState
from tollgate.domain.review.item import ItemKind
from tollgate.kernel.advice import Advice, Caution, Origin
from tollgate.kernel.decision import Hold
from tollgate.kernel.digest import canonical, digest_bytes
from tollgate.kernel.errors import Fatal, Refused, Retryable
from tollgate.kernel.evidence import record
from tollgate.kernel.reasons import Reason
from tollgate.store import advice, files, review, sign_offs
from tollgate.store.database import Tx
from tollgate.workflows.parts import document_warnings
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.items import hold_item
from tollgate.workflows.parts.placing import candidate_json, find_place, named, released

KIND = "document_reading"
# A busy machine made these; a person who brings the document again may be luckier.
_MAY_GO_BETTER = frozenset({"too_slow", "too_costly"})


@dataclass(frozen=True, slots=True)
class LanguageModel:
    """The second engine, where the firm has one."""

    asker: Asker
    prompt: Prompt
    model: str


def read_sign_off(
    firm: Firm, id: str, opener: DocumentOpener, model: LanguageModel | None = None
) -> None:
    """Read a document and ask a person about it. Doing it again changes nothing, and the same
    bytes are never read twice by the same engine, so a crash at any point is healed by running it
    again."""
    with firm.database.write() as tx:
        # A workflow that was resumed and one that the sweep began may meet here.
        firm.database.lock(tx, [_lock_name(id)])
        row = sign_offs.get(tx, id)
        if row.state not in UNREAD:
            return
        sign_offs.move(tx, row, SignOffMove.BEGIN, firm.world.clock.now())
        body = files.get(tx, row.digest).body
        known = _given(firm, tx, row.digest, model)
    subject = f"document:{row.digest}"
    fresh = None if known is not None else _advice(firm, body, subject, opener, model)
    with firm.database.write() as tx:
        firm.database.lock(tx, [_lock_name(id)], [subject])
        row = sign_offs.get(tx, id)
        if row.state != SignOffState.READING:
            return
        # Meanwhile another reader may have finished the same bytes.
        given = _given(firm, tx, row.digest, model) or _kept(firm, tx, fresh)
        _conclude(firm, tx, row, given)


def fail_sign_off(firm: Firm, id: str, why: str) -> None:
    """Put a document that broke its reader before a person."""
    with firm.database.write() as tx:
        firm.database.lock(tx, [_lock_name(id)])
        row = sign_offs.get(tx, id)
        if row.state == SignOffState.READING:
            _unreadable(firm, tx, row, why, None)


def _lock_name(id: str) -> str:
    return f"sign-off:{id}"


@cache
def _local(models: Path | None) -> Origin:
    """The local engine by what it consists of: other fitted parts may read otherwise."""
    from tollgate.advisors.documents.fitted import MODELS

    if models is None:
        return Origin("local", "rules")
    manifests = b"".join((models / name / "manifest.json").read_bytes() for name in MODELS)
    return Origin("local", f"rules, fitted:{digest_bytes(manifests)[:16]}")


def _given(firm: Firm, tx: Tx, digest: str, model: LanguageModel | None) -> Any:
    """The advice that the wanted engine gave about these bytes before, if any."""
    wanted = (
        ("llm", model.model, model.prompt.digest)
        if model is not None
        else ("local", _local(firm.models).model, "")
    )
    for row in advice.about(tx, [f"document:{digest}"], KIND):
        origin = json.loads(row.origin)
        error = json.loads(row.values)["error"]
        again = error is not None and error["code"] in _MAY_GO_BETTER
        if (origin["engine"], origin["model"], origin["prompt_digest"]) == wanted and not again:
            return row
    return None


def _kept(firm: Firm, tx: Tx, said: Advice | None) -> Any:
    assert said is not None
    summary = f"{said.values['document_type']}: {said.values['decision'] or 'no decision'}"
    given = advice.Given(firm.world.ids.new(), said, summary)
    advice.add(tx, [given], firm.world.clock.now())
    return next(row for row in advice.about(tx, [said.subject], KIND) if row.id == given.id)


def _advice(
    firm: Firm, body: bytes, subject: str, opener: DocumentOpener, model: LanguageModel | None
) -> Advice:
    """What the engines say of the bytes, with the places on the pages that prove it."""
    from tollgate.advisors.documents.fitted import RULES_ALONE, load
    from tollgate.advisors.documents.local_engine import read_locally

    document = opener.open(body)
    reading = read_locally(document, load(firm.models) if firm.models else RULES_ALONE)
    origin = _local(firm.models)
    if model is not None and document.error is None:
        reading, said = _with_model(document, reading, subject, model)
        origin = said or origin
    values = {
        name: value
        for name, value in reading.as_json("").items()
        if name not in ("file", "seconds", "evidence", "warnings", "engine")
    }
    values["pages"] = len(document.pages)
    values["regions"] = [regions(document, one) for one in reading.evidence]
    return Advice(
        kind=KIND,
        subject=subject,
        values=values,
        evidence=tuple(replace(one, source=subject) for one in reading.evidence),
        cautions=reading.warnings,
        origin=replace(origin, input_digest=origin.input_digest or subject.partition(":")[2]),
    )


def _with_model(
    document: Document, local: Reading, subject: str, model: LanguageModel
) -> tuple[Reading, Origin | None]:
    """Both engines, the cautious one standing, and the model's origin; where it gives no answer,
    the local one and none."""
    from tollgate.advisors.documents.llm import read_with_model

    try:
        both = read_with_model(document, local, subject, model.asker, model.prompt)
    except (Refused, Retryable, Fatal) as problem:
        caution = Caution("model_unavailable", f"read by rules alone: {problem}")
        return replace(local, warnings=(*local.warnings, caution)), None
    return both.reading, both.origin


def _conclude(firm: Firm, tx: Tx, row: Any, given: Any) -> None:
    """Move a document to where its reading leads, and ask a person about it."""
    values = json.loads(given.values)
    if values["document_type"] == DocumentType.UNREADABLE.value:
        _unreadable(firm, tx, row, values["error"]["message"], given.id)
        return
    claim = (row.claimed_contract, row.claimed_milestone) if row.claimed_contract else None
    placing = find_place(tx, named(values), claim, row.customer)
    how, hold = _question(row, values, placing)
    place = candidate_json(placing.place) if placing.place else None
    moved = {
        "advice": given.id,
        "candidates": canonical([candidate_json(one) for one in placing.candidates]),
        "doubts": canonical(list(placing.doubts)),
        "contract": place["contract"] if place else row.claimed_contract or None,
        "milestone": place["milestone"] if place else row.claimed_milestone,
        "change_order": place["change_order"] if place else "",
        "note": "",
    }
    sign_offs.move(tx, row, how, firm.world.clock.now(), moved)
    _ask(firm, tx, row, hold, moved)
    unfavourable = values["decision"] in document_warnings.UNFAVOURABLE
    if moved["contract"] and moved["milestone"] and unfavourable:
        document_warnings.warn(firm, tx, given, row, (moved["contract"], moved["milestone"]))


def _question(row: Any, values: Mapping[str, Any], placing: Placing) -> tuple[SignOffMove, Hold]:
    source = f"document:{row.digest}"
    if placing.outcome is Outcome.DIFFERS:
        detail = f"{row.name}: {placing.doubts[0]}"
        proof = (
            record(source, "brought for", f"{row.claimed_contract} {row.claimed_milestone}"),
            record(source, "speaks of", _words(_other(placing))),
        )
        return SignOffMove.DIFFER, Hold(Reason.DOCUMENT_DIFFERS, detail, proof)
    said = (values["decision"] or values["document_type"]).replace("_", " ")
    if placing.outcome is Outcome.MATCHED:
        detail = f"{row.name}: read as {said}, for {_words(placing.place)}"
        read = (record(source, "decision", values["decision"]),)
        return SignOffMove.MATCH, Hold(Reason.DOCUMENT_TO_CONFIRM, detail, read)
    doubt = placing.doubts[0] if placing.doubts else "it is not clear for which work"
    shown = tuple(record(source, "candidate", _words(one)) for one in placing.candidates[:3])
    detail = f"{row.name}: read as {said}; {doubt}"
    return SignOffMove.ASK, Hold(Reason.DOCUMENT_UNPLACED, detail, shown)


def _other(placing: Placing) -> Candidate | None:
    return next((one for one in placing.candidates if one != placing.place), None)


def _words(place: Candidate | None) -> str:
    if place is None:
        return "unknown work"
    prefix = "change order " if place.kind is WorkKind.CHANGE_ORDER else ""
    return f"{place.contract} {prefix}{place.work}".strip()


def _unreadable(firm: Firm, tx: Tx, row: Any, why: str, advice_id: str | None) -> None:
    values = {"note": why, "advice": advice_id}
    sign_offs.move(tx, row, SignOffMove.FAIL, firm.world.clock.now(), values)
    proof = (record(f"document:{row.digest}", "error", why),)
    hold = Hold(Reason.DOCUMENT_UNREADABLE, f"{row.name}: {why}", proof)
    place = {"contract": row.claimed_contract or None, "milestone": row.claimed_milestone}
    _ask(firm, tx, row, hold, place)


def _ask(firm: Firm, tx: Tx, row: Any, hold: Hold, place: Mapping[str, Any]) -> None:
    contract, milestone = place["contract"], place["milestone"]
    item = hold_item(
        firm.world.ids.new(),
        f"document:{row.id}",
        [hold],
        firm.world.clock.now(),
        contract=contract,
        milestone=milestone,
        customer=sign_offs.client_of(tx, contract) if contract else row.customer or None,
        cash=released(tx, contract, milestone) if contract and milestone else None,
    )
    review.put(tx, ItemKind.EVIDENCE, [item])
