"""More papers in German: drafts, sideways scans, an invoice, a mail."""

from collections.abc import Iterator

from paper import Paper

from ninth_hand.desk import Board, over, paper, scanned, web


def sap() -> bytes:
    return web(
        """<pre>LEISTUNGSERFASSUNGSBLATT                                Druck 06.11.2025 07:14
--------------------------------------------------------------------------------
Erfassungsblatt   1000447218          Bestellung   4501182260 / Pos. 00020
Kreditor          118204  Rohrbau Pfannkuch GmbH
Besteller         Papierfabrik Auerbruck SE, Werk 2
Kurztext          Stillstand 2025 / Teilleistung 2 Dampftrasse
Netzplan          NP-7004412
--------------------------------------------------------------------------------
Zeile  Leistung                          Menge  ME     Preis          Wert
10     Rohrleitung DN 200 verlegen         140  M     310,00     43.400,00
20     Dämmung Mineralwolle                140  M      68,50      9.590,00
                                               Nettowert EUR     52.990,00
--------------------------------------------------------------------------------
Abnahmekennzeichen   X  abgenommen     Freigabe    2 von 2
Freigabe 1  KLEEMANNT  Tobias Kleemann, Meister Rohrnetz       04.11.2025 15:22
Freigabe 2  SIEVERSG   Gerlinde Sievers, Leiterin Instandhaltung 05.11.2025 09:40
Löschkennzeichen  -     Ablehnung  -    Vorbehalt  -
--------------------------------------------------------------------------------
Maschinell erstellt, ohne Unterschrift gültig.</pre>""",
        "pre{font:9pt/1.35 'Liberation Mono'}",
    )


def mail_ok() -> bytes:
    return web(
        """<b>Von:</b> Fiete Lorenzen &lt;lorenzen@wattwerk.example&gt;<br><b>Gesendet:</b>
        Dienstag,
        24. März 2026 16:48<br><b>An:</b> projektbuero@anlegerplan.example<br><b>Betreff:</b> AW:
        Entwurfsplanung Fähranleger (LP 3), Projekt 2207<hr><p>Moin zusammen,</p><p>Entwurf ist
        durch,
        auch der Vorstand hat genickt. Die Leistungsphase 3 geben wir frei, allerdings nur, wenn bis
        zum 10. April die Kostenberechnung nach DIN 276 nachgereicht wird. Dann kann auch die
        Rechnung
        über die 26.750,00 € kommen.</p><p>Gruß<br>Fiete Lorenzen<br>Wattwerk Inselversorgung GmbH
        <br>Prokurist</p><p class=s>-----Ursprüngliche Nachricht-----<br>Von: Projektbüro
        Anlegerplan<br>Können wir die LP 3 als abgenommen ohne Vorbehalt verbuchen?</p>""",
        "body{font:10.5pt/1.5 Carlito}.s{color:#666;border-left:2px solid #ccc;padding-left:3mm}",
    )


def unleserlich() -> bytes:
    b = Board(font="Carlito")
    b.t(50, 790, "Übergabe- und Abnahmeprotokoll", 17, "CarlitoB")
    b.t(50, 772, "Fensterwerk Oberlausche GmbH   |   Auftrag 25/1881", 11)
    b.p(
        50,
        750,
        490,
        "Bauherr: Ehepaar Vogelsang-Imhoff, Am Anger 3<br/>Gewerk: Fenster und "
        "Haustür, "
        "zweiter Abschnitt (Obergeschoss)<br/>Zu zahlen bei Abnahme: 11.280,00 EUR inkl. MwSt.",
        11,
    )
    b.t(50, 680, "Prüfpunkt", 10, "CarlitoB")
    b.t(330, 680, "i. O.", 10, "CarlitoB")
    b.t(390, 680, "nicht i. O.", 10, "CarlitoB")
    for i, (name, good) in enumerate(
        (("Sitz und Fugen", 1), ("Beschläge gängig", 1), ("Glas kratzerfrei", 1))
    ):
        b.t(50, 658 - 20 * i, name, 10.5)
        b.box(334, 656 - 20 * i, "cross" if good else "", 9)
        b.box(404, 656 - 20 * i, "" if good else "cross", 9)
    b.t(50, 580, "Das Gewerk gilt damit als", 11)
    b.box(176, 579, "cross", 9)
    b.t(192, 580, "mängelfrei abgenommen", 11)
    b.t(340, 580, "nicht abgenommen", 11)
    b.box(325, 579, "", 9)
    b.ink(70, 500, 140, 40, 217)
    b.rule(50, 505, 200)
    b.t(50, 493, "Unterschrift Bauherr  Dagmar Vogelsang-Imhoff", 9)
    b.t(300, 510, "22.5.2026", 15, "Dkg", color="#1d2f86")
    b.rule(290, 505, 100)
    return b.done()


def entwurf() -> bytes:
    page = web(
        """<h2>Abnahmeerklärung Sprint-Paket 5</h2><p>Auftraggeberin: Versorgungskasse der Zahnärzte
        Hohenau<br>Vorhaben: Mitgliederportal neu<br>Vertrag: VZH-IT-2024-31<br>Vergütung: 48.000,00
        EUR</p><p>Die Auftraggeberin erklärt die Abnahme des Sprint-Pakets 5. Die Funktionen sind
        vertragsgemäß. Die Vergütung ist fällig.</p><p style="margin-top:25mm">_____________________
        <br>Isolde Wackernagel, Geschäftsführerin</p><p>Datum: ______</p>""",
        "body{font:12pt/1.7 Caladea}",
    )
    top = Board()
    top.stamp(470, 735, ["ENTWURF", "Stand 8.1.2026"], "#b03020", 12)
    return over(page, top.done())


