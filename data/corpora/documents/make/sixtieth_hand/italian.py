"""Italian papers."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.platypus import PageBreak

from .board import Desk, Field, Ink, feet, photographed, ty


def papers() -> Iterator[Paper]:
    """Ten papers."""
    yield from (
        collaudo(),
        regolare(),
        sal(),
        rapportino(),
        posta(),
        sollecito(),
        riserva(),
        contestazione(),
        variante(),
        senza_scelta(),
    )


def collaudo() -> Paper:
    """Acceptance test record of an automation line."""
    data = ty(r"""
#text(16pt, weight: "bold")[Verbale di collaudo]
#table(columns: (4.2cm, 1fr), stroke: 0.4pt, [Committente], [Molini Valsesia S.p.A.], [Fornitore], [Robomec Impianti S.r.l.], [Commessa], [C25-1140], [Progetto], [Linea di pallettizzazione 2], [Milestone], [SAT – collaudo in stabilimento], [Ordine], [4500031876], [Importo], [€ 73.500,00 oltre IVA])
Il giorno 12 giugno 2026, presso lo stabilimento di Borgosesia, si sono svolte le prove previste dal capitolato.
#table(columns: (1fr, 3cm, 3cm), stroke: 0.4pt, [*Prova*], [*Richiesto*], [*Rilevato*], [Cadenza (sacchi/ora)], [900], [932], [Arresto di emergenza (s)], [0,8], [0,6], [Marcia continua (ore)], [8], [8])
L'esito del collaudo è *positivo*. La committente accetta la linea e autorizza la fatturazione dell'importo indicato.
#v(8pt)
#grid(columns: (1fr, 1fr), [Per il fornitore \ #ink("E. Gatti") \ Enrico Gatti], [Per la committente \ #ink("Paola Ferraris") \ Paola Ferraris, Direttrice di stabilimento])
""")
    return Paper(
        "mb-verbale-collaudo",
        "a",
        "text",
        data,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "it",
            client="Molini Valsesia S.p.A.",
            project="Linea di pallettizzazione 2",
            project_code="C25-1140",
            milestone="SAT – collaudo in stabilimento",
            signatory_name="Paola Ferraris",
            signatory_title="Direttrice di stabilimento",
            signature_date="2026-06-12",
            amount="73500.00 EUR",
            po_number="4500031876",
        ),
    )


def regolare() -> Paper:
    """Certificate of regular execution, scanned upside down."""
    d = Desk("Times-Roman", 11)
    page = d.pdf(
        d.p("COMUNE DI ROCCAFIORITA D'ASO", 13, 1, 2, True),
        d.p("Ufficio tecnico – Settore cultura", 9, 1, 14),
        d.h("CERTIFICATO DI REGOLARE ESECUZIONE", 14, 1),
        "Servizio: Catalogazione del fondo fotografico",
        "Commessa n. 88/2026",
        "Affidataria: Archivia Soc. Coop.",
        "Lotto: secondo lotto (4.200 lastre)",
        "Corrispettivo: euro 15.960,00",
        d.gap(),
        d.p(
            "Il responsabile del servizio, visti gli atti e verificata la corrispondenza delle schede, certifica che il secondo lotto è stato eseguito regolarmente e che il corrispettivo può essere liquidato.",
            align=4,
            after=14,
        ),
        "Roccafiorita, 9 dicembre 2026",
        Ink("S. Cingolani", "Kristi", 34),
        "Dott. Stefano Cingolani",
        "Responsabile del Settore cultura",
    )
    return Paper(
        "mb-regolare-esecuzione",
        "a",
        "scan",
        photographed(page, 91, -0.3, 105, blur=0.8, turn=180),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "it",
            client="COMUNE DI ROCCAFIORITA D'ASO",
            project="Catalogazione del fondo fotografico",
            project_code="88/2026",
            milestone="secondo lotto (4.200 lastre)",
            signatory_name="Stefano Cingolani",
            signatory_title="Responsabile del Settore cultura",
            signature_date="2026-12-09",
            amount="15960.00 EUR",
        ),
        source=page,
    )


def sal() -> Paper:
    """State of progress no. 3 among others in a table."""
    d = Desk("Helvetica", 9.5, tint="#8a3b12")
    data = d.pdf(
        d.h("Relazione del direttore dei lavori"),
        d.p("Restauro delle scuderie – periodo dal 1° marzo al 30 aprile 2026", after=10),
        d.p(
            "Le lavorazioni sono proseguite con due squadre. La rimozione del manto ha messo in luce tre travi compromesse, sostituite con castagno stagionato. I coppi recuperati sono circa il sessanta per cento; i nuovi sono stati posati nei canali, quelli antichi in vista.",
            align=4,
        ),
        d.p(
            "Il ponteggio del fronte nord resta montato fino alla fine degli intonaci. Non si sono verificati infortuni. La Soprintendenza ha visitato il cantiere il 14 aprile e non ha formulato osservazioni.",
            align=4,
        ),
        d.p("Prove sui materiali", bold=True),
        d.table(
            [
                ["Campione", "Prova", "Esito"],
                ["Malta M1", "compressione", "conforme"],
                ["Malta M2", "compressione", "conforme"],
                ["Castagno", "umidità", "conforme"],
            ],
            (50, 60, 50),
        ),
        d.p(
            "Si propone alla committente l'approvazione del terzo stato di avanzamento. La decisione è riportata alla pagina seguente.",
            align=4,
        ),
        d.p("arch. Tullio Bavastro, direttore dei lavori"),
        PageBreak(),
        d.h("Approvazione stato avanzamento lavori"),
        d.pairs(
            [
                ("Committente", "Fondazione Villa Ginepri"),
                ("Appaltatore", "Restauri Lagomarsino S.n.c."),
                ("Lavoro", "Restauro delle scuderie"),
                ("Commessa", "VG-R-02"),
            ]
        ),
        d.table(
            [
                ["SAL", "Descrizione", "Importo €", "Stato"],
                ["1", "Opere provvisionali", "12.300,00", "pagato"],
                ["2", "Consolidamento volte", "48.750,00", "pagato"],
                ["3", "Copertura in coppi", "36.180,00", "approvato con il presente"],
                ["4", "Intonaci a calce", "29.400,00", "da eseguire"],
            ],
            (14, 62, 32, 52),
            right=(2,),
        ),
        d.p(
            "La committente approva il SAL n. 3 e ne dispone il pagamento entro 30 giorni data fattura."
        ),
        d.gap(),
        Ink(seed=171),
        "Ottavia Ginepri Doria, Presidente",
        "Chiavari, 4 maggio 2026",
        paint=feet("Copia per: appaltatore, direttore dei lavori, archivio"),
    )
    return Paper(
        "mb-sal-tre",
        "a",
        "text",
        data,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "it",
            client="Fondazione Villa Ginepri",
            project="Restauro delle scuderie",
            project_code="VG-R-02",
            milestone="Copertura in coppi",
            signatory_name="Ottavia Ginepri Doria",
            signatory_title="Presidente",
            signature_date="2026-05-04",
            amount="36180.00 EUR",
        ),
    )


def rapportino() -> Paper:
    """Hours of a technician; only the technician has signed."""
    d = Desk("Helvetica", 10)
    data = d.pdf(
        d.table(
            [[d.h("Rapportino ore", 14, after=0), d.p("settimana 38/2026", 10, 2)]],
            (110, 55),
            "rows",
            False,
        ),
        "Cliente: Cartiera del Lavino S.p.A.",
        "Intervento: Manutenzione straordinaria caldaia 1",
        "Ordine di lavoro: ODL 7745",
        d.gap(),
        d.table(
            [
                ["Giorno", "Tecnico", "Ore"],
                ["15/09", "Fabio Neri", "9"],
                ["16/09", "Fabio Neri", "8"],
                ["17/09", "Fabio Neri", "8"],
                ["Totale", "", "25"],
            ],
            (35, 80, 25),
        ),
        "25 ore a € 48,00: € 1.200,00",
        d.gap(),
        d.table(
            [
                ["Firma del tecnico", "Firma del cliente per approvazione"],
                [Ink(seed=173), d.gap(24)],
                [
                    "Fabio Neri, 18/09/2026",
                    "Nome: Cesare Montanari, capo manutenzione<br/>Data: ______________",
                ],
            ],
            (75, 90),
            "grid",
        ),
    )
    return Paper(
        "mb-rapportino-meta",
        "a",
        "text",
        data,
        truth(
            "timesheet_approval",
            "undecided",
            False,
            "it",
            client="Cartiera del Lavino S.p.A.",
            project="Manutenzione straordinaria caldaia 1",
            project_code="ODL 7745",
            signatory_name="Cesare Montanari",
            signatory_title="capo manutenzione",
            amount="1200.00 EUR",
            warnings=["partly_signed"],
        ),
    )


def posta() -> Paper:
    """Client's mail of approval."""
    d = Desk("Helvetica", 10)
    data = d.pdf(
        d.p("<b>Da:</b> Alberto Sciarra &lt;a.sciarra@cantinecolledoro.example&gt;", 9.5, after=1),
        d.p("<b>A:</b> Studio Percorsi", 9.5, after=1),
        d.p("<b>Inviato:</b> venerdì 10 aprile 2026 11:48", 9.5, after=1),
        d.p("<b>Oggetto:</b> R: Etichette linea Riserva – seconda tranche", 9.5, after=14),
        "Gentile Laura,",
        "le prove di stampa sono arrivate e vanno benissimo, colore compreso. Approviamo quindi la seconda tranche del progetto Etichette linea Riserva così com'è.",
        "Può fatturare i 5.600,00 euro residui a Cantine Colledoro s.a.s. Per la terza tranche ci sentiamo dopo Vinitaly.",
        d.p("Cordialmente<br/>Alberto Sciarra<br/>Responsabile marketing"),
    )
    return Paper(
        "mb-posta-approvo",
        "a",
        "text",
        data,
        truth(
            "email",
            "accepted",
            None,
            "it",
            client="Cantine Colledoro s.a.s.",
            project="Etichette linea Riserva",
            milestone="seconda tranche",
            signatory_name="Alberto Sciarra",
            signatory_title="Responsabile marketing",
            signature_date="2026-04-10",
            amount="5600.00 EUR",
        ),
    )


