"""Italian post: from Italy and the Ticino."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner, scan

from thirty_fifth_hand.board import Sheet, box, ink, web


def collaudo() -> Paper:
    """Certificato di regolare esecuzione, più pagine."""
    page = web(
        f"""<div class=i><b>Consorzio di Bonifica Piana d'Arvenza</b><br>Settore Impianti idrovori</div><h1>CERTIFICATO DI REGOLARE ESECUZIONE</h1>
<table class=d><tr><td>Lavori<td>Ammodernamento idrovora Cà Rossa<tr><td>Commessa<td>BA-IDR-33<tr><td>Impresa<td>Tecnopompe Fratelli Gualdi S.p.A.<tr><td>Contratto<td>rep. 1182 del 7 febbraio 2025<tr><td>Ultimazione<td>20 dicembre 2025</table>
<h2>A) Relazione</h2><p>I lavori hanno riguardato la sostituzione di tre elettropompe da 160 kW, il rifacimento dei quadri, la griglia automatica e il telecontrollo. Durante l'esecuzione è stata approvata una perizia di variante senza aumento di spesa. Non sono state iscritte riserve dall'impresa.</p>
<h2>B) Visita di verifica</h2><p>La visita si è svolta il 15 gennaio 2026 con livello dell'acqua a quota 2,10 m. Le tre pompe sono state avviate in sequenza e in parallelo; le portate rilevate superano quelle di progetto del 4 per cento. Il telecontrollo ha trasmesso tutti gli allarmi provocati.</p>
<table class=c><tr><th>Voce<th>Importo €<tr><td>Lavori a corpo<td>612.480,00<tr><td>A dedurre: certificati di acconto<td>581.856,00<tr><td><b>Resta il credito dell'impresa</b><td><b>30.624,00</b></table>
<h2>C) Certificazione</h2><p>Ciò premesso, il sottoscritto, visti gli atti contabili, <b>certifica che i lavori sono stati regolarmente eseguiti</b> e che il credito residuo di € 30.624,00 può essere pagato all'impresa. Il presente certificato tiene luogo dell'accettazione dell'opera da parte del Consorzio.</p>
<p>Arvenza, 29 gennaio 2026</p><p>Per il Consorzio, il Responsabile del procedimento<br>{ink(701, 140)}<br>ing. Ottavia Brambati</p><p>Per l'impresa, senza riserve<br>{ink(702, 100)}<br>Mauro Gualdi</p><p class=x>Distribuzione: Ragioneria · Archivio · Impresa · Ufficio espropri (per conoscenza)</p>""",
        "body{font:11pt/1.5 'Liberation Serif'}h1{font-size:16pt}h2{font-size:11.5pt;margin:12px 0 2px}.i{border-left:6px solid #2a5;padding-left:10px}.d td{padding:2px 18px 2px 0}.c td,.c th{border:1px solid #888;padding:3px 12px;text-align:left}.x{font-size:8.5pt}",
    )
    return Paper(
        "lc-cre-idrovora",
        "a",
        "text",
        page,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "it",
            client="Consorzio di Bonifica Piana d'Arvenza",
            project="Ammodernamento idrovora Cà Rossa",
            project_code="BA-IDR-33",
            signatory_name="Ottavia Brambati",
            signatory_title="Responsabile del procedimento",
            signature_date="2026-01-29",
            amount="30624.00 EUR",
        ),
    )


