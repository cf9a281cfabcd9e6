"""Parties, projects and milestones named in running text and subject lines, without a label."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tollgate.advisors.documents.cells import Sheets
from tollgate.advisors.documents.found import Found
from tollgate.advisors.documents.vocabulary.lexicon import fold, phrases
from tollgate.advisors.documents.vocabulary.persons import is_organisation, person_in

_SMALL = (
    r"(?:de|la|le|du|des|der|die|und|et|and|y|e|of|van|di|da|do|del|dos|das|den|für|"
    r"for|von|the|&|für|zur|zum|i)"
)
_NAME = (
    rf"[A-ZÀ-Þ0-9][\w&.’'/-]*"
    rf"(?:[^\S\n]{{1,2}}(?:{_SMALL}[^\S\n]{{1,2}}){{0,2}}[A-ZÀ-Þ0-9][\w&.’'/-]*){{0,6}}"
)
_COMPANY_END = (
    r"(?:,?\s+(?:S\.\s?[A-Z]\.?(?:\s?[A-Z]\.?)*|Inc\.?|LLC|LLP|Ltd\.?|GmbH|AG|SL|SA|Lda\.?|Ltda\.?|"
    r"S\.?p\.?A\.?|S\.?r\.?l\.?|B\.?V\.?|N\.?V\.?|Co\.))?"
)
_SUBJECT_OF = re.compile(
    rf"(?:^|"
    rf"(?<=[.;:!?\n]))\s*({_NAME}{_COMPANY_END})\s+(?:\w+\s+){{0,2}}?(?:accepts?|"
    rf"approves?|confirms?|has reviewed|"
    r"does not accept|rejects?|declines?|accepte|approuve|confirme|prononce|déclare|"
    r"refuse|acepta|aprueba|confirma|declara|"
    r"rechaza|aceita|aprova|recebe|rejeita|accetta|approva|conferma|dichiara|"
    r"respinge|nimmt|bestätigt|erklärt|erteilt|"
    r"genehmigt|accepteert|aanvaardt|bevestigt|verklaart|keurt)\b",
    re.MULTILINE,
)
_PROJECT = re.compile(
    r"\b(?:[Pp]roject|[Pp]rojekt|[Pp]rojet|[Pp]royecto|[Pp]rojeto|[Pp]rogetto|Vorhaben|Maßnahme|"
    r"Bauvorhaben|[Cc]hantier|[Oo]pération|[Oo]bra|[Cc]antiere|[Ee]mpreitada|[Ee]ngagement|"
    r"[Cc]ampa(?:ign|gne|gna|ña|nha)|[Pp]rogramme?)\s+"
    rf"(?:[A-Z]{{0,4}}-?\d[\w-]*,?\s+)?[“„«\"‘]?({_NAME})"
)
_FOR = re.compile(
    r"\b(?:prepared (?:by [^\n]{2,50}? )?for|for|für|pour|para|voor|per|an)\s+"
    rf"((?:die |den |das |la |le |el |de |het |il |lo |"
    rf"l['’])?{_NAME}{_COMPANY_END})(?=\s*(?:$|[,.·|(]|\bby\b|\bvon\b))",
    re.MULTILINE,
)
_COMPANY = re.compile(rf"(?<![\w&])({_NAME}{_COMPANY_END})")
# What is accepted, right after the verb: "accepts the final plat", "recibida la entrega 4".
_ACCEPTED_THING = re.compile(
    r"\b(?:[Aa]ccepts?|[Aa]pproves?|[Ss]ign(?:s|ed)? off|[Tt]akes? over|[Aa]ccept[eé]e?|"
    r"[Aa]pprouv\w+|"
    r"[Vv]alid\w+|[Aa]cept\w+|[Aa]pr[uo]e?b\w+|recibid\w+|[Aa]ccett\w+|[Aa]pprov\w+|[Aa]anvaardt|"
    r"[Aa]ccepteert|[Aa]ceit\w+|[Aa]prov\w+|[Rr]eceb\w+|[Cc]onsider|[Tt]appa|[Ff]reigabe)\s+"
    r"(?:the|das|die|den|der|le|la|les|l['’]|el|los|il|lo|de|het|o|a|os|as)?\s*"
    r"((?:[^\W\d_][\w'’-]*|\d+)(?:\s(?:[^\W\d_][\w'’-]*|\d+)){0,4}?)"
    r"(?=\s(?:of|as|and|in|is|has|signed|to|described|for|von|des|im|ist|du|de|dans|est|a|per|"
    r"del|di|van|in|do|da|no|pel)\b|[.,;:(\n])"
)
_CODE = re.compile(
    r"(?<![\w-])(?=[\w./-]*\d)[A-Z0-9][A-Za-z0-9]*(?:[./-][A-Za-z0-9]+)+(?![\w-])|"
    r"(?<![\w-])[A-Z]{1,4}\d{2,}(?![\w-])"
)
_REPLY = re.compile(r"^\s*(?:(?:re|aw|fw|fwd|wg|tr|rv|res|enc|antw|sv|r|i)\s*:\s*)+", re.I)
_SUBJECT_LABEL = re.compile(
    r"^(?:subject|re|regarding|betreff|objet|asunto|assunto|onderwerp|betreft|thema|sujet|topic|"
    r"oggetto|betr|concerne|concern)\s*[:.]?\s*"
)
_STAGES = (
    r"(?:[Mm]ilestone|[Mm]eilenstein|[Jj]alon|[Hh]ito|[Mm]arco|[Mm]ijlpaal|"
    r"[Ll]eistungsphase|[Pp]hase|[Ss]tage|[Ss]print|[Ll]ot|Los|AP|BA|WP|UAP|PBS|"
    r"[Tt]ranche|[Ff]ase|[Ee]tapa|[Éé]tape|[Tt]appa|[Ee]tappe|[Ww]ork [Pp]ackage|[Dd]eliverable|"
    r"[Ll]ivrable|[Ee]ntregable|[Ee]ntregável|[Aa]rbeitspaket|[Tt]eillieferung|[Tt]eilleistung|"
    r"(?:[a-z]+ )?[Mm]odule|[Mm]ódulo|[Mm]odulo|[Mm]odul|[Bb]auabschnitt|[Aa]bschnitt|[Ss]ection|"
    r"[Ll]ote?|[Ll]otto|SAL|[Ii]terati(?:on|e)|[Ii]tération|[Ii]teración|[Ii]terazione|[Ii]teração|"
    r"[Ii]ncrement|[Ww]ave|[Gg]ate|[Dd]eelopdracht|[Dd]eelfase|[Bb]ouwfase|[Dd]eeloplevering|"
    r"[Ww]erkpakket|[Pp]erceel|[Ee]ntrega|[Cc]onsegna|[Ll]evering|[Ll]ivraison|[Ll]ieferung|"
    r"[Ii]nstal?lment|[Rr]ate|[Rr]ata|[Pp]arcela|[Tt]ermijn|[Éé]chéance|[Rr]elease|[Bb]atch|"
    r"[Ee]pisode|[Pp]art|[Tt]eil|[Ss]tralcio)"
)
_ORDINALS = (
    r"(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]inal|[Ee]rste|[Zz]weite|[Dd]ritte|[Vv]ierte|"
    r"[Ll]etzte|[Pp]remi[eè]re?|[Dd]euxième|[Tt]roisième|[Qq]uatrième|[Dd]ernière?|[Pp]rimera?|"
    r"[Ss]egund[ao]|[Tt]ercera?|[Cc]uart[ao]|[Qq]uart[ao]|[Úú]ltim[ao]|[Pp]rim[ao]|[Ss]econd[ao]|"
    r"[Tt]erz[ao]|[Uu]ltim[ao]|[Ee]erste|[Tt]weede|[Dd]erde|[Vv]ierde|[Ll]aatste|[Pp]rimeir[ao]|"
    r"[Tt]erceir[ao])[nrs]?"
)
_STAGE = re.compile(
    rf"\b{_STAGES}\s+(?:n[°ºo.]+\s*)?"
    r"(?:[A-Z]{0,2}-?\d{1,3}(?:\.\d)?[a-z]?|[IVX]{1,4}|[A-H])(?!\w)|"
    rf"\b{_STAGES}\s+{_ORDINALS}\b|\b{_ORDINALS}\s+{_STAGES}\b"
)
_STAGE_NAME = re.compile(
    r"\s*[–—:-]\s*[^\n.;,()]{3,70}|,\s+[A-ZÀ-Þ][^\n.;,()]{3,60}|\s*[(“„«\"][^\n)”“»\"]{3,60}[)”“»\"]|"
    r"(?:\s+[^\W\d_][\w’'-]*){1,4}"
)
_ARTICLE = re.compile(r"(?:The|Die|Der|Das|Le|La|L['’]|Les|El|De|Het|O|A|Il|Lo)\s+(?=[A-ZÀ-Þ])")
_STOP = frozenset(
    "of for has have was were is are and to the in with on by from at as be "
    "been will der die das des den wird wurde werden "
    "ist sind für und im am zu zum zur mit von a à au aux du de la le les est "
    "sont ont et pour par sur en el los las del es "
    "son ha han y para por con van het een te op voor met is zijn heeft en "
    "do da dos das o os e foi foram il lo gli della "
    "dei è sono per set that which as nehmen nimmt wir we i our".split()
)


def names_in(sheets: Sheets) -> Iterator[tuple[str, Found]]:
    """Every name in running text that a construction marks as a party or a project."""
    for found in _named_party(sheets):
        yield "party", found
    for found in _speaking(sheets):
        yield "speaks", found
    for found in _addressed(sheets):
        yield "addressed", found
    for number, page in sheets.pages.items():
        for match in _PROJECT.finditer(page.text):
            name = match[1].rstrip(".,")
            yield "project", Found(name, number, match.start(1), match.start(1) + len(name))
        for match in _COMPANY.finditer(page.text):
            if is_organisation(match[1]):
                yield "company", Found(match[1], number, match.start(1), match.end(1))


def accepted_thing(text: str) -> tuple[int, int] | None:
    """Where the thing stands that a deciding sentence accepts: "the final plat"."""
    for match in _ACCEPTED_THING.finditer(text):
        words = fold(match[1]).split()
        telling = [word for word in words if len(word) > 3 and word not in _GENERAL]
        if telling and len(words) > 1 and words[0] not in _STOP:
            return match.start(1), match.end(1)
    return None


_GENERAL = frozenset(
    "work works milestone deliverable deliverables services service milestones above described "
    "listed below following change order this that these arbeiten leistung leistungen werk "
    "travaux prestation prestations livrable ouvrage trabajos servicios obra entrega entregable "
    "lavori opere prestazioni fornitura werkzaamheden levering oplevering diensten trabalhos "
    "servicos produto modification avenant nachtrag variante modificacion wijziging alteracao "
    "presente present invoice payment supervising "
    "hours stunden heures horas uren payment zahlung".split()
)


def subtitle(sheets: Sheets, headline: tuple[int, int]) -> Found | None:
    """The line right under the document's headline, when it is a name and nothing else."""
    page, at = headline
    cells = sheets.cells.get(page, [])
    head = next((c for c in cells if c.start <= at < c.end), None)
    under = sheets.below(head, reach=2.6) if head is not None else None
    if head is None or under is None or head.row > 6 or under.row != head.row + 1:
        return None
    text = re.split(r"\s[·|•]\s|\.\s|\s[–—]\s", under.text)[0]
    named = only_name(text, sheets)
    small = sum(word[:1].islower() and len(word) > 4 for word in named.split())
    bad = (
        ":" in under.text
        or sheets.kinds(under.text)
        or is_organisation(named)
        or not named[:1].isupper()
        or len(named.split()) < 2
        or len(named) > 80
        or small > 4
        or re.search(r"\b(?:19|20)\d\d\b$", named)
        or person_in(named) is not None
        or _TITLED.search(fold(named))
    )
    return None if bad else Found(named, page, under.start, under.start + len(named))


