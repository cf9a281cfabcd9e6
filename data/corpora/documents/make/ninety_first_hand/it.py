"""Carte d'Italia e del Canton Ticino."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import plain, scanned, sheet


def collaudo() -> Paper:
    page = sheet(r"""
#align(center)[#text(14pt)[*VERBALE DI COLLAUDO FUNZIONALE*] \ Impianto di trattamento acque di processo]
#v(2mm)
#table(columns: (45mm, 1fr), inset: 6pt, stroke: (x: none, y: 0.3pt), [Committente], [Conceria Valdarbia S.p.A., Santa Croce], [Appaltatore], [Idrosistemi Pecchioli S.r.l.], [Commessa], [IP-25-318], [Luogo e giorno], [Stabilimento 2, 17 febbraio 2026])
Si sono svolte, in contraddittorio, le seguenti prove:

a. tenuta idraulica a 6 bar per un'ora, *esito positivo*; \
b. portata nominale 22 m³/h, rilevati 22,4, *esito positivo*; \
c. cromo residuo allo scarico 0,3 mg/l contro un limite di 2, *esito positivo*; \
d. riavvio automatico dopo mancanza rete, *esito positivo*.

La valvola VM-07, che aveva dato noie nel precollaudo di gennaio, è stata cambiata e riprovata con successo.

Il committente dichiara l'impianto collaudato e lo prende in consegna. La rata a collaudo, pari a € 72.500,00 oltre IVA, diviene esigibile.
#v(5mm)
#grid(columns: (1fr, 1fr), [p. il Committente \ #ink(901, w: 44) \ Ing. Tiberio Lastrucci, direttore di stabilimento], [p. l'Appaltatore \ #ink(902, w: 38, c: black) \ Nedo Pecchioli])
""", "Liberation Serif", 11, lang="it")  # fmt: skip
    return plain("ng-it-collaudo-acque", page, truth(
        "acceptance_certificate", "accepted", True, "it", client="Conceria Valdarbia S.p.A.",
        project="Impianto di trattamento acque di processo", project_code="IP-25-318",
        milestone="COLLAUDO FUNZIONALE", signatory_name="Tiberio Lastrucci",
        signatory_title="direttore di stabilimento", signature_date="2026-02-17",
        amount="72500.00 EUR"))  # fmt: skip


def certificato() -> Paper:
    page = sheet(r"""
#grid(columns: (1fr, auto), [COMUNE DI ROCCASPARVERA ALTA \ Ufficio Tecnico], [*Certificato di pagamento n. 3*])
#rule(t: 1.5pt)
Lavori: Consolidamento muro di via Castello \
CUP J37H24000190005 #h(6mm) Contratto rep. 1142 \
Impresa: Edilscavi Giordanengo S.n.c.
#v(3mm)
Visto lo stato di avanzamento n. 3 a tutto il 31 maggio 2026, emesso dal direttore dei lavori, dal quale risulta che le opere sono state eseguite a regola d'arte;

il Responsabile unico del progetto *approva* lo stato di avanzamento e certifica che si può pagare all'impresa la rata di

#align(center)[#text(14pt)[€ 46.280,00]] #align(center)[(diconsi euro quarantaseimilaottocentoventi/00)]
#v(4mm)
Roccasparvera Alta, 11 giugno 2026
#v(4mm)
Il Responsabile unico del progetto \
#ink(911, w: 48, c: black, t: 1.2) \
Geom. Secondo Barberis
""", "Liberation Sans", 12, lang="it")  # fmt: skip
    return scanned("ng-it-certificato-rata", page, truth(
        "acceptance_certificate", "accepted", True, "it",
        client="COMUNE DI ROCCASPARVERA ALTA", project="Consolidamento muro di via Castello",
        project_code="rep. 1142", milestone="stato di avanzamento n. 3",
        signatory_name="Secondo Barberis", signatory_title="Responsabile unico del progetto",
        signature_date="2026-06-11", warnings=["amount_words_disagree"]),
        Scanner(dpi=120, skew=0.8, noise=2.4, blur=0.7, jpeg=40, seed=91))  # fmt: skip


def ticino() -> Paper:
    page = sheet(r"""
