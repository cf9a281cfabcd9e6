"""AcroForms filled by machine or left empty, and PDFs of which a page is a scan."""

import io
from collections.abc import Iterator, Sequence

from paper import Paper, truth
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas
from scan import Scanner, scan

from .board import ACC, BOLD, COND, OK, REJ, TS, UND, joined, one, page, typ


def acro(
    title: str,
    sub: str,
    fields: Sequence[tuple[str, str, str]],
    words: Sequence[str],
    boxes: Sequence[tuple[str, str, bool]],
    last: Sequence[tuple[str, str, str]],
    *,
    accent: str = "#224466",
    wide: float = 300,
    style: str = "cross",
    left: float = 200,
    step: float = 22,
    font: str = "Helvetica",
    above: bool = False,
) -> bytes:
    """A form with text fields (name, label, value), a text, boxes (name, label, on), closing fields."""
    out = io.BytesIO()
    c = Canvas(out, pagesize=A4, invariant=1)
    c.setFillColor(colors.HexColor(accent))
    c.setFont(BOLD[font], 15)
    c.drawString(56, 780, title)
    c.setFillColor(colors.black)
    c.setFont(font, 8)
    c.drawString(56, 766, sub)
    y = 735.0 - 12 * above

    def line(name: str, label: str, value: str, y: float) -> None:
        c.setFont(font, 9.5)
        c.drawString(56, y + (18 if above else 4), label)
        c.acroForm.textfield(
            name=name,
            tooltip=label,
            value=value,
            x=left,
            y=y,
            width=wide,
            height=16,
            fontSize=9,
            borderWidth=0.5,
            fillColor=colors.HexColor("#f4f6fb"),
            forceBorder=True,
        )

    for name, label, value in fields:
        line(name, label, value, y)
        y -= step
    y -= 8
    for text in words:
        c.setFont(font, 9.5)
        c.drawString(56, y, text)
        y -= 14
    y -= 10
    for name, label, on in boxes:
        c.acroForm.checkbox(
            name=name,
            tooltip=label,
            checked=on,
            x=56,
            y=y - 2,
            size=12,
            buttonStyle=style,
            borderWidth=0.7,
        )
        c.drawString(76, y, label)
        y -= 20
    y -= 8 + 16 * above
    for name, label, value in last:
        line(name, label, value, y)
        y -= step
    c.save()
    return out.getvalue()


