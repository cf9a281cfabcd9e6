"""Answers that are given once: the same Idempotency-Key gets the same answer again."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Annotated, Any

from fastapi import Header, Request
from fastapi.responses import JSONResponse

from tollgate.kernel.digest import canonical, digest
from tollgate.kernel.errors import Conflict
from tollgate.kernel.rights import Actor
from tollgate.store import people
from tollgate.workflows.parts.firm import Firm

IdempotencyKey = Annotated[
    str | None,
    Header(
        alias="Idempotency-Key",
        min_length=1,
        max_length=200,
        pattern=r"^[\x20-\x7e]+$",
        description="the same key with the same request gets the same answer",
    ),
]


def once(
    firm: Firm,
    actor: Actor,
    key: str | None,
    request: tuple[Request, Any],
    work: Callable[[], tuple[int, dict[str, Any]]],
) -> JSONResponse:
    """Do the work and keep its answer, or give the kept one. `request` is (request, its body).

    The work itself is safe to repeat, so a crash between work and keeping loses nothing.

    Raises:
        Conflict: the key came before with another request.
    """
    if key is None:
        status, body = work()
        return JSONResponse(body, status)
    asked = digest([request[0].method, request[0].url.path, canonical(request[1])])
    with firm.database.read() as tx:
        known = people.answer(tx, actor.id, key)
    if known is not None:
        if known.request_digest != asked:
            raise Conflict("this Idempotency-Key came before with another request")
        return JSONResponse(json.loads(known.body), known.status, {"Idempotent-Replay": "true"})
    status, body = work()
    row = {
        "actor": actor.id,
        "key": key,
        "request_digest": asked,
        "status": status,
        "body": json.dumps(body),
        "at": firm.world.clock.now(),
    }
    with firm.database.write() as tx:
        people.keep_answer(tx, row)
    return JSONResponse(body, status)
