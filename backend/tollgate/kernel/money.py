"""Money: an integer of minor units and a currency. Sums are exact and splits lose nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tollgate.kernel.currency import decimals
from tollgate.kernel.errors import BadInput

# Both databases keep signed 64-bit integers; this leaves room to add a thousand of the largest.
LARGEST_MINOR = 9_000_000_000_000_000
BASIS_POINTS = 10_000

_PLAIN = re.compile(r"(-?)(\d{1,16})(?:\.(\d+))?", re.ASCII)


@dataclass(frozen=True, slots=True, order=False)
class Money:
    """An amount in minor units (cents, yen, fils) of one ISO 4217 currency."""

    minor: int
    currency: str

    @classmethod
    def parse(cls, text: str, currency: str) -> Money:
        """Read a plain decimal string in major units, such as "1234.50" or "-3".

        Raises:
            BadInput: not a plain decimal, more decimals than the currency has, or out of range.
        """
        places = decimals(currency)
        found = _PLAIN.fullmatch(text.strip())
        if found is None:
            raise BadInput(f"{text!r} is not a plain decimal amount such as 1234.50")
        sign, whole, fraction = found[1], found[2], (found[3] or "")
        if fraction[places:].strip("0"):
            raise BadInput(f"{text!r} has more decimals than {currency}, which has {places}")
        minor = int(whole) * 10**places + int(fraction[:places].ljust(places, "0") or "0")
        if minor > LARGEST_MINOR:
            raise BadInput(f"{text!r} is beyond the largest amount that can be booked")
        return cls(-minor if sign else minor, currency)

    @classmethod
    def zero(cls, currency: str) -> Money:
        return cls(0, currency)

    @property
    def major(self) -> str:
        """The amount as a decimal string in major units: "1234.50"."""
        places = decimals(self.currency)
        digits = str(abs(self.minor)).rjust(places + 1, "0")
        text = f"{digits[:-places]}.{digits[-places:]}" if places else digits
        return f"-{text}" if self.minor < 0 else text

    def __str__(self) -> str:
        return f"{self.major} {self.currency}"

    def __add__(self, other: Money) -> Money:
        self._same(other)
        return Money(self.minor + other.minor, self.currency)

    def __sub__(self, other: Money) -> Money:
        self._same(other)
        return Money(self.minor - other.minor, self.currency)

    def __neg__(self) -> Money:
        return Money(-self.minor, self.currency)

    def __lt__(self, other: Money) -> bool:
        self._same(other)
        return self.minor < other.minor

    def __le__(self, other: Money) -> bool:
        self._same(other)
        return self.minor <= other.minor

    def __gt__(self, other: Money) -> bool:
        return other < self

    def __ge__(self, other: Money) -> bool:
        return other <= self

    def share(self, basis_points: int) -> Money:
        """This many hundredths of a percent of the amount, half away from zero."""
        return Money(rounded(self.minor * basis_points, BASIS_POINTS), self.currency)

    def split(self, weights: Sequence[int]) -> tuple[Money, ...]:
        """Divide by weights; the parts always add up to the whole (largest remainder).

        Raises:
            ValueError: no weights, a negative one, or all of them zero.
        """
        return tuple(Money(part, self.currency) for part in largest_remainder(self.minor, weights))

    def as_json(self) -> dict[str, str]:
        """The shape in which money crosses every interface."""
        return {"amount": self.major, "currency": self.currency}

    def _same(self, other: Money) -> None:
        if self.currency != other.currency:
            raise ValueError(f"cannot reckon {self.currency} with {other.currency}")


def total(amounts: Iterable[Money], currency: str) -> Money:
    """The sum of amounts in one currency; zero of that currency when there are none."""
    result = Money.zero(currency)
    for amount in amounts:
        result = result + amount
    return result


def rounded(numerator: int, denominator: int) -> int:
    """Integer division, half away from zero (the commercial rule, DIN 1333)."""
    quotient, rest = divmod(abs(numerator), denominator)
    quotient += 2 * rest >= denominator
    return quotient if numerator >= 0 else -quotient


def largest_remainder(whole: int, weights: Sequence[int]) -> tuple[int, ...]:
    """Split an integer by weights so that nothing is lost (Hamilton's method).

    Earlier parts win ties, so the answer depends on nothing but the arguments.

    Raises:
        ValueError: no weights, a negative one, or all of them zero.
    """
    weight_sum = sum(weights)
    if not weights or min(weights) < 0 or weight_sum == 0:
        raise ValueError("weights must be non-negative and not all zero")
    sign, size = (-1, -whole) if whole < 0 else (1, whole)
    parts = [size * weight // weight_sum for weight in weights]
    left = size - sum(parts)
    by_remainder = sorted(range(len(weights)), key=lambda i: (-(size * weights[i] % weight_sum), i))
    for index in by_remainder[:left]:
        parts[index] += 1
    return tuple(sign * part for part in parts)


def percent(basis_points: int) -> str:
    """Basis points as people read them: 1900 is "19 %", 825 is "8.25 %"."""
    whole, rest = divmod(abs(basis_points), 100)
    sign = "-" if basis_points < 0 else ""
    decimals_text = f".{rest:02d}".rstrip("0") if rest else ""
    return f"{sign}{whole}{decimals_text} %"
