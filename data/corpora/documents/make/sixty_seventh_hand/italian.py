"""Italian papers."""

from collections.abc import Iterator

from paper import Paper

from .board import ACC, CERT, CO, COND, MAIL, PO, REJ, TS, UND, mk, rl, sc, typ
from .marks import Field, Squiggle, Stamp, note


def papers() -> Iterator[Paper]:
    """Ten papers."""
    page = rl(
        "= <b>VERBALE DI COLLAUDO E CONSEGNA</b>",
        "Termoidraulica Bertarelli S.n.c. – Cuneo",
        [
            {"w": [120, 350]},
            ["Committente", "@Condominio Via Alpi 12"],
            ["Lavoro", "@sostituzione gruppo di spinta"],
            ["Commessa", "@TB 26/309"],
            ["Importo", "@Euro 6.480,00 + IVA"],
        ],
        [
            {"w": [300, 50, 50], "head": 1},
            ["Verifica", "Sì", "No"],
            ["Tenuta idraulica", "{x}", "{ }"],
            ["Rumorosità nei limiti", "{x}", "{ }"],
            ["Consegna libretto", "{x}", "{ }"],
        ],
        "Il committente: {v} accetta l'impianto &nbsp; { } accetta con riserva &nbsp; { } non accetta",
        8,
        [
            {"w": [220, 220], "grid": 0},
            ["Per la ditta", "Per il committente"],
            [Squiggle(701), Squiggle(702)],
            ["@Bertarelli Aldo", "@Ornella Giraudo, amministratrice"],
            ["", "@25 giugno 2026"],
        ],
        size=10.5,
    )
    yield sc(
        "it-collaudo",
        page,
        701,
        {"skew": -1.1, "contrast": 0.85},
        CERT,
        ACC,
        True,
        "it",
        client="Condominio Via Alpi 12",
        project="sostituzione gruppo di spinta",
        project_code="TB 26/309",
        amount="6480.00 EUR",
        signatory_name="Ornella Giraudo",
        signatory_title="amministratrice",
        signature_date="2026-06-25",
    )

    page = typ("""
#set page(margin: 2cm)
#set text(font: "Libertinus Serif", size: 10.5pt)
= Modulo di accettazione SAL
_Compilare in ogni parte. Barrare una sola casella._
#table(columns: (4cm, 1fr), inset: 5pt, [Cliente], [Azienda Trasporti Val Sesina S.p.A.], [Fornitore], [Orobica Segnalamento S.r.l.], [Progetto], [Ammodernamento passaggi a livello], [Commessa], [OS-7715], [SAL], [SAL n. 4], [Importo SAL], [€ 128.340,75])
#table(columns: (1fr, 1fr, 1fr), align: center, inset: 8pt, [#on \\ ACCETTATO], [#off \\ ACCETTATO CON RISERVA], [#off \\ RESPINTO])
Firmato digitalmente da Ezio Maffioletti (Responsabile unico del procedimento) \\ Data firma: 14/10/2026 11:20:35
""")
    yield mk(
        "it-sal",
        page,
        CERT,
        ACC,
        True,
        "it",
        client="Azienda Trasporti Val Sesina S.p.A.",
        project="Ammodernamento passaggi a livello",
        project_code="OS-7715",
        milestone="SAL n. 4",
        amount="128340.75 EUR",
        signatory_name="Ezio Maffioletti",
        signatory_title="Responsabile unico del procedimento",
        signature_date="2026-10-14",
    )

    page = rl(
        "## Rapportino di intervento e foglio ore",
        "Officine Meccatroniche Savio – rapportino 2218",
        "Cliente: <b>Pastificio Grano di Luna S.r.l.</b> – Commessa: <b>MS-640</b> – Progetto: <b>Revisione confezionatrici</b>",
        [
            {"w": [80, 80, 80, 200], "head": 1},
            ["Data", "Entrata", "Uscita", "Attività"],
            ["07/09/26", "8.00", "17.00", "smontaggio testata 2"],
            ["08/09/26", "8.00", "18.30", "rettifica e rimontaggio"],
            ["09/09/26", "8.00", "12.00", "prove a vuoto"],
        ],
        "Totale ore: 21,5 (pausa pranzo detratta)",
        "Ore approvate dal cliente: sì {x} no { }",
        [
            {"w": [150, 200], "grid": 0},
            [
                "Timbro e firma del cliente",
                [Stamp("PASTIFICIO", "GRANO DI LUNA", color="#705010", width=120), Squiggle(711)],
            ],
            ["Nome", "@Rosanna Battistoni"],
            ["Funzione", "@capo manutenzione"],
            ["Data", "@9 settembre 2026"],
        ],
    )
    yield sc(
        "it-rapportino",
        page,
        702,
        {"skew": 0.8, "turn": 270},
        TS,
        ACC,
        True,
        "it",
        client="Pastificio Grano di Luna S.r.l.",
        project="Revisione confezionatrici",
        project_code="MS-640",
        signatory_name="Rosanna Battistoni",
        signatory_title="capo manutenzione",
        signature_date="2026-09-09",
    )

    page = rl(
        "# Variante in corso d'opera VAR-03",
        "Committente: <b>Fondazione Opera Pia Sant'Elmo</b><br/>Impresa: Restauri Lagunari S.r.l.<br/>Intervento: <b>Consolidamento del chiostro</b><br/>Contratto: <b>OPSE-2025-11</b>",
        "La presente variante prevede iniezioni di calce nelle colonne 5 e 6 per un maggior importo di € 17.900,00.",
        "Determinazione del committente:",
        "[ ] approvata &nbsp;&nbsp; [ ] approvata con prescrizioni &nbsp;&nbsp; [X] non approvata",
        "Motivo: la Soprintendenza non ha ancora espresso il parere; l'impresa ripresenti la variante corredata del parere.",
        10,
        Squiggle(721),
        "Alvise Zanetello, economo<br/>Chioggia Alta, 30 marzo 2026",
        font="Times-Roman",
        bold="Times-Bold",
        size=11,
    )
    yield mk(
        "it-variante",
        page,
        CO,
        REJ,
        True,
        "it",
        client="Fondazione Opera Pia Sant'Elmo",
        project="Consolidamento del chiostro",
        project_code="OPSE-2025-11",
        change_order_number="VAR-03",
        amount="17900.00 EUR",
        signatory_name="Alvise Zanetello",
        signatory_title="economo",
        signature_date="2026-03-30",
    )

    page = rl(
        "<b>Da:</b> Miriam Cattaneo<br/><b>Inviato:</b> giovedì 22 aprile 2027 16:58<br/><b>A:</b> pm@ottosoft.example<br/><b>Oggetto:</b> R: R: UAT modulo resi – modulo di firma",
        8,
        "Buonasera,",
        "come anticipato a voce, respingiamo la consegna del modulo resi (progetto Portale rivenditori, OTT-2027-5). Su quaranta casi provati, quindici vanno in errore e la stampa dell'etichetta si blocca.",
        "Vi rimando il modulo non firmato. Aspettiamo una nuova versione entro metà maggio.",
        "Cordiali saluti",
        "Miriam Cattaneo<br/>Responsabile logistica<br/>Calzaturificio Fermignano S.p.A.",
    )
    yield mk(
        "it-mail",
        page,
        MAIL,
        REJ,
        None,
        "it",
        client="Calzaturificio Fermignano S.p.A.",
        project="Portale rivenditori",
        project_code="OTT-2027-5",
        milestone="modulo resi",
        signatory_name="Miriam Cattaneo",
        signatory_title="Responsabile logistica",
        signature_date="2027-04-22",
    )

    page = rl(
        "# Questionario di fine lavori e accettazione",
        "Allestimenti Museali Brera Nuova – grazie della collaborazione",
        [
            {"w": [120, 320], "grid": 0},
            ["Cliente", Field("Cliente", "Museo Civico di Roccamonte", 260)],
            ["Progetto", Field("Progetto", "Nuovo percorso tattile", 260)],
            ["Commessa", Field("Commessa", "AMB-118", 100)],
            ["Fase", Field("Fase", "Fase 2 - Sale al piano terra", 260)],
            ["Importo", Field("Importo", "21.500,00 EUR", 100)],
        ],
        "Voti da 1 a 10:",
        [
            {"w": [150, 50, 150, 50], "grid": 0},
            ["Cortesia", Field("v1", "9", 30), "Puntualità", Field("v2", "6", 30)],
            ["Finiture", Field("v3", "8", 30), "Documenti", Field("v4", "8", 30)],
        ],
        "Accettazione dei lavori:",
        [
            {"w": [20, 120, 20, 140, 20, 120], "grid": 0},
            [
                Field("si", True, kind="box"),
                "accettati",
                Field("ris", False, kind="box"),
                "accettati con riserva",
                Field("no", False, kind="box"),
                "non accettati",
            ],
        ],
        [
            {"w": [120, 320], "grid": 0},
            ["Nome e cognome", Field("Nome", "Delia Santarossa", 200)],
            ["Qualifica", Field("Qualifica", "conservatrice", 200)],
            ["Data", Field("Data", "28/02/2027", 100)],
            ["Firma", Field("Firma", "/s/ Delia Santarossa", 200)],
        ],
        color="#7a1030",
    )
    yield mk(
        "it-questionario",
        page,
        CERT,
        ACC,
        True,
        "it",
        "form",
        client="Museo Civico di Roccamonte",
        project="Nuovo percorso tattile",
        project_code="AMB-118",
        milestone="Fase 2 - Sale al piano terra",
        amount="21500.00 EUR",
        signatory_name="Delia Santarossa",
        signatory_title="conservatrice",
        signature_date="2027-02-28",
    )

    page = typ("""
#set page(margin: 2.2cm)
= Certificato di ultimazione e presa in consegna
Ente: *Consorzio di Bonifica Basso Sile* \\ Appaltatore: Scavi Piavesella S.r.l. \\ Lavori: *Risezionamento del canale Fossadello* \\ CIG interno: *CBS-26-208*
#v(3mm)
I lavori sono stati ultimati il 2 ottobre 2026. Il Consorzio prende in consegna le opere e le accetta. Rata di saldo: € 39.105,20.

Il tutto a patto che l'appaltatore ripristini la strada alzaia entro il 30 novembre 2026.
#v(8mm)
#align(right)[Il direttore dell'area tecnica \\ #sq \\ Gianluca Pavanello \\ 8 ottobre 2026]
#v(1fr)
#text(7pt)[Copia a: appaltatore, direzione lavori, ufficio ragioneria, archivio]
""")
    yield mk(
        "it-consegna",
        page,
        CERT,
        COND,
        True,
        "it",
        client="Consorzio di Bonifica Basso Sile",
        project="Risezionamento del canale Fossadello",
        project_code="CBS-26-208",
        amount="39105.20 EUR",
        signatory_name="Gianluca Pavanello",
        signatory_title="direttore dell'area tecnica",
        signature_date="2026-10-08",
        conditions=["l'appaltatore ripristini la strada alzaia entro il 30 novembre 2026"],
    )

    page = rl(
        "# Bolla di consegna e verifica",
        "Arredi Scolastici Monferrini – bolla 4471 del 31/08/2026",
        [
            {"w": [120, 350], "grid": 2},
            ["Destinatario", "Istituto Comprensivo Pascarella"],
            ["Ordine", "ICP-0230"],
            ["Progetto", "Arredo biblioteca innovativa"],
            ["Commessa", "ASM-91"],
        ],
        [
            {"w": [50, 280, 60, 60], "head": 1},
            ["Q.tà", "Descrizione", "OK", "KO"],
            ["12", "Tavolo trapezoidale", "", ""],
            ["36", "Seduta impilabile", "", ""],
            ["4", "Libreria bifacciale", "", ""],
        ],
        "Esito della verifica (a cura della scuola): O conforme &nbsp;&nbsp; O non conforme",
        10,
        [
            {"w": [230, 230]},
            ["Firma del vettore", "Firma della scuola"],
            [Squiggle(731), ""],
            ["", "Nome: prof.ssa Ivana Sciarra<br/>Qualifica: dirigente scolastica<br/>Data:"],
        ],
        over=(note("copia per il destinatario – da restituire firmata", 52, 36),),
    )
    yield mk(
        "it-bolla",
        page,
        CERT,
        UND,
        False,
        "it",
        client="Istituto Comprensivo Pascarella",
        project="Arredo biblioteca innovativa",
        project_code="ASM-91",
        po_number="ICP-0230",
        signatory_name="Ivana Sciarra",
        signatory_title="dirigente scolastica",
        warnings=["partly_signed"],
    )

    page = rl(
        "## Scheda di accettazione collaudo software",
        "Cliente: <b>Cassa Edile Interprovinciale Etrusca</b> · Fornitore: Quadrivio Informatica · Progetto: <b>Denunce telematiche 3.0</b> · Contratto: <b>QI-0509</b>",
        "Milestone: <b>M3 – Parallelo con il vecchio sistema</b> · Corrispettivo: € 33.600,00",
        [
            {"w": [240, 240]},
            [
                "{x} ESITO POSITIVO<br/>il cliente accetta",
                "{x} ESITO NEGATIVO<br/>il cliente non accetta",
            ],
        ],
        "Note: nessuna.",
        10,
        [
            {"w": [100, 200], "grid": 0},
            ["Firma", Squiggle(741)],
            ["Nome", "Tullio Marchegiani"],
            ["Ruolo", "responsabile sistemi"],
            ["Data", "15 gennaio 2027"],
        ],
        font="Courier",
        bold="Courier-Bold",
        size=9,
    )
    yield mk(
        "it-doppia",
        page,
        CERT,
        UND,
        True,
        "it",
        client="Cassa Edile Interprovinciale Etrusca",
        project="Denunce telematiche 3.0",
        project_code="QI-0509",
        milestone="M3 – Parallelo con il vecchio sistema",
        amount="33600.00 EUR",
        signatory_name="Tullio Marchegiani",
        signatory_title="responsabile sistemi",
        signature_date="2027-01-15",
    )

    page = rl(
        "# Ordine d'acquisto 4600-1187",
        "Emittente: <b>Vetreria Artistica Murrina S.p.A.</b>",
        "Fornitore: Sicurezza Impianti Adige S.r.l.",
        "Progetto: <b>Adeguamento forni linea B</b> – Commessa: <b>VAM-B-03</b>",
        "Data ordine: 6 aprile 2026 – Consegna: entro 60 giorni",
        [
            {"w": [40, 290, 50, 100], "head": 1},
            ["Pos.", "Descrizione", "Q.tà", "Importo"],
            ["10", "Analisi dei rischi e layout", "1", "€ 4.200,00"],
            ["20", "Barriere fotoelettriche", "6", "€ 8.700,00"],
            ["", "Totale IVA esclusa", "", "€ 12.900,00"],
        ],
        "Collaudo in sito: [X] previsto [ ] non previsto. Pagamento: 60 gg d.f. fine mese.",
        "^ L'ordine si intende accettato dal fornitore se non contestato entro 5 giorni dal ricevimento.",
    )
    yield mk(
        "it-ordine",
        page,
        PO,
        None,
        None,
        "it",
        client="Vetreria Artistica Murrina S.p.A.",
        project="Adeguamento forni linea B",
        project_code="VAM-B-03",
        po_number="4600-1187",
        amount="12900.00 EUR",
    )
