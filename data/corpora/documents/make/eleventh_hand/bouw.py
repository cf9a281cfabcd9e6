"""Papieren van de bouw: opleveringen, termijnstaten, meerwerk, post."""

from collections.abc import Iterator

from paper import Paper, truth

from eleventh_hand.board import Sheet, ink, over, web

CERT = "acceptance_certificate"


def oplevering() -> Paper:
    body = """<h2>Proces-verbaal van oplevering</h2><table
class=a><tr><td>Opdrachtgever<td>Waterschap
Zompe en Vliet<tr><td>Aannemer<td>Grondwerken Haverkate B.V.<tr><td>Werk<td>Dijkversterking
Kolkweg, vak 2<tr><td>Besteknummer<td>WZV-2025-31<tr><td>Termijnbedrag<td>€ 402.750,00 excl. btw
<tr><td>Opneming<td>29 mei 2026</table><p>Ondergetekenden verklaren dat het werk</p>
<p class=k>☐ is goedgekeurd en opgeleverd<br>☐ is goedgekeurd met restpunten<br>☐ niet is
goedgekeurd</p>
<p>Restpunten (alleen bij tweede keuze): ................................</p><table class=h><tr><td>
Aannemer:<br>T. Haverkate<td>Directie namens opdrachtgever:<br>ing. Marloes Tinga, directievoerder,
1 juni 2026</table>"""
    css = """.a td{border-bottom:1px dotted #555;padding:4px 20px 4px 0}.k{font:10pt 'DejaVu Sans';
line-height:1.8}.h{width:100%}.h td{border:1px solid
#000;height:90px;vertical-align:top;padding:5px;
width:50%}"""

    def sign(s: Sheet) -> None:
        s.ink(81, 70, 384, 110, 26, "#222222")
        s.ink(82, 320, 386, 120, 28)

    return Paper("ka-kolkweg", "a", "text", over(web(body, css), sign), truth(
        CERT, "undecided", True, "nl", client="Waterschap Zompe en Vliet",
        project="Dijkversterking Kolkweg, vak 2", project_code="WZV-2025-31",
        signatory_name="Marloes Tinga", signatory_title="directievoerder",
        signature_date="2026-06-01", amount="402750.00 EUR",
    ))  # fmt: skip


def termijn() -> Paper:
    s = Sheet(pt=9.5)
    s.t(56, 56, "Restauratieatelier Oosterbeen", 14, "Times-Italic")
    s.t(540, 56, "TERMIJNSTAAT", 12, "b", end="r")
    s.y = 74
    s.p(
        "Opdrachtgever: Stichting Landgoed Wildenborch-Oost. Project: Koetshuis, gevelherstel. "
        "Projectnummer 2261. Uw inkoopnummer 9-0044."
    )
    s.table(
        [
            ["Termijn", "Omschrijving", "Bedrag", "Akkoord opdrachtgever"],
            ["1", "Steiger en inspectie", "€ 14.300,00", "akkoord 9-2-2026 PvR"],
            ["2", "Voegwerk zuidgevel", "€ 26.850,00", ""],
            ["3", "Natuursteen", "€ 31.000,00", ""],
        ],
        [50, 170, 90, 150],
        heights=26,
    )
    s.ink(83, 410, s.y - 10 - 30, 60, 18)
    s.hand(472, s.y - 10 - 32, "23-6-2026", 10)
    s.p(
        "Met de paraaf in de laatste kolom keurt de opdrachtgever die termijn goed en mag zij "
        "worden "
        "gefactureerd. Thans in behandeling: termijn 2. Paraafbevoegd: Pieternel van Rhoon, "
        "rentmeester."
    )
    return Paper("ka-koetshuis", "a", "text", s.done(), truth(
        CERT, "accepted", True, "nl", client="Stichting Landgoed Wildenborch-Oost",
        project="Koetshuis, gevelherstel", project_code="2261",
        milestone="Voegwerk zuidgevel", signatory_name="Pieternel van Rhoon",
        signatory_title="rentmeester", signature_date="2026-06-23", amount="26850.00 EUR",
        po_number="9-0044",
    ))  # fmt: skip


def meerwerk() -> Paper:
    body = f"""<div class=o>MEERWERKBON &nbsp; MW-012</div><p>Project: Appartementen De Zaagmolen,
blok
C<br>Projectcode: ZM-C<br>Opdrachtgever: Ontwikkelmaatschappij Lemsterhoek B.V.<br>Uitvoerder:
Installatiebedrijf Feenstra-Kuik</p><p>Verplaatsen warmtepompleidingen na gewijzigde plattegrond:
arbeid € 3.120,00, materiaal € 1.455,00, <b>meerprijs € 4.575,00</b> exclusief 21% btw.</p>
<p>Opdrachtgever: <span class=w>akkoord</span> / <s>niet akkoord</s></p>
<p>{ink(84, 120, 30)}</p><p>Jorrit Wiersma, projectontwikkelaar<br>Lemmer, 18 augustus 2026</p>
<p class=v>Zonder handtekening voeren wij geen meerwerk uit.</p>"""
    css = ".o{background:#ffe08a;padding:8px;font-weight:bold}.w{font-weight:bold}.v{font-size:8pt}"
    return Paper("ka-zaagmolen", "a", "text", web(body, css, format="A5"), truth(
        "change_order", "accepted", True, "nl", client="Ontwikkelmaatschappij Lemsterhoek B.V.",
        project="Appartementen De Zaagmolen, blok C", project_code="ZM-C",
        signatory_name="Jorrit Wiersma", signatory_title="projectontwikkelaar",
        signature_date="2026-08-18", amount="4575.00 EUR", change_order_number="MW-012",
    ))  # fmt: skip


