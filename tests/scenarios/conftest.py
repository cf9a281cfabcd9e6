"""The process that opens documents, one for all scenarios."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tollgate.advisors.documents.pages.child import DocumentOpener


@pytest.fixture(scope="session")
def opener() -> Iterator[DocumentOpener]:
    with DocumentOpener() as found:
        yield found
