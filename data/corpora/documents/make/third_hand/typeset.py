"""Papers set in typst: protocols in German and French, a long report, film delivery, court work."""

from collections.abc import Iterator

from paper import Paper, other, reworded, truth

from third_hand.pens import ink_typ, scan, typ

_HEAD = '#set page(paper: "a4", margin: 22mm)\n#set text(font: "Libertinus Serif", size: 11pt)\n'


_ROOF = {
    "Gemeinde Unterkirnbach": "Pfarrei Sankt Gallus",
    "Neubau Kindertagesstätte Sonnenrain": "Sanierung Pfarrhaus",
    "UK-2025-031": "SG-114",
    "Los 4 Dachstuhl": "Gauben und Kehlen",
    "Annegret Kopp": "Theodor Wehrle",
    "Frau Kopp": "Herr Wehrle",
    "Ortsbaumeisterin": "Baupfleger",
    "86.115,40": "9.803,25",
    "86115.40 EUR": "9803.25 EUR",
    "19.08.2026": "28.10.2026",
    "Auftraggeberin": "Bauherrin",
}


def _abnahme(choice: int, extra: str, ink: bool, swap: dict[str, str]) -> bytes:
    day = "19.08.2026" if ink else "#box(width: 30mm, line(length: 100%))"
    marks = ["☒" if i == choice else "☐" for i in range(3)]
    return typ(
        reworded(
            f"""#set page(paper: "a4", margin: (x: 25mm, y: 20mm), 
 footer: align(right, text(8pt)[Seite 1 von 1 · Vordruck 7b]))
#set text(font: "DejaVu Sans", size: 9.5pt, lang: "de")
= Niederschrift über die förmliche Abnahme
#v(4mm)
#table(columns: (45mm, 1fr), stroke: 0.5pt,
 [Auftraggeberin], [Gemeinde Unterkirnbach], [Auftragnehmer], [Zimmerei Faller & Sohn],
 [Bauvorhaben], [Neubau Kindertagesstätte Sonnenrain], [Projektnummer], [UK-2025-031],
 [Abgenommene Leistung], [Los 4 Dachstuhl], [Auszahlung nach Abnahme], [86.115,40 EUR])
Teilnehmer der Begehung: für die Auftraggeberin Frau Kopp, für den Auftragnehmer Herr Faller.
Vertragsstrafen behält sich die Auftraggeberin nicht vor. Die Gewährleistung richtet sich nach dem
Vertrag. Das Gerüst bleibt bis zum Ende der Dachdeckerarbeiten stehen. Pläne, Prüfzeugnisse des
Holzes
und die Dokumentation der Verbindungsmittel wurden übergeben. Bereits früher abgenommene Teile
werden
durch diese Niederschrift nicht berührt. Wird die Abnahme verweigert, so vereinbaren die Beteiligten
einen neuen Termin; die Kosten der erneuten Begehung trägt, wer sie zu vertreten hat.
#v(3mm)
*Ergebnis* (Zutreffendes ankreuzen)
#v(1mm)
{marks[0]} Die Leistung wird ohne Beanstandung abgenommen. \\
{marks[1]} Die Leistung wird abgenommen mit den nachstehenden Vorbehalten. \\
{marks[2]} Die Abnahme wird wegen wesentlicher Mängel verweigert.
#v(3mm)
*Festgestellte Mängel:* {extra}
#v(16mm)
#grid(columns: (1fr, 1fr), gutter: 12mm,
 [{ink_typ(51)} #line(length: 100%) Auftragnehmer: Konrad Faller],
 [{ink_typ(52) if ink else "#v(10mm)"} #line(length: 100%) Für die Auftraggeberin: Annegret Kopp,
  Ortsbaumeisterin #linebreak() Datum: {day}])
""",
            swap,
        )
    )


