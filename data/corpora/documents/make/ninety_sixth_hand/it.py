"""Italian papers: Italy and Ticino."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import Board, blend, drawn, made, sheet


def test_run() -> Paper:
    """A scanned record of a test of a plant."""
    page = r"""
#set page(paper: "a4", margin: 20mm)
#set text(font: "Nimbus Roman", size: 11pt, lang: "it")
#let w(body) = hand(f: "DkgHandwriting", s: 11.5pt, body)
#table(columns: (1fr, auto), inset: 8pt, [#text(size: 15pt, weight: "bold")[VERBALE DI COLLAUDO] \ Officine Idrauliche Valsesia S.n.c., Varallo], [Commessa \ *OIV 437/25*])
Committente: *Cartiera del Sesia S.p.A.* \
Impianto: *Revisione turbina n. 2 e quadro di comando* \
Luogo: Romagnano Sesia #h(8mm) Data: #w[11 dicembre 2025]

Il giorno suddetto si è proceduto alle prove in contraddittorio:
#table(columns: (1fr, auto, auto), inset: 6pt, [*Prova*], [*Atteso*], [*Rilevato*], [Potenza ai morsetti a 4,2 m³/s], [≥ 610 kW], w[628 kW], [Vibrazione supporto lato alternatore], [≤ 2,8 mm/s], w[1,4 mm/s], [Chiusura distributore in emergenza], [≤ 12 s], w[9 s], [Temperatura cuscinetti dopo 6 h], [≤ 65 °C], w[57 °C])
Esito: #bx(k: 2) *POSITIVO* #h(8mm) #bx() *NEGATIVO* #h(8mm) Note: #w[nessuna]

L'impianto è accettato dal committente. Saldo da corrispondere: euro 48.900,00 oltre IVA.
#v(5mm)
#grid(columns: (1fr, 1fr), [Per il committente \ #ink(701, w: 110pt) \ Ing. Ornella Prandi \ Responsabile Energia], [Per l'appaltatore \ #ink(702, w: 85pt, c: black) \ Ezio Zanfa])
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "it",
        client="Cartiera del Sesia S.p.A.",
        project="Revisione turbina n. 2 e quadro di comando",
        project_code="OIV 437/25",
        signatory_name="Ornella Prandi",
        signatory_title="Responsabile Energia",
        signature_date="2025-12-11",
        amount="48900.00 EUR",
    )
    return sheet(
        "nl-it-collaudo-turbina",
        page,
        label,
        Scanner(dpi=124, skew=-0.7, noise=2, jpeg=38, seed=71),
    )


def regular() -> Paper:
    """A certificate of regular execution with prescriptions."""
    page = r"""
#set page(paper: "a4", margin: 24mm)
#set text(font: "Libertinus Serif", size: 11pt, lang: "it")
#align(center)[*COMUNITÀ MONTANA DELL'ALTO SANGRO* \ #text(size: 9pt)[Settore lavori pubblici] \ #v(3mm) #text(size: 14pt)[CERTIFICATO DI REGOLARE ESECUZIONE]]
#v(3mm)
*Lavori:* Consolidamento del muro di via Castello, Opi \
*CUP / contratto:* rep. n. 1187 del 9 settembre 2024 \
*Impresa:* Edilgeo Marsica S.r.l. \
*Importo netto liquidabile:* € 91.336,42

La sottoscritta direttrice dei lavori, visti il conto finale e la relazione del geologo; dato atto che la visita definitiva si è svolta il 14 ottobre 2025; riscontrato che le opere corrispondono al progetto e alla perizia approvata,

#align(center)[*CERTIFICA*]

la regolare esecuzione dei lavori, con le seguenti prescrizioni a carico dell'impresa, da adempiere entro trenta giorni:

1) riprofilatura della cunetta a monte; \
2) consegna delle letture inclinometriche di settembre.

Lo svincolo della cauzione resta regolato dal capitolato.
#v(8mm)
Castel di Sangro, 21 ottobre 2025 #h(1fr) #box(width: 70mm)[La direttrice dei lavori \ #ink(711, w: 110pt) \ Arch. Lucilla D'Amico]
"""
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "it",
        client="COMUNITÀ MONTANA DELL'ALTO SANGRO",
        project="Consolidamento del muro di via Castello, Opi",
        project_code="1187",
        signatory_name="Lucilla D'Amico",
        signatory_title="direttrice dei lavori",
        signature_date="2025-10-21",
        amount="91336.42 EUR",
        conditions=(
            "riprofilatura della cunetta a monte",
            "consegna delle letture inclinometriche di settembre",
        ),
    )
    return sheet("nl-it-regolare", page, label)


