"""Dutch papers from the Netherlands and Flanders."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import form, page, scanned


def oplevering() -> Paper:
    src = r"""
#set page("a4", margin: 20mm)
#set text(font: "Carlito", size: 10.5pt)
#block(fill: rgb("#e8f1e4"), inset: 9pt, width: 100%)[#text(14pt)[*Opleverformulier*] #h(1fr) Van Ommeren Installatietechniek]
#v(8pt)
Opdrachtgever #h(6pt) #fld("opdrachtgever", 240pt, "Stichting Woonpalet Almere") \ #v(4pt)
Project #h(6pt) #fld("project", 260pt, "Warmtepompen Filmwijk fase 2") \ #v(4pt)
Werknummer #h(6pt) #fld("werknr", 90pt, "VO-25-1183") #h(10pt) Termijnbedrag (€) #fld("bedrag", 90pt, "64.275,00") \ #v(10pt)
Na opname van het werk: \ #v(4pt)
#chk("goed", "yes") #h(5pt) het werk is goedgekeurd en wordt als opgeleverd beschouwd \ #v(3pt)
#chk("punten", "no") #h(5pt) het werk is opgeleverd met openstaande punten \ #v(3pt)
#chk("afgekeurd", "no") #h(5pt) het werk is afgekeurd \ #v(10pt)
Opmerkingen #h(6pt) #fld("opm", 340pt, "Complimenten voor de monteurs, bewoners zijn tevreden.") \ #v(12pt)
Namens opdrachtgever #h(6pt) #fld("naam", 170pt, "Farida el Khatib") #h(6pt) functie #fld("functie", 130pt, "opzichter") \ #v(4pt)
Ondertekend #h(6pt) #fld("hand", 170pt, "/s/ F. el Khatib") #h(6pt) datum #fld("datum", 90pt, "13-11-2025")
"""
    return form(
        "ms-nl-opleverformulier",
        src,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "nl",
            client="Stichting Woonpalet Almere",
            project="Warmtepompen Filmwijk fase 2",
            project_code="VO-25-1183",
            signatory_name="Farida el Khatib",
            signatory_title="opzichter",
            signature_date="2025-11-13",
            amount="64275.00 EUR",
        ),
    )


def melding_akkoord() -> Paper:
    src = r"""
#set page("a4", margin: 15mm)
#set text(font: "Liberation Sans", size: 8.8pt)
#text(13pt, fill: rgb("#003b70"))[Wijziging W 2603 0417] #h(1fr) Zandbergen ICT Beheer · selfserviceportaal
#line(length: 100%)
#grid(columns: (1fr, 1fr), gutter: 14pt,
 kv[Aanmelder][Hogeschool Merwede][Onderwerp][Migratie mailboxen, tranche 3][Project][ICT-P-318 Naar de cloud][Kosten tranche][€ 11.900,00],
 kv[Status][*Afgesloten*][Oordeel klant][*Akkoord*][Beoordelaar][Wietske Hoogland, hoofd Informatievoorziening][Beoordeeld op][26-03-2026 14:07])
#v(8pt)
*Acties*
#table(columns: (auto, 1fr, auto), inset: 5pt, stroke: (bottom: .3pt + gray), [24-03 23:10], [612 postvakken overgezet, 0 fouten (R. Bosma)], [uitgevoerd], [25-03 09:00], [Nazorg op locatie], [uitgevoerd], [25-03 16:30], [Verzoek om oordeel gestuurd naar W. Hoogland], [verzonden], [26-03 14:07], [Oordeel ontvangen: "Ziet er goed uit, tranche 3 is wat ons betreft geaccepteerd."], [ontvangen])
"""
    return page(
        "ms-nl-wijziging-akkoord",
        src,
        truth(
            "acceptance_certificate",
            "accepted",
            None,
            "nl",
            client="Hogeschool Merwede",
            project="Naar de cloud",
            project_code="ICT-P-318",
            milestone="tranche 3",
            signatory_name="Wietske Hoogland",
            signatory_title="hoofd Informatievoorziening",
            signature_date="2026-03-26",
            amount="11900.00 EUR",
        ),
    )


def melding_gereed() -> Paper:
    src = r"""
