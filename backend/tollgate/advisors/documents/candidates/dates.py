"""Candidates for the date of signature: every date, with where it stands to the signatures."""

from __future__ import annotations

from datetime import date
from typing import Any

from tollgate.advisors.documents.candidates.candidate import Candidate, united
from tollgate.advisors.documents.candidates.people import near_acts
from tollgate.advisors.documents.candidates.scene import Scene
from tollgate.advisors.documents.candidates.traits import traits
from tollgate.advisors.documents.found import Found
from tollgate.advisors.grounding.dates import find_dates

_MOST = 300


def dates(scene: Scene, name: Found | None) -> list[Candidate]:
    """Every date with one meaning; `name` is the signatory's, where it is known."""
    raw: list[tuple[date, Found]] = []
    for number, page in scene.sheets.pages.items():
        for mention in find_dates(page.text, scene.figures.language, scene.figures.order):
            if mention.value is not None and len(raw) < _MOST:
                start, end = mention.at.start, mention.at.end
                raw.append((mention.value, Found(page.text[start:end], number, start, end)))
    latest = max((day for day, _ in raw), default=None)
    listed: list[Candidate] = []
    for place, (day, found) in enumerate(raw):
        cell = scene.cell_at(found.page, found.start)
        said = traits(scene, found, "date")
        if cell is not None:
            said |= near_acts(scene, cell)
        said |= _near_name(scene, found, name)
        said |= {"latest"} if day == latest else set()
        said |= {"first"} if place == 0 else set()
        said |= {"last"} if place == len(raw) - 1 else set()
        said |= {"only"} if len({d for d, _ in raw}) == 1 else set()
        said |= {"letter"} if scene.letter else set()
        listed.append(Candidate(found, frozenset(said), day))
    rule = _by_rule(scene)
    if rule is not None:
        said = {"src:rule", f"src:rule&{scene.kind.value}"}
        listed.append(Candidate(rule[1], frozenset(said), rule[0]))
    return united(listed)


def _by_rule(scene: Scene) -> Any:
    if scene.mail is not None:
        return scene.mail.sent_on(scene.figures.order)
    return scene.figures.signature_date(scene.slots, scene.letter)


def _near_name(scene: Scene, found: Found, name: Found | None) -> set[str]:
    """In the signatory's cell, row or column."""
    if name is None:
        return {"unnamed"}
    said = set()
    here = scene.cell_at(found.page, found.start)
    for mention in scene.places_of(name.text):
        there = scene.cell_at(mention.page, mention.start)
        if here is None or there is None or here.page != there.page:
            continue
        if here is there:
            said.add("name:cell")
        elif here.row == there.row:
            said.add("name:row")
        elif abs(here.row - there.row) <= 3:
            aligned = abs(here.box[0] - there.box[0]) < 12
            side = "under" if here.row > there.row else "over"
            said.add(f"name:{side}{'' if aligned else ' apart'}")
    return said
