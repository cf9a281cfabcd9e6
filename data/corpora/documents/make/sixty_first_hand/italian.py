"""Italian papers."""

from collections.abc import Iterator

from paper import Paper, truth

from sixty_first_hand.board import (
    Box,
    Squiggle,
    form,
    grid,
    ink,
    p,
    rl,
    rule,
    scanned,
    stamp,
    ticks,
    ty,
)

AC = "acceptance_certificate"


def collaudo() -> Paper:
    """Verbale di collaudo con timbro e firma, scansione."""
    page = rl(
        p("VERBALE DI COLLAUDO", 21, "Helvetica-Bold", "c"),
        p("Officine Termiche Valsugana s.n.c.", 10, align="c"),
        rule(1.5),
        grid(
            [
                ["Committente", "Casa di riposo Santa Giuliana ONLUS"],
                ["Impianto", "Nuova centrale a pellet"],
                ["Commessa", "OTV 26/031"],
                ["Ordine", "n. 118 del 4.5.2026"],
                ["Saldo", "€ 21.560,00 + IVA"],
            ],
            (120, 350),
            13,
        ),
        6,
        "Eseguite le prove di tenuta, di accensione e di rendimento con esito positivo, il committente dichiara l'impianto collaudato e lo accetta.",
        24,
        grid(
            [
                ["Per il committente", "Data"],
                [ink("Ornella Dalpiaz", "Kristi", 36), "25 settembre 2026"],
                ["Ornella Dalpiaz, direttrice", ""],
            ],
            (300, 170),
            13,
            lines="box",
        ),
        size=13,
        over=[stamp(["CASA DI RIPOSO", "SANTA GIULIANA", "ONLUS"], 390, 220, 14, "#3a3a80", 13)],
    )
    return Paper(
        "mc-it-collaudo-scan",
        "a",
        "scan",
        scanned(page, skew=1.2, seed=81, dpi=100),
        truth(
            AC,
            "accepted",
            True,
            "it",
            client="Casa di riposo Santa Giuliana ONLUS",
            project="Nuova centrale a pellet",
            project_code="OTV 26/031",
            signatory_name="Ornella Dalpiaz",
            signatory_title="direttrice",
            signature_date="2026-09-25",
            amount="21560.00 EUR",
            po_number="118",
        ),
        page,
    )


def regolare() -> Paper:
    """Certificato su due colonne."""
    data = ty(
        r"""
#align(center)[#text(14pt)[Attestazione di regolare esecuzione]\ Ente Parco delle Colline Moreniche]
#v(8pt)
#columns(2, gutter: 18pt)[
#set par(justify: true)
*Premesso* che con determina n. 77 del 2026 è stato affidato allo Studio Ghiandaia il servizio «Censimento degli alberi monumentali» (CUP interno PCM-77);

che il servizio si articola in tre fasi: rilievo, schedatura, pubblicazione;

che la fase di pubblicazione non è ancora iniziata;

*visto* il materiale depositato il 3 giugno 2026, composto da 412 schede complete di fotografie;

*accertato* che le schede corrispondono al capitolato;

#colbreak()
*si attesta* che la fase 2, schedatura, è stata eseguita a regola d'arte ed è accettata.

Si autorizza la liquidazione di € 10.870,40 a favore dello Studio Ghiandaia.

Volta Mantovana, 19 giugno 2026

Il Responsabile unico del progetto

#pen(2)

Geom. Ettore Bonfanti
]
""",
        lang="it",
    )
    return Paper(
        "mc-it-due-colonne",
        "a",
        "text",
        data,
        truth(
            AC,
            "accepted",
            True,
            "it",
            client="Ente Parco delle Colline Moreniche",
            project="Censimento degli alberi monumentali",
            project_code="PCM-77",
            milestone="fase 2, schedatura",
            signatory_name="Ettore Bonfanti",
            signatory_title="Responsabile unico del progetto",
            signature_date="2026-06-19",
            amount="10870.40 EUR",
        ),
    )


