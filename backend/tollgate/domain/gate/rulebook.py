"""The rulebook: every rule, in the order in which a reviewer reads them."""

from __future__ import annotations

from typing import Protocol

from tollgate.domain.gate.facts import Facts
from tollgate.domain.gate.rules import completion, control, customer, scope
from tollgate.kernel.decision import Answer


class Rule(Protocol):
    """A function with a name: total, facts in, answer out."""

    @property
    def __name__(self) -> str: ...

    def __call__(self, facts: Facts, /) -> Answer: ...


# Raised when a rule is added, removed or changes its meaning; each decision keeps it.
VERSION = "2026.2"

RULEBOOK: tuple[Rule, ...] = (
    scope.contract_is_in_force,
    scope.milestone_is_in_contract,
    scope.milestone_is_unbilled,
    completion.milestone_is_completed,
    completion.completion_is_past,
    completion.earlier_milestones_are_billed,
    completion.acceptance_is_on_file,
    completion.acceptance_is_unconditional,
    completion.work_is_not_rejected,
    scope.change_orders_are_settled,
    scope.draft_is_priced,
    scope.tax_is_mapped,
    scope.currencies_agree,
    scope.amount_is_as_agreed,
    scope.ceiling_has_room,
    customer.customer_is_complete,
    customer.customer_is_not_on_hold,
    customer.po_is_on_file,
    customer.po_is_valid,
    customer.po_has_room,
    control.period_is_open,
    control.approval_is_given,
    control.approval_is_current,
    control.approval_is_within_limit,
    control.approver_is_somebody_else,
    control.advisors_have_judged,
    control.no_open_advice,
    control.no_confirmed_advice,
)
