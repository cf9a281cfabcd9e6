"""Italian papers, one of them of Ticino."""

from collections.abc import Iterator

from paper import Paper, truth

from thirty_eighth_hand.board import Box, Field, Ink, Stamp, grid, rl, scan, script, text
from thirty_eighth_hand.press import flat, typ

AC = "acceptance_certificate"


def testing() -> Paper:
    """Report of a witnessed test; page two carries the outcome."""
    data = rl(
        [
            "# Verbale di collaudo",
            grid(
                [
                    ["Committente", "Caseificio Val Brunella S.r.l."],
                    ["Progetto", "Linea confezionamento ricotta"],
                    ["Commessa", "C-25118"],
                    ["Fornitore", "Meccanica Torrigiani S.p.A."],
                    ["Oggetto", "Fase 4 - Termosaldatrice"],
                    ["Luogo", "stabilimento di Brunella"],
                ],
                [38, 120],
                "band",
                False,
            ),
            "## 1. Prove eseguite",
            grid(
                [
                    ["Prova", "Valore richiesto", "Valore rilevato", "Esito"],
                    ["Cadenza", "3.600 vasetti/h", "3.655 vasetti/h", "positivo"],
                    ["Tenuta a 0,3 bar", "100 su 100", "100 su 100", "positivo"],
                    ["Scarti", "max 0,8 %", "0,4 %", "positivo"],
                    ["Cambio formato", "max 12 min", "9 min", "positivo"],
                    ["Rumore a 1 m", "max 78 dB(A)", "76 dB(A)", "positivo"],
                ],
                [40, 40, 40, 30],
            ),
            "## 2. Documenti consegnati",
            "Dichiarazione di conformità, manuale d'uso e manutenzione, elenco ricambi, schemi elettrici aggiornati.",
            "## 3. Formazione",
            "Sei addetti formati su due turni, registro presenti firmato.",
            "---",
            "## 4. Esito",
            "Visti i risultati riportati al punto 1, il collaudo ha esito positivo. Il committente accetta la macchina senza riserve e autorizza la fatturazione della rata finale di € 44.300,00.",
            "Letto, approvato e sottoscritto a Brunella il 16 luglio 2026.",
            5,
            grid(
                [
                    ["Per il committente", "Per il fornitore"],
                    [Ink(701), Ink(702)],
                    [
                        "Ornella Pasquinucci<br/>Direttrice di stabilimento",
                        "Per. ind. Sauro Torrigiani<br/>Collaudatore",
                    ],
                ],
                [80, 80],
                "plain",
            ),
        ],
        size=10.5,
        foot="Commessa C-25118 - collaudo",
    )
    return text(
        "lf-it-verbale-collaudo",
        data,
        truth(
            AC,
            "accepted",
            True,
            "it",
            client="Caseificio Val Brunella S.r.l.",
            project="Linea confezionamento ricotta",
            project_code="C-25118",
            milestone="Fase 4 - Termosaldatrice",
            signatory_name="Ornella Pasquinucci",
            signatory_title="Direttrice di stabilimento",
            signature_date="2026-07-16",
            amount="44300.00 EUR",
        ),
    )


def regular() -> Paper:
    """Certificate of regular execution with prescriptions, scanned."""
    source = typ(
        r"""
#align(center)[COMUNE DI CASTELVERDE SUL META\ _Ufficio Tecnico_]
#v(3mm)
#align(center)[#text(14pt, weight: "bold")[Certificato di regolare esecuzione]]
#v(3mm)
#rows((42mm, 1fr), "Ente committente", "Comune di Castelverde sul Meta", "Lavori", "Consolidamento muro via dei Frati", "Commessa", "LP 14/2025", "Impresa", "Edil Sannio Coop.", "Credito dell'impresa", "€ 26.115,47")

Il sottoscritto, visitati i lavori il 3 marzo 2026, certifica che sono stati regolarmente eseguiti e li accetta, con le seguenti prescrizioni da adempiere entro il 30 aprile:

#pad(left: 6mm)[1) pulizia dei barbacani ostruiti\ 2) posa della rete di protezione lato valle]

Si può pagare all'impresa il credito sopra indicato.

#v(6mm)
#grid(columns: (1fr, 1fr), [INK(711,54)\ Rocco Iannuzzelli\ Responsabile del procedimento\ 6 marzo 2026], stamp(turn: 7deg)[COMUNE DI\ CASTELVERDE\ SUL META])
""",
        lang="it",
        face="Liberation Serif",
        size=12.5,
    )
    return scan(
        "lf-it-regolare-esecuzione",
        source,
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "it",
            client="Comune di Castelverde sul Meta",
            project="Consolidamento muro via dei Frati",
            project_code="LP 14/2025",
            signatory_name="Rocco Iannuzzelli",
            signatory_title="Responsabile del procedimento",
            signature_date="2026-03-06",
            amount="26115.47 EUR",
            conditions=[
                "pulizia dei barbacani ostruiti",
                "posa della rete di protezione lato valle",
            ],
        ),
        skew=1.2,
        dpi=112,
        jpeg=36,
        seed=71,
    )


