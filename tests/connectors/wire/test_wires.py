"""The wires to people: mail that is never handed over twice by doubt, signed webhooks, and
addresses that may not be called."""

from __future__ import annotations

import email
from collections.abc import Iterator
from datetime import UTC, datetime
from email.policy import default
from typing import Any

import pytest

from connectors.wire.servers import MailServer, Receiver, served
from tollgate.connectors import wire
from tollgate.connectors.guarded_http import GuardedHttp, public_address, require_address
from tollgate.connectors.notices import Written, call_hook, mail
from tollgate.connectors.signatures import STANDARD_WEBHOOKS, Delivery, SignatureMismatch
from tollgate.kernel.errors import BadInput, Refused, Retryable, Uncertain

NOW = datetime(2026, 3, 16, 9, 0, tzinfo=UTC)
NOTICE = Written("n1", "question_asked", "pm@firm.example", "About Ü-1", "Where?\n\n> .\n> Größe\n")
SECRET = "whsec_c2VjcmV0LW9mLXRoZS1ob29rLTAx"


@pytest.fixture
def mail_server() -> Iterator[MailServer]:
    with served(MailServer()) as server:
        yield server


def smtp(server: MailServer) -> wire.SmtpMail:
    return wire.SmtpMail(wire.MailServer("127.0.0.1", server.port), timeout_seconds=5)


def send(server: MailServer) -> None:
    message = mail(NOTICE, "billing@firm.example", NOW)
    smtp(server).send(message, "billing@firm.example", (NOTICE.recipient,))


def test_a_mail_arrives_as_it_was_written(mail_server: MailServer) -> None:
    send(mail_server)
    (came,) = mail_server.taken
    assert came["to"] == ["pm@firm.example"]
    message = email.message_from_bytes(came["bytes"], policy=default)
    assert message["Subject"] == "About Ü-1"
    assert message["Message-ID"] == "<n1@tollgate>"
    assert message["Auto-Submitted"] == "auto-generated"
    assert "> Größe" in message.get_content()
    assert message.get_content_type() == "text/plain"


def test_what_a_mail_server_says_tells_what_to_do_next(mail_server: MailServer) -> None:
    mail_server.part = "later"
    with pytest.raises(Retryable, match="451") as later:
        send(mail_server)
    assert not isinstance(later.value, Uncertain)
    mail_server.part = "nobody"
    with pytest.raises(Refused, match="550"):
        send(mail_server)
    assert not mail_server.taken
    mail_server.part = "silent"
    with pytest.raises(Uncertain):
        send(mail_server)
    assert len(mail_server.taken) == 1


def test_a_mail_server_that_is_away_was_given_nothing() -> None:
    with served(MailServer()) as server:
        gone = smtp(server)
    with pytest.raises(Retryable) as away:
        gone.send(b"x", "a@b.example", ("c@d.example",))
    assert not isinstance(away.value, Uncertain)
    with pytest.raises(Refused, match="no mail server"):
        wire.SmtpMail(wire.MailServer("", 25)).send(b"x", "a@b.example", ("c@d.example",))


@pytest.mark.parametrize("address", ["", "x", "a@b\r\nBcc: c@d.example", "a b@c.example"])
def test_a_recipient_that_is_no_address_is_refused(address: str) -> None:
    with pytest.raises(BadInput):
        mail(Written("n", "k", address, "s", "b"), "billing@firm.example", NOW)


def test_a_receiver_proves_a_hook_by_the_code_of_our_own_hooks() -> None:
    with served(Receiver(SECRET)) as receiver:
        http = GuardedHttp(frozenset({f"127.0.0.1:{receiver.server_port}"}))
        call_hook(http, (receiver.url, SECRET), NOTICE, {"place": "C-1 M1"}, NOW)
        call_hook(http, (receiver.url, "whsec_YW5vdGhlcg=="), NOTICE, {}, NOW)
    (first, body, proven), (_, _, second_proven) = receiver.came
    assert proven and not second_proven
    assert first["webhook-id"] == "n1"
    with pytest.raises(SignatureMismatch):
        STANDARD_WEBHOOKS.verify(Delivery(first, body + b" ", NOW), SECRET)


@pytest.mark.parametrize(
    ("status", "failure"),
    [(500, Retryable), (429, Retryable), (404, Refused), (302, Refused), (410, Refused)],
)
def test_what_a_hook_answers_tells_what_to_do_next(status: int, failure: Any) -> None:
    with served(Receiver(SECRET)) as receiver:
        receiver.status = status
        http = GuardedHttp(frozenset({"127.0.0.1"}))
        with pytest.raises(failure, match=str(status)):
            call_hook(http, (receiver.url, SECRET), NOTICE, {}, NOW)


PRIVATE = [
    "127.0.0.1",
    "10.1.2.3",
    "172.16.0.1",
    "192.168.0.10",
    "169.254.169.254",
    "100.64.0.1",
    "0.0.0.0",
    "224.0.0.1",
    "::1",
    "fe80::1%eth0",
    "fc00::1",
    "::ffff:127.0.0.1",
    "64:ff9b::7f00:1",
    "2002:7f00:1::",
    "198.18.0.1",
]


@pytest.mark.parametrize("address", PRIVATE)
def test_a_name_that_leads_inside_is_refused(address: str) -> None:
    with pytest.raises(Refused, match="private"):
        public_address("hooks.example", 443, lambda *_: [address])
    with pytest.raises(Refused, match="private"):
        public_address("hooks.example", 443, lambda *_: ["93.184.216.34", address])


def test_the_address_that_was_checked_is_the_one_that_is_called() -> None:
    answers = iter([["10.0.0.1"], ["93.184.216.34"]])
    http = GuardedHttp(resolve=lambda *_: next(answers))
    with pytest.raises(Refused, match=r"10\.0\.0\.1"):
        http.send("POST", "https://hooks.example/in", {}, b"", 1.0)


@pytest.mark.parametrize(
    "url",
    [
        "http://hooks.example/in",
        "https://user:secret@hooks.example/",
        "ftp://hooks.example/",
        "file:///etc/passwd",
        "https://",
        "https://[::1",
        "//hooks.example/in",
        "https://hooks.example\\@127.0.0.1/",
        "https://höoks.example/",
        "https://hooks.example/a b",
    ],
)
def test_a_url_that_may_not_be_called_is_refused(url: str) -> None:
    with pytest.raises(BadInput):
        require_address(url, frozenset())


def test_a_host_is_allowed_by_name_only() -> None:
    allowed = frozenset({"bridge.internal:8080", "chat.internal"})
    assert require_address("http://bridge.internal:8080/x", allowed)
    assert require_address("http://chat.internal/x", allowed)
    assert require_address("https://anybody.example/x", allowed)
    for url in ("http://bridge.internal:8081/x", "http://chat.internal.evil.example/"):
        with pytest.raises(BadInput):
            require_address(url, allowed)


def test_literal_addresses_are_checked_like_names() -> None:
    http = GuardedHttp()
    for url in ("https://127.0.0.1/", "https://[::1]/", "https://2130706433/", "https://0x7f.1/"):
        with pytest.raises((Refused, Retryable)):
            http.send("POST", url, {}, b"", 1.0)
