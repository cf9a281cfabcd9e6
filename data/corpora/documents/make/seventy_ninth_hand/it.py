"""Italian papers from Italy and the Ticino."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import scanned, text


def collaudo() -> Paper:
    return text(
        "it-collaudo",
        r"""
#align(center)[#text(size: 9pt)[CONSORZIO DI BONIFICA VALLE DEL LAMONE] \ #v(1mm) #text(size: 15pt, weight: "bold")[VERBALE DI COLLAUDO]]
#table(columns: (40mm, 1fr), stroke: .4pt, inset: 4.5pt, [Committente], [Consorzio di Bonifica Valle del Lamone], [Impresa], [Idroimpianti Casadei S.r.l.], [Lavori], [Paratoie del canale adduttore], [Commessa], [CBVL-0442], [Stralcio], [Secondo stralcio], [Importo liquidato], [€ 203.560,00])

L'anno duemilaventisei, il giorno diciotto del mese di febbraio, il sottoscritto collaudatore, incaricato dal Committente e munito di stivali, si è recato sul posto unitamente al geometra dell'Impresa e al guardiano delle acque.

Le quattro paratoie sono state aperte e richiuse dieci volte ciascuna. La terza, che nel sopralluogo di gennaio strisciava, ora scende senza rumore, essendo stata sostituita la guida. La targhetta mancante è stata applicata. Il quadro elettrico, allora privo di schema, lo contiene. Di quanto annotato in gennaio non resta dunque nulla.

Il guardiano ha voluto precisare che il canale, in trent'anni, non è mai stato così quieto.

Ciò visto e considerato, il collaudatore dichiara collaudabile, e con il presente atto collauda, il secondo stralcio. Lo svincolo della polizza avverrà decorsi i due anni di legge.
#v(4mm)
#grid(columns: (1fr, 1fr), gutter: 8mm, [Il collaudatore per conto del Committente \ #sig(6101, 42mm) \ Ettore Zauli], [Per l'Impresa, presa visione \ #sig(6102, 36mm) \ geom. Nives Casadei])
""",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "it",
            client="Consorzio di Bonifica Valle del Lamone",
            project="Paratoie del canale adduttore",
            project_code="CBVL-0442",
            milestone="Secondo stralcio",
            signatory_name="Ettore Zauli",
            signatory_title="collaudatore",
            signature_date="2026-02-18",
            amount="203560.00 EUR",
        ),
        font="Libertinus Serif",
        size=11.2,
        margin="24mm",
        lang="it",
        justify=True,
    )


def riserva() -> Paper:
    return scanned(
        "it-riserva",
        r"""
#grid(columns: (1fr, auto), [#text(size: 15pt, weight: "bold")[Verbale di consegna e accettazione]], [n. 27/2025])
#rule()
Cliente: Azienda Speciale Farmacie di Brondello #h(1fr) Commessa: FB-M12 \
Fornitore: Arredolab Cuneo S.n.c. \
Progetto: Allestimento nuova farmacia 3 \
Oggetto: Fase 2, banco e scaffalature

Il giorno 3 ottobre 2025 la direttrice ha preso visione dei mobili montati. Il legno è quello del campione, i cassetti scorrono, le luci non abbagliano; una cliente entrata per sbaglio ha chiesto se si poteva già comprare l'aspirina.

La Fase 2 viene accettata con riserva. Il Fornitore provvederà a quanto segue entro il 24 ottobre:
#table(columns: (8mm, 1fr), stroke: .5pt, inset: 5pt, [1.], [sostituire il vetro scheggiato della teca dermocosmesi], [2.], [fissare a parete lo scaffale alto del retro], [3.], [consegnare la dichiarazione di reazione al fuoco])