def sollecito() -> Paper:
    """The vendor's mail that mentions an acceptance of another document; nothing is decided."""
    d = Desk("Times-Roman", 11)
    data = d.pdf(
        d.p("Oggetto: Progetto Magazzino automatico, invio verbale FAT", 11, bold=True),
        d.p(
            "Mittente: ufficio.progetti@logimatic.example<br/>Destinatario: Farmaceutici Tirreno S.p.A.<br/>Data: 20 ottobre 2026",
            9.5,
            after=14,
        ),
        "Buongiorno,",
        "il verbale di prova in fabbrica ci è tornato firmato la settimana scorsa, grazie. In allegato trovate ora quello di installazione (commessa LM-2207): vi preghiamo di leggerlo e di farci sapere se possiamo fissare la riunione di accettazione nella prima metà di novembre.",
        "Restiamo a disposizione.",
        "Ufficio progetti Logimatic",
    )
    return Paper(
        "mb-posta-invio",
        "a",
        "text",
        data,
        truth(
            "email",
            None,
            None,
            "it",
            client="Farmaceutici Tirreno S.p.A.",
            project="Magazzino automatico",
            project_code="LM-2207",
        ),
    )


def riserva() -> Paper:
    """Filled form: acceptance with a reservation."""
    d, f = Desk("Helvetica", 9.5), Field
    data = d.pdf(
        d.h("Modulo di accettazione fornitura"),
        d.p("MOD. 07-12 rev. 4 – Gruppo Ospedaliero San Severo", 8.5, after=10),
        d.pairs(
            [
                ("Committente", f("com", "Gruppo Ospedaliero San Severo", 100)),
                ("Fornitore", f("forn", "Medialine Sistemi S.r.l.", 100)),
                ("Progetto", f("prog", "Sala ibrida blocco B", 100)),
                ("Commessa", f("cod", "SS-4410", 50)),
                ("Fase", f("fase", "Integrazione video", 100)),
                ("Importo", f("imp", "EUR 64.900,00", 50)),
            ],
            (40, 115),
        ),
        d.table(
            [
                [
                    f("a", False),
                    "accettata",
                    f("b", True),
                    "accettata con riserva",
                    f("c", False),
                    "respinta",
                ]
            ],
            (8, 40, 8, 50, 8, 40),
            "plain",
            False,
        ),
        d.pairs(
            [
                ("Riserva", f("ris", "sostituzione del monitor 2 entro il 15/02/2027", 115, 20)),
                ("Firma", f("fir", "/s/ Donatella Greco", 90)),
                ("Nome", f("nom", "Donatella Greco", 90)),
                ("Qualifica", f("qua", "Responsabile ingegneria clinica", 90)),
                ("Data", f("dat", "27/01/2027", 40)),
            ],
            (40, 115),
        ),
    )
    return Paper(
        "mb-modulo-riserva",
        "a",
        "form",
        data,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "it",
            client="Gruppo Ospedaliero San Severo",
            project="Sala ibrida blocco B",
            project_code="SS-4410",
            milestone="Integrazione video",
            signatory_name="Donatella Greco",
            signatory_title="Responsabile ingegneria clinica",
            signature_date="2027-01-27",
            amount="64900.00 EUR",
            conditions=["sostituzione del monitor 2 entro il 15/02/2027"],
        ),
    )


