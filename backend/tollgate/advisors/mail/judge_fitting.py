"""Fitting the judges of numbers, promised days and disputed amounts, judged by writers left out.

What the classifier says of a mail is a sign too; here it comes from folds that never saw its
writer, as it will for new mails.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tollgate.advisors.mail.choice_fitting import Choice, fit_choices
from tollgate.advisors.mail.extracting import SURER, Judges
from tollgate.advisors.mail.judge_cases import (
    Case,
    LabelledMail,
    choices_of,
    date_cases,
    dispute_cases,
    mails_of,
    milestone_cases,
    no_dispute,
    number_cases,
    stated,
)
from tollgate.advisors.mail.judging import Judge
from tollgate.advisors.mail.milestone_signs import no_milestone_signs
from tollgate.advisors.mail.number_kin import with_kin
from tollgate.advisors.mail.number_looks import NumberJudges, company_signs
from tollgate.advisors.mail.number_places import Role
from tollgate.advisors.mail.sign_matrix import known_signs, sign_matrix
from tollgate.kernel.money import Money

Choose = Callable[[list[tuple[float, object]], float], object | None]
FOLDS = 5
# A judge is less sure of a new hand than folds over known ones show: on two untouched parts the
# promised day had a precision of 0.82 to 0.88 and a recall of 0.49 to 0.70. So it dares more.
_DARING = 0.85
_NUMBER_FROM = 0.45
_NUMBER_C = 0.5
_DISPUTE_C = 0.1
_MILESTONE_C = 0.2


def fit_judges(
    mails: Sequence[LabelledMail], book: Sequence[LabelledMail]
) -> tuple[Judges, dict[str, Any]]:
    """The judges with their thresholds, and their figures on writers left out. The `book` is
    learned from in every fold and judged in none."""
    every = [*mails, *book]
    numbers, dates, disputes = number_cases(every), date_cases(every), dispute_cases(every)
    milestones = milestone_cases(mails)
    choices = choices_of(disputes, {i: no_dispute(every[i]) for i in mails_of(disputes)})
    names = choices_of(
        milestones, {i: no_milestone_signs(mails[i].chances) for i in mails_of(milestones)}
    )
    writers = [str(mail.row["persona"]) for mail in mails]
    said = {
        "numbers": _left_out_numbers(numbers, writers, [str(m.row["persona"]) for m in book]),
        "dates": _left_out(dates, writers, c=0.2),
        "disputes": _left_out_choices(disputes, choices, writers, _DISPUTE_C),
        "milestones": _left_out_choices(milestones, names, writers, _MILESTONE_C),
    }
    best = _best_from(mails, dates, said["dates"], _chosen_date, "promised_date")
    date_from = round(_DARING * best, 2)
    dispute_from = _best_from(mails, disputes, said["disputes"], _chosen_amount, "disputed_amount")
    milestone_from = _best_from(
        mails, milestones, said["milestones"], _chosen_name, "milestone_mention"
    )
    judges = Judges(
        numbers=_fit_numbers(numbers, [str(mail.row["persona"]) for mail in every]),
        dates=_fit(dates, c=0.2),
        disputes=fit_choices(list(choices.values()), _DISPUTE_C),
        milestones=fit_choices(list(names.values()), _MILESTONE_C),
        number_from=_NUMBER_FROM,
        date_from=date_from,
        dispute_from=dispute_from,
        milestone_from=milestone_from,
    )
    chosen_days = _choices(dates, said["dates"], _chosen_date, judges.date_from)
    chosen_amounts = _choices(disputes, said["disputes"], _chosen_amount, judges.dispute_from)
    chosen_names = _choices(milestones, said["milestones"], _chosen_name, milestone_from)
    items = {
        "numbers": _number_items(mails, numbers, said["numbers"], judges.number_from),
        "promised_date": _single_items(mails, chosen_days, "promised_date"),
        "disputed_amount": _single_items(mails, chosen_amounts, "disputed_amount"),
        "milestone_mention": _single_items(mails, chosen_names, "milestone_mention"),
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
    cases: Sequence[Case],
    said: Sequence[Mapping[str, float]],
    least: float,
) -> Pairs:
    """Per mail the numbers that are there and those chosen, each with its role."""
    best: list[dict[str, tuple[float, str]]] = [{} for _ in mails]
    for case, chances in zip(cases, said, strict=True):
        if not chances:
            continue
        role = max((str(Role.INVOICE), str(Role.ORDER)), key=lambda name: chances[name])
        mine = best[case.mail]
        either = 1.0 - chances["none"]
        written = str(case.value)
        mine[written] = max(mine.get(written, (0.0, "")), (either, role))
    return [
        (
            {(str(Role.INVOICE), n) for n in mail.row["invoice_numbers"]}
            | {(str(Role.ORDER), n) for n in mail.row["po_numbers"]},
            {(role, written) for written, role in with_kin(mine, least).items()},
        )
        for mail, mine in zip(mails, best, strict=True)
    ]


def _choices(
    cases: Sequence[Case], said: Sequence[Mapping[str, float]], choose: Choose, least: float
) -> dict[int, object]:
    """What is chosen of each mail, by its number; nothing where nothing is."""
    found = {i: choose(judged, least) for i, judged in _by_mail(cases, said).items()}
    return {i: value for i, value in found.items() if value is not None}


def _single_items(mails: Sequence[LabelledMail], chosen: Mapping[int, object], field: str) -> Pairs:
    return [
        (
            {_shown(stated(mail.row[field]))} if mail.row[field] else set(),
            {_shown(chosen[i])} if i in chosen else set(),
        )
        for i, mail in enumerate(mails)
    ]


def _shown(value: object) -> str:
    return str(value.as_json() if isinstance(value, Money) else value)


def _f1(pairs: Pairs) -> dict[str, float]:
    hits = sum(len(truth & said) for truth, said in pairs)
    there, chosen = sum(len(t) for t, _ in pairs), sum(len(s) for _, s in pairs)
    return {
        "f1": round(2 * hits / max(1, there + chosen), 3),
        "precision": round(hits / max(1, chosen), 3),
        "recall": round(hits / max(1, there), 3),
        "truth": there,
    }


def _fit(cases: Sequence[Case], c: float) -> Judge:
    """A judge over signs that stand in three candidates at least."""
    from sklearn.linear_model import LogisticRegression

    signs = [case.signs for case in cases]
    known = known_signs(signs)
    learner = LogisticRegression(C=c, max_iter=1000)
    learner.fit(sign_matrix(signs, known), [case.answer for case in cases])
    rows, bias = learner.coef_, learner.intercept_
    if len(rows) == 1:  # two answers: the softmax of nothing and the only row
        rows, bias = np.vstack([np.zeros_like(rows[0]), rows[0]]), np.array([0.0, bias[0]])
    rows = rows.astype(np.float16).astype(np.float64)
    weights = {sign: tuple(float(w) for w in rows[:, i]) for sign, i in known.items()}
    return Judge(tuple(learner.classes_), weights, tuple(float(b) for b in bias))


def _left_out(cases: Sequence[Case], writers: Sequence[str], c: float) -> list[dict[str, float]]:
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


def _fit_numbers(cases: Sequence[Case], writers: Sequence[str]) -> NumberJudges:
    """Both looks at numbers; the second learns from what the first says of writers that it never
    saw. `writers` names that of every mail, those of the book too."""
    first = _left_out(cases, writers, _NUMBER_C)
    return NumberJudges(
        first=_fit(cases, _NUMBER_C), second=_fit(_looked_at(cases, first), _NUMBER_C)
    )


def _looked_at(cases: Sequence[Case], first: Sequence[Mapping[str, float]]) -> list[Case]:
    """The cases of the second look: the signs of the first and what it says of each mail."""
    found: list[Case] = []
    for _, mine in groupby(zip(cases, first, strict=True), key=lambda pair: pair[0].mail):
        pairs = list(mine)
        beside = company_signs([str(c.value) for c, _ in pairs], [said for _, said in pairs])
        found += [
            replace(case, signs=(*case.signs, *more))
            for (case, _), more in zip(pairs, beside, strict=True)
        ]
    return found


def _left_out_numbers(
    cases: Sequence[Case], writers: Sequence[str], book: Sequence[str]
) -> list[dict[str, float]]:
    """What both looks say of numbers in mails whose writers they never saw; of the book nothing."""
    from sklearn.model_selection import GroupKFold

    said: list[dict[str, float]] = [{} for _ in cases]
    everyone = [*writers, *book]
    known = [i for i, case in enumerate(cases) if case.mail < len(writers)]
    learned = [case for case in cases if case.mail >= len(writers)]
    groups = [writers[cases[i].mail] for i in known]
    for inside, outside in GroupKFold(FOLDS).split(known, groups=groups):
        judges = _fit_numbers([*(cases[known[i]] for i in inside), *learned], everyone)
        mine = [known[i] for i in outside]
        first = [judges.first.chances(cases[i].signs) for i in mine]
        second = _looked_at([cases[i] for i in mine], first)
        for i, case in zip(mine, second, strict=True):
            said[i] = judges.second.chances(case.signs)
    return said


def _left_out_choices(
    cases: Sequence[Case], choices: Mapping[int, Choice], writers: Sequence[str], c: float
) -> list[dict[str, float]]:
    """What choosing judges say of each candidate of mails whose writers they never saw."""
    from sklearn.model_selection import GroupKFold

    known = [i for i in choices if i < len(writers)]
    book = [choice for i, choice in choices.items() if i >= len(writers)]
    groups = [writers[i] for i in known]
    said: dict[int, list[float]] = {}
    for inside, outside in GroupKFold(FOLDS).split(known, groups=groups):
        judge = fit_choices([*(choices[known[i]] for i in inside), *book], c)
        for i in (known[j] for j in outside):
            said[i] = judge.choice(choices[i].candidates, choices[i].none)
    turns = {i: iter(chances) for i, chances in said.items()}
    return [{"yes": next(turns[case.mail])} if case.mail in turns else {} for case in cases]


def _chosen_name(judged: list[tuple[float, object]], least: float) -> object | None:
    chance, value = max(judged, key=lambda pair: pair[0])
    return value if sum(chance for chance, _ in judged) >= least and chance > 0 else None


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
    cases: Sequence[Case], said: Sequence[Mapping[str, float]]
) -> dict[int, list[tuple[float, object]]]:
    by_mail: dict[int, list[tuple[float, object]]] = defaultdict(list)
    for case, chances in zip(cases, said, strict=True):
        if not chances:
            continue
        by_mail[case.mail].append((chances["yes"], case.value))
    return by_mail


def _best_from(
    mails: Sequence[LabelledMail],
    cases: Sequence[Case],
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
