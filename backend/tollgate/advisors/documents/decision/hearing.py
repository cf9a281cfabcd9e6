"""What a document says: of its choices, statements, deeds of a portal and hints, one answer."""

from __future__ import annotations

import re
from dataclasses import replace

from tollgate.advisors.documents.cells import Sheets
from tollgate.advisors.documents.decision.decide import Say, Stances, Statement
from tollgate.advisors.documents.decision.judgement import Judgement
from tollgate.advisors.documents.decision.options import Option
from tollgate.advisors.documents.mail import Mail
from tollgate.advisors.documents.reading import DocumentType, Verdict
from tollgate.advisors.documents.signing.history import History
from tollgate.advisors.documents.signing.sign_blocks import Proof
from tollgate.advisors.documents.vocabulary.asides import names_part
from tollgate.advisors.documents.vocabulary.lexicon import fold, pattern
from tollgate.advisors.documents.vocabulary.stems import stems
from tollgate.advisors.documents.vocabulary.wording import speaks_of_now

# Kinds whose signature by the client is the approval, with no further words.
BY_SIGNATURE = frozenset({DocumentType.CHANGE_ORDER, DocumentType.TIMESHEET_APPROVAL})
# Pages up to which all of a document belongs to its decision; in longer ones the annexes do not.
SHORT = 3
WONT_SIGN = re.compile(
    r"\b(?:declin\w+|refus\w+) (?:\w+ ){0,2}?(?:to sign|signature)|\bnicht unterschreib|"
    r"\bunterschrift (?:\w+ ){0,2}?(?:verweiger|abgelehn)|\brefus\w* de signer|"
    r"\b(?:rechaz\w+|neg\w+) (?:la firma|a firmar)|\bweiger\w* te (?:tekenen|ondertekenen)|"
    r"\b(?:recus\w+|neg\w+) (?:a )?assina|\brifiut\w+ (?:la firma|di firmare)"
)
_OPINION = re.compile(r"\bin our (?:opinion|view)\b|\bto our knowledge\b")


def told(history: History) -> list[Statement]:
    """What the deeds of a portal's history say, and its status where that refuses."""
    deeds = list(history.deeds)
    if history.status is not None and history.status.kind == "did_refuse":
        deeds.append(history.status)
    return [
        Statement(deed.say, deed.page, deed.start, deed.end, deed.text, deed=True)
        for deed in deeds
        if deed.say is not None and not deed.refuses_to_sign
    ]


def say_of(
    kind: DocumentType, stances: Stances, statements: list[Statement], judgement: Judgement
) -> Say | None:
    if stances.options:
        listed = [s for s in statements if not s.weak]
        return _by_options(stances, listed, judgement)
    return _by_statements(kind, stances, statements, judgement)


def heard_of(
    sheets: Sheets, statements: list[Statement], judgement: Judgement, mail: Mail | None
) -> list[Statement]:
    """The statements that count: in a long document those beside the signature, if any are.

    An opinion ("in our view the works are complete") counts when the client's side, named as
    such, signs it: from a vendor it is a claim.
    """
    statements = _by_item(_in_part(statements, sheets.languages[:1]))
    if mail is not None:
        return statements
    claimed = bool(judgement.slots) and all(slot.heading is not None for slot in judgement.slots)
    heard = [s for s in statements if claimed or not _OPINION.search(fold(s.text))]
    if len(sheets.pages) > SHORT:
        pages = {slot.page for slot in judgement.slots}
        beside = [s for s in heard if s.page in pages]
        return beside or heard
    return heard


def _in_part(statements: list[Statement], languages: tuple[str, ...]) -> list[Statement]:
    """A refused item of an accepted whole is a condition: "Position 4 is not approved"."""
    parts = [s for s in statements if names_part(fold(s.text), languages)]
    whole = [s for s in statements if s not in parts and not s.rule]
    if not any(s.say in (Say.ACCEPT, Say.CONDITION) for s in whole):
        return statements
    return [
        replace(s, say=Say.CONDITION) if s.say is Say.REJECT and s in parts else s
        for s in statements
    ]


_HEAD = re.compile(r"[^\W\d_][^:.;\n\d]{2,28}: \w")


def _by_item(statements: list[Statement]) -> list[Statement]:
    """ "Ground floor: is accepted. First floor: is not accepted": items decided one by one."""
    heads = {s.say for s in statements if not s.weak and _HEAD.match(s.text)}
    if not {Say.ACCEPT, Say.REJECT} <= heads:
        return statements
    return [
        replace(s, say=Say.CONDITION) if s.say is Say.REJECT and _HEAD.match(s.text) else s
        for s in statements
    ]


