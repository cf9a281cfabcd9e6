"""The amount in dispute: stated, or one step of arithmetic away from what the mail states.

An amount that the mail calls too much, or that it takes off, is it; of an amount billed and one
agreed it is the difference; of a quantity and a price their product. Figures without a currency
take the only currency of the mail or its thread; where there is none, there is no amount.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from tollgate.advisors.grounding.amounts import AmountHabits, find_amounts, read_number
from tollgate.advisors.grounding.scope import clause_around
from tollgate.advisors.grounding.sentences import sentence_around
from tollgate.advisors.grounding.spans import Span
from tollgate.advisors.mail.cues import folded
from tollgate.kernel.errors import BadInput
from tollgate.kernel.money import Money


@dataclass(frozen=True, slots=True)
class Disputed:
    """An amount and the words that it follows from."""

    amount: Money
    at: Span


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure of money: in minor units, whether it is a price per unit, and what is said of it."""

    minor: int
    at: Span
    unit: bool
    score: int


_LESS = re.compile(
    r"\b(?:differen[cz]\w*|diferen[cz]\w*|differenz\w*|verschil|ecart|too (?:much|many|high)"
    r"|over(?:charge\w*|billed)?|excess\w*|more than|off"
    r"|remove\w*|take (?:it |this )?off|deduct\w*|reduc\w*|credit\w*|withh[eo]ld\w*|hold|keep"
    r"|retain\w*|retention|retainage|holdback|disput\w*"
    r"|not (?:be )?pay\w*|n't (?:be )?pay\w*|won't|reject\w*|question\w*|contest\w*|withdraw|zero"
    r"|out of|in error|short|charged?|stays? open|surcharge|fee"
    r"|zu viel|zuviel|mehr als|abzieh\w*|abgezogen|zieh\w*|kurz\w*|gekurzt|einbehalt\w*|behalten"
    r"|zuruck|nicht an|akzeptieren|herausgenommen|gutschrift|skonto"
    r"|nicht beauftragt|nie bestellt|statt|rabatt|raus|de trop|en trop|remise|retenue|deduit\w*"
    r"|deduction|avoir|frais|conteste\w*|refus\w*|enlev\w*|escompte"
    r"|de mas|abono|descuento|descont\w*|retencion|quitar\w*|rechaz\w*|no (?:procede\w*"
    r"|corresponde\w*)|nota de credito|exceso|recargo"
    r"|in piu|di troppo|sconto|tratteniamo|togli\w*|stornare|nota di credito|non (?:dovut\w*"
    r"|compres\w*)|contest\w*|eccedenza|spesa|spese"
    r"|te veel|korting|inhoud\w*|creditnota|creditering|eraf|toeslag|reiskosten|niet op|a mais"
    r"|desconto|retencao|nota de credito|retir\w*|tirem|nao (?:pedi|concord\w*|estav\w*)"
    r"|a menos|divergencia|never|nobody|not agreed|not ordered|not authori[sz]ed|expenses?"
    r"|not in (?:the|our))\b"
)
_FINE = re.compile(
    r"\b(?:undisputed|unbestritten|rest is|remaining|remain|in order|agreed|quoted|quote|estimate"
    r"|offer|said|contract|budget|will be paid|will pay|release[sd]?|goes out|we pay|i pay|pay you"
    r"|paid|admitted|accepted|certif\w*|angebot|vereinbart|ausgemacht|vertrag|bezahlen|zahlen wir"
    r"|uberweis\w*|kriegt|ubrigen|devis|convenu\w*|prevu\w*|paie|payons|regl\w+"
    r"|presupuesto|acordad\w*|pactad\w*|pagamos|pagaremos|transfiero|preventivo|concordat\w*"
    r"|pattuit\w*|partono|paghiamo|accreditiamo|restanti|offerte|afgesproken|betaal|betalen"
    r"|orcamento|combinad\w*|adjudicad\w*|proposta|pagar|pagamos|pago|base|of the (?:total"
    r"|invoice))\b"
)
_UNIT = re.compile(
    r"\s*(?:/|per\b|an? (?:hour|day|month|week|head|visit|piece)|each\b|apiece|a piece|hourly|p/h"
    r"|l'heure|par\b|pro\b|je\b|la hora|por\b|all'ora|al\b|cada|de hora)"
)
_EACH = re.compile(
    r"\s(?:weniger|mehr|zu viel|de trop|too much|less|more|over|te veel|de mas|in piu"
    r"|a mais)?\s?(?:je|par|per|pro|al|all'|por)\s?"
    r"(?:tag|jour|day|hour|stunde|heure|dia|hora|uur|dag|giorno|ora|unit|month|mois|mes|mese|maand)"
)
_TIMES = re.compile(
    r"(?P<n>\d{1,4}(?:[.,]\d{1,2})?)\s?(?:x|×|\*|hours?|hrs?|h|days?|units?|nights?|men|seats?"
    r"|months?|weeks?|stunden|std|tage|heures?|jours?|horas?|jornadas?(?: [\w ]{0,20})?"
    r"|dias?|ore|giorni|uur|uren|dagen|stuks?|horas tecnicas|[a-z]+(?: [a-z]+){0,3})?\s?(?:x|×|\*"
    r"|at|@|a|à|zu|je|of|for|por|de|per|van|à)?\s?$"
)
_QUANTITY = re.compile(
    r"(?<![\w.,/€$£-])(\d{1,3}(?:[.,' ]?\d{3})?(?:[.,]\d{1,2})?)(?=\s?(?:hours?|hrs?|h\b|days?"
    r"|units?|seats?|endpoints?|visits?|nights?|users?|licen|miles|people|months?|weeks?"
    r"|stunden|std|tage|wochen|monate|heures?|jours?|semaines|horas?|dias?|jornadas|meses|ore\b"
    r"|giorni|uur|uren|dagen|box plants|of them|product|person|bags|for|doors|[a-z]+))"
)
_VERSUS = re.compile(
    r"\b(?:instead of|rather than|vs\.?|versus|against|not|but|should|agreed|quoted|quote"
    r"|estimate|said|contract|expected|expecting|po|order|billed|budgeted|budget|offer\w*|statt"
    r"|anstatt|nicht|laut|vereinbart|angebot|ausgemacht"
    r"|au lieu|contre|devis|convenu|prevu|prevoit|et non|presupuesto|acordad\w*|pactad\w*|en vez"
    r"|en lugar|no de|preventivo|concordat\w*|invece|anziche|offerte|afgesproken|in plaats"
    r"|raamovereenkomst"
    r"|orcamento|combinad\w*|combinam\w*|adjudicad\w*|em vez|contra|proposta|aceptado|commande"
    r"|pedido|saldo|contrato|contratto|marche|vertrag)\b"
)