def refused() -> Paper:
    """A letter that refuses a delivery of drawings."""
    data = rl(
        [
            "<b>Fondazione Teatro delle Ancelle</b><br/>Via del Pozzo 8, Urbisaglia Marina",
            5,
            "^ 4 giugno 2026",
            "Spett.le Studio Quadrante<br/>c.a. arch. Livia Morsiani",
            4,
            "<b>Oggetto: Restauro del foyer (incarico FTA/12) - progetto esecutivo, non accettazione</b>",
            "Gentile architetta,",
            "abbiamo esaminato con la Soprintendenza gli elaborati consegnati il 18 maggio. Mancano il computo metrico e le tavole degli impianti; la scala di sicurezza non rispetta il parere dei vigili del fuoco.",
            "Il progetto esecutivo non può pertanto essere accettato e viene restituito. L'acconto di € 19.200,00 non sarà liquidato prima di una nuova consegna completa.",
            "Distinti saluti",
            script("Piergiorgio Amaducci", "Kristi", 25),
            "Piergiorgio Amaducci<br/>Sovrintendente",
        ],
        face="Times-Roman",
        size=11.5,
        margin=27,
    )
    return text(
        "lf-it-non-accettazione",
        data,
        truth(
            AC,
            "rejected",
            True,
            "it",
            client="Fondazione Teatro delle Ancelle",
            project="Restauro del foyer",
            project_code="FTA/12",
            milestone="progetto esecutivo",
            signatory_name="Piergiorgio Amaducci",
            signatory_title="Sovrintendente",
            signature_date="2026-06-04",
            amount="19200.00 EUR",
        ),
    )


def half() -> Paper:
    """A handover signed by the supplier only."""
    data = typ(
        r"""
#text(fill: rgb("#8a2b0e"), size: 16pt, weight: "bold")[Verbale di consegna e accettazione]
#line(length: 100%, stroke: 1pt + rgb("#8a2b0e"))
#grid(columns: (1fr, 1fr), row-gutter: 7pt, [*Cliente:* Aziende Agricole Montespino], [*Progetto:* Tracciabilità in cantina], [*Ordine di lavoro:* OL-902], [*Rilascio:* Modulo 2 Imbottigliamento], [*Corrispettivo:* € 11.450,00 + IVA], [*Fornitore:* Botte Digitale S.r.l.])

Il cliente, provato il modulo per quindici giorni, dichiara di accettarlo e di autorizzarne la fatturazione.

#v(6mm)
#table(columns: (28mm, 1fr, 1fr), inset: 7pt, [], [*Fornitore*], [*Cliente*], [Nome], [Elia Gandolfo], [Margherita Sandrelli], [Qualifica], [Amministratore], [Responsabile di cantina], [Data], [2 dicembre 2025], [], [Firma], [INK(721,34)], [])
""",
        lang="it",
        size=10.5,
    )
    return text(
        "lf-it-consegna-mezza-firma",
        data,
        truth(
            AC,
            "undecided",
            False,
            "it",
            client="Aziende Agricole Montespino",
            project="Tracciabilità in cantina",
            project_code="OL-902",
            milestone="Modulo 2 Imbottigliamento",
            signatory_name="Margherita Sandrelli",
            signatory_title="Responsabile di cantina",
            amount="11450.00 EUR",
            warnings=["partly_signed"],
        ),
    )


