"""Dutch: the Netherlands and Flanders."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import box, html, ink, pair, paper, pen, ring, tab, typ


def werkbon() -> Paper:
    body = (
        "<div style='display:flex;justify-content:space-between'><b style='font-size:15pt'>WERKBON 604.18</b><span>Liftservice De Vecht B.V.</span></div>"
        + tab(
            [
                "Opdrachtgever|VvE Kadezicht te Nieuwersluis",
                "Werk|Vervangen deuraandrijving lift 2",
                "Opdrachtnr.|LV-6620",
                "Monteur|R. Blijleven",
                "Bedrag|€ 2.318,00 ex btw",
            ]
        )
        + tab(
            ["Aandrijving VF4 gemonteerd|✔", "Proefritten 25 x|✔", "Oude delen afgevoerd|✔"],
            "Uitgevoerd|",
        )
        + f"<p style='margin-top:12pt'>Akkoord klant (paraaf): {ink(501, 50, 30)} &nbsp; naam: {pen('T. Hoogendoorn, beheerder', 15)} &nbsp; d.d. {pen('12 mrt 2026', 15)}</p>"
        "<p class=s>Na akkoord op deze bon volgt de factuur.</p>"
    )
    return paper(
        "werkbon-paraaf",
        html(body, size="A5", margin="11mm", wide=True),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "nl",
            client="VvE Kadezicht te Nieuwersluis",
            project="Vervangen deuraandrijving lift 2",
            project_code="LV-6620",
            signatory_name="T. Hoogendoorn",
            signatory_title="beheerder",
            signature_date="2026-03-12",
            amount="2318.00 EUR",
        ),
        Scanner(dpi=180, skew=1.2, shadow=True, grey=False, seed=502),
    )


def oplevering() -> Paper:
    body = (
        "<h1>Proces-verbaal van oplevering</h1><p>Werk: <b>Gevelrenovatie Hoofdkantoor Zuiderpoort</b> – werknummer <b>21.0884</b></p>"
        + tab(
            [
                "Opdrachtgever|Waterschap Linge en Waal",
                "Aannemer|Gevelbouw Ter Horst B.V.",
                "Datum opneming|vrijdag 19 juni 2026",
                "Slottermijn|€ 112.640,00",
            ]
        )
        + f"<p>{box()} Het werk wordt als opgeleverd beschouwd.<br>{box(True, 'v')} Het werk wordt als opgeleverd beschouwd, behoudens onderstaande restpunten.<br>{box()} Het werk wordt niet als opgeleverd beschouwd.</p>"
        + tab(
            [
                "1|kras in glas veld 4.12 vervangen|week 29",
                "2|waterslagen noordzijde afkitten|week 28",
            ],
            "#|Restpunt|gereed",
        )
        + "<p>De slottermijn mag worden ingediend zodra dit proces-verbaal is ondertekend.</p>"
        + pair(
            f"Namens opdrachtgever<div class=line>{ink(511)}</div>ir. Maaike van Steenderen, projectmanager vastgoed",
            f"Namens aannemer<div class=line>{ink(512)}</div>G. ter Horst",
        )
    )
    return paper(
        "oplevering-restpunten",
        html(body),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "nl",
            client="Waterschap Linge en Waal",
            project="Gevelrenovatie Hoofdkantoor Zuiderpoort",
            project_code="21.0884",
            signatory_name="Maaike van Steenderen",
            signatory_title="projectmanager vastgoed",
            signature_date="2026-06-19",
            amount="112640.00 EUR",
            conditions=["kras in glas veld 4.12 vervangen", "waterslagen noordzijde afkitten"],
        ),
    )


def voorlopig() -> Paper:
    src = """#set page(paper:"a4", margin:24mm)
#set text(font:"DejaVu Serif", size:10pt, lang:"nl")
#text(13pt, weight:"bold")[PROCES-VERBAAL VAN VOORLOPIGE OPLEVERING]

Stad Hertsberge – dienst Mobiliteit \\ Bestek *2025/MOB/031* – *Verkeerslichten ring, fase Oost* \\ Opdrachtnemer: Seintechniek Houtland bv

Heden, *8 september 2026*, heeft de leidend ambtenaar de installaties bezocht op de zes kruispunten. De installaties werken, de detectielussen zijn gemeten en de as-builtplannen liggen voor.

Er zijn geen opmerkingen te acteren. De voorlopige oplevering wordt derhalve verleend. De helft van de borgtocht, zijnde *6.475,00 euro*, wordt vrijgegeven en de waarborgtermijn van 24 maanden gaat in.

