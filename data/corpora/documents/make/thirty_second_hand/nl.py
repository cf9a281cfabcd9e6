"""Dutch and Flemish papers."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from thirty_second_hand.board import Sheet, made, ty

CERT = "acceptance_certificate"


def oplevering() -> bytes:
    s = Sheet(font="Helvetica", left=52)
    s.p("PROCES-VERBAAL VAN OPLEVERING", 16, True, gap=8)
    s.tab([["Opdrachtgever", "Woonstichting De Linde"], ["Werk", "Renovatie Galerijflat Merelhof"], ["Werknummer", "WDL 2431"],
           ["Fase", "Blok B, woningen 41 t/m 80"], ["Aannemer", "Bouwbedrijf Terpstra B.V."], ["Opneming", "27 augustus 2026, 9.00 uur"]],
          [130, 350], 10, False)  # fmt: skip
    s.p("Artikel 1. Partijen hebben het werk opgenomen. Het werk wordt als opgeleverd beschouwd en door de opdrachtgever "
        "aanvaard onder het voorbehoud dat de volgende punten voor 1 oktober 2026 zijn hersteld:")  # fmt: skip
    s.tab([["Nr.", "Punt", "Ruimte"], ["1", "voordeur woning 57 klemt", "entree"], ["2", "kitvoeg dakrand loslatend", "dak blok B"],
           ["3", "mechanische ventilatie woning 63 te luid", "badkamer"]], [40, 320, 120])  # fmt: skip
    s.p(
        "Aanwezig bij de opneming: opzichter J. Prins, uitvoerder K. Dam en twee leden van de bewonerscommissie. Er is vastgesteld dat de "
        "bestrating van het voorterrein buiten dit bestek valt; dit is aan de gemeente gemeld."
    )
    s.p("Artikel 2. De onderhoudstermijn gaat heden in en duurt zes maanden.\nArtikel 3. De sleutels (80 stuks) zijn overgedragen. "
        "De revisiebescheiden volgen de overeenkomst.", gap=46)  # fmt: skip
    for x, seed, t in ((52, 501, ("De opdrachtgever", "Marjolein Kuipers, projectleider vastgoed", "Zwolle, 27 augustus 2026")),
                       (320, 502, ("De aannemer", "S. Terpstra", "Zwolle, 27 augustus 2026"))):  # fmt: skip
        s.ink(x + 6, s.y, seed)
        for n, line in enumerate(t):
            s.at(x, s.y + 16 + 12 * n, line, 9)
    return s.done()


def urenstaat() -> bytes:
    s = Sheet((842, 595), "Helvetica", 44)
    s.p("Urenstaat inhuur - periode 5 (2 februari t/m 1 maart 2026)", 14, True)
    s.p("Inlener: Gemeente Oosterkwelder   |   Opdracht: Invoering Omgevingsloket   |   Inhuuropdracht: IO-90455   |   "
        "Kandidaat: Sem Wassenaar (Bureau Kraanvogel)", 9.5, gap=8)  # fmt: skip
    s.tab([["Week", "Ma", "Di", "Wo", "Do", "Vr", "Totaal"], ["6", "8", "8", "8", "8", "-", "32"], ["7", "8", "8", "8", "8", "-", "32"],
           ["8", "8", "8", "8", "8", "8", "40"], ["9", "8", "8", "8", "8", "8", "40"], ["", "", "", "", "", "Som", "144"]],
          [90, 80, 80, 80, 80, 80, 100])  # fmt: skip
    s.box(44, s.y + 14, False)
    s.at(60, s.y + 13, "Akkoord")
    s.box(140, s.y + 14, True)
    s.at(
        156,
        s.y + 13,
        "Niet akkoord, want: contract is 32 uur per week; in week 8 en 9 is zonder overleg meer geschreven.",
    )
    s.y += 60
    s.ink(52, s.y, 511)
    s.line(44, s.y + 3, 200)
    s.at(44, s.y + 16, "Noor Hellinga, teamleider Vergunningen")
    s.at(44, s.y + 29, "3 maart 2026")
    return s.done()


def formulier() -> bytes:
    s = Sheet(font="Helvetica")
    s.p("Acceptatieformulier deelproduct", 16, True, gap=4)
    s.p("Bosgoed Logistiek N.V. - inkoop diensten - model 2025-4", 9, gap=4)
    for label, name, value in (
        ("Opdrachtgever", "og", "Bosgoed Logistiek N.V."), ("Project", "pr", "Laadplein Wijchen"), ("Opdrachtnummer", "nr", "BL-7716"),
        ("Deelproduct", "dp", "Netstudie en vergunningdossier"), ("Opdrachtnemer", "on", "Stroomlijn Adviseurs"), ("Bedrag excl. btw", "bd", "EUR 19.640,00"),
    ):  # fmt: skip
        s.y += 27
        s.at(56, s.y, label)
        s.field(name, 200, s.y, 300, value)
    s.y += 14
    for name, text, on in (
        ("k1", "geaccepteerd", False),
        ("k2", "geaccepteerd onder voorwaarde (invullen)", True),
        ("k3", "niet geaccepteerd", False),
    ):
        s.y += 21
        s.check(name, 200, s.y, on)
        s.at(220, s.y, text)
    for label, name, value in (("Voorwaarde", "vw", "legenda van tekening E-04 wordt aangevuld"), ("Naam", "nm", "Dirk-Jan Pothoven"),
                               ("Functie", "fn", "hoofd Huisvesting"), ("Datum", "dt", "14-07-2026")):  # fmt: skip
        s.y += 27
        s.at(56, s.y, label)
        s.field(name, 200, s.y, 300, value)
    s.y += 46
    s.at(56, s.y, "Handtekening")
    s.ink(204, s.y, 521)
    s.line(200, s.y + 3, 200)
    return s.done()


def gereed() -> bytes:
    s = Sheet(font="Times-Roman", left=66)
    s.p("Dakwerken Claes & Zonen bv", 15, True, gap=0)
    s.p("Industrieweg 40, 3980 Tessenderlo", 10, gap=14)
    s.p(
        "Aan: vzw Sint-Ludgardis, Technische dienst\nWerf: Platte daken campus Zuid\nBestelbon: SL-2026-88\nTessenderlo, 30 maart 2026",
        11,
        gap=12,
    )
    s.p("Betreft: melding van voltooiing", 12, True)
    s.p("Geachte, wij melden u dat de dakwerken op 27 maart 2026 volledig zijn voltooid. Volgens onze eigen controle zijn er "
        "geen gebreken en is aan alle voorwaarden voor de oplevering voldaan. Wij vragen u de werken te aanvaarden door dit "
        "blad getekend terug te sturen; de eindfactuur van 58.730,25 EUR volgt daarna.", 11.5, gap=34)  # fmt: skip
    s.ink(72, s.y, 531)
    s.p("Wim Claes, zaakvoerder", 11, gap=26)
    s.tab(
        [
            ["Voor aanvaarding, de bouwheer"],
            ["Naam: Godelieve Snoeks, diensthoofd"],
            ["Handtekening:"],
            ["Datum:"],
        ],
        [300],
        11,
    )
    return s.done()


def papers() -> Iterator[Paper]:
    yield made("werkbon-cv", ty(
        """#table(columns: (1fr, 130pt), [#text(16pt)[*Installatiebureau Hofman*]\\ Ketels - vloerverwarming - ventilatie], [*WERKBON*\\ nr. 26-30714\\ 4 december 2026])