def riserva() -> Paper:
    """Verbale di consegna con riserva scritta a mano."""
    data = rl(
        grid(
            [[p("VERBALE DI CONSEGNA E ACCETTAZIONE", 12, "Times-Bold"), "mod. 7/A"]],
            (400, 87),
            9,
            "Times-Roman",
            lines="under",
        ),
        "Cliente: Pastificio Monterubbio S.p.A.",
        "Progetto: Nuovo sito e-commerce (commessa 4106-PM)",
        "Oggetto della consegna: Catalogo prodotti e carrello",
        "Corrispettivo: 17.200,00 euro oltre IVA",
        6,
        ticks(
            ("", "accettato senza riserve"),
            ("x", "accettato con le riserve annotate sotto"),
            ("", "rifiutato"),
            font="Times-Roman",
        ),
        "Riserve:",
        p("1) i prezzi all'ingrosso non devono essere visibili ai privati", 10, "Courier-Oblique"),
        p("2) manca la pagina resi in inglese", 10, "Courier-Oblique"),
        14,
        grid(
            [
                ["Monterubbio, 06.02.2026", Squiggle(72)],
                ["", "Fiorenza Tassi, responsabile vendite online"],
            ],
            (200, 260),
            10,
            "Times-Roman",
            "none",
        ),
        rule(0.4),
        p(
            "Clausole. Il cliente ha dieci giorni lavorativi per la verifica. Le riserve vanno descritte in modo che il fornitore possa riprodurle. La garanzia per vizi dura dodici mesi. L'uso del sito in produzione prima della firma non vale accettazione. Copia per: amministrazione, direzione vendite, fornitore.",
            8,
            "Times-Roman",
            "j",
        ),
        font="Times-Roman",
        size=11,
    )
    return Paper(
        "mc-it-riserve",
        "a",
        "text",
        data,
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "it",
            client="Pastificio Monterubbio S.p.A.",
            project="Nuovo sito e-commerce",
            project_code="4106-PM",
            milestone="Catalogo prodotti e carrello",
            signatory_name="Fiorenza Tassi",
            signatory_title="responsabile vendite online",
            signature_date="2026-02-06",
            amount="17200.00 EUR",
            conditions=[
                "i prezzi all'ingrosso non devono essere visibili ai privati",
                "manca la pagina resi in inglese",
            ],
        ),
    )


def _modulo(c, f) -> None:
    """Modulo: il fornitore ha firmato, il cliente non ha scelto né firmato."""
    c.setFont("Helvetica-Bold", 15)
    c.drawString(50, 785, "Modulo di accettazione prestazione")
    c.setFont("Helvetica", 10)
    y = 750
    rows = (
        ("Fornitore", "Traduco Interpreti Associati"),
        ("Cliente", "Camera Penale di Borgosesia"),
        ("Incarico", "Trascrizione convegno di maggio"),
        ("Rif. incarico", "TIA-672"),
        ("Compenso", "1.980,00 EUR"),
        ("Firma fornitore", "/s/ Gaia Lunardi, 11/05/2026"),
    )
    for label, value in rows:
        c.drawString(50, y + 5, label)
        f.textfield(
            name=label,
            x=190,
            y=y,
            width=320,
            height=18,
            fontSize=10,
            borderWidth=0.5,
            value=value,
            forceBorder=True,
        )
        y -= 28
    y -= 10
    c.drawString(50, y + 16, "Parte riservata al cliente")
    y -= 10
    for name, words in (
        ("si", "la prestazione è accettata"),
        ("no", "la prestazione è contestata"),
    ):
        f.checkbox(name=name, x=50, y=y, size=13, borderWidth=0.8)
        c.drawString(72, y + 3, words)
        y -= 22
    for label, value in (
        ("Nome del firmatario", "Saverio Pinna"),
        ("Qualifica", "Tesoriere"),
        ("Firma cliente", ""),
        ("Data", ""),
    ):
        c.drawString(50, y - 6, label)
        f.textfield(
            name=label,
            x=190,
            y=y - 12,
            width=320,
            height=18,
            fontSize=10,
            borderWidth=0.5,
            value=value,
            forceBorder=True,
        )
        y -= 28


def modulo() -> Paper:
    """Modulo a metà."""
    return Paper(
        "mc-it-modulo-meta",
        "a",
        "form",
        form(_modulo),
        truth(
            AC,
            "undecided",
            False,
            "it",
            client="Camera Penale di Borgosesia",
            project="Trascrizione convegno di maggio",
            project_code="TIA-672",
            signatory_name="Saverio Pinna",
            signatory_title="Tesoriere",
            amount="1980.00 EUR",
            warnings=["partly_signed"],
        ),
    )


