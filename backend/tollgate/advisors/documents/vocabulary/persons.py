"""Names of people and their titles, as they stand around a signature."""

from __future__ import annotations

import re

from tollgate.advisors.documents.vocabulary.label_words import offices
from tollgate.advisors.documents.vocabulary.lexicon import fold

_PARTICLE = frozenset(
    "de del della delle di da do dos das du des la le van von der den ten ter zu zur af e y of el "
    "al bin ibn lo dal dalla 't op in het san".split()
)
_HONORIFIC = re.compile(
    r"^(?:(?:mr|mrs|ms|miss|sir|herr|herrn|frau|hr|fr|m|mme|mlle|monsieur|madame|sr|sra|srta|senor|"
    r"senora|don|dona|d|d\.a|dna|dhr|mevr|mw|mevrouw|dott|dott\.ssa|dottor|dottoressa|ing|arch|avv|geom|"
    r"rag|sig|sig\.ra|signor|signora|dipl\.?-?\s?ing|dipl|dipl\.-kfm|mag|ir|drs|eng|engo|enga|arq|"
    r"lic|mtro|ra|bc|mba|maitre|me)\.?(?:\s+|$))+",
)
# Offices of honour; unlike an address they stay where nothing but one name is left behind them.
_RANK = re.compile(
    r"(?:(?:prof|professor|professeur|profesor|profesora|professore|captain|capt|capitaine|capitan|"
    r"capitano|kapitan|kapitein|commandant|comandante|colonel|major|sister|brother|soeur|sor|suor|"
    r"rev|reverend|father|pere|padre|pfarrer|pastor|lord|lady|dame|cllr|councillor|hon|exmo|exma|"
    r"c\.p|cav|egr|eng\.a|eng\.o|arch\.ssa|ing\.a)\.?\s+)+",
)
_TOKEN = re.compile(r"(?:(?:[^\W\d_]\.){1,4}|[^\W\d_][^\W\d_'’.-]*(?:[-'’][^\W\d_]+)*\.?)$")
_ORG = re.compile(
    r"\b(?:gmbh|ag|kg|ohg|ug|se|inc|llc|llp|ltd|limited|plc|corp|corporation|co|"
    r"company|sa|sas|sarl|"
    r"sl|slu|bv|nv|vof|spa|srl|snc|lda|ltda|eireli|group|gruppe|holding|partners|associates|"
    r"university|council|authority|trust|stadt|gemeinde|commune|ville|mairie|hochbauamt|department|"
    r"fondation|foundation|stiftung|stichting|fundacion|fundacao|fondazione|ministry|ministerium|"
    r"ministerio|ministere|societe|kasse|pensionskasse|verlag|werke|energy|mills|networks|hospital|"
    r"hopital|ospedale|institut|institute|instituto|istituto|universidad|universite|universita|"
    r"universitat|consultants|agency|museum|county|city|town|borough|municipality|municipio|"
    r"ayuntamiento|camara|comune|gemeente|provincie|waterbedrijf|wasserverband|aseguradora|"
    r"industries|logistics|logistik|airport|railways?|homes|resort|farmacias|hotels?|"
    r"union|centre|center|cooperative|genossenschaft|"
    r"school|district|hospital|klinik|clinic|s\.a|s\.l|s\.p\.a|s\.r\.l|b\.v|n\.v|s/a|e\.v|eg|bank|"
    r"architects?|builders?|consulting|services|solutions|systems|software|studio|verband|verein)\b"
)
_NOT_NAMES = frozenset(
    "date signature signed name title position client customer owner contractor architect accepted "
    "approved rejected yes no project manager director unterschrift datum auftraggeber "
    "auftragnehmer "
    "kunde funktion position ort stempel firma cliente proveedor fecha cargo nombre nom fonction "
    "visa cachet le la pour handtekening naam functie opdrachtgever assinatura nome funzione data "
    "cliente committente fornitore timbro qualifica page seite milestone phase acceptance total "
    "amount change order purchase statement work certificate approval supplier vendor consultant "
    "provider employer employee supervisor responsable directeur directora "
    "directrice leiter leiterin "
    "geschaftsfuhrer geschaftsfuhrerin bauleiter manager head chief officer engineer president "
    "secretary trustee partner owner's maire gerente diretor diretora direttore responsabile "
    "projektleiter projektleiterin senior junior vice lead coordinator chef representative "
    "authorised authorized signatory witness stamp seal place completed description item "
    "e-signature record envelope certificate document form report conditions "
    "comments remarks notes none system portal module using ip address security level viewed sent "
    "envelope subject status signer events commission committee kommission ausschuss commissie "
    "comision comissao commissione recepcion recebimento reception recettes collaudo".split()
)