Klant: VvE Kastanjelaan 2-40 #h(1fr) Opdracht: 88213\\
Werk: Vervangen circulatiepompen stookruimte\\
Uitgevoerd: twee pompen vervangen, leidingen gespoeld, installatie ontlucht en ingeregeld. Werkt naar behoren. Geen restpunten.
#v(4pt)
Monteur: Bilal \\ Uren: 5,5 \\ Materiaal: 2 pompen, 4 afsluiters
#v(10pt)
#rect(width: 100%, inset: 8pt)[Werk naar tevredenheid uitgevoerd en geaccepteerd door de klant:\\ #v(8pt) Naam: #hw(f: "DkgHandwriting", s: 12pt)[Ria Zandstra] #h(1fr) Functie: #hw(f: "DkgHandwriting", s: 12pt)[voorzitter VvE]\\ #v(6pt) Handtekening: «541» #h(1fr) Datum: #hw(f: "DkgHandwriting", s: 12pt)[4-12-2026]]
""", lang="nl", paper="a5", margin="1.2cm", size=9.5), truth(
        CERT, "accepted", True, "nl", client="VvE Kastanjelaan 2-40",
        project="Vervangen circulatiepompen stookruimte", project_code="88213",
        signatory_name="Ria Zandstra", signatory_title="voorzitter VvE", signature_date="2026-12-04"),
        how=Scanner(dpi=145, skew=-1.2, noise=4, jpeg=36, contrast=0.9, seed=81))  # fmt: skip
    yield made("oplevering-merelhof", oplevering(), truth(
        CERT, "accepted_with_conditions", True, "nl", client="Woonstichting De Linde",
        project="Renovatie Galerijflat Merelhof", project_code="WDL 2431",
        milestone="Blok B, woningen 41 t/m 80", signatory_name="Marjolein Kuipers",
        signatory_title="projectleider vastgoed", signature_date="2026-08-27",
        conditions=["voordeur woning 57 klemt", "kitvoeg dakrand loslatend",
                    "mechanische ventilatie woning 63 te luid"]))  # fmt: skip
    yield made("voorlopige-oplevering-sluis", ty(
        """#align(right)[#box(stroke: 0.5pt, inset: 8pt)[Polderbestuur Blankaart\\ Dienst Waterlopen\\ 8600 Diksmuide]]
