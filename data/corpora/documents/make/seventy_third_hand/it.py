"""Italian papers: from Italy and Ticino."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.colors import HexColor, white
from scan import Scanner

from .board import Desk, form, scanned, sheet, text


def regular() -> Paper:
    d = Desk(face="Times-Roman")
    d.say(105, 20, "COMUNE DI ROCCA SANT'ELVIDIO", 15, True, align="c")
    d.say(105, 26, "Provincia di Rieti - Settore Lavori Pubblici", 10, align="c")
    d.rule(60, 29, 90, 0.8)
    d.say(105, 42, "CERTIFICATO DI COLLAUDO TECNICO-AMMINISTRATIVO", 14, True, align="c")
    d.say(105, 48, "(art. 116 del D.Lgs. 36/2023)", 10, align="c")
    y = d.grid(
        20,
        55,
        (45, 125),
        (
            ("Stazione appaltante", "Comune di Rocca Sant'Elvidio"),
            ("Lavori", "Consolidamento del versante in località Le Coste"),
            ("CUP / commessa", "LLPP-2023-12"),
            ("Impresa", "Edilstrade Sabina S.r.l."),
            ("Credito residuo", "€ 58.934,27"),
        ),
        10.5,
        8,
        None,
    )
    d.prose(
        20,
        y + 10,
        170,
        "PARTE PRIMA. Relazione.\n\n"
        "Il contratto d'appalto fu stipulato il 5 marzo 2024, rep. 1180, per l'importo di € 742.300,00. La consegna "
        "avvenne il 2 aprile 2024 e i lavori furono ultimati in tempo utile l'11 luglio 2025, come da certificato del "
        "direttore dei lavori, ing. Fulvio Marcotulli. Vi fu una sola sospensione, per neve, di giorni 34.\n\n"
        "Lo stato finale è stato sottoscritto dall'impresa senza riserve. Non risultano cessioni di credito, danni di "
        "forza maggiore o infortuni. Gli avvisi ai creditori non hanno dato luogo a opposizioni.\n\n"
        "Le prove di trazione su otto tiranti scelti a sorte, i carotaggi sul cordolo e le letture inclinometriche "
        "di tre mesi sono allegati sotto le lettere A, B e C.",
        11.5,
    )
    d.say(190, 285, "pag. 1", 9, align="r")
    d.turn_page()
    y = d.prose(
        20,
        24,
        170,
        "PARTE SECONDA. Visita e giudizio.\n\n"
        "Il giorno 30 ottobre 2025 il sottoscritto, alla presenza del direttore dei lavori e del geometra "
        "dell'impresa, ha percorso l'intero tratto. Le opere appaiono in buono stato; misure e qualità dei materiali "
        "corrispondono alle annotazioni contabili.\n\n"
        "Ciò considerato, il collaudatore CERTIFICA che i lavori sopra indicati sono collaudabili, come in effetti "
        "con il presente atto li COLLAUDA, e liquida all'impresa il credito residuo sopra esposto.",
        11.5,
    )
    d.say(20, y + 12, "Rieti, 21 novembre 2025", 11)
    d.say(120, y + 12, "Il collaudatore", 11)
    d.ink(118, y + 27, 701, 52, 13)
    d.say(120, y + 40, "ing. Ersilia Tomassoni", 11)
    d.say(190, 285, "pag. 2", 9, align="r")
    return text(
        "mo-it-collaudo",
        d.done(),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "it",
            client="Comune di Rocca Sant'Elvidio",
            project="Consolidamento del versante in località Le Coste",
            project_code="LLPP-2023-12",
            signatory_name="Ersilia Tomassoni",
            signatory_title="collaudatore",
            signature_date="2025-11-21",
            amount="58934.27 EUR",
        ),
    )


def module() -> Paper:
    d = Desk()
    d.bar(15, 12, 180, 15, "#12355b")
    d.say(20, 21.5, "Ponteverde Software S.r.l. - Bergamo", 13, True, white)
    d.say(15, 36, "Modulo di accettazione rilascio (compilabile)", 14, True, HexColor("#12355b"))
    y = 43.0
    for left, name, value in (
        ("Ragione sociale cliente", "cli", "Tessitura Valbrembo S.p.A."),
        ("Progetto", "prog", "Tracciabilità filati"),
        ("Commessa", "comm", "PV-2026-017"),
        ("Rilascio", "ril", "Rilascio 2 - etichette RFID"),
        ("Ordine cliente", "ord", "OF/5561"),
        ("Importo del rilascio (EUR)", "imp", "17.200,00"),
    ):
        d.say(15, y + 4.4, left)
        d.field(name, 75, y, 120, value)
        y += 9
    y = d.grid(
        15,
        y + 5,
        (100, 40, 40),
        (
            ("Scenario provato in reparto", "Esito atteso", "Esito"),
            ("lettura di un bancale da 48 rocche", "48 letture", "48"),
            ("ristampa di etichetta rovinata", "stesso codice", "sì"),
            ("caduta della rete durante il carico", "nessuna perdita", "sì"),
        ),
        9.5,
        7.5,
    )
    d.check("si", 16, y + 10, True)
    d.say(23, y + 10, "ACCETTO il rilascio: può andare in fatturazione")
    d.check("no", 16, y + 18, False)
    d.say(23, y + 18, "NON ACCETTO il rilascio per i motivi indicati nelle note")
    d.say(15, y + 28, "Note")
    d.field("note", 35, y + 24, 160, "", 12)
    for number, (left, name, value) in enumerate(
        (
            ("Referente", "ref", "Ginevra Pesenti Carrara"),
            ("Ruolo", "ruolo", "Responsabile logistica"),
            ("Firma digitata", "firma", "/s/ Ginevra Pesenti Carrara"),
            ("Data", "data", "24 febbraio 2026"),
        )
    ):
        d.say(15, y + 46.4 + number * 9, left)
        d.field(name, 75, y + 42 + number * 9, 120, value)
    return form(
        "mo-it-modulo-rilascio",
        d.done(),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "it",
            client="Tessitura Valbrembo S.p.A.",
            project="Tracciabilità filati",
            project_code="PV-2026-017",
            milestone="Rilascio 2 - etichette RFID",
            signatory_name="Ginevra Pesenti Carrara",
            signatory_title="Responsabile logistica",
            signature_date="2026-02-24",
            amount="17200.00 EUR",
            po_number="OF/5561",
        ),
    )


def initials() -> Paper:
    body = r"""
