"""What follows from a mail: each label by rule, every doubt to a person, and the laws that hold
whatever a reading says."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tollgate.advisors.mail.message import Kind
from tollgate.advisors.mail.reading import Label as ReadLabel
from tollgate.domain.receivables.linking import Known, Line, Links, Receivable
from tollgate.domain.receivables.moves import (
    AskMatching,
    AskPerson,
    ConfirmAcceptance,
    FileAway,
    FollowUp,
    OpenDispute,
    PauseReminders,
    PrepareDocuments,
    Quarantine,
    TakePromise,
)
from tollgate.domain.receivables.policy import REASON_OF, CollectionsPolicy
from tollgate.domain.receivables.said import MACHINE_TALK, SUSPICIOUS, Label, MailKind, Said
from tollgate.domain.receivables.triage import triage
from tollgate.kernel.evidence import Evidence
from tollgate.kernel.money import Money
from tollgate.kernel.reason_cards import CARDS
from tollgate.kernel.reasons import Reason, Role

TODAY = date(2026, 3, 16)
POLICY = CollectionsPolicy()
QUOTE = (Evidence("mail:1", quote="we do not agree", start=10, end=25),)


def invoice(id: str = "i1", **changes: Any) -> Receivable:
    known: dict[str, Any] = {
        "id": id,
        "number": f"N-{id}",
        "customer": "ACME",
        "currency": "EUR",
        "gross_minor": 1_190_00,
        "open_minor": 1_190_00,
        "frozen_minor": 0,
        "issued_on": date(2026, 2, 1),
        "due_on": date(2026, 3, 1),
    }
    return Receivable(**(known | changes))


def links(*invoices: Receivable, **changes: Any) -> Links:
    known: dict[str, Any] = {"customer": "ACME", "known": Known.ADDRESS, "invoices": invoices}
    return Links(**(known | changes))


def said(*labels: Label, **changes: Any) -> Said:
    known: dict[str, Any] = {
        "primary": labels[0],
        "labels": labels,
        "sure": True,
        "confidence_bp": 9_500,
        "quotes": dict.fromkeys(labels, QUOTE),
        "proofs": {"promised_date": QUOTE},
    }
    return Said(**(known | changes))


def moves(reading: Said, found: Links, policy: CollectionsPolicy = POLICY) -> tuple[Any, ...]:
    return triage(reading, found, policy, TODAY)


def eur(minor: int) -> Money:
    return Money(minor, "EUR")


def test_labels_and_kinds_are_those_of_the_reader() -> None:
    assert [label.value for label in Label] == [label.value for label in ReadLabel]
    assert [kind.value for kind in MailKind] == [kind.value for kind in Kind]


@pytest.mark.parametrize("label", REASON_OF)
def test_a_sure_dispute_freezes_its_invoice_and_pauses_reminders(label: Label) -> None:
    (dispute, pause) = moves(said(label), links(invoice()))
    assert dispute == OpenDispute("i1", eur(1_190_00), REASON_OF[label], None, QUOTE)
    assert pause == PauseReminders(
        "i1", eur(1_190_00), TODAY + timedelta(days=30), REASON_OF[label]
    )


def test_each_dispute_has_an_owner_and_a_deadline() -> None:
    owners = {reason: CARDS[reason].owner for reason in REASON_OF.values()}
    assert owners[Reason.WORK_DISPUTED] is Role.PM
    assert owners[Reason.AMOUNT_DISPUTED] is Role.BILLING
    assert owners[Reason.TAX_QUESTIONED] is Role.CONTROLLER


def test_only_the_disputed_slice_is_frozen() -> None:
    (dispute, _) = moves(said(Label.AMOUNT_DISPUTE, disputed=eur(200_00)), links(invoice()))
    assert dispute.amount == eur(200_00)


def test_what_is_frozen_or_paid_already_is_not_frozen_again() -> None:
    partly = invoice(open_minor=500_00, frozen_minor=350_00)
    (dispute, _) = moves(said(Label.AMOUNT_DISPUTE, disputed=eur(200_00)), links(partly))
    assert dispute.amount == eur(150_00)


def test_the_line_is_named_when_the_amount_is_exactly_its() -> None:
    lines = (Line(1, "Design", 500_00, 595_00), Line(2, "Travel", 500_01, 595_01))
    reading = said(Label.AMOUNT_DISPUTE, disputed=eur(595_01))
    assert moves(reading, links(invoice(lines=lines)))[0].line == 2
    reading = said(Label.AMOUNT_DISPUTE, disputed=eur(1_00))
    assert moves(reading, links(invoice(lines=lines)))[0].line is None


def test_of_two_equal_invoices_the_later_is_the_duplicate() -> None:
    later = invoice("i2", issued_on=date(2026, 2, 20))
    (dispute, _) = moves(said(Label.DUPLICATE_INVOICE), links(later, invoice()))
    assert dispute.invoice == "i2"


@pytest.mark.parametrize(
    ("reading", "found"),
    [
        (said(Label.AMOUNT_DISPUTE, disputed=Money(1_00, "USD")), links(invoice())),
        (said(Label.AMOUNT_DISPUTE, disputed=eur(9_999_00)), links(invoice())),
        (said(Label.AMOUNT_DISPUTE, disputed=eur(0)), links(invoice())),
        (said(Label.AMOUNT_DISPUTE), links(invoice(open_minor=0))),
        (said(Label.AMOUNT_DISPUTE), links()),
        (said(Label.AMOUNT_DISPUTE), links(invoice(), invoice("i2"))),
        (
            said(Label.DUPLICATE_INVOICE),
            links(invoice(), invoice("i2", gross_minor=5_00, open_minor=5_00)),
        ),
        (said(Label.AMOUNT_DISPUTE, quotes={}, proofs={}), links(invoice())),
        (said(Label.PAYMENT_SCHEDULED), links(invoice())),
        (said(Label.PAYMENT_SCHEDULED, promised_on=TODAY, proofs={}), links(invoice())),
        (said(Label.PAYMENT_SCHEDULED, promised_on=date(2026, 3, 1)), links(invoice())),
        (said(Label.PAYMENT_SCHEDULED, promised_on=date(2026, 9, 1)), links(invoice())),
        (said(Label.PAYMENT_SCHEDULED, promised_on=TODAY), links()),
        (
            said(Label.PAYMENT_SCHEDULED, promised_on=TODAY, promised=Money(1_00, "USD")),
            links(invoice()),
        ),
        (
            said(Label.PAYMENT_SCHEDULED, promised_on=TODAY, promised=eur(7_00)),
            links(invoice(), invoice("i2")),
        ),
        (said(Label.BILLING_DETAILS), links(invoice())),
        (said(Label.PAYMENT_DIFFICULTY), links(invoice())),
        (said(Label.ACCEPTANCE), links()),
        (said(Label.OTHER, confidence_bp=8_999), links()),
        (said(Label.AMOUNT_DISPUTE, sure=False), links(invoice())),
        (said(Label.AMOUNT_DISPUTE, confidence_bp=5_999), links(invoice())),
        (said(Label.AMOUNT_DISPUTE, warnings=frozenset({MACHINE_TALK})), links(invoice())),
        (said(Label.AMOUNT_DISPUTE, kind=MailKind.BOUNCE), links(invoice())),
        (said(Label.AMOUNT_DISPUTE), links(invoice(), known=Known.NUMBER)),
        (said(Label.AMOUNT_DISPUTE), links(invoice(), foreign=("N-9",))),
    ],
)
def test_every_doubt_goes_to_a_person(reading: Said, found: Links) -> None:
    (move,) = moves(reading, found)
    assert isinstance(move, AskPerson) and move.why


def test_the_policy_can_switch_the_rules_off() -> None:
    (move,) = moves(said(Label.AMOUNT_DISPUTE), links(invoice()), replace(POLICY, automatic=False))
    assert isinstance(move, AskPerson)


def test_a_promise_sets_the_follow_up() -> None:
    on = date(2026, 3, 25)
    promise, follow_up = moves(said(Label.PAYMENT_SCHEDULED, promised_on=on), links(invoice()))
    assert promise == TakePromise("i1", eur(1_190_00), on, QUOTE + QUOTE)
    assert follow_up == FollowUp(date(2026, 3, 28), "promised payment", "i1")


def test_a_promise_for_several_invoices_counts_when_the_sum_is_theirs() -> None:
    reading = said(Label.PAYMENT_SCHEDULED, promised_on=TODAY, promised=eur(2_380_00))
    found = moves(reading, links(invoice(), invoice("i2")))
    assert [m.invoice for m in found if isinstance(m, TakePromise)] == ["i1", "i2"]


def test_beside_a_dispute_only_the_rest_is_promised() -> None:
    reading = said(
        Label.PAYMENT_SCHEDULED, Label.AMOUNT_DISPUTE, promised_on=TODAY, disputed=eur(190_00)
    )
    found = moves(reading, links(invoice()))
    assert [type(move) for move in found] == [OpenDispute, PauseReminders, TakePromise, FollowUp]
    assert found[0].amount == eur(190_00) and found[2].amount == eur(1_000_00)


def test_what_is_paid_is_looked_for_and_not_believed() -> None:
    ask, pause = moves(said(Label.ALREADY_PAID), links(invoice()))
    assert ask == AskMatching(("i1",), QUOTE)
    assert isinstance(pause, PauseReminders) and pause.until == TODAY + timedelta(days=5)


def test_documents_are_prepared_and_approvals_followed_up() -> None:
    assert moves(said(Label.DOCUMENT_REQUEST), links(invoice())) == (
        PrepareDocuments(("i1",), QUOTE),
    )
    (again,) = moves(said(Label.APPROVAL_PENDING), links(invoice()))
    assert again == FollowUp(date(2026, 3, 23), "approval outstanding at the client", "i1")


def test_an_acceptance_is_evidence_to_confirm_and_nothing_more() -> None:
    found = links(contract="C-1", milestone="M1")
    assert moves(said(Label.ACCEPTANCE, accepts=True), found) == (
        ConfirmAcceptance("C-1", "M1", QUOTE),
    )


def test_lures_are_quarantined_whatever_they_say() -> None:
    for label in Label:
        (move,) = moves(said(label, warnings=frozenset({SUSPICIOUS})), links(invoice()))
        assert isinstance(move, Quarantine)


def test_automatic_replies_and_empty_mails_are_filed() -> None:
    for reading in (said(Label.OTHER), said(Label.AMOUNT_DISPUTE, kind=MailKind.AUTO_REPLY)):
        (move,) = moves(reading, links(invoice()))
        assert isinstance(move, FileAway)


def test_a_person_s_word_needs_no_phrase_and_no_threshold() -> None:
    reading = said(
        Label.AMOUNT_DISPUTE,
        by_person=True,
        sure=False,
        confidence_bp=0,
        quotes={},
        warnings=frozenset({SUSPICIOUS}),
    )
    assert isinstance(moves(reading, links(invoice(), known=Known.NOT))[0], OpenDispute)


money = st.builds(eur, st.integers(-100_00, 3_000_00)) | st.builds(
    Money, st.integers(1, 500_00), st.just("USD")
)
invoices = st.builds(
    lambda n, gross, opened, frozen: invoice(
        f"i{n}", gross_minor=gross, open_minor=min(opened, gross), frozen_minor=frozen
    ),
    st.integers(1, 4),
    st.integers(1, 2_000_00),
    st.integers(0, 2_000_00),
    st.integers(0, 1_000_00),
)
readings = st.builds(
    lambda labels, **more: said(*labels, **more),
    st.lists(st.sampled_from(Label), min_size=1, max_size=4, unique=True),
    sure=st.booleans(),
    confidence_bp=st.integers(0, 10_000),
    kind=st.sampled_from(MailKind),
    disputed=st.none() | money,
    promised=st.none() | money,
    promised_on=st.none() | st.dates(date(2026, 3, 1), date(2026, 7, 1)),
    accepts=st.sampled_from([None, True, False]),
    warnings=st.frozensets(st.sampled_from([SUSPICIOUS, MACHINE_TALK, "ambiguous_date"])),
    by_person=st.booleans(),
)
linked = st.builds(
    lambda found, known, foreign: links(
        *{i.id: i for i in found}.values(), known=known, foreign=foreign
    ),
    st.lists(invoices, max_size=3),
    st.sampled_from(Known),
    st.sampled_from([(), ("N-9",)]),
)
ACTING = (OpenDispute, PauseReminders, TakePromise, FollowUp, AskMatching, PrepareDocuments)


@given(readings, linked)
def test_every_mail_has_a_move_and_the_same_mail_the_same(reading: Said, found: Links) -> None:
    first = moves(reading, found)
    assert first and first == moves(reading, found)
    assert len(set(first)) == len(first)


@given(readings, linked)
def test_no_cent_is_frozen_or_promised_twice(reading: Said, found: Links) -> None:
    taken: dict[str, int] = {}
    for move in moves(reading, found):
        if isinstance(move, OpenDispute | TakePromise):
            assert move.amount.minor > 0 and move.amount.currency == "EUR"
            taken[move.invoice] = taken.get(move.invoice, 0) + move.amount.minor
    free = {i.id: i.collectable.minor for i in found.invoices}
    disputed = {
        m.invoice: m.amount.minor for m in moves(reading, found) if isinstance(m, OpenDispute)
    }
    assert all(amount <= free[id] for id, amount in disputed.items())
    assert all(amount <= free[id] for id, amount in taken.items())


@given(readings, linked)
def test_nothing_is_acted_on_that_is_doubtful(reading: Said, found: Links) -> None:
    doubtful = not reading.by_person and (
        not reading.sure
        or reading.confidence_bp < POLICY.sure_from_bp
        or bool(reading.warnings & {SUSPICIOUS, MACHINE_TALK})
        or not found.trusted
        or bool(found.foreign)
    )
    no_statement = reading.kind in (MailKind.BOUNCE, MailKind.AUTO_REPLY)
    if doubtful or no_statement:
        assert not any(isinstance(move, ACTING) for move in moves(reading, found))


@given(readings, linked)
def test_only_linked_invoices_are_touched(reading: Said, found: Links) -> None:
    known = {invoice.id for invoice in found.invoices}
    for move in moves(reading, found):
        if isinstance(move, OpenDispute | PauseReminders | TakePromise):
            assert move.invoice in known


@given(readings, linked)
def test_the_order_of_labels_changes_nothing(reading: Said, found: Links) -> None:
    other = replace(reading, labels=tuple(reversed(reading.labels)))
    assert moves(reading, found) == moves(other, found)


@given(readings, linked)
def test_talking_to_the_machine_changes_nothing_but_the_warning(
    reading: Said, found: Links
) -> None:
    warnings = (reading.warnings | {MACHINE_TALK}) - {SUSPICIOUS}
    (move,) = moves(replace(reading, warnings=warnings, by_person=False), found)
    assert isinstance(move, AskPerson) and move.reason is Reason.MAIL_SUSPICIOUS