_TITLED = re.compile(
    r"^(?:between|zwischen|entre|tussen|tra|from|for|von|fur|pour|para|per|voor|page|seite|no|nr|"
    r"to|an|date|certificate|form|copy|version|dear|sehr|madame|monsieur|estimad|gentil|geachte)\b"
)


_CODES = frozenset(("project_code", "po_number", "change_order_number", "document_date"))
_VERSION = re.compile(r"(?:version|rev|v\.?\s?\d|ausgabe|stand|versie|edition)")


def without_stage(text: str) -> str:
    """A project's name without the stage behind it: "Bottega Digitale fase 2"."""
    for match in _STAGE.finditer(text):
        if match.end() == len(text) and match.start() > 3:
            return text[: match.start()].rstrip(" ,;:–—-·|/")
    return text


def only_name(text: str, sheets: Sheets) -> str:
    """A name without the parts that tell its number, its version or its stage."""
    kept: list[str] = []
    for place, piece in enumerate(re.split(r"(,\s|\s/\s|;\s|\s[–—·|]\s)", text)):
        if place % 2 == 0 and place > 0:
            lead = re.match(r"[^\W\d_.°º]+(?:\s[^\W\d_.°º]+)?", piece.strip())
            words = (lead[0], lead[0].split()[0]) if lead is not None else ()
            kinds = {kind for each in words for kind in sheets.kinds(each)}
            coded = re.search(r"\d", piece) and kinds & _CODES
            version = _VERSION.match(fold(piece))
            if coded or version or _CODE.fullmatch(piece.strip()) or is_stage(piece):
                kept = kept[:-1]
                break
        kept.append(piece)
    return "".join(kept).rstrip(" ,;:–—-·|/")


