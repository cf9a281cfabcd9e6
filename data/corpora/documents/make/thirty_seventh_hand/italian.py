"""Italian post."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from thirty_seventh_hand.board import Sheet, scanned, typ


def testing() -> Paper:
    """A line tested and taken over."""
    s = Sheet("Helvetica", 10, 54)
    s.p("VERBALE DI COLLAUDO", 18, True, gap=2)
    s.p("Officine Bragadin S.p.A. - impianti di confezionamento", 9, gap=12)
    s.pairs(
        [
            ("Committente", "Pastificio Montegrano S.r.l."),
            ("Progetto", "Linea 4 formati corti"),
            ("Commessa", "OB-1173"),
            ("Fase", "SAT presso stabilimento di Torrecupa"),
            ("Data prove", "dal 9 all'11 giugno 2026"),
        ],
        100,
    )
    s.table(
        [
            ["Prova", "Valore richiesto", "Valore misurato", "Esito"],
            ["Produttività oraria", "5.400 pz", "5.520 pz", "positivo"],
            ["Scarto peso", "max 0,8 %", "0,5 %", "positivo"],
            ["Rumorosità", "max 80 dB(A)", "78 dB(A)", "positivo"],
            ["Cambio formato", "max 25 min", "22 min", "positivo"],
        ],
        [160, 110, 110, 80],
        9.5,
    )
    s.p(
        "Le prove hanno avuto esito positivo. Il Committente dichiara di accettare la fornitura senza riserve e di prenderla in consegna. La rata prevista alla fase, pari a 64.500,00 EUR, può essere fatturata."
    )
    s.y -= 14
    s.line(
        s.left,
        "Il Committente\nIng. Fosca Bellandi, direttrice di stabilimento\nTorrecupa, 12 giugno 2026",
        220,
        701,
    )
    s.line(s.left + 260, "Il Fornitore\nVanni Bragadin", 200, 702)
    s.y -= 90
    s.p(
        "Condizioni: dalla data del presente verbale decorrono i 24 mesi di garanzia. I ricambi di prima dotazione sono stati consegnati (distinta 1173-R). La formazione degli operatori, 16 ore, è compresa ed è stata svolta. Restano ferme le condizioni generali di fornitura.",
        8.5,
    )
    s.p("Distribuzione: Committente (1), Fornitore (1), assistenza tecnica (1)", 8.5)
    return Paper(
        "le-it-sat",
        "a",
        "text",
        s.done(),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "it",
            client="Pastificio Montegrano S.r.l.",
            project="Linea 4 formati corti",
            project_code="OB-1173",
            milestone="SAT presso stabilimento di Torrecupa",
            signatory_name="Fosca Bellandi",
            signatory_title="direttrice di stabilimento",
            signature_date="2026-06-12",
            amount="64500.00 EUR",
        ),
    )


def payment() -> Paper:
    """A certificate of payment whose date stands in words only."""
    data = typ(
        """
#align(center)[*CONSORZIO DI BONIFICA PIANA DEL SERCHIALE* \\ Ufficio lavori]
#v(6pt)
#align(center)[#text(13pt)[*CERTIFICATO DI PAGAMENTO n. 4*]]
#v(6pt)
#table(columns: (4.2cm, 1fr), [Lavori], [Adeguamento idrovora Casa Nuova], [Impresa], [Idrolavori Tessari S.r.l.], [Contratto], [CB-2291/2025], [Stato di avanzamento], [SAL 4], [Lavori a tutto il SAL 4], [€ 412.300,00], [A dedurre, SAL precedenti], [€ 318.760,00], [Ritenuta 0,5 %], [€ 467,70], [*Rata da pagare*], [*€ 93.072,30*])
Il sottoscritto responsabile del procedimento, visto lo stato di avanzamento e riconosciuta la regolare esecuzione dei lavori in esso compresi, *certifica che si può pagare all'impresa la rata sopra indicata*.

