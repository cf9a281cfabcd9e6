"""Account numbers and personal ids are masked, everything else stays, offsets hold."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tollgate.advisors.redaction import redact


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("IBAN DE89 3704 0044 0532 0130 00.", "IBAN XXXX XXXX XXXX XXXX XXXX XX."),
        ("GB29NWBK60161331926819", "XXXXXXXXXXXXXXXXXXXXXX"),
        ("FR14 2004 1010 0505 0001 3M02 606 BIC", "XXXX XXXX XXXX XXXX XXXX XXXX XXX BIC"),
        ("card 4111-1111-1111-1111", "card XXXX-XXXX-XXXX-XXXX"),
        ("SSN 078-05-1120", "SSN XXX-XX-XXXX"),
        ("NI number AB 12 34 56 C", "NI number XX XX XX XX X"),
        ("CPF 529.982.247-25", "CPF XXX.XXX.XXX-XX"),
        ("codice fiscale RSSMRA85T10A562S", "codice fiscale XXXXXXXXXXXXXXXX"),
        ("DNI 12345678Z", "DNI XXXXXXXXX"),
        ("NIR 1 85 05 78 006 084 36", "NIR X XX XX XX XXX XXX XX"),
        ("AHV 756.9217.0769.85", "AHV XXX.XXXX.XXXX.XX"),
        ("Account no. 12345678", "Account no. XXXXXXXX"),
        ("Kontonummer: 0532013000", "Kontonummer: XXXXXXXXXX"),
        ("Steuer-ID 86095742719", "Steuer-ID XXXXXXXXXXX"),
        ("BSN 123456782", "BSN XXXXXXXXX"),
        ("NIF 234567899", "NIF XXXXXXXXX"),
        ("sort code 60-16-13", "sort code XX-XX-XX"),
    ],
)
def test_masked(text: str, masked: str) -> None:
    assert redact(text) == masked


@pytest.mark.parametrize(
    "text",
    [
        "Invoice INV-2026-00417 of 12 May 2026 for EUR 12,500.00",
        "PO 4500012345 and project 2026-118",
        "VAT id DE811907980, phone +49 89 1234567",
        "Milestone 3 of 5, 12 June 2026, 1 234 567,00 EUR",
        "Change order CO-0042, contract 4711/2026",
        "DE89 is not a bank account",
        "NIF 501234567",  # of a company
        "0000 0000 0000 0000",
    ],
)
def test_left_alone(text: str) -> None:
    assert redact(text) == text


@given(st.text(max_size=120))
def test_length_and_offsets_hold(text: str) -> None:
    masked = redact(text)
    assert len(masked) == len(text)
    assert all(one == other or other == "X" for one, other in zip(text, masked, strict=True))
    assert redact(masked) == masked


@given(st.text(alphabet="DE89 370400440532013000-X.no account", max_size=80))
def test_masking_twice_changes_nothing(text: str) -> None:
    masked = redact(text)
    assert len(masked) == len(text)
    assert not set(redact(masked)) - set(masked) - {"X"}
