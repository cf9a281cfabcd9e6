"""Two answers that differ by a denial alone: the denied one is never an acceptance by signing."""

from __future__ import annotations

import pytest

from sign_off_paper import read
from tollgate.advisors.documents.reading import Verdict

_ORDERS = {
    "en": (
        "# Change order 7\nClient: Brightwell Library Trust\nContractor: Ferris and Lowe\n"
        "The contractor replaces the windows of the hall for 4,200.00 EUR.\n"
        "Decision of the client:\n{}\nSigned for the client\n~\nEllen Marsh, 12 June 2026",
        "Order placed",
        "No order placed",
    ),
    "de": (
        "# Nachtrag 7\nAuftraggeber: Stadtwerke Lindau GmbH\nAuftragnehmer: Planwerk Ingenieure\n"
        "Der Auftragnehmer ersetzt die Fenster der Halle für 4.200,00 EUR.\n"
        "Entscheidung des Auftraggebers:\n{}\nUnterschrift Auftraggeber\n~\n"
        "Hans Brandt, 12. Juni 2026",
        "Auftrag erteilt",
        "Kein Auftrag erteilt",
    ),
    "nl": (
        "# Meerwerkformulier\nOpdrachtgever: Stichting De Linde\nOpdrachtnemer: Schilders Kleur\n"
        "De aannemer vervangt de ramen van de hal voor € 4.200,00.\nBesluit opdrachtgever:\n{}\n"
        "Handtekening opdrachtgever\n~\nJan Bos, 12 juni 2026",
        "Opdracht verleend",
        "Geen opdracht verleend",
    ),
    "fr": (
        "# Avenant 7\nClient : Ville de Brignac\nPrestataire : Atelier Morel\n"
        "Le prestataire remplace les fenêtres de la salle pour 4 200,00 EUR.\n"
        "Décision du client :\n{}\nSignature du client\n~\nMarie Duval, le 12 juin 2026",
        "Commande passée",
        "Aucune commande passée",
    ),
    "es": (
        "# Orden de cambio 7\nCliente: Puerto de Almería\nContratista: Talleres Ibáñez\n"
        "El contratista sustituye las ventanas de la sala por 4.200,00 EUR.\n"
        "Decisión del cliente:\n{}\nFirma del cliente\n~\nLuis Ortega, 12 de junio de 2026",
        "Encargo concedido",
        "Ningún encargo concedido",
    ),
    "it": (
        "# Variante 7\nCliente: Comune di Varese\nAppaltatore: Studio Neri\n"
        "L'appaltatore sostituisce le finestre della sala per 4.200,00 EUR.\n"
        "Decisione del cliente:\n{}\nFirma del cliente\n~\nAnna Rossi, 12 giugno 2026",
        "Incarico conferito",
        "Nessun incarico conferito",
    ),
    "pt": (
        "# Alteração 7\nCliente: Câmara de Sines\nEmpreiteiro: Obras Silva\n"
        "O empreiteiro substitui as janelas da sala por 4.200,00 EUR.\n"
        "Decisão do cliente:\n{}\nAssinatura do cliente\n~\nRui Costa, 12 de junho de 2026",
        "Encomenda concedida",
        "Nenhuma encomenda concedida",
    ),
}


@pytest.mark.parametrize("language", _ORDERS)
def test_a_denied_answer_accepts_nothing(language: str) -> None:
    paper, given, denied = _ORDERS[language]
    reading = read(paper.format(f"[ ] {given}\n[x] {denied}"))
    assert reading.decision in (Verdict.REJECTED, Verdict.UNDECIDED)
    assert read(paper.format(f"[x] {given}\n[ ] {denied}")).decision is Verdict.ACCEPTED


def test_no_defects_beside_defects_denies_nothing() -> None:
    paper = _ORDERS["en"][0].replace("Change order 7", "Certificate of Completion")
    reading = read(paper.format("The client accepts the works.\n[ ] Defects\n[x] No defects"))
    assert reading.decision is Verdict.ACCEPTED


@pytest.mark.parametrize("language", _ORDERS)
def test_signing_beside_answers_that_nobody_took_approves_nothing(language: str) -> None:
    """The words of the answers need not be known: "Ik geef opdracht", "Ik zie af"."""
    order, _, _ = _ORDERS[language]
    boxes = "[ ] Blue\n[ ] Green"
    assert read(order.format(boxes)).decision is Verdict.UNDECIDED


def test_a_remark_under_a_row_of_answers_is_no_rest_of_the_last_one() -> None:
    paper = """
# Leistungsnachweis
Kunde: Stadtwerke Lindau GmbH
Beraterin: Planwerk Ingenieure
Prüfvermerk Kunde:
[x] anerkannt | [ ] nicht anerkannt
anerkannt, vorausgesetzt das Protokoll vom 15. wird noch abgegeben
~
Hans Brandt, 12. Juni 2026
"""
    assert read(paper).decision is Verdict.ACCEPTED_WITH_CONDITIONS
    plain = paper.replace(", vorausgesetzt das Protokoll vom 15. wird noch abgegeben", "")
    assert read(plain).decision is Verdict.ACCEPTED
