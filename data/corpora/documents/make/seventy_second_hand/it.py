"""Italian papers from Italy and Ticino."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import Form, page, style


def collaudo() -> Paper:
    body = r"""
#align(center)[#text(14pt, weight: "bold")[VERBALE DI COLLAUDO TECNICO] \ #text(9.5pt)[impianto di depurazione acque di lavaggio]]
#v(6pt)
#table(columns: (28%, 1fr), stroke: .4pt, inset: 5pt,
[Committente], [Caseificio Valsugnana S.p.A., Borgo Chiese],
[Fornitore], [Depurtecnica Adige S.r.l.],
[Commessa], [DA-25-310],
[Oggetto], [Depuratore biologico, linea siero],
[Ordine cliente], [CV/4450 del 12/06/2025],
[Importo a saldo], [€ 73.650,00 oltre IVA])
Il giorno 24 febbraio 2026 alle ore 9.30, alla presenza dei sottoscritti, si è proceduto alle prove previste dal capitolato.
#table(columns: (1fr, auto, auto, auto), stroke: .4pt, inset: 4.5pt, align: (left, right, right, center), [Parametro allo scarico], [Limite], [Rilevato], [Esito], [COD (mg/l)], [160], [94], [conforme], [Azoto ammoniacale (mg/l)], [15], [6,2], [conforme], [Solidi sospesi (mg/l)], [80], [31], [conforme], [Portata trattata (m³/h)], [12], [12,4], [conforme])
Le prove di allarme e di blocco sono state ripetute tre volte con risultato regolare. L'impianto è dichiarato collaudato con esito positivo e il committente lo prende in consegna senza eccezioni.
#v(10pt)
Letto, confermato e sottoscritto.
#v(6pt)
#grid(columns: (1fr, 1fr), gutter: 18pt, [Per il committente \ %ink 901 125 36% \ Ornella Baldessarini, direttrice di stabilimento], [Per il fornitore \ %ink 902 115 34 #1f1f1f% \ ing. Mirko Zandonai])
"""
    return page(
        "mn-it-collaudo-depuratore",
        style("Libertinus Serif", 11, "2.2cm", lang="it"),
        body,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "it",
            client="Caseificio Valsugnana S.p.A.",
            project="Depuratore biologico, linea siero",
            project_code="DA-25-310",
            signatory_name="Ornella Baldessarini",
            signatory_title="direttrice di stabilimento",
            signature_date="2026-02-24",
            amount="73650.00 EUR",
            po_number="CV/4450",
        ),
    )


def riserva() -> Paper:
    body = r"""
#grid(columns: (1fr, 1fr), [Studio Tecnico Associato \ *Ferraris Benso* \ Torino], align(right)[Direzione dei lavori \ commessa 1093/24])
#v(10pt)
#align(center)[#text(14pt)[Verbale di ultimazione e consegna con riserva]]
#v(4pt)
Lavori: consolidamento e recupero del refettorio, complesso di San Grato \
Committente: Fondazione Opera San Grato, ente del terzo settore \
Impresa: Restauri Monviso S.n.c. #h(1fr) Importo dello stato finale: € 264.880,12
#v(4pt)
Il sottoscritto presidente della Fondazione, sentito il direttore dei lavori, dà atto che le opere sono state ultimate in tempo utile il 31 ottobre 2025 e le prende in consegna. Si fa riserva per le lavorazioni di piccola entità elencate nel riquadro, che non impediscono l'uso dei locali e andranno eseguite entro quaranta giorni.

#rect(width: 100%, inset: 9pt, stroke: (dash: "dashed"))[
1) stuccatura delle connessure nel voltino d'ingresso \
2) ritocco a calce della parete ovest sopra lo zoccolo \
3) messa a piombo dell'anta sinistra del portone]

Trascorso il termine senza esecuzione, il certificato perde efficacia.

#v(10pt)
Torino, 10 novembre 2025
#v(4pt)
#grid(columns: (1fr, 1fr, 1fr), gutter: 10pt, [Il committente \ %ink 911 110 34% \ don Ettore Gribaudo \ presidente], [Il direttore dei lavori \ %ink 912 105 34 #101010% \ arch. Silvia Benso], [L'impresa \ %ink 913 100 32% \ L. Giordano])
"""
    return page(
        "mn-it-consegna-riserva",
        style("C059", 10.5, "2.5cm", lang="it"),
        body,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "it",
            client="Fondazione Opera San Grato",
            project="consolidamento e recupero del refettorio, complesso di San Grato",
            project_code="1093/24",
            signatory_name="Ettore Gribaudo",
            signatory_title="presidente",
            signature_date="2025-11-10",
            amount="264880.12 EUR",
            conditions=[
                "stuccatura delle connessure nel voltino d'ingresso",
                "ritocco a calce della parete ovest sopra lo zoccolo",
                "messa a piombo dell'anta sinistra del portone",
            ],
        ),
    )


def mail_rifiuto() -> Paper:
    body = r"""
