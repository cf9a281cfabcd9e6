"""Statements of work, time sheets and papers that decide nothing."""

from collections.abc import Iterator

from paper import Paper, truth

from third_hand.pens import html, ink_svg, ink_typ, scan, typ


def _sow(ink: bool) -> bytes:
    def hand(seed: int) -> str:
        return ink_typ(seed) if ink else "#v(9mm)"

    date = "11 November 2025" if ink else ""
    return typ(
        f"""#set page(paper: "a4", margin: (x: 26mm, y: 24mm), numbering: "1 of 1",
 header: text(8pt)[Commercial in confidence #h(1fr) SOW 0217])
#set text(font: "Libertinus Serif", size: 10.5pt, lang: "en", region: "GB")
#set heading(numbering: "1.")
#text(18pt)[*Statement of Work*]

This Statement of Work is entered into under the Framework Agreement of 4 February 2025 between
*Ketteridge Foods plc* (the “Client”) and *Plumbline Advisory LLP* (the “Consultant”).

= Particulars
#table(columns: (50mm, 1fr), stroke: (x, y) => (bottom: 0.4pt + gray),
 [SOW number], [SOW 0217], [Engagement], [Supply Chain Cost Review], [Start], [1 December 2025],
 [Client's purchase order], [KF-778120], [Client lead], [Prudence Abara])

= Scope
The Consultant will map the cold chain from intake to depot, build a cost-to-serve model for the
Client's forty largest customers and train two analysts of the Client in its use. Anything that is
not listed here needs a change note agreed in writing.

= Deliverables and fees
#table(columns: (1fr, auto, auto), align: (left, left, right),
 [*Deliverable*], [*Planned*], [*Fee (£)*],
 [D1 Baseline report], [30 January 2026], [22,000.00],
 [D2 Cost-to-serve model], [20 March 2026], [41,500.00],
 [D3 Handover and training], [17 April 2026], [12,750.00],
 [*Total fixed fee*], [], [*76,250.00*])

= Acceptance of deliverables
The Client will accept or reject each deliverable within ten working days. A deliverable is accepted
when the Client lead confirms it in writing. A rejected deliverable is corrected and presented again
at no charge; after a second rejection either party may terminate.

= Payment
Invoices fall due thirty days after receipt. No invoice may be raised for a deliverable before it
has
been accepted. Expenses are included in the fee, except travel outside the United Kingdom, which the
Client approves beforehand. Where the Client disputes a part of an invoice it pays the rest and says
within seven days what it holds back and why. Late sums bear interest at two per cent above base.

= Intellectual property and confidence
Models, maps and training papers made for the Client belong to the Client once they are paid for;
the
Consultant keeps its methods and whatever it brought with it, and grants a licence to use these
inside
the deliverables for as long as the Client wishes. Each side keeps the other's secrets for five
years
and returns or destroys papers when asked. The Consultant may name the Client in a list of
references
only after the Client's communications team has agreed to the wording.

= People
The Consultant's team is Miles Trevanion (lead), one manager and two analysts. A change in the lead
needs the Client's consent, which is not to be refused without good reason. The Client provides
desks,
access to the depot system and the time of two planners on Tuesdays and Thursdays. If these are not
there, dates in section 3 move day for day, and the parties record the shift in a change note.

= Ending early
Either party may end this Statement of Work with thirty days' notice. The Client then pays for
accepted
deliverables and a fair share of work in progress. Rejected work is not paid.

= Signatures
#grid(columns: (1fr, 1fr), gutter: 10mm,
 [*Ketteridge Foods plc* \\ {hand(61)} \\ Prudence Abara \\ Chief Operating Officer \\ Date:
{date}],
 [*Plumbline Advisory LLP* \\ {hand(62)} \\ Miles Trevanion \\ Partner \\ Date: {date}])
"""
    )


