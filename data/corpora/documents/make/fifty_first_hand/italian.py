"""Italian post."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import Field, Ink, O, Tick, X, put, rl, shot, turned, typ

AC = "acceptance_certificate"


def _accepted() -> Iterator[Paper]:
    """Collaudato, approvato."""
    yield put(
        "verbale-collaudo",
        typ(
            """
#align(center)[*VERBALE DI COLLAUDO CON ESITO POSITIVO* \\ ai sensi dell'art. 10 del contratto]

*Committente:* Azienda Trasporti Valcamone S.p.A. \\
*Appaltatore:* Lariosoft S.r.l. \\
*Commessa:* LS-24/093 – Sistema di turnazione del personale \\
*Oggetto:* Collaudo della fase 2 (app autisti)

Il giorno 21 aprile 2026, presso la sede del Committente, la commissione composta da ing. Silvano Bettoni e dott.ssa Carla Moretti ha eseguito le prove previste dal piano.

#table(columns: (auto, 1fr, auto), inset: 4pt, stroke: 0.4pt, [*Prova*], [*Descrizione*], [*Esito*], [P1], [Accesso con badge], [superata], [P2], [Scambio turno fra colleghi], [superata], [P3], [Funzionamento senza rete], [superata], [P4], [Invio cedola al gestionale paghe], [superata])

Le prove sono state condotte su quattro dispositivi messi a disposizione dal Committente, con dati reali della rimessa di Breno e alla presenza di due autisti. I verbali delle singole prove, siglati foglio per foglio, sono conservati agli atti. La fase 3 (controlleria) sarà oggetto di separato collaudo nei termini del cronoprogramma.

Visto l'esito, il Committente dichiara collaudata e accettata la fase 2 senza riserve e autorizza la fatturazione di € 29.400,00 oltre IVA.

#small[Distribuzione: Direzione di esercizio, Ufficio acquisti, Lariosoft S.r.l., protocollo] 
#v(4mm)
#box2([Per il Committente \\ ¤701 \\ ing. Silvano Bettoni \\ Direttore di esercizio], [Per l'Appaltatore \\ ¤702 \\ Mirko Galbusera])
""",
            lang="it",
        ),
        truth(
            AC,
            "accepted",
            True,
            "it",
            client="Azienda Trasporti Valcamone S.p.A.",
            project="Sistema di turnazione del personale",
            project_code="LS-24/093",
            milestone="fase 2 (app autisti)",
            signatory_name="Silvano Bettoni",
            signatory_title="Direttore di esercizio",
            signature_date="2026-04-21",
            amount="29400.00 EUR",
        ),
    )

    page = typ(
        """
= Stato di avanzamento dei servizi n. 3
Cliente: *Consorzio Olivicolo Colline Iblee* #h(1fr) Incarico: *Certificazione DOP, inc. 118/2025* #h(1fr) Consulente: Studio Agronomico Trigona

#table(columns: (auto, 1fr, auto, auto, 1fr), inset: 6pt, stroke: 0.5pt,
[*Fase*], [*Contenuto*], [*Compenso*], [*Stato*], [*Approvazione del cliente*],
[F1], [Disciplinare e zonazione], [€ 8.000,00], [liquidata], [SAS n. 1 del 14/11/2025],
[F2], [Panel test e analisi], [€ 6.500,00], [liquidata], [SAS n. 2 del 20/02/2026],
[F3], [Fascicolo per il Ministero], [€ 9.750,00], [*oggetto del presente SAS*], [*Approvata*: ¤711],
[F4], [Assistenza in istruttoria], [€ 5.000,00], [da avviare], [])

