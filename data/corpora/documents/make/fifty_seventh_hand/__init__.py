"""Hand ly: snag lists, partial and conditional acceptances, polite refusals, small print."""

FAMILIES = (
    "english",
    "english2",
    "german",
    "french",
    "spanish",
    "dutch",
    "portuguese",
    "italian",
    "longer",
)