def contestazione() -> Paper:
    """Letter rejecting a delivery."""
    data = ty(r"""
#set page(margin: (x: 2.8cm, y: 2.5cm))
*Tessitura Brambati & Figli S.p.A.* \ Via Roggia 21, Biella
#align(right)[Spett.le \ Sinapsi Software S.r.l. \ a mezzo PEC]
Biella, 18 febbraio 2026
*Oggetto: mancata accettazione del rilascio 2.0 – progetto Pianificazione telai (commessa 26-031)*
Con la presente comunichiamo che le verifiche condotte dal nostro personale sul rilascio 2.0 hanno dato esito negativo: il piano settimanale non rispetta i vincoli di orditura e il calcolo richiede oltre quattro ore.
Pertanto *non accettiamo il rilascio* e sospendiamo il pagamento della rata di € 34.000,00 fino alla consegna di una versione conforme.
Distinti saluti
#ink("Giovanni Brambati", s: 27pt)
Giovanni Brambati \ Amministratore delegato
""")
    return Paper(
        "mb-mancata-accettazione",
        "a",
        "text",
        data,
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "it",
            client="Tessitura Brambati & Figli S.p.A.",
            project="Pianificazione telai",
            project_code="26-031",
            milestone="rilascio 2.0",
            signatory_name="Giovanni Brambati",
            signatory_title="Amministratore delegato",
            signature_date="2026-02-18",
            amount="34000.00 EUR",
        ),
    )


