"""Scans, forms with fields, long papers and files that cannot be read."""

import io
from collections.abc import Iterator
from typing import Any

from paper import Paper, truth
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Spacer
from scan import Scanner, scan

from .desk import Sheet

ASK = {"size": 11, "borderWidth": 1, "buttonStyle": "check"}


def scanned(name: str, s: Sheet, label: dict[str, Any], **how: Any) -> Paper:
    source = s.bytes()
    look = Scanner(**{"dpi": 96, "noise": 3.0, "blur": 0.3, "jpeg": 40} | how)
    return Paper(f"kg-{name}", "a", "scan", scan(source, look), label, source)


def scans() -> Iterator[Paper]:
    s = Sheet(size=12)
    s.b(62, 70, "Marlowe Fire Engineering", 16)
    s.y = 90
    s.head("Certificate of acceptance", 16)
    s.p("Client: Kingsdown Hospitals<br/>Project: Ward block strategy "
        "(MFE-208)<br/>Milestone: Concept "
        "report<br/>Fee: £7,150.00")  # fmt: skip
    s.p("We accept the milestone.")
    s.ink(70, s.y + 40, 241)
    s.rule(62, 260, s.y + 44)
    s.t(62, s.y + 62, "Yasmin Okafor, Fire Safety Lead")
    s.t(62, s.y + 82, "6 February 2026")
    yield scanned("scanyes", s, truth(
        "acceptance_certificate", "accepted", True, "en", client="Kingsdown Hospitals",
        project="Ward block strategy", project_code="MFE-208", milestone="Concept report",
        signatory_name="Yasmin Okafor", signatory_title="Fire Safety Lead",
        signature_date="2026-02-06", amount="7150.00 GBP"), skew=0.7, seed=3)  # fmt: skip
    s = Sheet("Times-Roman", 12)
    s.b(62, 70, "Acceptance of services", 17)
    s.y = 90
    s.p("Customer: Tidewell Storage Inc.<br/>Job: 44-1190 Drainage modelling<br/>Step: Calibration"
        "<br/>Price: $12,600.00")  # fmt: skip
    s.p("Accepted by the customer:")
    s.rule(62, 260, s.y + 44)
    s.t(62, s.y + 62, "Brenda Kost, Facilities Director")
    s.t(330, s.y + 62, "Date:")
    yield scanned("scanblank", s, truth(
        "acceptance_certificate", "undecided", False, "en", client="Tidewell Storage Inc.",
        project="Drainage modelling", project_code="44-1190", milestone="Calibration",
        signatory_name="Brenda Kost", signatory_title="Facilities Director",
        amount="12600.00 USD"), skew=-0.8, turn=90, seed=4)  # fmt: skip
    s = Sheet(size=12)
    s.b(62, 70, "Abnahmeschein 31/26", 17)
    s.y = 86
    s.p("Kunde: Forstamt Eichfelde<br/>Projekt: Wegekataster<br/>Abschnitt: Revier Süd<br/>Betrag: "
        "5.460,00 EUR")  # fmt: skip
    for word, mark in (("abgenommen", ""), ("nicht abgenommen", "x")):
        s.box(70, s.y + 10, mark, 11)
        s.t(94, s.y + 10, word)
        s.y += 24
    s.ink(70, s.y + 40, 244)
    s.t(62, s.y + 64, "Reinhold Barth, Forstamtmann, 11.11.2026")
    yield scanned("scannein", s, truth(
        "acceptance_certificate", "rejected", True, "de", client="Forstamt Eichfelde",
        project="Wegekataster", milestone="Revier Süd",
        signatory_name="Reinhold Barth", signatory_title="Forstamtmann",
        signature_date="2026-11-11", amount="5460.00 EUR"), skew=0.5, seed=5)  # fmt: skip
    s = Sheet("Courier", 11)
    s.b(62, 70, "BON DE RÉCEPTION", 16)
    s.y = 86
    s.p("Client : Imprimerie Castelnau<br/>Affaire : 26-330 Audit énergie<br/>Étape : Rapport final"
        "<br/>Montant : 4 980,00 EUR")  # fmt: skip
    s.p("Reçu et accepté, avec la réserve suivante : joindre le calcul du toit.")
    s.ink(70, s.y + 40, 247)
    s.t(62, s.y + 64, "Odile Rambert, gérante, le 25 mai 2026")
    yield scanned("scanreserve", s, truth(
        "acceptance_certificate", "accepted_with_conditions", True, "fr",
        client="Imprimerie Castelnau", project="Audit énergie", project_code="26-330",
        milestone="Rapport final", signatory_name="Odile Rambert", signatory_title="gérante",
        signature_date="2026-05-25", amount="4980.00 EUR",
        conditions=["joindre le calcul du toit."]), skew=-0.6, seed=6)  # fmt: skip
    s = Sheet(size=12)
    s.b(62, 70, "Rapporto di intervento 902", 17)
    s.y = 86
    s.p("Cliente: Cartiera Ponte Nuovo<br/>Intervento: Taratura bilance<br/>Importo: 1.320,00 EUR")
    s.p("Lavoro eseguito a regola d’arte e accettato dal cliente.")
    s.ink(70, s.y + 40, 250)
    s.t(62, s.y + 64, "Gino Ferrero, capoturno, 9 aprile 2026")
    yield scanned("scanit", s, truth(
        "acceptance_certificate", "accepted", True, "it", client="Cartiera Ponte Nuovo",
        project="Taratura bilance", signatory_name="Gino Ferrero", signatory_title="capoturno",
        signature_date="2026-04-09", amount="1320.00 EUR"), skew=0.9, seed=7)  # fmt: skip
    s = Sheet(size=12)
    s.b(62, 70, "TIMESHEET - week ending 14 June 2026", 15)
    s.y = 86
    s.p("Client: Orrin Shipbrokers. Engagement OS-12, Desk migration. 37.5 h x £80.00 = £3,000.00")
    s.p("Client approval:")
    s.ink(70, s.y + 36, 253)
    s.t(62, s.y + 60, "Lottie Crane, Office Manager, 15 June 2026")
    yield scanned("scanhours", s, truth(
        "timesheet_approval", "accepted", True, "en", client="Orrin Shipbrokers",
        project="Desk migration", project_code="OS-12", signatory_name="Lottie Crane",
        signatory_title="Office Manager", signature_date="2026-06-15",
        amount="3000.00 GBP"), skew=0.4, seed=8)  # fmt: skip