#set page("a4", margin: 20mm)
#set text(font: "Nimbus Sans", size: 9.2pt)
#align(center)[*Servicekaart 88-20145* \ afdruk vanuit Loket, 9 april 2026]
#v(4pt)
#table(columns: (38mm, 1fr), inset: 5pt, stroke: .3pt, [Klant], [Waterschap Eemvallei], [Betreft], [Livegang meetnet-app, sprint 7 t/m 9], [Opdracht], [LK-5502, Digitaal peilbeheer], [Te factureren], [€ 23.460,00 na akkoord klant], [Stand], [Gereed gemeld], [Gereed gemeld door], [Loket-gebruiker dkuipers (Peilmeester Software BV)], [Akkoord klant], [*nog niet gegeven*], [Gevraagd aan], [Joris Terpstra, productowner])
#v(6pt)
Logboek. 02/04 app in de winkels gezet. 02/04 kaart op Gereed gemeld. 02/04 bericht aan klant: "Graag uw akkoord in Loket." 07/04 telefonisch contact, de heer Terpstra is tot 14/04 afwezig.
"""
    return page(
        "ms-nl-servicekaart-gereed",
        src,
        truth(
            "acceptance_certificate",
            "undecided",
            None,
            "nl",
            client="Waterschap Eemvallei",
            project="Digitaal peilbeheer",
            project_code="LK-5502",
            milestone="Livegang meetnet-app, sprint 7 t/m 9",
            signatory_name="Joris Terpstra",
            signatory_title="productowner",
            amount="23460.00 EUR",
        ),
    )


def meerwerk() -> Paper:
    src = r"""
#set page("a4", margin: 24mm)
#set text(font: "P052", size: 10.5pt)
#text(15pt)[Meerwerkbon 8]
#v(2pt)
Aannemersbedrijf Gebroeders Tuinstra, Drachten
#v(6pt)
Opdrachtgever: Coöperatie Melkveeschool Fryslân U.A. \ Werk: Verbouw praktijkstal, besteknummer GT-1420
#v(6pt)
Op verzoek van de directievoerder voeren wij uit: extra fundering onder de voermengruimte, 6,4 m³ beton C30/37 met wapening, en het omleggen van een drainleiding.
#v(2pt)
#table(columns: (1fr, auto), stroke: none, inset: 3pt, [Beton en staal], [€ 2.816,00], [Arbeid en materieel], [€ 1.934,00], [Af: vervallen stelpost], [€ 350,00 -], table.hline(), [*Meerwerk per saldo, exclusief btw*], [*€ 4.400,00*])
#v(10pt)
#stamp(c: rgb("#1f6b3a"), a: -5deg)[GOEDGEKEURD \ 17 SEP. 2025 \ B. Wiersma, bestuurder]
#v(12pt)
⟦91 40⟧ \
Voor akkoord namens opdrachtgever, Baukje Wiersma
"""
    return page(
        "ms-nl-meerwerkbon",
        src,
        truth(
            "change_order",
            "accepted",
            True,
            "nl",
            client="Coöperatie Melkveeschool Fryslân U.A.",
            project="Verbouw praktijkstal",
            project_code="GT-1420",
            signatory_name="Baukje Wiersma",
            signatory_title="bestuurder",
            signature_date="2025-09-17",
            amount="4400.00 EUR",
            change_order_number="8",
        ),
    )


def urenstaat_be() -> Paper:
    src = r"""
#set page("a4", flipped: true, margin: 16mm)
#set text(font: "Lato", size: 9pt)
#text(14pt)[*Prestatiestaat april 2026*] #h(1fr) ref. PS/26/04/077 \
Freelancer: Jelle Vandecasteele (Vandecasteele Data Comm.V) · Klant: Zuivelfabriek De Kempen NV · Opdracht: Datawarehouse verkoop, DWK-31
#v(6pt)
#table(columns: (auto,) + (1fr,) * 4 + (auto,), inset: 6pt, stroke: .3pt, align: center, [Week], [ma-di], [wo], [do], [vr], [uren], [14], [16], [8], [8], [0], [32], [15], [0], [8], [8], [4], [20], [16], [16], [8], [8], [0], [32], [17], [16], [8], [8], [0], [32], [*Som*], [], [], [], [], [*116*])
Uurtarief € 88,00 · te factureren € 10.208,00
#v(6pt)
#grid(columns: (1fr, 1fr, 1fr), gutter: 8pt, block(fill: luma(240), inset: 7pt, width: 100%)[Ingediend \ 30/04/2026 17:55], block(fill: luma(240), inset: 7pt, width: 100%)[Nagezien door planning \ 04/05/2026 09:20], block(fill: rgb("#d9efd9"), inset: 7pt, width: 100%)[*Goedgekeurd klant* \ Greet Aerts, IT-directeur \ 05/05/2026 11:41])
"""
    return page(
        "ms-be-prestatiestaat",
        src,
        truth(
            "timesheet_approval",
            "accepted",
            None,
            "nl",
            client="Zuivelfabriek De Kempen NV",
            project="Datawarehouse verkoop",
            project_code="DWK-31",
            signatory_name="Greet Aerts",
            signatory_title="IT-directeur",
            signature_date="2026-05-05",
            amount="10208.00 EUR",
        ),
    )


def pv_voorlopig() -> Paper:
    src = r"""