Dato in Serchiale, il giorno nove del mese di ottobre dell'anno duemilaventisei

#v(.4cm)
#align(right)[Il responsabile unico del procedimento \\ «hand Ludovica Manfrin» \\ Ludovica Manfrin]
""",
        "Liberation Serif",
        "11pt",
        lang="it",
    )
    return Paper(
        "le-it-sal",
        "a",
        "text",
        data,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "it",
            client="CONSORZIO DI BONIFICA PIANA DEL SERCHIALE",
            project="Adeguamento idrovora Casa Nuova",
            project_code="CB-2291/2025",
            milestone="SAL 4",
            signatory_name="Ludovica Manfrin",
            signatory_title="responsabile unico del procedimento",
            signature_date="2026-10-09",
            amount="93072.30 EUR",
        ),
    )


def handover() -> Paper:
    """A handover with a written reservation; a scan."""
    s = Sheet("Times-Roman", 11.5, 56)
    s.p("Verbale di consegna e presa in carico", 16, True, gap=10)
    s.pairs(
        [
            ("Cliente", "Hotel Belvedere di Rocca Sanvito"),
            ("Lavoro", "Rifacimento centro benessere"),
            ("Rif. commessa", "GT 88/26"),
            ("Esecutore", "Gruppo Terme Impianti S.n.c."),
            ("Consegna", "Vasca idromassaggio e sauna"),
        ],
        110,
    )
    s.y -= 6
    s.p(
        "In data 30 aprile 2026 il cliente prende in carico quanto sopra, dopo averlo visto funzionare:"
    )
    s.box("senza osservazioni")
    s.box("con le seguenti riserve:", True)
    s.hand(s.left + 20, s.y - 14, "sostituire la porta in vetro della sauna, scheggiata", 15)
    s.hand(s.left + 20, s.y - 36, "consegnare le chiavi del locale tecnico", 15)
    s.y -= 56
    s.box("non prende in carico")
    s.y -= 12
    s.line(s.left, "Firma del cliente", 190, 711)
    s.line(s.left + 230, "Nome e qualifica", 240)
    s.hand(s.left + 236, s.y - 31, "Oriana Scaldaferri, titolare", 15)
    return scanned(
        "le-it-sauna",
        s.done(),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "it",
            client="Hotel Belvedere di Rocca Sanvito",
            project="Rifacimento centro benessere",
            project_code="GT 88/26",
            milestone="Vasca idromassaggio e sauna",
            signatory_name="Oriana Scaldaferri",
            signatory_title="titolare",
            signature_date="2026-04-30",
            conditions=[
                "sostituire la porta in vetro della sauna, scheggiata",
                "consegnare le chiavi del locale tecnico",
            ],
        ),
        Scanner(dpi=120, skew=-0.8, noise=5, jpeg=38, blur=0.6, seed=61),
    )


def two_signatures() -> Paper:
    """The second signature of the client is missing."""
    data = typ(
        """
= Accettazione del rilascio
#table(columns: (1fr, 1fr), stroke: none, inset: 3pt, [Ente: *Agenzia Regionale Forestazione*], [Fornitore: Nuvolara Software], [Progetto: *Catasto incendi*], [Contratto: *ARF-SW-31*], [Rilascio: *R3 Consultazione pubblica*], [Corrispettivo: *€ 29.400,00*])

Il rilascio è stato verificato dal gruppo di lavoro dell'Ente nelle giornate del 2 e 3 novembre 2026, con esito favorevole su tutti i 64 casi di prova. L'Ente accetta il rilascio.

Ai sensi del disciplinare (art. 9) l'accettazione produce effetto dopo la sottoscrizione *di entrambi* i soggetti qui indicati.

