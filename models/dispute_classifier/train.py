"""Fits the dispute classifier and writes weights, manifest and metrics beside this file.

    python models/dispute_classifier/train.py [--compare | --judges]

`--compare` also judges the other candidates, with whole writers left out (some minutes).
`--judges` fits only the judges of numbers, days and amounts again and leaves the classifier.
"""

from __future__ import annotations

import sys
from pathlib import Path

from tollgate.advisors.mail.fitting import fit_and_write, fit_judges_again

if __name__ == "__main__":
    here = Path(__file__).resolve().parent
    corpus = here.parents[1] / "data/corpora/mails"
    if "--judges" in sys.argv:
        fit_judges_again(here, corpus)
    else:
        fit_and_write(here, corpus, compare="--compare" in sys.argv)
