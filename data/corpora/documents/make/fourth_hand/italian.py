"""Italian papers: verbali di collaudo, a SAL, a variante, a mail, an ordine."""

from collections.abc import Iterator

from paper import Paper, truth

from fourth_hand.ink import Machine, printed, scanned


def papers() -> Iterator[Paper]:
    """All papers of this family."""
    yield test_report()
    yield progress()
    yield variation()
    yield mail()
    yield reserve()


def test_report() -> Paper:
    css = """body{font:10.5pt 'Liberation Serif'} h1{font-size:16pt;text-align:center}
    .g{display:grid;grid-template-columns:48mm 1fr;row-gap:1mm;margin:6mm 0} .g i{color:#333}"""
    body = """<h1>Verbale di collaudo</h1><div class=g><i>Committente</i><b>Acciaierie Valtrompia
    S.p.A.
    </b><i>Fornitore</i><b>Robotica Lariana S.r.l.</b><i>Progetto</i><b>Cella di
    pallettizzazione</b>
    <i>Commessa n.</i><b>AV-2025-340</b><i>Milestone</i><b>Collaudo finale in sito</b><i>Importo</i>
    <b>€ 74.900,00</b><i>Ordine di acquisto</i><b>OA-118842</b></div><p>Le prove di produttività e
    di
    sicurezza hanno dato esito positivo. Il committente accetta l'impianto senza riserve.</p><p>Per
    il
    committente</p>[[sig 801]]<p>Ing. Tommaso Gherardini<br>Direttore di stabilimento<br>Brescia,
    10 luglio 2026</p><p>Per il fornitore</p>[[sig 802 black]]<p>Elena Mascheroni<br>Responsabile di
    commessa<br>Brescia, 10 luglio 2026</p>"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "it",
        client="Acciaierie Valtrompia S.p.A.",
        project="Cella di pallettizzazione",
        project_code="AV-2025-340",
        milestone="Collaudo finale in sito",
        signatory_name="Tommaso Gherardini",
        signatory_title="Direttore di stabilimento",
        signature_date="2026-07-10",
        amount="74900.00 EUR",
        po_number="OA-118842",
        warnings=["scanned"],
    )
    source = printed(css, body, "it")
    scan = scanned(source, Machine(seed=80, tilt=-0.6, dpi=180))
    return Paper("d-it-collaudo", "a", "scan", scan, label, source)


def progress() -> Paper:
    css = """body{font:10pt 'Liberation Sans'} table{width:100%;border-collapse:collapse}
    td{padding:1.5mm;border-bottom:1px solid #999} .n{text-align:right}"""
    body = """<h2>Certificato di pagamento n. 3</h2><p>Stazione appaltante: Comune di Borgo
    Tresinaro<br>
    Impresa: Edilfiume S.r.l.<br>Progetto: Consolidamento argine destro<br>Codice commessa:
    BT-ARG-19
    </p><table><tr><td>Lavori eseguiti a tutto il SAL 3<td class=n>€ 612.400,00<tr><td>Ritenuta 0,5
    %
    <td class=n>-€ 3.062,00<tr><td>Certificati precedenti<td class=n>-€ 428.850,00<tr><td><b>Credito
    dell'impresa da liquidare</b><td class=n><b>€ 180.488,00</b></table><p>Il Responsabile Unico del
    Progetto certifica che può essere pagata all'impresa la somma di € 180.488,00.</p><p>Firmato
    digitalmente da Ornella Battistini, Responsabile Unico del Progetto, in data 25 settembre
    2025</p>"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "it",
        client="Comune di Borgo Tresinaro",
        project="Consolidamento argine destro",
        project_code="BT-ARG-19",
        signatory_name="Ornella Battistini",
        signatory_title="Responsabile Unico del Progetto",
        signature_date="2025-09-25",
        amount="180488.00 EUR",
    )
    return Paper("d-it-certificato", "a", "text", printed(css, body, "it"), label)


def variation() -> Paper:
    css = """body{font:10pt 'DejaVu Sans'} .k{display:flex;flex-wrap:wrap} .k div{width:50%;
    padding:1.5mm 0}"""
    body = """<h2>Ordine di variazione OV-09</h2><div class=k><div>Cliente: Terme di Montecalvo
    S.r.l.
    </div><div>Progetto: Spa livello -1</div><div>Commessa: TM-S1-88</div><div>Appaltatore: Impianti
    Bellandi</div></div><p>Descrizione: seconda pompa di ricircolo per la vasca idromassaggio.</p>
    <p>Importo della variazione: € 9.635,00 oltre IVA</p><p>Firma del cliente per accettazione:
    __________________________</p><p>Nome: Raffaella Contini<br>Ruolo: Amministratrice
    unica<br>Data:
    ______________</p><p>Firma dell'appaltatore: __________________________</p>"""
    label = truth(
        "change_order",
        "undecided",
        False,
        "it",
        client="Terme di Montecalvo S.r.l.",
        project="Spa livello -1",
        project_code="TM-S1-88",
        signatory_name="Raffaella Contini",
        signatory_title="Amministratrice unica",
        amount="9635.00 EUR",
        change_order_number="OV-09",
    )
    return Paper("d-it-variazione", "a", "text", printed(css, body, "it"), label)


def mail() -> Paper:
    css = """body{font:11pt 'Liberation Sans'} .h{border-bottom:1px solid #333}"""
    body = """<div class=h><b>Da:</b> Ginevra Malaspina &lt;malaspina@fonderialigure.example&gt;<br>
    <b>Inviato:</b> lunedì 2 febbraio 2026 11:09<br><b>A:</b> Studio Orsini
    Associati<br><b>Oggetto:</b>
    R: relazione acustica</div><p>Gentile ingegnere,</p><p>per il progetto Silenziatori linea 4
    (commessa
    FL-4S) confermiamo l'accettazione della milestone «Relazione acustica». Può emettere fattura per
    € 4.750,00.</p><p>Cordiali saluti</p><p>Ginevra Malaspina<br>Responsabile ambiente e
    sicurezza<br>
    Fonderia Ligure</p>"""
    label = truth(
        "email",
        "accepted",
        None,
        "it",
        client="Fonderia Ligure",
        project="Silenziatori linea 4",
        project_code="FL-4S",
        milestone="Relazione acustica",
        signatory_name="Ginevra Malaspina",
        signatory_title="Responsabile ambiente e sicurezza",
        signature_date="2026-02-02",
        amount="4750.00 EUR",
    )
    return Paper("d-it-mail", "a", "text", printed(css, body, "it"), label)


def reserve() -> Paper:
    css = """body{font:10.5pt 'Liberation Sans Narrow'} td,th{border:1px solid #777;padding:1.5mm;
    text-align:left} table{width:100%;border-collapse:collapse}"""
    body = """<h2>Modulo di accettazione consegna</h2><table><tr><th>Cliente<td>Biblioteca Palatina
    Estense<tr><th>Progetto<td>Digitalizzazione fondi musicali<tr><th>Codice
    progetto<td>BPE-DFM-2<tr>
    <th>Consegna<td>Lotto 5, spartiti 1780-1810<tr><th>Corrispettivo<td>15.320,00 EUR</table>
    <p>☐ Accettata<br>☑ Accettata con riserva<br>☐ Respinta</p><p>Riserve:</p><ul><li>Rifare la
    scansione delle carte 44-51 fuori fuoco<li>Integrare i metadati mancanti del catalogo</ul>
    <p>Firma: [[sig 811]]</p><p>Lorenzo Aldrovandi, Conservatore dei fondi storici<br>17 marzo
    2026</p>"""
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "it",
        client="Biblioteca Palatina Estense",
        project="Digitalizzazione fondi musicali",
        project_code="BPE-DFM-2",
        milestone="Lotto 5, spartiti 1780-1810",
        signatory_name="Lorenzo Aldrovandi",
        signatory_title="Conservatore dei fondi storici",
        signature_date="2026-03-17",
        amount="15320.00 EUR",
        conditions=[
            "Rifare la scansione delle carte 44-51 fuori fuoco",
            "Integrare i metadati mancanti del catalogo",
        ],
    )
    return Paper("d-it-riserva", "a", "text", printed(css, body, "it"), label)
