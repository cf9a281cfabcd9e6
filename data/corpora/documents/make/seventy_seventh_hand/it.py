"""Italian papers from Italy and Ticino."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import form, page, scanned


def collaudo() -> Paper:
    src = r"""
#set page("a4", margin: 22mm)
#set text(font: "Liberation Serif", size: 11pt)
#align(center)[*CERTIFICATO DI REGOLARE ESECUZIONE* \ #text(9.5pt)[stazione appaltante: Comune di Roccaselva]]
#v(8pt)
Lavori di: Consolidamento del muro di via Carraia \ Commessa: CUP-RS-118 \ Impresa: Edilpietra Fratelli Manfredi S.r.l. \ Importo di contratto: 86.200,00 euro
#v(8pt)
Il sottoscritto direttore dei lavori, arch. Loredana Bassi, visti gli atti contabili e visitati i luoghi il 3 novembre 2025,
#align(center)[*CERTIFICA*]
che le opere sono state eseguite a regola d'arte e in conformità al progetto, e liquida all'impresa il residuo credito di euro 9.415,60 (novemilaquattrocentoquindici/60).
#v(10pt)
Roccaselva, 10 novembre 2025
#v(8pt)
#grid(columns: (1fr, 1fr), [Il direttore dei lavori \ ⟦331 40 #222222⟧ \ Loredana Bassi], [Visto, il responsabile del procedimento \ ⟦332 42⟧ \ Ettore Malvezzi, 12 novembre 2025])
"""
    return scanned(
        "ms-it-regolare-esecuzione",
        src,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "it",
            client="Comune di Roccaselva",
            project="Consolidamento del muro di via Carraia",
            project_code="CUP-RS-118",
            signatory_name="Ettore Malvezzi",
            signatory_title="responsabile del procedimento",
            signature_date="2025-11-12",
            amount="9415.60 EUR",
        ),
        Scanner(dpi=130, skew=0.6, noise=2, jpeg=40, seed=501),
    )


def firma_completa() -> Paper:
    src = r"""
#set page("a4", margin: 18mm)
#set text(font: "Carlito", size: 10pt)
#text(15pt, fill: rgb("#8b0000"))[Sigillo.it] #h(1fr) Attestazione di sottoscrizione
#line(length: 100%, stroke: .5pt + rgb("#8b0000"))
#kv(w: (44mm, 1fr), g: 6pt)[Busta][SG-2026-44190][Oggetto][Verbale di accettazione, fase 2 (migrazione anagrafiche)][Progetto][Nuovo gestionale soci, commessa NGS-08][Committente][Cassa Edile Monteferro][Fornitore][Tramontana Informatica S.p.A.][Corrispettivo di fase][€ 41.700,00 oltre IVA][Esito busta][*Chiusa con tutte le firme*]
#v(8pt)
Contenuto del verbale: il Committente, eseguite le prove di cui all'allegato A con esito positivo, accetta la fase 2.
#v(6pt)
#table(columns: (1.4fr, 1fr, 1fr), inset: 6pt, [Sottoscrittore], [Tipo di firma], [Esito], [Ivano Castelnuovo, direttore, per il Committente], [FEA con OTP], [Firmato 08/04/2026 12:31], [Marta Sorrentino, per il Fornitore], [Firma remota qualificata], [Firmato 08/04/2026 15:02])
"""
    return page(
        "ms-it-attestazione-firme",
        src,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "it",
            client="Cassa Edile Monteferro",
            project="Nuovo gestionale soci",
            project_code="NGS-08",
            milestone="fase 2",
            signatory_name="Ivano Castelnuovo",
            signatory_title="direttore",
            signature_date="2026-04-08",
            amount="41700.00 EUR",
        ),
    )


def firma_sospesa() -> Paper:
    src = r"""
