"""Rights: what each role may do. Everything that is not named here is refused."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from tollgate.kernel.errors import NotAllowed
from tollgate.kernel.ids import UserId
from tollgate.kernel.reasons import Role


class Right(StrEnum):
    READ_BILLING = "read_billing"
    READ_MILESTONES = "read_milestones"
    READ_AUDIT = "read_audit"
    REPORT_WORK = "report_work"
    RECORD_ACCEPTANCE = "record_acceptance"
    DECIDE_CHANGE_ORDER = "decide_change_order"
    WORK_QUEUE = "work_queue"
    REASSIGN = "reassign"
    APPROVE = "approve"
    OVERRIDE = "override"
    RUN_BILLING = "run_billing"
    CREDIT = "credit"
    RELEASE_HOLDBACK = "release_holdback"
    CHANGE_CUSTOMER = "change_customer"
    RECORD_ORDER = "record_order"
    RECORD_TAX_RATE = "record_tax_rate"
    CLOSE_PERIOD = "close_period"
    PROPOSE_POLICY = "propose_policy"
    RELEASE_POLICY = "release_policy"
    MANAGE_PEOPLE = "manage_people"
    REPLAY_EVENT = "replay_event"
    UPLOAD_DOCUMENT = "upload_document"
    READ_MAIL = "read_mail"
    KEEP_MAIL = "keep_mail"
    WORK_MAIL = "work_mail"
    DECIDE_DISPUTE = "decide_dispute"
    READ_CONNECTIONS = "read_connections"
    MANAGE_CONNECTIONS = "manage_connections"
    MAP_CODES = "map_codes"
    SETTLE_ADVICE = "settle_advice"
    ADOPT_MODEL = "adopt_model"


_R = Role
# Right -> who has it: the one place to look or to change.
GRANTED: dict[Right, set[Role]] = {
    Right.READ_BILLING: {_R.REVIEWER, _R.BILLING, _R.COLLECTOR, _R.CONTROLLER, _R.AUDITOR},
    Right.READ_MILESTONES: {
        _R.REVIEWER,
        _R.BILLING,
        _R.COLLECTOR,
        _R.PM,
        _R.CONTROLLER,
        _R.AUDITOR,
        _R.ADMIN,
        _R.SERVICE,
    },
    Right.READ_AUDIT: {_R.REVIEWER, _R.CONTROLLER, _R.AUDITOR, _R.ADMIN},
    Right.REPORT_WORK: {_R.BILLING, _R.PM, _R.SERVICE},
    Right.RECORD_ACCEPTANCE: {_R.REVIEWER, _R.PM},
    Right.DECIDE_CHANGE_ORDER: {_R.PM, _R.CONTROLLER},
    Right.WORK_QUEUE: {_R.REVIEWER, _R.BILLING, _R.COLLECTOR, _R.PM, _R.CONTROLLER},
    Right.REASSIGN: {_R.CONTROLLER},
    Right.APPROVE: {_R.REVIEWER, _R.CONTROLLER},
    Right.OVERRIDE: {_R.REVIEWER, _R.CONTROLLER},
    Right.RUN_BILLING: {_R.BILLING},
    Right.CREDIT: {_R.BILLING, _R.CONTROLLER},
    Right.RELEASE_HOLDBACK: {_R.BILLING, _R.CONTROLLER},
    Right.CHANGE_CUSTOMER: {_R.BILLING, _R.CONTROLLER},
    Right.RECORD_ORDER: {_R.BILLING, _R.CONTROLLER},
    Right.RECORD_TAX_RATE: {_R.BILLING, _R.CONTROLLER},
    Right.CLOSE_PERIOD: {_R.CONTROLLER},
    Right.PROPOSE_POLICY: {_R.CONTROLLER, _R.ADMIN},
    Right.RELEASE_POLICY: {_R.CONTROLLER},
    Right.MANAGE_PEOPLE: {_R.ADMIN},
    Right.REPLAY_EVENT: {_R.BILLING, _R.ADMIN},
    Right.UPLOAD_DOCUMENT: {_R.REVIEWER, _R.BILLING, _R.PM, _R.SERVICE},
    Right.READ_MAIL: {_R.REVIEWER, _R.BILLING, _R.COLLECTOR, _R.PM, _R.CONTROLLER, _R.AUDITOR},
    Right.KEEP_MAIL: {_R.BILLING, _R.COLLECTOR, _R.PM, _R.CONTROLLER, _R.SERVICE},
    Right.WORK_MAIL: {_R.BILLING, _R.COLLECTOR, _R.CONTROLLER},
    Right.DECIDE_DISPUTE: {_R.BILLING, _R.PM, _R.CONTROLLER},
    Right.READ_CONNECTIONS: {_R.BILLING, _R.CONTROLLER, _R.AUDITOR, _R.ADMIN},
    Right.MANAGE_CONNECTIONS: {_R.ADMIN},
    Right.MAP_CODES: {_R.BILLING, _R.ADMIN},
    Right.SETTLE_ADVICE: {_R.REVIEWER, _R.CONTROLLER},
    Right.ADOPT_MODEL: {_R.CONTROLLER},
}
RIGHTS: dict[Role, frozenset[Right]] = {
    role: frozenset(right for right, roles in GRANTED.items() if role in roles) for role in Role
}


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody who signed in, or a machine with a token: an address and a role."""

    id: UserId
    role: Role

    def may(self, right: Right) -> bool:
        return right in RIGHTS[self.role]

    def require(self, right: Right) -> None:
        """
        Raises:
            NotAllowed: the role lacks the right.
        """
        if not self.may(right):
            raise NotAllowed(f"the role {self.role} may not {right.value.replace('_', ' ')}")
