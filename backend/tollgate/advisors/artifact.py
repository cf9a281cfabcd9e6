"""A fitted model on disk: weights as plain JSON beside a manifest that proves them unchanged.

Loading runs no code from the file and imports no modelling library.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

from tollgate.kernel.errors import Fatal

WEIGHTS = "weights.json"
MANIFEST = "manifest.json"
LARGEST_BYTES = 64 * 1024 * 1024


def load(folder: Path) -> tuple[dict[str, Any], dict[str, Any]]:
    """The weights and the manifest of the model in `folder`.

    Raises:
        Fatal: a file is missing or too large, is no JSON object, or the weights are not those
            that the manifest names.
    """
    manifest = _parse(_read(folder / MANIFEST), folder / MANIFEST)
    raw = _read(folder / WEIGHTS)
    if hashlib.sha256(raw).hexdigest() != manifest.get("sha256"):
        raise Fatal("the weights are not those of the manifest", where=str(folder / WEIGHTS))
    return _parse(raw, folder / WEIGHTS), manifest


def save(folder: Path, weights: dict[str, Any], manifest: dict[str, Any]) -> None:
    """Write weights and manifest; the manifest gets the SHA-256 of the weights."""
    folder.mkdir(parents=True, exist_ok=True)
    raw = json.dumps(weights, separators=(",", ":"), sort_keys=True).encode()
    proved = {"sha256": hashlib.sha256(raw).hexdigest(), **manifest}
    (folder / WEIGHTS).write_bytes(raw)
    (folder / MANIFEST).write_text(json.dumps(proved, indent=1) + "\n", encoding="utf-8")


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST_BYTES:
            raise Fatal("is too large for a model", where=str(path))
        return path.read_bytes()
    except OSError as problem:
        raise Fatal(f"cannot be read: {problem.strerror}", where=str(path)) from problem


def _parse(raw: bytes, path: Path) -> dict[str, Any]:
    try:
        found = json.loads(raw)
    except ValueError:
        raise Fatal("is not JSON", where=str(path)) from None
    if not isinstance(found, dict):
        raise Fatal("is not a JSON object", where=str(path))
    return found
