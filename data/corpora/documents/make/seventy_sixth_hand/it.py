"""Carte italiane e ticinesi."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from seventy_sixth_hand.board import scanned, text


def collaudo() -> Paper:
    """Certificato di regolare esecuzione con margine di annotazioni."""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "it",
        client="Comune di Roccapiana",
        project="Marciapiedi di via Dante",
        project_code="LP 22/2025",
        signatory_name="Ottavio Brizzi",
        signatory_title="Direttore dei lavori",
        signature_date="2026-03-09",
        amount="4412.60 EUR",
    )
    return text(
        "mr-it-margine",
        label,
        r"""
#set page(margin: 52pt)
#set text(font: "Nimbus Roman", size: 10.5pt, lang: "it")
#align(center, text(14pt)[*CERTIFICATO DI REGOLARE ESECUZIONE*])
#v(6pt)
#grid(columns: (130pt, 1fr), column-gutter: 20pt, [
#set text(8.5pt, style: "italic")
Comune di Roccapiana

Marciapiedi di via Dante

LP 22/2025

Impresa Fratelli Quaglia s.n.c.

_A margine:_ cordolo al civico 9 rimosso e riposto in data 2 marzo; verbale agli atti.
], [
Il sottoscritto Direttore dei lavori, per incarico del Comune,

visti il conto finale e i libretti delle misure;

considerato che nella visita del 5 marzo l'opera è apparsa eseguita a regola d'arte e che quanto notato a margine è già a posto;

#align(center)[*CERTIFICA*]

che i lavori sono stati regolarmente eseguiti e li accetta, liquidando all'Impresa il credito residuo di € 4.412,60 oltre IVA.

Roccapiana, 9 marzo 2026

«ink:10:120:34» \
Ottavio Brizzi \ Direttore dei lavori
])
""",
    )


def riserva() -> Paper:
    """Verbale di consegna con riserva nella colonna note, acquisito a scanner."""
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "it",
        client="Pinacoteca Bertolini",
        project="Impianto antintrusione",
        project_code="C.26.071",
        signatory_name="Alda Sforzini",
        signatory_title="Responsabile sicurezza",
        signature_date="2026-05-13",
        conditions=["sensore volumetrico della sala 3 da ritarare"],
    )
    return scanned(
        "mr-it-note",
        label,
        Scanner(dpi=130, skew=0.8, jpeg=38, noise=3, seed=15),
        r"""
#set page(margin: 54pt)
#set text(font: "Liberation Serif", size: 12pt, lang: "it")
#text(15pt)[*Verbale di consegna impianto*] #h(1fr) Allarmi Oltrepò srl
#line(length: 100%)
Committente: Pinacoteca Bertolini, Voghera \
Oggetto: Impianto antintrusione #h(20pt) Commessa: C.26.071
#table(columns: (1fr, 50pt, 1.1fr), stroke: 0.5pt, inset: 7pt,
[*Verifica*], [*Esito*], [*Note del committente*],
[Perimetrali], [sì], [], [Interni], [sì], [si prende in consegna con riserva: sensore volumetrico della sala 3 da ritarare entro il 31 maggio], [Ponte radio], [sì], [bene])
#v(12pt)
Voghera, 13 maggio 2026

«ink:25:130:36» \
Alda Sforzini, Responsabile sicurezza
""",
    )


def negativo() -> Paper:
    """Esito negativo dentro una cella."""
    label = truth(
        "acceptance_certificate",
        "rejected",
        True,
        "it",
        client="Trasporti Lagunari S.p.A.",
        project="App biglietti",
        project_code="TL-APP-4",
        milestone="Rilascio 4",
        signatory_name="Nicoletta Zorzi",
        signatory_title="Responsabile sistemi",
        signature_date="2026-02-20",
        amount="29500.00 EUR",
    )
    return text(
        "mr-it-celle",
        label,
        r"""
