"""Verbali, certificati, ordini, lettere."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import Desk, ink, scanned, text, web

AC = "acceptance_certificate"


def _collaudo() -> bytes:
    return web(
        f"""<h2>VERBALE DI COLLAUDO N. 3/2026</h2><table><tr><td>Committente<td>Acquedotti Riuniti
        del Sannio
    S.p.A.<tr><td>Fornitore<td>Misure &amp; Reti S.r.l.<tr><td>Progetto<td>Telelettura Contatori
    Valle Telesina
    <tr><td>Commessa<td>C.25.0418<tr><td>SAL / Milestone<td>SAL 3 – Installazione 2.500
    moduli<tr><td>Importo
    <td>€ 137.500,00 oltre IVA<tr><td>Ordine<td>7700123</table><table><tr><th>Prova<th>Esito
    SÌ<th>Esito
    NO<tr><td>Copertura radio<td>X<td><tr><td>Letture
    notturne<td>X<td><tr><td>Batterie<td>X<td><tr><td>
    <b>Collaudo superato</b><td><b>X</b><td></table><p>Il Committente accetta la fornitura relativa
    al SAL 3.
    Restano esclusi i SAL successivi, non ancora collaudati.</p><p>Benevento, 18/02/2026</p><div
    class=g>
    <div>Il Committente<br><i>ing. Carmine Iannelli</i><br>Direttore
    Reti<br>{ink(801, 130, 38)}</div><div>Il
    Fornitore<br><i>Sabrina Lotti</i><br>Project manager<br>{ink(802, 120, 36)}</div></div>""",
        """body{font:12.5px 'Liberation Sans'} td,th{border:1px solid #777;padding:4px
        10px;text-align:left}
        table{border-collapse:collapse;margin:10px 0} .g{display:grid;grid-template-columns:1fr
        1fr}""",
    )


def _lettera() -> bytes:
    return web(
        f"""<p><b>Museo Civico di Torrelupara</b><br>Ufficio Allestimenti</p><p
        style='text-align:right'>
    Spett.le Officina Lume S.n.c.</p><p>Torrelupara, 30 gennaio 2026 – Prot. 0418/26</p><p>Oggetto:
    mostra
    «Terre Cotte», incarico MCT/25/12 – illuminazione delle sale
    1-4</p><p>Gentilissimi,</p><p>abbiamo
    apprezzato la cura del montaggio. Con la presente approviamo l'illuminazione delle sale 1-4 e
    autorizziamo la fattura di € 8.960,00, subordinatamente alla consegna delle dichiarazioni di
    conformità
    e alla sostituzione del faretto difettoso in sala 2.</p><p>Cordiali saluti</p><p>Il
    Conservatore<br>Livia
    Mastrangelo</p>{ink(811, 140, 40)}""",
        "body{font:14px/1.6 Caladea;margin:0 30px}",
    )


def _rapporto() -> bytes:
    desk = Desk()
    desk.text(50, 795, "IDROTERMICA VALSESIA", 15, "Helvetica-Bold")
    desk.text(400, 795, "Rapporto n. 4471", 11)
    desk.text(
        50,
        765,
        "Cliente: Condominio Betulle, Varallo\nLavoro: Sostituzione centrale termica\n"
        "Commessa: IV 26/009     Ordine: 12/2025\nFase: Montaggio caldaia e collegamenti\nImporto "
        "fase: Euro 19.350,00 + IVA",
        11,
    )
    desk.line(50, 670, 545, 670)
    desk.text(50, 645, "Il cliente dichiara il lavoro:", 11)
    for y, word in ((620, "accettato"), (598, "accettato con riserva"), (576, "non accettato")):
        desk.box(60, y)
        desk.text(80, y + 1, word, 11)
    desk.tick(60, 620, 11)
    desk.text(50, 540, "Note", 11)
    desk.hand(90, 540, "consegnate chiavi del locale")
    desk.text(50, 490, "Firma per il cliente", 11)
    desk.line(160, 487, 330, 487)
    desk.sign(823, 170, 489, 130, 32)
    desk.hand(350, 490, "Ornella Preti (amministratrice)", 13)
    desk.text(50, 450, "Luogo e data", 11)
    desk.hand(130, 450, "Varallo 11/02/2026", 13)
    return desk.done()


def _ordine() -> bytes:
    return web(
        """<h2>ORDINE DI ACQUISTO</h2><p>N. OA/26/0552 del 27.02.2026 – Rev. 0</p><p>Da: Ceramiche
        Doria
    S.p.A.<br>A: Studio Associato Perego Ingegneria<br>Progetto: Recupero Calore Forni – commessa
    CD-RCF</p>
    <table><tr><td>1<td>Progetto esecutivo<td>24.000,00<tr><td>2<td>Direzione
    lavori<td>15.800,00<tr><td>
    <td>Totale imponibile EUR<td>39.800,00</table><p>Pagamento a 60 gg dall'accettazione scritta. Le
    prestazioni non conformi saranno rifiutate.</p><p>Firma per accettazione del fornitore:
    ____________</p>
    <p>Ufficio Acquisti, Gianluca Ferrero</p>""",
        "body{font:13px Carlito} td{border:1px solid;padding:5px 14px} "
        "table{border-collapse:collapse}",
    )


def _mail() -> bytes:
    return web(
        """<p>Da: Beatrice Quarta &lt;b.quarta@vinisalento.example&gt;<br>A: Team Onda Web<br>Data:
        17 febbraio
    2026, 08:26<br>Oggetto: R: Collaudo e-commerce, tocca a voi</p><p>Ciao ragazzi, ho girato il
    tutto al
    consorzio. Io direi di sì ma decide l'assemblea del 26, quindi per ora niente accettazione
    formale. Vi
    scrivo dopo.</p><p>Beatrice Quarta<br>Marketing, Consorzio Vini Salento</p><p>&gt; Se tutto è
    ok ci basta
    un "accettato" in risposta a questa mail:<br>&gt; Milestone 2, Negozio online, 7.200
    euro.</p>""",
        "body{font:13px 'Liberation Mono'}",
    )


def _pagamento() -> bytes:
    return web(
        f"""<h2>Certificato di pagamento n. 2</h2><p>Lavori: Consolidamento Torre dell'Orologio –
        commessa interna TO-2025-B<br>Stazione appaltante: Comune di Borgo Serrano<br>Impresa:
        Edilcanossa
    S.r.l.</p><table><tr>
    <td>Importo lavori a tutto il SAL 2<td>€ 141.000,00<tr><td>Ritenuta 0,5 %<td>- €
    705,00<tr><td>Certificato
    n. 1<td>- € 60.295,00<tr><td><b>Rata da pagare</b><td><b>€ 80.000,00</b></table><p>Il
    Responsabile del
    procedimento<br>arch. Fulvio Santangelo</p><p style='border:2px solid
    #900;color:#900;display:inline-block;
    padding:6px'>ANNULLATO il 10/03/2026<br>sostituito dal certificato n. 2-bis</p><p>Firmato il
    03/03/2026
    {ink(861, 120, 34, "vertical-align:middle")}</p>""",
        "body{font:13.5px 'DejaVu Serif'} td{border-bottom:1px solid #aaa;padding:5px 24px 5px 0}",
    )


def papers() -> Iterator[Paper]:
    """Six layouts."""
    yield text(
        "verbale-collaudo",
        _collaudo(),
        truth(
            AC,
            "accepted",
            True,
            "it",
            client="Acquedotti Riuniti del Sannio S.p.A.",
            project="Telelettura Contatori Valle Telesina",
            project_code="C.25.0418",
            milestone="SAL 3 – Installazione 2.500 moduli",
            signatory_name="Carmine Iannelli",
            signatory_title="Direttore Reti",
            signature_date="2026-02-18",
            amount="137500.00 EUR",
            po_number="7700123",
        ),
    )
    yield text(
        "lettera-museo",
        _lettera(),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "it",
            client="Museo Civico di Torrelupara",
            project="mostra «Terre Cotte»",
            project_code="MCT/25/12",
            milestone="illuminazione delle sale 1-4",
            signatory_name="Livia Mastrangelo",
            signatory_title="Conservatore",
            signature_date="2026-01-30",
            amount="8960.00 EUR",
            conditions=[
                "consegna delle dichiarazioni di conformità",
                "sostituzione del faretto difettoso in sala 2",
            ],
        ),
    )
    yield scanned(
        "rapporto-caldaia",
        _rapporto(),
        truth(
            AC,
            "accepted",
            True,
            "it",
            client="Condominio Betulle",
            project="Sostituzione centrale termica",
            project_code="IV 26/009",
            milestone="Montaggio caldaia e collegamenti",
            signatory_name="Ornella Preti",
            signatory_title="amministratrice",
            signature_date="2026-02-11",
            amount="19350.00 EUR",
            po_number="12/2025",
        ),
        skew=0.8,
        noise=8.0,
        seed=71,
    )
    yield text(
        "ordine-acquisto",
        _ordine(),
        truth(
            "purchase_order",
            None,
            False,
            "it",
            client="Ceramiche Doria S.p.A.",
            project="Recupero Calore Forni",
            project_code="CD-RCF",
            signatory_name="Gianluca Ferrero",
            signatory_title="Ufficio Acquisti",
            amount="39800.00 EUR",
            po_number="OA/26/0552",
        ),
    )
    yield text(
        "mail-assemblea",
        _mail(),
        truth(
            "email",
            None,
            None,
            "it",
            client="Consorzio Vini Salento",
            milestone="Milestone 2, Negozio online",
            signatory_name="Beatrice Quarta",
            signatory_title="Marketing",
        ),
    )
    yield text(
        "certificato-annullato",
        _pagamento(),
        truth(
            AC,
            "undecided",
            True,
            "it",
            client="Comune di Borgo Serrano",
            project="Consolidamento Torre dell'Orologio",
            project_code="TO-2025-B",
            milestone="SAL 2",
            signatory_name="Fulvio Santangelo",
            signatory_title="Responsabile del procedimento",
            signature_date="2026-03-03",
            amount="80000.00 EUR",
            warnings=["draft_or_void"],
        ),
    )
