"""Figures of money and counts in a mail, bare ones included, and the currency they are in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from tollgate.advisors.folding import folded
from tollgate.advisors.grounding.amounts import AmountHabits, find_amounts, read_number
from tollgate.advisors.grounding.dates import find_dates
from tollgate.advisors.grounding.number_words import numbers_in_words
from tollgate.advisors.grounding.spans import Span
from tollgate.advisors.grounding.vocabulary import vocabulary
from tollgate.kernel.errors import BadInput
from tollgate.kernel.money import Money

_BARE = re.compile(
    r"(?<![\w.,/€$£#+-])(?P<n>\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3})+(?:[.,]\d{2})?"
    r"|\d+(?:[.,]\d{1,2})?)"
    r"(?P<k>\s?k\b|(?:,-|\.-|,—))?(?![\w/:]|[.,]\d)"
)
_UNIT_BEFORE = re.compile(r"(?:@|\bx|×|\*|unit price:?|rate of|satz von|price of)\s*$")
# "48 Stunden zu je 125", "24 horas a 90", "5 visits at": a count of something, then its price.
_COUNTED = (
    r"(?:h|hrs?|hours?|days?|weeks?|months?|nights?|visits?|seats?|users?|licen\w+|sessions?|units?"
    r"|pieces?|pages?|trips?|calls?|shifts?|std|stunden?|tagen?|tagewerke?|wochen?|monaten?"
    r"|besuchen?"
    r"|einsatzen?|stuck|nachten?|heures?|jours?|journees?|semaines?|mois|visites?|nuits?"
    r"|deplacements?"
    r"|horas?|dias?|jornadas?|semanas?|meses|visitas?|noches?|ore|giorni|giornate|settimane|mesi"
    r"|uscite|notti|uur|uren|dagen|weken|maanden|bezoeken|nachten|stuks|diarias?|deslocac\w+|noites"
    r"|m2|qm|km|kg|stk|pcs|miles|metros?|metres?|meters?|meter|metri|minut\w+|minuten|units?"
    r"|einheiten|unidades|unites|words?|worter|mots|palabras|parole|woorden|palavras|people"
    r"|personen"
    r"|personnes|personas|persone|pessoas|users|calls?|gesprekken|appels|llamadas|chiamate"
    r"|copies|boxes|kisten|palett\w+|palle[ts]\w*|pakken|articles?|artikel\w*|articulos|articoli"
    r"|artigos|fahrten|anfahrten|trajets|viajes|viaggi|ritten|viagens|sopralluogh\w+|tests?"
    r"|skizzen|(?:wo)?man-?(?:days?|hours?|weeks?|months?)|person-?(?:days?|months?)|personentage?n?"
    r"|manntage?n?|mannstunden|jours?-hommes?|giorni[- ]uomo|mandagen|callouts?|attendances?"
    r"|drawings?|samples?|proben?|echantillons?|muestras?|campioni|monsters?|amostras?|holes?"
    r"|bohrungen|carottages?|sondaggi|boringen|sessions?|seances?|sedute|sesiones|sessoes|sessies"
    r"|lessons?|rooms?|zimmer|pallets?|loads?|mann|man|men|tonnen|tonnes?|tons|toneladas|cartelle|monatsrat\w*|jahre?)"
)
# A price per piece by the words before it: "at", but not "quoted at"; "rate of", "each visit is".
_AT_PRICE = re.compile(
    r"(?<!billed )(?<!quoted )(?<!charged )(?<!invoiced )(?<!fixed )(?<!capped )(?<!set )(?<!put )"
    r"(?<!stands )(?<!in )(?<!valued )(?<!comes )(?<!and )"
    r"\b(?:at|@|zu je|je|aan|a|da)\s(?:eur |usd |gbp |chf |rs\.? |us)?[€$£]?\s?$"
)
_RATE_BEFORE = re.compile(
    r"\b(?:(?:unit|hourly|daily|day|hour) ?(?:rate|price)|rate|tarif\w*|tarief|tariffa|tarifa"
    r"|\w*satz"
    r"|preis (?:pro|je) \w+|prix (?:unitaire|par \w+)|precio (?:por \w+|unitario)"
    r"|prezzo (?:unitario|al\w* \w+)|preco (?:por \w+|unitario)|prijs per \w+|price (?:per"
    r"|for an?) \w+"
    r"|(?:each|every|cada|jede\w*|chaque|ogni|elke?) \w+)(?:\s(?:of|is|was|invoiced|billed"
    r"|agreed|on"
    r"|in|contract|the|order|von|ist|liegt|bei|de|du|est|es|e|di|van|bedraagt|acordada|acordado"
    r"|concordata|convenu\w*|pactada|costs?|kostet|coute|cuesta|costa|kost|custa|rs\.?|usd|eur|gbp)"
    r"){0,4}[\s:]{1,3}(?:eur |usd |gbp |chf |rs\.? )?[€$£]?\s?$"
)
_DIGIT_OR_WORD = re.compile(
    rf"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|both|zwei|drei|vier|funf|sechs"
    rf"|deux|trois"
    rf"|quatre|cinq|six|dos|tres|cuatro|cinco|due|quattro|cinque|sei|twee|drie|vijf|zes|dois|duas"
    rf"|quatro|seis|{_COUNTED})\b"
)
COUNTED = re.compile(rf"\s?(?:\w+ )?({_COUNTED})\b")
_UNIT_AFTER = re.compile(
    r"(?:[.,]-|,—)?\s*(?:[€$£]|eur(?:os?)?|usd|gbp|chf|dollars?|pounds?|bucks)?\s*"
    r"(?:(?:too much|less|more|over|extra|weniger|mehr|zu viel|de trop|de plus|de mas|di troppo"
    r"|in piu"
    r"|te veel|a mais)\s)?"
    r"(?:/(?![-=])|(?:der|die|das|den|dem|la|le|il|el|o|a|de|het|l')\s?(?:hektar|hectare|ha"
    r"|meter|metre|metro"
    r"|stuck|piece|pezzo|pieza|peca|stuk|kilo|tonne|einsatz|visita|visite|bezoek)\b|per\b|p/"
    r"|p\.\s?[hd]\b|p\.\s?u\b|an? (?:hour|day|month|week|head|visit|piece|night|pop|seat|user"
    r"|copy|word|mile|page|unit|box|sheet|trip|call|pallet|licen[cs]e|go|time|metre|meter|ton)\b"
    r"|a (?:copia|cartella|pezzo|persona|pagina|metro|palavra|folha)\b"
    r"|al (?:dia|mes|metro|pezzo|mese)\b"
    r"|each\b|apiece"
    r"|hourly|daily|l'heure|la journee|le jour|par\b|pro\b|je\b|die stunde|am tag|la hora"
    r"|el dia|por\b"
    r"|all'ora|al giorno|a giornata|cad\.|cada|a hora|ao dia|a diaria|de hora|per uur"
    r"|per dag|p\.p)"
)
_NO_MONEY = re.compile(
    r"\s?(?:%|percent|prozent|pour ?cent|hours?\b|hrs?\b|h\b|std\b|stunden?\b|heures?\b"
    r"|horas?\b|ore\b"
    r"|uur\b|uren\b|days?\b|tagen?\b|jours?\b|dias?\b|giorn\w+|giornat\w+|jornadas?\b"
    r"|dag(?:en)?\b|weeks?\b"
    r"|wochen?\b|semaines?\b|semanas?\b|settiman\w+|weken\b|months?\b|monaten?\b|mois\b"
    r"|mes(?:es|i)?\b"
    r"|maanden?\b|years?\b|jahren?\b|users?\b|seats?\b|units?\b|licen\w+|visits?\b|pages?\b"
    r"|km\b|miles?\b"
    r"|stuck\b|nights?\b|nachte\b|persons?\b|people\b|points?\b|a\.?m\b|p\.?m\b|uhr\b"
    r"|min\w*\b|m2\b|m\b"
    r"|kg\b|th\b|st\b|nd\b|rd\b)"
)
# "section 195", "page 211", "ends 447": what these words number is no amount.
_NUMBERS = re.compile(
    r"(?:\b(?:sections?|sec|articles?|arti[ckg]\w*|art\.|annex\w*|anlage|anhang|allegato|bijlage|anexo|clauses?|pages?|paginas?|seiten?|blatt"
    r"|chapters?|kapitel"
    r"|chapitre|capitol\w*|capitulo|hoofdstuk|rooms?|levels?|floors?|steps?|items?|pos|positions?"
    r"|zeilen?|lignes?|linea|regel|linha|forms?|weeks?|wk|kw|semaine|semana|settimana|tel|ext"
    r"|durchwahl|sheets?|plan|plots?|lots?|units?|zimmer|raum|phases?|stages?|milestones?|trace"
    r"|ends?|ending|ends in|§|dijkvak|tickets?)|§)(?:\s(?:no|nr|n)\.?)?\s?$"
)
_COUNT = re.compile(
    r"(?<![\w.,/€$£#+-])(\d{1,3}(?:[.,' ]\d{3})?(?:[.,]\d{1,2})?)(?=x\b|[^\w/:%]|$)(?![.,]\d)"
)
_YEAR = re.compile(r"20[1-4]\d")
_ONCE = re.compile(
    r"\bone(?! of)\b|\b(?:genau|nur|bloss|lediglich) einen?\b|\bun(?:e seule|seul)\b"
    r"|\bsolo un[oa]?\b"
    r"|\bun[oa] sol[oa]?\b|\b(?:slechts|maar|precies) een\b|\b(?:so|apenas) uma?\b|"
    r"\b(?:only|just|exactly) (?:once|one)\b|\b(?:genau |nur )?einmal\b|\bune (?:seule )?fois\b"
    r"|\buna (?:sola )?vez\b|\buna (?:sola )?volta\b|\been keer\b|\beenmaal\b|\buma (?:so )?vez\b"
)
# "$12k", "2,5 mil reais", "1.5 lakh".
_SCALED = re.compile(
    r"(?<![\w.,/#+-])(?:[$€£₹]\s?)?(\d{1,3}(?:[.,]\d{1,2})?)\s?(k|tsd|tausend|mil|mila|mille"
    r"|duizend|thousand"
    r"|lakhs?|crores?|millions?|millionen|mio|mln|millones|milhoes|milioni|miljoen)\b"
)
_PENCE = re.compile(r"(?<![\w.,])(\d{1,2})\s?p\b(?!\.\s?\d)")
# "04 78 55 01 22", "+49 30 555 0142", "555 0142": telephones.
_PHONE = re.compile(
    r"(?<![\w.,])(?:\+\d{1,3}[ .-]?)?(?:\(0\)|\(?0\d{1,4}\)?)(?:[ ./-]?\d{2,4}){2,5}(?!\d|[.,]\d)"
    r"|\b\d{3}[ -]\d{4}\b|\+\d{1,3}(?:[ .-]?\d{2,4}){2,5}"
)
_POWERS = {"l": 100_000, "c": 10_000_000}
_POWERS |= dict.fromkeys(
    ("million", "millions", "millionen", "mio", "mln", "millones", "milhoes", "milioni", "miljoen"),
    1_000_000,
)
_SCALES = {"hundred": 100, "grand": 1000, "mille": 1000, "mil": 1000, "tausend": 1000}


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure of money in minor units, whether it is a price per unit, whether its currency
    stands beside it."""

    minor: int
    at: Span
    unit: bool
    marked: bool