#v(.6cm)
#table(columns: (5cm, 1fr, 3cm), inset: 9pt, [*Soggetto*], [*Firma*], [*Data*], [Referente informatico \\ Dario Pellicanò], [«ink 721»], [05/11/2026], [Dirigente del settore \\ Emanuela Corradengo], [#v(20pt)], [])
#v(6pt)
#text(8pt)[Originale agli atti dell'Ente. Al Fornitore viene trasmessa copia a firme complete.]
""",
        lang="it",
    )
    return Paper(
        "le-it-due-firme",
        "a",
        "text",
        data,
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "it",
            client="Agenzia Regionale Forestazione",
            project="Catasto incendi",
            project_code="ARF-SW-31",
            milestone="R3 Consultazione pubblica",
            signatory_name="Emanuela Corradengo",
            signatory_title="Dirigente del settore",
            amount="29400.00 EUR",
            warnings=["partly_signed"],
        ),
    )


def regular() -> Paper:
    """A form filled by machine, signed by pen."""
    s = Sheet("Helvetica", 10, 54)
    s.p("Dichiarazione di regolare esecuzione del servizio", 15, True, gap=12)
    for label, name, value in (
        ("Committente", "c", "Museo Civico di Valdastra"),
        ("Progetto", "p", "Riallestimento sala egizia"),
        ("Numero incarico", "i", "MCV-2026-14"),
        ("Attività conclusa", "a", "Fase 1 Progetto illuminotecnico"),
        ("Importo liquidabile", "l", "7.850,00 EUR"),
    ):
        s.at(s.left, s.y - 14, label)
        s.field(name, value, 190, s.y - 19, 290)
        s.y -= 26
    s.y -= 6
    for label, name, on in (
        ("Il servizio è stato eseguito regolarmente e viene accettato", "ok", True),
        ("Il servizio viene accettato con prescrizioni", "pr", False),
        ("Il servizio non viene accettato", "no", False),
    ):
        s.check(name, on, s.left, s.y - 16)
        s.at(s.left + 22, s.y - 13, label)
        s.y -= 22
    for label, name, value in (
        ("Nome", "n", "Tullio Ghirlandi"),
        ("Qualifica", "q", "Conservatore"),
        ("Data", "d", "25/02/2026"),
    ):
        s.at(s.left, s.y - 14, label)
        s.field(name, value, 190, s.y - 19, 290)
        s.y -= 26
    s.line(s.left, "Firma", 200, 731)
    return Paper(
        "le-it-servizio",
        "a",
        "form",
        s.done(),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "it",
            client="Museo Civico di Valdastra",
            project="Riallestimento sala egizia",
            project_code="MCV-2026-14",
            milestone="Fase 1 Progetto illuminotecnico",
            signatory_name="Tullio Ghirlandi",
            signatory_title="Conservatore",
            signature_date="2026-02-25",
            amount="7850.00 EUR",
        ),
    )


def refusal() -> Paper:
    """A refusal by letter, in two columns."""
    data = typ(
        """
#grid(columns: (1fr, 1fr), [*Cantine Fratelli Zorzetto s.s.a.* \\ Via dei Filari 22, Colmarano], align(right)[Spett.le \\ Serramenti Dolomia S.r.l. \\ via PEC])
#v(8pt)
Colmarano, 24 marzo 2026

*Oggetto: facciata vetrata della sala degustazione, ordine ZF-26-017. Esito della verifica finale.*

#columns(2)[
Con riferimento alla Vostra richiesta del 13 marzo, Vi comunichiamo che la verifica è stata svolta il 20 marzo alla presenza del Vostro capocantiere.

La prova di tenuta all'acqua è fallita su quattro specchiature su dieci; due guarnizioni risultano fuori sede e il profilo d'angolo è di una lega diversa da quella ordinata.

#colbreak()
Per questi motivi *non accettiamo l'opera* e sospendiamo ogni pagamento.

Vi chiediamo di presentare entro quindici giorni un piano di ripristino. Seguirà una nuova verifica, a Vostre spese.

