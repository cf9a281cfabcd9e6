"""Shares with an honest interval, for model cards and `tollgate eval`."""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt
from typing import Any

_Z95 = 1.959964


@dataclass(frozen=True, slots=True)
class Share:
    """`hits` of `of`, with the 95 % Wilson score interval (Wilson 1927)."""

    hits: int
    of: int

    @property
    def value(self) -> float | None:
        return self.hits / self.of if self.of else None

    @property
    def interval(self) -> tuple[float, float] | None:
        if not self.of:
            return None
        share, z2 = self.hits / self.of, _Z95 * _Z95
        middle = share + z2 / (2 * self.of)
        reach = _Z95 * sqrt(share * (1 - share) / self.of + z2 / (4 * self.of * self.of))
        scale = 1 + z2 / self.of
        return max(0.0, (middle - reach) / scale), min(1.0, (middle + reach) / scale)

    def as_json(self) -> dict[str, Any]:
        """Rounded to three decimals; value and interval are null where there was nothing."""
        interval = self.interval
        return {
            "value": None if self.value is None else round(self.value, 3),
            "interval": None if interval is None else [round(bound, 3) for bound in interval],
            "hits": self.hits,
            "of": self.of,
        }

    def __str__(self) -> str:
        if self.value is None or self.interval is None:
            return "none"
        low, high = self.interval
        return f"{self.value:.3f} [{low:.3f}, {high:.3f}] of {self.of}"
