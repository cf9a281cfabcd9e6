"""Fitting the judges of numbers, promised days and disputed amounts, judged by writers left out.

What the classifier says of a mail is a sign too; here it comes from folds that never saw its
writer, as it will for new mails.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tollgate.advisors.mail.choice_fitting import Choice, fit_choices
from tollgate.advisors.mail.date_signs import date_signs
from tollgate.advisors.mail.dispute_signs import dispute_signs, no_dispute_signs
from tollgate.advisors.mail.extracting import SURER, Judges, mail_currency
from tollgate.advisors.mail.judging import Judge
from tollgate.advisors.mail.message import Message
from tollgate.advisors.mail.number_places import Role
from tollgate.advisors.mail.number_signs import number_signs
from tollgate.advisors.mail.surroundings import SaidSentence
from tollgate.domain.receivables.said import Label
from tollgate.kernel.money import Money

Chances = Mapping[Label, float]
Choose = Callable[[list[tuple[float, object]], float], object | None]
FOLDS = 5
# A judge is less sure of a new hand than folds over known ones show: on two untouched parts the
# promised day had a precision of 0.82 to 0.88 and a recall of 0.49 to 0.70. So it dares more.
_DARING = 0.85
_NUMBER_FROM = 0.45
_DISPUTE_C = 0.06


@dataclass(frozen=True, slots=True)
class LabelledMail:
    """A mail, its label row, and what a classifier that never saw its writer says of it and of its
    sentences."""

    message: Message
    language: str
    row: Mapping[str, Any]
    chances: Chances
    sentences: tuple[SaidSentence, ...] = ()


@dataclass(frozen=True, slots=True)
class _Case:
    """One candidate: its mail, what it would mean, its signs, and the right answer."""

    mail: int
    value: object
    signs: tuple[str, ...]
    answer: str


def fit_judges(
    mails: Sequence[LabelledMail], book: Sequence[LabelledMail]
) -> tuple[Judges, dict[str, Any]]:
    """The three judges with their thresholds, and their figures on writers left out. The `book` is
    learned from in every fold and judged in none."""
    every = [*mails, *book]
    numbers, dates, disputes = _numbers(every), _dates(every), _disputes(every)
    choices = _choices_of(every, disputes)
    writers = [str(mail.row["persona"]) for mail in mails]
    said = {
        "numbers": _left_out(numbers, writers, c=0.5),
        "dates": _left_out(dates, writers, c=0.2),
        "disputes": _left_out_choices(disputes, choices, writers),
    }
    best = _best_from(mails, dates, said["dates"], _chosen_date, "promised_date")
    date_from = round(_DARING * best, 2)
    dispute_from = _best_from(mails, disputes, said["disputes"], _chosen_amount, "disputed_amount")
    judges = Judges(
        numbers=_fit(numbers, c=0.5),
        dates=_fit(dates, c=0.2),
        disputes=fit_choices(list(choices.values()), _DISPUTE_C),
        number_from=_NUMBER_FROM,
        date_from=date_from,
        dispute_from=dispute_from,
    )
    chosen_days = _choices(dates, said["dates"], _chosen_date, judges.date_from)
    chosen_amounts = _choices(disputes, said["disputes"], _chosen_amount, judges.dispute_from)
    items = {
        "numbers": _number_items(mails, numbers, said["numbers"], judges.number_from),
        "promised_date": _single_items(mails, chosen_days, "promised_date"),
        "disputed_amount": _single_items(mails, chosen_amounts, "disputed_amount"),
    }
    english = [mail.row["language"] == "en" for mail in mails]
    return judges, {
        field: {
            "all": _f1(pairs),
            "en": _f1([pair for pair, en in zip(pairs, english, strict=True) if en]),
            "others": _f1([pair for pair, en in zip(pairs, english, strict=True) if not en]),
        }
        for field, pairs in items.items()
    }


Pairs = list[tuple[set[Any], set[Any]]]


def _number_items(
    mails: Sequence[LabelledMail],
    cases: Sequence[_Case],
    said: Sequence[Mapping[str, float]],
    least: float,
) -> Pairs:
    """Per mail the numbers that are there and those chosen, each with its role."""
    best: list[dict[object, tuple[float, str]]] = [{} for _ in mails]
    for case, chances in zip(cases, said, strict=True):
        if not chances:
            continue
        role = max((str(Role.INVOICE), str(Role.ORDER)), key=lambda name: chances[name])
        mine = best[case.mail]
        either = 1.0 - chances["none"]
        mine[case.value] = max(mine.get(case.value, (0.0, "")), (either, role))
    return [
        (
            {(str(Role.INVOICE), n) for n in mail.row["invoice_numbers"]}
            | {(str(Role.ORDER), n) for n in mail.row["po_numbers"]},
            {(role, value) for value, (chance, role) in mine.items() if chance >= least},
        )
        for mail, mine in zip(mails, best, strict=True)
    ]


def _choices(
    cases: Sequence[_Case], said: Sequence[Mapping[str, float]], choose: Choose, least: float
) -> dict[int, object]:
    """What is chosen of each mail, by its number; nothing where nothing is."""
    found = {i: choose(judged, least) for i, judged in _by_mail(cases, said).items()}
    return {i: value for i, value in found.items() if value is not None}


def _single_items(mails: Sequence[LabelledMail], chosen: Mapping[int, object], field: str) -> Pairs:
    return [
        (
            {_shown(_stated(mail.row[field]))} if mail.row[field] else set(),
            {_shown(chosen[i])} if i in chosen else set(),
        )
        for i, mail in enumerate(mails)
    ]


def _shown(value: object) -> str:
    return str(value.as_json() if isinstance(value, Money) else value)


def _stated(label: Any) -> object:
    """What a label says: an amount in its currency's own digits, or a day."""
    if not isinstance(label, Mapping):
        return label
    return Money.parse(format(Decimal(label["amount"]).normalize(), "f"), label["currency"])


