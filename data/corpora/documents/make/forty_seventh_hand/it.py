"""Italian papers."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import copied, join, over, page, rl, stamp, ty


def papers() -> Iterator[Paper]:
    """Ten papers."""
    yield page(
        "it-comune-lettera",
        rl(
            """
**COMUNE DI CASTELFORTE MARINO**
Settore IV – Lavori Pubblici e Patrimonio
--
> Prot. n. 0018834 del 24/06/2026
Spett.le¦Studio Associato Ferrigno Ingegneria
**Oggetto: Consolidamento del molo di ponente (commessa CM-19) – approvazione del progetto definitivo**
Si comunica che, con determinazione n. 311 del 22 giugno 2026, questo Settore ha approvato il progetto definitivo consegnato il 29 maggio, ritenendolo rispondente al disciplinare d'incarico.
Si dà atto che sono pervenuti i pareri della Capitaneria e della Soprintendenza, entrambi favorevoli, e che il quadro economico resta contenuto nello stanziamento del bilancio pluriennale. La validazione è stata sottoscritta il 18 giugno.
Codesto Studio può pertanto emettere fattura elettronica per l'importo di € 37.904,00 oltre cassa e IVA, indicando l'ordine n. 26/00771.
Distinti saluti
Il Responsabile del Settore
~701
Arch. Ilaria Montesano
""",
            font="Times-Roman",
            size=11,
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "it",
            client="COMUNE DI CASTELFORTE MARINO",
            project="Consolidamento del molo di ponente",
            project_code="CM-19",
            milestone="progetto definitivo",
            signatory_name="Ilaria Montesano",
            signatory_title="Responsabile del Settore",
            signature_date="2026-06-24",
            amount="37904.00 EUR",
            po_number="26/00771",
        ),
    )

    yield page(
        "it-verbale-collaudo",
        ty(
            """
# Verbale di collaudo
|= 2 5
| Committente | Cantina Sociale Monteluro s.c.a.
| Fornitore | Enomeccanica Bressan s.r.l.
| Progetto | Nuova linea di imbottigliamento
| Commessa | EB-2231
| Fase collaudata | Fase C – Capsulatrice ed etichettatrice
| Rata collegata | € 68.500,00
## Prove eseguite
|= 4 2 2
|! Prova | Atteso | Rilevato
| Velocità nominale | 6.000 bott/h | 6.120 bott/h
| Scarti etichette | < 0,5 % | 0,2 %
| Fermo di emergenza | conforme | conforme
## Documenti consegnati
- manuale d'uso in italiano, dichiarazione CE, schemi elettrici rev. 3
- elenco ricambi consigliati con prezzi bloccati fino al 31 dicembre 2027
- attestati di formazione per otto operatori
++
## Condizioni di garanzia
La garanzia decorre dalla data del presente verbale e dura 24 mesi. Sono escluse le parti soggette a usura (guarnizioni, lame, rulli). L'assistenza interviene entro due giorni lavorativi; durante la vendemmia entro otto ore. In caso di esito negativo il fornitore avrebbe avuto trenta giorni per ripetere le prove a proprie spese.
## Esito
Il collaudo ha dato esito positivo. Il committente accetta la fase C senza riserve.
|! Nome | Per | Firma
| Denis Bressan | il fornitore | ~705
| Paola Righetti, responsabile qualità | il committente | ~706
| Gianmarco Soldà, direttore | il committente | ~707
Monteluro, 2 luglio 2026
""",
            font="Liberation Sans",
            size=10,
            grid="full",
            accent="#5a1230",
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "it",
            client="Cantina Sociale Monteluro s.c.a.",
            project="Nuova linea di imbottigliamento",
            project_code="EB-2231",
            milestone="Fase C – Capsulatrice ed etichettatrice",
            signatory_name="Gianmarco Soldà",
            signatory_title="direttore",
            signature_date="2026-07-02",
            amount="68500.00 EUR",
        ),
    )

    yield page(
        "it-delibera-consiglio",
        ty(
            """
## Fondazione Teatro Civico di Borgosesia Alta
# Estratto dal libro dei verbali del Consiglio di amministrazione
Seduta del 14 aprile 2026 – punto 5 dell'ordine del giorno
--
Il Presidente riferisce sulla prova del nuovo impianto luci, eseguita l'8 aprile alla presenza del direttore tecnico.
Il Consiglio, all'unanimità, **delibera** di accettare il lotto 1 «Graticcia e proiettori» dell'intervento Impianto luci di scena (rif. ILS/24) e di liquidare alla ditta Scenotecnica Valsesia la somma di € 91.240,00 (euro novantunomiladuecentoquattordici/00).
Il Consiglio prende inoltre atto che il lotto 2 non è ancora iniziato.
Omissis
--
Per estratto conforme all'originale, 17 aprile 2026
Il segretario verbalizzante
^Edoardo Zanetta
Edoardo Zanetta
""",
            font="New Computer Modern",
            title="center",
            size=11,
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "it",
            client="Fondazione Teatro Civico di Borgosesia Alta",
            project="Impianto luci di scena",
            project_code="ILS/24",
            milestone="lotto 1 «Graticcia e proiettori»",
            signatory_name="Edoardo Zanetta",
            signatory_title="segretario verbalizzante",
            signature_date="2026-04-17",
            warnings=["amount_words_disagree"],
        ),
    )

    yield copied(
        "it-rapportino",
        over(
            rl(
                """
