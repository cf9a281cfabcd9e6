"""The folder target: two deliveries of one document that meet leave one whole file."""

from __future__ import annotations

import os
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from tollgate.connectors.targets import folder


def test_two_that_write_one_document_at_once_both_end_well(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = b"document,INV-1\n"
    both = threading.Barrier(2, timeout=20)
    flush = os.fsync

    def when_both_have_written(number: int) -> None:
        flush(number)
        both.wait()

    monkeypatch.setattr(folder, "render", lambda _: content)
    monkeypatch.setattr(os, "fsync", when_both_have_written)
    access: Any = SimpleNamespace(options={"folder": str(tmp_path)})
    shipment: Any = SimpleNamespace(document=SimpleNamespace(key="INV-1"))
    with ThreadPoolExecutor(2) as pool:
        receipts = [pool.submit(folder.send, access, shipment) for _ in range(2)]
        assert {each.result().external_id for each in receipts} == {"INV-1.csv"}
    assert folder.find(access, shipment.document) is not None
    assert sorted(path.name for path in tmp_path.iterdir()) == ["INV-1.csv", "INV-1.csv.sha256"]
