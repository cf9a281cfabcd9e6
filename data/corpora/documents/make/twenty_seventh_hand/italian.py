"""Italian papers."""

from collections.abc import Iterator

from paper import Paper

from .board import Sheet
from .ink import MONO, SANS, SERIF, Ink, hand
from .press import (
    AC,
    CO,
    EM,
    IF,
    NO,
    OPEN,
    PO,
    TS,
    YES,
    P,
    check,
    edges,
    field,
    filled,
    free,
    put,
    scanned,
)


def collaudo() -> Paper:
    s = Sheet(
        SANS,
        9.5,
        55,
        under=edges(
            "Torneria Valsugana Automazioni S.r.l.", "Verbale di collaudo FAT/SAT - pag. {n}"
        ),
    )
    s.h("VERBALE DI COLLAUDO FINALE (SAT)", 15)
    s.kv(
        [
            ("Committente", "Cartiera dell'Alto Serchio S.p.A."),
            ("Impianto", "Isola robotizzata di pallettizzazione"),
            ("Commessa", "C24-187"),
            ("Luogo", "stabilimento di Pieve Fosca"),
            ("Collaudatori", "E. Barsanti, G. Dal Farra"),
        ],
        look="lines",
    )
    s.t(
        [
            ["Prova", "Valore richiesto", "Valore misurato", "Esito"],
            ["Cadenza", "≥ 9 cicli/min".replace("≥", "min."), "9,4 cicli/min", "positivo"],
            ["Disponibilità 8 h", "97 %", "98,6 %", "positivo"],
            ["Arresti di emergenza", "tutti", "tutti (11)", "positivo"],
            ["Rumore a 1 m", "max. 80 dB(A)", "77 dB(A)", "positivo"],
        ],
        tint="#dce6f1",
    )
    s.p(
        "<b>Documentazione consegnata:</b> manuale d'uso in due copie, schemi elettrici as-built, dichiarazione CE di conformità, elenco ricambi consigliati, backup dei programmi PLC e robot. <b>Formazione:</b> otto operatori e tre manutentori, registri firmati allegati."
    )
    s.p(
        "Le osservazioni emerse durante il precollaudo presso l'officina del fornitore (n. 1-9) risultano tutte chiuse."
    )
    s.p(
        "Le prove hanno dato esito positivo. Il committente dichiara l'impianto collaudato e accettato e autorizza il pagamento del saldo pari a € 61.200,00. Da oggi decorrono 24 mesi di garanzia."
    )
    s.p("Distribuzione: acquisti, manutenzione, HSE, fornitore.", size=8.5, after=16)
    s.sign(
        [
            (
                "Per il committente",
                Ink("barsanti"),
                "Ettore Barsanti, Direttore di stabilimento\n28 ottobre 2025",
            ),
            ("Per il fornitore", Ink("farra"), "Giorgio Dal Farra, PM\n28 ottobre 2025"),
        ]
    )
    return P(
        "collaudo-cartiera",
        AC,
        YES,
        True,
        "it",
        s.make(),
        client="Cartiera dell'Alto Serchio S.p.A.",
        project="Isola robotizzata di pallettizzazione",
        project_code="C24-187",
        signatory_name="Ettore Barsanti",
        signatory_title="Direttore di stabilimento",
        signature_date="2025-10-28",
        amount="61200.00 EUR",
    )


def regolare() -> Paper:
    s = Sheet(SERIF, 11, 70)
    s.p("COMUNE DI ROCCA SANT'ALVISE\nSettore Lavori Pubblici", align=1, bold=True, after=20)
    s.h("CERTIFICATO DI REGOLARE ESECUZIONE", 14, align=1).p(
        "Lavori: Consolidamento del muro di via Portella\nCUP/Commessa comunale: LP-0071-25\nImpresa: Edil Matese S.r.l.",
        after=14,
    )
    s.p(
        "Il sottoscritto direttore dei lavori, visti gli atti contabili e il verbale di visita, <b>certifica</b> che i lavori sono stati regolarmente eseguiti e liquida a favore dell'impresa il credito residuo di euro 14.306,75."
    )
    s.p(
        "Il Responsabile del procedimento conferma il presente certificato e accetta l'opera per conto del Comune.",
        after=18,
    )
    s.p("Rocca Sant'Alvise, ventidue aprile duemilaventisei", after=16)
    s.sign(
        [
            ("Il direttore dei lavori", Ink("dl"), "arch. Pasquale Iannotta"),
            ("Il Responsabile del procedimento", Ink("rup"), "Ornella Vaccarella"),
        ]
    )
    return P(
        "regolare-esecuzione",
        AC,
        YES,
        True,
        "it",
        s.make(),
        client="COMUNE DI ROCCA SANT'ALVISE",
        project="Consolidamento del muro di via Portella",
        project_code="LP-0071-25",
        signatory_name="Ornella Vaccarella",
        signatory_title="Responsabile del procedimento",
        signature_date="2026-04-22",
        amount="14306.75 EUR",
    )


