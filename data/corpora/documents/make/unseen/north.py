"""Papers of the unseen test part in German, Dutch and French."""

from collections.abc import Iterator

from label import CERT, CHANGE, COND, MAIL, NO, OPEN, ORDER, TIME, YES, Paper, layout
from reportlab.lib.pagesizes import A4, landscape
from scan import Scanner, scan
from unseen.board import Board


@layout("teilabnahme-gewerk")
def teilabnahme() -> Iterator[Paper]:
    """German record with three rings: accepted, with reservations (scan), refused, none marked."""
    for n, case in enumerate((YES, COND, NO, OPEN)):
        b = Board("Sans", 10, "words")
        b.foot = "Formblatt 12/2021   Zutreffendes bitte ankreuzen   Seite 1 von 1"
        b.t(50, 60, "Niederschrift über die Abnahme", 16, True)
        b.cell(50, 78, 250, "Auftraggeber", "Stadtbad Hollerau GmbH")
        b.cell(300, 78, 245, "Vorhaben", "Sanierung Lehrschwimmbecken")
        b.cell(50, 110, 250, "Gewerk / Abschnitt", "Los 5 Badewassertechnik")
        b.cell(300, 110, 245, "Auftrags-Nr.", "SH-2025-088")
        b.tick(60, 170, "Das Gewerk wird abgenommen.", case == YES, "ring")
        b.tick(60, 190, "Das Gewerk wird unter Vorbehalt abgenommen.", case == COND, "ring")
        b.tick(60, 210, "Die Abnahme wird verweigert.", case == NO, "ring")
        rest = {
            COND: "Vorbehalt: Chlorsonde nachkalibrieren bis 20.11.2026",
            NO: "Begründung: Rückspülung läuft in den Keller",
        }
        b.t(60, 236, rest.get(case, "Bemerkungen: keine"))
        b.t(60, 262, "Schlusszahlung nach Abnahme: 73.850,00 EUR")
        b.t(50, 300, "Hollerau, den 6. November 2026")
        if case != OPEN:
            b.ink(60, 342, 200 + n)
        b.rule(50, 346, 250)
        b.t(50, 358, "Elke Sandmeier, Technische Leiterin (Auftraggeber)")
        b.ink(320, 342, 260)
        b.t(320, 358, "für den Auftragnehmer")
        scanned = case in (COND, OPEN)
        data = (
            scan(
                b.pdf(),
                Scanner(
                    dpi=150,
                    skew=0.9 * (-1) ** n,
                    noise=8,
                    turn=180 if case == OPEN else 0,
                    seed=520 + n,
                ),
            )
            if scanned
            else b.pdf()
        )
        warnings = (("scanned",) if scanned else ()) + (("partly_signed",) if case == OPEN else ())
        yield Paper(
            data,
            CERT,
            case,
            case != OPEN,
            "de",
            "scan" if scanned else "form",
            client="Stadtbad Hollerau GmbH",
            project="Sanierung Lehrschwimmbecken",
            code="SH-2025-088",
            milestone="Los 5 Badewassertechnik",
            who="Elke Sandmeier",
            title="Technische Leiterin",
            on=None if case == OPEN else "2026-11-06",
            amount=("73850.00", "EUR"),
            warnings=warnings,
            conditions=("Chlorsonde nachkalibrieren bis 20.11.2026",) if case == COND else (),
        )


@layout("nachtrag-kurzbrief")
def nachtrag() -> Iterator[Paper]:
    """A Swiss addendum: agreed; offered only, nobody of the client signed."""
    for yes in (True, False):
        b = Board("Helvetica", 10.5, "kern")
        b.foot = (
            "Offerte freibleibend bis 31.3.2026. Ohne Unterschrift der Bauherrschaft wird "
            "nicht ausgeführt."
        )
        b.r(545, 55, "Nachtrag 03", 18, True)
        b.t(60, 90, "Bauherrschaft: Genossenschaft Wohnen am Rheinknie")
        b.t(60, 106, "Objekt: Aufstockung Haus Linde")
        b.dots(60, 140, "Holzfaser statt Steinwolle", "CHF 21'340.00", 380)
        b.dots(60, 158, "abzüglich Gerüst", "CHF -2'100.00", 380)
        b.dots(60, 176, "Nachtragssumme", "CHF 19'240.00", 380)
        b.t(
            60,
            220,
            "Mit dem Nachtrag einverstanden: " if yes else "Wir bitten um Ihr Einverständnis:",
        )
        if yes:
            b.ink(90, 262, 31)
            b.t(300, 262, "Basel, 17.4.2026")
        b.rule(60, 266, 260)
        b.t(60, 279, "Für die Bauherrschaft: Beat Aeschlimann, Präsident Baukommission")
        yield Paper(
            b.pdf(),
            CHANGE,
            YES if yes else OPEN,
            yes,
            "de",
            "text",
            client="Genossenschaft Wohnen am Rheinknie",
            project="Aufstockung Haus Linde",
            who="Beat Aeschlimann",
            title="Präsident Baukommission",
            on="2026-04-17" if yes else None,
            amount=("19240.00", "CHF"),
            co="03",
        )