#set text(10.5pt)
#table(columns: (1fr,), stroke: (bottom: .4pt), inset: (x: 0pt, y: 3pt), [*Da:* Beatrice Lunardon (Cantieri Nautici Chioggia Est)], [*A:* Studio Ottomarzo, Gianluca], [*Data:* mercoledì 13 maggio 2026, 10:47], [*Oggetto:* R: sito nuovo, consegna homepage e configuratore (SO-386)])
#v(8pt)
Buongiorno Gianluca,

grazie della call di ieri, sempre piacevole. Ne abbiamo riparlato con l'ingegner Penzo e purtroppo il configuratore non rispecchia quanto concordato: le tre motorizzazioni si escludono a vicenda solo sulla carta, e dal telefono il prezzo resta a zero. Così non possiamo andare online alla fiera.

Vi chiediamo perciò di considerare la consegna non approvata. L'acconto di 7.200 euro legato a questa fase lo rimandiamo alla prossima versione, che aspettiamo senza fretta ma fatta bene.

Un caro saluto

Beatrice Lunardon \
Ufficio marketing
"""
    return page(
        "mn-it-mail-configuratore",
        style("Nimbus Sans", 10.5, "2.4cm", lang="it"),
        body,
        truth(
            "email",
            "rejected",
            None,
            "it",
            client="Cantieri Nautici Chioggia Est",
            project="sito nuovo",
            project_code="SO-386",
            milestone="homepage e configuratore",
            signatory_name="Beatrice Lunardon",
            signatory_title="Ufficio marketing",
            signature_date="2026-05-13",
            amount="7200.00 EUR",
        ),
    )


def rapportino() -> Paper:
    body = r"""
#rect(width: 100%, stroke: 1pt, inset: 0pt)[
#table(columns: (1fr, 1fr, 1fr), stroke: .5pt, inset: 7pt,
[*SIDERTEST* \ controlli non distruttivi \ Terni], [#align(center)[*RAPPORTINO ORE* \ n. 2026/0233]], [settimana 15 \ dal 6 al 10 aprile 2026])
#pad(8pt)[
Cliente: Acciaierie Nera Montoro S.r.l. #h(1fr) Commessa: ST-1882 \
Attività: Esame ultrasonoro saldature carroponte 40 t
#table(columns: (auto, 1fr, auto, auto), stroke: .4pt, inset: 5pt, align: (left, left, center, center), [giorno], [operatori], [ordinarie], [notturne], [mar 7], [Proietti, Bartolini], [16], [0], [mer 8], [Proietti, Bartolini], [16], [4], [gio 9], [Proietti], [8], [0], [], [*totale*], [*40*], [*4*])
Importo a consuntivo: € 2.596,00
#v(6pt)
Firma operatore: %ink 931 90 28%
#v(6pt)
Benestare del cliente (nome leggibile, qualifica, data, firma)
#v(18pt)
#line(length: 100%, stroke: .4pt)
]]
#text(8pt)[Il rapportino privo di benestare non dà diritto alla fatturazione. Copia bianca al cliente, copia gialla alla sede.]
"""
    return page(
        "mn-it-rapportino",
        style("Liberation Sans", 10, "2.2cm", lang="it"),
        body,
        truth(
            "timesheet_approval",
            "undecided",
            False,
            "it",
            client="Acciaierie Nera Montoro S.r.l.",
            project="Esame ultrasonoro saldature carroponte 40 t",
            project_code="ST-1882",
            amount="2596.00 EUR",
        ),
    )


def variante() -> Paper:
    body = r"""
#text(15pt, fill: rgb("#37474f"))[*Atto di variante n. 3*] \
#text(10pt)[al contratto d'appalto rep. 778 del 4 marzo 2025]
#line(length: 100%, stroke: 1.4pt + rgb("#37474f"))
*Premesso* che la società Residenze Lago Ceresio SA (committente) ha affidato all'impresa Bernasconi Costruzioni SA le opere da capomastro del cantiere "Casa ai Ronchi", mappale 412, Melide, progetto RLC-09;

*premesso* altresì che la roccia affiorata sul lato monte permette di rinunciare a parte della palificazione;

si conviene:

*Art. 1* #h(4pt) Vengono stralciati nove micropali con relativa testa di collegamento.

*Art. 2* #h(4pt) La mercede diminuisce di CHF 27'640.00 (IVA esclusa), che saranno dedotti dalla prossima situazione.

*Art. 3* #h(4pt) Il termine di consegna è anticipato di sei giorni lavorativi.

