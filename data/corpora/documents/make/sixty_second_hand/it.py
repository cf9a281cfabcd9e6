"""Italian: verbali, collaudi, rapportini."""

from collections.abc import Iterator

from paper import Paper, truth

from sixty_second_hand.board import Look, sheet
from sixty_second_hand.press import joined, scanned, typ

AC = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """Riserve sciolte and riserve told politely."""
    yield Paper(
        "md-collaudo",
        "a",
        "text",
        sheet(
            """
# VERBALE DI COLLAUDO FINALE
= Committente :: Consorzio Irriguo Val Tessina
= Opera :: Paratoie automatiche del canale Maggiore
= Commessa :: C-25/330
= Lotto collaudato :: Lotto 2, quadri e telecontrollo
= Importo del lotto :: € 53.480,00

%w 1 6 3
|! N. | Riserva del verbale 28/01/2026 | Esito odierno
| 1 | Targhette dei quadri non indelebili | sciolta
| 2 | Taratura del sensore di livello 4 | sciolta
| 3 | Manca lo schema aggiornato | sciolta, schema consegnato

Le riserve risultano tutte sciolte. Il committente accetta il lotto 2 senza riserva alcuna.
Dalla data odierna decorre la garanzia biennale prevista dal capitolato; il lotto 3 seguirà con verbale separato.

Luogo e data: Tessina, 4 marzo 2026
%w 1 1
| Per il committente | Per l'impresa
| {ink231} | {ink232}
| Ivana Moretti Galli, Direttrice | Idroquadri Srl
""",
            Look(kv="grid", grid="grid", ink="#2f3e46"),
            "Idroquadri Srl",
        ),
        truth(
            AC,
            "accepted",
            True,
            "it",
            client="Consorzio Irriguo Val Tessina",
            project="Paratoie automatiche del canale Maggiore",
            project_code="C-25/330",
            milestone="Lotto 2, quadri e telecontrollo",
            signatory_name="Ivana Moretti Galli",
            signatory_title="Direttrice",
            signature_date="2026-03-04",
            amount="53480.00 EUR",
        ),
    )

    yield Paper(
        "md-mailit",
        "a",
        "text",
        sheet(
            """
Da: Ruggero Fantin <r.fantin@pastificiomolinella.example>
A: Studio Grafico Lenti
Data: lunedì 8 giugno 2026, 09:31
Oggetto: R: Confezioni linea Integrale - consegna esecutivi (PM-26-4)
---
Buongiorno Clara,

gli esecutivi sono arrivati in tipografia e lo stampatore non ha avuto nulla da ridire. Anche il codice a barre, che venerdì non si leggeva, adesso va. Per noi la consegna esecutivi è approvata, senza altro da aggiungere: fatturi pure i 6.800,00 euro, pagamento a 60 giorni come da accordi.

Per la linea Bimbi di autunno mi piacerebbe osare di più con i colori, ma ne parleremo a suo tempo.

Cordialmente

Ruggero Fantin
Responsabile Marketing
Pastificio Molinella S.p.A.
""",
            Look(head="none", font="Times-Roman", size=11.5, ink="#999999"),
        ),
        truth(
            "email",
            "accepted",
            None,
            "it",
            client="Pastificio Molinella S.p.A.",
            project="Confezioni linea Integrale",
            project_code="PM-26-4",
            milestone="consegna esecutivi",
            signatory_name="Ruggero Fantin",
            signatory_title="Responsabile Marketing",
            signature_date="2026-06-08",
            amount="6800.00 EUR",
        ),
    )

    yield Paper(
        "md-variante",
        "a",
        "text",
        sheet(
            """
# Richiesta di variante n. RV-12
Committente: Fondazione Villa Ortensia        Cantiere: Restauro della limonaia
Codice cantiere: FVO-18                        Impresa: Restauri Bellomo

Oggetto: sostituzione delle vetrate in opera con vetro extrachiaro
Importo richiesto: + € 17.250,00          Giorni richiesti: 12

Parere della direzione lavori: la proposta è ben documentata e il campione è di bella fattura.

Decisione del committente
%w 1 16
| {tick} | NON APPROVATA
| {open} | APPROVATA
Motivo: spesa non coperta dal quadro economico.

Firmato da Elisabetta Grandi, Segretaria generale, in data 30 settembre 2026 (firma elettronica qualificata n. 88-2041)
""",
            Look(head="side", ink="#774936", grid="plain"),
            "Restauri Bellomo",
        ),
        truth(
            "change_order",
            "rejected",
            True,
            "it",
            client="Fondazione Villa Ortensia",
            project="Restauro della limonaia",
            project_code="FVO-18",
            change_order_number="RV-12",
            signatory_name="Elisabetta Grandi",
            signatory_title="Segretaria generale",
            signature_date="2026-09-30",
            amount="17250.00 EUR",
        ),
    )

    yield Paper(
        "md-rapportino",
        "a",
        "text",
        sheet(
            """
# Rapportino mensile delle attività - ottobre 2026
%w 2 4 2 3
| Cliente | Autolinee Costa Ginestra | Commessa | ACG-TPL-2
| Progetto | Orari e turni macchina | Ordine | OA 5519/26
| Risorsa | Samuele Dossi | Tariffa | € 64,00/ora

%w 2 6 2
|! Settimana | Attività | Ore
| 40 | Analisi turni invernali | 24
| 41 | Configurazione depositi | 32
| 42 | Configurazione depositi | 30
| 43 | Prova con gli autisti | 18
| | Totale ore | 104
| | Totale | € 6.656,00

L'osservazione sulla settimana 42 è stata chiarita e il rapportino è approvato.
Approvato: /s/ Nadia Ferrucci, Responsabile Esercizio - 3 novembre 2026
""",
            Look(head="band", grid="rows", ink="#386fa4", size=9.5),
            "Turnista Software",
        ),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "it",
            client="Autolinee Costa Ginestra",
            project="Orari e turni macchina",
            project_code="ACG-TPL-2",
            po_number="5519/26",
            signatory_name="Nadia Ferrucci",
            signatory_title="Responsabile Esercizio",
            signature_date="2026-11-03",
            amount="6656.00 EUR",
        ),
    )

    source = sheet(
        """
# ESITO DELLA PROVA DI ACCETTAZIONE
= Cliente :: Cantina Sociale Poggio Alto
= Impianto :: Linea di imbottigliamento
= Matricola commessa :: 7044
= Stazione :: Tappatrice
= Importo :: € 39.900,00

Prove eseguite il 12 maggio 2026 su 3.000 bottiglie.

{_} Esito positivo, stazione accettata
{_} Esito positivo con prescrizioni
{X} Esito negativo, stazione NON accettata

Note: {d:tappi storti oltre il 4 per cento}

Firma del cliente:
{k:Corrado Benelli}
Corrado Benelli, Enologo
{d:12 maggio 2026}
""",
        Look(size=12, kv="rule", ink="#111111", head="right"),
        "MECCANICA VINARIA SPADA",
        stamp=("CANTINA SOCIALE", "POGGIO ALTO"),
    )
    yield Paper(
        "md-tappatrice",
        "a",
        "scan",
        scanned(source, dpi=92, skew=1.3, noise=4, seed=81),
        truth(
            AC,
            "rejected",
            True,
            "it",
            client="Cantina Sociale Poggio Alto",
            project="Linea di imbottigliamento",
            project_code="7044",
            milestone="Tappatrice",
            signatory_name="Corrado Benelli",
            signatory_title="Enologo",
            signature_date="2026-05-12",
            amount="39900.00 EUR",
        ),
        source,
    )

    yield Paper(
        "md-moduloit",
        "a",
        "form",
        sheet(
            """
# Modulo di accettazione fase
%w 2 4
| Cliente | {f:cliente=Terme di Acquaviva S.r.l.}
| Progetto | {f:progetto=Prenotazioni online}
| Codice | {f:codice=TA-PO-61}
| Fase | {f:fase=Fase 2 Pagamenti}
| Importo | {f:importo=EUR 14.300,00}

%w 1 16
| {c:si=1} | Si accetta la fase
| {c:no=0} | Non si accetta la fase

Annotazioni del cliente
{f:note=Ottimo lavoro. Va ancora tradotta in tedesco la mail di conferma, entro il 15 luglio 2026.}

%w 2 4
| Nome e cognome | {f:nome=Loredana Piras}
| Qualifica | {f:qualifica=Direttrice commerciale}
| Firma | {f:firma=/s/ Loredana Piras}
| Data | {f:data=1 luglio 2026}
""",
            Look(head="right", ink="#0f4c5c", grid="plain"),
            "Codice Sorgente Coop",
        ),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "it",
            client="Terme di Acquaviva S.r.l.",
            project="Prenotazioni online",
            project_code="TA-PO-61",
            milestone="Fase 2 Pagamenti",
            signatory_name="Loredana Piras",
            signatory_title="Direttrice commerciale",
            signature_date="2026-07-01",
            amount="14300.00 EUR",
            conditions=[
                "Va ancora tradotta in tedesco la mail di conferma, entro il 15 luglio 2026"
            ],
        ),
    )

    yield Paper(
        "md-attesafirma",
        "a",
        "text",
        typ("""
#set page(paper: "a4", margin: 22mm)
#set text(font: "New Computer Modern", size: 10.5pt, lang: "it")
#align(center)[#text(15pt)[Certificato di accettazione della milestone]]
#v(3mm)
#table(columns: (1fr, 2fr), stroke: 0.4pt, [Cliente], [Ente Fiera di Montelago], [Progetto], [Biglietteria unica], [Riferimento], [EFM/2026/12], [Milestone], [M3 Varchi d'ingresso], [Corrispettivo], [€ 36.750,00])
Il cliente accetta la milestone. Per statuto dell'Ente occorrono le firme del Presidente e del Direttore generale.
#v(4mm)
*Registro delle firme elettroniche*
#table(columns: (2fr, 2fr, 2fr), stroke: 0.4pt, [Firmatario], [Ruolo], [Stato], [Saverio Colonna], [Presidente], [firmato il 19/02/2026 alle 15:22], [Teresa Vannini], [Direttore generale], [in attesa])
"""),
        truth(
            AC,
            "undecided",
            False,
            "it",
            client="Ente Fiera di Montelago",
            project="Biglietteria unica",
            project_code="EFM/2026/12",
            milestone="M3 Varchi d’ingresso",
            signatory_name="Teresa Vannini",
            signatory_title="Direttore generale",
            amount="36750.00 EUR",
            warnings=["partly_signed"],
        ),
    )

    yield Paper(
        "md-ordineit",
        "a",
        "text",
        sheet(
            """
# ORDINE DI ACQUISTO N. 260701-44
> 1 luglio 2026
= Acquirente :: Ceramiche Rocca Bruna S.p.A.
= Fornitore :: Forni & Refrattari Neri
= Progetto :: Rifacimento forno 3
= Consegna :: 18 settembre 2026

%w 5 2 3
|! Descrizione | Q.tà | Importo
| Mattoni refrattari classe 42 | 3.200 | € 22.400,00
| Posa in opera | a corpo | € 15.800,00
| Totale ordine | | € 38.200,00

Pagamento 60 giorni data fattura fine mese. L'accettazione della posa avverrà con verbale a parte.

""",
            Look(head="line", grid="grid", kv="colon", ink="#a4161a"),
            "Ceramiche Rocca Bruna S.p.A.",
        ),
        truth(
            "purchase_order",
            None,
            None,
            "it",
            client="Ceramiche Rocca Bruna S.p.A.",
            project="Rifacimento forno 3",
            po_number="260701-44",
            amount="38200.00 EUR",
        ),
    )

    yield Paper(
        "md-opuscolo",
        "a",
        "text",
        sheet(
            """
# Collaudi sereni con Tavolo Verde
Da vent'anni accompagniamo aziende e comuni fino alla firma del verbale.
## Perché sceglierci
* Un solo referente dall'offerta al collaudo
* Liste di controllo chiare, riserve chiuse in media in nove giorni
* Oltre 400 verbali accettati al primo colpo
## I nostri servizi
Direzione lavori, collaudo tecnico, assistenza alla consegna, archivio digitale.
## Dicono di noi
"Abbiamo accettato l'opera senza riserve e con un sorriso." - un sindaco soddisfatto
## Contatti
Scriveteci a ciao@tavoloverde.example: la prima consulenza è gratuita.
""",
            Look(columns=2, margin=40, head="band", size=11, ink="#2a9d8f"),
            "Tavolo Verde - servizi tecnici",
        ),
        truth("other", None, None, "it"),
    )

    cover = sheet(
        """
# Relazione di consegna
= Cliente :: Biblioteca Comunale di Serramonte
= Progetto :: Scaffalature mobili
= Commessa :: BCS-7
= Consegna :: Deposito nord

Sono stati montati 62 moduli su binario. Le due ruote rumorose segnalate il 9 aprile sono state sostituite il giorno dopo. Il deposito sud è previsto per l'autunno.

Il corrispettivo per il deposito nord è di € 27.140,00. Segue in allegato la dichiarazione del cliente.
""",
        Look(head="line", ink="#6f1d1b", kv="rule"),
        "Archivi Ferrini",
    )
    source = sheet(
        """
# DICHIARAZIONE DEL CLIENTE

La Biblioteca Comunale di Serramonte dichiara di avere verificato la consegna "Deposito nord" e di accettarla integralmente.

Data {d:16 aprile 2026}

Firma
{k:Livia Sanna}
Livia Sanna, Direttrice della Biblioteca
""",
        Look(size=12, head="none", ink="#111111"),
        stamp=("COMUNE DI SERRAMONTE", "BIBLIOTECA"),
    )
    yield Paper(
        "md-scaffali",
        "a",
        "mixed",
        joined(cover, scanned(source, dpi=90, skew=-0.6, seed=90)),
        truth(
            AC,
            "accepted",
            True,
            "it",
            client="Biblioteca Comunale di Serramonte",
            project="Scaffalature mobili",
            project_code="BCS-7",
            milestone="Deposito nord",
            signatory_name="Livia Sanna",
            signatory_title="Direttrice della Biblioteca",
            signature_date="2026-04-16",
            amount="27140.00 EUR",
        ),
        joined(cover, source),
    )