def party_in_text(sheets: Sheets) -> Found | None:
    """ "a contratante X Ltda. declara", "X accepts", "prepared for X"."""
    for search in (_named_party, _speaking, _addressed):
        for found in search(sheets):
            if _plausible(found.text):
                return found
    return None


def _named_party(sheets: Sheets) -> Iterator[Found]:
    words = "|".join(
        re.escape(each).replace(r"\ ", r"\s+")
        for each in sorted(phrases(sheets.languages, "parties", "client"), key=len, reverse=True)
        if " " not in each and len(each) > 4
    )
    article = re.compile(
        rf"(?:\b(?:the|der|die|das|le|la|el|de|o|a|il|lo)\s+|\bl')(?:{words}),?\s+"
    )
    for number, folded in sheets.folded.items():
        text = sheets.pages[number].text
        for match in article.finditer(folded):
            name = re.match(_NAME + _COMPANY_END, text[match.end() :])
            if name is not None and is_organisation(name[0]):
                yield Found(name[0], number, match.end(), match.end() + len(name[0]))


def _speaking(sheets: Sheets) -> Iterator[Found]:
    for number, page in sheets.pages.items():
        for match in _SUBJECT_OF.finditer(page.text):
            if fold(match[1]).removeprefix("the ") not in phrases(
                sheets.languages, "parties", "client"
            ):
                lead = _ARTICLE.match(match[1])
                start = match.start(1) + (lead.end() if lead else 0)
                yield Found(page.text[start : match.end(1)], number, start, match.end(1))


