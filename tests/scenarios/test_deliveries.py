"""Documents on their way: whole files, acknowledgements, refusals, silences and lost answers."""

from __future__ import annotations

import contextlib
import hashlib
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

import build
from there.wire import Killed
from tollgate.connectors import registry
from tollgate.connectors.targets import folder
from tollgate.domain.invoicing.delivery import MOST_ATTEMPTS
from tollgate.kernel.errors import Retryable
from tollgate.store import deliveries
from tollgate.workflows.add_connection import add_target
from tollgate.workflows.deliver_invoices import deliver_invoices, poll_acknowledgements


def billed(firm: Any, into: Path, kind: str = "folder") -> Any:
    """One posted invoice with a target; its delivery."""
    build.plain(firm)
    add_target(firm, "books", kind, "NORD", {"folder": str(into)})
    build.billable(firm)
    (delivery,) = all_of(firm)
    return delivery


def all_of(firm: Any) -> list[Any]:
    with firm.database.read() as tx:
        return list(tx.execute(select(deliveries.DELIVERY)))


def test_a_document_arrives_whole_and_is_acknowledged(firm: Any, tmp_path: Path) -> None:
    delivery = billed(firm, tmp_path)
    deliver_invoices(firm, [delivery.id])
    deliver_invoices(firm, [delivery.id])
    (path,) = tmp_path.glob("*.csv")
    rows = path.read_text("utf-8").splitlines()
    assert [row.split(",")[0] for row in rows[1:]] == [
        "document",
        "line",
        "journal",
        "journal",
        "journal",
    ]
    assert "1190.00,EUR" in rows[1]
    assert all_of(firm)[0].state == "sent"
    answer = {"accepted": True, "number": "SR-77"}
    (tmp_path / f"{path.name}.ack").write_text(json.dumps(answer), "utf-8")
    assert poll_acknowledgements(firm) == 1
    (now,) = all_of(firm)
    assert (now.state, now.external_number) == ("confirmed", "SR-77")
    assert poll_acknowledgements(firm) == 0


def test_a_refused_document_comes_before_a_person(firm: Any, tmp_path: Path) -> None:
    delivery = billed(firm, tmp_path)
    answer = {"accepted": False, "reason": "customer is blocked there"}
    invoice = build.invoices(firm)[0].id
    (tmp_path / f"{invoice}.csv.ack").write_text(json.dumps(answer), "utf-8")
    deliver_invoices(firm, [delivery.id])
    assert all_of(firm)[0].state == "failed"
    assert build.held(firm) == {("C-1", "M1", "ACME"): '["DELIVERY_FAILED"]'}
    build.holds_together(firm)


def test_a_half_written_file_counts_as_none(firm: Any, tmp_path: Path) -> None:
    delivery = billed(firm, tmp_path)
    invoice = build.invoices(firm)[0].id
    (tmp_path / f"{invoice}.csv").write_text("record,key", "utf-8")
    (tmp_path / f"{invoice}.csv.sha256").write_text("0" * 64, "ascii")
    deliver_invoices(firm, [delivery.id])
    assert "1190.00" in (tmp_path / f"{invoice}.csv").read_text("utf-8")


@pytest.fixture
def flaky(monkeypatch: pytest.MonkeyPatch) -> dict[str, int]:
    """A target that accepts the first document and then times out, and counts what arrives."""
    sent = {"times": 0, "failures": 1}

    def send(options: Any, document: Any) -> Any:
        sent["times"] += 1
        receipt = folder.send(options, document)
        if sent["failures"] > 0:
            sent["failures"] -= 1
            raise Retryable("no answer in time")
        return receipt

    target = replace(folder.FOLDER, name="flaky", send=send)
    monkeypatch.setitem(registry.TARGETS, "flaky", target)
    return sent


def test_accepted_and_then_silent_is_looked_up_and_not_sent_again(
    firm: Any, clock: Any, tmp_path: Path, flaky: dict[str, int]
) -> None:
    delivery = billed(firm, tmp_path, "flaky")
    deliver_invoices(firm, [delivery.id])
    assert all_of(firm)[0].state == "uncertain"
    clock.forward(seconds=3)
    deliver_invoices(firm, [delivery.id])
    (now,) = all_of(firm)
    assert (now.state, now.attempts, flaky["times"]) == ("sent", 1, 1)
    assert len(list(tmp_path.glob("*.csv"))) == 1


def test_a_target_that_never_answers_is_shown_after_the_last_attempt(
    firm: Any, clock: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(*_: Any) -> Any:
        raise Retryable("the folder is away")

    target = replace(folder.FOLDER, name="away", find=away, send=away, confirm=away)
    monkeypatch.setitem(registry.TARGETS, "away", target)
    delivery = billed(firm, tmp_path, "away")
    for _ in range(MOST_ATTEMPTS - 1):
        deliver_invoices(firm, [delivery.id])
        assert build.held(firm) == {}
        clock.forward(seconds=600)
    deliver_invoices(firm, [delivery.id])
    assert build.held(firm) == {("C-1", "M1", "ACME"): '["DELIVERY_FAILED"]'}


class Disk:
    """The folder's file operations, counted; the n-th of them fails, or the worker dies at it."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.done, self.at, self.fault = 0, 0, ""
        for name in ("fsync", "replace"):
            self._watch(patch, folder.os, name)
        for name in ("read_bytes", "read_text"):
            self._watch(patch, Path, name)

    def _watch(self, patch: pytest.MonkeyPatch, of: Any, name: str) -> None:
        right = getattr(of, name)

        def step(*what: Any) -> Any:
            self.done += 1
            if self.done != self.at:
                return right(*what)
            if not self.fault.endswith("before"):
                right(*what)
            raise Killed if self.fault.startswith("killed") else OSError(5, "Input/output error")

        patch.setattr(of, name, step)


@pytest.mark.parametrize("fault", ["lost", "away before", "killed", "killed before"])
def test_any_file_operation_may_fail_and_there_is_one_whole_document(
    another_firm: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: str
) -> None:
    def told(number: int) -> int:
        """The whole story with a fault at the n-th operation; how many it takes."""
        firm, into = another_firm(), tmp_path / f"{fault}-{number}"
        with monkeypatch.context() as patch:
            delivery = billed(firm, into)
            disk = Disk(patch)
            disk.at, disk.fault = number, fault
            for _ in range(4):
                # A worker that is killed is followed by another one.
                with contextlib.suppress(Killed):
                    deliver_invoices(firm, [delivery.id])
                    for path in into.glob("*.csv"):
                        if path.with_suffix(".csv.sha256").exists():
                            said = json.dumps({"accepted": True, "number": "SR-77"})
                            path.with_name(f"{path.name}.ack").write_text(said, "utf-8")
                    poll_acknowledgements(firm)
                firm.world.clock.forward(minutes=10)
            patch.undo()
        (path,) = into.glob("*.csv")
        checksum = path.with_suffix(".csv.sha256").read_text("ascii").split()[0]
        assert hashlib.sha256(path.read_bytes()).hexdigest() == checksum, f"operation {number}"
        (now,) = all_of(firm)
        assert (now.state, now.external_number) == ("confirmed", "SR-77"), f"operation {number}"
        assert build.held(firm) == {}
        return disk.done

    operations = told(0)
    assert operations >= 6
    for number in range(1, operations + 1):
        told(number)