def consegna() -> Paper:
    """Verbale di consegna con riserva, scansione."""
    s = Sheet()
    s.line("Arredi d'Ufficio Spadoni & C. s.n.c.", 13, 18, True)
    s.line("VERBALE DI CONSEGNA E POSA IN OPERA", 14, 28, True)
    s.pairs(
        [
            ("Committente", "Studio Legale Morandin Associati"),
            ("Lavoro", "Allestimento nuova sede"),
            ("Commessa n.", "SP 25-319"),
            ("Data", "24 ottobre 2025"),
        ],
        110,
        11.5,
    )
    s.para(
        "Il committente, esaminati gli arredi posati, dichiara di accettarli con riserva per i seguenti punti:",
        11.5,
    )
    s.hand(s.left + 16, s.y - 4, "- sostituire anta graffiata armadio 3", 18)
    s.hand(s.left + 16, s.y - 32, "- livellare tavolo sala riunioni", 18)
    s.y -= 64
    s.para("da eliminare entro 15 giorni. L'importo di € 22.480,00 è fatturabile.", 11.5)
    s.y -= 40
    s.ink(s.left, s.y, 711, 140, 36)
    s.ink(s.left + 270, s.y, 712, 100, 30)
    s.text(s.left, s.y - 16, "Il committente: avv. Loredana Morandin", 11)
    s.text(s.left + 270, s.y - 16, "Il posatore: Ivan Spadoni", 11)
    data = s.done()
    return Paper(
        "lc-consegna-arredi",
        "a",
        "scan",
        scan(data, Scanner(dpi=112, skew=0.9, noise=5, jpeg=40, seed=61)),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "it",
            client="Studio Legale Morandin Associati",
            project="Allestimento nuova sede",
            project_code="SP 25-319",
            signatory_name="Loredana Morandin",
            signature_date="2025-10-24",
            amount="22480.00 EUR",
            conditions=["sostituire anta graffiata armadio 3", "livellare tavolo sala riunioni"],
        ),
        data,
    )


def rifiuto() -> Paper:
    """Lettera che rifiuta la fornitura."""
    s = Sheet(font="Times-Roman", bold="Times-Bold", left=70)
    s.line("AZIENDA TERMALE FONTEVIVA S.p.A.", 13, 16, True)
    s.line("Viale delle Acque 1 - Fonteviva Terme", 10, 34)
    s.line("Spett.le  Domotica Ferrero Impianti S.r.l.", 11.5, 14)
    s.line("c.a. p.i. Elio Ferrero", 11.5, 28)
    s.line("Fonteviva Terme, 9 luglio 2026", 11.5, 24)
    s.line(
        "Oggetto: collaudo parziale n. 2, Regolazione vasche - commessa DF-2604 - esito negativo",
        11,
        24,
        True,
    )
    for words in (
        "Con riferimento al collaudo tenutosi il 6 luglio, si comunica che la fornitura non può essere accettata.",
        "Nelle vasche 2 e 5 la temperatura oscilla di oltre tre gradi; il dosaggio del cloro non si arresta con la pompa ferma, il che costituisce un pericolo per i bagnanti. I verbali delle misure sono a Vostra disposizione.",
        "Il collaudo parziale n. 2 si intende pertanto respinto e il pagamento di € 34.900,00 resta sospeso. Vi invitiamo a ripristinare le regolazioni e a chiedere un nuovo collaudo entro il 31 luglio.",
        "Distinti saluti",
    ):
        s.para(words, 11.5, after=10)
    s.ink(s.left + 230, s.y - 26, 721, 140, 36)
    s.y -= 44
    s.line("Raimondo Castiglia", 11.5, 14, x=s.left + 230)
    s.line("Direttore tecnico", 11.5, 14, x=s.left + 230)
    return Paper(
        "lc-esito-negativo-vasche",
        "a",
        "text",
        s.done(),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "it",
            client="AZIENDA TERMALE FONTEVIVA S.p.A.",
            project="Regolazione vasche",
            project_code="DF-2604",
            milestone="collaudo parziale n. 2",
            signatory_name="Raimondo Castiglia",
            signatory_title="Direttore tecnico",
            signature_date="2026-07-09",
            amount="34900.00 EUR",
        ),
    )


