"""Italian papers."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import A5, landscape
from scan import Scanner, scan

from .board import Form, Ink, cols, grid, joined, kv, rl, scanned, ty

AC = "acceptance_certificate"


def slips() -> Iterator[Paper]:
    """Scanned slips and a half scanned paper."""
    page = ty(
        r"""
#align(center)[#text(13pt)[*RAPPORTINO DI INTERVENTO*] \ Termoidraulica Ferrabue snc -- Lodi]
#tab((auto, 1fr), [Cliente], [Casa di riposo Villa Olmeda], [Commessa], [TF 26/207], [Tecnico], pen[Ivano], [Ore], pen[3])
#pen[sostituita pompa ricircolo, sfogo aria, prova a caldo positiva]
#v(2mm)
Lavoro eseguito a regola d'arte e accettato dal cliente.
#v(1mm)
#grid(columns: (1fr, 1fr, auto), [Firma \ #sig[Rosa Tagliabue]], [Nome \ #sig2(s: 14pt)[Rosa Tagliabue] \ Qualifica \ #sig2(s: 14pt)[economa]], [Data \ #pen[5 feb 2026]])
""", 'paper: "a5", flipped: true, margin: 1.1cm', 'font: "Liberation Sans", size: 10pt'
    )  # fmt: skip
    yield scanned("lr-rapportino-pompa", "a", page, truth(
        AC, "accepted", True, "it", client="Casa di riposo Villa Olmeda", project_code="TF 26/207", signatory_name="Rosa Tagliabue", signatory_title="economa", signature_date="2026-02-05"),
        Scanner(dpi=135, skew=-0.8, noise=6, seed=81))  # fmt: skip
    page = rl(
        cols(["<b>D.D.T. n. 2288</b> del 12/10/2026", "Ossigeno Padano S.p.A."], w=(190, 150)), "---", kv(("Destinatario", "Azienda Ospedaliera Valle Camuna"), ("Vs. ordine", "AOV-71042"), ("Causale", "vendita"), w=(90, 250)), 4,
        grid(["Articolo", "Q.tà"], ["Bombola ossigeno 40 l", "12"], ["Riduttore di pressione", "4"], w=(220, 60)), 8, "Merce ricevuta e accettata:", "Nome: Mirko Ballabio, magazziniere", "Firma del destinatario: ____________________", "Data: ____________________", "Firma del conducente:", Ink(281, 90), size=A5, margin=34)  # fmt: skip
    yield scanned("lr-ddt-ossigeno", "a", page, truth(
        AC, "undecided", False, "it", client="Azienda Ospedaliera Valle Camuna", po_number="AOV-71042", signatory_name="Mirko Ballabio", signatory_title="magazziniere", warnings=["partly_signed"]),
        Scanner(dpi=130, skew=1.5, noise=7, blur=0.8, seed=82))  # fmt: skip
    page = rl(
        "## Foglio presenze e ore - servizio di portierato", kv(("Committente", "Consorzio Interporto Marca Nord"), ("Progetto", "Presidio varco 2"), ("Commessa", "CIM-58"), ("Mese", "maggio 2026"), w=(90, 330)), 4,
        grid(["Addetto", "Turni", "Ore", "Tariffa", "Importo"], ["Omar Sabatini", "20", "160", "17,90", "2.864,00"], ["Denise Carraro", "11", "88", "17,90", "1.575,20"], ["", "", "248", "Totale €", "4.439,20"], w=(140, 50, 50, 70, 80)), 5,
        "Le ore sopra indicate sono approvate e possono essere fatturate.", cols([Ink(291, 110), "Treviso, 3 giugno 2026<br/>Gaia Pavanello, responsabile security"], w=(130, 280)), size=landscape(A5), margin=34, font="Times-Roman", pt=10)  # fmt: skip
    yield scanned("lr-ore-portierato", "a", page, truth(
        "timesheet_approval", "accepted", True, "it", client="Consorzio Interporto Marca Nord", project="Presidio varco 2", project_code="CIM-58", signatory_name="Gaia Pavanello", signatory_title="responsabile security", signature_date="2026-06-03", amount="4439.20 EUR"),
        Scanner(dpi=125, skew=0.7, noise=5, seed=83))  # fmt: skip
    front = rl(
        "Spett.le Geosonda Picena S.r.l.", 6, "Oggetto: restituzione documenti", "In allegato si restituisce quanto da voi inviato in data 20 marzo, con la decisione della direzione riportata in calce alla pagina seguente.", "Segreteria tecnica", font="Times-Roman", pt=12)  # fmt: skip
    page = ty(
        r"""
