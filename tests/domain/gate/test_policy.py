"""The policy reader takes what it knows and refuses everything else by the name of the field."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tollgate.domain.gate.policy import Policy, read_policy
from tollgate.kernel.errors import BadInput
from tollgate.kernel.money import Money
from tollgate.kernel.reasons import Reason, Role
from tollgate.workflows.init_firm import FIRST_POLICY

WRONG: list[tuple[dict[str, Any], str]] = [
    ({"automatic": {}}, "automatic"),
    ({"automatic_up_to": []}, "automatic_up_to"),
    ({"automatic_up_to": None}, "automatic_up_to"),
    ({"automatic_up_to": {"EURO": "1"}}, "automatic_up_to.EURO"),
    ({"automatic_up_to": {"EUR": 1}}, "automatic_up_to.EUR"),
    ({"automatic_up_to": {"EUR": 1.5}}, "automatic_up_to.EUR"),
    ({"automatic_up_to": {"EUR": "1,5"}}, "automatic_up_to.EUR"),
    ({"automatic_up_to": {"EUR": "1.555"}}, "automatic_up_to.EUR"),
    ({"automatic_up_to": {"EUR": "-1"}}, "automatic_up_to.EUR"),
    ({"approve_up_to": []}, "approve_up_to"),
    ({"approve_up_to": {"boss": {}}}, "approve_up_to"),
    ({"approve_up_to": {"reviewer": 5}}, "approve_up_to.reviewer"),
    ({"approve_up_to": {"reviewer": {"XXQ": "5"}}}, "approve_up_to.reviewer.XXQ"),
    ({"approve_up_to": {"reviewer": {"EUR": "x"}}}, "approve_up_to.reviewer.EUR"),
    ({"override_roles": []}, "override_roles"),
    ({"override_roles": {"NO_REASON": []}}, "override_roles"),
    ({"override_roles": {"OUT_OF_ORDER": "pm"}}, "override_roles.OUT_OF_ORDER"),
    ({"override_roles": {"OUT_OF_ORDER": ["boss"]}}, "override_roles.OUT_OF_ORDER"),
    ({"hold_on_advice": 1}, "hold_on_advice"),
    ({"separation_of_duties": "yes"}, "separation_of_duties"),
    ({"amount_tolerance_minor": True}, "amount_tolerance_minor"),
    ({"amount_tolerance_minor": -1}, "amount_tolerance_minor"),
    ({"amount_tolerance_minor": "1"}, "amount_tolerance_minor"),
    ({"amount_tolerance_minor": 1.0}, "amount_tolerance_minor"),
]


@pytest.mark.parametrize(("body", "where"), WRONG, ids=[json.dumps(body) for body, _ in WRONG])
def test_a_wrong_body_is_refused_by_the_name_of_the_field(body: dict[str, Any], where: str) -> None:
    with pytest.raises(BadInput) as refused:
        read_policy(2, body)
    assert refused.value.where == where


def test_the_first_policy_is_read() -> None:
    policy = read_policy(1, FIRST_POLICY)
    limit = Money.parse(FIRST_POLICY["automatic_up_to"]["EUR"], "EUR")
    assert policy.automatic(limit)
    assert not policy.automatic(limit + Money(1, "EUR"))
    assert not policy.automatic(Money(1, "JPY")), "a currency that nobody named waits for a person"
    assert policy.limit(Role.REVIEWER, "USD") == 150_000_00
    assert policy.limit(Role.PM, "USD") == 0


def test_an_empty_policy_lets_nothing_pass_by_itself() -> None:
    policy = read_policy(1, {})
    assert policy == Policy(1)
    assert not policy.automatic(Money(1, "EUR"))
    assert policy.hold_on_advice and policy.separation_of_duties
    assert policy.may_override(Role.CONTROLLER, Reason.OUT_OF_ORDER)
    assert not policy.may_override(Role.PM, Reason.OUT_OF_ORDER)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=5,
)


@given(
    st.dictionaries(
        st.sampled_from([*FIRST_POLICY, "other"]),
        json_values,
        max_size=4,
    )
)
def test_any_body_is_read_or_refused(body: dict[str, Any]) -> None:
    refused = None
    try:
        read_policy(3, body)
    except BadInput as problem:
        refused = problem
    assert refused is None or refused.where
