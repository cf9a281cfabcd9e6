"""Italian papers."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import BREAK, Ink, Stamp, Tick, beside, grid, mixed, pairs, scanned, sheet, text, ty


def papers() -> Iterator[Paper]:
    """Rapportini, verbali, bolle, fogli ore."""
    yield scanned(
        "rapportino",
        sheet(
            beside(
                "<b>Termoidraulica Casentino snc</b>",
                "> Rapportino di intervento<br/>Commessa <b>C-2271</b>",
            ),
            "---",
            "Cliente: Casa di riposo Santa Verdiana",
            "Lavoro: Rifacimento circuito ricircolo acqua calda",
            "Data: 12 febbraio 2026 - Tecnico: Duccio Fani",
            grid(
                "Descrizione|Ore\nSostituzione valvole di bilanciamento|4\nLavaggio e disinfezione|2,5",
                [280, 50],
            ),
            "Importo a corpo: € 1.940,00 + IVA",
            "Il cliente dichiara il lavoro eseguito a regola d'arte e lo accetta.",
            Ink(text="S. Bracciali"),
            "Serena Bracciali, direttrice",
            size=(420, 440),
            margin=34,
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "it",
            client="Casa di riposo Santa Verdiana",
            project="Rifacimento circuito ricircolo acqua calda",
            project_code="C-2271",
            signatory_name="Serena Bracciali",
            signatory_title="direttrice",
            signature_date="2026-02-12",
            amount="1940.00 EUR",
        ),
        dpi=114,
        seed=110,
        skew=0.8,
        noise=3.5,
    )

    yield text(
        "collaudo-laboratorio",
        ty(
            """
#align(center)[#text(size: 15pt)[*VERBALE DI COLLAUDO*]]
Committente: Istituto Zooprofilattico della Valdera \\
Fornitore: Strumenti Scientifici Panaro S.r.l. \\
Progetto: Nuovo laboratorio di spettrometria \\
Commessa: SP-0457 \\
Fase: collaudo funzionale LC-MS \\
Importo della fase: € 84.600,00
#table(columns: (1fr, auto, auto), [Prova],[Limite],[Misurato], [Sensibilità reserpina 1 pg],[S/N > 300:1],[612:1], [Deriva di massa 24 h],[< 0,1 Da],[0,03 Da], [Carry-over],[< 0,05 %],[0,01 %])
Il collaudo ha dato *esito positivo*. Lo strumento è accettato e preso in carico dal committente.

