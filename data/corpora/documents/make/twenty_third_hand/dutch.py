"""Dutch: the Netherlands and Flanders."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import across, box, copied, ink, page, pen, photo, ring, rows, tick, typ


def papers() -> Iterator[Paper]:
    # 1 werkbon hoveniers, paraaf, foto
    body = f"""<table class=w><tr><td colspan=2><b>WERKBON</b> Hoveniersbedrijf De Groene Spade</td><td>opdrachtnr. 51702</td></tr><tr><td>Klant<br><b>VvE Lindenhof Zutphen</b></td><td>Werk<br><b>Daktuin blok C</b></td><td>Datum<br>{pen("23 april 2026", "Breip", 16)}</td></tr>
<tr><td colspan=3>Uitgevoerd: substraat aangevuld, sedum gelegd (180 m²), afvoeren vrijgemaakt</td></tr><tr><td colspan=2>Bedrag volgens offerte</td><td>€ 9.640,00</td></tr><tr><td colspan=2>Werk naar wens?</td><td>{ring("ja")} / nee</td></tr><tr><td colspan=3>Paraaf klant: {pen("MvdB", "Kristi", 30)} &nbsp; naam: Machteld van den Boogaard, voorzitter VvE</td></tr></table>"""
    src = page(
        body,
        ".w{width:100%}.w td{border:1.5px solid #222;padding:9px}",
        size="A5 landscape",
        margin="10mm",
    )
    yield Paper(
        "km-daktuin-werkbon",
        "a",
        "scan",
        photo(src, 83, 160),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "nl",
            client="VvE Lindenhof Zutphen",
            project="Daktuin blok C",
            project_code="51702",
            signatory_name="Machteld van den Boogaard",
            signatory_title="voorzitter VvE",
            signature_date="2026-04-23",
            amount="9640.00 EUR",
        ),
        src,
    )

    # 2 proces-verbaal oplevering ziekenhuis, kolom akkoord
    body = f"""<h1>Proces-verbaal van oplevering</h1><p>Opdrachtgever: <b>Stichting Ziekenhuis De Waterlinie</b> · Opdrachtnemer: <b>Medibouw Techniek B.V.</b><br>Project: <b>Hybride operatiekamer</b> · Werknummer <b>MT 25.118</b> · Fase: <b>Fase 1 luchtbehandeling</b></p>