def boxed(name: str, ticked: int, sign: str, day: str, label: dict[str, Any], words: Any) -> Paper:
    """A form with fields: words are title, lines, three choices, the names of three blanks."""
    title, lines, choices, blanks = words
    s = Sheet(size=10.5)
    s.y = 50
    s.head(title, 16)
    for line in lines:
        s.p(line)
    for number, choice in enumerate(choices):
        s.y += 20
        s.c.acroForm.checkbox(
            name=f"c{number}", x=66, y=842 - s.y - 2, checked=number == ticked, **ASK
        )
        s.t(86, s.y, choice)
    s.y += 20
    for blank, value in zip(blanks, (sign, day), strict=True):
        s.y += 26
        s.t(62, s.y, blank)
        s.c.acroForm.textfield(name=blank, x=170, y=842 - s.y - 5, width=220, height=18,
                               value=value, fontSize=10, borderWidth=1)  # fmt: skip
    return s.paper(name, label, "form")


def forms() -> Iterator[Paper]:
    yield boxed("fieldyes", 0, "/s/ Marcus Thiele", "07/23/2026", truth(
        "acceptance_certificate", "accepted", True, "en", client="Lakemont Schools",
        project="Network refresh", project_code="LS-118", milestone="Phase 2",
        signatory_name="Marcus Thiele", signatory_title="Superintendent",
        signature_date="2026-07-23", amount="29400.00 USD"),
        ("Milestone Acceptance", ["Client: Lakemont Schools. Project: Network refresh (LS-118)",
         "Milestone: Phase 2. Amount: $29,400.00", "Signer: Marcus Thiele, Superintendent"],
         ["Accept", "Accept with punch list", "Reject"], ["Signature", "Date"]))  # fmt: skip
    yield boxed("fieldempty", -1, "", "", truth(
        "acceptance_certificate", "undecided", False, "en", client="Corbel Theatres",
        project="Rigging inspection", project_code="CT/26/5", milestone="Main stage",
        signatory_name="Ffion Rees", signatory_title="Technical Manager", amount="2475.00 GBP"),
        ("Inspection sign-off", ["For Corbel Theatres, by Halyard Safety. Job CT/26/5, Rigging "
         "inspection: Main stage, £2,475.00.", "To be completed by Ffion Rees, Technical Manager."],
         ["Satisfied, please invoice", "Not satisfied"], ["Signed", "On"]))  # fmt: skip
    yield boxed("feldnein", 1, "gez. Uwe Steffens", "05.08.2026", truth(
        "change_order", "rejected", True, "de", client="Möbelhaus Varel", project="Filialplanung",
        project_code="P-260", signatory_name="Uwe Steffens", signatory_title="Geschäftsführer",
        signature_date="2026-08-05", amount="3300.00 EUR", change_order_number="CR-8"),
        ("Änderungsantrag CR-8", ["Kunde: Möbelhaus Varel. Projekt: Filialplanung (P-260)",
         "Mehrkosten: 3.300,00 EUR", "Entscheider: Uwe Steffens, Geschäftsführer"],
         ["genehmigt", "abgelehnt"], ["Unterschrift", "Datum"]))  # fmt: skip
    yield boxed("campoit", 1, "f.to Mara Conti", "16/10/2026", truth(
        "acceptance_certificate", "accepted_with_conditions", True, "it",
        client="Comune di Valdorba", project="Anagrafe web", project_code="VD-7",
        milestone="Rilascio 3", signatory_name="Mara Conti", signatory_title="Segretaria generale",
        signature_date="2026-10-16", amount="9900.00 EUR",
        conditions=["correggere la stampa del certificato"]),
        ("Attestazione di regolare esecuzione", ["Ente: Comune di Valdorba. Progetto: Anagrafe web "
         "(VD-7). Rilascio 3: € 9.900,00", "Riserve: correggere la stampa del certificato",
         "Firmataria: Mara Conti, Segretaria generale"],
         ["regolare", "regolare con riserve", "non regolare"], ["Firma", "Data"]))  # fmt: skip