Distinti saluti

«ink 741» \\
Ottavio Zorzetto \\
Amministratore unico
]
""",
        "Liberation Serif",
        "11pt",
        lang="it",
    )
    return Paper(
        "le-it-rifiuto",
        "a",
        "text",
        data,
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "it",
            client="Cantine Fratelli Zorzetto s.s.a.",
            project="facciata vetrata della sala degustazione",
            signatory_name="Ottavio Zorzetto",
            signatory_title="Amministratore unico",
            signature_date="2026-03-24",
            po_number="ZF-26-017",
        ),
    )


def variant() -> Paper:
    """A variation approved by the client's managing director."""
    s = Sheet("Narrow", 11, 56)
    s.p("ORDINE DI VARIANTE V-02", 17, True, gap=2)
    s.p("Cantiere: ex Filanda, lotto residenziale", gap=10)
    s.pairs(
        [
            ("Committente", "Immobiliare Corte Rovere S.p.A."),
            ("Appaltatore", "Edil Piave di Scapin & C."),
            ("Progetto", "Recupero ex Filanda"),
            ("Contratto", "ICR-A-09"),
            ("Data", "1 settembre 2026"),
        ],
        90,
        leader=True,
    )
    s.y -= 6
    s.table(
        [
            ["Voce", "In più", "In meno"],
            ["Intonaco termoisolante prospetto nord", "18.240,00", ""],
            ["Soppressione rivestimento in cotto scala C", "", "5.890,00"],
            ["Nolo ponteggio, quattro settimane", "3.100,00", ""],
            ["Differenza netta a favore dell'appaltatore (EUR)", "15.450,00", ""],
        ],
        [290, 90, 90],
        10,
    )
    s.p("Nuova ultimazione: 30 novembre 2026.")
    s.p("La variante è approvata e se ne ordina l'esecuzione.", bold=True)
    s.y -= 12
    s.line(
        s.left,
        "Per il Committente: Arch. Leone Mascheroni, amministratore delegato, 03/09/2026",
        340,
        751,
    )
    s.y -= 58
    s.line(s.left, "Per accettazione, l'appaltatore: Walter Scapin, 02/09/2026", 340, 752)
    return Paper(
        "le-it-variante",
        "a",
        "text",
        s.done(),
        truth(
            "change_order",
            "accepted",
            True,
            "it",
            client="Immobiliare Corte Rovere S.p.A.",
            project="Recupero ex Filanda",
            project_code="ICR-A-09",
            signatory_name="Leone Mascheroni",
            signatory_title="amministratore delegato",
            signature_date="2026-09-03",
            amount="15450.00 EUR",
            change_order_number="V-02",
        ),
    )


def hours() -> Paper:
    """Hours approved but for one day."""
    data = typ(
        """
#grid(columns: (1fr, auto), [#text(15pt)[*Foglio presenze consulenti*] \\ luglio 2026], [Sidera Consulting \\ rif. SC-440])
#line(length: 100%)
Consulente: Amedeo Furlanis \\
Cliente: *Credito Cooperativo Val Resia* \\
Progetto: *Segnalazioni di vigilanza*

#table(columns: (auto, 1fr, auto, auto), [*Settimana*], [*Attività*], [*Giorni*], [*Approvati*], [27], [Analisi tracciati], [5], [5], [28], [Sviluppo regole], [5], [5], [29], [Collaudo e assenza], [4], [3], [30], [Collaudo], [5], [5], [], [*Totale*], [*19*], [*18*])

Esito: #h(.4cm) «o» approvato #h(.8cm) «x» approvato in parte #h(.8cm) «o» respinto

Nota del cliente: la giornata del 16 luglio non è riconosciuta, il consulente era presso altro cliente.

#v(.6cm)
«ink 761» \\
Per il cliente: Noemi Tavoschi, responsabile segnalazioni, 4 agosto 2026
""",
        "DejaVu Sans",
        "9.5pt",
        lang="it",
    )
    return Paper(
        "le-it-presenze",
        "a",
        "text",
        data,
        truth(
            "timesheet_approval",
            "accepted_with_conditions",
            True,
            "it",
            client="Credito Cooperativo Val Resia",
            project="Segnalazioni di vigilanza",
            project_code="SC-440",
            signatory_name="Noemi Tavoschi",
            signatory_title="responsabile segnalazioni",
            signature_date="2026-08-04",
            conditions=["la giornata del 16 luglio non è riconosciuta"],
        ),
    )