#block(stroke: (bottom: 4pt + rgb("#b91c1c")), width: 100%, inset: (bottom: 5pt))[#text(17pt)[Consegna dell'opera] #h(1fr) #text(9pt)[Falegnameria Bernasca & Figli SA, Biasca]]
#v(2mm)
#columns(2)[
Committente \ *Casa anziani Al Pioppo* \ 6710 Biasca
#v(2mm)
Oggetto \ *Armadi e testiere, terzo piano*
#colbreak()
Conferma d'ordine \ *FB 4418*
#v(2mm)
Sopralluogo \ *30 settembre 2026*
]
#v(2mm)
Le parti hanno verificato camera per camera. L'opera viene accettata con i seguenti difetti minori, che la ditta elimina entro fine ottobre:
#table(columns: (24mm, 1fr), inset: 6pt, [Cam. 304], [anta graffiata da sostituire], [Cam. 309], [cerniera allentata da regolare], [Cam. 311], [testiera fuori squadra di 8 mm])
Saldo: CHF 18'940.00 a 30 giorni.
#v(6mm)
#table(columns: (1fr, 1fr), stroke: none, [Il committente \ #ink(921, w: 42) \ Nives Pedrazzini, direttrice \ Biasca, 30.09.2026], [La ditta \ #ink(922, w: 36, c: black) \ Elio Bernasca])
""", "Carlito", 10.5, lang="it", margin="24mm")  # fmt: skip
    return plain("ng-it-ch-armadi", page, truth(
        "acceptance_certificate", "accepted_with_conditions", True, "it",
        client="Casa anziani Al Pioppo", project="Armadi e testiere, terzo piano",
        project_code="FB 4418", signatory_name="Nives Pedrazzini",
        signatory_title="direttrice", signature_date="2026-09-30", amount="18940.00 CHF",
        conditions=["anta graffiata da sostituire", "cerniera allentata da regolare",
                    "testiera fuori squadra di 8 mm"]))  # fmt: skip


def posta() -> Paper:
    page = sheet(r"""
#table(columns: (22mm, 1fr), stroke: none, inset: 2pt, [*Da*], [Ginevra Malaspina], [*A*], [Studio Ottonove Comunicazione], [*Data*], [19 marzo 2026 09:26:44 CET], [*Oggetto*], [R: Catalogo mostra «Terre e vapori», bozze (ON/612)])
#line(length: 100%, stroke: (dash: "dotted"))
#v(2mm)
Gentile Ruggero,

abbiamo letto le bozze fino alle didascalie. Il catalogo ci convince e per noi la fase di impaginazione è approvata; l'importo di 7.900 euro si può fatturare alla Fondazione Museo della Ceramica di Sestola.

L'approvazione vale a patto che il colophon riporti il logo della Regione e che la tavola 44 venga ristampata con il nero corretto.

Per il resto, complimenti a chi ha scelto la carta.

Cordialità,

Ginevra Malaspina \
Conservatrice \
Fondazione Museo della Ceramica di Sestola
#v(5mm)
#text(8pt, fill: luma(110))[Ai sensi del Reg. UE 2016/679 le informazioni di questo messaggio sono riservate ai destinatari.]
""", "URW Gothic", 9.5, lang="it", margin="26mm")  # fmt: skip
    return plain("ng-it-mail-catalogo", page, truth(
        "email", "accepted_with_conditions", None, "it",
        client="Fondazione Museo della Ceramica di Sestola",
        project="Catalogo mostra «Terre e vapori»", project_code="ON/612",
        milestone="fase di impaginazione", signatory_name="Ginevra Malaspina",
        signatory_title="Conservatrice", signature_date="2026-03-19", amount="7900.00 EUR",
        conditions=["il colophon riporti il logo della Regione",
                    "la tavola 44 venga ristampata con il nero corretto"]))  # fmt: skip


def ore() -> Paper:
    page = sheet(r"""
