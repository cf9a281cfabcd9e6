"""The judgement of a document: signed or not, accepted or not, and what shows it."""

from __future__ import annotations

import re
from dataclasses import replace

from tollgate.advisors.documents.cells import Cell, Sheets
from tollgate.advisors.documents.decision.decide import Say, Stances, Statement
from tollgate.advisors.documents.decision.force import find_state
from tollgate.advisors.documents.decision.hearing import (
    BY_SIGNATURE,
    SHORT,
    WONT_SIGN,
    heard_of,
    hinted,
    say_of,
    told,
)
from tollgate.advisors.documents.decision.judgement import Judgement
from tollgate.advisors.documents.decision.listings import open_items
from tollgate.advisors.documents.decision.reservations import find_reservation
from tollgate.advisors.documents.fields.fields import Fields
from tollgate.advisors.documents.mail import Mail
from tollgate.advisors.documents.reading import DocumentType, Verdict
from tollgate.advisors.documents.signing.joint_signing import wants_several
from tollgate.advisors.documents.signing.lines import overlaps
from tollgate.advisors.documents.signing.sign_blocks import Proof, SignBlocks, Slot
from tollgate.advisors.documents.vocabulary.asides import asks_for_word
from tollgate.advisors.documents.vocabulary.lexicon import fold, pattern, phrase_pattern
from tollgate.advisors.documents.vocabulary.stems import limited, without_faults

_VERDICTS = {
    Say.ACCEPT: Verdict.ACCEPTED,
    Say.CONDITION: Verdict.ACCEPTED_WITH_CONDITIONS,
    Say.REJECT: Verdict.REJECTED,
}

_BOX = re.compile(r"[☐☒]")
_SENTENCE = 8  # words from which on limiting words can be about something else
_HEAD_REACH = 60.0  # points between a heading and the place to sign under it


def judge(
    sheets: Sheets,
    kind: DocumentType,
    stances: Stances,
    blocks: SignBlocks,
    mail: Mail | None,
) -> Judgement:
    """Weigh everything, the doubtful against acceptance."""
    judgement = Judgement(letter=mail is None and is_letter(sheets))
    asks = _asks(sheets, mail)
    if asks is not None and blocks.slots and asks.page not in {s.page for s in blocks.slots}:
        asks = None  # the letter that a form came with
    informs = _notice(sheets, mail) or _vendor_voice(sheets, mail, judgement.letter)
    notice = asks or informs
    claims = informs or (asks if judgement.letter or not blocks.slots else None)
    if mail is None and claims is not None and not blocks.of("client") and not stances.options:
        return Judgement(letter=judgement.letter)
    if mail is None:
        chosen = bool(stances.options) and asks is None and len(blocks.slots) == 1
        judgement.slots = _accepting(sheets, kind, blocks, None if chosen else notice)
        if asks is not None:
            judgement.slots = [
                s for s in judgement.slots if _is_headed(sheets, s) or len(blocks.slots) > 1
            ]
        _judge_signatures(sheets, blocks, judgement)
    statements = heard_of(sheets, stances.statements, judgement, mail)
    statements += hinted(sheets, statements, stances.hints, judgement, mail)
    if blocks.history.told:  # words beside a list of deeds are headings and buttons
        pages = {each.page for each in blocks.history.places()}
        statements = [s for s in statements if s.page not in pages or _is_sentence(s.text)]
    heard = [s for s in statements if not _is_mute(sheets, s)]
    judgement.muted = len(heard) < len(statements)
    statements = _without_points(sheets, heard) + told(blocks.history)
    say = say_of(kind, stances, statements, judgement)
    if say is not None:
        judgement.verdict = _VERDICTS[say]
        judgement.conditional = say is Say.CONDITION
    if mail is not None and asks is not None:
        judgement.verdict, judgement.conditional = None, False
    _require_signature(sheets, kind, stances, judgement, mail, notice)
    _require_force(sheets, judgement)
    initialled = any(_only_initials(sheets, slot) for slot in judgement.slots)
    if judgement.verdict is Verdict.ACCEPTED and judgement.option is None and initialled:
        judgement.verdict = Verdict.UNDECIDED  # a list of who was there, not of who agrees
    if judgement.verdict is Verdict.ACCEPTED:
        items = open_items(sheets)
        if items:
            judgement.verdict = Verdict.ACCEPTED_WITH_CONDITIONS
            judgement.conditional = True
            judgement.verdict_proof = Proof(items[0].page, items[0].start, items[0].end)
    _require_no_remark(sheets, stances, judgement)
    _require_no_reservation(sheets, stances, judgement, mail)
    _require_no_doubt(sheets, kind, judgement)
    if mail is not None and judgement.verdict is Verdict.UNDECIDED:
        judgement.verdict = None  # a form that nobody filled is undecided, a mail just talks
    return judgement


