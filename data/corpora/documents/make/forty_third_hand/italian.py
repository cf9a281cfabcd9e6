"""Post from Italy and Ticino."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import Field, Ink, fill, gap, glass, p, pl, tab, text, turned, ty

AC = "acceptance_certificate"


def _set() -> Iterator[Paper]:
    """Pages set with typst."""
    pdf = ty(r"""
#set page(width: 148mm, height: 210mm, margin: 1.1cm); #set text(font: "Liberation Sans", size: 9pt, lang: "it")
#align(center)[#text(14pt)[*Idroterm Valsesia snc*] \ RAPPORTO DI INTERVENTO N. *2604*]
#table(columns: (3cm, 1fr), inset: 6pt, stroke: 0.4pt, [Cliente], hand[Albergo Tre Abeti], [Progetto], hand[Centrale termica 2026], [Commessa], hand[C26/071], [Lavoro svolto], hand[Sostituita pompa gemellare, \ lavaggio scambiatore], [Ore], hand[5,5], [Totale a corpo], hand[€ 1.915,00])
#grid(columns: 2, gutter: 6pt, bx(on: "v"), [lavoro ultimato, accettato dal cliente], bx(), [lavoro da completare], bx(), [contestato])
#v(4mm)
Data #hand[28/01/2026] \ Timbro e firma del cliente #ink(16, h: 30pt) \ Nome leggibile: #hand[Bruna Zanetta]
#place(right + bottom, dx: -2mm, dy: -5mm, seal(r: 30pt)[ALBERGO \ TRE ABETI \ ALAGNA])
""")
    yield glass(
        "it-rapportino",
        pdf,
        truth(
            AC,
            "accepted",
            True,
            "it",
            client="Albergo Tre Abeti",
            project="Centrale termica 2026",
            project_code="C26/071",
            signatory_name="Bruna Zanetta",
            signature_date="2026-01-28",
            amount="1915.00 EUR",
        ),
        61,
        dpi=135,
    )

    pdf = ty(r"""
#set page(margin: 1.8cm); #set text(font: "Liberation Sans Narrow", size: 11pt, lang: "it")
#grid(columns: (1fr, 1fr), [*Arredi Contract Brianza srl* \ Via Volta 3, Cantù], align(right)[DOCUMENTO DI TRASPORTO \ n. 1187 del 5 ottobre 2026]) #line(length: 100%)
Destinatario: Biblioteca civica di Montefiora \ Commessa: Arredo sala lettura (ABR-640) \ Causale: consegna e montaggio \ Valore della consegna: € 13.380,00
#table(columns: (auto, 1fr, auto), [Cod.], [Descrizione], [Q.tà], [TL-180], [Tavolo lettura rovere 180x90], [8], [SD-02], [Sedia impilabile], [32])
Esito del controllo al ricevimento:
#grid(columns: 2, gutter: 6pt, bx(), [merce accettata], bx(), [merce accettata con riserva di verifica], bx(on: "x"), [merce respinta])
Motivo: #hand("piani di 5 tavoli rigati, colore non conforme al campione", size: 12pt)
#v(6mm)
Il ricevente: #hand("Elio Baroncini, economo", size: 12pt) #h(8mm) #ink(25) #h(6mm) #hand("15/10/2026", size: 12pt)
#place(dx: 9cm, dy: -5.3cm, stamp(a: -14deg)[RESPINTO])
""")
    yield glass(
        "it-ddt-respinto",
        pdf,
        truth(
            AC,
            "rejected",
            True,
            "it",
            client="Biblioteca civica di Montefiora",
            project="Arredo sala lettura",
            project_code="ABR-640",
            signatory_name="Elio Baroncini",
            signatory_title="economo",
            signature_date="2026-10-15",
            amount="13380.00 EUR",
        ),
        62,
    )

    pdf = ty(r"""
#set page(margin: 2.2cm); #set text(font: "Liberation Serif", size: 11pt, lang: "it")
#align(right)[rev. 1]
#align(center, text(15pt)[*VERBALE DI COLLAUDO*])
Committente: Cantiere Navale Lagomar srl \ Fornitore: Automazioni Rovigatti spa \ Progetto: Linea verniciatura scafi \ Ordine: 26-OA-3319 \ Fase: Collaudo in officina (FAT) \ Importo della rata: € 72.000,00

