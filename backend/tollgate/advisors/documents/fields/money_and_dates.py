"""The amount that a document releases or changes, by rule."""

from __future__ import annotations

import re

from tollgate.advisors.documents.cells import Sheets, Value
from tollgate.advisors.documents.fields.signature_dates import SignatureDates, Trouble
from tollgate.advisors.documents.found import Found
from tollgate.advisors.documents.reading import DocumentType
from tollgate.advisors.documents.vocabulary.lexicon import fold, table
from tollgate.advisors.grounding.amounts import (
    AmountHabits,
    decimal_mark,
    find_amounts,
    parse_amount,
    usual_currency,
)
from tollgate.advisors.grounding.spans import Span
from tollgate.advisors.grounding.words_and_digits import agree, words_beside
from tollgate.kernel.money import Money

_KEY = {
    DocumentType.CHANGE_ORDER: "change",
    DocumentType.PURCHASE_ORDER: "total",
    DocumentType.STATEMENT_OF_WORK: "total",
}
NEGATIVE = re.compile(
    r"\b(?:decrease[ds]?|decreased by|deduct\w*|credit(?!or)|reduction|reduced by|net credit|"
    r"minderpreis|minderkosten|mindervergutung|gutschrift|auftragsminderung|abzug|moins[- ]value|"
    r"diminution|reduction|disminucion|reduccion|minderwerk|minderprijs|verlaging|"
    r"supressao|reducao|"
    r"decrescimo|trabalhos a menos|diminuzione|riduzione|minor importo|minori costi|deduccion|"
    r"rebaja|minoracion|verminderd|vermindert|diminue|reduit)\b"
)


_CHANGED_BY = re.compile(
    r"(?:(?:increased?|decreased?|reduced?|raised?|lowered|adjusted|changed) by|"
    r"(?:an? )?(?:increase|decrease|reduction|addition|"
    r"additional|credit|deduction) (?:of|fee of|amount of|sum of)|(?:erhoht|"
    r"vermindert|reduziert|verringert|mindert)(?: sich)? "
    r"(?:\w+ ){0,3}um|um|(?:augmente|diminue|reduit|majore|minore)e?s? (?:de|d.un montant de)|"
    r"(?:incrementa|aumenta|reduce|disminuye|incrementado|aumentado|reducido)\w* (?:en|de)|"
    r"(?:verhoogd|verlaagd|verminderd|vermeerderd) met|(?:acrescid|aumentad|reduzid|"
    r"diminuid)\w* (?:de|em)|"
    r"(?:aumentat|ridott|incrementat|diminuit)\w* di|(?:plus|"
    r"moins)-value de)\s*(?:about |ca\.? )?[(\[]?\s*(?:[a-z]{3} ?|[$€£] ?)?$"
)


