"""Transport: deliveries, removals, rail works, warehouses, timesheets of drivers."""

from collections.abc import Iterator

from paper import Paper
from reportlab.lib import colors
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Paragraph, Spacer, Table

from fourteenth_hand.bench import (
    flow,
    give,
    pen,
    rubber,
    sheet,
    sign,
    web,
    words,
)

S = getSampleStyleSheet()
GRID = [("GRID", (0, 0), (-1, -1), 0.4, colors.black)]


def pod() -> Paper:
    def draw(c):
        c.setLineWidth(2)
        c.rect(30, 400, 535, 410)
        c.setLineWidth(0.5)
        words(c, 40, 785, "PROOF OF DELIVERY", size=17, face="Helvetica-Bold")
        words(c, 330, 792, "Consignment RW/771204\nSales order 118-4420   Cust. PO 90017-R", size=9)
        c.line(30, 770, 565, 770)
        words(c, 40, 752, "FROM  Redwharf Machinery Logistics", size=9)
        words(c, 300, 752, "TO  Calloway Bottlers Ltd, Gate 3", size=9)
        t = Table(
            [
                ["Case", "Contents", "kg", "Condition on arrival"],
                ["1/3", "Labeller frame", "1,840", "ok"],
                ["2/3", "Infeed conveyor", "610", "ok"],
                ["3/3", "Control cabinet", "420", "REFUSED - water in crate"],
            ],
            colWidths=[40, 190, 60, 200],
            style=GRID,
        )
        t.wrapOn(c, 500, 100)
        t.drawOn(c, 40, 650)
        words(c, 40, 630, "Receiver's remarks (handwritten)", size=8)
        words(
            c,
            60,
            612,
            "Cases 1 and 2 taken in. Case 3 goes back, replacement needed",
            440,
            13,
            "Dkg",
        )
        words(c, 40, 575, "Freight and insertion charge GBP 2,275.00", size=9)
        words(c, 40, 440, "Received by (print) Neil Hathersage, Goods-in Supervisor", size=9)
        words(
            c,
            40,
            425,
            "Signature                                          Date 12 Nov 2025",
            size=9,
        )
        sign(c, 95, 424, 401, 66, 20)

    return give(
        "kd-pod-cases", sheet(draw), "accepted_with_conditions yes en",
        """client: Calloway Bottlers Ltd
        code: 118-4420
        po: 90017-R
        who: Neil Hathersage
        title: Goods-in Supervisor
        when: 2025-11-12
        amount: 2275.00 GBP
        - Case 3 goes back, replacement needed""",
    )  # fmt: skip


def albaran() -> Paper:
    css = """body{font:11px 'Liberation Sans'} table{border-collapse:collapse;width:100%}
    td,th{border:1px solid #444;padding:4px}"""
    body = f"""<table><tr><td style="font-size:17px"><b>TRANSMAR ULLASTRES</b><td>ALBARÁN DE ENTREGA
    N.º 2025/6619<br>Fecha: 30-10-2025</table><p>Destinatario: Viveros Can Rubiol, S.C.P. &ndash; Su
    pedido 0045-RB &ndash; Expediente TU-3390 &laquo;Traslado invernadero
    2&raquo;</p><table><tr><th>
    Bultos<th>Descripción<th>Importe<tr><td>14<td>Arcos galvanizados 9,6 m<td>6.020,00
    €<tr><td>3<td>
    Motores de ventilación<td>1.410,00 €<tr><td colspan=2>Total portes y material (sin IVA)<td>
    7.430,00 €</table><p>Conforme el cliente<br>(nombre, DNI, firma y sello)</p><table><tr><td
    style="height:90px;vertical-align:bottom;width:50%">{pen(411, 120, 40, 30, 26)}Jaume Rubiol
    Serra
    &ndash; propietario &ndash; 31-10-2025<td style="vertical-align:bottom">Transportista: M.
    Heredia
    {rubber(["CAN RUBIOL S.C.P.", "entrada almacén"], "#3a6b2a", -8, -60, 20, 130)}</table>
    <p style="font-size:8px">No se admitirán reclamaciones pasadas 24 horas. La mercancía rechazada
    debe constar en este albarán.</p>"""
    return give(
        "kd-albaran", web(body, css, "es"), "accepted yes es",
        """client: Viveros Can Rubiol, S.C.P.
        project: Traslado invernadero 2
        code: TU-3390
        po: 0045-RB
        who: Jaume Rubiol Serra
        title: propietario
        when: 2025-10-31
        amount: 7430.00 EUR""",
    )  # fmt: skip


