"""Chooses among candidates, with "none of them" as a choice of its own.

A first look adds the weights of a candidate's traits and keeps the likeliest; a closer look at
these weighs what they mean as well. Both are conditional logits (McFadden 1974): the chance of a
candidate is exp(what speaks for it) over the sum of that for all candidates and for none of them,
which has traits of its own.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from tollgate.advisors import artifact, sentence_vectors
from tollgate.advisors.documents.candidates.amounts import amounts
from tollgate.advisors.documents.candidates.candidate import Candidate, united
from tollgate.advisors.documents.candidates.closer_look import MOST, CloserLook
from tollgate.advisors.documents.candidates.codes import codes
from tollgate.advisors.documents.candidates.dates import dates
from tollgate.advisors.documents.candidates.people import people, titles
from tollgate.advisors.documents.candidates.scene import Scene
from tollgate.advisors.documents.candidates.texts import listed
from tollgate.advisors.documents.candidates.traits import Traits, traits
from tollgate.advisors.documents.found import Found
from tollgate.advisors.documents.vocabulary.lexicon import fold
from tollgate.advisors.weights import read_weights
from tollgate.kernel.errors import Fatal

# In the order in which they are chosen: later fields look at what earlier ones are.
RANKED = (
    "signatory_name",
    "signatory_title",
    "client",
    "signature_date",
    "project_code",
    "po_number",
    "change_order_number",
    "project",
    "milestone",
    "amount",
)
MEANING = "meaning"  # the folder of the closer look, in that of the ranking
_BESIDE = 34  # letters between two fields of one line
_MENTIONS = 6
_CODES = ("project_code", "po_number", "change_order_number")


@dataclass(frozen=True, slots=True)
class Scorer:
    """The first look of one field: weights by trait."""

    weights: Mapping[str, float]

    def score(self, held: Traits) -> float:
        """The sum of the weights of some traits."""
        return sum(self.weights.get(trait, 0.0) for trait in held)

    def likeliest(self, found: Sequence[Candidate], most: int) -> list[Candidate]:
        """As many of the candidates, those with the highest scores first."""
        return sorted(found, key=lambda one: -self.score(one.traits))[:most]


@dataclass(slots=True)
class Choices:
    """The candidates of one document, and what was chosen so far."""

    scene: Scene
    decided: bool
    known: dict[str, Found | None] = field(default_factory=dict)
    _names: list[Candidate] | None = None

    def candidates(self, name: str) -> list[Candidate]:
        """The candidates of a field, in view of what is known."""
        signatory = self.known.get("signatory_name")
        if name == "signatory_name":
            return people(self.scene)
        if name == "signatory_title":
            return titles(self.scene, signatory)
        if name == "signature_date":
            return dates(self.scene, signatory)
        if name == "amount":
            return amounts(self.scene)
        found = codes(self.scene, name) if name in _CODES else self._texts(name)
        near = self._near_signatory(signatory) if name == "client" else {}
        seen = [self._seen(one, near) for one in found]
        vendor = self.scene.fields.vendor() if name == "client" else None
        return [self._with(one, vendor) for one in seen] if vendor is not None else seen

    def absence(self, name: str) -> Traits:
        """What speaks for a field not being in the document."""
        kind = self.scene.kind.value
        said = {"none", f"none:{kind}", f"none:decided={self.decided}&{kind}"}
        said.add(f"none:language={self.scene.sheets.languages[0]}")
        if self.scene.mail is not None:
            said.add(f"none:mail&decided={self.decided}")
        if name in ("signatory_title", "signature_date"):
            said.add(f"none:named={self.known.get('signatory_name') is not None}")
            signed = any(slot.signed for slot in self.scene.slots)
            said |= {f"none:signed={signed}", f"none:slots={min(len(self.scene.slots), 2)}"}
        if name == "milestone":
            said.add(f"none:project={self.known.get('project') is not None}")
        return frozenset(said)

    def _texts(self, name: str) -> list[Candidate]:
        if self._names is None:
            self._names = united(
                Candidate(found, frozenset(traits(self.scene, found, source)))
                for source, found in listed(self.scene)
            )
        rule = self._by_rule(name)
        if rule is None:
            return self._names
        said = frozenset({"src:rule", f"src:rule&{self.scene.kind.value}"})
        return united([*self._names, Candidate(rule, said)])

    def _by_rule(self, name: str) -> Found | None:
        scene = self.scene
        if name == "client":
            organisation = scene.mail.organisation if scene.mail is not None else None
            return organisation or scene.fields.client()
        return scene.fields.project() if name == "project" else scene.fields.milestone()

    def _near_signatory(self, signatory: Found | None) -> dict[tuple[int, int], str]:
        """The cells around each mention of the signatory, by page and offset."""
        near: dict[tuple[int, int], str] = {}
        for mention in self.scene.places_of(signatory.text) if signatory is not None else ():
            cell = self.scene.cell_at(mention.page, mention.start)
            if cell is None:
                continue
            around = self.scene.around.of(cell)
            under = around.under
            second = self.scene.around.of(under).under if under is not None else None
            for how, other in (
                ("cell", cell),
                ("under", under),
                ("second", second),
                ("above", around.above),
                ("left", around.left),
                ("right", self.scene.sheets.right_of(cell)),
            ):
                if other is not None:
                    near.setdefault((other.page, other.start), how)
        return near

    def _seen(self, one: Candidate, near: Mapping[tuple[int, int], str]) -> Candidate:
        """A candidate with what it has in common with the fields chosen before."""
        text = fold(one.found.text)
        said = set()
        if near:
            for place in self.scene.places_of(one.found.text):
                cell = self.scene.cell_at(place.page, place.start)
                how = near.get((cell.page, cell.start)) if cell is not None else None
                if how is not None:
                    said.add(f"signatory:{how}")
        for name, found in self.known.items():
            if found is None or name == "signature_date":
                continue
            other = fold(found.text)
            if text == other:
                said.add(f"is:{name}")
            elif other in text:
                said.add(f"holds:{name}")
            elif text in other:
                said.add(f"within:{name}")
            else:
                said |= self._beside(one.found, found, name)
        return Candidate(one.found, one.traits | said, one.value) if said else one

    def _with(self, one: Candidate, vendor: Found) -> Candidate:
        """A candidate with how it stands to the vendor's name."""
        said = self._beside(one.found, vendor, "vendor")
        return Candidate(one.found, one.traits | said, one.value) if said else one

    def _beside(self, found: Found, known: Found, name: str) -> set[str]:
        """Whether a text stands right before or after a known field, and what is between."""
        said = set()
        for here in self.scene.places_of(found.text)[:_MENTIONS]:
            text = self.scene.sheets.pages[here.page].text
            for there in self.scene.places_of(known.text)[:_MENTIONS]:
                if there.page != here.page:
                    continue
                ahead = here.end <= there.start
                between = text[min(here.end, there.end) : max(here.start, there.start)]
                if len(between) > _BESIDE or between.count("\n") > 1:
                    continue
                glue = "words" if any(sign.isalpha() for sign in between) else "signs"
                line = "apart" if "\n" in between or "   " in between else glue
                where = "ahead" if ahead else "behind"
                said |= {f"beside:{name}:{where}", f"beside:{name}:{where}:{line}"}
        return said


