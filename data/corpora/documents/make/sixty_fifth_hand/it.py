"""Italian."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner, scan

from sixty_fifth_hand.board import rl, typ

CERT = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """Verbali, certificati, rapportini, posta."""
    data = rl(
        """# CERTIFICATO DI REGOLARE ESECUZIONE
Stazione appaltante :: Comune di Roccalunga
Lavori :: Consolidamento del versante in località Fossato
Codice progetto :: RL-2025-19
Lotto :: Lotto 2 - Gabbionate e drenaggi
Impresa :: Edilscavi Tramontana S.r.l.

Il direttore dei lavori, visti gli atti contabili e le risultanze della visita del 4 maggio 2026, considerato che i lavori corrispondono al progetto e sono stati eseguiti a regola d'arte,
= <b>CERTIFICA</b>
che i lavori del lotto suddetto sono regolarmente eseguiti. Credito residuo dell'impresa: € 17.905,44.
La visita si è svolta alla presenza del direttore tecnico dell'impresa. Sono stati aperti due saggi nel drenaggio principale, alle progressive 38 e 112, e controllate le maglie delle gabbie in sei punti; tutto è risultato conforme. I lavori, consegnati il 2 ottobre 2025, sono stati ultimati il 27 marzo 2026, quindi in tempo utile, come da verbale. Non risultano cessioni di credito, infortuni o danni a terzi.
|| L'impresa | Il direttore dei lavori
|| ~701 | ~702
|| Remo Tramontana | ing. Paola Quadri
|| 4 maggio 2026 | 4 maggio 2026
---
Visto, il Comune di Roccalunga approva il presente certificato e accetta i lavori del lotto 2.
|| Il responsabile unico del progetto | ~703
|| geom. Sandro Belfiore | 18 maggio 2026""",
        "Times-Roman",
        10.5,
        kv="plain",
        center=True,
    )
    yield Paper(
        "mg-it-cre",
        "a",
        "text",
        data,
        truth(
            CERT,
            "accepted",
            True,
            "it",
            client="Comune di Roccalunga",
            project="Consolidamento del versante in località Fossato",
            project_code="RL-2025-19",
            milestone="Lotto 2 - Gabbionate e drenaggi",
            signatory_name="Sandro Belfiore",
            signatory_title="responsabile unico del progetto",
            signature_date="2026-05-18",
            amount="17905.44 EUR",
        ),
    )

    data = typ(r"""
#set page(margin: 2cm)
#rect(width: 100%, stroke: 1pt, inset: 8pt)[*VERBALE DI COLLAUDO IN SITO* #h(1fr) n. 58/26 \ Termoidraulica Valsesana S.n.c.]
#kv([Committente:], [Cartiera del Torre S.p.A.], [Progetto:], [Nuova linea di ultrafiltrazione], [Commessa:], [TV-7120], [Oggetto del collaudo:], [Skid UF-A])
#table(columns: (2fr, 1fr, 1fr), [Prova], [Limite], [Esito], [Portata nominale], [40 m³/h], [41,2], [Integrità membrane], [< 10 mbar/min], [4], [Lavaggio chimico], [ciclo completo], [eseguito], [Allarmi], [tutti], [2 mancanti])
Giudizio: #tick(false) positivo #h(6mm) #tick(true) positivo con riserva #h(6mm) #tick(false) negativo

Riserve del committente:
- attivare gli allarmi di alta pressione AP-2 e AP-5
- consegnare le dichiarazioni CE delle valvole

Importo della rata: € 64.000,00

#grid(columns: (1fr, 1fr), row-gutter: 6pt, [Il fornitore], [Il committente], [#ink(711)], [#ink(712)], [L. Ravelli], [Debora Schiaffino, responsabile impianti], [06/10/2026], [13/10/2026])
""")
    yield Paper(
        "mg-it-collaudo",
        "a",
        "text",
        data,
        truth(
            CERT,
            "accepted_with_conditions",
            True,
            "it",
            client="Cartiera del Torre S.p.A.",
            project="Nuova linea di ultrafiltrazione",
            project_code="TV-7120",
            milestone="Skid UF-A",
            signatory_name="Debora Schiaffino",
            signatory_title="responsabile impianti",
            signature_date="2026-10-13",
            amount="64000.00 EUR",
            conditions=[
                "attivare gli allarmi di alta pressione AP-2 e AP-5",
                "consegnare le dichiarazioni CE delle valvole",
            ],
        ),
    )

    page = rl(
        """# RAPPORTINO DI CANTIERE
