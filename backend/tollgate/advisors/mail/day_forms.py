"""Forms of days that lean on something else: the run of the 25th, the first Tuesday, "ultimo" of a
named month, the day before another day.

On folded text; all languages in one, since mixed mails are common.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from functools import cache

from tollgate.advisors.folding import folded
from tollgate.advisors.grounding.calendar_days import calendar_week, week_day
from tollgate.advisors.grounding.dates import DateMention
from tollgate.advisors.grounding.spans import Span
from tollgate.advisors.grounding.vocabulary import vocabulary

NextDay = Callable[[date, int], date | None]

# "in the payment cycle of 25th", "el pago del 25", "Lauf vom 20.": what is paid on such a day.
_RUN_OF = re.compile(
    r"\b(?:cycles?|batch|runs?|lists?|cheques?|checks?|draw|payments?|lots?|pagos?|remesa|giro|vencimiento"
    r"|transferencia|cobro|paiements?|echeance|virements?|reglements?|prelevement|mandato|mandati"
    r"|pagament[oi]|scadenza|distinta|bonific[oi]|vencimento|lote|remessa|betaling(?:en)?|betaalrun"
    r"|betaalronde|zahlung|\w*lauf|uberweisung\w*|zahltermin|zahltag|termin)\s"
    r"(?:(?:of|for|on|dated|del|du|do|de|dia|van|vom|von|zum|am|at|the|le|el|il|al|no|o|den|dem)\s"
    r"){1,3}(?P<day>\d{1,2})(?:st|nd|rd|th|er|ste|de|e|\.)?"
    r"(?![\w/:%€$£-]|[.,]\d|\s?(?:€|eur|usd|gbp|chf|%|\d|h\b|uhr|am\b|pm\b|stunden|hours|horas|heures"
    r"|giorni|dias|days|tagen?\b|jours|dagen|ore|uur))"
)
_ORDINALS = {
    **dict.fromkeys(("first", "1st", "erste", "ersten", "erster", "premier", "primer"), 1),
    **dict.fromkeys(("primero", "primo", "eerste", "primeira", "primeiro", "prima"), 1),
    **dict.fromkeys(("second", "2nd", "zweite", "zweiten", "deuxieme", "segundo"), 2),
    **dict.fromkeys(("secondo", "tweede", "segunda"), 2),
    **dict.fromkeys(("third", "3rd", "dritte", "dritten", "troisieme", "tercer", "tercero"), 3),
    **dict.fromkeys(("terzo", "derde", "terceira", "terceiro"), 3),
    **dict.fromkeys(("fourth", "4th", "vierten", "quatrieme", "cuarto", "quarto", "vierde"), 4),
    **dict.fromkeys(("last", "letzte", "letzten", "letzter", "dernier", "ultimo", "ultima"), -1),
    **dict.fromkeys(("laatste",), -1),
}
_MONTH_WORD = r"(?:month|monats?|mes|mese|maand|mois)"
_OF = r"(?:(?:of|in|im|du|de|del|di|van|do|deste|des|der|dell[ao]?) |d'|dell')"
_THE = (
    r"(?:(?:the|this|every|each|der|des|dieses|jeden|el|este|cada|deze|elke|den|de|ce|chaque"
    r"|ogni) )"
)
_ULTIMO = r"(?:ultimo|month[- ]end|monatsende|eom|fm|fin de mes|fine mese|fim do mes|fin de mois)"
_DAY_BEFORE = (
    r"(?:the|a|one) day (?:before(?!hand)|prior|earlier)|(?:am|einen) (?:vortag"
    r"|tag (?:davor|zuvor|vorher|fruher))"
    r"|la veille|(?:le|un) jour (?:d'avant|avant)|(?:el|un) dia (?:antes|anterior|previo)"
    r"|la vispera|(?:il|un) giorno (?:prima|precedente)|la vigilia|(?:de|een) dag (?:ervoor"
    r"|daarvoor|tevoren|eerder)|n?a vespera|(?:n?o|um) dia (?:anterior|antes)"
)
_DAY_AFTER = (
    r"(?:the|a|one) day (?:after(?! tomorrow)|later)|the (?:following|next) day|(?:am|einen) (?:tag"
    r" (?:danach|darauf|spater)|folgetag|(?:nachsten|folgenden) tag)|le lendemain"
    r"|(?:le|un) jour (?:d'apres|suivant|apres)|(?:al|el|un) dia (?:siguiente|despues)"
    r"|(?:il|un) giorno (?:dopo|seguente|successivo)|l'indomani|de volgende dag"
    r"|(?:de|een) dag (?:erna|daarna|erop|later)|(?:n?o|um) dia (?:seguinte|depois)"
)
_BESIDE = re.compile(rf"\b(?:(?P<before>{_DAY_BEFORE})|(?P<after>{_DAY_AFTER}))\b")
_BACK = 120
# A day of the month by what follows or leads it, without an article.
_OF_THE_MONTH = (
    re.compile(
        r"\b(?P<day>\d{1,2})(?:\.|e|de|ste)?\s?(?:d\. ?m\.|ds\. ?mts?\.?|d\. ?mts?\.?|dieses monats"
        r"|del cte\.?|del corriente|c\.? ?m\.(?!\w)|corr\.|do corrente|dezer)"
    ),
    re.compile(
        r"\b(?:this coming|this|coming|ach|eft|bacs|checks?|cheques?|run|wire|batch|payday"
        r"|transfer)\s(?P<day>\d{1,2})(?:st|nd|rd|th)\b"
    ),
    re.compile(
        r"\b(?:the )?(?:first|1st) of (?:the|next) month\b"
        r"|\b(?:de )?(?:eerste|1e|1ste) van (?:de|volgende) maand\b"
        r"|\bel (?:primero|uno|1) de(?:l)? (?:mes|proximo mes)\b"
        r"|\bno (?:primeiro )?dia 1 do (?:proximo )?mes\b"
        r"|\ble (?:premier|1er) du mois(?: prochain)?\b"
    ),
)
_AT_ONCE = re.compile(r"\s(?:(?:of|the|on|du|de|del|dem|den|vor|nach|al|a|do|o|le|el|il)\s?){0,3}")


def runs(shown: str, written_on: date, next_day: NextDay) -> Iterator[DateMention]:
    """A day of the month after a word for what is paid then: the next such day."""
    for match in _RUN_OF.finditer(shown):
        day = next_day(written_on, int(match["day"]))
        if day is not None:
            yield DateMention(Span(match.start("day"), match.end()), day, (day,))


def days_of_the_month(shown: str, written_on: date, next_day: NextDay) -> Iterator[DateMention]:
    """ "15. d. M.", "this coming 15th", "ACH 20th", "the first of the month"."""
    for pattern in _OF_THE_MONTH:
        for match in pattern.finditer(shown):
            day = next_day(written_on, int(match.groupdict().get("day") or 1))
            if day is not None:
                yield DateMention(Span(match.start(), match.end()), day, (day,))


@cache
def _months(language: str) -> tuple[dict[str, int], str]:
    months = {
        folded(name): number
        for each in dict.fromkeys((language, "en"))
        for name, number in vocabulary(each).months.items()
    }
    return months, "|".join(sorted(map(re.escape, months), key=len, reverse=True))


@cache
def _weekday_pattern(listed: str, language: str) -> re.Pattern[str]:
    ordinals = "|".join(sorted(_ORDINALS, key=len, reverse=True))
    return re.compile(
        rf"(?<!\w)(?P<nth>{ordinals}) (?P<day>{listed})(?:-feira)?"
        rf"(?: (?:{_OF}?{_THE}?(?P<this>{_MONTH_WORD}) ?)?{_OF}?(?P<month>{_months(language)[1]})"
        rf"| {_OF}?{_THE}?{_MONTH_WORD})?(?!\w)"
    )


def weekdays_of_months(
    shown: str, written_on: date, language: str, days: dict[str, int], listed: str
) -> Iterator[DateMention]:
    """ "The last Friday of October"; "the first Tuesday": the next one, of this month or of the
    one after it. A bare "last Friday" is none."""
    months, _ = _months(language)
    for match in _weekday_pattern(listed, language).finditer(shown):
        nth, weekday = _ORDINALS[match["nth"]], days[match["day"]]
        bare = match.end() in (match.end("day"), match.end("day") + len("-feira"))
        if bare and nth < 0:
            continue
        if match["month"]:
            month = months[match["month"]]
            day = nth_weekday(written_on.year + (month < written_on.month - 1), month, weekday, nth)
        else:
            day = nth_weekday(written_on.year, written_on.month, weekday, nth)
            if day < written_on:
                year, month = divmod(written_on.year * 12 + written_on.month, 12)
                day = nth_weekday(year, month + 1, weekday, nth)
        yield DateMention(Span(match.start(), match.end()), day, (day,))


@cache
def _week_pattern(listed: str) -> re.Pattern[str]:
    return re.compile(
        r"\b(?:kw|kalenderwoche|week|wk|semaine|semana|settimana) (?P<week>\d{1,2}),? "
        rf"(?:(?:am|den|on|op|le|el|il|na) )?(?P<day>{listed})(?!\w)"
    )


def days_of_weeks(
    shown: str, written_on: date, days: dict[str, int], listed: str
) -> Iterator[DateMention]:
    """ "KW 48, Freitag": that day of the next ISO 8601 week of the number."""
    for match in _week_pattern(listed).finditer(shown):
        if 1 <= int(match["week"]) <= 52:
            friday = calendar_week(written_on, int(match["week"]))
            day = week_day(friday, 0, days[match["day"]])
            yield DateMention(Span(match.start(), match.end()), day, (day,))


def nth_weekday(year: int, month: int, weekday: int, count: int) -> date:
    """The first, second, third, fourth or (-1) last such weekday of a month."""
    if count < 0:
        last = date(year, month, monthrange(year, month)[1])
        return last - timedelta(days=(last.weekday() - weekday) % 7)
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (count - 1))


@cache
def _ultimo_pattern(language: str) -> re.Pattern[str]:
    return re.compile(rf"\b{_ULTIMO} {_OF}?(?P<month>{_months(language)[1]})(?!\w)")


def ends_of_months(shown: str, written_on: date, language: str) -> Iterator[DateMention]:
    """ "Ultimo April", "month end April": its last calendar day."""
    months, _ = _months(language)
    for match in _ultimo_pattern(language).finditer(shown):
        month = months[match["month"]]
        year = written_on.year + (month < written_on.month)
        day = date(year, month, monthrange(year, month)[1])
        yield DateMention(Span(match.start(), match.end()), day, (day,))


def days_beside(shown: str, known: Sequence[DateMention]) -> Iterator[DateMention]:
    """ "The day before": counted from the date that follows at once, or else from the last one
    before it."""
    for match in _BESIDE.finditer(shown):
        at = Span(match.start(), match.end())
        after = [
            m
            for m in known
            if m.at.start >= at.end and _AT_ONCE.fullmatch(shown, at.end, m.at.start)
        ]
        before = [m for m in known if m.at.end <= at.start and at.start - m.at.end <= _BACK]
        anchor = after[0] if after else before[-1] if before else None
        if anchor is None or anchor.value is None:
            continue
        day = anchor.value + timedelta(days=1 if match["after"] else -1)
        yield DateMention(
            Span(at.start, max(at.end, anchor.at.end) if after else at.end), day, (day,)
        )
