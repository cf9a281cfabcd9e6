"""Days that lean on another day, amounts in one step, and the dollar or peso a writer means."""

from __future__ import annotations

from datetime import date

import pytest

from tollgate.advisors.folding import folded
from tollgate.advisors.grounding.amounts import find_amounts
from tollgate.advisors.grounding.spans import Span
from tollgate.advisors.mail.day_rows import rows
from tollgate.advisors.mail.dispute_signs import dispute_signs
from tollgate.advisors.mail.home_money import currency_of, home_currency, local_currency
from tollgate.advisors.mail.money_places import counts_in, money_places
from tollgate.advisors.mail.number_places import code_places
from tollgate.advisors.mail.pay_dates import either_order, pay_dates

WEDNESDAY = date(2026, 3, 11)


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en", "It is in the payment cycle of 25th.", date(2026, 3, 25)),
        ("es", "Entra en el pago del 25, como siempre.", date(2026, 3, 25)),
        ("fr", "Avec l'échéance du 25.", date(2026, 3, 25)),
        ("it", "Va con il mandato del 25.", date(2026, 3, 25)),
        ("nl", "Met de betaling van de 25e.", date(2026, 3, 25)),
        ("pt", "Vai no lote do dia 25.", date(2026, 3, 25)),
        ("de", "Läuft mit der Zahlung vom 25. mit.", date(2026, 3, 25)),
        ("en", "We pay on the first Tuesday.", date(2026, 4, 7)),
        ("de", "Bezahlt wird am ersten Dienstag.", date(2026, 4, 7)),
        ("fr", "On paie le premier mardi du mois.", date(2026, 4, 7)),
        ("es", "Pagamos el primer martes.", date(2026, 4, 7)),
        ("it", "Paghiamo il primo martedì.", date(2026, 4, 7)),
        ("nl", "Elke eerste dinsdag betalen wij.", date(2026, 4, 7)),
        ("pt", "Pagamos na primeira terça-feira.", date(2026, 4, 7)),
        ("nl", "Ultimo april staat het erop.", date(2026, 4, 30)),
        ("de", "Zahlung Ultimo April.", date(2026, 4, 30)),
        ("en", "Month end April, like everybody.", date(2026, 4, 30)),
        ("en", "It's in with the Thursday-week lot.", date(2026, 3, 19)),
        ("en", "On the last day of the quarter.", date(2026, 3, 31)),
        ("it", "A trenta giorni da oggi.", date(2026, 4, 10)),
    ],
)
def test_a_day_by_its_run_its_weekday_or_its_month(language: str, text: str, day: date) -> None:
    assert [mention.value for mention in pay_dates(text, WEDNESDAY, language)] == [day]


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en", "We close on Friday 27th, so I do the run the day before.", date(2026, 3, 26)),
        ("de", "Die Sitzung ist am 24. März, das Geld kommt am Tag danach.", date(2026, 3, 25)),
        ("fr", "Réunion le 24 mars, virement le lendemain.", date(2026, 3, 25)),
        ("fr", "Viré la veille du 25 mars.", date(2026, 3, 24)),
        ("es", "Cobro el 24 de marzo y al día siguiente le pago.", date(2026, 3, 25)),
        ("it", "Chiudiamo il 27 marzo, paghiamo il giorno prima.", date(2026, 3, 26)),
        ("nl", "Hij is op 12 maart jarig. De dag erna krijgt u het.", date(2026, 3, 13)),
        ("pt", "Fechamos a 27 de março, pagamos na véspera.", date(2026, 3, 26)),
    ],
)
def test_a_day_is_counted_from_the_day_beside_it(language: str, text: str, day: date) -> None:
    assert day in {mention.value for mention in pay_dates(text, WEDNESDAY, language)}


