"""Italian papers."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import A5
from scan import Scanner, scan

from fifty_ninth_hand.board import (
    Ink,
    Look,
    Stamp,
    foot,
    joined,
    rl,
    rule,
    scanned,
    sp,
    text,
    ty,
    water,
)


def regolare() -> Paper:
    """Certificato di regolare esecuzione."""
    k = Look("Times-Roman", "Times-Bold", 11)
    story = [
        k.p("COMUNE DI MONTEFOSCOLO<br/>Settore lavori pubblici", align=1),
        k.h("CERTIFICATO DI REGOLARE ESECUZIONE", 14, align=1),
        rule(),
        k.p(
            "Lavori: Rete in fibra degli edifici comunali. Impresa: Fibrasole S.r.l. Stralcio: Secondo stralcio, scuole."
        ),
        k.p(
            "Il sottoscritto direttore dei lavori, visti gli atti contabili e constatato che i lavori corrispondono alle prescrizioni contrattuali, <b>certifica</b> che gli stessi sono stati regolarmente eseguiti e liquida il credito residuo dell'impresa in euro 19.836,72.",
            align=4,
        ),
        k.p(
            "Riepilogo contabile: importo netto dei lavori € 203.511,90; acconti corrisposti € 183.675,18; credito residuo € 19.836,72. Consegna dei lavori: 2 marzo 2026; ultimazione: 30 luglio 2026, in tempo utile. Non risultano cessioni di credito né riserve dell'impresa.",
            align=4,
        ),
        k.p("Montefoscolo, 25 settembre 2026"),
        Ink("erm lo"),
        k.p("per il Comune: Ermenegilda Lorusso, direttrice dei lavori"),
    ]
    return text(
        "montefoscolo",
        rl(story, margin=60),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "it",
            client="COMUNE DI MONTEFOSCOLO",
            project="Rete in fibra degli edifici comunali",
            milestone="Secondo stralcio, scuole",
            signatory_name="Ermenegilda Lorusso",
            signatory_title="direttrice dei lavori",
            signature_date="2026-09-25",
            amount="19836.72 EUR",
        ),
    )


def collaudo() -> Paper:
    """Verbale di collaudo con prescrizioni, scansionato."""
    k = Look(size=10)
    story = [
        k.h("VERBALE DI COLLAUDO", 15),
        k.table(
            [
                ["Committente", "Cartiera Valdorba S.p.A."],
                ["Commessa", "C-5530"],
                ["Progetto", "Supervisione linea ribobinatrici"],
                ["Fase", "Collaudo in campo linea 3"],
                ["Fornitore", "Marchigiana Sistemi S.r.l."],
            ],
            (110, 350),
            head=False,
        ),
        k.p("Esito: <b>positivo con prescrizioni</b>. Il fornitore dovrà:"),
        k.p(
            "- ripristinare la taratura della cella di carico 2;<br/>- consegnare i sorgenti commentati del PLC."
        ),
        k.p("Termine: 20 maggio 2026."),
        k.p("Fabriano, 6 maggio 2026"),
        Ink("ort fab"),
        k.p("Ortensia Fabbroni<br/>responsabile manutenzione elettrica, per il committente"),
    ]
    return scanned(
        "valdorba",
        rl(story, margin=55),
        Scanner(dpi=100, skew=1.0, noise=4, jpeg=35, shadow=True, seed=71),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "it",
            client="Cartiera Valdorba S.p.A.",
            project="Supervisione linea ribobinatrici",
            project_code="C-5530",
            milestone="Collaudo in campo linea 3",
            signatory_name="Ortensia Fabbroni",
            signatory_title="responsabile manutenzione elettrica",
            signature_date="2026-05-06",
            conditions=[
                "ripristinare la taratura della cella di carico 2",
                "consegnare i sorgenti commentati del PLC",
            ],
        ),
    )


def rapportino() -> Paper:
    """Rapportino d'intervento scansionato."""
    k = Look("Courier", "Courier-Bold", 9)
    story = [
        k.h("RAPPORTINO D'INTERVENTO N. 3381", 11),
        k.p("Ascensori e Reti Cattaneo snc"),
        rule(),
        k.p(
            "Cliente: Condominio Le Magnolie<br/>Progetto: Citofonia IP scala B<br/>Tecnico: Gilberto C.<br/>Lavoro: sostituita pulsantiera, riprogrammati 18 interni"
        ),
        rule(),
        k.p("Il cliente dichiara il lavoro eseguito a regola d'arte."),
        Ink("amm mag"),
        k.p("Fiorenza Bianchetti, amministratrice<br/>14/10/2026"),
    ]
    return scanned(
        "magnolie",
        rl(story, A5, 35),
        Scanner(dpi=120, skew=-1.5, noise=3, jpeg=36, seed=72),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "it",
            client="Condominio Le Magnolie",
            project="Citofonia IP scala B",
            signatory_name="Fiorenza Bianchetti",
            signatory_title="amministratrice",
            signature_date="2026-10-14",
        ),
    )