def doppia() -> Paper:
    """Registro di firma: la seconda firma del cliente manca."""
    data = ty(
        r"""
*Dichiarazione di accettazione — lotto A*
#line(length: 100%)
Banca di credito Valle Orba società cooperativa («Banca») dichiara di accettare il lotto A, «Archivio assegni», del progetto Dematerializzazione (contratto BVO-26-15) consegnato da Scriptorium Digitale S.r.l. Importo del lotto: € 44.300,00.

L'accettazione produce effetto con la firma congiunta del Direttore generale e del Responsabile controlli.

#v(8pt)
#set text(9pt)
#table(columns: (1fr, 1fr, auto), stroke: .3pt, inset: 5pt, [Firmatario], [Ruolo], [Stato],
 [Manlio Ferraresi], [Direttore generale], [firmato il 12/10/2026 ore 15:33],
 [Lucrezia Odescalchi], [Responsabile controlli], [in attesa di firma])
Allegati: elenco dei 318 faldoni; rapporto di qualità delle immagini (errore 0,02 %); verbale di distruzione dei microfilm (non ancora redatto). I lotti B e C seguono nel 2027.

Pratica di firma 90-4471 — stampata il 13/10/2026
""",
        lang="it",
        size=11,
    )
    return Paper(
        "mc-it-firma-attesa",
        "a",
        "text",
        data,
        truth(
            AC,
            "undecided",
            False,
            "it",
            client="Banca di credito Valle Orba società cooperativa",
            project="Dematerializzazione",
            project_code="BVO-26-15",
            milestone="lotto A",
            signatory_name="Lucrezia Odescalchi",
            signatory_title="Responsabile controlli",
            amount="44300.00 EUR",
            warnings=["partly_signed"],
        ),
    )


def variante() -> Paper:
    """Ordine di variazione approvato."""
    data = rl(
        p("Ordine di variazione n. 6", 17, "Helvetica-Bold"),
        grid(
            [
                ["Committente", "Cantine Rocca Turchina S.r.l."],
                ["Appaltatore", "Legnami e Interni Brugnera"],
                ["Lavori", "Sala degustazione"],
                ["Contratto", "RT/2026/09"],
            ],
            (100, 200),
            10,
            lines="none",
        ),
        grid(
            [
                ["Descrizione", "Più", "Meno"],
                ["Banco in rovere da 4 a 5 metri", "€ 2.350,00", ""],
                ["Pannelli acustici a soffitto", "€ 3.120,00", ""],
                ["Mensole parete est, stralciate", "", "€ 890,00"],
                ["<b>Variazione netta</b>", "<b>€ 4.580,00</b>", ""],
            ],
            (290, 98, 98),
            10,
        ),
        grid(
            [
                [Box("v"), "Il committente approva la variazione"],
                [Box(""), "Il committente non approva la variazione"],
            ],
            (24, 300),
            10,
            lines="none",
        ),
        14,
        Squiggle(76),
        "Ginevra Malaspina, amministratrice unica, Cormons, 30/07/2026",
    )
    return Paper(
        "mc-it-variazione",
        "a",
        "text",
        data,
        truth(
            "change_order",
            "accepted",
            True,
            "it",
            client="Cantine Rocca Turchina S.r.l.",
            project="Sala degustazione",
            project_code="RT/2026/09",
            signatory_name="Ginevra Malaspina",
            signatory_title="amministratrice unica",
            signature_date="2026-07-30",
            amount="4580.00 EUR",
            change_order_number="6",
        ),
    )


def rapportino() -> Paper:
    """Rapportino ore approvato."""
    data = ty(
        r"""
#set text(10pt)
#rect(width: 100%, inset: 8pt)[*Rapportino di intervento e ore* #h(1fr) settimana 20/2026]
Tecnico: Denis Kofler #h(1cm) Cliente: Funivie Alpe Cimana S.p.A. #h(1cm) Attività: Revisione quadri stazione a valle (ordine lavoro FAC-208)
#table(columns: (auto, 1fr, auto), inset: 4pt, stroke: .3pt, [lun 11], [smontaggio, pulizia], [8], [mar 12], [sostituzione contattori], [10], [mer 13], [prove a vuoto], [6], [], [ore totali], [24])
Ore × tariffa: 24 × € 52,00 = € 1.248,00

Ore riconosciute e approvate dal cliente.

#pen(15) \
Gerlinde Thaler, caposervizio, 14/05/2026
""",
        lang="it",
    )
    return Paper(
        "mc-it-rapportino",
        "a",
        "text",
        data,
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "it",
            client="Funivie Alpe Cimana S.p.A.",
            project="Revisione quadri stazione a valle",
            project_code="FAC-208",
            signatory_name="Gerlinde Thaler",
            signatory_title="caposervizio",
            signature_date="2026-05-14",
            amount="1248.00 EUR",
        ),
    )


