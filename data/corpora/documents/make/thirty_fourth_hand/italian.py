"""Italian papers."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import scanned, text


def collaudo() -> Paper:
    """Verbale di collaudo with good outcome."""
    tests = (
        (
            "Svolgitore",
            "Freno regolato in sei gradini; tensione del nastro misurata con cella tarata. Cambio bobina al volo provato quattro volte.",
        ),
        (
            "Gruppo di taglio",
            "Lame circolari allineate, gioco tra le coppie 0,02 mm. Bordi controllati al microscopio su dieci campioni per formato.",
        ),
        (
            "Avvolgitore",
            "Durezza della bobina rilevata in cinque punti. Nessun telescopaggio fino al diametro massimo.",
        ),
        (
            "Aspirazione rifili",
            "Portata misurata al camino. Rumore a un metro: 79 dB(A). Un tubo flessibile sostituito in giornata.",
        ),
        (
            "Sicurezze",
            "Barriere, funi e pulsanti azionati uno per uno; tempi di arresto nella tabella del fascicolo tecnico.",
        ),
        (
            "Automazione",
            "Ricette caricate dal gestionale, allarmi in italiano, accesso remoto disabilitato salvo richiesta.",
        ),
        (
            "Consumi",
            "Energia per tonnellata entro il valore d'offerta in tutte e tre le prove; aria compressa sotto la soglia.",
        ),
    )
    src = (
        "\n".join(
            f"== Scheda {n} -- {head}\n{body}\nProva eseguita da Meccanica Brembilla alla presenza del caporeparto.\n#pagebreak()"
            for n, (head, body) in enumerate(tests, 1)
        )
        + r"""
#text(16pt, weight: "bold")[Verbale di collaudo] #h(1fr) n. 22/2026
#rule(stroke: 1.5pt + rgb("#2f6f3e"))
#kv(46mm, [Committente], [Cartiera Valle Sonia S.p.A.], [Fornitore], [Meccanica Brembilla S.r.l.], [Commessa], [MB 7214], [Progetto], [Nuova ribobinatrice linea 5], [Fase], [Collaudo in sito (SAT)], [Importo legato alla fase], [€ 132.500,00], [Ordine], [CVS/4100871])
In data 30 aprile 2026, presso lo stabilimento del committente, la macchina ha lavorato per otto ore a 1.450 m/min con tre grammature. Scarti 0,7 % (limite contrattuale 1,5 %). Ripari e arresti provati con esito regolare. Manuali e dichiarazione CE consegnati.
*Esito: POSITIVO.* Il committente accetta la macchina senza riserve e ne assume la custodia.
#v(10pt)
#grid(columns: (1fr, 1fr), [Per il fornitore \ #ink(49) \ Ivan Brembilla], [Per il committente \ #ink(50) \ Donatella Ruscigno, Responsabile di stabilimento])
#pagebreak()
== Allegato -- elenco dei documenti consegnati
+ Manuale d'uso e manutenzione, due copie
+ Schemi elettrici rev. 4
+ Dichiarazione CE di conformità
+ Elenco ricambi consigliati
"""
    )
    return text(
        "it-collaudo-sat",
        src,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "it",
            client="Cartiera Valle Sonia S.p.A.",
            project="Nuova ribobinatrice linea 5",
            project_code="MB 7214",
            milestone="Collaudo in sito (SAT)",
            signatory_name="Donatella Ruscigno",
            signatory_title="Responsabile di stabilimento",
            signature_date="2026-04-30",
            amount="132500.00 EUR",
            po_number="CVS/4100871",
        ),
    )


def rapportino() -> Paper:
    """A scanned works report signed by the customer, laid sideways on the glass."""
    src = r"""
#box(width: 100%, stroke: 1pt, inset: 6pt)[*ELETTROIMPIANTI FRATELLI SCAPIN* #h(1fr) *Rapporto di fine lavori N. 818*]
Cliente: Caseificio Sociale Monte Orlo \
Lavori: Rifacimento quadro generale cabina \
Commessa: ES-26-041 \
Importo concordato: € 19.760,00 + IVA
Eseguito: smontaggio quadro esistente, posa nuovo quadro, cablaggio, prove di isolamento, dichiarazione di conformità consegnata.
Il cliente dichiara che i lavori sono finiti e ben eseguiti e li accetta.
#v(6pt)
Firma #hw("Ester Dal Molin", s: 32pt)
Nome e qualifica #pen("Ester Dal Molin, direttrice") #h(6mm) Data #pen("21 novembre 2025")
"""
    return scanned(
        "it-rapporto-quadro",
        src,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "it",
            client="Caseificio Sociale Monte Orlo",
            project="Rifacimento quadro generale cabina",
            project_code="ES-26-041",
            signatory_name="Ester Dal Molin",
            signatory_title="direttrice",
            signature_date="2025-11-21",
            amount="19760.00 EUR",
        ),
        Scanner(dpi=110, skew=0.8, noise=6, jpeg=40, seed=97, turn=90),
        paper="a5",
        margin="1.4cm",
        size=10,
    )


def stage() -> Paper:
    """Headed with one stage; another, smaller part is accepted only in part."""
    src = r"""