Il collaudo è stato eseguito il 14 e 15 luglio 2026 secondo la specifica ST-12. Esito positivo. Il committente accetta la macchina ai fini della spedizione.
#v(8mm)
#grid(columns: (1fr, 1fr), [Per il committente \ #ink(35) \ ing. Fabio Cestari, direttore tecnico \ 15 luglio 2026], [Per il fornitore \ #ink(37) \ M. Rovigatti])
#place(dx: 6cm, dy: -0.6cm, stamp(a: -16deg, size: 26pt)[ANNULLATO \ #text(13pt)[sostituito dalla rev. 2]])
""")
    yield glass(
        "it-fat-annullato",
        pdf,
        truth(
            AC,
            "undecided",
            True,
            "it",
            client="Cantiere Navale Lagomar srl",
            project="Linea verniciatura scafi",
            milestone="Collaudo in officina (FAT)",
            po_number="26-OA-3319",
            signatory_name="Fabio Cestari",
            signatory_title="direttore tecnico",
            signature_date="2026-07-15",
            amount="72000.00 EUR",
            warnings=["draft_or_void"],
        ),
        63,
    )

    pdf = ty(r"""
#set page(margin: 2.4cm); #set text(font: "Libertinus Serif", size: 11pt, lang: "it", region: "CH")
*Patriziato di Valle Cavria* \ Casella postale 12, 6690 Cavria
#v(6mm)
Spettabile \ Carpenteria Rusconi SA \ 6600 Locarno
#v(4mm)
Cavria, 9 giugno 2026

*Rifacimento del tetto della capanna Alpe Sposa, contratto PVC 3/25: mancata accettazione*

Egregi signori,

il sopralluogo del 4 giugno ha evidenziato infiltrazioni lungo tutto il colmo e travi di sezione inferiore a quella del capitolato. L'opera presenta dunque difetti gravi ai sensi dell'art. 161 della norma SIA 118: il Patriziato non la accetta e trattiene il saldo di CHF 38'400.00.

Vi invitiamo a comunicarci entro il 19 giugno come intendete procedere.

Distinti saluti

