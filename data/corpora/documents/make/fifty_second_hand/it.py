"""Italian papers."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import made, page, scanned, typ
from .forms import fillable
from .marks import bar, both, say, stamp

B, H = "Helvetica-Bold", "Helvetica"


def testing() -> Paper:
    """Verbale di collaudo, accepted."""
    data = typ(
        """
#align(center)[#text(8pt)[Azienda Ospedaliera San Vitale di Chiaravalle] \\ #text(14pt)[*VERBALE DI COLLAUDO CON ESITO POSITIVO*]]
#line(length: 100%)
*Committente:* Azienda Ospedaliera San Vitale di Chiaravalle \\
*Intervento:* Nuovo gruppo elettrogeno 800 kVA e quadro di commutazione \\
*Commessa:* AOSV-IE-2025-07 \\
*Appaltatore:* Elettromeccanica Brembana S.r.l.

L'anno duemilaventisei, il giorno diciannove del mese di febbraio, la commissione nominata con determina n. 44 ha eseguito le prove di avviamento automatico, presa di carico e commutazione, con i risultati riportati nell'allegato A. Tutte le prove hanno dato esito favorevole.

#align(center)[*SI DICHIARA COLLAUDATO E SI ACCETTA*]

l'impianto in oggetto. È autorizzato il pagamento della rata di saldo pari a *€ 56.120,00* oltre IVA.

#v(8pt)
#grid(columns: (1fr, 1fr), [Per il committente \\ @ink801 \\ Marcella Antonioli \\ Responsabile Servizio Tecnico], [Per l'appaltatore \\ @ink802 \\ Geom. D. Locatelli])
""",
        font="Liberation Serif",
        size=11,
        lang="it",
    )
    return made(
        "it-gruppo",
        data,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "it",
            client="Azienda Ospedaliera San Vitale di Chiaravalle",
            project="Nuovo gruppo elettrogeno 800 kVA e quadro di commutazione",
            project_code="AOSV-IE-2025-07",
            signatory_name="Marcella Antonioli",
            signatory_title="Responsabile Servizio Tecnico",
            signature_date="2026-02-19",
            amount="56120.00 EUR",
        ),
    )


def detail_works() -> Paper:
    """Completion with small works outstanding."""
    data = page(
        """
. Verbale e certificato – foglio 1 di 2
## Verbale di constatazione
Il giorno 30 giugno 2026, alle ore 9, si sono riuniti sul posto il Responsabile unico del progetto, il direttore dei lavori ing. Prisca Montali e il direttore tecnico dell'impresa, geom. Aldo Felicetti. Si è proceduto alla visita di tutte le parti dell'opera, con l'ausilio dei disegni esecutivi e del giornale dei lavori.
|: grid 90,40,40
|Parte d'opera|Contratto|Stato
|Rinforzo con fibre delle travi, campate 1–3|420 m²|finito
|Sostituzione appoggi|24|finito
|Giunti di dilatazione|2|finito
|Impermeabilizzazione impalcato|610 m²|finito
|Parapetti|96 m|posati
Le prove di carico statiche, eseguite il 23 giugno 2026, hanno dato frecce inferiori a quelle calcolate. L'impresa ha consegnato il piano di manutenzione e i certificati dei materiali.
^^^
# Certificato di ultimazione dei lavori
> (art. 121, allegato II.14, D.Lgs. 36/2023)
|: cells 45,125
|Stazione appaltante|Comune di Borgo Sant'Elpidio
|Lavori|Messa in sicurezza del ponte sul torrente Tenna
|Commessa n.|LP-2024-09
|Impresa|Strade Picene S.p.A.

Il Responsabile del procedimento, eseguiti in contraddittorio gli accertamenti del 30 giugno 2026, certifica che i lavori sono ultimati e li prende in consegna, assegnando all'impresa trenta giorni per completare le seguenti lavorazioni di piccola entità:

- verniciatura dei parapetti lato valle
- ripristino della segnaletica orizzontale

Il mancato rispetto del termine comporta l'inefficacia del presente certificato.

Borgo Sant'Elpidio, lì 1 luglio 2026

{ink 811}
Saverio Malatesta, Responsabile unico del progetto
""",
        font="Times-Roman",
        size=11,
        tint="#1b3a1b",
    )
    return made(
        "it-ponte",
        data,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "it",
            client="Comune di Borgo Sant'Elpidio",
            project="Messa in sicurezza del ponte sul torrente Tenna",
            project_code="LP-2024-09",
            signatory_name="Saverio Malatesta",
            signatory_title="Responsabile unico del progetto",
            signature_date="2026-07-01",
            conditions=[
                "verniciatura dei parapetti lato valle",
                "ripristino della segnaletica orizzontale",
            ],
        ),
    )


def failed() -> Paper:
    """Collaudo negativo, with two columns."""
    data = typ(
        """
