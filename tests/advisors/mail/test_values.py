"""Ways of writing days, amounts and numbers in seven languages, and judges that choose."""

from __future__ import annotations

from datetime import date

import pytest

from tollgate.advisors.mail.choice_fitting import Choice, fit_choices
from tollgate.advisors.mail.dispute_signs import dispute_signs
from tollgate.advisors.mail.judging import Judge
from tollgate.advisors.mail.milestone_signs import milestone_signs
from tollgate.advisors.mail.money_places import money_places
from tollgate.advisors.mail.number_kin import with_kin
from tollgate.advisors.mail.number_looks import NumberJudges, chances_of, company_signs
from tollgate.advisors.mail.number_places import code_places
from tollgate.advisors.mail.pay_dates import pay_dates
from tollgate.advisors.mail.tongue import language_of
from tollgate.domain.receivables.said import Label

WEDNESDAY = date(2026, 3, 11)


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en", "NEFT will be done on 15th instant.", date(2026, 3, 15)),
        ("en", "You get it Wednesday week.", date(2026, 3, 18)),
        ("en", "It leaves a week on Friday.", date(2026, 3, 20)),
        ("en", "Payment is end of following month.", date(2026, 4, 30)),
        ("en", "It is in the run of the week after next on Monday.", date(2026, 3, 23)),
        ("de", "Wir zahlen zum Monatsultimo.", date(2026, 3, 31)),
        ("de", "Wir zahlen zum Monatsersten.", date(2026, 4, 1)),
        ("de", "Das Geld geht am 20ten raus.", date(2026, 3, 20)),
        ("de", "Mittwoch in acht Tagen ist es da.", date(2026, 3, 18)),
        ("fr", "Réglé mercredi en huit.", date(2026, 3, 18)),
        ("fr", "AP-330 part lundi, 3 600 € pile.", date(2026, 3, 16)),
        ("es", "El confirming vence el 25 del cte.", date(2026, 3, 25)),
        ("es", "Les pagamos a fines de abril.", date(2026, 4, 30)),
        ("it", "Il bonifico parte il 25 corr.", date(2026, 3, 25)),
        ("nl", "Het gaat halverwege april de deur uit.", date(2026, 4, 15)),
        ("pt", "Pagamos a 20 do corrente.", date(2026, 3, 20)),
        ("de", "Das Geld kommt KW 13, Freitag.", date(2026, 3, 27)),
        ("nl", "Wij betalen week 13, donderdag.", date(2026, 3, 26)),
        ("en", "Terms are EOM next month.", date(2026, 4, 30)),
        ("en", "You have it a month from today.", date(2026, 4, 11)),
        ("it", "Venerdì dell'altra settimana parte.", date(2026, 3, 20)),
        ("it", "Paghiamo domani l'altro.", date(2026, 3, 13)),
    ],
)
def test_a_day_is_read_as_the_language_puts_it(language: str, text: str, day: date) -> None:
    found = {mention.value for mention in pay_dates(text, WEDNESDAY, language)}
    assert found == {day}


def test_letters_that_stand_for_another_word_are_no_day() -> None:
    assert pay_dates("Nothing will be settled fm our side.", WEDNESDAY, "en") == ()


@pytest.mark.parametrize(
    ("language", "currency", "text", "major"),
    [
        ("en", "GBP", "I am not fine with the £14k.", "14000.00"),
        ("en", "NGN", "That leaves N150,000.", "150000.00"),
        ("en", "INR", "It is Rs. 4,10,000/- in all.", "410000.00"),
        ("en", "INR", "It is 1.5 lakh.", "150000.00"),
        ("en", "KES", "You billed KSh 3,000.", "3000.00"),
        ("pt", "BRL", "São 2,5 mil reais.", "2500.00"),
        ("es", "MXN", "Son 12 mil pesos.", "12000.00"),
        ("de", "CHF", "Es fehlen Fr. 2'400.-", "2400.00"),
    ],
)
def test_an_amount_is_read_as_the_country_writes_it(
    language: str, currency: str, text: str, major: str
) -> None:
    (figure,) = money_places(text, 0, language, currency)
    assert f"{figure.minor / 100:.2f}" == major


