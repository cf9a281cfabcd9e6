"""Measure the month-end posting: the real path, beside the driver alone on identical rows."""

from __future__ import annotations

import resource
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from tollgate.domain.gate.policy import AdvisorMode
from tollgate.kernel.errors import BadInput
from tollgate.kernel.reasons import Reason
from tollgate.store import databases, raw_driver
from tollgate.store.database import Database
from tollgate.workflows.parts.bench_firm import PERIOD, ask_for_advice, seeded
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.posting import BATCH
from tollgate.workflows.run_billing import run_billing


@dataclass(frozen=True, slots=True)
class Figures:
    """Seconds are wall time; the peak is this process's, in MiB."""

    invoices: int
    seconds: float
    raw_seconds: float
    peak_mb: float

    def as_json(self) -> dict[str, float]:
        return {
            "invoices": self.invoices,
            "seconds": round(self.seconds, 3),
            "per_second": round(self.invoices / self.seconds, 1),
            "raw_seconds": round(self.raw_seconds, 3),
            "raw_ratio": round(self.seconds / self.raw_seconds, 2),
            "peak_mb": round(self.peak_mb, 1),
        }


def bench_posting(
    firm: Firm, invoices: int, url: str | None, advice: AdvisorMode = AdvisorMode.OFF
) -> Figures:
    """Seed two equal databases, post in one by the billing run, write the same rows into the
    other with the driver alone. With `advice` every draft is judged first; drafts that are held
    because of it count as settled.

    Raises:
        BadInput: the database at `url` is not empty.
    """
    with _two_databases(url) as (ours, raw):
        firms = []
        for database in (ours, raw):
            firms.append(seeded(replace(firm, database=database), invoices))
            database.close()  # the pages that seeding left in its connections are none of the run's
        if advice is not AdvisorMode.OFF:
            ask_for_advice(firms[0], advice)
        begun = time.perf_counter()
        posted = sum(
            answer.invoice is not None
            or all(hold.reason is Reason.ADVICE_OPEN for hold in answer.decision.holds)
            for answers in run_billing(firms[0], PERIOD, "bench")
            for answer in answers
        )
        seconds = time.perf_counter() - begun
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        if posted != invoices:
            raise BadInput(f"posted {posted} of {invoices}: the seed is broken")
        with ours.read() as tx:
            chunks = raw_driver.written(tx, BATCH)
        return Figures(invoices, seconds, raw_driver.write(raw, chunks), peak)


@contextmanager
def _two_databases(url: str | None) -> Iterator[tuple[Database, Database]]:
    with TemporaryDirectory() as folder:
        if url is None:
            first = f"sqlite:///{Path(folder) / 'ours.db'}"
            second = f"sqlite:///{Path(folder) / 'raw.db'}"
            made = [Database(first), Database(second)]
        else:
            made = databases.empty_pair(url)
        try:
            yield made[0], made[1]
        finally:
            for database in made:
                database.close()
            if url is not None:
                databases.drop_pair(url)
