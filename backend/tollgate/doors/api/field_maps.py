"""Sources, and the field maps of connections: read, changed, and tried on a payload."""

from __future__ import annotations

import json
from typing import Annotated, Any

from fastapi import APIRouter, Response
from fastapi.responses import JSONResponse
from pydantic import Field

from tollgate.connectors import registry
from tollgate.connectors.field_map import FIELDS, read_map
from tollgate.connectors.signatures import NobodyKnocks
from tollgate.doors.api.identity import MayManageConnections, MayReplayEvent, TheFirm
from tollgate.doors.api.problems import problem
from tollgate.doors.api.queue import Revision
from tollgate.doors.api.shapes import Body, Code
from tollgate.kernel.errors import BadInput
from tollgate.store import connections
from tollgate.workflows.change_field_map import change_field_map
from tollgate.workflows.preview_event import Question, preview_event

router = APIRouter(prefix="/v1", tags=["connections"])
_LARGEST_TEXT = 1024 * 1024


@router.get("/sources")
def sources(actor: MayReplayEvent) -> list[dict[str, Any]]:
    """Every platform that can be connected, and what connecting it takes."""
    return [
        {
            "name": source.name,
            "title": source.title,
            "secret": source.secret.value,
            "options": dict(source.options),
            "sends": not isinstance(source.signature, NobodyKnocks),
            "is_asked": source.poll is not None or source.fetch is not None,
            "fields": dict(source.fields),
        }
        for source in registry.SOURCES.values()
    ]


@router.get("/connections/{code}/field-map")
def field_map(
    firm: TheFirm, actor: MayReplayEvent, code: Code, response: Response
) -> dict[str, Any]:
    """The field map of a connection; the ETag is wanted for changing it."""
    with firm.database.read() as tx:
        row = connections.get(tx, code)
    source = registry.source(row.source)
    changed = connections.fields_of(row)
    response.headers["ETag"] = f'"{row.revision}"'
    return {
        "connection": code,
        "source": source.name,
        "revision": row.revision,
        "fields": read_map({**source.fields, **changed}).as_json() if source.fields else {},
        "changed": changed,
        "meaning": FIELDS,
    }


class Fields(Body):
    """What differs from the source's own map; a field that is not named keeps the source's way."""

    fields: dict[str, Any]


@router.put(
    "/connections/{code}/field-map", responses={428: {"description": "If-Match is missing"}}
)
def put_field_map(
    firm: TheFirm, actor: MayManageConnections, code: Code, body: Fields, revision: Revision
) -> Response:
    """Change the field map of a connection that is still as it was read."""
    if revision is None:
        return problem(428, "precondition_required", "send the ETag you read as If-Match")
    new = change_field_map(firm, code, revision, body.fields, actor)
    return JSONResponse({"connection": code, "revision": new}, headers={"ETag": f'"{new}"'})


class Trial(Body):
    """A payload as JSON, or as the text that came; `record` reads it as what asking the platform
    gave. `fields` tries a change of the field map before it is saved."""

    payload: Any = None
    text: Annotated[str | None, Field(max_length=_LARGEST_TEXT)] = None
    record: bool = False
    fields: dict[str, Any] | None = None


@router.post("/connections/{code}/test")
def try_payload(firm: TheFirm, actor: MayReplayEvent, code: Code, body: Trial) -> dict[str, Any]:
    """What a payload would become. Nothing is written."""
    if (body.text is None) == (body.payload is None):
        raise BadInput("wants payload or text", where="body")
    text = body.text if body.text is not None else json.dumps(body.payload)
    raw = text.encode("utf-8", "surrogatepass")
    question = Question(raw, connection=code, is_record=body.record, fields=body.fields)
    return preview_event(firm, question)