@pytest.mark.parametrize(
    ("language", "body", "major"),
    [
        (
            "en",
            "Items contested: $2,300.00 mobilization, $640.00 of meals.\nFuel $118.00.",
            "2940.00",
        ),
        ("nl", "Meerwerk 1 (880 euro) getekend, 2 (1.240 euro) en 3 (310 euro) niet.", "1550.00"),
        ("de", "Bestellt 250 Stk. zu 3,80, berechnet zu 4,15.", "87.50"),
        ("fr", "9 400 mots selon Word, 10 900 selon vous, à 0,14 € le mot.", "210.00"),
        ("it", "Cartelle: 52, in fattura 58. Venti euro a cartella.", "120.00"),
        ("de", "Wir bieten 60 % der 12.000,00 Euro.", "4800.00"),
        ("en", "The clause is 0.5% a week, the sum 240,000, the delay three weeks.", "3600.00"),
        ("es", "Cena para 4 personas: 184 €. El tope es de 30 € por persona.", "64.00"),
        ("it", "Lo sconto era il 7 %, sugli 11.000 ne vedo il 4.", "330.00"),
        ("en", "You have three days at 3900 a day. So one, not three.", "7800.00"),
        ("pt", "Faturado 90, recebido 76, preço 8,50.", "119.00"),
    ],
)
def test_an_amount_follows_in_one_step(language: str, body: str, major: str) -> None:
    currency = "USD" if "$" in body else "EUR"
    found = dispute_signs(f"s\n\n{body}", 3, language, {}, currency)
    assert major in {each.amount.major for each in found}


@pytest.mark.parametrize(
    ("language", "body", "major"),
    [
        ("de", "80 v. H. statt der erreichten 70 v. H. von 40.000,00 €.", "4000.00"),
        ("en", "Three man-months at a rate of €240,000, the order has €224,000.", "48000.00"),
        ("fr", "Cinq séances à 80 €, le devis disait 65 €.", "75.00"),
    ],
)
def test_shares_and_counts_in_other_words(language: str, body: str, major: str) -> None:
    found = dispute_signs(f"s\n\n{body}", 3, language, {}, "EUR")
    assert major in {each.amount.major for each in found}


@pytest.mark.parametrize(
    ("language", "body", "never"),
    [
        ("de", "Abzüglich 3 % Skonto (94,50 EUR).", "2.84"),
        ("en", "We keep 10 % retention: €420.00 of it.", "42.00"),
        ("it", "Leggo € 24.500; il contratto, all'art. 5, ne prevede 18.000.", "440877500.00"),
        ("en", "Your bill is €24,500, the order says 18,000 for 3 days.", "441000000.00"),
    ],
)
def test_what_is_no_step_from_a_figure(language: str, body: str, never: str) -> None:
    found = {each.amount.major for each in dispute_signs(f"s\n\n{body}", 3, language, {}, "EUR")}
    assert found
    assert never not in found


def test_a_count_of_thousands_multiplies_a_small_price() -> None:
    body = "14,600 words billed, 13,000 counted, at €0.10 a word."
    found = dispute_signs(f"s\n\n{body}", 3, "en", {}, "EUR")
    assert "160.00" in {each.amount.major for each in found}


def test_pence_are_money_and_telephones_are_not() -> None:
    (figure,) = money_places("412 miles at 45p.", 0, "en", "GBP")[-1:]
    assert figure.minor == 45
    assert money_places("Call me on 04 78 55 01 22.", 0, "fr", "EUR") == []


def test_a_day_of_a_month_counts_nothing() -> None:
    found = counts_in("Since 16 February we have 214 seats.", 0, "en", [])
    assert [count for count, _ in found] == [214.0]


