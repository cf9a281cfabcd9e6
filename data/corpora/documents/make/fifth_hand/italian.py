"""Italian papers: verbali di collaudo e consegna, a letter, a change and a report of work."""

from collections.abc import Iterator

from paper import Paper

from fifth_hand.desk import (
    BLUE,
    build,
    colors,
    gap,
    ink,
    lines,
    p,
    pasted,
    put,
    sheet,
    signed,
    square,
    stamp,
    table,
    words,
)
from fifth_hand.words import label, paper, paras, rows, scanned


def collaudo() -> Paper:
    story = [
        p("VERBALE DI COLLAUDO", 15, "DR-B", b=2),
        p("Mod. 7.5/C rev. 3", 8, "DR-I", b=10),
        table(
            rows("""Committente | Cantine Valdombra S.c.a r.l.
                Fornitore | Officine Meccaniche Trevisol S.r.l.
                Commessa | C24-1180
                Oggetto | Linea di imbottigliamento 9.000 b/h
                Fase | SAT presso cantina
                Ordine | ODA 2025/00671
                Importo della fase | € 156.000,00 (IVA esclusa)"""),
            [120, 340],
            face="DR",
            size=9,
            grid=0.3,
        ),
        *paras(
            """Le prove si sono svolte il 14 e 15 settembre 2026. Resa rilevata 9.120 b/h; scarti
            0,3%. Le prove di cui ai punti 1-11 della specifica hanno avuto esito positivo.

            Il Committente dichiara di accettare la macchina. Il presente verbale vale come
            accettazione ai fini del pagamento della rata; eventuali vizi occulti restano salvi.

            Letto, approvato e sottoscritto in Soave, 15 settembre 2026""",
            10,
            "DR",
            a=8,
        ),
        gap(14),
        table(
            [
                ["Per il Committente", "Per il Fornitore"],
                ["Fabrizio Zardini", "Elena Trevisol"],
                ["Responsabile di stabilimento", "Amministratrice"],
                [signed(701, 130, 38), signed(702, 110, 32)],
            ],
            [230, 230],
            ("BOX", (0, 0), (0, -1), 0.5, colors.black),
            ("BOX", (1, 0), (1, -1), 0.5, colors.black),
            face="DR",
            size=9,
        ),
    ]
    return paper(
        "collaudo-linea",
        build(story),
        label(
            "AC yes signed it",
            """client: Cantine Valdombra S.c.a r.l.
            project: Linea di imbottigliamento 9.000 b/h
            code: C24-1180
            ms: SAT presso cantina
            name: Fabrizio Zardini
            title: Responsabile di stabilimento
            date: 2026-09-15
            amount: 156000.00 EUR
            po: ODA 2025/00671""",
        ),
    )


def circled() -> Paper:
    """POSITIVO / NEGATIVO ringed by pen, scanned."""

    def draw(c) -> None:
        put(c, 50, 785, "Rapporto di intervento e accettazione", 15, "LN-B")
        lines(
            c,
            50,
            760,
            [
                "Cliente: Casa di Riposo San Fermo - Ente Morale",
                "Lavoro: Rifacimento centrale termica        Rif. lavoro: RCT/31",
                "Stato avanzamento: SAL 3 prova a freddo     Importo SAL: 27.840,00 euro + IVA",
                "Ditta: Termoidraulica Bergna snc            Data intervento: 05/11/2026",
            ],
            11,
            "LN",
            step=19,
        )
        x = put(c, 50, 650, "Esito per il cliente:     ", 12, "LN")
        x = put(c, x, 650, "POSITIVO      ", 12, "LN-B")
        end = put(c, x, 650, "NEGATIVO", 12, "LN-B")
        c.setStrokeColor(BLUE)
        c.setLineWidth(1.5)
        c.ellipse(x - 8, 643, end + 8, 665)
        put(c, 50, 615, "Note: perdita sul collettore 2, da rifare la prova", 12, "LR-I")
        c.setStrokeColor(colors.black)
        c.line(330, 520, 530, 520)
        ink(c, 350, 514, 140, 42, 711)
        put(c, 330, 508, "Suor Giacinta Pellis, economa", 9, "LN")
        put(c, 50, 522, "06/11/2026", 12, "LR-I")
        c.line(50, 520, 150, 520)
        put(c, 50, 508, "Data della firma", 9, "LN")

    return scanned(
        "esito-cerchiato",
        sheet(draw),
        label(
            "AC no signed it",
            """client: Casa di Riposo San Fermo - Ente Morale
            project: Rifacimento centrale termica
            code: RCT/31
            ms: SAL 3 prova a freddo
            name: Giacinta Pellis
            title: economa
            date: 2026-11-06
            amount: 27840.00 EUR""",
        ),
        skew=-1.3,
        noise=10,
        jpeg=45,
        seed=61,
    )


