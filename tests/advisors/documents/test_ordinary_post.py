"""Shapes of ordinary post that once were misread: terms in small print, recitals, changes that
sound like tasks, records of approval, people who sign together, fields of forms, and scans with
stamps set askew, watermarks and tick boxes within a line."""

from __future__ import annotations

import io

import pytest
from PIL import Image, ImageChops, ImageDraw, ImageFont
from reportlab.pdfgen.canvas import Canvas

from sign_off_paper import by_rules, draw, read, read_whole
from tollgate.advisors.documents.pages.opening import Limits, open_document
from tollgate.advisors.documents.pages.pages import Document
from tollgate.advisors.documents.reading import DocumentType, Verdict

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
        (_EN, "This certificate is issued under clause 2.9 of the Conditions."),
        (_EN, "The fee is 4,200.00 GBP, excluding VAT."),
        (
            _EN,
            "General terms\n1. Work that is refused is offered once more.\n"
            "2. Acceptance may be made subject to conditions in writing.",
        ),
        (_FR, "Vu le procès-verbal de recette avec réserves du 4 novembre 2025 ;"),
        (_FR, "Ce document ne prend effet qu'une fois signé par le client."),
    ],
)
def test_what_limits_nothing(paper: str, said: str) -> None:
    assert read(paper.format(said)).decision is Verdict.ACCEPTED


@pytest.mark.parametrize(
    "said",
    [
        "Conditions\n1. The backup is tested by 1 May.\n2. The old server is switched off.",
        "All of which holds only if the backup is tested by 1 May.",
        "Excluded: the archive mailboxes.",
        "General terms\n1. Claims are made in writing.\n"
        "2. This acceptance is subject to the backup being tested by 1 May.",
    ],
)
def test_what_does_limit(said: str) -> None:
    assert read(_EN.format(said)).decision is not Verdict.ACCEPTED


_CHANGE = """
# Variation order 14
Client: Tern Island Trust
Contractor: Corran Site Services Ltd
Omit the touch-screen at exhibit 6 and replace it with a printed panel.
Net change: -2,400.00 GBP
{}
Approved for the Client | For the Contractor
~ | {}
Fiona Balfour, 2 May 2026 | Colin Strake, 1 May 2026
"""


def test_terms_of_acceptance_are_no_general_terms() -> None:
    paper = """
# Proces-verbaal van oplevering
Opdrachtgever: Woningstichting Veenpoort
Aannemer: Hiemstra Bouw B.V.
De opdrachtgever aanvaardt het werk.
Voorwaarden voor aanvaarding
1. De kozijnen worden vóór 1 mei hersteld.
2. Aanvaarding geldt mits het dak droog blijft.
Namens de opdrachtgever
~
Wietske Roelofsma, Manager, 3 maart 2026
"""
    assert read(paper).decision is not Verdict.ACCEPTED


def test_a_change_is_no_condition() -> None:
    reading = read(_CHANGE.format("", "~"))
    assert reading.document_type is DocumentType.CHANGE_ORDER
    assert reading.decision is Verdict.ACCEPTED


@pytest.mark.parametrize(("vendor", "signed"), [("~", True), ("_", False)])
def test_both_parties_must_sign(vendor: str, signed: bool) -> None:
    rule = "Not valid until signed by both Contractor and Client."
    reading = read(_CHANGE.format(rule, vendor))
    assert reading.signed is signed
    assert (reading.decision is Verdict.ACCEPTED) is signed


def test_several_of_the_client_must_sign() -> None:
    rule = "This certificate binds the Client only with the signatures of two officers."
    assert read(_EN.format(rule)).signed is False
    rule = "A variation above 2,000 GBP takes effect when two trustees have signed it."
    assert read(_CHANGE.format(rule, "~")).signed is False


@pytest.mark.parametrize(
    "record",
    [
        "Digitale goedkeuring: GOEDGEKEURD op 26-05-2026 om 09:31 door Trijntje Hoogland",
        "Elektronische handtekening | Getekend door Trijntje Hoogland, kenmerk 4471",
    ],
)
def test_records_of_approval(record: str) -> None:
    paper = f"""
# Urenstaat periode 5
Opdrachtgever: Provinciale Bibliotheekdienst
Opdracht: Conversie catalogus
Totaal 124 uur, € 7.254,00
De uren zijn akkoord.
{record}
"""
    assert read_whole(paper).signed is True


def test_a_driver_signs_for_the_carrier() -> None:
    paper = """
# Documento di trasporto
Destinatario: Azienda Ospedaliera Valle Camuna
Merce ricevuta e accettata
Firma del destinatario: | Firma del conducente:
_ | ~
"""
    assert read(paper).decision is not Verdict.ACCEPTED


def test_ticked_twice_stays_open_whatever_the_words() -> None:
    paper = """
# Installation slip
Customer: Leda Street Theatre Company
[x] We have tested the rig and accept it as installed.
[x] We do not accept the rig.
Signed for the customer
~
Ursula Bede, Technical Manager, 5 June 2026
"""
    assert read_whole(paper).decision is Verdict.UNDECIDED


@pytest.mark.parametrize(
    "answers",
    [
        "[x] Mängel wurden nicht festgestellt, die Leistung wird abgenommen.\n"
        "[ ] Die Leistung wird unter Vorbehalt abgenommen.\n[ ] Die Abnahme wird verweigert.",
    ],
)
def test_faults_denied_behind_their_name(answers: str) -> None:
    paper = f"""
# Abnahmeprotokoll
Auftraggeber: Stadtwerke Rehnau GmbH
Auftragnehmer: Planwerk Tiefbau GbR
{answers}
Für den Auftraggeber
~
Jutta Reimers, Werkleiterin, 03.03.2026
"""
    assert read(paper).decision is Verdict.ACCEPTED