def filled() -> Iterator[Paper]:
    """AcroForms."""
    yield one(
        "form-fm",
        acro(
            "Planned Maintenance - Visit Acceptance",
            "Form FM-204 (interactive)",
            [
                ("client", "Client", "Harrogate Conference Halls Ltd"),
                ("site", "Project / contract", "HVAC planned maintenance 2026"),
                ("job", "Work order no.", "WO-7782-3"),
                ("visit", "Visit", "Visit 3 - cooling season"),
                ("fee", "Charge for this visit", "GBP 2,960.00"),
            ],
            ["The tasks on the attached schedule were carried out. Please choose one:"],
            [
                ("acc", "Work accepted", True),
                ("res", "Work accepted, follow-up needed", False),
                ("rej", "Work not accepted", False),
            ],
            [
                ("sig", "Signature", "/s/ Imran Sheikh"),
                ("name", "Name", "Imran Sheikh"),
                ("pos", "Position", "Facilities Manager"),
                ("date", "Date", "21 July 2026"),
            ],
        ),
        truth(
            ACC,
            OK,
            True,
            "en",
            client="Harrogate Conference Halls Ltd",
            project="HVAC planned maintenance 2026",
            project_code="WO-7782-3",
            milestone="Visit 3 - cooling season",
            signatory_name="Imran Sheikh",
            signatory_title="Facilities Manager",
            signature_date="2026-07-21",
            amount="2960.00 GBP",
        ),
        "form",
    )

    yield one(
        "form-vacio",
        acro(
            "Hoja de aceptación de hito",
            "Plantilla PMO-15, rellenable",
            [
                ("cli", "Cliente", "Transportes Urbanos de Alcorisa, S.A."),
                ("proy", "Proyecto", "Sistema de ayuda a la explotación"),
                ("cod", "Código de proyecto", "SAE-2026-4"),
                ("hito", "Hito", "H3 Piloto en línea 5"),
                ("imp", "Importe del hito", "31.500,00 EUR"),
            ],
            ["El cliente, tras comprobar los criterios de aceptación, declara el hito:"],
            [
                ("a", "Aceptado", False),
                ("b", "Aceptado con reservas", False),
                ("c", "Rechazado", False),
            ],
            [("f", "Firma", ""), ("n", "Nombre y cargo", ""), ("d", "Fecha", "")],
            accent="#7a3b00",
            left=56,
            wide=440,
            step=36,
            above=True,
        ),
        truth(
            ACC,
            UND,
            False,
            "es",
            client="Transportes Urbanos de Alcorisa, S.A.",
            project="Sistema de ayuda a la explotación",
            project_code="SAE-2026-4",
            milestone="H3 Piloto en línea 5",
            amount="31500.00 EUR",
        ),
        "form",
    )

    yield one(
        "form-voorwaarden",
        acro(
            "Acceptatieverklaring deelproduct",
            "Invulbaar formulier - Rijksbreed model 12",
            [
                ("og", "Opdrachtgever", "Kadastrale Dienst Zuidoost"),
                ("p", "Project", "Herziening basiskaart"),
                ("nr", "Opdrachtnummer", "KDZ-55-018"),
                ("d", "Deelproduct", "Tegel 14 t/m 20"),
            ],
            ["De opdrachtgever heeft het deelproduct beoordeeld en verklaart dit"],
            [
                ("x1", "te accepteren", False),
                ("x2", "te accepteren onder de hierna genoemde voorwaarde", True),
                ("x3", "niet te accepteren", False),
            ],
            [
                (
                    "v",
                    "Voorwaarde",
                    "tegel 17 opnieuw leveren in RD-coördinaten voor 2 oktober 2026",
                ),
                ("h", "Ondertekend", "/s/ H. Wijnands"),
                ("n", "Naam", "Hugo Wijnands"),
                ("f", "Functie", "productmanager geodata"),
                ("dt", "Datum", "17-09-2026"),
            ],
            accent="#154273",
            style="check",
            font="Times-Roman",
            left=160,
            wide=370,
        ),
        truth(
            ACC,
            COND,
            True,
            "nl",
            client="Kadastrale Dienst Zuidoost",
            project="Herziening basiskaart",
            project_code="KDZ-55-018",
            milestone="Tegel 14 t/m 20",
            signatory_name="Hugo Wijnands",
            signatory_title="productmanager geodata",
            signature_date="2026-09-17",
            conditions=["tegel 17 opnieuw leveren in RD-coördinaten voor 2 oktober 2026"],
        ),
        "form",
    )

    yield one(
        "form-horas",
        acro(
            "Registo de horas - aprovação",
            "Formulário RH-EXT",
            [
                ("con", "Consultor", "Vítor Almada"),
                ("cli", "Cliente", "Seguradora Atlântico Norte, S.A."),
                ("pro", "Projeto", "Relato de solvência"),
                ("cod", "Código", "SAN-0072"),
                ("per", "Período", "1 a 30 de setembro de 2026"),
                ("hor", "Total de horas", "152"),
            ],
            ["O responsável do cliente assinala uma única opção."],
            [("s", "Horas aprovadas", True), ("n", "Horas não aprovadas", True)],
            [
                ("ass", "Assinatura", "/s/ Leonor Figueiredo"),
                ("nom", "Nome", "Leonor Figueiredo"),
                ("car", "Cargo", "diretora de risco"),
                ("dat", "Data", "30/09/2026"),
            ],
            accent="#225533",
            wide=180,
            left=300,
            step=26,
            font="Courier",
            style="check",
        ),
        truth(
            TS,
            UND,
            True,
            "pt",
            client="Seguradora Atlântico Norte, S.A.",
            project="Relato de solvência",
            project_code="SAN-0072",
            signatory_name="Leonor Figueiredo",
            signatory_title="diretora de risco",
            signature_date="2026-09-30",
        ),
        "form",
    )

    yield one(
        "form-collaudo-sw",
        acro(
            "Modulo di accettazione collaudo",
            "Mod. IT-31, compilabile",
            [
                ("c", "Cliente", "Consorzio Latterie Valbruna"),
                ("p", "Progetto", "Tracciabilità lotti"),
                ("n", "N. commessa", "CLV-2026-07"),
                ("f", "Fase", "Fase 1 - Stabilimento di Malvero"),
                ("i", "Importo della fase", "16.750,00 EUR"),
            ],
            ["Esito del collaudo funzionale (barrare una sola casella):"],
            [
                ("pos", "positivo: la fase è accettata", True),
                ("neg", "negativo: la fase è respinta", False),
            ],
            [
                ("fi", "Firma del cliente", "/s/ Alessio Bonetti"),
                ("no", "Nome", "Alessio Bonetti"),
                ("qu", "Qualifica", "direttore di stabilimento"),
                ("da", "Data", "24/11/2025"),
            ],
            accent="#aa2244",
            left=180,
            wide=220,
            step=30,
            style="star",
        ),
        truth(
            ACC,
            OK,
            True,
            "it",
            client="Consorzio Latterie Valbruna",
            project="Tracciabilità lotti",
            project_code="CLV-2026-07",
            milestone="Fase 1 - Stabilimento di Malvero",
            signatory_name="Alessio Bonetti",
            signatory_title="direttore di stabilimento",
            signature_date="2025-11-24",
            amount="16750.00 EUR",
        ),
        "form",
    )