Pagamento e garanzia come da contratto.
#v(6mm)
#grid(columns: (1fr, 1fr), gutter: 8mm, [#sig(6111, 42mm, #222222) \ Dr. Ornella Barale \ Direttrice \ 3/10/2025], [#sig(6112, 38mm, #222222) \ Silvio Giordanengo \ per il Fornitore])
""",
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "it",
            client="Azienda Speciale Farmacie di Brondello",
            project="Allestimento nuova farmacia 3",
            project_code="FB-M12",
            milestone="Fase 2, banco e scaffalature",
            signatory_name="Dr. Ornella Barale",
            signatory_title="Direttrice",
            signature_date="2025-10-03",
            conditions=[
                "sostituire il vetro scheggiato della teca dermocosmesi",
                "fissare a parete lo scaffale alto del retro",
                "consegnare la dichiarazione di reazione al fuoco",
            ],
        ),
        Scanner(dpi=120, skew=-1.2, noise=1.6, jpeg=30, seed=131),
        font="Carlito",
        size=11.8,
        margin="23mm",
        lang="it",
    )


def delibera() -> Paper:
    return text(
        "it-delibera",
        r"""
#text(size: 8.5pt)[Libro dei verbali del Consiglio direttivo, pag. 61] \
#text(size: 14pt, weight: "bold", fill: rgb("#6b2d5c"))[Fondazione Museo del Merletto, Offagna]

Il 9 giugno 2026, alle ore 17, nella sala del tombolo, si è riunito il Consiglio. Presiede la presidente Fiorella Marchetti; sono presenti i consiglieri Baldoni, Sopranzi e Catena. Assente il consigliere Rossini, in viaggio di nozze.

#pad(left: 4mm)[
*a) Bilancio di previsione.* Si rinvia, mancando il commercialista.

*b) Guida multimediale, incarico FMM/2025/8 allo studio Voce Alta.* La direttrice riferisce che la parte prima (testi) fu approvata in autunno e la parte seconda (voci) in febbraio. Della parte terza, l'applicazione per telefono, il Consiglio aveva in aprile sospeso il giudizio perché si bloccava nella sala 6. Lo studio ha rifatto la mappa; la consigliera Sopranzi vi ha portato due classi elementari e riferisce che nessun bambino è riuscito a bloccarla, pur avendoci provato. Il consigliere Catena chiede se l'applicazione invecchierà; gli si risponde che tutti invecchiamo, ma che vi sono tre anni di assistenza. Dopo breve discussione il Consiglio, a voti unanimi, delibera di ritenere ultimata e di accettare la parte terza e di liquidare allo studio il saldo di € 11.900,00.

*c) Tende della sala grande.* Si scelgono écru.

*d) Varie.* Il consigliere Baldoni offre le ciliegie.]

La seduta è tolta alle 18.40.

#v(3mm)
#grid(columns: (1fr, 1fr), [Il segretario \ #sig(6122, 36mm) \ Ivo Catena], [La presidente \ #sig(6121, 42mm) \ Fiorella Marchetti \ 9 giugno 2026])
""",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "it",
            client="Fondazione Museo del Merletto",
            project="Guida multimediale",
            project_code="FMM/2025/8",
            milestone="parte terza",
            signatory_name="Fiorella Marchetti",
            signatory_title="presidente",
            signature_date="2026-06-09",
            amount="11900.00 EUR",
        ),
        font="Caladea",
        size=11,
        margin="25mm",
        lang="it",
    )


def lettera() -> Paper:
    return text(
        "it-lettera",
        r"""
#grid(columns: (1fr, 1fr), [#text(size: 12pt, weight: "bold")[Clinica Monte Generoso SA] \ Via alle Terme 3 \ 6825 Capolago], align(right)[Spettabile \ Poretti Clima SA \ 6850 Mendrisio])
#v(8mm)
Capolago, 5 dicembre 2025

*Risanamento impianti blocco operatorio, commessa PC-6604. Tappa 4 (sale 1 e 2)*

Gentile signor Poretti,

abbiamo ricevuto il suo invito a chiudere la tappa prima di Natale e le siamo riconoscenti per il panettone che lo accompagnava. Le tappe dalla 1 alla 3 furono a suo tempo approvate e pagate; nessuno qui ha cambiato idea in proposito.

Sulla tappa 4 ci siamo consultati a lungo con il responsabile dell'igiene. La sovrappressione della sala 2 si inverte quando si apre la porta dei lavabi. I filtri assoluti montati appartengono a una classe inferiore a quella dell'offerta. Il conteggio delle particelle, che avrebbe dovuto essere fatto da un laboratorio terzo, reca la firma di un suo collaboratore, persona stimabilissima ma non terza.

