"""Post in Italian: collaudi, verbali con riserve, varianti respinte, rapportini."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import (
    CERT,
    CHANGE,
    COND,
    MAIL,
    NO,
    OK,
    OPEN,
    OTHER,
    SOW,
    TIME,
    draw,
    mixed,
    paper,
    scanned,
    typ,
)


def papers() -> Iterator[Paper]:
    yield paper(
        "verbale-collaudo-cucina",
        typ(r"""
#set text(font: "New Computer Modern", size: 11pt, lang: "it")
#align(center)[#text(15pt)[*Verbale di collaudo*] \ impianto di aspirazione della mensa]
#v(6pt)
Committente: Istituto Agrario Vallechiara \
Impresa: Aeraulica Padana S.n.c. \
Commessa: AP 2025/61 – Mensa del convitto
#v(4pt)
Il giorno 19 settembre 2025 si è proceduto alle prove.
#table(columns: (1fr, auto, auto), [Prova], [Richiesto], [Misurato], [Portata cappa 1], [3.200 m³/h], [3.260 m³/h], [Portata cappa 2], [1.800 m³/h], [1.845 m³/h], [Rumorosità], [60 dB(A)], [56 dB(A)])
L'esito è positivo. Il difetto al pressostato, annotato in agosto, è stato eliminato il 4 settembre e non si è più presentato. Il committente accetta l'impianto senza riserve e dispone il pagamento del saldo di 14.230,00 €.
La garanzia biennale decorre dalla data odierna. Sono stati consegnati la dichiarazione di conformità, il libretto dell'impianto e le schede dei filtri. Copie: scuola, impresa, Provincia.
#v(10pt)
#grid(columns: (1fr, 1fr), [Per il committente \ INK601 \ prof.ssa Ornella Righetti \ Dirigente scolastica], [Per l'impresa \ INK602 \ Gianni Boscolo])
"""),
        truth(
            CERT,
            OK,
            True,
            "it",
            client="Istituto Agrario Vallechiara",
            project="Mensa del convitto",
            project_code="AP 2025/61",
            signatory_name="Ornella Righetti",
            signatory_title="Dirigente scolastica",
            signature_date="2025-09-19",
            amount="14230.00 EUR",
        ),
    )

    yield mixed(
        "consegna-con-riserve",
        draw(
            """
# Scheda della fornitura
Cliente :: Cantine Sottomonte Soc. Coop.
Progetto :: Arredo della sala degustazione
Ordine di lavoro :: FB-772
Fornitore :: Falegnameria Bressan

La fornitura comprende dodici tavoli in rovere, il banco di mescita, la boiserie della parete di fondo e l'illuminazione delle nicchie. Il montaggio si è svolto fra il 2 e il 6 febbraio 2026.
Il verbale firmato è nella pagina che segue.
""",
            size=10.5,
            ink="#6d4c41",
        ),
        draw(
            """
# VERBALE DI CONSEGNA
Cantine Sottomonte Soc. Coop. – ordine di lavoro FB-772

Il cliente prende in consegna l'arredo con le seguenti riserve:
|% 8,92
| 1 | un tavolo traballa e va livellato
| 2 | manca il piano in marmo del banco
Le riserve saranno sciolte entro il 28 febbraio 2026.

Per il cliente
~611
<d>Loredana Zanin, responsabile ospitalita</d>
<d>6 febbraio 2026</d>
""".replace("ospitalita<", "eventi<"),
            size=12,
        ),
        truth(
            CERT,
            COND,
            True,
            "it",
            client="Cantine Sottomonte Soc. Coop.",
            project="Arredo della sala degustazione",
            project_code="FB-772",
            signatory_name="Loredana Zanin",
            signatory_title="responsabile eventi",
            signature_date="2026-02-06",
            conditions=["un tavolo traballa e va livellato", "manca il piano in marmo del banco"],
        ),
        Scanner(skew=0.9, noise=6, seed=71),
    )

    yield scanned(
        "variante-respinta",
        draw(
            """
# RICHIESTA DI VARIANTE N. 9
Stazione appaltante: Consorzio di Bonifica Basso Tàrtaro
Lavoro: Sistemazione dell'argine destro        Commessa: BT-455
Impresa: Scavi Ravenni S.r.l.

Oggetto: palancole aggiuntive fra le sezioni 12 e 15.
Importo richiesto: + € 96.400,00

Esito della direzione
|% 7,40,7,46
| ^o | Approvata | ^x | Non approvata
Motivo: <d>rischio compreso nel prezzo offerto</d>

~621
Ing. Saverio Malaspina, responsabile del procedimento
<d>24 novembre 2025</d>
""",
            face="T",
            size=12.5,
            grid="none",
        ),
        truth(
            CHANGE,
            NO,
            True,
            "it",
            client="Consorzio di Bonifica Basso Tàrtaro",
            project="Sistemazione dell'argine destro",
            project_code="BT-455",
            change_order_number="9",
            signatory_name="Saverio Malaspina",
            signatory_title="responsabile del procedimento",
            signature_date="2025-11-24",
            amount="96400.00 EUR",
        ),
        Scanner(skew=-1.1, noise=6, seed=73),
    )

    yield paper(
        "rapportino-ticino",
        draw(
            """
