"""Dates and amounts as exports write them: decided by the column, or left open."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tollgate.connectors.exports.values import (
    cell_currency,
    date_order,
    day_reader,
    decimal_mark,
    flag,
    looks_like_number,
    number_reader,
    to_money,
)
from tollgate.kernel.money import Money


@pytest.mark.parametrize(
    ("cell", "order", "day"),
    [
        ("2026-03-05", None, date(2026, 3, 5)),
        ("2026-03-05T14:00:00Z", None, date(2026, 3, 5)),
        ("20260305", None, date(2026, 3, 5)),
        ("05.03.2026", None, date(2026, 3, 5)),
        ("05/03/2026", "dmy", date(2026, 3, 5)),
        ("05/03/2026", "mdy", date(2026, 5, 3)),
        ("5/3/26", "dmy", date(2026, 3, 5)),
        ("05/03/2026", None, None),
        ("31/03/2026", None, date(2026, 3, 31)),
        ("05/Mar/26 4:12 PM", None, date(2026, 3, 5)),
        ("Mar 5, 2026", None, date(2026, 3, 5)),
        ("Thursday, March 5, 2026", None, date(2026, 3, 5)),
        ("5. März 2026", None, date(2026, 3, 5)),
        ("5 févr. 2026", None, date(2026, 2, 5)),
        ("2026-03", None, date(2026, 3, 1)),
        ("03/2026", None, date(2026, 3, 1)),
        ("31/02/2026", "dmy", None),
        ("soon", "dmy", None),
    ],
)
def test_days(cell: str, order: str | None, day: date | None) -> None:
    assert day_reader(order)(cell) == day


def test_the_order_of_a_column_needs_proof() -> None:
    assert date_order(["01/02/2026", "13/02/2026"]).value == "dmy"
    assert date_order(["01/02/2026", "02/13/2026"]).value == "mdy"
    assert date_order(["01.02.2026"]).value == "dmy"
    open_one = date_order(["01/02/2026", "03/04/2026", "05/05/2026"])
    assert open_one.value is None and open_one.open_cells == 2 and open_one.example == "01/02/2026"
    mixed = date_order(["13/02/2026", "02/13/2026"])
    assert mixed.value is None and "cannot both" in mixed.evidence


@pytest.mark.parametrize(
    ("cell", "mark", "value"),
    [
        ("1,234.50", None, "1234.50"),
        ("1.234,50 €", None, "1234.50"),
        ("1 234,50", None, "1234.50"),
        ("1\u202f234,50\u00a0€", None, "1234.50"),
        ("1'234.50", None, "1234.50"),
        ("(1,234.50)", None, "-1234.50"),
        ("1.234,50-", None, "-1234.50"),
        ("-$1,234.50", None, "-1234.50"),
        ("USD 1,234,567", None, "1234567"),
        ("1.234", None, None),
        ("1.234", ",", "1234"),
        ("1.234", ".", "1.234"),
        ("0.125", None, "0.125"),
        ("12", None, "12"),
        ("=A1*2", ".", None),
        ("n/a", ".", None),
        ("1.2.3,4,5", None, None),
    ],
)
def test_numbers(cell: str, mark: str | None, value: str | None) -> None:
    found = number_reader(mark)(cell)
    assert found == (None if value is None else Decimal(value))


def test_the_decimal_mark_of_a_column_needs_proof() -> None:
    assert decimal_mark(["1.234", "12,50"]).value == ","
    assert decimal_mark(["1,234", "12.50"]).value == "."
    assert decimal_mark(["1.234", "2.500"]).open_cells == 2
    assert decimal_mark(["1,50", "1.50"]).value is None


@given(st.integers(-(10**9), 10**9), st.sampled_from([(".", ","), (",", "."), (",", "\u00a0")]))
def test_any_amount_is_read_back(minor: int, marks: tuple[str, str]) -> None:
    decimal, group = marks
    whole, cents = divmod(abs(minor), 100)
    text = f"{'-' if minor < 0 else ''}{whole:,}".replace(",", group) + f"{decimal}{cents:02d}"
    value = number_reader(decimal)(text)
    assert value is not None
    assert to_money(value, "EUR") == Money(minor, "EUR")


def test_currencies_and_flags() -> None:
    assert cell_currency("12,50 €") == "EUR" and cell_currency("CHF 12") == "CHF"
    assert cell_currency("$9") is None and cell_currency("$9", dollar="CAD") == "CAD"
    assert cell_currency("US$ 9", dollar="CAD") == "USD"
    assert cell_currency("£9") == "GBP" and cell_currency("12.50") is None
    assert flag("Oui") is True and flag("nein") is False and flag("perhaps") is None
    assert looks_like_number("-$1,234.50") and not looks_like_number("INV-0042")