def _f1(pairs: Pairs) -> dict[str, float]:
    hits = sum(len(truth & said) for truth, said in pairs)
    there, chosen = sum(len(t) for t, _ in pairs), sum(len(s) for _, s in pairs)
    return {
        "f1": round(2 * hits / max(1, there + chosen), 3),
        "precision": round(hits / max(1, chosen), 3),
        "recall": round(hits / max(1, there), 3),
        "truth": there,
    }


def _numbers(mails: Sequence[LabelledMail]) -> list[_Case]:
    found = []
    for i, mail in enumerate(mails):
        message = mail.message
        orders = mail.chances[Label.PO_MISMATCH] >= 0.5
        start = message.new_start - 2
        for place in number_signs(message.text, start, mail.language, message.quoted, orders):
            answer = "none"
            if place.written in mail.row["invoice_numbers"]:
                answer = str(Role.INVOICE)
            elif place.written in mail.row["po_numbers"]:
                answer = str(Role.ORDER)
            found.append(_Case(i, place.written, place.signs, answer))
    return found


def _dates(mails: Sequence[LabelledMail]) -> list[_Case]:
    found = []
    for i, mail in enumerate(mails):
        message = mail.message
        if message.written_on is None:
            continue
        for each in date_signs(
            message.text,
            message.new_start,
            message.written_on,
            mail.language,
            mail.chances,
            mail.sentences,
        ):
            day = each.mention.value.isoformat() if each.mention.value else ""
            answer = "yes" if day == mail.row["promised_date"] else "no"
            found.append(_Case(i, day, each.signs, answer))
    return found


def _disputes(mails: Sequence[LabelledMail]) -> list[_Case]:
    found = []
    for i, mail in enumerate(mails):
        message = mail.message
        currency = mail_currency(message, mail.language)
        if currency is None:
            continue
        written = {*mail.row["invoice_numbers"], *mail.row["po_numbers"]}
        places = number_signs(message.text, message.new_start - 2, mail.language, message.quoted)
        taken = tuple(place.at for place in places if place.written in written)
        truth = _stated(mail.row["disputed_amount"])
        for idea in dispute_signs(
            message.text,
            message.new_start,
            mail.language,
            mail.chances,
            currency,
            taken,
            mail.sentences,
        ):
            answer = "yes" if idea.amount == truth else "no"
            found.append(_Case(i, idea.amount, idea.signs, answer))
    return found


def _matrix(cases: Sequence[_Case], known: Mapping[str, int]) -> Any:
    from scipy.sparse import csr_matrix

    rows = [[known[sign] for sign in case.signs if sign in known] for case in cases]
    starts = np.cumsum([0, *(len(row) for row in rows)])
    places = np.array([i for row in rows for i in row], dtype=np.int64)
    return csr_matrix((np.ones(len(places)), places, starts), shape=(len(cases), len(known)))


def _fit(cases: Sequence[_Case], c: float) -> Judge:
    """A judge over signs that stand in three candidates at least."""
    from sklearn.linear_model import LogisticRegression

    spread: dict[str, int] = defaultdict(int)
    for case in cases:
        for sign in case.signs:
            spread[sign] += 1
    names = sorted(sign for sign, count in spread.items() if count >= 3 and "\n" not in sign)
    known = {sign: i for i, sign in enumerate(names)}
    learner = LogisticRegression(C=c, max_iter=1000)
    learner.fit(_matrix(cases, known), [case.answer for case in cases])
    rows, bias = learner.coef_, learner.intercept_
    if len(rows) == 1:  # two answers: the softmax of nothing and the only row
        rows, bias = np.vstack([np.zeros_like(rows[0]), rows[0]]), np.array([0.0, bias[0]])
    rows = rows.astype(np.float16).astype(np.float64)
    weights = {sign: tuple(float(w) for w in rows[:, i]) for sign, i in known.items()}
    return Judge(tuple(learner.classes_), weights, tuple(float(b) for b in bias))


