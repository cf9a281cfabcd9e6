"""Dutch papers: oplevering, meerwerk, urenstaat, a mail, an order."""

from collections.abc import Iterator

from paper import Paper, truth

from fourth_hand.ink import Machine, printed, scanned


def papers() -> Iterator[Paper]:
    """All papers of this family."""
    yield delivery()
    yield extra_work()
    yield hours()
    yield mail()
    yield half()


def delivery() -> Paper:
    css = """body{font:10pt 'Liberation Sans'} h1{background:#e36c0a;color:#fff;padding:2mm 4mm;
    font-size:15pt} table{width:100%;border-collapse:collapse} td,th{border:1px solid #c9c9c9;
    padding:1.5mm;text-align:left}"""
    body = """<h1>Proces-verbaal van oplevering</h1><table><tr><th>Opdrachtgever<td>Woonstichting De
    Linge<tr><th>Aannemer<td>Bouwbedrijf Van Rooijen<tr><th>Project<td>Renovatie Parkflat<tr>
    <th>Projectnummer<td>WDL-20418<tr><th>Fase<td>Blok B badkamers<tr><th>Termijnbedrag excl. btw
    <td>€ 131.200,00</table><p>Het werk wordt:</p><p>☐ goedgekeurd en als opgeleverd beschouwd<br>
    ☑ goedgekeurd onder voorwaarde van herstel van onderstaande restpunten<br>☐ afgekeurd</p>
    <table><tr><th>Nr.<th>Restpunt<th>Gereed vóór<tr><td>1<td>Kitvoegen woning 114
    vernieuwen<td>1 juli 2026<tr><td>2<td>Afzuigventiel woning 120
    inregelen<td>1 juli 2026</table><p>Namens de opdrachtgever: Hilde Vermeersch, Projectopzichter,
    Tiel, 16 juni 2026</p>[[sig 601]]<p>Namens de aannemer: Sjoerd van Rooijen, directeur, Tiel,
    16 juni 2026</p>[[sig 602 black]]"""
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "nl",
        client="Woonstichting De Linge",
        project="Renovatie Parkflat",
        project_code="WDL-20418",
        milestone="Blok B badkamers",
        signatory_name="Hilde Vermeersch",
        signatory_title="Projectopzichter",
        signature_date="2026-06-16",
        amount="131200.00 EUR",
        conditions=["Kitvoegen woning 114 vernieuwen", "Afzuigventiel woning 120 inregelen"],
    )
    return Paper("d-nl-oplevering", "a", "text", printed(css, body, "nl"), label)


def extra_work() -> Paper:
    css = """body{font:11pt 'Liberation Mono'} .b{border:1px solid #000;padding:4mm}"""
    body = """<div class=b><b>MEERWERKBON 08</b><br><br>Opdrachtgever : Zuivelcoöperatie
    Vechtstreek<br>
    Werk ........ : Uitbreiding koelhuis<br>Werknummer .. : ZV-5512<br>Uitvoerder .. : Koeltechniek
    Blaauw<br><br>Omschrijving: extra vloerverwarming laadkuil tegen opvriezen<br><br>Meerwerk excl.
    btw: € 8.475,60<br><br>Akkoord opdrachtgever: [[sig 611]]<br>Naam: Arjen Hoekstra<br>Functie:
    Hoofd
    technische dienst<br>Datum: 21 januari 2026</div>"""
    label = truth(
        "change_order",
        "accepted",
        True,
        "nl",
        client="Zuivelcoöperatie Vechtstreek",
        project="Uitbreiding koelhuis",
        project_code="ZV-5512",
        signatory_name="Arjen Hoekstra",
        signatory_title="Hoofd technische dienst",
        signature_date="2026-01-21",
        amount="8475.60 EUR",
        change_order_number="08",
        warnings=["scanned"],
    )
    source = printed(css, body, "nl", "A5 landscape")
    scan = scanned(source, Machine(seed=61, tilt=-0.7, dpi=200))
    return Paper("d-nl-meerwerk", "a", "scan", scan, label, source)