class Figures(SignatureDates):
    """Amounts and dates of one document, read with the habits of that document."""

    def __init__(
        self, sheets: Sheets, kind: DocumentType, unsaid: tuple[tuple[int, int, int], ...] = ()
    ) -> None:
        """`unsaid` are stretches (page, start, end) whose figures do not count."""
        self.unsaid = unsaid
        self.kind = kind
        language = sheets.languages[0]
        whole = "\n".join(page.text for page in sheets.pages.values())
        currency = usual_currency(whole, language) or _only_currency(whole)
        self.habits = AmountHabits(currency, decimal_mark(whole))
        country = "US" if self.habits.currency == "USD" and language == "en" else None
        super().__init__(sheets, whole, country)

    def amount(self) -> tuple[Money, Found] | None:
        """The amount behind the best label, then the only amount in a deciding sentence."""
        key = _KEY.get(self.kind, "release")
        ranks = self._ranks(key)
        best: tuple[int, Value] | None = None
        for value in self._amount_values(key):
            rank = min(
                (ranks.get(variant, 999) for variant in _label_variants(value.label)), default=999
            )
            better = best is None or rank < best[0]
            if better and self._in_row(value) is not None:
                best = (rank, value)
        if best is not None:
            found = self._in_row(best[1])
            if found is not None:
                return self._checked(found, best[1])
        return self._in_prose(key)

    def _ranks(self, key: str) -> dict[str, int]:
        ranks: dict[str, int] = {}
        for language in self.sheets.languages:
            for place, label in enumerate(table(language)["amounts"].get(key, ())):
                ranks.setdefault(fold(label), place)
        return ranks

    def _amount_values(self, key: str) -> list[Value]:
        return [
            v
            for v in self.sheets.values
            if f"amount:{key}" in v.kinds
            and not _heads_column(v, self.sheets)
            and self.counts(v.page, v.start)
        ]

    def _in_row(self, value: Value) -> tuple[Money, Found] | None:
        """The amount that follows a label: in its value, else further right in the row."""
        page = self.sheets.pages[value.page]
        end = value.end
        if value.how == "right" or value.cell is value.label_cell:
            line_end = page.text.find("\n", value.start)
            end = max(end, line_end if line_end >= 0 else len(page.text))
        piece = page.text[value.start : end]
        cut = re.search(r"\s{3,}(?=[^\W\d_]{3,}[^\n]{0,40}:)", piece)
        if cut:
            piece = piece[: cut.start()]
        flat = re.sub(r"(?<=[$€£¥])\s{2,}(?=[\d(.-])", lambda m: " " * len(m[0]), piece)
        return self._first_amount(value.page, value.start, flat)

    def counts(self, page: int, at: int) -> bool:
        """Whether somebody decides on the figures at that place."""
        return not any(page == where and start <= at < end for where, start, end in self.unsaid)

    def _first_amount(self, page: int, start: int, piece: str) -> tuple[Money, Found] | None:
        tight = re.sub(r"(?<=[$€£¥])(\s+)(?=[\d(.-])", "", piece)
        amounts = find_amounts(piece, self.language, self.habits)
        if amounts:
            known = [amount for amount in amounts if amount.money is not None]
            if known and known[0].money is not None:
                at = known[0].at
                return known[0].money, Found(
                    piece[at.start : at.end], page, start + at.start, start + at.end
                )
            return None
        money = parse_amount(tight.strip(), self.language, self.habits) or parse_amount(
            piece.strip(), self.language, self.habits
        )
        if money is None:
            return None
        lead = len(piece) - len(piece.lstrip())
        text = piece.strip()
        return money, Found(text, page, start + lead, start + lead + len(text))

    def _checked(
        self, found: tuple[Money, Found], value: Value | None
    ) -> tuple[Money, Found] | None:
        """Sign by the label, words against digits."""
        money, place = found
        if self.contradicted(money, place):
            return None
        if self.kind is DocumentType.CHANGE_ORDER and money.minor > 0 and value is not None:
            label = fold(value.label)
            both = re.search(r"increase", label) and re.search(r"decrease", label)
            if NEGATIVE.search(label) and not both:
                money = -money
        return money, place

    def contradicted(self, money: Money, place: Found) -> bool:
        """Whether a sum in words, beside the digits, labelled or alone, says otherwise."""
        text = self.sheets.pages[place.page].text
        for amount in find_amounts(text, self.language, self.habits):
            if amount.at.touches(Span(place.start, place.end)):
                words = words_beside(text, amount, self.language)
                if words is not None and not agree(words, amount):
                    self._disagree(place.page)
                    return True
        return self._words_label_disagrees(money, place) or self._words_disagree(money, place)

    def _disagree(self, page: int) -> None:
        self.troubles.append(
            Trouble(
                "amount_words_disagree",
                "the amount in words differs from the one in digits",
                page,
            )
        )

    def _words_disagree(self, money: Money, place: Found) -> bool:
        """The only sum in words of the page, far from its digits ("the sum of one thousand")."""
        from tollgate.advisors.grounding.words_and_digits import amounts_in_words

        text = self.sheets.pages[place.page].text
        said = {(each.whole, each.minor or 0) for each in amounts_in_words(text, self.language)}
        said = {each for each in said if each[0] >= 100}
        if len(said) != 1:
            return False
        unit = 10 ** len(money.major.partition(".")[2])
        whole, rest = divmod(abs(money.minor), unit)
        if (whole, rest) in said:
            return False
        figures = find_amounts(text, self.language, self.habits)
        written = {abs(each.money.minor) for each in figures if each.money is not None}
        ((one, minor),) = said
        if one * unit + minor in written:
            return False  # the words belong to another sum
        self._disagree(place.page)
        return True

    def _words_label_disagrees(self, money: Money, place: Found) -> bool:
        from tollgate.advisors.grounding.words_and_digits import amounts_in_words

        for value in self.sheets.of_kind("amount:words"):
            said = amounts_in_words(f"{money.currency} {value.text}", self.language)
            if not said:
                said = amounts_in_words(value.text, self.language)
            if len(said) == 1:
                unit = 10 ** max(len(money.major.partition(".")[2]), 0)
                whole, rest = divmod(abs(money.minor), unit)
                if said[0].whole != whole or (said[0].minor or 0) != rest:
                    self._disagree(value.page)
                    return True
        return False

    def _in_prose(self, key: str) -> tuple[Money, Found] | None:
        """The one amount of a sentence about releasing, changing or totalling."""
        cue = re.compile(_PROSE[key])
        candidates: list[tuple[Money, Found]] = []
        for number, folded in self.sheets.folded.items():
            text = self.sheets.pages[number].text
            for amount in find_amounts(text, self.language, self.habits):
                around = folded[max(0, amount.at.start - 150) : amount.at.end + 90]
                said = self.counts(number, amount.at.start)
                if amount.money is not None and said and cue.search(around):
                    found = Found(amount.at.of(text), number, amount.at.start, amount.at.end)
                    money = amount.money
                    if key == "change" and money.minor > 0 and NEGATIVE.search(around):
                        money = -money
                    candidates.append((money, found))
        if key == "change":
            direct = [c for c in candidates if self._is_change(c[1])]
            candidates = direct or candidates
        values = {money for money, _ in candidates}
        if key == "total" and candidates:
            return self._checked(max(candidates, key=lambda c: c[0].minor), None)
        if len(values) == 1:
            return self._checked(candidates[0], None)
        return None

    def _is_change(self, found: Found) -> bool:
        """ "... is increased by EUR 500.00"."""
        before = self.sheets.folded[found.page][max(0, found.start - 60) : found.start]
        return _CHANGED_BY.search(re.sub(r"\s+", " ", before)) is not None

    # -- dates ---------------------------------------------------------------------------------


