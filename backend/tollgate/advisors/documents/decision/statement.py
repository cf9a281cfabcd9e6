"""A sentence that accepts, limits or refuses, and where it stands."""

from __future__ import annotations

from dataclasses import dataclass

from tollgate.advisors.documents.vocabulary.stems import Say


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence that decides."""

    say: Say
    page: int
    start: int
    end: int
    text: str
    formula: bool = False  # "by signing ... accepts": counts only with a signature
    weak: bool = False  # told by stems alone, in no wording that is listed
    rule: bool = False  # may tell what happens in general, not what was decided
    deed: bool = False  # told by a portal's list of deeds, not by a sentence
    about: str = ""  # what stands before it on its line, as the head of an item

    @property
    def manner(self) -> str:
        """How it is said: hinted, as a rule, as a formula; empty where plainly."""
        return "hinted" if self.weak else "rule" if self.rule else "formula" if self.formula else ""
