"""A ledger indexed for comparison: normal forms per entry and how common each thing is."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from tollgate.advisors.duplicates import names
from tollgate.advisors.duplicates.ledger import Entry

CREDIT_WINDOW_DAYS = 180

Amount = tuple[str, int]


@dataclass(slots=True)
class Book:
    """Parallel lists over the entries, and counts over the whole ledger."""

    entries: Sequence[Entry]
    party: list[str] = field(default_factory=list)
    squeezed: list[str] = field(default_factory=list)
    norm: list[str] = field(default_factory=list)
    shape: list[str] = field(default_factory=list)
    day: list[int] = field(default_factory=list)
    amount: list[Amount] = field(default_factory=list)
    of_party: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    of_amount: dict[Amount, list[int]] = field(default_factory=lambda: defaultdict(list))
    of_party_amount: dict[tuple[str, Amount], list[int]] = field(
        default_factory=lambda: defaultdict(list)
    )
    of_number: Counter[str] = field(default_factory=Counter)
    of_party_number: Counter[tuple[str, str]] = field(default_factory=Counter)
    of_triple: Counter[tuple[str, str, Amount]] = field(default_factory=Counter)
    of_party_day: Counter[tuple[str, int]] = field(default_factory=Counter)
    repeats: Counter[str] = field(default_factory=Counter)
    credited: set[int] = field(default_factory=set)
    spent: set[int] = field(default_factory=set)


def open_book(entries: Sequence[Entry]) -> Book:
    """Index a ledger. Lists of positions are in order of date."""
    book = Book(entries)
    for entry in entries:
        squeezed = names.squeeze(entry.number)
        book.party.append(names.party_key(entry.party))
        book.squeezed.append(squeezed)
        book.norm.append(names.norm(squeezed))
        book.shape.append(names.shape(squeezed))
        book.day.append(entry.on.toordinal())
        book.amount.append((entry.currency, entry.minor))
    for i in sorted(range(len(entries)), key=book.day.__getitem__):
        party, amount = book.party[i], book.amount[i]
        book.of_party[party].append(i)
        book.of_amount[amount].append(i)
        book.of_party_amount[party, amount].append(i)
        book.of_number[book.norm[i]] += 1
        book.of_party_number[party, book.norm[i]] += 1
        book.of_triple[party, book.norm[i], amount] += 1
        book.of_party_day[party, book.day[i]] += 1
    for (party, _), found in book.of_party_amount.items():
        numbers = {book.norm[i] for i in found}
        if len(numbers) > 1:
            book.repeats[party] += len(found)
    _settle_credits(book)
    return book


def _settle_credits(book: Book) -> None:
    """Find the entries that a credit of the same party and amount took back, each credit one.

    A credit goes to the latest entry on or before its day, so that of a wrong invoice, its credit
    and the rebill, the rebill stays live.
    """
    taken = book.credited
    for (party, (currency, minor)), credits in book.of_party_amount.items():
        if minor >= 0:
            continue
        charges = book.of_party_amount.get((party, (currency, -minor)), [])
        for credit in credits:
            day = book.day[credit]
            earlier = [
                i
                for i in charges
                if i not in taken and 0 <= day - book.day[i] <= CREDIT_WINDOW_DAYS
            ]
            if earlier:
                named = [i for i in earlier if _refers(book, credit, i)]
                taken.add((named or earlier)[-1])
                book.spent.add(credit)


def _refers(book: Book, credit: int, charge: int) -> bool:
    number = book.norm[charge]
    return len(number) >= names.SHORTEST_TELLING and number in book.norm[credit]
