"""Dense paper of several pages in French, Dutch and German: files, contracts, forms with terms."""

from collections.abc import Iterator

from paper import Paper

from ninth_hand.desk import Board, box, ink, over, paper, web

CASES = (
    ("Création d'un dossier", "conforme"),
    ("Recherche multicritère", "conforme"),
    ("Rapprochement bancaire", "écart de 0,01 sur 3 lignes"),
    ("Lettrage automatique", "non conforme"),
    ("Relance par lot", "conforme"),
    ("Clôture mensuelle", "bloquée après 40 minutes"),
    ("Édition de la balance", "conforme"),
    ("Droits par agence", "conforme"),
    ("Reprise des tiers", "non conforme"),
    ("Journal d'audit", "conforme"),
)


def dossier() -> bytes:
    pages = ""
    for place, when in (("Rennes", "2 février"), ("Vannes", "4 février"), ("Brest", "6 février")):
        made = "".join(
            f"<tr><td>{place[0]}-{i:02d}<td>{a}<td>{b if (i + len(place)) % 3 else 'conforme'}"
            for i, (a, b) in enumerate(CASES, 1)
        )
        pages += (
            f"<section><h3>Cahier de tests, agence de {place}, {when} 2026</h3><table "
            f"width=100%><tr><th>"
            f"Cas<th>Intitulé<th>Constat{made}</table><p>Testeurs : équipe comptable de "
            f"{place}. Un cas "
            "accepté en agence ne vaut pas acceptation du lot.</p></section>"
        )
    return web(
        f"""<section><h1>Dossier de recette</h1><p>Client : Groupe coopératif Armor
        Récolte<br>Projet : Refonte
        comptable ARCOMPTA<br>Référence projet : GCAR-FIN-24<br>Lot recetté : Lot 3, comptabilité
        tiers<br>Bon de
        commande : 61-004-77<br>Part du prix liée au lot : 88 000,00 € HT (105 600,00 €
        TTC)</p><p>Lots 1 et 2 :
        recette prononcée sans réserve le 14 octobre
        2025.</p></section>{pages}<section><h3>Procès-verbal</h3><p>
        Au vu des cahiers qui précèdent, le comité de recette constate que le lettrage ne
        fonctionne pas
        à Rennes et à Vannes, ni la reprise des tiers à Brest. <b>La recette du lot 3 n'est pas
        prononcée.</b> Le titulaire
        représentera le lot au plus tard le 27 mars 2026. Aucun paiement n'est dû d'ici
        là.</p><p>Pour le Groupe,
        le 10 février 2026</p>{ink(941, 150, 46)}<p>Maëlle Kergoat-Simon<br>Directrice
        administrative et
        financière</p></section><section><h3>Glossaire</h3><p><b>Recette prononcée</b> : le client
        accepte le lot
        et le prix est dû. <b>Recette avec réserves</b> : le lot est accepté, les points restants
        sont listés. <b>
        Ajournement</b> : aucune décision.</p></section>""",
        "body{font:10.5pt/1.5 "
        "Carlito}section{break-after:page}table{border-collapse:collapse}td,th{border:1px "
        "solid #9ab;padding:3px 8px;text-align:left}",
    )


def initials() -> bytes:
    page = web(
        """<h2>Acceptatieformulier deelresultaat</h2><div class=c><p>Opdrachtgever: Veiligheidsregio
        Noordermeer<br>Project: Meldkamer uitwijk (VRN-MKU)<br>Deelresultaat: DR-4
        radionoodvoorziening<br>
        Inkooporder: 8800123<br>Bedrag: &euro; 67.500,00 excl. btw</p><p><b>1.</b> De
        opdrachtgever beoordeelt het
        deelresultaat binnen tien werkdagen. <b>2.</b> Goedkeuring blijkt alleen uit de
        handtekening van de
        directeur op bladzijde 2. <b>3.</b> Een paraaf op bladzijde 1 geeft aan dat het formulier
        is gelezen, niet
        dat het deelresultaat is goedgekeurd. <b>4.</b> Wordt het deelresultaat afgekeurd, dan
        volgt een
        herstelplan. <b>5.</b> Gedeeltelijke goedkeuring is mogelijk en wordt toegelicht.
        <b>6.</b> Betaling volgt
        dertig dagen na goedkeuring. <b>7.</b> Beheer en onderhoud vallen onder een aparte
        overeenkomst.</p></div>
        <p style="margin-top:20mm">Paraaf voor gelezen: opdrachtgever ______ leverancier
        ______</p><div
        style="break-before:page"><h3>Besluit van de opdrachtgever</h3><p>O goedgekeurd<br>O
        goedgekeurd met
        opmerkingen<br>O afgekeurd</p><p>Handtekening directeur: _______________________<br>Naam:
        Hidde
        Zandstra, directeur Operatiën<br>Datum: _______________</p></div>""",
        "body{font:11pt/1.6 Lato}.c{columns:2;column-gap:10mm}",
    )
    top = Board()
    top.ink(222, 508, 30, 16, 951, pen=0.8)
    top.ink(310, 508, 30, 16, 953, color="#222", pen=0.8)
    return over(page, top.done())


