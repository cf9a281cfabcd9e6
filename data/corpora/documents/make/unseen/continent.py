"""Papers of the unseen test part in German, French, Spanish, Dutch, Portuguese and Italian."""

from collections.abc import Iterator

from label import CERT, CHANGE, COND, MAIL, NO, OPEN, ORDER, OTHER, SOW, TIME, YES, Paper, layout
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


@layout("acta-entrega-hito-caja")
def acta() -> Iterator[Paper]:
    """Spanish delivery minute: conforming, not conforming (scan), draft."""
    for n, case in enumerate((YES, NO, OPEN)):
        b = Board("Condensed", 9.5, "words")
        if case == OPEN:
            b.across("BORRADOR")
        b.foot = "Modelo AE-02, revisión de 1 de junio de 2022. Ejemplar para el cliente."
        b.t(50, 60, "ACTA DE ENTREGA", 17, True)
        b.box(50, 75, 495, 92)
        for k, (key, value) in enumerate(
            (
                ("Cliente", "Aguas de Valdecaza, S.A."),
                ("Proyecto", "Telelectura sector norte"),
                ("Hito", "Hito 3: 1.200 contadores"),
                ("Expediente", "AV-318/25"),
            )
        ):
            b.t(60, 93 + 20 * k, key + ":", bold=True)
            b.t(150, 93 + 20 * k, value)
        y = b.p(
            50,
            195,
            490,
            {
                NO: "El cliente manifiesta su disconformidad: 214 contadores no transmiten. No "
                "procede facturar los 52.300,00 € del hito.",
            }.get(
                case,
                "El cliente manifiesta su conformidad con lo entregado; procede facturar los "
                "52.300,00 € del hito.",
            ),
        )
        b.t(50, y + 20, "Valdecaza, a 30 de enero de 2026")
        b.ink(60, y + 66, 71 + n)
        b.t(50, y + 84, "Por el cliente: Eulalia Pombo, directora de explotación")
        data = (
            scan(b.pdf(), Scanner(dpi=150, skew=1.5, noise=8, contrast=0.8, seed=551))
            if case == NO
            else b.pdf()
        )
        yield Paper(
            data,
            CERT,
            case,
            True,
            "es",
            "scan" if case == NO else "form",
            client="Aguas de Valdecaza, S.A.",
            project="Telelectura sector norte",
            code="AV-318/25",
            milestone="Hito 3: 1.200 contadores",
            who="Eulalia Pombo",
            title="directora de explotación",
            on="2026-01-30",
            amount=("52300.00", "EUR"),
            warnings={YES: (), NO: ("scanned",), OPEN: ("draft_or_void",)}[case],
        )


