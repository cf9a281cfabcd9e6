"""Project, numbers and milestone by rule: labels first, then subject lines and running text."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from tollgate.advisors.documents.cells import Value
from tollgate.advisors.documents.fields.labelled import Labelled, beginning
from tollgate.advisors.documents.fields.prose_fields import (
    accepted_thing,
    milestone_in_text,
    only_name,
    project_in_text,
    subject_parts,
    subtitle,
    without_stage,
)
from tollgate.advisors.documents.found import Found
from tollgate.advisors.documents.vocabulary.lexicon import phrases
from tollgate.advisors.documents.vocabulary.persons import is_organisation

_CODE = re.compile(r"[A-Za-z0-9][\w./#+-]*\d[\w./-]*|\d+")
_NUMBER_MARK = (
    r"(?:\s*[-–]?\s*(?:number|num|no|nr|numero|nummer|n\.o|n\.?o|n)\b\.?|\s*#|\s*n[o°º]\.?)?"
)


class Projects(Labelled):
    """What is done, under which numbers, and which part of it the document is about."""

    def project(self) -> Found | None:
        """A labelled name, the head of a subject line, a name after the word "project"."""
        subject = subject_parts(self.sheets).get("project")
        for value in self._labelled("project"):
            value = _without_code(value)
            text = value.text
            if subject is not None and value.start <= subject.end and subject.start <= value.end:
                continue
            if _wordy(text) or re.match(r"(?:re|aw|wg|fwd?|tr|res|rv|r|i|enc)\s*:", text, re.I):
                continue
            if _codelike(text) or len(text) > 140:
                continue
            if self.client_like(text):
                continue
            found = beginning(
                value,
                r"(?<=[^\W\d_]{4})\.\s(?=[A-ZÀ-Þ])|\s{3,}|\s\((?=[^)]*\d)|,\s*(?=(?:project|job|contract|order|auftrag|projekt|"
                r"ref)\b.*\d)|\s*[—–:,-]\s+(?=(?:milestone|teilabnahme|engagement|schlussabnahme|"
                r"meilenstein|phase|stage|jalon|hito|etapa|marco|mijlpaal|fase|leistungsphase|"
                r"lot|los|change order|nachtrag|avenant|acceptance|abnahme|completion|rejection|"
                r"purchase order|sow)\b)",
            )
            found = self._named_only(found)
            text = without_stage(found.text)
            return Found(text, found.page, found.start, found.start + len(text))
        return (
            self._project_in_text()
            or subject
            or project_in_text(self.sheets)
            or (subtitle(self.sheets, self.headline) if self.headline else None)
        )

    def _named_only(self, found: Found) -> Found:
        text = only_name(found.text, self.sheets)
        return Found(text, found.page, found.start, found.start + len(text)) if text else found

    def _project_in_text(self) -> Found | None:
        """ "the project “Harbour Hall”": a name in quotation marks after the word."""
        words = "|".join(
            re.escape(each).replace(r"\ ", r"\s+")
            for each in sorted(phrases(self.languages, "labels", "project"), key=len, reverse=True)
            if len(each) > 3
        )
        quoted = re.compile(rf"(?<!\w)(?:{words})\s+[\"']([^\"\n]{{3,80}}?)[\"'](?!\w)")
        for number, folded in self.sheets.folded.items():
            match = quoted.search(folded)
            if match is not None:
                text = self.sheets.pages[number].text[match.start(1) : match.end(1)]
                return Found(text, number, match.start(1), match.end(1))
        return None

    def client_like(self, text: str) -> bool:
        return is_organisation(text) and len(text.split()) <= 3 and "," not in text

    def code(self, kind: str) -> Found | None:
        """A number such as "P-1182" behind its label, then in running text."""
        candidates = [
            found
            for value in self._labelled(kind)
            if not (value.how == "below" and value.label_cell.row < value.cell.row - 1)
            and (found := _code_in(value)) is not None
        ]
        if kind == "project_code":
            candidates += self._codes_of_projects()
        long = [found for found in candidates if len(found.text) >= 4]
        if long or (candidates and kind == "change_order_number"):
            return (candidates if kind == "change_order_number" else long)[0]
        in_text = self._code_in_text(kind)
        return in_text or next(iter(candidates), None)

    def _codes_of_projects(self) -> list[Found]:
        """ "Engagement ES-20417", "Matter 11-4072 Gulf Charter", codes in the subject line."""
        found = []
        for value in self._labelled("project"):
            if "address" in value.kinds:
                continue
            head = re.match(r"(?=[\w./-]*\d)[A-Z0-9][\w]*(?:[./-]\w+)+", value.text)
            if head is not None and not _is_date(head[0]):
                found.append(Found(head[0], value.page, value.start, value.start + head.end()))
        subject = subject_parts(self.sheets).get("project_code")
        return [*found, subject] if subject else found

    def _code_in_text(self, kind: str) -> Found | None:
        finder = _code_finder(self.languages, kind)
        for number, folded in self.sheets.folded.items():
            for match in finder.finditer(folded):
                text = (
                    self.sheets.pages[number].text[match.start(1) : match.end(1)].rstrip(".,;:/-")
                )
                if any(sign.isdigit() for sign in text) and not _is_date(text):
                    return Found(text, number, match.start(1), match.start(1) + len(text))
        return None

    def milestone(self) -> Found | None:
        for value in self._labelled("milestone"):
            if value.how == "inline" and ":" not in value.label:
                continue
            if len(value.text) < 2 or len(value.text) > 160 or self._in_block(value.label_cell):
                continue
            row = self.sheets.rows[value.page][value.label_cell.row]
            if value.how != "inline" and ":" not in value.label and len(row) % 2:
                continue
            return self._named_only(beginning(value, r"\s{3,}"))
        return (
            subject_parts(self.sheets).get("milestone")
            or milestone_in_text(self.sheets)
            or self._accepted_thing()
        )

    def _accepted_thing(self) -> Found | None:
        """What the deciding sentence accepts, in its own words."""
        said = self.statement
        thing = accepted_thing(said.text) if said is not None else None
        if said is None or thing is None:
            return None
        text = said.text[thing[0] : thing[1]]
        return Found(text, said.page, said.start + thing[0], said.start + thing[1])


def _without_code(value: Value) -> Value:
    """ "5120-B Pumpwerk Nord" is a number and a name."""
    match = re.match(r"(?=[\w./-]*\d)[\w./-]{3,}(?:\s+[–—:-])?\s+(?=[^\W\d_]{3})", value.text)
    if match is None or not re.match(r"\d{3}|[A-Z]+[-./]?\d{2}|\d+[-./]", value.text):
        return value
    return replace(value, start=value.start + match.end(), text=value.text[match.end() :])


def _wordy(text: str) -> bool:
    """A sentence, not a name."""
    small = [word for word in text.split() if word[:1].islower() and len(word) > 3]
    return len(text.split()) > 9 and len(small) > 5


def _codelike(text: str) -> bool:
    return (
        re.fullmatch(r"[\w./#-]*\d[\w./#-]*", text.strip()) is not None and " " not in text.strip()
    )


def _code_in(value: Value) -> Found | None:
    """The code at the head of a labelled value; a name with digits somewhere inside is none."""
    if len(value.text) > 80:
        return None
    match = re.match(
        rf"\s*(?:(?:no|nr|n[°ºo]|num|number|nummer|numero|número|#|ref)\.?\s*:?\s*)?({_CODE.pattern})",
        value.text,
        re.I,
    )
    if match is None:
        return None
    text = match[1].rstrip(".,;:/-")
    if _is_date(text) or (len(value.text) > match.end() + 30 and text.isdigit() and len(text) < 2):
        return None
    start = value.start + match.start(1)
    return Found(text, value.page, start, start + len(text))


def _is_date(text: str) -> bool:
    return re.fullmatch(r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}", text) is not None


@cache
def _code_finder(languages: tuple[str, ...], kind: str) -> re.Pattern[str]:
    labels = sorted(phrases(languages, "labels", kind), key=len, reverse=True)
    listed = [re.escape(each).replace(r"\ ", r"\s+") for each in labels if len(each) > 1]
    if kind == "project_code":
        listed = [*_CONTRACTS, *listed]
    return re.compile(
        rf"(?<![\w-])(?:{'|'.join(listed)}){_NUMBER_MARK}\s*[:.#]?\s*"
        r"((?=[\w./-]*\d)[a-z0-9][\w]*(?:[./-]\w+)*)(?!\w)"
    )


# What stands before the number of a contract or project in running text.
_CONTRACTS = (
    r"\w*vertrag(?:e?s)?",
    r"contrato de \w+",
    r"contrat (?:de|d')\s?\w+",
    r"contratto (?:di|d')\s?\w+",
    r"(?:services?|consulting|engineering) (?:agreement|contract)",
    "projekt",
    "project",
    "projet",
    "proyecto",
    "projeto",
    "progetto",
    "engagement",
    "job",
)
