"""Italian papers."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import box, ink, scanned, text, typ, web

AC, CO, TS = "acceptance_certificate", "change_order", "timesheet_approval"


def collaudo() -> Paper:
    src = """#set page(margin: 2.3cm)
#set text(font: "Liberation Serif", size: 11pt, lang: "it")
#align(center)[*CERTIFICATO DI REGOLARE ESECUZIONE*]
Committente: *Consorzio di Bonifica Valli del Tresa* \\ Lavori: *Rifacimento paratoie sul canale Morto* \\ Contratto rep. *1187/2025* \\ Impresa: Carpenterie Idrauliche Bertazzo S.r.l.

Visti gli atti contabili e l'esito della visita del 21 maggio 2026, nella quale le tre paratoie sono state manovrate a pieno carico senza trafilamenti, si certifica che i lavori sono stati regolarmente eseguiti e si accettano a ogni effetto. Credito residuo dell'impresa, da liquidare: *€ 27.614,90*.

Lì, 28 maggio 2026
#v(10pt)
Per il committente, il responsabile del procedimento \\
#text(font: "Dancing Script", 18pt)[Loredana Pivato] \\
Loredana Pivato
"""
    label = truth(
        AC,
        "accepted",
        True,
        "it",
        client="Consorzio di Bonifica Valli del Tresa",
        project="Rifacimento paratoie sul canale Morto",
        project_code="1187/2025",
        signatory_name="Loredana Pivato",
        signatory_title="responsabile del procedimento",
        signature_date="2026-05-28",
        amount="27614.90 EUR",
    )
    return text("regolare-esecuzione", typ(src), label)


def riserva() -> Paper:
    body = f"""<h2>Verbale di consegna impianto</h2><table class=grid><tr><td>Cliente<td>Caseificio Sociale Val Brembilla s.c.a.<tr><td>Impianto<td>Gruppo frigo ad acqua glicolata, linea 2<tr><td>Commessa<td>CF-2219<tr><td>Prezzo<td>€ 93.500,00 oltre IVA</table>
    <p class=mt>{box()} L&rsquo;impianto viene accettato.<br>{box("v")} L&rsquo;impianto viene accettato con riserva.<br>{box()} L&rsquo;impianto non viene accettato.</p><p>Riserve: <span class=hand>coibentare il tratto sopra la vasca 4</span>; <span class=hand>consegnare il libretto F-gas entro il 15 aprile</span></p><div class=two><div>Il cliente<div class=line>{ink(801)}</div>Danilo Mazzoleni, direttore di stabilimento<br>30 marzo 2026</div><div>L&rsquo;installatore<div class=line>{ink(802)}</div>Criotecnica Orobica</div></div>"""
    label = truth(
        AC,
        "accepted_with_conditions",
        True,
        "it",
        client="Caseificio Sociale Val Brembilla s.c.a.",
        project="Gruppo frigo ad acqua glicolata, linea 2",
        project_code="CF-2219",
        signatory_name="Danilo Mazzoleni",
        signatory_title="direttore di stabilimento",
        signature_date="2026-03-30",
        amount="93500.00 EUR",
        conditions=[
            "coibentare il tratto sopra la vasca 4",
            "consegnare il libretto F-gas entro il 15 aprile",
        ],
    )
    return text("consegna-frigo", web(body, font="Liberation Sans", pt=10.5), label)


def negativo() -> Paper:
    body = """<p class=r><b>Azienda Trasporti Lariana Est S.p.A.</b><br>Ufficio Impianti</p><h3>Verbale di collaudo n. 2 &ndash; scala mobile stazione Pescarenico</h3><p>Commessa IM-5508 &middot; Fornitore: Scale &amp; Tappeti Ghislanzoni</p>
    <table class=lines><tr><td>Esame documentale<td>positivo<tr><td>Prova a vuoto, 72 ore<td>positivo<tr><td>Rumorosità<td>positivo<tr><td>Spazio di arresto a pieno carico<td>1,42 m, limite 1,30 m</table><p class=mt>Per il quarto punto la commissione dichiara il <b>collaudo non superato</b>. La scala resta in custodia al fornitore e la rata di € 61.000,00 non matura.</p>
    <p><span class=kr>Fulvio Corbetta</span><br>Fulvio Corbetta, presidente della commissione<br>Lecco Est, 3 dicembre 2026</p>"""
    label = truth(
        AC,
        "rejected",
        True,
        "it",
        client="Azienda Trasporti Lariana Est S.p.A.",
        project="scala mobile stazione Pescarenico",
        project_code="IM-5508",
        signatory_name="Fulvio Corbetta",
        signatory_title="presidente della commissione",
        signature_date="2026-12-03",
        amount="61000.00 EUR",
    )
    return text("collaudo-scala-mobile", web(body, font="DejaVu Sans", pt=9.6), label)


def sal() -> Paper:
    rows = [
        ("1", "Demolizioni", "38.200,00", "pagato"),
        ("2", "Strutture", "112.650,00", "pagato"),
        ("3", "Coperture e lattonerie", "74.980,00", "<b>approvato con il presente atto</b>"),
        ("4", "Finiture", "96.000,00", "previsto, gennaio 2027"),
    ]
    cells = "".join(f"<tr><td>{a}<td>{b}<td class=r>{c}<td>{d}</tr>" for a, b, c, d in rows)
    body = f"""<h3>Certificato di pagamento &ndash; rata &laquo;Coperture e lattonerie&raquo;</h3><p>Cantiere: Recupero ex filanda Bellotti &middot; commessa F-8841 &middot; Committente: Fondazione Filanda Bellotti ETS &middot; Impresa: Edil Ticino S.r.l.</p><table class=grid><tr><th>N.<th>Rata<th>Importo €<th>Stato</tr>{cells}</table>
    <p class=mt>La direzione lavori attesta; la committente approva e dispone il pagamento all&rsquo;impresa della somma indicata per la rata in titolo.</p><table class=mt><tr><td>La direttrice dei lavori<br>{ink(811)}<br>Agnese Riva, 6 ottobre 2026<td>La committente<br>{ink(812)}<br>Ottavio Bellotti, presidente, 8 ottobre 2026</table>"""
    label = truth(
        AC,
        "accepted",
        True,
        "it",
        client="Fondazione Filanda Bellotti ETS",
        project="Recupero ex filanda Bellotti",
        project_code="F-8841",
        milestone="Coperture e lattonerie",
        signatory_name="Ottavio Bellotti",
        signatory_title="presidente",
        signature_date="2026-10-08",
        amount="74980.00 EUR",
    )
    return text("sal-tre-di-quattro", web(body, font="DejaVu Serif", pt=9.5), label)


def relazione() -> Paper:
    body = f"""<h3 class=c>Scheda di accettazione in cantiere &ndash; calcestruzzi</h3><p>Committente: Immobiliare Porto Vecchio S.p.A. &middot; Opera: Parcheggio interrato Molo 5 &middot; Lavorazione: platea getto 4 &middot; Commessa PV-604 &middot; Fornitore: Calcestruzzi Sile</p>
    <table class=grid><tr><th>Prova<th>Esito<th>Laboratorio<th>Fornitore</tr><tr><td>Slump<td>S4<td>{box("v")}<td>{box("v")}</tr><tr><td>Cubetti a 28 gg<td>41,2 MPa<td>{box("v")}<td>{box("v")}</tr><tr><td>Temperatura<td>19 °C<td>{box("v")}<td>{box("v")}</tr></table>
    <p class=mt>Visto del laboratorio {ink(821, 100, 30)} 13/11/2026 &nbsp; Visto del fornitore {ink(822, 100, 30)} 13/11/2026</p><div class=b>Spazio riservato alla committente<br>Il getto {box()} si accetta {box()} non si accetta<br><br>Arianna Zorzi, responsabile qualità &nbsp; firma .............................. data ...............</div>"""
    label = truth(
        AC,
        "undecided",
        False,
        "it",
        client="Immobiliare Porto Vecchio S.p.A.",
        project="Parcheggio interrato Molo 5",
        project_code="PV-604",
        signatory_name="Arianna Zorzi",
        signatory_title="responsabile qualità",
        warnings=["partly_signed"],
    )
    return text("calcestruzzi-visti", web(body, font="Liberation Sans", pt=10.5), label)


def rapportino() -> Paper:
    body = f"""<div class=two><div><b style="font-size:14pt">Rapportino ore</b><br>Elettroimpianti Fasolo</div><div class=r>settimana 25 / 2026</div></div><p>Cliente: <span class=hand>Ente Fiera Monselicana</span> &nbsp; Cantiere: <span class=hand>padiglione 4, quadri provvisori</span> &nbsp; Comm. <span class=hand>EF-118</span></p>
    <table class=grid><tr><th>Giorno<th>Operai<th>Ore<th>Firma cliente</tr><tr><td class=hand>lun 15/6<td class=hand>2<td class=hand>16<td>{ink(831, 60, 20)}</tr><tr><td class=hand>mar 16/6<td class=hand>2<td class=hand>16<td>{ink(831, 60, 20)}</tr><tr><td class=hand>mer 17/6<td class=hand>1<td class=hand>5<td>{ink(831, 60, 20)}</tr><tr><td colspan=2>Totale<td class=hand>37<td></tr></table><p class=sm>La firma del cliente riga per riga conferma le ore e ne autorizza la fatturazione. Per il cliente firma: Gioia Businaro, responsabile allestimenti. Chiuso il 17 giugno 2026.</p>"""
    label = truth(
        TS,
        "accepted",
        True,
        "it",
        client="Ente Fiera Monselicana",
        project="padiglione 4, quadri provvisori",
        project_code="EF-118",
        signatory_name="Gioia Businaro",
        signatory_title="responsabile allestimenti",
        signature_date="2026-06-17",
    )
    return scanned(
        "rapportino-righe",
        web(body, font="Liberation Sans", pt=11, size="A5 landscape", margin="9mm"),
        label,
        Scanner(dpi=140, skew=-1.5, noise=10, seed=83),
    )


def pec() -> Paper:
    body = """<p style="font:8.5pt 'Liberation Mono'">Messaggio di posta certificata<br>Da: tecnico@pec.comune-roccasiepe.example<br>A: studio.carotaggi@pec.example<br>Data: gio 12 nov 2026 11:04:33 +0100<br>Oggetto: Indagine geognostica versante Pieve - relazione, incarico Z-7713</p><hr>
    <p>Spett.le Studio Carotaggi,</p><p>la relazione è stata esaminata da questo ufficio e si approva; la fattura di € 13.860,00 può essere emessa, a patto che <b>la stratigrafia del sondaggio S3 sia corretta</b> prima della trasmissione alla Regione.</p><p>Distinti saluti<br>Celso Antinori<br>Responsabile Area Tecnica<br>Comune di Roccasiepe</p>"""
    label = truth(
        "email",
        "accepted_with_conditions",
        None,
        "it",
        client="Comune di Roccasiepe",
        project="Indagine geognostica versante Pieve",
        project_code="Z-7713",
        signatory_name="Celso Antinori",
        signatory_title="Responsabile Area Tecnica",
        signature_date="2026-11-12",
        amount="13860.00 EUR",
        conditions=["la stratigrafia del sondaggio S3 sia corretta"],
    )
    return text("pec-sondaggi", web(body, font="Liberation Serif", pt=11.5), label)


def ddt() -> Paper:
    body = f"""<table class=grid><tr><td><b>Vetreria Bisognin</b><br>Documento di trasporto e posa<td>DDT 1406 del 5/10/2026</tr><tr><td>Destinatario: <b>Biblioteca Civica di Lonvalle</b><td>Causale: vendita con posa<br>Comm. VB-96</tr></table><table class="grid mt"><tr><th>Pz<th>Descrizione</tr><tr><td>9<td>Lucernario stratificato 120 × 120, posato e sigillato</tr><tr><td>1<td>Botola di evacuazione fumi</tr></table>
    <p class=mt>Annotazioni di chi riceve:</p><p class=hand style="font-size:14pt">tutto a posto, provato anche con la pompa. Si può fatturare.</p><p>{ink(841, 120, 36)}<br><span class=hand>Noemi Tescari, direttrice &ndash; 13 ottobre 2026</span></p>"""
    label = truth(
        AC,
        "accepted",
        True,
        "it",
        client="Biblioteca Civica di Lonvalle",
        project_code="VB-96",
        signatory_name="Noemi Tescari",
        signatory_title="direttrice",
        signature_date="2026-10-13",
    )
    return scanned("ddt-lucernari", web(body, font="DejaVu Sans", pt=10), label, picture=84)


def in_attesa() -> Paper:
    body = """<h3>Verbale di accettazione finale</h3><p>Progetto: Bonifica amianto capannoni 1&ndash;3 &middot; Cod. BA-450 &middot; Cliente: Logistica Adda Nord S.r.l. &middot; Esecutore: Ecofibra</p><p>Con il presente verbale il cliente accetta i lavori senza riserve e autorizza la fattura a saldo di € 45.300,00.</p>
    <table class="grid mt sm"><tr><th colspan=3>Registro delle firme elettroniche</th></tr><tr><td>Mirko Salvi (Ecofibra)<td>FIRMATO<td>2026-11-18 09:15</tr><tr><td>Cinzia Boffi, amministratrice (Logistica Adda Nord)<td>INVIATO &ndash; letto, firma in attesa<td>2026-11-18 10:02</tr></table><p class=xs>Il documento sarà completo quando tutte le righe riportano FIRMATO.</p>"""
    label = truth(
        AC,
        "undecided",
        False,
        "it",
        client="Logistica Adda Nord S.r.l.",
        project="Bonifica amianto capannoni 1–3",
        project_code="BA-450",
        signatory_name="Cinzia Boffi",
        signatory_title="amministratrice",
        amount="45300.00 EUR",
        warnings=["partly_signed"],
    )
    return text("amianto-in-attesa", web(body, font="Liberation Sans", pt=11), label)


def fine_lavori() -> Paper:
    src = """#set page(margin: 2.5cm)
