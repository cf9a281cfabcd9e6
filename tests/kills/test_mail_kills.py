"""A worker dies between keeping a mail and reading it, or while reading: each is read once."""

from __future__ import annotations

import random
import time
from collections import Counter
from typing import Any

import pytest
from sqlalchemy import select

import build
from kills import processes
from kills.test_kills import VERSIONS, ended, started
from mail_kit import letter, rows
from tollgate.store import advice, disputes, mails
from tollgate.workflows.keep_mail import keep_mails
from tollgate.workflows.parts.mail_keeping import Came

LETTERS = 24


def unread(firm: Any) -> int:
    with firm.database.read() as tx:
        states = Counter(tx.execute(select(mails.MAIL_TABLE.c.state)).scalars())
    return states["kept"]


@pytest.mark.slow
def test_mails_are_read_once_whoever_dies(firm: Any) -> None:
    processes.spare_postgresql(firm)
    chance = random.Random(5)
    build.plain(firm, {"M1": 1_000_00})
    build.billable(firm, "M1")
    text = "Hello {n},\n\nwe already paid invoice N-2026-00001 on 9 March 2026, reference 88{n}.\n"
    batch = [Came(letter(text.format(n=n), subject=f"Paid {n}"), "test") for n in range(LETTERS)]
    for start in range(0, LETTERS, 8):
        keep_mails(firm, batch[start : start + 8], "test")
    interrupted = 0
    for number in range(4):
        process, _ = started(firm, processes.work, VERSIONS[number >= 2])
        before, patience = unread(firm), time.monotonic() + 60
        while before and unread(firm) == before and time.monotonic() < patience:
            time.sleep(0.01)
        time.sleep(chance.uniform(0, 0.05))
        process.kill()
        ended(process, by_signal=True)
        interrupted += 0 < unread(firm) < LETTERS
    process, _ = started(firm, processes.work, VERSIONS[1])
    patience = time.monotonic() + 90
    while unread(firm) and time.monotonic() < patience:
        time.sleep(0.05)
    process.kill()
    ended(process, by_signal=True)
    assert unread(firm) == 0 and interrupted, "no kill found work under way"
    readings = Counter(row.subject for row in rows(firm, advice.ADVICE))
    assert set(readings.values()) == {1} and len(readings) == LETTERS
    pauses = Counter(row.mail for row in rows(firm, disputes.PAUSE))
    assert set(pauses.values()) == {1}, "what follows from a mail follows once"
    build.holds_together(firm)
