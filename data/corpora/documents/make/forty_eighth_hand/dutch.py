"""Dutch papers, also of Flanders."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import A5, landscape
from scan import Scanner

from .board import Form, Ink, Tick, cols, grid, kv, rl, scanned, ty

AC = "acceptance_certificate"


def slips() -> Iterator[Paper]:
    """Scanned slips."""
    page = ty(
        r"""
#align(center)[*WERKBON* \ Installatiebedrijf Van Oordeel, Zwolle]
#hr
#kv([Opdrachtgever], [Zorggroep De Vechthoeve], [Werkadres], [Afdeling Wilgenhof, keuken], [Opdrachtnr.], [WB-20433], [Monteur], pen[Jelle], [Uren], pen[2,5])
#pen[Mengkraan vervangen, legionellaspoeling uitgevoerd, temp 61 graden]
#v(3mm)
#on werk gereed #h(1cm) #off vervolgafspraak
#v(2mm)
Voor akkoord opdrachtgever: \ #sig(s: 28pt)[T. Hagedoorn]
#kv([Naam], sig2(s: 14pt)[Tineke Hagedoorn], [Functie], sig2(s: 14pt)[teamleider], [Datum], sig2(s: 14pt)[6 maart 2026])
#align(right, stamp(c: rgb("#1f5f3a"))[INGEKOMEN \ 9 MRT 2026 \ Van Oordeel])
""", 'paper: "a5", margin: 1.3cm', 'font: "Liberation Sans", size: 10.5pt'
    )  # fmt: skip
    yield scanned("lr-werkbon-kraan", "a", page, truth(
        AC, "accepted", True, "nl", client="Zorggroep De Vechthoeve", project_code="WB-20433", signatory_name="Tineke Hagedoorn", signatory_title="teamleider", signature_date="2026-03-06"),
        Scanner(dpi=125, skew=-1.1, noise=6, seed=61))  # fmt: skip
    page = rl(
        cols(["<b>Afleverbon 6610-B</b>", "Bulktransport Zeekraal BV<br/>Terneuzen"], w=(190, 150)), "---", kv(("Klant", "Drinkwaterbedrijf Schorrenland NV"), ("Uw order", "DS-44190"), ("Product", "IJzerchloride 40 %, 23.480 kg"), ("Lospunt", "Tank 2, Kapelle"), w=(70, 270)), 6,
        "Weegbrief en analysecertificaat ontvangen. Lading goedgekeurd en volledig gelost.", 4, grid(["Gelost", "Paraaf chauffeur", "Handtekening klant"], ["11-11-2026<br/>07:50", Ink(211, 60), Ink(212, 100)], w=(80, 100, 150)), 4, "Naam klant: Adriaan Polderman, operator waterbehandeling", size=A5, margin=34)  # fmt: skip
    yield scanned("lr-afleverbon-bulk", "a", page, truth(
        AC, "accepted", True, "nl", client="Drinkwaterbedrijf Schorrenland NV", po_number="DS-44190", signatory_name="Adriaan Polderman", signatory_title="operator waterbehandeling", signature_date="2026-11-11"),
        Scanner(dpi=130, skew=0.8, noise=8, contrast=0.8, shadow=True, seed=62))  # fmt: skip
    page = rl(
        "## Urenverantwoording ingeleend personeel", kv(("Inlener", "Koelhuis Maasvlakte Oost BV"), ("Project", "Inventarisatie vriescel 9"), ("Opdracht", "UV-3175"), ("Medewerker", "Tomas Nowicki"), ("Week", "38 (14 t/m 20 september 2026)"), w=(80, 330)), 5,
        grid(["ma", "di", "wo", "do", "vr", "totaal"], ["9", "9", "9", "9", "9", "45"], w=[48] * 6), 6, cols([Tick(), "Uren goedgekeurd"], [Tick(True), "Uren afgekeurd"], w=(18, 300)), "Reden: vrijdag was de cel gesloten, volgens de poort niemand aanwezig. Graag een nieuwe staat.",
        cols([Ink(221, 110), "Marloes van Ginneken, operationeel planner<br/>22 september 2026"], w=(130, 280)), size=landscape(A5), margin=34)  # fmt: skip
    yield scanned("lr-uren-vriescel", "a", page, truth(
        "timesheet_approval", "rejected", True, "nl", client="Koelhuis Maasvlakte Oost BV", project="Inventarisatie vriescel 9", project_code="UV-3175", signatory_name="Marloes van Ginneken", signatory_title="operationeel planner", signature_date="2026-09-22"),
        Scanner(dpi=125, skew=-0.6, noise=5, seed=63))  # fmt: skip


def papers() -> Iterator[Paper]:
    """All of this family."""
    yield from slips()
    yield Paper("lr-oplevering-wko", "a", "text", ty(
        r"""