#set text(font: "DejaVu Serif", size: 10pt, lang: "it")
*Impresa Tinteggi F.lli Lovison* \\ via dei Mulini 8, Castelgombello

Spett.le *Condominio Le Magnolie* \\ #h(1fr) 2 novembre 2026

#align(center)[*DICHIARAZIONE DI FINE LAVORI*] 
Lavori: *Ripristino frontalini e tinteggiatura, scala A* (contratto *CM-31*)

Dichiariamo che i lavori sono terminati il 30 ottobre 2026 a regola d'arte, verificati in tutte le parti e da considerarsi accettati sotto ogni profilo. L'importo finale è di € 34.250,00.

#text(font: "Dancing Script", 17pt)[Loris Lovison] \\ Loris Lovison, titolare
#v(16pt)
#line(length: 100%, stroke: (dash: "dashed"))
_Parte da restituire firmata_ \\ Per presa in consegna e accettazione dei lavori da parte del Condominio:
#v(18pt)
L'amministratore, Edoardo Trentin #box(width: 5cm, line(length: 100%)) #h(8pt) data #box(width: 3cm, line(length: 100%))
"""
    label = truth(
        AC,
        "undecided",
        False,
        "it",
        client="Condominio Le Magnolie",
        project="Ripristino frontalini e tinteggiatura, scala A",
        project_code="CM-31",
        signatory_name="Edoardo Trentin",
        signatory_title="amministratore",
        amount="34250.00 EUR",
        warnings=["partly_signed"],
    )
    return text("fine-lavori-impresa", typ(src), label)


def papers() -> Iterator[Paper]:
    for make in (
        collaudo,
        riserva,
        negativo,
        sal,
        relazione,
        rapportino,
        pec,
        ddt,
        in_attesa,
        fine_lavori,
    ):
        yield make()
