"""Verbali, collaudi, rapporti di intervento, perizie: Italy and Ticino."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import ACC, CO, COND, OK, REJ, TS, UND, one, page, scanned, stamp, typ


def papers() -> Iterator[Paper]:
    """Italian forms."""
    yield one(
        "collaudo",
        page(
            """
= <b>CERTIFICATO DI REGOLARE ESECUZIONE</b>
---
: Stazione appaltante | Comune di Roccaspina
: Lavori | Consolidamento del muro di sostegno in via Fontanelle
: Impresa | Edilscavi Murgia S.r.l.
: Contratto | rep. n. 1187 del 14/03/2025

La sottoscritta direttrice dei lavori, visti gli atti contabili, considerato che i lavori sono stati ultimati in tempo utile e che l'opera si trova in buono stato,
= CERTIFICA
che i lavori sopra indicati sono stati regolarmente eseguiti dall'impresa e liquida il credito residuo in € 14.806,92.

Roccaspina, 27 febbraio 2026
| La direttrice dei lavori per il Comune// ~601~ Ing. Lucia Ferraguti | L'impresa (per accettazione)// ~602~ B. Murgia
""",
            font="Times-Roman",
            size=11.5,
            look="bare",
        ),
        truth(
            ACC,
            OK,
            True,
            "it",
            client="Comune di Roccaspina",
            project="Consolidamento del muro di sostegno in via Fontanelle",
            project_code="1187",
            signatory_name="Lucia Ferraguti",
            signatory_title="direttrice dei lavori",
            signature_date="2026-02-27",
            amount="14806.92 EUR",
        ),
    )

    yield scanned(
        "rapportino",
        page(
            """
# Rapporto d'intervento n. 2026-0733
| Cliente | Grand Hotel Miralago S.p.A.
| Oggetto | Manutenzione centrale termica
| Commessa | MT-0288
| Tecnico | Davide Pozzi - Termoidraulica Lariana snc
| Data / ore | 19 novembre 2025 - dalle 14.00 alle 17.30

Eseguita pulizia bruciatore, sostituita sonda di mandata, prova fumi entro i limiti (CO 22 ppm). Impianto lasciato in funzione.

Il cliente conferma la regolare esecuzione dell'intervento senza osservazioni.
~611~
Ornella Bianchi - responsabile servizi tecnici
""",
            look="grid",
            widths=(1, 3),
        ),
        truth(
            ACC,
            OK,
            True,
            "it",
            client="Grand Hotel Miralago S.p.A.",
            project="Manutenzione centrale termica",
            project_code="MT-0288",
            signatory_name="Ornella Bianchi",
            signatory_title="responsabile servizi tecnici",
            signature_date="2025-11-19",
        ),
        turn=90,
        skew=-0.7,
        noise=5.0,
        jpeg=30,
        seed=9,
    )

    yield one(
        "sal-riserva",
        typ("""
#grid(columns: (2fr, 1fr), [*VERBALE DI CONSEGNA E ACCETTAZIONE* \\ Mod. 8.2 rev. 3], align(right)[Foglio 1 di 1])
#table(columns: (1fr, 1fr), inset: 6pt, [Committente: Banca Popolare delle Murge S.C.p.A.], [Fornitore: Intellitica S.r.l.], [Progetto: Antifrode carte], [Codice progetto: BPM-AF-12], [Rilascio: Fase 2 – Motore regole], [Ordine d'acquisto: 7700451])
Documentazione consegnata: manuale utente, manuale di esercizio, piano di test, verbale della formazione (18 partecipanti). Anomalie aperte: nessuna bloccante.

Il Committente ha verificato il rilascio in oggetto. L'esito delle prove è positivo e il rilascio è accettato; è dovuta la rata di € 73.200,00.

#v(8pt)
#ink(621) \\ Gennaro Iovine, responsabile Monetica \\ Altamura, 30 settembre 2026
#v(1fr)
#line(length: 100%, stroke: .3pt)
#text(6.5pt)[Nota: l'accettazione di cui sopra è subordinata al completamento del test di carico a 2.000 transazioni al secondo entro il 23 ottobre 2026; in difetto il Committente potrà revocarla. Documento riservato, riproduzione vietata.]
"""),
        truth(
            ACC,
            COND,
            True,
            "it",
            client="Banca Popolare delle Murge S.C.p.A.",
            project="Antifrode carte",
            project_code="BPM-AF-12",
            milestone="Fase 2 – Motore regole",
            signatory_name="Gennaro Iovine",
            signatory_title="responsabile Monetica",
            signature_date="2026-09-30",
            amount="73200.00 EUR",
            po_number="7700451",
            conditions=[
                "completamento del test di carico a 2.000 transazioni al secondo entro il 23 ottobre 2026"
            ],
        ),
    )

    yield one(
        "variante",
        page(
            """
# Perizia di variante n. 2 - atto di sottomissione
: Ente | Azienda Sanitaria Locale Monti Sibilla
: Intervento | Adeguamento antincendio presidio di Norcara
: CUP / commessa | ASL-MS-2024-66
: Impresa esecutrice | Co.Ge.Im. Umbra S.p.A.

