"""Where a benchmark spends its time: the stack of the main thread, looked at every two
milliseconds by a timer signal, which costs far less than tracing every call. A look that comes
late, because a driver or the disk did not let go, counts for all the time since the one before."""

from __future__ import annotations

import signal
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

_SECONDS = 0.002
_OURS = str(Path(__file__).parents[2])


class Samples:
    """For how long each function of ours was on the stack below the function called `within`."""

    def __init__(self, within: str, clock: Callable[[], float] = time.perf_counter) -> None:
        self.within = within
        self.clock = clock
        self.seconds = 0.0
        self.seen: defaultdict[str, float] = defaultdict(float)
        self._last = clock()

    def look(self, frame: FrameType | None) -> None:
        """Count the functions of one stack, each once, for the time since the last look."""
        now = self.clock()
        passed, self._last = now - self._last, now
        names: set[str] = set()
        while frame is not None:
            code = frame.f_code
            if code.co_name == self.within:
                self.seconds += passed
                for name in names:
                    self.seen[name] += passed
                return
            if code.co_filename.startswith(_OURS):
                where = code.co_filename[len(_OURS) + 1 :]
                names.add(f"{where} {code.co_qualname}")
            frame = frame.f_back

    def shares(self, least: float = 2.0) -> list[tuple[str, float]]:
        """(file and function, percent of the time in it and what it calls), the largest first."""
        shares = [(name, 100 * passed / self.seconds) for name, passed in self.seen.items()]
        shares.sort(key=lambda share: -share[1])
        return [(name, round(share, 1)) for name, share in shares if share >= least]


@contextmanager
def sampled(within: str) -> Iterator[Samples]:
    """Look at the stack while the block runs; what runs outside `within` is not counted."""
    samples = Samples(within)
    before = signal.signal(signal.SIGALRM, lambda _, frame: samples.look(frame))
    signal.setitimer(signal.ITIMER_REAL, _SECONDS, _SECONDS)
    try:
        yield samples
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
