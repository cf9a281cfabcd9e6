"""Italian papers from Italy and the Swiss south."""

from collections.abc import Iterator

from paper import Paper, truth

from sixty_eighth_hand.board import Field, Sheet, Stamp, join, paper, shot, ty


def regular() -> Paper:
    """Certificate of regular execution confirmed by the client."""
    s = Sheet("Times-Roman", 11, margin=62)
    s.h("CERTIFICATO DI REGOLARE ESECUZIONE", 14, 1).p(
        "Committente: Consorzio di Bonifica Valdimorra",
        "Lavori: Risagomatura del canale Fossalta, lotto unico",
        "Commessa n. 25/044 - Impresa: Scavi Bertolazzi S.r.l.",
    ).rule()
    s.p(
        "Visti gli atti contabili e il verbale di visita del 10 marzo 2026, si certifica che i lavori sono stati regolarmente eseguiti. Il Consorzio li accetta e dispone lo svincolo della rata di saldo di € 21.774,09."
    )
    s.p("Valdimorra, 24 marzo 2026").sig(
        ("L'impresa", "~S. Bertolazzi", "Silvano Bertolazzi"),
        ("Per il Consorzio", "~E. Manfrin", "Elisabetta Manfrin", "Direttrice dell'Area Tecnica"),
    )
    s.gap().p(
        "Importo netto dei lavori, proroghe, sospensioni e penali risultano dal conto finale, firmato dall'impresa senza osservazioni. Il presente certificato è redatto in tre originali: committente, impresa, direzione dei lavori.",
        size=8,
    )
    return paper(
        "mj-regolare-esecuzione",
        s.pdf(),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "it",
            client="Consorzio di Bonifica Valdimorra",
            project="Risagomatura del canale Fossalta, lotto unico",
            project_code="25/044",
            signatory_name="Elisabetta Manfrin",
            signatory_title="Direttrice dell'Area Tecnica",
            signature_date="2026-03-24",
            amount="21774.09 EUR",
        ),
    )


def test() -> Paper:
    """A record of acceptance tests with prescriptions, small reservation in the end."""
    data = ty(r"""#set page(margin: 2.2cm)
#set text(size: 10.5pt, lang: "it")
#text(16pt, fill: rgb("#5d1049"))[*Verbale di collaudo*] #h(1fr) VC-0091
#line(length: 100%)
/ Cliente: Cartiere del Brenta Alto S.p.A.
/ Fornitore: Automazioni Zanrosso
/ Progetto: Revamping ribobinatrice 3
/ Commessa: AZ-1550
/ Fase: SAT
/ Importo alla fase: 92.000,00 EUR + IVA
#table(columns: (1fr, auto), [Prova], [Esito], [Velocità nominale 1.800 m/min], [positivo], [Cambio bobina automatico], [positivo], [Arresto di emergenza], [positivo], [Rumorosità], [positivo])
Il collaudo si conclude con esito positivo e la fase SAT è accettata con la seguente prescrizione: il manuale d'uso deve essere consegnato in lingua italiana entro 30 giorni.

Cassola di Sopra, 12 giugno 2026
#v(4pt)
#ink("Renzo Dalla Costa") \
Renzo Dalla Costa, Responsabile di stabilimento (per il Cliente)
""")
    return paper(
        "mj-verbale-collaudo-sat",
        data,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "it",
            client="Cartiere del Brenta Alto S.p.A.",
            project="Revamping ribobinatrice 3",
            project_code="AZ-1550",
            milestone="SAT",
            signatory_name="Renzo Dalla Costa",
            signatory_title="Responsabile di stabilimento",
            signature_date="2026-06-12",
            amount="92000.00 EUR",
            conditions=[
                "il manuale d'uso deve essere consegnato in lingua italiana entro 30 giorni"
            ],
        ),
    )


def report() -> Paper:
    """A report of intervention with stamp and signature, scanned."""
    s = Sheet("Courier", 10, head="Termoidraulica Fratelli Gozzi - Carpi Nuova")
    s.h("RAPPORTO DI INTERVENTO N. 3307", 13).kv(
        ("Cliente", "Salumificio Montecorno S.n.c."),
        ("Impianto", "Centrale frigo celle 1-4"),
        ("Ordine cliente", "SM/118"),
        ("Importo", "EUR 2.480,00"),
        grid=True,
    )
    s.p(
        "Lavoro eseguito: sostituzione compressore 2, carica gas, prova di tenuta.",
        "Il cliente accetta il lavoro eseguito senza riserve.",
    ).add(Stamp(("SALUMIFICIO MONTECORNO S.n.c.", "Ufficio Manutenzione"), -5, "#27427a"))
    s.sig(("^Ivo Malagoli", "Ivo Malagoli", "capo manutenzione", "data 19/01/2026"))
    return shot(
        "mj-rapporto-intervento-scan",
        s.pdf(),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "it",
            client="Salumificio Montecorno S.n.c.",
            project="Centrale frigo celle 1-4",
            project_code="3307",
            signatory_name="Ivo Malagoli",
            signatory_title="capo manutenzione",
            signature_date="2026-01-19",
            amount="2480.00 EUR",
            po_number="SM/118",
        ),
        skew=0.8,
        contrast=0.85,
    )


