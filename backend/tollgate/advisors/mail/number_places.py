"""Places of a mail that have the form of a reference number, and the words round them that tell
what they number: nouns per language, articles, lists, units.
"""

from __future__ import annotations

import re
import string
from collections.abc import Iterator
from enum import StrEnum

from tollgate.advisors.grounding.spans import Span


class Role(StrEnum):
    INVOICE = "invoice"
    ORDER = "order"
    OTHER = "other"


# Nouns on folded text: lower case, no accents. The longest alternatives come first.
_INVOICE_NOUNS = (
    r"invoices?|inv|(?<!you )(?<!we )(?<!they )(?<!to )(?<!us )bills?|demandes? de paiement"
    r"|demande|tax invoice|fee notes?|(?:declarations? de )?creances?"
    r"|(?:supplier|vendor|your|seller) (?:ref(?:erence)?|doc(?:ument)?)|lieferantenbeleg"
    r"|belegnummer"
    r"|n° de piece|numero de piece|numero documento"
    r"|pay app(?:lication)?|pro ?forma|credit memo"
    r"|offenen? posten|(?:[^\W\d_]+)?rechnung(?:en|snummer|snr)?|kostennote|rg"
    r"|re(?=[ .]*-?n)|honorarnote|gutschrift"
    r"|faktura|beleg"
    r"|factures?|notes? d'honoraires|fact|avoir"
    r"|facturas?|folio|cfdi|fra|recibo|minutas?|cuentas? de cobro|honorarios|acompte"
    r"|(?:sua|vs|vostra|della|la|le|alla) n(?=\.)|fatture|fattura|parcella|parcelle|ft|fatt"
    r"|nota pro ?forma|notula"
    r"|facturen|factuur(?:nummer|nr)?|nota|declaratie"
    r"|faturas?|notas? fiscais|nota fiscal|nfs?-?e?|titulos?|boletos?|duplicata|documentos?"
)
ORDER_NOUNS = (
    r"purchase orders?|purchase requisition|requisition|work orders?|blanket orders?|blanket"
    r"|orders?"
    r"|l?p\.?o|b\.?p\.?o|pc|wo|service orders?|call[- ]?off|afe|commitment"
    r"|bestell(?:ung|nummer|nr|schein)|bestellungen|auftragsnummer|abruf(?:nummer)?|vergabenummer"
    r"|einkaufsauftrag|rahmenbestellung|bestell-nr"
    r"|bons? de commande|commandes?|bc|bdc|numero d'engagement|engagement(?: juridique)?"
    r"|marche|bon"
    r"|ordenes de compra|orden de (?:compra|servicio)|ordem de servico|pedidos?"
    r"|oc|expediente|numero de pedido|contrato marco"
    r"|ordini|ordine(?: d'acquisto| di acquisto)?|oda|o\.d\.a|cig|buono d'ordine|impegno"
    r"|inkooporder(?:nummer)?|bestelbon|bestelling|bestel(?:nummer|order)|ordernummer"
    r"|verplichting(?:ennummer|snummer)?|order|opdrachtbon"
    r"|notas? de encomenda|encomendas?|ordem de compra|requisicao|compromisso|empenho|p\.c|n\.e"
)
_OTHER_NOUNS = (
    r"egreso|end-?to-?end|uetr|cro|trn|nsu|comprobante|rastreo|assegno|determina|matr(?:icola)?"
    r"|serien(?:nr|nummer)|permit|grant|framework|progetto|commessa|proposta|offre|ruc|rut"
    r"|p\. ?iva|kvk|hrb|ide|modelo|bir|tin|pan|gstin|hsn|sac|hsn/sac|dw|gz|akt|zaaknummer"
    r"|projectcode|kennzeichen|camion|agencia|request|rfi|rfq|sheets?|virement|transfer"
    r"|bonifico|transferencia|overboeking|faster payments? ref(?:erence)?|bacs ref(?:erence)?|"
    r"referenz|referencia|riferimento|rif|referentie|verwendungszweck|kostenplaats|cost code"
    r"|centro de (?:custo|coste)|centro di costo|centre de cout|zahlungsreferenz"
    r"|ncrs?|ck|chk|chamado|protocolo|vorgang|workstream|trace(?: number)?|resolution|beschluss"
    r"|delibera|besluit|acta|voucher|kenmerk|cost code|mod|sections?|chambre|registre|charity"
    r"|our (?:doc(?:ument)?|ref)|klarfall|mandato|betaalspecificatie|zahlungsavis"
    r"|remittance forecast"
    r"|report|certificate|cert|drawings?|dwg|utr|ledger|serial|s/n|policy|licen[cs]e|booking"
    r"|zeichnung(?:en)?|plan|bericht|bescheinigung|zertifikat|zeugnis|police|rapport|attestation"
    r"|certificat|plans?|police|informe|certificado|planos?|poliza|rapporto|certificato|disegn[oi]"
    r"|polizza|verslag|tekening(?:en)?|certificaat|polis|relatorio|desenhos?|apolice"
    r"|receipt|query|fy|fund|parcel|panel|registro|registration|terminada en|ending"
    r"|posten(?= \d{1,2}\b)"
    r"|id|idnr|ust-idnr|vat no|organo gestor|unidad tramitadora|oficina contable|d\.m|dpr|legge"
    r"|ley|loi|decreto|wcag|iso|din|codigo postal|cp|plz"
    r"|apartment|clin|weeks|wochen|remittance advice|bacs ref|lock|hall|depot|store|shop"
    r"|flat|house|warehouse|bay|station|postfach|po box|box|fax|durchwahl|extension|cap|"
    r"contracts?|agreement|msa|sow|quot(?:e|ation)s?|estimate|ticket|case|ref|reference|trace"
    r"|checks?|cheques?|confirmation|account|acct|konto|iban|phone|tel|fax|ext|room|suite|unit"
    r"|units"
    r"|phase|milestone|stage|step|section|clause|article|art|art\.|item|items|line|lines|lot|lots"
    r"|level"
    r"|week|kw|page|pages|p|seite|version|rev|grid|axis|gate|building|block|building|claim"
    r"|fed ref"
    r"|zone|sprint|release|module|module|track|task|no\.? of|vertrag|angebot|auftrag|projekt"
    r"|project"
    r"|job|matter|file|akte|az|aktenzeichen|kostenstelle|cost cent(?:re|er)|cc|centre|vendor"
    r"|supplier|customer|kundennummer|steuernummer|vat|ust|uid|tva|nif|cif|cnpj|siret|ein"
    r"|abn|form"
    r"|formular|devis|contrat|presupuesto|contrato|contratto|preventivo|offerte|contract"
    r"|orcamento"
    r"|protocollo|pos|position|zeile|ligne|linea|regel|linha|paragraph|punkt|ziffer|telex|wbs|so"
    r"|lpo request|dossier|zaak|proceso|expte|batch|run|route|kap|chapter|floor|site|unit"
)
_MARK = (
    r"(?:\W{0,3}(?:no|nr|num(?:ber|mer|ero)?|n|n\.?o|nos|nrs|#|°|º|numbers?|numeros?|nummern?)"
    r"\W{0,3})?"
)
_LINK = r"[\s:#(\"'°º.,-]{1,4}"
_BEFORE = {
    Role.ORDER: re.compile(rf"(?<!\w)(?:{ORDER_NOUNS}){_MARK}{_LINK}(?:ending )?$"),
    Role.INVOICE: re.compile(rf"(?<!\w)(?:{_INVOICE_NOUNS}){_MARK}{_LINK}$"),
    Role.OTHER: re.compile(rf"(?<!\w)(?:{_OTHER_NOUNS}){_MARK}{_LINK}$"),
}
_HEADS = {
    Role.ORDER: re.compile(rf"(?:{ORDER_NOUNS})(?!\w)"),
    Role.INVOICE: re.compile(
        rf"(?:{_INVOICE_NOUNS}|docs?|documents?|belege?|pieces?|documenti|stuk)(?!\w)"
    ),
    Role.OTHER: re.compile(rf"(?:{_OTHER_NOUNS})(?!\w)"),
}
# "the PO you used, X", "order is now X", "purchase order number should be X": a few words between.
NEAR = {
    Role.ORDER: re.compile(
        rf"(?<!\w)(?:{ORDER_NOUNS})(?!\w)[^\d.;:!?\n]{{1,34}}?(?:\b(?:is|was|be|used|quoted|are"
        rf"|ist|lautet"
        rf"|est|es|cite|citado|fue|foi|met|number|nummer|now|there|indicada|cita)|[,:(])[\s,:(]*$"
    ),
    Role.INVOICE: re.compile(
        rf"(?<!\w)(?:{_INVOICE_NOUNS})(?!\w)[^\d.;:!?\n]{{1,34}}?(?:\b(?:is|was|are|ist|lautet"
        rf"|est|es)|[,:(])"
        rf"[\s,:(]*$"
    ),
}
# "die 2255", "la 10472": in these languages the noun "invoice" is left out and its article stays.
ARTICLES = {
    language: re.compile(rf"(?<!\w)(?:{words})\s$")
    for language, words in {
        "de": "die|der|zur|korrigierte|korrigierten",
        "fr": "la|votre|vos",
        "es": "la|su|vuestra",
        "it": "la|alla|della|sulla|nella|dalla|vostra|le",
        "nl": "de|op|voor",
        "pt": "a|na|da|pela|nf|vossa",
    }.items()
}
# A date never follows these, an invoice does.
FEMININE = re.compile(r"(?<!\w)(?:la|las|le|der|die)\s$")
AFTER_EN = re.compile(
    r"\s(?:and|unless|till|until|while|from|by|has|had|is|was|will|with|i|we|in|on|at|to|off"
    r"|again|looks?|should"
    r"|needs|quotes|cites|twice|then|now|went|comes|paid|has)\b|\s?[,.;:?!)]|\s?$|\s\(",
)
BEFORE_EN = re.compile(
    r"(?<!\w)(?:on|for|paying|pay|paid|of|in|with|off|got|change|cancel|void|against|settle|about"
    r"|re|and)\s$|[.!?\n]\s*$|^\s*$"
)
VAT_ID = re.compile(
    r"(?:SE|PL|DK|NO|FI|CZ|IE|LU|HU|RO|BG|DE|ATU|FR|ES|IT|NL|PT|CHE|GB|BE|L|LA)-?\d{7,}\w*"
)
LIST = re.compile(
    r"\s*(?:,|;|/|&|\+|=|and|und|et|y|e|ed|en|or|oder|ou|o|vs\.?|as well as|sowie)+\s*"
    r"(?:the |die |la |las |le |les |de |a |as |o |os |il |lo |also |auch )?$"
)
# Letters and a blank before the digits belong to a number ("LF 2601") unless they are a word, a
# currency or a common noun of numbers.
_NO_HEAD = (
    r"(?!(?:NF|NFS|INV|FE|PO|LPO|CIG|CUP|IVA|VAT|TVA|BTW|UST|GOT|ON|PI|EJ|NR|NO|NOS|EUR|USD"
    r"|GBP|CHF|SEK"
    r"|DKK|NOK|INR|AED|SGD|AUD|NZD|CAD|BRL|MXN|PLN|CZK|HUF|RON|ZAR|JPY|HKD|KES|NGN|RS|US|UK|EU|ME"
    r"|AT|IN|IS|MY|WE|BY|OR|TO|OF|AND|FOR|THE|BC|OC|BDC|KW|CP|FY|PH|HT|TTC|AM|PM|BIC|TEL|FAX|ISO"
    r"|DIN|ID|REF|SO|WO|PR|PN|OK|AP|CC|RG|CO|UN|LA|DE|LE|EL|AL|IL|IT|CAP|PLZ|MAR|APR|MAY|JUN|JUL"
    r"|AUG|SEP|OCT|NOV|DEC|JAN|FEB|MAI|OKT|DEZ|ENE|ABR|AGO|DIC|GEN|MAG|GIU|LUG|SET|OTT|FEV|OUT|ATT"
    r"|ACH|CRO|RUT|RUC|OS|NE|DW|GZ|VO|RFQ|RFI|ERP|BIR|CLIN|FC|ODA|EJ"
    r"|UTR|CUI|NIF|CIF|EIN|ABN|GST|TDS|WBS|SOW|MSA|QC|UAT|FAT|SAT|Q)\s)"
)
CODE = re.compile(
    r"(?:(?<![\w/.,@#+-])#?|(?<=[A-Za-z])#)(?P<code>(?:(?<![A-Z]{2}\s)"
    + _NO_HEAD
    + r"[A-Z]{2,3}[ \u00a0](?=\d[\d/.-])|[A-Z][ \u00a0](?=0\d{3}(?!\d?-\d))"
    r"|[BCDF-HK-NP-TV-Z][ \u00a0](?=\d{2,4}[/-]\d|\d{5})"
    r"|(?:(?:[A-Z]{1,4}-INV|RE|FT|FPA|FV|EN|FAC|POH|VF|NC|FR|FS|NE|PC)[ \u00a0]"
    r"(?=[A-Z]{0,3}/?\d[\d/.-]*))?)"
    r"(?:\d{1,3}(?:['\u2019]\d{3})+(?!['\u2019\w])"
    r"|[A-Za-z0-9]*\d[A-Za-z0-9]*(?:[-/._][A-Za-z0-9]+)*"
    r"|[A-Z]{1,4}\.\d{2,}(?:[-/.][\dA-Za-z]+)+"
    r"|[A-Z][A-Za-z]{0,7}(?:[-/_][A-Za-z0-9]+)*[-/_]"
    r"[A-Za-z]{0,4}\d[A-Za-z0-9]*(?:[-/._][A-Za-z0-9]+)*)(?:\s(?:bis(?!\s(?:\d|sp|zu|[A-Z]"
    r"|e[ni]|he|mo|da|ge|ne))|ter|R\d"
    r"|rev\.?\s?\d)\b)?)(?![\w@/]|[.,]\d)"
)
UNIT = re.compile(
    r"\s?(?:%|°|(?:an?|per|each) (?:day|hour|month|week|head|user|year)\b|h\b|hrs?\b|hours?"
    r"|days?|weeks?|months?|years?|minutes?|am\b|pm\b|uhr|cm\b|mm\b"
    r"|m2?\b|km\b"
    r"|kg\b|k\b|t\b|pcs|units?|people|persons?|seats?|users?|licen|stunden|tage|wochen"
    r"|monate|jahre"
    r"|heures?|jours?|semaines?|mois|ans\b|horas?|dias?|días?|semanas?|meses|mesi|giorni|ore\b"
    r"|settimane"
    r"|uur|uren|dagen|weken|maanden|jaar|st\b|nd\b|rd\b|th\b|x\b|×|euro|eur\b|usd|chf|gbp|€|\$|£"
    r"|°|º?\s?andar)",
    re.IGNORECASE,
)
PRODUCTISH = re.compile(
    r"^(?:v\d|[a-z]\d{1,2}$|\d{1,2}[a-z]{1,2}$|q[1-4]$|fy|iso|w-?[89]|1099|10f|m-?\d$|§)", re.I
)
MONEY_SIGN = re.compile(
    r"[$€£¥₹]\s?$|\b(?:usd|eur|gbp|chf|r\$|us\$|inr|aed|sek|dkk|nok|rs\.?)\s?$", re.I
)