#v(8pt)
Diksmuide, 21 mei 2026 #h(1fr) ons kenmerk: PB/2026/W-33

Aan de aannemer Verhelst Waterwerken nv

*Voorlopige oplevering - Herstel Sluis Reiger, bestek 2024/17*

Mijnheer,

Op 19 mei heeft onze toezichter, de heer Lootens, samen met uw werfleider de sluisdeuren zes maal geopend en gesloten onder vol verval. De lekverliezen bleven onder de toegelaten 3 liter per seconde. Ook het schilderwerk en de elektrische bediening werden nagezien.

Gelet op deze bevindingen verleent het bestuur u de voorlopige oplevering van de werken met ingang van 19 mei 2026. De waarborgtermijn van vijf jaar begint op die dag te lopen. De eerste helft van de borgtocht, zijnde 11.905,00 EUR, wordt vrijgegeven.

De definitieve oplevering gebeurt later op uw verzoek.

Met de meeste hoogachting,

«551»\\
Lieven Dhaene\\
Dijkgraaf
""", lang="nl", font="Liberation Serif", size=11.5, margin="2.5cm"), truth(
        CERT, "accepted", True, "nl", client="Polderbestuur Blankaart", project="Herstel Sluis Reiger",
        project_code="2024/17", milestone="Voorlopige oplevering", signatory_name="Lieven Dhaene",
        signatory_title="Dijkgraaf", signature_date="2026-05-21", amount="11905.00 EUR"))  # fmt: skip
    yield made("meerwerk-archiefkelder", ty(
        """#text(15pt)[*Meer- en minderwerkstaat 06*]
#grid(columns: (110pt, 1fr), row-gutter: 6pt, [Opdrachtgever], [Regionaal Archief Vechtdal], [Project], [Archiefkelder Droogstelling], [Projectnr.], [RAV-190], [Aannemer], [Keldertech Nederland B.V.])
#v(6pt)
#table(columns: (1fr, 90pt), align: (left, right), [Omschrijving], [Bedrag (€)], [Minder: injecteren westwand 14 m], [\\- 5.880,00], [Meer: lekgoot met pomp], [3.120,00], [Meer: kabelgoot verplaatsen], [415,00], [*Saldo minderwerk*], [*- 2.345,00*])
De aanneemsom wordt met het saldo verlaagd. Geen gevolgen voor de planning.