def _is_sentence(text: str) -> bool:
    """Prose of the paper itself, not a row of a list that tells when somebody acted."""
    return len(text) > 90 or (len(text.split()) > 8 and not re.search(r"\d[:.h]\d\d\b", text))


def _require_no_remark(sheets: Sheets, stances: Stances, judgement: Judgement) -> None:
    """A remark in the row of a ticked acceptance may limit it: "Phase accepted [x] [ ] subject to
    the line above"."""
    option = judgement.option
    if judgement.verdict is not Verdict.ACCEPTED or option is None:
        return
    for row in sheets.rows[option.page].values():
        if not row[0].start <= option.start < row[-1].end:
            continue
        for cell in row:
            if cell.box[0] > option.mark.box[2] and _is_remark(sheets, stances, cell):
                judgement.verdict, judgement.conditional = Verdict.ACCEPTED_WITH_CONDITIONS, True
                judgement.verdict_proof = Proof(cell.page, cell.start, cell.end)


def _is_remark(sheets: Sheets, stances: Stances, cell: Cell) -> bool:
    """Limiting words that are no answer to choose themselves."""
    answer = _BOX.search(cell.text) is not None or any(
        each.page == cell.page and each.start < cell.end and cell.start < each.end
        for each in stances.options
    )
    return not answer and limited(fold(cell.text), sheets.languages[:1])


def _require_no_reservation(
    sheets: Sheets, stances: Stances, judgement: Judgement, mail: Mail | None
) -> None:
    """Acceptance is closed by default: limiting words beside it take it away."""
    if judgement.verdict is not Verdict.ACCEPTED:
        return
    pages = set(sheets.pages)
    chosen = judgement.option is not None and len(pages) > 1
    if mail is None and (chosen or len(pages) > SHORT):
        proofs = (judgement.verdict_proof, judgement.signed_proof)
        pages = {proof.page for proof in proofs if proof is not None}
        pages |= {slot.page for slot in judgement.slots}
    said = judgement.statement
    clear = said is not None and without_faults(fold(said.text), sheets.languages)[1]
    found = find_reservation(sheets, pages, stances, clear)
    if found is None:
        return
    judgement.verdict_proof = Proof(found.page, found.start, found.end)
    judgement.verdict = Verdict.UNDECIDED if found.later else Verdict.ACCEPTED_WITH_CONDITIONS
    judgement.conditional = not found.later
    if judgement.conditional:
        judgement.statement = Statement(
            Say.CONDITION, found.page, found.start, found.end, found.text
        )


def _is_mute(sheets: Sheets, said: Statement) -> bool:
    """A sentence with words of refusing or limiting that as a whole decides nothing here."""
    short = said.say is Say.CONDITION and len(said.text.split()) < _SENTENCE
    doubtful = said.say is not Say.ACCEPT and not said.formula and not short
    return doubtful and sheets.voice.is_silent(said.text, sheets.languages[0])


def _without_points(sheets: Sheets, statements: list[Statement]) -> list[Statement]:
    """Without what stems alone call refused where a whole sentence surely accepts with limits:
    "grouting incomplete" is one of its points."""
    language = sheets.languages[0]
    if not any(
        s.say is Say.CONDITION and sheets.voice.limits_surely(s.text, language) for s in statements
    ):
        return statements
    return [s for s in statements if s.say is not Say.REJECT or not s.weak]