def mail() -> Paper:
    """Mail che respinge una consegna."""
    data = rl(
        p(
            "Da: Ruggero Santacroce &lt;r.santacroce@termolisport.example&gt;<br/>A: Bussola Eventi<br/>Inviato: lunedì 14 dicembre 2026 17:20<br/>Oggetto: R: Progetto Maratona 2027 - consegna 2",
            9,
            "Courier",
        ),
        rule(),
        "Buonasera,",
        "ho sentito la Prefettura e riletto il documento. La consegna 2 (piano della sicurezza, vs. rif. BE-1530) così non è accettabile e la respingiamo: mancano le vie di fuga del lungomare e il numero dei volontari è quello dell'anno scorso.",
        "La fattura di 3.300,00 euro va quindi tenuta ferma.",
        "Cordiali saluti",
        "Ruggero Santacroce<br/>Segretario generale, A.S.D. Termoli Corre",
        font="Courier",
        size=10,
    )
    return Paper(
        "mc-it-mail-respinta",
        "a",
        "text",
        data,
        truth(
            "email",
            "rejected",
            None,
            "it",
            client="A.S.D. Termoli Corre",
            project="Maratona 2027",
            project_code="BE-1530",
            milestone="consegna 2",
            signatory_name="Ruggero Santacroce",
            signatory_title="Segretario generale",
            signature_date="2026-12-14",
            amount="3300.00 EUR",
        ),
    )


def capitolato() -> Paper:
    """Capitolato di incarico, non firmato."""
    data = ty(
        r"""
= Disciplinare d'incarico
Committente: Consorzio Irriguo della Bassa Lomellina. Incaricato: Idraulica Sesia Engineering S.r.l. Rif. DI-2026-22.

*Art. 1 Oggetto.* Progetto «Telecontrollo paratoie»: progettazione, direzione lavori e addestramento del personale.

*Art. 2 Tempi.* Progettazione entro 60 giorni; direzione lavori fino a fine cantiere.

*Art. 3 Compenso.* Progettazione € 26.000,00; direzione lavori € 31.500,00; addestramento € 4.500,00. Compenso complessivo € 62.000,00.

*Art. 4 Verifica.* Ogni prestazione è soggetta a verbale di verifica del Consorzio; il silenzio non vale accettazione.

*Art. 5 Foro competente.* Pavia.

#v(16pt)
#grid(columns: (1fr, 1fr), row-gutter: 6pt, [Per il Consorzio], [Per l'incaricato], [#blank(w: 70%)], [#blank(w: 70%)], [Evasio Rampini, presidente], [Marta Zuccotti, legale rappresentante])
""",
        lang="it",
    )
    return Paper(
        "mc-it-disciplinare",
        "a",
        "text",
        data,
        truth(
            "statement_of_work",
            None,
            False,
            "it",
            client="Consorzio Irriguo della Bassa Lomellina",
            project="Telecontrollo paratoie",
            project_code="DI-2026-22",
            signatory_name="Evasio Rampini",
            signatory_title="presidente",
            amount="62000.00 EUR",
        ),
    )


def opuscolo() -> Paper:
    """Un opuscolo pubblicitario."""
    data = rl(
        p("Collaudi senza pensieri", 26, "Times-BoldItalic", textColor="#0b5d50"),
        8,
        "Con il metodo «Firma Verde» di Certiva i vostri committenti accettano i lavori in metà tempo. Verbali pronti, riserve sotto controllo, pagamenti puntuali.",
        grid(
            [
                ["Base", "Studio", "Impresa"],
                ["€ 19 al mese", "€ 49 al mese", "€ 129 al mese"],
                ["1 utente", "5 utenti", "illimitati"],
            ],
            (160, 160, 160),
            11,
            shade="#cfe8e2",
        ),
        "«Da quando usiamo Certiva ogni collaudo si chiude lo stesso giorno.» – un'impresa di Bergamo",
        "Prova gratuita di 30 giorni su certiva.example",
        font="Times-Roman",
        size=13,
    )
    return Paper("mc-it-opuscolo", "a", "text", data, truth("other", None, None, "it"))


def papers() -> Iterator[Paper]:
    for make in (
        collaudo,
        regolare,
        riserva,
        modulo,
        doppia,
        variante,
        rapportino,
        mail,
        capitolato,
        opuscolo,
    ):
        yield make()