def money_places(
    text: str, start: int, language: str, currency: str, taken: tuple[Span, ...] = ()
) -> list[Figure]:
    """Every figure from `start` on that may be money in this currency, in order. `taken`: places
    known to be something else (invoice numbers), unless a currency stands beside them."""
    shown = folded(text)
    marked = [
        (abs(a.money.minor), a.at, True)
        for a in find_amounts(text, language)
        if a.money is not None and a.money.currency == currency
    ]
    usual = [
        (abs(a.money.minor), a.at, True)
        for a in find_amounts(text, language, AmountHabits(currency))
        if a.money is not None and a.money.currency == currency and _signed(text, a.at)
    ]
    places = {at: (minor, at, told) for minor, at, told in (*usual, *marked)}
    blocked = [*places, *taken, *(m.at for m in find_dates(text, language))]
    blocked += [Span(m.start(), m.end()) for m in _PHONE.finditer(text)]
    unmarked = (
        *_scaled(shown, currency),
        *_pence(shown, currency),
        *_bare(text, shown, currency),
        *_in_words(text, shown, currency, language),
    )
    for minor, at in unmarked:
        if not any(at.touches(one) for one in blocked):
            places[at] = (minor, at, False)
            blocked.append(at)
    return [
        Figure(minor, at, _is_unit(shown, at), told)
        for minor, at, told in sorted(places.values(), key=lambda p: p[1])
        if at.start >= start and minor > 0
    ]


