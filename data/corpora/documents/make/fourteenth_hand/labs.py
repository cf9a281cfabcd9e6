"""Laboratories: analyses, validation, instrument installation, calibration."""

from collections.abc import Iterator

from paper import Paper

from fourteenth_hand.bench import box, give, hang, pen, rubber, sheet, sign, square, web, words


def iqoq() -> Paper:
    css = """body{font:11px 'Liberation Sans'} table{border-collapse:collapse;width:100%}
    td,th{border:1px solid #99a;padding:4px;text-align:left} th{background:#e6e9f5}
    .f{position:fixed;bottom:0;font-size:8px;color:#666}"""
    body = f"""<b style="font-size:15px;color:#235">LUMEN ANALYTIK</b> Installation and Operational
    Qualification<hr><table><tr><th>Customer<td>Institute Barrow Vale, Trace Metals Group
    <th>Instrument<td>ICP-MS Q9, s/n 55102<tr><th>Service order<td>SO-90331 <th>Your PO
    <td>BV-PO-6124</table><br><table><tr><th>Protocol step<th>Pass<th>Fail<th>Initials
    <tr><td>IQ: site, gases, exhaust<td>{box("tick")}<td>{box()}<td>{pen(101, 26, 14)}
    <tr><td>OQ 1: sensitivity In 115<td>{box("tick")}<td>{box()}<td>{pen(101, 28, 13)}
    <tr><td>OQ 2: oxide ratio CeO/Ce<td>{box()}<td>{box("tick")}<td>{pen(101, 25, 15)}
    <tr><td>OQ 3: drift over 4 h<td>{box("tick")}<td>{box()}<td>{pen(101, 27, 14)}</table>
    <p><b>Customer statement (one box only)</b></p>
    <p>{box()} Qualification accepted. Instrument released for use.</p>
    <p>{box("cross")} Accepted with restriction: <u>&nbsp;oxide ratio to be brought below 1.5 % with
    new torch at next visit&nbsp;</u></p><p>{box()} Not accepted.</p>
    <p style="margin-top:40px">{pen(102, 120, 38, 10, -2)}______________________________ &nbsp;
    14-Apr-2026<br>Dr Ottoline Crewe, Head of Trace Metals</p>
    <p>Installation fee per quotation Q-7718: EUR 6,950.00</p>
    <div class=f>LA-QF-11 / Results marked Fail do not mean that an instrument was
    rejected.</div>"""
    return give(
        "kd-iqoq", web(body, css), "accepted_with_conditions yes en",
        """client: Institute Barrow Vale, Trace Metals Group
        code: SO-90331
        po: BV-PO-6124
        who: Dr Ottoline Crewe
        title: Head of Trace Metals
        when: 2026-04-14
        amount: 6950.00 EUR
        - oxide ratio to be brought below 1.5 % with new torch at next visit""",
    )  # fmt: skip


