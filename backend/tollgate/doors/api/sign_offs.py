"""Sign-off documents: brought here, read by a worker, shown with their proof, decided by people."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from threading import BoundedSemaphore
from typing import Annotated, Any, Literal
from urllib.parse import quote

from fastapi import APIRouter, Depends, Path, Query, Request, Response
from fastapi.responses import JSONResponse, StreamingResponse
from pydantic import Field

from tollgate.domain.events.milestone_facts import Acceptance
from tollgate.domain.events.sign_off import SignOffState
from tollgate.doors.api.idempotency import IdempotencyKey, once
from tollgate.doors.api.identity import (
    MayReadAudit,
    MayReadMilestones,
    MayUpload,
    SignedIn,
    TheFirm,
)
from tollgate.doors.api.milestones import decided
from tollgate.doors.api.queue import Revision
from tollgate.doors.api.shapes import Body, Code, Day, MoneyBody, Paged, Text, cursor, paged, shown
from tollgate.kernel.digest import digest_bytes
from tollgate.kernel.ids import ContractId, MilestoneId
from tollgate.store import advice, facts, files, sign_offs
from tollgate.store.database import Tx
from tollgate.workflows.decide_sign_off import (
    FIELDS,
    Said,
    SignOffDecision,
    check_values,
    decide_sign_off,
)
from tollgate.workflows.parts.sign_offs import MOST_BYTES, Arrival, DocumentTooLarge
from tollgate.workflows.receive_sign_off import receive_sign_off

router = APIRouter(prefix="/v1", tags=["documents"])
Cut = Annotated[tuple[str | None, int], Depends(cursor)]
Word = Annotated[str | None, Query(max_length=80, pattern=r"^[^\x00]*$")]
Name = Annotated[str, Query(min_length=1, max_length=400, pattern=r"^[^\x00]*$")]
Kind = Literal[
    "acceptance_certificate",
    "change_order",
    "purchase_order",
    "statement_of_work",
    "timesheet_approval",
    "email",
    "other",
]
Decision = Literal["accepted", "accepted_with_conditions", "rejected", "undecided"]
_BINARY = {"schema": {"type": "string", "format": "binary"}}
_RAW = {"requestBody": {"required": True, "content": {"application/octet-stream": _BINARY}}}
# A page is drawn by a process of its own; a crowd of viewers must not start a crowd of them.
_drawing = BoundedSemaphore(2)


async def document_body(request: Request, actor: MayUpload) -> bytes:
    """The raw bytes of somebody who may upload, read no further than the limit.

    Raises:
        DocumentTooLarge: there are more.
    """
    parts, size = [], 0
    async for part in request.stream():
        size += len(part)
        if size > MOST_BYTES:
            raise DocumentTooLarge(f"a document has at most {MOST_BYTES} bytes")
        parts.append(part)
    return b"".join(parts)


@router.post("/sign-offs", status_code=202, openapi_extra=_RAW)
def upload(
    firm: TheFirm,
    actor: MayUpload,
    request: Request,
    body: Annotated[bytes, Depends(document_body)],
    name: Name,
    contract: Word = None,
    milestone: Word = None,
    key: IdempotencyKey = None,
) -> JSONResponse:
    """Bring a PDF, for a milestone or for whatever work it names: the raw bytes as the body. It is
    kept and will be read; `new` is false when it was here already."""
    arrival = Arrival(name, body, contract=contract or "", milestone=milestone or "")

    def work() -> tuple[int, dict[str, Any]]:
        arrived = receive_sign_off(firm, arrival, actor)
        return 202, {
            "id": arrived.id,
            "digest": arrived.digest,
            "state": arrived.state,
            "new": arrived.new,
        }

    asked = [name, arrival.contract, arrival.milestone, digest_bytes(body)]
    return once(firm, actor, key, (request, asked), work)


@router.get("/sign-offs")
def documents(
    firm: TheFirm,
    actor: MayReadMilestones,
    cut: Cut,
    state: SignOffState | None = None,
    waiting: bool = False,
    contract: Word = None,
    milestone: Word = None,
    pm: Word = None,
    search: Word = None,
) -> Paged:
    """Documents, newest first. `waiting` keeps those that are not decided on; `pm` those of one
    project manager's contracts, and those that nobody could place."""
    filters = {
        "state": state or "",
        "waiting": "yes" if waiting else "",
        "contract": contract or "",
        "milestone": milestone or "",
        "pm": pm or "",
        "search": search or "",
    }
    with firm.database.read() as tx:
        return paged(sign_offs.listed(tx, filters, cut), _shown)


def _shown(row: Mapping[str, Any]) -> dict[str, Any]:
    lists = {name: json.loads(row[name]) for name in ("candidates", "doubts")}
    said = json.loads(row["said"]) if row["said"] else None
    return shown(row) | lists | {"said": said}


@router.get("/sign-offs/{id}")
def document(firm: TheFirm, actor: MayReadMilestones, id: Code, response: Response) -> Any:
    """One document: where it stands, what was read and where on its pages, for which work, and
    what else is on record about that work."""
    with firm.database.read() as tx:
        row = sign_offs.get(tx, id)
        reading = _reading(tx, row.advice)
        others = _others(tx, row)
    response.headers["ETag"] = f'"{row.revision}"'
    return _shown(row._mapping) | {"reading": reading} | others