‹x› akkoord opdrachtgever #h(20pt) ‹ › niet akkoord
#v(18pt)
Ommen, 9 november 2026 #h(1fr) «561»\\
#align(right)[Stijn Overdijk, adjunct-directeur Regionaal Archief Vechtdal]
""", lang="nl", size=11), truth(
        "change_order", "accepted", True, "nl", client="Regionaal Archief Vechtdal",
        project="Archiefkelder Droogstelling", project_code="RAV-190", signatory_name="Stijn Overdijk",
        signatory_title="adjunct-directeur", signature_date="2026-11-09", amount="-2345.00 EUR",
        change_order_number="06"))  # fmt: skip
    yield made("urenstaat-niet-akkoord", urenstaat(), truth(
        "timesheet_approval", "rejected", True, "nl", client="Gemeente Oosterkwelder",
        project="Invoering Omgevingsloket", project_code="IO-90455", signatory_name="Noor Hellinga",
        signatory_title="teamleider Vergunningen", signature_date="2026-03-03"))  # fmt: skip
    yield made("mail-akkoord-huisstijl", ty(
        """#block(fill: rgb("#eef2f6"), inset: 9pt, width: 100%)[*Re: Definitieve bestanden fase 1*\\ Lotte Biesheuvel · Kaasmakerij Zijldijk\\ aan Studio Inktlijn · vr 10 apr. 2026 09:47]
Hoi Maarten,

Gisteren met Henk en Truus doorgelopen en we zijn er blij mee. Fase 1 van Nieuwe Huisstijl Zijldijk is wat ons betreft klaar en goedgekeurd. Je kunt de 4.275 euro factureren, zet er s.v.p. inkoopnummer KZ-515 op.

Fase 2 (verpakkingen) doen we na de zomer.

Groet,\\
Lotte Biesheuvel\\
bedrijfsleider
#v(1fr)
#text(7.5pt)[Dit bericht is uitsluitend bestemd voor de geadresseerde. Aan dit bericht kunnen geen rechten van derden worden ontleend.]
""", lang="nl", size=10.5), truth(
        "email", "accepted", None, "nl", client="Kaasmakerij Zijldijk",
        project="Nieuwe Huisstijl Zijldijk", milestone="Fase 1", signatory_name="Lotte Biesheuvel",
        signatory_title="bedrijfsleider", signature_date="2026-04-10", amount="4275.00 EUR",
        po_number="KZ-515"))  # fmt: skip
    yield made("mail-afspraak-kas", ty(
        """Van: Joris Penninx, Veldkas Telers U.A.\\
Aan: Annemiek Roos\\
Verzonden: woensdag 6 mei 2026 15:20\\
Onderwerp: Klimaatcomputer Kas 4 - afspraak volgende week

Dag Annemiek,

Dinsdag om half elf past prima. Neem je laarzen mee, het middenpad staat nog blank. Wil je vooraf de handleiding van de nieuwe regelaar sturen? Dan kan Piet zich inlezen.

Parkeren kan achter de loods, de slagboom gaat vanzelf open.

Groeten, Joris
""", lang="nl", font="DejaVu Sans Mono", size=8.5), truth(
        "email", None, None, "nl", client="Veldkas Telers U.A.", project="Klimaatcomputer Kas 4"))  # fmt: skip
    yield made("acceptatie-late-pagina", ty(
        """#set page(footer: context align(center)[#text(8pt)[Overdrachtsdossier Planbord - pagina #counter(page).display()]])