#columns(2, gutter: 18pt)[
#text(15pt)[*Esito del collaudo in campo*]

Rif. RC/26/031 \\ Cliente: *Cartiera Valsugana Alta S.p.A.* \\ Progetto: *Depuratore reflui, linea fanghi* \\ Commessa fornitore: *DP-4416* \\ Milestone: *M5 Prestazioni garantite*

*Prove svolte* \\ Dal 4 all'8 maggio 2026 la centrifuga CF-201 è stata alimentata a 18 m³/h. Il tenore di secco misurato è stato del 21,4 % contro il 26 % garantito; il consumo di polielettrolita ha superato il limite del 30 %.

#colbreak()
*Giudizio del cliente* \\ @off collaudo superato \\ @off superato con riserva \\ @on collaudo *non* superato

Il fornitore dovrà ripetere la prova a propria cura. Fino ad allora nessun importo relativo a M5 è esigibile.

Roncegno, 11 maggio 2026

@ink821 \\ Giacomo Dalprà \\ Responsabile Impianti \\ per Cartiera Valsugana Alta S.p.A.
]
""",
        font="Liberation Sans",
        size=9.5,
        lang="it",
    )
    return made(
        "it-fanghi",
        data,
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "it",
            client="Cartiera Valsugana Alta S.p.A.",
            project="Depuratore reflui, linea fanghi",
            project_code="DP-4416",
            milestone="M5 Prestazioni garantite",
            signatory_name="Giacomo Dalprà",
            signatory_title="Responsabile Impianti",
            signature_date="2026-05-11",
        ),
    )


def slip() -> Paper:
    """Rapportino of hours, approved, scan."""
    data = page(
        """
# RAPPORTINO SETTIMANALE  n. 0782
Termoidraulica Garda Sud snc – Peschiera
|: cells 30,92
|Cliente|Cantine Rovereschi Soc. Agr.
|Cantiere|Nuova centrale frigo
|Commessa|TG-215
|: grid 24,28,70
|Data|Ore|Operaio / lavori
|{hand 9/3}|{hand 8}|{hand Bonfanti - staffaggi}
|{hand 10/3}|{hand 8}|{hand Bonfanti - tubazioni}
|{hand 11/3}|{hand 6}|{hand Bonfanti - prova tenuta}
|**Totale**|{hand 22}|
Ore verificate e approvate dal cliente
|: none 60,60
|Chiara Rovereschi|{ink 831}
|Titolare|{hand 13 marzo 2026}
""",
        size=9,
        paper=(420, 595),
        margin=(12, 12, 14, 10),
        tint="#000000",
        deco=stamp(
            70, 20, "CANTINE ROVERESCHI\nBardolino (VR)", tint="#6b1030", turn=-7, w=50, size=8
        ),
    )
    return scanned(
        "it-rapportino",
        data,
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "it",
            client="Cantine Rovereschi Soc. Agr.",
            project="Nuova centrale frigo",
            project_code="TG-215",
            signatory_name="Chiara Rovereschi",
            signatory_title="Titolare",
            signature_date="2026-03-13",
        ),
        dpi=130,
        seed=83,
        skew=0.9,
        shadow=True,
    )


def variant() -> Paper:
    """Change order approved by a decision of the client."""
    data = page(
        """
**Autorità Portuale dell'Alto Tirreno Meridionale**
Direzione Tecnica
---
# Ordine di variazione n. 2

Lavori: Consolidamento della banchina Levante – Progetto n. APAT-118
Appaltatore: Marittima Costruzioni Fratelli Orsini S.p.A.

Vista la perizia del direttore dei lavori del 2 settembre 2025, che propone l'infissione di dodici pali aggiuntivi;
considerato che la variazione rientra nei limiti di legge;

si **approva** la variazione e si dispone:

|: zebra 110,60
|Voce|Importo
|Importo contrattuale vigente|€ 3.906.400,00
|Lavori in aumento|€ 264.815,30
|Lavori in diminuzione|€ -71.200,00
|**Variazione netta approvata**|**€ 193.615,30**
|Nuovo importo contrattuale|€ 4.100.015,30