def misto() -> Paper:
    """Relazione in testo e verbale firmato in scansione; decide la seconda firma, che manca."""
    k = Look("Times-Roman", "Times-Bold", 11)
    first = rl(
        [
            k.h("Relazione di fine fase"),
            k.p(
                "Cliente: Autorità di bacino del Tordo. Progetto: Modello idraulico. Incarico: ABT-26-3. Fase: Fase B, calibrazione."
            ),
            k.p(
                "La calibrazione è stata condotta su nove eventi di piena. Gli scarti massimi sono di 11 cm. A parere dello scrivente la fase è conclusa. Segue il verbale di accettazione, da firmare dal responsabile del procedimento e dal dirigente."
            ),
        ]
    )
    second = rl(
        [
            k.h("Verbale di accettazione"),
            k.p("Incarico ABT-26-3, Fase B, calibrazione. Corrispettivo: 15.900,00 euro."),
            k.p("L'accettazione è valida con entrambe le firme."),
            k.table(
                [
                    ["Ruolo", "Nome", "Firma", "Data"],
                    [
                        "Responsabile del procedimento",
                        "Cosimo Altavilla",
                        Ink("cos alt", 80),
                        "03/12/2026",
                    ],
                    ["Dirigente", "Graziella Monteverdi", "", ""],
                ],
                (150, 120, 110, 80),
                pad=6,
            ),
        ]
    )
    return Paper(
        "ma-tordo",
        "a",
        "mixed",
        joined(first, scan(second, Scanner(dpi=100, skew=0.6, noise=3, jpeg=35, seed=73))),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "it",
            client="Autorità di bacino del Tordo",
            project="Modello idraulico",
            project_code="ABT-26-3",
            milestone="Fase B, calibrazione",
            signatory_name="Graziella Monteverdi",
            signatory_title="Dirigente",
            amount="15900.00 EUR",
            warnings=["partly_signed"],
        ),
        joined(first, second),
    )


def variante() -> Paper:
    """Ordine di variazione in bozza."""
    k = Look(size=10)
    story = [
        k.h("Ordine di variazione n. OV-02"),
        k.p("BOZZA del 17/06/2026, in attesa di approvazione"),
        k.table(
            [
                ["Cliente", "Aeroscalo Costa Ulivi S.p.A."],
                ["Progetto", "Nastri bagagli, automazione"],
                ["Commessa", "ACU/9/25"],
                ["Importo in aumento", "€ 26.180,00"],
            ],
            (130, 320),
            head=False,
        ),
        k.p("Motivo: aggiunta del varco fuori sagoma. Nessun effetto sui tempi."),
        sp(),
        k.p("Per approvazione: ______________________"),
        k.p("Raimondo Castelnuovo, direttore tecnico"),
    ]
    return text(
        "costaulivi",
        rl(story, dress=[water("BOZZA", "#dcdcdc", 120)]),
        truth(
            "change_order",
            "undecided",
            False,
            "it",
            client="Aeroscalo Costa Ulivi S.p.A.",
            project="Nastri bagagli, automazione",
            project_code="ACU/9/25",
            signatory_name="Raimondo Castelnuovo",
            signatory_title="direttore tecnico",
            amount="26180.00 EUR",
            change_order_number="OV-02",
            warnings=["draft_or_void"],
        ),
    )


def posta() -> Paper:
    """Mail di accettazione con condizione."""
    k = Look(size=9.5)
    story = [
        k.p(
            "<b>Da:</b> Beatrice Zorzan [mailto:b.zorzan@distilleria-pedemonte.example]<br/><b>Inviato:</b> lunedì 21 dicembre 2026 10:02<br/><b>A:</b> Officine Web Brenta<br/><b>Oggetto:</b> R: collaudo area riservata agenti, ordine OA-2260"
        ),
        rule(),
        k.p("Buongiorno Nicola,"),
        k.p(
            "abbiamo fatto le prove con quattro agenti e l'area riservata agenti va bene: per noi è accettata, a patto che le provvigioni si possano esportare in Excel entro gennaio. Emetta pure la fattura da € 7.150,00 per il progetto Portale vendite."
        ),
        k.p("Buone feste,"),
        k.p("Beatrice Zorzan<br/>Direttrice commerciale<br/>Distilleria Pedemonte"),
    ]
    return text(
        "pedemonte",
        rl(story),
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "it",
            client="Distilleria Pedemonte",
            project="Portale vendite",
            milestone="area riservata agenti",
            signatory_name="Beatrice Zorzan",
            signatory_title="Direttrice commerciale",
            signature_date="2026-12-21",
            amount="7150.00 EUR",
            po_number="OA-2260",
            conditions=["le provvigioni si possano esportare in Excel entro gennaio"],
        ),
    )


