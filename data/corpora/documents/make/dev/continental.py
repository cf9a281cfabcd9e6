"""German, French, Dutch, Spanish, Italian and Portuguese papers of the development part."""

from collections.abc import Iterator

from bench import turn
from label import CERT, CHANGE, COND, MAIL, NO, OPEN, YES, Paper, layout
from press import press
from scan import Scanner, scan
from sheet import Sheet


@layout("abnahmeerklaerung-software")
def abnahmeerklaerung() -> Iterator[Paper]:
    """A declaration in prose; signed, and upside down from the scanner with a condition."""
    for conditional in (False, True):
        s = Sheet(font="Times-Roman", body=12)
        s.b(297, 80, "Abnahmeerklärung", 22, align="centre")
        limit = (
            """Die Abnahme steht unter der Bedingung, dass die Antwortzeit der Suche bis zum
            31. Oktober 2026 unter zwei Sekunden gebracht wird."""
            if conditional
            else "Mängel wurden nicht festgestellt."
        )
        y = s.para(
            80,
            130,
            435,
            f"""Hiermit erklärt die Kreisbibliothek Ellerau als Auftraggeberin die Abnahme des
            Meilensteins „Katalogsuche“ im Vorhaben Digitaler Lesesaal (Projektnummer DL-72),
            erbracht von der Codekontor eG.

            {limit}

            Die Vergütung für diesen Meilenstein beträgt 22.640,00 Euro.""",
        )
        s.at(80, y + 30, "Ellerau, den 9. September 2026")
        s.ink(90, y + 84, 101, 120)
        s.rule(80, y + 90, 300)
        s.at(80, y + 104, "Annegret Thode, Bibliotheksleiterin", 10)
        data = s.pdf()
        base = {
            "client": "Kreisbibliothek Ellerau",
            "project": "Digitaler Lesesaal",
            "code": "DL-72",
            "milestone": "Katalogsuche",
            "who": "Annegret Thode",
            "title": "Bibliotheksleiterin",
            "on": "2026-09-09",
            "amount": ("22640.00", "EUR"),
        }
        if not conditional:
            yield Paper(data, CERT, YES, True, "de", **base)
            continue
        wish = "dass die Antwortzeit der Suche bis zum 31. Oktober 2026 unter zwei Sekunden"
        base |= {"conditions": (wish + " gebracht wird",), "warnings": ("scanned",)}
        upside = scan(data, Scanner(turn=180, skew=-0.7, jpeg=40, seed=19))
        yield Paper(upside, CERT, COND, True, "de", "scan", **base)


@layout("recette-vabf")
def recette() -> Iterator[Paper]:
    """Vérification d'aptitude: prononcée, ajournée."""
    passed = """*prononce* la vérification d'aptitude du lot livré. Le jalon de 41 250,00 € TTC peut
être facturé."""
    failed = """*refuse* de prononcer la vérification d'aptitude et rejette la livraison en l'état.
Une nouvelle livraison est attendue sous quinze jours."""
    for good in (True, False):
        word = passed if good else failed
        source = f"""
#set page(paper: "a4", margin: 20mm)
#set text(font: "DejaVu Serif", size: 9.5pt, lang: "fr")
#grid(columns: (1fr, auto), [*Mutuelle Haut-Rivage* \\ Direction des systèmes d'information],
  [Réf. : AFF-44120])
#line(length: 100%)
#align(center)[#text(14pt)[*Décision relative à la vérification d'aptitude (VABF)*]]
#table(columns: (45mm, 1fr), stroke: none, row-gutter: 1mm,
  [Projet], [Refonte de l'espace adhérent],
  [Prestataire], [Ondine Numérique],
  [Livraison vérifiée], [Lot 2 — Remboursements],
  [Anomalies bloquantes], [{"0" if good else "3"}],
  [Anomalies majeures], [{"0" if good else "7"}])
Au vu du rapport de tests du 20 mars 2026, le maître d'ouvrage
{word}

#v(6mm)
Le 25 mars 2026 \\ Samir Benhaddou, directeur des systèmes d'information \\
Signé électroniquement par Samir BENHADDOU le 25/03/2026 à 16:12 (certificat RGS, n° 5B:0E:91)
"""
        yield Paper(
            press(source),
            CERT,
            YES if good else NO,
            True,
            "fr",
            client="Mutuelle Haut-Rivage",
            project="Refonte de l'espace adhérent",
            code="AFF-44120",
            milestone="Lot 2 — Remboursements",
            who="Samir Benhaddou",
            title="directeur des systèmes d'information",
            on="2026-03-25",
            amount=("41250.00", "EUR") if good else None,
        )


