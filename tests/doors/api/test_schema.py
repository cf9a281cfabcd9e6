"""The OpenAPI document, attacked: whatever comes in, no route answers with a server error."""

from __future__ import annotations

import os
import warnings
from typing import Any

from hypothesis import HealthCheck, Phase, settings

import build
from tollgate.kernel.reasons import Role

# More than the few that every run tries, other ones each time: TOLLGATE_FUZZ=100.
CASES_PER_ROUTE = int(os.environ.get("TOLLGATE_FUZZ", "6"))


def as_it_is(_context: Any, value: Any) -> bytes:
    """A body that is no JSON."""
    return value if isinstance(value, bytes) else str(value).encode()


def test_no_route_breaks(api: Any) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import schemathesis
        from schemathesis import checks

        schemathesis.serializer("message/rfc822")(as_it_is)

        build.plain(api.firm)
        build.billable(api.firm)
        schema = schemathesis.openapi.from_asgi("/openapi.json", api.client.app)
        routes = 0
        for result in schema.get_all_operations():
            operation = result.ok()
            if operation.path.startswith("/hooks"):
                continue
            routes += 1

            def attack(case: Any) -> None:
                role = Role.CONTROLLER if case.method != "PATCH" else Role.BILLING
                answer = case.call(headers=api.as_(role))
                case.validate_response(answer, checks=[checks.not_a_server_error])

            _run(operation, attack)
    assert routes > 25


def _run(operation: Any, attack: Any) -> None:
    from hypothesis import given

    strategy = operation.as_strategy()
    limits = settings(
        max_examples=CASES_PER_ROUTE,
        derandomize="TOLLGATE_FUZZ" not in os.environ,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    limits(given(case=strategy)(attack))()
