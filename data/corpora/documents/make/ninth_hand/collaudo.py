"""Papers in Italian: verbale di collaudo, rapporto di intervento, variante, comunicazione."""

from collections.abc import Iterator

from paper import Paper

from ninth_hand.desk import Board, box, ink, over, paper, scanned, web


def verbale() -> bytes:
    b = Board(font="Carlito")
    b.t(297, 795, "VERBALE DI COLLAUDO", 18, "CarlitoB", at="c")
    rows = [
        ["Committente", "Acque del Montello S.p.A."],
        ["Fornitore", "Telemisure Bassani S.r.l."],
        ["Commessa", "AM-2025-TLC-08, Telecontrollo serbatoi"],
        ["Fase", "SAL 3, stazioni 15-28"],
        ["Importo SAL", "€ 52.310,00 oltre IVA 22%"],
        ["Ordine", "OdA 4300019275"],
    ]
    y = b.table(50, 770, rows, [110, 385], 10)
    y = b.p(
        50,
        y - 12,
        495,
        "Il giorno 27 novembre 2025 la commissione ha eseguito le prove "
        "previste dal "
        "capitolato. Le prove 1-9 hanno dato esito positivo. La prova 10 (ripristino dopo "
        "mancanza rete) è "
        "stata ripetuta con esito positivo.",
        11,
    )
    b.t(50, y - 20, "Esito complessivo:", 11, "CarlitoB")
    for i, (name, mark) in enumerate(
        (("POSITIVO", "fill"), ("POSITIVO CON PRESCRIZIONI", ""), ("NEGATIVO", ""))
    ):
        b.box(160 + (0, 90, 260)[i], y - 21, mark, 9)
        b.t(175 + (0, 90, 260)[i], y - 20, name, 10)
    for x, seed, who, what in (
        (50, 701, "ing. Ottavia Zanchetta", "Committente, Responsabile Reti"),
        (320, 703, "p.i. Ivo Bassani", "Fornitore, Legale rappresentante"),
    ):
        b.ink(x + 10, y - 110, 140, 42, seed)
        b.rule(x, y - 106, 200)
        b.t(x, y - 118, who, 10)
        b.t(x, y - 130, what, 9)
    b.t(50, y - 155, "Montebelluno, 27/11/2025", 10)
    return b.done()


def lettera() -> bytes:
    return web(
        f"""<p><b>COMUNE DI ROCCAFIORITA</b><br>Settore Lavori Pubblici</p><p
        style="text-align:right">Spett.le
        Edilrestauri Malatesta S.r.l.<br>via PEC</p><p>Prot. 4418 del
        16/04/2026</p><p><b>Oggetto:</b> Palazzo
        Civico, restauro facciata (CUP F38-X25), richiesta di emissione del certificato di
        ultimazione, lotto
        2</p><p>Con riferimento alla Vostra del 9 aprile, si ringrazia per la documentazione
        trasmessa, che è
        risultata ordinata e completa. Il lotto 1 è già stato regolarmente accettato a
        febbraio.</p><p>Quanto al
        lotto 2, dal sopralluogo del 14 aprile è emerso che l'intonaco del fronte est si distacca
        in più punti. Per
        tale motivo il lotto non può essere accettato e il pagamento di &euro; 68.740,00 resta
        sospeso.</p>
        <p>Distinti saluti</p>{ink(705, 150, 46)}<br>Il Responsabile Unico del Progetto<br>arch.
        Ginevra
        Sanfelice""",
        "body{font:11pt/1.5 'Liberation Serif'}",
    )


def intervento() -> bytes:
    b = Board(font="Narrow")
    b.t(40, 800, "RAPPORTO DI INTERVENTO N. 2206/B", 14, "NarrowB")
    b.p(
        40,
        785,
        510,
        "Cliente: Caseificio Val Trebbiola soc. coop.   Commessa: VT-55   Data: 3 "
        "giugno 2026<br/>"
        "Lavoro: sostituzione quadro caldaia, seconda fase   Importo concordato: € 4.460,00 + "
        "IVA",
        11,
    )
    b.t(40, 735, "Il cliente dichiara che il lavoro è (barrare):", 11)
    b.t(60, 712, "ACCETTATO", 12)
    b.t(160, 712, "ACCETTATO CON RISERVA", 12)
    b.t(320, 712, "NON ACCETTATO", 12)
    for x in (46, 146, 306):
        b.box(x, 711, "tick" if x == 146 else "", 9)
    b.t(40, 680, "Riserva:", 11)
    b.t(85, 679, "manca schema elettrico aggiornato", 15, "Dkg", color="#1d2f86")
    b.rule(80, 675, 380, pen=0.3)
    b.ink(60, 590, 140, 42, 707)
    b.rule(40, 594, 200)
    b.t(40, 582, "Firma cliente: Ermanno Ghiretti, capo manutenzione", 10)
    b.t(300, 597, "3/6/26", 15, "Dkg", color="#1d2f86")
    b.rule(290, 594, 90)
    return b.done()


