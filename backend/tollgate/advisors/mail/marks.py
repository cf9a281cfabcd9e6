"""How mail programs and people mark quotes, forwards, signatures, banners and disclaimers."""

from __future__ import annotations

import re


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{p})" for p in patterns), re.IGNORECASE)


# "On … X wrote:", joined over up to four lines; a digit or an address must stand inside.
ATTRIBUTION = _any(
    r"^[-\s]*on\b.{4,240}\bwrote\s*:$",
    r"^.{2,120}\bwrote on\b.{4,80}:$",
    r"^(?:am|den)\b.{4,240}\bschrieb\b.{0,120}:$",
    r"^.{2,120}\bschrieb am\b.{4,120}:$",
    r"^le\b.{4,240}\ba [ée]crit\s*:$",
    r"^el\b.{4,240}\bescribi[óo]\s*:$",
    r"^(?:il|in data|on)\b.{4,240}\bha scritto\s*:$",
    r"^op\b.{4,240}\bschreef\b.{0,120}:$",
    r"^.{2,120}\bschreef op\b.{4,120}:$",
    r"^(?:em|na|no|a)\b.{4,240}\bescreveu\s*:$",
    r"^.{2,120}<[^<>\s]+@[^<>\s]+>\s*(?:wrote|writes|schrieb|a [ée]crit|escribi[óo]|ha scritto"
    r"|schreef|escreveu)\s*:$",
    r"^\d.{4,120}\S@\S.{0,80}(?:написал|пишет|napsal|skrev)\w*\s*:$",
    r"^.{0,120}\d{1,2}[:.h]\d{2}.{0,120}[\"<]?[^\s<>]+@[^\s<>]+>?\s*:$",
)
ATTRIBUTION_START = re.compile(
    r"^[-\s]*(?:on|am|den|le|el|il|in data|op|em|na|no|a|\d|\S.{0,80}(?:@|wrote|schrieb"
    r"|schreef|\d[:.h]\d))\b",
    re.IGNORECASE,
)

_RULE = r"[-_*=\s]*"
REPLY_MARK = re.compile(
    rf"^{_RULE}-{{2,}}\s*(?:original (?:message|appointment)|reply message|urspr[üu]ngliche"
    rf" nachricht"
    r"|original-?nachricht|message d['’]origine|message original|mensaje original|messaggio"
    r" originale"
    r"|oorspronkelijk bericht|mensagem original)\s*-*\s*$",
    re.IGNORECASE,
)
FORWARD_MARK = re.compile(
    rf"^(?:{_RULE}-{{2,}}\s*(?:forwarded (?:message|by .*)|weitergeleitete nachricht|message"
    rf" transf[ée]r[ée]"
    r"|(?:mensaje reenviado|reenviado)|messaggio inoltrato|(?:doorgestuurd|doorgezonden) bericht"
    r"|mensagem (?:encaminhada|reencaminhada))\s*-*"
    r"|begin forwarded message\s*:|anfang der weitergeleiteten (?:nachricht|e-?mail)\s*:"
    r"|d[ée]but du message (?:transf[ée]r[ée]|r[ée]exp[ée]di[ée])\s*:|inicio del mensaje"
    r" reenviado\s*:"
    r"|inizio messaggio inoltrato\s*:|begin doorgestuurd bericht\s*:|in[íi]cio da mensagem"
    r" (?:re)?encaminhada\s*:)\s*$",
    re.IGNORECASE,
)
FORWARD_SUBJECT = re.compile(
    r"^\s*(?:\[[^\]]{1,20}\]\s*)?(?:fwd?|wg|tr|rv|i|doorst|dw|enc|fs|vs|rif)\s*:", re.IGNORECASE
)
REPLY_SUBJECT = re.compile(
    r"^\s*(?:\[[^\]]{1,20}\]\s*)?(?:re|aw|antw?|rép|sv|r|rif|res|betr)\s*(?:\[\d+\])?\s*:",
    re.IGNORECASE,
)
# A reply that only points at a colleague's note below makes that note the client's statement.
POINTS_BELOW = _any(
    r"\b(?:see|please see|as per|note) (?:the )?(?:mail|e-?mail|note|message"
    r"|comments?)?\s*(?:from [\w .]+ )?below\b",
    r"\bforward(?:ing|ed)\b",
    r"\bpassing (?:this |it )?(?:on|along)\b",
    r"\b(?:siehe|s\.)\s*(?:nachricht |mail |bitte )?unten\b",
    r"\bweiterleit|\bleite\b.{0,40}\bweiter\b",
    r"\banbei die (?:antwort|rückmeldung)\b",
    r"\bvoir (?:le (?:message|mail) )?ci-?dessous\b",
    r"\bje (?:vous )?transf[èe]re\b",
    r"\bje (?:vous )?fais suivre\b",
    r"\bver (?:m[áa]s )?abajo\b",
    r"\b(?:le |os )?reenv[íi]o\b",
    r"\bvedi (?:mail )?sotto\b",
    r"\bvi? inoltro\b|\bti inoltro\b",
    r"\bzie (?:mail |bericht )?(?:hieronder|onderstaand)\b",
    r"\bik stuur\b.{0,30}\bdoor\b",
    r"\bver (?:mensagem )?abaixo\b",
    r"\b(?:re)?encaminho\b",
)