def hours() -> Paper:
    css = """body{font:10pt 'DejaVu Sans'} .g{display:grid;grid-template-columns:repeat(4,1fr);
    gap:1mm} .g div{background:#f3f3f3;padding:1.5mm}"""
    body = """<h2>Urenverantwoording maart 2026</h2><p>Klant: Gemeente Oosterdiep<br>Project:
    Migratie
    zaaksysteem<br>Projectcode: GOD-Z26<br>Medewerker: Fleur Wijnands (Knooppunt ICT)</p>
    <div class=g><div>Week 10</div><div>36 uur</div><div>Week 11</div><div>32 uur</div><div>Week 12
    </div><div>36 uur</div><div>Week 13</div><div>28 uur</div></div><p>Totaal: 132 uur</p>
    <p>[[mark]] Goedgekeurd door Marloes Dijkhuizen (Teamleider dienstverlening, Gemeente
    Oosterdiep) op
    2 april 2026 om 09:41</p><p><small>Digitale goedkeuring in het urenportaal, referentie
    G-330187</small></p>"""
    label = truth(
        "timesheet_approval",
        "accepted",
        True,
        "nl",
        client="Gemeente Oosterdiep",
        project="Migratie zaaksysteem",
        project_code="GOD-Z26",
        signatory_name="Marloes Dijkhuizen",
        signatory_title="Teamleider dienstverlening",
        signature_date="2026-04-02",
    )
    return Paper("d-nl-uren", "a", "text", printed(css, body, "nl"), label)


def mail() -> Paper:
    css = """body{font:11pt 'Liberation Sans'} .k b{display:inline-block;width:30mm}"""
    body = """<div class=k><b>Van:</b>Casper Ruijgrok &lt;c.ruijgrok@stadstheaterlek.example&gt;<br>
    <b>Verzonden:</b>maandag 24 november 2025 20:03<br><b>Aan:</b>Yara
    Bouazza<br><b>Onderwerp:</b>RE:
    Lichtplan foyer</div><hr><p>Dag Yara,</p><p>Mooi geworden! Hierbij keur ik de mijlpaal
    ‘Lichtplan
    foyer’ van project Herinrichting begane grond (2025-STL-9) goed. Je mag de € 5.980,00
    factureren op
    inkoopnummer IN-4402.</p><p>Groet,<br>Casper</p><p>Casper Ruijgrok<br>Zakelijk directeur<br>
    Stadstheater aan de Lek</p>"""
    label = truth(
        "email",
        "accepted",
        None,
        "nl",
        client="Stadstheater aan de Lek",
        project="Herinrichting begane grond",
        project_code="2025-STL-9",
        milestone="Lichtplan foyer",
        signatory_name="Casper Ruijgrok",
        signatory_title="Zakelijk directeur",
        signature_date="2025-11-24",
        amount="5980.00 EUR",
        po_number="IN-4402",
    )
    return Paper("d-nl-mail", "a", "text", printed(css, body, "nl"), label)


def half() -> Paper:
    css = """body{font:10.5pt 'Liberation Serif'} .d{display:flex;gap:8mm} .d div{flex:1;
    border:1px solid #000;padding:3mm;min-height:34mm}"""
    body = """<h2>Verklaring van acceptatie</h2><p>Klant: Havenbedrijf Moerzicht N.V.<br>Project:
    Bodemonderzoek kade 14<br>Projectnummer: HM-14-003<br>Mijlpaal: Eindrapport<br>Bedrag: €
    22.640,00
    </p><p>De klant aanvaardt de mijlpaal. Deze verklaring is pas geldig als beide gemachtigden van
    de
    klant hebben ondertekend (tekenbevoegdheid boven € 20.000: twee handtekeningen).</p>
    <div class=d><div>Eerste gemachtigde klant<br>[[sig 621]]<br>Koen Adriaensen, Inkoper<br>3 maart
    2026</div><div>Tweede gemachtigde klant<br><br><br>Lieselotte Maes, Financieel
    directeur<br>Datum:
    </div></div><p>Opdrachtnemer: Geolab Scheldemond</p>"""
    label = truth(
        "acceptance_certificate",
        "undecided",
        False,
        "nl",
        client="Havenbedrijf Moerzicht N.V.",
        project="Bodemonderzoek kade 14",
        project_code="HM-14-003",
        milestone="Eindrapport",
        signatory_name="Lieselotte Maes",
        signatory_title="Financieel directeur",
        amount="22640.00 EUR",
        warnings=["partly_signed"],
    )
    return Paper("d-nl-half", "a", "text", printed(css, body, "nl"), label)