def code_places(text: str) -> Iterator[Span]:
    """Every place that has the form of a reference number, addresses and links left out."""
    for match in CODE.finditer(text):
        at = Span(match.start("code"), match.end("code"))
        written = at.of(text).rstrip("-/._")
        at = Span(at.start, at.start + len(written))
        if re.search(r"\d", written) and not elsewhere(text, at):
            yield from _each(at, written)


_ALIKE = re.compile(r"(?P<head>[A-Za-z]{0,4}-?)\d{4,}(?:/(?P=head)\d{4,})+")
_YEAR = re.compile(r"(?:19|20)\d\d")
_LETTERS = string.ascii_letters + "-"
_NEIGHBOURS = 100


def _each(at: Span, written: str) -> Iterator[Span]:
    """ "5530/5531", "HL4419/HL4420": numbers of one series between strokes are several; "2602/0817"
    is one."""
    parts = written.split("/")
    alike = _ALIKE.fullmatch(written) and len({len(part) for part in parts}) == 1
    counted = [int(part.lstrip(_LETTERS)) for part in parts] if alike else []
    if not alike or max(counted) - min(counted) >= _NEIGHBOURS or _YEAR.fullmatch(parts[0]):
        yield at
        return
    start = at.start
    for part in parts:
        yield Span(start, start + len(part))
        start += len(part) + 1


