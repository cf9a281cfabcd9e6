"""Mails, orders and statements of work in the thinner languages, and more papers of other kinds."""

from collections.abc import Iterator

from label import COND, MAIL, NO, OPEN, ORDER, OTHER, SOW, TIME, YES, Paper, layout
from press import press
from scan import Scanner, scan
from sheet import Sheet


@layout("courriel-validation-fr")
def courriel() -> Iterator[Paper]:
    """French mails: go, go if, no."""
    wish = "sous réserve que la page Tarifs soit corrigée d'ici lundi"
    cases = (
        (
            "C'est validé pour nous : la maquette V3 du site Bergamote est acceptée. Merci de nous "
            "adresser votre facture de 5 400,00 € (BC 2026-77).",
            "mardi 3 mars 2026 18:22",
            YES,
            "2026-03-03",
        ),
        (
            f"La maquette V3 du site Bergamote est acceptée {wish}.",
            "jeudi 26 février 2026 09:10",
            COND,
            "2026-02-26",
        ),
        (
            "Nous ne pouvons pas valider la maquette V3 du site Bergamote : la charte n'est pas "
            "respectée.",
            "lundi 23 février 2026 12:03",
            NO,
            "2026-02-23",
        ),
    )
    for body, day, decision, iso in cases:
        s = Sheet(font="Condensed", body=10)
        s.at(50, 46, "Messagerie – impression", 8, color=(0.5, 0.5, 0.5))
        s.at(50, 70, "De : Capucine Royer <c.royer@bergamote.example>")
        s.at(50, 85, "À : Studio Trèfle")
        s.at(50, 100, f"Envoyé : {day}")
        s.at(50, 115, "Objet : RE: maquette V3")
        s.rule(50, 124, 545)
        text = f"Bonjour,\n\n{body}\n\nBien à vous,\n\nCapucine Royer\n\nDirectrice commerciale"
        s.para(50, 150, 480, text + "\n\nBergamote SAS")
        yes = decision == YES
        yield Paper(
            s.pdf(),
            MAIL,
            decision,
            None,
            "fr",
            client="Bergamote SAS",
            project="site Bergamote",
            milestone="maquette V3",
            who="Capucine Royer",
            title="Directrice commerciale",
            on=iso,
            amount=("5400.00", "EUR") if yes else None,
            po="2026-77" if yes else None,
            conditions=(wish,) if decision == COND else (),
        )


@layout("email-aprovacao-pt")
def aprovacao() -> Iterator[Paper]:
    """A Portuguese approval, printed and photographed; and a vendor's reminder."""
    for kind in ("sim", "foto", "lembrete"):
        good = kind != "lembrete"
        head = (
            ("Vasco Teixeira", "Oficina de Dados", "12 de junho de 2026 10:15")
            if good
            else ("Oficina de Dados", "Vasco Teixeira", "8 de junho de 2026 09:00")
        )
        text = (
            """Bom dia, Marta. O relatório final do projeto Cais Vivo está aprovado. Podem faturar
            os 11.300,00 € combinados.

            Cumprimentos,

            Vasco Teixeira, diretor de planeamento, Porto de Aveleda"""
            if good
            else """Bom dia. Enviámos o relatório final do projeto Cais Vivo. Aguardamos a sua
            aprovação. Obrigada, Marta"""
        )
        s = Sheet(font="DejaVu", body=9.5)
        for i, (k, v) in enumerate(zip(("De", "Para", "Data"), head, strict=True)):
            s.at(60, 60 + 16 * i, f"{k}: {v}")
        s.at(60, 108, "Assunto: Cais Vivo, relatório final")
        s.para(60, 150, 460, text)
        data = s.pdf()
        if kind == "foto":
            data = scan(data, Scanner(dpi=170, skew=-1.9, shadow=True, grey=False, seed=139))
        yield Paper(
            data,
            MAIL,
            YES if good else None,
            None,
            "pt",
            "scan" if kind == "foto" else "text",
            client="Porto de Aveleda" if good else None,
            project="Cais Vivo",
            milestone="relatório final",
            who="Vasco Teixeira" if good else None,
            title="diretor de planeamento" if good else None,
            on="2026-06-12" if good else None,
            amount=("11300.00", "EUR") if good else None,
            warnings=("scanned",) if kind == "foto" else (),
        )


@layout("inkooporder-nl")
def inkooporder() -> Iterator[Paper]:
    """A Dutch order, signed by the buyer; and its scan."""
    source = """
#set page(paper: "a4", margin: 20mm)
#set text(font: "Libertinus Serif", size: 10.5pt, lang: "nl")
#grid(columns: (1fr, auto), [#text(18pt)[Inkooporder]], [Nummer *IO-26-04418* \\ 2 maart 2026])
Besteller: Glastuinbouw De Kempen BV \\ Leverancier: Adviesbureau Warmtenet \\
Project: Geothermie fase 0
#table(columns: (1fr, 35mm), [Omschrijving], [Bedrag], [Haalbaarheidsstudie], [€ 19.500,00],
 [Bronnenonderzoek], [€ 6.250,00], [*Totaal exclusief btw*], [*€ 25.750,00*])
Vermeld het ordernummer op uw factuur. Akkoord inkoop: \\ #ink(4) \\ Lobke Verhagen, inkoper
"""
    for scanned in (False, True):
        data = press(source)
        if scanned:
            data = scan(data, Scanner(dpi=170, skew=0.8, jpeg=45, seed=149))
        yield Paper(
            data,
            ORDER,
            None,
            True,
            "nl",
            "scan" if scanned else "form",
            client="Glastuinbouw De Kempen BV",
            project="Geothermie fase 0",
            po="IO-26-04418",
            who="Lobke Verhagen",
            title="inkoper",
            amount=("25750.00", "EUR"),
            warnings=("scanned",) if scanned else (),
        )