#set page("a4", margin: 24mm)
#set text(font: "Nimbus Sans", size: 9.4pt)
#block(fill: rgb("#eef"), inset: 9pt, width: 100%)[*FirmaViva* - cronologia della pratica 77120/B #h(1fr) stampata il 16.03.2026]
#v(6pt)
Pratica: accettazione del rilievo laser scanner, piano interrato \
Cliente: Fabbriceria del Duomo di Pontesanto \
Incarico: Rilievo 3D della cripta, n. RC-612 \
Compenso: € 13.280,00
#v(6pt)
#table(columns: (auto, 1fr), inset: 5pt, stroke: (bottom: .3pt), [02.03 11:20], [caricamento del documento da parte di Geostudio Arno], [02.03 11:24], [firma apposta da Duccio Pieraccini (Geostudio Arno) ⟦341 22⟧], [02.03 11:25], [invito inviato a Mons. Aldo Ferrini, presidente della Fabbriceria], [04.03 18:09], [documento letto da Aldo Ferrini], [09.03 09:00], [primo sollecito], [16.03 09:00], [secondo sollecito])
#v(6pt)
Stato: sospesa in attesa del firmatario 2
"""
    return page(
        "ms-it-cronologia-sospesa",
        src,
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "it",
            client="Fabbriceria del Duomo di Pontesanto",
            project="Rilievo 3D della cripta",
            project_code="RC-612",
            milestone="rilievo laser scanner, piano interrato",
            signatory_name="Aldo Ferrini",
            signatory_title="presidente della Fabbriceria",
            amount="13280.00 EUR",
            warnings=["partly_signed"],
        ),
    )


def modulo() -> Paper:
    src = r"""
#set page("a4", margin: 20mm)
#set text(font: "Nimbus Sans", size: 9.8pt)
#text(14pt)[*Modulo di accettazione corso*] #h(1fr) Mod. 12 rev. 3
#v(2pt)
Ente erogatore: Officina del Sapere Soc. Coop.
#v(10pt)
Azienda #h(6pt) #fld("azienda", 250pt, "Pastificio Valdarda S.r.l.") \ #v(4pt)
Percorso #h(6pt) #fld("percorso", 280pt, "Sicurezza macchine confezionatrici") \ #v(4pt)
Codice #h(6pt) #fld("codice", 90pt, "ODS-446") #h(10pt) Edizione #fld("edizione", 120pt, "2a edizione") \ #v(4pt)
Quota (euro) #h(6pt) #fld("quota", 80pt, "4.380,00") \ #v(10pt)
L'azienda, sentiti i partecipanti, dichiara il servizio: \ #v(4pt)
#chk("accettato", "yes") #h(5pt) accettato #h(24pt) #chk("respinto", "no") #h(5pt) respinto \ #v(10pt)
Note #h(6pt) #fld("note", 340pt, "Docente molto preparato.") \ #v(10pt)
Firma (digitata) #h(6pt) #fld("firma", 180pt, "/s/ Patrizia Gallinari") \ #v(4pt)
Nome #h(6pt) #fld("nome", 160pt, "Patrizia Gallinari") #h(8pt) Ruolo #fld("ruolo", 140pt, "responsabile HSE") \ #v(4pt)
Data #h(6pt) #fld("data", 100pt, "20/02/2026")
"""
    return form(
        "ms-it-modulo-corso",
        src,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "it",
            client="Pastificio Valdarda S.r.l.",
            project="Sicurezza macchine confezionatrici",
            project_code="ODS-446",
            milestone="2a edizione",
            signatory_name="Patrizia Gallinari",
            signatory_title="responsabile HSE",
            signature_date="2026-02-20",
            amount="4380.00 EUR",
        ),
    )


def posta() -> Paper:
    src = r"""
#set page("a4", margin: 24mm)
#set text(font: "Lato", size: 9.8pt)
Da: Ornella Spadafora (Terme di Acquaviva S.p.A.) \ A: Studio Quinta Parete \ Cc: amministrazione \ Inviato: giovedì 11 settembre 2025 09:44 \ Oggetto: R: R: Identità visiva, consegna del manuale
#line(length: 100%, stroke: .8pt)
Buongiorno Giulio,

confermo quanto detto al telefono: il manuale è completo, il consiglio lo ha visto ieri sera e lo approva senza modifiche. Procedete pure con la fattura da 6.900 euro riportando il riferimento IV-2025/3.

