"""Papers that say themselves that one signature is not enough."""

from __future__ import annotations

import re

from tollgate.advisors.documents.cells import Sheets

_ALL_SIGN = re.compile(
    r"\b(?:both|two|all|beide(?:n|r)?|zwei|samtliche|alle|les deux|deux|tous|toutes|ambos|ambas|"
    r"dos|todos|entramb[ie]|due|tutti|twee|duas|dois|joint(?:ly)?|gemeinsam|conjunt\w+|"
    r"congiunt\w+|gezamenlijk|mancomunad\w+)\b[^.;]{0,90}?"
    r"\b(?:sign(?:ed|s|atures?|atories|ers?|ing)?|unterschr\w+|unterzeichn\w+|gezeichnet|zeichnen|"
    r"signe\w*|signature\w*|signataire\w*|firm\w+|teken\w*|getekend|ondertek\w+|handteken\w*|"
    r"assin\w+|sottoscri\w+|approvals?|approvers)\b"
)
# What must be signed by both is another paper, to come.
_CHANGES = re.compile(
    r"\b(?:changes?|amendments?|variations?|anderungen|modifications?|avenants?|cambios|"
    r"modificaciones|wijzigingen|alteracoes|modifiche)\b"
)
_BINDS = re.compile(
    r"\b(?:only|needed|required|necessary|must|until|once|unless|valid|binding|effect|force|nur|"
    r"erst|gultig|wirksam|erforderlich|notig|mussen|requis\w*|necessaires?|doivent|valable|qu'avec|"
    r"solo|validez|necesari\w+|deben|valid[oa]|pas|slechts|geldig|vereist|nodig|moeten|so|validade|"
    r"necessari\w+|devem|soltanto|valido|occorrono|devono|alone|allein|seule?)\b"
)
_SEVERAL = re.compile(
    r"\b(?:both|two|all) (?:\w+ ){0,3}?(?:signatures|signers|signatories) (?:are|is|must)\b|"
    r"\b(?:valid|binding|effective) only (?:with|when|once) (?:both|two|all)\b|"
    r"\bsigned by both\b|\bbeide(?:n|r)? unterschriften\b|"
    r"\bnur mit (?:den|beiden|zwei) unterschriften|\bles deux signatures\b|"
    r"\bdouble signature\b|\b(?:ambas|las dos) firmas\b|"
    r"\b(?:entrambe le|le due) firme\b|\bbeide handtekeningen\b|"
    r"\b(?:ambas as|as duas) assinaturas\b|"
    r"\bboth\b[^.;]{0,60}\bsignator(?:ies|s)\b[^.;]{0,40}\brequired\b|"
    r"\b(?:sign(?:ed|s)? jointly|jointly signed|zeichnen gemeinsam|gemeinsam (?:ge|unter)zeichnet|"
    r"signe(?:nt|s)? conjointement|firman (?:conjuntamente|de forma conjunta|mancomunadamente)|"
    r"assina(?:m|do) (?:em conjunto|conjuntamente)|firmano congiuntamente|"
    r"ondertekenen gezamenlijk|tekenen gezamenlijk)\b"
)


# "the signatures of two officers"
_OF_SEVERAL = re.compile(
    r"\b(?:signatures?|unterschriften|firmas|handtekeningen|assinaturas|firme)\s+(?:of|by|von|de|des|"
    r"van|di|dei|der|do|dos)\s+(?:the\s+)?(?:both|two|three|all|beide\w*|zwei\w*|drei\w*|deux|trois|"
    r"dos|tres|ambos|twee|drie|duas|dois|due|tre|entrambi)\b"
)


def wants_several(sheets: Sheets) -> bool:
    """Whether the document itself says that one signature is not enough."""
    for folded in sheets.folded.values():
        flat = re.sub(r"\s", " ", folded)
        several = _SEVERAL.search(flat)
        if several and not _CHANGES.search(flat[max(several.start() - 60, 0) : several.end()]):
            return True
        for found in (*_ALL_SIGN.finditer(flat), *_OF_SEVERAL.finditer(flat)):
            around = flat[max(found.start() - 90, 0) : found.end() + 60]
            if _BINDS.search(around) and not _CHANGES.search(around):
                return True
    return False