def long(name: str, title: str, parts: list[tuple[str, str]], last: str) -> bytes:
    """A report of several pages whose last one decides."""
    out, style = io.BytesIO(), getSampleStyleSheet()
    story: list[Any] = [Paragraph(title, style["Title"]), Spacer(1, 20)]
    for head, text in parts:
        story += [Paragraph(head, style["Heading2"]), Paragraph(text, style["BodyText"])]
        story.append(PageBreak())
    story.append(Paragraph(last, style["BodyText"]))
    SimpleDocTemplate(out, pagesize=A4, invariant=1, title=name).build(story)
    return out.getvalue()


def papers() -> Iterator[Paper]:
    yield from scans()
    yield from forms()
    yield Paper("kg-longyes", "a", "text", long("Completion dossier", "Completion dossier", [
        ("1 Parties", "Client: Ardmore Wind Co-operative. Engineer: Skerrow Grid Studies. Project: "
         "Connection study, job SGS-0772. Milestone: Protection settings, fee £16,800.00."),
        ("2 History", "Milestone 1 (load flow) was rejected in January and accepted "
            "in March 2026."),
        ("3 Tests", "All 24 relay settings were injected; 23 passed first time, one on repeat."),
        ("4 Terms", "Acceptance may be full, conditional or refused. Silence is not acceptance."),
        ], "<b>5 Decision.</b> The Co-operative accepts the protection settings in full.<br/><br/>"
        "/s/ Rhona MacInnes<br/>Rhona MacInnes, Technical Director, 30 June 2026"), truth(
        "acceptance_certificate", "accepted", True, "en", client="Ardmore Wind Co-operative",
        project="Connection study", project_code="SGS-0772", milestone="Protection settings",
        signatory_name="Rhona MacInnes", signatory_title="Technical Director",
        signature_date="2026-06-30", amount="16800.00 GBP"))  # fmt: skip
    yield Paper("kg-longno", "a", "text", long("Review", "Independent Review File", [
        ("Summary", "Consultant: Tamar Ecology. Client: Severn Gate Developments. Project: Newt "
         "mitigation plan, ref. TE-3107. Stage C, £11,600.00. We consider Stage C complete."),
        ("Survey notes", "Ponds 1 to 6 were visited in April; pond 4 was dry. The method statement "
         "was accepted by the agency on 12 April 2026."),
        ("Correspondence", "The client asked on 4 May for eDNA results, which are appended."),
        ], "<b>Client's reply.</b> The results leave out pond 4. Stage C is refused for now.<br/>"
        "<br/>Signed electronically: Jonah Peake, Planning Director, 19 May 2026 10:12 BST"), truth(
        "acceptance_certificate", "rejected", True, "en", client="Severn Gate Developments",
        project="Newt mitigation plan", project_code="TE-3107", milestone="Stage C",
        signatory_name="Jonah Peake", signatory_title="Planning Director",
        signature_date="2026-05-19", amount="11600.00 GBP"))  # fmt: skip
    nothing = truth("unreadable", None, None, None, error="empty")
    yield Paper("kg-empty", "a", "text", b"", nothing)
    yield Paper("kg-cut", "a", "text", b"Dear all, the file is on the share.\n",
                truth("unreadable", None, None, None, error="not_a_pdf"))  # fmt: skip
