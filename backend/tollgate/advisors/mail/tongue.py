"""The language of a mail: that of its new words, English where they say too little."""

from __future__ import annotations

from tollgate.advisors.grounding.languages import detect_language


def language_of(text: str) -> str:
    """The language of subject and new part (ISO 639-1)."""
    body = text.partition("\n\n")[2]
    return detect_language(body) or detect_language(text) or "en"
