"""Italian papers."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import Sheet, scanned, text
from .pieces import Field, Ink, Tick, hand

AC = "acceptance_certificate"


def collaudo() -> Paper:
    """A test record in two columns; the decision is at the foot of the right one."""
    s = Sheet("Times-Roman", 10)
    s.h("Verbale di collaudo", 17, "c", 2)
    s.p(
        "Teatro Comunale di Castelvernia – Macchineria scenica – commessa 25-071",
        align="c",
        after=10,
    )
    s.rule()
    top, right = s.y, s.right
    s.right = s.left + 232
    s.p(
        "<b>Premesse.</b> Con ordine 318 del 6 maggio 2025 la Fondazione Teatro Comunale di Castelvernia (Committente) ha affidato a Meccaniche Brenta S.r.l. (Fornitore) la revisione dei tiri motorizzati.",
        align="j",
    )
    s.p(
        "<b>Svolgimento.</b> Le prove si sono tenute il 3 e il 4 febbraio 2026 alla presenza del direttore di scena. Ogni tiro è stato mosso a vuoto e con il carico di 300 kg.",
        align="j",
    )
    s.p("<b>Rumore.</b> Misurati 41 dB(A) in platea, a fronte dei 45 ammessi.", align="j")
    s.left, s.right, s.y = s.left + 252, right, top
    s.table(
        [
            ["Tiro", "Corsa", "Esito"],
            ["1–8", "14,0 m", "positivo"],
            ["9–12", "14,0 m", "positivo"],
            ["13", "11,5 m", "positivo"],
        ],
        [1, 1, 1],
        "grid",
    )
    s.p(
        "<b>Conclusioni.</b> Visto l'esito delle prove, il collaudo è positivo e la macchineria è accettata dal Committente. Il saldo di euro 34.900,00 è esigibile.",
        align="j",
        after=14,
    )
    s.put(Ink(701), 2)
    s.p(
        "Per il Committente<br/>Ludovica Zorzi, direttrice tecnica<br/>Castelvernia, 5 febbraio 2026",
        after=12,
    )
    s.put(Ink(702), 2)
    s.p("Per il Fornitore<br/>Ivano Brenta")
    return text(
        "collaudo-due-colonne",
        s,
        truth(
            AC,
            "accepted",
            True,
            "it",
            client="Fondazione Teatro Comunale di Castelvernia",
            project="Macchineria scenica",
            project_code="25-071",
            po_number="318",
            signatory_name="Ludovica Zorzi",
            signatory_title="direttrice tecnica",
            signature_date="2026-02-05",
            amount="34900.00 EUR",
        ),
    )


def variante() -> Paper:
    """A change to a survey contract."""
    s = Sheet("Helvetica", 10)
    s.table(
        [
            ["RICHIESTA DI VARIANTE", "N. 02"],
            ["Commessa", '<font name="Courier">GT-114 Rilievo della rete di drenaggio</font>'],
            ["Committente", '<font name="Courier">Consorzio di Bonifica Basso Sillaro</font>'],
            ["Esecutore", "Geotopos Studio Associato"],
        ],
        [1.2, 3],
        "grid",
        fill="#fff0c0",
    )
    s.p(
        "Descrizione: rilievo di ulteriori 6 km di fossi in sinistra idraulica, richiesto dal Consorzio il 12 maggio 2026."
    )
    s.p(
        "Motivazione: i fossi sono stati acquisiti dal Consorzio dopo l'affidamento. Restituzione in formato GIS, sezioni ogni 200 m, due capisaldi supplementari."
    )
    s.p("Importo in aumento: € 5.640,00 oltre IVA. Nuova scadenza: 31 luglio 2026.")
    s.table(
        [[Tick("x"), "Variante approvata"], [Tick(""), "Variante non approvata"]],
        [0.5, 8],
        "plain",
        head=False,
    )
    s.kv(
        [
            ("Approvata da", '<font name="Courier">Ing. Tullio Venturoli, capo settore</font>'),
            ("Firma", '<font name="Courier">/s/ Tullio Venturoli</font>'),
            ("Data", '<font name="Courier">21/05/2026</font>'),
        ],
        0.2,
        "lines",
    )
    return text(
        "variante-rilievo",
        s,
        truth(
            "change_order",
            "accepted",
            True,
            "it",
            client="Consorzio di Bonifica Basso Sillaro",
            project="Rilievo della rete di drenaggio",
            project_code="GT-114",
            change_order_number="02",
            signatory_name="Tullio Venturoli",
            signatory_title="capo settore",
            signature_date="2026-05-21",
            amount="5640.00 EUR",
        ),
    )


def posta_si() -> Paper:
    """The client's yes, with the vendor's question quoted below."""
    s = Sheet("Helvetica", 10, left=52)
    s.p("<b>R: Piano di comunicazione – consegna finale</b>", 12, after=8)
    s.kv(
        [
            ("Da:", "Elettra Marangon"),
            ("A:", "agenzia@passoparola-verona.example"),
            ("Inviato:", "27 novembre 2025 10:18"),
        ],
        0.12,
        strong=False,
        after=10,
    )
    s.p("Buongiorno Giacomo,")
    s.p(
        "confermo che la consegna finale ci va bene così com'è: la consideri accettata. Può emettere la fattura a saldo di € 4.700,00 citando la commessa PC-29."
    )
    s.p(
        "Le segnalo che da gennaio il nuovo referente per i social sarà il collega Pavan, che Le scriverà per gli accessi."
    )
    s.p(
        "Cordiali saluti,<br/>Elettra Marangon<br/>Responsabile Comunicazione<br/>Terme di Valfiorita S.p.A.",
        after=12,
    )
    s.p(
        "Il 25 novembre 2025 Giacomo ha scritto:<br/>&gt; Gentile dottoressa, attendo un Suo cenno sulla consegna finale; finché non la approva non procedo con la fattura.",
        9,
        color="#666666",
    )
    return text(
        "posta-consegna-finale",
        s,
        truth(
            "email",
            "accepted",
            None,
            "it",
            client="Terme di Valfiorita S.p.A.",
            project="Piano di comunicazione",
            project_code="PC-29",
            milestone="consegna finale",
            signatory_name="Elettra Marangon",
            signatory_title="Responsabile Comunicazione",
            signature_date="2025-11-27",
            amount="4700.00 EUR",
        ),
    )


def certificato_riserva() -> Paper:
    """A scanned handover with a hand-written reserve."""
    s = Sheet("Helvetica", 10.5)
    s.h("DICHIARAZIONE DI CONSEGNA E ACCETTAZIONE", 13, "c", 12)
    s.kv(
        [
            ("Cliente", "Cantina Sociale Monte Ortigo"),
            ("Fornitura", "Impianto di imbottigliamento linea 2"),
            ("Commessa", "IMB 0926"),
            ("Rata", "EUR 52.000,00 alla consegna"),
        ],
        0.2,
        "box",
    )
    s.p(
        "Avviamento eseguito dal 3 al 5 giugno 2026 con 6.000 bottiglie. Consegnati: manuale d'uso e manutenzione, dichiarazione CE, schemi elettrici, ricambi di prima dotazione come da distinta.",
        9,
    )
    s.table(
        [
            [Tick(""), "accettata"],
            [Tick("v", pen=True), "accettata con riserva:"],
            [Tick(""), "rifiutata"],
        ],
        [0.5, 8],
        "plain",
        head=False,
        after=2,
    )
    s.p(hand("sostituire guarnizione del riempitore"), x=30, after=2)
    s.p(
        "........................................................................................................",
        x=30,
        after=14,
    )
    s.table(
        [
            ["Luogo e data", hand("Negrar, 8 giugno 2026")],
            ["Per il cliente", "Tarcisio Fasoli, enologo"],
            ["Firma", Ink(721, wide=140)],
        ],
        [1, 3],
        "grid",
        head=False,
    )
    s.stamp(["CANTINA SOCIALE", "MONTE ORTIGO"], 440, s.y - 30, -10, "#7a1f3d", ring=True)
    return scanned(
        "consegna-con-riserva",
        s,
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "it",
            client="Cantina Sociale Monte Ortigo",
            project="Impianto di imbottigliamento linea 2",
            project_code="IMB 0926",
            signatory_name="Tarcisio Fasoli",
            signatory_title="enologo",
            signature_date="2026-06-08",
            amount="52000.00 EUR",
            conditions=["sostituire guarnizione del riempitore"],
        ),
        skew=-1.0,
        seed=71,
        contrast=1.05,
    )


def posta_no() -> Paper:
    """A mail that declines."""
    s = Sheet("narrow", 11)
    s.p("Posta in arrivo | Stampa messaggio", 8, "r", 8)
    s.table(
        [
            ["Mittente", "Ornella Sirtori, Museo della Seta di Garlate Alta"],
            ["Destinatario", "Audioguide Lario"],
            ["Data", "3 settembre 2026"],
            ["Oggetto", "Progetto Audioguida multilingue (commessa AL/55): testi in tedesco"],
        ],
        [1, 5],
        "lines",
        head=False,
    )
    s.p("Gentili signori,")
    s.p(
        "i testi in tedesco consegnati il 28 agosto non possono essere accettati: la nostra revisora ha trovato errori in quasi ogni sala e due schede mancano del tutto. Vi chiediamo una nuova traduzione completa. La rata di € 1.980,00 resta sospesa."
    )
    s.p("Distinti saluti<br/>Ornella Sirtori<br/>Conservatrice")
    return text(
        "posta-testi-respinti",
        s,
        truth(
            "email",
            "rejected",
            None,
            "it",
            client="Museo della Seta di Garlate Alta",
            project="Audioguida multilingue",
            project_code="AL/55",
            milestone="testi in tedesco",
            signatory_name="Ornella Sirtori",
            signatory_title="Conservatrice",
            signature_date="2026-09-03",
            amount="1980.00 EUR",
        ),
    )


def rapportino() -> Paper:
    """Hours in a fillable form, sent but not approved."""
    s = Sheet("Helvetica", 10)
    s.h("Rapportino mensile delle ore", 15, color="#2c3e50")
    s.kv(
        [
            (a, Field(b, c, 250))
            for a, b, c in (
                ("Tecnico", "tec", "Fabio Delpero"),
                ("Cliente", "cli", "Acciaierie Valtrompina S.p.A."),
                ("Progetto", "pro", "Migrazione MES"),
                ("Codice commessa", "com", "AV-MES-3"),
                ("Mese", "mese", "luglio 2026"),
                ("Ore totali", "ore", "152"),
                ("Importo", "imp", "EUR 9.880,00"),
            )
        ],
        0.25,
    )
    s.p("Riservato al cliente")
    s.table(
        [[Field("appr", False), "Ore approvate", Field("resp", False), "Ore respinte"]],
        [0.4, 3, 0.4, 3],
        "plain",
        head=False,
    )
    s.kv(
        [
            ("Approvatore", "Miriam Gheza, responsabile sistemi"),
            ("Firma", Field("firma", "", 250, 22)),
            ("Data", Field("data", "", 110)),
        ],
        0.25,
    )
    return text(
        "rapportino-ore",
        s,
        truth(
            "timesheet_approval",
            "undecided",
            False,
            "it",
            client="Acciaierie Valtrompina S.p.A.",
            project="Migrazione MES",
            project_code="AV-MES-3",
            signatory_name="Miriam Gheza",
            signatory_title="responsabile sistemi",
            amount="9880.00 EUR",
        ),
        "form",
    )


def fattura() -> Paper:
    """An invoice."""
    s = Sheet("Courier", 9.5)
    s.h("FATTURA n. 87/2026", 14)
    s.p(
        "Studio Tecnico Maffeis - Lovere<br/>Spett.le Immobiliare Porto Vecchio S.r.l.<br/>Data: 9 ottobre 2026",
        after=12,
    )
    s.table(
        [
            ["Descrizione", "Importo"],
            ["Direzione lavori, saldo progetto Darsena 4", "6.500,00"],
            ["Cassa previdenza 4 %", "260,00"],
            ["IVA 22 %", "1.487,20"],
            ["Totale fattura EUR", "8.247,20"],
        ],
        [4, 1.4],
        "lines",
        right=(1,),
    )
    s.p("Pagamento a 30 giorni data fattura. Reclami entro otto giorni dal ricevimento.")
    return text(
        "fattura-saldo",
        s,
        truth(
            "other",
            None,
            None,
            "it",
            client="Immobiliare Porto Vecchio S.r.l.",
            project="Darsena 4",
        ),
    )


def capitolato() -> Paper:
    """A statement of work with a signature of the client."""
    s = Sheet("Helvetica", 10, left=66, right=66)
    s.bar("SPECIFICA DEI SERVIZI (SOW) n. 6", "#145a8d", high=24, size=13)
    s.p(
        "<b>Cliente:</b> Ferrovia Panoramica del Renon Basso S.r.l. &nbsp; <b>Consulente:</b> Orarium Consulting"
    )
    s.p("<b>Progetto:</b> Biglietteria integrata", after=10)
    s.table(
        [
            ["Fase", "Contenuto", "Giorni", "Corrispettivo"],
            ["A", "Analisi dei flussi", "12", "€ 8.400,00"],
            ["B", "Selezione del fornitore", "18", "€ 12.600,00"],
            ["C", "Assistenza all'avvio", "10", "€ 7.000,00"],
            ["", "Totale", "40", "€ 28.000,00"],
        ],
        [0.5, 4, 1, 1.6],
        "grid",
        right=(2, 3),
    )
    s.p(
        "Luogo: Renon e da remoto. Durata: dal 19 gennaio al 31 luglio 2026. Riservatezza e proprietà dei risultati: come da contratto quadro del 2024."
    )
    s.p(
        "Ogni fase si conclude con un verbale separato che il Cliente firmerà se soddisfatto. Spese di viaggio a piè di lista.",
        after=14,
    )
    s.table(
        [
            ["Per il Cliente", "Per il Consulente"],
            [Ink(731), Ink(732)],
            [
                "Walburga Pichler, amministratrice delegata<br/>12 gennaio 2026",
                "Nicolò Tessari<br/>9 gennaio 2026",
            ],
        ],
        [1, 1],
        "lines",
    )
    return text(
        "specifica-servizi",
        s,
        truth(
            "statement_of_work",
            None,
            True,
            "it",
            client="Ferrovia Panoramica del Renon Basso S.r.l.",
            project="Biglietteria integrata",
            project_code="6",
            signatory_name="Walburga Pichler",
            signatory_title="amministratrice delegata",
            signature_date="2026-01-12",
            amount="28000.00 EUR",
        ),
    )


def papers() -> Iterator[Paper]:
    """All of the family."""
    for make in (
        collaudo,
        variante,
        posta_si,
        certificato_riserva,
        posta_no,
        rapportino,
        fattura,
        capitolato,
    ):
        yield make()