#set page(margin: 44pt)
#set text(font: "DejaVu Sans", size: 8.5pt, lang: "it")
#text(13pt)[Scheda di collaudo utente] #h(1fr) TL-APP-4
#table(columns: (1fr, 1fr, 1fr), stroke: 0.3pt, inset: 6pt,
[Cliente: \ Trasporti Lagunari S.p.A.], [Prodotto: \ App biglietti, Rilascio 4], [Fornitore: \ Squero Software],
[Casi previsti: 96], [Casi riusciti: 71], [Rata collegata: € 29.500,00])
#table(columns: (1.4fr, 1fr), stroke: 0.3pt, inset: 8pt,
[Acquisto senza rete], [fallisce due volte su tre],
[Validazione a bordo], [lenta, si forma la coda al pontile],
[Grafica, accessibilità], [molto curata, complimenti],
[*Determinazione del cliente*], [*Il rilascio non si accetta. Si attende una nuova versione da collaudare per intero.*])
#v(12pt)
Mestre, 20 febbraio 2026 #h(16pt) «ink:42:110:30» #h(12pt) Nicoletta Zorzi, Responsabile sistemi
""",
    )


def ticino() -> Paper:
    """Consegna dell'opera in Ticino, con timbro."""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "it",
        client="Azienda Elettrica Verzasca SA",
        project="Cabina Gordola Est",
        project_code="AEV-519",
        signatory_name="Fabio Rezzonico",
        signatory_title="Capo progetto",
        signature_date="2026-07-08",
    )
    return text(
        "mr-ch-timbro",
        label,
        r"""
#set page(margin: 58pt)
#set text(font: "Carlito", size: 11pt, lang: "it", region: "ch")
#text(15pt)[Collaudo dell'opera secondo SIA 118]
#line(length: 100%, stroke: 1pt)
Committente: Azienda Elettrica Verzasca SA \
Opera: Cabina Gordola Est, AEV-519 \
Imprenditore: Pedrazzini Impianti Sagl, Tenero

#grid(columns: (1fr, 180pt), column-gutter: 20pt, [
Verifica comune dell'8 luglio 2026, presenti i due tecnici.

Messa a terra 1.8 ohm. Porta tagliafuoco chiude. Ventilazione parte a 35 gradi. Nessun difetto rilevato.

Il periodo per i reclami è di due anni.
], [
#v(8pt)
#rotate(-7deg, rect(stroke: 2pt + rgb("#23408f"), inset: 10pt)[#text(rgb("#23408f"))[*COLLAUDATO E ACCETTATO* \ Fabio Rezzonico \ Capo progetto \ 8 luglio 2026]])
])
""",
    )


def mezza_firma() -> Paper:
    """Due firme del committente, una manca."""
    label = truth(
        "acceptance_certificate",
        "undecided",
        False,
        "it",
        client="Consorzio Acque del Sannio",
        project="Telecontrollo pozzi",
        project_code="ACQ-12",
        milestone="SAL 3",
        signatory_name="Carmine De Blasio",
        signatory_title="Direttore generale",
        amount="51700.00 EUR",
        warnings=["partly_signed"],
    )
    return text(
        "mr-it-mezza",
        label,
        r"""
#set page(margin: 54pt, footer: text(8pt)[Il presente atto ha efficacia con la firma congiunta di RUP e Direttore generale.])
#set text(font: "Caladea", size: 10.5pt, lang: "it")
#text(15pt)[*Accettazione SAL 3*]

Consorzio Acque del Sannio, Telecontrollo pozzi, contratto ACQ-12 \
Appaltatore: Sannitica Automazioni srl

Importo maturato: € 51.700,00. Pozzi collegati: 9 su 14, come da cronoprogramma. Le pompe rispondono dal quadro centrale. Il Consorzio accetta lo stato di avanzamento.

#v(20pt)
#table(columns: (1fr, 1fr), stroke: (y: 0.4pt), inset: 10pt,
[Rosaria Iannace \ RUP], [«ink:70:110:30» 17 aprile 2026],
[Carmine De Blasio \ Direttore generale], [#v(28pt)])
""",
    )


def caselle() -> Paper:
    """Rapporto di fine corso non compilato dal cliente."""
    label = truth(
        "acceptance_certificate",
        "undecided",
        False,
        "it",
        client="Pastificio Terra Dorata",
        project="Corso HACCP avanzato",
        project_code="FORM-66",
        signatory_name="Ivana Luchetti",
        signatory_title="Responsabile qualità",
    )
    return text(
        "mr-it-caselle",
        label,
        r"""
#set page(margin: 60pt)
#set text(font: "URW Gothic", size: 10pt, lang: "it")
#text(16pt)[Fine corso] #h(1fr) Formativa Piceno
#v(6pt)
Pastificio Terra Dorata \ Corso HACCP avanzato \ FORM-66

#grid(columns: (1fr, 1fr), column-gutter: 20pt, [
Lezioni: 6 \ Iscritti: 18 \ Promossi: 18 \ Gradimento medio: 4,7 su 5

Secondo la docente il percorso è riuscito e può dirsi approvato.

Docente: «ink:82:90:28» \ M. Galassi, 19/06/2026
], rect(width: 100%, inset: 12pt, stroke: 0.5pt)[
*A cura del cliente*

«box» approvo il corso

«box» chiedo integrazioni

«box» non approvo

#v(24pt)
#line(length: 100%, stroke: 0.4pt)
Ivana Luchetti, Responsabile qualità
])
""",
    )