def rail() -> Paper:
    css = """body{font:12px/1.4 'Liberation Sans'} .g{display:grid;grid-template-columns:150px 1fr;
    gap:4px} .g b{font-weight:normal;color:#666} p.s{font-size:9px}"""
    body = f"""<h2 style="color:#7a1f1f">Track Possession Handback &amp; Stage Certificate</h2>
    <div class=g><b>Infrastructure manager</b>Northmarch Light Rail Authority<b>Contractor</b>Dunsop
    Permanent Way Ltd<b>Scheme</b>Switch renewal Fallow Junction<b>Scheme
    number</b>NLR-S-0912<b>Stage
    </b>Stage 5, points 18A and 18B<b>Stage value</b>GBP 203,750.00<b>Possession</b>Sat 23:40 to Mon
    04:10</div><p>Handback: line open to traffic at 04:02 on 16 February 2026, speed restriction 20
    mph.</p><p>Stage acceptance (to be completed by the Authority after two weeks of traffic):</p>
    <p>&#9744; Accepted &nbsp;&nbsp; &#9744; Accepted with reservations &nbsp;&nbsp; &#9744; Not
    accepted</p><p>Authority: ______________________ Name: Euan Strachan, Track Engineer &nbsp;
    Date:
    ____________</p><p>Contractor: {pen(421, 110, 34, 10, -4)}__________________ Name: Pete Rigg
    &nbsp; Date: 16/02/2026</p><p class=s>Handback for traffic is not acceptance of the
    stage.</p>"""
    return give(
        "kd-track-handback", web(body, css), "undecided no en",
        """client: Northmarch Light Rail Authority
        project: Switch renewal Fallow Junction
        code: NLR-S-0912
        milestone: Stage 5, points 18A and 18B
        who: Euan Strachan
        title: Track Engineer
        amount: 203750.00 GBP
        ! partly_signed""",
    )  # fmt: skip


def lager() -> Paper:
    css = """body{font:12px 'DejaVu Sans'} .m{color:#667;font-size:10px}"""
    body = """<p class=m>Von: Beate Lohkamp &lt;b.lohkamp@tiefkuehl-weser.example&gt;<br>An:
    projekt@regalbau-sasse.example<br>Gesendet: Montag, 24. November 2025 15:37<br>Betreff: AW:
    Abnahme
    Verschieberegal Halle 3, Auftrag RS-2506</p><p>Hallo Herr Sasse,</p><p>unser Sachverständiger
    war
    heute da, alles in Ordnung. Hiermit nehmen wir das Verschieberegal Halle 3 ab. Sie können die
    Schlussrate über 64.300,00 EUR (netto) zu unserer Bestellung TW-25-881 berechnen.</p><p>Beste
    Grüße
    <br>Beate Lohkamp<br>Leiterin Logistik<br>Tiefkühl Weser Logistik GmbH</p><hr><p class=m>Am
    20.11.2025 schrieb Regalbau Sasse:<br>&gt; Sehr geehrte Frau Lohkamp, bisher haben Sie die
    Abnahme
    abgelehnt, weil<br>&gt; die Notentriegelung fehlte. Diese ist jetzt eingebaut.</p>"""
    return give(
        "kd-lager-mail", web(body, css, "de"), "accepted none de",
        """client: Tiefkühl Weser Logistik GmbH
        project: Verschieberegal Halle 3
        code: RS-2506
        po: TW-25-881
        who: Beate Lohkamp
        title: Leiterin Logistik
        when: 2025-11-24
        amount: 64300.00 EUR""", kind="email",
    )  # fmt: skip