def brief() -> Paper:
    s = Sheet(font="Times-Roman", pt=11)
    s.p("Gemeente Bergsluis, afdeling Openbare Werken<br/>aan: Sondeerbureau Kleiput NV", gap=16)
    s.p("Bergsluis, 14 december 2026", gap=14)
    s.p("Betreft: grondonderzoek sporthal, fase 2 (laboratoriumproeven), bestek GB/OW/26/9", gap=14)
    s.p("Geachte mevrouw Coppens,", gap=8)
    s.p(
        "Het laboratoriumverslag is nagekeken. Wij aanvaarden fase 2, doch enkel voor zover u "
        "vóór 15 "
        "januari 2027 de ontbrekende korrelverdeling van boring B7 nalevert en het verslag door "
        "een "
        "erkend labo laat medeondertekenen. De som van € 11.940,00 mag dan in betaling worden "
        "gesteld.",
        gap=10,
    )
    s.p("Hoogachtend,", gap=44)
    s.ink(85, 60, s.y, 110, 28)
    s.y += 6
    s.p("Wannes Desmedt, schepen van Openbare Werken")
    return Paper("ka-kleiput", "a", "text", s.done(), truth(
        CERT, "accepted_with_conditions", True, "nl", client="Gemeente Bergsluis",
        project="grondonderzoek sporthal", project_code="GB/OW/26/9",
        milestone="fase 2 (laboratoriumproeven)", signatory_name="Wannes Desmedt",
        signatory_title="schepen van Openbare Werken", signature_date="2026-12-14",
        amount="11940.00 EUR",
        conditions=["vóór 15 januari 2027 de ontbrekende korrelverdeling van boring B7 nalevert",
                    "het verslag door een erkend labo laat medeondertekenen"],
    ))  # fmt: skip


def app() -> Paper:
    body = """<div class=h>KeurMij · keuring K-3390</div><h3>Dakrenovatie Noorderkwartier, complex
7</h3>
<ul><li>Klant: Woningstichting Aa en Haven<li>Opdracht: WAH-2026-204<li>Mijlpaal: Dakvlak 7B
waterdicht<li>Waarde: € 58.900,00</ul><div class=r>AFGEKEURD</div><p>Door: Sjoukje Poelstra,
opzichter,
op 05-10-2026 om 14:52. Getekend op tablet.</p><p class=i>@@</p><p>Reden: overlap bij de kilgoot
te klein, dampscherm open bij drie doorvoeren.</p><p><small>Een eerder resultaat "goedgekeurd" van
01-10-2026 (K-3381) betrof dakvlak 7A.</small></p>""".replace("@@", ink(86, 100, 28))
    css = ".h{color:#fff;background:#444;padding:6px}.r{font-size:20pt;color:#b00;font-weight:bold}"
    return Paper("ka-keurmij", "a", "text", web(body, css, format="A5"), truth(
        CERT, "rejected", True, "nl", client="Woningstichting Aa en Haven",
        project="Dakrenovatie Noorderkwartier, complex 7", project_code="WAH-2026-204",
        milestone="Dakvlak 7B waterdicht", signatory_name="Sjoukje Poelstra",
        signatory_title="opzichter", signature_date="2026-10-05", amount="58900.00 EUR",
    ))  # fmt: skip


def afwijzing() -> Paper:
    s = Sheet((420, 595), "Courier", 9)
    s.left, s.right, s.y = 34, 386, 40
    s.p("<b>WERKBON 70618</b><br/>Rioolservice Buitenpost", 12)
    s.p(
        "klant .... VvE Parkzicht<br/>adres .... Lindelaan 2-48<br/>order .... 26-1190<br/>werk "
        "..... riolering hoofdgebouw<br/>fase ..... relining standleiding 3<br/>prijs "
        " .... EUR 7.260,00 ex btw<br/>datum .... 11-03-2026",
        leading=13,
    )
    s.p("[x] werk gereed volgens monteur<br/>[ ] werk akkoord volgens klant", gap=36)
    s.p("klant niet aanwezig, bon in brievenbus gedaan", gap=20)
    s.line(34, s.y, 200, s.y)
    s.t(34, s.y + 12, "handtekening klant", 8)
    s.t(220, s.y - 3, "monteur: Ids Hoekstra")
    return Paper("ka-werkbon", "a", "text", s.done(), truth(
        CERT, "undecided", False, "nl", client="VvE Parkzicht",
        project="riolering hoofdgebouw", project_code="26-1190",
        milestone="relining standleiding 3", amount="7260.00 EUR",
    ))  # fmt: skip


def mail() -> Paper:
    body = """<p><b>Van:</b> Roderick Asselbergs<br><b>Verzonden:</b> woensdag 8 april 2026
20:15<br><b>Aan:</b>
Fieke Noordhuis<br><b>Onderwerp:</b> RE: DO tuin Kasteelhoeve, akkoord?</p><hr><p>Ha
Fieke,</p><p>Mooi
stuk werk! Het definitief ontwerp is akkoord, stuur de factuur (€ 18.200, PO KH-26-003) maar
door.</p>
<p>Groet, Roderick Asselbergs<br>eigenaar, Kasteelhoeve Terblijt</p>"""
    return Paper("ka-kasteelhoeve", "a", "text", web(body, "body{font-family:Carlito}"), truth(
        "email", "accepted", None, "nl", client="Kasteelhoeve Terblijt",
        project="tuin Kasteelhoeve", milestone="definitief ontwerp",
        signatory_name="Roderick Asselbergs", signatory_title="eigenaar",
        signature_date="2026-04-08", amount="18200.00 EUR", po_number="KH-26-003",
    ))  # fmt: skip


def papers() -> Iterator[Paper]:
    for make in (oplevering, termijn, meerwerk, brief, app, afwijzing, mail):
        yield make()
