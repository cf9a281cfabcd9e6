"""Files made to break readers, through the bounded child: no crash, no hang, nothing accepted.

A sample by default; TOLLGATE_HOSTILE=all reads every file (half an hour on a slow machine).
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from sign_off_paper import FITTED
from tollgate.advisors.documents.local_engine import read_locally
from tollgate.advisors.documents.pages.child import DocumentOpener
from tollgate.advisors.documents.reading import Verdict

_BESIDE = Path(__file__).resolve().parents[2].parent / "shared" / "conformance"
ROOT = Path(os.environ.get("TOLLGATE_CONFORMANCE", _BESIDE)) / "hostile_pdfs"
DEADLINE_SECONDS = 120.0
_LARGEST_SAMPLE = 12_000
_EVERY = 8


def _files() -> list[Path]:
    files = sorted(path for path in ROOT.rglob("*.pdf") if path.is_file())
    if os.environ.get("TOLLGATE_HOSTILE") == "all":
        return files
    return [path for path in files if path.stat().st_size < _LARGEST_SAMPLE][2::_EVERY]


@pytest.fixture(scope="module")
def opener() -> Iterator[DocumentOpener]:
    with DocumentOpener(deadline_seconds=DEADLINE_SECONDS) as opener:
        yield opener


@pytest.mark.skipif(
    not ROOT.is_dir(), reason="the conformance files are not here (TOLLGATE_CONFORMANCE)"
)
@pytest.mark.parametrize("path", _files(), ids=lambda path: path.name)
def test_a_hostile_file_is_read_or_refused(path: Path, opener: DocumentOpener) -> None:
    before = sorted(Path.cwd().iterdir())
    document = opener.open(path.read_bytes())
    reading = read_locally(document, FITTED)
    assert reading.decision is not Verdict.ACCEPTED
    assert (document.error is None) == bool(document.pages)
    assert sorted(Path.cwd().iterdir()) == before
