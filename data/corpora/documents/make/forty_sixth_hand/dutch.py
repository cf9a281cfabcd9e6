"""Dutch and Flemish papers: acceptatieverklaringen, werkbonnen, meerwerk, urenstaten, notulen."""

from collections.abc import Iterator

from scan import Scanner, scan

from .board import (
    CERT,
    HOURS,
    MAIL,
    NO,
    OPEN,
    ORDER,
    PART,
    YES,
    Ink,
    Paper,
    hand,
    joined,
    plain,
    rule,
    scanned,
    sheet,
    truth,
    typ,
)


def papers() -> Iterator[Paper]:
    yield from drawn()
    yield from typeset()


def drawn() -> Iterator[Paper]:
    """Papers made with platypus."""
    page = sheet(
        "# Acceptatieverklaring", "Kaapstander Software B.V., Vlissingen", rule(),
        {"Opdrachtgever": "Waterschap De Oude Rijnkant", "Project": "Vergunningenloket Online", "Projectnummer": "KS-24-066", "Mijlpaal": "Mijlpaal 4: productierijp", "Inkooporder": "WOR-556012", "Vrij te geven bedrag": "€ 29.400,00 (excl. btw)"},
        "Opdrachtgever verklaart de acceptatietest van 1 t/m 12 juni 2026 met goed gevolg te hebben afgerond en accepteert de mijlpaal zonder voorbehoud.",
        10, "Namens opdrachtgever,", Ink(42), "Tjitske Wiarda<br/>Teammanager Vergunningen<br/>Leiden, 16 juni 2026",
        8, "~ Op deze verklaring zijn de inkoopvoorwaarden van het waterschap van toepassing. Gebreken die na acceptatie blijken worden binnen de garantietermijn van zes maanden kosteloos hersteld. Verzendlijst: opdrachtgever, leverancier, afdeling Financiën, archief.",
        colour="#14507d", lines="rows", foot="Acceptatieverklaring versie 2.1 – blad %d",
    )  # fmt: skip
    yield plain(
        "acceptatie-waterschap",
        page,
        truth(
            CERT,
            YES,
            True,
            "nl",
            client="Waterschap De Oude Rijnkant",
            project="Vergunningenloket Online",
            project_code="KS-24-066",
            milestone="Mijlpaal 4: productierijp",
            signatory_name="Tjitske Wiarda",
            signatory_title="Teammanager Vergunningen",
            signature_date="2026-06-16",
            amount="29400.00 EUR",
            po_number="WOR-556012",
        ),
    )

    page = sheet(
        "# WERKBON 7734", "Zeilmaker AV & Congrestechniek".replace("&", "&amp;"),
        [["Klant: Bloemencoöperatie Westerhonk U.A.", "Datum: 21-11-2025"], ["Project: Najaarsledenvergadering", "Werknr: 25.418"], ["Onderdeel: opbouw en bediening dag 1", "Monteur: Sjoerd K."]],
        [[1, 4, 1], ["Aantal", "Omschrijving", "Uren"], ["1", "Opbouw podium, 2 schermen", "6"], ["1", "Bediening tijdens vergadering", "5"]],
        "Werk goedgekeurd&nbsp; JA / <strike>NEE</strike>&nbsp;&nbsp;&nbsp; Bedrag: € 1.287,50",
        hand("J. Hogeboom", "Kristi", 30), "Naam klant: Janneke Hogeboom, bestuurssecretaris",
        hand("21-11-2025", "Breip", 15),
        size=(420, 595), pt=9, margin=13, lines="all",
    )  # fmt: skip
    yield scanned(
        "werkbon-av",
        page,
        truth(
            CERT,
            YES,
            True,
            "nl",
            client="Bloemencoöperatie Westerhonk U.A.",
            project="Najaarsledenvergadering",
            project_code="25.418",
            milestone="opbouw en bediening dag 1",
            signatory_name="Janneke Hogeboom",
            signatory_title="bestuurssecretaris",
            signature_date="2025-11-21",
            amount="1287.50 EUR",
        ),
        dpi=130,
        skew=-1.8,
        noise=6.0,
        shadow=True,
        seed=51,
    )

    page = sheet(
        "Urenverantwoording", "# Periode 3 – 2026 (2 t/m 29 maart)",
        {"Inhurende organisatie": "Gemeente Haarlemmerwoude", "Opdracht": "Interim functioneel beheer zaaksysteem", "Opdrachtnummer": "INH-2026-031", "Professional": "Marloes van Tongeren", "Leverancier": "Tweestroom Detachering B.V."},
        [["Week", "ma", "di", "wo", "do", "vr"], ["10", "8", "8", "–", "8", "8"], ["11", "8", "8", "–", "8", "6"], ["12", "8", "8", "–", "8", "8"], ["13", "8", "8", "–", "8", "8"]],
        "Totaal 126 uur à € 91,50 = € 11.529,00",
        "Digitaal geaccordeerd door Ruben Oosterkamp, afdelingshoofd Informatievoorziening, op 31-03-2026 om 15:12 (InhuurDesk, kenmerk 90-44F1).",
        font="Helvetica", lines="zebra", pt=10,
    )  # fmt: skip
    yield plain(
        "uren-zaaksysteem",
        page,
        truth(
            HOURS,
            YES,
            True,
            "nl",
            client="Gemeente Haarlemmerwoude",
            project="Interim functioneel beheer zaaksysteem",
            project_code="INH-2026-031",
            signatory_name="Ruben Oosterkamp",
            signatory_title="afdelingshoofd Informatievoorziening",
            signature_date="2026-03-31",
            amount="11529.00 EUR",
        ),
    )

    page = sheet(
        "Provinciaal Museum voor Scheepvaart<br/>Oostende", 12, "Oostende, 3 oktober 2025", 8, "Bureau Strandloper bv<br/>t.a.v. mevrouw Declerck", 10,
        "<b>Betreft: weigering voorlopige oplevering – Audiogids Visserijzaal (dossier STR-88)</b>",
        "Geachte mevrouw Declerck",
        "Op 1 oktober deden we samen de rondgang voor de voorlopige oplevering van de Franstalige versie. Van de 36 fragmenten speelden er elf niet af en bij de toestellen ontbraken de laadstations. Wij weigeren daarom de voorlopige oplevering van de Franstalige versie.",
        "De schijf van 7.150,00 EUR wordt niet vrijgegeven. Gelieve ons tegen 17 oktober een nieuwe datum voor te stellen.",
        "Met vriendelijke groet", Ink(45), "Wannes Quaghebeur<br/>zakelijk leider",
        font="Times-Roman", pt=11.5, margin=28,
    )  # fmt: skip
    yield plain(
        "weigering-museum",
        page,
        truth(
            CERT,
            NO,
            True,
            "nl",
            client="Provinciaal Museum voor Scheepvaart",
            project="Audiogids Visserijzaal",
            project_code="STR-88",
            milestone="Franstalige versie",
            signatory_name="Wannes Quaghebeur",
            signatory_title="zakelijk leider",
            signature_date="2025-10-03",
            amount="7150.00 EUR",
        ),
    )

    page = sheet(
        "# Notulen voortgangsoverleg nr. 9", "Project Klantportaal Warmtenet · woensdag 14 januari 2026, 10.00–11.15 uur",
        "Aanwezig: F. Bakker en L. el Amrani (Warmtebedrijf Stadshaven), P. Drost (Houtrib ICT). Verslag: P. Drost.",
        "<b>1. Vorig verslag.</b> Geen opmerkingen, vastgesteld.",
        "<b>2. Voortgang.</b> Sprint 11 is klaar. De koppeling met de meterdata loopt twee dagen achter.",
        "<b>3. Acceptatie.</b> De acceptatietest van deelproduct 2 begint op 2 februari. Het besluit over acceptatie volgt daarna schriftelijk door de stuurgroep.",
        "<b>4. Rondvraag.</b> De heer Bakker vraagt om een demo voor de klantenraad.",
        "<b>5. Volgend overleg.</b> 28 januari 2026.",
        font="Helvetica", pt=10.5, margin=24, head="Houtrib ICT – notulen – opdracht HI-1209",
    )  # fmt: skip
    yield plain(
        "notulen-warmtenet",
        page,
        truth(
            "other",
            None,
            None,
            "nl",
            client="Warmtebedrijf Stadshaven",
            project="Klantportaal Warmtenet",
            project_code="HI-1209",
        ),
    )

    page = sheet(
        "# Opleveringsprotocol", "Scheepsjournaal Data B.V. ↔ Rederij Nijhof-Lemmer".replace("↔", "/"),
        {"Opdracht": "Brandstofdashboard vloot", "Contractnummer": "SJD-C-310", "Opgeleverd": "Fase 2 (installatie aan boord)", "Contractwaarde fase": "€ 22.050,00"},
        "Voor oplevering tekenen reder én technisch inspecteur.", 6,
        [["Rol", "Naam", "Handtekening", "Datum"], ["Technisch inspecteur", "Eelco Postma", (Ink(46, 80, 20),), "09-12-2025"], ["Reder", "Sietske Nijhof", "", ""]],
        lines="all", font="Times-Roman", pt=11,
    )  # fmt: skip
    yield plain(
        "protocol-rederij",
        page,
        truth(
            CERT,
            OPEN,
            False,
            "nl",
            client="Rederij Nijhof-Lemmer",
            project="Brandstofdashboard vloot",
            project_code="SJD-C-310",
            milestone="Fase 2 (installatie aan boord)",
            signatory_name="Sietske Nijhof",
            signatory_title="Reder",
            amount="22050.00 EUR",
            warnings=["partly_signed"],
        ),
    )