def variante() -> Paper:
    """Variation proposal the client turns down."""
    d = Desk("Times-Roman", 10.5)
    data = d.pdf(
        d.h("Proposta di variante n. 5", 14),
        "Progetto: Piscina comunale di Arbizzano (commessa PA-118)",
        "Committente: Sport e Acqua Valpolicella S.S.D.",
        "Impresa: Edilacque Veronesi S.r.l.",
        d.gap(),
        d.table(
            [
                ["Voce", "Importo"],
                ["Rivestimento in gres grande formato", "€ 27.350,00"],
                ["Storno rivestimento a mosaico", "-€ 9.800,00"],
                ["Differenza a carico della committente", "€ 17.550,00"],
            ],
            (115, 45),
            right=(1,),
        ),
        d.p("Riservato alla committente", bold=True),
        d.p("[&nbsp;&nbsp;] si approva &nbsp;&nbsp;&nbsp; [X] non si approva"),
        "Nota: si resta al mosaico di progetto.",
        Ink(seed=181),
        "Mirco Tommasi, Presidente",
        "Negrar, 22 luglio 2026",
    )
    return Paper(
        "mb-variante-no",
        "a",
        "text",
        data,
        truth(
            "change_order",
            "rejected",
            True,
            "it",
            client="Sport e Acqua Valpolicella S.S.D.",
            project="Piscina comunale di Arbizzano",
            project_code="PA-118",
            signatory_name="Mirco Tommasi",
            signatory_title="Presidente",
            signature_date="2026-07-22",
            amount="17550.00 EUR",
            change_order_number="5",
        ),
    )


def senza_scelta() -> Paper:
    """A signed record on which no outcome is ticked."""
    data = ty(r"""
#text(15pt, weight: "bold")[VERBALE DI CONSEGNA E VERIFICA]
#grid(columns: (3.6cm, 1fr), row-gutter: 6pt, [Cliente], [Autolinee Cimbre S.c.a r.l.], [Progetto], [Biglietteria elettronica], [Codice], [AC-BE-7], [Consegna], [Validatori serie B], [Valore], [€ 118.900,00])
Esito della verifica (barrare una casella):
#tick(false) positivo \ #tick(false) positivo con prescrizioni \ #tick(false) negativo
Osservazioni: #box(width: 1fr, repeat[.])
#v(12pt)
Il cliente
#ink("Ivo Stenghel", s: 26pt)
Ivo Stenghel, Direttore di esercizio \ Rovereto, 5 marzo 2026
""")
    return Paper(
        "mb-verbale-senza-croce",
        "a",
        "text",
        data,
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "it",
            client="Autolinee Cimbre S.c.a r.l.",
            project="Biglietteria elettronica",
            project_code="AC-BE-7",
            milestone="Validatori serie B",
            signatory_name="Ivo Stenghel",
            signatory_title="Direttore di esercizio",
            signature_date="2026-03-05",
            amount="118900.00 EUR",
        ),
    )