def blended(layout: str, first: bytes, sheet: bytes, label: dict, **how: float) -> Paper:
    """Pages with text, then a scanned sheet."""
    look = {"dpi": 135, "noise": 3.0, "jpeg": 40} | how
    return Paper(
        "lg-" + layout,
        "a",
        "mixed",
        joined(first, scan(sheet, Scanner(**look))),
        label,
        joined(first, sheet),
    )


def papers() -> Iterator[Paper]:
    """Forms, then mixed papers."""
    yield from filled()
    yield blended(
        "mixed-vermessung",
        page(
            """
# Technischer Bericht - Deformationsmessung Talsperre Eschbach
Auftraggeber: Ruhrgau Wasserverband
Auftragnehmer: Vermessungsbüro Lindscheid PartG
Auftrag: RW-2026-310
## Ergebnis der Folgemessung 9
|! Punkt | dx mm | dy mm | dz mm
| 101 | 0,4 | -0,2 | 0,1
| 102 | 0,6 | -0,1 | 0,0
| 103 | 0,3 | 0,2 | -0,4
Alle Verschiebungen liegen unterhalb des Warnwertes von 5 mm. Die unterschriebene Abnahmeerklärung ist als letzte Seite beigefügt.
""",
            accent="#005577",
        ),
        typ(
            """
#v(1cm)
#text(14pt)[*Abnahmeerklärung zum Auftrag RW-2026-310*]

Der Ruhrgau Wasserverband nimmt die Leistung Folgemessung 9 (Projekt: Deformationsmessung Talsperre Eschbach) ab. Honorar gemäß Angebot: 12.480,00 EUR.

Essen, den #note[20. Oktober 2026]

#pen([Tewes], s: 34pt) \\
Annika Tewes, Abteilungsleiterin Talsperren
""",
            size=12,
        ),
        truth(
            ACC,
            OK,
            True,
            "de",
            client="Ruhrgau Wasserverband",
            project="Deformationsmessung Talsperre Eschbach",
            project_code="RW-2026-310",
            milestone="Folgemessung 9",
            signatory_name="Annika Tewes",
            signatory_title="Abteilungsleiterin Talsperren",
            signature_date="2026-10-20",
            amount="12480.00 EUR",
        ),
        skew=0.7,
        seed=31,
    )

    yield blended(
        "mixed-diagnostic",
        typ("""
#set text(lang: "fr")
= Bordereau d'envoi
Cabinet Amiantec Diagnostics · 15 mai 2026

À : Société d'économie mixte Rives de Vilaine

Veuillez trouver ci-joint le rapport de repérage avant démolition de l'îlot Gambetta (dossier AD-2604) et, en page suivante, la fiche de validation que vous nous avez retournée.
"""),
        page(
            """
# FICHE DE VALIDATION DE RAPPORT
: Client | Société d'économie mixte Rives de Vilaine
: Projet | Démolition de l'îlot Gambetta
: Dossier | AD-2604

Après lecture, le client :
| {_} | valide le rapport
| {x} | valide le rapport sous réserve de : compléter le plan de repérage du sous-sol
| {_} | refuse le rapport

Fait à Redon, le 22 mai 2026
~921~
Loïc Guérin, chargé d'opérations
""",
            size=11,
            look="bare",
        ),
        truth(
            ACC,
            COND,
            True,
            "fr",
            client="Société d'économie mixte Rives de Vilaine",
            project="Démolition de l'îlot Gambetta",
            project_code="AD-2604",
            signatory_name="Loïc Guérin",
            signatory_title="chargé d'opérations",
            signature_date="2026-05-22",
            conditions=["compléter le plan de repérage du sous-sol"],
        ),
        skew=-0.9,
        seed=32,
    )

    yield blended(
        "mixed-refusal",
        page(
            """
# Transmittal
To: Kilbrandon Offshore Wind Ltd
From: Seabed Survey Partners
Project: Export cable route survey (KOW-CR-05)
Enclosed: signed deliverable review sheet for Deliverable 6 - Cone penetration test report, as received from the client.
""",
            font="Times-Roman",
            size=12,
        ),
        page("""
# DELIVERABLE REVIEW SHEET
| Client: Kilbrandon Offshore Wind Ltd | Project: Export cable route survey
| Contract: KOW-CR-05 | Deliverable 6 - Cone penetration test report
|! Review code | Meaning | Marked
| A | Accepted, no comments | {_}
| B | Accepted with comments | {_}
| C | Not accepted, revise and resubmit | {x}
Comments: calibration certificates of cone 4417 have expired.
~931~
Signed: Freya Mackinnon, Package Manager, 19 August 2026
"""),
        truth(
            ACC,
            REJ,
            True,
            "en",
            client="Kilbrandon Offshore Wind Ltd",
            project="Export cable route survey",
            project_code="KOW-CR-05",
            milestone="Deliverable 6 - Cone penetration test report",
            signatory_name="Freya Mackinnon",
            signatory_title="Package Manager",
            signature_date="2026-08-19",
        ),
        skew=0.4,
        turn=180,
        seed=33,
    )