def _germans() -> Iterator[Paper]:
    fields = {
        "client": "Gemeinde Unterkirnbach",
        "project": "Neubau Kindertagesstätte Sonnenrain",
        "project_code": "UK-2025-031",
        "milestone": "Los 4 Dachstuhl",
        "signatory_name": "Annegret Kopp",
        "signatory_title": "Ortsbaumeisterin",
        "amount": "86115.40 EUR",
    }
    kind, day = "acceptance_certificate", "2026-08-19"
    label = truth(kind, "accepted", True, "de", signature_date=day, **fields)
    yield Paper("c-abnahme-bau-de", "a", "form", _abnahme(0, "keine", True, {}), label)
    flaw = "Windrispenband an Achse C ist bis 11. September 2026 nachzuspannen"
    page = _abnahme(1, flaw, True, {})
    label = truth(
        kind,
        "accepted_with_conditions",
        True,
        "de",
        signature_date=day,
        conditions=[flaw],
        warnings=["scanned"],
        **fields,
    )
    yield Paper("c-abnahme-bau-de", "b", "scan", scan(page, 31), label, page)
    page = _abnahme(2, "Pfetten nicht nach Statik, Feuchte über 20 Prozent", True, _ROOF)
    label = truth(kind, "rejected", True, "de", signature_date="2026-10-28", **other(fields, _ROOF))
    yield Paper("c-abnahme-bau-de", "c", "form", page, label)
    page = _abnahme(0, "keine", False, {})
    label = truth(kind, "undecided", False, "de", warnings=["partly_signed"], **fields)
    yield Paper("c-abnahme-bau-de", "d", "form", page, label)


_MILL = {
    "Syndicat des eaux du Val d'Arzette": "Commune de Brézolles-sur-Loue",
    "Réhabilitation du réservoir des Combes": "Moulin communal",
    "2025-TX-088": "2026-TX-012",
    "Étanchéité de la cuve nord": "Vannage et bief",
    "Lucien Maréchaux": "Josiane Pernot",
    "président du syndicat": "maire",
    "Je soussigné": "Je soussignée",
    "57 300,00": "118 042,90",
    "57300.00 EUR": "118042.90 EUR",
}


def _reception(verdict: str, reserves: str, day: str, swap: dict[str, str]) -> bytes:
    return typ(
        reworded(
            _HEAD
            + f"""#set text(lang: "fr")
#set smartquote(enabled: false)
#align(center)[#text(15pt, weight: "bold")[PROCÈS-VERBAL DE RÉCEPTION]
Opération n° 2025-TX-088]
#v(5mm)
_Maître d'ouvrage :_ Syndicat des eaux du Val d'Arzette \\
_Entreprise :_ Hydrotech Rhône SAS \\
_Projet :_ Réhabilitation du réservoir des Combes \\
_Tranche réceptionnée :_ Étanchéité de la cuve nord \\
_Montant de la tranche :_ 57 300,00 € HT

Je soussigné, Lucien Maréchaux, président du syndicat, représentant le maître d'ouvrage, après
avoir procédé aux examens et vérifications nécessaires en présence de l'entreprise, déclare que

#block(inset: (left: 10mm), [{verdict}])

{reserves}

L'entreprise a remis le dossier des ouvrages exécutés, les fiches des résines et le procès-verbal de
l'essai d'adhérence. Les abords ont été remis en état. Les pénalités de retard sont sans objet. Les
ouvrages des autres tranches feront l'objet de réceptions séparées. Une réserve non levée dans son
délai
autorise le maître d'ouvrage à faire exécuter les travaux aux frais de l'entreprise ; un refus de
réception oblige à une nouvelle visite.

La garantie de parfait achèvement court pendant un an. Le présent acte est établi en deux
exemplaires originaux.
#v(4mm)
Fait à Saint-Maurin, le {day}
#v(3mm)
#grid(columns: (1fr, 1fr), [Pour l'entreprise, \\ {ink_typ(53)} \\ Mme Oriane Vasseur],
 [Le maître d'ouvrage, \\ {ink_typ(54)} \\ Lucien Maréchaux])
""",
            swap,
        )
    )