Pontedera, 23 settembre 2026
#grid(columns: 2, column-gutter: 3cm, [Il fornitore\\ #ink(3)\\ Luca Baraldi], [Il committente\\ #ink(6)\\ Dott.ssa Ilaria Menichetti\\ Responsabile Chimica])
""",
            font="New Computer Modern",
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "it",
            client="Istituto Zooprofilattico della Valdera",
            project="Nuovo laboratorio di spettrometria",
            project_code="SP-0457",
            milestone="collaudo funzionale LC-MS",
            signatory_name="Ilaria Menichetti",
            signatory_title="Responsabile Chimica",
            signature_date="2026-09-23",
            amount="84600.00 EUR",
        ),
    )

    yield scanned(
        "bolla-riserva",
        sheet(
            "DOCUMENTO DI TRASPORTO n. 5120",
            "Autotrasporti Lomellina S.p.A.",
            "---",
            "Destinatario: Vivai Fioritura Lariana S.r.l.",
            "Progetto: Fornitura serra tre",
            "Commessa: AL-9034",
            "Consegna: seconda consegna",
            grid(
                "Colli|Merce\n18|Vetri temprati 100x150\n6|Profili alluminio\n2|Motori aperture",
                [60, 260],
                font="Courier",
            ),
            "Merce ritirata e accettata con riserva:",
            "* tre vetri scheggiati da sostituire",
            "* manca il manuale dei motori",
            Stamp("VIVAI FIORITURA LARIANA", "RITIRATO 4 GIU 2026", angle=-4),
            4,
            Ink(text="G. Corti", font="Breip"),
            "Giordano Corti, magazziniere, 4/6/2026",
            font="Courier",
            pt=9.5,
            size=(450, 480),
            margin=36,
        ),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "it",
            client="Vivai Fioritura Lariana S.r.l.",
            project="Fornitura serra tre",
            project_code="AL-9034",
            milestone="seconda consegna",
            signatory_name="Giordano Corti",
            signatory_title="magazziniere",
            signature_date="2026-06-04",
            conditions=["tre vetri scheggiati da sostituire", "manca il manuale dei motori"],
        ),
        seed=115,
        skew=-1.0,
        dpi=112,
    )

    yield text(
        "verde-rifiuto",
        sheet(
            "Consorzio Verde Parco delle Risorgive",
            "# Verbale di mancata accettazione",
            "In data 7 aprile 2026 il sottoscritto ha eseguito il sopralluogo sui lavori di <b>Messa a dimora siepi ciclabile est</b>, commessa <b>VR-26-15</b>, <b>lotto 1</b>, eseguiti dalla ditta Giardini Brenta.",
            "Si rileva quanto segue: piante di 60 cm in luogo dei 100 cm richiesti; pacciamatura assente su 240 m; il 20 % delle piante secco.",
            "<b>Il lotto non viene accettato.</b> L'importo di € 13.275,00 resta sospeso e la ditta è invitata a rifare l'impianto.",
            12,
            Ink(97),
            "Ottavio Zamperlin",
            "Direttore tecnico del Consorzio",
            "7 aprile 2026",
            font="Times-Roman",
            pt=12,
            margin=75,
        ),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "it",
            client="Consorzio Verde Parco delle Risorgive",
            project="Messa a dimora siepi ciclabile est",
            project_code="VR-26-15",
            milestone="lotto 1",
            signatory_name="Ottavio Zamperlin",
            signatory_title="Direttore tecnico del Consorzio",
            signature_date="2026-04-07",
            amount="13275.00 EUR",
        ),
    )

    front = sheet(
        "= <b>CERTIFICATO DI REGOLARE ESECUZIONE</b>",
        "= Servizio di manutenzione gru portuali",
        10,
        pairs(
            "Stazione appaltante|Autorità Portuale di Porto Salvia\nIntervento|Revisione gru semovente n. 4\nCommessa|PPS-GRU-4/26\nLotto|Lotto B, impianto idraulico\nImporto netto certificato|€ 118.730,60",
            font="Times-Roman",
        ),
        "<b>Premesse.</b> Il servizio è stato affidato alla Meccanica Tirrena S.r.l. con consegna il 2 marzo 2026. Le prestazioni sono state ultimate nel termine, senza penali e senza riserve dell'esecutore.",
        "<b>Verifiche.</b> Prova di carico a 110 %, tenuta dei cilindri, tempi di rotazione: esito conforme. Si rinvia alla pagina seguente per il certificato vero e proprio.",
        font="Times-Roman",
        pt=11.5,
    )
    back = sheet(
        "PPS-GRU-4/26 - pagina 2",
        14,
        "Tutto ciò premesso, il sottoscritto responsabile <b>CERTIFICA</b> che le prestazioni del Lotto B sono state regolarmente eseguite e le accetta per conto della stazione appaltante. Si può liquidare l'importo certificato.",
        10,
        "Porto Salvia, lì 30 giugno 2026",
        Ink(text="Raffaele Cusumano"),
        "Raffaele Cusumano",
        "Responsabile unico del progetto",
        10,
        Stamp("AUTORITÀ PORTUALE", "DI PORTO SALVIA", angle=8),
        font="Times-Roman",
        pt=12,
    )
    yield mixed(
        "regolare-esecuzione",
        [(front, False), (back, True)],
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "it",
            client="Autorità Portuale di Porto Salvia",
            project="Revisione gru semovente n. 4",
            project_code="PPS-GRU-4/26",
            milestone="Lotto B, impianto idraulico",
            signatory_name="Raffaele Cusumano",
            signatory_title="Responsabile unico del progetto",
            signature_date="2026-06-30",
            amount="118730.60 EUR",
        ),
    )

    yield text(
        "ultimazione",
        ty("""
*Impianti Elettrici Valtrompia* di G. Bonomi & C.
#line(length: 100%, stroke: 2pt)
#align(right)[Spett.le\\ *Clinica Oculistica Franciacorta S.r.l.*]
Oggetto: comunicazione di ultimazione lavori, progetto Gruppo di continuità sale operatorie, commessa 4418, fase Cablaggio e prove

Con la presente comunichiamo che in data odierna i lavori della fase in oggetto risultano completati al 100 %. Il valore della fase è di € 36.250,00. Chiediamo di fissare la visita di verifica e di restituirci copia della presente firmata per accettazione.

Gardone, 15 ottobre 2026\\
#ink(7)\\
Gianbattista Bonomi, titolare

