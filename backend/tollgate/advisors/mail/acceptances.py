"""Whether a client accepts a milestone: true only where the words say so and nothing turns them.

An acceptance with a condition, a date still to come, a question or somebody else's claim is none
(null); a refusal or withdrawal in words is false.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from tollgate.advisors.folding import folded
from tollgate.advisors.grounding.scope import Cue, governing
from tollgate.advisors.grounding.sentences import sentences
from tollgate.advisors.grounding.spans import Span


@dataclass(frozen=True, slots=True)
class Acceptance:
    """What is said of a milestone, the words that say it, and how the milestone is called."""

    accepts: bool | None
    at: Span | None
    milestone: Span | None


YES = re.compile(
    r"\b(?:(?:formally |hereby |herewith )?accepts (?:the|this|your|milestone|phase|stage"
    r"|clin|all)"
    r"|gives? (?:its |our |my |their )?(?:formal |final )?(?:approval|acceptance)|(?:is|are"
    r"|has) passed"
    r"|(?:can|may) call .{2,30}\b(?:done|delivered|finished|complete)|passed as far as"
    r"|(?:it'?s|that'?s) a yes|a yes from|(?:you'?re|you are) good on|tick from (?:me|us)"
    r"|result\W{1,3}passed"
    r"|accepts (?:w/o|without)"
    r"|taken over|(?:quite|very|perfectly) (?:content|happy) with"
    r"|adopted (?:it|this"
    r"|them)|consider it (?:done|accepted)|can'?t fault|(?:is|are|was|were) admitted"
    r"|[fs]at passed|(?:we|i) (?:herewith |hereby )?declare (?:the )?acceptance"
    r"|adopted (?:the|your)"
    r"|signed\s+off on|content to sign it\s+off|happy to (?:accept|sign)|regard(?:s"
    r"|ed)? as complete"
    r"|release to ship|happy\W+sign it off|in full and without amendments"
    r"|practical completion|erklaren? (?:wir )?(?:hiermit )?die abnahme"
    r"|bestatigen (?:wir )?die abnahme"
    r"|als vertragsgema\w+ anerkannt|bon a tirer accorde|admis(?:es?)? sans|est accepte\w*"
    r"|aanvaard|akkoord bevonden|approvad[oa] sem|aprovou o|quedan? liberad\w+"
    r"|e approvat\w+|(?:is|are|was|were|been|now|hereby|formally|stands?"
    r"|consider(?:ed)? (?:it|this|them)?"
    r"|it'?s|we(?:'ve| have)?|i(?:'ve| have)?|has|have|fully|both|all) "
    r"(?:\w+ ){0,2}(?:accept(?:ed)?|approved?|signed[- ]off|sign(?:ed)? (?:it |this |them )?off"
    r"|certified|taken over|signed)"
    r"|accept(?:ed|ance (?:is )?(?:given|granted|confirmed))|approved|signed[- ]off"
    r"|sign[- ]?off (?:given|from)|certificate (?:is )?signed|signed (?:the |your )?(?:acceptance"
    r"|certificate)"
    r"|(?:please )?(?:take|consider|treat) (?:this|it) as (?:our |my )?(?:acceptance|accepted"
    r"|approved|sign)|good to go|we(?:'re| are) happy to accept|meets? (?:the|all"
    r"|our) (?:acceptance )?criteria"
    r"|passed (?:uat|acceptance|all|the)|you (?:can|may) (?:now )?(?:invoice|bill)|call (?:it"
    r"|the \w+|this) (?:done|finished|complete)|no (?:further )?(?:comments|objections|defects"
    r"|snags|remarks)"
    r"|abgenommen|nehmen .{0,60}\bab|nehme .{0,40}\bab|abnahme (?:ist |wird |hiermit )?(?:erteilt"
    r"|erfolgt|erklart)|freigegeben|geben .{0,40}frei|genehmigt|akzeptier\w+|einverstanden"
    r"|abhaken|von mir aus (?:erledigt|fertig)"
    r"|ohne mangel|mangelfrei|unterschrieben\w* (?:abnahme\w*|protokoll)|gebilligt|angenommen"
    r"|ubernommen|in ordnung so|passt so"
    r"|accept(?:e|ons|ee?s?)|valid(?:e|ons|ees?)|approuv(?:e|ons|ees?)|sans reserves?"
    r"|recu(?:e)? sans|recette prononcee|bon pour accord|c'est bon pour|receptionn\w+|conforme"
    r"|acept(?:amos|o|ad[oa]s?)|aprob(?:amos|ad[oa]s?|o)|aprueb\w+|conforme|visto bueno"
    r"|damos por buen\w+|doy por buen\w+|validad[oa]s?|validamos|recepcionad\w+|sin observaciones"
    r"|bon pour execution|(?:we'?re|i'?m|we are|i am) accepting (?:the|this|your)"
    r"|de conformidad"
    r"|accett(?:iamo|o|at[oaie])|approvat[oaie]|approviamo|collaudo positivo|validat[oaie]"
    r"|nulla osta|benestare|va bene cosi|verbale .{0,30}firmato|lo approvo"
    r"|akkoord|goedgekeurd|geaccepteerd|accepteren|vastgesteld|keuren .{0,40}goed"
    r"|zonder opmerkingen|opgeleverd en|getekend"
    r"|aceit(?:e|es|amos|o|a)|aprovad[oa]s?|aprovamos|aprovo|sem (?:reservas|observacoes"
    r"|ressalvas)|de acordo|validad[oa]s?|validamos|termo de aceite|ta aprovad\w+)\b"
)
NO = re.compile(
    r"\b(?:(?:cannot|can't|can not) judge \w+ as passed|(?:a|it's a) reject from us"
    r"|not taking delivery|nehm\w* .{0,40}\babnahme .{0,30}\bzuruck|(?:je|nous|on|il|elle) ne "
    r"(?:signer|valider|accepter|approuver|receptionner)\w+ pas"
    r"|no (?:firmar|aceptar|aprobar|validar)(?:e|emos|a|an)|nao (?:vou|vamos) (?:assinar|aceitar)"
    r"|(?:teken|onderteken|tekenen|ondertekenen) .{0,20}\bniet\b"
    r"|result\W{1,3}not passed|(?:is|are|was|were|they'?re|it'?s) (?:\w+ )?refused|hard no from"
    r"|not accepting|(?:we|i|neither) (?:won'?t|will not) have (?:it|them|this)"
    r"|no signature under|denied until|(?:is|was|are) (?:hereby )?rejected"
    r"|(?:we're|we are|i'm|i am) (?:rejecting|not accepting)"
    r"|we reject|weis(?:e|en) .{0,60}\bzuruck|(?:mussen|muss) (?:wir|ich) (?:\w+ )?verweigern"
    r"|wird (?:\w+ )?verweigert|ajournement|pas prononcer la recette"
    r"|no doy el visto bueno|rechazo|wijzen (?:wij|we) .{0,20}\baf|(?:foi|foram) (?:recusad"
    r"|rejeitad)\w+"
    r"|non viene\s+accettat\w+|so niet\s+accepteren|(?:can(?:no|')?t|can not|cannot"
    r"|will not|won't|do(?:es)? not|don't|not|isn't|aren't"
    r"|unable to|decline to|refuse to|regret that .{0,20}cannot|not in a position to|n't|aint"
    r"|ain't|not going to|not prepared to|not willing to) "
    r"(?:\w+ ){0,4}?(?:accept(?:ed)?|approve[d]?|sign(?:ing)?(?: \w+){0,3} off|sign(?:ed)?[- ]off"
    r"|signing|certify|certified|take (?:it|them|this|over)|give (?:its|our|my|the) (?:approval"
    r"|acceptance)|sign (?:the|this|for))"
    r"|(?:reject(?:ed|ing|s)?|refus(?:e|ed|ing)|withdraw\w*|withdrawn|revok\w*|declin(?:e|ed"
    r"|ing)) (?:\w+ ){0,5}?(?:accept\w*|approv\w*|sign|milestone|deliverable\w*|stage|phase"
    r"|work\w*|report|handover|delivery|module|design|it|drawings?|package|draft)"
    r"|(?:milestone|deliverable|stage|phase|report|work|acceptance|handover|delivery|module|it"
    r"|package|uat|sign[- ]?off) (?:\w+ ){0,2}(?:is |are |was |has been |been "
    r"|stays )?(?:rejected|refused|declined|not accepted|not approved|withdrawn|withheld|denied)"
    r"|(?<!if )it's a no|a no from us|no sign[- ]?off"
    r"|nicht ab(?:nehmen|genommen|\b)|nicht (?:ab)?genommen|abnahme .{0,30}(?:verweiger\w*"
    r"|abgelehnt|nicht|versagt)|verweiger\w* .{0,40}abnahme|lehnen .{0,60}\bab|nicht freigegeben"
    r"|nicht akzeptier\w*|nicht .{0,16}freigeben|nehm ich (?:das |die |es )?nicht ab"
    r"|keine abnahme|nicht genehmig\w*|kann .{0,40}nicht abnehmen"
    r"|refus(?:e|ons|ee?s?)|(?:ne|n') ?\w* ?(?:peux|peut|pouvons"
    r"|saurions)?.{0,12}pas .{0,12}(?:accept\w+|valid\w+|approuv\w+|reception\w+|recevoir|signer)"
    r"|n'est pas (?:valide\w*|accepte\w*|approuve\w*|recu\w*)|ne (?:valide|valident|validons"
    r"|valid\w+|signe|signons|recepti\w+) pas|pas de (?:validation|reception|recette)"
    r"|non valide\w*"
    r"|no (?:podemos |puedo |vamos a |voy a |se )?(?:\w+ ){0,2}(?:acept\w+|aprob\w+|aprueb\w+"
    r"|valid\w+|dar (?:\w+ )?por buen\w+|firm\w+|damos|recepcion\w+)"
    r"|rechaz\w+ .{0,40}(?:entrega\w*|hito|fase|informe|proyecto|trabajo|recepcion)"
    r"|queda rechazad\w*|no (?:esta|queda|conforme)\w* (?:aprobad|aceptad|conforme)\w*"
    r"|non (?:\w+ ){0,3}?(?:accett\w+|approv\w+|valid\w+|collaud\w+|firm\w+)"
    r"|rifiut\w+ .{0,40}(?:collaudo|consegna|lavor\w+|accett\w+)|respin\w+|non puo validare"
    r"|niet (?:akkoord|goedgekeurd|geaccepteerd|accepteren|goedkeuren|tekenen|accoord)"
    r"|keuren .{0,60}(?:niet goed|af\b)|afgekeurd|onthouden .{0,30}goedkeuring|weiger\w*"
    r"|keur .{0,40}(?:af\b|niet goed)|geen akkoord|accepteren .{0,40}niet"
    r"|nao (?:\w+ ){0,3}?(?:aceit\w+|aprov\w+|valid\w+|assin\w+|dar (?:\w+ )?como)"
    r"|rejeit\w+ .{0,40}(?:entrega|marco|fase|obra|relatorio|trabalho|auto)"
    r"|recus\w+ .{0,30}(?:aceit\w+|entrega|auto|obra)|reprovad\w+)\b"
)
# Words that turn an acceptance into something to come, per language: "mais" is "but" in French
# and "more" in Portuguese. English ones count everywhere.
_TURNING = {
    "en": r"once|if|when (?:you|the|it|we)|provided|subject to|unless|until|as soon as"
    r"|on condition|conditional\w*|assuming|pending|before (?:we|i)|after (?:you|the|they)"
    r"|only (?:when|if|after|once)|except|apart from|but (?:only|first|not|still|please|the)"
    r"|should be|would be|could be|will be|to be (?:accepted|approved|signed)|want to|hope|expect"
    r"|going to"
    r"|need\w*|yet|almost|nearly|in principle|provisional\w*|partial\w*|half|waiting|awaiting|not"
    r"|nor|never|no one|nobody|haven't|hasn't|isn't|can't|won't|don't|didn't|wasn't|missing|still"
    r"|without prejudice|under protest|supposedly|you (?:say|claim|said|wrote)|fix\w*"
    r"|correct(?:ed|ion|ions)?|hold\w*|however|minor remarks|misses|lacks|goes round|circulat\w*"
    r"|one more|the (?:moment|minute|day) (?:you|the|it|we|i)|as noted|as annotated"
    r"|with (?:\w+ )?(?:comments|remarks|conditions|reservations)|code [b-d]|status [b-d]",
    "de": r"sobald|wenn|falls|sofern|vorbehalt\w*|unter der|nach (?:beseitigung|behebung)"
    r"|erst|noch"
    r"|mit (?:anmerkungen|auflagen|mangeln|einschrankung\w*)"
    r"|fehl\w*|nicht|kein\w*|bedingung|soll|wird|werden|aber|bis auf|solange|restpunkt\w*|muss",
    "fr": r"sous reserve|si |des que|a condition|une fois|quand|lorsque|reste|manque|encore"
    r"|pas|sera|avec (?:\w+ )?(?:observations|reserves|remarques)|des lors que"
    r"|seront|avant|mais|apres|doit|sitot|aussitot",
    "es": r"siempre (?:que|y cuando)|cuando|(?<!ahora )si |en cuanto|a condicion|una vez"
    r"|salvo|falta\w*|apenas|ni bien|no bien|luego (?:de )?que|tan pronto"
    r"|con (?:observaciones|reservas|salvedades)|a falta de|corrij\w+"
    r"|todavia|aun|pendiente|excepto|quedara|sera|pero|hasta",
    "it": r"a condizione|quando|appena|purche|salvo|se |manca\w*|ancora|sara|dopo|pero|finche"
    r"|a patto|con (?:osservazioni|riserv\w+|prescrizioni)|non appena|una volta",
    "nl": r"mits|zodra|als |onder voorbehoud|behalve|nog|niet|ontbre\w*|wanneer|pas |maar|nadat"
    r"|moet|met (?:opmerkingen|voorbehoud)|eens |van zodra|van het moment|op voorwaarde",
    "pt": r"desde que|assim que|(?:tao )?logo que|quando|se |apos|salvo|exceto|falta\w*|ainda"
    r"|sera|mas|ate |so digo|com (?:ressalvas|reservas|observacoes)|tao logo|caso ",
}
_TURNS = {name: re.compile(rf"\b(?:{words})\b") for name, words in _TURNING.items()}
_ALLOW = re.compile(
    r"\b(?:\w+est|best) yet\b"
    r"|\bno (?:further |more |open |outstanding )?(?:comments?|objections?|defects?|snags?"
    r"|remarks?|issues?|reservations?|corrections?|changes?|exceptions?|conditions?)\b"
    r"|\bwithout (?:amendments?|changes?|qualification|comments?|reservations?|conditions?"
    r"|defects?|exceptions?|corrections?)\b"
    r"|\bcould not be happier\b|\bnot a single\b|\bnothing (?:to add|missing|open|outstanding)\b"
    r"|\bdidn't even\b|\bdon't touch\b|\bc'est (?:ben )?correct\b|\bwird (?:hiermit |so "
    r"|von \w+ \w+ (?:so )?"
    r"|als vertragsgema\w+ )*(?:genehmigt|angenommen|anerkannt|abgenommen)\b"
    r"|\bkeine (?:wesentlichen )?mangel\b"
    r"|\bsem mais reparos\b|\btel quel(?:le)?\b|\bno notes?\b|\bif you (?:need|want|have)\b"
    r"|\bohne (?:jeden )?(?:mangel|vorbehalt\w*"
    r"|einwande|anmerkungen)\b|\bkeine (?:mangel|einwande|anmerkungen|beanstandungen"
    r"|offenen punkte|weiteren)\b|\bnicht(?:s)? mehr\b|\bsans (?:aucune )?reserves?\b|\b(?:pas"
    r"|plus) de remarques?\b|\brien a (?:redire|signaler|ajouter)\b"
    r"|\bsin (?:ninguna )?(?:observaci\w+|reservas?|incidencias|reparos)\b"
    r"|\bsenza (?:riserve|osservazioni|rilievi)\b|\bnessun\w* (?:osservazion\w+|rilievo"
    r"|riserva)\b|\bgeen (?:opmerkingen|restpunten|bezwaren|gebreken)\b|\bzonder (?:opmerkingen"
    r"|voorbehoud|gebreken)\b|\bsem (?:reservas|observacoes|ressalvas|reparos)\b"
    r"|\bnada a apontar\b"
)
MILESTONE = re.compile(
    r"(?<![\w])(?:the |your |our |die |der |das |den |le |la |les |el |los |las |il |lo |gli |de "
    r"|het |o |a |os |as )?"
    r"((?:Milestone|Meilenstein|Jalon|Hito|Mijlpaal|Marco|Phase|Fase|Stage|Etapa|Étape|Etappe|Lot"
    r"|Los|Lots|Sprint|Module|Modul|Modulo|Módulo|Workstream|Work package|Arbeitspaket|Tranche"
    r"|Deliverable|Livrable|Entregable|M|LP|AP|D|WP|Panel|Level)"
    r"\s?\.?\s?(?:[A-Z]?\d{1,3}(?:[.-]\d{1,2}|-[A-Z0-9]{1,3})?[a-z]?|[IVX]{1,4}|[A-F])(?![\w]))",
)


# What else may be accepted or approved: a meeting, an invoice, a payment.
_ELSE = re.compile(
    r"^\W*(?:bien recue|recibida|ricevuta|recebida)\W[^.;!?]{0,20}\bconforme\b"
    r"|\b(?:signed for\b|signed (?:off )?(?:the |your |a |his |my )?(?:ticket|docket"
    r"|delivery (?:note|slip)"
    r"|slip|pod|waybill|time ?sheets?|cheque|check|mandate|transfer)|lieferschein\w* (?:\w+ )?"
    r"(?:unterschrieben|gezeichnet)|bons? de livraison (?:\w+ )?signe\w*"
    r"|albaran\w* (?:\w+ )?firmad\w+"
    r"|(?:bolla|ddt) (?:\w+ )?firmat\w|pakbon\w* (?:\w+ )?(?:ge|onder)tekend"
    r"|guias? (?:\w+ )?assinad\w+"
    r"|invit\w*|einladung\w*|convoca\w*|convit\w*|uitnodiging\w*|meeting"
    r"|(?:the|our|a|video|conference|phone) call|po\W+(?:[\w/.-]+\W+){0,3}?(?:is|was|has been)\W+"
    r"(?:\w+\W+)?(?:approved|accepted|signed)"
    r"|(?:invoice|bill|payment|transfer|expense|purchase order|rechnung|zahlung|facture|paiement"
    r"|factura|pago|fattura|pagamento|factuur|betaling|fatura|nota)\w*\W+(?:[\w/.-]+\W+){0,4}?"
    r"(?:is|are|was|has been|have been|got|been|ist|wurde|est|a ete|esta|ha sido|fue|e|e stat\w"
    r"|werd|foi)\W+(?:\w+\W+)?(?:approved|accepted|signed|genehmigt|freigegeben|akzeptiert"
    r"|valide\w*"
    r"|approuve\w*|acceptee?|aprobad\w|aceptad\w|conformad\w|approvat\w|accettat\w|goedgekeurd"
    r"|akkoord|geaccepteerd|aprovad\w|aceit\w|validad\w))\b"
)


# Yes to a part only, in whatever sentence: "half a yes", "all but the roof"; a verdict put off to
# when something is done, and a part of which it is said in short that it is not: "the pumps are
# not: two leak". What is left open anywhere leaves the whole open.
_IN_PART = re.compile(
    r"\b(?:half (?:a|an|of a) (?:yes|ok|okay|approval|acceptance)|(?:a )?(?:partial|conditional"
    r"|qualified) (?:yes|ok|approval|acceptance|sign[- ]?off)|(?:accept|approve|sign)\w* (?:it )?"
    r"(?:only )?in part\b|halbes ja|teilweise|teilabnahme|un demi[- ]oui|oui a moitie"
    r"|en partie|partiellement|medio si|a medias|en parte|mezzo si|a meta|in parte|parzialmente"
    r"|half ja|halve ja|gedeeltelijk|deels|meio sim|pela metade|em parte|parcialmente)\b"
    r"|\b(?:is|are|was|were|does|do|did|has|have) not\s*(?:[:,;.!]|$)"
    r"|\b(?:ist|sind|war|waren|hat|haben) (?:es |das |dies )?(?:noch )?nicht\s*(?:[:,;.!]|$)"
    r"|\b(?:ne l'est|ne le sont|n'est|ne sont) pas\s*(?:[:,;.!]|$)"
    r"|\b(?:no lo (?:esta|estan|es|son)|non lo (?:e|sono)|niet|nao (?:esta|estao))\s*(?:[:;.!]|$)"
)
# A yes with remarks to be met ("approved as noted"), or one that is announced and not given.
_WITH_STRINGS = re.compile(
    r"\b(?:(?:approv|accept|pass|sign)\w*(?: off)? (?:as noted|with (?:minor |the following "
    r"|some )?"
    r"(?:comments?|conditions?|remarks?|observations?|qualifications?|strings|exceptions?))"
    r"|(?:formal|final) (?:acceptance|approval|sign[- ]?off) (?:\w+ )?(?:will|to follow"
    r"|follows|once"
    r"|after|when|upon)|(?:acceptance|approval|sign[- ]?off) (?:will (?:be )?(?:follow|issued|given"
    r"|granted)|to follow|follows)|code b\b|category b\b"
    r"|(?:genehmigt|freigegeben|abgenommen|angenommen) (?:\w+ )?mit (?:\w+ )?(?:auflagen?"
    r"|anmerkungen"
    r"|vorbehalt\w*|einschrankungen?|bedingungen?|mangeln)|(?:abnahme|freigabe) (?:folgt|erfolgt"
    r"|kommt) (?:\w+ )?(?:nach|sobald|wenn|dann|spater|erst)"
    r"|(?:accept|approuv|valid|recu|admis)\w* (?:\w+ )?avec (?:\w+ )?(?:reserves?|remarques?"
    r"|observations?|conditions?)|(?:reception|recette|validation|acceptation) (?:\w+ )?(?:suivra"
    r"|viendra|sera prononcee|interviendra)"
    r"|(?:aprobad|aceptad|validad|recibid)\w* con (?:\w+ )?(?:observaciones|reservas|comentarios"
    r"|condiciones|salvedades)|(?:aceptacion|recepcion|aprobacion) (?:\w+ )?(?:se (?:emitira"
    r"|dara|hara)"
    r"|vendra|seguira)"
    r"|(?:approvat|accettat|validat|collaudat)\w* con (?:\w+ )?(?:riserv\w+|osservazioni"
    r"|prescrizioni"
    r"|condizioni|note)|(?:accettazione|approvazione|collaudo) (?:\w+ )?(?:seguira|avverra|verra)"
    r"|(?:goedgekeurd|akkoord|aanvaard|geaccepteerd) (?:\w+ )?(?:met|onder) (?:\w+ )?(?:opmerkingen"
    r"|voorbehoud|voorwaarden?|kanttekeningen)|(?:aanvaarding|acceptatie|goedkeuring|oplevering)"
    r" (?:\w+ )?(?:volgt|komt)"
    r"|(?:aprovad|aceit|validad)\w* com (?:\w+ )?(?:ressalvas|reservas|observacoes|condicoes"
    r"|comentarios)|(?:aceitacao|aprovacao|aceite|recepcao) (?:\w+ )?(?:segue|seguira|sera|vira))\b"
)
# It goes from desk to desk still, or one of several has yet to say yes: "buying yes, the shop yes,
# and Mr Low when he is back".
_ROUND = re.compile(
    r"\b(?:(?:makes?|making|doing|does|on) (?:the|its|their) rounds?|goes? (?:a)?round|going round"
    r"|is circulating|in circulation|from desk to desk|passes? (?:from )?(?:desk|hand)"
    r"|macht die runde|im umlauf|geht (?:noch )?(?:reihum|herum|durch die)|wandert"
    r"|(?:fait|fera) le tour|circule\w*|dans le circuit|en circuit|passe de bureau"
    r"|da la vuelta|dando vueltas|en circulacion|circula\w*|pasa(?:ndo)? por (?:los|las|todos)"
    r"|(?:fa|facendo|fara) il giro|in giro|gaat (?:nog )?(?:de )?rond\w*|doet de ronde|in omloop"
    r"|(?:da|dando|faz|fazendo) (?:a|o) (?:volta|giro)|correndo as mesas)\b"
    r"|(?:\byes|\bja|\boui|\bsi|\bsim)\b.{0,60}\b(?:yes|ja|oui|si|sim)\b.{0,60}"
    r"\b(?:when|once|wenn|sobald|quand|des que|lorsque|cuando|quando|appena|als|zodra|wanneer)\b"
    r"|\b(?:only|just|nur|fehlt nur|il ne manque que|reste|solo falta|falta|manca solo|manca|alleen"
    r"|nog|so falta)\b.{0,40}\b(?:signature|sign-?off|approval|stamp|unterschrift|freigabe"
    r"|stempel|cachet|visa|firma|sello|visto bueno|timbro|benestare|handtekening|goedkeuring"
    r"|assinatura|carimbo|aprovacao)\b"
)
_LATER = re.compile(
    r"\b(?:when|once|after|as soon as|if|until) .{3,80}\b(?:i|we) (?:will |shall |can |'ll )?"
    r"(?:\w+ )?(?:sign|accept|approve|release|certify|pass)\b"
    r"|\b(?:wenn|sobald|nachdem) .{3,80}\b(?:unterschreib|unterzeichn|nehm|zeichn|akzeptier"
    r"|gebe)\w* "
    r"(?:ich|wir)\b"
    r"|\b(?:quand|des que|une fois|lorsque) .{3,80}\b(?:je|nous|on) (?:sign|valid|accept"
    r"|approuv)\w+"
    r"|\b(?:cuando|en cuanto|una vez) .{3,80}\b(?:firm|acept|aprueb|aprob|valid)\w+"
    r"|\b(?:quando|appena|una volta) .{3,80}\b(?:firm|accett|approv|valid|assin|aceit)\w+"
    r"|\b(?:als|zodra|wanneer|nadat) .{3,80}\b(?:teken|onderteken|accepteer|keur)\w* (?:ik|wij"
    r"|we)\b"
    r"|\b(?:assim que|depois de) .{3,80}\b(?:assin|aceit|aprov|valid)\w+"
)


@lru_cache(maxsize=8)
def find_acceptance(text: str, start: int, language: str, careful: bool = False) -> Acceptance:
    """What the new part, from `start` on, says of accepting a milestone.

    `careful`: something else in the mail is open (a dispute), so that only a plain sentence counts.
    """
    shown = folded(text)
    spans = [s for s in sentences(text, language) if s.end > start]
    refused = _first(NO, shown, spans)
    if refused is not None:
        return Acceptance(False, refused, _milestone(text, start, refused))
    yes: Span | None = None
    for number, span in enumerate(spans):
        match = YES.search(shown, span.start, span.end)
        if match is None or _asks(shown, span) or _ELSE.search(span.of(shown)):
            continue
        after = spans[number + 1] if number + 1 < len(spans) else None
        if _turned(shown, span, language) or (after and _conditions(shown, after)):
            return Acceptance(None, None, _milestone(text, start, span))
        place = Span(match.start(), match.end())
        turning = governing(place, text, language) & set(Cue)
        if turning and not _ALLOW.search(shown, span.start, span.end):
            return Acceptance(None, None, _milestone(text, start, span))
        yes = yes or span
    if yes is not None and any(_left_open(shown, span) for span in spans):
        return Acceptance(None, None, _milestone(text, start, yes))
    if yes is None or (careful and not MILESTONE.search(text, start)):
        return Acceptance(None, None, None)
    return Acceptance(True, yes, _milestone(text, start, yes))


def _first(pattern: re.Pattern[str], shown: str, spans: list[Span]) -> Span | None:
    for span in spans:
        match = pattern.search(shown, span.start, span.end)
        if match is not None and not _asks(shown, span):
            return span
    return None


def _asks(shown: str, span: Span) -> bool:
    return span.of(shown).rstrip().endswith("?")


def _turned(shown: str, span: Span, language: str) -> bool:
    """Whether words of the sentence turn an acceptance round, harmless ones set aside."""
    said = _ALLOW.sub(" ", span.of(shown))
    return any(_TURNS[name].search(said) for name in {"en", language} & set(_TURNS))


_CONDITIONS = re.compile(
    r"\b(?:subject to|provided|on condition|once (?:you|the|those|i|we|that)|as soon as|if you"
    r"|only (?:if|when|after)|until|unless|but (?:first|only)|condition"
    r"|sobald|vorbehalt\w*|sofern|erst wenn|voraussetzung|sous reserve|a condition|des que"
    r"|siempre que|en cuanto|apenas|ni bien|tan pronto|tao logo|logo que|non appena"
    r"|van zodra|a condicion|a condizione|appena|purche"
    r"|mits|zodra|voorbehoud|desde que|assim que)\b"
)


def _left_open(shown: str, span: Span) -> bool:
    said = _ALLOW.sub(" ", span.of(shown))
    return any(each.search(said) for each in (_IN_PART, _WITH_STRINGS, _ROUND, _LATER))


def _conditions(shown: str, span: Span) -> bool:
    return _CONDITIONS.search(shown, span.start, span.end) is not None


def _milestone(text: str, start: int, near: Span) -> Span | None:
    """The shortest name of the milestone: in the sentence, else in the subject, else anywhere."""
    for place in (near, Span(0, start), Span(start, len(text))):
        match = MILESTONE.search(text, place.start, place.end)
        if match:
            return Span(match.start(1), match.end(1))
    return None
