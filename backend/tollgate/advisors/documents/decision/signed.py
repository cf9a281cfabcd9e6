"""Whether the accepting party signed: whose places to sign count, and what their signatures make
of what the words say."""

from __future__ import annotations

import re
from dataclasses import replace

from tollgate.advisors.documents.cells import Cell, Sheets
from tollgate.advisors.documents.decision.decide import Stances
from tollgate.advisors.documents.decision.hearing import BY_SIGNATURE, WONT_SIGN
from tollgate.advisors.documents.decision.judgement import Judgement
from tollgate.advisors.documents.fields.fields import Fields
from tollgate.advisors.documents.mail import Mail
from tollgate.advisors.documents.reading import DocumentType, Verdict
from tollgate.advisors.documents.signing.joint_signing import Joint, asks_jointly
from tollgate.advisors.documents.signing.lines import is_prose, overlaps
from tollgate.advisors.documents.signing.sign_blocks import Proof, SignBlocks, Slot
from tollgate.advisors.documents.vocabulary.lexicon import fold, party_of

_HEAD_REACH = 60.0  # points between a heading and the place to sign under it
_ROWS_BETWEEN = 3  # rows of text from which on two places are not of one block of signatures


def accepting_slots(
    sheets: Sheets, kind: DocumentType, blocks: SignBlocks, notice: Proof | None, letter: bool
) -> list[Slot]:
    """The slots of the accepting party; who signs a letter is of another company than its
    addressee."""
    clients = blocks.of("client")
    if clients:
        return clients
    unclaimed = [slot for slot in blocks.slots if slot.party is None]
    ours = {id(slot) for slot in unclaimed if _is_vendor_slot(sheets, kind, slot)}
    unclaimed = [slot for slot in unclaimed if id(slot) not in ours]
    unclaimed = [s for s in unclaimed if s.label is not None or not _beside_client(sheets, s)]
    if not letter:
        unclaimed = [slot for slot in unclaimed if not _of_other_company(sheets, kind, slot)]
    certifiers = blocks.of("certifier")
    if certifiers and kind is DocumentType.ACCEPTANCE_CERTIFICATE:
        return certifiers
    if notice is not None and not blocks.of("vendor"):
        return [] if kind not in BY_SIGNATURE else unclaimed
    return [replace(slot, party="client") for slot in unclaimed]


def is_headed(sheets: Sheets, slot: Slot) -> bool:
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
    for cell in sheets.cells[slot.page]:
        over = slot.zone[3] - cell.box[3]
        aside = cell.box[2] < slot.zone[0] or slot.zone[2] < cell.box[0]
        row = sheets.rows[slot.page][cell.row]
        headed = any(c is not cell and overlaps(c.box, slot.zone, 0) for c in row)
        short = len(cell.text) < 50 and ":" not in cell.text and cell.text[-1:] != "."
        near = aside and headed and short and 0 <= over < 110
        client = near and party_of(cell.text, sheets.languages) == "client"
        if client and not _prose_under(sheets, cell, slot):
            return True
    return False


def _prose_under(sheets: Sheets, cell: Cell, slot: Slot) -> bool:
    """Whether a sentence stands between a cell and a place to sign further down."""
    return any(
        cell.box[3] <= each.box[1] and each.box[3] <= slot.zone[3] and is_prose(each.text)
        for each in sheets.cells[slot.page]
    )


def every_place_signed(sheets: Sheets, blocks: SignBlocks) -> bool:
    """Whether somebody signed at every place to sign, where no text asks for several to sign: what
    may be misread is only whose the places are."""
    signed = [slot.signed for slot in blocks.slots]
    return bool(signed) and all(signed) and asks_jointly(sheets) is None


def judge_signatures(sheets: Sheets, blocks: SignBlocks, judgement: Judgement) -> None:
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
    required = _required([slot for slot in slots if not _far_over_signed(sheets, slot, slots)])
    missing = [slot for slot in required if not slot.signed]
    several = len([slot for slot in required if slot.signed]) > 1
    asked = asks_jointly(sheets)
    joint = asked is None or several
    joint = joint or (asked is Joint.PARTIES and all(slot.signed for slot in blocks.slots))
    judgement.signed = not missing and not bad and joint
    shown = next((slot for slot in required if slot.signed), None)
    if judgement.signed and shown is not None:
        judgement.signed_proof = shown.proof
    else:
        judgement.signed_proof = _place((missing or required)[0])
    if missing and any(slot.signed for slot in blocks.slots):
        judgement.warnings.append(("partly_signed", "a signature is missing", missing[0].page))


def _far_over_signed(sheets: Sheets, slot: Slot, slots: list[Slot]) -> bool:
    """Whether an empty place is but a mention of the client: the client signed further down the
    page, with text between, and here is no line to sign on."""
    if slot.signed or slot.lined or slot.pending or slot.refused:
        return False
    own = slot.label or slot.heading
    top = max(slot.zone[3], own.box[3]) if own is not None else slot.zone[3]
    below = [other.zone[1] for other in slots if other.signed and other.page == slot.page]
    between = {
        cell.row
        for cell in sheets.cells[slot.page]
        for start in below
        if top < cell.box[1] and cell.box[3] < start and len(cell.text.split()) > 2
    }
    return len(between) >= _ROWS_BETWEEN


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


def only_initials(sheets: Sheets, slot: Slot) -> bool:
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


def require_signature(
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
