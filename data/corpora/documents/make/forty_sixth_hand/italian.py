"""Italian papers, one of Ticino: verbali di collaudo, rapportini, varianti, lettere, capitolati."""

from collections.abc import Iterator

from .board import (
    CERT,
    HOURS,
    MAIL,
    NO,
    OPEN,
    ORDER,
    PART,
    YES,
    Check,
    Field,
    Ink,
    Paper,
    Stamp,
    hand,
    plain,
    rule,
    scanned,
    sheet,
    truth,
    typ,
)


def papers() -> Iterator[Paper]:
    yield from drawn()
    yield from typeset()


def drawn() -> Iterator[Paper]:
    """Papers made with platypus."""
    page = sheet(
        "# VERBALE DI COLLAUDO POSITIVO", "Commessa n. 25/0733 – Sestante Informatica S.r.l., Ancona", rule(),
        {"Committente": "Autorità Portuale dell'Alto Conero", "Progetto": "Varchi doganali intelligenti", "Fase collaudata": "Fase 2 – Varco Nord", "Ordine d'acquisto": "ODA-4501", "Corrispettivo": "€ 54.720,00 oltre IVA"},
        "In data 17 aprile 2026 le parti hanno eseguito le prove previste dal piano di collaudo (n. 48 casi). Tutte le prove hanno avuto esito positivo.",
        "Il committente, come sopra rappresentato, <b>accetta la fase collaudata</b> e ne autorizza la fatturazione.",
        10, [[("Per il committente", Ink(61), "Ing. Ludovica Marchegiani", "Dirigente Area Tecnica"), ("Per Sestante", Ink(62), "Fabio Orsetti", "Capo progetto")]],
        "Ancona, 17/04/2026", "## Elenco delle prove", [["Blocco", "Casi", "Esito"], ["Lettura targhe", "20", "positivo"], ["Sbarra e semaforo", "16", "positivo"], ["Invio dati alla dogana", "12", "positivo"]],
        "~ Distribuzione: committente (originale), fornitore (originale), direttore dell'esecuzione (copia), archivio commessa (copia).", lines="all", font="Helvetica", pt=10,
    )  # fmt: skip
    yield plain(
        "collaudo-varchi",
        page,
        truth(
            CERT,
            YES,
            True,
            "it",
            client="Autorità Portuale dell'Alto Conero",
            project="Varchi doganali intelligenti",
            project_code="25/0733",
            milestone="Fase 2 – Varco Nord",
            signatory_name="Ludovica Marchegiani",
            signatory_title="Dirigente Area Tecnica",
            signature_date="2026-04-17",
            amount="54720.00 EUR",
            po_number="ODA-4501",
        ),
    )

    page = sheet(
        "# Rapportino mensile – maggio 2026", "Consulente: Ginevra Tassinari · Bussola Advisory S.p.A.",
        {"Cliente": "Acciaierie Monte Falco S.p.A.", "Incarico": "Controllo di gestione stabilimento B", "Codice incarico": "BA-9014"},
        [["Settimana", "Giorni", "Note"], ["4–8", "4", ""], ["11–15", "5", "inventario"], ["18–22", "3,5", ""], ["25–29", "5", "chiusura"], ["Totale", "17,5", ""]],
        "Tariffa giornaliera € 720,00 – importo € 12.600,00",
        "Firma del consulente:", Ink(63, 80, 20), "Firma del cliente (dott. Ermanno Bellucci, CFO): _______________________ data __________",
        font="Courier", pt=9, lines="all",
    )  # fmt: skip
    yield plain(
        "rapportino-acciaio",
        page,
        truth(
            HOURS,
            OPEN,
            False,
            "it",
            client="Acciaierie Monte Falco S.p.A.",
            project="Controllo di gestione stabilimento B",
            project_code="BA-9014",
            signatory_name="Ermanno Bellucci",
            signatory_title="CFO",
            amount="12600.00 EUR",
            warnings=["partly_signed"],
        ),
    )

    page = sheet(
        "Fondazione Villa Smeralda per le Arti", 10, "Spett.le Teatro Mobile Soc. Coop.", "Verbania, 30 gennaio 2026", 10,
        "Oggetto: contestazione e mancata accettazione – “Rassegna Lago d'Inverno”, contratto 12/A, serata inaugurale",
        "Con la presente Vi comunichiamo che la prestazione relativa alla serata inaugurale del 24 gennaio non può essere accettata: l'impianto luci è rimasto spento per oltre quaranta minuti e il service audio non corrispondeva alla scheda tecnica.",
        "Ai sensi dell'art. 8 del contratto il compenso di euro 6.300,00 non verrà corrisposto.",
        "Distinti saluti", Ink(64), "Il Presidente<br/>Ottavio Prandina",
        font="Times-Roman", pt=12, margin=28,
    )  # fmt: skip
    yield plain(
        "contestazione-lago",
        page,
        truth(
            CERT,
            NO,
            True,
            "it",
            client="Fondazione Villa Smeralda per le Arti",
            project="Rassegna Lago d'Inverno",
            project_code="12/A",
            milestone="serata inaugurale",
            signatory_name="Ottavio Prandina",
            signatory_title="Presidente",
            signature_date="2026-01-30",
            amount="6300.00 EUR",
        ),
    )

    page = sheet(
        "# Modulo di benestare", "Da compilare e firmare a cura del cliente – Glossa Traduzioni s.a.s., Trieste",
        {"Cliente": Field("c", "Cantieri Nautici Isonzo S.p.A."), "Lavoro": Field("l", "Manuale armatore Falco 52"), "Commessa": Field("k", "GT-2611"), "Consegna": Field("d", "Consegna finale (DE, EN)"), "Importo": Field("i", "3.870,00 EUR")},
        [[1, 14], [Check("ok"), "Benestare concesso"], [Check("no"), "Benestare negato"]],
        {"Nome e cognome": Field("n", ""), "Ruolo": Field("r", ""), "Data": Field("dt", ""), "Firma": Field("f", "")},
        colour="#234f1e", lines="zebra", pt=10,
    )  # fmt: skip
    yield plain(
        "benestare-vuoto",
        page,
        truth(
            CERT,
            OPEN,
            False,
            "it",
            client="Cantieri Nautici Isonzo S.p.A.",
            project="Manuale armatore Falco 52",
            project_code="GT-2611",
            milestone="Consegna finale (DE, EN)",
            amount="3870.00 EUR",
        ),
        "form",
    )

    page = sheet(
        "# Verbale di fine allestimento e presa in consegna",
        [["Evento", "Salone del Ferro Battuto"], ["Cliente", "Consorzio Fabbri della Val Cenischia"], ["Incarico", "AL-1905"], ["Fase", "Allestimento padiglione 2"], ["Saldo", "€ 10.240,00"]],
        "Il cliente prende in consegna l'allestimento e lo accetta senza riserve.",
        hand("Edoardo Perotti Blanc", "Kristi", 30), "Edoardo Perotti Blanc, coordinatore fiera",
        hand("Susa, 4 ottobre 2025", "Breip", 16), 8,
        Stamp("CONSORZIO FABBRI", "VAL CENISCHIA", colour="#333399", turn=-7, width=140),
        "~ Impresa: Quinta Scenica allestimenti – copia per il cliente", lines="rows", font="Helvetica", pt=11, margin=23,
    )  # fmt: skip
    yield scanned(
        "presa-consegna",
        page,
        truth(
            CERT,
            YES,
            True,
            "it",
            client="Consorzio Fabbri della Val Cenischia",
            project="Salone del Ferro Battuto",
            project_code="AL-1905",
            milestone="Allestimento padiglione 2",
            signatory_name="Edoardo Perotti Blanc",
            signatory_title="coordinatore fiera",
            signature_date="2025-10-04",
            amount="10240.00 EUR",
        ),
        turn=180,
        skew=0.6,
        seed=81,
    )


