"""Italian papers."""

from collections.abc import Iterator

from paper import Paper, truth

from fortieth_hand.after import mixed, turned
from fortieth_hand.board import Box, Field, Ink, K, T, drawn, rp, script, sheet, tp

CERT = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """Ten papers."""
    yield tp(
        "it-collaudo",
        truth(
            CERT,
            "accepted",
            True,
            "it",
            client="Consorzio Acque Alta Murgia",
            project="Ripristino serbatoio Poggiorsi",
            project_code="C-418",
            milestone="Collaudo finale",
            signatory_name="Nunzia Lorusso",
            signatory_title="Direttrice generale",
            signature_date="2026-06-24",
        ),
        r"""
#align(center)[*VERBALE DI COLLAUDO*]
Committente: Consorzio Acque Alta Murgia \ Lavori: Ripristino serbatoio Poggiorsi \ Commessa: C-418 \ Oggetto: Collaudo finale \ Impresa: Edilcave Murge S.r.l.

L'anno duemilaventisei, il giorno ventiquattro del mese di giugno, alla presenza delle parti, sono state eseguite le prove di tenuta, con esito positivo. Il committente dichiara collaudata e accettata l'opera, senza riserve.

Sono consegnati il fascicolo dell'opera, le certificazioni dei materiali e il manuale delle valvole. La garanzia decorre da oggi per due anni. Il presente verbale è redatto in tre originali.
#table(columns: (1fr, 35mm, 35mm), [Prova], [Limite], [Misura], [Calo di livello in 48 ore], [5 mm], [2 mm], [Portata dello scarico], [40 l/s], [43 l/s])
#v(4mm)
#table(columns: (1fr, 1fr, 45mm), [Parte], [Nome e qualifica], [Firma], [Committente], [Nunzia Lorusso \ Direttrice generale], [[[701]]], [Collaudatore], [Sergio Palmisano \ ingegnere], [[[702]]], [Impresa], [Donato Cave \ amministratore], [[[703]]], [], [], [])
""",
        font="Liberation Serif",
        size=11,
    )
    yield rp(
        "it-rapportino",
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "it",
            client="Cartiera Valsugana S.p.A.",
            project="Manutenzione quadri MT",
            project_code="ODL 5567",
            signatory_name="Ivano Dalmaso",
            signatory_title="Capo manutenzione",
            signature_date="2026-02-13",
            amount="2664.00 EUR",
        ),
        [
            T([("Elettroservizi Brenta", "RAPPORTINO ORE n. 91")], (100, 60), "box"),
            "",
            "Cliente: Cartiera Valsugana S.p.A.<br/>Intervento: Manutenzione quadri MT<br/>Ordine di lavoro: ODL 5567",
            T(
                [
                    ("Giorno", "Tecnico", "Ore"),
                    ("lun 9/2/2026", "Fabris", "10"),
                    ("mar 10/2/2026", "Fabris, Tonin", "20"),
                    ("ven 13/2/2026", "Tonin", "7"),
                    ("Totale", "37 h a EUR 72,00", "EUR 2.664,00"),
                ],
                (50, 60, 40),
            ),
            "",
            "Ore controllate, si approva la fatturazione.",
            "",
            T(
                [
                    ("Firma cliente", "Nome", "Ruolo", "Data"),
                    (Ink(711, 80), "Ivano Dalmaso", "Capo manutenzione", "13/2/2026"),
                    ("Firma tecnico", "Nome", "", "Data"),
                    (Ink(712, 80), "Alvise Tonin", "", "13/2/2026"),
                ],
                (45, 45, 45, 30),
            ),
        ],
        font="Courier",
        size=9.5,
        how=sheet(18, dpi=100, blur=0.7),
    )
    yield tp(
        "it-variante",
        truth(
            "change_order",
            "undecided",
            False,
            "it",
            client="Terme di Montalceto S.r.l.",
            project="Nuova piscina coperta",
            project_code="TM-2025",
            change_order_number="VAR-06",
            amount="22780.00 EUR",
            signatory_name="Ginevra Bandini",
            signatory_title="Amministratrice unica",
            warnings=["partly_signed"],
        ),
        r"""
= Ordine di variante VAR-06
Nuova piscina coperta -- commessa TM-2025 \ Committente: Terme di Montalceto S.r.l. \ Appaltatore: Vasche & Impianti Siena S.r.l.
#table(columns: (1fr, 40mm), [Lavorazione], [Importo], [Doppia guaina sul bordo sfioratore], [€ 16.300,00], [Pozzetto di troppopieno], [€ 6.480,00], [*Maggior importo netto*], [*€ 22.780,00*])
La variante è efficace dal giorno in cui tutte le caselle qui sotto portano una firma.
#table(columns: (1fr, 1fr, 1fr), inset: 8pt, [Appaltatore \ [[721]] \ Duccio Neri \ 7 aprile 2026], [Direttore dei lavori \ [[722]] \ arch. Livia Rossetti \ 9 aprile 2026], [Terme di Montalceto S.r.l. \ #v(9mm) Ginevra Bandini \ Amministratrice unica])
#small[Lista di distribuzione: committente, D.L., appaltatore, coordinatore sicurezza]
""",
        font="Libertinus Serif",
        size=11,
    )
    yield rp(
        "it-posta",
        truth(
            "email",
            "accepted",
            None,
            "it",
            client="Fondazione Teatro Verdello",
            project="nuova biglietteria",
            milestone="modulo abbonamenti",
            signatory_name="Costanza Righi",
            signatory_title="Responsabile biglietteria",
            signature_date="2026-09-03",
        ),
        [
            "Da: Costanza Righi<br/>Inviato: giovedì 3 settembre 2026 17:48<br/>A: Tommaso Gelli<br/>Oggetto: R: nuova biglietteria, modulo abbonamenti",
            "",
            "Buonasera Tommaso,",
            "oggi abbiamo venduto i primi quaranta turni di prova con il modulo abbonamenti e non abbiamo trovato nulla da correggere. Per noi il modulo è accettato.",
            "A presto,",
            "Costanza Righi<br/>Responsabile biglietteria<br/>Fondazione Teatro Verdello",
        ],
        font="Times-Roman",
        size=11,
    )
    yield tp(
        "it-posta-fornitore",
        truth(
            "email",
            None,
            None,
            "it",
            client="Ceramiche Fossombra S.p.A.",
            project="MES reparto forni",
            project_code="CF-1120",
        ),
        r"""
*Da:* Renata Zuliani (Officina Digitale Reno) \ *A:* Ceramiche Fossombra S.p.A., ufficio progetti \ *Data:* 21 maggio 2026, 9:05 \ *Oggetto:* CF-1120, MES reparto forni: prossimi passi
#line(length: 100%)
Buongiorno,

la settimana prossima saremo da voi con due tecnici per il cablaggio dei lettori. Vi mandiamo intanto il calendario dei corsi. Quando i corsi saranno finiti vi chiederemo di firmare il verbale di accettazione, che oggi non è ancora pronto.

Cordiali saluti

Renata Zuliani
""",
        font="DejaVu Sans",
        size=9,
    )
    first = drawn(
        [
            "# Relazione di prova",
            K(
                [
                    ("Cliente", "Azienda Trasporti Valdera"),
                    ("Progetto", "Validatrici contactless"),
                    ("Commessa", "ATV-2210"),
                    ("Fase", "Fase 2: linea 14"),
                    ("Rata", "EUR 39.500,00"),
                ]
            ),
            "",
            T(
                [
                    ("Prova", "Soglia", "Misura"),
                    ("Lettura carta", "0,5 s", "0,38 s"),
                    ("Letture perse", "0,2 %", "0,1 %"),
                    ("Autonomia batteria", "6 h", "5 h 10"),
                ],
                (60, 40, 40),
            ),
            "",
            "Segue, scansionato, il foglio firmato.",
        ],
        size=10,
    )
    last = drawn(
        [
            "ATV-2210 - Verbale di accettazione, Fase 2: linea 14",
            "",
            "Il cliente accetta la fase e sblocca la rata, con riserva:",
            "- sostituzione delle batterie sulle dodici vetture entro il 31 marzo 2026",
            "",
            T(
                [
                    ("Azienda Trasporti Valdera", "Obliterix S.r.l."),
                    (Ink(731), Ink(732)),
                    ("Manuela Cioni<br/>Dirigente d'esercizio", "Lapo Bini<br/>Capo commessa"),
                    ("Pontedera, 26 febbraio 2026", "Pontedera, 26 febbraio 2026"),
                ],
                (80, 80),
            ),
        ],
        font="Times-Roman",
        size=11.5,
    )
    yield mixed(
        "it-riserva-mista",
        truth(
            CERT,
            "accepted_with_conditions",
            True,
            "it",
            client="Azienda Trasporti Valdera",
            project="Validatrici contactless",
            project_code="ATV-2210",
            milestone="Fase 2: linea 14",
            signatory_name="Manuela Cioni",
            signatory_title="Dirigente d'esercizio",
            signature_date="2026-02-26",
            amount="39500.00 EUR",
            conditions=["sostituzione delle batterie sulle dodici vetture entro il 31 marzo 2026"],
        ),
        first,
        last,
        sheet(19),
    )
    yield tp(
        "it-collaudo-negativo",
        truth(
            CERT,
            "rejected",
            True,
            "it",
            client="Comune di Roccaspina",
            project="Videosorveglianza centro storico",
            project_code="RUP-33",
            milestone="Lotto A",
            signatory_name="Elio Scarpati",
            signatory_title="Comandante Polizia locale",
            signature_date="2026-10-27",
            amount="28400.00 EUR",
        ),
        r"""
#grid(columns: (1fr, auto), [Comune di Roccaspina \ _Polizia locale_], [Foglio 1 di 1])
= Certificato di verifica di conformità
Fornitura: Videosorveglianza centro storico, Lotto A (progetto RUP-33) \ Fornitore: Occhio Vigile S.r.l. \ Saldo del lotto: € 28.400,00

Esito: #h(4mm) #bx conforme #h(6mm) #bx conforme con prescrizioni #h(6mm) #bxx *non conforme*

Motivazione: tre telecamere su nove non registrano di notte; manca il registro degli accessi. Il saldo non è dovuto.
#v(5mm)
#table(columns: (1fr, 1fr), [*Comune di Roccaspina*], [*Occhio Vigile S.r.l.* (per presa visione)], [[[741]]], [[[742]]], [Elio Scarpati], [Barbara Ponti], [Comandante Polizia locale], [tecnico], [27/10/2026], [27/10/2026])
""",
        font="Liberation Sans",
        size=10,
    )
    yield rp(
        "it-sal",
        truth(
            CERT,
            "accepted",
            True,
            "it",
            client="Immobiliare Corte Nuova S.a.s.",
            project="Restauro Palazzo Anguissa",
            project_code="CN/07",
            milestone="SAL n. 3",
            signatory_name="Ottavio Gherardi",
            signatory_title="socio accomandatario",
            signature_date="2026-04-17",
            amount="118346.72 EUR",
        ),
        [
            "# Certificato di pagamento - SAL n. 3",
            K(
                [
                    ("Committente", "Immobiliare Corte Nuova S.a.s."),
                    ("Opera", "Restauro Palazzo Anguissa"),
                    ("Commessa", "CN/07"),
                ]
            ),
            T(
                [
                    ("Voce", "EUR"),
                    ("Lavori a tutto il SAL n. 3", "402.118,00"),
                    ("A dedurre: certificati precedenti", "-277.542,50"),
                    ("A dedurre: ritenute 5 %", "-6.228,78"),
                    ("Rata approvata con il presente certificato", "118.346,72"),
                ],
                (110, 45),
                "rows",
            ),
            "",
            "Verificate le quantità, lo stato di avanzamento è accettato e la rata è liquidabile.",
            "Pagamento a 30 giorni dalla fattura, sul conto indicato nell'appalto. Restano ferme le responsabilità dell'impresa fino al collaudo.",
            "",
            T(
                [
                    ("", "Il direttore dei lavori", "Il committente"),
                    ("Nome", "Tea Malinverni", "Ottavio Gherardi"),
                    ("Qualifica", "architetto", "socio accomandatario"),
                    ("Data", "15 aprile 2026", "17 aprile 2026"),
                    ("Firma", Ink(751), Ink(752)),
                ],
                (30, 65, 65),
            ),
            "s: Inviato a: banca finanziatrice, impresa Restauri Ticino S.r.l.",
        ],
        font="Times-Roman",
        size=10.5,
    )
    yield rp(
        "it-modulo-rifiuto",
        truth(
            CERT,
            "rejected",
            True,
            "it",
            client="Caseificio Pian dei Mulini",
            project="Etichettatrice linea 3",
            project_code="J-0934",
            milestone="FAT",
            signatory_name="Loredana Zanin",
            signatory_title="Responsabile qualità",
            signature_date="2026-12-03",
        ),
        [
            "# Modulo di esito FAT (prova in fabbrica)",
            K(
                [
                    ("Cliente", Field("cl", "Caseificio Pian dei Mulini", 230)),
                    ("Progetto", Field("pg", "Etichettatrice linea 3", 230)),
                    ("Commessa", Field("cm", "J-0934", 230)),
                    ("Prova", "FAT"),
                ]
            ),
            "",
            T(
                [
                    ("Esito della prova", ""),
                    ("Accettata", Field("si", False)),
                    ("Respinta", Field("no", True)),
                ],
                (60, 20),
            ),
            "",
            "Motivi",
            Field("mo", "lotto e scadenza illeggibili oltre 90 pezzi al minuto", 400),
            "",
            K(
                [
                    ("Per il cliente", Field("nm", "Loredana Zanin")),
                    ("Qualifica", Field("ql", "Responsabile qualità")),
                    ("Data", Field("dt", "3 dicembre 2026")),
                    ("Firma", script("Loredana Zanin", "Kristi", 22)),
                ]
            ),
        ],
        form="form",
    )
    yield rp(
        "it-girata",
        truth(
            CERT,
            "accepted",
            True,
            "it",
            client="Porto Turistico Cala Ginepro",
            project="Rifacimento colonnine",
            project_code="CG-61",
            milestone="Consegna molo B",
            signatory_name="Efisio Carta",
            signatory_title="Direttore del porto",
            signature_date="2026-05-15",
            amount="20450.00 EUR",
        ),
        [
            "# Verbale di consegna",
            T(
                [
                    ("Committente", "Lavoro", "Commessa", "Consegna", "Importo"),
                    (
                        "Porto Turistico Cala Ginepro",
                        "Rifacimento colonnine",
                        "CG-61",
                        "Consegna molo B",
                        "EUR 20.450,00",
                    ),
                ],
                (48, 40, 24, 34, 26),
            ),
            "",
            "Scegliere una sola voce:",
            T(
                [
                    (
                        Box(True),
                        "consegna accettata",
                        Box(False),
                        "accettata con osservazioni",
                        Box(False),
                        "respinta",
                    )
                ],
                (8, 42, 8, 50, 8, 30),
                "none",
                head=False,
            ),
            "Osservazioni: -",
            "",
            T(
                [
                    ("Porto Turistico Cala Ginepro", "Nautica Elettrica Olbia S.n.c."),
                    (Ink(761), Ink(762)),
                    ("Efisio Carta, Direttore del porto", "Gavino Sanna, socio"),
                    ("15 maggio 2026", "15 maggio 2026"),
                ],
                (80, 80),
            ),
        ],
        post=turned(90),
    )