@layout("regiezettel-freigabe")
def regiezettel() -> Iterator[Paper]:
    """Daywork slip: released on a bad scan; and struck by the client."""
    for yes in (True, False):
        b = Board("Mono", 9.5, "run")
        b.t(50, 55, "REGIEBERICHT Nr. 41", 14, True)
        b.t(50, 80, "Kunde: Molkerei Tannau eG   Baustelle: Reiferaum 4")
        y = b.table(
            50,
            95,
            [150, 150, 80, 80],
            [
                ["Name", "Tätigkeit", ">Std.", ">EUR"],
                ["Pavlović", "Leitung umlegen", ">6,5", ">442,00"],
                ["Grabow", "Helfer", ">6,5", ">325,00"],
                ["Summe", "", ">13,0", ">767,00"],
            ],
        )
        b.t(
            50,
            y + 30,
            "Stunden anerkannt"
            if yes
            else "Stunden NICHT anerkannt, Umlegen war im Auftrag enthalten",
        )
        b.t(50, y + 48, "Datum 22.07.2026   Kunde: Vroni Hackl (Betriebsleitung)")
        b.ink(380, y + 46, 47)
        data = (
            scan(b.pdf(), Scanner(dpi=130, skew=2.4, noise=13, blur=0.8, jpeg=40, seed=531))
            if yes
            else b.pdf()
        )
        yield Paper(
            data,
            TIME,
            YES if yes else NO,
            True,
            "de",
            "scan" if yes else "form",
            client="Molkerei Tannau eG",
            project="Reiferaum 4",
            who="Vroni Hackl",
            title="Betriebsleitung",
            on="2026-07-22",
            amount=("767.00", "EUR"),
            warnings=("scanned",) if yes else (),
        )


@layout("oplevering-woonblok")
def oplevering() -> Iterator[Paper]:
    """Dutch delivery record with drawn boxes; clean, with points (upside-down scan), refused."""
    for n, case in enumerate((YES, COND, NO)):
        b = Board("Sans", 10, "run", landscape(A4))
        b.foot = "Formulier OPL-3, versie 2020. Eén vakje aankruisen. Exemplaar: aannemer."
        b.t(50, 50, "Proces-verbaal van oplevering", 16, True)
        b.dots(50, 80, "Opdrachtgever", "Woonstichting De Kade", 220)
        b.dots(50, 98, "Werk", "Blok 14, liftvervanging", 220)
        b.dots(50, 116, "Bestek", "WDK-26-09", 220)
        b.dots(50, 134, "Termijn bij oplevering", "€ 41.275,00", 220)
        b.tick(450, 82, "opgeleverd zonder opmerkingen", case == YES)
        b.tick(450, 102, "opgeleverd, met onderstaande punten", case == COND)
        b.tick(450, 122, "niet opgeleverd", case == NO)
        b.box(50, 160, 740, 60)
        b.t(
            58,
            178,
            {
                COND: "noodtelefoon aansluiten vóór 1 juli",
                NO: "lift blijft hangen op de derde verdieping",
            }.get(case, "geen"),
        )
        b.t(50, 260, "Namens de opdrachtgever: Fatima Ouali, opzichter")
        b.t(50, 278, "Datum: 19 juni 2026")
        b.ink(330, 268, 140 + n)
        data = (
            scan(b.pdf(), Scanner(dpi=150, skew=-0.8, noise=8, turn=180, seed=561))
            if case == COND
            else b.pdf()
        )
        yield Paper(
            data,
            CERT,
            case,
            True,
            "nl",
            "scan" if case == COND else "form",
            client="Woonstichting De Kade",
            project="Blok 14, liftvervanging",
            code="WDK-26-09",
            who="Fatima Ouali",
            title="opzichter",
            on="2026-06-19",
            amount=("41275.00", "EUR"),
            conditions=("noodtelefoon aansluiten vóór 1 juli",) if case == COND else (),
            warnings=("scanned",) if case == COND else (),
        )


@layout("afdruk-mailbox-nl")
def afdruk() -> Iterator[Paper]:
    """Dutch mail prints: a yes, and a holding answer over a quoted request."""
    for yes in (True, False):
        b = Board("Serif", 10.5, "words")
        b.t(50, 50, "Van:", bold=True)
        b.t(110, 50, "Ruud Verhagen <r.verhagen@dijkbouw-lek.example>")
        b.t(50, 66, "Verzonden:", bold=True)
        b.t(110, 66, "maandag 2 november 2026 09:14")
        b.t(50, 82, "Onderwerp:", bold=True)
        b.t(110, 82, "RE: Sondeerrapport Lekdijk")
        b.t(50, 112, "Hoi Esmee,")
        y = b.p(
            50,
            130,
            480,
            "Het sondeerrapport is akkoord, mooi werk. Je mag de € 5.630,00 in rekening brengen."
            if yes
            else "Ik kom er deze week niet aan toe. Volgende week kijk ik ernaar en dan hoor je "
            "of het akkoord is.",
        )
        b.t(50, y + 12, "Groet, Ruud Verhagen")
        b.t(50, y + 27, "projectleider Dijkbouw Lek")
        b.t(50, y + 60, "> Ha Ruud, is het sondeerrapport wat jou betreft akkoord?", 9)
        yield Paper(
            b.pdf(),
            MAIL,
            YES if yes else None,
            None,
            "nl",
            "text",
            client="Dijkbouw Lek",
            milestone="sondeerrapport",
            who="Ruud Verhagen",
            title="projectleider",
            on="2026-11-02" if yes else None,
            amount=("5630.00", "EUR") if yes else None,
        )


