"""Full pages: sheets from a planning system and a printed certificate with all its clauses."""

from collections.abc import Iterator

from paper import Paper, truth

from eleventh_hand.board import Sheet, ink, web

CERT = "acceptance_certificate"


def leistungsblatt() -> Paper:
    lines = (
        ("00010", "Baustelleneinrichtung", "1 PSCH", "18.400,00", "abgenommen 12.01.2026"),
        ("00020", "Spundwand Achse 1-4", "412 M2", "74.160,00", "abgenommen 20.02.2026"),
        ("00030", "Unterwasserbeton", "186 M3", "41.850,00", "abgenommen 27.03.2026"),
        ("00040", "Lenzen und Reinigen", "1 PSCH", "9.300,00", "offen"),
        ("00050", "Rückbau Spundwand", "412 M2", "22.660,00", "offen"),
    )
    rows = "".join("<tr>" + "".join(f"<td>{c}" for c in row) for row in lines)
    body = f"""<table class=k><tr><td><b>Leistungserfassungsblatt 1000482210</b><td>Blatt
1/1<td>Druck
30.03.2026 06:12 / ZMM_LEB<tr><td>Buchungskreis 2100 Hafenbetriebe Nordermole AöR<td>Bestellung
4520011873<td>Kreditor 70551 Spundwerk Unterelbe GmbH<tr><td>Vorhaben: Schleusenvorkopf Süd,
Baugrube<td>
PSP-Element H.2100-SV.03<td>Status: abgenommen</table><h4>Bestellpositionen (Übersicht)</h4><table
class=p><tr><th>Pos<th>Kurztext<th>Menge<th>Wert EUR<th>Status{rows}</table><h4>Dieses Blatt
erfasst nur
Position 00030</h4><table class=p><tr><td>Erfasst<td>26.03.2026 BRINKMA<tr><td>Sachlich richtig<td>
26.03.2026 KLOTHF<tr><td>Abgenommen (Freigabestufe 2)<td>27.03.2026 Sönke Klothmann, Bereichsleiter
Wasserbau<tr><td>Nettowert<td>41.850,00 EUR<tr><td>Einbehalt 5 %<td>wird bei Rechnungsprüfung
gebucht</table><p class=f>Maschinell freigegeben, ohne Unterschrift gültig. Abweichungen von der
Bestellung gelten als nicht abgenommen. Wird ein Blatt storniert, ist die Abnahme aufgehoben;
Stornokennzeichen: leer.</p>"""
    css = """body{font:8.5pt 'Liberation Mono'}.k{width:100%}.k td{border:1px solid
#000;padding:3px}
.p td,.p th{padding:2px 10px 2px 0;text-align:left;border-bottom:1px dashed
#888}.f{font-size:7pt}"""
    return Paper("ka-nordermole", "a", "text", web(body, css), truth(
        CERT, "accepted", True, "de", client="Hafenbetriebe Nordermole AöR",
        project="Schleusenvorkopf Süd, Baugrube", project_code="H.2100-SV.03",
        milestone="Unterwasserbeton", signatory_name="Sönke Klothmann",
        signatory_title="Bereichsleiter Wasserbau", signature_date="2026-03-27",
        amount="41850.00 EUR", po_number="4520011873",
    ))  # fmt: skip


