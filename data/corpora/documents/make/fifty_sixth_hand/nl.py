"""Dutch, also from Flanders."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import A5, landscape

from fifty_sixth_hand.board import Check, Field, Ink, Tick, across, rl, scanned, tab, turned, ty

LANG = "nl"


def works() -> Iterator[Paper]:
    """Hand-over, extra work, work slips, progress claims."""
    data = ty(r"""
#text(size: 15pt)[*Proces-verbaal van oplevering*]
#table(columns: (3.6cm, 1fr), inset: 5pt, stroke: 0.5pt, [Werk], [Renovatie 38 portiekwoningen Meidoornstraat], [Opdrachtgever], [Woonstichting De Gaarde], [Aannemer], [Bouwgroep Hesselink B.V.], [Projectnummer], [DG-2025-144])
Op heden is het werk opgenomen. De opdrachtgever verklaart het werk:
#v(2pt)
#cb(false) goedgekeurd #h(1cm) #cb(true) goedgekeurd met onderstaande punten #h(1cm) #cb(false) niet goedgekeurd
#v(2pt)
#table(columns: (auto, 1fr, auto), inset: 5pt, [Nr.], [Punt], [Adres], [1], [kitvoeg badkamer herstellen], [nr. 14], [2], [huisnummerbord monteren], [nr. 22], [3], [hemelwaterafvoer beugelen], [nr. 36])
Meterstanden: gas 18.402, elektra 70.115, water 2.207. De onderhoudstermijn bedraagt drie maanden. Sleutels en revisietekeningen zijn overhandigd.

Gereed uiterlijk #hand(s: 16pt)[29-05-2026]
#v(12pt)
#grid(columns: (1fr, 1fr), [#ink(62, h: 32pt) \ Namens de opdrachtgever \ Marloes Terpstra, projectleider \ Datum: 8 mei 2026], [#ink(63) \ Namens de aannemer \ R. Hesselink])
""", size="10.5pt")  # fmt: skip
    yield scanned("lx-nl-oplevering", "a", data, truth(
        "acceptance_certificate", "accepted_with_conditions", True, LANG, client="Woonstichting De Gaarde", project="Renovatie 38 portiekwoningen Meidoornstraat", project_code="DG-2025-144",
        signatory_name="Marloes Terpstra", signatory_title="projectleider", signature_date="2026-05-08",
        conditions=("kitvoeg badkamer herstellen", "huisnummerbord monteren", "hemelwaterafvoer beugelen")), skew=-0.9, seed=51)  # fmt: skip

    data = rl(
        ("#", "OPDRACHTBEVESTIGING MEERWERK 06"), "Werknummer 24.311 – Uitbreiding distributiehal Bladel<br/>Opdrachtgever: Kempenvers Logistiek B.V.<br/>Uitvoering: Staalbouw Verhoeven", tab([["Omschrijving", "Bedrag"], ["Extra overheaddeur 4,0 x 4,5 m incl. aandrijving", "€ 11.450,00"], ["Aanpassen staalkolom as 7", "€ 2.380,00"], ["Minderwerk: vervallen lichtstraat", "€ -1.905,00"], ["Saldo meerwerk excl. btw", "€ 11.925,00"]], [120, 40], tint="#fff2cc"), "Wij gaan akkoord met bovenstaand meerwerk. Verrekening bij de eerstvolgende termijn.", "Planning: de deur wordt in week 36 geplaatst, de opleverdatum van 2 oktober 2026 verandert niet. Eerder opgedragen meerwerk (01 t/m 05): € 48.212,00. Aanneemsom: € 1.265.000,00.", ("s", "Op dit meerwerk zijn de UAV 2012 van toepassing. Kopie aan: directievoerder, calculatie, administratie."), 4, tab([["Voor akkoord, Kempenvers Logistiek B.V.", "Staalbouw Verhoeven"], [Ink(35), Ink(36)], ["Joost van Gerwen<br/>Manager Huisvesting<br/>Bladel, 16 juli 2026", "Toon Verhoeven"]], [80, 80], "plain"), color="#3d5a1e")  # fmt: skip
    yield Paper("lx-nl-meerwerk", "a", "text", data, truth(
        "change_order", "accepted", True, LANG, client="Kempenvers Logistiek B.V.", project="Uitbreiding distributiehal Bladel", project_code="24.311",
        signatory_name="Joost van Gerwen", signatory_title="Manager Huisvesting", signature_date="2026-07-16", amount="11925.00 EUR", change_order_number="06"))  # fmt: skip

    data = rl(
        tab([["<b>KOELTECHNIEK ZANDSTRA</b>", "<b>WERKBON 61207</b>"]], [100, 60], "box", 11), "Klant: Slagerij Wubbolts V.O.F., Emmen<br/>Storing: koelcel 2 komt niet op temperatuur", tab([["Materiaal", "Aantal"], ["Ventilatormotor 230 V", "1"], ["Koudemiddel R449A", "1,8 kg"]], [120, 40]), "Gewerkt: 08.15 - 11.00 uur. Installatie getest en werkend opgeleverd.", tab([[Tick(True), "klant akkoord met uitgevoerd werk", Tick(False), "klant niet akkoord"]], [8, 68, 8, 60], "plain", 9.5), 3, tab([["Handtekening klant", "Naam", "Datum"], [Ink(38, 110, 28), "Harm Wubbolts", "3-3-2026"]], [60, 60, 40], "cells", 10), page=landscape(A5), margin=14)  # fmt: skip
    yield scanned("lx-nl-werkbon", "a", data, truth(
        "acceptance_certificate", "accepted", True, LANG, client="Slagerij Wubbolts V.O.F.", project_code="61207", signatory_name="Harm Wubbolts", signature_date="2026-03-03"), dpi=135, skew=1.3, seed=53)  # fmt: skip

    data = ty(r"""
