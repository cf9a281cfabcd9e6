"""Papers that say themselves that one signature is not enough."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum

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
_HEAD = 160  # letters of the headline and what stands right under it
_CHANGE = re.compile(
    r"\b(?:change (?:order|request|note)|variation|amendment|nachtrag|anderung\w*|avenant|"
    r"ordre de (?:changement|modification)|orden de cambio|modificado|adenda|meer-?\s?(?:en|/)|"
    r"meerwerk|wijziging|aditivo|adicional|alteracao|variante|perizia|ordine di variazione)"
)
_BINDS = re.compile(
    r"\b(?:only|needed|required|necessary|must|until|once|unless|valid|binding|effect|force|nur|"
    r"erst|gultig|wirksam|erforderlich|notig|mussen|requis\w*|necessaires?|doivent|valable|qu'avec|"
    r"solo|validez|necesari\w+|deben|valid[oa]|pas|slechts|geldig|vereist|nodig|moeten|so|validade|"
    r"necessari\w+|devem|soltanto|valido|occorrono|devono|alone|allein|seule?|effets?|efectos?|effetto|"
    r"efeitos?|wirkung|requires?|wants?|verlangt|exig\w+|veut|requiere|quiere|eist|vereist|"
    r"richied\w+|vuole|exige|requer)\b"
)
_SEVERAL = re.compile(
    r"\b(?:both|two|all) (?:\w+ ){0,3}?(?:signatures|signers|signatories) (?:are|is|must)\b|"
    r"\b(?:valid|binding|effective) only (?:with|when|once) (?:both|two|all)\b|"
    r"\bsigned by both\b|"
    r"\b(?:signe|firmad[oa]|assinad[oa]|firmat[oa]|sottoscritt[oa]|getekend|ondertekend|"
    r"gezeichnet|unterzeichnet) (?:par|por|da|dai|door|von) (?:les deux|ambos|ambas|entramb[ie]|"
    r"os dois|beiden?|los dos|tutti e due) (?:os |i |les |de |los )?"
    r"(?:\w*represent|\w*rappresent|\w*vertret|\w*vertegenw|diret|dirett|direct|soci|bestuur|"
    r"geschaftsf|administr|membr)|\bbeide(?:n|r)? unterschriften\b|"
    r"\bnur mit (?:den|beiden|zwei) unterschriften|\bles deux signatures\b|"
    r"\bdouble signature\b|\b(?:ambas|las dos) firmas\b|"
    r"\b(?:entrambe le|le due) firme\b|\bbeide handtekeningen\b|"
    r"\b(?:ambas as|as duas) assinaturas\b|"
    r"\bboth\b[^.;]{0,60}\bsignator(?:ies|s)\b[^.;]{0,40}\brequired\b|"
    r"\b(?:sign(?:ed|s)? jointly|jointly signed|zeichnen gemeinsam|gemeinsam (?:ge|unter)zeichnet|"
    r"signe(?:nt|s)? conjointement|firman (?:conjuntamente|de forma conjunta|mancomunadamente)|"
    r"assina(?:m|do) (?:em conjunto|conjuntamente)|firmano congiuntamente|"
    r"ondertekenen gezamenlijk|tekenen gezamenlijk)\b|"
    r"\b(?:acting jointly|jointly authori[sz]ed|gemeinsam (?:handelnd|vertretungsberechtigt)\w*|"
    r"agissant conjointement|actua\w+ (?:conjunta|mancomunada)mente|agindo conjuntamente|"
    r"agendo congiuntamente|gezamenlijk (?:handelend|bevoegd)\w*)\b|"
    r"\b(?:kollektiv\w*|gemeinschaftlich\w*) zu zweien\b|\bcollective a deux\b|"
    r"\bcollettiva a due\b|\ba?pode(?:rad|r)os mancomunados\b|"
    r"\b(?:one|a single) signature (?:alone )?(?:is|does) not (?:enough|sufficient|suffice)|"
    r"\beine unterschrift (?:allein )?(?:genugt|reicht) nicht|"
    r"\bune (?:seule )?signature (?:seule )?ne suffit pas|"
    r"\b(?:una sola|una unica) firma no (?:basta|es suficiente)|"
    r"\been handtekening (?:alleen )?is niet (?:genoeg|voldoende)|"
    r"\b(?:uma so|uma unica) assinatura nao (?:basta|e suficiente)|"
    r"\buna (?:sola|unica) firma non basta|"
    r"\bexecution by (?:both|all)\b|\bexecuted by (?:both|all (?:two|three|four))\b|"
    r"\b(?:joint signatures?|gemeinsame[nr]? unterschrift(?:en)?|signatures? conjointes?|"
    r"firmas? (?:conjuntas?|mancomunadas?)|gezamenlijke handtekening(?:en)?|"
    r"assinaturas? conjuntas?|firm[ae] congiunt[ae]) "
    r"(?:of|by|von|vom|de[rs]?|du|dels?|van|do|da|di|del|dei|della)\b|"
    # "con la firma del direttore e con quella del sindaco, entrambe necessarie"
    r"\b(?:sign(?:ed|atures?)|unterschrift|signature|firma|handtekening|assinatura)\b[^.;]{0,140}"
    r"\b(?:both (?:are |being )?(?:required|necessary|needed)|"
    r"beide (?:sind )?(?:erforderlich|notwendig|notig)|"
    r"toutes (?:les )?deux (?:sont )?(?:requises|necessaires|obligatoires)|"
    r"ambas (?:son |sao )?(?:necess?arias|imprescindibles|obligatorias|obrigatorias)|"
    r"beide (?:zijn )?(?:vereist|nodig|noodzakelijk)|"
    r"entramb[ei] (?:sono )?(?:necessari[ei]|obbligatori[ei]|richiest[ei]))\b"
)


# "the signatures of two officers"
_OF_SEVERAL = re.compile(
    r"\b(?:signatures?|unterschriften|firmas|handtekeningen|assinaturas|firme)\s+(?:of|by|von|de|des|"
    r"van|di|dei|der|do|dos)\s+(?:the\s+)?(?:both|two|three|all|beide\w*|zwei\w*|drei\w*|deux|trois|"
    r"dos|tres|ambos|twee|drie|duas|dois|due|tre|entrambi)\b|"
    r"\b(?:signatures?|unterschriften|firmas?|handtekeningen|assinaturas?|firm[ae])\s+"
    r"(?:of the|du|de la|de l'|del|do|da|della|dell'|van de|der|des)\s?\w+ "
    r"(?:and|et|y|e|en|und) "
    r"(?:of the|the|du|de la|de l'|del|do|da|della|dell'|van de|der|des)\s?\w+"
)


_PARTIES = re.compile(
    r"\b(?:part(?:y|ies|eien|ijen|es|i)|contractors?|suppliers?|vendors?|consultants?|"
    r"auftragnehmer\w*|unternehmer\w*|aannemer|opdrachtnemer|leverancier|contratistas?|proveedor\w*|"
    r"consultor\w*|contratad[ao]|fornecedor\w*|empreiteiro|appaltatore|fornitore|entrepreneur|"
    r"l'entreprise|titulaire|prestataire)\b"
)


class Joint(Enum):
    """Whose several signatures a paper asks for."""

    CLIENT = "client"  # of several people of the accepting side
    PARTIES = "parties"  # of both sides


def asks_jointly(sheets: Sheets) -> Joint | None:
    """Whether the document itself says that one signature is not enough, and whose are."""
    asked: Joint | None = None
    head = next(iter(sheets.folded.values()), "")[:_HEAD]
    of_others = None if _CHANGE.search(head) else _CHANGES  # a change order speaks of itself
    for folded in sheets.folded.values():
        flat = re.sub(r"\s", " ", folded)
        for found, bound in _asking(flat, sheets.languages[0]):
            around = flat[max(found.start() - 90, 0) : found.end() + 60]
            line = folded.rfind("\n", 0, found.start()) + 1
            reach = flat[max(found.start() - 60, line) : found.end()] if bound else around
            if of_others is not None and of_others.search(reach):
                continue
            if not (bound or _BINDS.search(around)):
                continue
            if _PARTIES.search(flat[found.start() : found.end() + 40]) is None:
                return Joint.CLIENT
            asked = Joint.PARTIES
    return asked


def _asking(flat: str, language: str) -> Iterator[tuple[re.Match[str], bool]]:
    """Words that ask for several signatures, and whether they say themselves that it binds."""
    several = _SEVERAL.search(flat)
    if several is not None:
        yield several, True
    for found in (*_ALL_SIGN.finditer(flat), *_OF_SEVERAL.finditer(flat)):
        if not found[0].startswith("due ") or language == "it":
            yield found, False  # "due thirty days after its sheet was signed" asks for nothing