def rapportino() -> Paper:
    """Rapportino ore respinto, scansione."""
    s = Sheet((595, 421), left=36)
    s.y = 385
    s.line("RAPPORTINO ORE SETTIMANALE - sett. 6/2026", 14, 22, True)
    s.pairs(
        [
            ("Ditta", "Carpenteria Metallica Bordin"),
            ("Cliente", "Cantieri Navali Dorsano S.r.l."),
            ("Cantiere", "Scafo 118, passerelle"),
            ("Commessa", "CN-118-P"),
        ],
        80,
        11,
        15,
    )
    s.table(
        [
            ["Operaio", "lun", "mar", "mer", "gio", "ven", "tot"],
            ["Bordin A.", "8", "8", "8", "8", "8", "40"],
            ["Diallo M.", "8", "8", "10", "8", "8", "42"],
        ],
        [150, 50, 50, 50, 50, 50, 50],
        11,
    )
    s.line("Ore 82 x € 34,00 = € 2.788,00", 11.5, 22, True)
    s.tick("approvato", "", size=11)
    s.tick("respinto - motivo:", "x", size=11)
    s.hand(s.left + 130, s.y + 17, "mercoledi il cantiere era chiuso", 16)
    s.y -= 26
    s.ink(s.left + 110, s.y, 731, 120, 30)
    s.text(s.left, s.y, "Firma cliente", 11)
    s.text(s.left + 250, s.y, "Nives Tagliapietra, capocantiere   17/02/2026", 11)
    data = s.done()
    return Paper(
        "lc-rapportino-scafo",
        "a",
        "scan",
        scan(data, Scanner(dpi=125, skew=-1.0, noise=6, jpeg=38, seed=67)),
        truth(
            "timesheet_approval",
            "rejected",
            True,
            "it",
            client="Cantieri Navali Dorsano S.r.l.",
            project="Scafo 118, passerelle",
            project_code="CN-118-P",
            signatory_name="Nives Tagliapietra",
            signatory_title="capocantiere",
            signature_date="2026-02-17",
            amount="2788.00 EUR",
        ),
        data,
    )


def variante() -> Paper:
    """Variante chiesta e firmata dalla sola ditta."""
    page = web(
        f"""<h1>Ordine di variante n. V-05</h1><table class=k><tr><td>Committente<td>Patriziato di Cavergno di Sotto<tr><td>Impresa<td>Impresa Generale Rusca SA, Locasca<tr><td>Oggetto<td>Risanamento acquedotto alpe<tr><td>Commessa<td>RU 418</table>
<table class=v><tr><th>Pos.<th>Descrizione<th>CHF<tr><td>1<td>Scavo in roccia, supplemento 60 m³<td>+ 9'300.00<tr><td>2<td>Rinuncia al pozzetto 4<td>– 2'150.00<tr><th colspan=2>Totale variante<th>+ 7'150.00</table>
<p>La variante diventa vincolante con la firma del committente.</p><div class=f><div>Per l'impresa<br>{ink(741, 110)}<br>Fabio Rusca, 3 giugno 2026</div><div class=w>Per il committente<br><br><br>Ilde Martinoni, presidente<br>Data: ________________</div></div>""",
        "body{font:10.5pt/1.5 'Liberation Sans Narrow'}h1{background:#222;color:#fff;padding:6px 10px;font-size:15pt}.k td{padding:2px 20px 2px 0}.v{margin:14px 0}.v td,.v th{border:1px solid #777;padding:4px 12px;text-align:left}.f{display:flex;gap:40px}.w{border:1px solid #777;padding:8px;width:220px}",
    )
    return Paper(
        "lc-variante-acquedotto",
        "a",
        "text",
        page,
        truth(
            "change_order",
            "undecided",
            False,
            "it",
            client="Patriziato di Cavergno di Sotto",
            project="Risanamento acquedotto alpe",
            project_code="RU 418",
            signatory_name="Ilde Martinoni",
            signatory_title="presidente",
            amount="7150.00 CHF",
            change_order_number="V-05",
            warnings=["partly_signed"],
        ),
    )


