"""Italian papers from Italy and Ticino."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import mixed, page, sheet


def collaudo_prescrizioni() -> Paper:
    """A test certificate with prescriptions that bind."""
    body = r"""
#align(center)[#text(11pt)[COMUNE DI ROCCAVENTOSA] #linebreak() #text(17pt, weight: "bold")[Certificato di collaudo]]
#table(columns: (3.6cm, 1fr), inset: 5pt, [Committente], [Comune di Roccaventosa], [Impresa], [Edil Sannio Scavi S.r.l.], [Lavori], [Consolidamento del muro di via Castello], [Contratto], [rep. 1184/2025], [Visita di collaudo], [14 aprile 2026])
Il sottoscritto collaudatore, esaminati gli atti e visitati i luoghi, dichiara i lavori *collaudabili e li collauda con le seguenti prescrizioni*, da adempiere entro il 31 maggio 2026:

#pad(left: 6mm)[– ripristino dei fori di drenaggio occlusi nel tratto B; #linebreak() – consegna dei certificati delle barre d'ancoraggio.]

Alla verifica degli adempimenti è subordinato lo svincolo del saldo di € 18.920,00.
#v(1cm)
#grid(columns: (1fr, 1fr), [Il collaudatore #linebreak() #ink(1101, w: 110pt, h: 30pt) #linebreak() Ing. Ottavio Perrella #linebreak() 16 aprile 2026], [L'impresa (per presa visione) #linebreak() #ink(1102, w: 95pt, hue: black)])
"""
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "it",
        client="Comune di Roccaventosa",
        project="Consolidamento del muro di via Castello",
        project_code="1184/2025",
        signatory_name="Ottavio Perrella",
        signatory_title="collaudatore",
        signature_date="2026-04-16",
        amount="18920.00 EUR",
        conditions=[
            "ripristino dei fori di drenaggio occlusi nel tratto B",
            "consegna dei certificati delle barre d'ancoraggio",
        ],
    )
    return sheet("my-it-prescrizioni", body, label, face="Liberation Serif", size=12)


def collaudo_consigli() -> Paper:
    """The same shape with mere advice."""
    body = r"""
#text(19pt, fill: rgb("#7f4f24"))[Verbale di collaudo impianto] #linebreak()
#text(9pt)[Termoidraulica Bressan – Schio (VI)]
#line(length: 100%, stroke: 1.5pt + rgb("#7f4f24"))
#grid(columns: (1fr, 1fr), row-gutter: 7pt, [Committente: *Latteria Sociale Val Leogra*], [Commessa: *TB 26-140*], [Progetto: *Caldaia a cippato*])
La prova è durata sei ore, a carico pieno. Fumi, temperature e rumore rientrano nei limiti.

*Esito:* positivo. L'impianto è accettato e da questo momento è in carico alla Latteria.

*Consigli del tecnico,* lasciati alla libera scelta del committente e privi di effetto sull'esito: #linebreak()
– coprire il deposito del cippato prima dell'inverno; #linebreak()
– tenere in magazzino una coclea di ricambio.

*Nota del committente:* potevate pulire meglio il piazzale. Pazienza.

Saldo dovuto: € 22.600,00
#v(1cm)
#ink(1114, w: 115pt, h: 32pt) #linebreak()
Loretta Dal Zotto, presidente #linebreak() Schio, 24 settembre 2026
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "it",
        client="Latteria Sociale Val Leogra",
        project="Caldaia a cippato",
        project_code="TB 26-140",
        signatory_name="Loretta Dal Zotto",
        signatory_title="presidente",
        signature_date="2026-09-24",
        amount="22600.00 EUR",
    )
    return sheet("my-it-consigli", body, label, face="Carlito", size=11.5)