def ddt() -> Paper:
    s = Sheet(SANS, 9, 45)
    s.t([["DOCUMENTO DI TRASPORTO", "D.D.T. n. 1184/B\ndel 19/11/2025"]], (0.6, 0.4), look="grid")
    s.t(
        [
            [
                "Mittente: Officine Grafiche Brentella s.n.c., Noventa Alta",
                "Destinatario: Fondazione Teatro Civico di Montelupo Dora",
            ],
            ["Vs. ordine: OA-25-318", "Causale: vendita     Porto: franco     Vettore: mittente"],
        ],
        head=False,
    )
    s.t(
        [
            ["Descrizione", "U.M.", "Q.tà"],
            ["Programma di sala stagione 2026, brossura", "pz", "3.000"],
            ["Locandine 70x100", "pz", "250"],
            ["Espositori da terra", "pz", "6"],
        ],
        (0.7, 0.12, 0.18),
        right=(2,),
    )
    s.p(
        "Annotazioni del destinatario: merce ricevuta il 20 novembre 2025 e accettata con riserva: due espositori ammaccati, da sostituire a cura del fornitore.",
        after=14,
    )
    s.t(
        [
            ["Firma conducente", "Firma destinatario"],
            [Ink("autista", 80), Ink("montelupo", 80)],
            ["", "Donatella Perosino, responsabile di sala"],
        ]
    )
    return P(
        "ddt-teatro",
        AC,
        IF,
        True,
        "it",
        s.make(),
        client="Fondazione Teatro Civico di Montelupo Dora",
        signatory_name="Donatella Perosino",
        signatory_title="responsabile di sala",
        signature_date="2025-11-20",
        po_number="OA-25-318",
        conditions=["due espositori ammaccati, da sostituire a cura del fornitore"],
    )


def variante() -> Paper:
    s = Sheet("DV", 9, 60)
    s.h("Richiesta di variante n. 5", 16, bold=False, color="#5d4037")
    s.kv(
        [
            ("Committente", "Immobiliare Corte dei Glicini S.r.l."),
            ("Appaltatore", "Impianti Termici Gavirate S.p.A."),
            ("Cantiere", "Residenza Glicini, scala B"),
            ("Commessa", "IG-442"),
        ]
    )
    s.p(
        "Oggetto: sostituzione delle colonne montanti in multistrato con acciaio inox. Maggior costo richiesto: € 17.880,00 oltre IVA. Proroga richiesta: 15 giorni."
    )
    s.p(
        "Allegati dell'appaltatore: relazione tecnica, listino del produttore, cronoprogramma aggiornato. Parere del direttore dei lavori acquisito il 19 maggio 2026."
    )
    s.h("Decisione del committente", 11).ticks(
        [(False, "approvata"), (False, "approvata parzialmente"), (True, "respinta")], kind="type"
    )
    s.p(
        "Motivo: il capitolato prevedeva già l'acciaio inox; nessun maggior compenso è dovuto.",
        after=16,
    )
    s.p("Milano, 23 maggio 2026").add(hand("L. Castelnovo", "Kristi", 25)).p(
        "Ludovica Castelnovo, Amministratrice unica"
    )
    return P(
        "variante-glicini",
        CO,
        NO,
        True,
        "it",
        s.make(),
        client="Immobiliare Corte dei Glicini S.r.l.",
        project="Residenza Glicini, scala B",
        project_code="IG-442",
        signatory_name="Ludovica Castelnovo",
        signatory_title="Amministratrice unica",
        signature_date="2026-05-23",
        amount="17880.00 EUR",
        change_order_number="5",
    )


def rapportino() -> Paper:
    s = Sheet("Narrow", 10.5, 50)
    s.h("Rapportino mensile delle attività", 16).p(
        "Consulente: Samuele Orlandini - Società: Quadrato Magico S.r.l. - Mese: gennaio 2026"
    )
    s.kv(
        [
            ("Cliente", "Banca Popolare del Mincio"),
            ("Progetto", "Segnalazioni di vigilanza"),
            ("Codice attività", "BPM-SV-26"),
        ],
        0.2,
        look="grid",
    )
    s.t(
        [
            ["Settimana", "Giornate", "Attività"],
            ["2", "3", "Analisi flussi"],
            ["3", "5", "Sviluppo controlli"],
            ["4", "5", "Sviluppo controlli"],
            ["5", "4,5", "Test integrato"],
            ["Totale", "17,5", ""],
        ],
        (0.2, 0.2, 0.6),
        look="lines",
    )
    s.p("Visto, si approvano le 17,5 giornate esposte.", bold=True, after=4)
    s.p("/f/ Giuliana Benedusi - Responsabile Segnalazioni - 03.02.2026".replace("/f/", "/s/"))
    return P(
        "rapportino-banca",
        TS,
        YES,
        True,
        "it",
        s.make(),
        client="Banca Popolare del Mincio",
        project="Segnalazioni di vigilanza",
        project_code="BPM-SV-26",
        signatory_name="Giuliana Benedusi",
        signatory_title="Responsabile Segnalazioni",
        signature_date="2026-02-03",
    )