def posta() -> Paper:
    """E-mail del fornitore che non decide nulla."""
    page = web(
        """<p class=h>Da: Samuele Vitrani (Officina Web Murgia)<br>A: Concetta Laforgia (Oleificio Terre Rosse)<br>Inviato: martedì 10 marzo 2026 12:05<br>Oggetto: Shop online, cosa resta da fare</p><p>Buongiorno Concetta,</p><p>come d'accordo riassumo lo stato del progetto Shop online (nostra commessa OWM-65): catalogo pronto, pagamenti in prova, traduzioni al 70 %. Il modulo di accettazione del collaudo ve lo mandiamo quando le traduzioni sono finite, quindi per ora non serve firmare nulla.</p>
<p>Ci servono ancora le foto delle latte da 5 litri. Ci sentiamo giovedì?</p><p>Un caro saluto<br>Samuele</p>""",
        ".h{border:1px solid #ccc;padding:10px;color:#345}body{font:10.5pt/1.6 'Liberation Sans'}",
    )
    return Paper(
        "lc-posta-oleificio",
        "a",
        "text",
        page,
        truth(
            "email",
            None,
            None,
            "it",
            client="Oleificio Terre Rosse",
            project="Shop online",
            project_code="OWM-65",
        ),
    )


def modulo() -> Paper:
    """Modulo precompilato: parla di un'accettazione passata, questa manca."""
    s = Sheet(font="Times-Roman", bold="Times-Bold")
    s.line("Modulo di accettazione - Fase 2", 17, 32, True)
    form = s.c.acroForm
    for name, value in (
        ("Cliente", "Ente Parco dei Monti Sereni"),
        ("Progetto", "Sentieri digitali"),
        ("Codice progetto", "PMS-014"),
        ("Fase", "Fase 2 - Applicazione mobile"),
        ("Importo", "26.700,00 EUR"),
        ("Note", "La Fase 1 - Rilievo GPS fu accettata il 3 marzo 2026, verbale a parte."),
        ("Firmatario", "Zaira Bonfanti"),
        ("Qualifica", "Direttrice dell'Ente"),
        ("Firma", ""),
        ("Data", ""),
    ):
        s.text(s.left, s.y, name, 11)
        form.textfield(
            name=name,
            value=value,
            x=s.left + 110,
            y=s.y - 5,
            width=370,
            height=18,
            fontSize=9,
            borderWidth=0.5,
            fillColor=None,
        )
        s.y -= 27
    s.para(
        "Con la firma il cliente accetta la fase indicata e autorizza la fatturazione. Restituire a Cartografica Nord Est S.r.l.",
        11,
    )
    return Paper(
        "lc-modulo-sentieri",
        "a",
        "form",
        s.done(),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "it",
            client="Ente Parco dei Monti Sereni",
            project="Sentieri digitali",
            project_code="PMS-014",
            milestone="Fase 2 - Applicazione mobile",
            signatory_name="Zaira Bonfanti",
            signatory_title="Direttrice dell'Ente",
            amount="26700.00 EUR",
        ),
    )


def parziale() -> Paper:
    """Accettazione parziale di una campagna, scansione sbiadita."""
    s = Sheet(font="Courier", bold="Courier-Bold")
    s.line("PASTIFICIO VALDORCINA S.P.A.", 13, 16, True)
    s.line("Ufficio marketing", 11, 30)
    s.line("ACCETTAZIONE PARZIALE DI FORNITURA", 14, 28, True)
    s.pairs(
        [
            ("Agenzia", "Tamburo Comunicazione"),
            ("Campagna", "Ritorno al grano"),
            ("Ordine", "OA-5127"),
            ("Lavoro n.", "TC/88"),
            ("Consegna", "Pacchetto video"),
        ],
        100,
        11,
    )
    s.table(
        [
            ["Video", "Esito"],
            ["Spot 30 secondi", "accettato"],
            ["Spot 15 secondi", "accettato"],
            ["Versione con sottotitoli", "non accettata"],
        ],
        [280, 160],
        11,
    )
    s.para(
        "Si accettano i due spot, per 14.600,00 EUR. La versione con sottotitoli sara' accettata quando il testo inglese sara' corretto.",
        11,
    )
    s.para("Siena Bassa, 12 dicembre 2025", 11)
    s.y -= 40
    s.ink(s.left, s.y, 751, 140, 36)
    s.line("", 10, 15)
    s.line("Ludovica Pietrangeli, Responsabile marketing", 11)
    data = s.done()
    return Paper(
        "lc-parziale-spot",
        "a",
        "scan",
        scan(data, Scanner(dpi=110, skew=0.6, noise=6, contrast=0.75, jpeg=42, seed=71)),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "it",
            client="PASTIFICIO VALDORCINA S.P.A.",
            project="Ritorno al grano",
            project_code="TC/88",
            milestone="Pacchetto video",
            signatory_name="Ludovica Pietrangeli",
            signatory_title="Responsabile marketing",
            signature_date="2025-12-12",
            amount="14600.00 EUR",
            po_number="OA-5127",
            conditions=["il testo inglese sara' corretto"],
        ),
        data,
    )


