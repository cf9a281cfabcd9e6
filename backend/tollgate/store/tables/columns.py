"""The base of all tables: constraint names from day one, and the few column kinds we use."""

from __future__ import annotations

from typing import Any

from sqlalchemy import BigInteger, CheckConstraint, Table, Text
from sqlmodel import Field, SQLModel

from tollgate.kernel.money import LARGEST_MINOR

# Alembic's batch mode on SQLite can only change constraints that have names.
SQLModel.metadata.naming_convention = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}
metadata = SQLModel.metadata


def money(**kwargs: Any) -> Any:
    """A column of minor units."""
    return Field(sa_type=BigInteger, **kwargs)


def long_text(**kwargs: Any) -> Any:
    """A column of text without a length, canonical JSON among it."""
    return Field(sa_type=Text, **kwargs)


def within(column: str, lowest: int = 0) -> CheckConstraint:
    """Money stays between a floor and the largest amount that both databases sum exactly."""
    return CheckConstraint(
        f"{column} >= {lowest} AND {column} <= {LARGEST_MINOR}", name=f"{column}_range"
    )


def one_of(column: str, values: type) -> CheckConstraint:
    """The column holds one member of an enumeration."""
    listed = ", ".join(f"'{member.value}'" for member in values)  # type: ignore[attr-defined]
    return CheckConstraint(f"{column} IN ({listed})", name=f"{column}_known")


def table(row: type[SQLModel]) -> Table:
    """The Core table of a row class: what queries and bulk writers speak."""
    return metadata.tables[str(row.__tablename__)]