La fase F3 è approvata per intero. Ragusa, 16 giugno 2026 – Salvo Occhipinti, presidente del Consorzio
""",
        page="flipped: true",
        lang="it",
        size=10.5,
    )
    yield put(
        "sas-ruotato",
        turned(page, 90),
        truth(
            AC,
            "accepted",
            True,
            "it",
            client="Consorzio Olivicolo Colline Iblee",
            project="Certificazione DOP",
            project_code="118/2025",
            milestone="Fascicolo per il Ministero",
            signatory_name="Salvo Occhipinti",
            signatory_title="presidente del Consorzio",
            signature_date="2026-06-16",
            amount="9750.00 EUR",
        ),
    )

    yield put(
        "scheda-accettazione-form",
        rl(
            [
                ("h", "Scheda di accettazione prodotto"),
                (
                    "t",
                    [
                        ["Ente", Field("ente", "Parco Archeologico di Velianova")],
                        ["Progetto", Field("progetto", "Guida in realtà aumentata")],
                        ["CIG / commessa", Field("cig", "PAV-AR-2")],
                        ["Prodotto", Field("prodotto", "Prodotto 3: percorso necropoli")],
                        ["Corrispettivo", Field("importo", "EUR 15.900,00")],
                    ],
                    [120, 270],
                ),
                (
                    "t",
                    [
                        [Tick("acc", True), "si accetta"],
                        [Tick("ris"), "si accetta con riserva"],
                        [Tick("no"), "non si accetta"],
                    ],
                    [24, 300],
                    "plain",
                ),
                (
                    "t",
                    [
                        ["Note", Field("note", "")],
                        ["Firmato", Field("firma", "f.to Ottavia Randazzo")],
                        ["Qualifica", Field("qualifica", "direttrice del Parco")],
                        ["In data", Field("data", "28/09/2026")],
                    ],
                    [120, 270],
                ),
            ],
            font="Times-Roman",
            size=11,
        ),
        truth(
            AC,
            "accepted",
            True,
            "it",
            client="Parco Archeologico di Velianova",
            project="Guida in realtà aumentata",
            project_code="PAV-AR-2",
            milestone="Prodotto 3: percorso necropoli",
            signatory_name="Ottavia Randazzo",
            signatory_title="direttrice del Parco",
            signature_date="2026-09-28",
            amount="15900.00 EUR",
        ),
        "form",
    )

    page = rl(
        [
            ("h", "RAPPORTINO DI INTERVENTO"),
            "Termoidraulica Consulting S.n.c. - Cuneo",
            (
                "t",
                [
                    ["Cliente", "Casa di Riposo San Dalmazzo"],
                    ["Commessa", "TC-771 Diagnosi centrale termica"],
                    ["Tecnico", "Ivo Ghibaudo"],
                    ["Settimana", "dal 9 al 13 marzo 2026"],
                ],
                [100, 340],
            ),
            (
                "t",
                [
                    ["Giorno", "lun", "mar", "mer", "gio", "ven", "Tot."],
                    ["Ore", "6", "8", "8", "4", "6", "32"],
                ],
                [70, 50, 50, 50, 50, 50, 50],
            ),
            "Importo: 32 ore x € 45,00 = € 1.440,00",
            "Il cliente conferma le ore e ne approva il pagamento.",
            (
                "t",
                [
                    ["Firma del cliente", Ink(721, 1.3)],
                    ["Nome", "Emanuela Giordanengo, economa"],
                    ["Data", "16 marzo 2026"],
                ],
                [120, 320],
                "plain",
            ),
        ],
        size=11.5,
    )
    yield shot(
        "rapportino-scan",
        page,
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "it",
            client="Casa di Riposo San Dalmazzo",
            project="Diagnosi centrale termica",
            project_code="TC-771",
            signatory_name="Emanuela Giordanengo",
            signatory_title="economa",
            signature_date="2026-03-16",
            amount="1440.00 EUR",
        ),
        skew=1.2,
        contrast=0.85,
        dpi=125,
    )


def _rest() -> Iterator[Paper]:
    """Con riserva, respinto, in attesa; un verbale di riunione."""
    yield put(
        "mail-purche",
        typ(
            """
*Da:* Ludovica Sartorelli <l.sartorelli@mobilificiobrentane.example> \\
*A:* Bottega Grafica Nove \\
*Inviato:* mercoledì 11 novembre 2026 12:06 \\
*Oggetto:* R: Catalogo Primavera 2027 (BG-1402) – esecutivo bozza 4

Ciao Davide,

l'esecutivo va bene e per noi è approvato, purché nelle pagine 30 e 31 i prezzi vengano tolti. Non serve un altro giro: quando hai sistemato manda pure in stampa e fattura i 4.650 euro dell'esecutivo.

Grazie, a presto

Ludovica Sartorelli \\
Direttrice commerciale \\
Mobilificio Brentane S.r.l.
""",
            lang="it",
            font="DejaVu Sans",
            size=9,
        ),
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "it",
            client="Mobilificio Brentane S.r.l.",
            project="Catalogo Primavera 2027",
            project_code="BG-1402",
            milestone="esecutivo",
            signatory_name="Ludovica Sartorelli",
            signatory_title="Direttrice commerciale",
            signature_date="2026-11-11",
            amount="4650.00 EUR",
            conditions=["nelle pagine 30 e 31 i prezzi vengano tolti"],
        ),
    )

    yield put(
        "mancato-collaudo",
        rl(
            [
                '<para align="right">Spett.le Geoidra Progetti S.r.l.<br/>via PEC</para>',
                "Prot. 4418/2026 - Belluno, 8 luglio 2026",
                '<b>Oggetto: progetto "Invasi montani", contratto CB-15/2024. Esito della verifica di conformità sull\'elaborato E2 (modello di rottura diga)</b>',
                "Con riferimento alla consegna del 12 giugno, il Consorzio di Bonifica Alto Cordevole comunica che la verifica di conformità ha avuto esito <b>negativo</b>.",
                "In particolare il modello adotta una topografia del 1998 e le mappe di allagamento non sono firmate da professionista abilitato. L'elaborato E2 è pertanto respinto e il relativo compenso di € 26.800,00 non è liquidabile.",
                "Si assegnano quaranta giorni per una nuova consegna.",
                "Il Responsabile unico del progetto",
                Ink(731),
                "Tiziana De Biasi",
            ],
            font="Times-Roman",
            size=11.5,
            margin=75,
        ),
        truth(
            AC,
            "rejected",
            True,
            "it",
            client="Consorzio di Bonifica Alto Cordevole",
            project="Invasi montani",
            project_code="CB-15/2024",
            milestone="elaborato E2 (modello di rottura diga)",
            signatory_name="Tiziana De Biasi",
            signatory_title="Responsabile unico del progetto",
            signature_date="2026-07-08",
            amount="26800.00 EUR",
        ),
    )

    yield put(
        "variante-respinta",
        rl(
            [
                ("h", "Richiesta di variante RV-05"),
                (
                    "t",
                    [
                        ["Committente", "Fondazione Teatro Sferaldo"],
                        ["Progetto", "Archivio fotografico digitale, comm. TS-330"],
                        ["Fornitore", "Memoria Scan Soc. Coop."],
                        ["Variante", "Scansione di 2.000 lastre aggiuntive"],
                        ["Prezzo aggiuntivo", "€ 7.200,00"],
                    ],
                    [110, 360],
                    "band",
                ),
                f"Il Committente: {O} approva &nbsp;&nbsp; {X} respinge la variante",
                "Motivo: manca la copertura di bilancio per il 2026.",
                Ink(741),
                "Amedeo Corvi, sovrintendente<br/>4 maggio 2026",
            ],
            tint="#4a148c",
        ),
        truth(
            "change_order",
            "rejected",
            True,
            "it",
            client="Fondazione Teatro Sferaldo",
            project="Archivio fotografico digitale",
            project_code="TS-330",
            signatory_name="Amedeo Corvi",
            signatory_title="sovrintendente",
            signature_date="2026-05-04",
            amount="7200.00 EUR",
            change_order_number="RV-05",
        ),
    )

    yield put(
        "verbale-consegna-mezza-firma",
        typ(
            """