def capitolato() -> Paper:
    """Capitolato dei lavori firmato: non decide nulla."""
    body = r"""
= Disciplinare d'incarico e descrizione delle attività
*Committente:* Azienda Trasporti Lagunari \ *Affidatario:* Studio Vela Ingegneria \ *Progetto:* Bigliettazione ai pontili \ *Incarico n.:* ATL-41

Attività: analisi dei flussi, specifiche dei validatori, assistenza alla gara. Le consegne saranno verificate dal committente entro trenta giorni; il silenzio non vale accettazione.

Compenso complessivo: euro 48.600,00 oltre IVA, in tre rate uguali.

#grid(columns: (1fr, 1fr), [Per il committente \ #pen(w: 70pt) \ Alvise Grimaldo, direttore esercizio \ 13 aprile 2026], [Per l'affidatario \ #pen(w: 60pt, c: black) \ Sveva Marangon \ 9 aprile 2026])
"""
    return text(
        "lagunari",
        ty(body, "Libertinus Serif", 11),
        truth(
            "statement_of_work",
            None,
            True,
            "it",
            client="Azienda Trasporti Lagunari",
            project="Bigliettazione ai pontili",
            project_code="ATL-41",
            signatory_name="Alvise Grimaldo",
            signatory_title="direttore esercizio",
            signature_date="2026-04-13",
            amount="48600.00 EUR",
        ),
    )


def opuscolo() -> Paper:
    """Un opuscolo che parla di collaudi."""
    k = Look(size=10, accent="#b03a00")
    story = [
        k.h("Collaudi senza pensieri", 26),
        k.p("con Verificasì, il servizio che accompagna ogni consegna", 13),
        rule("#b03a00", 2),
        k.p(
            "I nostri clienti accettano le consegne in media in quattro giorni. Liste di controllo pronte, firme raccolte sul tablet, verbali archiviati."
        ),
        k.p("Tre pacchetti: Base da 90 € al mese, Squadra da 240 €, Azienda su richiesta."),
        k.p("«Collaudo accettato al primo colpo» racconta un impiantista di Lecco."),
        k.p("Prenota una dimostrazione: www.verificasi.example"),
    ]
    return text(
        "verificasi",
        rl(story, columns=2, dress=[foot("Messaggio pubblicitario")]),
        truth("other", None, None, "it"),
    )


def ore() -> Paper:
    """Foglio ore approvato."""
    k = Look(size=9, accent="#2a4d8f")
    story = [
        k.h("Foglio ore mensile: novembre 2026"),
        k.kv(
            [
                ("Consulente", "Ludovico Tersi"),
                ("Cliente", "Banca Popolare dell'Alta Sila"),
                ("Attività", "Adeguamento antiriciclaggio"),
                ("Codice commessa", "BPS-AML-4"),
            ],
            120,
        ),
        k.table(
            [
                ["Settimana", "Giorni", "Sede"],
                ["2-6", "5", "cliente"],
                ["9-13", "4", "remoto"],
                ["16-20", "5", "cliente"],
                ["23-27", "3", "remoto"],
                ["Totale", "17", ""],
            ],
            (100, 70, 150),
        ),
        k.p("Si approvano le giornate sopra indicate."),
        Ink("imm str"),
        k.p("Immacolata Straface, responsabile compliance<br/>Cosenza, 30 novembre 2026"),
    ]
    return text(
        "altasila",
        rl(story),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "it",
            client="Banca Popolare dell'Alta Sila",
            project="Adeguamento antiriciclaggio",
            project_code="BPS-AML-4",
            signatory_name="Immacolata Straface",
            signatory_title="responsabile compliance",
            signature_date="2026-11-30",
        ),
    )


def mancato() -> Paper:
    """Verbale di verifica con esito negativo, timbrato."""
    k = Look("Times-Roman", "Times-Bold", 11)
    story = [
        k.h("Verbale di verifica di conformità"),
        k.p(
            "Stazione appaltante: Azienda Ospedaliera San Prospero. Progetto: Cartella clinica ambulatoriale, n. di progetto 2026/ICT/14. Rilascio: Rilascio 2, prenotazioni."
        ),
        k.p(
            "La commissione, riunita il 9 luglio 2026, rileva che 14 prove su 55 hanno dato esito negativo e che il tempo di risposta supera i limiti del capitolato. La verifica si conclude con esito <b>NEGATIVO</b>: il rilascio non viene accettato e la rata di € 44.000,00 non è liquidata.",
            align=4,
        ),
        sp(12),
        k.side(
            [Stamp("A.O. SAN PROSPERO", "ESITO NEGATIVO", width=140)],
            [
                Ink("venan c"),
                k.p("Venanzio Corradini<br/>presidente della commissione<br/>9 luglio 2026"),
            ],
        ),
    ]
    return text(
        "sanprospero",
        rl(story, margin=60),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "it",
            client="Azienda Ospedaliera San Prospero",
            project="Cartella clinica ambulatoriale",
            project_code="2026/ICT/14",
            milestone="Rilascio 2, prenotazioni",
            signatory_name="Venanzio Corradini",
            signatory_title="presidente della commissione",
            signature_date="2026-07-09",
            amount="44000.00 EUR",
        ),
    )


def papers() -> Iterator[Paper]:
    for make in (
        regolare,
        collaudo,
        rapportino,
        misto,
        variante,
        posta,
        capitolato,
        opuscolo,
        ore,
        mancato,
    ):
        yield make()