def mail() -> Paper:
    """A vendor's reminder that decides nothing."""

    def draw(b: Board) -> None:
        b.text(45, 48, "Sollecito cortese: verbale della fase di analisi", "calibb", 14)
        y = b.table(
            45,
            60,
            [
                ["Da:", "Studio Gradiente, Padova (Ilenia Favaretto)"],
                ["A:", "Consorzio Ortolani del Delta, att.ne dott. Mantoan"],
                ["Inviato:", "lunedì 9 marzo 2026 08:55"],
            ],
            [55, 450],
            "calib",
            10.5,
            [("LINEBELOW", (0, -1), (-1, -1), 0.6, "#888888")],
            head=False,
            after=14,
        )
        for words in (
            "Gentile dottor Mantoan,",
            "torno a scriverLe per il gestionale della cella frigo (offerta SG-26/014). Tre settimane fa Le "
            "avevamo lasciato il documento di analisi, con preghiera di farci avere il verbale compilato.",
            "So che siete in piena campagna del radicchio e che il consiglio non si è ancora riunito. Ci "
            "farebbe comodo sapere almeno in quale seduta ne parlerete, così da non spostare i programmatori "
            "su un altro cliente.",
            "Se preferisce, passo io in sede con due copie e La aiuto a riempire la parte tecnica.",
            "Un caro saluto<br/>Ilenia Favaretto",
        ):
            y = b.para(45, y, 495, words, "calib", 11, 1.4, after=10)

    label = truth(
        "email",
        None,
        None,
        "it",
        client="Consorzio Ortolani del Delta",
        project="gestionale della cella frigo",
        project_code="SG-26/014",
        milestone="fase di analisi",
    )
    return made("nl-it-mail-sollecito", drawn(draw), label)


def variation() -> Paper:
    """A variation that needs two signatures on the client's side."""
    page = r"""
#set page(paper: "a4", margin: 19mm)
#set text(font: "Liberation Sans", stretch: 75%, size: 11pt, lang: "it")
#text(size: 17pt, weight: "bold")[Ordine di variante n. 4] #h(1fr) #box(stroke: 1pt, inset: 6pt)[Contratto *ALB-2024-09*]
#v(2mm)
Stazione appaltante: *Albergo Diffuso Borgo Cerreto S.c.a r.l.* \
Intervento: *Recupero di otto alloggi in pietra* \
Appaltatore: Restauri Piceni S.r.l. – Progettista e D.L.: arch. Corrado Vesprini
#table(columns: (auto, 1fr, auto, auto, auto), inset: 6pt, [*Voce*], [*Lavorazione*], [*U.M.*], [*Quantità*], [*Importo*], [V4.a], [Rifacimento solaio in legno, alloggio 6], [m²], [41], [13.530,00 €], [V4.b], [Catene metalliche aggiuntive], [n.], [6], [4.920,00 €], [V4.c], [Stralcio controsoffitto alloggio 2], [m²], [28], [–1.680,00 €], table.cell(colspan: 4, align: right)[Saldo della variante], [*16.770,00 €*])
Termini: proroga di 15 giorni naturali e consecutivi.

#text(size: 9.5pt)[Ai sensi dello statuto la variante produce effetti soltanto se firmata dal presidente *e* dal consigliere delegato.]
#v(5mm)
#grid(columns: (1fr, 1fr, 1fr), gutter: 6mm, [Appaltatore \ #ink(731, w: 70pt, c: black) \ R. Ciccarelli \ 12.01.2026], [Presidente \ #ink(732, w: 90pt) \ Settimio Agostini \ 19.01.2026], [Consigliere delegato \ #v(26pt) #rule(45mm) \ Fiorella Bracci \ #rule(25mm)])
"""
    label = truth(
        "change_order",
        "undecided",
        False,
        "it",
        client="Albergo Diffuso Borgo Cerreto S.c.a r.l.",
        project="Recupero di otto alloggi in pietra",
        project_code="ALB-2024-09",
        signatory_name="Fiorella Bracci",
        signatory_title="Consigliere delegato",
        amount="16770.00 EUR",
        change_order_number="4",
        warnings=("partly_signed",),
    )
    return sheet("nl-it-variante", page, label)