def lettera() -> Paper:
    """Letter: accepts subject to three things in a sentence."""
    story = [
        p(
            "Consorzio di Bonifica Piana del Sillaro",
            14,
            "DK-B",
            color=colors.Color(0, 0.3, 0.15),
            b=0,
        ),
        p("Ufficio Lavori", 9, "DK-I", b=20),
        *paras(
            """Spett.le Studio Associato Ferrigno

            Prot. 2026/4471 del 18 maggio 2026

            <b>Oggetto: incarico INC-52, Studio idraulico dello scolmatore. Consegna 2</b>

            Con riferimento agli elaborati trasmessi il 30 aprile, si comunica che la Consegna 2 è
            accettata, salvo integrazione della relazione geotecnica e correzione della tavola T-08.
            Il corrispettivo di € 21.500,00 oltre IVA potrà essere fatturato.

            Distinti saluti

            Il Direttore<br/>Nazzareno Bellucci""",
            10.5,
            "DK",
            b=10,
        ),
        pasted(721, 150, 50),
    ]
    return paper(
        "lettera-bonifica",
        build(story, edge=(75, 60, 75, 60)),
        label(
            "AC if signed it",
            """client: Consorzio di Bonifica Piana del Sillaro
            project: Studio idraulico dello scolmatore
            code: INC-52
            ms: Consegna 2
            name: Nazzareno Bellucci
            title: Direttore
            date: 2026-05-18
            amount: 21500.00 EUR
            if: integrazione della relazione geotecnica
            if: correzione della tavola T-08""",
        ),
    )


def variante() -> Paper:
    def draw(c) -> None:
        put(c, 50, 780, "PERIZIA DI VARIANTE N. 2", 15, "LS-B")
        words(c, 50, 757, "Cliente: Fondazione Opera Rocca Sant'Elmo", 10)
        words(c, 50, 741, "Progetto: Restauro della loggia     Commessa: 25-077", 10)
        words(c, 50, 725, "Maggiori lavori: consolidamento volta. Importo: € 18.320,00", 10)
        for i, text in enumerate(("Approvata", "Non approvata", "Da rivedere")):
            square(c, 60, 680 - 22 * i, 10, "v" if i == 1 else "")
            put(c, 78, 681 - 22 * i, text, 10.5)
        put(c, 50, 590, "Il committente: Ludovica Arrighi, Presidente", 10)
        put(c, 50, 574, "Firma e data", 9)
        ink(c, 130, 548, 130, 40, 731)
        put(c, 300, 560, "21 gennaio 2026", 11, "LR-I")

    return paper(
        "variante",
        sheet(draw),
        label(
            "CO no signed it",
            """client: Fondazione Opera Rocca Sant'Elmo
            project: Restauro della loggia
            code: 25-077
            name: Ludovica Arrighi
            title: Presidente
            date: 2026-01-21
            amount: 18320.00 EUR
            co: 2""",
        ),
    )


def consegna() -> Paper:
    """Delivery record signed by the maker; the client has only put its stamp on the wrong side."""

    def each(c, _) -> None:
        stamp(c, 425, 655, ["RICEVUTO", "prot. 882"], 7, colors.Color(0.2, 0.2, 0.6))

    story = [
        p("Verbale di consegna e accettazione", 15, "DC-B", b=8),
        *paras(
            """Cliente: Azienda Trasporti Laguna S.p.A. &nbsp; Progetto: Bigliettazione a bordo
            &nbsp; Codice: ATL-BB2 &nbsp; Milestone: M7 Deposito Est &nbsp; Valore: 83.600,00 €

            Con la firma del presente verbale il Cliente accetta quanto consegnato. In mancanza di
            firma la milestone si intende non accettata.""",
            10,
            "DC",
            b=10,
        ),
        table(
            [
                ["Il Fornitore", "Il Cliente"],
                [signed(741, 120, 34), ""],
                ["Marzia Corvi, Bitlaguna Srl", "Gianluca Stefanelli, Responsabile IT"],
                ["12 marzo 2026", ""],
            ],
            [235, 235],
            ("LINEBELOW", (0, 1), (-1, 1), 0.5, colors.black),
            face="DC",
            size=9.5,
        ),
    ]
    return paper(
        "consegna-bus",
        build(story, each=each),
        label(
            "AC open unsigned it",
            """client: Azienda Trasporti Laguna S.p.A.
            project: Bigliettazione a bordo
            code: ATL-BB2
            ms: M7 Deposito Est
            name: Gianluca Stefanelli
            title: Responsabile IT
            amount: 83600.00 EUR
            warn: partly_signed""",
        ),
    )


def ore() -> Paper:
    story = [
        p("Rapportino ore - ottobre 2026", 14, "LM-B", b=8),
        table(
            rows("""Giorno | Attività | Ore
                1-9 | Analisi flussi magazzino | 42
                12-23 | Configurazione | 61
                26-30 | Formazione | 25
                Totale | | 128"""),
            [70, 280, 60],
            face="LM",
            grid=0.4,
        ),
        *paras(
            """Cliente: Calzaturificio Piumazzo. Commessa: CP-WMS-1, Avvio WMS. Compenso: 128 h x
            70,00 € = 8.960,00 €.

            Ore approvate per la fatturazione.<br/>/f/ Sabrina Golfieri, Direttrice Operativa<br/>
            2 novembre 2026""",
            9.5,
            "LM",
            a=8,
        ),
    ]
    return paper(
        "rapportino",
        build(story),
        label(
            "TS yes signed it",
            """client: Calzaturificio Piumazzo
            project: Avvio WMS
            code: CP-WMS-1
            name: Sabrina Golfieri
            title: Direttrice Operativa
            date: 2026-11-02
            amount: 8960.00 EUR""",
        ),
    )


def papers() -> Iterator[Paper]:
    yield collaudo()
    yield circled()
    yield lettera()
    yield variante()
    yield consegna()
    yield ore()