#set page("a4", margin: 22mm)
#set text(font: "Liberation Serif", size: 11pt)
#align(center)[*PROCES-VERBAAL VAN VOORLOPIGE OPLEVERING*]
#v(8pt)
Bouwheer: Kerkfabriek Sint-Amandus \ Aannemer: Dakwerken Claerhout BV \ Architect: ir. arch. Tine Osselaer \ Werf: Herstel leien dak zijbeuk, dossier 2024/SA/6
#v(8pt)
Op 8 oktober 2025 heeft de bouwheer de werken bezocht in aanwezigheid van de aannemer. De bouwheer
#v(4pt)
#ut() aanvaardt de voorlopige oplevering zonder opmerkingen \ #v(2pt)
#ut() aanvaardt de voorlopige oplevering met opmerkingen (zie verso) \ #v(2pt)
#ut() weigert de voorlopige oplevering \ #v(6pt)
Eindafrekening: 29.118,40 euro. De tienjarige aansprakelijkheid vangt aan bij de aanvaarding.
#v(16pt)
#grid(columns: (1fr, 1fr), [De bouwheer \ ⟦121 42⟧ \ Ludo Matthijs, voorzitter \ 8 oktober 2025], [De aannemer \ ⟦122 40 #222222⟧ \ S. Claerhout])
"""
    return scanned(
        "ms-be-pv-niet-aangekruist",
        src,
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "nl",
            client="Kerkfabriek Sint-Amandus",
            project="Herstel leien dak zijbeuk",
            project_code="2024/SA/6",
            signatory_name="Ludo Matthijs",
            signatory_title="voorzitter",
            signature_date="2025-10-08",
            amount="29118.40 EUR",
        ),
        Scanner(dpi=130, skew=0.9, noise=2, jpeg=40, seed=311),
    )


def punten_open() -> Paper:
    src = r"""
#set page("a4", margin: 18mm)
#set text(font: "DejaVu Sans", size: 8.3pt)
*Bouwbureau Kromhout* #h(1fr) Proces-verbaal van opneming en oplevering
#line(length: 100%, stroke: 1.5pt + rgb("#b03a2e"))
#kv(w: (32mm, 1fr))[Opdrachtgever][VvE Havenmeester Scheveningen][Werk][Galerijrenovatie blok D][Contract][BK-0669 (UAV 2012)][Opneming][20 januari 2026]
#v(6pt)
#table(columns: (auto, 1fr, auto, auto), inset: 5pt, [Nr.], [Waarneming], [Open], [Gereed], [1], [Kitvoeg balustrade 4e verdieping], [ ], [X], [2], [Verfschade voordeur D-41], [ ], [X], [3], [Hemelwaterafvoer trappenhuis niet gebeugeld], [X], [ ], [4], [Coating galerij 2 bladdert bij de lift], [X], [ ])
#v(6pt)
De VvE neemt het werk af onder voorbehoud van herstel van de punten 3 en 4 voor 1 maart 2026. Van de laatste termijn ad € 38.000,00 wordt niets ingehouden.
#v(12pt)
⟦141 38⟧ \
Mw. H. Zuidgeest, bestuurslid techniek, 23 januari 2026
"""
    return page(
        "ms-nl-opneming-punten",
        src,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "nl",
            client="VvE Havenmeester Scheveningen",
            project="Galerijrenovatie blok D",
            project_code="BK-0669",
            signatory_name="H. Zuidgeest",
            signatory_title="bestuurslid techniek",
            signature_date="2026-01-23",
            amount="38000.00 EUR",
            conditions=["herstel van de punten 3 en 4 voor 1 maart 2026"],
        ),
    )


def mail_voorwaarde() -> Paper:
    src = r"""
#set page("a4", margin: 24mm)
#set text(font: "Caladea", size: 10.3pt)
#block(stroke: (bottom: 1pt), inset: (bottom: 5pt), width: 100%)[Van: Annelies Mertens \<annelies.mertens@stadsmuseumgeel.example> \ Aan: Tentoonstellingsbouw Roels \ Verzonden: vrijdag 24 april 2026 10:36 \ Onderwerp: Antw: Vitrines zaal 3 / dossier TR-190]
#v(4pt)
Dag Koen,

