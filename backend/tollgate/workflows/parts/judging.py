"""Drafts as the advisors see them, and what the advisors say as advice that is kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from tollgate.advisors.anomalies import judge
from tollgate.advisors.anomalies.bill import Bill
from tollgate.advisors.duplicates import drafts as near_drafts
from tollgate.advisors.duplicates import finder
from tollgate.advisors.duplicates.drafts import Near, Work
from tollgate.advisors.duplicates.ledger import Entry
from tollgate.domain.gate.facts import Facts
from tollgate.domain.gate.policy import AdvisorMode
from tollgate.domain.invoicing.invoice import DocumentKind
from tollgate.kernel.advice import Advice, Origin
from tollgate.kernel.evidence import Evidence, record
from tollgate.kernel.money import Money
from tollgate.store import billed, judgements
from tollgate.store.advice import Given
from tollgate.store.database import Tx
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.models_in_use import InUse, in_use

# Broad peers (service line, season, firm) are sought among so many of the newest documents.
NEWEST = 2_000

Row = dict[str, Any]
Judged = tuple[list[Given], list[Row]]


Unjudged = Mapping[str, Sequence[Facts]]


def judge_drafts(
    firm: Firm,
    tx: Tx,
    drafts: tuple[Unjudged, Sequence[Facts]],
    asked: Mapping[str, AdvisorMode],
) -> Judged:
    """Advice about what is flagged, and a judgement for every draft, by each advisor. `drafts` are
    those to judge, per advisor, and those that were judged before and wait to be billed."""
    waiting, near = drafts
    payers = {known.payer.id for group in waiting.values() for known in group}
    past = {row.id: row for row in (*billed.latest(tx, NEWEST), *billed.of_customers(tx, payers))}
    history = sorted(past.values(), key=lambda row: (row.issued_on, row.id))
    given: list[Given] = []
    rows: list[Row] = []
    for advisor, work in (("unusual_amount", _amounts), ("duplicate", _duplicates)):
        group = waiting.get(advisor, ())
        if group:
            used = in_use(firm, tx, advisor, asked[advisor])
            more, judged = work(firm, tx, (group, history, near), used)
            given += more
            rows += judged
    return given, rows


# Drafts to judge, posted documents, drafts that wait.
Seen = tuple[Sequence[Facts], Sequence[Any], Sequence[Facts]]


def _amounts(firm: Firm, tx: Tx, seen: Seen, used: InUse) -> Judged:
    group, history, _ = seen
    model = used.model if isinstance(used.model, judge.Model) else None
    own = judge.Judge(model)
    until = max(known.on for known in group)
    for row in history:
        live = row.kind == DocumentKind.INVOICE and row.credited is None
        if live and row.issued_on <= until:
            own.past.add(past_bill(row))
    own.past.size = max(own.past.size, billed.count(tx))
    # Basis points, as they were kept, are near enough to set a threshold by rank.
    kept = judgements.scores(tx, "unusual_amount", used.version, judge.WINDOW)
    own.scores.extend(score / 10_000 for score in kept)
    given, rows = [], []
    for known, verdict in zip(group, own.consider_all([bill(one) for one in group]), strict=True):
        rows.append(_row(known, "unusual_amount", used, verdict))
        if verdict.flagged:
            said = verdict.as_json() | {"signals": list(verdict.signals), "draft": _draft(known)}
            summary = f"unusual amount: {verdict.reasons[0]}"
            given.append(_given(firm, known, ("unusual_amount", summary, said), used))
    return given, rows


def bill(known: Facts) -> Bill:
    """A draft as the judge of amounts sees it."""
    draft, version, term = known.draft, known.version, known.term
    assert draft is not None and version is not None and term is not None
    return Bill(
        id=known.event.id,
        on=known.on,
        customer=known.payer.id,
        contract=known.contract.id,
        service_line=known.contract.service_line,
        currency=draft.currency,
        minor=draft.net_minor,
        contract_minor=version.value_minor,
        steps=len(version.terms),
        is_last=term.sequence == max(one.sequence for one in version.terms),
        holdback_minor=draft.holdback_minor,
    )


def past_bill(row: Any) -> Bill:
    """A posted invoice as the judge of amounts sees it."""
    return Bill(
        id=row.id,
        on=row.issued_on,
        customer=row.customer,
        contract=row.contract,
        service_line=row.service_line,
        currency=row.currency,
        minor=row.net_minor,
        contract_minor=row.value_minor or 0,
        steps=row.steps,
        holdback_minor=row.holdback_minor,
    )


def _duplicates(firm: Firm, tx: Tx, seen: Seen, used: InUse) -> Judged:
    group, history, waiting = seen
    model = used.model if isinstance(used.model, finder.Model) else None
    works = [draft_work(known) for known in group]
    past = [past_work(row) for row in history]
    looks = near_drafts.look(works, past, model, [draft_work(known) for known in waiting])
    documents = {row.id: _posted(row) for row in history}
    documents |= {known.event.id: _draft(known) for known in (*group, *waiting)}
    given, rows = [], []
    for known in group:
        look = looks[known.event.id]
        rows.append(_row(known, "duplicate", used, look))
        for near in look.near:
            other = documents[near.other]
            said = _pair(near) | {"draft": documents[known.event.id], "other": other}
            number = other["number"] or f"{other['contract']} {other['milestone']}"
            summary = f"may bill {number} again: {near.reasons[0]}"
            given.append(_given(firm, known, ("duplicate", summary, said), used))
    return given, rows


def _pair(near: Near) -> Row:
    return {
        "score": near.score,
        "reasons": list(near.reasons),
        "by_rule": near.by_rule,
        "signals": list(near.signals),
    }


def draft_work(known: Facts) -> Work:
    """A draft as the finder of duplicates sees it. It has no number of its own yet, so contract
    and milestone stand for it, as they do for posted documents."""
    draft = known.draft
    assert draft is not None
    entry = Entry(
        id=known.event.id,
        party=known.payer.legal_name or known.payer.id,
        number=f"{known.contract.id}-{known.event.key.milestone}",
        on=known.on,
        minor=draft.net_minor,
        currency=draft.currency,
    )
    return Work(entry, known.contract.id, known.term.name if known.term else "")


def past_work(row: Any) -> Work:
    """A posted document as the finder of duplicates sees it; credit notes are negative."""
    entry = Entry(
        id=row.id,
        party=row.legal_name or row.customer_name,
        number=f"{row.contract}-{row.milestone}",
        on=row.issued_on,
        minor=row.net_minor,
        currency=row.currency,
    )
    return Work(entry, row.contract, row.milestone_name or "")


def _draft(known: Facts) -> Row:
    draft = known.draft
    assert draft is not None
    return {
        "is": "draft",
        "id": known.event.id,
        "number": None,
        "contract": known.contract.id,
        "milestone": known.event.key.milestone,
        "name": known.term.name if known.term else "",
        "customer": known.payer.legal_name or known.payer.id,
        "on": known.on.isoformat(),
        "net": draft.net.as_json(),
        "po": draft.po_number,
    }


def _posted(row: Any) -> Row:
    return {
        "is": "invoice",
        "id": row.id,
        "number": row.number,
        "contract": row.contract,
        "milestone": row.milestone,
        "name": row.milestone_name or "",
        "customer": row.legal_name or row.customer_name,
        "on": row.issued_on.isoformat(),
        "net": Money(row.net_minor, row.currency).as_json(),
        "po": row.po_number,
    }


def _row(known: Facts, advisor: str, used: InUse, said: judge.Verdict | near_drafts.Look) -> Row:
    draft = known.draft
    assert draft is not None
    if isinstance(said, near_drafts.Look):
        score, flagged = said.score, bool(said.near)
        by_rule = any(near.by_rule for near in said.near)
    else:
        score, flagged, by_rule = said.probability, said.flagged, said.by_rule
    return {
        "event": known.event.id,
        "draft_digest": draft.digest,
        "advisor": advisor,
        "version": used.version,
        "score_bp": None if score is None else round(score * 10_000),
        "flagged": flagged,
        "by_rule": by_rule,
    }


def _given(firm: Firm, known: Facts, told: tuple[str, str, Row], used: InUse) -> Given:
    kind, summary, said = told
    draft = known.draft
    assert draft is not None
    score = said.get("probability", said.get("score"))
    advice = Advice(
        kind=kind,
        subject=f"event:{known.event.id}",
        values=said,
        evidence=_evidence(said),
        cautions=(),
        origin=Origin("local", f"{kind} {used.version}", input_digest=draft.digest),
        confidence_bp=None if score is None else round(score * 10_000),
    )
    return Given(firm.world.ids.new(), advice, summary, draft.digest)


def _evidence(said: Row) -> tuple[Evidence, ...]:
    """The documents that were compared."""
    return tuple(
        record(
            f"{one['is']}:{one['number'] or one['id']}",
            "net",
            f"{one['net']['amount']} {one['net']['currency']}",
        )
        for one in (said["draft"], said.get("other"))
        if one
    )
