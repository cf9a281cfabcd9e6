"""What the accepting party decided, by closed logic: whatever is in doubt is never "accepted".

Evidence is weighed in one order: ticked options, then sentences; a refusal outweighs a condition,
a condition outweighs an acceptance; without a signature, or with DRAFT or VOID over it, a form
decides nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from tollgate.advisors.documents.cells import Cell, Sheets
from tollgate.advisors.documents.lexicon import fold, pattern, phrases
from tollgate.advisors.documents.pages import Mark
from tollgate.advisors.grounding.machine_address import addresses_machine
from tollgate.advisors.grounding.sentences import sentences


class Say(StrEnum):
    """What one option or sentence says."""

    ACCEPT = "accept"
    CONDITION = "condition"
    REJECT = "reject"


@dataclass(frozen=True, slots=True)
class Option:
    """A tick box and what it stands for."""

    mark: Mark
    page: int
    say: Say
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence that decides."""

    say: Say
    page: int
    start: int
    end: int
    text: str
    formula: bool = False  # "by signing ... accepts": counts only with a signature


class Stances:
    """Everything in a document that accepts, conditions or refuses."""

    def __init__(
        self,
        sheets: Sheets,
        stop: dict[int, int] | None = None,
        begin: dict[int, int] | None = None,
    ) -> None:
        """`begin` and `stop` bound the text that counts per page, as in a mail with its thread."""
        self.begin = begin or {}
        self.sheets = sheets
        self.languages = sheets.languages
        self.stop = stop or {}
        self.unclear = False  # a ticked box in a column of decisions whose words are not known
        # "(approved / not approved)": a decision is asked for, whether it was given or not
        self.offered = any(
            _ACCEPTANCE.search(each[0])
            for folded in sheets.folded.values()
            for each in _CHOICES.finditer(folded)
        )
        self.options = list(self._options())
        self.statements = list(self._statements())

    # -- options -------------------------------------------------------------------------------

    def _options(self) -> Iterator[Option]:
        for number, page in self.sheets.pages.items():
            marks = [mark for mark in page.marks if mark.start < self._end(number)]
            found: list[Option] = []
            silent: list[Mark] = []
            for mark in marks:
                span = self._label_of(mark, number, marks)
                text = page.text[span[0] : span[1]] if span is not None else ""
                say = say_of_option(text, self.languages) if span is not None else None
                if _YES_NO.match(fold(text)):
                    say = self._answer(say, page.text, mark, marks)
                if span is not None and say is not None:
                    found.append(Option(mark, number, say, span[0], span[1], text))
                elif mark.ticked and len(text.strip()) > 1:
                    silent.append(mark)
            self.unclear |= any(_in_group(m, o.mark) for m in silent for o in found)
            yield from found

    def _answer(self, say: Say | None, text: str, mark: Mark, marks: list[Mark]) -> Say | None:
        """What "yes" or "no" means depends on the question: acceptance, defects, or neither."""
        line = text.rfind("\n", 0, mark.start) + 1
        first = min((m.start for m in marks if m.start >= line), default=mark.start)
        question = fold(text[line:first]).strip()
        if not question:
            above = text.rfind("\n", 0, max(line - 1, 0)) + 1
            question = fold(text[above:line])
        if _FAULT.search(question):
            return Say.CONDITION if say is Say.ACCEPT and mark.ticked else None
        return say if _ACCEPTANCE.search(question) else None

    def _end(self, number: int) -> int:
        return self.stop.get(number, len(self.sheets.pages[number].text))

    def _label_of(self, mark: Mark, number: int, marks: list[Mark]) -> tuple[int, int] | None:
        """The words that a box stands for: to its right, else to its left, else above."""
        text = self.sheets.pages[number].text
        line_start = text.rfind("\n", 0, mark.start) + 1
        line_end = text.find("\n", mark.start)
        line_end = len(text) if line_end < 0 else line_end
        after = mark.start + _sign_length(text, mark.start)
        others = sorted(m.start for m in marks if line_start <= m.start < line_end)
        nexts = [at for at in others if at > mark.start]
        right = (after, nexts[0] if nexts else line_end)
        before = [at for at in others if at < mark.start]
        left_start = before[-1] + _sign_length(text, before[-1]) if before else line_start
        gap = max(text.rfind("   ", left_start, mark.start - 3) + 3, left_start)
        left = (gap if text[gap : mark.start].strip() else left_start, mark.start)
        ends_with_box = others and not text[
            others[-1] + _sign_length(text, others[-1]) : line_end
        ].strip(" .:;_|")
        begins_with_box = not text[line_start : others[0]].strip(" .:;_|")
        if ends_with_box and not begins_with_box:
            chosen = left
        else:
            chosen = self._goes_on(right, number, mark) if right[1] == line_end else right
        if not text[chosen[0] : chosen[1]].strip(" .:;_|"):
            heading = self._heading(mark, number)
            return heading
        return _trimmed(text, *chosen)

    def _goes_on(self, span: tuple[int, int], number: int, mark: Mark) -> tuple[int, int]:
        """An option's words may wrap to lines that begin under its first word."""
        cells = self.sheets.cells[number]
        own = [c for c in cells if c.start < span[1] and c.end > span[0]]
        if not own:
            return span
        page = self.sheets.pages[number]
        first = next((w for w in page.words if w.start >= span[0]), None)
        if first is None:
            return span
        end, last = span[1], own[-1]
        marked = {self._row_at(number, other.start) for other in page.marks}
        for _ in range(3):
            row = self.sheets.rows[number].get(last.row + 1, [])
            if len(row) != 1 or row[0].row in marked:
                break
            cell = row[0]
            under = abs(cell.box[0] - first.box[0]) < 5 or abs(cell.box[0] - mark.box[0]) < 3
            ended = last.text.rstrip().endswith((".", ";", ":"))
            under = under or (cell.text[:1].islower() and not ended)
            if not under or cell.box[1] - last.box[3] > 0.7 * cell.size:
                break
            if cell.text[:1].isupper() and abs(cell.box[0] - first.box[0]) >= 5:
                break
            if ended or say_of_option(cell.text, self.languages) in (Say.ACCEPT, Say.REJECT):
                break  # the next choice, whose own box was not seen
            end, last = cell.end, cell
        return span[0], end

    def _row_at(self, number: int, at: int) -> int:
        for cell in self.sheets.cells[number]:
            if cell.start <= at <= cell.end:
                return cell.row
        return -1

    def _heading(self, mark: Mark, number: int) -> tuple[int, int] | None:
        """The column heading over a box in a table."""
        x = (mark.box[0] + mark.box[2]) / 2
        above = [
            cell
            for cell in self.sheets.cells[number]
            if cell.box[3] <= mark.box[1] + 2
            and mark.box[1] - cell.box[3] < 160
            and cell.box[0] - 12 <= x <= cell.box[2] + 12
            and say_of_option(cell.text, self.languages) is not None
        ]
        if not above:
            return None
        cell = max(above, key=lambda c: c.box[3])
        return cell.start, cell.end

    # -- sentences -----------------------------------------------------------------------------

    def _statements(self) -> Iterator[Statement]:
        taken = {(o.page, at) for o in self.options for at in (o.start,)}
        for number, page in self.sheets.pages.items():
            end = self._end(number)
            spans = [(o.start, o.end) for o in self.options if o.page == number]
            spoken = [found.at for found in addresses_machine(page.text)]
            for span in sentences(page.text[:end], self.languages[0]):
                if (number, span.start) in taken or any(at.touches(span) for at in spoken):
                    continue
                if any(a < span.end and span.start < b for a, b in spans):
                    continue
                start = max(span.start, self.begin.get(number, 0))
                if start < span.end:
                    yield from self._in_sentence(number, start, span.end)
            yield from self._partial(number)
        yield from self._results()

    def _results(self) -> Iterator[Statement]:
        """ "Result: accepted with reservations": a decision told in a labelled value."""
        for value in self.sheets.of_kind("result"):
            if value.start >= self._end(value.page) or re.search(r"[☐☒]", value.text):
                continue
            say = say_of_option(value.text, self.languages)
            if say is not None and len(value.text) < 200:
                yield Statement(say, value.page, value.start, value.end, value.text)

    def _partial(self, number: int) -> Iterator[Statement]:
        """A headline or subject that speaks of a partial acceptance."""
        partial = pattern(self.languages, "verdict", "partial")
        for cell in self.sheets.cells[number]:
            if cell.end > self._end(number) or re.search(r"[☐☒]", cell.text):
                continue
            folded = fold(cell.text)
            if partial.search(folded) and not _MODAL.search(folded):
                yield Statement(Say.CONDITION, number, cell.start, cell.end, cell.text)

    def _in_sentence(self, number: int, start: int, end: int) -> Iterator[Statement]:
        text = self.sheets.pages[number].text[start:end]
        say, formula = say_of_sentence(text, self.languages)
        if say is Say.ACCEPT and self.stop is not None and _OTHER_THING.search(fold(text)):
            return
        if say is not None:
            yield Statement(say, number, start, end, text, formula)