Gisteren met de conservator alles nagekeken. De vitrines van zaal 3 sluiten mooi, de verlichting is zachter dan we durfden hopen. Wat ons betreft aanvaard, op één voorwaarde: de sleutelkast moet nog een tweede slot krijgen voor de bruiklenen toekomen.

Je mag het saldo van € 17.640 ondertussen factureren, verwijs naar het project Zilver van de Kempen.

Groeten, \
Annelies Mertens \
directeur, Stadsmuseum Geel
#v(4pt)
#text(8.5pt)[\> Op 22/04 schreef Koen Roels: Annelies, zaal 3 staat er. Laat je iets weten?]
"""
    return page(
        "ms-be-mail-vitrines",
        src,
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "nl",
            client="Stadsmuseum Geel",
            project="Zilver van de Kempen",
            project_code="TR-190",
            milestone="Vitrines zaal 3",
            signatory_name="Annelies Mertens",
            signatory_title="directeur",
            signature_date="2026-04-24",
            amount="17640.00 EUR",
            conditions=[
                "de sleutelkast moet nog een tweede slot krijgen voor de bruiklenen toekomen"
            ],
        ),
    )


def afkeuring() -> Paper:
    src = r"""
#set page("a4", margin: (left: 30mm, right: 22mm, y: 22mm))
#set text(font: "C059", size: 10.3pt)
Autonoom Havenbedrijf Wintam \ Technische dienst
#v(8pt)
Aangetekend \ Studiebureau Hydrolys BV, Mechelen
#v(8pt)
Wintam, 12 maart 2026 #h(1fr) Kenmerk AHW/KM/226
#v(6pt)
*Stabiliteitsstudie kaaimuur 4, nota fase B*

Geachte heer Peeters,

Uw medewerkers hebben zich zichtbaar ingespannen om de nota tijdig te bezorgen, waarvoor dank. Wij stellen evenwel vast dat de grondparameters uit de sonderingen van 2019 komen en niet uit de campagne die wij u in november bezorgden. De nota kan om die reden niet als basis voor het bestek dienen.

Wij keuren fase B bijgevolg niet goed. De vordering van 13.500,00 euro die u hieraan koppelde, wordt niet in betaling gesteld. Een herwerkte nota mag u opnieuw indienen.

Hoogachtend,

⟦161 42⟧

Kristof Maes \ technisch directeur
"""
    return page(
        "ms-be-nota-fase-b",
        src,
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "nl",
            client="Autonoom Havenbedrijf Wintam",
            project="Stabiliteitsstudie kaaimuur 4",
            project_code="AHW/KM/226",
            milestone="fase B",
            signatory_name="Kristof Maes",
            signatory_title="technisch directeur",
            signature_date="2026-03-12",
            amount="13500.00 EUR",
        ),
    )


def nieuwsbrief() -> Paper:
    src = r"""
#set page("a4", margin: 18mm, columns: 2)
#set text(font: "URW Gothic", size: 8.8pt)
#text(16pt, fill: rgb("#d35400"))[Meetpunt] \ Kwartaalbericht van Landmeetkundig Bureau Oostrum
#v(6pt)
*Nieuwe drone in gebruik.* Sinds februari vliegen we met een toestel dat ook onder het bladerdek hoogtes meet. Boswachters zijn enthousiast.

*Akkoord in drie klikken.* Klanten kunnen tekeningen voortaan in ons portaal goedkeuren. Een handleiding ligt klaar bij de receptie.

#colbreak()
*Opgeleverd dit voorjaar.* Onder meer de deformatiemeting van de Sint-Jansbrug en het kadastrale splitsplan in Venray werden met succes afgerond.

*Personeel.* Wij verwelkomen Sanne (uitzetten) en nemen afscheid van Piet, die na 41 jaar zijn waterpas aan de wilgen hangt.

*Agenda.* Open dag op zaterdag 13 juni 2026, van 10 tot 15 uur.
"""
    return page("ms-nl-kwartaalbericht", src, truth("other", None, None, "nl"))


def papers() -> Iterator[Paper]:
    """All papers of this family."""
    yield oplevering()
    yield melding_akkoord()
    yield melding_gereed()
    yield meerwerk()
    yield urenstaat_be()
    yield pv_voorlopig()
    yield punten_open()
    yield mail_voorwaarde()
    yield afkeuring()
    yield nieuwsbrief()
