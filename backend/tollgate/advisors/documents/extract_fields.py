"""Field values from labelled cells, from codes in running text, and from signature blocks.

Every value comes with the place it was read from; nothing is put together from several places.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache, lru_cache

from tollgate.advisors.documents.cells import Cell, Sheets, Value
from tollgate.advisors.documents.decide import Statement
from tollgate.advisors.documents.found import Found
from tollgate.advisors.documents.lexicon import fold, kinds_of, party_of, phrases
from tollgate.advisors.documents.persons import is_organisation, person_in, title_after
from tollgate.advisors.documents.places import Slot
from tollgate.advisors.documents.prose_fields import (
    accepted_thing,
    milestone_in_text,
    only_name,
    party_in_text,
    project_in_text,
    subject_parts,
    subtitle,
    without_stage,
)
from tollgate.advisors.documents.reading import DocumentType

_CODE = re.compile(r"[A-Za-z0-9][\w./#+-]*\d[\w./-]*|\d+")
_JUNK = re.compile(r"^\W*$|^(?:n/?a|tbd|tbc|none|-+|_+|\.+|xx+|\[.*\])$", re.I)
_NUMBER_MARK = (
    r"(?:\s*[-–]?\s*(?:number|num|no|nr|numero|nummer|n\.o|n\.?o|n)\b\.?|\s*#|\s*n[o°º]\.?)?"
)


class Fields:
    """Reads the fields of one document; `slots` are the accepting party's signature slots."""

    def __init__(self, sheets: Sheets, kind: DocumentType, slots: list[Slot]) -> None:
        self.statement: Statement | None = None  # the deciding sentence, once it is known
        self.headline: tuple[int, int] | None = None  # page and offset of the document's title
        self.sheets = sheets
        self.kind = kind
        self.slots = slots
        self.languages = sheets.languages

    # -- parties and projects ------------------------------------------------------------------

    def client(self, *, letterhead: bool = True) -> Found | None:
        """The buying party; without a label or definition, whose letterhead it is."""
        people: list[Found] = []
        for value in self._labelled("client"):
            heads = self._heads_block(value.label_cell)
            if heads and person_in(value.text) and not is_organisation(value.text):
                continue
            if (
                len(value.text) < 3
                or len(value.text) > 110
                or not re.search(r"[^\W\d]{2}", value.text)
            ):
                continue
            found = self._org(value)
            person = person_in(found.text)
            bare = fold(value.label).strip(" :.*") in phrases(self.languages, "labels", "client")
            if bare and "name" not in value.kinds and not self._heads_block(value.label_cell):
                return found
            if person is not None and person[1] - person[0] >= len(found.text) - 2:
                people.append(found)
                continue
            return found
        company = self._defined("client") or self._org_in_block()
        if company is None and self.kind is not DocumentType.PURCHASE_ORDER:
            company = party_in_text(self.sheets)
        if company is None and letterhead:
            company = self._letterhead()
        return company or next(iter(people), None)

    def vendor(self) -> Found | None:
        for value in self._labelled("vendor"):
            if not self._in_block(value.label_cell) and len(value.text) > 2:
                return self._org(value)
        return self._defined("vendor")

    def _labelled(self, kind: str) -> Iterator[Value]:
        """Values of that kind, those whose label means nothing else first."""
        values = [v for v in self.sheets.of_kind(kind) if not _JUNK.match(v.text)]
        yield from sorted(values, key=lambda v: (len(v.kinds) > 1, v.page))

    def _org(self, value: Value) -> Found:
        """A company name without the address, e-mail or contract that may follow it."""
        text = re.split(r"\s[—–|·•]\s|;|\s{3,}|\n(?=\d)", value.text)[0]
        text = re.split(
            r"\s*\((?=[\"“„«']|the\b|hereinafter|ci-apr|nachfolgend|im Folgenden|"
            r"en adelante|hierna|doravante|di seguito)",
            text,
            flags=re.I,
        )[0]
        text = re.split(r",\s+(?=\d|[^,]*\d{4,5}\b)", text)[0]
        text = re.split(
            r",\s+(?:represented by|vertreten durch|represent[ée]e? par|representad[oa] por|"
            r"vertegenwoordigd door|rappresentat[oa] da|hereinafter|ci-après|en adelante|"
            r"hierna|doravante|di seguito)\b",
            text,
            flags=re.I,
        )[0]
        text = text.rstrip(" ,;:")
        return Found(text, value.page, value.start, value.start + len(text))

    def _heads_block(self, cell: Cell) -> bool:
        return any(cell is slot.heading or cell is slot.label for slot in self.slots)

    def _in_block(self, cell: Cell) -> bool:
        return any(
            cell in slot.block or cell is slot.heading or cell is slot.label for slot in self.slots
        )

    def _defined(self, side: str) -> Found | None:
        """ "Acme Ltd (the Client)", "Commune de X, maître d'ouvrage,"."""
        words = "|".join(
            re.escape(each).replace(r"\ ", r"\s+")
            for each in sorted(phrases(self.languages, "parties", side), key=len, reverse=True)
            if " by" not in each and " par" not in each and len(each) > 2
        )
        defined = re.compile(
            rf"(?:\(|,\s*)(?:[^()\n,;]{{0,44}}\s)?[\"']?(?:the |der |die |le |la |l'|el |de |"
            rf"o |a |il |as )?[\"']?(?:{words})[\"']?\s*(?:[),;]|$)"
        )
        for number, folded in self.sheets.folded.items():
            text = self.sheets.pages[number].text
            for match in defined.finditer(folded):
                before = text[max(0, match.start() - 90) : match.start()]
                org = re.search(
                    r"(?:^|[\s,(])((?:[A-ZÀ-Þ0-9][\w&.'’-]*)(?:\s+(?:[A-ZÀ-Þ0-9&][\w&.'’-]*|de|la|"
                    r"le|du|des|der|die|und|et|and|y|e|of|van|di|da|do|del|für|for|l['’]\w+|"
                    r"d['’]\w+)){0,8}(?:,?\s+(?:S\.\s?[A-Z]\.?(?:\s?[A-Z]\.?)*|Inc\.?|LLC|Ltd\.?|"
                    r"GmbH|SL|SA|Lda\.?|Ltda\.?|S\.?p\.?A\.?|S\.?r\.?l\.?|B\.?V\.?))?\.?)\s*$",
                    before,
                )
                if org and len(org[1]) > 2:
                    start = max(0, match.start() - 90) + org.start(1)
                    lead = re.match(
                        r"(?:Between|Zwischen|Entre|Tussen|Tra|The|By|And|Und|Et|Die|Der)\s+",
                        org[1],
                    )
                    start += lead.end() if lead else 0
                    name = text[start : max(0, match.start() - 90) + org.end(1)]
                    person = person_in(name)
                    if name and (person is None or is_organisation(name)):
                        return Found(name, number, start, start + len(name))
            named = re.search(
                rf"(?<!\w)(?:{words})\s+(?:is|ist|est|es|e|sind)\s+(?:the|die|der|das|la|le|el|o|"
                rf"a|il|lo|l')?\s*",
                folded,
            )
            if named is not None:
                org = re.match(
                    r"[A-ZÀ-Þ][^,;.\n(]{2,60}(?:,? (?:GmbH|AG|SA|S\.A\.|Ltd|Inc|LLC))?",
                    text[named.end() :],
                )
                if org is not None and is_organisation(org[0]):
                    return Found(
                        org[0].rstrip(), number, named.end(), named.end() + len(org[0].rstrip())
                    )
        return None

    def _org_in_block(self) -> Found | None:
        for slot in self.slots:
            for cell in slot.block:
                found = self._org_in_cell(cell)
                if found is not None:
                    return found
        return None

    def _org_in_cell(self, cell: Cell) -> Found | None:
        text = cell.text
        lead = re.match(r"[^:]{0,50}:\s*", text)
        at = lead.end() if lead and kinds_of(lead[0], self.languages) else 0
        named = re.match(
            r"(?:(?:accepted|approved|signed|agreed) for(?: the)?|"
            r"for and on behalf of(?: the)?|on behalf of(?: the)?|for(?: the)?|für(?: die|"
            r" den)?|pour(?: la| le| l['’])?|por(?: el| la)?|namens(?: de| het)?|voor(?: de|"
            r" het)?|pel[oa]|per(?: la| il| l['’])?)\s+(?=[A-ZÀ-Þ])",
            text[at:],
            re.I,
        )
        if named:
            at += named.end()
        body = re.split(r"\s{3,}|\s[—–|]\s|:\s*_|:$", text[at:])[0].rstrip(" ,;:_")
        if party_of(body, self.languages) and not is_organisation(body):
            return None
        person = person_in(body)
        if not body[:1].isupper() or body.endswith("."):
            return None
        if (is_organisation(body) or (named and not person)) and 2 < len(body) < 80:
            return Found(body, cell.page, cell.start + at, cell.start + at + len(body))
        return None

    def _letterhead(self) -> Found | None:
        """The sender at the top of a letter or order."""
        if not self.sheets.cells:
            return None
        number = next(iter(self.sheets.cells))
        vendor = self.vendor()
        page = self.sheets.pages[number]
        for cell in self.sheets.cells[number][:6]:
            if cell.box[1] > 0.2 * page.height or cell.angled:
                continue
            body = re.split(r"\s{3,}|\s[—–|·•]\s|,\s+(?=[^,]*\d)", cell.text)[0].strip(" ,;:")
            if vendor and fold(body) in fold(vendor.text):
                continue
            named = is_organisation(body) or (cell.size > 12 and 1 < len(body.split()) <= 6)
            heading = self.sheets.kinds(cell.text) or ":" in cell.text
            if named and not heading and not names_a_form(body, self.languages) and len(body) < 70:
                at = cell.start + cell.text.index(body)
                return Found(body, number, at, at + len(body))
        return None

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
            found = _cut(
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

    # -- codes ---------------------------------------------------------------------------------

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

    # -- milestone -----------------------------------------------------------------------------

    def milestone(self) -> Found | None:
        for value in self._labelled("milestone"):
            if value.how == "inline" and ":" not in value.label:
                continue
            if len(value.text) < 2 or len(value.text) > 160 or self._in_block(value.label_cell):
                continue
            row = self.sheets.rows[value.page][value.label_cell.row]
            if value.how != "inline" and ":" not in value.label and len(row) % 2:
                continue
            return self._named_only(_cut(value, r"\s{3,}"))
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

    # -- who signs -----------------------------------------------------------------------------

    def signatory(self) -> tuple[Found | None, Found | None]:
        """Name and title of the accepting party's signatory."""
        for slot in in_order(self.slots):
            name = self._name_in(slot)
            if name is not None:
                return name, self._title_in(slot, name)
        return None, next(
            (title for slot in self.slots if (title := self._labelled_in(slot, "title"))), None
        )

    def title_of(self, name: Found) -> Found | None:
        """The title of a person: behind the name wherever it stands, labelled, or under it."""
        sought = fold(name.text)
        mentions = [name]
        for number, folded in self.sheets.folded.items():
            for match in re.finditer(re.escape(sought), folded):
                found = Found(name.text, number, match.start(), match.end())
                if (number, match.start()) != (name.page, name.start):
                    mentions.append(found)
        for mention in mentions:
            cell = next(
                (
                    c
                    for c in self.sheets.cells.get(mention.page, [])
                    if c.start <= mention.start < c.end
                ),
                None,
            )
            if cell is None:
                continue
            home = next((slot for slot in self.slots if cell in slot.block), None)
            if home is not None:
                title = self._title_in(home, mention)
                if title is not None:
                    return title
            after = title_after(cell.text[mention.start - cell.start :], len(mention.text))
            if after is not None:
                at = mention.start + after[0]
                text = self.sheets.pages[mention.page].text[at : mention.start + after[1]]
                if not is_organisation(text) and not any(sign.isdigit() for sign in text):
                    return Found(text, mention.page, at, at + len(text))
        return None

    def _name_in(self, slot: Slot) -> Found | None:
        labelled = self._labelled_in(slot, "name")
        if labelled is not None:
            person = person_in(labelled.text)
            if person is not None:
                return _part(labelled, *person)
        order = sorted(slot.block, key=lambda c: (c.box[1] < slot.zone[3] - 12, c.box[1], c.box[0]))
        for cell in order:
            found = self._person(cell)
            if found is not None:
                return found
        if slot.proof is not None and slot.proof.start is not None and slot.proof.end is not None:
            return self._name_in_record(slot.page, slot.proof.start, slot.proof.end)
        return None

    def _name_in_record(self, page: int, start: int, end: int) -> Found | None:
        text = self.sheets.pages[page].text[start:end]
        for match in re.finditer(r"(?<![\w])[^\W\d_]", text):
            if match[0].isupper() and (match.start() == 0 or not text[match.start() - 1].isalpha()):
                person = person_in(text[match.start() :])
                if person is not None:
                    at = start + match.start()
                    name = text[match.start() :][person[0] : person[1]]
                    return Found(name, page, at + person[0], at + person[1])
        return None

    def _person(self, cell: Cell) -> Found | None:
        """A name at the head of a cell, or behind a party ("For the client: Jane Doe")."""
        text = cell.text
        starts = [0]
        colon = re.match(r"[^:]{2,60}:\s*", text)
        if colon:
            kinds = kinds_of(colon[0], self.languages)
            if kinds and not {"name", "signature", "client"} & set(kinds):
                return None
            starts = [colon.end()]
        else:
            typed = re.match(r"\s*/\s?s\s?/\s*", text, re.I)
            if typed:
                starts = [typed.end()]
        for at in starts:
            person = person_in(text[at:])
            if person is not None:
                start = cell.start + at + person[0]
                end = cell.start + at + person[1]
                return Found(text[at + person[0] : at + person[1]], cell.page, start, end)
        return None

    def _title_in(self, slot: Slot, name: Found) -> Found | None:
        page = self.sheets.pages[name.page]
        line_end = page.text.find("\n", name.end)
        cell = next(
            (c for c in self.sheets.cells[name.page] if c.start <= name.start < c.end), None
        )
        stop = cell.end if cell is not None else (line_end if line_end >= 0 else len(page.text))
        after = title_after(page.text[name.start : stop], name.end - name.start)
        if after is not None:
            text = page.text[name.start : stop][after[0] : after[1]]
            if not is_organisation(text):
                return Found(text, name.page, name.start + after[0], name.start + after[1])
        labelled = self._labelled_in(slot, "title")
        if labelled is not None:
            return labelled
        role = self._role_of(slot)
        if role is not None:
            return role
        return self._title_under(cell, slot) if cell is not None else None

    def _role_of(self, slot: Slot) -> Found | None:
        """The first cell of a row in a table of signatures, when it is a role and no side."""
        head = slot.heading
        if head is None or slot.label is not None or head.box[2] > slot.zone[0] + 6:
            return None
        plain = fold(head.text).strip(" .:")
        if plain in phrases(self.languages, "labels", "client") or ":" in head.text:
            return None
        if re.match(r"(?:for|on behalf|fur|pour|por|per|voor|namens|pel)", plain):
            return None
        return Found(head.text, head.page, head.start, head.end)

    def _title_under(self, cell: Cell, slot: Slot) -> Found | None:
        below = self.sheets.below(cell, reach=0.9)
        if below is None or (slot.block and below not in slot.block and slot.label is not None):
            return None
        text = re.split(r"\s{3,}", below.text)[0].strip(" ,;:")
        bad = (
            ":" in text
            or re.search(r"\d|@", text)
            or is_organisation(text)
            or person_in(text) == (0, len(text))
            or party_of(text, self.languages)
            or not 2 < len(text) < 60
            or self.sheets.kinds(text)
        )
        if bad:
            return None
        at = below.start + below.text.index(text)
        text = text.split(", ")[0] if len(text) > 45 else text
        return Found(text, below.page, at, at + len(text))

    def _labelled_in(self, slot: Slot, kind: str) -> Found | None:
        block = {id(cell) for cell in slot.block}
        for value in self.sheets.of_kind(kind):
            inside = id(value.label_cell) in block and id(value.cell) in block
            if inside and not _JUNK.match(value.text) and "client" not in value.kinds:
                return Found(value.text, value.page, value.start, value.end)
        return None


def in_order(slots: list[Slot]) -> list[Slot]:
    """Whose name counts first: in a table of signatures the last row decides, else the signed."""
    rows = [s for s in slots if s.label is None and s.heading is not None]
    table = len(rows) > 1 and all(s.heading.box[2] <= s.zone[0] + 6 for s in rows if s.heading)
    if table and len(rows) == len(slots):
        return list(reversed(slots))
    return sorted(slots, key=lambda slot: not slot.signed)


def _part(found: Found, start: int, end: int) -> Found:
    return Found(found.text[start:end], found.page, found.start + start, found.start + end)


def _cut(value: Value, where: str) -> Found:
    text = re.split(where, value.text, flags=re.I)[0].rstrip(" ,;:–—-")
    text = text or value.text
    return Found(text, value.page, value.start, value.start + len(text))


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


@cache
def _title_words(languages: tuple[str, ...]) -> re.Pattern[str]:
    from tollgate.advisors.documents.lexicon import table

    sources = [p for each in languages for listed in table(each)["kinds"].values() for p in listed]
    return re.compile("|".join(f"(?:{p})" for p in sources), re.MULTILINE)


@lru_cache(maxsize=4_000)
def names_a_form(text: str, languages: tuple[str, ...]) -> bool:
    """Whether a text holds the name of a kind of document ("Certificate of Completion")."""
    return _title_words(languages).search(fold(text)) is not None
