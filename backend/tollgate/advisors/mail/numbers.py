"""Invoice and purchase-order numbers in a mail, as written, with their place.

A number is told by the noun before it, by a list it stands in, by being built like one that is
known already, or by standing alone in the subject. What is a date, an amount, a quantity, a phone
or another kind of reference is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from tollgate.advisors.grounding.amounts import find_amounts
from tollgate.advisors.grounding.dates import find_dates
from tollgate.advisors.grounding.spans import Span
from tollgate.advisors.mail.cues import folded


class Role(StrEnum):
    INVOICE = "invoice"
    ORDER = "order"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class _Place:
    """A text, its folded form, where its subject ends, and its language."""

    text: str
    shown: str
    subject_end: int
    language: str
    about_orders: bool = False


@dataclass(frozen=True, slots=True)
class Number:
    """A reference number: what it numbers and where it stands."""

    role: Role
    written: str
    at: Span


# Nouns on folded text: lower case, no accents. The longest alternatives come first.
_INVOICE_NOUNS = (
    r"invoices?|inv|(?<!you )(?<!we )(?<!they )(?<!to )(?<!us )bills?|demandes? de paiement"
    r"|demande|tax invoice|fee notes?"
    r"|pay app(?:lication)?|pro ?forma|credit memo"
    r"|offenen? posten|rechnung(?:en|snummer|snr)?|rg|re(?=[ .]*-?n)|honorarnote|gutschrift"
    r"|faktura|beleg"
    r"|factures?|notes? d'honoraires|fact|avoir"
    r"|facturas?|folio|cfdi|fra|recibo|minutas?"
    r"|(?:sua|vs|vostra|della|la|le|alla) n(?=\.)|fatture|fattura|parcella|parcelle|ft|fatt"
    r"|nota pro ?forma|notula"
    r"|facturen|factuur(?:nummer|nr)?|nota|declaratie"
    r"|faturas?|notas? fiscais|nota fiscal|nfs?-?e?|titulos?|boletos?|duplicata|documentos?"
)
_ORDER_NOUNS = (
    r"purchase orders?|purchase requisition|requisition|work orders?|blanket orders?|blanket"
    r"|orders?"
    r"|l?p\.?o|wo|call[- ]?off|afe|commitment"
    r"|bestell(?:ung|nummer|nr|schein)|bestellungen|auftragsnummer|abruf(?:nummer)?|vergabenummer"
    r"|einkaufsauftrag|rahmenbestellung|bestell-nr"
    r"|bons? de commande|commandes?|bc|bdc|numero d'engagement|engagement(?: juridique)?"
    r"|marche|bon"
    r"|ordenes de compra|orden de compra|pedidos?|oc|expediente|numero de pedido|contrato marco"
    r"|ordini|ordine(?: d'acquisto| di acquisto)?|oda|o\.d\.a|cig|buono d'ordine|impegno"
    r"|inkooporder(?:nummer)?|bestelbon|bestelling|bestel(?:nummer|order)|ordernummer"
    r"|verplichting(?:ennummer|snummer)?|order|opdrachtbon"
    r"|notas? de encomenda|encomendas?|ordem de compra|requisicao|compromisso|empenho|p\.c|n\.e"
)
_OTHER_NOUNS = (
    r"report|certificate|cert|drawings?|dwg|utr|ledger|serial|s/n|policy|licen[cs]e|booking"
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
    Role.ORDER: re.compile(rf"(?<!\w)(?:{_ORDER_NOUNS}){_MARK}{_LINK}(?:ending )?$"),
    Role.INVOICE: re.compile(rf"(?<!\w)(?:{_INVOICE_NOUNS}){_MARK}{_LINK}$"),
    Role.OTHER: re.compile(rf"(?<!\w)(?:{_OTHER_NOUNS}){_MARK}{_LINK}$"),
}
# "the PO you used, X", "order is now X", "purchase order number should be X": a few words between.
_NEAR = {
    Role.ORDER: re.compile(
        rf"(?<!\w)(?:{_ORDER_NOUNS})(?!\w)[^\d.;:!?\n]{{1,34}}?(?:\b(?:is|was|be|used|quoted|are"
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
_ARTICLES = {
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
_FEMININE = re.compile(r"(?<!\w)(?:la|las|le|der|die)\s$")
_AFTER_EN = re.compile(
    r"\s(?:and|unless|till|until|while|from|by|has|had|is|was|will|with|i|we|in|on|at|to|off"
    r"|again|looks?|should"
    r"|needs|quotes|cites|twice|then|now|went|comes|paid|has)\b|\s?[,.;:?!)]|\s?$|\s\(",
)
_BEFORE_EN = re.compile(
    r"(?<!\w)(?:on|for|paying|pay|paid|of|in|with|off|got|change|cancel|void|against|settle|about"
    r"|re|and)\s$|[.!?\n]\s*$|^\s*$"
)
_VAT_ID = re.compile(
    r"(?:SE|PL|DK|NO|FI|CZ|IE|LU|HU|RO|BG|DE|ATU|FR|ES|IT|NL|PT|CHE|GB|BE|L|LA)-?\d{7,}\w*"
)
_LIST = re.compile(
    r"\s*(?:,|;|/|&|\+|=|and|und|et|y|e|ed|en|or|oder|ou|o|vs\.?|as well as|sowie)+\s*"
    r"(?:the |die |la |las |le |les |de |a |as |o |os |il |lo |also |auch )?$"
)
# Letters and a blank before the digits belong to a number ("LF 2601") unless they are a word, a
# currency or a common noun of numbers.
_NO_HEAD = (
    r"(?!(?:NF|NFS|INV|PO|LPO|CIG|CUP|IVA|VAT|TVA|BTW|UST|GOT|ON|PI|EJ|NR|NO|NOS|EUR|USD|GBP|CHF|SEK"
    r"|DKK|NOK|INR|AED|SGD|AUD|NZD|CAD|BRL|MXN|PLN|CZK|HUF|RON|ZAR|JPY|HKD|KES|NGN|RS|US|UK|EU|ME"
    r"|AT|IN|IS|MY|WE|BY|OR|TO|OF|AND|FOR|THE|BC|OC|BDC|KW|CP|FY|PH|HT|TTC|AM|PM|BIC|TEL|FAX|ISO"
    r"|DIN|ID|REF|SO|WO|PR|PN|OK|AP|CC|RG|CO|UN|LA|DE|LE|EL|AL|IL|IT|CAP|PLZ|MAR|APR|MAY|JUN|JUL"
    r"|AUG|SEP|OCT|NOV|DEC|JAN|FEB|MAI|OKT|DEZ|ENE|ABR|AGO|DIC|GEN|MAG|GIU|LUG|SET|OTT|FEV|OUT|ATT"
    r"|ACH|CRO|UTR|CUI|NIF|CIF|EIN|ABN|GST|TDS|WBS|SOW|MSA|QC|UAT|FAT|SAT|Q)\s)"
)
_CODE = re.compile(
    r"(?<![\w/.,@#+-])#?(?P<code>(?:(?<![A-Z]\s)"
    + _NO_HEAD
    + r"[A-Z]{2,3}\s(?=\d[\d/.-]{2})|(?:(?:[A-Z]{1,4}-INV|RE|FT|FPA|FV|EN|FAC|POH|VF|NC|FR|FS|NE"
    r"|PC)\s(?=[A-Z]{0,3}/?\d[\d/.-]*))?)"
    r"(?:[A-Za-z0-9]*\d[A-Za-z0-9]*(?:[-/._][A-Za-z0-9]+)*"
    r"|[A-Z][A-Za-z]{0,7}(?:[-/][A-Za-z0-9]+)*[-/]"
    r"[A-Za-z]{0,4}\d[A-Za-z0-9]*(?:[-/._][A-Za-z0-9]+)*)(?:\s(?:bis|ter|R\d"
    r"|rev\.?\s?\d)\b)?)(?![\w@/]|[.,]\d)"
)
_UNIT = re.compile(
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
_PRODUCTISH = re.compile(
    r"^(?:v\d|[a-z]\d{1,2}$|\d{1,2}[a-z]{1,2}$|q[1-4]$|fy|iso|w-?[89]|1099|10f|m-?\d$|§)", re.I
)
_MONEY_SIGN = re.compile(
    r"[$€£¥₹]\s?$|\b(?:usd|eur|gbp|chf|r\$|us\$|inr|aed|sek|dkk|nok|rs\.?)\s?$", re.I
)


def find_numbers(
    text: str,
    subject_end: int,
    language: str = "en",
    threads: tuple[str, ...] = (),
    orders: bool = False,
) -> tuple[Number, ...]:
    """Reference numbers of a mail in order. `threads` are quoted parts: they do not count, but how
    their numbers are built tells what numbers of the new part are. `orders`: the mail is about
    purchase orders, so that a number built unlike its invoice is one."""
    shapes = _shapes(threads, language)
    shown = folded(text)
    orders = orders or re.search(rf"(?<!\w)(?:{_ORDER_NOUNS})(?!\w)", shown) is not None
    place = _Place(text, shown, subject_end, language, orders)
    found = _told(place, shapes)
    # A second look: what was told by a noun tells the kind of others built the same way.
    for number in found:
        if number.at.start < subject_end or _noun(place.shown, number.at) is number.role:
            shapes.setdefault(_shape(number.written), number.role)
    return tuple(_told(place, shapes))


def code_places(text: str) -> Iterator[Span]:
    """Every place that has the form of a reference number, addresses and links left out."""
    for match in _CODE.finditer(text):
        at = Span(match.start("code"), match.end("code"))
        written = at.of(text).rstrip("-/._")
        at = Span(at.start, at.start + len(written))
        if re.search(r"\d", written) and not _elsewhere(text, at):
            yield at


def bare_role(shown: str, at: Span) -> Role | None:
    """What the noun right before a number says that it numbers (text folded)."""
    return _noun(shown, at)


def near_role(shown: str, at: Span) -> Role | None:
    """What a noun a few words before says that it numbers (text folded)."""
    before = shown[max(0, at.start - 60) : at.start].rpartition("\n\n")[2]
    return next((role for role, pattern in _NEAR.items() if pattern.search(before)), None)


def lettered(text: str, at: Span, part: Span) -> bool:
    """Whether a date or amount is only the digits of a longer code: "NL-2026-09"."""
    rest = text[at.start : max(at.start, part.start)] + text[min(at.end, part.end) : at.end]
    return at.holds(part) and re.search(r"[A-Za-z]", rest) is not None


def measured(text: str, at: Span) -> bool:
    """Whether a unit follows or a currency stands before."""
    before = text[max(0, at.start - 6) : at.start]
    return _UNIT.match(text, at.end) is not None or _MONEY_SIGN.search(before) is not None


def after_article(shown: str, at: Span, language: str) -> bool:
    """Whether the article of "invoice" stands before, with the noun left out."""
    article = _ARTICLES.get(language)
    before = shown[max(0, at.start - 16) : at.start]
    return article is not None and article.search(before) is not None


def listed_with(text: str, one: Span, other: Span) -> bool:
    """Whether two places stand in one list, the second right after the first."""
    return _LIST.fullmatch(text, one.end, other.start) is not None


def invoice_numbers(numbers: tuple[Number, ...]) -> tuple[Number, ...]:
    return _first_of_each(numbers, Role.INVOICE)


def order_numbers(numbers: tuple[Number, ...]) -> tuple[Number, ...]:
    return _first_of_each(numbers, Role.ORDER)


def _first_of_each(numbers: tuple[Number, ...], role: Role) -> tuple[Number, ...]:
    first: dict[str, Number] = {}
    for number in numbers:
        if number.role is role:
            first.setdefault(number.written, number)
    return tuple(first.values())


def _shapes(threads: tuple[str, ...], language: str) -> dict[str, Role]:
    shapes: dict[str, Role] = {}
    for thread in threads:
        for number in _told(_Place(thread, folded(thread), 0, language), {}):
            if number.role is not Role.OTHER:
                shapes.setdefault(_shape(number.written), number.role)
    return shapes


def _shape(written: str) -> str:
    """How a number is built: its letters and marks; a run of digits is its length."""
    return re.sub(r"\d+", lambda run: f"<{len(run[0])}>", written.upper())


def _told(place: _Place, shapes: dict[str, Role]) -> list[Number]:
    text, shown = place.text, place.shown
    taken = [mention.at for mention in find_dates(text)]
    taken += [amount.at for amount in find_amounts(text)]
    found: list[Number] = []
    for match in _CODE.finditer(text):
        at = Span(match.start("code"), match.end("code"))
        written = at.of(text).rstrip("-/._")
        at = Span(at.start, at.start + len(written))
        if not re.search(r"\d", written) or _elsewhere(text, at):
            continue
        role = _role(place, at, found, shapes)
        if role is Role.OTHER or role is None:
            continue
        noun = _noun(shown, at) is not None
        year = re.fullmatch(r"(?:19|20)[0-3]\d", written) is not None
        if (year or re.fullmatch(r"\d{1,2}\.\d{1,3}", written)) and not noun:
            continue
        dated = _looks_dated(written)
        called = _FEMININE.search(shown, max(0, at.start - 5), at.start) is not None
        told = not dated and (noun or called or _shape(written) in shapes)
        if any(at.touches(other) for other in taken if not lettered(text, at, other)) and not told:
            continue
        found.append(Number(role, written, at))
    return found


def _looks_dated(written: str) -> bool:
    return (
        re.fullmatch(r"\d{1,2}[./-]\d{1,2}[./-](?:\d{2}|\d{4})|\d{4}-\d{2}-\d{2}", written)
        is not None
    )


def _elsewhere(text: str, at: Span) -> bool:
    """Whether a code is part of an address, a link, a time, a percentage or a phone number."""
    start = max(text.rfind(" ", 0, at.start), text.rfind("\n", 0, at.start)) + 1
    word = text[start : at.end + 30].split()[0] if text[start : at.end + 30].split() else ""
    if "@" in word or "://" in word or word.lower().startswith("www."):
        return True
    return bool(re.match(r":\d\d|\s?%|\.\w+@", text[at.end : at.end + 12])) or text[
        max(0, at.start - 1) : at.start
    ] in ("+", "§")


def _noun(shown: str, at: Span) -> Role | None:
    """What the words right before a number say that it numbers."""
    before = shown[max(0, at.start - 44) : at.start].rpartition("\n\n")[2]
    best: tuple[int, Role] | None = None
    for role, pattern in _BEFORE.items():
        found = pattern.search(before)
        if found and (best is None or found.start() < best[0]):
            best = (found.start(), role)
    return best[1] if best else None


def _role(place: _Place, at: Span, found: list[Number], shapes: dict[str, Role]) -> Role | None:
    text, shown = place.text, place.shown
    written = at.of(text)
    noun = _noun(shown, at)
    strong = bool(re.search(r"[A-Za-z]", written)) and len(re.findall(r"\d", written)) >= 4
    if noun is Role.OTHER and re.match(r"\sPO\b", text[at.end : at.end + 4]):
        return Role.ORDER
    if _ticket(text, at) or re.fullmatch(r"\d{1,2}-\d{1,2}", written):
        return Role.OTHER
    if _VAT_ID.fullmatch(written) or (noun is Role.OTHER and not (strong and _weak(shown, at))):
        return Role.OTHER
    if noun in (Role.ORDER, Role.INVOICE):
        return noun if _plausible(text, at, written, named=True) else None
    if not _plausible(text, at, written):
        return None
    listed = found and _LIST.fullmatch(text, found[-1].at.end, at.start)
    if listed and _alike(found[-1].written, written):
        return found[-1].role
    known = shapes.get(_shape(written)) if _telling(written) else None
    if known is not None:
        return known
    return _by_neighbours(place, at, shapes)


def _ticket(text: str, at: Span) -> bool:
    """Whether a number stands alone in brackets at the head of the subject: a help desk's."""
    head = re.match(r"(?:\w{1,4}:\s*)*\[([^\]]{3,24})\]\s*\w", text)
    return head is not None and head.start(1) <= at.start < head.end(1)


