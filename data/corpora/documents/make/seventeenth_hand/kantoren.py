"""Dutch papers."""

from collections.abc import Iterator

from paper import Paper, truth

from .desk import Sheet, svg, web

TAB = "table{border-collapse:collapse;width:100%}td,th{border:1px solid #bbb;padding:4px 6px}"


def oplevering() -> Paper:
    s = Sheet(size=10)
    s.b(62, 60, "Proces-verbaal van oplevering", 16)
    s.y = 76
    s.pairs(
        [
            ("Opdrachtgever", "Woonstichting De Kolk"),
            ("Project", "Renovatie Veerkade 12-40"),
            ("Werknummer", "W-26.0318"),
            ("Deel", "Blok B"),
            ("Termijn", "€ 86.500,00 excl. btw"),
        ],
        110,
    )
    s.p("Het werk is op 8 mei 2026 opgenomen en door de opdrachtgever goedgekeurd. Er zijn geen "
        "gebreken geconstateerd. De termijn mag worden gefactureerd.")  # fmt: skip
    s.t(62, s.y + 20, "Namens de opdrachtgever")
    s.t(330, s.y + 20, "Namens de aannemer")
    s.ink(66, s.y + 60, 151)
    s.ink(334, s.y + 60, 152)
    s.t(62, s.y + 80, "Marloes Tebbe, projectleider vastgoed")
    s.t(330, s.y + 80, "J. Hoekstra, Bouwbedrijf Hoekstra")
    s.t(62, s.y + 96, "8 mei 2026")
    return s.paper(
        "oplevering",
        truth(
            "acceptance_certificate", "accepted", True, "nl", client="Woonstichting De Kolk",
            project="Renovatie Veerkade 12-40", project_code="W-26.0318", milestone="Blok B",
            signatory_name="Marloes Tebbe", signatory_title="projectleider vastgoed",
            signature_date="2026-05-08", amount="86500.00 EUR",
        ),
    )  # fmt: skip


def restpunten() -> Paper:
    s = Sheet(size=10)
    s.b(62, 60, "OPNAMESTAAT FASE 3", 14)
    s.t(532, 60, "Vandersteen Interieurprojecten", 9, at="r")
    s.y = 76
    s.p("Klant: Notariskantoor Bleeker &amp; Ruys. Project: Herinrichting kantoor Zwolle "
        "(VI-1207). Factuurbedrag fase 3: € 31.200,00.")  # fmt: skip
    s.box(66, s.y + 8)
    s.t(86, s.y + 8, "akkoord")
    s.box(150, s.y + 8, "f")
    s.t(170, s.y + 8, "akkoord met restpunten")
    s.box(320, s.y + 8)
    s.t(340, s.y + 8, "niet akkoord")
    s.y += 24
    s.p("Restpunten:<br/>- plint spreekkamer 2 ontbreekt<br/>- deur archief klemt")
    s.t(62, s.y + 20, "Zwolle, 17-09-2026, voor de klant:")
    s.ink(240, s.y + 22, 155)
    s.t(370, s.y + 20, "mr. Esther Ruys")
    return s.paper(
        "restpunten",
        truth(
            "acceptance_certificate", "accepted_with_conditions", True, "nl",
            client="Notariskantoor Bleeker & Ruys", project="Herinrichting kantoor Zwolle",
            project_code="VI-1207", milestone="fase 3", signatory_name="Esther Ruys",
            signature_date="2026-09-17", amount="31200.00 EUR",
            conditions=["plint spreekkamer 2 ontbreekt", "deur archief klemt"],
        ),
    )  # fmt: skip