#text(20pt)[Proces-verbaal van oplevering]
#grid(columns: (1fr, 1fr), row-gutter: 8pt, [Opdrachtgever: *Hogeschool De Kromme Rijn*], [Aannemer: Bodemwarmte Midden BV], [Project: *WKO-installatie gebouw F*], [Projectnummer: *HKR-F-12*], [Fase: *Fase 2, bronnen en leidingen*], [Termijn: *€ 163.000,00* excl. btw])
#hr
Op 1 juli 2026 is het werk van bovengenoemde fase opgenomen. Bij de opname zijn geen gebreken geconstateerd. Het werk is *goedgekeurd en aanvaard*; de onderhoudstermijn van zes maanden gaat in op 2 juli 2026. De termijn mag worden gefactureerd.

#table(columns: (1fr, auto, auto), [Meting], [Eis], [Resultaat], [Debiet bron 1], [60 m³/h], [64 m³/h], [Debiet bron 2], [60 m³/h], [62 m³/h], [Persproef leidingen], [6 bar], [geen drukval])
Overgedragen: revisietekeningen, bronboorstaten, vergunning, bedieningsvoorschrift. De garantie op de bronpompen bedraagt vijf jaar.

#text(8pt)[Verzendlijst: opdrachtgever (2×), aannemer, adviseur installaties, gemeente]
#v(8mm)
#table(columns: (1fr, 1fr), stroke: none, [Namens de opdrachtgever], [Namens de aannemer], [#ink], [#sig2[W. Drost]], [Hanneke Bijsterveld \ hoofd vastgoed \ Utrecht, 3 juli 2026], [Wout Drost \ projectleider \ Utrecht, 1 juli 2026])
"""),
        truth(AC, "accepted", True, "nl", client="Hogeschool De Kromme Rijn", project="WKO-installatie gebouw F", project_code="HKR-F-12", milestone="Fase 2, bronnen en leidingen", signatory_name="Hanneke Bijsterveld", signatory_title="hoofd vastgoed",
              signature_date="2026-07-03", amount="163000.00 EUR"))  # fmt: skip
    yield Paper("lr-voorlopige-oplevering-vl", "a", "text", rl(
        "# PV VOORLOPIGE OPLEVERING", "Werf: Stookplaats rusthuis Ter Beke", "Bouwheer: <b>OCMW Lovendegem-Zuid</b>. Aannemer: Verwarming Declerck. Dossiernummer werf: OLZ 26/04.", "---",
        "Aanwezig: de heer Dirk Vantomme voor de bouwheer, mevrouw Els Roelandt voor het studiebureau, de heer Kurt Declerck voor de aannemer.", "De voorlopige oplevering wordt <b>toegestaan onder voorbehoud van de volgende opmerkingen</b>:",
        "* schema van de regelkring in de stookplaats ophangen", "* isolatie aan de afsluiters van kring 3 vervolledigen", "De opmerkingen zijn opgelost uiterlijk 31 december 2026.", 10,
        cols([Ink(231, 100), Ink(232, 100)], ["voor de bouwheer<br/>Dirk Vantomme<br/>diensthoofd patrimonium", "voor de aannemer<br/>Kurt Declerck"], w=(230, 200)), "Opgemaakt te Lovendegem op 24 november 2026", font="Times-Roman", pt=11),
        truth(AC, "accepted_with_conditions", True, "nl", client="OCMW Lovendegem-Zuid", project="Stookplaats rusthuis Ter Beke", project_code="OLZ 26/04", signatory_name="Dirk Vantomme", signatory_title="diensthoofd patrimonium", signature_date="2026-11-24",
              conditions=["schema van de regelkring in de stookplaats ophangen", "isolatie aan de afsluiters van kring 3 vervolledigen"]))  # fmt: skip
    yield Paper("lr-mail-laadplein", "a", "text", rl(
        kv(("Van:", "Floor Teunissen"), ("Aan:", "realisatie@stroompunt-oost.example"), ("Verzonden:", "woensdag 15 april 2026 10:04"), ("Onderwerp:", "Akkoord laadplein P+R Noord"), w=(70, 380)), "---",
        "Beste Sjoerd,", "De testlading van gisteren is bij alle 24 punten gelukt, en de meetrapporten zijn binnen. Hierbij keuren wij mijlpaal 4 (Inbedrijfstelling) van project GZ-LP-07 goed. De factuur van € 41.275,00 kan naar crediteuren onder bestelnummer 4600019.",
        "Voor mijlpaal 5 horen we graag een datum.", "Groet,", "Floor Teunissen<br/>programmamanager laadinfra<br/>Gemeente Zuiderwaard", font="Courier", pt=9),
        truth("email", "accepted", None, "nl", client="Gemeente Zuiderwaard", project="laadplein P+R Noord", project_code="GZ-LP-07", milestone="Inbedrijfstelling", signatory_name="Floor Teunissen", signatory_title="programmamanager laadinfra",
              signature_date="2026-04-15", amount="41275.00 EUR", po_number="4600019"))  # fmt: skip
    yield Paper("lr-meerwerk-sprinkler", "a", "text", ty(
        r"""
