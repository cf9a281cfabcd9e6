"""Italian."""

from collections.abc import Iterator

from reportlab.lib import colors

from seventieth_hand.board import Ink, Paper, Pen, Scanner, press, scanned, truth
from seventieth_hand.slip import joined

AC = "acceptance_certificate"

COLLAUDO = [
    (
        "Art. 1 - Premesse",
        "Con contratto rep. 1187 del 12 giugno 2025 il Consorzio di Bonifica Valle Morta ha affidato alla Idrotecnica Brenta S.r.l. i lavori Rinnovo Idrovora Ca' Vecchia (commessa 25-CV-03), per l'importo contrattuale di Euro 318.000,00.",
    ),
    (
        "Art. 2 - Visite",
        "Il collaudatore si è recato sull'impianto il 3, il 4 e l'11 marzo 2026. Durante la prima visita la pompa P2 non ha raggiunto la portata di targa; la prova è stata sospesa e si è dichiarata non superata.",
    ),
    (
        "Art. 3 - Ripetizione della prova",
        "Sostituita la girante, la prova è stata ripetuta l'11 marzo con esito favorevole su tutte e tre le macchine: portata 1,42 mc/s, prevalenza 3,10 m, assorbimento entro i limiti.",
    ),
    (
        "Art. 4 - Esame contabile",
        "Lo stato finale ammonta a Euro 318.000,00. Dedotti gli acconti già corrisposti, il credito residuo dell'impresa è di Euro 63.600,00.",
    ),
    ("Art. 5 - Riserve dell'impresa", "L'impresa non ha iscritto riserve."),
]


def collaudo() -> Paper:
    """A long report whose outcome stands on the last sheet."""
    b = Pen("Times-Roman", 12, margin=75)
    b.h("Relazione e certificato di collaudo", 18, 20).p("Foglio riservato al protocollo")
    for n, (head, text) in enumerate(COLLAUDO):
        b.h(head, 13, 4).p(text, gap=14)
        if n in (1, 3):
            b.page()
    b.page().h("CERTIFICA", 15, 12, alignment=1).p(
        "che i lavori sono collaudabili e con il presente atto li collauda, e il Consorzio di Bonifica Valle Morta, visto l'esito, accetta l'opera e autorizza il pagamento della rata di saldo di Euro 63.600,00.",
        gap=20,
    ).p("Rovigo, 20 marzo 2026", gap=4).ink(701).p("Ubaldo Zennaro", gap=0).p("Direttore generale")
    return Paper(
        "ml-it-collaudo",
        "a",
        "text",
        b.pdf(foot="Impianto idrovoro Ca' Vecchia - foglio %p"),
        truth(
            AC,
            "accepted",
            True,
            "it",
            client="Consorzio di Bonifica Valle Morta",
            project="Rinnovo Idrovora Ca' Vecchia",
            project_code="25-CV-03",
            milestone=None,
            signatory_name="Ubaldo Zennaro",
            signatory_title="Direttore generale",
            signature_date="2026-03-20",
            amount="63600.00 EUR",
        ),
    )


def benestare() -> Paper:
    body = r"""
#text(16pt)[Benestare alla fatturazione]

Con riferimento all'ordine 2026/0093 e alla nostra commessa interna *LGD-44 Magazzino Automatico*, la scrivente Dolciaria Lagorai S.p.A. dà atto che la fase sotto indicata è stata eseguita a regola d'arte e la approva.

#table(columns: (auto, 1fr, auto), [Fase], [Oggetto], [Importo], [1], [Progetto esecutivo], [già fatturata], [*2*], [*Montaggio scaffalature*], [*€ 58.900,00*], [3], [Messa in servizio], [da eseguire])

Verifiche eseguite in contraddittorio il 25 e il 26 maggio: verticalità dei montanti, coppie di serraggio, cartelli di portata. La non conformità aperta il 12 maggio sul fissaggio a pavimento è stata chiusa con la sostituzione di sedici tasselli.

Il presente benestare non costituisce collaudo finale dell'impianto, che avverrà al termine della fase 3.

Alta Vetta Impianti S.r.l. è autorizzata a emettere fattura per la sola fase 2.

Borgo Valsugana, 29/05/2026

«a»

Mirella Dalsaso \ Responsabile Acquisti
"""
    return Paper(
        "ml-it-benestare",
        "a",
        "text",
        press(body, a=711),
        truth(
            AC,
            "accepted",
            True,
            "it",
            client="Dolciaria Lagorai S.p.A.",
            project="Magazzino Automatico",
            project_code="LGD-44",
            milestone="Montaggio scaffalature",
            signatory_name="Mirella Dalsaso",
            signatory_title="Responsabile Acquisti",
            signature_date="2026-05-29",
            amount="58900.00 EUR",
            po_number="2026/0093",
        ),
    )


