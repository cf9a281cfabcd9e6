"""Italian papers: studios, engineers, advisers."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.platypus import Table

from .desk import BLACK, GRID, Board, Ink, box, flow, gap, para, pen, web


def collaudo() -> Paper:
    b = Board()
    b.t(50, 60, "VERBALE DI COLLAUDO", 16, "Times-Bold")
    rows = [["Committente", "Acquedotto Alta Valdarno S.p.A."],
            ["Commessa", "AV-26-07 Telecontrollo serbatoi"],
            ["Oggetto", "Lotto 2: quadri e trasmissione"], ["Importo lotto", "€ 33.700,00 + IVA"],
            ["Ordine", "OdA 7000561"], ["Esecutore", "Studio Ing. Bartalesi"]]  # fmt: skip
    y = b.table(50, 74, rows, [110, 370], GRID[:1])
    rows = [["Prova", "Esito"], ["Allarme troppo pieno", "positivo"],
            ["Caduta rete 4 h", "positivo"], ["Storico su server", "positivo"]]  # fmt: skip
    y = b.table(50, y + 12, rows, [280, 120], GRID)
    b.t(50, y + 24, "Il collaudo ha dato esito favorevole e il lotto è accettato.", 10.5)
    b.ink(60, y + 76, 42)
    b.line(50, y + 80, 230, y + 80)
    b.t(50, y + 92, "per il committente: ing. Fulvio Renai", 9)
    b.t(50, y + 104, "responsabile impianti", 9)
    b.ink(320, y + 76, 43, colour=BLACK)
    b.line(310, y + 80, 490, y + 80)
    b.t(310, y + 92, "per l'esecutore: D. Bartalesi", 9)
    b.t(50, y + 130, "Figline, 16 luglio 2026", 10)
    return Paper(
        "kf-valdarno-collaudo", "a", "text", b.pdf(),
        truth("acceptance_certificate", "accepted", True, "it",
              client="Acquedotto Alta Valdarno S.p.A.", project="Telecontrollo serbatoi",
              project_code="AV-26-07", milestone="Lotto 2: quadri e trasmissione",
              signatory_name="Fulvio Renai", signatory_title="responsabile impianti",
              signature_date="2026-07-16", amount="33700.00 EUR", po_number="7000561"),
    )  # fmt: skip


def rifiuto() -> Paper:
    data = web(
        "body{font-family:Caladea;font-size:11pt;line-height:1.45}",
        f"""<p><b>Teatro Sociale di Pievebassa</b> &middot; Fondazione</p><p
        style="text-align:right">Pievebassa, 10 febbraio 2026</p><p>Spett.le Studio Ottava, rilievi
        acustici</p><p>Oggetto: consegna fase A, incarico TSP/14</p><p>Gentile dottoressa Marini,
        <br>il Suo lavoro in palcoscenico è stato apprezzato dalle maestranze e dal direttore. Il
        consiglio ritiene tuttavia che la fase A (EUR 5.150,00) non possa dirsi compiuta finché
        mancano le misure in galleria, e per questo non ha approvato la consegna. Restiamo a
        disposizione per un nuovo sopralluogo.</p><p>Con stima,</p>{pen(63, 120, 32, "#222")}
        <p>Ottavio Ghirelli<br>Presidente</p>""", "it",
    )  # fmt: skip
    return Paper(
        "kf-pievebassa-lettera", "a", "text", data,
        truth("acceptance_certificate", "rejected", True, "it",
              client="Teatro Sociale di Pievebassa", project_code="TSP/14", milestone="fase A",
              signatory_name="Ottavio Ghirelli", signatory_title="Presidente",
              signature_date="2026-02-10", amount="5150.00 EUR"),
    )  # fmt: skip


def riserva() -> Paper:
    data = web(
        "td,th{border:1px solid #777;padding:4px 8px}table{border-collapse:collapse}",
        f"""<h2>Verbale di consegna e accettazione</h2><p>Cliente: Ceramiche Montefosco S.r.l.
        &mdash; Progetto: Nuovo catalogo 3D (CM-3D-26) &mdash; Stato di avanzamento: SAL 2<br>
        Corrispettivo SAL 2: € 12.900,00</p><p>{box()} accettato &nbsp; {box("f")} accettato con
        riserva &nbsp; {box()} respinto</p><table><tr><th>N.</th><th>Riserva</th><th>Entro</th>
        </tr><tr><td>1</td><td>Texture &ldquo;Argilla 9&rdquo; troppo fredda</td><td>20/11</td></tr>
        <tr><td>2</td><td>Manca la serie esagonale</td><td>27/11</td></tr></table><p>Firma del
        cliente {pen(74, 120)}<br>Lucrezia Montefosco, amministratrice, 6 novembre 2026</p>""",
        "it",
    )  # fmt: skip
    return Paper(
        "kf-montefosco-verbale", "a", "text", data,
        truth("acceptance_certificate", "accepted_with_conditions", True, "it",
              client="Ceramiche Montefosco S.r.l.", project="Nuovo catalogo 3D",
              project_code="CM-3D-26", milestone="SAL 2", signatory_name="Lucrezia Montefosco",
              signatory_title="amministratrice", signature_date="2026-11-06",
              amount="12900.00 EUR",
              conditions=["Texture “Argilla 9” troppo fredda", "Manca la serie esagonale"]),
    )  # fmt: skip


def variante() -> Paper:
    story = [
        para("<b>Richiesta di variante n. 6</b>", 14, leading=20),
        para("Committente: Porto Turistico Cala Ginepro &middot; Progettista: Marebianco "
             "Ingegneria &middot; Commessa 1180"),
        para("Nuovo calcolo dei pontili galleggianti per onda 1,2 m. Maggior compenso: "
             "€ 8.400,00."),
        Table([["Parere del committente", "APPROVATA", "RESPINTA"], ["segnare con X", "", "X"]],
              colWidths=[200, 110, 110], style=GRID),
        gap(10), Ink(81, 120, 28), para("Gavino Deledda, direttore del porto, 30/06/2026"),
    ]  # fmt: skip
    return Paper(
        "kf-ginepro-variante", "a", "text", flow(story),
        truth("change_order", "rejected", True, "it", client="Porto Turistico Cala Ginepro",
              project_code="1180", signatory_name="Gavino Deledda",
              signatory_title="direttore del porto", signature_date="2026-06-30",
              amount="8400.00 EUR", change_order_number="6"),
    )  # fmt: skip


def fac_simile() -> Paper:
    b = Board()
    b.across("FAC-SIMILE", 80, "#e2e2e2", 45)
    b.t(60, 70, "Certificato di ultimazione delle prestazioni", 14, "Helvetica-Bold")
    b.p(60, 90, 470, "Ente: Comunità Montana Valle Strona<br/>Incarico: Piano dei sentieri, CIG "
        "interno VS-882<br/>Prestazione: secondo stralcio<br/>Onorario: euro 6.600,00<br/><br/>Si "
        "certifica che le prestazioni sono ultimate e accettate.")  # fmt: skip
    b.line(60, 240, 250, 240)
    b.t(60, 252, "Il responsabile del procedimento (Elda Piana)", 9)
    b.t(60, 268, "data ____________", 9)
    return Paper(
        "kf-strona-facsimile", "a", "text", b.pdf(),
        truth("acceptance_certificate", "undecided", False, "it",
              client="Comunità Montana Valle Strona", project="Piano dei sentieri",
              project_code="VS-882", milestone="secondo stralcio", signatory_name="Elda Piana",
              signatory_title="responsabile del procedimento", amount="6600.00 EUR",
              warnings=["draft_or_void"]),
    )  # fmt: skip


def posta() -> Paper:
    data = web(
        ".a{background:#f2f2f2;padding:6px;font-size:9pt}",
        """<div class="a">Da: Ginevra Salis &lt;g.salis@tonnaraverde.example&gt;<br>A: Studio
        Paghe Arborea<br>Inviato: 3 dicembre 2025 12:14<br>Oggetto: R: chiusura attività di
        novembre</div><p>Buongiorno,</p><p>confermo la conclusione dell'attività di novembre
        (elaborazione di 214 cedolini, pratica TV-11/25) e approvo l'importo di 2.568,00 euro.</p>
        <p>Cordiali saluti<br>Ginevra Salis<br>Responsabile del personale<br>Tonnara Verde
        Soc. Coop.</p>""", "it",
    )  # fmt: skip
    return Paper(
        "kf-tonnara-posta", "a", "text", data,
        truth("email", "accepted", None, "it", client="Tonnara Verde Soc. Coop.",
              project_code="TV-11/25", milestone="attività di novembre",
              signatory_name="Ginevra Salis", signatory_title="Responsabile del personale",
              signature_date="2025-12-03", amount="2568.00 EUR"),
    )  # fmt: skip


def papers() -> Iterator[Paper]:
    yield collaudo()
    yield rifiuto()
    yield riserva()
    yield variante()
    yield fac_simile()
    yield posta()