def hinted(
    sheets: Sheets,
    statements: list[Statement],
    hints: list[Statement],
    judgement: Judgement,
    mail: Mail | None,
) -> list[Statement]:
    """What stems alone tell: everything where no listed wording speaks, else only doubts.

    The client's own signature must stand under it, or it must be a mail's new part.
    """
    heard = [h for h in heard_of(sheets, hints, judgement, mail) if _is_clause(sheets, h)]
    if mail is not None:
        heard = [h for h in heard if mail.says(h.page, h.start) and _accepts(sheets, h)]
        if any("?" in _new_part(sheets, mail, number) for number in sheets.pages):
            heard = [h for h in heard if h.say is not Say.ACCEPT]
    if any(not s.formula for s in statements):
        named = stems(sheets.languages, "accept")
        supposed = pattern(sheets.languages, "verdict", "hypothetical")
        heard = [h for h in heard if not supposed.search(fold(h.text))]
        bound = [h for h in heard if h.say is Say.CONDITION and named.search(fold(h.text))]
        return [*bound, *(h for h in heard if _refused_now(h))]
    return heard


def _accepts(sheets: Sheets, hint: Statement) -> bool:
    """Whether a hint names acceptance or billing, not only work that is done."""
    if hint.say is Say.REJECT:
        return True
    return stems(sheets.languages, "accept", "bill").search(fold(hint.text)) is not None


def _new_part(sheets: Sheets, mail: Mail, number: int) -> str:
    text = sheets.pages[number].text
    return text[mail.begins.get(number, 0) : mail.ends.get(number, len(text))]


def _refused_now(hint: Statement) -> bool:
    return hint.say is Say.REJECT and speaks_of_now(hint.text)


def _is_clause(sheets: Sheets, said: Statement) -> bool:
    """Whether a stretch of text is a sentence of its own, not a headline or a label's value."""
    text = said.text.strip()
    if text.isupper() or ":" in text[:40]:
        return False
    cells = [c for c in sheets.cells[said.page] if c.start < said.end and said.start < c.end]
    sizes = sorted(c.size for c in sheets.cells[said.page])
    usual = sizes[len(sizes) // 2] if sizes else 10.0
    large = any(c.size > 1.15 * usual for c in cells)
    labelled = any(
        v.start < said.end and said.start < v.end
        for v in sheets.values
        if v.page == said.page and "result" not in v.kinds
    )
    return not large and not labelled


def _by_options(stances: Stances, statements: list[Statement], judgement: Judgement) -> Say | None:
    options = stances.options
    ticked = [option for option in options if option.mark.ticked]
    say = _item_by_item(stances.items) if stances.items else _only({o.say for o in ticked})
    shown = next((o for o in ticked if o.say is say), (ticked or options)[0])
    judgement.option = shown
    judgement.verdict_proof = Proof(shown.page, shown.start, shown.end)
    if say is None or stances.unclear or (say is Say.ACCEPT and _left_blank(stances, shown)):
        judgement.verdict = Verdict.UNDECIDED
        return None
    against = [s for s in statements if s.say is not Say.ACCEPT and not (s.formula or s.rule)]
    against = [s for s in against if s.say is not Say.REJECT or speaks_of_now(s.text)]
    if say is Say.ACCEPT and against:
        judgement.statement = against[0]
        if any(s.say is Say.REJECT for s in against):
            judgement.verdict = Verdict.UNDECIDED
            return None
        return Say.CONDITION
    return Say.CONDITION if say is Say.ACCEPT and stances.open_item else say


def _left_blank(stances: Stances, taken: Option) -> bool:
    """Whether the same choice stands elsewhere unmarked: of two sheets one was filled in."""
    return not stances.items and any(
        not other.mark.ticked and other.say is taken.say and fold(other.text) == fold(taken.text)
        for other in stances.options
    )


def _only(says: set[Say]) -> Say | None:
    return next(iter(says)) if len(says) == 1 else None


def _item_by_item(items: list[set[Say]]) -> Say | None:
    """Items decided one by one: all alike, or some taken and some not, which is partial."""
    if any(len(says) != 1 for says in items):
        return None
    says = set.union(*items)
    return _only(says) or Say.CONDITION


def _by_statements(
    kind: DocumentType, stances: Stances, statements: list[Statement], judgement: Judgement
) -> Say | None:
    statements = [s for s in statements if not s.rule] or statements
    listed = [s for s in statements if s.say is Say.CONDITION and s.text.rstrip().endswith(":")]
    statements = [
        s  # what stands in the list behind "on these conditions:" is a condition
        for s in statements
        if s.say is not Say.REJECT
        or not any(h.page == s.page and h.end <= s.start < h.end + 400 for h in listed)
    ]
    for say in (Say.REJECT, Say.CONDITION, Say.ACCEPT):
        saying = [s for s in statements if s.say is say]
        if saying:
            shown = next((s for s in saying if not s.formula), saying[0])
            judgement.statement = shown
            judgement.verdict_proof = Proof(shown.page, shown.start, shown.end)
            return say
    claimed = any(slot.heading is not None for slot in judgement.slots if slot.signed)
    claimed = claimed or len([slot for slot in judgement.slots if slot.signed]) > 1  # both parties
    # A box ticked beside words that nobody knows may refuse, and boxes that nobody ticked leave the
    # choice open: then signing approves nothing.
    unanswered = stances.unclear or stances.untouched
    if kind in BY_SIGNATURE and judgement.signed and claimed and not unanswered:
        judgement.verdict_proof = judgement.signed_proof
        return Say.ACCEPT
    return None
