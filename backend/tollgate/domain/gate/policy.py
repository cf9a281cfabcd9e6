"""Policy: versioned data that the rules read. Two people release a version."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from tollgate.kernel.currency import is_currency
from tollgate.kernel.errors import BadInput
from tollgate.kernel.money import Money
from tollgate.kernel.reasons import Reason, Role

Limits = Mapping[str, int]


class AdvisorMode(StrEnum):
    """What is asked before a draft is posted: nothing, plain statistics and rules, or a model."""

    OFF = "off"
    RULES = "rules"
    MODEL = "model"


# Kinds of advice about a draft that a policy may ask for before the gate decides.
ADVISORS = ("unusual_amount", "duplicate")


@dataclass(frozen=True, slots=True)
class Policy:
    """One released version. Amounts are gross, in minor units per currency; a currency that is
    not named has the limit 0, so that what nobody thought of goes to a person."""

    version: int
    automatic_up_to: Limits = field(default_factory=dict)
    approve_up_to: Mapping[Role, Limits] = field(default_factory=dict)
    override_roles: Mapping[Reason, tuple[Role, ...]] = field(default_factory=dict)
    hold_on_advice: bool = True
    amount_tolerance_minor: int = 0
    separation_of_duties: bool = True
    collections: Mapping[str, Any] = field(default_factory=dict)
    second_person_above: Mapping[str, Limits] = field(default_factory=dict)
    """Action (override, settle) -> the amount above which one person is not enough. An action
    that is not named needs no second person."""
    advisors: Mapping[str, AdvisorMode] = field(default_factory=dict)

    def asked(self) -> dict[str, AdvisorMode]:
        """The advisors that must have judged a draft before it may be posted."""
        return {name: mode for name, mode in self.advisors.items() if mode is not AdvisorMode.OFF}

    def automatic(self, gross: Money) -> bool:
        """Whether a draft of this size is billed without a person's approval."""
        return gross.minor <= self.automatic_up_to.get(gross.currency, 0)

    def limit(self, role: Role, currency: str) -> int:
        """What a role may approve, gross in minor units."""
        return self.approve_up_to.get(role, {}).get(currency, 0)

    def wants_second(self, action: str, amount: Money) -> bool:
        """Whether an action on an amount counts only when a second person agrees."""
        limits = self.second_person_above.get(action)
        return limits is not None and amount.minor > limits.get(amount.currency, 0)

    def may_override(self, role: Role, reason: Reason) -> bool:
        return role in self.override_roles.get(reason, (Role.CONTROLLER,))


def read_policy(version: int, body: Mapping[str, Any]) -> Policy:
    """A policy from its stored JSON body; amounts there are decimal strings in major units.

    Raises:
        BadInput: an unknown field, role, reason or currency, or an amount that is none; the
            field is named.
    """
    known = {
        "automatic_up_to",
        "approve_up_to",
        "override_roles",
        "hold_on_advice",
        "amount_tolerance_minor",
        "separation_of_duties",
        "collections",
        "second_person_above",
        "advisors",
    }
    unknown = sorted(set(body) - known)
    if unknown:
        raise BadInput("is no policy field", where=unknown[0])
    tolerance = body.get("amount_tolerance_minor", 0)
    if type(tolerance) is not int or tolerance < 0:
        raise BadInput("is not a whole number of minor units", where="amount_tolerance_minor")
    return Policy(
        version=version,
        automatic_up_to=_limits("automatic_up_to", body.get("automatic_up_to", {})),
        approve_up_to={
            _member(Role, role, "approve_up_to"): _limits(f"approve_up_to.{role}", limits)
            for role, limits in _mapping("approve_up_to", body).items()
        },
        override_roles={
            _member(Reason, reason, "override_roles"): tuple(
                _member(Role, role, f"override_roles.{reason}")
                for role in _list(f"override_roles.{reason}", roles)
            )
            for reason, roles in _mapping("override_roles", body).items()
        },
        hold_on_advice=_flag("hold_on_advice", body),
        amount_tolerance_minor=tolerance,
        separation_of_duties=_flag("separation_of_duties", body),
        collections=_mapping("collections", body),
        second_person_above={
            _action(action): _limits(f"second_person_above.{action}", limits)
            for action, limits in _mapping("second_person_above", body).items()
        },
        advisors={
            _advisor(name): _member(AdvisorMode, mode, f"advisors.{name}")
            for name, mode in _mapping("advisors", body).items()
        },
    )


SECONDED = ("override", "settle")


def _action(name: Any) -> str:
    if name not in SECONDED:
        raise BadInput(f"{name!r} is none of {', '.join(SECONDED)}", where="second_person_above")
    return str(name)


def _mapping(field_name: str, body: Mapping[str, Any]) -> Mapping[str, Any]:
    value = body.get(field_name, {})
    if not isinstance(value, Mapping):
        raise BadInput("is not an object", where=field_name)
    return value


def _list(field_name: str, value: Any) -> list[Any]:
    if not isinstance(value, list):
        raise BadInput("is not a list", where=field_name)
    return value


def _flag(field_name: str, body: Mapping[str, Any]) -> bool:
    value = body.get(field_name, True)
    if not isinstance(value, bool):
        raise BadInput("is neither true nor false", where=field_name)
    return value


def _limits(field_name: str, body: Any) -> Limits:
    if not isinstance(body, Mapping):
        raise BadInput("is not an object of amounts per currency", where=field_name)
    limits = {}
    for currency, amount in body.items():
        if not is_currency(currency) or not isinstance(amount, str):
            raise BadInput(
                'wants amounts such as {"USD": "25000.00"}', where=f"{field_name}.{currency}"
            )
        limits[currency] = _amount(f"{field_name}.{currency}", amount, currency)
    return limits


def _amount(field_name: str, text: str, currency: str) -> int:
    try:
        minor = Money.parse(text, currency).minor
    except BadInput as problem:
        raise BadInput(problem.message, where=field_name) from None
    if minor < 0:
        raise BadInput("is less than nothing", where=field_name)
    return minor


def _advisor(name: str) -> str:
    if name not in ADVISORS:
        raise BadInput("is no advisor", where=f"advisors.{name}")
    return name


def _member(kind: Any, value: Any, field_name: str) -> Any:
    try:
        return kind(value)
    except ValueError:
        raise BadInput(f"{value!r} is not a {kind.__name__.lower()}", where=field_name) from None
