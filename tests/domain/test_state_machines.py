"""State machines are whole: every state can be reached, and the database knows exactly them."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Any

import pytest
from sqlalchemy import CheckConstraint

from tollgate.domain.contracts.change_orders import CHANGE_ORDER, ChangeMove, ChangeState
from tollgate.domain.events.billing_event import BILLING_EVENT, EventMove, EventState
from tollgate.domain.events.inbox import INBOX, InboxMove, InboxState
from tollgate.domain.events.sign_off import SIGN_OFF, SignOffMove, SignOffState
from tollgate.domain.invoicing.delivery import DELIVERY, DeliveryMove, DeliveryState
from tollgate.domain.invoicing.write_back import WRITE_BACK, WriteBackMove, WriteBackState
from tollgate.domain.receivables.disputes import DISPUTE, DisputeMove, DisputeState
from tollgate.domain.receivables.mails import (
    MAIL,
    REPLY,
    MailMove,
    MailState,
    ReplyMove,
    ReplyState,
)
from tollgate.domain.review.item import REVIEW_ITEM, ItemMove, ItemState
from tollgate.domain.review.notices import NOTICE, NoticeMove, NoticeState
from tollgate.domain.review.proposals import PROPOSAL, ProposalMove, ProposalState
from tollgate.domain.review.questions import QUESTION, QuestionMove, QuestionState
from tollgate.kernel.state_machine import IllegalMove, Machine
from tollgate.store.tables import metadata

MACHINES: list[tuple[Machine[Any, Any], type[StrEnum], type[StrEnum], str]] = [
    (CHANGE_ORDER, ChangeState, ChangeMove, "change_order"),
    (BILLING_EVENT, EventState, EventMove, "billing_event"),
    (INBOX, InboxState, InboxMove, "inbox"),
    (DELIVERY, DeliveryState, DeliveryMove, "delivery"),
    (REVIEW_ITEM, ItemState, ItemMove, "review_item"),
    (SIGN_OFF, SignOffState, SignOffMove, "sign_off"),
    (MAIL, MailState, MailMove, "mail"),
    (REPLY, ReplyState, ReplyMove, "reply"),
    (DISPUTE, DisputeState, DisputeMove, "dispute"),
    (QUESTION, QuestionState, QuestionMove, "question"),
    (PROPOSAL, ProposalState, ProposalMove, "proposal"),
    (NOTICE, NoticeState, NoticeMove, "notice"),
    (WRITE_BACK, WriteBackState, WriteBackMove, "write_back"),
]
by_name = pytest.mark.parametrize("case", MACHINES, ids=lambda case: case[0].name)


@by_name
def test_every_state_is_reachable_and_every_move_is_used(case: Any) -> None:
    machine, states, moves, _ = case
    assert machine.reachable() == set(states)
    assert {move for _, move in machine.table} == set(moves)


@by_name
def test_what_the_table_does_not_list_is_refused(case: Any) -> None:
    machine, states, moves, _ = case
    for state in states:
        for move in moves:
            if machine.allows(state, move):
                assert machine.after(state, move) in states
            else:
                with pytest.raises(IllegalMove, match=machine.name):
                    machine.after(state, move)


@by_name
def test_the_database_lists_exactly_the_states(case: Any) -> None:
    _, states, _, table = case
    (check,) = (
        constraint
        for constraint in metadata.tables[table].constraints
        if isinstance(constraint, CheckConstraint) and str(constraint.name).endswith("state_known")
    )
    assert set(re.findall(r"'([^']+)'", str(check.sqltext))) == {state.value for state in states}


def test_no_table_has_a_state_without_a_machine() -> None:
    with_state = {name for name, table in metadata.tables.items() if "state" in table.columns}
    assert with_state == {table for _, _, _, table in MACHINES}