def _addressed(sheets: Sheets) -> Iterator[Found]:
    for number, cells in list(sheets.cells.items())[:1]:
        for cell in cells[:8]:
            for match in _FOR.finditer(cell.text):
                at = cell.start + match.start(1)
                yield Found(match[1], number, at, at + len(match[1]))


def _plausible(text: str) -> bool:
    words = text.split()
    if len(text) < 5 or not 2 <= len(words) <= 8 or fold(words[0]) in _STOP:
        return False
    return not {"The", "We", "This", "It", "All", "I", "Hiermit", "Wir", "Nous"} & set(words)


def project_in_text(sheets: Sheets) -> Found | None:
    """A name in capitals after the word "project"."""
    for number, page in sheets.pages.items():
        for match in _PROJECT.finditer(page.text):
            name = re.split(r"(?<=[^\W\d_]{3})\.\s", match[1])[0].rstrip(".,")
            if (
                len(name) > 3
                and not re.fullmatch(r"[\w./-]*\d[\w./-]*", name)
                and not name.isupper()
            ):
                return Found(name, number, match.start(1), match.start(1) + len(name))
    return None


def subject_parts(sheets: Sheets) -> dict[str, Found]:
    """The project, code and milestone of a subject line such as "Boiler upgrade (FPC-7), tests"."""
    for number, cells in list(sheets.cells.items())[:1]:
        for cell in cells[:24]:
            label = _SUBJECT_LABEL.match(fold(cell.text))
            if label is None or label.end() == len(cell.text):
                continue
            if not re.search(r"[:.]\s*$", label[0]):
                continue
            start = label.end()
            reply = _REPLY.match(cell.text[start:])
            start += reply.end() if reply else 0
            return dict(_split_subject(sheets, number, cell.start + start, cell.text[start:]))
    return {}


