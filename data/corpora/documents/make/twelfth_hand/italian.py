"""Italian papers."""

from collections.abc import Iterator

from paper import Paper, truth

from twelfth_hand.board import Ink, Sheet, flow, over, rules, say, stamp, web

AC = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """One by one."""

    s = Sheet()
    s.t(297, 60, "VERBALE DI COLLAUDO", 17, "Helvetica-Bold", at="c")
    y = s.grid(
        50,
        80,
        (150, 345),
        [
            ("Committente", "Consorzio Acque del Tresinaro"),
            ("Commessa", "C26-017"),
            ("Oggetto", "Telecontrollo impianti – Stralcio 1"),
            ("Importo stralcio", "€ 33.900,00 oltre IVA"),
            ("Ordine", "ODA 2025/774"),
        ],
        head=0,
    )
    s.t(50, y + 25, "Esito:")
    for x, mark, word in (
        (100, "v", "POSITIVO"),
        (200, "", "POSITIVO CON RISERVA"),
        (370, "", "NEGATIVO"),
    ):
        s.box(x, y + 26, mark)
        s.t(x + 16, y + 25, word)
    s.t(50, y + 60, "Reggiolo Alto, 25/02/2026")
    s.p(50, y + 80, 220, "Per il Committente\nIng. Ludovica Ferrarini\nDirettrice dei lavori", 9)
    s.p(320, y + 80, 220, "Per l'Appaltatore\nMirko Zanichelli, Segnale Vivo S.r.l.", 9)
    s.ink(55, y + 145, 51)
    s.ink(325, y + 145, 52)
    yield Paper(
        "kb-tresinaro",
        "a",
        "text",
        s.done(),
        truth(
            AC,
            "accepted",
            True,
            "it",
            client="Consorzio Acque del Tresinaro",
            project="Telecontrollo impianti",
            project_code="C26-017",
            milestone="Stralcio 1",
            signatory_name="Ludovica Ferrarini",
            signatory_title="Direttrice dei lavori",
            signature_date="2026-02-25",
            amount="33900.00 EUR",
            po_number="ODA 2025/774",
        ),
    )

    body = """<div class=h>FirmaChiara</div><h3>Riepilogo della busta
5D-2209</h3><table><tr><td>Documento<td>
    Accettazione SAL 2 – App fedeltà.pdf<tr><td>Mittente<td>Officina Pixel
S.n.c.<tr><td>Cliente<td>Torrefazione
    Moretta S.r.l.<tr><td>Progetto<td>OP-305 App fedeltà<tr><td>Importo SAL 2<td>7.480,00
EUR<tr><td>Stato<td>
    <b class=r>Rifiutata dal firmatario</b></table><table
class=t><tr><th>Firmatario<th>Azione<th>Data<tr><td>
    Ivano Bertolazzi (Officina Pixel)<td>Firmato<td>27/02/2026 10:01<tr><td>Ersilia Moretta,
amministratrice
    unica<td>Firma rifiutata: «le notifiche non arrivano»<td>02/03/2026 09:18</table>"""
    css = """body{font:13px 'Lato'}.h{font-size:22px;color:#0a9396}td,th{padding:4px 16px 4px
0;text-align:
    left}.r{color:#ae2012}.t{margin-top:18px;border-top:1px solid #333}"""
    yield Paper(
        "kb-busta-rifiutata",
        "a",
        "text",
        web(body, css),
        truth(
            AC,
            "rejected",
            False,
            "it",
            client="Torrefazione Moretta S.r.l.",
            project="App fedeltà",
            project_code="OP-305",
            milestone="SAL 2",
            signatory_name="Ersilia Moretta",
            signatory_title="amministratrice unica",
            signature_date="2026-03-02",
            amount="7480.00 EUR",
            warnings=["partly_signed"],
        ),
    )

    body = """<h2>Rapporto di intervento 0512</h2><p>Cliente: Ospedale San Gaudioso – Presidio di
Calatrava<br>
    Intervento: sostituzione centrale VoIP, progetto SG-VOIP<br>Corrispettivo: 5.900,00 € +
IVA</p><p>Esito
    per il cliente:<br>[ ] accettato<br>[ ] accettato con riserva<br>[ ] non accettato</p><p>Il
tecnico: <i>
    Nicolò Grassadonia</i></p><p>Per il cliente, ufficio tecnico:</p>"""
    data = over(
        web(body, "body{font:14px 'Liberation Serif'}"),
        lambda c: stamp(
            c,
            290,
            612,
            ("OSPEDALE SAN GAUDIOSO", "UFFICIO TECNICO", "Geom. Rocco Lauricella"),
            4,
            colour="#2b3a8c",
            size=10,
        ),
    )
    yield Paper(
        "kb-voip0512",
        "a",
        "text",
        data,
        truth(
            AC,
            "undecided",
            True,
            "it",
            client="Ospedale San Gaudioso – Presidio di Calatrava",
            project_code="SG-VOIP",
            project="sostituzione centrale VoIP",
            signatory_name="Rocco Lauricella",
            amount="5900.00 EUR",
        ),
    )

    story = [
        say("Ordine di acquisto n. 4500/26", 15, "Helvetica-Bold"),
        say("Cantieri Navali Portosalvo S.p.A. – Ufficio Acquisti<br/>Fornitore: Delta Sigma Dati"),
        rules(
            [
                ("Riga", "Descrizione", "Importo"),
                ("1", "Data lake, fase di progettazione", "18.000,00"),
                ("2", "Data lake, realizzazione", "46.500,00"),
                ("", "Totale EUR", "64.500,00"),
            ],
            (40, 300, 100),
        ),
        say("", 6),
        say(
            "Commessa interna CNP-DL-1. Il pagamento "
            "avviene dopo collaudo accettato di ciascuna riga."
        ),
        say("Approvato: Eugenio Tassarotti, responsabile acquisti, 8 gennaio 2026"),
        Ink(38),
    ]
    yield Paper(
        "kb-ordine4500",
        "a",
        "text",
        flow(story),
        truth(
            "purchase_order",
            None,
            True,
            "it",
            client="Cantieri Navali Portosalvo S.p.A.",
            project="Data lake",
            project_code="CNP-DL-1",
            signatory_name="Eugenio Tassarotti",
            signatory_title="responsabile acquisti",
            signature_date="2026-01-08",
            amount="64500.00 EUR",
            po_number="4500/26",
        ),
    )

    s = Sheet(face="Times-Roman")
    s.t(60, 70, "Assicurazioni Falconara Mutua", 13, "Times-Bold")
    s.p(
        60,
        100,
        470,
        """Ancona Marina, 19 gennaio 2026

Spett.le Nuvola Grigia S.r.l.
Oggetto: progetto NG-SIEM, milestone «Attivazione SOC»

Con riferimento al verbale del 14 gennaio Vi confermiamo l'accettazione della milestone in oggetto e
autorizziamo la fatturazione di € 21.000,00.

Distinti saluti""",
        12,
    )
    s.t(60, 270, "F.to Iolanda Castracani", 12)
    s.t(60, 285, "Responsabile Sicurezza delle Informazioni", 11)
    s.t(60, 330, "(firma autografa sull'originale agli atti)", 8)
    yield Paper(
        "kb-falconara",
        "a",
        "text",
        s.done(),
        truth(
            AC,
            "accepted",
            True,
            "it",
            client="Assicurazioni Falconara Mutua",
            project_code="NG-SIEM",
            milestone="Attivazione SOC",
            signatory_name="Iolanda Castracani",
            signatory_title="Responsabile Sicurezza delle Informazioni",
            signature_date="2026-01-19",
            amount="21000.00 EUR",
        ),
    )