= Certificato di regolare esecuzione -- lotto funzionale 2
#table(columns: (48mm, 1fr), stroke: none, [Stazione appaltante], [Ente Parco dei Monti Gemini], [Intervento], [Sentieristica accessibile Valle Fredda], [N. progetto], [EPMG-1482], [Oggetto del certificato], [Lotto funzionale 2], [Esecutore], [Cooperativa Larice a r.l.])
Il direttore dei lavori ha percorso i tracciati il 7 ottobre 2026. Sulla base della sua relazione l'Ente dichiara quanto segue.
#set enum(numbering: "a)")
+ Il tratto Malga Rossa -- Lago Piccolo è regolarmente eseguito ed è accettato.
+ Il tratto Lago Piccolo -- Forcella sarà accettato a condizione che la passerella sul rio Gelato sia ancorata secondo il dettaglio D4.
Si liquidano ora € 150.400,00 per la parte accettata; il saldo seguirà con un nuovo certificato.
#v(8pt)
Il Responsabile unico del progetto \
#ink(51) \
Dott. Ruggero Fabbian, 15 ottobre 2026
"""
    return text(
        "it-cre-lotto",
        src,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "it",
            client="Ente Parco dei Monti Gemini",
            project="Sentieristica accessibile Valle Fredda",
            project_code="EPMG-1482",
            milestone="Lotto funzionale 2",
            signatory_name="Ruggero Fabbian",
            signatory_title="Responsabile unico del progetto",
            signature_date="2026-10-15",
            amount="150400.00 EUR",
            conditions=["la passerella sul rio Gelato sia ancorata secondo il dettaglio D4"],
        ),
        font="Liberation Serif",
        size=11,
    )


def respinta() -> Paper:
    """A refusal of a deliverable, by the boxes of a card."""
    src = r"""
#grid(columns: (1fr, 1fr), gutter: 12pt, [
#text(13pt, weight: "bold")[Scheda di accettazione prodotto] \ #v(4pt)
Cliente: \ *Fondazione Teatro Civico Alberese* \ #v(3pt)
Progetto: \ *Sistema di biglietteria integrata* \ #v(3pt)
Codice progetto: *TB-3055* \ #v(3pt)
Prodotto: \ *R3 Piano di migrazione abbonati* \ #v(3pt)
Importo: *€ 6.900,00*
], [
*Giudizio del cliente* \ #v(3pt)
☐ accettato \ ☐ accettato con riserva \ ☑ respinto \ #v(3pt)
Motivazione: il piano ignora gli abbonati a turno fisso (oltre 2.000) e fissa il passaggio nel mezzo della stagione lirica. Va rifatto. \ #v(8pt)
#hw("Ornella Tadini", f: "Dancing Script", s: 18pt) \ Ornella Tadini \ Sovrintendente \ 28 gennaio 2026
])
#v(14pt)
#text(8pt)[Bitlandia Servizi S.r.l. -- modulo Q-17 rev. 2 -- da archiviare a cura del responsabile di progetto]
"""
    return text(
        "it-scheda-respinta",
        src,
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "it",
            client="Fondazione Teatro Civico Alberese",
            project="Sistema di biglietteria integrata",
            project_code="TB-3055",
            milestone="R3 Piano di migrazione abbonati",
            signatory_name="Ornella Tadini",
            signatory_title="Sovrintendente",
            signature_date="2026-01-28",
            amount="6900.00 EUR",
        ),
        size=10.5,
    )


def waiting() -> Paper:
    """A scanned verbale with two client signatures wanted, one given."""
    src = r"""