def _weak(shown: str, at: Span) -> bool:
    return bool(
        re.search(
            r"(?:account|ref|reference|request|matter|release)\W+$",
            shown[max(0, at.start - 24) : at.start],
        )
    )


def _by_neighbours(place: _Place, at: Span, shapes: dict[str, Role]) -> Role | None:
    """A number without a noun right before it: the words near it, its article, its build."""
    text, shown, subject_end = place.text, place.shown, place.subject_end
    written = at.of(text)
    before = shown[max(0, at.start - 60) : at.start].rpartition("\n\n")[2]
    if _telling(written):
        for role, pattern in _NEAR.items():
            if pattern.search(before):
                return role
    built = _by_build(text, at, written, subject_end)
    in_body = at.start > subject_end
    if in_body and place.about_orders and Role.INVOICE in shapes.values() and len(written) >= 5:
        long_digits = written.isdigit() and len(written) >= 7
        if long_digits or (built is not None and not written.isdigit()):
            return Role.ORDER
    plain = re.sub(r"\s?(?:bis|ter|quater)$", "", written)
    if built is None and plain.isdigit() and in_body and len(written) >= 2:
        return _by_article(place, at, written)
    return built


def _by_article(place: _Place, at: Span, written: str) -> Role | None:
    shown = place.shown
    before, after = shown[max(0, at.start - 16) : at.start], shown[at.end : at.end + 12]
    if re.fullmatch(r"(?:19|20)[0-3]\d", written) or re.match(
        r"\s?[-–]\s?\d|[.,]\d|\.\s?[a-z]", after
    ):
        return None
    article = _ARTICLES.get(place.language)
    if article and article.search(before) and (len(written) >= 3 or place.language == "it"):
        return (
            Role.INVOICE
            if not re.match(r"\s(?:tranche|rate|fase|phase|semana|volta)\b", after)
            else None
        )
    if len(written) >= 4 and _BEFORE_EN.search(before) and _AFTER_EN.match(after):
        return Role.INVOICE
    return None