Cordialmente \
Ornella Spadafora \
Responsabile comunicazione
#v(6pt)
#text(8.5pt, fill: gray.darken(40%))[Il 04/09/2025 Ornella Spadafora ha scritto: \ Giulio, per ora non posso darvi il via libera sul manuale, manca la versione in negativo del marchio. \ \ Il 03/09/2025 Studio Quinta Parete ha scritto: \ Gentile Ornella, in allegato la consegna del manuale.]
"""
    return page(
        "ms-it-posta-manuale",
        src,
        truth(
            "email",
            "accepted",
            None,
            "it",
            client="Terme di Acquaviva S.p.A.",
            project="Identità visiva",
            project_code="IV-2025/3",
            milestone="manuale",
            signatory_name="Ornella Spadafora",
            signatory_title="Responsabile comunicazione",
            signature_date="2025-09-11",
            amount="6900.00 EUR",
        ),
    )


def rapportino() -> Paper:
    src = r"""
#set page("a4", margin: 18mm)
#set text(font: "URW Bookman", size: 9pt)
#grid(columns: (1fr, auto), [*Ascensori Ligure Ponente* \ assistenza e montaggi, Imperia], [Rapportino ore 5120 \ settimana 21/2026])
#line(length: 100%)
Presso: Condominio Villa Ondina \ Intervento: Sostituzione quadro di manovra, comm. ALP-777 \ Tecnici: R. Oddone, K. Shehu
#v(4pt)
#table(columns: (1fr, auto, auto, auto), inset: 5pt, stroke: .3pt, [Giorno], [Oddone], [Shehu], [Totale], [martedì 19 maggio], [7], [7], [14], [mercoledì 20 maggio], [8], [8], [16], [giovedì 21 maggio], [4], [0], [4], [*Ore*], [*19*], [*15*], [*34*])
Tariffa 46 euro/ora. Importo: € 1.564,00, in lettere millecinquecentoquarantasei/00.
#v(12pt)
Per conferma delle ore, l'amministratore #ln(60mm) \ #v(2pt)
#h(40mm) Fulvia Anfossi, amministratrice #h(10mm) data #ln(25mm)
"""
    return page(
        "ms-it-rapportino-ore",
        src,
        truth(
            "timesheet_approval",
            "undecided",
            False,
            "it",
            client="Condominio Villa Ondina",
            project="Sostituzione quadro di manovra",
            project_code="ALP-777",
            signatory_name="Fulvia Anfossi",
            signatory_title="amministratrice",
            warnings=["amount_words_disagree"],
        ),
    )


def consegna_ti() -> Paper:
    src = r"""
#set page("a4", margin: 20mm)
#set text(font: "P052", size: 10pt)
*Impresa Generale Bernasconi & Keller SA*, Bellinzona
#v(4pt)
#text(13pt)[Verbale di collaudo SIA 118, art. 158]
#v(4pt)
Committente: Patriziato di Arbedora \ Opera: Ristrutturazione capanna Piancora, contratto BK-3015 \ Parte verificata: impianto fotovoltaico e locale accumulatori \ Data della verifica: 9 ottobre 2025
#v(6pt)
Esito: #h(6pt) #ut() senza difetti #h(10pt) #tv() con difetti minori #h(10pt) #ut() collaudo rinviato
#v(6pt)
Difetti minori da eliminare entro il 30 novembre 2025:
#enum(numbering: "a)", [fissare il canale portacavi lungo il timpano nord], [consegnare lo schema elettrico aggiornato])
#v(2pt)
L'opera si ritiene accettata per la parte verificata. Mercede: CHF 24'350.00.
#v(12pt)
#grid(columns: (1fr, 1fr), [Per il committente \ ⟦361 40⟧ \ Tiziana Morinini, segretaria patriziale], [Per l'impresa \ ⟦362 36 #222222⟧])
"""
    return page(
        "ms-ch-collaudo-capanna",
        src,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "it",
            client="Patriziato di Arbedora",
            project="Ristrutturazione capanna Piancora",
            project_code="BK-3015",
            milestone="impianto fotovoltaico e locale accumulatori",
            signatory_name="Tiziana Morinini",
            signatory_title="segretaria patriziale",
            signature_date="2025-10-09",
            amount="24350.00 CHF",
            conditions=[
                "fissare il canale portacavi lungo il timpano nord",
                "consegnare lo schema elettrico aggiornato",
            ],
        ),
    )


def diniego() -> Paper:
    src = r"""