def mail() -> Paper:
    s = Sheet(SERIF, 11, 58)
    s.p(
        "Da: Tancredi Lo Presti\nInviato: giovedì 25 settembre 2025 19:06\nA: redazione@inchiostroedizioni.example\nOggetto: I: traduzione catalogo - via libera",
        size=10,
    ).rule(1)
    s.p("Gentilissima Agnese,").p(
        "ho riletto la traduzione inglese del catalogo insieme alla curatrice. Ottimo lavoro: per noi la consegna è approvata in via definitiva e potete procedere con la fattura di 3.480 euro (commessa 25/96)."
    ).p("A presto,\nTancredi Lo Presti\nConservatore, Museo Civico Ibleo")
    s.gap(10).p(
        "-----Messaggio originale-----\nDa: Agnese Marchetti\nBuongiorno, in allegato la traduzione completa del catalogo. Restiamo in attesa della Vostra approvazione.",
        size=9,
    )
    return P(
        "mail-catalogo",
        EM,
        YES,
        None,
        "it",
        s.make(),
        client="Museo Civico Ibleo",
        milestone="traduzione inglese del catalogo",
        project_code="25/96",
        signatory_name="Tancredi Lo Presti",
        signatory_title="Conservatore",
        signature_date="2025-09-25",
        amount="3480.00 EUR",
    )


def modulo() -> Paper:
    def draw(c):
        put(c, 50, 790, "Modulo di accettazione fornitura software", 15, SANS, True)
        c.line(50, 780, 545, 780)
        y = 745
        for label in (
            "Ente committente",
            "Applicativo",
            "Cod. progetto",
            "Rilascio",
            "Importo del rilascio",
        ):
            put(c, 50, y + 4, label)
            field(c, label, 175, y, 350)
            y -= 26
        for x, name, label in (
            (50, "acc", "Accettato"),
            (180, "ris", "Accettato con riserva"),
            (360, "non", "Non accettato"),
        ):
            check(c, name, x, y - 8)
            put(c, x + 20, y - 6, label)
        put(c, 50, y - 36, "Osservazioni")
        field(c, "oss", 50, y - 106, 475, h=62)
        y -= 140
        for label in ("Nominativo", "Qualifica", "Data", "Firma"):
            put(c, 50, y + 4, label)
            field(c, label, 175, y, 350)
            y -= 26

    data = filled(
        free(draw),
        {
            "Ente committente": "Azienda Trasporti Valle Olona",
            "Applicativo": "Turni e ferie",
            "Cod. progetto": "TF-613",
            "Rilascio": "Rilascio 3",
            "Importo del rilascio": "€ 20.500,00",
            "non": "/Yes",
            "oss": "Il calcolo delle maggiorazioni notturne è errato in 14 casi su 40.",
            "Nominativo": "Fulvio Zanzottera",
            "Qualifica": "Responsabile del personale viaggiante",
            "Data": "16 dicembre 2025",
            "Firma": "/s/ Fulvio Zanzottera",
        },
    )
    return P(
        "modulo-trasporti",
        AC,
        NO,
        True,
        "it",
        data,
        "form",
        client="Azienda Trasporti Valle Olona",
        project="Turni e ferie",
        project_code="TF-613",
        milestone="Rilascio 3",
        signatory_name="Fulvio Zanzottera",
        signatory_title="Responsabile del personale viaggiante",
        signature_date="2025-12-16",
        amount="20500.00 EUR",
    )


