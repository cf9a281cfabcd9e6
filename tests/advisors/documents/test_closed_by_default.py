"""Fresh layouts in seven languages: an acceptance with any reservation beside it is not accepted.

A line "~" is a pen stroke over the rule below it; "_" is an empty rule.
"""

from __future__ import annotations

import io

import pytest
from reportlab.pdfgen.canvas import Canvas

from sign_off_paper import by_rules
from tollgate.advisors.documents.pages.opening import Limits, open_document
from tollgate.advisors.documents.reading import Verdict


def _verdict(layout: str) -> Verdict | None:
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(595, 842))
    y = 790.0
    for line in layout.strip().splitlines():
        if line in ("~", "_"):
            y -= 26
            canvas.line(70, y, 250, y)
            if line == "~":
                path = canvas.beginPath()
                path.moveTo(80, y + 6)
                path.curveTo(95, y + 34, 105, y - 8, 125, y + 18)
                path.curveTo(140, y + 32, 150, y - 2, 175, y + 12)
                canvas.drawPath(path)
            y -= 12
            continue
        big = line.startswith("# ")
        canvas.setFont("Helvetica-Bold" if big else "Helvetica", 15 if big else 10)
        canvas.drawString(70, y, line.removeprefix("# "))
        y -= 24 if big else 16
    canvas.save()
    return by_rules(open_document(out.getvalue(), Limits())).decision


_EN = """
# Milestone Sign-off
Customer: Larkfield Dental Group
Supplier: Ostrava Cloud Works Ltd
Work package: WP4 Mailbox migration
The Customer hereby accepts the work package described above.
{}
Signed for the Customer
{}
Name: Petra Holloway
Position: Operations Director
Date: 3 March 2026
"""
_DE = """
# Abnahmeprotokoll
Auftraggeber: Stadtwerke Rehnau GmbH
Auftragnehmer: Planwerk Tiefbau GbR
Gewerk: Entwässerung Los 2
Der Auftraggeber nimmt die Leistung hiermit ab.
{}
Für den Auftraggeber
{}
Name: Jutta Reimers
Datum: 03.03.2026
"""
_FR = """
# Procès-verbal de réception
Maître d'ouvrage : Commune de Valbrune
Entreprise : Atelier Morvan SARL
Lot : Lot 3 Charpente
Le maître d'ouvrage prononce la réception des travaux.
{}
Pour le maître d'ouvrage
{}
Nom : Claire Duvignac
Date : 3 mars 2026
"""
_ES = """
# Acta de recepción
Cliente: Hospital San Telmo S.A.
Proveedor: Ingeniería Pradales S.L.
Hito: Hito 2 Puesta en marcha
El cliente acepta los trabajos descritos en este documento.
{}
Por el cliente
{}
Nombre: Lucía Barrientos
Fecha: 3 de marzo de 2026
"""
_IT = """
# Verbale di accettazione
Committente: Cantina Valdora S.r.l.
Fornitore: Studio Brenta
Traguardo: Fase 2 Progetto esecutivo
Il committente accetta le prestazioni sopra descritte.
{}
Per il committente
{}
Nome: Elisa Tagliaferri
Data: 3 marzo 2026
"""
_NL = """
# Proces-verbaal van oplevering
Opdrachtgever: Woonstichting De Linde
Opdrachtnemer: Bouwbureau Hamer BV
Mijlpaal: Fase 3 Ruwbouw
De opdrachtgever aanvaardt het werk.
{}
Namens de opdrachtgever
{}
Naam: Saskia Verhulst
Datum: 3 maart 2026
"""
_PT = """
# Termo de aceite
Cliente: Clínica Boa Serra Lda
Fornecedor: Rota Digital SA
Marco: Marco 2 Integração
O cliente aceita os serviços descritos neste termo.
{}
Pelo cliente
{}
Nome: Helena Furtado
Data: 3 de março de 2026
"""

_RESERVED = [
    (_EN, "Works still to be finished: painting of the north stair."),
    (_EN, "This is an interim acceptance; final acceptance follows in May."),
    (_EN, "Go with conditions: rollback plan must be filed by 20 March."),
    (_EN, "The final decision rests with the steering committee."),
    (_EN, "Two punch list entries stay open until the re-test."),
    (_EN, "A waiver was granted for requirement R-12."),
    (_DE, "Folgende Punkte sind noch zu erledigen: Deckel Schacht 4 tauschen."),
    (_DE, "Die Mängel sind bis 20.03.2026 zu beseitigen."),
    (_DE, "Die endgültige Abnahme erfolgt gesondert."),
    (_FR, "Les réserves figurant en annexe seront levées sous 30 jours."),
    (_FR, "Travaux restant à exécuter : pose des gouttières."),
    (_ES, "Quedan pendientes los ensayos de carga."),
    (_ES, "La aceptación definitiva se decidirá en una fase posterior."),
    (_IT, "Restano da completare le tavole dell'impianto."),
    (_IT, "Accettazione provvisoria in attesa del collaudo finale."),
    (_NL, "De restpunten worden binnen twee weken hersteld."),
    (_NL, "Deze aanvaarding is voorlopig."),
    (_PT, "Ficam pendências a resolver até 20 de março."),
    (_PT, "O aceite definitivo será emitido após os testes."),
]
_CLEAN = [
    (_EN, "There are no outstanding items."),
    (_DE, "Es bestehen keine Mängel."),
    (_FR, "La réception est prononcée sans réserve."),
    (_ES, "No quedan pendientes."),
    (_IT, "Non risultano riserve."),
    (_NL, "Er zijn geen restpunten."),
    (_PT, "Não há pendências."),
]


@pytest.mark.parametrize(("form", "clause"), _RESERVED)
def test_a_reserved_acceptance_is_never_plain(form: str, clause: str) -> None:
    assert _verdict(form.format(clause, "~")) is not Verdict.ACCEPTED


@pytest.mark.parametrize(("form", "clause"), _CLEAN)
def test_a_signed_acceptance_without_reservation_is_accepted(form: str, clause: str) -> None:
    assert _verdict(form.format(clause, "~")) is Verdict.ACCEPTED


@pytest.mark.parametrize(("form", "clause"), _CLEAN)
def test_an_empty_line_is_not_accepted(form: str, clause: str) -> None:
    assert _verdict(form.format(clause, "_")) is not Verdict.ACCEPTED