#set page("a4", margin: 16mm)
#set text(font: "DejaVu Sans", size: 8.4pt)
#text(12pt)[*Portale acquisti - Aeroporto di Campolungo S.p.A.*]
#line(length: 100%, stroke: 2pt + rgb("#555"))
Scheda di benestare n. BEN/26/00418 #h(1fr) Stato: *Diniego registrato*
#v(4pt)
#table(columns: (44mm, 1fr), inset: 5pt, stroke: .3pt + gray, [Fornitore], [Studio Tecnico Ferrabosco e Associati], [Ordine], [OA-2025-7731], [Commessa], [PST-44, Piano di segnaletica terminal], [Prestazione dichiarata], [SAL 2, elaborati grafici livello partenze], [Importo richiesto], [15.600,00 EUR], [Richiesta inserita], [05/05/2026], [Valutatore], [Raffaele Iodice, responsabile terminal])
#v(4pt)
*Flusso:* inserita > protocollata > in valutazione > diniego
#v(4pt)
*Motivazione del valutatore (13/05/2026):* gli elaborati riportano la numerazione gate precedente al riassetto di marzo; il benestare non viene rilasciato, presentare nuova richiesta con tavole corrette.
"""
    return page(
        "ms-it-scheda-benestare",
        src,
        truth(
            "acceptance_certificate",
            "rejected",
            None,
            "it",
            client="Aeroporto di Campolungo S.p.A.",
            project="Piano di segnaletica terminal",
            project_code="PST-44",
            milestone="SAL 2",
            signatory_name="Raffaele Iodice",
            signatory_title="responsabile terminal",
            signature_date="2026-05-13",
            amount="15600.00 EUR",
            po_number="OA-2025-7731",
        ),
    )


def fattura() -> Paper:
    src = r"""
#set page("a4", margin: 20mm)
#set text(font: "URW Gothic", size: 8.8pt)
#text(13pt)[Analisi Chimiche Tiberine S.r.l.] #h(1fr) Copia di cortesia - fattura 214/2026
#v(6pt)
#grid(columns: (1fr, 1fr), [Cedente: Analisi Chimiche Tiberine S.r.l., Orte (VT)], [Cessionario: Consorzio Irriguo Valle Teverina])
#v(4pt)
Data documento: 29 maggio 2026 · Scadenza: 28 luglio 2026 · Rif. commessa: ACT-2093 Monitoraggio pozzi
#v(4pt)
#table(columns: (1fr, auto, auto, auto), inset: 5pt, stroke: .3pt, [Descrizione], [Q.tà], [Prezzo], [Totale], [Campionamento acque], [12], [45,00], [540,00], [Nitrati e cloruri], [12], [38,00], [456,00], [Fitofarmaci, screening], [6], [140,00], [840,00], [Imponibile], [], [], [1.836,00], [IVA 22 %], [], [], [403,92], [*Da pagare*], [], [], [*2.239,92*])
Bonifico su conto intestato alla società. I rapporti di prova sono già stati trasmessi con posta certificata.
"""
    return page(
        "ms-it-copia-fattura",
        src,
        truth(
            "other",
            None,
            None,
            "it",
            client="Consorzio Irriguo Valle Teverina",
            project="Monitoraggio pozzi",
            project_code="ACT-2093",
        ),
    )


def papers() -> Iterator[Paper]:
    """All papers of this family."""
    yield collaudo()
    yield firma_completa()
    yield firma_sospesa()
    yield modulo()
    yield posta()
    yield rapportino()
    yield consegna_ti()
    yield diniego()
    yield fattura()