_YES_NO = re.compile(r"^\W*(?:yes|no|ja|nein|oui|non|si|nee|sim|nao)\W*$")
_FAULT = re.compile(
    r"\b(?:defect|fault|snag|issue|outstanding|open|reserv|condition|deviation|exception|"
    r"incomplete|mangel|beanstand|offen|vorbehalt|auflage|reserve|defaut|malfacon|non conform|"
    r"defecto|pendiente|salvedad|difett|riserv|rilievi|gebrek|restpunt|voorbehoud|opleverpunt|pendencia|ressalva|"
    r"defeito)"
)


def _in_group(mark: Mark, other: Mark) -> bool:
    """Whether two boxes stand in one column or row, close enough to be one question."""
    level = abs(mark.box[1] - other.box[1]) < 6 and abs(mark.box[0] - other.box[0]) < 300
    column = abs(mark.box[0] - other.box[0]) < 8 and abs(mark.box[1] - other.box[1]) < 60
    return level or column


def _sign_length(text: str, at: int) -> int:
    found = re.match(r"\[[^\]]{0,3}\]|\([^)]{0,3}\)|.", text[at:], re.DOTALL)
    return len(found[0]) if found else 1


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    body = text[start:end]
    lead = len(body) - len(body.lstrip(" .:;_|\n"))
    body = body.strip(" :;_|\n")
    # A wide gap ends an option: what stands further right belongs to another column.
    cut = re.search(r"\s{3,}(?=\S)", body)
    if cut and len(body[: cut.start()].strip()) > 1:
        body = body[: cut.start()]
    return start + lead, start + lead + len(body.strip())