def refusal() -> Paper:
    """A certified letter that refuses the executive design."""
    s = Sheet("Helvetica", 10.5, margin=70, colour="#3e2723")
    s.h("Fondazione Teatro Civico di Arquanera").p("Via delle Mura 3 - a mezzo PEC", size=8).rule()
    s.p(
        "Arquanera, 9 ottobre 2026",
        "Spett.le Studio Associato Lumen",
        "<b>Oggetto: Progetto Nuova illuminazione scenica (incarico 77/2025). Esito della verifica del progetto esecutivo</b>",
        "Con riferimento agli elaborati trasmessi il 18 settembre, il nostro verificatore ha riscontrato la mancanza del calcolo dei carichi sospesi e l'incoerenza del computo con le tavole E12 ed E13.",
        "Per tali ragioni il progetto esecutivo non viene approvato. Il compenso di € 18.300,00 relativo alla fase non sarà liquidato finché gli elaborati non saranno stati integralmente rivisti.",
        "Distinti saluti",
    ).sig(("~O. Serafini", "Ottavia Serafini", "Sovrintendente"))
    return paper(
        "mj-lettera-non-approvazione",
        s.pdf(),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "it",
            client="Fondazione Teatro Civico di Arquanera",
            project="Nuova illuminazione scenica",
            project_code="77/2025",
            milestone="progetto esecutivo",
            signatory_name="Ottavia Serafini",
            signatory_title="Sovrintendente",
            signature_date="2026-10-09",
            amount="18300.00 EUR",
        ),
    )


def form() -> Paper:
    """A form with the order filled in by the supplier and everything else left empty."""
    s = Sheet("Times-Roman", 11, colour="#01579b")
    s.h("Modulo di accettazione della fornitura", 16).kv(
        ("Cliente", Field("c", "Cantine Sociali di Roccanera")),
        ("Progetto", Field("p", "Etichettatrice linea 2")),
        ("Commessa", Field("k", "MV-2630")),
        ("Fase", Field("f", "Installazione")),
        ("Importo", Field("i", "EUR 27.600,00")),
        ("Firmatario previsto", Field("n", "Gaia Tramontin")),
        ("Qualifica", Field("q", "Direttrice di produzione")),
    )
    s.grid(
        (Field("a", False, 20), "La fornitura è accettata"),
        (Field("b", False, 20), "La fornitura è rifiutata"),
        widths=(40, 260),
        lines=False,
    )
    s.kv(("Data", Field("d", "")), ("Firma", Field("s", "")))
    return paper(
        "mj-acroform-fornitura",
        s.pdf(),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "it",
            client="Cantine Sociali di Roccanera",
            project="Etichettatrice linea 2",
            project_code="MV-2630",
            milestone="Installazione",
            signatory_name="Gaia Tramontin",
            signatory_title="Direttrice di produzione",
            amount="27600.00 EUR",
        ),
        "form",
    )


def sideways() -> Paper:
    """A draft on a page turned sideways, signed by the vendor."""
    s = Sheet("Helvetica", 10, mark="BOZZA", head="Informatica Ceresio SA - Mendrigno")
    s.h("Protocollo di accettazione").kv(
        ("Mandante", "Cassa Pensioni Artigiani Ticinesi"),
        ("Progetto", "Portale assicurati"),
        ("Mandato n.", "IC-0655"),
        ("Tappa", "Tappa 2 Calcolo rendite"),
        ("Prezzo della tappa", "CHF 66'500.00"),
    )
    s.p("La mandante dichiara di accettare la tappa.").sig(
        ("La mandataria", "~F. Bernasca", "Fulvio Bernasca", "8 aprile 2026"),
        ("La mandante", "~", "Nome: Donata Pedrazzoli", "Funzione: Direttrice", "Data:"),
    )
    return paper(
        "mj-protocollo-bozza-girato",
        join(s.pdf(), turn=90),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "it",
            client="Cassa Pensioni Artigiani Ticinesi",
            project="Portale assicurati",
            project_code="IC-0655",
            milestone="Tappa 2 Calcolo rendite",
            signatory_name="Donata Pedrazzoli",
            signatory_title="Direttrice",
            amount="66500.00 CHF",
            warnings=["draft_or_void", "partly_signed"],
        ),
    )