def _split_subject(sheets: Sheets, page: int, at: int, text: str) -> Iterator[tuple[str, Found]]:
    names: list[tuple[int, int]] = []
    for part in re.finditer(r"(?:(?!,\s|\s[–—/|-]\s|:\s|;\s|\s\().)+", text):
        body = part[0].strip(" (),")
        if len(body) < 2:
            continue
        start = part.start() + part[0].index(body)
        code = _CODE.search(body)
        if code is not None and len(code[0]) >= 0.3 * len(body):
            yield (
                "project_code",
                Found(code[0], page, at + start + code.start(), at + start + code.end()),
            )
            continue
        names.append((start, start + len(body)))
    stages = [n for n in names if _is_stage(text[n[0] : n[1]], sheets)]
    plain = [n for n in names if n not in stages]
    if plain:
        s, e = plain[0]
        yield "project", Found(text[s:e], page, at + s, at + e)
    chosen = stages[0] if stages else (plain[1] if len(plain) > 1 else None)
    if chosen is not None:
        stage = _STAGE.search(text, *chosen)
        if stage is not None and stage.start() > chosen[0] and chosen in stages:
            chosen = (stage.start(), chosen[1])
        yield "milestone", Found(text[chosen[0] : chosen[1]], page, at + chosen[0], at + chosen[1])


def is_stage(text: str) -> bool:
    """Whether a text names a stage with its number ("Phase 2", "lot 6")."""
    return _STAGE.search(text) is not None


def _is_stage(text: str, sheets: Sheets) -> bool:
    if is_stage(text):
        return True
    words = phrases(sheets.languages, "labels", "milestone")
    return any(word in words for word in fold(text).split()[:2])


def stages_in(sheets: Sheets) -> Iterator[Found]:
    """Every stage that running text names, with its number alone and with the name behind it."""
    for number, page in sheets.pages.items():
        for match in _STAGE.finditer(page.text):
            yield Found(match[0], number, match.start(), match.end())
            name = _STAGE_NAME.match(page.text, match.end())
            if name is not None:
                end = _trim(page.text, match.end(), name)
                text = page.text[match.start() : end].rstrip(" .,;:–—-")
                yield Found(text, number, match.start(), match.start() + len(text))


def milestone_in_text(sheets: Sheets) -> Found | None:
    """ "lot 6 Menuiseries extérieures", "Milestone 3 – Data migration", "Deliverable D3 (…)"."""
    best: Found | None = None
    for number, page in sheets.pages.items():
        for match in _STAGE.finditer(page.text):
            end = match.end()
            name = _STAGE_NAME.match(page.text, end)
            if name is not None:
                end = _trim(page.text, end, name)
            text = page.text[match.start() : end].rstrip(" .,;:–—-")
            found = Found(text, number, match.start(), match.start() + len(text))
            if best is None or (len(best.text) < match.end() - match.start() + 2 < len(text)):
                best = found
            if len(text) > match.end() - match.start() + 3:
                return found
    return best


def _trim(text: str, start: int, name: re.Match[str]) -> int:
    if not name[0][:1].isspace() or name[0].lstrip()[:1] in '–—-(“„«"':
        return name.end()
    end = start
    for word in re.finditer(r"\s+(\S+)", name[0]):
        if fold(word[1]) in _STOP or "\n" in word[0]:
            break
        end = start + word.end()
    return end