def _french() -> Iterator[Paper]:
    fields = {
        "client": "Syndicat des eaux du Val d'Arzette",
        "project": "Réhabilitation du réservoir des Combes",
        "project_code": "2025-TX-088",
        "milestone": "Étanchéité de la cuve nord",
        "signatory_name": "Lucien Maréchaux",
        "signatory_title": "président du syndicat",
        "amount": "57300.00 EUR",
    }
    kind = "acceptance_certificate"
    page = _reception(
        "*la réception est prononcée sans réserve* avec effet à la date du présent acte.",
        "Observations : néant.",
        "25 septembre 2026",
        {},
    )
    label = truth(kind, "accepted", True, "fr", signature_date="2026-09-25", **fields)
    yield Paper("c-reception-eaux-fr", "a", "text", page, label)
    reserve = "reprise du joint périphérique sur 3 mètres avant le 15 octobre 2026"
    page = _reception(
        "*la réception est prononcée avec les réserves énoncées ci-après.*",
        f"Réserves :\n- {reserve}",
        "25 septembre 2026",
        {},
    )
    label = truth(
        kind,
        "accepted_with_conditions",
        True,
        "fr",
        signature_date="2026-09-25",
        conditions=[reserve],
        warnings=["scanned"],
        **fields,
    )
    yield Paper("c-reception-eaux-fr", "b", "scan", scan(page, 32, turn=90), label, page)
    page = _reception(
        "*la réception n'est pas prononcée*, les ouvrages n'étant pas en état d'être reçus.",
        "Motifs : pertes d'eau de 4 % constatées à l'essai de remplissage.",
        "2 octobre 2026",
        _MILL,
    )
    label = truth(kind, "rejected", True, "fr", signature_date="2026-10-02", **other(fields, _MILL))
    yield Paper("c-reception-eaux-fr", "c", "text", page, label)


_TOPICS = (
    "hydraulic model", "survey control", "trial pits", "traffic counts", "tree constraints",
    "utility records", "noise baseline", "drainage outfalls", "lighting layout", "kerb details",
    "signal timing", "bus stop relocation", "cycle provision", "retaining wall", "paving trial",
    "road markings", "winter maintenance", "consultation replies", "land parcels",
    "safety audit", "cost plan", "risk register", "programme", "quality records",
)  # fmt: skip


_TALK = (
    "The {} was looked at in two rounds, first on paper and then on site with the borough's "
    "officers.",
    "Where the record drawings were silent, the team measured again and entered the figures by "
    "hand.",
    "Comments on the {} were collected in one list; each has an owner, a reply and a closing date.",
    "Two options were priced, and the cheaper one was kept because it disturbs fewer front "
    "gardens.",
    "Residents of the lower end asked for less clutter; the layout was thinned out as far as is "
    "safe.",
    "The design organisation considers the {} finished, subject to what detailed design brings up.",
    "No departure from standard is needed, although one relaxation was noted for the sharp bend.",
    "Quantities were taken off twice by different people and differ by less than three per cent.",
    "One proposal for the {} was rejected at the workshop since it would have cost four mature "
    "limes.",
    "Statutory companies replied late; their diversions are shown as they were told to us in "
    "winter.",
    "The road safety officer accepted the response to items four and nine and left item six open.",
    "Maintenance crews prefer parts that are already in the depot, which the schedule respects.",
    "Data for the {} are kept in the common folder under the number given in the quality record.",
    "Noise, dust and light during the works were estimated by comparison with the station "
    "forecourt.",
    "If the programme slips beyond autumn the {} should be checked again before tender.",
    "The cost of this part stands at the figure in the cost plan and carries the usual allowance.",
    "Land is available except for the strip behind the bakery, where talks with the owner go on.",
    "The team thanks the volunteers who counted cyclists in the rain for eleven mornings.",
)


def _chapter(number: int, topic: str) -> str:
    """One chapter of ordinary report prose; approval words in it are not the client's."""
    order = [(number * 5 + 7 * k) % len(_TALK) for k in range(9 + number % 7)]
    talk = [_TALK[k].format(topic) for k in dict.fromkeys(order)]
    half = len(talk) // 2
    return (
        f"= {number}. {topic.capitalize()}\nThis chapter sums up the work on the {topic}. "
        f"{' '.join(talk[:half])}\n\nThe checker accepted the {topic} in its draft form and "
        f"comments were closed in issue P{number % 4 + 1}. {' '.join(talk[half:])}\n#pagebreak()\n"
    )