def _require_no_doubt(sheets: Sheets, kind: DocumentType, judgement: Judgement) -> None:
    """What the words alone would make a decision must not lean elsewhere as a whole."""
    said = judgement.statement
    if said is None or judgement.option is not None or said.formula or said.deed:
        return
    if judgement.verdict is not Verdict.ACCEPTED:
        return
    voice, language = sheets.voice, sheets.languages[0]
    by_words = kind not in BY_SIGNATURE
    if voice.limits(said.text, language):
        judgement.verdict, judgement.conditional = Verdict.ACCEPTED_WITH_CONDITIONS, True
        judgement.statement = replace(said, say=Say.CONDITION)
    elif (by_words and voice.doubts(said.text, language)) or (
        (judgement.muted or said.weak) and not voice.agrees(said.text, language)
    ):
        judgement.verdict = Verdict.UNDECIDED


def is_letter(sheets: Sheets) -> bool:
    """Whether a line of greeting closes the document."""
    closing = phrase_pattern(sheets.languages, "esign", "closing")
    return any(
        len(cell.text) < 70 and closing.match(fold(cell.text).strip())
        for cells in sheets.cells.values()
        for cell in cells
    )


def _notice(sheets: Sheets, mail: Mail | None) -> Proof | None:
    """The vendor speaks: a completion notice, a request for acceptance."""
    notice = pattern(sheets.languages, "state", "notice")
    for number, cells in sheets.cells.items():
        for cell in cells[:40]:
            if mail is not None and not mail.says(number, cell.start):
                continue
            found = notice.search(fold(cell.text))
            if found and not _YOURS.search(fold(cell.text)[: found.start()]):
                return Proof(number, cell.start + found.start(), cell.start + found.end())
    return None


# "your notice of completion": the paper answers one, and is none.
_YOURS = re.compile(
    r"\b(?:your|ihr[enmrs]*|votre|vos|su|sus|vuestr[oa]|uw|jullie|vosso|vossa|sua|seu|vostr[oa])\s+"
    r"(?:\w+\s+)?$"
)


def _asks(sheets: Sheets, mail: Mail | None) -> Proof | None:
    """The writer asks the reader for the acceptance: the paper does not give it."""
    for number, folded in sheets.folded.items():
        first = mail.begins.get(number, 0) if mail is not None else 0
        last = mail.ends.get(number, len(folded)) if mail is not None else len(folded)
        found = asks_for_word(re.sub(r"\s", " ", folded[first:last]), sheets.languages[:1])
        if found is not None:
            return Proof(number, first + found[0], first + found[1])
    return None


def _vendor_voice(sheets: Sheets, mail: Mail | None, letter: bool) -> Proof | None:
    """A letter or mail in which the vendor speaks ("our invoice", "thank you for your order")."""
    if mail is None and not letter:
        return None
    voice = pattern(sheets.languages, "state", "voice")
    for number, folded in sheets.folded.items():
        for found in voice.finditer(folded):
            if mail is None or mail.says(number, found.start()):
                return Proof(number, found.start(), found.end())
    return None


# -- signatures --------------------------------------------------------------------------------


def _accepting(
    sheets: Sheets, kind: DocumentType, blocks: SignBlocks, notice: Proof | None
) -> list[Slot]:
    """The slots of the accepting party."""
    clients = blocks.of("client")
    if clients:
        return clients
    unclaimed = [slot for slot in blocks.slots if slot.party is None]
    ours = {id(slot) for slot in unclaimed if _is_vendor_slot(sheets, kind, slot)}
    unclaimed = [slot for slot in unclaimed if id(slot) not in ours]
    unclaimed = [s for s in unclaimed if s.label is not None or not _beside_client(sheets, s)]
    unclaimed = [slot for slot in unclaimed if not _of_other_company(sheets, kind, slot)]
    certifiers = blocks.of("certifier")
    if certifiers and kind is DocumentType.ACCEPTANCE_CERTIFICATE:
        return certifiers
    if notice is not None and not blocks.of("vendor"):
        return [] if kind not in BY_SIGNATURE else unclaimed
    return [replace(slot, party="client") for slot in unclaimed]


