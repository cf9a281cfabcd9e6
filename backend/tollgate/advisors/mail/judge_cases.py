"""Candidates of labelled mails that judges are fitted on: numbers, days, amounts, names.

What the classifier says of a mail is a sign too; here it comes from folds that never saw its
writer, as it will for new mails.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from tollgate.advisors.mail.choice_fitting import Choice
from tollgate.advisors.mail.date_signs import date_signs
from tollgate.advisors.mail.dispute_signs import dispute_signs, no_dispute_signs
from tollgate.advisors.mail.extracting import mail_currency
from tollgate.advisors.mail.message import Message
from tollgate.advisors.mail.milestone_signs import milestone_signs, speaks_of_work
from tollgate.advisors.mail.number_places import Role, code_places
from tollgate.advisors.mail.number_signs import number_signs
from tollgate.advisors.mail.surroundings import SaidSentence
from tollgate.domain.receivables.said import Label
from tollgate.kernel.money import Money

Chances = Mapping[Label, float]


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
class Case:
    """One candidate: its mail, what it would mean, its signs, and the right answer."""

    mail: int
    value: object
    signs: tuple[str, ...]
    answer: str


def number_cases(mails: Sequence[LabelledMail]) -> list[Case]:
    found = []
    for i, mail in enumerate(mails):
        message = mail.message
        for place in number_signs(
            message.text, message.new_start - 2, mail.language, message.quoted, mail.chances
        ):
            answer = "none"
            if place.written in mail.row["invoice_numbers"]:
                answer = str(Role.INVOICE)
            elif place.written in mail.row["po_numbers"]:
                answer = str(Role.ORDER)
            found.append(Case(i, place.written, place.signs, answer))
    return found


def date_cases(mails: Sequence[LabelledMail]) -> list[Case]:
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
            found.append(Case(i, day, each.signs, answer))
    return found


def dispute_cases(mails: Sequence[LabelledMail]) -> list[Case]:
    found = []
    for i, mail in enumerate(mails):
        message = mail.message
        currency = mail_currency(message, mail.language)
        if currency is None:
            continue
        written = {*mail.row["invoice_numbers"], *mail.row["po_numbers"]}
        taken = tuple(at for at in code_places(message.text) if at.of(message.text) in written)
        truth = stated(mail.row["disputed_amount"])
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
            found.append(Case(i, idea.amount, idea.signs, answer))
    return found


def milestone_cases(mails: Sequence[LabelledMail]) -> list[Case]:
    """Names in mails that speak of work, as far as the classifier can tell; capitals are free."""
    found = []
    for i, mail in enumerate(mails):
        if not speaks_of_work(mail.chances):
            continue
        message, named = mail.message, str(mail.row["milestone_mention"] or "").casefold()
        for each in milestone_signs(
            message.text, message.new_start, mail.language, mail.chances, mail.sentences
        ):
            written = each.at.of(message.text)
            answer = "yes" if written.casefold() == named else "no"
            found.append(Case(i, written, each.signs, answer))
    return found


def no_dispute(mail: LabelledMail) -> tuple[str, ...]:
    return no_dispute_signs(mail.chances, mail.language, mail.sentences)


def mails_of(cases: Sequence[Case]) -> set[int]:
    return {case.mail for case in cases}


def choices_of(cases: Sequence[Case], nones: Mapping[int, tuple[str, ...]]) -> dict[int, Choice]:
    """The candidates of each mail that has any, with what speaks for none."""
    by_mail: dict[int, list[Case]] = defaultdict(list)
    for case in cases:
        by_mail[case.mail].append(case)
    return {
        i: Choice(
            tuple(case.signs for case in mine),
            tuple(case.answer == "yes" for case in mine),
            nones[i],
        )
        for i, mine in by_mail.items()
    }


def stated(label: Any) -> object:
    """What a label says: an amount in its currency's own digits, or a day."""
    if not isinstance(label, Mapping):
        return label
    return Money.parse(format(Decimal(label["amount"]).normalize(), "f"), label["currency"])