def hours() -> Paper:
    """A sheet of interventions approved on a condition."""
    page = r"""
#set page(paper: "a4", margin: 18mm)
#set text(font: "Lato", size: 9.5pt, lang: "it")
#grid(columns: (8mm, 1fr), gutter: 5mm, rect(width: 8mm, height: 16mm, fill: rgb("#ef476f")), align(horizon)[#text(size: 17pt, weight: "bold")[Rapportino ore] · Sistemi Quarnaro, Trieste])
#v(2mm)
#table(columns: (1fr, 1fr, 1fr), inset: 6pt, [Cliente: *Cantieri Nautici Istria Nova*], [Attività: *Presidio sistemistico ERP*], [Ticket quadro: *SQ-90417*])
Periodo di riferimento: *novembre 2025*
#table(columns: (auto, 1fr, auto, auto), inset: 5pt, [*Data*], [*Intervento*], [*Tecnico*], [*Ore*], [4/11], [Ripristino stampanti di reparto], [Crevatin], [5], [11/11], [Aggiornamento database, finestra notturna], [Crevatin], [9], [18/11], [Nuovi utenti ufficio acquisti], [Sossi], [4], [25/11], [Prova di ripristino backup], [Sossi], [7], table.cell(colspan: 3)[Totale], [*25*])
Importo: 25 h × 68,00 € = *1.700,00 €*

Firma del tecnico #ink(741, w: 65pt, c: black) #h(4mm) 1 dicembre 2025
#v(4mm)
#block(stroke: 0.8pt, inset: 10pt, width: 100%)[*Benestare del cliente*

Ore approvate a condizione che venga trasmesso il registro della prova del 25/11
#v(3mm)
#ink(742, w: 105pt) #h(8mm) 4 dicembre 2025 \
Loredana Vascotto, responsabile amministrativa]
"""
    label = truth(
        "timesheet_approval",
        "accepted_with_conditions",
        True,
        "it",
        client="Cantieri Nautici Istria Nova",
        project="Presidio sistemistico ERP",
        project_code="SQ-90417",
        milestone="novembre 2025",
        signatory_name="Loredana Vascotto",
        signatory_title="responsabile amministrativa",
        signature_date="2025-12-04",
        amount="1700.00 EUR",
        conditions=("venga trasmesso il registro della prova del 25/11",),
    )
    return sheet("nl-it-rapportino", page, label)


