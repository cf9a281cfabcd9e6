"""Duplicates: numbers that are one, credits and rebills told apart, candidates before posting."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tollgate.advisors import artifact
from tollgate.advisors.duplicates import blocks, evaluation, finder, mills, names
from tollgate.advisors.duplicates.book import open_book
from tollgate.advisors.duplicates.cells import amount_reader, day_reader
from tollgate.advisors.duplicates.habits import observe
from tollgate.advisors.duplicates.injector import KINDS, inject
from tollgate.advisors.duplicates.ledger import Entry, read_ledger
from tollgate.kernel.errors import BadInput, Fatal
from tollgate.settings import home

DAY = date(2026, 3, 2)
BILL = Entry("a", "Alder Works Inc.", "INV-004217", DAY, 481_350, "EUR")
FOLDER = home() / "models" / "duplicates"
MODEL = finder.load(FOLDER)


@pytest.fixture(scope="module")
def model() -> finder.Model:
    return MODEL


@pytest.fixture(scope="module")
def history() -> list[Entry]:
    return mills.grind(mills.SHAPES["agency"], 31)


def copy(**changes: object) -> Entry:
    return replace(BILL, id="b", **changes)  # type: ignore[arg-type]  # fields of Entry by name


@pytest.mark.parametrize(
    ("other", "words"),
    [
        (copy(), "same number INV-004217"),
        (copy(number="inv 4217"), "same number, written differently"),
        (copy(number="INV-004271"), "two characters of the number changed places"),
        (copy(number="INV-004257"), "the numbers differ in one character"),
        (copy(number="INV-0042I7"), "characters that look alike"),
        (copy(party="ALDER WORKS"), "same party, written differently"),
        (copy(party="Alder Work Inc."), "names that may be one party"),
        (copy(number="R-9931", on=DAY + timedelta(days=5)), "other number"),
    ],
)
def test_near_duplicates_are_flagged_with_reasons(
    other: Entry, words: str, history: list[Entry], model: finder.Model
) -> None:
    found = finder.about([other], [*history, BILL], model)
    assert [(flag.a, flag.b) for flag in found] == [("a", "b")]
    assert words in "; ".join(found[0].reasons)


def test_split_in_two_is_flagged(history: list[Entry], model: finder.Model) -> None:
    parts = [
        replace(BILL, id="p1", number="INV-004217-1", minor=200_000),
        replace(BILL, id="p2", number="INV-004217-2", minor=281_350),
    ]
    found = finder.about(parts, [*history, BILL], model)
    assert {(flag.a, flag.b) for flag in found} == {("a", "p1"), ("a", "p2")}
    assert "2,000.00 EUR (p1) and 2,813.50 EUR (p2) add up to 4,813.50 EUR (a)" in found[0].reasons


def test_credit_and_rebill_is_no_duplicate(history: list[Entry], model: finder.Model) -> None:
    credit = copy(number="CN-004217", minor=-BILL.minor, on=DAY + timedelta(days=3))
    rebill = replace(BILL, id="c", number="INV-004290", on=DAY + timedelta(days=4))
    assert finder.about([rebill], [*history, BILL, credit], model) == []
    assert finder.about([rebill], [*history, BILL], model) != []


def test_monthly_fee_is_no_duplicate(history: list[Entry], model: finder.Model) -> None:
    fees = [
        Entry(f"f{month}", "Birch Hosting", f"S-{700 + month}", date(2025, month, 3), 99_000, "EUR")
        for month in range(1, 13)
    ]
    assert finder.about(fees[-1:], [*history, *fees[:-1]], model) == []


def test_other_currency_is_another_amount() -> None:
    book = open_book([BILL, copy(currency="USD")])
    assert blocks.pairs(book, observe(book).strangeness) == set()


@given(st.text(alphabet="0123456789ABO-/ ", min_size=2, max_size=14), st.data())
def test_swapping_neighbours_is_seen_as_a_swap(number: str, data: st.DataObject) -> None:
    plain = names.squeeze(number)
    spots = [at for at in range(len(plain) - 1) if plain[at] != plain[at + 1]]
    if spots:
        at = data.draw(st.sampled_from(spots))
        other = plain[:at] + plain[at + 1] + plain[at] + plain[at + 2 :]
        assert names.compare(plain, other).is_swap
        assert names.compare(other, plain).is_swap


@given(st.randoms(use_true_random=False))
@settings(max_examples=15)
def test_order_of_rows_changes_no_score(chance: object) -> None:
    entries = [BILL, copy(number="INV-004271"), replace(BILL, id="c", number="X1", minor=5)]
    chance.shuffle(entries)  # type: ignore[attr-defined]  # random.Random, which hypothesis hides
    flags = finder.candidates(entries, MODEL)
    assert [{flag.a, flag.b} for flag in flags] == [{"a", "b"}]


def test_planted_kinds_are_found_where_the_rule_fails(model: finder.Model) -> None:
    ledger = mills.grind(mills.SHAPES["engineers"], 88)
    outcome = evaluation.judge("engineers", "other seed", inject(ledger, 0.02, 89), model)
    assert set(outcome.recall) == set(KINDS)
    assert (outcome.overall.value or 0) > 0.9 > (outcome.rule_recall.value or 0)
    assert outcome.per_thousand < evaluation.FALSE_FLAG_LIMIT


def test_same_seed_plants_the_same(history: list[Entry]) -> None:
    assert inject(history, 0.05, 7) == inject(history, 0.05, 7)
    assert inject(history, 0.05, 7) != inject(history, 0.05, 8)


def test_changed_weights_are_refused(tmp_path: Path) -> None:
    for name in (artifact.WEIGHTS, artifact.MANIFEST):
        (tmp_path / name).write_bytes((FOLDER / name).read_bytes())
    weights = tmp_path / artifact.WEIGHTS
    weights.write_bytes(weights.read_bytes().replace(b"0", b"1", 1))
    with pytest.raises(Fatal, match="not those of the manifest"):
        finder.load(tmp_path)


def written(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "ledger.csv"
    path.write_text(text, encoding="utf-8")
    return path


HEADER = "amount,number,id,date,vendor_or_customer\n"


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2026-03-02", DAY),
        ("2026/03/02", DAY),
        ("20260302", DAY),
        ("2026-03-02T08:00:00Z", DAY),
        ("02.03.2026", DAY),
    ],
)
def test_dates_are_read_in_many_forms(tmp_path: Path, day: str, expected: date) -> None:
    reading = read_ledger(written(tmp_path, f'{HEADER}"1,234.5",N1,x,{day},Alder\n'))
    assert reading.problems == []
    assert reading.entries == [Entry("x", "Alder", "N1", expected, 123_450)]


@pytest.mark.parametrize(
    ("cells", "minor"),
    [
        (["1.234,50", "12", "3,2", "1.000"], [123_450, 1_200, 320, 100_000]),
        (["1,234.50", "(12.00)", "12.5-", "$3", "USD 4.10"], [123_450, -1_200, -1_250, 300, 410]),
        (["1'234.50", "1\u00a0234.50", "-\u20ac5"], [123_450, 123_450, -500]),
        (["1,234", "12.5"], [123_400, 1_250]),
    ],
)
def test_the_column_settles_how_amounts_are_written(cells: list[str], minor: list[int]) -> None:
    minor_of = amount_reader(cells)
    assert [minor_of(cell, "") for cell in cells] == minor


@given(st.integers(-(10**11), 10**11))
def test_every_way_of_writing_gives_the_same_amount(minor: int) -> None:
    plain = f"{abs(minor) // 100:,}.{abs(minor) % 100:02d}"
    other = plain.translate(str.maketrans(",.", ".,"))
    sign = "-" if minor < 0 else ""
    for cell in (sign + plain, f"({plain})" if minor < 0 else plain, sign + other):
        assert amount_reader([cell])(cell, "") == minor


@pytest.mark.parametrize(
    "text", ["31/03/2026", "31/03/26", "31.03.26", "31-Mar-2026", "31 March 2026", "Mar 31, 2026"]
)
def test_months_by_name_and_years_of_two_digits(text: str) -> None:
    assert day_reader([text])(text) == date(2026, 3, 31)


def test_slashed_dates_are_settled_by_the_column_or_refused(tmp_path: Path) -> None:
    unsettled = read_ledger(written(tmp_path, f"{HEADER}1,N1,x,02/03/2026,Alder\n"))
    assert unsettled.entries == [] and "day-month or month-day" in unsettled.problems[0]
    rows = f"{HEADER}1,N1,x,02/03/2026,Alder\n1,N2,y,25/03/2026,Alder\n"
    assert read_ledger(written(tmp_path, rows)).entries[0].on == DAY


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        ("x1,N,1,2026-01-02,A", "row 2: amount 'x1' is not a plain decimal such as 1234.50"),
        ("1,N,1,2026-02-30,A", "row 2: date '2026-02-30' is not in the calendar"),
        ("1,N,1,soon,A", "row 2: date 'soon' is not a date such as 2026-03-31"),
        ("1,N,,2026-01-02,A", "row 2: id is empty"),
        ("1,N,1,2026-01-02", "row 2: has 4 cells, the header 5"),
    ],
)
def test_bad_rows_are_named_and_the_others_read(tmp_path: Path, row: str, problem: str) -> None:
    reading = read_ledger(written(tmp_path, f"{HEADER}{row}\n1,N,ok,2026-01-02,A\n"))
    assert reading.problems == [problem]
    assert [entry.id for entry in reading.entries] == ["ok"]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "empty"),
        ("id,number\n1,2\n", "lacks vendor_or_customer, date, amount"),
        (HEADER, "no rows"),
        (HEADER.replace("number", "id"), "lacks number"),
        (HEADER + '1,"N"x,1,2026-01-02,A\n', "row 2"),
    ],
)
def test_unreadable_files_are_refused(tmp_path: Path, text: str, problem: str) -> None:
    with pytest.raises(BadInput, match=problem):
        read_ledger(written(tmp_path, text))