def _telling(written: str) -> bool:
    """Whether the build of a number says something: letters or marks, or many digits."""
    return bool(re.search(r"[A-Za-z/.-]", written)) or len(written) >= 4


def _alike(one: str, other: str) -> bool:
    """Two numbers of one list: same letters, or both digits of about one length."""
    if one.isdigit() and other.isdigit():
        return abs(len(one) - len(other)) <= 1
    return re.sub(r"\d+", "", one) == re.sub(r"\d+", "", other) or _shape(one) == _shape(other)


def _plausible(text: str, at: Span, written: str, named: bool = False) -> bool:
    if named and len(written) >= 5:
        return True
    if _UNIT.match(text, at.end) or _MONEY_SIGN.search(text[max(0, at.start - 6) : at.start]):
        return False
    return _PRODUCTISH.match(written) is None


def _by_build(text: str, at: Span, written: str, subject_end: int) -> Role | None:
    """A number that no word introduces: by its build, or alone in the subject."""
    digits = sum(sign.isdigit() for sign in written)
    letters = sum(sign.isalpha() for sign in written)
    marked = bool(re.search(r"[-/.]", written))
    if re.search(r"(?:^|[-/])(?:POH?|LPO|BC|OC|ODA|IO|BDC|EN|NE|PC)(?:[-/ ]|\d)", written):
        return Role.ORDER
    if re.fullmatch(r"4[1-7]\d{8}", written):  # purchase orders of SAP
        return Role.ORDER
    if re.match(r"(?:INV|RE|RG|FT|FPA|FV|NF|SI)[-/ ]?[A-Z]?/?\d", written):
        return Role.INVOICE
    if re.fullmatch(r"(?:20[2-4]\d)[-/](?:20[2-4]\d)", written) or re.match(
        r"\s\d+\s?h\b|\s/\s[A-Z][a-z]", text[at.end : at.end + 12]
    ):
        return None
    if re.match(r"\s(?:POs?|purchase order)\b", text[at.end : at.end + 16]):
        return Role.ORDER
    if re.fullmatch(r"[A-Z]{1,3}/\d{2,4}|\d{1,4}/[A-Z]|(?:FT|NF|FS|FR) [A-Z]/\d+", written):
        return Role.INVOICE
    if at.end <= subject_end and re.fullmatch(r"\d{4,}[A-Z]", written):
        return Role.INVOICE
    if letters and marked and digits >= 3 and re.sub(r"v\d$", "", written).isupper():
        return Role.INVOICE
    if letters and digits >= 4 and re.fullmatch(r"[A-Z]{1,4}\d{4,}", written):
        return Role.INVOICE
    if (
        not letters
        and marked
        and re.fullmatch(r"(?:20)?2\d[-/]\d{2,4}|\d{1,4}/(?:20)?2\d|20\d\d\.\d{3,4}", written)
    ):
        day_and_month = re.fullmatch(r"(?:[0-2]?\d|3[01])[-/](?:0?\d|1[0-2])", written)
        return Role.INVOICE if digits >= 4 and not day_and_month else None
    if text[max(0, at.start - 1) : at.start] == "#" and digits >= 3:
        return Role.INVOICE
    if at.end <= subject_end and not marked and not letters and digits >= 2:
        subject = re.sub(r"^(?:\s*\w{1,4}\s*:)+", "", text[:subject_end])
        others = re.sub(r"\d\S*|\b(?:and|und|et|y|e|en|&)\b", "", subject)
        return Role.INVOICE if digits >= (4 if re.search(r"\w", others) else 2) else None
    return None