#box2([*Verbale di consegna e accettazione* \\ n. 27], align(right)[Agenzia Controvento \\ comunicazione e eventi])

Cliente: *Camera dei Mestieri di Altavalle* \\
Progetto: *Fiera del Saper Fare* (AC-612) \\
Tappa: *Piano media e creatività* \\
Corrispettivo della tappa: € 12.350,00

Il cliente dichiara di accettare la tappa. Il verbale è valido se firmato congiuntamente dal presidente e dal segretario generale della Camera.

#v(4mm)
#table(columns: (1fr, 1fr, 1fr), inset: 8pt, stroke: 0.4pt,
[Il presidente], [Il segretario generale], [Per l'agenzia],
[#v(20pt) \\ Bruno Zanchetta \\ data #dots(20mm)], [¤751 \\ Loredana Pascutto \\ 13 febbraio 2026], [¤752 \\ Elia Donà \\ 12 febbraio 2026])
""",
            lang="it",
            size=11,
        ),
        truth(
            AC,
            "undecided",
            False,
            "it",
            client="Camera dei Mestieri di Altavalle",
            project="Fiera del Saper Fare",
            project_code="AC-612",
            milestone="Piano media e creatività",
            signatory_name="Bruno Zanchetta",
            signatory_title="presidente",
            amount="12350.00 EUR",
            warnings=["partly_signed"],
        ),
    )

    yield put(
        "certificato-bozza",
        rl(
            [
                ("h", "Certificato di regolare esecuzione"),
                "Stazione appaltante: Unione dei Comuni Val Tramonta<br/>Servizio: Censimento degli alberi monumentali<br/>Contratto: rep. 208/2025<br/>Rata: saldo finale",
                "Il sottoscritto certifica che il servizio è stato regolarmente eseguito da Silva Nostra S.a.s. e che può liquidarsi il saldo finale di € 5.860,00.",
                "Il responsabile del servizio<br/>geom. Renzo Battistel",
                "Firma: __________________________   Data: ______________",
            ],
            mark="BOZZA",
            font="Times-Roman",
            size=12,
        ),
        truth(
            AC,
            "undecided",
            False,
            "it",
            client="Unione dei Comuni Val Tramonta",
            project="Censimento degli alberi monumentali",
            project_code="208/2025",
            milestone="saldo finale",
            signatory_name="Renzo Battistel",
            signatory_title="responsabile del servizio",
            amount="5860.00 EUR",
            warnings=["draft_or_void"],
        ),
    )

    yield put(
        "verbale-riunione",
        rl(
            [
                ("h", "Verbale della riunione di coordinamento del 3 giugno 2026"),
                (
                    "t",
                    [
                        ["Progetto", "Nuovo portale turistico"],
                        [
                            "Presenti",
                            "Dal Pra, Scuderi, Vanzetta (Comune di Roccalba); Pinna (Onda Web)",
                        ],
                        ["Assenti", "Meli"],
                    ],
                    [90, 380],
                ),
                "1. Onda Web illustra il calendario editoriale. 2. Si discute dei testi in tedesco: Vanzetta cercherà un madrelingua. 3. La consegna della seconda fase slitta a luglio. 4. Prossima riunione: 1 luglio, ore 10.",
                "Verbalizza: Scuderi",
            ],
            size=10.5,
        ),
        truth(
            "other",
            None,
            None,
            "it",
            client="Comune di Roccalba",
            project="Nuovo portale turistico",
        ),
    )


def papers() -> Iterator[Paper]:
    """All of them."""
    yield from _accepted()
    yield from _rest()