def _signed(text: str, at: Span) -> bool:
    return re.search(r"[^\d\s.,'’-]", at.of(text)) is not None


def _bare(text: str, shown: str, currency: str) -> Iterator[tuple[int, Span]]:
    for match in _BARE.finditer(text):
        at = Span(match.start(), match.end())
        plain = read_number(match["n"])
        thousand = (match["k"] or "").strip().lower() == "k"
        if plain is None or (len(match["n"]) < 2 and not thousand):
            continue
        if re.fullmatch(r"(?:19|20)[1-4]\d|0\d+", match["n"]) or _NO_MONEY.match(shown, at.end):
            continue
        if _NUMBERS.search(shown[max(0, at.start - 24) : at.start]):
            continue
        try:
            minor = abs(Money.parse(plain, currency).minor)
        except BadInput:
            continue
        yield minor * (1000 if thousand else 1), at


def _pence(shown: str, currency: str) -> Iterator[tuple[int, Span]]:
    """ "45p a mile"."""
    if currency == "GBP":
        for match in _PENCE.finditer(shown):
            yield int(match[1]), Span(match.start(), match.end())


def _scaled(shown: str, currency: str) -> Iterator[tuple[int, Span]]:
    unit = abs(Money.parse("1", currency).minor)
    for match in _SCALED.finditer(shown):
        count = Decimal(match[1].replace(",", "."))
        power = _POWERS.get(match[2], _POWERS.get(match[2][0], 1000))
        yield round(count * power * unit), Span(match.start(), match.end())