@pytest.mark.parametrize(
    "head",
    [
        "Julieta Casabianca (Sanatorio del Litoral S.A.)\npara Nahuel, Brenda\n"
        "mar, 8 sept 2026, 19:26\nHola Nahuel, ¿cómo andás?\nDamos la conformidad.",
        "Catarina Mesquita para Hugo, Financeiro\nAssunto: Re: Plano 2027\n"
        "quinta-feira, 22/10/2026, 18:14\nOlá Hugo,\nReunimos com a administração:\n"
        "o plano de comunicação está aprovado. Obrigada a toda a equipa.",
    ],
)
def test_mails_printed_from_the_web(head: str) -> None:
    assert read_whole(head).document_type is DocumentType.EMAIL


_FACE = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"


def test_a_stamp_askew_on_a_scan_is_read() -> None:
    """A VOID stamp takes a scanned certificate's force, at whatever angle it was set."""
    page = scanned(_EN.format("The migration is complete."))
    assert by_rules(page).decision is Verdict.ACCEPTED
    void = scanned(_EN.format("The migration is complete."), "SUPERSEDED", 24)
    assert "SUPERSEDED" in "".join(each.text for each in void.pages).upper()
    assert by_rules(void).decision is Verdict.UNDECIDED


def scanned(layout: str, stamp: str = "", angle: float = 0.0) -> Document:
    """The layout as a picture, with a rubber stamp on it."""
    import pypdfium2

    drawn = pypdfium2.PdfDocument(draw(layout))[0].render(scale=150 / 72).to_pil().convert("L")
    if stamp:
        face = ImageFont.truetype(_FACE, 58)
        mark = Image.new("L", (520, 520), 255)
        ImageDraw.Draw(mark).text((30, 220), stamp, fill=90, font=face)
        drawn.paste(mark.rotate(angle, fillcolor=255), (560, 900))
    out = io.BytesIO()
    drawn.save(out, "PDF", resolution=150)
    return open_document(out.getvalue(), Limits())


def test_a_watermark_across_a_scan_is_read() -> None:
    """Letters as large as a hand show on a small picture of the page alone."""
    import pypdfium2

    page = _EN.format("The migration is complete.")
    drawn = pypdfium2.PdfDocument(draw(page))[0].render(scale=150 / 72).to_pil().convert("L")
    mark = Image.new("L", drawn.size, 255)
    face = ImageFont.truetype(_FACE, 330)
    ImageDraw.Draw(mark).text((120, 700), "VOID", fill=195, font=face)
    turned = mark.rotate(38, fillcolor=255)
    out = io.BytesIO()
    ImageChops.darker(drawn, turned).save(out, "PDF", resolution=150)
    void = open_document(out.getvalue(), Limits())
    assert "VOID" in "".join(each.text for each in void.pages).split()
    assert by_rules(void).decision is Verdict.UNDECIDED


def test_tick_boxes_within_a_line_of_a_scan() -> None:
    """A box that stands close between words is no letter of theirs, and is not lost."""
    import pypdfium2

    drawn = io.BytesIO()
    canvas = Canvas(drawn, pagesize=(595, 842))
    canvas.setFont("Helvetica", 10)
    for y, words in ((700, "Work ready:"), (660, "Hours agreed:"), (620, "Return visit:")):
        canvas.drawString(70, y, words)
        canvas.drawString(149, y, "yes")
        canvas.drawString(188, y, "no")
        for x, crossed in ((136, y > 640), (175, y < 640)):
            canvas.rect(x, y - 2, 10, 10)
            if crossed:
                canvas.line(x + 1, y - 1, x + 9, y + 7)
                canvas.line(x + 1, y + 7, x + 9, y - 1)
    canvas.save()
    picture = pypdfium2.PdfDocument(drawn.getvalue())[0].render(scale=150 / 72).to_pil()
    out = io.BytesIO()
    picture.convert("L").save(out, "PDF", resolution=150)
    text = " ".join(open_document(out.getvalue(), Limits()).pages[0].text.split())
    assert text.count("☒ yes ☐ no") == 2
    assert text.count("☐ yes ☒ no") == 1


@pytest.mark.parametrize(
    ("filled", "signed"),
    [
        ({"Naam": "Bas Rietveld", "Functie": "Hoofd Logistiek"}, False),
        ({"Leverancier": "/s/ Jan Smit, 2-3-2026", "Akkoord klant (naam)": "Bas Rietveld"}, False),
        ({"Naam": "Bas Rietveld", "Handtekening": "/s/ Bas Rietveld"}, True),
    ],
)
def test_a_field_of_a_form_belongs_to_its_own_label(filled: dict[str, str], signed: bool) -> None:
    drawn = io.BytesIO()
    canvas = Canvas(drawn, pagesize=(595, 842))
    canvas.setFont("Helvetica", 10)
    canvas.drawString(60, 780, "Acceptatieformulier deelresultaat")
    canvas.drawString(60, 756, "Klant: Veiling Bollenhof UA")
    canvas.drawString(60, 732, "De klant accepteert het deelresultaat Sensoren cel 1 t/m 6.")
    for row, label in enumerate([*filled, *({"Handtekening", "Datum"} - set(filled))]):
        y = 690 - 24 * row
        canvas.drawString(60, y, label)
        value = filled.get(label, "")
        box = {"x": 200, "y": y - 5, "width": 190, "height": 18, "fontSize": 9}
        canvas.acroForm.textfield(name=label, value=value, **box)
    canvas.save()
    assert by_rules(open_document(drawn.getvalue(), Limits())).signed is signed
