"""Dutch: the Netherlands and Flanders."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import paper, rl, ty


def papers() -> Iterator[Paper]:
    yield paper(
        "lm-werkbon-lift",
        rl(
            """
<b>Liftservice Waterland B.V.</b>
# Werkbon
Opdrachtgever :: VvE De Zeven Kapiteins
Project :: Modernisering lift trappenhuis C
Werkorder :: WO 260418
Monteur :: J. Stam
Uitgevoerd op :: 8 april 2026
|Omschrijving|Aantal|Bedrag
|Besturingskast vervangen|1|€ 4.120,00
|Deuraandrijving afgesteld|2|€ 310,00
|Arbeid|11 uur|€ 935,00
||Totaal excl. btw|<b>€ 5.365,00</b>
~ Op al onze werkzaamheden zijn de algemene voorwaarden van Liftservice Waterland B.V. van toepassing. Vervangen onderdelen blijven zes maanden beschikbaar voor onderzoek. Garantie op onderdelen: 24 maanden.
De opdrachtgever verklaart dat het werk naar tevredenheid is uitgevoerd en gaat ermee akkoord.
Naam: mw. E. Rietbergen, beheerder
Handtekening: @S501
Datum: 9 april 2026
""",
            size=10,
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "nl",
            client="VvE De Zeven Kapiteins",
            project="Modernisering lift trappenhuis C",
            project_code="WO 260418",
            signatory_name="E. Rietbergen",
            signatory_title="beheerder",
            signature_date="2026-04-09",
            amount="5365.00 EUR",
        ),
    )

    yield paper(
        "lm-oplevering-punten",
        ty(r"""#set page(paper: "a4", margin: 2cm)
#set text(font: "Liberation Sans", 9.5pt, lang: "nl")
#block(fill: rgb("#f3e9d2"), inset: 8pt, width: 100%)[#text(15pt)[*Proces-verbaal van oplevering*]]
#kv([Opdrachtgever], [Stichting Dorpshuis Oostrum], [Aannemer], [Bouwbedrijf Van der Velde-Kuipers], [Project], [Verbouwing dorpshuis], [Projectnummer], [VK 2025-39], [Datum opneming], [vrijdag 29 mei 2026])
#v(4pt)
Partijen hebben het werk opgenomen. Het werk wordt goedgekeurd en geldt als opgeleverd op 29 mei 2026, mits de volgende punten uiterlijk 19 juni 2026 zijn hersteld:
#table(columns: (auto, 1fr, auto), [1], [plint ontbreekt in de berging], [aannemer], [2], [kruk van de nooduitgang loopt zwaar], [aannemer])
Onderhoudstermijn: 90 dagen na oplevering. Verstrekt zijn de revisietekeningen, het logboek van de brandmeldinstallatie en twee sleutelplannen. Meterstanden: gas 8.114 m³, elektra 20.377 kWh.

De laatste termijn van € 26.480,00 mag na herstel worden gefactureerd.
#v(10pt)
#grid(columns: (1fr, 1fr), [Opdrachtgever\ #ink("Wim Hendrikx", f: "Breip", s: 17pt)\ Wim Hendrikx, voorzitter], [Aannemer\ @S512\ S. Kuipers])
Oostrum, 29 mei 2026
"""),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "nl",
            client="Stichting Dorpshuis Oostrum",
            project="Verbouwing dorpshuis",
            project_code="VK 2025-39",
            signatory_name="Wim Hendrikx",
            signatory_title="voorzitter",
            signature_date="2026-05-29",
            amount="26480.00 EUR",
            conditions=["plint ontbreekt in de berging", "kruk van de nooduitgang loopt zwaar"],
        ),
    )

    yield paper(
        "lm-voorlopige-oplevering-geweigerd",
        rl(
            """
