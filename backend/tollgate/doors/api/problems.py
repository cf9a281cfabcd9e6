"""Every failure as RFC 9457 problem details; nothing of the inside leaks out."""

from __future__ import annotations

import structlog
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from tollgate.kernel import errors

# By what to do next: the first row that fits counts, so the narrow ones stand first.
_STATUS: tuple[tuple[type[errors.TollgateError], int], ...] = (
    (errors.PreconditionFailed, 412),
    (errors.Conflict, 409),
    (errors.NotFound, 404),
    (errors.NotAllowed, 403),
    (errors.NotSignedIn, 401),
    (errors.TooMany, 429),
    (errors.BadInput, 422),
    (errors.Refused, 400),
    (errors.Retryable, 503),
    (errors.Fatal, 500),
)
MEDIA_TYPE = "application/problem+json"
log = structlog.get_logger("api")


_TOO_LARGE = 413


def _status(failure: errors.TollgateError) -> int:
    return next(status for kind, status in _STATUS if isinstance(failure, kind))


def problem(
    status: int,
    code: str,
    detail: str,
    where: str | None = None,
    headers: dict[str, str] | None = None,
) -> JSONResponse:
    """One problem document; `code` is stable, `detail` is for people."""
    body: dict[str, object] = {
        "type": f"urn:tollgate:problem:{code}",
        "title": code.replace("_", " "),
        "status": status,
        "detail": detail,
        "code": code,
    }
    if where is not None:
        body["where"] = where
    return JSONResponse(body, status, headers=headers, media_type=MEDIA_TYPE)


def install(app: FastAPI) -> None:
    """Answer every failure of the application with a problem document."""

    @app.exception_handler(errors.TollgateError)
    def _ours(request: Request, failure: errors.TollgateError) -> JSONResponse:
        status = _TOO_LARGE if failure.code == "too_large" else _status(failure)
        headers = {}
        if status == 401:
            headers["WWW-Authenticate"] = "Bearer"
        if isinstance(failure, errors.Retryable):
            headers["Retry-After"] = str(int(failure.retry_after_seconds or 1))
        if status == 500:
            log.error("fatal", path=request.url.path, problem=str(failure))
        return problem(status, failure.code, failure.message, failure.where, headers)

    @app.exception_handler(RequestValidationError)
    def _invalid(request: Request, failure: RequestValidationError) -> JSONResponse:
        first = failure.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        return problem(422, "bad_input", str(first["msg"]), where)

    @app.exception_handler(HTTPException)
    def _http(request: Request, failure: HTTPException) -> JSONResponse:
        headers = dict(failure.headers) if failure.headers else None
        code = {404: "not_found", 405: "method_not_allowed"}.get(failure.status_code, "refused")
        return problem(failure.status_code, code, str(failure.detail), None, headers)

    @app.exception_handler(Exception)
    def _unforeseen(request: Request, failure: Exception) -> JSONResponse:
        log.error("unforeseen", path=request.url.path, exc_info=failure)
        return problem(500, "failure", "something went wrong here; it was written to the log")