@dataclass(frozen=True, slots=True)
class Ranking:
    """The first look, one scorer per ranked field, and the closer look at what it leaves."""

    scorers: Mapping[str, Scorer]
    closer: CloserLook

    def choose_all(self, scene: Scene, decided: bool) -> dict[str, Candidate | None]:
        """What every field is, or None."""
        choices = Choices(scene, decided)
        chosen: dict[str, Candidate | None] = {}
        for name in RANKED:
            short = self.scorers[name].likeliest(choices.candidates(name), MOST)
            best = self.closer.choose(name, scene, short, choices.absence(name))
            chosen[name] = best
            choices.known[name] = best.found if best is not None else None
        project, order = chosen["project_code"], chosen["po_number"]
        if project is not None and order is not None and project.found == order.found:
            # One number is not two: what an order's label says is an order is no project.
            chosen["project_code"] = None
        return chosen


@cache
def load(folder: Path, encoder: Path) -> Ranking:
    """The ranking in a folder of `models/`, over the encoder in another.

    Raises:
        Fatal: a file is missing or was changed, or a field has no weights.
    """
    kept, _ = artifact.load(folder)
    manifest, network = read_weights(folder / MEANING)
    try:
        first, closer = (
            {
                name: {str(trait): float(weight) for trait, weight in kept[name][look].items()}
                for name in RANKED
            }
            for look in ("first", "closer")
        )
        least = {name: float(kept[name]["least"]) for name in RANKED}
        fields = tuple(manifest["fields"])
    except (KeyError, TypeError, AttributeError, ValueError) as problem:
        raise Fatal(f"has no weights of that form: {problem}", where=str(folder)) from None
    look = CloserLook(sentence_vectors.load(encoder), fields, closer, network, least)
    return Ranking({name: Scorer(weights) for name, weights in first.items()}, look)
