"""Italian, with Ticino."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import box, copied, ink, page, pen, rows, struck, tick, typ


def papers() -> Iterator[Paper]:
    # 1 verbale di collaudo ospedale, A
    body = f"""<h1>Verbale di collaudo tecnico-amministrativo</h1><p>Ente: <b>ASST della Valtremola</b> &nbsp; CIG Z5A330117C<br>Fornitore: <b>Bioelettronica Padana S.r.l.</b><br>Progetto: <b>Rinnovo terapia intensiva</b> &nbsp; Commessa: <b>BP/1907</b><br>Fase: <b>Fase 2, ventilatori polmonari</b></p><table>{rows("Prova|Esito", "Sicurezza elettrica CEI 62.5|positivo", "Allarmi di pressione|positivo", "Autonomia batteria (min. 30′)|positivo, 47′")}</table><p>La commissione dichiara il collaudo superato e la fornitura accettata; si liquidino € 94.560,00.</p><p>Tirano, 24 febbraio 2026</p><p>Il presidente della commissione<br>{ink(801)}<br>Ornella Besseghini, dirigente ingegneria clinica</p>"""
    yield Paper(
        "km-valtremola-collaudo",
        "a",
        "text",
        page(
            body,
            "h1{font-size:15pt;border:1px solid;padding:6px;text-align:center}td,th{border:1px solid #666;padding:5px 20px}",
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "it",
            client="ASST della Valtremola",
            project="Rinnovo terapia intensiva",
            project_code="BP/1907",
            milestone="Fase 2, ventilatori polmonari",
            signatory_name="Ornella Besseghini",
            signatory_title="dirigente ingegneria clinica",
            signature_date="2026-02-24",
            amount="94560.00 EUR",
        ),
    )

    # 2 rapportino giardino scan, A, "nulla da eccepire"
    body = f"""<p class=c><b>VERDE &amp; PIETRA di Ivo Manfrin</b><br>rapporto di fine lavori</p><p>Committente: Condominio Villa Oleandri<br>Lavoro: Giardino pensile, impermeabilizzazione e semina<br>Commessa n. VP 440</p><p>Saldo a fine lavori: € 11.230,00</p><p>Dichiarazione del committente:</p><div class=q>{pen("Visto tutto insieme a Ivo, nulla da eccepire,", "Breip", 19)}<br>{pen("il saldo si può pagare.", "Breip", 19)}</div><p>Data {pen("5 giugno 2026", "Breip", 17)}</p><p>Per il committente {pen("Loredana Scarpa", "Dancing Script", 22)}<br>Loredana Scarpa, amministratrice di condominio</p>"""
    src = page(
        body,
        ".q{border:1px solid #000;min-height:90px;padding:10px}p{margin:12px 0}",
        size="A5",
        margin="14mm",
        font="Liberation Serif",
    )
    yield Paper(
        "km-oleandri-rapporto",
        "a",
        "scan",
        copied(src, dpi=155, skew=-1.7, noise=9, blur=0.7, seed=81),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "it",
            client="Condominio Villa Oleandri",
            project="Giardino pensile, impermeabilizzazione e semina",
            project_code="VP 440",
            signatory_name="Loredana Scarpa",
            signatory_title="amministratrice di condominio",
            signature_date="2026-06-05",
            amount="11230.00 EUR",
        ),
        src,
    )

    # 3 cinema: lettera di accettazione del montaggio
    src3 = """#set page(margin: 2.6cm)
#set text(font: "Liberation Serif", size: 11pt, lang: "it")
#align(right)[*Rete Levante S.p.A.* \\ Direzione Acquisti e Coproduzioni \\ Bari]
Spett.le Cormorano Film S.r.l.

Bari, 12 novembre 2025

*Oggetto: serie "Il faro di Leuca", contratto RL/C/208, consegna materiali episodi 1--2*

