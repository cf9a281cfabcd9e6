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
    APPROVE = "approve"
    OVERRIDE = "override"
    RUN_BILLING = "run_billing"
    CREDIT = "credit"
    CHANGE_CUSTOMER = "change_customer"
    CLOSE_PERIOD = "close_period"
    PROPOSE_POLICY = "propose_policy"
    RELEASE_POLICY = "release_policy"
    MANAGE_PEOPLE = "manage_people"
    REPLAY_EVENT = "replay_event"
    SETTLE_ADVICE = "settle_advice"
    ADOPT_MODEL = "adopt_model"


_R = Right
_SEE = frozenset({_R.READ_BILLING, _R.READ_MILESTONES})
RIGHTS: dict[Role, frozenset[Right]] = {
    Role.REVIEWER: _SEE
    | {_R.WORK_QUEUE, _R.APPROVE, _R.OVERRIDE, _R.RECORD_ACCEPTANCE, _R.READ_AUDIT}
    | {_R.SETTLE_ADVICE},
    Role.BILLING: _SEE
    | {
        _R.WORK_QUEUE,
        _R.RUN_BILLING,
        _R.CREDIT,
        _R.CHANGE_CUSTOMER,
        _R.REPORT_WORK,
        _R.REPLAY_EVENT,
    },
    Role.COLLECTOR: _SEE | {_R.WORK_QUEUE},
    Role.PM: frozenset(
        {
            _R.READ_MILESTONES,
            _R.WORK_QUEUE,
            _R.REPORT_WORK,
            _R.RECORD_ACCEPTANCE,
            _R.DECIDE_CHANGE_ORDER,
        }
    ),
    Role.CONTROLLER: _SEE
    | {
        _R.WORK_QUEUE,
        _R.APPROVE,
        _R.OVERRIDE,
        _R.CREDIT,
        _R.CHANGE_CUSTOMER,
        _R.CLOSE_PERIOD,
        _R.PROPOSE_POLICY,
        _R.RELEASE_POLICY,
        _R.READ_AUDIT,
        _R.DECIDE_CHANGE_ORDER,
        _R.SETTLE_ADVICE,
        _R.ADOPT_MODEL,
    },
    Role.AUDITOR: _SEE | {_R.READ_AUDIT},
    Role.ADMIN: frozenset(
        {
            _R.READ_MILESTONES,
            _R.MANAGE_PEOPLE,
            _R.REPLAY_EVENT,
            _R.PROPOSE_POLICY,
            _R.READ_AUDIT,
        }
    ),
    Role.SERVICE: frozenset({_R.REPORT_WORK, _R.READ_MILESTONES}),
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