def _only_currency(text: str) -> str | None:
    """The only currency that is named anywhere, as in a column heading "EUR net"."""
    named = set(
        re.findall(
            r"(?<![A-Za-z])(EUR|USD|GBP|CHF|CAD|AUD|NZD|BRL|SEK|NOK|DKK|MXN|PLN|CZK|HUF|RON|CLP|COP|"
            r"ARS|PEN|UYU)(?![A-Za-z])",
            text,
        )
    )
    named |= {{"€": "EUR", "£": "GBP"}[sign] for sign in re.findall(r"[€£]", text)}
    if re.search(r"\b[Ee]uros?(?![^\W\d_])", text):
        named.add("EUR")
    return named.pop() if len(named) == 1 else None


def _label_variants(label: str) -> list[str]:
    folded = fold(label)
    bare = re.sub(r"\s*[(\[][^)\]]*[)\]]\s*", " ", folded)
    bare = re.sub(r"^\s*(?:\(?\d{1,2}(?:\.\d+)*[.)]|[a-z]\))\s+", "", bare)
    bare = re.sub(r"\s+", " ", bare).strip(" .:;,*-_…·")
    return [bare, *(part.strip() for part in re.split(r"\s*/\s*|, ", bare))]


def _heads_column(value: Value, sheets: Sheets) -> bool:
    """A column heading over a list of items is no label of one amount."""
    if value.how != "below":
        return False
    left = [
        c
        for c in sheets.rows[value.page][value.label_cell.row]
        if c.box[2] <= value.label_cell.box[0]
    ]
    return len(left) >= 2


_PROSE = {
    "release": r"invoic|bill|payment|pay\b|amount|fee\b|release|sum of|value of|betrag|"
    r"rechnung|vergutung|honorar|freigegeb|abrechn|montant|factur|somme|honoraires|"
    r"paiement|importe|monto|pago|bedrag|factur|betaling|honorarium|valor|fatur|"
    r"pagamento|montante|importo|fattur|corrispettivo|compenso|rata|certif|entitled",
    "change": r"increase|decrease|additional|change|adjust|credit|deduct|amount|fee\b|"
    r"sum|mehr|minder|nachtrag|vergutung|zusatz|erhoh|avenant|supplement|complement|"
    r"honoraires|montant|augment|diminu|modific|importe|increment|ampliaci|meerwerk|"
    r"minderwerk|bedrag|verhog|aditivo|acrescimo|valor|adicional|supress|variante|"
    r"aumento|importo|aggiuntiv|integrazione|variazione",
    "total": r"total|sum\b|fee|price|exceed|value|amount|gesamt|honorar|vergutung|summe|"
    r"festpreis|montant|prix|forfait|honoraires|importe|precio|honorarios|totaal|"
    r"prijs|bedrag|valor|preco|totale|importo|compenso|corrispettivo|onorario",
}