# What the words round an amount may say; judges weigh each family.
FAMILIES = {"less": _LESS, "fine": _FINE, "versus": _VERSUS}

# What a writer of a language most likely means where neither mail nor thread names a currency.
_HOME = {"de": "EUR", "fr": "EUR", "it": "EUR", "nl": "EUR"}


def find_disputed(
    text: str,
    start: int,
    language: str,
    thread: tuple[str, ...] = (),
    taken: tuple[Span, ...] = (),
    careful: bool = False,
) -> Disputed | None:
    """The amount that the new part, from `start` on, disputes; None when it does not tell.

    `taken`: places that are known to be no amounts (invoice numbers). `careful`: the mail is about
    the work, so that an amount must be said to be wrong.
    """
    currency, figures = dispute_figures(text, start, language, thread, taken)
    if currency is None:
        return None
    stated = _stated(text, start, figures)
    best = max(stated, key=lambda f: (f.score, -f.at.start), default=None)
    if best is not None and best.score >= 4 and _EACH.match(folded(text), best.at.end):
        counts = {q for q in _quantities(text, start) if q > 1}
        if len(counts) == 1:
            return _as_disputed(round(best.minor * counts.pop()), best.at, currency)
    if best is not None and best.score >= 8:
        return _as_disputed(best.minor, best.at, currency)
    reckoned = _reckoned(text, start, figures)
    if reckoned is not None:
        return _as_disputed(*reckoned, currency)
    if best is not None and best.score >= 4:
        return _as_disputed(best.minor, best.at, currency)
    left = [f for f in stated if f.score >= 0 and not f.unit]
    if len({f.minor for f in left}) == 1 and not careful:
        return _as_disputed(left[0].minor, left[0].at, currency)
    return None