*Art. 4* #h(4pt) Restano immutate le altre pattuizioni.

#v(10pt)
Lugano, 18 settembre 2025
#grid(columns: (1fr, 1fr), gutter: 20pt, [La committente \ %ink 941 125 36% \ Nives Quadranti \ delegata del consiglio di amministrazione], [L'impresa \ %ink 942 115 34 #0e0e0e% \ Tiziano Bernasconi \ titolare])
"""
    return page(
        "mn-it-atto-variante",
        style("P052", 11, "2.7cm", lang="it"),
        body,
        truth(
            "change_order",
            "accepted",
            True,
            "it",
            client="Residenze Lago Ceresio SA",
            project="Casa ai Ronchi",
            project_code="RLC-09",
            signatory_name="Nives Quadranti",
            signatory_title="delegata del consiglio di amministrazione",
            signature_date="2025-09-18",
            amount="-27640.00 CHF",
            change_order_number="3",
        ),
    )


def ultimazione() -> Paper:
    body = r"""
#align(center)[#text(18pt, font: "Z003")[Falegnameria Pedrazzini] \ #text(9pt)[arredi su misura, Bellinzona]]
#v(10pt)
Spettabile \ Biblioteca Regionale delle Tre Valli \ Biasca

Bellinzona, 26 gennaio 2026

*Avviso di fine lavori*

Gentili signore, egregi signori,

con la presente vi informiamo che lunedì è terminata la posa degli scaffali nella sala ragazzi (commessa 25/207, nuovo arredo della biblioteca). I ripiani sono stati regolati con la vostra bibliotecaria, che si è detta entusiasta, e il cantiere è stato sgomberato. A nostro giudizio l'opera è perfettamente conforme e quindi accettata in ogni sua parte.

La nostra liquidazione finale ammonta a CHF 16'450.00.

Vi preghiamo di ritornarci la copia firmata per accettazione.

Con i migliori saluti \
%ink 951 120 34% \
Aldo Pedrazzini
#v(10pt)
#line(length: 100%, stroke: (dash: "dotted"))
Per accettazione (la biblioteca): #box(width: 1fr, repeat[.])
#v(4pt)
Data: #box(width: 5cm, repeat[.])
"""
    return page(
        "mn-it-fine-lavori",
        style("Caladea", 11, "2.6cm", lang="it"),
        body,
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "it",
            client="Biblioteca Regionale delle Tre Valli",
            project="nuovo arredo della biblioteca",
            project_code="25/207",
            amount="16450.00 CHF",
        ),
    )


def consegna_no() -> Paper:
    body = r"""
#grid(columns: (1fr, auto), [#text(14pt, weight: "black")[NETFORGE ITALIA] \ assistenza sistemistica, Modena], [Scheda di fine intervento \ mod. 7])
#line(length: 100%, stroke: 1.2pt)
Cliente: Ceramiche Secchia Alta S.p.A. \
Intervento: sostituzione firewall sede di Sassuolo \
Commessa: NF-MS-144 #h(1fr) Canone una tantum: € 5.380,00
#v(4pt)
#table(columns: (1fr, 46pt, 46pt), stroke: .5pt, inset: 6pt, align: (left, center, center), [Prova a fine intervento], [OK], [KO], [Navigazione uffici], tk, [], [VPN agenti], [], tk, [Collegamento stabilimento], [], tk, [Centralino], tk, [])
#v(2pt)
Il cliente: #h(6pt) #bx accetta #h(12pt) #bt non accetta l'intervento
#v(2pt)
Note: #pen[VPN ferma da due ore, rimesso il vecchio apparato]
#v(10pt)
#grid(columns: (1fr, 1.2fr), gutter: 10pt, [%ink 961 120 34 #151515% \ #line(length: 100%, stroke: .4pt) firma cliente], [#pen[Loris Cavazzuti, resp. sistemi] \ #pen[15/04/2026] \ #line(length: 100%, stroke: .4pt) nome, ruolo, data])
"""
    return page(
        "mn-it-scheda-firewall",
        style("Carlito", 11.5, "1.9cm", lang="it", more="#set page(height: 500pt)\n"),
        body,
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "it",
            client="Ceramiche Secchia Alta S.p.A.",
            project="sostituzione firewall sede di Sassuolo",
            project_code="NF-MS-144",
            signatory_name="Loris Cavazzuti",
            signatory_title="resp. sistemi",
            signature_date="2026-04-15",
            amount="5380.00 EUR",
        ),
        Scanner(dpi=135, skew=-1.1, noise=10, blur=0.6, jpeg=45, turn=270, seed=96),
    )


def brochure() -> Paper:
    body = r"""