# PV van voorlopige oplevering
Bouwheer: Kerkfabriek Sint-Rumoldus
Aannemer: Dakwerken Goethals bv
Werf: Leien dak van de zijbeuken
Werfnummer: G-5127
Na onderzoek van de werken op 2 juni 2026 beslist de bouwheer:
|☐|de voorlopige oplevering toe te staan zonder opmerkingen
|☐|de voorlopige oplevering toe te staan met opmerkingen
|☒|de voorlopige oplevering te weigeren
Motivering: insijpeling boven het altaar; loodslabben niet volgens bestek; 40 gebroken leien.
De aannemer wordt verzocht een nieuwe aanvraag in te dienen zodra alles hersteld is.
%8
|Voor de bouwheer|Voor de aannemer
|@S521|@S522
|Godelieve Standaert|Bram Goethals
|secretaris|zaakvoerder
Opgemaakt te Ertvelde op 4 juni 2026
""",
            size=11,
            font="Times-Roman",
        ),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "nl",
            client="Kerkfabriek Sint-Rumoldus",
            project="Leien dak van de zijbeuken",
            project_code="G-5127",
            signatory_name="Godelieve Standaert",
            signatory_title="secretaris",
            signature_date="2026-06-04",
        ),
    )

    yield paper(
        "lm-urenstaat-afgekeurd",
        ty(r"""#set page(paper: "a4", margin: 2cm)
#set text(font: "DejaVu Sans", 8.5pt, lang: "nl")
*URENSTAAT* week 36-2026 #h(1fr) Bureau Noorderzon Detachering
#kv([Opdrachtgever], [Waterschap Kromme IJsel], [Opdracht], [Vergunningenregister], [Opdrachtnr.], [NZ-1440], [Gedetacheerde], [Farid el Amrani])
#table(columns: 7, [], [ma], [di], [wo], [do], [vr], [totaal], [kantoor], [8], [8], [8], [8], [8], [40], [overwerk], [2], [2], [0], [3], [0], [7])
Beoordeling door de opdrachtgever

#no Goedgekeurd #h(1cm) #yes Afgekeurd -- terug naar bureau

Toelichting: overwerk is niet vooraf afgesproken en wordt niet vergoed. Graag een nieuwe urenstaat zonder overwerk.

@S531\
Hanneke Veldman, teamleider vergunningen, 8 september 2026
"""),
        truth(
            "timesheet_approval",
            "rejected",
            True,
            "nl",
            client="Waterschap Kromme IJsel",
            project="Vergunningenregister",
            project_code="NZ-1440",
            signatory_name="Hanneke Veldman",
            signatory_title="teamleider vergunningen",
            signature_date="2026-09-08",
        ),
    )

    yield paper(
        "lm-meerwerk-open",
        rl(
            """
# Meerwerkopdracht
Meerwerk nr. :: @F:nr=MW-11;
Opdrachtgever :: @F:og=Zorggroep De Linie;
Project :: @F:project=Nieuwbouw hospice De Linie;
Projectnummer :: @F:code=HB-2690;
Omschrijving :: @F:oms=Extra wastafels in zes kamers;
Meerprijs excl. btw :: @F:prijs=EUR 5.940,00;
|@C:ja=0;|Opdrachtgever geeft opdracht voor dit meerwerk
|@C:nee=0;|Opdrachtgever ziet af van dit meerwerk
Naam opdrachtgever :: @F:naam=;
Datum :: @F:datum=;
Handtekening :: @F:hand=;
~ Hoogland Bouwgroep voert meerwerk uitsluitend uit na ontvangst van de ondertekende meerwerkopdracht.
""",
            accent="#7d3c98",
        ),
        truth(
            "change_order",
            "undecided",
            False,
            "nl",
            client="Zorggroep De Linie",
            project="Nieuwbouw hospice De Linie",
            project_code="HB-2690",
            amount="5940.00 EUR",
            change_order_number="MW-11",
        ),
        form="form",
    )

    yield paper(
        "lm-mail-niet-akkoord",
        rl(
            """