def variante() -> bytes:
    page = web(
        """<h2>Perizia di variante n. 3</h2><p>Stazione appaltante: Azienda Trasporti Lacuale
        S.p.A.<br>
        Appalto: Ormeggi pontile Nord (ATL-PN-24)<br>Impresa: Marmi e Moli
        S.r.l.</p><table><tr><td>Pali
        aggiuntivi n. 6<td>+ &euro; 31.200,00<tr><td>Stralcio illuminazione<td>&minus; &euro;
        8.750,00<tr><td>
        <b>Variazione netta</b><td><b>+ &euro; 22.450,00</b><tr><td>Nuovo importo
        contrattuale<td>&euro;
        347.450,00</table><p>Visto, si approva.</p><p>L'Amministratore delegato<br>dott. Furio
        Lavezzari</p><p>
        Cernobbina, 22 settembre 2025</p>""",
        "body{font:11pt/1.6 Lato}td{border-bottom:1px solid #999;padding:4px 20px 4px 0}",
    )
    top = Board()
    top.ink(190, 490, 150, 46, 709)
    top.stamp(450, 520, ["APPROVATO", "22 SET 2025"], "#207040", -8)
    return over(page, top.done())


def pec() -> bytes:
    return web(
        """<p><b>Da:</b> Studio Bertolami Ingegneria
        &lt;segreteria@bertolami.example&gt;<br><b>A:</b>
        dott.ssa Noemi Carraro, Fondazione Teatro Aurora<br><b>Data:</b> lun 2 mar 2026,
        09:15<br><b>Oggetto:
        </b> Ultimazione progetto esecutivo e richiesta di approvazione - commessa
        1147</p><hr><p>Gentile
        dottoressa,</p><p>comunichiamo di avere ultimato il progetto esecutivo (fase 3) della
        nuova torre scenica.
        A nostro giudizio la prestazione è conforme e accettabile. Restiamo in attesa della Vostra
        approvazione
        scritta, cui seguirà la fattura di &euro; 14.900,00 oltre cassa e
        IVA.</p><p>Cordialmente,<br>ing. Saverio
        Bertolami</p>""",
        "body{font:11pt/1.5 Carlito}",
    )


def consegna() -> bytes:
    return web(
        f"""<h2>Verbale di consegna e accettazione</h2><p>Cliente: Lanificio Bielmonte S.p.A.
        &middot; Progetto:
        Pianificazione tintoria &middot; Codice: LB/PT/02 &middot; Rilascio 2.0 &middot;
        Corrispettivo: &euro;
        29.600,00</p><table><tr><th>Oggetto<th>Accettato<th>Rifiutato<tr><td>Modulo
        colori<td>{box("cross")}<td>
        {box()}<tr><td>Modulo
        carichi<td>{box("cross")}<td>{box()}<tr><td>Manuali<td>{box("cross")}<td>{box()}
        </table><p>Il rilascio nel suo complesso: {box("cross")} accettato &emsp; {box("cross")}
        rifiutato</p>
        <p>Biella Alta, 11 luglio 2025</p><p>{ink(711, 140, 44)}<br>Guendalina Ferrero, direttrice
        operativa</p>
        """,
        "body{font:11pt/1.6 Caladea}table{border-collapse:collapse}td,th{border:1px solid "
        "#555;padding:4px 14px}",
    )


def papers() -> Iterator[Paper]:
    yield paper(
        "n-montello",
        verbale(),
        """acceptance_certificate accepted yes it
        client=Acque del Montello S.p.A.
        project=Telecontrollo serbatoi
        project_code=AM-2025-TLC-08
        milestone=SAL 3, stazioni 15-28
        signatory_name=Ottavia Zanchetta
        signatory_title=Responsabile Reti
        signature_date=2025-11-27
        amount=52310.00 EUR
        po_number=4300019275""",
    )
    yield paper(
        "n-rocca",
        lettera(),
        """acceptance_certificate rejected yes it
        client=COMUNE DI ROCCAFIORITA
        project=Palazzo Civico, restauro facciata
        project_code=F38-X25
        milestone=lotto 2
        signatory_name=Ginevra Sanfelice
        signatory_title=Responsabile Unico del Progetto
        signature_date=2026-04-16
        amount=68740.00 EUR""",
    )
    yield scanned(
        "n-trebbiola",
        intervento(),
        """acceptance_certificate accepted_with_conditions
        yes it
        client=Caseificio Val Trebbiola soc. coop.
        project=sostituzione quadro caldaia
        project_code=VT-55
        milestone=seconda fase
        signatory_name=Ermanno Ghiretti
        signatory_title=capo manutenzione
        signature_date=2026-06-03
        amount=4460.00 EUR
        conditions=manca schema elettrico aggiornato""",
        skew=0.9,
        seed=71,
        dpi=130,
    )
    yield paper(
        "n-lacuale",
        variante(),
        """change_order accepted yes it
        client=Azienda Trasporti Lacuale S.p.A.
        project=Ormeggi pontile Nord
        project_code=ATL-PN-24
        signatory_name=Furio Lavezzari
        signatory_title=Amministratore delegato
        signature_date=2025-09-22
        amount=22450.00 EUR
        change_order_number=3""",
    )
    yield paper(
        "n-torre",
        pec(),
        """email undecided - it
        client=Fondazione Teatro Aurora
        project=nuova torre scenica
        project_code=1147
        milestone=progetto esecutivo (fase 3)
        amount=14900.00 EUR""",
    )
    yield paper(
        "n-lanificio",
        consegna(),
        """acceptance_certificate undecided yes it
        client=Lanificio Bielmonte S.p.A.
        project=Pianificazione tintoria
        project_code=LB/PT/02
        milestone=Rilascio 2.0
        signatory_name=Guendalina Ferrero
        signatory_title=direttrice operativa
        signature_date=2025-07-11
        amount=29600.00 EUR""",
    )