# Letters behind a name that stand for a degree or a chamber, and words that greet.
_DEGREES = frozenset(
    "ceng phd mba msc bsc ba ma mres riba frics mrics pe p.e ra aia pmp llm ll.m md cpa obe mbe "
    "cbe esq faia fice mice ieng raic oaa csp fca aca dphil mphil beng meng rn".split()
)
_GREETINGS = frozenset(
    "dear hi hello sehr geehrte geehrter hallo liebe lieber bonjour hola estimado estimada "
    "estimados cher chere caro cara gentile egregio spett spettabile geachte beste prezado prezada "
    "ola buongiorno buenos your our value usd eur gbp chf po unit".split()
)


def is_organisation(text: str) -> bool:
    """Whether a text carries the mark of a company or public body."""
    return _ORG.search(fold(text)) is not None


# Who signs for somebody else: "p.p. Jane Doe", "i. V. Jan Kuhl", "ppa.", "p.o.", "w.g.".
_FOR_ANOTHER = re.compile(
    r"(?:p\.?\s?p\.?(?:\s?a\.?)?|ppa\.?|i\.?\s?[vVaA]\.?|p\.\s?[oai]\.|per pro\.?|b\.a\.|"
    r"gez\.?|w\.\s?g\.|sgd\.?|fdo\.?:?)\s+(?=[A-ZÀ-Þ])"
)


def person_in(text: str) -> tuple[int, int] | None:
    """Where a person's name stands at the head of a text, without what is no part of the name."""
    lead = len(text) - len(text.lstrip(" :,;.-–—_/|•"))
    behalf = _FOR_ANOTHER.match(text, lead)
    lead = behalf.end() if behalf is not None else lead
    honorific = _honorific_end(text[lead:])
    rank = _RANK.match(fold(text[lead + honorific :]))
    found = _name_at(text, lead + honorific + rank.end()) if rank is not None else None
    return found or _name_at(text, lead + honorific)


def initialled(text: str) -> tuple[int, int] | None:
    """A name that begins with an initial which might be an address: "M. Ackroyd"."""
    lead = len(text) - len(text.lstrip(" :,;.-–—_/|•"))
    return _name_at(text, lead) if re.match(r"[A-Z]\.\s", text[lead:]) else None


def _name_at(text: str, start: int) -> tuple[int, int] | None:
    end = start
    count = capitals = 0
    for token in re.finditer(r"\S+", text[start:]):
        word = token[0]
        bare = word.rstrip(",;:|/")
        degree = fold(bare).strip(".") in _DEGREES and not bare.istitle() and count > 1
        if degree or not _is_name_part(bare, count):
            break
        count += 1
        capitals += bare[0].isupper()
        end = start + token.start() + len(bare)
        if bare != word or count == 6:
            break
    name = text[start:end]
    if capitals < 2 or count > 6 or is_organisation(name):
        return None
    if fold(name.split()[-1]).strip(".") in _PARTICLE:
        return None
    return start, end


def without_office(name: str) -> str:
    """A name without the offices before and after it: "Superintendent Carla Neff"; two words of
    it stay in any case."""
    words = name.split()
    while len(words) > 2 and "role" in offices(words[0]):
        words = words[1:]
    while len(words) > 2 and "role" in offices(words[-1]):
        words = words[:-1]
    return " ".join(words)


def _honorific_end(text: str) -> int:
    found = _HONORIFIC.match(fold(text))
    if found is None:
        return 0
    rest = text[found.end() :]
    return found.end() if rest[:1].isupper() else 0


def _is_name_part(word: str, place: int) -> bool:
    if not word or not _TOKEN.match(word):
        return False
    folded = fold(word).strip(".")
    if place == 0 and folded in _GREETINGS:
        return False
    if folded in _NOT_NAMES and not (place > 0 and folded in _PARTICLE):
        return False
    if word[0].isupper():
        return True
    return folded in _PARTICLE and place > 0


def title_after(text: str, name_end: int) -> tuple[int, int] | None:
    """The title that follows a name on its line: "Ines Lindqvist, Principal"."""
    rest = text[name_end:]
    found = re.match(r"\s*(?:[,–—|/;•·]|\s-\s|\()\s*", rest)
    if found is None:
        return None
    start = name_end + found.end()
    body = re.split(
        r"\s{2,}|[|;•·)]|\s[–—]\s|,\s+(?=[^,]*\b(?:on|am|le|el|op|em|il)\s+\d)", text[start:]
    )[0]
    body = body.rstrip(" ,.:_-–")
    if not 2 < len(body) <= 70 or re.search(r"\d{2}", body):
        return None
    return start, start + len(body)