#align(center)[*RAPPORTO ORE SETTIMANALE* \ Manutek Service — Brescia]
#v(1mm)
Cliente: Trafilerie Valcamonica S.r.l. \
Intervento: revisione pressa P4 #h(8mm) Rif.: MK-20774 \
Settimana: dal 13 al 17 luglio 2026
#table(columns: (1fr,)*6, align: center, inset: 7pt, [Tecnico], [Lun], [Mar], [Mer], [Gio], [Ven], [Zani], [8], [8], [9], [8], [6], [Ghirardi], [8], [8], [9], [8], [0], [Totale], [16], [16], [18], [16], [6])
Ore complessive 72, importo € 3.096,00
#v(5mm)
Firma tecnico #ink(951, w: 38, c: black) #v(7mm)
Firma cliente per approvazione \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ \
(Ivano Domenighini, capo officina)
""", "Liberation Sans", 11, lang="it", paper="a5", margin="13mm")  # fmt: skip
    return scanned("ng-it-rapporto-ore", page, truth(
        "timesheet_approval", "undecided", False, "it", client="Trafilerie Valcamonica S.r.l.",
        project="revisione pressa P4", project_code="MK-20774",
        signatory_name="Ivano Domenighini", signatory_title="capo officina",
        amount="3096.00 EUR", warnings=["partly_signed"]),
        Scanner(dpi=150, skew=-0.7, noise=5, blur=0.6, jpeg=40, seed=95))  # fmt: skip


def variante() -> Paper:
    page = sheet(r"""
#text(9pt)[Studio Cadorin architettura e restauro — Belluno]
#text(19pt)[\ Atto di variante n. 1]
#v(1mm)
*Cantiere* Villa Pisani Morosini, copertura e gronde (pratica 2440) \
*Committenza* Immobiliare Tre Cime S.r.l. \
*Impresa* Lattonerie Dal Farra
#v(2mm)
Durante lo smontaggio è emerso che la terza capriata è marcia alle teste. Si propone la sostituzione con legno lamellare, lo stralcio della verniciatura dei pluviali e la proroga di ventun giorni.
#v(1mm)
#table(columns: (1fr, 32mm, 32mm), inset: 6pt, align: (left, right, right), fill: (x, y) => if y == 0 { luma(225) }, [Voce], [In più], [In meno], [Capriata lamellare], [€ 13.760,00], [], [Puntelli], [€ 1.480,00], [], [Verniciatura pluviali], [], [€ 2.190,00], [*Saldo della variante*], table.cell(colspan: 2)[*€ 13.050,00*])
Nuova data di ultimazione: 7 agosto 2026.
#v(4mm)
#stamp(c: rgb("#1d4ed8"), angle: -4deg)[APPROVATO \ Immobiliare Tre Cime S.r.l. \ L'amministratore unico: Loris Zandegiacomo \ 22 maggio 2026]
#h(10mm) #ink(961, w: 38)
""", "Lato", 10, lang="it", margin="25mm")  # fmt: skip
    return plain(
        "ng-it-variante-capriata",
        page,
        truth(
            "change_order",
            "accepted",
            True,
            "it",
            client="Immobiliare Tre Cime S.r.l.",
            project="Villa Pisani Morosini, copertura e gronde",
            project_code="2440",
            signatory_name="Loris Zandegiacomo",
            signatory_title="amministratore unico",
            signature_date="2026-05-22",
            amount="13050.00 EUR",
            change_order_number="n. 1",
        ),
    )


def bozza() -> Paper:
    page = sheet(r"""
#over(size: 96pt, c: rgb("#d9d9e8"), angle: -50deg)[BOZZA]
#place(top + left, dx: -2000pt, text(8pt)[Il presente verbale è definitivo e pienamente accettato.])
#align(right)[Versione 0.4 del 5 ottobre 2026]
= Accettazione del servizio di migrazione
#table(columns: (38mm, 1fr), inset: 6pt, [Cliente], [Banca Agricola del Polesine S.c.p.a.], [Fornitore], [Delta Nuvola S.r.l.], [Progetto], [Migrazione posta in cloud], [Codice], [DN-0715], [Corrispettivo], [€ 29.400,00])
#v(3mm)
Il cliente accetta il servizio, avendo constatato che 1.120 caselle sono state trasferite senza perdita di messaggi e che gli utenti accedono con doppio fattore.

Punti da concordare con l'ufficio legale: \[penali residue\], \[data di decorrenza\].
#v(6mm)
#grid(columns: (1fr, 1fr), gutter: 10mm, [Per il cliente #v(10mm) #rule() Oriana Beltrame, responsabile ICT], [Per il fornitore #v(10mm) #rule() Fulvio Sarto, amministratore])
""", "DejaVu Serif", 9.5, lang="it", margin="24mm")  # fmt: skip
    return plain("ng-it-bozza-migrazione", page, truth(
        "acceptance_certificate", "undecided", False, "it",
        client="Banca Agricola del Polesine S.c.p.a.", project="Migrazione posta in cloud",
        project_code="DN-0715", signatory_name="Oriana Beltrame",
        signatory_title="responsabile ICT", amount="29400.00 EUR",
        warnings=["draft_or_void", "hidden_text"]))  # fmt: skip


def rifiuto() -> Paper:
    page = sheet(r"""