def _sows() -> Iterator[Paper]:
    fields = {
        "client": "Ketteridge Foods plc",
        "project": "Supply Chain Cost Review",
        "project_code": "SOW 0217",
        "signatory_name": "Prudence Abara",
        "signatory_title": "Chief Operating Officer",
        "amount": "76250.00 GBP",
        "po_number": "KF-778120",
    }
    kind = "statement_of_work"
    label = truth(kind, None, True, "en", signature_date="2025-11-11", **fields)
    yield Paper("c-sow-advice-uk", "a", "text", _sow(True), label)
    label = truth(kind, None, False, "en", **fields)
    yield Paper("c-sow-advice-uk", "b", "text", _sow(False), label)
    french = html(
        "<style>body{font:11pt Liberation Serif;line-height:1.35}h1{font-size:15pt;text-align:"
        "center}dt{font-weight:bold;margin-top:6px}table{width:100%;margin-top:30px}td{width:50%;"
        "vertical-align:top}</style><h1>CAHIER DES PRESTATIONS<br>Lot formation 2026</h1><dl><dt>"
        "Client</dt><dd>Mutuelle des Deux Rives</dd><dt>Prestataire</dt><dd>Cap Compétences SARL"
        "</dd><dt>Projet</dt><dd>Parcours managers de proximité</dd><dt>Référence du "
        "cahier</dt><dd>"
        "CP-2026-11</dd></dl><p>Le prestataire anime six sessions de deux jours à Nantes, remet "
        "aux "
        "participants un carnet de bord et produit un bilan chiffré. Les livrables sont soumis à "
        "l'acceptation du client, qui dispose de huit jours pour formuler ses réserves ou les "
        "refuser.</p><p>Prix global et forfaitaire : <b>34 560,00 € HT</b>, payable par tiers "
        "après "
        "chaque paire de sessions.</p><table><tr><td>Pour le client<br>Yann Le Goff, directeur des "
        f"ressources humaines<br>le 18 décembre 2025<br>{ink_svg(63)}</td><td>Pour le prestataire"
        f"<br>Clarisse Aubert, gérante<br>le 15 décembre 2025<br>{ink_svg(64)}</td></tr></table>"
    )
    label = truth(
        kind,
        None,
        True,
        "fr",
        client="Mutuelle des Deux Rives",
        project="Parcours managers de proximité",
        project_code="CP-2026-11",
        signatory_name="Yann Le Goff",
        signatory_title="directeur des ressources humaines",
        signature_date="2025-12-18",
        amount="34560.00 EUR",
        warnings=["scanned"],
    )
    yield Paper("c-cahier-formation-fr", "a", "scan", scan(french, 41, way="fax"), label, french)


def _hours_au(status: str, note: str) -> bytes:
    rows = "".join(
        f"<tr><td>{d}</td><td>{a}</td><td style='text-align:right'>{h}</td></tr>"
        for d, a, h in (
            ("Mon 3 Aug", "Payroll parallel run, data fixes", "8.00"),
            ("Tue 4 Aug", "Award interpretation workshop", "7.50"),
            ("Wed 5 Aug", "Defect triage", "8.00"),
            ("Thu 6 Aug", "Sick leave (not billed)", "0.00"),
            ("Fri 7 Aug", "Parallel run reconciliation", "8.50"),
        )
    )
    return html(
        "<style>body{font:10pt Liberation Sans Narrow}table{width:100%;border-spacing:0}td,th{"
        "border-bottom:1px dotted #888;text-align:left;padding:5px}.k{background:#e8eef5}</style>"
        "<h2>Saltmarsh People Systems: contractor timesheet</h2><table class=k><tr><td>Client<br>"
        "<b>Barrow Range Shire</b></td><td>Assignment<br><b>Payroll Uplift</b></td><td>Job no.<br>"
        "<b>SPS-5107</b></td><td>Week ending<br><b>9 August "
        "2026</b></td></tr><tr><td>Contractor<br>"
        "<b>Nikhil Varma</b></td><td>Rate<br><b>AUD 165.00 / "
        "h</b></td><td>Hours<br><b>32.00</b></td>"
        "<td>Value<br><b>AUD 5,280.00</b></td></tr></table><br><table><tr><th>Day</th><th>Work done"
        f"</th><th style='text-align:right'>Hours</th></tr>{rows}</table><p>I certify that these "
        "hours were worked. <i>/s/ Nikhil Varma</i>, contractor, 9 August 2026</p><h3>Client "
        f"supervisor</h3><p>Status: <b>{status}</b></p><p>Comment: {note}</p><p>Supervisor: "
        f"Heather "
        "Quilty, Payroll Manager<br>E-signature: <i>/s/ Heather Quilty</i><br>Date: 11 August 2026"
        "</p><p style='font-size:8pt'>Hours once approved are invoiced in arrears. Disputed hours "
        "must be raised within five days. A sheet that is neither approved nor rejected by the "
        "third "
        "working day is sent again by the system. Sick leave, travel between home and site and "
        "breaks "
        "are not billed. Public holidays need prior approval in writing.</p>"
    )