def head_role(head: str) -> Role | None:
    """What the first noun of a column's heading says that the column numbers (text folded)."""
    found = {role: pattern.match(head) for role, pattern in _HEADS.items()}
    longest = (
        max((match.end(), role) for role, match in found.items() if match)
        if any(found.values())
        else None
    )
    return longest[1] if longest else None


def near_role(shown: str, at: Span) -> Role | None:
    """What a noun a few words before says that it numbers (text folded)."""
    before = shown[max(0, at.start - 60) : at.start].rpartition("\n\n")[2]
    return next((role for role, pattern in NEAR.items() if pattern.search(before)), None)


def lettered(text: str, at: Span, part: Span) -> bool:
    """Whether a date or amount is only the digits of a longer code: "NL-2026-09"."""
    rest = text[at.start : max(at.start, part.start)] + text[min(at.end, part.end) : at.end]
    return at.holds(part) and re.search(r"[A-Za-z]", rest) is not None


def measured(text: str, at: Span) -> bool:
    """Whether a unit follows or a currency stands before."""
    before = text[max(0, at.start - 6) : at.start]
    return UNIT.match(text, at.end) is not None or MONEY_SIGN.search(before) is not None


def after_article(shown: str, at: Span, language: str) -> bool:
    """Whether the article of "invoice" stands before, with the noun left out."""
    article = ARTICLES.get(language)
    before = shown[max(0, at.start - 16) : at.start]
    return article is not None and article.search(before) is not None