def methode() -> Paper:
    def draw(c):
        c.setFillGray(0.9)
        c.rect(0, 790, 600, 60, stroke=0, fill=1)
        c.setFillGray(0)
        words(c, 50, 812, "LABOR RHEINHALDE AG · Fachbereich Rückstandsanalytik", size=13)
        y = words(
            c,
            50,
            760,
            "Abnahme Methodenvalidierung (Formular 7.2-F04)",
            size=12,
            face="Helvetica-Bold",
        )
        for key, value in (
            ("Kunde", "Hopfenverwertung Tettlingen eG"),
            ("Projekt", "Validierung Glyphosat in Hopfen"),
            ("Projektnummer", "V-2026-017"),
            ("Meilenstein", "MS 3 Wiederfindung und Messunsicherheit"),
            ("Honorar MS 3", "CHF 11'400.00"),
        ):
            words(c, 50, y, key, size=9)
            words(c, 170, y, value, size=9, face="Helvetica-Bold")
            y -= 15
        y = words(
            c,
            50,
            y - 12,
            "Der Kunde hat den Validierungsbericht V-2026-017-B2 erhalten und geprüft und erklärt:",
            size=10,
        )
        square(c, 52, y - 8, "tick")
        words(c, 70, y - 7, "Wir nehmen den Meilenstein nicht ab. Begründung:")
        square(c, 52, y - 58, "")
        words(c, 70, y - 57, "Wir nehmen den Meilenstein ab.")
        words(
            c,
            90,
            y - 24,
            "Wiederfindung bei 0,01 mg/kg nur 58 %; gefordert 70–120 %.",
            size=10,
            face="Dkg",
        )
        sign(c, 60, y - 130, 111, 110)
        words(c, 55, y - 145, "Tettlingen, 02.06.2026\nAnnegret Butz, Qualitätsleitung", size=9)

    return give(
        "kd-methode", sheet(draw), "rejected yes de",
        """client: Hopfenverwertung Tettlingen eG
        project: Validierung Glyphosat in Hopfen
        code: V-2026-017
        milestone: MS 3 Wiederfindung und Messunsicherheit
        who: Annegret Butz
        title: Qualitätsleitung
        when: 2026-06-02
        amount: 11400.00 CHF""",
    )  # fmt: skip


def portal() -> Paper:
    css = """body{font:12px 'DejaVu Sans';color:#223} .c{border:1px solid #ccd;border-radius:6px;
    padding:10px;margin:8px 0} .p{background:#d7f5df;border-radius:9px;padding:1px 8px}
    .g{color:#789;font-size:10px}"""
    body = """<span class=g>sampledesk.example / requests / REQ-30418</span>
    <h2>Batch 12 stability pulls, month 9</h2><div class=c>Requester: Nimbus Oral Care Ltd<br>Study:
    STB-441 Toothpaste base, long-term stability<br>Milestone: T9 report delivered<br>Value: GBP
    4,180.00 (excl. VAT) &nbsp; PO: 2200915</div><div class=c><b>Timeline</b><br>
    11 Aug 2025 09:14 &mdash; J. Aske (lab) set status <span class=p>Awaiting client</span><br>
    13 Aug 2025 16:02 &mdash; Farida Noorani (Nimbus, Stability Lead) pressed <span class=p>Approve
    deliverable</span><br>&emsp;&ldquo;Report is complete, please invoice.&rdquo;<br>
    13 Aug 2025 16:02 &mdash; system recorded electronic approval, user f.noorani@nimbus.example,
    two-factor confirmed<br>13 Aug 2025 16:03 &mdash; status changed to <span class=p>Accepted
    </span></div><p class=g>Printed 18 Aug 2025 by accounts@sampledesk.example</p>"""
    return give(
        "kd-sampledesk", web(body, css), "accepted yes en",
        """client: Nimbus Oral Care Ltd
        project: STB-441 Toothpaste base, long-term stability
        code: STB-441
        milestone: T9 report delivered
        who: Farida Noorani
        title: Stability Lead
        when: 2025-08-13
        amount: 4180.00 GBP
        po: 2200915""",
    )  # fmt: skip


def coa() -> Paper:
    css = """body{font:11px 'Liberation Serif'} table{width:100%;border-collapse:collapse}
    td,th{border-bottom:1px solid #aaa;padding:3px;text-align:left}"""
    body = f"""<h2>Certificate of Analysis</h2><p>Trelawney Water Labs &middot; Sample 26-55871
    &middot; Customer: Mossbank Dairy Ltd &middot; received 3 Feb 2026, reported 9 Feb 2026</p>
    <table><tr><th>Parameter<th>Result<th>Limit<th>Assessment<tr><td>E. coli<td>0 /100 ml<td>0
    <td>accepted<tr><td>Nitrate<td>61 mg/l<td>50 mg/l<td>rejected<tr><td>Lead<td>&lt; 1 µg/l
    <td>10 µg/l<td>accepted<tr><td>pH<td>7.4<td>6.5&ndash;9.5<td>accepted</table>
    <p>Opinion: the water is not fit for the use declared. Results relate to the sample as
    received.</p><p style="margin-top:40px">{pen(121)}<br>Bryn Hallett, Authorised Analyst,
    Trelawney Water Labs</p>"""
    return give(
        "kd-analysis", web(body, css), "none none en",
        "client: Mossbank Dairy Ltd", kind="other",
    )  # fmt: skip