def mail_ok() -> Paper:
    """A mail that accepts another milestone than its subject names."""
    s = Sheet("Helvetica", 10, 58)
    s.p(
        "Da: Ginevra Altobelli <g.altobelli@fonderielario.example>\nA: Studio Quercia Ingegneria\nInviato: venerdì 13 novembre 2026 12:08\nOggetto: R: Consegna milestone 5, layout definitivo",
        9.5,
        gap=4,
    )
    s.rule(gap=10)
    s.p("Buongiorno ingegnere,", gap=8)
    s.p(
        "rispondo qui per comodità, ma la milestone 5 non c'entra: quella la guarderemo a dicembre quando sarà completa.",
        gap=8,
    )
    s.p(
        "Dopo l'incontro di ieri Fonderie Lario accetta la milestone 4 (analisi dei flussi) del progetto Nuovo reparto anime. Potete emettere la fattura di € 16.900,00 sull'ordine 4100-2287.",
        gap=8,
    )
    s.p("Cordiali saluti", gap=8)
    s.p("Ginevra Altobelli\nResponsabile investimenti\nFonderie Lario S.p.A.")
    return Paper(
        "le-it-mail-milestone",
        "a",
        "text",
        s.done(),
        truth(
            "email",
            "accepted",
            None,
            "it",
            client="Fonderie Lario S.p.A.",
            project="Nuovo reparto anime",
            milestone="milestone 4 (analisi dei flussi)",
            signatory_name="Ginevra Altobelli",
            signatory_title="Responsabile investimenti",
            signature_date="2026-11-13",
            amount="16900.00 EUR",
            po_number="4100-2287",
        ),
    )


def invoice() -> Paper:
    """An invoice that mentions an accepted phase."""
    data = typ(
        """
#grid(columns: (1fr, auto), [#text(16pt)[*Studio Legale Brancaforte*] \\ Piazza del Carmine 5, Montalba], [#text(13pt)[FATTURA] \\ n. 2026/211 \\ del 31 luglio 2026])
#v(8pt)
Cliente: Ceramiche Fontelunga S.p.A. \\
Progetto: Due diligence Spagna

#table(columns: (1fr, auto), align: (left, right), [*Descrizione*], [*Importo*], [Relazione preliminare, consegnata il 10 luglio e accettata], [€ 8.000,00], [Spese documentate], [€ 412,60], [Cassa previdenza 4 %], [€ 336,50], [IVA 22 %], [€ 1.924,80], [*Totale documento*], [*€ 10.673,90*])
Pagamento: bonifico a 30 giorni data fattura. In caso di ritardo decorrono gli interessi di legge. Copia analogica di fattura elettronica, priva di valore fiscale.
""",
        "Liberation Serif",
        "11pt",
        lang="it",
    )
    return Paper(
        "le-it-fattura",
        "a",
        "text",
        data,
        truth(
            "other",
            None,
            None,
            "it",
            client="Ceramiche Fontelunga S.p.A.",
            project="Due diligence Spagna",
        ),
    )


def papers() -> Iterator[Paper]:
    """Ten papers."""
    for make in (
        testing,
        payment,
        handover,
        two_signatures,
        regular,
        refusal,
        variant,
        hours,
        mail_ok,
        invoice,
    ):
        yield make()