def _in_words(text: str, shown: str, currency: str, language: str) -> Iterator[tuple[int, Span]]:
    """ "eight thousand", "four and a half grand", "65 hundred"."""
    unit = abs(Money.parse("1", currency).minor)
    for number in numbers_in_words(text, language):
        if number.value >= 100 and not _NO_MONEY.match(shown, number.at.end):
            yield number.value * unit, number.at
    pattern = r"(?:(\d+(?:[.,]\d)?)|(\w+)( and a half)?) (hundred|grand)\b"
    for match in re.finditer(pattern, shown):
        if match[1]:
            count = Decimal(match[1].replace(",", "."))
        else:
            words = [n.value for n in numbers_in_words(match[2], language)]
            count = Decimal(words[0] if words else 0)
        count += Decimal("0.5") if match[3] else 0
        if count:
            yield round(count * _SCALES[match[4]] * unit), Span(match.start(), match.end())


def _is_unit(shown: str, at: Span) -> bool:
    before = shown[max(0, at.start - 50) : at.start]
    return bool(
        _UNIT_AFTER.match(shown, at.end)
        or _UNIT_BEFORE.search(before[-18:])
        or _RATE_BEFORE.search(before)
        or (_AT_PRICE.search(before) and _DIGIT_OR_WORD.search(before[:-3]))
    )


@cache
def _month_days(language: str) -> re.Pattern[str]:
    """ "16 February", "Feb 16", "den 3.": days of a month, which count nothing."""
    names = {folded(m) for each in {language, "en"} for m in vocabulary(each).months}
    month = "|".join(sorted(map(re.escape, names), key=len, reverse=True))
    days = "|".join(
        folded(d) for each in {language, "en"} for d in vocabulary(each).weekdays if len(d) > 4
    )
    return re.compile(
        rf"\b\d{{1,2}}(?:st|nd|rd|th|er|\.|º)?\s?(?:of |de |di |d')?(?:{month})\b"
        rf"|\b(?:{month})\s\d{{1,2}}(?!\d|[.,]\d)|\b(?:{days}),? (?:the |den |dem |le |el |il "
        rf"|dia |de )?"
        rf"\d{{1,2}}\b|\b(?:on the|am|vom|den|dem|the) \d{{1,2}}(?:\.|st|nd|rd|th)(?!\d)"
    )


def counts_in(
    text: str,
    start: int,
    language: str,
    figures: list[Figure],
    taken: tuple[Span, ...] = (),
) -> list[tuple[Decimal, Span]]:
    """Numbers from `start` on that may count something, digits or words, largest sense kept.
    `taken`: places known to be something else (invoice numbers)."""
    shown = folded(text)
    blocked = [*taken, *(f.at for f in figures if f.marked)]
    blocked += [m.at for m in find_dates(text, language)]
    blocked += [Span(m.start(), m.end()) for m in _month_days(language).finditer(shown)]
    blocked += [Span(m.start(), m.end()) for m in _PHONE.finditer(text)]
    found: list[tuple[Decimal, Span]] = []
    for match in _COUNT.finditer(shown, start):
        plain = read_number(match[1].replace(" ", ""))
        at = Span(match.start(), match.end())
        if (
            plain is not None
            and 0 < Decimal(plain) < 100_000
            and not _NUMBERS.search(shown[max(0, at.start - 24) : at.start])
            and not _YEAR.fullmatch(match[1])
            and not any(at.touches(t) for t in blocked)
        ):
            found.append((Decimal(plain), at))
    for number in numbers_in_words(text, language):
        counts = number.at.start >= start and 2 <= number.value < 100
        if counts and not any(number.at.touches(at) for _, at in found):
            found.append((Decimal(number.value), number.at))
    once = [(Decimal(1), Span(m.start(), m.end())) for m in _ONCE.finditer(shown, start)]
    return [*found, *once][:10]