def _oplevering(boxes: str, points: list[str], ink: bool) -> bytes:
    s = Sheet(font="Helvetica", body=10)
    s.frame(40, 36, 515, 30, fill=(0.98, 0.85, 0.2), stroke=False)
    s.b(50, 57, "PROCES-VERBAAL VAN OPLEVERING", 15)
    for i, (k, v) in enumerate(
        (
            ("Opdrachtgever", "Woningstichting De Vlietkamer"),
            ("Aannemer", "Bouwbedrijf Hoekstra BV"),
            ("Project", "12 modulaire woningen Rietveld"),
            ("Werknummer", "W-2611"),
            ("Onderdeel", "Blok A, woning 1 t/m 6"),
        )
    ):
        s.at(50, 92 + 17 * i, k)
        s.at(160, 92 + 17 * i, ":  " + v)
    y = 200.0
    for i, text in enumerate(
        ("Het werk is opgeleverd en aanvaard", "Het werk is niet aanvaard (reden hieronder)")
    ):
        s.tick(50, y, "x" if str(i) in boxes else "")
        s.at(68, y, text)
        y += 20
    s.b(50, y + 14, "Opleverpunten")
    for i, point in enumerate(points or ["geen"], 1):
        s.at(60, y + 14 + 16 * i, f"{i}. {point}")
    s.rule(50, 420, 250)
    s.at(50, 432, "Opdrachtgever: M. van Wieringen, projectleider", 9)
    s.at(50, 446, "Datum: 30-01-2026" if ink else "Datum: ……………", 9)
    s.rule(310, 420, 510)
    s.at(310, 432, "Aannemer: S. Hoekstra, directeur", 9)
    s.ink(320, 414, 112)
    if ink:
        s.ink(60, 414, 111)
    return s.pdf()


@layout("oplevering-woningbouw")
def oplevering() -> Iterator[Paper]:
    """Taken over, refused, and one whose page carries /Rotate and no client signature."""
    base = {
        "kind": CERT,
        "lang": "nl",
        "form": "form",
        "client": "Woningstichting De Vlietkamer",
        "project": "12 modulaire woningen Rietveld",
        "code": "W-2611",
        "milestone": "Blok A, woning 1 t/m 6",
        "who": "M. van Wieringen",
        "title": "projectleider",
    }
    done = {"signed": True, "on": "2026-01-30"}
    yield Paper(_oplevering("0", [], True), decision=YES, **(base | done))
    bad = ["Riolering woning 3 lekt", "Brandwerende doorvoeren ontbreken"]
    yield Paper(_oplevering("1", bad, True), decision=NO, **(base | done))
    wait = {"signed": False, "warnings": ("partly_signed",)}
    yield Paper(turn(_oplevering("0", [], False), 90), decision=OPEN, **(base | wait))


@layout("certificacion-obra")
def certificacion() -> Iterator[Paper]:
    """A Spanish work certificate; clean and from a poor photocopier."""
    for worn in (False, True):
        s = Sheet(font="DejaVuSerif", body=10)
        number, value = ("5", "63.904,18 €") if worn else ("4", "118.236,75 €")
        s.b(60, 70, f"CERTIFICACIÓN DE OBRA Nº {number}", 16)
        s.at(60, 92, "Obra: Ampliación del mercado municipal de Torrealba")
        s.at(60, 108, "Promotor: Ayuntamiento de Torrealba")
        s.at(60, 124, "Contratista: Construcciones Revilla, S.L.   Expediente: 2025/OB/0061")
        y = s.para(
            60,
            160,
            475,
            f"""La dirección facultativa certifica que las unidades ejecutadas en el periodo se
            ajustan al proyecto y son de recibo, por lo que procede abonar al contratista la
            cantidad de {value}.""",
        )
        s.at(60, y + 40, "Torrealba, a 2 de noviembre de 2026")
        s.ink(70, y + 90, 121, 140)
        s.at(60, y + 110, "Nuria Castellví Roig, arquitecta directora de obra")
        data = s.pdf()
        if worn:
            data = scan(data, Scanner(contrast=0.45, blur=0.9, noise=14, jpeg=30, seed=23))
        yield Paper(
            data,
            CERT,
            YES,
            True,
            "es",
            "scan" if worn else "text",
            client="Ayuntamiento de Torrealba",
            project="Ampliación del mercado municipal de Torrealba",
            code="2025/OB/0061",
            who="Nuria Castellví Roig",
            title="arquitecta directora de obra",
            on="2026-11-02",
            amount=("63904.18" if worn else "118236.75", "EUR"),
            warnings=("scanned", "low_quality") if worn else (),
        )