. Documento informatico firmato digitalmente ai sensi dell'art. 24 del D.Lgs. 82/2005
Firmato digitalmente da: **Ermanno Guidi Della Spina**, Direttore Tecnico – 22 settembre 2025, ore 12:41
""",
        size=10,
        tint="#0f3057",
    )
    return made(
        "it-variante",
        data,
        truth(
            "change_order",
            "accepted",
            True,
            "it",
            client="Autorità Portuale dell'Alto Tirreno Meridionale",
            project="Consolidamento della banchina Levante",
            project_code="APAT-118",
            signatory_name="Ermanno Guidi Della Spina",
            signatory_title="Direttore Tecnico",
            signature_date="2025-09-22",
            amount="193615.30 EUR",
            change_order_number="2",
        ),
    )


def empty_form() -> Paper:
    """Takeover form, left empty by the client."""
    data = fillable(
        [
            (20, 280, "VERBALE DI PRESA IN CONSEGNA", 15, B),
            (20, 264, "Committente", 9, H),
            (20, 254, "Opera", 9, H),
            (20, 244, "Commessa", 9, H),
            (20, 234, "Fase", 9, H),
            (
                20,
                218,
                "Il committente dichiara di prendere in consegna la fase sopra indicata:",
                10,
                H,
            ),
            (28, 209, "senza riserve", 9, H),
            (68, 209, "con riserve", 9, H),
            (108, 209, "non accetta la consegna", 9, H),
            (20, 196, "Riserve", 9, H),
            (20, 176, "Nome e cognome", 9, H),
            (20, 166, "Firma", 9, H),
            (20, 156, "Data", 9, H),
            (
                20,
                140,
                "Restituire compilato entro cinque giorni a: cantieri@edilmurge.example",
                8,
                H,
            ),
        ],
        {
            "com": (65, 263, 120, "Consorzio Agrario Terre d'Ofanto"),
            "op": (65, 253, 120, "Silo cereali 4, opere civili"),
            "cod": (65, 243, 60, "EM-5190"),
            "fase": (65, 233, 120, "Fase C - Platea e basamenti"),
            "ris": (65, 195, 120, ""),
            "nome": (65, 175, 120, ""),
            "firma": (65, 165, 120, ""),
            "data": (65, 155, 40, ""),
        },
        {"s": (20, 208, False), "r": (60, 208, False), "n": (100, 208, False)},
        [(20, 275, 170), (20, 186, 170)],
        tint="#8a4b08",
    )
    return made(
        "form-silo-vuoto",
        data,
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "it",
            client="Consorzio Agrario Terre d'Ofanto",
            project="Silo cereali 4, opere civili",
            project_code="EM-5190",
            milestone="Fase C - Platea e basamenti",
        ),
        "form",
    )


def progress() -> Paper:
    """Certificato di pagamento for one SAL."""
    data = page(
        """
# CERTIFICATO DI PAGAMENTO – SAL n. 3
|: none 120,120
|Committente: **Idroelettrica Val Chisola S.r.l.**|Opera: **Rifacimento condotta forzata**
|Commessa: **IVC-27**|Impresa: Lavori Alpini Bertolino & C. S.a.s.

|: grid 25,95,40,40,40
|SAL|Lavori|Importo (€)|Data|Stato
|1|Scavi e selle di ancoraggio|118.900,00|30/09/2025|liquidato
|2|Tubazione da picchetto 1 a 14|246.350,00|28/11/2025|liquidato
|**3**|**Tubazione da picchetto 15 a 31**|**287.075,40**|**27/02/2026**|**approvato con il presente**
|4|Giunti, rivestimenti, prove|95.000,00|–|da eseguire

Il committente, visto il libretto delle misure, approva il SAL n. 3 e ne autorizza la fatturazione per € 287.075,40.

|: line 70,70,60
|Ludovica Peyron|Amministratrice unica|27 febbraio 2026
|{ink 861}||
""",
        paper=(842, 595),
        size=10,
        tint="#204051",
        deco=both(bar(0, 0, 297, 5, "#204051"), say(240, 200, "IVC", 20, B, "#204051")),
    )
    return made(
        "it-sal",
        data,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "it",
            client="Idroelettrica Val Chisola S.r.l.",
            project="Rifacimento condotta forzata",
            project_code="IVC-27",
            milestone="SAL n. 3",
            signatory_name="Ludovica Peyron",
            signatory_title="Amministratrice unica",
            signature_date="2026-02-27",
            amount="287075.40 EUR",
        ),
    )


def mail() -> Paper:
    """Acceptance by mail."""
    data = page(
        """
Da: "Ottavia Brunelleschi" <ottavia.brunelleschi@museotessile.example>
A: impianti@climavenezia.example
Data: 14 novembre 2025, 10:27:03 CET
Oggetto: **R: Deumidificazione depositi – lotto 2**

