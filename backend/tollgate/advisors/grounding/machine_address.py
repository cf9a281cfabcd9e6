"""Text that addresses a machine: instructions to whoever reads it automatically.

It is reported, never obeyed. The patterns are data, per language, and run on the text as a person
would read it, so that hidden or look-alike letters do not help.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from tollgate.advisors.grounding.disguise import unmasked
from tollgate.advisors.grounding.spans import Span
from tollgate.advisors.grounding.vocabulary import LANGUAGES, vocabulary

# Wording of model interfaces, the same in every language.
_MARKUP = (
    r"<\|?(?:im_start|im_end|system|assistant|endoftext|user)\|?>",
    r"\[/?INST\]|<<SYS>>|###\s*(?:system|instruction|assistant|human)\b",
    r"\{\s*[\"']?(?:decision|document_type|accepts_milestone|primary|role)[\"']?\s*:",
    r"^\s*(?:system|assistant)\s*:\s*(?:you|ignore|set|mark|accept|always|never|respond|do\s+not)\b",
    r"\b(?:chatgpt|gpt-?[345]\w*|openai|langchain)\b[^.\n]{0,60}\b(?:must|should|please|set|ignore)\b",
    r"\b(?:accepts_milestone|document_type|promised_date)\b\s*[=:]",
    r"<!--\s*(?:system|ai|llm|instruction)",
    r"\bprompt[- ]injection\b|\bjailbreak\b",
)


@dataclass(frozen=True, slots=True)
class MachineAddress:
    """A stretch of text that speaks to a machine."""

    at: Span
    quote: str


@cache
def _pattern() -> re.Pattern[str]:
    sources = list(_MARKUP)
    for language in LANGUAGES:
        sources += [rf"(?<!\w){source}" for source in vocabulary(language).listed("machine")]
    return re.compile("|".join(f"(?:{source})" for source in sources), re.IGNORECASE | re.MULTILINE)


# One page is asked again for every value that is grounded on it.
@lru_cache(maxsize=64)
def addresses_machine(text: str) -> tuple[MachineAddress, ...]:
    """Every place where a text speaks to a machine, with offsets in the text as it came."""
    shown, origins = unmasked(text)
    found: list[MachineAddress] = []
    for match in _pattern().finditer(shown):
        if match.start() == match.end():
            continue
        at = Span(origins[match.start()], origins[match.end() - 1] + 1)
        found.append(MachineAddress(at, at.of(text)))
    return tuple(found)