@pytest.mark.parametrize(
    ("language", "clock", "summer", "text", "currency"),
    [
        ("en", -4.0, True, "less 1 150 $, see above", "CAD"),
        ("en", -5.0, False, "the HST on $900 is right", "CAD"),
        ("en", -5.0, False, "the hours on $900 are right", "USD"),
        ("en", 10.0, False, "our ABN, and the $300", "AUD"),
        ("en", -3.5, True, "standby at 3900 a day", "CAD"),
        ("es", -3.0, False, "habíamos quedado en 2.100 y me facturás 2.520", "ARS"),
        ("es", -4.0, True, "se rebajan $3.600.000", "CLP"),
        ("es", -5.0, False, "la DIAN pide $4.000.000", "COP"),
        ("en", 0.0, False, "31.20 last year, 33.90 now. Dollars US.", "USD"),
        ("fr", 1.0, False, "26 heures à 110 $, en dollars canadiens", "CAD"),
        ("nl", 1.0, False, "6 dagen à 450. Bedragen in USD.", "USD"),
        ("pt", 0.0, False, "faturado 90, valores em R$", "BRL"),
    ],
)
def test_a_bare_sign_is_money_of_the_writers_country(
    language: str, clock: float, summer: bool, text: str, currency: str
) -> None:
    home = local_currency(text, language, clock) or home_currency(language, clock, summer)
    assert currency_of(text, language, (), home) == currency


def test_a_letter_that_ends_a_number_is_no_currency() -> None:
    found = find_amounts("Received 88214-R for $41,200.00.", "en")
    assert [amount.money.currency for amount in found if amount.money] == ["USD"]


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Rechnung B 2026-4410 bleibt", ["B 2026-4410"]),
        ("aus R-25/1188 bis spätestens", ["R-25/1188"]),
        ("uw nummer N.26.000.771.", ["N.26.000.771"]),
        ("A EC 1009 está certa", ["EC 1009"]),
        ("fattura FE 118/PA", ["118/PA"]),
        ("quedamos en 2.100.000 cerrado", []),
        ("RE: 5530/5531 e HL4419/HL4420", ["5530", "5531", "HL4419", "HL4420"]),
        ("Lauf 2026/2027 zu 1001/300", ["2026/2027", "1001/300"]),
        ("la 2602/0817 va bene", ["2602/0817"]),
        ("Re: mijn FT\n7730 volgt", ["7730"]),
        ("la OS 0093-2026, con RUT 61-447", ["0093-2026", "61-447"]),
    ],
)
def test_numbers_of_letters_and_groups(text: str, written: list[str]) -> None:
    assert [at.of(text) for at in code_places(text)] == written


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        ("en", "In thirds: end of April, end of May, end of June.", ["04-30", "05-31", "06-30"]),
        ("en", "Four cheques, on June 15, July 15 and August 15.", ["06-15", "07-15", "08-15"]),
        ("nl", "1.000 op de 15de en 1.000 op 15 april.", ["03-15", "04-15"]),
        ("de", "Heute in acht Tagen, also am 19. März, geht es hinaus.", ["03-19"]),
        ("fr", "Ça part vendredi en deux, soit le 20 mars.", ["03-20"]),
        ("it", "Fra una settimana, cioè il 18 marzo.", ["03-18"]),
        ("es", "El viernes que viene, es decir, el 13 de marzo.", ["03-13"]),
        ("de", "Die Kasse zahlt am Dienstag nach dem Fest, dem 7. April.", ["04-07"]),
        ("en", "It goes with the Friday run next week.", ["03-20"]),
        ("en", "Ours is on Thursday\nweek.", ["03-19"]),
        ("de", "15. d. M., vorher nicht.", ["03-15"]),
        ("en", "ACH 20th.", ["03-20"]),
        ("en", "You get it on the first of the month.", ["04-01"]),
        ("nl", "De eerste van de maand.", ["04-01"]),
    ],
)
def test_days_of_a_list_and_days_said_twice(language: str, text: str, days: list[str]) -> None:
    found = [f"{m.value:%m-%d}" for m in pay_dates(text, WEDNESDAY, language) if m.value]
    assert found == days


def test_instalments_stand_in_a_row() -> None:
    text = "We pay 500 on 20 March, 500 on 20 April and the rest on 20 May. The board meets 2 June."
    mentions = pay_dates(text, WEDNESDAY, "en")
    assert rows(folded(text), mentions) == [1, 2, 3, 0]


def test_day_and_month_may_change_places() -> None:
    assert either_order("on 04/05/2026", Span(3, 13))
    assert not either_order("on 04/25/2026", Span(3, 13))
    assert not either_order("on 5/5", Span(3, 6))
