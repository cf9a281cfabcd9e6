"""Italian papers."""

from collections.abc import Iterator

from paper import Paper, truth

from fifty_eighth_hand.board import (
    A4,
    SERIF,
    Box,
    Hand,
    Ink,
    Scanner,
    Sheet,
    gap,
    joined,
    paper,
    rl,
    scan,
    scanned,
    stamp,
    typ,
)

ACC = "acceptance_certificate"


def collaudo() -> Paper:
    s = Sheet("Helvetica", 10)
    story = [
        s.h("VERBALE DI COLLAUDO FUNZIONALE", 14, 1),
        s.t(
            [
                ["Committente", "Consorzio Ortofrutticolo Val Serena"],
                ["Impianto", "Fotovoltaico di copertura, 180 kWp"],
                ["Commessa", "FV-25-063"],
                ["Progettista e D.L.", "Studio Tecnico Brancaleoni"],
            ],
            [120, 330],
            False,
        ),
        s.t(
            [
                ["Prova", "Esito"],
                ["Continuità dei conduttori di protezione", "positivo"],
                ["Isolamento lato c.c.", "positivo"],
                ["Intervento protezione di interfaccia", "positivo"],
                ["Rendimento complessivo (PR)", "0,87"],
            ],
            [330, 90],
        ),
        s.p(
            "Visto l'esito delle prove, il Committente dichiara di accettare l'impianto e lo prende in consegna."
        ),
        gap(6),
        s.t(
            [
                ["per il Committente", "la Direzione Lavori"],
                [Ink(79, 120, 34), Ink(80, 120, 34)],
                ["Ottavio Malaguti<br/>Presidente", "ing. Sara Brancaleoni"],
                [Hand("12 giugno 2026", 19), Hand("12 giugno 2026", 19)],
            ],
            [220, 220],
        ),
    ]
    page = rl(
        story,
        A4,
        64,
        lambda c, n: stamp(
            c, 170, 250, ["CONSORZIO ORTOFRUTTICOLO", "VAL SERENA soc. agr."], -4, "#1e5f2e", 9
        ),
    )
    return scanned(
        "it-collaudo",
        page,
        truth(
            ACC,
            "accepted",
            True,
            "it",
            client="Consorzio Ortofrutticolo Val Serena",
            project="Fotovoltaico di copertura, 180 kWp",
            project_code="FV-25-063",
            signatory_name="Ottavio Malaguti",
            signatory_title="Presidente",
            signature_date="2026-06-12",
        ),
        Scanner(108, -0.8, 6, 0.4, 1.0, 28, seed=71),
    )


def regolare() -> Paper:
    page = typ(
        r"""
#align(center)[*COMUNE DI ROCCA SANT'ELIA* \ Settore IV, Lavori pubblici \ #v(4pt) #text(14pt)[*Certificato di regolare esecuzione del servizio*]]
#v(8pt)
*Servizio:* verifica di vulnerabilità sismica della scuola media Carducci \
*Affidatario:* RTP Strutture Adriatiche \
*Codice incarico:* INC-26-044 #h(1fr) *Determina:* n. 214 del 10/03/2026
#v(6pt)
#text(9.5pt)[Premesso che con contratto rep. 1188 il servizio è stato affidato per € 57.830,80; che con verbale del 20 marzo 2026 è stato dato avvio all'esecuzione; che è stato corrisposto un primo acconto pari alla metà del corrispettivo; che non sono state applicate penali né concesse proroghe.]
#v(4pt)
Il sottoscritto Responsabile unico del progetto, visti gli elaborati consegnati il 14 settembre 2026, accertato che il servizio è stato svolto a regola d'arte e nei termini,
#align(center)[*CERTIFICA*]
la regolare esecuzione del servizio e ammette il pagamento di *€ 28.915,40* oltre oneri e IVA.
#v(10pt)
Rocca Sant'Elia, lì 25 settembre 2026
#v(4pt)
#align(right)[Il Responsabile unico del progetto \ Settimio Bellocchio \ #text(8pt)[Firmato digitalmente da BELLOCCHIO SETTIMIO il 25/09/2026 10:12:44]]
""",
        "it",
        "Liberation Serif",
        11,
    )
    return paper(
        "it-regolare-esecuzione",
        page,
        truth(
            ACC,
            "accepted",
            True,
            "it",
            client="COMUNE DI ROCCA SANT'ELIA",
            project="verifica di vulnerabilità sismica della scuola media Carducci",
            project_code="INC-26-044",
            signatory_name="Settimio Bellocchio",
            signatory_title="Responsabile unico del progetto",
            signature_date="2026-09-25",
            amount="28915.40 EUR",
        ),
    )


