"""Named arrays of a fitted model in a folder of `models/`: weights.npz beside manifest.json, which
names their digest."""

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

_MANIFEST, _WEIGHTS = "manifest.json", "weights.npz"


def write_weights(
    folder: Path, arrays: Mapping[str, NDArray[np.float32]], origin: Mapping[str, Any]
) -> None:
    """Write arrays in half precision and the manifest; the same arrays give the same bytes."""
    import numpy as np

    folder.mkdir(parents=True, exist_ok=True)
    kept = io.BytesIO()
    halved: dict[str, Any] = {name: arrays[name].astype(np.float16) for name in sorted(arrays)}
    np.savez_compressed(kept, **halved)
    (folder / _WEIGHTS).write_bytes(kept.getvalue())
    manifest = {"sha256": digest_bytes(kept.getvalue()), **origin}
    (folder / _MANIFEST).write_text(json.dumps(manifest, indent=1) + "\n", encoding="utf-8")


def read_weights(folder: Path) -> dict[str, NDArray[np.float32]]:
    """The arrays of a folder.

    Raises:
        Fatal: a file is missing, or the weights are not those that the manifest names.
    """
    import numpy as np

    try:
        manifest: dict[str, Any] = json.loads((folder / _MANIFEST).read_text("utf-8"))
        raw = (folder / _WEIGHTS).read_bytes()
    except OSError as problem:
        raise Fatal(f"no weights: {problem.strerror}", where=str(folder)) from problem
    if digest_bytes(raw) != manifest.get("sha256"):
        raise Fatal("the weights are not those of the manifest", where=str(folder))
    with np.load(io.BytesIO(raw), allow_pickle=False) as stored:
        return {name: stored[name].astype(np.float32) for name in stored.files}
