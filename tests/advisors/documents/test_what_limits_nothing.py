"""Words and tables that sound like a limit or a refusal beside an acceptance and are none; and
parts left out, which are."""

from __future__ import annotations

import pytest

from sign_off_paper import draw, read, read_whole
from tollgate.advisors.documents.pages.opening import Limits, open_document
from tollgate.advisors.documents.reading import Verdict

_EN = """
# Acceptance certificate
Client: Larkfield Dental Group
Supplier: Ostrava Cloud Works Ltd
Milestone: Mailbox migration
{}
The Client accepts the milestone.
Signed for the Client
~
Petra Holloway, Operations Director, 3 March 2026
"""
_DE = """
# Abnahmeprotokoll
Auftraggeber: Stadtwerke Rehnau GmbH
Auftragnehmer: Planwerk Tiefbau GbR
Gewerk: Entwässerung
{}
Die Leistung wird abgenommen.
Für den Auftraggeber
~
Jutta Reimers, Werkleiterin, 03.03.2026
"""
_NL = """
# Proces-verbaal van oplevering
Opdrachtgever: Woningstichting Veenpoort
Aannemer: Hiemstra Bouw B.V.
Werk: Groot onderhoud
{}
De opdrachtgever aanvaardt het werk.
Namens de opdrachtgever
~
Wietske Roelofsma, Manager, 3 maart 2026
"""
_FR = """
# Procès-verbal de recette
Client : Mutuelle des Artisans
Prestataire : Numérys Conseil SAS
Projet : Espace adhérent
{}
Le client prononce la recette.
Pour le client
~
Solène Verchère, directrice, le 3 mars 2026
"""


@pytest.mark.parametrize(
    ("paper", "said"),
    [
        (_FR, "Cas de test | Réussis | Anomalies ouvertes\nSaisie | 58 | 0\nPaiement | 31 | 0"),
        (_FR, "Anomalies | majeures | mineures\nau début | 2 | 7\nrestantes | 0 | 0"),
        (_EN, "Defects | Major | Minor\nRaised | 3 | 11\nClosed | 3 | 11"),
        (_DE, "Bauteil | geprüft | Mängel\nZentralgerät | ja | ohne Mangel\nKanal | ja | keine"),
        (_NL, "Opleverpunten zijn er niet."),
        (_DE, "Ein Vorbehalt wegen der Vertragsstrafe wird nicht erklärt."),
        (_FR, "Livraison avec réserve de propriété jusqu'au paiement complet."),
        (_DE, "Verlauf: 18.02. geliefert, 24.02. zurückgewiesen, 02.03. erneut geliefert."),
        (_NL, "Dit betreft de voorlopige oplevering van het werk."),
    ],
)
def test_it_stays_accepted(paper: str, said: str) -> None:
    assert read(paper.format(said)).decision is Verdict.ACCEPTED


@pytest.mark.parametrize(
    ("paper", "said"),
    [
        (_FR, "Cas de test | Réussis | Anomalies ouvertes\nSaisie | 58 | 0\nPaiement | 29 | 2"),
        (_EN, "Defects | Major | Minor\nRaised | 3 | 11\nClosed | 3 | 9\nOpen defects | 0 | 2"),
        (_NL, "Opleverpunten: het hekwerk in de hal wordt nog gesteld."),
        (_EN, "Excluded: the shared calendars, which still lose entries."),
        (_FR, "Le module Rachats n'est pas accepté ; il le sera quand le calcul sera corrigé."),
    ],
)
def test_a_part_left_out_limits_it(paper: str, said: str) -> None:
    layout = paper.format(said)
    assert read(layout).decision is not Verdict.ACCEPTED
    assert read_whole(layout).decision is not Verdict.ACCEPTED


def test_the_terms_of_the_contract_are_no_condition() -> None:
    paper = """
# Nachtragsvereinbarung Nr. 5
Bauherr: Kirchengemeinde Uchtenhagen
Auftragnehmer: Zimmerei Prätorius GmbH
Der Bauherr beauftragt den Nachtrag zu den Bedingungen des Hauptvertrages.
Für den Bauherrn
~
Joachim Wendelstein, Vorsitzender, 19.06.2026
"""
    assert read_whole(paper).decision is Verdict.ACCEPTED


def test_a_draft_in_the_subject_of_a_mail_is_what_the_mail_is_about() -> None:
    mail = """
# Re: Draft 3 of the survey report
From: Thandiwe Marlowe <t.marlowe@penhallow.example>
To: Robin Ashdown <robin@vellum.example>
Sent: Tuesday, 17 March 2026 16:08
Hi Robin,
Penhallow Gallery accepts the survey report as the final deliverable of Phase 1.
Thandiwe Marlowe
"""
    reading = read(mail)
    assert reading.decision is Verdict.ACCEPTED
    assert "draft_or_void" not in {caution.code for caution in reading.warnings}


def test_who_wrote_the_document_is_not_who_releases_it() -> None:
    paper = """
# Freigabevermerk
Dokument: Lastenheft Besucherleitsystem
Ersteller: Wegweiser Gestaltung, Leipzig
Geprüft und freigegeben. Die Phase Konzept ist damit abgenommen.
gez. Mareike Stübner, Kuratorin
29.10.2025
"""
    assert read_whole(paper).signed is True


def test_an_o_of_portuguese_before_a_capital_is_no_box() -> None:
    paper = """
O adjudicatário entregou as telas finais.
O Troço 1 foi objeto de auto anterior.
"""
    page = open_document(draw(paper), Limits()).pages[0]
    assert page.marks == ()
    assert "O Troço 1" in page.text