def mezza_firma() -> Paper:
    """A hand-over slip: two clients must sign, one has."""
    body = r"""
#align(center)[#rect(width: 100%, inset: 8pt)[#text(14pt, weight: "bold")[VERBALE DI CONSEGNA – SERRAMENTI] #linebreak() Falegnameria Ortisei & Figli]]
Committenti: Condominio Le Betulle e Studio Medico Rinaldi #linebreak()
Lavoro: portone e bussola comuni #linebreak()
Commessa F-3127

I committenti hanno provato serrature e chiudiporta, ritirato otto chiavi e dichiarano di accettare il lavoro. Il verbale vale se firmato da entrambi.
#v(12mm)
#grid(columns: (1fr, 1fr), gutter: 1cm,
 [per il Condominio #linebreak() #ink(1129, w: 105pt, h: 30pt) #linebreak() #rule(100%) Elvira Santoro, amministratrice #linebreak() #pen(12pt)[15 maggio 2026]],
 [per lo Studio #linebreak() #v(30pt) #rule(100%) Dr. Paolo Rinaldi, titolare #linebreak() data:])
"""
    label = truth(
        "acceptance_certificate",
        "undecided",
        False,
        "it",
        client="Condominio Le Betulle e Studio Medico Rinaldi",
        project="portone e bussola comuni",
        project_code="F-3127",
        signatory_name="Dr. Paolo Rinaldi",
        signatory_title="titolare",
        warnings=["partly_signed"],
    )
    how = Scanner(dpi=130, skew=-1.0, noise=2.5, blur=0.6, jpeg=42, seed=112)
    return sheet("my-it-mezza", body, label, how, face="Caladea", size=12)


def rifiuto() -> Paper:
    """A refusal by a client company, courteous, with hope for another try."""
    body = r"""
#align(right)[#text(13pt)[*Pastificio Monte Sirino S.p.A.*] #linebreak() Direzione Stabilimento #linebreak() Lagonegro (PZ)]
#v(6mm)
Spett.le #linebreak() Misura Esatta Laboratorio Metrologico #linebreak() Bari

Lagonegro, 13 febbraio 2026

*Taratura delle bilance di linea – commessa ME/26/018*

Egregi Signori,

abbiamo ricevuto i rapporti di taratura, ben impaginati e completi di firme. Saremmo stati lieti di accettarli, purché riferiti alle nostre bilance: sei matricole su nove appartengono invece ad altro stabilimento.

Non possiamo pertanto accettare la prestazione, che va ripetuta per intero. L'importo di € 4.230,00 non sarà liquidato.

Restiamo in attesa di una vostra nuova data.

Cordiali saluti
#v(3mm)
#ink(1138, w: 125pt, h: 34pt, hue: black) #linebreak()
Rosanna Laviano #linebreak() Responsabile Qualità
"""
    label = truth(
        "acceptance_certificate",
        "rejected",
        True,
        "it",
        client="Pastificio Monte Sirino S.p.A.",
        project="Taratura delle bilance di linea",
        project_code="ME/26/018",
        signatory_name="Rosanna Laviano",
        signatory_title="Responsabile Qualità",
        signature_date="2026-02-13",
        amount="4230.00 EUR",
    )
    return sheet("my-it-rifiuto", body, label, face="P052", size=11.5, margin="2.6cm")


def variante() -> Paper:
    """A variation: two of three items approved."""
    body = r"""
#rect(width: 100%, fill: luma(235), stroke: none, inset: 8pt)[#text(14pt, weight: "bold")[PERIZIA DI VARIANTE N. 2] #h(1fr) Studio Fornasari Ingegneria, Ferrara]
Committente: Fondazione Teatro delle Saline #linebreak() Progetto: Restauro del foyer #linebreak() Incarico: SF-0671
#table(columns: (auto, 1fr, 2.6cm, 1.4cm, 1.4cm), align: (left, left, right, center, center), inset: 6pt,
 [], [*Voce*], [*Importo*], [*Sì*], [*No*],
 [V1], [Saggi sugli intonaci del ballatoio], [€ 2.750,00], [#cb("x")], [#cb("0")],
 [V2], [Rilievo della botola di scena], [€ 1.420,00], [#cb("x")], [#cb("0")],
 [V3], [Consulenza acustica], [€ 5.300,00], [#cb("0")], [#cb("x")])
Il committente approva la variante limitatamente alle voci V1 e V2, per complessivi *€ 4.170,00*. La voce V3 resta esclusa e non va avviata.
#v(1.2cm)
#grid(columns: (1fr, 1fr), [Ferrara, 7 ottobre 2026 #v(3mm) #stamp(rgb("#1d3557"), -4deg)[FONDAZIONE TEATRO #linebreak() DELLE SALINE]], [#ink(1149, w: 115pt, h: 30pt) #linebreak() Ginevra Malaguti #linebreak() Soprintendente della Fondazione])
"""
    label = truth(
        "change_order",
        "accepted_with_conditions",
        True,
        "it",
        client="Fondazione Teatro delle Saline",
        project="Restauro del foyer",
        project_code="SF-0671",
        signatory_name="Ginevra Malaguti",
        signatory_title="Soprintendente della Fondazione",
        signature_date="2026-10-07",
        amount="4170.00 EUR",
        change_order_number="2",
        conditions=["limitatamente alle voci V1 e V2", "La voce V3 resta esclusa"],
    )
    return sheet("my-it-variante", body, label, face="Nimbus Sans", size=10.5)