def sections() -> Paper:
    s = Sheet(font="Times-Roman", pt=9.5)
    s.rect(40, 36, s.w - 80, 50)
    s.t(50, 56, "CERTIFICATE OF SECTIONAL COMPLETION", 13, "b")
    s.t(50, 74, "Form SC/4, to be issued by the Project Manager within 14 days of a request", 9)
    s.t(s.w - 50, 56, "Cert. no. 0009", 10, end="r")
    s.y = 98
    s.table(
        [
            ["Employer", "Mersham Combined Hospitals Trust", "Contract no.", "MCH/ENG/0612"],
            ["Contractor", "Havering & Stroud Building Ltd", "Order", "301-77418"],
            ["Project", "Pathology Building, Phases 1 to 3", "Request dated", "1 April 2026"],
        ],
        [60, 210, 80, 130],
    )
    s.p("The Sections of the works and their state at the date of this certificate are:", gap=4)
    s.table(
        [
            ["Section", "Description", "Section value £", "State"],
            ["A", "Substructure", "1,204,000.00", "certified complete 6 Oct 2025, cert. 0004"],
            ["B", "Frame and roof", "2,377,500.00", "certified complete 19 Jan 2026, cert. 0007"],
            ["C", "Envelope", "1,690,250.00", "subject of this certificate"],
            ["D", "Laboratories fit-out", "3,915,800.00", "not complete"],
        ],
        [50, 130, 100, 200],
    )
    s.p(
        "1. The Contractor asked on the date above for a certificate that Section C has reached "
        "completion. The Project Manager and the Employer's cladding adviser inspected on 8 and "
        "9 April."
    )
    s.p(
        "2. A Section is complete when it is accepted by the Project Manager as fit for its "
        "purpose save "
        "for minor items which do not affect use. Certified, accepted and approved have the "
        "meanings "
        "given in the contract. Payment of a Section is due 21 days after it is certified."
    )
    s.p(
        "3. Water entered at eleven of twenty test panels. These are not minor items. "
        "Accordingly no "
        "completion of Section C is certified and the request is declined."
    )
    s.p(
        "4. The Contractor may make a further request when all test panels have passed. The "
        "dates for "
        "Sections A and B are not altered. Nothing in this form waives damages for delay."
    )
    s.p("5. Signed for the Employer by the Project Manager:", gap=46)
    s.ink(141, 70, s.y, 120, 30)
    s.line(60, s.y + 2, 260, s.y + 2)
    s.t(60, s.y + 14, "Theodora Winslade, Project Manager", 9)
    s.t(320, s.y, "13 April 2026")
    s.y += 34
    s.p(
        "Distribution: Employer, Contractor, Quantity Surveyor, file. A certificate marked void or "
        "superseded is of no effect.",
        7.5,
    )
    return Paper("ka-mersham", "a", "text", s.done(), truth(
        CERT, "rejected", True, "en", client="Mersham Combined Hospitals Trust",
        project="Pathology Building, Phases 1 to 3", project_code="MCH/ENG/0612",
        milestone="Envelope", signatory_name="Theodora Winslade",
        signatory_title="Project Manager", signature_date="2026-04-13",
        amount="1690250.00 GBP", po_number="301-77418",
    ))  # fmt: skip


def decompte() -> Paper:
    body = f"""<div class=a><div><b>Atelier Génie Rural Ventoux</b><br>bureau d'études, eau et
environnement<br>TVA FR 40 000 111 222</div><div>Fiche de validation de phase<br>modèle FV-6, page
1/1</div></div><table class=b><tr><td>Maître d'ouvrage<td>Communauté d'agglomération du
Haut-Ouvèze<td>
Mission<td>AMO-23-77<tr><td>Opération<td colspan=3>Schéma directeur d'assainissement, révision
<tr><td>Bon de commande<td>HO-2026-0145<td>Montant phase 3<td>27 650,00 € HT</table>
<table class=c><tr><th>Phase<th>Remise<th>Décision<th>Visa<tr><td>1 État des
lieux<td>12/11/2025<td>validée
<td>C.A.<tr><td>2 Campagne de mesures<td>20/02/2026<td>validée avec remarques, levées<td>C.A.<tr
class=n><td>3 Scénarios<td>15/05/2026<td>validée<td>C.A.<tr><td>4 Programme de
travaux<td>&mdash;<td>
&mdash;<td></table><p>La présente fiche porte sur la <b>phase 3</b>. Délai de validation prévu au
CCAP :
trente jours ; le silence vaut refus. Une phase refusée est reprise sans supplément.</p>
<p>{ink(142, 120, 30)}<br>Clotilde Arnavon, vice-présidente déléguée à l'eau<br>le 1er juin
2026</p>"""
    css = """.a{display:flex;justify-content:space-between;border-bottom:2px solid
#367;padding-bottom:6px}
.b,.c{width:100%;margin-top:14px}.b td,.c td,.c th{border:1px solid
#9ab;padding:5px;text-align:left}
.n{background:#eef6e0}"""
    return Paper("ka-ouveze", "a", "text", web(body, css), truth(
        CERT, "accepted", True, "fr", client="Communauté d'agglomération du Haut-Ouvèze",
        project="Schéma directeur d'assainissement, révision", project_code="AMO-23-77",
        milestone="3 Scénarios", signatory_name="Clotilde Arnavon",
        signatory_title="vice-présidente déléguée à l'eau", signature_date="2026-06-01",
        amount="27650.00 EUR", po_number="HO-2026-0145",
    ))  # fmt: skip


def papers() -> Iterator[Paper]:
    for make in (leistungsblatt, sections, decompte):
        yield make()
