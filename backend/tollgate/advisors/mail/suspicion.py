"""Mails to be careful with: lures, new bank details, text that addresses a machine.

A warning never changes a label; it keeps the mail from being acted on without a person.
"""

from __future__ import annotations

import re
from functools import lru_cache

from tollgate.advisors.folding import folded
from tollgate.advisors.grounding.disguise import Disguise, disguises, unmasked
from tollgate.advisors.grounding.machine_address import addresses_machine
from tollgate.advisors.grounding.sentences import sentences
from tollgate.advisors.mail.message import Message
from tollgate.kernel.advice import Caution

_BANK_CHANGE = re.compile(
    r"\b(?:(?:our|new|updated|changed|different) (?:\w+ ){0,3}(?:bank(?:ing)?|account|iban"
    r"|remittance|beneficiary)\b.{0,120}\b(?:chang\w*|new (?:bank|account|iban|details|number"
    r"|one)|effective|updat\w*|below|following"
    r"|closed|audit|henceforth|from now on|immediate)"
    r"|(?:bank|account|iban) (?:details |account |number )?(?:has |have )?(?:been )?changed"
    r"|(?:pay|transfer|remit|send|direct|refund)\w* .{0,60}\b(?:new|below|following|other"
    r"|different) (?:bank |beneficiary )?(?:account|iban|details)"
    r"|neue[nsr]? (?:bankverbindung|konto\w*|iban)|bankverbindung .{0,40}(?:geandert|gewechselt"
    r"|neu)|nouvelles? (?:coordonnees bancaires|rib|iban)|(?:rib"
    r"|coordonnees bancaires) .{0,30}(?:change|modifie)"
    r"|nuev[oa]s? (?:cuenta|datos bancarios|iban|clabe)|(?:cuenta"
    r"|datos bancarios) .{0,30}(?:cambi|modific)\w*|nuov[oaei] (?:iban|coordinate|conto)|(?:iban"
    r"|coordinate bancarie) .{0,30}(?:cambiat|modificat|variat)\w*"
    r"|nieuwe? (?:rekening\w*|iban|bankgegevens)|(?:rekeningnummer|iban"
    r"|bankgegevens) .{0,30}(?:gewijzigd|veranderd)|nov[oa]s? (?:conta|dados bancarios|iban|nib"
    r"|pix)|(?:conta|dados bancarios|iban) .{0,30}(?:mud|alter)\w*)\b"
)
_OWN_BANK = re.compile(
    r"\b(?:our|unsere?|notre|nos|nuestr[oa]s?|nostr[oaie]|onze?|noss[oa]s?|new|neue\w*|nouve\w*"
    r"|nuev\w*|nuov\w*|nieuw\w*|nov[oa]s?)\b"
)
_ASKS_CHECK = re.compile(
    r"\b(?:confirm|verify|is (?:it|this|that) (?:right|correct|genuine|real|yours)|did you"
    r"|have you|has (?:it|your)|was that you|really|before (?:i|we) (?:pay|change|update|key)"
    r"|call you|ring|phone|your (?:bank|account|iban)|stimmt|ist das|haben sie|bestatig\w*"
    r"|confirmez|est-ce|avez-vous|confirman|es correcto|confermate|e corretto|klopt|bevestig\w*"
    r"|confirmam)\b"
)
_LURE = re.compile(
    r"\b(?:click (?:here|below|on|the)|log ?in (?:here|with|at|below)|sign in with your"
    r"|with your e-?mail password|verify (?:your|my) (?:account|identity|bank|mailbox|password"
    r"|e-?mail|details)|enter your (?:password|credentials|e-?mail)|password (?:expires"
    r"|will expire|to view)"
    r"|(?:account|mailbox|profile) (?:will be|has been) (?:suspended|deactivated|closed|blocked"
    r"|limited)|gift ?cards?|listen to your message|voicemail from|card number|blank letterhead"
    r"|(?:login|password) of your|validate your|scanned passport|alternative bank account"
    r"|selected for discretion|(?:verify|confirm|validate|respond|reply|update)\w*\b.{0,60}"
    r"\bwithin \d{1,2} ?(?:hours|hrs)|within \d{1,2} ?(?:hours|hrs),? (?:to avoid|or|otherwise)"
    r"|you have won|lottery|inheritance"
    r"|customs duty of|parcel (?:is held|cannot be delivered)|dear (?:valued "
    r"|beloved )?(?:customer|user|supplier|beneficiary),? your (?:account|payment|mailbox)"
    r"|hier klicken|klicken sie|melden sie sich .{0,30} an|passwort|konto (?:wird|wurde) gesperrt"
    r"|cliquez|mot de passe|compte (?:sera|a ete) (?:suspendu|bloque|desactive)|haga clic"
    r"|pulse aqui|contrasena|cuenta (?:sera|ha sido) (?:suspendida|bloqueada)"
    r"|clicca\w*|cliccando|(?:account|conto) (?:sara|e stato) (?:sospeso|bloccato)|klik (?:hier"
    r"|op)|wachtwoord|account (?:wordt|is) geblokkeerd|clique|palavra-passe|senha|conta (?:sera"
    r"|foi) (?:suspensa|bloqueada))\b"
)
_PRESSURE = re.compile(
    r"\b(?:do not (?:call|phone|reply by)|don't (?:call|phone)|lines are (?:down|being)"
    r"|keep this (?:between|confidential|to yourself)|strictly confidential|urgent(?:ly)?"
    r"|immediately|with immediate effect|before end of (?:the )?day|today without fail"
    r"|new account|i am in a meeting|can't talk"
    r"|nicht anrufen|vertraulich|dringend|sofort|umgehend|ne (?:pas )?(?:appele|telephone)\w*"
    r"|confidentiel|urgent|immediatement|no llam\w+|confidencial|urgente|inmediat\w+|non (?:chiam"
    r"|telefon)\w+|riservat\w+|niet bellen|vertrouwelijk|dringend|onmiddellijk|nao (?:ligu"
    r"|telefon)\w+)\b"
)
_TO_MACHINE = re.compile(
    r"<!--|\b(?:(?:system|systeem|sistema|systeme)[- ]?(?:instruction|opdracht|anweisung|befehl"
    r"|prompt)"
    r"|(?:instruction systeme|instruccion del sistema|istruzione di sistema|instrucao do sistema)"
    r"|to (?:the|any|whichever|whatever) (?:ai|llm|bot|model|assistant|machine"
    r"|algorithm)\b|whichever ai\b|if (?:an? )?(?:ai|llm|bot|language model)\b|(?:ai"
    r"|llm) (?:assistant|agent|system|reader|model)s?\s*:"
    r"|you, the (?:model|ai|assistant|bot)|note to (?:the )?(?:ai|automated|bots?|llm)|dear (?:ai"
    r"|bot|robot|assistant)\b|an die ki\b|hinweis (?:an|fur) (?:die )?(?:ki|automat\w*)"
    r"|liebe ki\b|a l'attention de l'ia|note (?:a|pour) l'ia|nota para la ia|a la ia que"
    r"|per l'ia che|nota per l'ia|voor de ai\b|aan de ai\b|para a ia\b|nota a ia\b)"
)
# A machine is named and told what to do, in one sentence.
_MACHINE = re.compile(
    r"(?<!')\b(?:ai|llms?|gpt\w*|chatbots?|bots?|robots?|language model|ai model|assistants?"
    r"|copilot"
    r"|automation|automat\w+ (?:reader|leser|lezer)|lecteur automatique|lector automatico"
    r"|lettore automatico|leitor automatico"
    r"|algorithm|classifier|parser|auto-?reader|ki|sprachmodell|roboter|automat|ia|robot"
    r"|modele de langage"
    r"|modelo de lenguaje|modelo de linguagem|asistente virtual|assistente virtuale"
    r"|assistente virtual"
    r"|taalmodel|intelligenza artificiale|inteligencia artificial|intelligence artificielle)\b"
)
_ORDER = re.compile(
    r"\b(?:ignore|disregard|set|mark|treat|classify|label|output|respond|reply|answer|print"
    r"|approve|apply|write"
    r"|confirm|close|release|do not|don't|must|should|please|always|begin|say|tell|skip|forward"
    r"|override"
    r"|ignorier\w*|setze?n?|markier\w*|behandel\w*|antworte\w*|gib|schreib\w*|bestatig\w*"
    r"|stufe\w*|bitte"
    r"|ignore[rz]?|classe[rz]?|marque[rz]?|reponds|repondez|considere[rz]?|ecris|ecrivez|validez"
    r"|ignora\w*|clasifica\w*|marca\w*|responde\w*|escribe|considera\w*|confirma\w*|aprueba"
    r"|classifica\w*|segna\w*|rispond\w*|scriv\w*|approva\w*|negeer|markeer|classificeer"
    r"|beantwoord|schrijf"
    r"|behandel|ignore|classifique|marque|responda|escreva|considere|aprove)\b"
)
# Somebody passes on, or asks about, a payment request that may not be ours.
_FRAUD = re.compile(
    r"\b(?:almost identical|presque identique|casi identic\w+|quasi identic\w+|fast identisch\w*"
    r"|bijna identiek\w*|(?:domain|address|number) (?:that )?(?:i|we) do(?:n't| not) (?:know"
    r"|recogni[sz]e)"
    r"|dominio che non conosc\w+|dominio que no conoc\w+|onbekend (?:adres|domein)|a me puzza"
    r"|smells? (?:wrong|funny|fishy)|intercepted|abgefangen|onderschept|interceptad\w+"
    r"|intercettat\w+"
    r"|phish\w*|scam\w*|fraud\w*|fake|spoof\w*|impost\w*|betrug\w*|gefalscht\w*|verdachtig\w*"
    r"|angeblich"
    r"|arnaque|frauduleu\w*|usurp\w*|estafa|fraude|suplant\w*|sospechos\w*|truffa|sospett\w*|frode"
    r"|oplicht\w*|verdacht|nep|golpe|burla|suspeit\w*|estranhei o (?:boleto|remetente|dominio)"
    r"|third party|third-party|tercero"
    r"|drittkonto)\b"
)
_BANK = re.compile(
    r"\b(?:bank\w*|ibans?|account|konto\w*|rib|cuenta|cbu|clabe|conto|rekening\w*|conta|pix"
    r"|boleto|zahlung\w*)\b"
)
# What no honest payer asks of a supplier: codes and credentials of its bank, copies of cards and
# passports, money back to a stranger, fees before an inheritance; what it does not forbid: calls.
_THING = (
    r"(?:bankpas|betaalpas|identiteitsbewijs|paspoort|personalausweis\w*|ausweis\w*|bankkarte"
    r"|piece d'identite|carte (?:bancaire|d'identite)|passeport|dni|pasaporte"
    r"|documento de identi\w+"
    r"|tarjeta (?:bancaria|de credito)|carta d'identita|passaport[oe]|carta di credito"
    r"|cartao (?:de cidadao|bancario|de credito)|passport|id card|identity card|bank card"
    r"|driving licen[cs]e|identity document|proof of identity)"
)
_NEVER_ASKED = re.compile(
    rf"\b(?:copy|scan|photo|kopie|foto|copie|copia|fotocopia|send|stuur|senden|schicken|envoye\w*"
    rf"|envi\w*|inviare|inviat\w*|mandar\w*)\b.{{0,60}}\b{_THING}\b"
    r"|\b(?:code|codigo|codice|kode|otp|pin|tan)\b.{0,60}\b(?:sms|text message|whatsapp|telefono"
    r"|your phone|handy|bank\w*|banc[ao]|banque)\b.{0,120}"
    r"|\bpin (?:and|und|et|y|e|en) (?:tan|otp|password|code)\b|\b(?:cartao matriz"
    r"|tarjeta de coordenadas)\b"
    r"|\b(?:sms[- ]?(?:code|tan)|one[- ]time (?:code|password)|verification code|security code)\b"
    r"|\b(?:identifiants?|codes?) (?:bancaires?|de connexion)|\b(?:bank|banking|online[- ]banking)"
    r"[- ](?:credentials|login|logon|zugang\w*|gegevens inlog\w*)|zugangsdaten|anmeldedaten"
    r"|credenciales|credenziali|credenciais|inloggegevens"
    r"|\b(?:return|refund|send back|zuruckuberweis\w*|restitu\w*|devolv\w*|renvoy\w*"
    r"|terugstort\w*)\b"
    r".{0,60}\b(?:excess|overpayment|difference|balance|surplus|differenz|uberzahlung|trop[- ]percu"
    r"|excedente|eccedenza|teveel)\b.{0,160}\b(?:agent|instant transfer|western union|crypto"
    r"|bitcoin"
    r"|trouble|courier|logistic\w*|vertreter|intermediar\w*|agente)\b"
    r"|\b(?:inheritance|next of kin|testament\w*|erbschaft|heritage de|herencia|eredita|erfenis"
    r"|heranca|lottery|lotterie|loteria|lotteria|loterij)\b.{0,200}\b(?:iban|eur|usd|gbp|million\w*"
    r"|fee|gebuhr\w*|frais|bolli|tasas?|taxa|kosten|\d{3})\b",
    re.S,
)
# A payer who names an account of ours to use, or of its own to send money back to.
_IBAN = re.compile(r"\b[a-z]{2}\d{2}(?: ?[a-z0-9]{4}){3,7}(?: ?[a-z0-9]{1,4})?\b")
_MOVE = re.compile(
    r"\b(?:instead|from now on|replace|only (?:to|on)|refunds?|restitu\w*|nur noch|ersetz\w*"
    r"|erstatt\w*|uberweis\w*|desormais|remplac\w*|rembours\w*|trop-percu|virement|en adelante"
    r"|sustitu\w*|devol\w*|reembols\w*|d'ora in poi|sostitu\w*|rimbors\w*|bonific\w*|voortaan"
    r"|vervang\w*|terugbetal\w*|terugstort\w*|doravante|substitu\w*|ultim\w*|hoje|today|heute"
    r"|ce jour|oggi|hoy|vandaag)\b"
)
_NEW_PLACE = re.compile(
    r"\b(?:not|nicht|pas|plus|no|non|niet|nao)\b.{0,40}\b(?:details|account|bank details|daten"
    r"|konto"
    r"|coordonnees|compte|datos|cuenta|coordinate|conto|gegevens|rekening|dados|conta)\b.{0,60}"
    r"\b(?:earlier|previous|old|last|fruher\w*|alte\w*|bisherig\w*|precedent\w*|ancien\w*|anterior\w*"
    r"|vecchi\w*|eerdere|oude)\b"
    r"|\b(?:use|pay (?:in)?to|transfer to|remit to)\b (?:only )?(?:the|this) (?:account|details"
    r"|iban)"
    r"(?: \w+)? (?:below|attached|only|instead)"
    r"|\b(?:konto|account|bank|iban|compte|cuenta|conto|rekening|conta|hauskonto)\b.{0,50}\b(?:umgestellt"
    r"|being audited|under audit|wird gewechselt|en cours de changement|en auditoria|in revisione"
    r"|wordt gewijzigd|em auditoria|en proceso de cambio)\b",
    re.S,
)
_NO_CALLS = re.compile(
    r"\b(?:keine? (?:ruckrufe?|anrufe?)|(?:can't|cannot|can not|unable to) (?:take"
    r"|answer) (?:any )?"
    r"calls?|no (?:phone )?calls|email is best|e-mail only|by e-?mail only|nur (?:hierher|per mail)"
    r"|pas d'appels?|par mail uniquement|sin llamadas|solo por (?:correo|mail)|nessuna telefonata"
    r"|solo via mail|geen telefoontjes|alleen per mail|sem chamadas|so por e-?mail)\b"
)
_LINK = re.compile(r"https?://|hxxp|\bwww\.", re.I)