def typeset() -> Iterator[Paper]:
    """Papers made with typst."""
    page = typ(
        """#grid(columns: (1fr, 1fr), [#text(17pt)[*Meerwerkopdracht*]], align(right)[Meerwerknummer *MW-06*])
#line(length: 100%, stroke: 1.5pt + rgb("#0a6e5c"))
Opdrachtgever: Stichting Zorgkringen Drechtoever \\ Project: Rooster-app verpleging (projectcode ZD-55) \\ Leverancier: Bitweide B.V.

#table(columns: (1fr, auto), [Ruilverzoeken met goedkeuring door teamleider], [€ 4.600,00], [Extra testronde], [€ 1.150,00], [*Totaal meerwerk*], [*€ 5.750,00*])

#yes Akkoord, uitvoeren #h(1cm) #no Niet akkoord

#scrawl(47) \\ Anne-Fleur Kooistra, programmamanager Zorg & ICT \\ Dordrecht, 24 april 2026""", font="Libertinus Serif", pt=11.5, lang="nl")  # fmt: skip
    yield plain(
        "meerwerk-zorg",
        page,
        truth(
            ORDER,
            YES,
            True,
            "nl",
            client="Stichting Zorgkringen Drechtoever",
            project="Rooster-app verpleging",
            project_code="ZD-55",
            signatory_name="Anne-Fleur Kooistra",
            signatory_title="programmamanager Zorg & ICT",
            signature_date="2026-04-24",
            amount="5750.00 EUR",
            change_order_number="MW-06",
        ),
    )

    page = typ(
        """Van: Bavo Steyaert <bavo.steyaert@textielring.example> \\
Verzonden: maandag 9 februari 2026 8:58 \\
Aan: Lieselot (Nachtvlinder Communicatie) \\
Onderwerp: Re: Re: Jaarverslag 2025 - vormgeving binnenwerk
#line(length: 100%, stroke: .4pt)
Dag Lieselot

Bedankt voor de snelle aanpassing. De vormgeving van het binnenwerk (Jaarverslag 2025, dossier NV-2212) is goedgekeurd op voorwaarde dat het organigram op pagina 9 vervangen wordt door de versie van januari. Factureer gerust de tweede schijf van 3.900 euro.

Groeten \\ Bavo

Bavo Steyaert, communicatieverantwoordelijke \\ Textielring Zuid-West-Vlaanderen vzw

#text(9pt, fill: gray)[> Op 6 feb. 2026 schreef Lieselot: Beste Bavo, als bijlage de nieuwe versie. Keur je die goed?]""".replace("<bavo", "\\<bavo"), font="Liberation Serif", pt=11, lang="nl")  # fmt: skip
    yield plain(
        "mail-jaarverslag",
        page,
        truth(
            MAIL,
            PART,
            None,
            "nl",
            client="Textielring Zuid-West-Vlaanderen vzw",
            project="Jaarverslag 2025",
            project_code="NV-2212",
            milestone="vormgeving van het binnenwerk",
            signatory_name="Bavo Steyaert",
            signatory_title="communicatieverantwoordelijke",
            signature_date="2026-02-09",
            amount="3900.00 EUR",
            conditions=["het organigram op pagina 9 vervangen wordt door de versie van januari"],
        ),
    )

    page = typ(
        """#set page(header: [#text(8pt)[VERVALLEN – vervangen door revisie C #h(1fr) formulier revisie B]])
= Goedkeuringsformulier pentest
Klant: Pensioenhuis Vechtstede N.V. \\ Opdracht: Pentest deelnemersportaal \\ Opdrachtnr.: PT-0634 \\ Oplevering: Hertestrapport \\ Prijs: € 8.800,00

De bevindingen H1 t/m H3 zijn verholpen. Klant keurt de oplevering goed.

Naam: Ingmar Roelofsen #h(1cm) Functie: CISO #h(1cm) Datum: #dots(w: 3cm)

Handtekening: #dots(w: 5cm)""", font="Liberation Sans", pt=11, lang="nl")  # fmt: skip
    yield plain(
        "vervallen-pentest",
        page,
        truth(
            CERT,
            OPEN,
            False,
            "nl",
            client="Pensioenhuis Vechtstede N.V.",
            project="Pentest deelnemersportaal",
            project_code="PT-0634",
            milestone="Hertestrapport",
            signatory_name="Ingmar Roelofsen",
            signatory_title="CISO",
            amount="8800.00 EUR",
            warnings=["draft_or_void"],
        ),
    )

    front = typ(
        """= Overdrachtsdossier opleidingstraject
Opdrachtgever: *Brandweerzone Demerdal* \\ Traject: *Leidinggeven bij crisis* \\ Bestelbon: *BB-2025-4410* \\ Dossier: *KP-731*

Het traject bestaat uit drie modules. De eerste en de derde module werden al afgerekend; dit dossier gaat over *module 2: crisiscommunicatie*, kostprijs *6.340,00 EUR*.

Inhoud: aanwezigheidslijsten, syllabus, evaluaties. Het ondertekende blad zit achteraan.""", font="Libertinus Serif", pt=12, lang="nl")  # fmt: skip
    back = typ(
        """*Blad voor de zone*

Module 2 wordt

#no aanvaard #h(1cm) #no aanvaard met opmerkingen #h(1cm) #yes niet aanvaard

Reden: #pen("de oefening met de pers is niet doorgegaan", f: "Breip", s: 16pt)

#pen("Goedele Merckx", s: 28pt)

kapitein Goedele Merckx, hoofd opleiding \\ Diest, #pen("17/12/2025", f: "Breip", s: 15pt)""", font="Liberation Sans", pt=12, lang="nl")  # fmt: skip
    label = truth(
        CERT,
        NO,
        True,
        "nl",
        client="Brandweerzone Demerdal",
        project="Leidinggeven bij crisis",
        project_code="KP-731",
        milestone="module 2: crisiscommunicatie",
        signatory_name="Goedele Merckx",
        signatory_title="hoofd opleiding",
        signature_date="2025-12-17",
        amount="6340.00 EUR",
        po_number="BB-2025-4410",
    )
    yield Paper(
        "lp-dossier-mixed",
        "a",
        "mixed",
        joined(front, scan(back, Scanner(dpi=100, jpeg=32, noise=5, skew=-0.8, seed=57))),
        label,
        joined(front, back),
    )

    page = typ(
        """#align(center)[#text(14pt)[*Proces-verbaal van aanvaarding onderzoek*]]
#v(6pt)
Het Agentschap voor Landschapszorg heeft het eindrapport van de studie „Houtkanten en bestuivers" (opdracht 2024/OND/19), uitgevoerd door het Centrum Akkerrand, onderzocht.

Besluit: het eindrapport wordt aanvaard onder voorbehoud van
- opname van de ruwe teldata in het open dataportaal;
- een Nederlandse samenvatting van ten hoogste vier bladzijden.

Het saldo bedraagt 18.975,00 euro.

#v(5pt)
#stamp([Agentschap voor Landschapszorg \\ GOEDGEKEURD \\ 28 MEI 2026], c: rgb("#23408e")) #h(1cm) #pen("Philippe Noterdaeme", s: 27pt)

Philippe Noterdaeme, afdelingshoofd Kennis""", font="Liberation Serif", pt=12, page='paper: "a4", margin: 3cm', lang="nl")  # fmt: skip
    yield scanned(
        "pv-houtkanten",
        page,
        truth(
            CERT,
            PART,
            True,
            "nl",
            client="Agentschap voor Landschapszorg",
            project="Houtkanten en bestuivers",
            project_code="2024/OND/19",
            milestone="eindrapport",
            signatory_name="Philippe Noterdaeme",
            signatory_title="afdelingshoofd Kennis",
            signature_date="2026-05-28",
            amount="18975.00 EUR",
            conditions=[
                "opname van de ruwe teldata in het open dataportaal",
                "een Nederlandse samenvatting van ten hoogste vier bladzijden",
            ],
        ),
        skew=1.0,
        seed=60,
    )