@layout("capitolato-incarico")
def incarico() -> Iterator[Paper]:
    """An Italian statement of work; signed, and waiting for the client."""
    for signed in (True, False):
        s = Sheet(font="Times-Roman", body=11)
        s.b(60, 70, "Descrizione dell'incarico n. INC-204", 15)
        y = s.para(
            60,
            100,
            470,
            """Studio Bellandi svolgerà per Acquedotto Alta Brenta il progetto Telelettura: analisi
            dei requisiti, gara, direzione dell'esecuzione.

            Accettazione: ogni fase è verificata dal cliente entro venti giorni.

            Compenso complessivo: € 58.000,00, di cui € 18.000,00 alla firma.""",
        )
        s.at(60, y + 30, "Per Studio Bellandi")
        s.ink(70, y + 70, 701)
        s.at(300, y + 30, "Per Acquedotto Alta Brenta")
        s.at(300, y + 92, "Oriana Foscarini, direttrice generale", 9)
        if signed:
            s.ink(310, y + 72, 702)
            s.at(300, y + 108, "15 gennaio 2026", 9)
        yield Paper(
            s.pdf(),
            SOW,
            None,
            signed,
            "it",
            client="Acquedotto Alta Brenta",
            project="Telelettura",
            code="INC-204",
            who="Oriana Foscarini",
            title="direttrice generale",
            on="2026-01-15" if signed else None,
            amount=("58000.00", "EUR"),
            warnings=() if signed else ("partly_signed",),
        )


@layout("assorted-other-papers")
def assorted() -> Iterator[Paper]:
    """A thank-you letter, an expense claim, a confidentiality agreement, a training certificate."""
    s = Sheet(font="DejaVuSerif", body=10.5)
    s.para(
        70,
        100,
        450,
        """Dear friends at Juniper Row,

        what a year. Thank you for your patience, your good humour and the cake. We look forward to
        the next chapter and wish you restful holidays.

        The whole team at Stonecrop Digital""",
    )
    yield Paper(s.pdf(), OTHER)
    s = Sheet(font="Helvetica", body=10)
    s.b(50, 60, "Reisekostenabrechnung", 16)
    rows = [["Datum", "Anlass", ">EUR"], ["04.05.2026", "Bahn Kassel–Ulm", ">118,60"]]
    y = s.grid(50, 80, [80, 250, 80], [*rows, ["05.05.2026", "Hotel", ">134,00"]])
    s.at(50, y + 24, "Mitarbeiter: Henning Vogt. Belege liegen bei.")
    yield Paper(s.pdf(), OTHER, lang="de")
    source = """
#set page(paper: "us-letter", margin: 28mm)
#set text(font: "New Computer Modern", size: 10.5pt)
= Mutual Confidentiality Agreement
The parties wish to explore a business relationship and agree to keep each other's information in
confidence for three years. Acceptance of this agreement creates no duty to buy or to sell.
"""
    yield Paper(press(source), OTHER)
    s = Sheet((595, 420), "Times-Roman", 14)
    s.frame(20, 20, 555, 380, width=2)
    s.at(297, 110, "Certificat de formation", 28, "Times-Italic", align="centre")
    s.at(297, 170, "décerné à Anaïs Kerbrat pour le module Recette et validation", align="centre")
    yield Paper(s.pdf(), OTHER, lang="fr")


@layout("parte-horas-es")
def parte_horas() -> Iterator[Paper]:
    """A Spanish record of hours: approved by typed box, returned, left open."""
    for state in ("si", "no", ""):
        s = Sheet(font="Vera", body=9)
        s.b(50, 60, "PARTE DE HORAS – SEMANA 23", 14)
        s.at(50, 80, "Consultora: Núria Prats     Empresa usuaria: Conservas Ría Alta, S.L.")
        s.at(50, 96, "Pedido: 4500-2291     Proyecto: Trazabilidad")
        rows = [["Día", "Tarea", ">Horas"], ["01/06", "Reglas de lote", ">8,0"]]
        y = s.grid(50, 112, [60, 260, 60], [*rows, ["02/06", "Formación en planta", ">6,5"]])
        s.at(50, y + 30, f"[{'X' if state == 'si' else ' '}] Conforme")
        s.at(150, y + 30, f"[{'X' if state == 'no' else ' '}] No conforme, devuelto")
        s.at(50, y + 56, "Responsable: Xoán Loureiro, jefe de calidad")
        s.at(50, y + 78, "Firma y fecha:")
        if state:
            s.ink(130, y + 78, 711)
            s.at(250, y + 78, "8 de junio de 2026")
        yield Paper(
            s.pdf(),
            TIME,
            {"si": YES, "no": NO, "": OPEN}[state],
            bool(state),
            "es",
            "form",
            client="Conservas Ría Alta, S.L.",
            project="Trazabilidad",
            po="4500-2291",
            who="Xoán Loureiro",
            title="jefe de calidad",
            on="2026-06-08" if state else None,
        )