def quer() -> bytes:
    b = Board(font="Sans")
    b.t(45, 790, "Messprotokoll und Abnahme Netzwerkverkabelung", 14, "SansB")
    b.t(45, 772, "Kunde: Gymnasium am Rabenstein, Landkreis Tauberwald   Auftrag: KB-3390", 10)
    rows = [["Strecke", "Länge m", "NEXT dB", "Ergebnis"]]
    rows += [
        [f"R{n:02d}-A", f"{21 + 3 * n},4", f"{41 - n % 3},2", "bestanden"] for n in range(1, 15)
    ]
    y = b.table(45, 755, rows, [120, 100, 100, 150], 9)
    b.p(
        45,
        y - 12,
        500,
        "Alle Strecken der Etage 1 (Bauabschnitt A) bestanden. Vergütung "
        "Abschnitt A: "
        "9.436,70 EUR. Die Anlage wird vom Kunden",
        10,
    )
    for i, (name, mark) in enumerate((("abgenommen", "tick"), ("nicht abgenommen", ""))):
        b.box(60 + 150 * i, y - 62, mark, 9)
        b.t(76 + 150 * i, y - 61, name, 10)
    b.ink(70, y - 130, 140, 40, 221)
    b.rule(45, y - 126, 220)
    b.t(45, y - 138, "i. A. Nepomuk Dressler, IT-Koordinator", 9.5)
    b.t(300, y - 122, "29.08.2025", 10)
    b.stamp(470, y - 110, ["Landkreis Tauberwald", "Schulamt"], "#2a5a9a", -7)
    return b.done()


def rechnung() -> bytes:
    return web(
        """<h1>RECHNUNG</h1><p>Rechnungsnummer 2026-00418, Rechnungsdatum 05.02.2026, fällig in 14
        Tagen</p><p>An: Zuckerfabrik Gellendorf AG, Kreditorenbuchhaltung</p><table><tr><td>1<td>
        Meilenstein 2 „Rübenlogistik“, abgenommen laut Protokoll vom 29.01.2026<td>31.900,00
        €<tr><td>
        <td>zzgl. 19 % USt<td>6.061,00 €<tr><td><td><b>Rechnungsbetrag</b><td><b>37.961,00
        €</b></table>
        <p>Ihre Bestellung: 45-7781. Unser Projekt: RL-2. Vielen Dank für Ihr
        Vertrauen!</p><p>Feldlauf
        Software GmbH, Sitz Gellendorf</p>""",
        "body{font:11pt/1.6 'Liberation Sans Narrow'}td{padding:5px 12px;border-bottom:1px "
        "solid #aaa}",
    )


def papers() -> Iterator[Paper]:
    yield paper(
        "n-blatt",
        sap(),
        """acceptance_certificate accepted yes de
        client=Papierfabrik Auerbruck SE
        project=Stillstand 2025
        project_code=NP-7004412
        milestone=Teilleistung 2 Dampftrasse
        signatory_name=Gerlinde Sievers
        signatory_title=Leiterin Instandhaltung
        signature_date=2025-11-05
        amount=52990.00 EUR
        po_number=4501182260""",
    )
    yield paper(
        "n-moin",
        mail_ok(),
        """email accepted_with_conditions - de
        client=Wattwerk Inselversorgung GmbH
        project=Fähranleger
        project_code=2207
        milestone=LP 3
        signatory_name=Fiete Lorenzen
        signatory_title=Prokurist
        signature_date=2026-03-24
        amount=26750.00 EUR
        conditions=wenn bis zum 10. April die Kostenberechnung nach DIN 276 nachgereicht wird""",
    )
    yield scanned(
        "n-fenster",
        unleserlich(),
        """acceptance_certificate accepted yes de
        client=Ehepaar Vogelsang-Imhoff
        project=Fenster und Haustür
        project_code=25/1881
        milestone=zweiter Abschnitt (Obergeschoss)
        signatory_name=Dagmar Vogelsang-Imhoff
        signature_date=2026-05-22
        amount=11280.00 EUR""",
        skew=-1.1,
        seed=23,
        shadow=True,
        grey=False,
    )
    yield paper(
        "n-entwurf",
        entwurf(),
        """acceptance_certificate undecided no de
        client=Versorgungskasse der Zahnärzte Hohenau
        project=Mitgliederportal neu
        project_code=VZH-IT-2024-31
        milestone=Sprint-Paket 5
        signatory_name=Isolde Wackernagel
        signatory_title=Geschäftsführerin
        amount=48000.00 EUR
        warnings=draft_or_void""",
    )
    yield scanned(
        "n-rabenstein",
        quer(),
        """acceptance_certificate accepted yes de
        client=Gymnasium am Rabenstein, Landkreis Tauberwald
        project=Netzwerkverkabelung
        project_code=KB-3390
        milestone=Bauabschnitt A
        signatory_name=Nepomuk Dressler
        signatory_title=IT-Koordinator
        signature_date=2025-08-29
        amount=9436.70 EUR""",
        skew=0.7,
        seed=25,
        turn=180,
    )
    yield paper(
        "n-zucker",
        rechnung(),
        """other - - de
        client=Zuckerfabrik Gellendorf AG
        project_code=RL-2
        milestone=Meilenstein 2 „Rübenlogistik“
        po_number=45-7781""",
    )
