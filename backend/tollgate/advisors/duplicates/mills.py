"""Invented ledgers of several shapes, made from a seed: training and evaluation recipe only.

They hold what floods naive rules: monthly fees at one price, price lists, round amounts, numbers in
sequence, one number used every month, credits with their rebills.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from datetime import date, timedelta

from tollgate.advisors.duplicates.ledger import Entry

_STEMS = """
Alder Amber Anchor Arbor Aspen Atlas Beacon Birch Bright Canyon Cedar Cobalt Copper Coral
Delta Eagle Ember Falcon Fern Flint Garnet Glacier Granite Harbor Hazel Helio Indigo Iron Juniper
Kestrel Lantern Larch Linden Lumen Maple Meridian Mesa Nordic Oak Onyx Orchard Osprey Pine Prairie
Quarry Quartz Raven Ridge River Sable Sequoia Sierra Silver Slate Summit Tamarack Tern Umber Vale
Vector Vista Walnut Willow Zephyr""".split()
_TRADES = """
Analytics Builders Consulting Controls Design Drafting Electric Engineering Foundry
Freight Geotech Hosting Interiors Labs Legal Logistics Mechanical Media Networks Partners Paving
Printing Recruiting Roofing Security Services Software Staffing Supply Surveying Systems Telecom
Testing Training Translation Transport""".split()
_FORMS = ["Inc.", "LLC", "Ltd", "GmbH", "& Co. KG", "S.A.", "BV", "LLP", "", "", ""]


@dataclass(frozen=True, slots=True)
class Shape:
    """What kind of firm keeps the ledger."""

    rows: int
    parties: int
    named: bool  # parties by name, else by code
    recurring: float  # share of parties with a fixed fee every month
    listed: float  # share of parties that sell at a few list prices
    round_amounts: float  # share of the other amounts that are round
    sequential: float  # share of parties whose numbers run on without gaps
    currencies: tuple[str, ...]


SHAPES: dict[str, Shape] = {
    "agency": Shape(1_500, 60, True, 0.4, 0.2, 0.4, 0.7, ("EUR",)),
    "engineers": Shape(6_000, 220, True, 0.2, 0.2, 0.3, 0.5, ("USD", "CAD")),
    "retail_supplies": Shape(20_000, 900, False, 0.15, 0.4, 0.1, 0.3, ("",)),
    "property": Shape(8_000, 300, True, 0.7, 0.1, 0.6, 0.4, ("GBP",)),
    "group": Shape(15_000, 1_500, False, 0.2, 0.2, 0.25, 0.5, ("EUR", "USD", "JPY", "CHF")),
    "small_practice": Shape(400, 40, True, 0.3, 0.2, 0.5, 0.8, ("",)),
}


def grind(shape: Shape, seed: int) -> list[Entry]:
    """A ledger of two years or so, in order of date, with ids "n1", "n2", …"""
    chance = random.Random(seed)  # noqa: S311  a seeded recipe, nothing secret
    weights = [chance.paretovariate(1.1) for _ in range(shape.parties)]
    scale = shape.rows / sum(weights)
    entries: list[Entry] = []
    for at, weight in enumerate(weights):
        entries.extend(_party(shape, at, max(1, round(weight * scale)), chance))
    entries.sort(key=lambda entry: entry.on)
    return [replace(entry, id=f"n{at}") for at, entry in enumerate(entries[: shape.rows * 2], 1)]


def _party(shape: Shape, at: int, rows: int, chance: random.Random) -> list[Entry]:
    name = _name(shape, at, chance)
    currency = chance.choice(shape.currencies)
    manner = chance.random()
    style = _number_style(shape, chance)
    start = date(2024, 1, 1) + timedelta(days=chance.randint(0, 40))
    fee = _amount(shape, chance)
    prices = [_amount(shape, chance) for _ in range(chance.randint(2, 6))]
    rate = chance.choice([45, 60, 85, 95, 110, 125, 140, 165, 180]) * 100
    middle = chance.uniform(5, 9)
    made: list[Entry] = []
    seen: set[tuple[str, int]] = set()
    rows = min(rows, 40) if manner < shape.recurring else rows
    for count in range(rows):
        if manner < shape.recurring:
            on = start + timedelta(days=round(count * 30.44) + chance.randint(-1, 2))
            minor = fee if chance.random() < 0.9 else _amount(shape, chance)
        else:
            on = start + timedelta(days=chance.randint(0, 700))
            if manner < shape.recurring + shape.listed:
                minor = chance.choice(prices) * chance.choice([1, 1, 1, 2, 3])
            elif chance.random() < 0.3:
                minor = rate * chance.randint(4, 160) // 2
            else:
                minor = _amount(shape, chance, middle)
        number = _number(style, count, on, chance)
        while (number, minor) in seen and not style.startswith("fixed"):
            number += chance.choice("0123456789")
        seen.add((number, minor))
        made.append(Entry("", name, number, on, minor, currency))
        if chance.random() < 0.01:
            made.extend(_credit_and_rebill(made[-1], style, chance))
    return made


def _credit_and_rebill(entry: Entry, style: str, chance: random.Random) -> list[Entry]:
    """What is no duplicate: the invoice taken back and written anew."""
    later = entry.on + timedelta(days=chance.randint(1, 25))
    again = later + timedelta(days=chance.randint(0, 10))
    return [
        replace(entry, number=f"CN{entry.number}", on=later, minor=-entry.minor),
        replace(entry, number=_number(style, chance.randint(500, 900), again, chance), on=again),
    ]


def _name(shape: Shape, at: int, chance: random.Random) -> str:
    if not shape.named:
        return f"{10_000 + at * 7}" if shape.parties < 1_000 else f"K{at * 3 + 200:06d}"
    words = f"{chance.choice(_STEMS)} {chance.choice(_TRADES)}"
    if chance.random() < 0.3:
        words = f"{chance.choice(_STEMS)} {words}"
    return f"{words} {chance.choice(_FORMS)}".strip()


def _amount(shape: Shape, chance: random.Random, middle: float = 6.5) -> int:
    minor = round(100 * chance.lognormvariate(middle, 1.1))
    if chance.random() < shape.round_amounts:
        unit = chance.choice([500, 1_000, 5_000, 10_000, 50_000])
        minor = max(unit, minor // unit * unit)
    return max(100, minor)


def _number_style(shape: Shape, chance: random.Random) -> str:
    if chance.random() < shape.sequential:
        return chance.choice(["seq:INV-", "seq:", "seq:RE", "year:", "seq:F/"])
    return chance.choice(["random:6", "random:9", "date:", "job:", "fixed:RENT", "random:4"])


def _number(style: str, count: int, on: date, chance: random.Random) -> str:
    kind, _, rest = style.partition(":")
    if kind == "seq":
        return f"{rest}{1000 + count:05d}"
    if kind == "year":
        return f"{on.year}-{count + 1:04d}"
    if kind == "random":
        return str(chance.randint(10 ** (int(rest) - 1), 10 ** int(rest) - 1))
    if kind == "date":
        return on.strftime("%m%d%y")
    if kind == "job":
        return f"J{chance.randint(100, 999)}-{chance.randint(1, 12)}"
    return rest if chance.random() < 0.5 else f"{rest}{on.month}"