#grid(columns: (1fr, auto), [#text(15pt, weight: "bold")[Studio d'ingegneria Bernasconi Rusca] \ Mendrisio], [Foglio di consegna \ *FC 88*])
#v(4mm)
#table(columns: (1fr, 1fr), inset: 6pt, stroke: 0.5pt + rgb("#555555"),
 [Committente: *Azienda Acqua Potabile Val Mara*], [Mandato: *BR-4104*],
 [Oggetto: *Serbatoio Cavazza, progetto esecutivo*], [Quota d'onorario: *CHF 26'500.--*])
#v(3mm)
Elaborati consegnati su carta e in formato nativo:
#table(columns: (24mm, 1fr, 20mm, 30mm), inset: 5pt, stroke: 0.4pt + gray,
 [*N.*], [*Titolo*], [*Indice*], [*Sigla AAP*],
 [4104-201], [Pianta e sezioni, carpenteria], [c], [#hand[R.C. ✓]],
 [4104-202], [Armatura platea], [b], [#hand[R.C. ✓]],
 [4104-203], [Armatura pareti e soletta], [b], [#hand[R.C. ✓]],
 [4104-210], [Camera valvole, montaggio], [d], [#hand[R.C. ✓]],
 [4104-R], [Relazione statica], [a], [#hand[R.C. ✓]])
#v(2mm)
Il committente, dopo verifica dell'ingegnere cantonale, approva tutti gli elaborati sopra siglati; il progetto esecutivo s'intende accettato e la quota è esigibile.
#v(8mm)
#grid(columns: (1fr, 1fr), gutter: 12mm, [Arogno, 11 giugno 2026 \ #v(2mm) #ink(721, w: 46mm) #rule() Romeo Cometta, direttore], [Per lo studio \ #v(2mm) #ink(722, col: black) #rule() Alma Rusca])
"""
    return text(
        "mo-it-foglio-consegna",
        sheet(body, size=10, margin="21mm"),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "it",
            client="Azienda Acqua Potabile Val Mara",
            project="Serbatoio Cavazza",
            project_code="BR-4104",
            milestone="progetto esecutivo",
            signatory_name="Romeo Cometta",
            signatory_title="direttore",
            signature_date="2026-06-11",
            amount="26500.00 CHF",
        ),
    )


def two_needed() -> Paper:
    body = r"""
#set page(margin: (left: 34mm, right: 20mm, y: 20mm))
#text(18pt, font: "Libertinus Serif")[Verbale di consegna dell'allestimento]
#v(1mm)
#text(9pt)[Officine Sceniche Marangon, Mestre -- commessa *OSM 551*]
#v(4mm)
/ Ente: Fondazione Teatro Olmi di Adria
/ Opera: Nuova graticcia e tiri motorizzati
/ Lotto consegnato: Lotto A, tiri 1-18
/ Corrispettivo: € 93.750,00 oltre IVA
#v(3mm)
Le corse, i finecorsa e i freni di ciascun tiro sono stati provati con zavorra pari a 1,25 volte il carico nominale. Il capo macchinista ha ricevuto le chiavi della consolle. L'ente prende in consegna il lotto.

Ai sensi dello statuto l'atto impegna l'ente soltanto con firma congiunta del sovrintendente e del responsabile della sicurezza.
#v(8mm)
#table(columns: (48mm, 1fr, 32mm), inset: 8pt, stroke: (bottom: 0.5pt), align: horizon,
 [*Funzione*], [*Nome e firma*], [*Data*],
 [Sovrintendente], [Alvise Contarin #h(4mm) #ink(731, w: 36mm)], [#hand[19/9/2025]],
 [Responsabile della sicurezza], [Donatella Furlanis #v(9mm)], [],
 [Per l'appaltatore], [Ruggero Marangon #h(4mm) #ink(732, w: 30mm, col: black)], [#hand(col: black)[19/9/2025]])
"""
    return text(
        "mo-it-verbale-allestimento",
        sheet(body, "Lato", 10.5),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "it",
            client="Fondazione Teatro Olmi di Adria",
            project="Nuova graticcia e tiri motorizzati",
            project_code="OSM 551",
            milestone="Lotto A, tiri 1-18",
            signatory_name="Donatella Furlanis",
            signatory_title="Responsabile della sicurezza",
            amount="93750.00 EUR",
            warnings=["partly_signed"],
        ),
    )


def cancelled() -> Paper:
    d = Desk(face="Courier")
    d.across("ANNULLATO", 84, "#e3b4b4", 48)
    d.say(20, 20, "LABORATORIO ANALISI AGROALIMENTARI TAVOLIERE", 12, True)
    d.say(20, 26, "Cerignola (FG)", 10)
    d.rule(20, 29, 170)
    d.say(20, 40, "BENESTARE AL RAPPORTO DI PROVA", 13, True)
    y = d.prose(
        20,
        50,
        170,
        "Committente : Oleificio Masseria Quarantotti\nCommessa    : LT-6602\n"
        "Progetto    : Caratterizzazione olio DOP 2025\nRapporto    : RP 25/1187 rev. 0\nCompenso    : euro 1.830,00\n\n"
        "Il committente dichiara di aver letto il rapporto, di trovarlo rispondente alla richiesta del 3 novembre e "
        "di dare il benestare alla fattura.\n\n"
        "NB: modulo sostituito. Il rapporto e' stato riemesso come rev. 1 per errore sul lotto; fara' fede il "
        "benestare che accompagna la nuova revisione.",
        10.5,
    )
    d.ink(30, y + 16, 741, 50, 12)
    d.rule(20, y + 23, 80)
    d.say(20, y + 29, "Nicola Quarantotti, titolare", 10.5)
    d.say(20, y + 36, "Data 01/12/2025", 10.5)
    return text(
        "mo-it-benestare-annullato",
        d.done(),
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "it",
            client="Oleificio Masseria Quarantotti",
            project="Caratterizzazione olio DOP 2025",
            project_code="LT-6602",
            milestone="RP 25/1187 rev. 0",
            signatory_name="Nicola Quarantotti",
            signatory_title="titolare",
            signature_date="2025-12-01",
            amount="1830.00 EUR",
            warnings=["draft_or_void"],
        ),
    )


def partial() -> Paper:
    d = Desk()
    d.say(18, 20, "ELETTROIMPIANTI GAVOI", 16, True)
    d.say(18, 26, "Nuoro - impianti fotovoltaici e cabine MT", 9)
    d.say(192, 20, "Verbale n. 31", 12, True, align="r")
    d.rule(18, 29, 174, 1.4)
    d.say(18, 41, "Verbale di presa in carico impianto", 14, True)
    y = d.prose(
        18,
        50,
        174,
        "Cliente: Caseificio Sociale Su Nuraghe\nImpianto: Fotovoltaico a tetto 99 kWp con accumulo\n"
        "Commessa: EG/25/140\nImporto della quota: 71.300,00 euro\n\nPresenti il 14 aprile 2026: per il cliente il "
        "presidente, per l'impresa il capocantiere Efisio Loi.",
        10.5,
    )
    y = d.grid(
        18,
        y + 4,
        (84, 30, 60),
        (
            ("Sezione", "Esito", "Annotazione"),
            ("Stringhe e inverter 1-3", "positivo", "resa 97 % del calcolato"),
            ("Quadro di interfaccia", "positivo", "prova relè allegata"),
            ("Accumulo da 120 kWh", "non eseguito", "batterie ancora in dogana"),
        ),
        10,
        8,
    )
    y = d.prose(
        18,
        y + 10,
        174,
        "Il cliente prende in carico e accetta la sola sezione fotovoltaica. L'accumulo da 120 kWh resta escluso e "
        "sarà oggetto di un secondo verbale.",
        10.5,
    )
    d.say(18, y + 14, "Per il cliente")
    d.ink(50, y + 15, 751, 48, 12)
    d.rule(48, y + 20, 70)
    d.say(48, y + 25, "Bachisio Mereu, presidente", 9.5)
    d.say(18, y + 40, "Per l'impresa")
    d.ink(50, y + 40, 752, 36, 10, "#111111")
    d.rule(48, y + 46, 70)
    d.say(48, y + 51, "Efisio Loi", 9.5)
    d.stamp(160, y + 30, ("CASEIFICIO SOCIALE", "SU NURAGHE", "Macomer"), "#2d5f8a", 5)
    return scanned(
        "mo-it-presa-in-carico",
        d.done(),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "it",
            client="Caseificio Sociale Su Nuraghe",
            project="Fotovoltaico a tetto 99 kWp con accumulo",
            project_code="EG/25/140",
            milestone="sezione fotovoltaica",
            signatory_name="Bachisio Mereu",
            signatory_title="presidente",
            signature_date="2026-04-14",
            amount="71300.00 EUR",
            conditions=["L'accumulo da 120 kWh resta escluso"],
        ),
        Scanner(dpi=175, skew=0.9, noise=6, blur=0.5, grey=False, seed=791),
    )


def remark() -> Paper:
    body = r"""
#columns(2, gutter: 9mm)[
#text(20pt, weight: "black", fill: rgb("#3d348b"))[Scheda fine corso]
#v(2mm)
*Accademia Formazione Lario* \ Lecco

*Azienda* \ Cartiera di Bellano S.r.l.

*Percorso* \ Saldatura TIG per manutentori

*Codice percorso* \ AFL-T-309

*Edizione* \ Edizione di primavera, gruppo 1

*Compenso* \ € 7.480,00 esente IVA art. 10

#table(columns: (1fr, 16mm), inset: 4pt, stroke: 0.3pt + gray, [Ore di teoria], [16], [Ore di officina], [40], [Iscritti], [9], [Promossi], [9], [Gradimento medio], [4,7])

#colbreak()
*Giudizio dell'azienda*

#table(columns: (1fr, 11mm, 11mm), inset: 4pt, stroke: 0.3pt + gray, align: (left, center, center),
 [], [*Sì*], [*No*],
 [Programma rispettato], [X], [], [Docente all'altezza], [X], [], [Attrezzature adeguate], [X], [], [Servizio approvato e liquidabile], [X], [])

*Altro*
#v(1mm)
#hand[Docente bravissimo. L'approvazione è data a patto che gli attestati con il QR arrivino entro giugno, senza quelli l'RSPP non ci lascia usare i banchi nuovi.]

#v(8mm)
#ink(761, w: 48mm)
#rule()
Tarcisio Vitali \ Responsabile manutenzione \ Bellano, 30 maggio 2025
]
"""
    return text(
        "mo-it-scheda-corso",
        sheet(body, size=10.5, margin="20mm"),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "it",
            client="Cartiera di Bellano S.r.l.",
            project="Saldatura TIG per manutentori",
            project_code="AFL-T-309",
            milestone="Edizione di primavera, gruppo 1",
            signatory_name="Tarcisio Vitali",
            signatory_title="Responsabile manutenzione",
            signature_date="2025-05-30",
            amount="7480.00 EUR",
            conditions=["gli attestati con il QR arrivino entro giugno"],
        ),
    )


def mail() -> Paper:
    body = r"""
#text(8.5pt, fill: gray)[Posta in arrivo › Clienti › Masi Alti]
#v(1mm)
#text(15pt)[R: Vetrata sala colazioni, secondo acconto?]
#v(2mm)
#table(columns: (14mm, 1fr), stroke: none, inset: 2pt, [da], [Ottavia Pircher \<direzione@masialti.example>], [a], [Fabbro Zanella snc], [data], [7 ottobre 2025 22:15])
#v(2mm) #rule(col: rgb("#88a36b"), t: 1.5pt) #v(2mm)
Buonasera Silvano,

stamattina con il sole basso la vetrata faceva quasi commuovere gli ospiti. L'architetto è passata, ha guardato siliconi e soglie e mi ha detto "non toccare niente". Quindi: posa della vetrata approvata, il lavoro per noi è finito e a posto.

Il secondo acconto di 9.600 euro (vostra commessa 118/B) lo trova sul conto venerdì.

Buon riposo!

Ottavia Pircher, direttrice \
Albergo Masi Alti, Val di Fiemme
#v(4mm)
#block(fill: luma(244), inset: 6pt, width: 100%)[#text(9pt)[Il 07/10/2025 alle 18:30 Silvano Zanella scriveva: Gentile signora, mi fa sapere se la posa della vetrata va bene così posso chiudere la commessa? Per l'opera Vetrata sala colazioni manca il secondo acconto.]]
"""
    return text(
        "mo-it-mail-vetrata",
        sheet(body, size=10.8, margin="21mm"),
        truth(
            "email",
            "accepted",
            None,
            "it",
            client="Albergo Masi Alti",
            project="Vetrata sala colazioni",
            project_code="118/B",
            milestone="posa della vetrata",
            signatory_name="Ottavia Pircher",
            signatory_title="direttrice",
            signature_date="2025-10-07",
            amount="9600.00 EUR",
        ),
    )


def hours() -> Paper:
    body = r"""
#set page(flipped: true)
#text(13pt, weight: "bold")[Rapportino interventi] #h(1fr) Teleassist Ceresio Sagl, Chiasso
#v(2mm)
#grid(columns: (1fr, 1.1fr, 0.9fr), gutter: 5mm, [Cliente \ *Clinica Monte Generoso SA*], [Progetto \ *Presidio rete ospedaliera*, n. *TC-912*], [Periodo \ *dal 9 al 13 marzo 2026*])
#v(2mm)
#table(columns: (26mm, 34mm, 1fr, 18mm), inset: 4pt, stroke: 0.4pt, [*Giorno*], [*Tecnico*], [*Intervento*], [*Ore*],
 [lunedì 9], [Gioele Pedrini], [Sostituito alimentatore dello switch al piano 3], [4,0],
 [martedì 10], [Gioele Pedrini], [Aggiornamento dei firewall fuori orario], [6,0],
 [giovedì 12], [Sanja Kovač], [Nuove VLAN per la radiologia], [8,0],
 [venerdì 13], [Sanja Kovač], [Documentazione], [3,0],
 [], [], [*Totale ore 21,0 a CHF 145.-- = CHF 3'045.--*], [*21,0*])
#v(2mm)
#grid(columns: (1fr, 1fr), gutter: 8mm, [☐ ore riconosciute #h(6mm) ☐ ore contestate \ #v(7mm) #rule() Visto del cliente: Fosca Albertolli, capo servizi informatici], [Il responsabile Teleassist \ #ink(781, w: 34mm, h: 9mm, col: black) \ 16.03.2026])
"""
    return text(
        "mo-it-rapportino",
        sheet(body, "DejaVu Sans", 8.8, "a5", "11mm"),
        truth(
            "timesheet_approval",
            "undecided",
            False,
            "it",
            client="Clinica Monte Generoso SA",
            project="Presidio rete ospedaliera",
            project_code="TC-912",
            milestone="dal 9 al 13 marzo 2026",
            signatory_name="Fosca Albertolli",
            signatory_title="capo servizi informatici",
            amount="3045.00 CHF",
        ),
    )


def papers() -> Iterator[Paper]:
    """All Italian papers."""
    yield regular()
    yield module()
    yield initials()
    yield two_needed()
    yield cancelled()
    yield partial()
    yield remark()
    yield mail()
    yield hours()
