"""Fits the dispute classifier and writes weights, manifest, metrics and card beside this file.

    python models/dispute_classifier/train.py [--compare]

`--compare` also judges the other candidates, with whole writers left out (some minutes).
"""

from __future__ import annotations

import sys
from pathlib import Path

from tollgate.advisors.mail.fitting import fit_and_write

if __name__ == "__main__":
    here = Path(__file__).resolve().parent
    fit_and_write(here, here.parents[1] / "data/corpora/mails", compare="--compare" in sys.argv)