Studio Ferretti Progettazione SA, Bellinzona
# Rapportino ore – giugno 2026
|% 22,28,22,28
| Cliente | Azienda Elettrica Valmara | Mandato | VM-1420
| Progetto | Cabina di Ponte Brolla | Collaboratrice | Noemi Snider

|% 20,60,20
|! Data | Attività | Ore
| 2.6. | Rilievo sul posto | 8.0
| 9.6. | Schemi unifilari | 7.5
| 16.6. | Verifica protezioni | 8.5
| 23.6. | Riunione e correzioni | 4.0
| | Totale | 28.0
28.0 h a CHF 142.00 = CHF 3'976.00

Visto e approvato per il cliente
~631
Sandro Pellanda, capo progetto, 1 luglio 2026
""",
            ink="#1a237e",
            grid="rule",
        ),
        truth(
            TIME,
            OK,
            True,
            "it",
            client="Azienda Elettrica Valmara",
            project="Cabina di Ponte Brolla",
            project_code="VM-1420",
            signatory_name="Sandro Pellanda",
            signatory_title="capo progetto",
            signature_date="2026-07-01",
            amount="3976.00 CHF",
        ),
    )

    yield paper(
        "mail-benestare-traduzioni",
        draw(
            """
Da :: Cosimo Lanzafame
A :: Agenzia Trepunti
Data :: gio 9 apr 2026, 17:18
Oggetto :: R: Manuali della gru G40 - consegna finale
---
Gentile dottoressa,

ho fatto leggere i manuali ai nostri montatori: li capiscono al volo, e detto da loro è un gran complimento. Le tre correzioni della settimana scorsa le abbiamo ritrovate tutte nel testo.

Con la presente do il benestare alla consegna finale per conto di Gru Siciliane S.p.A. (pratica 40-TR-18). L'importo di 5.115,00 € può essere fatturato sull'ordine 6600271.

Cordialmente
Cosimo Lanzafame
Responsabile documentazione tecnica
""",
            face="T",
            size=11,
            label=60,
        ),
        truth(
            MAIL,
            OK,
            None,
            "it",
            client="Gru Siciliane S.p.A.",
            project="Manuali della gru G40",
            project_code="40-TR-18",
            milestone="consegna finale",
            po_number="6600271",
            signatory_name="Cosimo Lanzafame",
            signatory_title="Responsabile documentazione tecnica",
            signature_date="2026-04-09",
            amount="5115.00 EUR",
        ),
    )

    yield paper(
        "capitolato-ordine-lavoro",
        typ(r"""
#set heading(numbering: "1.")
#set text(size: 10pt)
#text(15pt)[*Descrizione dei lavori e delle prestazioni*] \ allegata all'accordo quadro del 10 gennaio 2025
#v(4pt)
#kv(3.5cm, [Committente], [Fondazione Teatro Aurelio], [Prestatore], [Suono e Scena S.r.l.], [Progetto], [Nuovo impianto audio], [Ordine di lavoro], [OL-2026-031])
= Prestazioni
Progettazione, fornitura e taratura dell'impianto audio della sala grande.
= Corrispettivi
#table(columns: (1fr, auto), [Progetto esecutivo], [7.000,00 €], [Fornitura e posa], [48.000,00 €], [Taratura], [3.500,00 €], [*Totale*], [*58.500,00 €*])
= Accettazione
Ciascuna prestazione si intende accettata con la firma di un apposito verbale; fino ad allora nulla è dovuto.
= Tempi
Dal 4 maggio al 31 agosto 2026.
#v(8pt)
#grid(columns: (1fr, 1fr), [Per il committente \ INK641 \ Ludovica Serristori, sovrintendente \ 20 aprile 2026], [Per il prestatore \ INK642 \ Michele Grasso \ 17 aprile 2026])
"""),
        truth(
            SOW,
            None,
            True,
            "it",
            client="Fondazione Teatro Aurelio",
            project="Nuovo impianto audio",
            project_code="OL-2026-031",
            signatory_name="Ludovica Serristori",
            signatory_title="sovrintendente",
            signature_date="2026-04-20",
            amount="58500.00 EUR",
        ),
    )

    yield paper(
        "verbale-riunione-avanzamento",
        draw(
            """
# Verbale della riunione di avanzamento n. 6
Progetto :: Migrazione anagrafe pazienti
Cliente :: Casa di Cura Santa Lucia dei Colli
Codice :: MAP-2025
Data :: 17 febbraio 2026, ore 10-11.30
Presenti :: Bassi, Colombo, Ferrante (cliente); Neri, Oddone (fornitore)