Gentile ingegner Toffoli,

il registratore di umidità conferma quanto ci aveva anticipato: 48 % costante per dieci giorni. La direzione approva quindi il lotto 2 della commessa MT-09 e lo considera consegnato a ogni effetto.

La fattura di 29.480,00 euro può essere inviata tramite SDI citando l'ordine 2025/OA/131.

Cordiali saluti
Ottavia Brunelleschi
Conservatrice capo
Fondazione Museo del Tessile

. Il 12/11/2025 Toffoli ha scritto: > in allegato i grafici; restiamo in attesa della vostra approvazione
""",
        font="Courier",
        size=9.5,
    )
    return made(
        "mail-depositi",
        data,
        truth(
            "email",
            "accepted",
            None,
            "it",
            client="Fondazione Museo del Tessile",
            project="Deumidificazione depositi",
            project_code="MT-09",
            milestone="lotto 2",
            signatory_name="Ottavia Brunelleschi",
            signatory_title="Conservatrice capo",
            signature_date="2025-11-14",
            amount="29480.00 EUR",
            po_number="2025/OA/131",
        ),
    )


def vendor_only() -> Paper:
    """Delivery minutes, client signature still awaited."""
    data = page(
        """
= **Verbale di consegna e accettazione – fornitura e posa facciata ventilata**
= Cantiere: Torre Aurelia Uffici · Commessa: FV-3072 · Stato di avanzamento: Prospetto Est
---
Committente: Immobiliare Porta Aurelia S.r.l.
Fornitore: Facciate Emiliane Zanarini S.r.l.

Le parti danno atto che le lastre in gres del Prospetto Est sono state posate secondo il progetto esecutivo rev. 6. Con la firma di entrambe le parti il committente accetta il Prospetto Est e riconosce al fornitore € 138.240,00.

|: cells 85,85
|Il fornitore|Il committente
|Nome: Loris Zanarini|Nome: Beatrice Orlandini
|Qualifica: legale rappresentante|Qualifica: procuratrice
|{ink 881}|
|Data: 8 aprile 2026|Data:
. Annotazione del fornitore, 15 aprile 2026: inviato per firma al committente, sollecitato due volte, non ancora restituito.
""",
        size=10,
        tint="#000000",
    )
    return made(
        "it-facciata",
        data,
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "it",
            client="Immobiliare Porta Aurelia S.r.l.",
            project="Torre Aurelia Uffici",
            project_code="FV-3072",
            milestone="Prospetto Est",
            signatory_name="Beatrice Orlandini",
            signatory_title="procuratrice",
            amount="138240.00 EUR",
            warnings=["partly_signed"],
        ),
    )


def statement() -> Paper:
    """Scope of services, unsigned by design."""
    data = typ(
        """
= Capitolato delle prestazioni \\ Direzione lavori e coordinamento sicurezza
#table(columns: (auto, 1fr), stroke: none, [*Committente*], [Acquedotto del Basso Cilento S.c.a r.l.], [*Incaricato*], [Studio Ingegneri Riuniti Palumbo Sessa], [*Progetto*], [Condotta adduttrice Alento – Castelnuovo], [*Commessa*], [ABC-DL-26])

+ *Oggetto.* Direzione dei lavori, contabilità e coordinamento in fase di esecuzione per 11 km di condotta DN 600.
+ *Prestazioni.* Relazioni mensili; verifica dei SAL; assistenza al collaudo statico e funzionale.
+ *Tempi.* Ventidue mesi dalla consegna dei lavori all'appaltatore.
+ *Corrispettivo.* A corpo, in quattro rate: avvio € 18.000,00; 50 % dei lavori € 42.000,00; ultimazione € 36.000,00; collaudo € 24.000,00. *Totale € 120.000,00* oltre cassa e IVA.
+ *Accettazione.* Ogni prestazione è accettata dal committente con separata comunicazione scritta.
""",
        font="New Computer Modern",
        size=10.5,
        lang="it",
    )
    return made(
        "it-capitolato",
        data,
        truth(
            "statement_of_work",
            None,
            None,
            "it",
            client="Acquedotto del Basso Cilento S.c.a r.l.",
            project="Condotta adduttrice Alento – Castelnuovo",
            project_code="ABC-DL-26",
            amount="120000.00 EUR",
        ),
    )


def papers() -> Iterator[Paper]:
    """All of this family."""
    for make in (
        testing,
        detail_works,
        failed,
        slip,
        variant,
        empty_form,
        progress,
        mail,
        vendor_only,
        statement,
    ):
        yield make()