def consegna() -> Paper:
    s = Sheet(SERIF, 11)
    story = [
        s.h("Rapporto di consegna e accettazione elaborati", 15),
        s.p(
            "Da: Lumina Progetti s.r.l. &nbsp;&nbsp; A: Terme di Montefosco S.p.A.<br/>Lavoro: Riqualificazione del padiglione inalazioni &nbsp;&nbsp; Rif. LP/0426"
        ),
        s.t(
            [
                ["Elaborato", "Copie", "Esito"],
                ["Progetto esecutivo impianti elettrici", "2", "accettato"],
                ["Calcoli illuminotecnici", "2", "accettato"],
                ["Computo metrico estimativo", "2", "accettato con riserva"],
            ],
            [270, 60, 130],
        ),
        s.p("Riserva del cliente: aggiornare i prezzi del computo al prezzario regionale 2026."),
        s.p(
            "Gli elaborati si intendono accettati a condizione che la riserva sia sciolta entro quindici giorni."
        ),
        gap(6),
        s.p("Per accettazione, Terme di Montefosco S.p.A."),
        Ink(81),
        s.p("Ludovica Passerini, Responsabile tecnico<br/>Montefosco, 3 novembre 2026"),
        s.p(
            "Distribuzione: direzione sanitaria, ufficio acquisti, coordinatore della sicurezza, Lumina Progetti s.r.l. (originale). I file sorgente sono depositati sul portale di commessa; le tavole cartacee restano in cantiere.",
            8,
        ),
    ]
    return paper(
        "it-consegna-riserva",
        rl(story, A4, 68),
        truth(
            ACC,
            "accepted_with_conditions",
            True,
            "it",
            client="Terme di Montefosco S.p.A.",
            project="Riqualificazione del padiglione inalazioni",
            project_code="LP/0426",
            signatory_name="Ludovica Passerini",
            signatory_title="Responsabile tecnico",
            signature_date="2026-11-03",
            conditions=["aggiornare i prezzi del computo al prezzario regionale 2026"],
        ),
    )


def sal() -> Paper:
    """A typed report with a scanned signature sheet that only the vendor signed."""
    first = typ(
        r"""
#text(15pt, weight: "bold")[Stato avanzamento n. 3]
#v(2pt)
Cliente: *Editoriale Lagunare S.r.l.* \
Progetto: *Nuovo sistema di abbonamenti* (codice *EL-SA-19*) \
Fornitore: Calamaro Software
#v(6pt)
In questo periodo sono stati rilasciati il modulo pagamenti e le notifiche. Le prove congiunte del 22 e 23 gennaio si sono svolte senza blocchi. Le attività del SAL 3 ammontano a € 19.500,00.

Segue il foglio firme.
""",
        "it",
        "Libertinus Serif",
        11,
    )
    s = Sheet("Helvetica", 11)
    second = rl(
        [
            s.h("Foglio firme - SAL 3 - EL-SA-19"),
            s.t(
                [
                    ["Ruolo", "Nome", "Firma e data"],
                    ["Fornitore, capo progetto", "Tullio Vianello", Ink(82)],
                    ["", "", Hand("30/01/2026", 15)],
                    ["Cliente, direttore generale, per accettazione", "Morgana Zanchetta", ""],
                ],
                [180, 130, 150],
            ),
        ],
        A4,
        64,
    )
    label = truth(
        ACC,
        "undecided",
        False,
        "it",
        client="Editoriale Lagunare S.r.l.",
        project="Nuovo sistema di abbonamenti",
        project_code="EL-SA-19",
        milestone="SAL 3",
        signatory_name="Morgana Zanchetta",
        signatory_title="direttore generale",
        amount="19500.00 EUR",
        warnings=["partly_signed"],
    )
    return Paper(
        "lz-it-foglio-firme",
        "a",
        "mixed",
        joined(first, scan(second, Scanner(105, 0.7, 5, 0.4, 1.0, 28, seed=72))),
        label,
        joined(first, second),
    )