def say_of_option(text: str, languages: tuple[str, ...]) -> Say | None:
    """What ticking a box beside these words means; None for a box about something else."""
    folded = fold(text).strip(" .:;,!-–\"'")
    if not folded or len(folded) > 400 or re.match(r"n[or]o?\b\.?\s*\d", folded):
        return None
    plain = re.sub(r"\s+", " ", re.sub(r"\([^)]*\)", " ", folded)).strip(" .:;,")
    for key, say in (
        ("reject", Say.REJECT),
        ("conditional", Say.CONDITION),
        ("accept", Say.ACCEPT),
    ):
        if plain in phrases(languages, "options", key):
            return say
    if _negated(folded, languages) or _begins(plain, languages, "reject"):
        return Say.REJECT
    accepts = pattern(languages, "verdict", "accept").search(folded) or _begins(
        plain, languages, "accept"
    )
    if _conditional(folded, languages) and (accepts or _begins(plain, languages, "conditional")):
        return Say.CONDITION
    if _begins(plain, languages, "conditional"):
        return Say.CONDITION
    if accepts:
        return Say.ACCEPT
    return None


def _begins(plain: str, languages: tuple[str, ...], key: str) -> bool:
    """Whether a short option begins or ends with one of the usual phrases."""
    if len(plain) > 120:
        return False
    words = plain.split()
    for size in range(min(len(words), 5), 0, -1):
        for piece in (" ".join(words[:size]), " ".join(words[-size:])):
            bare = piece.strip(" ,.:;-")
            short = len(bare) < 4 and not (piece == plain or piece[-1:] in ".,:;-")
            if len(bare) > 1 and not short and bare in phrases(languages, "options", key):
                return True
    return False


