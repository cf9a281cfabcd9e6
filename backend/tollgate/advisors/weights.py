"""Fitted arrays in a folder of `models/`: weights.npz beside manifest.json, which names their
digest and where they come from."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tollgate.kernel.digest import digest_bytes
from tollgate.kernel.errors import Fatal

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Arrays = Mapping[str, NDArray[Any]]

_MANIFEST, _WEIGHTS = "manifest.json", "weights.npz"


def write_weights(folder: Path, arrays: Arrays, about: Mapping[str, Any]) -> None:
    """Write arrays and manifest; the same arrays give the same bytes."""
    import numpy as np

    folder.mkdir(parents=True, exist_ok=True)
    kept = io.BytesIO()
    named: dict[str, Any] = {**arrays}
    np.savez_compressed(kept, **named)
    (folder / _WEIGHTS).write_bytes(kept.getvalue())
    manifest = {"sha256": digest_bytes(kept.getvalue()), **about}
    (folder / _MANIFEST).write_text(json.dumps(manifest, indent=1) + "\n", encoding="utf-8")


def read_weights(folder: Path) -> tuple[dict[str, Any], dict[str, NDArray[Any]]]:
    """The manifest and the arrays of a folder; halves come in single precision.

    Raises:
        Fatal: a file is missing, or the weights are not those that the manifest names.
    """
    import numpy as np

    try:
        manifest: dict[str, Any] = json.loads((folder / _MANIFEST).read_text("utf-8"))
        raw = (folder / _WEIGHTS).read_bytes()
    except OSError as problem:
        raise Fatal(f"no fitted model: {problem.strerror}", where=str(folder)) from problem
    if digest_bytes(raw) != manifest.get("sha256"):
        raise Fatal("the weights are not those of the manifest", where=str(folder))
    with np.load(io.BytesIO(raw), allow_pickle=False) as stored:
        arrays = {name: stored[name] for name in stored.files}
    return manifest, {
        name: array.astype(np.float32) if array.dtype == np.float16 else array
        for name, array in arrays.items()
    }


def halved(arrays: Mapping[str, NDArray[np.float32]]) -> dict[str, NDArray[np.float16]]:
    """Arrays in half precision, which is enough for a fitted network, by name in order."""
    import numpy as np

    return {name: arrays[name].astype(np.float16) for name in sorted(arrays)}
