"""A sign-off document on its way: kept, read once, placed, and put before a person; nothing that a
model read becomes an acceptance by itself."""

from __future__ import annotations

import io
import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

import build
import papers
from advisors.chat.server import answers, error, serving
from tollgate.advisors.asking import Asker, Limits
from tollgate.advisors.chat import Chat, Server
from tollgate.advisors.documents.pages.child import DocumentOpener
from tollgate.advisors.prompts import load
from tollgate.kernel.errors import BadInput, NotAllowed, PreconditionFailed
from tollgate.kernel.state_machine import IllegalMove
from tollgate.settings import home
from tollgate.store import advice, events, review, sign_offs
from tollgate.store.model_answers import KeptAnswers, KeptSpending
from tollgate.store.tables.advice import KeptFileRow
from tollgate.store.tables.columns import table
from tollgate.workflows.decide_sign_off import Said, SignOffDecision, decide_sign_off
from tollgate.workflows.parts.sign_offs import (
    MOST_BYTES,
    Arrival,
    DocumentTooLarge,
    clean_name,
    keep_document,
    keep_documents,
)
from tollgate.workflows.read_sign_off import LanguageModel, fail_sign_off, read_sign_off
from tollgate.workflows.receive_sign_off import receive_sign_off

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
    read_sign_off(firm, id, opener)
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


def decide(firm: Any, id: str, how: str = "confirm", actor: Any = build.PM, **known: Any) -> Any:
    """What a person answers in Sign-offs, for the place that the document was matched to unless
    told otherwise."""
    seen = row(firm, id)
    place = {
        "contract": seen.contract or "",
        "milestone": seen.milestone,
        "change_order": seen.change_order,
    }
    said = Said(SignOffDecision(how), **(place | known))
    return decide_sign_off(firm, id, said, seen.revision, actor)


def acceptances(firm: Any) -> list[Any]:
    with firm.database.read() as tx:
        return list(tx.execute(select(events.ACCEPTANCE).order_by(events.ACCEPTANCE.c.id)))


CONDITIONAL = "The milestone is accepted subject to the following condition: the list is closed."
REJECTED = "The client rejects the milestone. The work is not accepted."


def test_from_upload_to_invoice_by_a_person(firm: Any, opener: Any) -> None:
    build.plain(firm)
    (held,) = build.done(firm)
    assert build.reasons([held]) == ["ACCEPTANCE_MISSING"]
    document = read(firm, opener, papers.certificate(), contract="C-1", milestone="M1")
    assert document.state == "matched"
    assert acceptances(firm) == [] and build.invoices(firm) == [], "a reading is no acceptance"
    became = decide(firm, document.id)
    (answer,) = became.answers
    assert answer.invoice is not None and became.stands is True and became.corrected == ()
    (fact,) = acceptances(firm)
    assert fact.document == f"document:{document.digest}#page=1"
    assert fact.quote == "The client accepts the milestone without reservation."
    assert (fact.recorded_by, fact.signatory_name) == (build.PM.id, "Ada Brandt")
    assert item_of(firm, document.id).state == "settled"
    (given,) = readings(firm)
    assert (given.settled_as, given.settled_by) == ("confirmed", build.PM.id)
    with pytest.raises(IllegalMove):
        decide(firm, document.id)
    build.holds_together(firm)


@pytest.mark.parametrize(
    "body",
    [
        papers.certificate(signed=False),
        papers.certificate("The work was presented to the client."),
        papers.certificate(extra="DRAFT - not valid until released"),
    ],
    ids=["unsigned", "says nothing", "draft"],
)
def test_to_say_more_than_was_read_needs_a_reason(firm: Any, opener: Any, body: bytes) -> None:
    build.plain(firm)
    build.done(firm)
    document = read(firm, opener, body, contract="C-1", milestone="M1")
    more = {"decision": "accepted", "signed": True, "signature_date": "2026-03-12"}
    with pytest.raises(BadInput, match="reason"):
        decide(firm, document.id, values=more)
    assert acceptances(firm) == [] and row(firm, document.id).state == document.state
    became = decide(firm, document.id, values=more, why="The signed original lies before me.")
    assert "decision" in became.corrected and len(build.invoices(firm)) == 1
    (given,) = readings(firm)
    assert given.settled_as == "corrected"
    with firm.database.read() as tx:
        (label,) = sign_offs.labelled(tx)
    assert json.loads(label.said)["decision"] == "accepted"
    assert json.loads(label.read)["decision"] != "accepted"