_UNCONDITIONAL = re.compile(
    r"\b(?:without|no|ohne|sans|aucune?|sin|sem|senza|nessun[ao]?|zonder|geen|keine?r?)\s+"
    r"(?:\w+\s+){0,4}?(?:conditions?|reservations?|exceptions?|qualifications?|defects?|comments?|"
    r"vorbehalte?|mangel|auflagen|einschrankung(?:en)?|beanstandung(?:en)?|bedingung(?:en)?|"
    r"reserves?|restrictions?|observations?|remarques?|reservas?|salvedades|condiciones|reparos|"
    r"observaciones|objeciones|ressalvas?|restricoes|pendencias|observacoes|condicoes|riserv[ae]|"
    r"condizioni|osservazioni|eccezioni|rilievi|voorbehoud|gebreken|restpunten|opmerkingen|"
    r"opleverpunten|voorwaarden|objections?|open items|punch ?list(?: items)?|snags?)\b"
    r"|\bunconditional(?:ly)?\b|\bvorbehaltlos\w*|\bmangelfrei\w*|\buneingeschrankt\w*"
)


# "With the following requirement: ..." limits whatever the noun is, unless it is a plain figure.
_FOLLOWING = re.compile(
    r"\b(?:with|mit|avec|con|com|met)\s+(?:\w+\s+){0,2}?(?:following|folgende\w*|suivante?s?|"
    r"siguientes?|seguent[ei]|seguintes?|volgende)\s+(?!(?:amount|sum|date|betrag|montant|importe|"
    r"importo|valor|bedrag|parties|persons|result|ergebnis|resultat|resultado|risultato|"
    r"esito)\b)\w+"
    r"|\b(?:con|mit|avec|com|met|with)\s+(?:\w+\s+){0,2}?(?:prescrizion[ei]|prescripcion(?:es)?|"
    r"prescriptions?|prescric(?:ao|oes)|voorschrift(?:en)?|massgaben?|mit der massgabe)\b"
)
# A bare "No." written into a form, unlike "No. 8" and unlike the answer to a question.
_PLAIN_NO = re.compile(
    r"^(?:NO|No|NEIN|Nein|NON|Non|NEE|Nee|N[ÃA]O|N[ãa]o)\s*[.!:;](?=\s+[^\W\d_])"
)
_DEADLINE = re.compile(
    r"\bnot \w+ within (?:\w+ ){1,2}(?:working |business |calendar )?days?\b"
    r"[^.;]*\b(?:are|is|will)\b"
)
_CHOICES = re.compile(r"\([^()]{0,120}/[^()]{0,120}\)")


_LIFTED = re.compile(
    r"\b(?:refusal|rejection|objections?)\b[^.;]{0,40}\b(?:is|are|was|has been) (?:\w+ )?"
    r"(?:lifted|withdrawn|settled)\b"
)


def _negated(folded: str, languages: tuple[str, ...]) -> bool:
    clean = _LIFTED.sub(" ", _UNCONDITIONAL.sub(" ", folded))
    return pattern(languages, "verdict", "reject").search(clean) is not None


def _conditional(folded: str, languages: tuple[str, ...]) -> bool:
    clean = _UNCONDITIONAL.sub(" ", folded)
    limited = pattern(languages, "verdict", "conditional").search(clean) is not None
    return limited or _FOLLOWING.search(clean) is not None


