"""The real wires: HTTP by httpx and mail by SMTP, behind the world's protocols."""

from __future__ import annotations

import smtplib
import ssl
from collections.abc import Mapping
from dataclasses import dataclass

import httpx

from tollgate.kernel.errors import Refused, Retryable, Uncertain
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
        return as_reply(answer, answer.content)


def as_reply(answer: httpx.Response, body: bytes) -> Reply:
    """An answer with as much of its body as was read."""
    names = {name.lower(): value for name, value in answer.headers.items()}
    return Reply(answer.status_code, names, body)


@dataclass(frozen=True, slots=True)
class MailServer:
    """Where mail is handed over: `security` is "", "starttls" or "tls"."""

    host: str
    port: int
    user: str = ""
    password: str = ""
    security: str = ""


class SmtpMail:
    """Mail through one SMTP server."""

    def __init__(self, server: MailServer, timeout_seconds: float = 30.0) -> None:
        self._server, self._timeout = server, timeout_seconds

    def send(self, message: bytes, sender: str, recipients: tuple[str, ...]) -> None:
        """See `kernel.world.Mail`."""
        place = f"{self._server.host}:{self._server.port}"
        if not self._server.host:
            raise Refused("no mail server is set")
        try:
            with self._connected() as server:
                refused = self._offer(server, sender, recipients)
                try:
                    code, said = server.data(message)
                except smtplib.SMTPResponseException:
                    raise
                except OSError as problem:
                    # The message may have been taken although its receipt was lost.
                    raise Uncertain(f"{place}: {type(problem).__name__}") from problem
                if code != 250:
                    raise (Refused if code >= 500 else Retryable)(f"{code} {said!r}")
        except smtplib.SMTPResponseException as problem:
            said_ = f"{problem.smtp_code} {problem.smtp_error!r}"
            raise (Refused if problem.smtp_code >= 500 else Retryable)(said_) from problem
        except OSError as problem:
            raise Retryable(f"{place}: {problem}") from problem
        if refused:
            raise Refused(f"refused: {', '.join(refused)}")

    def _connected(self) -> smtplib.SMTP:
        known = self._server
        context = ssl.create_default_context()
        if known.security == "tls":
            server: smtplib.SMTP = smtplib.SMTP_SSL(
                known.host, known.port, timeout=self._timeout, context=context
            )
        else:
            server = smtplib.SMTP(known.host, known.port, timeout=self._timeout)
        if known.security == "starttls":
            server.starttls(context=context)
        if known.user:
            server.login(known.user, known.password)
        return server

    def _offer(
        self, server: smtplib.SMTP, sender: str, recipients: tuple[str, ...]
    ) -> tuple[str, ...]:
        """Name sender and recipients; the recipients that were refused, if others were taken."""
        server.ehlo_or_helo_if_needed()
        code, said = server.mail(sender)
        if code != 250:
            raise smtplib.SMTPSenderRefused(code, said, sender)
        answers = {recipient: server.rcpt(recipient) for recipient in recipients}
        refused = tuple(who for who, (code, _) in answers.items() if code not in (250, 251))
        if len(refused) == len(recipients):
            code, said = answers[refused[0]]
            raise smtplib.SMTPResponseException(code, said)
        return refused