@pytest.mark.parametrize(
    ("wrong", "where"),
    [
        ({"values": {"decision": "undecided"}}, "decision"),
        ({"values": {"signature_date": None}}, "signature_date"),
        ({"values": {"signature_date": "2026-06-01"}}, "signature_date"),
        ({"values": {"signatory_name": " "}}, "signatory_name"),
        ({"values": {"signed": False}}, "signed"),
        ({"values": {"document_type": "purchase_order"}}, "document_type"),
        ({"contract": ""}, "contract"),
        ({"milestone": ""}, "milestone"),
        ({"milestone": "M9"}, "milestone"),
        ({"contract": "C-9"}, "contract"),
        ({"how": "refuse"}, "why"),
    ],
)
def test_half_a_statement_is_refused_whole(
    firm: Any, opener: Any, wrong: dict[str, Any], where: str
) -> None:
    build.plain(firm)
    document = read(firm, opener, papers.certificate())
    with pytest.raises(BadInput) as refused:
        decide(firm, document.id, **wrong)
    assert refused.value.where == where
    assert row(firm, document.id) == document and acceptances(firm) == []


def test_a_document_of_other_work_is_held_with_both_shown(firm: Any, opener: Any) -> None:
    build.plain(firm)
    body = papers.certificate(milestone="M2 Work M2", amount="EUR 2,000.00")
    document = read(firm, opener, body, contract="C-1", milestone="M1")
    assert document.state == "differs"
    item = item_of(firm, document.id)
    assert "DOCUMENT_DIFFERS" in item.reasons
    assert '"C-1 M1"' in item.findings and '"C-1 M2"' in item.findings
    first, second = json.loads(document.candidates)[:2]
    assert (first["milestone"], second["milestone"]) == ("M1", "M2")
    decide(firm, document.id, milestone="M2")
    (fact,) = acceptances(firm)
    assert fact.milestone == "M2"


def test_where_nothing_is_certain_a_person_gets_ranked_candidates(firm: Any, opener: Any) -> None:
    build.plain(firm, title="Harbour office")
    build.contract(firm, "C-2", {"M1": 1_000_00}, title="Harbour office")
    body = papers.certificate(code="", project="Harbour office", milestone="Work M1")
    document = read(firm, opener, body)
    assert document.state == "read" and document.contract is None
    assert "DOCUMENT_UNPLACED" in item_of(firm, document.id).reasons
    places = [(c["contract"], c["milestone"]) for c in json.loads(document.candidates)]
    assert {("C-1", "M1"), ("C-2", "M1")} == set(places[:2])
    assert decide(firm, document.id, contract="C-2", milestone="M1").state == "confirmed"


def test_an_unfavourable_document_holds_the_gate_until_a_person_decided(
    firm: Any, opener: Any
) -> None:
    build.plain(firm)
    document = read(firm, opener, papers.certificate(REJECTED), contract="C-1", milestone="M1")
    (held,) = build.billable(firm)
    assert build.reasons([held]) == ["ADVICE_OPEN"]
    became = decide(firm, document.id, "refuse", why="It is about the pilot, agreed by phone.")
    assert became.answers[0].invoice is not None
    assert row(firm, document.id).why == "It is about the pilot, agreed by phone."
    assert len(acceptances(firm)) == 1


def test_the_later_and_of_one_day_the_more_severe_document_counts(firm: Any, opener: Any) -> None:
    build.plain(firm)
    build.done(firm)
    conditional = read(firm, opener, papers.certificate(CONDITIONAL))
    first = decide(firm, conditional.id)
    assert first.stands and build.reasons(first.answers) == ["ACCEPTANCE_CONDITIONAL"]
    rejected = read(firm, opener, papers.certificate(REJECTED))
    second = decide(firm, rejected.id)
    assert second.stands and build.reasons(second.answers) == ["ACCEPTANCE_REJECTED"]
    same_day = read(firm, opener, papers.certificate())
    third = decide(firm, same_day.id)
    assert not third.stands and build.reasons(third.answers) == ["ACCEPTANCE_REJECTED"]
    superseding = read(firm, opener, papers.certificate(on="13 March 2026"))
    fourth = decide(firm, superseding.id)
    assert fourth.stands and fourth.answers[0].invoice is not None
    with firm.database.read() as tx:
        of = sign_offs.of_milestone(tx, "C-1", "M1")
    assert [one["state"] for one in of] == ["confirmed"] * 4