def _reading(tx: Tx, advice_id: str | None) -> dict[str, Any] | None:
    if advice_id is None:
        return None
    given = advice.get(tx, advice_id)
    values = json.loads(given.values)
    places = values.pop("regions")
    origin = json.loads(given.origin)
    return {
        "values": {name: values[name] for name in FIELDS},
        "pages": values["pages"],
        "error": values["error"],
        "evidence": [
            {name: one.get(name) for name in ("field", "quote", "page")} | {"regions": boxes}
            for one, boxes in zip(json.loads(given.evidence), places, strict=True)
        ],
        "warnings": json.loads(given.cautions),
        "engine": origin["engine"],
        "model": origin["model"],
        "read_at": given.given_at.isoformat(),
    }


def _others(tx: Tx, row: Any) -> dict[str, Any]:
    """The statement that counts for the same milestone, and every other document for it."""
    if not (row.contract and row.milestone):
        return {"standing": None, "others": []}
    _, standing = facts.milestone_facts(tx, [row.contract])
    counts = standing.get((ContractId(row.contract), MilestoneId(row.milestone)))
    return {
        "standing": _standing(counts, row.digest) if counts else None,
        "others": [
            _shown(other)
            for other in sign_offs.of_milestone(tx, row.contract, row.milestone)
            if other["id"] != row.id
        ],
    }


def _standing(statement: Acceptance, digest: str) -> dict[str, Any]:
    return {
        "verdict": statement.verdict,
        "decided_on": statement.decided_on.isoformat(),
        "signatory_name": statement.signatory_name,
        "recorded_by": statement.recorded_by,
        "document": statement.document,
        "quote": statement.quote,
        "of_this_document": statement.document.startswith(f"document:{digest}"),
    }


@router.get(
    "/sign-offs/{id}/pages/{number}.png",
    response_class=Response,
    responses={200: {"content": {"image/png": {}}}},
)
def page(
    firm: TheFirm,
    actor: MayReadMilestones,
    id: Code,
    number: Annotated[int, Path(ge=1, le=200)],
) -> Response:
    """One page as a viewer shows it."""
    from tollgate.advisors.documents.pages.page_images import page_image

    with firm.database.read() as tx:
        row = sign_offs.get(tx, id)
        body = files.get(tx, row.digest).body
    with _drawing:
        content = page_image(body, number)
    headers = {"Cache-Control": "private, max-age=86400, immutable"}
    return Response(content, 200, headers, "image/png")


@router.get(
    "/sign-offs/{id}/file",
    response_class=Response,
    responses={200: {"content": {"application/pdf": {}}}},
)
def original(firm: TheFirm, actor: MayReadMilestones, id: Code) -> Response:
    """The file as it came, to be saved and not opened in the browser."""
    with firm.database.read() as tx:
        row = sign_offs.get(tx, id)
        body = files.get(tx, row.digest).body
    headers = {
        "Content-Disposition": f"attachment; filename*=UTF-8''{quote(row.name, safe='')}",
        "X-Content-Type-Options": "nosniff",
        "Content-Security-Policy": "sandbox",
    }
    return Response(body, 200, headers, "application/pdf")


class Values(Body):
    """Fields of a document as the person reads them; what is left out stands as it was read."""

    document_type: Kind | None = None
    decision: Decision | None = None
    signed: bool | None = None
    language: Code | None = None
    client: Text | None = None
    project: Text | None = None
    project_code: Text | None = None
    milestone: Text | None = None
    signatory_name: Text | None = None
    signatory_title: Text | None = None
    signature_date: Day | None = None
    amount: MoneyBody | None = None
    po_number: Text | None = None
    change_order_number: Text | None = None
    conditions: list[Text] = Field(default_factory=list)


class DecisionBody(Body):
    """What a person says of a document, and for which work it is."""

    decision: Literal["confirm", "file", "refuse"]
    contract: Text = ""
    milestone: Text = ""
    change_order: Text = ""
    values: Values = Field(default_factory=Values)
    why: Text = ""


@router.post("/sign-offs/{id}/decision")
def decide(
    firm: TheFirm, actor: SignedIn, id: Code, body: DecisionBody, revision: Revision
) -> dict[str, Any]:
    """Confirm what was read or correct it, file the document for the record, or refuse it. The
    gate decides again at once."""
    said = Said(
        decision=SignOffDecision(body.decision),
        contract=body.contract,
        milestone=body.milestone,
        change_order=body.change_order,
        values=check_values(body.values.model_dump(exclude_unset=True)),
        why=body.why,
    )
    became = decide_sign_off(firm, id, said, revision, actor)
    return {
        "id": id,
        "state": became.state,
        "corrected": became.corrected,
        "stands": became.stands,
        "decisions": [decided(answer) for answer in became.answers],
    }


@router.get(
    "/document-labels",
    response_class=StreamingResponse,
    responses={200: {"content": {"application/x-ndjson": {}}}},
)
def labels(firm: TheFirm, actor: MayReadAudit) -> StreamingResponse:
    """What people said that documents say, one JSON line each, in the form of the corpus labels;
    `read` is what the engine had read and `corrected` where the two differ."""
    return StreamingResponse(_labels(firm), media_type="application/x-ndjson")


def _labels(firm: Any) -> Iterator[str]:
    with firm.database.read() as tx:
        for row in sign_offs.labelled(tx):
            said, values = json.loads(row.said), json.loads(row.read)
            read = {name: values[name] for name in FIELDS}
            line = {"file": row.name, "sha256": row.digest, **said}
            line |= {"warnings": [], "error": None, "read": read, "why": row.why}
            line["corrected"] = [name for name in FIELDS if said[name] != read[name]]
            line["engine"] = json.loads(row.origin)["model"]
            yield json.dumps(line, ensure_ascii=False) + "\n"
