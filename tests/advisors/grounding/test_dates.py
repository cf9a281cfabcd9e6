"""Dates in every local form read back as what was written; open ones stay open."""

from datetime import date

import pytest
from babel.dates import format_date
from hypothesis import given
from hypothesis import strategies as st

from tollgate.advisors.grounding.dates import date_order, find_dates, parse_date


@pytest.mark.parametrize(
    ("text", "language", "order", "value"),
    [
        ("2026-06-05", None, None, "2026-06-05"),
        ("2026/06/05", None, None, "2026-06-05"),
        ("05.06.2026", None, None, "2026-06-05"),
        ("5.6.26", None, None, "2026-06-05"),
        ("05/06/2026", "fr", None, "2026-06-05"),
        ("05/06/2026", "en", "mdy", "2026-05-06"),
        ("05/06/2026", "en", "dmy", "2026-06-05"),
        ("05-06-2026", "nl", None, "2026-06-05"),
        ("25/06/2026", "en", None, "2026-06-25"),
        ("06/25/2026", "en", None, "2026-06-25"),
        ("06/06/2026", "en", None, "2026-06-06"),
        ("Friday, 05/06/2026", "en", None, "2026-06-05"),
        ("05/06/2026 (Wednesday)", "en", None, "2026-05-06"),
        ("5th of June, 2026", "en", None, "2026-06-05"),
        ("this 5th day of June 2026", "en", None, "2026-06-05"),
        ("June 5th, 2026", "en", None, "2026-06-05"),
        ("05-JUN-26", "en", None, "2026-06-05"),
        ("5. Juni 2026", "de", None, "2026-06-05"),
        ("1er juin 2026", "fr", None, "2026-06-01"),
        ("5 de junio de 2026", "es", None, "2026-06-05"),
        ("5 de junio del 2026", "es", None, "2026-06-05"),
        ("5 giugno 2026", "it", None, "2026-06-05"),
        ("5 mrt. 2026", "nl", None, "2026-03-05"),
        ("12 de março de 2026", "pt", None, "2026-03-12"),
    ],
)
def test_read(text: str, language: str | None, order: str | None, value: str) -> None:
    assert parse_date(f"Date: {text}.", language, order) == date.fromisoformat(value)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("05/06/2026", "en"),
        ("05/06/2026", None),
        ("31/02/2026", "en"),
        ("31 February 2026", "en"),
        ("1.2.3.4", None),
        ("2026-06-05 and 2026-06-06", None),
        ("June 2026", "en"),
        ("12/2026", "en"),
        ("version 05/06", "en"),
    ],
)
def test_left_open(text: str, language: str | None) -> None:
    assert parse_date(text, language) is None


def test_both_readings_are_named() -> None:
    (mention,) = find_dates("Signed 05/06/2026", "en")
    assert mention.value is None
    assert mention.readings == (date(2026, 6, 5), date(2026, 5, 6))


@pytest.mark.parametrize(
    ("text", "language", "country", "order"),
    [
        ("due 25/06/2026, signed 05/06/2026", "en", "US", "dmy"),
        ("due 06/25/2026, signed 05/06/2026", "en", "GB", "mdy"),
        ("25/06/2026 and 06/25/2026", "en", "US", None),
        ("05/06/2026", "en", "US", "mdy"),
        ("05/06/2026", "en", "GB", "dmy"),
        ("05/06/2026", "en", None, None),
        ("05/06/2026", "it", None, "dmy"),
        ("25.06.2026 and 05/06/2026", "en", None, None),
    ],
)
def test_what_settles_the_order(
    text: str, language: str, country: str | None, order: str | None
) -> None:
    assert date_order(text, language, country) == order


locales = st.sampled_from(["en_US", "en_GB", "de", "fr", "es", "nl", "pt_BR", "pt_PT", "it"])
days = st.dates(min_value=date(1990, 1, 1), max_value=date(2069, 12, 31))


@given(days, locales, st.sampled_from(["long", "full", "medium"]))
def test_any_date_with_a_month_name(day: date, locale: str, style: str) -> None:
    text = f"x {format_date(day, style, locale=locale)} y"
    if locale == "pt_PT" and style == "medium":
        text = f"x {day:%d/%m/%Y} y"
    found = find_dates(text, locale[:2])
    assert [mention.value for mention in found] == [day], text


@given(days, st.sampled_from(["de", "fr", "es", "nl", "pt", "it"]), st.sampled_from("./-"))
def test_any_date_in_numbers(day: date, language: str, mark: str) -> None:
    text = f"({day.day:02d}{mark}{day.month}{mark}{day.year})"
    assert parse_date(text, language) == day
    (mention,) = find_dates(text, language)
    assert mention.at.of(text) == text[1:-1]


@given(days, st.sampled_from(["dmy", "mdy"]))
def test_english_numbers_are_open_or_right(day: date, order: str) -> None:
    text = f"{day:%d/%m/%Y}" if order == "dmy" else f"{day:%m/%d/%Y}"
    assert parse_date(text, "en") in (None, day)
    assert parse_date(text, "en", order) == day  # type: ignore[arg-type]


@given(st.text(alphabet="0123456789./- JunedeMai,", max_size=40))
def test_never_raises(text: str) -> None:
    for mention in find_dates(text):
        assert mention.readings and mention.at.of(text).strip()