Van: Anouk Terpstra [a.terpstra@graanhandelhollema.example]
Aan: Rens Wolters
Datum: dinsdag 10 maart 2026 11:08
Onderwerp: Re: Oplevering weegbrugkoppeling (WS-512)
---
Dag Rens,
Gisteren de koppeling met drie chauffeurs geprobeerd. Twee van de drie wegingen kwamen niet in het pakket terecht en de bonnen dragen nog het oude adres. Zo kunnen wij de oplevering niet accepteren; wij keuren haar af en betalen de slottermijn van € 6.300,00 niet voordat er een werkende versie staat.
Bel je me morgen?
Groet, Anouk
Anouk Terpstra, bedrijfsleider
Graanhandel Hollema B.V.
""",
            size=10.5,
        ),
        truth(
            "email",
            "rejected",
            None,
            "nl",
            client="Graanhandel Hollema B.V.",
            project="weegbrugkoppeling",
            project_code="WS-512",
            signatory_name="Anouk Terpstra",
            signatory_title="bedrijfsleider",
            signature_date="2026-03-10",
            amount="6300.00 EUR",
        ),
    )

    yield paper(
        "lm-acceptatie-twee-kolommen",
        ty(r"""#set page(paper: "a4", margin: 1.8cm, columns: 2)
#set text(font: "Libertinus Serif", 10pt, lang: "nl")
#set par(justify: true)
#text(14pt)[*Acceptatieverklaring*]

*Klant:* Bibliotheek Aan de Dommel\
*Leverancier:* Pixelgraaf B.V.\
*Project:* Digitale leeszaal\
*Projectcode:* PG-0093\
*Fase:* Fase 2, zoekmachine

*1. Wat is getest*\
De zoekmachine is van 5 tot en met 16 oktober 2026 getest door acht medewerkers met de testgevallen uit bijlage C. Er is gezocht op titel, maker, onderwerp en beeldmerk.

*2. Uitkomst*\
Alle testgevallen zijn geslaagd. Drie eerder gemelde gebreken (trage kaart, dubbele treffers, ontbrekende omslagen) zijn verholpen en opnieuw getest.
#colbreak()
De gemiddelde antwoordtijd was 0,6 seconde bij veertig gelijktijdige bezoekers; afgesproken was ten hoogste één seconde. De toegankelijkheid is getoetst door een onafhankelijk bureau.

*3. Verklaring*\
De Klant accepteert de zoekmachine zoals opgeleverd. De garantietermijn van drie maanden start op de datum van deze verklaring. De Leverancier kan de termijn van € 19.750,00 in rekening brengen.

*4. Ondertekening*\
Namens de Klant

@S561

Marieke van Loon\
Hoofd digitale diensten\
20 oktober 2026
"""),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "nl",
            client="Bibliotheek Aan de Dommel",
            project="Digitale leeszaal",
            project_code="PG-0093",
            milestone="Fase 2, zoekmachine",
            signatory_name="Marieke van Loon",
            signatory_title="Hoofd digitale diensten",
            signature_date="2026-10-20",
            amount="19750.00 EUR",
        ),
    )

    yield paper(
        "lm-opdrachtomschrijving",
        rl(
            """
# Opdrachtomschrijving (SOW)
Opdrachtgever :: Veiligheidsregio Waddenkust
Opdrachtnemer :: Klipper Onderzoek
Project :: Evaluatie stormvloed januari
Opdrachtnummer :: KO-355
## 1. Vraag
Hoe verliep de samenwerking tussen meldkamer, gemeenten en kustwacht in de nacht van 11 op 12 januari 2026?
## 2. Producten
- tijdlijn op basis van logboeken
- achttien interviews
- rapport met aanbevelingen, uiterlijk 1 september 2026
## 3. Aanvaarding
De opdrachtgever beoordeelt het rapport binnen drie weken na ontvangst.
## 4. Prijs
Reis- en verblijfkosten zijn inbegrepen. Extra interviews worden vooraf afgesproken tegen € 650,00 per stuk.
De vaste prijs is € 34.200,00 exclusief btw, te betalen in twee gelijke delen.
""",
            font="Times-Roman",
            size=11,
            foot="Klipper Onderzoek – KO-355 – blad #",
        ),
        truth(
            "statement_of_work",
            None,
            None,
            "nl",
            client="Veiligheidsregio Waddenkust",
            project="Evaluatie stormvloed januari",
            project_code="KO-355",
            amount="34200.00 EUR",
        ),
    )

    yield paper(
        "lm-verwijst-naar-andere",
        ty(r"""#set page(paper: "a4", margin: 2.3cm)