#v(16pt)
#table(columns:(1fr,1fr), inset:8pt, stroke:0.5pt, [*De leidend ambtenaar* \\ Koenraad Verstuyft \\ ingenieur-diensthoofd],[*De opdrachtnemer* \\ Lieselot Depoorter \\ zaakvoerder],[eID-handtekening \\ Koenraad Verstuyft (Signature) \\ 2026-09-08 15:21 +02:00],[eID-handtekening \\ Lieselot Depoorter (Signature) \\ 2026-09-08 15:34 +02:00])
"""
    return paper(
        "voorlopige-oplevering",
        typ(src),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "nl",
            client="Stad Hertsberge",
            project="Verkeerslichten ring, fase Oost",
            project_code="2025/MOB/031",
            signatory_name="Koenraad Verstuyft",
            signatory_title="ingenieur-diensthoofd",
            signature_date="2026-09-08",
            amount="6475.00 EUR",
        ),
    )


def uren() -> Paper:
    body = (
        "<div style='border-bottom:3pt solid #e07a00'><b>Flexmeester</b> › urenbriefjes › 88120</div>"
        "<p style='margin-top:8pt'>Interimkracht: Soufiane El Karbachi · Week 37 (7–13 september 2026)</p>"
        + tab(
            [
                "Gebruiker|Brouwerij Sint-Walburga nv",
                "Opdracht|HR-administratie, zwangerschapsvervanging",
                "Opdrachtcode|FM-44-109",
                "Uren|38,00 normaal + 2,00 overuren",
                "Te factureren|€ 1.484,20",
            ],
            cls="l",
        )
        + tab(
            [
                "ingediend|Soufiane El Karbachi|13-09-2026 20:12",
                "bekeken|Hilde Ceulemans|14-09-2026 08:55",
                "goedgekeurd|Hilde Ceulemans, personeelsverantwoordelijke|14-09-2026 08:57",
                "doorgestuurd naar facturatie|systeem|14-09-2026 09:00",
            ],
            "Stap|Door|Tijdstip",
        )
        + "<p class=s>Afdruk 15-09-2026. Correcties na goedkeuring enkel via een tegenbriefje.</p>"
    )
    return paper(
        "urenbriefje-portaal",
        html(body),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "nl",
            client="Brouwerij Sint-Walburga nv",
            project="HR-administratie, zwangerschapsvervanging",
            project_code="FM-44-109",
            signatory_name="Hilde Ceulemans",
            signatory_title="personeelsverantwoordelijke",
            signature_date="2026-09-14",
            amount="1484.20 EUR",
        ),
    )


def mail_ok() -> Paper:
    body = (
        "<p><b>Onderwerp:</b> Re: Sondeerrapport Havenweg – def.<br><b>Van:</b> Wietske Roukema &lt;w.roukema@zeesluis-terminals.example&gt;<br><b>Verzonden:</b> ma 6-7-2026 16:20<br><b>Aan:</b> Douwe Tamminga</p><hr>"
        "<p>Ha Douwe,</p><p>Wat ons betreft kan er een strik om. De constructeur rekent al met jullie waarden en niemand heeft nog een vraag. Doe de rekening van fase 1 maar op de post, € 8.265,- zoals in de offerte, onder vermelding van project Verlenging Havenweg, code ZT-2605.</p>"
        "<p>Groet, Wietske</p><p>Wietske Roukema | hoofd nieuwbouw | Zeesluis Terminals B.V.</p>"
        "<p style='color:#456'>Op 29 juni 2026 schreef Douwe Tamminga (Grondslag Noord):<br>| Dag Wietske, hierbij het definitieve rapport van fase 1. Voor onze<br>| administratie: is dit hiermee wat jullie betreft geaccepteerd?</p>"
    )
    return paper(
        "mail-strik",
        html(body),
        truth(
            "email",
            "accepted",
            None,
            "nl",
            client="Zeesluis Terminals B.V.",
            project="Verlenging Havenweg",
            project_code="ZT-2605",
            milestone="fase 1",
            signatory_name="Wietske Roukema",
            signatory_title="hoofd nieuwbouw",
            signature_date="2026-07-06",
            amount="8265.00 EUR",
        ),
    )


def mail_part() -> Paper:
    body = (
        "<table class=l style='font-size:9pt'><tr><td>Aan</td><td>projecten@studiokoraal.example</td></tr><tr><td>Van</td><td>Anouk Siebelink, Bibliotheek Drechtoevers</td></tr><tr><td>Datum</td><td>25 november 2025, 10:02</td></tr><tr><td>Betreft</td><td>Nieuwe zoekpagina, oplevering sprint 5 (SK-311)</td></tr></table><hr>"
        "<p>Beste Koraal,</p><p>We hebben sprint 5 met de baliemedewerkers doorgelopen. Het zoekscherm en de filters keuren we goed; die € 10.750 kunnen jullie in rekening brengen.</p>"
        "<p>De reserveerknop nemen we nog niet af: op een tablet valt hij buiten beeld. Dat deel (€ 2.400) blijft staan tot het hersteld is.</p><p>Met vriendelijke groet,<br>Anouk Siebelink<br>Product owner digitaal</p>"
    )
    return paper(
        "mail-deels",
        html(body),
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "nl",
            client="Bibliotheek Drechtoevers",
            project="Nieuwe zoekpagina",
            project_code="SK-311",
            milestone="sprint 5",
            signatory_name="Anouk Siebelink",
            signatory_title="Product owner digitaal",
            signature_date="2025-11-25",
            amount="10750.00 EUR",
            conditions=[
                "De reserveerknop nemen we nog niet af: op een tablet valt hij buiten beeld"
            ],
        ),
    )


def meerwerk() -> Paper:
    body = (
        "<h1>Meerwerkmelding <span style='float:right'>MW 14</span></h1>"
        + tab(
            [
                "Project|Glasvezel Oude Kern Brielmonde",
                "Projectnummer|GK-2031",
                "Opdrachtgever|Netwerkbedrijf Eilanden N.V.",
                "Melder|Kabelploeg Voorne B.V., 3 april 2026",
            ]
        )
        + "<p>Op de Turfkade ligt onbekend asbestcement. Sanering van 42 m en omleiding via de steeg.</p>"
        + tab(
            [
                "Sanering door gecertificeerd bedrijf|>6.930,00",
                "Omleiding 58 m|>3.480,00",
                "<b>Totaal ex btw</b>|><b>€ 10.410,00</b>",
            ]
        )
        + f"<p style='margin-top:16pt'>Besluit opdrachtgever: &nbsp; {ring('AKKOORD')} &nbsp;&nbsp; NIET AKKOORD &nbsp;&nbsp; NADER OVERLEG</p>"
        f"<p>{ink(561, 110, 38)} &nbsp; {pen('Jeroen Quist, uitvoeringsmanager')} &nbsp; {pen('7 april 2026')}</p>"
    )
    return paper(
        "meerwerk-omcirkeld",
        html(body),
        truth(
            "change_order",
            "accepted",
            True,
            "nl",
            client="Netwerkbedrijf Eilanden N.V.",
            project="Glasvezel Oude Kern Brielmonde",
            project_code="GK-2031",
            signatory_name="Jeroen Quist",
            signatory_title="uitvoeringsmanager",
            signature_date="2026-04-07",
            amount="10410.00 EUR",
            change_order_number="MW 14",
        ),
        Scanner(dpi=150, skew=-0.9, seed=562, jpeg=40),
    )


def erp_no() -> Paper:
    body = (
        "<h1>Acceptatieformulier – testronde 3</h1><p>ERP-invoering “Kompas” · Veiling Oostland U.A. · projectcode KOM-2 · formulier 9</p>"
        + tab(
            [
                "Klokverkoop boeken|ja",
                "Fustadministratie|ja",
                "Afrekening kweker|nee: btw verkeerd op 1 van 12 proefposten",
                "Koppeling bank|ja",
            ],
            "Onderdeel|Werkt het?",
        )
        + "<p>Voor acceptatie moeten alle onderdelen met ‘ja’ zijn beantwoord (draaiboek, par. 4).</p>"
        f"<p>Conclusie testmanager klant: {box()} geaccepteerd &nbsp; {box(True)} niet geaccepteerd, nieuwe ronde nodig</p><p>Termijnbedrag bij acceptatie: € 37.500,00</p>"
        + pair(
            f"Marleen Oudshoorn<br>Testmanager<div class=line>{ink(571)}</div>28 mei 2026",
            f"Leverancier (gezien)<br>P. Kievit<div class=line>{ink(572)}</div>28 mei 2026",
        )
    )
    return paper(
        "testronde-niet",
        html(body),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "nl",
            client="Veiling Oostland U.A.",
            project="Kompas",
            project_code="KOM-2",
            milestone="testronde 3",
            signatory_name="Marleen Oudshoorn",
            signatory_title="Testmanager",
            signature_date="2026-05-28",
            amount="37500.00 EUR",
        ),
    )


def unticked() -> Paper:
    body = (
        "<div style='border:1pt solid;padding:8pt'><h1>Afnameverklaring advies</h1><p>Milieuadvies Kempenhart bv – omgevingsvergunning</p>"
        + tab(
            [
                "Klant|Houtverwerking Grobbendonk-Noord nv",
                "Dossier|Hernieuwing omgevingsvergunning – MK/0712",
                "Stuk|Project-MER-screening, versie 2",
                "Ereloon|€ 5.950,00",
            ]
        )
        + "<p>Gelieve één van beide vakjes aan te kruisen en te ondertekenen.</p>"
        f"<p>{box()} &nbsp; wij aanvaarden het stuk en het mag ingediend worden</p><p>{box()} &nbsp; wij aanvaarden het stuk niet, om de reden hieronder</p><p>Reden: ..........................................................</p>"
        f"<p style='margin-top:18pt'>Handtekening {ink(581, 120, 40)} &nbsp; Naam: Rik Vandersmissen, zaakvoerder &nbsp; Datum: {pen('2 oktober 2026', 14)}</p></div>"
    )
    return paper(
        "verklaring-leeg-vak",
        html(body),
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "nl",
            client="Houtverwerking Grobbendonk-Noord nv",
            project="Hernieuwing omgevingsvergunning",
            project_code="MK/0712",
            milestone="Project-MER-screening, versie 2",
            signatory_name="Rik Vandersmissen",
            signatory_title="zaakvoerder",
            signature_date="2026-10-02",
            amount="5950.00 EUR",
        ),
    )


def concept() -> Paper:
    body = (
        "<div class=wm>CONCEPT</div><h1>Verklaring van ingebruikname</h1><p>Seinwezen emplacement Moerdrecht-West, deel B · contract PR-7719</p>"
        + tab(
            [
                "Beheerder|Havenspoor Delta B.V.",
                "Installateur|Signaal &amp; Wissel Techniek B.V.",
                "Betaling na ingebruikname|€ 204.000,00",
            ]
        )
        + "<p>De beheerder verklaart deel B te hebben overgenomen. Alle proefnemingen zijn met goed gevolg afgerond. Er zijn geen beperkingen.</p>"
        "<p>Getekend namens Havenspoor Delta B.V.:</p><p>naam: drs. Fokke Hylkema, directeur exploitatie</p><p>datum: [in te vullen]</p><p>handtekening: [volgt na vaststelling van de tekst]</p>"
    )
    return paper(
        "ingebruikname-concept",
        html(body),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "nl",
            client="Havenspoor Delta B.V.",
            project="Seinwezen emplacement Moerdrecht-West",
            project_code="PR-7719",
            milestone="deel B",
            signatory_name="Fokke Hylkema",
            signatory_title="directeur exploitatie",
            amount="204000.00 EUR",
            warnings=["draft_or_void"],
        ),
    )


def opdracht() -> Paper:
    body = (
        "<h1>Opdrachtomschrijving (nadere overeenkomst 4)</h1><p>onder de raamovereenkomst Marktonderzoek van <b>Zorggroep De Linie</b>, referentie <b>ZDL-MO-04</b></p>"
        "<ol><li>Opdrachtnemer Bureau Peilstok voert het cliënttevredenheidsonderzoek 2026 uit: het project “Stem van de bewoner”.</li><li>Resultaten: vragenlijst (april), veldwerk (mei–juni), rapport per locatie (september).</li>"
        "<li>Vergoeding: vast bedrag van € 43.200,00 exclusief btw, in drie gelijke delen, telkens na goedkeuring van het resultaat.</li><li>Goedkeuring geschiedt schriftelijk binnen tien werkdagen.</li></ol>"
        + pair(
            f"Zorggroep De Linie<div class=line>{ink(601)}</div>Tineke Baarslag, bestuurssecretaris<br>Utrecht, 18 februari 2026",
            f"Bureau Peilstok<div class=line>{ink(602)}</div>Ivo Smeekens, vennoot<br>Utrecht, 18 februari 2026",
        )
    )
    return paper(
        "opdrachtomschrijving",
        html(body),
        truth(
            "statement_of_work",
            None,
            True,
            "nl",
            client="Zorggroep De Linie",
            project="Stem van de bewoner",
            project_code="ZDL-MO-04",
            signatory_name="Tineke Baarslag",
            signatory_title="bestuurssecretaris",
            signature_date="2026-02-18",
            amount="43200.00 EUR",
        ),
    )


def papers() -> Iterator[Paper]:
    """Eleven papers."""
    for make in (
        werkbon,
        oplevering,
        voorlopig,
        uren,
        mail_ok,
        mail_part,
        meerwerk,
        erp_no,
        unticked,
        concept,
        opdracht,
    ):
        yield make()