def hours() -> Paper:
    """A monthly report of days with approval typed by the client."""
    s = Sheet("Helvetica", 9.5, colour="#827717")
    s.h("Rapportino mensile - luglio 2026", 15).p(
        "Consulente: Mattia Corvino (Delta Ovest S.r.l.)",
        "Cliente: Autolinee Val Sessera",
        "Progetto: Orario cadenzato, commessa DO-310",
    )
    s.grid(
        ("Settimana", "Giornate", "Attività"),
        ("1-3 luglio", "3", "Rilievo coincidenze"),
        ("6-10 luglio", "5", "Modello orario"),
        ("13-17 luglio", "4", "Simulazioni"),
        ("20-24 luglio", "2", "Presentazione"),
        widths=(110, 70, 250),
    )
    s.p(
        "Totale 14 giornate x 510,00 € = 7.140,00 €",
        "Approvato dal cliente: /s/ Loredana Ubertalli - Responsabile esercizio - 27 luglio 2026",
    )
    s.gap().p(
        "Le spese di viaggio sono comprese nella tariffa giornaliera. Il rapportino va trasmesso entro il terzo giorno del mese successivo. Referente amministrativo: ufficio acquisti.",
        size=8,
    )
    return paper(
        "mj-rapportino-giornate",
        s.pdf(),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "it",
            client="Autolinee Val Sessera",
            project="Orario cadenzato",
            project_code="DO-310",
            signatory_name="Loredana Ubertalli",
            signatory_title="Responsabile esercizio",
            signature_date="2026-07-27",
            amount="7140.00 EUR",
        ),
    )


def mail() -> Paper:
    """A mail that accepts, above a quoted refusal of an earlier version."""
    s = Sheet("Times-Roman", 11)
    s.p(
        "<b>Da:</b> Cecilia Rovatti<br/><b>Inviato:</b> martedì 24 novembre 2026 10:18<br/><b>A:</b> Studio Pontegrosso<br/><b>Oggetto:</b> R: Sito istituzionale - versione 3 (commessa PG-208)"
    ).rule()
    s.p(
        "Buongiorno Davide,",
        "la versione 3 risponde a tutte le nostre osservazioni ed è approvata. Potete fatturare i 5.720,00 euro previsti.",
        "Cordialmente",
        "Cecilia Rovatti<br/>Responsabile comunicazione<br/>Istituto Musicale Bellacorte",
    )
    s.rule().p(
        "Da: Cecilia Rovatti - Inviato: lunedì 9 novembre 2026 - A: Studio Pontegrosso<br/>Purtroppo la versione 2 non va bene, la dobbiamo respingere: mancano le pagine dei corsi.",
        size=9,
    )
    return paper(
        "mj-mail-sito-versione",
        s.pdf(),
        truth(
            "email",
            "accepted",
            None,
            "it",
            client="Istituto Musicale Bellacorte",
            project="Sito istituzionale",
            project_code="PG-208",
            milestone="versione 3",
            signatory_name="Cecilia Rovatti",
            signatory_title="Responsabile comunicazione",
            signature_date="2026-11-24",
            amount="5720.00 EUR",
        ),
    )


def mail_null() -> Paper:
    """A vendor's mail that sends a deliverable and asks for a reply."""
    data = ty(r"""#set page(margin: 2.2cm)
#set text(font: "New Computer Modern", size: 10.5pt)
*Stampa messaggio* \
Da: Nicola Frescobelli, Geologia Appennino \
A: Comune di Pietrascura, Ufficio Tecnico \
Data: giovedì 5 marzo 2026, 18:40 \
Oggetto: Invio relazione geologica -- progetto Scuola di via Orti (GA-412)
#line(length: 100%)
Gentile architetto,

in allegato trova la relazione geologica. Quando avrà avuto modo di leggerla, Le sarei grato se mi facesse sapere se va bene o se desidera modifiche. Per i sondaggi integrativi attendiamo il calendario del cantiere.

Un cordiale saluto \
Nicola Frescobelli
""")
    return paper(
        "mj-mail-invio-relazione",
        data,
        truth(
            "email",
            None,
            None,
            "it",
            client="Comune di Pietrascura",
            project="Scuola di via Orti",
            project_code="GA-412",
            milestone="relazione geologica",
        ),
    )


def brochure() -> Paper:
    """A brochure of a service for acceptance tests."""
    s = Sheet(
        "Helvetica",
        11,
        colour="#d84315",
        cols=2,
        foot="Collaudi Sereni S.r.l. - opuscolo informativo 2026",
    )
    s.h("Il collaudo, senza pensieri", 20).p(
        "Ogni impianto ha diritto a un collaudo fatto bene. I nostri tecnici seguono il cliente dalla stesura del protocollo fino alla firma del verbale.",
        "<b>Che cosa offriamo</b>",
        "Protocolli di prova su misura, assistenza durante le prove, verbali chiari con l'elenco delle riserve, archivio digitale per dieci anni.",
        "<b>Perché noi</b>",
        "Più di quattrocento impianti accettati al primo tentativo.",
        "<b>Quanto costa</b>",
        "Un preventivo è sempre gratuito. Le giornate in cantiere partono da 690 euro.",
        "<b>Contatti</b>",
        "Numero verde e sportello in ogni capoluogo del Nord-Est.",
    )
    return paper("mj-opuscolo-collaudi", s.pdf(), truth("other", None, None, "it"))


def papers() -> Iterator[Paper]:
    """The family's papers."""
    for make in (regular, test, report, refusal, form, sideways, hours, mail, mail_null, brochure):
        yield make()
