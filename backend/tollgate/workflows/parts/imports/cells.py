"""Reading cells: each mistake is collected with file, line and column, and none stops the rest."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar

from tollgate.connectors.sheets import Row
from tollgate.kernel.calendar import parse_date
from tollgate.kernel.currency import is_currency
from tollgate.kernel.errors import BadInput
from tollgate.kernel.ids import is_code
from tollgate.kernel.money import Money

T = TypeVar("T")
_PERCENT = re.compile(r"(\d{1,3})(?:\.(\d{1,2}))?", re.ASCII)
# Enough to see what is wrong with a file; a thousand lines of the same mistake help nobody.
MOST_ERRORS = 50


@dataclass(slots=True)
class Errors:
    """The mistakes of one file."""

    file: str
    found: list[str] = field(default_factory=list)

    def add(self, row: Row, column: str, problem: str) -> None:
        where = f"{self.file}, line {row.number}" + (f", {column}" if column else "")
        self.found.append(f"{where}: {problem}")


@dataclass(frozen=True, slots=True)
class Cells:
    """One row with typed access; a mistake is noted and a harmless value is returned, because the
    file will not be written anyway."""

    row: Row
    errors: Errors

    def text(self, column: str, required: bool = False) -> str:
        value = self.row.cells.get(column, "")
        if required and not value:
            self.errors.add(self.row, column, "is empty")
        return value

    def code(self, column: str, required: bool = True) -> str:
        value = self.text(column, required)
        if value and not is_code(value):
            self.errors.add(self.row, column, f"{value[:100]!r} cannot be a code")
        return value

    def one_of(self, column: str, allowed: type, default: str = "") -> str:
        value = self.text(column) or default
        known = [member.value for member in allowed]  # type: ignore[attr-defined]
        if value not in known:
            self.errors.add(self.row, column, f"{value!r} is none of {', '.join(known)}")
        return value

    def flag(self, column: str, default: bool = False) -> bool:
        value = self.text(column).lower()
        if value not in ("", "yes", "no"):
            self.errors.add(self.row, column, f"{value!r} is neither yes nor no")
        return value == "yes" if value else default

    def whole(self, column: str, default: int | None = None) -> int:
        value = self.text(column, required=default is None)
        if value.isascii() and value.isdigit() and len(value) < 10:
            return int(value)
        if value or default is None:
            self.errors.add(self.row, column, f"{value!r} is not a whole number")
        return default or 0

    def currency(self, column: str) -> str:
        value = self.text(column, required=True)
        if value and not is_currency(value):
            self.errors.add(self.row, column, f"{value!r} is not an ISO 4217 currency code")
            return "USD"
        return value or "USD"

    def money(self, column: str, currency: str, lowest: int | None = 0) -> int:
        """Minor units; `lowest` None permits negative amounts."""
        found = self.optional_money(column, currency, lowest)
        if found is None:
            self.text(column, required=True)
        return found or 0

    def optional_money(self, column: str, currency: str, lowest: int | None = 0) -> int | None:
        value = self.text(column)
        if not value:
            return None
        minor = self._parsed(column, value, lambda text: Money.parse(text, currency).minor)
        if minor is not None and lowest is not None and minor < lowest:
            self.errors.add(self.row, column, f"{value} is less than {lowest}")
        return minor

    def day(self, column: str) -> date:
        value = self.text(column, required=True)
        return self._parsed(column, value, parse_date) or date(1970, 1, 1)

    def optional_day(self, column: str) -> date | None:
        value = self.text(column)
        return self._parsed(column, value, parse_date) if value else None

    def basis_points(self, column: str) -> int | None:
        """A percentage with at most two decimals, in hundredths of a percent."""
        value = self.text(column)
        if not value:
            return None
        found = _PERCENT.fullmatch(value)
        points = int(found[1]) * 100 + int((found[2] or "0").ljust(2, "0")) if found else -1
        if not 0 <= points <= 10_000:
            self.errors.add(self.row, column, f"{value!r} is no percentage from 0 to 100")
            return 0
        return points

    def _parsed(self, column: str, value: str, parse: Callable[[str], T]) -> T | None:
        if not value:
            return None
        try:
            return parse(value)
        except BadInput as problem:
            self.errors.add(self.row, column, problem.message)
            return None
