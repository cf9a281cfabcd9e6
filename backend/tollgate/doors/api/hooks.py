"""The hook: verify over the raw bytes, keep, acknowledge; a worker reads what was kept."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request, Response
from fastapi.responses import JSONResponse

from tollgate.connectors import registry
from tollgate.connectors.signatures import Delivery, SignatureMismatch
from tollgate.connectors.signing_keys import prove
from tollgate.connectors.sources.form import Source
from tollgate.doors.api.identity import TheFirm, TheOffice
from tollgate.doors.office import Office
from tollgate.kernel.errors import NotFound, Refused
from tollgate.store import connections, inbox
from tollgate.workflows.keep_handshake import keep_handshake
from tollgate.workflows.parts.firm import Firm

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


@router.head("/hooks/{connection}", include_in_schema=False)
@router.post("/hooks/{connection}", status_code=202)
def receive(
    connection: str,
    request: Request,
    firm: TheFirm,
    office: TheOffice,
    body: Annotated[bytes, Depends(raw_body)],
) -> Response:
    """Keep one event of a platform. `kept` is false when this delivery came before. A platform
    that first wants to see that the address is ours gets the answer that it asks for."""
    now = firm.world.clock.now()
    with firm.database.read() as tx:
        known = inbox.connection(tx, connection)
    if known is None:
        raise NotFound(f"there is no connection {connection}")
    source = registry.source(known.source)
    delivery = Delivery(
        {name.lower(): value for name, value in request.headers.items()},
        body,
        now,
        request.method,
        _public_url(office, request),
    )
    secret = office.vault.open(known.secret_cipher) if known.secret_cipher else ""
    answer = source.handshake.answer(delivery, secret) if source.handshake else None
    if answer is not None:
        if answer.secret:
            keep_handshake(firm, office.vault, connection, answer.secret)
        return Response(answer.body, answer.status, dict(answer.headers))
    if request.method == "HEAD":
        raise NotFound("this platform makes no such handshake")
    kept = _keep(firm, (known, source, secret), delivery)
    return JSONResponse({"kept": kept}, source.acknowledged)


def _public_url(office: Office, request: Request) -> str:
    """The address as the platform knows it: what a proxy made of it does not count."""
    query = f"?{request.url.query}" if request.url.query else ""
    return f"{office.settings.public_url}{request.url.path}{query}"


def _keep(firm: Firm, known: tuple[Any, Source, str], delivery: Delivery) -> bool:
    """Keep a delivery that proves itself; one that does not is kept for inspection only."""
    row, source, secret = known
    kept_headers = {n: delivery.headers[n] for n in _KEPT_HEADERS if n in delivery.headers}
    raw = inbox.Raw(
        firm.world.ids.new(),
        row.code,
        source.delivery_key(delivery),
        kept_headers,
        delivery.body,
        delivery.received_at,
    )
    try:
        site = connections.options_of(row).get("site", "")
        prove(source.signature, delivery, secret, (firm.world.http, site))
    except SignatureMismatch as problem:
        with firm.database.write() as tx:
            inbox.keep_refused(tx, raw, str(problem))
        raise
    with firm.database.write() as tx:
        return inbox.keep(firm.database, tx, raw)
