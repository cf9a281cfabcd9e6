"""What makes a caption, a label or a heading on a page one of a place to sign."""

from __future__ import annotations

import re

from tollgate.advisors.documents.cells import Cell
from tollgate.advisors.documents.signing.grids import ruled_cell
from tollgate.advisors.documents.signing.lines import (
    dated,
    is_prose,
    middle_of,
)
from tollgate.advisors.documents.signing.rooms import Rooms
from tollgate.advisors.documents.vocabulary.lexicon import (
    fold,
    lead_of,
    party_of,
    pattern,
    phrase_pattern,
    phrases,
)
from tollgate.advisors.documents.vocabulary.persons import person_in
from tollgate.advisors.documents.vocabulary.stems import offers_choice, stems

_PLURAL = re.compile(
    r"(?:\d+\.?\s*)?(?:signatures|firmas|unterschriften|handtekeningen|assinaturas|firme)$"
)
# Words that make a short caption one of a place to sign; "firma" is a company in some languages.
_SIGNATURE = {
    language: re.compile(rf"(?<!\w)(?:{words}|e-?signature)(?!\w)(?! (?:date|page|id|block))")
    for language, words in {
        "en": "signature|sign here|signed here",
        "de": "unterschrift|unterzeichnung|handzeichen",
        "fr": "signature|paraphe|signature et cachet",
        "es": "firma|rubrica",
        "nl": "handtekening|ondertekening|paraaf",
        "pt": "assinatura|rubrica",
        "it": "firma|sottoscrizione",
    }.items()
}
_ARTICLES = frozenset("the der die das les het los las".split())
# "FOR OWNER (SIGN)": where to sign, said in brackets.
_TO_SIGN = re.compile(
    r"\((?:please )?(?:sign|signature|sign here|unterschrift|firma|firmar|signer|assinatura|"
    r"assinar|handtekening|tekenen|firmare)\)"
)
_SIGNED = (
    r"(?:signed|sgd|gez|gezeichnet|unterzeichnet|unterschrieben|signee?|firmad[oa]|getekend|"
    r"ondertekend|assinad[oa]|firmat[oa])"
)
# What tells of a signature given elsewhere or by machine: "(signed on the original)",
# "Signature recorded on 4 June", "Qualified signature, 23/03/2026 16:48".
_RECORD = re.compile(
    rf"^\(\s?{_SIGNED}\b\.?(?:\s+\S+){{2,}}"
    r"|\b(?:signature|unterschrift|firma|assinatura|handtekening)\b[^:_]{0,40}"
    r"(?:\b\d{1,2}[:.]\d\d\b|\bip\b|\b(?:recorded|registered|enregistree|registrad[oa]|"
    r"registrata|geregistreerd|vastgelegd|erfasst|hinterlegt)\b)"
    r"|^(?:\w+ )?(?:signature (?:record|log|certificate)|signaturprotokoll|unterschriftenprotokoll|"
    r"(?:journal|certificat) de signature|registro de (?:firma|assinatura)s?|"
    r"certificat[oi] di firma|ondertekeningsbewijs)$"
    rf"|^{_SIGNED}(?: (?:by|von|par|por|door|da))?: [^\d_]{{5,40}}\s"
    r"(?=\S*\d)(?=\S*[a-f])[\da-f-]{4,}"
)
# "The client declares the work:" leads up to a decision, "Acceptance" over boxes to a choice.
_DECLARES = re.compile(
    r"\b(?:declares?|confirms?|certifies|dichiara(?:no)?|conferma|declara(?:n|m)?|confirma|"
    r"certifica|certifie|confirme|erklart|erklaren|bestatigt|verklaart|bevestigt)\b"
)
_LEADS_TO_BLANK = re.compile(r"[^\W\d_]{3,}\W{0,3}\s?(?:_{10,}|\.{20,}|…{8,})")
_BESIDE_BOX = 40.0  # points between a box and its answer
_DAY_OF = re.compile(
    r"(?:date (?:of )?(?:signature|signing|signed)|unterschriftsdatum|signature date|"
    r"datum (?:der |van )?(?:unterschrift|unterzeichnung|ondertekening|handtekening)|"
    r"ondertekeningsdatum|date de (?:la )?signature|fecha de (?:la )?firma|data d[ae] assinatura|"
    r"data (?:della |di )?firma)\W*$"
)
_ON = re.compile(r"\w (?:on|am|le|el|em|il|in data|op|a data|data)\W*$")
_LED_BY_DOTS = re.compile(r"\w ?\.{2,} ?[^\W\d_]")  # "Prepared for .... Acme Ltd"
_BOXES = re.compile(r"[☐☒]|\[.?\]|\(\s?[xX]?\s?\)")