def _left_out(cases: Sequence[_Case], writers: Sequence[str], c: float) -> list[dict[str, float]]:
    """What judges say of mails whose writers they never saw; of the book they say nothing."""
    from sklearn.model_selection import GroupKFold

    said: list[dict[str, float]] = [{} for _ in cases]
    known = [i for i, case in enumerate(cases) if case.mail < len(writers)]
    book = [case for case in cases if case.mail >= len(writers)]
    groups = [writers[cases[i].mail] for i in known]
    for inside, outside in GroupKFold(FOLDS).split(known, groups=groups):
        judge = _fit([cases[known[i]] for i in inside] + book, c)
        for i in (known[j] for j in outside):
            said[i] = judge.chances(cases[i].signs)
    return said


def _choices_of(mails: Sequence[LabelledMail], cases: Sequence[_Case]) -> dict[int, Choice]:
    """The candidates of each mail that has any, with what speaks for none."""
    by_mail: dict[int, list[_Case]] = defaultdict(list)
    for case in cases:
        by_mail[case.mail].append(case)
    return {
        i: Choice(
            tuple(case.signs for case in mine),
            tuple(case.answer == "yes" for case in mine),
            no_dispute_signs(mails[i].chances, mails[i].language, mails[i].sentences),
        )
        for i, mine in by_mail.items()
    }


def _left_out_choices(
    cases: Sequence[_Case], choices: Mapping[int, Choice], writers: Sequence[str]
) -> list[dict[str, float]]:
    """What choosing judges say of each candidate of mails whose writers they never saw."""
    from sklearn.model_selection import GroupKFold

    known = [i for i in choices if i < len(writers)]
    book = [choice for i, choice in choices.items() if i >= len(writers)]
    groups = [writers[i] for i in known]
    said: dict[int, list[float]] = {}
    for inside, outside in GroupKFold(FOLDS).split(known, groups=groups):
        judge = fit_choices([*(choices[known[i]] for i in inside), *book], _DISPUTE_C)
        for i in (known[j] for j in outside):
            said[i] = judge.choice(choices[i].candidates, choices[i].none)
    turns = {i: iter(chances) for i, chances in said.items()}
    return [{"yes": next(turns[case.mail])} if case.mail in turns else {} for case in cases]


def _chosen_date(judged: list[tuple[float, object]], least: float) -> object | None:
    top = max(chance for chance, _ in judged)
    if top < least:
        return None
    return next(value for chance, value in judged if chance >= max(least, SURER * top))


def _chosen_amount(judged: list[tuple[float, object]], least: float) -> object | None:
    if sum(chance for chance, _ in judged) < least:
        return None
    whole: dict[object, float] = defaultdict(float)
    for chance, value in judged:
        whole[value] += chance
    return max(whole.items(), key=lambda pair: pair[1])[0]


def _by_mail(
    cases: Sequence[_Case], said: Sequence[Mapping[str, float]]
) -> dict[int, list[tuple[float, object]]]:
    by_mail: dict[int, list[tuple[float, object]]] = defaultdict(list)
    for case, chances in zip(cases, said, strict=True):
        if not chances:
            continue
        by_mail[case.mail].append((chances["yes"], case.value))
    return by_mail


def _best_from(
    mails: Sequence[LabelledMail],
    cases: Sequence[_Case],
    said: Sequence[Mapping[str, float]],
    choose: Choose,
    field: str,
) -> float:
    """The threshold with the best F1 on writers left out."""

    def figure(least: float) -> float:
        return float(_f1(_single_items(mails, _choices(cases, said, choose, least), field))["f1"])

    return max((round(0.2 + 0.05 * i, 2) for i in range(15)), key=figure)


def packed(name: str, judge: Judge) -> dict[str, NDArray[Any]]:
    """A judge as arrays of an artifact."""
    signs = "\n".join(judge.weights)
    return {
        f"{name}_signs": np.frombuffer(signs.encode("utf-8"), dtype=np.uint8),
        f"{name}_weights": np.array(list(judge.weights.values()), dtype=np.float16),
        f"{name}_bias": np.array(judge.bias, dtype=np.float32),
        f"{name}_answers": np.frombuffer("\n".join(judge.answers).encode("utf-8"), dtype=np.uint8),
    }