_NAMES = {
    "from": "from|von|de|da|van|från|fra|från|od|от",
    "sent": "sent|date|gesendet|datum|envoy[ée](?: le)?|enviado(?: el| em)?|enviada em|fecha|data"
    "|inviato|verzonden|verstuurd|enviada|skickat|sendt",
    "to": "to|an|[àa]|para|aan|per|al?|till|til",
    "cc": "cc|kopie|copie|copia|cc[oi]|bcc",
    "subject": "subject|betreff|objet|asunto|oggetto|onderwerp|assunto|[äa]mne|emne",
}
HEADER_LINES = {
    kind: re.compile(rf"^[\s>*_]*(?:{names})[\s*]*:[\s*]*(?P<value>.*)$", re.IGNORECASE)
    for kind, names in _NAMES.items()
}
# One such line alone: a sender by name or address, a day of sending, a subject. Figures in a
# sender's line ("From: 1 March") are no sender.
LONE_ADDRESS = re.compile(
    rf"^[\s*_]*(?:{_NAMES['from']})[\s*]*:[\s*]*(?:[^@]{{1,60}}<)?[^\s<>]+@[^\s<>]+>?$",
    re.IGNORECASE,
)
LONE_HEADERS = (
    LONE_ADDRESS,
    re.compile(
        rf"^[\s*_]*(?:{_NAMES['from']})[\s*]*:[\s*]*[^\d\s:?!][^\d:?!]{{1,60}}$", re.IGNORECASE
    ),
    re.compile(
        r"^[\s*_]*(?:sent|gesendet|envoy[ée](?: le)?|enviad[oa](?: el| em)?|inviato|verzonden"
        r"|verstuurd|skickat|sendt)[\s*]*:[\s*]*[^:?!]*\d.*$",
        re.IGNORECASE,
    ),
    re.compile(rf"^[\s*_]*(?:{_NAMES['subject']})[\s*]*:[\s*]*\S.*$", re.IGNORECASE),
)
ONE_LINE_HEADERS = re.compile(
    r"^[\s>*]*(?:from|von|de|da|van)\s*:.{3,160}\b(?:sent|gesendet|envoy[ée]|enviado|inviato"
    r"|verzonden|date)\s*:"
    r".{3,160}\b(?:subject|betreff|objet|asunto|oggetto|onderwerp|assunto)\s*:",
    re.IGNORECASE,
)

DASHES = re.compile(r"^\s*(?:--|—|––|__)\s*$")
LONG_RULE = re.compile(r"^\s*[-_=*~#·•–—]{4,}\s*$")

MOBILE_FOOTER = re.compile(
    r"^\W{0,3}(?:(?:sent|enviado|envoy[ée]e?|inviat[oa]|gesendet|verstuurd|verzonden"
    r"|geschreven|diese nachricht wurde)\b"
    r"[^.!?]{0,40}\b(?:from|von|mit|via|de|depuis|desde|do|da|dal|dalla|vanaf|van|met|pelo"
    r"|tramite|with)\b[^.!?]{0,40}"
    r"\b(?:iphone|ipad|android|samsung|galaxy|blackberry|mobile?|mobil\w*|handy|smartphone"
    r"|huawei|pixel|xiaomi|outlook|yahoo|gmail|protonmail"
    r"|proton mail|gmx|web\.de|t[ée]l[ée]phone|tel[ée]fono|telefoon|telem[óo]vel|celular"
    r"|cellulare|m[óo]vil|phone|tablet|mail app)\b.{0,40}"
    r"|von meinem? \w+ gesendet.*|von unterwegs gesendet.*|get outlook for .*|outlook f[üu]r"
    r" (?:ios|android).*|(?:t[ée]l[ée]charger|obtenez) outlook .*"
    r"|obtener outlook .*|scarica outlook .*|outlook voor (?:ios|android).*|obter o? ?outlook"
    r" .*|typed (?:on|with) .{2,40}|sent from (?:my|somewhere|a|the) [^.!?]{2,40}"
    r"|(?:please )?excuse (?:any |the )?(?:typos|brevity).{0,60}|via mobile)\W*$",
    re.IGNORECASE,
)