#grid(columns: (1fr, auto), [*Vorderingsstaat 5* – ruwbouw sporthal Ter Linde], [dossier 2024/BO/17])
Bouwheer: Gemeente Oosterhauwe #h(1cm) Aannemer: NV Algemene Bouw Claeys #h(1cm) Ontwerper: Archeon
#table(columns: (auto, 1fr, auto, auto), align: (left, left, right, left), inset: 4.5pt, [Staat], [Mijlpaal], [Bedrag excl. btw], [Toestand],
 [1], [Werfinrichting], [48.000,00 EUR], [betaald], [2], [Funderingen], [265.500,00 EUR], [betaald], [3], [Kelderwanden], [142.300,00 EUR], [betaald], [4], [Staalskelet], [398.750,00 EUR], [betaald], [5], [Dakdichting], [176.420,00 EUR], [ter goedkeuring], [6], [Gevelsluiting], [211.900,00 EUR], [nog niet gevorderd])
Goedgekeurd voor de dakdichting, bedrag 176.420,00 EUR. De aannemer mag factureren.
#v(10pt)
#ink(64) \ Lieve Vanneste, financieel directeur, voor de bouwheer \ Oosterhauwe, 27 april 2026
""", font="Libertinus Serif", size="10.5pt", flipped="true")  # fmt: skip
    yield Paper("lx-nl-vordering", "a", "text", turned(data, 90), truth(
        "acceptance_certificate", "accepted", True, LANG, client="Gemeente Oosterhauwe", project="ruwbouw sporthal Ter Linde", project_code="2024/BO/17", milestone="Dakdichting",
        signatory_name="Lieve Vanneste", signatory_title="financieel directeur", signature_date="2026-04-27", amount="176420.00 EUR"))  # fmt: skip

    data = rl(
        ("#", "PV van voorlopige oplevering"), "Werk: herinrichting stationsplein Wervelgem, bestek 1M3D8F/21/44<br/>Aanbestedende overheid: Stad Wervelgem en Intercommunale Zuidlys, samen de bouwheer<br/>Aannemer: Wegenbouw Stroobants NV", ("j", "De vertegenwoordigers van beide besturen verlenen de voorlopige oplevering. Dit proces-verbaal geldt pas na ondertekening door beide besturen."), tab([["Voor de Stad Wervelgem", "Voor de Intercommunale Zuidlys", "De aannemer"], [Ink(39, 80), "", Ink(40, 80)], ["An Desmedt<br/>schepen<br/>11/06/2026", "Wouter Rombaut<br/>algemeen directeur<br/>datum:", "F. Stroobants<br/>11/06/2026"]], [56, 56, 50], "cells", 9), size=10.5, font="Times-Roman")  # fmt: skip
    yield Paper("lx-nl-twee-besturen", "a", "text", data, truth(
        "acceptance_certificate", "undecided", False, LANG, client="Stad Wervelgem en Intercommunale Zuidlys", project="herinrichting stationsplein Wervelgem", project_code="1M3D8F/21/44",
        signatory_name="Wouter Rombaut", signatory_title="algemeen directeur", warnings=("partly_signed",)))  # fmt: skip


def office() -> Iterator[Paper]:
    """Hours, a mail, minutes, a discharge, a draft."""
    data = rl(
        ("#", "URENSTAAT EXTERNE INHUUR"), tab([["Inlener", Field("inl", "Waterschap Vecht en Venen"), "Periode", Field("per", "week 36 t/m 39, 2026")], ["Opdracht", Field("opd", "Gegevensbeheer keringen"), "Opdrachtnr.", Field("nr", "WVV-I-0772")], ["Professional", Field("prof", "Sanne Kuipers"), "Inkooporder", Field("io", "4600018823")]], [24, 64, 24, 64], "plain"),
        tab([["Week", "36", "37", "38", "39", "Totaal"], ["Uren", Field("u36", "32", 40), Field("u37", "36", 40), Field("u38", "36", 40), Field("u39", "28", 40), Field("ut", "132", 50)]], [22, 22, 22, 22, 22, 28]), tab([["Uurtarief", Field("ta", "EUR 96,00", 80), "Totaal excl. btw", Field("to", "EUR 12.672,00", 100)]], [24, 40, 32, 50], "plain"), tab([[Check("a1", True), "Uren geaccordeerd"], [Check("a2"), "Uren afgekeurd"]], [9, 80], "plain"),
        tab([["Budgethouder", Field("bh", "Pieter-Jan Oldeboer"), "Functie", Field("fu", "Teammanager Data")], ["Handtekening", Field("ht", "/s/ P.J. Oldeboer"), "Datum", Field("da", "28 september 2026")]], [26, 64, 20, 64], "plain"), color="#1d6f8a")  # fmt: skip
    yield Paper("lx-nl-uren-form", "a", "form", data, truth(
        "timesheet_approval", "accepted", True, LANG, client="Waterschap Vecht en Venen", project="Gegevensbeheer keringen", project_code="WVV-I-0772",
        signatory_name="Pieter-Jan Oldeboer", signatory_title="Teammanager Data", signature_date="2026-09-28", amount="12672.00 EUR", po_number="4600018823"))  # fmt: skip

    data = rl(
        ("#", "Urenbriefje week 12 (2026)"), "Uitzendkracht/zzp'er: Kees Blokland, stelwerker<br/>Inlener: Scheepswerf De Merwestroom B.V.<br/>Order: casco 381, opdracht MS-381", tab([["ma", "di", "wo", "do", "vr", "za", "totaal"], ["9", "9", "9", "9", "8", "6", "50"]], [18] * 6 + [26]), tab([[Tick(False), "akkoord"], [Tick(True), "niet akkoord, reden: zaterdag was niet aangevraagd; vrijdag vertrokken om 12 uur"]], [9, 140], "plain", 9.5), 4, tab([[Ink(46), "23 maart 2026"], ["Voorman inlener: Rinus Hoogendijk", "Datum"]], [80, 50], "plain", 9.5), font="Courier", size=10)  # fmt: skip
    yield Paper("lx-nl-briefje", "a", "text", data, truth(
        "timesheet_approval", "rejected", True, LANG, client="Scheepswerf De Merwestroom B.V.", project="casco 381", project_code="MS-381", signatory_name="Rinus Hoogendijk", signatory_title="Voorman", signature_date="2026-03-23"))  # fmt: skip

    data = rl(
        tab([["Aan", "info@zaagmans-archeologie.example"], ["Van", "Hadewych Bollaert"], ["Datum", "woensdag 15 april 2026 16:40"], ["Onderwerp", "Re: eindrapport proefsleuven Molenkouter"]], [26, 130], "cells", 9.5), 3, "Dag Robrecht,", "We hebben het eindrapport over de proefsleuven op de Molenkouter (project 2025J118) nagelezen. Het is voor ons in orde en we keuren het goed op voorwaarde dat de coördinaten van sleuf 9 in bijlage 2 nog worden verbeterd.", "De factuur van € 6.840,00 mag je dan opmaken.", "Vriendelijke groeten,", "Hadewych Bollaert<br/>projectverantwoordelijke<br/>Bouwonderneming Lammens NV, Deinze", size=10)  # fmt: skip
    yield Paper("lx-nl-mail-sleuven", "a", "text", data, truth(
        "email", "accepted_with_conditions", None, LANG, client="Bouwonderneming Lammens NV", project="proefsleuven Molenkouter", project_code="2025J118", milestone="eindrapport",
        signatory_name="Hadewych Bollaert", signatory_title="projectverantwoordelijke", signature_date="2026-04-15", amount="6840.00 EUR",
        conditions=("de coördinaten van sleuf 9 in bijlage 2 nog worden verbeterd",)))  # fmt: skip

    data = rl(
        ("#", "Decharge en eindacceptatie"), tab([["CONCEPT v0.3 – niet ondertekenen"]], [70], "box", 10), 3, ("j", "Stichting Onderwijsgroep Peelrand verklaart de door Roosterwijs B.V. uitgevoerde invoering van het roosterpakket (project OGP-ICT-31) als voltooid te aanvaarden en verleent Roosterwijs B.V. decharge. De slottermijn bedraagt € 9.300,00 exclusief btw."), 8, "Plaats en datum: ________________________", "Handtekening: ___________________________", "Mw. drs. Ilse Kortekaas, lid college van bestuur", size=11, margin=26, deco=across("CONCEPT", 96, 0.87))  # fmt: skip
    yield Paper("lx-nl-concept", "a", "text", data, truth(
        "acceptance_certificate", "undecided", False, LANG, client="Stichting Onderwijsgroep Peelrand", project="invoering van het roosterpakket", project_code="OGP-ICT-31", signatory_name="Ilse Kortekaas", signatory_title="lid college van bestuur", amount="9300.00 EUR", warnings=("draft_or_void",)))  # fmt: skip

    data = rl(
        ("#", "Verslag bouwvergadering 14"), "Project: Verbouwing bibliotheek De Kade<br/>Datum: 9 september 2026<br/>Aanwezig: Van Egmond (opdrachtgever), Roelofs (architect), Siebrand (aannemer)", tab([["Punt", "Besproken", "Actie"], ["14.1", "Levering kozijnen twee weken later", "Siebrand"], ["14.2", "Kleurmonsters trapleuning bekeken, keuze volgt", "Roelofs"], ["14.3", "Vooropname buren gepland op 21 september", "Siebrand"]], [16, 110, 36]), "Volgende vergadering: 23 september 2026, 10.00 uur, keet.", size=10)  # fmt: skip
    yield Paper(
        "lx-nl-verslag",
        "a",
        "text",
        data,
        truth("other", None, None, LANG, project="Verbouwing bibliotheek De Kade"),
    )

    data = rl(
        "Rotonde Verzekeringen N.V.<br/>Afdeling Inkoop IT", ("r", "Zeist, 1 december 2026"), 4, ("b", "Acceptatieverklaring actuariële rekenmodule"), "Betreft: project Solide Polis, overeenkomst RV-2026-58, deelresultaat 2", ("j", "Hierbij verklaren wij dat de door u opgeleverde rekenmodule de acceptatietest zonder blokkerende bevindingen heeft doorstaan. Rotonde Verzekeringen N.V. accepteert deelresultaat 2 en stemt in met facturering van € 33.600,00."), ("j", "De test is van 2 tot en met 20 november uitgevoerd door de afdelingen Leven en Pensioen. Van de 340 rekengevallen weken er drie minder dan een cent af; deze zijn als afronding geduid en gesloten. De broncode is bij de escrow-agent gedeponeerd. De nazorgperiode van acht weken begint vandaag."), ("j", "Wij danken uw team voor de prettige samenwerking en kijken uit naar deelresultaat 3, de rapportages voor de toezichthouder, waarvan de oplevering in april is gepland."), 3, Ink(48, 110, 30), "mr. Floor Wijnbergen<br/>Hoofd Contractmanagement", font="Times-Roman", size=11.5, margin=27)  # fmt: skip
    yield Paper("lx-nl-verklaring", "a", "text", data, truth(
        "acceptance_certificate", "accepted", True, LANG, client="Rotonde Verzekeringen N.V.", project="Solide Polis", project_code="RV-2026-58", milestone="deelresultaat 2",
        signatory_name="Floor Wijnbergen", signatory_title="Hoofd Contractmanagement", signature_date="2026-12-01", amount="33600.00 EUR"))  # fmt: skip


def papers() -> Iterator[Paper]:
    """All papers of this module."""
    yield from works()
    yield from office()
