"""Papers in which words of acceptance stand that are not the client's, or not of this stage."""

from __future__ import annotations

import pytest

from sign_off_paper import read
from tollgate.advisors.documents.decision.decide import is_question
from tollgate.advisors.documents.reading import DocumentType, Verdict
from tollgate.advisors.documents.vocabulary.asides import is_claim
from tollgate.advisors.documents.vocabulary.lexicon import fold, party_of

UNDER_A_VENDOR = [
    ("nl", "Akkoord uitvoerder:"),
    ("fr", "Bon pour accord – l'entreprise"),
    ("de", "Freigegeben Auftragnehmer"),
    ("es", "Conforme el contratista"),
    ("pt", "De acordo – Contratada"),
    ("it", "Per accettazione – l'appaltatore"),
    ("en", "Approved by supplier"),
]
UNDER_A_CLIENT = [
    ("nl", "Akkoord opdrachtgever:"),
    ("fr", "Bon pour accord, le client"),
    ("de", "Freigegeben Auftraggeber"),
    ("es", "Conforme el cliente"),
    ("it", "Per accettazione – il committente"),
    ("en", "Approved by client"),
]


@pytest.mark.parametrize(("language", "caption"), UNDER_A_VENDOR)
def test_who_agrees_is_who_is_named_behind_the_word(language: str, caption: str) -> None:
    assert party_of(caption, (language, "en")) == "vendor"


@pytest.mark.parametrize(("language", "caption"), UNDER_A_CLIENT)
def test_a_client_who_agrees_is_the_client(language: str, caption: str) -> None:
    assert party_of(caption, (language, "en")) == "client"


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The supplier considers milestone 3 complete and accepted."),
        ("de", "Der Auftragnehmer erklärt die Leistung für abgenommen."),
        ("fr", "Le prestataire estime que le jalon est accepté."),
        ("es", "El proveedor considera aceptado el hito."),
        ("it", "Il fornitore ritiene la fase accettata."),
        ("nl", "De leverancier beschouwt de fase als aanvaard."),
        ("pt", "2. O fornecedor considera o marco aceite."),
    ],
)
def test_what_the_vendor_holds_is_a_claim(language: str, sentence: str) -> None:
    assert is_claim(fold(sentence), (language,))
    assert not is_claim(fold("We consider the milestone accepted."), ("en",))


@pytest.mark.parametrize(
    "text",
    ["Was the work completed?", "Completed to satisfaction? Yes No", "Abgenommen? ☐ Ja ☐ Nein"],
)
def test_a_question_with_both_answers_says_nothing(text: str) -> None:
    assert is_question(text)
    assert not is_question("Completed to satisfaction? Yes")


_ORDER = """
# Meerwerkopdracht 12
Opdrachtgever: Filmhuis Meerzicht B.V. · Uitvoerder: Interieurbouw Klaver
Omschrijving: geluiddeuren in plaats van gordijnen
Per saldo € 12.150,00 exclusief btw.
Akkoord uitvoerder:
~
Twan Klaver, 22 mei 2026
Akkoord opdrachtgever:
{}
Femke Adriaanse, zakelijk leider
"""


def test_the_vendors_own_agreement_is_none_of_the_client() -> None:
    assert read(_ORDER.format("_")).decision is Verdict.UNDECIDED
    assert read(_ORDER.format("~")).decision is Verdict.ACCEPTED


def test_of_two_sheets_one_left_blank_is_no_acceptance() -> None:
    paper = """
    # Acceptance sheet
    Client: Osage Valley Electric
    Milestone 4, Interfaces
    [X] Accepted
    [ ] Returned for rework
    Milestone 5, Rehearsal
    {} Accepted
    [ ] Returned for rework
    Signed for the Client
    ~
    Marlene Skaggs, January 22, 2026
    """
    assert read(paper.format("[ ]")).decision is not Verdict.ACCEPTED
    assert read(paper.format("[X]")).decision is Verdict.ACCEPTED


def test_an_invoice_that_tells_of_approvals_decides_nothing() -> None:
    told = read(
        """
        # Invoice 2026-1093
        Fern and Flint Studio Ltd to Museum of Rural Craft, 16 October 2026
        Content migration, approved by J. Hartnell on 9 October 2026: 14,000.00
        Accepted work is payable within 30 days.
        """
    )
    assert (told.document_type, told.decision) == (DocumentType.OTHER, None)


def test_an_older_mail_about_another_stage_accepts_nothing_here() -> None:
    told = read(
        """
        From: Felix Ormerod <f.ormerod@tidewell.example>
        To: Billing desk <billing@tidewell.example>
        Subject: Fwd: Sign-off wanted, wave 3
        Date: 3 September 2026 08:14

        Wave 3 is still with the client. Below is the old mail.

        From: Ana Breckon <a.breckon@larkfield.example>
        Date: 30 June 2026
        Hi Felix, wave 2 is accepted, thank you, you may bill the 8,200 pounds.
        """
    )
    assert told.decision is not Verdict.ACCEPTED