def _long() -> Iterator[Paper]:
    """A close-out report of some thirty pages; the client's decision is on one inner page."""
    parts = []
    for i, topic in enumerate(_TOPICS, 1):
        parts.append(_chapter(i, topic))
        if i == 17:
            parts.append(
                f"""= Annex to chapter 17: acceptance by the client
#table(columns: (1fr, 1.6fr), stroke: none, inset: 3pt,
 [Client], [Borough of Wendlesham], [Scheme], [Mill Lane Corridor], [Consultant's job no.],
 [RX-40217], [Deliverable], [Preliminary Design Report], [Fee stage value], [GBP 39,780.00])
The Borough has reviewed the Preliminary Design Report and accepts it as complete. The fee stage
value stated above may now be invoiced in full.

Signed for the Borough: {ink_typ(55)}
Morwenna Chilcott, Head of Highways, 30 March 2026
#pagebreak()
"""
            )
    page = typ(
        _HEAD
        + '#set page(numbering: "1 / 1", '
        + "header: [Mill Lane Corridor, close-out report #h(1fr) rev C])"
        + "\n#align(center + horizon)[#text(22pt)[Mill Lane Corridor] \\ Close-out report of the "
        "preliminary stage \\ Rookwood Transport "
        "Planning]\n#pagebreak()\n#outline()\n#pagebreak()\n" + "".join(parts)
    )
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "en",
        client="Borough of Wendlesham",
        project="Mill Lane Corridor",
        project_code="RX-40217",
        milestone="Preliminary Design Report",
        signatory_name="Morwenna Chilcott",
        signatory_title="Head of Highways",
        signature_date="2026-03-30",
        amount="39780.00 GBP",
    )
    yield Paper("c-long-report-uk", "a", "text", page, label)


def _film(body: str, foot: str) -> bytes:
    return typ(
        f"""#set page(paper: "us-letter", margin: 18mm, columns: 2)
#set text(font: "New Computer Modern", size: 9.5pt)
#place(top + center, scope: "parent", float: true)[#text(17pt)[*PICTURE & SOUND DELIVERY NOTICE*]
 #line(length: 100%)]
*Distributor* \\ Gallowglass Releasing Corp. \\
*Title* \\ The Salt Ledger \\
*Production no.* \\ GR-1180 \\
*Delivery stage* \\ Stage Two: locked picture and M&E \\
*Instalment due on acceptance* \\ US\\$ 175,000

*Materials examined.* ProRes master, 23.976, 5.1 and stereo printmasters, music and effects,
textless
elements, dialogue list, cue sheets, chain of title binder. Lab access letters were seen in copy.
The laboratory's quality control report is dated February 2, 2026 and lists four items of grade 3
and none of grade 4 or 5.

*Procedure.* The Distributor has fifteen business days from receipt to examine each element. Any
element that is not refused in that time is treated as settled under the licence agreement; elements
that are refused are described below and must be re-delivered. Acceptance of one stage is not
acceptance
of another. Sums are paid to the collection account within ten days of the determination.

*Residuals.* Nothing in this notice changes the parties' shares, credits, holdbacks or
territories. The
producer keeps the original negative or its data equivalent in a vault approved by the completion
guarantor and lends elements for trailers on request. Freight and insurance are for the producer's
account until the elements have been received in Culver City.
#colbreak()
*Determination of the Distributor*

{body}
#v(8mm)
{foot}
"""
    )


def _films() -> Iterator[Paper]:
    fields = {
        "client": "Gallowglass Releasing Corp.",
        "project": "The Salt Ledger",
        "project_code": "GR-1180",
        "milestone": "Stage Two: locked picture and M&E",
        "signatory_name": "Ignatius Okonjo",
        "signatory_title": "EVP Servicing",
        "signature_date": "2026-02-20",
        "amount": "175000.00 USD",
    }
    foot = (
        "GALLOWGLASS RELEASING CORP. \\ By: _/s/ Ignatius Okonjo_ \\ Ignatius Okonjo \\ "
        "EVP Servicing \\ February 20, 2026"
    )
    page = _film(
        "The elements are technically satisfactory and delivery of Stage Two is hereby accepted. "
        "Payment of the instalment is authorized.",
        foot,
    )
    kind = "acceptance_certificate"
    label = truth(kind, "accepted", True, "en", **fields)
    yield Paper("c-film-delivery-us", "a", "text", page, label)
    page = _film(
        "The 5.1 printmaster carries drop-outs in reels 3 and 4. Delivery of Stage Two is refused. "
        "The instalment does not fall due.",
        foot,
    )
    yield Paper(
        "c-film-delivery-us", "b", "text", page, truth(kind, "rejected", True, "en", **fields)
    )


def papers() -> Iterator[Paper]:
    yield from _germans()
    yield from _french()
    yield from _long()
    yield from _films()