<table>{rows("Ruimte|Meting|Norm|Akkoord")}{"".join(f"<tr><td>{a}</td><td>{b}</td><td>{c}</td><td class=c>{tick()}</td></tr>" for a, b, c in (("OK 4", "3,2 CFU/m³", "< 10"), ("Opdekruimte", "+8 Pa", "+5 tot +15"), ("Sluis", "+14 Pa", "+10 tot +20")))}</table>
<p>Er zijn geen opleverpunten. De opdrachtgever neemt fase 1 in gebruik; de vijfde termijn, groot € 121.500,00, wordt vrijgegeven.</p><p>Opgemaakt te Gorinchem op 8 mei 2026</p><table class=s><tr><td>{ink(601)}<br>drs. Hilde Roodenburg<br>manager Huisvesting</td><td>{ink(602, 110, 30, "#111")}<br>Wim Sijbrandij<br>projectleider Medibouw</td></tr></table><div style="page-break-before:always"><h3>Bijlage: restpuntenlijst van de vooropname (8 april 2026), ter kennisneming</h3><p>Onderstaande punten zijn bij de vooropname genoteerd en vóór de oplevering alle afgehandeld.</p><table>{rows("Nr|Punt|Ruimte|Afgehandeld", "1|Rooster trilt bij stand 3|OK 4|15-4", "2|Drukverschilmeter niet geijkt|Sluis|16-4", "3|Kitnaad plafond onderbroken|OK 4|20-4", "4|Codering kanalen ontbreekt|Technische ruimte|21-4", "5|Filterklasse niet op kast vermeld|Technische ruimte|21-4", "6|Deurdranger te traag|Opdekruimte|22-4", "7|Revisietekening regelkast oud|–|28-4", "8|Brandklep 12 niet bereikbaar|Gang|29-4")}</table></div>"""
    yield Paper(
        "km-waterlinie-oplevering",
        "a",
        "text",
        page(
            body,
            "table{width:100%;margin:12px 0}table:first-of-type td,th{border:1px solid #7aa;padding:5px}h1{color:#176;font-size:17pt}",
            font="DejaVu Sans Condensed",
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "nl",
            client="Stichting Ziekenhuis De Waterlinie",
            project="Hybride operatiekamer",
            project_code="MT 25.118",
            milestone="Fase 1 luchtbehandeling",
            signatory_name="Hilde Roodenburg",
            signatory_title="manager Huisvesting",
            signature_date="2026-05-08",
            amount="121500.00 EUR",
        ),
    )

    # 3 portal: Vlaanderen
    body = (
        """<div class=n>KlantenZone <b>Taalhaven cvba</b></div><p class=b>Opdrachten / 2026 / TH-2048</p><h2>Website Toerisme Dijlevallei, luik Duits</h2><table>"""
        + rows(
            "Veld|Waarde",
            "Opdrachtgever|Toerisme Dijlevallei vzw",
            "Opdracht|TH-2048",
            "Levering|Levering 2 van 3",
            "Prijs|€ 1.872,00",
            "Status|Goedgekeurd",
            "Goedgekeurd door|Lieselot Vermeiren, communicatieverantwoordelijke",
            "Tijdstip|11/03/2026 14:27 (bevestigd via itsme®)",
        )
        + """</table><p class=l>Logboek: 06/03 levering 2 klaargezet · 09/03 afgekeurd (verkeerde aanspreekvorm) · 10/03 herwerkte levering 2 klaargezet · 11/03 goedgekeurd</p><p class=l>Afgedrukt op 18/03/2026.</p>"""
    )
    yield Paper(
        "km-dijlevallei-zone",
        "a",
        "text",
        page(
            body,
            ".n{background:#e94f1d;color:#fff;padding:8px}.b{font-size:8.5pt;color:#888}td,th{padding:6px 30px 6px 4px;border-bottom:1px solid #eee}.l{font-size:8.5pt}",
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "nl",
            client="Toerisme Dijlevallei vzw",
            project="Website Toerisme Dijlevallei, luik Duits",
            project_code="TH-2048",
            milestone="Levering 2 van 3",
            signatory_name="Lieselot Vermeiren",
            signatory_title="communicatieverantwoordelijke",
            signature_date="2026-03-11",
            amount="1872.00 EUR",
        ),
    )

    # 4 decharge letter, indirect
    body = f"""<p><b>Museum Het Teerhuis</b><br>Kade 12, 1601 Enkhuizen</p><p style="margin-top:14mm">Decorbouw Vlissegat B.V.<br>t.a.v. de heer Y. Boukhari</p><p>Enkhuizen, 2 december 2025<br>Betreft: tentoonstelling Touw, Teer en Tranen – onderdeel zaal 1, uw opdracht DV-3406</p><p>Geachte heer Boukhari,</p>
<p>Gisteravond zijn wij met het hele team door zaal 1 gelopen. De twee losse plinten van vorige week zitten vast, de lades lopen en het licht staat goed. Wij verlenen u voor dit onderdeel decharge. De resterende € 17.325,00 kunt u bij ons declareren.</p><p>Met hartelijke groet,</p>{ink(604, 140, 34, "#111")}<p>Femke Tol-Schouten<br>zakelijk directeur</p>"""
    yield Paper(
        "km-teerhuis-decharge",
        "a",
        "text",
        page(body, "", margin="28mm", font="Liberation Serif"),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "nl",
            client="Museum Het Teerhuis",
            project="Touw, Teer en Tranen",
            project_code="DV-3406",
            milestone="zaal 1",
            signatory_name="Femke Tol-Schouten",
            signatory_title="zakelijk directeur",
            signature_date="2025-12-02",
            amount="17325.00 EUR",
        ),
    )

    # 5 conditional: school
    src5 = """#set page(margin: 2.2cm)
#set text(font: "DejaVu Serif", size: 9.5pt, lang: "nl")
#line(length: 100%, stroke: 3pt)
*OPNEMING EN GOEDKEURING* (UAV 2012, § 9 en 10)
#line(length: 100%)
Directie namens: Openbaar Onderwijs Rivierenland \\ Werk: Integraal kindcentrum De Stoomfluit \\ Besteknummer: 2024-IKC-02 \\ Onderdeel: gevel noordzijde \\ Aannemer: Bouwgroep Ter Steege-Mol

Het onderdeel wordt *goedgekeurd, behoudens* de volgende kleine gebreken, te herstellen vóór 1 september 2026:
+ voegwerk rond kozijn 1.07
+ loodslab boven de hoofdingang

Inhouding vervalt; uit te betalen € 66.000,00.