@pytest.mark.parametrize(
    ("language", "body", "major"),
    [
        ("en", "Your sheet says 9 days x 2 men x €360.", "6480.00"),
        ("en", "We keep ten percent of the €18,000.", "1800.00"),
        ("de", '8 std "Abstimmung" à 80, nie ausgemacht.', "640.00"),
        ("fr", "12 jours à 650 facturés, nous en avons compté 9.", "1950.00"),
        ("es", "Cobran 15 sensores y hay 10. A 2.500 cada uno.", "12500.00"),
        ("it", "Due trasferte da 180 mai autorizzate.", "360.00"),
        ("nl", "2x reiskosten van 85 euro, dat was inbegrepen.", "170.00"),
        ("pt", "Falta a retenção de cinco por cento sobre 40.000.", "2000.00"),
    ],
)
def test_what_is_one_step_away_is_thought_of_in_every_language(
    language: str, body: str, major: str
) -> None:
    found = dispute_signs(f"s\n\n{body}", 3, language, {}, "EUR")
    assert major in {each.amount.major for each in found}


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Rechnung 104'882 ist da", ["104'882"]),
        ("factura C 00012 recibida", ["C 00012"]),
        ("paid INV#2219 today", ["2219"]),
        ("invoice INV_2026_004", ["INV_2026_004"]),
        ("NIF 500 000 000", []),
        ("empenho 2027NE000418", ["2027NE000418"]),
    ],
)
def test_a_number_is_one_place(text: str, written: list[str]) -> None:
    assert [at.of(text) for at in code_places(text)] == written


def test_numbers_built_like_a_sure_one_are_of_its_kind() -> None:
    judged = {"PW-83": (0.9, "invoice"), "PW-77": (0.3, "order"), "NCR-4": (0.3, "invoice")}
    assert with_kin(judged, 0.45) == {"PW-83": "invoice", "PW-77": "invoice"}
    goes_on = {"MD121-2": (0.9, "invoice"), "MD121": (0.2, "invoice"), "MD12": (0.2, "invoice")}
    assert set(with_kin(goes_on, 0.45)) == {"MD121-2", "MD121"}


def test_a_number_is_looked_at_again_beside_what_the_others_seem_to_be() -> None:
    sure, torn = {"invoice": 0.95, "order": 0.03, "none": 0.02}, {"invoice": 0.5, "order": 0.5}
    alone, beside = (
        company_signs(["PK-118"], [torn])[0],
        company_signs(["118", "PO7"], [torn, sure]),
    )
    assert "other invoice>=0" not in alone
    assert "other invoice>=9" in beside[0] and "same invoice>=0" not in beside[0]
    assert "again invoice>=9" in company_signs(["118", "118"], [torn, sure])[0]

    answers = ("invoice", "order", "none")
    first = Judge(answers, {"noun": (4.0, 0.0, 0.0)}, (0.0, 0.0, 0.0))
    second = Judge(
        answers, {"other invoice>=9": (0.0, 4.0, 0.0), "noun": (4.0, 0.0, 0.0)}, (0.1, 0, 0)
    )
    looks = NumberJudges(first, second)
    named, bare = chances_of(["PK-118", "7700041"], [("noun",), ()], looks)
    assert named["invoice"] > 0.9 and bare["order"] > 0.9
    (lone,) = chances_of(["7700041"], [()], looks)
    assert lone["invoice"] > lone["order"]


def test_a_choosing_judge_shares_one_probability() -> None:
    judge = Judge(("yes",), {"right": (3.0,), "none": (1.0,)}, (0.0,))
    one, other = judge.choice([("right",), ("left",)], ("none",))
    assert one > 0.8 > other
    assert one + other < 1.0
    assert judge.choice([], ("none",)) == []


def test_choices_teach_what_speaks_for_a_candidate_and_for_none() -> None:
    choices = [
        Choice((("disputed", "large"), ("paid", "small")), (True, False), ("none", "calm")),
        Choice((("paid", "large"),), (False,), ("none", "calm")),
    ] * 5
    judge = fit_choices(choices, c=1.0)
    assert judge.choice([("disputed",), ("paid",)], ("none",))[0] > 0.5
    assert judge.choice([("paid",)], ("none", "calm"))[0] < 0.5


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "RE: launch film\n\nWe are happy with it.", "launch film"),
        ("en", "Re: fees\n\nThe final report is accepted.", "final report"),
        ("de", "Abnahme\n\nDie Lichtplanung EG ist so in Ordnung.", "Lichtplanung EG"),
        ("it", "Re:\n\nApproviamo il rilievo argine sinistro.", "rilievo argine sinistro"),
    ],
)
def test_the_name_of_a_milestone_is_among_the_candidates(
    language: str, text: str, name: str
) -> None:
    chances = dict.fromkeys(Label, 0.1)
    found = milestone_signs(text, text.find("\n\n") + 2, language, chances)
    assert name in {each.at.of(text) for each in found}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Buildable. Rev 4 is good. Cut steel.", "en"),
        ("Corrected one matches. $11,900 goes ACH end of month.", "en"),
        ("Boas férias, aproveita!", "pt"),
        ("Absent jusqu'au 12", "fr"),
        ("Troppe ore", "it"),
        ("Steuernummer falsch", "de"),
        ("Welk inkoopnummer?", "nl"),
    ],
)
def test_a_few_words_tell_their_language(text: str, language: str) -> None:
    assert language_of(f"Re: 4471\n\n{text}") == language
