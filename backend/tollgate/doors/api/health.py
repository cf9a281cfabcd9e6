"""Health for supervisors and metrics for Prometheus."""

from __future__ import annotations

from fastapi import APIRouter
from fastapi.responses import JSONResponse, PlainTextResponse
from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from sqlalchemy.exc import SQLAlchemyError

from tollgate.doors.api.identity import TheFirm
from tollgate.doors.api.problems import problem
from tollgate.store import screens
from tollgate.store.schema import is_current

router = APIRouter(tags=["operations"])
REGISTRY = CollectorRegistry()
REQUESTS = Counter(
    "tollgate_requests", "Answered requests", ["method", "route", "status"], registry=REGISTRY
)
SECONDS = Histogram(
    "tollgate_request_seconds", "Time to answer", ["method", "route"], registry=REGISTRY
)
STOCK = Gauge("tollgate_stock", "How much there is of what", ["what"], registry=REGISTRY)


@router.get("/healthz")
def alive() -> dict[str, str]:
    """The process answers."""
    return {"status": "alive"}


@router.get("/readyz")
def ready(firm: TheFirm) -> JSONResponse:
    """The database answers and has the schema that this code expects."""
    try:
        current = is_current(firm.database)
    except SQLAlchemyError:
        return problem(503, "not_ready", "the database does not answer")
    if not current:
        return problem(503, "not_ready", "the schema is another one; run `tollgate init`")
    return JSONResponse({"status": "ready"})


@router.get("/metrics", response_class=PlainTextResponse)
def metrics(firm: TheFirm) -> PlainTextResponse:
    """Figures in Prometheus text format."""
    with firm.database.read() as tx:
        for what, number in screens.counts(tx).items():
            STOCK.labels(what).set(number)
    return PlainTextResponse(
        generate_latest(REGISTRY), media_type="text/plain; version=0.0.4; charset=utf-8"
    )