Autogrù Marchetti - Via dell'Argine 9, Fossalto
Committente :: Consorzio Agrario Basso Livenza
Cantiere :: Smontaggio essiccatoio
Commessa n. :: 1187
Settimana :: 15-19 giugno 2026
| Giorno | Mezzo | Ore
| Lunedì | Autogrù 60 t | 8
| Martedì | Autogrù 60 t | 9
| Giovedì | Autogrù 60 t + bilico | 7
Totale ore: 24
Per benestare alle ore - il committente
Firma :: ~721
Nome :: ~D:Elio Furlanetto
Qualifica :: ~D:capo deposito
Data :: ~D:19/06/2026""",
        size=11,
        kv="lines",
        stamps=[(1, 440, 270, 6, "CONSORZIO AGRARIO\\BASSO LIVENZA")],
    )
    yield Paper(
        "mg-it-rapportino",
        "a",
        "scan",
        scan(page, Scanner(dpi=92, skew=-1.5, noise=2, jpeg=24)),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "it",
            client="Consorzio Agrario Basso Livenza",
            project="Smontaggio essiccatoio",
            project_code="1187",
            signatory_name="Elio Furlanetto",
            signatory_title="capo deposito",
            signature_date="2026-06-19",
        ),
        page,
    )

    data = rl(
        """# Ordine di variazione n. 3