#set text(font: "Liberation Serif", 11pt, lang: "nl")
= Opleveringsverklaring perceel 2
#table(columns: (auto, 1fr), stroke: none, [Opdrachtgever:], [Gemeente Zuiderhaven], [Leverancier:], [Groenwerk Hellema], [Project:], [Herinrichting Stationsplantsoen], [Projectnummer:], [GH-816], [Betreft:], [Perceel 2 – beregening])
Ter informatie: perceel 1 (beplanting) is door de gemeente geaccepteerd bij verklaring van 14 april 2026, ondertekend door mevrouw Sietsma. Die verklaring is bij de stukken gevoegd en geldt niet voor perceel 2.

Voor perceel 2 wordt de gemeente verzocht hieronder haar oordeel te geven.

#no perceel 2 geaccepteerd\
#no perceel 2 niet geaccepteerd
#v(16pt)
Namens de gemeente: #box(width: 6cm, line(length: 100%)) \ Datum: #box(width: 4cm, line(length: 100%))
"""),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "nl",
            client="Gemeente Zuiderhaven",
            project="Herinrichting Stationsplantsoen",
            project_code="GH-816",
            milestone="Perceel 2 – beregening",
        ),
    )

    yield paper(
        "lm-vrijgave-scan",
        rl(
            """
> Meetbureau Zandvliet nv
# Keurings- en vrijgavebewijs
Klant :: Chocolaterie Hoflack nv
Installatie / project :: Tempereerlijn 2
Ons kenmerk :: MZ/26/0450
Keuring van :: 14 januari 2026
|Meting|Eis|Gemeten|Oordeel
|Geluid op 1 m|max. 78 dB(A)|74 dB(A)|goed
|Temperatuurverloop|± 0,3 °C|± 0,2 °C|goed
|Noodstop|< 0,5 s|0,3 s|goed
De klant heeft de keuring bijgewoond, aanvaardt de lijn en geeft ze vrij voor productie.
Voor de klant: Stijn Hoflack, productiechef
@S581
Datum: 16 januari 2026
""",
            size=11,
            accent="#2e4053",
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "nl",
            client="Chocolaterie Hoflack nv",
            project="Tempereerlijn 2",
            project_code="MZ/26/0450",
            signatory_name="Stijn Hoflack",
            signatory_title="productiechef",
            signature_date="2026-01-16",
        ),
        how=Scanner(dpi=110, skew=-1.3, noise=3, jpeg=38, seed=58),
    )

    yield paper(
        "lm-mail-decharge",
        rl(
            """
Aan :: Projectteam Archiefverhuizing; Ilse Dekkers (Papyrus Advies)
Van :: Ruud Camerling
Verzonden :: vrijdag 27 februari 2026 15:30
Onderwerp :: Decharge Archiefverhuizing (PA-61)
---
Beste Ilse, beste allen,
De stuurgroep heeft vanmorgen het eindrapport besproken. Alle 4,2 kilometer staat op zijn plek, de toegangen kloppen en het budget is niet overschreden. Namens de stuurgroep aanvaard ik het eindresultaat en verleen ik Papyrus Advies decharge. Veel dank voor het vele sjouwen!
Ruud Camerling
gemeentearchivaris
Gemeentearchief Oudewater-Montfoort
""",
            keys=0.16,
            font="Times-Roman",
            size=11,
        ),
        truth(
            "email",
            "accepted",
            None,
            "nl",
            client="Gemeentearchief Oudewater-Montfoort",
            project="Archiefverhuizing",
            project_code="PA-61",
            signatory_name="Ruud Camerling",
            signatory_title="gemeentearchivaris",
            signature_date="2026-02-27",
        ),
    )