def dense() -> bytes:
    rows = (
        ("1", "Aufstellung Modul A bis F", "24.03.2026", "x", ""),
        ("2", "Dichtigkeitsprüfung Fugen", "25.03.2026", "x", ""),
        ("3", "Elektroprüfung nach VDE 0100", "26.03.2026", "x", ""),
        ("4", "Probelauf Wärmepumpe 24 h", "27.03.2026", "x", ""),
        ("5", "Einweisung Hausmeister", "30.03.2026", "x", ""),
    )
    made = "".join(
        f"<tr><td>{a}<td>{b}<td>{c}<td class=m>{d}<td class=m>{e}" for a, b, c, d, e in rows
    )
    terms = (
        "Die Abnahme bedarf der Textform. Eine verweigerte Abnahme ist zu begründen.",
        "Nimmt der Kunde unter Vorbehalt ab, sind die Mängel einzeln aufzuführen.",
        "Mit der Abnahme geht die Gefahr über und wird die Rate fällig.",
        "Nutzt der Kunde die Module vor der Abnahme, so gilt dies nicht als Abnahme.",
        "Ein Entwurf dieses Protokolls entfaltet keine Wirkung.",
    )
    small = " ".join(f"({i}) {t}" for i, t in enumerate(terms, 1))
    return web(
        f"""<table class=k width=100%><tr><td><b>Modulbau Eichsfeld GmbH</b><br>Formblatt QM-F
        07/3<td
        align=right>Blatt 1 von 1<br>Vorgang 26-0078-R4</table><h2>Montage- und Abnahmeprotokoll
        Rate 4</h2>
        <table class=g width=100%><tr><td>Auftraggeber<td colspan=3>Gemeinde Hinterzarling,
        Bauverwaltung<tr><td>
        Projekt<td>Kita Sonnenhang,
        Erweiterungsbau<td>Projekt-Nr.<td>ME-26-0078<tr><td>Bestellnummer<td>
        HZ-2025/611<td>Rate 4 (netto)<td>132.750,00 EUR<tr><td>Rate 3<td>abgenommen
        19.02.2026<td>Rate 5<td>offen
        </table><br><table class=g
        width=100%><tr><th>Nr.<th>Prüfschritt<th>Datum<th>erfüllt<th>nicht erfüllt
        {made}</table><p>Feststellungen: keine. &emsp; Restarbeiten: keine.</p><table class=g
        width=100%><tr><td>
        Abnahme der Leistung Rate 4<td class=m>{box("tick")} ja<td class=m>{box()} ja, mit
        Vorbehalt<td class=m>
        {box()} nein</table><table width=100% style="margin-top:8mm"><tr><td>Hinterzarling,
        31.03.2026<br>
        {ink(961, 140, 42)}<br>i. A. Theres Obermeitinger, Sachgebietsleiterin
        Hochbau<br>(Auftraggeber)<td>
        Hinterzarling, 31.03.2026<br>{ink(963, 140, 42, "#222")}<br>Falko Wendt,
        Bauleiter<br>(Auftragnehmer)
        </table><p class=s>{small}</p>""",
        "body{font:9.5pt/1.45 'Liberation Sans'}.g{border-collapse:collapse}.g td,.g "
        "th{border:1px solid #555;"
        "padding:4px 6px;text-align:left}.k{border-bottom:2px solid "
        "#963}.s{font-size:6.5pt;color:#555;columns:2}"
        ".g .m{text-align:center}",
    )


def papers() -> Iterator[Paper]:
    yield paper(
        "n-armor",
        dossier(),
        """acceptance_certificate rejected yes fr
        client=Groupe coopératif Armor Récolte
        project=Refonte comptable ARCOMPTA
        project_code=GCAR-FIN-24
        milestone=Lot 3, comptabilité tiers
        signatory_name=Maëlle Kergoat-Simon
        signatory_title=Directrice administrative et financière
        signature_date=2026-02-10
        amount=88000.00 EUR
        po_number=61-004-77""",
    )
    yield paper(
        "n-paraaf",
        initials(),
        """acceptance_certificate undecided no nl
        client=Veiligheidsregio Noordermeer
        project=Meldkamer uitwijk
        project_code=VRN-MKU
        milestone=DR-4 radionoodvoorziening
        signatory_name=Hidde Zandstra
        signatory_title=directeur Operatiën
        amount=67500.00 EUR
        po_number=8800123""",
    )
    yield paper(
        "n-sonnenhang",
        dense(),
        """acceptance_certificate accepted yes de
        client=Gemeinde Hinterzarling
        project=Kita Sonnenhang, Erweiterungsbau
        project_code=ME-26-0078
        milestone=Rate 4
        signatory_name=Theres Obermeitinger
        signatory_title=Sachgebietsleiterin Hochbau
        signature_date=2026-03-31
        amount=132750.00 EUR
        po_number=HZ-2025/611""",
    )