def test_the_same_document_by_two_ways_is_looked_at_once(firm: Any, opener: Any) -> None:
    build.plain(firm)
    build.done(firm)
    body = papers.certificate()
    by_mail = read(firm, opener, body, source="mail:1", customer="ACME")
    uploaded = read(firm, opener, body, contract="C-1", milestone="M1")
    decide(firm, uploaded.id)
    other = row(firm, by_mail.id)
    assert other.state == "filed" and uploaded.id in other.note
    assert item_of(firm, by_mail.id).state == "settled"
    assert len(acceptances(firm)) == len(build.invoices(firm)) == 1


def change_paper(**known: Any) -> bytes:
    words = "The client approves this change order and its price without reservation."
    return papers.certificate(
        known.pop("sentence", words),
        title="Change Order CO-1",
        milestone="",
        extra="Change order number: CO-1",
        amount="EUR 500.00",
        **known,
    )


def test_a_signed_change_order_is_signed_by_a_person_who_may(firm: Any, opener: Any) -> None:
    build.plain(firm)
    build.change_order(firm, "CO-1", {"M1": 500_00})
    build.accepted(firm)
    (held,) = build.done(firm)
    assert build.reasons([held]) == ["CHANGE_ORDER_UNSIGNED"]
    document = read(firm, opener, change_paper())
    assert (document.state, document.change_order) == ("matched", "CO-1")
    with pytest.raises(NotAllowed):
        decide(firm, document.id, actor=build.REVIEWER)
    became = decide(firm, document.id)
    (answer,) = became.answers
    assert answer.invoice is not None and answer.draft.net.minor == 1_500_00
    assert len(acceptances(firm)) == 1, "a change order is no acceptance"


def test_an_order_is_filed_and_decides_nothing(firm: Any, opener: Any) -> None:
    build.plain(firm)
    paper = papers.certificate(
        "Please supply the services below.", title="Purchase Order", milestone="", signed=False
    )
    document = read(firm, opener, paper)
    kind = json.loads(readings(firm)[0].values)["document_type"]
    assert kind == "purchase_order" and (document.state, document.contract) == ("matched", "C-1")
    assert decide(firm, document.id, "file").state == "filed"
    assert acceptances(firm) == []


def test_only_those_who_may_decide(firm: Any, opener: Any) -> None:
    build.plain(firm)
    document = read(firm, opener, papers.certificate())
    for actor in (build.BILLING, build.CONTROLLER, build.ADMIN):
        with pytest.raises(NotAllowed):
            decide(firm, document.id, actor=actor)
    with pytest.raises(PreconditionFailed):
        decide_sign_off(firm, document.id, Said(SignOffDecision.FILE), 1, build.PM)
    assert row(firm, document.id) == document


def test_what_was_refused_may_be_brought_again_by_a_person(firm: Any, opener: Any) -> None:
    build.plain(firm)
    body = papers.certificate()
    document = read(firm, opener, body)
    decide(firm, document.id, "refuse", why="the wrong version of it")
    assert kept(firm, body) == document.id and row(firm, document.id).state == "refused"
    again = receive_sign_off(firm, Arrival("again.pdf", body), build.PM)
    assert (again.id, again.state, again.new) == (document.id, "kept", True)
    read_sign_off(firm, document.id, opener)
    assert row(firm, document.id).state == "matched" and len(readings(firm)) == 1
    assert item_of(firm, document.id).state == "open"


def encrypted() -> bytes:
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(papers.certificate())))
    writer.encrypt("secret", algorithm="AES-256")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def test_an_encrypted_document_is_refused_by_a_person_and_says_why(firm: Any, opener: Any) -> None:
    build.plain(firm)
    document = read(firm, opener, encrypted(), contract="C-1", milestone="M1")
    assert document.state == "unreadable" and "password" in document.note
    with pytest.raises(IllegalMove):
        decide(firm, document.id, values={"decision": "accepted"}, why="I know what it says")
    assert decide(firm, document.id, "refuse", why="asked for an open copy").state == "refused"


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