#block(stroke: (left: 4pt + rgb("#004488")), inset: (left: 8pt))[*MEERWERKOPGAVE 11* \ Blusvast Techniek · werk 70.318 Sprinkler distributiecentrum Tiel]
Klant: *Bloemenveiling Linge Coöperatie U.A.*

#table(columns: (1fr, auto, auto, auto), align: (left, right, right, right), [Omschrijving], [Aantal], [Prijs], [Bedrag], [Extra sprinklerkoppen mezzanine], [36], [118,00], [4.248,00], [Hoogwerker], [2], [310,00], [620,00], [Minderwerk: vervallen hydrant], [1], [-1.150,00], [-1.150,00], [*Saldo meerwerk excl. btw, EUR*], [], [], [*3.718,00*])

Voor akkoord en opdracht: #h(5mm) #sig(s: 28pt)[B Verhoeks] \ Bram Verhoeks, manager techniek, d.d. 8 mei 2026
"""),
        truth("change_order", "accepted", True, "nl", client="Bloemenveiling Linge Coöperatie U.A.", project="Sprinkler distributiecentrum Tiel", project_code="70.318", signatory_name="Bram Verhoeks", signatory_title="manager techniek",
              signature_date="2026-05-08", amount="3718.00 EUR", change_order_number="11"))  # fmt: skip
    yield Paper("lr-gereedmelding-luchtbehandeling", "a", "text", rl(
        "Aan: Museum Het Scheepsjongenshuis<br/>t.a.v. afdeling gebouwbeheer", 10, "<b>Gereedmelding</b>", "Project: Klimaatregeling depot, ons werknummer AC-5120", "Datum: 19 januari 2026", "---",
        "Geachte heer, mevrouw,", "Met genoegen melden wij dat de werkzaamheden van mijlpaal Luchtbehandeling depot gereed zijn. Naar ons oordeel is alles volgens bestek uitgevoerd en functioneert de installatie goed. Volgens de overeenkomst hebt u tien werkdagen voor de opneming; daarna sturen wij de termijnfactuur van € 27.600,00.",
        "Dit bericht is automatisch aangemaakt en daarom niet ondertekend.", "Aircontrol Waterland BV"),
        truth(AC, "undecided", None, "nl", client="Museum Het Scheepsjongenshuis", project="Klimaatregeling depot", project_code="AC-5120", milestone="Luchtbehandeling depot", amount="27600.00 EUR"))  # fmt: skip
    yield Paper("lr-esign-wacht", "a", "text", rl(
        "# Acceptatieverklaring deelproduct", kv(("Klant", "Stichting Streeklab Achterhoek"), ("Project", "Koppeling lab en huisarts"), ("Projectcode", "SLA-HIS-2"), ("Deelproduct", "Berichtenverkeer fase B"), ("Bedrag", "€ 19.850,00")), 6,
        "Klant verklaart het deelproduct te hebben getest en te accepteren.", "## Ondertekenlogboek", grid(["Ondertekenaar", "Rol", "Status", "Tijdstip"], ["Ruben Slotboom", "leverancier, projectmanager", "ondertekend", "04-06-2026 15:20"], ["Karin te Brummelstroete", "klant, informatiemanager", "ondertekend", "05-06-2026 09:02"], ["Gijs Wolterink", "klant, bestuurder", "uitnodiging verzonden, nog niet ondertekend", ""], w=(120, 130, 130, 90)),
        "~ De verklaring is pas geldig als alle drie de partijen in dit logboek hebben ondertekend."),
        truth(AC, "undecided", False, "nl", client="Stichting Streeklab Achterhoek", project="Koppeling lab en huisarts", project_code="SLA-HIS-2", milestone="Berichtenverkeer fase B", signatory_name="Gijs Wolterink", signatory_title="bestuurder",
              amount="19850.00 EUR", warnings=["partly_signed"]))  # fmt: skip
    yield Paper("lr-inkooporder-filters", "a", "text", ty(
        r"""