Immaginiamo che nessuna di queste cose sia dipesa da cattiva volontà, e tuttavia dobbiamo pregarla di considerare la tappa 4 come non approvata. La fattura di CHF 88'400.00 le viene restituita. Quando avrà fatto i cambiamenti, ci chiami: troveremo una mezza giornata anche sotto le feste.

Con i migliori saluti e gli auguri per la sua famiglia

#sig(6131, 44mm)

Ing. Tiziana Quadri \ Responsabile servizi tecnici
""",
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "it",
            client="Clinica Monte Generoso SA",
            project="Risanamento impianti blocco operatorio",
            project_code="PC-6604",
            milestone="Tappa 4 (sale 1 e 2)",
            signatory_name="Tiziana Quadri",
            signatory_title="Responsabile servizi tecnici",
            signature_date="2025-12-05",
            amount="88400.00 CHF",
        ),
        font="Lato",
        size=10.5,
        margin="27mm",
        lang="it",
    )


def esercizio() -> Paper:
    return text(
        "it-esercizio",
        r"""
#align(center)[#text(size: 14pt)[*Relazione finale sull'esercizio provvisorio* \ Magazzino automatico del Caseificio Tre Torri]]
#v(2mm)
#grid(columns: (1fr, 1fr), row-gutter: 2mm, [Committente: Caseificio Sociale Tre Torri S.c.a.], [Fornitore: Logimac Emilia S.p.A.], [Contratto: CTT-2025-MAG], [Milestone: M6 Esercizio provvisorio])
#rule(s: .4pt)
*Premessa.* Il contratto stabilisce che il magazzino lavori per sei settimane con il formaggio vero, a turni veri, prima che il Committente si pronunci. La presente relazione riassume i sei rapporti settimanali, cui si rimanda chi desiderasse i particolari.

*Prima e seconda settimana (8–21 settembre 2025).* Il traslo 1 si è fermato quattro volte per un sensore sporco di siero. Il fornitore ha spostato il sensore più in alto e da allora il siero non lo raggiunge. Una forma è caduta; era già rotta.

*Terza e quarta settimana (22 settembre – 5 ottobre).* Si sono movimentate 9.640 forme. Il software ha proposto di spedire prima le più vecchie, cosa che il casaro capo faceva a memoria dal 1988 e che ora può insegnare a qualcuno.

*Quinta settimana (6–12 ottobre).* Blocco della rete dello stabilimento per lavori del gestore telefonico. Il magazzino ha proseguito in autonomia per undici ore e ha poi riallineato ogni dato.

*Sesta settimana (13–19 ottobre).* Niente da segnalare.

#pagebreak()
*Risultati a confronto con il capitolato*
#table(columns: (1fr, 30mm, 30mm, 18mm, 18mm), stroke: .4pt, inset: 5pt, align: (left, center, center, center, center), [Prova], [Richiesto], [Ottenuto], [Sì], [No], [Cicli doppi all'ora], [38], [41], [#cb(1)], [#cb(0)], [Errori di prelievo], [≤ 2 su mille], [0,3 su mille], [#cb(1)], [#cb(0)], [Temperatura corsia], [14 ± 1 °C], [14,2 °C], [#cb(1)], [#cb(0)], [Anomalie aperte], [nessuna], [nessuna], [#cb(1)], [#cb(0)])

*Desideri del personale.* Una sedia più alta alla postazione 2 e una spia verde invece che azzurra. Il Committente provvederà alla sedia da sé; della spia si riparlerà, se mai, in un altro contratto.

*Giudizio.* Letto quanto sopra, il Committente si dichiara soddisfatto e accetta definitivamente la milestone M6. È autorizzata la fattura di € 134.700,00. Dal 20 ottobre decorre la garanzia di ventiquattro mesi e la fideiussione resta depositata fino al suo termine.

#v(4mm)
Reggiolo, 22 ottobre 2025
#v(2mm)
#grid(columns: (1fr, 1fr), gutter: 8mm, [#sig(6141, 42mm) \ Primo Bertolani \ Presidente del Caseificio], [#sig(6142, 38mm) \ Chiara Levratti \ Logimac Emilia])
""",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "it",
            client="Caseificio Sociale Tre Torri S.c.a.",
            project="Magazzino automatico del Caseificio Tre Torri",
            project_code="CTT-2025-MAG",
            milestone="M6 Esercizio provvisorio",
            signatory_name="Primo Bertolani",
            signatory_title="Presidente del Caseificio",
            signature_date="2025-10-22",
            amount="134700.00 EUR",
        ),
        font="Liberation Serif",
        size=11.3,
        margin="25mm",
        lang="it",
    )


def ultimazione() -> Paper:
    return text(
        "it-ultimazione",
        r"""