def say_of_sentence(text: str, languages: tuple[str, ...]) -> tuple[Say | None, bool]:
    """What a sentence decides, and whether it is a formula that only a signature brings to life."""
    if _PLAIN_NO.match(text.strip()):
        return Say.REJECT, False
    offered = _CHOICES.search(text)
    if offered is not None:  # "(approved / not approved)" offers, what follows it says
        chosen = say_of_option(text[offered.end() :], languages)
        if chosen is not None:
            return chosen, False
        text = _CHOICES.sub(" ", text)
    folded = re.sub(r"\s", " ", fold(text))
    if len(folded) < 6 or len(folded) > 1200:
        return None, False
    accepts = pattern(languages, "verdict", "accept").search(folded) is not None
    rejects = _negated(folded, languages)
    formula = pattern(languages, "verdict", "bysigning").search(folded) is not None
    hypothetical = pattern(languages, "verdict", "hypothetical").search(folded) is not None
    hypothetical = hypothetical or _DEADLINE.search(folded) is not None
    if rejects and not (hypothetical and not accepts):
        mild = hypothetical or formula
        return (
            (None, False) if mild and not _refuses_now(folded, languages) else (Say.REJECT, False)
        )
    if formula:
        return (Say.CONDITION if _conditional(folded, languages) else Say.ACCEPT), True
    if not accepts:
        limited = _conditional(folded, languages) and _ACCEPTANCE.search(folded) is not None
        procedure = hypothetical and _MODAL.search(folded) is not None
        return (Say.CONDITION if limited and not procedure else None), False
    if _conditional(folded, languages):
        spoken = _FIRST_PERSON.search(folded) is not None
        procedure = hypothetical and not spoken and _MODAL.search(folded) is not None
        return (None if procedure else Say.CONDITION), False
    return (None, False) if hypothetical else (Say.ACCEPT, False)


# What may be accepted without any work being accepted.
_OTHER_THING = re.compile(
    r"\b(?:accept\w*|confirm\w*|annehm\w*|nehmen|bestatig\w*|accepte\w*|acept\w*|accett\w*|"
    r"aceit\w*|aanvaard\w*)\s+(?:the |your |this |ihr\w* |das |die |den |votre |vos |l.|su |sus |"
    r"la |il |vostr\w |uw |de |het |o |a |vossa |sua )*(?:\w+ )?(?:invitation|meeting|"
    r"appointment|call|terms|apolog\w+|offer|quote|quotation|proposal|tender|bid|einladung|termin|angebot|"
    r"entschuldigung|agb|offre|devis|rendez-vous|excuses|conditions generales|oferta|presupuesto|"
    r"invitacion|cita|disculpas|offerta|preventivo|invito|appuntamento|scuse|offerte|uitnodiging|afspraak|excuses|"
    r"orcamento|convite|proposta|reuniao|desculpas)\b"
)


# Stems of acceptance in seven languages: a condition beside one of them is never passed over.
_ACCEPTANCE = re.compile(
    r"\baccept|\bapprov|\bsign(?:ed|ing)?[ -]?off|abnahm|abgenommen|freigab|"
    r"freigegeben|genehmig|\brecep(?!tion desk)|"
    r"\brecette|\bvalid(?:e|at|ac)|\bacept|\bapro[bv]|\bconformi|\baceit|\bhomolog|"
    r"\baccett|\bcollaud|\boplever|"
    r"\bgoedkeur|\bgoedgekeurd|\bakkoord|\baanvaard|\bbenestare"
)
_MODAL = re.compile(
    r"\b(?:may|shall|will|can|must|should|might|would|kann|soll|sollen|muss|darf|konnen|peut|doit|"
    r"peuvent|puede|debe|podra|pode|deve|puo|deve|kan|zal|moet|kunnen|mag)\s+(?:\w+\s+){0,4}?"
    r"(?:accept|approv|sign|abgenommen|abnehmen|freigeb|valid|acept|aprob|aceit|aprov|accett|keur)"
)
_FIRST_PERSON = re.compile(r"\b(?:we|i|wir|ich|nous|je|wij|ik|noi|io|nosotros|nos|eu)\b")
_NOW = re.compile(
    r"\b(?:hereby|therefore|regret|unfortunately|hiermit|daher|leider|hierbij|"
    r"helaas|par la presente|"
    r"malheureusement|por la presente|lamentamos|por la tanto|infelizmente|vimos|pela presente|"
    r"con la presente|purtroppo|pertanto|we|wir|nous|noi)\b"
)