def annullato() -> Paper:
    s = Sheet("Helvetica", 10)
    story = [
        s.p("*** ANNULLATO, SI VEDA IL VERBALE 118-BIS ***", 12, 1, 10, True),
        s.h("Verbale di accettazione n. 118", 14),
        s.p("Committente: Acciaierie Valbormida S.p.A."),
        s.p("Incarico: Due diligence ambientale area ex cokeria (inc. 2026/31)"),
        s.p("Prestatore: Geochimica Ligure srl"),
        s.p("Fase: Campionamento delle acque sotterranee. Importo: € 44.000,00"),
        s.p("Il Committente accetta la fase senza riserve."),
        gap(6),
        Ink(83),
        s.p("Efrem Scotto, Direttore HSE, 16 febbraio 2026"),
    ]
    return paper(
        "it-annullato",
        rl(story),
        truth(
            ACC,
            "undecided",
            True,
            "it",
            client="Acciaierie Valbormida S.p.A.",
            project="Due diligence ambientale area ex cokeria",
            project_code="2026/31",
            milestone="Campionamento delle acque sotterranee",
            signatory_name="Efrem Scotto",
            signatory_title="Direttore HSE",
            signature_date="2026-02-16",
            amount="44000.00 EUR",
            warnings=["draft_or_void"],
        ),
    )


def rifiuto() -> Paper:
    page = typ(
        r"""
#rotate(90deg, reflow: true)[#box(width: 24cm)[
#text(15pt, weight: "bold")[Scheda di riesame del fornitore: esito]
#table(columns: (auto, 1fr, auto, 1fr), [Committente], [Interporto di Cernusco Nord S.p.A.], [Consulente], [Mobilità & Flussi s.a.s.], [Progetto], [Piano del traffico pesante], [Ordine di lavoro], [OL-0077], [Elaborato], [R2 Simulazione dinamica], [Ricevuto], [7 aprile 2026])
Esito: #h(4mm) #o approvato #h(6mm) #o approvato con commenti #h(6mm) #x respinto
#v(3pt)
Motivi: il modello non è calibrato sui rilievi di marzo; manca lo scenario con il secondo casello.
#v(8pt)
#grid(columns: (1fr, 1fr, 1fr), [Il responsabile: Ivo Tarantelli], [Qualifica: Direttore operativo], [Data: 20 aprile 2026])
INK84
]]
""",
        "it",
        "Liberation Sans",
        10.5,
    )
    return paper(
        "it-scheda-ruotata",
        page,
        truth(
            ACC,
            "rejected",
            True,
            "it",
            client="Interporto di Cernusco Nord S.p.A.",
            project="Piano del traffico pesante",
            project_code="OL-0077",
            milestone="R2 Simulazione dinamica",
            signatory_name="Ivo Tarantelli",
            signatory_title="Direttore operativo",
            signature_date="2026-04-20",
        ),
    )


def variante() -> Paper:
    s = Sheet(SERIF, 11)
    story = [
        s.h("Richiesta di variazione RV-12", 15),
        s.p(
            "Cliente: Fondazione Teatro Civico di Albaro. Progetto: Restauro del foyer, commessa 3306. Redatta da: Officina Restauri Sant'Anna, 9 luglio 2026."
        ),
        s.p(
            "Oggetto: consolidamento degli stucchi del soffitto, non visibile in fase di progetto."
        ),
        s.t(
            [
                ["Voce", "Importo"],
                ["Ponteggio a torre", "€ 2.800,00"],
                ["Consolidamento, 46 m²", "€ 9.660,00"],
                ["Totale variazione", "€ 12.460,00"],
            ],
            [300, 100],
        ),
        s.p("Decisione del cliente:"),
        Box("approvata", "", SERIF, 11),
        Box("non approvata", "", SERIF, 11),
        gap(8),
        s.p(
            "Data ____________ &nbsp;&nbsp; Firma ______________________ &nbsp; (Olimpia Grimaldi, Sovrintendente)"
        ),
    ]
    return paper(
        "it-variazione",
        rl(story, A4, 66),
        truth(
            "change_order",
            "undecided",
            False,
            "it",
            client="Fondazione Teatro Civico di Albaro",
            project="Restauro del foyer",
            project_code="3306",
            signatory_name="Olimpia Grimaldi",
            signatory_title="Sovrintendente",
            amount="12460.00 EUR",
            change_order_number="RV-12",
        ),
    )