def rapportino() -> Paper:
    """Hours, signed only by the consultant."""
    body = r"""
#text(16pt, weight: "bold")[Rapportino ore] #h(1fr) mese di marzo 2026
#table(columns: (1fr, 1fr), stroke: none, inset: 3pt, [Consulente: Debora Schiavi, Nodo Rete S.r.l.], [Cliente: Ceramiche Fontanaluccia S.p.A.], [Progetto: Segregazione della rete di forno], [Codice: NR-C-215])
#table(columns: (1fr,) * 6, align: center, inset: 6pt, fill: (x, y) => if calc.even(y) { rgb("#fbeee0") }, [2], [3], [4], [9], [10], [11], [8 h], [8 h], [6 h], [8 h], [8 h], [4 h], [16], [17], [18], [23], [24], [25], [8 h], [8 h], [8 h], [8 h], [7 h], [5 h])
Totale 86 ore × € 55,00 = € 4.730,00

Il rapportino si considera approvato con la firma del referente; le ore non contestate a voce restano comunque da firmare.
#v(8mm)
#table(columns: (1fr, 1fr), inset: 8pt, [Consulente #linebreak() #hw(18pt)[Debora Schiavi] #linebreak() 31 marzo 2026], [Approvazione del referente #linebreak() #v(8mm) Manlio Gozzi, responsabile sistemi #linebreak() data e firma:])
"""
    label = truth(
        "timesheet_approval",
        "undecided",
        False,
        "it",
        client="Ceramiche Fontanaluccia S.p.A.",
        project="Segregazione della rete di forno",
        project_code="NR-C-215",
        signatory_name="Manlio Gozzi",
        signatory_title="responsabile sistemi",
        amount="4730.00 EUR",
        warnings=["partly_signed"],
    )
    return sheet("my-it-rapportino", body, label, face="Lato", size=10.5)


def capitolato() -> Paper:
    """A statement of work for a course."""
    body = r"""
#align(center)[#text(9pt)[Scuola Restauro Tessile di Prato] #linebreak() #text(20pt)[Specifica delle attività] #linebreak() rif. SRT-SOW-12]
#v(4mm)
*Cliente:* Archivio Diocesano di Volterra #linebreak()
*Progetto:* Corso di primo intervento sui paramenti

+ *Attività.* Quattro giornate in sede, due a Volterra, una dispensa.
+ *Prodotti.* Dispensa stampata; registro delle presenze; relazione.
+ *Accettazione.* L'Archivio accetta ciascun prodotto con visto in calce. Il silenzio non equivale ad accettazione.
+ *Compenso.* € 7.380,00 complessivi, a fine corso.
+ *Limiti.* Non è compreso alcun intervento diretto sui manufatti.
#v(1.4cm)
#grid(columns: (1fr, 1fr), [per la Scuola #linebreak() #ink(1166, w: 100pt) #linebreak() Lapo Bandini], [per l'Archivio #linebreak() #ink(1167, w: 105pt, hue: black) #linebreak() Suor Agnese Corti, archivista #linebreak() 20 maggio 2026])
"""
    label = truth(
        "statement_of_work",
        None,
        True,
        "it",
        client="Archivio Diocesano di Volterra",
        project="Corso di primo intervento sui paramenti",
        project_code="SRT-SOW-12",
        signatory_name="Agnese Corti",
        signatory_title="archivista",
        signature_date="2026-05-20",
        amount="7380.00 EUR",
    )
    return sheet("my-it-specifica", body, label, face="URW Bookman", size=10.5)