# Rapportino mensile ore – settembre 2026
Consulente: Davide Ruocco (Lambda Servizi)
Cliente: Autolinee Irpine S.p.A.
Incarico: LS-4078 – Supporto orari e turni
|= 1 2 5
|! Sett. | Ore | Attività
| 36 | 36,00 | Turni estivi, chiusura
| 37 | 40,00 | Orario scolastico
| 38 | 40,00 | Orario scolastico
| 39 | 38,00 | Verifica fermate
| Tot. | 154,00 | € 47,00/h = € 7.238,00
Si approvano le ore sopra indicate.
[ Avellino, 1 ottobre 2026 || ~715
[   || Concetta Iandolo
[   || Responsabile movimento
""",
                size=11,
                font="Helvetica",
            ),
            stamp(90, 430, "AUTOLINEE IRPINE S.p.A.", "Ufficio Movimento", shade="#3b2a7a"),
        ),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "it",
            client="Autolinee Irpine S.p.A.",
            project="Supporto orari e turni",
            project_code="LS-4078",
            signatory_name="Concetta Iandolo",
            signatory_title="Responsabile movimento",
            signature_date="2026-10-01",
            amount="7238.00 EUR",
        ),
        skew=-0.9,
        seed=71,
        turn=180,
        dpi=96,
    )

    yield page(
        "it-mail-condizioni",
        rl(
            """
Da: Giulia Franceschetti <giulia@pastificiomolinella.example>
A: studio@ombraluce.example
Data: mar 17 mar 2026, 08:55
Oggetto: R: Shooting catalogo 2026, selezione finale
Buongiorno Matteo,
la selezione finale ci piace molto. La approviamo, purché le tre foto dei tortelli vengano rifatte con la nuova confezione.
Fatto questo può mandarmi la fattura dei 3.850 euro (commessa PM-2026-07).
A presto
Giulia Franceschetti
Brand manager – Pastificio Molinella
""",
            font="Courier",
            size=10,
        ),
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "it",
            client="Pastificio Molinella",
            project="Shooting catalogo 2026",
            project_code="PM-2026-07",
            milestone="selezione finale",
            signatory_name="Giulia Franceschetti",
            signatory_title="Brand manager",
            signature_date="2026-03-17",
            amount="3850.00 EUR",
            conditions=["le tre foto dei tortelli vengano rifatte con la nuova confezione"],
        ),
    )

    yield page(
        "it-variante-respinta",
        ty(
            """
# Richiesta di variante n. 6
:: Committente :: Ospedale di comunità Valle Orco
:: Appaltatore :: Edilcanavese s.r.l.
:: Intervento :: Ampliamento dialisi
:: N. progetto :: OVO-14
:: Oggetto :: Sostituzione del pavimento vinilico con gomma
:: Importo richiesto :: € 24.318,90
:: Proroga richiesta :: giorni 10
--
**Determinazione del committente**
☐ approvata   ☐ approvata con modifiche   ☒ respinta
Motivazione: il materiale di contratto è disponibile e la sostituzione non è necessaria.
|= 1 1
| Ing. Margherita Bosio, responsabile unico del progetto¦20 maggio 2026 | ~725
""",
            font="DejaVu Sans",
            size=9.5,
            accent="#0d3b66",
        ),
        truth(
            "change_order",
            "rejected",
            True,
            "it",
            client="Ospedale di comunità Valle Orco",
            project="Ampliamento dialisi",
            project_code="OVO-14",
            signatory_name="Margherita Bosio",
            signatory_title="responsabile unico del progetto",
            signature_date="2026-05-20",
            amount="24318.90 EUR",
            change_order_number="6",
        ),
    )

    sheet = rl(
        """
# Dichiarazione di mancata accettazione
Il sottoscritto, per conto di **Residenza Borgo Antico S.r.l.**, esaminato il software Gestione ospiti (progetto RBA-3) nella versione consegnata il 4 novembre 2025,
**dichiara di non accettare** il rilascio 2.0 perché la stampa della terapia riporta dosaggi errati.
L'importo di € 9.600,00 collegato al rilascio resta sospeso.
Ivrea, lì 12 novembre 2025
~731
Alberto Peyron, direttore sanitario
""",
        font="Times-Roman",
        size=12.5,
    )
    cover = rl(
        """
# Nota di trasmissione n. 88
Alla ditta Softcura S.n.c.
Si inoltra in allegato (pagina seguente) la dichiarazione firmata. L'originale segue per posta.
""",
        size=10,
    )
    picture = copied("it-allegato", sheet, {}, seed=73, skew=0.7)
    yield Paper(
        "lq-it-nota-e-scansione",
        "a",
        "mixed",
        join(cover, picture.data),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "it",
            client="Residenza Borgo Antico S.r.l.",
            project="Gestione ospiti",
            project_code="RBA-3",
            milestone="rilascio 2.0",
            signatory_name="Alberto Peyron",
            signatory_title="direttore sanitario",
            signature_date="2025-11-12",
            amount="9600.00 EUR",
        ),
        join(cover, sheet),
    )

    yield page(
        "it-modulo-compilato-senza-firma",
        rl(
            """
# Modulo di accettazione consegna
| Cliente | {t:cliente:Consorzio Irriguo Chiese Basso}
| Progetto | {t:progetto:Telecontrollo paratoie}
| Ordine di lavoro | {t:odl:ODL-1406}
| Consegna | {t:cons:Consegna 3, sala controllo}
| Importo EUR | {t:imp:45.750,00}
Esito (barrare):
[ {c:si:0} || accettata
[ {c:ris:0} || accettata con riserva
[ {c:no:0} || respinta
| Firmatario | {t:firm:Ottavio Zambelli}
| Qualifica | {t:qual:Direttore del consorzio}
| Firma | {t:firma:}
| Data | {t:data:}
""",
            grid="none",
            font="Helvetica",
            accent="#234d20",
        ),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "it",
            client="Consorzio Irriguo Chiese Basso",
            project="Telecontrollo paratoie",
            project_code="ODL-1406",
            milestone="Consegna 3, sala controllo",
            signatory_name="Ottavio Zambelli",
            signatory_title="Direttore del consorzio",
            amount="45750.00 EUR",
        ),
        "form",
    )

    yield page(
        "it-bozza-ore",
        ty(
            """
## BOZZA – da non considerare approvata
# Consuntivo ore di novembre
**Cliente:** Vetreria Muranella s.p.a.   **Fornitore:** Nodo Quattro s.r.l.   **Progetto:** Configuratore lampade (NQ-58)
|! Risorsa | Ore | Tariffa | Totale
| A. Serafin | 62 | 58,00 € | 3.596,00 €
| L. Cogo | 40 | 52,00 € | 2.080,00 €
| **Totale** | **102** |   | **5.676,00 €**
Per approvazione: Beatrice Toso, responsabile IT
Firma ______________________  Data ______________
""",
            font="Libertinus Serif",
            size=12,
            grid="band",
            accent="#6a4a00",
            flipped=True,
        ),
        truth(
            "timesheet_approval",
            "undecided",
            False,
            "it",
            client="Vetreria Muranella s.p.a.",
            project="Configuratore lampade",
            project_code="NQ-58",
            signatory_name="Beatrice Toso",
            signatory_title="responsabile IT",
            amount="5676.00 EUR",
            warnings=["draft_or_void"],
        ),
    )

    yield page(
        "it-capitolato",
        rl(
            """
# Specifica delle prestazioni (SOW) n. SP-0331
Cliente: **Azienda Speciale Farmacie Lario**       Consulente: **Bilancia Partners S.a.s.**
## 1. Oggetto
Il Consulente assiste il Cliente nel progetto Riordino magazzino centrale.
## 2. Prestazioni e corrispettivi
|= 1 5 2
|! N. | Prestazione | Corrispettivo
| P1 | Analisi delle rotazioni | € 6.000,00
| P2 | Nuova disposizione degli scaffali | € 9.500,00
| P3 | Affiancamento per otto settimane | € 12.000,00
|   | **Totale IVA esclusa** | **€ 27.500,00**
## 3. Accettazione
Ogni prestazione si intende accettata con verbale firmato dal Cliente.
## 4. Durata
Dal 1° ottobre 2026 al 31 marzo 2027.
## 5. Riservatezza
Le parti mantengono riservati i dati di vendita per cinque anni.
[ Per il Cliente || Per il Consulente
[ ~741 || ~742
[ Renata Colombini, direttrice generale || Fulvio Galli, socio
[ 21 settembre 2026 || 18 settembre 2026
""",
            size=9.5,
            grid="lines",
            cols=2,
            accent="#274060",
        ),
        truth(
            "statement_of_work",
            None,
            True,
            "it",
            client="Azienda Speciale Farmacie Lario",
            project="Riordino magazzino centrale",
            project_code="SP-0331",
            signatory_name="Renata Colombini",
            signatory_title="direttrice generale",
            signature_date="2026-09-21",
            amount="27500.00 EUR",
        ),
    )