def ultimazione() -> Paper:
    s = Sheet(SANS, 10.5, 70)
    s.p(
        "Studio Geologico Conero - Associazione professionale", bold=True, color="#8d6e00", after=24
    )
    s.p("Spett.le Consorzio di Bonifica del Musone\nc.a. dott. Amedeo Frattini", align=2, after=20)
    s.p("Ancona, 31 gennaio 2026", after=12).p(
        "<b>Oggetto: comunicazione di ultimazione delle indagini - incarico 25-G-09, fase A</b>",
        after=10,
    )
    s.p(
        "Con la presente comunichiamo di avere ultimato la fase A (sondaggi e prove in foro) dello studio Argine di Ponte Lungo. A nostro giudizio tutte le prestazioni sono conformi al disciplinare e possono considerarsi accettate."
    ).p(
        "Vi preghiamo di restituirci copia della presente firmata per accettazione, così da poter emettere la fattura di € 8.640,00.",
        after=16,
    )
    s.p("Cordiali saluti", after=2).add(Ink("conero", 110, 28)).p(
        "geol. Sabrina Coltorti", after=26
    )
    s.p("Per accettazione - Consorzio di Bonifica del Musone", bold=True, after=20).p(
        "Data ______________     Firma ________________________\n(Amedeo Frattini, direttore tecnico)"
    )
    return P(
        "ultimazione-indagini",
        AC,
        OPEN,
        False,
        "it",
        s.make(),
        client="Consorzio di Bonifica del Musone",
        project="Argine di Ponte Lungo",
        project_code="25-G-09",
        milestone="fase A",
        signatory_name="Amedeo Frattini",
        signatory_title="direttore tecnico",
        amount="8640.00 EUR",
        warnings=["partly_signed"],
    )


def sala() -> Paper:
    s = Sheet(SERIF, 11.5, 62)
    s.h("Verbale di consegna e presa in carico", 17).p(
        "Allestimento sala immersiva - progetto SI-2025-4"
    ).rule()
    s.p(
        "Il Parco Archeologico di Monte Corvino, committente, e la ditta Lanterna Magica Allestimenti redigono il presente verbale per la consegna della seconda fase (impianto audio e luci). Corrispettivo della fase: € 37.400,00."
    )
    s.p("Barrare una sola casella:").ticks(
        [
            (True, "Il committente prende in carico la fase senza riserve."),
            (True, "Il committente rifiuta la presa in carico."),
        ]
    )
    s.gap(14).p("Monte Corvino, 17 luglio 2025", after=8).add(Ink("corvino", 130, 34)).p(
        "per il committente: Gesualda Palmisano, funzionaria archeologa"
    )
    data = s.make()
    return P(
        "presa-in-carico",
        AC,
        OPEN,
        True,
        "it",
        scanned(data, skew=1.2, noise=4, seed=71, shadow=True),
        "scan",
        source=data,
        client="Parco Archeologico di Monte Corvino",
        project="Allestimento sala immersiva",
        project_code="SI-2025-4",
        milestone="seconda fase (impianto audio e luci)",
        signatory_name="Gesualda Palmisano",
        signatory_title="funzionaria archeologa",
        signature_date="2025-07-17",
        amount="37400.00 EUR",
    )


def ordine() -> Paper:
    s = Sheet(MONO, 9, 48)
    s.p("CANTINA SOCIALE COLLI DEL TIRSO soc. agr. coop.", bold=True, size=11).p(
        "ORDINE DI ACQUISTO   OdA 7000/26/144    data 05 marzo 2026"
    ).rule()
    s.p(
        "Fornitore : Enomeccanica Sarda S.a.s.\nProgetto  : Revamping linea imbottigliamento\nConsegna  : entro 60 gg\nPagamento : 60 gg d.f.f.m."
    )
    s.t(
        [
            ["Pos", "Descrizione", "Q", "Prezzo", "Totale"],
            ["10", "Etichettatrice lineare revisionata", "1", "28.500,00", "28.500,00"],
            ["20", "Messa in servizio (giornate)", "3", "650,00", "1.950,00"],
            ["", "TOTALE ORDINE EUR", "", "", "30.450,00"],
        ],
        (0.08, 0.46, 0.06, 0.2, 0.2),
        right=(3, 4),
        look="lines",
    )
    s.p(
        "Condizioni: imballo incluso; penale per ritardo 1 % a settimana; foro competente Oristano; riportare il numero d'ordine su bolla e fattura; vietata la cessione del credito.",
        size=8,
    )
    s.p(
        "L'accettazione della macchina avverrà con separato verbale. Si prega di restituire copia per conferma d'ordine."
    ).p("Documento emesso dal sistema gestionale, valido senza firma.")
    return P(
        "oda-cantina",
        PO,
        None,
        None,
        "it",
        s.make(),
        client="CANTINA SOCIALE COLLI DEL TIRSO soc. agr. coop.",
        project="Revamping linea imbottigliamento",
        amount="30450.00 EUR",
        po_number="7000/26/144",
    )


def papers() -> Iterator[Paper]:
    for one in (
        collaudo,
        regolare,
        ddt,
        variante,
        rapportino,
        mail,
        modulo,
        ultimazione,
        sala,
        ordine,
    ):
        yield one()