def dispute_figures(
    text: str,
    start: int,
    language: str,
    thread: tuple[str, ...] = (),
    taken: tuple[Span, ...] = (),
) -> tuple[str | None, list[Figure]]:
    """The currency of a mail and its figures of money from `start` on; none without a currency."""
    currency = _currency(text[start:], language) or _currency("\n".join(thread), language)
    currency = currency or _HOME.get(language)
    if currency is None:
        return None, []
    figures = _figures(text, start, language, currency)
    return currency, [f for f in figures if not any(f.at.touches(place) for place in taken)]


def quantities(text: str, start: int) -> list[tuple[float, Span]]:
    """Counts of hours, days, pieces from `start` on, with their places."""
    found = []
    for match in _QUANTITY.finditer(folded(text), start):
        plain = read_number(match[1].replace(" ", ""))
        if plain is not None and 0 < float(plain) < 100_000:
            found.append((float(plain), Span(match.start(1), match.end(1))))
    return found


def _as_disputed(minor: int, at: Span, currency: str) -> Disputed | None:
    return Disputed(Money(minor, currency), at) if minor > 0 else None


def _currency(text: str, language: str) -> str | None:
    found = {a.money.currency for a in find_amounts(text, language) if a.money is not None}
    return found.pop() if len(found) == 1 else None


def _figures(text: str, start: int, language: str, currency: str) -> list[Figure]:
    shown = folded(text)
    places = [
        (a.money.minor, a.at)
        for a in find_amounts(text, language, AmountHabits(currency))
        if a.money is not None and a.at.start >= start and a.money.currency == currency
    ]
    for match in re.finditer(
        r"(?<![\w.,/€$£#-])(\d{1,3}(?:[.,'’ ]\d{3})+|\d{2,6})(?:[.,]\d{2}|,-)?(?![\w%/:]|[.,]\d"
        r"|\s?%)",
        text,
    ):
        at = Span(match.start(), match.end())
        plain = read_number(match[0].removesuffix(",-"))
        if at.start < start or plain is None or any(at.touches(other) for _, other in places):
            continue
        if re.fullmatch(r"(?:19|20)\d\d", match[0]) or not _bare_money(shown, at):
            continue
        try:
            places.append((abs(Money.parse(plain, currency).minor), at))
        except BadInput:
            continue
    return [
        Figure(abs(minor), at, _is_unit(shown, at), _said(text, at))
        for minor, at in sorted(places, key=lambda p: p[1])
    ]


def _bare_money(shown: str, at: Span) -> bool:
    """Whether a figure without a currency stands where amounts stand."""
    before, after = shown[max(0, at.start - 14) : at.start], shown[at.end : at.end + 12]
    if re.match(
        r"\s?(?:hours?|hrs?|h\b|days?|units?|seats?|stunden|tage|jours|heures|horas|dias|ore"
        r"|giorni|uur|uren|dagen|endpoints|people|%|am\b|pm\b|uhr)",
        after,
    ):
        return False
    return bool(
        re.search(
            r"(?:x|×|=|at|a|by|reduce|sind|ci sono|mehr|weniger|restanti|said|not|be|so|is|at|of"
            r"|for|the|die|los|les|i|de|a|statt|auf|from|charged|billed|=|au lieu de|combinam?o"
            r"|veio|to|les|os|mit|zu|je|las|gli|i|le)\s?$",
            before,
        )
    )