def sal() -> Paper:
    """Stato di avanzamento con più voci; si approva il SAL 3."""
    page = web(
        f"""<h2>Approvazione stato avanzamento lavori</h2><p>Società Agricola Colle Fiorito ss – Cantina interrata, opere strutturali – Rif. cantiere CF/21 – Impresa: Edilterra Marsica S.r.l.</p>
<table><tr><th>SAL<th>Periodo<th>Importo<th>Stato<tr><td>1<td>gen–feb 2026<td>€ 44.000,00<td>pagato<tr><td>2<td>mar–apr 2026<td>€ 51.300,00<td>pagato<tr style="font-weight:bold"><td>3<td>mag–giu 2026<td>€ 38.750,00<td>in approvazione<tr><td>4<td>lug–ago 2026<td>€ 29.000,00<td>futuro</table>
<p>Sulla base delle misure del direttore dei lavori la committente esprime il seguente parere sul SAL 3:</p><p>{box("x", 14)} approvato, si emetta fattura &nbsp;&nbsp;&nbsp; {box("", 14)} sospeso &nbsp;&nbsp;&nbsp; {box("", 14)} respinto</p>
<p>{ink(761, 130)}<br>Guendalina Ripamonti, legale rappresentante<br>Fiorito, 6 luglio duemilaventisei</p>""",
        "table{width:100%}td,th{padding:6px 10px;border-top:1px solid #c90;text-align:left}h2{color:#850}body{font-family:'DejaVu Sans';font-size:9.5pt}",
    )
    return Paper(
        "lc-sal-cantina",
        "a",
        "text",
        page,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "it",
            client="Società Agricola Colle Fiorito ss",
            project="Cantina interrata, opere strutturali",
            project_code="CF/21",
            milestone="SAL 3",
            signatory_name="Guendalina Ripamonti",
            signatory_title="legale rappresentante",
            signature_date="2026-07-06",
            amount="38750.00 EUR",
        ),
    )


def opuscolo() -> Paper:
    """Opuscolo di un fornitore."""
    s = Sheet()
    s.c.setFillColorRGB(0.98, 0.93, 0.8)
    s.c.rect(0, 0, 595, 842, stroke=0, fill=1)
    s.mid("Collaudi senza pensieri", 26, 30)
    s.mid("Il servizio di Verifica Chiara S.r.l. per chi costruisce", 13, 40, s.font)
    for head, body in (
        (
            "Che cosa facciamo",
            "Prepariamo verbali di collaudo, liste dei difetti e fascicoli dell'opera. I nostri tecnici accompagnano committenti e imprese fino alla firma.",
        ),
        (
            "Perché conviene",
            "Nove committenti su dieci accettano i lavori alla prima visita quando il fascicolo è completo.",
        ),
        (
            "Quanto costa",
            "Pacchetto base da 690 euro, pacchetto cantiere da 2.400 euro. Preventivo gratuito entro due giorni.",
        ),
    ):
        s.line(head, 14, 20, True)
        s.para(body, 12, after=16)
    s.line("www.verificachiara.example - numero verde 800 000 118", 11)
    return Paper("lc-opuscolo-verifica", "a", "text", s.done(), truth("other", None, None, "it"))


def papers() -> Iterator[Paper]:
    """The family."""
    for make in (
        collaudo,
        consegna,
        rifiuto,
        rapportino,
        variante,
        posta,
        modulo,
        parziale,
        sal,
        opuscolo,
    ):
        yield make()