def refused() -> Paper:
    """A record in which the client's refusal to sign is noted."""
    page = r"""
#set page(paper: "a4", margin: 25mm)
#set text(font: "C059", size: 10.5pt, lang: "it")
#text(size: 15pt)[*Verbale di consegna lavori ultimati*] \ Serramenti Fratelli Bonvicini, Molinella (BO) · ordine *BV 2025/206*
#v(4mm)
Cliente: *Condominio Le Torri di via Saragozza*, in persona dell'amministratrice \
Lavoro: *Sostituzione infissi vano scale*

Oggi, 29 gennaio 2026, alle ore 15.20 il nostro incaricato Mirko Bonvicini si è presentato per la consegna. Sono stati aperti e chiusi tutti i ventidue infissi alla presenza dell'amministratrice e di due condomini.

L'amministratrice ha dichiarato quanto segue, che si trascrive su sua richiesta:

#block(inset: (left: 8mm), stroke: (left: 1.5pt))[«I vetri non sono quelli antisfondamento ordinati dall'assemblea. Non accetto il lavoro e non firmo. Il saldo di 18.450,00 euro non verrà versato.»]

L'incaricato prende atto e trattiene le chiavi del cantiere.
#v(8mm)
#grid(columns: (1fr, 1fr), [Per la ditta \ #ink(751, w: 90pt, c: black) \ Mirko Bonvicini], [Per il cliente \ #v(5mm) _rifiuta la firma_ #v(3mm) Avv. Tullia Mengoli, amministratrice])
"""
    label = truth(
        "acceptance_certificate",
        "rejected",
        False,
        "it",
        client="Condominio Le Torri di via Saragozza",
        project="Sostituzione infissi vano scale",
        project_code="BV 2025/206",
        signatory_name="Tullia Mengoli",
        signatory_title="amministratrice",
        amount="18450.00 EUR",
    )
    return sheet("nl-it-rifiuto-firma", page, label)


def ticino() -> Paper:
    """A Ticino acceptance of a survey of roofs."""
    page = r"""
#set page(paper: "a4", margin: (x: 28mm, y: 22mm))
#set text(font: "URW Bookman", size: 10pt, lang: "it", region: "ch")
#grid(columns: (1fr, 1fr), [*Patriziato di Brontallo-Menzonio* \ Casa patriziale \ 6692 Brontallo], align(right)[Brontallo, 16 ottobre 2025])
#v(6mm)
Studio d'ingegneria Pedrazzini-Lotti SA \ Via Vallemaggia 23 \ 6600 Locarno
#v(5mm)
*Mandato PL-318: risanamento della teleferica di Margoneggia. Approvazione del progetto definitivo*

Egregi signori,

nella seduta di ieri sera l'Ufficio patriziale ha esaminato i piani, la perizia sulle funi e il preventivo al 10 %. Il nostro Antonio, che la teleferica la manovra da quarant'anni, ha voluto vedere due volte il dettaglio del freno e alla fine ha annuito.

Comunichiamo perciò che il progetto definitivo è approvato così come presentato. Vi preghiamo di trasmetterci la nota d'onorario di fase, CHF 24'700.00, e di avviare la procedura di concessione presso la Confederazione.

Con stima,
#v(2mm)
#ink(761, w: 115pt, h: 30pt) \
Daria Fiscalini \
Presidente
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "it",
        client="Patriziato di Brontallo-Menzonio",
        project="risanamento della teleferica di Margoneggia",
        project_code="PL-318",
        milestone="progetto definitivo",
        signatory_name="Daria Fiscalini",
        signatory_title="Presidente",
        signature_date="2025-10-16",
        amount="24700.00 CHF",
    )
    return sheet("nl-it-ch-teleferica", page, label)


def mixed() -> Paper:
    """A typed report with a scanned slip of acceptance."""
    first = r"""
#set page(paper: "a4", margin: 22mm)
#set text(font: "Carlito", size: 10.5pt, lang: "it")
#text(size: 16pt, weight: "bold", fill: rgb("#3d405b"))[Relazione di fine allestimento] \
Mostra *Carte nautiche del Ponente* · commessa *LB-1566* \
Laboratorio Bitta Allestimenti, Savona, per *Museo Civico Navale di Imperia-Oneglia*
#v(3mm)
*Sale 1–3.* Montate le pedane, le teche e i ventinove leggii. Illuminazione regolata a 50 lux con la restauratrice, misurati in ogni punto.

*Sala 4.* Il planisfero tattile è arrivato con due giorni di ritardo per lo sciopero dei corrieri; l'audioguida corrispondente parla italiano, francese e occitano.

*Sicurezza.* Le vie di fuga sono rimaste libere durante tutto il montaggio. La certificazione dei materiali ignifughi è stata consegnata all'economato.

*Importi.* Resta da fatturare la terza e ultima rata del corrispettivo, pari a 13.980,00 €, IVA esclusa.

Segue il foglio di accettazione raccolto in sede.
"""
    second = r"""
