"""The thresholds a reading of the records depends on; all data, all printed in the report."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Policy:
    """What counts as late, as sure and as too small to mention.

    Basis points (`_bp`) are hundredths of a percent; `interest_bp` is the yearly cost of money.
    """

    as_of: date
    interest_bp: int = 800
    grace_days: int = 10
    early_days: int = 3
    change_order_days: int = 45
    holdback_days: int = 30
    time_days: int = 35
    short_days: int = 10
    repeat_days: int = 100
    smallest_minor: int = 100
    usual_margin_bp: int = 3000
    margin_eaten_bp: int = 2500

    def as_json(self) -> dict[str, object]:
        return {
            "as_of": self.as_of.isoformat(),
            **{name: getattr(self, name) for name in self.__dataclass_fields__ if name != "as_of"},
        }
