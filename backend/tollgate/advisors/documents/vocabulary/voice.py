"""The second voice beside the words: how a clause leans, fitted on clauses of many hands.

It may break silence, where no wording is recognised, call for doubt, where one is, and say that a
clause decides nothing, whatever words it uses. It never makes an acceptance of a clause without a
word of acceptance, and never turns what was heard as a refusal or a condition into one.

Two models have one say each: one goes by the terms of a clause (traits and concepts name no word,
so that one language serves the others; words and letters stand beside them), the other by what the
clause means as a vector.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from math import sqrt

from tollgate.advisors.concepts import concept_terms
from tollgate.advisors.documents.vocabulary.leanings import leanings
from tollgate.advisors.documents.vocabulary.lexicon import fold
from tollgate.advisors.documents.vocabulary.stems import Say, stems
from tollgate.advisors.grounding.sentences import sentences
from tollgate.advisors.sentence_vectors import SentenceVectors
from tollgate.advisors.text_model import TextModel
from tollgate.advisors.text_terms import letter_terms, word_terms, words_of

SAYS = {"accepts": Say.ACCEPT, "conditional": Say.CONDITION, "rejects": Say.REJECT}
SILENT = ("open", "nothing")
_SPEAKS = {Say.ACCEPT: 0.7, Say.CONDITION: 0.55, Say.REJECT: 0.55}  # least chance to break silence
_LIMITS, _DOUBTS = 0.8, 0.85  # least chance of a condition, of no decision, that takes one away
_AGREES, _SURE = 0.65, 0.8  # least chance of an acceptance where words are weak, where they lack
_PUTS_OFF = 0.5  # least chance of leaving a decision open
_MUTES = 0.7  # least chance of deciding nothing that leaves a refusal open
_SETTLES, _SENTENCE = 0.85, 8  # least chance, and words, of a sentence that limits nothing
_DECIDES, _CHOSEN = 0.4, 0.75  # least chance of any decision, and of one among the three
_PRAISES = 0.15  # least chance of an acceptance in a remark that limits nothing
_HARDLY = 0.15  # chance of a refusal below which words told by stems alone refuse nothing
_FEWEST = 6  # words from which on a clause can be doubted: "accepted" says enough
_LENGTH = (3, 70)  # words of a clause


def clause_terms(text: str, language: str) -> Counter[str]:
    """Traits of a clause ("t:"), its words and letters, and concepts of work and money ("k:")."""
    words = words_of(fold(text))
    found = Counter(f"t:{trait}" for trait in leanings(text, language))
    found.update(word_terms(words))
    found.update(letter_terms(words))
    said = (span.of(text) for span in sentences(text, language))
    found.update(f"k:{concept}" for concept in concept_terms(said, language))
    return found


@dataclass(frozen=True, slots=True)
class Voice:
    """What the fitted models say of clauses; without a model of terms it is silent, without
    vectors the terms alone are heard.

    It remembers what it said of a clause: one voice is loaded for one document.
    """

    terms: TextModel | None = None
    vectors: SentenceVectors | None = None
    _told: dict[tuple[str, str], Mapping[str, float]] = field(default_factory=dict, repr=False)

    def chances(self, text: str, language: str) -> Mapping[str, float]:
        """How likely a clause accepts, limits, rejects, is open or says nothing of the work."""
        if self.terms is None:
            return {}
        known = self._told.get((text, language))
        if known is None:
            known = self.terms.chances(clause_terms(text, language))
            if self.vectors is not None:
                known = _together(known, self.vectors.chances([text])[0])
            self._told[text, language] = known
        return known

    def prepare(self, texts: Sequence[str]) -> None:
        """Look at many clauses together, which costs less than one by one."""
        if self.vectors is not None:
            self.vectors.of(texts)

    def leans(self, text: str, languages: tuple[str, ...]) -> Say | None:
        """What a clause says that no wording tells; None where that is not likely enough."""
        if self.terms is None or not _LENGTH[0] <= len(text.split()) <= _LENGTH[1]:
            return None
        found = self.chances(text, languages[0])
        name = max(found, key=lambda each: found[each])
        say = SAYS.get(name)
        if say is None or found[name] < _SPEAKS[say]:
            return None
        named = say is not Say.ACCEPT or _names_acceptance(text, languages, found[name])
        return say if named else None

    def choice(self, text: str, language: str) -> Say | None:
        """What an answer to choose says, beside others that accept or refuse."""
        found = {say: self.chances(text, language).get(name, 0.0) for name, say in SAYS.items()}
        whole = sum(found.values())
        best = max(found, key=lambda say: found[say])
        return best if whole >= _DECIDES and found[best] >= _CHOSEN * whole else None

    def settles(self, text: str, language: str) -> bool:
        """Whether a clause with limiting words most likely neither limits, refuses nor defers."""
        found = self.chances(text, language)
        settled = found.get("accepts", 0.0) + found.get("nothing", 0.0) >= _SETTLES
        return settled and len(text.split()) >= _SENTENCE

    def limits(self, text: str, language: str) -> bool:
        """Whether a clause heard as an acceptance more likely holds a condition."""
        long = len(text.split()) >= _FEWEST
        return long and self.chances(text, language).get("conditional", 0.0) >= _LIMITS

    def limits_surely(self, text: str, language: str) -> bool:
        """Whether a clause says in so many words that it accepts with limits."""
        return self.chances(text, language).get("conditional", 0.0) >= _SURE

    def doubts(self, text: str, language: str) -> bool:
        """Whether a clause heard as an acceptance most likely is none."""
        found = self.chances(text, language)
        none = sum(found.get(each, 0.0) for each in (*SILENT, "rejects"))
        return len(text.split()) >= _FEWEST and none >= _DOUBTS

    def agrees(self, text: str, language: str) -> bool:
        """Whether a clause heard as an acceptance leans to one by this voice as well."""
        return self.chances(text, language).get("accepts", 0.0) >= _AGREES

    def is_silent(self, text: str, language: str) -> bool:
        """Whether a clause most likely decides nothing."""
        found = self.chances(text, language)
        return sum(found.get(each, 0.0) for each in SILENT) >= _MUTES

    def leans_to_accept(self, text: str, language: str) -> bool:
        """Whether a few words praise or accept, and more than they limit or refuse."""
        found = self.chances(text, language)
        against = found.get("conditional", 0.0) + found.get("rejects", 0.0)
        return found.get("accepts", 0.0) >= max(_PRAISES, against)

    def refuses_hardly(self, text: str, language: str) -> bool:
        """Whether words that hold a stem of refusing most likely refuse nothing."""
        long = len(text.split()) >= _LENGTH[0]
        return long and self.chances(text, language).get("rejects", 1.0) < _HARDLY

    def puts_off(self, text: str, language: str) -> bool:
        """Whether a clause most likely leaves a decision open."""
        return self.chances(text, language).get("open", 0.0) >= _PUTS_OFF

    def is_sure(self, text: str, language: str) -> bool:
        """Whether a clause leans to an acceptance so far that no headline is needed."""
        return self.chances(text, language).get("accepts", 0.0) >= _SURE


def _together(one: Mapping[str, float], other: Mapping[str, float]) -> Mapping[str, float]:
    """The geometric mean of chances, as shares of one. It is as sure as either, where the
    arithmetic mean is less sure than both (Genest and Zidek, 1986)."""
    powers = {name: sqrt(chance * other[name]) for name, chance in one.items()}
    whole = sum(powers.values())
    return {name: power / whole for name, power in powers.items()}


def _names_acceptance(text: str, languages: tuple[str, ...], chance: float) -> bool:
    """Words of acceptance, or of approval and payment where the clause leans far to it."""
    folded = re.sub(r"\s", " ", fold(text))
    if stems(languages[:1], "accept", "complete", "bill").search(folded):
        return True
    return chance >= _SURE and not leanings(text, languages[0]).isdisjoint(("fine", "pay"))
