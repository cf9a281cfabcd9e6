"""Candidates for names of parties, projects and milestones: cells and their pieces, and spans of
running text that may be a name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tollgate.advisors.documents.candidates.scene import Scene, found_in, part
from tollgate.advisors.documents.candidates.surroundings import is_all_label
from tollgate.advisors.documents.cells import Cell
from tollgate.advisors.documents.fields.prose_fields import names_in, stages_in, subject_parts
from tollgate.advisors.documents.found import Found
from tollgate.advisors.documents.vocabulary.label_words import senses
from tollgate.advisors.documents.vocabulary.lexicon import kinds_of
from tollgate.advisors.documents.vocabulary.small_words import does

_MOST = 900
_LONGEST = 150
_PAGES = 12  # of a long document the first pages, the last, and the one that decides
_BREAK = re.compile(
    r"\s[—–|·•→/+]\s|\s-\s|;|\s{3,}|,\s|\s\(|\)|:\s|\s?[«“„\"]\s?|[»”]|(?<=[^\W\d_]{3})\.\s|"
    r"(?<=[\w.)])(?=[A-ZÀ-Þ][a-zà-ÿ]{2,}\s?:)"
)
_QUOTED = re.compile(r"[«“„\"]\s?([^«»“”„\"\n]{3,80}?)\s?[»”“\"]")
_ARTICLE = re.compile(
    r"(?:the|die|der|das|le|la|les|el|los|het|de|il|lo|o|a|os|as|l['’])\s*(?=[^\W\d_])", re.I
)
_MARKS = re.compile(r"[\s,;:.=|·•–—☐☑☒]+")
_EDGE = " ,:;–—|"
_TOKEN = re.compile(r"\S+")
# Where a label may begin: behind a blank, or run into the value before it ("S.r.l.Fase: ").
_BEGINS = re.compile(r"(?<=\s)\S|(?<=[\w.)])[A-ZÀ-Þ](?=[a-zà-ÿ]{2,}\s?:)")


def texts(scene: Scene) -> Iterator[tuple[str, Found]]:
    """Everything that may be a name, each with the way it was come by."""
    yield from _subjects(scene)
    for cell in _cells(scene):
        for source, whole in _bodies(scene, cell):
            for piece in pieces(whole, scene.sheets.languages):
                yield source, piece
    for source, found in names_in(scene.sheets):
        yield source, found
    for found in stages_in(scene.sheets):
        yield "stage", found
    for number, page in scene.sheets.pages.items():
        for match in _QUOTED.finditer(page.text):
            yield "quoted", found_in(scene, number, match, 1)
    yield from _prose(scene)


def listed(scene: Scene) -> list[tuple[str, Found]]:
    """The candidates, each place once per source."""
    seen: dict[tuple[int, int, int, str], tuple[str, Found]] = {}
    for source, each in texts(scene):
        found = _trimmed(each)
        usable = 1 < len(found.text) <= _LONGEST and any(sign.isalnum() for sign in found.text)
        if usable and _whole(found.text) and len(seen) < _MOST:
            seen.setdefault((found.page, found.start, found.end, source), (source, found))
    return list(seen.values())


def _trimmed(found: Found) -> Found:
    """Without the comma or colon that a name was cut behind: ", stage 2"."""
    body = found.text.strip(_EDGE)
    start = found.start + found.text.find(body) if body else found.start
    return Found(body, found.page, start, start + len(body)) if body else found


def _whole(text: str) -> bool:
    """Whether brackets and quotation marks are closed inside a text."""
    pairs = (("(", ")"), ("«", "»"), ("“", "”"))
    low = ("„" in text) == any(mark in text for mark in "“”")
    even = all(text.count(one) == text.count(other) for one, other in pairs)
    return (even or ("„" in text and low)) and text.count('"') % 2 == 0


def _subjects(scene: Scene) -> Iterator[tuple[str, Found]]:
    for name, found in subject_parts(scene.sheets).items():
        yield f"subject:{name}", found


def read_pages(scene: Scene) -> list[int]:
    """The pages whose words are looked at one by one."""
    numbers = [number for number, cells in scene.sheets.cells.items() if cells]
    kept = {*numbers[:_PAGES], *numbers[-2:], *(slot.page for slot in scene.slots)}
    kept |= {said.page for said in (scene.option, scene.statement) if said is not None}
    return [number for number in numbers if number in kept]


def _cells(scene: Scene) -> Iterator[Cell]:
    for number in read_pages(scene):
        for cell in scene.sheets.cells[number]:
            if not cell.angled:
                yield cell


def _bodies(scene: Scene, cell: Cell) -> Iterator[tuple[str, Found]]:
    """A cell whole, behind its label, and with the line that goes on under it."""
    text = cell.text
    if len(text) <= _LONGEST:
        yield "cell", Found(text, cell.page, cell.start, cell.end)
    begin = 0
    labels = list(_labels_in(text, scene.sheets.languages))
    for place, (_, begin) in enumerate(labels):
        stop = labels[place + 1][0] if place + 1 < len(labels) else len(text)
        if stop - begin <= _LONGEST:
            whole = Found(text, cell.page, cell.start, cell.end)
            yield "value", part(whole, begin, stop)
    if begin == 0:
        lead = _lead_label(text, scene.sheets.languages)
        if lead:
            yield "led", part(Found(text, cell.page, cell.start, cell.end), lead, len(text))
    for stop in _before_labels(text):
        for start in (0, *(end for _, end in labels)):
            if 2 < stop - start <= _LONGEST:
                yield "cut", part(Found(text, cell.page, cell.start, cell.end), start, stop)
    longer = _wrapped(scene, cell)
    if longer is not None:
        page = scene.sheets.pages[cell.page]
        at = cell.start + begin
        yield "wrapped", Found(page.text[at:longer], cell.page, at, longer)


def _labels_in(text: str, languages: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    """Where labels begin and their values: "Customer: Acme Ltd Assignment: Tower Job: T-5"."""
    last = 0
    for colon in re.finditer(r"(?<=\w)[^\S\n]?:\s+(?=\S)", text):
        if last == 0 and colon.start() <= 48:
            yield 0, colon.end()
            last = colon.end()
            continue
        starts = [m.start() for m in _BEGINS.finditer(text, last + 1, colon.end())]
        for start in [each for each in starts if each < colon.start()][-3:]:
            label = text[start : colon.start()]
            known = kinds_of(label, languages) or is_all_label(label, languages)
            if known and (label[0].isupper() or not label[0].isalpha()):
                yield start, colon.end()
                last = colon.end()
                break


def _before_labels(text: str) -> Iterator[int]:
    """Where a value may end because an unknown label follows: "Harbour Hall Akte: 65-B"."""
    for label in re.finditer(
        r"(?<=\S)\s+(?=(?:[^\W\d_][\w.°º']*\s){0,2}?[^\W\d_][\w.°º']*\s?:\s)", text
    ):
        if text[label.end()].isupper():
            yield label.start()


def _lead_label(text: str, languages: tuple[str, ...]) -> int:
    """Where the value begins in "Employer The Dean and Chapter": after a known label."""
    if len(text) > 90:
        return 0
    for end in reversed([m.start() for m in re.finditer(r"\s+(?=[A-ZÀ-Þ0-9\"“„«])", text)][:4]):
        if kinds_of(text[:end], languages):
            return end
    return 0


def _wrapped(scene: Scene, cell: Cell) -> int | None:
    """Where a value ends that goes on in the next line of its own column."""
    under = scene.around.of(cell).under
    if under is None or under.start <= cell.end:
        return None
    page = scene.sheets.pages[cell.page]
    between = page.text[cell.end : under.start]
    tight = under.box[1] - cell.box[3] < 0.7 * cell.height and abs(under.box[0] - cell.box[0]) < 4
    plain = not scene.sheets.kinds(under.text) and ":" not in under.text
    if between.strip() or not tight or not plain or under.end - cell.start > _LONGEST:
        return None
    return under.end


def pieces(whole: Found, languages: tuple[str, ...]) -> Iterator[Found]:
    """A text, its beginnings up to each break, and what follows a break or a leading number; marks
    at its very beginning belong to no name."""
    marks = _MARKS.match(whole.text)
    if marks is not None:
        whole = part(whole, marks.end(), len(whole.text))
    breaks = list(_BREAK.finditer(whole.text))
    ends = sorted({len(whole.text), *(m.start() for m in breaks), *_closed(breaks)}, reverse=True)
    starts = [0, *(m.end() for m in breaks[:4])]
    code = re.match(r"(?=[\w./-]*\d)[\w./-]{2,}(?:\s+[–—:·-])?,?\s+(?=[^\W\d_]{2})", whole.text)
    if code is not None:
        starts.append(code.end())
    for start in list(starts):
        article = _ARTICLE.match(whole.text, start)
        if article is not None and article[0][-1] in " '’":
            starts.append(article.end())
    first = re.match(r"[^\W\d_]{3,}\s+(?=\S)", whole.text)
    if first is not None and senses(first[0], languages):
        starts.append(first.end())
    tailed = list(_before_code(whole.text, languages))
    for start in dict.fromkeys(starts):
        for end in [e for e in (*ends, *tailed) if e > start + 1][:6]:
            piece = part(whole, start, end)
            body = piece.text.rstrip(" ,;:.–—-")
            if body != piece.text and len(body) > 1:
                yield part(piece, 0, len(body))
            if len(piece.text) > 1:
                yield piece


def _before_code(text: str, languages: tuple[str, ...]) -> Iterator[int]:
    """Where a name ends before a number and its label: "Member Portal SOW No. SOW-93"."""
    for code in re.finditer(r"\s(?=\S*\d\S*$)", text):
        yield code.start()
        words = [m.start() for m in re.finditer(r"\s(?=\S)", text[: code.start()])]
        for start in words[-3:]:
            label = text[start : code.start()].strip()
            if kinds_of(label, languages) or is_all_label(label, languages):
                yield start
                break


def _closed(breaks: list[re.Match[str]]) -> Iterator[int]:
    """Behind a closing bracket or quotation mark a name may end, the mark included."""
    return (m.start() + 1 for m in breaks if m[0] and m[0][0] in ')»”"')


def _prose(scene: Scene) -> Iterator[tuple[str, Found]]:
    """Spans of running text: from a capital, a number or a stage up to where a name may end."""
    for number in read_pages(scene):
        page = scene.sheets.pages[number]
        for line in re.finditer(r"[^\n]{36,}(?:\n[^\n]{36,})*(?:\n[^\n]+)?", page.text):
            yield from _spans(scene, number, line.start(), line[0])


def _spans(scene: Scene, number: int, at: int, text: str) -> Iterator[tuple[str, Found]]:
    languages = scene.sheets.languages
    tokens = list(_TOKEN.finditer(text))
    for place, token in enumerate(tokens):
        if not _may_begin(scene, tokens, place):
            continue
        begin = token.start() + len(token[0]) - len(token[0].lstrip("\"'“„«(‘"))
        commas = 0
        for after in range(place, min(place + 9, len(tokens))):
            word = tokens[after][0]
            gap = tokens[after].start() - tokens[after - 1].end() if after > place else 0
            if gap > 2 or (after > place and _line_ends(text, tokens[after - 1].end())):
                break
            bare = word.rstrip(".,;:!?)»”\"'’")
            if not bare:
                break
            stops = word[len(bare) :]
            near = after + 1 < len(tokens) and tokens[after + 1].start() - tokens[after].end() < 3
            following = tokens[after + 1][0] if near else ""
            if _may_end(bare, stops, following, languages):
                body = text[begin : tokens[after].start() + len(bare)]
                if stops[:1] == ")" and "(" in body:
                    body = text[begin : tokens[after].start() + len(bare) + 1]
                if len(body) > 2:
                    yield "prose", Found(body, number, at + begin, at + begin + len(body))
            if any(stop in ".;:!?" for stop in stops) and len(bare) > 2:
                break
            commas += "," in stops
            if commas > 1:
                break


def _line_ends(text: str, at: int) -> bool:
    """Whether a short line ends here: running text breaks its lines at the margin."""
    return text[at : at + 1] == "\n" and at - text.rfind("\n", 0, at) < 56


def _may_begin(scene: Scene, tokens: list[re.Match[str]], place: int) -> bool:
    languages = scene.sheets.languages
    word = tokens[place][0].lstrip("\"'“„«(‘")
    if not word or does(word, languages):
        return False
    if word[0].isupper() or word[0].isdigit() or word != tokens[place][0]:
        return True
    if "stage" in (told := senses(word, languages)) or "milestone" in told:
        return True
    return place > 0 and does(tokens[place - 1][0], languages) == "article"


def _may_end(bare: str, stops: str, following: str, languages: tuple[str, ...]) -> bool:
    if bare[0].islower() and does(bare, languages):
        return False
    if stops or not following:
        return True
    if following[0] in '("“„«–—-|·':
        return True
    return following[0].islower() or bool(does(following, languages)) or following[0].isdigit()