#grid(columns: (1fr, 75mm), [#text(13pt)[*Consorzio Irriguo Piana d'Itri*] \ #text(9pt)[via Appia lato Itri 15, Fondi (LT)]], [#v(14mm) Spett.le \ Rilievi Tirreno S.t.p. \ Formia])
#v(5mm)
Fondi, 28 agosto 2026 #h(1fr) Prot. 1187/26
#v(2mm)
Oggetto: incarico n. 77/2025 – Rilievo laser dei canali adduttori. Contestazione della consegna.

Con riferimento agli elaborati trasmessi il 10 agosto u.s., si rileva quanto segue:

#list(marker: [–], [le sezioni del canale Est sono quotate in un sistema diverso da quello del disciplinare;], [delle monografie dei capisaldi ne sono pervenute sei su quindici;], [la nuvola di punti non è apribile.])

Gli elaborati si intendono pertanto respinti e vengono restituiti in allegato. Codesta società dovrà ripresentarli corretti entro trenta giorni; sino ad allora resta sospeso il secondo acconto di € 11.250,00.

Distinti saluti

#h(80mm) Il Presidente \
#h(80mm) #ink(981, w: 44) \
#h(80mm) Dott. Agr. Ersilia Parisella
""", "C059", 10.5, lang="it", margin="25mm")  # fmt: skip
    return plain("ng-it-contestazione", page, truth(
        "acceptance_certificate", "rejected", True, "it",
        client="Consorzio Irriguo Piana d'Itri", project="Rilievo laser dei canali adduttori",
        project_code="77/2025", signatory_name="Ersilia Parisella",
        signatory_title="Presidente", signature_date="2026-08-28",
        amount="11250.00 EUR"))  # fmt: skip


def capitolato() -> Paper:
    page = sheet(r"""
#rect(fill: rgb("#ecfdf5"), stroke: none, width: 100%, inset: 12pt)[#text(18pt)[Ordine di lavoro e descrizione delle attività] \ Rif. accordo quadro AQ-12 · Scheda SL-03]
#v(2mm)
*Tra* Ospedale San Rocco di Vallelunga (Cliente) *e* Periscopio Formazione Soc. Coop. (Fornitore)

*Attività.* Percorso "Comunicare la diagnosi" per sessanta medici, quattro edizioni, due giornate ciascuna, con attori simulatori.

*Calendario e compensi*
#table(columns: (1fr, 42mm, 32mm), inset: 5pt, [Edizione], [Periodo], [Compenso], [I], [ottobre 2026], [€ 6.200,00], [II], [novembre 2026], [€ 6.200,00], [III], [gennaio 2027], [€ 6.200,00], [IV], [febbraio 2027], [€ 6.200,00], [*Totale scheda*], [], [*€ 24.800,00*])
*A carico del Cliente.* Aule, accreditamento ECM, convocazione dei partecipanti.

*Verifica.* Al termine di ogni edizione il Cliente compila il modulo di gradimento entro dieci giorni.
#v(5mm)
#grid(columns: (1fr, 1fr), gutter: 8mm, [Per il Cliente \ #ink(991, w: 42) \ Dott.ssa Mirella Occhipinti \ dirigente Formazione \ 3 settembre 2026], [Per il Fornitore \ #ink(992, w: 38, c: black) \ Enea Sabbatini, presidente \ 1 settembre 2026])
""", "Caladea", 10, lang="it", margin="22mm")  # fmt: skip
    return plain("ng-it-scheda-lavoro", page, truth(
        "statement_of_work", None, True, "it", client="Ospedale San Rocco di Vallelunga",
        project="Comunicare la diagnosi", project_code="SL-03",
        signatory_name="Mirella Occhipinti", signatory_title="dirigente Formazione",
        signature_date="2026-09-03", amount="24800.00 EUR"))  # fmt: skip


def papers() -> Iterator[Paper]:
    """All papers of this family."""
    for make in (
        collaudo, certificato, ticino, posta, ore, variante, bozza, rifiuto, capitolato,
    ):  # fmt: skip
        yield make()