class SignLabels(Rooms):
    """Tells the labels of places to sign from other text of a page."""

    def _signature_label(self, cell: Cell) -> int | None:
        text = cell.text.strip()
        if len(text) > 90 or _BOXES.search(text) or self._is_outcome(cell):
            return None
        if _PLURAL.match(fold(text)) and self.sheets.right_of(cell) is None:
            return None
        heading = re.match(r"\d{1,2}(?:\.\d)*[.)]?\s", text) is not None and ":" not in text
        if heading or is_prose(text) or self._is_answer(text):
            return None
        if offers_choice(fold(text), self.languages):
            return None  # "Accepted / not accepted": one of them is to be struck out
        if self._leads_elsewhere(cell, text) or self._is_day_of_signing(cell, text):
            return None
        if self._is_boxed(cell):
            return None
        words = phrase_pattern(self.languages, "labels", "signature")
        if text.startswith("(") and words.search(fold(text)):
            return 0
        if _LEADS_TO_BLANK.search(text) and stems(self.languages, "did_accept", "did_sign").search(
            fold(text.partition("_")[0].partition("..")[0])
        ):
            return 0
        labels = self.sheets._labels_in(cell)
        if labels:
            for kinds, start, end in labels:
                if "signature" in kinds and cell.text[start:end].strip():
                    return start if self._leaves_room(cell.text[end:]) else None
            return None
        if "signature" in self.sheets.kinds(text) and len(fold(text)) > 2:
            return 0
        if text.endswith(":") and pattern(self.languages, "esign", "record").search(fold(text)):
            return 0
        if re.search(r"(?:_{5,}|\.{10,}|…{4,})\W*$", text) and party_of(text, self.languages):
            return 0
        if self._heads_column(cell, text):
            return 0
        if len(text) < 70 and _SIGNATURE[self.languages[0]].search(fold(text)):
            return 0
        if _TO_SIGN.search(fold(text)) and party_of(text, self.languages):
            return 0
        head = re.split(r"[:(]", text)[0]
        if party_of(text, self.languages) and len(text) < 60:
            found = words.search(fold(head))
            if found and len(found[0]) > 4:
                return 0
        return None

    def _leads_elsewhere(self, cell: Cell, text: str) -> bool:
        """The headline of all, a record of signing, a lead to a decision or over tick boxes."""
        if cell is self.cells[0] and self.page.number == 1 and ":" not in text:
            return self.sheets.right_of(cell) is None
        if _RECORD.search(fold(text)):
            return True
        if text.endswith(":") and _DECLARES.search(fold(text)):
            return True
        under = self.sheets.below(cell, reach=1.6)
        return under is not None and _BOXES.match(under.text.strip()) is not None

    def _is_day_of_signing(self, cell: Cell, text: str) -> bool:
        """ "Signed on   4 May 2026": the day stands beside it, nobody signs there."""
        right = self.sheets.right_of(cell)
        if _DAY_OF.match(fold(text)):
            return True
        return right is not None and dated(right.text) and _ON.search(fold(text)) is not None

    def _is_boxed(self, cell: Cell) -> bool:
        """Whether a box to tick stands right before a cell: an answer, no place to sign."""
        middle = (cell.box[1] + cell.box[3]) / 2
        return any(
            mark.box[1] - 4 <= middle <= mark.box[3] + 4
            and 0 <= cell.box[0] - mark.box[2] < _BESIDE_BOX
            for mark in self.page.marks
        )

    def _heads_column(self, cell: Cell, text: str) -> bool:
        """ "For the client" over an empty space or a name: a place to sign, signed or not."""
        bare = text.rstrip(" :")
        if len(text) > 72 or ":" in bare or self._party(text) is None:
            return False
        if _LED_BY_DOTS.search(text):
            return False
        if cell.box[1] < 0.25 * self.page.height and cell.size > 1.3 * self._usual_size():
            return False  # the title of the paper
        lead = lead_of(fold(text), self.languages)
        led = len(lead) > 1 and lead not in _ARTICLES
        if not led and not self._faces_other_side(cell):
            return False
        right = self.sheets.right_of(cell)
        if right is not None and self._party(right.text) is None and not dated(right.text):
            return False
        under = self.sheets.below(cell, reach=1.6)
        if under is not None and len(under.text) > 60:
            return False  # a title over a paragraph
        named = under is not None and person_in(under.text) is not None
        return (named and led) or self._room_below(cell) is not None

    def _usual_size(self) -> float:
        sizes = sorted(cell.size for cell in self.cells)
        return sizes[len(sizes) // 2]

    def _faces_other_side(self, cell: Cell) -> bool:
        """Whether the other side is named beside: "Customer   Contractor" over room to sign."""
        side = self._party(cell.text)
        row = self.sheets.rows[cell.page][cell.row]
        facing = [c for c in row if c is not cell]
        if len(row) > 3 or not any(self._side(c.text) not in (None, side) for c in facing):
            return False
        frame = ruled_cell(self.page, *middle_of(cell.box))
        if frame is not None and 22 <= frame[3] - cell.box[3] <= 110:
            return True
        under = self.sheets.below(cell, reach=6.0)
        if under is None or under.box[1] - cell.box[3] < 1.3 * cell.size:
            return False
        kinds = self.sheets.kinds(under.text.split(":")[0])
        return person_in(under.text) is not None or bool({"name", "signature", "date"} & set(kinds))

    def _is_outcome(self, cell: Cell) -> bool:
        """ "Status   Refused by the client": an entry, and no place for the client."""
        row = self.sheets.rows[cell.page][cell.row]
        before = [c for c in row if c.box[2] <= cell.box[0]]
        return bool(before) and bool(stems(self.languages, "outcome").match(fold(before[-1].text)))

    def _leaves_room(self, told: str) -> bool:
        """Whether behind a label is room to sign, or who signs: "Signed: 3/6/2026" is a record."""
        said = re.split(r"[_.…]{3,}|\s{2,}", told.strip(" :"))[0].strip()
        short = len(said.split()) < 3 and not any(sign.isdigit() for sign in said)
        return short or person_in(said) is not None

    def _is_answer(self, text: str) -> bool:
        """ "ACCEPTED", "Not approved": a decision written into a form, no place to sign."""
        bare = fold(text).strip(" .:;,!")
        return len(bare.split()) < 5 and any(
            bare in phrases(self.languages, "options", key)
            for key in ("accept", "conditional", "reject")
        )

    def _is_table_entry(self, cell: Cell) -> bool:
        """A word such as "signature" in a table of other things: beside or under it, in a cell of
        its own, stands what nobody signs with."""
        own = ruled_cell(self.page, *middle_of(cell.box))
        if own is None:
            return False
        right = self.sheets.right_of(cell)
        row = self.sheets.rows[cell.page][cell.row]
        below = self.sheets.below(cell, reach=2.4) if len(row) >= 4 else None
        for other in (right, below):
            ruled = None if other is None else ruled_cell(self.page, *middle_of(other.box))
            if other is None or ruled is None or ruled == own or self.sheets.kinds(other.text):
                continue
            aside = other is right and abs(ruled[0] - own[2]) > 4
            signs = person_in(other.text) is not None or self._party(other.text) is not None
            signs = signs or (other is right and dated(other.text))
            if not aside and not signs and any(sign.isalnum() for sign in other.text):
                return True
        return False
