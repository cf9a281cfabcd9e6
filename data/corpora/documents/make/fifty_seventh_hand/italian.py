"""Italian: verbali di collaudo, riserve, rapportini, varianti; Italy and Ticino."""

from collections.abc import Iterator

from paper import Paper, truth

from fifty_seventh_hand.board import Board, mixed, scanned, ty

AC = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    yield Paper(
        "ly-it-collaudo",
        "a",
        "text",
        ty(
            """#set text(size: 10.5pt)
#align(center)[*VERBALE DI COLLAUDO E ACCETTAZIONE* \\ n. 12/2026]
#kv([Committente:], [Consorzio Acque della Valdorba], [Appaltatore:], [Telecontrolli Marche S.r.l.], [Progetto:], [Ammodernamento sollevamenti], [Commessa:], [TM-1844], [Lotto:], [Lotto 3 -- stazioni di pompaggio 7, 8 e 9])
#v(5pt)
Il giorno 5 giugno 2026 alle ore 9.30 i sottoscritti si sono recati presso le tre stazioni e hanno eseguito le prove del capitolato.

#table(columns: (auto, 1fr, auto), [*Prova*], [*Descrizione*], [*Esito*], [P1], [Avviamento e arresto da remoto], [positivo], [P2], [Allarme di livello], [positivo], [P3], [Mancanza rete, gruppo di soccorso], [positivo (ripetuta il 5/6)], [P4], [Registrazione dei consumi], [positivo])

Le osservazioni del sopralluogo del 20 maggio (n. 5) risultano tutte risolte; osservazioni aperte: nessuna. Il Committente accetta il Lotto 3 senza riserve. Si autorizza il pagamento di € 72.610,00. La garanzia di ventiquattro mesi decorre dalla data del presente verbale; gli interventi in garanzia si chiedono al numero indicato sui quadri. Il personale del Consorzio è stato istruito il 3 giugno (sei addetti, mezza giornata).

Il Committente si congratula per l'ordine dei quadri elettrici.

#grid(columns: (1fr, 1fr), [Per il Committente \\ INK(Loredana Baldini) \\ Loredana Baldini, Direttrice Tecnica], [Per l'Appaltatore \\ INK(Ivo Serafini) \\ Ivo Serafini, Capo Commessa])
#small[Allegati: A) stampe delle prove; B) certificati di taratura; C) chiavi consegnate (9). Copie: committente, appaltatore, direzione lavori.]
""",
            "it",
        ),
        truth(
            AC,
            "accepted",
            True,
            "it",
            client="Consorzio Acque della Valdorba",
            project="Ammodernamento sollevamenti",
            project_code="TM-1844",
            milestone="Lotto 3 \u2013 stazioni di pompaggio 7, 8 e 9",
            signatory_name="Loredana Baldini",
            signatory_title="Direttrice Tecnica",
            signature_date="2026-06-05",
            amount="72610.00 EUR",
        ),
    )

    yield scanned(
        "ly-it-rapportino",
        "a",
        Board("Helvetica", 11, "#000000", big=1.4).pdf("""# RAPPORTO DI FINE LAVORI 3307
Serramenti Valtrebbia S.n.c. - Bobbio (PC)
{w=30,70}
|Cliente|Casa di Riposo Santa Franca
|Cantiere|Sostituzione infissi
|Commessa|SV-3307
|Lavori|Stralcio 2: ala sud, 26 finestre
|Data|13 ottobre 2026
{w=5,95}
|[ ]|Lavori accettati
|[x]|Lavori accettati con riserva
|[ ]|Lavori non accettati
Riserva: sostituire la maniglia della camera 204

~hand Rita Cavanna
Rita Cavanna, economa
"""),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "it",
            client="Casa di Riposo Santa Franca",
            project="Sostituzione infissi",
            project_code="SV-3307",
            milestone="Stralcio 2: ala sud, 26 finestre",
            signatory_name="Rita Cavanna",
            signatory_title="economa",
            signature_date="2026-10-13",
            conditions=["sostituire la maniglia della camera 204"],
        ),
        skew=0.8,
    )

    yield Paper(
        "ly-it-sal",
        "a",
        "text",
        Board("Times-Roman", 10.5, "#3a2a10").pdf(
            """# Scheda di accettazione SAL 2
> Studio Geologico Valmarecchia
---
@Committente|Unione Comuni Alta Val Senatello
@Incarico|Monitoraggio frana di Casteldelci-Monte
@Codice incarico|GV-0612
@Stato avanzamento|SAL 2, campagna inclinometrica
@Importo|€ 17.940,00
---
Si ricorda che il SAL 1 è stato accettato dal Committente con scheda del 4 marzo 2026 e che la relativa fattura è già stata pagata.

La presente scheda riguarda il SAL 2. Il Committente è pregato di esaminare la relazione allegata e di restituire la scheda firmata.

Osservazioni del Committente: ______________________________________________

Data: ____________ &nbsp;&nbsp; Firma: ______________________

Geom. Oriano Fabbri, Responsabile Protezione Civile
""",
            foot="Allegati: relazione SAL 2 (38 pagine); grafici; elenco punti di misura",
        ),
        truth(
            AC,
            "undecided",
            False,
            "it",
            client="Unione Comuni Alta Val Senatello",
            project="Monitoraggio frana di Casteldelci-Monte",
            project_code="GV-0612",
            milestone="SAL 2, campagna inclinometrica",
            signatory_name="Oriano Fabbri",
            signatory_title="Responsabile Protezione Civile",
            amount="17940.00 EUR",
        ),
    )

    yield Paper(
        "ly-it-esign",
        "a",
        "text",
        mixed(
            Board("Helvetica", 10, "#00695c").pdf("""# Dichiarazione di accettazione
Cliente: Officine Meccaniche Gardesane S.p.A.
Progetto: Pianificazione produzione, contratto OMG/SW/8
Milestone: M2 Modulo carichi macchina
Importo: 33.000,00 EUR

Il Cliente accetta la milestone M2. La dichiarazione è efficace solo con le firme di entrambi i procuratori del Cliente.
. Segue il certificato di completamento del servizio di firma.
"""),
            Board("Courier", 9, "#000000").pdf("""# RIEPILOGO DELLA BUSTA
Busta: 5d1e-77c0-ly19 &nbsp; Stato: IN CORSO
---
Firmatario 1: Enrico Tonoli, Direttore Stabilimento (procuratore del Cliente)
Inviato: 17/11/2026 09:00
FIRMATO ELETTRONICAMENTE: 17/11/2026 14:22
---
Firmatario 2: Chiara Bresciani, Direttrice Finanziaria (procuratrice del Cliente)
Inviato: 17/11/2026 14:22
Visualizzato: 18/11/2026 08:40
IN ATTESA DI FIRMA
"""),
        ),
        truth(
            AC,
            "undecided",
            False,
            "it",
            client="Officine Meccaniche Gardesane S.p.A.",
            project="Pianificazione produzione",
            project_code="OMG/SW/8",
            milestone="M2 Modulo carichi macchina",
            signatory_name="Chiara Bresciani",
            signatory_title="Direttrice Finanziaria",
            amount="33000.00 EUR",
            warnings=["partly_signed"],
        ),
    )

    yield Paper(
        "ly-it-bozza",
        "a",
        "text",
        Board("Helvetica", 10, "#5d4037", tint="#efe7e3").pdf(
            """# Certificato di ultimazione e presa in consegna
Impresa Generale Morobbia SA, Giubiasco
{w=30,70}
|Committente|Fondazione Casa Anziani Al Castagneto
|Progetto|Risanamento cucina
|Numero lavoro|IGM 26-55
|Tappa|Tappa 2, impianti e rivestimenti
|Acconto liberato|CHF 64'800.00
La tappa 2 è presa in consegna senza difetti. Elenco difetti: 0 posizioni.

Firma del committente: ______________________
Nome: Aurelio Ghirlanda, presidente
Data: ______________________
. Testo in bozza per il consiglio di fondazione, non firmare questa copia.
""",
            head="BOZZA - versione 0.3",
            mark="BOZZA",
        ),
        truth(
            AC,
            "undecided",
            False,
            "it",
            client="Fondazione Casa Anziani Al Castagneto",
            project="Risanamento cucina",
            project_code="IGM 26-55",
            milestone="Tappa 2, impianti e rivestimenti",
            signatory_name="Aurelio Ghirlanda",
            signatory_title="presidente",
            amount="64800.00 CHF",
            warnings=["draft_or_void"],
        ),
    )

    yield Paper(
        "ly-it-variante",
        "a",
        "text",
        Board("Times-Roman", 11, "#000000").pdf("""> Pinerolo, 15 luglio 2026
Spett.le Carpenteria Chisone S.r.l.
c.a. sig. Bruno Peyrot

Oggetto: <b>Proposta di variante n. 5</b> - progetto Tettoia fotovoltaica, commessa CC-410

Egregio signor Peyrot,

abbiamo letto con attenzione la Vostra proposta di variante n. 5 del 2 luglio (zincatura a caldo in luogo della verniciatura, maggior prezzo € 8.725,00) e Vi ringraziamo per lo studio allegato, davvero accurato.

Il nostro consiglio ha tuttavia preferito non approvare la variante: la verniciatura prevista in contratto resta quella da eseguire. Le due domande sul colore sono invece già chiuse con la mail del 9 luglio.

Distinti saluti
~ink Ornella Rostagno
Ornella Rostagno
Direttrice Generale
Caseificio Val Pellice S.c.a.r.l.
"""),
        truth(
            "change_order",
            "rejected",
            True,
            "it",
            client="Caseificio Val Pellice S.c.a.r.l.",
            project="Tettoia fotovoltaica",
            project_code="CC-410",
            change_order_number="5",
            signatory_name="Ornella Rostagno",
            signatory_title="Direttrice Generale",
            signature_date="2026-07-15",
            amount="8725.00 EUR",
        ),
    )

    yield Paper(
        "ly-it-ore",
        "a",
        "text",
        Board("Helvetica", 9.5, "#263238").pdf("""# Consuntivo ore - marzo 2026
Risorsa: Gaia Mastrantonio &nbsp; Società: Nuvola Lenta S.r.l.
Cliente: Assicurazioni del Levante S.p.A. &nbsp; Attività: Archivio sinistri, ordine di lavoro ODL-9934
{head w=2,1,4 right=1}
|Settimana|Ore|Attività
|2-6|40|Analisi
|9-13|36|Analisi
|16-20|40|Sviluppo
|23-27|40|Sviluppo
|30-31|16|Test
|Totale|172|
Il responsabile del cliente: ore approvate 172 su 172. Un grazie a Gaia per la pazienza con i nostri archivisti.
~ink Salvatore Lo Bianco
Salvatore Lo Bianco, Responsabile Sinistri, 2 aprile 2026
"""),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "it",
            client="Assicurazioni del Levante S.p.A.",
            project="Archivio sinistri",
            project_code="ODL-9934",
            signatory_name="Salvatore Lo Bianco",
            signatory_title="Responsabile Sinistri",
            signature_date="2026-04-02",
        ),
    )

    yield Paper(
        "ly-it-mail",
        "a",
        "text",
        Board("Helvetica", 10, "#888888").pdf("""@Da:|Michela Zorzi, Cantine Rive Alte
@A:|Studio Ottava Rima
@Cc:|amministrazione Rive Alte
@Inviato:|giovedì 10 dicembre 2026 15:47
@Oggetto:|Sito e-commerce, fase 2: va bene così (rif. OR-58)
---
Buongiorno,

abbiamo finito di provare la fase 2 in tre, compreso mio padre che non aveva mai comprato niente in rete e ha ordinato dodici bottiglie a se stesso. Per noi la fase 2 è accettata.

Le cinque segnalazioni del 1° dicembre risultano risolte, le ho cancellate dalla lista. Fatturate pure i 6.750,00 euro.

Un caro saluto
Michela Zorzi
Responsabile vendite
"""),
        truth(
            "email",
            "accepted",
            None,
            "it",
            client="Cantine Rive Alte",
            project="Sito e-commerce",
            project_code="OR-58",
            milestone="fase 2",
            signatory_name="Michela Zorzi",
            signatory_title="Responsabile vendite",
            signature_date="2026-12-10",
            amount="6750.00 EUR",
        ),
    )

    yield Paper(
        "ly-it-ordine",
        "a",
        "text",
        Board("Courier", 9.5, "#000000").pdf(
            """# ORDINE D'ACQUISTO N. OA/2026/00519
Acquirente: Tipolitografia Ferranti & Figli S.a.s., Foligno
Fornitore: Rulli e Gomme Umbria S.r.l.
Data ordine: 27 maggio 2026
Progetto: Revisione macchina a 5 colori
---
{head lines w=1,5,1,2 right=3}
|Riga|Descrizione|Q.tà|Importo EUR
|1|Rigommatura rulli inchiostratori|10|3.900,00
|2|Smontaggio e rimontaggio|1|1.450,00
||TOTALE||5.350,00
Consegna: entro il 30 giugno 2026. Pagamento: RB 60 gg FM.
La merce viene accettata dopo controllo in reparto.
Documento generato dal gestionale.
""".replace("Ferranti & Figli", "Ferranti &amp; Figli")
        ),
        truth(
            "purchase_order",
            None,
            None,
            "it",
            client="Tipolitografia Ferranti & Figli S.a.s.",
            project="Revisione macchina a 5 colori",
            po_number="OA/2026/00519",
            amount="5350.00 EUR",
        ),
    )

    yield Paper(
        "ly-it-depliant",
        "a",
        "text",
        Board("Helvetica", 10.5, "#c2185b", page=(595, 420), cols=2, width=225, big=1.8).pdf(
            """# Consegne senza sorprese
Pronto Verbale è il quaderno digitale di cantiere per piccole imprese.

## Tutto in una lista
Fotografa il difetto, assegnalo, chiudilo. Il contatore mostra sempre quanti punti sono aperti e quanti sono chiusi.
## Firma sul posto
Il cliente accetta i lavori con un dito sullo schermo: senza riserve, con riserve o per niente.
## Tre piani
- Bottega, fino a 3 cantieri
- Impresa, fino a 20 cantieri
- Gruppo, senza limiti
## Dicono di noi
«Prima perdevo due giorni al mese a cercare le firme. Ora le trovo.» (un serramentista di Erba)
«Il mio geometra ha smesso di telefonarmi la sera.» (un'impresa di Cantù)

## Prova gratuita
Trenta giorni, nessun obbligo. Scriveteci e vi richiamiamo in giornata. I corsi di avviamento si tengono ogni primo martedì del mese in sede e ogni terzo giovedì a distanza.
""",
            foot="Pronto Verbale - depliant primavera",
        ),
        truth("other", None, None, "it"),
    )