#text(size: 16pt, weight: "bold", fill: rgb("#b8860b"))[Restauri Benincasa] #h(1fr) #text(size: 9pt)[Matera, dal 1961]
#rule(c: rgb("#b8860b"))
Matera, 30 gennaio 2026 \
Alla cortese attenzione di Mons. Rocco Lisanti, Economo \
Arcidiocesi di Tricase e Murge

*Comunicazione di fine lavori. Facciata di San Biagio, contratto RB/231, lotto 1 (portale)*

Reverendo Monsignore,

siamo lieti di annunciarLe che ieri al tramonto è stato tolto l'ultimo ponteggio. La pietra è stata pulita, consolidata e protetta secondo il progetto; il leone di sinistra ha di nuovo la coda, modellata sulla fotografia del 1911 che Ella ebbe la bontà di procurarci. La Soprintendenza è passata in novembre e ha sorriso.

Ci sembra di poter dire che il lotto 1 è ultimato a regola d'arte e pronto per essere accettato. Alleghiamo il consuntivo di € 67.150,00 e, in calce, lo spazio per il Suo benestare, che attendiamo senza alcuna fretta.

Con filiale ossequio, #sig(6151, 38mm) Vito Benincasa, titolare

#v(4mm)
#table(columns: (1fr, 1fr), inset: 9pt, stroke: .5pt, [*Benestare del committente al lotto 1* \ Mons. Rocco Lisanti, Economo], [Firma #v(9mm) Data])
""",
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "it",
            client="Arcidiocesi di Tricase e Murge",
            project="Facciata di San Biagio",
            project_code="RB/231",
            milestone="lotto 1 (portale)",
            signatory_name="Rocco Lisanti",
            signatory_title="Economo",
            amount="67150.00 EUR",
        ),
        font="Caladea",
        size=11,
        margin="26mm",
        lang="it",
    )


def variante() -> Paper:
    return text(
        "it-variante",
        r"""
#text(size: 13pt, weight: "bold")[PERIZIA DI VARIANTE N. 4] #h(1fr) #text(size: 9pt)[atto di sottomissione]
#v(1mm)
#kv(w: 36mm, g: 2.2mm, [Stazione appaltante], [Unione Comuni Alta Valdera], [Appalto], [Pista ciclabile Peccioli–Capannoli], [Codice], [UCAV-PC-2024], [Appaltatore], [Strade e Verde Pisano S.r.l.], [Data], [2 aprile 2026])

Durante lo scavo è venuta alla luce una fornace, che la Soprintendenza ha definito graziosa. Per girarle attorno occorrono quarantotto metri di cordolo in più e un piccolo parapetto di legno. L'Appaltatore accetta di eseguire i lavori agli stessi patti e prezzi.

#table(columns: (1fr, 40mm), stroke: .4pt, inset: 5pt, align: (left, right), [Cordoli e sottofondo], [€ 14.220,00], [Parapetto in castagno], [€ 5.830,00], [Economie sul tratto dritto], [− € 3.710,00], [*Maggiore importo*], [*€ 16.340,00*])

La perizia diviene esecutiva con la firma del responsabile del procedimento e con quella del dirigente finanziario dell'Unione, entrambe necessarie.