def misto() -> Paper:
    """A typed test report and the scanned answer, accepted."""
    first = page(
        r"""
= Relazione di prova n. 58
Geognostica Altomare – Taranto #linebreak()
Cliente: Cantieri Navali Mar Piccolo #linebreak()
Progetto: Banchina 4, pali di prova #linebreak()
Commessa: GA/26/077

#table(columns: (auto, 1fr, auto, auto), inset: 6pt, [Palo], [Prova], [Carico kN], [Cedimento mm], [P1], [a compressione], [1.800], [6,1], [P2], [a compressione], [1.800], [5,4], [P3], [a trazione], [600], [2,2])
Nella prima stesura il palo P2 risultava non concluso e il cliente aveva posto una riserva. La prova è stata ripetuta il 3 giugno 2026 con esito regolare.

Il foglio seguente contiene la dichiarazione del cliente.
""",
        face="Liberation Sans",
        size=10.5,
    )
    second = page(
        r"""
#v(1cm)
#align(center)[#text(16pt, weight: "bold")[DICHIARAZIONE DEL CLIENTE]]
#v(6mm)
Letta la relazione n. 58, si dichiara:

#cb("v") #h(2mm) di approvare la relazione; la riserva sul palo P2 è sciolta

#cb("0") #h(2mm) di approvare la relazione mantenendo la riserva

#cb("0") #h(2mm) di respingere la relazione
#v(4mm)
Compenso da liquidare: € 9.640,00
#v(1.4cm)
#ink(1178, w: 120pt, h: 34pt) #linebreak()
Cataldo Fornaro, direttore tecnico #linebreak()
#pen(13pt)[Taranto, 18 giugno 2026]
""",
        face="Liberation Serif",
        size=13,
    )
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "it",
        client="Cantieri Navali Mar Piccolo",
        project="Banchina 4, pali di prova",
        project_code="GA/26/077",
        signatory_name="Cataldo Fornaro",
        signatory_title="direttore tecnico",
        signature_date="2026-06-18",
        amount="9640.00 EUR",
    )
    how = Scanner(dpi=130, skew=0.7, noise=2.5, blur=0.6, jpeg=42, seed=117)
    return mixed("my-it-misto", first, second, label, how)


def ticino() -> Paper:
    """A Ticino acceptance with an electronic record and closed points."""
    body = r"""
#grid(columns: (6cm, 1fr), gutter: 8mm,
 [#rect(width: 100%, height: 18cm, fill: rgb("#edf6f9"), stroke: none, inset: 9pt)[#text(9.5pt)[*Officina Digitale Ceresio SA* #linebreak() Mendrisio #v(5mm) Cliente #linebreak() *Azienda Elettrica di Valmaggese* #v(3mm) Progetto #linebreak() *Sportello online* #v(3mm) Mandato #linebreak() *ODC-92* #v(3mm) Pacchetto #linebreak() *Lotto italiano e lotto tedesco* #v(3mm) Rata #linebreak() *CHF 21'500.00* #v(8mm) Traccia della firma #linebreak() firmato elettronicamente #linebreak() Sandro Pedrazzini #linebreak() 26.11.2026, 16:44 CET #linebreak() certificato qualificato, valido #linebreak() impronta 7c:e1:09:5b]]],
 [#text(18pt, weight: "bold")[Accettazione]

 Il cliente ha collaudato i testi, i moduli e i pagamenti nelle due lingue.

 *Lotto italiano* #linebreak() Accettato. Nessun difetto.

 *Lotto tedesco* #linebreak() Accettato. I due errori di traduzione segnalati il 9 novembre sono stati corretti il 12 e ricontrollati.

 Il lotto francese è stato tolto dal mandato già in estate.

 Con ciò l'intero mandato è accettato e la rata può essere fatturata.

 #v(1cm)
 #rect(stroke: 0.8pt + rgb("#006d77"), inset: 8pt)[#text(8pt, fill: rgb("#006d77"))[Firma elettronica qualificata] #linebreak() *Sandro Pedrazzini* #linebreak() Direttore commerciale]])
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "it",
        client="Azienda Elettrica di Valmaggese",
        project="Sportello online",
        project_code="ODC-92",
        milestone="Lotto italiano e lotto tedesco",
        signatory_name="Sandro Pedrazzini",
        signatory_title="Direttore commerciale",
        signature_date="2026-11-26",
        amount="21500.00 CHF",
    )
    return sheet("my-it-ticino", body, label, face="Lato", size=11)


def papers() -> Iterator[Paper]:
    """All of them."""
    yield collaudo_prescrizioni()
    yield collaudo_consigli()
    yield mezza_firma()
    yield rifiuto()
    yield variante()
    yield rapportino()
    yield capitolato()
    yield misto()
    yield ticino()