def rapportino() -> Paper:
    b = Pen("Helvetica", 10.5)
    b.h("RAPPORTINO DI LAVORO n. 0638", 14).p(
        "Ditta: Carpenteria F.lli Scalco snc &nbsp;&nbsp; Cliente: Cantina Sociale Colli Asolani Sca"
    ).p("Cantiere: Ballatoio vasche &nbsp;&nbsp; Commessa: 26/117").grid(
        [
            ["Data", "Operaio", "Ore", "Tariffa", "Totale"],
            ["8/4/26", "Scalco R.", "8", "38,00", "304,00"],
            ["9/4/26", "Scalco R.", "8", "38,00", "304,00"],
            ["9/4/26", "Bajrami E.", "8", "34,00", "272,00"],
            ["", "", "24", "", "Euro 880,00"],
        ]
    ).p("Visto e approvato dal cliente per le ore sopra esposte", gap=4).ink(
        4, "L. Forner", face="Breip"
    ).p("Loris Forner, capo cantina").p("10 aprile 2026")
    page = b.pdf()
    return Paper(
        "ml-it-rapportino",
        "a",
        "scan",
        scanned(page, Scanner(dpi=95, skew=-0.9, noise=5, jpeg=38, turn=180, seed=71)),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "it",
            client="Cantina Sociale Colli Asolani Sca",
            project="Ballatoio vasche",
            project_code="26/117",
            signatory_name="Loris Forner",
            signatory_title="capo cantina",
            signature_date="2026-04-10",
            amount="880.00 EUR",
        ),
        page,
    )


def regolare() -> Paper:
    """A letter of text, the signed certificate behind it scanned."""
    cover = Pen("Helvetica", 10)
    cover.p("Provincia di Monteverna - Settore Edilizia Scolastica").gap().p(
        "Monteverna, 12 giugno 2026"
    ).p("Spett.le Tecnologie Sceniche Aretine S.r.l.").p(
        "In allegato si trasmette, per gli adempimenti di competenza, il certificato relativo al contratto in oggetto."
    ).p("Distinti saluti").p("L'ufficio protocollo")
    b = Pen("Times-Roman", 12)
    b.h("CERTIFICATO DI REGOLARE ESECUZIONE", 16, 12).p("Committente: Provincia di Monteverna").p(
        "Contratto: 4471/2025"
    ).p("Intervento: Auditorium Liceo Pacioli, impianto luci").p(
        "Si certifica che le prestazioni sono state regolarmente eseguite e si dispone il pagamento di Euro 36.740,15.",
        gap=14,
    ).p("Il responsabile unico del progetto", gap=2).ink(8, "C. Bonechi").p("Costanza Bonechi").p(
        "11 giugno 2026"
    )
    first, second = cover.pdf(), b.pdf()
    how = Scanner(dpi=95, skew=0.6, noise=4, jpeg=38, seed=75)
    return Paper(
        "ml-it-allegato",
        "a",
        "mixed",
        joined(first, scanned(second, how)),
        truth(
            AC,
            "accepted",
            True,
            "it",
            client="Provincia di Monteverna",
            project="Auditorium Liceo Pacioli, impianto luci",
            project_code="4471/2025",
            signatory_name="Costanza Bonechi",
            signatory_title="responsabile unico del progetto",
            signature_date="2026-06-11",
            amount="36740.15 EUR",
        ),
        joined(first, second),
    )


