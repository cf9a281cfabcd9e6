"""Dutch papers."""

from collections.abc import Iterator

from paper import Paper, truth

from twelfth_hand.board import Ink, Sheet, flow, pen, rules, say, web

AC = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """One by one."""
    s = Sheet()
    s.rect(0, 0, 595, 70, "#ffd166", 0)
    s.t(50, 45, "Proces-verbaal van oplevering", 18, "Helvetica-Bold")
    y = s.p(
        50,
        100,
        490,
        """Opdrachtgever: Waterschap De Lange Wiel
Opdrachtnemer: Kantelpunt ICT B.V.
Project: Telemetrie gemalen (dossier WLW-2025-118)
Onderdeel: fase 2, negen gemalen
Opleversom: € 36.750,00 exclusief btw (inkooporder 810022)""",
    )
    for mark, text in (
        ("", "aanvaard zonder voorbehoud"),
        ("", "aanvaard met restpunten"),
        ("v", "niet aanvaard"),
    ):
        y += 22
        s.box(60, y, mark)
        s.t(80, y - 1, "Het werk wordt " + text)
    y = s.p(
        50,
        y + 25,
        490,
        "Toelichting: vier gemalen melden geen storingen door.",
        10,
        face="Helvetica-Oblique",
    )
    s.t(50, y + 20, "Datum opname: 18 februari 2026     Datum ondertekening: 20 februari 2026")
    s.t(50, y + 50, "Opdrachtgever")
    s.t(300, y + 50, "Opdrachtnemer")
    s.ink(60, y + 90, 35)
    s.ink(310, y + 90, 36)
    s.t(50, y + 105, "G. Oosterhof, hoofd Beheer", 9)
    s.t(300, y + 105, "T. Vlaming, projectleider", 9)
    yield Paper(
        "kb-waterschap",
        "a",
        "text",
        s.done(),
        truth(
            AC,
            "rejected",
            True,
            "nl",
            client="Waterschap De Lange Wiel",
            project="Telemetrie gemalen",
            project_code="WLW-2025-118",
            milestone="fase 2, negen gemalen",
            signatory_name="G. Oosterhof",
            signatory_title="hoofd Beheer",
            signature_date="2026-02-20",
            amount="36750.00 EUR",
            po_number="810022",
        ),
    )

    body = """<div class=h>Klantportaal Blauwgras Media</div><h2>Akkoord op
conceptontwerp</h2><p>Klant:
    Stichting Dierenpark Hoenderveld<br>Opdracht: BM-1762, campagne zomer<br>Ronde: conceptontwerp,
    € 4.300,00</p><div class=c><span class=y>Ja, akkoord ✓</span> <span class=n>Nee,
aanpassen</span></div>
    <p>Opmerking van de klant: <i>Mooi! Nog wel doen: logo van de provincie toevoegen en de datum op
de
    poster corrigeren. Met die twee aanpassingen zijn we akkoord.</i></p><p>Vastgelegd 11-03-2026
20:14 ·
    Jildou Wijbrandi · hoofd marketing · bevestigd met code per sms</p>"""
    css = """body{font:14px 'Carlito'}
.h{color:#fff;background:#118ab2;padding:8px}.y{background:#06a77d;
    color:#fff;padding:8px 20px}.n{border:1px solid #999;color:#999;padding:8px 20px}"""
    yield Paper(
        "kb-hoenderveld",
        "a",
        "text",
        web(body, css),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "nl",
            client="Stichting Dierenpark Hoenderveld",
            project="campagne zomer",
            project_code="BM-1762",
            milestone="conceptontwerp",
            signatory_name="Jildou Wijbrandi",
            signatory_title="hoofd marketing",
            signature_date="2026-03-11",
            amount="4300.00 EUR",
            conditions=["logo van de provincie toevoegen", "de datum op de poster corrigeren"],
        ),
    )

    rows = [
        ("Mijlpaal", "Bedrag", "Stand"),
        ("M1 Inrichting", "€ 12.000", "geaccepteerd 5-12-2025"),
        ("M2 Conversie", "€ 14.500", "geaccepteerd 30-1-2026"),
        ("M3 Livegang", "€ 9.800", "ter acceptatie"),
    ]
    story = [
        say("Acceptatieformulier ERP Tuincentra Groenrijk", 15, "Times-Bold"),
        rules(rows, (150, 100, 180), face="Times-Roman"),
        say("", 6),
        say(
            "Ondergetekende accepteert namens Groenrijk Beheer N.V. mijlpaal M3 (opdracht "
            "26.0093).",
            11,
            "Times-Roman",
        ),
        Ink(0),
        say(
            "Naam: Sjoerd Hettema<br/>Functie: financieel "
            "directeur<br/>Datum: ......................<br/>Handtekening: ......................",
            11,
            "Times-Roman",
            leading=22,
        ),
        say("Dit formulier is pas geldig na ondertekening.", 8),
    ]
    yield Paper(
        "kb-groenrijk",
        "a",
        "text",
        flow(story),
        truth(
            AC,
            "undecided",
            False,
            "nl",
            client="Groenrijk Beheer N.V.",
            project="ERP Tuincentra Groenrijk",
            project_code="26.0093",
            milestone="M3 Livegang",
            signatory_name="Sjoerd Hettema",
            signatory_title="financieel directeur",
            amount="9800.00 EUR",
        ),
    )

    body = f"""<h1>Meerwerkbon 014</h1><p>Project 7120 – Intranet Zorggroep
Maasoever</p><p>Omschrijving:
    koppeling met roosterpakket<br>Meerprijs: € 2.940,00 (24,5 uur × € 120)</p><p>Keuze
opdrachtgever:
    <s>akkoord</s> / niet akkoord</p><p>Getekend: {pen(44)}<br>Lonneke Duijvestijn, teamleider
digitale
    zorg, Zorggroep Maasoever, 27-02-2026</p><hr><small>Kiekeboe Webbouw · kvk 00000000</small>"""
    css = "body{font:15px 'Liberation Serif';border:3px double #444;padding:20px}"
    yield Paper(
        "kb-meerwerk014",
        "a",
        "text",
        web(body, css, size="A5"),
        truth(
            "change_order",
            "rejected",
            True,
            "nl",
            client="Zorggroep Maasoever",
            project="Intranet",
            project_code="7120",
            signatory_name="Lonneke Duijvestijn",
            signatory_title="teamleider digitale zorg",
            signature_date="2026-02-27",
            amount="2940.00 EUR",
            change_order_number="014",
        ),
    )

    s = Sheet(face="Times-Roman")
    s.t(60, 70, "Rederij Noordzoom", 14, "Times-BoldItalic")
    s.p(
        60,
        110,
        470,
        """Harlingerdam, 9 maart 2026

Geachte heer Pasma,

Op 3 maart hebben wij de acceptatietest van de reserveringsmodule (project RN-RES, uw offerte
25-810)
afgerond. Graag bevestigen wij dat wij de module hierbij accepteren en dat de tweede termijn van
€ 17.600,00 in rekening kan worden gebracht.

Met vriendelijke groet,""",
        12,
    )
    s.ink(60, 330, 57, 140, 32)
    s.t(60, 350, "b.a. Hedwig Schoonhoven, directiesecretaris", 12)
    yield Paper(
        "kb-noordzoom",
        "a",
        "text",
        s.done(),
        truth(
            AC,
            "accepted",
            True,
            "nl",
            client="Rederij Noordzoom",
            project_code="RN-RES",
            milestone="reserveringsmodule",
            signatory_name="Hedwig Schoonhoven",
            signatory_title="directiesecretaris",
            signature_date="2026-03-09",
            amount="17600.00 EUR",
        ),
    )
