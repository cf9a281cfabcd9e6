"""The hook: verify over the raw bytes, keep, acknowledge; a worker reads what was kept."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Request
from fastapi.responses import JSONResponse

from tollgate.connectors import registry
from tollgate.connectors.signatures import Delivery, SignatureMismatch
from tollgate.doors.api.identity import TheFirm, TheOffice
from tollgate.kernel.errors import NotFound, Refused
from tollgate.store import inbox

router = APIRouter(tags=["hooks"])
LARGEST_BYTES = 1024 * 1024
# Headers that a source may need to read an event again; credentials are never kept.
_KEPT_HEADERS = ("content-type", "user-agent", "webhook-id", "webhook-timestamp")


class TooLarge(Refused):
    """The request body is larger than an event can be."""

    code = "too_large"


async def raw_body(request: Request) -> bytes:
    """The raw bytes, read no further than the limit.

    Raises:
        TooLarge: there are more.
    """
    parts, size = [], 0
    async for part in request.stream():
        size += len(part)
        if size > LARGEST_BYTES:
            raise TooLarge(f"an event has at most {LARGEST_BYTES} bytes")
        parts.append(part)
    return b"".join(parts)


@router.post("/hooks/{connection}", status_code=202)
def receive(
    connection: str,
    request: Request,
    firm: TheFirm,
    office: TheOffice,
    body: Annotated[bytes, Depends(raw_body)],
) -> JSONResponse:
    """Keep one event of a platform. `kept` is false when this delivery came before."""
    now = firm.world.clock.now()
    with firm.database.read() as tx:
        known = inbox.connection(tx, connection)
    if known is None:
        raise NotFound(f"there is no connection {connection}")
    source = registry.source(known.source)
    headers = {name.lower(): value for name, value in request.headers.items()}
    delivery = Delivery(headers, body, now)
    kept_headers = {name: headers[name] for name in _KEPT_HEADERS if name in headers}
    raw = inbox.Raw(
        firm.world.ids.new(), connection, source.delivery_key(delivery), kept_headers, body, now
    )
    try:
        source.verify(delivery, office.vault.open(known.secret_cipher))
    except SignatureMismatch as problem:
        with firm.database.write() as tx:
            inbox.keep_refused(tx, raw, str(problem))
        raise
    with firm.database.write() as tx:
        kept = inbox.keep(firm.database, tx, raw)
    return JSONResponse({"kept": kept}, 202)