*Consorzio di Bonifica Valle del Tenna* \ Progetto: Monitoraggio argini, lotto nord \ Commessa: BVT-09 \ Fase: Sondaggi geognostici
#hr
Richiesta di accettazione del 20 marzo 2026 per l'importo di 64.900,00 €. Tredici sondaggi su sedici, carote depositate a Fermo.
#v(5mm)
#box(stroke: 1pt, inset: 8pt, width: 100%)[*Decisione della direzione:* la fase *non è accettata*. Mancano i sondaggi S14, S15 e S16 e la relazione non è timbrata dal geologo.
#v(3mm)
Fermo, 27 marzo 2026 #h(1cm) #sig(s: 28pt)[L. Marcantoni] \ Lucilla Marcantoni, direttrice tecnica]
"""
    )
    yield Paper("lr-sondaggi-rifiuto", "a", "mixed", joined(front, scan(page, Scanner(dpi=105, skew=0.5, noise=3, jpeg=30, seed=84))), truth(
        AC, "rejected", True, "it", client="Consorzio di Bonifica Valle del Tenna", project="Monitoraggio argini, lotto nord", project_code="BVT-09", milestone="Sondaggi geognostici", signatory_name="Lucilla Marcantoni", signatory_title="direttrice tecnica",
        signature_date="2026-03-27", amount="64900.00 EUR"), source=joined(front, page))  # fmt: skip


def papers() -> Iterator[Paper]:
    """All of this family."""
    yield from slips()
    yield Paper("lr-collaudo-cogeneratore", "a", "text", ty(
        r"""
#rotate(90deg, reflow: true, box(width: 24cm)[
#align(center)[#text(17pt)[Verbale di collaudo] \ _Cogeneratore da 400 kW_]
#table(columns: (4cm, 1fr), stroke: .3pt, [Committente], [Cartiera Fosso Grande S.p.A.], [Appaltatore], [Energetica Tifernate], [Progetto], [Autoproduzione stabilimento 2], [N. progetto], [CFG-AP2], [Milestone], [Collaudo funzionale], [Rata], [€ 119.500,00 + IVA])
#grid(columns: (1fr, 1fr), gutter: 10pt, [*Prove* \ Isocronismo: positiva \ Distacco di carico: positiva \ Emissioni NOx: 210 mg/Nm³ (limite 250)], [*Presenti* \ per il committente: D. Ubaldi \ per l'appaltatore: S. Mancini])
*Esito.* Il collaudo ha avuto esito favorevole. Il committente accetta l'impianto e autorizza il pagamento della rata.
#v(6mm)
#ink #linebreak() Delfina Ubaldi, responsabile stabilimento #linebreak() Città di Castello, 30 giugno 2026
#v(4mm)
#sig2[Sauro Mancini] #linebreak() Sauro Mancini, project manager
])
"""),
        truth(AC, "accepted", True, "it", client="Cartiera Fosso Grande S.p.A.", project="Autoproduzione stabilimento 2", project_code="CFG-AP2", milestone="Collaudo funzionale", signatory_name="Delfina Ubaldi", signatory_title="responsabile stabilimento",
              signature_date="2026-06-30", amount="119500.00 EUR"))  # fmt: skip
    yield Paper("lr-mail-sterilizzazione", "a", "text", rl(
        "Da: Ornella Scarabelli &lt;o.scarabelli@clinicasanvittorino.example&gt;<br/>A: commesse@autoclavimeridiane.example<br/>Data: gio 8 ott 2026, 12:50<br/>Oggetto: R: autoclave 2, qualifica di prestazione", "---", "Buongiorno Renzo,",
        "abbiamo esaminato il rapporto della Qualifica di prestazione per il progetto Centrale di sterilizzazione (rif. CSV-30). Per noi la fase è accettata a condizione che ripetiate il ciclo prioni con il carico massimo e che ci inviate i tracciati firmati.", "L'importo di 22.700,00 euro può andare in fattura dopo.", "Cordiali saluti", "Ornella Scarabelli<br/>Responsabile qualità, Clinica San Vittorino", pt=10.5),
        truth("email", "accepted_with_conditions", None, "it", client="Clinica San Vittorino", project="Centrale di sterilizzazione", project_code="CSV-30", milestone="Qualifica di prestazione", signatory_name="Ornella Scarabelli", signatory_title="Responsabile qualità",
              signature_date="2026-10-08", amount="22700.00 EUR", conditions=["ripetiate il ciclo prioni con il carico massimo", "ci inviate i tracciati firmati"]))  # fmt: skip
    form = Form(font="Times-Roman")
    form.say("ORDINE DI VARIANTE", 16, bold=True, gap=12)
    form.field("Variante n.", "V-04", width=80)
    form.field("Committente", "Acquedotti Riuniti del Sinni")
    form.field("Progetto", "Telecontrollo serbatoi, fase II")
    form.field("Commessa", "ARS-2210", width=120)
    form.field("Oggetto", "Riduzione da 14 a 12 stazioni periferiche")
    form.field("Variazione importo", "- 16.240,00 EUR", width=150)
    form.tick("Variante approvata", on=True)
    form.tick("Variante respinta")
    form.field("Firmato", "/s/ Rocco Lapolla")
    form.field("Nome", "Rocco Lapolla")
    form.field("Qualifica", "responsabile del procedimento")
    form.field("Data", "22 luglio 2026", width=120)
    yield Paper("lr-variante-telecontrollo", "a", "form", form.done(), truth(
        "change_order", "accepted", True, "it", client="Acquedotti Riuniti del Sinni", project="Telecontrollo serbatoi, fase II", project_code="ARS-2210", signatory_name="Rocco Lapolla", signatory_title="responsabile del procedimento",
        signature_date="2026-07-22", amount="-16240.00 EUR", change_order_number="V-04"))  # fmt: skip
    yield Paper("lr-sal-tabella", "a", "text", rl(
        "# Registro accettazioni per fase", "Committente: Polo Chimico Adda S.c.a r.l. - Progetto: Adeguamento rete antincendio - Commessa: PCA-440", 6,
        grid(["Fase", "Importo", "Stato", "Firma committente"], ["F1 Progetto esecutivo", "€ 14.000,00", "accettata il 12/01/2026", "vedi foglio 1"], ["F2 Anello principale", "€ 88.000,00", "accettata il 20/04/2026", "vedi foglio 2"], ["F3 Gruppo pompe", "€ 51.300,00", "in attesa", ""], w=(140, 90, 130, 110)), 8,
        "<b>Il presente foglio riguarda la fase F3 Gruppo pompe.</b> Le fasi F1 e F2 sono riportate per memoria.", "Il committente dichiara di accettare la fase F3 (barrare e firmare):", "[&nbsp;&nbsp;] accettata &nbsp;&nbsp; [&nbsp;&nbsp;] accettata con riserva &nbsp;&nbsp; [&nbsp;&nbsp;] non accettata", 10, "Firma ________________________ &nbsp; Achille Brambati, responsabile HSE &nbsp;&nbsp; Data ______________"),
        truth(AC, "undecided", False, "it", client="Polo Chimico Adda S.c.a r.l.", project="Adeguamento rete antincendio", project_code="PCA-440", milestone="F3 Gruppo pompe", signatory_name="Achille Brambati", signatory_title="responsabile HSE", amount="51300.00 EUR"))  # fmt: skip
    yield Paper("lr-oda-reagenti", "a", "text", ty(
        r"""