@layout("orden-de-cambio-mx")
def orden() -> Iterator[Paper]:
    """A Mexican change order: signed in two, only the supplier signed."""
    for yes in (True, False):
        b = Board("Times", 11, "kern")
        b.t(60, 60, "Orden de cambio OC-05", 16, True)
        b.t(60, 86, "Contratante: Hospital Ángel de la Sierra, S.C.")
        b.t(60, 102, "Obra: Ampliación de urgencias")
        b.t(60, 130, "Importe del cambio: $186,500.00 M.N. (MXN)")
        b.t(60, 146, "Concepto: muro plomado adicional en sala de rayos X")
        b.t(60, 190, "Autoriza el contratante")
        b.t(330, 190, "Ejecuta")
        if yes:
            b.ink(75, 234, 17)
            b.t(60, 266, "14 de mayo de 2026")
        b.ink(345, 234, 18)
        b.t(60, 252, "Dra. Jimena Arriaga, Directora Administrativa")
        b.t(330, 252, "Ing. Raúl Cota")
        yield Paper(
            b.pdf(),
            CHANGE,
            YES if yes else OPEN,
            yes,
            "es",
            "text",
            client="Hospital Ángel de la Sierra, S.C.",
            project="Ampliación de urgencias",
            who="Jimena Arriaga",
            title="Directora Administrativa",
            on="2026-05-14" if yes else None,
            amount=("186500.00", "MXN"),
            co="OC-05",
            warnings=() if yes else ("partly_signed",),
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


@layout("termo-aceite-br")
def termo() -> Iterator[Paper]:
    """A Brazilian acceptance term: /s/ typed; refused; only one of two managers signed."""
    for case in (YES, NO, OPEN):
        b = Board("Helvetica", 10, "words")
        b.foot = (
            "Documento com validade jurídica conforme MP 2.200-2. Modelo aprovado em 10/02/2025."
        )
        b.t(50, 60, "TERMO DE ACEITE DE ENTREGÁVEL", 15, True)
        b.t(50, 90, "Contratante: Cooperativa Vale do Jacuípe")
        b.t(50, 106, "Projeto: Portal do Cooperado")
        b.t(50, 122, "Entregável: Sprint 9 - extrato digital")
        b.t(50, 138, "Valor: R$ 64.000,00")
        b.p(
            50,
            168,
            490,
            "O entregável foi RECUSADO: o extrato soma duas vezes o frete."
            if case == NO
            else "A contratante declara aceito o entregável acima, autorizando o faturamento.",
        )
        b.t(50, 205, "Assinam em conjunto, pela contratante:")
        b.t(50, 230, "/s/ Iracema Duarte" if case != NO else "/s/ Iracema Duarte   03/08/2026")
        b.t(50, 244, "Iracema Duarte, Gerente de TI")
        b.t(
            50, 274, "_______________________" if case == OPEN else "/s/ Otávio Brandt   03/08/2026"
        )
        b.t(50, 288, "Otávio Brandt, Diretor Executivo")
        yield Paper(
            b.pdf(),
            CERT,
            case,
            case != OPEN,
            "pt",
            "text",
            client="Cooperativa Vale do Jacuípe",
            project="Portal do Cooperado",
            milestone="Sprint 9 - extrato digital",
            who="Otávio Brandt",
            title="Diretor Executivo",
            on=None if case == OPEN else "2026-08-03",
            amount=("64000.00", "BRL"),
            warnings=("partly_signed",) if case == OPEN else (),
        )


@layout("auto-medicao-pt")
def auto_medicao() -> Iterator[Paper]:
    """Portuguese measurement record: approved (scan), and the vendor's schedule of works."""
    b = Board("Narrow", 11, "run")
    b.t(50, 60, "AUTO DE MEDIÇÃO N.º 6", 16, True)
    b.t(50, 84, "Dono de obra: Santa Casa de Vilarinho   Obra: Lar Novo   Contrato: SCV/31")
    b.table(
        50,
        100,
        [300, 90, 100],
        [
            ["Artigo", ">Qtd.", ">EUR"],
            ["Reboco exterior", ">640 m2", ">9.600,00"],
            ["Caixilharia", ">22 un", ">13.200,00"],
            ["Valor deste auto", "", ">22.800,00"],
        ],
    )
    b.t(50, 210, "Conferido e aprovado pela fiscalização em nome do dono de obra")
    b.ink(70, 252, 19)
    b.t(50, 268, "Eng.ª Benedita Falcão, fiscal da obra, 31 de março de 2026")
    yield Paper(
        scan(b.pdf(), Scanner(dpi=150, skew=-2.2, noise=10, jpeg=45, seed=571)),
        CERT,
        YES,
        True,
        "pt",
        "scan",
        client="Santa Casa de Vilarinho",
        project="Lar Novo",
        code="SCV/31",
        who="Benedita Falcão",
        title="fiscal da obra",
        on="2026-03-31",
        amount=("22800.00", "EUR"),
        warnings=("scanned",),
    )
    b = Board("Narrow", 11, "words")
    b.t(50, 60, "Plano de trabalhos e caderno de serviços", 16, True)
    b.t(50, 84, "Cliente: Santa Casa de Vilarinho     Projeto: Cozinha industrial")
    b.p(
        50,
        110,
        490,
        "O prestador compromete-se a entregar o projeto de execução e o apoio à obra. Preço "
        "global: 17.400,00 EUR. A aceitação faz-se por auto próprio.",
    )
    b.ink(60, 210, 23)
    b.t(50, 226, "Pelo cliente: Provedor Anselmo Rebelo, 12 de janeiro de 2026")
    yield Paper(
        b.pdf(),
        SOW,
        None,
        True,
        "pt",
        "text",
        client="Santa Casa de Vilarinho",
        project="Cozinha industrial",
        who="Anselmo Rebelo",
        title="Provedor",
        on="2026-01-12",
        amount=("17400.00", "EUR"),
    )


@layout("verbale-collaudo-impianto")
def collaudo() -> Iterator[Paper]:
    """Italian acceptance test: positive, positive with prescriptions, negative (scan)."""
    for n, case in enumerate((YES, COND, NO)):
        b = Board("Serif", 11, "chars" if case == YES else "run")
        b.foot = "Redatto in duplice copia. Modulo CL/7 rev. 4 approvato il 18/03/2022."
        b.t(60, 60, "VERBALE DI COLLAUDO", 17, True)
        b.t(60, 90, "Committente: Consorzio Irriguo del Tesinello")
        b.t(60, 107, "Impianto: Sollevamento Ca' Rossa")
        b.t(60, 124, "Commessa: CIT/44-25")
        b.t(60, 141, "Rata di saldo: € 36.180,00")
        y = b.p(
            60,
            170,
            470,
            {
                YES: "Eseguite le prove, il committente dichiara il collaudo positivo e prende in "
                "consegna l'impianto.",
                COND: "Il collaudo è positivo con la seguente prescrizione: sostituire il "
                "galleggiante della vasca B entro dieci giorni.",
                NO: "Alla terza prova la pompa 2 non ha raggiunto la prevalenza. Il collaudo ha "
                "esito negativo e l'impianto non è preso in consegna.",
            }[case],
        )
        b.t(60, y + 20, "Tesinello, 5 settembre 2026")
        b.ink(80, y + 66, 170 + n)
        b.t(60, y + 84, "per il committente: ing. Loredana Fusari, direttrice tecnica")
        data = (
            scan(b.pdf(), Scanner(dpi=150, skew=0.5, noise=7, shadow=True, seed=581))
            if case == NO
            else b.pdf()
        )
        yield Paper(
            data,
            CERT,
            case,
            True,
            "it",
            "scan" if case == NO else "text",
            client="Consorzio Irriguo del Tesinello",
            project="Sollevamento Ca' Rossa",
            code="CIT/44-25",
            who="Loredana Fusari",
            title="direttrice tecnica",
            on="2026-09-05",
            amount=("36180.00", "EUR"),
            warnings=("scanned",) if case == NO else (),
            conditions=("sostituire il galleggiante della vasca B entro dieci giorni",)
            if case == COND
            else (),
        )


@layout("lettera-fornitore-fine-lavori")
def fine_lavori() -> Iterator[Paper]:
    """An Italian vendor's word of completion; and the client's own short reply."""
    b = Board("Times", 11, "kern")
    b.t(60, 60, "Spett.le Museo del Vetro di Altare Nuovo")
    b.p(
        60,
        100,
        470,
        "Con la presente Vi comunichiamo di aver ultimato le Vetrine sala 3 e restiamo in attesa "
        "del Vostro benestare per emettere fattura di € 11.900,00.",
    )
    b.ink(70, 180, 29)
    b.t(60, 196, "Allestimenti Corradi S.r.l.")
    yield Paper(
        b.pdf(),
        OTHER,
        None,
        None,
        "it",
        "text",
        client="Museo del Vetro di Altare Nuovo",
        milestone="Vetrine sala 3",
    )
    b = Board("Condensed", 10, "run")
    b.t(60, 60, "Museo del Vetro di Altare Nuovo", 14, True)
    b.t(60, 90, "21 febbraio 2026")
    b.p(
        60,
        120,
        470,
        "In riscontro alla Vostra, diamo il nostro benestare alle Vetrine sala 3. Potete emettere "
        "la fattura di € 11.900,00.",
    )
    b.ink(70, 205, 30)
    b.t(60, 222, "Fiorenza Abate, conservatrice")
    yield Paper(
        b.pdf(),
        CERT,
        YES,
        True,
        "it",
        "text",
        client="Museo del Vetro di Altare Nuovo",
        milestone="Vetrine sala 3",
        who="Fiorenza Abate",
        title="conservatrice",
        on="2026-02-21",
        amount=("11900.00", "EUR"),
    )