def form() -> Paper:
    """A form filled by machine and flattened, two points of a table of phases."""
    data = flat(
        rl(
            [
                "# Scheda di benestare",
                "Da restituire a benestare@officinarotte.example",
                grid(
                    [
                        ["Committente", Field("a", "Porto Turistico Cala Levante")],
                        ["Progetto", Field("b", "Segnaletica e orientamento")],
                        ["Rif. lavoro", Field("c", "OR/455")],
                    ],
                    [40, 100],
                    "plain",
                    False,
                ),
                grid(
                    [
                        ["Fase", "Contenuto", "Importo", "Situazione"],
                        ["1", "Rilievo", "€ 2.800,00", "già pagata"],
                        [
                            "2",
                            "Progetto grafico",
                            "€ 6.350,00",
                            Field("s2", "benestare dato oggi", 45),
                        ],
                        ["3", "Posa in opera", "€ 9.100,00", Field("s3", "da fare", 45)],
                    ],
                    [14, 50, 35, 50],
                ),
                "Con la presente si dà il benestare per la fase indicata come approvata oggi, senza osservazioni.",
                3,
                grid(
                    [
                        ["Firma elettronica", Field("f", "/s/ Nevio Cattaruzza")],
                        ["Nome", Field("n", "Nevio Cattaruzza")],
                        ["Ruolo", Field("r", "Direttore del porto")],
                        ["Data", Field("d", "23/02/2026")],
                    ],
                    [40, 100],
                    "plain",
                    False,
                ),
            ],
            size=10.5,
        )
    )
    return text(
        "lf-it-benestare-fase",
        data,
        truth(
            AC,
            "accepted",
            True,
            "it",
            client="Porto Turistico Cala Levante",
            project="Segnaletica e orientamento",
            project_code="OR/455",
            milestone="Progetto grafico",
            signatory_name="Nevio Cattaruzza",
            signatory_title="Direttore del porto",
            signature_date="2026-02-23",
            amount="6350.00 EUR",
        ),
        "form",
    )


def variation() -> Paper:
    """A variation: signed, but neither box is ticked."""
    data = rl(
        [
            "# Perizia di variante n. 3",
            grid(
                [
                    ["Committente", "Ospedale San Bartolo di Ripalta"],
                    ["Intervento", "Adeguamento sale radiologiche"],
                    ["Commessa", "OSB-06"],
                    ["Appaltatore", "Schermature Lodigiane S.r.l."],
                ],
                [38, 115],
                "grid",
                False,
            ),
            grid(
                [
                    ["Voce", "Importo"],
                    ["Piombo 3 mm su parete corridoio", "€ 7.240,00"],
                    ["Porta scorrevole schermata", "€ 4.985,00"],
                    ["A dedurre: controsoffitto", "- € 1.310,00"],
                    ["<b>Differenza in aumento</b>", "<b>€ 10.915,00</b>"],
                ],
                [100, 40],
                "lines",
                right=(1,),
            ),
            "Il committente (barrare una sola casella):",
            Box("approva la variante e il relativo importo"),
            Box("respinge la variante"),
            4,
            Ink(731),
            "Dott.ssa Gemma Fantuzzi, Direttrice amministrativa",
            "Ripalta, 29 settembre 2026",
        ],
        face="Narrow",
        size=12,
    )
    return text(
        "lf-it-variante-senza-crocetta",
        data,
        truth(
            "change_order",
            "undecided",
            True,
            "it",
            client="Ospedale San Bartolo di Ripalta",
            project="Adeguamento sale radiologiche",
            project_code="OSB-06",
            signatory_name="Gemma Fantuzzi",
            signatory_title="Direttrice amministrativa",
            signature_date="2026-09-29",
            amount="10915.00 EUR",
            change_order_number="3",
        ),
    )