#rect(width: 100%, inset: 10pt)[*ORDINE DI ACQUISTO* N. 2026/ODA/0733 #h(1fr) Ferrara, 16 marzo 2026]
Ordinante: *Istituto Diagnostico Estense S.r.l.* \ Fornitore: Biochimica Lariana \ Riferimento progetto: Screening neonatale 2026
#table(columns: (1fr, auto, auto, auto), stroke: (bottom: .4pt), [Articolo], [Q.tà], [Prezzo], [Totale], [Kit reagenti TSH, 480 test], [10], [€ 765,00], [€ 7.650,00], [Controlli livello 1-2], [10], [€ 92,00], [€ 920,00], [*Totale imponibile*], [], [], [*€ 8.570,00*])
Consegna entro 20 giorni, porto franco. Pagamento a 60 giorni fine mese. Si prega di citare il numero d'ordine nei documenti.
"""),
        truth("purchase_order", None, None, "it", client="Istituto Diagnostico Estense S.r.l.", project="Screening neonatale 2026", amount="8570.00 EUR", po_number="2026/ODA/0733"))  # fmt: skip
    yield Paper("lr-verbale-coordinamento", "a", "text", ty(
        r"""
= Verbale di riunione di coordinamento
Progetto: Nuovo magazzino automatico · 13 novembre 2026, ore 9 · Verbalizza: M. Tosi

#table(columns: (auto, 1fr, auto), [*Punto*], [*Discussione*], [*Chi*], [1], [Interferenza tra carroponte e condotte: nuovo tracciato entro venerdì], [Impianti], [2], [Accesso mezzi dal cancello sud fino a Natale], [Logistica], [3], [Calendario delle prove di accettazione da definire a gennaio], [Tutti])

Prossima riunione: 20 novembre 2026. Il verbale si intende letto se non pervengono osservazioni.
"""),
        truth("other", None, None, "it", project="Nuovo magazzino automatico"))  # fmt: skip
