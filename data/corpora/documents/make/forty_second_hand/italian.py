"""Italian papers."""

from collections.abc import Iterator

from paper import Paper, truth

from forty_second_hand.board import A, rl, ty
from forty_second_hand.press import mixed, scanned, text


def papers() -> Iterator[Paper]:
    """Ten papers."""
    yield text(
        "verbale-collaudo-impianto",
        rl(
            """
# VERBALE DI COLLAUDO FUNZIONALE
: Committente | Consorzio Irriguo Valle Sesia
: Appaltatore | Elettromeccanica Berruti S.r.l.
: Commessa | EB-25-1186
: Progetto | Centralina idroelettrica di Rio Freddo
: Importo a saldo | € 112.600,00 oltre IVA
---
Il giorno 15 ottobre 2026 alle ore 9.30 si sono svolte le prove di seguito elencate.
@ 80 35 35 20
| <b>Prova</b> | <b>Richiesto</b> | <b>Misurato</b> | <b>Esito</b>
| Potenza ai morsetti | ≥ 96 kW | 97,4 kW | positivo
| Rendimento al 75 % | ≥ 88 % | 88,9 % | positivo
| Arresto di emergenza | ≤ 12 s | 9 s | positivo
| Rumorosità a 1 m | ≤ 85 dB(A) | 81 dB(A) | positivo
| Telecomando dal posto centrale | sì | sì | positivo
Prove eseguite: 5; con esito positivo: 5; non conformità aperte: nessuna.
Il committente dichiara l'esito del collaudo POSITIVO e prende in consegna l'impianto. La garanzia di 24 mesi decorre da oggi.
~4
@ 85 85
: Per il committente | Per l'appaltatore
: ink:11 | ink:12
: Ermanno Zanotti Pella | Bruna Berruti
: Presidente del Consorzio | Legale rappresentante
> Allegati: A) registro delle misure; B) dichiarazione di conformità DM 37/08; C) manuale d'uso in due copie. Distribuzione: committente, appaltatore, direzione lavori, assicurazione.
""".replace("≥", "min").replace("≤", "max"),
            size=9.8,
            grid="zebra",
        ),
        truth(
            A,
            "accepted",
            True,
            "it",
            client="Consorzio Irriguo Valle Sesia",
            project="Centralina idroelettrica di Rio Freddo",
            project_code="EB-25-1186",
            signatory_name="Ermanno Zanotti Pella",
            signatory_title="Presidente del Consorzio",
            signature_date="2026-10-15",
            amount="112600.00 EUR",
        ),
    )

    yield scanned(
        "regolare-esecuzione",
        ty(
            """
#align(center)[*COMUNE DI CASTELFIORITO*\\ Settore Cultura e Turismo]
#v(5mm)
#align(center)[*ATTESTAZIONE DI REGOLARE ESECUZIONE*\\ (art. 50, comma 7, D.Lgs. 36/2023)]
#v(4mm)
Servizio: *Allestimento della rassegna «Notti in Rocca»* \\ Affidatario: Scena Aperta Soc. Coop. \\ Progetto n. *214/2026*

La sottoscritta Responsabile unica del progetto, visti gli atti e verificato che il servizio è stato svolto dal 3 al 12 luglio 2026 secondo il capitolato, *attesta la regolare esecuzione* e autorizza la liquidazione del corrispettivo di € 26.840,00.

#v(8mm)
#grid(columns: (1fr, 1fr), [Castelfiorito, 20 luglio 2026], [La R.U.P.\\ INK21\\ Fiorella Guastini])
""",
            lang="it",
            font="Liberation Serif",
            size=12.5,
        ),
        truth(
            A,
            "accepted",
            True,
            "it",
            client="COMUNE DI CASTELFIORITO",
            project="Allestimento della rassegna «Notti in Rocca»",
            project_code="214/2026",
            signatory_name="Fiorella Guastini",
            signatory_title="Responsabile unica del progetto",
            signature_date="2026-07-20",
            amount="26840.00 EUR",
        ),
        skew=-1.2,
    )

    yield mixed(
        "accettazione-traduzione",
        ty(
            """
#text(15pt)[*Babele Servizi Linguistici*]
#rule
Spett.le Nautica Torregrande S.p.A., Viareggio

Oggetto: *consegna della traduzione – progetto Manuali scafo 38, commessa BSL 5590*

Gentile dottoressa Vannucci,

le inviamo i file definitivi in tedesco e in croato (74.200 parole). Il corrispettivo pattuito per la consegna è di € 8.904,00. Le condizioni generali sono riportate qui sotto; il modulo da restituire è la pagina seguente.

#v(1fr)
#small[1. I testi si intendono riservati. 2. I reclami vanno inviati entro dieci giorni. 3. La memoria di traduzione resta al fornitore. 4. Foro competente: Lucca.]
""",
            lang="it",
            size=10.5,
        ),
        rl("""
# Modulo di accettazione
: Cliente | Nautica Torregrande S.p.A.
: Progetto | Manuali scafo 38
: Commessa | BSL 5590
~4
Dichiariamo di aver verificato la traduzione e di accettarla integralmente.
~5
: Data | 11 maggio 2026
: Nome | Patrizia Vannucci
: Funzione | Responsabile documentazione tecnica
: Firma | ink:31
~3
stamp:NAUTICA TORREGRANDE/UFFICIO TECNICO
"""),
        truth(
            A,
            "accepted",
            True,
            "it",
            client="Nautica Torregrande S.p.A.",
            project="Manuali scafo 38",
            project_code="BSL 5590",
            signatory_name="Patrizia Vannucci",
            signatory_title="Responsabile documentazione tecnica",
            signature_date="2026-05-11",
            amount="8904.00 EUR",
        ),
    )

    yield text(
        "ordine-di-variazione",
        ty(
            """
#table(columns: (1fr, 1fr, 1fr), inset: 6pt, [*ORDINE DI VARIAZIONE*], [N. *OV-05*], [Data proposta: 3 febbraio 2026], table.cell(colspan: 2)[Cliente: *Interporto Padano Est S.p.A.*], [Fornitore: Nastri & Logica S.r.l.], table.cell(colspan: 2)[Progetto: *Smistatore colli capannone D*], [Codice: *IPE-774*])
*Descrizione.* Sostituzione dei lettori a barre con telecamere, due uscite in meno sul ramo ovest.

#table(columns: (1fr, 40mm), align: (left, right), [Telecamere e software], [€ 41.300,00], [Detrazione lettori a barre], [– € 12.900,00], [Detrazione due uscite], [– € 36.000,00], [*Variazione netta*], [*– € 7.600,00*])
*Effetto sui tempi.* Nessuno.

La variazione è approvata dal cliente come sopra descritta.

#grid(columns: (1fr, 1fr), [INK41\\ Ottavio Mazzucchelli\\ Direttore Impianti, Interporto Padano Est\\ 10 febbraio 2026], [INK42\\ Noemi Ferrante\\ Nastri & Logica\\ 4 febbraio 2026])
""",
            lang="it",
        ),
        truth(
            "change_order",
            "accepted",
            True,
            "it",
            client="Interporto Padano Est S.p.A.",
            project="Smistatore colli capannone D",
            project_code="IPE-774",
            signatory_name="Ottavio Mazzucchelli",
            signatory_title="Direttore Impianti",
            signature_date="2026-02-10",
            amount="-7600.00 EUR",
            change_order_number="OV-05",
        ),
    )

    yield text(
        "foglio-ore-in-attesa",
        rl(
            """
# Foglio ore mensile
@ 40 60 30 40
: Cliente | Azienda Sanitaria del Basso Trasimeno | Mese | novembre 2025
: Risorsa | Carlo Nespoli, Delta Ingegneria Clinica | Ordine | ODA-9921
: Progetto | Inventario apparecchiature | Codice | DIC-340
@ 40 30 100
| <b>Settimana</b> | <b>Ore</b> | <b>Sede</b>
| 3-7 novembre | 32 | Presidio di Magione
| 10-14 novembre | 40 | Presidio di Magione
| 17-21 novembre | 36 | Poliambulatorio nord
| 24-28 novembre | 24 | Poliambulatorio nord
| <b>Totale</b> | <b>132</b> | € 5.544,00 (€ 42,00 all'ora)
<b>Flusso di approvazione</b>
@ 50 60 60
| Passo | Chi | Esito
| 1. Firma del reparto | Rita Bellucci, ASL | firmato il 02/12/2025
| 2. Firma della direzione | Dr. Aldo Monacelli, Direttore Tecnologie | non ancora firmato
Servono entrambe le firme del cliente: le ore diventano approvate, e fatturabili, solo dopo la seconda.
""",
            size=9.5,
            grid="lines",
            color="#6d597a",
        ),
        truth(
            "timesheet_approval",
            "undecided",
            False,
            "it",
            client="Azienda Sanitaria del Basso Trasimeno",
            project="Inventario apparecchiature",
            project_code="DIC-340",
            po_number="ODA-9921",
            signatory_name="Dr. Aldo Monacelli",
            signatory_title="Direttore Tecnologie",
            amount="5544.00 EUR",
            warnings=("partly_signed",),
        ),
    )

    yield text(
        "mail-respinta",
        rl(
            """
Da: Gilda Ravasi /
Inviato: venerdì 18 settembre 2026 15:33 /
A: Officina Grafica Pervinca /
Oggetto: R: Bilancio sociale 2025, seconda bozza (lavoro 2288)
---
Buongiorno Michele,

abbiamo riguardato la seconda bozza del Bilancio sociale 2025 con il direttore generale. I grafici non corrispondono ai dati che vi
abbiamo mandato e il capitolo sul personale è ancora quello dell'anno scorso. Così com'è non possiamo accettarla: la bozza è respinta.

Vi chiediamo di ripartire dai file del 2 settembre e di non emettere la fattura della seconda rata.

Cordiali saluti

Gilda Ravasi /
Responsabile Relazioni Esterne /
Banca Mutua del Lario
""",
            font="Times-Roman",
            size=11,
        ),
        truth(
            "email",
            "rejected",
            None,
            "it",
            client="Banca Mutua del Lario",
            project="Bilancio sociale 2025",
            project_code="2288",
            milestone="seconda bozza",
            signatory_name="Gilda Ravasi",
            signatory_title="Responsabile Relazioni Esterne",
            signature_date="2026-09-18",
        ),
    )

    yield text(
        "capitolato-sow",
        ty(
            """
= Scheda di incarico – Piano formativo
#kv([Committente], [Acciaierie Val Trompia Nord S.p.A.], [Incaricato], [Studio Cambium Formazione], [Progetto], [Capi turno 4.0], [Incarico n.], [AVT-HR-62])
*Art. 1 – Oggetto.* Progettazione ed erogazione di 96 ore di formazione a 48 capi turno, suddivisi in quattro edizioni.

*Art. 2 – Prodotti.* Analisi dei fabbisogni; dispense; registro presenze; relazione conclusiva.

*Art. 3 – Corrispettivo.* € 31.680,00, fuori campo IVA, da versare in tre rate: 30 % alla firma, 40 % dopo la seconda edizione, 30 % all'approvazione della relazione conclusiva.

*Art. 4 – Durata.* Da marzo a novembre 2026. *Art. 5 – Recesso.* Con preavviso di 30 giorni.

Brescia, 23 febbraio 2026
#v(3mm)
#grid(columns: (1fr, 1fr), [Il committente\\ INK71\\ Achille Bonomelli, Direttore del Personale], [L'incaricato\\ INK72\\ Teresa Luzzi])
""",
            lang="it",
            font="Liberation Serif",
            size=11.5,
        ),
        truth(
            "statement_of_work",
            None,
            True,
            "it",
            client="Acciaierie Val Trompia Nord S.p.A.",
            project="Capi turno 4.0",
            project_code="AVT-HR-62",
            signatory_name="Achille Bonomelli",
            signatory_title="Direttore del Personale",
            signature_date="2026-02-23",
            amount="31680.00 EUR",
        ),
    )

    yield scanned(
        "rapportino-intervento",
        rl(
            """
## TERMOGAS ADRIATICA - assistenza caldaie industriali
# Rapporto di intervento n. 3071
@ 30 65 30 45
: Cliente | Lanificio Querceta S.r.l. | Data | 26/01/2026
: Progetto | Revisione generatore GV2 | Commessa | TA-9018
: Tecnico | Sauro Melini | Ore | 9
---
Lavori eseguiti: smontaggio bruciatore, sostituzione guarnizioni, taratura valvola di sicurezza, prova a caldo.
~2
[ ] Lavoro accettato    [x] Lavoro accettato con riserva    [ ] Lavoro non accettato
~1
Riserva: manca il certificato di taratura della valvola, da consegnare entro il 10 febbraio 2026
~3
@ 55 60 55
: Firma del cliente | ink:81 | Donato Picchi
: | | Capo manutenzione
> Il cliente è tenuto a conservare il rapporto nel libretto di centrale. Ricambi garantiti dodici mesi.
""",
            page="a5l",
            margin=11,
            size=9,
        ),
        truth(
            A,
            "accepted_with_conditions",
            True,
            "it",
            client="Lanificio Querceta S.r.l.",
            project="Revisione generatore GV2",
            project_code="TA-9018",
            signatory_name="Donato Picchi",
            signatory_title="Capo manutenzione",
            signature_date="2026-01-26",
            conditions=[
                "manca il certificato di taratura della valvola, da consegnare entro il 10 febbraio 2026"
            ],
        ),
        dpi=150,
        skew=0.6,
    )

    yield text(
        "collaudo-negativo",
        ty(
            """
#align(right)[*Aeroporto di Monteluce S.c.p.A.*\\ Direzione Sistemi]
#text(15pt)[*Esito del collaudo di accettazione*]

Fornitore: Segnaletica Ottima S.n.c. \\ Progetto: *Monitor informativi area imbarchi* – commessa *AML/118-25* \\ Fase: *Collaudo in sito (SAT)* \\ Data delle prove: 8 e 9 giugno 2026

#table(columns: (1fr, 30mm), [Requisiti verificati], [57], [Superati], [41], [Falliti, bloccanti], [6], [Falliti, non bloccanti], [10])
A termini dell'art. 14 del contratto basta un solo requisito bloccante fallito perché il collaudo si intenda non superato. *Il collaudo in sito è pertanto negativo e la fornitura non è accettata.* Si applica la penale giornaliera fino alla ripetizione.

#v(4mm)
Monteluce, 11 giugno 2026 #h(1cm) INK91

#align(right)[Susanna Traversi\\ Responsabile del collaudo per l'Aeroporto]
""",
            lang="it",
            size=10.5,
        ),
        truth(
            A,
            "rejected",
            True,
            "it",
            client="Aeroporto di Monteluce S.c.p.A.",
            project="Monitor informativi area imbarchi",
            project_code="AML/118-25",
            milestone="Collaudo in sito (SAT)",
            signatory_name="Susanna Traversi",
            signatory_title="Responsabile del collaudo",
            signature_date="2026-06-11",
        ),
    )

    yield text(
        "modulo-doppia-spunta",
        rl(
            """
# Modulo di accettazione evento
> Da compilare a video. Spuntare una sola casella; con due caselle il modulo non è valido e va rifatto.
@ 50 120
: Cliente | field:cliente=Ordine dei Farmacisti di Valdora
: Evento (progetto) | field:evento=Congresso regionale 2026
: Codice | field:codice=LF-2026-51
: Importo | field:importo=17.250,00 EUR
@ 8 162
: chk:c1=1 | Servizi resi conformi: si accettano
: chk:c2=1 | Servizi resi non conformi: non si accettano
@ 50 120
: Firmato da | field:firma=/s/ Celestina Orsini
: Nome e cognome | field:nome=Celestina Orsini
: Ruolo | field:ruolo=Tesoriera
: Data | field:data=30 ottobre 2026
> La Fenice Congressi S.a.s. Le penali di cui all'art. 9 restano salve.
""",
            color="#780000",
        ),
        truth(
            A,
            "undecided",
            True,
            "it",
            client="Ordine dei Farmacisti di Valdora",
            project="Congresso regionale 2026",
            project_code="LF-2026-51",
            signatory_name="Celestina Orsini",
            signatory_title="Tesoriera",
            signature_date="2026-10-30",
            amount="17250.00 EUR",
        ),
        form="form",
    )