Committente: Immobiliare Porta Vecchia S.r.l.
Intervento: Restauro di Palazzo Serristori-Dal Pra
Codice intervento: PV-RST-11
---
|Voce|Descrizione|Importo
|V3.1|Consolidamento di ulteriori 40 mq di volta|€ 14.800,00
|V3.2|Minor superficie di intonaco a calce|- € 3.250,00
|<b>Netto</b>||<b>€ 11.550,00</b>
Si approva la variazione e si autorizza l'impresa a eseguirla. Il termine contrattuale resta invariato.
Per il committente
~731
dott.ssa Livia Serristori, amministratrice unica
Firenzuola, 23 febbraio 2026
Per l'impresa Decori & Volte: ~ firmato Aldo Neri, 20 febbraio 2026""".replace(
            "~ firmato", "firmato"
        ),
        "Helvetica",
        10.5,
        tint="#5a3d1c",
        margin=70,
    )
    yield Paper(
        "mg-it-variazione",
        "a",
        "text",
        data,
        truth(
            "change_order",
            "accepted",
            True,
            "it",
            client="Immobiliare Porta Vecchia S.r.l.",
            project="Restauro di Palazzo Serristori-Dal Pra",
            project_code="PV-RST-11",
            signatory_name="Livia Serristori",
            signatory_title="amministratrice unica",
            signature_date="2026-02-23",
            amount="11550.00 EUR",
            change_order_number="3",
        ),
    )

    data = rl(
        """# Modulo di accettazione della consegna
Committente :: Idrobrenta S.p.A.
Progetto :: Rilievo LiDAR degli argini
N. progetto :: IB-90
Consegna :: Volo 2 - nuvola di punti classificata
Corrispettivo :: € 13.200,00
La consegna è accettata. Il modulo è valido soltanto con entrambe le firme di Idrobrenta S.p.A.
| Prima firma | Seconda firma
| ~735 | 
| Tommaso Grigolon, tecnico GIS | Renata Fabbro, direttrice tecnica
| 14 settembre 2026 | data:
% Mod. 7.4-C rev. 1 - conservare cinque anni""",
        "Courier",
        9.5,
        kv="lines",
    )
    yield Paper(
        "mg-it-duefirme",
        "a",
        "text",
        data,
        truth(
            CERT,
            "undecided",
            False,
            "it",
            client="Idrobrenta S.p.A.",
            project="Rilievo LiDAR degli argini",
            project_code="IB-90",
            milestone="Volo 2 - nuvola di punti classificata",
            signatory_name="Renata Fabbro",
            signatory_title="direttrice tecnica",
            amount="13200.00 EUR",
            warnings=["partly_signed"],
        ),
    )

    data = rl(
        """> Spett.le Carpenterie Alto Piave S.r.l.
> Via dei Laghi 77
<b>Funivie Monte Creal S.p.A.</b>
Ufficio tecnico
Oggetto: progetto Nuova stazione di valle, commessa FC-310. Esito della verifica della fase "Strutture metalliche".

A seguito della verifica ispettiva del 2 aprile 2026 comunichiamo quanto segue.
1. I serraggi dei giunti al telaio 7 risultano sotto la coppia prescritta.
2. Il 30 % delle saldature controllate con ultrasuoni presenta difetti non ammessi dalla norma.
Per questi motivi la fase "Strutture metalliche" <b>non è accettata</b> e la richiesta di pagamento di € 143.700,00 è respinta.
Distinti saluti.
Passo Creal, 9 aprile 2026
~741
ing. Ottavio Zandegiacomo
direttore di esercizio""",
        "Times-Roman",
        11.5,
        margin=64,
    )
    yield Paper(
        "mg-it-nonaccettata",
        "a",
        "text",
        data,
        truth(
            CERT,
            "rejected",
            True,
            "it",
            client="Funivie Monte Creal S.p.A.",
            project="Nuova stazione di valle",
            project_code="FC-310",
            milestone="Strutture metalliche",
            signatory_name="Ottavio Zandegiacomo",
            signatory_title="direttore di esercizio",
            signature_date="2026-04-09",
            amount="143700.00 EUR",
        ),
    )

    data = rl(
        """# Verbale di consegna e accettazione impianto
Cliente :: F:cliente=Caseificio Sociale Val Grigna
Progetto :: F:progetto=Impianto biogas da siero
Commessa :: F:commessa=BGS-55
Fase :: F:fase=Avviamento del digestore
|| C:si=1 | Impianto accettato | C:no=0 | Impianto non accettato
Importo (EUR) :: F:importo=52.600,00
Nome :: F:nome=Ermes Bontempi
Carica :: F:carica=presidente
Firma elettronica :: F:firma=/s/ Ermes Bontempi
Data :: F:data=3 luglio 2026""",
        "Times-Roman",
        11,
        kv="grid",
        tint="#004d26",
    )
    yield Paper(
        "mg-it-biogas",
        "a",
        "form",
        data,
        truth(
            CERT,
            "accepted",
            True,
            "it",
            client="Caseificio Sociale Val Grigna",
            project="Impianto biogas da siero",
            project_code="BGS-55",
            milestone="Avviamento del digestore",
            signatory_name="Ermes Bontempi",
            signatory_title="presidente",
            signature_date="2026-07-03",
            amount="52600.00 EUR",
        ),
    )

    page = rl(
        """# VERBALE DI CONSEGNA LAVORI ULTIMATI
Committente :: Istituto Diocesano San Zeno
Lavori :: Rifacimento coperto palestra
Commessa :: 25-441
Parte :: Falda est
Il committente prende in consegna la falda est. I lavori si intendono accettati a condizione che:
* siano sostituite le tegole rotte presso il camino
* sia pulito il canale di gronda
Per il committente :: ~751
Nome :: Don Mario Pasqualon, economo
Data :: 12 novembre 2026
Per l'impresa :: ~752""".replace("Don Mario", "Mario"),
        "Times-Roman",
        12,
        kv="lines",
        center=True,
    )
    yield Paper(
        "mg-it-falda",
        "a",
        "scan",
        scan(page, Scanner(dpi=90, skew=1.0, noise=2, jpeg=24, turn=180)),
        truth(
            CERT,
            "accepted_with_conditions",
            True,
            "it",
            client="Istituto Diocesano San Zeno",
            project="Rifacimento coperto palestra",
            project_code="25-441",
            milestone="Falda est",
            signatory_name="Mario Pasqualon",
            signatory_title="economo",
            signature_date="2026-11-12",
            conditions=[
                "siano sostituite le tegole rotte presso il camino",
                "sia pulito il canale di gronda",
            ],
        ),
        page,
    )

    data = rl(
        """# Foglio ore mensile
Cliente :: F:cl=
Cantiere :: F:ca=
Mese :: F:me=
Tecnico :: F:te=
Ore totali :: F:or=
Benestare del cliente (firma) :: F:fi=
Data :: F:da=
|| C:ok=0 | Ore approvate | C:ko=0 | Ore contestate
% Geologia Applicata Ferrante - modulo in bianco da compilare a fine mese""",
        kv="lines",
        center=True,
    )
    yield Paper(
        "mg-it-foglioore", "a", "form", data, truth("timesheet_approval", "undecided", False, "it")
    )

    data = typ(r"""
#set page(margin: 2.4cm)
#set heading(numbering: "1.")
#align(center, text(14pt)[*Disciplinare d'incarico: specifica delle prestazioni*])
Committente: Ente Parco delle Risorgive \
Incaricato: Terramadre Ambiente Soc. Coop. \
Progetto: Piano di monitoraggio delle falde \
Codice: PR-FAL-3
= Prestazioni
Installazione di nove piezometri, lettura mensile per dodici mesi, relazione finale.
= Corrispettivo
Il corrispettivo complessivo è di € 38.750,00 oltre IVA.
= Verifica
L'Ente verifica ogni consegna entro trenta giorni e ne comunica l'esito per iscritto.
= Durata
Dodici mesi dall'avvio, che sarà concordato fra le parti.
""")
    yield Paper(
        "mg-it-disciplinare",
        "a",
        "text",
        data,
        truth(
            "statement_of_work",
            None,
            None,
            "it",
            client="Ente Parco delle Risorgive",
            project="Piano di monitoraggio delle falde",
            project_code="PR-FAL-3",
            amount="38750.00 EUR",
        ),
    )