def riserva() -> Paper:
    b = Pen("Helvetica", 10, colors.Color(0.35, 0, 0.35))
    b.h("Verbale di consegna e accettazione").kv(
        [
            ("Committente", "Terme di Vallescura S.r.l."),
            ("Fornitore", "Onda Arredi Contract"),
            ("Commessa", "OA 5519"),
            ("Progetto", "Reception e spogliatoi"),
            ("Fase", "2° lotto"),
            ("Corrispettivo", "19.960,00 EUR"),
        ]
    )
    b.p(
        "Il committente ha preso visione degli arredi montati e li accetta con riserva. La riserva si scioglierà quando:"
    ).p("1) sarà sostituito il piano in marmo scheggiato").p(
        "2) saranno regolate le ante degli armadietti 12-18", gap=14
    ).cols(
        ["Il committente", Ink(741), "Fabrizio Lunghi, amministratore unico", "18/02/2026"],
        ["Il fornitore", Ink(742), "G. Bassani", "18/02/2026"],
    )
    return Paper(
        "ml-it-riserva",
        "a",
        "text",
        b.pdf(),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "it",
            client="Terme di Vallescura S.r.l.",
            project="Reception e spogliatoi",
            project_code="OA 5519",
            milestone="2° lotto",
            signatory_name="Fabrizio Lunghi",
            signatory_title="amministratore unico",
            signature_date="2026-02-18",
            amount="19960.00 EUR",
            conditions=[
                "sarà sostituito il piano in marmo scheggiato",
                "saranno regolate le ante degli armadietti 12-18",
            ],
        ),
    )


def mail_no() -> Paper:
    b = Pen("Helvetica", 10)
    b.p(
        "Da: Samuele Rinaudo &lt;s.rinaudo@caseificiosturla.example&gt;<br/>A: assistenza@pixelbora.example<br/>Data: gio 7 mag 2026, 18:21<br/>Oggetto: R: R: Sito e-commerce PB-0815, collaudo"
    ).p("Buonasera,").p(
        "il carrello perde ancora gli sconti e le spese di spedizione per le isole sono sbagliate. A queste condizioni il Caseificio Sturla S.a.s. non accetta la Release 1.0 e i 7.400,00 euro del collaudo restano fermi."
    ).p("Fatemi avere una data certa per la correzione.").p(
        "Samuele Rinaudo<br/>Responsabile commerciale"
    ).p(
        "<i>Il giorno 6 mag 2026 PixelBora ha scritto: Gentile Samuele, tutto risolto! Possiamo considerare accettata la release?</i>",
        9,
    )
    return Paper(
        "ml-it-carrello",
        "a",
        "text",
        b.pdf(),
        truth(
            "email",
            "rejected",
            None,
            "it",
            client="Caseificio Sturla S.a.s.",
            project="Sito e-commerce",
            project_code="PB-0815",
            milestone="Release 1.0",
            signatory_name="Samuele Rinaudo",
            signatory_title="Responsabile commerciale",
            signature_date="2026-05-07",
            amount="7400.00 EUR",
        ),
    )


def altro() -> Paper:
    """Tells of the acceptance of another document; its own line is blank."""
    body = r"""
#align(center)[#text(14pt)[Verbale di accettazione -- Documento di progetto B]]

Committente: Autorità Portuale di Capo Lirone #h(1fr) Incarico: NAV-1220 \
Progettista: Studio Navale Tirreno #h(1fr) Fase: Progetto B, banchina di levante \
Compenso della fase: € 44.100,00

Si premette che il Documento di progetto A (banchina di ponente) è stato accettato dal committente senza osservazioni il 14 gennaio 2026, con verbale separato sottoscritto dall'ing. Oreste Malfatti.

Il Documento di progetto B è stato consegnato il 9 aprile 2026. Con la firma che segue il committente lo accetta.

#v(1cm)
Per il committente: Oreste Malfatti, dirigente tecnico

Firma #ln(w: 6cm) #h(1cm) Data #ln(w: 3cm)
"""
    return Paper(
        "ml-it-progettob",
        "a",
        "text",
        press(body, font="New Computer Modern"),
        truth(
            AC,
            "undecided",
            False,
            "it",
            client="Autorità Portuale di Capo Lirone",
            project_code="NAV-1220",
            milestone="Progetto B, banchina di levante",
            signatory_name="Oreste Malfatti",
            signatory_title="dirigente tecnico",
            amount="44100.00 EUR",
        ),
    )