def drivers() -> Paper:
    rows = [
        ["Day", "Driver", "Start", "End", "Break", "Hours"],
        ["Mon 2", "K. Lumley", "05:00", "15:30", "0:45", "9.75"],
        ["Tue 3", "K. Lumley", "05:00", "14:00", "0:45", "8.25"],
        ["Wed 4", "A. Soto", "06:00", "16:00", "1:00", "9.00"],
        ["Thu 5", "A. Soto", "06:00", "13:30", "0:30", "7.00"],
        ["", "", "", "", "Total", "34.00"],
    ]
    story = [
        Paragraph("Weekly agency timesheet &ndash; week ending 6 March 2026", S["Heading2"]),
        Paragraph(
            "Agency: Steerforth Drivers Ltd &nbsp; Hirer: Barnacle Foods Distribution &nbsp; "
            "Booking: SD-60551 &nbsp; Rate: GBP 24.50/h",
            S["Normal"],
        ),
        Spacer(1, 8),
        Table(rows, style=GRID, hAlign="LEFT"),
        Spacer(1, 8),
        Paragraph(
            "By signing the hirer agrees the hours above. Hours struck out are not agreed.",
            S["Normal"],
        ),
    ]

    def ink(c, doc):
        words(
            c,
            60,
            560,
            "Thu not agreed, vehicle never left yard.  Whole sheet disputed, redo pls",
            480,
            14,
            "Dkg",
        )
        words(
            c, 60, 500, "Hirer's representative: Marcus Inchbald, Transport Manager    Date: 9/3/26"
        )
        sign(c, 120, 518, 431, 110, 30)

    return give(
        "kd-driver-hours", flow(story, ink), "rejected yes en",
        """client: Barnacle Foods Distribution
        code: SD-60551
        who: Marcus Inchbald
        title: Transport Manager
        when: 2026-03-09""", kind="timesheet_approval",
    )  # fmt: skip


def trasloco() -> Paper:
    css = "body{font:12px Carlito} .q{border:1px solid;padding:6px;margin:6px 0}"
    body = f"""<h3>Documento di trasporto e accettazione &ndash; DDT 318/B</h3><div
    class=q>Mittente:
    Trasporti Speciali Vernazza S.a.s.<br>Destinatario: Cartiera del Lamone S.r.l.<br>Causale:
    consegna e posizionamento ribobinatrice<br>Ord. cliente 2025-0761 del 02/09/2025 &ndash;
    Commessa
    TSV 440</div><p>Corrispettivo: &euro; 12.900,00 + IVA</p><p>Il destinatario: <br>[ ] accetta la
    consegna<br>[x] respinge la consegna per il seguente motivo: piedini di ancoraggio deformati,
    macchina non posizionabile</p><p>Data 14/11/2025 &nbsp; Firma {pen(441, 120, 36, 8)}</p><p
    style="margin-left:190px">Ivo Casadei, resp. manutenzione</p>"""
    return give(
        "kd-ddt", web(body, css, "it"), "rejected yes it",
        """client: Cartiera del Lamone S.r.l.
        project: consegna e posizionamento ribobinatrice
        code: TSV 440
        po: 2025-0761
        who: Ivo Casadei
        title: resp. manutenzione
        when: 2025-11-14
        amount: 12900.00 EUR""",
    )  # fmt: skip


def dock() -> Paper:
    css = """body{font:11px Lato} .b{background:#222;color:#fff;padding:8px} .i{border-left:4px
    solid
    #f80;padding-left:8px;margin:8px 0} small{color:#777}"""
    body = """<div class=b>YardTrack &middot; Ticket #50213 &middot; <b>PENDING APPROVAL</b></div>
    <h3>Dock leveller 9: rebuild after impact</h3><p>Customer: Plover Parcel Hubs Ltd &middot; Site:
    Thurrock East &middot; Quote Q-9913 GBP 7,480.00 &middot; PO PPH-33208</p><div class=i>Vendor
    (Anvil Dock Services), 3 Mar 2026: Rebuild finished, photos attached. Please approve so that we
    can close.</div><div class=i>Customer (Joanne Sidwell, Site Facilities), 4 Mar 2026: Thanks,
    I'll have a look on Monday. Lip seems to catch sometimes?</div>
    <div class=i>Vendor, 11 Mar 2026: Any news?
    Friendly reminder no. 2. If approved, reply APPROVED.</div><small>Approval: none recorded.
    Approver:
    Joanne Sidwell. Automatic closing disabled for this customer.</small>"""
    return give(
        "kd-dock-ticket", web(body, css), "undecided no en",
        """client: Plover Parcel Hubs Ltd
        project: Dock leveller 9: rebuild after impact
        code: 50213
        po: PPH-33208
        who: Joanne Sidwell
        title: Site Facilities
        amount: 7480.00 GBP""",
    )  # fmt: skip


