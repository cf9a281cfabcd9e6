"""German, Austrian and Swiss papers."""

from collections.abc import Iterator

from paper import Paper, truth

from forty_fifth_hand.board import form, glass, md, mixed, one, typ

AC = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """Fourteen papers."""
    yield one(
        "abnahme-vob",
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "de",
            client="Stadtwerke Ulmenau GmbH",
            project="Neubau Trafostation Nord",
            project_code="26-0413",
            milestone="Rohbauarbeiten",
            signatory_name="Heike Sandner",
            signatory_title="Projektleiterin",
            signature_date="2026-04-22",
            conditions=[
                "Kiesnest an der Südwand, Achse C, ist zu sanieren",
                "Fehlende Fugenbänder im Kabelkeller nachliefern",
            ],
        ),
        md(
            """
# Abnahmeprotokoll
## förmliche Abnahme nach § 12 VOB/B
|:1,3
| Auftraggeber | Stadtwerke Ulmenau GmbH
| Auftragnehmer | Bauunternehmung Kässbohrer &amp; Sohn KG
| Bauvorhaben | Neubau Trafostation Nord
| Projekt-Nr. | 26-0413
| Leistung | Rohbauarbeiten
| Tag der Abnahme | 22.04.2026

Die Leistung wurde gemeinsam besichtigt. Der Auftraggeber nimmt sie
[ ] ohne Vorbehalt ab
[x] unter Vorbehalt der folgenden Mängel ab (Frist zur Beseitigung 15.05.2026):
* Kiesnest an der Südwand, Achse C, ist zu sanieren
* Fehlende Fugenbänder im Kabelkeller nachliefern
[ ] nicht ab

## Feststellungen
* Ausführungsfristen: eingehalten, Fertigstellung am 17.04.2026
* Vertragsstrafe: wird nicht geltend gemacht
* Prüfzeugnisse Beton C30/37: vollständig übergeben
* Bestandspläne: übergeben, zweifach Papier, einmal Datei
* Schlüssel: keine

Die Verjährungsfrist für Mängelansprüche beginnt am Tag nach der Abnahme und endet nach vier Jahren. Mit der Abnahme gehen Gefahr und Obhut auf den Auftraggeber über; die Bewachung der Baustelle endet. Die Schlussrechnung ist innerhalb von 30 Werktagen prüfbar einzureichen.

Ulmenau, den 22.04.2026

|:1,1
| ~3 | ~9
| Heike Sandner, Projektleiterin, für den Auftraggeber | Otto Kässbohrer, für den Auftragnehmer
""",
            look="lines",
        ),
    )
    yield one(
        "leistung-ok",
        truth(
            AC,
            "accepted",
            True,
            "de",
            client="Gemeinde Hinterwalden",
            project="Sanierung Kanal Mühlgasse",
            project_code="HW/K/7",
            milestone="3. Bauabschnitt",
            signatory_name="Reinhold Pichler",
            signatory_title="Amtsleiter",
            signature_date="2026-10-08",
            amount="118765.30 EUR",
        ),
        typ(r"""
#set text(font: "Libertinus Serif", size: 11pt)
Gemeinde Hinterwalden · Bauamt · 8999 Hinterwalden, Dorfplatz 1
#v(1cm)
*Übernahmebestätigung*
#kv([Bauvorhaben:], [Sanierung Kanal Mühlgasse], [Projektnummer:], [HW/K/7], [Abschnitt:], [3. Bauabschnitt], [Auftragnehmer:], [Tiefbau Gruber Ges.m.b.H.], [Geprüfte Teilrechnungssumme:], [€ 118.765,30 (exkl. USt.)])
Bei der Begehung am 6. Oktober 2026 wurde festgestellt, dass der 3. Bauabschnitt vertragsgemäß hergestellt ist. Die Dichtheitsprüfungen liegen vor. Die Gemeinde Hinterwalden übernimmt die Leistung hiermit mängelfrei; der oben genannte Betrag wird zur Zahlung freigegeben.
#v(.6cm)
Hinterwalden, am 8. Oktober 2026

#scrawl()

Mag. Reinhold Pichler \ Amtsleiter
#place(dx: 9cm, dy: -1.8cm, stamp(c: rgb("#204090"))[Gemeinde Hinterwalden \ Bauamt])
"""),
    )
    yield one(
        "inbetrieb",
        truth(
            AC,
            "accepted",
            True,
            "de",
            client="Kantonsspital Glattbrugg",
            project="Ersatz Kälteanlage Haus C",
            project_code="P-33107",
            milestone="Meilenstein 4: Inbetriebnahme",
            signatory_name="Urs Aeschlimann",
            signatory_title="Leiter Technik",
            signature_date="2026-06-12",
            amount="84250.00 CHF",
        ),
        md(
            """
>> Frostag Kältetechnik AG, 8152 Glattbrugg
# Inbetriebnahme- und Abnahmeprotokoll
**Bauherrschaft** Kantonsspital Glattbrugg
**Objekt** Ersatz Kälteanlage Haus C
**Projektnummer** P-33107
**Abgenommene Etappe** Meilenstein 4: Inbetriebnahme
**Zahlung bei Abnahme** CHF 84'250.00

|:4,1,1
|= Prüfung | Soll | Ist
| Kälteleistung bei 32 °C | 610 kW | 618 kW
| Vorlauf | 6 °C | 6.1 °C
| Schalldruck Terrasse | ≤ 45 dB(A) | 43 dB(A)
| Kältemittel-Leckprüfung | dicht | dicht
| Alarmweiterleitung Leitsystem | ja | ja

Mängel: keine.
Die Anlage wird von der Bauherrschaft abgenommen. Nutzen und Gefahr gehen heute über.

Glattbrugg, 12. Juni 2026

Für die Bauherrschaft: {U. Aeschlimann}
Urs Aeschlimann, Leiter Technik

Für den Unternehmer: {R. Zbinden}
""".replace("≤ ", "max. "),
            accent="#006080",
            look="grid",
        ),
    )
    yield one(
        "verweigert",
        truth(
            AC,
            "rejected",
            True,
            "de",
            client="Wohnbau Elbhang eG",
            project="Aufzugsnachrüstung Rosenweg 3–9",
            project_code="WE-512",
            signatory_name="Katharina Mertz",
            signatory_title="Vorstand",
            signature_date="2026-11-05",
            amount="46900.00 EUR",
            milestone="Abschlag 2",
        ),
        typ(r"""
#set text(size: 10.5pt)
#align(right)[Wohnbau Elbhang eG \ Hangstraße 12 · 01999 Elbhang]
#v(1cm)
Liftmontage Krüger GmbH \ Herrn Krüger
#v(.6cm)
#align(right)[5\. November 2026]
*Aufzugsnachrüstung Rosenweg 3–9, Projekt WE-512 \ Abschlag 2 über 46.900,00 EUR*

Sehr geehrter Herr Krüger,

Sie haben uns mit Schreiben vom 28. Oktober zur Abnahme aufgefordert. Unser Sachverständiger hat die Schachtgerüste am Dienstag vermessen. Die Lotabweichung beträgt in Haus 5 und 7 bis zu 34 mm, zulässig sind 10 mm; im Haus 9 fehlen die Ankerplatten der oberen Ebene.

Dies sind wesentliche Mängel. Wir verweigern daher die Abnahme und zahlen den Abschlag nicht aus. Für die Nachbesserung setzen wir Ihnen Frist bis zum 4. Dezember 2026.

Mit freundlichen Grüßen

#scrawl()

Katharina Mertz \ Vorstand
"""),
    )
    yield one(
        "fertigmeldung",
        truth(
            AC,
            "undecided",
            None,
            "de",
            client="Autohof Lindtal GmbH",
            project="Erweiterung LKW-Stellflächen",
            project_code="AL-2026-3",
            milestone="Asphaltarbeiten",
        ),
        md(
            """
**Straßenbau Rösner GmbH** · Am Steinbruch 4 · 96999 Lindtal

Autohof Lindtal GmbH
Herrn Weigel

Lindtal, 3. August 2026

## Fertigstellungsanzeige – Asphaltarbeiten
Bauvorhaben: Erweiterung LKW-Stellflächen (Projekt AL-2026-3)

Sehr geehrter Herr Weigel,

hiermit zeigen wir Ihnen an, dass die Asphaltarbeiten am 31. Juli 2026 vollständig und mangelfrei fertiggestellt wurden. Wir bitten Sie um Abnahme innerhalb von 12 Werktagen. Als Termin schlagen wir den 11. August, 10 Uhr, vor.

Mit freundlichen Grüßen
Straßenbau Rösner GmbH
~21
i. A. Bettina Rösner
""",
            font="Times",
            size=11,
        ),
    )
    yield one(
        "stunden",
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "de",
            client="Rheinbrücken Planung GmbH",
            project="Bauüberwachung Talbrücke Senkel",
            project_code="RB 8801",
            signatory_name="Falk Trautwein",
            signatory_title="Teamleiter",
            signature_date="2026-09-01",
        ),
        md(
            """
# Stundennachweis August 2026
|:1,2,1,2
| Kunde | Rheinbrücken Planung GmbH | Projekt | Bauüberwachung Talbrücke Senkel
| Projekt-Nr. | RB 8801 | Mitarbeiterin | Dipl.-Ing. Swantje Ohm (Ing.-Büro Ohm)

|:1,4,1
|= KW | Tätigkeit | Std.
| 32 | Betonierbegleitung Pfeiler 4, Probenahme | 38,5
| 33 | Spannprotokolle, Aufmaßprüfung | 41,0
| 34 | Abnahme Bewehrung Überbau Feld 2 | 36,0
| 35 | Baubesprechung, Berichte | 22,5
|  | **Summe** | **138,0**

Geleistete Stunden sachlich richtig und genehmigt:

~72
Falk Trautwein, Teamleiter, 01.09.2026
""",
            look="lines",
            tint="#dfe8d8",
        ),
    )
    yield one(
        "nachtrag",
        truth(
            "change_order",
            "accepted_with_conditions",
            True,
            "de",
            client="Hafenbetriebe Wesermund AöR",
            project="Spundwand Liegeplatz 6",
            project_code="HB-LP6",
            signatory_name="Dr. Torben Claasen",
            signatory_title="Technischer Leiter",
            signature_date="2026-05-18",
            amount="57320.00 EUR",
            change_order_number="N 03",
            conditions=["Abrechnung nach tatsächlich gezogenen Bohlen", "Einbau vor dem 30. Juni"],
        ),
        typ(r"""
#set page(margin: 2.5cm)
= Nachtragsvereinbarung N 03
zum Bauvertrag über das Vorhaben \ *Spundwand Liegeplatz 6* (Projekt HB-LP6)

zwischen der *Hafenbetriebe Wesermund AöR* (Auftraggeber) und der *Nordramm Spezialtiefbau GmbH* (Auftragnehmer)

+ Wegen des Hindernisses bei Station 0+88 (Wrackteil) werden 14 Doppelbohlen gezogen und durch Tragbohlen ersetzt.
+ Die Vergütung erhöht sich um *57.320,00 EUR* netto.
+ Der Fertigstellungstermin bleibt unberührt.

Entscheidung des Auftraggebers: Der Nachtrag wird genehmigt mit der Maßgabe:
- Abrechnung nach tatsächlich gezogenen Bohlen
- Einbau vor dem 30. Juni

#v(.6cm)
#grid(columns: (1fr, 1fr), gutter: 1cm, [Wesermund, den 18.05.2026 \ #scrawl() \ Dr. Torben Claasen \ Technischer Leiter \ Hafenbetriebe Wesermund AöR], [Wesermund, den 15.05.2026 \ #ink[Hinnerk Voss] \ Hinnerk Voss \ Nordramm Spezialtiefbau GmbH])
"""),
    )
    yield one(
        "mail-de-ok",
        truth(
            "email",
            "accepted",
            None,
            "de",
            client="Brauhaus Steinach",
            project="Hallenerweiterung Abfüllung",
            signatory_name="Lorenz Igl",
            signatory_title="Betriebsleiter",
            signature_date="2026-07-23",
            milestone="Stahlbau",
        ),
        md(
            """
**Von:** Lorenz Igl, Brauhaus Steinach
**Gesendet:** Donnerstag, 23. Juli 2026 07:48
**An:** Stahlbau Feichtner, Büro
**Betreff:** AW: Hallenerweiterung Abfüllung, Stahlbau
---
Guten Morgen Frau Feichtner,

ich war gestern Abend mit unserem Statiker oben. Schrauben sind nachgezogen, Anstrich passt auch. Betrachten Sie den Stahlbau damit bitte als abgenommen, ein extra Protokoll brauchen wir nicht.

Für die Fassade melde ich mich nächste Woche.

Lorenz Igl
Betriebsleiter

> Sehr geehrter Herr Igl, dürfen wir Sie an die ausstehende Abnahme erinnern?
> Das Formular liegt noch einmal bei.
""".replace("> ", "&gt; "),
            look="lines",
        ),
    )
    yield one(
        "mail-de-nein",
        truth(
            "email",
            "rejected",
            None,
            "de",
            client="Museum am Kornmarkt",
            project="Klimatisierung Depot",
            signatory_name="Annelie Wurster",
            signature_date="2026-02-27",
            milestone="Probebetrieb",
        ),
        typ(r"""
#set text(font: "Liberation Sans", size: 9.5pt)
#table(columns: (auto, 1fr), stroke: (bottom: .4pt + gray), [Von], [Annelie Wurster | Museum am Kornmarkt], [An], [Projektbüro Luft & Raum], [Datum], [27.02.2026, 13:05], [Betreff], [Klimatisierung Depot – Probebetrieb])

Liebe Kolleginnen und Kollegen,

der Probebetrieb endete gestern, die Auswertung der Logger haben wir hausintern besprochen. An sechs von vierzehn Tagen lag die Feuchte über 55 %, einmal sogar bei 63 %. Für die Sammlung ist das nicht hinnehmbar; der Probebetrieb gilt für uns als nicht bestanden und wird nicht abgenommen. Bitte regeln Sie nach und wiederholen Sie die vollen 14 Tage.

Viele Grüße \ Annelie Wurster
"""),
    )
    yield one(
        "leistungsbeschreibung",
        truth(
            "statement_of_work",
            None,
            True,
            "de",
            client="Flughafen Brandsee GmbH",
            project="Vorfeldbeleuchtung LED",
            project_code="FB-LB-19",
            amount="132000.00 EUR",
            signatory_name="Jasmin Korte",
            signatory_title="Leiterin Einkauf",
            signature_date="2026-01-30",
        ),
        md("""
# Leistungsbeschreibung zum Einzelauftrag FB-LB-19
**Vorfeldbeleuchtung LED** – Planungsleistungen
Auftraggeberin: Flughafen Brandsee GmbH     Auftragnehmer: Elektroplan Horn PartG mbB

## 1 Gegenstand
Planung der Umrüstung von 34 Masten auf LED einschließlich lichttechnischer Nachweise.
## 2 Leistungen und Vergütung
|:1,4,2
|= Paket | Inhalt | Pauschale
| A | Bestandsaufnahme | 28.000,00 EUR
| B | Entwurf und Lichtberechnung | 61.000,00 EUR
| C | Ausschreibungsunterlagen | 43.000,00 EUR
|  | **Gesamt netto** | **132.000,00 EUR**
## 3 Abnahme
Jedes Paket wird nach Übergabe binnen 15 Werktagen geprüft und durch gesondertes Protokoll abgenommen.
## 4 Mitwirkung
Vorfeldausweise stellt die Auftraggeberin.

Brandsee, 30.01.2026
~85
Jasmin Korte, Leiterin Einkauf, Flughafen Brandsee GmbH
~98
Matthias Horn, Elektroplan Horn PartG mbB
"""),
    )
    yield glass(
        "lieferschein-de",
        truth(
            AC,
            "accepted",
            True,
            "de",
            client="Zimmerei Obermoser",
            project="Dachstuhl Pfarrhof",
            project_code="K 2214",
            signatory_name="Veronika Obermoser",
            signature_date="2026-03-26",
        ),
        md(
            """
# Lieferschein Nr. 70311
Holzwerk Saalach GmbH
|:1,2
| Empfänger | Zimmerei Obermoser
| Baustelle / Projekt | Dachstuhl Pfarrhof
| Projekt-Nr. | K 2214

|:1,1,4
|= Menge | Einheit | Ware
| 4,820 | m³ | KVH Fichte, abgebunden nach Liste
| 62 | Stk | Sparrennägel-Pakete 340 mm
| 1 | Psch | Folien, Lattung

Ware vollständig und unbeschädigt übernommen.

Datum: ^^26.03.2026^^

Unterschrift Empfänger: {V. Obermoser}
Name in Druckschrift: Veronika Obermoser
""",
            size=11,
        ),
        skew=0.7,
        dpi=100,
        turn=180,
    )
    yield glass(
        "regie",
        truth(
            AC,
            "undecided",
            False,
            "de",
            client="Genossenschaft Wärmeverbund Seetal",
            project="Fernwärmeleitung Los 2",
            project_code="WV-L2",
            milestone="Druckprobe Abschnitt 5–8",
            signatory_name="Regula Inderbitzin",
            signatory_title="Bauleiterin",
            warnings=["partly_signed"],
        ),
        typ(r"""
#set text(size: 11pt)
*Rohrbau Zgraggen AG* #h(1fr) Protokoll D-5/8
= Abnahme Druckprobe
#kv([Auftraggeberin], [Genossenschaft Wärmeverbund Seetal], [Projekt], [Fernwärmeleitung Los 2 (WV-L2)], [Etappe], [Druckprobe Abschnitt 5–8], [Prüfdruck], [24 bar, 3 Stunden], [Druckabfall], [0.1 bar])
Die Auftraggeberin bestätigt mit ihrer Unterschrift die Abnahme der oben genannten Etappe.
#v(1cm)
#grid(columns: (1fr, 1fr), gutter: 1cm, [Unternehmer \ #scrawl() \ #line(length: 80%) Beat Zgraggen \ Datum: #hand(s: 14pt)[19.8.2026]], [Auftraggeberin \ #box(height: .9cm) \ #line(length: 80%) Regula Inderbitzin, Bauleiterin \ Datum:])
"""),
        skew=-0.5,
        seed=12,
    )
    yield one(
        "teilabnahme",
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "de",
            client="Landkreis Auental",
            project="Dreifeldsporthalle Auental",
            project_code="LA-SH-3",
            milestone="Los 14 Prallwände",
            signatory_name="Edwin Brosch",
            signatory_title="Sachgebietsleiter Hochbau",
            signature_date="2026-12-03",
            amount="22480.00 EUR",
            conditions=["Hallenteil 3 ist nach Estrichtrocknung erneut vorzustellen"],
        ),
        form(
            "# Teilabnahme einer Bauleistung",
            "Bitte am Bildschirm ausfüllen",
            ("Auftraggeber", "ag", "Landkreis Auental"),
            ("Auftragnehmer", "an", "Prallo Innenausbau GmbH"),
            ("Bauvorhaben", "bv", "Dreifeldsporthalle Auental"),
            ("Projektnummer", "nr", "LA-SH-3"),
            ("Gewerk / Los", "los", "Los 14 Prallwände"),
            ("Freizugebender Betrag", "eur", "22.480,00 EUR"),
            ("teil", True, "Teilabnahme in dem unten genannten Umfang, mit Auflage"),
            ("ganz", False, "Gesamtabnahme der Leistung"),
            ("nein", False, "Abnahme wird verweigert"),
            ("Umfang", "umf", "Hallenteile 1 und 2"),
            ("Auflage", "auf", "Hallenteil 3 ist nach Estrichtrocknung erneut vorzustellen"),
            ("Name (AG)", "name", "Edwin Brosch"),
            ("Funktion", "fkt", "Sachgebietsleiter Hochbau"),
            ("Elektronisch gezeichnet", "sig", "gez. Edwin Brosch"),
            ("Datum", "dat", "03.12.2026"),
            font="Times",
            size=11,
        ),
        form="form",
    )
    yield mixed(
        "statik",
        truth(
            AC,
            "undecided",
            True,
            "de",
            client="Textilwerke Haslach AG",
            project="Umbau Spinnereisaal",
            project_code="T-904",
            milestone="Leistungsphase 4",
            signatory_name="Gudrun Nessler",
            signatory_title="Leiterin Bau",
            signature_date="2026-02-10",
            amount="31800.00 EUR",
        ),
        md("""
**Tragwerk Lohr Ingenieure**     Haslach, 4. Februar 2026

Textilwerke Haslach AG, Frau Nessler

**Umbau Spinnereisaal (T-904): Abnahme der Leistungsphase 4**

Sehr geehrte Frau Nessler,

anbei erhalten Sie die genehmigungsfähige Statik (188 Blatt, 12 Pläne). Auf dem beiliegenden Rückmeldebogen können Sie die Phase abnehmen oder zurückgeben. Mit der Abnahme wird das Honorar von 31.800,00 EUR fällig.

Freundliche Grüße
Ernst Lohr
"""),
        typ(r"""
#set text(size: 12pt)
= Rückmeldebogen
Projekt: Umbau Spinnereisaal (T-904) \ Gegenstand: Leistungsphase 4 \ Auftraggeberin: Textilwerke Haslach AG
#v(1cm)
#off #h(6pt) Die Leistung wird abgenommen.
#v(4pt)
#off #h(6pt) Die Leistung wird nicht abgenommen. Gründe: #blank(w: 6cm)
#v(1.5cm)
Gudrun Nessler, Leiterin Bau #h(1cm) #scrawl(w: 4.4cm) \
Datum: #hand(s: 15pt)[10.2.2026]
"""),
    )