#v(3mm)
#table(columns: (52mm, 1fr, 30mm), inset: 8pt, stroke: .4pt, align: horizon,
[Appaltatore], [#sig(6161, 34mm) Lapo Ceccanti], [2/4/2026],
[Responsabile del procedimento], [#sig(6162, 34mm) Donatella Gori], [7/4/2026],
[Dirigente finanziario], [#v(8mm) Massimo Barsotti], [])
""",
        truth(
            "change_order",
            "undecided",
            False,
            "it",
            client="Unione Comuni Alta Valdera",
            project="Pista ciclabile Peccioli–Capannoli",
            project_code="UCAV-PC-2024",
            signatory_name="Massimo Barsotti",
            signatory_title="Dirigente finanziario",
            amount="16340.00 EUR",
            change_order_number="4",
            warnings=["partly_signed"],
        ),
        font="Liberation Sans",
        size=10.3,
        margin="23mm",
        lang="it",
    )


def ore() -> Paper:
    return text(
        "it-ore",
        r"""
#block(fill: rgb("#e3f2ef"), inset: 8pt, width: 100%)[#text(size: 14pt, weight: "bold")[Rapportino mensile] #h(1fr) dicembre 2025]
#grid(columns: (1fr, 1fr), row-gutter: 2mm, [Consulente: Ludovica Serpieri], [Società: Metodo Quattro S.r.l., Brescia], [Cliente: Armatori Riuniti del Tirreno S.p.A.], [Incarico: Piano di continuità operativa], [Numero incarico: MQ-1904], [Sede: Civitavecchia])
#v(2mm)
#table(columns: (30mm, 1fr, 20mm), stroke: (x, y) => (bottom: .3pt + luma(160)), inset: 5pt, align: (left, left, right), [1–5 dic.], [Interviste a bordo, con mare mosso e risposte brevi], [34], [9–12 dic.], [Analisi di impatto, prima stesura], [30], [15–19 dic.], [Esercitazione simulata; ha vinto il nostromo], [38], [], [*Ore totali*], [*102*])
102 ore a € 76,50: € 7.803,00

*Esito presso il cliente.* Il direttore sicurezza ha esaminato le ore il 7 gennaio 2026, ha osservato che lo sciopero del 12 non gli sembrava coincidere, ha poi ritrovato il proprio appunto e ha dato il benestare al rapportino.

#rect(width: 100%, stroke: .5pt + rgb("#2b7a6b"), inset: 7pt)[#text(size: 8.5pt)[Approvazione elettronica. Utente: Corrado Ansaldi, Direttore sicurezza, Armatori Riuniti del Tirreno S.p.A. Stato: APPROVATO. Data e ora: 07/01/2026 11:38:20 CET. Impronta: 9f2c-71d0-5be8.]]
""",
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "it",
            client="Armatori Riuniti del Tirreno S.p.A.",
            project="Piano di continuità operativa",
            project_code="MQ-1904",
            signatory_name="Corrado Ansaldi",
            signatory_title="Direttore sicurezza",
            signature_date="2026-01-07",
            amount="7803.00 EUR",
        ),
        font="Lato",
        size=10.2,
        margin="22mm",
        lang="it",
    )


def opuscolo() -> Paper:
    return text(
        "it-opuscolo",
        r"""
#align(center)[#text(size: 26pt, weight: "bold", fill: rgb("#225ea8"))[Misurare bene, \ dormire meglio] \ #v(1mm) #text(size: 11pt)[Studio Associato Teodolite · rilievi e catasto · Aosta]]
#v(4mm)
#columns(2, gutter: 8mm)[
*Chi siamo.* Quattro geometri, una dronista e un cane di nome Livella. Da vent'anni accompagniamo comuni, impianti di risalita e famiglie litigiose.

*Che cosa facciamo.* Rilievi topografici, frazionamenti, monitoraggio di frane e di muri che pendono più del dovuto.

*Come lavoriamo.* A ogni fase consegniamo un fascicolo; il cliente lo legge con calma e, se gli va bene, firma il verbale di accettazione che trova in fondo. Senza quella firma non passiamo alla fase seguente.

#colbreak()
*Dicono di noi.* «Accettato senza una riga di correzione: non ci era mai capitato.» Così il sindaco di un paese che non nominiamo, a proposito di un piano particellare.

*Quanto costa.* Il sopralluogo è gratuito fino a mille metri di quota. Più in alto chiediamo un contributo per il gasolio e la pazienza.

*Dove trovarci.* Rue de la Tour 5, dal lunedì al venerdì. Il sabato siamo sui monti.
]
""",
        truth("other", None, None, "it"),
        font="Carlito",
        size=11.5,
        margin="24mm",
        lang="it",
    )


def papers() -> Iterator[Paper]:
    yield collaudo()
    yield riserva()
    yield delibera()
    yield lettera()
    yield esercizio()
    yield ultimazione()
    yield variante()
    yield ore()
    yield opuscolo()