@layout("pv-levee-reserves")
def levee() -> Iterator[Paper]:
    """French record lifting reservations: lifted, one kept, unsigned by the owner."""
    for n, case in enumerate((YES, COND, OPEN)):
        b = Board("Serif", 11, "run")
        b.foot = "Établi en deux exemplaires originaux. Modèle validé le 02/01/2023."
        b.t(150, 60, "PROCÈS-VERBAL DE LEVÉE DES RÉSERVES", 14, True)
        b.t(60, 95, "Maître d'ouvrage : Port de plaisance de Kerlouan")
        b.t(60, 112, "Opération : Réfection des pontons C et D")
        b.t(60, 129, "Marché n° : PPK-2025-17        Solde libéré : 8 915,40 €")
        y = b.p(
            60,
            160,
            470,
            {
                YES: "Les réserves émises le 3 mars ont été levées. La réception est prononcée "
                "sans réserve.",
                COND: "Les réserves 1 à 4 sont levées. La réception est prononcée, sous réserve "
                "du remplacement de la borne électrique n° 12 avant le 15 mai.",
                OPEN: "Les réserves émises le 3 mars ont été levées. La réception est prononcée "
                "sans réserve.",
            }[case],
        )
        b.t(
            60,
            y + 24,
            "Fait à Kerlouan, le 28 avril 2026"
            if case != OPEN
            else "Fait à Kerlouan, le ....................",
        )
        b.t(60, y + 50, "Pour le maître d'ouvrage")
        b.t(60, y + 64, "Soizic Le Bras, directrice du port")
        b.t(340, y + 50, "Pour l'entreprise")
        if case != OPEN:
            b.ink(80, y + 100, 88 + n)
        b.ink(350, y + 96, 87)
        scanned = case == YES
        data = scan(b.pdf(), Scanner(dpi=145, skew=-1.7, noise=9, seed=541)) if scanned else b.pdf()
        yield Paper(
            data,
            CERT,
            case,
            case != OPEN,
            "fr",
            "scan" if scanned else "text",
            client="Port de plaisance de Kerlouan",
            project="Réfection des pontons C et D",
            code="PPK-2025-17",
            who="Soizic Le Bras",
            title="directrice du port",
            on=None if case == OPEN else "2026-04-28",
            amount=("8915.40", "EUR"),
            conditions=("remplacement de la borne électrique n° 12 avant le 15 mai",)
            if case == COND
            else (),
            warnings=("scanned",) if scanned else ("partly_signed",) if case == OPEN else (),
        )


@layout("bon-commande-et-avenant")
def bon() -> Iterator[Paper]:
    """A French order; an amendment accepted; the same amendment refused by the buyer's letter."""
    b = Board("Narrow", 11, "words")
    b.cell(50, 50, 160, "Bon de commande", "BC-44120")
    b.cell(210, 50, 335, "Acheteur", "Papeteries du Vercors SAS")
    b.cell(50, 82, 495, "Objet", "Remplacement de l'automate bobineuse")
    b.table(
        50,
        130,
        [395, 100],
        [
            ["Désignation", ">HT"],
            ["Automate et mise en service", ">27 600,00 €"],
            ["Total HT", ">27 600,00 €"],
        ],
    )
    yield Paper(
        b.pdf(),
        ORDER,
        None,
        None,
        "fr",
        "form",
        client="Papeteries du Vercors SAS",
        project="Remplacement de l'automate bobineuse",
        po="BC-44120",
        amount=("27600.00", "EUR"),
    )
    for yes in (True, False):
        b = Board("Narrow", 11, "run")
        b.t(60, 60, "Avenant n° 2 à la commande BC-44120", 15, True)
        b.t(60, 84, "Papeteries du Vercors SAS – Remplacement de l'automate bobineuse")
        b.p(60, 112, 470, "Plus-value demandée pour l'écran opérateur : 3 150,00 € HT.")
        b.tick(60, 145, "Bon pour accord", yes)
        b.tick(60, 165, "Refusé", not yes)
        b.ink(80, 220, 13)
        b.t(60, 236, "Gaspard Moulinier, responsable maintenance, le 09/10/2026")
        yield Paper(
            b.pdf(),
            CHANGE,
            YES if yes else NO,
            True,
            "fr",
            "form",
            client="Papeteries du Vercors SAS",
            project="Remplacement de l'automate bobineuse",
            who="Gaspard Moulinier",
            title="responsable maintenance",
            on="2026-10-09",
            amount=("3150.00", "EUR"),
            po="BC-44120",
            co="2",
        )
