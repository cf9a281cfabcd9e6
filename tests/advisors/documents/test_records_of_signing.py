"""Records of signing, headlines and leads to a choice are no empty places; who signs right under a
label signs for it, and for no other."""

from __future__ import annotations

import pytest

from sign_off_paper import draw, read
from tollgate.advisors.documents.cells import Sheets
from tollgate.advisors.documents.pages.opening import Limits, open_document
from tollgate.advisors.documents.reading import Verdict
from tollgate.advisors.documents.signing.places import Places

_SLIP = """
# Work slip
Client: Harrow Vale Water Ltd
Contractor: Osprey Controls
The client accepts the work described above without reservation.
{}
"""


def labels_on(line: str, language: str) -> int:
    """How many places to sign a line makes in the middle of a slip."""
    paper = f"# Slip\nWork of June\n{line}\n"
    sheets = Sheets(open_document(draw(paper), Limits()), (language, "en"))
    return len(Places(sheets, sheets.pages[1], {}).find())


@pytest.mark.parametrize(
    ("language", "record"),
    [
        ("fr", "Signature enregistrée le 4 juin 2025"),
        ("pt", "Assinatura qualificada, 23/03/2026 16:48 UTC"),
        ("en", "electronic signature, IP 192.0.2.14"),
        ("en", "(signed in her absence by J. Coombe, Secretary)"),
        ("en", "Signed by: Ingrid Solheim · 0B77E2"),
        ("en", "Signatures: 1"),
        ("it", "Il committente dichiara il collaudo:"),
        ("fr", "Le client déclare accepter l'ouvrage :"),
    ],
)
def test_a_record_or_a_lead_is_no_place_to_sign(language: str, record: str) -> None:
    assert labels_on(record, language) == 0


@pytest.mark.parametrize(
    ("language", "label"),
    [
        ("en", "Signature:"),
        ("en", "Signed by:"),
        ("de", "Unterschrift Auftraggeber:"),
        ("fr", "Signature du client :"),
        ("it", "Firma del committente:"),
        ("pt", "Assinatura do cliente:"),
    ],
)
def test_a_label_stays_a_place_to_sign(language: str, label: str) -> None:
    assert labels_on(label, language) > 0


def test_a_signature_right_under_its_label_signs() -> None:
    signed = "For the customer to sign:\n~\nRobin Tait, Quarry Manager\n19 November 2026"
    reading = read(_SLIP.format(signed))
    assert reading.signed and reading.decision is Verdict.ACCEPTED


@pytest.mark.parametrize(
    "block",
    [
        "For the customer to sign:\n_\nFor the contractor:\n~\nPia Lund, Osprey Controls",
        "Signature of the customer:\n_\nWitness:\n~\nPia Lund",
        "Signed for the client\n_\nRobin Tait, Quarry Manager\nSupplier\n~\nPia Lund",
    ],
)
def test_a_signature_of_somebody_else_below_does_not(block: str) -> None:
    reading = read(_SLIP.format(block))
    assert not reading.signed and reading.decision is not Verdict.ACCEPTED


_PANEL = """
# Testing sign-off
Client: Harrow Vale Water Ltd
Supplier: Osprey Controls
The client signs off the final cycle and releases the payment.
Electronic signature record
Signer | Teodora Hale
Role | Digital Director, Harrow Vale Water Ltd
Status | {}
Completed | {}
"""


def test_a_panel_tells_who_signed_and_when() -> None:
    assert read(_PANEL.format("Signed", "2026-02-26 15:42 UTC")).signed is True


@pytest.mark.parametrize(
    ("status", "when"), [("Sent", "2026-02-26 15:42 UTC"), ("Signed", "-"), ("Not signed", "-")]
)
def test_a_panel_without_act_or_time_signs_nothing(status: str, when: str) -> None:
    assert read(_PANEL.format(status, when)).signed is not True


def test_signed_by_a_service_over_signatory_and_time() -> None:
    paper = """
# Besluit stuurgroep
Opdrachtgever: Gemeente Vossenbroek
Leverancier: Nimbus Noord BV
De stuurgroep aanvaardt het projectresultaat en stemt in met betaling.
Elektronisch ondertekend via SignPoort
Ondertekenaar: Fenna Rozeboom, voorzitter
{}
"""
    signed = read(paper.format("Tijdstip: 26-02-2026 17:20:44"))
    assert signed.signed is True and signed.decision is Verdict.ACCEPTED
    assert read(paper.format("Kenmerk: SP")).signed is not True
