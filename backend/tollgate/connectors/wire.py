"""The real wires: HTTP by httpx and mail by SMTP, behind the world's protocols."""

from __future__ import annotations

import smtplib
from collections.abc import Mapping

import httpx

from tollgate.kernel.errors import Refused, Retryable
from tollgate.kernel.world import Reply


class HttpxHttp:
    """Requests over the network. Redirects are not followed: a signed request goes where it was
    signed for."""

    def __init__(self) -> None:
        self._client = httpx.Client(follow_redirects=False)

    def send(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        body: bytes = b"",
        deadline_seconds: float = 30.0,
    ) -> Reply:
        """See `kernel.world.Http`."""
        try:
            answer = self._client.request(
                method, url, headers=dict(headers), content=body, timeout=deadline_seconds
            )
        except httpx.HTTPError as problem:
            # A query is long, and may hold what belongs into no log.
            where = f"{method} {url.partition('?')[0]}"
            raise Retryable(f"{where}: {type(problem).__name__}") from problem
        names = {name.lower(): value for name, value in answer.headers.items()}
        return Reply(answer.status_code, names, answer.content)


class SmtpMail:
    """Mail through one SMTP server."""

    def __init__(self, host: str, port: int, timeout_seconds: float = 30.0) -> None:
        self._host, self._port, self._timeout = host, port, timeout_seconds

    def send(self, message: bytes, sender: str, recipients: tuple[str, ...]) -> None:
        """See `kernel.world.Mail`."""
        try:
            with smtplib.SMTP(self._host, self._port, timeout=self._timeout) as server:
                server.sendmail(sender, recipients, message)
        except smtplib.SMTPRecipientsRefused as problem:
            raise Refused(f"refused: {', '.join(problem.recipients)}") from problem
        except smtplib.SMTPResponseException as problem:
            said = f"{problem.smtp_code} {problem.smtp_error!r}"
            raise (Refused if problem.smtp_code >= 500 else Retryable)(said) from problem
        except OSError as problem:
            raise Retryable(f"{self._host}:{self._port}: {problem}") from problem
