"""The search for reference cycles, held back while work makes very many values without any."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def no_search_for_cycles() -> Iterator[None]:
    """Inside, the collector does not walk millions of live values again and again, which would
    cost a tenth of the time and more and find nothing. What was there before, the whole program,
    is left out of a `gc.collect()` inside. Afterwards all is as it was."""
    searching = gc.isenabled()
    gc.disable()
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()
        if searching:
            gc.enable()
