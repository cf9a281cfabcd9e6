"""Writes firms with planted leaks, and clean ones, in every dialect, with their labels.

python data/corpora/leakage/make.py FOLDER [--seed 1] [--firms 2] [--size 60]
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from dialects import DIALECTS, write
from firm import LAST, RATES, Maker


def make(folder: Path, *, seed: int, firms: int, size: int) -> int:
    """Write `firms` leaking firms and one clean one per dialect; the number of folders."""
    made = 0
    for position, dialect in enumerate(DIALECTS):
        for index in range(firms + 1):
            leaky = index > 0
            own_seed = seed * 1000 + position * 10 + index
            maker = Maker(
                own_seed,
                dialect.language,
                dialect.currency,
                tax=dialect.tax,
                leaky=leaky,
                size=size,
            )
            firm = maker.make()
            name = f"{dialect.name}-{'clean' if not leaky else index}"
            places = write(firm, dialect, folder / name)
            labels = [
                {
                    "kind": kind,
                    "rows": [list(place) for key in keys for place in places.get(key, [])],
                    "amount": f"{cents // 100}.{cents % 100:02d}",
                }
                for kind, keys, cents in firm.leaks
            ]
            about = {
                "dialect": dialect.name,
                "seed": own_seed,
                "as_of": LAST.isoformat(),
                "currency": dialect.currency,
                "rates": RATES if leaky else {},
                "leaks": labels,
            }
            text = json.dumps(about, ensure_ascii=False, indent=None, separators=(",", ":"))
            (folder / name / "labels.json").write_text(text + "\n", "utf-8")
            made += 1
    return made


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--firms", type=int, default=2)
    parser.add_argument("--size", type=int, default=60)
    told = parser.parse_args()
    print(make(told.folder, seed=told.seed, firms=told.firms, size=told.size), "firms written")