# A closing stands alone on its line; what follows it is name, title and address.
CLOSING = re.compile(
    r"^\W{0,3}(?:"
    r"(?:(?:many |with |best |thanks (?:&|and) |kind(?:est)? |warm(?:est)? |all |my "
    r"|very )*(?:thanks|regards"
    r"|wishes|thank you|thx|cheers|best|rgds|brgds|br|kr|tks|ta)"
    r"(?: (?:again|so much|very much|in advance|and (?:best |kind )?regards|for your (?:help"
    r"|understanding|patience)))?)"
    r"|(?:yours|respectfully|sincerely|faithfully|cordially|truly)(?: (?:sincerely|faithfully"
    r"|truly|yours))?|sincerely yours|respectfully"
    r"|(?:mit |viele |beste |freundliche |liebe |sch[öo]ne |herzliche |vielen |besten |lieben "
    r"|freundlichem? )*(?:gr[üu](?:ß|ss)en?|gruss|gruß|dank)"
    r"(?: (?:und|aus|an|vorab|im voraus)\b.{0,40})?|mfg|mit freundlichen gr[üu](?:ß"
    r"|ss)en.{0,30}|lg|vg|hochachtungsvoll|danke(?: (?:und|schon|sch[öo]n|vorab|im"
    r" voraus).{0,30})?"
    r"|(?:bien |tr[èe]s )?(?:cordialement|sinc[èe]rement|respectueusement)(?: v[ôo]tre)?|cdlt"
    r"|cdt|bien à (?:vous|toi)|salutations(?: distingu[ée]es| cordiales)?|meilleures"
    r" salutations"
    r"|(?:veuillez|je vous prie|nous vous prions|recevez|sinc[èe]res|merci (?:d['’]avance|par"
    r" avance|beaucoup)?)\b.{0,90}salutations.{0,30}|merci(?: (?:d['’]avance|par avance"
    r"|beaucoup|bien))?|bonne (?:journ[ée]e|r[ée]ception)|(?:avec mes )?(?:meilleurs"
    r" )?sentiments.{0,40}"
    r"|(?:un )?(?:cordial(?:es)? |atentos? |muchos )?(?:saludos?)(?: cordiales| cordial|"
    r" atentos)?|atentamente|atte|(?:muchas )?gracias(?: (?:de antemano|por adelantado|y (?:un"
    r" )?saludos?))?|reciba un cordial saludo|quedo a (?:su|la) (?:disposici[óo]n"
    r"|espera).{0,30}"
    r"|(?:cordiali |distinti |un |i migliori |tanti |cari )*salut[oi](?: cordiali)?"
    r"|cordialmente|grazie(?: (?:mille|in anticipo|e (?:cordiali |buona )?\w+))?|in fede|resto"
    r" a disposizione.{0,30}"
    r"|(?:met |vriendelijke |hartelijke |vr(?:iendelijke)?\.? ?|beste |met vriendelijke"
    r" )*groet(?:en|jes)?|mvg|hoogachtend|(?:alvast |hartelijk )?(?:bedankt|dank)(?: (?:alvast"
    r"|en groet))?"
    r"|(?:com os )?(?:melhores |atentos? )?cumprimentos|(?:um |os )?abra[çc]os?|atenciosamente"
    r"|att|(?:muito )?obrigad[oa](?: (?:desde j[áa]|e .{0,30}|pela .{0,30}))?|com os meus"
    r" cumprimentos|sauda[çc][õo]es"
    r"|warmly|god bless|vennlig hilsen|med (?:vänlig|venlig) hilsen|hälsningar|hilsen"
    r"|abs|bjs?|cdts|cpts|sds|hvala|s pozdravem"
    r")\W{0,3}$",
    re.IGNORECASE,
)
# Any short line whose heart is a word of farewell, whatever stands around it.
FAREWELL = re.compile(
    r"^(?=(?:\W*\w+){1,8}\W*$)[^\d?:]*\b(?:regards|sincerely|respectfully|salutations|sentiments"
    r"|gr[üu](?:ß|ss)en?|hochachtung|saludos?|saluti|ossequi|groet(?:en)?|hoogachting"
    r"|cumprimentos|hilsen)\b[^\d?:]*$",
    re.IGNORECASE,
)
# A last paragraph in which a machine says that it is one.
MACHINE_NOTE = _any(
    r"\bautomated (?:message|e-?mail|notification|reply)\b|\b(?:automatically"
    r"|system)[- ]generated\b",
    r"\bdo not reply\b|\bno-?reply\b|\bunattended\b",
    r"\b(?:automatisch|maschinell) (?:erstellt|generiert|erzeugt|gepr[üu]ft|versandt|versendet)",
    r"\bautomatische (?:nachricht|benachrichtigung|mail|e-mail|mitteilung)\b",
    r"\b(?:message|courriel|mail|e-mail) (?:automatique|g[ée]n[ée]r[ée]"
    r"|envoy[ée] automatiquement)",
    r"\b(?:correo|mensaje|e-?mail|mensagem|messaggio|mail) (?:generad[oa]|autom[áa]tic[oa]"
    r"|automatico"
    r"|generat[oa]|gerad[oa])\b",
    r"\bautomatisch (?:bericht|gegenereerd|verzonden)\b|\bbericht van ons \w*systeem\b",
    r"\bgeen rechten (?:worden )?ontleend\b|\bai sensi del(?:la)? (?:gdpr|reg|legge|d)",
)
POSTSCRIPT = re.compile(r"^\W{0,3}p\.?\s?s\.?\b[\s:.\-–]*|^n\.?b\.?\s*:", re.IGNORECASE)