#rect(width: 100%, fill: rgb("#12355b"), inset: 16pt)[#text(white, 22pt, weight: "bold")[Misurare il tempo della pietra] \ #text(white, 11pt)[Lapidea Rilievi, laser scanner e fotogrammetria per il patrimonio]]
#v(6pt)
#columns(3, gutter: 14pt)[
*Che cosa facciamo* \ Dal singolo capitello al centro storico: nuvole di punti, ortofoto, modelli HBIM. Squadre di due persone, nessun ponteggio, consegna in quattro settimane.

*Come lavoriamo* \ Sopralluogo gratuito. Preventivo in tre giorni. Ogni consegna è accompagnata da un modulo che il cliente firma soltanto dopo aver controllato le quote a campione.
#colbreak()
*Dicono di noi* \ "Accettato al primo colpo: in vent'anni non mi era mai successo." \ #text(9pt)[un soprintendente]

*Novità 2026* \ Rilievo subacqueo di moli e darsene con il drone Anguilla; archivio in rete per dieci anni.
#colbreak()
*Listino indicativo* \ Facciata fino a 400 m²: da € 1.900 \ Chiesa a navata unica: da € 4.500 \ Giornata aggiuntiva: € 780

*Dove siamo* \ Via dei Cavatori 12, Carrara \ info\@lapidea.example]
#v(1fr)
#align(center)[#text(9pt)[Vi aspettiamo al Salone del Restauro, padiglione 3, stand B17]]
"""
    return page(
        "mn-it-pieghevole",
        style("Lato", 10, "1.6cm", lang="it", more="#set page(flipped: true)\n"),
        body,
        truth("other", None, None, "it"),
    )


def modulo() -> Paper:
    form = Form((595.3, 841.9), "Modulo di accettazione")
    form.text(60, 64, "Laboratorio Prove Murgia", "Times-BoldItalic", 18)
    form.text(60, 82, "Altamura (BA), prove su calcestruzzi e terre", "Times-Italic", 10)
    form.rule(60, 92, 475, 1)
    form.text(60, 118, "MODULO DI ACCETTAZIONE DEL RAPPORTO DI PROVA", "Times-Bold", 12)
    y = 150.0
    for caption, name, value in (
        ("Richiedente", "richiedente", "Consorzio Irriguo Bradano Medio"),
        ("Lavoro", "lavoro", "Ripristino canale adduttore, tratto 2"),
        ("Accettazione lab. n.", "numero", "LPM-26-0457"),
        ("Rapporto", "rapporto", "Rapporto di prova 1208/C"),
        ("Corrispettivo", "corrispettivo", "EUR 2.915,00"),
    ):
        form.text(60, y, caption, "Times-Roman", 11)
        form.field(name, 185, y, 340, value)
        y += 27
    form.text(60, y + 14, "Il richiedente dichiara che il rapporto è:", "Times-Roman", 11)
    for number, (caption, on) in enumerate(
        (("accettato", False), ("accettato con riserva", True), ("respinto", False))
    ):
        form.box(f"esito{number}", 185, y + 38 + number * 22, on)
        form.text(206, y + 38 + number * 22, caption, "Times-Roman", 11)
    y += 122
    form.text(60, y, "Riserva", "Times-Roman", 11)
    form.field("riserva", 185, y, 340, "ripetere la prova di carotaggio n. 5, provino scheggiato")
    y += 50
    form.text(60, y, "Firmatario", "Times-Roman", 11)
    form.field("firmatario", 185, y, 200, "Mariateresa Loiudice")
    form.text(60, y + 27, "Qualifica", "Times-Roman", 11)
    form.field("qualifica", 185, y + 27, 200, "responsabile tecnico")
    form.text(60, y + 54, "Data", "Times-Roman", 11)
    form.field("data", 185, y + 54, 120, "19/03/2026")
    form.text(60, y + 96, "Firma", "Times-Roman", 11)
    form.sign(981, 190, y + 92, 130, 28)
    form.rule(185, y + 98, 200)
    return form.paper(
        "mn-it-modulo-prova",
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "it",
            client="Consorzio Irriguo Bradano Medio",
            project="Ripristino canale adduttore, tratto 2",
            project_code="LPM-26-0457",
            milestone="Rapporto di prova 1208/C",
            signatory_name="Mariateresa Loiudice",
            signatory_title="responsabile tecnico",
            signature_date="2026-03-19",
            amount="2915.00 EUR",
            conditions=["ripetere la prova di carotaggio n. 5, provino scheggiato"],
        ),
    )


def papers() -> Iterator[Paper]:
    yield collaudo()
    yield riserva()
    yield mail_rifiuto()
    yield rapportino()
    yield variante()
    yield ultimazione()
    yield consegna_no()
    yield brochure()
    yield modulo()