@layout("mail-accettazione-it")
def mail_it() -> Iterator[Paper]:
    """An Italian client mail: accepted; and a refusal."""
    for good in (True, False):
        body = (
            """confermiamo l'accettazione della fase 2 (prototipo navigabile) del progetto Bottega
            Digitale. Potete emettere la fattura di € 9.600,00 citando l'ordine OA-3317."""
            if good
            else """non possiamo accettare la fase 2 (prototipo navigabile) del progetto Bottega
            Digitale: mancano il carrello e la ricerca. Vi chiediamo di ripresentarla."""
        )
        source = f"""
#set page(paper: "a4", margin: 20mm)
#set text(font: "DejaVu Sans", size: 9pt, lang: "it")
#text(7pt, gray)[Stampato da Posta – 1/1]
#table(columns: (18mm, 1fr), stroke: none, [*Da:*], [Ornella Vitali (o.vitali\\@cesarin.example)],
 [*A:*], [Studio Lampone], [*Data:*], [lunedì {"13" if good else "6"} luglio 2026 11:08],
 [*Oggetto:*], [R: Bottega Digitale fase 2])
#line(length: 100%, stroke: 0.3pt)
Buongiorno,

{body}

Cordiali saluti \\ Ornella Vitali \\ Responsabile E-commerce \\ Cesarin Tessuti S.r.l.
"""
        yield Paper(
            press(source),
            MAIL,
            YES if good else NO,
            None,
            "it",
            client="Cesarin Tessuti S.r.l.",
            project="Bottega Digitale",
            milestone="fase 2 (prototipo navigabile)",
            who="Ornella Vitali",
            title="Responsabile E-commerce",
            on="2026-07-13" if good else "2026-07-06",
            amount=("9600.00", "EUR") if good else None,
            po="OA-3317" if good else None,
        )


@layout("aditamento-contrato-pt")
def aditamento() -> Iterator[Paper]:
    """A Portuguese amendment with a stamp of approval; and a void one."""
    for void in (False, True):
        s = Sheet(font="Vera", body=9.5)
        s.b(60, 70, "ADITAMENTO N.º 2 AO CONTRATO", 15)
        s.at(60, 88, "Contrato n.º CT-118/2025 – Reabilitação do Solar das Laranjeiras")
        y = s.para(
            60,
            120,
            470,
            """Dono da obra: Fundação Laranjal. Empreiteiro: Pedra & Cal, Lda. As partes acordam a
            supressão dos trabalhos de pintura mural, com redução do preço contratual em
            12 480,00 € (trabalhos a menos). O prazo mantém-se.""",
        )
        s.stamp(80, y + 40, ["APROVADO", "Eng. Filipa Sardinha", "18.05.2026"], (0.1, 0.4, 0.2), 4)
        s.at(60, y + 120, "Pela Fundação Laranjal: Filipa Sardinha, diretora técnica")
        if void:
            s.turned(300, 400, 30, "NULO", 110, (0.95, 0.75, 0.75))
        yield Paper(
            s.pdf(),
            CHANGE,
            OPEN if void else YES,
            True,
            "pt",
            client="Fundação Laranjal",
            project="Reabilitação do Solar das Laranjeiras",
            code="CT-118/2025",
            who="Filipa Sardinha",
            title="diretora técnica",
            on="2026-05-18",
            amount=("-12480.00", "EUR"),
            co="2",
            warnings=("draft_or_void",) if void else (),
        )