DISCLAIMER = _any(
    r"^\s*(?:disclaimer|haftungsausschluss|avertissement|aviso legal|avvertenza)\s*:",
    r"\b(?:this|the) (?:e-?mail|message|communication|transmission)\b.{0,120}\b(?:confidential"
    r"|privileged|intended (?:only|solely)|intended recipient)",
    r"\bconfidentiality notice\b",
    r"\b(?:this|the) (?:e-?mail|message) is (?:intended |meant )?(?:only "
    r"|solely )?for the (?:use of"
    r" the )?(?:addressee|recipient|individual)",
    r"\bintended for the (?:named )?(?:addressee|recipient)s? only",
    r"\bif you (?:are not|have received)\b.{0,60}\b(?:intended recipient|in error)",
    r"\bconsider the environment before printing",
    r"\b(?:diese|die) (?:e-?mail|nachricht)\b.{0,120}\b(?:vertraulich|bestimmt|rechtlich"
    r" gesch[üu]tzt)",
    r"\b(?:vertrauliche?|rechtlich gesch[üu]tzte) informationen\b",
    r"\bfalls sie nicht der richtige adressat\b|\bnicht der (?:richtige|vorgesehene)"
    r" (?:adressat|empf[äa]nger)\b",
    r"\bbitte pr[üu]fen sie.{0,60}(?:ausdruck|drucken)|\bdenken sie an die umwelt",
    r"\bce (?:message|courriel|courrier|mail)\b.{0,160}\b(?:confidentiel|destin[ée]"
    r"|destinataire)",
    r"\bavant d['’]imprimer|\bpensez à l['’]environnement",
    r"\beste (?:mensaje|correo|e-?mail)\b.{0,160}\b(?:confidencial|destinatario|dirigid)",
    r"\bantes de imprimir\b",
    r"\bquest[oa] (?:messaggio|e-?mail|comunicazione|mail)\b.{0,200}\b(?:confidenzial|riservat"
    r"|destinatari)",
    r"\ble informazioni contenute\b.{0,120}\b(?:riservat|confidenzial|destinatari)",
    r"\bprima di stampare\b",
    r"\b(?:dit|deze) (?:bericht|e-?mail|mail)\b.{0,160}\b(?:vertrouwelijk|bestemd"
    r"|geadresseerde)",
    r"\bdenk aan het milieu\b",
    r"\besta (?:mensagem|comunica[çc][ãa]o)\b.{0,160}\b(?:confidencia|destinat)",
    r"\beste (?:e-?mail)\b.{0,160}\b(?:confidenc|destinat)",
    r"\bunattended mailbox\b|\bdo not reply to this (?:message|e-?mail)"
    r"|\bthis mailbox is (?:not )?monitored",
    r"\ben cumplimiento del rgpd\b|\bprotección de datos\b.{0,80}\b(?:tratan|tratamiento"
    r"|responsable)",
    r"\byou (?:are receiv|receive)\w* this (?:e-?mail |message )?because|\bto unsubscribe\b",
    r"\bwill not be liable\b.{0,80}\bunless\b|\bfor escalations\b\W",
    r"\bvirus-?free\b.{0,30}\bwww\b",
    r"\bgdpr\b.{0,80}\bprivacy (?:notice|policy)\b",
    r"\bregistered in england\b.{0,160}|\bregistered office\s*(?:[:–-]|is at\b|at\b)",
)
BANNER = _any(
    r"^\W*(?:\[?external(?: e-?mail| sender)?\]?|extern(?:e[rs]?)?(?: (?:e-?mail|absender"
    r"|afzender|bericht))?)\W*$",
    r"\b(?:this|the) (?:e-?mail|message)\b.{0,40}\b(?:originat\w*|came|comes|was sent|is) from"
    r" (?:outside|an external|someone outside)",
    r"\bexternal (?:e-?mail|sender|message)\b.{0,20}[:!]",
    r"\bdo not click (?:on )?(?:any )?links?\b",
    r"\byou don['’]t often get e-?mail from\b",
    r"\bdiese (?:e-?mail|nachricht) (?:kommt|stammt|wurde)\b.{0,40}\bextern|\bau(?:ß|ss)erhalb"
    r" (?:der|unserer|ihrer) organisation|\bvorsicht\W{0,3}externe? (?:e-?mail|absender)|\bsie"
    r" erhalten nicht (?:oft|h[äa]ufig) e-?mails von",
    r"\bce (?:message|courriel|mail) (?:provient|vient|[ée]mane)\b.{0,50}\bext[ée]rieur"
    r"|\bexp[ée]diteur externe\b|\bmessage externe\b.{0,30}\battention|\bvous n['’]obtenez pas"
    r" souvent d['’]e-?mail",
    r"\beste (?:correo|mensaje|e-?mail) (?:procede|proviene|se origin[óo]|ha sido"
    r" enviado)\b.{0,50}\b(?:extern|fuera)",
    r"\bcorreo externo\b",
    r"\bquest[oa] (?:messaggio|e-?mail|mail) (?:proviene|arriva)\b.{0,50}\bestern",
    r"\bmittente esterno\b",
    r"\bdeze (?:e-?mail|mail) (?:komt|is afkomstig)\b.{0,40}\b(?:extern|buiten)",
    r"\blet op\W{0,3}externe? (?:e-?mail|mail|afzender)",
    r"\best[ea] (?:e-?mail|mensagem) (?:prov[ée]m|foi enviad[oa]|tem origem"
    r"|veio)\b.{0,50}\b(?:extern|fora)",
    r"\be-?mail externo\b",
    r"\bremetente externo\b",
    r"\bsender (?:was|is) (?:not )?verified\b",
)

