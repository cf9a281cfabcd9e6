"""Questions on review items, and actions on them that wait for a second person."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Table, insert, select, update

from tollgate.domain.review.item import UNSETTLED
from tollgate.domain.review.proposals import PROPOSAL, ProposalMove, ProposalState
from tollgate.domain.review.questions import QUESTION, QuestionMove, QuestionState
from tollgate.kernel.errors import NotFound
from tollgate.store.database import Tx
from tollgate.store.tables.columns import table
from tollgate.store.tables.contracts import CustomerRow
from tollgate.store.tables.review import ProposalRow, QuestionRow, ReviewItemRow

ASKED, PROPOSED, ITEM = table(QuestionRow), table(ProposalRow), table(ReviewItemRow)
CUSTOMER = table(CustomerRow)


def ask(tx: Tx, row: Mapping[str, Any]) -> None:
    tx.execute(insert(ASKED), [row])


def question(tx: Tx, id: str) -> Any:
    """
    Raises:
        NotFound: there is no such question.
    """
    return _one(tx, ASKED, id, "question")


def _one(tx: Tx, of: Table, id: str, what: str) -> Any:
    found = tx.execute(select(of).where(of.c.id == id)).first()
    if found is None:
        raise NotFound(f"there is no {what} {id}")
    return found


def move_question(tx: Tx, row: Any, move: QuestionMove, values: Mapping[str, Any]) -> None:
    """
    Raises:
        IllegalMove: it was answered or withdrawn.
    """
    state = QUESTION.after(QuestionState(row.state), move)
    tx.execute(update(ASKED).where(ASKED.c.id == row.id).values(state=state, **values))


def questions_on(tx: Tx, item: str) -> Sequence[Any]:
    return tx.execute(select(ASKED).where(ASKED.c.item == item).order_by(ASKED.c.asked_at)).all()


def open_question(tx: Tx, item: str) -> Any | None:
    rows = select(ASKED).where(ASKED.c.item == item, ASKED.c.state == QuestionState.OPEN)
    return tx.execute(rows).first()


def asked_of(tx: Tx, person: str) -> list[dict[str, Any]]:
    """The open questions to a person on items that are not settled, oldest first."""
    rows = (
        select(
            ASKED.c.id,
            ASKED.c.item,
            ASKED.c.asked_by,
            ASKED.c.text,
            ASKED.c.asked_at,
            ITEM.c.contract,
            ITEM.c.milestone,
            ITEM.c.summary,
            ITEM.c.reasons,
            ITEM.c.cash_minor,
            ITEM.c.currency,
            ITEM.c.due_at,
            CUSTOMER.c.name.label("customer_name"),
        )
        .join(ITEM, ITEM.c.id == ASKED.c.item)
        .outerjoin(CUSTOMER, CUSTOMER.c.code == ITEM.c.customer)
        .where(
            ASKED.c.asked_of == person,
            ASKED.c.state == QuestionState.OPEN,
            ITEM.c.state.in_(UNSETTLED),
        )
        .order_by(ASKED.c.asked_at)
        .limit(200)
    )
    return [dict(row) for row in tx.execute(rows).mappings()]


def propose(tx: Tx, row: Mapping[str, Any]) -> None:
    tx.execute(insert(PROPOSED), [row])


def proposal(tx: Tx, id: str) -> Any:
    """
    Raises:
        NotFound: there is no such proposal.
    """
    return _one(tx, PROPOSED, id, "proposal")


def move_proposal(tx: Tx, row: Any, move: ProposalMove, values: Mapping[str, Any]) -> None:
    """
    Raises:
        IllegalMove: it was decided already.
    """
    state = PROPOSAL.after(ProposalState(row.state), move)
    tx.execute(update(PROPOSED).where(PROPOSED.c.id == row.id).values(state=state, **values))


def proposals_on(tx: Tx, item: str) -> Sequence[Any]:
    rows = select(PROPOSED).where(PROPOSED.c.item == item)
    return tx.execute(rows.order_by(PROPOSED.c.proposed_at)).all()


def open_proposal(tx: Tx, item: str) -> Any | None:
    rows = select(PROPOSED).where(PROPOSED.c.item == item, PROPOSED.c.state == ProposalState.OPEN)
    return tx.execute(rows).first()