def cargo() -> Paper:
    def draw(c):
        words(c, 60, 790, "Declaração de entrega e aceitação", size=15, face="Times-Bold")
        y = words(
            c,
            60,
            760,
            "A Transportadora Rio Manso Ltda. entregou à Cerâmica Barra Clara S/A o "
            "forno rotativo desmontado em 22 volumes, conforme ordem de compra OC-2025/1407 e "
            "projeto Forno 3 (RM-0098), etapa 2: transporte e içamento.",
            470,
            11,
            "Times-Roman",
        )
        y = words(
            c,
            60,
            y - 8,
            "Valor da etapa: R$ 186.000,00 (cento e oitenta e seis mil reais).",
            470,
            11,
            "Times-Roman",
        )
        y = words(
            c,
            60,
            y - 8,
            "A contratante declara que recebeu e aceita a etapa 2, ficando "
            "pendentes a devolução das cintas locadas e o laudo de içamento assinado.",
            470,
            11,
            "Times-Roman",
        )
        words(c, 60, y - 20, "Barra Clara, 8 de abril de 2026", size=11, face="Times-Roman")
        c.line(60, y - 100, 260, y - 100)
        words(
            c,
            60,
            y - 114,
            "Edvaldo Nascimento Prates\nGerente industrial",
            size=10,
            face="Times-Roman",
        )
        sign(c, 80, y - 98, 451, 150, 40, "#111111")

    return give(
        "kd-entrega-forno", sheet(draw), "accepted_with_conditions yes pt",
        """client: Cerâmica Barra Clara S/A
        project: Forno 3
        code: RM-0098
        milestone: etapa 2: transporte e içamento
        po: OC-2025/1407
        who: Edvaldo Nascimento Prates
        title: Gerente industrial
        when: 2026-04-08
        amount: 186000.00 BRL
        - a devolução das cintas locadas
        - o laudo de içamento assinado""",
    )  # fmt: skip


def tachy() -> Paper:
    css = """body{font:12px/1.5 'Liberation Serif';columns:2;column-gap:28px} h1{column-span:all;
    font-size:26px;margin:0} .d{column-span:all;border-bottom:2px solid}"""
    body = """<h1>Kofferraum</h1><div class=d>Kundenbrief der Spedition Rabenstein &ndash; Ausgabe
    Winter 2025</div><h3>Neues Terminal abgenommen</h3><p>Nach 14 Monaten Bauzeit hat die
    Bauaufsicht
    unser Terminal in Kleinbardau abgenommen. Am 1. Dezember rollt der erste Zug.</p><h3>Digitaler
    Lieferschein</h3><p>Ab Januar bestätigen Sie den Empfang auf dem Tablet. Papier bleibt auf
    Wunsch
    möglich. Jede Sendung kann angenommen, unter Vorbehalt angenommen oder abgelehnt werden.</p>
    <h3>Preise</h3><p>Der Dieselzuschlag sinkt auf 6,5 %. Für Stammkunden bleibt es beim Frachtsatz
    von 412,00 EUR je Ladung Bremen&ndash;Linz.</p><p>Ihre Rita Rabenstein</p>"""
    return give("kd-kundenbrief", web(body, css, "de"), "none none de", kind="other")


def papers() -> Iterator[Paper]:
    yield from (pod(), albaran(), rail(), lager(), drivers(), trasloco(), dock(), cargo(), tachy())