def typeset() -> Iterator[Paper]:
    """Papers made with typst."""
    page = typ(
        """= Ordine di variazione OV-2
#grid(columns: (4cm, 1fr), row-gutter: 6pt, [Committente], [Azienda Trasporti Valdelsana], [Fornitore], [Kilobit S.r.l.], [Progetto], [Biglietteria mobile], [Rif. progetto], [ATV-KB-12], [Importo variazione], [+ € 7.480,00])
Descrizione: biglietto integrato con il parcheggio di scambio; consegna posticipata di 3 settimane.

Esito: #yes approvata #h(8mm) #no respinta

#scrawl(65) \\ Costanza Nencini, responsabile sistemi di vendita \\ Poggibonsi, lì 8 giugno 2026""", font="Libertinus Serif", pt=12, lang="it")  # fmt: skip
    yield plain(
        "variazione-bus",
        page,
        truth(
            ORDER,
            YES,
            True,
            "it",
            client="Azienda Trasporti Valdelsana",
            project="Biglietteria mobile",
            project_code="ATV-KB-12",
            signatory_name="Costanza Nencini",
            signatory_title="responsabile sistemi di vendita",
            signature_date="2026-06-08",
            amount="7480.00 EUR",
            change_order_number="OV-2",
        ),
    )

    page = typ(
        """Da: "Tiziana Rovelli" <t.rovelli@caseificioverbano.example> \\ A: redazione@piumaweb.example \\ Inviato: venerdì 21 novembre 2025 17:12 \\ Oggetto: R: sito e-commerce, ok al rilascio
#line(length: 100%, stroke: .5pt)
Ciao Matteo,

abbiamo provato il carrello con ordini veri e funziona tutto. Per noi la fase 3 (rif. PW-340, Sito e-commerce) è accettata. Mandami pure la fattura da CHF 5'450.–.

Buon fine settimana

Tiziana Rovelli \\ Responsabile vendite \\ Caseificio Verbano SA, Locarno""".replace("<t.", "\\<t."), font="New Computer Modern", pt=11, lang="it")  # fmt: skip
    yield plain(
        "mail-caseificio",
        page,
        truth(
            MAIL,
            YES,
            None,
            "it",
            client="Caseificio Verbano SA",
            project="Sito e-commerce",
            project_code="PW-340",
            milestone="fase 3",
            signatory_name="Tiziana Rovelli",
            signatory_title="Responsabile vendite",
            signature_date="2025-11-21",
            amount="5450.00 CHF",
        ),
    )

    page = typ(
        """#set heading(numbering: "1.1")
#align(center)[#text(16pt)[*Capitolato tecnico dell'incarico*] \\ Rif. CT-58/26]
Committente: *Ospedale Consorziale San Prospero* — Incaricato: *Istituto Delta Formazione*

Progetto: *Formazione cartella clinica elettronica*
= Oggetto
Formazione di 420 operatori in 28 edizioni.
= Accettazione
Ogni blocco di sette edizioni si intende accettato con la firma dei registri.
= Corrispettivo
28 edizioni × € 890,00 = totale *€ 24.920,00* oltre IVA se dovuta.
= Sottoscrizione
#grid(columns: (1fr, 1fr), [Il committente \\ #scrawl(66) \\ Mafalda Quintavalle \\ Direttrice amministrativa \\ 12 marzo 2026], [L'incaricato \\ #scrawl(67) \\ Sergio Landi \\ 12 marzo 2026])""", font="Libertinus Serif", pt=11, lang="it")  # fmt: skip
    yield plain(
        "capitolato-ospedale",
        page,
        truth(
            "statement_of_work",
            None,
            True,
            "it",
            client="Ospedale Consorziale San Prospero",
            project="Formazione cartella clinica elettronica",
            project_code="CT-58/26",
            signatory_name="Mafalda Quintavalle",
            signatory_title="Direttrice amministrativa",
            signature_date="2026-03-12",
            amount="24920.00 EUR",
        ),
    )

    page = typ(
        """#text(12pt, tracking: 2pt)[ESTRATTO DAL VERBALE DEL CONSIGLIO DI AMMINISTRAZIONE] \\ _Banca Popolare delle Langhe Alte, seduta del 26 febbraio 2026, punto 7_

*Punto 7 — Incarico di consulenza “Piano industriale 2027”, lettera d'incarico LI-204 (Rovere & Associati)*

Il Consiglio, udita la relazione della Direttrice Generale, visto il documento “Fase B – Analisi di scenario” consegnato il 9 febbraio,

#align(center)[*delibera*]

di accettare la Fase B e di liquidare il relativo compenso di € 48.000,00, a condizione che i consulenti integrino lo scenario avverso con l'effetto dei tassi negativi.

Letto, approvato e sottoscritto il 26 febbraio 2026.

#grid(columns: (1fr, 1fr), [Il Segretario \\ #scrawl(68) \\ G. Bosio], [La Presidente \\ #scrawl(69) \\ Emanuela Cravero di Monsardo])""", font="Liberation Serif", pt=11.5, page='paper: "a4", margin: 2.8cm', lang="it")  # fmt: skip
    yield plain(
        "delibera-banca",
        page,
        truth(
            CERT,
            PART,
            True,
            "it",
            client="Banca Popolare delle Langhe Alte",
            project="Piano industriale 2027",
            project_code="LI-204",
            milestone="Fase B – Analisi di scenario",
            signatory_name="Emanuela Cravero di Monsardo",
            signatory_title="Presidente",
            signature_date="2026-02-26",
            amount="48000.00 EUR",
            conditions=[
                "i consulenti integrino lo scenario avverso con l'effetto dei tassi negativi"
            ],
        ),
    )

    page = typ(
        """#grid(columns: (1fr, auto), [= Dichiarazione di accettazione], [Mod. 14 rev. 0])
Cliente: Farmacie Riunite del Sannio \\ Progetto: Gestionale magazzino unico \\ N. progetto: FRS-06 \\ Stato avanzamento: SAL 3 \\ Importo SAL: € 16.905,00

La presente conferma che il SAL 1 e il SAL 2 sono stati accettati con separate dichiarazioni del 10 e del 28 ottobre 2025. Il SAL 3 è sottoposto oggi al cliente.

Decisione del cliente sul SAL 3: #dots(w: 7cm)

#v(8mm)
Il cliente (Nunzia De Rienzo, amministratrice) #dots(w: 5cm) #h(4mm) data #dots(w: 2.5cm)

Il fornitore (Vesta Software) #scrawl(71) data 24 novembre 2025""", font="Liberation Sans", pt=10.5, lang="it")  # fmt: skip
    yield plain(
        "sal-tre",
        page,
        truth(
            CERT,
            OPEN,
            False,
            "it",
            client="Farmacie Riunite del Sannio",
            project="Gestionale magazzino unico",
            project_code="FRS-06",
            milestone="SAL 3",
            signatory_name="Nunzia De Rienzo",
            signatory_title="amministratrice",
            amount="16905.00 EUR",
            warnings=["partly_signed"],
        ),
    )