#grid(columns: (1fr, 1fr), [*Zuivelfabriek Lauwersoog BV* \ Afdeling inkoop], align(right)[*Inkooporder 80-55127* \ 2 februari 2026])
#v(4mm)
Leverancier: Filtratie Noordwest \ Project: Revisie sproeidroger 1 (R-2618) \ Levering: week 9, magazijn poort B
#table(columns: (auto, 1fr, auto, auto), [1], [Slangfilter PTFE 160 × 3000], [96 st.], [€ 6.528,00], [2], [Spankorf RVS], [96 st.], [€ 2.976,00], [], [*Totaal excl. btw*], [], [*€ 9.504,00*])
Op deze order zijn onze inkoopvoorwaarden van toepassing. Betaling 45 dagen na goedkeuring van de geleverde goederen. Graag binnen drie dagen een orderbevestiging.
"""),
        truth("purchase_order", None, None, "nl", client="Zuivelfabriek Lauwersoog BV", project="Revisie sproeidroger 1", project_code="R-2618", amount="9504.00 EUR", po_number="80-55127"))  # fmt: skip
    form = Form()
    form.say("Keuringsformulier noodstroom", 16, bold=True)
    form.say("Generatorservice De Lier - in te vullen met de klant", 9, gap=14)
    form.field("Opdrachtgever", "Streekziekenhuis Gooise Meren")
    form.field("Project", "Vervanging noodstroomaggregaat 2")
    form.field("Werkordernummer", "WO 26-0918", width=120)
    form.field("Onderdeel", "Beproeving onder last")
    form.say("Oordeel van de opdrachtgever", gap=12)
    form.tick("Geaccepteerd")
    form.tick("Gedeeltelijk geaccepteerd", on=True)
    form.tick("Niet geaccepteerd")
    form.field("Voorbehoud", "omschakeling van verdeler C opnieuw te beproeven", width=300)
    form.field("Naam", "Dr. Lieke Oosterwolde")
    form.field("Functie", "hoofd technische dienst")
    form.field("Getekend", "/s/ L. Oosterwolde")
    form.field("Datum", "12 oktober 2026", width=120)
    yield Paper("lr-noodstroom-keuring", "a", "form", form.done(), truth(
        AC, "accepted_with_conditions", True, "nl", client="Streekziekenhuis Gooise Meren", project="Vervanging noodstroomaggregaat 2", project_code="WO 26-0918", milestone="Beproeving onder last", signatory_name="Dr. Lieke Oosterwolde",
        signatory_title="hoofd technische dienst", signature_date="2026-10-12", conditions=["omschakeling van verdeler C opnieuw te beproeven"]))  # fmt: skip