#align(center)[*VERBALE DI CONSEGNA E ACCETTAZIONE* \ Studio Archeologico Tumulus]
Committente: Consorzio Irriguo Piana di Cerro \
Incarico: Assistenza archeologica condotta nord \
Incarico n.: STU-619 \
Elaborato: Relazione finale di scavo \
Compenso: € 15.240,00
Il Consorzio accetta l'elaborato. Il presente verbale è valido con la firma congiunta del Presidente e del Direttore tecnico.
#v(6pt)
#table(columns: (1fr, 1fr), inset: 8pt, [Il Presidente \ #hw("E. Malaspina", s: 28pt) \ Ezio Malaspina \ #pen("13 luglio 2026")], [Il Direttore tecnico \ #v(11mm) \ Rita Cosentino \ Data:])
"""
    return scanned(
        "it-verbale-congiunto",
        src,
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "it",
            client="Consorzio Irriguo Piana di Cerro",
            project="Assistenza archeologica condotta nord",
            project_code="STU-619",
            milestone="Relazione finale di scavo",
            signatory_name="Rita Cosentino",
            signatory_title="Direttore tecnico",
            amount="15240.00 EUR",
            warnings=["partly_signed"],
        ),
        Scanner(dpi=105, skew=-0.5, noise=6, jpeg=40, seed=99),
        margin="2.2cm",
        size=11,
    )


def variante() -> Paper:
    """A variante approved with a limit."""
    src = r"""
#text(14pt, weight: "bold")[Perizia di variante PV-3] \
Progetto: Restauro di Palazzo Anselmi, ala ovest #h(1fr) Incarico RA-208 \
Proprietà: Immobiliare Anselmi S.a.s. #h(1fr) Progettista e D.L.: Studio Corti Bellandi
#table(columns: (1fr, 34mm), align: (left, right), [Consolidamento volte con fibra di basalto], [€ 38.400,00], [Stralcio catene metalliche], [€ -11.150,00], [*Maggiore importo netto*], [*€ 27.250,00*])
*Approvazione della Proprietà.* La variante è approvata a condizione che:
- il maggior tempo non superi quindici giorni
- la Soprintendenza rilasci il nulla osta per le volte della sala 6
#v(8pt)
#ink(53) \
Ludovica Anselmi, amministratrice \
Lì 9 marzo 2026
"""
    return text(
        "it-variante-volte",
        src,
        truth(
            "change_order",
            "accepted_with_conditions",
            True,
            "it",
            client="Immobiliare Anselmi S.a.s.",
            project="Restauro di Palazzo Anselmi, ala ovest",
            project_code="RA-208",
            signatory_name="Ludovica Anselmi",
            signatory_title="amministratrice",
            signature_date="2026-03-09",
            amount="27250.00 EUR",
            change_order_number="PV-3",
            conditions=[
                "il maggior tempo non superi quindici giorni",
                "la Soprintendenza rilasci il nulla osta per le volte della sala 6",
            ],
        ),
        font="Libertinus Serif",
        size=11.5,
    )


def ore() -> Paper:
    """A monthly sheet of hours approved but for one day."""
    src = r"""
#text(12pt, weight: "bold")[RENDICONTO ORE -- FEBBRAIO 2026] #h(1fr) Delfi Servizi Informatici
Risorsa: Nicolò Garrone \
Cliente: Banca Popolare delle Murge \
Attività: Presidio applicativo sportello \
Ordine di lavoro: ODL-90114
#table(columns: 5, align: center, [Settimana], [Ore ordinarie], [Reperibilità], [Totale], [Esito], [2--6], [40], [4], [44], [ok], [9--13], [40], [0], [40], [ok], [16--20], [32], [4], [36], [ok], [23--27], [40], [8], [48], [vedi nota], [*Mese*], [*152*], [*16*], [*168*], [])
*Nota del cliente:* ore approvate in parte: approvate 160 ore; le 8 ore di reperibilità del 25 febbraio restano sospese fino all'esibizione del registro chiamate.
#v(8pt)
Firmato digitalmente da Assunta Loiacono, Responsabile Sistemi di Filiale, Banca Popolare delle Murge, il 03/03/2026 (3 marzo) alle 11:06
"""
    return text(
        "it-rendiconto-ore",
        src,
        truth(
            "timesheet_approval",
            "accepted_with_conditions",
            True,
            "it",
            client="Banca Popolare delle Murge",
            project="Presidio applicativo sportello",
            project_code="ODL-90114",
            signatory_name="Assunta Loiacono",
            signatory_title="Responsabile Sistemi di Filiale",
            signature_date="2026-03-03",
            conditions=[
                "le 8 ore di reperibilità del 25 febbraio restano sospese fino all'esibizione del registro chiamate"
            ],
        ),
        font="DejaVu Sans",
        size=9,
    )


def posta() -> Paper:
    """A certified mail that accepts a report."""
    src = r"""