def meta() -> Paper:
    b = Pen("Times-Roman", 11)
    b.h("Variante in corso d'opera n. 2", 15).p(
        "Committente: Condominio Torre Rondine &nbsp;&nbsp; Impresa: Edilcasa Murgia S.r.l. &nbsp;&nbsp; Contratto d'appalto: EM-072"
    ).p(
        "Oggetto: cappotto sul vano scale. Maggior importo: € 15.730,00 oltre IVA. Maggior tempo: 20 giorni."
    ).grid(
        [
            ["Voce", "Quantità", "Prezzo", "Importo"],
            ["Cappotto EPS 12 cm", "185 mq", "68,00", "12.580,00"],
            ["Imbotti finestre", "21", "150,00", "3.150,00"],
        ],
        [3, 1, 1, 1.2],
    ).p(
        "Lo studio di amministrazione e il consigliere delegato firmano entrambi per il Condominio; prima della seconda firma l'impresa non può dare inizio alle opere.",
        gap=14,
    )
    b.cols(
        ["Impresa", Ink(751), "Vito Murgia, 3/6/2026"],
        ["Amministratore", Ink(752), "Elvira Santoro, 5 giugno 2026"],
        ["Consigliere delegato", "<br/>____________", "Pasquale Addante", "data __________"],
        line=colors.grey,
    )
    return Paper(
        "ml-it-variante",
        "a",
        "text",
        b.pdf(),
        truth(
            "change_order",
            "undecided",
            False,
            "it",
            client="Condominio Torre Rondine",
            project_code="EM-072",
            signatory_name="Pasquale Addante",
            signatory_title="Consigliere delegato",
            amount="15730.00 EUR",
            change_order_number="2",
            warnings=["partly_signed"],
        ),
    )


def due_caselle() -> Paper:
    b = Pen("Helvetica", 10)
    b.h("Foglio presenze consulenti - marzo 2026", 13).p(
        "Cliente: Banca di Credito Monferrina &nbsp; Consulente: Ginevra Pautasso (Algorab Consulting) &nbsp; Progetto: Migrazione titoli &nbsp; Cod. ALG-93"
    )
    b.grid(
        [
            ["Settimana", "Giornate"],
            ["10", "5"],
            ["11", "4,5"],
            ["12", "5"],
            ["13", "5"],
            ["Totale", "19,5"],
        ],
        [2, 1],
    ).p("Corrispettivo: 19,5 x € 480,00 = € 9.360,00").tick("approvato", "v").tick(
        "respinto", "v"
    ).gap(8).ink(761).p("Il referente del cliente: Edoardo Prunotto, responsabile finanza").p(
        "1 aprile 2026"
    )
    return Paper(
        "ml-it-presenze",
        "a",
        "text",
        b.pdf(),
        truth(
            "timesheet_approval",
            "undecided",
            True,
            "it",
            client="Banca di Credito Monferrina",
            project="Migrazione titoli",
            project_code="ALG-93",
            signatory_name="Edoardo Prunotto",
            signatory_title="responsabile finanza",
            signature_date="2026-04-01",
            amount="9360.00 EUR",
        ),
    )


def capitolato() -> Paper:
    body = r"""
#text(15pt)[Allegato 1 -- Descrizione delle attività]

Cliente: Ceramiche Rocca Sigillo S.p.A. \
Fornitore: Tessera Lean S.r.l. \
Progetto: Flusso Teso #h(1cm) Incarico: TL-26-08

*Attività.* Mappatura del reparto smalteria, cantiere SMED su due linee, formazione di dodici capiturno.

*Prodotti attesi e accettazione.* Rapporto di mappatura; schede SMED; registro della formazione. Il cliente accetta ciascun prodotto con un verbale a parte.

*Durata.* Da settembre 2026 a gennaio 2027.

*Corrispettivo.* A corpo, € 33.600,00 oltre IVA, in tre rate uguali.

#v(1cm)
#grid(columns: (1fr, 1fr), row-gutter: 14pt, [Il cliente: Ilaria Montorsi, direttrice di stabilimento], [Il fornitore: Denis Fogliani], [Firma #ln(w: 4cm)], [Firma #ln(w: 4cm)])
"""
    return Paper(
        "ml-it-attivita",
        "a",
        "text",
        press(body),
        truth(
            "statement_of_work",
            None,
            False,
            "it",
            client="Ceramiche Rocca Sigillo S.p.A.",
            project="Flusso Teso",
            project_code="TL-26-08",
            signatory_name="Ilaria Montorsi",
            signatory_title="direttrice di stabilimento",
            amount="33600.00 EUR",
        ),
    )


def papers() -> Iterator[Paper]:
    for make in (
        collaudo,
        benestare,
        rapportino,
        regolare,
        riserva,
        mail_no,
        altro,
        meta,
        due_caselle,
        capitolato,
    ):
        yield make()
