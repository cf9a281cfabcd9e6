"""Answers of language models and the tokens they cost, kept in the firm's database."""

from __future__ import annotations

import json
from datetime import date

from sqlalchemy import func, insert, select

from tollgate.kernel.asking import Answer, Question
from tollgate.kernel.digest import canonical
from tollgate.kernel.world import Clock, Ids
from tollgate.store.database import Database
from tollgate.store.inbox import insert_new
from tollgate.store.tables.advice import ModelAnswerRow, ModelTokensRow
from tollgate.store.tables.columns import table

ANSWER, TOKENS = table(ModelAnswerRow), table(ModelTokensRow)


class KeptAnswers:
    """Answers by question (kernel.asking.Memory)."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database, self._clock = database, clock

    def recall(self, question: Question) -> Answer | None:
        with self._database.read() as tx:
            row = tx.execute(select(ANSWER).where(ANSWER.c.question == question.key)).first()
        if row is None:
            return None
        return Answer(
            json.loads(row._mapping["values"]), row.tokens_in, row.tokens_out, row.latency_ms
        )

    def keep(self, question: Question, answer: Answer) -> None:
        row = {
            "question": question.key,
            "model": question.model,
            "input_digest": question.input_digest,
            "prompt_digest": question.prompt_digest,
            "values": canonical(answer.values),
            "tokens_in": answer.tokens_in,
            "tokens_out": answer.tokens_out,
            "latency_ms": answer.latency_ms,
            "kept_at": self._clock.now(),
        }
        with self._database.write() as tx:
            insert_new(tx, ANSWER, [row])


class KeptSpending:
    """Tokens used per day (kernel.asking.Spending): a row per call, so that calls need no lock."""

    def __init__(self, database: Database, ids: Ids) -> None:
        self._database, self._ids = database, ids

    def spent(self, day: date) -> int:
        with self._database.read() as tx:
            total = tx.execute(select(func.sum(TOKENS.c.tokens)).where(TOKENS.c.day == day))
            return int(total.scalar_one() or 0)

    def add(self, day: date, tokens: int) -> None:
        with self._database.write() as tx:
            tx.execute(insert(TOKENS), [{"id": self._ids.new(), "day": day, "tokens": tokens}])
