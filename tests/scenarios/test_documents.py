"""A sign-off document on its way: kept, read once, placed, and put before a person; nothing that a
model read becomes an acceptance by itself."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy import select

import build
import papers
from tollgate.advisors.documents.child import DocumentOpener
from tollgate.kernel.errors import BadInput
from tollgate.store import advice, review, sign_offs
from tollgate.store.tables.advice import KeptFileRow
from tollgate.store.tables.columns import table
from tollgate.workflows.parts.documents import (
    MOST_BYTES,
    Arrival,
    DocumentTooLarge,
    clean_name,
    keep_document,
    keep_documents,
)
from tollgate.workflows.read_document import fail_document, read_document

FILE = table(KeptFileRow)


@pytest.fixture(scope="session")
def opener() -> Iterator[DocumentOpener]:
    with DocumentOpener() as found:
        yield found


def kept(firm: Any, body: bytes, **known: Any) -> str:
    arrival = Arrival(known.pop("name", "sign-off.pdf"), body, **known)
    with firm.database.write() as tx:
        return keep_document(firm, tx, arrival, build.PM.id).id


def read(firm: Any, opener: DocumentOpener, body: bytes, **known: Any) -> Any:
    """Keep a document and read it at once; its row."""
    id = kept(firm, body, **known)
    read_document(firm, id, opener)
    return row(firm, id)


def row(firm: Any, id: str) -> Any:
    with firm.database.read() as tx:
        return sign_offs.get(tx, id)


def item_of(firm: Any, id: str) -> Any:
    with firm.database.read() as tx:
        query = select(review.ITEM).where(review.ITEM.c.subject == f"document:{id}")
        return tx.execute(query).one()


def readings(firm: Any) -> list[Any]:
    with firm.database.read() as tx:
        return list(tx.execute(select(advice.ADVICE).where(advice.ADVICE.c.kind != "x")))


def test_what_is_brought_is_kept_once_and_read_once(firm: Any, opener: Any) -> None:
    build.plain(firm)
    body = papers.certificate()
    first = kept(firm, body)
    assert kept(firm, body) == first, "the same bytes for the same work are one document"
    claimed = kept(firm, body, contract="C-1", milestone="M1")
    assert claimed != first
    for _ in range(2):
        for id in (first, claimed):
            read_document(firm, id, opener)
    with firm.database.read() as tx:
        assert len(tx.execute(select(FILE.c.digest)).all()) == 1
    (given,) = readings(firm)
    values = json.loads(given.values)
    assert values["decision"] == "accepted" and values["pages"] == 1
    assert len(values["regions"]) == len(json.loads(given.evidence))
    for id in (first, claimed):
        known = row(firm, id)
        assert (known.state, known.contract, known.milestone) == ("matched", "C-1", "M1")
        item = item_of(firm, id)
        assert item.kind == "evidence_to_confirm" and "DOCUMENT_TO_CONFIRM" in item.reasons
        assert item.cash_minor == 1_000_00 and item.customer == "ACME"


def test_hostile_uploads_are_refused_before_anything_is_kept(firm: Any) -> None:
    build.plain(firm)
    good = Arrival("a.pdf", papers.certificate())
    for bad, expected in [
        (Arrival("a.pdf", b""), BadInput),
        (Arrival("a.pdf", b"MZ" + bytes(9_000)), BadInput),
        (Arrival("a.pdf", bytes(70_000) + b"%PDF-1.7"), BadInput),
        (Arrival("a.pdf", b"%PDF-1.7" + bytes(MOST_BYTES)), DocumentTooLarge),
        (Arrival("a.pdf", good.body, contract="C-9", milestone="M1"), BadInput),
        (Arrival("a.pdf", good.body, contract="C-1", milestone="M9"), BadInput),
        (Arrival("a.pdf", good.body, contract="C-1"), BadInput),
        (Arrival("a.pdf", good.body, customer="NOBODY"), BadInput),
    ]:
        with pytest.raises(expected), firm.database.write() as tx:
            keep_documents(firm, tx, [good, bad], build.PM.id)
    with firm.database.read() as tx:
        assert tx.execute(select(FILE.c.digest)).all() == []
        assert tx.execute(select(sign_offs.SIGN_OFF_TABLE.c.id)).all() == []


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\x\\sign off.pdf", "sign off.pdf"),
        ("<script>alert(1)</script>.pdf", "script>.pdf"),
        ("<img src=x onerror=alert(1)>.pdf", "<img src=x onerror=alert(1)>.pdf"),
        ("invoice\u202efdp.exe\x00\n.pdf", "invoicefdp.exe.pdf"),
        ("/", "document.pdf"),
        ("a" * 500, "a" * 120),
    ],
)
def test_a_name_is_a_name(name: str, shown: str) -> None:
    assert clean_name(name) == shown


def test_what_cannot_be_read_is_put_before_a_person(firm: Any, opener: Any) -> None:
    build.plain(firm)
    broken = read(firm, opener, b"%PDF-1.7 nothing more", contract="C-1", milestone="M1")
    assert broken.state == "unreadable" and "cannot be opened" in broken.note
    assert "DOCUMENT_UNREADABLE" in item_of(firm, broken.id).reasons


def test_a_reader_that_breaks_leaves_a_document_for_a_person(firm: Any) -> None:
    class Broken:
        def open(self, data: bytes) -> Any:
            raise ZeroDivisionError

    build.plain(firm)
    id = kept(firm, papers.certificate())
    with pytest.raises(ZeroDivisionError):
        read_document(firm, id, Broken())  # type: ignore[arg-type]
    assert row(firm, id).state == "reading"
    fail_document(firm, id, "the reader failed")
    fail_document(firm, id, "the reader failed")
    assert row(firm, id).state == "unreadable"
