"""Which project a text means: by code, by name, within the customer, and after a rename."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from tollgate.domain.leakage.records import Project
from tollgate.domain.leakage.wording import key, numbers, party, words

_TOKEN = re.compile(r"[^\s,;:()\[\]|]+")
_NEAR_NAME = 0.6


class Directory:
    """Resolves what rows call a project to one canonical key per project.

    A key is the project's row in the projects file where there is one, else its customer and name;
    "" means that nothing names a project.
    """

    def __init__(self, projects: Iterable[Project]) -> None:
        self._by_ref: dict[str, set[str]] = defaultdict(set)
        self._by_name: dict[str, set[str]] = defaultdict(set)
        self._of_customer: dict[str, dict[str, str]] = defaultdict(dict)
        self._cache: dict[tuple[str, str], str] = {}
        self._in_text: dict[tuple[str, str], str] = {}
        self.customer_of: dict[str, str] = {}
        self.named: dict[str, Project] = {}
        for project in projects:
            self._enter(project)

    def _enter(self, project: Project) -> None:
        own = str(project.at)
        self.named[own] = project
        who = party(project.customer)
        self.customer_of[own] = who
        self._of_customer[who][own] = project.name or project.ref
        if project.ref:
            self._by_ref[key(project.ref)].add(own)
        if project.name:
            self._by_name[key(project.name)].add(own)
            self._by_name[key(project.ref + project.name)].add(own)
            self._by_name[key(project.customer + project.name)].add(own)

    def find(self, customer: str, text: str) -> str:
        """The canonical key of the project that a project column's text means."""
        if not text:
            return ""
        who = party(customer)
        cached = self._cache.get((who, text))
        if cached is None:
            cached = self._cache[who, text] = self._resolve(who, text)
        return cached

    def _resolve(self, who: str, text: str) -> str:
        for part in (text, *reversed(text.split(":"))) if ":" in text else (text,):
            for index in (self._by_ref, self._by_name):
                fitting = self._fitting(index.get(key(part), set()), who)
                if fitting:
                    # Two projects of one name: the text names neither.
                    return fitting[0] if len(fitting) == 1 else ""
        found = self.in_text(who, text) or self._near(who, text)
        if found:
            return found
        own = f"{who}/{key(text)}"
        self.customer_of[own] = who
        self._of_customer[who].setdefault(own, text)
        return own

    def _only(self, candidates: set[str], who: str) -> str:
        fitting = self._fitting(candidates, who)
        return fitting[0] if len(fitting) == 1 else ""

    def _fitting(self, candidates: set[str], who: str) -> list[str]:
        """The candidates of this customer, where the customer is known on both sides."""
        return [
            one
            for one in sorted(candidates)
            if not who or not self.customer_of[one] or self.customer_of[one] == who
        ]

    def _near(self, who: str, text: str) -> str:
        """The customer's project whose name is nearest, if one is clearly nearest."""
        if not who:
            return ""
        said = words(text)
        scored = sorted(
            (
                (len(said & words(name)) / max(1, len(said | words(name))), own)
                for own, name in self._of_customer.get(who, {}).items()
                if not (numbers(name) and numbers(text)) or numbers(name) & numbers(text)
            ),
            reverse=True,
        )
        if scored and scored[0][0] >= _NEAR_NAME:
            rival = scored[1][0] if len(scored) > 1 else 0.0
            return scored[0][1] if scored[0][0] - rival > 0.15 else ""
        return self._contained(who, said)

    def _contained(self, who: str, said: frozenset[str]) -> str:
        """The customer's only project whose every telling word the text says, as in a rename that
        kept the old name ("Portal 2026, formerly Intranet")."""
        telling = [
            own
            for own, name in self._of_customer.get(who, {}).items()
            if len(words(name)) >= 2 and (words(name) <= said or said <= words(name))
        ]
        return telling[0] if len(telling) == 1 and len(said) >= 2 else ""

    def in_text(self, who: str, text: str) -> str:
        """The project whose code stands in a free text ("P-1042: final design")."""
        cached = self._in_text.get((who, text))
        if cached is not None:
            return cached
        found = ""
        for token in _TOKEN.findall(text):
            if len(token) >= 4 and any(letter.isdigit() for letter in token):
                named = self._by_ref.get(key(token.strip(".#")), set())
                # A code that only one project has names it, whoever pays the bill.
                found = next(iter(named)) if len(named) == 1 else self._only(named, who)
                if found:
                    break
        self._in_text[who, text] = found
        return found

    def shares_name(self, project: str) -> bool:
        """Whether another project of the file has the same name, so that rows may mean either."""
        known = self.named.get(project)
        return known is not None and bool(known.name) and len(self._by_name[key(known.name)]) > 1

    def manager(self, project: str) -> str:
        """Who manages a project, where the projects file says so."""
        known = self.named.get(project)
        return known.manager if known else ""

    def title(self, project: str) -> str:
        """A project's name for people."""
        known = self.named.get(project)
        if known:
            return known.name or known.ref
        return project.split("/", 1)[-1]
