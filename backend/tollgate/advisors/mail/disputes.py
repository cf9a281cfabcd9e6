"""A disputed amount, and the words that tell one: too much, in order, this against that.

On folded text, all languages in one: mixed mails are common.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from tollgate.advisors.grounding.spans import Span
from tollgate.kernel.money import Money


@dataclass(frozen=True, slots=True)
class Disputed:
    """An amount and the words that it follows from."""

    amount: Money
    at: Span


_LESS = re.compile(
    r"\b(?:differen[cz]\w*|diferen[cz]\w*|differenz\w*|verschil|ecart|too (?:much|many|high)"
    r"|over(?:charge\w*|billed)?|excess\w*|more than|off"
    r"|remove\w*|take (?:it |this )?off|deduct\w*|reduc\w*|credit\w*|withh[eo]ld\w*|hold|keep"
    r"|retain\w*|retention|retainage|holdback|disput\w*"
    r"|not (?:be )?pay\w*|n't (?:be )?pay\w*|won't|reject\w*|question\w*|contest\w*|withdraw|zero"
    r"|out of|in error|short|charged?|stays? open|surcharge|fee"
    r"|zu viel|zuviel|mehr als|abzieh\w*|abgezogen|zieh\w*|kurz\w*|gekurzt|einbehalt\w*|behalten"
    r"|zuruck|nicht an|akzeptieren|herausgenommen|gutschrift|skonto"
    r"|nicht beauftragt|nie bestellt|statt|rabatt|raus|de trop|en trop|remise|retenue|deduit\w*"
    r"|deduction|avoir|frais|conteste\w*|refus\w*|enlev\w*|escompte"
    r"|de mas|abono|descuento|descont\w*|retencion|quitar\w*|rechaz\w*|no (?:procede\w*"
    r"|corresponde\w*)|nota de credito|exceso|recargo"
    r"|in piu|di troppo|sconto|tratteniamo|togli\w*|stornare|nota di credito|non (?:dovut\w*"
    r"|compres\w*)|contest\w*|eccedenza|spesa|spese"
    r"|te veel|korting|inhoud\w*|creditnota|creditering|eraf|toeslag|reiskosten|niet op|a mais"
    r"|desconto|retencao|nota de credito|retir\w*|tirem|nao (?:pedi|concord\w*|estav\w*)"
    r"|a menos|divergencia|never|nobody|not agreed|not ordered|not authori[sz]ed|expenses?"
    r"|not in (?:the|our))\b"
)
_FINE = re.compile(
    r"\b(?:undisputed|unbestritten|rest is|remaining|remain|in order|agreed|quoted|quote|estimate"
    r"|offer|said|contract|budget|will be paid|will pay|release[sd]?|goes out|we pay|i pay|pay you"
    r"|paid|admitted|accepted|certif\w*|angebot|vereinbart|ausgemacht|vertrag|bezahlen|zahlen wir"
    r"|uberweis\w*|kriegt|ubrigen|devis|convenu\w*|prevu\w*|paie|payons|regl\w+"
    r"|presupuesto|acordad\w*|pactad\w*|pagamos|pagaremos|transfiero|preventivo|concordat\w*"
    r"|pattuit\w*|partono|paghiamo|accreditiamo|restanti|offerte|afgesproken|betaal|betalen"
    r"|orcamento|combinad\w*|adjudicad\w*|proposta|pagar|pagamos|pago|base|of the (?:total"
    r"|invoice))\b"
)
_VERSUS = re.compile(
    r"\b(?:instead of|rather than|vs\.?|versus|against|not|but|should|agreed|quoted|quote"
    r"|estimate|said|contract|expected|expecting|po|order|billed|budgeted|budget|offer\w*|statt"
    r"|anstatt|nicht|laut|vereinbart|angebot|ausgemacht"
    r"|au lieu|contre|devis|convenu|prevu|prevoit|et non|presupuesto|acordad\w*|pactad\w*|en vez"
    r"|en lugar|no de|preventivo|concordat\w*|invece|anziche|offerte|afgesproken|in plaats"
    r"|raamovereenkomst"
    r"|orcamento|combinad\w*|combinam\w*|adjudicad\w*|em vez|contra|proposta|aceptado|commande"
    r"|pedido|saldo|contrato|contratto|marche|vertrag)\b"
)
# What was asked: the side of a difference that is too high.
_ASKED = re.compile(
    r"\b(?:bill(?:ed|s|ing)?|charg(?:e|ed|es|ing)|invoiced?|in the sum of|you (?:have|put|want|ask)"
    r"|application|berechnet\w*|in rechnung|verlang\w*|stehen|steht|facture[zs]?|facturee?s?"
    r"|demandez"
    r"|comptez|compte|factur(?:an|ais|ado|asteis)|cobr\w+|messo|mettete|fatturat\w*|chiede\w*"
    r"|gefactureerd|gerekend|berekend|rekenen|fatur\w+|consider[ao]|is|are|ist|est|es|e)\b"
)
AGREED = re.compile(
    r"\b(?:agreed|quoted?|said|says|consider due|due is|letter|contract|signed|took the total"
    r"|fixed fee"
    r"|offer\w*|estimate|price book|i get|should be|handshake|vereinbart\w*|ausgemacht\w*|angebot"
    r"|vertrag|kataster\w*|convention|convenu\w*|devis|marche|en etions|prevoit|acord\w+|pactad\w+"
    r"|oferta|presupuesto|contrato|preve|stretti|stretto|pattuit\w*|concordat\w*|preventivo"
    r"|contratto"
    r"|afgesproken|offerte|overeen\w*|combin\w+|orcamento|proposta|livro)\b"
)
# What is in order as it is, and what nobody ordered, agreed to or got.
_RIGHT = re.compile(
    r"\b(?:(?<!not )(?:right|correct)|stands?|in order|agreed|ok(?:ay)?|undisputed|uncontested"
    r"|not (?:in question|disputed)|no (?:quarrel|complaint|issue|objection|problem)\w*|matche[sd]"
    r"|perfect|approved|fair enough|happy (?:with|to pay)|fine|good|accepted|(?:i|we) admit"
    r"|stimm(?:t|en)|passt|passen|richtig|in ordnung|geht in ordnung|freigegeben|akzeptier\w+"
    r"|unstrittig|unbestritten|korrekt|prima|perfekt|anerkannt|einverstanden|gehen klar|geht klar"
    r"|conformes?|exacte?s?|d'accord|correcte?s?|justes?|rien a (?:re)?dire|parfaite?s?"
    r"|acceptee?s?|validee?s?|ne conteste(?:ns)? pas|sans probleme|correct[oa]s?|bien|vale"
    r"|de acuerdo|perfect[oa]s?|aceptad[oa]s?|sin problemas?|satisfech[oa]s?|giust[oaie]"
    r"|corrett[oaie]|perfett[oaie]|va(?:nno)? bene|bene|conform[ei]|accettat[oaie]|regolar[ei]"
    r"|akkoord|klop(?:t|pen)|juist|in orde|terecht|getekend|goed|cert[oa]s?|tudo bem|perfeit[oa]s?"
    r"|aceit[oae]s?|concordamos|sem problemas?)\b"
)
_UNASKED = re.compile(
    r"\b(?:declin\w*|strike|struck|isn't happening|never (?:ordered|agreed|happened|asked|took|got)"
    r"|(?:not|n't) (?:ordered?|agreed?|approved?|commissioned|received?|requested|authori[sz]ed?"
    r"|accept\w*|part of|in (?:the )?scope|know|ask)|nobody|no one|who asked|a joke"
    r"|already included"
    r"|was included|is included|mistake|error|unordered|uncalled|refused?|removed?|come off"
    r"|nie|niemand|keiner|kein mensch|nicht (?:beauftragt|bestellt|vereinbart|geliefert|anerkannt"
    r"|gewunscht|freigegeben|erbracht)|storn\w*|streich\w*|gestrichen|inklusive|inbegriffen"
    r"|im preis"
    r"|bestreit\w*|bestritten\w*|jamais|personne|pas (?:command|conven|valid|demand|accept|prev)\w*"
    r"|non (?:command|valid|prev|accept)\w*|contest\w*|refus\w*|inclus\w*|comprise?s?|a retirer"
    r"|nunca|nadie|no (?:ped|encarg|solicit|autoriz|acord|acept|est[ab]\w* (?:previst|pactad))\w*"
    r"|impugn\w*|rechaz\w*|incluid\w*|anul\w*|mai|nessuno|non (?:ordin|autorizz|richiest|concord"
    r"|accett|previst)\w*|respin\w*|compres\w*|nooit|niet (?:getekend|besteld|afgesproken|akkoord"
    r"|geleverd|gevraagd|geaccepteerd)|betwist\w*|afgewezen|wijzen .{0,20}af|inbegrepen|ninguem"
    r"|nao (?:solicit|ped|encomend|combin|autoriz|aceit|est[av]\w* previst)\w*|recus\w*"
    r"|estorn\w*)\b"
)
# What the words round an amount may say; judges weigh each family.
FAMILIES = {
    "less": _LESS,
    "fine": _FINE,
    "versus": _VERSUS,
    "asked": _ASKED,
    "agreed": AGREED,
    "right": _RIGHT,
    "unasked": _UNASKED,
}
# What the whole mail may say of how its figures belong together.
OF_ALL = {
    "closed": re.compile(
        r"\b(?:consider\w* (?:it|this|the|that|us|ourselves)[\w ]{0,24}(?:closed|settled|done"
        r"|square|even)"
        r"|(?:case|matter|file|account|subject) (?:is )?closed|in full and final"
        r"|leave it (?:there|at)"
        r"|erledigt|abgeschlossen|damit (?:ist|sind) (?:\w+ ){0,3}(?:gut|quitt)|(?:est"
        r"|sont) (?:soldee?s?"
        r"|close?s?)|dossier clos|solde de tout compte|(?:doy|damos"
        r"|queda\w*) (?:\w+ ){0,3}(?:cerrad\w+"
        r"|zanjad\w+|saldad\w+)|(?:e|per noi|consider\w+) (?:\w+ ){0,2}chius[oa]|a posto cosi"
        r"|(?:is|daarmee) (?:\w+ ){0,4}(?:klaar|afgedaan|gesloten)|(?:dou|damos|fica) (?:\w+ ){0,3}"
        r"(?:encerrad\w+|quitad\w+|por saldad\w+))\b"
    ),
    "rest": re.compile(
        r"\b(?:the (?:rest|balance|remainder|excess|difference)|what(?:'s| is) left|restbetrag"
        r"|den rest"
        r"|des restes|ubersteig\w*|mehrbetrag|differenz|le (?:reste|solde|surplus)|l'excedent"
        r"|la difference|el (?:resto|exceso|saldo)|la diferencia|il resto|l'eccedenza|la differenza"
        r"|het (?:restant|meerdere|verschil|resterende)|de rest|o (?:resto|restante|excesso"
        r"|remanescente)"
        r"|a diferenca)\b"
    ),
    "together": re.compile(
        r"\b(?:both|neither|nor|the two|those two|all three|beide[ns]?|weder|noch|alle drei"
        r"|les deux"
        r"|ni l'un\w*|aucune? des|tous deux|las dos|los dos|ambas|ambos|ninguna de las|ni la"
        r"|entramb[ie]"
        r"|nessun\w+ delle|tutt[ei] e due|ne l'un\w+|allebei|geen van|allebeide|as duas|os dois"
        r"|nenhum\w* d[ao]s)\b"
    ),
    "above": re.compile(
        r"\b(?:cap(?:ped)?|ceiling|limit\w*|maximum|max|order value|carries|up to"
        r"|not more than|deckel\w*"
        r"|hochstens|bestellwert|auftragswert|obergrenze|plafond\w*|plafonn\w*|tope|maximo|tetto"
        r"|massimo|plafond|hoogstens|teto|limite)\b"
    ),
    "each": re.compile(
        r"\b(?:each|apiece|per|every|je|pro|chacune?|piece|l'un[eoa]|cada|cadauno|ciascun\w+"
        r"|ognun\w+"
        r"|stuk|elk|por)\b"
    ),
}