def posta() -> Paper:
    s = Sheet("Helvetica", 10)
    story = [
        s.t(
            [
                ["Da", "Ferdinando Quaglia &lt;f.quaglia@molinidelpo.example&gt;"],
                ["A", "Chiara Testori"],
                ["Data", "8 settembre 2026 12:14"],
                ["Oggetto", "R: HACCP stabilimento di Casalgrande, manuale rev. 2 (prat. 556/26)"],
            ],
            [60, 380],
            False,
        ),
        s.p("Gentile dottoressa,"),
        s.p(
            "il manuale è stato provato per due settimane in reparto e funziona. Con la presente lo accettiamo e consideriamo chiuso l'incarico HACCP stabilimento di Casalgrande. La fattura a saldo di 2.340,00 euro può essere emessa con split a 60 giorni come d'accordo."
        ),
        s.p("Cordialmente"),
        s.p("Ferdinando Quaglia<br/>Responsabile qualità<br/>Molini del Po S.r.l."),
    ]
    return paper(
        "it-posta-haccp",
        rl(story),
        truth(
            "email",
            "accepted",
            None,
            "it",
            client="Molini del Po S.r.l.",
            project="HACCP stabilimento di Casalgrande",
            project_code="556/26",
            milestone="manuale rev. 2",
            signatory_name="Ferdinando Quaglia",
            signatory_title="Responsabile qualità",
            signature_date="2026-09-08",
            amount="2340.00 EUR",
        ),
    )


def posta_breve() -> Paper:
    page = typ(
        r"""
#text(8pt)[Stampato da webmail il 22/05/2026]
= ok layout uffici
da *Noemi Carraro*, a Studio Bianchi Vega, giovedì 21 maggio 2026 19:02
#hr
Ciao Marta, ho fatto vedere a tutti il layout definitivo del progetto *Nuova sede Tessitura Brentella* (vs. rif. SBV-140). Tutti d'accordo, lo approviamo. Procedi pure con la gara arredi.

Noemi

#text(9pt)[Noemi Carraro \ Direttrice del personale \ Tessitura Brentella S.p.A.]
#v(6pt)
#text(9pt, fill: luma(90))[\> Il 18/05 Marta Bianchi ha scritto: \ \> ti allego il layout definitivo, attendo la vostra approvazione.]
""",
        "it",
        "Libertinus Serif",
        11,
    )
    return paper(
        "it-posta-layout",
        page,
        truth(
            "email",
            "accepted",
            None,
            "it",
            client="Tessitura Brentella S.p.A.",
            project="Nuova sede Tessitura Brentella",
            project_code="SBV-140",
            milestone="layout definitivo",
            signatory_name="Noemi Carraro",
            signatory_title="Direttrice del personale",
            signature_date="2026-05-21",
        ),
    )


def fattura() -> Paper:
    page = typ(
        r"""
#grid(columns: (1fr, auto), [*Perizie Marittime Doria* \ Calata Gadda 4, Genova], [#text(16pt)[FATTURA 2026/0391] \ del 30/10/2026])
#v(10pt)
Spett.le *Armatori Capo Mele S.r.l.*, via dei Cordai 8, Savona
#v(6pt)
#table(columns: (1fr, auto, auto), [Descrizione], [Imponibile], [IVA 22 %], [Perizia sullo scafo m/n Arenzana, incarico PMD-88, come da accettazione del 12/10/2026], [€ 3.600,00], [€ 792,00], [*Totale da pagare*], [], [*€ 4.392,00*])
Bonifico a 30 giorni data fattura. Contributo CONAI assolto ove dovuto.
""",
        "it",
        "Liberation Sans",
        10,
    )
    return paper(
        "it-fattura",
        page,
        truth(
            "other",
            None,
            None,
            "it",
            client="Armatori Capo Mele S.r.l.",
            project="Perizia sullo scafo m/n Arenzana",
            project_code="PMD-88",
        ),
    )


def papers() -> Iterator[Paper]:
    for make in (
        collaudo,
        regolare,
        consegna,
        sal,
        annullato,
        rifiuto,
        variante,
        posta,
        posta_breve,
        fattura,
    ):
        yield make()