def variante() -> Paper:
    """Una variante approvata, su una riga di registro."""
    label = truth(
        "change_order",
        "accepted",
        True,
        "it",
        client="Cantina Sociale Colle Ameno",
        project="Ampliamento tinaia",
        project_code="K-88",
        change_order_number="Variante 5",
        signatory_name="Lamberto Neri",
        signatory_title="Presidente",
        signature_date="2026-04-23",
        amount="13980.00 EUR",
    )
    return text(
        "mr-it-registro",
        label,
        r"""
#set page(flipped: true, margin: 44pt)
#set text(font: "Nimbus Sans", stretch: 75%, size: 11pt, lang: "it")
*Registro varianti* #h(1fr) Ampliamento tinaia, commessa K-88, per Cantina Sociale Colle Ameno
#table(columns: (70pt, 1fr, 80pt, 80pt, 200pt), stroke: 0.4pt, inset: 8pt,
[*N.*], [*Descrizione*], [*Richiesta €*], [*Giorni*], [*Committente*],
[Variante 5], [Canaletta inox al posto del grigliato zincato, lato pigiatrice; due pozzetti sifonati in più], [13.980,00], [4 in più], [Approvata. \ «ink:89:110:30» \ Lamberto Neri, Presidente \ 23 aprile 2026])
#v(8pt)
Richiesta da: Edil Metauro srl, geom. Sanchioni, 20 aprile 2026. Il foglio contiene una sola riga; le precedenti sono nel foglio 1.
""",
    )


def ore() -> Paper:
    """Rapportino con firma scritta a macchina."""
    label = truth(
        "timesheet_approval",
        "accepted",
        True,
        "it",
        client="Officine Meccaniche Brenta",
        project="Supporto MES",
        project_code="MES-9",
        signatory_name="Gianluca Toffanin",
        signatory_title="Responsabile produzione",
        signature_date="2026-06-05",
    )
    return text(
        "mr-it-ore",
        label,
        r"""
#set page(margin: 48pt)
#set text(font: "Nimbus Mono PS", ligatures: false, size: 9.5pt, lang: "it")
RAPPORTINO ORE #h(1fr) settimana 23 / 2026
#line(length: 100%)
Officine Meccaniche Brenta #h(1fr) Supporto MES (MES-9) \
Tecnico: Elisa Vianello, Nordest Sistemi

#table(columns: (60pt, 1fr, 50pt), stroke: none, inset: 4pt,
[lun 1], [configurazione linea 2], [8], [mer 3], [etichette, stampanti], [8], [gio 4], [affiancamento turno B], [7], [], [totale ore], [23])
#line(length: 100%, stroke: (dash: "dashed"))
Visto, ore riconosciute tutte: \
/s/ Gianluca Toffanin \
Responsabile produzione, 5 giugno 2026
""",
    )


def posta() -> Paper:
    """Un messaggio che rimanda."""
    label = truth(
        "email",
        None,
        None,
        "it",
        client="Terme di Acquasanta Nuova",
        project="Rilievo laser del padiglione",
        project_code="RL-310",
        signatory_name="Ginevra Balestra",
        signatory_title="Ufficio tecnico",
    )
    return text(
        "mr-it-posta",
        label,
        r"""
#set page(margin: 62pt)
#set text(font: "Liberation Sans", size: 10pt, lang: "it")
*Da:* Ginevra Balestra \
*A:* Studio Topografico Vettori \
*Inviato:* lunedì 16 marzo 2026 08:33 \
*Oggetto:* Rilievo laser del padiglione (RL-310)
#line(length: 100%, stroke: 0.3pt)
Buongiorno geometra,

i file si aprono, grazie. Chiedeva se può considerare chiusa la consegna: non sta a me dirlo, l'architetto rientra dalle ferie il 30 e li guarderà lui.

Per il sopralluogo alle cisterne va bene giovedì, porti gli stivali.

Ginevra Balestra \ Ufficio tecnico \ Terme di Acquasanta Nuova
""",
    )


def papers() -> Iterator[Paper]:
    """Le carte di questa famiglia."""
    yield collaudo()
    yield riserva()
    yield negativo()
    yield ticino()
    yield mezza_firma()
    yield caselle()
    yield variante()
    yield ore()
    yield posta()
