"""Plant builders: provisional acceptance, commissioning, mechanical completion, change orders."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib import colors
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Paragraph, Spacer, Table

from fourteenth_hand.bench import box, flow, pen, sheet, sign, square, web, words

AC = "acceptance_certificate"
S = getSampleStyleSheet()


def mechanical() -> Paper:
    css = """body{font:12px 'Liberation Sans'} h1{font-size:17px;border-bottom:3px solid #0a5}
    table{border-collapse:collapse;width:100%} td{border:1px solid #888;padding:5px}
    .k{background:#eef5ef;width:31%} .s td{height:58px;vertical-align:top;font-size:10px}"""
    body = f"""<h1>MECHANICAL COMPLETION CERTIFICATE</h1>
    <p style="text-align:right">MCC-0417-03 &nbsp; Rev. 0</p><table>
    <tr><td class=k>Contractor<td>Kettlebrook Process Plants Ltd
    <tr><td class=k>Employer<td>Ormsgill Starch Company plc
    <tr><td class=k>Plant<td>Glucose Refinery Extension, Line 2
    <tr><td class=k>Contract / job<td>KPP-22-0417
    <tr><td class=k>System handed over<td>System 03 &ndash; Evaporation and condensate return
    <tr><td class=k>Payment due upon this certificate<td>GBP 386,400.00 (15 % of Contract Price)
    </table><p>The Employer's Representative has walked the System against the P&amp;IDs and finds
    that erection is finished, flushing records are complete and no Category A item is open.
    The System is taken into the Employer's care for wet commissioning.</p>
    <p>{box("tick")} Mechanical completion achieved &emsp; {box()} Not achieved, see punch list</p>
    <p style="font-size:10px">Category C items (paint touch-up, labels) are tracked in the site
    register and have no bearing on this certificate.</p><table class=s><tr>
    <td>For the Contractor<br>R. Plumpton, Site Manager<br>{pen(11, dy=-40, dx=20)}
    <td>For the Employer<br>Hazel Dunmore, Projects Engineer<br>{pen(12, dy=-40, dx=30)}
    <tr style="height:auto"><td style="height:20px">Date: 3 March 2026
    <td style="height:20px">Date: 5 March 2026</table>"""
    return Paper(
        "kd-mechanical",
        "a",
        "text",
        web(body, css),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Ormsgill Starch Company plc",
            project="Glucose Refinery Extension, Line 2",
            project_code="KPP-22-0417",
            milestone="System 03 – Evaporation and condensate return",
            signatory_name="Hazel Dunmore",
            signatory_title="Projects Engineer",
            signature_date="2026-03-05",
            amount="386400.00 GBP",
        ),
    )


def abnahme() -> Paper:
    def draw(c):
        c.setFont("Helvetica-Bold", 15)
        c.drawString(60, 780, "Abnahmeprotokoll Förderanlage")
        y = words(
            c,
            60,
            755,
            "Auftragnehmer: Dörflinger Anlagenbau GmbH, Schwarmstedt\n"
            "Auftraggeber: Mühle Ahrensbeck KG\nBauvorhaben: Neubau Mehlförderung Silo 4–7\n"
            "Auftrags-Nr.: 25-1188 / Bestellung 4500071933\n"
            "Gegenstand: Teilleistung 2 – Montage und Probelauf",
        )
        y = words(
            c,
            60,
            y - 10,
            "Die Anlage wurde am 11.02.2026 im Beisein beider Parteien mit "
            "Weizenmehl Type 550 gefahren (8 h, 14,2 t/h). Der Auftraggeber nimmt die "
            "Leistung ab. Die Abnahme erfolgt",
        )
        for i, (mark, text) in enumerate(
            (
                ("", "ohne Mängel"),
                ("cross", "mit den nachstehenden Mängeln"),
                ("", "wird verweigert"),
            )
        ):
            square(c, 62, y - 6 - 17 * i, mark)
            words(c, 80, y - 5 - 17 * i, text)
        y -= 70
        rows = [
            ["Nr.", "Mangel", "Frist"],
            ["1", "Schallschutzhaube am Gebläse G3 fehlt", "13.03.2026"],
            ["2", "Revisionsdeckel Weiche W7 undicht", "27.02.2026"],
        ]
        t = Table(rows, colWidths=[30, 310, 90])
        t.setStyle(
            [("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("FONTSIZE", (0, 0), (-1, -1), 9)]
        )
        t.wrapOn(c, 430, 100)
        t.drawOn(c, 60, y - 45)
        words(
            c, 60, y - 70, "Schlussrechnung Teil 2: 74.850,00 € netto; Einbehalt bleibt unberührt."
        )
        c.line(60, y - 150, 240, y - 150)
        c.line(300, y - 150, 500, y - 150)
        words(c, 60, y - 162, "Auftragnehmer\nDipl.-Ing. Uwe Dörflinger", size=8)
        words(
            c,
            300,
            y - 162,
            "Auftraggeber, Ahrensbeck, 12.02.2026\ni.V. Svenja Harms, Werkleitung",
            size=8,
        )
        sign(c, 75, y - 149, 21)
        sign(c, 330, y - 148, 22, w=100)

    return Paper(
        "kd-abnahme-mehl",
        "a",
        "text",
        sheet(draw),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "de",
            client="Mühle Ahrensbeck KG",
            project="Neubau Mehlförderung Silo 4–7",
            project_code="25-1188",
            milestone="Teilleistung 2 – Montage und Probelauf",
            signatory_name="Svenja Harms",
            signatory_title="Werkleitung",
            signature_date="2026-02-12",
            amount="74850.00 EUR",
            po_number="4500071933",
            conditions=[
                "Schallschutzhaube am Gebläse G3 fehlt",
                "Revisionsdeckel Weiche W7 undicht",
            ],
        ),
    )


def takeover() -> Paper:
    css = """body{font:13px/1.5 'Liberation Serif'} h2{font-weight:normal;letter-spacing:2px}
    .n{font-size:10px;color:#444;columns:2}"""
    body = f"""<h2>TAKING-OVER CERTIFICATE (Sub-Clause 10.1)</h2>
    <p>To: Bramhope &amp; Tull Contractors Inc. &mdash; Attention: Mr E. Tull<br>
    Contract: Desalination Skid Package, Port Lavender &mdash; Contract No. PLW-C-114<br>
    Section: <b>Section B, Reverse osmosis trains 1 and 2</b></p>
    <p>Gentlemen,</p><p>We refer to your notice of 4 May 2026. Having witnessed the tests on
    completion between 6 and 9 May 2026 we regret that we are not able to issue the certificate for
    the Section. Train 2 delivered 61 % of the guaranteed permeate flow and its high pressure pump
    tripped four times. Your application is returned under Sub-Clause 10.1 (b). Once the tests have
    been repeated with success, a certificate stating that the Works have been taken over and
    accepted will be issued without further delay and USD 512,000.00 will become payable.</p>
    <p>Yours faithfully,</p><p style="margin-top:46px">{pen(31, dy=8)}
    Ingeborg Saether<br>Employer's Representative<br>for and on behalf of
    Lavender Water Authority<br>12 May 2026</p>
    <div class=n>Sub-Clause 10.1: Except as stated in Sub-Clause 9.4, the Works shall be taken over
    by the Employer when the Works have been completed and accepted. If the Engineer fails to
    respond within 28 days the Taking-Over Certificate shall be deemed to have been issued.</div>"""
    return Paper(
        "kd-takingover-no",
        "a",
        "text",
        web(body, css, margin="24mm"),
        truth(
            AC,
            "rejected",
            True,
            "en",
            client="Lavender Water Authority",
            project="Desalination Skid Package, Port Lavender",
            project_code="PLW-C-114",
            milestone="Section B, Reverse osmosis trains 1 and 2",
            signatory_name="Ingeborg Saether",
            signatory_title="Employer's Representative",
            signature_date="2026-05-12",
            amount="512000.00 USD",
        ),
    )


def collaudo() -> Paper:
    css = """body{font:12px Carlito} h1{text-align:center;font-size:16px} .b{border:1px solid #333;
    padding:8px;margin:8px 0} td{padding:2px 10px 2px 0}"""
    body = f"""<h1>VERBALE DI COLLAUDO PROVVISORIO</h1><div class=b><table>
    <tr><td>Committente<td><b>Oleificio Valdistretta S.p.A.</b><tr><td>Fornitore<td>Impianti
    Cerruto &amp; Figli S.r.l.<tr><td>Commessa<td>IC-2025-061<tr><td>Ordine<td>OA/25/00872 del
    14.07.2025<tr><td>Oggetto<td>Linea di winterizzazione da 60 t/giorno</table></div>
    <p>Addì 19 gennaio 2026, presso lo stabilimento di Torre Sclafa, i sottoscritti hanno proceduto
    alle prove di cui al cap. 7 del capitolato. Fase collaudata: <b>Fase 3 – Prove a caldo con
    prodotto</b>.</p><div class=b>Esito delle prove:<br>
    &#9746; positivo &emsp; &#9744; positivo con riserva &emsp; &#9744; negativo</div>
    <p>Con il presente verbale il Committente accetta la fase sopra indicata e autorizza la
    fatturazione della rata di &euro; 148.000,00 oltre IVA 22 % (&euro; 32.560,00).</p>
    <table style="width:100%;margin-top:50px"><tr><td>{pen(41, dy=6)}<br>per il Fornitore<br>
    geom. Carmelo Cerruto<td>{pen(42, dy=6, w=150)}<br>per il Committente<br>
    ing. Patrizia Lo Bue<br>Direttrice di stabilimento</table>"""
    return Paper(
        "kd-collaudo-olio",
        "a",
        "text",
        web(body, css, "it"),
        truth(
            AC,
            "accepted",
            True,
            "it",
            client="Oleificio Valdistretta S.p.A.",
            project="Linea di winterizzazione da 60 t/giorno",
            project_code="IC-2025-061",
            milestone="Fase 3 – Prove a caldo con prodotto",
            signatory_name="Patrizia Lo Bue",
            signatory_title="Direttrice di stabilimento",
            signature_date="2026-01-19",
            amount="148000.00 EUR",
            po_number="OA/25/00872",
        ),
    )


def variation() -> Paper:
    story = [
        Paragraph("VARIATION ORDER No. VO-019", S["Heading1"]),
        Paragraph(
            "Thornbury Kiln Systems &nbsp;|&nbsp; Lime kiln conversion, Works 5", S["Normal"]
        ),
        Spacer(1, 8),
        Table(
            [
                ["Owner", "Harrowgate Minerals (Pty) Ltd"],
                ["Project no.", "TK-5017"],
                ["Ref. contract", "HM/CAPEX/2025/31"],
                ["Requested by", "Owner, site memo 44"],
            ],
            colWidths=[110, 340],
            hAlign="LEFT",
        ),
        Spacer(1, 8),
        Paragraph(
            "Deletion of the bypass stack and its foundations; relocation of the burner "
            "platform 2.4 m to the north.",
            S["Normal"],
        ),
        Spacer(1, 8),
        Table(
            [
                ["Item", "Addition", "Omission"],
                ["Bypass stack", "", "ZAR 1,140,000.00"],
                ["Foundations F9, F10", "", "ZAR 212,500.00"],
                ["Platform relocation", "ZAR 388,000.00", ""],
                ["Net change to Contract Price", "", "ZAR (964,500.00)"],
            ],
            colWidths=[210, 120, 120],
            style=[
                ("GRID", (0, 0), (-1, -1), 0.4, colors.grey),
                ("FONTNAME", (0, 4), (-1, 4), "Helvetica-Bold"),
            ],
        ),
        Spacer(1, 10),
        Paragraph(
            "Time for completion: unchanged. This Order takes effect when countersigned by "
            "the Owner; work executed before is at the Contractor's risk.",
            S["Normal"],
        ),
        Spacer(1, 60),
    ]

    def ink(c, doc):
        c.setFont("Helvetica", 9)
        for x, who in (
            (60, "Contractor: J. Visagie, 21 Apr 2026"),
            (320, "Owner: Lindiwe Makhura, Capital Projects, 24 Apr 2026"),
        ):
            c.line(x, 330, x + 200, 330)
            c.drawString(x, 318, who)
        sign(c, 80, 331, 51)
        sign(c, 350, 332, 52, w=130)

    return Paper(
        "kd-variation-kiln",
        "a",
        "text",
        flow(story, ink),
        truth(
            "change_order",
            "accepted",
            True,
            "en",
            client="Harrowgate Minerals (Pty) Ltd",
            project="Lime kiln conversion, Works 5",
            project_code="TK-5017",
            signatory_name="Lindiwe Makhura",
            signatory_title="Capital Projects",
            signature_date="2026-04-24",
            amount="-964500.00 ZAR",
            change_order_number="VO-019",
        ),
    )


def papers() -> Iterator[Paper]:
    yield from (mechanical(), abnahme(), takeover(), collaudo(), variation())