def listed_with(text: str, one: Span, other: Span) -> bool:
    """Whether two places stand in one list, the second right after the first."""
    return LIST.fullmatch(text, one.end, other.start) is not None


_GROUPS = re.compile(
    r"(?<!\d)\d{1,3}(?: \d{3}){2,}(?!\d)|(?<![\w.,/-])[1-9]\d{0,2}(?:[.,]\d{3}){2,}(?![\w/-]"
    r"|[.,]\d)"
)


def elsewhere(text: str, at: Span) -> bool:
    """Whether a code is part of an address, a link, a time, a percentage, a phone number or a
    number in groups of three ("500 000 000")."""
    if any(m.start() <= at.start < m.end() for m in _GROUPS.finditer(text, max(0, at.start - 12))):
        return True
    start = max(text.rfind(" ", 0, at.start), text.rfind("\n", 0, at.start)) + 1
    word = text[start : at.end + 30].split()[0] if text[start : at.end + 30].split() else ""
    if "@" in word or "://" in word or word.lower().startswith("www."):
        return True
    return bool(re.match(r":\d\d|\s?%|\.\w+@", text[at.end : at.end + 12])) or text[
        max(0, at.start - 1) : at.start
    ] in ("+", "§")


def bare_role(shown: str, at: Span) -> Role | None:
    """What the noun right before a number says that it numbers (text folded)."""
    before = shown[max(0, at.start - 44) : at.start].rpartition("\n\n")[2]
    best: tuple[int, Role] | None = None
    for role, pattern in _BEFORE.items():
        found = pattern.search(before)
        if found and (best is None or found.start() < best[0]):
            best = (found.start(), role)
    return best[1] if best else None