AUTO_SUBJECT = _any(
    r"^\W*(?:automatic reply|auto(?:matic)?[- ]?(?:reply|response|responder)|out of (?:the"
    r" )?office|ooo\b|away from (?:my |the )?(?:desk|office)|on (?:annual )?leave\b)",
    r"^\W*(?:automatische (?:antwort|r[üu]ckantwort)|abwesenheit(?:snotiz|sbenachrichtigung"
    r"|snachricht|sassistent)?\b|au(?:ß|ss)er haus)",
    r"^\W*(?:r[ée]ponse automatique|absence du bureau|message d['’]absence|absent(?:e)? du"
    r" bureau)",
    r"^\W*(?:respuesta autom[áa]tica|fuera de (?:la )?oficina|ausente de la oficina|aviso de"
    r" ausencia)",
    r"^\W*(?:risposta automatica|fuori (?:ufficio|sede)|assenza dall['’]ufficio)",
    r"^\W*(?:automatisch(?:e)? (?:antwoord|beantwoording|reactie)|afwezig(?:heid)?\b|niet"
    r" aanwezig)",
    r"^\W*(?:resposta autom[áa]tica|aus[êe]ncia (?:do escrit[óo]rio|tempor[áa]ria)|fora do"
    r" escrit[óo]rio)",
)
BOUNCE_SUBJECT = _any(
    r"^\W*(?:undeliver(?:able|ed)|delivery (?:status notification|failure|has failed"
    r"|incomplete)|mail delivery (?:failed|subsystem)|returned mail|failure notice|message"
    r" (?:undeliverable|blocked))",
    r"^\W*(?:unzustellbar|nicht zustellbar|non remis|non distribuable|[ée]chec de (?:la"
    r" )?remise|no se puede entregar|no entregado|mancato recapito|non recapitabile"
    r"|onbestelbaar|niet bezorgd|n[ãa]o (?:entregue|foi poss[íi]vel entregar))",
)