def _is_unit(shown: str, at: Span) -> bool:
    before = shown[max(0, at.start - 18) : at.start]
    return bool(
        _UNIT.match(shown, at.end)
        or re.search(r"(?:@|\bx|×|unit price:?|rate of|satz von|price of)\s*$", before)
    )


def _said(text: str, at: Span) -> int:
    """How much the words around an amount say that it is wrong; below zero: that it is right."""
    clause = folded(clause_around(at, text).of(text))
    sentence = folded(sentence_around(at, text).of(text))
    score = 4 * bool(_LESS.search(clause)) + 2 * bool(_LESS.search(sentence))
    return score - 4 * bool(_FINE.search(clause))


def _stated(text: str, start: int, figures: list[Figure]) -> list[Figure]:
    """Amounts with what speaks for them; one that others add up to is nearly certain."""
    plain = [f.minor for f in figures]
    quantities = _quantities(text, start)
    rated: list[Figure] = []
    for i, figure in enumerate(figures):
        others = plain[:i] + plain[i + 1 :]
        score = figure.score
        if _follows(figure.minor, others, quantities, text):
            score += 6
        if figure.unit:
            score -= 6
        if len(plain) > 1 and figure.minor == max(plain) and score < 8:
            score -= 2
        rated.append(Figure(figure.minor, figure.at, figure.unit, score))
    return rated


def _follows(minor: int, others: list[int], quantities: list[float], text: str) -> bool:
    """Whether an amount is a difference, product or share of other figures of the mail."""
    gaps = {abs(a - b) for i, a in enumerate(others) for b in others[i + 1 :] if a != b}
    if minor in gaps and minor not in others:
        return True
    steps = {abs(a - b) for i, a in enumerate(quantities) for b in quantities[i + 1 :]} | set(
        quantities
    )
    prices = set(others) | gaps
    if any(abs(q * p - minor) < 0.5 for q in steps for p in prices if q > 1):
        return True
    shares = [float(s.replace(",", ".")) for s in re.findall(r"(\d{1,2}(?:[.,]\d+)?)\s?%", text)]
    return any(abs(s * a / 100 - minor) < 0.5 for s in shares for a in others)


def _quantities(text: str, start: int) -> list[float]:
    return [count for count, _ in quantities(text, start)]


def _reckoned(text: str, start: int, figures: list[Figure]) -> tuple[int, Span] | None:
    """A difference of two amounts, or a quantity times a price."""
    shown = folded(text)
    total = [f for f in figures if not f.unit]
    versus = _VERSUS.search(shown, start) is not None
    units = [f for f in figures if f.unit]
    if len(units) == 2 and units[0].minor != units[1].minor and versus:
        counts = sorted(
            {
                q
                for q in _quantities(text, start)
                if q > 1 and q * 100 not in [f.minor for f in figures]
            }
        )
        if len(counts) == 1:
            gap = abs(units[0].minor - units[1].minor)
            return round(gap * counts[0]), Span(units[0].at.start, units[1].at.end)
    for figure in figures:
        before = shown[max(start, figure.at.start - 34) : figure.at.start]
        times = _TIMES.search(before)
        if (
            times
            and len(figures) <= 2
            and (figure.unit or re.search(r"(?:x|×|\bat|@|\ba|à|zu|je)\s?$", before))
        ):
            count = read_number(times["n"])
            if count is not None and 1 < float(count) < 5000:
                begin = figure.at.start - len(before) + times.start("n")
                return round(float(count) * figure.minor), Span(begin, figure.at.end)
    distinct = list({f.minor: f for f in total}.values())
    if len(distinct) == 2:
        total = distinct
    if len(total) == 2 and total[0].minor != total[1].minor and versus:
        high, low = max(total[0].minor, total[1].minor), min(total[0].minor, total[1].minor)
        if low * 4 >= high and all(f.score < 6 for f in total):
            return high - low, Span(total[0].at.start, total[1].at.end)
    return None