@lru_cache(maxsize=8)
def cautions(message: Message) -> tuple[Caution, ...]:
    """Why a person should look before this mail moves anything; each code once."""
    found: list[Caution] = []
    address = _to_machine(message.text)
    beside = [aside.text for aside in message.asides if aside.kind != "quoted"]
    if address or any(_to_machine(text) for text in (message.hidden, *beside)):
        quote = address[0] if address else "text beside the message"
        found.append(
            Caution("instruction_to_machine", f"the mail addresses a machine: {quote[:80]!r}")
        )
    why = _suspicious(message)
    if why:
        found.append(Caution("suspicious", why))
    return tuple(found)


def _to_machine(text: str) -> list[str]:
    """The stretches of a text that speak to a machine."""
    shown = folded(text)
    found = [each.quote for each in addresses_machine(text)]
    found += [match[0] for match in _TO_MACHINE.finditer(shown)]
    spans = (span for span in sentences(text) if _MACHINE.search(shown, span.start, span.end))
    return found + [s.of(text) for s in spans if _ORDER.search(shown, s.start, s.end)]


def _suspicious(message: Message) -> str:
    shown, _ = unmasked(message.text)
    text = folded(shown)
    hits = [
        d for d in disguises(message.text) if d.kind in (Disguise.LOOKALIKE, Disguise.DIRECTION)
    ]
    if hits:
        return "words are written with look-alike or turned-round letters"
    if _LURE.search(text) and (_LINK.search(text) or _PRESSURE.search(text) or "password" in text):
        return "it urges to follow a link or to sign in"
    if _LURE.search(text):
        return "it reads like a lure"
    if _NEVER_ASKED.search(text):
        return "it asks for what no honest payer asks for: codes, papers, money back"
    if _NEW_PLACE.search(text) and (_NO_CALLS.search(text) or _PRESSURE.search(text)):
        return "it sends money to another account and forbids to ask by telephone"
    if _IBAN.search(text) and (_MOVE.search(text) or _PRESSURE.search(text)):
        return "it names an account to send money to"
    if _FRAUD.search(text) and _BANK.search(text):
        return "it speaks of a payment request that may be false"
    change = _BANK_CHANGE.search(text)
    if change and not _asking(text):
        return "it gives new bank details: verify by a known phone number"
    if _elsewhere(message):
        return "answers would go to another domain than the sender's"
    return ""


def _asking(text: str) -> bool:
    """Whether the client asks about our bank details instead of giving its own."""
    return bool(_ASKS_CHECK.search(text)) and not _PRESSURE.search(text)


def _elsewhere(message: Message) -> bool:
    """A reply-to outside the sender's house, with a bank or payment in the text."""
    domains = {address.domain for address in message.reply_to if address.domain}
    if not domains or message.sender.domain in domains:
        return False
    return bool(
        re.search(
            r"\b(?:bank|account|iban|konto|cuenta|conto|rekening|conta)\b", message.text.lower()
        )
    )
