"""Italian papers."""

from collections.abc import Iterator

from paper import Paper, truth

from .pages import Sheet, flat, joined, page, scanned


def papers() -> Iterator[Paper]:
    s = Sheet(size=11, face="T", label=150, hand="Kristi").flow("""
^ VERBALE DI COLLAUDO
^ n. 45 del registro
---
Committente :: Consorzio Irriguo della Bassa Scrivia
Appaltatore :: Elettromeccanica Tortonese S.n.c.
Impianto :: Telecontrollo delle paratoie
Commessa :: ET/25/308
Fase collaudata :: Fase 2, paratoie da 9 a 16
Corrispettivo :: € 41.250,00 oltre IVA

Prove eseguite: apertura e chiusura da remoto, mancanza di rete, allarme di livello. Tutte con esito positivo.

Il committente dichiara di accettare la fase collaudata senza riserve.

Il committente
~701
Nome :: @ Ermanno Guasco
Carica :: @ Presidente
Data :: @ 3 ottobre 2025
L'appaltatore
~702
""")
    s.stamp("CONSORZIO IRRIGUO/DELLA BASSA SCRIVIA", 330, 520, -6, 11, (0.1, 0.2, 0.5))
    d = s.pdf()
    yield Paper(
        "ku-it-collaudo",
        "a",
        "scan",
        scanned(d, skew=-0.5, seed=61, contrast=1.2),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "it",
            client="Consorzio Irriguo della Bassa Scrivia",
            project="Telecontrollo delle paratoie",
            project_code="ET/25/308",
            milestone="Fase 2, paratoie da 9 a 16",
            signatory_name="Ermanno Guasco",
            signatory_title="Presidente",
            signature_date="2025-10-03",
            amount="41250.00 EUR",
        ),
        source=d,
    )

    yield Paper(
        "ku-it-consegna-piatta",
        "a",
        "form",
        flat(
            page(
                """
# Modulo di accettazione della consegna
Officine Digitali Carignano S.r.l. - mod. 7.5
?Cliente :: Pastificio Fratelli Montalbano S.p.A.
?Progetto :: Tracciabilità dei lotti
?N. commessa :: ODC-1276
?Consegna :: Milestone 2 - Etichettatura
?Importo (EUR) :: 26.800,00

Esito della verifica del cliente
[!] consegna accettata
[?] consegna accettata con riserva
[?] consegna respinta

?Firma (per esteso) :: /s/ Ornella Spadafora
?Nome e cognome :: Ornella Spadafora
?Ruolo :: Responsabile Produzione
?Data :: 18 maggio 2026
""",
                label=160,
            )
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "it",
            client="Pastificio Fratelli Montalbano S.p.A.",
            project="Tracciabilità dei lotti",
            project_code="ODC-1276",
            milestone="Milestone 2 - Etichettatura",
            signatory_name="Ornella Spadafora",
            signatory_title="Responsabile Produzione",
            signature_date="2026-05-18",
            amount="26800.00 EUR",
        ),
    )

    yield Paper(
        "ku-it-variante",
        "a",
        "text",
        page(
            """
# Ordine di variante n. 4
Committente :: Fondazione Ospizio Sant'Eusebio
Impresa :: Restauri Valsesia S.r.l.
Lavori :: Consolidamento della manica est
Contratto :: 2025/77
---
| Voce | Importo |
| Catene in acciaio al piano terzo | € 18.340,00 |
| Stralcio intonaco di cocciopesto | - € 5.190,00 |
| Importo netto della variante | € 13.150,00 |
Nuovi termini: più 12 giorni naturali e consecutivi.

Motivo. Durante la rimozione del controsoffitto è emersa una lesione passante fra il piano terzo e il sottotetto, non rilevabile in fase di progetto. La direzione lavori ha proposto il 13 aprile due soluzioni e il committente ha scelto la prima.
Prezzi. I nuovi prezzi NP7 e NP8 sono stati concordati con verbale del 20 aprile e non sono soggetti a revisione.
Sicurezza. Il piano è aggiornato, senza oneri aggiuntivi.
Quadro economico. La spesa trova capienza fra gli imprevisti, che scendono a € 21.004,00.

La variante è approvata. L'impresa vi dia corso senza indugio.
Vercelli, 29 aprile 2026

Per il committente ;; ~711 ;; Arch. Lucrezia Bodo ;; responsabile unica del progetto && Per l'impresa, per accettazione ;; ~712 ;; Fabio Zanetta
""",
            face="T",
            size=11.5,
            grid="lines",
        ),
        truth(
            "change_order",
            "accepted",
            True,
            "it",
            client="Fondazione Ospizio Sant'Eusebio",
            project="Consolidamento della manica est",
            project_code="2025/77",
            signatory_name="Lucrezia Bodo",
            signatory_title="responsabile unica del progetto",
            signature_date="2026-04-29",
            amount="13150.00 EUR",
            change_order_number="4",
        ),
    )

    yield Paper(
        "ku-it-mail-approvato",
        "a",
        "text",
        page("""
Da: Tommaso Bellandi
Inviato: giovedì 12 febbraio 2026 15:33
A: Studio Lampugnani
Oggetto: R: Piano di comunicazione, versione 2
---
Gentile dottoressa,

il consiglio ha letto la versione 2 del Piano di comunicazione e lo approva. Per noi la prima fase del progetto Cantina Aperta è chiusa: emetta pure fattura per 5.600,00 euro, indicando l'ordine 4490/26.

Ci sentiamo dopo il Vinitaly per il resto.

Cordiali saluti
Tommaso Bellandi
Direttore commerciale
Cantine Sociali del Monteregio
"""),
        truth(
            "email",
            "accepted",
            None,
            "it",
            client="Cantine Sociali del Monteregio",
            project="Cantina Aperta",
            milestone="Piano di comunicazione",
            signatory_name="Tommaso Bellandi",
            signatory_title="Direttore commerciale",
            signature_date="2026-02-12",
            amount="5600.00 EUR",
            po_number="4490/26",
        ),
    )

    yield Paper(
        "ku-it-prescrizioni",
        "a",
        "text",
        page(
            """
# Certificato di ultimazione e presa in consegna
Ente :: Comune di Rocca Sant'Alessio
Esecutore :: Viabit Appennino S.p.A.
Intervento :: Messa in sicurezza della strada della Fonte
Contratto :: n. 1093/2025
Tratto :: Tratto B, dal km 1+200 al km 2+050
Importo del tratto :: euro 88.900,00

Il sottoscritto, responsabile dell'Ufficio tecnico, visto l'esito del sopralluogo del 9 giugno 2026, certifica che i lavori del tratto B sono ultimati e li prende in consegna con le prescrizioni che seguono, da eseguire entro venti giorni:
- ripristino della segnaletica orizzontale al km 1+850
- pulizia di due caditoie

Rocca Sant'Alessio, 10 giugno 2026
~721
Geom. Saverio Minghetti
responsabile dell'Ufficio tecnico

Copie: esecutore, direzione lavori, ragioneria, polizia locale
""",
            kv="table",
            size=10.5,
        ),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "it",
            client="Comune di Rocca Sant'Alessio",
            project="Messa in sicurezza della strada della Fonte",
            project_code="1093/2025",
            milestone="Tratto B, dal km 1+200 al km 2+050",
            signatory_name="Saverio Minghetti",
            signatory_title="responsabile dell'Ufficio tecnico",
            signature_date="2026-06-10",
            amount="88900.00 EUR",
            conditions=[
                "ripristino della segnaletica orizzontale al km 1+850",
                "pulizia di due caditoie",
            ],
        ),
    )

    yield Paper(
        "ku-it-rapportino",
        "a",
        "text",
        page(
            """
Sogliola & Partners - rapportino ore
Mese: marzo 2026 && Consulente: Ivano Trabucchi
Cliente: Cartiere del Garza S.p.A. && Incarico: Controllo di gestione, fase operativa
Codice incarico: SP-2231
| Giorno | Attività | Ore |
| 4 marzo | Budget reparti | 8 |
| 5 marzo | Budget reparti | 8 |
| 12 marzo | Trasferta Lumezzane | 6 |
| 19 marzo | Cruscotto | 8 |
| 26 marzo | Presentazione | 4 |
| Totale esposto | | 34 |
Tariffa oraria: 85,00 euro

Visto del cliente
[ ] approvato integralmente
[x] approvato in parte
[ ] non approvato
Annotazione: escluse le 6 ore del 12 marzo, da giustificare. Ore approvate 28, pari a euro 2.380,00.

~731
Loredana Facchetti, controller
Lumezzane, 2 aprile 2026
""",
            box="tick",
            grid="band",
        ),
        truth(
            "timesheet_approval",
            "accepted_with_conditions",
            True,
            "it",
            client="Cartiere del Garza S.p.A.",
            project="Controllo di gestione, fase operativa",
            project_code="SP-2231",
            signatory_name="Loredana Facchetti",
            signatory_title="controller",
            signature_date="2026-04-02",
            amount="2380.00 EUR",
            conditions=["escluse le 6 ore del 12 marzo, da giustificare"],
        ),
    )

    d = page(
        """
^ Serramenti Valtaleggio
^ SCHEDA DI FINE LAVORI   n. 702
Cliente :: Rifugio Corna Alta s.a.s.
Cantiere :: Vetrata del salone
Ordine :: SV-25-190
Lavoro :: Posa vetrata fissa
Prezzo :: € 16.420,00 + IVA
---
Controllo del cliente:
Tenuta all'acqua [ ] sì [x] no
Vetri integri [x] sì [ ] no
ESITO  [ ] ACCETTO IL LAVORO [x] NON ACCETTO IL LAVORO
Motivo :: @ entra acqua dal lato ovest
Firma del cliente
~741
Nome :: @ Piera Locatelli
In qualità di :: @ socia accomandataria
Data :: @ 27 novembre 2025
""",
        size=11.5,
        hand="Dkg",
        label=120,
    )
    yield Paper(
        "ku-it-non-accetto",
        "a",
        "scan",
        scanned(d, skew=1.6, seed=62, dpi=120, noise=4.5),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "it",
            client="Rifugio Corna Alta s.a.s.",
            project="Vetrata del salone",
            project_code="SV-25-190",
            milestone="Posa vetrata fissa",
            signatory_name="Piera Locatelli",
            signatory_title="socia accomandataria",
            signature_date="2025-11-27",
            amount="16420.00 EUR",
        ),
        source=d,
    )

    one = page(
        """
# Lettera di trasmissione
Brescia, 14 gennaio 2026
Spettabile Accademia di Danza Teodora Villani

Oggetto: Nuova sala prove, fase 1 (opere murarie), nostra commessa 5518

Vi trasmettiamo il verbale di accettazione della fase 1 già firmato da noi. La fase vale € 29.300,00. Il pavimento tecnico, di cui alla fase 0, è stato da Voi accettato a dicembre con altro verbale.

Vogliate firmare il foglio che segue e rendercelo.

Edilnova Mella S.r.l.
""",
        face="T",
        size=12,
        margin=75,
    )
    two = page(
        """
^ VERBALE DI ACCETTAZIONE
^ Nuova sala prove - fase 1 (opere murarie)

Il cliente accetta le opere della fase 1, eseguite a regola d'arte.

Per l'impresa
~751
Egidio Mella, 14 gennaio 2026

Per il cliente
_
Costanza Villani, direttrice                 data
""",
        size=12,
    )
    yield Paper(
        "ku-it-verbale-da-firmare",
        "a",
        "mixed",
        joined(one, scanned(two, skew=-0.8, seed=63)),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "it",
            client="Accademia di Danza Teodora Villani",
            project="Nuova sala prove",
            project_code="5518",
            milestone="fase 1 (opere murarie)",
            signatory_name="Costanza Villani",
            signatory_title="direttrice",
            amount="29300.00 EUR",
            warnings=["partly_signed"],
        ),
        source=joined(one, two),
    )

    yield Paper(
        "ku-it-mail-orari",
        "a",
        "text",
        page(
            """
Marzia Contarini
a me
lun 20 apr 2026, 08:51
* Sopralluogo di mercoledì
---
Buongiorno Davide,

per il progetto Nuova Pinacoteca confermo la sala al primo piano, mercoledì alle 10. Portate per favore due copie cartacee delle tavole e l'elenco degli impianti: ci sarà anche il nuovo custode, che non ha mai visto nulla.

Il parcheggio interno è chiuso per il mercato.

A presto
Marzia Contarini
Segretaria tecnica
Fondazione Pinacoteca Malaspina
""",
            face="H",
            size=10.5,
        ),
        truth(
            "email",
            None,
            None,
            "it",
            client="Fondazione Pinacoteca Malaspina",
            project="Nuova Pinacoteca",
            signatory_name="Marzia Contarini",
            signatory_title="Segretaria tecnica",
        ),
    )

    yield Paper(
        "ku-it-brochure",
        "a",
        "text",
        page(
            """
# Collaudi senza pensieri
Studio Associato Perito & Ghezzi - assistenza alla consegna degli impianti
---
Ogni impianto arriva al giorno della consegna. Noi arriviamo una settimana prima.

## Che cosa facciamo
- verifichiamo schemi, dichiarazioni di conformità e manuali
- proviamo l'impianto con Voi, senza fretta
- prepariamo il verbale, pronto per la firma delle parti

## Quanto costa
Pacchetto Base da 890 euro, pacchetto Completo da 2.150 euro. Preventivo gratuito.

## Dicono di noi
"Impianto accettato al primo colpo." (un cliente di Monza)
"Chiari e puntuali." (una cliente di Lodi)

Tel. 02 0000 0000 - www.peritoghezzi.example
""",
            head="centre",
            face="H",
            size=11.5,
        ),
        truth("other", None, None, "it"),
    )