#ink(49, c: black) \ Ivana Pedrazzi, presidente
""")
    yield text(
        "it-ch-tetto-rifiuto",
        pdf,
        truth(
            AC,
            "rejected",
            True,
            "it",
            client="Patriziato di Valle Cavria",
            project="Rifacimento del tetto della capanna Alpe Sposa",
            project_code="PVC 3/25",
            signatory_name="Ivana Pedrazzi",
            signatory_title="presidente",
            signature_date="2026-06-09",
            amount="38400.00 CHF",
        ),
    )


def _drawn() -> Iterator[Paper]:
    """Pages drawn with platypus."""
    pdf = pl(
        [
            p("Comune di Roccalta sul Tanaro", 12, "Times-Bold", al="c"),
            p("Ufficio tecnico", 10, "Times-Italic", al="c"),
            gap(),
            p("CERTIFICATO DI REGOLARE ESECUZIONE", 15, "Times-Bold", al="c"),
            tab(
                [
                    ["Lavori", "Messa in sicurezza della scuola primaria Rodari"],
                    ["CUP / commessa", "LP-2025-022"],
                    ["Impresa", "Edilnova Bormida srl"],
                    ["Conto finale", "€ 164.207,11"],
                ],
                [110, 330],
                10.5,
                "Times-Roman",
                "rows",
            ),
            gap(),
            p(
                "Il sottoscritto direttore dei lavori, visto il conto finale, vista la relazione allegata, constatato che i lavori sono stati ultimati in tempo utile e corrispondono alle prescrizioni contrattuali,",
                11,
                "Times-Roman",
                al="j",
            ),
            p("CERTIFICA", 11, "Times-Bold", al="c"),
            p(
                "che i lavori sono stati regolarmente eseguiti e liquida il credito residuo dell'impresa in € 8.210,36.",
                11,
                "Times-Roman",
            ),
            p(
                "Visto, il Comune accetta e approva l'opera. Il responsabile del procedimento",
                11,
                "Times-Roman",
            ),
            Ink(48, "P. Accornero"),
            p("geom. Piera Accornero – Roccalta, 6 novembre 2026", 10, "Times-Roman"),
        ],
        margin=76,
    )
    yield text(
        "it-regolare-esecuzione",
        pdf,
        truth(
            AC,
            "accepted",
            True,
            "it",
            client="Comune di Roccalta sul Tanaro",
            project="Messa in sicurezza della scuola primaria Rodari",
            project_code="LP-2025-022",
            signatory_name="Piera Accornero",
            signatory_title="responsabile del procedimento",
            signature_date="2026-11-06",
            amount="8210.36 EUR",
        ),
    )

    pdf = pl(
        [
            tab(
                [["VERBALE DI CONSEGNA E ACCETTAZIONE", "VCA 4/2026"]],
                [350, 120],
                13,
                kind="box",
                extra=[("BACKGROUND", (0, 0), (-1, -1), "#fee2e2")],
            ),
            gap(),
            p(
                "Cliente: Consorzio Agrario del Polesine Basso<br/>Fornitore: Geomatica Adria scarl<br/>Progetto: Mappe di resa per cooperative<br/>Contratto: GA-2026-18<br/>Rilascio: Rilascio 2 – Cruscotto soci<br/>Corrispettivo: € 27.640,00",
                lead=1.5,
            ),
            p("Il rilascio è stato installato e provato. Il cliente lo accetta. (*)"),
            tab(
                [
                    ["Prova", "Esito", "Data"],
                    ["Accesso soci con credenziali", "superata", "10.02.2026"],
                    ["Mappe di resa, campagna 2025", "superata", "11.02.2026"],
                    ["Esportazione dati", "superata", "11.02.2026"],
                    ["Carico con 200 utenti", "superata", "12.02.2026"],
                ],
                [240, 100, 100],
                9,
                head="#fef2f2",
            ),
            p(
                "Con la firma del presente verbale decorre la garanzia di dodici mesi prevista dall'articolo 9 del contratto e il fornitore può emettere fattura."
            ),
            gap(),
            tab(
                [
                    ["Per il cliente", "Per il fornitore"],
                    [Ink(59), Ink(60)],
                    [
                        "Donata Sgarbi, responsabile innovazione<br/>17 febbraio 2026",
                        "Geomatica Adria scarl",
                    ],
                ],
                [230, 220],
                kind="rows",
            ),
            gap(40),
            p(
                "(*) L'accettazione è subordinata alla consegna del manuale utente in italiano entro il 6 marzo 2026.",
                7,
            ),
        ],
        margin=60,
    )
    yield text(
        "it-nota-in-piccolo",
        pdf,
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "it",
            client="Consorzio Agrario del Polesine Basso",
            project="Mappe di resa per cooperative",
            project_code="GA-2026-18",
            milestone="Rilascio 2 – Cruscotto soci",
            signatory_name="Donata Sgarbi",
            signatory_title="responsabile innovazione",
            signature_date="2026-02-17",
            amount="27640.00 EUR",
            conditions=["consegna del manuale utente in italiano entro il 6 marzo 2026"],
        ),
    )

    pdf = pl(
        [
            p("Atto di sottomissione – Variante n. 1", 15, "Helvetica-Bold", "#1e3a8a"),
            p(
                "Committente: Terme di Acquachiara spa · Appaltatore: Impianti Sabatelli srl · Lavori: Ampliamento piscine termali · Contratto rep. 5521"
            ),
            tab(
                [
                    ["Voce", "Contratto", "Variante", "Differenza"],
                    ["Filtrazione", "88.000,00", "93.500,00", "+5.500,00"],
                    ["Illuminazione subacquea", "21.000,00", "16.750,00", "–4.250,00"],
                    ["<b>Totale (euro)</b>", "109.000,00", "110.250,00", "<b>+1.250,00</b>"],
                ],
                [180, 90, 90, 90],
                head="#e0e7ff",
                right=[1, 2, 3],
            ),
            gap(),
            p(
                "La committente approva la variante e l'appaltatore si impegna a eseguirla agli stessi patti e prezzi del contratto principale."
            ),
            gap(16),
            tab(
                [
                    [Ink(71), Ink(72)],
                    [
                        "Terme di Acquachiara spa<br/>L'amministratore unico Silvano Orsetti",
                        "Impianti Sabatelli srl",
                    ],
                    ["Acquachiara, 30 marzo 2026", ""],
                ],
                [250, 200],
                kind="bare",
            ),
        ],
        margin=60,
    )
    yield text(
        "it-variante-terme",
        turned(pdf, 90),
        truth(
            "change_order",
            "accepted",
            True,
            "it",
            client="Terme di Acquachiara spa",
            project="Ampliamento piscine termali",
            project_code="5521",
            change_order_number="1",
            signatory_name="Silvano Orsetti",
            signatory_title="amministratore unico",
            signature_date="2026-03-30",
            amount="1250.00 EUR",
        ),
    )

    form = pl(
        [
            p("FOGLIO PRESENZE CONSULENTE", 14, "Courier-Bold"),
            gap(),
            tab(
                [
                    ["Consulente", Field("c1")],
                    ["Cliente", Field("c2")],
                    ["Progetto", Field("c3")],
                    ["Codice", Field("c4")],
                    ["Mese", Field("c5")],
                    ["Giornate", Field("c6")],
                    ["Importo", Field("c7")],
                ],
                [120, 300],
                10,
                "Courier",
            ),
            gap(),
            p("Approvazione del cliente", 11, "Courier-Bold"),
            tab(
                [
                    ["Approvato", Field("si", on=False)],
                    ["Da correggere", Field("no", on=False)],
                    ["Referente", Field("c8")],
                    ["Data", Field("c9")],
                    ["Firma", Field("c10", height=28)],
                ],
                [120, 300],
                10,
                "Courier",
            ),
        ],
        margin=64,
    )
    pdf = fill(
        form,
        {
            "c1": "Tiziana Greppi",
            "c2": "Assicura Lariana spa",
            "c3": "Presidio antiriciclaggio",
            "c4": "TG-AL-03",
            "c5": "maggio 2026",
            "c6": "14",
            "c7": "7.700,00 EUR",
            "c8": "Corrado Viganò",
        },
    )
    yield text(
        "it-presenze-vuoto",
        pdf,
        truth(
            "timesheet_approval",
            "undecided",
            False,
            "it",
            client="Assicura Lariana spa",
            project="Presidio antiriciclaggio",
            project_code="TG-AL-03",
            signatory_name="Corrado Viganò",
            amount="7700.00 EUR",
        ),
        "form",
    )

    pdf = pl(
        [
            p("Stampa messaggio", 8, col="#999999"),
            p("Promemoria: appuntamento per la presentazione del catalogo", 13, "Helvetica-Bold"),
            p(
                "Da: Ottavia Lenzi, Studio Grafico Lenzi<br/>A: Pinacoteca Santacroce, ufficio mostre<br/>Inviato: 3 settembre 2026 12:31"
            ),
            gap(),
            p("Gentile dottoressa,"),
            p(
                "le ricordo il nostro incontro di martedì alle 15. Porterò le prove di stampa su due carte diverse, così può toccarle con mano. Parcheggio sempre nel cortile?"
            ),
            p("A presto,<br/>Ottavia Lenzi"),
        ],
        margin=54,
    )
    yield text(
        "it-mail-promemoria", pdf, truth("email", None, None, "it", client="Pinacoteca Santacroce")
    )

    pdf = pl(
        [
            p("Associazione Ospiti di San Rocco ODV", 13, "Helvetica-Bold", al="c"),
            p("Estratto dal verbale del Consiglio direttivo n. 41", 10, al="c"),
            gap(),
            p(
                "Il giorno ventidue aprile duemilaventisei, presenti sette consiglieri su nove, il Consiglio esamina il punto 3: <i>Ristrutturazione della cucina, incarico SR/14 allo Studio Peverelli</i>."
            ),
            p(
                "Il tesoriere riferisce che la direzione lavori ha depositato la documentazione finale e che il sopralluogo del 18 aprile non ha rilevato difetti. Segue breve discussione."
            ),
            p("Il Consiglio, all'unanimità, <b>delibera</b>"),
            tab(
                [
                    [
                        "a)",
                        "di accettare la prestazione dello Studio Peverelli come eseguita a regola d'arte;",
                    ],
                    ["b)", "di liquidare l'onorario finale di € 6.830,00;"],
                    ["c)", "di ringraziare i volontari."],
                ],
                [24, 420],
                10,
                kind="bare",
            ),
            gap(),
            p("Per estratto conforme, il presidente"),
            Ink(81, "Gualtiero Messi"),
            p("Gualtiero Messi"),
        ],
        margin=70,
    )
    yield text(
        "it-delibera-cucina",
        pdf,
        truth(
            AC,
            "accepted",
            True,
            "it",
            client="Associazione Ospiti di San Rocco ODV",
            project="Ristrutturazione della cucina",
            project_code="SR/14",
            signatory_name="Gualtiero Messi",
            signatory_title="presidente",
            signature_date="2026-04-22",
            amount="6830.00 EUR",
        ),
    )


def papers() -> Iterator[Paper]:
    """All of them."""
    yield from _set()
    yield from _drawn()
