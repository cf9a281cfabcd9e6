"""Why a pair is suspected, in words that a reviewer can check against the two documents."""

from __future__ import annotations

from tollgate.advisors.duplicates import names
from tollgate.advisors.duplicates.blocks import Pair, Split
from tollgate.advisors.duplicates.book import Amount, Book
from tollgate.advisors.duplicates.cells import USUAL_DECIMALS
from tollgate.kernel.currency import decimals


def of_pair(book: Book, pair: Pair) -> list[str]:
    """Number, party, amount and date, in this order."""
    return [_number(book, pair), _party(book, pair), _amount(book, pair), _dates(book, pair)]


def of_split(book: Book, split: Split) -> list[str]:
    """That two parts add up to the whole, and what ties them to it."""
    whole, one, other = split
    entry = book.entries
    words = [
        f"{shown(book.amount[one])} ({entry[one].id}) and {shown(book.amount[other])} "
        f"({entry[other].id}) add up to {shown(book.amount[whole])} ({entry[whole].id})",
        f"same party {entry[whole].party}",
    ]
    stem = book.squeezed[whole]
    parts = [book.squeezed[i] for i in (one, other)]
    if stem and all(part.startswith(stem) or part.endswith(stem) for part in parts):
        words.append(f"both parts carry the number {entry[whole].number}")
    days = [book.day[i] for i in split]
    words.append(f"all within {max(days) - min(days)} days")
    return words


def shown(amount: Amount) -> str:
    """An amount in major units with its currency, where one is known."""
    currency, minor = amount
    places = decimals(currency) if currency else USUAL_DECIMALS
    digits = str(abs(minor)).rjust(places + 1, "0")
    whole, fraction = (digits[:-places], "." + digits[-places:]) if places else (digits, "")
    return f"{'-' if minor < 0 else ''}{int(whole):,}{fraction} {currency}".strip()


def _number(book: Book, pair: Pair) -> str:
    one, other = (book.entries[i].number for i in pair)
    left, right = (book.squeezed[i] for i in pair)
    both = f"{one} and {other}"
    if not left or not right:
        return (
            "no number to compare" if not left and not right else f"only one number, {one}{other}"
        )
    if one == other:
        return f"same number {one}"
    if book.norm[pair[0]] == book.norm[pair[1]]:
        return f"same number, written differently: {both}"
    found = names.compare(left, right)
    if found.is_swap:
        return f"two characters of the number changed places: {both}"
    if found.is_look_alike:
        return f"the numbers differ only in characters that look alike: {both}"
    if found.edits == 1:
        return f"the numbers differ in one character: {both}"
    if names.stands_inside(left, right) or names.digits(left) == names.digits(right) != "":
        return f"one number stands inside the other: {both}"
    return f"other number: {both}"


def _party(book: Book, pair: Pair) -> str:
    i, j = pair
    one, other = book.entries[i].party, book.entries[j].party
    if one == other:
        return f"same party {one}"
    if book.party[i] == book.party[j]:
        return f"same party, written differently: {one} and {other}"
    if names.party_likeness(book.party[i], book.party[j]) >= 0.6:
        return f"names that may be one party: {one} and {other}"
    return f"two party records: {one} and {other}"


def _amount(book: Book, pair: Pair) -> str:
    i, j = pair
    if book.amount[i] != book.amount[j]:
        return f"amounts {shown(book.amount[i])} and {shown(book.amount[j])}"
    others = len(book.of_party_amount[book.party[i], book.amount[i]]) - 1
    others -= book.party[i] == book.party[j]
    again = f"which this party has {others} more times" if others else "found here only"
    return f"same amount {shown(book.amount[i])}, {again}"


def _dates(book: Book, pair: Pair) -> str:
    gap = abs(book.day[pair[1]] - book.day[pair[0]])
    if gap == 0:
        return f"same day {book.entries[pair[0]].on.isoformat()}"
    first, last = sorted(book.entries[i].on for i in pair)
    return f"{gap} day{'s' * (gap > 1)} apart: {first.isoformat()} and {last.isoformat()}"
