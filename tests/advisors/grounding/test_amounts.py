"""Amounts in every local form read back as what was written; unclear ones stay unread."""

from decimal import Decimal

import pytest
from babel.numbers import format_currency, format_decimal
from hypothesis import given
from hypothesis import strategies as st

from tollgate.advisors.grounding.amounts import (
    AmountHabits,
    decimal_mark,
    find_amounts,
    parse_amount,
    usual_currency,
)
from tollgate.kernel.currency import decimals
from tollgate.kernel.money import Money


@pytest.mark.parametrize(
    ("text", "money"),
    [
        ("EUR 1.234,50", "1234.50 EUR"),
        ("1,234.50 USD", "1234.50 USD"),
        ("CHF 1'234.50", "1234.50 CHF"),
        ("CHF 1\u2019234.50", "1234.50 CHF"),
        ("Fr. 4'500.-", "4500.00 CHF"),
        ("EUR 12.500,--", "12500.00 EUR"),
        ("12.500,\u2013 €", "12500.00 EUR"),
        ("1 234,50 €", "1234.50 EUR"),
        ("1\u202f234,50\u00a0€", "1234.50 EUR"),
        ("1.234 EUR", "1234.00 EUR"),
        ("USD 1,234", "1234.00 USD"),
        ("€1,234,567.89", "1234567.89 EUR"),
        ("₹ 12,34,567.50", "1234567.50 INR"),
        ("¥1,234", "1234 JPY"),
        ("R$ 2.500,00", "2500.00 BRL"),
        ("CAD $4,500.00", "4500.00 CAD"),
        ("$4,500.00 CAD", "4500.00 CAD"),
        ("C$4,500", "4500.00 CAD"),
        ("fifty: 50 dollars", "50.00 USD"),
        ("12.500 Euro", "12500.00 EUR"),
        ("4 500 francs suisses", "4500.00 CHF"),
        ("3.000,00 reais", "3000.00 BRL"),
        ("R88 400.00", "88400.00 ZAR"),
        ("un montant de 1 000 000,00 d'euros", "1000000.00 EUR"),
        ("-1,234.50 EUR", "-1234.50 EUR"),
        ("EUR -1.234,50", "-1234.50 EUR"),
        ("\u22121,234.50 EUR", "-1234.50 EUR"),
        ("1.234,50- EUR", "-1234.50 EUR"),
        ("1.234,50 EUR-", "-1234.50 EUR"),
        ("USD (1,234.50)", "-1234.50 USD"),
        ("Net change: ($1,234.50)", "-1234.50 USD"),
        ("minus EUR 500,00", "-500.00 EUR"),
        ("the fee (EUR 500.00) is due", "500.00 EUR"),
        ("- EUR 500.00 for drawings", "500.00 EUR"),
        ("Milestone 3 EUR 12,500.00", "12500.00 EUR"),
        ("PO-4500 EUR 20.00", "20.00 EUR"),
        ("invoice 2024-118 EUR 40", "40.00 EUR"),
    ],
)
def test_read(text: str, money: str) -> None:
    found = parse_amount(text)
    assert found is not None and str(found) == money


@pytest.mark.parametrize(
    "text",
    [
        "12k EUR",
        "$12k",
        "€ 1,2 Mio.",
        "EUR 1.2 million",
        "3 mil euros",
        "USD 1.2m",
        "0,125 EUR",
        "KWD 1.234",
        "kr 500",
        "EUR 1.23.45",
        "EUR 1,2345",
        "EUR 1.234.5",
        "1,234.50",
        "15 % of it",
        "USD 5,000 \u2013 6,000",
        "USD 5,000-6,000",
        "EUR 100 or EUR 200",
        "no figures",
        "",
    ],
)
def test_not_guessed(text: str) -> None:
    assert parse_amount(text) is None


def test_a_dollar_sign_is_no_country() -> None:
    assert parse_amount("$ 2.500,00", "en") == Money(250_000, "USD")
    assert parse_amount("$ 2.500,00", "es") is None
    assert parse_amount("1 600 $", "fr", AmountHabits("CAD")) == Money(160_000, "CAD")
    assert parse_amount("revision R3 and R12", "en") is None


def test_several_in_a_row_keep_their_currency() -> None:
    text = "Design 12 EUR 40.00 EUR 480.00; 100 EUR 200 EUR; 3 €40 and 5 days at 600 USD 10%"
    shown = [str(amount.money) for amount in find_amounts(text)]
    assert shown == [
        "40.00 EUR",
        "480.00 EUR",
        "100.00 EUR",
        "200.00 EUR",
        "40.00 EUR",
        "600.00 USD",
    ]


def test_the_document_settles_what_one_number_leaves_open() -> None:
    text = "Rate 1.25 USD per unit; total 1,234.50 USD"
    assert decimal_mark(text) == "."
    assert usual_currency(text) == "USD"
    assert parse_amount("1.234 USD", None, AmountHabits("USD", ".")) is None
    assert parse_amount("kr 500", None, AmountHabits("SEK")) == Money(50000, "SEK")
    assert parse_amount("$500", None, AmountHabits("CAD")) == Money(50000, "CAD")
    assert parse_amount("1,234.50", None, AmountHabits("EUR")) == Money(123450, "EUR")
    assert parse_amount("5 items", None, AmountHabits("EUR")) is None
    assert parse_amount("Totale 11.550,00", "it", AmountHabits("EUR")) == Money(1_155_000, "EUR")
    assert parse_amount("Milestone 3", None, AmountHabits("EUR")) is None
    assert usual_currency("Importi in EUR\nTotale 11.550,00") == "EUR"
    assert decimal_mark("1.25 USD and 1,25 EUR") is None
    assert usual_currency("1 USD and 2 EUR") is None


locales = st.sampled_from(
    "en_US en_GB de_DE de_CH de_AT fr_FR fr_CH fr_CA es_ES es_MX nl_NL pt_PT pt_BR it_IT".split()
)
codes = st.sampled_from("EUR USD GBP CHF CAD BRL JPY SEK PLN".split())
minors = st.integers(min_value=0, max_value=99_999_999_999)


@given(minors, codes, locales)
def test_any_amount_in_any_local_form(minor: int, code: str, locale: str) -> None:
    money = Money(minor, code)
    text = f"Summe {format_currency(money_decimal(money), code, locale=locale)} netto"
    found = find_amounts(text, None, AmountHabits(code))
    assert [each.money for each in found] == [money], text
    assert found[0].digits.of(text) in found[0].at.of(text)


@given(minors, codes, locales, st.booleans(), st.booleans())
def test_any_amount_with_its_code(
    minor: int, code: str, locale: str, before: bool, negative: bool
) -> None:
    money = Money(-minor if negative else minor, code)
    figure = format_decimal(
        abs(money_decimal(money)), format=f"#,##0.{'0' * decimals(code)}", locale=locale
    )
    sign = "-" if negative else ""
    text = f"{code} {sign}{figure}" if before else f"{sign}{figure} {code}"
    assert parse_amount(f"Total: {text}.") == money


def money_decimal(money: Money) -> Decimal:
    return Decimal(money.minor).scaleb(-decimals(money.currency))


@given(st.text(alphabet="0123456789.,' \u00a0-()€$EURk\n", max_size=40))
def test_never_raises_and_spans_stay_inside(text: str) -> None:
    for amount in find_amounts(text):
        assert 0 <= amount.at.start <= amount.digits.start < amount.digits.end <= amount.at.end
        assert amount.at.end <= len(text)