#set page(paper: "a4", margin: 24mm)
#set text(font: "Nimbus Sans", size: 11.5pt, lang: "it")
#let w(body) = hand(f: "DkgHandwriting", s: 13pt, body)
#align(center)[#text(size: 15pt, weight: "bold")[FOGLIO DI ACCETTAZIONE] \ commessa LB-1566]
#v(6mm)
Il museo:
#v(2mm)
#bx() accetta l'allestimento
#v(2mm)
#bx(k: 2, c: blue) accetta l'allestimento con riserva
#v(2mm)
#bx() non accetta l'allestimento
#v(4mm)
Riserva: #w[sostituire il vetro graffiato della teca 12] \
#h(15mm) #w[entro l'inaugurazione]
#v(10mm)
Data #w[26 febbraio 2026]
#v(4mm)
Firma #ink(771, w: 115pt) \
#h(12mm) Ginevra Acquarone, conservatrice
"""
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "it",
        client="Museo Civico Navale di Imperia-Oneglia",
        project="Carte nautiche del Ponente",
        project_code="LB-1566",
        signatory_name="Ginevra Acquarone",
        signatory_title="conservatrice",
        signature_date="2026-02-26",
        amount="13980.00 EUR",
        conditions=("sostituire il vetro graffiato della teca 12",),
    )
    return blend(
        "nl-it-allestimento",
        first,
        second,
        label,
        Scanner(dpi=120, skew=1.3, noise=2.4, jpeg=40, seed=77),
    )


def form() -> Paper:
    """A fillable form left without an answer."""

    def draw(b: Board) -> None:
        b.block(40, 36, 4, 44, "#118ab2")
        b.text(54, 56, "Modulo di accettazione corso", "sansb", 15)
        b.text(54, 73, "Formazione Lanterna, Genova", "sans", 9)
        y = 100.0
        for tag, name, value in (
            ("Azienda", "azienda", "Terminal Rinfuse Vado S.r.l."),
            ("Corso", "corso", "Preposti e uso carrelli, 24 ore"),
            ("Codice edizione", "edizione", "FL-3302"),
            ("Partecipanti", "partecipanti", "16"),
            ("Quota complessiva", "quota", "4.640,00 euro"),
        ):
            b.text(40, y + 12, tag, "sans", 9)
            b.field(155, y, 395, name, value)
            y += 27
        y = b.para(
            40,
            y + 10,
            510,
            "Gradimento medio dei partecipanti: 8,9 su 10. Registri e verbali d'esame sono stati "
            "consegnati al servizio prevenzione il 12 marzo 2026.",
            "sans",
            9,
            after=12,
        )
        b.text(40, y + 10, "L'azienda, verificato quanto sopra,", "sans", 9)
        y += 22
        b.choice(52, y, "accetta")
        b.text(74, y + 10, "accetta il corso come regolarmente svolto", "sans", 9)
        b.choice(52, y + 24, "rifiuta")
        b.text(74, y + 34, "contesta il corso per i motivi allegati", "sans", 9)
        y += 66
        b.text(40, y + 12, "Nome e ruolo", "sans", 9)
        b.field(155, y, 395, "nome", "Giacomo Oddera, RSPP")
        b.text(40, y + 42, "Data", "sans", 9)
        b.field(155, y + 30, 130, "data", "")
        b.text(40, y + 84, "Firma", "sans", 9)
        b.line(155, y + 86, 400)

    label = truth(
        "acceptance_certificate",
        "undecided",
        False,
        "it",
        client="Terminal Rinfuse Vado S.r.l.",
        project="Preposti e uso carrelli, 24 ore",
        project_code="FL-3302",
        signatory_name="Giacomo Oddera",
        signatory_title="RSPP",
        amount="4640.00 EUR",
    )
    return made("nl-it-modulo-corso", drawn(draw), label, form="form")


def papers() -> Iterator[Paper]:
    """All of them."""
    for make in (
        test_run,
        regular,
        mail,
        variation,
        hours,
        refused,
        ticino,
        mixed,
        form,
    ):
        yield make()
