"""The buying and the selling party by rule: labels, definitions, places to sign, letterheads."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from tollgate.advisors.documents.cells import Cell, Value
from tollgate.advisors.documents.fields.labelled import Labelled
from tollgate.advisors.documents.fields.prose_fields import party_in_text
from tollgate.advisors.documents.found import Found
from tollgate.advisors.documents.reading import DocumentType
from tollgate.advisors.documents.vocabulary.lexicon import fold, kinds_of, party_of, phrases, table
from tollgate.advisors.documents.vocabulary.persons import is_organisation, person_in


class Parties(Labelled):
    """Who buys and who sells."""

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


@cache
def _title_words(languages: tuple[str, ...]) -> re.Pattern[str]:
    sources = [p for each in languages for listed in table(each)["kinds"].values() for p in listed]
    return re.compile("|".join(f"(?:{p})" for p in sources), re.MULTILINE)


@lru_cache(maxsize=4_000)
def names_a_form(text: str, languages: tuple[str, ...]) -> bool:
    """Whether a text holds the name of a kind of document ("Certificate of Completion")."""
    return _title_words(languages).search(fold(text)) is not None