Facciamo seguito al caricamento del 3 novembre. La verifica tecnica non ha evidenziato anomalie e il nostro archivio ha già messo a catalogo i due episodi. Per effetto dell'articolo 9 potete quindi emettere fattura per la terza tranche, pari a 75.000,00 euro.

Con i migliori saluti

#v(8mm)
f.to Michelangelo Tarantini \\ Responsabile Acquisti
"""
    yield Paper(
        "km-leuca-lettera",
        "a",
        "text",
        typ(src3),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "it",
            client="Rete Levante S.p.A.",
            project="Il faro di Leuca",
            project_code="RL/C/208",
            milestone="consegna materiali episodi 1–2",
            signatory_name="Michelangelo Tarantini",
            signatory_title="Responsabile Acquisti",
            signature_date="2025-11-12",
            amount="75000.00 EUR",
        ),
    )

    # 4 accettazione con riserva, museo
    body = f"""<div class=t>FONDAZIONE MUSEO DELLA CARTA VALSESANA</div><h3>Scheda di consegna allestimento</h3><dl><dt>Mostra</dt><dd>Filigrane</dd><dt>Allestitore</dt><dd>Quinta Parete S.n.c.</dd><dt>Ordine</dt><dd>OA-2026-38</dd><dt>Parte</dt><dd>Sala C – pannelli retroilluminati</dd><dt>Importo</dt><dd>€ 13.875,00</dd></dl><p>{box()} accettata &nbsp;&nbsp; {box("v")} accettata con riserva &nbsp;&nbsp; {box()} respinta</p><p>Riserva:</p><p class=n>sfarfallio del pannello 6 da eliminare entro l'inaugurazione<br>manca il certificato di reazione al fuoco del plexiglas</p><p>Firma {ink(804)} &nbsp; Ginevra Antonietti, curatrice &nbsp; 28.03.2026</p>"""
    yield Paper(
        "km-filigrane-scheda",
        "a",
        "text",
        page(
            body,
            ".t{background:#efe6d0;padding:9px;font-weight:bold}dl{display:grid;grid-template-columns:90px 1fr;row-gap:4px}dd{margin:0}.n{border-left:3px solid #a80;padding-left:10px}",
            font="DejaVu Serif",
        ),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "it",
            client="FONDAZIONE MUSEO DELLA CARTA VALSESANA",
            project="Filigrane",
            milestone="Sala C – pannelli retroilluminati",
            signatory_name="Ginevra Antonietti",
            signatory_title="curatrice",
            signature_date="2026-03-28",
            amount="13875.00 EUR",
            po_number="OA-2026-38",
            conditions=[
                "sfarfallio del pannello 6 da eliminare entro l'inaugurazione",
                "manca il certificato di reazione al fuoco del plexiglas",
            ],
        ),
    )

    # 5 parziale, eolico; table, Ticino? keep Italy
    body = f"""<div style="page-break-after:always"><h3>Libretto delle misure allegato al SAL n. 4</h3><table>{rows("Turbina|Viaggi|Peso (t)|Gru (ore)", *[f"MT{n:02d}|{2 + n % 4}|{61 + n * 3 % 17},{n % 10}|{9 + n % 5}" for n in range(1, 27)])}</table><p>Misure prese in contraddittorio; l'impresa ha firmato il libretto senza riserve.</p></div><h2>SAL n. 4 – approvazione</h2><p>Committente: Vento di Crinale S.c.a.r.l. · Appaltatore: Meccanica Irpina S.p.A. · Progetto: Repowering Monte Tufarola · Contratto VC-15</p><table>{rows("Voce|Esposto|Ammesso", "Smontaggio navicelle|€ 84.000,00|€ 84.000,00", "Trasporti eccezionali|€ 31.500,00|€ 31.500,00", "Ripristino piazzole|€ 22.000,00|€ 0,00", "Totale|€ 137.500,00|€ 115.500,00")}</table><p>Il direttore lavori per il committente approva lo stato di avanzamento limitatamente alle voci ammesse. <i>Il ripristino piazzole è rinviato al SAL successivo, previa rimozione dei detriti.</i></p><p>Pagamento autorizzato: € 115.500,00</p><div class=f>Firmato digitalmente da: DE FEO RAFFAELE<br>Direttore dei lavori<br>Data: 2026.05.11 09:14:55 +02'00'</div>"""
    yield Paper(
        "km-tufarola-sal",
        "a",
        "text",
        page(
            body,
            "table{width:100%}td,th{border-bottom:1px solid #333;padding:6px}.f{font-family:'Liberation Mono';font-size:9pt;margin-top:20px;border:1px dotted #333;padding:8px;width:300px}",
        ),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "it",
            client="Vento di Crinale S.c.a.r.l.",
            project="Repowering Monte Tufarola",
            project_code="VC-15",
            milestone="SAL n. 4",
            signatory_name="DE FEO RAFFAELE",
            signatory_title="Direttore dei lavori",
            signature_date="2026-05-11",
            amount="115500.00 EUR",
            conditions=[
                "Il ripristino piazzole è rinviato al SAL successivo, previa rimozione dei detriti"
            ],
        ),
    )

    # 6 rejected: scuola; "favorevole" struck
    body = f"""<h3>Certificato di regolare esecuzione</h3><p>Comune di Roccasparvera Alta – Ufficio tecnico<br>Lavori: Scuola materna Gianni Rodari, copertura in legno<br>Impresa: Edil Carpenteria Cuneese<br>CUP/commessa: RA-2025-09<br>Importo da liquidare: € 51.340,00</p><p>Visto lo stato dei lavori, il sottoscritto esprime parere {struck("FAVOREVOLE")} / CONTRARIO <small>(depennare la voce che non interessa)</small> al rilascio del certificato.</p><p>Motivazione: le travi 3 e 7 presentano fessure passanti; il certificato non si rilascia finché l'impresa non le sostituisce.</p>{ink(806)}<p>geom. Secondo Giraudo, responsabile del procedimento<br>1° ottobre 2025</p>"""
    yield Paper(
        "km-rodari-contrario",
        "a",
        "text",
        page(body, "h3{text-align:center}", margin="26mm", font="Liberation Serif"),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "it",
            client="Comune di Roccasparvera Alta",
            project="Scuola materna Gianni Rodari, copertura in legno",
            project_code="RA-2025-09",
            signatory_name="Secondo Giraudo",
            signatory_title="responsabile del procedimento",
            signature_date="2025-10-01",
            amount="51340.00 EUR",
        ),
    )

    # 7 variante undecided: both boxes empty and unsigned, after "approved technically" by PM of supplier
    body = f"""<h2>Richiesta di variante RV-02</h2><p>Progetto: Protezione endpoint sedi estere<br>Cliente: Ceramiche Dorotea S.p.A.<br>Fornitore: Scudo Informatico S.r.l.<br>Incarico: SI-2026-071</p><p>Estensione a 260 postazioni in Marocco. Maggior prezzo € 7.020,00.</p><p>Valutazione del fornitore: fattibile, approvata internamente il 14/04/2026 – P. Lunardi {ink(807, 80, 24, "#222")}</p><table><tr><td>Decisione del cliente</td><td>{box()} approva</td><td>{box()} non approva</td></tr><tr><td colspan=3>Nome: Umberto Gallerani &nbsp; Ruolo: direttore IT &nbsp; Firma: ................ &nbsp; Data: ...........</td></tr></table>"""
    yield Paper(
        "km-dorotea-variante",
        "a",
        "text",
        page(body, "td{border:1px solid #000;padding:10px}", font="DejaVu Sans Condensed"),
        truth(
            "change_order",
            "undecided",
            False,
            "it",
            client="Ceramiche Dorotea S.p.A.",
            project="Protezione endpoint sedi estere",
            project_code="SI-2026-071",
            signatory_name="Umberto Gallerani",
            signatory_title="direttore IT",
            amount="7020.00 EUR",
            change_order_number="RV-02",
            warnings=["partly_signed"],
        ),
    )

    # 8 timesheet A, Ticino
    body = f"""<h3>Rapporto ore – settembre 2026</h3><p>Mandante: Fiduciaria Morcote SA<br>Consulente: Jelena Bernasconi, Conti Chiari Sagl<br>Progetto: Chiusura intermedia Gruppo Tresa, mandato CC-88</p><table>{rows("Settimana|Ore|Visto", "36|21|" + tick(), "37|24|" + tick(), "38|18|" + tick(), "39|22,5|" + tick())}</table><p>Totale 85,5 ore a CHF 140.00: CHF 11'970.00</p><p>Ore confermate: {ink(808)}<br>Flavio Pedrazzini, responsabile mandati<br>Lugano, 1° ottobre 2026</p>"""
    yield Paper(
        "km-morcote-ore",
        "a",
        "text",
        page(body, "td,th{border:1px solid #888;padding:5px 26px}", margin="24mm"),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "it",
            client="Fiduciaria Morcote SA",
            project="Chiusura intermedia Gruppo Tresa",
            project_code="CC-88",
            signatory_name="Flavio Pedrazzini",
            signatory_title="responsabile mandati",
            signature_date="2026-10-01",
            amount="11970.00 CHF",
        ),
    )

    # 9 mail rejected
    body = """<p class=h>Da: Azzurra Piovesan [a.piovesan@traghettilaguna.it]<br>Inviato: giovedì 22 gennaio 2026 09:18<br>A: perizie@registromare.it<br>Oggetto: R: Perizia M/n «Torcello II» – rif. RM-3105</p><p>Buongiorno ingegnere,</p><p>grazie per la perizia e per la rapidità. L'abbiamo letta con il nostro direttore di macchina: le foto sono di un'altra nave e i numeri di matricola dei motori non corrispondono. Così com'è non possiamo accettarla e la restituiamo; la fattura da € 1.980,00 è respinta.</p><p>Cordiali saluti<br>Azzurra Piovesan<br>Ufficio tecnico, Traghetti Laguna S.p.A.</p>"""
    yield Paper(
        "km-torcello-mail",
        "a",
        "text",
        page(body, ".h{font-family:'Liberation Mono';font-size:9pt;border-bottom:1px solid}"),
        truth(
            "email",
            "rejected",
            None,
            "it",
            client="Traghetti Laguna S.p.A.",
            project="M/n «Torcello II»",
            project_code="RM-3105",
            milestone="Perizia",
            signatory_name="Azzurra Piovesan",
            signatory_title="Ufficio tecnico",
            signature_date="2026-01-22",
            amount="1980.00 EUR",
        ),
    )

    # 10 brochure
    body = """<div class=b><h1>Parole che passano il confine</h1><p>Studio Lingua Franca – traduzioni certificate dal 1991</p></div><p>Oltre novanta lingue, revisione a quattro occhi, consegna puntuale. Il 98 % dei nostri lavori viene accettato dal cliente alla prima lettura.</p><h3>Come lavoriamo</h3><p>1. Preventivo in due ore &nbsp; 2. Traduzione e revisione &nbsp; 3. Il cliente approva &nbsp; 4. Garanzia di un anno sulle correzioni</p><h3>Settori</h3><p>Farmaceutico, nautico, cinema, musei, energia eolica.</p><p class=c>Chiedeteci un preventivo: 0100 000 000</p>"""
    yield Paper(
        "km-linguafranca-opuscolo",
        "a",
        "text",
        page(
            body,
            ".b{background:#6a1b4d;color:#fff;padding:30px}h3{color:#6a1b4d}",
            font="DejaVu Serif",
        ),
        truth("other", None, None, "it"),
    )
