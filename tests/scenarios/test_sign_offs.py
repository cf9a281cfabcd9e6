"""A sign-off document on its way to the gate: placed, and put before a person; nothing that a model
read becomes an acceptance by itself."""

from __future__ import annotations

import io
import json
from typing import Any

import pytest
from sqlalchemy import select

import build
import papers
from sign_off_kit import item_of, kept, read, readings, row
from tollgate.kernel.errors import BadInput, NotAllowed, PreconditionFailed
from tollgate.kernel.state_machine import IllegalMove
from tollgate.store import events, prints, sign_offs
from tollgate.workflows.decide_sign_off import Said, SignOffDecision, decide_sign_off
from tollgate.workflows.parts.sign_offs import (
    Arrival,
)
from tollgate.workflows.read_sign_off import read_sign_off
from tollgate.workflows.receive_sign_off import receive_sign_off


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
    with firm.database.read() as tx:
        (invoice,) = prints.printed(tx, [answer.invoice.id])
    assert invoice.references.accepted is not None
    said = invoice.references.accepted.document
    assert said == document.name, "the client knows the paper by its file's name"
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