#rect(width: 100%, inset: 6pt, stroke: 0.5pt + gray)[Messaggio di posta certificata \ Il giorno 17/06/2026 alle ore 12:31:50 il messaggio "Accettazione perizia estimativa fondo Le Querce" è stato inviato da "agricola.tremonti\@pec-posta.example" indirizzato a "studio.valtellini\@pec-posta.example".]
#v(4pt)
Egregio geometra Valtellini,
con riferimento all'incarico VAL-0277 per la perizia estimativa del fondo Le Querce, Le comunico che l'elaborato consegnato l'8 giugno è stato esaminato dal nostro notaio e che lo accettiamo integralmente.
Può emettere parcella per il compenso pattuito di € 3.680,00.
Distinti saluti
Gaspare Tremonti \
Legale rappresentante \
Azienda Agricola Tremonti s.s.
"""
    return text(
        "it-pec-perizia",
        src,
        truth(
            "email",
            "accepted",
            None,
            "it",
            client="Azienda Agricola Tremonti s.s.",
            project="perizia estimativa del fondo Le Querce",
            project_code="VAL-0277",
            signatory_name="Gaspare Tremonti",
            signatory_title="Legale rappresentante",
            signature_date="2026-06-17",
            amount="3680.00 EUR",
        ),
        size=10.5,
    )


def brochure() -> Paper:
    """A leaflet about how a firm lets its works be accepted."""
    src = r"""
#align(center)[#text(26pt, weight: "bold", fill: rgb("#b5452c"))[Dal progetto al collaudo] \ #text(12pt)[Il metodo Officina Tre Ponti, in quattro passi]]
#v(10pt)
#grid(columns: (1fr, 1fr), gutter: 14pt, [*1. Ascolto.* \ Un sopralluogo gratuito, una domanda in più del necessario, un preventivo chiaro.], [*2. Disegno.* \ Modello digitale e campioni veri: legno, pietra, luce. Si decide toccando.], [*3. Cantiere.* \ Un solo referente, una fotografia al giorno, nessuna sorpresa sul conto.], [*4. Accettazione.* \ Firmi il verbale solo quando sei contento. Nove clienti su dieci accettano i lavori al primo collaudo.])
#v(12pt)
#align(center)[Showroom: via dei Lanaioli 31, Pratalba -- visite su appuntamento -- www.officinatreponti.example]
"""
    return text(
        "it-pieghevole", src, truth("other", None, None, "it"), font="Libertinus Serif", size=12
    )


def incarico() -> Paper:
    """A lettera d'incarico with scope, signed by both; no work is accepted."""
    src = r"""
*Studio Legale Pontecorvo & Associati* #h(1fr) Roccavera, 5 maggio 2026
#align(center)[#text(13pt, weight: "bold")[CAPITOLATO DELLE PRESTAZIONI (Statement of Work) n. 2]]
all'accordo quadro del 10 gennaio 2025 con *Gruppo Ceramiche Sassorosso S.p.A.*
/ Progetto: Revisione dei contratti di agenzia
/ Riferimento: SLP-CS-02
/ Attività: esame di 140 contratti, matrice dei rischi, due modelli nuovi (Italia, estero), formazione della rete
/ Tempi: dal 18 maggio al 31 ottobre 2026
/ Compenso: forfait complessivo di € 46.000,00 oltre accessori di legge, in tre rate uguali
/ Approvazione dei prodotti: per iscritto, entro quindici giorni da ogni consegna
#v(10pt)
#grid(columns: (1fr, 1fr), [Per il Gruppo \ #ink(55) \ Vittorio Bellucci, Direttore affari legali \ 7 maggio 2026], [Per lo Studio \ #ink(57) \ avv. Giuditta Pontecorvo \ 5 maggio 2026])
"""
    return text(
        "it-capitolato-sow",
        src,
        truth(
            "statement_of_work",
            None,
            True,
            "it",
            client="Gruppo Ceramiche Sassorosso S.p.A.",
            project="Revisione dei contratti di agenzia",
            project_code="SLP-CS-02",
            signatory_name="Vittorio Bellucci",
            signatory_title="Direttore affari legali",
            signature_date="2026-05-07",
            amount="46000.00 EUR",
        ),
        font="Liberation Serif",
        size=11,
    )


def papers() -> Iterator[Paper]:
    """The family."""
    for make in (
        collaudo,
        rapportino,
        stage,
        respinta,
        waiting,
        variante,
        ore,
        posta,
        brochure,
        incarico,
    ):
        yield make()