def reactif() -> Paper:
    css = """body{font:12px Carlito} table{border-collapse:collapse;width:100%}
    td,th{border:1px solid;padding:4px}"""
    body = f"""<table><tr><td><b>BIO-RÉACTIFS DU PERCHE</b><br>ZA des Aulnes<td><b>BON DE LIVRAISON
    BL-088142</b><br>du 15/09/2025</table><p>Livré à : Laboratoire Ampère-Santé, 4 quai des Orfèvres
    Neufs<br>Votre commande : AS25-2207 &nbsp; Réf. projet : Automate Cobalt 3 / mise en service</p>
    <table><tr><th>Réf.<th>Désignation<th>Qté<th>Reçu<tr><td>K-100<td>Kit de démarrage<td>2<td>2
    <tr><td>C-210<td>Cuvettes x 1000<td>10<td>10<tr><td>T-018<td>Tampon 5 L<td>6<td>6</table>
    <p>Valeur de la livraison : 5 912,40 € HT</p>
    <p>La signature du bon vaut acceptation de la marchandise sans réserve, sauf mention contraire
    portée ci-dessous.</p><p>Mentions : <i style="font-family:DkgHandwriting;font-size:15px">RAS, 3
    cartons, bon état</i></p><p>Reçu par : Solène Guichard, responsable magasin &nbsp; le 16/09/2025
    {pen(131, 110, 36, 20)}</p>"""
    return give(
        "kd-bon-reactifs", web(body, css, "fr"), "accepted yes fr",
        """client: Laboratoire Ampère-Santé
        project: Automate Cobalt 3 / mise en service
        po: AS25-2207
        who: Solène Guichard
        title: responsable magasin
        when: 2025-09-16
        amount: 5912.40 EUR""",
    )  # fmt: skip


def mailquote() -> Paper:
    css = """body{font:12px 'Liberation Sans'} .q{border-left:2px solid
    #99c;padding-left:9px;color:#557}"""
    body = """<b>Re: Report R-771 final version / milestone 2</b><hr>From: Tobias Unwin
    &lt;t.unwin@greyfell.example&gt;<br>To: Ayodele Marsh &lt;a.marsh@corelab.example&gt;<br>Sent:
    Wednesday, 17 December 2025 08:51<p>Ayodele,</p><p>just to avoid a misunderstanding: what I
    wrote
    below was about milestone 1. For milestone 2 (leaching tests) we are still waiting for the
    second column run, so I can't release anything yet. I will come back to you in January.</p>
    <p>Tobias Unwin<br>Contaminated Land Manager<br>Greyfell Estates LLP</p><div class=q>
    From: Tobias Unwin<br>Sent: 2 December 2025 17:20<p>Hi Ayodele, all good, milestone 1 is
    accepted
    and you can send the invoice for GBP 9,300.</p></div><div class=q>From: Ayodele Marsh<br>Sent: 1
    December 2025<p>Dear Tobias, project GF-220 Tarry Lane: milestone 1 is done, can we have your
    acceptance?</p></div>"""
    return give(
        "kd-tarry-mail", web(body, css), "undecided none en",
        """client: Greyfell Estates LLP
        project: Tarry Lane
        code: GF-220
        milestone: milestone 2 (leaching tests)
        who: Tobias Unwin
        title: Contaminated Land Manager""", kind="email",
    )  # fmt: skip