= Overdrachtsdossier
Opdrachtgever: Ambulancezorg Noorderstreek\\
Project: Planbord Meldkamer (PM-0268)\\
Leverancier: Vuurtoren Software B.V.\\
Onderdeel: Oplevering 3 - Roosterkoppeling
== 1 Wat is geleverd
De koppeling tussen het rooster en het planbord, een beheerscherm voor uitzonderingen en een dagelijkse controle op ontbrekende diensten. De broncode staat in de omgeving van de opdrachtgever.
== 2 Testverslag
#table(columns: (1fr, 60pt, 60pt, 1fr), [Onderdeel], [Tests], [Goed], [Opmerking], [Inlezen rooster], [36], [36], [], [Ruilen van diensten], [22], [22], [], [Storing en herstart], [9], [9], [herstart binnen 40 s], [Rapportage], [14], [14], [])
Een eerder afgekeurde versie (3.0.1) is ingetrokken; dit dossier betreft versie 3.0.4.
== 3 Nazorg
Vuurtoren Software is tot en met 31 maart 2027 op werkdagen bereikbaar. Fouten worden kosteloos hersteld; wensen gaan via een wijzigingsverzoek.
#pagebreak()
== 4 Beheer en toegang
Functioneel beheer ligt bij de afdeling Planning. Accounts van de leverancier zijn op 30 november ingetrokken, met uitzondering van een noodaccount in de kluis.
== 5 Verspreiding
Dossier is verstuurd aan: Planning, ICT, Inkoop, functionaris gegevensbescherming, Vuurtoren Software.
#pagebreak()
== 6 Besluit opdrachtgever
Oplevering 3 voldoet aan de eisen en wordt geaccepteerd. De laatste termijn ad € 33.480,00 is betaalbaar.
#v(16pt)
«571»\\
Femke Dijkhuis\\
Manager Meldkamer\\
Drachten, 14 december 2026
""", lang="nl", font="Libertinus Serif", size=11.5, margin="2.5cm"), truth(
        CERT, "accepted", True, "nl", client="Ambulancezorg Noorderstreek", project="Planbord Meldkamer",
        project_code="PM-0268", milestone="Oplevering 3 - Roosterkoppeling",
        signatory_name="Femke Dijkhuis", signatory_title="Manager Meldkamer",
        signature_date="2026-12-14", amount="33480.00 EUR"))  # fmt: skip
    yield made("formulier-voorwaarde", formulier(), truth(
        CERT, "accepted_with_conditions", True, "nl", client="Bosgoed Logistiek N.V.",
        project="Laadplein Wijchen", project_code="BL-7716", milestone="Netstudie en vergunningdossier",
        signatory_name="Dirk-Jan Pothoven", signatory_title="hoofd Huisvesting",
        signature_date="2026-07-14", amount="19640.00 EUR",
        conditions=["legenda van tekening E-04 wordt aangevuld"]), form="form")  # fmt: skip
    yield made("melding-voltooiing-daken", gereed(), truth(
        CERT, "undecided", False, "nl", client="vzw Sint-Ludgardis", project="Platte daken campus Zuid",
        po_number="SL-2026-88", signatory_name="Godelieve Snoeks", signatory_title="diensthoofd",
        amount="58730.25 EUR", warnings=["partly_signed"]))  # fmt: skip
    yield made("decharge-een-van-twee", ty(
        """#align(center)[*DECHARGEVERKLARING*\\ programma Zorg op Afstand · Thuiszorg Maasduinen · dossier TM-61]
#v(8pt)
De stuurgroep verklaart dat fase *Uitrol wijkteams* is voltooid en dechargeert Adviesgroep Berkel. Het slothonorarium van € 27.900,00 kan worden betaald.

Deze verklaring is pas van kracht wanneer beide leden van de stuurgroep haar hebben ondertekend.
#v(16pt)
#grid(columns: (1fr, 1fr), column-gutter: 20pt, row-gutter: 8pt, [Lid 1, bestuurder], [Lid 2, voorzitter cliëntenraad], [«581»], [#v(26pt)], [#line(length: 100%)Yvonne Crasborn], [#line(length: 100%)Theo Janssen-Pijls], [Datum: 16-06-2026], [Datum:])
""", lang="nl", font="Liberation Sans", size=11, margin="2.4cm"), truth(
        CERT, "undecided", False, "nl", client="Thuiszorg Maasduinen", project="Zorg op Afstand",
        project_code="TM-61", milestone="Uitrol wijkteams", signatory_name="Theo Janssen-Pijls",
        signatory_title="voorzitter cliëntenraad", amount="27900.00 EUR",
        warnings=["partly_signed"]))  # fmt: skip
