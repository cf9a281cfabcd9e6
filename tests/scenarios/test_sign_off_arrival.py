"""A sign-off document arrives: kept once, read once, whatever is in it and whoever breaks; a second
engine adds cautions and nothing else."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

import build
import papers
from advisors.chat.server import answers, error, serving
from sign_off_kit import item_of, kept, read, readings, row
from tollgate.advisors.asking import Asker, Limits
from tollgate.advisors.chat import Chat, Server
from tollgate.advisors.prompts import load
from tollgate.kernel.errors import BadInput
from tollgate.settings import home
from tollgate.store import sign_offs
from tollgate.store.model_answers import KeptAnswers, KeptSpending
from tollgate.store.tables.advice import KeptFileRow
from tollgate.store.tables.columns import table
from tollgate.workflows.parts.sign_offs import (
    MOST_BYTES,
    Arrival,
    DocumentTooLarge,
    clean_name,
    keep_documents,
)
from tollgate.workflows.read_sign_off import LanguageModel, fail_sign_off, read_sign_off

FILE = table(KeptFileRow)


def test_what_is_brought_is_kept_once_and_read_once(firm: Any, opener: Any) -> None:
    build.plain(firm)
    body = papers.certificate()
    first = kept(firm, body)
    assert kept(firm, body) == first, "the same bytes for the same work are one document"
    claimed = kept(firm, body, contract="C-1", milestone="M1")
    assert claimed != first
    for _ in range(2):
        for id in (first, claimed):
            read_sign_off(firm, id, opener)
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
        read_sign_off(firm, id, Broken())  # type: ignore[arg-type]
    assert row(firm, id).state == "reading"
    fail_sign_off(firm, id, "the reader failed")
    fail_sign_off(firm, id, "the reader failed")
    assert row(firm, id).state == "unreadable"


@pytest.mark.parametrize("name", ["ocrmypdf/enormous.pdf", "qpdf/issue-100.pdf", "pypdf/git.pdf"])
def test_hostile_files_end_before_a_person(firm: Any, opener: Any, name: str) -> None:
    folder = Path(__file__).resolve().parents[2].parent / "shared" / "conformance"
    path = Path(os.environ.get("TOLLGATE_CONFORMANCE", folder)) / "hostile_pdfs" / name
    if not path.is_file():
        pytest.skip(f"needs {name} of the conformance material")
    build.plain(firm)
    document = read(firm, opener, path.read_bytes(), contract="C-1", milestone="M1")
    assert document.state in ("read", "unreadable") and item_of(firm, document.id).state == "open"


def claim(value: object, quote: str) -> dict[str, Any]:
    return {"value": value, "quote": quote, "page": 1}


SENTENCE = "The client accepts the milestone without reservation."
ANSWER: dict[str, Any] = dict.fromkeys(
    "project project_code po_number change_order_number signatory_title amount".split()
) | {
    "document_type": claim("acceptance_certificate", "Certificate of Acceptance"),
    "decision": claim("rejected", SENTENCE),
    "signed": claim(True, "Ada Brandt"),
    "client": claim("Acme AG", "Acme AG"),
    "milestone": claim("M1 Work M1", "M1 Work M1"),
    "signatory_name": claim("Ada Brandt", "Ada Brandt"),
    "signature_date": claim("2026-03-12", "12 March 2026"),
    "conditions": [],
}


def model_at(firm: Any, base_url: str) -> LanguageModel:
    clock = firm.world.clock
    chat = Chat(Server("scripted", base_url, "key"))
    kept_answers = KeptAnswers(firm.database, clock)
    spending = KeptSpending(firm.database, firm.world.ids)
    asker = Asker(chat, Limits(off=False, daily_tokens=1_000_000), kept_answers, spending, clock)
    return LanguageModel(asker, load(home() / "prompts", "read_document"), "scripted")


def test_a_second_engine_is_asked_once_and_its_differences_are_cautions(
    firm: Any, opener: Any
) -> None:
    build.plain(firm)
    body = papers.certificate()
    with serving(answers(ANSWER)) as server:
        model = model_at(firm, server.base_url)
        for place in ({}, {"contract": "C-1", "milestone": "M1"}):
            id = kept(firm, body, **place)
            read_sign_off(firm, id, opener, model)
            read_sign_off(firm, id, opener, model)
    assert len(server.requests) == 1
    (given,) = readings(firm)
    origin = json.loads(given.origin)
    assert (origin["engine"], origin["model"], origin["tokens_in"]) == ("llm", "scripted", 100)
    codes = {caution["code"] for caution in json.loads(given.cautions)}
    assert "engines_differ" in codes and json.loads(given.values)["decision"] != "accepted"


def test_without_an_answer_of_the_model_the_rules_read_alone(firm: Any, opener: Any) -> None:
    build.plain(firm)
    with serving(error(401, "wrong key")) as server:
        id = kept(firm, papers.certificate())
        read_sign_off(firm, id, opener, model_at(firm, server.base_url))
    (given,) = readings(firm)
    assert row(firm, id).state == "matched" and json.loads(given.origin)["engine"] == "local"
    assert [c["code"] for c in json.loads(given.cautions)] == ["model_unavailable"]