def _hours() -> Iterator[Paper]:
    fields = {
        "client": "Barrow Range Shire",
        "project": "Payroll Uplift",
        "project_code": "SPS-5107",
        "signatory_name": "Heather Quilty",
        "signatory_title": "Payroll Manager",
        "signature_date": "2026-08-11",
        "amount": "5280.00 AUD",
    }
    kind = "timesheet_approval"
    page = _hours_au("Approved", "none")
    yield Paper(
        "c-hours-shire-au", "a", "text", page, truth(kind, "accepted", True, "en", **fields)
    )
    page = _hours_au("Rejected", "Friday shows 8.5 but Nikhil left at noon, please resubmit")
    label = truth(kind, "rejected", True, "en", warnings=["scanned"], **fields)
    yield Paper("c-hours-shire-au", "b", "scan", scan(page, 42), label, page)


def _urenstaat(stamp: str) -> bytes:
    rows = "".join(
        f"<tr><td>{w}</td><td>{t}</td><td>{u}</td></tr>"
        for w, t, u in (
            ("week 36", "beheer firewall en wifi", "14,00"),
            ("week 37", "storing kassa's filiaal Elst", "6,50"),
            ("week 38", "migratie mailboxen", "21,25"),
            ("week 39", "nazorg", "4,00"),
        )
    )
    return html(
        "<style>body{font:11pt DejaVu Sans;font-size:9.5pt}td,th{padding:5px 18px 5px 0;text-align:"
        "left}.s{position:absolute;left:330px;top:470px;border:4px solid "
        "#a22;color:#a22;padding:8px "
        "14px;transform:rotate(-8deg);font-weight:bold;text-align:center}</style><p style='float:"
        "right'>Klaverblad IT-beheer<br>Arnhem</p><h2>Urenverantwoording september "
        "2026</h2><p>Klant: "
        "Tuincentrum De Oude Linde B.V.<br>Project: Beheer en ondersteuning<br>Opdrachtnummer: "
        "KB-2026-044</p><table><tr><th>Periode</th><th>Werkzaamheden</th><th>Uren</th></tr>"
        f"{rows}<tr><th></th><th>Totaal</th><th>45,75</th></tr></table><p>Te factureren na "
        f"akkoord: "
        "€ 4.117,50 excl. btw</p><p>Voor akkoord namens de klant:</p><p style='margin-top:70px'>"
        f"Fenna Roelofs, bedrijfsleider</p>{stamp}<p "
        f"style='font-size:7pt;margin-top:200px'>Bezwaar "
        "tegen de uren kan schriftelijk worden gemaakt. Op al onze diensten zijn de voorwaarden "
        "van de brancheorganisatie van toepassing.</p>"
    )


