"""Signing in to a target: state and verifier, one renewal at a time, an end that is told, and
secrets that nobody ever sees."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
import structlog
from sqlalchemy import text

import build
from there.conformance import CODE, SYSTEM, all_of, connected, health, push, told
from there.quickbooks import QuickBooks
from there.xero import Xero
from tollgate.connectors.calls import NotYet
from tollgate.connectors.oauth import Tokens
from tollgate.kernel.errors import NotAllowed, Refused
from tollgate.kernel.ids import UserId
from tollgate.kernel.reasons import Role
from tollgate.kernel.rights import Actor
from tollgate.store import systems, targets
from tollgate.store.vault import Vault
from tollgate.workflows.authorize import accept_authorization, authorize
from tollgate.workflows.deliver_invoices import deliver_invoices
from tollgate.workflows.parts.access import keep, open_access, to_target

REDIRECT = "https://tollgate.example/oauth/callback"


def begun(firm: Any, books: Any) -> dict[str, str]:
    """A person was sent to sign in and agreed: what comes back with the redirect."""
    url = authorize(firm, SYSTEM, REDIRECT, build.ADMIN)
    asked = {name: values[0] for name, values in parse_qs(urlsplit(url).query).items()}
    assert asked["redirect_uri"] == REDIRECT and asked["code_challenge_method"] == "S256"
    books.sign_ins.codes["code-1"] = asked["code_challenge"]
    return {"state": asked["state"], "code": "code-1", "realmId": "9341454977738491"}


@pytest.mark.parametrize("make", [Xero, QuickBooks])
def test_a_sign_in_sends_on_its_way_what_waited(firm: Any, clock: Any, make: Any) -> None:
    books = make(clock)
    build.plain(firm)
    firm = connected(firm, books)
    with firm.database.write() as tx:
        tx.execute(systems.TOKEN.delete())
        targets.set_options(tx, CODE, {"client_id": "app"})
    build.billable(firm)
    push(firm, clock, 1)
    (item,) = told(firm)
    assert item.reasons == '["TARGET_SIGN_IN"]' and item.owner_role == "billing"
    assert all_of(firm)[0].state == "pending" and all_of(firm)[0].attempts == 0
    assert accept_authorization(firm, begun(firm, books), build.ADMIN) == CODE
    with firm.database.read() as tx:
        assert targets.get(tx, CODE).options.items() >= {**books.options}.items()
    push(firm, clock, 1)
    assert all_of(firm)[0].state == "confirmed" and told(firm) == []
    build.holds_together(firm)


def test_the_state_belongs_to_one_person_once_and_soon(firm: Any, clock: Any) -> None:
    books = Xero(clock)
    build.entity(firm)
    firm = connected(firm, books)
    somebody = Actor(UserId("other@firm.example"), Role.ADMIN)
    for answer, actor in (
        ({"code": "code-1"}, build.ADMIN),
        ({"code": "code-1", "state": "made up"}, build.ADMIN),
        (begun(firm, books), somebody),
    ):
        with pytest.raises(NotAllowed, match="not begun by you"):
            accept_authorization(firm, answer, actor)
    answer = begun(firm, books)
    accept_authorization(firm, answer, build.ADMIN)
    with pytest.raises(NotAllowed):
        accept_authorization(firm, answer, build.ADMIN)
    late = begun(firm, books)
    clock.forward(minutes=16)
    with pytest.raises(NotAllowed):
        accept_authorization(firm, late, build.ADMIN)
    with pytest.raises(NotAllowed):
        authorize(firm, SYSTEM, REDIRECT, build.BILLING)
    with pytest.raises(Refused, match="access_denied"):
        accept_authorization(firm, begun(firm, books) | {"error": "access_denied"}, build.ADMIN)


def test_a_token_that_ends_in_mid_run_is_renewed_and_the_run_goes_on(firm: Any, clock: Any) -> None:
    books = Xero(clock)
    build.plain(firm, {f"M{n}": 100_00 * n for n in range(1, 7)})
    firm = connected(firm, books)
    for number in range(1, 7):
        build.billable(firm, f"M{number}")
    right, seen = books.wire.handle, []

    def ending(asked: Any) -> Any:
        seen.append(asked)
        if len(seen) in (5, 11, 17):
            books.sign_ins.access.clear()
        return right(asked)

    books.wire.handle = ending
    deliver_invoices(firm, [row.id for row in all_of(firm)])
    assert {row.state for row in all_of(firm)} == {"confirmed"}
    assert len(books.invoices()) == 6 and books.sign_ins.issued == 4


def test_many_who_find_the_token_ended_renew_it_once(firm: Any, clock: Any) -> None:
    """A refresh token works once here: a second use would end the sign-in."""
    books = Xero(clock)
    books.sign_ins.grace = timedelta(0)
    build.entity(firm)
    firm = connected(firm, books)
    with firm.database.read() as tx:
        set_up = targets.get(tx, CODE)
    got: list[str] = []
    start = threading.Barrier(6)

    def ask() -> None:
        start.wait()
        try:
            got.append(open_access(firm, to_target(set_up)).credential())
        except NotYet as problem:
            got.append(str(problem))

    threads = [threading.Thread(target=ask) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert books.sign_ins.issued == 1
    assert set(got) <= {"access-1", "the sign-in is being renewed"} and "access-1" in got
    assert open_access(firm, to_target(set_up)).credential() == "access-1"


def test_a_sign_in_that_ended_is_told_and_nothing_counts_as_failed(firm: Any, clock: Any) -> None:
    books = Xero(clock)
    build.plain(firm)
    firm = connected(firm, books)
    books.sign_ins.refresh.clear()
    build.billable(firm)
    push(firm, clock, 20, minutes=10)
    (item,) = told(firm)
    assert item.reasons == '["TARGET_SIGN_IN"]'
    assert all_of(firm)[0].attempts == 0
    assert len(books.wire.asked) < 6, "it is not asked again and again"


def test_secrets_are_sealed_and_stand_in_no_table_log_or_error(
    firm: Any, clock: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    books = Xero(clock)
    build.plain(firm)
    firm = connected(firm, books)
    secrets = {"app-secret", "s3cr3t-key", "access-1", "refresh-1", "refresh-0"}
    build.billable(firm)
    with structlog.testing.capture_logs() as logs:
        deliver_invoices(firm, [all_of(firm)[0].id])
        books.sign_ins.access.clear()
        books.sign_ins.refresh.clear()
        build.billable(firm, "M2")
        deliver_invoices(firm, [row.id for row in all_of(firm)])
    said = capsys.readouterr()
    dump = f"{logs} {said.out} {said.err}"
    with firm.database.read() as tx:
        for name in ("target", "system_token", "system_health", "delivery", "review_item"):
            dump += str([tuple(row) for row in tx.execute(text(f"SELECT * FROM {name}"))])
        dump += str([tuple(row) for row in tx.execute(text("SELECT payload FROM audit_payload"))])
    for secret in secrets:
        assert secret not in dump, secret
    for repr_ in (repr(targets.all_of), repr(Vault("key")), repr(firm)):
        assert "app-secret" not in repr_


def test_another_key_cannot_read_what_is_sealed(firm: Any, clock: Any) -> None:
    books = Xero(clock)
    build.plain(firm)
    firm = connected(firm, books)
    build.billable(firm)
    other = replace(firm, vault=Vault("another key"))
    deliver_invoices(other, [all_of(firm)[0].id])
    with firm.database.read() as tx:
        noted = health(tx)
    assert noted.needs_person and "another TOLLGATE_SECRET_KEY" in noted.problem
    assert books.wire.asked == []
    keep(firm, SYSTEM, Tokens("access-0", "refresh-0", clock.now()))
    clock.forward(minutes=1)
    push(firm, clock, 1)
    assert all_of(firm)[0].state == "confirmed"