## 1. Stato
Caricate 38.000 schede su 52.000. Il ritmo è in linea col piano.
## 2. Argomenti
- Oddone illustra le regole per i doppioni; Colombo chiede un esempio scritto.
- Ferrante ricorda che la formazione del personale parte in aprile.
- Si discute della stanza per i corsi; nessuna conclusione.
## 3. Azioni
|% 60,20,20
|! Azione | Chi | Entro
| Esempio scritto sui doppioni | Oddone | 24/02/2026
| Prenotare la stanza | Bassi | 27/02/2026
Prossima riunione: 3 marzo 2026. Verbale redatto da Neri.
""",
            ink="#004d40",
            size=10,
        ),
        truth(
            OTHER,
            None,
            None,
            "it",
            client="Casa di Cura Santa Lucia dei Colli",
            project="Migrazione anagrafe pazienti",
            project_code="MAP-2025",
        ),
    )

    yield paper(
        "accettazione-firma-elettronica",
        typ(r"""
#text(14pt)[*Accettazione di fine lavori*]
#v(4pt)
Con riferimento al progetto *Portale fornitori*, codice *PF-0835*, svolto da Officina Digitale Etna, la scrivente *Agrumaria Conca d'Oro S.r.l.* dichiara che i lavori sono finiti, che li ha provati per due settimane e che li accetta.

Suggerimento per il futuro, che non tocca quanto sopra: un'icona più grande per gli ordini urgenti.
#v(10pt)
#rect(width: 100%, inset: 8pt, stroke: .6pt + blue)[
#text(8pt)[*FirmaSicura – riepilogo della firma elettronica* \
Documento: fine_lavori_PF-0835.pdf · impronta 7c1e…b940 \
Inviato a: Rosalia Intravaia – 10/06/2026 09:12 \
Aperto: 10/06/2026 11:03 \
*Firmato: Rosalia Intravaia, amministratrice unica – 10/06/2026 11:20* (codice via SMS) \
Stato: completato]]
"""),
        truth(
            CERT,
            OK,
            True,
            "it",
            client="Agrumaria Conca d'Oro S.r.l.",
            project="Portale fornitori",
            project_code="PF-0835",
            signatory_name="Rosalia Intravaia",
            signatory_title="amministratrice unica",
            signature_date="2026-06-10",
        ),
    )

    yield scanned(
        "collaudo-manca-firma",
        typ(r"""
#set text(font: "Liberation Serif", size: 12pt)
#align(center)[*CERTIFICATO DI REGOLARE ESECUZIONE*]
#v(6pt)
Committente: Opera Pia Benvenuti \
Intervento: Consolidamento del portico \
Commessa n. OPB-16
#v(6pt)
Si certifica che i lavori sono stati eseguiti a regola d'arte per un importo liquidabile di € 41.905,60. Il certificato ha effetto quando è firmato da entrambi i rappresentanti del committente.
#v(24pt)
#grid(columns: (1fr, 1fr), [INK651 \ Arch. Tullio Cappelli \ direttore dei lavori per il committente \ #hand("DkgHandwriting", s: 14pt)[3 marzo 2026]], [#v(30pt) #line_() \ Rosanna Fedeli \ presidente dell'Opera Pia \ data: ....................])
"""),
        truth(
            CERT,
            OPEN,
            False,
            "it",
            client="Opera Pia Benvenuti",
            project="Consolidamento del portico",
            project_code="OPB-16",
            signatory_name="Rosanna Fedeli",
            signatory_title="presidente dell'Opera Pia",
            amount="41905.60 EUR",
            warnings=["partly_signed"],
        ),
        Scanner(skew=0.6, noise=7, seed=77),
    )

    yield paper(
        "annullato-revisione",
        draw(
            """
Termotecnica Alpina – modulo MA-12 rev. 1                    ANNULLATO
# Attestazione di accettazione impianto
Cliente :: Residenza Le Genziane
Impianto :: Caldaia a cippato
Commessa :: TA-3318
Importo :: 33.700,00 €

Il cliente attesta di aver provato l'impianto e di accettarlo.
|% 40,60
| ~661 | Ivo Trentin, direttore – 12 gennaio 2026

> Annullato e sostituito dalla rev. 2, in attesa di firma: nella rev. 1 la potenza della caldaia era sbagliata. Non usare per la fatturazione.
""",
            grid="box",
            ink="#263238",
            over=((1, "ANNULLATO", 300, 560, 25, 58, "#c98a8a", False),),
        ),
        truth(
            CERT,
            OPEN,
            True,
            "it",
            client="Residenza Le Genziane",
            project="Caldaia a cippato",
            project_code="TA-3318",
            signatory_name="Ivo Trentin",
            signatory_title="direttore",
            signature_date="2026-01-12",
            amount="33700.00 EUR",
            warnings=["draft_or_void"],
        ),
    )
