"""Papers of the unseen test part in Spanish, Portuguese and Italian."""

from collections.abc import Iterator

from label import CERT, CHANGE, COND, NO, OPEN, OTHER, SOW, YES, Paper, layout
from scan import Scanner, scan
from unseen.board import Board


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