Maggiori lavori: compartimentazione vano scale B, porte EI 120 (n. 9).
| Importo contrattuale | € 842.000,00
| Aumento per la presente variante | € 38.415,60
| Nuovo importo | € 880.415,60

<b>Determinazione dell'Ente:</b> la variante NON è approvata, in quanto l'onere era già ricompreso nell'appalto (art. 7 del capitolato). L'impresa resta obbligata all'esecuzione alle condizioni originarie.

~631~
Il RUP, Silvano Trentacoste - 5 maggio 2026
""",
            look="zebra",
        ),
        truth(
            CO,
            REJ,
            True,
            "it",
            client="Azienda Sanitaria Locale Monti Sibilla",
            project="Adeguamento antincendio presidio di Norcara",
            project_code="ASL-MS-2024-66",
            signatory_name="Silvano Trentacoste",
            signatory_title="RUP",
            signature_date="2026-05-05",
            amount="38415.60 EUR",
            change_order_number="2",
        ),
    )

    yield one(
        "foglio-ore",
        typ(
            """
= Foglio ore mensile – marzo 2026
Collaboratore: Elia Bernasconi #h(1fr) Mandante: Azienda Elettrica Valle Morobbia SA \\
Progetto: Telelettura contatori #h(1fr) Commessa AEV-210
#table(columns: (auto, 1fr, auto), [Settimana], [Attività], [Ore], [10], [Configurazione concentratori], [38], [11], [Posa e collaudo Giubiasco], [41], [12], [Formazione personale], [24], [13], [Rapporto finale], [19], [], [*Totale ore*], [*122*])
Tariffa CHF 110.00/h. Totale da fatturare: CHF 13'420.00

#seal([VISTO E APPROVATO \\ 2 aprile 2026 \\ Dir. tecnica – Fabio Tognetti], c: rgb("#205080"))
""",
            size=11,
        ),
        truth(
            TS,
            OK,
            True,
            "it",
            client="Azienda Elettrica Valle Morobbia SA",
            project="Telelettura contatori",
            project_code="AEV-210",
            signatory_name="Fabio Tognetti",
            signatory_title="Dir. tecnica",
            signature_date="2026-04-02",
            amount="13420.00 CHF",
        ),
    )

    yield one(
        "superato",
        page(
            """
# Verbale di ultimazione lavori - rev. 0
Committente: Cantine Poggio Alto Soc. Agr. a r.l.
Progetto: Nuova barricaia interrata (pratica 25/041)
Impresa: Costruzioni Valdichiana S.r.l.

Si dà atto che i lavori sono stati ultimati il 30 luglio 2026 e che il committente li accetta.

Firmato per il committente:
~641~
Ginevra Salimbeni, amministratrice - 31 luglio 2026

## Annotazione del 7 agosto 2026
La presente revisione è ANNULLATA E SOSTITUITA dalla rev. 1, ancora da sottoscrivere, in quanto la data di ultimazione era errata.
""",
            over=stamp("ANNULLATO/vedi rev. 1", 330, 600, 15, "#c01010", 20),
        ),
        truth(
            ACC,
            UND,
            True,
            "it",
            client="Cantine Poggio Alto Soc. Agr. a r.l.",
            project="Nuova barricaia interrata",
            project_code="25/041",
            signatory_name="Ginevra Salimbeni",
            signatory_title="amministratrice",
            signature_date="2026-07-31",
            warnings=["draft_or_void"],
        ),
    )

    yield one(
        "doppia-firma",
        typ(
            """
#align(right)[Allegato C al contratto quadro CQ-118]
= Benestare alla fatturazione
#table(columns: (auto, 1fr), stroke: (bottom: .3pt), inset: 5pt, [Cliente], [Autostrade Salentine S.p.A.], [Iniziativa], [Censimento barriere di sicurezza], [Ordine di lavoro], [OdL 2026/093], [Prestazione], [Lotto C – km 41–68], [Importo], [€ 52.900,00])
Le prestazioni sopra descritte risultano conformi. Il presente benestare è valido *solo se recante entrambe le firme* del Cliente (Responsabile tecnico e Direttore d'esercizio).
#v(8pt)
#table(columns: (1fr, 1fr), inset: 8pt, [*Responsabile tecnico* \\ Tiziana Greco \\ #ink(651) \\ 14 ottobre 2026], [*Direttore d'esercizio* \\ Michele Lorusso \\ #v(24pt) data: ])
""",
            size=11,
        ),
        truth(
            ACC,
            UND,
            False,
            "it",
            client="Autostrade Salentine S.p.A.",
            project="Censimento barriere di sicurezza",
            project_code="OdL 2026/093",
            milestone="Lotto C – km 41–68",
            signatory_name="Michele Lorusso",
            signatory_title="Direttore d'esercizio",
            amount="52900.00 EUR",
            warnings=["partly_signed"],
        ),
    )