#v(6mm)
w.g. Arjan Kloosterboer, directievoerder \\ Tiel, 17 juli 2026
"""
    yield Paper(
        "km-stoomfluit-opneming",
        "a",
        "text",
        typ(src5),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "nl",
            client="Openbaar Onderwijs Rivierenland",
            project="Integraal kindcentrum De Stoomfluit",
            project_code="2024-IKC-02",
            milestone="gevel noordzijde",
            signatory_name="Arjan Kloosterboer",
            signatory_title="directievoerder",
            signature_date="2026-07-17",
            amount="66000.00 EUR",
            conditions=["voegwerk rond kozijn 1.07", "loodslab boven de hoofdingang"],
        ),
    )

    # 6 rejected: lab, form with scores and conclusion
    body = f"""<h3>Beoordeling eindrapport</h3><p>Opdrachtgever: Waterschap Dommelmond<br>Laboratorium: Aqualyse Lab B.V.<br>Project: PFAS-screening regenwaterplassen<br>Projectnr.: WD-0719</p><table>{rows("Criterium|Weging|Oordeel", "Volledigheid|30|voldoende", "Leesbaarheid|10|goed", "Monsterconservering|40|onvoldoende", "Tijdigheid|20|goed")}</table><p>Regel: bij één onvoldoende met weging 40 of hoger wordt het rapport niet geaccepteerd, ongeacht de overige scores.</p><p>Uitkomst: <b>niet geaccepteerd</b>. De slottermijn van € 8.925,00 wordt niet betaald.</p>{ink(606)}<p>Marloes Hendrikx, teamleider Waterkwaliteit, 26 september 2025</p>"""
    yield Paper(
        "km-dommelmond-pfas",
        "a",
        "text",
        page(body, "td,th{border:1px solid #444;padding:4px 20px}"),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "nl",
            client="Waterschap Dommelmond",
            project="PFAS-screening regenwaterplassen",
            project_code="WD-0719",
            milestone="eindrapport",
            signatory_name="Marloes Hendrikx",
            signatory_title="teamleider Waterkwaliteit",
            signature_date="2025-09-26",
            amount="8925.00 EUR",
        ),
    )

    # 7 undecided: wind, scan; signed but neither ja nor nee
    body = f"""<h3>Eindkeuring onderhoudscampagne</h3><p>Eigenaar: <b>Windcollectief Zeekraal U.A.</b><br>Aannemer: <b>Turbo Onderhoud Noord</b><br>Park: <b>Windpark Kwelderpunt</b> &nbsp; Opdracht: <b>TON-882</b></p><table>{rows("Turbine|Bladen|Tandwielkast|Remmen", "KP1|gedaan|gedaan|gedaan", "KP2|gedaan|gedaan|gedaan", "KP3|gedaan|gedaan|gedaan")}</table><p>Oordeel eigenaar (aankruisen):</p><p>{box()} goedgekeurd<br>{box()} afgekeurd</p><p>Campagneprijs: € 31.450,00</p><p>Namens de eigenaar: Sietske Wiersma, parkbeheerder<br>Handtekening {pen("S. Wiersma", "Kristi", 28)} &nbsp; Datum {pen("14 oktober 2025", "Breip", 17)}</p>"""
    src7 = page(
        body, "td,th{border:1px solid;padding:6px 20px}p{margin:14px 0}", font="DejaVu Serif"
    )
    yield Paper(
        "km-kwelderpunt-keuring",
        "a",
        "scan",
        copied(src7, dpi=150, skew=-0.5, turn=-90, noise=6, seed=67),
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "nl",
            client="Windcollectief Zeekraal U.A.",
            project="Windpark Kwelderpunt",
            project_code="TON-882",
            milestone="onderhoudscampagne",
            signatory_name="Sietske Wiersma",
            signatory_title="parkbeheerder",
            signature_date="2025-10-14",
            amount="31450.00 EUR",
        ),
        src7,
    )

    # 8 meerwerk, signed by contractor only
    body = f"""<p class=t>MEERWERKBON <b>MW-11</b></p><p>Project: Renovatie Stadsschouwburg Roerdam<br>Opdrachtgever: Gemeente Roerdam<br>Aannemer: Podiumtechniek Brabant B.V.<br>Projectnummer: PTB 24-077</p><p>Aanvullend: vier lichttrussen verzwaren en opnieuw keuren. Meerprijs € 12.980,00 excl. btw. De werkzaamheden zijn inmiddels naar tevredenheid verricht.</p><table><tr><td>Aannemer<br>{ink(608, 110, 30)}<br>Ruben Slaats, uitvoerder<br>3-2-2026</td><td>Akkoord opdrachtgever<br><br>………………………<br>Hanneke Peeters, projectmanager<br>Datum ……………</td></tr></table>"""
    yield Paper(
        "km-schouwburg-meerwerk",
        "a",
        "text",
        page(
            body,
            ".t{font-size:16pt;background:#ffd9b3;padding:8px}td{border:1px solid;padding:10px 30px}",
        ),
        truth(
            "change_order",
            "undecided",
            False,
            "nl",
            client="Gemeente Roerdam",
            project="Renovatie Stadsschouwburg Roerdam",
            project_code="PTB 24-077",
            signatory_name="Hanneke Peeters",
            signatory_title="projectmanager",
            amount="12980.00 EUR",
            change_order_number="MW-11",
            warnings=["partly_signed"],
        ),
    )

    # 9 urenstaat CONCEPT with signature of consultant only... and approver line blank
    body = f"""{across("CONCEPT", "rgba(120,120,120,.25)", 80)}<h3>Urenverantwoording maart 2026</h3><p>Consultant: Ilse Graafland (Pentaforce Security)<br>Klant: Zorggroep Maaswaard<br>Project: Vervanging VPN-toegang, opdracht PS-1123</p><table>{rows("Week|Uren", "10|32", "11|36", "12|28", "13|34", "Totaal|130")}</table><p>130 × € 118,00 = € 15.340,00</p><p>Akkoord klant: ______________________ (Thijs Overbeek, ICT-manager) &nbsp; Datum: ________</p>"""
    yield Paper(
        "km-maaswaard-uren",
        "a",
        "text",
        page(
            body, "td,th{padding:4px 40px 4px 0;border-bottom:1px solid #aaa}", font="DejaVu Sans"
        ),
        truth(
            "timesheet_approval",
            "undecided",
            False,
            "nl",
            client="Zorggroep Maaswaard",
            project="Vervanging VPN-toegang",
            project_code="PS-1123",
            signatory_name="Thijs Overbeek",
            signatory_title="ICT-manager",
            amount="15340.00 EUR",
            warnings=["draft_or_void"],
        ),
    )

    # 10 mail
    body = """<p class=a>Afzender: Geertrui Maes (g.maes@baggermaatschappij-schelde.be)<br>Aan: expertise@marinesurvey-antwerpen.be<br>Verzonden: dinsdag 19 mei 2026 11:03<br>Onderwerp: RE: sleephopper Zandkoning, eindinspectie dok – dossier MSA 4471</p><p>Dag Steven,</p><p>Ik heb het verslag van de eindinspectie naast het bestek gelegd. Voor mij klopt alles en u mag het dossier afsluiten. Graag factuur van 4.115,00 euro op naam van Baggermaatschappij Schelde nv.</p><p>Vriendelijke groet,<br>Geertrui Maes<br>technisch inspecteur</p>"""
    yield Paper(
        "km-zandkoning-mail",
        "a",
        "text",
        page(body, ".a{border-left:6px solid #069;padding-left:10px}"),
        truth(
            "email",
            "accepted",
            None,
            "nl",
            client="Baggermaatschappij Schelde nv",
            project="sleephopper Zandkoning",
            project_code="MSA 4471",
            milestone="eindinspectie dok",
            signatory_name="Geertrui Maes",
            signatory_title="technisch inspecteur",
            signature_date="2026-05-19",
            amount="4115.00 EUR",
        ),
    )

    # 11 inkooporder
    body = f"""<h2>Inkooporder 4500098213</h2><p>Besteller: Universitair Laboratorium Lekstroom<br>Leverancier: Koelcel Service Hollandia<br>Project: Ombouw biobank<br>Besteldatum: 12 januari 2026<br>Goedgekeurd volgens procuratieregeling (inkoop, budgethouder).</p><table>{rows("Pos|Omschrijving|Aantal|Bedrag", "1|Vriescel -80 °C, verhuizen|3|€ 7.350,00", "2|Kwalificatie IQ/OQ|3|€ 5.400,00", "|Totaal excl. btw||€ 12.750,00")}</table><p>Facturen zonder ordernummer worden geretourneerd.</p>"""
    yield Paper(
        "km-biobank-order",
        "a",
        "text",
        page(body, "table{width:100%}td,th{border:1px solid #bbb;padding:5px}th{background:#eef}"),
        truth(
            "purchase_order",
            None,
            None,
            "nl",
            client="Universitair Laboratorium Lekstroom",
            project="Ombouw biobank",
            amount="12750.00 EUR",
            po_number="4500098213",
        ),
    )
