"""Make a database ready: schema, guards, and the first policy."""

from __future__ import annotations

import json

from tollgate.domain.audit.chain import FIRM
from tollgate.domain.gate.policy import read_policy
from tollgate.kernel.digest import canonical
from tollgate.store import audit, policies, schema
from tollgate.workflows.parts.firm import Firm

# Small drafts are billed by rule alone; larger ones wait for a person whose role may decide them.
FIRST_POLICY = {
    "automatic_up_to": {"USD": "60000.00", "EUR": "60000.00", "GBP": "60000.00"},
    "approve_up_to": {
        "reviewer": {"USD": "150000.00", "EUR": "150000.00", "GBP": "150000.00"},
        "controller": {"USD": "5000000.00", "EUR": "5000000.00", "GBP": "5000000.00"},
    },
    "override_roles": {},
    "hold_on_advice": True,
    "amount_tolerance_minor": 0,
    "separation_of_duties": True,
    "second_person_above": {
        "override": {"USD": "250000.00", "EUR": "250000.00", "GBP": "250000.00"},
        "settle": {"USD": "250000.00", "EUR": "250000.00", "GBP": "250000.00"},
    },
}


def init_firm(firm: Firm) -> None:
    """Create or migrate the schema; a new database gets the first policy. Running it again
    changes nothing."""
    schema.migrate(firm.database)
    now = firm.world.clock.now()
    with firm.database.write() as tx:
        firm.database.lock(tx, [audit.lock_name(FIRM)])
        if policies.newest_version(tx) is not None:
            return
        body = canonical(FIRST_POLICY)
        read_policy(1, json.loads(body))
        policies.propose(tx, 1, body, ("tollgate", "the policy that comes with Tollgate"), now)
        policies.release(tx, 1, "init", now)
        entry = audit.Entry("policy_released", "policy:1", "init", {"version": 1, "body": body})
        audit.append(tx, FIRM, now, [entry])