#table(columns: (1fr, 1fr), inset: 8pt, [Per accettazione, il cliente:\\ #v(0.9cm)], [Nome e data:\\ #v(0.9cm)])
"""),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "it",
            client="Clinica Oculistica Franciacorta S.r.l.",
            project="Gruppo di continuità sale operatorie",
            project_code="4418",
            milestone="Cablaggio e prove",
            amount="36250.00 EUR",
            warnings=["partly_signed"],
        ),
    )

    story: list[object] = [
        "## RICHIESTA DI VARIANTE N. 7",
        pairs(
            "Committente:|Aeroporto Civile di Campovento S.p.A.\nProgetto:|Sfalcio e drenaggi pista 09\nN. commessa:|AC-6071\nRichiedente:|Consorzio Manutenzioni Padane",
            font="Courier",
            pt=9,
        ),
        "Si chiede il riconoscimento di maggiori oneri per lo sfalcio notturno, 14 interventi.",
        grid(
            "Voce|Importo €\nMaggiorazione notturna|9.800,00\nTorri faro|4.340,00\nTotale richiesto|14.140,00",
            [260, 110],
            font="Courier",
            right=1,
        ),
        BREAK,
        "Variante n. 7 - decisione del committente",
        Tick("approvata", False, "Courier"),
        Tick("approvata in parte", False, "Courier"),
        Tick("respinta", True, "Courier"),
        "Motivo: il lavoro notturno era già previsto dal contratto, art. 9.",
        Ink(98),
        "Cristiana Belluomo, Accountable Manager",
        "26/05/2026",
    ]
    yield text(
        "variante",
        sheet(*story, font="Courier", pt=9.5, foot="AC-6071 pag. %p"),
        truth(
            "change_order",
            "rejected",
            True,
            "it",
            client="Aeroporto Civile di Campovento S.p.A.",
            project="Sfalcio e drenaggi pista 09",
            project_code="AC-6071",
            signatory_name="Cristiana Belluomo",
            signatory_title="Accountable Manager",
            signature_date="2026-05-26",
            amount="14140.00 EUR",
            change_order_number="7",
        ),
    )

    yield text(
        "foglio-ore",
        sheet(
            "# Foglio ore mensile",
            pairs(
                "Cliente|Magazzini Generali Adriatici S.c.a r.l.\nProgetto|Inventario di fine anno\nCommessa|MGA-12\nFornitore|Lavoro Pronto Cooperativa\nMese|dicembre 2025"
            ),
            grid(
                "Addetto|Ordinarie|Straord.|Totale\nBianco E.|88|6|94\nHoxha A.|96|10|106\nTotale|184|16|200",
                [160, 80, 80, 80],
                right=1,
            ),
            "Corrispettivo del mese: € 4.416,00",
            "Visto e approvato dal cliente",
            Ink(99),
            "Pierluigi Ranucci, capo magazzino, 7 gennaio 2026",
            turn=90,
        ),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "it",
            client="Magazzini Generali Adriatici S.c.a r.l.",
            project="Inventario di fine anno",
            project_code="MGA-12",
            signatory_name="Pierluigi Ranucci",
            signatory_title="capo magazzino",
            signature_date="2026-01-07",
            amount="4416.00 EUR",
        ),
    )

    yield text(
        "mail-depuratore",
        sheet(
            "Da: Fiorenza Lacava &lt;f.lacava@termeacquasanta.example&gt;",
            "Inviato: lunedì 9 marzo 2026 10:44",
            "A: Ecologica Sannio",
            "Oggetto: R: Progetto 318 Depuratore piscine, avviamento",
            "---",
            "Buongiorno,",
            "l'avviamento del depuratore per noi è accettato a condizione che:",
            "* la soffiante 2 venga insonorizzata prima di Pasqua",
            "* riceviamo la dichiarazione di conformità firmata",
            "A quel punto emettete pure la fattura da € 21.900,00.",
            "Cordiali saluti",
            "Fiorenza Lacava<br/>Responsabile tecnico<br/>Terme Acquasanta S.p.A.",
            font="Courier",
            pt=9.5,
        ),
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "it",
            client="Terme Acquasanta S.p.A.",
            project="Depuratore piscine",
            project_code="318",
            milestone="avviamento",
            signatory_name="Fiorenza Lacava",
            signatory_title="Responsabile tecnico",
            signature_date="2026-03-09",
            amount="21900.00 EUR",
            conditions=[
                "la soffiante 2 venga insonorizzata prima di Pasqua",
                "riceviamo la dichiarazione di conformità firmata",
            ],
        ),
    )

    yield text(
        "specifica-lavori",
        ty("""
= Specifica dei lavori (SOW) n. 2026-08
Committente: *Biobanca Alpina Fondazione*. Esecutore: Criologica S.r.l.

/ Progetto: Trasferimento campioni criogenici
/ Oggetto: imballo, trasporto e ricollocazione di 212.000 provette in tre fine settimana, con registrazione continua della temperatura.
/ Consegne: piano di trasferimento; rapporto per ogni carico; riconciliazione dell'inventario.
/ Accettazione: ogni consegna si intende accettata soltanto con verbale firmato dalla curatrice.
/ Corrispettivo: € 67.800,00 complessivi, IVA esclusa.
/ Durata: dal 5 settembre al 20 ottobre 2026.

#v(8pt)
#grid(columns: (1fr, 1fr), [Per il committente\\ #ink(1)\\ Gudrun Plattner, curatrice\\ 3 luglio 2026], [Per l'esecutore\\ #ink(4)\\ Stefano Iovine, amministratore\\ 6 luglio 2026])
"""),
        truth(
            "statement_of_work",
            None,
            True,
            "it",
            client="Biobanca Alpina Fondazione",
            project="Trasferimento campioni criogenici",
            project_code="2026-08",
            signatory_name="Gudrun Plattner",
            signatory_title="curatrice",
            signature_date="2026-07-03",
            amount="67800.00 EUR",
        ),
    )