def meerwerk() -> Paper:
    s = Sheet("Courier", 10)
    s.y = 50
    s.head("MEERWERKBON 0047", 14)
    s.p("Opdrachtgever : Gemeente Oosterveen<br/>Project       : Zaaksysteem, PRJ-5501<br/>"
        "Omschrijving  : extra koppeling parkeerbeheer<br/>Bedrag        : EUR "
            "4.850,00")  # fmt: skip
    s.p("Besluit opdrachtgever:   AFGEWEZEN - past niet in het budget van dit jaar")
    s.t(62, s.y + 30, "w.g. Sjoerd Baarsma, afdelingshoofd Informatie, 3 juni 2026")
    return s.paper(
        "meerwerk",
        truth(
            "change_order", "rejected", True, "nl", client="Gemeente Oosterveen",
            project="Zaaksysteem", project_code="PRJ-5501", signatory_name="Sjoerd Baarsma",
            signatory_title="afdelingshoofd Informatie", signature_date="2026-06-03",
            amount="4850.00 EUR", change_order_number="0047",
        ),
    )  # fmt: skip


def papers() -> Iterator[Paper]:
    for make in (oplevering, restpunten, meerwerk):
        yield make()
    yield web(
        "mailakkoord",
        truth(
            "email", "accepted", None, "nl", client="Zorggroep Amerpoort",
            project="roostermodule", milestone="deel 2", signatory_name="Fenna Dijk",
            signatory_title="manager planning", signature_date="2026-03-12", amount="8250.00 EUR",
        ),
        """<p><b>Van:</b> Fenna Dijk &lt;f.dijk@amerpoort.example&gt;<br><b>Verzonden:</b>
        donderdag 12 maart
        2026 11:48<br><b>Aan:</b> Roostermakers BV<br><b>Onderwerp:</b> RE: roostermodule deel
        2</p><p>Dag
        Koen,</p><p>Getest met drie teams en we missen niets meer. Wat ons betreft is deel 2
        klaar, je mag
        de 8.250,00 euro in rekening brengen.</p><p>Groet, Fenna<br>Fenna Dijk, manager planning,
        Zorggroep
        Amerpoort</p>""",
    )  # fmt: skip
    yield web(
        "agenda",
        truth("other", None, None, "nl", client="Havenbedrijf Merwezoom", project="Kadebeheer"),
        """<h2>Agenda stuurgroep Kadebeheer</h2><p>Havenbedrijf Merwezoom, 24 november 2026,
        10.00 uur</p><ol>
        <li>Opening<li>Stand van zaken<li>Besluit over acceptatie increment 6 (voorstel
        leverancier: accepteren)
        <li>Planning 2027<li>Rondvraag</ol><p>Verslag volgt na de vergadering.</p>""",
    )  # fmt: skip
    yield web(
        "urennl",
        truth(
            "timesheet_approval", "accepted", True, "nl", client="Provincie Vechtland",
            project="Bodemloket", project_code="INH-2291", signatory_name="Ilse Kamp",
            signatory_title="opdrachtgever", signature_date="2026-07-06", amount="6264.00 EUR",
        ),
        """<h3>Urenstaat juni 2026</h3><table><tr><td>Opdracht<td>Provincie Vechtland,
        Bodemloket, INH-2291
        <tr><td>Medewerker<td>Daan Prins<tr><td>Uren<td>72 x € 87,00 = €
        6.264,00<tr><td>Ingediend<td>1 juli
        2026<tr><td>Status<td>Goedgekeurd<tr><td>Door<td>Ilse Kamp (opdrachtgever), 6 juli 2026
        08:31</table>
        """,
        TAB,
    )  # fmt: skip
    yield web(
        "halfnl",
        truth(
            "acceptance_certificate", "undecided", False, "nl", client="Coöperatie Graanveld U.A.",
            project="Silo-automatisering", project_code="GV-S2", milestone="FAT",
            signatory_name="Wim Oosting", signatory_title="penningmeester", amount="52000.00 EUR",
            warnings=["partly_signed"],
        ),
        f"""<h2>Acceptatieverklaring FAT</h2><p>Coöperatie Graanveld U.A. verklaart de FAT van
        project
        Silo-automatisering (GV-S2) te accepteren; € 52.000,00 wordt vrijgegeven. Rechtsgeldig na
        ondertekening door voorzitter én
        penningmeester.</p><table><tr><td>Voorzitter<br>{svg(158)}<br>Geert
        Luimes<br>29-01-2026<td>Penningmeester<br><br><br><br>Wim Oosting<br>Datum:</table>""",
        TAB,
    )  # fmt: skip
