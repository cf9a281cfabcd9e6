"""The API: every route, behind one handler for failures and one measure of time."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable

import structlog
from fastapi import FastAPI, Request, Response

from tollgate import __version__
from tollgate.doors.api import (
    advice,
    answers,
    billing,
    bulk,
    connections,
    desk,
    disputes,
    field_maps,
    health,
    hooks,
    mails,
    milestones,
    models,
    problems,
    queue,
    records,
    remedies,
    sign_in,
    sign_offs,
    targets,
    worklists,
)
from tollgate.doors.office import Office

log = structlog.get_logger("api")


def create_app(office: Office, url: str | None = None) -> FastAPI:
    """The application of one firm.

    Raises:
        Fatal: the firm's schema is missing or older than this code.
    """
    app = FastAPI(
        title="Tollgate",
        version=__version__,
        summary="The billing gate: what may be billed, what was billed, and why not.",
        redoc_url=None,
    )
    app.state.office = office
    app.state.firm = office.firm(url)
    problems.install(app)
    app.middleware("http")(_measured)
    for part in (
        hooks,
        field_maps,
        milestones,
        billing,
        queue,
        worklists,
        records,
        remedies,
        sign_offs,
        mails,
        disputes,
        advice,
        models,
        targets,
        connections,
        bulk,
        answers,
        desk,
        sign_in,
        health,
    ):
        app.include_router(part.router)
    return app


async def _measured(request: Request, follow: Callable[[Request], Awaitable[Response]]) -> Response:
    """Refuse what no route can take, and measure the rest by route, never by raw path."""
    if "\x00" in request.url.path or "%00" in str(request.url):
        return problems.problem(400, "bad_input", "the address holds NUL")
    begun = time.perf_counter()
    answer = await follow(request)
    seconds = time.perf_counter() - begun
    route = getattr(request.scope.get("route"), "path", "unknown")
    health.REQUESTS.labels(request.method, route, answer.status_code).inc()
    health.SECONDS.labels(request.method, route).observe(seconds)
    log.info(
        "answered",
        method=request.method,
        route=route,
        status=answer.status_code,
        milliseconds=round(seconds * 1000, 1),
    )
    return answer