def speaks_of_now(text: str) -> bool:
    """Whether a sentence speaks for its writer and of now, not of a procedure."""
    return _NOW.search(fold(text)) is not None


def _refuses_now(folded: str, languages: tuple[str, ...]) -> bool:
    """A refusal beside "if" or "will" still counts when it speaks of now."""
    return _NOW.search(folded) is not None


@dataclass(frozen=True, slots=True)
class State:
    """DRAFT, VOID and the like over a document."""

    page: int
    start: int
    end: int
    text: str


def find_state(sheets: Sheets, first_page_only: bool = False) -> State | None:
    """A mark that takes a document's force: a watermark or stamp, a headline, a heading.

    In running prose the same words mean little ("draft deliverables were reviewed"), so they only
    count where they stand large, slanted, alone in capitals, or in the title or footer.
    """
    draft = pattern(sheets.languages, "state", "draft")
    for number in sheets.pages:
        usual = _usual_size(sheets.cells[number])
        for cell in sheets.cells[number]:
            found = draft.search(fold(cell.text))
            if found is None:
                continue
            if _stands_out(cell, found, usual, sheets):
                start = cell.start + found.start()
                return State(number, start, cell.start + found.end(), found[0])
    for number, page in sheets.pages.items():
        for note in page.notes:
            if note.kind == "Stamp" and draft.search(fold(f"{note.name} {note.text}")):
                return State(number, 0, 0, note.name or note.text)
    return None


def _usual_size(cells: list[Cell]) -> float:
    sizes = sorted(cell.size for cell in cells)
    return sizes[len(sizes) // 2] if sizes else 10.0


def _is_prose(rest: str) -> bool:
    """A footer that tells a story ("draft minutes circulated the same evening")."""
    words: list[str] = re.findall(r"\w+", rest)
    return sum(word[:1].islower() and len(word) > 3 for word in words) > 3


# The form a paper is printed from, and things that are called so: nothing about this paper's force.
_FORM_NAME = re.compile(
    r"\b(?:from|form|using|our|see) (?:the )?template\b|"
    r"\btemplate\s+(?:approved|issued|released|revision|rev|version|v|no|nr|[a-z]{1,4}-?\d)\b|"
    r"\btemplate\s+[a-z]{1,4}-?\d|"
    r"\b(?!(?:a|an|the|this|is|only|as|form|document|page|certificate)\b)"
    r"[a-z]{3,} (?:specimen|sample)\b"
)


def _stands_out(cell: Cell, found: re.Match[str], usual: float, sheets: Sheets) -> bool:
    text = cell.text.strip()
    words = len(text.split())
    raw = text[max(found.start() - (len(cell.text) - len(cell.text.lstrip())), 0) :][
        : found.end() - found.start()
    ]
    if cell.angled:
        return True
    if not raw.isupper() and _FORM_NAME.search(fold(cell.text)):
        return False
    if cell.size >= 1.6 * usual and words <= 8:
        return True
    if raw.isupper() and len(raw) > 3 and words <= 14:
        return True
    rest = (text[: found.start()] + text[found.end() :]).strip(" .:;-–—()[]*v0123456789")
    if len(rest) <= 3:
        return True
    page = sheets.pages[cell.page]
    edge = cell.box[1] < 0.09 * page.height or cell.box[3] > 0.93 * page.height
    if edge and words <= 12 and not _is_prose(rest):
        return True
    status = re.match(
        r"(?:document )?(?:status|version|stand|estado|estatus|statut|etat|situacao|stato|revision|"
        r"fassung|versie)\s*:?\s*",
        fold(text),
    )
    if status and found.start() <= status.end() + 2:
        return True
    own = re.search(
        r"\b(?:this|dieses?|diese|ce|cet|cette|este|esta|dit|deze|questo|questa|presente)\s+"
        r"(?:\w+\s+){0,3}?(?:document|certificate|form|version|order|copy|dokument|"
        r"protokoll|fassung|"
        r"document[oa]?|acta|certificado|termo|versao|verbale|versione|proces|avenant)\b",
        fold(text),
    )
    return own is not None and found.start() >= own.start()