def calibracion() -> Paper:
    css = """body{font:11px 'Liberation Sans'}
    h1{font-size:15px;background:#124;color:#fff;padding:6px}
    td{padding:3px 8px;border:1px solid #bbb} table{border-collapse:collapse}"""
    body = f"""<h1>CONFORMIDAD DE SERVICIO DE
    CALIBRACIÓN</h1><table><tr><td>Laboratorio<td>Metrología
    del Turia, S.L.<tr><td>Cliente<td>Aceros Benlloch, S.A.<tr><td>Contrato<td>Calibración anual del
    parque de balanzas 2026<tr><td>Orden de trabajo<td>OT-26-0388<tr><td>Pedido<td>PC 118/26<tr><td>
    Entrega<td>2.ª entrega: balanzas 15 a 31<tr><td>Importe<td>3.145,00 € (IVA no incluido)</table>
    <p>Marque lo que proceda:</p><p>( &nbsp; ) Conforme &nbsp;&nbsp; ( X ) Conforme con
    observaciones
    &nbsp;&nbsp; ( &nbsp; ) No conforme</p><p>Observaciones: falta el certificado de la balanza 22;
    corregir el número de serie en el certificado de la balanza 27.</p>
    <p style="margin-top:60px">{pen(141, dy=14)}{
        rubber(["ACEROS BENLLOCH, S.A.", "Dpto. Calidad"], "#2244aa", -5, 170, -14)
    }Vicent Ferrandis<br>Técnico de calidad<br>Fecha: 08/05/2026 (revisado el
    documento completo)</p>"""
    return give(
        "kd-balanzas", web(body, css, "es"), "accepted_with_conditions yes es",
        """client: Aceros Benlloch, S.A.
        project: Calibración anual del parque de balanzas 2026
        code: OT-26-0388
        milestone: 2.ª entrega: balanzas 15 a 31
        po: PC 118/26
        who: Vicent Ferrandis
        title: Técnico de calidad
        when: 2026-05-08
        amount: 3145.00 EUR
        - falta el certificado de la balanza 22
        - corregir el número de serie en el certificado de la balanza 27""",
    )  # fmt: skip


def lims() -> Paper:
    css = """body{font:12px Lato} .w{color:#b60;font-weight:bold} li{margin:3px 0}
    .a{border:2px dashed #aaa;padding:12px}"""
    body = f"""<h2>User Acceptance Test &ndash; Sign-off sheet</h2><p>Project <b>LIMS renewal, wave
    2</b> (PRJ-LIMS-02) &middot; Vendor Corvane Informatics &middot; Client Sandholm Clinical Labs
    </p><ul><li>Test cases executed: 214 of 214<li>Passed: 209<li>Failed: 5 (severity 3)<li>UAT
    closed: 30 January 2026</ul><p>Milestone payable on acceptance: UAT wave 2, DKK 420,000.00</p>
    <div class=a>The undersigned accept the results of the UAT on behalf of the client.<br><br>
    Laboratory director: {pen(151, 110, 34, 10)}<span style="display:inline-block;width:200px;
    border-bottom:1px solid"></span> Karen Ostergaard &nbsp; 2 Feb 2026<br><br>Head of IT: <span
    style="display:inline-block;width:248px;border-bottom:1px solid"></span> Mikkel Juhl &nbsp;
    __________</div><p class=w>Both signatures are required before go-live.</p>
    {hang('<path d="M0 0h3" stroke="#000"/>', 3, 1)}"""
    return give(
        "kd-lims-uat", web(body, css), "undecided no en",
        """client: Sandholm Clinical Labs
        project: LIMS renewal, wave 2
        code: PRJ-LIMS-02
        milestone: UAT wave 2
        who: Mikkel Juhl
        title: Head of IT
        amount: 420000.00 DKK
        ! partly_signed""",
    )  # fmt: skip


def papers() -> Iterator[Paper]:
    yield from (iqoq(), methode(), portal(), coa(), reactif(), mailquote(), calibracion(), lims())