def report() -> Paper:
    """A sheet of hours, scanned, with a stamp of approval."""
    source = rl(
        [
            "## RAPPORTINO ORE - SETTIMANA 20",
            grid(
                [
                    ["Cliente", "Autolinee Pedemontane S.p.A."],
                    ["Progetto", "Diagnostica flotta elettrica"],
                    ["Commessa", "AP-7731"],
                    ["Tecnico", "Samuele Brighenti, Voltaica Servizi"],
                ],
                [30, 115],
                "grid",
                False,
                size=11,
            ),
            grid(
                [
                    ["Giorno", "Deposito", "Attività", "Ore"],
                    ["11/05/2026", "Nord", "lettura centraline bus 201-208", "8"],
                    ["12/05/2026", "Nord", "lettura centraline bus 209-215", "8"],
                    ["13/05/2026", "Sud", "sostituzione sonde", "9"],
                    ["14/05/2026", "Sud", "prove su strada", "7"],
                    ["", "", "Totale", "32"],
                ],
                [30, 28, 80, 18],
                size=11,
                right=(3,),
            ),
            "Ore 32 a € 58,00 = € 1.856,00. Si approvano le ore sopra riportate.",
            4,
            Ink(741, 55, 15),
            "Ivana Mazzoleni<br/>Capo officina<br/>18 maggio 2026",
            Stamp(
                "AUTOLINEE PEDEMONTANE", "VISTO: ORE APPROVATE", turn=5, indent=220, color="#27476e"
            ),
        ],
        size=11.5,
    )
    return scan(
        "lf-it-rapportino",
        source,
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "it",
            client="Autolinee Pedemontane S.p.A.",
            project="Diagnostica flotta elettrica",
            project_code="AP-7731",
            signatory_name="Ivana Mazzoleni",
            signatory_title="Capo officina",
            signature_date="2026-05-18",
            amount="1856.00 EUR",
        ),
        skew=-0.9,
        dpi=112,
        jpeg=35,
        seed=74,
    )


def mail() -> Paper:
    """A mail from Ticino that accepts."""
    data = typ(
        r"""
#text(9pt, fill: luma(80))[Stampato il 27.08.2026]
#rows((26mm, 1fr), stroke: none, "Da:", "Moreno Bernasconi <m.bernasconi@funivialema.example>", "A:", "Chiara Regazzi", "Inviato:", "mercoledì 26 agosto 2026 16:31", "Oggetto:", "R: Studio vento - rapporto intermedio")
#line(length: 100%, stroke: .4pt)
Buongiorno Chiara,

ho letto il rapporto intermedio dello Studio vento insieme al capotecnico. Le misure alla stazione a monte ci convincono e non abbiamo domande: per noi il rapporto intermedio è approvato. Mandate pure la fattura di CHF 13'750.00 con il riferimento del mandato FL-088.

Cordiali saluti\
Moreno Bernasconi\
Direttore, Funivia Monte Lema Nuova SA
""",
        lang="it",
        face="Liberation Serif",
        size=11.5,
    )
    return text(
        "lf-it-ch-mail-approva",
        data,
        truth(
            "email",
            "accepted",
            None,
            "it",
            client="Funivia Monte Lema Nuova SA",
            project="Studio vento",
            project_code="FL-088",
            milestone="rapporto intermedio",
            signatory_name="Moreno Bernasconi",
            signatory_title="Direttore",
            signature_date="2026-08-26",
            amount="13750.00 CHF",
        ),
    )


def minutes() -> Paper:
    """Minutes that decide nothing."""
    data = rl(
        [
            "# Resoconto della riunione di avanzamento n. 8",
            "Cliente: Biscottificio Tre Fontane<br/>Progetto: Nuovo gestionale di magazzino<br/>Commessa: GM-310<br/>Data: 5 maggio 2026, ore 14:30, in videochiamata",
            "Presenti: Bonfanti, Okoye, Rivolta (Tre Fontane); Siri, Zanetti (Logis Software).",
            grid(
                [
                    ["Punto", "Discussione", "Chi", "Entro"],
                    [
                        "1",
                        "Mostrata la nuova schermata dei lotti; piaciuta, da rivedere i colori",
                        "Siri",
                        "12/05",
                    ],
                    ["2", "Lettori ottici: arrivo previsto a fine mese", "Rivolta", "29/05"],
                    [
                        "3",
                        "Calendario delle prove di accettazione: proposta in preparazione",
                        "Zanetti",
                        "15/05",
                    ],
                    ["4", "Ferie: agosto chiuso dal 10 al 23", "tutti", "-"],
                ],
                [15, 100, 25, 20],
            ),
            "Prossima riunione: 19 maggio 2026. In questa riunione non è stato approvato né accettato nulla.",
            "Verbalizza: L. Zanetti",
        ],
        size=10.5,
    )
    return text(
        "lf-it-resoconto",
        data,
        truth(
            "other",
            None,
            None,
            "it",
            client="Biscottificio Tre Fontane",
            project="Nuovo gestionale di magazzino",
            project_code="GM-310",
        ),
    )


def papers() -> Iterator[Paper]:
    """All papers of this family."""
    for make in (testing, regular, refused, half, form, variation, report, mail, minutes):
        yield make()