def _dutch_hours() -> Iterator[Paper]:
    fields = {
        "client": "Tuincentrum De Oude Linde B.V.",
        "project": "Beheer en ondersteuning",
        "project_code": "KB-2026-044",
        "signatory_name": "Fenna Roelofs",
        "signatory_title": "bedrijfsleider",
        "amount": "4117.50 EUR",
    }
    kind = "timesheet_approval"
    page = _urenstaat("<div class=s>GOEDGEKEURD<br>F. Roelofs<br>02-10-2026</div>")
    label = truth(kind, "accepted", True, "nl", signature_date="2026-10-02", **fields)
    yield Paper("c-uren-stempel-nl", "a", "text", page, label)
    label = truth(kind, "undecided", False, "nl", **fields)
    yield Paper("c-uren-stempel-nl", "b", "text", _urenstaat(""), label)


def _others() -> Iterator[Paper]:
    news = html(
        "<style>body{font:10.5pt Liberation Serif}.c{columns:2;column-gap:26px}h1{background:#254;"
        "color:#fff;padding:10px}</style><h1>The Spirit Level: news for friends of the studio, "
        "no. 31"
        "</h1><div class=c><h3>Library handed over</h3><p>In April our clients accepted the new "
        "reading room with not one open item, which the site team celebrated with cake. “We are "
        "delighted to sign this off,” said the chief librarian.</p><h3>Award season</h3><p>The "
        "boathouse is on the short list. The jury accepted twelve entries and rejected ninety."
        "</p><h3>New faces</h3><p>Ottoline joins the model shop, and Bashir returns from leave. "
        "Approved by nobody but ourselves, the summer party is on 17 July.</p><h3>Reading</h3><p>"
        "A long essay on lime plaster by our friend in Ludlow, who signs every wall he finishes."
        "</p></div><p style='font-size:8pt'>You get this letter because you once gave us a card. "
        "Write back with STOP and we take you off the list.</p>"
    )
    yield Paper("c-news-studio-uk", "a", "text", news, truth("other", None, None, "en"))
    bill = html(
        "<style>body{font:10pt Liberation Sans}td,th{padding:4px "
        "10px;text-align:left}table{width:100%}"
        "</style><h1>INVOICE 2026-0448</h1><p>Pinnock Alarm &amp; Guarding Ltd, Leeds</p><p>Bill "
        "to: "
        "Aire Valley Academies Trust</p><p>Invoice date: 31 July 2026<br>Terms: 30 days</p><table>"
        "<tr><th>Description</th><th>Net £</th></tr><tr><td>Camera upgrade, accepted by you on "
        "21 July "
        "2026</td><td>7,940.00</td></tr><tr><td>VAT 20%</td><td>1,588.00</td></tr><tr><td><b>Total "
        "due</b></td><td><b>9,528.00</b></td></tr></table><p>Please pay by bank transfer. Interest "
        "may be charged on late payment. Queries to the credit control desk.</p>"
    )
    label = truth(
        "other", None, None, "en", client="Aire Valley Academies Trust", warnings=["scanned"]
    )
    yield Paper("c-invoice-guard-uk", "a", "scan", scan(bill, 43), label, bill)
    notes = typ(
        """#set page(paper: "a4", margin: 25mm)
#set text(font: "Liberation Sans", size: 10pt, lang: "de")
= Besprechungsnotiz Nr. 12
Jour fixe vom 14. April 2026, 10 bis 11.30 Uhr, Besprechungsraum Linde

+ *Stand Werbemittel.* Die Plakate sind gedruckt. Frau Noack findet sie gelungen.
+ *Abnahme.* Wann die Kampagne abgenommen wird, soll in der nächsten Runde besprochen werden. Ein
  Formular gibt es noch nicht.
+ *Budget.* Bisher verbraucht sind 61 Prozent.
+ *Verschiedenes.* Parkplätze bitte rechtzeitig anmelden. Die Küche ist bis Pfingsten geschlossen.

Verteiler: alle Anwesenden. Einwände gegen diese Notiz bitte binnen einer Woche.
"""
    )
    yield Paper("c-jour-fixe-de", "a", "text", notes, truth("other", None, None, "de"))


def papers() -> Iterator[Paper]:
    yield from _sows()
    yield from _hours()
    yield from _dutch_hours()
    yield from _others()
