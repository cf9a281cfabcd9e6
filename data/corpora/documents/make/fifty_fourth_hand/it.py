"""Italian."""

from collections.abc import Iterator

from paper import Paper
from scan import Scanner

from fifty_fourth_hand import board as b


def papers() -> Iterator[Paper]:
    yield b.paper(
        "determina",
        b.rl(
            "^ <b>COMUNE DI CASTELVERZA</b>",
            "^ Provincia di Lodrano – Settore Lavori Pubblici",
            b.rule(),
            "<b>DETERMINAZIONE n. 143 del 24/03/2026</b>",
            "<b>Oggetto:</b> Restauro della fontana di piazza Garibaldi – intervento n. LP-2024-31 – approvazione del certificato di regolare esecuzione e svincolo della rata di saldo",
            "IL RESPONSABILE DEL SETTORE",
            "Premesso che con contratto rep. 2210 i lavori sono stati affidati alla ditta Marmi Zanardelli S.r.l.;",
            "Dato atto che il direttore dei lavori ha emesso in data 10/03/2026 il certificato di regolare esecuzione, dal quale non risultano difetti;",
            "Accertata la regolarità contributiva dell'impresa;",
            "<b>DETERMINA</b>",
            "1. di approvare il certificato di regolare esecuzione e di accettare i lavori;",
            "2. di liquidare la rata di saldo pari a € 8.412,37 oltre IVA;",
            "3. di pubblicare il presente atto all'albo pretorio.",
            b.gap(3),
            "> Il Responsabile del Settore",
            b.grid([["", b.Scrawl(501)], ["", "arch. Donatella Bressanin"]], [105, 60], "none"),
            font="Times-Roman",
            size=11,
            margins=(25, 25, 20, 20),
        ),
        b.AC,
        b.OK,
        True,
        "it",
        client="COMUNE DI CASTELVERZA",
        project="Restauro della fontana di piazza Garibaldi",
        project_code="LP-2024-31",
        signatory_name="Donatella Bressanin",
        signatory_title="Responsabile del Settore",
        signature_date="2026-03-24",
        amount="8412.37 EUR",
    )

    test = b.rl(
        b.grid([["<b>VERBALE DI COLLAUDO</b>", "> n. 0088/25"]], [110, 60], "all", 13),
        b.gap(3),
        "Committente: Salumificio Val Ceresola S.p.A.",
        "Fornitore: Frigotecnica Borlenghi S.n.c.",
        "Commessa: FB-1550 – Cella di stagionatura 4",
        "Vs. ordine: OA/2025/0629",
        b.gap(2),
        "Prove eseguite: tenuta, raggiungimento set point, allarmi, sbrinamento.",
        b.tick("v", "Esito positivo – l'impianto è accettato"),
        b.tick("", "Esito negativo"),
        b.gap(5),
        "Per il committente",
        b.ink("Ermes Pasquali", 26),
        "Ermes Pasquali – Responsabile manutenzione",
        "Langhirola, 9 ottobre 2025",
        b.gap(4),
        b.Stamp(
            "SALUMIFICIO VAL CERESOLA", "UFFICIO TECNICO", colour="#7f1d1d", turn=-5, width=175
        ),
        size=12,
    )
    yield b.scanned(
        "collaudo-scan",
        test,
        Scanner(dpi=98, skew=1.2, noise=4, blur=0.6, jpeg=32, seed=71),
        b.AC,
        b.OK,
        True,
        "it",
        client="Salumificio Val Ceresola S.p.A.",
        project="Cella di stagionatura 4",
        project_code="FB-1550",
        signatory_name="Ermes Pasquali",
        signatory_title="Responsabile manutenzione",
        signature_date="2025-10-09",
        po_number="OA/2025/0629",
    )

    yield b.paper(
        "variante-bozza",
        b.rl(
            "> <b>BOZZA – non valida fino all'emissione definitiva</b>",
            "# Atto di sottomissione e perizia di variante n. 1",
            "Stazione appaltante: Azienda Trasporti Alta Brianza – Progetto: Deposito di Carugate, rimessa elettrica – progetto n. ATB-77",
            b.rule(),
            "Art. 1 – L'impresa Edilcolli S.r.l. si obbliga ad eseguire le opere di variante descritte nella perizia (cunicoli per dodici stazioni di ricarica).",
            "Art. 2 – L'importo contrattuale aumenta di € 74.215,90, al netto del ribasso.",
            "Art. 3 – È concessa una proroga di 30 giorni.",
            b.gap(4),
            b.grid(
                [
                    ["L'impresa", "Il RUP", "Il Direttore Generale"],
                    ["Sante Colleoni", "Milena Corti", "Fulvio Redaelli"],
                    ["", "", ""],
                ],
                [55, 55, 55],
                heights=[16, 16, 34],
            ),
        ),
        b.CO,
        b.UND,
        False,
        "it",
        client="Azienda Trasporti Alta Brianza",
        project="Deposito di Carugate, rimessa elettrica",
        project_code="ATB-77",
        signatory_name="Fulvio Redaelli",
        signatory_title="Direttore Generale",
        amount="74215.90 EUR",
        change_order_number="1",
        warnings=["draft_or_void"],
    )

    yield b.paper(
        "email-ok",
        b.ty(
            r"""
#text(12pt, weight: "bold")[R: Consegna traduzioni manuali – chiusura lotto 4]
#table(columns: (20mm, 1fr), stroke: none, inset: 2pt, [Da:], [Ilaria Fumagalli, Macchine Tessili Orobiche S.p.A.], [A:], [lingua@poliglotta-service.example], [Inviato:], [martedì 13 gennaio 2026 11:56], [Priorità:], [Alta])
#line(length: 100%, stroke: 0.5pt + gray)
Buongiorno Renzo,

confermo che il lotto 4 (commessa 2025/118, Manuali telaio R9) è stato verificato dal nostro ufficio tecnico e va bene così com'è. Procedete pure con la fattura di 6.240,00 euro, ordine 4400187.

Per il lotto 5 mandatemi il preventivo entro venerdì.

Cordiali saluti

*Ilaria Fumagalli*\ Documentation Manager\ Macchine Tessili Orobiche S.p.A.
""",
            "Libertinus Serif",
            11,
        ),
        b.EM,
        b.OK,
        None,
        "it",
        client="Macchine Tessili Orobiche S.p.A.",
        project="Manuali telaio R9",
        project_code="2025/118",
        milestone="lotto 4",
        signatory_name="Ilaria Fumagalli",
        signatory_title="Documentation Manager",
        signature_date="2026-01-13",
        amount="6240.00 EUR",
        po_number="4400187",
    )

    yield b.paper(
        "ordine",
        b.rl(
            b.grid(
                [
                    [
                        "<b>Cantina Sociale Monte Irpo s.c.a.</b><br/>Via dei Filari 20",
                        "> ORDINE DI ACQUISTO<br/>N. OA-26-00217<br/>del 07/05/2026",
                    ]
                ],
                [95, 75],
                "none",
                10,
            ),
            b.rule(),
            "Spett.le Enotecno Impianti S.r.l.",
            "Vi ordiniamo quanto segue alle condizioni generali sul retro:",
            b.grid(
                [
                    ["Cod.", "Descrizione", "Q.tà", "Prezzo", "Importo €"],
                    ["T-100", "Serbatoio inox 100 hl", "3", "7.250,00", "21.750,00"],
                    ["SRV", "Collegamento e avviamento", "1", "2.100,00", "2.100,00"],
                    ["", "<b>Totale imponibile</b>", "", "", "<b>23.850,00</b>"],
                ],
                [18, 75, 15, 30, 32],
                shade="#fce7f3",
            ),
            b.gap(2),
            "Consegna: entro il 31/07/2026. Pagamento: 60 gg d.f.f.m. dopo collaudo positivo.",
            "! Documento generato dal sistema gestionale.",
        ),
        b.PO,
        None,
        None,
        "it",
        client="Cantina Sociale Monte Irpo s.c.a.",
        amount="23850.00 EUR",
        po_number="OA-26-00217",
    )

    yield b.paper(
        "lettera-rifiuto",
        b.rl(
            "<b>Fondazione Teatro Sociale di Roccabianca</b><br/>Direzione tecnica",
            b.gap(3),
            "> Spett.le Scenaluce S.a.s.<br/>c.a. sig. Mirko Toniolo",
            "Roccabianca, 2 dicembre 2025",
            "<b>Oggetto: commessa FT-309, Nuovo impianto luci di scena – esito della verifica della fase 2</b>",
            "Egregio sig. Toniolo,",
            "abbiamo provato l'impianto durante le recite del fine settimana. Il mixer ha perso per tre volte la memoria delle scene e sei proiettori su quaranta non rispondono all'indirizzo assegnato.",
            "Ci dispiace comunicarLe che la fase 2 non può essere accettata. La rata di € 15.700,00 resta sospesa. La preghiamo di intervenire e di concordare con il capo elettricista una nuova verifica.",
            "Distinti saluti",
            b.Scrawl(502),
            "Ludovica Seghesio<br/>Direttrice tecnica",
            size=10.5,
            margins=(25, 25, 22, 20),
        ),
        b.AC,
        b.REJ,
        True,
        "it",
        client="Fondazione Teatro Sociale di Roccabianca",
        project="Nuovo impianto luci di scena",
        project_code="FT-309",
        milestone="fase 2",
        signatory_name="Ludovica Seghesio",
        signatory_title="Direttrice tecnica",
        signature_date="2025-12-02",
        amount="15700.00 EUR",
    )

    yield b.paper(
        "consegna-riserva",
        b.rl(
            "## VERBALE DI CONSEGNA E PRESA IN CARICO",
            b.grid(
                [
                    ["Cliente", "Residenza Villa Ginestra S.r.l.", "Commessa", "VG-12"],
                    ["Esecutore", "Tappezzerie Riunite", "Progetto", "Arredo sale comuni"],
                ],
                [22, 65, 25, 55],
            ),
            b.gap(2),
            b.grid(
                [
                    ["Articolo", "Ordinati", "Consegnati", "Note"],
                    ["Poltrona relax", "24", "24", ""],
                    ["Tenda ignifuga", "18", "18", "omologazione in arrivo"],
                    ["Tavolino", "10", "9", "uno scheggiato"],
                ],
                [60, 25, 25, 55],
                shade="#e0e7ff",
            ),
            b.gap(3),
            "Il cliente prende in carico la fornitura",
            b.tick("", "senza riserve"),
            b.tick("x", "con le seguenti riserve:"),
            "– sostituire il tavolino scheggiato<br/>– trasmettere il certificato di omologazione delle tende",
            b.gap(4),
            b.grid(
                [
                    ["Il cliente", "L'esecutore"],
                    [b.Scrawl(503, 90), b.Scrawl(504, 90)],
                    ["Fiorenza Malagoli<br/>Direttrice di struttura", "Elio Ragni"],
                ],
                [80, 80],
                "box",
            ),
            "Modena, 21 aprile 2026",
        ),
        b.AC,
        b.COND,
        True,
        "it",
        client="Residenza Villa Ginestra S.r.l.",
        project="Arredo sale comuni",
        project_code="VG-12",
        signatory_name="Fiorenza Malagoli",
        signatory_title="Direttrice di struttura",
        signature_date="2026-04-21",
        conditions=[
            "sostituire il tavolino scheggiato",
            "trasmettere il certificato di omologazione delle tende",
        ],
    )

    yield b.paper(
        "delibera-istituto",
        b.ty(
            r"""
#ct[*ISTITUTO COMPRENSIVO "PIETRO TRAVERSO"*\ Consiglio di Istituto\ Estratto del verbale n. 6 – delibera n. 41]
Il giorno 28 maggio 2026, alle ore 17.30, si è riunito il Consiglio di Istituto. Presenti 14 componenti su 19. Presiede il sig. Corrado Viganotti, verbalizza la prof.ssa Tina Lo Presti.

*Punto 5 – Laboratorio di robotica (progetto PON-R12), accettazione della fornitura*

La dirigente riferisce che la ditta Didalab ha consegnato e installato tutte le postazioni; il collaudatore interno, prof. Ennio Baratta, ha redatto relazione favorevole. Si apre una breve discussione sulla collocazione degli armadi.

Il Consiglio, con voti favorevoli 13 e un astenuto,
#ct[*DELIBERA*]
di accettare la fornitura del Laboratorio di robotica e di autorizzare il pagamento di € 19.980,00, fermo restando che la ditta deve consegnare le licenze software mancanti entro il 15 giugno 2026.

#grid(columns: (1fr, 1fr), [Il segretario\ #scrawl(8)\ Tina Lo Presti], [Il presidente\ #scrawl(18)\ Corrado Viganotti])
""",
            "New Computer Modern",
            11,
        ),
        b.AC,
        b.COND,
        True,
        "it",
        client='ISTITUTO COMPRENSIVO "PIETRO TRAVERSO"',
        project="Laboratorio di robotica",
        project_code="PON-R12",
        signatory_name="Corrado Viganotti",
        signatory_title="presidente",
        signature_date="2026-05-28",
        amount="19980.00 EUR",
        conditions=[
            "la ditta deve consegnare le licenze software mancanti entro il 15 giugno 2026"
        ],
    )

    yield b.paper(
        "modulo-vuoto",
        b.rl(
            "# Dichiarazione di fine attività",
            "Da restituire compilata e firmata dal Cliente",
            b.rule("#0369a1", 1.5),
            b.grid(
                [
                    ["Cliente", "Autorità Portuale di Capo Linaro"],
                    ["Attività", "Batimetria bacino di levante"],
                    ["N. commessa", "SB-2026-05"],
                    ["Fase", "Rilievo"],
                    ["Corrispettivo", "€ 27.600,00"],
                ],
                [40, 120],
            ),
            b.gap(3),
            b.grid(
                [
                    [b.Check("a"), "attività accettata"],
                    [b.Check("b"), "attività accettata con prescrizioni"],
                    [b.Check("c"), "attività respinta"],
                ],
                [8, 120],
                "none",
            ),
            b.gap(2),
            b.grid(
                [
                    ["Prescrizioni", b.Field("p", "", 280, 40)],
                    ["Firmatario", "Com.te Raimondo Staiti"],
                    ["Qualifica", "Segretario Generale"],
                    ["Firma", b.Field("f", "", 180, 28)],
                    ["Data", b.Field("d", "", 80)],
                ],
                [40, 120],
            ),
        ),
        b.AC,
        b.UND,
        False,
        "it",
        "form",
        client="Autorità Portuale di Capo Linaro",
        project="Batimetria bacino di levante",
        project_code="SB-2026-05",
        milestone="Rilievo",
        signatory_name="Raimondo Staiti",
        signatory_title="Segretario Generale",
        amount="27600.00 EUR",
    )

    yield b.paper(
        "certificato-lettere",
        b.rl(
            "^ <b>CERTIFICATO DI PAGAMENTO N. 3</b>",
            b.gap(3),
            "Committente: Consorzio Irriguo Piana Nuova &nbsp;&nbsp; Appaltatore: Idrovie Sannite S.p.A.",
            "Progetto: Rifacimento canale adduttore (commessa CIP-09)",
            b.grid(
                [
                    ["SAL", "Periodo", "Stato"],
                    ["SAL 1", "gen.–mar. 2025", "pagato"],
                    ["SAL 2", "apr.–giu. 2025", "pagato"],
                    ["<b>SAL 3</b>", "<b>lug.–set. 2025</b>", "<b>oggetto del presente</b>"],
                ],
                [30, 60, 60],
            ),
            b.gap(3),
            "Visto il SAL 3, verificate le quantità, si accettano le lavorazioni e si certifica che può pagarsi all'appaltatore la somma di € 112.450,00 (euro centoventunomilaquattrocentocinquanta/00).",
            b.gap(4),
            "Benevola, 15 ottobre 2025",
            b.grid(
                [
                    ["Il Direttore dei Lavori", "Il Presidente del Consorzio"],
                    [b.Scrawl(505), b.Scrawl(506)],
                    ["ing. Attilio Mancusi", "Rocco De Gregoriis"],
                ],
                [80, 80],
                "rows",
            ),
            font="Times-Roman",
            size=11.5,
        ),
        b.AC,
        b.OK,
        True,
        "it",
        client="Consorzio Irriguo Piana Nuova",
        project="Rifacimento canale adduttore",
        project_code="CIP-09",
        milestone="SAL 3",
        signatory_name="Rocco De Gregoriis",
        signatory_title="Presidente del Consorzio",
        signature_date="2025-10-15",
        warnings=["amount_words_disagree"],
    )