def _is_headed(sheets: Sheets, slot: Slot) -> bool:
    """A slot whose heading stands right over it, not as the headline of the whole paper."""
    head = slot.heading
    if head is None or slot.party != "client":
        return False
    sizes = sorted(cell.size for cell in sheets.cells[slot.page])
    large = head.size > 1.15 * sizes[len(sizes) // 2]
    return not large and slot.zone[1] - head.box[3] < _HEAD_REACH


def _is_vendor_slot(sheets: Sheets, kind: DocumentType, slot: Slot) -> bool:
    """A slot without a heading is the vendor's when the vendor's name stands in it."""
    fields = Fields(sheets, kind, [slot])
    vendor, client = fields.vendor(), fields.client()
    near = [cell for cell in slot.block if cell.box[3] >= slot.zone[1] - 24]
    text = fold(" ".join(cell.text for cell in near))
    return (
        vendor is not None
        and fold(vendor.text) in text
        and not (client is not None and fold(client.text) in text)
    )


_LEGAL_FORM = re.compile(
    r"(?:\S+\s+){1,4}(?:Ltd|Limited|LLP|LLC|Inc|plc|PLC|GmbH|AG|KG|AB|A/S|ApS|Oy|B\.?V|N\.?V|S\.?p\.?A|"
    r"S\.?r\.?l|S\.?L|S\.?A|SARL|SAS|Lda|Ltda|Corp)\b\.?"
)


def _of_other_company(sheets: Sheets, kind: DocumentType, slot: Slot) -> bool:
    """A signatory's own line names a company that is not the client: "Director, Acme Ltd"."""
    client = Fields(sheets, kind, []).client(letterhead=False)
    if client is None:
        return False
    known = {word for word in fold(client.text).split() if len(word) > 3}
    for cell in slot.block:
        company = _LEGAL_FORM.search(cell.text)
        near = -4 <= cell.box[1] - slot.zone[3] < 34
        if near and company and len(cell.text) < 90 and not known & set(fold(cell.text).split()):
            return True
    return False


def _beside_client(sheets: Sheets, slot: Slot) -> bool:
    """A slot that nobody claims is not the client's where that side heads another column."""
    client = phrase_pattern(sheets.languages, "parties", "client")
    for cell in sheets.cells[slot.page]:
        over = slot.zone[3] - cell.box[3]
        aside = cell.box[2] < slot.zone[0] or slot.zone[2] < cell.box[0]
        row = sheets.rows[slot.page][cell.row]
        headed = any(c is not cell and overlaps(c.box, slot.zone, 0) for c in row)
        short = len(cell.text) < 50 and ":" not in cell.text and cell.text[-1:] != "."
        if aside and headed and short and 0 <= over < 110 and client.search(fold(cell.text)):
            return True
    return False


def _judge_signatures(sheets: Sheets, blocks: SignBlocks, judgement: Judgement) -> None:
    slots = judgement.slots
    bad = [slot for slot in blocks.slots if slot.pending and slot.zone and _broken(sheets, slot)]
    if bad:
        judgement.warnings.append(
            ("signature_invalid", "a digital signature does not hold", bad[0].page)
        )
    if not slots:
        if blocks.slots:
            judgement.signed = False
            judgement.signed_proof = _place(blocks.slots[0])
            if any(slot.signed for slot in blocks.slots):
                page = blocks.slots[0].page
                judgement.warnings.append(
                    ("partly_signed", "the accepting party has not signed", page)
                )
        elif judgement.letter:
            judgement.signed = False
        return
    required = _required(slots)
    missing = [slot for slot in required if not slot.signed]
    several = len([slot for slot in required if slot.signed]) > 1
    judgement.signed = not missing and not bad and (several or not wants_several(sheets))
    shown = next((slot for slot in required if slot.signed), None)
    if judgement.signed and shown is not None:
        judgement.signed_proof = shown.proof
    else:
        judgement.signed_proof = _place((missing or required)[0])
    if missing and any(slot.signed for slot in blocks.slots):
        judgement.warnings.append(("partly_signed", "a signature is missing", missing[0].page))


def _required(slots: list[Slot]) -> list[Slot]:
    """Slots that must be signed: a record beside an empty line signs that line."""
    lines = [slot for slot in slots if slot.label is None or slot.proof is None]
    records = [slot for slot in slots if slot not in lines]
    if len(lines) != 1 or not records or lines[0].signed:
        return slots
    label = lines[0].label
    told = [r.label for r in records if r.label is not None and r.label is not label]
    twin = label is not None and fold(label.text) in {fold(other.text) for other in told}
    if twin or _heads_alone(lines[0], records):
        return slots  # "Signature" twice are two places, each to be signed
    return records


def _heads_alone(line: Slot, records: list[Slot]) -> bool:
    """An empty line under a heading of its own, where all that is signed stands under others."""
    heads = {fold(slot.heading.text) for slot in records if slot.heading is not None}
    return line.heading is not None and bool(heads) and fold(line.heading.text) not in heads


def _only_initials(sheets: Sheets, slot: Slot) -> bool:
    proof = slot.proof
    if proof is None or proof.start is None or proof.end is None:
        return False
    return len(sheets.pages[proof.page].text[proof.start : proof.end].strip()) <= 5


def _broken(sheets: Sheets, slot: Slot) -> bool:
    return any(
        not (seal.intact and seal.valid) or seal.changed
        for seal in sheets.document.seals
        if (seal.page or 1) == slot.page
    )


def _place(slot: Slot) -> Proof:
    if slot.label is not None:
        return Proof(slot.page, slot.label.start, slot.label.end)
    if slot.heading is not None:
        return Proof(slot.page, slot.heading.start, slot.heading.end)
    return Proof(slot.page, box=slot.zone)


def _require_signature(
    sheets: Sheets,
    kind: DocumentType,
    stances: Stances,
    judgement: Judgement,
    mail: Mail | None,
    notice: Proof | None,
) -> None:
    """Without the accepting party's signature a form decides nothing."""
    if mail is not None:
        if judgement.verdict is Verdict.ACCEPTED and notice is not None:
            judgement.verdict = None
        return
    if any(slot.refused for slot in judgement.slots):
        judgement.verdict = Verdict.REJECTED
        judgement.verdict_proof = next(_place(s) for s in judgement.slots if s.refused)
        return
    if judgement.verdict is Verdict.REJECTED and judgement.signed is not True:
        said = judgement.statement
        if said is not None and any(
            s.page == said.page and WONT_SIGN.search(fold(s.text)) for s in stances.statements
        ):
            return  # who declines to sign has decided
    if judgement.signed is True:
        if judgement.verdict is None:
            judgement.verdict = Verdict.UNDECIDED
            judgement.verdict_proof = judgement.verdict_proof or judgement.signed_proof
        return
    if judgement.signed is False or judgement.verdict is not None:
        judgement.verdict = Verdict.UNDECIDED
        judgement.verdict_proof = judgement.verdict_proof or judgement.signed_proof or notice
    elif kind in BY_SIGNATURE or kind is DocumentType.ACCEPTANCE_CERTIFICATE:
        judgement.verdict = Verdict.UNDECIDED
        judgement.verdict_proof = notice


def _require_force(sheets: Sheets, judgement: Judgement) -> None:
    state = find_state(sheets)
    if state is None:
        return
    judgement.warnings.append(("draft_or_void", f"marked {state.text!r}", state.page))
    if judgement.verdict is not None:
        judgement.verdict = Verdict.UNDECIDED
        judgement.verdict_proof = Proof(state.page, state.start, state.end)
